//! A table that lets a small count be told, in the words of its release. Never a count.

use std::collections::BTreeMap;

use crate::desk::inert::inert_line;
use crate::disclosure::Labels;
use crate::release::{Leaking, Release};

/// A table that lets a small count be told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// The release since which it is told.
    pub since: Named,
    /// The release that the table is in.
    pub release: Named,
    leaking: Leaking,
    /// What the release calls its questions and, by question and answer, their answers.
    labels: BTreeMap<(String, Option<String>), Labels>,
    /// The language that the release names first.
    lang: String,
}

/// What a release is known by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named {
    /// Its place among all releases of the network.
    pub number: u32,
    /// The cohort that it counts; `None` where it adds up a year.
    pub cohort: Option<u32>,
    /// What the cohort is called, or the year.
    pub label: String,
}

impl Told {
    pub(super) fn of(since: &Release, release: &Release, leaking: Leaking) -> Self {
        let mut labels = BTreeMap::new();
        let questions = [Some(&leaking.question), leaking.by.as_ref()];
        let tables = questions.into_iter().flatten();
        for table in tables.filter_map(|question| release.table(question)) {
            let question = &table.question;
            labels.insert((question.clone(), None), table.label.clone());
            let rows = table.rows.iter();
            labels.extend(rows.map(|row| {
                (
                    (question.clone(), Some(row.code.clone())),
                    row.label.clone(),
                )
            }));
        }
        Self {
            since: Named::of(since),
            release: Named::of(release),
            leaking,
            labels,
            lang: release.languages.first().cloned().unwrap_or_default(),
        }
    }

    /// The questions of the table, in this language where the release speaks it.
    pub fn table(&self, lang: &str, by: &dyn Fn(&str, &str) -> String) -> String {
        let question = self.worded(lang, &self.leaking.question, None);
        match &self.leaking.by {
            Some(other) => by(&question, &self.worded(lang, other, None)),
            None => question,
        }
    }

    /// The first answers in it, and how many more there are.
    pub fn cells(&self, lang: &str) -> (String, usize) {
        let word = |question: &str, row: &str| self.worded(lang, question, Some(row));
        self.leaking.first_named(&word)
    }

    fn worded(&self, lang: &str, question: &str, row: Option<&str>) -> String {
        let code = row.unwrap_or(question);
        let labels = self
            .labels
            .get(&(question.to_owned(), row.map(str::to_owned)));
        let label = labels.and_then(|labels| labels.get(lang).or_else(|| labels.get(&self.lang)));
        match label {
            Some(label) if !label.is_empty() => format!("“{}” ({code})", inert_line(label)),
            _ => code.to_owned(),
        }
    }
}

impl std::fmt::Display for Told {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { since, release, .. } = self;
        let table = self.table("en", &|question, by| format!("{question} by {by}"));
        let cells = match self.cells("en") {
            (cells, 0) => cells,
            (cells, more) => format!("{cells} and {more} more"),
        };
        if since == release {
            write!(f, "{release}, the table {table}, at {cells}")
        } else {
            write!(
                f,
                "with {since}, of {release}: the table {table}, at {cells}"
            )
        }
    }
}

impl Named {
    fn of(release: &Release) -> Self {
        Self {
            number: release.number,
            cohort: release.sums.is_empty().then_some(release.cohort.number),
            label: release.cohort.label.clone(),
        }
    }
}

impl std::fmt::Display for Named {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self {
            number,
            cohort,
            label,
        } = self;
        match cohort {
            Some(cohort) => write!(f, "release {number} (cohort {cohort}, {label})"),
            None => write!(f, "release {number} (the year {label})"),
        }
    }
}

#[cfg(test)]
impl Told {
    /// A table of two questions, for tests of the words around it.
    pub(in crate::desk) fn example(cells: usize, since: u32) -> Self {
        let named = |number| Named {
            number,
            cohort: (number == 1).then_some(1),
            label: "2026".to_owned(),
        };
        let label = |text: &str| Labels::from([("en".to_owned(), text.to_owned())]);
        let cell = |at| (format!("S{at:02}"), Some("AR1".to_owned()));
        Self {
            since: named(since),
            release: named(1),
            leaking: Leaking {
                release: 1,
                question: "where".to_owned(),
                by: Some("area".to_owned()),
                cells: (1..=cells).map(cell).collect(),
            },
            labels: [(("where".to_owned(), None), label("Where?"))].into(),
            lang: "en".to_owned(),
        }
    }
}
