//! The real binary as a server, and clients that load it.

use std::io::{self, Read as _, Write as _};
use std::net::{SocketAddr, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use corncrake::clock::{Clock as _, SystemClock};
use corncrake::keys::public::{
    Hash, MailboxSecret, PeriodNote, PublicPeriod, ReportId, SubmissionId,
};
use corncrake::seal::wire::Sealed;
use corncrake::store::Store;
use jiff::ToSpan as _;
use tempfile::TempDir;

use super::app::TestNetwork;
use super::http;
use super::sealed::{bytes, rng, sealed};
use super::{TestDatabase, block_on};

/// The program under test.
pub fn corncrake() -> Command {
    Command::new(env!("CARGO_BIN_EXE_corncrake"))
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
        // Whoever tests under load sends more than honest reporters do.
        let much = "{ at_once = 1000000, per_day = 1000000 }";
        let budgets = ["network", "all_networks"]
            .map(|whose| format!("[budgets.{whose}]\nreports = {much}\n"))
            .concat();
        let config = config.replacen("[[network]]", &format!("{budgets}\n[[network]]"), 1);
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

/// What a client was told was stored.
#[derive(Clone, Copy)]
pub struct Acknowledged {
    pub id: ReportId,
    frames: Hash,
}

/// One client of the sealed wire contract.
pub struct Client {
    address: SocketAddr,
    rng: rand::rngs::StdRng,
    token: Option<(String, u32)>,
}

impl Client {
    pub fn new(address: SocketAddr, seed: u64) -> Self {
        Self {
            address,
            rng: rng(seed),
            token: None,
        }
    }

    /// Sends a report that was never sent before; `None` where it was refused as not saved.
    pub fn send(&mut self) -> io::Result<Option<Acknowledged>> {
        let report = Sealed {
            id: SubmissionId::from_bytes(bytes(&mut self.rng)),
            mailbox: MailboxSecret::from_bytes(bytes(&mut self.rng)),
            period: 1,
            report: sealed(&mut self.rng),
        };
        self.send_this(&report)
    }

    /// Sends this report.
    pub fn send_this(&mut self, report: &Sealed) -> io::Result<Option<Acknowledged>> {
        let (token, uses) = match self.token.take() {
            Some(token) => token,
            None => match self.fetch_token()? {
                Some(token) => (token, 0),
                None => return Ok(None),
            },
        };
        let body = report.to_bytes();
        let head = format!(
            "POST /example/sealed HTTP/1.1\r\nhost: example\r\nconnection: close\r\n\
             content-type: application/octet-stream\r\ncorncrake-token: {token}\r\n\
             content-length: {}\r\n\r\n",
            body.len()
        );
        let (status, answer) = self.exchange(&[head.as_bytes(), &body].concat())?;
        if uses < 3 {
            self.token = Some((token, uses + 1));
        }
        let network = "example".parse().unwrap();
        match (status, answer.as_str()) {
            (200, "{\"outcome\":\"stored\"}") => Ok(Some(Acknowledged {
                id: report.id.report_id(&network),
                frames: frames(&report.report),
            })),
            (503, text) => {
                assert!(text.contains("Nothing was saved"), "{text}");
                Ok(None)
            }
            other => panic!("{other:?}"),
        }
    }

    fn fetch_token(&self) -> io::Result<Option<String>> {
        let request = "GET /example/sealed HTTP/1.1\r\nhost: example\r\nconnection: close\r\n\r\n";
        let (status, body) = self.exchange(request.as_bytes())?;
        if status == 503 {
            return Ok(None);
        }
        let keys: serde_json::Value = serde_json::from_str(&body).unwrap();
        Ok(Some(keys["token"].as_str().unwrap().to_owned()))
    }

    /// One request, one answer; an answer that is cut short is an error.
    fn exchange(&self, request: &[u8]) -> io::Result<(u16, String)> {
        let mut stream = TcpStream::connect(self.address)?;
        stream.set_read_timeout(Some(Duration::from_secs(30)))?;
        stream.write_all(request)?;
        let mut answer = String::new();
        stream.read_to_string(&mut answer)?;
        let cut = || io::Error::from(io::ErrorKind::UnexpectedEof);
        let (head, body) = answer.split_once("\r\n\r\n").ok_or_else(cut)?;
        let length = head
            .lines()
            .find_map(|line| line.strip_prefix("content-length: "))
            .ok_or_else(cut)?;
        if length.parse() != Ok(body.len()) {
            return Err(cut());
        }
        let status = head.split(' ').nth(1).ok_or_else(cut)?;
        Ok((status.parse().map_err(|_| cut())?, body.to_owned()))
    }
}

fn frames(report: &corncrake::seal::SealedReport) -> Hash {
    Hash::of(&[report.answers.as_bytes(), report.story.as_bytes()].concat())
}

/// Clients that send as fast as they can until they are stopped or the server is gone.
pub struct Load {
    stop: Arc<AtomicBool>,
    acknowledged: Arc<Mutex<Vec<Acknowledged>>>,
    clients: Vec<JoinHandle<()>>,
}

impl Load {
    pub fn start(address: SocketAddr, clients: u64, seed: u64) -> Self {
        let stop = Arc::new(AtomicBool::new(false));
        let acknowledged = Arc::new(Mutex::new(Vec::new()));
        let clients = (0..clients).map(|client| {
            let (stop, acknowledged) = (Arc::clone(&stop), Arc::clone(&acknowledged));
            std::thread::spawn(move || {
                let mut client = Client::new(address, seed * 1000 + client);
                while !stop.load(Ordering::Relaxed) {
                    match client.send() {
                        Ok(Some(one)) => acknowledged.lock().unwrap().push(one),
                        Ok(None) => {}
                        Err(_) => break,
                    }
                }
            })
        });
        Self {
            clients: clients.collect(),
            stop,
            acknowledged,
        }
    }

    /// What has been acknowledged by now.
    pub fn acknowledged(&self) -> Vec<Acknowledged> {
        self.acknowledged.lock().unwrap().clone()
    }

    /// Waits until so many are.
    pub fn wait_for(&self, count: usize) {
        wait_for("acknowledgements", || {
            (self.acknowledged.lock().unwrap().len() >= count).then_some(())
        });
    }

    /// Lets each client end what it is about; all that was acknowledged.
    pub fn stop(self) -> Vec<Acknowledged> {
        self.stop.store(true, Ordering::Relaxed);
        for client in self.clients {
            client.join().unwrap();
        }
        Arc::into_inner(self.acknowledged)
            .unwrap()
            .into_inner()
            .unwrap()
    }
}

/// Opens a database and looks for what was acknowledged: all of it, whole. Everything else that
/// is there must be whole too.
pub fn assert_all_there(url: &str, acknowledged: &[Acknowledged]) {
    block_on(async {
        let network = "example".parse().unwrap();
        let store = Store::open(url).await.unwrap();
        for one in acknowledged {
            let found = store.reports(&network, &[one.id]).await.unwrap();
            assert_eq!(found.len(), 1, "an acknowledged report is lost");
            assert!(
                frames(&found[0].sealed) == one.frames,
                "a report is damaged"
            );
        }
        let mut all = 0;
        for batch in store.batches(&network).await.unwrap() {
            let ids = store.ids(&network, batch).await.unwrap();
            // Each is checked as it is read.
            all += store.reports(&network, &ids).await.unwrap().len();
        }
        assert!(all >= acknowledged.len());
        store.close().await;
    });
}

/// A file system of its own for a command and its children, so small that it fills up: a `tmpfs`
/// in a mount namespace, which ends with them.
pub struct SmallDisk {
    folder: TempDir,
    size: &'static str,
}

impl SmallDisk {
    pub fn new(size: &'static str) -> Self {
        let folder = tempfile::Builder::new()
            .prefix("cc-disk.")
            .tempdir_in("/tmp")
            .unwrap();
        Self { folder, size }
    }

    /// Where it will be.
    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    /// The command that runs `command` with this disk.
    ///
    /// Mounting takes root, or leave to make user namespaces; where neither is given, the command
    /// ends with what `unshare` or `mount` said, and the test fails.
    pub fn with(&self, command: &Command) -> Command {
        let mut with = Command::new("unshare");
        with.arg(if is_root() { "-m" } else { "-rm" });
        with.args(["sh", "-c", MOUNT_AND_RUN, "sh"]);
        with.arg(self.path()).arg(self.size).args(owner());
        with.arg(command.get_program()).args(command.get_args());
        with
    }

    /// A file on it, as seen from outside through a process inside.
    pub fn file(&self, process: u32, name: &str) -> PathBuf {
        let path = self.path().strip_prefix("/").unwrap();
        Path::new("/proc")
            .join(process.to_string())
            .join("root")
            .join(path)
            .join(name)
    }
}

/// Where, how large, whose (user and group by number, both empty for root), and what to run. As
/// root the disk is PostgreSQL's if it wants it; others become themselves again after mounting,
/// because PostgreSQL refuses to run as root of a namespace too.
const MOUNT_AND_RUN: &str = r#"
mount -t tmpfs -o "size=$2,mode=0777" none "$1" || {
    echo 'this test mounts a small file system: run it as root, or allow user namespaces' >&2
    exit 1
}
user=$3 group=$4
if [ -z "$user" ]; then
    chown postgres "$1"
    shift 4
    exec "$@"
fi
shift 4
exec unshare -U "--map-user=$user" "--map-group=$group" "$@"
"#;

/// User and group by number, both empty for root.
fn owner() -> [String; 2] {
    use std::os::unix::fs::MetadataExt as _;
    let own = std::fs::metadata("/proc/self").unwrap();
    if own.uid() == 0 {
        return [String::new(), String::new()];
    }
    [own.uid().to_string(), own.gid().to_string()]
}

/// Whether the tests run as root.
pub fn is_root() -> bool {
    use std::os::unix::fs::MetadataExt as _;
    std::fs::metadata("/proc/self").unwrap().uid() == 0
}
