//! The samples of `deploy/`, filled in. What is to be replaced must be there, once or everywhere:
//! a sample that changes under this module's feet fails its tests, and the command.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use anyhow::Context as _;
use serde::Deserialize;

use super::asked::LATER;
use super::{Language, Plan, Proxy};

const CONFIGURATION: &str = include_str!("../../../../deploy/corncrake.toml");
const SERVICE: &str = include_str!("../../../../deploy/corncrake.service");
const NIGHTLY: &str = include_str!("../../../../deploy/corncrake-nightly.service");
const TIMER: &str = include_str!("../../../../deploy/corncrake-nightly.timer");
const REMIND: &str = include_str!("../../../../deploy/corncrake-remind.service");
const REMIND_TIMER: &str = include_str!("../../../../deploy/corncrake-remind.timer");
const CADDY: &str = include_str!("../../../../deploy/Caddyfile");
const NGINX: &str = include_str!("../../../../deploy/nginx.conf");
const AWAY: &str = include_str!("../../../../deploy/away.html");
const TOR: &str = include_str!("../../../../deploy/torrc");

/// What the samples say.
const SAMPLE_HOST: &str = "reports.example.org";
const SAMPLE_PROGRAM: &str = "/usr/local/bin/corncrake";
const SAMPLE_FOLDER: &str = "/etc/corncrake";
const SAMPLE_DATA: &str = "/var/lib/corncrake";
const SAMPLE_SOCKET: &str = "unix:/run/corncrake/http.sock";

/// Each file by its name.
pub fn files(plan: &Plan) -> anyhow::Result<Vec<(String, String)>> {
    let mut files = vec![
        ("corncrake.toml".to_owned(), configuration(plan)?),
        ("corncrake.service".to_owned(), service(plan)?),
        ("corncrake-nightly.service".to_owned(), nightly(plan)?),
        ("corncrake-nightly.timer".to_owned(), TIMER.to_owned()),
        ("corncrake-remind.service".to_owned(), remind(plan)?),
        ("corncrake-remind.timer".to_owned(), REMIND_TIMER.to_owned()),
    ];
    match plan.proxy {
        Proxy::Caddy => files.push(("Caddyfile".to_owned(), caddy(plan)?)),
        Proxy::Nginx => files.push(("nginx.conf".to_owned(), nginx(plan)?)),
        Proxy::None => {}
    }
    if plan.proxy != Proxy::None {
        files.push(("away.html".to_owned(), AWAY.to_owned()));
    }
    if plan.onion {
        files.push(("torrc".to_owned(), tor(plan)?));
    }
    if let Some(root) = &plan.root {
        files.push((format!("keys/{}.note", plan.name), root.clone()));
    }
    Ok(files)
}

fn configuration(plan: &Plan) -> anyhow::Result<String> {
    let (head, words) = CONFIGURATION
        .split_once("[[network.help]]")
        .context("the sample configuration has no [[network.help]]")?;
    let database = match &plan.postgres {
        Some(url) => url.clone(),
        None => format!("sqlite:{}/corncrake.db", plan.data.display()),
    };
    let codes: Vec<String> = plan.languages.iter().map(|it| quoted(it.code())).collect();
    let titles =
        |language: &Language| format!("title.{} = {}", language.code(), quoted(&plan.title));
    let titles: Vec<String> = plan.languages.iter().map(titles).collect();
    let mut text = head.to_owned();
    for (key, value) in [
        ("listen", quoted(&plan.listen)),
        ("origin", quoted(&plan.address)),
        ("database", quoted(&database)),
        ("name", quoted(plan.name.as_str())),
        ("root", quoted(&format!("keys/{}.note", plan.name))),
        ("languages", format!("[{}]", codes.join(", "))),
    ] {
        text = set(&text, key, &format!("{key} = {value}"))?;
    }
    for language in ["fr", "ru"] {
        text = once(&text, &line_of(&text, &format!("title.{language}"))?, "")?;
    }
    text = set(&text, "title.en", &titles.join("\n"))?;
    if let Some(onion) = plan.also_at() {
        let mentioned = line_of(&text, "# also_at")?;
        text = once(
            &text,
            &mentioned,
            &format!("also_at = [{}]\n", quoted(onion)),
        )?;
    }
    if plan.postgres.is_some() {
        let place = format!("# store = \"folder:{SAMPLE_DATA}/attachments\"");
        let named = quoted(&format!("folder:{}/attachments", plan.data.display()));
        text = once(&text, &place, &format!("store = {named}"))?;
    }
    write!(text, "{}", contacts(plan))?;
    let notice = words.lines().find(|line| line.starts_with("# The privacy"));
    writeln!(
        text,
        "{}",
        notice.context("no privacy notice in the sample")?
    )?;
    write!(text, "{}", privacy(plan)?)?;
    Ok(text)
}

