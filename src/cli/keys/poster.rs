//! A printable page with the network's address and the six words of its root.

use std::path::{Path, PathBuf};

use anyhow::{Context, bail, ensure};
use clap::Args;
use maud::{DOCTYPE, Markup, PreEscaped, html};
use qrcode::QrCode;
use qrcode::render::svg;

use super::public_file;
use crate::config::Config;
use crate::exchange::origin::is_onion;
use crate::intake::{self, Network};
use crate::keys::file;
use crate::keys::public::{Note, NoticeChain, six_words};
use crate::text::{Lang, MissingText, t};

/// No root notice is longer.
const LONGEST: u64 = 1 << 20;
/// How many small slips go on one sheet: two columns of seven.
const SLIPS: usize = 14;

/// Makes a poster with the network's address and the six words of its keys, ready to print
#[derive(Debug, Args)]
pub struct Poster {
    /// The server's configuration, with the network's title, languages and root
    #[arg(long, value_name = "FILE")]
    config: PathBuf,
    /// Which network of the configuration
    #[arg(long, value_name = "NAME")]
    network: String,
    /// The root notice to take the words from, where the network's root was rotated since the server's
    /// configuration was written
    #[arg(long, value_name = "FILE")]
    root: Option<PathBuf>,
    /// The form's address; without it, that of the server with the network's name
    #[arg(long, value_name = "URL")]
    address: Option<String>,
    /// In which languages, one sheet each; without it, all that the network offers
    #[arg(long, value_name = "CODE", value_delimiter = ',')]
    lang: Vec<String>,
    /// The HTML file to write
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
    /// Overwrite the file if it is there
    #[arg(long)]
    force: bool,
}

impl Poster {
    pub fn run(self) -> anyhow::Result<()> {
        let config = Config::read(&self.config)?;
        let network = configured(&config, &self.network)?;
        let root = match &self.root {
            Some(path) => read_root(path)?,
            None => intake::root(network)?.1,
        };
        let chain = NoticeChain::from_root(root.clone()).context("the network's root")?;
        ensure!(
            chain.current().network.as_str() == network.name,
            "the root notice is of {}",
            chain.current().network
        );
        ensure!(
            !chain.current().training,
            "{} is for practice: a poster would lead people who come to report to a form that nobody \
             reads as one",
            network.name
        );
        let words = six_words(&root.hash());
        let network = Network::from_config(network)?;
        let address = match &self.address {
            Some(address) => address.clone(),
            None => format!("{}/{}/", config.origin.as_str(), network.name),
        };
        check_address(&address)?;
        let code = code(&address)?;
        let languages = languages(&network, &self.lang)?;
        let poster = Sheet {
            network: &network,
            address: &address,
            code: &code,
            words: &words,
        };
        let page = poster.page(&languages)?.into_string();
        public_file(&self.out, page.as_bytes(), self.force)?;
        say!("Written: {}", self.out.display());
        say!("Address      {address}");
        say!("Fingerprint  {}", chain.fingerprint());
        say!("Six words    {}", words.join(" "));
        say!("Compare the fingerprint with a steward's (corncrake keys show) before you print.");
        Ok(())
    }
}

fn read_root(path: &Path) -> anyhow::Result<Note> {
    let name = || path.display().to_string();
    let bytes = file::read(path, LONGEST).with_context(name)?;
    Note::from_bytes(&bytes).with_context(name)
}

/// The network of this name.
pub(super) fn configured<'a>(
    config: &'a Config,
    name: &str,
) -> anyhow::Result<&'a crate::config::NetworkConfig> {
    let mut networks = config.networks.iter();
    networks
        .find(|network| network.name == name)
        .with_context(|| format!("there is no network {name} in the configuration"))
}

/// What is printed cannot be corrected: only what is surely an address.
fn check_address(address: &str) -> anyhow::Result<()> {
    let rest = address
        .strip_prefix("https://")
        .or_else(|| address.strip_prefix("http://"))
        .context("--address begins with https:// (or http:// for an onion service)")?;
    let host = rest.split(['/', ':']).next().unwrap_or_default();
    let plain = |char: char| char.is_ascii_graphic() && !"\"<>\\^`{|}@#?".contains(char);
    ensure!(
        !host.is_empty() && rest.chars().all(plain) && address.len() <= 200,
        "--address is no plain address of a form"
    );
    // Tor encrypts the whole way.
    if !address.starts_with("https://") && !is_onion(host) {
        eprintln!("WARNING: {address} is not encrypted on the way. Print this for tests only.");
    }
    Ok(())
}

