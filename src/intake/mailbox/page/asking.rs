//! What a reporter can do on the page: write, delete, take back, look again.

use maud::{Markup, html};

use super::super::super::files::{self, FileLimits};
use super::super::super::form;
use super::super::letter::{self, Sent};
use super::{Answer, Done, Said};
use crate::text::{MissingText, t, t_args};

impl Answer<'_> {
    pub(super) fn limits(&self) -> Option<&FileLimits> {
        self.visit.intake.files.as_ref()
    }

    /// A box to write again, and to attach something.
    pub(super) fn letter(&self, kept: &str) -> Result<Markup, MissingText> {
        let lang = self.visit.lang;
        let max = letter::LONGEST.to_string();
        Ok(html! {
            section {
                h2 #write-title { (t(lang, "way-back-write")?) }
                form method="post" action=(form::address(&self.visit.venue.network))
                    enctype=[self.limits().map(|_| "multipart/form-data")] autocomplete="off" {
                    (self.hidden())
                    input type="hidden" name="token" value=(self.token());
                    p.hint #write-hint {
                        (t_args(lang, "letterbox-write-hint", &[("max", max.into())])?)
                    }
                    textarea #letter name="letter" rows="5" dir="auto" autocomplete="off"
                        spellcheck="false" aria-labelledby="write-title"
                        aria-describedby="write-hint" { "\n" (kept) }
                    @if let Some(limits) = self.limits() {
                        (files::fields(limits, lang, self.trouble())?)
                    }
                    button type="submit" name="do" value="write" {
                        (t(lang, "letterbox-write-do")?)
                    }
                }
            }
        })
    }

    /// The question before the replies are deleted. The receipt stands in a hidden field, as
    /// everywhere: never in an address.
    pub(super) fn clear(&self) -> Result<Markup, MissingText> {
        let lang = self.visit.lang;
        Ok(html! {
            section.alert {
                h2 { (t(lang, "way-back-empty-sure")?) }
                p { (t(lang, "way-back-empty-what")?) }
                (self.buttons(&[("empty", "way-back-empty-yes"), ("find", "way-back-no")])?)
            }
        })
    }

    /// The question before a report is taken back.
    pub(super) fn take_back(&self) -> Result<Markup, MissingText> {
        let lang = self.visit.lang;
        Ok(html! {
            section.alert {
                h2 { (t(lang, "receipt-withdraw-sure")?) }
                p { (t(lang, "receipt-withdraw-what")?) }
                p { (t(lang, "letterbox-sure-all")?) }
                (self.buttons(&[("withdraw", "receipt-withdraw-yes"), ("find", "way-back-no")])?)
            }
        })
    }

    pub(super) fn plain(&self, id: &str) -> Result<Markup, MissingText> {
        Ok(html! { p.said role="status" { (t(self.visit.lang, id)?) } })
    }

    /// These are no digits of a receipt: the focus is here when the page comes, and one step from
    /// the digits.
    pub(super) fn malformed(&self) -> Result<Markup, MissingText> {
        let said = t(self.visit.lang, "receipt-malformed")?;
        Ok(html! {
            div.alert role="alert" tabindex="-1" autofocus { p { a href="#receipt" { (said) } } }
        })
    }

    /// A form of buttons and nothing else; each its value and its message.
    pub(super) fn buttons(&self, buttons: &[(&str, &str)]) -> Result<Markup, MissingText> {
        Ok(html! {
            form method="post" action=(form::address(&self.visit.venue.network))
                autocomplete="off" {
                (self.hidden())
                @for (value, id) in buttons {
                    button type="submit" name="do" value=(value) { (t(self.visit.lang, id)?) } " "
                }
            }
        })
    }

    fn hidden(&self) -> Markup {
        html! {
            input type="hidden" name="lang" value=(self.visit.lang.code());
            input type="hidden" name="receipt" value=(self.receipt.expose_grouped().as_str());
        }
    }

    /// The token that the page came with, unless it is used up: then a fresh one.
    fn token(&self) -> String {
        let (intake, network) = (&self.visit.intake, &self.visit.venue.network.name);
        let fresh = intake.fresh_token(network);
        let old = self.own.first("token");
        let good = intake.tokens.check(network, old, intake.clock.today());
        let stale = self.said == Said::Here(Some(Done::Letter(Sent::Stale)));
        if good.is_some() && !stale {
            old.to_owned()
        } else {
            fresh
        }
    }
}
