//! From a frozen cohort to a release that anybody can check.

use corncrake::exchange::MOST_MANIFEST_BYTES;
use corncrake::keys::public::{NetworkName, NotCanonical, Note, ReportId, Statement};
use corncrake::keys::secret::{Identity, SigningKey};
use corncrake::release::{
    Count, Fault, Manifest, ManifestFault, NotReleasable, Proof, ProofError, Release, ReleaseError,
    Root, TableShape, open_manifest, seal_manifest, verify,
};
use proptest::prelude::*;
use serde::{Deserialize, Serialize};

use crate::support::network::{Network, day, particulars, quarter, signed};

/// What becomes of the second release where `change` is made to it before it is signed.
fn refused(change: impl FnOnce(&mut Release)) -> Fault {
    let mut network = Network::new("kenpud");
    let first = network.draft(quarter(1), 64, "2026-07-06");
    network.publish(&first);
    let mut second = network.draft(quarter(2), 240, "2026-10-05");
    change(&mut second);
    let notes = [
        network.releases[0].note().clone(),
        signed(&second, &network.releasers),
    ];
    let error = verify(notes, &network.chain).expect_err("must be refused");
    assert_eq!(error.number, 2);
    error.fault
}

#[test]
fn a_release_goes_from_frozen_cohort_to_verified_proof() {
    let network = Network::with_two_releases("kenpud");
    let json = network.proof().to_json();
    let proved = Proof::from_json(&json).unwrap().check(None).unwrap();
    assert_eq!(proved.releases, network.releases);
    assert_eq!(
        proved.releases[1].release().previous,
        Some(proved.releases[0].hash())
    );
    let root: Root = network.chain.fingerprint().parse().unwrap();
    assert!(network.proof().check(Some(&root)).is_ok());
    let root = Root::Note(Box::new(network.chain.notes().next().unwrap().clone()));
    assert!(network.proof().check(Some(&root)).is_ok());
}

/// As long as a manifest may be, without the work of counting for it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Long {
    network: NetworkName,
    number: u64,
    reports: Vec<ReportId>,
}

impl Statement for Long {
    const TYPE: &'static str = "long";

    fn network(&self) -> &NetworkName {
        &self.network
    }

    fn number(&self) -> u64 {
        self.number
    }
}

/// CHECKS N1 at the desk: a cohort that is sealed and sent but never opens again would end all
/// releases, because nothing can be put in its place.
#[test]
fn a_cohort_that_can_be_signed_can_be_sealed_sent_and_opened_however_large() {
    let identity = Identity::from_seed(&[7; 32]);
    let sign = |count: u128| {
        let reports = (0..count).map(|id| ReportId::from_bytes(id.to_be_bytes()));
        SigningKey::from_seed(&[1; 32]).sign(&Long {
            network: "kenpud".parse().unwrap(),
            number: 1,
            reports: reports.collect(),
        })
    };
    for count in [121_000, 450_000] {
        let note = sign(count).unwrap();
        let sealed = seal_manifest(&note, &identity.to_public()).unwrap();
        assert!(sealed.len() <= MOST_MANIFEST_BYTES, "{count}");
        assert!(open_manifest(&sealed, &identity) == Ok(note), "{count}");
    }
    assert_eq!(sign(480_000).err(), Some(NotCanonical::TooLong));
}

#[test]
fn the_same_frozen_cohort_gives_the_same_bytes() {
    let release = || {
        Network::with_two_releases("kenpud").releases[1]
            .note()
            .to_string()
    };
    assert_eq!(release(), release());
}

#[test]
fn a_release_in_full_is_as_it_was_when_the_format_was_settled() {
    let network = Network::with_two_releases("kenpud");
    let text = network.releases[0].note().text();
    let (first_line, body) = text.split_once('\n').unwrap();
    let body: serde_json::Value = serde_json::from_str(body).unwrap();
    insta::assert_snapshot!(format!("{first_line}\n{body:#}"));
}

#[test]
fn another_root_than_the_trusted_one_is_refused() {
    let network = Network::with_two_releases("kenpud");
    let other: Root = "0123 4567 89ab cdef 0123 4567 89ab cdef".parse().unwrap();
    let refused = network.proof().check(Some(&other));
    let found = network.chain.fingerprint();
    assert_eq!(refused.unwrap_err(), ProofError::OtherRoot { found });
    assert!("0123 4567".parse::<Root>().is_err());
    assert!("g123456789abcdef0123456789abcdef".parse::<Root>().is_err());
}

