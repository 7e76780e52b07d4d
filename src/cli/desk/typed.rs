//! Words that are typed or read from a file, never from an argument: arguments are seen by others
//! on the same machine, and stay in the shell's history.

use std::io::{IsTerminal as _, Read as _};
use std::path::PathBuf;

use anyhow::{Context, bail};
use clap::Args;
use zeroize::Zeroizing;

use crate::keys::file;

/// Where words come from
#[derive(Debug, Args)]
pub struct Typed {
    /// Read the words from FILE, or from standard input where it is -
    #[arg(long, value_name = "FILE")]
    text: Option<PathBuf>,
}

/// Longer than any words may be, and short enough to be read into memory.
const LONGEST: u64 = 64 << 10;

impl Typed {
    /// Reads the words. `ask` is said on a terminal, where somebody has to type them.
    pub fn read(&self, ask: &str) -> anyhow::Result<Zeroizing<String>> {
        let bytes = match &self.text {
            Some(path) if path.as_os_str() != "-" => {
                file::read(path, LONGEST).with_context(|| path.display().to_string())?
            }
            _ => typed(ask)?,
        };
        let bytes = Zeroizing::new(bytes);
        let text = std::str::from_utf8(&bytes).context("the words are not UTF-8 text")?;
        Ok(Zeroizing::new(text.to_owned()))
    }
}

fn typed(ask: &str) -> anyhow::Result<Vec<u8>> {
    let input = std::io::stdin();
    if input.is_terminal() {
        let end = if cfg!(windows) {
            "Ctrl-Z and Enter"
        } else {
            "Ctrl-D"
        };
        eprintln!("{ask} End it with {end} on a new line.");
    }
    let mut bytes = Vec::new();
    let mut most = input.lock().take(LONGEST + 1);
    most.read_to_end(&mut bytes)
        .context("no words could be read")?;
    if bytes.len() as u64 > LONGEST {
        bail!("that is longer than any words may be");
    }
    Ok(bytes)
}
