use super::*;

/// Notices 1 to 1 + `later`, each by the stewards named; all of them must be signed by both sides.
fn chain_of(later: &[(&[u8], &[u8])]) -> NoticeChain {
    let mut chain = chain();
    for (stewards, signers) in later {
        let keys: Vec<_> = stewards.iter().map(|it| key(*it).verifying_key()).collect();
        let before = chain.current().clone();
        let notice = Notice {
            number: before.number + 1,
            previous: Some(chain.head()),
            releasers: keys.clone(),
            stewards: keys,
            ..before
        };
        chain.extend(signed(&notice, signers)).expect("vouched for");
    }
    chain
}

fn numbers(chain: &NoticeChain) -> Vec<u32> {
    let row = chain.row().into_iter();
    row.map(|note| note.read_unverified::<Notice>().expect("a notice").number)
        .collect()
}

#[test]
fn while_stewards_stay_two_notices_are_enough() {
    assert_eq!(numbers(&chain()), [1]);
    let same: &[u8] = &[1, 2, 3];
    let by_two: &[u8] = &[1, 2];
    assert_eq!(numbers(&chain_of(&[(same, by_two); 30])), [1, 31]);
}

#[test]
fn where_stewards_changed_the_row_goes_by_those_who_knew_both() {
    // 1,2,3 → 2,3,4 → 2,3,4 → 4,5,6 → 4,5,6: nobody of the last signed under the first.
    let chain = chain_of(&[
        (&[2, 3, 4], &[2, 3]),
        (&[2, 3, 4], &[3, 4]),
        (&[4, 5, 6], &[2, 4, 5]),
        (&[4, 5, 6], &[5, 6]),
    ]);
    // From the root two of its stewards lead to 2 (not to 3, which only one of them signed).
    assert_eq!(numbers(&chain), [1, 2, 4, 5]);
}

#[test]
fn stewards_who_come_back_make_the_row_short_again() {
    let chain = chain_of(&[
        (&[2, 3, 4], &[2, 3]),
        (&[3, 4, 5], &[3, 4]),
        (&[1, 2, 3], &[1, 2, 3, 4]),
    ]);
    assert_eq!(numbers(&chain), [1, 4]);
}
