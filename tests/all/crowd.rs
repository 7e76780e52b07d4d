//! A crowd at the door, on the real binary: what a form costs the database, and who is served
//! while others dawdle. How many a second is for `benches/crowd.rs` to say.

use std::io::{Read as _, Write as _};
use std::net::{SocketAddr, TcpStream};
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use tempfile::TempDir;

use crate::support::TestDatabase;
use crate::support::app::{TestForm, receipt};
use crate::support::binary::Server;
use crate::support::cluster::Cluster;
use crate::support::http::{connect, get};

const FORMS: usize = 200;

/// However many people open it.
#[test]
fn the_form_asks_the_database_once_a_second_at_most() {
    let database = TestDatabase::sqlite();
    let calls = Calls::new();
    let file = database.file().unwrap();
    let config = database.configure(include_str!("support/example.toml"));
    let server = Server::start_with(&config, |program| calls.of(&program, &file));
    assert_seldom_asked(&server, &|| calls.count());
    server.stop();

    let mut cluster = Cluster::start_by(|mut command| {
        command.args(["-c", "log_statement=all"]);
        command
    });
    cluster.run(&["create database example"]);
    let mut server = Server::start_by(&cluster.url("example"), |program| program);
    let executed = |line: &&str| line.contains("LOG:  execute") || line.contains("LOG:  statement");
    assert_seldom_asked(&server, &|| cluster.log().lines().filter(executed).count());

    // And where nobody answers, it comes all the same, and soon.
    cluster.stop();
    let start = Instant::now();
    for _ in 0..20 {
        TestForm::of(&server.form());
    }
    assert!(start.elapsed() < Duration::from_secs(10));
    assert!(server.is_alive());
}

/// `asked` counts what the database was asked up to now.
fn assert_seldom_asked(server: &Server, asked: &dyn Fn() -> usize) {
    // A phone's keys are never older than the newest notice: these ask each time.
    let before = asked();
    for _ in 0..10 {
        let kit = get(server.address, "/example/kit/en", &[]);
        assert_eq!(kit.status, 200);
    }
    let ten = asked() - before;
    assert!(ten >= 10, "looks are not counted: {ten}");
    let (before, start) = (asked(), Instant::now());
    for _ in 0..FORMS {
        TestForm::of(&server.form());
    }
    let (asked, time) = (asked() - before, start.elapsed());
    println!("{FORMS} forms in {time:?}: asked {asked} times, where 10 kits ask {ten} times");
    // One more for the second that had begun, and the clock that fills the budgets.
    let seconds = usize::try_from(time.as_secs()).unwrap() + 1;
    assert!(seconds < FORMS / 10, "too slow to tell");
    assert!(10 * asked <= ten * (2 * seconds + 2), "{asked}");
}

/// The calls of a program that concern an SQLite file.
struct Calls(TempDir);

impl Calls {
    fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    /// The program itself stays the child of whoever starts it.
    fn of(&self, program: &Command, file: &Path) -> Command {
        let mut strace = Command::new("strace");
        strace.args(["-D", "-f", "-qq"]);
        for end in ["", "-wal", "-shm"] {
            strace.arg("-P").arg(format!("{}{end}", file.display()));
        }
        strace.arg("-o").arg(self.0.path().join("calls")).arg("--");
        strace.arg(program.get_program()).args(program.get_args());
        strace
    }

    fn count(&self) -> usize {
        let calls = std::fs::read_to_string(self.0.path().join("calls")).unwrap();
        calls.lines().count()
    }
}

const SLOW: usize = 300;
const TIME: Duration = Duration::from_secs(6);

/// CHECKS G1. The system lets the program open fewer files than there are connections, until the
/// program asks for more.
#[test]
fn while_hundreds_send_a_byte_a_second_others_are_served_and_the_slow_are_cut_off() {
    rlimit::increase_nofile_limit(4096).unwrap();
    let database = TestDatabase::sqlite();
    let limits = "[limits]\nheader_seconds = 3\nbody_seconds = 4\n\n[[network]]";
    let config = database
        .configure(include_str!("support/example.toml"))
        .replacen("[[network]]", limits, 1);
    let server = Server::start_with(&config, |program| {
        let mut shell = Command::new("sh");
        shell.args(["-c", "ulimit -S -n 256 && exec \"$@\"", "sh"]);
        shell.arg(program.get_program()).args(program.get_args());
        shell
    });
    let limit = std::fs::read_to_string(format!("/proc/{}/limits", server.id())).unwrap();
    let limit = limit.lines().find(|it| it.starts_with("Max open files"));
    let soft: usize = limit
        .unwrap()
        .split_whitespace()
        .nth(3)
        .unwrap()
        .parse()
        .unwrap();
    assert!(soft > 1024, "fewer files than connections: {soft}");

    let mut slow: Vec<_> = (0..SLOW).map(|at| dawdle(server.address, at)).collect();
    let end = Instant::now() + TIME;
    let waits: Vec<Duration> = std::thread::scope(|scope| {
        let honest: Vec<_> = (0..4)
            .map(|who| {
                scope.spawn({
                    let server = &server;
                    move || report_until(server, who, end)
                })
            })
            .collect();
        while Instant::now() < end {
            std::thread::sleep(Duration::from_secs(1));
            // Whoever was cut off cannot write any more.
            slow.retain_mut(|stream| stream.write_all(b"a").is_ok());
        }
        honest
            .into_iter()
            .flat_map(|one| one.join().unwrap())
            .collect()
    });
    let longest = waits.iter().max().unwrap();
    println!(
        "{} reports beside {SLOW} slow connections, the slowest in {longest:?}",
        waits.len()
    );
    assert!(waits.len() >= 20, "only {}", waits.len());
    // A kernel still takes what is written to a connection that has just been closed.
    for stream in &mut slow {
        stream
            .set_read_timeout(Some(Duration::from_secs(5)))
            .unwrap();
        let cut_off = match stream.read_to_end(&mut Vec::new()) {
            Ok(_) => true,
            Err(error) => error.kind() == std::io::ErrorKind::ConnectionReset,
        };
        assert!(cut_off, "a slow connection is still open");
    }
    server.stop();
}

/// Opens the form and sends a report, again and again; how long each took.
fn report_until(server: &Server, who: usize, end: Instant) -> Vec<Duration> {
    let mut waits = Vec::new();
    while Instant::now() < end {
        let start = Instant::now();
        let form = TestForm::of(&server.form());
        let story = format!("{who}, {}", waits.len());
        let mut fields = form.fields();
        fields.extend([("what", "V05"), ("story", &story), ("do", "send")]);
        receipt(&server.post(&fields));
        waits.push(start.elapsed());
    }
    waits
}

fn dawdle(address: SocketAddr, at: usize) -> TcpStream {
    let mut stream = connect(address);
    let opening = if at.is_multiple_of(2) {
        "GET /example/ HTTP/1.1\r\nhost: x\r\nx-slow: "
    } else {
        "POST /example/ HTTP/1.1\r\nhost: x\r\nsec-fetch-site: same-origin\r\n\
         content-type: application/x-www-form-urlencoded\r\ncontent-length: 500\r\n\r\n"
    };
    stream.write_all(opening.as_bytes()).unwrap();
    stream
}
