//! One connection to either kind of database, for SQL that this program does not have any more.

use std::collections::{BTreeMap, BTreeSet};

use sqlx::{AssertSqlSafe, Connection as _, PgConnection, SqliteConnection};

use crate::support::TestDatabase;

/// A connection to either kind.
pub enum Line {
    Sqlite(SqliteConnection),
    Postgres(PgConnection),
}

/// What is bound.
#[derive(Clone, Copy)]
pub enum Value<'a> {
    Text(&'a str),
    Blob(&'a [u8]),
    Number(i64),
}
pub use Value::{Blob, Number, Text};

macro_rules! on_line {
    ($line:expr, $it:ident => $body:expr) => {
        match $line {
            $crate::upgrade::line::Line::Sqlite($it) => $body,
            $crate::upgrade::line::Line::Postgres($it) => $body,
        }
    };
}
pub(super) use on_line;

impl Line {
    pub async fn to(database: &TestDatabase) -> Self {
        match database.file() {
            Some(file) => {
                let options = sqlx::sqlite::SqliteConnectOptions::new();
                let options = options.filename(file).create_if_missing(true);
                Self::Sqlite(SqliteConnection::connect_with(&options).await.unwrap())
            }
            None => Self::Postgres(PgConnection::connect(&database.url).await.unwrap()),
        }
    }

    pub async fn run(&mut self, statement: &'static str, values: &[Value<'_>]) {
        on_line!(self, it => {
            let mut query = sqlx::query(statement);
            for value in values {
                query = match value {
                    Text(text) => query.bind(*text),
                    Blob(bytes) => query.bind(*bytes),
                    Number(number) => query.bind(*number),
                };
            }
            let done = query.execute(it).await;
            assert!(done.is_ok(), "{statement}: {done:?}");
        });
    }

    /// Writes a row of a table whose rows have places since version 2: the statement of version 1, and
    /// that of later ones, which binds the place last.
    pub async fn run_placed(
        &mut self,
        version: usize,
        [before, since]: [&'static str; 2],
        values: &[Value<'_>],
    ) {
        // One row a table is written here, so any number will do.
        let place = [Number(7)];
        match version {
            1 => self.run(before, values).await,
            _ => self.run(since, &[values, &place].concat()).await,
        }
    }

    pub async fn texts(&mut self, statement: String) -> Vec<String> {
        on_line!(self, it => {
            let query = sqlx::query_scalar(AssertSqlSafe(statement));
            query.fetch_all(it).await.unwrap()
        })
    }

    /// Every table with its columns, but for those of the migrations themselves.
    pub async fn tables(&mut self) -> BTreeMap<String, Vec<String>> {
        let statement = match self {
            Self::Sqlite(_) => {
                "select t.name || ' ' || c.name from sqlite_schema t, pragma_table_info(t.name) c \
                 where t.type = 'table' and t.name not like '\\_%' escape '\\' \
                 order by t.name, c.cid"
            }
            Self::Postgres(_) => {
                "select table_name || ' ' || column_name from information_schema.columns \
                 where table_schema = 'public' and table_name not like '\\_%' \
                 order by table_name, ordinal_position"
            }
        };
        let mut tables: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for line in self.texts(statement.to_owned()).await {
            let (table, column) = line.split_once(' ').unwrap();
            let columns = tables.entry(table.to_owned()).or_default();
            columns.push(column.to_owned());
        }
        tables
    }

    /// Each row as text, of these columns.
    pub async fn rows(&mut self, table: &str, columns: &[String]) -> BTreeSet<String> {
        let shown = columns.iter().map(|column| match self {
            Self::Sqlite(_) => format!("quote({column})"),
            Self::Postgres(_) => format!("coalesce({column}::text, 'null')"),
        });
        let shown: Vec<String> = shown.collect();
        let shown = shown.join(" || '|' || ");
        let rows = self.texts(format!("select {shown} from {table}")).await;
        rows.into_iter().collect()
    }

    pub async fn close(self) {
        on_line!(self, it => it.close().await.unwrap());
    }
}
