//! Sealed files of the offline form.

use axum::response::IntoResponse as _;

use crate::clock::Date;
use crate::desk::import::{Here, Importable, NoImport};
use crate::desk::inert::inert_line;
use crate::desk::shelf::Opened;
use crate::desk::workbench::inbox::short;
use crate::desk::workbench::open::{Answered, Open};
use crate::desk::workbench::upload::{File, Uploaded};
use crate::desk::{Desk, DeskError};
use crate::keys::public::ReportId;
use crate::web::PublicError;

/// The most characters of a file's name that are shown.
const LONGEST_NAME: usize = 80;

/// `POST /import/files`
pub(super) async fn take(
    Uploaded {
        mut open,
        files,
        is_too_much,
        ..
    }: Uploaded,
) -> Answered {
    if is_too_much || files.is_empty() {
        let id = if is_too_much {
            "desk-import-too-much"
        } else {
            "desk-import-no-file"
        };
        let text = open.words.t(id)?;
        open.warn(text);
        return Ok(open.back("/import"));
    }
    let (here, today) = (Here::in_book(open.bench.shelf.book()), open.today);
    let work = move |desk: &Desk| take_in(desk, &files, &here, today);
    let (mut open, taken) = match open.beside(work).await {
        Ok(done) => done,
        Err(shut) => return Ok(shut.into_response()),
    };
    let taken = taken.and_then(|(taken, opened)| {
        let bench = &mut *open.bench;
        bench.shelf.refresh_with(&bench.desk, opened)?;
        Ok(taken)
    });
    match taken {
        Ok(taken) => {
            open.workbench.start_sync(&open.bench);
            say(&mut open, &taken)?;
        }
        Err(Refused::Desk(why)) => open.refuse(&why)?,
        Err(Refused::File(file, why)) => {
            let why = open.words.why(&*why)?;
            let args = [("file", file.into()), ("why", why.into())];
            let text = open.words.with("desk-import-files-refused", &args)?;
            open.warn(text);
        }
    }
    Ok(open.back("/import"))
}

/// The reports, and whether each was here.
type Taken = Vec<(ReportId, bool)>;

/// Where one is not what it should be, none is taken in; its name says which.
fn take_in(
    desk: &Desk,
    files: &[File],
    here: &Here,
    today: Date,
) -> Result<(Taken, Opened), Refused> {
    let mut examined: Vec<Importable<'_>> = Vec::new();
    for file in files {
        let one = desk.examine(&file.bytes, here, today);
        examined.push(one.map_err(|why| Refused::of(file, why))?);
    }
    desk.import(&examined, today)?;
    let taken: Taken = examined.iter().map(|one| (one.id, one.is_here)).collect();
    let new = taken.iter().filter(|(_, is_here)| !is_here);
    let new: Vec<_> = new.map(|(id, _)| (today, *id)).collect();
    Ok((taken, Opened::of(desk, &new, |_, _| ())?))
}

/// Why nothing was taken in.
enum Refused {
    /// A file, by its name, and what is wrong with it: nothing of them acts.
    File(String, Box<NoImport>),
    /// What is wrong with the desk's folder is no file's fault.
    Desk(DeskError),
}

impl From<DeskError> for Refused {
    fn from(why: DeskError) -> Self {
        Self::Desk(why)
    }
}

impl Refused {
    fn of(file: &File, why: NoImport) -> Self {
        Self::File(shown(&file.name), Box::new(why))
    }
}

/// A file's name, which whoever made the file chose.
fn shown(name: &str) -> String {
    inert_line(&name.chars().take(LONGEST_NAME).collect::<String>())
}

fn say(open: &mut Open, taken: &[(ReportId, bool)]) -> Result<(), PublicError> {
    for (id, was_here) in taken {
        let what = if *was_here {
            "desk-import-files-here"
        } else {
            "desk-import-files-taken"
        };
        let args = [("id", short(*id).into())];
        let text = open.words.with(what, &args)?;
        open.say(text);
    }
    let text = open.words.t("desk-import-files-delete")?;
    open.say(text);
    Ok(())
}
