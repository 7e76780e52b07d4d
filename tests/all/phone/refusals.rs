//! CHECKS X9, the browser's half: which keys a phone believes, and which it refuses and why.

use corncrake::keys::public::{
    Destroyed, Hash, Mark, Note, Notice, NoticeChain, PublicPeriod, Recipient, Retention,
    Statement as _, VerifyingKey,
};
use corncrake::keys::secret::{Identity, SigningKey};
use serde_json::{Value, json};

use super::{list, phone};
use crate::support::guild::day;

const TODAY: &str = "2026-03-10";

fn key(seed: u8) -> SigningKey {
    SigningKey::from_seed(&[seed; 32])
}

fn keys(seeds: &[u8]) -> Vec<VerifyingKey> {
    seeds
        .iter()
        .map(|seed| key(*seed).verifying_key())
        .collect()
}

fn recipient(seed: u8) -> Recipient {
    Identity::from_seed(&[seed; 32]).to_public()
}

fn period(number: u8, from: &str) -> PublicPeriod {
    PublicPeriod {
        number: number.into(),
        from: day(from),
        answers: recipient(2 * number),
        story: recipient(2 * number + 1),
        note: Hash::of(&[number]),
    }
}

/// Notice 1 of stewards 1, 2 and 3, of whom two must sign.
fn root() -> Notice {
    Notice {
        network: "kenpud".parse().unwrap(),
        number: 1,
        previous: None,
        issued: day("2026-01-01"),
        expires: day("2026-06-30"),
        mark: None,
        training: false,
        retention: None,
        destroyed: None,
        threshold: 2,
        stewards: keys(&[1, 2, 3]),
        release_threshold: 1,
        releasers: keys(&[1, 7]),
        periods: vec![period(1, "2026-01-01")],
        voided: Vec::new(),
        roster: Hash::of(b"roster"),
    }
}

fn signed(notice: &Notice, seeds: &[u8]) -> Note {
    let (first, rest) = seeds.split_first().unwrap();
    let mut note = key(*first).sign(notice).unwrap();
    for seed in rest {
        key(*seed).cosign(&mut note).unwrap();
    }
    note
}

fn first() -> Note {
    signed(&root(), &[1, 2])
}

/// Notice 2, which follows on `first`: a new period, steward 4 instead of 1.
fn second() -> Notice {
    Notice {
        number: 2,
        previous: Some(first().hash()),
        issued: day("2026-02-01"),
        stewards: keys(&[2, 3, 4]),
        periods: vec![
            period(1, "2026-01-01"),
            period(2, "2026-03-01"),
            period(3, "2026-04-01"),
        ],
        ..root()
    }
}

/// Notice 3, which follows on `second`: period 2 is void.
fn third() -> Notice {
    Notice {
        number: 3,
        previous: Some(signed(&second(), &[2, 3]).hash()),
        issued: day("2026-03-05"),
        periods: vec![period(1, "2026-01-01"), period(4, "2026-03-05")],
        voided: vec![2, 3],
        ..second()
    }
}

fn case(notes: &[String], today: &str) -> Value {
    json!({ "kit": { "network": "kenpud", "today": "2026-03-10", "notices": notes }, "today": today })
}

fn trusted(notes: &[Note], today: &str) -> Value {
    let notes: Vec<_> = notes.iter().map(ToString::to_string).collect();
    phone("trust", &json!([case(&notes, today)]))[0].clone()
}

#[test]
fn a_phone_believes_the_row_of_notices_from_the_root_to_the_newest() {
    let notes = [
        first(),
        signed(&second(), &[2, 3]),
        signed(&third(), &[3, 4]),
    ];
    let root = first().hash().to_string();
    for (count, notice, period) in [(1, 1, 1), (2, 2, 2), (3, 3, 4)] {
        let result = trusted(&notes[..count], TODAY);
        let expected = json!({
            "notice": notice, "period": period, "root": root,
            "releasers": keys(&[1, 7]).iter().map(ToString::to_string).collect::<Vec<_>>(),
        });
        assert_eq!(result, expected);
    }
}

