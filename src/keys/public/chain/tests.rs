//! CHECKS X9, the documents' part: what a server or a minority of stewards may try with notices.

mod keeping;
mod periods;
mod row;

use jiff::civil::date;

use super::*;
use crate::keys::public::{GRACE_DAYS, NoPeriod, NoteError, NoticeFault, Recipient};
use crate::keys::secret::{Identity, SigningKey};

fn key(seed: u8) -> SigningKey {
    SigningKey::from_seed(&[seed; 32])
}

fn recipient(seed: u8) -> Recipient {
    Identity::from_seed(&[seed; 32]).to_public()
}

fn period(number: u32, from: Date) -> PublicPeriod {
    let seed = u8::try_from(number).expect("small");
    PublicPeriod {
        number,
        from,
        answers: recipient(2 * seed),
        story: recipient(2 * seed + 1),
        note: Hash::of(&[seed]),
    }
}

/// Notice 1 of stewards 1, 2 and 3, of whom two must sign.
fn root() -> Notice {
    let stewards: Vec<_> = [1, 2, 3].map(|seed| key(seed).verifying_key()).into();
    Notice {
        network: "kenpud".parse().expect("a name"),
        number: 1,
        previous: None,
        issued: date(2026, 1, 1),
        expires: date(2026, 12, 31),
        mark: None,
        training: false,
        retention: None,
        destroyed: None,
        threshold: 2,
        releasers: stewards.clone(),
        stewards,
        release_threshold: 1,
        periods: vec![period(1, date(2026, 1, 1))],
        voided: Vec::new(),
        roster: Hash::of(b"roster"),
    }
}

fn signed(notice: &Notice, seeds: &[u8]) -> Note {
    let mut note = Note::unsigned(notice).expect("a note");
    for seed in seeds {
        key(*seed).cosign(&mut note).expect("room");
    }
    note
}

fn chain() -> NoticeChain {
    NoticeChain::from_root(signed(&root(), &[1, 2])).expect("a root")
}

/// Notice 2, as it should be.
fn second() -> Notice {
    Notice {
        number: 2,
        previous: Some(chain().head()),
        issued: date(2026, 2, 1),
        ..root()
    }
}

fn refused(notice: &Notice, seeds: &[u8]) -> ChainError {
    let mut chain = chain();
    let error = chain.extend(signed(notice, seeds)).expect_err("refused");
    assert_eq!(chain.current().number, 1, "a refusal changes nothing");
    error
}

#[test]
fn a_notice_signed_by_enough_stewards_follows_on_the_root() {
    let mut chain = chain();
    chain.extend(signed(&second(), &[2, 3])).expect("follows");
    assert_eq!(chain.current().number, 2);
    assert_eq!(chain.at(1).map(|notice| notice.number), Some(1));
    assert_eq!(chain.at(3), None);
    assert_eq!(chain.notes().count(), 2);
}

#[test]
fn a_root_must_be_signed_by_the_threshold_that_it_names() {
    let error = NoticeChain::from_root(signed(&root(), &[1])).err();
    let error = error.expect("refused");
    assert_eq!(
        error.to_string(),
        "notice 1: signed by 1 of the trusted keys; 2 are needed"
    );
}

#[test]
fn a_later_notice_is_no_root() {
    let error = NoticeChain::from_root(signed(&second(), &[1, 2])).err();
    assert_eq!(error, Some(ChainError::NotARoot { number: 2 }));
    let claims = Notice {
        number: 1,
        ..second()
    };
    let error = NoticeChain::from_root(signed(&claims, &[1, 2])).err();
    assert_eq!(error, Some(ChainError::NotARoot { number: 1 }));
}

#[test]
fn an_under_signed_notice_is_refused() {
    let error = refused(&second(), &[1]);
    assert!(
        matches!(error, ChainError::Unvouched { number: 2, .. }),
        "{error}"
    );
    let error = refused(&second(), &[]);
    assert!(
        matches!(error, ChainError::Unvouched { number: 2, .. }),
        "{error}"
    );
}

#[test]
fn one_steward_who_signs_twice_counts_once() {
    let note = signed(&second(), &[1]).to_string();
    let line = note.lines().last().expect("a signature").to_owned();
    let note = format!("{note}{line}\n").parse().expect("a note");
    let error = chain().extend(note).expect_err("refused");
    assert!(matches!(
        error,
        ChainError::Unvouched {
            error: NoteError::TooFew {
                signed: 1,
                needed: 2
            },
            ..
        }
    ));
}

#[test]
fn one_key_cannot_fill_a_threshold_by_being_listed_twice() {
    let one = key(9).verifying_key();
    let notice = Notice {
        stewards: vec![one, one],
        ..second()
    };
    // The old stewards are deceived into signing; the notice itself is still refused.
    let mut chain = chain();
    let error = chain
        .extend(signed(&notice, &[1, 2, 9]))
        .expect_err("refused");
    let fault = NoticeFault::KeyTwice("stewards");
    assert_eq!(error, ChainError::Fault { number: 2, fault });
}

#[test]
fn new_stewards_need_the_old_ones_word_and_their_own() {
    let stewards: Vec<_> = [4, 5].map(|seed| key(seed).verifying_key()).into();
    let notice = Notice {
        stewards,
        ..second()
    };
    let error = refused(&notice, &[4, 5]);
    assert!(
        matches!(error, ChainError::Unvouched { number: 2, .. }),
        "{error}"
    );
    let error = refused(&notice, &[1, 2, 4]);
    assert!(
        matches!(error, ChainError::Note { number: 2, .. }),
        "{error}"
    );
    let mut chain = chain();
    chain
        .extend(signed(&notice, &[1, 2, 4, 5]))
        .expect("follows");
    // From here on the old stewards have no say.
    let third = Notice {
        number: 3,
        previous: Some(chain.head()),
        ..notice
    };
    assert!(chain.extend(signed(&third, &[1, 2])).is_err());
    assert!(chain.extend(signed(&third, &[4, 5])).is_ok());
}

