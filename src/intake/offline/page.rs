//! The offline form: one HTML file with everything inside, for a memory stick.
//!
//! Its policy lets it reach nothing: no address but what stands in the file, no script but the
//! one that the policy names by its hash. Each language is a `template` with a kit beside it.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use maud::{DOCTYPE, Markup, PreEscaped, html};
use sha2::{Digest as _, Sha256};

use crate::clock::{Date, Month};
use crate::intake::Allowed;
use crate::intake::form;
use crate::intake::keyring::Row;
use crate::intake::kit;
use crate::intake::network::Network;
use crate::intake::question::{self, Asking};
use crate::keys::public::{Note, Notice, OFFLINE_ROW, Retention};
use crate::text::{Lang, MissingText, t, t_args};
use crate::web::Fields;
use crate::web::assets;

/// Where a file is handed in, and from when to when the form is for use.
#[derive(Debug, Clone)]
pub struct Use {
    /// The address of the upload page.
    pub upload: String,
    /// The day on which it is made.
    pub day: Date,
    /// The last day on which it should be used.
    pub until: Date,
    /// What may be attached, where anything may: no more than the upload page takes.
    pub attachments: Option<Allowed>,
    /// After how long the network has things destroyed.
    pub rule: Option<Retention>,
}

/// The form cannot be made.
#[derive(Debug, thiserror::Error)]
pub enum NoOfflineForm {
    /// This program was built without the script.
    #[error("this corncrake was built without sealing in the browser (feature no-browser-seal)")]
    NoScript,
    /// Words are missing in a language that the network offers.
    #[error("the offline form cannot be said in every language")]
    Words(#[from] MissingText),
}

const STYLE: &str = "
[hidden] { display: none !important }
.button { display: inline-block; font-weight: 650; color: var(--on-act); background: var(--act); border-radius: 0.4rem; padding: 0.8rem 1.5rem; text-decoration: none; margin-block: 0.5rem }
.stage { font-weight: 600 }
.send[disabled] { opacity: 0.5; cursor: default }
";

/// The whole file.
pub fn file(network: &Network, row: &Row, usage: &Use) -> Result<String, NoOfflineForm> {
    let script = assets::offline_script().ok_or(NoOfflineForm::NoScript)?;
    let style = [form::STYLE.text(), &crate::web::squeeze(STYLE)].concat();
    let policy = format!(
        "default-src 'none'; script-src {}; style-src {}; img-src data: blob:; \
         media-src blob:; form-action 'none'; base-uri 'none'",
        hash(script),
        hash(&style)
    );
    let practice = is_for_practice(row);
    let first = network.languages().first().copied().unwrap_or(Lang::En);
    let page = html! {
        (DOCTYPE)
        html lang=(first.code()) dir=(first.direction()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta http-equiv="Content-Security-Policy" content=(policy);
                meta name="referrer" content="no-referrer";
                link rel="icon" href="data:,";
                title { (t(first, "offline-title")?) }
                style { (PreEscaped(style)) }
            }
            body {
                noscript {
                    @for lang in network.languages() {
                        p lang=(lang.code()) dir=(lang.direction()) {
                            (t(*lang, "offline-needs-script")?)
                        }
                    }
                }
                div #place {}
                @for lang in network.languages() { (template(network, *lang, usage, practice)?) }
                (PreEscaped(OFFLINE_ROW.0)) (PreEscaped(inert(&json(&row))))
                (PreEscaped(OFFLINE_ROW.1))
                @for lang in network.languages() {
                    script type="application/json" data-kit=(lang.code()) {
                        (PreEscaped(kit_of(network, *lang, usage)?))
                    }
                }
                script { (PreEscaped(script)) }
            }
        }
    };
    Ok(page.into_string())
}

/// As a policy names what stands in the page.
fn hash(text: &str) -> String {
    format!("'sha256-{}'", STANDARD.encode(Sha256::digest(text)))
}

fn json(value: &impl serde::Serialize) -> String {
    serde_json::to_string(value).expect("strings become JSON")
}

/// JSON that no parser of HTML takes for markup.
fn inert(json: &str) -> String {
    json.replace('<', "\\u003c")
}

/// Without the notices, which stand in the file once.
fn kit_of(network: &Network, lang: Lang, usage: &Use) -> Result<String, MissingText> {
    let none: Row = [].into();
    let today = usage.day.to_string();
    let kit = kit::kit(network, lang, today, &none, usage.attachments)?;
    Ok(inert(&String::from_utf8_lossy(&kit)))
}

