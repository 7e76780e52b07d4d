//! What calamine would keep of a part in memory, counted as the part is unpacked into nothing.
//!
//! Of a few bytes it makes many: room for as many texts as a workbook announces; a record of each
//! shared text, format, font, fill and border; and of a font's name and a number's format one copy
//! for each cell format that uses them.

use std::io::{self, Write};

/// The most texts that the cells of a workbook may share, announced or there.
const MOST_TEXTS: usize = 1_000_000;
/// The most formats, fonts, sheets and so on. Excel itself stops at 65,490 cell formats.
const MOST_RECORDS: usize = 200_000;
/// The most bytes that copies of names may take, for all cell formats together.
const MOST_COPIED: usize = 64 << 20;

/// How a workbook says how many texts its cells share.
const ANNOUNCED: &[u8] = b"uniqueCount";
/// What each shared text, and each cell format, is called.
const TEXT: &[u8] = b"si";
const CELL_FORMAT: &[u8] = b"xf";
/// What else is kept for each time that it is named.
const RECORDS: [&[u8]; 8] = [
    CELL_FORMAT,
    b"font",
    b"fill",
    b"border",
    b"numFmt",
    b"Relationship",
    b"sheet",
    b"definedName",
];
/// Longer than any of these names.
const LONGEST: usize = 16;
/// The part that says how cells look.
const STYLES: &[u8] = b"styles.xml";

/// What there is of it in all parts so far.
#[derive(Default)]
pub(super) struct Counted {
    texts: usize,
    records: usize,
}

/// A part that is unpacked into nothing.
pub(super) struct Seen<'a> {
    counted: &'a mut Counted,
    /// The first bytes, for parts in an encoding in which nothing here would be recognised.
    first: Vec<u8>,
    /// The name of the tag that is being read.
    tag: Option<Vec<u8>>,
    announced: Announced,
    /// What else is looked at in the part that says how cells look.
    copied: Option<Copied>,
}

impl<'a> Seen<'a> {
    pub(super) fn of(name: &[u8], counted: &'a mut Counted) -> Self {
        let name = name.to_ascii_lowercase();
        Self {
            counted,
            first: Vec::new(),
            tag: None,
            announced: Announced::default(),
            copied: name.ends_with(STYLES).then(Copied::default),
        }
    }

    /// Whether all is well up to this byte.
    fn pass(&mut self, byte: u8) -> bool {
        if self.first.len() < 2 {
            self.first.push(byte);
        }
        self.named(byte)
            && self.announced.pass(byte)
            && self.copied.as_mut().is_none_or(|copied| copied.pass(byte))
            // UTF-16, with its mark or without.
            && !matches!(self.first[..], [0xfe, 0xff] | [0xff, 0xfe] | [b'<', 0] | [0, b'<'])
    }

    /// Counts what begins with `<` and a name, wherever it stands: rather once too often.
    fn named(&mut self, byte: u8) -> bool {
        match (byte, &mut self.tag) {
            (b'<', tag) => *tag = Some(Vec::with_capacity(LONGEST)),
            // What stands before it is a prefix.
            (b':', Some(name)) => name.clear(),
            (b' ' | b'\t' | b'\r' | b'\n' | b'/' | b'>', Some(_)) => {
                let name = self.tag.take().unwrap_or_default();
                self.counted.texts += usize::from(name == TEXT);
                self.counted.records += usize::from(RECORDS.contains(&&name[..]));
                if let Some(copied) = self.copied.as_mut().filter(|_| name == CELL_FORMAT) {
                    copied.formats += 1;
                }
            }
            // A prefix may be as long as it likes.
            (_, Some(name)) if name.len() < LONGEST => name.push(byte),
            _ => {}
        }
        self.counted.texts <= MOST_TEXTS && self.counted.records <= MOST_RECORDS
    }
}

