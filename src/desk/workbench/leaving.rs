//! What leaves the desk in the open, because an analyst wants it to: an export, a case file.
//!
//! Two roads. The better one is a folder that the analyst names: the file is written there whole,
//! for its owner only, never over what is there, and not among the desk's own files, which are
//! sealed and backed up as such. The other is the browser's own way of saving, into a folder that
//! other programs look into too; so it comes second, and the page says so before the button.

use std::path::{Path, PathBuf};

use axum::body::Body;
use axum::response::Response;
use http::header::{CONTENT_DISPOSITION, CONTENT_SECURITY_POLICY, CONTENT_TYPE};
use http::{HeaderValue, StatusCode};
use maud::{Markup, html};

use super::open::{Open, Words};
use crate::desk::export::{NotSaved, Written, is_free, save};
use crate::desk::inert::inert_line;
use crate::text::Value;
use crate::web::PublicError;

/// The field that names the folder.
pub(super) const FOLDER: &str = "folder";

/// How many files of one name are counted up before somebody should tidy up.
const MOST_ALIKE: usize = 99;

/// Why nothing is written there.
#[derive(Debug, thiserror::Error)]
pub(super) enum NoPlace {
    /// Only whole paths say where.
    #[error("the path is not a whole one")]
    NotWhole,
    /// There is no such folder.
    #[error("there is no such folder")]
    NoFolder,
    /// The desk's own folder holds sealed files only.
    #[error("it is the desk's own folder")]
    Ours,
    /// The folder is full of files of this name, or the machine refuses.
    #[error(transparent)]
    NotSaved(#[from] NotSaved),
}

/// A free place in a folder.
pub(super) struct Place(PathBuf);

impl Place {
    /// A name in the folder that was typed, `name` and a number where that is taken; `ending` has
    /// its dot, or is empty.
    pub(super) fn find(
        open: &Open,
        typed: &str,
        (name, ending): (&str, &str),
    ) -> Result<Self, NoPlace> {
        let folder = Path::new(typed.trim());
        if !folder.is_absolute() {
            return Err(NoPlace::NotWhole);
        }
        let folder = folder.canonicalize().map_err(|_| NoPlace::NoFolder)?;
        if !folder.is_dir() {
            return Err(NoPlace::NoFolder);
        }
        let ours = open.bench.desk.folder().path().canonicalize();
        if ours.is_ok_and(|ours| folder.starts_with(ours)) {
            return Err(NoPlace::Ours);
        }
        let mut names = std::iter::once(format!("{name}{ending}"))
            .chain((2..=MOST_ALIKE).map(|number| format!("{name}-{number}{ending}")));
        let free = names.find(|name| is_free(&folder.join(name)).is_ok());
        let place = folder.join(free.unwrap_or_else(|| format!("{name}{ending}")));
        is_free(&place)?;
        Ok(Self(place))
    }

    /// Writes what leaves.
    pub(super) fn fill(&self, written: &Written) -> Result<(), NoPlace> {
        Ok(save(&self.0, written)?)
    }

    /// Says where it is.
    pub(super) fn said(&self, words: Words) -> Result<String, PublicError> {
        // Windows says of whole paths in its own way that they are whole.
        let shown = self.0.display().to_string();
        let shown = shown.strip_prefix(r"\\?\").unwrap_or(&shown);
        let path = Value::from(inert_line(shown));
        words.with("desk-leaving-saved", &[("path", path)])
    }
}

impl NoPlace {
    /// Says why, at the top of the next page.
    pub(super) fn tell(&self, open: &mut Open) -> Result<(), PublicError> {
        let id = match self {
            Self::NotWhole => "desk-leaving-not-whole",
            Self::NoFolder => "desk-leaving-no-folder",
            Self::Ours => "desk-leaving-ours",
            Self::NotSaved(NotSaved::Taken(_)) => "desk-leaving-taken",
            Self::NotSaved(why) => return open.refuse(&inert_line(&why.to_string())),
        };
        let text = open.words.t(id)?;
        open.warn(text);
        Ok(())
    }
}

/// How such a file must be kept: said before the buttons.
pub(super) fn keep(words: Words) -> Result<Markup, PublicError> {
    Ok(html! {
        section.keep aria-labelledby="keep" {
            h2 #keep { (words.t("desk-leaving-keep")?) }
            ul {
                @for id in ["sensitive", "encrypted", "nobody", "delete", "told"] {
                    li { (words.t(&format!("desk-leaving-keep-{id}"))?) }
                }
            }
        }
    })
}

/// The field and the buttons, for a form that says the rest. What is no single file can only be
/// saved into a folder.
pub(super) fn roads(open: &Open, is_one_file: bool) -> Result<Markup, PublicError> {
    let words = open.words;
    Ok(html! {
        div.step {
            label for=(FOLDER) { (words.t("desk-leaving-folder")?) }
            p.hint #folder-how { (words.t("desk-leaving-folder-how")?) }
            input #folder name=(FOLDER) value=(open.bench.folder) autocomplete="off"
                autocapitalize="off" spellcheck="false" dir="ltr" aria-describedby="folder-how";
            div { button.act name="road" value="folder" { (words.t("desk-leaving-save")?) } }
        }
        div.step {
            @if is_one_file {
                p.hint #download-how { (words.t("desk-leaving-download-how")?) }
                div {
                    button name="road" value="download" aria-describedby="download-how" {
                        (words.t("desk-leaving-download")?)
                    }
                }
            } @else {
                p.hint { (words.t("desk-leaving-no-download")?) }
            }
        }
    })
}

/// An answer that nothing can run in, wherever it ends up being shown; where it has a name, a
/// browser saves it.
pub(super) fn bytes(content: &[u8], kind: &'static str, save_as: Option<&str>) -> Response {
    let mut response = Response::new(Body::from(content.to_vec()));
    *response.status_mut() = StatusCode::OK;
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(kind));
    let policy = "default-src 'none'; sandbox; frame-ancestors 'none'";
    headers.insert(CONTENT_SECURITY_POLICY, HeaderValue::from_static(policy));
    let disposition = save_as.map(|name| format!("attachment; filename=\"{name}\""));
    let disposition = disposition.and_then(|it| HeaderValue::try_from(it).ok());
    if let Some(disposition) = disposition {
        headers.insert(CONTENT_DISPOSITION, disposition);
    }
    response
}

/// A file that a browser can only save.
pub(super) fn download(content: &[u8], name: &str) -> Response {
    bytes(content, "application/octet-stream", Some(name))
}
