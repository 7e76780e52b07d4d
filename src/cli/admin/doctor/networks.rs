//! A network: whether its form can take reports, and for how long.

use jiff::Unit;

use super::Finding;
use crate::clock::Date;
use crate::config::NetworkConfig;
use crate::intake::Venue;
use crate::keys::public::Notice;
use crate::store::Store;

/// So many days before the end somebody has to be told: stewards have to meet.
const NOTICE_DAYS: i64 = 30;
/// After so many days a period has been in use for long: whoever gets its key opens all of it.
const PERIOD_DAYS: i64 = 92;

/// What there is to say of one network.
pub async fn look(
    venue: &Venue,
    config: &NetworkConfig,
    store: Option<&Store>,
    today: Date,
) -> Vec<Finding> {
    let name = &config.name;
    let mut found = words(config);
    if venue
        .network
        .offline()
        .is_some_and(|form| form.is_old(today))
    {
        found.push(Finding::look(
            format!("{name}: the offline form is old."),
            "Make a new one (`corncrake keys offline-form`), and name it in the configuration.",
        ));
    }
    let Some(store) = store else {
        return found;
    };
    let notice = venue.keyring.notice(store).await;
    found.push(keys(name, &notice, today));
    found
}

/// What stands in the configuration.
fn words(config: &NetworkConfig) -> Vec<Finding> {
    let name = &config.name;
    let mut found = Vec::new();
    let unreviewed = config.unreviewed_languages.iter();
    let offered: Vec<&str> = unreviewed
        .filter(|code| config.languages.contains(code))
        .map(String::as_str)
        .collect();
    if !offered.is_empty() {
        let codes = offered.join(", ");
        found.push(Finding::look(
            format!("{name}: no native speaker has reviewed what reporters read in {codes}."),
            "Have somebody read every page, and tell the project what was wrong.",
        ));
    }
    if config.help.is_empty() {
        found.push(Finding::look(
            format!("{name}: the form names nobody whom a reporter in danger can call."),
            "Add a [[network.help]], once somebody has agreed to answer.",
        ));
    }
    if !config.pause.is_empty() {
        found.push(Finding::look(
            format!("{name} takes no reports: it is paused."),
            "Take [network.pause] away, once it is over, and start the server again.",
        ));
    }
    found
}

/// The keys that reports are sealed to.
fn keys(name: &str, notice: &Notice, today: Date) -> Finding {
    let number = notice.number;
    if notice.has_ended() {
        return Finding::look(
            format!("{name} has ended: it takes no reports any more."),
            "Delete the database when every desk has what it needs.",
        );
    }
    if today < notice.issued {
        return Finding::wrong(
            format!("{name}: this machine's day is before that of notice {number}."),
            "Set the clock.",
        );
    }
    let renew = "Stewards renew with `corncrake keys period` or `corncrake keys renew`, and then \
                 `corncrake keys publish`.";
    let Ok(period) = notice.sealing_period(today) else {
        return Finding::wrong(
            format!("{name}: there is no key that reports could be sealed to today."),
            renew,
        );
    };
    let left = days(today, notice.expires);
    if left < 0 {
        return Finding::wrong(
            format!("{name}: notice {number} expired on {}.", notice.expires),
            renew,
        );
    }
    if left < NOTICE_DAYS {
        return Finding::look(
            format!("{name}: notice {number} expires on {}.", notice.expires),
            renew,
        );
    }
    let since = period.from;
    if days(since, today) > PERIOD_DAYS {
        return Finding::look(
            format!("{name}: reports have been sealed to the same keys since {since}."),
            "Stewards begin a new period with `corncrake keys period`, so that a lost key opens less.",
        );
    }
    Finding::well(format!(
        "{name}: reports are sealed to period {}, and the notice holds until {}.",
        period.number, notice.expires
    ))
}

fn days(from: Date, to: Date) -> i64 {
    let span = from.until((Unit::Day, to));
    span.map_or(i64::MAX, |span| span.get_days().into())
}
