//! What stands around the form, and around every other page that a reporter sees.

use maud::{Markup, html};

use super::Sealer;
use crate::intake::exit;
use crate::intake::network::Network;
use crate::keys::public::{LATE_DAYS, Retention, Tier};
use crate::text::{Lang, MissingText, t, t_args};

/// Where the form is, and where everything is sent to.
pub fn address(network: &Network) -> String {
    format!("/{}/", network.name)
}

/// The quick exit and the network's name.
///
/// `has_form` says that the page's form has the id `report` and takes a change of language.
pub fn top(network: &Network, lang: Lang, has_form: bool) -> Result<Markup, MissingText> {
    if has_form {
        return top_of_form(network, lang, Sealer::Server);
    }
    Ok(html! {
        (bar(network, lang, &html! {})?)
        header.top {
            p { (network.title(lang)) }
        }
    })
}

/// What stays in sight while the page is scrolled: the quick exit, first of all that the keyboard
/// reaches, and beside it, in few words, who seals. It takes room of its own, so that it covers
/// nothing; at the top, because a phone's keyboard would cover it at the bottom.
fn bar(network: &Network, lang: Lang, seals: &Markup) -> Result<Markup, MissingText> {
    Ok(html! {
        nav.bar {
            (exit::link(network, lang)?)
            (seals)
        }
        (practice(network, lang)?)
    })
}

/// Where the network is for practice, that it is; on every page, without any script.
pub fn practice(network: &Network, lang: Lang) -> Result<Markup, MissingText> {
    Ok(html! {
        @if network.is_for_practice() { p.practice { (t(lang, "form-practice")?) } }
    })
}

/// Who seals, in the fewest words. The script puts in which of them is true of the phone.
fn seals(lang: Lang, sealer: Sealer) -> Result<Markup, MissingText> {
    let by_server = html! { span { (t(lang, "form-seals-server")?) } };
    Ok(html! {
        p {
            (t(lang, "form-seals")?) br;
            @match sealer {
                Sealer::Server => (by_server),
                Sealer::Phone => {
                    noscript { (by_server) }
                    span #seals.scripting data-phone=(t(lang, "form-seals-phone")?)
                        data-failed=(t(lang, "form-seals-failed")?) {
                        (t(lang, "form-seals-waiting")?)
                    }
                }
            }
        }
    })
}

/// The same above the form, with the languages.
///
/// What a browser does on Enter is to press the form's first submit button. Here that one is
/// disabled, so Enter sends nothing in any state of the page. On a box, Chromium goes on to the
/// first that is enabled: that is one which the browser will not let through, because a field
/// that nobody can fill in is missing. The buttons that do send say `formnovalidate`.
///
/// Where the server seals, the buttons belong to the form, so that a change of language keeps the
/// text. Where the phone seals they have a form of their own, so that nothing typed is sent; the
/// script then keeps it.
pub fn top_of_form(network: &Network, lang: Lang, sealer: Sealer) -> Result<Markup, MissingText> {
    let in_form = languages(network, lang, Some("report"))?;
    Ok(html! {
        (bar(network, lang, &seals(lang, sealer)?)?)
        header.top {
            p { (network.title(lang)) }
            button type="submit" form="report" disabled hidden {}
            button type="submit" form="report" hidden {}
            label hidden { input form="report" required; }
            @if network.languages().len() > 1 {
                @match sealer {
                    Sealer::Server => (in_form),
                    Sealer::Phone => {
                        noscript { (in_form) }
                        form #languages.scripting method="post" action=(address(network)) {
                            (languages(network, lang, None)?)
                        }
                    }
                }
            }
        }
    })
}

/// A button for each language, the current one first.
fn languages(network: &Network, lang: Lang, form: Option<&str>) -> Result<Markup, MissingText> {
    let others = network.languages().iter().filter(|other| **other != lang);
    let list = html! {
        @for language in std::iter::once(&lang).chain(others) {
            button type="submit" form=[form] name="do" formnovalidate
                value={ "language-" (language.code()) }
                lang=(language.code()) dir=(language.direction())
                aria-current=[(*language == lang).then_some("true")] {
                (language.own_name())
            }
        }
    };
    folded(network.languages(), lang, &list)
}

