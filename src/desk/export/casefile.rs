//! One report to be printed: for a lawyer, an ombudsman, a file in a cabinet.
//!
//! A page of its own, without scripts and without anything that it would have to load. It names no
//! analyst, and of the day on which the report arrived only the month: paper goes further than a
//! screen.

mod hidden;

use maud::{DOCTYPE, Markup, PreEscaped, html};
use zeroize::Zeroizing;

pub use self::hidden::{pieces, places_of};
use super::agreed;
use super::opened::QUOTED;
use crate::clock::{Date, Month};
use crate::desk::acts::{Deed, Export, ExportForm, Ledger, Mark, Roughly, Verdict};
use crate::desk::casebook::Aside;
use crate::desk::inert::{inert, inert_line};
use crate::desk::recoding::Recoded;
use crate::desk::{Desk, DeskError};
use crate::keys::public::{MemberId, ReportId};
use crate::questionnaire::{Kind, OLDER, ONGOING, Question, Questionnaire};
use crate::seal::open::OpenedReport;
use crate::text::{Lang, MissingText, Value, t, t_args};

const STYLE: &str = include_str!("casefile.css");

/// What of the reporter's words is in the file.
pub enum Words {
    /// None of them.
    Without,
    /// All of them.
    Whole,
    /// All but what stands at these places, in bytes.
    Hiding(Vec<std::ops::Range<usize>>),
}

/// Why there is no case file.
#[derive(Debug, thiserror::Error)]
pub enum NoCaseFile {
    /// It cannot be read.
    #[error("it is set aside: {0}")]
    Aside(#[from] Aside),
    /// The member may not read stories.
    #[error("this identity may read answers only; leave the words out")]
    NoStories,
    /// The words are gone.
    #[error(
        "what the reporter wrote was destroyed, as the network's rule says; make a case file without words"
    )]
    Destroyed,
    /// The reporter did not say that they may be quoted.
    #[error("its reporter did not agree to be quoted; leave the words out")]
    NotQuotable,
    /// The desk.
    #[error(transparent)]
    Desk(#[from] DeskError),
    /// A word of the interface is missing.
    #[error(transparent)]
    Text(#[from] MissingText),
}

/// A case file, and what the other desks are told of it.
pub struct CaseFile {
    /// The page.
    pub html: Zeroizing<String>,
    /// The act.
    pub act: Export,
}

impl Desk {
    /// Makes the case file of a report.
    pub fn case_file(
        &self,
        (ledger, day, id): (&Ledger, Date, ReportId),
        words: &Words,
        today: Date,
    ) -> Result<CaseFile, NoCaseFile> {
        let opened = self.open_report(day, id)??;
        if !matches!(words, Words::Without) {
            if opened.story.is_none() && self.story_is_destroyed(day, id)? {
                return Err(NoCaseFile::Destroyed);
            }
            if opened.story.is_none() {
                return Err(NoCaseFile::NoStories);
            }
            if !agreed(&opened.answers, QUOTED) {
                return Err(NoCaseFile::NotQuotable);
            }
        }
        let page = Page {
            desk: self,
            lang: self.settings().language,
            asked: self.questionnaire(opened.questionnaire),
            recoded: self.recoded(ledger, day, id)?,
            place: (day, id),
            ledger,
            words,
            today,
            opened,
        };
        let act = Export {
            day: today,
            form: ExportForm::CaseFile(id),
            reports: Roughly::of(1),
            words: page.has_words(),
        };
        let html = Zeroizing::new(page.whole()?.into_string());
        Ok(CaseFile { html, act })
    }
}

struct Page<'a> {
    desk: &'a Desk,
    lang: Lang,
    asked: Option<&'a Questionnaire>,
    recoded: Vec<Recoded>,
    place: (Date, ReportId),
    ledger: &'a Ledger,
    words: &'a Words,
    today: Date,
    opened: OpenedReport,
}

type Written = Result<Markup, MissingText>;

