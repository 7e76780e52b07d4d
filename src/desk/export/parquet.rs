//! Parquet, a folder for each period (`period=3/reports.parquet`), as programs that count
//! over many files read it. `_about.txt` and `_codebook.csv` lie beside: names that begin so are no data to them.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::Arc;

use ::parquet::basic::{Compression, ConvertedType, Repetition, Type as Physical};
use ::parquet::data_type::{ByteArray, ByteArrayType, Int32Type};
use ::parquet::errors::ParquetError;
use ::parquet::file::metadata::KeyValue;
use ::parquet::file::properties::WriterProperties;
use ::parquet::file::writer::{SerializedColumnWriter, SerializedFileWriter};
use ::parquet::schema::types::{Type, TypePtr};
use zeroize::Zeroizing;

use super::columns::{Cell, Column, Row};
use super::{ExportError, Gathered, NamedFile, csv};

/// How many rows are in one group, which a reader holds in memory at once.
const GROUP: usize = 65_536;

pub fn write(gathered: &Gathered<'_>) -> Result<Vec<NamedFile>, ExportError> {
    let mut about = String::new();
    for (title, text) in gathered.about.lines() {
        let _ = writeln!(about, "{title}\n{text}\n");
    }
    let mut by_period: BTreeMap<u32, Vec<&Row<'_>>> = BTreeMap::new();
    for row in &gathered.rows {
        by_period.entry(row.case.period).or_default().push(row);
    }
    let mut files = Vec::new();
    for (period, rows) in by_period {
        let bytes = file(&gathered.columns, &rows, &about)?;
        files.push((format!("period={period}/reports.parquet"), bytes));
    }
    let codebook = csv::codebook(&gathered.codebook)?;
    files.push(("_about.txt".to_owned(), Zeroizing::new(about.into_bytes())));
    files.push(("_codebook.csv".to_owned(), Zeroizing::new(codebook)));
    Ok(files)
}

fn file(
    columns: &[Column<'_>],
    rows: &[&Row<'_>],
    about: &str,
) -> Result<Zeroizing<Vec<u8>>, ParquetError> {
    let columns: Vec<_> = columns.iter().filter(|one| !one.is_period()).collect();
    let about = KeyValue::new("about".to_owned(), about.to_owned());
    let properties = WriterProperties::builder()
        .set_compression(Compression::SNAPPY)
        .set_created_by(concat!("corncrake ", env!("CARGO_PKG_VERSION")).to_owned())
        .set_key_value_metadata(Some(vec![about]))
        .build();
    let mut out = Zeroizing::new(Vec::new());
    let schema = schema(&columns)?;
    let mut writer = SerializedFileWriter::new(&mut *out, schema, Arc::new(properties))?;
    for rows in rows.chunks(GROUP) {
        let mut group = writer.next_row_group()?;
        for column in &columns {
            let into = group.next_column()?;
            let into = into.ok_or_else(|| ParquetError::General("a column too few".into()))?;
            fill(column, rows, into)?;
        }
        group.close()?;
    }
    writer.close()?;
    Ok(out)
}

fn schema(columns: &[&Column<'_>]) -> Result<TypePtr, ParquetError> {
    let fields = columns.iter().map(|column| {
        let (physical, converted) = if column.is_number() {
            (Physical::INT32, ConvertedType::INT_32)
        } else {
            (Physical::BYTE_ARRAY, ConvertedType::UTF8)
        };
        let field = Type::primitive_type_builder(&column.name, physical)
            .with_repetition(Repetition::OPTIONAL)
            .with_converted_type(converted)
            .build();
        field.map(Arc::new)
    });
    let fields = fields.collect::<Result<Vec<_>, _>>()?;
    let schema = Type::group_type_builder("report").with_fields(fields);
    Ok(Arc::new(schema.build()?))
}

/// Writes one column. A level of 0 says that there is nothing in the cell.
fn fill(
    column: &Column<'_>,
    rows: &[&Row<'_>],
    mut into: SerializedColumnWriter<'_>,
) -> Result<(), ParquetError> {
    let (mut numbers, mut texts, mut levels) = (Vec::new(), Vec::new(), Vec::new());
    for row in rows {
        let cell = column.cell(row);
        levels.push(i16::from(cell != Cell::Empty));
        match cell {
            Cell::Number(number) => numbers.push(number),
            Cell::Text(text) => texts.push(ByteArray::from(text.into_owned().into_bytes())),
            Cell::Empty => {}
        }
    }
    if column.is_number() {
        let typed = into.typed::<Int32Type>();
        typed.write_batch(&numbers, Some(&levels), None)?;
    } else {
        let typed = into.typed::<ByteArrayType>();
        typed.write_batch(&texts, Some(&levels), None)?;
    }
    into.close()
}
