//! What would leave, before it does; and the file.

use axum::response::{IntoResponse as _, Response};
use maud::{Markup, html};

use super::wish::FORMATS;
use crate::desk::export::{
    ExportError, Exported, ForWhom, Format, Gathered, Opened, Order, Written, named_alone,
};
use crate::desk::workbench::leaving::{self, FOLDER, NoPlace, Place};
use crate::desk::workbench::open::{Answered, Open, Posted, Shut, Words};
use crate::web::PublicError;

/// What a preview shows.
struct Seen {
    counts: Exported,
    /// Reports that fit and are left out, because their reporters did not agree to be passed on.
    not_passed_on: usize,
    columns: Vec<String>,
}

fn order(open: &Open) -> Order {
    let bench = &open.bench;
    let lang = bench.desk.settings().language;
    bench.wish.order(&bench.shelf, lang)
}

/// Opens the words that will leave: of thousands of reports that takes its time, and the bench is
/// let go meanwhile.
async fn opened(open: Open) -> Result<(Open, Result<Opened, ExportError>), Shut> {
    let bench = &open.bench;
    let places = match bench.desk.words_for(bench.shelf.book(), &order(&open)) {
        Ok(places) => places,
        Err(why) => return Ok((open, Err(why))),
    };
    if places.is_empty() {
        return Ok((open, Ok(Opened::default())));
    }
    open.beside(move |desk| desk.open_words(&places)).await
}

fn gather<'a>(open: &'a Open, order: &Order, opened: Opened) -> Result<Gathered<'a>, ExportError> {
    let bench = &open.bench;
    let book = bench.shelf.book();
    bench.desk.gather_with(book, order, opened, open.today)
}

impl Seen {
    fn of(open: &Open, opened: Opened) -> Result<Self, ExportError> {
        let order = order(open);
        let gathered = gather(open, &order, opened)?;
        let counts = gathered.counts();
        let mut not_passed_on = 0;
        if order.for_whom == ForWhom::Partner {
            let all = Order {
                for_whom: ForWhom::Network,
                words: false,
                ..order
            };
            let all = gather(open, &all, Opened::default())?;
            not_passed_on = all.counts().reports - counts.reports;
        }
        Ok(Self {
            counts,
            not_passed_on,
            columns: gathered.column_names(),
        })
    }
}

/// `GET /exports/look`
pub(super) async fn show(open: Open) -> Answered {
    let (mut open, opened) = match opened(open).await {
        Ok(done) => done,
        Err(shut) => return Ok(shut.into_response()),
    };
    let seen = match opened.and_then(|opened| Seen::of(&open, opened)) {
        Ok(seen) => seen,
        Err(why) => {
            open.refuse(&why)?;
            return Ok(open.back("/exports"));
        }
    };
    let title = open.words.t("desk-exports-preview")?;
    let body = html! {
        h1 { (title) }
        (facts(&open, &seen)?)
        @if seen.counts.reports > 0 {
            (leaving::keep(open.words)?)
            form method="post" action=(open.to("/exports/take")) {
                input type="hidden" name="wish" value=(open.bench.wish.number);
                (leaving::roads(&open, open.bench.wish.format != Format::Parquet)?)
            }
        }
        p { a href=(open.to("/exports")) { (open.words.t("desk-exports-change")?) } }
    };
    open.page(&title, &body)
}

fn facts(open: &Open, seen: &Seen) -> Result<Markup, PublicError> {
    let (words, wish) = (open.words, &open.bench.wish);
    let reports = seen.counts.reports;
    let who = match wish.for_whom {
        ForWhom::Network => "desk-exports-for-network",
        ForWhom::Partner => "desk-exports-for-partner",
    };
    let format = format!("desk-exports-format-{}", code(wish.format));
    Ok(html! {
        @if reports == 0 {
            p.notice { strong { (words.t("desk-exports-nothing")?) } }
        } @else {
            p.much { (words.with("desk-exports-reports", &[("count", reports.into())])?) }
        }
        ul {
            @if wish.words {
                li { (words.with("desk-exports-stories", &[("count", seen.counts.stories.into())])?) }
            } @else {
                li { (words.t("desk-exports-stories-none")?) }
            }
            @if seen.not_passed_on > 0 {
                li { (words.with("desk-exports-not-passed-on", &[("count", seen.not_passed_on.into())])?) }
            }
            li { (words.t(who)?) }
            li { (words.t(&format)?) }
            li { (words.t("desk-exports-never")?) }
        }
        @if reports > 0 { (columns(words, &seen.columns)?) }
    })
}

