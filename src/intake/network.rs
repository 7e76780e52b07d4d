//! A network as its reporters meet it: what is asked, in which languages, and the words around it.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::offline::{BadOfflineForm, Offline};
use crate::config::{HelpConfig, NetworkConfig};
use crate::keys::public::{NetworkName, Note, NoteError};
use crate::questionnaire::{CodeReused, Questionnaire, QuestionnaireError};
use crate::seal::close::CloseError;
use crate::text::{self, Lang, NotOffered};
use crate::web::assets;

/// The longest a sentence from the configuration may be, in bytes: the first view has to fit in
/// 14 KB.
const SENTENCE_LIMIT: usize = 1_000;

/// Where a quick exit leads unless the network says otherwise: a page in every language that
/// anybody may have open anywhere, with no advertisements and no accounts.
const EXIT: &str = "https://www.wikipedia.org/";

/// What a network says and asks, in each of its languages. Holds no key but the public root.
pub struct Network {
    /// Its name in addresses and in everything signed.
    pub name: NetworkName,
    /// What is asked.
    pub questionnaire: Questionnaire,
    /// Whom to turn to now.
    pub help: Vec<Help>,
    /// The page that a reporter who leaves in a hurry ends up on.
    pub exit: String,
    languages: Vec<Lang>,
    titles: BTreeMap<Lang, String>,
    privacy: BTreeMap<Lang, Privacy>,
    pause: BTreeMap<Lang, String>,
    offline: Option<Offline>,
    /// Whether it is for practice, as its notices say.
    practice: bool,
}

/// One emergency, legal or crisis contact.
pub struct Help {
    labels: BTreeMap<Lang, String>,
    /// A telephone number or an address.
    pub contact: String,
}

/// The privacy notice in one language.
pub struct Privacy {
    /// Who is responsible for the reports.
    pub responsible: String,
    /// How long what is kept.
    pub kept: String,
    /// What a reporter can ask for.
    pub rights: String,
}

