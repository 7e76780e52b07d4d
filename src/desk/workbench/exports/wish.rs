//! What somebody wants to export.

use std::collections::BTreeSet;

use crate::desk::acts::NotATag;
use crate::desk::export::{Filter, ForWhom, Format, Order};
use crate::desk::shelf::{Shelf, View, Wanted};
use crate::desk::workbench::inbox::Held;
use crate::text::Lang;
use crate::web::Fields;

/// As what it can be written, as forms and messages call it.
pub(super) const FORMATS: [(Format, &str); 4] = [
    (Format::Csv, "csv"),
    (Format::Xlsx, "xlsx"),
    (Format::JsonLines, "jsonl"),
    (Format::Parquet, "parquet"),
];

/// Which reports, for whom, as what. Wiped when dropped; cannot be printed, because of what is
/// looked for.
pub(in crate::desk::workbench) struct Wish {
    /// What a preview names, so that no other wish is taken for it.
    pub(super) number: u64,
    /// The inbox's filters, without a state.
    pub(super) held: Held,
    pub(super) states: BTreeSet<Wanted>,
    pub(super) for_whom: ForWhom,
    pub(super) words: bool,
    pub(super) labels: bool,
    pub(super) format: Format,
}

impl Default for Wish {
    /// What counts, coded answers only, for a spreadsheet.
    fn default() -> Self {
        Self {
            number: 0,
            held: Held::everything(),
            states: Filter::default().states,
            for_whom: ForWhom::default(),
            words: false,
            labels: true,
            format: Format::Xlsx,
        }
    }
}

impl Wish {
    /// The number of the wish after this one.
    pub(super) fn next(&self) -> u64 {
        self.number + 1
    }

    /// What a list of the inbox shows.
    pub(super) fn of_view(number: u64, shown: &Held) -> Self {
        let mut wish = Self {
            number,
            held: shown.twin(),
            ..Self::default()
        };
        match wish.held.state.take() {
            None => wish.states = BTreeSet::from(readable()),
            // What cannot be read cannot be exported.
            Some(Wanted::SetAside) => {}
            Some(state) => wish.states = BTreeSet::from([state]),
        }
        wish
    }

    /// What the form says.
    pub(super) fn of(number: u64, fields: &Fields) -> Result<Self, NotATag> {
        let named = |code: &str| readable().into_iter().find(|state| state.code() == code);
        let format = FORMATS
            .into_iter()
            .find(|(_, code)| *code == fields.first("format"));
        Ok(Self {
            number,
            held: Held::of(fields)?,
            states: fields.all("states").filter_map(named).collect(),
            for_whom: match fields.first("for") {
                "partner" => ForWhom::Partner,
                _ => ForWhom::Network,
            },
            words: fields.first("words") == "yes",
            labels: fields.first("labels") == "yes",
            format: format.map_or(Format::Csv, |(format, _)| format),
        })
    }

    /// As the desk's exports are asked for.
    pub(super) fn order(&self, on: &Shelf, lang: Lang) -> Order {
        Order {
            filter: filter(&self.held.view, self.states.clone(), on),
            for_whom: self.for_whom,
            words: self.words,
            labels: self.labels.then_some(lang),
        }
    }
}

/// Those that can be read.
pub(super) fn readable() -> [Wanted; 6] {
    [
        Wanted::Accepted,
        Wanted::Counted,
        Wanted::New,
        Wanted::Rejected,
        Wanted::Junk,
        Wanted::Duplicate,
    ]
}

/// The file says of itself what was chosen; what only the desk can choose by is said as such.
fn filter(view: &View, states: BTreeSet<Wanted>, on: &Shelf) -> Filter {
    // Each field by name: what is added to a view must not be forgotten here.
    let View {
        state: _,
        period,
        area,
        what,
        language,
        story,
        attachment,
        waiting,
        asked,
        tag,
        mine,
        search,
    } = view;
    let at_the_desk = language.is_some()
        || story.is_some()
        || attachment.is_some()
        || *waiting
        || *asked
        || *mine
        || !search.is_empty();
    Filter {
        states,
        period: *period,
        area: area.clone(),
        what: what.clone(),
        tag: tag.clone(),
        outcome: None,
        shown: at_the_desk.then(|| on.find(view).into_iter().collect()),
    }
}
