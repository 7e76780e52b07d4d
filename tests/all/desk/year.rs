//! A year: four quarters that real desks released, added up, signed by two, read by the public.

use std::collections::BTreeMap;

use corncrake::clock::Clock as _;
use corncrake::desk::acts::Verdict;
use corncrake::desk::publish::{NoRelease, Published};
use corncrake::keys::public::{ReportId, Tier};
use corncrake::questionnaire::Questionnaire;
use corncrake::release::{Apart, Release};
use corncrake::report::{Answers, Report, Story};
use corncrake::text::Lang;

use super::import_page::give;
use super::release::{draft, publish, refused, released};
use super::statistics_page::{draw, number, page_of, worked_out};
use crate::site::serve_from;
use crate::support::TestDatabase;
use crate::support::desk_page::DeskPage;
use crate::support::guild::{Guild, Lie, TestDesk, day};
use crate::support::http::{Served, get};
use crate::verify::{said, verify};

/// In the middle of each quarter, and the day on which it is closed.
const QUARTERS: [(&str, &str); 6] = [
    ("2026-08-01", "2026-10-01"),
    ("2026-11-01", "2027-01-02"),
    ("2027-02-01", "2027-04-01"),
    ("2027-05-01", "2027-07-01"),
    ("2027-08-01", "2027-10-01"),
    ("2027-11-01", "2028-01-03"),
];

/// Accepted in each quarter, rejected, and told of already.
const EACH: (usize, usize, usize) = (31, 3, 8);

/// A report with answers to what is crossed.
pub fn arrive(guild: &mut Guild, number: u32) -> ReportId {
    let of = |codes: &[&str]| codes[number as usize % codes.len()].to_owned();
    let month = guild.clock.today().to_string()[..7].to_owned();
    let coded = BTreeMap::from([
        ("what".to_owned(), vec![of(&["V01", "V02", "V03", "V01"])]),
        (
            "where".to_owned(),
            vec![of(&["S01", "S01", "S02", "S03", "S04"])],
        ),
        ("area".to_owned(), vec![of(&["AR1", "AR2", "AR1"])]),
        ("when".to_owned(), vec![month]),
        ("consent".to_owned(), vec!["C0".to_owned()]),
    ]);
    let report = Report {
        answers: Answers::from_coded(coded, &Questionnaire::default_set()).unwrap(),
        story: Story::new("", Lang::En),
    };
    let receipt = guild.receipt(number);
    let sealed = guild.seal(&report, &receipt);
    guild.store(&receipt.submission_id(), sealed)
}

/// A quarter of reports, decided on but for one, and its release.
pub fn quarter(guild: &mut Guild, desk: &mut TestDesk, at: usize) -> ReportId {
    let late = waiting_quarter(guild, desk, at);
    let draft = released(desk, None, u64::try_from(at).unwrap());
    assert_eq!(
        draft.release().apart,
        None,
        "a cohort says nothing of these"
    );
    desk.sync();
    late
}

/// A quarter of reports that is over, decided on but for one.
pub fn waiting_quarter(guild: &mut Guild, desk: &mut TestDesk, at: usize) -> ReportId {
    let (middle, end) = QUARTERS[at];
    guild.clock.set_noon(day(middle));
    guild.next_period();
    guild.publish().unwrap();
    let (accepted, rejected, told) = EACH;
    let first = u32::try_from(at).unwrap() * 100;
    let last = first + u32::try_from(accepted + rejected + told).unwrap();
    let ids: Vec<ReportId> = (first..=last).map(|n| arrive(guild, n)).collect();
    desk.sync();
    let (count, rest) = ids.split_at(accepted);
    let (reject, rest) = rest.split_at(rejected);
    let (again, late) = rest.split_at(told);
    desk.decide(count, Verdict::Accept);
    desk.decide(reject, Verdict::Reject);
    desk.decide(again, Verdict::DuplicateOf(count[0]));
    guild.clock.set_noon(day(end));
    guild.renew();
    guild.publish().unwrap();
    desk.sync();
    late[0]
}

/// Within less than a base of the truth, and a multiple of it.
fn is_rounded(published: u64, exact: u64) -> bool {
    published.is_multiple_of(5) && published.abs_diff(exact) < 5
}

