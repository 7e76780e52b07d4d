//! What to do with the files, in order.

use super::asked::LATER;
use super::{Plan, Proxy};

/// Numbered steps.
pub fn steps(plan: &Plan) -> String {
    let mut steps = vec![user(plan), install(plan)];
    if plan.root.is_none() {
        steps.push(format!(
            "Get the network's first notice from the stewards, by hand (documents/notices/0001.note\n\
             on their machine; it is public), and put it there as {}/keys/{}.note.",
            plan.configuration.display(),
            plan.name
        ));
    }
    steps.extend(tor(plan));
    steps.push(format!(
        "Read {}/corncrake.toml once from the top:\n\
         whom a reporter can call, who is responsible, what is kept for how long.{}",
        plan.configuration.display(),
        if plan.languages.len() > 1 {
            " Title, contacts\nand who is responsible stand in one language so far: say them in the others too."
        } else {
            ""
        }
    ));
    steps.push(
        "Start it:\n\n    systemctl daemon-reload\n    systemctl enable --now corncrake \
         corncrake-nightly.timer"
            .to_owned(),
    );
    steps.extend(proxy(plan));
    steps.push(format!(
        "Look at it, and again after each change:\n\n    corncrake admin doctor --outside --config \
         {}/corncrake.toml",
        plan.configuration.display()
    ));
    steps.push(
        "If analysts want to be reminded to look at their desks: fill in [remind] in the\nconfiguration, \
         try it, and have it done at fixed times:\n\n    systemctl start corncrake-remind\n    \
         systemctl enable --now corncrake-remind.timer"
            .to_owned(),
    );
    steps.push(stewards(plan));
    let numbered = steps.iter().zip(1..);
    let numbered = numbered.map(|(step, number)| {
        let step = step.replace('\n', "\n   ").replace("\n   \n", "\n\n");
        format!("{number}. {step}\n")
    });
    format!(
        "What to do next, as root on the server:\n\n{}",
        numbered.collect::<Vec<_>>().join("\n")
    )
}

fn user(plan: &Plan) -> String {
    let data = plan.data.display();
    let own =
        |folder: &str| format!("    install -d -o corncrake -g corncrake -m 0700 {data}{folder}");
    let mut lines = vec![
        "Make a user for the server, and a group for what may speak to it:\n".to_owned(),
        "    getent passwd corncrake || useradd --system --user-group --home-dir /nonexistent \
         --shell /usr/sbin/nologin corncrake"
            .to_owned(),
    ];
    if plan.data.as_os_str() != "/var/lib/corncrake" {
        lines.push(own(""));
    }
    if plan.postgres.is_some() {
        lines.push(own("/attachments"));
        lines.push(
            "\nMake the database, as PostgreSQL's own user where it is on this machine:\n"
                .to_owned(),
        );
        lines.push("    createuser corncrake && createdb --owner corncrake corncrake".to_owned());
    }
    lines.join("\n")
}

fn install(plan: &Plan) -> String {
    let to = plan.configuration.display();
    let give = |file: &str, folder: &str| {
        format!("    install -o root -g corncrake -m 0640 {file} {to}/{folder}")
    };
    let mut lines = vec![
        "Put the files where they belong, from this folder. The configuration is nobody's but the\n\
         server's: a password may stand in it.\n"
            .to_owned(),
        format!("    install -d -o root -g corncrake -m 0750 {to} {to}/keys"),
        give("corncrake.toml", ""),
    ];
    if plan.root.is_some() {
        lines.push(give(&format!("keys/{}.note", plan.name), "keys/"));
    }
    if plan.proxy != Proxy::None {
        lines.push(give("away.html", ""));
    }
    lines.push(
        "    install -m 0644 corncrake*.service corncrake*.timer /etc/systemd/system/".to_owned(),
    );
    let program = plan.program.display();
    lines.push(format!(
        "    test -e {program} || install -m 0755 \"$(command -v corncrake)\" {program}"
    ));
    lines.join("\n")
}

fn tor(plan: &Plan) -> Option<String> {
    if !plan.onion {
        return None;
    }
    let step = "Add torrc to Tor's own, let Tor reach the socket, and start it:\n\n    \
         cat torrc >> /etc/tor/torrc\n    usermod --append --groups corncrake debian-tor\n    \
         systemctl restart tor";
    let put = format!(
        "\n\nTor then writes the address into /var/lib/tor/corncrake/hostname. Put it into\n\
         {}/corncrake.toml in place of replace-me.onion.",
        plan.configuration.display()
    );
    let unknown = plan.onion_address.is_none() && !is_named(plan);
    Some(step.to_owned() + if unknown { &put } else { "" })
}

/// Whether the address that people type is the onion address itself.
fn is_named(plan: &Plan) -> bool {
    plan.address.contains(".onion") && plan.address != LATER
}

fn proxy(plan: &Plan) -> Option<String> {
    match plan.proxy {
        Proxy::Caddy => Some(
            "Have Caddy pass visitors on; it gets the certificate by itself once the name leads\n\
             here:\n\n    usermod --append --groups corncrake caddy\n    \
             install -m 0644 Caddyfile /etc/caddy/Caddyfile\n    systemctl restart caddy"
                .to_owned(),
        ),
        Proxy::Nginx => Some(format!(
            "Have nginx pass visitors on, with a certificate (certbot, for example):\n\n    \
             usermod --append --groups corncrake www-data\n    \
             certbot certonly --nginx -d {}\n    \
             install -m 0644 nginx.conf /etc/nginx/conf.d/corncrake.conf\n    \
             nginx -t && systemctl restart nginx",
            plan.host()
        )),
        Proxy::None => None,
    }
}

fn stewards(plan: &Plan) -> String {
    let months = |flag: &str, months: Option<u32>| {
        months.map_or(String::new(), |months| format!(" --{flag} {months}"))
    };
    let rule = months("stories", plan.stories) + &months("answers", plan.answers);
    let keep = "\n    corncrake keys keep --folder documents --identity ME.identity";
    let rule = if rule.is_empty() {
        rule
    } else {
        format!("{keep}{rule}")
    };
    format!(
        "Tell the stewards that the server is there. On their machine:\n{rule}\n    \
         corncrake keys publish --folder documents --identity ME.identity --server {}\n\n\
         From then on {}/{}/ takes reports.",
        plan.address, plan.address, plan.name
    )
}
