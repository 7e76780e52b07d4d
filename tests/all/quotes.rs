//! Approved quotes as the public gets them: signed, beside the figure that they illustrate, and gone
//! once they are taken back.

use std::fs;

use corncrake::keys::public::{Hash, Note, NoteError};
use corncrake::keys::secret::SigningKey;
use corncrake::release::quotes::{Beside, LEAST_FIGURE, Quotes, QuotesFault, VerifiedQuotes};
use corncrake::release::{Fault, Release};
use corncrake::store::{Kind, Put, Store};
use serde_json::{Value, json};

use crate::site::Scene;
use crate::support::binary::run;
use crate::support::http::get;
use crate::support::network::{Network, signed};
use crate::support::{TestDatabase, block_on, each_store};

/// What somebody else than a desk may have signed.
pub fn statement(of: &Network, number: u32, previous: Option<Hash>, quotes: &Value) -> Quotes {
    serde_json::from_value(json!({
        "network": of.name,
        "number": number,
        "previous": previous,
        "notice": of.chain.current().number,
        "issued": "2026-10-06",
        "items": quotes,
    }))
    .unwrap()
}

fn quote(id: u8, (question, code): (&str, &str), lang: &str, text: &str) -> Value {
    let id = format!("{id:02x}").repeat(16);
    json!({ "id": id, "beside": { "question": question, "code": code }, "lang": lang, "text": text })
}

fn note(of: &Network, number: u32, previous: Option<Hash>, quotes: &Value) -> Note {
    signed(&statement(of, number, previous, quotes), &of.releasers)
}

/// An answer to a question that is published with at least as many as a quote needs, and one with fewer.
fn answers(release: &Release, question: &str) -> (String, String) {
    let rows = &release.table(question).unwrap().rows;
    let code = |fits: fn(u64) -> bool| {
        let mut rows = rows.iter().filter(|row| row.code != "not-answered");
        let row = rows.find(|row| row.count.rounded().is_some_and(fits));
        row.unwrap_or_else(|| panic!("{question} has no such row"))
            .code
            .clone()
    };
    (code(|n| n >= LEAST_FIGURE), code(|n| n < LEAST_FIGURE))
}

#[test]
fn quotes_are_believed_only_as_they_were_signed_by_those_who_could_and_in_order() {
    let network = Network::with_two_releases("kenpud");
    let chain = &network.chain;
    let one = quote(1, ("what", "V01"), "en", "She laughed.");
    let two = quote(2, ("what", "V01"), "en", "He laughed.");
    let first = note(&network, 1, None, &json!([one, two]));
    let verified = VerifiedQuotes::verify(first.clone(), chain).unwrap();
    assert_eq!(verified.quotes().all().len(), 2);
    assert_eq!(verified.follow(None), Ok(()));
    let refused = |note: Note| VerifiedQuotes::verify(note, chain).unwrap_err();

    // By whom.
    let stranger = SigningKey::from_seed(&[9; 32]);
    let said = statement(&network, 1, None, &json!([one]));
    assert!(matches!(
        refused(stranger.sign(&said).unwrap()),
        QuotesFault::Signed(Fault::Note(NoteError::TooFew { .. }))
    ));
    let mut more = first.clone();
    stranger.cosign(&mut more).unwrap();
    assert_eq!(refused(more), QuotesFault::StraySignature);
    // Who could sign once cannot any more: the first notice's releaser, on a day of the second.
    let mut old = serde_json::to_value(&said).unwrap();
    old["notice"] = 1.into();
    let old: Quotes = serde_json::from_value(old).unwrap();
    assert!(matches!(
        refused(signed(&old, &network.releasers)),
        QuotesFault::Signed(_)
    ));
    // In which order: what tells in which reports came is refused.
    for wrong in [json!([two, one]), json!([one, one])] {
        assert_eq!(refused(note(&network, 1, None, &wrong)), QuotesFault::Order);
    }
    assert_eq!(
        refused(note(&network, 2, None, &json!([]))),
        QuotesFault::Chain
    );
    let next = |previous| {
        let note = note(&network, 2, Some(previous), &json!([]));
        VerifiedQuotes::verify(note, chain).unwrap()
    };
    assert_eq!(next(verified.hash()).follow(Some(&verified)), Ok(()));
    let other = next(Hash::of(b"other")).follow(Some(&verified));
    assert_eq!(other, Err(QuotesFault::Chain));
    assert_eq!(next(verified.hash()).follow(None), Err(QuotesFault::Chain));
    assert_eq!(verified.follow(Some(&verified)), Err(QuotesFault::Chain));
}

