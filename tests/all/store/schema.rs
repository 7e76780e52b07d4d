//! The two databases hold the same tables and understand the same statements.

use std::collections::BTreeSet;

use corncrake::store::{Store, statements};
use sqlx::{Connection as _, Executor as _, PgConnection, SqlSafeStr as _, SqliteConnection};

use crate::support::{TestDatabase, block_on, each_store};

#[test]
fn every_statement_is_understood_by_both_databases() {
    each_store(async |_, database| {
        for (name, statement) in statements() {
            let prepared = if database.file().is_some() {
                let mut connection = SqliteConnection::connect(&database.url).await.unwrap();
                let statement = statement.into_sql_str();
                connection.prepare(statement).await.map(drop)
            } else {
                let mut connection = PgConnection::connect(&database.url).await.unwrap();
                let statement = statement.into_sql_str();
                connection.prepare(statement).await.map(drop)
            };
            assert!(
                prepared.is_ok(),
                "{name} on {}: {prepared:?}",
                database.name()
            );
        }
    });
}

/// Table, column, kind, may be null; or index, columns, unique.
type Schema = BTreeSet<(String, String, String, bool)>;

#[test]
fn both_databases_have_the_same_tables_columns_and_indexes() {
    let (sqlite, postgres) = (TestDatabase::sqlite(), TestDatabase::postgres());
    let (of_sqlite, of_postgres) = block_on(async {
        for database in [&sqlite, &postgres] {
            Store::open(&database.url).await.unwrap().close().await;
        }
        (
            schema_of_sqlite(&sqlite.url).await,
            schema_of_postgres(&postgres.url).await,
        )
    });
    assert!(of_sqlite.len() > 40, "{of_sqlite:?}");
    assert_eq!(of_sqlite, of_postgres);
}

async fn schema_of_sqlite(url: &str) -> Schema {
    let mut connection = SqliteConnection::connect(url).await.unwrap();
    let columns: Vec<(String, String, String, bool)> = sqlx::query_as(
        "select t.name, c.name, c.type, c.\"notnull\" = 0 \
         from sqlite_schema t, pragma_table_info(t.name) c \
         where t.type = 'table' and t.name not like '\\_%' escape '\\'",
    )
    .fetch_all(&mut connection)
    .await
    .unwrap();
    let indexes: Vec<(String, String, String, bool)> = sqlx::query_as(
        "select t.name, (select group_concat(name) from \
            (select name from pragma_index_info(i.name) order by seqno)), i.origin, i.\"unique\" \
         from sqlite_schema t, pragma_index_list(t.name) i \
         where t.type = 'table' and t.name not like '\\_%' escape '\\'",
    )
    .fetch_all(&mut connection)
    .await
    .unwrap();
    let origin = |origin: &str| {
        if origin == "pk" {
            "primary key"
        } else {
            "index"
        }
        .to_owned()
    };
    columns
        .into_iter()
        .map(|(table, column, kind, null)| (table, column, kind.to_lowercase(), null))
        .chain(
            indexes
                .into_iter()
                .map(|(table, columns, kind, unique)| (table, columns, origin(&kind), unique)),
        )
        .collect()
}

async fn schema_of_postgres(url: &str) -> Schema {
    let mut connection = PgConnection::connect(url).await.unwrap();
    let columns: Vec<(String, String, String, bool)> = sqlx::query_as(
        "select table_name::text, column_name::text, data_type::text, is_nullable = 'YES' \
         from information_schema.columns \
         where table_schema = 'public' and table_name not like '\\_%'",
    )
    .fetch_all(&mut connection)
    .await
    .unwrap();
    let indexes: Vec<(String, String, bool, bool)> = sqlx::query_as(
        "select t.relname::text, (select string_agg(a.attname, ',' order by k.place) \
            from unnest(i.indkey) with ordinality k(number, place) \
            join pg_attribute a on a.attrelid = t.oid and a.attnum = k.number), \
            i.indisprimary, i.indisunique \
         from pg_index i join pg_class t on t.oid = i.indrelid \
         where t.relnamespace = 'public'::regnamespace and t.relname not like '\\_%'",
    )
    .fetch_all(&mut connection)
    .await
    .unwrap();
    let kind = |kind: &str| match kind {
        "bigint" => "integer".to_owned(),
        "bytea" => "blob".to_owned(),
        other => other.to_owned(),
    };
    let origin = |primary| if primary { "primary key" } else { "index" }.to_owned();
    columns
        .into_iter()
        .map(|(table, column, of, null)| (table, column, kind(&of), null))
        .chain(
            indexes
                .into_iter()
                .map(|(table, columns, primary, unique)| (table, columns, origin(primary), unique)),
        )
        // On SQLite this is the table itself, and no index.
        .filter(|(_, columns, kind, _)| {
            (columns.as_str(), kind.as_str()) != ("place", "primary key")
        })
        .collect()
}
