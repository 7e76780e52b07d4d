//! Invents plausible reports: the filled-in forms of people who do not exist.

use rand::RngExt;
use rand::rngs::StdRng;

use super::scenes::{self, Odds, SCENES, Scene};
use super::words::{self, Voice};
use crate::clock::{Date, Month};
use crate::questionnaire::{OLDER, ONGOING};
use crate::text::Lang;

/// One filled-in form.
pub(in crate::cli) struct Invented {
    /// The language of the form.
    pub lang: Lang,
    /// Questions and answers, as a browser sends them.
    pub fields: Vec<(String, String)>,
    /// The day on which it is sent.
    pub day: Date,
    /// What an analyst will make of it.
    pub nature: Nature,
    /// Whether the finger trembles on the button.
    pub is_sent_twice: bool,
}

/// What an analyst will make of a report.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(in crate::cli) enum Nature {
    /// It tells of something that happened.
    Genuine,
    /// It tells of the same as the report at this place of the list, from someone else or again.
    SameAs(usize),
    /// It tells of nothing.
    Junk,
}

/// One report for each of `days`, which are in order. The same seed and days give the same reports.
pub(in crate::cli) fn reports(rng: &mut StdRng, days: &[Date]) -> Vec<Invented> {
    let mut reports: Vec<Invented> = Vec::with_capacity(days.len());
    for (place, &day) in days.iter().enumerate() {
        let late = usize::from(place * 2 >= days.len());
        // In fixed places, so that every seed leaves enough to be counted.
        let report = match (place % 25, place % 20) {
            (24, _) => junk(rng, day),
            (_, 13) => match same_as_earlier(rng, &reports, day) {
                Some(report) => report,
                None => genuine(rng, day, late),
            },
            _ => genuine(rng, day, late),
        };
        reports.push(Invented {
            is_sent_twice: place % 16 == 5,
            ..report
        });
    }
    reports
}

fn genuine(rng: &mut StdRng, day: Date, late: usize) -> Invented {
    let voice = voice(rng);
    let scene = scene(rng, late);
    let mut form = Form::default();
    form.several(rng, "what", scene.what, 19);
    if form.fields.is_empty() {
        form.add("what", scene.what[0].0);
    }
    form.one(rng, "where", scene.place, 94);
    form.several(rng, "who", scene.who, 3);
    if rng.random_ratio(88, 100) {
        form.add("when", &month(rng, day));
    }
    form.one(rng, "area", scenes::AREA, 92);
    form.one(rng, "role", scenes::ROLE, 95);
    form.several(rng, "why", scene.why, 8);
    about_the_person(rng, &mut form);
    form.several(rng, "effect", scene.effect, 10);
    form.one(rng, "action", scene.action, 84);
    if rng.random_ratio(58, 100) {
        form.add("consent", "C1");
    }
    if rng.random_ratio(56, 100) {
        let story = [
            words::invented(voice),
            pick(rng, (scene.stories)(voice)),
            pick(rng, words::endings(voice)),
        ];
        form.add("story", story.join(" ").trim_end());
    }
    Invented {
        lang: voice.lang(),
        fields: form.fields,
        day,
        nature: Nature::Genuine,
        is_sent_twice: false,
    }
}

fn about_the_person(rng: &mut StdRng, form: &mut Form) {
    if rng.random_ratio(70, 100) {
        form.several(rng, "population", scenes::POPULATION, 8);
    }
    form.one(rng, "gender", scenes::GENDER, 76);
    form.one(rng, "trans", scenes::TRANS, 58);
    form.one(rng, "age", scenes::AGE, 74);
}

/// Someone else tells of what an earlier report of the last weeks told, in fewer words.
fn same_as_earlier(rng: &mut StdRng, earlier: &[Invented], day: Date) -> Option<Invented> {
    let recent = earlier.len().saturating_sub(30);
    let place = recent + rng.random_range(0..earlier.len().checked_sub(recent).filter(|n| *n > 0)?);
    let same = earlier
        .get(place)
        .filter(|report| report.nature == Nature::Genuine)?;
    let told = ["what", "where", "who", "when", "area"];
    let mut fields: Vec<_> = same
        .fields
        .iter()
        .filter(|(name, _)| told.contains(&name.as_str()))
        .cloned()
        .collect();
    fields.push(("role".to_owned(), "R02".to_owned()));
    Some(Invented {
        lang: same.lang,
        fields,
        day,
        nature: Nature::SameAs(place),
        is_sent_twice: false,
    })
}

fn junk(rng: &mut StdRng, day: Date) -> Invented {
    let voice = voice(rng);
    let mut form = Form::default();
    form.add("what", "V98");
    form.add("story", pick(rng, words::junk(voice)));
    Invented {
        lang: voice.lang(),
        fields: form.fields,
        day,
        nature: Nature::Junk,
        is_sent_twice: false,
    }
}

