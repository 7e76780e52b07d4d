//! Figures for DHIS2, the health information system of many ministries.
//!
//! The form is that of `POST /api/dataValueSets` in JSON (DHIS2 developer's guide, "Data values",
//! "Sending data values"); periods are written as its guide's table of period formats says. Which
//! figure is which data element is the receiving side's decision, so a mapping file says it.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::view::{Edition, Figure, Statistic};
use crate::release::CohortDates;
use crate::text::MissingText;

/// Which figure goes where.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mapping {
    /// The data set.
    pub data_set: Option<String>,
    /// The organisation unit that the figures are of.
    pub org_unit: String,
    /// The attribute option combination, where the data set has one.
    pub attribute_option_combo: Option<String>,
    /// The data set's type of period.
    pub period: PeriodType,
    /// Whether the data set counts as complete with these figures.
    #[serde(default)]
    pub complete: bool,
    /// The figures.
    #[serde(rename = "value")]
    pub values: Vec<Mapped>,
}

/// Where one figure goes.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mapped {
    /// The question's code; nothing where the number of all reports is meant.
    pub question: Option<String>,
    /// The answer's code.
    pub answer: Option<String>,
    /// The second question's code, in a table of two.
    pub by: Option<String>,
    /// The second answer's code.
    pub by_answer: Option<String>,
    /// The data element.
    pub data_element: String,
    /// The category option combination; DHIS2's default where none is given.
    pub category_option_combo: Option<String>,
}

/// The types of period that a cohort can be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum PeriodType {
    /// `202607`.
    Monthly,
    /// `2026Q3`.
    Quarterly,
    /// `2026S2`.
    SixMonthly,
    /// `2026`.
    Yearly,
}

/// What is to be sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct DataValueSet {
    #[serde(skip_serializing_if = "Option::is_none")]
    data_set: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    complete_date: Option<String>,
    period: String,
    org_unit: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    attribute_option_combo: Option<String>,
    data_values: Vec<DataValue>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
struct DataValue {
    data_element: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    category_option_combo: Option<String>,
    value: String,
    comment: String,
}

/// A data value set, and what it leaves out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sent {
    /// What is to be sent.
    pub set: DataValueSet,
    /// The figures that are withheld (`[c]`) or in no table of this release. DHIS2 knows no mark
    /// for them, and a zero would be a lie.
    pub left_out: Vec<String>,
}

/// Why nothing can be sent.
#[derive(Debug, thiserror::Error)]
pub enum NotMapped {
    /// The interface lacks words.
    #[error(transparent)]
    Text(#[from] MissingText),
    /// The cohort is not a period of the calendar.
    #[error(
        "the cohort runs from {from} to {to}, which is no {kind} period of DHIS2; \
         say with --period under which one it is to stand"
    )]
    Period {
        /// Its first day.
        from: String,
        /// Its last day.
        to: String,
        /// What was asked for.
        kind: &'static str,
    },
    /// The mapping names an answer that the release's table does not have.
    #[error("the mapping names {0}, which is in no table of this release")]
    Unknown(String),
    /// Half a name of a figure.
    #[error("value {0} of the mapping: `answer` belongs to `question`, `by_answer` to `by`")]
    Half(usize),
    /// Two figures for one place: the second would replace the first.
    #[error("the mapping sends two figures to the data element {0}")]
    Twice(String),
}

impl Mapping {
    /// The figures of this release. `period` stands in place of the cohort's own.
    pub fn apply(&self, edition: &Edition<'_>, period: Option<&str>) -> Result<Sent, NotMapped> {
        let period = match period {
            Some(period) => period.to_owned(),
            None => self.period.of(edition.cohort())?,
        };
        let statistics = edition.statistics()?;
        let (mut data_values, mut left_out) = (Vec::new(), Vec::new());
        let mut taken = BTreeSet::new();
        for (mapped, at) in self.values.iter().zip(1..) {
            let place = (&mapped.data_element, &mapped.category_option_combo);
            if !taken.insert(place) {
                return Err(NotMapped::Twice(mapped.data_element.clone()));
            }
            match mapped.count(edition, &statistics, at)? {
                Some(count) => data_values.push(DataValue {
                    data_element: mapped.data_element.clone(),
                    category_option_combo: mapped.category_option_combo.clone(),
                    value: count.to_string(),
                    comment: comment(edition),
                }),
                None => left_out.push(mapped.name()),
            }
        }
        let issued = edition.release().issued.to_string();
        let set = DataValueSet {
            data_set: self.data_set.clone(),
            complete_date: self.complete.then_some(issued),
            period,
            org_unit: self.org_unit.clone(),
            attribute_option_combo: self.attribute_option_combo.clone(),
            data_values,
        };
        Ok(Sent { set, left_out })
    }
}

/// Where a figure comes from, for whoever finds it in DHIS2.
fn comment(edition: &Edition<'_>) -> String {
    let release = edition.release();
    format!(
        "Corncrake: {} release {}, rounded to a multiple of {}; reports people chose to send",
        release.network, release.number, release.parameters.base
    )
}

