//! A server's clock that goes back, and comes right again: a dead battery, a virtual machine that slept,
//! a wrong time server.

use crate::support::app::{TestApp, TestForm, receipt};
use crate::support::each_database;
use crate::support::guild::{Guild, day};

const RIGHT: &str = "2026-11-21";

fn answers(story: &str) -> [(&str, &str); 2] {
    [("what", "V01"), ("story", story)]
}

/// Whoever has a form of another time gets a fresh one, with what they wrote.
fn is_asked_again(app: &TestApp, form: &TestForm, story: &str) -> String {
    let again = app.send(form, &answers(story));
    assert_eq!(again.status, 403);
    assert!(again.text().contains("Everything you wrote is still here"));
    assert!(again.text().contains(story));
    receipt(&app.send(&TestForm::of(&again), &answers(story)))
}

#[test]
fn whichever_way_the_clock_goes_everybody_gets_a_receipt_that_works() {
    each_database(|database| {
        let app = TestApp::start(database);
        let mut receipts = vec![receipt(&app.send(&app.form(), &answers("Before.")))];
        let open = app.form();
        for (day, story) in [
            ("2026-10-02", "The clock went back."),
            (RIGHT, "It came right."),
            ("2027-02-01", "It went ahead."),
            (RIGHT, "It came right once more."),
        ] {
            let before = app.form();
            app.clock.set_noon(day.parse().unwrap());
            receipts.push(is_asked_again(&app, &before, story));
            receipts.push(receipt(&app.send(&app.form(), &answers(story))));
        }
        // The form that stayed open all the while is one of today again.
        receipts.push(receipt(&app.send(&open, &answers("Slowly typed."))));
        assert_eq!(app.stored().len(), receipts.len());
        for own in &receipts {
            let fields = [("do", "find"), ("lang", "en"), ("receipt", own.as_str())];
            let found = app.post("/example/", &fields);
            assert!(found.text().contains("Your report is here, sealed."));
        }
        println!("{} receipts, 0 lost", receipts.len());
    });
}

#[test]
fn what_comes_while_the_clock_is_behind_reaches_every_desk_without_an_alarm() {
    each_database(|database| {
        let mut guild = Guild::start(database);
        let late = guild.admit("Sasha", corncrake::keys::public::Tier::Stories);
        guild.clock.set_noon(day("2026-07-20"));
        guild.renew();
        guild.publish().unwrap();
        let mut desk = guild.desk(&guild.steward);
        guild.arrive(1, "AR1", "On time.");
        assert_eq!(desk.sync().new_reports, 1);

        // Before the notice that is in force was signed.
        guild.clock.set_noon(day("2026-07-05"));
        guild.arrive(2, "AR1", "Behind.");
        let synced = desk.sync();
        assert_eq!((synced.new_reports, synced.alarms.len()), (1, 0));
        let mut other = guild.desk(&late);
        let synced = other.sync();
        assert_eq!((synced.new_reports, synced.alarms.len()), (2, 0));

        guild.clock.set_noon(day("2026-07-21"));
        guild.arrive(3, "AR1", "On time again.");
        for desk in [&mut desk, &mut other] {
            let synced = desk.sync();
            assert_eq!((synced.new_reports, synced.alarms.len()), (1, 0));
        }
        println!("3 reports on 2 desks, 0 alarms");
    });
}
