//! Every table, exact and as it would be published, and what that cost.

use maud::{Markup, html};

use super::{Held, What, edition};
use crate::desk::preview::{Cell, Compared, Cost, Preview};
use crate::desk::workbench::open::{Answered, Open, Words};
use crate::disclosure::Reason;
use crate::questionnaire::{OLDER, ONGOING, Questionnaire};
use crate::release::Count;
use crate::tally::{NO_OUTCOME, NOT_ANSWERED, OUTCOME, TableName};
use crate::web::PublicError;

/// `GET /statistics/look`
pub(super) async fn show(open: Open) -> Answered {
    let Some(held) = &open.bench.release.held else {
        return Ok(open.back("/statistics"));
    };
    let words = open.words;
    let title = words.t("desk-statistics-title")?;
    let asked = open.bench.desk.questionnaire(held.exact.questionnaire());
    let names = Names { words, asked };
    let preview = Preview::of(&held.exact, &held.release);
    let draws = held.release.parameters.draws;
    let is_theirs = matches!(held.what, What::Theirs(_));
    let body = html! {
        h1 { (title) }
        p { strong { (words.t("desk-statistics-secret")?) } }
        @if is_theirs { p.notice { (words.t("desk-statistics-same")?) } }
        (facts(held, words)?)
        (edition::told(held, names)?)
        p.much {
            (words.t("desk-statistics-all")?) ": " (preview.total.exact) (words.onwards())
            @if let Some(published) = preview.total.published { strong { (published) } }
        }
        (apart(held, words)?)
        @for table in preview.tables.iter().filter(|table| table.cost().is_some()) {
            (one(table, names, draws)?)
        }
        (held_back(&preview, names)?)
        (sign(&open)?)
        p { a href=(open.to("/statistics")) { (words.t("desk-statistics-back")?) } }
    };
    open.page(&title, &body)
}

fn facts(held: &Held, words: Words) -> Result<Markup, PublicError> {
    let cohort = &held.release.cohort;
    let days = [
        ("label", cohort.label.clone().into()),
        ("from", cohort.from.to_string().into()),
        ("to", cohort.to.to_string().into()),
    ];
    let id = if held.release.sums.is_empty() {
        "desk-statistics-cohort"
    } else {
        "desk-statistics-year-days"
    };
    Ok(html! {
        p { (words.with(id, &days)?) }
        @if let Some(why) = &cohort.early {
            p { (words.t("desk-statistics-early")?) ": " q { (why) } }
        }
    })
}

/// Of a year: how many reports were read and not counted, exact and as it is said.
fn apart(held: &Held, words: Words) -> Result<Markup, PublicError> {
    let (Some(exact), Some(public)) = (held.apart, held.release.apart) else {
        return Ok(html! {});
    };
    let args = [
        ("rejected", public.rejected.into()),
        ("duplicates", public.duplicates.into()),
    ];
    let rows = [
        ("desk-inbox-state-rejected", exact.rejected, public.rejected),
        (
            "desk-inbox-state-duplicate",
            exact.duplicates,
            public.duplicates,
        ),
    ];
    Ok(html! {
        section.compared {
            table {
                caption { (words.t("desk-statistics-apart")?) }
                thead { tr {
                    th scope="col" { (words.t("desk-statistics-answer")?) }
                    th scope="col" { (words.t("desk-statistics-exact")?) }
                    th scope="col" { (words.t("desk-statistics-public")?) }
                } }
                tbody { @for (id, exact, public) in rows { tr {
                    th scope="row" { (words.t(id)?) }
                    td.number { (exact) }
                    td.number { strong { (public) } }
                } } }
            }
            p.hint { (words.with("site-apart", &args)?) }
        }
    })
}

fn sign(open: &Open) -> Result<Markup, PublicError> {
    let words = open.words;
    Ok(html! {
        form method="post" action=(open.to("/statistics/publish")) {
            input type="hidden" name="number" value=(open.bench.release.number);
            p {
                label { input type="checkbox" name="sure" value="yes"; " " (words.t("desk-statistics-sure")?) }
            }
            button { (words.t("desk-statistics-publish")?) }
        }
    })
}

