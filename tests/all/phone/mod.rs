//! The core of the browser's part against this crate: the same receipts, the same bytes, and what
//! one seals the other opens.

mod interop;
mod refusals;
mod same;
mod shape;
mod size;
mod vectors;

use std::io::Write as _;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::sync::LazyLock;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use serde_json::Value;

/// Runs one command of `tests/node/phone.mjs`.
pub fn phone(command: &str, input: &Value) -> Value {
    static CORE: LazyLock<PathBuf> = LazyLock::new(|| {
        let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("phone");
        let built = Command::new("node")
            .arg(concat!(env!("CARGO_MANIFEST_DIR"), "/browser/build.mjs"))
            .arg("--test")
            .arg(&folder)
            .status();
        assert!(built.unwrap().success(), "the core was not bundled");
        folder.join("core.mjs")
    });
    let mut child = Command::new("node")
        .arg("--expose-gc")
        .arg(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/node/phone.mjs"))
        .arg(&*CORE)
        .arg(command)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let text = input.to_string();
    let mut stdin = child.stdin.take().unwrap();
    // Node reads all of it before it writes anything.
    stdin.write_all(text.as_bytes()).unwrap();
    drop(stdin);
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success(), "phone.mjs {command} failed");
    serde_json::from_slice(&output.stdout).unwrap()
}

/// As `phone.mjs` has bytes.
fn base64(bytes: impl AsRef<[u8]>) -> String {
    BASE64_STANDARD.encode(bytes)
}

/// Back from there.
fn bytes(value: &Value) -> Vec<u8> {
    BASE64_STANDARD.decode(value.as_str().unwrap()).unwrap()
}

/// A text as JavaScript has it.
fn units(text: &str) -> Vec<u16> {
    text.encode_utf16().collect()
}

fn list(value: &Value) -> &Vec<Value> {
    value.as_array().unwrap()
}
