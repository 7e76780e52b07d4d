//! `corncrake practise`: fills a training network with invented reports to learn on.
//!
//! They go the ordinary way: sealed on this machine to keys that are verified from the root, and sent
//! over HTTP like any other. So a desk for practice has before it what a real one would have.

mod exercises;
mod picture;
mod send;

use std::fmt::Write as _;
use std::path::PathBuf;
use std::time::Duration;

use anyhow::{Context, bail, ensure};
use clap::Args;
use indicatif::ProgressBar;
use rand::SeedableRng;
use rand::rngs::StdRng;

use super::demo::invent;
use super::demo::send::Browser;
use super::demo::words::{self, Voice};
use crate::clock::{Clock as _, SystemClock};
use crate::exchange::client::Server;
use crate::exchange::client::trust::follow_notices;
use crate::exchange::road::{agent, proxied};
use crate::keys::file;
use crate::keys::public::{Note, NoticeChain};
use crate::keys::secret::Receipt;
use crate::questionnaire::Questionnaire;
use crate::text::Lang;
use exercises::{EXERCISES, Exercise, More};
use send::{Filled, Phone};

/// No root notice or questionnaire is longer.
const LONGEST: u64 = 1 << 20;

/// Fills a network for practice with invented reports, among them exercises
///
/// For a network that was founded with `corncrake keys network --training`, and refused for any
/// other. Run it as often as you like; each time other reports come.
#[derive(Debug, Args)]
pub struct Practise {
    /// The network's root notice, from a steward
    #[arg(long, value_name = "FILE")]
    root: PathBuf,
    #[arg(
        long,
        value_name = "URL",
        help = "The server's address, such as https://reports.example"
    )]
    server: String,
    /// How many reports to invent besides the exercises
    #[arg(long, value_name = "N", default_value_t = 30, value_parser = clap::value_parser!(u16).range(0..=1000))]
    reports: u16,
    /// The network's own questionnaire, if it has one
    #[arg(long, value_name = "FILE")]
    questionnaire: Option<PathBuf>,
    #[arg(
        long,
        value_name = "URL",
        help = "A SOCKS proxy, such as socks5h://127.0.0.1:9050 for Tor"
    )]
    proxy: Option<String>,
}

/// What the server says that it asks.
#[derive(serde::Deserialize)]
struct Asks {
    questionnaire: String,
}

impl Practise {
    /// Runs the command.
    pub fn run(self) -> anyhow::Result<()> {
        let mut chain = self.chain()?;
        let network = chain.current().network.clone();
        let server = Server::new(&self.server, network.clone(), self.proxy.as_deref())?;
        let today = SystemClock.today();
        follow_notices(&server, &mut chain, today)?;
        let notice = chain.fresh(today)?;
        let period = notice.sealing_period(today)?;
        let form = format!("{}/{network}/", server.origin());
        let config = proxied(self.proxy.as_deref())?.timeout_global(Some(Duration::from_mins(2)));
        let browser = Browser::by(agent(config.build()), &form, network.clone());
        let questionnaire = self.questionnaire(&browser)?;
        let phone = Phone {
            browser: &browser,
            network: &network,
            questionnaire: &questionnaire,
            period,
            day: today,
        };
        let sheet = self.fill(&phone)?;
        super::print(&sheet)?;
        say!("\nThe form: {form}");
        say!("At a desk for practice: corncrake desk sync, then corncrake desk.");
        Ok(())
    }

    /// The root alone; refused where it is a real network's.
    fn chain(&self) -> anyhow::Result<NoticeChain> {
        let place = || self.root.display().to_string();
        let root = file::read(&self.root, LONGEST).with_context(place)?;
        let root = Note::from_bytes(&root).with_context(place)?;
        let chain = NoticeChain::from_root(root).with_context(place)?;
        ensure!(
            chain.current().training,
            "{} is a real network: nothing invented may ever come among its reports. Found one for \
             practice with corncrake keys network training-NAME --training",
            chain.current().network
        );
        Ok(chain)
    }

    fn questionnaire(&self, browser: &Browser) -> anyhow::Result<Questionnaire> {
        let own = match &self.questionnaire {
            None => Questionnaire::default_set(),
            Some(path) => {
                let name = path.display().to_string();
                let text =
                    String::from_utf8(file::read(path, LONGEST).with_context(|| name.clone())?)
                        .with_context(|| name.clone())?;
                Questionnaire::parse(&text, &name)?
            }
        };
        let asks: Asks = serde_json::from_str(&browser.text("sealed")?)
            .context("the server does not say what the form asks")?;
        if own.version().to_string() != asks.questionnaire {
            bail!("the form asks another questionnaire; name it with --questionnaire FILE");
        }
        Ok(own)
    }

    /// Sends everything; what to print about it.
    fn fill(&self, phone: &Phone<'_>) -> anyhow::Result<String> {
        let days = vec![phone.day; usize::from(self.reports)];
        let mut random = StdRng::from_rng(&mut super::unlock::rng());
        let others = invent::reports(&mut random, &days);
        let bar = ProgressBar::new((others.len() + EXERCISES.len()) as u64);
        let half = others.len() / 2;
        let mut sheet = format!(
            "{} invented reports are on {}. Learn on these:\n",
            others.len() + EXERCISES.len(),
            phone.network
        );
        // Among the others, as they would be in life.
        for (place, other) in others.iter().enumerate() {
            if place == half {
                exercises(phone, &mut sheet, &bar)?;
            }
            phone.send(&Filled {
                lang: other.lang,
                fields: other.fields.clone(),
                picture: None,
            })?;
            bar.inc(1);
        }
        if others.is_empty() {
            exercises(phone, &mut sheet, &bar)?;
        }
        bar.finish_and_clear();
        Ok(sheet)
    }
}

fn exercises(phone: &Phone<'_>, sheet: &mut String, bar: &ProgressBar) -> anyhow::Result<()> {
    for exercise in &EXERCISES {
        let receipt = send(phone, exercise)?;
        let id = phone.id(&receipt).to_string();
        let Exercise { title, task, .. } = exercise;
        write!(sheet, "\n  {}  {title}\n            {task}\n", &id[..8])?;
        bar.inc(1);
    }
    Ok(())
}

/// Sends one exercise with what belongs to it.
fn send(phone: &Phone<'_>, exercise: &Exercise) -> anyhow::Result<Receipt> {
    let story = format!("{} {}", words::invented(Voice::En), exercise.story);
    let mut fields: Vec<(String, String)> = exercise
        .fields
        .iter()
        .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
        .collect();
    fields.push(("story".to_owned(), story));
    let picture = (exercise.more == More::Picture).then(picture::notice_on_a_door);
    let receipt = phone.send(&Filled {
        lang: Lang::En,
        fields,
        picture: picture.transpose()?,
    })?;
    if let More::Letter(text) = exercise.more {
        let text = format!("{} {text}", words::invented(Voice::En));
        phone
            .browser
            .send_letter(&receipt, (Lang::En, text), phone.day, phone.period)?;
    }
    Ok(receipt)
}
