//! Partner networks on the desk's page: pinned, passed to on one page, received from on another.

use std::sync::Arc;

use corncrake::clock::Clock as _;
use corncrake::desk::acts::Verdict;
use corncrake::desk::casebook::State;
use corncrake::desk::partner::known;
use corncrake::keys::secret::MemberIdentity;

use serde_json::json;

use super::{Network, two};
use crate::desk::import_page::give;
use crate::desk::statistics_page::number;
use crate::support::TestDatabase;
use crate::support::desk_page::DeskPage;
use crate::support::guild::{Guild, TestDesk, copy};
use crate::support::held::Held;
use crate::support::http::Answer;
use crate::support::reporter::Reporter;
use crate::support::script::script;
use corncrake::text::Lang;

mod refused;

const HERE: &str = "/statistics/partners";
const PASS: &str = "/statistics/partners/pass";
const RECEIVE: &str = "/statistics/partners/receive";

/// The page of this network's steward.
fn page(network: &Network) -> DeskPage {
    page_as(network, &network.desk, &network.guild.steward)
}

fn page_as(network: &Network, desk: &TestDesk, member: &MemberIdentity) -> DeskPage {
    let clock = Arc::clone(&network.guild.clock);
    let page = DeskPage::start(&desk.path, Some(copy(member)), clock).enter();
    page.wait_for("/sync", "There was nothing new");
    page
}

/// Where a form leads to.
fn follow(page: &DeskPage, answer: &Answer) -> String {
    assert_eq!(answer.status, 303, "{}", answer.text());
    let next = answer.header("location").unwrap();
    let next = page.get(next.strip_prefix(&page.base).unwrap());
    next.text().to_owned()
}

fn upload(page: &DeskPage, path: &str, field: &str, file: &[u8]) -> String {
    let answer = give(page, path, &[(field, "file", file)]);
    follow(page, &answer)
}

fn add(page: &DeskPage, proof: &str) -> String {
    upload(page, "/statistics/partners/add", "proof", proof.as_bytes())
}

fn receive(page: &DeskPage, file: &[u8]) -> String {
    upload(page, RECEIVE, "passed", file)
}

fn look(page: &DeskPage, to: &str, cohort: &str) -> String {
    let looked = page.submit(PASS, &[("to", to), ("cohort", cohort)]);
    looked.text().to_owned()
}

fn take_file(page: &DeskPage, look: &str, sure: &str) -> Answer {
    let fields = [("number", &*number(look)), ("sure", sure)];
    page.post("/statistics/partners/pass/take", &fields)
}

fn take_in(page: &DeskPage, look: &str, area: &str) -> String {
    let fields = [("number", &*number(look)), ("area", area)];
    let taken = page.submit("/statistics/partners/receive/take", &fields);
    taken.text().to_owned()
}

/// A page without what stands around it.
fn inner(text: &str) -> &str {
    let (_, rest) = text.split_once("<main").unwrap_or(("", text));
    rest.split_once("</main>").map_or(rest, |(main, _)| main)
}

#[track_caller]
fn says(text: &str, parts: &[&str]) {
    for part in parts {
        assert!(text.contains(part), "{part}: {}", inner(text));
    }
}

#[track_caller]
fn never_says(text: &str, parts: &[&str]) {
    for part in parts {
        assert!(!text.contains(part), "{part}: {}", inner(text));
    }
}

#[test]
fn a_partner_is_pinned_on_the_page_once_its_words_were_compared() {
    let databases = [TestDatabase::sqlite(), TestDatabase::sqlite()];
    let origin = Network::origin(&databases[0]);
    let mut region = Network::partner(&databases[1]);
    let page = page(&origin);
    says(page.get("/statistics").text(), &["Partner networks"]);
    // Quiet where there is none.
    let alone = page.get(HERE).text().to_owned();
    says(&alone, &["No partner network is pinned", "Our six words"]);
    never_says(&alone, &["name=\"passed\"", "name=\"cohort\""]);

    let own = page.get("/statistics/partners/proof");
    let disposition = own.header("content-disposition").unwrap();
    assert_eq!(disposition, "attachment; filename=\"example-proof.json\"");
    assert_eq!(own.text(), origin.desk.desk.own_proof().unwrap().to_json());

    let proof = region.desk.desk.own_proof().unwrap().to_json();
    let compare = add(&page, &proof);
    let root = region.desk.desk.chain().root().1.hash();
    says(&compare, &["Is this region?", "2026-12-"]);
    for word in corncrake::keys::public::six_words(&root) {
        says(&compare, &[&format!("<li>{word}</li>")]);
    }
    let pin = |number: &str, same: &str| {
        let fields = [("number", number), ("same", same)];
        let shown = page.submit("/statistics/partners/pin", &fields);
        shown.text().to_owned()
    };
    let shown = number(&compare);
    says(&pin(&shown, ""), &["compare the six words first"]);
    says(&pin("7", "yes"), &["not what you were shown"]);
    assert!(origin.desk.desk.partners().unwrap().is_empty());
    says(
        &pin(&shown, "yes"),
        &[
            "region is a partner on this desk now",
            "<h2 id=\"partner-region\"><bdi>region</bdi>",
            "they have published nothing yet",
            "None of our cohorts.",
            "can be passed on once it is published",
        ],
    );

    // Later its newest is kept without comparing, and never an older one.
    region.publish(0..31, 0);
    let newer = region.desk.desk.own_proof().unwrap().to_json();
    says(
        &add(&page, &newer),
        &["region: what is new is kept", "published: 1", "2026-Q3"],
    );
    says(&add(&page, &proof), &["it shows less of region"]);
    let kept = origin.desk.desk.partner(&region.guild.network).unwrap();
    assert_eq!(kept.proved.releases.len(), 1);
}

