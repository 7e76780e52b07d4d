//! Every integration test, in one binary. Run by `./test`, which prepares what they need.
#![allow(
    clippy::unwrap_used,
    missing_docs,
    reason = "a test that panics has failed, which is what it is for"
)]

mod agekit;
mod archive;
mod audit;
mod audit_json;
mod audit_ours;
mod audit_scipy;
mod browser;
mod browser_accessible;
mod browser_desk;
mod browser_files;
mod browser_leaving;
mod browser_people;
mod browser_sealing;
mod browser_turns;
mod browser_way_back;
mod by_hand;
#[cfg(target_os = "linux")]
mod crowd;
mod demo;
mod deny;
mod deploy;
mod desk;
mod destruction;
mod doctor;
#[cfg(target_os = "linux")]
mod doctor_front;
mod downloads;
mod exchange;
mod export;
mod faults;
mod figures;
mod frames;
mod fuzz;
mod http;
mod init;
mod intake;
mod journey;
mod keys;
mod layering;
mod metrics;
mod migrate;
mod offline;
#[cfg(target_os = "linux")]
mod onion;
mod phone;
mod process;
mod promises;
#[cfg(target_os = "linux")]
mod proxy;
mod quotes;
mod readme;
mod release;
mod remind;
mod remind_hooks;
mod seal;
mod simulation;
mod site;
mod site_pages;
mod speed;
mod store;
mod support;
mod timing;
#[cfg(target_os = "linux")]
mod tor;
mod traces;
mod upgrade;
mod upload;
mod verify;

/// The first test by name, so that a run without `./test` ends at once.
#[test]
fn a_run_without_the_test_script_is_sent_to_it() {
    let environment = support::environment();
    for path in [
        &environment.postgres_bin,
        &environment.node_modules,
        &environment.chromium,
        &environment.python,
    ] {
        assert!(path.exists(), "{} is missing", path.display());
    }
    assert!(environment.postgres.starts_with("postgres://"));
}
