use jiff::civil::date;

use super::*;
use crate::desk::folder::Settings;
use crate::keys::public::{Hash, Note, ReportId};
use crate::keys::secret::SigningKey;

fn folder(at: &tempfile::TempDir) -> Folder {
    let settings = Settings {
        training: false,
        server: "https://reports.example".to_owned(),
        network: "example".parse().expect("a name"),
        identity: "me.id".into(),
        documents: None,
        proxy: None,
        language: crate::text::Lang::En,
        publisher: crate::disclosure::Labels::default(),
        covers: crate::disclosure::Labels::default(),
    };
    Folder::create(&at.path().join("desk"), &settings, &root()).expect("a folder")
}

/// Any note: nothing here reads it.
fn root() -> Note {
    let form = crate::keys::public::OfflineForm {
        network: "example".parse().expect("a name"),
        number: 1,
        sha256: Hash::of(b""),
        day: date(2026, 7, 1),
        until: date(2026, 7, 1),
    };
    SigningKey::from_seed(&[1; 32])
        .sign(&form)
        .expect("it is canonical")
}

fn id(byte: u8) -> ReportId {
    ReportId::from_bytes([byte; 16])
}

const FIRST: Date = date(2026, 7, 1);
const LATER: Date = date(2026, 7, 2);

#[test]
fn an_alarm_stays_until_somebody_acknowledges_it() {
    let at = tempfile::tempdir().expect("a folder");
    let folder = folder(&at);
    let found = [Alarm::TwoPeriods(2), Alarm::Vanished(vec![id(1)])];
    let raise = |found: &[Alarm]| folder.raise(found, Look::WholeSync, LATER).expect("kept");
    let new = folder.raise(&found, Look::WholeSync, FIRST).expect("kept");
    assert_eq!(new.len(), 2);
    assert_eq!(raise(&found), []);
    // Over is not acknowledged.
    assert_eq!(raise(&[]), []);
    let open = folder.open_alarms().expect("read");
    assert_eq!(open.len(), 2);
    assert!(
        open.iter()
            .all(|one| !one.stands && one.first == FIRST && one.last == LATER)
    );
    assert_eq!(folder.acknowledge(Some(7)).expect("done"), 0);
    assert_eq!(folder.acknowledge(Some(1)).expect("done"), 1);
    assert_eq!(folder.open_alarms().expect("read"), open[1..]);
    assert_eq!(folder.acknowledge(None).expect("done"), 1);
    assert_eq!(folder.alarms().expect("read").len(), 2);
}

#[test]
fn what_was_acknowledged_is_raised_again_once_it_was_over() {
    let at = tempfile::tempdir().expect("a folder");
    let folder = folder(&at);
    let found = [Alarm::TwoPeriods(2)];
    let raise = |found: &[Alarm], look| folder.raise(found, look, LATER).expect("kept").len();
    assert_eq!(raise(&found, Look::WholeSync), 1);
    folder.acknowledge(None).expect("done");
    assert_eq!(raise(&found, Look::WholeSync), 0);
    // A sync that was cut short saw nothing of it, which says nothing.
    assert_eq!(raise(&[], Look::Part), 0);
    assert_eq!(raise(&found, Look::WholeSync), 0);
    assert_eq!(folder.open_alarms().expect("read"), []);
    assert_eq!(raise(&[], Look::WholeSync), 0);
    assert_eq!(raise(&found, Look::WholeSync), 1);
    assert_eq!(folder.open_alarms().expect("read")[0].number, 2);
}

#[test]
fn a_list_grows_in_one_alarm_and_what_is_new_of_it_is_raised() {
    let at = tempfile::tempdir().expect("a folder");
    let folder = folder(&at);
    let raise = |ids: &[u8]| {
        let found = Alarm::Vanished(ids.iter().map(|byte| id(*byte)).collect());
        folder
            .raise(&[found], Look::WholeSync, FIRST)
            .expect("kept")
    };
    assert_eq!(raise(&[1]).len(), 1);
    assert_eq!(raise(&[1, 2]).len(), 1);
    assert_eq!(raise(&[2, 1]), []);
    let open = folder.open_alarms().expect("read");
    assert_eq!(open.len(), 1);
    assert_eq!(open[0].alarm, Alarm::Vanished(vec![id(1), id(2)]));
    folder.acknowledge(None).expect("done");
    assert_eq!(raise(&[1, 2]), []);
    // Of what comes later, only that: the rest was acknowledged.
    assert_eq!(raise(&[3, 1, 2])[0].alarm, Alarm::Vanished(vec![id(3)]));
}

#[test]
fn an_alarm_that_cannot_be_read_is_not_passed_over() {
    let at = tempfile::tempdir().expect("a folder");
    let folder = folder(&at);
    folder
        .raise(&[Alarm::TwoPeriods(2)], Look::Part, FIRST)
        .expect("kept");
    let file = folder.path().join("alarms/000001.json");
    std::fs::write(&file, "{").expect("written");
    assert!(matches!(folder.open_alarms(), Err(FolderError::Damaged(path)) if path == file));
}
