//! The page of one report: what hostile senders and colleagues put into it stays text, and every act
//! has its form.

use std::collections::BTreeSet;

use corncrake::clock::Clock as _;
use corncrake::desk::acts::{Act, Deed, Evidence, Mark, Outcome, Recode, Verdict};
use corncrake::keys::public::{ReportId, Tier};
use corncrake::seal::attachment::Media;
use serde_json::json;

use crate::support::TestDatabase;
use crate::support::desk_page::DeskPage;
use crate::support::guild::{Guild, TestDesk, copy};
use crate::support::photograph::{MARKED, Turned, bomb, drawing, photograph};
use crate::support::reporter::Reporter;
use crate::support::script::script;

/// Words that a browser, a bidirectional algorithm or a narrow screen would stumble over.
fn hostile_words() -> String {
    let long = "A".repeat(2500);
    let piled = format!("Z{}", "\u{301}".repeat(60));
    format!(
        "<script>window.ran = 1; alert(1)</script>\n\
         <img src=x onerror=\"window.ran = 2\"><svg onload=alert(2)>\n\
         </blockquote></main><iframe src=https://evil.example/></iframe>\n\
         <meta http-equiv=refresh content=\"0;url=https://evil.example/\">\n\
         [x](javascript:alert(3)) https://evil.example/pixel.png &#x202e; {{{{7*7}}}}\n\
         safe\u{202e}drowssap\u{202c} \u{2066}isolated\u{2069} zero\u{200b}width \u{feff}\n\
         اسمي كريم <b>bold</b>\n\
         {piled}\n\
         They raped my child. Call Otieno on +254 712 345 678.\n\
         {long}"
    )
}

fn open_page(guild: &Guild, desk: &TestDesk) -> DeskPage {
    let clock = std::sync::Arc::clone(&guild.clock);
    DeskPage::start(&desk.path, Some(copy(&guild.steward)), clock)
}

fn short(id: ReportId) -> String {
    id.to_string()[..8].to_owned()
}

/// A JPEG that is also a page.
fn polyglot() -> Vec<u8> {
    let mut file = photograph();
    file.extend(b"<html><script>window.ran = 3</script></html>");
    file
}

/// A report with hostile words, files and acts, and its desk, with the files fetched.
fn hostile_report(guild: &mut Guild) -> (TestDesk, Reporter) {
    let from = Reporter::new(guild, 1);
    let mut hashes = Vec::new();
    for (content, media) in [
        (polyglot(), Media::Jpeg),
        (drawing(Turned::Upright), Media::Png),
        (
            b"<svg xmlns='http://www.w3.org/2000/svg' onload='window.ran = 4'/>".to_vec(),
            Media::Png,
        ),
        (
            b"<!doctype html><script>window.ran = 5</script>".to_vec(),
            Media::OctetStream,
        ),
        (
            b"PK\x03\x04 word/document.xml vbaProject.bin".to_vec(),
            Media::OctetStream,
        ),
    ] {
        hashes.push(from.attach(guild, &content, media).hash);
    }
    let bomb = from.attach(guild, &bomb(), Media::Png).hash;
    let reporter = Reporter::report(guild, 1, &hostile_words(), &hashes);
    reporter.write(guild, "<b>again</b> \u{202e}they killed him", &[bomb]);
    let mut desk = guild.desk(&guild.steward);
    desk.sync();
    let report = reporter.report;
    let recode = Deed::Recode(Recode {
        question: "<script>window.ran = 6</script>\u{202e}".to_owned(),
        codes: Some(BTreeSet::from(["<img src=x onerror=alert(6)>".to_owned()])),
    });
    let tag = Mark::Tag("مستشفى_W".repeat(4).parse().unwrap());
    let mark = Deed::Mark {
        mark: tag,
        on: true,
    };
    let acts = [recode, mark].map(|deed| Act { report, deed });
    desk.desk.act(&acts, desk.clock.today()).unwrap();
    (desk, reporter)
}

