//! What takes its time, on threads of its own: nobody has to wait for it to go on reading.
//!
//! A thread finds its spreadsheet at the open bench again and again. Where the desk was locked or
//! the spreadsheet forgotten meanwhile, there is none, and the thread ends.

use std::sync::Arc;
use std::time::Duration;

use tokio::task::JoinHandle;

use super::job::{Failure, Job, Pulse, State};
use crate::clock::Date;
use crate::desk::Desk;
use crate::desk::elsewhere::mapping::Mapping;
use crate::desk::elsewhere::origin;
use crate::desk::elsewhere::plan::{Fate, Known, Planned};
use crate::desk::elsewhere::sheet::Sheet;
use crate::desk::import::{Here, NoImport};
use crate::desk::workbench::Workbench;
use crate::desk::workbench::session::{Bench, Session, ends};
use crate::desk::workbench::upload::File;
use crate::keys::public::ReportId;
use crate::keys::secret::MemberIdentity;
use crate::questionnaire::Version;

/// How many rows are taken in while nobody else can do anything.
const AT_A_TIME: usize = 10;
/// How long to wait where a sync is under way, which has the folder to itself.
const PATIENCE: Duration = Duration::from_millis(250);

/// What a plan is made of.
pub(super) struct Task {
    pub(super) file: File,
    pub(super) mapping: Mapping,
    pub(super) known: Known,
    pub(super) member: MemberIdentity,
    pub(super) pulse: Arc<Pulse>,
}

impl Workbench {
    /// Finds out what becomes of each row. The task ends when that is known.
    pub(super) fn start_plan(self: &Arc<Self>, job: &Job, task: Task) -> JoinHandle<()> {
        let (workbench, asked) = (Arc::clone(self), job.asked);
        tokio::task::spawn_blocking(move || {
            let pulse = Arc::clone(&task.pulse);
            let planned = ends(|| workbench.plan(task, asked), Failure::Fault);
            workbench.at_job(&pulse, |job, _| match planned {
                Ok(rows) => {
                    job.rows = rows;
                    job.state = State::Waiting;
                }
                Err(why) => job.state = State::Failed(why),
            });
        })
    }

    fn plan(&self, task: Task, asked: Version) -> Result<Vec<Planned>, Failure> {
        let (mapping, pulse) = (&task.mapping, &task.pulse);
        let name = mapping.sheet.as_deref();
        let sheet = Sheet::read(&task.file.bytes, name, mapping.header, mapping.separator)?;
        drop(task.file);
        let desk = Desk::open(&self.folder, task.member).map_err(NoImport::from)?;
        let asked = desk.questionnaire(asked);
        let asked = asked.expect("it was this desk's when the spreadsheet came");
        mapping.check(asked, &sheet)?;
        pulse.begin(sheet.rows().count());
        let go_on = || {
            pulse.add(1);
            pulse.goes_on()
        };
        let now = (&task.known, self.clock.today());
        Ok(desk.plan_while((&sheet, mapping, asked), now, &go_on))
    }

    /// Takes in what is new, a few rows at a time.
    pub(super) fn start_taking_in(self: &Arc<Self>, job: &mut Job) {
        job.state = State::TakingIn;
        job.pulse.begin(job.count(|fate| *fate == Fate::New));
        let (workbench, pulse) = (Arc::clone(self), Arc::clone(&job.pulse));
        std::thread::spawn(move || {
            loop {
                // A sync has the folder to itself.
                if super::super::sync::is_busy(&workbench) && pulse.goes_on() {
                    std::thread::sleep(PATIENCE);
                    continue;
                }
                match workbench.take_in_some(&pulse) {
                    Some(true) => std::thread::yield_now(),
                    Some(false) | None => break,
                }
            }
        });
    }

    /// Whether there is more to take in; `None` where the spreadsheet is gone.
    fn take_in_some(self: &Arc<Self>, pulse: &Arc<Pulse>) -> Option<bool> {
        self.at_job(pulse, |job, bench| {
            match bench.take_in(self, job) {
                Ok(0) => {
                    job.state = State::Done;
                    self.start_sync(bench);
                }
                Ok(rows) => {
                    pulse.add(rows);
                    job.taken += rows;
                    return true;
                }
                Err(why) => job.state = State::Failed(why.into()),
            }
            false
        })
    }

    /// Does something with the spreadsheet, where it is still there.
    fn at_job<T>(
        &self,
        pulse: &Arc<Pulse>,
        work: impl FnOnce(&mut Job, &mut Bench) -> T,
    ) -> Option<T> {
        let mut session = self.session.blocking_lock();
        let Session::Open(bench) = &mut *session else {
            return None;
        };
        let is_this = |job: &Job| Arc::ptr_eq(&job.pulse, pulse);
        if !bench.job.as_ref().is_some_and(is_this) {
            return None;
        }
        let mut job = bench.job.take()?;
        let done = work(&mut job, bench);
        bench.job = Some(job);
        Some(done)
    }
}

impl Bench {
    /// Takes in the next few rows; how many. None are left where it is none.
    fn take_in(&mut self, workbench: &Workbench, job: &mut Job) -> Result<usize, NoImport> {
        let today = workbench.clock.today();
        let new = job.rows.iter().enumerate();
        let new = new.filter(|(_, row)| row.fate == Fate::New);
        let places: Vec<usize> = new.map(|(place, _)| place).take(AT_A_TIME).collect();
        if places.is_empty() {
            self.shelf.refresh(&self.desk)?;
            return Ok(0);
        }
        let asked = self.desk.questionnaire(job.asked);
        let asked = asked.expect("it was this desk's when the spreadsheet came");
        let mut bodies = Vec::new();
        for (report, receipt) in places.iter().filter_map(|at| job.rows[*at].made.as_ref()) {
            let mut rng = workbench.rng();
            bodies.push(
                self.desk
                    .seal_here(report, asked, receipt, today, &mut *rng)?,
            );
        }
        let here = Here::in_book(self.shelf.book());
        let examined = bodies
            .iter()
            .map(|body| self.desk.examine(body, &here, today));
        let examined = examined.collect::<Result<Vec<_>, _>>()?;
        self.desk.import(&examined, today)?;
        let ids: Vec<ReportId> = examined.iter().map(|one| one.id).collect();
        self.tag(&ids, job, today)?;
        for (place, id) in places.iter().zip(ids) {
            job.rows[*place].fate = Fate::Here(id);
            job.rows[*place].made = None;
        }
        Ok(places.len())
    }

    /// Those that came now, and at first those that came from the same source before.
    fn tag(&mut self, ids: &[ReportId], job: &Job, today: Date) -> Result<(), NoImport> {
        let mut ids = ids.to_vec();
        if job.taken == 0 {
            ids.extend(job.rows.iter().filter_map(|row| match row.fate {
                Fate::Here(id) => Some(id),
                _ => None,
            }));
        }
        let acts = origin(&ids, &job.source, &self.shelf.book().ledger);
        if !acts.is_empty() {
            self.shelf.act(&self.desk, &acts, today)?;
        }
        Ok(())
    }
}
