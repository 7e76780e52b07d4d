//! Figures that take their time, on the desk's page: how far they are, and that they can be given up.

use std::time::{Duration, Instant};

use corncrake::desk::acts::Verdict;
use corncrake::keys::public::ReportId;

use super::statistics_page::page_of;
use super::year::arrive;
use crate::support::TestDatabase;
use crate::support::desk_page::DeskPage;
use crate::support::guild::{Guild, TestDesk};
use crate::support::http::Answer;

/// As many reports as tables of two questions need: those are drawn for minutes where the program is
/// not optimised.
const REPORTS: u32 = 320;
const PROGRESS: &str = "/statistics/progress";
const EARLY: [(&str, &str); 1] = [("early", "before the hearing")];

fn large_desk(guild: &mut Guild) -> TestDesk {
    let ids: Vec<ReportId> = (0..REPORTS).map(|number| arrive(guild, number)).collect();
    let mut desk = guild.desk(&guild.steward);
    desk.sync();
    desk.decide(&ids, Verdict::Accept);
    desk.sync();
    desk
}

/// Where the page that is asked for leads.
fn leads_to(page: &DeskPage, path: &str) -> Option<String> {
    let answer = page.get(path);
    let next = answer.header("location")?;
    Some(next.strip_prefix(&page.base).unwrap().to_owned())
}

/// Begins to draw; it is not done when the browser is answered.
fn begin(page: &DeskPage) {
    let answer = page.post("/statistics", &EARLY);
    let next = answer.header("location").unwrap();
    assert_eq!(next.strip_prefix(&page.base).unwrap(), PROGRESS);
}

/// Whether the page has the browser ask for it again by itself.
fn asks_again(shown: &Answer) -> bool {
    shown
        .text()
        .contains("http-equiv=\"refresh\" content=\"2;url=/")
}

fn stopped_by_hand(page: &DeskPage) {
    begin(page);
    let busy = page.get(PROGRESS);
    for said in [
        "2026-Q3",
        "Drawing tables from which nobody can be picked out. Done: ",
        "of 8<",
        "<progress value=\"",
        "max=\"8\"",
        "/statistics/stop\"",
    ] {
        assert!(busy.text().contains(said), "{said}: {}", busy.text());
    }
    assert!(asks_again(&busy));
    // Nobody waits: the other pages are there, and one of them says what goes on.
    let overview = page.get("/statistics").text().to_owned();
    assert!(overview.contains("Figures are being worked out.") && overview.contains(PROGRESS));
    assert_eq!(
        leads_to(page, "/statistics/look").as_deref(),
        Some("/statistics")
    );

    let stopped = page.submit("/statistics/stop", &[]);
    assert!(
        stopped
            .text()
            .contains("Stopped. Nothing was signed or sent.")
    );
    assert!(!stopped.text().contains("Figures are being worked out."));
    assert_eq!(leads_to(page, PROGRESS).as_deref(), Some("/statistics"));
    assert_eq!(
        leads_to(page, "/statistics/look").as_deref(),
        Some("/statistics")
    );
}

#[test]
fn a_page_says_how_far_figures_are_and_they_can_be_given_up() {
    let database = TestDatabase::sqlite();
    let mut guild = Guild::start(&database);
    let desk = large_desk(&mut guild);
    let page = page_of(&guild, &desk, &guild.steward);
    stopped_by_hand(&page);

    // Locking stops it too: the page waits for its threads, and these end long before the figures, which
    // take minutes here, would be there.
    begin(&page);
    assert_eq!(page.post("/lock", &[]).status, 303);
    assert_eq!(page.get(PROGRESS).status, 423);
    let locked = Instant::now();
    drop(page);
    let left = locked.elapsed();
    assert!(left < Duration::from_secs(40), "{left:?}");
}
