//! Real documents, made by the program's own code, as inputs of the fuzz targets.

use corncrake::keys::public::Card;
use corncrake::release::{Proof, verify};
use corncrake::seal::attachment::{Media, Salt, seal_attachment};
use corncrake::seal::close::seal_bytes;
use corncrake::seal::{Bucket, check};
use image::{DynamicImage, ImageFormat};

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
    ]
}

fn note() -> Vec<Vec<u8>> {
    let recipient = MADE.identity.to_public();
    let card = Card::new("Amani".to_owned(), recipient, MADE.key.verifying_key()).unwrap();
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
    ]
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
    // What is asked of a server that lies, and status and kind of each of its answers: those that
    // open a session come first.
    let enter = [9, 4, 0xff, 9, 5, 0xff];
    let asked = |what: u8, answers: &[u8]| {
        let session = if what == 0 { &[][..] } else { &enter };
        seed(8, [&[what], session, answers].concat())
    };
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
        asked(3, &[9, 9]),
        asked(4, &[9, 7]),
        asked(5, &[9, 11]),
        asked(9, &[9, 10]),
        seed(9, on_the_line),
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
    ]
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
    let mapping = "source = \"old-sheet\"\nheader = 1\n[constants]\nconsent = \"C0\"\n\
        [[column]]\nname = \"What\"\nquestion = \"what\"\nvalues = { V01 = \"V01\" }\n";
    vec![
        seed(0, "When,What\n2026-07-01,\"a \"\"b\"\"\"\n"),
        seed(0, book),
        seed(1, mapping),
        seed(2, ";When;What\n1;2\n"),
    ]
}
