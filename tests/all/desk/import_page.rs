//! Spreadsheets and sealed files that an analyst gives to the desk's page.

use std::fmt::Write as _;

use corncrake::clock::Clock as _;
use corncrake::desk::acts::Mark;
use corncrake::keys::public::Tier;
use corncrake::seal::file::SealedFile;
use corncrake::seal::wire::Sealed;
use rust_xlsxwriter::{Formula, Workbook};

use crate::support::TestDatabase;
use crate::support::desk_page::DeskPage;
use crate::support::guild::{Guild, TestDesk, copy};
use crate::support::held::Held;
use crate::support::http::{Answer, post};
use crate::support::process::{files_below, find_in_files};
use crate::support::reporter::Reporter;

const MAPPING: &str = r#"
source = "kobo"
key = "id"
drop = ["name"]
[[column]]
name = "where"
question = "where"
values = { clinic = "S05", street = "S01" }
[[column]]
name = "beaten"
question = "what"
code = "V05"
[[column]]
name = "agreed"
question = "consent"
code = "C0"
[[column]]
name = "words"
question = "story"
"#;

const SHEET: &str = "\
id,name,where,beaten,agreed,words
a1,Asha,clinic,1,yes,they hit me in Zanzibara
a2,Ben,street,1,yes,=HYPERLINK(\"http://x\")
a3,Chiku,clinic,1,no,not agreed
a4,Dan,Dan's house,1,yes,
";

const BOUNDARY: &str = "----corncrake-test";

fn open_page(guild: &Guild) -> (TestDesk, DeskPage) {
    let mut desk = guild.desk(&guild.steward);
    desk.sync();
    let clock = std::sync::Arc::clone(&guild.clock);
    let page = DeskPage::start(&desk.path, Some(copy(&guild.steward)), clock).enter();
    page.wait_for("/sync", "There was nothing new");
    (desk, page)
}

/// Sends files as a browser does: field, name, content.
pub fn give(page: &DeskPage, path: &str, files: &[(&str, &str, &[u8])]) -> Answer {
    let mut body = Vec::new();
    for (field, name, content) in files {
        let head = format!(
            "--{BOUNDARY}\r\ncontent-disposition: form-data; name=\"{field}\"; \
             filename=\"{name}\"\r\ncontent-type: text/csv\r\n\r\n"
        );
        body.extend(head.bytes());
        body.extend_from_slice(content);
        body.extend(b"\r\n");
    }
    body.extend(format!("--{BOUNDARY}--\r\n").bytes());
    let origin = format!("http://{}", page.address);
    let kind = format!("multipart/form-data; boundary={BOUNDARY}");
    let headers = [
        ("accept", "text/html"),
        ("content-type", &*kind),
        ("origin", &origin),
        ("sec-fetch-site", "same-origin"),
    ];
    post(
        page.address,
        &format!("{}{path}", page.base),
        &headers,
        &body,
    )
}

/// Gives a spreadsheet, and waits until the fate of its rows is known.
fn try_sheet(page: &DeskPage, sheet: &[u8], mapping: &str) -> Answer {
    let files = [
        ("table", "sheet.csv", sheet),
        ("mapping", "kobo.toml", mapping.as_bytes()),
    ];
    let answer = give(page, "/import/sheet", &files);
    assert_eq!(answer.status, 303, "{}", answer.text());
    let next = answer.header("location").unwrap();
    let next = next.strip_prefix(&page.base).unwrap();
    if next == "/import/sheet" {
        page.wait_for("/import/sheet/progress", "Done.");
    }
    page.get(next)
}

fn take_in(page: &DeskPage, rows: &str) -> Answer {
    page.submit("/import/sheet/take", &[("rows", rows)]);
    page.wait_for("/import/sheet/progress", "Done.");
    page.get("/import/sheet")
}

/// CHECKS X1: of what was uploaded nothing lies on disk but the sealed reports.
#[test]
fn a_spreadsheet_is_tried_then_taken_in_and_shared() {
    let database = TestDatabase::sqlite();
    let guild = Guild::start(&database);
    let (mut desk, page) = open_page(&guild);
    let tried = try_sheet(&page, SHEET.as_bytes(), MAPPING);
    for said in [
        "2 rows cannot be taken in",
        "Take in 2 rows",
        "nothing says what this person agreed to",
        "the mapping does not know the value in column “where”",
    ] {
        assert!(tried.text().contains(said), "{said}: {}", tried.text());
    }
    // Never what stands in a cell.
    for cell in ["Zanzibara", "Dan", "Asha", "HYPERLINK"] {
        assert!(!tried.text().contains(cell), "{cell}");
    }
    let refused = page.get("/import/sheet?kind=refused");
    assert_eq!(refused.text().matches("class=\"refused\"").count(), 2);
    assert!(!refused.text().contains("Would be taken in"));
    // A button of another page, before the rows were counted anew, does nothing.
    page.submit("/import/sheet/take", &[("rows", "4")]);
    assert!(desk.desk.places().unwrap().is_empty());

    let done = take_in(&page, "2");
    assert!(
        done.text().contains("2 rows were taken in."),
        "{}",
        done.text()
    );
    let files = files_below(&desk.path);
    assert!(find_in_files(&files, &[b"Zanzibara", b"HYPERLINK", b"Asha"]).is_empty());
    let tag = Mark::Tag("kobo".parse().unwrap());
    let ids: Vec<_> = desk.book().cases.iter().map(|case| case.id).collect();
    assert_eq!(ids.len(), 2);
    let ledger = desk.desk.ledger().unwrap();
    assert!(ids.iter().all(|id| ledger.marks(*id).contains(&tag)));
    // They are in the inbox, and on the server as soon as it is reached.
    assert!(page.get("/inbox").text().contains(&ids[0].to_string()[..8]));
    page.wait_for("/sync", "Synced just now");
    desk.sync();
    assert!(desk.desk.folder().imports().unwrap().is_empty());

    // The same again is the same.
    page.submit("/import/sheet/forget", &[]);
    assert!(!page.get("/import").text().contains("Go on with it"));
    let again = try_sheet(&page, SHEET.as_bytes(), MAPPING);
    assert!(
        again
            .text()
            .contains(&format!("Here, as report {}", &ids[0].to_string()[..8]))
    );
    assert!(!again.text().contains("Take in "));
}

/// CHECKS G10, G11, X7: what a spreadsheet can hold against whoever takes it in.
#[test]
fn hostile_spreadsheets_are_refused_or_shown_as_nothing_but_text() {
    let database = TestDatabase::sqlite();
    let guild = Guild::start(&database);
    let (desk, page) = open_page(&guild);
    let refused = |sheet: &[u8], mapping: &str, said: &str| {
        let answer = try_sheet(&page, sheet, mapping);
        let text = answer.text().to_owned();
        assert!(text.contains(said), "{said}: {text}");
        assert!(!text.contains("<script>alert"));
        page.submit("/import/sheet/forget", &[]);
    };
    let refused_at_once = |files: &[(&str, &str, &[u8])], said: &str| {
        let answer = give(&page, "/import/sheet", files);
        assert_eq!(answer.status, 303);
        assert!(page.get("/import").text().contains(said), "{said}");
    };
    // A column that is called like markup, or turns the line around.
    let head = "id,name,where,beaten,agreed,words,<script>alert(1)</script>\u{202e}phone\n";
    refused(
        format!("{head}{}", &SHEET[SHEET.find('\n').unwrap() + 1..]).as_bytes(),
        MAPPING,
        "\\u{202e}phone",
    );
    refused(b"\xff\xfe\0\x01", MAPPING, "neither CSV in UTF-8");
    refused(
        b"PK\x03\x04 and nothing else",
        MAPPING,
        "damaged or protected",
    );
    let rows = "a1,A,clinic,1,yes,x\n".repeat(50_001);
    refused(
        format!("id,name,where,beaten,agreed,words\n{rows}").as_bytes(),
        MAPPING,
        "more than 50000 rows",
    );
    let mapping = ("mapping", "m", MAPPING.as_bytes());
    refused_at_once(&[mapping], "choose a spreadsheet and a mapping");
    let large = vec![b'x'; (32 << 20) + 1];
    refused_at_once(
        &[("table", "t", &large), mapping],
        "choose a spreadsheet and a mapping",
    );
    refused_at_once(
        &[
            ("table", "t", SHEET.as_bytes()),
            ("mapping", "m", b"source = 3"),
        ],
        "mapping is not of the expected form",
    );
    let files = vec![("table", "t", &b"x"[..]); 101];
    refused_at_once(&files, "too many");
    assert_eq!(page.post("/import/sheet", &[("table", "x")]).status, 415);

    // A workbook's formulas are not worked out: what they showed last is a text like any other.
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    for (row, line) in (0..).zip(SHEET.lines().take(2)) {
        for (at, cell) in (0..).zip(line.split(',')) {
            sheet.write_string(row, at, cell).unwrap();
        }
    }
    let formula =
        Formula::new("=WEBSERVICE(\"http://127.0.0.1:9/x\")").set_result("=cmd|' /C calc'!A0");
    sheet.write_formula(1, 5, formula).unwrap();
    let bytes = book.save_to_buffer().unwrap();
    let tried = try_sheet(&page, &bytes, MAPPING);
    assert!(tried.text().contains("Take in one row"), "{}", tried.text());
    take_in(&page, "1");
    let [(day, id)] = desk.desk.places().unwrap()[..] else {
        panic!("not one report")
    };
    let opened = desk.desk.open_report(day, id).unwrap().unwrap();
    assert_eq!(
        opened.story.unwrap().story.expose_text(),
        "=cmd|' /C calc'!A0"
    );
}

#[test]
fn a_long_spreadsheet_is_paged_stopped_and_gone_on_with() {
    let database = TestDatabase::sqlite();
    let guild = Guild::start(&database);
    let (desk, page) = open_page(&guild);
    let mut sheet = "id,where,beaten,agreed,words\n".to_owned();
    for number in 0..230 {
        writeln!(sheet, "a{number},clinic,1,yes,row number {number}").unwrap();
    }
    let mapping = MAPPING.replace("drop = [\"name\"]\n", "");
    let tried = try_sheet(&page, sheet.as_bytes(), &mapping);
    assert!(tried.text().contains("Take in 230 rows") && tried.text().contains("Page 1 of 3"));
    let last = page.get("/import/sheet?page=3");
    assert!(last.text().contains("Row 231<") && !last.text().contains("Row 201<"));
    for odd in ["?page=99", "?page=0&kind=none", "?kind=%3Cscript%3E"] {
        assert_eq!(
            page.get(&format!("/import/sheet{odd}")).status,
            200,
            "{odd}"
        );
    }
    page.post("/import/sheet/take", &[("rows", "230")]);
    let stopped = page.submit("/import/sheet/stop", &[]);
    assert!(stopped.text().contains("Rows that were taken in stay"));
    let taken = desk.desk.places().unwrap().len();
    assert!(taken < 230 && taken % 10 == 0, "{taken}");
    // Nothing goes on behind anybody's back.
    let rest = format!("Take in {} rows", 230 - taken);
    assert!(page.get("/import/sheet").text().contains(&rest));
    // Locked in the middle of it: the rows are gone from memory, and the work ends.
    page.post(
        "/import/sheet/take",
        &[("rows", &(230 - taken).to_string())],
    );
    page.post("/lock", &[]);
    let taken = desk.desk.places().unwrap().len();
    assert!(taken < 230);
    let clock = std::sync::Arc::clone(&guild.clock);
    drop(page);
    assert_eq!(desk.desk.places().unwrap().len(), taken);
    let page = DeskPage::start(&desk.path, Some(copy(&guild.steward)), clock).enter();
    assert_eq!(page.get("/import/sheet").status, 303);
    page.wait_for("/sync", "Synced just now");
    let rest = 230 - taken;
    let tried = try_sheet(&page, sheet.as_bytes(), &mapping);
    assert!(tried.text().contains(&format!("Take in {rest} rows")));
    take_in(&page, &rest.to_string());
    assert_eq!(desk.desk.places().unwrap().len(), 230);
}

/// A file of the offline form.
fn sealed_file(guild: &mut Guild) -> SealedFile<'static> {
    let reporter = Reporter::new(guild, 7);
    let report = Guild::report("AR1", "written without a network", false);
    let sealed = Sealed {
        id: reporter.receipt.submission_id(),
        mailbox: reporter.receipt.mailbox_secret(),
        period: guild.story_key().0,
        report: guild.seal_with(&report, &reporter.receipt, &[]),
    };
    SealedFile {
        network: guild.network.clone(),
        sealed,
        attachments: Vec::new(),
    }
}

