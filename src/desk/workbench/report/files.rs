//! What was attached. CHECKS G12.
//!
//! A picture is shown once it was made anew from its pixels, here, whatever its sender says of it.
//! Everything else is only ever saved, as bytes without a kind, after a page that warns.

use axum::extract::Path;
use axum::response::IntoResponse as _;
use maud::{Markup, html};
use tokio::sync::Semaphore;
use zeroize::Zeroizing;

use super::{Sheet, path, size, title};
use crate::clock::Date;
use crate::desk::attachments::{Attached, FileKind, Unsafe};
use crate::desk::workbench::inbox::short;
use crate::desk::workbench::leaving;
use crate::desk::workbench::open::{self, Answered, Open, Posted, Words};
use crate::desk::{Desk, DeskError};
use crate::exchange::LetterId;
use crate::exchange::client::ClientError;
use crate::exchange::client::trust::Distrust;
use crate::keys::public::ReportId;
use crate::picture;
use crate::seal::attachment::Media;
use crate::seal::open::OpenedAttachment;
use crate::web::{PublicError, without_trace};

/// The most pixels of a picture that is shown. Whoever sealed it may have made it larger than any
/// form takes; four bytes of memory go with each.
const MOST_PIXELS: u64 = 40_000_000;
/// One at a time: a page with five pictures asks for all of them at once.
static TURN: Semaphore = Semaphore::const_new(1);

/// What is attached to the report itself, or to one of its letters.
pub(super) fn panel(sheet: &Sheet<'_>, of: Option<LetterId>) -> Result<Markup, PublicError> {
    let words = sheet.words;
    let attached: Vec<&Attached> = sheet
        .attached
        .iter()
        .filter(|one| one.letter == of)
        .collect();
    if attached.is_empty() {
        return Ok(html! {});
    }
    let missing = attached.iter().any(|one| !sheet.desk.has_attachment(one));
    let mut items = Vec::new();
    for one in attached {
        items.push(item(sheet, one)?);
    }
    Ok(html! {
        section.files {
            @if of.is_none() { h2 { (words.t("desk-report-files")?) } }
            ul { @for item in items { li { (item) } } }
            @if missing {
                form method="post" action=(sheet.to("fetch")) {
                    button { (words.t("desk-report-fetch")?) }
                }
            }
        }
    })
}

fn item(sheet: &Sheet<'_>, one: &Attached) -> Result<Markup, PublicError> {
    let words = sheet.words;
    let number = one.number;
    let name = words.with("desk-report-file", &[("number", number.into())])?;
    let opened = match sheet.desk.open_attachment(one).map_err(super::internal)? {
        None => return Ok(html! { (name) " " span.hint { (words.t("desk-report-not-here")?) } }),
        Some(Err(why)) => {
            let args = [("why", why.to_string().into())];
            return Ok(
                html! { (name) " " span.hint { (words.with("desk-report-aside", &args)?) } },
            );
        }
        Some(Ok(opened)) => opened,
    };
    let content = opened.expose_content();
    let about = about(words, &opened)?;
    let save = sheet.to(&format!("file/{number}"));
    Ok(html! {
        @if picture::kind(content).is_some() {
            figure {
                img src=(sheet.to(&format!("picture/{number}"))) alt=(name) loading="lazy";
                figcaption { (name) " · " (about) " · " a href=(save) { (words.t("desk-report-save")?) } }
            }
        } @else {
            p { (name) " · " (about) " · " a href=(save) { (words.t("desk-report-save")?) } }
        }
    })
}

