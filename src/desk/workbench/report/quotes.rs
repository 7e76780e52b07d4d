//! Quotes for publication: proposed by one analyst, approved by another.

use axum::extract::Path;
use maud::{Markup, html};

use super::marked::{cut, marked};
use super::words::{not_shown, refuse, take_back_form};
use super::{Sheet, acts, beside, case, path, title};
use crate::desk::acts::{Act, Approval, Deed, Standing};
use crate::desk::reading::inert;
use crate::desk::recoding::is_quotable;
use crate::desk::redaction::{Piece, redact};
use crate::desk::words::{Bar, MOST_WORDS_BYTES, NoWords, ReadQuote, View, Written};
use crate::desk::workbench::open::{self, Answered, Open, Posted};
use crate::keys::public::{Hash, ReportId};
use crate::seal::open::OpenedReport;
use crate::web::PublicError;

/// The quotes, and the form for one more where the reporter agreed to be quoted.
pub(super) fn panel(sheet: &Sheet<'_>) -> Result<Markup, PublicError> {
    let words = sheet.words;
    let Some(report) = &sheet.report else {
        return Ok(html! {});
    };
    let (ledger, id) = (&sheet.shelf.book().ledger, sheet.case.id);
    let agreed = is_quotable(&report.answers);
    let refused_by = ledger.no_quotes(id);
    let mut quotes = Vec::new();
    for quote in sheet.desk.quotes(ledger, id, report) {
        quotes.push(one(sheet, report, &quote)?);
    }
    let gone = refused_by.first();
    let gone = gone
        .map(|who| sheet.by("desk-words-consent-gone", *who))
        .transpose()?;
    let text = text_of(report);
    // Where this member may not read the words, there may be some.
    let has_words = report.story.is_none() || !text.is_empty();
    if !has_words && quotes.is_empty() && refused_by.is_empty() {
        return Ok(html! {});
    }
    Ok(html! {
        section aria-labelledby="quotes" {
            h2 #quotes { (words.t("desk-words-quotes")?) }
            @if !agreed { p.hint { (words.t("desk-words-no-consent")?) } }
            @if let Some(gone) = gone { p.notice.refused { (gone) } }
            ol.letters { @for quote in quotes { (quote) } }
            @if agreed && refused_by.is_empty() && !text.is_empty() {
                details.reply {
                    summary { (words.t("desk-words-quote-new")?) }
                    (form(sheet, &cut(text))?)
                }
            }
            @if agreed { (consent_form(sheet, refused_by.contains(&sheet.desk.member().id()))?) }
        }
    })
}

fn one(sheet: &Sheet<'_>, report: &OpenedReport, quote: &ReadQuote) -> Result<Markup, PublicError> {
    let words = sheet.words;
    let by = sheet.by("desk-words-quote-by", quote.author)?;
    let mut opinions = Vec::new();
    for (who, approval) in &quote.opinions {
        let id = match approval {
            Approval::Given => "desk-words-approves",
            Approval::Objected => "desk-words-objects",
            Approval::TakenBack => continue,
        };
        opinions.push(sheet.by(id, *who)?);
    }
    let text = match &quote.text {
        Ok(text) => html! { blockquote.words dir="auto" { (lines(text.expose_text())) } },
        Err(why) => not_shown(words, *why)?,
    };
    let beside = match &quote.text {
        Ok(text) => difference(sheet, text_of(report), text.expose_text())?,
        Err(_) => None,
    };
    let waits = quote.standing == Standing::Waiting && quote.barred.is_none();
    Ok(html! {
        li {
            p.hint { (by) }
            p { strong { (standing(sheet, quote)?) } }
            (beside::chosen(sheet, quote)?)
            (text)
            @if let Some(beside) = beside {
                details open[waits] {
                    summary { (words.t("desk-words-beside")?) }
                    (beside)
                }
            }
            @for opinion in opinions { p.hint { (opinion) } }
            (view_form(sheet, quote)?)
            (take_back_form(sheet, quote.id, quote.author, &quote.taken_back)?)
        }
    })
}

fn standing(sheet: &Sheet<'_>, quote: &ReadQuote) -> Result<String, PublicError> {
    let words = sheet.words;
    match (quote.standing, quote.barred) {
        (Standing::TakenBack(who), _) => sheet.by("desk-words-taken-back", who),
        (_, Some(Bar::NoConsent)) => words.t("desk-words-no-consent"),
        (_, Some(Bar::ConsentTakenBack(who))) => sheet.by("desk-words-consent-gone", who),
        (_, Some(Bar::NotRedacted(why))) => {
            words.with("desk-words-not-theirs", &[("why", words.why(&why)?.into())])
        }
        (Standing::Objected(who), None) => sheet.by("desk-words-objected", who),
        (Standing::NotEntitled, None) => words.t("desk-words-not-entitled"),
        (Standing::Approved(_), None) if quote.is_approved() => words.t("desk-words-approved"),
        (Standing::Approved(_) | Standing::Waiting, None) => words.t("desk-words-waits"),
    }
}

