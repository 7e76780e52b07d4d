//! Which languages a server offers, and which of them a reader gets.

use super::Lang;

/// Languages cannot be offered as the configuration says.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NotOffered {
    /// The interface has no such language.
    #[error("there is no language {0:?}; there are {all}", all = Lang::codes())]
    Unknown(String),
    /// No native speaker has read it yet, and nobody has said that it may be used all the same.
    #[error(
        "no native speaker has reviewed the texts in {lang} ({name}) yet, so it is off. Have \
         someone whom you trust read them; then name it in \
         `unreviewed_languages = [\"{lang}\"]` as well",
        lang = .0.code(),
        name = .0.own_name()
    )]
    Unreviewed(Lang),
}

/// The languages with these codes, without repetitions. One that [`Lang::is_on`] says no to has to
/// be among `unreviewed` too: a sentence that nobody has read can put a reporter in danger, so
/// its use is somebody's decision.
pub fn offered(codes: &[String], unreviewed: &[String]) -> Result<Vec<Lang>, NotOffered> {
    let parse = |code: &String| {
        code.parse::<Lang>()
            .map_err(|_| NotOffered::Unknown(code.clone()))
    };
    let allowed: Vec<Lang> = unreviewed.iter().map(parse).collect::<Result<_, _>>()?;
    let mut languages = Vec::new();
    for code in codes {
        let lang = parse(code)?;
        if !lang.is_on() && !allowed.contains(&lang) {
            return Err(NotOffered::Unreviewed(lang));
        }
        if !languages.contains(&lang) {
            languages.push(lang);
        }
    }
    Ok(languages)
}

/// The language of `offered` that a browser's `Accept-Language` asks for first (RFC 9110,
/// section 12.5.4); the first that is offered where it asks for none of them.
///
/// English where nothing is offered, which a configuration refuses.
pub fn negotiate(accept_language: Option<&str>, offered: &[Lang]) -> Lang {
    let mut wanted: Vec<(u16, Lang)> = accept_language
        .unwrap_or_default()
        .split(',')
        .take(32)
        .filter_map(|range| {
            let (tag, rest) = range.split_once(';').unwrap_or((range, ""));
            let lang = Lang::of_tag(tag.trim()).filter(|lang| offered.contains(lang))?;
            Some((weight(rest)?, lang))
        })
        .filter(|(weight, _)| *weight > 0)
        .collect();
    // A stable sort: among equals the browser's order counts.
    wanted.sort_by_key(|(weight, _)| std::cmp::Reverse(*weight));
    wanted
        .first()
        .map(|(_, lang)| *lang)
        .or_else(|| offered.first().copied())
        .unwrap_or(Lang::En)
}

/// The weight in thousandths of `q=0.8`; 1000 where there is none, `None` where it is malformed.
fn weight(parameter: &str) -> Option<u16> {
    let parameter = parameter.trim();
    if parameter.is_empty() {
        return Some(1000);
    }
    let value = parameter
        .strip_prefix("q=")
        .or_else(|| parameter.strip_prefix("Q="))?;
    let (whole, fraction) = value.split_once('.').unwrap_or((value, ""));
    if fraction.len() > 3 || !fraction.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let thousandths: u16 = format!("{fraction:0<3}").parse().ok()?;
    match whole {
        "0" => Some(thousandths),
        "1" if thousandths == 0 => Some(1000),
        _ => None,
    }
}
