//! Opening sealed reports at the desk, against raw decryption of the same age files.
//!
//! Both on all cores, in turns, in one run. The desk's side is what every command of `corncrake
//! desk` begins with: it reads each report from the folder, checks its two frames, opens both
//! halves, checks that they belong together, fits the answers to the questionnaire, and sorts out
//! copies and decisions. The ceiling is the age crate alone, with the same hybrid identities, on
//! the bare files in memory. Goal: at least 0.85 of the ceiling.

use std::io::Read as _;
use std::path::Path;
use std::time::{Duration, Instant};

use corncrake::clock::Date;
use corncrake::desk::Desk;
use corncrake::desk::folder::{Folder, Settings};
use corncrake::disclosure::Labels;
use corncrake::exchange::records::ReportRecord;
use corncrake::keys::public::{
    Hash, MailboxId, NetworkName, Notice, PeriodNote, PublicPeriod, ReportId, Tier,
};
use corncrake::keys::secret::{MemberIdentity, PeriodKeys, SigningKey, wrap};
use corncrake::questionnaire::Questionnaire;
use corncrake::report::Report;
use corncrake::seal::SealedReport;
use corncrake::seal::close::{Addressing, close};
use corncrake::text::Lang;
use rand::rngs::StdRng;
use rand::{RngExt as _, SeedableRng as _};
use rayon::prelude::*;

/// As in the shipped program.
#[global_allocator]
static ALLOCATOR: zeroizing_alloc::ZeroAlloc<std::alloc::System> =
    zeroizing_alloc::ZeroAlloc(std::alloc::System);

const REPORTS: usize = 2000;
const ROUNDS: usize = 7;
const TODAY: Date = jiff::civil::date(2026, 11, 21);

fn main() {
    let folder = tempfile::tempdir().expect("a folder");
    let place = folder.path().join("desk");
    let bench = Bench::new();
    let member = bench.fill(&place);
    let desk = Desk::open(&place, member).expect("the desk opens");
    let (mut opening, mut ceiling) = (Duration::MAX, Duration::MAX);
    for _ in 0..ROUNDS {
        ceiling = ceiling.min(timed(|| bench.decrypt()));
        opening = opening.min(timed(|| {
            let book = desk.casebook(|| ()).expect("the folder is read");
            let opened = book.cases.iter().filter(|case| case.content.is_ok());
            assert_eq!(opened.count(), REPORTS);
        }));
    }
    print(opening, ceiling);
}

fn timed(run: impl FnOnce()) -> Duration {
    let start = Instant::now();
    run();
    start.elapsed()
}

#[expect(clippy::cast_precision_loss, reason = "a few thousand")]
fn print(opening: Duration, ceiling: Duration) {
    let rate = |time: Duration| REPORTS as f64 / time.as_secs_f64();
    let cores = rayon::current_num_threads();
    println!("{REPORTS} reports, best of {ROUNDS} rounds, {cores} cores");
    println!(
        "  raw hybrid age decryption  {:>8.0} reports/s",
        rate(ceiling)
    );
    println!(
        "  opened at the desk         {:>8.0} reports/s",
        rate(opening)
    );
    println!(
        "  ratio {:.2} (goal: 0.85 or more)",
        rate(opening) / rate(ceiling)
    );
}

/// A network with one period, its one member, and reports to it.
struct Bench {
    network: NetworkName,
    period: PeriodKeys,
    sealed: Vec<SealedReport>,
}

