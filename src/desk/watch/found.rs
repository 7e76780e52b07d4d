//! What a look at the form can find.

use serde::{Deserialize, Serialize};

use crate::keys::public::Hash;

/// What an honest server does not show to those who come to report.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Fault {
    /// Reports would be sealed to keys of somebody else.
    #[error(
        "the form hands out keys that are not those of the newest verified notice: reports may be sealed to somebody else"
    )]
    Keys,
    /// Phones are shown other notices.
    #[error(
        "the notices that the form hands to phones do not lead from the pinned root to the newest verified notice"
    )]
    Notices,
    /// The page runs, loads or sends to something that the form does not.
    #[error("the form's page holds what it should not: {0}")]
    Page(Stray),
    /// The header that keeps other code out is not there, or says less.
    #[error("the form's page is served without the policy that keeps other code out")]
    Policy,
    /// The words that say who seals are not there.
    #[error(
        "the form's page does not say who seals and who can read, in the words of this program"
    )]
    Words,
    /// Phones that run scripts get another page than phones that run none.
    #[error("the form's page is another for a phone with scripts than for one without")]
    TwoPages,
    /// The page names no module.
    #[error(
        "the form's page names no module that seals on the phone: the server would see every report"
    )]
    NoModule,
    /// The page names another module than this program holds.
    #[error("the module that seals on the phone is not the one of this program ({0})")]
    OtherModule(String),
    /// The module is not what the page names.
    #[error(
        "the module that seals on the phone is not the one that its page names: phones refuse it"
    )]
    BrokenModule,
    /// Something that the form needs does not come.
    #[error("the {0} does not come")]
    Missing(Part),
    /// The offline form is not the network's.
    #[error("the offline form that the server hands out is refused: {0}")]
    Offline(String),
}

/// What a page holds that it should not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Stray {
    /// A script that the form does not have.
    Script,
    /// Something that loads, frames or redirects.
    Load,
    /// An address elsewhere.
    Elsewhere,
}

impl std::fmt::Display for Stray {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Script => "a script that the form does not have",
            Self::Load => "something that loads or frames other pages",
            Self::Elsewhere => "an address elsewhere",
        })
    }
}

/// A part of the form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Part {
    /// The page.
    Page,
    /// The module.
    Module,
    /// What the module works with.
    Kit,
    /// The keys for those who seal by themselves.
    Keys,
    /// The offline form or its note.
    Offline,
}

impl std::fmt::Display for Part {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Page => "form's page",
            Self::Module => "module that seals on the phone",
            Self::Kit => "kit that the module works with",
            Self::Keys => "answer with the keys to seal to",
            Self::Offline => "offline form, to which the page leads,",
        })
    }
}

/// Something worth knowing that no honest server need be ashamed of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Remark {
    /// No reports are taken.
    #[error("the form takes no reports at present")]
    NotTaking,
    /// The server's day is another.
    #[error("the server's clock says another day than this machine's")]
    OtherDay,
    /// The questionnaire is unknown here.
    #[error("the form asks a questionnaire that this desk does not have")]
    UnknownQuestionnaire,
    /// There is no offline form.
    #[error("the form's page leads to no offline form")]
    NoOffline,
    /// The offline form should not be used any more.
    #[error(
        "the offline form is past its last day, or older than the newest notice; a steward should make another"
    )]
    OldOffline,
}

/// What a reporter's phone was handed, in a few words: to be compared with what somebody else was
/// handed by another road. Nothing in it differs between two honest answers of one day.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Glimpse {
    /// The number of the newest verified notice.
    pub notice: u32,
    /// The period that is sealed to.
    pub period: Option<u32>,
    /// The page, without its form token and seed.
    pub page: Option<Hash>,
    /// The module.
    pub module: Option<Hash>,
    /// The offline form.
    pub offline: Option<Hash>,
}

impl std::fmt::Display for Glimpse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let short = |hash: Option<Hash>| {
            hash.map_or_else(|| "-".to_owned(), |hash| hash.to_string()[..12].to_owned())
        };
        let period = self
            .period
            .map_or_else(|| "-".to_owned(), |n| n.to_string());
        write!(
            f,
            "notice {}, period {period}, page {}, module {}, offline form {}",
            self.notice,
            short(self.page),
            short(self.module),
            short(self.offline)
        )
    }
}