/// The address as a QR code, an SVG that takes the size that the style gives it.
fn code(address: &str) -> anyhow::Result<String> {
    let code = QrCode::new(address).context("the address does not fit into a QR code")?;
    let svg = code
        .render::<svg::Color<'_>>()
        .dark_color(svg::Color("#000"))
        .light_color(svg::Color("#fff"))
        .build();
    let start = svg.find("<svg").context("the QR code is no SVG")?;
    Ok(svg[start..].to_owned())
}

fn languages(network: &Network, asked: &[String]) -> anyhow::Result<Vec<Lang>> {
    if asked.is_empty() {
        return Ok(network.languages().to_vec());
    }
    let mut languages = Vec::new();
    for code in asked {
        match network.offered(code.trim()) {
            Some(lang) if !languages.contains(&lang) => languages.push(lang),
            Some(_) => {}
            None => bail!("{} is not offered in {code}", network.name),
        }
    }
    Ok(languages)
}

struct Sheet<'a> {
    network: &'a Network,
    address: &'a str,
    code: &'a str,
    words: &'a [&'static str; 6],
}

impl Sheet<'_> {
    fn page(&self, languages: &[Lang]) -> Result<Markup, MissingText> {
        let first = languages.first().copied().unwrap_or(Lang::En);
        Ok(html! {
            (DOCTYPE)
            html lang=(first.code()) dir=(first.direction()) {
                head {
                    meta charset="utf-8";
                    meta name="viewport" content="width=device-width, initial-scale=1";
                    meta http-equiv="Content-Security-Policy"
                        content="default-src 'none'; style-src 'unsafe-inline'";
                    title { (self.network.title(first)) }
                    style { (PreEscaped(include_str!("poster.css"))) }
                }
                body {
                    main {
                        @for lang in languages { (self.sheet(*lang)?) }
                        @for lang in languages { (self.slips(*lang)?) }
                    }
                }
            }
        })
    }

    fn sheet(&self, lang: Lang) -> Result<Markup, MissingText> {
        Ok(html! {
            section.sheet lang=(lang.code()) dir=(lang.direction()) {
                p.network { (self.network.title(lang)) }
                h1 { (t(lang, "poster-heading")?) }
                p.what { (t(lang, "poster-what")?) }
                div.place {
                    (self.code(lang)?)
                    div {
                        p { (t(lang, "poster-open")?) }
                        p.address { (self.address()) }
                        p { (t(lang, "poster-phone")?) }
                    }
                }
                h2 { (t(lang, "poster-words")?) }
                (self.words())
                p { (t(lang, "poster-words-how")?) }
                p { (t(lang, "poster-words-differ")?) }
                p.small { (t(lang, "poster-words-prove")?) }
                p.small { (t(lang, "poster-words-cannot")?) }
            }
        })
    }

    /// Small ones to take along. They name neither the network nor what it is about: a slip is
    /// found in pockets.
    fn slips(&self, lang: Lang) -> Result<Markup, MissingText> {
        Ok(html! {
            section.sheet.slips lang=(lang.code()) dir=(lang.direction()) {
                @for _ in 0..SLIPS {
                    div.slip {
                        (self.code(lang)?)
                        div {
                            p.address { (self.address()) }
                            p { (t(lang, "poster-slip-words")?) }
                            (self.words())
                        }
                    }
                }
            }
        })
    }

    fn code(&self, lang: Lang) -> Result<Markup, MissingText> {
        let label = t(lang, "poster-code")?;
        Ok(html! { div.code role="img" aria-label=(label) { (PreEscaped(self.code)) } })
    }

    /// Broken, where it has to be, at a stroke.
    fn address(&self) -> Markup {
        html! {
            @for part in self.address.split_inclusive('/') { (part) wbr; }
        }
    }

    fn words(&self) -> Markup {
        html! { ol.words lang="en" { @for word in self.words { li { (word) } } } }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_plain_address_is_printed() {
        for right in [
            "https://reports.example.org/example/",
            "https://reports.example.org:8443/example/",
            "http://examplexamplexample.onion/example/",
        ] {
            assert!(check_address(right).is_ok(), "{right}");
        }
        for wrong in [
            "reports.example.org/example/",
            "https:///example/",
            "https://user@reports.example.org/",
            "https://reports.example.org/?a=<b>",
            "https://reports.example.org/ example",
            "javascript:alert(1)",
            "https://отчёты.example/",
        ] {
            assert!(check_address(wrong).is_err(), "{wrong}");
        }
    }
}
