//! What becomes of each row of a spreadsheet, before anything does.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use hkdf::Hkdf;
use sha2::{Digest as _, Sha256};
use zeroize::Zeroizing;

use super::mapping::{Column, Dates, Mapping};
use super::sheet::Sheet;
use super::{likeness, likeness_of};
use crate::clock::{Date, Month};
use crate::desk::Desk;
use crate::desk::casebook::Casebook;
use crate::desk::recoding::CONSENT;
use crate::keys::public::{NetworkName, ReportId};
use crate::keys::secret::{Receipt, SigningKey};
use crate::questionnaire::{Kind, OLDER, ONGOING, Question, Questionnaire, STORY};
use crate::report::{Answers, Misfit, Report, Story};

/// One row, and what becomes of it. No `Debug`: the report in it is in the open.
pub struct Planned {
    /// The row, as the spreadsheet numbers it.
    pub row: usize,
    /// What becomes of it.
    pub fate: Fate,
    /// Its report and the receipt for it, where there is one.
    pub made: Option<(Report, Receipt)>,
}

/// What becomes of a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fate {
    /// It is taken in.
    New,
    /// It is here from an earlier time.
    Here(ReportId),
    /// It is here from an earlier time, with other answers: somebody changed the row since.
    HereOtherwise(ReportId),
    /// It has the same answers and words as an earlier row.
    LikeRow(usize),
    /// It has the same answers as a report that is here.
    LikeReport(ReportId),
    /// The mapping leaves it out.
    Skipped,
    /// It cannot be taken in.
    Refused(Refused),
}

/// Why a row is refused. Names columns and questions, never what stands in a cell.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// A value that the mapping does not know.
    #[error("column {0:?} has a value that the mapping does not know")]
    Value(String),
    /// A date that cannot be read.
    #[error("column {0:?} has a date that cannot be read as the mapping says")]
    Date(String),
    /// Nothing is said of what the person agreed to.
    #[error("nothing says what this person agreed to")]
    NoConsent,
    /// A required question is not answered.
    #[error("{0} has no answer")]
    Missing(String),
    /// The answers do not fit.
    #[error(transparent)]
    Misfit(#[from] Misfit),
    /// The row's own value is missing.
    #[error("its key is empty")]
    NoKey,
    /// Another row has the same key.
    #[error("row {0} has the same key")]
    SameKey(usize),
}

/// What is on a desk already: enough to tell whether a row is.
#[derive(Default)]
pub struct Known {
    /// The answers that each report was sent with, as a hash.
    here: BTreeMap<ReportId, [u8; 32]>,
    alike: HashMap<[u8; 32], Vec<ReportId>>,
}

impl Known {
    /// What this book holds.
    pub fn of(book: &Casebook) -> Self {
        let mut known = Self::default();
        for case in &book.cases {
            if let Ok(content) = &case.content {
                let like = likeness_of(content);
                known.here.insert(case.id, like);
                known.alike.entry(like).or_default().push(case.id);
            }
        }
        known
    }
}

impl Desk {
    /// Says what becomes of each row. Changes nothing.
    pub fn plan(
        &self,
        sheet: &Sheet,
        mapping: &Mapping,
        asked: &Questionnaire,
        (book, today): (&Casebook, Date),
    ) -> Vec<Planned> {
        self.plan_while((sheet, mapping, asked), (&Known::of(book), today), &|| true)
    }

    /// As [`Desk::plan`], row by row for as long as `go_on` says so before each.
    pub fn plan_while(
        &self,
        (sheet, mapping, asked): (&Sheet, &Mapping, &Questionnaire),
        (known, today): (&Known, Date),
        go_on: &dyn Fn() -> bool,
    ) -> Vec<Planned> {
        let mut seen = Seen::default();
        let rows = sheet.rows().take_while(|_| go_on());
        let rows = rows.map(|(row, cells)| {
            let at = Row {
                mapping,
                asked,
                sheet,
                cells,
            };
            self.plan_row(row, &at, &mut seen, (known, today))
        });
        let mut planned: Vec<Planned> = rows.collect();
        if !mapping.take_duplicates {
            self.leave_out_alike(&mut planned, known);
        }
        planned
    }