/// What kind of file it says it is, and how large it is.
fn about(words: Words, opened: &OpenedAttachment) -> Result<Markup, PublicError> {
    let kind = words.t(match opened.media() {
        Media::Jpeg | Media::Png | Media::Webp => "desk-report-is-picture",
        Media::WebmAudio | Media::Ogg | Media::Mp4Audio | Media::Mpeg | Media::Wav => {
            "desk-report-is-sound"
        }
        Media::Mp4 | Media::Webm | Media::QuickTime | Media::ThreeGpp => "desk-report-is-video",
        Media::Pdf => "desk-report-is-pdf",
        Media::OctetStream => "desk-report-is-other",
    })?;
    let size = size(words, opened.len())?;
    let danger = danger(words, opened)?;
    Ok(html! {
        (kind) ", " (size)
        @if let Some(danger) = danger { " " strong.warn { (danger) } }
    })
}

/// Why a file must not be opened, where its bytes say so.
fn danger(words: Words, opened: &OpenedAttachment) -> Result<Option<String>, PublicError> {
    let FileKind::Unsafe(why) = FileKind::of(opened.media(), opened.expose_content()) else {
        return Ok(None);
    };
    let id = match why {
        Unsafe::NotWhatItSays => "desk-unsafe-other",
        Unsafe::Markup => "desk-unsafe-markup",
        Unsafe::Hidden => "desk-unsafe-hidden",
        Unsafe::Macros => "desk-unsafe-macros",
        Unsafe::ActivePdf => "desk-unsafe-pdf",
        Unsafe::Program => "desk-unsafe-program",
    };
    words.t(id).map(Some)
}

/// An attachment of a report, opened; `None` where there is none that opens.
fn opened(open: &Open, id: &str, number: usize) -> Result<Option<OpenedAttachment>, PublicError> {
    let Some(sheet) = Sheet::of(open, id)? else {
        return Ok(None);
    };
    let Some(one) = sheet.attached.iter().find(|one| one.number == number) else {
        return Ok(None);
    };
    let opened = sheet.desk.open_attachment(one).map_err(super::internal)?;
    Ok(opened.and_then(Result::ok))
}

/// `GET /report/{id}/picture/{number}`
pub(super) async fn picture(Path((id, number)): Path<(String, usize)>, open: Open) -> Answered {
    let file =
        opened(&open, &id, number)?.map(|file| Zeroizing::new(file.expose_content().to_vec()));
    // Other requests may go on while this one draws.
    drop(open);
    let file = file.ok_or_else(PublicError::not_found)?;
    let turn = TURN.acquire().await.map_err(PublicError::internal)?;
    let draw = move || {
        let _turn = turn;
        without_trace(|| picture::clean(&file, MOST_PIXELS))
    };
    // A decoder that panics takes its file with it.
    let drawn = tokio::task::spawn_blocking(draw)
        .await
        .map_err(PublicError::internal)?;
    let drawn = drawn.map_err(|why| PublicError::not_found().because(why))?;
    let kind = if drawn.media == Media::Png {
        "image/png"
    } else {
        "image/jpeg"
    };
    Ok(leaving::bytes(&drawn.bytes, kind, None))
}

/// `GET /report/{id}/file/{number}`: what to know before a file is saved.
pub(super) async fn warning(Path((id, number)): Path<(String, usize)>, open: Open) -> Answered {
    let words = open.words;
    let Some(file) = opened(&open, &id, number)? else {
        return open::nothing_here(open).await;
    };
    let (about, danger) = (about(words, &file)?, danger(words, &file)?);
    let Some(report) = super::case(&open.bench.shelf, &id).map(|case| case.id) else {
        return open::nothing_here(open).await;
    };
    let back = open.to(&path(report));
    let body = html! {
        h1 { (words.with("desk-report-file", &[("number", number.into())])?) }
        p { (about) }
        @if danger.is_some() {
            p.notice.refused { strong { (words.t("desk-file-do-not-open")?) } " " (words.t("desk-file-unsafe-name")?) }
        }
        ul {
            li { (words.t("desk-file-in-the-open")?) }
            li { (words.t("desk-file-offline")?) }
            @if !file.is_cleaned() { li { (words.t("desk-file-not-cleaned")?) } }
            li { (words.t("desk-file-delete")?) }
        }
        form.line method="post" action=(format!("{back}/file/{number}")) {
            button.warn[danger.is_some()] { (words.t("desk-file-save")?) }
            a href=(back) { (words.t("desk-file-back")?) }
        }
    };
    let title = title(words, report)?;
    open.page(&title, &body)
}

