//! The page that answers a reporter who came back.
//!
//! Every answer is made each time, and one of them is sent, filled up to the length of the longest
//! with eight of the longest replies: what is on the line is of one length, and takes as long to
//! make, whatever was found.

mod asking;

use std::sync::LazyLock;

use http::StatusCode;
use maud::{Markup, PreEscaped, html};

use super::super::Visit;
use super::super::files::{self, Trouble};
use super::super::form;
use super::letter::{self, Sent};
use super::replies::{self, Opened, escaped_len};
use crate::clock::Date;
use crate::keys::secret::Receipt;
use crate::store::MOST_REPLIES;
use crate::text::{Lang, MissingText, t, t_args};
use crate::web::Fields;
use crate::web::{Page, Style};

static STYLE: LazyLock<Style> = LazyLock::new(|| {
    let own = [include_str!("../intake.css"), include_str!("mailbox.css")].concat();
    Style::with(&own)
});

/// What is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Said {
    /// The report is there; and what became of something that was asked for.
    Here(Option<Done>),
    /// Whether the replies are to be deleted, once more.
    Clear,
    /// Whether it is to be taken back, once more.
    TakeBack,
    /// It has been taken back.
    Withdrawn,
    /// There is no report for this receipt.
    Missing,
    /// These are not the digits of a receipt.
    Malformed,
    /// Too many asked.
    Busy,
}

/// What became of something that was asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Done {
    /// The replies are deleted.
    Emptied,
    /// A letter was sent, or not.
    Letter(Sent),
}

/// All that an answer is made of.
pub struct Answer<'a> {
    /// Who is asked.
    pub visit: &'a Visit,
    /// What is said.
    pub said: Said,
    /// Whether the report is there, or only something in its mailbox.
    pub there: bool,
    /// What was typed, or nobody's receipt.
    pub receipt: &'a Receipt,
    /// What was typed, as it was.
    pub typed: &'a str,
    /// The form's own fields.
    pub own: &'a Fields,
    /// Whether files came.
    pub files_came: bool,
    /// What lies in the mailbox; none for each that is not to be believed.
    pub replies: &'a [Option<Opened>],
}

/// A day for a reply that is not there.
const NO_DAY: Date = jiff::civil::date(2020, 12, 31);
/// The most bytes that one reply takes in the page: its longest text and what stands around it.
const REPLY_ROOM: usize = replies::LONGEST + 250;
/// The most bytes of what became of something that was asked for.
const NOTE_ROOM: usize = 1_200;
/// The most characters, and bytes, of what was typed that are shown again.
const ECHO: usize = 60;
const ECHO_ROOM: usize = ECHO * 4;

