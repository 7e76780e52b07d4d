//! CHECKS X9, for those who come to report: what a server can do to the form, played by a road in
//! between that changes the answers of a real one. The real binary watches.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::response::Response;
use corncrake::keys::secret::{Identity, SigningKey};
use corncrake::web::{self, Limits, Listener};

use crate::support::TestDatabase;
use crate::support::http::get;
use crate::support::terminal::Terminal;

/// What is changed of an answer.
type Change = Arc<dyn Fn(&mut Reply) + Send + Sync>;

/// An answer of the honest server.
struct Reply {
    status: u16,
    policy: Option<String>,
    body: Vec<u8>,
}

impl Reply {
    fn replace(&mut self, text: &str, other: &str) {
        let body = String::from_utf8(self.body.clone()).unwrap();
        assert!(body.contains(text), "{text} is not there");
        self.body = body.replace(text, other).into_bytes();
    }
}

/// A road to a server, on which answers can be changed by the beginning of their path.
struct Road {
    origin: String,
    lies: Arc<Mutex<Lies>>,
    _runtime: tokio::runtime::Runtime,
}

#[derive(Default)]
struct Lies {
    changes: BTreeMap<String, Change>,
    /// Whether only phones that run no scripts are lied to.
    only_without_scripts: bool,
}

impl Road {
    fn to(server: SocketAddr) -> Self {
        let lies = Arc::<Mutex<Lies>>::default();
        let runtime = tokio::runtime::Runtime::new().unwrap();
        let listener = runtime.block_on(tokio::net::TcpListener::bind("127.0.0.1:0"));
        let listener = listener.unwrap();
        let origin = format!("http://{}", listener.local_addr().unwrap());
        let router = Router::new()
            .fallback(pass_on)
            .with_state((server, Arc::clone(&lies)));
        let forever = std::future::pending();
        runtime.spawn(web::serve(
            Listener::Tcp(listener),
            router,
            Limits::default(),
            forever,
        ));
        Self {
            origin,
            lies,
            _runtime: runtime,
        }
    }

    fn lie(&self, path: &str, change: impl Fn(&mut Reply) + Send + Sync + 'static) {
        let mut lies = self.lies.lock().unwrap();
        lies.changes.insert(path.to_owned(), Arc::new(change));
    }

    fn be_honest(&self) {
        *self.lies.lock().unwrap() = Lies::default();
    }
}

async fn pass_on(
    State((server, lies)): State<(SocketAddr, Arc<Mutex<Lies>>)>,
    request: Request,
) -> Response {
    let path = request.uri().path().to_owned();
    let without = request
        .headers()
        .get("user-agent")
        .is_some_and(|agent| agent.to_str().unwrap().contains("Firefox"));
    let asked = path.clone();
    let answer =
        tokio::task::spawn_blocking(move || get(server, &asked, &[("accept", "text/html")]));
    let answer = answer.await.unwrap();
    let mut reply = Reply {
        status: answer.status,
        policy: answer.header("content-security-policy").map(str::to_owned),
        body: answer.body,
    };
    let change = {
        let lies = lies.lock().unwrap();
        let is_told = without || !lies.only_without_scripts;
        let meant = |(wanted, _): &(&String, &Change)| {
            // An address that ends in a slash is itself alone.
            **wanted == path || (!wanted.ends_with('/') && path.starts_with(*wanted))
        };
        let change = lies
            .changes
            .iter()
            .find(meant)
            .map(|(_, change)| Arc::clone(change));
        change.filter(|_| is_told)
    };
    if let Some(change) = change {
        change(&mut reply);
    }
    let mut response = Response::builder().status(reply.status);
    if let Some(policy) = reply.policy {
        response = response.header("content-security-policy", policy);
    }
    response.body(Body::from(reply.body)).unwrap()
}

