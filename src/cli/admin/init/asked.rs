//! The questions, each with what is usual; what was said by flags is not asked again.

use std::io::{BufRead as _, Write as _};
use std::path::{Path, PathBuf};

use anyhow::bail;

use super::{Contact, Language, Plan, Proxy, Said};
use crate::config::{Listen, Origin};
use crate::keys::public::NetworkName;

/// What stands in place of an onion address that Tor has yet to make.
pub const LATER: &str = "http://replace-me.onion";

/// Somebody to ask, or nobody.
pub struct Asked {
    yes: bool,
}

impl Asked {
    /// With `yes` nobody is asked.
    pub fn new(yes: bool) -> Self {
        Self { yes }
    }

    /// All answers, checked.
    pub fn plan(&self, said: Said, root: Option<(NetworkName, String)>) -> anyhow::Result<Plan> {
        let named = root.as_ref().map(|(name, _)| name.clone());
        let name = match (said.name, named) {
            (Some(said), Some(named)) if said != named => {
                bail!("--name is not the name of the network whose notice --root is")
            }
            (said, named) => self.name(said.or(named))?,
        };
        let title = self.text("What the network is called", said.title, name.as_str())?;
        let responsible = "Who is responsible, with an address that letters reach";
        let responsible = self.text(responsible, said.responsible, &title)?;
        let contacts = self.contacts(said.contact)?;
        let languages = self.languages(said.language)?;
        let onion_only = said.onion && said.proxy == Some(Proxy::None);
        let usual = match &said.onion_address {
            Some(onion) if onion_only => onion.clone(),
            None if onion_only => LATER.to_owned(),
            _ => "https://reports.example.org".to_owned(),
        };
        let address = self.text("The address that people type", said.address, &usual)?;
        origin("address", &address)?;
        let proxy = self.proxy(said.proxy, &address)?;
        let onion = said.onion || said.onion_address.is_some();
        let onion = onion || self.agree("Make it an onion service too")?;
        if let Some(address) = &said.onion_address {
            origin("onion-address", address)?;
        }
        let postgres = self.postgres(said.postgres)?;
        let data = said.data.map(|data| data.display().to_string());
        let data = self.text("Where the data live", data, "/var/lib/corncrake")?;
        if Listen::try_from(said.listen.clone()).is_err() {
            bail!("--listen is neither ADDRESS:PORT nor unix:PATH");
        }
        let (stories, answers) = self.keeping(said.keep_stories, said.keep_answers)?;
        Ok(Plan {
            name,
            title,
            responsible,
            contacts,
            languages,
            root: root.map(|(_, text)| text),
            address,
            proxy,
            onion,
            onion_address: said.onion_address,
            postgres,
            data: data.into(),
            configuration: said.configuration,
            program: said.program.unwrap_or_else(program),
            listen: said.listen,
            stories,
            answers,
        })
    }

    fn name(&self, said: Option<NetworkName>) -> anyhow::Result<NetworkName> {
        let said = said.map(|name| name.to_string());
        let question = "The network's name in addresses (a-z, 0-9, -), as the stewards founded it";
        Ok(self.text(question, said, "example")?.parse()?)
    }

    fn contacts(&self, said: Vec<Contact>) -> anyhow::Result<Vec<Contact>> {
        if !said.is_empty() || self.yes {
            return Ok(said);
        }
        let question = "Whom a reporter in danger can call, as WHO=NUMBER (empty: nobody yet)";
        let answer = self.text(question, None, "")?;
        if answer.is_empty() {
            return Ok(Vec::new());
        }
        let contact = answer.parse::<Contact>().map_err(anyhow::Error::msg)?;
        Ok(vec![contact])
    }

    fn languages(&self, mut said: Vec<Language>) -> anyhow::Result<Vec<Language>> {
        if said.is_empty() {
            for word in self
                .text("Languages, of en fr ru", None, "en")?
                .split_whitespace()
            {
                said.push(match word {
                    "en" => Language::En,
                    "fr" => Language::Fr,
                    "ru" => Language::Ru,
                    _ => bail!("the languages to begin with are en, fr and ru"),
                });
            }
        }
        let mut once = Vec::new();
        for language in said {
            if !once.contains(&language) {
                once.push(language);
            }
        }
        Ok(once)
    }

