//! What makes no questionnaire is refused, with its line.

use super::*;

#[test]
fn an_error_names_file_line_and_what_is_wrong() {
    let error = refused("code = \"V02\"", "code = \"V01\"");
    assert_eq!(error.to_string(), "own.toml:18: the code V01 is used twice");
}

#[test]
fn what_is_no_toml_is_refused_with_its_line() {
    let error = refused("kind = \"month\"", "kind = month");
    assert!(matches!(error.wrong, Wrong::Form(_)));
    assert_eq!(error.line, 25);
}

#[test]
fn unknown_keys_are_refused_with_their_line() {
    let error = refused("back = 12", "back = 12\ncolour = \"red\"");
    assert_eq!(
        (error.line, error.to_string().contains("colour")),
        (27, true)
    );
}

#[test]
fn codes_that_are_doubled_or_malformed_are_refused() {
    assert_eq!(
        refused("\"when\"", "\"what\"").wrong,
        Wrong::DuplicateCode("what".into())
    );
    assert_eq!(refused("\"when\"", "\"When\"").wrong, Wrong::QuestionCode);
    assert_eq!(refused("\"when\"", "\"\"").wrong, Wrong::QuestionCode);
    assert_eq!(refused("\"V02\"", "\"v02\"").wrong, Wrong::ChoiceCode);
    assert_eq!(refused("\"V02\"", "\"V02/A\"").wrong, Wrong::ChoiceCode);
    assert_eq!(refused("\"V02\"", "\"V02345678\"").wrong, Wrong::ChoiceCode);
}

#[test]
fn a_label_that_an_offered_language_lacks_is_refused_at_its_code() {
    let error = refused(", fr = \"Menaces\"", "");
    assert_eq!(error.line, 18);
    assert_eq!(
        error.to_string(),
        "own.toml:18: V02 has no label in fr, which the questionnaire offers"
    );
    let error = refused("fr = \"Menaces\"", "fr = \"  \"");
    assert!(matches!(
        error.wrong,
        Wrong::Unlabelled { lang: Lang::Fr, .. }
    ));
    let error = refused("back = 12", "back = 12\nhint.en = \"The month is enough.\"");
    assert!(matches!(
        error.wrong,
        Wrong::Unlabelled { what: "hint", .. }
    ));
}

#[test]
fn languages_that_the_interface_lacks_are_refused() {
    let error = refused("fr = \"Menaces\"", "fr = \"Menaces\", xx = \"?\"");
    assert_eq!(
        (error.line, error.wrong),
        (20, Wrong::Language("xx".into()))
    );
    assert_eq!(
        refused("[\"en\", \"fr\"]", "[\"en\", \"xx\"]").wrong,
        Wrong::Language("xx".into())
    );
    assert_eq!(
        refused("[\"en\", \"fr\"]", "[\"en\", \"en\"]").wrong,
        Wrong::Languages
    );
    assert_eq!(refused("[\"en\", \"fr\"]", "[]").wrong, Wrong::Languages);
}

#[test]
fn a_label_in_a_language_that_is_not_offered_is_fine() {
    changed("fr = \"Menaces\"", "fr = \"Menaces\", ru = \"Угрожали\"");
}

#[test]
fn texts_that_no_phone_can_show_are_refused() {
    let long = format!("fr = \"{}\"", "m".repeat(201));
    assert_eq!(
        refused("fr = \"Menaces\"", &long).wrong,
        Wrong::LongLabel(200)
    );
    assert_eq!(
        refused("fr = \"Menaces\"", "fr = \"a\\u0007\"").wrong,
        Wrong::LongLabel(200)
    );
}

#[test]
fn a_code_must_say_what_it_means() {
    assert_eq!(refused("\"threatened\"", "\" \"").wrong, Wrong::Meaningless);
}

#[test]
fn questions_for_days_names_numbers_and_places_are_refused() {
    for kind in ["date", "day", "name", "phone", "place", "number", "gps"] {
        let error = refused("kind = \"month\"", &format!("kind = \"{kind}\""));
        assert_eq!(
            (error.line, error.wrong),
            (25, Wrong::Identifying(kind.into()))
        );
    }
    assert_eq!(
        refused("\"when\"", "\"day\"").wrong,
        Wrong::Identifying("day".into())
    );
    assert_eq!(
        refused("\"when\"", "\"phone\"").wrong,
        Wrong::Identifying("phone".into())
    );
}

#[test]
fn there_is_one_free_text_and_it_is_the_story() {
    assert_eq!(
        refused(
            "kind = \"month\"\nback = 12",
            "kind = \"text\"\nmax_chars = 9"
        )
        .wrong,
        Wrong::FreeText
    );
    assert_eq!(refused("\"story\"", "\"more\"").wrong, Wrong::FreeText);
    assert_eq!(
        refused("kind = \"text\"", "kind = \"month\"").wrong,
        Wrong::FreeText
    );
    assert_eq!(
        refused("tables = \"never\"", "tables = \"free\"").wrong,
        Wrong::TabulatedText
    );
}

