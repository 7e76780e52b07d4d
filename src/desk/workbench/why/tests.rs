use std::collections::BTreeSet;

use super::*;
use crate::desk::casebook::Aside;
use crate::desk::partner::NoPartner;
use crate::desk::partner::pass::NotPassed;
use crate::desk::partner::receive::NotReceived;
use crate::desk::publish::NoRelease;
use crate::keys::public::{ChainError, NoPeriod, NoteError, ReportId};
use crate::release::{ForPractice, ProofError};
use crate::seal::file::NotASealedFile;
use crate::seal::open::NotTheAttachment;
use crate::text::{Lang, Value};

const AT: Place = Place {
    line: 41,
    character: 42,
};

/// One of each that has a message of its own. What is added to these enums has to be said in `said`,
/// and to be tried here: the messages that nothing here says are counted.
fn all() -> Vec<Said> {
    let name = || "named".to_owned();
    let words: [&dyn Why; 25] = [
        &NoWords::Empty,
        &NoWords::TooLong(2001),
        &NoWords::DoesNotFit,
        &NoWords::AnswersOnly,
        &NoWords::NoStory,
        &NoWords::NoConsent,
        &NoWords::NoSuchQuote,
        &NoWords::Own,
        &NoWords::NotItsAnswer,
        &NoQuotes::NothingNew,
        &NoQuotes::NotTheSame,
        &NoQuotes::Overtaken,
        &NoQuotes::TooMany(41),
        &NoWords::NotRedacted(NotRedacted::NoWords),
        &NoWords::Unreadable(Unreadable::DoesNotOpen),
        &Unreadable::DoesNotOpen,
        &Unreadable::NotTheirs,
        &Unreadable::NotEntitled,
        &NotRedacted::NoWords,
        &NotRedacted::Unclosed(AT),
        &NotRedacted::Unopened(AT),
        &NotRedacted::Brackets(AT),
        &NotRedacted::NotVerbatim(AT),
        &NotRedacted::WithinWord(AT),
        &NoWords::NotRedacted(NotRedacted::Unclosed(AT)),
    ];
    let sheets: [&dyn Why; 7] = [
        &NotASheet::Kind,
        &NotASheet::Workbook,
        &NotASheet::NoSheet,
        &NotASheet::Row(41),
        &NotASheet::NoHead(41),
        &NotASheet::TwoAlike(41),
        &NotASheet::TooLarge,
    ];
    let mappings: [&dyn Why; 8] = [
        &Unmapped::Form {
            line: 41,
            why: name(),
        },
        &Unmapped::Question(name()),
        &Unmapped::Code {
            question: name(),
            code: "coded".to_owned(),
        },
        &Unmapped::Date(name()),
        &Unmapped::Words(name()),
        &Unmapped::NoConsent,
        &Unmapped::NoColumn(name()),
        &Unmapped::Identifying(name()),
    ];
    let destroyed = |tier| NoImport::Destroyed { period: 41, tier };
    let files: [&dyn Why; 12] = [
        &NoImport::NotASealedFile(NotASealedFile::Kind),
        &NoImport::OtherNetwork("other".parse().expect("a name")),
        &NoImport::AnswersOnly,
        &NoImport::DoesNotOpen,
        &NoImport::Aside(Aside::NoKey(1)),
        &NoImport::Mixed,
        &NoImport::StrangeAttachment(41),
        &NoImport::BadAttachment {
            number: 41,
            why: NotTheAttachment::DoesNotOpen,
        },
        &destroyed(Tier::Stories),
        &destroyed(Tier::Answers),
        &NoImport::TakenBack,
        &NoImport::CopyOf(ReportId::from_bytes([7; 16])),
    ];
    let all = words.into_iter().chain(sheets).chain(mappings).chain(files);
    let partners = partners();
    let all = all.chain(partners.iter().map(|why| &**why));
    let said = all.map(|why| why.said().unwrap_or_else(|| panic!("{why} is not said")));
    said.collect()
}

fn partners() -> Vec<Box<dyn Why>> {
    let network = || "other".parse().expect("a name");
    let found = "a3f0".to_owned();
    let stale = ChainError::NotARoot { number: 2 };
    let not_published = NotReceived::NotPublished {
        from: network(),
        cohort: 41,
    };
    let other_set = NotReceived::OtherSet {
        from: network(),
        cohort: 41,
    };
    vec![
        Box::new(ForPractice),
        Box::new(ProofError::Form),
        Box::new(ProofError::OtherRoot { found }),
        Box::new(ProofError::StraySignature),
        Box::new(ProofError::ForPractice(ForPractice)),
        Box::new(NoPartner::Proof(ProofError::Empty)),
        Box::new(NoPartner::Pin(network(), NoteError::Form)),
        Box::new(NoPartner::Ourselves(network())),
        Box::new(NoPartner::Unknown(network())),
        Box::new(NoPartner::Older(network())),
        Box::new(NotPassed::Partner(NoPartner::Unknown(network()))),
        Box::new(NotPassed::Stale(stale.clone())),
        Box::new(NotPassed::NoPeriod(NoPeriod::NoneInUse)),
        Box::new(NotPassed::NoCohort(41)),
        Box::new(NotPassed::NotPublished(41)),
        Box::new(NotPassed::TooFew { agreed: 29 }),
        Box::new(NotPassed::OtherSet(41)),
        Box::new(NotPassed::Release(NoRelease::NotAReleaser)),
        Box::new(NotPassed::Release(NoRelease::ForPractice(ForPractice))),
        Box::new(NotReceived::ForPractice(ForPractice)),
        Box::new(NotReceived::DoesNotOpen),
        Box::new(NotReceived::Note(NoteError::Form)),
        Box::new(NotReceived::NotForUs(network())),
        Box::new(NotReceived::Partner(NoPartner::Unknown(network()))),
        Box::new(NotReceived::Stale(stale)),
        Box::new(not_published),
        Box::new(NotReceived::Area("AR9".to_owned())),
        Box::new(other_set),
        Box::new(NotReceived::Import(NoImport::AnswersOnly)),
    ]
}

#[test]
fn every_reason_is_said_in_every_language() {
    let messages = include_str!("../../../../locales/en/desk-why.ftl").lines();
    let mut untried: BTreeSet<&str> = messages
        .filter(|line| line.starts_with("desk-"))
        .filter_map(|line| Some(line.split_once(" =")?.0))
        .collect();
    assert!(untried.len() > 40);
    for said in all() {
        untried.remove(said.id);
        for lang in Lang::ALL {
            // Not by way of `Words`, which would say it in English.
            let sentence = crate::text::t_args(lang, said.id, &said.args);
            let sentence = sentence.unwrap_or_else(|_| panic!("{} lacks words", said.id));
            assert!(!sentence.ends_with('.'), "{lang}: {sentence}");
            for (_, value) in &said.args {
                if let Value::String(value) = value {
                    assert!(sentence.contains(&**value), "{lang}: {sentence}");
                }
            }
        }
    }
    assert!(untried.is_empty(), "{untried:?}");
}

#[test]
fn a_reason_is_said_in_the_pages_language_and_where_it_is() {
    let why = NotRedacted::NotVerbatim(AT);
    let said = |lang| Words(lang).why(&why).unwrap_or_default();
    assert!(said(Lang::En).contains("line 41, character 42"));
    assert!(said(Lang::Ru).contains("41") && said(Lang::Ru).contains("скобки"));
}
