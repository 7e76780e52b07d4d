//! A statistic as schema.org's `Dataset`, for search engines.

use serde_json::{Value, json};

use super::view::{Edition, Statistic};
use super::{Format, offered};
use crate::text::MissingText;

/// The data set as JSON-LD. Data, not script: browsers never run it, so a policy that forbids
/// scripts stays as it is. Safe to put inside a `script` element.
pub fn linked_data(statistic: &Statistic, edition: &Edition<'_>) -> Result<String, MissingText> {
    let text = dataset(statistic, edition)?.to_string();
    // `</script` or `<!--` in a label would end the element early.
    Ok(text.replace('<', "\\u003c"))
}

fn dataset(statistic: &Statistic, edition: &Edition<'_>) -> Result<Value, MissingText> {
    let (release, cohort) = (edition.release(), edition.cohort());
    let page = edition.address(&statistic.name);
    let lang = edition.lang().code();
    let download = |format: Format| {
        json!({
            "@type": "DataDownload",
            "encodingFormat": format.media_type(),
            "contentUrl": format!("{page}.{}?lang={lang}", format.ending()),
        })
    };
    let measured = |code: &str, name: &str| json!({ "@type": "PropertyValue", "propertyID": code, "name": name });
    let mut variables = vec![measured(&statistic.question, &statistic.asked)];
    if let Some(by) = &statistic.by {
        variables.push(measured(&by.question, &by.title));
    }
    let organisation = json!({ "@type": "Organization", "name": edition.publisher() });
    Ok(json!({
        "@context": "https://schema.org/",
        "@type": "Dataset",
        "@id": page,
        "name": statistic.title,
        "description": format!("{} {}", edition.about()?, edition.caveat()?),
        "inLanguage": lang,
        "creator": organisation,
        "publisher": organisation,
        "datePublished": release.issued.to_string(),
        "temporalCoverage": format!("{}/{}", cohort.from, cohort.to),
        "spatialCoverage": { "@type": "Place", "name": edition.area() },
        "variableMeasured": variables,
        "measurementTechnique": release.method,
        "license": super::LICENCE_ADDRESS,
        "citation": edition.citation(statistic)?.full,
        "isAccessibleForFree": true,
        "url": page,
        "version": release.number.to_string(),
        "distribution": offered(statistic, edition)
            .into_iter()
            .map(download)
            .collect::<Vec<_>>(),
    }))
}
