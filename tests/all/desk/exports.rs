//! What leaves the desk in the open, read by others' programs.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Cursor;

use calamine::{Data, DataType as _, Reader as _, Xlsx};
use corncrake::clock::Clock as _;
use corncrake::desk::acts::{Act, Deed, ExportForm, Mark, Outcome, Recode, Roughly, Verdict};
use corncrake::desk::export::casefile::{NoCaseFile, Words, places_of};
use corncrake::desk::export::{Exported, Filter, ForWhom, Format, Order, Written, save};
use corncrake::desk::shelf::Wanted;
use corncrake::keys::public::{ReportId, Tier};
use corncrake::text::Lang;

use crate::support::guild::{Guild, TestDesk, day};
use crate::support::node::parquet;
use crate::support::{TestDatabase, each_database};

const FORMULA: &str = "=HYPERLINK(\"http://x\")\n- Asha";

/// Four reports of July: one that may be quoted, one that may not, one rejected, one undecided.
struct Desks {
    guild: Guild,
    desk: TestDesk,
    quotable: ReportId,
    private: ReportId,
}

impl Desks {
    fn new(database: &TestDatabase) -> Self {
        let mut guild = Guild::start(database);
        let quotable = guild.arrive(2, "AR1", FORMULA);
        let private = guild.arrive(3, "AR2", "my private words");
        let rejected = guild.arrive(4, "AR3", "rejected words");
        guild.arrive(5, "AR4", "undecided words");
        let mut desk = guild.desk(&guild.steward);
        desk.sync();
        desk.decide(&[quotable, private], Verdict::Accept);
        desk.decide(&[rejected], Verdict::Reject);
        Self {
            guild,
            desk,
            quotable,
            private,
        }
    }

    fn act(&self, report: ReportId, deed: Deed) {
        let today = self.desk.clock.today();
        self.desk.desk.act(&[Act { report, deed }], today).unwrap();
    }

    fn write(&self, order: &Order, format: Format) -> (Exported, Written) {
        let (book, today) = (self.desk.book(), self.desk.clock.today());
        let gathered = self.desk.desk.gather(&book, order, today).unwrap();
        (gathered.counts(), gathered.write(format).unwrap())
    }

    fn text(&self, order: &Order, format: Format) -> (Exported, String) {
        let (counts, written) = self.write(order, format);
        let Written::File(bytes) = written else {
            panic!("a folder")
        };
        (counts, String::from_utf8(bytes.to_vec()).unwrap())
    }
}

fn with_words() -> Order {
    Order {
        words: true,
        labels: Some(Lang::En),
        ..Order::default()
    }
}

/// The rows of a CSV file by report, each cell by its column, as the `csv` crate reads them.
fn rows(csv: &str) -> BTreeMap<String, BTreeMap<String, String>> {
    let mut reader = csv::Reader::from_reader(csv.as_bytes());
    let rows = reader.deserialize::<BTreeMap<String, String>>();
    rows.map(|row| row.unwrap())
        .map(|row| (row["report"].clone(), row))
        .collect()
}

