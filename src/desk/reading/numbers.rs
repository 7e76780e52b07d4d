//! Telephone numbers, numbers of documents and of cars.

use super::spans::{Kind, Span, over};
use super::words::{Case, Kind as Piece, Token};

/// Digits of the shortest number that is taken for a telephone's, and of one after a word for it.
const FEWEST: usize = 7;
const FEWEST_SAID: usize = 5;
/// How many words may stand between a word for a number and the number.
const NEAR: usize = 4;

/// Words for a telephone, by their beginnings.
const PHONE: &[&str] = &[
    "phone",
    "telephone",
    "tel",
    "call",
    "mobile",
    "cell",
    "whatsapp",
    "тел",
    "звон",
    "позвон",
    "дзвон",
    "подзвон",
    "моб",
    "номер",
    "вотсап",
    "ватсап",
    "viber",
    "simu",
    "namba",
    "nambari",
    "piga",
    "numero",
    "appel",
    "portable",
    "sunati",
    "suna",
    "numar",
    "чал",
    "нөмір",
    "қоңырау",
    "هاتف",
    "تليفون",
    "رقم",
    "جوال",
    "موبايل",
    "اتصل",
    "واتساب",
];

/// Words for a document, by their beginnings.
const DOCUMENT: &[&str] = &[
    "passport",
    "id",
    "identity",
    "licence",
    "license",
    "card",
    "case",
    "file",
    "protocol",
    "ob",
    "паспорт",
    "удостоверен",
    "полис",
    "снилс",
    "инн",
    "иин",
    "жсн",
    "дело",
    "протокол",
    "карт",
    "посвідчен",
    "іпн",
    "ідентифік",
    "справ",
    "kitambulisho",
    "pasipoti",
    "kesi",
    "passeport",
    "carte",
    "dossier",
    "cni",
    "nif",
    "pasaport",
    "buletin",
    "idnp",
    "cnp",
    "dosar",
    "куәлік",
    "күбөлүк",
    "іс",
    "иш",
    "пин",
    "جواز",
    "هويه",
    "الهويه",
    "بطاقه",
    "قضيه",
    "محضر",
    "ملف",
    "military",
    "военн",
    "prescription",
    "рецепт",
];

/// Words for a car or its number, by their beginnings.
const CAR: &[&str] = &[
    "plate",
    "car",
    "vehicle",
    "registration",
    "reg",
    "машин",
    "номер",
    "авто",
    "госномер",
    "gari",
    "plaque",
    "immatricul",
    "voiture",
    "masin",
    "inmatricul",
    "номерн",
    "көлік",
    "унаа",
    "لوحه",
    "سياره",
    "السياره",
    "matatu",
];

pub(super) fn found(tokens: &[Token]) -> Vec<Span> {
    let mut spans = Vec::new();
    let mut place = 0;
    while place < tokens.len() {
        let group = [digits(tokens, place), mixed(tokens, place)];
        // The longer of the two: a plate may begin as a number does.
        let group = group.into_iter().flatten().max_by_key(|(_, last)| *last);
        if let Some((kind, last)) = group {
            spans.push(over(tokens, place, last, kind));
            place = last + 1;
        } else {
            place += 1;
        }
    }
    spans
}

/// Whether one of these words stands a little before `place`, in the same line of thought.
fn near(tokens: &[Token], place: usize, stems: &[&str]) -> bool {
    let from = place.saturating_sub(2 * NEAR);
    let words = tokens[from..place].iter().rev().filter(|it| it.is_word());
    words.take(NEAR).any(|word| {
        // Words of three letters or fewer must be it, longer ones only begin so.
        let fits = |stem: &str| {
            let short = stem.chars().count() <= 3;
            (short && word.folded.as_str() == stem) || (!short && word.folded.starts_with(stem))
        };
        stems.iter().any(|stem| fits(stem))
    })
}

/// Digits with the signs and spaces that people put between them.
fn digits(tokens: &[Token], place: usize) -> Option<(Kind, usize)> {
    let mut at = place;
    if tokens[at].is_any(&['+', '№', '#', '(']) {
        at += 1;
    }
    if tokens.get(at).is_some_and(|it| it.is('(')) {
        at += 1;
    }
    let first = tokens.get(at).filter(|it| it.is_number())?;
    let (mut count, mut last) = (first.len(), at);
    let mut next = at + 1;
    while let Some(token) = tokens.get(next) {
        if token.is_number() && joined(tokens, last, next) {
            count += token.len();
            last = next;
        } else if !token.is_any(&['-', '–', '‑', '.', '/', '(', ')', ' ', '*']) {
            break;
        }
        next += 1;
    }
    let said = near(tokens, place, PHONE);
    let document = near(tokens, place, DOCUMENT);
    let abroad = tokens[place].is('+');
    let fewest = if said || document || abroad {
        FEWEST_SAID
    } else {
        FEWEST
    };
    // A number after a word for a document may be short; one that is not long is no secret.
    let fewest = if document { 4 } else { fewest };
    (count >= fewest).then(|| {
        let kind = if document && !abroad {
            Kind::Document
        } else {
            Kind::Phone
        };
        (kind, last)
    })
}

/// Whether only signs, one space at most and at most two of each lie between two groups.
fn joined(tokens: &[Token], last: usize, next: usize) -> bool {
    next - last <= 3 && tokens[next].start - tokens[last].end <= 8
}

/// Letters and digits together, as on a plate or in a document.
fn mixed(tokens: &[Token], place: usize) -> Option<(Kind, usize)> {
    let begins = |token: &Token| token.is_number() || is_letters(token);
    if !begins(&tokens[place]) || (place > 0 && !tokens[place].apart && begins(&tokens[place - 1]))
    {
        return None;
    }
    let car = near(tokens, place, CAR);
    let document = near(tokens, place, DOCUMENT);
    let said = car || document;
    let (mut letters, mut count, mut last) = (0, 0, place);
    let (mut groups, mut at) = (0, place);
    while let Some(token) = tokens.get(at) {
        let close = at == place || tokens[at].start - tokens[last].end <= 2;
        // Small letters only where they are no word of their own.
        let whole = at == place || !token.apart;
        if close && token.is_number() {
            count += token.len();
        } else if close && is_letters(token) && (is_great(token) || (said && whole)) {
            letters += token.len();
        } else if close && token.is_any(&['-', '·', '•', '/']) {
            at += 1;
            continue;
        } else {
            break;
        }
        groups += 1;
        last = at;
        at += 1;
    }
    let fits = groups >= 2 && letters > 0 && letters <= 7 && (2..=12).contains(&count);
    let numbers = || tokens[place..=last].iter().filter(|it| it.is_number());
    let longest = numbers().map(Token::len).max().unwrap_or(0);
    if !fits || letters + count < 5 {
        return None;
    }
    // On plates no group of digits is longer than four; longer ones are of documents.
    let kind = if document || (longest > 4 && !car) {
        Kind::Document
    } else {
        Kind::Plate
    };
    Some((kind, last))
}

/// Up to three letters.
fn is_letters(token: &Token) -> bool {
    token.is_word() && token.len() <= 3
}

/// In capitals, or a single letter of a script without them.
fn is_great(token: &Token) -> bool {
    let arabic = token
        .folded
        .chars()
        .all(|c| ('\u{620}'..='\u{6ff}').contains(&c));
    match token.kind {
        Piece::Word(Case::Shouted) => true,
        Piece::Word(Case::Capital) => token.len() == 1,
        Piece::Word(Case::Small) => arabic && token.len() == 1,
        _ => false,
    }
}
