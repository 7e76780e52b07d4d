// Another implementation of Parquet, at the service of the Rust tests.
//
//     node parquet.mjs NODE_MODULES FILE
//
// writes the rows and the metadata of FILE to standard output, as JSON.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [modules, file] = process.argv.slice(2);
const { parquetMetadata, parquetReadObjects } = await import(
  pathToFileURL(join(modules, "hyparquet/src/index.js")).href
);
const bytes = readFileSync(file);
const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
const metadata = parquetMetadata(buffer);
const rows = await parquetReadObjects({ file: buffer });
const about = metadata.key_value_metadata.find(({ key }) => key === "about").value;
console.log(JSON.stringify({ about, rows }));
