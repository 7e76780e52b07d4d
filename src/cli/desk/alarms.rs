//! Alarms: shown before anything else, until somebody has acknowledged them.

use anyhow::bail;
use clap::Args;
use std::path::PathBuf;

use super::counted;
use crate::desk::alarms::register::Raised;
use crate::desk::folder::Folder;

/// Shows what an honest server does not do, and what to do about it
///
/// Every command says so first while an alarm is not acknowledged; `sync` and `watch` then end with
/// status 3. To acknowledge an alarm is to say that you have read it and know what to do: it hides it
/// and changes nothing else. The same alarm is raised anew once it was over. No passphrase is asked for.
#[derive(Debug, Args)]
pub struct Alarms {
    /// The desk's folder
    #[arg(long, value_name = "DIR", default_value = ".")]
    folder: PathBuf,
    /// Acknowledge the alarm of this number, or `all`
    #[arg(long, value_name = "NUMBER")]
    acknowledge: Option<Which>,
    /// Show those too that were acknowledged
    #[arg(long)]
    all: bool,
}

/// Which alarms are acknowledged.
#[derive(Debug, Clone, Copy)]
enum Which {
    One(u64),
    All,
}

impl std::str::FromStr for Which {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text {
            "all" => Ok(Self::All),
            number => number
                .parse()
                .map(Self::One)
                .map_err(|_| "give an alarm's number, or `all`"),
        }
    }
}

impl Alarms {
    pub fn run(self) -> anyhow::Result<()> {
        let (folder, _) = Folder::open(&self.folder)?;
        if let Some(which) = self.acknowledge {
            let (number, what) = match which {
                Which::One(number) => (Some(number), format!("alarm {number}")),
                Which::All => (None, "alarm".to_owned()),
            };
            match folder.acknowledge(number)? {
                0 if number.is_some() => bail!("there is no {what} that waits for you"),
                count => say!("{} acknowledged.", counted(count, "alarm")),
            }
        }
        let alarms = if self.all {
            folder.alarms()?
        } else {
            folder.open_alarms()?
        };
        if alarms.is_empty() {
            say!("No alarm waits for you.");
        }
        for raised in &alarms {
            super::print(&(told(raised) + "\n"))?;
        }
        Ok(())
    }
}

/// One alarm in full.
fn told(raised: &Raised) -> String {
    let Raised {
        number,
        alarm,
        first,
        last,
        ..
    } = raised;
    let seen = match (raised.stands, first == last) {
        (true, true) => format!("seen on {first}"),
        (true, false) => format!("first seen on {first}, last on {last}"),
        (false, _) => {
            format!("first seen on {first}, last on {last}; the last sync did not see it")
        }
    };
    let known = if raised.acknowledged {
        ", acknowledged"
    } else {
        ""
    };
    format!(
        "ALARM {number} ({seen}{known}): {alarm}.\n  What to do: {}\n",
        alarm.advice().text()
    )
}

/// Tells of all alarms that wait, on standard error, where no other output hides them. Returns the
/// numbers of those that were told.
pub fn tell(folder: &Folder, told_before: &[u64]) -> anyhow::Result<Vec<u64>> {
    let open = folder.open_alarms()?;
    for raised in open
        .iter()
        .filter(|raised| !told_before.contains(&raised.number))
    {
        eprintln!("{}", told(raised));
    }
    let numbers: Vec<u64> = open.iter().map(|raised| raised.number).collect();
    if numbers.iter().any(|number| !told_before.contains(number)) {
        eprintln!(
            "Once you know what to do: corncrake desk alarms --acknowledge NUMBER --folder {}\n",
            folder.path().display()
        );
    }
    Ok(numbers)
}

/// Some alarms wait for somebody: a status of its own, fit for scripts.
#[derive(Debug, thiserror::Error)]
#[error("{} for you to read: corncrake desk alarms", waits(*.0))]
pub struct Waiting(usize);

fn waits(count: usize) -> String {
    match count {
        1 => "1 alarm waits".to_owned(),
        more => format!("{more} alarms wait"),
    }
}

/// Fails while any alarm waits.
pub fn none_waits(folder: &Folder) -> anyhow::Result<()> {
    match folder.open_alarms()?.len() {
        0 => Ok(()),
        count => Err(Waiting(count).into()),
    }
}
