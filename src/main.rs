//! The one binary. It only dispatches; every subcommand lives in [`corncrake::cli`].

use std::process::ExitCode;

/// Freed memory is wiped: a report in the open passes through the server for milliseconds when
/// the reporter's phone runs no JavaScript, and nothing of it may be found afterwards.
#[global_allocator]
static ALLOCATOR: zeroizing_alloc::ZeroAlloc<std::alloc::System> =
    zeroizing_alloc::ZeroAlloc(std::alloc::System);

fn main() -> ExitCode {
    give_large_memory_back();
    corncrake::cli::run()
}

/// Has glibc return what is freed of a megabyte or more to the system at once. Left alone, it
/// raises that size with each large piece that is freed, to 32 MiB (mallopt(3), "dynamic mmap
/// threshold"), and every thread then keeps tens of megabytes of attachments and pictures that
/// are gone: up to 440 MiB where 270 are in use.
#[cfg(all(target_os = "linux", target_env = "gnu"))]
fn give_large_memory_back() {
    const MIB: libc::c_int = 1024 * 1024;
    // SAFETY: it takes two numbers and sets one of the allocator's own. No other thread runs yet.
    #[expect(unsafe_code, reason = "there is no safe way to set it")]
    let set = unsafe { libc::mallopt(libc::M_MMAP_THRESHOLD, MIB) };
    debug_assert_eq!(set, 1, "any number up to 32 MiB is taken");
}

#[cfg(not(all(target_os = "linux", target_env = "gnu")))]
fn give_large_memory_back() {}