/// The server leaves out what those before and after can vouch for.
#[test]
fn a_phone_follows_a_row_with_notices_left_out_if_the_same_stewards_vouch() {
    // Two of the root's stewards, 2 and 3, and two of its own.
    let vouched = signed(&third(), &[2, 3]);
    assert_eq!(trusted(&[first(), vouched], TODAY)["period"], 4);
    // 3 and 4 are enough for notice 2, but not for the root.
    let unvouched = signed(&third(), &[3, 4]);
    assert_eq!(trusted(&[first(), unvouched], TODAY), "unsigned");
}

#[test]
fn an_expired_notice_serves_for_the_days_of_grace_and_not_a_day_longer() {
    let notes = [first()];
    assert_eq!(trusted(&notes, "2026-06-30")["period"], 1);
    assert_eq!(trusted(&notes, "2026-07-30")["period"], 1);
    assert_eq!(trusted(&notes, "2026-07-31"), "expired");
    assert_eq!(trusted(&notes, "2031-01-01"), "expired");
    // As this crate has it.
    assert!(root().sealing_period(day("2026-07-30")).is_ok());
    assert!(root().sealing_period(day("2026-07-31")).is_err());
}

#[test]
fn a_phone_that_lost_the_time_goes_by_the_server_and_by_no_day_before_the_notice() {
    let notes = [first(), signed(&second(), &[2, 3])];
    assert_eq!(
        trusted(&notes, "1970-01-01")["period"],
        2,
        "the server's day is in March"
    );
    let mut lost = case(&notes.each_ref().map(ToString::to_string), "1970-01-01");
    lost["kit"]["today"] = json!("2026-04-02");
    assert_eq!(phone("trust", &json!([lost.clone()]))[0]["period"], 3);
    lost["kit"]["today"] = json!("1999-01-01");
    assert_eq!(
        phone("trust", &json!([lost.clone()]))[0]["period"],
        1,
        "the notice's own day"
    );
    lost["kit"]["today"] = json!("2099-01-01");
    assert_eq!(phone("trust", &json!([lost]))[0], "expired");
    // A clock that is ahead is believed, whatever the server says.
    assert_eq!(trusted(&notes, "2026-09-01"), "expired");
}

#[test]
fn a_phone_seals_to_no_period_that_is_void_or_has_not_begun() {
    let later = Notice {
        periods: vec![period(1, "2026-05-01")],
        ..root()
    };
    assert_eq!(trusted(&[signed(&later, &[1, 2])], TODAY), "no-period");
    let none = Notice {
        periods: Vec::new(),
        voided: vec![1],
        ..root()
    };
    assert_eq!(trusted(&[signed(&none, &[1, 2])], TODAY), "no-period");
}

/// What is wrong, the row, and what the phone says.
type Case = (&'static str, Vec<Note>, &'static str);

/// Notice 2, changed and signed as it should be, after the root.
fn changed(what: &'static str, change: impl FnOnce(&mut Notice)) -> Case {
    let mut notice = second();
    change(&mut notice);
    (what, vec![first(), signed(&notice, &[2, 3])], "broken")
}

/// A root, changed and signed by these.
fn alone(seeds: &[u8], change: impl FnOnce(&mut Notice)) -> Vec<Note> {
    let mut notice = root();
    change(&mut notice);
    vec![signed(&notice, seeds)]
}

fn good() -> [Note; 3] {
    [
        first(),
        signed(&second(), &[2, 3]),
        signed(&third(), &[3, 4]),
    ]
}

/// Rows that nobody, or not enough, vouched for, and rows of the wrong notices.
fn wrong_rows() -> Vec<Case> {
    let [one, two, three] = good();
    let few_before = signed(&second(), &[2, 4]);
    let few_own = signed(&second(), &[1, 2]);
    let back = Notice {
        number: 4,
        previous: Some(three.hash()),
        voided: vec![3],
        periods: vec![period(1, "2026-01-01"), period(2, "2026-03-01")],
        ..third()
    };
    let back = signed(&back, &[3, 4]);
    let foreign = |it: &mut Notice| it.network = "enpud".parse().unwrap();
    let follows = |it: &mut Notice| it.previous = Some(Hash::of(b"x"));
    let (what, elsewhere, _) = changed("another network", foreign);
    vec![
        ("nothing", vec![], "broken"),
        ("under-signed root", alone(&[1], |_| {}), "unsigned"),
        ("root of strangers", alone(&[8, 9], |_| {}), "unsigned"),
        ("signed twice by one", alone(&[1, 1], |_| {}), "unsigned"),
        ("a later notice as root", vec![two.clone()], "broken"),
        ("a root that follows", alone(&[1, 2], follows), "broken"),
        ("few before", vec![one.clone(), few_before], "unsigned"),
        ("few of its own", vec![one.clone(), few_own], "unsigned"),
        (
            "rolled back",
            vec![one.clone(), two.clone(), one.clone()],
            "broken",
        ),
        (
            "the same twice",
            vec![one.clone(), two.clone(), two.clone()],
            "broken",
        ),
        (
            "a voided period comes back",
            vec![one, two, three, back],
            "broken",
        ),
        (what, elsewhere, "other-network"),
        (
            "a root of another network",
            alone(&[1, 2], foreign),
            "other-network",
        ),
    ]
}

