//! CHECKS N4 with attachments in a bucket: it goes away, breaks, says nothing, forgets, and returns.

use std::time::{Duration, Instant};

use corncrake::keys::public::{AttachmentId, Tier};
use corncrake::store::{AttachmentHead, AttachmentPut, Ending, MailboxRoom};

use crate::support::app::{TestForm, receipt};
use crate::support::attached::{assert_whole, attached, post_as_it_is};
use crate::support::binary::{Server, run, wait_for};
use crate::support::certificate::certificate;
use crate::support::http::{Answer, get, post_files};
use crate::support::load::{Client, assert_all_there};
use crate::support::s3::{Gate, S3, Weather};
use crate::support::sealed::{attachment_frame, rng, submission};
use crate::support::{TestDatabase, block_on};

/// Runs a test on each database, with its attachments in a bucket behind a gate.
fn each_bucket(test: impl Fn(&TestDatabase, &S3, &Gate)) {
    for database in [TestDatabase::sqlite(), TestDatabase::postgres()] {
        println!("on {}:", database.name());
        let s3 = S3::start();
        let gate = Gate::before(&s3);
        test(&database.in_bucket(gate.endpoint()), &s3, &gate);
    }
}

/// A report without files, as a browser without scripts sends it from a form that takes files.
fn words(server: &Server, form: &TestForm, story: &str) -> Answer {
    let mut fields = form.fields();
    fields.extend([("what", "V05"), ("story", story), ("do", "send")]);
    post_files(server.address, "/example/", &fields, &[("", b"")])
}

fn assert_not_saved(answer: &Answer, story: &str) {
    assert_eq!(answer.status, 503);
    let text = answer.text();
    assert!(text.contains("Your report was not saved."), "{text}");
    assert!(text.contains(story), "what was typed comes back");
    assert!(text.contains("Please choose the files again."));
    assert!(!text.contains("class=\"digits\""));
}

/// What a command for operators said, and whether it went well.
fn admin(server: &Server, command: &str) -> (bool, String) {
    let done = run(&["admin", command, "--config", &server.config()]);
    let said = [done.stdout, done.stderr].map(|text| String::from_utf8(text).unwrap());
    (done.status.success(), said.concat())
}

#[test]
fn while_the_bucket_is_away_reports_are_taken_and_files_are_refused_whole() {
    each_bucket(|database, s3, gate| {
        let mut server = Server::start(database);
        let mut client = Client::new(server.address, 810);
        // Two parts; the third weather breaks in the midst of the first.
        let file: Vec<u8> = attachment_frame(655_360, &mut rng(1));
        let form = |server: &Server| TestForm::of(&server.form());
        let (mut reports, mut files, mut receipts) = (Vec::new(), Vec::new(), 0);
        let weathers = [
            Weather::Gone,
            Weather::Status(500),
            Weather::CutAfter(300_000),
            Weather::Status(503),
        ];
        for weather in weathers {
            let uploaded = client.attach(&file).unwrap().unwrap();
            let (with, without) = (form(&server), form(&server));
            gate.set(weather);
            // Its file was acknowledged before.
            reports.push(client.send_with(&uploaded).unwrap().unwrap());
            files.push(uploaded);
            reports.push(client.send().unwrap().unwrap());
            receipt(&words(&server, &without, "Words alone."));
            let story = format!("With a file, in {weather:?}.").replace(['(', ')'], "-");
            let refused = post_as_it_is(server.address, &with, &story, &file);
            assert_not_saved(&refused, &story);
            assert!(client.attach(&file).unwrap().is_none());
            assert_eq!(get(server.address, "/healthz", &[]).status, 200);
            assert!(server.is_alive());

            gate.set(Weather::Fair);
            let answer = post_as_it_is(server.address, &with, &story, &file);
            receipt(&answer);
            receipts += 2;
        }
        assert_all_there(&database.url, &reports);
        assert_whole(database, &files);
        let promised = s3.objects("example").len();
        s3.age("example");
        let (well, said) = admin(&server, "nightly");
        assert!(well, "{said}");
        let left = s3.objects("example").len();
        // Two parts each: what was acknowledged, and what came with a receipt.
        assert_eq!(left, 4 * weathers.len(), "{promised} before, {said}");
        assert_whole(database, &files);
        let (_, said) = admin(&server, "doctor");
        let whole = "well   All that is attached to reports is in its place (16 parts).";
        assert!(said.contains(whole), "{said}");
        println!(
            "{} reports and {receipts} receipts acknowledged with {} files, {} left behind and swept, 0 lost",
            reports.len(),
            files.len() + weathers.len(),
            promised - left
        );
        server.stop();
    });
}

