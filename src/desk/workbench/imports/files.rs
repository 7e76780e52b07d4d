//! Sealed files of the offline form.

use crate::desk::DeskError;
use crate::desk::import::{Importable, NoImport};
use crate::desk::inert::inert_line;
use crate::desk::workbench::inbox::short;
use crate::desk::workbench::open::{Answered, Open};
use crate::desk::workbench::upload::{File, Uploaded};
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
    let work = tokio::task::spawn_blocking(move || {
        let taken = take_in(&mut open, &files);
        (open, taken)
    });
    let (mut open, taken) = work.await.map_err(PublicError::internal)?;
    match taken {
        Ok(taken) => say(&mut open, &taken)?,
        Err(refused) => {
            let args = [("file", refused.file.into()), ("why", refused.why.into())];
            let text = open.words.with("desk-import-files-refused", &args)?;
            open.warn(text);
        }
    }
    Ok(open.back("/import"))
}

/// Where one is not what it should be, none is taken in; its name says which.
fn take_in(open: &mut Open, files: &[File]) -> Result<Vec<(ReportId, bool)>, Refused> {
    let today = open.today;
    let bench = &mut *open.bench;
    let mut examined: Vec<Importable<'_>> = Vec::new();
    for file in files {
        let one = bench.desk.examine(&file.bytes, bench.shelf.book(), today);
        examined.push(one.map_err(|why| Refused::of(file, &why))?);
    }
    // What is wrong with the desk's folder is no file's fault; one of them has to be named.
    let any = |why: DeskError| Refused::of(&files[0], &why.into());
    bench.desk.import(&examined, today).map_err(any)?;
    let taken = examined.iter().map(|one| (one.id, one.is_here)).collect();
    bench.shelf.refresh(&bench.desk).map_err(any)?;
    open.workbench.start_sync(&open.bench);
    Ok(taken)
}

/// A file that is not taken in, and why: nothing of them acts.
struct Refused {
    file: String,
    why: String,
}

impl Refused {
    fn of(file: &File, why: &NoImport) -> Self {
        Self {
            file: shown(&file.name),
            why: inert_line(&why.to_string()),
        }
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
