//! Taking in what a partner passed on: what would become of each record, where it counts, and doing
//! it. The file stays sealed in memory, and is opened anew each time.

use std::collections::BTreeSet;
use std::sync::Arc;

use axum::extract::Query;
use axum::response::IntoResponse as _;
use maud::{Markup, html};
use rand::SeedableRng as _;
use rand::rngs::StdRng;
use serde::Deserialize;
use zeroize::Zeroizing;

use super::{HERE, Held, back, is_practice, let_sync_end};
use crate::clock::Date;
use crate::desk::Desk;
use crate::desk::import::Here;
use crate::desk::inert::inert_line;
use crate::desk::partner::receive::{Becomes, Fate, LONGEST_FILE, NotReceived, Received};
use crate::desk::shelf::Opened;
use crate::desk::workbench::Shared;
use crate::desk::workbench::open::{Answered, Open, Posted, Shut};
use crate::desk::workbench::session::Session;
use crate::desk::workbench::upload::Uploaded;
use crate::questionnaire::{AREA, Questionnaire, Version};
use crate::web::{Fields, PublicError};

/// Where it is looked at.
const LOOK: &str = "/statistics/partners/receive";
/// How many records a page lists.
const RECORDS: usize = 100;

/// A file, and what the analyst saw of it.
pub(super) struct Shown {
    file: SealedFile,
    from: String,
    cohort: u32,
    tag: String,
    unknown: BTreeSet<String>,
    new: usize,
    here: usize,
    unfit: usize,
    fates: Vec<Fate>,
}

/// What is opened, and by which choices.
#[derive(Clone)]
struct SealedFile {
    bytes: Arc<Zeroizing<Vec<u8>>>,
    asked: Version,
    area: Option<String>,
}

impl SealedFile {
    fn examine(&self, desk: &Desk, here: &Here, today: Date) -> Result<Received, NotReceived> {
        let (asked, area) = (self.asked(desk), self.area.as_deref());
        desk.examine_passed(&self.bytes, asked, area, (here, today))
    }

    fn asked<'a>(&self, desk: &'a Desk) -> &'a Questionnaire {
        let asked = desk.questionnaire(self.asked);
        asked.expect("it was this desk's when the file came")
    }
}

impl Shown {
    fn of(file: SealedFile, received: Received) -> Self {
        Self {
            file,
            from: received.from.to_string(),
            cohort: received.cohort,
            new: received.new_ones(),
            tag: received.tag.to_string(),
            unknown: received.unknown,
            here: received.here,
            unfit: received.unfit,
            fates: received.fates,
        }
    }
}

/// `POST /statistics/partners/receive`
pub(super) async fn upload(mut sent: Uploaded) -> Answered {
    let file = sent.file("passed");
    let mut open = sent.open;
    if is_practice(&mut open)? {
        return Ok(open.back(HERE));
    }
    let bench = &open.bench;
    let asked = bench.desk.asked_now(bench.shelf.book(), None);
    let fits = file.filter(|file| file.bytes.len() <= LONGEST_FILE);
    let (Some(file), Some(asked)) = (fits, asked) else {
        let text = open.words.t("desk-partners-no-file")?;
        open.warn(text);
        return Ok(open.back(HERE));
    };
    let file = SealedFile {
        bytes: Arc::new(file.bytes),
        asked: asked.version(),
        area: None,
    };
    look(open, file, HERE).await
}

/// `POST /statistics/partners/receive/area`
pub(super) async fn area(Posted { open, fields }: Posted) -> Answered {
    let Some(Held::Receive(shown)) = &open.bench.partners.held else {
        return Ok(open.back(HERE));
    };
    let file = SealedFile {
        area: chosen(&fields),
        ..shown.file.clone()
    };
    look(open, file, LOOK).await
}

fn chosen(fields: &Fields) -> Option<String> {
    let area = fields.first("area");
    (!area.is_empty()).then(|| area.to_owned())
}

/// Finds out what would become of it, beside the bench.
async fn look(open: Open, file: SealedFile, otherwise: &str) -> Answered {
    let (here, today) = (Here::in_book(open.bench.shelf.book()), open.today);
    let work = move |desk: &Desk| {
        let received = file.examine(desk, &here, today)?;
        Ok::<_, NotReceived>(Shown::of(file, received))
    };
    let (mut open, shown) = match open.beside(work).await {
        Ok(done) => done,
        Err(shut) => return Ok(shut.into_response()),
    };
    match shown {
        Ok(shown) => {
            open.bench.partners.hold(Held::Receive(shown));
            Ok(open.back(LOOK))
        }
        Err(why) => {
            open.refuse_why(&why)?;
            Ok(open.back(otherwise))
        }
    }
}

