//! Notes, quotes and their approval by a second analyst, questions to reporters: at several desks.
//! On both databases.

use corncrake::clock::Clock as _;
use corncrake::desk::acts::{Act, Approval, Deed, Sealed, Standing};
use corncrake::desk::letters::{Answered, ReplyText};
use corncrake::desk::redaction::NotRedacted;
use corncrake::desk::words::{Bar, NoWords, ReadQuote, Unreadable, Written};
use corncrake::keys::public::{Hash, ReportId, Tier};
use corncrake::keys::secret::MemberIdentity;
use corncrake::seal::Bucket;
use corncrake::seal::close::seal_bytes;
use corncrake::seal::open::OpenedReport;

use crate::support::each_database;
use crate::support::guild::{Guild, TestDesk, day};
use crate::support::reporter::Reporter;

const STORY: &str = "Nurse Zanzibara refused me.\nShe laughed.";

/// A report that may be quoted, and the desks of its analysts: Amani and Baraka read words, Chiku
/// reads answers only.
struct Team {
    guild: Guild,
    id: ReportId,
    amani: TestDesk,
    baraka: TestDesk,
    chiku: TestDesk,
    baraka_is: MemberIdentity,
}

impl Team {
    fn on(database: &crate::support::TestDatabase) -> Self {
        let mut guild = Guild::start(database);
        let baraka_is = guild.admit("Baraka", Tier::Stories);
        let chiku = guild.admit("Chiku", Tier::Answers);
        // An even number: its reporter agreed to be quoted.
        let id = guild.arrive(2, "AR1", STORY);
        let mut team = Self {
            amani: guild.desk(&guild.steward),
            baraka: guild.desk(&baraka_is),
            chiku: guild.desk(&chiku),
            guild,
            id,
            baraka_is,
        };
        team.sync();
        team
    }

    /// Until nobody has anything that another lacks.
    fn sync(&mut self) {
        for _ in 0..2 {
            for desk in [&mut self.amani, &mut self.baraka, &mut self.chiku] {
                desk.sync();
            }
        }
    }

    fn desks(&self) -> [&TestDesk; 3] {
        [&self.amani, &self.baraka, &self.chiku]
    }

    fn propose(&self, text: &str) -> Result<Hash, NoWords> {
        propose(&self.amani, self.id, text)
    }

    fn view(&self, desk: &TestDesk, quote: Hash, approval: Approval) -> Result<(), NoWords> {
        let (ledger, opened) = (desk.desk.ledger()?, open(desk, self.id));
        let act = desk
            .desk
            .view_quote(&ledger, (self.id, &opened), quote, approval)?;
        act_at(desk, act);
        Ok(())
    }

    fn quote_at(&self, desk: &TestDesk) -> ReadQuote {
        let opened = open(desk, self.id);
        let ledger = desk.desk.ledger().unwrap();
        let mut quotes = desk.desk.quotes(&ledger, self.id, &opened);
        assert_eq!(quotes.len(), 1);
        quotes.remove(0)
    }
}

fn act_at(desk: &TestDesk, act: Act) {
    desk.desk.act(&[act], desk.clock.today()).unwrap();
}

fn open(desk: &TestDesk, id: ReportId) -> OpenedReport {
    let places = desk.desk.places().unwrap();
    let (day, _) = places.iter().find(|(_, held)| *held == id).unwrap();
    let Ok(opened) = desk.desk.open_report(*day, id).unwrap() else {
        panic!("it is set aside");
    };
    opened
}

fn propose(desk: &TestDesk, id: ReportId, text: &str) -> Result<Hash, NoWords> {
    let (ledger, opened) = (desk.desk.ledger()?, open(desk, id));
    let (text, today) = (Written::new(text)?, desk.clock.today());
    let act = desk
        .desk
        .write_quote(&ledger, (id, &opened), &text, today)?;
    let Deed::Quote { words, .. } = &act.deed else {
        panic!("it is no quote");
    };
    let number = words.id();
    act_at(desk, act);
    Ok(number)
}

