//! `/metrics`, in the text format of Prometheus, on a listener of its own that the public never
//! reaches. [`crate::metrics`] says why what reporters do is told by whole days only.
//!
//! What is told at once is what no report moves: that the process is there, whether the database
//! answers, which keys are in use. In between are two things that reports do move, and that an
//! operator must hear of before the day is over. They change at most once an hour, by the hour at which
//! budgets are filled up: whether a budget was used up, which is a flood, and how much room is left, in
//! steps so wide that years may pass from one to the next.
//!
//! Deliberately absent: memory, open connections, requests under way, sizes of tables. Each of them
//! moves with a single submission.

use std::fmt::{Display, Write as _};
use std::path::PathBuf;
use std::sync::{Arc, Mutex};
use std::time::Instant;

use axum::Router;
use axum::extract::{Request, State};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::Response;
use axum::routing::get;
use http::Method;
use http::header::{CACHE_CONTROL, CONTENT_TYPE};
use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::cli::place;
use crate::clock::Clock;
use crate::config::{BlobStore, Config};
use crate::intake::Intake;
use crate::metrics::{CLASSES, Days, Event, WITHIN};
use crate::store::{Budgets, Store};

/// The format's name, as scrapers ask for it.
const FORMAT: &str = "text/plain; version=0.0.4; charset=utf-8";
/// The steps in which free room is told, in bytes: below the second, reports are about to be
/// refused; below the third, the next flood may fill the disk.
const STEPS: [u64; 9] = [
    0,
    250_000_000,
    2_500_000_000,
    5_000_000_000,
    10_000_000_000,
    20_000_000_000,
    50_000_000_000,
    100_000_000_000,
    1_000_000_000_000,
];

/// All that is asked for an answer.
pub struct Watched {
    /// What was counted.
    pub days: Arc<Days>,
    /// The networks and their keys.
    pub intake: Arc<Intake>,
    /// The database.
    pub store: Store,
    /// Whether they are used up.
    pub budgets: Budgets,
    /// The time.
    pub clock: Arc<dyn Clock>,
    /// How much room there is.
    pub room: Room,
}

/// The one route.
pub fn router(watched: Watched) -> Router {
    let route = get(tell).with_state(Arc::new(watched));
    Router::new().route("/metrics", route)
}

/// Counts every answer of the public's router.
pub fn counting(router: Router, days: &Arc<Days>) -> Router {
    router.layer(from_fn_with_state(Arc::clone(days), count))
}

async fn count(State(days): State<Arc<Days>>, request: Request, next: Next) -> Response {
    let has_no_body = matches!(*request.method(), Method::GET | Method::HEAD);
    let begun = Instant::now();
    let response = next.run(request).await;
    let took = has_no_body.then(|| begun.elapsed());
    days.answered(response.status().as_u16(), took);
    response
}

async fn tell(State(watched): State<Arc<Watched>>) -> Response {
    let mut text = Text::default();
    watched.now(&mut text).await;
    watched.hour(&mut text);
    watched.yesterday(&mut text);
    let mut response = Response::new(text.0.into());
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, http::HeaderValue::from_static(FORMAT));
    headers.insert(CACHE_CONTROL, http::HeaderValue::from_static("no-store"));
    response
}

impl Watched {
    /// What no report moves.
    async fn now(&self, text: &mut Text) {
        text.family("info", "Always 1; the version is in the label.");
        text.line("info", &[("version", env!("CARGO_PKG_VERSION"))], 1);
        text.family("database_answers", "1 while reports can be stored.");
        text.line(
            "database_answers",
            &[],
            u8::from(self.store.healthy().await),
        );

        if let Ok(Some(day)) = self.store.last_nightly().await {
            let help = "The day on which the nightly job last did all that it does; missing where it never did.";
            text.family("nightly_went_well_seconds", help);
            text.line("nightly_went_well_seconds", &[], seconds(day));
        }

        let today = self.clock.today();
        let mut keys = Vec::new();
        for (name, keyring) in self.intake.keyrings() {
            keys.push((name.as_str(), keyring.notice(&self.store).await));
        }
        text.family(
            "takes_reports",
            "1 where a key is in use that reports can be sealed to.",
        );
        for (network, notice) in &keys {
            let takes = notice.sealing_period(today).is_ok();
            text.line("takes_reports", &[("network", network)], u8::from(takes));
        }
        text.family(
            "notice_expires_seconds",
            "The day on which the stewards' notice expires.",
        );
        for (network, notice) in &keys {
            let expires = seconds(notice.expires);
            text.line("notice_expires_seconds", &[("network", network)], expires);
        }
        text.family(
            "period_began_seconds",
            "The day since which the keys in use are in use.",
        );
        for (network, notice) in &keys {
            if let Ok(period) = notice.sealing_period(today) {
                let began = seconds(period.from);
                text.line("period_began_seconds", &[("network", network)], began);
            }
        }
    }

    /// What changes at full hours only.
    fn hour(&self, text: &mut Text) {
        let help = "1 where the budget was used up in the last whole hour; all_networks=\"yes\" is that of all.";
        text.family("budget_was_used_up", help);
        for (network, kind, used_up) in self.budgets.used_up_in_the_last_hour() {
            let kind = kind.to_string();
            let whose = match network {
                Some(network) => ("network", network.as_str()),
                None => ("all_networks", "yes"),
            };
            let labels = [whose, ("kind", kind.as_str())];
            text.line("budget_was_used_up", &labels, u8::from(used_up));
        }
        text.family(
            "disk_free_at_least_bytes",
            "Room that is left, in wide steps, as of this hour.",
        );
        for (place, free) in self.room.at_least(hour(&*self.clock)) {
            text.line("disk_free_at_least_bytes", &[("place", place)], free);
        }
    }

