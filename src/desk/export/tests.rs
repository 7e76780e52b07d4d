//! What an export says of itself.

use super::*;

#[test]
fn an_export_says_what_it_is_for_whom_and_how_it_must_be_kept() {
    let about = |for_whom, words| About {
        network: "example".to_owned(),
        practice: false,
        day: "2026-07-01".parse().expect("a day"),
        counts: Exported {
            reports: 12,
            stories: 3,
        },
        for_whom,
        words,
        chosen: Filter::default().in_words(),
    };
    let text = |about: &About| -> String {
        let lines = about.lines();
        let texts: Vec<String> = lines.into_iter().map(|(_, text)| text).collect();
        texts.join("\n")
    };
    let own = about(ForWhom::Network, false);
    for said in [
        "12 coded reports of the network example, exported on 2026-07-01",
        "state accepted, counted",
        "inside the network only",
        "encrypted disk",
        "words are left out",
    ] {
        assert!(text(&own).contains(said), "{said}");
    }
    let partner = about(ForWhom::Partner, true);
    assert!(text(&partner).contains("agreed to be passed on (C2)"));
    assert!(text(&partner).contains("3 reports come with the words"));
    assert!(own.line().contains("delete it when done"));
    assert!(own.line().contains("inside the network only"));
    assert!(!own.line().contains("TRAINING") && own.lines()[0].0 != "Training");
    let practice = About {
        practice: true,
        ..own
    };
    // First of all that is read, in either form.
    assert!(
        practice
            .line()
            .starts_with("TRAINING: nothing in here happened")
    );
    assert_eq!(practice.lines()[0].0, "Training");
}
