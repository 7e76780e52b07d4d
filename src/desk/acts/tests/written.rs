//! What stands of notes and quotes.

use super::*;

fn quote(by: u8, number: u64, clock: u64, notice: u32) -> Entry {
    let words = words(0);
    from(by, number, clock, Deed::Quote { words, notice })
}

fn view(by: u8, number: u64, clock: u64, notice: u32, approval: Approval) -> Entry {
    let quote = words(0).id();
    let deed = Deed::ApproveQuote {
        quote,
        notice,
        approval,
        beside: None,
    };
    from(by, number, clock, deed)
}

/// What stands of the one quote. Members 1 and 2 read words, 3 did until notice 3, 4 never did.
fn standing(entries: &[Entry]) -> Standing {
    let ledger = merged(entries);
    let quotes = ledger.quotes(report(1));
    assert_eq!(quotes.len(), 1);
    let entitled = |who: MemberId, notice: u32| {
        who == member(1) || who == member(2) || who == member(3) && notice < 3
    };
    quotes[0].standing(entitled)
}

#[test]
fn a_quote_needs_a_second_analyst_who_may_read_it() {
    use Approval::Given;
    let quote = quote(1, 1, 1, 3);
    assert_eq!(standing(std::slice::from_ref(&quote)), Standing::Waiting);
    for (approver, notice, expected) in [
        // The author, who is nobody else.
        (1, 3, Standing::Waiting),
        (2, 3, Standing::Approved(member(2))),
        (2, 4, Standing::Approved(member(2))),
        // Who says that they approved it before it was written.
        (2, 2, Standing::Waiting),
        // Who lost the tier, and names the time when they had it.
        (3, 3, Standing::Waiting),
        (3, 2, Standing::Waiting),
        (4, 3, Standing::Waiting),
    ] {
        let approval = view(approver, 9, 2, notice, Given);
        let found = standing(&[quote.clone(), approval]);
        assert_eq!(found, expected, "{approver} at {notice}");
    }
}

#[test]
fn whoever_repeats_a_quote_is_no_second_analyst_and_does_not_make_its_author_one() {
    use Approval::Given;
    let (quote_of_1, repeated) = (quote(1, 1, 2, 3), quote(2, 1, 1, 3));
    let approvals = [view(1, 2, 3, 3, Given), view(2, 2, 3, 3, Given)];
    let all = [
        quote_of_1.clone(),
        repeated,
        approvals[0].clone(),
        approvals[1].clone(),
    ];
    assert_eq!(standing(&all), Standing::Waiting);
    // Nor does somebody who cannot even read it make it theirs.
    let carried = quote(4, 1, 1, 1);
    let all = [quote_of_1, carried, approvals[0].clone()];
    assert_eq!(standing(&all), Standing::Waiting);
    assert_eq!(standing(&[quote(4, 1, 1, 3)]), Standing::NotEntitled);
}

#[test]
fn what_speaks_against_a_quote_weighs_more_and_only_who_said_it_unsays_it() {
    use Approval::{Given, Objected, TakenBack};
    let mut entries = vec![quote(1, 1, 1, 3), view(2, 1, 2, 3, Given)];
    assert_eq!(standing(&entries), Standing::Approved(member(2)));
    entries.push(view(4, 1, 3, 3, Objected));
    assert_eq!(standing(&entries), Standing::Objected(member(4)));
    entries.push(view(2, 2, 4, 3, Given));
    assert_eq!(standing(&entries), Standing::Objected(member(4)));
    entries.push(view(4, 2, 5, 3, TakenBack));
    assert_eq!(standing(&entries), Standing::Approved(member(2)));
    let take_back = |by, number, clock, on| {
        let words = words(0).id();
        from(by, number, clock, Deed::TakeBack { words, on })
    };
    entries.push(take_back(1, 2, 6, true));
    assert_eq!(standing(&entries), Standing::TakenBack(member(1)));
    entries.push(take_back(2, 3, 7, false));
    assert_eq!(standing(&entries), Standing::TakenBack(member(1)));
    entries.push(take_back(1, 3, 8, false));
    assert_eq!(standing(&entries), Standing::Approved(member(2)));
    entries.push(view(2, 4, 9, 3, TakenBack));
    assert_eq!(standing(&entries), Standing::Waiting);
}

#[test]
fn sealed_words_have_one_spelling_and_one_size() {
    let text = String::from(words(0));
    assert_eq!(text.len(), 5632);
    assert!(text.parse::<Sealed>().is_ok());
    for wrong in [
        &text[..text.len() - 4],
        &text[1..],
        &format!("{text}AAAA"),
        "",
    ] {
        assert!(wrong.parse::<Sealed>().is_err());
    }
    let entry = Identity::from_seed(&[1; 32]).to_public();
    let entry = seal_bytes(Bucket::Entry, b"a", &entry).expect("it fits");
    assert!(Sealed::new(entry).is_none());
    assert!(format!("{:?}", words(0)).len() < 80);
    let (words, notice) = (words(0), 4);
    let quote = Deed::Quote { words, notice };
    let json = serde_json::to_string(&quote).expect("JSON");
    assert_eq!(
        json,
        format!(r#"{{"quote":{{"words":"{text}","notice":4}}}}"#)
    );
    assert_eq!(serde_json::from_str::<Deed>(&json).expect("a deed"), quote);
}

proptest! {
    /// No quote has a place that somebody else than its author did not choose while approving it, and
    /// while nothing speaks against it.
    #[test]
    fn a_place_is_what_an_approver_said_last(acts in prop::collection::vec((0u8..4, deed_in_words()), 1..24)) {
        let mut numbers = [0; 4];
        let entries: Vec<Entry> = (1u64..)
            .zip(acts)
            .map(|(clock, (by, deed))| {
                numbers[usize::from(by)] += 1;
                from(by, numbers[usize::from(by)], clock, deed)
            })
            .collect();
        let ledger = merged(&entries);
        let entitled = |who: MemberId, _: u32| who != member(3);
        for quote in ledger.quotes(report(1)) {
            let Some(place) = quote.place(entitled) else { continue };
            prop_assert!(matches!(quote.standing(entitled), Standing::Approved(_)));
            prop_assert!(quote.taken_back.is_empty());
            let said = quote.places.iter().filter(|(_, beside)| *beside == place);
            let by_another = said.clone().any(|(who, _)| {
                !quote.authors.contains_key(who)
                    && *who != member(3)
                    && quote.opinions[who].0 == Approval::Given
            });
            prop_assert!(by_another);
        }
    }
}
