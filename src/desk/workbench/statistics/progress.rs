//! How far figures are that are being worked out, and what came of it.

use std::time::Duration;

use maud::{Markup, html};
use tokio::task::JoinHandle;

use super::job::{About, Job, State};
use crate::desk::workbench::open::{Answered, Open, Posted, Watching, Words};
use crate::desk::workbench::session::Session;
use crate::disclosure::Stage;
use crate::web::PublicError;

/// How long a form keeps a browser waiting, before it is shown how far its figures are.
const PATIENCE: Duration = Duration::from_millis(1500);

/// Where that is shown.
const HERE: &str = "/statistics/progress";

/// Waits a moment for what was begun, so that most people never see a page in between.
pub(super) async fn wait(open: Open, work: JoinHandle<()>) -> Answered {
    let [progress, look, refused] =
        [HERE, "/statistics/look", "/statistics"].map(|to| open.back(to));
    let workbench = open.workbench.clone();
    drop(open);
    // An error is the time being over: the page then says how far it is.
    let _ = tokio::time::timeout(PATIENCE, work).await;
    let session = workbench.session.lock().await;
    let job = match &*session {
        Session::Open(bench) => bench.release.job.as_ref(),
        _ => None,
    };
    Ok(match job.map(|job| &job.state) {
        Some(State::Ready) => look,
        Some(State::Failed(_)) => refused,
        Some(State::UnderWay) | None => progress,
    })
}

/// `GET /statistics/progress`. Asks again by itself, which is no use of the desk; what came of it is a
/// link, so that exact numbers do not come up before nobody.
pub(super) async fn show(Watching(mut open): Watching) -> Answered {
    let words = open.words;
    let Some(job) = &open.bench.release.job else {
        return Ok(open.back("/statistics"));
    };
    let is_busy = job.is_busy();
    let body = html! {
        h1 { (words.t("desk-statistics-work")?) }
        p.much { bdi { (about(job, words)?) } }
        @match &job.state {
            State::UnderWay => {
                (far(job, words)?)
                p.hint { (words.t("desk-statistics-work-meanwhile")?) }
                form method="post" action=(open.to("/statistics/stop")) {
                    button { (words.t("desk-statistics-work-stop")?) }
                }
            }
            State::Ready => {
                p.notice role="status" { (words.t("desk-statistics-work-ready")?) }
                p { a href=(open.to("/statistics/look")) { (words.t("desk-statistics-look")?) } }
            }
            State::Failed(why) => {
                p.notice.refused role="status" {
                    (words.with("desk-shell-refused", &[("why", words.why(why)?.into())])?)
                }
            }
        }
        p { a href=(open.to("/statistics")) { (words.t("desk-statistics-back")?) } }
    };
    if is_busy {
        open.again_in(2);
    }
    let title = words.t("desk-statistics-work")?;
    open.page(&title, &body)
}

fn about(job: &Job, words: Words) -> Result<String, PublicError> {
    match &job.about {
        About::Cohort(label) => Ok(label.clone()),
        About::Year(year) => words.with(
            "desk-statistics-year",
            &[("year", format!("{year:04}").into())],
        ),
        About::Theirs => words.t("desk-statistics-sign"),
    }
}

/// What it is at. A bar that stands at nothing until its only part is done would say that nothing moves.
fn far(job: &Job, words: Words) -> Result<Markup, PublicError> {
    let (said, bar) = match job.pulse.far() {
        None => (words.t("desk-statistics-work-beginning")?, None),
        Some((stage, done, of)) => {
            let id = match stage {
                Stage::Drawing => "desk-statistics-work-drawing",
                Stage::Auditing => "desk-statistics-work-auditing",
            };
            let said = words.with(id, &[("done", done.into()), ("of", of.into())])?;
            (said, Some((done, of)).filter(|_| of > 1))
        }
    };
    Ok(html! {
        p role="status" { (said) }
        @match bar {
            Some((done, of)) => progress value=(done) max=(of) aria-labelledby="main" {},
            None => progress aria-labelledby="main" {},
        }
    })
}

/// On the overview: that figures are under way, or wait to be looked at.
pub(super) fn link(open: &Open) -> Result<Markup, PublicError> {
    let words = open.words;
    let job = open.bench.release.job.as_ref();
    let (to, said) = match job.map(|job| &job.state) {
        Some(State::UnderWay) => (HERE, "desk-statistics-work-under-way"),
        Some(State::Ready) => ("/statistics/look", "desk-statistics-work-ready"),
        Some(State::Failed(_)) | None => return Ok(html! {}),
    };
    Ok(html! { p.notice { a href=(open.to(to)) { (words.t(said)?) } } })
}

/// Says once on the overview why nothing came of it.
pub(super) fn say_refusal(open: &mut Open) -> Result<(), PublicError> {
    let failed = |job: &mut Job| matches!(job.state, State::Failed(_));
    let job = open.bench.release.job.take_if(failed);
    if let Some(State::Failed(why)) = job.as_ref().map(|job| &job.state) {
        open.refuse_why(why)?;
    }
    Ok(())
}

/// `POST /statistics/stop`
pub(super) async fn stop(Posted { mut open, .. }: Posted) -> Answered {
    if open
        .bench
        .release
        .job
        .take_if(|job| job.is_busy())
        .is_some()
    {
        let text = open.words.t("desk-statistics-work-stopped")?;
        open.say(text);
        return Ok(open.back("/statistics"));
    }
    // It was done in the same moment.
    Ok(open.back(HERE))
}
