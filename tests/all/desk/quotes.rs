//! Approved quotes leave the desk, stand beside the figure that they illustrate, and go again.

use std::sync::Arc;

use axum::body::{Body, to_bytes};
use corncrake::clock::Clock as _;
use corncrake::desk::acts::{Act, Approval, Deed, Recode, Verdict};
use corncrake::desk::alarms::Alarm;
use corncrake::desk::publish::Published;
use corncrake::desk::quotes::{Due, NoQuotes, NotYet};
use corncrake::desk::warnings::Warning;
use corncrake::desk::words::{NoWords, View, Written};
use corncrake::keys::public::{Hash, Note, ReportId, Tier};
use corncrake::keys::secret::MemberIdentity;
use corncrake::release::quotes::Beside;
use corncrake::seal::open::OpenedReport;
use corncrake::text::Lang;
use http::Request;
use tower::ServiceExt as _;

use super::reports::withdraw;
use crate::support::desk_page::DeskPage;
use crate::support::guild::{Guild, Lie, TestDesk, copy};
use crate::support::sealed::rng;
use crate::support::{TestDatabase, each_database};

const STORY: &str = "Nurse Zanzibara refused me.\nShe laughed.";
const QUOTE: &str = "[A nurse] refused me. She laughed.";

/// Forty reports, of which the first has a story, and two analysts who read words.
struct Team {
    guild: Guild,
    ids: Vec<ReportId>,
    amani: TestDesk,
    baraka: TestDesk,
    baraka_is: MemberIdentity,
}

impl Team {
    fn on(database: &TestDatabase) -> Self {
        let mut guild = Guild::start(database);
        let baraka_is = guild.admit("Baraka", Tier::Stories);
        let area = |n: u32| ["AR1", "AR2", "AR3"][n as usize % 3];
        let story = |n: u32| if n < 4 { STORY } else { "" };
        let ids = (0..40).map(|n| guild.arrive(n, area(n), story(n)));
        let ids: Vec<ReportId> = ids.collect();
        let mut team = Self {
            amani: guild.desk(&guild.steward),
            baraka: guild.desk(&baraka_is),
            ids,
            guild,
            baraka_is,
        };
        team.sync();
        team
    }

    fn sync(&mut self) {
        for _ in 0..2 {
            self.amani.sync();
            self.baraka.sync();
        }
    }

    /// Amani proposes a quote of the report with this number.
    fn propose(&self, report: ReportId) -> Hash {
        let desk = &self.amani;
        let (ledger, opened) = (desk.desk.ledger().unwrap(), open(desk, report));
        let (text, today) = (Written::new(QUOTE).ok().unwrap(), desk.clock.today());
        let act = desk
            .desk
            .write_quote(&ledger, (report, &opened), &text, today);
        let act = act.ok().unwrap();
        let Deed::Quote { words, .. } = &act.deed else {
            panic!("it is no quote");
        };
        let number = words.id();
        desk.desk.act(&[act], today).unwrap();
        number
    }

    /// Baraka approves it, beside an answer.
    fn approve(
        &self,
        report: ReportId,
        quote: Hash,
        beside: Option<Beside>,
    ) -> Result<(), NoWords> {
        let desk = &self.baraka;
        let (ledger, opened) = (desk.desk.ledger()?, open(desk, report));
        let view = View {
            approval: Approval::Given,
            beside,
        };
        let act = desk
            .desk
            .view_quote(&ledger, (report, &opened), quote, view)?;
        desk.desk.act(&[act], desk.clock.today())?;
        Ok(())
    }

    fn release(&mut self) {
        self.amani.decide(&self.ids, Verdict::Accept);
        self.sync();
        let (desk, today) = (&self.amani.desk, self.amani.clock.today());
        let early = Some("before the hearing".to_owned());
        let draft = desk.draft_release(&self.amani.book(), early, today, &mut rng(1));
        let draft = draft.unwrap_or_else(|why| panic!("{why}"));
        let (server, key) = (desk.server().unwrap(), desk.signing_key());
        let published = desk.publish(&server.session(&key), &draft, today);
        assert_eq!(published.unwrap(), Published::Public);
        self.sync();
    }

