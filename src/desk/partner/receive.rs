//! Taking in what a partner passes on.

use std::collections::{BTreeMap, BTreeSet};

use hkdf::Hkdf;
use rand::CryptoRng;
use sha2::Sha256;
use zeroize::Zeroizing;

use super::passed::{Coded, Passed};
use super::{NoPartner, Partner, common, means_the_same};
use crate::clock::Date;
use crate::desk::acts::{Act, Deed, Ledger, Mark, Tag, Verdict};
use crate::desk::import::{Here, NoImport};
use crate::desk::recoding::CONSENT;
use crate::desk::{Desk, DeskError};
use crate::keys::public::{ChainError, LONGEST_NOTE, NetworkName, Note, NoteError, ReportId, Tier};
use crate::keys::secret::{Identity, Receipt};
use crate::questionnaire::{AREA, Question, Questionnaire, STORY};
use crate::release::{ForPractice, Publishable};
use crate::report::{Answers, Report, Story};
use crate::seal::open::open_padme;

/// More bytes than any file that is passed on will ever have.
pub const LONGEST_FILE: usize = 2 * LONGEST_NOTE;

/// What a partner's file becomes here. No `Debug`: the reports in it are in the open.
pub struct Received {
    /// Who passed it on.
    pub from: NetworkName,
    /// Which of their cohorts it is of.
    pub cohort: u32,
    /// The tag that its reports carry.
    pub tag: Tag,
    /// What this network's questionnaire does not have, and is left out.
    pub unknown: BTreeSet<String>,
    /// How many records do not fit this questionnaire at all.
    pub unfit: usize,
    /// How many are here already.
    pub here: usize,
    /// What becomes of each record, in the order of the file.
    pub fates: Vec<Fate>,
    reports: Vec<(ReportId, Report, Receipt)>,
}

/// What becomes of one record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fate {
    /// Whether it is taken in.
    pub becomes: Becomes,
    /// How many of its answers this network's questionnaire does not have.
    pub left_out: usize,
}

/// Whether a record is taken in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Becomes {
    /// It becomes a report.
    New,
    /// It is here already.
    Here,
    /// It is left out, without an answer to this question, or because its answers do not go together.
    Unfit(Option<String>),
}

