use std::collections::BTreeSet;

use super::*;
use crate::clock::Date;
use crate::desk::acts::Leap;
use crate::desk::alarms::{Advice, Alarm, What};
use crate::desk::feeds::FeedError;
use crate::desk::warnings::Warning;
use crate::desk::watch::{Fault, Part, Remark, Stray};
use crate::desk::workbench::open::Words;
use crate::exchange::LetterId;
use crate::keys::public::{AttachmentId, MemberId, ReportId, Tier};
use crate::text::Lang;

const WHATS: [What; 5] = [
    What::Notice,
    What::Roster,
    What::Period,
    What::Release,
    What::Cohort,
];
const WHO: MemberId = MemberId::from_bytes([7; 16]);
const OTHER: MemberId = MemberId::from_bytes([8; 16]);

fn day() -> Date {
    "2026-07-01".parse().expect("a day")
}

fn leap() -> Leap {
    Leap {
        author: WHO,
        number: 41,
    }
}

fn of_documents() -> Vec<Alarm> {
    let mut all = vec![
        Alarm::RolledBack {
            known: 41,
            shown: 42,
        },
        Alarm::NoticeRefused("because".to_owned()),
        Alarm::Expired {
            number: 41,
            on: day(),
        },
        Alarm::NoRoster(41),
        Alarm::RosterRefused(41, "because".to_owned()),
        Alarm::TwoPeriods(41),
        Alarm::ReleaseRefused("because".to_owned()),
        Alarm::QuotesRefused("because".to_owned()),
        Alarm::CohortRefused(41),
        Alarm::ReleaseOutOfTurn(41),
    ];
    for what in WHATS {
        let number = 41;
        let (by, theirs, shown) = (WHO, 41, 42);
        all.extend([
            Alarm::Fork { what, number },
            Alarm::Fewer {
                what,
                known: 41,
                shown: 42,
            },
            Alarm::ToldApart { by, what, number },
            Alarm::HeldBack {
                by,
                what,
                theirs,
                shown,
            },
        ]);
    }
    for tier in Tier::ALL {
        let period = 41;
        all.push(Alarm::SwappedWrap { period, tier });
        all.push(Alarm::ForeignWrap { period, tier });
        all.push(Alarm::NotDestroyed { period, tier });
    }
    all
}

fn of_reports() -> Vec<Alarm> {
    let mut all = vec![
        Alarm::SwappedAttachment {
            report: ReportId::from_bytes([3; 16]),
            attachment: AttachmentId::from_bytes([4; 16]),
        },
        Alarm::FalseWithdrawal(ReportId::from_bytes([3; 16])),
        Alarm::FeedShortened(WHO),
        Alarm::ClockLeap(leap()),
        Alarm::FeedToldApart {
            by: WHO,
            of: OTHER,
            number: 41,
        },
        Alarm::FeedHeldBack {
            by: WHO,
            of: OTHER,
            theirs: 41,
            shown: 42,
        },
        Alarm::Feed(FeedError::Stranger(WHO)),
        Alarm::Feed(FeedError::NotTheirs {
            author: WHO,
            number: 41,
        }),
        Alarm::Feed(FeedError::Unopened {
            author: WHO,
            number: 41,
        }),
    ];
    for count in [1, 7] {
        let ids = vec![ReportId::from_bytes([3; 16]); count];
        all.extend([
            Alarm::Vanished(ids.clone()),
            Alarm::Returned(ids.clone()),
            Alarm::ReturnedAsCopy(ids.clone()),
            Alarm::MixedHalves(ids.clone()),
            Alarm::WordsHeldBack(ids.clone()),
            Alarm::Misfiled(ids.clone()),
            Alarm::NeverShown(ids.clone()),
            Alarm::NotHandedOver(ids),
            Alarm::LettersVanished(vec![LetterId([5; 16]); count]),
            Alarm::LettersMisfiled(vec![LetterId([5; 16]); count]),
            Alarm::LettersReturned(count),
            Alarm::ClosedWithdrawals(count),
            Alarm::HiddenEntries(WHO, count as u64),
        ]);
    }
    all
}

fn of_the_form() -> Vec<Alarm> {
    let faults = [
        Fault::Keys,
        Fault::Notices,
        Fault::Page(Stray::Script),
        Fault::Page(Stray::Load),
        Fault::Page(Stray::Elsewhere),
        Fault::Policy,
        Fault::Words,
        Fault::TwoPages,
        Fault::NoModule,
        Fault::OtherModule("ab12".to_owned()),
        Fault::BrokenModule,
        Fault::Missing(Part::Page),
        Fault::Missing(Part::Module),
        Fault::Missing(Part::Kit),
        Fault::Missing(Part::Keys),
        Fault::Missing(Part::Offline),
        Fault::Offline("because".to_owned()),
    ];
    faults.map(Alarm::Form).into()
}