/// Which page of the records.
#[derive(Debug, Clone, Copy, Default, Deserialize)]
pub(super) struct At {
    /// From 1.
    #[serde(default)]
    page: usize,
}

/// `GET /statistics/partners/receive`
pub(super) async fn show(Query(at): Query<At>, open: Open) -> Answered {
    let Some(Held::Receive(shown)) = &open.bench.partners.held else {
        return Ok(open.back(HERE));
    };
    let words = open.words;
    let title = words.t("desk-partners-receive")?;
    let from = [
        ("network", shown.from.clone().into()),
        ("number", shown.cohort.to_string().into()),
    ];
    let body = html! {
        h1 { (title) }
        p { (words.with("desk-partners-receive-from", &from)?) }
        p { (words.t("desk-partners-receive-dry")?) }
        (facts(&open, shown)?)
        (choices(&open, shown)?)
        (records(&open, shown, at)?)
        (back(&open)?)
    };
    open.page(&title, &body)
}

fn facts(open: &Open, shown: &Shown) -> Result<Markup, PublicError> {
    let words = open.words;
    let count = |id, count: usize| words.with(id, &[("count", count.into())]);
    let unknown: Vec<String> = shown.unknown.iter().map(|it| inert_line(it)).collect();
    let tag = [("tag", shown.tag.clone().into())];
    Ok(html! {
        p.much { (count("desk-partners-receive-new", shown.new)?) }
        @if shown.unfit > 0 {
            p.notice.refused { (count("desk-partners-receive-unfit", shown.unfit)?) }
        }
        ul {
            @if shown.here > 0 { li { (count("desk-partners-receive-here", shown.here)?) } }
            @if !unknown.is_empty() {
                li {
                    (words.t("desk-partners-receive-unknown")?) " "
                    @for code in &unknown { code { bdi dir="ltr" { (code) } } " " }
                }
            }
            li { (words.with("desk-partners-receive-tag", &tag)?) }
            li { (words.t("desk-partners-receive-counted")?) }
        }
    })
}

/// Where all of it counts, because the areas of another network are not ours; and taking it in. One
/// form: what is taken in counts where its area says, or nothing is.
fn choices(open: &Open, shown: &Shown) -> Result<Markup, PublicError> {
    let words = open.words;
    let asked = open.bench.desk.questionnaire(shown.file.asked);
    let question = asked.and_then(|asked| asked.question(AREA));
    let area = shown.file.area.as_deref();
    let again = open.to("/statistics/partners/receive/area");
    Ok(html! {
        form.step method="post" action=(open.to("/statistics/partners/receive/take")) {
            @if let Some(question) = question {
                label for="area" { (words.t("desk-partners-receive-area")?) }
                p.hint #area-how { (words.t("desk-partners-receive-area-how")?) }
                select #area name="area" aria-describedby="area-how" {
                    option value="" selected[area.is_none()] {
                        (words.t("desk-partners-receive-nowhere")?)
                    }
                    @for choice in question.offered() {
                        option value=(choice.code) selected[area == Some(&*choice.code)] {
                            (choice.label(words.0))
                        }
                    }
                }
                div { button formaction=(again) { (words.t("desk-partners-receive-again")?) } }
            }
            @if shown.new + shown.here > 0 {
                div {
                    button.act name="number" value=(open.bench.partners.number) {
                        (words.t("desk-partners-receive-take")?)
                    }
                }
            }
        }
    })
}

fn records(open: &Open, shown: &Shown, at: At) -> Result<Markup, PublicError> {
    let words = open.words;
    let pages = shown.fates.len().div_ceil(RECORDS).max(1);
    let page = at.page.clamp(1, pages);
    let fates = shown.fates.iter().enumerate();
    let mut lines = Vec::new();
    for (place, fate) in fates.skip((page - 1) * RECORDS).take(RECORDS) {
        let number = [("number", (place + 1).into())];
        let name = words.with("desk-partners-record", &number)?;
        lines.push((name, said(open, shown, fate)?, kind(fate)));
    }
    let to = |page: usize| open.to(&format!("{LOOK}?page={page}"));
    let args = [("page", page.into()), ("of", pages.into())];
    Ok(html! {
        h2 { (words.t("desk-partners-records")?) }
        ol.fates {
            @for (name, fate, kind) in &lines {
                li class=(kind) { span.row { (name) } " " bdi { (fate) } }
            }
        }
        @if pages > 1 {
            nav.turns aria-label=(words.t("desk-inbox-pages")?) {
                @if page > 1 {
                    a.button data-key="p" rel="prev" href=(to(page - 1)) {
                        (words.t("desk-inbox-page-before")?)
                    }
                }
                span { (words.with("desk-inbox-page", &args)?) }
                @if page < pages {
                    a.button data-key="n" rel="next" href=(to(page + 1)) {
                        (words.t("desk-inbox-page-after")?)
                    }
                }
            }
        }
    })
}

