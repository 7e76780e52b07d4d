//! Sealing: what a closed report looks like, what opens, and what is set aside or refused.

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use corncrake::clock::Month;
use corncrake::keys::public::{
    Hash, MailboxId, MailboxSecret, NetworkName, SubmissionId, VerifyingKey,
};
use corncrake::keys::secret::{Identity, SigningKey};
use corncrake::questionnaire::{Kind, Questionnaire};
use corncrake::report::Report;
use corncrake::seal::check;
use corncrake::seal::close::{Addressing, close, seal_bytes};
use corncrake::seal::open::{Half, Keys, OpenedReport, SetAside, open};
use corncrake::seal::wire::{self, Sealed};
use corncrake::seal::{Bucket, Frame, FrameError, MOST_ATTACHMENTS, SealedReport};
use corncrake::text::Lang;
use rand::SeedableRng as _;
use rand::rngs::StdRng;
use serde_json::json;

use crate::support::node;

/// A network with one period, and a reporter.
struct World {
    network: NetworkName,
    period: u32,
    questionnaire: Questionnaire,
    answers: Identity,
    story: Identity,
    reply: Identity,
    verify: VerifyingKey,
}

impl World {
    fn new() -> Self {
        Self {
            network: "a-network-with-a-name-so-long-32".parse().unwrap(),
            period: u32::MAX,
            questionnaire: Questionnaire::default_set(),
            answers: Identity::from_seed(&[1; 32]),
            story: Identity::from_seed(&[2; 32]),
            reply: Identity::from_seed(&[3; 32]),
            verify: SigningKey::from_seed(&[4; 32]).verifying_key(),
        }
    }

    fn report(&self, story: &str) -> Report {
        let fields = [
            ("what", "V11"),
            ("where", "S05"),
            ("consent", "C0"),
            ("story", story),
        ];
        let fields = fields.map(|(name, value)| (name.to_owned(), value.to_owned()));
        let month = "2026-11".parse().unwrap();
        let Ok(report) = Report::parse(&self.questionnaire, &fields, Lang::En, month) else {
            panic!("a report")
        };
        report
    }

    fn close(&self, report: &Report) -> SealedReport {
        let to = Addressing {
            network: &self.network,
            period: self.period,
            answers: &self.answers.to_public(),
            story: &self.story.to_public(),
            questionnaire: self.questionnaire.version(),
            reply_to: &self.reply.to_public(),
            verify: &self.verify,
            mailbox: MailboxId::from_bytes([6; 16]),
            attachments: &[Hash::of(b"a picture"); MOST_ATTACHMENTS],
        };
        close(report, &to, &mut StdRng::seed_from_u64(5)).unwrap()
    }

    fn keys(&self) -> Keys<'_> {
        Keys {
            network: &self.network,
            period: self.period,
            answers: &self.answers,
            story: Some(&self.story),
        }
    }

    fn open(&self, sealed: &SealedReport) -> Result<OpenedReport, SetAside> {
        self.open_with(&self.keys(), &sealed.answers, Some(&sealed.story))
    }

    fn open_with(
        &self,
        keys: &Keys<'_>,
        answers: &Frame,
        story: Option<&Frame>,
    ) -> Result<OpenedReport, SetAside> {
        let own = self.questionnaire.version();
        open(answers.lent(), story.map(Frame::lent), keys, |version| {
            (version == own).then_some(&self.questionnaire)
        })
    }

    /// The reason for which a report with these answers inside is set aside.
    fn reason(&self, answers: &serde_json::Value) -> SetAside {
        let text = answers.to_string();
        let to = self.answers.to_public();
        let frame = seal_bytes(Bucket::Answers, text.as_bytes(), &to).unwrap();
        match self.open_with(&self.keys(), &frame, None) {
            Ok(_) => panic!("opened"),
            Err(reason) => reason,
        }
    }

    fn answers_json(&self) -> serde_json::Value {
        json!({
            "type": "corncrake/answers/1",
            "network": self.network,
            "period": self.period,
            "binding": "00112233445566778899aabbccddeeff",
            "questionnaire": self.questionnaire.version(),
            "story": "00".repeat(32),
            "verify": self.verify,
            "answers": { "what": ["V11"], "consent": ["C0"] },
        })
    }
}

