//! `corncrake desk` on a terminal, with its page in a browser.

use std::io::{BufRead as _, BufReader, Read};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::time::Duration;

use corncrake::clock::{Clock as _, SystemClock};
use corncrake::desk::alarms::Alarm;
use corncrake::desk::alarms::register::Look;
use corncrake::desk::folder::Folder;

use crate::support::TestDatabase;
use crate::support::desk_page::DeskPage;
use crate::support::running::CORNCRAKE;
use crate::support::terminal::Terminal;

/// Killed on drop.
struct Killed(Child);

impl Drop for Killed {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn lines(from: impl Read + Send + 'static) -> mpsc::Receiver<String> {
    let (say, said) = mpsc::channel();
    std::thread::spawn(move || {
        for line in BufReader::new(from).lines().map_while(Result::ok) {
            let _ = say.send(line);
        }
    });
    said
}

/// The first line with these words.
fn wait_for(said: &mpsc::Receiver<String>, words: &str) -> String {
    loop {
        let line = said.recv_timeout(Duration::from_secs(30));
        let line = line.unwrap_or_else(|_| panic!("nobody says {words:?}"));
        if line.contains(words) {
            return line;
        }
    }
}

/// Whoever sees the terminal and not the browser sees it too.
#[test]
fn what_serves_the_page_says_which_alarms_wait_and_which_a_sync_of_the_page_brings() {
    let database = TestDatabase::sqlite();
    let at = Terminal::new();
    let (_server, origin) = at.found(&database.url);
    at.init_desk(&origin);
    at.desk("sync");
    let (folder, _) = Folder::open(&at.path().join("desk")).unwrap();
    let raise = |period| {
        let (alarm, today) = ([Alarm::TwoPeriods(period)], SystemClock.today());
        folder.raise(&alarm, Look::Part, today).unwrap();
    };
    raise(71);
    let mut child = Command::new(CORNCRAKE)
        .args(["desk", "open", "--no-browser", "--folder", "desk"])
        .args(["--passphrase-file", "pass"])
        .current_dir(at.path())
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map(Killed)
        .unwrap();
    let (out, err) = (child.0.stdout.take(), child.0.stderr.take());
    let (printed, warned) = (lines(out.unwrap()), lines(err.unwrap()));
    let told = wait_for(&warned, "ALARM");
    assert!(told.starts_with("ALARM 1 ") && told.contains("period 71"));
    let link = wait_for(&printed, "http://");
    let page = DeskPage::of(link.split_whitespace().last().unwrap()).enter();
    page.wait_for("/sync", "Synced just now");
    raise(72);
    page.submit("/sync", &[]);
    // The first one is not told again, or the next would be that.
    let told = wait_for(&warned, "ALARM");
    assert!(told.starts_with("ALARM 2 ") && told.contains("period 72"));
}