/// `POST /report/{id}/file/{number}`: bytes without a kind, which a browser can only save.
pub(super) async fn save(
    Path((id, number)): Path<(String, usize)>,
    Posted { open, .. }: Posted,
) -> Answered {
    let Some(file) = opened(&open, &id, number)? else {
        return open::nothing_here(open).await;
    };
    let Some(report) = super::case(&open.bench.shelf, &id).map(|case| case.id) else {
        return open::nothing_here(open).await;
    };
    let kind = FileKind::of(file.media(), file.expose_content());
    let name = format!("report-{}-{number}.{}", short(report), kind.ending());
    Ok(leaving::download(file.expose_content(), &name))
}

/// `POST /report/{id}/fetch`: what is missing comes from the server.
pub(super) async fn fetch(Path(id): Path<String>, Posted { open, .. }: Posted) -> Answered {
    let sheet = Sheet::of(&open, &id)?;
    let Some((report, attached)) = sheet.map(|sheet| (sheet.case.id, sheet.attached)) else {
        return open::nothing_here(open).await;
    };
    let today = open.today;
    let work = move |desk: &Desk| fetch_missing(desk, report, &attached, today);
    let (mut open, fetched) = match open.beside(work).await {
        Ok(done) => done,
        Err(shut) => return Ok(shut.into_response()),
    };
    match fetched {
        Ok(missing) if missing.is_empty() => {
            let said = open.words.t("desk-report-did-fetch")?;
            open.say(said);
        }
        Ok(missing) => {
            for one in missing {
                let said = did_not_come(open.words, &one)?;
                open.warn(said);
            }
        }
        Err(why) => open.refuse(&why)?,
    }
    Ok(open.back(&path(report)))
}

/// A file that did not come, by its number, and why.
struct DidNotCome {
    number: usize,
    why: DeskError,
}

fn did_not_come(words: Words, one: &DidNotCome) -> Result<String, PublicError> {
    let number = ("number", one.number.into());
    match &one.why {
        DeskError::Distrust(Distrust::Client(ClientError::Missing)) => {
            words.with("desk-report-fetch-lost", &[number])
        }
        DeskError::Distrust(Distrust::Client(
            ClientError::Faulty(_) | ClientError::Unreachable(_),
        )) => words.with("desk-report-fetch-later", &[number]),
        why => {
            let why = why.to_string();
            let why = why.trim_end_matches('.').to_owned();
            words.with("desk-report-fetch-failed", &[number, ("why", why.into())])
        }
    }
}

/// What came in the place of an attachment is not kept, and raises an alarm.
fn alarm_at_another(
    desk: &Desk,
    report: ReportId,
    one: &Attached,
    today: Date,
) -> Result<(), DeskError> {
    match desk.open_attachment(one)? {
        Some(Err(_)) => desk.refuse_attachment(report, one, today),
        _ => Ok(()),
    }
}

/// One that cannot be fetched does not keep the others away: each that did not come is the answer.
/// What has come of it stays, and the next time goes on there.
fn fetch_missing(
    desk: &Desk,
    report: ReportId,
    attached: &[Attached],
    today: Date,
) -> Result<Vec<DidNotCome>, DeskError> {
    let key = desk.signing_key();
    let server = desk.server()?;
    let session = server.session(&key);
    let mut missing = Vec::new();
    for one in attached {
        let fetched = desk.fetch_attachment(&session, one, &|_, _| ());
        let fetched = fetched.and_then(|()| alarm_at_another(desk, report, one, today));
        if let Err(why) = fetched {
            let number = one.number;
            missing.push(DidNotCome { number, why });
        }
    }
    Ok(missing)
}
