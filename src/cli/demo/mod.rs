//! `corncrake demo`: the whole way of a report, on this machine.
//!
//! The server, the form, the keys, the desks and the releases are the real ones; only the people
//! are invented, and the clock: it runs through two quarters, then shows the real time. It lives
//! here and nowhere else, so that no shipped command accepts a false clock.

mod calendar;
mod clock;
mod configuration;
mod desk;
pub(in crate::cli) mod invent;
mod letters;
mod names;
mod place;
mod quotes;
mod scenes;
pub(in crate::cli) mod send;
mod stage;
mod team;
pub(in crate::cli) mod words;

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use anyhow::Context;
use clap::Args;
use indicatif::{ProgressBar, ProgressStyle};
use rand::SeedableRng;
use rand::rngs::StdRng;
use tokio::runtime::Runtime;

use calendar::Calendar;
use clock::DemoClock;
use desk::Page;
use invent::{Invented, Nature};
use letters::LETTERS;
use place::Place;
use send::Browser;
use stage::{Reserved, Stage};
use team::{Founders, Team};
use words::Voice;

use super::{browser, serve};
use crate::clock::{Clock, Date, Month, SystemClock};
use crate::desk::acts::Verdict;
use crate::keys::public::{NetworkName, ReportId};
use crate::keys::secret::Receipt;
use crate::text::Lang;

/// Fewer would not leave each of two releases the thirty that it needs.
const FEWEST: u32 = 80;

/// The server's configuration, in the folder.
const CONFIGURATION: &str = "server/corncrake.toml";

/// Shows the whole way of a report on this machine, with throwaway keys and invented reports
#[derive(Debug, Args)]
pub struct Demo {
    /// How many reports to invent
    #[arg(long, value_name = "N", default_value_t = 400, value_parser = clap::value_parser!(u32).range(i64::from(FEWEST)..=100_000))]
    reports: u32,
    /// Another number invents other reports
    #[arg(long, value_name = "NUMBER", default_value_t = 1)]
    seed: u64,
    /// Where to listen on 127.0.0.1; 0 takes any free port
    #[arg(long, value_name = "PORT", default_value_t = 0)]
    port: u16,
    /// Another database than a SQLite file in the folder, such as postgres://…; it must be empty,
    /// and keeps what the demonstration writes
    #[arg(long, value_name = "URL")]
    database: Option<String>,
    /// Write into this folder and keep it; otherwise a temporary one is gone at the end
    #[arg(long, value_name = "DIR")]
    keep: Option<PathBuf>,
    /// Show everything in this language too, whose texts no native speaker has reviewed yet; may be
    /// given several times
    #[arg(long, value_name = "LANG")]
    also: Vec<Lang>,
    /// When everything is ready, print one line of JSON instead of words
    #[arg(long)]
    json: bool,
    /// Only print the link to the analyst's desk; without this, and without --json, it is opened in
    /// the browser
    #[arg(long)]
    no_browser: bool,
}

/// The line of JSON.
#[derive(serde::Serialize)]
struct Ready<'a> {
    form: &'a str,
    statistics: &'a str,
    desk: &'a str,
    data: &'a std::path::Path,
    pid: u32,
}

/// What is shown when everything is ready.
struct Addresses {
    form: String,
    statistics: String,
    /// The one-time link to the first analyst's desk.
    desk: String,
}

impl Demo {
    /// Runs the command.
    pub fn run(self) -> anyhow::Result<()> {
        serve::start_log(tracing::Level::WARN);
        serve::forbid_core_dumps()?;
        let place = Place::make(self.keep.as_deref())?;
        let runtime = Runtime::new().context("cannot start the runtime")?;
        let is_over = Arc::new(AtomicBool::new(false));
        let stopped = runtime.block_on(async { serve::stop_signal() })?;
        let ended = runtime.spawn({
            let is_over = Arc::clone(&is_over);
            async move {
                stopped.await;
                is_over.store(true, Ordering::SeqCst);
            }
        });
        let (mut stage, mut sat_at) = (None, None);
        let played = self.play(&runtime, &place, (&mut stage, &mut sat_at), &is_over);
        let shown = match played {
            // Whatever broke off the work, the wish to end came first.
            _ if is_over.load(Ordering::SeqCst) => Ok(()),
            Err(error) => Err(error),
            Ok(addresses) => self
                .show(&place, &addresses)
                .and_then(|()| Ok(runtime.block_on(ended)?)),
        };
        // Before the folder goes, so that nothing is written into it any more.
        if let Some(page) = sat_at {
            page.close(&runtime)?;
        }
        if let Some(stage) = stage {
            stage.close(&runtime)?;
        }
        shown?;
        eprintln!("The demonstration has ended.");
        Ok(())
    }

