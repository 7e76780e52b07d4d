//! Looking at the public form as a reporter's phone does, and comparing what it hands out with what
//! this desk has verified.
//!
//! Needs no identity and opens nothing: the pinned root, the notices and this program's own copy of
//! the module are enough. So it can run unattended, on a machine that holds nothing worth taking.
//!
//! **What it cannot know**: a server that recognises who is looking, by their address or by what
//! their program sounds like, can show them an honest page and others a false one. Requests are made
//! to look like a phone's, through the proxy that the desk's folder names; looking from several
//! places and comparing the [`Glimpse`]s is what makes it hard to lie to one of them only.

mod fetch;
mod found;
mod markup;
mod page;

use std::path::Path;

use serde::{Deserialize, Serialize};

use self::fetch::{Browser, Reader};
pub use self::found::{Fault, Glimpse, Part, Remark, Stray};
use super::alarms::Alarm;
use super::alarms::register::{Look, Raised};
use super::folder::{Folder, FolderError};
use super::{DeskError, chain_of};
use crate::clock::Date;
use crate::exchange::client::{ClientError, Server};
use crate::keys::public::{
    Hash, Note, NoticeChain, OfflineForm, PublicPeriod, Recipient, Statement as _, day,
};
use crate::questionnaire::{Questionnaire, Version};

/// What a look found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Watched {
    /// The day of the look.
    #[serde(with = "day")]
    pub on: Date,
    /// What was handed out.
    pub glimpse: Glimpse,
    /// What is worth knowing.
    pub remarks: Vec<Remark>,
    /// What an honest server does not do. It is in the folder already.
    #[serde(skip)]
    pub alarms: Vec<Alarm>,
    /// What of it is new.
    #[serde(skip)]
    pub raised: Vec<Raised>,
}

/// Looks at the server of the desk in `path` once, and keeps what it found there.
pub fn watch(path: &Path, today: Date) -> Result<Watched, DeskError> {
    let (folder, settings) = Folder::open(path)?;
    let _lock = folder.lock()?;
    let mut chain = chain_of(&folder, &settings)?;
    let network = settings.network.clone();
    let server = Server::new(&settings.server, network, settings.proxy.as_deref())?;
    let mut watched = Watched {
        on: today,
        glimpse: Glimpse::default(),
        remarks: Vec::new(),
        alarms: Vec::new(),
        raised: Vec::new(),
    };
    let followed = super::sync::follow(&folder, &mut chain, &server, today, &mut watched.alarms);
    // What is wrong with the notices does not say what the form hands out.
    let looked = match followed {
        Err(error) => match Alarm::in_error(&error) {
            Some(alarm) => {
                watched.alarms.push(alarm);
                Ok(())
            }
            None => Err(error),
        },
        Ok(()) => Ok(()),
    };
    let looked = looked.and_then(|()| {
        let mut faults = Vec::new();
        let look = FormLook {
            reader: Reader::new(&settings)?,
            folder: &folder,
            chain: &chain,
            language: settings.language,
            today,
        };
        let looked = look.look(&mut watched, &mut faults);
        watched.alarms.extend(faults.into_iter().map(Alarm::Form));
        looked
    });
    let look = looked.as_ref().map_or(Look::Part, |()| Look::Form);
    watched.raised = folder.raise(&watched.alarms, look, today)?;
    looked?;
    folder.put_watched(&watched)?;
    Ok(watched)
}

/// One look at the form.
struct FormLook<'a> {
    reader: Reader,
    folder: &'a Folder,
    chain: &'a NoticeChain,
    language: crate::text::Lang,
    today: Date,
}

/// What `GET sealed` answers; unknown fields are other versions'.
#[derive(Deserialize)]
struct Keys {
    network: String,
    notice: u32,
    period: u32,
    answers: Recipient,
    story: Recipient,
}

/// What of the kit is compared.
#[derive(Deserialize)]
struct Kit {
    network: String,
    today: String,
    questionnaire: String,
    notices: Vec<String>,
}