fn kind(fate: &Fate) -> &'static str {
    match fate.becomes {
        Becomes::New => "new",
        Becomes::Here => "here",
        Becomes::Unfit(_) => "refused",
    }
}

/// What becomes of a record, in a sentence. Questions are named, never what was answered.
fn said(open: &Open, shown: &Shown, fate: &Fate) -> Result<String, PublicError> {
    let words = open.words;
    let asked = open.bench.desk.questionnaire(shown.file.asked);
    let becomes = match &fate.becomes {
        Becomes::New => words.t("desk-import-fate-new")?,
        Becomes::Here => words.t("desk-partners-record-here")?,
        Becomes::Unfit(None) => words.t("desk-import-refused-misfit")?,
        Becomes::Unfit(Some(code)) => {
            let question = asked.and_then(|asked| asked.question(code));
            let label = question.map_or(&**code, |it| it.label(words.0));
            let question = [("question", label.to_owned().into())];
            words.with("desk-import-refused-missing", &question)?
        }
    };
    if fate.left_out == 0 {
        return Ok(becomes);
    }
    let count = [("count", fate.left_out.into())];
    let left_out = words.with("desk-partners-record-left-out", &count)?;
    Ok(format!("{becomes} {left_out}"))
}

/// `POST /statistics/partners/receive/take`
pub(super) async fn take(Posted { mut open, fields }: Posted) -> Answered {
    let desktop = &mut open.bench.partners;
    let is_this = fields.first("number").parse() == Ok(desktop.number);
    let area = chosen(&fields);
    let shown = match desktop.held.take() {
        Some(Held::Receive(shown)) if is_this && shown.file.area == area => shown,
        held => {
            let other = match &held {
                Some(Held::Receive(shown)) if is_this => Some(shown.file.clone()),
                _ => None,
            };
            desktop.held = held;
            let text = open.words.t("desk-partners-changed")?;
            open.warn(text);
            return match other {
                // Another area was chosen since: what comes of that is shown first.
                Some(file) => look(open, SealedFile { area, ..file }, LOOK).await,
                None => Ok(open.back(LOOK)),
            };
        }
    };
    let (mut open, taken) = match taken(open, &shown).await {
        Ok(done) => done,
        Err(shut) => return Ok(shut.into_response()),
    };
    let taken = taken.and_then(|(new, opened)| {
        let bench = &mut *open.bench;
        bench.shelf.refresh_with(&bench.desk, opened)?;
        Ok(new)
    });
    match taken {
        Ok(new) => {
            open.workbench.start_sync(&open.bench);
            let args = [("count", new.into()), ("tag", shown.tag.into())];
            let text = open.words.with("desk-partners-taken", &args)?;
            open.say(text);
            Ok(open.back(HERE))
        }
        Err(why) => {
            open.bench.partners.held = Some(Held::Receive(shown));
            open.refuse_why(&why)?;
            Ok(open.back(LOOK))
        }
    }
}

/// Takes it in beside the bench, once a sync has ended; how many are new, and they themselves.
async fn taken(
    open: Open,
    shown: &Shown,
) -> Result<(Open, Result<(usize, Opened), NotReceived>), Shut> {
    let (file, today) = (shown.file.clone(), open.today);
    let workbench = Arc::clone(&open.workbench);
    let work = move |desk: &Desk| {
        let_sync_end(&workbench);
        // The sync may have brought what a colleague took in. Where the desk was locked meanwhile,
        // nobody sees what came of it, and nothing is done.
        let Some(here) = here_now(&workbench) else {
            return Ok((0, Opened::default()));
        };
        take_in(desk, &file, (&here, today), &workbench)
    };
    open.beside(work).await
}

fn here_now(workbench: &Shared) -> Option<Here> {
    match &*workbench.session.blocking_lock() {
        Session::Open(bench) => Some(Here::in_book(bench.shelf.book())),
        _ => None,
    }
}

fn take_in(
    desk: &Desk,
    file: &SealedFile,
    (here, today): (&Here, Date),
    workbench: &Shared,
) -> Result<(usize, Opened), NotReceived> {
    let received = file.examine(desk, here, today)?;
    // One of its own: nobody else who seals has to wait for it.
    let mut rng = StdRng::from_rng(&mut *workbench.rng());
    let new = desk.take_in_passed(&received, file.asked(desk), (here, today), &mut rng)?;
    let places: Vec<_> = new.iter().map(|id| (today, *id)).collect();
    Ok((new.len(), Opened::of(desk, &places, |_, _| ())?))
}
