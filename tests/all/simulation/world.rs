//! A network, its reports, and what it publishes of them.

use std::collections::BTreeMap;
use std::fmt;

use corncrake::disclosure::audit::{Rows, Shown};
use corncrake::disclosure::numbers::{Numbers, OneWay, TwoWay};
use corncrake::disclosure::rounding::RoundingKey;
use corncrake::disclosure::{
    Cell, Cohort, Ladder, Protected, SafeTables, Year, protect, protect_year,
};
use corncrake::questionnaire::{Choice, Kind, Question, Questionnaire};
use corncrake::report::Answers;
use corncrake::tally::{Outcome, Outcomes, Record, Tally, Window, tally};
use rand::rngs::StdRng;
use rand::{RngExt as _, SeedableRng as _};

use super::attacker::Attacker;

const NETWORK: &str = "example";
const QUARTERS: usize = 12;

/// One report, as it counts.
#[derive(Clone)]
pub struct Report {
    answers: BTreeMap<String, Vec<String>>,
    outcomes: Outcomes,
}

/// Three years of reports.
pub struct Network {
    questionnaire: Questionnaire,
    /// Those accepted in each quarter, whenever they were sent. What is taken back after its cohort
    /// was frozen stays counted.
    quarters: Vec<Vec<Report>>,
    rng: StdRng,
}

/// Exact, and as published.
pub struct Release {
    pub exact: Tally,
    pub safe: SafeTables,
}

/// What was published of one year.
pub struct Published {
    pub quarters: Vec<Release>,
    /// `None` where it was not asked for.
    pub year: Option<Release>,
}

/// How much of what was counted is left.
#[derive(Default)]
pub struct Kept {
    cells: usize,
    published: usize,
    distortion: u64,
    crossings: usize,
    of_crossings: usize,
}

impl Network {
    /// About `size` reports a quarter.
    pub fn of(size: usize, seed: u64) -> Self {
        let questionnaire = Questionnaire::default_set();
        let mut rng = StdRng::seed_from_u64(seed);
        let mut quarters = vec![Vec::new(); QUARTERS];
        for sent in 0..QUARTERS {
            for _ in 0..size {
                let report = made_up(&questionnaire, sent, &mut rng);
                // Every tenth is accepted a quarter late, and a few are taken back before that.
                let late = usize::from(rng.random_bool(0.1));
                let taken_back = rng.random_bool(0.03);
                if let Some(quarter) = quarters.get_mut(sent + late).filter(|_| !taken_back) {
                    quarter.push(report);
                }
            }
        }
        Self {
            questionnaire,
            quarters,
            rng,
        }
    }

    /// Everything that is published, year by year.
    pub fn published(&self, with_years: bool) -> Vec<Published> {
        let years = 0..QUARTERS / 4;
        years
            .map(|year| self.published_in(year, with_years))
            .collect()
    }

    /// What is published of one year, the first being 0.
    pub fn published_in(&self, year: usize, with_year: bool) -> Published {
        let quarters = self.quarters_of(year);
        Published {
            year: with_year.then(|| self.year(year, &quarters)),
            quarters,
        }
    }

    /// The one that reports are planted in.
    pub fn first_quarter(&self) -> Release {
        self.released(0, &self.quarters[0], 0)
    }

    /// The four quarters of a year.
    fn quarters_of(&self, year: usize) -> Vec<Release> {
        let numbers = year * 4..year * 4 + 4;
        let quarter = |number: usize| self.released(number, &self.quarters[number], number);
        numbers.map(quarter).collect()
    }

    fn year(&self, year: usize, quarters: &[Release]) -> Release {
        let numbers: Vec<usize> = (year * 4..year * 4 + 4).collect();
        let before: Vec<Numbers> = quarters
            .iter()
            .zip(&numbers)
            .map(|(release, &number)| numbers_of(&release.safe, &[cohort(number)]))
            .collect();
        let cohorts: Vec<u32> = numbers.iter().map(|&number| cohort(number)).collect();
        let tallies: Vec<&Tally> = quarters.iter().map(|release| &release.exact).collect();
        let exact = Tally::of_cohorts(&tallies).unwrap();
        let of = Year {
            network: NETWORK,
            cohorts: &cohorts,
            published: &before,
        };
        let keys: Vec<RoundingKey> = numbers.iter().map(|&number| key(number)).collect();
        let key = RoundingKey::of_year(&keys);
        let safe = protect_year(&exact, &self.questionnaire, of, &key, Ladder::default());
        Release {
            safe: tables(safe),
            exact,
        }
    }

