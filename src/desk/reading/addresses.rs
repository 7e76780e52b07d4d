//! Streets, houses and flats.

use super::spans::{Kind, Span, over};
use super::words::Token;

/// Words before the name of a street.
const BEFORE: &[&str] = &[
    "rue",
    "avenue",
    "boulevard",
    "impasse",
    "quartier",
    "улица",
    "улице",
    "улицы",
    "улицу",
    "проспект",
    "проспекте",
    "проспекта",
    "переулок",
    "переулке",
    "бульвар",
    "бульваре",
    "шоссе",
    "микрорайон",
    "микрорайоне",
    "мкр",
    "набережная",
    "ул",
    "просп",
    "пер",
    "вулиця",
    "вулиці",
    "вулицю",
    "вул",
    "провулок",
    "провулку",
    "бульварі",
    "проспекті",
    "мікрорайон",
    "strada",
    "strazii",
    "str",
    "bulevardul",
    "bd",
    "bdul",
    "aleea",
    "soseaua",
    "sos",
    "piata",
    "barabara",
    "mtaa",
    "mtaani",
    "kijiji",
    "nyumba",
    "شارع",
    "حي",
    "زنقه",
    "نهج",
    "حاره",
    "عماره",
    "قريه",
    "طريق",
    "estate",
    "village",
    "street",
    "road",
    "ward",
    "село",
    "селе",
    "сел",
    "айыл",
    "ауылы",
    "поселок",
    "поселке",
    "аптека",
    "общежитие",
    "общежитии",
];
/// Words after the name of a street.
const AFTER: &[&str] = &[
    "street",
    "st",
    "road",
    "rd",
    "avenue",
    "ave",
    "lane",
    "drive",
    "close",
    "court",
    "crescent",
    "way",
    "highway",
    "boulevard",
    "square",
    "estate",
    "village",
    "building",
    "apartments",
    "plaza",
    "көчөсү",
    "көчөсүндө",
    "көчөсүнө",
    "көчөсүнүн",
    "көчөсүндөгү",
    "проспектиси",
    "проспектинде",
    "көшесі",
    "көшесінде",
    "көшесінен",
    "көшесіне",
    "даңғылы",
    "даңғылында",
    "ауданы",
    "айылы",
    "айылында",
    "ауылы",
    "ауылында",
    "улица",
    "улице",
    "проспект",
    "проспекте",
    "вулиця",
    "вулиці",
    "провулок",
    "шоссе",
    "мөлтөк",
    "ықшамаудан",
    "ықшамауданы",
    "кичирайону",
];
/// Words between which and a number of at most five digits a house or flat is meant.
const HOUSE: &[&str] = &[
    "house",
    "flat",
    "apartment",
    "apt",
    "room",
    "block",
    "door",
    "plot",
    "дом",
    "доме",
    "дома",
    "д",
    "квартира",
    "квартире",
    "кв",
    "корпус",
    "корп",
    "подъезд",
    "подъезде",
    "комната",
    "кабинет",
    "палата",
    "палате",
    "кабинете",
    "будинок",
    "будинку",
    "буд",
    "квартирі",
    "кімната",
    "підїзд",
    "nyumba",
    "chumba",
    "maison",
    "appartement",
    "apt",
    "batiment",
    "chambre",
    "numero",
    "nr",
    "casa",
    "apartamentul",
    "apartament",
    "ap",
    "bloc",
    "blocul",
    "bl",
    "scara",
    "үй",
    "үйү",
    "батир",
    "пәтер",
    "منزل",
    "بيت",
    "شقه",
    "رقم",
    "عماره",
    "غرفه",
    "camera",
    "no",
    "№",
];
/// Small words inside an address.
const INSIDE: &[&str] = &[
    "wa",
    "ya",
    "la",
    "cha",
    "za",
    "de",
    "du",
    "des",
    "le",
    "la",
    "et",
    "cel",
    "lui",
    "namba",
    "nambari",
    "имени",
    "им",
    "ім",
];

