//! The end of the network: its last step, and then the keys in the stewards' folder.

use maud::{Markup, html};

use super::super::open::{Answered, Open, Posted};
use crate::web::PublicError;

/// `GET /people/end`
pub(super) async fn show(open: Open) -> Answered {
    let words = open.words;
    let title = words.t("desk-people-end-title")?;
    let Ok((_, documents)) = open.stewards() else {
        return Ok(open.back("/people"));
    };
    let form = if documents.notice().has_ended() {
        destroying(&open)?
    } else if open.is_steward(&documents) {
        ending(&open)?
    } else {
        return Ok(open.back("/people"));
    };
    let body = html! {
        h1 { (title) }
        (form)
    };
    open.page(&title, &body)
}

fn ending(open: &Open) -> Result<Markup, PublicError> {
    let words = open.words;
    Ok(html! {
        p { (words.t("desk-people-end-what")?) }
        ul {
            @for id in ["desk-people-end-export", "desk-people-end-replies", "desk-people-end-releases"] {
                li { (words.t(id)?) }
            }
        }
        form.step method="post" action=(open.to("/people/preview")) {
            input type="hidden" name="step" value="end";
            p.check {
                input #exported type="checkbox" name="exported" value="yes" required;
                label for="exported" { (words.t("desk-people-end-exported")?) }
            }
            (name(open)?)
            div { button.warn { (words.t("desk-people-preview")?) } }
        }
    })
}

fn destroying(open: &Open) -> Result<Markup, PublicError> {
    let words = open.words;
    Ok(html! {
        p { (words.t("desk-people-end-keys")?) }
        form.step method="post" action=(open.to("/people/end/destroy")) {
            (name(open)?)
            div { button.warn { (words.t("desk-people-end-destroy")?) } }
        }
    })
}

/// So that nobody does it by mistake.
fn name(open: &Open) -> Result<Markup, PublicError> {
    let words = open.words;
    let network = [("network", open.bench.desk.network().as_str().into())];
    Ok(html! {
        label for="network" { (words.with("desk-people-end-name", &network)?) }
        input #network .short name="network" required dir="ltr" autocomplete="off"
            autocapitalize="off" spellcheck="false";
    })
}

/// `POST /people/end/destroy`: the wrapped keys in the stewards' folder, after the end.
pub(super) async fn destroy(Posted { mut open, fields }: Posted) -> Answered {
    let words = open.words;
    let is_meant = fields.first("network").trim() == open.bench.desk.network().as_str();
    match open.stewards() {
        Ok((folder, documents)) if documents.notice().has_ended() && is_meant => {
            match folder.destroy_wraps() {
                Ok(count) => {
                    let count = [("count", count.into())];
                    open.say(words.with("desk-people-end-destroyed", &count)?);
                }
                Err(why) => open.refuse(&why)?,
            }
        }
        Ok(_) => open.warn(words.t("desk-people-end-other-name")?),
        Err(why) => open.refuse(&why)?,
    }
    Ok(open.back("/people/end"))
}
