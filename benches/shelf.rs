//! The workbench's memory of a hundred thousand reports: how long an analyst waits.
//!
//! `cargo bench --bench shelf -- 100000` (about 3 GB of room in the temporary folder). Opening is
//! held against raw decryption by the bench `opening`; here, what was opened before is held against
//! opening it anew, and what a page asks for against the twentieth of a second within which nobody
//! notices a wait.

mod desk;
#[path = "desk/pages.rs"]
mod pages;

use std::time::{Duration, Instant};

use corncrake::desk::Desk;
use corncrake::desk::acts::{Act, Verdict};
use corncrake::desk::shelf::{Search, Shelf, View, Wanted};
use corncrake::keys::public::ReportId;
use desk::{Bench, TODAY};
use pages::Pages;
use rand::SeedableRng as _;
use rand::rngs::StdRng;

/// As in the shipped program.
#[global_allocator]
static ALLOCATOR: zeroizing_alloc::ZeroAlloc<std::alloc::System> =
    zeroizing_alloc::ZeroAlloc(std::alloc::System);

/// How many at a time are sealed and written.
const STEP: usize = 1000;
/// How many acts there are already.
const DECIDED: usize = 4;
/// What nobody notices.
const AT_ONCE: Duration = Duration::from_millis(50);

fn main() {
    let asked = std::env::args().find_map(|word| word.parse().ok());
    let reports: usize = asked.unwrap_or(10_000);
    let folder = tempfile::tempdir().expect("a folder");
    let place = folder.path().join("desk");
    let bench = Bench::new();
    let member = bench.found(&place);
    let me = member.twin();
    let mut rng = StdRng::seed_from_u64(5);
    for from in (0..reports).step_by(STEP) {
        let sealed = bench.seal(from..(from + STEP).min(reports));
        Bench::put(&place, &sealed, &mut rng);
    }
    let desk = Desk::open(&place, member).expect("the desk opens");
    let open = || Shelf::open(&desk, |_, _| ()).expect("the folder is read");
    println!("{reports} reports, {} cores", rayon::current_num_threads());

    let (anew, mut shelf) = timed(open);
    println!("  opened anew                    {anew:>10.2?}");
    let ids: Vec<_> = shelf.book().cases.iter().map(|case| case.id).collect();
    let decide: Vec<_> = ids.iter().step_by(DECIDED).collect();
    let acts = decide.iter().map(|id| Act::verdict(**id, Verdict::Accept));
    let acts: Vec<_> = acts.collect();
    let (bulk, ()) = timed(|| shelf.act(&desk, &acts, TODAY).expect("decided"));
    println!("  {:>7} decided in one go      {bulk:>10.2?}", acts.len());
    let size = std::fs::metadata(place.join("opened.age")).map_or(0, |meta| meta.len());
    println!("  kept for the next start        {:>7} KiB", size / 1024);
    drop(shelf);
    let (again, mut shelf) = timed(open);
    let share = again.as_secs_f64() / anew.as_secs_f64();
    println!("  opened from what was kept      {again:>10.2?}   {share:.2} of opening anew");
    let (refresh, ()) = timed(|| shelf.refresh(&desk).expect("the folder is read"));
    println!("  looked again, nothing new      {refresh:>10.2?}");

    let one = [Act::verdict(ids[1], Verdict::Accept)];
    let (act, ()) = timed(|| shelf.act(&desk, &one, TODAY).expect("decided"));
    say("one decision", act, 1);
    let new_of_one_area = View {
        state: Some(Wanted::New),
        area: Some("AR2".to_owned()),
        ..View::default()
    };
    for (what, view) in [
        ("all", View::default()),
        ("new, one area", new_of_one_area),
        ("words that many have", searched("methadone laughed")),
        ("words that nobody has", searched("clinic")),
    ] {
        let (took, found) = timed(|| shelf.find(&view).len());
        say(what, took, found);
    }
    for what in ["alike, looked at first", "alike, looked at again"] {
        let (took, found) = timed(|| shelf.alike(ids[8]).len());
        say(what, took, found);
    }
    memory();
    drop(shelf);
    drop(desk);
    println!("  over HTTP");
    over_http(&Pages::open(place, me), ids[8], ids[12]);
    memory();
}

/// What an analyst does, as often as not, on the page.
fn over_http(pages: &Pages, one: ReportId, other: ReportId) {
    let found = |page: &str| page.matches("type=\"checkbox\" name=\"report\"").count();
    let (took, page) = pages.get("/inbox");
    say("the inbox", took, found(&page));
    let (took, page) = pages.get("/inbox?page=300");
    say("its 300th page", took, found(&page));
    let searched = [("search", "methadone laughed")];
    let (took, page) = pages.post("/inbox/view", &searched);
    say("a search", took, found(&page));
    let narrowed = [("state", "new"), ("area", "AR2")];
    let (took, page) = pages.post("/inbox/view", &narrowed);
    say("a filter", took, found(&page));
    for (what, id) in [("a report", one), ("another", other)] {
        let (took, page) = pages.get(&format!("/report/{id}"));
        say(what, took, page.matches("<h1").count());
    }
    let accept = [("verdict", "accept")];
    let (took, page) = pages.post(&format!("/report/{other}/decide"), &accept);
    say("a decision and its page", took, page.matches("<h1").count());
}

fn memory() {
    if let (Some(now), Some(most)) = (status("VmRSS:"), status("VmHWM:")) {
        println!("  memory                         {now:>7} MiB, {most} at the most");
    }
}

fn searched(words: &str) -> View {
    View {
        search: Search::new(words),
        ..View::default()
    }
}

fn say(what: &str, took: Duration, found: usize) {
    let share = took.as_secs_f64() / AT_ONCE.as_secs_f64();
    println!("  {what:<24} {found:>6} {took:>10.2?}   {share:.2} of {AT_ONCE:?}");
}

fn timed<T>(run: impl FnOnce() -> T) -> (Duration, T) {
    let start = Instant::now();
    let made = run();
    (start.elapsed(), made)
}

/// MiB, as Linux counts them; `None` elsewhere.
fn status(field: &str) -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix(field))?;
    let kib: u64 = line.split_whitespace().next()?.parse().ok()?;
    Some(kib / 1024)
}
