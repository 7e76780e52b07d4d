//! Reports that are entered for somebody, and rows of spreadsheets.

use std::io::Cursor;

use corncrake::clock::{Clock as _, Month};
use corncrake::desk::acts::{Deed, Mark, Tag};
use corncrake::desk::elsewhere::enter::{Entry, TAG, is_new, receipt};
use corncrake::desk::elsewhere::mapping::Mapping;
use corncrake::desk::elsewhere::plan::{Fate, Planned, Refused};
use corncrake::desk::elsewhere::sheet::Sheet;
use corncrake::desk::import::{Here, NoImport};
use corncrake::keys::public::{ReportId, Tier};
use corncrake::keys::secret::Receipt;
use corncrake::text::Lang;
use rust_xlsxwriter::{ExcelDateTime, Format, Workbook};

use crate::support::guild::{Guild, TestDesk};
use crate::support::{TestDatabase, each_database};

const MAPPING: &str = r#"
source = "kobo"
key = "_uuid"
drop = ["name"]
skip = [7]
[[column]]
name = "date"
question = "when"
date = "dmy"
[[column]]
name = "where"
question = "where"
values = { clinic = "S05", Street = "S01" }
[[column]]
name = "beaten"
question = "what"
code = "V05"
[[column]]
name = "robbed"
question = "what"
code = "V04"
[[column]]
name = "agreed"
question = "consent"
code = "C0"
[[column]]
name = "words"
question = "story"
"#;

const SHEET: &str = "\
_uuid,name,date,where,beaten,robbed,agreed,words
a1,Asha,14.5.2026,clinic,1,0,yes,they hit me
a2,Ben,2025-01-02,street,0,1,yes,
a3,Chiku,,Clinic,1,1,no,
a4,Dan,2026-06,Dan's house,1,1,yes,
a2,Eve,2026-06,clinic,1,1,yes,
a7,Fay,2026-06,clinic,1,1,yes,
a8,Gil,14/5/2026,clinic,1,,yes,they hit me
a9,Han,31.2.2026,clinic,1,,yes,
b1,Ira,2026-06,clinic,,,yes,
b2,Jon,2026-09,clinic,1,,yes,
";

fn plan(desk: &TestDesk, sheet: &[u8], mapping: &Mapping) -> Vec<Planned> {
    let sheet = Sheet::read(sheet, None, mapping.header, mapping.separator).unwrap();
    let book = desk.book();
    let asked = desk.desk.asked_now(&book, None).unwrap();
    mapping.check(asked, &sheet).unwrap();
    let now = (&book, desk.clock.today());
    desk.desk.plan(&sheet, mapping, asked, now)
}

/// Takes in what is new of a plan.
fn take_in(desk: &TestDesk, planned: &[Planned], guild: &mut Guild) -> Vec<ReportId> {
    let (book, today) = (desk.book(), desk.clock.today());
    let asked = desk.desk.asked_now(&book, None).unwrap();
    let new = planned.iter().filter(|one| one.fate == Fate::New);
    let made = new.filter_map(|one| one.made.as_ref());
    let sealed = made.map(|(report, receipt)| {
        let sealed = desk
            .desk
            .seal_here(report, asked, receipt, today, &mut guild.rng);
        sealed.unwrap()
    });
    let bodies: Vec<_> = sealed.collect();
    let tag = "kobo".parse().unwrap();
    let here = Here::in_book(&book);
    desk.desk.take_in(&bodies, &tag, &here, today).unwrap()
}

fn fates(planned: &[Planned]) -> Vec<(usize, Fate)> {
    let rows = planned.iter();
    rows.map(|one| (one.row, one.fate.clone())).collect()
}

