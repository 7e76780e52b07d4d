//! What is destroyed, when it may be, and the mark of a network for practice.

use super::*;
use crate::keys::public::{Destroyed, Mark, Retention};

const RULE: Retention = Retention {
    stories: Some(1),
    answers: Some(3),
};
/// Period 1 ends on 1 February; 90 days and a month later.
const STORIES_DUE: Date = date(2026, 6, 2);
/// And three months.
const ANSWERS_DUE: Date = date(2026, 8, 2);

/// A chain with a rule, which has left period 1 behind: periods 2 and 3 are in use, 4 is ahead.
fn with_rule() -> NoticeChain {
    let mut chain = chain();
    let two = Notice {
        retention: Some(RULE),
        periods: vec![
            period(2, date(2026, 2, 1)),
            period(3, date(2026, 3, 1)),
            period(4, date(2026, 12, 1)),
        ],
        ..second()
    };
    chain.extend(signed(&two, &[1, 2])).expect("follows");
    chain
}

fn next(chain: &NoticeChain, issued: Date) -> Notice {
    let now = chain.current();
    Notice {
        number: now.number + 1,
        previous: Some(chain.head()),
        issued,
        expires: date(2040, 1, 1),
        ..now.clone()
    }
}

fn destroying(chain: &NoticeChain, issued: Date, (stories, answers): (u32, u32)) -> Notice {
    Notice {
        destroyed: Some(Destroyed { answers, stories }),
        ..next(chain, issued)
    }
}

fn extend(chain: &NoticeChain, notice: &Notice) -> Result<NoticeChain, ChainError> {
    let mut chain = chain.clone();
    chain.extend(signed(notice, &[1, 2])).map(|()| chain)
}

