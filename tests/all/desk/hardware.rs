//! Unlocking the desk's page with a key on hardware, in a process of its own.

use std::process::{Command, Stdio};

use crate::support::desk_page::DeskPage;
use crate::support::http::Answer;
use crate::support::plugin::Hardware;
use crate::support::running::{CORNCRAKE, DeskProcess};

/// A desk whose identity opens with `hardware`; its server is nowhere.
fn desk(at: &std::path::Path, hardware: &Hardware) -> DeskProcess {
    let run = |command: &str| {
        let mut run = Command::new(CORNCRAKE);
        run.current_dir(at)
            .envs(hardware.environment())
            .args(command.split(' '))
            .stdin(Stdio::null());
        let output = run.output().unwrap();
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{command}: {said}");
    };
    run(&format!(
        "keys identity --name Amina --out Amina.id --plugin-recipient {} --plugin-identity hw",
        hardware.recipient
    ));
    run("keys network example --folder net --identity Amina.id");
    run(
        "desk init --folder desk --server http://127.0.0.1:9 --root net/notices/0001.note \
         --identity Amina.id"
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" ")
            .as_str(),
    );
    DeskProcess::start_with(&at.join("desk"), hardware.environment())
}

/// Types a PIN, and waits until the key has been asked.
fn unlock(page: &DeskPage, pin: &str) -> Answer {
    assert_eq!(page.post("/unlock", &[("passphrase", pin)]).status, 303);
    for _ in 0..200 {
        let answer = page.get("/people");
        if !answer.text().contains("Asking the key.") {
            return answer;
        }
        std::thread::sleep(std::time::Duration::from_millis(50));
    }
    panic!("the key is still being asked")
}

#[test]
fn the_page_opens_with_a_key_on_hardware_and_says_what_the_key_wants() {
    let place = tempfile::tempdir().unwrap();
    let hardware = Hardware::new(place.path());
    hardware.plug_in();
    let process = desk(place.path(), &hardware);
    let page = DeskPage::of(&process.link).enter();
    let locked = page.get("/people");
    assert_eq!(locked.status, 423);
    let text = locked.text();
    assert!(text.contains("PIN of the key, if it has one"), "{text}");
    assert!(!text.contains("Your passphrase"), "{text}");

    hardware.pull_out();
    let gone = unlock(&page, "");
    assert_eq!(gone.status, 423);
    assert!(gone.text().contains("plugged in?"), "{}", gone.text());

    hardware.set_pin();
    let lacks = unlock(&page, "");
    assert_eq!(lacks.status, 423);
    assert!(
        lacks.text().contains("PIN of the test key"),
        "{}",
        lacks.text()
    );
    assert_eq!(unlock(&page, "9999").status, 423);

    // What the key's program says stands on the page that waits, as text.
    hardware.wait_for_touch();
    assert_eq!(page.post("/unlock", &[("passphrase", "1234")]).status, 303);
    page.wait_for("/people", "Touch &lt;b&gt;me");
    hardware.touch();
    let open = unlock(&page, "");
    assert_eq!(open.status, 200, "{}", open.text());
}

/// Without a PIN, nothing but the button is needed.
#[test]
fn a_key_without_a_pin_opens_the_page_by_itself() {
    let place = tempfile::tempdir().unwrap();
    let hardware = Hardware::new(place.path());
    hardware.plug_in();
    let process = desk(place.path(), &hardware);
    let page = DeskPage::of(&process.link).enter();
    assert_eq!(unlock(&page, "").status, 200);
}
