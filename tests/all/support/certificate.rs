//! Certificates of an authority that only a test knows, made by OpenSSL.

use std::path::{Path, PathBuf};
use std::process::Command;

/// Writes `server.key` and `server.pem` into a folder, valid for `name` (such as `IP:127.0.0.1`) and
/// for so many days, and returns the file with the authority's own certificate.
pub fn certificate(folder: &Path, name: &str, days: u32) -> PathBuf {
    let (days, name) = (days.to_string(), format!("subjectAltName={name}"));
    let authority = folder.join("authority.pem");
    let usual = [
        "req",
        "-x509",
        "-newkey",
        "ec",
        "-pkeyopt",
        "ec_paramgen_curve:prime256v1",
        "-nodes",
    ];
    openssl(
        folder,
        &[
            &usual[..],
            &[
                "-keyout",
                "authority.key",
                "-out",
                "authority.pem",
                "-subj",
                "/CN=authority",
            ],
            &["-addext", "keyUsage=critical,keyCertSign,cRLSign"],
        ]
        .concat(),
    );
    openssl(
        folder,
        &[
            &usual[..],
            &[
                "-CA",
                "authority.pem",
                "-CAkey",
                "authority.key",
                "-days",
                &days,
            ],
            &[
                "-keyout",
                "server.key",
                "-out",
                "server.pem",
                "-subj",
                "/CN=server",
            ],
            &[
                "-addext",
                "basicConstraints=critical,CA:FALSE",
                "-addext",
                &name,
            ],
        ]
        .concat(),
    );
    authority
}

fn openssl(folder: &Path, args: &[&str]) {
    let done = Command::new("openssl")
        .args(args)
        .current_dir(folder)
        .output()
        .unwrap();
    assert!(
        done.status.success(),
        "{}",
        String::from_utf8_lossy(&done.stderr)
    );
}
