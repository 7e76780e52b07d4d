//! The whole way on the real binary: keys, server, reports, desk, release, public page, proof.

use std::net::SocketAddr;

use corncrake::clock::{Clock as _, Month, SystemClock};
use corncrake::keys::public::{Hash, NetworkName, Recipient};
use corncrake::keys::secret::Receipt;
use corncrake::questionnaire::Questionnaire;
use corncrake::report::Report;
use corncrake::seal::attachment::{Media, Salt, SealedAttachment, seal_attachment};
use corncrake::seal::close::{Addressing, close};
use corncrake::seal::wire::Sealed;
use corncrake::text::Lang;
use serde_json::Value;

use crate::support::app::{TestForm, receipt};
use crate::support::each_database;
use crate::support::http::{Answer, get, post};
use crate::support::sealed::rng;
use crate::support::terminal::Terminal;

/// A table is withdrawn from the first release, and the public is told.
fn is_corrected(at: &Terminal, address: SocketAddr, origin: &str) {
    let page = |path: &str| get(address, &format!("/example/statistics/{path}"), &[]);
    let (figure, before) = (page("1/where"), page("1/release.note"));
    assert_eq!((figure.status, page("1/what").status), (200, 200));
    let silent = "desk release --revise 1 --drop where --yes --folder desk --passphrase-file pass";
    assert!(at.refused(silent).contains("--because"));
    let known = "desk release --revise 1 --drop nowhere --because x --yes";
    let unknown = at.refused(&format!("{known} --folder desk --passphrase-file pass"));
    assert!(unknown.contains("no table nowhere"), "{unknown}");
    let why = "--because Two_answers_were_mixed_up --because fr=Deux_choses";
    let said = at.desk(&format!("release --revise 1 --drop where {why} --yes"));
    assert!(
        said.contains("Withdrawn: where") && said.contains("Why (fr): Deux choses"),
        "{said}"
    );

    let gone = page("1/where?lang=en");
    assert_eq!(gone.status, 410);
    for words in [
        "This figure was withdrawn on",
        "Two answers were mixed up",
        "edition/1.note",
    ] {
        assert!(gone.text().contains(words), "{words}: {}", gone.text());
    }
    assert!(page("1/where?lang=fr").text().contains("Deux choses"));
    assert_eq!(
        (page("1/where.csv").status, page("1/nowhere").status),
        (410, 404)
    );
    for path in ["1/?lang=en", "brief/1?lang=en", "1/what?lang=en"] {
        let text = page(path).text().to_owned();
        assert!(
            text.contains("This edition replaces release 1."),
            "{path}: {text}"
        );
    }
    assert!(page("1/?lang=en").text().contains("Revised on"));
    // The edition before stays as it was signed.
    assert_eq!(page("edition/1.note").body, before.body);
    assert_ne!(page("1/release.note").body, before.body);
    let checked = at.ok(&format!(
        "verify {origin}/example/statistics/1/ --root net/notices/0001.note"
    ));
    assert!(checked.contains("corrects release 1"), "{checked}");
}

/// A reporter without JavaScript; returns the receipt.
pub fn send_form(address: SocketAddr, number: usize, words: &str) -> String {
    let form = TestForm::of(&get(address, "/example/", &[("accept", "text/html")]));
    let mut fields = form.fields();
    fields.extend([
        ("what", ["V03", "V05"][number % 2]),
        ("area", ["AR1", "AR2", "AR3"][number % 3]),
        ("consent", "C0"),
        ("story", words),
        ("do", "send"),
    ]);
    receipt(&post_form(address, &fields))
}

fn post_form(address: SocketAddr, fields: &[(&str, &str)]) -> Answer {
    let mut body = form_urlencoded::Serializer::new(String::new());
    body.extend_pairs(fields);
    let headers = [
        ("accept", "text/html"),
        ("content-type", "application/x-www-form-urlencoded"),
        ("sec-fetch-site", "same-origin"),
    ];
    let answer = post(address, "/example/", &headers, body.finish().as_bytes());
    assert_eq!(answer.status, 200);
    answer
}

/// A reporter whose client seals by itself.
fn send_sealed(address: SocketAddr, number: u8) {
    let (sealed, token) = sealed_by_phone(address, number);
    let headers = [
        ("content-type", "application/octet-stream"),
        ("corncrake-token", token.as_str()),
    ];
    let answer = post(address, "/example/sealed", &headers, &sealed.to_bytes());
    assert!((200..300).contains(&answer.status), "{}", answer.status);
}

/// A report that is sealed and not sent, and a token to send it with.
pub fn sealed_by_phone(address: SocketAddr, number: u8) -> (Sealed, String) {
    let (sealed, _, token) = sealed_with(address, number, &[]);
    (sealed, token)
}