#[test]
fn a_notice_that_was_served_before_cannot_come_back() {
    let mut chain = chain();
    chain.extend(signed(&second(), &[1, 2])).expect("follows");
    for (notice, number) in [(root(), 1), (second(), 2)] {
        let error = chain.extend(signed(&notice, &[1, 2])).expect_err("refused");
        assert_eq!(
            error,
            ChainError::WrongNumber {
                expected: 3,
                found: number
            }
        );
    }
}

#[test]
fn a_notice_cannot_be_skipped() {
    let error = refused(
        &Notice {
            number: 3,
            ..second()
        },
        &[1, 2],
    );
    assert_eq!(
        error,
        ChainError::WrongNumber {
            expected: 2,
            found: 3
        }
    );
}

#[test]
fn a_fork_is_refused_even_when_fully_signed() {
    let other = Notice {
        expires: date(2027, 1, 1),
        ..root()
    };
    let elsewhere = NoticeChain::from_root(signed(&other, &[1, 2])).expect("a root");
    for previous in [Some(elsewhere.head()), None] {
        let error = refused(
            &Notice {
                previous,
                ..second()
            },
            &[1, 2, 3],
        );
        assert_eq!(error, ChainError::Fork { number: 2 });
    }
}

#[test]
fn a_notice_of_another_network_is_refused() {
    let network = "enpud".parse().expect("a name");
    let error = refused(
        &Notice {
            network,
            ..second()
        },
        &[1, 2, 3],
    );
    assert!(matches!(error, ChainError::WrongNetwork { .. }), "{error}");
}

#[test]
fn a_roster_or_a_period_is_no_notice() {
    let note = crate::keys::public::PeriodNote {
        network: "kenpud".parse().expect("a name"),
        number: 2,
        previous: None,
        from: date(2026, 2, 1),
        answers: recipient(1),
        story: recipient(2),
    };
    let note = key(1).sign(&note).expect("signed");
    let error = chain().extend(note).expect_err("refused");
    let expected = NoteError::WrongType { expected: "notice" };
    assert_eq!(
        error,
        ChainError::Note {
            number: 0,
            error: expected
        }
    );
}

#[test]
fn an_expired_notice_is_said_to_be_expired() {
    let chain = chain();
    assert!(chain.fresh(date(2026, 12, 31)).is_ok());
    let error = chain.fresh(date(2027, 1, 1)).expect_err("refused");
    let expired = date(2026, 12, 31);
    assert_eq!(error, ChainError::Expired { number: 1, expired });
}

#[test]
fn a_chain_passes_through_a_notice_that_has_expired_since() {
    let mut chain = chain();
    let notice = Notice {
        issued: date(2027, 6, 1),
        expires: date(2027, 12, 1),
        ..second()
    };
    chain.extend(signed(&notice, &[1, 2])).expect("follows");
    assert!(chain.fresh(date(2027, 7, 1)).is_ok());
}

#[test]
fn thresholds_of_none_or_more_than_there_are_keys_are_refused() {
    for threshold in [0, 4] {
        let error = refused(
            &Notice {
                threshold,
                ..second()
            },
            &[1, 2, 3],
        );
        let fault = NoticeFault::Threshold("stewards");
        assert_eq!(error, ChainError::Fault { number: 2, fault });
        let error = refused(
            &Notice {
                release_threshold: threshold,
                ..second()
            },
            &[1, 2],
        );
        let fault = NoticeFault::Threshold("releasers");
        assert_eq!(error, ChainError::Fault { number: 2, fault });
    }
}

#[test]
fn a_notice_cannot_go_back_in_time() {
    let error = refused(
        &Notice {
            issued: date(2025, 12, 31),
            ..second()
        },
        &[1, 2],
    );
    assert_eq!(error, ChainError::BackInTime { number: 2 });
    let error = refused(
        &Notice {
            expires: date(2026, 1, 31),
            ..second()
        },
        &[1, 2],
    );
    let fault = NoticeFault::Dates;
    assert_eq!(error, ChainError::Fault { number: 2, fault });
}

#[test]
fn a_new_period_with_a_key_of_an_older_one_is_refused() {
    let old = period(1, date(2026, 1, 1));
    let mut new = period(2, date(2026, 2, 1));
    new.answers = old.story.clone();
    let mut notice = second();
    notice.periods = vec![new.clone()];
    let expected = ChainError::KeyReused {
        number: 2,
        period: 2,
    };
    assert_eq!(refused(&notice, &[1, 2]), expected);
    notice.periods = vec![old, period(2, date(2026, 2, 1))];
    chain().extend(signed(&notice, &[1, 2])).expect("its own");
}

#[test]
fn what_is_wrong_by_itself_is_refused_before_any_signature_is_verified() {
    let mut notice = second();
    notice.stewards = vec![notice.stewards[0]; 3];
    let fault = NoticeFault::KeyTwice("stewards");
    let expected = ChainError::Fault { number: 2, fault };
    assert_eq!(refused(&notice, &[]), expected);
    notice.stewards = (0..=100).map(|seed| key(seed).verifying_key()).collect();
    let fault = NoticeFault::TooManyKeys("stewards");
    let expected = ChainError::Fault { number: 2, fault };
    assert_eq!(refused(&notice, &[]), expected);
}
