//! `corncrake admin migrate`: from one database to the other and back, and nothing is lost.

use std::path::PathBuf;
use std::process::Output;

use corncrake::keys::public::NetworkName;
use corncrake::store::{Contents, Store, move_rows};

use crate::support::app::{TestForm, receipt};
use crate::support::binary::{Server, run};
use crate::support::http::Answer;
use crate::support::{TestDatabase, block_on};

fn migrate(from: &str, to: &str) -> Output {
    run(&["admin", "migrate", "--from", from, "--to", to])
}

fn said(output: &Output) -> String {
    let texts = [&output.stdout, &output.stderr].map(|text| String::from_utf8_lossy(text));
    texts.concat()
}

fn send(server: &Server, story: &str) -> String {
    let form = TestForm::of(&server.form());
    let mut fields = form.fields();
    fields.extend([("what", "V05"), ("story", story), ("do", "send")]);
    receipt(&server.post(&fields))
}

fn find(server: &Server, receipt: &str) -> Answer {
    server.post(&[("do", "find"), ("receipt", receipt)])
}

/// Everything in a database, by way of a backup.
fn contents(url: &str) -> Contents {
    block_on(async {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open_existing(url).await.unwrap();
        let (contents, _) = store.backup(&folder.path().join("b")).await.unwrap();
        store.close().await;
        contents
    })
}

/// Two databases of the two kinds, the one to begin with first.
fn pairs() -> [[TestDatabase; 3]; 2] {
    [
        [
            TestDatabase::sqlite(),
            TestDatabase::postgres(),
            TestDatabase::sqlite(),
        ],
        [
            TestDatabase::postgres(),
            TestDatabase::sqlite(),
            TestDatabase::postgres(),
        ],
    ]
}

#[test]
fn a_store_moves_to_the_other_kind_of_database_and_back_and_is_the_same() {
    for [first, second, third] in pairs() {
        println!("from {}:", first.name());
        let server = Server::start(&first);
        let receipt = send(&server, "It was said in front of everybody.");
        send(&server, "Мне отказали.");
        let config = server.config();
        let running = migrate(&config, &second.url);
        assert!(!running.status.success());
        assert!(said(&running).contains("stop"), "{}", said(&running));
        server.stop();
        let before = contents(&first.url);
        assert_eq!(before.of("report"), 2);

        let there = migrate(&first.url, &second.url);
        assert!(there.status.success(), "{}", said(&there));
        assert!(said(&there).contains("2 reports"), "{}", said(&there));
        let back = migrate(&second.url, &third.url);
        assert!(back.status.success(), "{}", said(&back));
        for database in [&first, &second, &third] {
            assert!(contents(&database.url) == before, "{}", database.name());
        }
        let moved = Server::start(&second);
        let page = find(&moved, &receipt);
        assert!(
            page.text().contains("Your report is here, sealed."),
            "{}",
            page.text()
        );
        assert_eq!(moved.network.stored(&second.url).len(), 2);
        moved.stop();
    }
}

/// A server that listens elsewhere, or nowhere that could be asked, still holds its connections.
#[test]
fn a_database_that_somebody_uses_is_not_moved() {
    for [first, second, _] in pairs() {
        let server = Server::start(&first);
        let refused = migrate(&first.url, &second.url);
        assert!(!refused.status.success());
        let words = said(&refused);
        assert!(words.contains("somebody else uses the old"), "{words}");
        server.stop();
        if let Some(file) = second.file() {
            assert!(!file.exists());
        }
    }
}

#[test]
fn a_database_that_is_not_empty_is_not_filled_and_one_that_is_not_there_is_not_made() {
    for [first, second, missing] in pairs() {
        for (database, story) in [(&first, "one"), (&second, "another")] {
            let server = Server::start(database);
            send(&server, story);
            server.stop();
        }
        let kept = [contents(&first.url), contents(&second.url)];
        let refused = migrate(&first.url, &second.url);
        assert!(!refused.status.success());
        let words = said(&refused);
        assert!(words.contains("nothing is overwritten"), "{words}");
        let itself = migrate(&first.url, &first.url);
        assert!(!itself.status.success());
        assert!(kept == [contents(&first.url), contents(&second.url)]);
        if let Some(file) = missing.file() {
            let refused = migrate(&missing.url, &first.url);
            assert!(!refused.status.success());
            assert!(!file.exists(), "{}", said(&refused));
        }
    }
}

/// Rows without their attachments' bytes would be a promise that nobody keeps.
#[test]
fn where_the_new_configuration_names_another_place_for_attachments_nothing_is_moved() {
    let [first, second, _] = pairs().into_iter().next().unwrap();
    let server = Server::start(&first);
    send(&server, "one");
    let old = PathBuf::from(server.config());
    let text = std::fs::read_to_string(&old).unwrap();
    let named = text.replace(&first.url, &second.url);
    let elsewhere = named.replace("corncrake.db.attachments", "elsewhere");
    assert_ne!(elsewhere, named);
    // The server's own folder goes with the server.
    let folder = tempfile::tempdir().unwrap();
    let root = old.with_file_name("root.note");
    std::fs::copy(root, folder.path().join("root.note")).unwrap();
    server.stop();
    let [kept, new] = ["old.toml", "new.toml"].map(|name| folder.path().join(name));
    std::fs::write(&kept, text).unwrap();
    std::fs::write(&new, elsewhere).unwrap();
    std::fs::create_dir_all(&first.attachments).unwrap();
    let [kept, new] = [&kept, &new].map(|path| path.to_str().unwrap());
    let refused = migrate(kept, new);
    assert!(!refused.status.success());
    let words = said(&refused);
    assert!(words.contains("corncrake.db.attachments"), "{words}");
    std::fs::write(new, named).unwrap();
    let done = migrate(kept, new);
    assert!(done.status.success(), "{}", said(&done));
    let network: NetworkName = "example".parse().unwrap();
    let there = block_on(async {
        let store = Store::open_existing(&second.url).await.unwrap();
        let days = store.batches(&network).await.unwrap();
        store.close().await;
        days
    });
    assert_eq!(there.len(), 1);
    assert!(block_on(move_rows(&first.url, &second.url)).is_err());
}
