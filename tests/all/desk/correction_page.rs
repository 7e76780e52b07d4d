//! Corrections begun on the desk's page: looked at, signed, read by the public.

use corncrake::desk::folder::Documents;
use corncrake::keys::public::Note;
use corncrake::release::Release;

use super::statistics_page::{number, page_of};
use super::year::quarter;
use crate::site::serve_from;
use crate::support::TestDatabase;
use crate::support::desk_page::DeskPage;
use crate::support::guild::{Guild, TestDesk};
use crate::support::http::{Answer, get};

const WHY: [(&str, &str); 3] = [
    ("why-en", "two answers were mixed up"),
    ("why-fr", "deux réponses confondues"),
    ("why-ru", "два ответа спутаны"),
];

/// A network with one release, and the desk that made it.
fn with_a_release(database: &TestDatabase) -> (Guild, TestDesk) {
    let mut guild = Guild::start(database);
    let mut desk = guild.desk(&guild.steward);
    desk.sync();
    quarter(&mut guild, &mut desk, 0);
    (guild, desk)
}

fn released(desk: &TestDesk) -> Vec<Release> {
    let notes = desk.desk.folder().notes(Documents::Releases).unwrap();
    let read = |(_, note): (u64, Note)| note.read_unverified().unwrap();
    notes.into_iter().map(read).collect()
}

/// Sends the form; what is shown then.
fn correct(page: &DeskPage, fields: &[(&str, &str)]) -> Answer {
    let fields: Vec<_> = [("of", "1")].iter().chain(fields).copied().collect();
    page.post("/statistics/correct", &fields)
}

fn sign(page: &DeskPage, look: &str) -> String {
    let number = number(look);
    let fields = [("number", number.as_str()), ("sure", "yes")];
    page.submit("/statistics/publish", &fields)
        .text()
        .to_owned()
}

fn public(database: &TestDatabase, guild: &Guild, path: &str) -> Answer {
    let served = serve_from(database, (guild.network.clone(), guild.notices[0].clone()));
    let path = format!("/example/statistics/{path}");
    get(served.address, &path, &[("accept-language", "en")])
}

#[test]
fn a_table_is_withdrawn_on_the_page_with_a_public_reason_and_nothing_else_changes() {
    let database = TestDatabase::sqlite();
    let (guild, desk) = with_a_release(&database);
    let page = page_of(&guild, &desk, &guild.steward);
    let link = "/statistics/correct?of=1";
    assert!(page.get("/statistics").text().contains(link));
    let form = page.get(link).text().to_owned();
    assert!(form.contains("value=\"where\"") && form.contains("Why, in this language: Français"));

    // A reason is missing; nothing is dropped; a table that there is not. What was typed stays.
    let no_reason = correct(&page, &[WHY[0], WHY[1], ("drop", "where")]);
    assert!(
        no_reason
            .text()
            .contains("Give the reason in every language")
    );
    assert!(no_reason.text().contains("value=\"where\" checked"));
    assert!(
        no_reason
            .text()
            .contains("value=\"deux réponses confondues\"")
    );
    let nothing = correct(&page, &WHY);
    assert!(nothing.text().contains("nothing would be corrected"));
    assert!(
        nothing
            .text()
            .contains("value=\"two answers were mixed up\"")
    );
    let unknown = [&WHY[..], &[("drop", "somewhere")]].concat();
    assert!(
        correct(&page, &unknown)
            .text()
            .contains("has no table somewhere")
    );
    let elsewhere = page.submit("/statistics/correct", &[("of", "7")]);
    assert!(elsewhere.text().contains("there is no release 7"));
    assert_eq!(released(&desk).len(), 1);

    let drop = [&WHY[..], &[("drop", "where")]].concat();
    assert_eq!(correct(&page, &drop).status, 303);
    let look = page.get("/statistics/look").text().to_owned();
    for said in [
        "A corrected edition of release 1",
        "two answers were mixed up",
        "два ответа спутаны",
        "<h3>Withdrawn, for good</h3><ul><li>Where?</li></ul>",
        "<caption>What happened?</caption>",
    ] {
        assert!(look.contains(said), "{said}: {look}");
    }
    assert!(!look.contains("<caption>Where?</caption>"), "{look}");
    assert!(sign(&page, &look).contains("Published."));

    let [before, edition] = &released(&desk)[..] else {
        panic!("two editions");
    };
    assert!(edition.table("where").is_none());
    assert_eq!(edition.table("what"), before.table("what"));
    assert_eq!(
        (edition.total, edition.address()),
        (before.total, before.address())
    );
    let gone = public(&database, &guild, "1/where");
    assert_eq!(gone.status, 410);
    assert!(gone.text().contains("two answers were mixed up"));
}

#[test]
fn words_are_corrected_on_the_page_and_no_figure_with_them() {
    let database = TestDatabase::sqlite();
    let (guild, desk) = with_a_release(&database);
    let settings = desk.path.join("desk.toml");
    let text = std::fs::read_to_string(&settings).unwrap();
    let (rest, publisher) = text.split_once("[publisher]").unwrap();
    let publisher = publisher.replacen("en = \"Example\"", "en = \"Network of Example\"", 1);
    std::fs::write(&settings, format!("{rest}[publisher]{publisher}")).unwrap();
    let page = page_of(&guild, &desk, &guild.steward);
    let words = [&WHY[..], &[("words", "yes")]].concat();
    assert_eq!(correct(&page, &words).status, 303);
    let look = page.get("/statistics/look").text().to_owned();
    let change = "<q lang=\"en\" dir=\"auto\">Example</q> → <q lang=\"en\" dir=\"auto\">Network of Example</q>";
    assert!(
        look.contains("Words that change") && look.contains(change),
        "{look}"
    );
    assert_eq!(look.matches("dir=\"auto\">Network of Example<").count(), 1);
    assert!(!look.contains("Withdrawn, for good"));
    assert!(sign(&page, &look).contains("Published."));

    let [before, edition] = &released(&desk)[..] else {
        panic!("two editions");
    };
    assert_eq!(edition.particulars.publisher["en"], "Network of Example");
    assert_eq!(edition.particulars.publisher["fr"], "Example");
    assert_eq!(
        (edition.total, &edition.tables),
        (before.total, &before.tables)
    );
    let shown = public(&database, &guild, "1/where");
    assert_eq!(shown.status, 200);
    assert!(shown.text().contains("Network of Example"));
}
