//! How long things are kept, by the commands.

use std::collections::BTreeMap;

use corncrake::clock::{Clock as _, Date, SystemClock};
use corncrake::desk::acts::{Act, Verdict};
use corncrake::desk::folder::{Documents, Folder};
use corncrake::exchange::records::ReportRecord;
use corncrake::keys::public::{MailboxId, ReportId, Tier};
use corncrake::keys::secret::{MemberIdentity, Receipt};
use corncrake::questionnaire::Questionnaire;
use corncrake::report::{Answers, Report, Story};
use corncrake::seal::close::{Addressing, close};
use corncrake::text::Lang;
use rand::SeedableRng as _;
use rand::rngs::StdRng;

use super::{Desk, PASSPHRASE};

/// Periods that ended long ago.
fn old_network() -> Desk {
    let desk = Desk::new();
    desk.identity("Amina");
    desk.done("recovery --network kenpud --out sheet");
    desk.step("Amina", "network kenpud --recovery sheet.recipient");
    desk.step("Amina", "period --from 2026-01-01");
    desk.step("Amina", "period --from 2026-02-01");
    desk
}

#[test]
fn a_rule_is_made_what_is_due_is_told_and_its_keys_end() {
    let desk = old_network();
    let told = desk.step("Amina", "expire");
    assert!(told.contains("There is no rule"), "{told}");
    let refused = desk.refused_step("Amina", "expire --stories 1 --network kenpud");
    assert!(refused.contains("no rule says when"), "{refused}");
    for (rule, why) in [
        ("--stories 3 --answers 2", "stories no longer than"),
        ("--stories 0 --answers 2", "1 to 240 months"),
        (
            "--stories soon --answers 2",
            "a number of months, or `never`",
        ),
    ] {
        let refused = desk.refused_step("Amina", &format!("keep {rule}"));
        assert!(refused.contains(why), "{refused}");
    }
    let said = desk.step("Amina", "keep --stories 1 --answers never");
    assert!(
        said.contains("stories, letters and files destroyed 1 month after their period"),
        "{said}"
    );
    let refused = desk.refused_step("Amina", "keep --stories 1 --answers never");
    assert!(refused.contains("that is the rule already"), "{refused}");

    let told = desk.step("Amina", "expire");
    let due = "Due          stories of period 1: corncrake keys expire --stories 1";
    assert!(told.contains(due) && !told.contains("answers of"), "{told}");
    for (what, why) in [
        ("--stories 2", "the period is in use"),
        ("--answers 1", "the answers of period 1 cannot be destroyed"),
    ] {
        let refused = desk.refused_step("Amina", &format!("expire {what} --network kenpud"));
        assert!(refused.contains(why), "{refused}");
    }
    let refused = desk.refused_step("Amina", "expire --stories 1 --network enpud");
    assert!(refused.contains("that is not its name"), "{refused}");
    let refused = desk.refused_step("Amina", "expire --stories 1");
    assert!(refused.contains("no terminal to ask on"), "{refused}");

    let said = desk.step("Amina", "expire --stories 1 --network kenpud");
    let goes = "This DESTROYS the stories, letters and files of period 1, for good.";
    assert!(said.contains(goes), "{said}");
    let wraps = desk.folder().wraps().unwrap();
    let left: Vec<_> = wraps.iter().map(|it| (it.period, it.tier.name())).collect();
    assert!(!left.contains(&(1, "stories")), "{left:?}");
    assert!(left.contains(&(1, "answers")) && left.contains(&(2, "stories")));
    let shown = desk.done("show net");
    for line in [
        "Keeping      has stories, letters and files destroyed 1 month",
        "Destroyed    stories of the periods up to 1",
    ] {
        assert!(shown.contains(line), "{shown}");
    }
    let refused = desk.refused_step("Amina", "expire --stories 1 --network kenpud");
    assert!(refused.contains("destroyed already"), "{refused}");
}

/// A steward's desk of this network in the folder `desk`, as a sync leaves it that came to its end
/// yesterday: all documents and keys, and one report of period 1.
fn synced_desk(desk: &Desk, name: &str) -> ReportId {
    desk.done_by(
        "desk",
        &format!(
            "init --folder desk --server http://127.0.0.1:9 --root net/notices/0001.note \
             --identity {name}.id --publisher Us --covers Here"
        ),
    );
    let documents = desk.folder().documents().unwrap();
    let (folder, _) = Folder::open(&desk.path("desk")).unwrap();
    for (number, note) in (1..).zip(documents.chain().notes()) {
        folder.put_note(Documents::Notices, number, note).unwrap();
    }
    let rosters = std::fs::read_dir(desk.path("net/rosters")).unwrap();
    for roster in rosters {
        let text = std::fs::read_to_string(roster.unwrap().path()).unwrap();
        let note = text.parse().unwrap();
        let number = folder.notes(Documents::Rosters).unwrap().len() as u64 + 1;
        folder.put_note(Documents::Rosters, number, &note).unwrap();
    }
    let me = documents.find_reader(name).unwrap();
    for wrap in desk.folder().wraps().unwrap() {
        if wrap.reader == me {
            let kept = folder.put_wrap(wrap.period, wrap.tier, &wrap.file);
            kept.unwrap();
        }
    }
    let day: Date = "2026-01-15".parse().unwrap();
    let record = report(&documents);
    let mut bytes = Vec::new();
    record.write(&mut bytes);
    folder.put_report(day, record.id, &bytes).unwrap();
    folder.put_last_sync(today().yesterday().unwrap()).unwrap();
    record.id
}