impl Answer<'_> {
    /// The page.
    pub fn page(&self) -> Result<Page, MissingText> {
        let lang = self.visit.lang;
        let network = &self.visit.venue.network;
        let mailbox = self.mailbox()?;
        let (note, kept) = (self.note()?, self.kept());
        let (found, gone) = (self.plain("receipt-found")?, self.plain("letterbox-gone")?);
        let first = found.0.len().max(gone.0.len());
        let state = if self.there { found } else { gone };
        let state = html! { (note) (state) };
        // In the order of `place`: one of them is chosen by a number.
        let answers = [
            self.here(&mailbox, kept)?,
            self.clear()?,
            self.take_back()?,
            self.plain("receipt-withdrawn")?,
            self.plain("receipt-missing")?,
            self.malformed()?,
            self.plain("way-back-too-often")?,
        ];
        let place = self.said.place();
        let echo = self.shown_again();
        // What could not be sent comes back, and makes the page longer than others.
        let extra = if place == 0 { escaped_len(kept) } else { 0 };
        let varies = mailbox.0.len() + escaped_len(kept);
        let questions = answers[1].0.len().max(answers[2].0.len());
        let longest = (answers[0].0.len() - varies).max(questions);
        let room = first + longest + self.mailbox_room()? + NOTE_ROOM + ECHO_ROOM + extra;
        let state_len = if place == 0 { state.0.len() } else { 0 };
        let fill = room.saturating_sub(state_len + answers[place].0.len() + echo.len());
        let body = html! {
            (form::top(network, lang, false)?)
            main {
                h1 { (t(lang, "receipt-find-title")?) }
                @if place == 0 { (state) }
                (answers[place])
                (form::help(network, lang, false)?)
                (form::find(network, lang, &echo)?)
                p { a href=(form::address(network)) { (t(lang, "receipt-back")?) } }
                // Escaped like text, so that to fill takes as long as to show.
                (PreEscaped("<!--")) (".".repeat(fill)) (PreEscaped("-->"))
            }
            (form::bottom(network, lang)?)
        };
        let title = t(lang, "receipt-find-title")?;
        Ok(Page::new(lang, title, &STYLE, body).status(self.status()))
    }

    fn status(&self) -> StatusCode {
        let Said::Here(Some(Done::Letter(sent))) = self.said else {
            return StatusCode::OK;
        };
        match sent {
            Sent::Stored => StatusCode::OK,
            Sent::Empty | Sent::TooLong => StatusCode::UNPROCESSABLE_ENTITY,
            Sent::Files(trouble) => trouble.status(),
            Sent::Stale => StatusCode::FORBIDDEN,
            Sent::OverBudget | Sent::NotSaved | Sent::NotTaking => StatusCode::SERVICE_UNAVAILABLE,
        }
    }

    /// What was typed, for correction where it was not found; without what can be no part of it.
    fn shown_again(&self) -> String {
        match self.said {
            Said::Here(_) | Said::Clear | Said::TakeBack | Said::Withdrawn => String::new(),
            Said::Missing | Said::Malformed | Said::Busy => self
                .typed
                .chars()
                .filter(|char| char.is_numeric() || *char == ' ')
                .take(ECHO)
                .collect(),
        }
    }

    /// What was written and could not be sent, as it was typed.
    fn kept(&self) -> &str {
        match self.said {
            Said::Here(Some(Done::Emptied | Done::Letter(Sent::Stored))) => "",
            _ => self.own.first("letter"),
        }
    }

    /// Why files that came have to be chosen again.
    fn trouble(&self) -> Option<Trouble> {
        match self.said {
            Said::Here(Some(Done::Emptied | Done::Letter(Sent::Stored))) => None,
            Said::Here(Some(Done::Letter(Sent::Files(trouble)))) => Some(trouble),
            Said::Here(_) => self.files_came.then_some(Trouble::Lost),
            _ => None,
        }
    }

    /// What became of something that was asked for.
    fn note(&self) -> Result<Markup, MissingText> {
        let Said::Here(Some(done)) = self.said else {
            return Ok(html! {});
        };
        let lang = self.visit.lang;
        let good = matches!(done, Done::Emptied | Done::Letter(Sent::Stored));
        let words = match done {
            Done::Emptied => t(lang, "way-back-emptied"),
            Done::Letter(Sent::Stored) => t(lang, "letterbox-written"),
            Done::Letter(Sent::Empty) => t(lang, "way-back-write-empty"),
            Done::Letter(Sent::TooLong) => {
                let max = letter::LONGEST.to_string();
                t_args(lang, "way-back-write-long", &[("max", max.into())])
            }
            Done::Letter(Sent::Files(trouble)) => files::trouble_text(self.limits(), lang, trouble),
            Done::Letter(Sent::Stale) => t(lang, "letterbox-write-stale"),
            Done::Letter(Sent::OverBudget) => t(lang, "letterbox-write-over-budget"),
            Done::Letter(Sent::NotSaved) => t(lang, "letterbox-write-not-saved"),
            Done::Letter(Sent::NotTaking) => t(lang, "way-back-not-taking"),
        }?;
        Ok(html! {
            @if good {
                p.said role="status" { (words) }
            } @else {
                // The focus is here when the page comes, and one step from where it is put right.
                div.alert role="alert" tabindex="-1" autofocus {
                    p {
                        @if matches!(done, Done::Letter(Sent::Empty | Sent::TooLong)) {
                            a href="#letter" { (words) }
                        } @else { (words) }
                    }
                }
            }
        })
    }

    /// What lies in the mailbox, and what can be done.
    fn here(&self, mailbox: &Markup, kept: &str) -> Result<Markup, MissingText> {
        let lang = self.visit.lang;
        Ok(html! {
            section {
                h2 { (t(lang, "way-back-replies")?) }
                (mailbox)
            }
            (self.letter(kept)?)
            section {
                h2 { (t(lang, "receipt-withdraw")?) }
                p { (t(lang, "receipt-withdraw-what")?) }
                (self.buttons(&[("take-back", "receipt-withdraw")])?)
            }
            p.hint { (t(lang, "letterbox-server-sees")?) }
        })
    }

    /// What lies in the mailbox. As many days are written as there may be replies.
    fn mailbox(&self) -> Result<Markup, MissingText> {
        let lang = self.visit.lang;
        let days = (0..MOST_REPLIES).map(|at| {
            let reply = self.replies.get(at).and_then(Option::as_ref);
            day(lang, reply.map_or(NO_DAY, |reply| reply.day))
        });
        let days = days.collect::<Result<Vec<_>, _>>()?;
        let (before, after, none) = self.around_replies()?;
        let unverified = t(lang, "way-back-forged")?;
        if self.replies.is_empty() {
            return Ok(none);
        }
        Ok(html! {
            (before)
            @for (reply, day) in self.replies.iter().zip(days) {
                @if let Some(reply) = reply {
                    article.reply { h3 { (day) } p dir="auto" { (reply.text) } }
                } @else {
                    p.alert { (unverified) }
                }
            }
            (after)
        })
    }

    /// What stands before and after replies, and what stands there where there are none.
    fn around_replies(&self) -> Result<(Markup, Markup, Markup), MissingText> {
        let lang = self.visit.lang;
        let title = self.visit.venue.network.title(lang);
        let signed = t_args(lang, "letterbox-signed", &[("network", title.into())])?;
        Ok((
            html! { p.hint { (signed) } },
            html! {
                (self.buttons(&[("clear", "way-back-empty")])?)
                p.hint { (t(lang, "way-back-empty-what")?) }
            },
            html! { p { (t(lang, "way-back-no-replies")?) } },
        ))
    }

    /// The most bytes that a mailbox takes in the page.
    fn mailbox_room(&self) -> Result<usize, MissingText> {
        let (before, after, none) = self.around_replies()?;
        Ok(before.0.len() + after.0.len() + none.0.len() + MOST_REPLIES * REPLY_ROOM)
    }
}

impl Said {
    /// Which of the answers it is.
    fn place(self) -> usize {
        match self {
            Self::Here(_) => 0,
            Self::Clear => 1,
            Self::TakeBack => 2,
            Self::Withdrawn => 3,
            Self::Missing => 4,
            Self::Malformed => 5,
            Self::Busy => 6,
        }
    }
}

/// On which day a reply was written.
fn day(lang: Lang, day: Date) -> Result<String, MissingText> {
    let args = [
        ("day", i64::from(day.day()).into()),
        ("month", i64::from(day.month()).into()),
        ("year", day.year().to_string().into()),
    ];
    let day = t_args(lang, "site-day", &args)?;
    t_args(lang, "way-back-reply-day", &[("day", day.into())])
}
