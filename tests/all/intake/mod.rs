//! What a reporter meets, over real HTTP, on both databases.

mod attachment;
mod exit;
mod files;
mod flood;
mod form;
mod letter_files;
mod practice;
mod receipt;
mod refusals;
mod sealed;
mod send;
mod way_back;
mod way_back_wire;

pub use self::files::opened;
use crate::support::http::Answer;

/// Status and body, without the style and with what differs in every run put aside.
fn shown(answer: &Answer) -> String {
    let text = answer.text();
    let (_, body) = text.split_once("<body>").unwrap();
    let mut body = body.replace("><", ">\n<");
    for name in ["token", "seed"] {
        let start = format!("name=\"{name}\" value=\"");
        if let Some((_, rest)) = text.split_once(&start) {
            let (value, _) = rest.split_once('"').unwrap();
            body = body.replace(value, &format!("[{name}]"));
        }
    }
    // The script changes its name with every change to it.
    if let Some((before, rest)) = body.split_once("<script type=\"module\" src=\"/assets/phone.") {
        let (_, after) = rest.split_once("</script>").unwrap();
        body = format!("{before}<!--[script]-->{after}");
    }
    // Where the server happens to listen.
    if let Some((_, rest)) = text.split_once("class=\"where\" dir=\"ltr\">") {
        let (host, _) = rest.split_once('/').unwrap();
        body = body.replace(host, "[host]");
    }
    // What fills a page up to one length.
    if let Some((before, rest)) = body.split_once("<!--..") {
        let (_, after) = rest.split_once("-->").unwrap();
        body = format!("{before}<!--[fill]-->{after}");
    }
    format!("{}\n{body}", answer.status)
}

/// A whole report, with a story in three scripts.
const ANSWERS: [(&str, &str); 14] = [
    ("what", "V03"),
    ("what", "V11"),
    ("where", "S05"),
    ("who", "P01"),
    ("who", "P05"),
    ("when", "2026-10"),
    ("area", "AR1"),
    ("role", "R01"),
    ("why", "G01"),
    ("gender", "W"),
    ("effect", "E03"),
    ("action", "A01"),
    ("consent", "C1"),
    ("story", "The nurse said “no”.\r\nПотом ушла. ሰላም"),
];
