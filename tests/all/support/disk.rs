//! A disk that fills up.

use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;

/// A file system of its own for a command and its children, so small that it fills up: a `tmpfs`
/// in a mount namespace, which ends with them.
pub struct SmallDisk {
    folder: TempDir,
    size: &'static str,
}

impl SmallDisk {
    pub fn new(size: &'static str) -> Self {
        let folder = tempfile::Builder::new()
            .prefix("cc-disk.")
            .tempdir_in("/tmp")
            .unwrap();
        Self { folder, size }
    }

    /// Where it will be.
    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    /// The command that runs `command` with this disk.
    ///
    /// Mounting takes root, or leave to make user namespaces; where neither is given, the command
    /// ends with what `unshare` or `mount` said, and the test fails.
    pub fn with(&self, command: &Command) -> Command {
        let mut with = Command::new("unshare");
        with.arg(if is_root() { "-m" } else { "-rm" });
        with.args(["sh", "-c", MOUNT_AND_RUN, "sh"]);
        with.arg(self.path()).arg(self.size).args(owner());
        with.arg(command.get_program()).args(command.get_args());
        with
    }

    /// A file on it, as seen from outside through a process inside.
    pub fn file(&self, process: u32, name: &str) -> PathBuf {
        let path = self.path().strip_prefix("/").unwrap();
        Path::new("/proc")
            .join(process.to_string())
            .join("root")
            .join(path)
            .join(name)
    }
}

/// Where, how large, whose (user and group by number, both empty for root), and what to run. As
/// root the disk is PostgreSQL's if it wants it; others become themselves again after mounting,
/// because PostgreSQL refuses to run as root of a namespace too.
const MOUNT_AND_RUN: &str = r#"
mount -t tmpfs -o "size=$2,mode=0777" none "$1" || {
    echo 'this test mounts a small file system: run it as root, or allow user namespaces' >&2
    exit 1
}
user=$3 group=$4
if [ -z "$user" ]; then
    chown postgres "$1"
    shift 4
    exec "$@"
fi
shift 4
exec unshare -U "--map-user=$user" "--map-group=$group" "$@"
"#;

/// User and group by number, both empty for root.
fn owner() -> [String; 2] {
    use std::os::unix::fs::MetadataExt as _;
    let own = std::fs::metadata("/proc/self").unwrap();
    if own.uid() == 0 {
        return [String::new(), String::new()];
    }
    [own.uid().to_string(), own.gid().to_string()]
}

/// Whether the tests run as root.
pub fn is_root() -> bool {
    use std::os::unix::fs::MetadataExt as _;
    std::fs::metadata("/proc/self").unwrap().uid() == 0
}
