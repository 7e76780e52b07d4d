//! CHECKS N7: a backup under load, restored elsewhere.

use corncrake::questionnaire::Questionnaire;
use corncrake::seal::open;
use corncrake::store::Store;

use crate::support::app::{TestForm, TestNetwork, receipt};
use crate::support::binary::{Server, run};
use crate::support::load::{Load, assert_all_there};
use crate::support::{TestDatabase, block_on, each_database};

#[test]
fn a_backup_taken_under_load_and_restored_elsewhere_holds_all_that_was_acknowledged_before() {
    each_database(|database| {
        let server = Server::start(database);
        let page = server.form();
        let form = TestForm::of(&page);
        let mut fields = form.fields();
        fields.extend([("what", "V05"), ("story", "Keep this."), ("do", "send")]);
        receipt(&server.post(&fields));
        let load = Load::start(server.address, 4, 700);
        load.wait_for(60);
        let before = load.acknowledged();
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("backup");
        let file = file.to_str().unwrap();
        let taken = run(&[
            "admin",
            "backup",
            "--config",
            &server.config(),
            "--to",
            file,
        ]);
        assert!(taken.status.success(), "{taken:?}");
        assert!(load.stop().len() > before.len(), "the load went on");
        let again = run(&[
            "admin",
            "backup",
            "--config",
            &server.config(),
            "--to",
            file,
        ]);
        assert!(!again.status.success(), "nothing is overwritten");

        for target in [TestDatabase::sqlite(), TestDatabase::postgres()] {
            let args = [
                "admin",
                "restore",
                "--from",
                file,
                "--database",
                &target.url,
            ];
            let restored = run(&args);
            assert!(restored.status.success(), "{restored:?}");
            assert_all_there(&target.url, &before);
            assert_eq!(stories(&target.url, &server.network), ["Keep this."]);
            let again = run(&args);
            assert!(!again.status.success(), "nothing is overwritten");
            assert_all_there(&target.url, &before);
        }
        println!("{} reports acknowledged before, 0 lost", before.len() + 1);
        server.stop();
    });
}

/// Every story that opens with the network's keys.
fn stories(url: &str, network: &TestNetwork) -> Vec<String> {
    let questionnaire = Questionnaire::default_set();
    let find = |version| (version == questionnaire.version()).then_some(&questionnaire);
    block_on(async {
        let store = Store::open(url).await.unwrap();
        let mut stories = Vec::new();
        for batch in store.batches(&network.name).await.unwrap() {
            let ids = store.ids(&network.name, batch).await.unwrap();
            for report in store.reports(&network.name, &ids).await.unwrap() {
                let keys = open::Keys {
                    network: &network.name,
                    period: report.period,
                    answers: &network.period.answers,
                    story: Some(&network.period.story),
                };
                let (coded, words) = (report.answers.lent(), report.story.as_ref());
                let words = words.map(|words| words.lent());
                if let Ok(opened) = open::open(coded, words, &keys, find) {
                    let words = opened.story.unwrap().story;
                    stories.push(words.expose_text().to_owned());
                }
            }
        }
        store.close().await;
        stories
    })
}
