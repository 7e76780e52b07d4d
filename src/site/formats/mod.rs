//! The files in which published figures leave, each made of one [`Statistic`] view, so that no
//! shape of table needs a writer of its own.
//!
//! | file | for whom |
//! |---|---|
//! | `.csv`, `.hxl.csv` | spreadsheets and programs; with a row of HXL hashtags |
//! | `.xlsx` | people with a spreadsheet: cover, notes, one table a sheet |
//! | `.json` | programs |
//! | `.svg`, `.png` | slides, reports, posters |
//! | `.zip` | a Frictionless Data Package |
//!
//! A file depends on the signed release, the language and the address of the release alone: made
//! again anywhere by the same version, it is the same to the byte. That is how `corncrake verify`
//! checks downloads.

mod csv;
pub mod dhis2;
mod inert;
mod json;
mod linked;
mod package;
mod picture;
mod view;
mod xlsx;

pub use csv::{COLUMNS, Wishes, csv};
pub use json::MADE_BY;
pub use linked::linked_data;
pub use view::{By, Column, Edition, Fact, Figure, Line, Statistic};

use crate::text::{MissingText, t_args};

/// Where the licence of everything published can be read.
pub const LICENCE_ADDRESS: &str = "https://creativecommons.org/licenses/by/4.0/";

/// A kind of file that is made of one statistic.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Format {
    /// Comma-separated values.
    Csv,
    /// The same with a row of HXL hashtags.
    Hxl,
    /// A workbook.
    Xlsx,
    /// Everything about the statistic, for programs.
    Json,
    /// A chart that grows.
    Svg,
    /// A chart as pixels.
    Png,
    /// A Data Package in one file.
    Package,
}

/// A kind of file that is made of all statistics of a release together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Whole {
    /// Every table below the other.
    Csv,
    /// The same with a row of HXL hashtags.
    Hxl,
    /// A workbook with every table.
    Xlsx,
    /// A Data Package in one file.
    Package,
}

/// Why a file cannot be made.
#[derive(Debug, thiserror::Error)]
pub enum NotMade {
    /// The interface lacks words.
    #[error(transparent)]
    Text(#[from] MissingText),
    /// The release has no such statistic.
    #[error("the release has no such statistic")]
    Unknown,
    /// A label has letters that our own font lacks. An SVG uses the reader's fonts.
    #[error("the picture would lack letters")]
    Letters,
    /// The workbook was refused.
    #[error("the workbook cannot be written: {0}")]
    Xlsx(#[from] rust_xlsxwriter::XlsxError),
    /// The package was refused.
    #[error("the package cannot be written: {0}")]
    Zip(#[from] zip::result::ZipError),
    /// The same, while its content was written.
    #[error("the package cannot be written: {0}")]
    Write(#[from] std::io::Error),
    /// The chart was refused by what draws it.
    #[error("the chart cannot be drawn: {0}")]
    Drawing(String),
}

impl Format {
    /// All, in the order in which a page offers them.
    pub const ALL: [Self; 7] = [
        Self::Csv,
        Self::Xlsx,
        Self::Json,
        Self::Svg,
        Self::Png,
        Self::Package,
        Self::Hxl,
    ];

    /// How such a file's name ends, without the dot before it.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Hxl => "hxl.csv",
            Self::Xlsx => "xlsx",
            Self::Json => "json",
            Self::Svg => "svg",
            Self::Png => "png",
            Self::Package => "zip",
        }
    }

    /// What a file's name says: of which statistic, in which format.
    pub fn split(file: &str) -> Option<(&str, Self)> {
        // `.hxl.csv` ends in `.csv` too.
        let mut longest_first = [Self::Hxl].into_iter().chain(Self::ALL);
        longest_first.find_map(|format| {
            let name = file.strip_suffix(format.ending())?.strip_suffix('.')?;
            Some((name, format))
        })
    }

    /// Its media type.
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Csv | Self::Hxl => CSV,
            Self::Xlsx => XLSX,
            Self::Json => "application/json",
            Self::Svg => "image/svg+xml",
            Self::Png => "image/png",
            Self::Package => "application/zip",
        }
    }