impl Bench {
    fn new() -> Self {
        let network: NetworkName = "bench".parse().expect("a name");
        let period = PeriodKeys::generate(&mut StdRng::seed_from_u64(1));
        let questionnaire = Questionnaire::default_set();
        let reporter = PeriodKeys::generate(&mut StdRng::seed_from_u64(2));
        let to = Addressing {
            network: &network,
            period: 1,
            answers: &period.answers.to_public(),
            story: &period.story.to_public(),
            questionnaire: questionnaire.version(),
            reply_to: &reporter.answers.to_public(),
            verify: &SigningKey::from_seed(&[4; 32]).verifying_key(),
            mailbox: MailboxId::from_bytes([6; 16]),
            attachments: &[],
        };
        let sealed = (0..REPORTS)
            .into_par_iter()
            .map(|number| {
                let report = report(&questionnaire, number);
                close(&report, &to, &mut StdRng::seed_from_u64(number as u64)).expect("sealed")
            })
            .collect();
        Self {
            network,
            period,
            sealed,
        }
    }

    /// A desk's folder that holds the reports as if they had been pulled.
    fn fill(&self, place: &Path) -> MemberIdentity {
        let rng = &mut StdRng::seed_from_u64(3);
        let member = MemberIdentity::create("Amani", rng).expect("a name");
        let settings = Settings {
            server: "https://bench.example".to_owned(),
            network: self.network.clone(),
            identity: "amani.identity".into(),
            proxy: None,
            language: Lang::En,
            publisher: Labels::default(),
            covers: Labels::default(),
        };
        let period = PeriodNote {
            network: self.network.clone(),
            number: 1,
            previous: None,
            from: TODAY,
            answers: self.period.answers.to_public(),
            story: self.period.story.to_public(),
        };
        let note = member.signing.sign(&period).expect("signed");
        let own = vec![member.signing.verifying_key()];
        let root = Notice {
            network: self.network.clone(),
            number: 1,
            previous: None,
            issued: TODAY,
            expires: TODAY.saturating_add(jiff::Span::new().days(60)),
            threshold: 1,
            stewards: own.clone(),
            release_threshold: 1,
            releasers: own,
            periods: vec![PublicPeriod::of(&period, note.hash())],
            voided: Vec::new(),
            roster: Hash::of(b"no roster is looked at here"),
        };
        let root = member.signing.sign(&root).expect("signed");
        let folder = Folder::create(place, &settings, &root).expect("made");
        for tier in Tier::ALL {
            let key = self.period.key(tier);
            let wrap = wrap(key, &member.identity.to_public()).expect("wrapped");
            folder.put_wrap(1, tier, &wrap).expect("kept");
        }
        for sealed in &self.sealed {
            let id = ReportId::from_bytes(rng.random());
            let mut record = Vec::new();
            ReportRecord {
                id,
                period: 1,
                answers: sealed.answers.as_bytes().to_vec(),
                story: Some(sealed.story.as_bytes().to_vec()),
            }
            .write(&mut record);
            folder.put_report(TODAY, id, &record).expect("kept");
        }
        member
    }

    fn decrypt(&self) {
        self.sealed.par_iter().for_each(|sealed| {
            for (frame, key) in [
                (&sealed.answers, &self.period.answers),
                (&sealed.story, &self.period.story),
            ] {
                let age = age::Decryptor::new_buffered(frame.file()).expect("a header");
                let key = std::iter::once(key as &dyn age::Identity);
                let mut reader = age.decrypt(key).expect("opened");
                let mut text = Vec::with_capacity(frame.file().len());
                reader.read_to_end(&mut text).expect("decrypted");
                assert!(!text.is_empty());
            }
        });
    }
}

fn report(questionnaire: &Questionnaire, number: usize) -> Report {
    let story = "They took my methadone and laughed. ".repeat(number % 30);
    let fields = [
        ("what", "V11"),
        ("what", "V12"),
        ("where", "S05"),
        ("who", "P05"),
        ("when", "2026-10"),
        ("role", "R01"),
        ("why", "G01"),
        ("consent", "C0"),
        ("story", &story),
    ]
    .map(|(name, value)| (name.to_owned(), value.to_owned()));
    let month = "2026-11".parse().expect("a month");
    match Report::parse(questionnaire, &fields, Lang::En, month) {
        Ok(report) => report,
        Err(errors) => panic!("{errors:?}"),
    }
}