fn contacts(plan: &Plan) -> String {
    let mut text = String::new();
    if plan.contacts.is_empty() {
        text.push_str(
            "# Nobody yet. Add somebody as soon as they have agreed to answer:\n\
             # [[network.help]]\n# contact = \"112\"\n# label.en = \"Emergency\"\n\n",
        );
    }
    for contact in &plan.contacts {
        let number = quoted(&contact.number);
        writeln!(text, "[[network.help]]\ncontact = {number}").expect("a string takes all");
        for language in &plan.languages {
            let (code, who) = (language.code(), quoted(&contact.who));
            writeln!(text, "label.{code} = {who}").expect("a string takes all");
        }
        text.push('\n');
    }
    text
}

/// The rights as the sample says them; how long, by the answers.
fn privacy(plan: &Plan) -> anyhow::Result<String> {
    #[derive(Deserialize)]
    struct Sample {
        network: Vec<Network>,
    }
    #[derive(Deserialize)]
    struct Network {
        privacy: BTreeMap<String, Words>,
    }
    #[derive(Deserialize)]
    struct Words {
        kept: String,
        rights: String,
    }
    let sample: Sample = toml::from_str(CONFIGURATION).context("the sample configuration")?;
    let network = sample.network.first().context("a network in the sample")?;
    let mut text = String::new();
    for language in &plan.languages {
        let code = language.code();
        let words = network
            .privacy
            .get(code)
            .context("a privacy notice in the sample")?;
        let kept = language.kept(plan.stories, plan.answers);
        writeln!(
            text,
            "[network.privacy.{code}]\nresponsible = {}\nkept = {}\nrights = {}\n",
            quoted(&plan.responsible),
            quoted(&kept.unwrap_or_else(|| words.kept.clone())),
            quoted(&words.rights),
        )?;
    }
    Ok(text)
}

impl Language {
    fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Fr => "fr",
            Self::Ru => "ru",
        }
    }

    /// How long things are kept; none where there is no rule.
    fn kept(self, stories: Option<u32>, answers: Option<u32>) -> Option<String> {
        let stories = stories?;
        Some(match (self, answers) {
            (Self::En, Some(answers)) => format!(
                "Your words and files are kept sealed for {stories} months, the answers that you ticked \
                 for {answers}; the months count from 90 days after the month in which you send them. \
                 What you take back is deleted at once. Published statistics stay."
            ),
            (Self::En, None) => format!(
                "Your words and files are kept sealed for {stories} months, counted from 90 days after \
                 the month in which you send them, the answers that you ticked until we close this \
                 service. What you take back is deleted at once. Published statistics stay."
            ),
            (Self::Fr, Some(answers)) => format!(
                "Vos mots et vos fichiers sont gardés scellés pendant {stories} mois, les réponses que \
                 vous avez cochées pendant {answers} ; les mois comptent à partir de 90 jours après le \
                 mois de l’envoi. Ce que vous retirez est effacé aussitôt. Les statistiques publiées \
                 restent."
            ),
            (Self::Fr, None) => format!(
                "Vos mots et vos fichiers sont gardés scellés pendant {stories} mois, comptés à partir \
                 de 90 jours après le mois de l’envoi, les réponses que vous avez cochées jusqu’à la \
                 fermeture de ce service. Ce que vous retirez est effacé aussitôt. Les statistiques \
                 publiées restent."
            ),
            (Self::Ru, Some(answers)) => format!(
                "Ваши слова и файлы хранятся запечатанными (месяцев: {stories}), отмеченные вами ответы \
                 тоже (месяцев: {answers}); отсчёт начинается через 90 дней после месяца отправки. То, \
                 что вы отзовёте, удаляется сразу. Опубликованная статистика остаётся."
            ),
            (Self::Ru, None) => format!(
                "Ваши слова и файлы хранятся запечатанными (месяцев: {stories}); отсчёт начинается через \
                 90 дней после месяца отправки. Отмеченные вами ответы хранятся, пока мы не закроем этот \
                 сервис. То, что вы отзовёте, удаляется сразу. Опубликованная статистика остаётся."
            ),
        })
    }
}