    /// What reporters did; nothing of a day that was not counted whole.
    fn yesterday(&self, text: &mut Text) {
        let Some(told) = self.days.yesterday() else {
            return;
        };
        text.family(
            "day_began_seconds",
            "The day that the numbers of a day are of: always yesterday.",
        );
        text.line("day_began_seconds", &[], told.begins);
        for event in Event::ALL {
            let (name, help) = named(event);
            text.family(
                name,
                &format!("{help} Of the whole day, in tens; 0 is fewer than ten."),
            );
            for (network, counts) in &told.networks {
                let labels = [("network", network.as_str())];
                text.line(name, &labels, counts[event as usize]);
            }
        }
        text.family("day_answers", "Answers by kind. Of the whole day, in tens.");
        for (class, count) in CLASSES.iter().zip(told.answers) {
            text.line("day_answers", &[("status", class)], count);
        }
        let help = "Answers to requests without a body that took at most so many seconds. Of the whole day, in tens.";
        text.family("day_answers_within", help);
        for (most, count) in WITHIN.iter().zip(told.within) {
            let most = match *most {
                u64::MAX => "any".to_owned(),
                most => format!("{}.{}", most / 1_000, most % 1_000 / 100),
            };
            text.line("day_answers_within", &[("seconds", &most)], count);
        }
    }
}

fn named(event: Event) -> (&'static str, &'static str) {
    match event {
        Event::FormView => ("day_form_views", "How often the form was opened."),
        Event::Report => ("day_reports", "Reports that were stored."),
        Event::Letter => ("day_letters", "Letters that were stored."),
        Event::Attachment => ("day_attachments", "Attachments that were stored."),
        Event::LookUp => ("day_look_ups", "Receipts that were looked up."),
        Event::Withdrawal => ("day_withdrawals", "Reports that were taken back."),
        Event::OverBudget => (
            "day_over_budget",
            "What was refused because a budget was used up.",
        ),
    }
}

/// The text format: each family with what it is, then its numbers. All are gauges: none only grows.
#[derive(Default)]
struct Text(String);

impl Text {
    fn family(&mut self, name: &str, help: &str) {
        writeln!(self.0, "# HELP corncrake_{name} {help}").expect("a string takes all");
        writeln!(self.0, "# TYPE corncrake_{name} gauge").expect("a string takes all");
    }

    /// Labels hold networks' names and words of ours: nothing that would have to be escaped.
    fn line(&mut self, name: &str, labels: &[(&str, &str)], value: impl Display) {
        let labels: Vec<String> = labels
            .iter()
            .map(|(key, value)| format!("{key}=\"{value}\""))
            .collect();
        let labels = labels.join(",");
        let labels = if labels.is_empty() {
            labels
        } else {
            format!("{{{labels}}}")
        };
        writeln!(self.0, "corncrake_{name}{labels} {value}").expect("a string takes all");
    }
}

fn seconds(day: Date) -> i64 {
    let midnight = day.to_zoned(TimeZone::UTC);
    midnight.map_or(0, |midnight| midnight.timestamp().as_second())
}

fn hour(clock: &dyn Clock) -> i64 {
    clock.now().as_second().div_euclid(3600)
}

/// How much room there is where the database and the attachments lie, looked at once an hour.
pub struct Room {
    places: Vec<(&'static str, PathBuf)>,
    looked: Mutex<Option<(i64, Free)>>,
}

/// What is free at each place, as a step.
type Free = Vec<(&'static str, u64)>;

impl Room {
    /// Of the places on this machine.
    pub fn of(config: &Config) -> Self {
        let database = config.database.expose().strip_prefix("sqlite:");
        let folder = match &config.attachments.store {
            Some(BlobStore::Folder(folder)) => Some(folder.clone()),
            _ => None,
        };
        let places = [
            ("database", database.map(PathBuf::from)),
            ("attachments", folder),
        ];
        let places = places
            .into_iter()
            .filter_map(|(name, place)| Some((name, place?)));
        Self {
            places: places.collect(),
            looked: Mutex::new(None),
        }
    }

    fn at_least(&self, hour: i64) -> Free {
        let mut looked = self.looked.lock().expect("no holder of this lock panics");
        match &*looked {
            Some((when, free)) if *when == hour => free.clone(),
            _ => {
                let free = self.places.iter();
                let free =
                    free.filter_map(|(name, place)| Some((*name, step(place::free(place)?))));
                let free: Free = free.collect();
                *looked = Some((hour, free.clone()));
                free
            }
        }
    }
}

fn step(free: u64) -> u64 {
    let below = STEPS.iter().rev().find(|step| **step <= free);
    *below.unwrap_or(&0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn room_is_told_in_steps_that_a_report_does_not_cross() {
        assert_eq!(step(0), 0);
        assert_eq!(step(249_999_999), 0);
        assert_eq!(step(2_500_000_000), 2_500_000_000);
        assert_eq!(step(19_999_999_999), 10_000_000_000);
        assert_eq!(step(u64::MAX), 1_000_000_000_000);
    }
}
