//! The language of the pages: chosen at the foot of each, before unlocking too, and kept until the
//! program ends. What was typed must not be lost over it. So the choice opens a tab of its own, and
//! the page with the words stays as it is; where there are scripts, only if something was typed.

use axum::Router;
use axum::extract::{Request, State};
use axum::response::{IntoResponse as _, Redirect};
use axum::routing::post;
use maud::{Markup, html};

use super::open::{Answered, Words, back_to, form};
use super::{Shared, Workbench};
use crate::text::Lang;
use crate::web::PublicError;

pub(super) fn routes() -> Router<Shared> {
    Router::new().route("/language", post(choose))
}

/// `POST /language`: for whoever is in, whether the bench is open or not.
async fn choose(State(workbench): State<Shared>, request: Request) -> Answered {
    let (parts, body) = request.into_parts();
    let fields = form(&parts, body).await?;
    if let Ok(lang) = fields.first("lang").parse() {
        *workbench.lang.lock().expect("no holder of it panics") = lang;
    }
    let base = workbench.gate.expose_base();
    Ok(Redirect::to(&format!("{base}{}", back_to(&fields))).into_response())
}

/// A button for each language, in its own words.
pub(super) fn foot(workbench: &Workbench, words: Words, back: &str) -> Result<Markup, PublicError> {
    let choose = words.t("desk-shell-language")?;
    Ok(html! {
        footer.foot {
            form.languages method="post" target="_blank" aria-label=(choose)
                action={ (workbench.gate.expose_base()) "/language" } {
                input type="hidden" name="back" value=(back);
                @for lang in Lang::ALL {
                    button.quiet name="lang" value=(lang.code()) lang=(lang.code())
                        dir=(lang.direction()) aria-pressed=[(lang == words.0).then_some("true")] {
                        (lang.own_name())
                    }
                }
            }
        }
    })
}
