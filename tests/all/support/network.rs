//! A network with keys, notices and releases, made by the real code from made-up reports.

use std::collections::BTreeMap;

use corncrake::clock::Date;
use corncrake::disclosure::rounding::RoundingKey;
use corncrake::disclosure::{Cohort, Labels, Ladder, Protected, SafeTables, protect};
use corncrake::keys::public::{Hash, NetworkName, Note, Notice, NoticeChain, ReportId, Statement};
use corncrake::keys::secret::SigningKey;
use corncrake::questionnaire::{Kind, Questionnaire};
use corncrake::release::{
    CohortDates, Manifest, Particulars, Proof, Publishable, Release, VerifiedRelease, verify,
};
use corncrake::report::Answers;
use corncrake::store::{self, Put, Store};
use corncrake::tally::{Outcomes, Record, Tally, Window, tally};
use corncrake::text::Lang;
use rand::rngs::StdRng;
use rand::{RngExt as _, SeedableRng as _};

use super::{TestDatabase, block_on};

/// A network at some moment.
pub struct Network {
    pub name: NetworkName,
    pub questionnaire: Questionnaire,
    pub stewards: Vec<SigningKey>,
    pub releasers: Vec<SigningKey>,
    pub chain: NoticeChain,
    pub releases: Vec<VerifiedRelease>,
    /// What the next reports say, where a test does not leave it to chance.
    pub prepared: Vec<Answers>,
    rng: StdRng,
}

pub fn day(text: &str) -> Date {
    text.parse().unwrap()
}

impl Network {
    /// With one notice, two stewards (two must sign) and one releaser.
    pub fn new(name: &str) -> Self {
        let mut rng = StdRng::seed_from_u64(2026);
        let name: NetworkName = name.parse().unwrap();
        let stewards = vec![
            SigningKey::generate(&mut rng),
            SigningKey::generate(&mut rng),
        ];
        let releasers = vec![SigningKey::generate(&mut rng)];
        let root = Notice {
            network: name.clone(),
            number: 1,
            previous: None,
            issued: day("2026-01-02"),
            expires: day("2027-01-31"),
            mark: None,
            training: false,
            retention: None,
            destroyed: None,
            threshold: 2,
            stewards: stewards.iter().map(SigningKey::verifying_key).collect(),
            release_threshold: 1,
            releasers: releasers.iter().map(SigningKey::verifying_key).collect(),
            periods: Vec::new(),
            voided: Vec::new(),
            roster: Hash::of(b"a roster"),
        };
        let note = signed(&root, &stewards);
        Self {
            name,
            // In the languages that particulars() has words in.
            questionnaire: Questionnaire::default_set()
                .worded_in(|lang| lang.is_on())
                .unwrap(),
            chain: NoticeChain::from_root(note).unwrap(),
            stewards,
            releasers,
            releases: Vec::new(),
            prepared: Vec::new(),
            rng,
        }
    }

    /// In all languages that there are, with releases of 64, 240 and 280 reports.
    pub fn in_every_language(name: &str) -> Self {
        let mut network = Self::new(name);
        network.questionnaire = Questionnaire::default_set();
        let releases = [(64, "2026-07-06"), (240, "2026-10-05"), (280, "2027-01-05")];
        for ((count, issued), number) in releases.into_iter().zip(1..) {
            let draft = network.draft(quarter(number), count, issued);
            network.publish(&draft);
        }
        network
    }

    /// The next notice, of the same stewards, with new releasers.
    pub fn renew(&mut self, issued: &str) {
        let before = self.chain.current().clone();
        self.releasers = vec![SigningKey::generate(&mut self.rng)];
        let notice = Notice {
            number: before.number + 1,
            previous: Some(self.chain.head()),
            issued: day(issued),
            releasers: self
                .releasers
                .iter()
                .map(SigningKey::verifying_key)
                .collect(),
            ..before
        };
        self.chain.extend(signed(&notice, &self.stewards)).unwrap();
    }

    /// Made-up reports: most say where, few say more.
    pub fn reports(&mut self, count: usize) -> Vec<Answers> {
        if !self.prepared.is_empty() {
            assert_eq!(self.prepared.len(), count);
            return std::mem::take(&mut self.prepared);
        }
        (0..count).map(|_| self.report()).collect()
    }

    fn report(&mut self) -> Answers {
        let mut answers = BTreeMap::new();
        for question in self.questionnaire.questions() {
            let choices: Vec<_> = question.offered().collect();
            let skipped = !question.required && self.rng.random_ratio(1, 5);
            if choices.is_empty() || skipped {
                continue;
            }
            let at = self
                .rng
                .random_range(0..choices.len())
                .min(self.rng.random_range(0..choices.len()));
            let mut codes = vec![choices[at].code.clone()];
            if matches!(question.kind, Kind::Several { .. }) {
                let always = choices.iter().filter(|choice| choice.always);
                codes = always
                    .map(|choice| choice.code.clone())
                    .chain(codes)
                    .collect();
                codes.dedup();
            }
            answers.insert(question.code.clone(), codes);
        }
        Answers::from_coded(answers, &self.questionnaire).unwrap()
    }

    pub fn tally(&mut self, count: usize) -> Tally {
        let reports = self.reports(count);
        let record = |answers| Record {
            answers,
            asked: self.questionnaire.version(),
            outcomes: Outcomes::default(),
        };
        let records: Vec<Record<'_>> = reports.iter().map(record).collect();
        let window = Window {
            from: day("2026-07-01"),
            to: day("2026-09-30"),
        };
        tally(&self.questionnaire, window, &records).unwrap()
    }