    /// The languages that are on, and those that were wished for.
    fn languages(&self) -> Vec<Lang> {
        let is_spoken = |lang: &Lang| lang.is_on() || self.also.contains(lang);
        Lang::ALL.into_iter().filter(is_spoken).collect()
    }

    /// Everything up to the moment at which a visitor can come.
    fn play(
        &self,
        runtime: &Runtime,
        place: &Place,
        (stage, sat_at): (&mut Option<Stage>, &mut Option<Page>),
        is_over: &AtomicBool,
    ) -> anyhow::Result<Addresses> {
        let network: NetworkName = "demo".parse().expect("it is a name");
        let mut rng = serve::system_entropy().rng();
        let calendar = Calendar::up_to(SystemClock.today());
        let clock = Arc::new(DemoClock::at(calendar.start));

        eprintln!("Making keys: two analysts, one of them steward, and a recovery sheet.");
        let founders = Founders::found(place, &network, calendar.start, &mut rng)?;
        let reserved = Reserved::take(runtime, self.port)?;
        let origin = reserved.origin().to_owned();
        let database = self.database.as_deref().unwrap_or("sqlite:corncrake.db");
        let languages = self.languages();
        let at = configuration::Place {
            origin: &origin,
            database,
        };
        let text = configuration::text(&network, &at, &languages);
        std::fs::write(place.at(CONFIGURATION), text)?;
        let for_server: Arc<dyn Clock> = Arc::clone(&clock) as _;
        *stage = Some(Stage::open(
            runtime,
            reserved,
            &place.at(CONFIGURATION),
            &for_server,
        )?);
        let team = founders
            .sit_down(place, &origin, &languages)
            .context("the server does not take the keys; is the database empty?")?;

        let form = format!("{origin}/{network}/");
        let days = calendar.days(self.reports as usize);
        let reports = invent::reports(&mut StdRng::seed_from_u64(self.seed), &days);
        let mut story = Story {
            clock,
            calendar,
            browser: Browser::new(&form, network),
            ids: Vec::with_capacity(reports.len()),
            receipts: Vec::with_capacity(reports.len()),
            reports,
            team,
            is_over,
        };
        story.tell(&mut rng)?;
        let clock = Arc::clone(&story.clock) as Arc<dyn Clock>;
        let page = Page::open(runtime, &story.team, place, clock)?;
        let desk = page.link().to_owned();
        *sat_at = Some(page);
        let statistics = format!("{form}statistics/");
        Ok(Addresses {
            form,
            statistics,
            desk,
        })
    }

    /// Says that everything is ready, and how to go on.
    fn show(&self, place: &Place, addresses: &Addresses) -> anyhow::Result<()> {
        let Addresses {
            form,
            statistics,
            desk: page,
        } = addresses;
        if self.json {
            let line = Ready {
                form,
                statistics,
                desk: page,
                data: place.path(),
                pid: std::process::id(),
            };
            say!("{}", serde_json::to_string(&line)?);
            return Ok(());
        }
        let program = std::env::current_exe().context("cannot find this program's own name")?;
        let (program, folder) = (program.display(), place.path().display());
        let desk = team::desk_path(place, "Amina");
        let desk = desk.display();
        say!("The form:        {form}");
        say!("The statistics:  {statistics}");
        say!("Amina's desk:    {page}");
        say!("The folder:      {folder}");
        say!("");
        say!("The link to the desk works once. If the desk locks, its passphrase is");
        say!("  {}", team::PASSPHRASE);
        say!("The same by commands, in another terminal:");
        for command in ["sync", "list", "show REPORT", "tally"] {
            say!(
                "  {program} desk {command} --folder {desk} \
                 --passphrase-file {folder}/keys/passphrase.txt"
            );
        }
        say!("");
        say!("Ctrl-C ends the demonstration.");
        if !self.no_browser {
            // Nothing real, so it does not matter who sees the link.
            browser::open(page);
        }
        Ok(())
    }
}

/// What happens in the demonstration, day by day.
struct Story<'a> {
    clock: Arc<DemoClock>,
    calendar: Calendar,
    browser: Browser,
    reports: Vec<Invented>,
    /// The ids of those that were sent, in the same order.
    ids: Vec<ReportId>,
    /// Their receipts, which in life only their reporters have.
    receipts: Vec<Receipt>,
    team: Team,
    is_over: &'a AtomicBool,
}