/// Why a partner's file is not taken in.
#[derive(Debug, thiserror::Error)]
pub enum NotReceived {
    /// A network for practice takes in nothing real.
    #[error(transparent)]
    ForPractice(#[from] ForPractice),
    /// Not for this desk, or damaged.
    #[error(
        "it opens with no key of this desk: it was sealed to another network or to a period whose key is gone, or was changed on the way"
    )]
    DoesNotOpen,
    /// It opens, and is something else, or nobody's.
    #[error("it is not believed: {0}")]
    Note(#[from] NoteError),
    /// Passed to somebody else, who sealed it again.
    #[error("{0} passed this to another network, not to this one")]
    NotForUs(NetworkName),
    /// From nobody who is known here, or what is known is not enough.
    #[error(transparent)]
    Partner(#[from] NoPartner),
    /// What this desk has of the partner is too old.
    #[error(
        "what this desk has of the partner is out of date ({0}); ask for their newest proof file"
    )]
    Stale(#[from] ChainError),
    /// The cohort is not among the partner's releases.
    #[error(
        "cohort {cohort} is not among the releases of {from} that this desk knows; ask for their newest proof file. Their figures and ours are audited together"
    )]
    NotPublished {
        /// Whose.
        from: NetworkName,
        /// Which.
        cohort: u32,
    },
    /// The area that was given.
    #[error("the questionnaire has no area {0}")]
    Area(String),
    /// Another set of this cohort is here.
    #[error(
        "other records of cohort {cohort} of {from} were taken in before; a cohort is taken in once"
    )]
    OtherSet {
        /// Whose.
        from: NetworkName,
        /// Which.
        cohort: u32,
    },
    /// Filing failed.
    #[error(transparent)]
    Import(#[from] NoImport),
    /// The desk.
    #[error(transparent)]
    Desk(#[from] DeskError),
}

/// How the tags of what was passed on begin.
pub(in crate::desk) const TAGGED: &str = "passed-";

/// Which cohort of which partner: the name, cut to leave room, the beginning of the root's hash for
/// namesakes, and the cohort.
pub(in crate::desk) fn tag(partner: &Partner, cohort: u32) -> Tag {
    let name: String = partner.network().as_str().chars().take(14).collect();
    let root = hex::encode(&partner.first().as_bytes()[..2]);
    let text = format!("{TAGGED}{name}-{root}-{cohort}");
    let text: String = text.chars().take(32).collect();
    text.parse()
        .expect("letters, digits and hyphens, 32 at most")
}

impl Received {
    /// How many would be taken in.
    pub fn new_ones(&self) -> usize {
        self.reports.len() - self.here
    }

    fn add(&mut self, becomes: Becomes, left_out: usize) {
        self.here += usize::from(becomes == Becomes::Here);
        self.unfit += usize::from(matches!(becomes, Becomes::Unfit(_)));
        self.fates.push(Fate { becomes, left_out });
    }

    /// Fails where others of the same cohort are here.
    fn compare_with(&self, here: &Here, ledger: &Ledger) -> Result<(), NotReceived> {
        let ours: BTreeSet<ReportId> = self.reports.iter().map(|(id, ..)| *id).collect();
        let mark = Mark::Tag(self.tag.clone());
        let tagged = |id: ReportId| ledger.marks(id).contains(&mark);
        if here.ids().any(|id| !ours.contains(&id) && tagged(id)) {
            return Err(NotReceived::OtherSet {
                from: self.from.clone(),
                cohort: self.cohort,
            });
        }
        Ok(())
    }
}

impl Desk {
    /// Opens and checks what a partner passed on, and says what becomes of it. Changes nothing.
    /// `area` is where all of it counts here.
    pub fn examine_passed(
        &self,
        sealed: &[u8],
        asked: &Questionnaire,
        area: Option<&str>,
        (here, today): (&Here, Date),
    ) -> Result<Received, NotReceived> {
        Publishable::of(&self.chain)?;
        if !self.seat()?.tier.reads(Tier::Stories) {
            return Err(NoImport::AnswersOnly.into());
        }
        let opened = self
            .answers_keys()
            .find_map(|key| Some((key, open_padme(sealed, key).ok()?)));
        let (key, text) = opened.ok_or(NotReceived::DoesNotOpen)?;
        let (partner, passed) = self.believe(&Note::from_bytes(&text)?, today)?;
        let from = passed.network.clone();
        let mut received = Received {
            tag: tag(&partner, passed.cohort),
            cohort: passed.cohort,
            unknown: BTreeSet::new(),
            unfit: 0,
            here: 0,
            fates: Vec::new(),
            reports: Vec::new(),
            from,
        };
        let asks = Asks::new(asked, area)?;
        let mut alike: BTreeMap<&Coded, usize> = BTreeMap::new();
        for record in &passed.records {
            let nth = alike.entry(record).or_default();
            *nth += 1;
            let (answers, left_out) = asks.answers(record, &mut received.unknown);
            let answers = match answers {
                Ok(answers) => answers,
                Err(lacking) => {
                    received.add(Becomes::Unfit(lacking), left_out);
                    continue;
                }
            };
            let story = Story::from_opened("", self.settings.language, asked);
            let story = story.expect("no words are never too many");
            let receipt = receipt(key, self.network(), &passed, (record, *nth));
            let id = receipt.submission_id().report_id(self.network());
            let becomes = if here.holds(id) {
                Becomes::Here
            } else {
                Becomes::New
            };
            received.add(becomes, left_out);
            let report = Report { answers, story };
            received.reports.push((id, report, receipt));
        }
        received.compare_with(here, &self.ledger()?)?;
        Ok(received)
    }

    /// What a known partner signed for this network.
    fn believe(&self, note: &Note, today: Date) -> Result<(Partner, Passed), NotReceived> {
        let claimed: Passed = note.read_unverified()?;
        let partner = self.partner(&claimed.network)?;
        let notice = partner.proved.chain.fresh(today)?;
        let passed: Passed = note.open(&notice.releasers, 1)?;
        if !self.chain.roots().any(|root| root.hash() == passed.to) {
            return Err(NotReceived::NotForUs(passed.network));
        }
        let mut releases = partner.proved.releases.iter();
        if !releases.any(|it| it.release().cohorts() == [passed.cohort]) {
            return Err(NotReceived::NotPublished {
                from: passed.network,
                cohort: passed.cohort,
            });
        }
        Ok((partner, passed))
    }

    /// Files what was examined, tags it with where it is from, and accepts it: its own network read
    /// and accepted each report. Gives those that are new.
    pub fn take_in_passed(
        &self,
        received: &Received,
        asked: &Questionnaire,
        (here, today): (&Here, Date),
        rng: &mut impl CryptoRng,
    ) -> Result<Vec<ReportId>, NotReceived> {
        let mut ids = Vec::new();
        let mut bodies = Vec::new();
        for (id, report, receipt) in &received.reports {
            ids.push(*id);
            if !here.holds(*id) {
                bodies.push(self.seal_here(report, asked, receipt, today, rng)?);
            }
        }
        let new = self.take_in(&bodies, &received.tag, here, today)?;
        // Those of an attempt that was cut short too.
        self.tag_origin(&ids, &received.tag, today)?;
        let ledger = self.ledger()?;
        let undecided = ids.iter().filter(|id| ledger.verdict(**id).is_none());
        let accept = |id: &ReportId| Act {
            report: *id,
            deed: Deed::Verdict(Verdict::Accept),
        };
        let acts: Vec<Act> = undecided.map(accept).collect();
        if !acts.is_empty() {
            self.act(&acts, today)?;
        }
        Ok(new)
    }
}

/// What this network asks, beside the common set.
struct Asks<'a> {
    asked: &'a Questionnaire,
    set: Questionnaire,
    area: Option<&'a str>,
}

