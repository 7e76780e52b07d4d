//! The real binary as a server.

use std::net::SocketAddr;
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};
use std::time::{Duration, Instant};

use corncrake::clock::{Clock as _, SystemClock};
use corncrake::keys::public::{PeriodNote, PublicPeriod};
use jiff::ToSpan as _;
use tempfile::TempDir;

use super::TestDatabase;
use super::app::TestNetwork;
use super::http;

/// The program under test: the one that was built with the tests, or the one that
/// `CORNCRAKE_TEST_BINARY` names, such as the program as shipped.
pub fn corncrake() -> Command {
    let Some(named) = std::env::var_os("CORNCRAKE_TEST_BINARY") else {
        return Command::new(env!("CARGO_BIN_EXE_corncrake"));
    };
    // Some tests start it in a folder of its own.
    Command::new(std::path::absolute(named).unwrap())
}

/// Runs the program to its end.
pub fn run(args: &[&str]) -> Output {
    corncrake().args(args).output().unwrap()
}

/// `corncrake serve` as a process of its own, for a network called `example`.
pub struct Server {
    pub network: TestNetwork,
    pub address: SocketAddr,
    /// Ends with the process.
    child: Child,
    folder: TempDir,
}

impl Server {
    /// Serves from a database.
    pub fn start(database: &TestDatabase) -> Self {
        let config = database.configure(include_str!("example.toml"));
        Self::start_with(&config, |program| program)
    }

    /// As [`Server::start`], by way of another command that runs the one it is given.
    pub fn start_by(url: &str, by: impl Fn(Command) -> Command) -> Self {
        Self::start_with(&include_str!("example.toml").replace("DATABASE", url), by)
    }

    /// As [`Server::start_by`], with a configuration.
    pub fn start_with(config: &str, by: impl Fn(Command) -> Command) -> Self {
        let network = TestNetwork::new("example");
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("root.note"), root_of_today(&network)).unwrap();
        let config = if config.contains("[budgets") {
            config.to_owned()
        } else {
            // Whoever tests under load sends more than honest reporters do.
            with_budgets(config, "{ at_once = 1000000, per_day = 1000000 }")
        };
        std::fs::write(folder.path().join("corncrake.toml"), config).unwrap();
        let (child, address) = spawn(folder.path(), by);
        Self {
            network,
            address,
            child,
            folder,
        }
    }

    /// Ends it as a power cut would, and starts it again.
    pub fn kill_and_start_again(&mut self) {
        self.kill();
        (self.child, self.address) = spawn(self.folder.path(), |program| program);
    }

    /// SIGKILL.
    pub fn kill(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }

    /// SIGTERM; the process must end by itself, and well.
    pub fn stop(mut self) {
        signal("TERM", self.child.id());
        assert!(self.child.wait().unwrap().success(), "{}", self.log());
    }

    /// Whether the process still runs.
    pub fn is_alive(&mut self) -> bool {
        self.child.try_wait().unwrap().is_none()
    }

    /// Its process id.
    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// Its configuration.
    pub fn config(&self) -> String {
        let file = self.folder.path().join("corncrake.toml");
        file.to_str().unwrap().to_owned()
    }

    /// All that it wrote.
    pub fn log(&self) -> String {
        std::fs::read_to_string(self.folder.path().join("log")).unwrap()
    }

    /// Sends a form.
    pub fn post(&self, fields: &[(&str, &str)]) -> http::Answer {
        let mut body = form_urlencoded::Serializer::new(String::new());
        body.extend_pairs(fields);
        let headers = [
            ("accept", "text/html"),
            ("content-type", "application/x-www-form-urlencoded"),
            ("sec-fetch-site", "same-origin"),
        ];
        http::post(
            self.address,
            "/example/",
            &headers,
            body.finish().as_bytes(),
        )
    }

    /// The form.
    pub fn form(&self) -> http::Answer {
        http::get(self.address, "/example/", &[("accept", "text/html")])
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The configuration, with this budget of reports for each network and for all together.
pub fn with_budgets(config: &str, reports: &str) -> String {
    let budgets = ["network", "all_networks"]
        .map(|whose| format!("[budgets.{whose}]\nreports = {reports}\n"))
        .concat();
    config.replacen("[[network]]", &format!("{budgets}\n[[network]]"), 1)
}

/// Sends a signal.
pub fn signal(name: &str, process: u32) {
    let sent = Command::new("kill")
        .args([format!("-{name}"), process.to_string()])
        .status();
    assert!(sent.unwrap().success());
}

fn spawn(folder: &Path, by: impl Fn(Command) -> Command) -> (Child, SocketAddr) {
    let log = folder.join("log");
    let mut program = corncrake();
    program.args(["serve", "--config"]);
    program.arg(folder.join("corncrake.toml"));
    let mut child = by(program)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(std::fs::File::create(&log).unwrap())
        .spawn()
        .unwrap();
    let address = wait_for("the server to listen", || {
        let said = std::fs::read_to_string(&log).unwrap();
        assert!(
            child.try_wait().unwrap().is_none(),
            "the server ended: {said}"
        );
        let (_, place) = said.split_once("place=")?;
        let place = place.split_whitespace().next()?.trim_matches('"');
        place.parse().ok()
    });
    (child, address)
}

/// Asks again and again, for half a minute at most.
pub fn wait_for<T>(what: &str, mut look: impl FnMut() -> Option<T>) -> T {
    let start = Instant::now();
    loop {
        if let Some(found) = look() {
            return found;
        }
        assert!(
            start.elapsed() < Duration::from_secs(30),
            "waited in vain for {what}"
        );
        std::thread::sleep(Duration::from_millis(20));
    }
}

/// The network's first notice, valid today: the binary has the machine's own clock.
fn root_of_today(network: &TestNetwork) -> String {
    let today = SystemClock.today();
    let statement = PeriodNote {
        network: network.name.clone(),
        number: 1,
        previous: None,
        from: today.saturating_sub(2.days()),
        answers: network.period.answers.to_public(),
        story: network.period.story.to_public(),
    };
    let hash = network.steward.signing.sign(&statement).unwrap().hash();
    let notice = network.notice(1, None, |notice| {
        notice.issued = today.saturating_sub(2.days());
        notice.expires = today.saturating_add(60.days());
        notice.periods = vec![PublicPeriod::of(&statement, hash)];
    });
    notice.to_string()
}
