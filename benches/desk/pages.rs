//! The workbench's pages, asked for over HTTP as a browser does.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, Instant};

use corncrake::clock::SystemClock;
use corncrake::config::Listen;
use corncrake::desk::workbench::{Minutes, Workbench};
use corncrake::keys::secret::MemberIdentity;
use corncrake::web::Listener;
use rand::SeedableRng as _;
use rand::rngs::StdRng;
use tokio::runtime::Runtime;

/// An open page on loopback, until it is dropped.
pub struct Pages {
    agent: ureq::Agent,
    /// Ends without a stroke.
    base: String,
    host: String,
    _runtime: Runtime,
}

impl Pages {
    /// Opens the page of a desk's folder.
    pub fn open(place: PathBuf, member: MemberIdentity) -> Self {
        let runtime = Runtime::new().expect("a runtime");
        let address = "127.0.0.1:0".parse().expect("an address");
        let listen = Listen::Tcp(address);
        let listener = runtime.block_on(Listener::bind(&listen)).expect("a port");
        let Listener::Tcp(tcp) = &listener else {
            unreachable!("it was bound so");
        };
        let port = tcp.local_addr().expect("an address").port();
        let rng = StdRng::seed_from_u64(9);
        let clock = Arc::new(SystemClock);
        let bench = Workbench::new(place, port, Minutes(60), clock, rng).expect("a desk");
        let link = bench.expose_link();
        runtime.block_on(bench.unlock_as(member));
        runtime.spawn(bench.serve(listener, std::future::pending()));
        let config = corncrake::exchange::road::settings().max_redirects(0);
        let config = config.http_status_as_error(false).build();
        let agent = corncrake::exchange::road::agent(config);
        let answer = agent.get(link.as_str()).call().expect("an answer");
        let home = answer.headers()["location"].to_str().expect("an address");
        let host = format!("http://127.0.0.1:{port}");
        let pages = Self {
            base: format!("{host}{}", home.trim_end_matches('/')),
            agent,
            host,
            _runtime: runtime,
        };
        // Unlocking goes on in the background where there is much to open.
        while !pages.get("/inbox").1.contains("id=\"list\"") {
            std::thread::sleep(Duration::from_millis(100));
        }
        pages
    }

    /// How long a page takes, and the page.
    pub fn get(&self, path: &str) -> (Duration, String) {
        let start = Instant::now();
        let mut answer = self
            .agent
            .get(format!("{}{path}", self.base))
            .call()
            .expect("an answer");
        let page = answer.body_mut().read_to_string().expect("a page");
        (start.elapsed(), page)
    }

    /// How long a form takes with the page that it leads to, and that page.
    pub fn post(&self, path: &str, fields: &[(&str, &str)]) -> (Duration, String) {
        let start = Instant::now();
        let form = self
            .agent
            .post(format!("{}{path}", self.base))
            .header("origin", &self.host);
        let answer = form.send_form(fields.iter().copied()).expect("an answer");
        let to = answer.headers()["location"].to_str().expect("an address");
        let mut answer = self
            .agent
            .get(format!("{}{to}", self.host))
            .call()
            .expect("an answer");
        let page = answer.body_mut().read_to_string().expect("a page");
        (start.elapsed(), page)
    }
}
