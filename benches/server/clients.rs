//! Reporters by the hundred, all at once, each request on a connection of its own.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::sync::Barrier;
use tokio::task::JoinSet;

/// What nobody waits for.
const PATIENCE: Duration = Duration::from_mins(1);

/// What came of it.
pub struct Run {
    /// From the first byte sent to the last one received.
    pub time: Duration,
    /// How long each took, the shortest first.
    waits: Vec<Duration>,
    /// The most connections that were open at the same time.
    pub at_once: usize,
    /// The number of each request, and what its answer said, in no order.
    pub answers: Vec<(usize, String)>,
}

impl Run {
    /// The time within which so many of a hundred had their answer.
    pub fn percentile(&self, percent: usize) -> Duration {
        self.waits[(self.waits.len() * percent / 100).min(self.waits.len() - 1)]
    }

    /// Answers in a second.
    #[expect(clippy::cast_precision_loss, reason = "some thousand")]
    pub fn per_second(&self) -> f64 {
        self.waits.len() as f64 / self.time.as_secs_f64()
    }
}

struct Crowd {
    address: SocketAddr,
    requests: Vec<Vec<u8>>,
    /// What is kept of an answer; it panics where that is not what it should be.
    keep: fn(&str) -> String,
    next: AtomicUsize,
    open: AtomicUsize,
    most: AtomicUsize,
    /// Nobody sends before everybody is connected.
    connected: Barrier,
}

/// Sends these requests, so many at once, as fast as they are answered.
pub fn send(
    address: SocketAddr,
    connections: usize,
    requests: Vec<Vec<u8>>,
    keep: fn(&str) -> String,
) -> Run {
    assert!(requests.len() >= connections, "one request each");
    rlimit::increase_nofile_limit(connections as u64 + 256).expect("asked");
    let allowed = rlimit::Resource::NOFILE.get_soft().expect("known");
    assert!(
        allowed >= connections as u64 + 64,
        "this machine lets a process open {allowed} files: too few for {connections} connections"
    );
    let crowd = Arc::new(Crowd {
        address,
        requests,
        keep,
        next: AtomicUsize::new(0),
        open: AtomicUsize::new(0),
        most: AtomicUsize::new(0),
        connected: Barrier::new(connections + 1),
    });
    // One thread: the cores are the server's.
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime");
    runtime.block_on(async {
        let mut clients = JoinSet::new();
        for _ in 0..connections {
            clients.spawn(client(Arc::clone(&crowd)));
        }
        crowd.connected.wait().await;
        let start = Instant::now();
        let (mut waits, mut answers) = (Vec::new(), Vec::new());
        while let Some(done) = clients.join_next().await {
            for (number, wait, answer) in done.expect("no client panics") {
                waits.push(wait);
                answers.push((number, answer));
            }
        }
        let time = start.elapsed();
        waits.sort_unstable();
        assert_eq!(waits.len(), crowd.requests.len());
        Run {
            time,
            waits,
            at_once: crowd.most.load(Ordering::Relaxed),
            answers,
        }
    })
}

async fn client(crowd: Arc<Crowd>) -> Vec<(usize, Duration, String)> {
    let mut done = Vec::new();
    let mut first = Some(crowd.connect().await);
    crowd.connected.wait().await;
    loop {
        let number = crowd.next.fetch_add(1, Ordering::Relaxed);
        let Some(request) = crowd.requests.get(number) else {
            break;
        };
        let start = Instant::now();
        let exchange = async {
            let mut stream = match first.take() {
                Some(stream) => stream,
                None => crowd.connect().await,
            };
            stream.write_all(request).await.expect("sent");
            let mut answer = Vec::new();
            stream.read_to_end(&mut answer).await.expect("answered");
            answer
        };
        let answer = tokio::time::timeout(PATIENCE, exchange).await;
        let answer = answer.expect("an answer within a minute");
        let wait = start.elapsed();
        crowd.open.fetch_sub(1, Ordering::Relaxed);
        done.push((
            number,
            wait,
            (crowd.keep)(&String::from_utf8_lossy(&answer)),
        ));
    }
    done
}

impl Crowd {
    async fn connect(&self) -> TcpStream {
        let stream = TcpStream::connect(self.address).await.expect("connected");
        stream.set_nodelay(true).expect("set");
        let open = self.open.fetch_add(1, Ordering::Relaxed) + 1;
        self.most.fetch_max(open, Ordering::Relaxed);
        stream
    }
}
