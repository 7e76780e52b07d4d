use super::*;

fn config() -> NetworkConfig {
    toml::from_str(
        r#"
        name = "example"
        root = "root.note"
        languages = ["en", "ru"]
        title = { en = "Example", ru = "Пример" }
        help = [{ contact = "112", label = { en = "Emergency", ru = "Экстренная помощь" } }]
        [privacy.en]
        responsible = "a"
        kept = "b"
        rights = "c"
        [privacy.ru]
        responsible = "а"
        kept = "б"
        rights = "в"
        "#,
    )
    .expect("it is right")
}

fn refusal(change: impl FnOnce(&mut NetworkConfig)) -> String {
    let mut config = config();
    change(&mut config);
    Network::from_config(&config)
        .map(|_| ())
        .expect_err("it is wrong")
        .to_string()
}

#[test]
fn words_are_there_in_every_language_that_is_offered() {
    let network = Network::from_config(&config()).expect("it is right");
    assert_eq!(network.title(Lang::Ru), "Пример");
    assert_eq!(network.help[0].label(Lang::En), "Emergency");
    assert_eq!(network.offered("ru"), Some(Lang::Ru));
    assert_eq!(network.offered("fr"), None);
    assert_eq!(network.pause(Lang::En), None);
}

#[test]
fn no_network_lies_where_the_scripts_do() {
    assert_eq!(
        refusal(|config| config.name = "assets".into()),
        "network \"assets\": this name is taken by the server itself"
    );
}

#[test]
fn what_is_missing_is_named_with_its_network() {
    assert_eq!(
        refusal(|config| drop(config.title.remove("ru"))),
        "network example: `title` is missing in ru"
    );
    assert_eq!(
        refusal(|config| drop(config.privacy.remove("en"))),
        "network example: `privacy` is missing in en"
    );
    assert_eq!(
        refusal(|config| config.languages.push("xx".into())),
        "network example: there is no language \"xx\"; there are en, fr, ru, sw, uk, ro, ky, kk, ar"
    );
    assert_eq!(
        refusal(|config| drop(config.pause.insert("en".into(), "Back soon.".into()))),
        "network example: `pause` is missing in ru"
    );
}

#[test]
fn a_quick_exit_leads_to_a_page_elsewhere() {
    let network = Network::from_config(&config()).expect("it is right");
    assert_eq!(network.exit, "https://www.wikipedia.org/");
    for wrong in [
        "http://weather.example/",
        "javascript:alert(1)",
        "/example/",
        "https://",
        "https://weather.example/ x",
        "https://weather.example/\r\nx: y",
        "weather.example",
        "",
    ] {
        let refusal = refusal(|config| config.exit = Some(wrong.into()));
        assert_eq!(
            refusal, "network example: `exit` is no address of the form https://…",
            "{wrong}"
        );
    }
    let mut config = config();
    config.exit = Some("https://weather.example/today?x=1".into());
    assert!(Network::from_config(&config).is_ok());
}

#[test]
fn a_language_that_nobody_has_reviewed_is_off_until_it_is_named_twice() {
    let off = Lang::ALL.into_iter().find(|lang| !lang.is_on());
    let off = off.expect("some are not reviewed yet");
    let refused = refusal(|config| config.languages.push(off.code().into()));
    assert!(
        refused.starts_with("network example: no native speaker has reviewed")
            && refused.contains(&format!("unreviewed_languages = [\"{off}\"]")),
        "{refused}"
    );
    let refused = refusal(|config| {
        config.languages.push(off.code().into());
        config.unreviewed_languages.push(off.code().into());
    });
    // It is let through, and what else the network needs to say in it is asked for.
    assert!(refused.contains(" in "), "{refused}");
    assert!(!refused.contains("reviewed"), "{refused}");
    let refused = refusal(|config| config.unreviewed_languages.push("xx".into()));
    assert!(refused.contains("there is no language \"xx\""), "{refused}");
}

#[test]
fn a_questionnaire_that_gives_a_shipped_code_another_meaning_is_refused() {
    let shipped = include_str!("../../questionnaire/default.toml");
    let name: NetworkName = "example".parse().expect("a name");
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("own.toml");

    std::fs::write(&path, shipped).expect("written");
    assert!(questionnaire(&name, Some(&path)).is_ok());

    let other = shipped.replacen("means = \"threatened\"", "means = \"praised\"", 1);
    assert_ne!(other, shipped);
    std::fs::write(&path, other).expect("written");
    let refused = questionnaire(&name, Some(&path));
    assert!(matches!(refused, Err(NetworkError::CodeReused(..))));
}
