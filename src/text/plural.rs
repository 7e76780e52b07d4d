//! Which form of its words a number takes, as `PLURAL($n)` in messages:
//!
//! ```text
//! { PLURAL($max) ->
//!     [one] one answer
//!    *[other] { $max } answers
//! }
//! ```
//!
//! Fluent would choose a form by itself, by rules that are older than CLDR 38: for French it does
//! not know that a million takes a form of its own, and for Belarusian and Tajik it is wrong for
//! small numbers too. The rules here are ICU's, and a test allows no message Fluent's own choice.

use fluent_templates::fluent_bundle::FluentValue;
use fluent_templates::fluent_bundle::bundle::FluentBundle;
use icu_locale_core::Locale;
use icu_plurals::{PluralCategory, PluralRules};

/// Makes `PLURAL` known to the messages of one language.
pub(super) fn teach<R, M>(bundle: &mut FluentBundle<R, M>) {
    let language: Locale = bundle
        .locales
        .first()
        .and_then(|locale| locale.language.as_str().parse().ok())
        .expect("a bundle is made for one language, whose code is a locale");
    bundle
        .add_function("PLURAL", move |positional, _| match positional {
            [FluentValue::Number(number)] => match number.value.to_string().parse() {
                Ok(count) => form(&language, count).into(),
                Err(_) => FluentValue::Error,
            },
            // The place of a number that a script fills in later.
            [FluentValue::String(_)] => "other".into(),
            _ => FluentValue::Error,
        })
        .expect("it is added to a new bundle, once");
}

/// The keyword of CLDR for so many things.
fn form(language: &Locale, count: u64) -> &'static str {
    let rules = PluralRules::try_new_cardinal(language.into())
        .expect("the data is compiled in and falls back to that of no language");
    match rules.category_for(count) {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}
