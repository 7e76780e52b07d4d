//! What figures that are tied together tell, in ranges: for people to read.

use super::leaks::Of;
use super::{Figure, Leak, Model, NotAudited, Place, Sum, less};
use crate::disclosure::numbers::Numbers;
use crate::disclosure::ranges::{Range, Target};

/// What can be told of the reports that a release counts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// How many there can be in all.
    pub total: Range,
    /// What each figure can be: table by table, row by row; tables of one question first.
    pub figures: Vec<(Place, Range)>,
}

/// Something that is told too closely.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TooClosely {
    /// Of which figure.
    pub figure: Leak,
    /// Of whom in it or beside it.
    pub about: About,
    /// What is still possible.
    pub left: Range,
}

/// Of whom something is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum About {
    /// Those in the figure.
    Row,
    /// Those of one cohort, by its number, in one of its rows that a year's figure adds up.
    Cohort(u32),
    /// Those of its row who are not in it; of a table of one question, all others.
    RestOfRow,
    /// Those of its column who are not in it.
    RestOfColumn,
}

impl Model<'_> {
    /// What can be told, release by release, as exactly as can be worked out.
    pub fn told(&self) -> Result<Vec<Told>, NotAudited> {
        let (mut targets, mut places) = (Vec::new(), Vec::new());
        for release in self.releases {
            targets.push(Target::new(&self.total(release)?));
            let figures = self.figures(release)?;
            targets.extend(figures.iter().map(|figure| Target::new(&figure.sum)));
            places.push(figures.into_iter().map(|figure| figure.place).collect());
        }
        let mut ranges = self.system.ends(&targets)?.into_iter();
        let mut next = || ranges.next().ok_or(NotAudited::Misfit);
        let of_one = |places: Vec<Place>| {
            let total = next()?;
            let figures = places.into_iter().map(|place| Ok((place, next()?)));
            Ok(Told {
                total,
                figures: figures.collect::<Result<_, NotAudited>>()?,
            })
        };
        places.into_iter().map(of_one).collect()
    }

    /// All that is told too closely of `figure`, one of [`Model::leaks`].
    pub fn too_closely(&self, figure: Leak) -> Result<Vec<TooClosely>, NotAudited> {
        let release = self.releases.get(figure.release);
        let release = release.ok_or(NotAudited::Misfit)?;
        let mut figures = self.figures(release)?.into_iter();
        let found = figures.find(|it| it.place == figure.place);
        let asked = self.asked(release, &found.ok_or(NotAudited::Misfit)?);
        let targets: Vec<Target> = asked.iter().map(|(_, sum)| Target::new(sum)).collect();
        let ranges = self.system.ends(&targets)?;
        let told = asked.into_iter().zip(ranges);
        Ok(told
            .filter(|((about, _), range)| !about.of().is_safe(range))
            .map(|((about, _), left)| TooClosely {
                figure,
                about,
                left,
            })
            .collect())
    }

    /// Of whom a figure may tell something.
    fn asked(&self, release: &Numbers, figure: &Figure) -> Vec<(About, Sum)> {
        let mut asked = vec![(About::Row, figure.sum.clone())];
        if release.cohorts.len() > 1 {
            let cohort_of = |var| self.cohorts.iter().find(|(_, cohort)| cohort.holds(var));
            asked.extend(figure.sum.iter().filter_map(|&term| {
                let (&number, _) = cohort_of(term.0)?;
                Some((About::Cohort(number), vec![term]))
            }));
        }
        let rests = [About::RestOfRow, About::RestOfColumn];
        let groups = rests.into_iter().zip(&figure.groups);
        asked.extend(groups.map(|(about, group)| (about, less(group.clone(), &figure.sum))));
        asked
    }

    fn total(&self, release: &Numbers) -> Result<Sum, NotAudited> {
        self.add_up(release, |cohort| Some(vec![cohort.total]))
    }
}

impl About {
    fn of(self) -> Of {
        match self {
            Self::Row | Self::Cohort(_) => Of::Row,
            Self::RestOfRow | Self::RestOfColumn => Of::Others,
        }
    }
}