impl FormLook<'_> {
    fn look(&self, watched: &mut Watched, faults: &mut Vec<Fault>) -> Result<(), DeskError> {
        watched.glimpse.notice = self.chain.current().number;
        let seen = self.page(watched, faults)?;
        self.kit(watched, faults)?;
        self.keys(watched, faults)?;
        match seen {
            Some(true) => self.offline(watched, faults),
            Some(false) => {
                watched.remarks.push(Remark::NoOffline);
                Ok(())
            }
            None => Ok(()),
        }
    }

    /// The page and its module; whether it leads to an offline form.
    fn page(
        &self,
        watched: &mut Watched,
        faults: &mut Vec<Fault>,
    ) -> Result<Option<bool>, DeskError> {
        let (with, without) = (
            self.reader.get("", Browser::WithScripts)?,
            self.reader.get("", Browser::WithoutScripts)?,
        );
        let (Some(with), Some(without)) = (with, without) else {
            faults.push(Fault::Missing(Part::Page));
            return Ok(None);
        };
        let page = page::Seen::of(&with, self.chain.current().network.as_str());
        if page.settled()
            != page::Seen::of(&without, self.chain.current().network.as_str()).settled()
        {
            faults.push(Fault::TwoPages);
        }
        faults.extend(page.faults(self.language));
        watched.glimpse.page = Some(Hash::of(page.settled().as_bytes()));
        self.module(&page, watched, faults)?;
        Ok(Some(page.leads_to_offline()))
    }

    /// The module that the page names: whether it is this program's, and what its page says.
    fn module(
        &self,
        page: &page::Seen,
        watched: &mut Watched,
        faults: &mut Vec<Fault>,
    ) -> Result<(), DeskError> {
        let Some((path, integrity)) = page.module() else {
            faults.push(Fault::NoModule);
            return Ok(());
        };
        let Some(module) = self.reader.get_absolute(&path)? else {
            faults.push(Fault::Missing(Part::Module));
            return Ok(());
        };
        watched.glimpse.module = Some(Hash::of(&module.body));
        if page::integrity(&module.body) != integrity {
            faults.push(Fault::BrokenModule);
        } else if crate::web::assets::phone().is_none_or(|own| own.integrity != integrity) {
            faults.push(Fault::OtherModule(Hash::of(&module.body).to_string()));
        }
        Ok(())
    }

    fn kit(&self, watched: &mut Watched, faults: &mut Vec<Fault>) -> Result<(), DeskError> {
        let address = format!("kit/{}", self.language.code());
        let answer = self.reader.get(&address, Browser::WithScripts)?;
        let kit = answer.and_then(|answer| serde_json::from_slice::<Kit>(&answer.body).ok());
        let Some(kit) = kit else {
            faults.push(Fault::Missing(Part::Kit));
            return Ok(());
        };
        let known: Vec<Hash> = self.chain.notes().map(Note::hash).collect();
        let row = kit.notices.iter();
        let row: Option<Vec<Hash>> = row
            .map(|text| {
                Note::from_bytes(text.as_bytes())
                    .ok()
                    .map(|note| note.hash())
            })
            .collect();
        let leads = row.is_some_and(|row| {
            row.first() == known.first()
                && row.last() == known.last()
                && row.iter().all(|hash| known.contains(hash))
        });
        if !leads || kit.network != self.chain.current().network.as_str() {
            faults.push(Fault::Notices);
        }
        let days = kit.today.parse::<Date>().ok();
        let days = days.and_then(|theirs| self.today.until(theirs).ok());
        if days.is_none_or(|span| span.get_days().abs() > 1) {
            watched.remarks.push(Remark::OtherDay);
        }
        if !self.knows(&kit.questionnaire)? {
            watched.remarks.push(Remark::UnknownQuestionnaire);
        }
        Ok(())
    }

    fn knows(&self, version: &str) -> Result<bool, DeskError> {
        let is = |known: Version| known.to_string() == version;
        if is(Questionnaire::default_set().version()) {
            return Ok(true);
        }
        for (name, text) in self.folder.questionnaires()? {
            if is(Questionnaire::parse(&text, &name)?.version()) {
                return Ok(true);
            }
        }
        Ok(false)
    }

    fn keys(&self, watched: &mut Watched, faults: &mut Vec<Fault>) -> Result<(), DeskError> {
        let notice = self.chain.current();
        let Some(answer) = self.reader.get("sealed", Browser::WithScripts)? else {
            watched.remarks.push(Remark::NotTaking);
            return Ok(());
        };
        let Ok(keys) = serde_json::from_slice::<Keys>(&answer.body) else {
            faults.push(Fault::Missing(Part::Keys));
            return Ok(());
        };
        watched.glimpse.period = Some(keys.period);
        let named = |period: &PublicPeriod| {
            // At midnight the server's day may be the next one already.
            period.number == keys.period
                && period.answers == keys.answers
                && period.story == keys.story
        };
        let days = [Some(self.today), self.today.tomorrow().ok()];
        let mut sealing = days
            .into_iter()
            .flatten()
            .filter_map(|day| notice.sealing_period(day).ok());
        let right = keys.network == notice.network.as_str()
            && keys.notice == notice.number
            && sealing.any(named);
        if !right {
            faults.push(Fault::Keys);
        }
        Ok(())
    }

    fn offline(&self, watched: &mut Watched, faults: &mut Vec<Fault>) -> Result<(), DeskError> {
        let form = self.reader.get("offline.html", Browser::WithoutScripts)?;
        let note = self.reader.get("offline.note", Browser::WithoutScripts)?;
        let (Some(form), Some(note)) = (form, note) else {
            faults.push(Fault::Missing(Part::Offline));
            return Ok(());
        };
        watched.glimpse.offline = Some(Hash::of(&form.body));
        let Ok(note) = Note::from_bytes(&note.body) else {
            faults.push(Fault::Offline("its note is no signed note".to_owned()));
            return Ok(());
        };
        let root = self.chain.notes().next().map(Note::hash);
        match OfflineForm::check(&form.body, &note, |first| Some(first.hash()) == root) {
            Ok(said) if said.network != self.chain.current().network => {
                faults.push(Fault::Offline("it is another network's".to_owned()));
            }
            Ok(said) => {
                let newest = u64::from(self.chain.current().number);
                if self.today > said.until || said.number() < newest {
                    watched.remarks.push(Remark::OldOffline);
                }
            }
            Err(why) => faults.push(Fault::Offline(why.to_string())),
        }
        Ok(())
    }
}

impl From<fetch::NotFetched> for DeskError {
    fn from(error: fetch::NotFetched) -> Self {
        match error {
            fetch::NotFetched::Client(error) => error.into(),
            fetch::NotFetched::TooLong => ClientError::Nonsense.into(),
        }
    }
}

impl Folder {
    /// What the last look at the form found.
    pub fn watched(&self) -> Result<Option<Watched>, FolderError> {
        let bytes = self.read("watched.json")?;
        Ok(bytes.and_then(|bytes| serde_json::from_slice(&bytes).ok()))
    }

    fn put_watched(&self, watched: &Watched) -> Result<(), FolderError> {
        let json = serde_json::to_vec(watched).expect("numbers and hashes become JSON");
        self.write("watched.json", &json)
    }
}

#[cfg(test)]
mod tests;
