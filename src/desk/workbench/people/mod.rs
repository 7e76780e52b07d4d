//! The people of the network: who is in it, who joins and leaves, and what waits for signatures.
//!
//! Each step is a page of its own: what it is, the choices there are, then a preview of what it
//! would change and who would still have to sign. Nothing is written before the last button.

mod admit;
mod end;
mod join;
mod made;
mod overview;
mod preview;
mod root;
mod sheet;
mod step;
mod waiting;

use axum::Router;
use axum::routing::{get, post};

use super::Shared;
use super::open::{Open, Words};
use crate::desk::keeping::{Held, check_step};
use crate::desk::stewards::StewardsError;
use crate::keys::ceremony::{Difference, Terms};
use crate::keys::documents::Documents;
use crate::keys::folder::Folder;
use crate::keys::public::{Destroyed, LATE_DAYS, Retention, Tier};
use crate::web::PublicError;

pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route("/people", get(overview::show))
        .route("/people/join", get(join::show))
        .route("/people/admit", get(admit::ask).post(admit::compare))
        .route("/people/member/{id}", get(step::member))
        .route("/people/period", get(step::period))
        .route("/people/renew", get(step::renew))
        .route("/people/sheet", get(sheet::ask).post(sheet::make))
        .route("/people/sheet/printed", post(sheet::printed))
        .route("/people/root", get(root::show))
        .route("/people/end", get(end::show))
        .route("/people/end/destroy", post(end::destroy))
        .route("/people/preview", post(preview::show))
        .route("/people/do", post(preview::take))
        .route("/people/waiting", get(waiting::show))
        .route("/people/waiting/file", get(waiting::file))
        .route("/people/waiting/sign", post(waiting::sign))
        .route("/people/waiting/abandon", post(waiting::abandon))
        .route("/people/waiting/receive", post(waiting::receive))
        .route("/people/publish", post(waiting::publish))
}

/// For how many days a notice holds that is made here.
const VALID_DAYS: u16 = 180;

impl Open {
    /// The stewards' documents of this desk, and what they say.
    pub(super) fn stewards(&self) -> Result<(Folder, Documents), StewardsError> {
        let folder = self.bench.desk.stewards_folder()?;
        let documents = folder.documents()?;
        Ok((folder, documents))
    }

    /// Whether the member at this desk is a steward of today.
    pub(super) fn is_steward(&self, documents: &Documents) -> bool {
        let key = self.bench.desk.member().signing.verifying_key();
        documents.notice().stewards.contains(&key)
    }

    /// Fails where a step would destroy what a decision or a release still needs, as far as this desk
    /// knows.
    fn check_destroyed(&self, next: Option<Destroyed>) -> Result<(), Held> {
        let Some(next) = next else { return Ok(()) };
        let bench = &self.bench;
        let (book, mail) = (bench.shelf.book(), bench.shelf.mail());
        check_step(&bench.desk, book, mail, next, self.today).map(drop)
    }

    fn terms(&self) -> Terms {
        Terms {
            today: self.today,
            valid_days: VALID_DAYS,
            threshold: None,
            release_threshold: None,
            release_head: None,
        }
    }
}

fn tier(words: Words, tier: Tier) -> Result<String, PublicError> {
    words.t(match tier {
        Tier::Answers => "desk-people-tier-answers",
        Tier::Stories => "desk-people-tier-stories",
    })
}