#[test]
fn kinds_that_there_are_not_and_keys_of_other_kinds_are_refused() {
    assert_eq!(
        refused("kind = \"month\"", "kind = \"scale\"").wrong,
        Wrong::Kind("scale".into())
    );
    let error = refused("back = 12", "back = 12\nmax = 2");
    assert_eq!(
        error.wrong,
        Wrong::Foreign {
            key: "max",
            kind: "month".into()
        }
    );
    let error = refused("max_chars = 5000", "max_chars = 5000\nback = 3");
    assert_eq!(
        error.wrong,
        Wrong::Foreign {
            key: "back",
            kind: "text".into()
        }
    );
    let error = refused("kind = \"several\"", "kind = \"several\"\nmax_chars = 3");
    assert_eq!(
        error.wrong,
        Wrong::Foreign {
            key: "max_chars",
            kind: "several".into()
        }
    );
}

#[test]
fn limits_that_make_no_sense_are_refused() {
    for max in ["0", "3"] {
        let error = refused(
            "kind = \"several\"",
            &format!("kind = \"several\"\nmax = {max}"),
        );
        assert_eq!(error.wrong, Wrong::Max);
    }
    assert_eq!(refused("back = 12", "back = 0").wrong, Wrong::Back);
    assert_eq!(refused("back = 12", "back = 25").wrong, Wrong::Back);
    assert_eq!(refused("back = 12", "").wrong, Wrong::Back);
    assert_eq!(
        refused("max_chars = 5000", "max_chars = 5001").wrong,
        Wrong::MaxChars
    );
    assert_eq!(refused("max_chars = 5000", "").wrong, Wrong::MaxChars);
}

#[test]
fn areas_are_three_to_twelve() {
    let south =
        "  { code = \"N2\", means = \"south\", label = { en = \"South\", fr = \"Sud\" } },\n";
    assert_eq!(refused(south, "").wrong, Wrong::Areas(2));
    let many: String = (10..21)
        .map(|n| south.replace("N2", &format!("N{n}")))
        .collect();
    assert_eq!(refused(south, &many).wrong, Wrong::Areas(13));
}

#[test]
fn area_codes_have_the_form_of_iso_3166_2() {
    for iso in ["Nairobi", "KE-", "ke-30", "KE-3000"] {
        assert_eq!(refused("KE-30", iso).wrong, Wrong::Iso, "{iso}");
    }
    let error = refused("code = \"V02\"", "code = \"V02\"\niso = \"KE-30\"");
    assert_eq!(error.wrong, Wrong::Iso);
    assert_eq!(
        refused(
            "code = \"area\"\nmeans = \"where it happened\"\nkind = \"one\"",
            "code = \"area\"\nmeans = \"where\"\nkind = \"several\""
        )
        .wrong,
        Wrong::AreaKind
    );
}

#[test]
fn what_is_always_included_needs_a_question_with_several_answers() {
    assert_eq!(
        refused("means = \"north\"", "means = \"north\", always = true").wrong,
        Wrong::Always
    );
    let error = refused(
        "means = \"threatened\"",
        "means = \"threatened\"\nalways = true\noff = true",
    );
    assert_eq!(error.wrong, Wrong::Always);
}

#[test]
fn a_question_without_a_choice_is_refused() {
    let error = refused(
        "means = \"threatened\"",
        "means = \"threatened\"\noff = true",
    );
    assert_eq!(
        (error.line, error.wrong),
        (4, Wrong::TooFewChoices("what".into()))
    );
    let none =
        Questionnaire::parse("languages = [\"en\"]", "none.toml").expect_err("it asks nothing");
    assert_eq!(none.wrong, Wrong::Empty);
}

#[test]
fn a_mapping_without_its_vocabulary_is_refused() {
    assert_eq!(refused("hrdp: I.3", "I.3").wrong, Wrong::Map);
}

#[test]
fn answers_that_could_outgrow_their_sealed_size_are_refused() {
    use std::fmt::Write;
    let mut text = SMALL.to_owned();
    for question in 0..10 {
        write!(text, "\n[[question]]\ncode = \"q{question}\"\nmeans = \"m\"\nkind = \"several\"\ntables = \"free\"\nlabel = {{ en = \"q\", fr = \"q\" }}\n").expect("a string");
        for choice in 0..50 {
            write!(text, "\n[[question.choice]]\ncode = \"C{choice}\"\nmeans = \"m\"\nlabel = {{ en = \"c\", fr = \"c\" }}\n").expect("a string");
        }
    }
    let error = Questionnaire::parse(&text, "long.toml").expect_err("too long");
    assert!(matches!(error.wrong, Wrong::TooLarge(len) if len > ANSWERS_LIMIT));
}

#[test]
fn a_successor_that_reuses_a_code_is_refused() {
    let old = small();
    for (from, to, named) in [
        ("\"threatened\"", "\"robbed\"", "what, V02,"),
        ("\"when it happened\"", "\"when it ended\"", "when"),
        ("\"KE-30\"", "\"KE-01\"", "area, N1,"),
        ("kind = \"several\"", "kind = \"one\"", "what"),
    ] {
        let error = changed(from, to).check_successor(&old).expect_err(to);
        assert!(
            error.to_string().starts_with(&format!("{named} meant")),
            "{error}"
        );
    }
}