#[test]
fn each_rows_fate_is_said_before_anything_is_done() {
    let database = TestDatabase::sqlite();
    let guild = Guild::start(&database);
    let mut desk = guild.desk(&guild.steward);
    desk.sync();
    let before = desk.bytes();
    let planned = plan(&desk, SHEET.as_bytes(), &Mapping::parse(MAPPING).unwrap());
    let refused = |why| Fate::Refused(why);
    let told = fates(&planned);
    let expected = [
        (2, Fate::New),
        (3, Fate::New),
        (4, refused(Refused::NoConsent)),
        (5, refused(Refused::Value("where".to_owned()))),
        (6, refused(Refused::SameKey(3))),
        (7, Fate::Skipped),
        (8, Fate::LikeRow(2)),
        (9, refused(Refused::Date("date".to_owned()))),
        (10, refused(Refused::Missing("what".to_owned()))),
    ];
    assert_eq!(told[..9], expected);
    assert!(
        matches!(&told[9], (11, Fate::Refused(Refused::Misfit(_)))),
        "a month to come"
    );
    // Of a date the month, and names nowhere.
    let (report, _) = planned[0].made.as_ref().unwrap();
    assert_eq!(report.answers.expose_coded()["when"], ["2026-05"]);
    assert_eq!(report.story.expose_text(), "they hit me");
    assert_eq!(desk.bytes(), before);
}

#[test]
fn a_spreadsheet_taken_in_twice_is_taken_in_once_and_seen_by_the_other_desks() {
    each_database(|database| {
        let mut guild = Guild::start(database);
        let baraka = guild.admit("Baraka", Tier::Stories);
        let chiku = guild.admit("Chiku", Tier::Answers);
        let (mut desk, mut other) = (guild.desk(&guild.steward), guild.desk(&baraka));
        desk.sync();
        let mapping = Mapping::parse(MAPPING).unwrap();
        let planned = plan(&desk, SHEET.as_bytes(), &mapping);
        // Cut short after the first row, and taken up again.
        let ids = take_in(&desk, &planned[..1], &mut guild);
        let planned = plan(&desk, SHEET.as_bytes(), &mapping);
        assert_eq!(planned[0].fate, Fate::Here(ids[0]));
        let ids = [ids, take_in(&desk, &planned, &mut guild)].concat();
        assert_eq!(ids.len(), 2);
        let planned = plan(&desk, SHEET.as_bytes(), &mapping);
        assert_eq!(planned[1].fate, Fate::Here(ids[1]));
        assert!(planned.iter().all(|one| one.fate != Fate::New));
        let synced = desk.sync();
        assert_eq!((synced.handed_over.len(), synced.alarms.len()), (2, 0));
        other.sync();
        let ledger = other.desk.ledger().unwrap();
        let tag = Mark::Tag("kobo".parse().unwrap());
        assert!(ids.iter().all(|id| ledger.marks(*id).contains(&tag)));
        assert_eq!(other.book().cases.len(), 2);
        // Another member's rows would be other reports; but these answers are here.
        let planned = plan(&other, SHEET.as_bytes(), &mapping);
        assert!(
            planned[..2]
                .iter()
                .all(|one| matches!(one.fate, Fate::LikeReport(_)))
        );
        // A row that was changed since, and a tag that somebody took off.
        let changed = SHEET.replace("a2,Ben,2025-01-02,street", "a2,Ben,2025-01-02,clinic");
        let planned = plan(&desk, changed.as_bytes(), &mapping);
        assert_eq!(planned[1].fate, Fate::HereOtherwise(ids[1]));
        let report = ids[0];
        let off = Deed::Mark {
            mark: tag.clone(),
            on: false,
        };
        let act = corncrake::desk::acts::Act { report, deed: off };
        desk.desk.act(&[act], desk.clock.today()).unwrap();
        let kobo: Tag = "kobo".parse().unwrap();
        desk.desk
            .tag_origin(&ids, &kobo, desk.clock.today())
            .unwrap();
        assert!(!desk.desk.ledger().unwrap().marks(report).contains(&tag));
        // Who reads answers only has no way to take in words.
        let mut answers = guild.desk(&chiku);
        answers.sync();
        let (book, today) = (answers.book(), answers.clock.today());
        let asked = answers.desk.asked_now(&book, None).unwrap();
        let (report, receipt) = planned[1].made.as_ref().unwrap();
        let body = answers
            .desk
            .seal_here(report, asked, receipt, today, &mut guild.rng)
            .unwrap();
        let here = Here::in_book(&book);
        let refused = answers.desk.take_in(&[body], &kobo, &here, today).err();
        assert!(matches!(refused, Some(NoImport::AnswersOnly)));
    });
}