    /// What a network would publish in its first year that counts all reports since the beginning
    /// each month.
    pub fn cumulative(&self) -> Vec<SafeTables> {
        let year = self.quarters[..4].concat();
        let until = |month: usize| &year[..year.len() * month / 12];
        (1..=12)
            .filter(|month| until(*month).len() >= 35)
            .map(|month| self.released(3, until(month), 200 + month).safe)
            .collect()
    }

    /// What a network would publish that counts its first quarter again each time that a report
    /// was taken back; the last first, so that each is a part of the next.
    pub fn counted_again(&self) -> Vec<SafeTables> {
        let all = &self.quarters[0];
        let versions = (0..8).rev();
        versions
            .map(|gone| self.released(0, &all[gone..], 100 + gone).safe)
            .collect()
    }

    /// Puts `count` reports with the rarest answers, all the same, into the first quarter.
    pub fn plant(&mut self, count: usize) -> Vec<Report> {
        let rarest = |question: &Question| {
            let named = |choice: &&Choice| {
                let codes = self.quarters[0].iter();
                let codes = codes.filter_map(|report| report.answers.get(&question.code));
                codes.filter(|codes| codes.contains(&choice.code)).count()
            };
            let choice = question.offered().min_by_key(named)?;
            Some((question.code.clone(), vec![choice.code.clone()]))
        };
        let questions = self.questionnaire.questions().iter();
        let report = Report {
            answers: questions.filter_map(rarest).collect(),
            outcomes: [Outcome::ALL[0]].into_iter().collect(),
        };
        let planted = vec![report; count];
        self.quarters[0].extend(planted.clone());
        planted
    }

    /// `count` reports of the first quarter that somebody happens to know.
    pub fn meet(&mut self, count: usize) -> Vec<Report> {
        let all = &self.quarters[0];
        let some = (0..count).map(|_| all[self.rng.random_range(0..all.len())].clone());
        some.collect()
    }

    /// The counts of these reports of the first quarter.
    pub fn counts_of(&self, reports: &[Report]) -> Tally {
        self.counted(0, reports)
    }

    fn counted(&self, quarter: usize, reports: &[Report]) -> Tally {
        let answers: Vec<Answers> = reports
            .iter()
            .map(|report| Answers::from_coded(report.answers.clone(), &self.questionnaire).unwrap())
            .collect();
        let records: Vec<Record<'_>> = answers
            .iter()
            .zip(reports)
            .map(|(answers, report)| Record {
                answers,
                asked: self.questionnaire.version(),
                outcomes: report.outcomes,
            })
            .collect();
        tally(&self.questionnaire, days(quarter), &records).unwrap()
    }

    /// `draw` chooses the key.
    fn released(&self, quarter: usize, reports: &[Report], draw: usize) -> Release {
        let exact = self.counted(quarter, reports);
        let of = Cohort {
            network: NETWORK,
            number: cohort(quarter),
        };
        let safe = protect(
            &exact,
            &self.questionnaire,
            of,
            &key(draw),
            Ladder::default(),
        );
        Release {
            safe: tables(safe),
            exact,
        }
    }
}

impl Published {
    /// An attacker on it, who knows the reports that are counted here.
    pub fn attacked(&self, known: Option<&Tally>) -> Attacker {
        let quarters: Vec<&SafeTables> = self.quarters.iter().map(|it| &it.safe).collect();
        Attacker::of(&quarters, self.year.as_ref().map(|it| &it.safe), known)
    }
}

impl Kept {
    /// Takes in what was published of a year.
    pub fn add(&mut self, of: &Published) {
        for release in of.quarters.iter().chain(&of.year) {
            for (exact, safe) in release.exact.tables().iter().zip(release.safe.tables()) {
                for ((_, count), row) in exact.expose_counts().iter().zip(safe.rows()) {
                    self.cells += usize::from(*count > 0);
                    if let Cell::Count(published) = row.cell {
                        self.published += usize::from(*count > 0);
                        self.distortion += published.abs_diff(*count);
                    }
                }
            }
            if release.safe.total() >= 300 {
                self.crossings += release.safe.crossings().len();
                self.of_crossings += release.exact.crossings().len();
            }
        }
    }

    /// Of the rows that somebody is in, how many have a figure, 0 to 1.
    pub fn share(&self) -> f64 {
        ratio(self.published, self.cells)
    }