/// CHECKS G10: a file's name is its sender's choice.
#[test]
fn sealed_files_are_taken_in_together_or_not_at_all() {
    let database = TestDatabase::sqlite();
    let mut guild = Guild::start(&database);
    let (mut desk, page) = open_page(&guild);
    let file = sealed_file(&mut guild);
    let bytes = file.to_bytes();
    let good = ("sealed", "report.corncrake", &bytes[..]);
    let name = "\u{202e}gpj.<script>alert(1)</script>";
    let bad = ("sealed", name, &bytes[..bytes.len() - 9]);
    assert_eq!(give(&page, "/import/files", &[good, bad]).status, 303);
    let refused = page.get("/import");
    assert!(
        refused.text().contains("\\u{202e}gpj.&lt;script&gt;"),
        "{}",
        refused.text()
    );
    assert!(desk.desk.places().unwrap().is_empty());
    give(&page, "/import/files", &[]);
    assert!(page.get("/import").text().contains("please choose a file"));

    give(&page, "/import/files", &[good]);
    let id = file.sealed.id.report_id(&guild.network);
    let taken = format!("Report {} is on this desk now.", &id.to_string()[..8]);
    assert!(page.get("/import").text().contains(&taken));
    page.wait_for("/sync", "Synced just now");
    give(&page, "/import/files", &[good]);
    assert!(page.get("/import").text().contains("is here already"));
    desk.sync();
    assert!(
        desk.desk.folder().imports().unwrap().is_empty(),
        "the server has it"
    );
    assert!(desk.clock.today().to_string().starts_with("2026"));
}