#[test]
fn a_workbook_is_read_as_the_same_rows() {
    let database = TestDatabase::sqlite();
    let guild = Guild::start(&database);
    let mut desk = guild.desk(&guild.steward);
    desk.sync();
    let mut book = Workbook::new();
    book.add_worksheet().set_name("other").unwrap();
    let sheet = book.add_worksheet().set_name("Form").unwrap();
    let head = [
        "_uuid", "name", "date", "where", "beaten", "robbed", "agreed", "words",
    ];
    for (name, at) in head.iter().zip(0..) {
        sheet.write_string(1, at, *name).unwrap();
    }
    let date = ExcelDateTime::from_ymd(2026, 5, 14).unwrap();
    let format = Format::new().set_num_format("dd/mm/yyyy");
    sheet.write_number(2, 0, 17).unwrap();
    sheet
        .write_datetime_with_format(2, 2, &date, &format)
        .unwrap();
    sheet.write_string(2, 3, "clinic").unwrap();
    sheet.write_number(2, 4, 1).unwrap();
    sheet.write_boolean(2, 6, true).unwrap();
    let bytes = book.save_to_buffer().unwrap();
    let mut mapping = Mapping::parse(MAPPING).unwrap();
    (mapping.sheet, mapping.header) = (Some("Form".to_owned()), 2);
    let sheet = Sheet::read(&bytes, Some("Form"), 2, None).unwrap();
    let now = desk.book();
    let asked = desk.desk.asked_now(&now, None).unwrap();
    let planned = desk
        .desk
        .plan(&sheet, &mapping, asked, (&now, desk.clock.today()));
    assert_eq!(fates(&planned), [(3, Fate::New)]);
    let (report, _) = planned[0].made.as_ref().unwrap();
    assert_eq!(report.answers.expose_coded()["when"], ["2026-05"]);
    assert_eq!(report.answers.expose_coded()["what"], ["V05"]);
    assert!(Sheet::read(&bytes, Some("none"), 1, None).is_err());
    drop(Cursor::new(bytes));
}

#[test]
fn what_is_entered_for_somebody_goes_the_same_way_and_their_receipt_opens_it() {
    each_database(|database| {
        let mut guild = Guild::start(database);
        let mut desk = guild.desk(&guild.steward);
        desk.sync();
        let text = "agreed = true\nstory = \"they took it\"\n[answers]\nwhat = \"V04\"\nconsent = [\"C0\", \"C1\"]\n";
        let (book, today) = (desk.book(), desk.clock.today());
        let asked = desk.desk.asked_now(&book, None).unwrap();
        let report = Entry::parse(text)
            .unwrap()
            .report(asked, Lang::En, Month::of(today));
        let report = report.unwrap_or_else(|why| panic!("{why}"));
        let own = receipt(&report, &guild.network, &mut guild.rng);
        let body = desk
            .desk
            .seal_here(&report, asked, &own, today, &mut guild.rng)
            .unwrap();
        let tag = TAG.parse().unwrap();
        let here = Here::in_book(&book);
        let ids = desk.desk.take_in(&[body], &tag, &here, today).unwrap();
        // The thirty digits lead to it.
        let printed = Receipt::parse(&guild.network, &own.expose_grouped()).unwrap();
        assert_eq!(ids, [printed.submission_id().report_id(&guild.network)]);
        assert_eq!(desk.sync().handed_over, ids);
        let book = desk.book();
        let content = book.cases[0].content.as_ref().unwrap();
        assert_eq!(content.answers.expose_coded()["role"], ["R03"]);
        assert!(book.ledger.marks(ids[0]).contains(&Mark::Tag(tag)));
        assert!(is_new(&report, &book).is_err());
    });
}
