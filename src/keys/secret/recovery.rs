//! An offline way to open a network's periods: a key on paper.

use std::fmt::Write as _;

use secrecy::ExposeSecret;
use zeroize::Zeroizing;

use super::Identity;
use crate::clock::Date;
use crate::keys::public::{Hash, MemberId, NetworkName, Recipient};

/// How an identity begins; what follows is 58 characters of bech32.
const MARK: &str = "AGE-SECRET-KEY-PQ-1";
const AFTER: usize = 58;

/// A key that lies on paper, in a safe place that is nobody's pocket. It opens every period that
/// was wrapped to it, answers and stories.
pub struct RecoverySheet {
    network: NetworkName,
    identity: Identity,
}

/// The text holds no recovery key, or one with a wrong letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("no recovery key here, or a letter of it is wrong")]
pub struct NotARecoverySheet;

/// By what the wraps to a recovery recipient are named; the counterpart of a member's id.
pub fn recovery_id(recipient: &Recipient) -> MemberId {
    MemberId::of_key(recipient.as_bytes())
}

impl RecoverySheet {
    /// The sheet for `network` that shows `identity`.
    pub fn new(network: NetworkName, identity: Identity) -> Self {
        Self { network, identity }
    }

    /// The public half, which goes into the roster.
    pub fn recipient(&self) -> Recipient {
        self.identity.to_public()
    }

    /// The network that it is of.
    pub fn network(&self) -> &NetworkName {
        &self.network
    }

    /// Eight characters by which a sheet is told from others. They say nothing of the key.
    pub fn check_code(&self) -> String {
        Hash::of(self.recipient().as_bytes()).to_string()[..8].to_owned()
    }

    /// The key as it is printed: lines of four groups of four characters, the mark first.
    pub fn expose_lines(&self) -> Zeroizing<String> {
        let key = self.identity.expose_encoded();
        let key = key.expose_secret().strip_prefix(MARK).unwrap_or_default();
        // Enough at once, so that no half of it stays behind in memory that was given back.
        let mut lines = Zeroizing::new(String::with_capacity(256));
        lines.push_str(MARK);
        for (at, letter) in key.chars().enumerate() {
            lines.push_str(match at {
                _ if at % 16 == 0 => "\n",
                _ if at % 4 == 0 => " ",
                _ => "",
            });
            lines.push(letter);
        }
        lines
    }

    /// The text to print: what it is, the key in groups, and how to use it with this software
    /// and without.
    pub fn expose_text(&self, made: Date) -> Zeroizing<String> {
        let recipient = self.recipient();
        let id = recovery_id(&recipient);
        let check = self.check_code();
        // Enough at once, so that no half of it stays behind in memory that was given back.
        let mut text = Zeroizing::new(String::with_capacity(4096));
        write!(
            text,
            "CORNCRAKE RECOVERY SHEET\n\
             \n\
             Network     {network}\n\
             Made on     {made}\n\
             Check code  {check}\n\
             \n\
             Whoever holds this sheet can open every report of this network. Print it, check that\n\
             it can be read, delete the file, and keep the paper where neither a raid nor a fire\n\
             finds it together with the computers. It needs no passphrase. It signs nothing.\n\
             \n\
             THE KEY\n",
            network = self.network,
        )
        .expect("writing to a string cannot fail");
        for (at, line) in self.expose_lines().lines().enumerate() {
            text.push_str(if at == 1 { "\n\n    " } else { "\n    " });
            text.push_str(line);
        }
        write!(
            text,
            "\n\n\
             Spaces and line breaks do not matter. There is no letter O, I or B and no digit 1\n\
             after the first line. A wrong letter is noticed.\n\
             \n\
             WITH CORNCRAKE\n\
             \n\
             Type the key into a file, all of it, with or without spaces. A steward then admits\n\
             a new member, or a new key for an old one, with\n\
             \n    corncrake keys admit --recovery-sheet FILE ...\n\
             \n\
             WITHOUT CORNCRAKE\n\
             \n\
             Any age of version 1.3 or later opens the files (age-encryption.org). Write the key\n\
             on one line, without spaces, into key.txt. Then, for each period NNNN:\n\
             \n    age -d -i key.txt -o period.txt wraps/NNNN-stories-{id}.age\n\
             \x20   age -d -i period.txt -o story.txt STORY.age\n\
             \n\
             and the same with 'answers' in place of 'stories'. Afterwards delete what you made.\n",
        )
        .expect("writing to a string cannot fail");
        text
    }

    /// Reads the key from a sheet, or from what somebody typed off one.
    pub fn read(text: &str) -> Result<Identity, NotARecoverySheet> {
        let upper = Zeroizing::new(text.to_ascii_uppercase());
        // Where the mark itself was typed with spaces in it, they go as well.
        let mut dense = Zeroizing::new(String::with_capacity(upper.len()));
        dense.extend(upper.split_whitespace());
        let at = dense.find(MARK).ok_or(NotARecoverySheet)?;
        let key = dense.get(at..at + MARK.len() + AFTER);
        key.ok_or(NotARecoverySheet)?
            .parse()
            .map_err(|_| NotARecoverySheet)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sheet() -> (RecoverySheet, Zeroizing<String>) {
        let network = "kenpud".parse().expect("a name");
        let sheet = RecoverySheet::new(network, Identity::from_seed(&[9; 32]));
        let text = sheet.expose_text(jiff::civil::date(2026, 11, 21));
        (sheet, text)
    }

    #[test]
    fn a_printed_sheet_is_calm_and_complete() {
        insta::assert_snapshot!(*sheet().1);
    }

    #[test]
    fn a_key_typed_off_the_sheet_in_any_grouping_and_case_is_read() {
        let (sheet, text) = sheet();
        let recipient = sheet.recipient();
        let read = |text: &str| RecoverySheet::read(text).map(|key| key.to_public());
        assert_eq!(read(&text), Ok(recipient.clone()));
        assert_eq!(read(&text.to_lowercase()), Ok(recipient.clone()));
        let key = sheet.identity.expose_encoded();
        assert_eq!(read(key.expose_secret()), Ok(recipient.clone()));
        let spaced: String = key
            .expose_secret()
            .chars()
            .flat_map(|c| [c, '\n'])
            .collect();
        assert_eq!(read(&spaced), Ok(recipient));
    }

    #[test]
    fn a_wrong_or_missing_letter_is_noticed() {
        let (sheet, _) = sheet();
        let key = sheet.identity.expose_encoded();
        let key = key.expose_secret();
        for at in MARK.len()..key.len() {
            let other = if key.as_bytes()[at] == b'Q' { "P" } else { "Q" };
            let wrong = format!("{}{other}{}", &key[..at], &key[at + 1..]);
            assert!(RecoverySheet::read(&wrong).is_err(), "{at}");
            let missing = format!("{}{}", &key[..at], &key[at + 1..]);
            assert!(RecoverySheet::read(&missing).is_err(), "{at}");
        }
        assert!(RecoverySheet::read("").is_err());
    }
}
