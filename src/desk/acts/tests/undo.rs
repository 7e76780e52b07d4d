//! Acts and their contraries.

use super::*;

/// All that one sees of a report, authors aside.
fn seen(ledger: &Ledger, id: ReportId) -> impl PartialEq + std::fmt::Debug + use<> {
    let notes = ledger.notes(id).into_iter();
    let notes: BTreeSet<_> = notes
        .filter(|note| note.taken_back.is_empty())
        .map(|note| note.words.id())
        .collect();
    let recoded: Vec<_> = ledger
        .recoded(id)
        .into_iter()
        .map(|(question, (codes, _))| (question.to_owned(), codes.clone()))
        .collect();
    let marks: Vec<_> = ledger.marks(id).into_iter().cloned().collect();
    (
        (ledger.verdict(id), marks, recoded, notes),
        ledger.assigned_to(id),
        ledger.is_closed(id),
        ledger.asked(id).map(|(letter, _)| letter),
    )
}

fn next(ledger: &Ledger, author: u8, number: u64, acts: &[Act]) -> Entry {
    Entry {
        acts: acts.to_vec(),
        clock: ledger.next_clock(),
        ..from(author, number, 1, Deed::Close(true))
    }
}

#[test]
fn what_a_colleague_decided_since_is_seen_before_it_is_undone() {
    let accept = Act::verdict(report(1), Verdict::Accept);
    let mine = from(1, 1, 1, accept.deed.clone());
    let before = merged(&[]);
    assert_eq!(
        before.contrary(std::slice::from_ref(&accept), member(1)),
        [Act::verdict(report(1), Verdict::Undecided)]
    );
    let after = merged([&mine]);
    assert!(after.still_stands(&accept, member(1)));
    assert!(!after.still_stands(&accept, member(2)));
    let theirs = from(2, 1, 2, Deed::Verdict(Verdict::Reject));
    assert!(!merged([&mine, &theirs]).still_stands(&accept, member(1)));
    let another_thing = from(2, 1, 2, Deed::Close(true));
    assert!(merged([&mine, &another_thing]).still_stands(&accept, member(1)));
}

#[test]
fn what_changes_nothing_has_no_contrary() {
    let accept = Act::verdict(report(1), Verdict::Accept);
    let ledger = merged(&[from(2, 1, 1, accept.deed.clone())]);
    assert!(ledger.contrary(&[accept], member(1)).is_empty());
}

proptest! {
    #[test]
    fn contrary_acts_bring_back_what_stood_before(
        entries in feeds(),
        acts in prop::collection::vec((0u8..6, deed()), 1..8),
    ) {
        let acts: Vec<Act> = acts
            .into_iter()
            .map(|(n, deed)| Act { report: report(n), deed })
            .collect();
        let before = merged(&entries);
        let contrary = before.contrary(&acts, member(0));
        let done = next(&before, 0, 90, &acts);
        let after = merged(entries.iter().chain([&done]));
        let undone = next(&after, 0, 91, &contrary);
        let again = merged(entries.iter().chain([&done, &undone]));
        // Whoever takes words back does so beside others; and no note has the bytes of a quote,
        // of which these few words make both.
        let of_words = |act: &&Act| matches!(act.deed, Deed::TakeBack { .. } | Deed::Quote { .. });
        let left_out: BTreeSet<_> = acts.iter().filter(of_words).map(|act| act.report).collect();
        for n in (0..6).map(report).filter(|n| !left_out.contains(n)) {
            prop_assert_eq!(seen(&before, n), seen(&again, n));
        }
    }
}
