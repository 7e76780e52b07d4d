use std::collections::BTreeMap;

use proptest::prelude::*;

use super::*;

const CORPUS: &str = include_str!("corpus.txt");

/// A sentence without its braces, and what stood in them.
fn sentence(line: &str) -> (String, Vec<Span>) {
    let (mut text, mut spans) = (String::new(), Vec::new());
    let mut rest = line;
    while let Some((before, after)) = rest.split_once('{') {
        text.push_str(before);
        let (inside, after) = after.split_once('}').expect("a closing brace");
        let (letter, words) = inside.split_once(':').expect("a letter");
        let kind = match letter {
            "n" => Kind::Name,
            "p" => Kind::Phone,
            "e" => Kind::Email,
            "l" => Kind::Link,
            "h" => Kind::Handle,
            "a" => Kind::Address,
            "c" => Kind::Plate,
            "d" => Kind::Document,
            "t" => Kind::Date,
            other => panic!("no such letter: {other}"),
        };
        let start = text.len();
        text.push_str(words);
        let end = text.len();
        spans.push(Span { start, end, kind });
        rest = after;
    }
    text.push_str(rest);
    (text, spans)
}

#[derive(Default)]
struct Count {
    there: usize,
    found: usize,
}

impl Count {
    fn percent(&self) -> usize {
        100 * self.found / self.there.max(1)
    }
}

/// Whether every letter and digit of `wanted` is in some span.
fn is_covered(text: &str, wanted: Span, found: &[Span]) -> bool {
    let words = &text[wanted.start..wanted.end];
    words
        .char_indices()
        .filter(|(_, c)| c.is_alphanumeric())
        .all(|(place, _)| {
            let place = wanted.start + place;
            found
                .iter()
                .any(|span| (span.start..span.end).contains(&place))
        })
}

/// Measured on invented sentences: how much of what names somebody is found whole, and how many of
/// the words that name nobody are marked as well. `cargo test -- --nocapture` prints the figures.
#[test]
fn nearly_everything_that_names_somebody_is_marked_in_nine_languages() {
    let mut languages: BTreeMap<&str, Count> = BTreeMap::new();
    let mut kinds: BTreeMap<Kind, Count> = BTreeMap::new();
    let mut needless = Count::default();
    let mut missed = Vec::new();
    for line in CORPUS.lines().filter(|line| !line.starts_with('#')) {
        let (language, line) = line.split_once(": ").expect("a language");
        let (text, wanted) = sentence(line);
        let found = spans(&text);
        for span in &wanted {
            let whole = is_covered(&text, *span, &found);
            for count in [
                languages.entry(language).or_default(),
                kinds.entry(span.kind).or_default(),
            ] {
                count.there += 1;
                count.found += usize::from(whole);
            }
            if !whole {
                missed.push(format!("{language}: {}", &text[span.start..span.end]));
            }
        }
        for token in tokens(&text).iter().filter(|it| it.is_word()) {
            let inside = |span: &Span| span.start < token.end && token.start < span.end;
            if !wanted.iter().any(inside) {
                needless.there += 1;
                needless.found += usize::from(found.iter().any(inside));
            }
        }
    }
    for (language, count) in &languages {
        println!("{language}: {} of {} found", count.found, count.there);
    }
    for (kind, count) in &kinds {
        println!("{}: {} of {} found", kind.code(), count.found, count.there);
    }
    println!(
        "{} of {} other words marked too",
        needless.found, needless.there
    );
    println!("missed: {missed:#?}");
    assert_eq!(languages.len(), crate::text::Lang::ALL.len());
    for (language, count) in &languages {
        assert!(count.percent() >= 85, "{language}: {}", count.percent());
    }
    for (kind, count) in &kinds {
        assert!(count.percent() >= 85, "{kind:?}: {}", count.percent());
    }
    assert!(needless.percent() <= 12, "{} of 100", needless.percent());
}