fn warnings() -> Vec<Warning> {
    let mut all = vec![
        Warning::NoticeEnded { on: day() },
        Warning::OldPeriod { since: day() },
        Warning::NoPeriod,
        Warning::FewHoldCohorts(0),
        Warning::FewHoldCohorts(1),
        Warning::QuotesStand(2),
        Warning::ClockLeap(leap()),
    ];
    for count in [1, 7] {
        all.push(Warning::NoticeEnds {
            on: day(),
            days: count,
        });
        all.push(Warning::UnreadEntries {
            author: WHO,
            count: count.unsigned_abs().into(),
        });
        let lost = count.unsigned_abs().try_into().expect("a small number");
        all.push(Warning::UnopenedDrafts(lost));
    }
    for tier in Tier::ALL {
        let period = 41;
        all.push(Warning::NoKey { period, tier });
        all.push(Warning::Due {
            period,
            tier,
            since: day(),
        });
        for ways in [0, 1] {
            all.push(Warning::FewWays { period, tier, ways });
        }
    }
    all
}

fn name(id: MemberId) -> String {
    if id == WHO { "Baraka" } else { "Chausiku" }.to_owned()
}

/// All that a page can say of alarms and warnings.
fn all() -> Vec<Said> {
    let alarms = [of_documents(), of_reports(), of_the_form()].concat();
    let mut all: Vec<Said> = Vec::new();
    for alarm in &alarms {
        all.push(Said::of_alarm(alarm, &name));
        all.push(Said::advice(alarm.advice()));
    }
    all.extend(warnings().iter().map(|it| Said::of_warning(it, &name)));
    all.extend(
        [
            Remark::NotTaking,
            Remark::OtherDay,
            Remark::UnknownQuestionnaire,
            Remark::NoOffline,
            Remark::OldOffline,
        ]
        .map(Said::remark),
    );
    all.push(Said::advice(Advice::Renew));
    all
}

fn in_english(said: &Said) -> String {
    let sentence = said.in_words(Words(Lang::En));
    sentence.unwrap_or_else(|_| panic!("{} lacks words", said.id))
}

/// What stands in the file of messages and nothing here says, nobody has tried: an alarm that was
/// added has its message, and a page that shows it does not fail.
#[test]
fn every_alarm_and_warning_is_a_whole_sentence_in_english() {
    let messages = include_str!("../../../../locales/en/desk-alarms.ftl").lines();
    let mut untried: BTreeSet<&str> = messages
        .filter(|line| line.starts_with("desk-"))
        .filter_map(|line| Some(line.split_once(" =")?.0))
        .collect();
    assert!(untried.len() > 60);
    for said in all() {
        let sentence = in_english(&said);
        for (name, value) in &said.args {
            let crate::text::Value::String(value) = value else {
                continue;
            };
            let is_choice = ["what", "tier"].contains(name);
            assert!(is_choice || sentence.contains(&**value), "{sentence}");
        }
        untried.remove(said.id);
    }
    assert!(untried.is_empty(), "{untried:?}");
}

/// One message has a sentence for each kind: the right one, and the numbers in their places.
#[test]
fn what_kind_of_document_or_key_it_is_is_said() {
    let mut tried = 0;
    for alarm in of_documents() {
        let said = Said::of_alarm(&alarm, &name);
        let (page, line) = (in_english(&said), alarm.to_string());
        for number in ["41", "42"] {
            assert_eq!(page.contains(number), line.contains(number), "{page}");
        }
        let has = |arg: &str| said.args.iter().any(|(name, _)| *name == arg);
        if !has("what") && !has("tier") {
            continue;
        }
        tried += 1;
        let kinds = WHATS.map(|what| what.to_string());
        let tiers = Tier::ALL.map(|tier| tier.to_string());
        for kind in kinds.into_iter().chain(tiers) {
            if !(has("tier") && kind == "period") {
                assert_eq!(page.contains(&kind), line.contains(&kind), "{page}\n{line}");
            }
        }
    }
    assert_eq!(tried, 4 * WHATS.len() + 3 * Tier::ALL.len());
}

/// A list of a hundred thousand is as long as one of six.
#[test]
fn many_reports_are_counted_and_a_few_named() {
    let many = Alarm::Vanished(vec![ReportId::from_bytes([3; 16]); 100_000]);
    let said = in_english(&Said::of_alarm(&many, &name));
    assert!(
        said.contains("100000") && said.ends_with(", …") && said.len() < 400,
        "{said}"
    );
}
