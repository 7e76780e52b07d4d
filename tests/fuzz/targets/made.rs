//! A network whose keys are known here, made by the real code: what inputs change, and whose name
//! they are signed in.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use corncrake::clock::Date;
use corncrake::disclosure::rounding::RoundingKey;
use corncrake::disclosure::{Cohort, Labels, Ladder, Protected, protect};
use corncrake::keys::public::{
    Hash, Member, NetworkName, Note, Notice, NoticeChain, PeriodNote, PublicPeriod, ReportId,
    Roster, Tier,
};
use corncrake::keys::secret::{Identity, SigningKey};
use corncrake::questionnaire::Questionnaire;
use corncrake::release::{CohortDates, Manifest, Particulars, Publishable, Release};
use corncrake::report::Answers;
use corncrake::tally::{Outcomes, Record, Window, tally};

/// Three questions, of each kind that tables know.
pub const QUESTIONNAIRE: &str = r#"
languages = ["en"]
crossings = [{ question = "what", by = "area" }]

[[question]]
code = "what"
means = "what happened"
kind = "several"
required = true
max = 2
tables = "free"
label.en = "What happened?"
[[question.choice]]
code = "V01"
means = "insulted"
label.en = "I was insulted"
[[question.choice]]
code = "V02"
means = "refused"
label.en = "I was refused care"
[[question.choice]]
code = "V03"
means = "other"
label.en = "Something else"

[[question]]
code = "area"
means = "where"
kind = "one"
tables = "free"
label.en = "Where?"
[[question.choice]]
code = "AR1"
means = "north"
label.en = "North"
[[question.choice]]
code = "AR2"
means = "south"
label.en = "South"
[[question.choice]]
code = "AR3"
means = "elsewhere"
label.en = "Elsewhere"

[[question]]
code = "story"
means = "the reporter's own words"
kind = "text"
tables = "never"
max_chars = 5000
label.en = "In your own words"
"#;

/// One network at one moment.
pub struct Made {
    /// What it is called.
    pub name: NetworkName,
    /// Steward, analyst and releaser in one.
    pub key: SigningKey,
    /// What periods are wrapped to.
    pub identity: Identity,
    /// Opens the answers of its one period.
    pub answers: Identity,
    /// Opens the stories of its one period.
    pub story: Identity,
    /// What it asks.
    pub questionnaire: Questionnaire,
    /// Its one notice.
    pub chain: NoticeChain,
    /// Its roster.
    pub roster: Note,
    /// Its one period.
    pub period: Note,
    /// Its one cohort.
    pub manifest: Manifest,
    /// The release of that cohort.
    pub release: Release,
}

/// The network.
pub static MADE: LazyLock<Made> = LazyLock::new(make);

fn day(text: &str) -> Date {
    text.parse().expect("a day")
}

fn make() -> Made {
    let name: NetworkName = "example".parse().expect("a name");
    let key = SigningKey::from_seed(&[1; 32]);
    let identity = Identity::from_seed(&[2; 32]);
    let (answers, story) = (Identity::from_seed(&[3; 32]), Identity::from_seed(&[4; 32]));
    let roster = Roster {
        network: name.clone(),
        number: 1,
        previous: None,
        release_head: None,
        members: vec![Member {
            name: "Amani".to_owned(),
            verify: key.verifying_key(),
            recipient: identity.to_public(),
            tier: Tier::Stories,
            steward: true,
            since_period: 0,
            also: BTreeSet::new(),
        }],
        recovery: Vec::new(),
    };
    let roster = key.sign(&roster).expect("signed");
    let period = PeriodNote {
        network: name.clone(),
        number: 1,
        previous: None,
        from: day("2026-01-02"),
        answers: answers.to_public(),
        story: story.to_public(),
    };
    let period_note = key.sign(&period).expect("signed");
    let notice = Notice {
        network: name.clone(),
        number: 1,
        previous: None,
        issued: day("2026-01-02"),
        expires: day("2027-01-31"),
        mark: None,
        training: false,
        retention: None,
        destroyed: None,
        threshold: 1,
        stewards: vec![key.verifying_key()],
        release_threshold: 1,
        releasers: vec![key.verifying_key()],
        periods: vec![PublicPeriod::of(&period, period_note.hash())],
        voided: Vec::new(),
        roster: roster.hash(),
    };
    let chain = NoticeChain::from_root(key.sign(&notice).expect("signed")).expect("a root");
    let questionnaire = Questionnaire::parse(QUESTIONNAIRE, "questionnaire").expect("in order");
    let (manifest, release) = publish(&chain, &questionnaire);
    Made {
        name,
        key,
        identity,
        answers,
        story,
        questionnaire,
        chain,
        roster,
        period: period_note,
        manifest,
        release,
    }
}

/// A cohort of 360 reports, and what may be published of it.
fn publish(chain: &NoticeChain, questionnaire: &Questionnaire) -> (Manifest, Release) {
    let of = Publishable::of(chain).expect("not for practice");
    let report = |number: usize| {
        let what = ["V01", "V02", "V03"][number % 7 % 3];
        let area = ["AR1", "AR2", "AR3"][number % 5 % 3];
        let coded = [("what", what), ("area", area)]
            .map(|(question, code)| (question.to_owned(), vec![code.to_owned()]));
        Answers::from_coded(coded.into(), questionnaire).expect("codes of this questionnaire")
    };
    let reports: Vec<_> = (0..360).map(report).collect();
    let record = |answers| Record {
        answers,
        asked: questionnaire.version(),
        outcomes: Outcomes::default(),
    };
    let records: Vec<_> = reports.iter().map(record).collect();
    let cohort = CohortDates {
        number: 1,
        label: "2026-Q1".to_owned(),
        from: day("2026-01-02"),
        to: day("2026-03-31"),
        early: None,
    };
    let window = Window {
        from: cohort.from,
        to: cohort.to,
    };
    let counted = tally(questionnaire, window, &records).expect("they fit");
    let id = |number: u32| {
        let mut id = [0; 16];
        id[..4].copy_from_slice(&number.to_be_bytes());
        ReportId::from_bytes(id)
    };
    let rounding = RoundingKey::from_bytes([5; 32]);
    let ids = (0..360).map(id).collect();
    let manifest = Manifest::freeze(&of, cohort, None, ids, &counted, rounding).expect("sound");
    let place = Cohort {
        network: of.network().as_str(),
        number: 1,
    };
    let ladder = Ladder::default();
    let Protected::Tables(tables) = protect(
        &counted,
        questionnaire,
        place,
        manifest.rounding_key(),
        ladder,
    ) else {
        unreachable!("360 reports are enough to publish of");
    };
    let words = |text: &str| -> Labels { [("en".to_owned(), text.to_owned())].into() };
    let particulars = Particulars {
        publisher: words("Example Network"),
        covers: words("Nairobi County, Kenya"),
    };
    let issued = day("2026-04-02");
    let release = Release::new(&tables, &manifest, None, 1, issued, particulars);
    (manifest, release.expect("may be published"))
}

/// The hash of nothing in particular.
pub fn some_hash() -> Hash {
    Hash::of(b"")
}