#[test]
fn a_release_signed_by_somebody_else_is_refused() {
    let mut network = Network::new("kenpud");
    let draft = network.draft(quarter(1), 64, "2026-07-06");
    let stranger = [SigningKey::from_seed(&[9; 32])];
    let error = verify([signed(&draft, &stranger)], &network.chain).unwrap_err();
    assert!(
        matches!(
            error,
            ReleaseError {
                number: 1,
                fault: Fault::Note(_)
            }
        ),
        "{error}"
    );
    // A steward vouches for members; a release takes a releaser.
    let error = verify([signed(&draft, &network.stewards)], &network.chain).unwrap_err();
    assert!(matches!(error.fault, Fault::Note(_)), "{error}");
}

#[test]
fn a_releaser_of_an_earlier_notice_cannot_sign_for_a_later_one() {
    let mut network = Network::new("kenpud");
    let first = network.draft(quarter(1), 64, "2026-07-06");
    network.publish(&first);
    let removed = std::mem::take(&mut network.releasers);
    network.renew("2026-08-01");
    let draft = network.draft(quarter(2), 240, "2026-10-05");
    let notes = |note| [network.releases[0].note().clone(), note];
    let error = verify(notes(signed(&draft, &removed)), &network.chain).unwrap_err();
    assert!(matches!(error.fault, Fault::Note(_)), "{error}");
    // Nor by naming the notice under which they could, once that has been replaced.
    let old = Release { notice: 1, ..draft };
    let error = verify(notes(signed(&old, &removed)), &network.chain).unwrap_err();
    assert_eq!(error.fault, Fault::Date);
}

#[test]
fn a_release_that_does_not_follow_is_refused() {
    assert_eq!(refused(|r| r.number = 3), Fault::Chain);
    assert_eq!(refused(|r| r.previous = None), Fault::Chain);
    assert_eq!(refused(|r| r.cohort.number = 1), Fault::Cohort);
    assert_eq!(refused(|r| r.cohort.to = day("2026-10-06")), Fault::Cohort);
    assert_eq!(
        refused(|r| r.issued = day("2026-10-04").with().year(2025).build().unwrap()),
        Fault::Date
    );
    assert_eq!(refused(|r| r.issued = day("2027-02-01")), Fault::Date);
    assert_eq!(refused(|r| r.notice = 2), Fault::Notice(2));
    let elsewhere = "enpud".parse().unwrap();
    assert!(matches!(
        refused(|r| r.network = elsewhere),
        Fault::WrongNetwork(_)
    ));
}

#[test]
fn a_release_that_breaks_its_own_rules_is_refused_whoever_signed_it() {
    let count = |r: &mut Release, n| r.tables[0].rows[0].count = Count::Rounded(n);
    assert_eq!(refused(|r| count(r, 23)), Fault::Figures);
    assert_eq!(
        refused(|r| r.tables[0].rows[0].percent = Some(99)),
        Fault::Figures
    );
    assert_eq!(
        refused(|r| r.tables[0].rows[0].percent = None),
        Fault::Figures
    );
    assert_eq!(refused(|r| r.total += 1), Fault::Figures);
    assert_eq!(
        refused(|r| r.method = "corncrake/exact/1".to_owned()),
        Fault::Method
    );
    assert_eq!(refused(|r| r.parameters.nothing_below = 5), Fault::Method);
    assert_eq!(refused(|r| r.parameters.least_width = 1), Fault::Method);
    assert_eq!(
        refused(|r| r.tables[0].question = "../..".to_owned()),
        Fault::Words
    );
    assert_eq!(
        refused(|r| r.tables[0].question = r.tables[1].question.clone()),
        Fault::Words
    );
    assert_eq!(
        refused(|r| drop(r.tables[0].label.remove("ru"))),
        Fault::Words
    );
    assert_eq!(
        refused(|r| r.held_back[0].question = String::new()),
        Fault::Words
    );
    let doubled = refused(|r| {
        let table = r.tables.iter_mut().find(|t| t.shape == TableShape::One);
        for row in &mut table.unwrap().rows {
            let twice = row.count.rounded().unwrap() * 2 + 40;
            row.count = Count::Rounded(twice);
            row.percent = Some(
                u8::try_from((twice * 100 + r.total / 2) / r.total)
                    .unwrap()
                    .min(100),
            );
        }
    });
    assert!(matches!(doubled, Fault::Contradiction(_)), "{doubled}");
}

/// CHECKS X10, for one release: whoever signs, a verifier finds a small count that can be told.
#[test]
fn figures_from_which_a_small_count_can_be_told_are_refused() {
    let mut network = Network::new("kenpud");
    let mut draft = network.draft(quarter(1), 64, "2026-07-06");
    draft.total = 30;
    draft.tables.truncate(1);
    draft.tables[0].rows.truncate(2);
    draft.tables[0].rows[0].count = Count::Rounded(25);
    draft.tables[0].rows[1].count = Count::Rounded(0);
    let question = draft.tables[0].question.clone();
    let error = verify([signed(&draft, &network.releasers)], &network.chain).unwrap_err();
    let row = draft.tables[0].rows[1].code.clone();
    let Fault::Leak(leaking) = error.fault else {
        panic!("{error}");
    };
    assert_eq!((leaking.question, leaking.by), (question, None));
    assert!(leaking.cells.contains(&(row, None)));
}

