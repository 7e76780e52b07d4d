//! The pages that a step begins with: one member, a new period, a renewal.

use axum::extract::Path;
use maud::{Markup, html};

use super::super::open::{Answered, Open, Words};
use super::{sheet, tier};
use crate::keys::documents::Documents;
use crate::keys::public::{Member, MemberId, Tier};
use crate::web::PublicError;

/// `GET /people/member/{id}`: what can be done about one member, or one recovery sheet.
pub(super) async fn member(open: Open, Path(id): Path<MemberId>) -> Answered {
    let words = open.words;
    let Ok((_, documents)) = open.stewards() else {
        return Ok(open.back("/people"));
    };
    let title = words.t("desk-people-member-title")?;
    let Some(member) = documents.roster().member(id) else {
        if !documents.readers().any(|reader| reader.id == id) {
            return Ok(open.back("/people"));
        }
        let body = sheet::about(&open, id)?;
        return open.page(&title, &body);
    };
    let name = [("name", member.name.as_str().into())];
    let mut warning = None;
    if member.steward && documents.signers_without(id) < documents.notice().threshold as usize {
        warning = Some(words.with("desk-people-remove-must-sign", &name)?);
    }
    let stewards = documents.notice().stewards.len();
    let left = if member.steward {
        stewards - 1
    } else {
        stewards
    };
    let body = html! {
        h1 { (member.name) }
        p { (tier(words, member.tier)?) }
        (seat(&open, member, &documents)?)
        h2 { (words.t("desk-people-remove")?) }
        p { (words.with("desk-people-remove-what", &name)?) }
        @if let Some(warning) = warning { p.notice.refused { (warning) } }
        form.step method="post" action=(open.to("/people/preview")) {
            input type="hidden" name="step" value="remove";
            input type="hidden" name="who" value=(id);
            (threshold(words, documents.notice().threshold, left)?)
            div { button.warn { (words.t("desk-people-preview")?) } }
        }
        h2 { (words.t("desk-people-replace")?) }
        p { (words.with("desk-people-replace-what", &name)?) }
        form.step method="post" action=(open.to("/people/preview")) {
            input type="hidden" name="step" value="replace";
            input type="hidden" name="who" value=(id);
            label for="card" { (words.t("desk-people-admit-card")?) }
            textarea #card .code name="card" rows="4" required spellcheck="false" {}
            label for="said" { (words.t("desk-people-replace-words")?) }
            input #said name="said" required autocomplete="off" spellcheck="false";
            div { button.warn { (words.t("desk-people-preview")?) } }
        }
    };
    open.page(&title, &body)
}

/// What they may do from now on.
fn seat(open: &Open, member: &Member, documents: &Documents) -> Result<Markup, PublicError> {
    let words = open.words;
    let name = [("name", member.name.as_str().into())];
    Ok(html! {
        h2 { (words.t("desk-people-seat")?) }
        p { (words.with("desk-people-seat-what", &name)?) }
        form.step method="post" action=(open.to("/people/preview")) {
            input type="hidden" name="step" value="seat";
            input type="hidden" name="who" value=(member.id());
            (choose_tier(words, member.tier)?)
            (choose_steward(words, member.steward)?)
            @if member.steward {
                label for="suffice" { (words.t("desk-people-threshold")?) }
                input #suffice .short type="number" name="threshold" min="1"
                    max=(documents.notice().stewards.len()) value=(documents.notice().threshold);
            }
            div { button.act { (words.t("desk-people-preview")?) } }
        }
    })
}

/// How much somebody may read.
pub(super) fn choose_tier(words: Words, now: Tier) -> Result<Markup, PublicError> {
    Ok(html! {
        fieldset {
            legend { (words.t("desk-people-admit-tier")?) }
            @for (value, kind, how) in [
                ("answers", Tier::Answers, "desk-people-tier-answers-how"),
                ("stories", Tier::Stories, "desk-people-tier-stories-how"),
            ] {
                p.check {
                    input id=(value) type="radio" name="tier" value=(value) required
                        checked[kind == now];
                    label for=(value) { (tier(words, kind)?) span.hint { (words.t(how)?) } }
                }
            }
        }
    })
}

/// Whether somebody vouches for others.
pub(super) fn choose_steward(words: Words, now: bool) -> Result<Markup, PublicError> {
    Ok(html! {
        p.check {
            input #steward type="checkbox" name="steward" value="yes" checked[now];
            label for="steward" {
                (words.t("desk-people-admit-steward")?)
                span.hint { (words.t("desk-people-admit-steward-how")?) }
            }
        }
    })
}

/// How many signatures suffice afterwards; `left`: how many stewards there will be.
fn threshold(words: Words, now: u32, left: usize) -> Result<Markup, PublicError> {
    let how = words.with("desk-people-threshold-how", &[("left", left.into())])?;
    let most = u32::try_from(left).unwrap_or(u32::MAX).max(1);
    Ok(html! {
        label for="threshold" { (words.t("desk-people-threshold")?) }
        p.hint { (how) }
        input #threshold .short type="number" name="threshold" min="1" max=(most)
            value=(now.min(most));
    })
}

/// `GET /people/period`
pub(super) async fn period(open: Open) -> Answered {
    let words = open.words;
    let title = words.t("desk-people-period-title")?;
    let body = html! {
        h1 { (title) }
        p { (words.t("desk-people-period-what")?) }
        form.step method="post" action=(open.to("/people/preview")) {
            input type="hidden" name="step" value="period";
            label for="from" { (words.t("desk-people-period-from")?) }
            p #from-how .hint { (words.t("desk-people-period-from-how")?) }
            input #from .short type="date" name="from" aria-describedby="from-how";
            div { button.act { (words.t("desk-people-preview")?) } }
        }
    };
    open.page(&title, &body)
}

/// `GET /people/renew`
pub(super) async fn renew(open: Open) -> Answered {
    let words = open.words;
    let title = words.t("desk-people-renew-title")?;
    let (until, most) = match open.stewards() {
        Ok((_, documents)) => (
            documents.notice().expires.to_string(),
            documents.notice().stewards.len(),
        ),
        Err(_) => return Ok(open.back("/people")),
    };
    let now = open.bench.desk.chain().current().threshold;
    let body = html! {
        h1 { (title) }
        p { (words.with("desk-people-renew-what", &[("day", until.into())])?) }
        form.step method="post" action=(open.to("/people/preview")) {
            input type="hidden" name="step" value="renew";
            (threshold(words, now, most)?)
            div { button.act { (words.t("desk-people-preview")?) } }
        }
    };
    open.page(&title, &body)
}

/// Which tiers somebody of this tier reads.
pub(super) fn tiers(of: Tier) -> Vec<Tier> {
    let all = Tier::ALL.into_iter();
    all.filter(|tier| of.reads(*tier)).collect()
}
