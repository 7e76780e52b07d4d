//! What the codes mean: every question, choice, label and meaning, and the same in others' terms.

use std::collections::BTreeSet;

use super::columns::everywhere;
use crate::questionnaire::{Choice, Kind, Question, Questionnaire};
use crate::text::Lang;

/// A table of codes.
pub struct Codebook<'a> {
    asked: Vec<&'a Questionnaire>,
    lang: Lang,
    /// Others' terms, by the name of their vocabulary, as the questionnaires' `maps` have them.
    vocabularies: BTreeSet<&'a str>,
}

impl<'a> Codebook<'a> {
    /// The codebook of questionnaires, the newest first, with labels in `lang`.
    pub fn of(asked: Vec<&'a Questionnaire>, lang: Lang) -> Self {
        let choices = asked
            .iter()
            .flat_map(|asked| asked.questions())
            .flat_map(Question::choices);
        let maps = choices.flat_map(|choice| &choice.maps);
        let vocabularies = maps.filter_map(|map| Some(map.split_once(": ")?.0));
        Self {
            vocabularies: vocabularies.collect(),
            asked,
            lang,
        }
    }

    /// What its columns are called.
    pub fn head(&self) -> Vec<String> {
        let own = [
            "question",
            "question_label",
            "question_means",
            "kind",
            "code",
            "label",
            "means",
            "iso_3166_2",
        ];
        let own = own.iter().map(ToString::to_string);
        let theirs = self.vocabularies.iter().map(ToString::to_string);
        own.chain(theirs).collect()
    }

    /// One row for each choice; for a question without choices one of its own.
    pub fn rows(&self) -> Vec<Vec<String>> {
        let mut rows = Vec::new();
        let mut seen = BTreeSet::new();
        for question in self.asked.iter().flat_map(|asked| asked.questions()) {
            if !seen.insert(&question.code) {
                continue;
            }
            let mut choices: Vec<&Choice> = Vec::new();
            for choice in everywhere(&self.asked, question)
                .into_iter()
                .flat_map(Question::choices)
            {
                if choices.iter().all(|known| known.code != choice.code) {
                    choices.push(choice);
                }
            }
            if choices.is_empty() {
                rows.push(self.row(question, None));
            }
            rows.extend(choices.into_iter().map(|one| self.row(question, Some(one))));
        }
        rows
    }

    fn row(&self, question: &Question, choice: Option<&Choice>) -> Vec<String> {
        let of_choice = |what: fn(&Choice, Lang) -> String| {
            choice.map_or_else(String::new, |choice| what(choice, self.lang))
        };
        let mut row = vec![
            question.code.clone(),
            question.label(self.lang).to_owned(),
            question.means.clone(),
            kind(&question.kind).to_owned(),
            of_choice(|choice, _| choice.code.clone()),
            of_choice(|choice, lang| choice.label(lang).to_owned()),
            of_choice(|choice, _| choice.means.clone()),
            of_choice(|choice, _| choice.iso.clone().unwrap_or_default()),
        ];
        let maps = choice.map_or(&[][..], |choice| &choice.maps);
        row.extend(self.vocabularies.iter().map(|vocabulary| {
            let theirs = maps.iter().filter_map(|map| map.split_once(": "));
            let theirs = theirs.filter(|(name, _)| name == vocabulary);
            let codes: Vec<&str> = theirs.map(|(_, code)| code).collect();
            codes.join("; ")
        }));
        row
    }
}

fn kind(kind: &Kind) -> &'static str {
    match kind {
        Kind::One(_) => "one",
        Kind::Several { .. } => "several",
        Kind::Month { .. } => "month",
        Kind::Text { .. } => "text",
    }
}
