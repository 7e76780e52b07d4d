//! Whether a look-up tells by its time what it found: CHECKS X5.
//!
//! The server answers at a beat, which hides how long the work took. The work is compared too: the
//! application is asked in this process, without a line in between and without the beat, so that a
//! difference far smaller than any that could be seen from outside shows. Samples of all kinds are taken in turns
//! and compared as dudect does it (Reparaz, Balasch, Verbauwhede: "Dude, is my code constant
//! time?"): the slowest are cut off, because they tell of the machine and not of the program, and
//! what remains of two kinds is given to Welch's t-test.

use std::time::{Duration, Instant};

use axum::Router;
use axum::body::{Body, Bytes};
use axum::http::Request;
use corncrake::clock::BEAT;
use corncrake::keys::secret::Receipt;
use corncrake::seal::Bucket;
use corncrake::seal::close::seal_bytes;
use corncrake::seal::wire::{Claim, SealedWithdrawal};
use http_body_util::BodyExt as _;
use rand::SeedableRng as _;
use rand::rngs::StdRng;
use rand::seq::SliceRandom as _;
use sqlx::Connection as _;
use tower::ServiceExt as _;

use crate::support::TestDatabase;
use crate::support::app::{TestApp, TestForm, TestNetwork, receipt};
use crate::support::binary::Server;
use crate::support::http::{Answer, post};
use crate::support::replies::{self, answer};

/// Samples of each kind; fewer, as many as there is time for, where nobody waits for all of them:
/// with `CORNCRAKE_TIMING_SECONDS=600 ./test timing::` there is more time.
const SAMPLES: usize = 10_000;
const FEWEST: usize = 1_000;
const SECONDS: u64 = 15;
/// Different receipts of each kind.
const RECEIPTS: usize = 20;
/// The t beyond which dudect calls a difference certain.
const CERTAIN: f64 = 4.5;

/// What is looked up.
#[derive(Debug, Clone, Copy)]
enum Kind {
    /// A report without replies.
    Hit,
    /// A report with as many replies as there may be.
    Full,
    /// A receipt that leads nowhere.
    Miss,
    /// What is no receipt.
    Malformed,
}

const KINDS: [Kind; 4] = [Kind::Hit, Kind::Full, Kind::Miss, Kind::Malformed];

/// The beat hides what equal work does not: what lies in which cache, and how far away the disk is.
#[test]
fn a_look_up_is_answered_at_the_beat_whatever_it_finds() {
    let database = TestDatabase::sqlite();
    let server = Server::start(&database);
    let network = &server.network;
    let form = TestForm::of(&server.form());
    let mut fields = form.fields();
    fields.extend([("what", "V03"), ("story", "It is there."), ("do", "send")]);
    let sent = receipt(&server.post(&fields));
    let on_the_beat = |what: &str, ask: &dyn Fn() -> Answer| {
        let began = Instant::now();
        let answer = ask();
        assert_eq!(answer.status, 200, "{what}");
        assert!(
            began.elapsed() >= BEAT,
            "{what} after {:?}",
            began.elapsed()
        );
    };
    for digits in [&nobodys(network, 1), &sent] {
        let receipt = replies::receipt(network, digits);
        let (claim, to) = (claim(&receipt), receipt.reply_identity().to_public());
        let withdrawal = SealedWithdrawal {
            claim: Claim::parse(&claim.to_bytes()).unwrap(),
            id: [1; 16],
            period: 1,
            statement: seal_bytes(Bucket::Entry, b"a statement", &to).unwrap(),
        };
        let asked = [
            ("mailbox", claim.to_bytes()),
            ("mailbox/empty", claim.to_bytes()),
            ("withdraw", withdrawal.to_bytes()),
        ];
        for wish in ["find", "clear", "empty", "take-back", "withdraw"] {
            let fields = [("do", wish), ("lang", "en"), ("receipt", digits)];
            on_the_beat(wish, &|| server.post(&fields));
        }
        for (path, body) in asked {
            let kind = [("content-type", "application/octet-stream")];
            let path = format!("/example/{path}");
            on_the_beat(&path, &|| post(server.address, &path, &kind, &body));
        }
    }
    server.stop();
}