impl<'a> Asks<'a> {
    fn new(asked: &'a Questionnaire, area: Option<&'a str>) -> Result<Self, NotReceived> {
        let offers = |code: &str| {
            let question = asked.question(AREA);
            question.is_some_and(|question| question.offered().any(|it| it.code == code))
        };
        match area {
            Some(code) if !offers(code) => Err(NotReceived::Area(code.to_owned())),
            area => Ok(Self {
                asked,
                set: Questionnaire::default_set(),
                area,
            }),
        }
    }

    /// A record's answers by this questionnaire, or the question that lacks one; and how many of them
    /// it does not have.
    fn answers(
        &self,
        record: &Coded,
        unknown: &mut BTreeSet<String>,
    ) -> (Result<Answers, Option<String>>, usize) {
        let (mut coded, mut left_out) = (Coded::new(), 0);
        for (code, given) in record {
            let question = self.asked.question(code);
            let pair = question.and_then(|it| Some((it, common(&self.set, it)?)));
            for choice in given {
                if pair.is_some_and(|(question, same)| takes(question, same, choice)) {
                    coded.entry(code.clone()).or_default().push(choice.clone());
                } else {
                    unknown.insert(format!("{code} {choice}"));
                    left_out += 1;
                }
            }
        }
        if let Some(area) = self.area {
            coded.insert(AREA.to_owned(), vec![area.to_owned()]);
        }
        // Counted, and nothing else: not quoted, and never passed on again.
        if let Some(consent) = self.asked.question(CONSENT) {
            let always = consent.offered().filter(|choice| choice.always);
            let agreed = always.map(|choice| choice.code.clone()).collect();
            coded.insert(CONSENT.to_owned(), agreed);
        }
        let answered = |question: &&Question| {
            coded
                .get(&question.code)
                .is_some_and(|codes| !codes.is_empty())
        };
        let questions = self.asked.questions().iter();
        let mut required = questions.filter(|it| it.required && it.code != STORY);
        if let Some(lacking) = required.find(|it| !answered(it)) {
            return (Err(Some(lacking.code.clone())), left_out);
        }
        let answers = Answers::from_coded(coded, self.asked);
        (answers.map_err(|_| None), left_out)
    }
}

fn takes(question: &Question, same: &Question, code: &str) -> bool {
    let mut offered = question.offered();
    offered.any(|choice| choice.code == code && means_the_same(same, choice))
}

/// The receipt of a record that nobody holds: the same record of the same cohort is the same report,
/// at every desk that has the key it was sealed to, and no one else can find it.
fn receipt(
    key: &Identity,
    network: &NetworkName,
    of: &Passed,
    (record, nth): (&Coded, usize),
) -> Receipt {
    let expand = Hkdf::<Sha256>::new(Some(network.as_str().as_bytes()), key.expose_seed());
    let record = Zeroizing::new(serde_json::to_vec(record).unwrap_or_default());
    let which = format!("{} {} {nth}\n", of.network, of.cohort);
    let parts = [b"corncrake/partner/1 record ", which.as_bytes(), &record];
    let mut seed = Zeroizing::new([0; 32]);
    expand
        .expand_multi_info(&parts, &mut *seed)
        .expect("32 bytes are fewer than HKDF can give");
    Receipt::derive(&seed, network, b"record")
}