impl Page<'_> {
    fn say(&self, id: &str) -> Result<String, MissingText> {
        self.say_with(id, &[])
    }

    /// Where the interface is not translated yet, in English: a case file must not wait for that.
    fn say_with(&self, id: &str, args: &[(&str, Value<'_>)]) -> Result<String, MissingText> {
        t_args(self.lang, id, args).or_else(|_| t_args(Lang::En, id, args))
    }

    fn has_words(&self) -> bool {
        let story = self.opened.story.as_ref();
        !matches!(self.words, Words::Without)
            && story.is_some_and(|opened| !opened.story.expose_text().is_empty())
    }

    fn whole(&self) -> Written {
        let id = &self.place.1.to_string()[..8];
        let title = self.say_with("desk-casefile-title", &[("report", id.into())])?;
        let (lang, dir) = (self.lang.code(), self.lang.direction());
        Ok(html! {
            (DOCTYPE)
            html lang=(lang) dir=(dir) {
                head {
                    meta charset="utf-8";
                    meta http-equiv="Content-Security-Policy"
                        content="default-src 'none'; style-src 'unsafe-inline'";
                    meta name="viewport" content="width=device-width";
                    meta name="referrer" content="no-referrer";
                    meta name="robots" content="noindex";
                    title { (title) }
                    style { (PreEscaped(STYLE)) }
                }
                body {
                    header {
                        @if self.desk.chain().current().training {
                            p.secret { (self.say("desk-casefile-practice")?) }
                        }
                        p.secret { (self.say("desk-casefile-secret")?) }
                        h1 { (title) }
                        p.keep { (self.say("desk-casefile-keep")?) }
                    }
                    main {
                        (self.facts()?)
                        (self.answers()?)
                        (self.story()?)
                        (self.came_of_it()?)
                        (self.history()?)
                    }
                    footer { p { (self.say("desk-casefile-not-here")?) } }
                }
            }
        })
    }

    fn facts(&self) -> Written {
        let (day, id) = self.place;
        let decision = match self.ledger.verdict(id) {
            None => self.say("desk-casefile-undecided")?,
            Some(verdict) => self.verdict(verdict)?,
        };
        let marks = self.ledger.marks(id);
        let tags = inert_line(&super::columns::tags(&marks));
        let facts = [
            ("desk-casefile-network", self.desk.network().to_string()),
            ("desk-casefile-arrived", Month::of(day).to_string()),
            ("desk-casefile-stands", decision),
            ("desk-casefile-tags", tags),
            ("desk-casefile-made", self.today.to_string()),
        ];
        Ok(html! {
            dl.facts {
                @for (title, text) in facts.iter().filter(|(_, text)| !text.is_empty()) {
                    div { dt { (self.say(title)?) } dd { bdi { (text) } } }
                }
            }
        })
    }

    fn answers(&self) -> Written {
        let coded = self.opened.answers.expose_coded();
        let mut rows = Vec::new();
        for question in self.asked.iter().flat_map(|asked| asked.questions()) {
            let sent = coded.get(&question.code).map_or(&[][..], Vec::as_slice);
            let changed = self.recoded.iter();
            let changed = changed
                .into_iter()
                .find(|one| one.question == question.code);
            let counts = changed.map_or(sent, |one| one.codes.as_slice());
            if !sent.is_empty() || changed.is_some() {
                rows.push((question, counts, changed.map(|_| sent)));
            }
        }
        Ok(html! {
            section {
                h2 { (self.say("desk-casefile-answers")?) }
                @for (question, counts, sent) in rows {
                    section.answer {
                        h3 { (inert_line(question.label(self.lang))) }
                        (self.codes(question, counts)?)
                        @if let Some(sent) = sent {
                            p.note { (self.say("desk-casefile-recoded")?) }
                            (self.codes(question, sent)?)
                        }
                    }
                }
            }
        })
    }

    fn codes(&self, question: &Question, codes: &[String]) -> Written {
        Ok(html! {
            ul {
                @for code in codes {
                    li {
                        span.code { (code) } " "
                        bdi { (self.label(question, code)?) }
                    }
                }
                @if codes.is_empty() { li { (self.say("desk-casefile-no-answer")?) } }
            }
        })
    }

    /// The label of an answer; months speak for themselves.
    fn label(&self, question: &Question, code: &str) -> Result<String, MissingText> {
        Ok(match (question.choice(code), &question.kind, code) {
            (Some(choice), ..) => inert_line(choice.label(self.lang)),
            (None, Kind::Month { .. }, OLDER) => t(self.lang, "form-when-older")?,
            (None, Kind::Month { .. }, ONGOING) => t(self.lang, "form-when-ongoing")?,
            _ => String::new(),
        })
    }

    fn story(&self) -> Written {
        let Some(opened) = &self.opened.story else {
            return Ok(html! { p.note { (self.say("desk-casefile-words-left-out")?) } });
        };
        let text = opened.story.expose_text();
        let (pieces, note) = match self.words {
            Words::Without => (None, "desk-casefile-words-left-out"),
            _ if text.is_empty() => (None, "desk-casefile-no-words"),
            Words::Whole => (Some(pieces(text, &[])), "desk-casefile-not-redacted"),
            Words::Hiding(places) => (Some(pieces(text, places)), "desk-casefile-redacted"),
        };
        let hidden = self.say("desk-casefile-hidden")?;
        Ok(html! {
            section {
                h2 { (self.say("desk-casefile-words")?) }
                p.note { (self.say(note)?) }
                @if let Some(pieces) = pieces {
                    div.words dir="auto" lang=(opened.story.language().code()) {
                        @for piece in pieces {
                            @match piece {
                                Some(text) => { (inert(text)) }
                                None => { span.hidden role="img" aria-label=(hidden) {} }
                            }
                        }
                    }
                }
            }
        })
    }

    fn came_of_it(&self) -> Written {
        let (mut verified, mut outcomes) = (Vec::new(), Vec::new());
        for mark in self.ledger.marks(self.place.1) {
            match mark {
                Mark::Verified(_) => verified.push(self.mark(mark)?),
                Mark::Outcome(_) => outcomes.push(self.mark(mark)?),
                Mark::Tag(_) => {}
            }
        }
        let lists = [
            ("desk-casefile-verified", verified),
            ("desk-casefile-outcomes", outcomes),
        ];
        Ok(html! {
            @for (title, marks) in lists {
                section {
                    h2 { (self.say(title)?) }
                    @if marks.is_empty() { p.note { (self.say("desk-casefile-nothing-yet")?) } }
                    ul { @for words in marks { li { (words) } } }
                }
            }
        })
    }

    /// A mark, in the file's language.
    fn mark(&self, mark: &Mark) -> Result<String, MissingText> {
        match mark {
            Mark::Tag(tag) => Ok(inert_line(&tag.to_string())),
            Mark::Verified(how) => self.say(&format!("desk-report-verified-{}", how.code())),
            Mark::Outcome(what) => self.say(&format!("desk-report-outcome-{}", what.code())),
        }
    }

    fn history(&self) -> Written {
        let mut analysts: Vec<MemberId> = Vec::new();
        let mut lines = Vec::new();
        for done in self.ledger.history(self.place.1) {
            let Some(what) = self.deed(done.deed)? else {
                continue;
            };
            let known = analysts.iter().position(|one| *one == done.author);
            let number = known.unwrap_or_else(|| {
                analysts.push(done.author);
                analysts.len() - 1
            });
            let by = [("number", Value::from(number + 1))];
            lines.push((what, self.say_with("desk-casefile-by", &by)?));
        }
        Ok(html! {
            @if !lines.is_empty() {
                section {
                    h2 { (self.say("desk-casefile-history")?) }
                    ol { @for (what, by) in lines { li { (what) " · " span.by { (by) } } } }
                }
            }
        })
    }

    /// An act in words. What analysts said to one another or to the reporter is no part of this.
    fn deed(&self, deed: &Deed) -> Result<Option<String>, MissingText> {
        Ok(Some(match deed {
            Deed::Verdict(verdict) => self.verdict(*verdict)?,
            Deed::Mark { mark, on } => {
                let what = self.mark(mark)?;
                if *on {
                    what
                } else {
                    format!("{}: {what}", self.say("desk-casefile-no-more")?)
                }
            }
            Deed::Recode(recode) => {
                let question = inert_line(&recode.question);
                let question = ("question", Value::from(question));
                match &recode.codes {
                    None => self.say_with("desk-casefile-history-as-sent", &[question])?,
                    Some(codes) if codes.is_empty() => {
                        let none = Value::from(self.say("desk-casefile-no-answer")?);
                        let said = [question, ("codes", none)];
                        self.say_with("desk-casefile-history-recode", &said)?
                    }
                    Some(codes) => {
                        let codes: Vec<&str> = codes.iter().map(String::as_str).collect();
                        let codes = Value::from(inert_line(&codes.join(" ")));
                        let said = [question, ("codes", codes)];
                        self.say_with("desk-casefile-history-recode", &said)?
                    }
                }
            }
            Deed::Close(true) => self.say("desk-casefile-closed")?,
            Deed::Close(false) => self.say("desk-casefile-reopened")?,
            _ => return Ok(None),
        }))
    }

    fn verdict(&self, verdict: Verdict) -> Result<String, MissingText> {
        match verdict {
            Verdict::Undecided => self.say("desk-casefile-undecided"),
            Verdict::Accept => self.say("desk-casefile-accepted"),
            Verdict::Reject => self.say("desk-casefile-rejected"),
            Verdict::Junk => self.say("desk-casefile-junk"),
            Verdict::DuplicateOf(of) => {
                let of = &of.to_string()[..8];
                self.say_with("desk-casefile-duplicate", &[("report", of.into())])
            }
        }
    }
}