    /// Rows with the same answers as a report that did not come from these rows themselves: where
    /// they were cut short and are taken up again, others of theirs may be here already.
    fn leave_out_alike(&self, planned: &mut [Planned], known: &Known) {
        let id = |receipt: &Receipt| receipt.submission_id().report_id(self.network());
        let made = planned.iter().filter_map(|row| row.made.as_ref());
        let own: HashSet<ReportId> = made.map(|(_, receipt)| id(receipt)).collect();
        for row in planned.iter_mut().filter(|row| row.fate == Fate::New) {
            let made = row.made.as_ref();
            let alike = made.and_then(|(report, _)| known.alike.get(&likeness(&report.answers)));
            let other = alike.and_then(|ids| ids.iter().find(|id| !own.contains(id)));
            if let Some(other) = other {
                row.fate = Fate::LikeReport(*other);
            }
        }
    }

    fn plan_row(
        &self,
        row: usize,
        at: &Row<'_>,
        seen: &mut Seen,
        (known, today): (&Known, Date),
    ) -> Planned {
        let mapping = at.mapping;
        let planned = |fate, made| Planned { row, fate, made };
        if mapping.skip.contains(&row) {
            return planned(Fate::Skipped, None);
        }
        let report = match at.report(self.settings().language, Month::of(today)) {
            Ok(report) => report,
            Err(why) => return planned(Fate::Refused(why), None),
        };
        let content: [u8; 32] = Sha256::digest(&*report.canonical(&[])).into();
        let (key, like_row) = match seen.key(row, at.key(), content) {
            Ok(key) => key,
            Err(why) => return planned(Fate::Refused(why), None),
        };
        let secret = row_seed(&self.member().signing, self.network(), mapping, &key);
        let receipt = Receipt::derive(&secret, self.network(), b"row");
        let id = receipt.submission_id().report_id(self.network());
        let like = likeness(&report.answers);
        let fate = match (known.here.get(&id), like_row) {
            (Some(held), _) if *held == like => Fate::Here(id),
            (Some(_), _) => Fate::HereOtherwise(id),
            (None, Some(other)) if !mapping.take_duplicates => Fate::LikeRow(other),
            _ => Fate::New,
        };
        planned(fate, Some((report, receipt)))
    }
}

/// The rows so far.
#[derive(Default)]
struct Seen {
    keys: HashMap<String, usize>,
    contents: HashMap<[u8; 32], (usize, usize)>,
}

impl Seen {
    /// What makes this row the same row again, and an earlier row that has the same in it. Without
    /// a column for that, a row is what stands in it, and which one of those it is.
    fn key(
        &mut self,
        row: usize,
        own: Option<&str>,
        content: [u8; 32],
    ) -> Result<(String, Option<usize>), Refused> {
        if own == Some("") {
            return Err(Refused::NoKey);
        }
        let (first, count) = self.contents.entry(content).or_insert((row, 0));
        *count += 1;
        let like = (*count > 1).then_some(*first);
        let Some(own) = own else {
            return Ok((format!("content {} {count}", hex::encode(content)), like));
        };
        match self.keys.insert(own.to_owned(), row) {
            Some(other) => Err(Refused::SameKey(other)),
            None => Ok((format!("key {own}"), like)),
        }
    }
}

/// The seed of a row's receipt: the same row of the same source, taken in again by the same member,
/// is the same report. It comes from the member's signing key, so that nobody else can find the
/// receipt, however well they know what the row says.
fn row_seed(
    member: &SigningKey,
    network: &NetworkName,
    mapping: &Mapping,
    key: &str,
) -> Zeroizing<[u8; 32]> {
    let expand = Hkdf::<Sha256>::new(Some(network.as_str().as_bytes()), member.expose_seed());
    let source = mapping.source.to_string();
    let parts = [
        b"corncrake/elsewhere/1 row ",
        source.as_bytes(),
        b"\n",
        key.as_bytes(),
    ];
    let mut seed = Zeroizing::new([0; 32]);
    expand
        .expand_multi_info(&parts, &mut *seed)
        .expect("32 bytes are fewer than HKDF can give");
    seed
}

/// A row as the mapping reads it.
struct Row<'a> {
    mapping: &'a Mapping,
    asked: &'a Questionnaire,
    sheet: &'a Sheet,
    cells: &'a [String],
}

