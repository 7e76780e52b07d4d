//! A mapping file: which column answers which question, and what its values mean.
//!
//! docs/imports.md shows one with all that it may hold; a test reads it.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::sheet::Sheet;
use crate::desk::acts::Tag;
use crate::desk::recoding::CONSENT;
use crate::questionnaire::{Kind, OLDER, ONGOING, Question, Questionnaire};
use crate::text::Lang;

/// A mapping file.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mapping {
    /// Where the spreadsheet comes from: the tag of its reports, and part of what makes a row the
    /// same row again.
    pub source: Tag,
    /// Which sheet of a workbook; the first where it is left out.
    pub sheet: Option<String>,
    /// The row that names the columns.
    #[serde(default = "first")]
    pub header: usize,
    /// Rows to leave out, as the spreadsheet numbers them.
    #[serde(default)]
    pub skip: Vec<usize>,
    /// What stands between the cells of a CSV file, where it is not to be seen in its first line.
    pub separator: Option<char>,
    /// A column whose value is each row's own.
    pub key: Option<String>,
    /// Whether rows are taken that have the same answers as another row, or as a report here.
    #[serde(default)]
    pub take_duplicates: bool,
    /// The language of the words; the desk's own where it is left out.
    pub language: Option<Lang>,
    /// Answers that every row has.
    #[serde(default)]
    pub constants: BTreeMap<String, Codes>,
    /// Columns.
    #[serde(default, rename = "column")]
    pub columns: Vec<Column>,
    /// Columns that are seen and left out.
    #[serde(default)]
    pub drop: Vec<String>,
}

fn first() -> usize {
    1
}

/// One code, or several.
#[derive(Debug, Clone, Deserialize)]
#[serde(untagged)]
pub enum Codes {
    /// One.
    One(String),
    /// Several.
    More(Vec<String>),
}

impl Codes {
    /// All of them.
    pub fn all(&self) -> &[String] {
        match self {
            Self::One(code) => std::slice::from_ref(code),
            Self::More(codes) => codes,
        }
    }
}

/// One column.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Column {
    /// What it is called.
    pub name: String,
    /// Which question it answers.
    pub question: String,
    /// What its values mean; an empty code is no answer. Without this, its values are codes.
    pub values: Option<BTreeMap<String, String>>,
    /// What stands between several values in one cell.
    pub split: Option<String>,
    /// The one choice that it stands for; then its cells say yes or no.
    pub code: Option<String>,
    /// What says yes, besides 1, true, yes and x.
    #[serde(default)]
    pub yes: Vec<String>,
    /// What says no, besides nothing, 0, false and no.
    #[serde(default)]
    pub no: Vec<String>,
    /// How its dates are written. Of a date only the month is taken.
    pub date: Option<Dates>,
}

/// How dates are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Dates {
    /// 2026-07-31, with or without a time; 2026-07.
    Iso,
    /// 31.7.2026, 31/07/2026.
    Dmy,
    /// 7/31/2026.
    Mdy,
}

/// What is wrong with a mapping. Names questions, codes and columns, which are no secret.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Unmapped {
    /// Not of this form.
    #[error("the mapping is not of the expected form, line {line}: {why}")]
    Form {
        /// Which line.
        line: usize,
        /// Why.
        why: String,
    },
    /// No such question.
    #[error("the questionnaire has no question {0:?}")]
    Question(String),
    /// No such code.
    #[error("the question {question:?} does not offer {code:?}")]
    Code {
        /// The question.
        question: String,
        /// The code.
        code: String,
    },
    /// A month without a way to read it, or the other way round.
    #[error("column {0:?}: `date` goes with a question about a month, and with no other")]
    Date(String),
    /// Words as codes.
    #[error("column {0:?}: words have neither values nor codes")]
    Words(String),
    /// Nothing is said of what people agreed to.
    #[error(
        "nothing says what people agreed to: map a column to {CONSENT:?}, or say it in [constants] where all agreed to the same"
    )]
    NoConsent,
    /// No such column.
    #[error("the spreadsheet has no column {0:?}")]
    NoColumn(String),
    /// A column that may point at people.
    #[error(
        "column {0:?} may hold names, numbers or places of people: take it out of the spreadsheet, or name it in `drop`"
    )]
    Identifying(String),
}

