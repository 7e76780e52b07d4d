//! The samples that operators start from say what they should.

use std::path::Path;

use corncrake::config::{AttachmentsConfig, BlobStore, BudgetsConfig, Config, Listen};
use corncrake::intake::Network;
use corncrake::text::Lang;
use corncrake::web::Limits;

fn sample(name: &str) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("deploy");
    let text = std::fs::read_to_string(folder.join(name)).unwrap();
    let lines = text.lines().map(str::trim);
    lines
        .filter(|line| !line.starts_with('#'))
        .collect::<Vec<_>>()
        .join("\n")
}

#[test]
fn the_sample_configuration_is_valid_and_shows_the_defaults() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("deploy/corncrake.toml");
    let config = Config::read(&path).unwrap();
    assert_eq!(
        config.listen,
        Listen::Unix("/run/corncrake/http.sock".into())
    );
    assert_eq!(config.limits.limits(), Limits::default());
    assert_eq!(config.budgets, BudgetsConfig::default());
    assert_eq!(config.attachments, AttachmentsConfig::default());
    let [network] = &config.networks[..] else {
        panic!("one network")
    };
    let network = Network::from_config(network).unwrap();
    assert_eq!(network.languages(), [Lang::En, Lang::Fr, Lang::Ru]);
    assert_eq!(network.help.len(), 2);
}

/// The commented-out settings are as valid as the others.
#[test]
fn the_settings_that_the_sample_only_mentions_exist() {
    let folder = tempfile::tempdir().unwrap();
    let sample = Path::new(env!("CARGO_MANIFEST_DIR")).join("deploy/corncrake.toml");
    let text = std::fs::read_to_string(sample).unwrap();
    let without = |text: &str, key: &str| {
        let (active, mentioned) = (format!("\n{key} = "), format!("\n# {key} = "));
        assert!(text.contains(&mentioned), "{key}");
        text.replace(&active, "\n# was: ")
            .replacen(&mentioned, &active, 1)
    };
    let text = [
        "listen",
        "also_at",
        "database",
        "questionnaire",
        "unreviewed_languages",
        "offline_form",
    ]
    .iter()
    .fold(text, |text, key| without(&text, key))
    // Two places are mentioned; the second is the one that takes the rest.
    .replace("\n# store = \"folder:", "\n# ")
    .replace("\n# store = \"s3:", "\nstore = \"s3:")
    .replace("\n# endpoint = ", "\nendpoint = ")
    .replace("\n# region = ", "\nregion = ")
    .replace("\n# access_key_file = ", "\naccess_key_file = ")
    .replace("\n# secret_key_file = ", "\nsecret_key_file = ")
    .replace("# [network.pause]\n# en", "[network.pause]\nen");
    let file = folder.path().join("corncrake.toml");
    std::fs::write(&file, text).unwrap();
    let config = Config::read(&file).unwrap();
    assert!(matches!(config.listen, Listen::Tcp(_)));
    let place = config.attachments.store;
    assert!(matches!(place, Some(BlobStore::Bucket { .. })), "{place:?}");
    assert!(config.attachments.endpoint.is_some());
    assert!(config.database.expose().starts_with("postgres://"));
    assert_eq!(config.also_at.len(), 1);
    assert!(config.networks[0].questionnaire.is_some());
    assert!(config.networks[0].offline_form.is_some());
    assert_eq!(config.networks[0].pause.len(), 1);
    assert_eq!(config.networks[0].unreviewed_languages, ["sw"]);
}

#[test]
fn the_metrics_that_the_sample_only_mentions_can_be_switched_on() {
    let folder = tempfile::tempdir().unwrap();
    let sample = Path::new(env!("CARGO_MANIFEST_DIR")).join("deploy/corncrake.toml");
    let text = std::fs::read_to_string(sample).unwrap();
    let mentioned = "# [metrics]\n# listen = ";
    assert!(text.contains(mentioned));
    let text = text.replace(mentioned, "[metrics]\nlisten = ");
    let file = folder.path().join("corncrake.toml");
    std::fs::write(&file, text).unwrap();
    let listen = Config::read(&file).unwrap().metrics.unwrap().listen;
    assert_eq!(listen, Listen::Tcp("127.0.0.1:9464".parse().unwrap()));
}

