//! The one page on which a report is made, in three states that its markup alone decides, so that
//! nothing depends on a script that may not come:
//!
//! 1. **No scripts run** (`noscript`): the server seals, and the page says so.
//! 2. **Scripts run**: there is no button that could send a report in the open, and Enter presses
//!    a button that is disabled. The script enables the one that seals on the phone, once it has
//!    checked the network's keys.
//! 3. **The script cannot come, run, or trust the keys**: nothing is sent until the reporter has
//!    read one sentence and pressed `do=unsealed`. The page then comes back as in the first state,
//!    for scripts or none ([`Sealer::Server`]).

mod frame;
mod told;

use std::sync::LazyLock;

use http::StatusCode;
use maud::{Markup, html};

use super::files::{self, FileLimits, Trouble};
use super::flood::RETRY_AFTER;
use super::network::Network;
use super::offline;
use super::question::{self, Asking};
use crate::clock::Month;
use crate::keys::public::Retention;
use crate::report::FieldError;
use crate::text::{Lang, MissingText, t, t_args};
use crate::web::Fields;
use crate::web::{Page, Style, assets};

pub use self::frame::{address, bottom, find, folded, help, privacy, top};

/// The style of all pages that a reporter sees.
pub static STYLE: LazyLock<Style> = LazyLock::new(|| Style::with(include_str!("../intake.css")));

/// The form, empty or with what was typed.
pub struct Form<'a> {
    /// Whose form.
    pub network: &'a Network,
    /// In which language.
    pub lang: Lang,
    /// The token that its submission must carry.
    pub token: &'a str,
    /// From which, with the content, the receipt is made.
    pub seed: &'a str,
    /// What was typed so far.
    pub typed: &'a Fields,
    /// The newest month that is offered.
    pub this_month: Month,
    /// Why the form is shown again.
    pub again: Option<Again<'a>>,
    /// Who seals what is sent from it.
    pub sealer: Sealer,
    /// What may be attached, where anything may.
    pub files: Option<&'a FileLimits>,
    /// Why files that came with it have to be chosen again.
    pub trouble: Option<Trouble>,
    /// After how long the network has things destroyed.
    pub rule: Option<Retention>,
}

/// Who seals a report: the page differs, and says so.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sealer {
    /// The reporter's phone, where it runs scripts; the server where it runs none (`noscript`).
    Phone,
    /// The server, because the reporter chose so after reading what it means, or because this
    /// server ships no script.
    Server,
}

/// Why a form that was sent is shown again, with everything that was typed.
pub enum Again<'a> {
    /// The reporter chose a language, the same one included.
    Language,
    /// Some answers are wrong or missing.
    Wrong(&'a [FieldError]),
    /// The form's token was missing, forged, too old or used up; there is a fresh one now.
    Stale,
    /// The report could not be stored.
    NotSaved,
    /// Too many reports come in; there will be room later.
    OverBudget,
    /// Files were not taken; [`Form::trouble`] says why.
    Files,
    /// The network takes no reports at present, with its reason where it gives one.
    NotTaking,
}

