//! Releases: what `corncrake verify` and the server read of what a network publishes, and the
//! frozen cohorts behind it.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use corncrake::disclosure::Waiting;
use corncrake::keys::public::{Note, from_canonical, to_canonical};
use corncrake::keys::secret::SigningKey;
use corncrake::release::quotes::{Quotes, VerifiedQuotes};
use corncrake::release::{Manifest, Proof, Release, Root, VerifiedRelease, audit_as_shown, verify};
use serde_json::{Value, json};

use super::edits::{Input, edit, scratch};
use super::made::{MADE, some_hash};

/// Takes one input; whether it got past every check.
pub fn target(data: &[u8]) -> bool {
    let Some((how, rest)) = data.split_first() else {
        return false;
    };
    match how % 6 {
        0 => proof(rest),
        1 => scratched(rest),
        2 => signed(rest),
        3 => signed_twice(rest),
        4 => frozen(rest),
        _ => quoted(rest),
    }
}

fn real() -> &'static Proof {
    static PROOF: LazyLock<Proof> = LazyLock::new(|| {
        let note = MADE.key.sign(&MADE.release).expect("signed");
        let releases = verify([note], &MADE.chain).expect("ours is in order");
        Proof::new(&MADE.chain, &releases)
    });
    &PROOF
}

/// Any text that claims to be a proof.
fn proof(data: &[u8]) -> bool {
    let text = String::from_utf8_lossy(data);
    let Ok(proof) = Proof::from_json(&text) else {
        return false;
    };
    assert_eq!(proof.to_json(), text, "one spelling");
    let _ = proof.releases_unverified();
    let _ = proof.check_notices(None);
    let other = Root::Fingerprint("0000 ".repeat(8).trim_end().to_owned());
    assert!(
        proof.check(Some(&other)).is_err(),
        "another root than is trusted"
    );
    let ours = Root::Note(Box::new(MADE.chain.root().1.clone()));
    // Nobody but us has the key: what is proved from our root is ours, to the last signature.
    if let Ok(proved) = proof.check(Some(&ours)) {
        let real = real().check(None).expect("ours is in order");
        assert!(proved.chain.notes().eq(real.chain.notes()));
        assert!(real.releases.starts_with(&proved.releases));
    }
    proof.check(None).is_ok()
}

/// A proof of ours with bytes changed: it is itself, or is not believed.
fn scratched(data: &[u8]) -> bool {
    let text = real().to_json();
    let mut changed = text.clone().into_bytes();
    scratch(&mut changed, &mut Input(data));
    let Ok(changed) = String::from_utf8(changed) else {
        return false;
    };
    let proof = Proof::from_json(&changed);
    let believed = proof.is_ok_and(|proof| proof.check(None).is_ok());
    assert_eq!(believed, changed == text, "a changed proof is believed");
    believed
}

/// A release that one who may sign it signed, and who means harm or errs.
fn signed(data: &[u8]) -> bool {
    let mut input = Input(data);
    let release = changed(&plain(&MADE.release), &mut input);
    // Of nobody who may sign it, it is not believed, whatever it says.
    let stranger = SigningKey::from_seed(&[9; 32]);
    if let Some(Ok(note)) = release.as_ref().map(|it| stranger.sign(it)) {
        assert!(verify([note], &MADE.chain).is_err(), "a stranger's release");
    }
    verified(&[release])
}

/// Two of them, the second chained to the first.
fn signed_twice(data: &[u8]) -> bool {
    let first = MADE.release.clone();
    let note = MADE.key.sign(&first).expect("signed");
    let mut next = plain(&first);
    next["number"] = json!(2);
    next["previous"] = json!(note.hash().to_string());
    let cohort = &mut next["cohort"];
    cohort["number"] = json!(2);
    cohort["label"] = json!("2026-Q2");
    cohort["from"] = json!("2026-04-01");
    cohort["to"] = json!("2026-06-30");
    next["issued"] = json!("2026-07-02");
    let next = changed(&next, &mut Input(data));
    verified(&[Some(first), next])
}

/// A release as JSON.
pub fn plain(release: &Release) -> Value {
    serde_json::to_value(release).expect("a release is plain")
}

fn changed(release: &Value, input: &mut Input<'_>) -> Option<Release> {
    let mut value = release.clone();
    edit(&mut value, input);
    serde_json::from_value(value).ok()
}