/// Whatever is mentioned of reminders is valid, and the words that stand there are those that are sent.
#[test]
fn the_reminders_that_the_sample_only_mentions_can_be_switched_on() {
    let folder = tempfile::tempdir().unwrap();
    let sample = Path::new(env!("CARGO_MANIFEST_DIR")).join("deploy/corncrake.toml");
    let text = std::fs::read_to_string(sample).unwrap();
    let (before, rest) = text.split_once("# [remind]\n").unwrap();
    let (block, after) = rest.split_once("\n\n").unwrap();
    let is_prose = |line: &&str| !line.contains(" = ") && !line.contains("[remind.mail]");
    let lines = block.lines().filter(|line| !is_prose(line));
    let lines: Vec<&str> = lines.map(|line| &line[2..]).collect();
    let text = format!("{before}[remind]\n{}\n\n{after}", lines.join("\n"));
    let file = folder.path().join("corncrake.toml");
    std::fs::write(&file, text).unwrap();
    let remind = Config::read(&file).unwrap().remind.unwrap();
    let default = corncrake::config::RemindConfig::default();
    assert_eq!(remind.subject, default.subject);
    assert!(default.text.starts_with(&remind.text), "{}", remind.text);
    for words in [&default.subject, &default.text] {
        for telling in ["report", "drug", "corncrake", "network", "desk", "new"] {
            assert!(!words.to_lowercase().contains(telling), "{telling}");
        }
    }
    let mail = remind.mail.unwrap();
    assert!(mail.starttls && mail.to.len() == 2 && mail.certificate_file.is_some());
    assert_eq!(
        mail.password_file,
        Some(folder.path().join("mail-password"))
    );
    assert!(!format!("{mail:?}").contains("amina"), "{mail:?}");
}

#[test]
fn no_sample_proxy_writes_bodies_or_addresses_to_disk() {
    let nginx = sample("nginx.conf");
    for line in [
        "proxy_request_buffering off;",
        "client_body_in_file_only off;",
        "proxy_buffering off;",
        "proxy_max_temp_file_size 0;",
        "access_log off;",
        "gzip off;",
    ] {
        assert!(nginx.lines().any(|own| own == line), "{line}");
    }
    assert!(!nginx.contains("X-Forwarded-For") && !nginx.contains("X-Real-IP"));
    let caddy = sample("Caddyfile");
    for word in [
        "request_buffers",
        "response_buffers",
        "log {",
        "\nlog",
        "encode",
    ] {
        assert!(!caddy.contains(word), "{word}");
    }
    assert!(caddy.contains("header_up -X-Forwarded-For"));
}

#[test]
fn all_samples_mean_the_same_socket() {
    let socket = "/run/corncrake/http.sock";
    for name in ["corncrake.toml", "Caddyfile", "nginx.conf", "torrc"] {
        assert!(sample(name).contains(socket), "{name}");
    }
    let unit = sample("corncrake.service");
    assert!(unit.contains("RuntimeDirectory=corncrake") && unit.contains("LimitCORE=0"));
}

/// CHECKS X3 holds only where the nightly job runs.
#[test]
fn what_the_timers_start_exists() {
    for (name, when) in [
        ("corncrake-nightly", "OnCalendar=*-*-*"),
        ("corncrake-remind", "OnCalendar=Mon,Thu *-*-* 09:00:00"),
    ] {
        let unit = sample(&format!("{name}.service"));
        let (_, command) = unit.split_once("ExecStart=").unwrap();
        let mut words = command.lines().next().unwrap().split_whitespace();
        assert_eq!(words.next(), Some("/usr/local/bin/corncrake"));
        let words: Vec<_> = words.take(2).collect();
        let help = crate::support::binary::run(&[words[0], words[1], "--help"]);
        assert!(help.status.success(), "{words:?}");
        assert!(sample(&format!("{name}.timer")).contains(when));
    }
}

