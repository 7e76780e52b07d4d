//! The public pages as a folder of files: for any web server, a mirror, a memory stick.
//!
//! ```text
//! index.html                                  leads to the first page
//! site.json                                   how this folder was made
//! SHA256SUMS                                  for `sha256sum -c`
//! {network}/statistics/index.html             in the network's own language …
//! {network}/statistics/{cohort}/{question}/index.html
//! {network}/statistics/{cohort}/{question}.csv, … and datapackage.json
//! {network}/statistics/{lang}/…               … and the same in each other one
//! {network}/statistics/proof.json             everything needed to check it
//! {network}/statistics/quotes.note            the quotes beside figures, where there are any
//! ```
//!
//! Addresses that were cited stay true where the folder is served at the same origin. What comes
//! out depends on the proof, the origin, the languages and the version of the program alone, so
//! that `corncrake verify` can make it again and compare every byte.

mod links;

use std::collections::{BTreeMap, VecDeque};

use axum::Router;
use axum::body::{Body, to_bytes};
use http::header::{CONTENT_SECURITY_POLICY, CONTENT_TYPE, LOCATION, VARY};
use http::{Request, StatusCode};
use maud::{DOCTYPE, html};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use tower::ServiceExt as _;

use super::formats::{self, Edition, NotMade};
use crate::release::quotes::{QuotesFault, VerifiedQuotes};
use crate::release::{Note, Proof, ProofError, Proved, Root};
use crate::text::Lang;
use links::{Link, Place, resolve};

/// Files by their path, with `/` between folders.
pub type Files = BTreeMap<String, Vec<u8>>;

/// How a folder was made: `site.json` in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Made {
    /// Always [`Made::FORMAT`].
    pub format: String,
    /// The version of the program.
    pub version: String,
    /// The origin of all absolute addresses in it, without a slash at its end.
    pub origin: String,
    /// Whose statistics.
    pub network: String,
    /// The codes of its languages, the network's own first.
    pub languages: Vec<String>,
}

