//! What every format writes: a statistic in one language, whatever the shape of its table.

use crate::release::{CohortDates, Count, Crossed, Hash, Labels, Release, Table};
use crate::site::cite::Citation;
use crate::site::named::Named;
use crate::site::{revised, words};
use crate::text::{Lang, MissingText, t, t_args};

/// A release in one language, with the address under which its files are found for good.
pub struct Edition<'a> {
    release: &'a Release,
    hash: Hash,
    lang: Lang,
    folder: String,
}

/// A line of what a file says about itself.
pub struct Fact {
    /// What it is about.
    pub title: String,
    /// What is so.
    pub value: String,
}

/// One statistic: rows by columns of figures. A table of one question has one column.
pub struct Statistic {
    /// By which it goes in addresses and file names: `where`, `where.by.area`.
    pub name: String,
    /// What it is called.
    pub title: String,
    /// The code of the question that the rows answer.
    pub question: String,
    /// The wording of that question.
    pub asked: String,
    /// The question that the columns answer; none in a table of one question.
    pub by: Option<By>,
    /// Never empty. The one column of a table of one question has no code, and stands for all.
    pub columns: Vec<Column>,
    /// The rows.
    pub rows: Vec<Line>,
}

/// The second question of a table of two.
pub struct By {
    /// Its code.
    pub question: String,
    /// Its wording.
    pub title: String,
}

/// The heading of a column.
pub struct Column {
    /// The answer's code; empty where the column stands for all reports.
    pub code: String,
    /// Its wording.
    pub label: String,
}

/// One row.
pub struct Line {
    /// The answer's code.
    pub code: String,
    /// Its wording.
    pub label: String,
    /// Whether it holds those who answered nothing.
    pub rest: bool,
    /// A figure for each column.
    pub figures: Vec<Figure>,
}

/// One figure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Figure {
    /// How many reports.
    pub count: Count,
    /// The whole percentage of its base, where the base is large enough.
    pub percent: Option<u8>,
}

impl<'a> Edition<'a> {
    /// `folder` is the absolute address of the release's folder, with a slash at its end.
    pub fn new(release: &'a Release, hash: Hash, lang: Lang, folder: String) -> Self {
        Self {
            release,
            hash,
            lang,
            folder,
        }
    }

