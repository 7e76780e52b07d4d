//! What may and may not become of periods from one notice to the next.

use super::*;

#[test]
fn a_period_never_gets_other_keys() {
    let mut swapped = second();
    swapped.periods[0].answers = recipient(99);
    let error = refused(&swapped, &[1, 2, 3]);
    assert_eq!(
        error,
        ChainError::PeriodChanged {
            number: 2,
            period: 1
        }
    );

    // Nor after it was left out for a while.
    let mut chain = chain();
    let two = Notice {
        periods: vec![period(2, date(2026, 2, 1))],
        ..second()
    };
    chain.extend(signed(&two, &[1, 2])).expect("follows");
    let three = Notice {
        number: 3,
        previous: Some(chain.head()),
        ..swapped
    };
    let error = chain.extend(signed(&three, &[1, 2])).expect_err("refused");
    assert_eq!(
        error,
        ChainError::PeriodChanged {
            number: 3,
            period: 1
        }
    );
}

#[test]
fn a_voided_period_stays_void() {
    let mut chain = chain();
    let two = Notice {
        periods: Vec::new(),
        voided: vec![1],
        ..second()
    };
    chain.extend(signed(&two, &[1, 2])).expect("follows");
    let three = Notice {
        number: 3,
        previous: Some(chain.head()),
        voided: Vec::new(),
        ..second()
    };
    let error = chain.extend(signed(&three, &[1, 2])).expect_err("refused");
    assert_eq!(
        error,
        ChainError::Unvoided {
            number: 3,
            period: 1
        }
    );
    let error = refused(
        &Notice {
            voided: vec![1],
            ..second()
        },
        &[1, 2],
    );
    let fault = NoticeFault::Voided;
    assert_eq!(error, ChainError::Fault { number: 2, fault });
}

#[test]
fn at_most_three_periods_are_made_ahead() {
    let periods = |most: u32| {
        (1..=most).map(|n| period(n, date(2026, 1 + i8::try_from(n).expect("small"), 2)))
    };
    let two = Notice {
        periods: periods(4).skip(1).collect(),
        ..second()
    };
    chain()
        .extend(signed(&two, &[1, 2]))
        .expect("three are fine");
    let two = Notice {
        periods: periods(5).skip(1).collect(),
        ..second()
    };
    let error = refused(&two, &[1, 2]);
    let fault = NoticeFault::TooFarAhead;
    assert_eq!(error, ChainError::Fault { number: 2, fault });
}

#[test]
fn one_key_for_two_purposes_is_refused() {
    let mut two = second();
    two.periods.push(PublicPeriod {
        answers: recipient(3),
        ..period(2, date(2026, 2, 1))
    });
    let fault = NoticeFault::Periods;
    assert_eq!(
        refused(&two, &[1, 2]),
        ChainError::Fault { number: 2, fault }
    );
}

#[test]
fn reports_go_to_the_latest_period_that_has_begun_until_the_grace_is_over() {
    let notice = Notice {
        periods: vec![
            period(1, date(2026, 1, 1)),
            period(2, date(2026, 2, 1)),
            period(3, date(2026, 3, 1)),
        ],
        ..root()
    };
    let on = |day| notice.sealing_period(day).map(|period| period.number);
    assert_eq!(on(date(2025, 12, 31)), Err(NoPeriod::NoneInUse));
    assert_eq!(on(date(2026, 1, 31)), Ok(1));
    assert_eq!(on(date(2026, 2, 1)), Ok(2));
    assert_eq!(on(date(2026, 12, 31)), Ok(3));
    assert_eq!(GRACE_DAYS, 30);
    assert_eq!(on(date(2027, 1, 30)), Ok(3));
    assert_eq!(
        on(date(2027, 1, 31)),
        Err(NoPeriod::Expired(date(2026, 12, 31)))
    );
}
