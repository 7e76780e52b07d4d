//! Years of a network with 150 and with 600 reports a quarter: what it takes to make a release of
//! them, and what an attacker can tell who has every number that was published of each.
//!
//! `cargo bench --bench years`. The simulation and the attacker are those of the tests, which make
//! years of 50 a quarter; these take minutes in a program that is not optimised. Prints what is kept
//! and how long each step took, and fails where a small count can be told.

#![allow(clippy::unwrap_used, reason = "a panic is how it fails")]

#[expect(dead_code, reason = "the tests attack networks that do it wrong, too")]
#[path = "../tests/all/simulation/attacker.rs"]
mod attacker;
#[expect(dead_code, reason = "the tests publish in the wrong way, too")]
#[path = "../tests/all/simulation/world.rs"]
mod world;

use std::time::{Duration, Instant};

use world::{Kept, Network};

/// Reports a quarter, and how many years are made.
const SIZES: [(usize, usize); 2] = [(150, 3), (600, 3)];
/// Reports that somebody knows all answers of, or has planted.
const KNOWN: usize = 3;

fn main() {
    for (size, years) in SIZES {
        let mut network = Network::of(size, 11);
        let planted = network.plant(KNOWN);
        let met = network.meet(KNOWN);
        let mut kept = Kept::default();
        for year in 0..years {
            let (made, published) = timed(|| network.published_in(year, true));
            kept.add(&published);
            println!("{size} a quarter, year {}: made in {made:.1?}", year + 1);
            // Those who are known are in the first quarter of all.
            let some = [("planted", &planted), ("met", &met)];
            let known = some.map(|(how, reports)| (how, Some(network.counts_of(reports))));
            let known = known.into_iter().filter(|_| year == 0);
            for (how, counts) in [("nobody known", None)].into_iter().chain(known) {
                let at_most = if counts.is_some() { KNOWN as u64 } else { 0 };
                let (time, told) = timed(|| published.attacked(counts.as_ref()).told(at_most));
                println!("  attacked in {time:.1?}, {how}");
                assert!(told.is_empty(), "{size} a quarter, {how}: {told:?}");
            }
        }
        println!("{size} a quarter: {kept}");
        assert!(kept.share() > 0.99, "{size} a quarter: {kept}");
        assert!(kept.distortion() < 2.5, "{size} a quarter: {kept}");
    }
}

fn timed<T>(work: impl FnOnce() -> T) -> (Duration, T) {
    let start = Instant::now();
    let done = work();
    (start.elapsed(), done)
}
