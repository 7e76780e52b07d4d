//! What was opened once, kept for the next start as one age file to the member's own key.
//!
//! ```text
//! LENGTH⏎        bytes of the note
//! note           signed by the member: the network, and the hash of what follows
//! records        one line of JSON each
//! ```
//!
//! It saves time and nothing else: without it, or where it is not to be believed, every report is
//! opened from the sealed one in the folder. Age says that nobody else can read it, not that nobody
//! else wrote it; hence the signature. A report that was taken back is gone from it at the next
//! write, which comes with the sync that brings the news.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};

use rayon::prelude::*;
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::Opened;
use super::words::Words;
use crate::clock::Date;
use crate::desk::casebook::{Case, Content, State, StoryFacts};
use crate::desk::{Desk, DeskError};
use crate::keys::public::{Hash, MailboxId, NetworkName, Note, ReportId, Statement, day};
use crate::questionnaire::Version;
use crate::report::Answers;
use crate::seal::close::seal_padme;
use crate::seal::open::{Binding, open_padme};
use crate::text::Lang;

/// Where it lies in the desk's folder.
const FILE: &str = "opened.age";

/// That the member wrote it.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct KeptWords {
    network: NetworkName,
    /// Always 0: it is not numbered.
    number: u32,
    /// Of all records.
    records: Hash,
}

impl Statement for KeptWords {
    const TYPE: &'static str = "opened";

    fn network(&self) -> &NetworkName {
        &self.network
    }

    fn number(&self) -> u64 {
        self.number.into()
    }
}

/// One opened report. It is plaintext, and stands in the sealed file only.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Record<'a> {
    id: ReportId,
    #[serde(with = "day")]
    day: Date,
    period: u32,
    binding: Binding,
    questionnaire: Version,
    answers: Cow<'a, BTreeMap<String, Vec<String>>>,
    story: Option<StoryRecord>,
    /// As they are searched.
    #[serde(borrow)]
    words: Option<Cow<'a, str>>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct StoryRecord {
    is_empty: bool,
    language: Lang,
    attachments: usize,
    mailbox: MailboxId,
}

/// What was opened before; nothing where there is no cache, or none that this member wrote.
pub(super) fn load(desk: &Desk) -> Result<Opened, DeskError> {
    let Some(sealed) = desk.folder().kept_file(FILE)? else {
        return Ok(Opened::default());
    };
    let opened = open_padme(&sealed, &desk.member().identity).ok();
    drop(sealed);
    let read = opened.as_deref().and_then(|text| read(desk, text));
    let mut known = Opened::default();
    let Some((records, is_whole)) = read else {
        return Ok(known);
    };
    for (case, kept) in records {
        known.words.extend(kept.map(|kept| (case.id, kept)));
        known.cases.push(case);
    }
    if !is_whole {
        // What is not taken in, destroyed words for one, must not stay in it.
        forget(desk)?;
        known.unkept = known.cases.len();
    }
    Ok(known)
}

/// Keeps what is open for the next start.
pub(super) fn save(
    desk: &Desk,
    cases: &[Case],
    words: &HashMap<ReportId, Words>,
) -> Result<(), DeskError> {
    let mut records = Zeroizing::new(Vec::new());
    for case in cases {
        if let Ok(content) = &case.content {
            let record = Record::of(case, content, words.get(&case.id));
            serde_json::to_writer(&mut *records, &record).expect("a record is JSON");
            records.push(b'\n');
        }
    }
    let statement = KeptWords {
        network: desk.network().clone(),
        number: 0,
        records: Hash::of(&records),
    };
    let note = desk.member().signing.sign(&statement)?.to_string();
    let mut text = Zeroizing::new(format!("{}\n{note}", note.len()).into_bytes());
    text.append(&mut records);
    let sealed = seal_padme(&text, &desk.member().identity.to_public())?;
    Ok(desk.folder().keep_file(FILE, &sealed)?)
}

/// Forgets what was opened: something in it is destroyed.
pub(super) fn forget(desk: &Desk) -> Result<(), DeskError> {
    Ok(desk.folder().drop_kept_file(FILE)?)
}

/// Reports, and what can be searched of each.
type Records = Vec<(Case, Option<Words>)>;

/// The reports in an opened cache, and whether these are all that it holds; `None` where this member
/// did not write it so.
fn read(desk: &Desk, text: &[u8]) -> Option<(Records, bool)> {
    let end = text.iter().take(8).position(|byte| *byte == b'\n')?;
    let length: usize = std::str::from_utf8(&text[..end]).ok()?.parse().ok()?;
    let (note, records) = text[end + 1..].split_at_checked(length)?;
    let key = desk.member().signing.verifying_key();
    let said: KeptWords = Note::from_bytes(note).ok()?.open(&[key], 1).ok()?;
    if said.network != *desk.network() || said.records != Hash::of(records) {
        return None;
    }
    let mut lines: Vec<&[u8]> = records.split(|byte| *byte == b'\n').collect();
    lines.retain(|line| !line.is_empty());
    // A record that this version does not understand is opened again.
    let read = |line: &&[u8]| serde_json::from_slice::<Record<'_>>(line).ok()?.case(desk);
    let cases: Records = lines.par_iter().filter_map(read).collect();
    let is_whole = cases.len() == lines.len();
    Some((cases, is_whole))
}

impl<'a> Record<'a> {
    fn of(case: &Case, content: &'a Content, words: Option<&'a Words>) -> Self {
        Self {
            id: case.id,
            day: case.day,
            period: case.period,
            binding: content.binding,
            questionnaire: content.questionnaire,
            answers: Cow::Borrowed(content.as_sent().expose_coded()),
            story: content.story.map(|story| StoryRecord {
                is_empty: story.is_empty,
                language: story.language,
                attachments: story.attachments,
                mailbox: story.mailbox,
            }),
            words: words.map(|words| words.expose_plain().into()),
        }
    }

    /// `None` where this desk does not have the questionnaire, or where the member could not read
    /// the words then, and can now.
    fn case(self, desk: &Desk) -> Option<(Case, Option<Words>)> {
        let asked = desk.questionnaire(self.questionnaire)?;
        let reads_words = desk.keys(self.period)?.story.is_some();
        if reads_words != self.story.is_some() {
            return None;
        }
        let answers = Answers::from_coded(self.answers.into_owned(), asked).ok()?;
        let story = self.story.map(|story| StoryFacts {
            is_empty: story.is_empty,
            language: story.language,
            attachments: story.attachments,
            mailbox: story.mailbox,
        });
        let case = Case {
            id: self.id,
            day: self.day,
            period: self.period,
            content: Ok(Content {
                answers,
                recoded: Vec::new(),
                questionnaire: self.questionnaire,
                story,
                binding: self.binding,
                sent: None,
            }),
            state: State::New,
        };
        Some((case, self.words.as_deref().map(Words::from_plain)))
    }
}
