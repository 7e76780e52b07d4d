//! Notes, quotes, questions and likely duplicates on the page of a report, for two analysts.

use std::sync::Arc;

use corncrake::keys::public::{ReportId, Tier};
use corncrake::keys::secret::MemberIdentity;

use crate::support::TestDatabase;
use crate::support::desk_page::DeskPage;
use crate::support::guild::{Guild, TestDesk, copy};

const STORY: &str = "Nurse Zanzibara refused me the medicine at the counter.\nShe laughed.";

fn short(id: ReportId) -> String {
    id.to_string()[..8].to_owned()
}

fn open_page(guild: &Guild, desk: &TestDesk, who: &MemberIdentity) -> DeskPage {
    DeskPage::start(&desk.path, Some(copy(who)), Arc::clone(&guild.clock) as _).enter()
}

/// The text of a page without its head, in which styles stand.
fn body(page: &DeskPage, path: &str) -> String {
    let answer = page.get(path);
    assert_eq!(answer.status, 200);
    let text = answer.text();
    let (_, body) = text.split_once("<body").unwrap();
    body.to_owned()
}

/// What a form gives that is not sent on: a page with what was typed.
fn post(page: &DeskPage, path: &str, fields: &[(&str, &str)]) -> String {
    let answer = page.post(path, fields);
    assert_eq!(answer.status, 200);
    answer.text().to_owned()
}

fn submit(page: &DeskPage, path: &str, fields: &[(&str, &str)]) -> String {
    page.submit(path, fields).text().to_owned()
}

/// The number of the only quote on a page.
fn quote_on(page: &str) -> String {
    let (_, rest) = page
        .split_once("name=\"quote\" value=\"")
        .or_else(|| page.split_once("name=\"words\" value=\""))
        .unwrap();
    rest[..64].to_owned()
}

fn has(text: &str, wanted: &[&str]) {
    for wanted in wanted {
        assert!(text.contains(wanted), "{wanted}\n{text}");
    }
}

fn lacks(text: &str, unwanted: &[&str]) {
    for unwanted in unwanted {
        assert!(!text.contains(unwanted), "{unwanted}\n{text}");
    }
}

#[test]
fn two_analysts_redact_and_approve_a_quote_on_their_pages() {
    let database = TestDatabase::sqlite();
    let mut guild = Guild::start(&database);
    let baraka_is = guild.admit("Baraka", Tier::Stories);
    // An even number: its reporter agreed to be quoted.
    let id = guild.arrive(2, "AR1", STORY);
    let (mut amani, mut baraka) = (guild.desk(&guild.steward), guild.desk(&baraka_is));
    amani.sync();
    let report = format!("/report/{}", short(id));
    let to = |what: &str| format!("{report}/{what}");
    let quote = {
        let page = open_page(&guild, &amani, &guild.steward);
        has(
            &body(&page, &report),
            &["Propose a quote", "Nobody has written a note"],
        );
        // What is refused comes back with all that was typed; the error has none of it.
        let invented = "She shouted \"<b>get out</b>\".";
        let refused = post(
            &page,
            &to("quote"),
            &[("text", invented), ("do", "propose")],
        );
        has(
            &refused,
            &[
                "from line 1, character 5 on",
                "She shouted &quot;&lt;b&gt;get out&lt;/b&gt;&quot;.</textarea>",
            ],
        );
        let long = "x".repeat(2001);
        let refused = post(&page, &to("note"), &[("text", &long)]);
        has(&refused, &["2001 of at most 2000 bytes", &long]);

        let redacted = "[A nurse] refused me the medicine […]. She laughed.";
        let fields = [("text", redacted), ("do", "look")];
        let looked = post(&page, &to("quote"), &fields);
        has(
            &looked,
            &["<del>Nurse Zanzibara </del>", "<ins>[A nurse]</ins>"],
        );
        lacks(&body(&page, &report), &["Proposed by"]);
        let fields = [("text", redacted), ("do", "propose")];
        let proposed = submit(&page, &to("quote"), &fields);
        has(
            &proposed,
            &["Waits for another analyst", "Proposed by Amani"],
        );
        // No button for one's own, and a form that is sent all the same is refused.
        lacks(&proposed, &["value=\"approve\""]);
        let quote = quote_on(&proposed);
        let fields = [("quote", quote.as_str()), ("do", "approve")];
        has(&submit(&page, &to("view"), &fields), &["it is your own"]);
        let note = [("text", "<script>alert(1)</script>\u{202e} ask again")];
        let noted = submit(&page, &to("note"), &note);
        has(
            &noted,
            &["Note by Amani", "&lt;script&gt;alert(1)", "U+202E"],
        );
        quote
    };
    amani.sync();
    baraka.sync();
    {
        let page = open_page(&guild, &baraka, &baraka_is);
        let shown = body(&page, &report);
        has(
            &shown,
            &["Proposed by Amani", "<del>Nurse Zanzibara </del>"],
        );
        has(&shown, &["Note by Amani", "value=\"approve\""]);
        let fields = [("quote", quote.as_str()), ("do", "object")];
        let objected = submit(&page, &to("view"), &fields);
        has(&objected, &["Not to be published: Baraka objects."]);
        let fields = [("quote", quote.as_str()), ("do", "approve")];
        let approved = submit(&page, &to("view"), &fields);
        has(
            &approved,
            &["Approved for publication.", "Baraka approves."],
        );
    }
    baraka.sync();
    amani.sync();
    let page = open_page(&guild, &amani, &guild.steward);
    let shown = body(&page, &report);
    has(&shown, &["Approved for publication.", "Baraka approves."]);
    let gone = submit(&page, &to("no-quotes"), &[("on", "yes")]);
    has(&gone, &["does not want to be quoted any more"]);
    lacks(&gone, &["Approved for publication.", "Propose a quote"]);
    let again = submit(&page, &to("no-quotes"), &[("on", "no")]);
    has(&again, &["Approved for publication."]);
    let fields = [("words", quote.as_str()), ("on", "yes")];
    let taken = submit(&page, &to("take-back"), &fields);
    has(&taken, &["Amani took it back.", "Put there again"]);
    lacks(&taken, &["Approved for publication."]);
}

