//! What analysts do with reports besides deciding on them, at several desks.

use std::collections::BTreeSet;

use corncrake::clock::Clock as _;
use corncrake::desk::acts::{Act, Deed, Evidence, Mark, Outcome, Recode, Verdict};
use corncrake::desk::recoding::{NotRecoded, recode};
use corncrake::keys::public::{ReportId, Tier};
use corncrake::questionnaire::Questionnaire;

use crate::support::each_database;
use crate::support::guild::{Guild, TestDesk};

fn act(desk: &TestDesk, report: ReportId, deeds: impl IntoIterator<Item = Deed>) {
    let acts: Vec<Act> = deeds.into_iter().map(|deed| Act { report, deed }).collect();
    desk.desk.act(&acts, desk.clock.today()).unwrap();
}

fn on(mark: Mark) -> Deed {
    Deed::Mark { mark, on: true }
}

fn as_codes(question: &str, codes: &[&str]) -> Deed {
    Deed::Recode(Recode {
        question: question.to_owned(),
        codes: Some(codes.iter().map(|code| (*code).to_owned()).collect()),
    })
}

fn answer(desk: &TestDesk, id: ReportId, question: &str) -> Vec<String> {
    let book = desk.book();
    let case = book.cases.iter().find(|case| case.id == id).unwrap();
    let answers = case.content.as_ref().unwrap().answers.expose_coded();
    answers.get(question).cloned().unwrap_or_default()
}

#[test]
fn desks_that_worked_apart_for_a_week_agree() {
    each_database(|database| {
        let mut guild = Guild::start(database);
        let baraka = guild.admit("Baraka", Tier::Answers);
        let id = guild.arrive(1, "AR1", "");
        let (mut one, mut other) = (guild.desk(&guild.steward), guild.desk(&baraka));
        one.sync();
        other.sync();
        let tag = |text: &str| Mark::Tag(text.parse().unwrap());
        act(&one, id, [on(tag("clinic")), as_codes("what", &["V01"])]);
        act(&one, id, [Deed::Assign(Some(guild.steward.id()))]);
        act(
            &other,
            id,
            [
                on(tag("больница")),
                on(Mark::Verified(Evidence::Spoke)),
                on(Mark::Outcome(Outcome::LegalAid)),
                as_codes("area", &["AR2"]),
                Deed::Close(true),
            ],
        );
        other.sync();
        one.sync();
        other.sync();
        let ledger = one.desk.ledger().unwrap();
        assert_eq!(ledger, other.desk.ledger().unwrap());
        assert_eq!(ledger.marks(id).len(), 4);
        assert_eq!(ledger.assigned_to(id), Some(guild.steward.id()));
        assert!(ledger.is_closed(id));
        for desk in [&one, &other] {
            assert_eq!(answer(desk, id, "what"), ["V01"]);
            assert_eq!(answer(desk, id, "area"), ["AR2"]);
        }
    });
}

#[test]
fn a_recoded_answer_counts_and_what_was_sent_stays() {
    each_database(|database| {
        let mut guild = Guild::start(database);
        let id = guild.arrive(1, "AR1", "");
        let mut desk = guild.desk(&guild.steward);
        desk.sync();
        desk.decide(&[id], Verdict::Accept);
        act(&desk, id, [as_codes("what", &["V05", "V01"])]);
        assert_eq!(answer(&desk, id, "what"), ["V01", "V05"]);
        let opened = desk.desk.open_report(desk.clock.today(), id).unwrap();
        let sent = opened.ok().unwrap().answers;
        assert_eq!(sent.expose_coded()["what"], ["V03"]);
        let back = Recode {
            question: "what".to_owned(),
            codes: None,
        };
        act(&desk, id, [Deed::Recode(back)]);
        assert_eq!(answer(&desk, id, "what"), ["V03"]);
    });
}

/// An analyst's program may be dishonest: what it writes is checked wherever it is read.
#[test]
fn a_recoding_that_does_not_fit_changes_nothing_and_nobody_consents_for_others() {
    each_database(|database| {
        let mut guild = Guild::start(database);
        let baraka = guild.admit("Baraka", Tier::Stories);
        let id = guild.arrive(1, "AR1", "words");
        let (mut one, mut other) = (guild.desk(&guild.steward), guild.desk(&baraka));
        other.sync();
        let deeds = [
            as_codes("consent", &["C0", "C1"]),
            as_codes("what", &[]),
            as_codes("what", &["=1+1"]),
            as_codes("where", &["V01"]),
            as_codes("when", &["2999-01"]),
            as_codes("no-such", &["X"]),
            as_codes("story", &["x"]),
        ];
        act(&other, id, deeds);
        other.sync();
        one.sync();
        for desk in [&one, &other] {
            assert_eq!(answer(desk, id, "consent"), ["C0"]);
            assert_eq!(answer(desk, id, "what"), ["V03"]);
            for none in ["where", "when", "no-such", "story"] {
                assert_eq!(answer(desk, id, none), [""; 0], "{none}");
            }
        }
        let report = Guild::report("AR1", "", false);
        let codes = BTreeSet::from(["C1".to_owned()]);
        let asked = Questionnaire::default_set();
        let latest = corncrake::desk::casebook::latest_month(one.clock.today());
        let refused = recode(&report.answers, "consent", &codes, &asked, latest);
        assert_eq!(refused.err(), Some(NotRecoded::Consent));
    });
}
