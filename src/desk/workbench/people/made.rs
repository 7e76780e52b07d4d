//! A step, made from the fields of its form.

use std::collections::BTreeSet;

use rand::rand_core::UnwrapErr;
use rand::rngs::SysRng;

use super::super::open::Open;
use super::sheet;
use super::step::tiers;
use crate::desk::keeping::Held;
use crate::desk::stewards::StewardsError;
use crate::keys::ceremony::{Admission, CeremonyError, Change, OpenedPeriod, Terms};
use crate::keys::documents::Documents;
use crate::keys::folder::{Folder, FolderError};
use crate::keys::public::{
    Card, Destroyed, Member, MemberId, NotACard, NoteError, Retention, Tier, day, is_same_words,
};
use crate::keys::steward::{self, StewardError};
use crate::web::Fields;

/// The fields that make a step.
pub(super) const FIELDS: &[&str] = &[
    "step",
    "card",
    "same",
    "said",
    "tier",
    "since",
    "also",
    "steward",
    "who",
    "threshold",
    "from",
    "single",
    "recipient",
    "proof",
    "last",
    "exported",
    "network",
    "stories",
    "answers",
];

/// Why a step cannot be shown or taken.
#[derive(Debug, thiserror::Error)]
pub(super) enum NoStep {
    #[error(transparent)]
    Stewards(#[from] StewardsError),
    #[error(transparent)]
    Steward(#[from] StewardError),
    #[error(transparent)]
    Ceremony(#[from] CeremonyError),
    #[error(transparent)]
    Held(#[from] Held),
    #[error(transparent)]
    Folder(#[from] FolderError),
    #[error(transparent)]
    Note(#[from] NoteError),
    #[error("the card: {0}")]
    Card(#[from] NotACard),
    #[error("the words were not compared, or are others than those of the card")]
    NotCompared,
    #[error("these are not the last four characters of the key on that sheet")]
    OtherSheet,
    #[error("it was not said that everything which is to be kept has been exported")]
    NotExported,
    #[error("that is not the network's name")]
    OtherNetwork,
    #[error("a choice is missing, or is none of those offered: {0}")]
    Field(&'static str),
    #[error(
        "what the newcomer shall read does not open here ({0}); another steward, or a later first period, may help"
    )]
    Closed(FolderError),
}

/// The step that the fields say, from the documents of now.
pub(super) fn made(open: &Open, fields: &Fields) -> Result<(Folder, Documents, Change), NoStep> {
    let (folder, documents) = open.stewards()?;
    steward::check_steward(&documents, open.bench.desk.member())?;
    let mut terms = open.terms();
    terms.threshold = match fields.first("threshold") {
        "" => None,
        number => Some(number.parse().map_err(|_| NoStep::Field("threshold"))?),
    };
    let at = Making {
        open,
        fields,
        folder: &folder,
        documents: &documents,
        terms,
        single: fields.first("single") == "yes",
    };
    let change = match fields.first("step") {
        "admit" => at.admitted()?,
        "period" => at.period()?,
        "renew" => documents.renew(&at.terms)?,
        "remove" => {
            let mut rng = UnwrapErr(SysRng);
            documents.remove(at.who()?, at.single, &at.terms, &mut rng)?
        }
        "replace" => at.replaced()?,
        "seat" => at.reseated()?,
        "sheet" => at.sheet()?,
        "rotate" => documents.rotate(&at.terms)?,
        "end" => at.end()?,
        "keep" => documents.keep(at.rule()?, &at.terms)?,
        "expire" => at.expired()?,
        _ => return Err(NoStep::Field("step")),
    };
    Ok((folder, documents, change))
}

/// What a step is made from.
struct Making<'a> {
    open: &'a Open,
    fields: &'a Fields,
    folder: &'a Folder,
    documents: &'a Documents,
    terms: Terms,
    /// That only one key will open the new period is understood.
    single: bool,
}

impl Making<'_> {
    fn who(&self) -> Result<MemberId, NoStep> {
        let who = self.fields.first("who").parse();
        who.map_err(|_| NoStep::Field("who"))
    }

    fn seat(&self, who: MemberId) -> Result<&Member, NoStep> {
        let seat = self.documents.roster().member(who);
        Ok(seat.ok_or(CeremonyError::NoSuchMember)?)
    }

    fn tier(&self) -> Result<Tier, NoStep> {
        let tier = self.fields.first("tier").parse();
        tier.map_err(|_| NoStep::Field("tier"))
    }

    /// What is wrapped to the steward at this desk, opened; for each that does not open, why.
    fn opened(
        &self,
        tiers: &[Tier],
        wanted: impl Fn(u32) -> bool,
    ) -> Result<Vec<Result<OpenedPeriod, FolderError>>, NoStep> {
        let me = self.open.bench.desk.member();
        let key = (me.id(), &me.identity);
        Ok(self
            .folder
            .open_wanted(self.documents, key, tiers, wanted)?)
    }

    /// The same; refused where anything stays closed.
    fn opened_whole(
        &self,
        tiers: &[Tier],
        wanted: impl Fn(u32) -> bool,
    ) -> Result<Vec<OpenedPeriod>, NoStep> {
        let opened: Result<Vec<_>, _> = self.opened(tiers, wanted)?.into_iter().collect();
        opened.map_err(NoStep::Closed)
    }

    fn period(&self) -> Result<Change, NoStep> {
        let from = match self.fields.first("from") {
            "" => None,
            text => Some(day::parse(text).ok_or(NoStep::Field("from"))?),
        };
        let mut rng = UnwrapErr(SysRng);
        let made = self
            .documents
            .next_period(from, self.single, &self.terms, &mut rng);
        Ok(made?)
    }

    /// A number that somebody typed, or nothing.
    fn number(&self, name: &'static str) -> Result<Option<u32>, NoStep> {
        match self.fields.first(name) {
            "" => Ok(None),
            text => text.parse().map(Some).map_err(|_| NoStep::Field(name)),
        }
    }

    /// Months until something may be destroyed; what is to stay has none.
    fn rule(&self) -> Result<Option<Retention>, NoStep> {
        let stories = self.number("stories")?;
        let answers = self.number("answers")?;
        let says = stories.or(answers).is_some();
        Ok(says.then_some(Retention { answers, stories }))
    }

    /// The step that destroys, once this desk has seen that nothing still needs what it destroys.
    fn expired(&self) -> Result<Change, NoStep> {
        let answers = self.number("answers")?.unwrap_or(0);
        let wanted = Destroyed {
            answers,
            stories: self.number("stories")?.unwrap_or(0).max(answers),
        };
        let change = self.documents.expire(wanted, &self.terms)?;
        self.open.check_destroyed(change.notice.destroyed)?;
        Ok(change)
    }

    fn admitted(&self) -> Result<Change, NoStep> {
        let fields = self.fields;
        if fields.first("same") != "yes" {
            return Err(NoStep::NotCompared);
        }
        let number = |text: &str| text.parse::<u32>().map_err(|_| NoStep::Field("since"));
        let since_period = number(fields.first("since"))?;
        let also = fields.all("also").map(number);
        let also: BTreeSet<u32> = also.collect::<Result<_, _>>()?;
        // A box that the chosen first period covers already says nothing more.
        let also: BTreeSet<u32> = also.into_iter().filter(|it| *it < since_period).collect();
        let tier = self.tier()?;
        let wanted = |period| period >= since_period || also.contains(&period);
        let opened = self.opened_whole(&tiers(tier), wanted)?;
        let admission = Admission {
            card: Card::parse(fields.first("card"))?,
            tier,
            steward: fields.first("steward") == "yes",
            since_period,
            also,
        };
        Ok(self.documents.admit(admission, &opened, &self.terms)?)
    }

    fn replaced(&self) -> Result<Change, NoStep> {
        let lost = self.who()?;
        let card = Card::parse(self.fields.first("card"))?;
        if !is_same_words(self.fields.first("said"), &card.words()?) {
            return Err(NoStep::NotCompared);
        }
        let seat = self.seat(lost)?;
        let opened = self.opened(&tiers(seat.tier), |period| seat.reads_period(period))?;
        // What does not open here stays closed to the new key, as the page says.
        let opened: Vec<_> = opened.into_iter().flatten().collect();
        let how = (self.single, &self.terms);
        let mut rng = UnwrapErr(SysRng);
        Ok(self.documents.replace(lost, card, &opened, how, &mut rng)?)
    }

    fn reseated(&self) -> Result<Change, NoStep> {
        let who = self.who()?;
        let seat = self.seat(who)?;
        let tier = self.tier()?;
        let steward = self.fields.first("steward") == "yes";
        let gained: Vec<_> = tiers(tier)
            .into_iter()
            .filter(|one| !seat.tier.reads(*one))
            .collect();
        let opened = self.opened_whole(&gained, |period| seat.reads_period(period))?;
        let how = (self.single, &self.terms);
        let mut rng = UnwrapErr(SysRng);
        let seat = (tier, steward);
        Ok(self.documents.reseat(who, seat, &opened, how, &mut rng)?)
    }

    fn sheet(&self) -> Result<Change, NoStep> {
        let recipient = sheet::proven(self.fields).ok_or(NoStep::OtherSheet)?;
        let opened = self.opened_whole(&Tier::ALL, |_| true)?;
        Ok(self
            .documents
            .add_recovery(recipient, &opened, &self.terms)?)
    }

    fn end(&self) -> Result<Change, NoStep> {
        if self.fields.first("exported") != "yes" {
            return Err(NoStep::NotExported);
        }
        let network = self.documents.notice().network.as_str();
        if self.fields.first("network").trim() != network {
            return Err(NoStep::OtherNetwork);
        }
        Ok(self.documents.end(&self.terms)?)
    }
}
