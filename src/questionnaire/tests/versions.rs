//! What a version stands for, and what may follow it.

use super::*;

#[test]
fn wording_order_and_mappings_do_not_change_the_version() {
    let version = small().version();
    assert_eq!(changed("Menaces", "Des menaces").version(), version);
    assert_eq!(changed("hrdp: II.6?", "hrdp: II.6").version(), version);
    assert_eq!(
        changed("back = 12", "back = 12\nhint = { en = \"a\", fr = \"b\" }").version(),
        version
    );
    let mut reversed = small().questions;
    reversed.reverse();
    assert_eq!(Version::of(&reversed, &[]), version);
    let crossed = changed("languages", &format!("{CROSSED}languages"));
    let mut turned = crossed.crossings.clone();
    turned.reverse();
    assert_ne!(turned, crossed.crossings);
    assert_eq!(Version::of(&reversed, &turned), crossed.version());
}

#[test]
fn every_rule_changes_the_version() {
    let mut versions = vec![small().version()];
    for (from, to) in [
        ("required = true", "required = false"),
        ("back = 12", "back = 11"),
        ("max_chars = 5000", "max_chars = 4999"),
        ("kind = \"several\"", "kind = \"several\"\nmax = 2"),
        ("kind = \"several\"", "kind = \"several\"\nmax = 1"),
        ("kind = \"several\"", "kind = \"one\""),
        ("\"V02\"", "\"V03\""),
        ("\"when\"", "\"month\""),
        (
            "means = \"threatened\"",
            "means = \"threatened with force\"",
        ),
        (
            "means = \"threatened\"",
            "means = \"threatened\"\nalways = true",
        ),
        ("means = \"north\"", "means = \"north\", off = true"),
        ("iso = \"KE-30\", ", ""),
        (", unsaid = true", ""),
        (
            "back = 12\ntables = \"free\"",
            "back = 12\ntables = \"one-way-only\"",
        ),
        (
            "back = 12\ntables = \"free\"",
            "back = 12\ntables = \"never\"",
        ),
        (
            "languages",
            "crossings = [{ question = \"what\", by = \"area\" }]\nlanguages",
        ),
        (
            "languages",
            "crossings = [{ question = \"what\", by = \"when\" }]\nlanguages",
        ),
        (
            "languages",
            "crossings = [{ question = \"when\", by = \"area\" }]\nlanguages",
        ),
        (
            "languages",
            "crossings = [{ question = \"area\", by = \"when\" }]\nlanguages",
        ),
    ] {
        let mut text = SMALL.to_owned();
        if to.contains("off = true") {
            // Three areas must be left.
            text = text.replace("{ code = \"N9\"", "{ code = \"N4\", means = \"west\", label = { en = \"W\", fr = \"O\" } },\n{ code = \"N9\"");
            versions.push(
                Questionnaire::parse(&text, "w.toml")
                    .expect("valid")
                    .version(),
            );
        }
        if to.contains("always = true") {
            // What is always included stands in no table.
            text = text.replace("true\ntables = \"free\"", "true\ntables = \"never\"");
            versions.push(
                Questionnaire::parse(&text, "w.toml")
                    .expect("valid")
                    .version(),
            );
        }
        assert_eq!(text.matches(from).count(), 1, "{from}");
        versions.push(
            Questionnaire::parse(&text.replace(from, to), "r.toml")
                .expect(to)
                .version(),
        );
    }
    let all = versions.len();
    versions.sort_unstable();
    versions.dedup();
    assert_eq!(versions.len(), all);
}

#[test]
fn a_version_is_written_as_hex() {
    let version = small().version();
    assert_eq!(version.to_string().parse(), Ok(version));
    for wrong in ["", "00", &version.to_string().to_uppercase()] {
        assert_eq!(wrong.parse::<Version>(), Err(NotAVersion), "{wrong}");
    }
    let json = serde_json::to_string(&version).expect("a string");
    assert_eq!(
        serde_json::from_str::<Version>(&json).expect("the same"),
        version
    );
}

#[test]
fn a_successor_may_reword_leave_out_and_add() {
    let old = small();
    changed("Menaces", "Des menaces")
        .check_successor(&old)
        .expect("rewording is free");
    changed("\"V02\"", "\"V03\"")
        .check_successor(&old)
        .expect("a new code is free");
    changed("back = 12", "back = 6")
        .check_successor(&old)
        .expect("the same meaning");
}
