//! What was looked for since the desk was opened, by number.

use zeroize::Zeroizing;

use crate::desk::acts::NotATag;
use crate::desk::casebook::State;
use crate::desk::shelf::{Search, Shelf, View, Wanted};
use crate::keys::public::ReportId;
use crate::text::Lang;
use crate::web::Fields;

/// The most that are remembered; the oldest are forgotten.
const MOST: usize = 100;

/// All of them. The first, which is always there, are the reports that nobody has decided on.
/// Wiped when dropped.
pub(in crate::desk::workbench) struct Views(Vec<Option<Held>>);

/// One choice of reports.
pub(in crate::desk::workbench) struct Held {
    /// Everything but where they stand, which is counted.
    pub(in crate::desk::workbench) view: View,
    /// Where they stand.
    pub(in crate::desk::workbench) state: Option<Wanted>,
    /// What was typed to look for.
    pub(in crate::desk::workbench) typed: Zeroizing<String>,
}

/// What a view shows.
pub(super) struct Found {
    /// The reports, the newest first.
    pub(super) ids: Vec<ReportId>,
    /// How many of them there are in each state, were it chosen; in the order of [`Wanted::ALL`].
    pub(super) counts: [usize; Wanted::ALL.len()],
}

impl Default for Views {
    fn default() -> Self {
        Self(vec![Some(Held {
            view: View::default(),
            state: Some(Wanted::New),
            typed: Zeroizing::default(),
        })])
    }
}

impl Views {
    /// Whether there is one of this number.
    pub(super) fn has(&self, number: usize) -> bool {
        self.0.get(number).is_some_and(Option::is_some)
    }

    /// The one of this number, or the first.
    pub(in crate::desk::workbench) fn get(&self, number: usize) -> &Held {
        let held = self.0.get(number).and_then(Option::as_ref);
        held.or(self.0[0].as_ref())
            .expect("the first is never forgotten")
    }

    /// What the form asks for; its number.
    pub(super) fn add(&mut self, fields: &Fields) -> Result<usize, NotATag> {
        let held = Held::of(fields)?;
        let number = self.0.len();
        self.0.push(Some(held));
        if let Some(old) = number.checked_sub(MOST).filter(|old| *old > 0) {
            self.0[old] = None;
        }
        Ok(number)
    }

    /// What it shows.
    pub(super) fn find(&self, number: usize, on: &Shelf) -> Found {
        let held = self.get(number);
        let mut found = Found {
            ids: Vec::new(),
            counts: [0; Wanted::ALL.len()],
        };
        for id in on.find(&held.view) {
            let state = on
                .case(id)
                .map_or(Wanted::SetAside, |case| Wanted::of(case.state));
            found.counts[place(state)] += 1;
            if held.state.is_none_or(|wanted| wanted == state) {
                found.ids.push(id);
            }
        }
        found
    }
}

fn place(state: Wanted) -> usize {
    let place = Wanted::ALL.iter().position(|one| *one == state);
    place.expect("all states are among all of them")
}

impl Held {
    /// Nothing is left out.
    pub(in crate::desk::workbench) fn everything() -> Self {
        Self {
            view: View::default(),
            state: None,
            typed: Zeroizing::default(),
        }
    }

    /// The same once more.
    pub(in crate::desk::workbench) fn twin(&self) -> Self {
        Self {
            view: self.view.clone(),
            state: self.state,
            typed: self.typed.clone(),
        }
    }

    /// What a form asks for.
    pub(in crate::desk::workbench) fn of(fields: &Fields) -> Result<Self, NotATag> {
        let text = |name: &str| Some(fields.first(name).trim()).filter(|text| !text.is_empty());
        let yes_or_no = |name: &str| match fields.first(name) {
            "yes" => Some(true),
            "no" => Some(false),
            _ => None,
        };
        // A button says where to go; what was typed beside it stays.
        let state = text("to").unwrap_or(fields.first("state"));
        let tag = text("tag").map(str::parse).transpose()?;
        let typed = fields.first("search");
        let view = View {
            state: None,
            period: text("period").and_then(|period| period.parse().ok()),
            area: text("area").map(str::to_owned),
            what: text("what").map(str::to_owned),
            language: text("language").and_then(|code| code.parse::<Lang>().ok()),
            story: yes_or_no("story"),
            attachment: yes_or_no("attachment"),
            waiting: fields.first("waiting") == "yes",
            asked: fields.first("asked") == "yes",
            tag,
            mine: fields.first("mine") == "yes",
            search: Search::new(typed),
        };
        Ok(Self {
            view,
            state: Wanted::ALL.into_iter().find(|one| one.code() == state),
            typed: Zeroizing::new(typed.to_owned()),
        })
    }

    /// Whether anything besides words and state is chosen.
    pub(in crate::desk::workbench) fn is_filtered(&self) -> bool {
        let view = &self.view;
        view.period.is_some()
            || view.area.is_some()
            || view.what.is_some()
            || view.language.is_some()
            || view.story.is_some()
            || view.attachment.is_some()
            || view.tag.is_some()
            || view.waiting
            || view.asked
            || view.mine
    }
}

/// The message that names a state.
pub(in crate::desk::workbench) fn state_name(state: Wanted) -> &'static str {
    match state {
        Wanted::New => "desk-inbox-state-new",
        Wanted::Accepted => "desk-inbox-state-accepted",
        Wanted::Counted => "desk-inbox-state-counted",
        Wanted::Rejected => "desk-inbox-state-rejected",
        Wanted::Junk => "desk-inbox-state-junk",
        Wanted::Duplicate => "desk-inbox-state-duplicate",
        Wanted::SetAside => "desk-inbox-state-set-aside",
    }
}

/// Whether a decision on it can change what is counted.
pub(super) fn is_counted(state: State) -> bool {
    matches!(state, State::Counted(_))
}
