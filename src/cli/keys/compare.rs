//! The one check that no signature replaces: that a card is the person's.

use anyhow::{Context, ensure};
use clap::Args;

use super::steps::confirm;
use crate::keys::public::{Card, is_same_words};

/// What a newcomer read to the steward.
#[derive(Debug, Args)]
pub(super) struct Compared {
    /// The eight words that the newcomer read to you; without them or the fingerprint you are asked
    #[arg(long, value_name = "WORDS", conflicts_with = "fingerprint")]
    words: Option<String>,
    /// The fingerprint that the newcomer read to you, instead of the words
    #[arg(long, value_name = "FINGERPRINT")]
    fingerprint: Option<String>,
}

impl Compared {
    /// Fails unless the card is the one that was read aloud.
    pub(super) fn with(&self, card: &Card) -> anyhow::Result<()> {
        let (words, digits) = (card.words()?, card.fingerprint()?);
        let plain = |text: &str| text.split_whitespace().collect::<String>().to_lowercase();
        let same = match (&self.words, &self.fingerprint) {
            (Some(said), _) => is_same_words(said, &words),
            (None, Some(said)) => plain(said) == plain(&digits),
            (None, None) => return ask(card, &words, &digits),
        };
        ensure!(
            same,
            "this is not {}'s card: its words and its fingerprint are others",
            card.name
        );
        Ok(())
    }
}

fn ask(card: &Card, words: &[&str], digits: &str) -> anyhow::Result<()> {
    say!("The card of {} says", card.name);
    say!("");
    for four in words.chunks(4) {
        say!("  {}", four.join("  "));
    }
    say!("");
    say!("  or, in digits, {digits}");
    say!("");
    say!(
        "{} must read the same to you, by voice or face to face, all eight words.",
        card.name
    );
    confirm("Are they the same? Type yes: ").context("use --words or --fingerprint in scripts")
}
