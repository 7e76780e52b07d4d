//! The README's commands for real life, run in order on the real binary.

use std::fmt::Write as _;
use std::net::TcpListener;
use std::path::Path;
use std::process::Command;

use corncrake::seal::file::SealedFile;

use crate::journey::sealed_by_phone;
use crate::support::app::{TestForm, receipt};
use crate::support::http::{get, post};
use crate::support::running::{CORNCRAKE, ServerProcess};
use crate::support::{TestDatabase, each_database};

const README: &str = include_str!("../../README.md");

/// Who types the commands of a block.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Who {
    Server,
    Steward,
    Analyst,
    Operator,
}

/// The blocks of commands that say who types them, in order.
fn blocks() -> Vec<(Who, Vec<&'static str>)> {
    let mut blocks = Vec::new();
    for (place, block) in README.split("```").enumerate() {
        let (first, commands) = block.split_once('\n').unwrap_or((block, ""));
        let who = match first {
            "sh steward" => Who::Steward,
            "sh server" => Who::Server,
            "sh analyst" => Who::Analyst,
            "sh operator" => Who::Operator,
            _ => continue,
        };
        assert!(place % 2 == 1, "a block begins where one should end");
        blocks.push((who, commands.lines().collect()));
    }
    blocks
}

/// One folder for everybody's files, as if all machines were one.
struct World {
    folder: tempfile::TempDir,
    origin: String,
    port: u16,
    words: String,
}

impl World {
    fn new(database: &TestDatabase) -> Self {
        let folder = tempfile::tempdir().unwrap();
        // Free a moment ago; the server takes it a moment later.
        let port = TcpListener::bind("127.0.0.1:0")
            .unwrap()
            .local_addr()
            .unwrap()
            .port();
        let world = Self {
            folder,
            origin: format!("http://127.0.0.1:{port}"),
            port,
            words: String::new(),
        };
        std::fs::write(
            world.path("passphrase"),
            "a passphrase for the README's test",
        )
        .unwrap();
        std::fs::create_dir_all(world.path("etc/keys")).unwrap();
        let sample = include_str!("../../deploy/corncrake.toml");
        let mut config = String::new();
        for line in sample.lines() {
            let line = match line.split(" = ").next() {
                Some("listen") => format!("listen = \"127.0.0.1:{port}\""),
                Some("origin") => format!("origin = \"{}\"", world.origin),
                Some("database") => format!("database = \"{}\"", database.url),
                _ => line.to_owned(),
            };
            writeln!(config, "{line}").unwrap();
        }
        std::fs::write(world.path("etc/corncrake.toml"), config).unwrap();
        world
    }

    fn path(&self, name: &str) -> std::path::PathBuf {
        self.folder.path().join(name)
    }

    /// A command of the README, here: what is typed at a terminal comes from a file.
    fn here(&self, command: &str) -> String {
        let etc = self.path("etc").display().to_string();
        let mut command = command
            .replace("https://reports.example.org", &self.origin)
            .replace("/etc/corncrake", &etc);
        let asks = |name: &&str| command.starts_with(*name);
        let asking = [
            "corncrake keys identity",
            "corncrake keys network",
            "corncrake keys period",
            "corncrake keys publish",
            "corncrake keys keep",
            "corncrake keys admit",
            "corncrake desk sync",
            "corncrake desk import",
            "corncrake desk list",
        ];
        if asking.iter().any(asks) {
            command.push_str(" --passphrase-file passphrase");
        }
        if command.starts_with("corncrake keys admit") {
            write!(command, " --words '{}'", self.words).unwrap();
        }
        command
    }

    /// Runs a command with a shell, as a person would, and gives what it printed.
    fn run(&mut self, command: &str) -> String {
        let program = Path::new(CORNCRAKE).parent().unwrap().display().to_string();
        let output = Command::new("sh")
            .args(["-ec", &self.here(command)])
            .env("PATH", format!("{program}:/usr/bin:/bin"))
            .current_dir(self.folder.path())
            .output()
            .unwrap();
        let printed = String::from_utf8(output.stdout).unwrap();
        let complaints = String::from_utf8(output.stderr).unwrap();
        assert!(output.status.success(), "{command}\n{printed}{complaints}");
        if command.starts_with("corncrake keys identity") {
            // What is to be read aloud: two lines of four words, and then the same in digits.
            let indented = printed.lines().filter_map(|line| line.strip_prefix("  "));
            let aloud = indented.filter(|line| !line.contains("in digits"));
            self.words = aloud.collect::<Vec<_>>().join(" ");
        }
        printed
    }

