//! The analyst's desk, against a server of the real code. On both databases.

mod acts;
mod attachments;
mod audited;
mod correction_page;
mod distrust;
mod elsewhere;
mod enter_page;
mod exports;
mod exports_page;
#[cfg(unix)]
mod fetching;
mod hardware;
mod import;
mod import_page;
mod keeping;
mod keeping_asked;
mod keeping_away;
mod keeping_misfiled;
mod keeping_page;
mod letters;
mod open;
mod partner;
mod people;
mod practise;
mod quotes;
mod reading;
mod release;
mod reports;
mod revision;
mod server_page;
mod shelf;
mod statistics_job;
mod statistics_page;
mod training;
mod transcripts;
mod typed;
mod watch;
mod witness;
mod words;
mod words_page;
mod workbench;
mod year;

#[test]
fn the_help_of_what_answers_reporters_is_as_written_down() {
    trycmd::TestCases::new().case("tests/cmd/desk/*.trycmd");
}
