//! How a figure is cited.

use std::fmt::Write as _;

use super::words::{day, label};
use crate::release::Release;
use crate::text::{Lang, MissingText, Value, t_args};

/// The suggested citations of one figure.
pub struct Citation {
    /// For a footnote that has been cited in full before.
    pub short: String,
    /// In full.
    pub full: String,
    /// For reference managers.
    pub bibtex: String,
}

impl Citation {
    /// Of the statistic that `release` has under `name`, which stands for good at `address`.
    pub fn new(
        title: &str,
        name: &str,
        release: &Release,
        address: &str,
        lang: Lang,
    ) -> Result<Self, MissingText> {
        let args = [
            (
                "publisher",
                Value::from(label(&release.particulars.publisher, release, lang)),
            ),
            ("year", release.issued.year().into()),
            ("question", title.into()),
            ("title", sentence(title).into()),
            ("from", day(release.cohort.from, lang)?.into()),
            ("to", day(release.cohort.to, lang)?.into()),
            (
                "area",
                label(&release.particulars.covers, release, lang).into(),
            ),
            ("total", release.total.into()),
            ("number", release.number.into()),
            ("issued", day(release.issued, lang)?.into()),
            ("address", address.into()),
        ];
        Ok(Self {
            short: t_args(lang, "site-cite-as-short", &args)?,
            full: bare(&t_args(lang, "site-cite-as-full", &args)?, address),
            bibtex: bibtex((title, name), release, address, lang),
        })
    }
}

/// How the brief of a release is cited, which stands for good at `address`.
pub fn brief(release: &Release, address: &str, lang: Lang) -> Result<String, MissingText> {
    let (publisher, covers) = (&release.particulars.publisher, &release.particulars.covers);
    let args = [
        ("publisher", Value::from(label(publisher, release, lang))),
        ("year", release.issued.year().into()),
        ("from", day(release.cohort.from, lang)?.into()),
        ("to", day(release.cohort.to, lang)?.into()),
        ("area", label(covers, release, lang).into()),
        ("total", release.total.into()),
        ("number", release.number.into()),
        ("issued", day(release.issued, lang)?.into()),
        ("address", address.into()),
    ];
    Ok(bare(&t_args(lang, "site-brief-cite", &args)?, address))
}

/// Takes the marks away that hold `address` apart in a text from right to left: whoever copies it
/// with them gets another address.
fn bare(text: &str, address: &str) -> String {
    text.replace(&format!("\u{2068}{address}\u{2069}"), address)
}

/// With a full stop, unless it ends like a sentence already.
fn sentence(text: &str) -> String {
    let stop = if text.ends_with(['.', '?', '!', '…']) {
        ""
    } else {
        "."
    };
    format!("{text}{stop}")
}

fn bibtex((title, name): (&str, &str), release: &Release, address: &str, lang: Lang) -> String {
    let cohort = &release.cohort;
    let title = format!(
        "{} ({}, {} – {})",
        title,
        label(&release.particulars.covers, release, lang),
        cohort.from,
        cohort.to,
    );
    let fields = [
        (
            "author",
            format!(
                "{{{}}}",
                literal(label(&release.particulars.publisher, release, lang))
            ),
        ),
        ("title", format!("{{{}}}", literal(&title))),
        ("year", release.issued.year().to_string()),
        ("month", release.issued.month().to_string()),
        ("edition", format!("Release {}", release.number)),
        ("note", format!("n $\\approx$ {}; CC BY 4.0", release.total)),
        ("url", address.to_owned()),
    ];
    let mut entry = format!(
        "@misc{{{}-{}-{},\n",
        release.network,
        release.address(),
        name
    );
    for (name, value) in fields {
        let _ = writeln!(entry, "  {name} = {{{value}}},");
    }
    entry.push('}');
    entry
}

/// Takes from the characters that TeX acts on their meaning.
fn literal(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' | '%' | '$' | '#' | '_' => escaped.extend(['\\', character]),
            '\\' => escaped.push_str("\\textbackslash{}"),
            '~' => escaped.push_str("\\textasciitilde{}"),
            '^' => escaped.push_str("\\textasciicircum{}"),
            // A brace that is not closed would swallow the rest of the file.
            '{' => escaped.push('('),
            '}' => escaped.push(')'),
            _ => escaped.push(character),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_tex_acts_on_becomes_plain_text() {
        assert_eq!(
            literal("R&D 50% {x} a_b \\input"),
            "R\\&D 50\\% (x) a\\_b \\textbackslash{}input"
        );
    }
}
