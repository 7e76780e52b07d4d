//! Files that the server cannot give, on the page of their report.

use corncrake::seal::attachment::Media;

use crate::support::TestDatabase;
use crate::support::desk_page::DeskPage;
use crate::support::guild::{Guild, copy};
use crate::support::reporter::Reporter;
use crate::support::s3::{Gate, S3, Weather};

/// The server's place for files goes away, and then loses one: each file that does not come is
/// named, the others come, and the same button goes on.
#[test]
fn a_file_that_does_not_come_is_named_and_can_be_asked_for_again() {
    let s3 = S3::start();
    let gate = Gate::before(&s3);
    let database = TestDatabase::sqlite().in_bucket(gate.endpoint());
    let mut guild = Guild::start(&database);
    let from = Reporter::new(&guild, 1);
    let large = vec![b'.'; 1_300_000];
    let files = [large.as_slice(), b"what I heard"];
    let hashes = files.map(|file| from.attach(&guild, file, Media::OctetStream).hash);
    let reporter = Reporter::report(&mut guild, 1, "see the files", &hashes);
    let mut desk = guild.desk(&guild.steward);
    desk.sync();
    let clock = std::sync::Arc::clone(&guild.clock);
    let page = DeskPage::start(&desk.path, Some(copy(&guild.steward)), clock).enter();
    let short = reporter.report.to_string()[..8].to_owned();
    let fetch = || {
        let answer = page.submit(&format!("/report/{short}/fetch"), &[]);
        answer.text().to_owned()
    };
    gate.set(Weather::Status(503));
    let text = fetch();
    for number in 1..=2 {
        let said = format!("File {number} did not come: the server cannot be reached, or");
        assert!(text.contains(&said), "{text}");
    }
    assert!(text.contains("Fetch what is missing from the server"));

    gate.set(Weather::Fair);
    // A part of the first is lost; the other comes.
    let objects = s3.objects(guild.network.as_str());
    let lost = objects
        .into_iter()
        .find(|object| object.to_string_lossy().contains("-2._"))
        .unwrap();
    let aside = lost.with_extension("aside");
    std::fs::rename(&lost, &aside).unwrap();
    let text = fetch();
    let said = "File 1 did not come: the server does not have it.";
    assert!(text.contains(said), "{text}");
    assert!(!text.contains("File 2 did not come"), "{text}");
    std::fs::rename(&aside, &lost).unwrap();
    let text = fetch();
    assert!(
        text.contains("Everything that is attached is here."),
        "{text}"
    );
    assert!(!text.contains("Fetch what is missing from the server"));
}