pub(super) fn found(tokens: &[Token]) -> Vec<Span> {
    let mut spans = Vec::new();
    for place in 0..tokens.len() {
        let token = &tokens[place];
        let range = if token.is_in(BEFORE) {
            forward(tokens, place).map(|last| (number_before(tokens, place), last))
        } else {
            None
        };
        let range = range.or_else(|| house(tokens, place).map(|last| (place, last)));
        if let Some((first, last)) = range {
            spans.push(over(tokens, first, last, Kind::Address));
        }
        if token.is_in(AFTER)
            && let Some(first) = backward(tokens, place)
        {
            let last = numbers_after(tokens, place);
            spans.push(over(tokens, first, last, Kind::Address));
        }
    }
    spans
}

/// From a word such as `rue` over the name and numbers after it; `None` where no name comes.
fn forward(tokens: &[Token], place: usize) -> Option<usize> {
    let arabic = is_arabic(&tokens[place]);
    let (mut last, mut words) = (None, 0);
    let mut at = place + 1;
    while let Some(token) = tokens.get(at).filter(|_| at <= place + 8 && words < 4) {
        let name = token.is_capital() || (arabic && token.is_word() && words < 2);
        if name && !ends_line(tokens, at) {
            words += 1;
            last = Some(at);
        } else if token.is_number() && token.len() <= 5 {
            last = Some(at);
        } else if !token.is_in(INSIDE) && !token.is_any(&['.', '"', '«', '»', '“', '”', '-'])
        {
            break;
        }
        at += 1;
    }
    last.map(|last| numbers_after(tokens, last))
}

/// To the number before a word such as `rue`: `12 rue`, `5 bis, avenue`.
fn number_before(tokens: &[Token], place: usize) -> usize {
    let fits = |at: usize| tokens[at].is_number() && tokens[at].len() <= 5;
    let skipped = |at: usize| tokens[at].is_any(&[',', '.']) || tokens[at].is_in(&["bis", "ter"]);
    let mut at = place;
    while at > 0 && at + 3 > place && skipped(at - 1) {
        at -= 1;
    }
    if at > 0 && fits(at - 1) {
        at - 1
    } else {
        place
    }
}

/// Whether a sentence ends between a token and the one before.
fn ends_line(tokens: &[Token], at: usize) -> bool {
    tokens[at].opens
}

/// To the numbers and names before a word such as `street`.
fn backward(tokens: &[Token], place: usize) -> Option<usize> {
    let mut first = None;
    for at in (place.saturating_sub(5)..place).rev() {
        let token = &tokens[at];
        let name = token.is_capital() && !tokens[at + 1].opens;
        if name || (token.is_number() && token.len() <= 5) {
            first = Some(at);
        } else if !token.is_any(&['.', ',', '-', '/']) || token.apart {
            break;
        }
    }
    first
}

/// A house or a flat with its number.
fn house(tokens: &[Token], place: usize) -> Option<usize> {
    let token = &tokens[place];
    if !token.is_in(HOUSE) && !token.is('№') {
        return None;
    }
    let mut at = place + 1;
    while tokens.get(at).is_some_and(|it| {
        it.is_any(&['.', '№', '#', ':'])
            || it.is_in(&["no", "number", "namba", "nr", "رقم", "numero"])
    }) {
        at += 1;
    }
    let number = tokens.get(at)?;
    let fits = number.is_number() && number.len() <= 5;
    fits.then(|| numbers_after(tokens, at))
}

/// Goes on over `, 12`, `д. 5`, `кв 7`, `12/4`, `5A`.
fn numbers_after(tokens: &[Token], from: usize) -> usize {
    let (mut last, mut at) = (from, from + 1);
    while let Some(token) = tokens.get(at).filter(|_| at <= last + 4) {
        let letter = token.is_word() && token.len() == 1 && tokens[at - 1].is_number();
        let house = token.is_in(HOUSE) && !token.apart;
        if (token.is_number() && token.len() <= 5) || (letter && !token.apart) || house {
            last = at;
        } else if !token.is_in(HOUSE) && !token.is_any(&['.', ',', '،', '/', '-', '№', '#']) {
            break;
        }
        at += 1;
    }
    last
}

fn is_arabic(token: &Token) -> bool {
    token
        .folded
        .chars()
        .all(|c| ('\u{600}'..='\u{6ff}').contains(&c))
}
