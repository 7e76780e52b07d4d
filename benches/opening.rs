//! Opening sealed reports at the desk, against raw decryption of the same age files.
//!
//! Both on all cores, in turns, in one run. The desk's side is what every command of `corncrake
//! desk` begins with: it reads each report from the folder, checks its two frames, opens both
//! halves, checks that they belong together, fits the answers to the questionnaire, and sorts out
//! copies and decisions. The ceiling is the age crate alone, with the same hybrid identities, on
//! the bare files in memory. Goal: at least 0.85 of the ceiling.

mod desk;
#[expect(dead_code, reason = "other benches have figures of other kinds")]
mod figures;

use std::io::Read as _;
use std::time::{Duration, Instant};

use corncrake::desk::Desk;
use corncrake::keys::secret::PeriodKeys;
use corncrake::seal::SealedReport;
use desk::Bench;
use figures::{Goal, Ratio};
use rand::SeedableRng as _;
use rand::rngs::StdRng;
use rayon::prelude::*;

/// As in the shipped program.
#[global_allocator]
static ALLOCATOR: zeroizing_alloc::ZeroAlloc<std::alloc::System> =
    zeroizing_alloc::ZeroAlloc(std::alloc::System);

const REPORTS: usize = 2000;
/// What else the machine does only ever delays: the best of each comes out with enough tries.
const ROUNDS: usize = 41;

fn main() {
    let folder = tempfile::tempdir().expect("a folder");
    let place = folder.path().join("desk");
    let bench = Bench::new();
    let member = bench.found(&place);
    let sealed = bench.seal(0..REPORTS);
    Bench::put(&place, &sealed, &mut StdRng::seed_from_u64(5));
    let desk = Desk::open(&place, member).expect("the desk opens");
    let (mut opening, mut ceiling) = (Duration::MAX, Duration::MAX);
    for _ in 0..ROUNDS {
        ceiling = ceiling.min(timed(|| decrypt(&sealed, &bench.period)));
        opening = opening.min(timed(|| {
            let book = desk.casebook(|| ()).expect("the folder is read");
            let opened = book.cases.iter().filter(|case| case.content.is_ok());
            assert_eq!(opened.count(), REPORTS);
        }));
    }
    print(opening, ceiling);
}

fn timed(run: impl FnOnce()) -> Duration {
    let start = Instant::now();
    run();
    start.elapsed()
}

#[expect(clippy::cast_precision_loss, reason = "a few thousand")]
fn print(opening: Duration, ceiling: Duration) {
    let rate = |time: Duration| REPORTS as f64 / time.as_secs_f64();
    let cores = rayon::current_num_threads();
    println!("{REPORTS} reports, best of {ROUNDS} rounds, {cores} cores");
    Ratio {
        name: "opening reports at the desk",
        on: None,
        unit: "reports/s",
        measured: rate(opening),
        against: "raw hybrid `age` decryption, all cores",
        ceiling: rate(ceiling),
        goal: Goal::AtLeast(0.85),
    }
    .say();
}

fn decrypt(sealed: &[SealedReport], period: &PeriodKeys) {
    // As even as the desk's: no core waits for another one's long row.
    sealed.par_iter().with_max_len(8).for_each(|sealed| {
        for (frame, key) in [
            (&sealed.answers, &period.answers),
            (&sealed.story, &period.story),
        ] {
            let age = age::Decryptor::new_buffered(frame.file()).expect("a header");
            let key = std::iter::once(key as &dyn age::Identity);
            let mut reader = age.decrypt(key).expect("opened");
            let mut text = Vec::with_capacity(frame.file().len());
            reader.read_to_end(&mut text).expect("decrypted");
            assert!(!text.is_empty());
        }
    });
}
