//! Which reports may tell of the same incident as another.

use rayon::prelude::*;

use super::Shelf;
use super::words::Words;
use crate::clock::Month;
use crate::desk::casebook::Case;
use crate::desk::similar::{Incident, LIKE_WORDS, Rarity, Runs};
use crate::keys::public::ReportId;

/// The most suggestions for one report: what one looks through, not what one scrolls through.
const MOST_ALIKE: usize = 8;

/// A report that may tell of the same incident as another. It is suggested, and nothing more.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Alike {
    /// Which.
    pub report: ReportId,
    /// How alike the words are, from 0 to 1; `None` where one of the two has none, or this member
    /// does not read words.
    pub words: Option<f32>,
    /// How many of all codes both have, from 0 to 1.
    pub codes: f32,
}

impl Shelf {
    /// Reports that may tell of the same incident as `id`, the likeliest first: of one month or
    /// neighbouring ones, one area, the same kind, and in similar words. Words are compared only
    /// where the rest fits.
    pub fn alike(&self, id: ReportId) -> Vec<Alike> {
        let Some(this) = self.case(id).and_then(incident) else {
            return Vec::new();
        };
        let cases = self.book.cases.par_iter();
        let runs = |id: ReportId| self.words.get(&id).map(Words::runs);
        let near: Vec<(ReportId, Incident<'_>, Option<&Runs>)> = cases
            .filter(|case| case.id != id)
            .filter_map(|case| Some((case.id, incident(case)?)))
            .filter(|(_, other)| this.may_be(other))
            .map(|(other, incident)| (other, incident, runs(other)))
            .collect();
        let mine = runs(id);
        let texts = near.iter().filter_map(|(_, _, runs)| *runs);
        let rarity = Rarity::among(texts.chain(mine));
        let mut alike: Vec<Alike> = near
            .par_iter()
            .filter_map(|(report, other, theirs)| {
                let words = mine.zip(*theirs);
                let words = words.map(|(one, two)| one.like(two, &rarity));
                let speaks = match words {
                    Some(words) => words >= LIKE_WORDS,
                    None => this.speaks_for(other),
                };
                speaks.then(|| Alike {
                    report: *report,
                    words,
                    codes: this.like(other),
                })
            })
            .collect();
        // What is alike in words first; of equals always the same one.
        alike.sort_by(|one, other| {
            let key = |it: &Alike| (it.words.unwrap_or(0.0), it.codes);
            let ((one_words, one_codes), (other_words, other_codes)) = (key(one), key(other));
            let likelier = other_words.total_cmp(&one_words);
            let likelier = likelier.then(other_codes.total_cmp(&one_codes));
            likelier.then(one.report.cmp(&other.report))
        });
        alike.truncate(MOST_ALIKE);
        alike
    }
}

fn incident(case: &Case) -> Option<Incident<'_>> {
    let content = case.content.as_ref().ok()?;
    Some(Incident::of(&content.answers, Month::of(case.day)))
}