/// The list of languages, folded up under the current one, so that the page begins with what it is
/// about. A letter of each script stands beside it: whoever cannot read this language sees theirs.
pub fn folded(offered: &[Lang], lang: Lang, list: &Markup) -> Result<Markup, MissingText> {
    let label = t(lang, "form-language")?;
    Ok(html! {
        details.languages {
            summary {
                span aria-hidden="true" {
                    @for script in Lang::scripts(offered) { bdi { (script) } " " }
                }
                span.away { (label) ": " }
                (lang.own_name())
            }
            div role="group" aria-label=(label) { (list) }
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
    let button = html! {
        button type="submit" name="do" value="find" { (t(lang, "receipt-find-do")?) }
    };
    look_up(network, lang, digits, &button)
}

/// Look-up by a receipt that must not leave the phone: where scripts run, the only button is
/// disabled, and so is Enter. The script enables it when it has taken the form over.
pub fn find_on_phone(network: &Network, lang: Lang) -> Result<Markup, MissingText> {
    look_up(network, lang, "", &phone_button(lang)?)
}

/// The same on a page that has no form, and so no other way to go on where the script does not
/// come: after one sentence, the server looks up.
pub fn find_on_phone_alone(network: &Network, lang: Lang) -> Result<Markup, MissingText> {
    let buttons = html! {
        (phone_button(lang)?)
        details #look-instead.scripting {
            summary { (t(lang, "phone-instead")?) }
            p { (t(lang, "phone-look-instead-what")?) }
            button.plain type="submit" name="do" value="find" {
                (t(lang, "phone-look-instead-do")?)
            }
        }
    };
    look_up(network, lang, "", &buttons)
}

fn phone_button(lang: Lang) -> Result<Markup, MissingText> {
    Ok(html! {
        noscript {
            button type="submit" name="do" value="find" { (t(lang, "receipt-find-do")?) }
        }
        div.scripting {
            button #look type="submit" disabled { (t(lang, "receipt-find-do")?) }
            p #look-stage.hint { (t(lang, "phone-look-waiting")?) }
        }
    })
}

fn look_up(
    network: &Network,
    lang: Lang,
    digits: &str,
    buttons: &Markup,
) -> Result<Markup, MissingText> {
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
                (buttons)
            }
        }
    })
}

/// The privacy notice; `rule` is what the network's stewards have signed of how long it is kept.
pub fn privacy(
    network: &Network,
    lang: Lang,
    rule: Option<Retention>,
) -> Result<Markup, MissingText> {
    let privacy = network.privacy(lang);
    Ok(html! {
        details #privacy {
            summary { (t(lang, "form-privacy")?) }
            dl {
                dt { (t(lang, "form-privacy-responsible")?) } dd { (privacy.responsible) }
                dt { (t(lang, "form-privacy-kept")?) }
                dd {
                    (privacy.kept)
                    @if let Some(rule) = rule { " " (kept(lang, rule)?) }
                }
                dt { (t(lang, "form-privacy-rights")?) } dd { (privacy.rights) }
            }
        }
    })
}

/// The rule in words. It counts from the end of a period and the days for late reports; a reporter
/// counts from the day of sending, which lies up to a period earlier.
fn kept(lang: Lang, rule: Retention) -> Result<Markup, MissingText> {
    const PERIOD_AND_LATE: u32 = 1 + LATE_DAYS as u32 / 30;
    let after = |id, tier| {
        let months = rule.months(tier).map(|months| months + PERIOD_AND_LATE);
        months
            .map(|months| t_args(lang, id, &[("months", months.into())]))
            .transpose()
    };
    let stories = after("form-privacy-rule-words", Tier::Stories)?;
    let answers = after("form-privacy-rule-rest", Tier::Answers)?;
    let answers = answers.map_or_else(|| t(lang, "form-privacy-rule-stays"), Ok)?;
    Ok(html! {
        @if let Some(stories) = stories { (stories) " " }
        (answers) " " (t(lang, "form-privacy-rule-copies")?)
    })
}

/// The way to what has been published; nothing of a network for practice ever is.
pub fn bottom(network: &Network, lang: Lang) -> Result<Markup, MissingText> {
    Ok(html! {
        @if !network.is_for_practice() {
            footer {
                p { a href={ (address(network)) "statistics/" } { (t(lang, "form-statistics")?) } }
            }
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(lang: Lang, stories: Option<u32>, answers: Option<u32>) -> String {
        let rule = Retention { answers, stories };
        kept(lang, rule).expect("words").into_string()
    }

    #[test]
    fn the_rule_is_told_in_months_from_the_day_of_sending_and_promises_no_more() {
        let both = told(Lang::En, Some(12), Some(36));
        assert!(both.contains("your words, letters and files are to be destroyed about 16 months"));
        assert!(both.contains("The rest of your report is to be destroyed about 40 months"));
        assert!(both.contains("Copies that others have made by then"));
        let stories = told(Lang::En, Some(12), None);
        assert!(stories.contains("16 months") && stories.contains("kept without them"));
        let answers = told(Lang::En, None, Some(12));
        assert_eq!(answers.matches("16 months").count(), 2);
        assert!(told(Lang::Ru, Some(17), None).contains("через 21 месяц после"));
        assert!(told(Lang::Ru, Some(18), None).contains("через 22 месяца после"));
        assert!(told(Lang::Ru, Some(12), None).contains("через 16 месяцев после"));
    }
}
