//! What desk and server say to each other, and what the server refuses. On both databases.

mod documents;

use corncrake::clock::Clock as _;
use corncrake::exchange::client::ClientError;
use corncrake::exchange::records::{ImportRecord, PartRecord, ReplyRecord};
use corncrake::exchange::{Challenge, Invitation, Pass};
use corncrake::keys::public::{Note, Tier};
use corncrake::keys::secret::MemberIdentity;
use corncrake::seal::close::seal_bytes;
use corncrake::seal::{Bucket, Frame};

use crate::support::each_database;
use crate::support::guild::{Guild, stranger};
use crate::support::http::{Answer, get, post, request};

const BASE: &str = "/example/exchange";

fn address(guild: &Guild) -> std::net::SocketAddr {
    guild
        .origin
        .strip_prefix("http://")
        .unwrap()
        .parse()
        .unwrap()
}

fn nonce(guild: &Guild) -> String {
    let answer = post(address(guild), &format!("{BASE}/challenge"), &[], b"");
    let invitation: Invitation = serde_json::from_slice(&answer.body).unwrap();
    invitation.nonce
}

fn challenge(guild: &Guild) -> Challenge {
    Challenge {
        network: guild.network.clone(),
        number: 0,
        origin: guild.origin.clone(),
        nonce: nonce(guild),
    }
}

fn enter(guild: &Guild, note: &Note) -> Answer {
    let path = format!("{BASE}/session");
    post(address(guild), &path, &[], note.to_string().as_bytes())
}

fn bearer(answer: &Answer) -> String {
    assert_eq!(answer.status, 200);
    let pass: Pass = serde_json::from_slice(&answer.body).unwrap();
    format!("Bearer {}", pass.bearer)
}

fn ask(guild: &Guild, bearer: &str, path: &str) -> Answer {
    let headers = [("authorization", bearer)];
    get(address(guild), &format!("{BASE}/{path}"), &headers)
}

fn session(guild: &Guild, member: &MemberIdentity) -> String {
    let signed = member.signing.sign(&challenge(guild)).unwrap();
    bearer(&enter(guild, &signed))
}

/// CHECKS G13.
#[test]
fn a_replayed_signature_opens_no_second_session() {
    each_database(|database| {
        let guild = Guild::start(database);
        let signed = guild.steward.signing.sign(&challenge(&guild)).unwrap();
        assert_eq!(enter(&guild, &signed).status, 200);
        assert_eq!(enter(&guild, &signed).status, 401);
        assert!(guild.audited(Some(guild.steward.id()), "refused", "replayed challenge"));
    });
}

/// CHECKS G13.
#[test]
fn a_removed_member_is_refused_at_once_and_the_audit_log_has_it() {
    each_database(|database| {
        let mut guild = Guild::start(database);
        let baraka = guild.admit("Baraka", Tier::Stories);
        let pass = session(&guild, &baraka);
        assert_eq!(ask(&guild, &pass, "index").status, 200);
        guild.remove(&baraka);
        assert_eq!(ask(&guild, &pass, "index").status, 401);
        let signed = baraka.signing.sign(&challenge(&guild)).unwrap();
        assert_eq!(enter(&guild, &signed).status, 401);
        assert!(guild.audited(Some(baraka.id()), "refused", "no longer a member"));
    });
}

/// CHECKS G13: by none of the addresses that hand out ciphertext, with nothing that they kept.
#[test]
fn a_removed_member_gets_no_ciphertext_by_any_address_and_the_audit_log_has_it() {
    each_database(|database| {
        let mut guild = Guild::start(database);
        let baraka = guild.admit("Baraka", Tier::Stories);
        let id = guild.arrive(1, "AR1", "words");
        let signed = baraka.signing.sign(&challenge(&guild)).unwrap();
        let kept = baraka.signing.sign(&challenge(&guild)).unwrap();
        let pass = bearer(&enter(&guild, &signed));
        let wanted = format!("{{\"ids\":[\"{id}\"]}}");
        let reports = |guild: &Guild| {
            let headers = [
                ("authorization", pass.as_str()),
                ("content-type", "application/json"),
            ];
            let path = format!("{BASE}/reports");
            request(address(guild), "POST", &path, &headers, wanted.as_bytes())
        };
        assert_eq!(reports(&guild).status, 200);
        guild.remove(&baraka);
        assert_eq!(reports(&guild).status, 401);
        let steward = guild.steward.id();
        for path in [
            "index".to_owned(),
            "wraps".to_owned(),
            "rosters/2".to_owned(),
            "batches/2026-07-01".to_owned(),
            "withdrawals/2026-07-01".to_owned(),
            "letters/2026-07-01".to_owned(),
            "manifests/1".to_owned(),
            format!("entries/{steward}/0"),
            format!("attachments/{id}"),
            format!("attachments/{id}/0"),
        ] {
            assert_eq!(ask(&guild, &pass, &path).status, 401, "{path}");
        }
        let who = Some(baraka.id());
        assert!(guild.audited(who, "refused", "no longer a member"));
        // A signature that opened a session once, and one that was kept for later.
        assert_eq!(enter(&guild, &signed).status, 401);
        assert_eq!(enter(&guild, &kept).status, 401);
    });
}