#[test]
fn a_cohort_is_passed_on_one_page_and_taken_in_once_on_another() {
    let databases = [TestDatabase::sqlite(), TestDatabase::sqlite()];
    let (mut origin, mut region, ids) = two([&databases[0], &databases[1]], 40, 35);
    Reporter::new(&origin.guild, 0).withdraw(&origin.guild);
    origin.desk.sync();
    origin.desk.decide(&ids[1..2], Verdict::Reject);
    origin.desk.sync();
    let ours = page(&origin);
    says(
        ours.get(HERE).text(),
        &["<option value=\"1\" selected>Cohort 1, 2026-Q3"],
    );

    let shown = look(&ours, "region", "1");
    says(
        &shown,
        &[
            "What would be passed on to region",
            "Records: 33",
            "Never passed on: words",
        ],
    );
    never_says(&shown, &["passed on to this partner before"]);
    let refused = take_file(&ours, &shown, "");
    says(&follow(&ours, &refused), &["say first that you want it"]);
    let noted = || known::passed(&origin.desk.desk.ledger().unwrap()).count();
    assert_eq!(noted(), 0);
    let file = take_file(&ours, &shown, "yes");
    assert_eq!(file.status, 200);
    let disposition = file.header("content-disposition").unwrap();
    assert_eq!(
        disposition,
        "attachment; filename=\"example-cohort-1.passed\""
    );
    assert_eq!(noted(), 1);
    let day = origin.desk.clock.today();
    let steward = origin.desk.desk.name_of(origin.desk.desk.member().id());
    let line = format!("Cohort 1, 2026-Q3 (2026-07-01 to 2026-07-01): {day}, {steward}");
    says(
        ours.get(HERE).text(),
        &[&line, "The file is sealed and noted"],
    );
    says(
        &look(&ours, "region", "1"),
        &["passed on to this partner before"],
    );
    // The other desks are told without anybody doing anything.
    ours.wait_for("/sync", "Synced just now");
    let mut other = origin.guild.desk(&origin.guild.steward);
    other.sync();
    assert_eq!(known::passed(&other.desk.ledger().unwrap()).count(), 1);

    is_taken_in_once(&mut region, &file.body);
}

/// Looked at, taken in, and the same file once more.
fn is_taken_in_once(region: &mut Network, file: &[u8]) {
    let theirs = page(region);
    let before = region.desk.bytes();
    let dry = receive(&theirs, file);
    says(
        &dry,
        &[
            "Passed on by example, of their cohort 1",
            "To be taken in: 33",
            "Record 33<",
        ],
    );
    assert_eq!(dry.matches("Would be taken in.").count(), 33);
    never_says(&dry, &["Here already:", "required", "Answers left out"]);
    let area = [("area", "AR2")];
    let dry = theirs.submit("/statistics/partners/receive/area", &area);
    says(dry.text(), &["<option value=\"AR2\" selected>"]);
    assert_eq!(region.desk.bytes(), before, "to look changes nothing");
    let wrong = theirs.submit("/statistics/partners/receive/area", &[("area", "Nairobi")]);
    says(
        wrong.text(),
        &["no such area", "<option value=\"AR2\" selected>"],
    );
    never_says(wrong.text(), &["Nairobi"]);
    let stale = theirs.submit("/statistics/partners/receive/take", &[("number", "1")]);
    says(stale.text(), &["not what you were shown"]);
    assert!(region.desk.desk.places().unwrap().is_empty());

    // Whoever chose another area and has not looked sees first what comes of that.
    let other = take_in(&theirs, dry.text(), "AR1");
    says(
        &other,
        &["not what you were shown", "<option value=\"AR1\" selected>"],
    );
    let dry = theirs.submit("/statistics/partners/receive/area", &area);
    assert!(region.desk.desk.places().unwrap().is_empty());

    let done = take_in(&theirs, dry.text(), "AR2");
    says(
        &done,
        &[
            "Reports taken in: 33",
            "reports here: 33, tagged passed-example-",
        ],
    );
    let book = region.desk.book();
    assert_eq!(book.cases.len(), 33);
    for case in &book.cases {
        assert_eq!(case.state, State::Accepted);
        let content = case.content.as_ref().ok().unwrap();
        assert_eq!(content.answers.expose_coded()["area"], ["AR2"]);
    }
    // They can be worked on at once, and the server has them.
    let id = &book.cases[0].id.to_string()[..8];
    assert_eq!(theirs.get(&format!("/report/{id}")).status, 200);
    theirs.wait_for("/sync", "Synced just now");
    region.desk.sync();
    assert!(region.desk.desk.folder().imports().unwrap().is_empty());

    // The same file again.
    let again = receive(&theirs, file);
    says(&again, &["To be taken in: 0", "Here already: 33"]);
    says(
        &take_in(&theirs, &again, ""),
        &["Reports taken in: 0", "reports here: 33"],
    );
    assert_eq!(region.desk.book().cases.len(), 33);
}

