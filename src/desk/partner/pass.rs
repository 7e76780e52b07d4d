//! Passing a cohort on: whose answers, and which of them.

use std::collections::BTreeMap;

use super::passed::{Coded, Passed};
use super::{NoPartner, Partner, common, known, means_the_same};
use crate::clock::Date;
use crate::desk::acts::{Export, ExportForm, PassedOn, Roughly};
use crate::desk::casebook::{Case, Casebook, Content, State};
use crate::desk::cohort::FEWEST;
use crate::desk::export::{PASSED_ON, agreed, stands};
use crate::desk::publish::NoRelease;
use crate::desk::{Desk, DeskError};
use crate::keys::public::{ChainError, NoPeriod, Note, ReportId};
use crate::questionnaire::Questionnaire;
use crate::seal::close::seal_padme;

/// A cohort's records, ready to be sealed.
pub struct Passing {
    note: Note,
    /// Which, and to whom.
    pub on: PassedOn,
    /// How many records there are.
    pub records: usize,
    /// How many agreed, but have no answer that another network understands.
    pub without_answers: usize,
    /// Whether the very same was passed before.
    pub again: bool,
}

/// Why a cohort is not passed on.
#[derive(Debug, thiserror::Error)]
pub enum NotPassed {
    /// The partner.
    #[error(transparent)]
    Partner(#[from] NoPartner),
    /// What this desk has of the partner is too old.
    #[error(
        "what this desk has of the partner is out of date ({0}); ask for their newest proof file"
    )]
    Stale(#[from] ChainError),
    /// The partner takes nothing at present.
    #[error("the partner has no key to seal to: {0}")]
    NoPeriod(#[from] NoPeriod),
    /// No such cohort was closed, or this member cannot open it.
    #[error("there is no closed cohort {0} on this desk")]
    NoCohort(u32),
    /// What would be passed must stand beside figures that do not change any more.
    #[error("cohort {0} is not published yet; it is passed on once its release is public")]
    NotPublished(u32),
    /// Fewer than are published.
    #[error(
        "{agreed} reports of the cohort may be passed on; nothing below {FEWEST} is, because so few could be picked out"
    )]
    TooFew {
        /// How many may be.
        agreed: usize,
    },
    /// Something else was passed before.
    #[error(
        "other records of cohort {0} were passed to this partner before: some were taken back, rejected or recoded since. Two sets of one cohort would show which"
    )]
    OtherSet(u32),
    /// Who may sign.
    #[error(transparent)]
    Release(#[from] NoRelease),
    /// The desk.
    #[error(transparent)]
    Desk(#[from] DeskError),
}

impl Desk {
    /// Gathers what is passed on of a cohort, and signs it. Nothing is written.
    pub fn pass(
        &self,
        book: &Casebook,
        partner: &Partner,
        cohort: u32,
        today: Date,
    ) -> Result<Passing, NotPassed> {
        self.check_releaser()?;
        partner.proved.chain.fresh(today)?;
        let agreed = self.agreed_in(book, cohort)?;
        let set = Questionnaire::default_set();
        let coded = agreed
            .iter()
            .map(|content| self.common_answers(content, &set));
        let records: Vec<Coded> = coded.flatten().collect();
        if records.len() < FEWEST {
            return Err(NotPassed::TooFew {
                agreed: records.len(),
            });
        }
        let count = records.len();
        let passed = Passed::new(self.network().clone(), cohort, partner.first(), records);
        let signed = |error| NotPassed::Desk(DeskError::Sign(error));
        let on = PassedOn {
            to: partner.first(),
            cohort,
            set: passed.set().map_err(signed)?,
        };
        Ok(Passing {
            note: passed.sign(&self.member.signing).map_err(signed)?,
            again: self.passed_before(on)?,
            on,
            records: count,
            without_answers: agreed.len() - count,
        })
    }

    /// Seals it to the partner's answers key of the day, and has the other desks told. The file is
    /// the caller's to write: one that nobody hears of would be worse than a word about none.
    pub fn seal_passing(
        &self,
        passing: &Passing,
        partner: &Partner,
        today: Date,
    ) -> Result<Vec<u8>, NotPassed> {
        let notice = partner.proved.chain.fresh(today)?;
        let to = &notice.sealing_period(today)?.answers;
        let sealed = seal_padme(passing.note.to_string().as_bytes(), to);
        let sealed = sealed.map_err(DeskError::from)?;
        let export = Export {
            day: today,
            form: ExportForm::Passed(passing.on),
            reports: Roughly::of(passing.records),
            words: false,
        };
        self.note_export(export, today)?;
        Ok(sealed)
    }

    /// The counted reports of a published cohort that may be passed on.
    fn agreed_in<'b>(
        &self,
        book: &'b Casebook,
        cohort: u32,
    ) -> Result<Vec<&'b Content>, NotPassed> {
        let frozen = self.frozen()?;
        let mut cohorts = frozen.cohorts.iter().map(|frozen| &frozen.manifest);
        let manifest = cohorts.find(|manifest| manifest.cohort().number == cohort);
        let manifest = manifest.ok_or(NotPassed::NoCohort(cohort))?;
        let released = self.releases()?;
        if !released.iter().any(|it| it.release().cohorts() == [cohort]) {
            return Err(NotPassed::NotPublished(cohort));
        }
        let cases: BTreeMap<ReportId, &Case> =
            book.cases.iter().map(|case| (case.id, case)).collect();
        let may = |case: &&Case| case.state == State::Counted(cohort) && stands(case, &book.ledger);
        let counted = manifest
            .reports()
            .iter()
            .filter_map(|id| cases.get(id).copied());
        let contents = counted
            .filter(may)
            .filter_map(|case| case.content.as_ref().ok());
        Ok(contents
            .filter(|content| agreed(&content.answers, PASSED_ON))
            .collect())
    }

    /// What another network understands of a report's answers; `None` where that is nothing.
    fn common_answers(&self, content: &Content, set: &Questionnaire) -> Option<Coded> {
        let asked = self.questionnaire(content.questionnaire)?;
        let mut coded = Coded::new();
        for (question, codes) in content.answers.expose_coded() {
            let Some(question) = asked.question(question) else {
                continue;
            };
            let Some(same) = common(set, question) else {
                continue;
            };
            let known = |code: &&String| {
                let choice = question.choice(code);
                choice.is_some_and(|choice| means_the_same(same, choice))
            };
            let known: Vec<String> = codes.iter().filter(known).cloned().collect();
            if !known.is_empty() {
                coded.insert(question.code.clone(), known);
            }
        }
        // What happened is what every network requires.
        coded.contains_key("what").then_some(coded)
    }

    /// Whether the very same was passed before; fails where something else of the cohort was.
    fn passed_before(&self, on: PassedOn) -> Result<bool, NotPassed> {
        let ledger = self.ledger()?;
        let before = known::passed(&ledger).map(|before| before.on);
        let same = |before: &PassedOn| before.to == on.to && before.cohort == on.cohort;
        let sets: Vec<_> = before.filter(same).map(|before| before.set).collect();
        if sets.iter().any(|set| *set != on.set) {
            return Err(NotPassed::OtherSet(on.cohort));
        }
        Ok(!sets.is_empty())
    }
}