impl Form<'_> {
    /// The page.
    pub fn page(&self) -> Result<Page, MissingText> {
        let lang = self.lang;
        let mut title = format!("{} – {}", t(lang, "form-title")?, self.network.title(lang));
        if matches!(self.again, Some(Again::Wrong(_))) {
            // A screen reader says the title first.
            title = format!("{}: {title}", t(lang, "form-wrong-short")?);
        }
        let body = html! {
            (frame::top_of_form(self.network, lang, self.sealer)?)
            main {
                (self.alert()?)
                h1 { (t(lang, "form-title")?) }
                (told::introduction(self)?)
                (help(self.network, lang, false)?)
                (self.questions()?)
                @match self.sealer {
                    Sealer::Phone => (frame::find_on_phone(self.network, lang)?),
                    Sealer::Server => (find(self.network, lang, "")?),
                }
                (frame::privacy(self.network, lang, self.rule)?)
                (offline::link(self.network, lang)?)
            }
            (bottom(self.network, lang)?)
        };
        let mut page = Page::new(lang, title, &STYLE, body).status(self.status());
        if let (Sealer::Phone, Some(script)) = (self.sealer, assets::phone()) {
            page = page.script(script);
        }
        Ok(match self.again {
            None => page.without_typed_text(),
            Some(Again::OverBudget) => page.retry_after(RETRY_AFTER),
            // A script asks for another language without anything that was typed.
            Some(Again::Language) if self.typed.is_empty() => page.without_typed_text(),
            Some(_) => page,
        })
    }

    fn status(&self) -> StatusCode {
        match self.again {
            None | Some(Again::Language) => StatusCode::OK,
            Some(Again::Wrong(_)) => StatusCode::UNPROCESSABLE_ENTITY,
            Some(Again::Stale) => StatusCode::FORBIDDEN,
            Some(Again::Files) => self
                .trouble
                .map_or(StatusCode::UNPROCESSABLE_ENTITY, Trouble::status),
            Some(Again::NotSaved | Again::OverBudget | Again::NotTaking) => {
                StatusCode::SERVICE_UNAVAILABLE
            }
        }
    }

    fn alert(&self) -> Result<Markup, MissingText> {
        let lang = self.lang;
        let said = match &self.again {
            None | Some(Again::Language) => return Ok(html! {}),
            Some(Again::Wrong(errors)) => return self.summary(errors),
            Some(Again::Stale) => html! { p { (t(lang, "form-again-stale")?) } },
            Some(Again::NotSaved) => html! {
                h2 { (t(lang, "form-again-not-saved")?) }
                p { (t(lang, "form-again-not-saved-what-now")?) }
            },
            Some(Again::OverBudget) => html! {
                h2 { (t(lang, "flood-not-saved")?) }
                p { (t(lang, "flood-what-now")?) }
            },
            Some(Again::Files) => return self.files_alert(),
            Some(Again::NotTaking) => html! {
                h2 { (not_taking(self.network, lang)?) }
                @if let Some(reason) = self.network.pause(lang) { p { (reason) } }
                p { (t(lang, "form-again-not-taking")?) }
            },
        };
        Ok(html! { div.alert role="alert" tabindex="-1" autofocus { (said) } })
    }

    fn files_alert(&self) -> Result<Markup, MissingText> {
        Ok(html! {
            @if let Some(trouble) = self.trouble {
                @let words = files::trouble_text(self.files, self.lang, trouble)?;
                div.alert role="alert" tabindex="-1" autofocus {
                    p {
                        @if self.files.is_some() { a href="#files" { (words) } } @else { (words) }
                    }
                }
            }
        })
    }

    /// What is wrong, each with a link to where it can be put right.
    fn summary(&self, errors: &[FieldError]) -> Result<Markup, MissingText> {
        let lang = self.lang;
        Ok(html! {
            div.alert role="alert" tabindex="-1" autofocus aria-labelledby="wrong" {
                h2 #wrong { (t(lang, "form-wrong")?) }
                ul {
                    @for error in errors {
                        @let said = question::problem_text(lang, error.problem)?;
                        li {
                            @match self.network.questionnaire.question(&error.field) {
                                Some(asked) => a href={ "#" (question::anchor(&asked.code)) } {
                                    (asked.label(lang)) " – " (said)
                                },
                                None => (said),
                            }
                        }
                    }
                }
            }
        })
    }

    fn questions(&self) -> Result<Markup, MissingText> {
        let lang = self.lang;
        let asking = Asking {
            lang,
            typed: self.typed,
            errors: match &self.again {
                Some(Again::Wrong(errors)) => errors,
                _ => &[],
            },
            this_month: self.this_month,
        };
        // What the script says where it cannot even fetch its words.
        let failed = match self.sealer {
            Sealer::Phone => Some(t(lang, "phone-failed")?),
            Sealer::Server => None,
        };
        Ok(html! {
            form #report method="post" action=(address(self.network)) autocomplete="off"
                enctype=[self.files.map(|_| "multipart/form-data")] accept-charset="utf-8" data-failed=[failed] {
                input type="hidden" name="token" value=(self.token);
                input type="hidden" name="seed" value=(self.seed);
                input type="hidden" name="lang" value=(lang.code());
                @if self.sealer == Sealer::Server {
                    input type="hidden" name="sealing" value="server";
                }
                @for asked in self.network.questionnaire.questions() {
                    (question::draw(asked, asking)?)
                }
                (files::section(self)?)
                p { (t(lang, "form-before-sending")?) }
                @let send = html! {
                    button.send type="submit" name="do" value="send" formnovalidate { (t(lang, "form-send")?) }
                };
                @match self.sealer {
                    Sealer::Phone => {
                        noscript { (send) }
                        (self.send_sealed()?)
                    }
                    Sealer::Server => (send),
                }
            }
        })
    }

    /// The button that the script enables, and what to do without the script. It is no submit
    /// button: whatever goes wrong, pressing it can send nothing in the open.
    fn send_sealed(&self) -> Result<Markup, MissingText> {
        let lang = self.lang;
        Ok(html! {
            div.scripting {
                button #seal.send type="button" disabled { (t(lang, "form-send")?) }
                p #stage.stage role="status" { (t(lang, "phone-waiting")?) }
                details #instead {
                    summary { (t(lang, "phone-instead")?) }
                    p { (t(lang, "phone-instead-what")?) }
                    button.plain type="submit" name="do" value="unsealed" formnovalidate {
                        (t(lang, "phone-instead-do")?)
                    }
                }
            }
        })
    }
}

/// The page where the form would be, while the network takes no reports, or after it has ended. A
/// receipt stays on the phone here too, where the phone runs scripts.
pub fn closed_page(
    network: &Network,
    lang: Lang,
    ended: bool,
    rule: Option<Retention>,
) -> Result<Page, MissingText> {
    let phone = assets::phone();
    let name = [("network", network.title(lang).into())];
    let sentence = if ended {
        t_args(lang, "form-ended", &name)?
    } else {
        not_taking(network, lang)?
    };
    let body = html! {
        (top(network, lang, false)?)
        main {
            h1 { (sentence) }
            @if ended { p { (t(lang, "form-ended-what")?) } }
            @if let Some(reason) = network.pause(lang) { p { (reason) } }
            (help(network, lang, true)?)
            @match phone {
                Some(_) => (frame::find_on_phone_alone(network, lang)?),
                None => (find(network, lang, "")?),
            }
            (frame::privacy(network, lang, rule)?)
        }
        (bottom(network, lang)?)
    };
    let page = Page::new(lang, sentence, &STYLE, body).without_typed_text();
    Ok(match phone {
        Some(script) => page.script(script),
        None => page,
    })
}

fn not_taking(network: &Network, lang: Lang) -> Result<String, MissingText> {
    let name = [("network", network.title(lang).into())];
    t_args(lang, "form-not-taking", &name)
}