/// Notices that are wrong in themselves, or against the one before, whoever signed them.
fn wrong_notices() -> Vec<Case> {
    let many: Vec<_> = (2..104).map(|seed| key(seed).verifying_key()).collect();
    let further = [period(5, "2026-05-01"), period(6, "2026-06-01")];
    vec![
        changed("another history", |it| {
            it.previous = Some(Hash::of(b"x"));
        }),
        changed("no history", |it| it.previous = None),
        changed("issued earlier", |it| it.issued = day("2025-12-31")),
        changed("a swapped key", |it| it.periods[0].story = recipient(99)),
        changed("swapped days", |it| it.periods[0].from = day("2026-01-02")),
        changed("a key used again", |it| {
            it.periods[1].answers = recipient(2);
        }),
        changed("one key for both", |it| {
            it.periods[1].answers = it.periods[1].story.clone();
        }),
        changed("periods out of order", |it| it.periods.swap(1, 2)),
        changed("period 0", |it| it.periods[0].number = 0),
        changed("too far ahead", |it| it.periods.extend(further)),
        changed("void and in use", |it| it.voided = vec![2]),
        changed("voided out of order", |it| it.voided = vec![9, 8]),
        changed("expires too early", |it| it.expires = day("2026-01-31")),
        changed("a threshold of none", |it| it.threshold = 0),
        changed("a threshold of too many", |it| it.threshold = 4),
        changed("releases by nobody", |it| it.release_threshold = 0),
        changed("releases by too many", |it| it.release_threshold = 3),
        changed("a steward twice", |it| it.stewards = keys(&[2, 3, 3])),
        changed("a releaser twice", |it| it.releasers = keys(&[7, 7])),
        changed("too many stewards", |it| it.stewards = many),
    ]
}

/// What a notice says of practice, and of how long things are kept.
fn wrong_keeping() -> Vec<Case> {
    let rule = |stories, answers| Some(Retention { stories, answers });
    let gone = |stories, answers| Some(Destroyed { stories, answers });
    let started = Notice {
        number: 40,
        previous: Some(first().hash()),
        mark: Some(Mark::Root),
        destroyed: gone(8, 4),
        periods: vec![period(9, "2026-01-01")],
        ..second()
    };
    // As from a later root, whose row has notices left out.
    let back = |what, destroyed| {
        let next = Notice {
            number: 60,
            mark: None,
            destroyed,
            ..started.clone()
        };
        let row = [&started, &next].map(|notice| signed(notice, &[2, 3]));
        (what, row.to_vec(), "broken")
    };
    vec![
        changed("practice", |it| it.training = true),
        changed("a rule of nothing", |it| it.retention = rule(None, None)),
        changed("no month", |it| it.retention = rule(Some(0), None)),
        changed("for ever", |it| it.retention = rule(None, Some(241))),
        changed("stories longer", |it| it.retention = rule(Some(3), Some(2))),
        changed("in use", |it| it.destroyed = gone(1, 0)),
        (
            "at first",
            alone(&[1, 2], |it| {
                it.destroyed = gone(1, 0);
                it.periods = vec![period(2, "2026-01-01")];
            }),
            "broken",
        ),
        back("nothing gone", None),
        back("fewer stories gone", gone(7, 4)),
        back("fewer answers gone", gone(8, 3)),
        back("more answers than stories gone", gone(8, 9)),
    ]
}