#[test]
fn a_question_waits_for_its_reporter_and_likely_duplicates_stand_side_by_side() {
    let database = TestDatabase::sqlite();
    let mut guild = Guild::start(&database);
    let id = guild.arrive(1, "AR1", STORY);
    let alike = "Nurse refused me the medicine at the counter and she laughed at me.";
    let other = guild.arrive(2, "AR1", alike);
    let elsewhere = guild.arrive(3, "AR2", STORY);
    let unlike = guild.arrive(4, "AR1", "Police took my money near the market.");
    let mut amani = guild.desk(&guild.steward);
    amani.sync();
    let page = open_page(&guild, &amani, &guild.steward);
    let report = format!("/report/{}", short(id));
    let shown = body(&page, &report);
    has(
        &shown,
        &["did not agree to be quoted", "May tell of the same"],
    );
    lacks(&shown, &["Propose a quote"]);
    let beside = format!("{report}/beside/{}", short(other));
    has(&shown, &[&beside]);
    for none in [elsewhere, unlike] {
        lacks(&shown, &[&format!("{report}/beside/{}", short(none))]);
    }
    let both = body(&page, &beside);
    has(&both, &["She laughed.", "she laughed at me."]);
    let merged = submit(&page, &beside, &[("keep", "that")]);
    let duplicate = format!("duplicate of report {}", short(other));
    has(&merged, &[&duplicate]);
    // The other way round would count neither.
    let circle = submit(&page, &beside, &[("keep", "this")]);
    has(&circle, &["accept one of them first", &duplicate]);

    let question = [("text", "Which month was it?"), ("do", "look")];
    let looked = post(&page, &format!("{report}/reply"), &question);
    has(&looked, &["Send, and wait for an answer"]);
    let question = [("text", "Which month was it?"), ("do", "ask")];
    let asked = submit(&page, &format!("{report}/reply"), &question);
    has(
        &asked,
        &[
            "Amani asked the reporter something on",
            "have not written since",
        ],
    );
    let all = [("asked", "yes"), ("state", "all")];
    let listed = submit(&page, "/inbox/view", &all);
    has(
        &listed,
        &[&short(id), "asked, no answer yet", "1 to 1 of 1"],
    );
    let enough = submit(&page, &format!("{report}/enough"), &[]);
    lacks(&enough, &["Amani asked the reporter something on"]);
    has(&submit(&page, "/inbox/view", &all), &["No reports here."]);
}

/// Whose reporter wrote no words has nothing to be quoted; whoever may not read words cannot know.
#[test]
fn where_there_are_no_words_nothing_is_said_of_quotes() {
    let database = TestDatabase::sqlite();
    let mut guild = Guild::start(&database);
    let baraka_is = guild.admit("Baraka", Tier::Answers);
    let (told, silent) = (guild.arrive(2, "AR1", STORY), guild.arrive(4, "AR1", ""));
    let never = "does not want to be quoted any more";
    for (who, on_silent) in [(&guild.steward, false), (&baraka_is, true)] {
        let mut desk = guild.desk(who);
        desk.sync();
        let page = open_page(&guild, &desk, who);
        has(&body(&page, &format!("/report/{}", short(told))), &[never]);
        let shown = body(&page, &format!("/report/{}", short(silent)));
        assert_eq!(shown.contains(never), on_silent);
        assert_eq!(shown.contains("Quotes for publication"), on_silent);
    }
}
