//! E-mail addresses, addresses on the web, and names on social networks.

use super::spans::{Kind, Span, over};
use super::words::{Token, fold};

/// Sites on which an address is a person or a group.
const NETWORKS: &[&str] = &[
    "t.me",
    "telegram.me",
    "wa.me",
    "whatsapp.com",
    "fb.com",
    "fb.me",
    "facebook.com",
    "m.me",
    "instagram.com",
    "tiktok.com",
    "twitter.com",
    "x.com",
    "vk.com",
    "ok.ru",
    "viber.me",
    "signal.me",
    "snapchat.com",
    "linkedin.com",
    "youtube.com",
    "discord.gg",
];

/// What an address without `https://` ends with.
const DOMAINS: &[&str] = &[
    "com", "org", "net", "info", "biz", "io", "me", "co", "app", "link", "online", "site", "xyz",
    "ru", "su", "рф", "ua", "укр", "kz", "қаз", "kg", "md", "ro", "fr", "be", "ke", "tz", "ug",
    "eg", "ma", "dz", "tn", "lb", "jo", "sy", "iq", "ps", "ca", "uk", "eu", "onion", "gg",
];

/// Words after which comes what somebody is called online.
const CALLED: &[&str] = &[
    "telegram",
    "whatsapp",
    "viber",
    "signal",
    "instagram",
    "insta",
    "facebook",
    "fb",
    "tiktok",
    "twitter",
    "snapchat",
    "skype",
    "username",
    "nickname",
    "user",
    "ник",
    "никнейм",
    "телеграм",
    "телеграмм",
    "телеграмі",
    "телега",
    "телеге",
    "ватсап",
    "вотсап",
    "вайбер",
    "инста",
    "инстаграм",
    "інстаграм",
    "фейсбук",
    "вк",
    "вконтакте",
    "pseudo",
    "تليجرام",
    "تلغرام",
    "تيليجرام",
    "واتساب",
    "انستغرام",
    "انستا",
    "فيسبوك",
    "فيس",
    "تيك",
];

pub(super) fn found(text: &str, tokens: &[Token]) -> Vec<Span> {
    let mut spans: Vec<Span> = chunks(text)
        .filter_map(|(start, chunk)| of_chunk(start, chunk))
        .collect();
    spans.extend(spelled_out(tokens));
    spans.extend(called(tokens));
    spans
}

/// What stands between spaces, without brackets and quotation marks around it and punctuation after.
fn chunks(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let is_border = |c: char| c.is_whitespace() || "()<>[]{}«»“”„\"،؛,;|".contains(c);
    let mut start = 0;
    text.split_inclusive(is_border).map(move |part| {
        let at = start;
        start += part.len();
        let chunk = part.trim_end_matches(is_border);
        (
            at,
            chunk.trim_end_matches(['.', ':', '!', '?', '…', '\'', '’']),
        )
    })
}

fn of_chunk(start: usize, chunk: &str) -> Option<Span> {
    let span = |from: usize, kind| Span {
        start: start + from,
        end: start + chunk.len(),
        kind,
    };
    if let Some(at) = chunk.find("://") {
        let before = chunk[..at].rfind(|c: char| !c.is_ascii_alphabetic());
        let from = before.map_or(0, |place| next_place(chunk, place));
        return Some(span(from, site_kind(&chunk[at + 3..])));
    }
    if let Some(at) = chunk.find(['@', '＠']) {
        let sign = chunk[at..].chars().next().map_or(1, char::len_utf8);
        let (before, after) = (&chunk[..at], &chunk[at + sign..]);
        let named = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).count();
        if named(before) > 0 && named(after) > 0 {
            return Some(span(0, Kind::Email));
        }
        if named(after) > 1 {
            return Some(span(at, Kind::Handle));
        }
        return None;
    }
    let small = fold(chunk);
    if small.starts_with("www.") && small.len() > 5 {
        return Some(span(0, site_kind(&chunk[4..])));
    }
    // What stands before the last colon, as in `site:t.me/x`.
    let from = chunk.rfind(':').map_or(0, |place| place + 1);
    let host = chunk[from..].split(['/', '?', '#']).next()?;
    let (name, domain) = host.rsplit_once('.')?;
    let is_host = name.chars().any(char::is_alphanumeric)
        && host
            .chars()
            .all(|c| c.is_alphanumeric() || c == '.' || c == '-')
        && DOMAINS.contains(&fold(domain).as_str());
    is_host.then(|| span(from, site_kind(&chunk[from..])))
}

