//! A key on hardware, as an age plugin: a program that wraps a file key to itself as long as a
//! certain file is there.

use std::ffi::OsString;
use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};

use bech32::{Bech32, Hrp};

/// With a PIN in the file, the key wants to be touched and to be told it (1234, in base64).
const PROGRAM: &str = r#"#!/bin/sh
[ -e "$CORNCRAKE_TEST_HARDWARE" ] || exit 1
while read -r line; do
  case "$line" in
    "-> done") read -r nothing; break ;;
    "-> wrap-file-key"*) read -r key ;;
    "-> recipient-stanza 0 corncrake-test"*) read -r key ;;
  esac
done
case "$1" in
  *recipient-v1) printf -- '-> recipient-stanza 0 corncrake-test\n%s\n' "$key" ;;
  *identity-v1)
    if [ -s "$CORNCRAKE_TEST_HARDWARE" ]; then
      printf -- '-> msg\nVG91Y2ggPGI+bWU\n'
      read -r ok; read -r nothing
      while [ -e "$CORNCRAKE_TEST_HARDWARE.touch" ]; do sleep 0.05; done
      printf -- '-> request-secret\nUElOIG9mIHRoZSB0ZXN0IGtleQ\n'
      read -r ok; read -r pin
      [ "$pin" = MTIzNA ] || { printf -- '-> done\n\n'; exit; }
    fi
    printf -- '-> file-key 0\n%s\n' "$key" ;;
esac
read -r ok; read -r nothing
printf -- '-> done\n\n'
"#;

/// The key, and what names it.
pub struct Hardware {
    place: PathBuf,
    /// For `--plugin-recipient`.
    pub recipient: String,
}

impl Hardware {
    /// Puts the program into `place/bin`, and the plugin's identity into `place/hw`. The key is not
    /// plugged in.
    pub fn new(place: &Path) -> Self {
        let bin = place.join("bin");
        fs::create_dir(&bin).unwrap();
        let program = bin.join("age-plugin-hwtest");
        fs::write(&program, PROGRAM).unwrap();
        fs::set_permissions(&program, fs::Permissions::from_mode(0o755)).unwrap();
        let recipient = bech32::encode_lower::<Bech32>(Hrp::parse("age1hwtest").unwrap(), b"key");
        let hrp = Hrp::parse("age-plugin-hwtest-").unwrap();
        let identity = bech32::encode_upper::<Bech32>(hrp, b"key").unwrap();
        fs::write(place.join("hw"), format!("# a key\n{identity}\n")).unwrap();
        Self {
            place: place.to_owned(),
            recipient: recipient.unwrap(),
        }
    }

    fn key(&self) -> PathBuf {
        self.place.join("hardware")
    }

    pub fn plug_in(&self) {
        fs::write(self.key(), "").unwrap();
    }

    /// From now on it wants its PIN.
    pub fn set_pin(&self) {
        fs::write(self.key(), "1234").unwrap();
    }

    /// Until it is touched, it waits.
    pub fn wait_for_touch(&self) {
        fs::write(self.key().with_extension("touch"), "").unwrap();
    }

    pub fn touch(&self) {
        fs::remove_file(self.key().with_extension("touch")).unwrap();
    }

    pub fn pull_out(&self) {
        fs::remove_file(self.key()).unwrap();
    }

    /// What a program needs in its environment to find it.
    pub fn environment(&self) -> [(&'static str, OsString); 2] {
        let found = std::env::var_os("PATH").unwrap();
        let all = std::iter::once(self.place.join("bin")).chain(std::env::split_paths(&found));
        [
            ("PATH", std::env::join_paths(all).unwrap()),
            ("CORNCRAKE_TEST_HARDWARE", self.key().into_os_string()),
        ]
    }
}