/// What is handed out is what was looked at.
#[test]
fn a_set_that_changed_since_it_was_looked_at_or_passed_is_not_handed_out() {
    let databases = [TestDatabase::sqlite(), TestDatabase::sqlite()];
    let (origin, _region, ids) = two([&databases[0], &databases[1]], 34, 34);
    let page = page(&origin);
    let reject = |id: usize| {
        origin.desk.decide(&ids[id..=id], Verdict::Reject);
        page.submit("/sync", &[("back", "/")]);
        page.wait_for("/sync", "Synced just now");
    };
    let shown = look(&page, "region", "1");
    says(&shown, &["Records: 34"]);
    reject(0);
    let now = follow(&page, &take_file(&page, &shown, "yes"));
    says(&now, &["not what you were shown", "Records: 33"]);
    assert_eq!(take_file(&page, &now, "yes").status, 200);
    reject(1);
    says(
        &look(&page, "region", "1"),
        &["two sets of one cohort would show which"],
    );
    let refused = follow(&page, &take_file(&page, &now, "yes"));
    says(&refused, &["two sets of one cohort would show which"]);
    let passed = known::passed(&origin.desk.desk.ledger().unwrap()).count();
    assert_eq!(passed, 1);
}

/// CHECKS G14: whoever has to lock the desk at once need not wait for a file.
#[test]
fn the_desk_is_locked_at_once_while_a_partners_file_is_opened_or_taken_in() {
    let databases = [TestDatabase::sqlite(), TestDatabase::sqlite()];
    let (origin, region, _) = two([&databases[0], &databases[1]], 32, 32);
    let file = origin.pass(1, &region);
    let kept = region.desk.path.join("partners").join("example.proof");
    let bytes = std::fs::read(&kept).unwrap();
    let lock_during = |page: &DeskPage, work: &(dyn Fn() -> Answer + Sync)| {
        let held = Held::files([(kept.clone(), bytes.clone())]);
        std::thread::scope(|scope| {
            let working = scope.spawn(work);
            let lock = || {
                assert_eq!(page.post("/lock", &[]).status, 303);
                assert_eq!(page.get(HERE).status, 423);
            };
            held.while_it_is_read(lock, || working.is_finished());
            assert_eq!(working.join().unwrap().status, 423);
        });
    };
    let theirs = page(&region);
    lock_during(&theirs, &|| {
        give(&theirs, RECEIVE, &[("passed", "f", &file)])
    });
    drop(theirs);

    // Nothing that was looked at is still there; and what was under way is done whole.
    let theirs = page(&region);
    assert_eq!(theirs.get(RECEIVE).status, 303);
    let dry = receive(&theirs, &file);
    let number = number(&dry);
    lock_during(&theirs, &|| {
        let fields = [("number", &*number)];
        theirs.post("/statistics/partners/receive/take", &fields)
    });
    let book = region.desk.book();
    assert_eq!(book.cases.len(), 32);
    assert!(book.cases.iter().all(|case| case.state == State::Accepted));
}

/// From desk to desk in a real browser, in every language, at 320 px.
#[test]
fn what_passes_between_two_desks_can_be_read_and_done_by_everyone() {
    let databases = [0, 1, 2].map(|_| TestDatabase::sqlite());
    let (origin, mut region, _) = two([&databases[0], &databases[1]], 36, 34);
    let world = Network::start(Guild::start_other(&databases[2], "world"));
    let folder = tempfile::tempdir().unwrap();
    let proof = folder.path().join("proof.json");
    let text = world.desk.desk.own_proof().unwrap().to_json();
    std::fs::write(&proof, text).unwrap();
    let start = |network: &Network| {
        let clock = Arc::clone(&network.guild.clock);
        let steward = copy(&network.guild.steward);
        DeskPage::start(&network.desk.path, Some(steward), clock)
    };
    let (ours, theirs) = (start(&origin), start(&region));
    let spoken = |lang: Lang| json!({ "lang": lang.code(), "dir": lang.direction() });
    let input = json!({
        "ours": ours.link,
        "theirs": theirs.link,
        "proof": proof,
        "stranger": "world",
        "languages": Lang::ALL.map(spoken),
        "pictures": std::env::var_os("CORNCRAKE_TEST_PICTURES").map(std::path::PathBuf::from),
    });
    let seen = script("desk-partners.mjs", "pass", input);
    assert_eq!(seen["pages"], 9 * 5);
    drop(theirs);
    region.desk.sync();
    assert_eq!(region.desk.book().cases.len(), 34);
    assert_eq!(origin.desk.desk.partners().unwrap().len(), 2);
}
