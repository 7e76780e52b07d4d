//! The command line. The only place that reads the machine's clock, its randomness and its
//! environment.

use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// Says a line, as `println!` does, where somebody still listens: what is under way goes on.
macro_rules! say {
    ($($said:tt)*) => {
        $crate::cli::print(&format!("{}\n", format_args!($($said)*)))?
    };
}

mod admin;
mod audit;
mod browser;
mod certificates;
mod demo;
mod desk;
mod keys;
mod metrics;
pub mod place;
mod practise;
mod secret;
pub mod serve;
mod site;
mod unlock;
mod verify;

/// Reports of harm, sealed on arrival, counted safely.
#[derive(Debug, Parser)]
#[command(name = "corncrake", version, about)]
pub struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    Serve(serve::Serve),
    Keys(keys::Keys),
    Desk(desk::Desk),
    Admin(admin::Admin),
    Verify(verify::Verify),
    Audit(audit::Audit),
    Site(site::Site),
    Demo(demo::Demo),
    Practise(practise::Practise),
}

/// The status of a command that did its work, while alarms wait for somebody to read them.
const ALARMS: u8 = 3;
/// The status of `desk keeping` where something is due to be destroyed.
const DUE: u8 = 4;

/// Runs the command that the arguments name.
pub fn run() -> ExitCode {
    let done = match Cli::parse().command {
        Command::Serve(command) => command.run(),
        Command::Keys(command) => command.run(),
        Command::Desk(command) => command.run(),
        Command::Admin(command) => command.run(),
        Command::Verify(command) => command.run(),
        // Its status says more than whether it worked.
        Command::Audit(command) => return command.run(),
        Command::Site(command) => command.run(),
        Command::Demo(command) => command.run(),
        Command::Practise(command) => command.run(),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("corncrake: {error:#}");
            if error.is::<desk::Waiting>() {
                ExitCode::from(ALARMS)
            } else if error.is::<desk::IsDue>() {
                ExitCode::from(DUE)
            } else {
                ExitCode::FAILURE
            }
        }
    }
}

/// Prints what was asked for. Whoever reads only the beginning (`| head`) has closed the pipe by
/// then, which is no mistake of theirs.
fn print(text: &str) -> anyhow::Result<()> {
    use std::io::Write as _;
    let mut out = std::io::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => Err(error.into()),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_line_is_well_formed() {
        use clap::CommandFactory;
        Cli::command().debug_assert();
    }
}