#[test]
fn an_export_holds_accepted_reports_and_quotes_only_who_agreed() {
    each_database(|database| {
        let desks = Desks::new(database);
        let (count, csv) = desks.text(&Order::default(), Format::Csv);
        assert_eq!((count.reports, count.stories), (2, 0));
        assert!(csv.starts_with("report,period,state,questionnaire,what_V01,"));
        let read = rows(&csv);
        let row = &read[&desks.quotable.to_string()];
        assert_eq!((&*row["what_V03"], &*row["what_V01"]), ("1", "0"));
        // Nothing was answered: nothing is known, which is not the same as "not chosen".
        assert_eq!((&*row["why_G01"], &*row["where"]), ("", ""));
        assert_eq!((&*row["area"], &*row["state"]), ("AR1", "accepted"));
        assert!(row["about_this_file"].contains("keep it encrypted"));
        for word in ["HYPERLINK", "words", "AR3", "AR4", "label"] {
            assert!(!csv.contains(word), "{word}");
        }
        let (count, csv) = desks.text(&with_words(), Format::Csv);
        assert_eq!((count.reports, count.stories), (2, 1));
        let read = rows(&csv);
        let row = &read[&desks.quotable.to_string()];
        assert_eq!(row["story"], "'=HYPERLINK(\"http://x\")\n'- Asha");
        assert_eq!(row["language"], "en");
        assert_eq!(row["what_label"], "Made to pay (bribe, extortion)");
        assert_eq!(read[&desks.private.to_string()]["story"], "");
        let (_, lines) = desks.text(&with_words(), Format::JsonLines);
        let mut lines = lines
            .lines()
            .map(|line| serde_json::from_str(line).unwrap());
        let about: serde_json::Value = lines.next().unwrap();
        let kept = about["about"]["how_to_keep_it"].as_str().unwrap();
        assert!(kept.contains("encrypted disk"));
        let read: BTreeMap<String, serde_json::Value> = lines
            .map(|row: serde_json::Value| (row["report"].as_str().unwrap().to_owned(), row))
            .collect();
        assert_eq!(read.len(), 2);
        assert_eq!(read[&desks.quotable.to_string()]["story"], FORMULA);
        let row = &read[&desks.private.to_string()];
        assert_eq!(row.get("story"), None);
        assert_eq!(row["answers"]["area"][0], "AR2");
    });
}

#[test]
fn filters_marks_outcomes_and_consent_decide_what_is_in_it() {
    let database = TestDatabase::sqlite();
    let desks = Desks::new(&database);
    let reports = |filter: Filter, for_whom| {
        let order = Order {
            filter,
            for_whom,
            ..Order::default()
        };
        desks.text(&order, Format::Csv).0.reports
    };
    let own = |filter| reports(filter, ForWhom::Network);
    let tag = "clinic".parse().unwrap();
    let on = |mark| Deed::Mark { mark, on: true };
    desks.act(desks.private, on(Mark::Tag("clinic".parse().unwrap())));
    desks.act(desks.private, on(Mark::Outcome(Outcome::LegalAid)));
    let recode = Recode {
        question: "what".to_owned(),
        codes: Some(BTreeSet::from(["V05".to_owned()])),
    };
    desks.act(desks.private, Deed::Recode(recode));
    let all = || Filter::default();
    assert_eq!(own(all()), 2);
    let states = BTreeSet::from([Wanted::New, Wanted::Rejected]);
    assert_eq!(own(Filter { states, ..all() }), 2);
    let area = Some("AR2".to_owned());
    assert_eq!(own(Filter { area, ..all() }), 1);
    let what = Some("V05".to_owned());
    assert_eq!(own(Filter { what, ..all() }), 1);
    assert_eq!(
        own(Filter {
            tag: Some(tag),
            ..all()
        }),
        1
    );
    for (outcome, expected) in [(Outcome::LegalAid, 1), (Outcome::Apology, 0)] {
        let outcome = Some(outcome);
        assert_eq!(own(Filter { outcome, ..all() }), expected);
    }
    assert_eq!(
        own(Filter {
            period: Some(2),
            ..all()
        }),
        0
    );
    let shown = Some(BTreeSet::from([desks.quotable]));
    assert_eq!(own(Filter { shown, ..all() }), 1);
    // Nobody agreed that theirs be passed on to a partner.
    assert_eq!(reports(all(), ForWhom::Partner), 0);
    let (_, csv) = desks.text(&Order::default(), Format::Csv);
    let read = rows(&csv);
    let row = &read[&desks.private.to_string()];
    let cells = ["tags", "outcome_legal_aid", "outcome_apology", "recoded"];
    assert_eq!(cells.map(|cell| &*row[cell]), ["clinic", "1", "0", "what"]);
    assert_eq!((&*row["what_V05"], &*row["what_V03"]), ("1", "0"));
}