/// A phone that starts from a later root knows nothing of what was due when; that what is gone stays
/// gone, it can see.
#[test]
fn a_phone_believes_a_row_that_destroys_more_and_more() {
    let mut notice = Notice {
        number: 40,
        previous: Some(first().hash()),
        mark: Some(Mark::Root),
        training: true,
        retention: Some(Retention {
            stories: Some(1),
            answers: None,
        }),
        periods: vec![period(9, "2026-01-01")],
        ..second()
    };
    let mut row = vec![signed(&notice, &[2, 3])];
    for (stories, answers) in [(1, 0), (8, 0), (8, 8)] {
        notice.number += 5;
        notice.mark = None;
        notice.destroyed = Some(Destroyed { stories, answers });
        row.push(signed(&notice, &[2, 3]));
        assert_eq!(trusted(&row, TODAY)["notice"], notice.number);
    }
    let real = Notice {
        number: 90,
        training: false,
        ..notice
    };
    row.push(signed(&real, &[2, 3]));
    assert_eq!(trusted(&row, TODAY), "broken");
}

/// Every way in which a row can be wrong, each by itself; and this crate's chain refuses the same.
#[test]
fn a_phone_refuses_what_a_server_or_a_minority_of_stewards_may_try() {
    let cases = [wrong_rows(), wrong_notices(), wrong_keeping()].concat();
    let asked: Vec<_> = cases
        .iter()
        .map(|(_, notes, _)| {
            let notes: Vec<_> = notes.iter().map(ToString::to_string).collect();
            case(&notes, TODAY)
        })
        .collect();
    let results = phone("trust", &json!(asked));
    for ((what, notes, expected), result) in cases.iter().zip(list(&results)) {
        assert_eq!(result, expected, "{what}");
        assert!(!chain_believes(notes), "this crate believes: {what}");
    }
    assert!(chain_believes(&good()));
}

/// Whether this crate's chain takes these notes for this network.
fn chain_believes(notes: &[Note]) -> bool {
    let Some((root, later)) = notes.split_first() else {
        return false;
    };
    let Ok(mut chain) = NoticeChain::from_root(root.clone()) else {
        return false;
    };
    chain.current().network().as_str() == "kenpud"
        && later.iter().all(|note| chain.extend(note.clone()).is_ok())
}