/// What `watch` says; its status is 0 or 3.
fn watch(at: &Terminal) -> (i32, String) {
    let output = at.run("desk watch --once --folder desk --notify ./notify");
    let said = String::from_utf8(output.stdout).unwrap();
    let errors = String::from_utf8(output.stderr).unwrap();
    let status = output.status.code().unwrap();
    assert!(status == 0 || status == 3, "{said}{errors}");
    (status, said)
}

/// A look that finds exactly one thing wrong, which is told once and acknowledged.
fn finds(at: &Terminal, road: &Road, wrong: &str) {
    let told = |at: &Terminal| std::fs::read_to_string(at.path().join("told")).unwrap_or_default();
    let before = told(at).lines().count();
    let (status, said) = watch(at);
    let alarms: Vec<_> = said
        .lines()
        .filter(|line| line.starts_with("ALARM"))
        .collect();
    assert_eq!((status, alarms.len()), (3, 1), "{wrong}: {said}");
    assert!(alarms[0].contains(wrong), "{wrong}: {said}");
    watch(at);
    // No argument, and once for each new alarm.
    let lines = told(at);
    assert_eq!(
        lines.lines().skip(before).collect::<Vec<_>>(),
        ["0"],
        "{wrong}"
    );
    at.ok("desk alarms --folder desk --acknowledge all");
    road.be_honest();
    let (status, said) = watch(at);
    assert_eq!(status, 0, "{wrong}: {said}");
}

#[cfg(unix)]
fn notify_script(at: &Terminal) {
    use std::os::unix::fs::PermissionsExt as _;
    let script = at.path().join("notify");
    std::fs::write(&script, "#!/bin/sh\necho $# >> told\n").unwrap();
    std::fs::set_permissions(&script, std::fs::Permissions::from_mode(0o755)).unwrap();
}

#[test]
fn what_a_server_does_to_the_form_is_found_by_whoever_watches() {
    let database = TestDatabase::sqlite();
    let at = Terminal::new();
    notify_script(&at);
    let (server, _) = at.found(&database.url);
    let road = Road::to(server.address);
    at.init_desk(&road.origin);

    // Two honest looks see the same, and no passphrase was asked for.
    let (status, first) = watch(&at);
    assert_eq!(status, 0, "{first}");
    assert!(
        first.starts_with("Note: the form's page leads to no offline form"),
        "{first}"
    );
    assert_eq!(watch(&at), (0, first));

    false_keys_are_found(&at, &road);
    false_pages_are_found(&at, &road);
    false_modules_are_found(&at, &road, server.address);

    road.lie("/example/exchange/notices", |reply| {
        // Not the notices themselves, which lie below.
        if reply.body.starts_with(b"{") {
            reply.body = b"{\"latest\":1}".to_vec();
        }
    });
    let (status, said) = watch(&at);
    assert_eq!(status, 3);
    assert!(
        said.contains("two histories") || said.contains("rolled back"),
        "{said}"
    );
    drop(server);
    let output = at.run("desk watch --folder desk");
    assert_eq!(output.status.code(), Some(1), "it could not look");
}

fn false_keys_are_found(at: &Terminal, road: &Road) {
    let stolen = Identity::from_seed(&[8; 32]).to_public().to_string();
    road.lie("/example/sealed", move |reply| {
        let mut keys: serde_json::Value = serde_json::from_slice(&reply.body).unwrap();
        keys["story"] = stolen.clone().into();
        reply.body = serde_json::to_vec(&keys).unwrap();
    });
    finds(
        at,
        road,
        "keys that are not those of the newest verified notice",
    );

    let root = std::fs::read(at.path().join("net/notices/0001.note")).unwrap();
    let root = corncrake::keys::public::Note::from_bytes(&root).unwrap();
    let notice: corncrake::keys::public::Notice = root.read_unverified().unwrap();
    let other = SigningKey::from_seed(&[8; 32]).sign(&notice).unwrap();
    road.lie("/example/kit/", |_| ());
    road.lie("/example/kit/en", move |reply| {
        let mut kit: serde_json::Value = serde_json::from_slice(&reply.body).unwrap();
        let mut text = other.to_string();
        text.push(' ');
        kit["notices"] = serde_json::json!([text]);
        reply.body = serde_json::to_vec(&kit).unwrap();
    });
    finds(at, road, "do not lead from the pinned root");
}

