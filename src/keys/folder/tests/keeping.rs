//! Rules for how long things are kept, and the end of what they have outlived.

use super::*;
use crate::keys::ceremony::Difference;
use crate::keys::public::{Destroyed, Retention};

fn rule(stories: impl Into<Option<u32>>, answers: impl Into<Option<u32>>) -> Retention {
    Retention {
        stories: stories.into(),
        answers: answers.into(),
    }
}

fn gone(stories: u32, answers: u32) -> Destroyed {
    Destroyed { answers, stories }
}

/// A network whose period 1 ended on 1 January 2027, with a rule of one month for stories.
fn with_rule() -> (Office, MemberIdentity, RecoverySheet) {
    let (mut office, amina, sheet) = small_network();
    office.today = date(2027, 1, 1);
    assert!(office.next_period(&[&amina]));
    assert!(office.next_period(&[&amina]));
    let kept = office.documents().keep(Some(rule(1, 2)), &office.terms());
    assert!(office.take(kept.expect("a rule"), &[&amina]));
    (office, amina, sheet)
}

#[test]
fn a_rule_is_set_and_changed_and_taken_away() {
    let (office, amina, _) = with_rule();
    let documents = office.documents();
    assert_eq!(documents.notice().retention, Some(rule(1, 2)));
    let terms = office.terms();
    for (again, why) in [
        (rule(1, 2), CeremonyError::SameRule),
        (rule(3, 2), CeremonyError::Rule),
        (rule(None, None), CeremonyError::Rule),
    ] {
        assert_eq!(documents.keep(Some(again), &terms).err(), Some(why));
    }
    let none = documents.keep(None, &terms).expect("no rule");
    let draft = none.clone().sign(&amina.signing).expect("signed");
    let told = draft.differences(Some(&documents)).expect("readable");
    assert_eq!(told, [Difference::Keeps(None), Difference::KeepsLonger]);
    let shorter = documents
        .keep(Some(rule(1, 1)), &terms)
        .expect("a shorter one");
    let draft = shorter.sign(&amina.signing).expect("signed");
    let told = draft.differences(Some(&documents)).expect("readable");
    assert_eq!(told, [Difference::Keeps(Some(rule(1, 1)))]);
    assert!(office.take(none, &[&amina]));
    assert_eq!(office.documents().notice().retention, None);
}

#[test]
fn what_is_due_is_destroyed_with_its_wraps_and_no_day_sooner() {
    let (mut office, amina, sheet) = with_rule();
    // 90 days after 1 January, and a month.
    office.today = date(2027, 4, 30);
    let due = date(2027, 5, 1);
    let documents = office.documents();
    assert_eq!(documents.due_through(Tier::Stories, office.today), 0);
    assert_eq!(
        documents.expire(gone(1, 0), &office.terms()).err(),
        Some(CeremonyError::NotDue {
            tier: Tier::Stories,
            period: 1,
            until: Some(due)
        })
    );
    office.today = due;
    assert_eq!(documents.due_through(Tier::Stories, due), 1);
    let terms = office.terms();
    assert!(matches!(
        documents.expire(gone(1, 1), &terms),
        Err(CeremonyError::NotDue {
            tier: Tier::Answers,
            ..
        })
    ));
    assert!(documents.expire(gone(2, 0), &terms).is_err());
    let change = documents.expire(gone(1, 0), &terms).expect("due");
    let draft = change.clone().sign(&amina.signing).expect("signed");
    let told = draft.differences(Some(&documents)).expect("readable");
    let destroys = Difference::Destroys {
        tier: Tier::Stories,
        from: 1,
        through: 1,
    };
    assert!(told.contains(&destroys), "{told:?}");
    assert!(office.take(change, &[&amina]));

    let documents = office.documents();
    assert!(documents.notice().is_destroyed(1, Tier::Stories));
    assert!(documents.notice().period(1).is_none(), "named no more");
    let left = office.folder().wraps().expect("readable");
    let of = |period, tier| {
        let fits = |wrap: &&Wrap| (wrap.period, wrap.tier) == (period, tier);
        left.iter().filter(fits).count()
    };
    // Of the steward and of the recovery sheet.
    assert_eq!(of(1, Tier::Stories), 0);
    assert_eq!(of(1, Tier::Answers), 2);
    assert_eq!(of(2, Tier::Stories), 2);
    // A newcomer is admitted to what there is.
    let opened = office
        .folder()
        .open_periods(&documents, amina.id(), &amina.identity, &Tier::ALL, 0)
        .expect("opened");
    assert_eq!(opened.len(), 5);
    assert_eq!(
        documents.expire(gone(1, 0), &office.terms()).err(),
        Some(CeremonyError::NothingToDestroy)
    );
    drop(sheet);
}

#[test]
fn stories_go_where_their_answers_go() {
    let (mut office, amina, _) = with_rule();
    office.today = date(2027, 6, 1);
    let change = office.documents().expire(gone(0, 1), &office.terms());
    assert!(office.take(change.expect("due"), &[&amina]));
    let notice = office.documents().notice().clone();
    assert_eq!(notice.destroyed, Some(gone(1, 1)));
    let wraps = office.folder().wraps().expect("readable");
    assert!(wraps.iter().all(|wrap| wrap.period > 1));
}

/// The step is in force and the machine went off: the next command finds what is left.
#[test]
fn wraps_that_an_interrupted_step_left_go_with_the_next_command() {
    let (mut office, amina, _) = with_rule();
    let kept = office.folder().wraps().expect("readable");
    office.today = date(2027, 6, 1);
    let change = office.documents().expire(gone(1, 1), &office.terms());
    assert!(office.take(change.expect("due"), &[&amina]));
    let left = office.folder().wraps().expect("readable").len();
    for wrap in &kept {
        let name = layout::wrap_name(wrap.period, wrap.tier, wrap.reader);
        std::fs::write(office.place.path().join("wraps").join(name), &wrap.file).expect("a disk");
    }
    assert!(office.folder().wraps().expect("readable").len() > left);
    assert!(matches!(office.folder().settle(), Ok(Settled::Nothing)));
    assert_eq!(office.folder().wraps().expect("readable").len(), left);
}

/// From the server, too, nothing comes back.
#[test]
fn destroyed_wraps_are_not_adopted() {
    let (mut office, amina, _) = with_rule();
    let kept = office.folder().wraps().expect("readable");
    office.today = date(2027, 6, 1);
    let change = office.documents().expire(gone(1, 1), &office.terms());
    assert!(office.take(change.expect("due"), &[&amina]));
    let folder = office.folder();
    let other = tempfile::tempdir().expect("a folder");
    let there = Folder::at(other.path());
    there
        .adopt(
            &folder.notes::<Notice>().expect("readable"),
            &folder.notes::<Roster>().expect("readable"),
            &folder.notes::<PeriodNote>().expect("readable"),
            &kept,
        )
        .expect("adopted");
    let adopted = there.wraps().expect("readable");
    assert_eq!(adopted.len(), folder.wraps().expect("readable").len());
    assert!(adopted.iter().all(|wrap| wrap.period > 1));
}