fn service(plan: &Plan) -> anyhow::Result<String> {
    let mut text = everywhere(
        SERVICE,
        SAMPLE_FOLDER,
        &plan.configuration.display().to_string(),
    )?;
    if plan.postgres.is_some() {
        let mentioned =
            "After=network.target\n# With PostgreSQL on this machine: After=postgresql.service";
        text = once(&text, mentioned, "After=network.target postgresql.service")?;
    }
    data(plan, &text)
}

fn nightly(plan: &Plan) -> anyhow::Result<String> {
    let text = everywhere(
        NIGHTLY,
        SAMPLE_FOLDER,
        &plan.configuration.display().to_string(),
    )?;
    let text = once(
        &text,
        &format!("SQLITE_TMPDIR={SAMPLE_DATA}"),
        &format!("SQLITE_TMPDIR={}", plan.data.display()),
    )?;
    data(plan, &text)
}

/// What is stored stays out of its sight, wherever it lies.
fn remind(plan: &Plan) -> anyhow::Result<String> {
    let text = everywhere(
        REMIND,
        SAMPLE_FOLDER,
        &plan.configuration.display().to_string(),
    )?;
    let text = once(&text, SAMPLE_DATA, &plan.data.display().to_string())?;
    once(&text, SAMPLE_PROGRAM, &plan.program.display().to_string())
}

/// systemd makes the usual folder by itself; another has to be there.
fn data(plan: &Plan, text: &str) -> anyhow::Result<String> {
    let text = once(text, SAMPLE_PROGRAM, &plan.program.display().to_string())?;
    if plan.data.as_os_str() == SAMPLE_DATA {
        return Ok(text);
    }
    let made = "StateDirectory=corncrake\nStateDirectoryMode=0700";
    once(
        &text,
        made,
        &format!("ReadWritePaths={}", plan.data.display()),
    )
}

fn caddy(plan: &Plan) -> anyhow::Result<String> {
    let socket = match plan.listen.strip_prefix("unix:") {
        Some(path) => format!("unix/{path}"),
        None => plan.listen.clone(),
    };
    let text = once(CADDY, "unix//run/corncrake/http.sock", &socket)?;
    let text = once(
        &text,
        SAMPLE_FOLDER,
        &plan.configuration.display().to_string(),
    )?;
    once(&text, SAMPLE_HOST, plan.host())
}

fn nginx(plan: &Plan) -> anyhow::Result<String> {
    let text = once(NGINX, SAMPLE_SOCKET, &plan.listen)?;
    let text = once(
        &text,
        SAMPLE_FOLDER,
        &plan.configuration.display().to_string(),
    )?;
    everywhere(&text, SAMPLE_HOST, plan.host())
}

fn tor(plan: &Plan) -> anyhow::Result<String> {
    once(TOR, SAMPLE_SOCKET, &plan.listen)
}

impl Plan {
    /// The address without its scheme.
    pub fn host(&self) -> &str {
        self.address.split_once("://").map_or("", |(_, host)| host)
    }

    /// The onion address that stands beside the other one.
    pub fn also_at(&self) -> Option<&str> {
        let beside = self.onion && !self.address.contains(".onion");
        beside.then(|| self.onion_address.as_deref().unwrap_or(LATER))
    }
}

/// A TOML string.
fn quoted(text: &str) -> String {
    toml::Value::String(text.to_owned()).to_string()
}

/// The line that begins with a key, its line end included.
fn line_of(text: &str, key: &str) -> anyhow::Result<String> {
    let begins = format!("{key} = ");
    let mut found = text
        .split_inclusive('\n')
        .filter(|line| line.starts_with(&begins));
    match (found.next(), found.next()) {
        (Some(line), None) => Ok(line.to_owned()),
        _ => anyhow::bail!("the sample has not one line that says {key}"),
    }
}

fn set(text: &str, key: &str, line: &str) -> anyhow::Result<String> {
    once(text, &line_of(text, key)?, &format!("{line}\n"))
}

fn once(text: &str, from: &str, to: &str) -> anyhow::Result<String> {
    match text.matches(from).count() {
        1 => Ok(text.replacen(from, to, 1)),
        count => anyhow::bail!("the sample says {from:?} {count} times"),
    }
}

fn everywhere(text: &str, from: &str, to: &str) -> anyhow::Result<String> {
    if text.contains(from) {
        Ok(text.replace(from, to))
    } else {
        anyhow::bail!("the sample does not say {from:?}")
    }
}
