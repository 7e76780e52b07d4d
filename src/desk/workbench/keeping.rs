//! How long things are kept: the rule, what is due and what that costs, what holds it up, what is gone.
//!
//! The steps themselves are the stewards', and go the way of all their steps (`people`); what is asked
//! before they destroy anything is asked here and there alike ([`crate::desk::keeping::check`]).

use axum::Router;
use axum::routing::get;
use maud::{Markup, html};

use super::Shared;
use super::open::{Answered, Open, Words};
use crate::clock::Date;
use crate::desk::keeping::{self, Due, Held, Hindrance};
use crate::keys::public::{LATE_DAYS, Retention, Tier};
use crate::text::Value;
use crate::web::PublicError;

/// Stories go before their answers.
const TIERS: [Tier; 2] = [Tier::Stories, Tier::Answers];

pub(super) fn routes() -> Router<Shared> {
    Router::new().route("/keeping", get(show))
}

/// `GET /keeping`
async fn show(open: Open) -> Answered {
    let words = open.words;
    let title = words.t("desk-keeping-title")?;
    let notice = open.bench.desk.chain().current();
    let body = html! {
        h1 { (title) }
        @if notice.has_ended() { (ended(&open)?) } @else {
            (rule(&open)?)
            (due(&open)?)
        }
        (gone(&open)?)
        section.kept aria-labelledby="elsewhere" {
            h2 #elsewhere { (words.t("desk-keeping-elsewhere")?) }
            p { (words.t("desk-keeping-elsewhere-what")?) }
            ul {
                @for what in ["backups", "desks", "exports", "disks", "acts"] {
                    li { (words.t(&format!("desk-keeping-elsewhere-{what}"))?) }
                }
            }
        }
    };
    open.page(&title, &body)
}

/// A steward who may begin a step now: none waits, and the network goes on.
fn may_begin(open: &Open) -> bool {
    let Ok((folder, documents)) = open.stewards() else {
        return false;
    };
    let waits = folder.pending().ok().flatten().is_some();
    open.is_steward(&documents) && !waits
}

fn rule(open: &Open) -> Result<Markup, PublicError> {
    let words = open.words;
    let rule = open.bench.desk.chain().current().retention;
    let mut lines = Vec::new();
    for tier in TIERS {
        lines.push(match rule.and_then(|rule| rule.months(tier)) {
            Some(months) => {
                let args = [("months", months.into()), ("late", LATE_DAYS.into())];
                words.with(&of("desk-keeping-rule-", tier), &args)?
            }
            None => words.t(&of("desk-keeping-kept-", tier))?,
        });
    }
    Ok(html! {
        section.kept aria-labelledby="rule" {
            h2 #rule { (words.t("desk-keeping-rule")?) }
            @if rule.is_none() { p { (words.t("desk-keeping-no-rule")?) } }
            @else { ul { @for line in &lines { li { (line) } } } }
            @if may_begin(open) { (setting(open, rule)?) }
        }
    })
}

/// The form that begins the step to another rule.
fn setting(open: &Open, rule: Option<Retention>) -> Result<Markup, PublicError> {
    let words = open.words;
    let field = |tier: Tier| {
        let now = rule.and_then(|rule| match tier {
            Tier::Stories => rule.stories,
            Tier::Answers => rule.answers,
        });
        Ok::<_, PublicError>(html! {
            label for=(tier.name()) { (words.t(&of("desk-keeping-months-", tier))?) }
            input #(tier.name()) .short type="number" name=(tier.name()) min="1" max="240"
                value=[now] aria-describedby="never";
        })
    };
    Ok(html! {
        details.set {
            summary {
                @if rule.is_none() { (words.t("desk-keeping-set-first")?) }
                @else { (words.t("desk-keeping-set")?) }
            }
            form.step method="post" action=(open.to("/people/preview")) {
                input type="hidden" name="step" value="keep";
                (field(Tier::Stories)?)
                (field(Tier::Answers)?)
                p #never .hint { (words.t("desk-keeping-never-how")?) }
                div { button.act { (words.t("desk-people-preview")?) } }
            }
        }
    })
}

fn due(open: &Open) -> Result<Markup, PublicError> {
    let words = open.words;
    let (desk, shelf) = (&open.bench.desk, &open.bench.shelf);
    let due = keeping::due(desk, shelf.book(), shelf.mail(), open.today);
    let due = due.map_err(PublicError::internal)?;
    let mut cards = Vec::new();
    for one in &due {
        cards.push(card(open, one)?);
    }
    let begins = may_begin(open);
    let ready: Vec<(Tier, u32)> = TIERS
        .into_iter()
        .filter_map(|tier| Some((tier, keeping::ready(&due, tier)?)))
        .collect();
    Ok(html! {
        section aria-labelledby="due" {
            h2 #due { (words.t("desk-keeping-due")?) }
            @if due.is_empty() { p { (words.t("desk-keeping-nothing-due")?) } }
            @else { p.hint { (words.t("desk-keeping-due-how")?) } }
            @for card in &cards { (card) }
            @for (tier, through) in &ready { (begin(words, *tier, *through, open, begins)?) }
        }
    })
}