    /// A quote that stands beside its figure.
    fn with_a_quote(database: &TestDatabase) -> (Self, Hash) {
        let mut team = Self::on(database);
        let quote = team.propose(team.ids[0]);
        team.sync();
        team.approve(team.ids[0], quote, Some(refused_care()))
            .unwrap();
        team.release();
        let published = publish(&team.amani, 1).unwrap();
        assert_eq!(published, Published::Public);
        team.sync();
        (team, quote)
    }

    /// The page of a figure as the public sees it.
    fn page(&self, question: &str) -> String {
        let root = self.guild.notices[0].clone();
        let network = self.guild.network.clone();
        self.guild.on_store(async |store| {
            let published = [(network, root, vec![Lang::En])];
            let router =
                corncrake::site::router(store.clone(), "https://x.test".to_owned(), published);
            let address = format!("/example/statistics/1/{question}");
            let request = Request::get(address).body(Body::empty()).unwrap();
            let answer = router.oneshot(request).await.unwrap();
            let bytes = to_bytes(answer.into_body(), usize::MAX).await.unwrap();
            String::from_utf8(bytes.to_vec()).unwrap()
        })
    }

    fn act(&self, desk: &TestDesk, deed: Deed) {
        let report = self.ids[0];
        desk.desk
            .act(&[Act { report, deed }], desk.clock.today())
            .unwrap();
    }
}

fn open(desk: &TestDesk, id: ReportId) -> OpenedReport {
    let places = desk.desk.places().unwrap();
    let (day, _) = places.iter().find(|(_, held)| *held == id).unwrap();
    let Ok(opened) = desk.desk.open_report(*day, id).unwrap() else {
        panic!("it is set aside");
    };
    opened
}

/// What every report of the guild answers.
fn refused_care() -> Beside {
    beside("what", "V03")
}

fn beside(question: &str, code: &str) -> Beside {
    Beside {
        question: question.to_owned(),
        code: code.to_owned(),
    }
}

fn due(desk: &TestDesk) -> Due {
    let due = desk.desk.quotes_due(&desk.desk.ledger().unwrap());
    due.unwrap_or_else(|why| panic!("{why}"))
}

/// Why the one approved quote cannot stand.
fn not_yet(desk: &TestDesk) -> Option<NotYet> {
    let due = due(desk);
    assert_eq!(due.candidates.len(), 1);
    due.candidates[0].quote.as_ref().err().copied()
}

fn publish(desk: &TestDesk, seed: u64) -> Result<Published, NoQuotes> {
    let draft = desk
        .desk
        .draft_quotes(&due(desk), desk.clock.today(), &mut rng(seed))?;
    let (server, key) = (desk.desk.server().unwrap(), desk.desk.signing_key());
    desk.desk
        .publish_quotes(&server.session(&key), draft.note())
}

fn stand(desk: &TestDesk) -> usize {
    let warnings = desk.desk.warnings(desk.clock.today()).unwrap();
    let mut counts = warnings.iter().filter_map(|warning| match warning {
        Warning::QuotesStand(count) => Some(*count),
        _ => None,
    });
    counts.next().unwrap_or(0)
}

