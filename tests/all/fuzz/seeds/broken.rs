//! Inputs with one fault each, which the program must refuse: what each stands for is a mistake that
//! a check could have.

use corncrake::keys::secret::SigningKey;
use corncrake::release::Proof;
use serde_json::Value;

use super::{asked, head, respelled, seed};
use crate::fuzz::targets::made::{MADE, QUESTIONNAIRE};
use crate::fuzz::targets::{frame, release};
use corncrake::seal::close::seal_padme;
use corncrake::seal::{Bucket, check, file_in};
use image::{DynamicImage, ImageFormat};

type Broken = Vec<(&'static str, Vec<u8>)>;

/// The broken inputs of one target, and what is wrong with each.
pub fn of(target: &str) -> Broken {
    match target {
        "exchange" => exchange(),
        "form" => form(),
        "frame" => frame(),
        "note" => note(),
        "picture" => picture(),
        "questionnaire" => questionnaire(),
        "release" => release(),
        "sealed" => sealed(),
        "sheet" => sheet(),
        other => panic!("{other}"),
    }
}

/// The change of a document that puts `spelled` where `path` leads.
fn set(document: &Value, path: &str, spelled: &str) -> Vec<u8> {
    [&place(document, path)[..], &[7], spelled.as_bytes(), &[0]].concat()
}

/// The change that says an item of a list twice: the first one.
fn twice(document: &Value, path: &str) -> Vec<u8> {
    [&place(document, path)[..], &[4, 0, 0, 0, 0]].concat()
}

/// A place as changes name it: counted from the outermost value in.
fn place(document: &Value, path: &str) -> [u8; 2] {
    fn walk(value: &Value, here: &str, path: &str, at: &mut u16) -> bool {
        if here == path {
            return true;
        }
        *at += 1;
        match value {
            Value::Array(items) => (0..)
                .zip(items)
                .any(|(key, item): (u32, _)| walk(item, &format!("{here}/{key}"), path, at)),
            Value::Object(fields) => fields
                .iter()
                .any(|(key, item)| walk(item, &format!("{here}/{key}"), path, at)),
            _ => false,
        }
    }
    let mut at = 0;
    assert!(walk(document, "", path, &mut at), "{path}");
    at.to_be_bytes()
}

/// A hash, or another name of so many digits, of nothing.
fn digits(count: usize) -> String {
    format!("\"{}\"", "1".repeat(count))
}

/// The frame of an attachment whose file ends with its header, a nonce, and one tag.
fn hollow() -> Vec<u8> {
    let mut frame = seal_padme(b"text", &MADE.story.to_public()).unwrap();
    let header = check::header(file_in(&frame).unwrap()).unwrap();
    let len = u32::try_from(header + 32).unwrap();
    frame[..4].copy_from_slice(&len.to_be_bytes());
    frame
}

fn frame() -> Broken {
    let halves = frame::halves();
    let edited = |path: &str, spelled: &str| seed(7, set(&halves, path, spelled));
    let (answers, story) = (halves["answers"].to_string(), halves["story"].to_string());
    let twice = answers.replace("\"area\":", "\"area\":[\"AR2\"],\"area\":");
    // Which frame, first byte, length, place behind the file, byte there.
    vec![
        ("fill", seed(8, [0, 0, 0, 0, 0, 1])),
        ("longer", seed(8, [1, 0, 1, 0, 0, 0])),
        ("shorter", seed(8, [2, 0, 255, 0, 0, 0])),
        ("length", seed(8, [3, 1, 0, 0, 0, 0])),
        ("attachment fill", seed(8, [4, 0, 0, 0, 0, 1])),
        ("attachment longer", seed(8, [4, 0, 1, 0, 0, 0])),
        ("nothing sealed", seed(4, hollow())),
        ("another story", edited("/answers/story", &digits(64))),
        ("another binding", edited("/story/binding", &digits(32))),
        ("another period", edited("/answers/period", "2")),
        ("another network", edited("/story/network", "\"other\"")),
        ("answered twice", seed(6, format!("{twice}\0{story}"))),
    ]
}

fn sealed() -> Broken {
    let head = head(Bucket::Answers);
    let packed = |how: [u8; 3]| seed(6, [&how, &head[4..]].concat());
    // Line, how, text.
    let line = |at: u8, how: u8, text: &str| seed(7, [&[at, how], text.as_bytes()].concat());
    vec![
        ("two recipients", line(1, 3, "")),
        ("no recipient", seed(7, [1, 2, 0, 1, 2])),
        ("twice grease", line(3, 1, "-> z-grease\n")),
        ("another recipient", line(3, 5, "-> X25519 AAAA")),
        ("short capsule", line(1, 5, "-> mlkem768x25519 AAAA")),
        (
            "stray bits",
            line(6, 5, &format!("--- {}B", "A".repeat(42))),
        ),
        ("endless", line(4, 4, &"x".repeat(150))),
        ("fill", packed([0, 0, 1])),
        ("padding", packed([1, 1, 0])),
        ("withdrawal fill", packed([3, 0, 1])),
        ("byte behind", packed([2 + 4 * 16, 0, 0])),
        ("attachment twice", packed([2 + 4 * (8 + 2), 0, 0])),
        ("six attachments", packed([2 + 4 * 6, 0, 0])),
    ]
}

fn form() -> Broken {
    let written = |text: &[u8]| [&[16, 3], text].concat();
    let long = b"a".repeat(201);
    vec![
        ("text too long", written(&long)),
        ("files too large", written(&[b"f", &long[..101]].concat())),
        ("six files", written(&b"\0fa".repeat(6))),
        ("too long", [&[1, 3][..], &long].concat()),
    ]
}

fn note() -> Broken {
    let notice = serde_json::to_value(MADE.chain.current()).unwrap();
    let edited =
        |path: &str, spelled: &str| seed(2, [&[1][..], &set(&notice, path, spelled)].concat());
    let text = MADE.period.to_string();
    // The last letter before the padding, with a bit in it that stands for nothing.
    let stray = text.as_bytes()[text.len() - 3] + 1;
    // Any letter: the key's, or the signature's.
    let letters = (1..=91_u8).map(|at| {
        let letter = text.as_bytes()[text.len() - 2 - usize::from(at)];
        let other = if letter == b'A' { b'B' } else { b'A' };
        ("letter", seed(1, [2 + 3 * 2, at, other]))
    });
    let key = SigningKey::from_seed(&[9; 32]).verifying_key();
    vec![
        ("wrong line beside", seed(1, [3, 0, 80, b'-', 0, 90, b'+'])),
        ("stray bits", seed(1, [2 + 3 * 2, 1, stray])),
        ("fork", edited("/previous", &digits(64))),
        ("gap", edited("/number", "3")),
        ("own stewards", edited("/stewards/0", &format!("\"{key}\""))),
        ("stranger", seed(2, [2])),
        (
            "period changed",
            edited("/periods/0/from", "\"2026-01-03\""),
        ),
        ("network", edited("/network", "\"other\"")),
    ]
    .into_iter()
    .chain(letters)
    .collect()
}

fn picture() -> Broken {
    let large = |format| {
        let mut file = std::io::Cursor::new(Vec::new());
        let image = DynamicImage::new_luma8(500, 401);
        image.write_to(&mut file, format).unwrap();
        seed(0, file.into_inner())
    };
    vec![
        ("large png", large(ImageFormat::Png)),
        ("large jpeg", large(ImageFormat::Jpeg)),
        ("large webp", large(ImageFormat::WebP)),
    ]
}

fn questionnaire() -> Broken {
    let again = QUESTIONNAIRE
        .rfind("[[question]]\ncode = \"story\"")
        .unwrap();
    let twice = format!("{QUESTIONNAIRE}\n{}", &QUESTIONNAIRE[again..]);
    let answers = "what=V01&area=AR2&";
    vec![
        ("question twice", seed(0, twice)),
        (
            "choice twice",
            seed(1, respelled("code = \"V02\"", "code = \"V01\"")),
        ),
        (
            "label",
            seed(
                1,
                respelled("label.en = \"North\"", "label.en = \"No\\u0007rth\""),
            ),
        ),
        ("too many", seed(3, format!("{answers}what=V02&what=V03"))),
        ("no answer", seed(3, "what=V01&area=AR4")),
        ("two of one", seed(3, format!("{answers}area=AR1"))),
        ("missing", seed(3, "area=AR1&story=words")),
        (
            "too long",
            seed(3, format!("{answers}story={}", "a".repeat(21))),
        ),
        ("month", seed(2, "what=V11&consent=C0&when=2020-10")),
    ]
}

fn release() -> Broken {
    let signed = MADE.key.sign(&MADE.release).unwrap();
    let mut notice = MADE.chain.root().1.clone();
    SigningKey::from_seed(&[9; 32]).cosign(&mut notice).unwrap();
    let stray = Proof::of_notes(&[notice], std::slice::from_ref(&signed)).to_json();
    let spelled = Proof::of_notes(&[MADE.chain.root().1.clone()], &[]).to_json();
    let plain = release::plain(&MADE.release);
    let edited = |path: &str, spelled: &str| seed(2, set(&plain, path, spelled));
    let next = |path: &str, spelled: &str| seed(3, set(&plain, path, spelled));
    let manifest = serde_json::to_value(&MADE.manifest).unwrap();
    let first = manifest["reports"][0].to_string();
    vec![
        ("stray signature", seed(0, stray)),
        ("spelling", seed(0, spelled.replace("[]", "[ ]"))),
        ("previous", next("/previous", &digits(64))),
        ("before its time", next("/issued", "\"2026-04-01\"")),
        (
            "not rounded",
            edited("/tables/0/rows/0/count", &not_rounded()),
        ),
        ("total", edited("/total", "361")),
        ("percentage", edited("/tables/0/rows/0/percent", "0")),
        (
            "sum",
            [
                edited("/tables/1/rows/0/count", "0"),
                set(&plain, "/tables/1/rows/0/percent", "0"),
            ]
            .concat(),
        ),
        (
            "withheld alone",
            [
                edited("/tables/1/rows/0/count", "\"[c]\""),
                set(&plain, "/tables/1/rows/0/percent", "null"),
            ]
            .concat(),
        ),
        (
            "report twice",
            seed(4, set(&manifest, "/reports/1", &first)),
        ),
        ("quote twice", seed(5, twice(&release::quotes(), "/items"))),
    ]
}

/// A figure that is no multiple of five, and as near to one as can be.
fn not_rounded() -> String {
    let count = MADE.release.tables[0].rows[0].count.rounded().unwrap();
    (count + 1).to_string()
}

fn sheet() -> Broken {
    let mapping = |drop: &str, code: &str| {
        seed(
            1,
            format!(
                "source = \"old-sheet\"\ndrop = [{drop}]\n[constants]\nconsent = \"C0\"\n\
             [[column]]\nname = \"What\"\nquestion = \"what\"\nvalues = {{ V01 = \"{code}\" }}\n"
            ),
        )
    };
    vec![
        ("two alike", seed(0, "a,a\n1,2\n")),
        ("phone", mapping("", "V01")),
        ("code", mapping("\"Phone\"", "V999")),
    ]
}

fn exchange() -> Broken {
    let shape = serde_json::json!({"size": 6208, "parts": 1});
    let many = set(&shape, "/parts", "1000");
    let index = "{\"roster\":1,\"period\":1,\"release\":1,\"manifest\":1,\
                 \"batches\":[\"20261120\"],\"letters\":[],\"feeds\":[]}";
    vec![
        ("flag", seed(10, [0, 0, 0, 0, 20, 2])),
        ("byte behind", seed(10, [4, 0, 1])),
        ("frame", seed(10, [5, 0, 0, 0, 40, 0])),
        ("said twice", seed(1, "{\"ids\":[],\"ids\":[]}")),
        ("unknown field", seed(1, "{\"ids\":[],\"more\":1}")),
        ("day", seed(4, index)),
        ("empty part", seed(6, "{\"size\":524288,\"parts\":2}")),
        ("another history", asked(0, &[9, 0, 0xff, 9, 15])),
        ("too old", asked(12, &[9, 0, 0xff, 9, 1])),
        ("redirect", asked(0, &[4, 11, 0xff, 9, 0, 0xff, 9, 1])),
        ("swapped key", asked(3, &[9, 14])),
        ("another period", asked(2, &[9, 16])),
        ("many parts", asked(8, &[&[9, 8], &many[..]].concat())),
        // Sixty-five entries; two letters, or six reports without their stories, for one.
        ("many reports", asked(5, &[9, 12, 0x10, 0x15, 5])),
        ("many entries", asked(7, &[9, 12, 0x20, 0, 64])),
        ("many letters", asked(10, &[9, 12, 0x60, 0x14, 1])),
    ]
}
