//! Runs the scripts that drive a real browser.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::process::{Command, Stdio};

use serde_json::Value;

use super::environment;

/// Runs one command of a script in `tests/browser/` to its end, and gives what it found.
pub fn script(name: &str, command: &str, input: Value) -> Value {
    run(name, command, input, None)
}

/// The same for a script that asks for something to be done at the server while its page is open:
/// a line that begins with `? ` is a question, and `answer` gives what the script goes on with.
pub fn conversing(
    name: &str,
    command: &str,
    input: Value,
    mut answer: impl FnMut(&Value) -> Value,
) -> Value {
    run(name, command, input, Some(&mut answer))
}

fn run(
    name: &str,
    command: &str,
    mut input: Value,
    mut answer: Option<&mut dyn FnMut(&Value) -> Value>,
) -> Value {
    input["modules"] = environment().node_modules.to_str().unwrap().into();
    input["chromium"] = environment().chromium.to_str().unwrap().into();
    let mut child = Command::new("node")
        .arg(format!(
            "{}/tests/browser/{name}",
            env!("CARGO_MANIFEST_DIR")
        ))
        .arg(command)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take();
    let mut stderr = child.stderr.take().unwrap();
    let complaints = std::thread::spawn(move || {
        let mut said = String::new();
        stderr.read_to_string(&mut said).unwrap();
        said
    });
    writeln!(stdin.as_mut().unwrap(), "{input}").unwrap();
    if answer.is_none() {
        // Most scripts read to the end before they begin.
        stdin = None;
    }
    let mut found = Value::Null;
    for line in BufReader::new(child.stdout.take().unwrap()).lines() {
        let line = line.unwrap();
        match line.strip_prefix("? ") {
            Some(asked) => {
                let answer = answer.as_mut().expect("the script may ask");
                let answer = answer(&serde_json::from_str(asked).unwrap());
                writeln!(stdin.as_mut().unwrap(), "{answer}").unwrap();
            }
            None => found = serde_json::from_str(&line).unwrap(),
        }
    }
    let status = child.wait().unwrap();
    let said = complaints.join().unwrap();
    assert!(status.success(), "{name} {command}: {said}");
    found
}
