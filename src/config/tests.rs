use std::time::Duration;

use super::*;

const SMALL: &str = r#"
    listen = "127.0.0.1:0"
    origin = "https://reports.example.org"
    database = "sqlite:corncrake.db"

    [[network]]
    name = "example"
    root = "keys/example.note"
    languages = ["en"]
    title.en = "Example"
    [network.privacy.en]
    responsible = "a"
    kept = "b"
    rights = "c"
"#;

#[test]
fn relative_paths_are_taken_from_the_files_own_folder() {
    let config = Config::parse(SMALL, Path::new("/etc/corncrake")).expect("it is right");
    let database = config.database.expose();
    assert_eq!(database, "sqlite:/etc/corncrake/corncrake.db");
    assert_eq!(
        config.networks[0].root,
        Path::new("/etc/corncrake/keys/example.note")
    );
}

#[test]
fn an_unknown_key_is_refused_with_its_line() {
    let text = SMALL.replace("languages", "langauges");
    let wrong = Config::parse(&text, Path::new(".")).expect_err("it is wrong");
    assert!(
        wrong.contains("langauges") && wrong.contains("line 9"),
        "{wrong}"
    );
}

#[test]
fn no_message_shows_the_databases_password() {
    let secret = "hunter2hunter2";
    let url = format!("\"postgres://cc:{secret}@db/cc\"");
    let right = SMALL.replace("\"sqlite:corncrake.db\"", &url);
    for (wrong, line) in [
        (right.replace("database =", "databse ="), "line 4"),
        (right.replace("database =", "limits ="), "line 4"),
        (right.replace("database =", "also_at ="), "line 4"),
        (right.replace("database =", "listen ="), "line 4"),
        (right.replace("database =", "database"), "line 4"),
        (right.replace(&url, &url[1..]), "line 4"),
        (right.replace(&url, &url[..url.len() - 1]), "line 4"),
        (right.replace("database =", "origin ="), "line 4"),
    ] {
        let refused = Config::parse(&wrong, Path::new(".")).expect_err("it is wrong");
        assert!(!refused.contains(secret), "{refused}");
        assert!(refused.contains(line), "{refused}");
    }
    let config = Config::parse(&right, Path::new(".")).expect("it is right");
    assert!(!format!("{config:?}").contains(secret));
}

#[test]
fn a_place_for_attachments_is_a_folder_or_a_bucket_whose_keys_are_in_files() {
    let with = |attachments: &str| {
        let text = SMALL.replace(
            "[[network]]",
            &format!("[attachments]\n{attachments}\n[[network]]"),
        );
        Config::parse(&text, Path::new("/etc/corncrake")).map(|config| config.attachments)
    };
    let folder = with("store = \"folder:sealed\"").expect("it is right");
    let path = PathBuf::from("/etc/corncrake/sealed");
    assert_eq!(folder.store, Some(BlobStore::Folder(path)));
    let keys = "access_key_file = \"id\"\nsecret_key_file = \"key\"";
    let bucket = with(&format!("store = \"s3://sealed/a/b\"\n{keys}")).expect("it is right");
    let (name, prefix) = ("sealed".to_owned(), "a/b".to_owned());
    assert_eq!(bucket.store, Some(BlobStore::Bucket { name, prefix }));
    assert_eq!(bucket.secret_key_file, Some("/etc/corncrake/key".into()));
    assert_eq!(with("megabytes = 0").expect("off").megabytes, 0);
    for wrong in [
        "store = \"/var/sealed\"",
        "store = \"s3://\"",
        "store = \"s3://sealed\"",
        "store = \"s3://user:secret@sealed\"",
        "store = \"folder:\"",
        "secret_key = \"abc\"",
        keys,
        "megabytes = 201",
        "megapixels = 0",
        "memory_mib = 76",
    ] {
        assert!(with(wrong).is_err(), "{wrong}");
    }
}

#[test]
fn a_limit_of_more_than_a_day_is_refused() {
    for (seconds, right) in [(86_400, true), (86_401, false), (i64::MAX, false)] {
        let text = SMALL.replace(
            "[[network]]",
            &format!("        [limits]\n idle_seconds = {seconds}\n[[network]]"),
        );
        let config = Config::parse(&text, Path::new("."));
        assert_eq!(config.is_ok(), right, "{seconds}");
    }
    let limits = LimitsConfig {
        body_seconds: u64::MAX,
        ..LimitsConfig::default()
    };
    assert_eq!(limits.limits().body, Duration::from_hours(24));
}

#[test]
fn a_budget_of_nothing_is_refused_and_what_is_left_out_keeps_its_default() {
    let with = |budgets: &str| {
        let text = SMALL.replace("[[network]]", &format!("{budgets}\n[[network]]"));
        Config::parse(&text, Path::new("."))
    };
    let config = with("[budgets.network]\nreports = { at_once = 7, per_day = 9 }");
    let budgets = config.expect("it is right").budgets;
    assert_eq!(
        budgets.network.reports,
        BudgetConfig {
            at_once: 7,
            per_day: 9
        }
    );
    let default = AllBudgets::default();
    assert_eq!(budgets.all_networks.look_ups, default.look_ups);
    for wrong in [
        "[budgets.network]\nreports = { at_once = 0, per_day = 9 }",
        "[budgets.all_networks]\nlook_ups = { at_once = 9, per_day = 0 }",
        "[budgets.network]\nattachments_mib = { at_once = 5000000, per_day = 1 }",
        "[budgets.network]\nreports = { at_once = 1 }",
        "[budgets]\nreports = { at_once = 1, per_day = 1 }",
    ] {
        assert!(with(wrong).is_err(), "{wrong}");
    }
}

#[test]
fn places_and_origins_are_checked() {
    for (right, wrong) in [
        ("127.0.0.1:0", "localhost"),
        (
            "https://reports.example.org",
            "https://reports.example.org/",
        ),
        ("https://reports.example.org", "reports.example.org"),
    ] {
        let text = SMALL.replace(right, wrong);
        assert!(Config::parse(&text, Path::new(".")).is_err(), "{wrong}");
    }
    let text = SMALL.replace("127.0.0.1:0", "unix:http.sock");
    let config = Config::parse(&text, Path::new("/run")).expect("it is right");
    assert_eq!(config.listen, Listen::Unix("/run/http.sock".into()));
}
