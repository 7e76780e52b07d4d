//! Days and times of day. A month alone is not exact, and stays.

use super::spans::{Kind, Span, over};
use super::words::Token;

/// The months, by their beginnings as they are folded, in nine languages.
const MONTHS: &[&str] = &[
    "januar",
    "februar",
    "march",
    "april",
    "june",
    "july",
    "august",
    "septemb",
    "octob",
    "novemb",
    "decemb",
    "janv",
    "fevr",
    "mars",
    "avril",
    "juin",
    "juill",
    "aout",
    "январ",
    "феврал",
    "март",
    "апрел",
    "июн",
    "июл",
    "август",
    "сентябр",
    "октябр",
    "ноябр",
    "декабр",
    "січ",
    "лют",
    "берез",
    "квіт",
    "трав",
    "черв",
    "лип",
    "серп",
    "верес",
    "жовт",
    "листопад",
    "груд",
    "machi",
    "aprili",
    "agosti",
    "septemba",
    "oktoba",
    "novemba",
    "desemba",
    "januari",
    "februari",
    "juni",
    "julai",
    "ianuar",
    "martie",
    "aprilie",
    "iunie",
    "iulie",
    "septembrie",
    "octombrie",
    "noiembrie",
    "decembrie",
    "қаңтар",
    "ақпан",
    "наурыз",
    "сәуір",
    "мамыр",
    "маусым",
    "шілде",
    "тамыз",
    "қыркүйек",
    "қазан",
    "қараша",
    "желтоқсан",
    "январь",
    "يناير",
    "فبراير",
    "مارس",
    "ابريل",
    "مايو",
    "يونيو",
    "يوليو",
    "اغسطس",
    "سبتمبر",
    "اكتوبر",
    "نوفمبر",
    "ديسمبر",
    "شباط",
    "اذار",
    "نيسان",
    "ايار",
    "حزيران",
    "تموز",
    "ايلول",
    "تشرين",
    "كانون",
    "جانفي",
    "فيفري",
    "افريل",
    "جوان",
    "جويليه",
    "اوت",
    "رمضان",
    "شعبان",
    "شوال",
    "رجب",
    "محرم",
];

/// Months whose names are short, or the beginnings of other words.
const SHORT_MONTHS: &[&str] = &[
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
    "mai", "mei", "янв", "фев", "апр", "мая", "май", "авг", "сен", "сент", "окт", "ноя", "дек",
    "ايار", "бер", "кві",
];

/// Words after a number that make a day of it, and before one.
const DAY_AFTER: &[&str] = &[
    "th",
    "st",
    "nd",
    "rd",
    "er",
    "числа",
    "число",
    "го",
    "күні",
    "күнү",
];
const DAY_BEFORE: &[&str] = &[
    "tarehe",
    "data",
    "le",
    "on",
    "the",
    "of",
    "dated",
    "числа",
    "дата",
    "يوم",
    "بتاريخ",
    "تاريخ",
];
/// Those after which a number is a day even if nothing follows.
const CERTAIN: &[&str] = &["tarehe", "بتاريخ", "تاريخ"];
/// Words before or after an hour.
const HOUR: &[&str] = &[
    "saa",
    "الساعه",
    "сағат",
    "саат",
    "ora",
    "orele",
    "час",
    "часов",
    "часа",
    "am",
    "pm",
];

pub(super) fn found(tokens: &[Token]) -> Vec<Span> {
    let mut spans = Vec::new();
    for place in 0..tokens.len() {
        let ends = [
            in_figures(tokens, place),
            day_and_month(tokens, place),
            month_and_day(tokens, place),
            time(tokens, place),
        ];
        if let Some(last) = ends.into_iter().flatten().max() {
            spans.push(over(tokens, place, last, Kind::Date));
        }
    }
    spans
}

fn is_month(token: &Token) -> bool {
    let arabic = token.folded.strip_prefix("ل").unwrap_or(&token.folded);
    token.is_word()
        && (SHORT_MONTHS.contains(&token.folded.as_str())
            || MONTHS
                .iter()
                .any(|month| token.folded.starts_with(month) || arabic.starts_with(month)))
}

fn value(tokens: &[Token], place: usize) -> Option<u32> {
    tokens.get(place).and_then(Token::value)
}

fn is_day(tokens: &[Token], place: usize) -> bool {
    value(tokens, place).is_some_and(|day| (1..=31).contains(&day)) && tokens[place].len() <= 2
}

