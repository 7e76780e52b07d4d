use proptest::prelude::*;

use super::*;

const STORY: &str = "Nurse Maria told me to leave.\nI was not  illegal there. Maria hit me.";

fn place(line: usize, character: usize) -> Place {
    Place { line, character }
}

/// The pieces, with marks for what they are.
fn shown(story: &str, quote: &str) -> Result<String, NotRedacted> {
    let pieces = redact(story, quote)?;
    let show = |piece: &Piece<'_>| match piece {
        Piece::Kept(text) => format!("={text}="),
        Piece::LeftOut(text) => format!("-{text}-"),
        Piece::Instead { of, by } => format!("-{of}-{by}"),
    };
    Ok(pieces.iter().map(show).collect())
}

#[test]
fn what_is_cut_or_put_more_generally_is_shown_beside_what_stood_there() {
    let quote = "[A nurse] told me to leave. I was not […] there.";
    let expected = "-Nurse Maria -[A nurse]=told me to leave.\nI was not=-  illegal -[…]\
                    =there.=- Maria hit me.-";
    assert_eq!(shown(STORY, quote).as_deref(), Ok(expected));
    assert_eq!(shown(STORY, STORY), Ok(format!("={STORY}=")));
    // Something is explained, nothing is cut.
    let explained = shown("he hit me", "he [the guard] hit me");
    assert_eq!(explained.as_deref(), Ok("=he=- -[the guard]=hit me="));
    // Brackets that touch what is left may stand for part of a word.
    let possessive = shown("Juma's friend, и Мария", "[name]'s friend, […] [и] М[…]");
    let expected = "-Juma-[name]='s friend,=- и -[…] [и]=М=-ария-[…]";
    assert_eq!(possessive.as_deref(), Ok(expected));
}

#[test]
fn what_the_reporter_did_not_write_must_stand_in_brackets() {
    use NotRedacted::{NotVerbatim, WithinWord};
    for (quote, expected) in [
        ("told me to go", NotVerbatim(place(1, 12))),
        ("told me\nto go", NotVerbatim(place(2, 4))),
        ("I was illegal", NotVerbatim(place(1, 7))),
        // In another order, and twice what was said once.
        ("hit me. […] told me", NotVerbatim(place(1, 13))),
        ("leave. […] leave.", NotVerbatim(place(1, 14))),
        ("legal there.", WithinWord(place(1, 1))),
        ("[…] legal there.", WithinWord(place(1, 5))),
        ("I was not il", WithinWord(place(1, 13))),
        ("I WAS NOT", NotVerbatim(place(1, 3))),
    ] {
        assert_eq!(shown(STORY, quote), Err(expected), "{quote}");
    }
    // What stands whole somewhere later is found, although part of a word looks like it before.
    let found = shown("illegal and legal", "legal");
    assert_eq!(found.as_deref(), Ok("-illegal and -=legal="));
    // Where no spaces part words, none is cut in two.
    let found = shown("他打了我两次", "打了我");
    assert_eq!(found.as_deref(), Ok("-他-=打了我=-两次-"));
}

#[test]
fn brackets_are_in_order_and_hold_little() {
    use NotRedacted::{Brackets, NoWords, Unclosed, Unopened};
    let long = format!("told [{}]", "x".repeat(MOST_IN_BRACKETS + 1));
    for (quote, expected) in [
        ("", NoWords),
        (" [someone] […] ", NoWords),
        ("told [me", Unclosed(place(1, 6))),
        ("told [me [to]]", Unclosed(place(1, 6))),
        ("told me]", Unopened(place(1, 8))),
        ("told [] leave", Brackets(place(1, 6))),
        ("told [ ] leave", Brackets(place(1, 6))),
        ("told\n[a\nb] leave", Brackets(place(2, 1))),
        (&long, Brackets(place(1, 6))),
    ] {
        assert_eq!(shown(STORY, quote), Err(expected), "{quote}");
    }
}

#[test]
fn an_error_never_repeats_the_words() {
    let refused = shown("secret Zanzibar", "secret Zanzebar").expect_err("another word");
    assert!(!refused.to_string().contains("Zanz"));
    assert!(refused.to_string().contains("line 1, character 12"));
}

proptest! {
    #[test]
    fn a_story_with_words_cut_out_is_a_quote_and_its_pieces_are_the_story(
        story in "[a-cжع ]{0,12}( [a-cжع]{1,4}){1,8}",
        cuts in prop::collection::vec(any::<bool>(), 20),
    ) {
        let words: Vec<&str> = story.split_whitespace().collect();
        let cut = |(at, word): (usize, &&str)| {
            if cuts[at % cuts.len()] { "[…]".to_owned() } else { (*word).to_owned() }
        };
        let quote: Vec<String> = words.iter().enumerate().map(cut).collect();
        let all_cut = quote.iter().all(|word| word == "[…]");
        let quote = quote.join(" ");
        match redact(&story, &quote) {
            Ok(pieces) => {
                let whole: String = pieces.iter().map(|piece| match piece {
                    Piece::Kept(text) | Piece::LeftOut(text) | Piece::Instead { of: text, .. } => *text,
                }).collect();
                prop_assert_eq!(whole, story);
            }
            Err(why) => prop_assert!(all_cut && why == NotRedacted::NoWords, "{}", why),
        }
    }

    #[test]
    fn any_text_is_judged_without_panic(story in any::<String>(), quote in any::<String>()) {
        let _ = redact(&story, &quote);
    }

    /// Of what is kept, every word is the reporter's.
    #[test]
    fn what_is_kept_stands_in_the_story(
        story in "[ab\\[\\] \n…]{0,30}",
        quote in "[ab\\[\\] \n…]{0,12}",
    ) {
        if let Ok(pieces) = redact(&story, &quote) {
            let mut at = 0;
            for piece in pieces {
                let (Piece::Kept(text) | Piece::LeftOut(text) | Piece::Instead { of: text, .. }) = piece;
                prop_assert!(story[at..].starts_with(text));
                at += text.len();
            }
            prop_assert_eq!(at, story.len());
        }
    }
}