/// What a colleague can say of a quote: nothing of their own, and nothing that is taken back.
fn view_form(sheet: &Sheet<'_>, quote: &ReadQuote) -> Result<Markup, PublicError> {
    let (words, me) = (sheet.words, sheet.desk.member().id());
    let gone = matches!(quote.standing, Standing::TakenBack(_));
    if quote.author == me || gone || quote.text.is_err() {
        return Ok(html! {});
    }
    let mut opinions = quote.opinions.iter();
    let mine = opinions.find(|(who, _)| *who == me).map(|(_, view)| *view);
    let mine = mine.unwrap_or(Approval::TakenBack);
    Ok(html! {
        form.line method="post" action=(sheet.to("view")) {
            input type="hidden" name="quote" value=(quote.id);
            // Approving once more is how another figure is chosen.
            @if quote.barred.is_none() {
                (beside::choice(sheet, quote)?)
                button.act name="do" value="approve" { (words.t("desk-words-approve")?) }
            }
            @if mine != Approval::Objected {
                button.warn name="do" value="object" { (words.t("desk-words-object")?) }
            }
            @if mine != Approval::TakenBack {
                button name="do" value="undo" { (words.t("desk-words-no-view")?) }
            }
        }
    })
}

fn form(sheet: &Sheet<'_>, typed: &str) -> Result<Markup, PublicError> {
    let words = sheet.words;
    Ok(html! {
        form method="post" action=(sheet.to("quote")) {
            label for="quote-text" { (words.t("desk-words-quote-text")?) }
            p.hint #quote-careful {
                (words.with("desk-words-quote-careful", &[("most", MOST_WORDS_BYTES.into())])?)
            }
            p.hint { (words.t("desk-words-quote-cut")?) }
            textarea #quote-text name="text" rows="8" required dir="auto" aria-describedby="quote-careful" autocomplete="off" { (typed) }
            button name="do" value="look" { (words.t("desk-words-quote-look")?) }
        }
    })
}

fn consent_form(sheet: &Sheet<'_>, i_said_so: bool) -> Result<Markup, PublicError> {
    let (on, name) = if i_said_so {
        ("no", "desk-words-quotes-again")
    } else {
        ("yes", "desk-words-never")
    };
    Ok(html! {
        form.line method="post" action=(sheet.to("no-quotes")) {
            button.quiet name="on" value=(on) { (sheet.words.t(name)?) }
        }
    })
}

/// The report's words with what the quote leaves out and puts instead; `None` where it is no quote
/// of them.
fn difference(sheet: &Sheet<'_>, story: &str, quote: &str) -> Result<Option<Markup>, PublicError> {
    let Ok(pieces) = redact(story, quote) else {
        return Ok(None);
    };
    let words = sheet.words;
    Ok(Some(html! {
        p.hint { (words.t("desk-words-difference")?) }
        blockquote.words.difference dir="auto" {
            @for piece in &pieces {
                @match piece {
                    Piece::Kept(kept) => (broken(kept)),
                    Piece::LeftOut(out) => del { (broken(out)) },
                    Piece::Instead { of, by } => {
                        @if !of.is_empty() { del { (broken(of)) } }
                        ins { (inert(by)) } " "
                    }
                }
            }
        }
    }))
}

/// What in a quote may still say who somebody is.
fn still_there(sheet: &Sheet<'_>, quote: &str) -> Result<Markup, PublicError> {
    let words = sheet.words;
    let mut left = Vec::new();
    for one in marked(quote) {
        left.push((
            one.text,
            words.t(&format!("desk-span-{}", one.kind.code()))?,
        ));
    }
    Ok(html! {
        @if !left.is_empty() {
            div.notice.refused {
                p { (words.t("desk-words-still-there")?) }
                ul { @for (text, kind) in left { li { bdi { (inert(text)) } " " span.hint { (kind) } } } }
            }
        }
    })
}

/// Words with their line breaks, inside a line.
pub(super) fn broken(text: &str) -> Markup {
    html! {
        @for (place, line) in text.split('\n').enumerate() {
            @if place > 0 { br; }
            (inert(line))
        }
    }
}

fn lines(text: &str) -> Markup {
    html! { @for line in text.split('\n') { p dir="auto" { (inert(line)) } } }
}

pub(super) fn text_of(report: &OpenedReport) -> &str {
    let story = report.story.as_ref();
    story.map_or("", |story| story.story.expose_text())
}

/// `POST /report/{id}/quote`: looked at beside the report, then proposed.
pub(super) async fn quote(Path(id): Path<String>, Posted { mut open, fields }: Posted) -> Answered {
    let Some(report) = case(&open.bench.shelf, &id).map(|case| case.id) else {
        return open::nothing_here(open).await;
    };
    let typed = fields.first("text");
    let act = match proposed(&open, &id, report, typed)? {
        Ok(act) => act,
        Err(why) => {
            refuse(&mut open, &why)?;
            return written(open, &id, report, typed);
        }
    };
    match fields.first("do") {
        "propose" => {
            let today = open.today;
            if let Err(why) = open.bench.act(&[act], today) {
                open.refuse(&why)?;
                return written(open, &id, report, typed);
            }
            let said = open.words.t("desk-words-did-quote")?;
            open.say(said);
            Ok(open.back(&path(report)))
        }
        "change" => written(open, &id, report, typed),
        _ => look(open, &id, report, typed),
    }
}