/// Whether the notices in the file are those of a network for practice. What the form says of it
/// comes from nowhere else.
fn is_for_practice(row: &Row) -> bool {
    let notes = row.iter().filter_map(|note| note.parse::<Note>().ok());
    let mut notices = notes.filter_map(|note| note.read_unverified::<Notice>().ok());
    notices.any(|notice| notice.training)
}

fn template(
    network: &Network,
    lang: Lang,
    usage: &Use,
    practice: bool,
) -> Result<Markup, MissingText> {
    let title = format!("{} – {}", t(lang, "offline-title")?, network.title(lang));
    Ok(html! {
        template data-lang=(lang.code()) data-title=(title) data-until=(usage.until) {
            nav.bar {
                button #clear.exit type="button" { (t(lang, "offline-clear")?) }
                p {
                    (t(lang, "form-seals")?) br;
                    span #seals data-phone=(t(lang, "form-seals-phone")?)
                        data-failed=(t(lang, "form-seals-failed")?) {}
                }
            }
            @if practice { p.practice { (t(lang, "form-practice")?) } }
            header.top {
                p { (network.title(lang)) }
                (languages(network, lang)?)
            }
            main {
                div #filling { (filling(network, lang, usage)?) }
                div #done hidden { (done(lang, usage)?) }
            }
            (said(lang)?)
        }
    })
}

fn languages(network: &Network, lang: Lang) -> Result<Markup, MissingText> {
    let list = html! {
        @for language in network.languages() {
            button type="button" value=(language.code())
                lang=(language.code()) dir=(language.direction())
                aria-current=[(*language == lang).then_some("true")] {
                (language.own_name())
            }
        }
    };
    if network.languages().len() < 2 {
        return Ok(html! {});
    }
    form::folded(network.languages(), lang, &list)
}

fn filling(network: &Network, lang: Lang, usage: &Use) -> Result<Markup, MissingText> {
    let days = [
        ("day", written(lang, usage.day)?.into()),
        ("until", written(lang, usage.until)?.into()),
    ];
    let nothing = Fields::none();
    let asking = Asking {
        lang,
        typed: &nothing,
        errors: &[],
        this_month: Month::of(usage.day),
    };
    Ok(html! {
        h1 { (t(lang, "offline-title")?) }
        p { (t(lang, "offline-how")?) }
        p { (t(lang, "offline-who-reads")?) }
        p { (t(lang, "form-intro-names")?) }
        p.hint { (t_args(lang, "offline-until", &days)?) }
        (form::help(network, lang, false)?)
        form #report autocomplete="off" {
            @for asked in network.questionnaire.questions() { (question::draw(asked, asking)?) }
            button #seal.send type="button" disabled { (t(lang, "offline-seal")?) }
            p #stage.stage role="status" { (t(lang, "offline-checking")?) }
        }
        (form::privacy(network, lang, usage.rule)?)
    })
}

/// A day in words: figures alone are read in different orders.
fn written(lang: Lang, day: Date) -> Result<String, MissingText> {
    let args = [
        ("day", i64::from(day.day()).into()),
        ("month", i64::from(day.month()).into()),
        ("year", day.year().to_string().into()),
    ];
    t_args(lang, "site-day", &args)
}

fn done(lang: Lang, usage: &Use) -> Result<Markup, MissingText> {
    Ok(html! {
        h1 tabindex="-1" { (t(lang, "offline-done")?) }
        p { (t(lang, "offline-done-what")?) }
        p { a #save.button href="#" { (t(lang, "offline-save")?) } }
        h2 { (t(lang, "offline-hand")?) }
        ul {
            li { (t(lang, "offline-hand-person")?) }
            li { (t(lang, "offline-hand-page")?) " " bdi { (usage.upload) } }
            li { (t(lang, "offline-hand-messenger")?) }
        }
        p { (t(lang, "offline-file-secret")?) }
        h2 { (t(lang, "offline-receipt")?) }
        p { (t(lang, "offline-receipt-what")?) }
        p #digits.digits lang="zxx" {}
        p { strong { (t(lang, "receipt-write")?) } }
        ul {
            @for id in ["receipt-for", "receipt-finder", "receipt-lost"] { li { (t(lang, id)?) } }
        }
    })
}

/// What the script says.
fn said(lang: Lang) -> Result<Markup, MissingText> {
    Ok(html! {
        div hidden {
            @for id in [
                "offline-ready",
                "offline-old",
                "offline-busy",
                "offline-sealing",
                "offline-failed",
                "offline-refused-ended",
                "offline-refused-expired",
                "offline-refused-broken",
            ] {
                span data-word=(id) { (t(lang, id)?) }
            }
        }
    })
}
