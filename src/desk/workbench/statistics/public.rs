//! A look at everything that is public, in the background, once a sync brought releases that this desk
//! has not looked at. Nobody waits for it: it works on one thread, for a while at most, and ends when
//! the desk locks.

use std::sync::Arc;
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::time::Duration;

use maud::{Markup, html};

use crate::desk::beside::Beside;
use crate::desk::publish::{NoRelease, Public};
use crate::desk::workbench::Workbench;
use crate::desk::workbench::open::{Open, Words};
use crate::desk::workbench::session::{Bench, Notice, Session, Tone, ends};
use crate::desk::workbench::why::public as message;
use crate::disclosure::{Stop, Waiting};
use crate::web::PublicError;

/// How long a desk looks at most: whoever may sign could write figures that take for ever.
const LONGEST: Duration = Duration::from_mins(20);

/// A look that is under way. Dropping it ends it.
pub(super) struct Look(Stop);

impl Drop for Look {
    fn drop(&mut self) {
        self.0.ask();
    }
}

/// Why nothing was found out.
enum Ended {
    /// The desk was locked, or newer releases came.
    Unwanted,
    /// The program met a fault of its own, or the folder cannot be read. Whoever signs hears of it.
    Fault,
}

impl Workbench {
    /// Looks at what is public, where that was not done yet. What comes of it is a notice.
    pub(in crate::desk::workbench) fn start_look(self: &Arc<Self>, bench: &mut Bench) {
        if !bench.desk.has_new_figures() {
            return;
        }
        let stop = Stop::default();
        // What an older look is at has been followed by what came now.
        bench.release.look = Some(Look(stop.clone()));
        let (workbench, beside) = (Arc::clone(self), bench.desk.beside());
        std::thread::spawn(move || {
            let looked = ends(|| look(beside, &stop, LONGEST), |_| Ended::Fault);
            workbench.say_what_is_public(&stop, looked);
        });
    }

    /// Says it at the top of the next page, where the desk is open still.
    fn say_what_is_public(&self, stop: &Stop, looked: Result<Public, Ended>) {
        let mut session = self.session.blocking_lock();
        let Session::Open(bench) = &mut *session else {
            return;
        };
        let is_this = |look: &mut Look| look.0.is_same(stop);
        if bench.release.look.take_if(is_this).is_none() {
            return;
        }
        let said = looked.map(|found| said(&found, Words(self.lang())));
        if let Ok(Ok(Some(text))) = said {
            bench.notices.push(Notice {
                text,
                tone: Tone::Refused,
                undoes: None,
            });
        }
    }
}

/// Looks on a pool of one thread, so that whoever works at the desk keeps the other processors.
fn look(beside: Beside, stop: &Stop, longest: Duration) -> Result<Public, Ended> {
    let fault = |_: NoRelease| Ended::Fault;
    let pool = rayon::ThreadPoolBuilder::new().num_threads(1).build();
    let pool = pool.map_err(|_| Ended::Fault)?;
    let (done, is_done) = channel::<()>();
    let late = stop.clone();
    let ender = std::thread::spawn(move || {
        let is_late = is_done.recv_timeout(longest) == Err(RecvTimeoutError::Timeout);
        if is_late {
            late.ask();
        }
        is_late
    });
    let waiting = Waiting::until(stop.clone(), |_, _, _| {});
    let looked = pool.install(move || {
        let mut desk = beside.open()?;
        desk.work_for(waiting);
        let looked = desk.look_at_public_figures();
        Ok::<_, NoRelease>((desk, looked))
    });
    drop(done);
    let was_late = ender.join().unwrap_or(false);
    match looked.map_err(fault)? {
        (_, Ok(found)) => Ok(found),
        (desk, Err(_)) if was_late => {
            desk.keep_unclear_figures().map_err(fault)?;
            Ok(Public::Unclear)
        }
        (_, Err(_)) => Err(Ended::Unwanted),
    }
}

fn said(found: &Public, words: Words) -> Result<Option<String>, PublicError> {
    let said = message(found, words.0);
    said.map(|said| said.in_words(words)).transpose()
}

/// On the overview, for as long as it stands: that what is public tells too much, or may.
pub(super) fn standing(open: &Open) -> Result<Markup, PublicError> {
    // Why nothing is known, the cohort says already.
    let known = open.bench.desk.public_figures().unwrap_or_default();
    let said = match known {
        Some(found) => said(&found, open.words)?,
        None => None,
    };
    Ok(html! { @if let Some(said) = said { p.notice.refused { (said) } } })
}
