//! `corncrake admin init`: what it writes starts, says what was answered, and nothing of the samples.

use std::io::Write as _;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Output, Stdio};

use tempfile::TempDir;

use crate::support::app::TestNetwork;
use crate::support::binary::{corncrake, run};
use crate::support::http::get;
use crate::support::process::files_below;
use crate::support::running::ServerProcess;
use crate::support::{TestDatabase, each_database};

/// A place to write into, with a root notice of today and a folder for the data.
struct Place {
    folder: TempDir,
    port: u16,
}

impl Place {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let root = TestNetwork::new("example").notice_for_today().to_string();
        std::fs::write(folder.path().join("0001.note"), root).unwrap();
        std::fs::create_dir(folder.path().join("data")).unwrap();
        // Free a moment ago; the server takes it a moment later.
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        Self { folder, port }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn text(&self, name: &str) -> String {
        self.path(name).to_str().unwrap().to_owned()
    }

    fn read(&self, name: &str) -> String {
        std::fs::read_to_string(self.path(name)).unwrap()
    }

    /// With these flags besides; to `to`.
    fn init(&self, to: &str, flags: &[&str]) -> Output {
        let (to, root, data) = (self.text(to), self.text("0001.note"), self.text("data"));
        let listen = format!("127.0.0.1:{}", self.port);
        let usual = [
            "admin", "init", &to, "--root", &root, "--data", &data, "--listen", &listen,
        ];
        run(&[&usual[..], flags].concat())
    }
}

fn said(output: &Output) -> String {
    let texts = [&output.stdout, &output.stderr].map(|text| String::from_utf8_lossy(text));
    texts.concat()
}

const FLAGS: [&str; 15] = [
    "--yes",
    "--title",
    "Réseau \"Nord\" \\ des usagers",
    "--responsible",
    "Box 7, Nairobi",
    "--contact",
    "Peer lawyer=+254 711 111111",
    "--language",
    "fr",
    "--language",
    "en",
    "--address",
    "https://reports.example",
    "--proxy",
    "nginx",
];

#[test]
fn what_init_writes_is_served_and_found_well() {
    each_database(|database: &TestDatabase| {
        let place = Place::new();
        let mut flags = FLAGS.to_vec();
        if database.file().is_none() {
            flags.extend(["--postgres", &database.url]);
        }
        let done = place.init("server", &flags);
        assert!(done.status.success(), "{}", said(&done));
        let config = place.path("server/corncrake.toml");
        let server = ServerProcess::start(&config);
        let form = get(server.address, "/example/", &[("accept-language", "en")]);
        assert_eq!(form.status, 200);
        for words in [
            "Réseau &quot;Nord&quot; \\ des usagers",
            "Box 7, Nairobi",
            "+254 711 111111",
            "kept sealed for 12 months, the answers that you ticked for 36",
        ] {
            assert!(form.text().contains(words), "{words}");
        }
        let doctor = run(&["admin", "doctor", "--config", config.to_str().unwrap()]);
        assert!(doctor.status.success(), "{}", said(&doctor));
        assert!(said(&doctor).contains("example: the server answers with its form"));
        server.terminate();
        assert!(server.end().0.success());
        let nightly = run(&["admin", "nightly", "--config", config.to_str().unwrap()]);
        assert!(nightly.status.success(), "{}", said(&nightly));
    });
}

#[test]
fn nothing_of_the_samples_stays_in_what_init_writes() {
    let place = Place::new();
    let mut flags = FLAGS.to_vec();
    flags.extend(["--onion", "--onion-address", "http://abcdef.onion"]);
    let done = place.init("server", &flags);
    assert!(done.status.success(), "{}", said(&done));
    for name in files_below(&place.path("server")) {
        let text = std::fs::read_to_string(&name).unwrap();
        let active = text.lines().filter(|line| !line.starts_with('#'));
        for line in active {
            for sample in [
                "example.org",
                "700 000000",
                "/run/corncrake/http.sock",
                "Example",
            ] {
                assert!(!line.contains(sample), "{}: {line}", name.display());
            }
        }
    }
    let config = place.read("server/corncrake.toml");
    assert!(config.contains("\nalso_at = [\"http://abcdef.onion\"]\n"));
    assert!(config.contains("\nlanguages = [\"fr\", \"en\"]\n"));
    let nginx = place.read("server/nginx.conf");
    assert_eq!(nginx.matches("reports.example").count(), 3, "{nginx}");
    assert!(nginx.contains(&format!("server 127.0.0.1:{};", place.port)));
    let unit = place.read("server/corncrake.service");
    let data = place.text("data");
    assert!(
        unit.contains(&format!("\nReadWritePaths={data}\n")),
        "{unit}"
    );
    assert!(!unit.contains("StateDirectory"));
    let remind = place.read("server/corncrake-remind.service");
    assert!(
        remind.contains(&format!("\nInaccessiblePaths=-{data} ")),
        "{remind}"
    );
    assert!(
        place
            .read("server/torrc")
            .contains("HiddenServicePort 80 127.0.0.1:")
    );
    assert!(!place.path("server/Caddyfile").exists());
    #[cfg(unix)]
    for file in files_below(&place.path("server")) {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = |path: &Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode(&file), 0o600, "{}", file.display());
        assert_eq!(mode(file.parent().unwrap()), 0o700);
    }
}

