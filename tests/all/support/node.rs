//! The Node scripts beside the tests.

use std::io::Write as _;
use std::process::{Command, Stdio};

use serde_json::Value;

use super::environment;

/// Runs one command of `tests/node/age.mjs`.
pub fn age(command: &str, input: &Value) -> Value {
    let mut child = Command::new("node")
        .arg(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/node/age.mjs"))
        .arg(&environment().node_modules)
        .arg(command)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let text = input.to_string();
    let mut stdin = child.stdin.take().unwrap();
    stdin.write_all(text.as_bytes()).unwrap();
    drop(stdin);
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success(), "age.mjs {command} failed");
    serde_json::from_slice(&output.stdout).unwrap()
}

/// What `tests/node/parquet.mjs` reads of a file.
pub fn parquet(file: &std::path::Path) -> Value {
    let output = Command::new("node")
        .arg(concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/tests/node/parquet.mjs"
        ))
        .arg(&environment().node_modules)
        .arg(file)
        .stderr(Stdio::inherit())
        .output()
        .unwrap();
    assert!(output.status.success(), "parquet.mjs failed");
    serde_json::from_slice(&output.stdout).unwrap()
}