/// CHECKS G13.
#[test]
fn a_session_ends_with_its_time_and_with_its_roster() {
    each_database(|database| {
        let mut guild = Guild::start(database);
        let pass = session(&guild, &guild.steward);
        guild.clock.advance(14 * 60);
        assert_eq!(ask(&guild, &pass, "index").status, 200);
        guild.clock.advance(60);
        assert_eq!(ask(&guild, &pass, "index").status, 401);
        assert!(guild.audited(None, "refused", "session expired"));

        let pass = session(&guild, &guild.steward);
        guild.admit("Baraka", Tier::Answers);
        assert_eq!(ask(&guild, &pass, "index").status, 401);
        let steward = Some(guild.steward.id());
        assert!(guild.audited(steward, "refused", "session of another roster"));
    });
}

#[test]
fn a_challenge_counts_for_one_server_one_network_one_member_and_two_minutes() {
    each_database(|database| {
        let guild = Guild::start(database);
        let me = &guild.steward.signing;
        let good = challenge(&guild);
        let refusals = [
            me.sign(&Challenge {
                origin: "https://elsewhere.example".to_owned(),
                ..good.clone()
            }),
            me.sign(&Challenge {
                network: "other".parse().unwrap(),
                ..good.clone()
            }),
            me.sign(&Challenge {
                nonce: "00".repeat(56),
                ..good.clone()
            }),
            stranger().0.signing.sign(&good),
        ];
        let answers = refusals.map(|note| enter(&guild, &note.unwrap()));
        for answer in &answers {
            // All alike: nobody learns what was wrong.
            assert_eq!((answer.status, answer.text()), (401, answers[0].text()));
        }
        let late = me.sign(&good).unwrap();
        guild.clock.advance(2 * 60);
        assert_eq!(enter(&guild, &late).status, 401);
        let who = Some(guild.steward.id());
        assert!(guild.audited(who, "refused", "expired challenge"));
        assert!(guild.audited(who, "refused", "challenge made for another server"));
        assert!(guild.audited(None, "refused", "never a member"));
    });
}

#[test]
fn without_a_session_nothing_but_the_notices_is_shown() {
    each_database(|database| {
        let mut guild = Guild::start(database);
        guild.arrive(1, "AR1", "words");
        assert_eq!(
            get(address(&guild), &format!("{BASE}/notices"), &[]).status,
            200
        );
        assert_eq!(
            get(address(&guild), &format!("{BASE}/notices/1"), &[]).status,
            200
        );
        assert_eq!(
            get(address(&guild), &format!("{BASE}/notices/9"), &[]).status,
            404
        );
        assert_eq!(
            get(address(&guild), "/nobody/exchange/notices", &[]).status,
            404
        );
        let closed = [
            "index",
            "rosters/1",
            "periods/1",
            "releases/1",
            "wraps",
            "batches/2026-07-01",
            "withdrawals/2026-07-01",
            "letters/2026-07-01",
            "attachments/00000000000000000000000000000000",
            "attachments/00000000000000000000000000000000/0",
            "manifests/1",
        ];
        for path in closed {
            for bearer in ["", "Bearer ", "Bearer 00", "Basic YTpi"] {
                let answer = ask(&guild, bearer, path);
                assert_eq!(
                    (answer.status, answer.text()),
                    (401, "A valid session is needed.\n"),
                    "{path}"
                );
            }
        }
        for path in [
            "reports",
            "letters",
            "replies",
            "imports",
            "imports/attachments",
            "entries/1",
            "manifests/1",
            "releases",
            "documents",
        ] {
            let answer = post(address(&guild), &format!("{BASE}/{path}"), &[], b"{}");
            assert_eq!(answer.status, 401, "{path}");
        }
    });
}

#[test]
fn stories_are_handed_to_their_tier_only() {
    each_database(|database| {
        let mut guild = Guild::start(database);
        let reader = guild.admit("Baraka", Tier::Stories);
        let counter = guild.admit("Chiku", Tier::Answers);
        let id = guild.arrive(1, "AR1", "words");
        let server = guild.server();
        let of = |member: &MemberIdentity| {
            let session = server.session(&member.signing);
            let wraps = session.wraps().unwrap();
            let report = session.reports(&[id]).unwrap().remove(0);
            (
                wraps.iter().map(|wrap| wrap.tier).collect::<Vec<_>>(),
                report,
            )
        };
        let (wraps, report) = of(&reader);
        assert_eq!(wraps, [Tier::Answers, Tier::Stories]);
        assert!(report.story.is_some());
        let (wraps, report) = of(&counter);
        assert_eq!(wraps, [Tier::Answers]);
        assert!(report.story.is_none());
        assert!(guild.audited(Some(reader.id()), "pull", "reports"));
        assert!(guild.audited(Some(counter.id()), "pull", "answers"));
    });
}

