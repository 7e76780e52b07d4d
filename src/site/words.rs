//! Words in the reader's language.

use maud::{Markup, PreEscaped, html};

use crate::clock::Date;
use crate::release::{Labels, Release, Row, Table, VerifiedRelease};
use crate::text::{Lang, MissingText, Value, t, t_args};

/// A label in `lang`; in the network's own language where there is none.
pub fn label<'a>(labels: &'a Labels, release: &Release, lang: Lang) -> &'a str {
    let own = labels.get(lang.code());
    let first = release
        .languages
        .first()
        .and_then(|first| labels.get(first));
    own.or(first).map_or("", String::as_str)
}

/// A row's wording.
pub fn answer(row: &Row, release: &Release, lang: Lang) -> Result<String, MissingText> {
    if row.label.is_empty() {
        return t(lang, "site-not-answered");
    }
    Ok(label(&row.label, release, lang).to_owned())
}

/// A day as people write it.
pub fn day(date: Date, lang: Lang) -> Result<String, MissingText> {
    let args = [
        ("day", Value::from(date.day())),
        ("month", Value::from(date.month())),
        ("year", Value::from(date.year())),
    ];
    t_args(lang, "site-day", &args)
}

/// A day for people and for machines.
pub fn time(date: Date, lang: Lang) -> Result<Markup, MissingText> {
    Ok(html! { time datetime=(date) { (day(date, lang)?) } })
}

/// A message that names the days of a cohort.
pub fn with_days(release: &Release, lang: Lang, id: &str) -> Result<String, MissingText> {
    let (from, to) = (
        day(release.cohort.from, lang)?,
        day(release.cohort.to, lang)?,
    );
    t_args(lang, id, &[("from", from.into()), ("to", to.into())])
}

/// A message that names a total.
pub fn with_total(release: &Release, lang: Lang, id: &str) -> Result<String, MissingText> {
    t_args(lang, id, &[("total", release.total.into())])
}

/// The one sentence that says what a table found. It never ranks answers that rounding may have
/// swapped.
pub fn finding(table: &Table, release: &Release, lang: Lang) -> Result<String, MissingText> {
    let given = table.rows.iter().filter(|row| !row.label.is_empty());
    let shown: Vec<(&Row, u64)> = given
        .filter_map(|row| Some((row, row.count.rounded()?)))
        .collect();
    let Some(most) = shown.iter().map(|(_, count)| *count).max() else {
        return t(lang, "site-finding-none");
    };
    if most == 0 {
        return with_total(release, lang, "site-finding-few");
    }
    // Each figure is less than one base away from the true one.
    let blur = 2 * release.parameters.base.saturating_sub(1);
    let top: Vec<(&Row, u64)> = shown
        .into_iter()
        .filter(|(_, count)| count + blur >= most)
        .collect();
    if let [(row, count)] = top[..] {
        return found_one(row, count, release, lang);
    }
    if top.len() > MOST_NAMED || top.iter().any(|(_, count)| *count == 0) {
        return with_total(release, lang, "site-finding-spread");
    }
    let named: Result<Vec<String>, MissingText> = top
        .into_iter()
        .map(|(row, count)| {
            let args = [
                ("answer", Value::from(answer(row, release, lang)?)),
                ("count", count.into()),
            ];
            t_args(lang, "site-finding-named", &args)
        })
        .collect();
    let args = [
        ("answers", Value::from(named?.join(" · "))),
        ("total", release.total.into()),
    ];
    t_args(lang, "site-finding-tie", &args)
}

/// More answers than this in one sentence say nothing.
const MOST_NAMED: usize = 4;

fn found_one(row: &Row, count: u64, release: &Release, lang: Lang) -> Result<String, MissingText> {
    let mut args = vec![
        ("count", Value::from(count)),
        ("total", release.total.into()),
        ("answer", answer(row, release, lang)?.into()),
    ];
    let Some(percent) = row.percent else {
        return t_args(lang, "site-finding", &args);
    };
    args.push(("percent", percent.into()));
    t_args(lang, "site-finding-percent", &args)
}

/// How the figures were made, for people who judge figures.
pub fn method(release: &Release, lang: Lang) -> Result<Markup, MissingText> {
    let parameters = &release.parameters;
    let args = [
        ("base", Value::from(parameters.base)),
        ("draws", parameters.draws.into()),
        ("method", release.method.as_str().into()),
        ("nothing", parameters.nothing_below.into()),
        ("percent", parameters.percent_from.into()),
        ("width", parameters.least_width.into()),
    ];
    let paragraphs = [
        "site-method-counted",
        "site-method-not-answered",
        "site-method-rounding",
        "site-method-thresholds",
        "site-method-audit",
        "site-method-limits",
    ];
    Ok(html! {
        h2 id="method" { (t(lang, "site-method")?) }
        @for id in paragraphs {
            // The text is ours and has its own emphasis; the arguments are numbers.
            p { (PreEscaped(t_args(lang, id, &args)?)) }
        }
        p.small { (t_args(lang, "site-method-name", &args)?) }
    })
}

/// What was asked and is not published yet, and why.
pub fn held_back(release: &Release, lang: Lang) -> Result<Markup, MissingText> {
    use crate::release::Reason;
    let of = |reason| {
        let held = release
            .held_back
            .iter()
            .filter(move |held| held.reason == reason);
        held.map(|held| label(&held.label, release, lang))
            .collect::<Vec<_>>()
    };
    let groups = [
        (of(Reason::SeveralAnswers), t(lang, "site-held-several")?),
        (of(Reason::Month), t(lang, "site-held-month")?),
    ];
    Ok(html! {
        h2 { (t(lang, "site-held")?) }
        @for (questions, why) in &groups {
            @if !questions.is_empty() {
                ul.held { @for question in questions { li { (question) } } }
                p { (why) }
            }
        }
        p { (t(lang, "site-held-two-way")?) }
    })
}

/// The top of every page: who publishes, and the languages.
pub fn top(visit: &super::Visit, newest: Option<&VerifiedRelease>) -> Result<Markup, MissingText> {
    let lang = visit.lang;
    let publisher = newest.map(|newest| {
        let release = newest.release();
        label(&release.particulars.publisher, release, lang)
    });
    Ok(html! {
        header.top {
            p { a href={ "/" (visit.network) "/statistics/?lang=" (lang.code()) } {
                (publisher.unwrap_or(&visit.network))
            } }
            nav.languages aria-label=(t(lang, "site-language")?) {
                @for other in visit.releases.languages() {
                    @if *other == lang {
                        span aria-current="true" lang=(other.code()) { (other.own_name()) }
                    } @else {
                        a href={ "?lang=" (other.code()) } hreflang=(other.code())
                            lang=(other.code()) { (other.own_name()) }
                    }
                }
            }
        }
    })
}