impl Write for Seen<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if bytes.iter().all(|byte| self.pass(*byte)) {
            Ok(bytes.len())
        } else {
            Err(io::ErrorKind::FileTooLarge.into())
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Looks for how many texts are announced.
#[derive(Default)]
struct Announced {
    /// How much of the name has been seen, and the number behind it.
    matched: usize,
    digits: usize,
    number: usize,
}

impl Announced {
    fn pass(&mut self, byte: u8) -> bool {
        match ANNOUNCED.get(self.matched) {
            Some(next) if byte == *next => {
                self.matched += 1;
                (self.digits, self.number) = (0, 0);
            }
            None if byte.is_ascii_digit() => {
                self.digits += 1;
                let digit = usize::from(byte - b'0');
                self.number = self.number.saturating_mul(10).saturating_add(digit);
            }
            None if self.digits == 0 && b" \t\r\n=\"'+".contains(&byte) => {}
            _ => self.matched = usize::from(byte == ANNOUNCED[0]),
        }
        self.number <= MOST_TEXTS
    }
}

/// Looks for the longest value of an attribute, which each cell format may copy. What no program
/// that writes workbooks writes there (comments, declarations, a quotation mark in a closing tag) is
/// refused, so that what is an attribute here is one to every reader.
#[derive(Default)]
struct Copied {
    at: Mark,
    length: usize,
    longest: usize,
    formats: usize,
}

/// Where in the markup.
#[derive(Default, Clone, Copy)]
enum Mark {
    /// Before the first tag.
    #[default]
    Start,
    Text,
    /// Behind `<`; `true` where nothing stood before it.
    Begins(bool),
    /// In `<?xml …?>`.
    Declaration,
    Tag,
    Closing,
    /// In a value, until this byte.
    Value(u8),
}

impl Copied {
    fn pass(&mut self, byte: u8) -> bool {
        self.at = match (self.at, byte) {
            (Mark::Start, b'<') => Mark::Begins(true),
            // A mark of the encoding.
            (Mark::Start, 0x80..) => Mark::Start,
            (Mark::Text, b'<') => Mark::Begins(false),
            (Mark::Begins(true), b'?') => Mark::Declaration,
            (Mark::Begins(_), b'/') => Mark::Closing,
            (Mark::Begins(_), b'!' | b'?' | b'"' | b'\'' | b'<' | b'>')
            | (Mark::Tag | Mark::Closing | Mark::Declaration, b'<')
            | (Mark::Closing, b'"' | b'\'') => return false,
            (Mark::Declaration | Mark::Tag | Mark::Closing, b'>') | (Mark::Start, _) => Mark::Text,
            (Mark::Tag, b'"' | b'\'') => {
                self.length = 0;
                Mark::Value(byte)
            }
            (Mark::Value(end), _) if byte == end => Mark::Tag,
            (Mark::Value(end), _) => {
                self.length += 1;
                self.longest = self.longest.max(self.length);
                Mark::Value(end)
            }
            (Mark::Begins(_), _) => Mark::Tag,
            (same, _) => same,
        };
        self.formats.saturating_mul(self.longest) <= MOST_COPIED
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// How many more there may be in these tests, which would take long otherwise.
    const LEFT: usize = 100;

    /// Whether a part of this name is taken, at one go and byte by byte.
    fn fits(name: &str, part: &str) -> bool {
        let counted = || Counted {
            texts: MOST_TEXTS - LEFT,
            records: MOST_RECORDS - LEFT,
        };
        let whole = Seen::of(name.as_bytes(), &mut counted()).write_all(part.as_bytes());
        let mut counted = counted();
        let mut seen = Seen::of(name.as_bytes(), &mut counted);
        let mut bytes = part.as_bytes().chunks(1);
        let by_bytes = bytes.all(|byte| seen.write_all(byte).is_ok());
        assert_eq!(whole.is_ok(), by_bytes);
        by_bytes
    }

    /// CHECKS X7.
    #[test]
    fn no_more_texts_are_announced_than_there_can_be() {
        for (part, is_taken) in [
            ("<sst count=\"99999999999\" uniqueCount=\"1000000\">", true),
            ("<sst uniqueCount=\"12\"/> 99999999999", true),
            ("<sst uniqueCount=\"0000000000012\"/>", true),
            ("<sst uniqueCount=\"99999999999\">", false),
            ("<sst uniqueCount = '+1000001'>", false),
        ] {
            assert_eq!(fits("xl/sharedStrings.xml", part), is_taken, "{part}");
        }
    }

    /// CHECKS X7.
    #[test]
    fn no_more_is_kept_of_a_part_than_there_can_be() {
        let many = |what: &str, count: usize| what.repeat(count);
        let strings = "xl/sharedStrings.xml";
        assert!(fits(strings, &many("<si>", LEFT)));
        assert!(!fits(strings, &many("<si>", LEFT + 1)));
        // As somebody would write them who knows that they are counted.
        for one in ["<x:si >", "<si/>", "<si\n>"] {
            assert!(!fits("x.png", &many(one, LEFT + 1)), "{one}");
        }
        assert!(fits(strings, &many("<size></si>", LEFT + 1)));
        for one in ["<font>", "<xf a=\"\"/>", "<a:Relationship />"] {
            assert!(fits("xl/x.xml", &many(one, LEFT)), "{one}");
            assert!(!fits("xl/x.xml", &many(one, LEFT + 1)), "{one}");
        }
        for utf16 in ["<\0s\0", "\0<\0s"] {
            assert!(!fits(strings, utf16));
        }
    }

    /// CHECKS X7: a name that is copied for each format.
    #[test]
    fn long_names_are_not_copied_very_often() {
        let styles = |value: &str, formats: usize| {
            let all = "<xf fontId='0'></xf>".repeat(formats);
            format!("<?xml version=\"1.0\"?>\n<s><font><name val=\"{value}\"/></font>{all}</s>")
        };
        let long = "'>".repeat(MOST_COPIED / 20);
        assert!(fits("xl/styles.xml", &styles("Calibri", LEFT - 1)));
        assert!(fits("xl/styles.xml", &styles(&long, 10)));
        for name in ["xl/styles.xml", "XL/Styles.XML"] {
            assert!(!fits(name, &styles(&long, 11)), "{name}");
        }
        // What would make a value look like something else.
        for odd in ["<!-- ' -->", "<?x '?>", "</a \"><b c=\"", "<a <b>"] {
            assert!(!fits("xl/styles.xml", &format!("<s>{odd}</s>")), "{odd}");
        }
    }
}