#[test]
fn no_quote_stands_beside_who_somebody_is_or_where_or_when() {
    let network = Network::with_two_releases("kenpud");
    for question in [
        "population",
        "gender",
        "trans",
        "age",
        "area",
        "when",
        "consent",
    ] {
        let one = quote(1, (question, "A1"), "en", "She laughed.");
        let refused =
            VerifiedQuotes::verify(note(&network, 1, None, &json!([one])), &network.chain);
        assert_eq!(refused.unwrap_err(), QuotesFault::Beside, "{question}");
    }
    for code in ["not-answered", "", "a b"] {
        let one = quote(1, ("what", code), "en", "She laughed.");
        let refused =
            VerifiedQuotes::verify(note(&network, 1, None, &json!([one])), &network.chain);
        assert_eq!(refused.unwrap_err(), QuotesFault::Beside, "{code}");
    }
}

#[test]
fn hostile_words_cannot_be_signed_as_quotes() {
    let network = Network::with_two_releases("kenpud");
    for text in [
        "",
        "a\u{202e}b",
        "e\u{301}",
        "a\u{1b}[2J",
        &"x".repeat(3000),
        &format!("a{}", "\u{310}".repeat(40)),
    ] {
        let said = json!({
            "network": network.name, "number": 1, "previous": null, "notice": 2,
            "issued": "2026-10-06", "items": [quote(1, ("what", "V01"), "en", text)],
        });
        assert!(serde_json::from_value::<Quotes>(said).is_err(), "{text:?}");
    }
}

