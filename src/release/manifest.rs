//! A frozen cohort.

use serde::{Deserialize, Serialize};

use super::CohortDates;
use super::Publishable;
use crate::disclosure::Apart;
use crate::disclosure::rounding::RoundingKey;
use crate::keys::public::{Hash, NetworkName, Note, Recipient, ReportId, Statement};
use crate::keys::secret::Identity;
use crate::seal::close::{CloseError, seal_padme};
use crate::seal::open::{OpenError, open_padme};
use crate::tally::{ExactCrossing, ExactTable, Shape, Tally};

/// Which reports one release counts, their exact tables, and the key of their rounding. Frozen
/// once: later reversals and withdrawals never change it.
///
/// The one place where exact counts are written down. It is signed by a releaser and then sealed
/// to the analysts; in the open it exists at the desk only.
///
/// ```compile_fail,E0277
/// fn shows<T: std::fmt::Debug>() {}
/// shows::<corncrake::release::Manifest>();
/// ```
#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Manifest {
    network: NetworkName,
    cohort: CohortDates,
    previous: Option<Hash>,
    questionnaire: String,
    reports: Vec<ReportId>,
    #[serde(with = "key_as_hex")]
    rounding_key: RoundingKey,
    tables: Vec<FrozenTable>,
    crossed: Vec<FrozenCrossing>,
    /// None in what a version froze that did not keep it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    apart: Option<FrozenApart>,
}

/// The reports that were read and not counted, in the order of their ids.
#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct FrozenApart {
    rejected: Vec<ReportId>,
    duplicates: Vec<ReportId>,
}

#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct FrozenTable {
    question: String,
    shape: Shape,
    rows: Vec<FrozenRow>,
}

/// Rows and columns are those of the tables of the two questions.
#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct FrozenCrossing {
    question: String,
    by: String,
    counts: Vec<Vec<u64>>,
}

#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct FrozenRow {
    code: String,
    count: u64,
}

/// What is wrong with a manifest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ManifestFault {
    /// A report stands in it twice, or out of order.
    #[error("a report is counted twice, or the reports are not in order")]
    Reports,
    /// A report was counted by an earlier cohort already.
    #[error("a report was counted in an earlier cohort")]
    CountedBefore,
    /// The tables do not add up to the number of reports, or contradict one another.
    #[error("the exact tables do not add up to the number of reports")]
    Sums,
    /// The version of the questionnaire is not one.
    #[error("the questionnaire's version cannot be read")]
    Questionnaire,
    /// It does not follow on the manifest before it.
    #[error("the cohort does not follow on the one before it")]
    Chain,
}

impl Statement for Manifest {
    const TYPE: &'static str = "manifest";

    fn network(&self) -> &NetworkName {
        &self.network
    }

    fn number(&self) -> u64 {
        self.cohort.number.into()
    }
}

impl Manifest {
    /// Freezes a cohort. `reports` are those that `tally` counted, in any order; `previous` the
    /// hash of the note of the manifest before.
    pub fn freeze(
        of: &Publishable,
        cohort: CohortDates,
        previous: Option<Hash>,
        mut reports: Vec<ReportId>,
        tally: &Tally,
        rounding_key: RoundingKey,
    ) -> Result<Self, ManifestFault> {
        reports.sort_unstable();
        let manifest = Self {
            network: of.network().clone(),
            cohort,
            previous,
            questionnaire: tally.questionnaire().to_string(),
            reports,
            rounding_key,
            tables: tally.tables().iter().map(FrozenTable::of).collect(),
            crossed: tally.crossings().iter().map(FrozenCrossing::of).collect(),
            apart: None,
        };
        manifest.tally()?;
        Ok(manifest)
    }

    /// With the reports that were read and not counted, in any order: those not accepted, and
    /// those of an incident that another report tells of. Of earlier cohorts none again.
    #[must_use]
    pub fn with_apart(self, mut rejected: Vec<ReportId>, mut duplicates: Vec<ReportId>) -> Self {
        rejected.sort_unstable();
        duplicates.sort_unstable();
        let apart = Some(FrozenApart {
            rejected,
            duplicates,
        });
        Self { apart, ..self }
    }

    /// How many were read and not counted; none where that was not kept.
    pub fn apart(&self) -> Option<Apart> {
        let count = |of: &[ReportId]| u64::try_from(of.len()).unwrap_or(u64::MAX);
        self.apart.as_ref().map(|apart| Apart {
            rejected: count(&apart.rejected),
            duplicates: count(&apart.duplicates),
        })
    }

    /// Whether this report is one of those.
    pub fn sets_apart(&self, id: ReportId) -> bool {
        self.apart.as_ref().is_some_and(|apart| {
            [&apart.rejected, &apart.duplicates]
                .iter()
                .any(|of| of.binary_search(&id).is_ok())
        })
    }

    /// Whose cohort.
    pub fn network(&self) -> &NetworkName {
        &self.network
    }

    /// Number, name and days.
    pub fn cohort(&self) -> &CohortDates {
        &self.cohort
    }

    /// The hash of the manifest before.
    pub fn previous(&self) -> Option<Hash> {
        self.previous
    }

