//! What left a desk: exports and printed case files in the open, and what was passed to a partner.
//!
//! An act about no report, or about one; it stands beside the acts in its author's entry, so that
//! every desk sees who handed what on. It says little: whoever reads it later must learn that there
//! is a file to look after, not how large the network is.

use serde::{Deserialize, Serialize};

use crate::clock::Date;
use crate::keys::public::{Hash, ReportId, day};

/// Something was written to a file that is not sealed, or is sealed to another network.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Export {
    /// On which day.
    #[serde(with = "day")]
    pub day: Date,
    /// As what.
    pub form: ExportForm,
    /// How many reports are in it.
    pub reports: Roughly,
    /// Whether reporters' own words are in it.
    pub words: bool,
}

/// What was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ExportForm {
    /// Comma-separated values.
    Csv,
    /// A workbook for a spreadsheet.
    Xlsx,
    /// One JSON object a line.
    JsonLines,
    /// A folder of Parquet files.
    Parquet,
    /// The case file of this report, to be printed.
    CaseFile(ReportId),
    /// A cohort's coded answers, sealed to a partner network.
    Passed(PassedOn),
}

/// What was passed on, and to whom.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PassedOn {
    /// The hash of the partner's first notice.
    pub to: Hash,
    /// The cohort.
    pub cohort: u32,
    /// The hash of its records, to tell one set from another.
    pub set: Hash,
}

/// How many, in steps.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Roughly {
    /// At most ten.
    UpToTen,
    /// At most a hundred.
    UpToAHundred,
    /// At most a thousand.
    UpToAThousand,
    /// More than a thousand.
    More,
}

impl Roughly {
    /// The step that `count` lies in.
    pub fn of(count: usize) -> Self {
        match count {
            0..=10 => Self::UpToTen,
            11..=100 => Self::UpToAHundred,
            101..=1000 => Self::UpToAThousand,
            _ => Self::More,
        }
    }

    /// In words.
    pub fn words(self) -> &'static str {
        match self {
            Self::UpToTen => "up to 10 reports",
            Self::UpToAHundred => "11 to 100 reports",
            Self::UpToAThousand => "101 to 1,000 reports",
            Self::More => "more than 1,000 reports",
        }
    }
}

impl ExportForm {
    /// In words.
    pub fn words(self) -> &'static str {
        match self {
            Self::Csv => "CSV",
            Self::Xlsx => "XLSX",
            Self::JsonLines => "JSON Lines",
            Self::Parquet => "Parquet",
            Self::CaseFile(_) => "a case file",
            Self::Passed(_) => "passed on, sealed to a partner",
        }
    }
}

impl Export {
    /// The report whose case file it is.
    pub fn report(&self) -> Option<ReportId> {
        match self.form {
            ExportForm::CaseFile(report) => Some(report),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_wire_form_of_an_export_stays_as_it_is() {
        let export = |form, count, words| Export {
            day: "2026-07-01".parse().expect("a day"),
            form,
            reports: Roughly::of(count),
            words,
        };
        let file = ExportForm::CaseFile(ReportId::from_bytes([2; 16]));
        for (export, json) in [
            (
                export(ExportForm::JsonLines, 10, false),
                r#"{"day":"2026-07-01","form":"json-lines","reports":"up-to-ten","words":false}"#,
            ),
            (
                export(file, 1001, true),
                r#"{"day":"2026-07-01","form":{"case-file":"02020202020202020202020202020202"},"reports":"more","words":true}"#,
            ),
            (
                export(
                    ExportForm::Passed(PassedOn {
                        to: Hash::from_bytes([3; 32]),
                        cohort: 4,
                        set: Hash::from_bytes([5; 32]),
                    }),
                    30,
                    false,
                ),
                &format!(
                    r#"{{"day":"2026-07-01","form":{{"passed":{{"to":"{}","cohort":4,"set":"{}"}}}},"reports":"up-to-a-hundred","words":false}}"#,
                    "03".repeat(32),
                    "05".repeat(32)
                ),
            ),
        ] {
            assert_eq!(serde_json::to_string(&export).expect("JSON"), json);
            let back: Export = serde_json::from_str(json).expect("an export");
            assert_eq!(back, export);
        }
    }

    #[test]
    fn how_many_is_said_in_steps() {
        use Roughly::{More, UpToAHundred, UpToAThousand, UpToTen};

        let steps = [0, 10, 11, 100, 101, 1000, 1001].map(Roughly::of);
        let expected = [
            UpToTen,
            UpToTen,
            UpToAHundred,
            UpToAHundred,
            UpToAThousand,
            UpToAThousand,
            More,
        ];
        assert_eq!(steps, expected);
    }
}
