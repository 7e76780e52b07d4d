//! The form that says which reports to list.

use std::collections::{BTreeMap, BTreeSet};

use maud::{Markup, html};

use super::At;
use super::views::{Found, Held, state_name};
use crate::desk::shelf::Wanted;
use crate::desk::workbench::open::Open;
use crate::questionnaire::Version;
use crate::text::Lang;
use crate::web::PublicError;

/// Code and name.
type Options = Vec<(String, String)>;

/// What can be chosen, from what there is.
struct Choices {
    periods: Options,
    areas: Options,
    whats: Options,
}

/// The form.
pub(super) fn form(open: &Open, at: At, found: &Found) -> Result<Markup, PublicError> {
    let words = open.words;
    let held = open.bench.views.get(at.view);
    let state = held.state.map_or("", Wanted::code);
    Ok(html! {
        form.filters role="search" method="post" action=(open.to("/inbox/view")) {
            input type="hidden" name="view" value=(at.view);
            input type="hidden" name="state" value=(state);
            div.line {
                label for="search" { (words.t("desk-inbox-search")?) }
                input #search type="search" name="search" value=(*held.typed) autocomplete="off"
                    autocapitalize="off" spellcheck="false" enterkeyhint="search";
                button { (words.t("desk-inbox-look")?) }
                @if held.is_filtered() || !held.typed.is_empty() {
                    a.button href=(open.to("/inbox")) { (words.t("desk-inbox-clear")?) }
                }
            }
            (more(open, held)?)
            (states(open, held, found)?)
        }
    })
}

/// Where the reports stand, with how many there are.
fn states(open: &Open, held: &Held, found: &Found) -> Result<Markup, PublicError> {
    let words = open.words;
    let all: usize = found.counts.iter().sum();
    let mut states = Vec::new();
    for (state, count) in Wanted::ALL.into_iter().zip(found.counts) {
        let is_here = held.state == Some(state);
        if count > 0 || is_here || state == Wanted::New {
            states.push((state.code(), words.t(state_name(state))?, count, is_here));
        }
    }
    states.push((
        "all",
        words.t("desk-inbox-state-all")?,
        all,
        held.state.is_none(),
    ));
    Ok(html! {
        ul.states aria-label=(words.t("desk-inbox-states")?) {
            @for (code, name, count, is_here) in &states {
                li {
                    button name="to" value=(code) aria-current=[is_here.then_some("true")] {
                        (name) " " span.number { (count) }
                    }
                }
            }
        }
    })
}

fn more(open: &Open, held: &Held) -> Result<Markup, PublicError> {
    let words = open.words;
    Ok(html! {
        details.more open[held.is_filtered()] {
            summary { (words.t("desk-inbox-filters")?) }
            (fields(open, held)?)
            button { (words.t("desk-inbox-apply")?) }
        }
    })
}

/// What can be chosen besides words and state.
pub(in crate::desk::workbench) fn fields(open: &Open, held: &Held) -> Result<Markup, PublicError> {
    let words = open.words;
    let view = &held.view;
    let choices = choices(open);
    let yes_or_no = |value: Option<bool>| value.map_or("", |yes| if yes { "yes" } else { "no" });
    let (yes, no) = (words.t("desk-inbox-with")?, words.t("desk-inbox-without")?);
    let with: Options = vec![("yes".to_owned(), yes), ("no".to_owned(), no)];
    let languages = Lang::ALL.map(|lang| (lang.code().to_owned(), lang.own_name().to_owned()));
    let period = view.period.map(|period| period.to_string());
    let language = view.language.map_or("", Lang::code);
    let text = |value: &Option<String>| value.clone().unwrap_or_default();
    let selects = [
        ("period", text(&period), &choices.periods),
        ("area", text(&view.area), &choices.areas),
        ("what", text(&view.what), &choices.whats),
        ("language", language.to_owned(), &languages.to_vec()),
        ("story", yes_or_no(view.story).to_owned(), &with),
        ("attachment", yes_or_no(view.attachment).to_owned(), &with),
    ];
    let mut named = Vec::new();
    for (name, value, options) in selects {
        named.push((
            name,
            words.t(&format!("desk-inbox-filter-{name}"))?,
            value,
            options,
        ));
    }
    let any = words.t("desk-inbox-any")?;
    Ok(html! {
        div.fields {
            @for (name, label, value, options) in &named {
                p {
                    label for=(name) { (label) }
                    select id=(name) name=(name) {
                        option value="" { (any) }
                        @for (code, label) in *options {
                            option value=(code) selected[code == value] { (label) }
                        }
                    }
                }
            }
            p {
                label for="tag" { (words.t("desk-inbox-filter-tag")?) }
                input #tag name="tag" autocomplete="off" maxlength="32"
                    value=[view.tag.as_ref().map(ToString::to_string)];
            }
            p.ticks {
                label {
                    input type="checkbox" name="waiting" value="yes" checked[view.waiting];
                    (words.t("desk-inbox-filter-waiting")?)
                }
                label {
                    input type="checkbox" name="asked" value="yes" checked[view.asked];
                    (words.t("desk-inbox-filter-asked")?)
                }
                label {
                    input type="checkbox" name="mine" value="yes" checked[view.mine];
                    (words.t("desk-inbox-filter-mine")?)
                }
            }
        }
    })
}

/// One pass over all reports for what they were sealed to and asked.
fn choices(open: &Open) -> Choices {
    let desk = &open.bench.desk;
    let (mut periods, mut versions) = (BTreeSet::new(), Vec::<Version>::new());
    let mut last = None;
    for case in &open.bench.shelf.book().cases {
        if last != Some(case.period) {
            last = Some(case.period);
            periods.insert(case.period);
        }
        if let Ok(content) = &case.content
            && !versions.contains(&content.questionnaire)
        {
            versions.push(content.questionnaire);
        }
    }
    let period = |number: &u32| {
        let from = desk.chain().period(*number).map(|period| period.from);
        let from = from.map_or_else(String::new, |from| format!(" · {from}"));
        (number.to_string(), format!("{number}{from}"))
    };
    let of_question = |code: &str| {
        let mut options = BTreeMap::new();
        let asked = versions.iter().filter_map(|it| desk.questionnaire(*it));
        for question in asked.filter_map(|questionnaire| questionnaire.question(code)) {
            for choice in question.choices() {
                options.insert(choice.code.clone(), choice.label(open.words.0).to_owned());
            }
        }
        options.into_iter().collect()
    };
    Choices {
        periods: periods.iter().rev().map(period).collect(),
        areas: of_question("area"),
        whats: of_question("what"),
    }
}
