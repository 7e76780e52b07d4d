use std::sync::OnceLock;

use proptest::prelude::*;

use super::ledger::MOST_LEAP;
use super::*;
use crate::keys::secret::Identity;
use crate::seal::Bucket;
use crate::seal::close::seal_bytes;

mod made;
mod written;

use made::{deed, deed_in_words, feeds, words};

fn report(n: u8) -> ReportId {
    ReportId::from_bytes([n; 16])
}

fn member(n: u8) -> MemberId {
    MemberId::from_bytes([n; 16])
}

mod undo;

fn tag(text: &str) -> Mark {
    Mark::Tag(text.parse().expect("a tag"))
}

fn merged<'a>(entries: impl IntoIterator<Item = &'a Entry>) -> Ledger {
    Ledger::of(entries.into_iter().cloned().collect())
}

fn from(author: u8, number: u64, clock: u64, deed: Deed) -> Entry {
    Entry {
        network: "example".parse().expect("a name"),
        number,
        author: member(author),
        previous: None,
        clock,
        previous_period: None,
        reports_of: None,
        acts: vec![Act {
            report: report(1),
            deed,
        }],
        exports: Vec::new(),
        seen: None,
    }
}

#[test]
fn nobody_runs_the_clock_out() {
    let leap = from(1, 2, (1 << 53) - 1, Deed::Verdict(Verdict::Junk));
    let mut entries = vec![
        leap,
        from(1, 1, 1, Deed::Verdict(Verdict::Reject)),
        from(2, 1, 2, Deed::Verdict(Verdict::Accept)),
    ];
    for _ in 0..2 {
        let ledger = merged(&entries);
        assert_eq!(ledger.verdict(report(1)), Some(Verdict::Accept));
        assert_eq!(ledger.next_clock(), 3);
        let aside: Vec<_> = ledger.set_aside().iter().collect();
        let author = member(1);
        assert_eq!(aside, [&Leap { author, number: 2 }]);
        entries.reverse();
    }
    // What others have reached by the time somebody begins is no leap.
    let ledger = merged(&[from(3, 1, MOST_LEAP, Deed::Close(true))]);
    assert!(ledger.set_aside().is_empty());
}

#[test]
fn marks_put_on_at_two_desks_at_the_same_time_both_stay() {
    let on = |mark: &Mark| Deed::Mark {
        mark: mark.clone(),
        on: true,
    };
    let (hospital, remedy) = (tag("hospital"), Mark::Outcome(Outcome::Remedy));
    let entries = [from(1, 1, 1, on(&hospital)), from(2, 1, 1, on(&remedy))];
    let both = merged(&entries);
    assert_eq!(both.marks(report(1)), BTreeSet::from([&hospital, &remedy]));
    let off = Deed::Mark {
        mark: hospital,
        on: false,
    };
    let after = merged(entries.iter().chain([&from(2, 2, 2, off)]));
    assert_eq!(after.marks(report(1)), BTreeSet::from([&remedy]));
}

#[test]
fn a_recoded_answer_can_be_made_again_what_was_sent() {
    let recode = |codes: Option<&[&str]>| {
        Deed::Recode(Recode {
            question: "what".to_owned(),
            codes: codes.map(|codes| codes.iter().map(|code| (*code).to_owned()).collect()),
        })
    };
    let first = from(1, 1, 1, recode(Some(&["V02"])));
    let ledger = merged([&first]);
    let codes = BTreeSet::from(["V02".to_owned()]);
    let expected = [("what", (&codes, member(1)))];
    assert_eq!(ledger.recoded(report(1)), expected.into());
    let back = from(2, 1, 2, recode(None));
    assert!(merged([&first, &back]).recoded(report(1)).is_empty());
}

#[test]
fn a_tag_is_one_short_word_in_any_script() {
    for right in ["a", "больница", "follow-up_2", "مستشفى", &"ж".repeat(32)] {
        assert!(right.parse::<Tag>().is_ok(), "{right}");
    }
    for wrong in ["", "two words", "a\u{202e}b", "=1", "a\n", &"x".repeat(33)] {
        assert_eq!(wrong.parse::<Tag>(), Err(NotATag), "{wrong:?}");
        let json = serde_json::to_string(wrong).expect("a string");
        assert!(serde_json::from_str::<Tag>(&json).is_err(), "{wrong:?}");
    }
}

#[test]
fn a_code_is_typed_as_it_is_stored() {
    for evidence in Evidence::ALL {
        let json = format!("\"{}\"", evidence.code());
        assert_eq!(serde_json::to_string(&evidence).expect("JSON"), json);
    }
    for outcome in Outcome::ALL {
        let json = format!("\"{}\"", outcome.code());
        assert_eq!(serde_json::to_string(&outcome).expect("JSON"), json);
    }
}