impl Mapped {
    /// The published count; nothing where it is withheld.
    fn count(
        &self,
        edition: &Edition<'_>,
        statistics: &[Statistic],
        at: usize,
    ) -> Result<Option<u64>, NotMapped> {
        let (question, answer) = match (&self.question, &self.answer) {
            (None, None) if self.by.is_none() && self.by_answer.is_none() => {
                return Ok(Some(edition.release().total));
            }
            (Some(question), Some(answer)) if self.by.is_some() == self.by_answer.is_some() => {
                (question, answer)
            }
            _ => return Err(NotMapped::Half(at)),
        };
        let of_both = |one: &&Statistic| {
            one.question == *question && one.by.as_ref().map(|by| &by.question) == self.by.as_ref()
        };
        let Some(statistic) = statistics.iter().find(of_both) else {
            let planned = edition
                .release()
                .held_back
                .iter()
                .any(|held| held.question == *question && held.by == self.by);
            return if planned {
                Ok(None)
            } else {
                Err(NotMapped::Unknown(self.name()))
            };
        };
        let by_answer = self.by_answer.as_deref().unwrap_or_default();
        let figure: Option<Figure> = statistic
            .figures()
            .find(|(row, column, _)| row.code == *answer && column.code == by_answer)
            .map(|(_, _, figure)| figure);
        let figure = figure.ok_or_else(|| NotMapped::Unknown(self.name()))?;
        Ok(figure.count.rounded())
    }

    /// How people find it in the mapping.
    fn name(&self) -> String {
        let part = |code: &Option<String>| code.clone().unwrap_or_default();
        let name = format!("{} = {}", part(&self.question), part(&self.answer));
        if self.by.is_none() {
            return name;
        }
        format!("{name}, {} = {}", part(&self.by), part(&self.by_answer))
    }
}

impl PeriodType {
    /// How DHIS2 writes the period that the cohort covers, which must be one of the calendar's.
    fn of(self, cohort: &CohortDates) -> Result<String, NotMapped> {
        let (kind, months) = match self {
            Self::Monthly => ("monthly", 1),
            Self::Quarterly => ("quarterly", 3),
            Self::SixMonthly => ("sixmonthly", 6),
            Self::Yearly => ("yearly", 12),
        };
        let (from, to) = (cohort.from, cohort.to);
        let first = from.month() - 1;
        let whole = from.day() == 1
            && first % months == 0
            && to.year() == from.year()
            && to.month() == first + months
            && to == to.last_of_month();
        if !whole {
            return Err(NotMapped::Period {
                from: from.to_string(),
                to: to.to_string(),
                kind,
            });
        }
        let (year, number) = (from.year(), first / months + 1);
        Ok(match self {
            Self::Monthly => format!("{year:04}{number:02}"),
            Self::Quarterly => format!("{year:04}Q{number}"),
            Self::SixMonthly => format!("{year:04}S{number}"),
            Self::Yearly => format!("{year:04}"),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::Date;

    fn cohort(from: (i16, i8, i8), to: (i16, i8, i8)) -> CohortDates {
        let day = |(year, month, day)| Date::new(year, month, day).expect("a day");
        CohortDates {
            number: 1,
            label: "x".to_owned(),
            from: day(from),
            to: day(to),
            early: None,
        }
    }

    #[test]
    fn a_cohort_of_the_calendar_is_written_as_dhis2_writes_it() {
        for (kind, from, to, written) in [
            (PeriodType::Monthly, (2026, 7, 1), (2026, 7, 31), "202607"),
            (PeriodType::Quarterly, (2026, 7, 1), (2026, 9, 30), "2026Q3"),
            (
                PeriodType::SixMonthly,
                (2026, 7, 1),
                (2026, 12, 31),
                "2026S2",
            ),
            (PeriodType::Yearly, (2026, 1, 1), (2026, 12, 31), "2026"),
            (PeriodType::Monthly, (2024, 2, 1), (2024, 2, 29), "202402"),
        ] {
            assert_eq!(kind.of(&cohort(from, to)).ok().as_deref(), Some(written));
        }
    }

    /// A figure under a period that it does not cover would be believed.
    #[test]
    fn a_cohort_that_is_no_period_is_refused() {
        for (kind, from, to) in [
            (PeriodType::Quarterly, (2026, 7, 1), (2026, 9, 29)),
            (PeriodType::Quarterly, (2026, 7, 2), (2026, 9, 30)),
            (PeriodType::Quarterly, (2026, 8, 1), (2026, 10, 31)),
            (PeriodType::Quarterly, (2026, 7, 1), (2027, 9, 30)),
            (PeriodType::Monthly, (2026, 7, 1), (2026, 9, 30)),
            (PeriodType::Yearly, (2026, 7, 1), (2027, 6, 30)),
        ] {
            assert!(kind.of(&cohort(from, to)).is_err(), "{from:?} {to:?}");
        }
    }
}
