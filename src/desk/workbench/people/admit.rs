//! Admitting somebody: the card, then its words and what they may read.

use maud::{Markup, html};

use super::super::open::{Answered, Open, Posted, Words};
use super::join::eight;
use super::step::{choose_steward, choose_tier};
use crate::keys::documents::Documents;
use crate::keys::public::{Card, Tier};
use crate::web::PublicError;

/// `GET /people/admit`
pub(super) async fn ask(open: Open) -> Answered {
    paste(open, "", None)
}

/// `POST /people/admit`: the card was pasted.
pub(super) async fn compare(Posted { open, fields }: Posted) -> Answered {
    let words = open.words;
    let pasted = fields.first("card");
    match (Card::parse(pasted), open.stewards()) {
        (Err(_), _) => paste(open, pasted, Some(words.t("desk-people-admit-no-card")?)),
        (_, Err(why)) => paste(open, pasted, Some(why.to_string())),
        (Ok(card), Ok((_, documents))) => choices(open, &card, &documents),
    }
}

fn paste(open: Open, pasted: &str, wrong: Option<String>) -> Answered {
    let words = open.words;
    let title = words.t("desk-people-admit-title")?;
    let is_wrong = wrong.is_some().then_some("true");
    let body = html! {
        h1 { (title) }
        p { (words.t("desk-people-admit-what")?) }
        @if let Some(wrong) = wrong { p #wrong .notice .refused role="alert" { (wrong) } }
        form.step method="post" action=(open.to("/people/admit")) {
            label for="card" { (words.t("desk-people-admit-card")?) }
            p #how .hint { (words.t("desk-people-admit-card-how")?) }
            textarea #card .code name="card" rows="8" required spellcheck="false" autocomplete="off"
                aria-invalid=[is_wrong] aria-describedby="how" { (pasted) }
            div { button.act { (words.t("desk-people-next")?) } }
        }
    };
    open.page(&title, &body)
}

fn choices(open: Open, card: &Card, documents: &Documents) -> Answered {
    let words = open.words;
    let title = words.t("desk-people-admit-title")?;
    let name = [("name", card.name.as_str().into())];
    let body = html! {
        h1 { (words.with("desk-people-admit-who", &name)?) }
        p { (words.with("desk-people-admit-listen", &name)?) }
        (eight(words, card)?)
        form.step method="post" action=(open.to("/people/preview")) {
            input type="hidden" name="step" value="admit";
            input type="hidden" name="card" value=(card.to_code());
            p.check {
                input #same type="checkbox" name="same" value="yes" required;
                label for="same" { (words.with("desk-people-admit-same", &name)?) }
            }
            p.hint { (words.t("desk-people-admit-not-same")?) }
            (what_to_read(words, documents)?)
            div { button.act { (words.t("desk-people-preview")?) } }
        }
    };
    open.page(&title, &body)
}

fn what_to_read(words: Words, documents: &Documents) -> Result<Markup, PublicError> {
    let newest = documents.periods().last().map_or(0, |period| period.number);
    let void = &documents.notice().voided;
    let periods = documents.periods().iter();
    let periods: Vec<_> = periods.filter(|it| !void.contains(&it.number)).collect();
    Ok(html! {
        (choose_tier(words, Tier::Answers)?)
        fieldset {
            legend { (words.t("desk-people-admit-periods")?) }
            p.check {
                input #next type="radio" name="since" value=(newest + 1) checked;
                label for="next" { (words.t("desk-people-admit-since-next")?) }
            }
            @for period in periods.iter().rev() {
                @let args = [
                    ("period", period.number.to_string().into()),
                    ("from", period.from.to_string().into()),
                ];
                p.check {
                    input id={ "since-" (period.number) } type="radio" name="since"
                        value=(period.number);
                    label for={ "since-" (period.number) } {
                        (words.with("desk-people-admit-since", &args)?)
                    }
                }
            }
        }
        @if !periods.is_empty() {
            fieldset {
                legend { (words.t("desk-people-admit-also")?) }
                @for period in periods.iter().rev() {
                    @let args = [
                        ("period", period.number.to_string().into()),
                        ("from", period.from.to_string().into()),
                    ];
                    p.check {
                        input id={ "also-" (period.number) } type="checkbox" name="also"
                            value=(period.number);
                        label for={ "also-" (period.number) } {
                            (words.with("desk-people-admit-one", &args)?)
                        }
                    }
                }
            }
        }
        (choose_steward(words, false)?)
    })
}
