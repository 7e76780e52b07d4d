//! What leaves the desk from its page: exports and case files.

use corncrake::desk::acts::{ExportForm, Roughly, Verdict};
use corncrake::keys::public::Tier;

use crate::support::TestDatabase;
use crate::support::desk_page::DeskPage;
use crate::support::guild::{Guild, TestDesk, copy};
use crate::support::held::Held;
use crate::support::process::{files_below, find_in_files};

const STORY: &str = "Nurse Zanzibara refused me on 14 May.";

/// A desk on which four reports are accepted and one is not, and its page.
fn page_of(guild: &mut Guild) -> (TestDesk, DeskPage) {
    let accepted = [1, 2, 3, 4].map(|number| guild.arrive(number, "AR1", STORY));
    let mut desk = guild.desk(&guild.steward);
    desk.sync();
    desk.decide(&accepted, Verdict::Accept);
    guild.arrive(6, "AR2", "Nobody has read this.");
    desk.sync();
    let clock = std::sync::Arc::clone(&guild.clock);
    let page = DeskPage::start(&desk.path, Some(copy(&guild.steward)), clock).enter();
    page.wait_for("/sync", "There was nothing new");
    (desk, page)
}

/// The number of the wish that a preview shows.
fn wish(preview: &str) -> String {
    let (_, rest) = preview.split_once("name=\"wish\" value=\"").unwrap();
    rest.split_once('"').unwrap().0.to_owned()
}

/// CHECKS X1: only what was asked for is in the open, where it was asked for.
#[test]
fn an_export_is_previewed_then_saved_for_its_owner_and_told_to_the_others() {
    let database = TestDatabase::sqlite();
    let mut guild = Guild::start(&database);
    let (desk, page) = page_of(&mut guild);
    let order = [
        ("states", "accepted"),
        ("for", "network"),
        ("words", "yes"),
        ("format", "csv"),
    ];
    let seen = page.submit("/exports", &order);
    for said in ["4 reports", "2 of them with words", "state", "what_V01"] {
        assert!(seen.text().contains(said), "{said}: {}", seen.text());
    }
    assert!(!seen.text().contains("Zanzibara"));
    assert_eq!(desk.desk.ledger().unwrap().exports().count(), 0);

    let out = tempfile::tempdir().unwrap();
    let folder = out.path().to_str().unwrap();
    let number = wish(seen.text());
    let save = |folder: &str| {
        let form = [("wish", &*number), ("folder", folder), ("road", "folder")];
        page.submit("/exports/take", &form).text().to_owned()
    };
    for (nowhere, said) in [
        ("exports", "whole path"),
        ("/there/is/no/such/folder", "no such folder"),
        (desk.path.to_str().unwrap(), "own folder"),
        (desk.path.join("reports").to_str().unwrap(), "own folder"),
    ] {
        assert!(save(nowhere).contains(said), "{nowhere}");
    }
    assert_eq!(desk.desk.ledger().unwrap().exports().count(), 0);
    assert!(save(folder).contains("Saved: "));
    // The second of a day has a name of its own.
    assert!(save(folder).contains("corncrake-export-2026-07-01-2.csv"));
    let file = out.path().join("corncrake-export-2026-07-01.csv");
    let text = std::fs::read_to_string(&file).unwrap();
    assert_eq!(text.matches("Zanzibara").count(), 2);
    assert!(!text.contains("Nobody has read"));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        assert_eq!(file.metadata().unwrap().permissions().mode() & 0o777, 0o600);
    }
    // Nothing in the open lies among the desk's own files.
    let files = files_below(&desk.path);
    assert!(find_in_files(&files, &[b"Zanzibara"]).is_empty());
    let ledger = desk.desk.ledger().unwrap();
    let (_, export) = ledger.exports().next().unwrap();
    assert_eq!(
        (export.form, export.reports, export.words),
        (ExportForm::Csv, Roughly::UpToTen, true)
    );
    let list = page.get("/exports");
    assert!(
        list.text()
            .contains("Amani: CSV, up to 10 reports, with words")
    );
}

