//! How much a phone has to fetch.

use std::io::Read as _;
use std::path::Path;
use std::process::Command;

/// What DESIGN.md allows for sealing, compressed.
const MOST: usize = 45 * 1024;

/// Bundled anew, so that this measures the sources as they are.
#[test]
fn sealing_costs_a_phone_at_most_45_kilobytes() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("assets");
    let _ = std::fs::remove_dir_all(&folder);
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/browser/build.mjs");
    let bundled = || {
        let done = Command::new("node").arg(script).arg(&folder).status();
        assert!(done.unwrap().success());
        let mut files: Vec<(String, Vec<u8>)> = std::fs::read_dir(&folder)
            .unwrap()
            .map(|entry| entry.unwrap().path())
            .map(|path| {
                (
                    path.file_name().unwrap().to_str().unwrap().to_owned(),
                    std::fs::read(path).unwrap(),
                )
            })
            .collect();
        files.sort();
        files
    };
    let files = bundled();
    assert!(files == bundled(), "the same sources make other bytes");
    let mut main = 0;
    for (name, packed) in files.iter().filter(|(name, _)| name.ends_with(".js.gz")) {
        let mut plain = Vec::new();
        flate2::read::GzDecoder::new(&packed[..])
            .read_to_end(&mut plain)
            .unwrap();
        println!("{name}: {} bytes, {} compressed", plain.len(), packed.len());
        if name.starts_with("phone.") {
            main = packed.len();
        } else {
            // What is fetched later takes the main file's modules from there.
            assert!(packed.len() < 16 * 1024, "{name} bundles something twice");
        }
    }
    // A script that seals cannot be smaller than this.
    assert!(main > 20 * 1024 && main <= MOST, "{main} of {MOST} bytes");
}
