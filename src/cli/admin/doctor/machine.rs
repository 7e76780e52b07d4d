//! The machine: where memory may end up on a disk, and whether its clock is kept.

use std::path::Path;
use std::process::Command;

use super::Finding;

/// What can be told of this machine; nothing where it has no such places.
pub fn look() -> Vec<Finding> {
    let read = |path: &str| std::fs::read_to_string(path).ok();
    let looked = [
        read("/proc/swaps").map(|text| swap(&text, &is_encrypted)),
        read("/proc/sys/kernel/core_pattern").map(|text| core_dumps(&text)),
        kept_by_the_network().map(clock),
    ];
    looked.into_iter().flatten().collect()
}

/// Of `/proc/swaps`, proc(5): a line of headings, then one a place, its path first.
fn swap(text: &str, is_encrypted: &dyn Fn(&str) -> bool) -> Finding {
    let places = text.lines().skip(1);
    let places = places.filter_map(|line| line.split_whitespace().next());
    let open = places
        .filter(|place| !place.starts_with("/dev/zram") && !is_encrypted(place))
        .count();
    if open == 0 {
        Finding::well("Memory is not written to an open swap space.")
    } else {
        Finding::look(
            "Memory may be written to a swap space that is not encrypted, and a report with it.",
            "Switch it off (`swapoff --all`, and its line in /etc/fstab), or have it encrypted with a \
             new key at each start (crypttab(5), option swap). The unit in deploy/ keeps the server \
             itself out of it.",
        )
    }
}

/// Whether the kernel encrypts what is written to this device: its mapping says so.
fn is_encrypted(place: &str) -> bool {
    let Ok(device) = std::fs::canonicalize(place) else {
        return false;
    };
    let name = device.file_name().unwrap_or_default();
    let kind = Path::new("/sys/class/block").join(name).join("dm/uuid");
    std::fs::read_to_string(kind).is_ok_and(|kind| kind.starts_with("CRYPT-"))
}

/// Of `core_pattern`, core(5): where it begins with a bar, a program gets what a crash leaves,
/// whatever limit the server has set for itself.
fn core_dumps(pattern: &str) -> Finding {
    match pattern.trim().strip_prefix('|') {
        // It keeps nothing where the limit is 0.
        Some(program) if !program.contains("systemd-coredump") => Finding::look(
            "When a program crashes, the system hands its memory to another program, and a report may \
             be in it.",
            "Switch that program off (often `apport`), or set /proc/sys/kernel/core_pattern to `core`: \
             the server itself forbids core dumps.",
        ),
        _ => Finding::well("A crash leaves no copy of the server's memory."),
    }
}

/// Whether the clock is kept by the network; `None` where the system does not say.
fn kept_by_the_network() -> Option<bool> {
    let asked = Command::new("timedatectl")
        .args(["show", "--property=NTPSynchronized", "--value"])
        .output()
        .ok()?;
    match String::from_utf8_lossy(&asked.stdout).trim() {
        "yes" => Some(true),
        "no" => Some(false),
        _ => None,
    }
}

fn clock(is_kept: bool) -> Finding {
    if is_kept {
        Finding::well("The clock is kept by the network.")
    } else {
        Finding::look(
            "Nothing keeps the machine's clock. Keys are taken and refused by their day.",
            "Switch on time from the network (`timedatectl set-ntp true`).",
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::admin::doctor::State;

    const HEAD: &str = "Filename\t\t\t\tType\t\tSize\t\tUsed\t\tPriority\n";

    #[test]
    fn swap_is_well_where_there_is_none_or_it_is_encrypted_or_in_memory() {
        let state = |lines: &str, encrypted: &[&str]| {
            let is_encrypted = |place: &str| encrypted.contains(&place);
            swap(&format!("{HEAD}{lines}"), &is_encrypted).state
        };
        assert_eq!(state("", &[]), State::Well);
        assert_eq!(state("/dev/zram0 partition 1024 0 100\n", &[]), State::Well);
        assert_eq!(
            state("/dev/dm-1 partition 1024 0 -2\n", &["/dev/dm-1"]),
            State::Well
        );
        assert_eq!(state("/swapfile file 1024 0 -2\n", &[]), State::Look);
        let two = "/dev/dm-1 partition 1024 0 -2\n/dev/sda2 partition 1024 0 -3\n";
        assert_eq!(state(two, &["/dev/dm-1"]), State::Look);
        assert!(!is_encrypted("/dev/null"));
    }

    #[test]
    fn a_program_that_gets_every_crash_is_told_of() {
        assert_eq!(core_dumps("core\n").state, State::Well);
        assert_eq!(
            core_dumps("|/usr/share/apport/apport %p %s\n").state,
            State::Look
        );
        let systemd = "|/usr/lib/systemd/systemd-coredump %P %u %g %s %t %c %h\n";
        assert_eq!(core_dumps(systemd).state, State::Well);
        assert_eq!(clock(true).state, State::Well);
        assert_eq!(clock(false).state, State::Look);
    }
}
