//! How long things are kept, by the commands.

use super::Desk;

/// Periods that ended long ago.
fn old_network() -> Desk {
    let desk = Desk::new();
    desk.identity("Amina");
    desk.done("recovery --network kenpud --out sheet");
    desk.step("Amina", "network kenpud --recovery sheet.recipient");
    desk.step("Amina", "period --from 2026-01-01");
    desk.step("Amina", "period --from 2026-02-01");
    desk
}

#[test]
fn a_rule_is_made_what_is_due_is_told_and_its_keys_end() {
    let desk = old_network();
    let told = desk.step("Amina", "expire");
    assert!(told.contains("There is no rule"), "{told}");
    let refused = desk.refused_step("Amina", "expire --stories 1 --network kenpud");
    assert!(refused.contains("no rule says when"), "{refused}");
    for (rule, why) in [
        ("--stories 3 --answers 2", "stories no longer than"),
        ("--stories 0 --answers 2", "1 to 240 months"),
        (
            "--stories soon --answers 2",
            "a number of months, or `never`",
        ),
    ] {
        let refused = desk.refused_step("Amina", &format!("keep {rule}"));
        assert!(refused.contains(why), "{refused}");
    }
    let said = desk.step("Amina", "keep --stories 1 --answers never");
    assert!(
        said.contains("stories, letters and files destroyed 1 month after their period"),
        "{said}"
    );
    let refused = desk.refused_step("Amina", "keep --stories 1 --answers never");
    assert!(refused.contains("that is the rule already"), "{refused}");

    let told = desk.step("Amina", "expire");
    let due = "Due          stories of period 1: corncrake keys expire --stories 1";
    assert!(told.contains(due) && !told.contains("answers of"), "{told}");
    for (what, why) in [
        ("--stories 2", "the period is in use"),
        ("--answers 1", "the answers of period 1 cannot be destroyed"),
    ] {
        let refused = desk.refused_step("Amina", &format!("expire {what} --network kenpud"));
        assert!(refused.contains(why), "{refused}");
    }
    let refused = desk.refused_step("Amina", "expire --stories 1 --network enpud");
    assert!(refused.contains("that is not its name"), "{refused}");
    let refused = desk.refused_step("Amina", "expire --stories 1");
    assert!(refused.contains("no terminal to ask on"), "{refused}");

    let said = desk.step("Amina", "expire --stories 1 --network kenpud");
    let goes = "This DESTROYS the stories, letters and files of period 1, for good.";
    assert!(said.contains(goes), "{said}");
    let wraps = desk.folder().wraps().unwrap();
    let left: Vec<_> = wraps.iter().map(|it| (it.period, it.tier.name())).collect();
    assert!(!left.contains(&(1, "stories")), "{left:?}");
    assert!(left.contains(&(1, "answers")) && left.contains(&(2, "stories")));
    let shown = desk.done("show net");
    for line in [
        "Keeping      has stories, letters and files destroyed 1 month",
        "Destroyed    stories of the periods up to 1",
    ] {
        assert!(shown.contains(line), "{shown}");
    }
    let refused = desk.refused_step("Amina", "expire --stories 1 --network kenpud");
    assert!(refused.contains("destroyed already"), "{refused}");
}