/// The act by which a quote is proposed, once all is checked.
fn proposed(
    open: &Open,
    id: &str,
    report: ReportId,
    typed: &str,
) -> Result<Result<Act, NoWords>, PublicError> {
    let text = match Written::new(typed) {
        Ok(text) => text,
        Err(why) => return Ok(Err(why)),
    };
    let Some(sheet) = Sheet::of(open, id)? else {
        return Ok(Err(NoWords::AnswersOnly));
    };
    let Some(opened) = &sheet.report else {
        return Ok(Err(NoWords::AnswersOnly));
    };
    let ledger = &sheet.shelf.book().ledger;
    Ok(sheet
        .desk
        .write_quote(ledger, (report, opened), &text, open.today))
}

/// The form once more with what was typed, and the report below it.
fn written(open: Open, id: &str, report: ReportId, typed: &str) -> Answered {
    let words = open.words;
    let title = title(words, report)?;
    let body = {
        let Some(sheet) = Sheet::of(&open, id)? else {
            return Err(PublicError::not_found());
        };
        let story = sheet.report.as_ref().map_or("", text_of);
        html! {
            h1 { (title) }
            h2 { (words.t("desk-words-quote-new")?) }
            div.reply { (form(&sheet, typed)?) }
            p { a href=(sheet.here) { (words.t("desk-words-drop")?) } }
            h2 { (words.t("desk-report-story")?) }
            blockquote.words dir="auto" { (lines(story)) }
        }
    };
    open.page(&title, &body)
}

/// The quote beside the report, and the button that proposes it.
fn look(open: Open, id: &str, report: ReportId, typed: &str) -> Answered {
    let words = open.words;
    let title = title(words, report)?;
    let body = {
        let Some(sheet) = Sheet::of(&open, id)? else {
            return Err(PublicError::not_found());
        };
        let story = sheet.report.as_ref().map_or("", text_of);
        let text = Written::new(typed);
        let text = text.as_ref().map_or("", Written::expose_text);
        html! {
            h1 { (title) }
            h2 { (words.t("desk-words-quote-check")?) }
            blockquote.words dir="auto" { (lines(text)) }
            h2 { (words.t("desk-words-beside")?) }
            @if let Some(beside) = difference(&sheet, story, text)? { (beside) }
            (still_there(&sheet, text)?)
            form.line method="post" action=(sheet.to("quote")) {
                input type="hidden" name="text" value=(text);
                button.act name="do" value="propose" { (words.t("desk-words-propose")?) }
                button name="do" value="change" { (words.t("desk-words-change")?) }
            }
            p { a href=(sheet.here) { (words.t("desk-words-drop")?) } }
        }
    };
    open.page(&title, &body)
}

/// `POST /report/{id}/view`: what somebody thinks of publishing a quote.
pub(super) async fn view(Path(id): Path<String>, Posted { mut open, fields }: Posted) -> Answered {
    let Some(report) = case(&open.bench.shelf, &id).map(|case| case.id) else {
        return open::nothing_here(open).await;
    };
    let (approval, said) = match fields.first("do") {
        "approve" => (Approval::Given, "desk-words-did-approve"),
        "object" => (Approval::Objected, "desk-words-did-object"),
        _ => (Approval::TakenBack, "desk-words-did-no-view"),
    };
    let beside = beside::typed(fields.first("beside"));
    let beside = beside.filter(|_| approval == Approval::Given);
    let view = View { approval, beside };
    let act = match (
        fields.first("quote").parse::<Hash>(),
        Sheet::of(&open, &id)?,
    ) {
        (Ok(quote), Some(sheet)) => match &sheet.report {
            Some(opened) => {
                let ledger = &sheet.shelf.book().ledger;
                sheet.desk.view_quote(ledger, (report, opened), quote, view)
            }
            None => Err(NoWords::AnswersOnly),
        },
        _ => Err(NoWords::NoSuchQuote),
    };
    match act {
        Ok(act) => acts::done(&mut open, &[act], said)?,
        Err(why) => refuse(&mut open, &why)?,
    }
    Ok(open.back(&path(report)))
}

/// `POST /report/{id}/no-quotes`
pub(super) async fn no_quotes(
    Path(id): Path<String>,
    Posted { mut open, fields }: Posted,
) -> Answered {
    let Some(report) = case(&open.bench.shelf, &id).map(|case| case.id) else {
        return open::nothing_here(open).await;
    };
    let deed = Deed::NoQuotes(fields.first("on") == "yes");
    acts::done(&mut open, &[Act { report, deed }], "desk-words-did-consent")?;
    Ok(open.back(&path(report)))
}