#[test]
fn the_wire_form_of_acts_stays_as_it_is() {
    let deeds = [
        (
            Deed::Verdict(Verdict::DuplicateOf(report(2))),
            r#"{"verdict":{"duplicate_of":"02020202020202020202020202020202"}}"#,
        ),
        (
            Deed::Mark {
                mark: Mark::Outcome(Outcome::ComplaintFiled),
                on: true,
            },
            r#"{"mark":{"mark":{"outcome":"complaint-filed"},"on":true}}"#,
        ),
        (
            Deed::Recode(Recode {
                question: "what".to_owned(),
                codes: None,
            }),
            r#"{"recode":{"question":"what","codes":null}}"#,
        ),
        (Deed::Assign(None), r#"{"assign":null}"#),
        (Deed::Close(true), r#"{"close":true}"#),
        (
            Deed::ApproveQuote {
                quote: Hash::from_bytes([3; 32]),
                notice: 4,
                approval: Approval::TakenBack,
                beside: None,
            },
            r#"{"approve_quote":{"quote":"0303030303030303030303030303030303030303030303030303030303030303","notice":4,"approval":"taken_back"}}"#,
        ),
        (
            Deed::ApproveQuote {
                quote: Hash::from_bytes([3; 32]),
                notice: 4,
                approval: Approval::Given,
                beside: Some(Beside {
                    question: "what".to_owned(),
                    code: "V03".to_owned(),
                }),
            },
            r#"{"approve_quote":{"quote":"0303030303030303030303030303030303030303030303030303030303030303","notice":4,"approval":"given","beside":{"question":"what","code":"V03"}}}"#,
        ),
        (
            Deed::TakeBack {
                words: Hash::from_bytes([3; 32]),
                on: true,
            },
            r#"{"take_back":{"words":"0303030303030303030303030303030303030303030303030303030303030303","on":true}}"#,
        ),
        (
            Deed::Ask(Some(LetterId([5; 16]))),
            r#"{"ask":"05050505050505050505050505050505"}"#,
        ),
        (Deed::NoQuotes(true), r#"{"no_quotes":true}"#),
    ];
    for (deed, json) in deeds {
        assert_eq!(serde_json::to_string(&deed).expect("JSON"), json);
        let back: Deed = serde_json::from_str(json).expect("a deed");
        assert_eq!(back, deed);
    }
}

/// Whether what member 0 did last in words stands as they did it.
fn stands_in_words(ledger: &Ledger, report: ReportId, deed: &Deed) -> Result<(), TestCaseError> {
    let (me, quotes) = (member(0), ledger.quotes(report));
    let of = |id: Hash| quotes.iter().find(|quote| quote.id == id);
    match deed {
        Deed::Note(words) => {
            let notes = ledger.notes(report);
            let last = notes.last().map(|note| (note.author, note.words));
            prop_assert_eq!(last, Some((me, words)));
        }
        Deed::Quote { words, .. } => {
            prop_assert!(of(words.id()).is_some_and(|quote| quote.authors.contains_key(&me)));
        }
        Deed::ApproveQuote {
            quote,
            notice,
            approval,
            ..
        } => {
            let view = of(*quote).map(|quote| quote.opinions[&me]);
            prop_assert!(view.is_none_or(|view| view == (*approval, *notice)));
        }
        Deed::TakeBack { words, on } => {
            let standing = of(*words).map(|quote| quote.taken_back.contains(&me));
            prop_assert!(standing.is_none_or(|standing| standing == *on));
        }
        Deed::Ask(reply) => {
            prop_assert_eq!(ledger.asked(report), reply.map(|reply| (reply, me)));
        }
        Deed::NoQuotes(on) => {
            prop_assert_eq!(ledger.no_quotes(report).contains(&me), *on);
        }
        other => return Err(TestCaseError::fail(format!("{other:?} is no act in words"))),
    }
    Ok(())
}

proptest! {
    #[test]
    fn any_order_of_entries_gives_the_same_view(
        (entries, shuffled) in feeds().prop_flat_map(|entries| {
            (Just(entries.clone()), Just(entries).prop_shuffle())
        })
    ) {
        prop_assert_eq!(merged(&entries), merged(&shuffled));
    }

    #[test]
    fn an_entry_that_comes_twice_changes_nothing(entries in feeds()) {
        prop_assert_eq!(merged(&entries), merged(entries.iter().chain(&entries)));
    }

    #[test]
    fn following_duplicates_ends(entries in feeds(), from in 0u8..6) {
        let ledger = merged(&entries);
        if let Some(original) = ledger.original(report(from)) {
            prop_assert!(!matches!(ledger.verdict(original), Some(Verdict::DuplicateOf(_))));
        }
    }

    #[test]
    fn an_act_done_after_seeing_another_stands(entries in feeds(), on in 0u8..6, deed in deed()) {
        let next = Entry {
            network: "example".parse().expect("a name"),
            number: 99,
            author: member(0),
            previous: None,
            clock: merged(&entries).next_clock(),
            previous_period: None,
            reports_of: None,
            acts: vec![Act { report: report(on), deed: deed.clone() }],
            exports: Vec::new(),
            seen: None,
        };
        let ledger = merged(entries.iter().chain([&next]));
        let report = report(on);
        match &deed {
            Deed::Verdict(Verdict::Undecided) => prop_assert_eq!(ledger.decision(report), None),
            Deed::Verdict(verdict) => {
                prop_assert_eq!(ledger.decision(report), Some((*verdict, member(0))));
            }
            Deed::Mark { mark, on } => {
                prop_assert_eq!(ledger.marks(report).contains(mark), *on);
            }
            Deed::Recode(recode) => {
                let now = ledger.recoded(report).get(recode.question.as_str()).map(|(codes, _)| *codes);
                prop_assert_eq!(now, recode.codes.as_ref());
            }
            Deed::Assign(to) => prop_assert_eq!(ledger.assigned_to(report), *to),
            Deed::Close(closed) => prop_assert_eq!(ledger.is_closed(report), *closed),
            written => stands_in_words(&ledger, report, written)?,
        }
        let history: Vec<_> = ledger.history(report).collect();
        prop_assert_eq!(history.last().map(|done| done.deed), Some(&deed));
    }
}
