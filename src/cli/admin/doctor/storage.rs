//! The database and the place for attachments: whether they open, who else can read them, and how
//! much room is left.

use std::path::Path;

use super::Finding;
use crate::cli::admin::remind::PASSWORD;
use crate::cli::{place, secret};
use crate::clock::Date;
use crate::config::{BlobStore, Config};
use crate::store::{PostgresSettings, Store, StoreError};

/// Below this, in bytes, the next flood of junk may fill the disk: what the default budgets let in
/// at once, attachments included.
const FLOOD: u64 = 2_500_000_000;
/// Below this, in bytes, reports are about to be refused.
const LAST: u64 = 250_000_000;

/// So many days after a nightly job, the next one is missing: it may just be due, and clocks differ.
const NIGHTS: i32 = 2;

/// The store, where it opens, and what there is to say of it.
pub async fn look(config: &Config, today: Date) -> (Option<Store>, Vec<Finding>) {
    let mut found = Vec::new();
    let url = config.database.expose();
    let store = match Store::open_existing(url).await {
        Ok(store) => {
            found.push(Finding::well("The database opens."));
            found.extend(soundness(&store).await);
            found.extend(nights(&store, today).await);
            with_attachments(store, config, &mut found)
        }
        Err(StoreError::Missing) => {
            found.push(Finding::look(
                "There is no database yet.",
                "`corncrake serve` makes it when it starts.",
            ));
            None
        }
        Err(error) => {
            found.push(Finding::wrong(
                format!("The database does not open: {error}."),
                "Where it is of another version: back it up with the program that made it, then start \
                 the server once.",
            ));
            None
        }
    };
    let database = url.strip_prefix("sqlite:").map(Path::new);
    let folder = match &config.attachments.store {
        Some(BlobStore::Folder(folder)) => Some(&**folder),
        _ => None,
    };
    for (name, place) in [("database", database), ("attachments", folder)] {
        if let Some(place) = place {
            found.extend(privacy(name, place));
            found.extend(room(name, place));
        }
    }
    found.extend(secrets(config));
    (store, found)
}

/// Whether everything can be read back.
async fn soundness(store: &Store) -> Vec<Finding> {
    let health = match store.check().await {
        Ok(health) => health,
        Err(error) => {
            return vec![Finding::wrong(
                format!("What is stored cannot be read: {error}."),
                "Look at the database's own log.",
            )];
        }
    };
    let mut found = Vec::new();
    if health.faults.is_empty() {
        found.push(Finding::well("Everything that is stored can be read back."));
    } else {
        let lost = match health.lost_reports {
            Some(0) => "no report is lost".to_owned(),
            Some(1) => "1 report cannot be read back".to_owned(),
            Some(lost) => format!("{lost} reports cannot be read back"),
            None => "how many reports are lost cannot be told".to_owned(),
        };
        let faults = health.faults.join("; ");
        found.push(Finding::wrong(
            format!("The database is damaged ({lost}): {faults}."),
            "Overwrite nothing. Have every desk take in what can still be read, stop the server, keep a \
             copy of the damaged files, and look at the disk. Then restore the newest backup into a new \
             place (`corncrake admin restore`). Reports that came after it are on the desks that took \
             them in.",
        ));
    }
    found.extend(health.postgres.into_iter().flat_map(settings));
    found
}

/// Whether what is due goes by night; nothing where the database does not say.
async fn nights(store: &Store, today: Date) -> Option<Finding> {
    let last = store.last_nightly().await.ok()?;
    Some(match last {
        None => Finding::look(
            "The nightly job has not run on this database yet.",
            "Have `corncrake admin nightly --config` run each night (corncrake-nightly.timer does): until \
             then, what is left of deleted files stays, and the storage tells in which order reports came.",
        ),
        Some(day) if day.saturating_add(jiff::Span::new().days(NIGHTS)) >= today => {
            Finding::well(format!("The nightly job went well on {day}."))
        }
        Some(day) => Finding::wrong(
            format!("The nightly job last went well on {day}."),
            "Look at what it says (`journalctl -u corncrake-nightly`), and whether its timer is on. What \
             was to be deleted may still be there.",
        ),
    })
}

/// What an operator can set so that less is lost, and less kept.
fn settings(postgres: PostgresSettings) -> Vec<Finding> {
    let mut found = Vec::new();
    if !postgres.has_checksums {
        found.push(Finding::look(
            "PostgreSQL does not notice what its disk changes: checksums are off.",
            "Switch them on with `pg_checksums --enable` while it is stopped.",
        ));
    }
    if postgres.recycles_log {
        found.push(Finding::look(
            "What reporters take back stays in PostgreSQL's log until its files happen to be \
             overwritten: `wal_recycle` is on.",
            "Say `alter system set wal_recycle = off` and reload its configuration; see \
             docs/postgresql.md.",
        ));
    }
    if postgres.archives_log {
        found.push(Finding::look(
            "PostgreSQL's log is archived: what reporters take back stays in the archive.",
            "Delete old archives after days rather than months; see docs/postgresql.md.",
        ));
    }
    found
}

