//! What may distress whoever reads, and what may concern somebody under 18.
//!
//! Codes say it surely; words only may. Both are hints, so that a reader can choose when to read and
//! in what company, and so that a child's report is not handled as any other.

use std::sync::LazyLock;

use super::words::{Token, tokens};
use crate::report::Answers;

mod lists;

type List = LazyLock<Vec<&'static str>>;

static VIOLENCE: List = LazyLock::new(|| lists::VIOLENCE.split_whitespace().collect());
static SEXUAL: List = LazyLock::new(|| lists::SEXUAL.split_whitespace().collect());
static TORTURE: List = LazyLock::new(|| lists::TORTURE.split_whitespace().collect());
static SUICIDE: List = LazyLock::new(|| lists::SUICIDE.split_whitespace().collect());
static OVERDOSE: List = LazyLock::new(|| lists::OVERDOSE.split_whitespace().collect());
static DEATH: List = LazyLock::new(|| lists::DEATH.split_whitespace().collect());
static CHILD: List = LazyLock::new(|| lists::CHILD.split_whitespace().collect());
static AGED: List = LazyLock::new(|| lists::AGED.split_whitespace().collect());
static AGE_AFTER: List = LazyLock::new(|| lists::AGE_AFTER.split_whitespace().collect());
static AGE_BEFORE: List = LazyLock::new(|| lists::AGE_BEFORE.split_whitespace().collect());

/// What a report tells of that may distress.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Distress {
    /// Somebody was beaten or hurt.
    Violence,
    /// Sexual violence.
    Sexual,
    /// Torture.
    Torture,
    /// Somebody took or may take their own life.
    Suicide,
    /// An overdose.
    Overdose,
    /// Somebody died.
    Death,
}

/// Why a report may concern somebody under 18.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Minor {
    /// The person's age was given so.
    Age,
    /// A child was taken, or family rights were violated.
    Taken,
    /// Words of the story may speak of a child.
    Words,
}

/// What a reader should know before reading.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Flags {
    /// What may distress, each once.
    pub distress: Vec<Distress>,
    /// Why it may concern somebody under 18, each reason once.
    pub minor: Vec<Minor>,
}

impl Distress {
    /// All of them.
    pub const ALL: [Self; 6] = [
        Self::Violence,
        Self::Sexual,
        Self::Torture,
        Self::Suicide,
        Self::Overdose,
        Self::Death,
    ];

    /// A short name for it, as in the id of a message.
    pub fn code(self) -> &'static str {
        match self {
            Self::Violence => "violence",
            Self::Sexual => "sexual",
            Self::Torture => "torture",
            Self::Suicide => "suicide",
            Self::Overdose => "overdose",
            Self::Death => "death",
        }
    }

    /// The codes of the default questionnaire that say so.
    fn codes(self) -> &'static [&'static str] {
        match self {
            Self::Violence => &["V05"],
            Self::Sexual => &["V06"],
            Self::Torture => &["V07"],
            Self::Suicide => &[],
            Self::Overdose => &["E08"],
            Self::Death => &["E09"],
        }
    }

    /// Words that may say so, by their beginnings.
    fn stems(self) -> &'static [&'static str] {
        match self {
            Self::Violence => &VIOLENCE,
            Self::Sexual => &SEXUAL,
            Self::Torture => &TORTURE,
            Self::Suicide => &SUICIDE,
            Self::Overdose => &OVERDOSE,
            Self::Death => &DEATH,
        }
    }
}

impl Minor {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Age, Self::Taken, Self::Words];

    /// A short name for it, as in the id of a message.
    pub fn code(self) -> &'static str {
        match self {
            Self::Age => "age",
            Self::Taken => "taken",
            Self::Words => "words",
        }
    }
}

