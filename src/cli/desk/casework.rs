//! What is done with reports besides deciding on them: marks, codes, who looks after them.

use std::collections::BTreeSet;

use anyhow::{Context, bail};
use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Args, ValueEnum};

use super::{At, Workbench, counted, find, today};
use crate::desk::acts::{Act, Deed, Evidence, Mark, Outcome, Recode as Codes, Tag as Word};
use crate::desk::casebook::latest_month;
use crate::desk::recoding;
use crate::keys::public::{MemberId, ReportId};

/// Which reports
#[derive(Debug, Args)]
struct Which {
    #[command(flatten)]
    at: At,
    /// The reports' numbers, or their first letters and digits
    #[arg(value_name = "ID", required = true)]
    ids: Vec<String>,
}

/// A mark that is put on or taken off
#[derive(Debug, Args)]
struct Marking {
    #[command(flatten)]
    which: Which,
    /// It does not hold any more, or never did
    #[arg(long)]
    off: bool,
}

/// Puts a tag on reports: a word of the network's own
#[derive(Debug, Args)]
pub struct Tag {
    #[command(flatten)]
    on: Marking,
    /// The tag: letters, digits, hyphens and underscores. Name nobody by it
    #[arg(long = "tag", value_name = "WORD")]
    word: Word,
}

/// Says what bears reports out
#[derive(Debug, Args)]
pub struct Verified {
    #[command(flatten)]
    on: Marking,
    /// How
    #[arg(long, value_name = "HOW", value_parser = coded(Evidence::ALL, Evidence::code))]
    by: Evidence,
}

/// Says what came of reports
#[derive(Debug, Args)]
pub struct Came {
    #[command(flatten)]
    on: Marking,
    /// What
    #[arg(long, value_name = "WHAT", value_parser = coded(Outcome::ALL, Outcome::code))]
    is: Outcome,
}

/// Says who looks after reports
#[derive(Debug, Args)]
pub struct Assign {
    #[command(flatten)]
    which: Which,
    /// A member's name, as the roster has it; "me"; or "nobody"
    #[arg(long, value_name = "WHO")]
    to: String,
}

/// Says that there is nothing left to do with reports, or that there is again
#[derive(Debug, Args)]
pub struct Close {
    #[command(flatten)]
    which: Which,
    /// There is again
    #[arg(long)]
    reopen: bool,
}

/// Lets an answer count as other codes than those that were sent, which stay as they are
#[derive(Debug, Args)]
pub struct Recode {
    #[command(flatten)]
    at: At,
    /// The report's number, or its first letters and digits
    #[arg(value_name = "ID")]
    id: String,
    /// The question's code, such as what
    #[arg(long, value_name = "CODE")]
    question: String,
    /// The codes that count, with commas between them
    #[arg(
        long,
        value_name = "CODES",
        value_delimiter = ',',
        required_unless_present = "to"
    )]
    codes: Vec<String>,
    /// Or without codes: that nothing was answered, or what was sent
    #[arg(long, value_enum, conflicts_with = "codes")]
    to: Option<Instead>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Instead {
    /// No answer
    NoAnswer,
    /// What the reporter sent
    AsSent,
}

/// Takes one of `all`, by its code.
pub(super) fn coded<T: Copy + Send + Sync + 'static, const N: usize>(
    all: [T; N],
    code: fn(T) -> &'static str,
) -> impl TypedValueParser<Value = T> {
    PossibleValuesParser::new(all.map(code)).try_map(move |text| {
        let meant = all.into_iter().find(|one| code(*one) == text);
        meant.ok_or("there is no such code")
    })
}

impl Tag {
    pub fn run(self) -> anyhow::Result<()> {
        self.on.act(Mark::Tag(self.word))
    }
}

impl Verified {
    pub fn run(self) -> anyhow::Result<()> {
        self.on.act(Mark::Verified(self.by))
    }
}

impl Came {
    pub fn run(self) -> anyhow::Result<()> {
        self.on.act(Mark::Outcome(self.is))
    }
}

impl Marking {
    fn act(&self, mark: Mark) -> anyhow::Result<()> {
        self.which.act(&Deed::Mark {
            mark,
            on: !self.off,
        })
    }
}

impl Assign {
    pub fn run(self) -> anyhow::Result<()> {
        let desk = self.which.at.open()?;
        let to = match self.to.as_str() {
            "nobody" => None,
            "me" => Some(desk.member().id()),
            name => Some(member(&desk, name)?),
        };
        self.which.act_at(&desk, &Deed::Assign(to))
    }
}

impl Close {
    pub fn run(self) -> anyhow::Result<()> {
        self.which.act(&Deed::Close(!self.reopen))
    }
}

impl Recode {
    pub fn run(self) -> anyhow::Result<()> {
        let desk = self.at.open()?;
        let (day, id) = find(&desk, &self.id)?;
        let codes = match self.to {
            Some(Instead::AsSent) => None,
            Some(Instead::NoAnswer) => Some(BTreeSet::new()),
            None => Some(self.codes.into_iter().collect()),
        };
        let opened = match desk.open_report(day, id)? {
            Ok(opened) => opened,
            Err(aside) => bail!("the report is set aside: {aside}. Nothing was done"),
        };
        let questionnaire = desk
            .questionnaire(opened.questionnaire)
            .context("this desk does not have the report's questionnaire")?;
        if let Some(codes) = &codes {
            let latest = latest_month(day);
            recoding::recode(
                &opened.answers,
                &self.question,
                codes,
                questionnaire,
                latest,
            )
            .context("nothing was done")?;
        }
        let question = self.question;
        let deed = Deed::Recode(Codes { question, codes });
        desk.act(&[Act { report: id, deed }], today())?;
        done(1)?;
        Ok(())
    }
}

impl Which {
    fn act(&self, deed: &Deed) -> anyhow::Result<()> {
        self.act_at(&self.at.open()?, deed)
    }

    fn act_at(&self, desk: &Workbench, deed: &Deed) -> anyhow::Result<()> {
        let on = |report: ReportId| Act {
            report,
            deed: deed.clone(),
        };
        let acts = self.ids.iter().map(|text| Ok(on(find(desk, text)?.1)));
        let acts: Vec<Act> = acts.collect::<anyhow::Result<_>>()?;
        desk.act(&acts, today())?;
        done(acts.len())?;
        Ok(())
    }
}

fn done(count: usize) -> anyhow::Result<()> {
    say!(
        "Written down for {}. The next sync shares this with the other analysts.",
        counted(count, "report")
    );
    Ok(())
}

/// The member of this name.
pub(super) fn member(desk: &Workbench, name: &str) -> anyhow::Result<MemberId> {
    let members = &desk.rosters()?.current().members;
    let mut named = members.iter().filter(|member| member.name == name);
    match (named.next(), named.next()) {
        (Some(member), None) => Ok(member.id()),
        (None, _) => {
            bail!("nobody on the roster has this name; write it as `corncrake keys show` does")
        }
        (Some(_), Some(_)) => bail!("several members have this name"),
    }
}
