use proptest::prelude::*;

use super::*;

/// Changing a rule, a code or a meaning must change this; changing wording must not.
const DEFAULT_VERSION: &str = "c3d647c1be3bbc86d7bdf97e4db661be7628d8711c85fe41211e280c90d6e9d7";

const SMALL: &str = r#"languages = ["en", "fr"]

[[question]]
code = "what"
means = "what happened"
kind = "several"
required = true
tables = "free"
label = { en = "What happened?", fr = "Que s’est-il passé ?" }

[[question.choice]]
code = "V01"
means = "insulted"
label = { en = "Insulted", fr = "Insultes" }
maps = ["hrdp: I.3", "hrdp: II.6?"]

[[question.choice]]
code = "V02"
means = "threatened"
label = { en = "Threatened", fr = "Menaces" }

[[question]]
code = "when"
means = "when it happened"
kind = "month"
back = 12
tables = "free"
label = { en = "When?", fr = "Quand ?" }

[[question]]
code = "area"
means = "where it happened"
kind = "one"
tables = "free"
label = { en = "Area?", fr = "Zone ?" }
choice = [
  { code = "N1", means = "north", iso = "KE-30", label = { en = "North", fr = "Nord" } },
  { code = "N2", means = "south", label = { en = "South", fr = "Sud" } },
  { code = "N3", means = "coast", label = { en = "Coast", fr = "Côte" } },
  { code = "N9", means = "prefer not to say", unsaid = true, label = { en = "–", fr = "–" } },
]

[[question]]
code = "story"
means = "own words"
kind = "text"
max_chars = 5000
tables = "never"
label = { en = "In your own words", fr = "Avec vos mots" }
"#;

fn small() -> Questionnaire {
    Questionnaire::parse(SMALL, "small.toml").expect("it is valid")
}

/// The error after one change to [`SMALL`].
fn refused(from: &str, to: &str) -> QuestionnaireError {
    assert_eq!(SMALL.matches(from).count(), 1, "{from}");
    Questionnaire::parse(&SMALL.replace(from, to), "own.toml").expect_err(to)
}

/// What [`SMALL`] becomes after one change that is fine.
fn changed(from: &str, to: &str) -> Questionnaire {
    assert_eq!(SMALL.matches(from).count(), 1, "{from}");
    Questionnaire::parse(&SMALL.replace(from, to), "own.toml").expect(to)
}

#[test]
fn the_default_set_asks_fourteen_questions_and_for_the_story() {
    let set = Questionnaire::default_set();
    let codes: Vec<&str> = set.questions().iter().map(|q| q.code.as_str()).collect();
    let expected = "what where who when area role why population gender trans age effect action \
                    consent story";
    assert_eq!(codes.join(" "), expected);
    let required = |q: &&Question| q.required;
    let required: Vec<&str> = set
        .questions()
        .iter()
        .filter(required)
        .map(|q| &*q.code)
        .collect();
    assert_eq!(required, ["what", "consent"]);
    assert_eq!(set.languages(), Lang::ALL);
    assert_eq!(set.story_limit(), Some(5_000));
    assert_eq!(set.question("who").map(Question::max), Some(3));
}

#[test]
fn the_default_sets_version_changes_with_its_rules_only() {
    assert_eq!(
        Questionnaire::default_set().version().to_string(),
        DEFAULT_VERSION
    );
}

#[test]
fn what_describes_a_person_is_tabulated_alone() {
    let set = Questionnaire::default_set();
    for code in ["population", "gender", "trans", "age"] {
        let question = set.question(code).expect("it is asked");
        assert_eq!(question.tables, TableRule::OneWayOnly, "{code}");
    }
    assert_eq!(
        set.question(STORY).map(|q| q.tables),
        Some(TableRule::Never)
    );
}

