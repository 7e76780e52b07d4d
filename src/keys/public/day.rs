//! A day in JSON: `YYYY-MM-DD`, for `#[serde(with = "day")]`.

use serde::{Deserialize, Deserializer, Serializer};

use crate::clock::Date;

/// Writes a day as `YYYY-MM-DD`.
pub fn serialize<S: Serializer>(day: &Date, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(day)
}

/// Reads a day in its one spelling.
pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Date, D::Error> {
    let text = String::deserialize(deserializer)?;
    parse(&text).ok_or_else(|| serde::de::Error::custom("not a day of the form YYYY-MM-DD"))
}

/// Reads `YYYY-MM-DD` and nothing looser: no week dates, no signed years.
pub fn parse(text: &str) -> Option<Date> {
    let day: Date = text.parse().ok()?;
    (text.len() == 10 && day.to_string() == text).then_some(day)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_has_one_spelling() {
        assert!(parse("2026-11-21").is_some());
        for text in [
            "2026-11-31",
            "20261121",
            "2026-11-21T00:00",
            " 2026-11-21",
            "-002026-11-21",
        ] {
            assert_eq!(parse(text), None, "{text}");
        }
    }
}
