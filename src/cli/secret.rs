//! Files with a key or a password that the configuration names, and who else can read them.

use std::path::Path;

use anyhow::{Context as _, bail};
use zeroize::Zeroizing;

/// What is done about a file that every user of the machine can read.
#[derive(Debug, Clone, Copy)]
pub enum IfOpen {
    /// It is not used: nobody but the operator waits for it.
    Refuse,
    /// It is used, and the log says so, as does the doctor. A server that did not start would turn
    /// reporters away, perhaps by night and after an update.
    Warn,
}

/// What is wrong with such a file.
pub const OPEN: &str = "can be read by every user of this machine";
/// What to do about it.
pub const CLOSE: &str = "Take the right from them (`chmod o-rwx`). A container's mounted secret gets \
    its user and its mode, such as 0400, where it is mounted.";

/// What the file holds, without spaces around it. `field` is its name in the configuration.
pub fn read(file: &Path, field: &str, if_open: IfOpen) -> anyhow::Result<Zeroizing<String>> {
    let read = std::fs::read_to_string(file).map(Zeroizing::new);
    let read = read.with_context(|| format!("{field} cannot be read"))?;
    if is_open(file) {
        match if_open {
            IfOpen::Refuse => bail!("{field} {OPEN}. {CLOSE}"),
            IfOpen::Warn => tracing::warn!("{field} {OPEN}. {CLOSE}"),
        }
    }
    Ok(Zeroizing::new(read.trim().to_owned()))
}

/// Whether every user of this machine may read or change this file or folder; false where it is not
/// there. What a service manager hands over (systemd's `LoadCredential=`) is not.
#[cfg(unix)]
pub fn is_open(path: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt as _;

    let metadata = std::fs::metadata(path);
    metadata.is_ok_and(|it| it.permissions().mode() & 0o007 != 0)
}

/// Not told on this system.
#[cfg(not(unix))]
pub fn is_open(_: &Path) -> bool {
    false
}

#[cfg(all(test, unix))]
mod tests {
    use std::os::unix::fs::PermissionsExt;

    use super::*;

    #[test]
    fn a_file_that_everybody_may_read_is_refused_or_used_as_is_asked_and_others_are_used() {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("key");
        std::fs::write(&file, " a key\n").expect("written");
        // By hand, handed over by systemd, and mounted into a container.
        for (mode, open) in [
            (0o600, false),
            (0o640, false),
            (0o400, false),
            (0o440, false),
            (0o444, true),
            (0o644, true),
            (0o602, true),
        ] {
            std::fs::set_permissions(&file, PermissionsExt::from_mode(mode)).expect("changed");
            assert_eq!(is_open(&file), open, "{mode:o}");
            let used = read(&file, "a.field", IfOpen::Warn).expect("it is there");
            assert_eq!(used.as_str(), "a key");
            let said = read(&file, "a.field", IfOpen::Refuse).map_err(|error| error.to_string());
            match said {
                Ok(_) => assert!(!open, "{mode:o}"),
                Err(said) => assert!(open && said.starts_with("a.field can be read by every user")),
            }
        }
        let absent = read(&folder.path().join("absent"), "a.field", IfOpen::Warn);
        let said = absent.expect_err("it is not there").to_string();
        assert_eq!(said, "a.field cannot be read");
    }
}