#[test]
fn what_the_browser_saves_is_what_was_previewed_and_nothing_runs_in_it() {
    let database = TestDatabase::sqlite();
    let mut guild = Guild::start(&database);
    let (desk, page) = page_of(&mut guild);
    // None of their reporters agreed to be passed on.
    let partner = [
        ("states", "accepted"),
        ("for", "partner"),
        ("format", "jsonl"),
    ];
    let seen = page.submit("/exports", &partner);
    assert!(seen.text().contains("nothing to export") && !seen.text().contains("name=\"wish\""));
    assert!(seen.text().contains("4 more reports fit and are left out"));
    let seen = page.submit("/exports", &[("states", "accepted"), ("format", "jsonl")]);
    let first = wish(seen.text());
    let take =
        |number: &str, road: &str| page.post("/exports/take", &[("wish", number), ("road", road)]);
    // Chosen otherwise in another tab: what is not on the screen does not leave.
    let seen = page.submit(
        "/exports",
        &[
            ("states", "accepted"),
            ("states", "new"),
            ("format", "jsonl"),
        ],
    );
    assert!(seen.text().contains("5 reports"));
    assert_eq!(take(&first, "download").status, 303);
    assert_eq!(desk.desk.ledger().unwrap().exports().count(), 0);
    let answer = take(&wish(seen.text()), "download");
    assert_eq!(answer.status, 200);
    let header = |name: &str| answer.header(name).unwrap().to_owned();
    assert_eq!(header("content-type"), "application/octet-stream");
    assert_eq!(
        header("content-disposition"),
        "attachment; filename=\"corncrake-export-2026-07-01.jsonl\""
    );
    assert!(header("content-security-policy").contains("sandbox"));
    let reports = answer
        .text()
        .lines()
        .filter(|line| line.contains("\"report\":"))
        .count();
    assert_eq!(reports, 5);
    assert_eq!(desk.desk.ledger().unwrap().exports().count(), 1);
    // A folder of files cannot be downloaded.
    let seen = page.submit("/exports", &[("states", "accepted"), ("format", "parquet")]);
    assert!(!seen.text().contains("value=\"download\""));
}

#[test]
fn who_reads_answers_only_exports_answers_only() {
    let database = TestDatabase::sqlite();
    let mut guild = Guild::start(&database);
    let chiku = guild.admit("Chiku", Tier::Answers);
    guild.arrive(2, "AR1", STORY);
    let mut desk = guild.desk(&chiku);
    desk.sync();
    let clock = std::sync::Arc::clone(&guild.clock);
    let page = DeskPage::start(&desk.path, Some(chiku), clock).enter();
    assert!(!page.get("/exports").text().contains("name=\"words\""));
    let seen = page.submit(
        "/exports",
        &[("states", "new"), ("words", "yes"), ("format", "csv")],
    );
    assert_eq!(seen.status, 303, "back to the form");
    assert!(page.get("/exports").text().contains("leave the words out"));
    assert_eq!(desk.desk.ledger().unwrap().exports().count(), 0);
}