/// One period, and what it would cost.
fn card(open: &Open, due: &Due) -> Result<Markup, PublicError> {
    let words = open.words;
    let holds = due.holds;
    let chain = open.bench.desk.chain();
    let from = chain.period(due.period).map(|period| period.from);
    let said = |day: Option<Date>| day.map_or_else(String::new, |day| day.to_string());
    let args: [(&str, Value<'_>); 4] = [
        ("period", due.period.to_string().into()),
        ("from", said(from).into()),
        ("end", said(chain.end_of(due.period)).into()),
        ("since", due.since.to_string().into()),
    ];
    let mut facts = vec![counted(words, "desk-keeping-reports", holds.reports)?];
    for (count, id) in [
        (holds.aside, "desk-keeping-aside"),
        (holds.waiting, "desk-keeping-waiting"),
        (holds.quotes, "desk-keeping-quotes"),
    ] {
        if count > 0 {
            facts.push(counted(words, id, count)?);
        }
    }
    if due.tier == Tier::Answers {
        facts.push(words.t("desk-keeping-no-correction")?);
    }
    let mut held = Vec::new();
    for why in due.hindrances() {
        held.push(hindrance(words, why)?);
    }
    Ok(html! {
        article.due {
            h3 { (words.with(&of("desk-keeping-period-", due.tier), &args)?) }
            p { (words.with("desk-keeping-since", &args)?) }
            ul { @for fact in &facts { li { (fact) } } }
            @for why in &held { p.notice.refused { (why) } }
            @if held.is_empty() { p.free { (words.t("desk-keeping-free")?) } }
        }
    })
}

fn begin(
    words: Words,
    tier: Tier,
    through: u32,
    open: &Open,
    begins: bool,
) -> Result<Markup, PublicError> {
    let args = [("period", through.to_string().into())];
    let what = words.with(&of("desk-keeping-ready-", tier), &args)?;
    Ok(html! {
        @if begins {
            form.step method="post" action=(open.to("/people/preview")) {
                input type="hidden" name="step" value="expire";
                input type="hidden" name=(tier.name()) value=(through);
                p { (what) }
                div { button.warn { (words.t("desk-people-preview")?) } }
            }
        } @else {
            p { (what) " " (words.t("desk-keeping-stewards")?) }
        }
    })
}

/// Why a step that destroys is not taken, in a sentence.
pub(super) fn held(words: Words, why: &Held) -> Result<String, PublicError> {
    match why {
        Held::Hindered { why, .. } => hindrance(words, *why),
        other => words.with("desk-shell-refused", &[("why", other.to_string().into())]),
    }
}

/// What keeps a period from being destroyed, in a sentence.
fn hindrance(words: Words, why: Hindrance) -> Result<String, PublicError> {
    let id = match why {
        Hindrance::NotSynced => return words.t("desk-keeping-held-not-synced"),
        Hindrance::Missing(_) => "desk-keeping-held-missing",
        Hindrance::Undecided(_) => "desk-keeping-held-undecided",
        Hindrance::Uncounted(_) => "desk-keeping-held-uncounted",
        Hindrance::Unreleased(_) => "desk-keeping-held-unreleased",
        Hindrance::Closed(_) => "desk-keeping-held-closed",
    };
    counted(words, id, why.count())
}

fn gone(open: &Open) -> Result<Markup, PublicError> {
    let words = open.words;
    let (desk, chain) = (&open.bench.desk, open.bench.desk.chain());
    let mut lines = Vec::new();
    for period in chain.periods() {
        for tier in TIERS {
            let Some(gone) = desk.destruction(period.number, tier) else {
                continue;
            };
            let args = [
                ("period", period.number.to_string().into()),
                ("day", gone.on.to_string().into()),
                ("notice", gone.notice.to_string().into()),
            ];
            lines.push(words.with(&of("desk-keeping-gone-", tier), &args)?);
        }
    }
    Ok(html! {
        section aria-labelledby="gone" {
            h2 #gone { (words.t("desk-keeping-gone")?) }
            @if lines.is_empty() { p { (words.t("desk-keeping-nothing-gone")?) } }
            ul { @for line in &lines { li { (line) } } }
        }
    })
}

/// After the end of the network.
fn ended(open: &Open) -> Result<Markup, PublicError> {
    let words = open.words;
    let on = open.bench.desk.chain().current().issued.to_string();
    Ok(html! {
        section aria-labelledby="ended" {
            h2 #ended { (words.t("desk-keeping-ended")?) }
            p { (words.with("desk-keeping-ended-on", &[("day", on.into())])?) }
            ol {
                li { (words.t("desk-keeping-ended-export")?) " " code dir="ltr" { "corncrake desk export --help" } }
                li { (words.t("desk-keeping-ended-destroy")?) " " code dir="ltr" { "corncrake desk destroy" } }
            }
        }
    })
}

fn counted(words: Words, id: &str, count: usize) -> Result<String, PublicError> {
    words.with(id, &[("count", count.into())])
}

/// The message that begins so, about one tier.
fn of(begins: &str, tier: Tier) -> String {
    format!("{begins}{}", tier.name())
}