    fn proxy(&self, said: Option<Proxy>, address: &str) -> anyhow::Result<Proxy> {
        let is_encrypted = address.starts_with("https://");
        let usual = if is_encrypted { "caddy" } else { "none" };
        let proxy = match said {
            Some(proxy) => proxy,
            None => match &*self.text("In front of it: caddy, nginx or none", None, usual)? {
                "caddy" => Proxy::Caddy,
                "nginx" => Proxy::Nginx,
                "none" => Proxy::None,
                _ => bail!("what stands in front is caddy, nginx or none"),
            },
        };
        if !is_encrypted && proxy != Proxy::None {
            bail!("behind a proxy, --address begins with https://");
        }
        Ok(proxy)
    }

    fn postgres(&self, said: Option<String>) -> anyhow::Result<Option<String>> {
        let question = "PostgreSQL as postgres://…, or empty for one SQLite file (enough for most)";
        let url = match said {
            Some(url) => url,
            None => self.text(question, None, "")?,
        };
        if url.is_empty() {
            Ok(None)
        } else if url.starts_with("postgres://") || url.starts_with("postgresql://") {
            Ok(Some(url))
        } else {
            bail!("--postgres begins with postgres://")
        }
    }

    fn keeping(
        &self,
        stories: Option<u32>,
        answers: Option<u32>,
    ) -> anyhow::Result<(Option<u32>, Option<u32>)> {
        let months = |question, said: Option<u32>, usual| {
            let text = self.text(question, said.map(|months| months.to_string()), usual)?;
            match text.parse::<u32>() {
                Ok(0) => Ok(None),
                Ok(months) if months <= 1200 => Ok(Some(months)),
                _ => bail!("how long things are kept is a number of months, 0 for no rule"),
            }
        };
        let stories = months(
            "Months for which words are kept (0: no rule)",
            stories,
            "12",
        )?;
        let answers = months(
            "Months for which answers are kept (0: no rule)",
            answers,
            "36",
        )?;
        match (stories, answers) {
            (None, Some(_)) => bail!("answers cannot be destroyed before the stories they are of"),
            (Some(stories), Some(answers)) if stories > answers => {
                bail!("stories cannot be kept for longer than their answers")
            }
            both => Ok(both),
        }
    }

    fn agree(&self, question: &str) -> anyhow::Result<bool> {
        match &*self.text(&format!("{question} (yes or no)"), None, "no")? {
            "yes" | "y" => Ok(true),
            "no" | "n" => Ok(false),
            _ => bail!("the answer is yes or no"),
        }
    }

    /// What was said, else what is answered, else what is usual.
    fn text(&self, question: &str, said: Option<String>, usual: &str) -> anyhow::Result<String> {
        let answer = match said {
            Some(said) => said,
            None if self.yes => usual.to_owned(),
            None => ask(question, usual)?,
        };
        let answer = answer.trim();
        if answer.chars().any(char::is_control) {
            bail!("an answer is one line of text");
        }
        Ok(if answer.is_empty() { usual } else { answer }.to_owned())
    }
}

/// A package's place where it comes from a package, else that of what is built by hand.
fn program() -> PathBuf {
    let packaged = Path::new("/usr/bin/corncrake");
    match std::env::current_exe() {
        Ok(this) if this == packaged => this,
        _ => PathBuf::from("/usr/local/bin/corncrake"),
    }
}

/// On standard error, so that what is printed is only what was done.
fn ask(question: &str, usual: &str) -> anyhow::Result<String> {
    let mut error = std::io::stderr().lock();
    if usual.is_empty() {
        write!(error, "{question}: ")?;
    } else {
        write!(error, "{question} [{usual}]: ")?;
    }
    error.flush()?;
    let mut line = String::new();
    if std::io::stdin().lock().read_line(&mut line)? == 0 {
        bail!("nobody answers; say --yes to be asked nothing");
    }
    Ok(line)
}

fn origin(flag: &str, address: &str) -> anyhow::Result<()> {
    match Origin::try_from(address.to_owned()) {
        Ok(_) => Ok(()),
        Err(why) => bail!("--{flag}: {why}"),
    }
}
