//! A desk's folder full of reports, as if they had been pulled.

use std::path::Path;

use corncrake::clock::Date;
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

/// The day of everything.
pub const TODAY: Date = jiff::civil::date(2026, 11, 21);

/// A network with one period and its one member.
pub struct Bench {
    network: NetworkName,
    /// Its keys.
    pub period: PeriodKeys,
    reporter: PeriodKeys,
    questionnaire: Questionnaire,
}

impl Bench {
    /// A network that is always the same.
    pub fn new() -> Self {
        Self {
            network: "bench".parse().expect("a name"),
            period: PeriodKeys::generate(&mut StdRng::seed_from_u64(1)),
            reporter: PeriodKeys::generate(&mut StdRng::seed_from_u64(2)),
            questionnaire: Questionnaire::default_set(),
        }
    }

    /// Sealed reports of these numbers, on all cores.
    pub fn seal(&self, numbers: std::ops::Range<usize>) -> Vec<SealedReport> {
        let to = Addressing {
            network: &self.network,
            period: 1,
            answers: &self.period.answers.to_public(),
            story: &self.period.story.to_public(),
            questionnaire: self.questionnaire.version(),
            reply_to: &self.reporter.answers.to_public(),
            verify: &SigningKey::from_seed(&[4; 32]).verifying_key(),
            mailbox: MailboxId::from_bytes([6; 16]),
            attachments: &[],
        };
        let seal = |number| {
            let report = report(&self.questionnaire, number);
            close(&report, &to, &mut StdRng::seed_from_u64(number as u64)).expect("sealed")
        };
        numbers.into_par_iter().map(seal).collect()
    }

    /// A desk's folder without reports, and its member.
    pub fn found(&self, place: &Path) -> MemberIdentity {
        let rng = &mut StdRng::seed_from_u64(3);
        let member = MemberIdentity::create("Amani", rng).expect("a name");
        let settings = Settings {
            training: false,
            server: "https://bench.example".to_owned(),
            network: self.network.clone(),
            identity: "amani.identity".into(),
            documents: None,
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
            mark: None,
            training: false,
            retention: None,
            destroyed: None,
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
        member
    }

    /// Puts sealed reports into a desk's folder, as a sync does, but for the syncing to disk.
    pub fn put(place: &Path, sealed: &[SealedReport], rng: &mut StdRng) {
        let day = place.join(format!("reports/{TODAY}"));
        std::fs::create_dir_all(&day).expect("made");
        for sealed in sealed {
            let id = ReportId::from_bytes(rng.random());
            let mut record = Vec::new();
            ReportRecord {
                id,
                period: 1,
                answers: sealed.answers.as_bytes().to_vec(),
                story: Some(sealed.story.as_bytes().to_vec()),
            }
            .write(&mut record);
            std::fs::write(day.join(id.to_string()), record).expect("kept");
        }
    }
}

fn report(questionnaire: &Questionnaire, number: usize) -> Report {
    let story = "They took my methadone and laughed. ".repeat(number % 30);
    let area = format!("AR{}", 1 + number % 4);
    let fields = [
        ("what", "V11"),
        ("what", "V12"),
        ("where", "S05"),
        ("who", "P05"),
        ("when", "2026-10"),
        ("area", &area),
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