#[test]
fn a_member_writes_to_their_own_feed_only_and_in_order() {
    each_database(|database| {
        let mut guild = Guild::start(database);
        let baraka = guild.admit("Baraka", Tier::Answers);
        let server = guild.server();
        let documents = guild.documents();
        let to = &documents
            .notice()
            .sealing_period(guild.clock.today())
            .unwrap()
            .answers;
        let entry = |text: &str| seal_bytes(Bucket::Entry, text.as_bytes(), to).unwrap();
        let (first, second) = (entry("first"), entry("second"));
        let session = server.session(&baraka.signing);
        let conflict = |put: Result<(), ClientError>| matches!(put, Err(ClientError::Conflict));
        assert!(conflict(session.append_entry(2, &second)));
        session.append_entry(1, &first).unwrap();
        session.append_entry(1, &first).unwrap(); // a retry
        assert!(conflict(session.append_entry(1, &second)));
        session.append_entry(2, &second).unwrap();
        let index = session.index().unwrap();
        assert_eq!(index.feeds.len(), 1);
        assert_eq!(
            (index.feeds[0].author, index.feeds[0].last),
            (baraka.id(), 2)
        );
        let rows = session.entries(baraka.id(), 1).unwrap();
        assert_eq!(rows, [second.as_bytes()]);
    });
}

/// CHECKS G5, for the exchange.
#[test]
fn bodies_are_bounded_and_of_the_type_that_is_asked_for() {
    each_database(|database| {
        let guild = Guild::start(database);
        let pass = session(&guild, &guild.steward);
        let send = |path: &str, kind: &str, body: &[u8]| {
            let headers = [("authorization", pass.as_str()), ("content-type", kind)];
            request(
                address(&guild),
                "POST",
                &format!("{BASE}/{path}"),
                &headers,
                body,
            )
            .status
        };
        let bytes = "application/octet-stream";
        assert_eq!(send("entries/1", bytes, &[0; 8193]), 413);
        assert_eq!(send("entries/1", bytes, &[0; 8192]), 400);
        assert_eq!(send("entries/1", "text/plain", &[0; 8192]), 415);
        assert_eq!(send("reports", "application/json", &[b' '; 5000]), 413);
        assert_eq!(send("reports", "application/json", b"{}"), 400);
        assert_eq!(send("manifests/1", bytes, b""), 409);
        for (path, most) in [
            ("replies", ReplyRecord::LEN),
            ("imports", ImportRecord::LEN),
            ("imports/attachments", PartRecord::MOST),
        ] {
            assert_eq!(send(path, bytes, &vec![0; most + 1]), 413, "{path}");
            assert_eq!(send(path, bytes, &vec![0; most]), 400, "{path}");
            assert_eq!(send(path, bytes, b"short"), 400, "{path}");
            assert_eq!(send(path, "text/plain", &vec![0; most]), 415, "{path}");
        }
        assert_eq!(send("manifests/2", bytes, b"x"), 409);
        let ids = vec!["00".repeat(16); 129];
        let many = serde_json::to_vec(&serde_json::json!({ "ids": ids })).unwrap();
        assert_eq!(send("reports", "application/json", &many), 413);
        assert_eq!(send("letters", "application/json", &many), 413);
        assert_eq!(send("letters", "application/json", b"{}"), 400);
        let signed = [b'x'; 8193];
        assert_eq!(send("session", "text/plain", &signed), 413);
    });
}

#[test]
fn an_entry_that_is_no_sealed_frame_is_refused() {
    each_database(|database| {
        let guild = Guild::start(database);
        let pass = session(&guild, &guild.steward);
        let headers = [
            ("authorization", pass.as_str()),
            ("content-type", "application/octet-stream"),
        ];
        let path = format!("{BASE}/entries/1");
        let answer = post(
            address(&guild),
            &path,
            &headers,
            &vec![b'a'; Bucket::Entry.size()],
        );
        assert_eq!(answer.status, 400);
        assert!(Frame::from_bytes(Bucket::Entry, vec![b'a'; Bucket::Entry.size()]).is_err());
    });
}

#[test]
fn entries_after_the_greatest_number_are_none() {
    each_database(|database| {
        let guild = Guild::start(database);
        let server = guild.server();
        let session = server.session(&guild.steward.signing);
        for after in [0, u64::MAX - 1, u64::MAX] {
            let entries = session.entries(guild.steward.id(), after);
            assert!(entries.unwrap().is_empty(), "{after}");
        }
    });
}

#[test]
fn a_numbered_challenge_opens_no_session() {
    each_database(|database| {
        let guild = Guild::start(database);
        let open = |number| {
            let challenge = Challenge {
                number,
                ..challenge(&guild)
            };
            let signed = guild.steward.signing.sign(&challenge).unwrap().to_string();
            let path = format!("{BASE}/session");
            post(address(&guild), &path, &[], signed.as_bytes()).status
        };
        assert_eq!(open(0), 200);
        assert_ne!(open(1), 200);
    });
}
