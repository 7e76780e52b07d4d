//! Signed notes, and what they make up: notices, rosters, periods, all that a desk, a server and a
//! verifier build on.

use std::sync::LazyLock;

use corncrake::clock::Date;
use corncrake::keys::documents::Documents;
use corncrake::keys::public::{
    Card, LONGEST_NOTE, Letter, Note, Notice, NoticeChain, OfflineForm, PeriodNote, Reply, Roster,
    Statement, Tier, VerifyingKey, Withdrawal, to_canonical,
};
use corncrake::keys::secret::SigningKey;
use serde_json::{Value, json};

use super::again::base64;
use super::edits::{Input, edit, scratch};
use super::made::MADE;

/// Takes one input; whether it got past every check.
pub fn target(data: &[u8]) -> bool {
    let Some((how, rest)) = data.split_first() else {
        return false;
    };
    match how % 6 {
        0 => read(rest),
        1 => scratched(rest),
        2 => signed(rest),
        3 => together(rest),
        4 => card(rest),
        _ => key(rest),
    }
}

/// Any bytes. What is read is written as it was.
fn read(bytes: &[u8]) -> bool {
    let Ok(note) = Note::from_bytes(bytes) else {
        return false;
    };
    assert!(bytes.len() <= LONGEST_NOTE);
    assert_eq!(note.to_string().as_bytes(), bytes, "one spelling");
    believed::<Notice>(&note);
    believed::<Roster>(&note);
    believed::<PeriodNote>(&note);
    believed::<Letter>(&note);
    believed::<Reply>(&note);
    believed::<Withdrawal>(&note);
    believed::<OfflineForm>(&note);
    counted(&note);
    let _ = NoticeChain::from_root(note);
    true
}

/// Whether our key signed a note, by another reading of its lines: each line in its name holds, and
/// all of them are one signature.
fn counted(note: &Note) {
    let key = MADE.key.verifying_key();
    let keys = [key];
    let (name, id) = (key.id().to_string(), key.vkey());
    let id = id.split('+').nth(1).expect("name, id, key");
    let id = u32::from_str_radix(id, 16).expect("four bytes");
    let note_text = note.to_string();
    let lines = note_text[note.text().len() + 1..].lines();
    let (mut good, mut bad) = (0, 0);
    for line in lines {
        let words: Vec<_> = line.split(' ').collect();
        let blob = base64(words[2].trim_end_matches('=')).expect("one spelling");
        let (own, signature) = blob.split_first_chunk::<4>().expect("longer");
        if words[1] != name || u32::from_be_bytes(*own) != id {
            continue;
        }
        let signature = <&[u8; 64]>::try_from(signature);
        let holds = signature.is_ok_and(|it| key.verifies(note.text().as_bytes(), it));
        *(if holds { &mut good } else { &mut bad }) += 1;
    }
    let signed = note.signed_by(&keys).map(|signed| signed.len());
    assert_eq!(signed.is_ok(), bad == 0, "a wrong line condemns it");
    assert_eq!(signed.unwrap_or(0), usize::from(bad == 0 && good > 0));
    assert_eq!(note.verify(&keys, 1).is_ok(), bad == 0 && good > 0);
    assert!(note.verify(&keys, 2).is_err(), "one key, one voice");
    assert!(note.verify(&keys, 0).is_err(), "somebody must have signed");
}

/// A statement says what stands in its note, and nothing but that.
fn believed<T: Statement>(note: &Note) {
    if let Ok(statement) = note.read_unverified::<T>() {
        let body = to_canonical(&statement).expect("it was read from its one spelling");
        let (network, number) = (statement.network(), statement.number());
        let text = format!("corncrake/{}/1 {network} {number}\n{body}\n", T::TYPE);
        assert_eq!(note.text(), text);
    }
}

/// Whether a note opens as what it was, with these keys.
type Opens = fn(&Note, &[VerifyingKey]) -> bool;

/// A note of ours with bytes changed: it is itself, or is not believed. Bytes anywhere, bytes of a
/// second copy of its signature, or one letter of its only one.
fn scratched(data: &[u8]) -> bool {
    let mut input = Input(data);
    let keys = MADE.chain.current().stewards.clone();
    let how = input.byte();
    let (real, opens): (&Note, Opens) = match how % 3 {
        0 => (MADE.chain.root().1, |it, keys| {
            it.open::<Notice>(keys, 1).is_ok()
        }),
        1 => (&MADE.roster, |it, keys| it.open::<Roster>(keys, 1).is_ok()),
        _ => (&MADE.period, |it, keys| {
            it.open::<PeriodNote>(keys, 1).is_ok()
        }),
    };
    let text = real.text();
    let real = real.to_string();
    let line = &real[text.len() + 1..];
    let mut changed = real.clone().into_bytes();
    match how / 3 % 3 {
        0 => scratch(&mut changed, &mut input),
        1 => {
            let mut again = line.as_bytes().to_vec();
            scratch(&mut again, &mut input);
            changed.extend(again);
        }
        _ => {
            // Not its end of line.
            let at = changed.len() - 2 - usize::from(input.byte()) % (line.len() - 2);
            changed[at] = input.byte();
        }
    }
    read(&changed);
    let note = Note::from_bytes(&changed).ok();
    let believed = note.as_ref().is_some_and(|note| opens(note, &keys));
    if how / 3 % 3 != 1 {
        assert_eq!(
            believed,
            changed == real.as_bytes(),
            "a changed note is believed"
        );
    }
    assert!(note.is_none_or(|note| !believed || note.text() == text));
    believed
}