#[test]
fn a_report_goes_through_the_seal_whole() {
    let world = World::new();
    let sealed = world.close(&world.report("Они отказали мне.\n«Таким не помогаем»"));
    let opened = world.open(&sealed).ok().unwrap();
    assert_eq!(opened.answers.expose_coded()["what"], ["V11"]);
    assert!(opened.verifying_key() == Some(world.verify));
    assert!(opened.questionnaire == world.questionnaire.version());
    let story = opened.story.unwrap();
    assert_eq!(
        story.story.expose_text(),
        "Они отказали мне.\n«Таким не помогаем»"
    );
    assert_eq!(story.story.language(), Lang::En);
    assert_eq!(story.reply_to.parse(), Ok(world.reply.to_public()));
}

#[test]
fn an_analyst_without_the_story_key_reads_the_answers_only() {
    let world = World::new();
    let sealed = world.close(&world.report("not for statisticians"));
    let keys = Keys {
        story: None,
        ..world.keys()
    };
    for story in [None, Some(&sealed.story)] {
        let opened = world.open_with(&keys, &sealed.answers, story).ok().unwrap();
        assert!(opened.story.is_none());
        assert_eq!(opened.answers.expose_coded()["where"], ["S05"]);
    }
}

/// CHECKS X8: grease apart, which is random, nothing differs in length.
#[test]
fn what_is_stored_says_nothing_of_how_much_was_written() {
    let world = World::new();
    let payload = |frame: &Frame| frame.file().len() - check::header(frame.file()).unwrap();
    let lengths = ["", "short", &"long ".repeat(999)].map(|story| {
        let sealed = world.close(&world.report(story));
        assert_eq!(sealed.answers.as_bytes().len(), 4096);
        assert_eq!(sealed.story.as_bytes().len(), 24576);
        (payload(&sealed.answers), payload(&sealed.story))
    });
    assert_eq!(lengths, [lengths[0]; 3]);
}

#[test]
fn the_longest_answers_and_the_longest_story_fit_their_buckets() {
    let world = World::new();
    let mut fields = vec![("story".to_owned(), "🕊".repeat(5000))];
    for question in world.questionnaire.questions() {
        let codes: Vec<String> = match &question.kind {
            Kind::Month { .. } => vec!["2026-11".to_owned()],
            _ => question
                .offered()
                .take(question.max())
                .map(|choice| choice.code.clone())
                .collect(),
        };
        fields.extend(codes.into_iter().map(|code| (question.code.clone(), code)));
    }
    let month: Month = "2026-11".parse().unwrap();
    let report = Report::parse(&world.questionnaire, &fields, Lang::Ru, month);
    let report = report.ok().unwrap();
    assert!(world.questionnaire.worst_case_answers_len() <= 1700);
    // Grease takes another length each time.
    for _ in 0..40 {
        let opened = world.open(&world.close(&report)).ok().unwrap();
        assert_eq!(
            opened.story.unwrap().story.expose_text().chars().count(),
            5000
        );
    }
    let widest = "V".repeat(1700 - "{\"what\":[\"\"]}".len());
    let mut json = world.answers_json();
    json["answers"] = json!({ "what": [widest] });
    assert!(json.to_string().len() <= Bucket::Answers.text_len());
}

/// CHECKS X9: halves that the server mixed.
#[test]
fn halves_of_two_reports_are_set_aside_by_whoever_holds_both() {
    let world = World::new();
    let (one, other) = (
        world.close(&world.report("one")),
        world.close(&world.report("one")),
    );
    for story_key in [None, Some(&world.story)] {
        let keys = Keys {
            story: story_key,
            ..world.keys()
        };
        let mixed = world.open_with(&keys, &one.answers, Some(&other.story));
        assert_eq!(mixed.err(), Some(SetAside::HalvesDoNotMatch));
    }
}

#[test]
fn a_report_of_another_period_network_or_key_is_set_aside() {
    let world = World::new();
    let sealed = world.close(&world.report("one"));
    let reason = |keys: Keys<'_>| {
        world
            .open_with(&keys, &sealed.answers, Some(&sealed.story))
            .err()
    };
    let elsewhere: NetworkName = "elsewhere".parse().unwrap();
    let stranger = Identity::from_seed(&[9; 32]);
    let keys = world.keys();
    assert_eq!(
        reason(Keys { period: 1, ..keys }),
        Some(SetAside::OtherPeriod)
    );
    assert_eq!(
        reason(Keys {
            network: &elsewhere,
            ..keys
        }),
        Some(SetAside::OtherNetwork)
    );
    assert_eq!(
        reason(Keys {
            answers: &stranger,
            ..keys
        }),
        Some(SetAside::DoesNotOpen(Half::Answers))
    );
    assert_eq!(
        reason(Keys {
            story: Some(&stranger),
            ..keys
        }),
        Some(SetAside::DoesNotOpen(Half::Story))
    );
}

