//! One spelling for whatever is signed or hashed as JSON.
//!
//! Objects' keys are sorted, there is no white space, strings are escaped as RFC 8785, section
//! 3.2.2.2, has it, and numbers are whole and small enough for every reader of JSON. Fractions
//! are refused rather than formatted: their spelling differs from one language to the next.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// The largest whole number that every reader of JSON keeps exactly (RFC 7493, section 2.2).
const LARGEST: u64 = (1 << 53) - 1;

/// Why a value has no canonical form, or a text is not in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotCanonical {
    /// Not JSON, or not of the expected shape.
    #[error("not of the expected form")]
    Shape,
    /// The same content in another spelling.
    #[error("not in the one spelling that may be signed")]
    Spelling,
    /// A fraction, or a whole number beyond 2^53 - 1.
    #[error("a number that is not whole, or is beyond 2^53 - 1")]
    Number,
    /// So long that nobody would read it again.
    #[error("too long to be signed in one note")]
    TooLong,
}

/// The one spelling of `value`.
pub fn to_canonical<T: Serialize>(value: &T) -> Result<String, NotCanonical> {
    let value = serde_json::to_value(value).map_err(|_| NotCanonical::Shape)?;
    let mut out = String::new();
    write(&value, &mut out)?;
    Ok(out)
}

/// Reads `text`, which must be the one spelling of what it says.
pub fn from_canonical<T: Serialize + DeserializeOwned>(text: &str) -> Result<T, NotCanonical> {
    let value: T = serde_json::from_str(text).map_err(|_| NotCanonical::Shape)?;
    if to_canonical(&value)? != text {
        return Err(NotCanonical::Spelling);
    }
    Ok(value)
}

fn write(value: &Value, out: &mut String) -> Result<(), NotCanonical> {
    match value {
        Value::Null | Value::Bool(_) | Value::String(_) => out.push_str(&value.to_string()),
        Value::Number(number) => {
            let size = number.as_u64().or(number.as_i64().map(i64::unsigned_abs));
            if size.is_none_or(|size| size > LARGEST) {
                return Err(NotCanonical::Number);
            }
            out.push_str(&number.to_string());
        }
        Value::Array(items) => {
            out.push('[');
            for (at, item) in items.iter().enumerate() {
                if at > 0 {
                    out.push(',');
                }
                write(item, out)?;
            }
            out.push(']');
        }
        Value::Object(fields) => {
            // Sorted here, because whether serde_json's own map is depends on a feature that any
            // dependency may turn on.
            let mut fields: Vec<_> = fields.iter().collect();
            fields.sort_by_key(|(key, _)| *key);
            out.push('{');
            for (at, (key, item)) in fields.into_iter().enumerate() {
                if at > 0 {
                    out.push(',');
                }
                out.push_str(&Value::from(key.as_str()).to_string());
                out.push(':');
                write(item, out)?;
            }
            out.push('}');
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, PartialEq, Serialize, serde::Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Sample {
        zebra: u64,
        apple: String,
    }

    #[test]
    fn the_same_content_has_one_spelling_only() {
        let text = r#"{"apple":"a\"\\\n\u0001é","zebra":3}"#;
        let sample: Sample = from_canonical(text).expect("canonical");
        assert_eq!(to_canonical(&sample).as_deref(), Ok(text));
        for (other, why) in [
            (r#"{"zebra":3,"apple":"a"}"#, NotCanonical::Spelling),
            (r#"{"apple":"a", "zebra":3}"#, NotCanonical::Spelling),
            (r#"{"apple":"\u0061","zebra":3}"#, NotCanonical::Spelling),
            (r#"{"apple":"a","zebra":3}x"#, NotCanonical::Shape),
            (r#"{"apple":"a","zebra":3,"zebra":3}"#, NotCanonical::Shape),
            (r#"{"apple":"a","extra":1,"zebra":3}"#, NotCanonical::Shape),
            (r#"{"apple":"a","zebra":3.0}"#, NotCanonical::Shape),
            (
                r#"{"apple":"a","zebra":9007199254740992}"#,
                NotCanonical::Number,
            ),
        ] {
            assert_eq!(from_canonical::<Sample>(other), Err(why), "{other}");
        }
    }

    #[test]
    fn fractions_are_refused() {
        assert_eq!(to_canonical(&1.5), Err(NotCanonical::Number));
        assert_eq!(to_canonical(&-3).as_deref(), Ok("-3"));
    }
}
