//! Showing a page of this program in the browser of whoever sits here.

use std::ffi::OsStr;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use anyhow::Context;

use crate::keys::file;
use crate::web::Listener;

/// The port that was taken.
pub fn port_of(listener: &Listener) -> anyhow::Result<u16> {
    let place: SocketAddr = listener
        .place()
        .parse()
        .context("the page listens at no port")?;
    Ok(place.port())
}

/// Opens an address or a file in the browser, where there is a window to show it in.
pub fn open(what: impl AsRef<OsStr>) {
    if has_display() && open::that_detached(what).is_err() {
        eprintln!("No browser could be started; please copy the link into one.");
    }
}

/// Whether a window can be shown here.
fn has_display() -> bool {
    let is_set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    cfg!(any(windows, target_os = "macos")) || is_set("DISPLAY") || is_set("WAYLAND_DISPLAY")
}

/// A file that leads a browser to a link, readable by its owner only; gone when this is dropped.
///
/// What a program is started with, every user of the machine can list. So the browser is started
/// with the name of this file, and not with the link.
pub struct Doorway(PathBuf);

impl Doorway {
    /// Writes it.
    pub fn make(path: &Path, link: &str) -> anyhow::Result<Self> {
        let page = format!(
            "<!doctype html><meta charset=\"utf-8\"><title>Corncrake desk</title>\n\
             <meta http-equiv=\"refresh\" content=\"0;url={link}\">\n\
             <p><a href=\"{link}\">Corncrake desk</a></p>\n"
        );
        let path = std::path::absolute(path)?;
        file::replace(&path, page.as_bytes()).with_context(|| path.display().to_string())?;
        Ok(Self(path))
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for Doorway {
    fn drop(&mut self) {
        // The link in it works once; a file that stays behind opens nothing.
        let _ = std::fs::remove_file(&self.0);
    }
}
