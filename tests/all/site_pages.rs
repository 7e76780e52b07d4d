//! The public pages beside a figure's own: over time, on paper, the method.

use std::collections::{BTreeMap, BTreeSet};

use corncrake::questionnaire::Questionnaire;
use corncrake::release::{Release, Row};
use corncrake::report::Answers;
use corncrake::site::formats::Format;
use corncrake::text::Lang;

use crate::site::serve;
use crate::support::TestDatabase;
use crate::support::http::{Served, get};
use crate::support::network::{Network, quarter};

/// A server with what a network has published.
struct Public {
    served: Served,
    _database: TestDatabase,
}

impl Public {
    fn of(network: &Network) -> Self {
        let database = TestDatabase::sqlite();
        network.store(&database);
        Self {
            served: serve(&database, network),
            _database: database,
        }
    }

    fn status(&self, path: &str) -> u16 {
        let path = format!("/kenpud/statistics/{path}");
        get(self.served.address, &path, &[("accept-language", "en")]).status
    }

    fn page(&self, path: &str) -> String {
        let path = format!("/kenpud/statistics/{path}");
        let answer = get(self.served.address, &path, &[("accept-language", "en")]);
        assert_eq!(answer.status, 200, "{path}");
        answer.text().to_owned()
    }
}

fn where_of(release: &Release) -> &[Row] {
    &release.table("where").unwrap().rows
}

/// Two releases of 240 and 280 reports, in the second of which the answers to `where` have
/// changed places: what was said most is said least.
fn turned() -> Network {
    let mut network = Network::new("kenpud");
    let first = network.draft(quarter(1), 240, "2026-07-06");
    network.publish(&first);
    let mut second = network.draft(quarter(2), 280, "2026-10-05");
    let at = second
        .tables
        .iter()
        .position(|table| table.question == "where");
    let rows = &mut second.tables[at.unwrap()].rows;
    let (mut from, mut to) = (0, rows.len() - 2);
    while from < to {
        let (low, high) = rows.split_at_mut(to);
        std::mem::swap(&mut low[from].count, &mut high[0].count);
        std::mem::swap(&mut low[from].percent, &mut high[0].percent);
        (from, to) = (from + 1, to - 1);
    }
    network.publish(&second);
    network
}

/// Whether every share that `row` may be of `release` is above all that `other` may be of `than`.
fn is_above((row, release): (&Row, &Release), (other, than): (&Row, &Release)) -> bool {
    let (high, low) = (row.count.rounded().unwrap(), other.count.rounded().unwrap());
    // (high - 4) / (total + 4) > (low + 4) / (total - 4), without fractions.
    high.saturating_sub(4) * (than.total - 4) > (low + 4) * (release.total + 4)
}

#[test]
fn a_change_is_named_where_rounding_cannot_make_it_and_nowhere_else() {
    let network = turned();
    let page = Public::of(&network).page("over-time/where");
    let (before, after) = (network.releases[0].release(), network.releases[1].release());
    let mut named = 0;
    for (old, new) in where_of(before).iter().zip(where_of(after)) {
        let (Some(was), Some(share)) = (old.percent, new.percent) else {
            panic!("{} has no percentage", new.code);
        };
        let answer = new.label.get("en").map_or("Not answered", String::as_str);
        let differs =
            is_above((new, after), (old, before)) || is_above((old, before), (new, after));
        let says = page.contains(&format!("<li>“{answer}”: {share}%, after {was}%</li>"));
        assert_eq!(says, differs && answer != "Not answered", "{answer}");
        named += usize::from(says);
    }
    assert!(
        (2..where_of(after).len() - 1).contains(&named),
        "{named} changes"
    );
    assert!(!page.contains("no answer’s share changed"));
}

#[test]
fn a_figure_over_time_stands_with_all_that_rounding_leaves_open() {
    let network = Network::in_every_language("kenpud");
    let page = Public::of(&network).page("over-time/where");
    let newest = network.releases[2].release();
    for (at, row) in where_of(newest).iter().enumerate() {
        for verified in &network.releases {
            let count = where_of(verified.release())[at].count.rounded().unwrap();
            let range = format!("{}–{}", count.saturating_sub(4), count + 4);
            assert!(page.contains(&range), "{}: {range}", row.code);
        }
    }
    // 64 reports are too few for shares.
    assert!(page.contains("without being compared") && !page.contains("these shares changed"));
}

#[test]
fn one_release_alone_has_no_line_over_time() {
    let mut network = Network::new("kenpud");
    let first = network.draft(quarter(1), 64, "2026-07-06");
    network.publish(&first);
    let public = Public::of(&network);
    let page = public.page("over-time/where");
    assert!(page.contains("nothing to set beside it yet") && !page.contains("<svg"));
    assert_eq!(public.status("over-time/story"), 404);
}