#[test]
fn tables_of_another_cohort_make_no_release() {
    let mut network = Network::new("kenpud");
    let one = network.freeze(quarter(1), 64);
    let two = network.freeze(quarter(2), 64);
    let tables = network.safe_tables(&one);
    let made = Release::new(&tables, &two, None, 1, day("2026-10-05"), particulars());
    assert_eq!(made.unwrap_err(), NotReleasable::OtherCohort);
    let mut nameless = particulars();
    nameless.publisher.remove("fr");
    let made = Release::new(&tables, &one, None, 1, day("2026-10-05"), nameless);
    assert_eq!(made.unwrap_err(), NotReleasable::ParticularsMissing);
}

#[test]
fn a_frozen_cohort_comes_back_from_its_seal_as_it_was() {
    let mut network = Network::new("kenpud");
    let manifest = network.freeze(quarter(1), 64);
    let note = signed(&manifest, &network.releasers);
    let identity = Identity::from_seed(&[4; 32]);
    let sealed = seal_manifest(&note, &identity.to_public()).unwrap();
    let opened = open_manifest(&sealed, &identity).unwrap();
    let keys: Vec<_> = network
        .releasers
        .iter()
        .map(SigningKey::verifying_key)
        .collect();
    let again: Manifest = opened.open(&keys, 1).unwrap();
    assert_eq!(again.reports(), manifest.reports());
    assert!(again.tally() == manifest.tally());
    assert_eq!(network.safe_tables(&again), network.safe_tables(&manifest));
    assert!(open_manifest(&sealed, &Identity::from_seed(&[5; 32])).is_err());
    assert_eq!(again.number(), 1);
}

#[test]
fn no_report_is_counted_in_two_cohorts() {
    let mut network = Network::new("kenpud");
    let first = network.freeze(quarter(1), 64);
    let head = signed(&first, &network.releasers).hash();
    let tally = network.tally(64);
    let of = network.publishable();
    let freeze = |cohort, reports, previous| {
        let key = first.rounding_key().clone();
        Manifest::freeze(&of, cohort, previous, reports, &tally, key)
    };
    let again = freeze(quarter(2), first.reports().to_vec(), Some(head)).unwrap();
    let fault = again.check_follows(&[&first], Some(head)).unwrap_err();
    assert_eq!(fault, ManifestFault::CountedBefore);
    let mut twice = first.reports().to_vec();
    twice[1] = twice[0];
    let fault = freeze(quarter(2), twice, Some(head)).err();
    assert_eq!(fault, Some(ManifestFault::Reports));
    let short = first.reports()[1..].to_vec();
    assert_eq!(
        freeze(quarter(2), short, Some(head)).err(),
        Some(ManifestFault::Sums)
    );
    let astray = freeze(quarter(2), first.reports().to_vec(), None).unwrap();
    let fault = astray.check_follows(&[&first], Some(head)).unwrap_err();
    assert_eq!(fault, ManifestFault::Chain);
}

#[test]
fn a_signature_that_counts_for_nothing_is_not_carried_along() {
    let network = Network::with_two_releases("kenpud");
    let stranger = SigningKey::from_seed(&[9; 32]);
    let mut note = network.releases[1].note().clone();
    stranger.cosign(&mut note).unwrap();
    let notes: Vec<Note> = vec![network.releases[0].note().clone(), note];
    let releases = verify(notes, &network.chain).unwrap();
    let proof = Proof::new(&network.chain, &releases);
    assert_eq!(proof.check(None).unwrap_err(), ProofError::StraySignature);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    /// CHECKS X9: whatever a server changes in what it serves, a verifier refuses.
    #[test]
    fn one_changed_byte_anywhere_in_a_proof_is_refused(at: prop::sample::Index, to: u8) {
        static PROOF: std::sync::LazyLock<Vec<u8>> = std::sync::LazyLock::new(|| {
            Network::with_two_releases("kenpud").proof().to_json().into_bytes()
        });
        let mut changed = PROOF.clone();
        let at = at.index(changed.len());
        prop_assume!(changed[at] != to);
        changed[at] = to;
        let believed = String::from_utf8(changed)
            .ok()
            .and_then(|text| Proof::from_json(&text).ok())
            .is_some_and(|proof| proof.check(None).is_ok());
        prop_assert!(!believed, "byte {} was changed", at);
    }
}