#[test]
fn how_long_a_look_up_takes_does_not_say_what_it_found() {
    let place = Place::new();
    let page = |kind, at| place.page(kind, at);
    let wire = |kind, at| place.wire(kind, at);
    // A phone checks the digits itself, so nothing malformed is sent that way.
    indistinguishable("on the wire", &place, &KINDS[..3], &wire);
    indistinguishable("without scripts", &place, &KINDS, &page);
}

/// Fails where two kinds differ twice, in the same direction: once in some thousand runs a busy
/// machine makes one difference out of nothing, and what the program does is there the second time.
fn indistinguishable(
    what: &str,
    place: &Place,
    kinds: &[Kind],
    request: &dyn Fn(Kind, usize) -> Request<Body>,
) {
    let round = |seed| {
        let samples = place.measure(kinds, request, seed);
        let differences = differences(kinds, &samples);
        println!("{what}, {} of each: {differences:.2?}", samples[0].len());
        differences
    };
    let first = round(0);
    if first.iter().all(|(_, t)| t.abs() <= CERTAIN) {
        return;
    }
    let second = round(1);
    for ((name, one), (_, two)) in first.iter().zip(&second) {
        let twice = one.abs() > CERTAIN && two.abs() > CERTAIN;
        assert!(
            !twice || one.signum() != two.signum(),
            "{what}, {name}: t is {one:.1}, then {two:.1}"
        );
    }
}

/// Receipts of each kind, and what answers them.
struct Place {
    app: TestApp,
    router: Router,
    runtime: tokio::runtime::Runtime,
    receipts: Vec<Vec<String>>,
    database: TestDatabase,
}

impl Place {
    fn new() -> Self {
        let database = TestDatabase::sqlite();
        let app = TestApp::start_with(&database, |_, text| {
            let many = "{ at_once = 4000000, per_day = 24 }";
            let budgets = format!(
                "[budgets.network]\nlook_ups = {many}\n[budgets.all_networks]\nlook_ups = {many}\n\n[[network]]"
            );
            text.replacen("[[network]]", &budgets, 1)
        });
        let sent = |at: usize, what: &str| {
            let story = format!("{what} {at}");
            receipt(&app.send(&app.form(), &[("what", "V03"), ("story", &story)]))
        };
        let receipts = KINDS.map(|kind| {
            let one = |at| match kind {
                Kind::Hit => sent(at, "hit"),
                Kind::Full => {
                    let digits = sent(at, "full");
                    let words = "We read this, and thank you for it. ".repeat(17);
                    answer(&app, &digits, &[&*words; 8]);
                    digits
                }
                Kind::Miss => nobodys(&app.network, at),
                Kind::Malformed => {
                    let mut digits = nobodys(&app.network, at);
                    let last = digits.pop().unwrap();
                    digits.push(if last == '9' { '0' } else { '9' });
                    digits
                }
            };
            (0..RECEIPTS).map(one).collect()
        });
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .unwrap();
        let router = runtime.block_on(app.router());
        let place = Self {
            app,
            router,
            runtime,
            receipts: receipts.into(),
            database,
        };
        place.settle();
        place
    }

    /// Brings the decoys, which the first look-up makes, and all else to where it lies on most
    /// days: in the file. SQLite reads rows of its log in another way.
    fn settle(&self) {
        let first = self.page(Kind::Miss, 0);
        self.runtime.block_on(ask(&self.router, first));
        let (busy, _, _) = self.runtime.block_on(async {
            let mut file = sqlx::SqliteConnection::connect(&self.database.url)
                .await
                .unwrap();
            let moved: (i64, i64, i64) = sqlx::query_as("pragma wal_checkpoint(truncate)")
                .fetch_one(&mut file)
                .await
                .unwrap();
            file.close().await.unwrap();
            moved
        });
        assert_eq!(busy, 0, "somebody else has the file");
    }

    fn page(&self, kind: Kind, at: usize) -> Request<Body> {
        let mut body = form_urlencoded::Serializer::new(String::new());
        let digits = &self.receipts[kind as usize][at % RECEIPTS];
        body.extend_pairs([("do", "find"), ("lang", "en"), ("receipt", digits)]);
        Request::post("/example/")
            .header("content-type", "application/x-www-form-urlencoded")
            .header("accept", "text/html")
            .body(Body::from(body.finish()))
            .unwrap()
    }

