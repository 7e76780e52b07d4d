use std::collections::BTreeSet;

use super::*;
use crate::clock::Date;
use crate::desk::workbench::open::Words;
use crate::release::{Fault, ForPractice, ManifestFault, NotReleasable, ReleaseError};
use crate::tally::Misfit;

fn named() -> String {
    "named".to_owned()
}

/// Whose English is that of the command line, word for word.
fn same() -> Vec<NoRelease> {
    let question = named();
    vec![
        NoRelease::YearNotOver(2026),
        NoRelease::NoYear(2026),
        NoRelease::NothingCorrected,
        NoRelease::ForPractice(ForPractice),
        NoRelease::UnsignedManifest(41),
        NoRelease::Misfit(Misfit { question }),
        NoRelease::Questionnaire,
        NoRelease::ToldByReceiver(named(), named()),
        NoRelease::Partner(named()),
        NoRelease::NotTheSame,
        NoRelease::GivenUp,
        NoRelease::NoRoom,
        NoRelease::Overtaken,
    ]
}

/// Whose English names commands, or calls the reader something else.
fn others() -> Vec<NoRelease> {
    let last_day: Date = "2026-09-30".parse().expect("a day");
    let fault = Fault::Chain;
    let told = |cells, since| Box::new(Told::example(cells, since));
    vec![
        NoRelease::TellsTooMuch(told(1, 1)),
        NoRelease::TellsTooMuch(told(9, 2)),
        NoRelease::TellsAlready(told(9, 2)),
        NoRelease::NoSuchRelease(named()),
        NoRelease::NoSuchTable(named()),
        NoRelease::TooFew { accepted: 7 },
        NoRelease::QuarterNotOver { last_day },
        NoRelease::NotAReleaser,
        NoRelease::NoParticulars(named()),
        NoRelease::ClosedCohort(41),
        NoRelease::Manifest {
            number: 41,
            fault: ManifestFault::Sums,
        },
        NoRelease::KeptKey(41),
        NoRelease::Releases(ReleaseError { number: 41, fault }),
        NoRelease::NotReleasable(NotReleasable::OtherCohort),
        NoRelease::ToldTogether(named(), named()),
        NoRelease::UnknownOrigin(named()),
        NoRelease::ManifestDoesNotOpen(41),
    ]
}

/// The ids of a message and of those that stand in it, after all of them were said in a language.
fn said(said: &Said, lang: Lang, ids: &mut BTreeSet<&'static str>) -> String {
    ids.insert(said.id);
    let mut args = said.args.clone();
    for (name, inner) in &said.inner {
        args.push((name, self::said(inner, lang, ids).into()));
    }
    // Not by way of `Words`, which would say it in English.
    let sentence = crate::text::t_args(lang, said.id, &args);
    sentence.unwrap_or_else(|_| panic!("{} lacks words in {lang}", said.id))
}

#[test]
fn every_refusal_is_said_in_every_language() {
    let mut ids = BTreeSet::new();
    for why in same().iter().chain(&others()) {
        for lang in Lang::ALL {
            let message = why
                .said_in(lang)
                .unwrap_or_else(|| panic!("{why} is not said"));
            let sentence = said(&message, lang, &mut ids);
            assert!(!sentence.ends_with('.'), "{lang}: {sentence}");
            assert!(!sentence.contains("{ $"), "{lang}: {sentence}");
            for what in ["named", "41", "2026"] {
                let is_in = why.to_string().contains(what);
                assert!(!is_in || sentence.contains(what), "{lang}: {sentence}");
            }
        }
    }
    let all = include_str!("../../../../../locales/en/desk-why-release.ftl").lines();
    let all = all.filter(|line| line.starts_with("desk-"));
    let all: BTreeSet<&str> = all
        .filter_map(|line| Some(line.split_once(" =")?.0))
        .collect();
    assert_eq!(ids, all);
}

#[test]
fn the_page_says_in_english_what_the_command_says() {
    for why in same() {
        let page = Words(Lang::En).why(&why).unwrap_or_default();
        assert_eq!(page.replace('’', "'"), why.to_string());
    }
}

#[test]
fn what_is_public_and_tells_too_much_is_said_in_every_language() {
    let tells = Public::Tells(Box::new(Told::example(9, 2)));
    for lang in Lang::ALL {
        for found in [&tells, &Public::Unclear] {
            let message = public(found, lang).unwrap_or_else(|| panic!("it is not said"));
            let sentence = said(&message, lang, &mut BTreeSet::new());
            let is_tells = *found == tells;
            assert!(
                !is_tells || sentence.contains("S06 / AR1"),
                "{lang}: {sentence}"
            );
        }
        assert!(public(&Public::Safe, lang).is_none());
    }
}

#[test]
fn a_table_is_named_as_its_release_calls_it() {
    let why = NoRelease::TellsTooMuch(Box::new(Told::example(9, 2)));
    let page = Words(Lang::Fr).why(&why).unwrap_or_default();
    assert!(
        page.contains(
            "avec la publication 2 (l’année 2026), de la publication 1 (cohorte 1, 2026)"
        )
    );
    assert!(page.contains("le tableau “Where?” (where) × area, à S01 / AR1, S02 / AR1"));
    assert!(page.contains("S06 / AR1 et 3 de plus."), "{page}");
}