fn year_is_true(release: &Release, exact: &corncrake::tally::Tally) {
    assert!(is_rounded(release.total, exact.expose_total()));
    for table in &release.tables {
        let counted = exact.table(&table.question).unwrap().expose_counts();
        for (row, (code, count)) in table.rows.iter().zip(counted) {
            assert_eq!(&row.code, code);
            let published = row.count.rounded().unwrap_or(*count / 5 * 5);
            assert!(is_rounded(published, *count), "{} {code}", table.question);
        }
    }
}

fn sign(page: &DeskPage, look: &str) -> String {
    let number = number(look);
    let fields = [("number", number.as_str()), ("sure", "yes")];
    page.submit("/statistics/publish", &fields)
        .text()
        .to_owned()
}

/// Both desks look at the year on their pages, and sign it.
fn sign_by_two(
    guild: &Guild,
    desk: &TestDesk,
    other: (&TestDesk, &corncrake::keys::secret::MemberIdentity),
) {
    let page = page_of(guild, desk, &guild.steward);
    let offered = page.get("/statistics").text().to_owned();
    let may = |year: &str| offered.contains(&format!("name=\"year\" value=\"{year}\""));
    assert!(may("2027") && !may("2026"));
    let look = draw(&page, &[("year", "2027")]).text().to_owned();
    assert!(
        look.contains("The year 2027: accepted from 2027-01-02 to 2028-01-03"),
        "{look}"
    );
    assert!(
        look.contains(": 124 →") && look.contains("Also read, and not counted"),
        "{look}"
    );
    // Exact beside what is said: four times three and the one that had waited each time; four times eight.
    for (state, exact) in [("Rejected", 16), ("Duplicate", 32)] {
        let row = format!("<th scope=\"row\">{state}</th><td class=\"number\">{exact}</td>");
        assert!(look.contains(&row), "{look}");
    }
    assert!(sign(&page, &look).contains("before it is public: 1"));
    let file = page.get("/statistics/file").text().to_owned();
    let theirs = page_of(guild, other.0, other.1);
    let compare = |file: &str| {
        let note = [("note", "release.note", file.as_bytes())];
        let answer = give(&theirs, "/statistics/compare", &note);
        worked_out(&theirs, &answer).text().to_owned()
    };
    let rejected = file.split_once("\"rejected\":").unwrap().1;
    let rejected = rejected.split_once('}').unwrap().0;
    let forged = file.replace(&format!("\"rejected\":{rejected}}}"), "\"rejected\":85}");
    assert!(forged != file && compare(&forged).contains("do not sign it"));
    assert!(sign(&theirs, &compare(&file)).contains("Published."));
}

fn is_read(served: &Served, guild: &Guild, release: &Release) {
    let page = |path: &str| {
        let path = format!("/example/statistics/{path}");
        let answer = get(served.address, &path, &[("accept-language", "en")]);
        assert_eq!(answer.status, 200, "{path}");
        answer.text().to_owned()
    };
    let Apart {
        rejected,
        duplicates,
    } = release.apart.unwrap();
    let apart =
        format!("about {rejected} reports that were not accepted, and about {duplicates} that");
    let heading = "The year 2027: reports accepted 2 January 2027 to 3 January 2028";
    for path in ["2027/", "brief/2027"] {
        let text = page(path);
        assert!(text.contains(&apart) && text.contains(heading), "{path}");
    }
    let overview = page("");
    assert!(overview.contains("<h3>Years</h3>") && overview.contains(heading));
    let figure = page("2027/where");
    assert!(
        figure.contains(heading) && figure.contains("number 8, the year 2027"),
        "{figure}"
    );
    assert!(!figure.contains("cohort 2027"));
    let trend = page("over-time/where");
    let (cohorts, years) = trend.split_once("Year by year").unwrap();
    assert!(
        cohorts.contains(">2027-Q4</a>") && !cohorts.contains(">2027</a>"),
        "{trend}"
    );
    assert!(years.contains(">2026</a>") && years.contains(">2027</a>") && !years.contains("-Q4"));
    let months = page("2027/when");
    assert!(months.contains("2027, quarter 4"), "{months}");
    let json: serde_json::Value = serde_json::from_str(&page("2027/where.json")).unwrap();
    assert_eq!(json["apart"]["rejected"], rejected);
    let quarter: serde_json::Value = serde_json::from_str(&page("6/where.json")).unwrap();
    assert_eq!(quarter.get("apart"), None);
    let place = format!("http://{}/example/statistics/2027/", served.address);
    let root = guild.documents().chain().fingerprint();
    let checked = verify(&[&place, "--root", &root]);
    assert!(checked.status.success(), "{}", said(&checked));
    assert!(
        said(&checked).contains("the year 2027"),
        "{}",
        said(&checked)
    );
}