    /// The reports that it counts, in the order of their ids.
    pub fn reports(&self) -> &[ReportId] {
        &self.reports
    }

    /// The key of its rounding.
    pub fn rounding_key(&self) -> &RoundingKey {
        &self.rounding_key
    }

    /// The exact tables, as frozen. Fails where they contradict the reports.
    pub fn tally(&self) -> Result<Tally, ManifestFault> {
        if !self.reports.is_sorted_by(|a, b| a < b) {
            return Err(ManifestFault::Reports);
        }
        let questionnaire = self
            .questionnaire
            .parse()
            .map_err(|_| ManifestFault::Questionnaire)?;
        let total = u64::try_from(self.reports.len()).map_err(|_| ManifestFault::Sums)?;
        let tables = self.tables.iter().map(FrozenTable::thaw).collect();
        let crossed = self.crossed.iter().map(FrozenCrossing::thaw).collect();
        Tally::from_counts(questionnaire, total, tables, crossed).ok_or(ManifestFault::Sums)
    }

    /// Checks that this manifest follows on `earlier`, all of them, oldest first, and counts none
    /// of their reports again. `head` is the hash of the last one's note.
    pub fn check_follows(
        &self,
        earlier: &[&Self],
        head: Option<Hash>,
    ) -> Result<(), ManifestFault> {
        let last = earlier.last().map_or(0, |manifest| manifest.cohort.number);
        let same_network = earlier
            .iter()
            .all(|manifest| manifest.network == self.network);
        if self.previous != head || self.cohort.number <= last || !same_network {
            return Err(ManifestFault::Chain);
        }
        let again = |id: &ReportId| {
            earlier
                .iter()
                .any(|manifest| manifest.reports.binary_search(id).is_ok())
        };
        if self.reports.iter().any(again) {
            return Err(ManifestFault::CountedBefore);
        }
        self.check_apart(earlier)
    }

    /// Whether each report that was not counted is set apart once.
    fn check_apart(&self, earlier: &[&Self]) -> Result<(), ManifestFault> {
        let Some(FrozenApart {
            rejected,
            duplicates,
        }) = &self.apart
        else {
            return Ok(());
        };
        let sorted = [rejected, duplicates]
            .iter()
            .all(|of| of.is_sorted_by(|a, b| a < b));
        let elsewhere = |id: &ReportId| {
            self.reports.binary_search(id).is_ok()
                || earlier
                    .iter()
                    .any(|one| one.sets_apart(*id) || one.reports.binary_search(id).is_ok())
        };
        let twice = |id: &ReportId| duplicates.binary_search(id).is_ok();
        let mut all = rejected.iter().chain(duplicates);
        if !sorted || all.any(elsewhere) || rejected.iter().any(twice) {
            return Err(ManifestFault::Reports);
        }
        Ok(())
    }
}

/// Seals a manifest's signed note to the analysts.
pub fn seal_manifest(note: &Note, to: &Recipient) -> Result<Vec<u8>, CloseError> {
    seal_padme(note.to_string().as_bytes(), to)
}

/// Opens a sealed manifest. Nothing in it is believed before its note is verified.
pub fn open_manifest(sealed: &[u8], identity: &Identity) -> Result<Note, OpenError> {
    let text = open_padme(sealed, identity)?;
    Note::from_bytes(&text).map_err(|_| OpenError)
}

impl FrozenTable {
    fn of(table: &ExactTable) -> Self {
        let row = |(code, count): &(String, u64)| FrozenRow {
            code: code.clone(),
            count: *count,
        };
        Self {
            question: table.question().to_owned(),
            shape: table.shape(),
            rows: table.expose_counts().iter().map(row).collect(),
        }
    }

    fn thaw(&self) -> ExactTable {
        let rows = self.rows.iter().map(|row| (row.code.clone(), row.count));
        ExactTable::from_counts(self.question.clone(), self.shape, rows.collect())
    }
}

impl FrozenCrossing {
    fn of(crossing: &ExactCrossing) -> Self {
        Self {
            question: crossing.question().to_owned(),
            by: crossing.by().to_owned(),
            counts: crossing.expose_counts().to_vec(),
        }
    }

    fn thaw(&self) -> ExactCrossing {
        let (question, by) = (self.question.clone(), self.by.clone());
        ExactCrossing::from_counts(question, by, self.counts.clone())
    }
}

/// A rounding key in what is sealed: 64 hexadecimal digits.
pub(crate) mod key_as_hex {
    use serde::{Deserialize, Deserializer, Serializer, de};
    use zeroize::Zeroizing;

    use super::RoundingKey;

    pub fn serialize<S: Serializer>(key: &RoundingKey, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&Zeroizing::new(hex::encode(key.expose_bytes())))
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<RoundingKey, D::Error> {
        let text = Zeroizing::new(String::deserialize(deserializer)?);
        let mut bytes = [0; 32];
        hex::decode_to_slice(&*text, &mut bytes)
            .map_err(|_| de::Error::custom("not a key of 64 hexadecimal digits"))?;
        Ok(RoundingKey::from_bytes(bytes))
    }
}