    /// How far a figure is from its count on average, in reports.
    pub fn distortion(&self) -> f64 {
        ratio(usize::try_from(self.distortion).unwrap(), self.published)
    }
}

impl fmt::Display for Kept {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{:.1} % of {} rows that are not empty published, {:.2} reports off on average; {} of \
             {} tables of two questions",
            self.share() * 100.0,
            self.cells,
            self.distortion(),
            self.crossings,
            self.of_crossings
        )
    }
}

fn ratio(a: usize, b: usize) -> f64 {
    f64::from(u32::try_from(a).unwrap()) / f64::from(u32::try_from(b).unwrap())
}

fn cohort(quarter: usize) -> u32 {
    u32::try_from(quarter).unwrap() + 1
}

fn key(number: usize) -> RoundingKey {
    let mut bytes = [7; 32];
    bytes[0] = u8::try_from(number).unwrap();
    RoundingKey::from_bytes(bytes)
}

fn tables(of: Protected) -> SafeTables {
    match of {
        Protected::Tables(safe) => safe,
        Protected::TooFew | Protected::OtherQuestionnaire | Protected::GivenUp => {
            panic!("nothing published")
        }
    }
}

/// Quarters from 2024 on.
fn days(quarter: usize) -> Window {
    let (year, month) = (2024 + quarter / 4, quarter % 4 * 3 + 1);
    let last = [31, 30, 30, 31][quarter % 4];
    let day = |text: String| text.parse().unwrap();
    Window {
        from: day(format!("{year}-{month:02}-01")),
        to: day(format!("{year}-{:02}-{last}", month + 2)),
    }
}

/// Skewed, as answers are: the first choices are the likelier ones.
fn made_up(questionnaire: &Questionnaire, quarter: usize, rng: &mut StdRng) -> Report {
    let questions = questionnaire.questions().iter();
    let answer = |question: &Question| {
        if !question.required && rng.random_bool(0.2) {
            return None;
        }
        let offered: Vec<&Choice> = question.offered().collect();
        let mut some = |n: usize| -> usize {
            let chance: f64 = rng.random();
            // Squared: half of all answers are among the first quarter of the choices.
            #[expect(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                clippy::cast_precision_loss,
                reason = "of a few choices"
            )]
            let at = (chance * chance * n as f64) as usize;
            at.min(n - 1)
        };
        let codes = match &question.kind {
            Kind::Text { .. } => return None,
            Kind::Month { back } => {
                let back = some(usize::from(*back).min(12));
                let month = 2024 * 12 + quarter * 3 + 2 - back;
                vec![format!("{}-{:02}", month / 12, month % 12 + 1)]
            }
            Kind::One(_) => vec![offered[some(offered.len())].code.clone()],
            Kind::Several { .. } => {
                let named: Vec<usize> = (0..question.max().min(3))
                    .map(|_| some(offered.len()))
                    .collect();
                let all = offered.iter().enumerate();
                let chosen = all.filter(|(at, choice)| choice.always || named.contains(at));
                chosen
                    .map(|(_, choice)| choice.code.clone())
                    .take(question.max())
                    .collect()
            }
        };
        Some((question.code.clone(), codes))
    };
    Report {
        answers: questions.filter_map(answer).collect(),
        outcomes: Outcome::ALL
            .into_iter()
            .filter(|_| rng.random_bool(0.1))
            .collect(),
    }
}

/// As the audit of a year takes what was published before it.
fn numbers_of(safe: &SafeTables, cohorts: &[u32]) -> Numbers {
    let one_way = |table: &corncrake::disclosure::SafeTable| OneWay {
        question: table.question().to_owned(),
        codes: table.rows().iter().map(|row| row.code.clone()).collect(),
        shown: Shown {
            rows: Rows::of(
                table.shape(),
                table.rows().last().map(|row| row.code.as_str()),
            ),
            cells: table.rows().iter().map(|row| row.cell).collect(),
        },
    };
    let two_way = |crossing: &corncrake::disclosure::SafeCrossing| TwoWay {
        question: crossing.table().question.clone(),
        by: crossing.table().by.clone().unwrap(),
        cells: crossing.cells().to_vec(),
    };
    Numbers {
        cohorts: cohorts.to_vec(),
        floor: safe.ladder().nothing_below(),
        total: safe.total(),
        tables: safe.tables().iter().map(one_way).collect(),
        crossed: safe.crossings().iter().map(two_way).collect(),
    }
}
