//! A training network from its founding to the exercises, on the real binary.

use crate::journey::ids;
use crate::support::TestDatabase;
use crate::support::terminal::Terminal;

#[test]
fn a_training_network_is_founded_filled_and_learned_on_and_nothing_of_it_leaves() {
    let database = TestDatabase::sqlite();
    let at = Terminal::new();
    at.ok("keys identity --name Amani --out amani.id --passphrase-file pass");
    for wrong in ["training-example", "example --training"] {
        let unlock = "--identity amani.id --passphrase-file pass";
        let refused = at.refused(&format!("keys network {wrong} --folder wrong {unlock}"));
        assert!(refused.contains("begins with `training-`"), "{refused}");
    }
    for file in ["amani.id", "amani.id.card"] {
        std::fs::remove_file(at.path().join(file)).unwrap();
    }
    let (_server, origin) = at.found_training(&database.url);
    at.init_training_desk(&origin);

    let fill = format!("practise --root net/notices/0001.note --server {origin}");
    let sheet = at.ok(&format!("{fill} --reports 4"));
    assert!(sheet.contains("14 invented reports are on training-example"));
    let exercise = |title: &str| {
        let line = sheet.lines().find(|line| line.ends_with(title));
        let line = line.unwrap_or_else(|| panic!("no {title} in {sheet}"));
        line.split_whitespace().next().unwrap().to_owned()
    };
    assert!(at.desk("sync").contains("14 new reports fetched"));
    let list = at.desk("list");
    assert_eq!(ids(&list).len(), 14);

    // Each exercise is what it says it is.
    let id = exercise("Words that want to be more than words");
    let shown = at.desk(&format!("show {id}"));
    assert!(
        shown.contains("\\u{202e}") && !shown.contains('\u{202e}'),
        "{shown}"
    );
    let waiting = at.desk("list --waiting");
    assert_eq!(ids(&waiting), [exercise("A letter that waits")]);
    std::fs::create_dir(at.path().join("out")).unwrap();
    let saved = at.desk(&format!("attachments {} --save out", exercise("A picture")));
    assert!(saved.contains("attachment-1.png"), "{saved}");
    let alike = at.desk(&format!("similar {}", exercise("An incident")));
    assert!(
        alike.contains(&exercise("The same incident, told by a friend")),
        "{alike}"
    );
    at.desk(&format!("junk {}", exercise("Junk")));
    at.desk(&format!("accept {}", exercise("Names to take out")));

    // Nothing of it leaves as what it is not.
    let refused = at.refused("desk release --early now --yes --folder desk --passphrase-file pass");
    assert!(refused.contains("for practice"), "{refused}");
    at.desk("export --csv july.csv");
    let csv = std::fs::read_to_string(at.path().join("training-july.csv")).unwrap();
    assert!(csv.contains("TRAINING: nothing in here happened"));
    let id = exercise("Names to take out");
    at.desk(&format!("casefile {id} --out case.html"));
    let page = std::fs::read_to_string(at.path().join("training-case.html")).unwrap();
    assert!(page.contains("Training: nothing in here happened"));
    let poster = "keys poster --config corncrake.toml --network training-example --out poster.html";
    let refused = at.refused(poster);
    assert!(refused.contains("is for practice"), "{refused}");
    let refused = at.refused(&format!("verify {origin}/training-example/statistics/"));
    assert!(refused.contains("no such file"), "{refused}");
}

/// Nothing invented may ever come among real reports.
#[test]
fn a_real_network_is_not_practised_on() {
    let database = TestDatabase::sqlite();
    let at = Terminal::new();
    let (_server, origin) = at.found(&database.url);
    let fill = format!("practise --root net/notices/0001.note --server {origin}");
    let refused = at.refused(&fill);
    assert!(refused.contains("example is a real network"), "{refused}");
    at.init_desk(&origin);
    assert!(at.desk("sync").contains("0 new reports fetched"));
    std::fs::remove_dir_all(at.path().join("desk")).unwrap();
    let init =
        "desk init --training --folder desk --root net/notices/0001.note --identity amani.id";
    let refused = at.refused(&format!(
        "{init} --server {origin} --publisher X --covers Y"
    ));
    assert!(refused.contains("leave --training out"), "{refused}");
}
