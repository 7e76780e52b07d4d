//! What is done with several reports at once.

use maud::{Markup, html};

use super::At;
use super::views::is_counted;
use crate::desk::acts::{Act, Deed, Mark, Tag, Verdict};
use crate::desk::casebook::{Case, State};
use crate::desk::workbench::open::{Answered, Open, Posted};
use crate::keys::public::MemberId;
use crate::web::{Fields, Kind, PublicError};

/// The button's value, its message, its key.
const ACTS: &[(&str, &str, &str)] = &[
    ("accept", "desk-inbox-accept", "a"),
    ("reject", "desk-inbox-reject", "r"),
    ("junk", "desk-inbox-junk", "J"),
    ("undecided", "desk-inbox-undecided", "U"),
    ("mine", "desk-inbox-take", "m"),
    ("nobody", "desk-inbox-leave", "M"),
];

/// The buttons above the list.
pub(super) fn bar(open: &Open, at: At) -> Result<Markup, PublicError> {
    let words = open.words;
    let all = format!("{}&all={}", at.path(), u8::from(at.all == 0));
    let mut buttons = Vec::new();
    for (what, name, key) in ACTS {
        buttons.push((what, words.t(name)?, key));
    }
    let select = if at.all == 0 {
        "desk-inbox-select-all"
    } else {
        "desk-inbox-select-none"
    };
    Ok(html! {
        div.acts role="group" aria-label=(words.t("desk-inbox-selected")?) {
            a.button data-all href=(open.to(&all)) { (words.t(select)?) }
            @for (what, name, key) in &buttons {
                button name="do" value=(what) data-key=(key) data-bulk { (name) }
            }
            details.tagging {
                summary.button { (words.t("desk-inbox-tagging")?) }
                div.line {
                    label for="with-tag" { (words.t("desk-inbox-filter-tag")?) }
                    input #with-tag name="tag" autocomplete="off" maxlength="32";
                    button name="do" value="tag" { (words.t("desk-inbox-put-on")?) }
                    button name="do" value="untag" { (words.t("desk-inbox-take-off")?) }
                }
            }
        }
    })
}

/// `POST /inbox/act`
pub(super) async fn act(Posted { mut open, fields }: Posted) -> Answered {
    let number = |name: &str| fields.first(name).parse().unwrap_or(0);
    let at = At {
        view: number("view"),
        page: number("page"),
        all: 0,
    };
    let deed = match deed(&fields, open.bench.desk.member().id()) {
        Ok(deed) => deed,
        Err(NoDeed::Tag(why)) => {
            open.refuse(&why)?;
            return Ok(open.back(&at.path()));
        }
        Err(NoDeed::Unknown) => return Err(Kind::BadRequest.into()),
    };
    let chosen = fields.all("id");
    let chosen = chosen.filter_map(|id| open.bench.shelf.case(id.parse().ok()?));
    let Some(chosen) = Chosen::of(&chosen.collect::<Vec<_>>(), &deed) else {
        let none = open.words.t("desk-inbox-none-selected")?;
        open.warn(none);
        return Ok(open.back(&at.path()));
    };
    let today = open.today;
    match open.bench.act(&chosen.acts, today) {
        Ok(()) => said(&mut open, &fields, &chosen)?,
        Err(why) => open.refuse(&why)?,
    }
    Ok(open.back(&at.path()))
}

/// What is done to the reports that were chosen.
struct Chosen {
    acts: Vec<Act>,
    /// How many it cannot be done to.
    left: usize,
    /// How many are counted already, where it decides on them.
    late: usize,
}

impl Chosen {
    /// `None` where nothing was chosen.
    fn of(chosen: &[&Case], deed: &Deed) -> Option<Self> {
        // What cannot be read cannot be vouched for.
        let accepts = matches!(deed, Deed::Verdict(Verdict::Accept));
        let may = |case: &&&Case| !(accepts && case.state == State::SetAside);
        let acts = chosen.iter().filter(may).map(|case| Act {
            report: case.id,
            deed: deed.clone(),
        });
        let acts: Vec<Act> = acts.collect();
        let decides = matches!(deed, Deed::Verdict(_));
        let late = |case: &&&Case| decides && is_counted(case.state);
        (!chosen.is_empty()).then(|| Self {
            left: chosen.len() - acts.len(),
            late: chosen.iter().filter(late).count(),
            acts,
        })
    }
}

/// Says what was done.
fn said(open: &mut Open, fields: &Fields, chosen: &Chosen) -> Result<(), PublicError> {
    let words = open.words;
    if !chosen.acts.is_empty() {
        let id = format!("desk-inbox-done-{}", fields.first("do"));
        open.done(words.with(&id, &[("count", chosen.acts.len().into())])?);
    }
    for (count, id) in [
        (chosen.left, "desk-inbox-left-set-aside"),
        (chosen.late, "desk-inbox-counted-already"),
    ] {
        if count > 0 {
            open.warn(words.with(id, &[("count", count.into())])?);
        }
    }
    Ok(())
}

/// Why a form asks for nothing that can be done.
enum NoDeed {
    /// No tag.
    Tag(crate::desk::acts::NotATag),
    /// No button of ours.
    Unknown,
}

fn deed(fields: &Fields, me: MemberId) -> Result<Deed, NoDeed> {
    let tag = |on| {
        let tag: Tag = fields.first("tag").trim().parse().map_err(NoDeed::Tag)?;
        let mark = Mark::Tag(tag);
        Ok(Deed::Mark { mark, on })
    };
    Ok(match fields.first("do") {
        "accept" => Deed::Verdict(Verdict::Accept),
        "reject" => Deed::Verdict(Verdict::Reject),
        "junk" => Deed::Verdict(Verdict::Junk),
        "undecided" => Deed::Verdict(Verdict::Undecided),
        "mine" => Deed::Assign(Some(me)),
        "nobody" => Deed::Assign(None),
        "tag" => tag(true)?,
        "untag" => tag(false)?,
        _ => return Err(NoDeed::Unknown),
    })
}
