//! What a step would change, before it is taken; and the taking.
//!
//! The same fields make the same step twice: once to show it, once to sign and keep it. What was
//! made for showing is never written anywhere.

use maud::{Markup, html};

use super::super::keeping;
use super::super::open::{Answered, Open, Posted, Words};
use super::made::{FIELDS, NoStep, made};
use super::{sheet, told};
use crate::keys::ceremony::{Board, CeremonyError, Difference, Which};
use crate::keys::folder::{FolderError, Settled};
use crate::keys::steward;
use crate::web::{Fields, PublicError};

/// `POST /people/preview`
pub(super) async fn show(Posted { open, fields }: Posted) -> Answered {
    let words = open.words;
    let title = words.t("desk-people-preview-title")?;
    let body = match previewed(&open, &fields) {
        Ok((changes, boards)) => html! {
            h1 { (title) }
            p { (words.t("desk-people-preview-what")?) }
            ul.changes { @for change in &changes { li { (told(words, change)?) } } }
            h2 { (words.t("desk-people-signatures-after")?) }
            (signatures(words, &boards)?)
            form method="post" action=(open.to("/people/do")) {
                (carried(&fields))
                p.line {
                    button.act { (words.t("desk-people-sign")?) }
                    a.button href=(open.to("/people")) { (words.t("desk-people-cancel")?) }
                }
            }
        },
        Err(NoStep::Ceremony(CeremonyError::TooFewWays(ways))) if ways.0 > 0 => html! {
            h1 { (title) }
            p.notice.refused role="alert" { (words.t("desk-people-single-why")?) }
            form method="post" action=(open.to("/people/preview")) {
                (carried(&fields))
                input type="hidden" name="single" value="yes";
                p.line {
                    a.button.act href=(open.to("/people")) { (words.t("desk-people-cancel")?) }
                    button.warn { (words.t("desk-people-single")?) }
                }
            }
        },
        Err(NoStep::OtherSheet) => return sheet::printed(Posted { open, fields }).await,
        Err(why) => html! {
            h1 { (title) }
            p.notice.refused role="alert" { (refused(words, &why)?) }
            p { a.button href=(open.to("/people")) { (words.t("desk-people-back")?) } }
        },
    };
    open.page(&title, &body)
}

/// `POST /people/do`
pub(super) async fn take(Posted { mut open, fields }: Posted) -> Answered {
    let taken = made(&open, &fields).and_then(|(folder, _, change)| {
        let me = open.bench.desk.member();
        Ok(steward::begin(&folder, change, me)?)
    });
    let words = open.words;
    match taken {
        Ok(Settled::Waits(_)) => {
            open.say(words.t("desk-people-waits-now")?);
            Ok(open.back("/people/waiting"))
        }
        Ok(_) => {
            open.say(words.t("desk-people-in-force")?);
            Ok(open.back("/people"))
        }
        Err(why) => {
            let why = refused(words, &why)?;
            open.warn(why);
            Ok(open.back("/people"))
        }
    }
}

type Previewed = (Vec<Difference>, Vec<Board>);

fn previewed(open: &Open, fields: &Fields) -> Result<Previewed, NoStep> {
    let (folder, documents, change) = made(open, fields)?;
    let me = open.bench.desk.member();
    steward::check_steward(&documents, me)?;
    if folder.pending()?.is_some() {
        return Err(FolderError::Busy.into());
    }
    let draft = change.sign(&me.signing)?;
    let now = Some(&documents);
    Ok((draft.differences(now)?, draft.boards(now)?))
}

fn carried(fields: &Fields) -> Markup {
    html! {
        @for name in FIELDS {
            @for value in fields.all(name) { input type="hidden" name=(name) value=(value); }
        }
    }
}

fn refused(words: Words, why: &NoStep) -> Result<String, PublicError> {
    if let NoStep::Held(why) = why {
        return keeping::held(words, why);
    }
    let why = why.to_string();
    // Some reasons are whole sentences.
    let why = why.trim_end_matches('.').to_owned();
    words.with("desk-shell-refused", &[("why", why.into())])
}

/// Who has signed, and who still must.
pub(super) fn signatures(words: Words, boards: &[Board]) -> Result<Markup, PublicError> {
    let same = matches!(boards, [one, two] if (one.threshold, &one.missing, &one.signed)
        == (two.threshold, &two.missing, &two.signed));
    let shown = if same { &boards[..1] } else { boards };
    Ok(html! {
        @for board in shown {
            @let which = match (same, board.which) {
                (true, _) => "both",
                (false, Which::Present) => "present",
                (false, Which::New) => "new",
            };
            @let of = board.signed.len() + board.missing.len();
            @let args = [
                ("which", which.into()),
                ("signed", board.signed.len().into()),
                ("of", of.to_string().into()),
                ("threshold", board.threshold.to_string().into()),
            ];
            p.board { (words.with("desk-people-board", &args)?) }
            ul.who {
                @for name in &board.signed {
                    li.has { (words.with("desk-people-has-signed", &[("name", name.as_str().into())])?) }
                }
                @for name in &board.missing {
                    li { (words.with("desk-people-not-signed", &[("name", name.as_str().into())])?) }
                }
            }
            @if board.wanting() == 0 {
                p.hint { (words.t("desk-people-enough")?) }
            } @else {
                p.hint { (words.with("desk-people-wanting", &[("count", board.wanting().into())])?) }
            }
        }
    })
}
