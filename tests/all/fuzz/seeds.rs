//! Real documents, made by the program's own code, as inputs of the fuzz targets.

pub mod broken;

use corncrake::keys::public::{Card, ReportId, Withdrawal};
use corncrake::release::{Proof, verify};
use corncrake::seal::attachment::{Media, Salt, seal_attachment};
use corncrake::seal::close::seal_bytes;
use corncrake::seal::{Bucket, check};
use image::{DynamicImage, ImageFormat};

use super::targets::frame::halves;
use super::targets::made::{MADE, QUESTIONNAIRE};
use crate::support::photo::Photo;

/// The inputs of one target.
pub fn of(target: &str) -> Vec<Vec<u8>> {
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

/// An input of the kind `how`.
fn seed(how: u8, rest: impl AsRef<[u8]>) -> Vec<u8> {
    [&[how], rest.as_ref()].concat()
}

/// Length and header of a frame; the target fills up the rest.
fn head(bucket: Bucket) -> Vec<u8> {
    let frame = seal_bytes(bucket, b"words", &MADE.story.to_public()).unwrap();
    let header = check::header(frame.file()).unwrap();
    frame.as_bytes()[..4 + header].to_vec()
}

fn attachment() -> Vec<u8> {
    let (salt, to) = (Salt([6; 16]), MADE.story.to_public());
    let media = Media::OctetStream;
    seal_attachment(b"a file", media, false, salt, &MADE.name, &to)
        .unwrap()
        .frame
}

fn frame() -> Vec<Vec<u8>> {
    vec![
        seed(0, head(Bucket::Answers)),
        seed(1, head(Bucket::Story)),
        seed(2, head(Bucket::Entry)),
        seed(3, head(Bucket::Words)),
        seed(4, attachment()),
        seed(5, "words"),
        seed(7, []),
        seed(6, format!("{}\0{}", halves()["answers"], halves()["story"])),
        seed(8, [0]),
        seed(8, [4]),
        seed(5, " words \t\n"),
    ]
}

fn sealed() -> Vec<Vec<u8>> {
    let head = head(Bucket::Answers);
    let header = &head[4..];
    let attachment = attachment();
    let size = u32::try_from(attachment.len()).unwrap().to_be_bytes();
    vec![
        seed(0, [header, &[0; 32]].concat()),
        seed(3, [7; 32]),
        seed(5, [&size[..], &attachment[..2500]].concat()),
        seed(6, [&[0, 0, 0], header].concat()),
        seed(6, [&[1, 0, 0], header].concat()),
        seed(6, [&[2, 0, 0], header].concat()),
        // A withdrawal, and a file with two attachments.
        seed(6, [&[3, 0, 0], header].concat()),
        seed(6, [&[2 + 4 * 2, 0, 0], header].concat()),
        seed(7, []),
    ]
}

fn note() -> Vec<Vec<u8>> {
    let recipient = MADE.identity.to_public();
    let card = Card::new("Amani".to_owned(), recipient, MADE.key.verifying_key()).unwrap();
    let withdrawal = Withdrawal {
        network: MADE.name.clone(),
        number: 0,
        report: ReportId::from_bytes([1; 16]),
        batch: MADE.chain.current().issued,
    };
    let withdrawal = MADE.key.sign(&withdrawal).unwrap();
    vec![
        seed(0, MADE.chain.root().1.to_string()),
        seed(0, MADE.roster.to_string()),
        seed(0, MADE.period.to_string()),
        seed(1, [0]),
        seed(1, [1]),
        seed(1, [2]),
        seed(2, [0]),
        seed(2, [1]),
        seed(3, format!("\0{}", MADE.roster)),
        seed(4, card.to_text().unwrap()),
        seed(4, card.to_code()),
        seed(5, MADE.key.verifying_key().vkey()),
        // A first line that says something else than what follows it.
        seed(0, withdrawal.to_string().replacen(" 0\n", " 1\n", 1)),
        // Each signature twice.
        seed(1, [3]),
        seed(1, [4]),
        seed(1, [5]),
    ]
}

fn release() -> Vec<Vec<u8>> {
    let signed = MADE.key.sign(&MADE.release).unwrap();
    let verified = verify([signed], &MADE.chain).unwrap();
    vec![
        seed(0, Proof::new(&MADE.chain, &verified).to_json()),
        seed(1, []),
        seed(2, []),
        seed(3, []),
        seed(4, []),
        seed(5, []),
    ]
}

fn questionnaire() -> Vec<Vec<u8>> {
    let answers = "what=V01&what=V03&area=AR2&story=%D0%B0+b%0D%0A%26";
    vec![
        seed(0, QUESTIONNAIRE),
        seed(1, []),
        seed(2, "what=V11&consent=C0&when=2026-10&story=words"),
        seed(3, answers),
        seed(3, "what=V01&area=AR2&story=+a%09b+"),
        // Another rule, and other words.
        seed(1, respelled("required = true", "")),
        seed(
            1,
            respelled("label.en = \"North\"", "label.en = \"The north\""),
        ),
    ]
}

/// A line of the questionnaire replaced by another, as its target reads that.
fn respelled(line: &str, other: &str) -> Vec<u8> {
    let at = QUESTIONNAIRE.lines().position(|it| it == line).unwrap();
    [&[u8::try_from(at).unwrap(), 4], other.as_bytes()].concat()
}

/// What is asked of a server that lies, and status and kind of each of its answers: those that open
/// a session come first.
fn asked(what: u8, answers: &[u8]) -> Vec<u8> {
    let enter = [9, 4, 0xff, 9, 5, 0xff];
    let session = if what.is_multiple_of(12) {
        &[][..]
    } else {
        &enter
    };
    seed(8, [&[what], session, answers].concat())
}

fn exchange() -> Vec<Vec<u8>> {
    let id = "00".repeat(16);
    let part = [0; 16 + 16 + 4 + 4 + 4 + 9];
    let ids = format!("{{\"ids\":[\"{id}\"]}}");
    let bundle = format!(
        "{{\"notices\":[\"x\"],\"rosters\":[],\"periods\":[],\"wraps\":[{{\"period\":1,\
         \"tier\":\"answers\",\"member\":\"{}\",\"wrap\":\"AAAA\"}}]}}",
        MADE.key.verifying_key().id()
    );
    let index = "{\"roster\":1,\"period\":1,\"release\":1,\"manifest\":1,\
                 \"batches\":[\"2026-11-20\"],\"letters\":[],\"feeds\":[]}";
    let on_the_line = b"\x04HTTP/1.1 200 x\r\ncontent-length: 14\r\n\r\n{\"nonce\":\"00\"}\xff\
        HTTP/1.1 200 x\r\ncontent-length: 15\r\n\r\n{\"bearer\":\"00\"}\xff\
        HTTP/1.1 200 x\r\ntransfer-encoding: chunked\r\n\r\n1f\r\n\
        {\"reports\":[],\"withdrawals\":[]}\r\n0\r\n\r\n";
    vec![
        seed(0, part),
        seed(0, []),
        seed(1, &ids),
        seed(2, &ids),
        seed(3, bundle),
        seed(4, index),
        seed(5, "{\"reports\":[],\"withdrawals\":[]}"),
        seed(5, format!("{{\"letters\":[\"{id}\"]}}")),
        seed(6, "{\"size\":600000,\"parts\":2}"),
        seed(7, []),
        asked(0, &[9, 0, 0xff, 9, 1]),
        asked(1, &[9, 6, 0xff, 9, 2]),
        asked(2, &[9, 3]),
        asked(3, &[9, 13]),
        asked(4, &[9, 7]),
        asked(5, &[9, 11]),
        asked(9, &[9, 10]),
        seed(9, on_the_line),
        seed(6, "{\"size\":524288,\"parts\":1}"),
        // An attachment of 6208 bytes.
        asked(8, &[9, 8, 0xff, 9, 12, 0x18, 0x40, 0]),
        seed(10, [0, 1, 0]),
        seed(10, [1, 2, 0]),
        seed(10, [2, 1, 0]),
        seed(10, [3, 1, 0]),
        seed(10, [4, 0, 0]),
        seed(10, [5, 0, 0]),
    ]
}

fn form() -> Vec<Vec<u8>> {
    let body = "--b\r\ncontent-disposition: form-data; name=\"story\"\r\n\r\nwords\r\n\
        --b\r\ncontent-disposition: form-data; name=\"file\"; filename=\"x\"\r\n\
        content-type: image/png\r\n\r\nfile\r\n--b--\r\n";
    let own = format!("multipart/form-data; boundary=\"b\"\n{body}");
    // Without and with a length, in pieces of 1 and of 8 bytes, and where no files are taken.
    vec![
        [&[0, 0], own.as_bytes()].concat(),
        [&[1, 7][..], b"story=words&what=V01"].concat(),
        [&[2, 7], body.as_bytes()].concat(),
        [&[6, 0], body.as_bytes()].concat(),
        [&[14, 0], body.as_bytes()].concat(),
        [&[1, 7][..], b"a+b=%D0%B0+b%0D%0A%26&c&&=d"].concat(),
        [&[16, 3][..], b" words \r\n\0ffile\r\n--\0f\0\xff\0f\0fx"].concat(),
        [&[20, 0][..], b"fa\0fb\0fc\0fd\0fe"].concat(),
    ]
}

fn picture() -> Vec<Vec<u8>> {
    let small = DynamicImage::from(image::RgbaImage::from_fn(9, 7, |x, y| {
        let shade = |of: u32| u8::try_from(of).unwrap();
        image::Rgba([shade(x * 20), shade(y * 30), 90, shade(255 - x * y)])
    }));
    let written = |image: &DynamicImage, format| {
        let mut file = std::io::Cursor::new(Vec::new());
        image.write_to(&mut file, format).unwrap();
        file.into_inner()
    };
    let flat = DynamicImage::from(small.to_rgb8());
    let grey = DynamicImage::from(small.to_luma8());
    vec![
        seed(0, written(&small, ImageFormat::Png)),
        seed(0, written(&grey, ImageFormat::Png)),
        seed(0, written(&flat, ImageFormat::Jpeg)),
        seed(0, written(&grey, ImageFormat::Jpeg)),
        seed(0, written(&small, ImageFormat::WebP)),
        seed(0, Photo::turned(6).jpeg()),
        seed(1, [&[0], &written(&flat, ImageFormat::Png)[..]].concat()),
        seed(0, with_words(&written(&flat, ImageFormat::Png))),
    ]
}

/// A PNG with words between its header and its pixels, and behind its end (PNG, section 11.3.3.2).
fn with_words(png: &[u8]) -> Vec<u8> {
    let (header, rest) = png.split_at(33);
    let words = b"tEXtAuthor\0text-mark";
    let mut crc = flate2::Crc::new();
    crc.update(words);
    let length = u32::try_from(words.len() - 4).unwrap().to_be_bytes();
    let crc = crc.sum().to_be_bytes();
    [header, &length, words, &crc, rest, b"trailing-mark"].concat()
}

fn sheet() -> Vec<Vec<u8>> {
    let mut book = rust_xlsxwriter::Workbook::new();
    let page = book.add_worksheet();
    for (at, head) in ["When", "What", "Where"].into_iter().enumerate() {
        let at = u16::try_from(at).unwrap();
        page.write_string(0, at, head).unwrap();
        page.write_string(1, at, "V01").unwrap();
        page.write_number(2, at, 46_000.5).unwrap();
    }
    let book = book.save_to_buffer().unwrap();
    let mapping = "source = \"old-sheet\"\nheader = 1\ndrop = [\"Phone\"]\n[constants]\nconsent = \"C0\"\n\
        [[column]]\nname = \"What\"\nquestion = \"what\"\nvalues = { V01 = \"V01\" }\n";
    vec![
        seed(0, "When,What\n2026-07-01,\"a \"\"b\"\"\"\n"),
        seed(0, book),
        seed(1, mapping),
        seed(2, ";When;What\n1;2\n"),
        seed(
            3,
            "When\0 What\0\u{1}\0 a \"b\",\0\r\n\u{1}\0\u{1}x\0\0y;\"",
        ),
    ]
}