#[test]
fn a_release_of_another_questionnaire_is_set_apart() {
    let mut network = Network::new("kenpud");
    for (issued, number) in ["2026-07-06", "2026-10-05", "2027-01-05"]
        .into_iter()
        .zip(1..)
    {
        let mut draft = network.draft(quarter(number), 120, issued);
        if number == 2 {
            draft.questionnaire = "ab".repeat(32);
        }
        network.publish(&draft);
    }
    let page = Public::of(&network).page("over-time/where");
    let (table, apart) = page.split_once("Not set beside these").unwrap();
    assert!(table.contains("2026-Q2") && table.contains("2026-Q4"));
    assert!(!table.contains("2026-Q3"));
    assert!(apart.contains("/kenpud/statistics/2/"));
}

#[test]
fn a_brief_holds_every_figure_of_its_release_with_its_address_and_citation() {
    let network = Network::with_two_releases("kenpud");
    let public = Public::of(&network);
    let page = public.page("brief/2");
    for table in &network.releases[1].release().tables {
        let heading = format!(
            "/kenpud/statistics/2/{}?lang=en\">{}</a>",
            table.question, table.label["en"]
        );
        assert!(page.contains(&heading), "{heading}");
    }
    assert!(page.contains("They show what happens, not how common it is."));
    assert!(page.contains("https://reports.example.org/kenpud/statistics/brief/2. CC BY 4.0."));
    for path in ["brief/3", "brief/02", "brief/where"] {
        assert_eq!(public.status(path), 404, "{path}");
    }
}

#[test]
fn the_method_is_there_once_something_is_published_with_its_numbers() {
    let network = Network::with_two_releases("kenpud");
    let page = Public::of(&network).page("method");
    // A count of 12: twice in five times it becomes 15.
    let row = "<th scope=\"row\">12</th><td>10 (60%) · 15 (40%)</td>";
    assert!(page.contains(row), "{page}");
    assert!(page.contains("<td>±8</td><td>3.5</td>"), "{page}");
    // What may go to a partner, whether this network has one or not.
    assert!(
        page.contains("It does not unless it turns this on"),
        "{page}"
    );
    let before = Network::new("kenpud");
    assert_eq!(Public::of(&before).status("method"), 404);
}

#[test]
fn how_to_check_is_said_in_every_language_with_the_steps_by_hand() {
    let mut network = Network::in_every_language("kenpud");
    let mut draft = network.draft(quarter(3), 280, "2027-01-05");
    draft.cohort.number = 4;
    let name = "<i>Users & friends</i>";
    draft
        .particulars
        .publisher
        .values_mut()
        .for_each(|it| name.clone_into(it));
    network.publish(&draft);
    let public = Public::of(&network);
    let mut pages = BTreeSet::new();
    for lang in Lang::ALL {
        let page = public.page(&format!("check?lang={}", lang.code()));
        let command = "<pre>corncrake verify https://reports.example.org/kenpud/statistics/</pre>";
        assert!(page.contains(command), "{page}");
        assert!(
            page.contains("&lt;i&gt;Users &amp; friends&lt;/i&gt;"),
            "{page}"
        );
        assert!(
            page.contains("NOT VERIFIED") && page.contains("<b>"),
            "{page}"
        );
        pages.insert(page);
    }
    assert_eq!(pages.len(), Lang::ALL.len());
    for from in ["", "4/where"] {
        let link = "/kenpud/statistics/check?lang=en";
        assert!(public.page(from).contains(link), "{from}");
    }
    let steps = include_str!("../../docs/verify-by-hand.md");
    assert!(public.page("verify-by-hand.md") == steps);
    let before = Network::new("kenpud");
    let before = Public::of(&before);
    assert_eq!(
        (before.status("check"), before.status("verify-by-hand.md")),
        (404, 404)
    );
}

const TWO_QUESTIONS: &str = r#"languages = ["en"]
crossings = [{ question = "what", by = "area" }]

[[question]]
code = "what"
means = "what happened"
kind = "several"
required = true
tables = "free"
label.en = "What happened?"
choice = [
  { code = "V01", means = "insulted", label = { en = "Insulted" } },
  { code = "V02", means = "threatened", label = { en = "Threatened" } },
  { code = "V03", means = "robbed", label = { en = "Robbed" } },
]

[[question]]
code = "area"
means = "where"
kind = "one"
tables = "free"
label.en = "Which area?"
choice = [
  { code = "N1", means = "north", label = { en = "North" } },
  { code = "N2", means = "south", label = { en = "South" } },
  { code = "N3", means = "coast", label = { en = "Coast" } },
]
"#;