/// CHECKS G10 and G12, in a real browser: script, markup, bidirectional controls, piled accents and
/// words without an end; SVG, HTML, polyglots and macro documents.
#[test]
fn a_hostile_report_runs_nothing_fetches_nothing_and_fits_a_narrow_screen() {
    let database = TestDatabase::sqlite();
    let mut guild = Guild::start(&database);
    let (desk, reporter) = hostile_report(&mut guild);
    let id = short(reporter.report);
    {
        let page = open_page(&guild, &desk).enter();
        let fetched = page.submit(&format!("/report/{id}/fetch"), &[]);
        assert!(
            fetched
                .text()
                .contains("Everything that is attached is here"),
            "{}",
            fetched.text()
        );
    }
    let page = open_page(&guild, &desk);
    let found = script(
        "desk-report.mjs",
        "hostile",
        json!({
            "link": page.link,
            "origin": format!("http://{}", page.address),
            "report": id,
            "save": 4,
            "pictures": std::env::var("CORNCRAKE_TEST_PICTURES").ok(),
        }),
    );
    assert_eq!(found["ran"], json!(null));
    assert_eq!(
        found["happened"],
        json!(["Failed to load resource: the server responded with a status of 404 (Not Found)"])
    );
    assert_eq!(found["outside"], json!([]));
    assert_eq!(found["wrong"], json!([]));
    assert_eq!(
        (&found["scripts"], &found["active"]),
        (&json!(1), &json!(0))
    );
    assert_eq!(found["title"], format!("Report {id}"));
    assert_eq!(found["name"], format!("report-{id}-4.unsafe"));
    let text = found["text"].as_str().unwrap();
    for shown in [
        "<script>window.ran = 1; alert(1)</script>",
        "U+202E",
        "U+2066",
        "U+200B",
        "U+0301",
        "<b>again</b>",
        "<script>window.ran = 6</script>",
        "sexual violence",
        "somebody under 18",
        "It holds HTML or SVG",
        "programs (macros)",
    ] {
        assert!(text.contains(shown), "{shown}: {text}");
    }
    let html = found["html"].as_str().unwrap();
    let acts = |c: char| matches!(c, '\u{202a}'..='\u{202e}' | '\u{200b}' | '\u{feff}');
    assert!(!html.contains(acts));
    let isolated = found["paragraphs"].as_array().unwrap();
    assert!(
        isolated.len() > 8 && isolated.iter().all(|it| it == "isolate"),
        "{isolated:?}"
    );
    let pictures = found["pictures"].as_array().unwrap();
    let drawn = pictures.iter().filter(|picture| picture[1] != 0).count();
    assert_eq!(
        (pictures.len(), drawn),
        (3, 2),
        "the bomb is not drawn: {pictures:?}"
    );
}

/// CHECKS G12: what leaves the desk's page as a file is bytes without a kind, and a picture is its
/// pixels.
#[test]
fn a_file_is_saved_as_bytes_and_a_picture_is_shown_as_its_pixels() {
    let database = TestDatabase::sqlite();
    let mut guild = Guild::start(&database);
    let (desk, reporter) = hostile_report(&mut guild);
    let page = open_page(&guild, &desk).enter();
    let path = format!("/report/{}", short(reporter.report));
    page.submit(&format!("{path}/fetch"), &[]);
    for number in 1..=6 {
        let answer = page.post(&format!("{path}/file/{number}"), &[]);
        assert_eq!(answer.status, 200, "{number}: {}", answer.text());
        assert_eq!(
            answer.header("content-type"),
            Some("application/octet-stream")
        );
        assert_eq!(answer.header("x-content-type-options"), Some("nosniff"));
        let policy = answer.header("content-security-policy").unwrap();
        assert!(policy.contains("sandbox") && policy.contains("default-src 'none'"));
        let name = answer.header("content-disposition").unwrap();
        assert!(name.starts_with("attachment; filename=\"report-"), "{name}");
        // The last is a picture by all that can be told without drawing it.
        let ending = if number == 6 { "png" } else { "unsafe" };
        assert!(name.ends_with(&format!("-{number}.{ending}\"")), "{name}");
    }
    let picture = page.get(&format!("{path}/picture/1"));
    assert_eq!(picture.header("content-type"), Some("image/jpeg"));
    assert!(
        picture
            .header("content-security-policy")
            .unwrap()
            .contains("sandbox")
    );
    assert!(memchr::memmem::find(&picture.body, b"script").is_none());
    assert!(memchr::memmem::find(&picture.body, MARKED.as_bytes()).is_none());
    assert!(image::load_from_memory(&picture.body).is_ok());
    for none in [3, 4, 5, 6, 7] {
        let answer = page.get(&format!("{path}/picture/{none}"));
        assert_eq!(answer.status, 404, "{none}");
    }
    let warning = page.get(&format!("{path}/file/5")).text().to_owned();
    assert!(warning.contains("Do not open this file"), "{warning}");
}

