//! The exchange, served, whose answers a test may falsify.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;

use axum::Router;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::{IntoResponse as _, Response};
use corncrake::clock::FixedClock;
use corncrake::exchange::server::Exchange;
use corncrake::keys::public::{NetworkName, Note};
use corncrake::store::{Blobs, Store};
use corncrake::text::Lang;
use corncrake::web::{self, Dress, Limits, Listener};
use rand::SeedableRng as _;
use rand::rngs::StdRng;
use tokio::sync::oneshot;

use super::Guild;

/// Answers that the server gives instead of its own, by path.
pub(super) type Lies = Arc<Mutex<BTreeMap<String, Lie>>>;

/// A false answer.
#[derive(Clone)]
pub enum Lie {
    /// These bytes.
    Bytes(Vec<u8>),
    /// These bytes, at every address that begins so; how often they were asked for.
    Everywhere(Vec<u8>, Arc<AtomicUsize>),
    /// What the server would have said, changed.
    Changed(fn(Vec<u8>) -> Vec<u8>),
    /// What the server would have said, with one text in the place of another.
    Replaced(String, String),
}

impl Guild {
    /// From now on the server answers `path` (under the exchange) falsely.
    pub fn lie(&self, path: &str, lie: Lie) {
        let path = format!("/{}/exchange/{path}", self.network);
        self.lies.lock().unwrap().insert(path, lie);
    }

    /// From now on the index says something else in the place of `text`.
    pub fn change_index(&self, text: &str, other: &str) {
        self.lie("index", Lie::Replaced(text.to_owned(), other.to_owned()));
    }

    /// The server is honest again.
    pub fn stop_lying(&self) {
        self.lies.lock().unwrap().clear();
    }
}

pub(super) fn serve(
    (database, blobs): (String, Blobs),
    clock: Arc<FixedClock>,
    network: NetworkName,
    root: Note,
    lies: Lies,
) -> (String, oneshot::Sender<()>, JoinHandle<()>) {
    let (stop, stopped) = oneshot::channel();
    let socket = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    socket.set_nonblocking(true).unwrap();
    let origin = format!("http://{}", socket.local_addr().unwrap());
    let own = origin.clone();
    let thread = std::thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(2)
            .enable_all()
            .build()
            .unwrap();
        runtime.block_on(async move {
            let store = Store::open(&database).await.unwrap();
            let store = store.with_blobs(blobs);
            let exchange = Exchange::new(
                store.clone(),
                clock,
                Box::new(StdRng::seed_from_u64(3)),
                vec![own.parse().unwrap()],
                [(network, root)],
            );
            let honest = exchange.await.unwrap().routes();
            let router: Router = honest.layer(from_fn_with_state(lies, falsify));
            let dress = Dress {
                origins: vec![own],
                body: std::time::Duration::from_secs(10),
                languages: Lang::on(),
            };
            let listener = Listener::Tcp(tokio::net::TcpListener::from_std(socket).unwrap());
            web::serve(
                listener,
                web::dress(router, dress),
                Limits::default(),
                async {
                    let _ = stopped.await;
                },
            )
            .await;
            store.close().await;
        });
    });
    (origin, stop, thread)
}

async fn falsify(State(lies): State<Lies>, request: Request, next: Next) -> Response {
    let lie = told(&lies.lock().unwrap(), request.uri().path());
    match lie {
        None => next.run(request).await,
        Some(Lie::Bytes(bytes)) => bytes.into_response(),
        Some(Lie::Everywhere(bytes, asked)) => {
            asked.fetch_add(1, Ordering::Relaxed);
            bytes.into_response()
        }
        Some(Lie::Changed(change)) => {
            let body = honest(request, next).await;
            Body::from(change(body)).into_response()
        }
        Some(Lie::Replaced(text, other)) => {
            let body = String::from_utf8(honest(request, next).await).unwrap();
            assert!(body.contains(&text), "{text} is not in {body}");
            Body::from(body.replace(&text, &other)).into_response()
        }
    }
}

fn told(lies: &BTreeMap<String, Lie>, path: &str) -> Option<Lie> {
    let wide = |(begins, lie): &(&String, &Lie)| {
        matches!(lie, Lie::Everywhere(..)) && path.starts_with(begins.as_str())
    };
    let exact = lies.get(path);
    exact
        .or_else(|| lies.iter().find(wide).map(|(_, lie)| lie))
        .cloned()
}

async fn honest(request: Request, next: Next) -> Vec<u8> {
    let answer = next.run(request).await;
    let body = axum::body::to_bytes(answer.into_body(), usize::MAX).await;
    body.unwrap().to_vec()
}