/// What stands in each row, by its name in the file.
fn columns(words: Words, names: &[String]) -> Result<Markup, PublicError> {
    Ok(html! {
        details {
            summary { (words.with("desk-exports-columns", &[("count", names.len().into())])?) }
            p dir="ltr" { @for name in names { code { (name) } " " } }
        }
    })
}

fn code(format: Format) -> &'static str {
    let found = FORMATS.into_iter().find(|(one, _)| *one == format);
    found.map_or("csv", |(_, code)| code)
}

/// `POST /exports/take`
pub(super) async fn take(Posted { open, fields }: Posted) -> Answered {
    let (mut open, opened) = match opened(open).await {
        Ok(done) => done,
        Err(shut) => return Ok(shut.into_response()),
    };
    // After the words are open: meanwhile somebody may have wished for something else.
    if fields.first("wish").parse() != Ok(open.bench.wish.number) {
        let text = open.words.t("desk-exports-other")?;
        open.warn(text);
        return Ok(open.back("/exports/look"));
    }
    fields.first(FOLDER).clone_into(&mut open.bench.folder);
    let to_folder = fields.first("road") != "download";
    let work = tokio::task::spawn_blocking(move || {
        let left = opened
            .map_err(NotLeft::from)
            .and_then(|opened| leave(&mut open, opened, to_folder));
        (open, left)
    });
    let (mut open, left) = work.await.map_err(PublicError::internal)?;
    match left {
        Ok(Left::Download(response)) => return Ok(response),
        Ok(Left::Saved(place)) => {
            let said = place.said(open.words)?;
            open.say(said);
            return Ok(open.back("/exports"));
        }
        Err(NotLeft::Place(why)) => why.tell(&mut open)?,
        Err(NotLeft::Export(why)) => open.refuse(&why)?,
    }
    Ok(open.back("/exports/look"))
}

enum Left {
    Saved(Place),
    Download(Response),
}

/// Why nothing left.
#[derive(Debug, thiserror::Error)]
enum NotLeft {
    #[error(transparent)]
    Place(#[from] NoPlace),
    #[error(transparent)]
    Export(#[from] ExportError),
}

fn leave(open: &mut Open, opened: Opened, to_folder: bool) -> Result<Left, NotLeft> {
    let (format, today) = (open.bench.wish.format, open.today);
    let name = named_alone(&open.bench.desk, &format!("corncrake-export-{today}"));
    let ending = match format {
        Format::Parquet => String::new(),
        other => format!(".{}", code(other)),
    };
    let place = if to_folder || format == Format::Parquet {
        Some(Place::find(open, &open.bench.folder, (&name, &ending))?)
    } else {
        None
    };
    let order = order(open);
    let gathered = gather(open, &order, opened)?;
    let (written, act) = (gathered.write(format)?, gathered.act(format));
    // Before the file: one that nobody hears of is worse than an act about none.
    let bench = &mut *open.bench;
    let noted = bench.shelf.note_export(&bench.desk, act, today);
    noted.map_err(ExportError::from)?;
    match (place, written) {
        (None, Written::File(content)) => {
            let name = format!("{name}{ending}");
            Ok(Left::Download(leaving::download(&content, &name)))
        }
        (Some(place), written) => {
            place.fill(&written)?;
            Ok(Left::Saved(place))
        }
        // A folder of files always has a place.
        (None, Written::Folder(_)) => Err(NoPlace::NoFolder.into()),
    }
}