#[test]
fn every_choice_of_the_default_set_is_said_in_every_language() {
    let set = Questionnaire::default_set();
    for question in set.questions() {
        for lang in Lang::ALL {
            assert!(!question.label(lang).is_empty());
            let mut labels: Vec<&str> = question.choices().iter().map(|c| c.label(lang)).collect();
            let all = labels.len();
            labels.sort_unstable();
            labels.dedup();
            assert_eq!(
                labels.len(),
                all,
                "{} {lang}: two choices read alike",
                question.code
            );
        }
    }
}

#[test]
fn opioid_agonist_treatment_is_explained_wherever_it_is_named() {
    let set = Questionnaire::default_set();
    for question in set.questions() {
        for choice in question.choices() {
            for (lang, short, long) in [
                (Lang::En, "OAT", "ethadone"),
                (Lang::Fr, "TAO", "éthadone"),
                (Lang::Ru, "ОЗТ", "етадон"),
                (Lang::Sw, "OAT", "ethadone"),
                (Lang::Uk, "ЗПТ", "етадон"),
                (Lang::Ro, "TAO", "etadon"),
                (Lang::Ky, "ОАТ", "етадон"),
                (Lang::Kk, "ОАТ", "етадон"),
                (Lang::Ar, "OAT", "الميثادون"),
            ] {
                let label = choice.label(lang);
                assert!(!label.contains(short) || label.contains(long), "{label}");
            }
        }
    }
}

#[test]
fn unconfirmed_mappings_stay_marked() {
    let set = Questionnaire::default_set();
    let maps = |code: &str| {
        &set.question("what")
            .expect("asked")
            .choice(code)
            .expect("there")
            .maps
    };
    assert!(maps("V05").contains(&"hrdp: II.6?".to_owned()));
    assert!(maps("V03").contains(&"hrdp: II.7".to_owned()));
}

#[test]
fn the_fixed_consent_is_offered_and_the_partner_network_is_not() {
    let set = Questionnaire::default_set();
    let consent = set.question("consent").expect("it is asked");
    let offered: Vec<_> = consent
        .offered()
        .map(|c| (c.code.as_str(), c.always))
        .collect();
    assert_eq!(offered, [("C0", true), ("C1", false)]);
    assert!(consent.choice("C2").expect("it has its code").off);
}

#[test]
fn the_longest_answers_to_the_default_set_fit_their_bucket() {
    let set = Questionnaire::default_set();
    let mut longest: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for question in set.questions() {
        let mut codes: Vec<&str> = question.offered().map(|c| c.code.as_str()).collect();
        codes.sort_by_key(|code| std::cmp::Reverse(code.len()));
        codes.truncate(question.max());
        match question.kind {
            Kind::Month { .. } => longest.insert(&question.code, vec!["2026-11"]),
            Kind::Text { .. } => None,
            Kind::One(_) | Kind::Several { .. } => longest.insert(&question.code, codes),
        };
    }
    let length = serde_json::to_string(&longest).expect("plain").len();
    let bound = set.worst_case_answers_len();
    assert!(length <= bound && bound <= length + 20, "{length} {bound}");
    assert!(bound <= ANSWERS_LIMIT);
}

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
    assert_eq!(Version::of(&reversed), version);
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

proptest! {
    #[test]
    fn no_text_makes_the_parser_panic(text in ".{0,400}") {
        let _ = Questionnaire::parse(&text, "any.toml");
    }

    #[test]
    fn a_damaged_questionnaire_is_refused_or_valid_but_never_panics(
        at in 0..SMALL.len(), with in "[ -~]{0,6}", cut in 0..40_usize,
    ) {
        let start = (0..=at).rev().find(|i| SMALL.is_char_boundary(*i)).expect("zero is one");
        let end = (start + cut).min(SMALL.len());
        let end = (end..=SMALL.len()).find(|i| SMALL.is_char_boundary(*i)).expect("the end is one");
        let text = format!("{}{with}{}", &SMALL[..start], &SMALL[end..]);
        if let Err(error) = Questionnaire::parse(&text, "own.toml") {
            prop_assert!((1..=text.lines().count() + 1).contains(&error.line), "{error}");
        }
    }
}
