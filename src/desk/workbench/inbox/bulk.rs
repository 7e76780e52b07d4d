//! What is done with several reports at once.

use maud::{Markup, html};

use super::At;
use super::views::is_counted;
use crate::desk::acts::{Act, Deed, Mark, Tag, Verdict};
use crate::desk::casebook::{Case, State};
use crate::desk::workbench::open::{Answered, Open, Posted};
use crate::keys::public::{MemberId, ReportId};
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
    let chosen: Vec<&Case> = fields
        .all("id")
        .filter_map(|id| open.bench.shelf.case(id.parse().ok()?))
        .collect();
    if chosen.is_empty() {
        let none = open.words.t("desk-inbox-none-selected")?;
        open.warn(none);
        return Ok(open.back(&at.path()));
    }
    // What cannot be read cannot be vouched for.
    let accepts = matches!(deed, Deed::Verdict(Verdict::Accept));
    let may = |case: &&&Case| !(accepts && case.state == State::SetAside);
    let taken: Vec<ReportId> = chosen.iter().filter(may).map(|case| case.id).collect();
    let left = chosen.len() - taken.len();
    let late = chosen.iter().filter(|case| is_counted(case.state)).count();
    let decides = matches!(deed, Deed::Verdict(_));
    let acts = taken.iter().map(|report| Act {
        report: *report,
        deed: deed.clone(),
    });
    let (acts, today) = (acts.collect::<Vec<_>>(), open.today);
    match open.bench.act(&acts, today) {
        Ok(()) => said(
            &mut open,
            &fields,
            &acts,
            (left, if decides { late } else { 0 }),
        )?,
        Err(why) => open.refuse(&why)?,
    }
    Ok(open.back(&at.path()))
}

/// Says what was done; `left` could not be, `late` are counted already.
fn said(
    open: &mut Open,
    fields: &Fields,
    acts: &[Act],
    (left, late): (usize, usize),
) -> Result<(), PublicError> {
    let words = open.words;
    if !acts.is_empty() {
        let id = format!("desk-inbox-done-{}", fields.first("do"));
        open.done(words.with(&id, &[("count", acts.len().into())])?);
    }
    for (count, id) in [
        (left, "desk-inbox-left-set-aside"),
        (late, "desk-inbox-counted-already"),
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
