//! Coded records for other programs.
//!
//! A coded record is as sensitive as a story: who knows one of the people in it may know them again.
//! Words are written only where the reporter agreed to be quoted (consent C1) and only when asked
//! for; to a partner goes only what its reporter agreed to pass on (consent C2). Each export says in
//! itself what it is and how it must be kept, and leaves an act that the other desks see.

pub mod casefile;
mod codebook;
mod columns;
mod csv;
mod filter;
mod json;
mod opened;
mod parquet;
mod save;
mod xlsx;

use std::io;

use zeroize::Zeroizing;

pub use self::codebook::Codebook;
pub(in crate::desk) use self::filter::stands;
pub use self::filter::{Filter, ForWhom};
pub use self::opened::{Opened, Places};
pub use self::save::{NotSaved, is_free, named, named_alone, save};
pub use self::xlsx::MOST_ROWS;

use self::columns::{Column, Row, columns};
use super::acts::{Export, ExportForm, Roughly};
use super::casebook::{Case, Casebook, Content};
use super::{Desk, DeskError, recoding};
use crate::clock::Date;
use crate::questionnaire::Questionnaire;
use crate::release::{ForPractice, Publishable};
use crate::report::Answers;
use crate::text::{Lang, MissingText};

/// The answer by which a reporter agrees to be passed on.
pub(in crate::desk) const PASSED_ON: &str = "C2";

/// As what to write.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// Comma-separated values, for a spreadsheet.
    Csv,
    /// A workbook with a codebook.
    Xlsx,
    /// One JSON object a line.
    JsonLines,
    /// A folder of Parquet files, by period.
    Parquet,
}

/// What to write, and for whom.
#[derive(Debug, Clone, Default)]
pub struct Order {
    /// Which reports.
    pub filter: Filter,
    /// Who is to have it.
    pub for_whom: ForWhom,
    /// Whether the words of those who agreed to be quoted are added.
    pub words: bool,
    /// Whether each code has its label beside it, in this language.
    pub labels: Option<Lang>,
}

/// Why nothing was exported.
#[derive(Debug, thiserror::Error)]
pub enum ExportError {
    /// The member may not read stories.
    #[error("this identity may read answers only; leave the words out")]
    NoStories,
    /// For somebody outside, of a network from which nothing goes there.
    #[error("{0}; leave --for-partner out")]
    ForPractice(#[from] ForPractice),
    /// More than a spreadsheet takes.
    #[error(
        "{0} reports are more than a workbook takes ({MOST_ROWS}); choose fewer, or another format"
    )]
    TooMany(usize),
    /// The desk.
    #[error(transparent)]
    Desk(#[from] DeskError),
    /// Writing CSV or JSON.
    #[error("cannot be written: {0}")]
    Io(#[from] io::Error),
    /// Writing CSV.
    #[error("cannot be written: {0}")]
    Csv(#[from] ::csv::Error),
    /// Writing a workbook.
    #[error("cannot be written: {0}")]
    Xlsx(#[from] rust_xlsxwriter::XlsxError),
    /// Writing Parquet.
    #[error("cannot be written: {0}")]
    Parquet(#[from] ::parquet::errors::ParquetError),
    /// A word of the interface is missing.
    #[error(transparent)]
    Text(#[from] MissingText),
}

/// What is exported.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Exported {
    /// Reports.
    pub reports: usize,
    /// Of those, with words.
    pub stories: usize,
}

/// An export, not written to any file yet. Wiped when dropped.
pub enum Written {
    /// One file.
    File(Zeroizing<Vec<u8>>),
    /// A folder of files, each with its path in it.
    Folder(Vec<NamedFile>),
}

/// A file's path, with `/` between the parts, and what is in it.
pub type NamedFile = (String, Zeroizing<Vec<u8>>);

/// What is exported, before it has a form.
pub struct Gathered<'a> {
    rows: Vec<Row<'a>>,
    columns: Vec<Column<'a>>,
    codebook: Codebook<'a>,
    about: About,
    words: bool,
}

impl Desk {
    /// Gathers the reports that an order asks for.
    pub fn gather<'a>(
        &'a self,
        book: &'a Casebook,
        order: &Order,
        today: Date,
    ) -> Result<Gathered<'a>, ExportError> {
        let opened = self.open_words(&self.words_for(book, order)?)?;
        self.gather_with(book, order, opened, today)
    }

    /// Gathers the reports that an order asks for, with words that were opened before. What has come
    /// meanwhile is opened here.
    pub fn gather_with<'a>(
        &'a self,
        book: &'a Casebook,
        order: &Order,
        mut opened: Opened,
        today: Date,
    ) -> Result<Gathered<'a>, ExportError> {
        if order.for_whom == ForWhom::Partner {
            Publishable::of(self.chain())?;
        }
        let mut rows = Vec::new();
        for (case, content) in order.takes(book) {
            let story = if order.words && self.is_quotable(case, content)? {
                opened.take(case.id, || self.quotable(case.day, case.id))?
            } else {
                None
            };
            rows.push(Row {
                case,
                content,
                story,
                marks: book.ledger.marks(case.id),
                is_closed: book.ledger.is_closed(case.id),
            });
        }
        let asked = self.asked(&rows);
        let about = About {
            network: self.network().to_string(),
            practice: self.chain().current().training,
            day: today,
            counts: Exported {
                reports: rows.len(),
                stories: rows.iter().filter(|row| row.story.is_some()).count(),
            },
            for_whom: order.for_whom,
            words: order.words,
            chosen: order.filter.in_words(),
        };
        Ok(Gathered {
            columns: columns(&asked, order)?,
            codebook: Codebook::of(asked, order.labels.unwrap_or(self.settings().language)),
            rows,
            about,
            words: order.words,
        })
    }

    /// The questionnaires that these reports answer, the newest first.
    fn asked(&self, rows: &[Row<'_>]) -> Vec<&Questionnaire> {
        let mut versions = Vec::new();
        for version in rows.iter().rev().map(|row| row.content.questionnaire) {
            if !versions.contains(&version) {
                versions.push(version);
            }
        }
        let known = versions.into_iter();
        known
            .filter_map(|version| self.questionnaire(version))
            .collect()
    }
}