/// Why no folder can be made.
#[derive(Debug, thiserror::Error)]
pub enum NotExported {
    /// The releases are not believed.
    #[error(transparent)]
    Proof(#[from] ProofError),
    /// The quotes are not believed.
    #[error("the quotes: {0}")]
    Quotes(#[from] QuotesFault),
    /// There is nothing to export.
    #[error("nothing has been published yet")]
    Nothing,
    /// No language to export in.
    #[error("there is no language in which these statistics can be shown")]
    Languages,
    /// A page names something that is not there, or that a folder cannot hold.
    #[error("the page {page} leads to {link}, which no folder of files can hold")]
    Link {
        /// Below the network's statistics.
        page: String,
        /// As it stands in the page.
        link: String,
    },
    /// A page cannot be made.
    #[error("{page} cannot be made: the answer was {status}")]
    Page {
        /// Below the network's statistics.
        page: String,
        /// The status of the answer.
        status: StatusCode,
    },
    /// A file cannot be made.
    #[error(transparent)]
    NotMade(#[from] NotMade),
}

impl Made {
    /// Which file this is.
    pub const FORMAT: &'static str = "corncrake/site/1";
    /// Its name.
    pub const NAME: &'static str = "site.json";
    /// The version of this program.
    pub const VERSION: &'static str = env!("CARGO_PKG_VERSION");
}

/// What a folder is made of.
#[derive(Debug, Clone)]
pub struct Sources {
    /// Notices and releases.
    pub proof: Proof,
    /// The quotes that stand beside figures, as they were signed.
    pub quotes: Option<Note>,
}

/// Every public page and file of the network whose releases `of` holds, checked from `root`.
/// `origin` is without a slash at its end; of `languages`, those that the newest release is worded
/// in.
pub async fn export(
    of: &Sources,
    root: &Root,
    origin: &str,
    languages: &[Lang],
) -> Result<Files, NotExported> {
    let proved = of.proof.check(Some(root))?;
    let quotes = of.quotes.clone();
    let quotes = quotes.map(|note| VerifiedQuotes::verify(note, &proved.chain));
    let quotes = quotes.transpose()?;
    let newest = proved.releases.last().ok_or(NotExported::Nothing)?;
    let worded = &newest.release().languages;
    let spoken = |lang: &&Lang| worded.iter().any(|code| code == lang.code());
    let languages: Vec<Lang> = languages.iter().filter(spoken).copied().collect();
    if languages.is_empty() {
        return Err(NotExported::Languages);
    }
    let network = proved.chain.current().network.as_str().to_owned();
    let router = super::of_proof((&of.proof, quotes.as_ref()), root, origin, &languages)?;
    let crawl = Crawl {
        router,
        base: format!("/{network}/statistics/"),
        origin: origin.to_owned(),
        languages,
    };
    let found = crawl.all().await?;
    let mut files = crawl.files(&found)?;
    crawl.describe(&proved, &mut files)?;
    crawl.finish(network, &mut files);
    Ok(files)
}

/// What an address answered.
enum Found {
    Page { html: String, policy: String },
    File { bytes: Vec<u8>, worded: bool },
    Elsewhere(Place),
}

struct Crawl {
    router: Router,
    /// The path of the network's statistics, with a slash at its end.
    base: String,
    origin: String,
    languages: Vec<Lang>,
}

impl Crawl {
    /// Everything that can be reached from the first page in each language.
    async fn all(&self) -> Result<BTreeMap<Place, Found>, NotExported> {
        let start = self.languages.iter().map(|lang| Place::new("", *lang));
        let mut queue: VecDeque<Place> = start.collect();
        let mut found = BTreeMap::new();
        while let Some(place) = queue.pop_front() {
            if found.contains_key(&place) {
                continue;
            }
            let answer = self.fetch(&place).await?;
            match &answer {
                Found::Page { html, .. } => {
                    for link in links::of(html) {
                        if let Some(next) = self.resolve(&place, &link)?.place() {
                            queue.push_back(next.clone());
                        }
                    }
                }
                Found::Elsewhere(next) => queue.push_back(next.clone()),
                Found::File { .. } => {}
            }
            found.insert(place, answer);
        }
        Ok(found)
    }

    fn resolve(&self, page: &Place, link: &str) -> Result<Link, NotExported> {
        let resolved = resolve(&self.origin, &self.base, page, link);
        let known = |link: &Link| {
            link.place()
                .is_none_or(|place| self.languages.contains(&place.lang))
        };
        resolved.filter(known).ok_or_else(|| NotExported::Link {
            page: page.path.clone(),
            link: link.to_owned(),
        })
    }

    async fn fetch(&self, place: &Place) -> Result<Found, NotExported> {
        let refused = |status| NotExported::Page {
            page: place.path.clone(),
            status,
        };
        let address = format!("{}{}?lang={}", self.base, place.path, place.lang.code());
        let request = Request::get(&address).body(Body::empty());
        let request = request.map_err(|_| refused(StatusCode::BAD_REQUEST))?;
        let Ok(answer) = self.router.clone().oneshot(request).await;
        let status = answer.status();
        let header = |name| {
            let value = answer.headers().get(name);
            let text = value.and_then(|value| value.to_str().ok());
            text.unwrap_or_default().to_owned()
        };
        if status.is_redirection() {
            let to = self.resolve(place, &header(LOCATION))?;
            let place = to.place().ok_or_else(|| refused(status))?;
            return Ok(Found::Elsewhere(place.clone()));
        }
        // What was withdrawn says so on a page of its own.
        if ![StatusCode::OK, StatusCode::GONE].contains(&status) {
            return Err(refused(status));
        }
        let (kind, policy) = (header(CONTENT_TYPE), header(CONTENT_SECURITY_POLICY));
        let worded = !header(VARY).is_empty();
        let body = to_bytes(answer.into_body(), usize::MAX).await;
        let bytes = body.map_err(|_| refused(status))?.to_vec();
        if !kind.starts_with("text/html") {
            return Ok(Found::File { bytes, worded });
        }
        let html = String::from_utf8(bytes).map_err(|_| refused(status))?;
        Ok(Found::Page { html, policy })
    }

    /// Where something lies in the folder, below the network's statistics.
    fn file(&self, place: &Place, found: &Found) -> String {
        let own = self.languages.first() == Some(&place.lang);
        let in_language = |path: &str| {
            if own {
                path.to_owned()
            } else {
                format!("{}/{path}", place.lang.code())
            }
        };
        match found {
            Found::File { worded: false, .. } => place.path.clone(),
            Found::File { .. } => in_language(&place.path),
            Found::Page { .. } | Found::Elsewhere(_) => {
                let folder = place.path.trim_end_matches('/');
                let slash = if folder.is_empty() { "" } else { "/" };
                in_language(&format!("{folder}{slash}index.html"))
            }
        }
    }

    fn files(&self, found: &BTreeMap<Place, Found>) -> Result<Files, NotExported> {
        let below = self.base.trim_start_matches('/');
        let mut files = Files::new();
        for (place, answer) in found {
            let path = self.file(place, answer);
            let bytes = match answer {
                Found::File { bytes, .. } => bytes.clone(),
                Found::Elsewhere(to) => self.leading(&path, to, found).into_bytes(),
                Found::Page { html, policy } => {
                    let html = self.rewritten(place, html, found)?;
                    links::with_policy(&html, policy).into_bytes()
                }
            };
            files.insert(format!("{below}{path}"), bytes);
        }
        Ok(files)
    }

    /// The page with its links to other files of the folder.
    fn rewritten(
        &self,
        page: &Place,
        html: &str,
        found: &BTreeMap<Place, Found>,
    ) -> Result<String, NotExported> {
        let own = found.get(page).map(|answer| self.file(page, answer));
        let own = own.unwrap_or_default();
        links::rewrite(html, |link| {
            Ok(match self.resolve(page, link)? {
                Link::Outside | Link::Cited(_) => link.to_owned(),
                Link::Server(path) => format!("{}{path}", self.origin),
                Link::Here { place, fragment } => {
                    let to = found.get(&place).map(|answer| self.file(&place, answer));
                    links::relative(&own, &to.unwrap_or_default()) + &fragment
                }
            })
        })
    }

    /// A page that leads on to another, for hosts that cannot redirect.
    fn leading(&self, path: &str, to: &Place, found: &BTreeMap<Place, Found>) -> String {
        let file = found.get(to).map(|answer| self.file(to, answer));
        let link = links::relative(path, &file.unwrap_or_default());
        let address = format!("{}{}{}", self.origin, self.base, to.path);
        leading_page(&link, &address, to.lang)
    }

    /// The description of each release's folder as a Data Package.
    fn describe(&self, proved: &Proved, files: &mut Files) -> Result<(), NotExported> {
        let below = self.base.trim_start_matches('/');
        for verified in &proved.releases {
            let release = verified.release();
            let cohort = release.address();
            let folder = format!("{}{}{cohort}/", self.origin, self.base);
            for (lang, at) in self.languages.iter().zip(0..) {
                let edition = Edition::new(release, verified.hash(), *lang, folder.clone());
                let inner = match at {
                    0 => String::new(),
                    _ => format!("{}/", lang.code()),
                };
                let path = format!("{below}{inner}{cohort}/datapackage.json");
                files.insert(path, formats::description(&edition)?.into_bytes());
            }
        }
        Ok(())
    }

    /// The first page, and what the folder says about itself.
    fn finish(&self, network: String, files: &mut Files) {
        let first = format!("{}index.html", self.base.trim_start_matches('/'));
        let lang = self.languages.first().copied().unwrap_or(Lang::En);
        let address = format!("{}{}", self.origin, self.base);
        let page = leading_page(&first, &address, lang);
        files.insert("index.html".to_owned(), page.into_bytes());
        let made = Made {
            format: Made::FORMAT.to_owned(),
            version: Made::VERSION.to_owned(),
            origin: self.origin.clone(),
            network,
            languages: self
                .languages
                .iter()
                .map(|it| it.code().to_owned())
                .collect(),
        };
        let made = serde_json::to_string_pretty(&made).expect("text becomes JSON") + "\n";
        files.insert(Made::NAME.to_owned(), made.into_bytes());
        let sum = |(path, bytes): (&String, &Vec<u8>)| {
            format!("{}  {path}\n", hex::encode(Sha256::digest(bytes)))
        };
        let sums: String = files.iter().map(sum).collect();
        files.insert("SHA256SUMS".to_owned(), sums.into_bytes());
    }
}

fn leading_page(link: &str, address: &str, lang: Lang) -> String {
    let markup = html! {
        (DOCTYPE)
        html lang=(lang.code()) {
            head {
                meta charset="utf-8";
                meta http-equiv="refresh" content={ "0; url=" (link) };
                title { (address) }
            }
            body { p { a href=(link) { (address) } } }
        }
    };
    links::with_policy(&markup.into_string(), "default-src 'none'")
}