/// CHECKS X10: a year adds up what was frozen; every desk makes the same; the public reads it as a year.
#[test]
fn a_year_of_quarters_is_added_up_signed_by_two_desks_and_read_by_the_public() {
    let database = TestDatabase::sqlite();
    let mut guild = Guild::start(&database);
    let baraka = guild.admit("Baraka", Tier::Stories);
    let mut desk = guild.desk(&guild.steward);
    desk.sync();
    let mut late = None;
    for at in 0..QUARTERS.len() {
        // Who was undecided when the quarter was closed is set apart in the next, once.
        desk.decide(late.as_slice(), Verdict::Reject);
        late = Some(quarter(&mut guild, &mut desk, at));
        let year = |year| desk.desk.draft_year(year, desk.clock.today());
        if at == 1 {
            let first = year(2026).unwrap_or_else(|why| panic!("{why}"));
            assert_eq!(first.release().sums, [1, 2]);
            assert_eq!(publish(&desk, &first).ok(), Some(Published::Public));
            desk.sync();
        } else if at < 5 {
            let why = refused(year(if at == 0 { 2026 } else { 2027 }));
            assert!(
                matches!(why, NoRelease::YearNotOver(_)),
                "quarter {at}: {why}"
            );
        }
    }
    let drafted = desk.desk.draft_year(2027, desk.clock.today()).ok().unwrap();
    let release = drafted.release().clone();
    assert_eq!(
        (release.address().as_str(), &release.sums[..]),
        ("2027", &[3, 4, 5, 6][..])
    );
    assert_eq!(drafted.exact().expose_total(), 4 * 31);
    year_is_true(&release, drafted.exact());
    // Each quarter three, and the one that had waited; none of 2026, none that still waits.
    let Apart {
        rejected,
        duplicates,
    } = release.apart.unwrap();
    assert!(is_rounded(rejected, 4 * 4) && is_rounded(duplicates, 4 * 8));

    guild.require_releasers(&[&baraka], 2);
    let mut other = guild.desk(&baraka);
    other.sync();
    desk.sync();
    sign_by_two(&guild, &desk, (&other, &baraka));
    desk.sync();
    let public = desk.desk.releases().unwrap_or_else(|why| panic!("{why}"));
    let shown = public.last().unwrap().release();
    assert_eq!(
        (shown.total, &shown.tables),
        (release.total, &release.tables)
    );
    let why = refused(desk.desk.draft_year(2027, desk.clock.today()));
    assert!(matches!(why, NoRelease::NoYear(2027)), "{why}");
    let served = serve_from(&database, (guild.network.clone(), guild.notices[0].clone()));
    is_read(&served, &guild, shown);
}

/// A cohort that is frozen and not public yet would be told by its year first.
#[test]
fn a_year_waits_until_its_last_cohort_is_public() {
    let database = TestDatabase::sqlite();
    let mut guild = Guild::start(&database);
    let mut desk = guild.desk(&guild.steward);
    desk.sync();
    quarter(&mut guild, &mut desk, 0);
    waiting_quarter(&mut guild, &mut desk, 1);
    let last = draft(&desk, None, 1).unwrap_or_else(|why| panic!("{why}"));
    guild.lie("releases", Lie::Bytes(b"gone".to_vec()));
    assert!(publish(&desk, &last).is_err());
    guild.stop_lying();
    desk.sync();
    let year = |desk: &TestDesk| desk.desk.draft_year(2026, desk.clock.today());
    let why = refused(year(&desk));
    assert!(matches!(why, NoRelease::YearNotOver(2026)), "{why}");
    released(&desk, None, 1);
    desk.sync();
    year(&desk).unwrap_or_else(|why| panic!("{why}"));
}