#[test]
fn each_kind_is_called_what_it_is() {
    for (text, kind) in [
        ("a.b@example.org", Kind::Email),
        ("name (at) gmail.com", Kind::Email),
        ("https://example.org/?q=1", Kind::Link),
        ("https://www.facebook.com/somebody", Kind::Handle),
        ("@somebody", Kind::Handle),
        ("12 Baker Street", Kind::Address),
        ("ул. Гоголя, д. 7, кв. 3", Kind::Address),
        ("passport 123456789", Kind::Document),
        ("2024-05-06", Kind::Date),
        ("٠٥/٠٦/٢٠٢٤", Kind::Date),
        ("+254 712 345678", Kind::Phone),
        ("KBA 123A", Kind::Plate),
        ("Nurse Wanjiru Njuguna", Kind::Name),
    ] {
        let found = spans(text);
        assert!(
            found.iter().any(|span| span.kind == kind),
            "{text}: {found:?}"
        );
    }
}

#[test]
fn years_months_ages_and_amounts_stay_unmarked() {
    for text in [
        "in March 2024",
        "I was 25 then",
        "they took 500 shillings",
        "в марте 2024 года",
        "за 300 сом",
        "since 2019",
    ] {
        assert_eq!(spans(text), [], "{text}");
    }
}

/// A name that was found by its capital is found without it further down.
#[test]
fn a_name_in_one_place_is_one_in_every_other() {
    let text = "I met Zuberi there. later zuberi came back";
    let found: Vec<&str> = spans(text)
        .iter()
        .map(|span| &text[span.start..span.end])
        .collect();
    assert_eq!(found, ["Zuberi", "zuberi"]);
}

/// Words of all scripts, numbers and the signs that the finders look for, in any order.
fn any_text() -> impl Strategy<Value = String> {
    let pieces = prop_oneof![
        any::<char>().prop_map(String::from),
        "[A-Za-zА-яІіҚқا-ي]{1,8}",
        "[0-9٠-٩]{1,5}",
        Just(" ".to_owned()),
        prop::sample::select(vec![
            "@",
            "://",
            ".",
            "+",
            "-",
            "ул.",
            "Dr",
            "меня зовут",
            "اسمي",
            "t.me/",
            "№",
            "\n",
            "\u{202e}",
            "at",
            "gmail",
            "telegram:",
            "деген",
            "12 March",
            "rue",
            "И.",
            "Street",
            "\u{200d}",
            "(",
            ")",
        ])
        .prop_map(str::to_owned),
    ];
    prop::collection::vec(pieces, 0..24).prop_map(|pieces| pieces.concat())
}

/// What every finding must be, whatever was written.
fn assert_sound(text: &str) {
    let mut end = 0;
    for span in spans(text) {
        assert!(end <= span.start && span.start < span.end && span.end <= text.len());
        assert!(text.is_char_boundary(span.start) && text.is_char_boundary(span.end));
        end = span.end;
    }
}

/// Rules that look at the words after a word must bear that there are none.
#[test]
fn a_text_may_begin_and_end_anywhere() {
    assert_sound("Otieno J.");
    for line in CORPUS.lines().filter(|line| !line.starts_with('#')) {
        let (text, _) = sentence(line);
        for (place, _) in text.char_indices() {
            assert_sound(&text[..place]);
            assert_sound(&text[place..]);
        }
    }
}

/// Parts of our sentences in any order, so that the rules meet in every way.
fn shuffled() -> impl Strategy<Value = String> {
    let parts: Vec<String> = CORPUS
        .lines()
        .filter(|line| !line.starts_with('#'))
        .flat_map(|line| {
            let (text, _) = sentence(line);
            let parts = text.split_inclusive(' ').map(str::to_owned);
            parts.collect::<Vec<_>>()
        })
        .collect();
    prop::collection::vec(prop::sample::select(parts), 0..12).prop_map(|parts| parts.concat())
}

proptest! {
    #[test]
    fn spans_lie_in_the_text_in_order_and_on_borders_of_characters(
        text in any_text(),
        shuffled in shuffled(),
    ) {
        assert_sound(&text);
        assert_sound(&shuffled);
    }
}