    /// The proof that its figures may be published.
    pub fn publishable(&self) -> Publishable {
        Publishable::of(&self.chain).unwrap()
    }

    /// Freezes `count` made-up reports of a quarter.
    pub fn freeze(&mut self, cohort: CohortDates, count: usize) -> Manifest {
        let tally = self.tally(count);
        let ids = (0..count)
            .map(|_| ReportId::from_bytes(self.rng.random()))
            .collect();
        let key = RoundingKey::generate(&mut self.rng);
        Manifest::freeze(&self.publishable(), cohort, None, ids, &tally, key).unwrap()
    }

    pub fn safe_tables(&self, manifest: &Manifest) -> SafeTables {
        let cohort = Cohort {
            network: self.name.as_str(),
            number: manifest.cohort().number,
        };
        let key = manifest.rounding_key();
        let tally = manifest.tally().unwrap();
        match protect(&tally, &self.questionnaire, cohort, key, Ladder::default()) {
            Protected::Tables(tables) => tables,
            other => panic!("{other:?}"),
        }
    }

    /// The statement for a cohort, not yet signed.
    pub fn draft(&mut self, cohort: CohortDates, count: usize, issued: &str) -> Release {
        let manifest = self.freeze(cohort, count);
        let tables = self.safe_tables(&manifest);
        let notice = self.chain.current().number;
        let before = self.releases.last();
        Release::new(
            &tables,
            &manifest,
            before,
            notice,
            day(issued),
            particulars_in(self.questionnaire.languages()),
        )
        .unwrap()
    }

    /// Signs `draft` as the next release.
    pub fn publish(&mut self, draft: &Release) {
        let mut notes: Vec<Note> = self.releases.iter().map(|r| r.note().clone()).collect();
        notes.push(signed(draft, &self.releasers));
        self.releases = verify(notes, &self.chain).unwrap();
    }

    /// Two releases: 64 reports of the second quarter, 240 of the third.
    pub fn with_two_releases(name: &str) -> Self {
        let mut network = Self::new(name);
        let first = network.draft(quarter(1), 64, "2026-07-06");
        network.publish(&first);
        network.renew("2026-08-01");
        let second = network.draft(quarter(2), 240, "2026-10-05");
        network.publish(&second);
        network
    }

    /// Stores notices and releases as the exchange does: the root is pinned elsewhere.
    pub fn store(&self, database: &TestDatabase) {
        let notices = self.chain.notes().map(|note| (store::Kind::Notice, note));
        let releases = self.releases.iter();
        let releases = releases.map(|release| (store::Kind::Release, release.note()));
        block_on(async {
            let store = Store::open(&database.url).await.unwrap();
            let mut numbers = std::collections::HashMap::new();
            for (kind, note) in notices.chain(releases) {
                let number = numbers.entry(kind).and_modify(|n| *n += 1).or_insert(1u64);
                if (kind, *number) != (store::Kind::Notice, 1) {
                    self.put(&store, kind, *number, note).await;
                }
            }
            store.close().await;
        });
    }

    /// Stores one document.
    pub async fn put(&self, store: &Store, kind: store::Kind, number: u64, note: &Note) {
        let body = note.to_string().into_bytes();
        let put = store.put_document(&self.name, kind, number, body).await;
        assert_ne!(put.unwrap(), Put::Conflict);
    }

    pub fn proof(&self) -> Proof {
        Proof::new(&self.chain, &self.releases)
    }
}

/// The first cohort is the second quarter of 2026, the second the third, and so on.
pub fn quarter(number: u32) -> CohortDates {
    let (label, from, to) = match number {
        1 => ("2026-Q2", "2026-04-01", "2026-06-30"),
        2 => ("2026-Q3", "2026-07-01", "2026-09-30"),
        _ => ("2026-Q4", "2026-10-01", "2026-12-31"),
    };
    CohortDates {
        number,
        label: label.to_owned(),
        from: day(from),
        to: day(to),
        early: None,
    }
}

pub fn particulars() -> Particulars {
    let labels = |en: &str, fr: &str, ru: &str| -> Labels {
        [("en", en), ("fr", fr), ("ru", ru)]
            .map(|(lang, text)| (lang.to_owned(), text.to_owned()))
            .into()
    };
    Particulars {
        publisher: labels(
            "Example Network of People who Use Drugs",
            "Réseau exemple des personnes qui utilisent des drogues",
            "Пример сети людей, употребляющих наркотики",
        ),
        covers: labels(
            "Nairobi County, Kenya",
            "Comté de Nairobi, Kenya",
            "Округ Найроби, Кения",
        ),
    }
}

/// The same in these languages; in English where there are no words of a language's own.
pub fn particulars_in(languages: &[Lang]) -> Particulars {
    let Particulars { publisher, covers } = particulars();
    let worded = |labels: Labels| {
        let of = |lang: &Lang| labels.get(lang.code()).unwrap_or(&labels["en"]).clone();
        let languages = languages.iter();
        languages
            .map(|lang| (lang.code().to_owned(), of(lang)))
            .collect()
    };
    Particulars {
        publisher: worded(publisher),
        covers: worded(covers),
    }
}

pub fn signed<T: Statement>(statement: &T, keys: &[SigningKey]) -> Note {
    let mut note = keys[0].sign(statement).unwrap();
    for key in &keys[1..] {
        key.cosign(&mut note).unwrap();
    }
    note
}