/// One release: insults in the north, threats in the south, and a coast of few reports.
pub fn crossed() -> Network {
    let mut network = Network::new("kenpud");
    network.questionnaire = Questionnaire::parse(TWO_QUESTIONS, "two.toml").unwrap();
    for (area, what, count) in [
        ("N1", "V01", 120),
        ("N1", "V02", 60),
        ("N1", "V03", 20),
        ("N2", "V01", 30),
        ("N2", "V02", 110),
        ("N2", "V03", 15),
        ("N3", "V01", 30),
        ("N3", "V02", 15),
    ] {
        for _ in 0..count {
            let coded = [("what", what), ("area", area)]
                .map(|(question, code)| (question.to_owned(), vec![code.to_owned()]));
            let coded = BTreeMap::from(coded);
            let answers = Answers::from_coded(coded, &network.questionnaire).unwrap();
            network.prepared.push(answers);
        }
    }
    let draft = network.draft(quarter(1), 400, "2026-07-06");
    network.publish(&draft);
    network
}

#[test]
fn parts_are_compared_where_they_have_enough_reports_and_differ_beyond_rounding() {
    let network = crossed();
    let public = Public::of(&network);
    let page = public.page("1/what.by.area");
    let release = network.releases[0].release();
    let (counts, parts) = (
        &release.crossed[0].counts,
        &release.table("area").unwrap().rows,
    );
    let share = |row: usize, part: usize| {
        let figure = |count: corncrake::release::Count| count.rounded().unwrap();
        let (of, whole) = (figure(counts[row][part]), figure(parts[part].count));
        format!("{}%", (100 * of + whole / 2) / whole)
    };
    let (north, south) = (share(0, 0), share(1, 1));
    assert!(
        page.contains(&format!("“Insulted”: {north} of the reports with “North”")),
        "{page}"
    );
    assert!(
        page.contains(&format!(
            "“Threatened”: {south} of the reports with “South”"
        )),
        "{page}"
    );
    // Nobody can say where more people were robbed, and the coast has too few reports.
    assert_eq!(page.matches("% of the reports with").count(), 2, "{page}");
    assert!(!page.contains("<h2>Coast</h2>") && page.contains("<h2>South</h2>"));
    for count in counts.iter().flatten() {
        assert!(page.contains(&format!("<td>{count}</td>")), "{count}");
    }
    for path in [
        "1/area.by.what",
        "1/what.by.where",
        "1/what.by.area.exe",
        "2/what.by.area",
    ] {
        assert_eq!(public.status(path), 404, "{path}");
    }
    let link = "/kenpud/statistics/1/what.by.area?lang=en";
    for path in ["", "1/", "1/what", "1/area"] {
        assert!(public.page(path).contains(link), "{path}");
    }
    assert!(public.page("1/what").contains("can stand in several rows"));
    assert_eq!(public.status("latest/what.by.area"), 307);
}

#[test]
fn a_table_of_two_questions_offers_every_file_its_addresses_and_its_own_check() {
    let network = crossed();
    let public = Public::of(&network);
    let page = public.page("1/what.by.area");
    for format in Format::ALL {
        let link = format!("href=\"what.by.area.{}?lang=en\"", format.ending());
        assert!(page.contains(&link), "{link}");
    }
    let address = "/kenpud/statistics/1/what.by.area";
    assert!(page.contains("/kenpud/statistics/latest/what.by.area\""));
    assert!(page.contains("<pre>corncrake verify https://"), "{page}");
    assert!(page.contains(&format!("{address}</pre>")), "{page}");
    assert!(page.contains("\"@type\":\"Dataset\""));
}

/// A question of such a name would share its address with a file of the release.
#[test]
fn no_question_is_called_as_a_file_of_figures_is_or_what_stands_beside_them() {
    let text = include_str!("../../src/questionnaire/default.toml");
    let named = |code: &str| {
        let text = text.replace("\ncode = \"effect\"\n", &format!("\ncode = \"{code}\"\n"));
        Questionnaire::parse(&text, "named")
    };
    let endings = Format::ALL.map(Format::ending);
    let files = corncrake::site::formats::Whole::ALL.map(corncrake::site::formats::Whole::name);
    let stems = files.map(|name| name.split('.').next().unwrap());
    let beside = [
        "release",
        "latest",
        "over-time",
        "brief",
        "proof",
        "index",
        "method",
    ];
    for name in endings.iter().chain(&stems).chain(&beside) {
        for name in name.split('.') {
            let why = named(name).unwrap_err().to_string();
            assert!(why.contains("an address of this name"), "{name}: {why}");
        }
    }
}
