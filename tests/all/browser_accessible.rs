//! Every page and state that a person may meet, held to WCAG 2.2 AA in a real browser: by axe-core,
//! on a small screen, with large letters, in forced colours, and with nothing but a keyboard.

use std::process::Command;

use corncrake::keys::secret::{Receipt, SigningKey};
use corncrake::text::Lang;
use serde_json::{Value, json};

use crate::offline;
use crate::support::TestDatabase;
use crate::support::app::{TODAY, TestApp, TestNetwork, in_every_language, receipt};
use crate::support::network::Network;
use crate::support::phone::{Files, phone, put_reply};
use crate::support::photograph::photograph;
use crate::support::running::CORNCRAKE;

/// Left to right and right to left.
const WHOLE: [Lang; 2] = [Lang::En, Lang::Ar];
/// And the one in which words are longest.
const MEASURED: [Lang; 3] = [Lang::En, Lang::Ar, Lang::Kk];

/// A server with networks in every state, a reporter who was answered, and what else a page needs.
struct Scene {
    app: TestApp,
    files: Files,
    replied: String,
}

impl Scene {
    fn new(database: &TestDatabase) -> Self {
        let published = Network::in_every_language("kenpud");
        published.store(database);
        let files = Files::new();
        let app = TestApp::start_with(database, |folder, text| {
            let text = in_every_language(&text);
            let text = offline::configured(folder, &text, |html| html);
            let (_, network) = text.split_once("[[network]]").unwrap();
            let network = network.replace("offline_form = \"offline.html\"", "");
            let more = ["busy", "kenpud", "paused"].map(|name| {
                let root = match name {
                    "kenpud" => published.chain.notes().next().unwrap().clone(),
                    _ => TestNetwork::new(name).root,
                };
                std::fs::write(folder.join(format!("{name}.note")), root.to_string()).unwrap();
                let named = network.replacen("\"example\"", &format!("\"{name}\""), 1);
                format!(
                    "\n[[network]]{}",
                    named.replacen("root.note", &format!("{name}.note"), 1)
                )
            });
            let pause = Lang::ALL.map(|lang| format!("{lang} = \"+254 700 000000\"\n"));
            let text = format!(
                "{text}{}\n[network.pause]\n{}",
                more.concat(),
                pause.concat()
            );
            std::fs::copy(folder.join("offline.html"), files.with("offline.html", b"")).unwrap();
            std::fs::write(folder.join("poster.toml"), &text).unwrap();
            let made = Command::new(CORNCRAKE)
                .args(["keys", "poster", "--network", "example", "--config"])
                .arg(folder.join("poster.toml"))
                .arg("--force")
                .arg("--out")
                .arg(files.with("poster.html", b""))
                .output()
                .unwrap();
            assert!(made.status.success(), "{made:?}");
            text
        });
        let sent = app.send(&app.form(), &[("what", "V11")]);
        let replied = receipt(&sent);
        put_reply(
            &app,
            &app.network.steward.signing,
            TODAY,
            "We have read it.",
        );
        put_reply(&app, &SigningKey::from_seed(&[9; 32]), TODAY, "Meet us.");
        Self {
            app,
            files,
            replied,
        }
    }

    fn look(&self, command: &str) {
        let seen = phone("accessible.mjs", command, &self.app, self.input());
        let pages = seen["pages"].as_u64().unwrap();
        println!("{command}: {pages} pages");
    }

    fn keyboard(&self, command: &str) {
        phone(
            "keyboard.mjs",
            command,
            &self.app,
            json!({ "languages": WHOLE }),
        );
    }

    fn input(&self) -> Value {
        let nobodys = Receipt::derive(&[1; 32], &self.app.network.name, b"never sent");
        json!({
            "languages": MEASURED,
            "whole": WHOLE,
            "replied": self.replied,
            "missing": nobodys.expose_grouped().as_str(),
            "document": self.files.with("letter.pdf", b"%PDF-1.7\n%%EOF\n"),
            "photograph": self.files.with("photo.jpg", &photograph()),
            "wrong": self.files.with("wrong.corncrake", b"wrong"),
            "poster": self.files.path("poster.html"),
            "offline": self.files.path("offline.html"),
        })
    }
}

#[test]
fn pages_without_scripts_can_be_read_and_used_by_everyone() {
    let database = TestDatabase::sqlite();
    Scene::new(&database).look("plain");
}

#[test]
fn pages_with_scripts_can_be_read_and_used_by_everyone() {
    let database = TestDatabase::sqlite();
    Scene::new(&database).look("phone");
}

#[test]
fn statistics_refusals_and_what_is_carried_can_be_read_by_everyone() {
    let database = TestDatabase::sqlite();
    Scene::new(&database).look("others");
}

/// From the form to the receipt and back, by Tab, Space, Enter and arrows alone, at 320 px.
#[test]
fn the_whole_way_is_gone_by_keyboard_without_scripts() {
    let database = TestDatabase::sqlite();
    Scene::new(&database).keyboard("plain");
}

#[test]
fn the_whole_way_is_gone_by_keyboard_with_scripts() {
    let database = TestDatabase::sqlite();
    Scene::new(&database).keyboard("phone");
}
