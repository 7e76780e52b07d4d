//! The configuration of the demonstration's server, as an operator would write it.

use crate::keys::public::NetworkName;

/// The file's text. It lies in the same folder as the database and the root notice.
pub(super) fn text(network: &NetworkName, origin: &str, database: &str) -> String {
    let listen = origin.trim_start_matches("http://");
    // A JSON string is a TOML string, but for what no URL holds.
    let database = serde_json::Value::from(database);
    format!(
        r#"# The server of `corncrake demo`. After `demo --keep` it runs again with `corncrake serve`.
listen = "{listen}"
origin = "{origin}"
database = {database}

[[network]]
name = "{network}"
root = "root.note"
languages = ["en", "fr", "ru"]

[network.title]
en = "Demonstration network"
fr = "Réseau de démonstration"
ru = "Демонстрационная сеть"

[[network.help]]
contact = "000 000"
[network.help.label]
en = "Nobody answers here: this is a demonstration"
fr = "Personne ne répond ici : c’est une démonstration"
ru = "Здесь никто не отвечает: это демонстрация"

[network.privacy.en]
responsible = "Nobody: every report here is invented, on this computer."
kept = "Until the demonstration ends."
rights = "With your receipt you can withdraw what you sent."

[network.privacy.fr]
responsible = "Personne : tous les signalements ici sont inventés, sur cet ordinateur."
kept = "Jusqu’à la fin de la démonstration."
rights = "Avec votre reçu, vous pouvez retirer ce que vous avez envoyé."

[network.privacy.ru]
responsible = "Никто: все сообщения здесь выдуманы, на этом компьютере."
kept = "До конца демонстрации."
rights = "С квитанцией вы можете отозвать то, что отправили."
"#
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Config;
    use crate::intake::Network;

    #[test]
    fn the_server_takes_the_configuration() {
        let folder = tempfile::tempdir().expect("a folder");
        let network = "demo".parse().expect("a name");
        let text = text(&network, "http://127.0.0.1:8080", "sqlite:corncrake.db");
        let path = folder.path().join("corncrake.toml");
        std::fs::write(&path, text).expect("a file");
        let config = Config::read(&path).expect("it is valid");
        let read = Network::from_config(&config.networks[0]).expect("it is valid");
        assert_eq!(read.languages().len(), 3);
        assert_eq!(config.networks[0].root, folder.path().join("root.note"));
    }
}
