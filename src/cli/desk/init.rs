//! Making a desk.

use std::path::{Path, PathBuf};

use anyhow::{Context, bail, ensure};
use clap::Args;

use super::warn_line;
use crate::desk::folder::{Folder, Settings};
use crate::desk::partner::offers_to_pass_on;
use crate::disclosure::Labels;
use crate::exchange::client::Server;
use crate::keys::file;
use crate::keys::public::{Note, NoticeChain};
use crate::questionnaire::Questionnaire;
use crate::text::Lang;

/// The most bytes of a root notice or a questionnaire.
const LONGEST: u64 = 1 << 20;

/// Makes a desk's folder
///
/// The root notice must come from a steward you know, not from the server: everything that this desk
/// believes rests on it. Compare the fingerprint that is printed with the steward's, by voice.
#[derive(Debug, Args)]
pub struct Init {
    /// The folder to make
    #[arg(long, value_name = "DIR")]
    folder: PathBuf,
    #[arg(
        long,
        value_name = "URL",
        help = "The server's address, such as https://reports.example"
    )]
    server: String,
    /// The network's root notice (notice 1), from a steward
    #[arg(long, value_name = "FILE")]
    root: PathBuf,
    /// The network is for practice: what is done here is never counted
    #[arg(long)]
    training: bool,
    /// Your identity file
    #[arg(long, value_name = "FILE")]
    identity: PathBuf,
    /// Where you, as a steward, keep the network's documents; without it, in the desk's folder
    #[arg(long, value_name = "DIR")]
    documents: Option<PathBuf>,
    #[arg(
        long,
        value_name = "URL",
        help = "A SOCKS proxy, such as socks5h://127.0.0.1:9050 for Tor"
    )]
    proxy: Option<String>,
    /// The language in which questions and answers are shown
    #[arg(long, value_name = "LANG", default_value = "en")]
    language: Lang,
    /// Who publishes, as releases cite it; LANG=TEXT for one language, TEXT for all
    #[arg(long, value_name = "TEXT")]
    publisher: Vec<String>,
    /// The area that reports come from, such as "Nairobi, Kenya"; LANG=TEXT or TEXT
    #[arg(long, value_name = "TEXT")]
    covers: Vec<String>,
    /// The network's own questionnaire, if it has one
    #[arg(long, value_name = "FILE")]
    questionnaire: Vec<PathBuf>,
}

impl Init {
    pub fn run(self) -> anyhow::Result<()> {
        let place = || self.root.display().to_string();
        let root = file::read(&self.root, LONGEST).with_context(place)?;
        let root = Note::from_bytes(&root).with_context(place)?;
        let chain = NoticeChain::from_root(root.clone()).with_context(place)?;
        let network = chain.current().network.clone();
        let training = chain.current().training;
        ensure!(
            training == self.training,
            if training {
                "this is the root of a network for practice; say --training if that is what you want"
            } else {
                "this is the root of a real network, not of one for practice; leave --training out"
            }
        );
        if !self.identity.is_file() {
            bail!(
                "{}: there is no such identity file",
                self.identity.display()
            );
        }
        // Refuses a bad address or proxy before anything is written.
        let server = Server::new(&self.server, network.clone(), self.proxy.as_deref())?;
        let questionnaires = self
            .questionnaire
            .iter()
            .map(|path| read_questionnaire(path))
            .collect::<anyhow::Result<Vec<_>>>()?;
        let settings = Settings {
            training,
            server: server.origin().to_string(),
            network: network.clone(),
            identity: std::path::absolute(&self.identity)?,
            documents: match self.documents {
                Some(path) => Some(std::path::absolute(path)?),
                None => None,
            },
            proxy: self.proxy,
            language: self.language,
            publisher: labels(&self.publisher)?,
            covers: labels(&self.covers)?,
        };
        let folder = Folder::create(&self.folder, &settings, &root)?;
        for (version, text) in questionnaires {
            folder.put_questionnaire(&version, &text)?;
        }
        say!("A desk for {network} is in {}.", self.folder.display());
        if training {
            say!("It is for practice. Nothing that is done with it is ever counted.");
        }
        say!("");
        say!("Compare this with a steward, by voice, before you go on:");
        say!("  {}", chain.fingerprint());
        say!("");
        say!(
            "Next: corncrake desk sync --folder {}",
            self.folder.display()
        );
        Ok(())
    }
}

/// Adds a questionnaire, so that reports which answer it can be read
#[derive(Debug, Args)]
pub struct AddQuestionnaire {
    /// The desk's folder
    #[arg(long, value_name = "DIR", default_value = ".")]
    folder: PathBuf,
    /// The questionnaire
    file: PathBuf,
}

impl AddQuestionnaire {
    pub fn run(self) -> anyhow::Result<()> {
        let (folder, _) = Folder::open(&self.folder)?;
        let (version, text) = read_questionnaire(&self.file)?;
        let own = Questionnaire::parse(&text, &self.file.display().to_string())?;
        for (name, earlier) in folder.questionnaires()? {
            own.check_successor(&Questionnaire::parse(&earlier, &name)?)
                .with_context(|| self.file.display().to_string())?;
        }
        folder.put_questionnaire(&version, &text)?;
        say!("Added the questionnaire {version}.");
        if offers_to_pass_on(&own) && !folder.has_partners()? {
            warn_line(
                "WARNING: it offers to pass answers on (consent C2), and no partner network is \
                 pinned on this desk. Do not put it online before there is one: \
                 corncrake desk partner add",
            );
        }
        Ok(())
    }
}

/// A questionnaire's version and text, once it is found to be valid.
fn read_questionnaire(path: &Path) -> anyhow::Result<(String, String)> {
    let name = path.display().to_string();
    let bytes = file::read(path, LONGEST).with_context(|| name.clone())?;
    let text = String::from_utf8(bytes).with_context(|| name.clone())?;
    let questionnaire = Questionnaire::parse(&text, &name)?;
    questionnaire
        .check_successor(&Questionnaire::default_set())
        .with_context(|| name.clone())?;
    Ok((questionnaire.version().to_string(), text))
}

/// `TEXT` for every language that is on, `LANG=TEXT` for one, which may be one that nobody has
/// reviewed yet.
fn labels(given: &[String]) -> anyhow::Result<Labels> {
    let mut labels = Labels::new();
    let mut single = Labels::new();
    for text in given {
        let named = text
            .split_once('=')
            .and_then(|(code, text)| Some((code.parse::<Lang>().ok()?, text)));
        let (languages, text) = match named {
            Some((lang, text)) => (vec![lang], text),
            None => (Lang::on(), text.as_str()),
        };
        if text.trim().is_empty() {
            bail!("--publisher and --covers need a text");
        }
        let into = if named.is_some() {
            &mut single
        } else {
            &mut labels
        };
        for lang in languages {
            into.insert(lang.code().to_owned(), text.trim().to_owned());
        }
    }
    labels.extend(single);
    Ok(labels)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_for_all_languages_and_a_named_one_for_its_own() {
        let given = ["Réseau=oui".to_owned(), "ru=Сеть".to_owned()];
        let labels = labels(&given).expect("labels");
        assert_eq!(labels["en"], "Réseau=oui");
        assert_eq!(labels["ru"], "Сеть");
        assert!(super::labels(&["fr= ".to_owned()]).is_err());
    }
}