fn voice(rng: &mut StdRng) -> Voice {
    match rng.random_range(0..100) {
        0..45 => Voice::En,
        45..80 => Voice::Ru,
        _ => Voice::Fr,
    }
}

fn scene(rng: &mut StdRng, late: usize) -> &'static Scene {
    let total: u32 = SCENES.iter().map(|scene| scene.weight[late]).sum();
    let mut left = rng.random_range(0..total);
    for scene in &SCENES {
        match left.checked_sub(scene.weight[late]) {
            Some(rest) => left = rest,
            None => return scene,
        }
    }
    &SCENES[0]
}

/// When it happened, told from `day`: mostly this month or the one before.
fn month(rng: &mut StdRng, day: Date) -> String {
    let back = |months: i32| Month::of(day).plus(-months).to_string();
    match rng.random_range(0..100) {
        0..46 => back(0),
        46..72 => back(1),
        72..88 => back(rng.random_range(2..11)),
        88..93 => OLDER.to_owned(),
        _ => ONGOING.to_owned(),
    }
}

fn pick(rng: &mut StdRng, from: &[&'static str]) -> &'static str {
    from[rng.random_range(0..from.len())]
}

/// The fields of a form that is being filled in.
#[derive(Default)]
struct Form {
    fields: Vec<(String, String)>,
}

impl Form {
    fn add(&mut self, question: &str, answer: &str) {
        self.fields.push((question.to_owned(), answer.to_owned()));
    }

    /// Answers with one code, chosen by weight, with a chance of `answered` in a hundred.
    fn one(&mut self, rng: &mut StdRng, question: &str, odds: Odds, answered: u32) {
        if !rng.random_ratio(answered, 100) {
            return;
        }
        let total: u32 = odds.iter().map(|(_, weight)| weight).sum();
        let mut left = rng.random_range(0..total);
        for (code, weight) in odds {
            match left.checked_sub(*weight) {
                Some(rest) => left = rest,
                None => return self.add(question, code),
            }
        }
    }

    /// Answers with each code by its own chance, at most `max` of them.
    fn several(&mut self, rng: &mut StdRng, question: &str, odds: Odds, max: usize) {
        let chosen = odds
            .iter()
            .filter(|(_, chance)| rng.random_ratio(*chance, 100));
        let codes: Vec<&str> = chosen.map(|(code, _)| *code).take(max).collect();
        for code in codes {
            self.add(question, code);
        }
    }
}

#[cfg(test)]
mod tests {
    use rand::SeedableRng;

    use super::*;
    use crate::questionnaire::Questionnaire;
    use crate::report::Report;

    fn days() -> Vec<Date> {
        let first = Date::constant(2026, 1, 1);
        (0..400)
            .map(|n| crate::cli::demo::calendar::plus_days(first, n / 2))
            .collect()
    }

    fn some(seed: u64) -> Vec<Invented> {
        reports(&mut StdRng::seed_from_u64(seed), &days())
    }

    #[test]
    fn every_invented_report_fits_the_default_questionnaire() {
        let set = Questionnaire::default_set();
        for report in some(1) {
            let parsed = Report::parse(&set, &report.fields, report.lang, Month::of(report.day));
            assert!(parsed.is_ok(), "{:?}", parsed.err());
        }
    }

    #[test]
    fn the_same_seed_gives_the_same_reports_and_another_gives_others() {
        let fields = |seed| -> Vec<_> { some(seed).into_iter().map(|r| r.fields).collect() };
        assert_eq!(fields(7), fields(7));
        assert_ne!(fields(7), fields(8));
    }

    #[test]
    fn there_is_something_of_everything() {
        let reports = some(3);
        let count = |of: fn(&Invented) -> bool| reports.iter().filter(|r| of(r)).count();
        assert!(count(|r| r.nature == Nature::Junk) > 5);
        assert!(count(|r| matches!(r.nature, Nature::SameAs(_))) > 5);
        for lang in [Voice::En, Voice::Fr, Voice::Ru].map(Voice::lang) {
            assert!(
                reports.iter().filter(|r| r.lang == lang).count() > 40,
                "{lang}"
            );
        }
        let stories: Vec<&str> = reports
            .iter()
            .filter(|r| r.nature != Nature::Junk)
            .flat_map(|r| &r.fields)
            .filter(|(name, _)| name == "story")
            .map(|(_, story)| story.as_str())
            .collect();
        assert!(stories.len() > 100);
        assert!(
            stories.iter().all(|story| story.starts_with('[')),
            "one does not say that it is invented"
        );
    }

    #[test]
    fn a_report_is_the_same_only_as_an_earlier_genuine_one() {
        let reports = some(5);
        for (place, report) in reports.iter().enumerate() {
            if let Nature::SameAs(earlier) = report.nature {
                assert!(earlier < place && reports[earlier].nature == Nature::Genuine);
            }
        }
    }

    #[test]
    fn reports_come_in_the_order_of_their_days() {
        let reports = some(9);
        assert!(reports.is_sorted_by_key(|report| report.day));
    }
}