fn one(table: &Compared, names: Names<'_>, draws: u32) -> Result<Markup, PublicError> {
    let words = names.words;
    let caption = names.table(&table.name)?;
    let cost = match table.cost() {
        Some(cost) => said(cost, words)?,
        None => String::new(),
    };
    let is_withheld = table.cost().is_some_and(|cost| cost.withheld > 0);
    Ok(html! {
        section.compared {
            div.wide tabindex="0" role="region" aria-label=(caption) {
                table {
                    caption { (caption) }
                    thead { (head(table, names)?) }
                    tbody { @for row in &table.rows {
                        tr {
                            th scope="row" { (names.row(&table.name.question, &row.code)?) }
                            @for cell in &row.cells { (numbers(*cell)) }
                        }
                    } }
                }
            }
            p.hint { (cost) }
            @if is_withheld {
                p { (words.with("desk-statistics-withheld", &[("draws", draws.into())])?) }
            }
        }
    })
}

fn said(cost: Cost, words: Words) -> Result<String, PublicError> {
    let furthest = i64::try_from(cost.furthest).unwrap_or(i64::MAX);
    let args = [
        ("cells", cost.cells.into()),
        ("withheld", cost.withheld.into()),
        ("furthest", furthest.into()),
    ];
    words.with("desk-statistics-cost", &args)
}

/// Two columns for each column of the table: exact, and published.
fn head(table: &Compared, names: Names<'_>) -> Result<Markup, PublicError> {
    let words = names.words;
    let (exact, public) = (
        words.t("desk-statistics-exact")?,
        words.t("desk-statistics-public")?,
    );
    let answer = words.t("desk-statistics-answer")?;
    Ok(html! {
        @if let Some(by) = &table.name.by {
            tr {
                th scope="col" rowspan="2" { (answer) }
                @for code in &table.columns { th scope="colgroup" colspan="2" { (names.row(by, code)?) } }
            }
            tr { @for _ in &table.columns { th scope="col" { (exact) } th scope="col" { (public) } } }
        } @else {
            tr { th scope="col" { (answer) } th scope="col" { (exact) } th scope="col" { (public) } }
        }
    })
}

fn numbers(cell: Cell) -> Markup {
    html! {
        td.number { (cell.exact) }
        td.number {
            @match cell.published {
                Some(published @ Count::Rounded(_)) => strong { (published) },
                Some(withheld) => abbr { (withheld) },
                None => "–",
            }
        }
    }
}

fn held_back(preview: &Preview, names: Names<'_>) -> Result<Markup, PublicError> {
    let held: Vec<(&Compared, Reason)> = preview
        .tables
        .iter()
        .filter_map(|table| Some((table, table.held_back?)))
        .collect();
    Ok(html! {
        @if !held.is_empty() {
            section aria-labelledby="held" {
                h2 #held { (names.words.t("desk-statistics-held")?) }
                ul { @for (table, reason) in held {
                    li { (names.table(&table.name)?) ": " (names.words.t(why(reason))?) }
                } }
            }
        }
    })
}

fn why(reason: Reason) -> &'static str {
    match reason {
        Reason::TooFew => "desk-statistics-too-few",
        Reason::Unsafe => "desk-statistics-unsafe",
    }
}

/// What codes are called, in the page's language.
#[derive(Clone, Copy)]
pub(super) struct Names<'q> {
    pub(super) words: Words,
    pub(super) asked: Option<&'q Questionnaire>,
}

impl Names<'_> {
    pub(super) fn table(self, name: &TableName) -> Result<String, PublicError> {
        let question = self.question(&name.question)?;
        Ok(match &name.by {
            Some(by) => format!("{question} × {}", self.question(by)?),
            None => question,
        })
    }

    fn question(self, code: &str) -> Result<String, PublicError> {
        if code == OUTCOME {
            return self.words.t("desk-report-outcome");
        }
        let question = self.asked.and_then(|asked| asked.question(code));
        let label = question.map_or(code, |question| question.label(self.words.0));
        Ok(label.to_owned())
    }

    fn row(self, question: &str, code: &str) -> Result<String, PublicError> {
        let asked = self.asked.and_then(|asked| asked.question(question));
        match code {
            NOT_ANSWERED => self.words.t("site-not-answered"),
            NO_OUTCOME => self.words.t("site-none-noted"),
            OLDER => self.words.t("form-when-older"),
            ONGOING => self.words.t("form-when-ongoing"),
            _ if question == OUTCOME => self.words.t(&format!("desk-report-outcome-{code}")),
            _ => {
                let choice = asked.and_then(|asked| asked.choice(code));
                let label = choice.map_or(code, |choice| choice.label(self.words.0));
                Ok(label.to_owned())
            }
        }
    }
}