#[test]
fn a_quote_stands_beside_its_figure_once_two_agree_on_words_and_answer_and_its_report_counts() {
    each_database(|database| {
        let mut team = Team::on(database);
        let report = team.ids[0];
        let quote = team.propose(report);
        team.sync();
        // Only proposed.
        assert!(due(&team.amani).candidates.is_empty());
        team.approve(report, quote, None).unwrap();
        assert_eq!(not_yet(&team.baraka), Some(NotYet::NoPlace));
        for wrong in [
            beside("area", "AR1"),
            beside("what", "V01"),
            beside("no", "V03"),
        ] {
            let refused = team.approve(report, quote, Some(wrong));
            assert!(matches!(refused, Err(NoWords::NotItsAnswer)));
        }
        team.approve(report, quote, Some(refused_care())).unwrap();
        assert_eq!(not_yet(&team.baraka), Some(NotYet::NotCounted));
        team.release();
        assert_eq!(not_yet(&team.amani), None);
        assert!(due(&team.amani).is_due());
        assert_eq!(publish(&team.amani, 1).unwrap(), Published::Public);
        let who = Some(team.guild.steward.id());
        assert!(team.guild.audited(who, "quotes", "1"));
        assert!(!due(&team.amani).is_due());
        assert!(matches!(publish(&team.amani, 2), Err(NoQuotes::NothingNew)));
        let page = team.page("what");
        assert!(
            page.contains("[A nurse] refused me. She laughed."),
            "{page}"
        );
        assert!(!team.page("area").contains("refused me"));
        // What is published names neither report nor day of arrival nor quote number.
        let note = team.amani.desk.published_quotes().unwrap().unwrap();
        let text = note.note().to_string();
        for secret in [report.to_string(), quote.to_string(), "AR1".to_owned()] {
            assert!(!text.contains(&secret));
        }
        assert!(team.baraka.sync().alarms.is_empty());
        assert!(!due(&team.baraka).is_due());
    });
}

#[test]
fn whatever_speaks_against_a_published_quote_is_said_at_every_desk_until_it_is_gone() {
    let database = TestDatabase::sqlite();
    let (mut team, quote) = Team::with_a_quote(&database);
    assert_eq!((stand(&team.amani), stand(&team.baraka)), (0, 0));
    let view = |approval| Deed::ApproveQuote {
        quote,
        notice: team.baraka.desk.chain().current().number,
        approval,
        beside: (approval == Approval::Given).then(refused_care),
    };
    let what = |codes: Option<&str>| {
        Deed::Recode(Recode {
            question: "what".to_owned(),
            codes: codes.map(|code| [code.to_owned()].into()),
        })
    };
    let taken = |on| Deed::TakeBack { words: quote, on };
    // What was done, and what undoes it; by Baraka, who approved.
    for (against, again) in [
        (view(Approval::TakenBack), view(Approval::Given)),
        (view(Approval::Objected), view(Approval::Given)),
        (taken(true), taken(false)),
        (Deed::NoQuotes(true), Deed::NoQuotes(false)),
        (
            Deed::Verdict(Verdict::Reject),
            Deed::Verdict(Verdict::Accept),
        ),
        (what(Some("V01")), what(None)),
    ] {
        team.act(&team.baraka, against.clone());
        assert_eq!(stand(&team.baraka), 1, "{against:?}");
        team.act(&team.baraka, again);
        assert_eq!(stand(&team.baraka), 0, "{against:?}");
    }
    team.act(&team.baraka, taken(true));
    team.sync();
    assert_eq!((stand(&team.amani), stand(&team.baraka)), (1, 1));
    assert!(team.page("what").contains("She laughed."));
    publish(&team.amani, 2).unwrap();
    assert!(!team.page("what").contains("laughed"));
    team.sync();
    assert_eq!((stand(&team.amani), stand(&team.baraka)), (0, 0));
    assert_eq!(due(&team.baraka).standing().len(), 0);
}

#[test]
fn a_report_that_its_reporter_takes_back_takes_its_quote_with_it() {
    let database = TestDatabase::sqlite();
    let (mut team, _) = Team::with_a_quote(&database);
    let id = team.ids[0];
    withdraw(&team.guild, id, &team.guild.receipt(0).signing_key());
    team.sync();
    assert_eq!((stand(&team.amani), stand(&team.baraka)), (1, 1));
    publish(&team.baraka, 2).unwrap();
    // Two desks that publish the same at once are of one mind.
    assert_eq!(publish(&team.amani, 3).unwrap(), Published::Public);
    assert!(!team.page("what").contains("laughed"));
}

