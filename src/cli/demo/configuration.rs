//! The configuration of the demonstration's server, as an operator would write it.

use std::fmt::Write as _;

use super::names::Named;
use crate::keys::public::NetworkName;
use crate::text::Lang;

/// Where the server listens, under which address it is reached, and where it stores.
pub(super) struct Place<'a> {
    pub origin: &'a str,
    pub database: &'a str,
}

/// The file's text, for pages in `languages`. It lies in the same folder as the database and the
/// root notice.
pub(super) fn text(network: &NetworkName, place: &Place<'_>, languages: &[Lang]) -> String {
    let origin = place.origin;
    let listen = origin.trim_start_matches("http://");
    // A JSON string is a TOML string, but for what no URL holds.
    let database = serde_json::Value::from(place.database);
    let off: Vec<Lang> = languages.iter().copied().filter(|l| !l.is_on()).collect();
    let unreviewed = match &off[..] {
        [] => String::new(),
        off => format!("unreviewed_languages = [{}]\n", codes(off)),
    };
    format!(
        r#"# The server of `corncrake demo`. After `demo --keep` it runs again with `corncrake serve`.
listen = "{listen}"
origin = "{origin}"
database = {database}

[[network]]
name = "{network}"
root = "root.note"
languages = [{all}]
{unreviewed}
[network.title]
{titles}
[[network.help]]
contact = "000 000"
[network.help.label]
{nobody}{privacy}"#,
        all = codes(languages),
        titles = each(languages, |named| named.title),
        nobody = each(languages, |named| named.nobody),
        privacy = privacy(languages),
    )
}

fn codes(languages: &[Lang]) -> String {
    let quoted: Vec<String> = languages
        .iter()
        .map(|lang| format!("{:?}", lang.code()))
        .collect();
    quoted.join(", ")
}

/// One line of `text` for each language; our words hold nothing that TOML would escape.
fn each(languages: &[Lang], text: fn(&Named) -> &'static str) -> String {
    let mut all = String::new();
    for lang in languages {
        let _ = writeln!(all, "{lang} = \"{}\"", text(&Named::of(*lang)));
    }
    all
}

fn privacy(languages: &[Lang]) -> String {
    let mut all = String::new();
    for lang in languages {
        let named = Named::of(*lang);
        let said = [
            ("responsible", named.responsible),
            ("kept", named.kept),
            ("rights", named.rights),
        ];
        let _ = write!(all, "\n[network.privacy.{lang}]\n");
        for (name, text) in said {
            let _ = writeln!(all, "{name} = \"{text}\"");
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Config;
    use crate::intake::Network;

    #[test]
    fn the_server_takes_the_configuration() {
        for languages in [&[Lang::En, Lang::Fr, Lang::Ru][..], &Lang::ALL] {
            let folder = tempfile::tempdir().expect("a folder");
            let network = "demo".parse().expect("a name");
            let place = Place {
                origin: "http://127.0.0.1:8080",
                database: "sqlite:corncrake.db",
            };
            let text = text(&network, &place, languages);
            let path = folder.path().join("corncrake.toml");
            std::fs::write(&path, text).expect("a file");
            let config = Config::read(&path).expect("it is valid");
            let read = Network::from_config(&config.networks[0]).expect("it is valid");
            assert_eq!(read.languages(), languages);
            assert_eq!(config.networks[0].root, folder.path().join("root.note"));
        }
    }
}