fn next_place(text: &str, place: usize) -> usize {
    place + text[place..].chars().next().map_or(0, char::len_utf8)
}

fn site_kind(site: &str) -> Kind {
    let site = fold(site);
    let site = site.strip_prefix("www.").unwrap_or(&site);
    let site = site.strip_prefix("m.").unwrap_or(site);
    let is_network = NETWORKS.iter().any(|network| {
        let rest = site.strip_prefix(network);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    });
    if is_network { Kind::Handle } else { Kind::Link }
}

/// `name (at) mail.ru`, `имя собака mail.ru`, `name at gmail dot com`.
fn spelled_out(tokens: &[Token]) -> Vec<Span> {
    const AT: &[&str] = &["at", "собака", "arobase", "аt", "ат"];
    const DOT: &[&str] = &["dot", "точка", "point", "punct", "nukta", "крапка"];
    const MAIL: &[&str] = &[
        "gmail",
        "mail",
        "yandex",
        "yahoo",
        "hotmail",
        "outlook",
        "proton",
        "protonmail",
        "ukr",
        "icloud",
        "bk",
        "list",
        "inbox",
        "rambler",
        "orange",
        "live",
        "riseup",
    ];
    let mut spans = Vec::new();
    for (place, token) in tokens.iter().enumerate() {
        let bracket = |at: Option<&Token>| at.is_some_and(|it| it.is_any(&['(', '[', ')', ']']));
        if !token.is_in(AT) || place == 0 {
            continue;
        }
        let before = place
            - if bracket(tokens.get(place - 1)) {
                2.min(place)
            } else {
                1
            };
        let after = place + if bracket(tokens.get(place + 1)) { 2 } else { 1 };
        if !tokens.get(after).is_some_and(|it| it.is_in(MAIL)) {
            continue;
        }
        let dotted = tokens
            .get(after + 1)
            .is_some_and(|it| it.is('.') || it.is_in(DOT));
        let last = if dotted {
            (after + 2).min(tokens.len() - 1)
        } else {
            after
        };
        let mut first = before;
        while first > 0 && !tokens[first].apart {
            first -= 1;
        }
        spans.push(over(tokens, first, last, Kind::Email));
    }
    spans
}

/// `telegram: name`, `ник name_5`.
fn called(tokens: &[Token]) -> Vec<Span> {
    let mut spans = Vec::new();
    for (place, token) in tokens.iter().enumerate() {
        if !token.is_in(CALLED) {
            continue;
        }
        let mut first = place + 1;
        while tokens.get(first).is_some_and(|it| {
            it.is_any(&[':', '-', '–', '—', '@', '"', '«'])
                || it.is_in(&["is", "name", "est", "ni"])
        }) {
            first += 1;
        }
        let Some(name) = tokens.get(first) else {
            continue;
        };
        // Without a sign between them it is a name only where no such word would be.
        let said = first > place + 1;
        let odd = tokens
            .get(first + 1)
            .is_some_and(|next| !next.apart && (next.is('_') || next.is_number()));
        if !(name.is_word() || name.is_number()) || !(said || odd) {
            continue;
        }
        let mut last = first;
        while tokens.get(last + 1).is_some_and(|next| {
            !next.apart && (next.is_word() || next.is_number() || next.is_any(&['_', '.', '-']))
        }) {
            last += 1;
        }
        while last > first && tokens[last].is_any(&['.', '-']) {
            last -= 1;
        }
        spans.push(over(tokens, first, last, Kind::Handle));
    }
    spans
}