/// Every act by its form, without a script; each shows at once, and in the history.
#[test]
fn every_act_has_its_form_and_shows_at_once() {
    let database = TestDatabase::sqlite();
    let mut guild = Guild::start(&database);
    let reporter = Reporter::report(&mut guild, 1, "He took my money.", &[]);
    let other = guild.arrive(2, "AR1", "The same, told again.");
    let mut desk = guild.desk(&guild.steward);
    desk.sync();
    let page = open_page(&guild, &desk).enter();
    let path = format!("/report/{}", short(reporter.report));
    let shown = page.get(&path).text().to_owned();
    assert!(shown.contains("He took my money."));
    let act = |what: &str, fields: &[(&str, &str)], says: &str| {
        let answer = page
            .submit(&format!("{path}/{what}"), fields)
            .text()
            .to_owned();
        assert!(answer.contains(says), "{what} {fields:?}: {answer}");
    };
    act("decide", &[("verdict", "accept")], "accepted it");
    act("decide", &[("verdict", "reject")], "rejected it");
    act("decide", &[("verdict", "junk")], "marked it as junk");
    let of = short(other);
    act(
        "decide",
        &[("verdict", "duplicate"), ("of", &of)],
        "marked it as a duplicate of report",
    );
    let own = short(reporter.report);
    act(
        "decide",
        &[("verdict", "duplicate"), ("of", &own)],
        "no duplicate of itself",
    );
    act(
        "decide",
        &[("verdict", "duplicate"), ("of", "00000000")],
        "no report of this number",
    );
    act("tag", &[("on", "hospital")], "The tag is on");
    act("tag", &[("on", "two words")], "a tag is 1 to 32 letters");
    act("tag", &[("off", "hospital")], "The tag is off");
    act(
        "marks",
        &[("kind", "verified"), ("mark", "witness")],
        "put on:",
    );
    act(
        "marks",
        &[("kind", "outcome"), ("mark", "remedy")],
        "what was taken or refused was given",
    );
    act("marks", &[("kind", "outcome")], "took off:");
    act(
        "recode",
        &[("question", "what"), ("code", "V01"), ("as", "these")],
        "Counts as this",
    );
    act(
        "recode",
        &[("question", "what"), ("code", "V77"), ("as", "these")],
        "do not fit the question",
    );
    act(
        "recode",
        &[("question", "consent"), ("code", "C1"), ("as", "these")],
        "cannot be changed",
    );
    act(
        "recode",
        &[("question", "what"), ("as", "sent")],
        "count as it was sent",
    );
    act("assign", &[("me", "yes")], "Looked after by");
    act("assign", &[("to", "")], "gave it to nobody");
    act(
        "close",
        &[("closed", "yes")],
        "there is nothing left to do.",
    );
    act("close", &[("closed", "no")], "opened it again");
    drop(page);
    let ledger = desk.desk.ledger().unwrap();
    assert_eq!(
        ledger.verdict(reporter.report),
        Some(Verdict::DuplicateOf(other))
    );
    let witness = Mark::Verified(Evidence::Witness);
    assert_eq!(ledger.marks(reporter.report), BTreeSet::from([&witness]));
    assert!(
        !ledger
            .marks(reporter.report)
            .contains(&Mark::Outcome(Outcome::Remedy))
    );
}