fn is_year(tokens: &[Token], place: usize) -> bool {
    value(tokens, place).is_some_and(|year| (1900..=2100).contains(&year))
}

/// `12.03.2024`, `12/3`, `2024-03-12`.
fn in_figures(tokens: &[Token], place: usize) -> Option<usize> {
    if place > 0 && !tokens[place].apart && tokens[place - 1].is_any(&['.', '/', '-', '+']) {
        return None;
    }
    let sign = tokens.get(place + 1)?;
    if !sign.is_any(&['.', '/', '-', '٫', '،']) || sign.apart {
        return None;
    }
    let same = |at: usize| {
        tokens.get(at).is_some_and(|it| it.kind == sign.kind)
            && tokens
                .get(at + 1)
                .is_some_and(|it| !it.apart && it.is_number())
    };
    let is_month = |at: usize| value(tokens, at).is_some_and(|it| (1..=12).contains(&it));
    if is_year(tokens, place) && is_month(place + 2) && same(place + 3) && is_day(tokens, place + 4)
    {
        return Some(place + 4);
    }
    if !is_day(tokens, place) || !is_day(tokens, place + 2) || tokens[place + 2].apart {
        return None;
    }
    if !is_month(place) && !is_month(place + 2) {
        return None;
    }
    if same(place + 3) {
        let year = place + 4;
        let fits = is_year(tokens, year) || tokens[year].len() == 2;
        return fits.then_some(year);
    }
    // `2.5` may be anything; `02.05` is a day.
    let two = tokens[place].len() == 2 && tokens[place + 2].len() == 2;
    (two && !sign.is('-')).then_some(place + 2)
}

/// `12 March 2024`, `12th of March`, `12 числа`, `tarehe 12`.
fn day_and_month(tokens: &[Token], place: usize) -> Option<usize> {
    if !is_day(tokens, place) {
        return None;
    }
    let mut at = place + 1;
    let mut said = place > 0 && tokens[place - 1].is_in(CERTAIN);
    let mut last = place;
    while let Some(token) = tokens.get(at).filter(|_| at <= place + 3) {
        if is_month(token) {
            return Some(with_year(tokens, at));
        }
        if token.is_in(DAY_AFTER) {
            said |= !matches!(token.folded.as_str(), "го");
            said |= place > 0 && tokens[place - 1].is_in(DAY_BEFORE);
            last = at;
        } else if !token.is_any(&['-', '.', '–'])
            && !token.is_in(&["of", "de", "من", "ya", "mwezi"])
        {
            break;
        }
        at += 1;
    }
    // In Swahili months have numbers: `tarehe 5 mwezi wa tatu`.
    said.then_some(last)
}

/// `March 12, 2024`.
fn month_and_day(tokens: &[Token], place: usize) -> Option<usize> {
    let token = &tokens[place];
    if !is_month(token) || (token.is_in(&["may", "mar", "mars"]) && !token.is_capital()) {
        return None;
    }
    let day = place + 1 + usize::from(tokens.get(place + 1).is_some_and(|it| it.is_in(&["the"])));
    let fits = is_day(tokens, day) && tokens[day].apart;
    fits.then(|| {
        let after = tokens.get(day + 1).filter(|it| it.is_in(DAY_AFTER));
        with_year(tokens, day + usize::from(after.is_some()))
    })
}

/// With the year that follows, if one does.
fn with_year(tokens: &[Token], last: usize) -> usize {
    let next = last + 1;
    let comma = usize::from(
        tokens
            .get(next)
            .is_some_and(|it| it.is_any(&[',', '،', '.'])),
    );
    if is_year(tokens, next + comma) {
        next + comma
    } else {
        last
    }
}

/// `14:30`, `saa 3`, `at 5 pm`.
fn time(tokens: &[Token], place: usize) -> Option<usize> {
    let hour = value(tokens, place).is_some_and(|it| it < 24) && tokens[place].len() <= 2;
    if !hour {
        return None;
    }
    let sign = tokens.get(place + 1);
    let minutes = value(tokens, place + 2)
        .is_some_and(|it| it < 60 && tokens[place + 2].len() == 2 && !tokens[place + 2].apart);
    if minutes && sign.is_some_and(|it| !it.apart && (it.is(':') || it.is_in(&["h"]))) {
        return Some(place + 2);
    }
    if sign.is_some_and(|it| it.is_in(&["am", "pm", "h"])) {
        return Some(place + 1);
    }
    let said = place > 0 && tokens[place - 1].is_in(&HOUR[..6]);
    said.then_some(place)
}