impl Order {
    /// The reports of a casebook that it asks for.
    fn takes<'a>(&self, book: &'a Casebook) -> impl Iterator<Item = (&'a Case, &'a Content)> {
        let read = book.cases.iter();
        let read = read.filter_map(|case| Some((case, case.content.as_ref().ok()?)));
        read.filter(|(case, content)| {
            self.filter.takes(case, content, &book.ledger)
                && (self.for_whom == ForWhom::Network || agreed(&content.answers, PASSED_ON))
        })
    }
}

/// Whether a reporter agreed to something.
pub(in crate::desk) fn agreed(answers: &Answers, to: &str) -> bool {
    let given = answers.expose_coded().get(recoding::CONSENT);
    given.is_some_and(|codes| codes.iter().any(|code| code == to))
}

impl Gathered<'_> {
    /// How much there is.
    pub fn counts(&self) -> Exported {
        self.about.counts
    }

    /// What its columns are called: nothing else is in it.
    pub fn column_names(&self) -> Vec<String> {
        let columns = self.columns.iter();
        columns.map(|column| column.name.clone()).collect()
    }

    /// What the other desks are told of it.
    pub fn act(&self, format: Format) -> Export {
        Export {
            day: self.about.day,
            form: match format {
                Format::Csv => ExportForm::Csv,
                Format::Xlsx => ExportForm::Xlsx,
                Format::JsonLines => ExportForm::JsonLines,
                Format::Parquet => ExportForm::Parquet,
            },
            reports: Roughly::of(self.about.counts.reports),
            words: self.words,
        }
    }

    /// Gives it a form.
    pub fn write(&self, format: Format) -> Result<Written, ExportError> {
        Ok(match format {
            Format::Csv => Written::File(csv::write(self)?),
            Format::Xlsx => Written::File(xlsx::write(self)?),
            Format::JsonLines => Written::File(json::write(self)?),
            Format::Parquet => Written::Folder(parquet::write(self)?),
        })
    }
}

/// What stands first in everything that leaves a training network.
const TRAINING: &str = "nothing in here happened, and nothing of it may be used as evidence.";

/// What an export says of itself.
struct About {
    network: String,
    practice: bool,
    day: Date,
    counts: Exported,
    for_whom: ForWhom,
    words: bool,
    chosen: String,
}

impl About {
    /// In one line, for where there is little room.
    fn line(&self) -> String {
        let practice = if self.practice {
            format!("TRAINING: {TRAINING} ")
        } else {
            String::new()
        };
        format!(
            "{practice}Corncrake export of {}, network {}. As sensitive as a story: keep it encrypted, pass it \
             to nobody, delete it when done. {}",
            self.day,
            self.network,
            self.for_whom.in_words()
        )
    }

    /// What it is and how it must be kept, by title.
    fn lines(&self) -> Vec<(&'static str, String)> {
        let counts = self.counts;
        let words = if self.words {
            format!(
                "{} reports come with the words of reporters who agreed to be quoted (C1). Words may \
                 name people: take names out before anything is quoted.",
                counts.stories
            )
        } else {
            "Reporters' words are left out.".to_owned()
        };
        let practice = self
            .practice
            .then(|| ("Training", TRAINING.to_owned()))
            .into_iter();
        let rest = vec![
            (
                "What this is",
                format!(
                    "{} coded reports of the network {}, exported on {} by Corncrake {}. Contains: {}.",
                    counts.reports,
                    self.network,
                    self.day,
                    env!("CARGO_PKG_VERSION"),
                    self.chosen
                ),
            ),
            ("For whom", self.for_whom.in_words().to_owned()),
            (
                "How to keep it",
                "As sensitive as the stories themselves: somebody who knows a person may recognise \
                 them here, without any name. Keep it on an encrypted disk, send it to nobody who may \
                 not read the reports, delete it when the work is done."
                    .to_owned(),
            ),
            (
                "Not for publication",
                "What may be published are releases: rounded, checked and signed. A table made from \
                 this file can point at a person."
                    .to_owned(),
            ),
            ("Words", words),
            (
                "How to read it",
                "A question with several answers has one column a choice: 1 chosen, 0 not chosen, \
                 empty where the question was not answered. Answers stand as they count; recoded \
                 names the questions that analysts coded otherwise than the reporter. Reports that \
                 were taken back later are in here until this file is deleted."
                    .to_owned(),
            ),
        ];
        practice.chain(rest).collect()
    }
}

#[cfg(test)]
mod tests;