#[test]
fn what_is_to_be_done_next_is_said_in_its_order() {
    let place = Place::new();
    let done = place.init("server", &[&FLAGS[..], &["--onion"]].concat());
    let next = place.read("server/NEXT.txt");
    assert!(said(&done).contains(&next), "{}", said(&done));
    let order = [
        "useradd --system",
        "corncrake.toml /etc/corncrake/",
        "keys/example.note /etc/corncrake/keys/",
        "cat torrc",
        "replace-me.onion",
        "enable --now corncrake",
        "nginx -t",
        "admin doctor --outside",
        "enable --now corncrake-remind.timer",
        "keys keep",
        "keys publish",
    ];
    let places = order.map(|words| {
        next.find(words)
            .unwrap_or_else(|| panic!("{words}: {next}"))
    });
    assert!(places.is_sorted(), "{next}");
}

/// Nine questions, some of them answered with nothing.
#[test]
fn who_is_asked_gets_the_same_files_as_who_says_it_in_flags() {
    let place = Place::new();
    let flags = place.init("flags", &FLAGS);
    assert!(flags.status.success(), "{}", said(&flags));
    let listen = format!("127.0.0.1:{}", place.port);
    let mut asked = corncrake()
        .args(["admin", "init", &place.text("asked"), "--listen", &listen])
        .args(["--root", &place.text("0001.note")])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let answers = [
        "Réseau \"Nord\" \\ des usagers",
        "Box 7, Nairobi",
        "Peer lawyer=+254 711 111111",
        "fr en",
        "https://reports.example",
        "nginx",
        "",
        "",
        &place.text("data"),
        "12",
        "",
    ];
    let mut stdin = asked.stdin.take().unwrap();
    writeln!(stdin, "{}", answers.join("\n")).unwrap();
    drop(stdin);
    let output = asked.wait_with_output().unwrap();
    assert!(output.status.success(), "{}", said(&output));
    assert!(said(&output).contains("[https://reports.example.org]"));
    let files = files_below(&place.path("flags"));
    assert_eq!(files.len(), files_below(&place.path("asked")).len());
    for file in files {
        let name = file.strip_prefix(place.path("flags")).unwrap();
        let other = place.path("asked").join(name);
        assert_eq!(
            std::fs::read_to_string(&file).unwrap(),
            std::fs::read_to_string(other).unwrap(),
            "{}",
            name.display()
        );
    }
}

#[test]
fn what_cannot_be_is_refused_with_its_flag_and_nothing_is_written() {
    let place = Place::new();
    let secret = "https://user:hunter2@reports.example";
    for (flags, names) in [
        (&["--yes", "--name", "other"][..], "--name"),
        (&["--yes", "--address", secret], "--address"),
        (
            &["--yes", "--address", "http://a.example", "--proxy", "caddy"],
            "--address",
        ),
        (&["--yes", "--postgres", "mysql://hunter2"], "--postgres"),
        (
            &["--yes", "--keep-stories", "13", "--keep-answers", "12"],
            "kept for longer",
        ),
        (&["--yes", "--contact", "hunter2"], "WHO=NUMBER"),
        // Nobody is there to answer.
        (&[], "--yes"),
    ] {
        let refused = place.init("server", flags);
        assert!(!refused.status.success(), "{flags:?}");
        let words = said(&refused);
        assert!(words.contains(names), "{flags:?}: {words}");
        let repeats = words.contains("hunter2") && !flags.contains(&"--contact");
        assert!(!repeats, "{words}");
        let mut there: Vec<_> = std::fs::read_dir(place.folder.path())
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        there.sort();
        assert_eq!(there, ["0001.note", "data"]);
    }
    std::fs::create_dir(place.path("server")).unwrap();
    std::fs::write(place.path("server/diary"), "precious").unwrap();
    let refused = place.init("server", &FLAGS);
    assert!(!refused.status.success());
    assert!(said(&refused).contains("is there already"));
    assert_eq!(
        files_below(&place.path("server")),
        [place.path("server/diary")]
    );
}
