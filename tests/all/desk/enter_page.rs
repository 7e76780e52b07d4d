//! A report that is entered at the desk's page, for somebody who asked for it.

use corncrake::desk::acts::Mark;
use corncrake::keys::public::Tier;
use corncrake::keys::secret::Receipt;
use corncrake::text::Lang;

use crate::support::TestDatabase;
use crate::support::desk_page::DeskPage;
use crate::support::guild::{Guild, copy};
use crate::support::http::Answer;
use crate::support::process::{files_below, find_in_files};

const WORDS: &str = "They took <b>Grace’s</b> medicines.";

/// The receipt on a page.
fn receipt(page: &Answer) -> String {
    let (_, rest) = page
        .text()
        .split_once("<p class=\"receipt\" dir=\"ltr\">")
        .unwrap();
    rest.split_once('<').unwrap().0.to_owned()
}

/// CHECKS X1: the receipt is on the screen until it is handed over, and nowhere else.
#[test]
fn a_report_is_entered_with_consent_and_its_receipt_handed_over_once() {
    let database = TestDatabase::sqlite();
    let guild = Guild::start(&database);
    let mut desk = guild.desk(&guild.steward);
    desk.sync();
    let clock = std::sync::Arc::clone(&guild.clock);
    let page = DeskPage::start(&desk.path, Some(copy(&guild.steward)), clock).enter();
    let form = page.get("/enter");
    assert!(form.text().contains("name=\"agreed\"") && !form.text().contains("name=\"role\""));

    let answers = [
        ("consent", "C0"),
        ("consent", "C1"),
        ("what", "V04"),
        ("where", ""),
        ("when", ""),
        ("when", "2026-05"),
        ("story", WORDS),
        ("language", "sw"),
        ("again", "no"),
    ];
    // Each refusal keeps what was typed, and says where.
    let refused = |fields: &[(&str, &str)], said: &str| {
        let answer = page.post("/enter", fields);
        assert_eq!(answer.status, 200);
        assert!(answer.text().contains(said), "{said}: {}", answer.text());
        assert!(
            answer
                .text()
                .contains("They took &lt;b&gt;Grace’s&lt;/b&gt; medicines.")
        );
        assert!(answer.text().contains("value=\"2026-05\""));
        assert!(answer.text().contains("value=\"V04\" checked"));
    };
    refused(&answers, "href=\"#agreed\"");
    let mut agreed = answers.to_vec();
    agreed.push(("agreed", "yes"));
    refused(&agreed[2..], "href=\"#q-consent\"");
    let mut wrong = agreed.clone();
    wrong.push(("where", "S77"));
    refused(&wrong, "href=\"#q-where\"");
    assert!(desk.desk.places().unwrap().is_empty());

    let shown = page.submit("/enter", &agreed);
    let digits = receipt(&shown);
    assert!(
        digits.chars().filter(char::is_ascii_digit).count() > 20,
        "{digits}"
    );
    // A reload shows it once more, and nothing is entered twice.
    assert_eq!(receipt(&page.submit("/enter", &agreed)), digits);
    assert_eq!(receipt(&page.get("/enter/receipt")), digits);
    let [(day, id)] = desk.desk.places().unwrap()[..] else {
        panic!("not one report");
    };
    let opened = desk.desk.open_report(day, id).unwrap().unwrap();
    assert_eq!(opened.answers.expose_coded()["role"], ["R03"]);
    assert_eq!(opened.answers.expose_coded()["when"], ["2026-05"]);
    let story = opened.story.unwrap();
    assert_eq!(
        (story.story.expose_text(), story.story.language()),
        (WORDS, Lang::Sw)
    );
    let tag = Mark::Tag("on-behalf".parse().unwrap());
    assert!(desk.desk.ledger().unwrap().marks(id).contains(&tag));
    // It is the reporter's way back to this report.
    let parsed = Receipt::parse(&guild.network, &digits).unwrap();
    assert_eq!(parsed.submission_id().report_id(&guild.network), id);

    let after = page.submit("/enter/forget", &[]);
    assert!(after.text().contains("forgotten") && !after.text().contains(&digits));
    assert_eq!(page.get("/enter/receipt").status, 404);
    let together = digits.replace(' ', "");
    let files = files_below(&desk.path);
    let needles = [digits.as_bytes(), together.as_bytes(), "Grace’s".as_bytes()];
    assert!(find_in_files(&files, &needles).is_empty());

    // The same answers are not entered again by mistake, but by intent.
    let again = page.post("/enter", &agreed);
    assert!(again.text().contains("same answers") && again.text().contains(&id.to_string()[..8]));
    agreed.retain(|(name, _)| *name != "again");
    agreed.push(("again", "yes"));
    let shown = page.submit("/enter", &agreed);
    assert_ne!(receipt(&shown), digits);
    // What was not handed over is gone with the lock.
    page.post("/lock", &[]);
    assert_eq!(page.get("/enter/receipt").status, 423);
}

#[test]
fn who_reads_answers_only_cannot_enter_words() {
    let database = TestDatabase::sqlite();
    let mut guild = Guild::start(&database);
    let chiku = guild.admit("Chiku", Tier::Answers);
    let mut desk = guild.desk(&chiku);
    desk.sync();
    let clock = std::sync::Arc::clone(&guild.clock);
    let page = DeskPage::start(&desk.path, Some(chiku), clock).enter();
    assert!(!page.get("/enter").text().contains("name=\"agreed\""));
    let fields = [("agreed", "yes"), ("consent", "C0"), ("what", "V04")];
    let answer = page.post("/enter", &fields);
    assert!(
        answer
            .text()
            .contains("Somebody who reads words has to enter it")
    );
    assert!(desk.desk.places().unwrap().is_empty());
}