#[test]
fn two_desks_sign_what_both_their_casebooks_give_and_nothing_else() {
    let database = TestDatabase::sqlite();
    let mut team = Team::on(&database);
    let (one, two) = (team.propose(team.ids[0]), team.propose(team.ids[2]));
    team.sync();
    team.approve(team.ids[0], one, Some(refused_care()))
        .unwrap();
    team.release();
    team.guild.require_releasers(&[&team.baraka_is], 2);
    team.sync();
    let today = team.amani.clock.today();
    let draft = |team: &Team| {
        let due = due(&team.amani);
        team.amani
            .desk
            .draft_quotes(&due, today, &mut rng(3))
            .unwrap()
    };
    let cosign = |team: &Team, note: &mut Note| {
        let due = due(&team.baraka);
        team.baraka.desk.cosign_quotes(&due, note)
    };
    let send = |team: &Team, note: &Note| {
        let (server, key) = (
            team.baraka.desk.server().unwrap(),
            team.baraka.desk.signing_key(),
        );
        team.baraka.desk.publish_quotes(&server.session(&key), note)
    };
    let first = draft(&team);
    assert_eq!(send(&team, first.note()).unwrap(), Published::Wants(1));
    // Two reports told the same words: one quote, and nothing says that there were two.
    team.approve(team.ids[2], two, Some(refused_care()))
        .unwrap();
    let mut note = first.note().clone();
    assert!(cosign(&team, &mut note).is_ok());
    // A quote that Baraka's desk does not have, and one that is missing.
    let other = beside("what", "V01");
    let text = first.note().to_string();
    for changed in [
        text.replace("laughed", "shouted"),
        text.replace(&refused_care().code, &other.code),
    ] {
        let mut changed: Note = changed.parse().unwrap();
        assert!(matches!(
            cosign(&team, &mut changed),
            Err(NoQuotes::NotTheSame)
        ));
    }
    team.act(&team.baraka, Deed::NoQuotes(true));
    assert_eq!(send(&team, &note).unwrap(), Published::Public);
    // Of the other report the same words may still be quoted.
    team.sync();
    assert_eq!(stand(&team.baraka), 0);
    let undo = Deed::TakeBack {
        words: two,
        on: true,
    };
    let report = team.ids[2];
    team.amani
        .desk
        .act(&[Act { report, deed: undo }], today)
        .unwrap();
    team.sync();
    assert_eq!((stand(&team.amani), stand(&team.baraka)), (1, 1));
}

#[test]
fn the_server_takes_no_quotes_that_do_not_verify_and_desks_none_that_are_older() {
    let database = TestDatabase::sqlite();
    let (mut team, quote) = Team::with_a_quote(&database);
    let desk = &team.amani.desk;
    let first = desk.published_quotes().unwrap().unwrap();
    let text = first.note().to_string();
    let (server, key) = (desk.server().unwrap(), desk.signing_key());
    let session = server.session(&key);
    let sign = |change: &dyn Fn(&mut serde_json::Value)| {
        let mut said = serde_json::to_value(first.quotes()).unwrap();
        said["number"] = 2.into();
        said["previous"] = first.hash().to_string().into();
        change(&mut said);
        let said: corncrake::release::quotes::Quotes = serde_json::from_value(said).unwrap();
        team.guild.steward.signing.sign(&said).unwrap()
    };
    for change in [
        // The answer of another question that nobody gave: the release shows 0 or nothing.
        (&|said: &mut serde_json::Value| said["items"][0]["beside"]["code"] = "V01".into())
            as &dyn Fn(&mut serde_json::Value),
        &|said| said["number"] = 3.into(),
        &|said| said["previous"] = Hash::of(b"other").to_string().into(),
        &|said| said["issued"] = "2020-01-01".into(),
    ] {
        assert!(session.publish_quotes(&sign(change)).is_err());
    }
    let who = Some(team.guild.steward.id());
    assert!(
        team.guild
            .audited(who, "refused", "quotes that do not verify")
    );
    // By somebody who may not release.
    let next = sign(&|said| said["items"] = serde_json::json!([]));
    team.guild.require_releasers(&[], 1);
    let (server, key) = (desk.server().unwrap(), team.baraka.desk.signing_key());
    assert!(server.session(&key).publish_quotes(&next).is_err());
    assert_eq!(session.quotes().unwrap(), Some(first.note().clone()));

    team.act(
        &team.amani,
        Deed::TakeBack {
            words: quote,
            on: true,
        },
    );
    team.sync();
    publish(&team.amani, 2).unwrap();
    assert!(team.baraka.sync().alarms.is_empty());
    team.guild.lie("quotes", Lie::Bytes(text.into_bytes()));
    for desk in [&mut team.amani, &mut team.baraka] {
        let alarms = desk.sync().alarms;
        assert!(
            matches!(alarms[..], [Alarm::QuotesRefused(_)]),
            "{alarms:?}"
        );
        // What was seen last is kept.
        let kept = desk.desk.published_quotes().unwrap().unwrap();
        assert_eq!(kept.quotes().number(), 2);
    }
}