impl Story<'_> {
    fn tell(&mut self, rng: &mut StdRng) -> anyhow::Result<()> {
        let bar = progress(self.reports.len());
        let (first, second) = (self.calendar.first_release, self.calendar.second_release);
        for release in [first, second] {
            bar.suspend(|| eprintln!("Reports come in, up to {release}."));
            self.send_until(release, &bar, rng)?;
            self.go_to(release, rng)?;
            let decided = self.decide(self.ids.len())?;
            let (label, total) = self.team.release(release, rng)?;
            bar.suspend(|| {
                eprintln!(
                    "The analysts decided on {decided} reports and released {label}: about {total}."
                );
            });
        }
        let quotes = self.team.quote(self.clock.today(), rng)?;
        bar.suspend(|| eprintln!("They published words of {quotes} reporters beside the figures."));
        bar.suspend(|| eprintln!("Some reporters write again. Reports come in, up to today."));
        let decided_before = self.ids.len();
        let came_back = self.write_again()?;
        self.send_until(Date::MAX, &bar, rng)?;
        self.go_to(self.calendar.today, rng)?;
        // Some wait for whoever looks in at the desk.
        self.decide(decided_before.midpoint(self.ids.len()))?;
        // All but one.
        let replies = came_back.iter().skip(1);
        let replies: Vec<_> = replies
            .map(|place| {
                (
                    self.ids[*place],
                    words::reply(Voice::of(self.reports[*place].lang)),
                )
            })
            .collect();
        self.team.reply(self.clock.today(), &replies)?;
        bar.finish_and_clear();
        Ok(())
    }

    /// A few of the last reporters come back, and write. Gives the places of their reports.
    fn write_again(&self) -> anyhow::Result<Vec<usize>> {
        let day = self.clock.today();
        let period = self.team.period(day)?;
        let mut places: Vec<usize> = (0..self.ids.len())
            .rev()
            .filter(|place| self.reports[*place].nature == Nature::Genuine)
            .take(LETTERS)
            .collect();
        places.reverse();
        for (number, &place) in places.iter().enumerate() {
            let which = (self.reports[place].lang, number);
            self.browser
                .write_again(&self.receipts[place], which, day, &period)?;
        }
        Ok(places)
    }

    /// Sends the reports of the days before `end`.
    fn send_until(&mut self, end: Date, bar: &ProgressBar, rng: &mut StdRng) -> anyhow::Result<()> {
        loop {
            let start = self.ids.len();
            let Some(day) = self.reports.get(start).map(|report| report.day) else {
                return Ok(());
            };
            if day >= end {
                return Ok(());
            }
            self.go_to(day, rng)?;
            let of_day = self.reports[start..]
                .iter()
                .take_while(|report| report.day == day);
            let of_day: Vec<&Invented> = of_day.collect();
            let sent = self.browser.send_all(&of_day, self.is_over)?;
            bar.inc(sent.len() as u64);
            let network = self.browser.network();
            let ids = sent.iter().map(|it| it.submission_id().report_id(network));
            self.ids.extend(ids);
            self.receipts.extend(sent);
        }
    }

    /// Moves the clock, and begins a period where a month has begun.
    fn go_to(&mut self, day: Date, rng: &mut StdRng) -> anyhow::Result<()> {
        let before = Month::of(self.clock.today());
        self.clock.go_to(day, self.calendar.today);
        if Month::of(day) != before {
            self.team.begin_period(day, rng)?;
        }
        Ok(())
    }

    /// Has the analysts decide on the first `known` reports.
    fn decide(&mut self, known: usize) -> anyhow::Result<usize> {
        let (ids, reports) = (&self.ids[..known], &self.reports);
        let judge = |id: ReportId| {
            let place = ids.iter().position(|known| *known == id)?;
            Some(match reports[place].nature {
                Nature::Genuine if place % 41 == 11 => Verdict::Reject,
                Nature::Genuine => Verdict::Accept,
                Nature::SameAs(other) => Verdict::DuplicateOf(ids[other]),
                Nature::Junk => Verdict::Junk,
            })
        };
        self.team.decide(self.clock.today(), self.is_over, judge)
    }
}

fn progress(reports: usize) -> ProgressBar {
    let style = ProgressStyle::with_template("  {pos} of {len} reports sent  {wide_bar}");
    ProgressBar::new(reports as u64).with_style(style.expect("the template is valid"))
}
