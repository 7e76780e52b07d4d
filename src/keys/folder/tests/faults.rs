//! What is cut off, swapped, forged or asked for wrongly.

use super::*;

#[test]
fn a_step_that_was_interrupted_anywhere_is_finished_the_next_time() {
    let (mut office, amina, _) = small_network();
    let documents = office.documents();
    let terms = office.terms();
    let change = documents
        .next_period(None, false, &terms, &mut office.rng)
        .expect("a period");
    let draft = change.sign(&amina.signing).expect("signed");
    let files = files_of(&draft).expect("laid out");
    for done in 0..=files.len() {
        let elsewhere = tempfile::tempdir().expect("a folder");
        copy(office.place.path(), elsewhere.path());
        let folder = Folder::at(elsewhere.path());
        folder.propose(&draft).expect("staged");
        for (path, bytes) in &files[..done] {
            file::write_new(&elsewhere.path().join(path), bytes).expect("written");
        }
        assert!(matches!(folder.settle(), Ok(Settled::Done)), "{done}");
        assert_eq!(
            folder.documents().expect("agree").periods().len(),
            2,
            "{done}"
        );
        assert!(folder.pending().expect("readable").is_none());
    }
}

#[test]
fn what_is_in_place_is_never_overwritten() {
    let (mut office, amina, _) = small_network();
    let terms = office.terms();
    let change = office
        .documents()
        .next_period(None, false, &terms, &mut office.rng);
    let draft = change
        .expect("a period")
        .sign(&amina.signing)
        .expect("signed");
    let files = files_of(&draft).expect("laid out");
    let in_the_way = office.place.path().join(&files[0].0);
    file::write_new(&in_the_way, b"something else").expect("written");
    office.folder().propose(&draft).expect("staged");
    assert!(matches!(
        office.folder().settle(),
        Err(FolderError::Conflict(_))
    ));
    assert_eq!(fs::read(&in_the_way).expect("there"), b"something else");
}

/// Two stewards with a folder each: the step that one began was completed at the other's, and came
/// back through the server.
#[test]
fn a_step_that_another_steward_completed_waits_no_more() {
    let mut office = Office::new();
    let people = ["Amina", "Omar"].map(|name| office.person(name));
    let [amina, omar] = &people;
    office.found(&[amina, omar], 2, Vec::new());
    assert!(!office.next_period(&[amina]));
    let at_omars = tempfile::tempdir().expect("a folder");
    for kind in ["notices", "rosters"] {
        let to = at_omars.path().join(kind);
        fs::create_dir(&to).expect("made");
        copy(&office.place.path().join(kind), &to);
    }
    let theirs = Folder::at(at_omars.path());
    let mut draft = office.folder().pending().expect("readable").expect("there");
    draft.cosign(&omar.signing).expect("room");
    theirs.propose(&draft).expect("staged");
    assert!(matches!(theirs.settle(), Ok(Settled::Done)));

    let notices = theirs.notes::<Notice>().expect("readable");
    let rosters = theirs.notes::<Roster>().expect("readable");
    let periods = theirs.notes::<PeriodNote>().expect("readable");
    let folder = office.folder();
    folder
        .adopt(&notices, &rosters, &periods, &[])
        .expect("they agree");
    assert!(matches!(folder.settle(), Ok(Settled::Done)));
    assert!(folder.pending().expect("readable").is_none());
    assert_eq!(
        folder.ways(1).expect("readable"),
        2,
        "the step's wraps are there too"
    );
}

#[test]
fn somebody_who_was_removed_can_come_back_under_the_same_key() {
    let (mut office, amina, _) = small_network();
    let omar = office.person("Omar");
    for _ in 0..2 {
        let me = (amina.id(), &amina.identity);
        let documents = office.documents();
        let opened = office
            .folder()
            .open_wanted(&documents, me, &Tier::ALL, |_| true);
        let opened: Result<Vec<_>> = opened.expect("readable").into_iter().collect();
        let seat = admission(&omar, Tier::Stories, false);
        let change = documents.admit(seat, &opened.expect("open"), &office.terms());
        assert!(office.take(change.expect("a member"), &[&amina]));
        let (documents, terms) = (office.documents(), office.terms());
        let change = documents.remove(omar.id(), false, &terms, &mut office.rng);
        assert!(office.take(change.expect("removed"), &[&amina]));
    }
}

#[test]
fn documents_that_were_swapped_between_folders_are_refused() {
    let (office, amina, _) = small_network();
    for file in [
        "rosters/0001.note",
        "periods/0001.note",
        "notices/0002.note",
    ] {
        let copied = tempfile::tempdir().expect("a folder");
        copy(office.place.path(), copied.path());
        // A note of the same number and network, fully signed by the same steward.
        let forged = forged(file, &amina);
        file::replace(&copied.path().join(file), forged.as_bytes()).expect("written");
        assert!(Folder::at(copied.path()).documents().is_err(), "{file}");
        fs::remove_file(copied.path().join(file)).expect("removed");
        assert!(
            Folder::at(copied.path()).documents().is_err(),
            "{file} is missing"
        );
    }
}

/// Another document of the kind and number that `file` has, by the same steward.
fn forged(file: &str, by: &MemberIdentity) -> String {
    let mut office = Office::new();
    let sheet = Identity::from_seed(&[6; 32]).to_public();
    office.found(&[by], 1, vec![sheet]);
    office.next_period(&[by]);
    fs::read_to_string(office.place.path().join(file)).expect("there")
}

#[test]
fn members_are_told_apart_by_key_and_by_name() {
    let (mut office, amina, _) = small_network();
    let namesake = office.person("Amina");
    let documents = office.documents();
    for (twin, what) in [(&namesake, "name"), (&amina, "key")] {
        let refused = documents.admit(admission(twin, Tier::Stories, false), &[], &office.terms());
        assert_eq!(refused.err(), Some(CeremonyError::AlreadyThere(what)));
    }
    assert_eq!(
        documents.find_reader("Nobody"),
        Err(CeremonyError::NoSuchMember)
    );
}

#[test]
fn the_last_stewards_cannot_be_removed_below_the_threshold() {
    let (mut office, amina, _) = small_network();
    let terms = office.terms();
    let refused = office
        .documents()
        .remove(amina.id(), true, &terms, &mut office.rng);
    assert!(matches!(
        refused,
        Err(CeremonyError::Threshold {
            who: "stewards",
            keys: 0,
            ..
        })
    ));
}

fn copy(from: &Path, to: &Path) {
    for entry in fs::read_dir(from).expect("a folder") {
        let entry = entry.expect("an entry");
        let target = to.join(entry.file_name());
        if entry.file_type().expect("a type").is_dir() {
            fs::create_dir(&target).expect("made");
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).expect("copied");
        }
    }
}