fn page_of(team: &Team, desk: &TestDesk, who: &MemberIdentity) -> DeskPage {
    let clock = Arc::clone(&team.guild.clock);
    let page = DeskPage::start(&desk.path, Some(copy(who)), clock).enter();
    page.wait_for("/sync", "There was nothing new");
    page
}

fn has(text: &str, wanted: &[&str]) {
    for wanted in wanted {
        assert!(text.contains(wanted), "{wanted}\n{text}");
    }
}

#[test]
fn an_analyst_chooses_the_answer_and_another_publishes_on_the_desks_pages() {
    let database = TestDatabase::sqlite();
    let mut team = Team::on(&database);
    let quote = team.propose(team.ids[0]).to_string();
    team.sync();
    let report = format!("/report/{}", &team.ids[0].to_string()[..8]);
    {
        let page = page_of(&team, &team.baraka, &team.baraka_is);
        let shown = page.get(&report).text().to_owned();
        has(&shown, &["value=\"what=V03\"", "(too few reports so far)"]);
        assert!(!shown.contains("value=\"area=") && !shown.contains("value=\"consent="));
        let fields = [
            ("quote", quote.as_str()),
            ("do", "approve"),
            ("beside", "what=V03"),
        ];
        let done = page.submit(&format!("{report}/view"), &fields);
        has(
            done.text(),
            &["To stand beside the figure of: What happened?"],
        );
        let list = page.get("/statistics/quotes").text().to_owned();
        has(
            &list,
            &[
                "No quotes are published.",
                "no published release counts the report",
            ],
        );
        assert!(!list.contains("name=\"seen\""));
    }
    team.sync();
    team.release();
    let page = page_of(&team, &team.amani, &team.guild.steward);
    has(page.get("/statistics").text(), &["/statistics/quotes\""]);
    let list = page.get("/statistics/quotes").text().to_owned();
    has(
        &list,
        &[
            "[A nurse] refused me.",
            "She laughed.",
            "What happened?",
            "new",
        ],
    );
    let (_, rest) = list.split_once("name=\"seen\" value=\"").unwrap();
    let seen = &rest[..64];
    let other = Hash::of(b"other").to_string();
    let publish = |seen: &str, sure: &str| {
        let fields = [("seen", seen), ("sure", sure)];
        page.submit("/statistics/quotes/publish", &fields)
            .text()
            .to_owned()
    };
    has(&publish(seen, ""), &["Read every quote first"]);
    has(&publish(&other, "yes"), &["not what you were shown"]);
    assert!(!team.page("what").contains("laughed"));
    let done = publish(seen, "yes");
    has(
        &done,
        &[
            "stand beside their figures now",
            "What may be published is what is published",
        ],
    );
    has(&team.page("what"), &["She laughed."]);
}