impl Mapping {
    /// Reads a mapping.
    pub fn parse(text: &str) -> Result<Self, Unmapped> {
        toml::from_str(text).map_err(|error: toml::de::Error| {
            let start = error.span().map_or(0, |span| span.start);
            let before = text.get(..start).unwrap_or_default();
            Unmapped::Form {
                line: 1 + before.matches('\n').count(),
                why: error.message().to_owned(),
            }
        })
    }

    /// Checks it against what is asked and against the spreadsheet's columns.
    pub fn check(&self, asked: &Questionnaire, sheet: &Sheet) -> Result<(), Unmapped> {
        for (question, codes) in &self.constants {
            let found = find(asked, question)?;
            codes
                .all()
                .iter()
                .try_for_each(|code| offers(found, code))?;
        }
        for column in &self.columns {
            column.check(find(asked, &column.question)?)?;
        }
        let answers = |question: &str| {
            let mut mapped = self.columns.iter();
            self.constants.contains_key(question) || mapped.any(|it| it.question == question)
        };
        if asked.question(CONSENT).is_some() && !answers(CONSENT) {
            return Err(Unmapped::NoConsent);
        }
        let named = self.columns.iter().map(|column| &column.name);
        for name in named.chain(&self.drop).chain(&self.key) {
            if sheet.column(name).is_none() {
                return Err(Unmapped::NoColumn(name.clone()));
            }
        }
        let coded = |name: &String| {
            let mut of_this = self.columns.iter().filter(|column| column.name == *name);
            let is_coded = |column: &Column| column.values.is_some() || column.code.is_some();
            of_this.clone().next().is_some() && of_this.all(is_coded)
        };
        let left = sheet.head.iter().filter(|name| !self.drop.contains(name));
        match left
            .filter(|name| !coded(name))
            .find(|name| is_identifying(name))
        {
            Some(name) => Err(Unmapped::Identifying(name.clone())),
            None => Ok(()),
        }
    }
}

impl Column {
    fn check(&self, question: &Question) -> Result<(), Unmapped> {
        let is_month = matches!(question.kind, Kind::Month { .. });
        if is_month != self.date.is_some() {
            return Err(Unmapped::Date(self.name.clone()));
        }
        if matches!(question.kind, Kind::Text { .. })
            && (self.values.is_some() || self.code.is_some() || self.split.is_some())
        {
            return Err(Unmapped::Words(self.name.clone()));
        }
        let values = self.values.iter().flat_map(BTreeMap::values);
        let codes = values.chain(&self.code).filter(|code| !code.is_empty());
        codes
            .into_iter()
            .try_for_each(|code| offers(question, code))
    }
}

fn find<'q>(asked: &'q Questionnaire, question: &str) -> Result<&'q Question, Unmapped> {
    let found = asked.question(question);
    found.ok_or_else(|| Unmapped::Question(question.to_owned()))
}

fn offers(question: &Question, code: &str) -> Result<(), Unmapped> {
    let month = matches!(question.kind, Kind::Month { .. }) && [OLDER, ONGOING].contains(&code);
    if month || question.offered().any(|choice| choice.code == code) {
        return Ok(());
    }
    Err(Unmapped::Code {
        question: question.code.clone(),
        code: code.to_owned(),
    })
}

/// Words that columns are called by which may point at people, in the languages of our networks.
const IDENTIFYING: [&str; 45] = [
    "name",
    "names",
    "firstname",
    "lastname",
    "surname",
    "fullname",
    "nickname",
    "username",
    "phone",
    "phonenumber",
    "telephone",
    "tel",
    "mobile",
    "msisdn",
    "whatsapp",
    "telegram",
    "email",
    "mail",
    "address",
    "gps",
    "latitude",
    "longitude",
    "geopoint",
    "geolocation",
    "passport",
    "birthday",
    "birthdate",
    "dob",
    "deviceid",
    "imei",
    "subscriberid",
    "simserial",
    "nom",
    "prénom",
    "prenom",
    "téléphone",
    "adresse",
    "имя",
    "фамилия",
    "телефон",
    "адрес",
    "jina",
    "simu",
    "anwani",
    "паспорт",
];

fn is_identifying(column: &str) -> bool {
    let column = column.to_lowercase();
    let mut words = column.split(|char: char| !char.is_alphanumeric());
    words.any(|word| IDENTIFYING.contains(&word))
}