/// As [`sealed_by_phone`], with files of these contents.
pub fn sealed_with(
    address: SocketAddr,
    number: u8,
    contents: &[&[u8]],
) -> (Sealed, Vec<SealedAttachment>, String) {
    let answer = get(address, "/example/sealed", &[]);
    let keys: Value = serde_json::from_slice(&answer.body).unwrap();
    let questionnaire = Questionnaire::default_set();
    let fields = [
        ("what", "V09"),
        ("area", "AR1"),
        ("story", "sealed by the phone"),
    ]
    .map(|(name, value)| (name.to_owned(), value.to_owned()));
    let month = Month::of(SystemClock.today());
    let report = Report::parse(&questionnaire, &fields, Lang::En, month);
    let Ok(report) = report else {
        panic!("the report is right")
    };
    let network: NetworkName = "example".parse().unwrap();
    let hashes: Vec<Hash> = contents.iter().map(|content| Hash::of(content)).collect();
    let receipt = Receipt::derive(&[number; 32], &network, &report.canonical(&hashes));
    let recipient = |name: &str| keys[name].as_str().unwrap().parse::<Recipient>().unwrap();
    let period = u32::try_from(keys["period"].as_u64().unwrap()).unwrap();
    let story = recipient("story");
    let seal = |content: &&[u8]| {
        let salt = Salt(receipt.attachment_salt(Hash::of(content)));
        seal_attachment(content, Media::Pdf, false, salt, &network, &story).unwrap()
    };
    let attached: Vec<_> = contents.iter().map(seal).collect();
    let named: Vec<_> = attached.iter().map(|one| one.hash).collect();
    let to = Addressing {
        network: &network,
        period,
        answers: &recipient("answers"),
        story: &story,
        questionnaire: questionnaire.version(),
        reply_to: &receipt.reply_identity().to_public(),
        verify: &receipt.signing_key().verifying_key(),
        mailbox: receipt.mailbox_secret().mailbox_id(&network),
        attachments: &named,
    };
    let sealed = Sealed {
        id: receipt.submission_id(),
        mailbox: receipt.mailbox_secret(),
        period,
        report: close(&report, &to, &mut rng(number.into())).unwrap(),
    };
    let token = keys["token"].as_str().unwrap().to_owned();
    (sealed, attached, token)
}

/// The first column of a list.
pub fn ids(list: &str) -> Vec<&str> {
    let rows = list.lines().skip(1);
    let first = rows.filter_map(|row| row.split_whitespace().next());
    first.filter(|word| word.len() == 8).collect()
}

#[test]
fn a_report_goes_from_a_phone_to_a_figure_that_anybody_can_check() {
    each_database(|database| {
        let at = Terminal::new();
        let (server, origin) = at.found(&database.url);

        let receipts: Vec<_> = (0..20)
            .map(|n| {
                send_form(
                    server.address,
                    n,
                    "They took my money\u{1b}[2J and\u{202e} left.",
                )
            })
            .collect();
        (0..14).for_each(|n| send_sealed(server.address, n));

        at.init_desk(&origin);
        assert!(at.desk("sync").contains("34 new reports fetched"));
        let list = at.desk("list --state new");
        let new = ids(&list);
        assert_eq!(new.len(), 34);
        // A flood of one text is put away together, once it was looked at.
        (0..3).for_each(|_| drop(send_form(server.address, 0, "Buy cheap watches")));
        at.desk("sync");
        let flooded = at.desk("list --state new");
        let is_flood = |id: &&str| !new.contains(id);
        let flood = ids(&flooded).into_iter().find(is_flood).unwrap();
        let preview = at.desk(&format!("junk --like {flood}"));
        assert!(preview.contains("3 reports would be junk."), "{preview}");
        assert_eq!(ids(&at.desk("list --state new")).len(), 37);
        at.desk(&format!("junk --like {flood} --yes"));
        assert_eq!(ids(&at.desk("list --state new")), new);
        let by_form = list.lines().find(|row| row.contains("V03")).unwrap();
        let shown = at.desk(&format!("show {}", &by_form[..8]));
        assert!(shown.contains("Made to pay (bribe, extortion)"), "{shown}");
        // CHECKS G10, on a terminal: what would act is written out, or never got that far.
        assert!(
            !shown.contains('\u{1b}') && shown.contains("\\u{202e}"),
            "{shown}"
        );

        let few = at.refused("desk release --early x --yes --folder desk --passphrase-file pass");
        assert!(few.contains("needs at least 30"), "{few}");
        at.desk(&format!("junk {}", new[0]));
        at.desk(&format!("duplicate {} --of {}", new[1], new[2]));
        assert!(at.desk("accept --all-new").contains("Accepted 32 reports"));
        assert!(at.desk("tally").contains("32 reports accepted"));
        let waits = at.refused("desk release --yes --folder desk --passphrase-file pass");
        assert!(waits.contains("--early"), "{waits}");
        let no = at.refused("desk release --early x --folder desk --passphrase-file pass");
        assert!(no.contains("nothing was published"), "{no}");
        let published = at.desk("release --early The_hearing_is_on_Monday --yes");
        assert!(
            published.contains(&format!("{origin}/example/statistics/1/")),
            "{published}"
        );

        let page = get(
            server.address,
            "/example/statistics/1/",
            &[("accept", "text/html")],
        );
        assert_eq!(page.status, 200);
        assert!(page.text().contains("The hearing is on Monday"));
        let checked = at.ok(&format!(
            "verify {origin}/example/statistics/1/ --root net/notices/0001.note"
        ));
        assert!(checked.contains("Verified"), "{checked}");

        is_corrected(&at, server.address, &origin);

        // A report that its reporter takes back is gone from the desk too; the release stays.
        let fields = [("receipt", receipts[0].as_str()), ("do", "withdraw")];
        post_form(server.address, &fields);
        let synced = at.desk("sync");
        assert!(synced.contains("taken back by its reporter"), "{synced}");
        assert!(!synced.contains("ALARM"), "{synced}");
        at.desk("export --csv out.csv");
        let csv = std::fs::read_to_string(at.path().join("out.csv")).unwrap();
        assert!((31..=33).contains(&csv.lines().count()), "{csv}");
        let again = at.refused("desk export --csv out.csv --folder desk --passphrase-file pass");
        assert!(again.contains("there already"), "{again}");
    });
}
