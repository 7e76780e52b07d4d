//! Which reports to show.

use super::Shelf;
pub use super::words::Search;
use crate::desk::acts::{Mark, Tag};
use crate::desk::casebook::{Case, Content, State};
use crate::desk::letters::Awaits;
use crate::text::Lang;

/// The question of where something happened, and the one of what happened.
const AREA: &str = "area";
const WHAT: &str = "what";

/// A choice of reports: what is `None`, false or empty leaves nothing out. No `Debug`, because of
/// what is looked for.
#[derive(Clone, Default)]
pub struct View {
    /// Those that stand there.
    pub state: Option<Wanted>,
    /// Those that are sealed to this period.
    pub period: Option<u32>,
    /// Those of this area, by its code.
    pub area: Option<String>,
    /// Those in which this happened, by its code.
    pub what: Option<String>,
    /// Those whose form was in this language.
    pub language: Option<Lang>,
    /// Those with words of their own, or without.
    pub story: Option<bool>,
    /// Those with files, or without.
    pub attachment: Option<bool>,
    /// Those whose reporters wrote again and may wait for a reply.
    pub waiting: bool,
    /// Those whose reporters were asked something, and for which somebody still waits.
    pub asked: bool,
    /// Those with this tag.
    pub tag: Option<Tag>,
    /// Those that this member looks after and that are not closed.
    pub mine: bool,
    /// Those with these words, or with a number that begins so.
    pub search: Search,
}

/// Where a report stands, as one asks for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Wanted {
    /// Nobody has decided.
    New,
    /// Accepted, and not counted yet.
    Accepted,
    /// Counted in a release.
    Counted,
    /// Read, and not counted.
    Rejected,
    /// Nobody's report.
    Junk,
    /// Tells of the same as another.
    Duplicate,
    /// Cannot be opened, or does not fit.
    SetAside,
}

impl Wanted {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 7] = [
        Self::New,
        Self::Accepted,
        Self::Counted,
        Self::Rejected,
        Self::Junk,
        Self::Duplicate,
        Self::SetAside,
    ];

    /// The one that fits a state.
    pub fn of(state: State) -> Self {
        match state {
            State::New => Self::New,
            State::Accepted => Self::Accepted,
            State::Counted(_) => Self::Counted,
            State::Rejected => Self::Rejected,
            State::Junk => Self::Junk,
            State::Duplicate(_) => Self::Duplicate,
            State::SetAside => Self::SetAside,
        }
    }

    /// As it is typed and sent.
    pub fn code(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Accepted => "accepted",
            Self::Counted => "counted",
            Self::Rejected => "rejected",
            Self::Junk => "junk",
            Self::Duplicate => "duplicate",
            Self::SetAside => "set-aside",
        }
    }
}

impl View {
    /// What decides whether a case is shown: made once for a pass over all of them.
    pub(super) fn filter<'a>(&'a self, on: &'a Shelf) -> impl Fn(&Case) -> bool + 'a {
        let finders = self.search.finders();
        let tag = self.tag.clone().map(Mark::Tag);
        let of_content = self.asks_of_content();
        move |case: &Case| {
            self.state
                .is_none_or(|state| state == Wanted::of(case.state))
                && self.period.is_none_or(|period| period == case.period)
                && (!of_content || case.content.as_ref().is_ok_and(|it| self.fits(it)))
                && (!self.waiting || on.mail.awaits(case.id) != Awaits::No)
                && (!self.asked || on.book.ledger.asked(case.id).is_some())
                && tag
                    .as_ref()
                    .is_none_or(|tag| on.book.ledger.marks(case.id).contains(tag))
                && (!self.mine || on.is_mine(case.id))
                && (finders.is_empty() || on.is_found(case.id, &finders))
        }
    }

    /// Whether a report that cannot be opened is left out already for that.
    fn asks_of_content(&self) -> bool {
        self.area.is_some()
            || self.what.is_some()
            || self.language.is_some()
            || self.story.is_some()
            || self.attachment.is_some()
    }

    fn fits(&self, content: &Content) -> bool {
        let answered = |question: &str, wanted: &Option<String>| {
            wanted.as_ref().is_none_or(|code| {
                let given = content.answers.expose_coded().get(question);
                given.is_some_and(|codes| codes.contains(code))
            })
        };
        let story = content.story.as_ref();
        answered(AREA, &self.area)
            && answered(WHAT, &self.what)
            && self
                .language
                .is_none_or(|lang| story.is_some_and(|it| it.language == lang))
            && self
                .story
                .is_none_or(|words| story.is_some_and(|it| it.is_empty != words))
            && self
                .attachment
                .is_none_or(|files| story.is_some_and(|it| (it.attachments > 0) == files))
    }
}