#[test]
fn who_reads_answers_only_takes_nothing_in() {
    let database = TestDatabase::sqlite();
    let mut guild = Guild::start(&database);
    let chiku = guild.admit("Chiku", Tier::Answers);
    let mut desk = guild.desk(&chiku);
    desk.sync();
    let clock = std::sync::Arc::clone(&guild.clock);
    let page = DeskPage::start(&desk.path, Some(chiku), clock).enter();
    assert!(!page.get("/import").text().contains("type=\"file\""));
    page.wait_for("/sync", "There was nothing new");
    let tried = try_sheet(&page, SHEET.as_bytes(), MAPPING);
    assert!(tried.text().contains("Take in 2 rows"), "{}", tried.text());
    let done = take_in(&page, "2");
    assert!(
        done.text()
            .contains("somebody who reads words has to do this")
    );
    assert!(desk.desk.places().unwrap().is_empty());
}

/// CHECKS G14: whoever has to lock the desk at once need not wait for a large file.
#[test]
fn the_desk_is_locked_at_once_while_sealed_files_are_opened() {
    let database = TestDatabase::sqlite();
    let mut guild = Guild::start(&database);
    let (desk, page) = open_page(&guild);
    let bytes = sealed_file(&mut guild).to_bytes();
    // What other reporters took back is read once a file is open.
    let folder = desk.path.join("withdrawn");
    std::fs::create_dir_all(&folder).unwrap();
    let other = folder.join("0".repeat(32));
    let held = Held::files([(other, "0".repeat(64).into_bytes())]);
    std::thread::scope(|scope| {
        let good = ("sealed", "report.corncrake", &bytes[..]);
        let page = &page;
        let taken = scope.spawn(move || give(page, "/import/files", &[good]));
        let lock = || {
            assert_eq!(page.post("/lock", &[]).status, 303);
            assert_eq!(page.get("/inbox").status, 423);
        };
        held.while_it_is_read(lock, || taken.is_finished());
        assert_eq!(taken.join().unwrap().status, 423);
    });
}
