//! The desk's page, in this process, and a browser without scripts in front of it.

use std::net::SocketAddr;
use std::path::Path;
use std::sync::Arc;
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use corncrake::clock::Clock;
use corncrake::config::Listen;
use corncrake::desk::workbench::{Minutes, Workbench};
use corncrake::keys::secret::MemberIdentity;
use corncrake::web::Listener;
use rand::SeedableRng as _;
use rand::rngs::StdRng;
use tokio::sync::oneshot;

use super::http::{Answer, get, post};

/// A page that is served until it is dropped.
pub struct DeskPage {
    pub address: SocketAddr,
    /// The one-time link.
    pub link: String,
    /// `/<bearer>`, once somebody is in.
    pub base: String,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl DeskPage {
    /// A page for the desk in this folder; open for `member`, locked where there is none.
    pub fn start(folder: &Path, member: Option<MemberIdentity>, clock: Arc<dyn Clock>) -> Self {
        let (stop, stopped) = oneshot::channel::<()>();
        let (ready, started) = std::sync::mpsc::channel();
        let folder = folder.to_owned();
        let thread = std::thread::spawn(move || {
            let runtime = tokio::runtime::Runtime::new().unwrap();
            runtime.block_on(async {
                let listen = Listen::Tcp("127.0.0.1:0".parse().unwrap());
                let listener = Listener::bind(&listen).await.unwrap();
                let address: SocketAddr = listener.place().parse().unwrap();
                let rng = StdRng::seed_from_u64(u64::from(address.port()));
                let page = Workbench::new(folder, address.port(), Minutes(15), clock, rng).unwrap();
                if let Some(member) = member {
                    page.unlock_as(member).await;
                }
                ready
                    .send((address, page.expose_link().to_string()))
                    .unwrap();
                let stopped = async {
                    let _ = stopped.await;
                };
                page.serve(listener, stopped).await;
            });
        });
        let (address, link) = started.recv_timeout(Duration::from_secs(20)).unwrap();
        Self {
            address,
            link,
            base: String::new(),
            stop: Some(stop),
            thread: Some(thread),
        }
    }

    /// The page of a desk that another process serves, by its link.
    pub fn of(link: &str) -> Self {
        let place = link.strip_prefix("http://").unwrap();
        let (address, _) = place.split_once('/').unwrap();
        Self {
            address: address.parse().unwrap(),
            link: link.to_owned(),
            base: String::new(),
            stop: None,
            thread: None,
        }
    }

    /// Uses the link, as the first.
    pub fn enter(mut self) -> Self {
        let path = self.link.split_once(&self.address.to_string()).unwrap().1;
        let answer = get(self.address, path, &[]);
        assert_eq!(answer.status, 303);
        let home = answer.header("location").unwrap();
        home.trim_end_matches('/').clone_into(&mut self.base);
        self
    }

    /// Asks for a page.
    pub fn get(&self, path: &str) -> Answer {
        get(
            self.address,
            &format!("{}{path}", self.base),
            &[("accept", "text/html")],
        )
    }

    /// Sends a form.
    pub fn post(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let mut body = form_urlencoded::Serializer::new(String::new());
        body.extend_pairs(fields);
        let origin = format!("http://{}", self.address);
        let headers = [
            ("accept", "text/html"),
            ("content-type", "application/x-www-form-urlencoded"),
            ("origin", &origin),
            ("sec-fetch-site", "same-origin"),
        ];
        let path = format!("{}{path}", self.base);
        post(self.address, &path, &headers, body.finish().as_bytes())
    }

    /// Sends a form, and gives the page that the browser is sent on to.
    pub fn submit(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let answer = self.post(path, fields);
        assert_eq!(answer.status, 303, "{}", answer.text());
        let next = answer.header("location").unwrap();
        self.get(next.strip_prefix(&self.base).unwrap())
    }
}

impl DeskPage {
    /// Asks for a page until it shows this, and gives it.
    pub fn wait_for(&self, path: &str, shown: &str) -> Answer {
        let start = Instant::now();
        loop {
            let answer = self.get(path);
            if answer.text().contains(shown) {
                return answer;
            }
            let waited = start.elapsed() < Duration::from_secs(20);
            assert!(waited, "no {shown:?} in {}", answer.text());
            std::thread::sleep(Duration::from_millis(20));
        }
    }
}

impl Drop for DeskPage {
    fn drop(&mut self) {
        drop(self.stop.take());
        if let Some(thread) = self.thread.take() {
            let ended = thread.join();
            assert!(ended.is_ok() || std::thread::panicking());
        }
    }
}