#[test]
fn a_quote_stands_beside_its_figure_and_not_beside_one_that_points_at_few() {
    let network = Network::with_two_releases("kenpud");
    let newest = network.releases[1].release().clone();
    let (many, few) = answers(&newest, "why");
    let hostile = "<script>alert(1)</script> & \"x\" +2547 […]";
    let quotes = json!([
        quote(1, ("why", &many), "en", hostile),
        quote(2, ("why", &many), "ar", "قالت […] لي."),
        quote(3, ("why", &few), "en", "Too few said this."),
    ]);
    let mut quotes: Vec<Value> = quotes.as_array().unwrap().clone();
    quotes.sort_by_key(|quote| (quote["beside"]["code"].to_string(), quote["id"].to_string()));
    let first = note(&network, 1, None, &quotes.into());
    let small = Beside {
        question: "why".to_owned(),
        code: few,
    };
    assert!(!small.stands(&newest));
    let verified = VerifiedQuotes::verify(first.clone(), &network.chain).unwrap();
    let misplaced = verified.quotes().misplaced(Some(&newest)).unwrap();
    assert_eq!(misplaced.illustrates(), &small);

    let database = TestDatabase::sqlite();
    network.store(&database);
    let served = crate::site::serve(&database, &network);
    let page = |path: &str| get(served.address, &format!("/kenpud/statistics/{path}"), &[]);
    assert!(!page("2/why").text().contains("<blockquote"));
    assert_eq!(page("quotes.note").status, 404);
    let replace = |number, note: &Note| {
        let body = note.to_string().into_bytes();
        block_on(async {
            let store = Store::open(&database.url).await.unwrap();
            let put = store.replace_document(&network.name, Kind::Quotes, number, body);
            assert_eq!(put.await.unwrap(), Put::Stored);
            store.close().await;
        });
    };
    replace(1, &first);
    let shown = page("2/why");
    let text = shown.text();
    assert!(text.contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;x&quot; +2547 […]"));
    assert!(!text.contains("<script>alert"), "markup from a quote");
    assert!(text.contains("<blockquote lang=\"ar\" dir=\"auto\">") && text.contains("العربية"));
    assert!(!text.contains("Too few said this."));
    assert!(text.contains("agreed to be quoted") && text.contains("href=\"../quotes.note\""));
    // One on the overview, one for a question on the brief, none beside another question.
    for (path, count) in [("", 1), ("brief/2", 1), ("2/where", 0)] {
        let page = page(path);
        let found = page.text().matches("<blockquote").count();
        // The overview shows a few questions only, and this may be none of them.
        assert!(
            found == count || (path.is_empty() && found == 0),
            "{path}: {found}"
        );
    }
    assert_eq!(page("quotes.note").text(), first.to_string());

    // Taken back: the next statement has none, and nothing is left of the one before.
    let second = note(&network, 2, Some(first.hash()), &json!([]));
    replace(2, &second);
    assert!(!page("2/why").text().contains("<blockquote"));
    assert_eq!(page("quotes.note").text(), second.to_string());
    let bytes = fs::read(database.url.strip_prefix("sqlite:").unwrap()).unwrap();
    assert_eq!(memchr::memmem::find(&bytes, b"Too few said this."), None);
}

#[test]
fn the_server_keeps_the_newest_quotes_alone_and_none_out_of_turn() {
    each_store(async |store, _| {
        let network = "north".parse().unwrap();
        let put = async |number, body: &[u8]| {
            let put = store.replace_document(&network, Kind::Quotes, number, body.to_vec());
            put.await.unwrap()
        };
        assert_eq!(put(2, b"two").await, Put::Conflict);
        assert_eq!(put(0, b"none").await, Put::Conflict);
        assert_eq!(put(1, b"one").await, Put::Stored);
        assert_eq!(put(1, b"one").await, Put::Same);
        assert_eq!(put(1, b"other").await, Put::Conflict);
        assert_eq!(put(3, b"three").await, Put::Conflict);
        assert_eq!(put(2, b"two").await, Put::Stored);
        assert_eq!(put(1, b"one").await, Put::Conflict);
        let held = store.documents(&network, Kind::Quotes).await.unwrap();
        assert_eq!(held, [(2, b"two".to_vec())]);
    });
}

#[test]
fn anybody_can_check_quotes_at_an_address_and_in_a_folder() {
    let mut network = Network::new("kenpud");
    let mut draft = network.draft(crate::support::network::quarter(1), 240, "2026-07-06");
    // Every picture takes its time.
    draft.tables.retain(|table| table.question == "why");
    draft.held_back.clear();
    network.publish(&draft);
    let (many, _) = answers(network.releases[0].release(), "why");
    let one = quote(1, ("why", &many), "en", "She \u{200c}laughed.");
    let first = note(&network, 1, None, &json!([one]));
    let scene = Scene::of(network);
    let proof = scene.network.proof().to_json();
    let place = tempfile::tempdir().unwrap();
    let path = |name: &str| place.path().join(name).to_str().unwrap().to_owned();
    fs::write(path("proof.json"), proof).unwrap();
    fs::write(path("quotes.note"), first.to_string()).unwrap();
    let (proof, quotes, out) = (path("proof.json"), path("quotes.note"), path("out"));
    let root = scene.network.chain.fingerprint();
    let from = ["--proof", &proof, "--quotes", &quotes, "--root", &root];
    let how = ["--origin", "https://reports.example", "--language", "en"];
    let exported = run(&[&["site", "export", &out][..], &from, &how].concat());
    let said = |output: &std::process::Output| {
        String::from_utf8_lossy(&[&output.stdout[..], &output.stderr].concat()).into_owned()
    };
    assert!(exported.status.success(), "{}", said(&exported));
    // The two files by themselves; of the first alone it is said that they are not in it.
    let both = run(&["verify", &proof, "--quotes", &quotes, "--root", &root]);
    assert!(both.status.success(), "{}", said(&both));
    assert!(said(&both).contains("Quotes: statement 1 of 2026-10-06"));
    assert!(said(&both).ends_with("Verified: everything in these two files.\n"));
    let alone = run(&["verify", &proof]);
    assert!(alone.status.success() && said(&alone).contains("Quotes: none are in this file."));
    let forged = path("forged.note");
    fs::write(&forged, first.to_string().replace("laughed", "shouted")).unwrap();
    for (words, why) in [
        ([&*proof, "--quotes", &*forged], "NOT VERIFIED: the quotes"),
        ([&*proof, "--quotes", &*proof], "NOT VERIFIED: "),
        ([&*out, "--quotes", &*quotes], "found by themselves"),
    ] {
        let refused = run(&[&["verify"], &words[..]].concat());
        assert!(!refused.status.success());
        assert!(said(&refused).contains(why), "{}", said(&refused));
    }
    let page = format!("{out}/kenpud/statistics/1/why/index.html");
    let page = fs::read_to_string(page).unwrap();
    assert!(page.contains("laughed.") && page.contains("quotes.note\""));
    let checked = run(&["verify", &out]);
    assert!(checked.status.success(), "{}", said(&checked));
    assert!(said(&checked).contains("Quotes: statement 1 of 2026-10-06"));
    let kept = format!("{out}/kenpud/statistics/quotes.note");
    let changed = fs::read_to_string(&kept).unwrap();
    fs::write(&kept, changed.replace("laughed", "shouted")).unwrap();
    let refused = run(&["verify", &out]);
    assert!(!refused.status.success());
    assert!(
        said(&refused).contains("NOT VERIFIED: the quotes"),
        "{}",
        said(&refused)
    );
    // A page that shows another quote, or none, is not what was signed.
    fs::remove_file(&kept).unwrap();
    let refused = run(&["verify", &out]);
    assert!(
        said(&refused).contains("is not what was signed"),
        "{}",
        said(&refused)
    );

    let base = format!("http://{}/kenpud/statistics/", scene.served.address);
    let none = run(&["verify", &base]);
    assert!(none.status.success() && !said(&none).contains("Quotes:"));
}
