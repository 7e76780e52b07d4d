//! What a step would change, before it is taken; and the taking.
//!
//! The same fields make the same step twice: once to show it, once to sign and keep it. What was
//! made for showing is never written anywhere.

use std::collections::BTreeSet;

use maud::{Markup, html};
use rand::rand_core::UnwrapErr;
use rand::rngs::SysRng;

use super::super::open::{Answered, Open, Posted, Words};
use super::step::tiers;
use super::told;
use crate::desk::stewards::StewardsError;
use crate::keys::ceremony::{Admission, Board, CeremonyError, Change, Difference, Which};
use crate::keys::documents::Documents;
use crate::keys::folder::{Folder, FolderError, Settled};
use crate::keys::public::{Card, MemberId, NotACard, NoteError, Tier, day, is_same_words};
use crate::keys::steward::{self, StewardError};
use crate::web::{Fields, PublicError};

/// The fields that make a step.
const FIELDS: &[&str] = &[
    "step",
    "card",
    "same",
    "said",
    "tier",
    "since",
    "also",
    "steward",
    "who",
    "threshold",
    "from",
    "single",
];

/// Why a step cannot be shown or taken.
#[derive(Debug, thiserror::Error)]
enum NoStep {
    #[error(transparent)]
    Stewards(#[from] StewardsError),
    #[error(transparent)]
    Steward(#[from] StewardError),
    #[error(transparent)]
    Ceremony(#[from] CeremonyError),
    #[error(transparent)]
    Folder(#[from] FolderError),
    #[error(transparent)]
    Note(#[from] NoteError),
    #[error("the card: {0}")]
    Card(#[from] NotACard),
    #[error("the words were not compared, or are others than those of the card")]
    NotCompared,
    #[error("a choice is missing, or is none of those offered: {0}")]
    Field(&'static str),
    #[error(
        "what the newcomer shall read does not open here ({0}); another steward, or a later first period, may help"
    )]
    Closed(FolderError),
}

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
            p.notice.refused role="alert" { (CeremonyError::TooFewWays(ways)) "." }
            form method="post" action=(open.to("/people/preview")) {
                (carried(&fields))
                input type="hidden" name="single" value="yes";
                p.line {
                    a.button.act href=(open.to("/people")) { (words.t("desk-people-cancel")?) }
                    button.warn { (words.t("desk-people-single")?) }
                }
            }
        },
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
            open.refuse(&why)?;
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

/// The step that the fields say, from the documents of now.
fn made(open: &Open, fields: &Fields) -> Result<(Folder, Documents, Change), NoStep> {
    let (folder, documents) = open.stewards()?;
    steward::check_steward(&documents, open.bench.desk.member())?;
    let mut terms = open.terms();
    terms.threshold = match fields.first("threshold") {
        "" => None,
        number => Some(number.parse().map_err(|_| NoStep::Field("threshold"))?),
    };
    let single = fields.first("single") == "yes";
    let mut rng = UnwrapErr(SysRng);
    let change = match fields.first("step") {
        "admit" => admitted(open, fields, &folder, &documents)?,
        "period" => {
            let from = match fields.first("from") {
                "" => None,
                text => Some(day::parse(text).ok_or(NoStep::Field("from"))?),
            };
            documents.next_period(from, single, &terms, &mut rng)?
        }
        "renew" => documents.renew(&terms)?,
        "remove" => documents.remove(who(fields)?, single, &terms, &mut rng)?,
        "replace" => {
            let lost = who(fields)?;
            let card = Card::parse(fields.first("card"))?;
            if !is_same_words(fields.first("said"), &card.words()?) {
                return Err(NoStep::NotCompared);
            }
            let seat = documents.roster().member(lost);
            let seat = seat.ok_or(CeremonyError::NoSuchMember)?;
            let me = open.bench.desk.member();
            let key = (me.id(), &me.identity);
            let wanted = |period| seat.reads_period(period);
            let opened = folder.open_wanted(&documents, key, &tiers(seat.tier), wanted)?;
            // What does not open here stays closed to the new key, as the page says.
            let opened: Vec<_> = opened.into_iter().flatten().collect();
            documents.replace(lost, card, &opened, (single, &terms), &mut rng)?
        }
        _ => return Err(NoStep::Field("step")),
    };
    Ok((folder, documents, change))
}

fn admitted(
    open: &Open,
    fields: &Fields,
    folder: &Folder,
    documents: &Documents,
) -> Result<Change, NoStep> {
    if fields.first("same") != "yes" {
        return Err(NoStep::NotCompared);
    }
    let number = |text: &str| text.parse::<u32>().map_err(|_| NoStep::Field("since"));
    let since_period = number(fields.first("since"))?;
    let also = fields.all("also").map(number);
    let also: BTreeSet<u32> = also.collect::<Result<_, _>>()?;
    // A box that the chosen first period covers already says nothing more.
    let also: BTreeSet<u32> = also.into_iter().filter(|it| *it < since_period).collect();
    let tier: Tier = fields
        .first("tier")
        .parse()
        .map_err(|_| NoStep::Field("tier"))?;
    let me = open.bench.desk.member();
    let wanted = |period| period >= since_period || also.contains(&period);
    let key = (me.id(), &me.identity);
    let opened = folder.open_wanted(documents, key, &tiers(tier), wanted)?;
    let opened: Result<Vec<_>, _> = opened.into_iter().collect();
    let opened = opened.map_err(NoStep::Closed)?;
    let admission = Admission {
        card: Card::parse(fields.first("card"))?,
        tier,
        steward: fields.first("steward") == "yes",
        since_period,
        also,
    };
    Ok(documents.admit(admission, &opened, &open.terms())?)
}

fn who(fields: &Fields) -> Result<MemberId, NoStep> {
    let who = fields.first("who").parse();
    who.map_err(|_| NoStep::Field("who"))
}

fn carried(fields: &Fields) -> Markup {
    html! {
        @for name in FIELDS {
            @for value in fields.all(name) { input type="hidden" name=(name) value=(value); }
        }
    }
}

fn refused(words: Words, why: &NoStep) -> Result<String, PublicError> {
    words.with("desk-shell-refused", &[("why", why.to_string().into())])
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