fn note(desk: &TestDesk, id: ReportId, text: &str) -> Result<Sealed, NoWords> {
    let act = desk
        .desk
        .write_note(id, &Written::new(text)?, desk.clock.today())?;
    let Deed::Note(words) = act.deed.clone() else {
        panic!("it is no note");
    };
    act_at(desk, act);
    Ok(words)
}

/// What the notes say, and whose they are.
fn notes(desk: &TestDesk, id: ReportId) -> Vec<String> {
    let ledger = desk.desk.ledger().unwrap();
    let notes = desk.desk.notes(&ledger, id).into_iter();
    let line = |note: corncrake::desk::words::ReadNote| {
        let author = desk.desk.name_of(note.author);
        match (note.text, note.taken_back.is_empty()) {
            (Ok(text), true) => format!("{author}: {}", text.expose_text()),
            (Ok(_), false) => format!("{author}: taken back"),
            (Err(why), _) => format!("{author}: {why:?}"),
        }
    };
    notes.map(line).collect()
}

#[test]
fn a_quote_is_approved_by_a_second_analyst_and_everybody_sees_the_same() {
    each_database(|database| {
        let mut team = Team::on(database);
        let quote = team.propose("[A nurse] refused me. She laughed.").unwrap();
        assert!(matches!(
            team.view(&team.amani, quote, Approval::Given),
            Err(NoWords::Own)
        ));
        team.sync();
        assert!(!team.quote_at(&team.baraka).is_approved());
        assert!(matches!(
            team.view(&team.chiku, quote, Approval::Given),
            Err(NoWords::AnswersOnly)
        ));
        let none = Hash::of(b"none");
        assert!(matches!(
            team.view(&team.baraka, none, Approval::Given),
            Err(NoWords::NoSuchQuote)
        ));
        team.view(&team.baraka, quote, Approval::Given).unwrap();
        team.sync();
        for desk in [&team.amani, &team.baraka] {
            let read = team.quote_at(desk);
            assert!(read.is_approved());
            assert_eq!((read.id, read.author), (quote, team.guild.steward.id()));
            assert_eq!(read.standing, Standing::Approved(team.baraka_is.id()));
            let text = read.text.ok().unwrap();
            assert_eq!(text.expose_text(), "[A nurse] refused me. She laughed.");
        }
        // Who reads answers only sees what stands of it, and not a word.
        let read = team.quote_at(&team.chiku);
        assert_eq!(read.standing, Standing::Approved(team.baraka_is.id()));
        assert_eq!(read.text.err(), Some(Unreadable::DoesNotOpen));
        let ledgers = team.desks().map(|desk| desk.desk.ledger().unwrap());
        assert!(ledgers[0] == ledgers[1] && ledgers[1] == ledgers[2]);
        for desk in team.desks() {
            let found = memchr::memmem::find(&desk.bytes(), b"laughed");
            assert_eq!(found, None, "words are on disk in the open");
        }
        // Its author takes it back, and nobody can approve it any more.
        let (words, report) = (quote, team.id);
        let deed = Deed::TakeBack { words, on: true };
        act_at(&team.amani, Act { report, deed });
        team.sync();
        assert!(!team.quote_at(&team.baraka).is_approved());
        assert!(matches!(
            team.view(&team.baraka, quote, Approval::Given),
            Err(NoWords::TakenBack(_))
        ));
    });
}