    /// A reporter fills in the form.
    fn report(&self) {
        let address = ([127, 0, 0, 1], self.port).into();
        let form = TestForm::of(&get(address, "/example/", &[]));
        let mut body = form_urlencoded::Serializer::new(String::new());
        body.extend_pairs(form.fields());
        body.extend_pairs([("what", "V11"), ("where", "S05"), ("do", "send")]);
        let kind = ("content-type", "application/x-www-form-urlencoded");
        receipt(&post(
            address,
            "/example/",
            &[kind],
            body.finish().as_bytes(),
        ));
    }
}

impl World {
    /// The operator is handed a network's first notice.
    fn takes_root(&self, documents: &str, network: &str) {
        let note = self.path(&format!("{documents}/notices/0001.note"));
        std::fs::copy(note, self.path(&format!("etc/keys/{network}.note"))).unwrap();
    }

    /// The operator adds the network for practice.
    fn practises(&self) {
        self.takes_root("practice", "training-example");
        let file = self.path("etc/corncrake.toml");
        let config = std::fs::read_to_string(&file).unwrap();
        let (_, real) = config.split_once("[[network]]").unwrap();
        let practice = real
            .replacen("name = \"example\"", "name = \"training-example\"", 1)
            .replacen("example.note", "training-example.note", 1);
        assert_ne!(practice, real);
        std::fs::write(&file, format!("{config}\n[[network]]{practice}")).unwrap();
    }

    /// An outreach worker brings a file of the offline form.
    fn carry(&self) {
        let address = ([127, 0, 0, 1], self.port).into();
        let (sealed, _) = sealed_by_phone(address, 1);
        let file = SealedFile {
            network: "example".parse().unwrap(),
            sealed,
            attachments: Vec::new(),
        };
        std::fs::write(self.path("report-KWZU.corncrake"), file.to_bytes()).unwrap();
    }
}

#[test]
fn the_commands_that_run_it_for_real_work_in_the_readmes_order() {
    each_database(|database| {
        let mut world = World::new(database);
        let mut server = None;
        let mut listed = String::new();
        for (who, commands) in blocks() {
            for command in commands {
                if who == Who::Server {
                    assert_eq!(
                        command,
                        "corncrake serve --config /etc/corncrake/corncrake.toml"
                    );
                    match server.take() {
                        None => world.takes_root("documents", "example"),
                        // The same port: the one before has to let go of it.
                        Some(before) => {
                            ServerProcess::terminate(&before);
                            assert!(before.end().0.success());
                            world.practises();
                        }
                    }
                    server = Some(ServerProcess::start(&world.path("etc/corncrake.toml")));
                    continue;
                }
                if command.starts_with("corncrake desk init --folder desk") {
                    world.report();
                }
                if command.starts_with("corncrake desk import") {
                    world.carry();
                }
                let printed = world.run(command);
                if command.starts_with("corncrake desk list --folder practice") {
                    assert!(printed.contains("40 reports."), "{printed}");
                } else if command.starts_with("corncrake desk list") {
                    listed = printed;
                }
            }
        }
        // The one that was sent, and the one that was carried.
        assert_eq!(listed.to_lowercase().matches("new").count(), 2, "{listed}");
        let server = server.expect("the README starts a server");
        server.terminate();
        assert!(server.end().0.success());
        assert!(world.path("corncrake.backup").exists());
    });
}

#[test]
fn everybody_has_a_block_in_the_readme() {
    let blocks = blocks();
    for who in [Who::Server, Who::Steward, Who::Analyst, Who::Operator] {
        assert!(blocks.iter().any(|(of, _)| *of == who), "{who:?}");
    }
}

#[test]
fn the_files_that_the_readme_points_to_are_there() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for link in README.split("](").skip(1) {
        let target = link.split(')').next().unwrap();
        if !target.contains("://") && !target.starts_with('#') {
            assert!(root.join(target).exists(), "{target} is missing");
        }
    }
}