/// One thing that a step changes, in a sentence.
fn told(words: Words, difference: &Difference) -> Result<String, PublicError> {
    match difference {
        Difference::Admits {
            name,
            tier: reads,
            steward,
            since_period,
            also,
        } => {
            let also: Vec<_> = also.iter().map(u32::to_string).collect();
            let reads = tier(words, *reads)?;
            let kind = if *steward { "steward" } else { "analyst" };
            let range = match (*since_period, &also[..]) {
                (0, _) => "all",
                (_, []) => "since",
                _ => "also",
            };
            let args = [
                ("name", name.as_str().into()),
                ("reads", reads.into()),
                ("kind", kind.into()),
                ("range", range.into()),
                ("since", since_period.to_string().into()),
                ("also", also.join(", ").into()),
            ];
            words.with("desk-people-change-admits", &args)
        }
        Difference::Removes { name, .. } => words.with(
            "desk-people-change-removes",
            &[("name", name.as_str().into())],
        ),
        Difference::Changes {
            name,
            other_key: true,
            ..
        } => words.with("desk-people-change-key", &[("name", name.as_str().into())]),
        Difference::Changes {
            name,
            tier: reads,
            steward,
            ..
        } => {
            let kind = if *steward { "steward" } else { "analyst" };
            let args = [
                ("name", name.as_str().into()),
                ("reads", tier(words, *reads)?.into()),
                ("kind", kind.into()),
            ];
            words.with("desk-people-change-role", &args)
        }
        other => told_of_notice(words, other),
    }
}

fn told_of_rule(words: Words, rule: Option<Retention>) -> Result<String, PublicError> {
    let Some(rule) = rule else {
        return words.t("desk-people-change-keep-all");
    };
    let months = |tier| rule.months(tier).unwrap_or_default().to_string();
    let args = [
        ("stories", months(Tier::Stories).into()),
        ("answers", months(Tier::Answers).into()),
        ("late", LATE_DAYS.to_string().into()),
    ];
    let id = match rule.answers {
        Some(_) => "desk-people-change-keep-both",
        None => "desk-people-change-keep-stories",
    };
    words.with(id, &args)
}

fn told_of_notice(words: Words, difference: &Difference) -> Result<String, PublicError> {
    let with = |id, args: &[(&str, crate::text::Value<'_>)]| words.with(id, args);
    match difference {
        Difference::AdmitsSheet(id) => {
            with("desk-people-change-sheet", &[("id", id.to_string().into())])
        }
        Difference::RemovesSheet(id) => with(
            "desk-people-change-sheet-gone",
            &[("id", id.to_string().into())],
        ),
        Difference::Releasers(_) => words.t("desk-people-change-releasers"),
        Difference::SealsTo(Some(period)) => with(
            "desk-people-change-seals",
            &[("period", period.to_string().into())],
        ),
        Difference::SealsTo(None) => words.t("desk-people-change-seals-nowhere"),
        Difference::HoldsUntil(day) => with(
            "desk-people-change-until",
            &[("day", day.to_string().into())],
        ),
        Difference::Threshold { threshold, of } => with(
            "desk-people-change-threshold",
            &[
                ("threshold", threshold.to_string().into()),
                ("of", of.to_string().into()),
            ],
        ),
        Difference::ReleaseThreshold(count) => with(
            "desk-people-change-release",
            &[("count", count.to_string().into())],
        ),
        Difference::Voids(period) => with(
            "desk-people-change-voids",
            &[("period", period.to_string().into())],
        ),
        Difference::MakesPeriod { number, from, ways } => with(
            "desk-people-change-period",
            &[
                ("period", number.to_string().into()),
                ("from", from.to_string().into()),
                ("ways", (*ways).into()),
            ],
        ),
        Difference::Rotates { words: six, .. } => with(
            "desk-people-change-root",
            &[("words", six.join(" ").into())],
        ),
        Difference::Ends => words.t("desk-people-change-ends"),
        Difference::Keeps(rule) => told_of_rule(words, *rule),
        Difference::KeepsLonger => words.t("desk-people-change-keep-longer"),
        Difference::Destroys { tier, through, .. } => {
            let id = match tier {
                Tier::Stories => "desk-people-change-destroys-stories",
                Tier::Answers => "desk-people-change-destroys-reports",
            };
            with(id, &[("period", through.to_string().into())])
        }
        Difference::Admits { .. } | Difference::Removes { .. } | Difference::Changes { .. } => {
            told(words, difference)
        }
    }
}
