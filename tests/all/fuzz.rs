//! The fuzz targets of `tests/fuzz`, over their seeds and over small changes of them: the same every
//! time, without instrumentation, on any toolchain.

mod seeds;
#[path = "../fuzz/targets/mod.rs"]
mod targets;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use rand::rngs::StdRng;
use rand::{RngExt as _, SeedableRng as _};

type Target = fn(&[u8]) -> bool;

const TARGETS: [(&str, Target); 9] = [
    ("exchange", targets::exchange::target),
    ("form", targets::form::target),
    ("frame", targets::frame::target),
    ("note", targets::note::target),
    ("picture", targets::picture::target),
    ("questionnaire", targets::questionnaire::target),
    ("release", targets::release::target),
    ("sealed", targets::sealed::target),
    ("sheet", targets::sheet::target),
];

/// One input takes no longer than this, in a debug build on a busy machine.
const PATIENCE: Duration = Duration::from_secs(20);

#[test]
fn messages_of_desks_and_of_a_dishonest_server_are_read_or_refused() {
    holds("exchange", 60);
}

#[test]
fn forms_and_files_are_read_or_refused_however_the_line_cuts_them() {
    holds("form", 150);
}

#[test]
fn frames_and_reports_in_them_are_opened_or_refused() {
    holds("frame", 60);
}

#[test]
fn signed_notes_are_believed_as_they_were_signed_or_not_at_all() {
    holds("note", 60);
}

#[test]
fn pictures_become_pixels_or_nothing() {
    holds("picture", 60);
}

#[test]
fn questionnaires_and_answers_are_in_order_or_refused() {
    holds("questionnaire", 100);
}

#[test]
fn releases_keep_the_rules_or_are_not_believed() {
    holds("release", 20);
}

#[test]
fn sealed_bodies_have_the_one_shape_or_are_refused() {
    holds("sealed", 150);
}

#[test]
fn spreadsheets_are_read_or_refused() {
    holds("sheet", 100);
}

/// What our own code made gets past every check of its target: behind a check that nothing passes,
/// nothing would be tried. With `CORNCRAKE_WRITE_SEEDS` set, it becomes the fuzzer's.
#[test]
fn what_our_own_code_made_gets_past_every_check() {
    for (name, target) in TARGETS {
        for (number, seed) in seeds::of(name).into_iter().enumerate() {
            assert!(target(&seed), "seed {number} of {name}");
            if std::env::var_os("CORNCRAKE_WRITE_SEEDS").is_some() {
                let folder = corpus(name);
                std::fs::create_dir_all(&folder).unwrap();
                std::fs::write(folder.join(format!("made-{number:02}")), seed).unwrap();
            }
        }
    }
}

/// What somebody broke on purpose gets past the checks of no target: each is a mistake that such a
/// check could have, or the input of one who looks for it.
#[test]
fn what_was_broken_on_purpose_is_refused() {
    for (name, target) in TARGETS {
        for (what, seed) in seeds::broken::of(name) {
            assert!(!target(&seed), "{name}: {what}");
            // The longer ones lead a fuzzer nowhere else than what our own code made.
            if seed.len() < 1000 && std::env::var_os("CORNCRAKE_WRITE_SEEDS").is_some() {
                let file = what.replace(' ', "-");
                std::fs::write(corpus(name).join(format!("broken-{file}")), seed).unwrap();
            }
        }
    }
}

/// Every folder of seeds has a target that is run over it, and every target a folder.
#[test]
fn every_target_has_seeds_and_every_seed_a_target() {
    let names = |folder: PathBuf| -> Vec<String> {
        let entries = std::fs::read_dir(folder).unwrap();
        let name = |path: PathBuf| path.file_stem().unwrap().to_str().unwrap().to_owned();
        let mut names: Vec<_> = entries.map(|entry| name(entry.unwrap().path())).collect();
        names.sort();
        names
    };
    let targets: Vec<_> = TARGETS.iter().map(|(name, _)| (*name).to_owned()).collect();
    let place = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fuzz");
    assert_eq!(names(place.join("bin")), targets);
    assert_eq!(names(place.join("corpus")), targets);
}

fn corpus(name: &str) -> PathBuf {
    let place = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fuzz/corpus");
    place.join(name)
}

/// Runs a target over its seeds, and over `changes` changes of each.
fn holds(name: &str, changes: usize) {
    let (_, target) = TARGETS.into_iter().find(|(it, _)| *it == name).unwrap();
    let mut files: Vec<_> = std::fs::read_dir(corpus(name))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    files.sort();
    let mut rng = StdRng::seed_from_u64(1);
    for file in files {
        let seed = std::fs::read(&file).unwrap();
        // Of what is broken already, a few changes do.
        let name = file.file_name().unwrap().to_str().unwrap();
        let changes = if name.starts_with("broken-") {
            changes / 8
        } else {
            changes
        };
        let tried = |input: &[u8], which: &str| {
            let start = Instant::now();
            let done = catch_unwind(AssertUnwindSafe(|| target(input)));
            let what = || format!("{}, {which}", file.display());
            assert!(done.is_ok(), "{}: {}", what(), input.escape_ascii());
            assert!(start.elapsed() < PATIENCE, "{} took long", what());
        };
        tried(&seed, "as it is");
        let step = seed.len().div_ceil(changes).max(1);
        for length in (0..seed.len()).step_by(step) {
            tried(&seed[..length], &format!("cut to {length}"));
        }
        for number in 0..changes {
            let other = change(&seed, &mut rng);
            tried(&other, &format!("change {number}"));
        }
    }
}

/// Bytes flipped, set, taken out, put in and repeated: one of these, or a few.
fn change(seed: &[u8], rng: &mut StdRng) -> Vec<u8> {
    let mut bytes = seed.to_vec();
    for _ in 0..rng.random_range(1..4) {
        let at = rng.random_range(0..bytes.len().max(1));
        if at >= bytes.len() {
            bytes.push(rng.random());
            continue;
        }
        match rng.random_range(0..7) {
            0 => bytes[at] ^= 1 << rng.random_range(0..8),
            1 => bytes[at] = [0, 0xff, b'\n', b'0'][rng.random_range(0..4)],
            2 => bytes[at] = rng.random(),
            3 => drop(bytes.remove(at)),
            4 => bytes.insert(at, rng.random()),
            5 => {
                // What targets take for changes of a document of theirs, a few at once.
                let some: [u8; 12] = rng.random();
                let some = some.into_iter().take(rng.random_range(1..=12));
                bytes.splice(at..at, some);
            }
            _ => {
                let end = (at + rng.random_range(1..64)).min(bytes.len());
                let again = bytes[at..end].to_vec();
                bytes.splice(at..at, again);
            }
        }
    }
    bytes
}