/// What is signed as it should be, but is no notice that anybody may believe.
#[test]
fn a_phone_refuses_a_notice_of_another_form_whoever_signed_it() {
    let text = first().text().to_owned();
    let changes = [
        ("kenpud", "kenpud", true),
        ("notice/1 kenpud 1", "notice/1 kenpud 2", false),
        ("notice/1 kenpud 1", "roster/1 kenpud 1", false),
        ("notice/1 kenpud 1", "notice/1 enpud 1", false),
        (r#"{"expires""#, r#"{"extra":1,"expires""#, false),
        (r#"{"expires""#, r#"{ "expires""#, false),
        ("2026-06-30", "2026-06-31", false),
        ("2026-06-30", "2026-6-30", false),
        (r#""number":1,"#, r#""number":"1","#, false),
        (r#""number":1,"#, r#""number":1.0,"#, false),
        (r#""threshold":2"#, r#""threshold":-2"#, false),
        (r#""voided":[]"#, r#""voided":null"#, false),
        (r#""voided":[]"#, r#""voided":[4294967296]"#, false),
        (r#""answers":"age1pq1"#, r#""answers":"AGE1PQ1"#, false),
        (r#""answers":"age1pq1"#, r#""answers":"age1pq1q"#, false),
        (r#""roster":""#, r#""roster":"0"#, false),
        (
            r#""threshold":2,"#,
            r#""threshold":2,"training":false,"#,
            false,
        ),
        (r#","network""#, r#","mark":null,"network""#, false),
        (r#""roster""#, r#""retention":null,"roster""#, false),
        (r#""roster""#, r#""retention":{},"roster""#, false),
        (
            r#""roster""#,
            r#""retention":{"stories":null},"roster""#,
            false,
        ),
        (r#"{"expires""#, r#"{"destroyed":null,"expires""#, false),
    ];
    let sign = |text: &str| {
        // As a steward could sign any text at all.
        let lines: String = [1, 2].map(|seed| signature(&key(seed), text)).concat();
        format!("{text}\n{lines}")
    };
    let mut cases = Vec::new();
    for (from, to, same) in changes {
        let other = text.replacen(from, to, 1);
        assert_eq!(other == text, same, "{from}");
        cases.push((sign(&other), same));
    }
    // More after the body, and nothing at all.
    cases.push((sign(&format!("{text}more\n")), false));
    cases.push((text, false));
    cases.push((String::new(), false));
    let asked: Vec<_> = cases
        .iter()
        .map(|(note, _)| case(std::slice::from_ref(note), TODAY))
        .collect();
    let results = phone("trust", &json!(asked));
    for ((note, good), result) in cases.iter().zip(list(&results)) {
        assert_eq!(result.is_object(), *good, "{note:.200} {result}");
        let own = note.parse().is_ok_and(|note: Note| chain_believes(&[note]));
        assert_eq!(own, *good, "{note:.200}");
    }
}

/// A signature line (C2SP signed-note) over any text.
fn signature(key: &SigningKey, text: &str) -> String {
    use base64::Engine as _;
    use base64::prelude::BASE64_STANDARD;
    use ed25519_dalek::Signer as _;
    use sha2::{Digest as _, Sha256};

    let verifying = key.verifying_key();
    let name = verifying.id().to_string();
    let typed = [&[1][..], verifying.as_bytes()].concat();
    let id = Sha256::new()
        .chain_update(&name)
        .chain_update(b"\n")
        .chain_update(typed)
        .finalize();
    let dalek = ed25519_dalek::SigningKey::from_bytes(key.expose_seed());
    let signature = dalek.sign(text.as_bytes()).to_bytes();
    let blob = [&id[..4], &signature[..]].concat();
    format!("\u{2014} {name} {}\n", BASE64_STANDARD.encode(blob))
}

/// No bit of a signed row can be changed.
#[test]
fn a_phone_notices_every_changed_byte_of_a_notice() {
    let good = first().to_string();
    let mut cases = vec![case(std::slice::from_ref(&good), TODAY)];
    let step = good.len() / 150;
    for at in (0..good.len()).step_by(step.max(1)) {
        let mut changed = good.clone().into_bytes();
        changed[at] ^= 1;
        if let Ok(changed) = String::from_utf8(changed) {
            cases.push(case(&[changed], TODAY));
        }
    }
    let results = phone("trust", &json!(cases));
    for (index, result) in list(&results).iter().enumerate() {
        assert_eq!(result.is_object(), index == 0, "{index}: {result}");
    }
    assert!(cases.len() > 100);
}

/// Whoever pinned the old root arrives at a new one; who compares the new one need not trust it.
#[test]
fn a_phone_starts_from_a_later_root_and_from_no_other_notice() {
    let later = |mark| Notice { mark, ..second() };
    let turned = signed(&later(Some(Mark::Root)), &[2, 3]);
    assert_eq!(trusted(&[first(), turned.clone()], TODAY)["period"], 2);
    let alone = trusted(std::slice::from_ref(&turned), TODAY);
    assert_eq!(alone["root"], turned.hash().to_string());
    assert_eq!(trusted(&[signed(&later(None), &[2, 3])], TODAY), "broken");
    // Signed by enough of those before, and by too few of its own.
    let half = signed(&later(Some(Mark::Root)), &[2]);
    assert_eq!(trusted(&[half], TODAY), "unsigned");
    let claims = Notice {
        mark: Some(Mark::Root),
        ..root()
    };
    assert_eq!(trusted(&[signed(&claims, &[1, 2])], TODAY), "broken");
}

#[test]
fn a_phone_says_that_a_network_has_ended_and_believes_nothing_after_that() {
    let end = Notice {
        mark: Some(Mark::End),
        periods: Vec::new(),
        ..second()
    };
    let last = signed(&end, &[2, 3]);
    assert_eq!(trusted(&[first(), last.clone()], TODAY), "ended");
    assert_eq!(trusted(&[first(), last.clone()], "2031-01-01"), "ended");
    assert_eq!(trusted(&[first(), signed(&end, &[2])], TODAY), "unsigned");
    let open = Notice {
        periods: second().periods,
        ..end.clone()
    };
    assert_eq!(trusted(&[first(), signed(&open, &[2, 3])], TODAY), "broken");
    let after = Notice {
        number: 3,
        previous: Some(last.hash()),
        mark: None,
        ..second()
    };
    let after = signed(&after, &[2, 3]);
    assert_eq!(trusted(&[first(), last, after], TODAY), "broken");
}
