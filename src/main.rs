//! The one binary. It only dispatches; every subcommand lives in [`corncrake::cli`].

use std::process::ExitCode;

/// Freed memory is wiped: a report in the open passes through the server for milliseconds when
/// the reporter's phone runs no JavaScript, and nothing of it may be found afterwards.
#[global_allocator]
static ALLOCATOR: zeroizing_alloc::ZeroAlloc<std::alloc::System> =
    zeroizing_alloc::ZeroAlloc(std::alloc::System);

fn main() -> ExitCode {
    corncrake::cli::run()
}
