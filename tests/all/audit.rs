//! `corncrake audit` against the answers of others: CHECKS X10.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use crate::support::binary::run;

/// The reference problems, where the run names them; `./test` refuses a folder that is not there.
fn reference() -> Option<Vec<PathBuf>> {
    let folder = PathBuf::from(std::env::var_os("CORNCRAKE_SDC")?).join("problems");
    let files = std::fs::read_dir(&folder).unwrap();
    let mut files: Vec<_> = files.map(|file| file.unwrap().path()).collect();
    files.sort();
    assert!(files.len() >= 2, "{} is all but empty", folder.display());
    Some(files)
}

fn audit(options: &[&str], file: &Path) -> (String, Option<i32>) {
    let mut words = vec!["audit"];
    words.extend(options);
    words.push(file.to_str().unwrap());
    let done = run(&words);
    (String::from_utf8(done.stdout).unwrap(), done.status.code())
}

/// X10.
#[test]
fn every_interval_of_the_reference_is_found() {
    for file in reference().into_iter().flatten() {
        let text = std::fs::read_to_string(&file).unwrap();
        let mut expected = String::new();
        for line in text.lines().skip(1) {
            let words: Vec<_> = line.split_whitespace().collect();
            if let [_, "1", _, least, greatest] = words.as_slice() {
                writeln!(expected, "{least} {greatest}").unwrap();
            }
        }
        assert!(!expected.is_empty());
        let (found, status) = audit(&["--intervals", "--problem"], &file);
        assert_eq!(found, expected, "{}", file.display());
        assert_eq!(status, Some(0), "{}", file.display());
    }
}

/// X10: the auditor can fail.
#[test]
fn without_complementary_suppression_the_reference_is_not_safe() {
    for file in reference().into_iter().flatten() {
        let text = std::fs::read_to_string(&file).unwrap();
        let bare: Vec<_> = text.lines().map(published_again).collect();
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("bare.txt");
        std::fs::write(&path, bare.join("\n")).unwrap();
        let (told, status) = audit(&["--problem"], &path);
        assert_eq!(status, Some(1), "{}: {told}", file.display());
        assert!(told.contains("NOT SAFE"), "{told}");
    }
}

/// A cell's line, with nothing withheld but what had to be.
fn published_again(line: &str) -> String {
    let words: Vec<_> = line.split_whitespace().collect();
    match words.as_slice() {
        [count, "0", "1", rest @ ..] => format!("{count} 0 0 {}", rest.join(" ")),
        _ => line.to_owned(),
    }
}

#[test]
fn the_command_says_what_can_be_told_of_a_table() {
    trycmd::TestCases::new().case("tests/cmd/audit/*.trycmd");
}