/// CHECKS G11, read by another program: every cell is text or a number, and none a formula.
#[test]
fn a_workbook_has_reports_a_codebook_with_others_terms_and_what_it_is() {
    let database = TestDatabase::sqlite();
    let desks = Desks::new(&database);
    let (_, Written::File(bytes)) = desks.write(&with_words(), Format::Xlsx) else {
        panic!("a folder")
    };
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes.to_vec())).unwrap();
    assert_eq!(book.sheet_names(), ["reports", "codebook", "about"]);
    let formulas = book.worksheet_formula("reports").unwrap();
    assert!(formulas.used_cells().next().is_none());
    let reports = book.worksheet_range("reports").unwrap();
    assert_eq!(reports.height(), 3);
    let column = |range: &calamine::Range<Data>, name: &str| {
        let head = range.rows().next().unwrap();
        head.iter().position(|cell| *cell == *name).unwrap()
    };
    let (story, bribed) = (column(&reports, "story"), column(&reports, "what_V03"));
    let mut stories = reports
        .rows()
        .skip(1)
        .filter_map(|row| row[story].get_string());
    assert_eq!((stories.next(), stories.next()), (Some(FORMULA), None));
    assert!(
        reports
            .rows()
            .skip(1)
            .all(|row| row[bribed].get_float() == Some(1.0))
    );
    let codebook = book.worksheet_range("codebook").unwrap();
    let cell = |code: &str, name: &str| {
        let (codes, at) = (column(&codebook, "code"), column(&codebook, name));
        let mut rows = codebook.rows().filter(|row| row[codes] == *code);
        rows.next().unwrap()[at].to_string()
    };
    assert_eq!(cell("V05", "huridocs-4"), "02010100");
    assert_eq!(cell("V05", "hrdp"), "II.6?");
    assert_eq!(cell("V05", "gam"), "physical and sexual violence");
    assert_eq!(cell("V10", "gf"), "access to justice");
    assert_eq!(cell("S05", "unaids-setting"), "health care");
    assert_eq!(cell("P01", "huridocs-24"), "010104");
    assert_eq!(cell("V01", "label"), "Insulted, humiliated or shamed");
    assert_eq!(cell("V01", "means"), "insulted, humiliated, shamed");
    let about = book.worksheet_range("about").unwrap();
    let about: String = about
        .used_cells()
        .map(|(_, _, cell)| cell.to_string())
        .collect();
    assert!(about.contains("2 coded reports of the network example, exported on 2026-07-01"));
    assert!(about.contains("encrypted disk") && about.contains("may name people"));
}

#[test]
fn partitioned_parquet_is_read_by_another_program() {
    let database = TestDatabase::sqlite();
    let mut desks = Desks::new(&database);
    desks.guild.next_period();
    desks.guild.publish().unwrap();
    desks.guild.clock.set_noon(day("2026-08-15"));
    let later = desks.guild.arrive(6, "AR4", "");
    desks.desk.sync();
    desks.desk.decide(&[later], Verdict::Accept);
    let (count, written) = desks.write(&with_words(), Format::Parquet);
    // Whoever may be quoted and wrote nothing brings no words.
    assert_eq!((count.reports, count.stories), (3, 1));
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("out");
    save(&path, &written).unwrap();
    let first = parquet(&path.join("period=1").join("reports.parquet"));
    assert!(first["about"].as_str().unwrap().contains("encrypted disk"));
    let rows = first["rows"].as_array().unwrap();
    assert_eq!(rows.len(), 2);
    let of = |id: ReportId| {
        let mut rows = rows.iter();
        rows.find(|row| row["report"] == id.to_string()).unwrap()
    };
    let row = of(desks.quotable);
    assert_eq!((&row["what_V03"], &row["what_V01"]), (&1.into(), &0.into()));
    assert!(row["why_G01"].is_null() && row["where"].is_null());
    assert_eq!(row["story"], FORMULA);
    assert!(of(desks.private)["story"].is_null());
    // Which period it is, the folder says.
    assert_eq!(row.get("period"), None);
    let second = parquet(&path.join("period=2").join("reports.parquet"));
    assert_eq!(second["rows"][0]["area"], "AR4");
    let codebook = std::fs::read_to_string(path.join("_codebook.csv")).unwrap();
    assert!(codebook.starts_with("question,question_label,"));
    assert!(path.join("_about.txt").is_file());
}

