use proptest::prelude::*;

use super::super::spans::spans;
use super::*;

fn label(kind: Kind) -> String {
    format!("perhaps {}", kind.code())
}

#[test]
fn markup_in_a_story_is_text() {
    let text = "<script>alert(1)</script><img src=x onerror=alert(1)>&lt;";
    let page = shown(text, &[], &label).into_string();
    assert_eq!(
        page,
        "<p dir=\"auto\">&lt;script&gt;alert(1)&lt;/script&gt;&lt;img src=x \
         onerror=alert(1)&gt;&amp;lt;</p>"
    );
}

#[test]
fn what_turns_or_hides_words_is_written_out() {
    let page = inert("a\u{202e}b\u{200b}c\u{7}\u{e0041}").into_string();
    for number in ["U+202E", "U+200B", "U+0007", "U+E0041"] {
        let mark = format!("<span class=\"hidden-character\">{number}</span>");
        assert!(page.contains(&mark), "{page}");
    }
    assert!(page.is_ascii());
}

#[test]
fn joiners_stay_where_a_script_needs_them() {
    for text in ["می\u{200c}خواهم", "👩\u{200d}⚕\u{fe0f}"] {
        assert!(pieces(text).len() == 1, "{}", inert(text).into_string());
    }
    assert!(pieces("pay\u{200d}pal").len() == 3);
}

#[test]
fn accents_do_not_pile_up() {
    let text = format!("a{}", "\u{301}".repeat(40));
    let marks = pieces(&text)
        .iter()
        .filter(|piece| matches!(piece, Piece::Mark(_)))
        .count();
    assert_eq!(marks, 40 - MOST_ACCENTS);
    assert_eq!(pieces("مُحَمَّدٌ").len(), 1);
}

#[test]
fn each_line_has_a_direction_of_its_own_and_marks_do_not_cross_it() {
    let text = "I met Zuberi\n\nاسمي كريم";
    let page = shown(text, &spans(text), &label).into_string();
    assert_eq!(page.matches("<p dir=\"auto\">").count(), 3);
    assert!(
        page.contains("<mark class=\"name\" title=\"perhaps name\">Zuberi</mark></p>"),
        "{page}"
    );
}

/// A page's text without its tags, and its references read.
fn read(page: &str) -> String {
    let mut text = String::new();
    let mut rest = page;
    while let Some((before, after)) = rest.split_once('<') {
        text.push_str(before);
        let (tag, after) = after.split_once('>').expect("a closed tag");
        if tag == "/p" {
            text.push('\n');
        }
        rest = after;
    }
    text.pop();
    text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&")
}

proptest! {
    #[test]
    fn put_together_again_the_pieces_are_the_text(text in any::<String>()) {
        let mut again = String::new();
        for piece in pieces(&text) {
            match piece {
                Piece::Text(words) => again.push_str(words),
                Piece::Mark(c) => again.push(c),
            }
        }
        prop_assert_eq!(again, text);
    }

    #[test]
    fn a_page_says_what_the_text_says(text in "[a-zA-Z0-9 <>&\"'@.+\nІя\u{64a}]{0,60}") {
        let page = shown(&text, &spans(&text), &label).into_string();
        prop_assert_eq!(read(&page), text);
    }
}