#[test]
fn desks_apart_for_a_week_disagree_visibly_and_nothing_disputed_is_published() {
    each_database(|database| {
        let mut team = Team::on(database);
        let quote = team.propose("She laughed.").unwrap();
        note(&team.amani, team.id, "first").unwrap();
        team.sync();
        let dalila = team.guild.admit("Dalila", Tier::Stories);
        let mut dalila = team.guild.desk(&dalila);
        dalila.sync();
        // Nobody syncs for a week. One approves, one objects; both write notes.
        team.view(&team.baraka, quote, Approval::Given).unwrap();
        team.view(&dalila, quote, Approval::Objected).unwrap();
        note(&team.baraka, team.id, "of Baraka").unwrap();
        note(&dalila, team.id, "of Dalila").unwrap();
        team.guild.clock.set_noon(day("2026-07-09"));
        dalila.sync();
        team.sync();
        dalila.sync();
        for desk in [&team.amani, &team.baraka, &dalila] {
            let read = team.quote_at(desk);
            assert!(matches!(read.standing, Standing::Objected(_)));
            assert!(!read.is_approved());
            assert_eq!(read.opinions.len(), 2);
            let notes = notes(desk, team.id);
            assert_eq!(notes[0], "Amani: first");
            assert_eq!(notes.len(), 3);
            assert_eq!(desk.desk.ledger().unwrap(), dalila.desk.ledger().unwrap());
        }
        team.view(&dalila, quote, Approval::TakenBack).unwrap();
        dalila.sync();
        team.sync();
        assert!(team.quote_at(&team.amani).is_approved());
    });
}

#[test]
fn without_the_reporters_consent_nothing_is_quoted() {
    each_database(|database| {
        let mut team = Team::on(database);
        let silent = team.guild.arrive(1, "AR1", STORY);
        team.sync();
        let refused = propose(&team.amani, silent, "She laughed.");
        assert!(matches!(refused, Err(NoWords::NoConsent)));
        let refused = propose(&team.chiku, team.id, "She laughed.");
        assert!(matches!(refused, Err(NoWords::AnswersOnly)));
        // What is not the reporter's is refused, and the place is named.
        let refused = team.propose("She smiled.");
        let Err(NoWords::NotRedacted(why)) = refused else {
            panic!("it is quoted");
        };
        assert!(why.to_string().contains("line 1, character 5"), "{why}");
        // Agreed once, and not any more: what was approved is not, and nothing else will be.
        let quote = team.propose("She laughed.").unwrap();
        team.sync();
        team.view(&team.baraka, quote, Approval::Given).unwrap();
        let (report, deed) = (team.id, Deed::NoQuotes(true));
        act_at(&team.baraka, Act { report, deed });
        team.sync();
        for desk in team.desks() {
            let read = team.quote_at(desk);
            assert!(matches!(read.barred, Some(Bar::ConsentTakenBack(_))));
            assert!(!read.is_approved());
        }
        let refused = team.view(&team.baraka, quote, Approval::Given);
        assert!(matches!(refused, Err(NoWords::ConsentTakenBack(_))));
        assert!(matches!(
            team.propose("She laughed."),
            Err(NoWords::ConsentTakenBack(_))
        ));
    });
}