#[test]
fn every_desk_sees_what_was_handed_on_and_by_whom() {
    each_database(|database| {
        let mut desks = Desks::new(database);
        let baraka = desks.guild.admit("Baraka", Tier::Answers);
        let mut other = desks.guild.desk(&baraka);
        let (book, today) = (desks.desk.book(), desks.desk.clock.today());
        let desk = &desks.desk.desk;
        let gathered = desk.gather(&book, &with_words(), today).unwrap();
        desk.note_export(gathered.act(Format::Parquet), today)
            .unwrap();
        let place = (&book.ledger, today, desks.quotable);
        let made = desk.case_file(place, &Words::Without, today).unwrap();
        desk.note_export(made.act, today).unwrap();
        desks.desk.sync();
        other.sync();
        let ledger = other.desk.ledger().unwrap();
        assert_eq!(ledger, desks.desk.desk.ledger().unwrap());
        let seen: Vec<_> = ledger.exports().collect();
        assert_eq!(seen.len(), 2);
        assert!(seen.iter().all(|(who, _)| *who == desks.guild.steward.id()));
        let (parquet, file) = (seen[0].1, seen[1].1);
        assert_eq!((parquet.form, parquet.words), (ExportForm::Parquet, true));
        assert_eq!((parquet.reports, parquet.day), (Roughly::UpToTen, today));
        assert_eq!(file.report(), Some(desks.quotable));
        assert!(!file.words);
    });
}

#[test]
fn a_case_file_shows_what_was_decided_and_hides_what_must_not_be_seen() {
    let database = TestDatabase::sqlite();
    let mut guild = Guild::start(&database);
    let words = "<script>x</script> Asha hit me\u{202e}. ASHA did.";
    let (quotable, private) = (
        guild.arrive(2, "AR1", words),
        guild.arrive(3, "AR2", "mine"),
    );
    let mut desk = guild.desk(&guild.steward);
    desk.sync();
    let today = desk.clock.today();
    let deed = Deed::Mark {
        mark: Mark::Outcome(Outcome::LegalAid),
        on: true,
    };
    let recode = Deed::Recode(Recode {
        question: "area".to_owned(),
        codes: Some(BTreeSet::from(["AR3".to_owned()])),
    });
    let report = quotable;
    let acts = [
        Act::verdict(report, Verdict::Accept),
        Act { report, deed },
        Act {
            report,
            deed: recode,
        },
    ];
    desk.desk.act(&acts, today).unwrap();
    let ledger = desk.desk.ledger().unwrap();
    let file = |id, words: &Words| desk.desk.case_file((&ledger, today, id), words, today);
    let made = |id, words: &Words| file(id, words).unwrap().html.to_string();
    let html = made(quotable, &Words::Whole);
    assert!(html.contains("&lt;script&gt;") && !html.contains("<script"));
    assert!(html.contains("\\u{202e}") && html.contains("may name people"));
    assert!(html.contains("a lawyer or paralegal took it on"));
    assert!(
        html.contains("AR3") && html.contains("AR1"),
        "what counts, and what was sent"
    );
    // Paper goes further than a screen: neither the day nor an analyst's name.
    assert!(html.contains("<bdi>2026-07</bdi>") && html.contains("analyst 1"));
    assert!(!html.contains("Amani"));
    let places = places_of(words, &["asha"]);
    let html = made(quotable, &Words::Hiding(places));
    assert!(!html.to_lowercase().contains("asha") && html.contains("hit me"));
    let html = made(private, &Words::Without);
    assert!(!html.contains("mine") && html.contains("left out"));
    let refused = file(private, &Words::Whole).err();
    assert!(matches!(refused, Some(NoCaseFile::NotQuotable)));
    // Nothing of it is fetched from anywhere.
    for outside in ["http://", "https://", "src=", "url(", "@import"] {
        assert!(!html.contains(outside), "{outside}");
    }
}
