//! What the form's page holds, and what it should not.

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use maud::html;
use sha2::{Digest as _, Sha384};

use super::fetch::Answer;
use super::markup::{Tag, tags};
use super::{Fault, Stray};
use crate::text::{Lang, t};

/// What a browser may be told to do without, and the form is.
const BARE: [(&str, &str); 6] = [
    ("default-src", "'none'"),
    ("script-src", "'self'"),
    ("connect-src", "'self'"),
    ("form-action", "'self'"),
    ("base-uri", "'none'"),
    ("frame-ancestors", "'none'"),
];

/// Words of the page that say who seals and who can read, with scripts and without.
const WORDS: [&str; 6] = [
    "form-who-reads",
    "form-who-reads-server",
    "form-seals-server",
    "phone-waiting",
    "phone-sealed",
    "phone-limits",
];

/// Elements that load, frame or redirect.
const LOADING: [&str; 10] = [
    "iframe", "frame", "object", "embed", "base", "applet", "img", "video", "audio", "template",
];

/// Attributes that hold addresses.
const ADDRESSES: [&str; 7] = [
    "src",
    "href",
    "action",
    "formaction",
    "srcset",
    "data",
    "ping",
];

/// The form's page as it came.
pub struct Seen {
    text: String,
    tags: Vec<Tag>,
    policy: String,
    network: String,
}

impl Seen {
    /// Reads a page.
    pub fn of(answer: &Answer, network: &str) -> Self {
        let text = String::from_utf8_lossy(&answer.body).into_owned();
        Self {
            tags: tags(&text),
            text,
            policy: answer.policy.clone(),
            network: network.to_owned(),
        }
    }

    /// The page without what differs from one honest answer to the next.
    pub fn settled(&self) -> String {
        let mut text = self.text.clone();
        for name in ["token", "seed"] {
            let field = |tag: &&Tag| tag.name == "input" && tag.get("name") == Some(name);
            let value = self
                .tags
                .iter()
                .find(field)
                .and_then(|tag| tag.get("value"));
            if let Some(value) = value.filter(|value| value.len() >= 16) {
                text = text.replace(value, "");
            }
        }
        text
    }

    /// The address and the integrity of the one script, where there is one.
    pub fn module(&self) -> Option<(String, String)> {
        let script = self.tags.iter().find(|tag| tag.name == "script")?;
        Some((
            script.get("src")?.to_owned(),
            script.get("integrity")?.to_owned(),
        ))
    }

    /// Whether it leads to an offline form.
    pub fn leads_to_offline(&self) -> bool {
        let address = format!("/{}/offline.html", self.network);
        self.tags
            .iter()
            .any(|tag| tag.get("href") == Some(&address))
    }

    /// What is wrong with it.
    pub fn faults(&self, asked: Lang) -> Vec<Fault> {
        let mut faults: Vec<Fault> = self.strays().into_iter().map(Fault::Page).collect();
        let has_script = self.tags.iter().any(|tag| tag.name == "script");
        if !self.is_bare(has_script) {
            faults.push(Fault::Policy);
        }
        // A form that seals on the server throughout says less, and is a fault of its own.
        if has_script && !self.says(asked) {
            faults.push(Fault::Words);
        }
        faults
    }

    fn strays(&self) -> Vec<Stray> {
        let mut strays = Vec::new();
        let mut scripts = self.tags.iter().filter(|tag| tag.name == "script");
        let only_module = |tag: &Tag| {
            tag.get("type") == Some("module")
                && tag.get("integrity").is_some()
                && tag
                    .get("src")
                    .is_some_and(|src| src.starts_with("/assets/"))
                && tag.attributes.len() == 3
        };
        let own = scripts.next().is_none_or(only_module) && scripts.next().is_none();
        let acts = |tag: &Tag| {
            tag.attributes
                .iter()
                .any(|(name, _)| name.starts_with("on"))
        };
        if !own || self.tags.iter().any(acts) {
            strays.push(Stray::Script);
        }
        let loads = |tag: &Tag| {
            LOADING.contains(&tag.name.as_str())
                || (tag.name == "meta" && tag.get("http-equiv").is_some())
                || (tag.name == "link" && tag.get("rel") != Some("icon"))
        };
        if self.tags.iter().any(loads) {
            strays.push(Stray::Load);
        }
        let elsewhere = |tag: &Tag| {
            let addresses = tag.attributes.iter();
            let mut addresses = addresses.filter(|(name, _)| ADDRESSES.contains(&name.as_str()));
            addresses.any(|(name, value)| !self.stays(tag, name, value))
        };
        if self.tags.iter().any(elsewhere) {
            strays.push(Stray::Elsewhere);
        }
        strays
    }

    /// Whether an address stays with this network on this server; forms are sent to the form only.
    fn stays(&self, tag: &Tag, name: &str, value: &str) -> bool {
        let own = format!("/{}/", self.network);
        match (tag.name.as_str(), name) {
            ("form", _) | (_, "action" | "formaction") => value == own,
            ("script", _) => value.starts_with("/assets/"),
            ("link", _) => value.starts_with("data:,"),
            _ => value.starts_with(&own) || value.starts_with('#') || value.starts_with("tel:"),
        }
    }

    fn is_bare(&self, has_script: bool) -> bool {
        let policy: Vec<(&str, &str)> = self
            .policy
            .split(';')
            .filter_map(|part| part.trim().split_once(' '))
            .collect();
        let says = |name: &str| {
            let mut these = policy.iter().filter(|(own, _)| *own == name);
            these.next().map(|(_, value)| value.trim())
        };
        let wanted = BARE.iter().all(|(name, value)| match (*name, has_script) {
            ("script-src" | "connect-src", false) => says(name).is_none(),
            _ => says(name) == Some(value),
        });
        wanted && !self.policy.contains("unsafe")
    }

    /// Whether the words are there, in the page's own language: where the network does not offer
    /// the one that was asked for, it is another.
    fn says(&self, asked: Lang) -> bool {
        let html = self.tags.iter().find(|tag| tag.name == "html");
        let code = html.and_then(|tag| tag.get("lang")).unwrap_or_default();
        let lang = code.parse().unwrap_or(asked);
        WORDS.iter().all(|id| {
            let words = t(lang, id).map(|words| html! { (words) }.into_string());
            words.is_ok_and(|words| self.text.contains(&words))
        })
    }
}

/// Subresource integrity of a script, as pages name it.
pub fn integrity(bytes: &[u8]) -> String {
    format!("sha384-{}", BASE64_STANDARD.encode(Sha384::digest(bytes)))
}
