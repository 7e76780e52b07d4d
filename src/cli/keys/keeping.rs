//! How long things are kept, and their end.

use std::path::PathBuf;

use anyhow::ensure;
use clap::Args;

use super::turns::ask;
use super::{Place, Step, finish_done};
use crate::cli::desk::check_on_desk;
use crate::clock::{Clock as _, SystemClock};
use crate::keys::documents::Documents;
use crate::keys::folder::Folder;
use crate::keys::public::{Destroyed, LATE_DAYS, Retention, Tier};

/// Sets the rule for how long things are kept
///
/// Counted from the end of the period that something was sealed in, and the 90 days in which late
/// reports to it may still come. The rule destroys nothing by itself: `keys expire` does, once it
/// allows it, and no sooner than with the notice after this one. The form tells reporters the rule.
#[derive(Debug, Args)]
pub struct Keep {
    /// Months until stories, letters and files are to be destroyed, or `never`
    #[arg(long, value_name = "MONTHS", value_parser = months)]
    stories: Months,
    /// Months until the whole reports are to be destroyed, or `never`
    #[arg(long, value_name = "MONTHS", value_parser = months)]
    answers: Months,
    #[command(flatten)]
    step: Step,
}

/// A number of months, or none.
#[derive(Debug, Clone, Copy)]
struct Months(Option<u32>);

fn months(text: &str) -> Result<Months, &'static str> {
    match text {
        "never" => Ok(Months(None)),
        text => text
            .parse()
            .map(|months| Months(Some(months)))
            .map_err(|_| "a number of months, or `never`"),
    }
}

impl Keep {
    pub fn run(self) -> anyhow::Result<()> {
        let (stories, answers) = (self.stories.0, self.answers.0);
        let rule = stories.or(answers).map(|_| Retention { answers, stories });
        let terms = self.step.terms(None);
        self.step.take(|_, documents, _| {
            let change = documents.keep(rule, &terms)?;
            match rule {
                Some(rule) => say!("This {}.", rule_in_words(&rule)),
                None => say!("There is no rule from then on: nothing is to be destroyed."),
            }
            Ok(change)
        })
    }
}

/// Destroys stories or whole reports of old periods, for good; without a period, says what is due
///
/// The keys of these periods end, and everything that is sealed to them is deleted: on the server as
/// soon as the notice is published, on each desk as it syncs. Nobody can open it again, except from a
/// copy: a backup of the server or of a desk, an export, a printed page.
#[derive(Debug, Args)]
pub struct Expire {
    /// Destroy the stories, letters and files of all periods up to this one
    #[arg(
        long,
        value_name = "PERIOD",
        default_value_t = 0,
        hide_default_value = true
    )]
    stories: u32,
    /// Destroy the reports of all periods up to this one, with their stories
    #[arg(
        long,
        value_name = "PERIOD",
        default_value_t = 0,
        hide_default_value = true
    )]
    answers: u32,
    #[command(flatten)]
    step: Step,
    /// Your desk's folder: the step is refused while something there still needs what it destroys.
    /// Found by itself where the documents lie in it
    #[arg(long, value_name = "DIR")]
    desk: Option<PathBuf>,
    /// The network's name, in scripts; otherwise you are asked for it
    #[arg(long, value_name = "NETWORK")]
    network: Option<String>,
}

impl Expire {
    pub fn run(self) -> anyhow::Result<()> {
        let wanted = Destroyed {
            answers: self.answers,
            stories: self.stories.max(self.answers),
        };
        if wanted.stories == 0 {
            return say_what_is_due(&self.step.place);
        }
        let terms = self.step.terms(None);
        self.step.take(|_, documents, me| {
            let change = documents.expire(wanted, &terms)?;
            say_what_goes(documents, wanted)?;
            let place = &self.step.place.folder;
            if !check_on_desk(self.desk.as_deref(), place, me, wanted)? {
                say_what_to_look_for(documents, wanted)?;
            }
            confirm(documents, self.network.as_deref())?;
            Ok(change)
        })
    }
}

fn confirm(documents: &Documents, said: Option<&str>) -> anyhow::Result<()> {
    let name = documents.notice().network.as_str();
    let said = match said {
        Some(said) => said.to_owned(),
        None => ask("Type the name of the network to destroy this for good: ")?,
    };
    ensure!(
        said.trim() == name,
        "that is not its name; nothing was written"
    );
    Ok(())
}

fn say_what_is_due(place: &Place) -> anyhow::Result<()> {
    let folder = Folder::at(&place.folder);
    finish_done(&folder)?;
    let documents = folder.documents()?;
    let today = SystemClock.today();
    let Some(rule) = documents.notice().retention else {
        say!("There is no rule for how long things are kept: corncrake keys keep makes one.");
        return Ok(());
    };
    say!("The rule {}.", rule_in_words(&rule));
    for tier in [Tier::Stories, Tier::Answers] {
        let gone = documents.notice().destroyed_through(tier);
        if gone > 0 {
            say!("Destroyed    {tier} of the periods up to {gone}");
        }
        let due = documents.due_through(tier, today);
        if due > gone {
            let (from, option) = (gone + 1, tier.name());
            let periods = span(from, due);
            say!("Due          {tier} of {periods}: corncrake keys expire --{option} {due}");
        } else if let Some(day) = documents.chain().due(gone + 1, tier) {
            say!("Next         {tier} of period {}, on {day}", gone + 1);
        }
    }
    Ok(())
}

fn say_what_goes(documents: &Documents, wanted: Destroyed) -> anyhow::Result<()> {
    for tier in [Tier::Stories, Tier::Answers] {
        let gone = documents.notice().destroyed_through(tier);
        let through = wanted.through(tier);
        if through > gone {
            say!("This {}.", destruction(tier, gone + 1, through));
        }
    }
    Ok(())
}

/// What nobody has looked at: there is no desk here.
fn say_what_to_look_for(documents: &Documents, wanted: Destroyed) -> anyhow::Result<()> {
    say!("`corncrake desk keeping` shows on a desk what that costs. Make sure there that");
    say!("  no report of these periods is undecided, or accepted and in no frozen cohort;");
    if wanted.answers > documents.notice().destroyed_through(Tier::Answers) {
        say!("  every frozen cohort that counts them is released: afterwards no release of");
        say!("  theirs can be corrected;");
    }
    say!("  no conversation with a reporter is open, and what shall be kept is exported.");
    Ok(())
}

/// The rule as the end of a sentence.
pub(super) fn rule_in_words(rule: &Retention) -> String {
    let after = |months: u32| {
        let count = match months {
            1 => "1 month".to_owned(),
            more => format!("{more} months"),
        };
        format!("{count} after their period and the {LATE_DAYS} days for late reports")
    };
    let stories = rule.months(Tier::Stories).unwrap_or_default();
    match rule.answers {
        Some(answers) if stories == answers => {
            format!("has whole reports destroyed {}", after(answers))
        }
        Some(answers) => format!(
            "has stories, letters and files destroyed {}, and whole reports {}",
            after(stories),
            after(answers)
        ),
        None => format!(
            "has stories, letters and files destroyed {}; answers stay",
            after(stories)
        ),
    }
}

/// What goes, as the end of a sentence.
pub(super) fn destruction(tier: Tier, from: u32, through: u32) -> String {
    let what = match tier {
        Tier::Stories => "the stories, letters and files",
        Tier::Answers => "all reports",
    };
    format!("DESTROYS {what} of {}, for good", span(from, through))
}

fn span(from: u32, through: u32) -> String {
    if from == through {
        format!("period {from}")
    } else {
        format!("periods {from} to {through}")
    }
}