/// Signs and verifies; what is believed keeps the rules.
fn verified(releases: &[Option<Release>]) -> bool {
    let mut notes: Vec<Note> = Vec::new();
    for release in releases {
        let Some(Ok(note)) = release.as_ref().map(|it| MADE.key.sign(it)) else {
            return false;
        };
        assert_eq!(
            Note::from_bytes(note.to_string().as_bytes()).as_ref(),
            Ok(&note)
        );
        notes.push(note);
    }
    let Ok(verified) = verify(notes, &MADE.chain) else {
        return false;
    };
    let mut before = None;
    for one in &verified {
        assert_eq!(one.release().previous, before, "they follow on each other");
        before = Some(one.hash());
        keeps_the_rules(one);
    }
    let _ = audit_as_shown(&verified, &Waiting::default());
    let proof = Proof::new(&MADE.chain, &verified);
    let proved = proof.check(None).expect("verified parts make a proof");
    assert_eq!(proved.releases, verified);
    true
}

fn keeps_the_rules(verified: &VerifiedRelease) {
    let release = verified.release();
    assert_eq!(release.network, MADE.name);
    assert!(release.total >= 30 && release.total.is_multiple_of(5));
    for table in &release.tables {
        for row in &table.rows {
            assert!(
                row.count
                    .rounded()
                    .is_none_or(|count| count.is_multiple_of(5))
            );
            assert!(row.percent.is_none() || release.total >= 100);
            assert!(row.percent.is_none_or(|percent| percent <= 100));
            let share = row.count.rounded().zip(row.percent);
            let near = |(count, percent): (u64, u8)| {
                (100 * count).abs_diff(u64::from(percent) * release.total) <= release.total
            };
            assert!(share.is_none_or(near), "a percentage of its count");
        }
        let shown: Vec<_> = table
            .rows
            .iter()
            .filter_map(|row| row.count.rounded())
            .collect();
        let whole = shown.len() == table.rows.len();
        assert!(whole || shown.is_empty(), "withheld whole, or not at all");
        // Each figure is less than a base off, and each report is in one row at least.
        let most_off = 4 * (table.rows.len() as u64 + 1);
        let sum: u64 = shown.iter().sum();
        assert!(
            !whole || sum + most_off >= release.total,
            "figures that cannot be"
        );
    }
    assert!(release.crossed.is_empty() || release.total >= 300);
    let text = to_canonical(release).expect("it was signed");
    assert_eq!(from_canonical::<Release>(&text).as_ref(), Ok(release));
}

/// A frozen cohort that a colleague signed.
fn frozen(data: &[u8]) -> bool {
    let mut value = serde_json::to_value(&MADE.manifest).expect("a manifest is plain");
    edit(&mut value, &mut Input(data));
    let Ok(manifest) = serde_json::from_value::<Manifest>(value) else {
        return false;
    };
    let Ok(note) = MADE.key.sign(&manifest) else {
        return false;
    };
    assert!(note.read_unverified::<Manifest>().is_ok());
    let _ = (manifest.apart(), manifest.check_follows(&[], None).is_ok());
    let _ = manifest.check_follows(&[&MADE.manifest], Some(some_hash()));
    let Ok(tally) = manifest.tally() else {
        return false;
    };
    assert_eq!(tally.expose_total(), manifest.reports().len() as u64);
    let once: BTreeSet<_> = manifest.reports().iter().collect();
    assert_eq!(once.len(), manifest.reports().len(), "each report once");
    for table in tally.tables() {
        let counts = table.expose_counts();
        assert!(
            counts
                .iter()
                .all(|(_, count)| *count <= tally.expose_total())
        );
    }
    true
}

/// Quotes in order.
pub fn quotes() -> Value {
    json!({
        "network": "example",
        "number": 1,
        "previous": null,
        "notice": 1,
        "issued": "2026-04-02",
        "items": [
            {
                "id": "01".repeat(16),
                "beside": {"question": "what", "code": "V01"},
                "lang": "en",
                "text": "They sent me away.",
            },
        ],
    })
}

/// Quotes that a releaser signed.
fn quoted(data: &[u8]) -> bool {
    let mut value = quotes();
    edit(&mut value, &mut Input(data));
    let Ok(quotes) = serde_json::from_value::<Quotes>(value) else {
        return false;
    };
    let _ = quotes.misplaced(Some(&MADE.release));
    let Ok(note) = MADE.key.sign(&quotes) else {
        return false;
    };
    let Ok(verified) = VerifiedQuotes::verify(note, &MADE.chain) else {
        return false;
    };
    assert_eq!(verified.quotes(), &quotes);
    let quotes = serde_json::to_value(quotes).expect("quotes are plain");
    let items = quotes["items"].as_array().expect("a list");
    let once: BTreeSet<_> = items.iter().map(|it| it["id"].to_string()).collect();
    assert_eq!(once.len(), items.len(), "each quote once");
    true
}