fn with_attachments(store: Store, config: &Config, found: &mut Vec<Finding>) -> Option<Store> {
    match place::with_attachments(store, config) {
        Ok(store) if config.attachments.megabytes > 0 && !store.takes_attachments() => {
            found.push(Finding::look(
                "No attachments are taken, because there is no place for them.",
                "Name one in [attachments], or set `megabytes = 0` there.",
            ));
            Some(store)
        }
        Ok(store) => Some(store),
        Err(error) => {
            found.push(Finding::wrong(
                format!("The place for attachments cannot be used: {error}."),
                "Look at [attachments] in the configuration.",
            ));
            None
        }
    }
}

/// Whether others on this machine can read what is stored; nothing where that cannot be told.
fn privacy(name: &str, place: &Path) -> Option<Finding> {
    if !cfg!(unix) || !place.exists() {
        return None;
    }
    Some(if secret::is_open(place) {
        Finding::wrong(
            format!("Every user of this machine can read the {name}."),
            "Take the right from them (`chmod o-rwx`), and the same of the folder around it.",
        )
    } else {
        Finding::well(format!(
            "No other user of this machine can read the {name}."
        ))
    })
}

/// Whether others on this machine can read the keys and the password that the configuration names.
fn secrets(config: &Config) -> Vec<Finding> {
    let (attachments, remind) = (&config.attachments, &config.remind);
    let mail = remind.as_ref().and_then(|it| it.mail.as_ref());
    let files = [
        (place::ACCESS_KEY, &attachments.access_key_file),
        (place::SECRET_KEY, &attachments.secret_key_file),
        (PASSWORD, mail.map_or(&None, |mail| &mail.password_file)),
    ];
    let files = files.into_iter();
    let open = files.filter(|(_, file)| file.as_deref().is_some_and(secret::is_open));
    open.map(|(field, _)| Finding::wrong(format!("{field} {}.", secret::OPEN), secret::CLOSE))
        .collect()
}

/// Whether others can read the configuration, where it holds what nobody else may know: a password, or
/// `[remind]`, whose addresses say who analysts are or let anybody write to them.
pub fn configuration(file: &Path, config: &Config) -> Option<Finding> {
    let holds_secrets = config.remind.is_some() || has_password(config.database.expose());
    (holds_secrets && secret::is_open(file)).then(|| {
        Finding::wrong(
            format!(
                "The configuration {}, and holds a password or the addresses of [remind].",
                secret::OPEN
            ),
            "Take the right from them (`chmod o-rwx`); the server's own user must go on reading it.",
        )
    })
}

/// Whether a database's address says the password too: before the host, or as a parameter.
fn has_password(url: &str) -> bool {
    let (_, rest) = url.split_once("://").unwrap_or_default();
    let (authority, rest) = rest.split_at(rest.find(['/', '?']).unwrap_or(rest.len()));
    let who = authority.rsplit_once('@').map_or("", |(who, _)| who);
    let before = who.split_once(':').is_some_and(|(_, it)| !it.is_empty());
    let parameters = rest.split_once('?').map_or("", |(_, all)| all).split('&');
    before
        || parameters
            .filter_map(|it| it.split_once('='))
            .any(|(name, _)| name == "password")
}

/// How much room is left where this lies, or will lie.
fn room(name: &str, place: &Path) -> Option<Finding> {
    Some(room_of(name, place::free(place)?))
}

fn room_of(name: &str, free: u64) -> Finding {
    let left = format!("{}.{} GB", free / 1_000_000_000, free / 100_000_000 % 10);
    if free < LAST {
        Finding::wrong(
            format!("The disk of the {name} is all but full: {left} are left."),
            "Make room now. Reports that find none are refused, and nobody gets a receipt for them.",
        )
    } else if free < FLOOD {
        Finding::look(
            format!("On the disk of the {name}, {left} are left."),
            "Make room: a flood of junk may take 2.3 GB within an hour.",
        )
    } else {
        Finding::well(format!("On the disk of the {name}, {left} are left."))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::admin::doctor::State;

    #[test]
    fn a_password_in_a_databases_address_is_seen() {
        for (url, holds) in [
            ("sqlite:/var/lib/corncrake/db", false),
            ("postgres://corncrake@localhost:5432/corncrake", false),
            ("postgres://localhost/corncrake?host=/run/postgresql", false),
            ("postgres://corncrake:secret@localhost/corncrake", true),
            (
                "postgres://localhost/corncrake?user=a&password=secret",
                true,
            ),
        ] {
            assert_eq!(has_password(url), holds, "{url}");
        }
    }

    #[test]
    fn room_is_told_of_before_there_is_none() {
        for (free, state) in [
            (0, State::Wrong),
            (LAST - 1, State::Wrong),
            (LAST, State::Look),
            (FLOOD - 1, State::Look),
            (FLOOD, State::Well),
        ] {
            assert_eq!(room_of("database", free).state, state);
        }
        let said = room_of("database", 12_345_678_901).what;
        assert!(said.contains("12.3 GB"), "{said}");
    }
}
