//! The one page on which a report is made.

use std::sync::LazyLock;

use http::StatusCode;
use maud::{Markup, html};

use super::fields::Fields;
use super::files;
use super::flood::RETRY_AFTER;
use super::network::Network;
use super::question::{self, Asking};
use crate::clock::Month;
use crate::report::FieldError;
use crate::text::{Lang, MissingText, t, t_args};
use crate::web::{Page, Style};

/// The style of all pages that a reporter sees.
pub static STYLE: LazyLock<Style> = LazyLock::new(|| Style::with(include_str!("intake.css")));

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
            (top(self.network, lang, true)?)
            main {
                (self.alert()?)
                h1 { (t(lang, "form-title")?) }
                (self.introduction()?)
                (help(self.network, lang, false)?)
                (self.questions()?)
                (find(self.network, lang, "")?)
                (privacy(self.network, lang)?)
            }
            (bottom(self.network, lang)?)
        };
        let page = Page::new(lang, title, &STYLE, body).status(self.status());
        Ok(match self.again {
            None => page.without_typed_text(),
            Some(Again::OverBudget) => page.retry_after(RETRY_AFTER),
            Some(_) => page,
        })
    }

    fn status(&self) -> StatusCode {
        match self.again {
            None | Some(Again::Language) => StatusCode::OK,
            Some(Again::Wrong(_)) => StatusCode::UNPROCESSABLE_ENTITY,
            Some(Again::Stale) => StatusCode::FORBIDDEN,
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
            Some(Again::NotTaking) => html! {
                h2 { (not_taking(self.network, lang)?) }
                @if let Some(reason) = self.network.pause(lang) { p { (reason) } }
                p { (t(lang, "form-again-not-taking")?) }
            },
        };
        Ok(html! { div.alert role="alert" tabindex="-1" autofocus { (said) } })
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

    fn introduction(&self) -> Result<Markup, MissingText> {
        let lang = self.lang;
        let network = [("network", self.network.title(lang).into())];
        Ok(html! {
            p { (t_args(lang, "form-intro", &network)?) }
            p { (t(lang, "form-intro-names")?) }
            p { (t(lang, "form-who-reads")?) }
            details {
                summary { (t(lang, "form-who-reads-more")?) }
                ul {
                    @for id in [
                        "form-who-reads-server",
                        "form-who-reads-trace",
                        "form-who-reads-phone",
                        "form-who-reads-other-way",
                    ] {
                        li { (t(lang, id)?) }
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
        Ok(html! {
            form #report method="post" action=(address(self.network)) autocomplete="off"
                accept-charset="utf-8" {
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
                button.send type="submit" name="do" value="send" { (t(lang, "form-send")?) }
            }
        })
    }
}

/// The page where the form would be, while the network takes no reports.
pub fn closed_page(network: &Network, lang: Lang) -> Result<Page, MissingText> {
    let sentence = not_taking(network, lang)?;
    let body = html! {
        (top(network, lang, false)?)
        main {
            h1 { (sentence) }
            @if let Some(reason) = network.pause(lang) { p { (reason) } }
            (help(network, lang, true)?)
            (find(network, lang, "")?)
            (privacy(network, lang)?)
        }
        (bottom(network, lang)?)
    };
    Ok(Page::new(lang, sentence, &STYLE, body).without_typed_text())
}

fn not_taking(network: &Network, lang: Lang) -> Result<String, MissingText> {
    let name = [("network", network.title(lang).into())];
    t_args(lang, "form-not-taking", &name)
}

/// Where the form is, and where everything is sent to.
pub fn address(network: &Network) -> String {
    format!("/{}/", network.name)
}

/// The network's name, and the languages.
///
/// The buttons belong to the form, so that a change of language keeps the text. The current
/// language comes first: what a browser does on Enter is to press the form's first button, and
/// that one must never send a report by accident.
pub fn top(network: &Network, lang: Lang, has_form: bool) -> Result<Markup, MissingText> {
    let others = network.languages().iter().filter(|other| **other != lang);
    let languages = std::iter::once(&lang).chain(others);
    let only = network.languages().len() == 1;
    Ok(html! {
        header.top {
            p { (network.title(lang)) }
            @if has_form {
                div.languages.away[only] role="group" aria-label=(t(lang, "form-language")?) {
                    @for language in languages {
                        button type="submit" form="report" name="do" formnovalidate
                            value={ "language-" (language.code()) }
                            lang=(language.code()) dir=(language.direction())
                            tabindex=[only.then_some("-1")]
                            aria-current=[(*language == lang).then_some("true")] {
                            (language.own_name())
                        }
                    }
                }
            }
        }
    })
}

/// "Need help now?"
pub fn help(network: &Network, lang: Lang, open: bool) -> Result<Markup, MissingText> {
    if network.help.is_empty() {
        return Ok(html! {});
    }
    Ok(html! {
        details.help open[open] {
            summary { (t(lang, "form-help")?) }
            ul {
                @for help in &network.help {
                    li { (help.label(lang)) ": " (contact(&help.contact)) }
                }
            }
        }
    })
}

/// A telephone number can be called with one tap.
fn contact(contact: &str) -> Markup {
    let number: String = contact.chars().filter(|char| *char != ' ').collect();
    let digits = number.strip_prefix('+').unwrap_or(&number);
    let is_number = digits.len() >= 3 && digits.bytes().all(|byte| byte.is_ascii_digit());
    html! {
        @if is_number {
            a href={ "tel:" (number) } dir="ltr" { (contact) }
        } @else {
            bdi { (contact) }
        }
    }
}

/// Look-up by receipt; `digits` is what was typed.
pub fn find(network: &Network, lang: Lang, digits: &str) -> Result<Markup, MissingText> {
    Ok(html! {
        section #find {
            h2 { (t(lang, "receipt-find")?) }
            form method="post" action=(address(network)) autocomplete="off" {
                input type="hidden" name="lang" value=(lang.code());
                label.asked for="receipt" { (t(lang, "receipt-find-label")?) }
                p.hint #digits-hint { (t(lang, "receipt-find-hint")?) }
                input #receipt name="receipt" value=(digits) inputmode="numeric" dir="ltr"
                    autocomplete="off" spellcheck="false" maxlength="100"
                    aria-describedby="digits-hint";
                button type="submit" name="do" value="find" { (t(lang, "receipt-find-do")?) }
            }
        }
    })
}

fn privacy(network: &Network, lang: Lang) -> Result<Markup, MissingText> {
    let privacy = network.privacy(lang);
    Ok(html! {
        details #privacy {
            summary { (t(lang, "form-privacy")?) }
            dl {
                dt { (t(lang, "form-privacy-responsible")?) } dd { (privacy.responsible) }
                dt { (t(lang, "form-privacy-kept")?) } dd { (privacy.kept) }
                dt { (t(lang, "form-privacy-rights")?) } dd { (privacy.rights) }
            }
        }
    })
}

/// The way to what has been published.
pub fn bottom(network: &Network, lang: Lang) -> Result<Markup, MissingText> {
    Ok(html! {
        footer {
            p { a href={ (address(network)) "statistics/" } { (t(lang, "form-statistics")?) } }
        }
    })
}
