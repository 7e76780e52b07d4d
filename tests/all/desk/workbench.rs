//! The desk's page: who gets in, and what is shown when it is locked.

use corncrake::desk::acts::Verdict;
use corncrake::keys::public::Tier;
use corncrake::keys::secret::MemberIdentity;

use crate::support::TestDatabase;
use crate::support::desk_page::DeskPage;
use crate::support::guild::{Guild, Lie, TestDesk, copy};
use crate::support::http::{Answer, get, post, raw};
use crate::support::process::{files_below, find_in_files};

/// A desk with one report, and its page, open.
fn open_page(guild: &mut Guild) -> DeskPage {
    guild.arrive(1, "AR1", "They took my medicines.");
    let mut desk = guild.desk(&guild.steward);
    desk.sync();
    let clock = std::sync::Arc::clone(&guild.clock);
    DeskPage::start(&desk.path, Some(copy(&guild.steward)), clock).enter()
}

/// What differs from one refusal to another, if anything.
fn seen(answer: &Answer) -> (u16, Vec<&(String, String)>, &[u8]) {
    // A second may pass between two answers.
    let headers = answer.headers.iter().filter(|(name, _)| name != "date");
    (answer.status, headers.collect(), &answer.body)
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

/// A desk whose reports are these, and its page.
fn page_with(guild: &mut Guild, reports: &[(&str, &str)]) -> (TestDesk, DeskPage) {
    for (number, (area, words)) in (1..).zip(reports) {
        guild.arrive(number, area, words);
    }
    let mut desk = guild.desk(&guild.steward);
    desk.sync();
    let clock = std::sync::Arc::clone(&guild.clock);
    let page = DeskPage::start(&desk.path, Some(copy(&guild.steward)), clock).enter();
    page.wait_for("/sync", "There was nothing new");
    (desk, page)
}

/// The numbers of the reports that a page lists.
fn listed(answer: &Answer) -> Vec<String> {
    let parts = answer.text().split("name=\"id\" value=\"").skip(1);
    parts.map(|part| part[..32].to_owned()).collect()
}

#[test]
fn what_is_looked_for_is_found_and_never_stands_in_an_address_or_a_title() {
    let database = TestDatabase::sqlite();
    let mut guild = Guild::start(&database);
    let (_desk, page) = page_with(
        &mut guild,
        &[
            ("AR1", "They took Grace’s medicines."),
            ("AR2", "The guard hit me."),
        ],
    );
    assert_eq!(listed(&page.get("/inbox")).len(), 2);
    let sent = page.post("/inbox/view", &[("search", "grace")]);
    let next = sent.header("location").unwrap();
    assert!(next.ends_with("/inbox?view=1"), "{next}");
    let found = page.get("/inbox?view=1");
    assert_eq!(listed(&found).len(), 1);
    assert!(
        found.text().contains("value=\"grace\""),
        "it stays in its box"
    );
    let (_, title) = found.text().split_once("<title>").unwrap();
    assert!(title.starts_with("Reports</title>"));
    let (id, _) = found.text().split_once("/report/").unwrap().1.split_at(8);
    assert!(listed(&found)[0].starts_with(id));

    let by_area = page.submit("/inbox/view", &[("area", "AR2"), ("to", "new")]);
    assert_eq!(listed(&by_area).len(), 1);
    assert_ne!(listed(&by_area), listed(&found));
    let none = page.submit("/inbox/view", &[("area", "AR2"), ("to", "junk")]);
    assert!(none.text().contains("No reports here."));
    // What a view was is forgotten with the bench.
    page.post("/lock", &[]);
    assert_eq!(page.get("/inbox?view=1").status, 423);
}

#[test]
fn many_are_decided_on_at_once_and_back_again() {
    let database = TestDatabase::sqlite();
    let mut guild = Guild::start(&database);
    let (desk, page) = page_with(&mut guild, &[("AR1", "a"), ("AR2", "b"), ("AR3", "c")]);
    let ids = listed(&page.get("/inbox?all=1"));
    assert_eq!(
        page.get("/inbox?all=1").text().matches(" checked").count(),
        3
    );
    let verdicts = || {
        let ledger = desk.desk.ledger().unwrap();
        let of = |id: &String| ledger.verdict(id.parse().unwrap());
        ids.iter().map(of).collect::<Vec<_>>()
    };
    let chosen = [("id", ids[0].as_str()), ("id", &ids[1]), ("do", "accept")];
    let done = page.submit("/inbox/act", &chosen);
    assert!(done.text().contains("2 reports accepted."));
    assert_eq!(listed(&done), [ids[2].clone()]);
    assert_eq!(
        verdicts(),
        [Some(Verdict::Accept), Some(Verdict::Accept), None]
    );

    let undone = page.submit("/undo", &[("step", "1"), ("back", "/inbox")]);
    assert!(undone.text().contains("Undone for 2 reports."));
    assert_eq!(verdicts(), [None, None, None]);
    assert_eq!(listed(&undone).len(), 3);
    let again = page.submit("/undo", &[("step", "1")]);
    assert!(again.text().contains("nothing to undo"));

    let nothing = page.submit("/inbox/act", &[("do", "junk")]);
    assert!(nothing.text().contains("No report was selected."));
    let tag = [("id", ids[0].as_str()), ("do", "tag"), ("tag", "two words")];
    assert!(page.submit("/inbox/act", &tag).text().contains("Not done:"));
    let unknown = page.post("/inbox/act", &[("id", &ids[0]), ("do", "publish")]);
    assert_eq!(unknown.status, 400);
}

/// Undoing must not overrule a colleague who has decided otherwise since.
#[test]
fn what_a_colleague_did_since_is_not_undone() {
    let database = TestDatabase::sqlite();
    let mut guild = Guild::start(&database);
    let baraka = guild.admit("Baraka", Tier::Stories);
    let (_desk, page) = page_with(&mut guild, &[("AR1", "a")]);
    let ids = listed(&page.get("/inbox"));
    page.submit("/inbox/act", &[("id", &ids[0]), ("do", "accept")]);
    page.post("/sync", &[]);
    page.wait_for("/sync", "Synced just now");
    let mut other = guild.desk(&baraka);
    other.sync();
    other.decide(&[ids[0].parse().unwrap()], Verdict::Reject);
    other.sync();
    page.post("/sync", &[]);
    page.wait_for("/sync", "One new entry");
    let undone = page.submit("/undo", &[("step", "1")]);
    assert!(undone.text().contains("One report was left as it is"));
    let rejected = page.submit("/inbox/view", &[("to", "rejected")]);
    assert_eq!(listed(&rejected), ids);
}

#[test]
fn what_nobody_uses_locks_itself_and_a_page_that_asks_by_itself_is_no_use() {
    let database = TestDatabase::sqlite();
    let mut guild = Guild::start(&database);
    let (_desk, page) = page_with(&mut guild, &[("AR1", "a")]);
    guild.clock.advance(14 * 60);
    assert_eq!(page.get("/awake").status, 204);
    guild.clock.advance(14 * 60);
    assert_eq!(page.get("/sync").status, 200, "typing was a use");
    guild.clock.advance(60);
    let locked = page.get("/inbox");
    assert_eq!(locked.status, 423, "the page of a sync was none");
    assert!(
        locked
            .text()
            .contains("nobody used the desk for 15 minutes")
    );
    assert!(locked.text().contains("was not kept"));
}

#[test]
fn nothing_opened_is_ever_written_down() {
    let database = TestDatabase::sqlite();
    let mut guild = Guild::start(&database);
    let story = "MarkedStoryQx7 they took my medicines";
    let (desk, page) = page_with(&mut guild, &[("AR1", story)]);
    let found = page.submit("/inbox/view", &[("search", "MarkedStoryQx7")]);
    let ids = listed(&found);
    assert_eq!(ids.len(), 1, "the word is there to be found");
    page.get(&format!("/report/{}", &ids[0][..8]));
    page.submit(
        "/inbox/act",
        &[("id", &ids[0]), ("do", "tag"), ("tag", "MarkedTagVb3")],
    );
    page.submit("/inbox/act", &[("id", &ids[0]), ("do", "accept")]);
    page.post("/sync", &[]);
    page.wait_for("/sync", "Synced just now");
    page.post("/lock", &[]);
    let needles: [&[u8]; 4] = [
        b"MarkedStoryQx7",
        b"markedstoryqx7",
        b"MarkedTagVb3",
        b"MarkedTag",
    ];
    let files = files_below(&desk.path);
    assert!(files.len() > 5);
    assert!(find_in_files(&files, &needles).is_empty());
}

#[test]
fn an_alarm_stands_above_every_page_until_somebody_has_read_it() {
    let database = TestDatabase::sqlite();
    let mut guild = Guild::start(&database);
    let (_desk, page) = page_with(&mut guild, &[("AR1", "a")]);
    guild.renew();
    guild.publish().unwrap();
    page.post("/sync", &[]);
    page.wait_for("/sync", "Synced just now");
    // From now on the server shows the notice before.
    guild.lie("notices", Lie::Bytes(b"{\"latest\":2}".to_vec()));
    page.post("/sync", &[]);
    let alarmed = page.wait_for("/sync", "role=\"alert\"");
    assert!(alarmed.text().contains("rolled back"), "{}", alarmed.text());
    let (_, number) = alarmed
        .text()
        .split_once("name=\"alarm\" value=\"")
        .unwrap();
    let (number, _) = number.split_once('"').unwrap();
    for path in ["/inbox", "/keys"] {
        assert!(page.get(path).text().contains("role=\"alert\""), "{path}");
    }
    let read = page.submit("/alarms", &[("alarm", number), ("back", "/keys")]);
    assert!(read.text().contains("<h1>Keyboard</h1>"), "{}", read.text());
    assert!(!read.text().contains("role=\"alert\""));
}

/// The language is the desk's until somebody chooses another: before the desk is open and after, and
/// from then on.
#[test]
fn the_language_of_the_pages_is_chosen_at_their_foot_whether_the_desk_is_open_or_not() {
    let database = TestDatabase::sqlite();
    let guild = Guild::start(&database);
    let mut desk = guild.desk(&guild.steward);
    desk.sync();
    let clock = std::sync::Arc::clone(&guild.clock);
    let locked = DeskPage::start(&desk.path, None, clock.clone()).enter();
    let open = DeskPage::start(&desk.path, Some(copy(&guild.steward)), clock).enter();
    for (page, path) in [(&locked, "/"), (&open, "/keys")] {
        let english = page.get(path);
        assert!(english.text().contains("<html lang=\"en\""));
        assert!(english.text().contains(">Кыргызча<"), "{}", english.text());
        let chosen = page.post("/language", &[("lang", "fr"), ("back", path)]);
        assert_eq!(chosen.status, 303);
        assert_eq!(
            chosen.header("location").unwrap(),
            format!("{}{path}", page.base)
        );
        let seen = page.get(path);
        assert_eq!(seen.status, english.status);
        assert!(seen.text().contains("<html lang=\"fr\""));
        page.post("/language", &[("lang", "xx"), ("back", "//evil.example")]);
        assert!(
            page.get(path).text().contains("<html lang=\"fr\""),
            "no such language"
        );
    }
    // Locking forgets what was open, not how somebody reads.
    open.post("/lock", &[]);
    assert!(open.get("/").text().contains("<html lang=\"fr\""));
}

/// What every new desk meets is no fault, and does not look like one.
#[test]
fn a_newcomer_is_told_what_comes_next_and_nothing_looks_wrong() {
    let database = TestDatabase::sqlite();
    let mut guild = Guild::start(&database);
    let newcomer = MemberIdentity::create("Nadia", &mut guild.rng).unwrap();
    let desk = guild.desk(&newcomer);
    let clock = std::sync::Arc::clone(&guild.clock);
    let page = DeskPage::start(&desk.path, Some(copy(&newcomer)), clock).enter();
    let seen = page.wait_for("/sync", "Waiting to be admitted");
    assert!(seen.text().contains("so it is with every new desk"));
    assert!(!seen.text().contains("class=\"failed\"") && !seen.text().contains("Not synced"));
    assert!(seen.text().contains("/people/join"));
    assert!(
        !page
            .get("/people")
            .text()
            .contains("so it is with every new desk")
    );
}