/// A bucket that says nothing keeps those waiting who sent a file, and nobody else.
#[test]
fn while_the_bucket_says_nothing_reports_without_files_do_not_wait_for_it() {
    let (s3, database) = (S3::start(), TestDatabase::sqlite());
    let gate = Gate::before(&s3);
    let database = database.in_bucket(gate.endpoint());
    let config = database.configure(include_str!("../support/example.toml"));
    // Room for two forms with a file at a time.
    let little = "[attachments]\nmegabytes = 2\nmemory_mib = 8";
    let config = config.replacen("[attachments]", little, 1);
    let server = Server::start_with(&config, |program| program);
    let file: Vec<u8> = attachment_frame(81_920, &mut rng(1));
    let forms: Vec<_> = (0..4).map(|_| TestForm::of(&server.form())).collect();
    gate.set(Weather::Silent);
    let longest = std::thread::scope(|scope| {
        let (address, file) = (server.address, &file);
        let waiting: Vec<_> = forms[..3]
            .iter()
            .map(|form| scope.spawn(move || post_as_it_is(address, form, "A file.", file)))
            .collect();
        // By then two wait for the bucket, and the third for room.
        std::thread::sleep(Duration::from_secs(2));
        let mut longest = Duration::ZERO;
        for number in 0..3 {
            let start = Instant::now();
            receipt(&words(&server, &forms[3], &format!("Words {number}.")));
            longest = longest.max(start.elapsed());
        }
        for answer in waiting {
            let answer = answer.join().unwrap();
            assert!([503, 413].contains(&answer.status), "{}", answer.status);
            assert!(answer.text().contains("A file."));
            assert!(!answer.text().contains("class=\"digits\""));
        }
        longest
    });
    assert!(longest < Duration::from_secs(5), "{longest:?}");
    gate.set(Weather::Fair);
    receipt(&post_as_it_is(server.address, &forms[0], "A file.", &file));
    println!("3 files refused whole; 3 reports without files waited {longest:.1?} at most");
    server.stop();
}

#[test]
fn what_is_taken_back_while_the_bucket_is_away_is_deleted_once_it_is_back() {
    each_bucket(|database, s3, gate| {
        let mut server = Server::start(database);
        let file: Vec<u8> = attachment_frame(655_360, &mut rng(1));
        let send = |server: &Server, story: &str| {
            let form = TestForm::of(&server.form());
            receipt(&post_as_it_is(server.address, &form, story, &file))
        };
        let take_back = |server: &Server, digits: &str| {
            let gone = server.post(&[("do", "withdraw"), ("lang", "en"), ("receipt", digits)]);
            assert!(gone.text().contains("You have taken your report back."));
        };
        let [one, other, kept] = ["One.", "Other.", "Kept."].map(|story| send(&server, story));
        assert_eq!(s3.objects("example").len(), 6);
        let log = server.log();
        gate.set(Weather::Status(503));
        take_back(&server, &one);
        // The network's notice was there all the while; the bytes go when the bucket is back.
        assert_eq!(s3.objects("example").len(), 6);
        gate.set(Weather::Fair);
        wait_for("the bytes to go", || {
            (s3.objects("example").len() == 4).then_some(())
        });

        gate.set(Weather::Gone);
        take_back(&server, &other);
        let (well, said) = admin(&server, "nightly");
        assert!(
            !well && said.contains("place for attachments does not answer"),
            "{said}"
        );
        // Whoever keeps logs adds the time: when somebody took a report back.
        assert_eq!(server.log(), log);
        let (_, said) = admin(&server, "doctor");
        assert!(
            said.contains("WRONG  What is attached to reports cannot be looked for"),
            "{said}"
        );
        // Nobody remembers what was to be deleted; it is found.
        server.kill_and_start_again();
        gate.set(Weather::Fair);
        s3.age("example");
        let (_, said) = admin(&server, "doctor");
        let left = "look   The place for attachments holds what nobody needs any more: 2 parts.";
        assert!(said.contains(left), "{said}");
        let (well, said) = admin(&server, "nightly");
        assert!(
            well && said.contains("what nobody needs is deleted (2 parts)"),
            "{said}"
        );
        let (_, said) = admin(&server, "doctor");
        let whole = "well   All that is attached to reports is in its place (2 parts).";
        assert!(said.contains(whole), "{said}");
        assert!(attached(database, &server.network) == [file.clone()]);

        // The bucket loses one part, and gets it back from its own copy.
        let lost = s3.objects("example").remove(0);
        let aside = lost.with_extension("aside");
        std::fs::rename(&lost, &aside).unwrap();
        let (well, said) = admin(&server, "nightly");
        assert!(
            well && said.contains("lost what the database names (1 part)"),
            "{said}"
        );
        let (well, said) = admin(&server, "doctor");
        let words = "WRONG  The place for attachments has lost what the database names: 1 part.";
        assert!(!well && said.contains(words), "{said}");
        std::fs::rename(&aside, &lost).unwrap();
        assert!(attached(database, &server.network) == [file.clone()]);
        take_back(&server, &kept);
        println!("3 reports taken back: 0 parts left; 1 lost part told of");
        server.stop();
    });
}

