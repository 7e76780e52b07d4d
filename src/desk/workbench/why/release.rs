//! Why nothing is published.

use super::{Why, plain};
use crate::desk::cohort::FEWEST;
use crate::desk::inert::inert_line;
use crate::desk::publish::{Named, NoRelease, Public, Told};
use crate::desk::workbench::alarms::Said;
use crate::text::Lang;

impl Why for NoRelease {
    fn said(&self) -> Option<Said> {
        self.said_in(Lang::En)
    }

    fn said_in(&self, lang: Lang) -> Option<Said> {
        Some(match self {
            Self::TellsTooMuch(told) => {
                Said::new("desk-why-release-tells").with_said("where", at(told, lang))
            }
            Self::TellsAlready(told) => {
                Said::new("desk-why-release-tells-already").with_said("where", at(told, lang))
            }
            Self::YearNotOver(year) => numbered("desk-why-release-year-not-over", "year", year),
            Self::NoYear(year) => numbered("desk-why-release-no-year", "year", year),
            Self::ClosedCohort(cohort) => numbered("desk-why-release-closed", "cohort", cohort),
            Self::UnsignedManifest(cohort) => {
                numbered("desk-why-release-unsigned", "cohort", cohort)
            }
            Self::ManifestDoesNotOpen(cohort) => {
                numbered("desk-why-release-does-not-open", "cohort", cohort)
            }
            Self::KeptKey(cohort) => {
                let file = format!("rounding/{cohort:06}.age");
                Said::new("desk-why-release-kept-key").with("file", file)
            }
            Self::NoSuchRelease(address) => named("desk-why-release-none", "address", address),
            Self::NoSuchTable(table) => named("desk-why-release-no-table", "table", table),
            Self::TooFew { accepted } => {
                let said = Said::new("desk-why-release-too-few").with("accepted", *accepted);
                said.with("fewest", FEWEST)
            }
            Self::QuarterNotOver { last_day } => {
                Said::new("desk-why-release-quarter").with("day", last_day.to_string())
            }
            Self::NoParticulars(languages) => {
                named("desk-why-release-particulars", "languages", languages)
            }
            Self::Misfit(why) => named("desk-why-release-misfit", "question", &why.question),
            Self::UnknownOrigin(tag) => named("desk-why-release-unknown-origin", "tag", tag),
            Self::ToldTogether(networks, question) => {
                named("desk-why-release-together", "networks", networks)
                    .with("question", inert_line(question))
                    .with("fewest", FEWEST)
            }
            Self::ToldByReceiver(network, question) => {
                named("desk-why-release-receiver", "network", network)
                    .with("question", inert_line(question))
            }
            Self::Manifest { number, fault } => {
                let said = numbered("desk-why-release-manifest", "cohort", number);
                said.with("why", fault.to_string())
            }
            Self::Releases(why) => {
                let said = numbered("desk-why-release-refused", "number", &why.number);
                said.with("why", inert_line(&why.fault.to_string()))
            }
            Self::Partner(why) => named("desk-why-release-partner", "why", why),
            Self::NotReleasable(why) => {
                named("desk-why-release-not-releasable", "why", &why.to_string())
            }
            _ => return alone(self),
        })
    }
}

/// Those with nothing to fill in.
fn alone(why: &NoRelease) -> Option<Said> {
    match why {
        NoRelease::NothingCorrected => plain("desk-why-release-nothing-corrected"),
        NoRelease::ForPractice(_) => plain("desk-why-release-practice"),
        NoRelease::NotAReleaser => plain("desk-why-release-not-a-releaser"),
        NoRelease::Questionnaire => plain("desk-why-release-questionnaire"),
        NoRelease::NotTheSame => plain("desk-why-release-not-the-same"),
        NoRelease::GivenUp => plain("desk-why-release-stopped"),
        NoRelease::NoRoom => plain("desk-why-release-no-room"),
        NoRelease::Overtaken => plain("desk-why-release-overtaken"),
        _ => None,
    }
}

/// What there is to say of what is public; nothing where no small count can be told.
pub(in crate::desk::workbench) fn public(found: &Public, lang: Lang) -> Option<Said> {
    match found {
        Public::Safe => None,
        Public::Tells(told) => {
            let said = Said::new("desk-statistics-public-tells");
            Some(said.with_said("where", at(told, lang)))
        }
        Public::Unclear => Some(Said::new("desk-statistics-public-unclear")),
    }
}

/// A number that is a name is not grouped, nor written in other digits.
fn numbered(id: &'static str, name: &'static str, number: &impl ToString) -> Said {
    Said::new(id).with(name, number.to_string())
}

fn named(id: &'static str, name: &'static str, value: &str) -> Said {
    Said::new(id).with(name, inert_line(value))
}

/// The table and its cells, as far as its release has words for them in this language.
fn at(told: &Told, lang: Lang) -> Said {
    let (cells, more) = told.cells(lang.code());
    let table = told.table(lang.code(), &|question, by| format!("{question} × {by}"));
    let id = if told.since == told.release {
        "desk-why-release-at"
    } else {
        "desk-why-release-at-since"
    };
    let said = Said::new(id).with_said("release", called(&told.release));
    let said = said.with_said("since", called(&told.since));
    let said = said.with("table", table);
    match more {
        0 => said.with("cells", cells),
        more => {
            let cells = Said::new("desk-why-release-cells").with("cells", cells);
            said.with_said("cells", cells.with("more", more))
        }
    }
}

fn called(release: &Named) -> Said {
    let number = release.number.to_string();
    let label = release.label.clone();
    match release.cohort {
        Some(cohort) => Said::new("desk-why-release-cohort")
            .with("number", number)
            .with("cohort", cohort.to_string())
            .with("label", label),
        None => Said::new("desk-why-release-year")
            .with("number", number)
            .with("label", label),
    }
}

#[cfg(test)]
mod tests;
