// Bundles `src` for the server and for the offline form.
//
//     node build.mjs FOLDER          what build.rs embeds: see `server` below
//     node build.mjs --test FOLDER   the core as one module, core.mjs, for tests under Node
//
// The same sources and the same lock file give the same bytes.

import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const here = dirname(fileURLToPath(import.meta.url));
const source = (...parts) => join(here, "src", ...parts);
const HELP = "npm ci --prefix browser";

/** Every package must be there in the version of the lock file, or other code would be bundled. */
function checkPackages() {
  const { packages } = JSON.parse(readFileSync(join(here, "package-lock.json"), "utf8"));
  for (const [path, { version, optional }] of Object.entries(packages)) {
    const file = join(here, path, "package.json");
    if (path === "" || (optional && !existsSync(file))) continue;
    const installed = existsSync(file) && JSON.parse(readFileSync(file, "utf8")).version;
    if (installed !== version) {
      console.error(`The browser's packages are not installed as browser/package-lock.json has them.\nPlease run: ${HELP}`);
      process.exit(1);
    }
  }
}

/**
 * Takes out of the hybrid KEMs those that nothing of ours uses: they are made when the module is
 * loaded, and so would bring in P-256 and P-384, a third of the whole. MLKEM768X25519 stays as it
 * is. If a new version of the package looks different, the build stops.
 */
const onlyOneKem = {
  name: "only-one-kem",
  setup(build) {
    build.onLoad({ filter: /[\\/]post-quantum[\\/]hybrid\.js$/ }, ({ path }) => {
      const text = readFileSync(path, "utf8");
      const unused = /^export const (?:QSF|KitchenSink)_?\w+ = [^;]*;$/gm;
      if (text.match(unused)?.length !== 6) throw new Error(`${path} is not the version known here`);
      return { contents: text.replace(unused, "") };
    });
  },
};

/**
 * A module in `src/lazy` is a bundle of its own, fetched when it is needed. `names` has their file
 * names. So the main module is one file, whose integrity the page can name; what a lazy module
 * needs of it is handed over as arguments, or it would be bundled twice.
 */
const lazily = (names) => ({
  name: "lazily",
  setup(build) {
    build.onResolve({ filter: /\/lazy\// }, ({ path, kind }) => {
      if (kind !== "dynamic-import") return { errors: [{ text: `${path} is not imported lazily` }] };
      const name = names[basename(path, ".js")];
      return name ? { path: `./${name}`, external: true } : { errors: [{ text: `there is no ${path}` }] };
    });
  },
});

async function bundle(esbuild, entry, options) {
  const result = await esbuild.build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    target: "es2020",
    charset: "utf8",
    legalComments: "none",
    write: false,
    logLevel: "error",
    absWorkingDir: here,
    ...options,
    plugins: [onlyOneKem, ...(options.plugins ?? [])],
  });
  return result.outputFiles[0].contents;
}

/** A name that changes with the content, so that it may be kept for ever. */
function hashed(name, bytes) {
  const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 16);
  return `${name}.${hash}.js`;
}

/**
 * Writes the assets as they are, compressed in both ways, and `assets.rs`, a table of them; and
 * `offline.js`, which has everything in one classic script, to stand in the offline form.
 */
async function server(esbuild, folder) {
  const assets = {};
  const lazy = {};
  for (const file of readdirSync(source("lazy")).sort()) {
    const name = basename(file, ".ts");
    const bytes = await bundle(esbuild, source("lazy", file), { format: "esm" });
    lazy[name] = hashed(name, bytes);
    assets[lazy[name]] = bytes;
  }
  const main = await bundle(esbuild, source("page", "main.ts"), { format: "esm", plugins: [lazily(lazy)] });
  const phone = hashed("phone", main);
  assets[phone] = main;
  for (const [name, bytes] of Object.entries(assets)) {
    const most = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
    writeFileSync(join(folder, name), bytes);
    writeFileSync(join(folder, `${name}.gz`), gzipSync(bytes, { level: 9 }));
    writeFileSync(join(folder, `${name}.br`), brotliCompressSync(bytes, { params: most }));
  }
  writeFileSync(join(folder, "offline.js"), await bundle(esbuild, source("page", "offline.ts"), { format: "iife" }));
  writeFileSync(join(folder, "assets.rs"), table(assets, phone));
}

/** Rust, for `include!` in src/web/assets.rs. */
function table(assets, phone) {
  const rows = Object.entries(assets).map(([name, bytes]) => {
    const integrity = `sha384-${createHash("sha384").update(bytes).digest("base64")}`;
    return `    Asset {
        name: ${JSON.stringify(name)},
        integrity: ${JSON.stringify(integrity)},
        plain: include_bytes!(${JSON.stringify(name)}),
        gzip: include_bytes!(${JSON.stringify(`${name}.gz`)}),
        brotli: include_bytes!(${JSON.stringify(`${name}.br`)}),
    },`;
  });
  return `static ASSETS: &[Asset] = &[\n${rows.join("\n")}\n];
static PHONE: Option<&str> = Some(${JSON.stringify(phone)});
static OFFLINE: Option<&str> = Some(include_str!("offline.js"));\n`;
}

checkPackages();
const esbuild = await import(pathToFileURL(join(here, "node_modules/esbuild/lib/main.js")).href);
const [first, second] = process.argv.slice(2);
const folder = first === "--test" ? second : first;
if (folder === undefined) {
  console.error("Please name the folder to write to.");
  process.exit(2);
}
mkdirSync(folder, { recursive: true });
if (first === "--test") {
  writeFileSync(join(folder, "core.mjs"), await bundle(esbuild, join(here, "test", "core.ts"), { format: "esm" }));
} else {
  await server(esbuild, folder);
}