/// Whoever answers in the bucket's place would learn when a file comes, and could keep it.
#[test]
fn nothing_goes_to_a_bucket_whose_certificate_nobody_vouches_for() {
    let folder = tempfile::tempdir().unwrap();
    let authority = certificate(folder.path(), "IP:127.0.0.1", 30);
    let s3 = S3::start_encrypted(folder.path());
    let endpoint = s3.endpoint().replacen("http:", "https:", 1);
    let database = TestDatabase::sqlite().in_bucket(endpoint);
    let config = database.configure(include_str!("../support/example.toml"));
    let file: Vec<u8> = attachment_frame(81_920, &mut rng(1));
    for (is_known, kept) in [(false, 0), (true, 1)] {
        // In place of the authorities that the machine knows.
        let server = Server::start_with(&config, |mut program| {
            if is_known {
                program.env("SSL_CERT_FILE", &authority);
            }
            program
        });
        let form = TestForm::of(&server.form());
        let answer = post_as_it_is(server.address, &form, "A file.", &file);
        assert_eq!(answer.status, if is_known { 200 } else { 503 });
        assert_eq!(s3.objects("example").len(), kept);
        server.stop();
    }
}

/// What stewards destroy: nobody waits for each of a thousand files in turn.
#[test]
fn what_is_destroyed_while_the_bucket_is_away_is_deleted_once_it_is_back() {
    each_bucket(|database, s3, gate| {
        block_on(async {
            let store = database.open().await;
            let rng = &mut rng(3);
            let frame = attachment_frame(4096, rng);
            let report = submission("north", "2026-11-20", rng);
            let (network, period) = (report.network.clone(), report.period);
            for number in 0..30 {
                let head = AttachmentHead {
                    network: network.clone(),
                    id: AttachmentId::from_bytes([number; 16]),
                    mailbox: report.mailbox,
                    batch: report.batch,
                    period,
                    size: u32::try_from(frame.len()).unwrap(),
                    most: MailboxRoom {
                        files: 30,
                        bytes: 4_000_000,
                    },
                };
                let put = store.put_attachment(head, frame.clone().into());
                assert_eq!(put.await.unwrap(), AttachmentPut::Stored);
            }
            store.submit(report).await.unwrap();
            gate.set(Weather::Gone);
            let start = Instant::now();
            let ending = Ending {
                network: network.clone(),
                tier: Tier::Stories,
                through: period,
                ended: "2026-12-01".parse().unwrap(),
            };
            assert!(store.destroy(&ending).await.unwrap());
            let took = start.elapsed();
            assert!(took < Duration::from_secs(15), "{took:?}");
            assert_eq!(s3.objects("north").len(), 30);
            gate.set(Weather::Fair);
            let mut seconds = 0;
            while !s3.objects("north").is_empty() {
                assert!(seconds < 300, "the bytes are still there");
                tokio::time::sleep(Duration::from_millis(100)).await;
                seconds += 1;
            }
            store.close().await;
            println!("30 files destroyed, 0 left");
        });
    });
}