/// A reminder that came earlier or later because of anything would tell of it.
#[test]
fn reminders_come_at_fixed_times_from_what_cannot_see_the_reports() {
    let timer = sample("corncrake-remind.timer");
    assert!(timer.contains("\nPersistent=no") && !timer.contains("RandomizedDelaySec"));
    let unit = sample("corncrake-remind.service");
    assert!(unit.contains("\nInaccessiblePaths=-/var/lib/corncrake "));
    assert!(!unit.contains("StateDirectory") && !unit.contains("ReadWritePaths"));
}

/// Each unit gives its process next to nothing, as systemd's own assessment has it: 0 is nothing at
/// all, 10 is everything, and below 2 it says "OK".
#[cfg(target_os = "linux")]
#[test]
fn systemd_finds_little_that_our_units_leave_open() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("deploy");
    let files = std::fs::read_dir(folder).unwrap();
    let files = files.map(|file| file.unwrap().path());
    let units: Vec<_> = files
        .filter(|path| path.extension().is_some_and(|it| it == "service"))
        .collect();
    assert!(units.len() > 1);
    for unit in units {
        let assessed = std::process::Command::new("systemd-analyze")
            .args(["security", "--offline=yes", "--no-pager", "--threshold=15"])
            .arg(&unit)
            .env("LC_ALL", "C.UTF-8")
            .output()
            .expect("systemd-analyze");
        let said = String::from_utf8_lossy(&assessed.stdout);
        assert!(said.contains("Overall exposure level"), "{said}");
        assert!(assessed.status.success(), "{said}");
    }
}

/// The image runs what the unit runs, as somebody who may do nothing, from the package that
/// `cargo deb` leaves where it looks.
#[test]
fn the_image_runs_the_same_command_as_nobody_of_importance() {
    let (unit, image) = (sample("corncrake.service"), sample("Containerfile"));
    let line = |text: &str, begin: &str| -> String {
        let found = text.lines().find_map(|line| line.strip_prefix(begin));
        found.expect(begin).to_owned()
    };
    let words = |begin: &str| -> Vec<String> {
        serde_json::from_str(&line(&image, begin)).expect("a list of words")
    };
    let mut command = words("ENTRYPOINT ");
    command.extend(words("CMD "));
    let command = format!("/usr/local/bin/{}", command.join(" "));
    assert_eq!(command, line(&unit, "ExecStart="));
    let user = line(&image, "USER ");
    let (user, group) = user.split_once(':').unwrap();
    assert!(image.contains(&format!("--uid {user} --gid {group} ")));
    assert!(image.contains("source=target/debian,") && image.contains("/corncrake_*.deb"));
}

/// What the package puts beside a unit says the unit's own command, at the package's own place.
#[test]
fn the_debian_package_runs_the_same_commands_and_its_files_are_there() {
    for (unit, beside) in [
        ("corncrake.service", "debian/serve.conf"),
        ("corncrake-nightly.service", "debian/nightly.conf"),
        ("corncrake-remind.service", "debian/remind.conf"),
    ] {
        let (unit, beside) = (sample(unit), sample(beside));
        let commands = |text: &str| -> Vec<String> {
            let lines = text
                .lines()
                .filter_map(|line| line.strip_prefix("ExecStart="));
            lines.map(str::to_owned).collect()
        };
        let [command] = &commands(&unit)[..] else {
            panic!("one command: {unit}")
        };
        let packaged = command.replace("/usr/local/bin/", "/usr/bin/");
        // The empty one takes the unit's own away.
        assert_eq!(commands(&beside), [String::new(), packaged]);
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let manifest = std::fs::read_to_string(root.join("Cargo.toml")).unwrap();
    let manifest: toml::Table = toml::from_str(&manifest).unwrap();
    let deb = &manifest["package"]["metadata"]["deb"];
    let assets = deb["assets"].as_array().unwrap();
    assert!(assets.len() > 5);
    for asset in assets {
        let file = asset[0].as_str().unwrap();
        assert!(
            file.starts_with("target/") || root.join(file).is_file(),
            "{file}"
        );
    }
    for script in ["postinst", "prerm", "postrm"] {
        let script = root
            .join(deb["maintainer-scripts"].as_str().unwrap())
            .join(script);
        let read = std::process::Command::new("sh")
            .arg("-n")
            .arg(&script)
            .status();
        assert!(read.unwrap().success(), "{}", script.display());
    }
}