fn today() -> Date {
    SystemClock.today()
}

fn report(documents: &corncrake::keys::documents::Documents) -> ReportRecord {
    let network = &documents.notice().network;
    let period = documents.chain().period(1).unwrap();
    let asked = Questionnaire::default_set();
    let receipt = Receipt::derive(&[3; 32], network, b"content");
    let to = Addressing {
        network,
        period: 1,
        answers: period.recipient(Tier::Answers),
        story: period.recipient(Tier::Stories),
        questionnaire: asked.version(),
        reply_to: &receipt.reply_identity().to_public(),
        verify: &receipt.signing_key().verifying_key(),
        mailbox: MailboxId::from_bytes([5; 16]),
        attachments: &[],
    };
    let coded = [("what", "V03"), ("area", "AR1"), ("consent", "C0")]
        .map(|(question, code)| (question.to_owned(), vec![code.to_owned()]));
    let written = Report {
        answers: Answers::from_coded(BTreeMap::from(coded), &asked).unwrap(),
        story: Story::new("words", Lang::En),
    };
    let sealed = close(&written, &to, &mut StdRng::seed_from_u64(1)).unwrap();
    ReportRecord {
        id: receipt.submission_id().report_id(network),
        period: 1,
        answers: sealed.answers.into_bytes(),
        story: Some(sealed.story.into_bytes()),
    }
}

fn reject(desk: &Desk, name: &str, id: ReportId) {
    let sealed = std::fs::read(desk.path(&format!("{name}.id"))).unwrap();
    let me = MemberIdentity::open(&sealed, &PASSPHRASE.to_owned().into()).unwrap();
    let desk = corncrake::desk::Desk::open(&desk.path("desk"), me).unwrap();
    let act = Act::verdict(id, Verdict::Reject);
    desk.act(&[act], today()).unwrap();
}

#[test]
fn a_steward_who_begins_to_destroy_asks_the_desk_that_is_named_first() {
    let desk = old_network();
    desk.step("Amina", "keep --stories 1 --answers never");
    let id = synced_desk(&desk, "Amina");
    let expire = "expire --stories 1 --network kenpud --desk desk";
    let refused = desk.refused_step("Amina", expire);
    assert!(
        refused.contains("has not synced to the end today"),
        "{refused}"
    );
    let (folder, _) = Folder::open(&desk.path("desk")).unwrap();
    folder.put_last_sync(today()).unwrap();
    let refused = desk.refused_step("Amina", expire);
    assert!(refused.contains("1 report is undecided"), "{refused}");
    reject(&desk, "Amina", id);
    let said = desk.step("Amina", expire);
    assert!(said.contains("1 report on this desk"), "{said}");
    let documents = desk.folder().documents().unwrap();
    assert!(documents.notice().is_destroyed(1, Tier::Stories));
}

#[test]
fn a_steward_who_signs_what_another_would_destroy_asks_their_own_desk_first() {
    let desk = Desk::new();
    for name in ["Amina", "Omar"] {
        desk.identity(name);
    }
    let both = |step: &str| {
        desk.step("Amina", step);
        desk.step("Omar", "sign --yes");
    };
    both("network kenpud --steward Omar.id.card --threshold 2");
    for step in [
        "period --from 2026-01-01",
        "period --from 2026-02-01",
        "keep --stories 1 --answers never",
    ] {
        both(step);
    }
    let id = synced_desk(&desk, "Omar");
    let (folder, _) = Folder::open(&desk.path("desk")).unwrap();
    folder.put_last_sync(today()).unwrap();
    desk.step("Amina", "expire --stories 1 --network kenpud");
    let refused = desk.refused_step("Omar", "sign --yes --desk desk");
    assert!(refused.contains("1 report is undecided"), "{refused}");
    reject(&desk, "Omar", id);
    desk.step("Omar", "sign --yes --desk desk");
    let documents = desk.folder().documents().unwrap();
    assert!(documents.notice().is_destroyed(1, Tier::Stories));
}
