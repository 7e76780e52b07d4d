//! Acts of every kind, made up.

use super::*;

pub(super) fn verdict() -> impl Strategy<Value = Verdict> {
    prop_oneof![
        Just(Verdict::Accept),
        Just(Verdict::Reject),
        Just(Verdict::Junk),
        Just(Verdict::Undecided),
        (0u8..6).prop_map(|n| Verdict::DuplicateOf(report(n))),
    ]
}

pub(super) fn mark() -> impl Strategy<Value = Mark> {
    prop_oneof![
        Just(tag("hospital")),
        Just(tag("больница")),
        Just(Mark::Verified(Evidence::Witness)),
        Just(Mark::Outcome(Outcome::Remedy)),
    ]
}

pub(super) fn recode() -> impl Strategy<Value = Recode> {
    let codes = prop::collection::btree_set("V0[1-3]", 0..3);
    ("(what|where)", prop::option::of(codes))
        .prop_map(|(question, codes)| Recode { question, codes })
}

/// A few sealed words, whatever they say.
pub(super) fn words(n: usize) -> Sealed {
    static WORDS: OnceLock<Vec<Sealed>> = OnceLock::new();
    let make = || {
        let to = Identity::from_seed(&[1; 32]).to_public();
        let seal = |text: &str| seal_bytes(Bucket::Words, text.as_bytes(), &to).expect("it fits");
        let sealed = ["a", "b", "c"].map(|text| Sealed::new(seal(text)).expect("of its size"));
        sealed.to_vec()
    };
    WORDS.get_or_init(make)[n].clone()
}

pub(super) fn approval() -> impl Strategy<Value = Approval> {
    prop_oneof![
        2 => Just(Approval::Given),
        1 => Just(Approval::Objected),
        1 => Just(Approval::TakenBack),
    ]
}

pub(super) fn deed_in_words() -> impl Strategy<Value = Deed> {
    let (quote, id) = (
        (0usize..3, 1u32..4),
        (0usize..3).prop_map(|n| words(n).id()),
    );
    prop_oneof![
        1 => (0usize..3).prop_map(|n| Deed::Note(words(n))),
        3 => quote.prop_map(|(n, notice)| Deed::Quote { words: words(n), notice }),
        4 => (id.clone(), 1u32..4, approval(), prop::option::of(0u8..3))
            .prop_map(|(quote, notice, approval, at)| Deed::ApproveQuote {
                quote,
                notice,
                approval,
                beside: at.map(|at| Beside {
                    question: "what".to_owned(),
                    code: format!("V0{at}"),
                }),
            }),
        1 => (id, any::<bool>()).prop_map(|(words, on)| Deed::TakeBack { words, on }),
        1 => prop::option::of((0u8..3).prop_map(|n| LetterId([n; 16]))).prop_map(Deed::Ask),
        1 => any::<bool>().prop_map(Deed::NoQuotes),
    ]
}

pub(super) fn deed() -> impl Strategy<Value = Deed> {
    prop_oneof![
        6 => deed_in_words(),
        3 => verdict().prop_map(Deed::Verdict),
        2 => (mark(), any::<bool>()).prop_map(|(mark, on)| Deed::Mark { mark, on }),
        2 => recode().prop_map(Deed::Recode),
        1 => prop::option::of((0u8..4).prop_map(member)).prop_map(Deed::Assign),
        1 => any::<bool>().prop_map(Deed::Close),
    ]
}

pub(super) fn entry() -> impl Strategy<Value = Entry> {
    let act = (0u8..6, deed()).prop_map(|(n, deed)| Act {
        report: report(n),
        deed,
    });
    let acts = prop::collection::vec(act, 1..4);
    let clock = prop_oneof![4 => 1u64..5, 1 => (1u64 << 40)..(1 << 40) + 5];
    let exports = prop::collection::vec((0usize..2000).prop_map(export), 0..2);
    let drawn = (0u8..4, 1u64..5, clock, acts, exports);
    drawn.prop_map(|(author, number, clock, acts, exports)| Entry {
        network: "example".parse().expect("a name"),
        number,
        author: member(author),
        previous: None,
        clock,
        previous_period: None,
        reports_of: None,
        acts,
        exports,
        seen: None,
    })
}

pub(super) fn export(count: usize) -> Export {
    Export {
        day: "2026-07-01".parse().expect("a day"),
        form: ExportForm::Csv,
        reports: Roughly::of(count),
        words: count % 2 == 1,
    }
}

/// One member has one entry of a number: what the desk checks before it merges.
pub(super) fn feeds() -> impl Strategy<Value = Vec<Entry>> {
    prop::collection::vec(entry(), 0..12).prop_map(|mut entries| {
        entries.sort_by_key(|entry| (entry.author, entry.number));
        entries.dedup_by_key(|entry| (entry.author, entry.number));
        entries
    })
}