/// Notices that one who may sign them signed, and who means harm or errs.
fn signed(data: &[u8]) -> bool {
    static NOTICE: LazyLock<Value> =
        LazyLock::new(|| serde_json::to_value(MADE.chain.current()).expect("a notice is plain"));
    let mut input = Input(data);
    let mut chain = MADE.chain.clone();
    let mut next = NOTICE.clone();
    let mut taken = false;
    // A root of its own, notices that follow on the real one, and those of a stranger who names
    // himself steward.
    let how = input.byte() % 3;
    let (alone, strange) = (how == 0, how == 2);
    let stranger = SigningKey::from_seed(&[9; 32]);
    for number in 2..5 {
        if strange {
            let only = json!([stranger.verifying_key().to_string()]);
            (next["stewards"], next["releasers"]) = (only.clone(), only);
        }
        if !alone {
            next["number"] = number.into();
            next["previous"] = chain.head().to_string().into();
        }
        edit(&mut next, &mut input);
        let Ok(notice) = serde_json::from_value::<Notice>(next.clone()) else {
            return taken;
        };
        let signer = if strange { &stranger } else { &MADE.key };
        let Ok(note) = signer.sign(&notice) else {
            return taken;
        };
        let again = Note::from_bytes(note.to_string().as_bytes());
        assert_eq!(again.as_ref(), Ok(&note), "what is signed can be read");
        if alone {
            return NoticeChain::from_root(note).is_ok_and(|chain| holds(&chain));
        }
        let state = |it: &NoticeChain| (it.head(), it.periods().cloned().collect::<Vec<_>>());
        let before = state(&chain);
        if chain.extend(note).is_err() {
            assert_eq!(state(&chain), before, "left as it was");
            return taken;
        }
        assert_eq!(chain.current().previous, Some(before.0));
        assert_eq!(
            (chain.current().number, &chain.current().network),
            (number, &MADE.name)
        );
        let stewards = &chain.current().stewards;
        assert!(
            stewards.contains(&signer.verifying_key()),
            "its own stewards too"
        );
        assert!(!strange, "those before vouch for the next");
        let kept = |period| chain.periods().any(|it| it == period);
        assert!(before.1.iter().all(kept), "a period stays what it is");
        taken |= holds(&chain);
        if input.is_empty() {
            break;
        }
    }
    taken
}

/// What a chain promises, whoever signed it.
fn holds(chain: &NoticeChain) -> bool {
    let notice = chain.current();
    assert!(notice.check().is_ok());
    assert!(notice.threshold >= 1 && notice.threshold as usize <= notice.stewards.len());
    assert!(chain.fresh(notice.issued).is_ok() || notice.is_expired(notice.issued));
    for day in [notice.issued, notice.expires, Date::MIN, Date::MAX] {
        let _ = notice.sealing_period(day);
        for tier in [Tier::Answers, Tier::Stories] {
            let _ = notice.retention.map(|rule| rule.due(tier, day));
        }
    }
    for period in &notice.periods {
        assert!(chain.period(period.number).is_some());
    }
    chain.fingerprint().len() == 39
}

/// Notices after the root, rosters and periods, given together, ours where none is given: a byte 0
/// between the kinds, a byte 1 between notes.
fn together(data: &[u8]) -> bool {
    let read = |part: &[u8]| {
        let notes = part.split(|byte| *byte == 1);
        notes.filter_map(|it| Note::from_bytes(it).ok()).collect()
    };
    let mut parts = data.split(|byte| *byte == 0).map(read);
    let mut next = || -> Vec<Note> { parts.next().unwrap_or_default() };
    let (mut notices, mut rosters, mut periods) = (next(), next(), next());
    let given = !(notices.is_empty() && rosters.is_empty() && periods.is_empty());
    notices.insert(0, MADE.chain.root().1.clone());
    if rosters.is_empty() {
        rosters.push(MADE.roster.clone());
    }
    if periods.is_empty() {
        periods.push(MADE.period.clone());
    }
    let documents = Documents::verify(notices, &rosters, &periods);
    // Nobody but us has the key, so whatever was given says what ours say.
    if let Ok(documents) = documents {
        assert_eq!(documents.notice(), MADE.chain.current());
        assert_eq!(documents.roster_hash(), MADE.roster.hash());
        return given;
    }
    false
}

/// A card, as a file or as a code.
fn card(data: &[u8]) -> bool {
    let text = String::from_utf8_lossy(data);
    let Ok(card) = Card::parse(&text) else {
        return false;
    };
    let written = card.to_text().expect("it has a text");
    assert_eq!(Card::parse(&written).as_ref(), Ok(&card));
    assert_eq!(Card::parse(&card.to_code()).as_ref(), Ok(&card));
    true
}

/// A verifying key as text.
fn key(data: &[u8]) -> bool {
    let text = String::from_utf8_lossy(data);
    let Ok((name, key)) = VerifyingKey::from_vkey(&text) else {
        return text
            .parse::<VerifyingKey>()
            .is_ok_and(|key| key.to_string() == text);
    };
    assert!(text.starts_with(&name));
    VerifyingKey::from_bytes(key.as_bytes()).is_ok_and(|again| again == key)
}
