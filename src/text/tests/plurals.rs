//! The form of its words that a number takes.

use fluent_templates::fluent_bundle::concurrent::FluentBundle;
use fluent_templates::fluent_bundle::{FluentArgs, FluentResource};
use icu_locale_core::Locale;
use icu_plurals::{PluralCategory, PluralRules};

use super::*;

/// What `PLURAL($n)` chooses in a bundle that was made as those of the interface are.
struct Chooser(FluentBundle<FluentResource>);

impl Chooser {
    fn new(code: &str) -> Self {
        let text = "chosen = { PLURAL($n) ->\n [zero] zero\n [one] one\n [two] two\n [few] few\n \
                    [many] many\n *[other] other\n }\n";
        let resource = FluentResource::try_new(text.to_owned()).expect("it is right");
        let mut bundle = FluentBundle::new_concurrent(vec![code.parse().expect("a language")]);
        plural::teach(&mut bundle);
        bundle.add_resource(resource).expect("it is new");
        Self(bundle)
    }

    fn choose(&self, count: u64) -> String {
        let message = self.0.get_message("chosen").expect("it is there");
        let mut args = FluentArgs::new();
        args.set("n", count);
        let mut errors = Vec::new();
        let pattern = message.value().expect("it has one");
        let chosen = self.0.format_pattern(pattern, Some(&args), &mut errors);
        assert!(errors.is_empty(), "{errors:?}");
        chosen.into_owned()
    }
}

fn counts() -> impl Iterator<Item = u64> {
    let large = [10_000, 100_000, 999_999, 1_000_000, 1_000_001, 1_500_000];
    (0..=1_000)
        .chain(1_001..=1_125)
        .chain(large)
        .chain([2_000_000, 1_000_000_000])
}

/// Belarusian and Tajik are not shipped. They stand here because Fluent's own rules are wrong for
/// them: with `PLURAL` they can come at any time.
#[test]
fn messages_choose_as_icu_does_in_every_language() {
    let codes = Lang::ALL.map(Lang::code);
    for code in codes.into_iter().chain(["be", "tg"]) {
        let chooser = Chooser::new(code);
        let locale: Locale = code.parse().expect("a language");
        let rules = PluralRules::try_new_cardinal(locale.into()).expect("ICU knows it");
        for count in counts() {
            let expected = match rules.category_for(count) {
                PluralCategory::Zero => "zero",
                PluralCategory::One => "one",
                PluralCategory::Two => "two",
                PluralCategory::Few => "few",
                PluralCategory::Many => "many",
                PluralCategory::Other => "other",
            };
            assert_eq!(chooser.choose(count), expected, "{count} in {code}");
        }
    }
}

/// The same against the tables of CLDR 48 (Language Plural Rules), read by a human: if ICU's data
/// were not compiled in, every language would fall back to one and the same rule.
#[test]
fn the_forms_are_those_of_the_languages() {
    for (code, expected) in [
        ("en", "other one other other other other"),
        ("fr", "one one other other other many"),
        ("ru", "many one few many one many"),
        ("uk", "many one few many one many"),
        ("be", "many one few many one many"),
        ("sw", "other one other other other other"),
        ("ro", "few one few few other other"),
        ("ky", "other one other other other other"),
        ("kk", "other one other other other other"),
        ("ar", "zero one two many many other"),
    ] {
        let chooser = Chooser::new(code);
        let chosen = [0, 1, 2, 11, 21, 1_000_000].map(|count| chooser.choose(count));
        assert_eq!(chosen.join(" "), expected, "{code}");
    }
}

/// `{ $n -> [one] … }` would be Fluent's own choice.
#[test]
fn no_message_leaves_the_choice_to_fluent() {
    // A message that tells numbers themselves apart has `*[other]` too.
    const FORMS: [&str; 5] = ["[zero]", "[one]", "[two]", "[few]", "[many]"];
    for lang in Lang::ALL {
        for (name, text) in files(lang) {
            let mut selector = "";
            for line in text.lines() {
                if line.contains("->") {
                    selector = line;
                }
                if FORMS.iter().any(|form| line.contains(form)) {
                    assert!(selector.contains("PLURAL("), "{lang}/{name}: {selector}");
                }
            }
        }
    }
}

#[test]
fn plurals_follow_the_language() {
    let say = |lang, id, max: usize| t_args(lang, id, &[("max", max.into())]).expect("it exists");
    let long = "form-problem-too-long";
    assert!(say(Lang::Ru, long, 21).ends_with("21 знака."));
    assert!(say(Lang::Ru, long, 22).ends_with("22 знаков."));
    assert!(say(Lang::En, long, 2).ends_with("2 characters."));
    let several = "form-choose-up-to";
    assert!(say(Lang::Uk, several, 3).ends_with("3 відповіді."));
    assert!(say(Lang::Ro, several, 3).ends_with("3 răspunsuri."));
    assert!(say(Lang::Ro, several, 20).ends_with("20 de răspunsuri."));
    assert!(say(Lang::Ar, several, 2).contains("إجابتين"));
}