    fn wire(&self, kind: Kind, at: usize) -> Request<Body> {
        let digits = &self.receipts[kind as usize][at % RECEIPTS];
        let claim = claim(&replies::receipt(&self.app.network, digits));
        Request::post("/example/mailbox")
            .header("content-type", "application/octet-stream")
            .body(Body::from(claim.to_bytes()))
            .unwrap()
    }

    /// The times of each kind, in seconds; every answer has one status and one length.
    fn measure(
        &self,
        kinds: &[Kind],
        request: &dyn Fn(Kind, usize) -> Request<Body>,
        seed: u64,
    ) -> Vec<Vec<f64>> {
        let mut rng = StdRng::seed_from_u64(seed);
        let mut times: Vec<Vec<f64>> = vec![Vec::with_capacity(SAMPLES); kinds.len()];
        let mut turns: Vec<usize> = (0..kinds.len()).collect();
        let mut size = None;
        let first = Instant::now();
        let time = time();
        for at in 0..SAMPLES {
            if at >= FEWEST && first.elapsed() > time {
                break;
            }
            turns.shuffle(&mut rng);
            for turn in &turns {
                let request = request(kinds[*turn], at);
                let began = Instant::now();
                let (status, body) = self.runtime.block_on(ask(&self.router, request));
                times[*turn].push(began.elapsed().as_secs_f64());
                let this = (status, body.len());
                assert_eq!(*size.get_or_insert(this), this, "{:?}", kinds[*turn]);
            }
        }
        times
    }
}

/// For the samples of one comparison.
fn time() -> Duration {
    let given = std::env::var("CORNCRAKE_TIMING_SECONDS").ok();
    Duration::from_secs(given.map_or(SECONDS, |given| given.parse().unwrap()))
}

async fn ask(router: &Router, request: Request<Body>) -> (u16, Bytes) {
    let answer = router.clone().oneshot(request).await.unwrap();
    let status = answer.status().as_u16();
    (
        status,
        answer.into_body().collect().await.unwrap().to_bytes(),
    )
}

fn claim(receipt: &Receipt) -> Claim {
    Claim {
        id: receipt.submission_id(),
        mailbox: receipt.mailbox_secret(),
    }
}

/// A receipt that leads nowhere.
fn nobodys(network: &TestNetwork, at: usize) -> String {
    let seed = [u8::try_from(at).unwrap(); 32];
    let receipt = Receipt::derive(&seed, &network.name, b"never sent");
    receipt.expose_grouped().to_string()
}

/// Welch's t of each kind against misses, with the slower half cut off: a machine that does other
/// things delays, and never hastens.
fn differences(kinds: &[Kind], samples: &[Vec<f64>]) -> Vec<(String, f64)> {
    let miss = &samples[2];
    let others = kinds
        .iter()
        .zip(samples)
        .filter(|(kind, _)| !matches!(kind, Kind::Miss));
    others
        .map(|(kind, times)| {
            let mut pooled = [times.as_slice(), miss].concat();
            pooled.sort_by(f64::total_cmp);
            let cut = pooled[pooled.len() / 2];
            let kept = |times: &[f64]| -> Vec<f64> {
                times.iter().copied().filter(|time| *time <= cut).collect()
            };
            let apart = median(times) - median(miss);
            let name = format!("{kind:?} {:+.1} us", apart * 1e6);
            (name, welch(&kept(times), &kept(miss)))
        })
        .collect()
}

fn median(times: &[f64]) -> f64 {
    let mut times = times.to_vec();
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}

/// Welch's t (Biometrika 34, 1947).
#[expect(clippy::cast_precision_loss, reason = "thousands of samples")]
fn welch(one: &[f64], two: &[f64]) -> f64 {
    let of = |times: &[f64]| {
        let count = times.len() as f64;
        let mean = times.iter().sum::<f64>() / count;
        let squares: f64 = times.iter().map(|time| (time - mean).powi(2)).sum();
        (mean, squares / (count - 1.0) / count)
    };
    let ((mean_one, error_one), (mean_two, error_two)) = (of(one), of(two));
    (mean_one - mean_two) / (error_one + error_two).sqrt()
}