impl Row<'_> {
    fn cell(&self, name: &str) -> &str {
        let at = self.sheet.column(name);
        at.and_then(|at| self.cells.get(at))
            .map_or("", |cell| cell.trim())
    }

    fn key(&self) -> Option<&str> {
        self.mapping.key.as_ref().map(|name| self.cell(name))
    }

    fn report(&self, lang: crate::text::Lang, latest: Month) -> Result<Report, Refused> {
        let mut coded: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for (question, codes) in &self.mapping.constants {
            coded.insert(question.clone(), codes.all().to_vec());
        }
        let mut words: Zeroizing<Vec<String>> = Zeroizing::default();
        for column in &self.mapping.columns {
            let Some(question) = self.asked.question(&column.question) else {
                continue;
            };
            let cell = self.cell(&column.name);
            if matches!(question.kind, Kind::Text { .. }) {
                words.extend((!cell.is_empty()).then(|| cell.to_owned()));
            } else {
                let given = codes(column, question, cell)?;
                coded
                    .entry(question.code.clone())
                    .or_default()
                    .extend(given);
            }
        }
        let answered = |question: &str| coded.get(question).is_some_and(|codes| !codes.is_empty());
        if self.asked.question(CONSENT).is_some() && !answered(CONSENT) {
            return Err(Refused::NoConsent);
        }
        let required = self
            .asked
            .questions()
            .iter()
            .filter(|question| question.required);
        let mut required = required.filter(|question| question.code != STORY);
        if let Some(missing) = required.find(|question| !answered(&question.code)) {
            return Err(Refused::Missing(missing.code.clone()));
        }
        let answers = Answers::from_coded(coded, self.asked)?;
        answers.check_months(self.asked, latest)?;
        let text = Zeroizing::new(words.join("\n\n"));
        let story = Story::from_opened(&text, self.mapping.language.unwrap_or(lang), self.asked)?;
        Ok(Report { answers, story })
    }
}

/// The codes that a cell stands for.
fn codes(column: &Column, question: &Question, cell: &str) -> Result<Vec<String>, Refused> {
    let unknown = || Refused::Value(column.name.clone());
    let is_one_of = |words: &[&str], more: &[String]| {
        let cell = cell.to_lowercase();
        words.contains(&cell.as_str()) || more.iter().any(|word| word.to_lowercase() == cell)
    };
    if let Some(code) = &column.code {
        return match () {
            () if is_one_of(&["1", "true", "yes", "x"], &column.yes) => Ok(vec![code.clone()]),
            () if is_one_of(&["", "0", "false", "no"], &column.no) => Ok(Vec::new()),
            () => Err(unknown()),
        };
    }
    let pieces: Vec<&str> = match &column.split {
        Some(split) => cell.split(split.as_str()).map(str::trim).collect(),
        None => vec![cell],
    };
    let mut codes = BTreeSet::new();
    for piece in pieces.into_iter().filter(|piece| !piece.is_empty()) {
        let known = column.values.iter().flatten();
        let mut known = known.filter(|(value, _)| value.to_lowercase() == piece.to_lowercase());
        let code = match (known.next(), column.date, &column.values) {
            (Some((_, code)), ..) => code.clone(),
            (None, Some(form), _) => {
                month(piece, form).ok_or_else(|| Refused::Date(column.name.clone()))?
            }
            (None, None, None) if question.offered().any(|choice| choice.code == piece) => {
                piece.to_owned()
            }
            _ => return Err(unknown()),
        };
        if !code.is_empty() {
            codes.insert(code);
        }
    }
    Ok(codes.into_iter().collect())
}

/// The month of a date; the day is read to see that there is one, and forgotten.
fn month(text: &str, form: Dates) -> Option<String> {
    if [OLDER, ONGOING].contains(&text) {
        return Some(text.to_owned());
    }
    if let Ok(month) = text.parse::<Month>() {
        return Some(month.to_string());
    }
    // An ISO date is clear in any form: a workbook's own dates come so.
    if let Some(day) = text.get(..10).and_then(crate::keys::public::day::parse) {
        return Some(Month::of(day).to_string());
    }
    let mut parts = text
        .split(['.', '/', '-', ' '])
        .map(|part| part.parse::<i16>().ok());
    let (first, second, year) = (parts.next()??, parts.next()??, parts.next()??);
    let (day, month) = match form {
        Dates::Iso => return None,
        Dates::Dmy => (first, second),
        Dates::Mdy => (second, first),
    };
    let (day, month) = (i8::try_from(day).ok()?, i8::try_from(month).ok()?);
    let day = Date::new(year, month, day).ok().filter(|_| year >= 1900)?;
    Some(Month::of(day).to_string())
}