/// A network's part of the configuration cannot be used. Names the network and the key.
#[derive(Debug, thiserror::Error)]
pub enum NetworkError {
    /// Not a network's name.
    #[error("network {0:?}: a name is 1 to 32 of a-z, 0-9 and -")]
    Name(String),
    /// A name that stands for something else in addresses.
    #[error("network {0:?}: this name is taken by the server itself")]
    Reserved(String),
    /// Two networks of one name.
    #[error("network {0}: named twice")]
    Twice(NetworkName),
    /// A language that there is not, or that is off.
    #[error("network {0}: {1}")]
    Language(NetworkName, NotOffered),
    /// No language at all.
    #[error("network {0}: `languages` is empty")]
    NoLanguage(NetworkName),
    /// A language that the questionnaire has no labels for.
    #[error("network {0}: the questionnaire has no labels in {1}")]
    Unlabelled(NetworkName, Lang),
    /// Words that are missing in a language that is offered.
    #[error("network {0}: `{1}` is missing in {2}")]
    Missing(NetworkName, &'static str, Lang),
    /// Words that are too long for the first page.
    #[error("network {0}: `{1}` is longer than {SENTENCE_LIMIT} bytes")]
    TooLong(NetworkName, &'static str),
    /// An exit that is no page elsewhere.
    #[error("network {0}: `exit` is no address of the form https://…")]
    Exit(NetworkName),
    /// A file that cannot be read.
    #[error("network {0}: cannot read {1}")]
    Unreadable(NetworkName, PathBuf, #[source] std::io::Error),
    /// A questionnaire that is refused; the cause has file and line.
    #[error("network {0}: its questionnaire is refused")]
    Questionnaire(NetworkName, #[source] QuestionnaireError),
    /// A questionnaire in which a code of the shipped one means something else.
    #[error("network {0}: its questionnaire is refused")]
    CodeReused(NetworkName, #[source] CodeReused),
    /// An offline form that cannot be handed out.
    #[error(transparent)]
    Offline(#[from] BadOfflineForm),
    /// A root notice that is no signed note.
    #[error("network {0}: {1} is not a signed notice")]
    Root(NetworkName, PathBuf, #[source] NoteError),
    /// Nothing can be sealed here.
    #[error("sealing fails on this machine")]
    Sealing(#[from] CloseError),
}

impl Network {
    /// Reads what the configuration points to.
    pub fn from_config(config: &NetworkConfig) -> Result<Self, NetworkError> {
        let name = name(config)?;
        let questionnaire = questionnaire(&name, config.questionnaire.as_deref())?;
        let languages = languages(config)?;
        if let Some(lang) = languages
            .iter()
            .find(|lang| !questionnaire.languages().contains(lang))
        {
            return Err(NetworkError::Unlabelled(name, *lang));
        }
        let words = Words {
            network: &name,
            languages: &languages,
        };
        let help = config
            .help
            .iter()
            .map(|help| words.help(help))
            .collect::<Result<_, _>>()?;
        let pause = if config.pause.is_empty() {
            BTreeMap::new()
        } else {
            words.all("pause", &config.pause)?
        };
        Ok(Self {
            titles: words.all("title", &config.title)?,
            privacy: words.privacy(config)?,
            exit: exit(&name, config.exit.as_deref())?,
            help,
            pause,
            offline: None,
            practice: false,
            questionnaire,
            languages,
            name,
        })
    }

    /// Reads the form that works without the internet, where the configuration names one, and
    /// checks it down to the pinned root.
    pub fn read_offline_form(&mut self, config: &NetworkConfig) -> Result<(), NetworkError> {
        if let Some(path) = &config.offline_form {
            let (_, root) = root(config)?;
            self.offline = Some(Offline::read(&self.name, path, &root)?);
        }
        Ok(())
    }

    /// Takes over from a notice whether the network is for practice.
    pub(super) fn practises(&mut self, practice: bool) {
        self.practice = practice;
    }

    /// Whether the network is for practice: every page of it says so.
    pub fn is_for_practice(&self) -> bool {
        self.practice
    }

    /// The form that works without the internet, if there is one.
    pub fn offline(&self) -> Option<&Offline> {
        self.offline.as_ref()
    }

    /// The languages offered, the first being the fallback. Never empty.
    pub fn languages(&self) -> &[Lang] {
        &self.languages
    }

    /// What the network is called.
    pub fn title(&self, lang: Lang) -> &str {
        self.titles
            .get(&lang)
            .expect("every language that is offered has a title, as from_config checks")
    }

    /// The privacy notice.
    pub fn privacy(&self, lang: Lang) -> &Privacy {
        self.privacy
            .get(&lang)
            .expect("every language that is offered has a privacy notice, as from_config checks")
    }

    /// Why no reports are taken at present, where that is so.
    pub fn pause(&self, lang: Lang) -> Option<&str> {
        self.pause.get(&lang).map(String::as_str)
    }

    /// The language of this code, where it is offered.
    pub fn offered(&self, code: &str) -> Option<Lang> {
        let lang = code.parse().ok()?;
        self.languages.contains(&lang).then_some(lang)
    }
}

impl Help {
    /// Who answers.
    pub fn label(&self, lang: Lang) -> &str {
        self.labels
            .get(&lang)
            .expect("every language that is offered has a label, as from_config checks")
    }
}

/// The name and root notice of a network, which the exchange and the public pages need as well.
pub fn root(config: &NetworkConfig) -> Result<(NetworkName, Note), NetworkError> {
    let name = name(config)?;
    let path = &config.root;
    let bytes = std::fs::read(path)
        .map_err(|error| NetworkError::Unreadable(name.clone(), path.clone(), error))?;
    let note = Note::from_bytes(&bytes)
        .map_err(|error| NetworkError::Root(name.clone(), path.clone(), error))?;
    Ok((name, note))
}

fn name(config: &NetworkConfig) -> Result<NetworkName, NetworkError> {
    // The scripts of every network's pages lie there.
    if config.name == assets::FOLDER {
        return Err(NetworkError::Reserved(config.name.clone()));
    }
    config
        .name
        .parse()
        .map_err(|_| NetworkError::Name(config.name.clone()))
}

fn exit(name: &NetworkName, given: Option<&str>) -> Result<String, NetworkError> {
    let given = given.unwrap_or(EXIT);
    let is_page = given.parse().is_ok_and(|uri: http::Uri| {
        uri.scheme_str() == Some("https") && uri.host().is_some_and(|host| !host.is_empty())
    });
    // What the parser lets pass but would have to be escaped somewhere.
    let is_plain =
        given.bytes().all(|byte| byte.is_ascii_graphic()) && !given.contains(['"', '<', '>', '\\']);
    (is_page && is_plain && given.len() <= 200)
        .then(|| given.to_owned())
        .ok_or_else(|| NetworkError::Exit(name.clone()))
}

fn questionnaire(name: &NetworkName, path: Option<&Path>) -> Result<Questionnaire, NetworkError> {
    let Some(path) = path else {
        return Ok(Questionnaire::default_set());
    };
    let text = std::fs::read_to_string(path)
        .map_err(|error| NetworkError::Unreadable(name.clone(), path.into(), error))?;
    let own = Questionnaire::parse(&text, &path.display().to_string())
        .map_err(|error| NetworkError::Questionnaire(name.clone(), error))?;
    // Networks add up their figures: a code means the same wherever it stands.
    own.check_successor(&Questionnaire::default_set())
        .map_err(|error| NetworkError::CodeReused(name.clone(), error))?;
    Ok(own)
}

/// The languages that a network offers, which its public pages need as well. Never empty.
pub fn languages(config: &NetworkConfig) -> Result<Vec<Lang>, NetworkError> {
    let name = name(config)?;
    let languages = text::offered(&config.languages, &config.unreviewed_languages)
        .map_err(|error| NetworkError::Language(name.clone(), error))?;
    if languages.is_empty() {
        return Err(NetworkError::NoLanguage(name));
    }
    Ok(languages)
}

/// Collects words and finds what is missing.
struct Words<'a> {
    network: &'a NetworkName,
    languages: &'a [Lang],
}

impl Words<'_> {
    fn all(
        &self,
        key: &'static str,
        given: &BTreeMap<String, String>,
    ) -> Result<BTreeMap<Lang, String>, NetworkError> {
        let one = |&lang: &Lang| {
            let text = given
                .get(lang.code())
                .map(|text| text.trim())
                .filter(|text| !text.is_empty())
                .ok_or_else(|| NetworkError::Missing(self.network.clone(), key, lang))?;
            self.bounded(key, text).map(|text| (lang, text))
        };
        self.languages.iter().map(one).collect()
    }

    fn help(&self, given: &HelpConfig) -> Result<Help, NetworkError> {
        Ok(Help {
            labels: self.all("help.label", &given.label)?,
            contact: self.bounded("help.contact", &given.contact)?,
        })
    }

    fn privacy(&self, config: &NetworkConfig) -> Result<BTreeMap<Lang, Privacy>, NetworkError> {
        let one = |&lang: &Lang| {
            let given = config
                .privacy
                .get(lang.code())
                .ok_or_else(|| NetworkError::Missing(self.network.clone(), "privacy", lang))?;
            let privacy = Privacy {
                responsible: self.bounded("privacy.responsible", &given.responsible)?,
                kept: self.bounded("privacy.kept", &given.kept)?,
                rights: self.bounded("privacy.rights", &given.rights)?,
            };
            Ok((lang, privacy))
        };
        self.languages.iter().map(one).collect()
    }

    fn bounded(&self, key: &'static str, text: &str) -> Result<String, NetworkError> {
        if text.len() > SENTENCE_LIMIT {
            return Err(NetworkError::TooLong(self.network.clone(), key));
        }
        Ok(text.to_owned())
    }
}

#[cfg(test)]
mod tests;
