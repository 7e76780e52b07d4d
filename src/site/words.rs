//! Words in the reader's language.

use maud::{Markup, PreEscaped, html};

use crate::clock::Date;
use crate::questionnaire::{OLDER, ONGOING};
use crate::release::{
    Count, HeldBackQuestion, Labels, NO_OUTCOME, NOT_ANSWERED, Reason, Release, Row, Table,
    VerifiedRelease,
};
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

/// A row's wording: the choice's, or that of a row which every release has alike.
pub fn answer(row: &Row, release: &Release, lang: Lang) -> Result<String, MissingText> {
    if !row.label.is_empty() {
        return Ok(label(&row.label, release, lang).to_owned());
    }
    match row.code.as_str() {
        NOT_ANSWERED => t(lang, "site-not-answered"),
        NO_OUTCOME => t(lang, "site-none-noted"),
        OLDER => t(lang, "form-when-older"),
        ONGOING => t(lang, "form-when-ongoing"),
        code => {
            let (year, quarter) = code.split_once("-Q").unwrap_or((code, ""));
            let args = [("year", year.into()), ("quarter", quarter.into())];
            t_args(lang, "site-quarter", &args)
        }
    }
}

/// Whether a row counts those of whom nothing is known: no answer, nothing noted. That is no
/// finding.
pub fn is_silent(row: &Row) -> bool {
    [NOT_ANSWERED, NO_OUTCOME].contains(&row.code.as_str())
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

/// What a release is called: by the days of its cohort, or as a year.
pub fn called(release: &Release, lang: Lang) -> Result<String, MissingText> {
    if release.sums.is_empty() {
        return with_days(release, lang, "site-cohort");
    }
    let args = [
        ("year", Value::from(release.cohort.label.as_str())),
        ("from", day(release.cohort.from, lang)?.into()),
        ("to", day(release.cohort.to, lang)?.into()),
    ];
    t_args(lang, "site-cohort-year", &args)
}

/// Its number, and which cohort or year it is.
pub fn numbered(release: &Release, lang: Lang) -> Result<String, MissingText> {
    let id = if release.sums.is_empty() {
        "site-fact-release-value"
    } else {
        "site-fact-release-year"
    };
    let args = [
        ("number", release.number.into()),
        ("cohort", release.cohort.label.as_str().into()),
    ];
    t_args(lang, id, &args)
}

/// Of a year: how many reports were read and not counted.
pub fn apart(release: &Release, lang: Lang) -> Result<Option<String>, MissingText> {
    let said = release.apart.map(|apart| {
        let args = [
            ("rejected", Value::from(apart.rejected)),
            ("duplicates", apart.duplicates.into()),
        ];
        t_args(lang, "site-apart", &args)
    });
    said.transpose()
}

/// A whole percentage as people write it.
pub fn percent(value: impl Into<u64>, lang: Lang) -> Result<String, MissingText> {
    t_args(
        lang,
        "site-percent",
        &[("percent", Value::from(value.into()))],
    )
}

/// A figure, with its percentage where it has one.
pub fn with_percent(count: Count, share: Option<u8>, lang: Lang) -> Result<String, MissingText> {
    Ok(match share {
        Some(share) => format!("{count} · {}", percent(share, lang)?),
        None => count.to_string(),
    })
}

/// A message that names a total.
pub fn with_total(release: &Release, lang: Lang, id: &str) -> Result<String, MissingText> {
    t_args(lang, id, &[("total", release.total.into())])
}

/// The one sentence that says what a table found. It never ranks answers that rounding may have
/// swapped.
pub fn finding(table: &Table, release: &Release, lang: Lang) -> Result<String, MissingText> {
    let given = table.rows.iter().filter(|row| !is_silent(row));
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

/// The numbers that the words of the method name.
pub fn method_args(release: &Release) -> [(&'static str, Value<'_>); 9] {
    let parameters = &release.parameters;
    [
        ("base", Value::from(parameters.base)),
        ("draws", parameters.draws.into()),
        ("method", release.method.as_str().into()),
        ("nothing", parameters.nothing_below.into()),
        ("percent", parameters.percent_from.into()),
        ("two", parameters.two_way_from.into()),
        ("width", parameters.least_width.into()),
        ("apart", (2 * parameters.base.saturating_sub(1)).into()),
        ("blur", parameters.base.saturating_sub(1).into()),
    ]
}

/// What of the method stands beside figures. A report of a year is counted in its cohort's release
/// too.
pub fn in_short(release: &Release) -> Vec<&'static str> {
    let mut ids = vec!["site-method-counted", "site-method-rounded"];
    if !release.sums.is_empty() {
        ids.insert(1, "site-method-years");
    }
    ids
}

/// How the figures were made, in short, with a link to all of it.
pub fn method(release: &Release, visit: &super::Visit) -> Result<Markup, MissingText> {
    let lang = visit.lang;
    let args = method_args(release);
    Ok(html! {
        h2 id="method" { (t(lang, "site-method")?) }
        @for id in in_short(release) {
            // The text is ours and has its own emphasis; the arguments are numbers.
            p { (PreEscaped(t_args(lang, id, &args)?)) }
        }
        p { a href=(visit.link("method")) { (t(lang, "site-method-more")?) } }
        p.small { (t_args(lang, "site-method-name", &args)?) }
    })
}

/// Which tables were planned and are not published, and why.
pub fn held_back(release: &Release, lang: Lang) -> Result<Markup, MissingText> {
    let of = |reason| -> Result<Vec<String>, MissingText> {
        let held = release.held_back.iter();
        held.filter(|held| held.reason == reason)
            .map(|held| held_name(held, release, lang))
            .collect()
    };
    let groups = [
        (of(Reason::TooFew)?, "site-held-few"),
        (of(Reason::Unsafe)?, "site-held-unsafe"),
    ];
    Ok(html! {
        @if !release.held_back.is_empty() { h2 { (t(lang, "site-held")?) } }
        @for (tables, why) in &groups {
            @if !tables.is_empty() {
                ul.held { @for table in tables { li { (table) } } }
                p { (t(lang, why)?) }
            }
        }
    })
}

fn held_name(
    held: &HeldBackQuestion,
    release: &Release,
    lang: Lang,
) -> Result<String, MissingText> {
    let question = label(&held.label, release, lang);
    let Some(by) = &held.by else {
        return Ok(question.to_owned());
    };
    let by = release
        .table(by)
        .map_or(&**by, |by| label(&by.label, release, lang));
    t_args(
        lang,
        "site-held-pair",
        &[("question", question.into()), ("by", by.into())],
    )
}

/// The top of every page: who publishes, and the languages.
pub fn top(visit: &super::Visit, newest: Option<&VerifiedRelease>) -> Result<Markup, MissingText> {
    header(visit, newest, "top")
}

/// The same above a page that is wider than text is.
pub fn wide_top(
    visit: &super::Visit,
    newest: Option<&VerifiedRelease>,
) -> Result<Markup, MissingText> {
    header(visit, newest, "top wide")
}

fn header(
    visit: &super::Visit,
    newest: Option<&VerifiedRelease>,
    class: &str,
) -> Result<Markup, MissingText> {
    let lang = visit.lang;
    let publisher = newest.map(|newest| {
        let release = newest.release();
        label(&release.particulars.publisher, release, lang)
    });
    Ok(html! {
        header class=(class) {
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