    /// What was signed.
    pub fn release(&self) -> &'a Release {
        self.release
    }

    /// The hash of the signed release.
    pub fn hash(&self) -> Hash {
        self.hash
    }

    /// The language of all words.
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// The address of something in the release's folder.
    pub fn address(&self, rest: &str) -> String {
        format!("{}{rest}", self.folder)
    }

    /// The days and the name of the reports that were counted.
    pub fn cohort(&self) -> &'a CohortDates {
        &self.release.cohort
    }

    /// Every statistic of the release, in its order.
    pub fn statistics(&self) -> Result<Vec<Statistic>, MissingText> {
        let tables = self.release.tables.iter().map(|table| self.one_way(table));
        let crossed = self.release.crossed.iter();
        let crossed = crossed.filter_map(|crossed| self.two_way(crossed).transpose());
        tables.chain(crossed).collect()
    }

    /// The statistic that goes by this name.
    pub fn statistic(&self, name: &str) -> Result<Option<Statistic>, MissingText> {
        let Some(named) = Named::parse(name).filter(|named| named.ending.is_none()) else {
            return Ok(None);
        };
        let Some(by) = named.by else {
            let table = self.release.table(named.question);
            return table.map(|table| self.one_way(table)).transpose();
        };
        let mut all = self.release.crossed.iter();
        let crossed = all.find(|crossed| crossed.question == named.question && crossed.by == by);
        crossed.map_or(Ok(None), |crossed| self.two_way(crossed))
    }

    /// The statistic of a table of two questions, whose words are those of its margins.
    fn two_way(&self, crossed: &Crossed) -> Result<Option<Statistic>, MissingText> {
        let margins = (
            self.release.table(&crossed.question),
            self.release.table(&crossed.by),
        );
        let (Some(down), Some(across)) = margins else {
            return Ok(None);
        };
        let (down, across) = (self.one_way(down)?, self.one_way(across)?);
        let title = [
            ("question", down.title.as_str().into()),
            ("by", across.title.as_str().into()),
        ];
        let bases: Vec<Count> = across.figures().map(|(_, _, base)| base.count).collect();
        let rows = down.rows.into_iter().zip(&crossed.counts);
        let rows = rows.map(|(row, counts)| Line {
            figures: counts
                .iter()
                .zip(&bases)
                .map(|(count, base)| Figure {
                    count: *count,
                    percent: self.share(*count, *base),
                })
                .collect(),
            ..row
        });
        Ok(Some(Statistic {
            name: format!("{}.by.{}", crossed.question, crossed.by),
            title: t_args(self.lang, "site-held-pair", &title)?,
            question: crossed.question.clone(),
            asked: down.asked,
            rows: rows.collect(),
            columns: across
                .rows
                .into_iter()
                .map(|row| Column {
                    code: row.code,
                    label: row.label,
                })
                .collect(),
            by: Some(By {
                question: crossed.by.clone(),
                title: across.asked,
            }),
        }))
    }

    /// The whole percentage of a published base, where the base is large enough.
    fn share(&self, count: Count, base: Count) -> Option<u8> {
        let (count, base) = (count.rounded()?, base.rounded()?);
        if base < self.release.parameters.percent_from.max(1) {
            return None;
        }
        // Rounded one by one, a figure can come out above its base.
        u8::try_from(((200 * count + base) / (2 * base)).min(100)).ok()
    }

    /// The statistic of a table of one question.
    pub fn one_way(&self, table: &Table) -> Result<Statistic, MissingText> {
        let rows = table.rows.iter().map(|row| {
            Ok(Line {
                code: row.code.clone(),
                label: words::answer(row, self.release, self.lang)?,
                rest: row.label.is_empty(),
                figures: vec![Figure {
                    count: row.count,
                    percent: row.percent,
                }],
            })
        });
        Ok(Statistic {
            name: table.question.clone(),
            title: self.worded(&table.label),
            question: table.question.clone(),
            asked: self.worded(&table.label),
            by: None,
            columns: vec![Column {
                code: String::new(),
                label: t(self.lang, "site-column-reports")?,
            }],
            rows: rows.collect::<Result<_, MissingText>>()?,
        })
    }

    fn worded(&self, labels: &Labels) -> String {
        words::label(labels, self.release, self.lang).to_owned()
    }

    /// The organisation, as it is to be cited.
    pub fn publisher(&self) -> String {
        self.worded(&self.release.particulars.publisher)
    }

    /// The area that reports were taken from.
    pub fn area(&self) -> String {
        self.worded(&self.release.particulars.covers)
    }

    /// The sentence without which no figure leaves.
    pub fn caveat(&self) -> Result<String, MissingText> {
        t(self.lang, "site-caveat")
    }

    /// When percentages are given.
    pub fn note_on_percentages(&self) -> Result<String, MissingText> {
        let from = self.release.parameters.percent_from;
        t_args(
            self.lang,
            "figures-note-percent",
            &[("percent", from.into())],
        )
    }

    /// "about 240 reports".
    pub fn about(&self) -> Result<String, MissingText> {
        words::with_total(self.release, self.lang, "site-about-reports")
    }

    /// "accepted 1 July 2026 to 30 September 2026".
    pub fn period(&self) -> Result<String, MissingText> {
        words::with_days(self.release, self.lang, "site-fact-period-value")
    }

    /// n, period, area, publisher, date, release, licence: what belongs to every figure.
    pub fn facts(&self) -> Result<Vec<Fact>, MissingText> {
        let Release {
            issued,
            questionnaire,
            ..
        } = self.release;
        let apart = words::apart(self.release, self.lang)?;
        let revised = revised::sentence(self.release, self.lang)?;
        let lines = [
            ("site-fact-publisher", self.publisher()),
            ("site-fact-area", self.area()),
            ("site-fact-period", self.period()?),
            (
                "site-fact-n",
                words::with_total(self.release, self.lang, "site-fact-n-value")?,
            ),
            ("site-fact-issued", words::day(*issued, self.lang)?),
            (
                "site-fact-release",
                words::numbered(self.release, self.lang)?,
            ),
            ("site-fact-hash", self.hash.to_string()),
            ("site-fact-questionnaire", questionnaire.clone()),
            (
                "site-fact-licence",
                t(self.lang, "site-fact-licence-value")?,
            ),
            ("site-permalink", self.folder.clone()),
        ];
        let apart = apart.map(|apart| ("site-fact-apart", apart));
        let revised = revised.map(|revised| ("site-revisions", revised));
        let lines = lines.into_iter().chain(apart).chain(revised);
        let facts = lines.map(|(title, value)| {
            Ok(Fact {
                title: t(self.lang, title)?,
                value,
            })
        });
        facts.collect()
    }

    /// How figures are made, in plain text, one paragraph each.
    pub fn method(&self) -> Result<Vec<String>, MissingText> {
        let args = words::method_args(self.release);
        let paragraph = |id: &str| Ok(without_emphasis(&t_args(self.lang, id, &args)?));
        METHOD.into_iter().map(paragraph).collect()
    }

    /// How one of its statistics is cited.
    pub fn citation(&self, statistic: &Statistic) -> Result<Citation, MissingText> {
        let address = self.address(&statistic.name);
        Citation::new(
            &statistic.title,
            &statistic.name,
            self.release,
            &address,
            self.lang,
        )
    }
}

/// The messages that say how figures are made.
const METHOD: [&str; 12] = [
    "site-method-counted",
    "site-method-questions",
    "site-method-rounded",
    "site-method-ladder",
    "site-method-crossed",
    "site-method-check",
    "site-method-repair",
    "site-method-known",
    "site-method-years",
    "site-method-corrections",
    "site-method-beyond",
    "site-method-name",
];

/// The words of the method have emphasis for pages.
fn without_emphasis(text: &str) -> String {
    text.replace("<b>", "").replace("</b>", "")
}

impl Statistic {
    /// Whether any percentage is given.
    pub fn has_percentages(&self) -> bool {
        self.figures()
            .any(|(_, _, figure)| figure.percent.is_some())
    }

    /// Every figure with its row and column, row by row.
    pub fn figures(&self) -> impl Iterator<Item = (&Line, &Column, Figure)> {
        self.rows.iter().flat_map(|row| {
            let cells = self.columns.iter().zip(&row.figures);
            cells.map(move |(column, figure)| (row, column, *figure))
        })
    }

    /// The greatest count that is published; nothing where all are withheld.
    pub fn greatest(&self) -> Option<u64> {
        self.figures()
            .filter_map(|(_, _, figure)| figure.count.rounded())
            .max()
    }
}