/// CHECKS X1.
#[test]
fn a_case_file_leaves_with_what_is_marked_blacked_out() {
    let database = TestDatabase::sqlite();
    let mut guild = Guild::start(&database);
    let quotable = guild.arrive(2, "AR1", STORY).to_string();
    let private = guild.arrive(3, "AR1", STORY).to_string();
    let mut desk = guild.desk(&guild.steward);
    desk.sync();
    let clock = std::sync::Arc::clone(&guild.clock);
    let page = DeskPage::start(&desk.path, Some(copy(&guild.steward)), clock).enter();
    let at = format!("/report/{}/casefile", &quotable[..8]);
    let asked = page.get(&at);
    // Both what is marked is offered, and ticked.
    for at in 0..2 {
        let ticked = format!("name=\"hide\" value=\"{at}\" checked");
        assert!(asked.text().contains(&ticked), "{at}");
    }
    let redacted = [
        ("words", "redacted"),
        ("hide", "0"),
        ("hide", "1"),
        ("more", "REFUSED\r\nNobody"),
    ];
    let looked = page.post(&at, &redacted);
    assert_eq!(looked.status, 200);
    assert!(!looked.text().contains("Zanzibara") && !looked.text().contains("refused me"));
    assert!(looked.text().contains("stand nowhere"), "of Nobody");
    assert_eq!(desk.desk.ledger().unwrap().exports().count(), 0);

    let out = tempfile::tempdir().unwrap();
    let folder = out.path().to_str().unwrap();
    let mut take = redacted.to_vec();
    take.extend([("do", "take"), ("road", "folder"), ("folder", folder)]);
    assert!(page.submit(&at, &take).text().contains("Saved: "));
    let name = format!("case-file-{}-2026-07-01.html", &quotable[..8]);
    let text = std::fs::read_to_string(out.path().join(name)).unwrap();
    for gone in ["Zanzibara", "14 May", "refused"] {
        assert!(!text.contains(gone), "{gone}");
    }
    assert!(text.contains("<span class=\"hidden\"") && text.contains("me on"));
    // Another place: nothing leaves, and the choice stays.
    let mut nowhere = redacted.to_vec();
    nowhere.extend([("do", "take"), ("road", "folder"), ("folder", "x")]);
    let answer = page.post(&at, &nowhere);
    assert!(answer.text().contains("whole path") && answer.text().contains("REFUSED"));
    let ledger = desk.desk.ledger().unwrap();
    let forms: Vec<_> = ledger
        .exports()
        .map(|(_, export)| (export.report(), export.words))
        .collect();
    assert_eq!(forms, [(Some(quotable.parse().unwrap()), true)]);

    // Who did not agree to be quoted is not, whatever a form says.
    let at = format!("/report/{}/casefile", &private[..8]);
    assert!(!page.get(&at).text().contains("value=\"whole\""));
    let whole = [("words", "whole"), ("do", "take"), ("road", "download")];
    let answer = page.post(&at, &whole);
    assert!(answer.header("content-disposition").is_none());
    assert!(answer.text().contains("did not agree to be quoted"));
    let answer = page.post(&at, &[("do", "take"), ("road", "download")]);
    let name = answer.header("content-disposition").unwrap();
    assert!(name.starts_with("attachment; filename=\"case-file-"));
    assert!(!answer.text().contains("Zanzibara"));
}

#[test]
fn a_quote_begins_without_what_is_marked_and_says_what_is_left() {
    let database = TestDatabase::sqlite();
    let mut guild = Guild::start(&database);
    let id = guild.arrive(2, "AR1", STORY).to_string();
    let mut desk = guild.desk(&guild.steward);
    desk.sync();
    let clock = std::sync::Arc::clone(&guild.clock);
    let page = DeskPage::start(&desk.path, Some(copy(&guild.steward)), clock).enter();
    let report = page.get(&format!("/report/{}", &id[..8]));
    let (_, form) = report.text().split_once("id=\"quote-text\"").unwrap();
    let (form, _) = form.split_once("</textarea>").unwrap();
    assert!(
        form.contains("[…]") && !form.contains("Zanzibara"),
        "{form}"
    );
    let at = format!("/report/{}/quote", &id[..8]);
    let look = |text: &str| page.post(&at, &[("text", text), ("do", "look")]);
    assert!(look(STORY).text().contains("may still say who"));
    assert!(
        !look("[A nurse] refused me […].")
            .text()
            .contains("may still say who")
    );
}

/// CHECKS G14: whoever has to lock the desk at once need not wait for a large export.
#[test]
fn the_desk_is_locked_at_once_while_an_export_opens_stories() {
    let database = TestDatabase::sqlite();
    let mut guild = Guild::start(&database);
    let (desk, page) = page_of(&mut guild);
    let order = [("states", "accepted"), ("words", "yes"), ("format", "csv")];
    assert_eq!(page.post("/exports", &order).status, 303);
    let reports = files_below(&desk.path.join("reports")).into_iter();
    let reports = reports.map(|path| (path.clone(), std::fs::read(&path).unwrap()));
    let held = Held::files(reports.collect::<Vec<_>>());
    std::thread::scope(|scope| {
        let preview = scope.spawn(|| page.get("/exports/look"));
        let lock = || {
            assert_eq!(page.post("/lock", &[]).status, 303);
            assert_eq!(page.get("/inbox").status, 423);
        };
        held.while_it_is_read(lock, || preview.is_finished());
        let seen = preview.join().unwrap();
        assert_eq!(seen.status, 423);
        assert!(!seen.text().contains("4 reports"), "{}", seen.text());
    });
}