/// A member's program may be dishonest: it carries sealed words that it may not even read to
/// another report or calls them its own, and writes quotes that say what no report says.
#[test]
fn words_cannot_be_moved_to_another_report_or_author_nor_invented() {
    each_database(|database| {
        let mut team = Team::on(database);
        let other = team.guild.arrive(4, "AR1", STORY);
        team.sync();
        let quote = team.propose("She laughed.").unwrap();
        let words = note(&team.amani, team.id, "a note").unwrap();
        team.sync();
        let ledger = team.chiku.desk.ledger().unwrap();
        let sealed_quote = ledger.quotes(team.id)[0].words.clone();
        let (report, carried) = (other, sealed_quote.clone());
        for deed in [
            Deed::Note(words.clone()),
            Deed::Note(sealed_quote),
            Deed::Quote {
                words: carried.clone(),
                notice: 1,
            },
        ] {
            act_at(&team.chiku, Act { report, deed });
        }
        let report = team.id;
        for deed in [
            Deed::Note(words.clone()),
            Deed::Quote {
                words: carried,
                notice: 1,
            },
            // An approval in the name of the first notice, when nobody but Amani read anything.
            Deed::ApproveQuote {
                quote,
                notice: 1,
                approval: Approval::Given,
                beside: None,
            },
        ] {
            act_at(&team.chiku, Act { report, deed });
        }
        team.sync();
        let amani = &team.amani;
        assert_eq!(notes(amani, other), ["Chiku: NotTheirs"; 2]);
        assert_eq!(notes(amani, team.id), ["Amani: a note", "Chiku: NotTheirs"]);
        let ledger = amani.desk.ledger().unwrap();
        let moved = amani.desk.quotes(&ledger, other, &open(amani, other));
        assert_eq!(moved.len(), 1);
        assert_eq!(moved[0].text.as_ref().err(), Some(&Unreadable::NotTheirs));
        let read = team.quote_at(amani);
        assert_eq!(
            (read.author, read.standing),
            (team.guild.steward.id(), Standing::Waiting)
        );
        // Nor does their own author move them.
        let (report, words) = (other, words.clone());
        act_at(
            &team.amani,
            Act {
                report,
                deed: Deed::Note(words),
            },
        );
        assert_eq!(notes(&team.amani, other)[2], "Amani: NotTheirs");
        // Words of the right form that the report does not say: seen by whoever reads both.
        let (_, to) = team.guild.story_key();
        let id = team.guild.steward.id();
        let json = format!(
            r#"{{"type":"corncrake/quote/1","network":"{}","report":"{other}","author":"{id}","text":"She hit me."}}"#,
            team.guild.network
        );
        let frame = seal_bytes(Bucket::Words, json.as_bytes(), &to).unwrap();
        let words = Sealed::new(frame).unwrap();
        let (report, notice) = (other, 3);
        let deed = Deed::Quote { words, notice };
        act_at(&team.amani, Act { report, deed });
        team.sync();
        let baraka = &team.baraka;
        let ledger = baraka.desk.ledger().unwrap();
        let opened = open(baraka, other);
        let quotes = baraka.desk.quotes(&ledger, other, &opened);
        let invented = &quotes[1];
        assert!(invented.text.is_ok());
        assert!(matches!(
            invented.barred,
            Some(Bar::NotRedacted(NotRedacted::NotVerbatim(_)))
        ));
        let refused =
            baraka
                .desk
                .view_quote(&ledger, (other, &opened), invented.id, Approval::Given);
        assert!(matches!(refused, Err(NoWords::NotRedacted(_))));
    });
}

#[test]
fn a_question_is_a_reply_and_the_report_waits_for_its_reporter() {
    each_database(|database| {
        let mut guild = Guild::start(database);
        let reporter = Reporter::report(&mut guild, 1, "words", &[]);
        let id = reporter.report;
        let chiku = guild.admit("Chiku", Tier::Answers);
        let (mut one, mut two) = (guild.desk(&guild.steward), guild.desk(&chiku));
        one.sync();
        let asked = |desk: &TestDesk| {
            let mail = desk.desk.mail(&desk.book().mailboxes()).unwrap();
            mail.asked(&desk.desk.ledger().unwrap(), id)
        };
        assert_eq!(asked(&one), None);
        let to = one.desk.addressee(guild.clock.today(), id).ok().unwrap();
        let (server, key) = (guild.server(), one.desk.signing_key());
        let text = ReplyText::new("Which month was it?").ok().unwrap();
        let today = guild.clock.today();
        let reply = one.desk.reply(&server.session(&key), &to, &text, today);
        let deed = Deed::Ask(Some(reply.unwrap()));
        act_at(&one, Act { report: id, deed });
        assert_eq!(reporter.replies(&guild)[0].text, "Which month was it?");
        let waits = asked(&one).unwrap();
        assert_eq!(waits.since, Some((today, Answered::No)));
        assert_eq!(waits.by, guild.steward.id());
        one.sync();
        two.sync();
        // Who reads answers only knows that it waits, and no more.
        assert_eq!(asked(&two).unwrap().since, None);
        reporter.write(&guild, "in May", &[]);
        one.sync();
        assert_eq!(asked(&one).unwrap().since, Some((today, Answered::Perhaps)));
        guild.clock.set_noon(day("2026-07-03"));
        reporter.write(&guild, "or in June", &[]);
        one.sync();
        assert_eq!(asked(&one).unwrap().since, Some((today, Answered::Yes)));
        let deed = Deed::Ask(None);
        act_at(&one, Act { report: id, deed });
        assert_eq!(asked(&one), None);
    });
}