#[test]
fn content_that_is_no_report_is_set_aside_with_its_reason() {
    let world = World::new();
    let with = |name: &str, value: serde_json::Value| {
        let mut json = world.answers_json();
        json[name] = value;
        world.reason(&json)
    };
    let not_a_report = SetAside::NotAReport(Half::Answers);
    assert_eq!(with("extra", json!(1)), not_a_report);
    assert_eq!(with("type", json!("corncrake/answers/2")), not_a_report);
    assert_eq!(with("binding", json!("0011")), not_a_report);
    assert_eq!(world.reason(&json!("hello")), not_a_report);
    assert!(matches!(
        with("questionnaire", json!("11".repeat(32))),
        SetAside::UnknownQuestionnaire(_)
    ));
    for answers in [
        json!({ "what": ["V00"], "consent": ["C0"] }),
        json!({ "consent": ["C0"] }),
        json!({ "name": ["V11"], "what": ["V11"], "consent": ["C0"] }),
        json!({ "what": ["V11"], "consent": ["C0"], "when": ["9999-12"] }),
        json!({ "what": ["V11"], "consent": ["C0"], "when": ["1999-12"] }),
    ] {
        assert!(matches!(with("answers", answers), SetAside::Misfit(_)));
    }
}

#[test]
fn a_report_without_its_words_is_set_aside_where_they_may_be_read() {
    let world = World::new();
    let sealed = world.close(&world.report("the server keeps this back"));
    let opened = world.open_with(&world.keys(), &sealed.answers, None);
    assert_eq!(opened.err(), Some(SetAside::StoryMissing));
}

/// Two readers of one report would otherwise count it in two ways.
#[test]
fn a_report_that_answers_a_question_twice_is_set_aside() {
    let world = World::new();
    let text = world.answers_json().to_string();
    let twice = text.replace(r#""consent":"#, r#""consent":["C0"],"consent":"#);
    assert_ne!(text, twice);
    let frame = seal_bytes(
        Bucket::Answers,
        twice.as_bytes(),
        &world.answers.to_public(),
    )
    .unwrap();
    let opened = world.open_with(&world.keys(), &frame, None);
    assert_eq!(opened.err(), Some(SetAside::NotAReport(Half::Answers)));
}

#[test]
fn a_story_sealed_by_the_age_of_a_browser_is_taken_and_opened() {
    let world = World::new();
    let story = json!({
        "type": "corncrake/story/1",
        "network": world.network,
        "period": world.period,
        "binding": "00112233445566778899aabbccddeeff",
        "questionnaire": world.questionnaire.version(),
        "language": "fr",
        "text": "Ils ont appelé ma famille.",
        "attachments": [],
        "mailbox": MailboxId::from_bytes([6; 16]),
        "reply_to": world.reply.to_public(),
        "verify": world.verify,
    });
    let frame = |bucket: Bucket, to: &Identity, text: &serde_json::Value| {
        let made = node::age(
            "frame",
            &json!({
                "recipient": to.to_public(),
                "text": BASE64_STANDARD.encode(text.to_string()),
                "textLen": bucket.text_len(),
                "size": bucket.size(),
            }),
        );
        let bytes = BASE64_STANDARD.decode(made.as_str().unwrap()).unwrap();
        Frame::from_bytes(bucket, bytes).unwrap()
    };
    let story = frame(Bucket::Story, &world.story, &story);
    let mut answers = world.answers_json();
    answers["story"] = json!(story.hash());
    let answers = frame(Bucket::Answers, &world.answers, &answers);
    let opened = world.open(&SealedReport { answers, story }).ok().unwrap();
    let story = opened.story.unwrap().story;
    assert_eq!(story.expose_text(), "Ils ont appelé ma famille.");
    assert_eq!(story.language(), Lang::Fr);
}

#[test]
fn the_wire_contract_reads_back_what_it_writes_and_nothing_shorter_or_longer() {
    let world = World::new();
    let sealed = Sealed {
        id: SubmissionId::from_bytes([7; 16]),
        mailbox: MailboxSecret::from_bytes([8; 16]),
        period: 12,
        report: world.close(&world.report("one")),
    };
    let body = sealed.to_bytes();
    assert_eq!((body.len(), wire::BODY_LEN), (28_708, 28_708));
    assert_eq!(Sealed::parse(&body), Ok(sealed));
    assert_eq!(Sealed::parse(&body[1..]), Err(FrameError::Size));
    assert_eq!(
        Sealed::parse(&[&body[..], &[0]].concat()),
        Err(FrameError::Size)
    );
}
