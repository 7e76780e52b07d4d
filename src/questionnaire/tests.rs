mod crossings;
mod refusals;
mod versions;

use proptest::prelude::*;

use super::*;

/// Changing a rule, a code or a meaning must change this; changing wording must not.
const DEFAULT_VERSION: &str = "57bee7dba0173424dd3f76eeac8e288ab191176b0ca4319a028a152cc18a4645";

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

/// What may be written before [`SMALL`].
const CROSSED: &str = r#"crossings = [
  { question = "what", by = "area" },
  { question = "area", by = "when" },
]
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
fn the_default_set_crosses_what_happened_with_where_and_never_who_somebody_is() {
    let set = Questionnaire::default_set();
    let crossed: Vec<String> = set
        .crossings()
        .iter()
        .map(|crossing| format!("{} by {}", crossing.question, crossing.by))
        .collect();
    let expected = [
        "what by area",
        "where by area",
        "who by where",
        "why by where",
        "effect by where",
        "action by area",
    ];
    assert_eq!(crossed, expected);
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
