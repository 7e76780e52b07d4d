//! Corncrake takes reports of harm from people who use drugs, seals them to keys that the server
//! never holds, and turns them into statistics from which nobody can be picked out.
//!
//! The modules stand in the order in which a report meets them:
//!
//! ```text
//!  reporter's phone                server (no private key)             analyst's machine              the public
//!  questionnaire → report ──────►  intake → store → exchange ──pull──► desk: seal::open → tally  ──►  site
//!  (seal::close, in the browser    ciphertext, day batch,    ◄──────── → disclosure → release         verified
//!   or in server memory)           one size                  decisions                                releases only
//! ```
//!
//! # What always holds
//! - **The server holds no private key of a network.** Nothing it holds can open a sealed report.
//!   Replies to a reporter without scripts it opens with the reporter's own identity, which the
//!   receipt leads to, for one request.
//! - **A report in the open cannot be printed, logged or stored**: a report has no
//!   `Debug`, `Display` or `Serialize`.
//! - **The way is one-way**: exact tables cannot be serialised, only [`disclosure`] makes safe
//!   tables, only [`release`] makes a verified release, and [`site`] takes nothing else.
//! - **No time finer than a day is stored.**
//! - **An answer to a reporter comes only after the report is durably stored.**

#![forbid(unsafe_code)]
#![cfg_attr(
    not(test),
    deny(
        clippy::print_stdout,
        reason = "it panics where nobody listens any more; the command line has `say!`"
    )
)]

pub mod clock;
pub mod config;
pub mod metrics;
pub mod text;

pub mod questionnaire;
pub mod report;

pub mod keys;
pub mod picture;
pub mod seal;

pub mod intake;
pub mod store;
pub mod web;

pub mod exchange;

pub mod desk;
pub mod tally;

pub mod disclosure;
pub mod release;
pub mod site;

pub mod cli;
