//! Three years of a network, and an attacker who has every number that it ever published.
//!
//! Twelve quarters and three years are counted, protected and published as a desk does it, with
//! reports that come late and reports that are withdrawn after they were counted. The attacker
//! knows the method and not the key, puts every published number into one system of whole numbers,
//! and asks what each count can still be: also as somebody who knows all the answers of some
//! reports, or has planted them. Their system is built here from the published tables, and shares
//! no line with the audit that decides at the desk.
//!
//! That they would be noticed where they succeed is shown by networks that do it wrong: one that
//! counts everything since the beginning in every release, and one that counts a quarter again
//! after a report was taken back.

mod attacker;
mod world;

use attacker::Attacker;
use world::{Kept, Network, Published};

/// Twelve quarters of each size; three years too where that is solved in a moment.
#[test]
fn nothing_small_can_be_told_of_three_years_by_anybody() {
    for (size, with_years) in [(50, true), (150, false), (600, false)] {
        let mut kept = Kept::default();
        for year in Network::of(size, 11).published(with_years) {
            kept.add(&year);
            let told = year.attacked(None).told(0);
            assert!(told.is_empty(), "{size} a quarter: {told:?}");
        }
        println!("{size} a quarter: {kept}");
        assert!(kept.share() > 0.99, "{size} a quarter: {kept}");
        assert!(kept.distortion() < 2.5, "{size} a quarter: {kept}");
    }
}

#[test]
fn whoever_knows_or_has_planted_up_to_three_reports_is_left_with_too_much_to_tell() {
    for size in [50, 150, 600] {
        for known in 1..=3 {
            let mut network = Network::of(size, 23);
            let planted = network.plant(known);
            let met = network.meet(known);
            let year = Published {
                quarters: vec![network.first_quarter()],
                year: None,
            };
            for (how, reports) in [("planted", planted), ("met", met)] {
                let attacker = year.attacked(Some(&network.counts_of(&reports)));
                let told = attacker.told(known as u64);
                assert!(told.is_empty(), "{size} a quarter, {known} {how}: {told:?}");
            }
        }
    }
}

#[test]
fn a_network_that_counts_everything_again_each_month_gives_small_counts_away() {
    let releases = Network::of(50, 11).cumulative();
    let told = Attacker::of_nested(&releases, None).told(0);
    assert!(!told.is_empty());
}

#[test]
fn a_network_that_counts_a_quarter_again_for_each_withdrawal_gives_small_counts_away() {
    let versions = Network::of(150, 11).counted_again();
    let told = Attacker::of_nested(&versions, Some(1)).told(0);
    assert!(told.len() > 10, "{told:?}");
}