#[test]
fn a_note_without_a_rule_keeps_its_bytes() {
    let text = signed(&root(), &[1, 2]).to_string();
    for word in ["training", "retention", "destroyed"] {
        assert!(!text.contains(word), "{word}");
    }
    let said = Notice {
        training: true,
        retention: Some(RULE),
        ..root()
    };
    let text = signed(&said, &[1, 2]).to_string();
    assert!(text.contains(r#","retention":{"answers":3,"stories":1},"#));
    assert!(text.contains(r#","training":true,"#));
}

#[test]
fn stories_go_on_the_day_that_the_rule_names_and_answers_on_theirs() {
    let chain = with_rule();
    assert_eq!(chain.end_of(1), Some(date(2026, 2, 1)));
    assert_eq!(chain.due(1, Tier::Stories), Some(STORIES_DUE));
    assert_eq!(chain.due(1, Tier::Answers), Some(ANSWERS_DUE));
    for (gone, due, tier) in [
        ((1, 0), STORIES_DUE, Tier::Stories),
        ((1, 1), ANSWERS_DUE, Tier::Answers),
    ] {
        let eve = due.yesterday().expect("a day before");
        assert_eq!(
            extend(&chain, &destroying(&chain, eve, gone)).err(),
            Some(ChainError::TooSoon {
                number: 3,
                period: 1,
                tier,
                until: Some(due)
            })
        );
        let after = extend(&chain, &destroying(&chain, due, gone)).expect("due");
        assert!(after.current().is_destroyed(1, tier));
        assert_eq!(after.current().is_destroyed(1, Tier::Answers), gone.1 == 1);
        assert!(!after.current().is_destroyed(2, Tier::Stories));
        assert!(!after.current().is_destroyed(0, Tier::Stories), "no period");
        assert_eq!(after.destroyed_by(1, tier).map(|it| it.number), Some(3));
        assert_eq!(after.destroyed_by(2, Tier::Stories), None);
    }
}

#[test]
fn a_rule_and_its_use_do_not_come_in_one_notice() {
    let mut plain = second();
    plain.periods = vec![period(2, date(2026, 2, 1))];
    let chain = extend(&chain(), &plain).expect("follows");
    let late = date(2030, 1, 1);
    let both = Notice {
        retention: Some(RULE),
        ..destroying(&chain, late, (1, 0))
    };
    let too_soon = |until| ChainError::TooSoon {
        number: 3,
        period: 1,
        tier: Tier::Stories,
        until,
    };
    assert_eq!(extend(&chain, &both).err(), Some(too_soon(None)));

    // Nor a shorter rule and its use.
    let chain = with_rule();
    let longer = Notice {
        retention: Some(Retention {
            stories: Some(2),
            answers: None,
        }),
        ..next(&chain, date(2026, 3, 1))
    };
    let chain = extend(&chain, &longer).expect("a longer rule");
    let both = Notice {
        number: 4,
        retention: Some(RULE),
        ..destroying(&chain, STORIES_DUE, (1, 0))
    };
    let error = ChainError::TooSoon {
        number: 4,
        period: 1,
        tier: Tier::Stories,
        until: Some(date(2026, 7, 2)),
    };
    assert_eq!(extend(&chain, &both).err(), Some(error));
}

#[test]
fn what_is_gone_is_never_said_to_be_back() {
    let chain = with_rule();
    let chain = extend(&chain, &destroying(&chain, ANSWERS_DUE, (1, 1))).expect("due");
    for (back, tier) in [
        (None, Tier::Answers),
        (
            Some(Destroyed {
                answers: 0,
                stories: 1,
            }),
            Tier::Answers,
        ),
    ] {
        let notice = Notice {
            destroyed: back,
            ..next(&chain, ANSWERS_DUE)
        };
        let error = ChainError::Undestroyed { number: 4, tier };
        assert_eq!(extend(&chain, &notice).err(), Some(error));
    }
    // Nor by a root of its own.
    let root = Notice {
        mark: Some(Mark::Root),
        destroyed: None,
        ..next(&chain, ANSWERS_DUE)
    };
    let tier = Tier::Answers;
    let error = ChainError::Undestroyed { number: 4, tier };
    assert_eq!(extend(&chain, &root).err(), Some(error));
}

#[test]
fn nothing_goes_that_has_not_ended_or_may_still_be_sealed_to() {
    let chain = with_rule();
    let late = date(2035, 1, 1);
    let fault = NoticeFault::Destroyed;
    for gone in [(2, 0), (0, 0), (1, 2), (0, 1), (u32::MAX, 0)] {
        assert_eq!(
            extend(&chain, &destroying(&chain, late, gone)).err(),
            Some(ChainError::Fault { number: 3, fault }),
            "{gone:?}"
        );
    }
    let without_periods = |gone| Notice {
        periods: Vec::new(),
        ..destroying(&chain, late, gone)
    };
    assert!(extend(&chain, &without_periods((3, 3))).is_ok());
    // The newest period has not ended, whatever is leapt to; and one that was never made is newer.
    for (through, period) in [(4, 4), (5, 4), (u32::MAX, 4)] {
        assert_eq!(
            extend(&chain, &without_periods((through, 0))).err(),
            Some(ChainError::NotEnded {
                number: 3,
                period,
                tier: Tier::Stories
            })
        );
    }
}

#[test]
fn the_first_notice_destroys_nothing() {
    let notice = Notice {
        periods: Vec::new(),
        destroyed: Some(Destroyed {
            answers: 0,
            stories: 1,
        }),
        ..root()
    };
    let fault = NoticeFault::Destroyed;
    assert_eq!(
        NoticeChain::from_root(signed(&notice, &[1, 2])).err(),
        Some(ChainError::Fault { number: 1, fault })
    );
}

/// Each has ended only when a period began that was really used.
#[test]
fn a_voided_period_ends_none_and_goes_with_the_one_before_it() {
    let chain = with_rule();
    let voided = Notice {
        voided: vec![2],
        periods: vec![period(3, date(2026, 3, 1)), period(4, date(2026, 12, 1))],
        ..next(&chain, date(2026, 2, 2))
    };
    let chain = extend(&chain, &voided).expect("follows");
    assert_eq!(chain.end_of(1), Some(date(2026, 3, 1)));
    assert_eq!(chain.end_of(2), Some(date(2026, 3, 1)));
    let due = date(2026, 6, 30);
    assert_eq!(chain.due(1, Tier::Stories), Some(due));
    assert!(extend(&chain, &destroying(&chain, STORIES_DUE, (1, 0))).is_err());
    assert!(extend(&chain, &destroying(&chain, due, (2, 0))).is_ok());
}

#[test]
fn a_leap_over_a_period_that_is_not_due_is_refused() {
    let chain = with_rule();
    let three = Notice {
        periods: vec![period(3, date(2026, 3, 1)), period(4, date(2026, 12, 1))],
        ..destroying(&chain, STORIES_DUE, (2, 0))
    };
    let until = chain.due(2, Tier::Stories);
    let error = ChainError::TooSoon {
        number: 3,
        period: 2,
        tier: Tier::Stories,
        until,
    };
    assert_eq!(extend(&chain, &three).err(), Some(error));
}

/// Whoever starts from a later root does not know the periods before it; those after it, they do.
#[test]
fn a_later_root_is_believed_about_what_lies_before_it_and_no_further() {
    let turned = Notice {
        mark: Some(Mark::Root),
        ..next(&with_rule(), date(2026, 4, 1))
    };
    let root = signed(&turned, &[1, 2]);
    let chain = NoticeChain::from_root(root).expect("a root");
    assert!(chain.period(1).is_none());
    let plain = |mut notice: Notice| {
        notice.mark = None;
        notice
    };
    let one = plain(destroying(&chain, date(2026, 6, 2), (1, 0)));
    assert!(extend(&chain, &one).is_ok());
    let two = Notice {
        periods: vec![period(3, date(2026, 3, 1)), period(4, date(2026, 12, 1))],
        ..plain(destroying(&chain, date(2026, 6, 2), (2, 0)))
    };
    assert!(matches!(
        extend(&chain, &two),
        Err(ChainError::TooSoon { period: 2, .. })
    ));
}

#[test]
fn a_rule_that_makes_no_sense_is_refused() {
    let fault = NoticeFault::Retention;
    for (stories, answers) in [(None, None), (Some(2), Some(1)), (Some(0), None)] {
        let notice = Notice {
            retention: Some(Retention { answers, stories }),
            ..second()
        };
        let error = ChainError::Fault { number: 2, fault };
        assert_eq!(refused(&notice, &[1, 2]), error);
    }
}

#[test]
fn practice_never_turns_real_nor_the_other_way_round() {
    let practice = Notice {
        training: true,
        ..second()
    };
    let changed = ChainError::TrainingChanged { number: 2 };
    assert_eq!(refused(&practice, &[1, 2]), changed);
    let rotated = Notice {
        mark: Some(Mark::Root),
        ..practice
    };
    assert_eq!(refused(&rotated, &[1, 2]), changed);

    let root = Notice {
        training: true,
        ..root()
    };
    let chain = NoticeChain::from_root(signed(&root, &[1, 2])).expect("a root");
    let two = next(&chain, date(2026, 2, 1));
    assert!(extend(&chain, &two).is_ok());
    let real = Notice {
        training: false,
        ..two
    };
    assert_eq!(extend(&chain, &real).err(), Some(changed));
}
