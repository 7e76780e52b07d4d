//! The desk's page: who gets in, and what is shown when it is locked.

use crate::support::TestDatabase;
use crate::support::desk_page::DeskPage;
use crate::support::guild::{Guild, copy};
use crate::support::http::{Answer, get, post, raw};

/// A desk with one report, and its page, open.
fn open_page(guild: &mut Guild) -> DeskPage {
    guild.arrive(1, "AR1", "They took my medicines.");
    let mut desk = guild.desk(&guild.steward);
    desk.sync();
    let clock = std::sync::Arc::clone(&guild.clock);
    DeskPage::start(&desk.path, Some(copy(&guild.steward)), clock).enter()
}

/// What differs from one refusal to another, if anything.
fn seen(answer: &Answer) -> (u16, &[(String, String)], &[u8]) {
    (answer.status, &answer.headers, &answer.body)
}

/// CHECKS G14: another site, a rebinding page, and another user who has no link.
#[test]
fn whoever_has_no_link_or_comes_from_elsewhere_gets_one_and_the_same_refusal() {
    let database = TestDatabase::sqlite();
    let mut guild = Guild::start(&database);
    let page = open_page(&mut guild);
    let inbox = format!("{}/keys", page.base);
    assert_eq!(page.get("/keys").status, 200);

    let guessed = format!("/{}/keys", "0".repeat(32));
    let refusal = get(page.address, &guessed, &[]);
    assert_eq!(refusal.status, 404);
    let same = |answer: Answer, who: &str| {
        assert_eq!(seen(&answer), seen(&refusal), "{who}");
    };
    for path in [
        "/",
        "/keys",
        "/unlock",
        "/open/",
        "/open/0",
        "/open/keys",
        &page.base,
    ] {
        same(get(page.address, path, &[]), path);
    }
    let cut = &inbox[..inbox.len() - 6];
    same(get(page.address, cut, &[]), "the bearer but for a letter");
    for (name, value) in [
        ("sec-fetch-site", "cross-site"),
        ("sec-fetch-site", "same-site"),
        ("origin", "https://evil.example"),
        ("origin", "null"),
        ("origin", "http://127.0.0.1:1"),
    ] {
        same(get(page.address, &inbox, &[(name, value)]), value);
    }
    // A name that was pointed at this computer after its page was loaded.
    for host in [
        "rebound.example",
        "localhost",
        &format!("localhost:{}", page.address.port()),
    ] {
        for path in [&inbox, "/open/0"] {
            let asked = format!("GET {path} HTTP/1.1\r\nhost: {host}\r\nconnection: close\r\n\r\n");
            same(raw(page.address, asked.as_bytes()), host);
        }
    }
    let two = format!(
        "GET {inbox} HTTP/1.1\r\nhost: {}\r\nhost: x\r\nconnection: close\r\n\r\n",
        page.address
    );
    assert_ne!(raw(page.address, two.as_bytes()).status, 200);
    // A form of another site, also from a browser that sends nothing but its origin.
    for (name, value) in [
        ("sec-fetch-site", "cross-site"),
        ("origin", "https://evil.example"),
    ] {
        let form = [
            ("content-type", "application/x-www-form-urlencoded"),
            (name, value),
        ];
        let answer = post(page.address, &format!("{}/lock", page.base), &form, b"");
        assert!([403, 404].contains(&answer.status), "{}", answer.status);
    }
    assert_eq!(page.get("/keys").status, 200, "it was not locked");
}

/// CHECKS G14: whoever sees the link later, in a list of processes or a history.
#[test]
fn a_link_works_once_and_says_so_the_second_time() {
    let database = TestDatabase::sqlite();
    let mut guild = Guild::start(&database);
    let page = open_page(&mut guild);
    let path = page.link.split_once(&page.address.to_string()).unwrap().1;
    let again = get(page.address, path, &[("accept", "text/html")]);
    assert_eq!(again.status, 410);
    assert!(again.text().contains("This link was used already"));
    assert!(!again.text().contains(&page.base));
    assert_eq!(page.get("/keys").status, 200, "the first is still in");
}

#[test]
fn a_browser_that_is_sent_here_by_another_program_gets_in_by_a_page_of_ours() {
    let database = TestDatabase::sqlite();
    let guild = Guild::start(&database);
    let desk = guild.desk(&guild.steward);
    let clock = std::sync::Arc::clone(&guild.clock);
    let page = DeskPage::start(&desk.path, None, clock);
    let path = page.link.split_once(&page.address.to_string()).unwrap().1;
    let answer = get(page.address, path, &[("sec-fetch-site", "cross-site")]);
    assert_eq!(answer.status, 200);
    assert!(
        answer
            .text()
            .contains("http-equiv=\"refresh\" content=\"0;url=/")
    );
}

#[test]
fn every_answer_forbids_what_a_page_of_ours_does_not_need() {
    let database = TestDatabase::sqlite();
    let mut guild = Guild::start(&database);
    let page = open_page(&mut guild);
    let unlocked = [page.get("/keys"), page.get("/nothing")];
    page.post("/lock", &[]);
    let locked = [page.get("/keys"), page.get("/awake")];
    for answer in unlocked.iter().chain(&locked) {
        let header = |name: &str| answer.header(name).unwrap();
        let policy = header("content-security-policy");
        assert!(policy.starts_with("default-src 'none'; style-src 'sha256-"));
        assert!(!policy.contains("unsafe") && !policy.contains("http"));
        for rule in [
            "form-action 'self'",
            "base-uri 'none'",
            "frame-ancestors 'none'",
        ] {
            assert!(policy.contains(rule), "{policy}");
        }
        assert_eq!(header("cache-control"), "no-store");
        assert_eq!(header("x-content-type-options"), "nosniff");
        assert_eq!(header("referrer-policy"), "same-origin");
        assert_eq!(header("cross-origin-opener-policy"), "same-origin");
        assert_eq!(header("cross-origin-resource-policy"), "same-origin");
        assert!(answer.header("set-cookie").is_none());
        // The policy names exactly the style and the script that are there.
        for part in ["style", "script"] {
            let (_, rest) = answer.text().split_once(&format!("<{part}>")).unwrap();
            let (text, _) = rest.split_once(&format!("</{part}>")).unwrap();
            assert!(policy.contains(&sha256(text)), "{part}");
        }
    }
}

fn sha256(text: &str) -> String {
    use base64::Engine as _;
    use sha2::Digest as _;
    let hash = sha2::Sha256::digest(text.as_bytes());
    format!("'sha256-{}'", base64::prelude::BASE64_STANDARD.encode(hash))
}

#[test]
fn what_is_locked_shows_nothing_and_does_nothing() {
    let database = TestDatabase::sqlite();
    let mut guild = Guild::start(&database);
    let page = open_page(&mut guild);
    let locked = page.submit("/lock", &[]);
    assert_eq!(locked.status, 423);
    assert!(locked.text().contains("Your passphrase"));
    for path in ["/", "/keys", "/inbox", "/awake"] {
        let answer = page.get(path);
        assert_eq!(
            (answer.status, answer.text()),
            (423, locked.text()),
            "{path}"
        );
    }
    let answer = page.post("/keys", &[("keys", "off")]);
    assert_eq!(answer.status, 423);
}
