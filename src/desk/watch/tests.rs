use super::fetch::Answer;
use super::markup::tags;
use super::page::Seen;
use super::{Fault, Stray};
use crate::text::Lang;

/// A page with nothing on it that says anything, under the policy of pages without scripts.
fn faults(body: &str) -> Vec<Fault> {
    let answer = Answer {
        policy: "default-src 'none'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
            .to_owned(),
        body: body.as_bytes().to_vec(),
    };
    Seen::of(&answer, "example").faults(Lang::En)
}

#[test]
fn tags_are_found_however_they_are_written() {
    for text in [
        "<IMG/SRC=\"x\"/onerror=alert(1)>",
        "<img src='x'onerror=\"alert(1)\">",
        "<img\nsrc=\"<\"\tonerror\n=\nalert(1)",
        "<!--><img src=x onerror=alert(1)>",
        "<style></style><img ==src onerror=alert(1)>",
    ] {
        let found = tags(text);
        let image = found.iter().find(|tag| tag.name == "img");
        let image = image.unwrap_or_else(|| panic!("{text}: {found:?}"));
        let acts = image.attributes.iter().any(|(name, _)| name == "onerror");
        assert!(acts, "{text}: {found:?}");
    }
    assert!(tags("1 < 2 <3 < p").is_empty());
    assert!(tags("<").is_empty());
}

#[test]
fn what_the_form_does_not_have_is_named() {
    let strays = |body: &str| faults(body);
    assert_eq!(strays("<form action=\"/example/\"><a href='#x'>x</a>"), []);
    for (body, stray) in [
        ("<p onclick=x>", Stray::Script),
        ("<svg onload=x>", Stray::Script),
        ("<iframe></iframe>", Stray::Load),
        ("<img>", Stray::Load),
        ("<meta http-equiv=refresh content=0>", Stray::Load),
        ("<link rel=stylesheet>", Stray::Load),
        ("<form action=https://elsewhere.example/>", Stray::Elsewhere),
        ("<button formaction=/other/>", Stray::Elsewhere),
        ("<a href=//elsewhere.example>", Stray::Elsewhere),
        ("<a href=javascript:x>", Stray::Elsewhere),
    ] {
        assert_eq!(strays(body), [Fault::Page(stray)], "{body}");
    }
    let both = strays("<script>x</script>");
    assert!(both.contains(&Fault::Page(Stray::Script)), "{both:?}");
}
