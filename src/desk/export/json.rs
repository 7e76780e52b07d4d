//! JSON Lines: a first line that says what this is, then one object a report.

use std::io::{self, Write as _};

use serde_json::{Map, Value, json};
use zeroize::Zeroizing;

use super::columns::{Row, tags};
use super::{ExportError, Gathered};
use crate::desk::acts::Mark;
use crate::desk::shelf::Wanted;

pub fn write(gathered: &Gathered<'_>) -> Result<Zeroizing<Vec<u8>>, ExportError> {
    let mut out = Zeroizing::new(Vec::new());
    let about: Map<String, Value> = gathered
        .about
        .lines()
        .into_iter()
        .map(|(title, text)| (title.to_lowercase().replace(' ', "_"), json!(text)))
        .collect();
    write_line(&mut out, &json!({ "about": about }))?;
    for row in &gathered.rows {
        write_line(&mut out, &object(row))?;
    }
    Ok(out)
}

fn write_line(out: &mut Vec<u8>, value: &Value) -> Result<(), ExportError> {
    serde_json::to_writer(&mut *out, value).map_err(io::Error::from)?;
    Ok(out.write_all(b"\n")?)
}

fn object(row: &Row<'_>) -> Value {
    let codes = |of: fn(&Mark) -> Option<&'static str>| -> Vec<&str> {
        row.marks.iter().filter_map(|mark| of(mark)).collect()
    };
    let tags = tags(&row.marks);
    let recoded = row.content.recoded.iter();
    let mut object = json!({
        "report": row.case.id,
        "period": row.case.period,
        "state": Wanted::of(row.case.state).code(),
        "questionnaire": row.content.questionnaire,
        "answers": row.content.answers.expose_coded(),
        "recoded": recoded.map(|one| one.question.as_str()).collect::<Vec<_>>(),
        "tags": tags.split_whitespace().collect::<Vec<_>>(),
        "verified": codes(|mark| match mark {
            Mark::Verified(how) => Some(how.code()),
            _ => None,
        }),
        "outcomes": codes(|mark| match mark {
            Mark::Outcome(outcome) => Some(outcome.code()),
            _ => None,
        }),
        "closed": row.is_closed,
    });
    if let (Some((words, language)), Value::Object(object)) = (&row.story, &mut object) {
        object.insert("language".into(), json!(language.code()));
        object.insert("story".into(), json!(words.as_str()));
    }
    object
}
