//! The tables' history, as it stands in `migrations/`.
//!
//! Listed here and not by `sqlx::migrate!`: that macro would have every database driver compiled a
//! second time, for the compiler.

use sqlx::SqlSafeStr as _;
use sqlx::migrate::{Migration, MigrationType, Migrator};

/// What a file is called, without its number, and what is in it; the first has number 1.
type File = (&'static str, &'static str);

const SQLITE: &[File] = &[
    (
        "first",
        include_str!("../../migrations/sqlite/0001_first.sql"),
    ),
    (
        "places",
        include_str!("../../migrations/sqlite/0002_places.sql"),
    ),
];
const POSTGRES: &[File] = &[
    (
        "first",
        include_str!("../../migrations/postgres/0001_first.sql"),
    ),
    (
        "places",
        include_str!("../../migrations/postgres/0002_places.sql"),
    ),
];

/// Those of SQLite.
pub(super) fn sqlite() -> Migrator {
    migrator(SQLITE)
}

/// Those of PostgreSQL.
pub(super) fn postgres() -> Migrator {
    migrator(POSTGRES)
}

fn migrator(files: &[File]) -> Migrator {
    let numbered = (1..).zip(files);
    let migrations = numbered.map(|(number, &(name, statements))| {
        let statements = statements.into_sql_str();
        Migration::new(
            number,
            name.into(),
            MigrationType::Simple,
            statements,
            false,
        )
    });
    Migrator::with_migrations(migrations.collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_of_the_folders_is_listed_under_its_number_and_name() {
        for (folder, files) in [("sqlite", SQLITE), ("postgres", POSTGRES)] {
            let folder = format!("{}/migrations/{folder}", env!("CARGO_MANIFEST_DIR"));
            let entries = std::fs::read_dir(folder).expect("it is there");
            let mut names: Vec<String> = entries
                .map(|entry| entry.expect("readable").file_name())
                .map(|name| name.into_string().expect("UTF-8"))
                .collect();
            names.sort();
            let numbered = (1..).zip(files);
            let listed: Vec<String> = numbered
                .map(|(number, (name, _))| format!("{number:04}_{name}.sql"))
                .collect();
            assert_eq!(listed, names);
        }
    }
}