impl Flags {
    /// What answers say, and what the words, where they may be read, seem to say.
    pub fn of(answers: &Answers, words: Option<&str>) -> Self {
        let coded = answers.expose_coded();
        let has = |code: &str| coded.values().flatten().any(|given| given == code);
        let tokens = words.map(tokens).unwrap_or_default();
        let says = |it: &Distress| {
            it.codes().iter().any(|code| has(code))
                || tokens.iter().any(|word| speaks(word, it.stems()))
        };
        let minor = |it: &Minor| match it {
            Minor::Age => has("A17"),
            Minor::Taken => has("V18") || has("E07"),
            Minor::Words => speaks_of_a_child(&tokens),
        };
        Self {
            distress: Distress::ALL.into_iter().filter(says).collect(),
            minor: Minor::ALL.into_iter().filter(minor).collect(),
        }
    }

    /// What either says.
    #[must_use]
    pub fn and(&self, other: &Self) -> Self {
        let distress = |it: &Distress| self.distress.contains(it) || other.distress.contains(it);
        let minor = |it: &Minor| self.minor.contains(it) || other.minor.contains(it);
        Self {
            distress: Distress::ALL.into_iter().filter(distress).collect(),
            minor: Minor::ALL.into_iter().filter(minor).collect(),
        }
    }

    /// What the words alone seem to say: for a letter, which has no answers.
    pub fn of_words(words: &str) -> Self {
        let tokens = tokens(words);
        let says = |it: &Distress| tokens.iter().any(|word| speaks(word, it.stems()));
        let child = speaks_of_a_child(&tokens).then_some(Minor::Words);
        Self {
            distress: Distress::ALL.into_iter().filter(says).collect(),
            minor: child.into_iter().collect(),
        }
    }
}

/// Whether a word begins with one of these, after the small words that Arabic and Swahili put before.
fn speaks(word: &Token, stems: &[&str]) -> bool {
    if !word.is_word() {
        return false;
    }
    let bare = word.folded.trim_start_matches(['و', 'ف']);
    let bare = bare.strip_prefix("ال").unwrap_or(bare);
    let begins = |stem: &&str| match stem.strip_suffix('.') {
        // A full stop in the list: the word ends there.
        Some(whole) => match whole.strip_prefix('-') {
            Some(end) => word.folded.ends_with(end),
            None => word.folded.as_str() == whole || bare == whole,
        },
        // A hyphen in the list: anywhere in the word, as Swahili verbs have it.
        None => match stem.strip_prefix('-') {
            Some(inside) => word.folded.contains(inside),
            None => word.folded.starts_with(*stem) || bare.starts_with(*stem),
        },
    };
    stems.iter().any(begins)
}

fn speaks_of_a_child(tokens: &[Token]) -> bool {
    let named = tokens.iter().any(|word| speaks(word, &CHILD));
    named || (0..tokens.len()).any(|place| is_young(tokens, place))
}

/// A number under 18 that is an age: `15 years old`, `мне 15 лет`, `umri wa miaka 15`. Years alone
/// are not: people say for how long they have used drugs.
fn is_young(tokens: &[Token], place: usize) -> bool {
    let young = tokens[place]
        .value()
        .is_some_and(|years| (1..18).contains(&years));
    if !young {
        return false;
    }
    let after: Vec<&Token> = tokens[place + 1..]
        .iter()
        .filter(|it| it.is_word())
        .take(2)
        .collect();
    let before: Vec<&Token> = tokens[..place]
        .iter()
        .rev()
        .filter(|it| it.is_word())
        .take(3)
        .collect();
    let is = |words: &[&Token], list: &[&str]| words.iter().any(|word| speaks(word, list));
    is(&after[..after.len().min(2)], &AGED)
        || (is(&after[..after.len().min(1)], &AGE_AFTER) && is(&before, &AGE_BEFORE))
        || (is(&before, &AGE_AFTER) && is(&before, &AGE_BEFORE))
        || before
            .first()
            .is_some_and(|word| word.is_in(&["aged", "age", "umri", "عمري", "عمره", "عمرها"]))
}

#[cfg(test)]
mod tests;
