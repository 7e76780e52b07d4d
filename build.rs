//! Bundles `browser/` into `OUT_DIR`, from where `src/web/assets.rs` embeds it.
//!
//! It needs Node and the packages of `browser/package-lock.json`; the feature `no-browser-seal`
//! builds a server that seals reports itself, and needs neither.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, exit};

/// What stands in `assets.rs` where nothing was bundled.
const NOTHING: &str = "static ASSETS: &[Asset] = &[];
static PHONE: Option<&str> = None;
static OFFLINE: Option<&str> = None;
";

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    let out = PathBuf::from(std::env::var_os("OUT_DIR").expect("cargo sets OUT_DIR"));
    if std::env::var_os("CARGO_FEATURE_NO_BROWSER_SEAL").is_some() {
        std::fs::write(out.join("assets.rs"), NOTHING).expect("OUT_DIR can be written to");
        return;
    }
    for path in ["src", "build.mjs", "package-lock.json"] {
        println!("cargo::rerun-if-changed=browser/{path}");
    }
    // Node would say it at length, and name no remedy.
    if !Path::new("browser/node_modules").is_dir() {
        stop(
            "The part of Corncrake that runs in a browser needs its packages (and Node 20 or later).\nPlease run: npm ci --prefix browser",
        );
    }
    let built = Command::new("node")
        .arg("browser/build.mjs")
        .arg(&out)
        .output();
    match built {
        Ok(output) if output.status.success() => {}
        Ok(output) => stop(&String::from_utf8_lossy(&output.stderr)),
        Err(error) => stop(&format!(
            "Node cannot be run ({error}), which bundles the part of Corncrake that runs in a browser.\n\
             Please install Node 20 or later, and run: npm ci --prefix browser"
        )),
    }
}

fn stop(why: &str) -> ! {
    let mut message = String::new();
    for line in why.lines() {
        writeln!(message, "cargo::error={line}").expect("a string can be written to");
    }
    print!("{message}");
    exit(1)
}
