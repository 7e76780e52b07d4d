//! What a file that is passed on says, signed and then sealed.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::keys::public::{Hash, NetworkName, NotCanonical, Note, Statement};
use crate::keys::secret::SigningKey;

/// The answers of one record: codes by question.
pub(super) type Coded = BTreeMap<String, Vec<String>>;

/// The records of one cohort that are passed to one partner. In the open it exists at two desks
/// only, while they work on it: no `Debug`, no `Display`.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Passed {
    /// Whose reports.
    pub network: NetworkName,
    /// The cohort that counted them.
    pub cohort: u32,
    /// For whom: the hash of the partner's first notice.
    pub to: Hash,
    /// The records, sorted.
    pub records: Vec<Coded>,
    /// Zeros, so that the whole is as long as a power of two.
    fill: String,
}

/// The shortest text, in bytes: some hundred records.
const SHORTEST: usize = 1 << 16;

impl Statement for Passed {
    const TYPE: &'static str = "passed-on";

    fn network(&self) -> &NetworkName {
        &self.network
    }

    fn number(&self) -> u64 {
        self.cohort.into()
    }
}

impl Passed {
    pub fn new(network: NetworkName, cohort: u32, to: Hash, mut records: Vec<Coded>) -> Self {
        records.sort_unstable();
        Self {
            network,
            cohort,
            to,
            records,
            fill: String::new(),
        }
    }

    /// What is passed, whoever signs it and whenever: tells one set from another.
    pub fn set(&self) -> Result<Hash, NotCanonical> {
        Ok(Note::unsigned(&self.filled(0))?.hash())
    }

    /// Signed, and as long as a power of two but for the signature, which has one length.
    pub fn sign(&self, by: &SigningKey) -> Result<Note, NotCanonical> {
        let length = Note::unsigned(&self.filled(0))?.text().len();
        let whole = length.max(SHORTEST).next_power_of_two();
        by.sign(&self.filled(whole - length))
    }

    fn filled(&self, fill: usize) -> Self {
        Self {
            network: self.network.clone(),
            cohort: self.cohort,
            to: self.to,
            records: self.records.clone(),
            fill: "0".repeat(fill),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn passed(records: usize) -> Passed {
        let record = |n: usize| Coded::from([("what".to_owned(), vec![format!("V{n:03}")])]);
        let network = "example".parse().expect("a name");
        let records = (0..records).rev().map(record).collect();
        Passed::new(network, 3, Hash::of(b"root"), records)
    }

    fn length(records: usize) -> usize {
        let key = SigningKey::from_seed(&[5; 32]);
        let note = passed(records).sign(&key).expect("signed");
        note.to_string().len()
    }

    #[test]
    fn a_files_length_tells_how_many_records_it_holds_in_coarse_steps_only() {
        assert_eq!(length(30), length(900));
        let (small, large) = (length(900), length(5000));
        assert!(large > small + SHORTEST / 2);
        assert_eq!(large, length(5900));
    }

    #[test]
    fn the_order_of_reports_and_the_fill_are_no_part_of_what_is_passed() {
        let (one, mut other) = (passed(40), passed(40));
        assert!(one.records.is_sorted());
        other.fill = "000".to_owned();
        assert_eq!(one.set().expect("a hash"), other.set().expect("a hash"));
        other.records.pop();
        assert_ne!(one.set().expect("a hash"), other.set().expect("a hash"));
    }
}