fn false_pages_are_found(at: &Terminal, road: &Road) {
    let form = "/example/";
    let more = |text: &'static str| move |reply: &mut Reply| reply.replace("</body>", text);
    road.lie(form, more("<script>fetch('/x')</script></body>"));
    finds(at, road, "a script that the form does not have");
    road.lie(form, more("<p onclick=alert(1)>x</p></body>"));
    finds(at, road, "a script that the form does not have");
    road.lie(form, more("<img srcset=x></body>"));
    let (_, said) = watch(at);
    assert!(said.contains("something that loads"), "{said}");
    at.ok("desk alarms --folder desk --acknowledge all");
    // What was acknowledged and still stands would not be told again.
    road.be_honest();
    assert_eq!(watch(at).0, 0);
    road.lie(form, |reply| {
        reply.replace("action=\"/example/\"", "action=\"/other/\"");
    });
    finds(at, road, "an address elsewhere");
    road.lie(form, |reply| reply.policy = None);
    finds(at, road, "without the policy");
    road.lie(form, |reply| {
        let policy = reply.policy.take().unwrap();
        reply.policy = Some(policy.replace("connect-src 'self'", "connect-src *"));
    });
    finds(at, road, "without the policy");
    road.lie(form, |reply| {
        reply.replace("on the server", "on your phone");
    });
    finds(at, road, "does not say who seals");
    road.lie(form, |reply| reply.replace("</h1>", " </h1>"));
    road.lies.lock().unwrap().only_without_scripts = true;
    finds(at, road, "another for a phone with scripts");
}

fn false_modules_are_found(at: &Terminal, road: &Road, server: SocketAddr) {
    let form = "/example/";
    road.lie("/assets/phone", |reply| reply.body.push(b' '));
    finds(at, road, "not the one that its page names");
    road.lie("/assets/phone", |reply| reply.status = 404);
    finds(at, road, "the module that seals on the phone does not come");
    // Another version, or a changed one that its page names rightly: nobody can tell from here.
    road.lie("/assets/phone", |reply| reply.body.push(b'\n'));
    let page = get(server, form, &[("accept", "text/html")])
        .text()
        .to_owned();
    let (_, rest) = page.split_once("integrity=\"").unwrap();
    let old = rest.split_once('"').unwrap().0.to_owned();
    let (_, path) = page.split_once("type=\"module\" src=\"").unwrap();
    let module = get(server, path.split_once('"').unwrap().0, &[]);
    let new = integrity(&[&module.body[..], b"\n"].concat());
    road.lie(form, move |reply| reply.replace(&old, &new));
    finds(at, road, "is not the one of this program");
    road.lie(form, |reply| {
        let body = String::from_utf8(reply.body.clone()).unwrap();
        let (before, rest) = body.rsplit_once("<script").unwrap();
        let (_, after) = rest.split_once("</script>").unwrap();
        reply.body = format!("{before}{after}").into_bytes();
        let policy = reply.policy.take().unwrap();
        let policy = policy.replace("script-src 'self'; connect-src 'self'; ", "");
        reply.policy = Some(policy);
    });
    finds(at, road, "names no module");
    road.lie(form, |reply| {
        reply.replace("/example/upload\"", "/example/offline.html\"");
    });
    finds(
        at,
        road,
        "the offline form, to which the page leads, does not come",
    );
}

fn integrity(bytes: &[u8]) -> String {
    use base64::Engine as _;
    use sha2::{Digest as _, Sha384};
    let hash = base64::prelude::BASE64_STANDARD.encode(Sha384::digest(bytes));
    format!("sha384-{hash}")
}