    /// The message that says to people what it is.
    pub fn message(self) -> &'static str {
        match self {
            Self::Csv => "site-download-csv",
            Self::Hxl => "figures-hxl",
            Self::Xlsx => "figures-xlsx",
            Self::Json => "site-download-json",
            Self::Svg => "figures-svg",
            Self::Png => "figures-png",
            Self::Package => "figures-package",
        }
    }
}

const CSV: &str = "text/csv; charset=utf-8; header=present";
const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

impl Whole {
    /// All, in the order in which a page offers them.
    pub const ALL: [Self; 4] = [Self::Xlsx, Self::Csv, Self::Package, Self::Hxl];

    /// The file's name. With a dot in it, so that no statistic's page goes by it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Csv => "tables.csv",
            Self::Hxl => "tables.hxl.csv",
            Self::Xlsx => "tables.xlsx",
            Self::Package => "datapackage.zip",
        }
    }

    /// The file that goes by this name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.name() == name)
    }

    /// Its media type.
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Csv | Self::Hxl => CSV,
            Self::Xlsx => XLSX,
            Self::Package => "application/zip",
        }
    }

    /// The message that says to people what it is.
    pub fn message(self) -> &'static str {
        match self {
            Self::Csv => "figures-all-csv",
            Self::Hxl => "figures-hxl",
            Self::Xlsx => "figures-all-xlsx",
            Self::Package => "figures-all-package",
        }
    }
}

/// The formats in which this statistic is offered: all of them, unless the picture would lack
/// letters.
pub fn offered(statistic: &Statistic, edition: &Edition<'_>) -> Vec<Format> {
    let drawable = picture::has_letters(statistic, edition).unwrap_or(false);
    let fits = |format: &Format| *format != Format::Png || drawable;
    Format::ALL.into_iter().filter(fits).collect()
}

/// One statistic in one format. `wishes` concern tables in text alone.
pub fn make(
    statistic: &Statistic,
    edition: &Edition<'_>,
    format: Format,
    wishes: Wishes,
) -> Result<Vec<u8>, NotMade> {
    let one = std::slice::from_ref(statistic);
    let hxl = Wishes {
        hxl: true,
        ..wishes
    };
    Ok(match format {
        Format::Csv => csv(one, edition, wishes).into_bytes(),
        Format::Hxl => csv(one, edition, hxl).into_bytes(),
        Format::Json => json::json(statistic, edition)?.into_bytes(),
        Format::Xlsx => xlsx::xlsx(&statistic.title, one, edition)?,
        Format::Svg => picture::svg(statistic, edition)?.into_bytes(),
        Format::Png => picture::png(statistic, edition)?,
        Format::Package => package::zipped(&statistic.title, one, edition)?,
    })
}

/// All statistics of a release in one file.
pub fn make_whole(edition: &Edition<'_>, whole: Whole, wishes: Wishes) -> Result<Vec<u8>, NotMade> {
    let all = edition.statistics()?;
    let title = whole_title(edition)?;
    let hxl = Wishes {
        hxl: true,
        ..wishes
    };
    Ok(match whole {
        Whole::Csv => csv(&all, edition, wishes).into_bytes(),
        Whole::Hxl => csv(&all, edition, hxl).into_bytes(),
        Whole::Xlsx => xlsx::xlsx(&title, &all, edition)?,
        Whole::Package => package::zipped(&title, &all, edition)?,
    })
}

/// The description, by Data Package, of a folder that holds every statistic's table.
pub fn description(edition: &Edition<'_>) -> Result<String, NotMade> {
    let all = edition.statistics()?;
    Ok(package::describe(&whole_title(edition)?, &all, edition)?)
}

/// What a whole release is called.
fn whole_title(edition: &Edition<'_>) -> Result<String, MissingText> {
    let args = [
        ("publisher", edition.publisher().into()),
        ("cohort", edition.cohort().label.as_str().into()),
    ];
    t_args(edition.lang(), "figures-title", &args)
}