/// A reply is read once more before it goes; the reporter gets it, and it stands on the page.
#[test]
fn a_reply_is_read_once_more_and_then_reaches_the_reporter() {
    let database = TestDatabase::sqlite();
    let mut guild = Guild::start(&database);
    let reporter = Reporter::report(&mut guild, 1, "He took my money.", &[]);
    let mut desk = guild.desk(&guild.steward);
    desk.sync();
    let page = open_page(&guild, &desk).enter();
    let path = format!("/report/{}/reply", short(reporter.report));
    let looked = page.post(&path, &[("text", "We <b>read</b> it."), ("do", "look")]);
    assert_eq!(looked.status, 200);
    assert!(looked.text().contains("We &lt;b&gt;read&lt;/b&gt; it."));
    assert!(reporter.replies(&guild).is_empty(), "nothing is sent yet");
    let empty = page
        .post(&path, &[("text", " "), ("do", "send")])
        .text()
        .to_owned();
    assert!(empty.contains("there are no words in it"), "{empty}");
    let sent = page
        .submit(&path, &[("text", "We <b>read</b> it."), ("do", "send")])
        .text()
        .to_owned();
    assert!(sent.contains("Sent. The reporter finds it"), "{sent}");
    assert!(sent.contains("We &lt;b&gt;read&lt;/b&gt; it."));
    let replies = reporter.replies(&guild);
    assert_eq!(replies.len(), 1);
    assert_eq!(replies[0].text, "We <b>read</b> it.");
}

/// Who reads answers only gets neither words nor files, not even by address.
#[test]
fn who_reads_answers_only_sees_neither_words_nor_files() {
    let database = TestDatabase::sqlite();
    let mut guild = Guild::start(&database);
    let counter = guild.admit("Counter", Tier::Answers);
    guild.publish().unwrap();
    let from = Reporter::new(&guild, 1);
    let hash = from
        .attach(&guild, &drawing(Turned::Upright), Media::Png)
        .hash;
    let reporter = Reporter::report(&mut guild, 1, "He took my money.", &[hash]);
    let mut desk = guild.desk(&counter);
    desk.sync();
    let clock = std::sync::Arc::clone(&guild.clock);
    let page = DeskPage::start(&desk.path, Some(copy(&counter)), clock).enter();
    let path = format!("/report/{}", short(reporter.report));
    let shown = page.get(&path).text().to_owned();
    assert!(shown.contains("You read answers only") && !shown.contains("He took my money"));
    assert_eq!(page.get(&format!("{path}/picture/1")).status, 404);
    assert_eq!(page.post(&format!("{path}/file/1"), &[]).status, 404);
}

#[test]
fn by_keys_alone_a_report_is_accepted_and_the_next_one_shown() {
    let database = TestDatabase::sqlite();
    let mut guild = Guild::start(&database);
    let ids = [
        guild.arrive(1, "AR1", "One."),
        guild.arrive(2, "AR1", "Two."),
    ];
    let mut desk = guild.desk(&guild.steward);
    desk.sync();
    let page = open_page(&guild, &desk);
    // Newest first: the later of the two numbers is listed first.
    let first = *ids.iter().max().unwrap();
    let found = script(
        "desk-report.mjs",
        "keys",
        json!({
            "link": page.link,
            "origin": format!("http://{}", page.address),
            "report": short(first),
            "next": "j",
        }),
    );
    assert!(
        found["accepted"].as_str().unwrap().contains("Accepted by"),
        "{found}"
    );
    assert_ne!(found["first"], found["second"]);
}
