// Bundles `src` for the server and for the offline form.
//
//     node build.mjs FOLDER          what build.rs embeds: see `server` below
//     node build.mjs --test FOLDER   the core as one module, core.mjs, for tests under Node
//
// The same sources and the same lock file give the same bytes.

import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
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
 * X-Wing asks `@noble/curves` for X25519 alone, whose module also makes Ed25519, Ristretto and what
 * hashes to curves. `x25519.ts` takes the same ladder from the same package, without the rest.
 */
const onlyX25519 = {
  name: "only-x25519",
  setup(build) {
    build.onResolve({ filter: /^@noble\/curves\/ed25519\.js$/ }, () => ({ path: source("core", "x25519.ts") }));
  },
};

/** Stands for the hash in the names of files until all of their contents are known. */
const BUILD = "0".repeat(16);
const nameOf = (name) => `${name}.${BUILD}.js`;

/**
 * Leaves what is imported dynamically to files of their own, fetched when they are needed, and
 * notes in `later` which modules these are.
 */
const leaving = (later) => ({
  name: "leaving",
  setup(build) {
    build.onResolve({ filter: /./ }, async ({ path, kind, importer, resolveDir }) => {
      if (kind !== "dynamic-import") return undefined;
      const found = await build.resolve(path, { kind: "import-statement", importer, resolveDir });
      if (found.errors.length > 0) return found;
      later.add(found.path);
      return { path: `./${nameOf(basename(found.path, ".ts"))}`, external: true };
    });
  },
});

/**
 * Takes those of our modules that the main file has (`inMain`) from there instead of bundling them
 * twice, and notes in `shared` which these are. So the main module is one file, whose integrity a
 * page can name, and one copy of it runs. (esbuild's own splitting would cut it into many.)
 */
const taking = (inMain, shared) => ({
  name: "taking",
  setup(build) {
    build.onResolve({ filter: /^\.\.?\// }, async ({ path, kind, importer, resolveDir, pluginData }) => {
      if (kind !== "import-statement" || pluginData === "seen") return undefined;
      const found = await build.resolve(path, { kind, importer, resolveDir, pluginData: "seen" });
      return inMain.has(found.path) ? { path: found.path, namespace: "main" } : found;
    });
    build.onResolve({ filter: /^main$/, namespace: "main" }, () => ({ path: `./${nameOf("phone")}`, external: true }));
    build.onLoad({ filter: /./, namespace: "main" }, async ({ path }) => {
      shared.add(path);
      const names = (await exportsOf(path)).join(", ");
      return { contents: `import { ${alias(path)} } from "main";\nexport const { ${names} } = ${alias(path)};` };
    });
  },
});

/** What the main file calls one of its modules when it hands it on: `core/seal.ts` is `core_seal`. */
const alias = (path) => relative(source(), path).replace(/\.ts$/, "").replace(/\W/g, "_");

async function exportsOf(path) {
  const all = { entryPoints: [path], bundle: true, packages: "external", format: "esm", write: false };
  const { metafile } = await esbuild.build({ ...all, metafile: true, outdir: "out", plugins: [leaving(new Set())] });
  return Object.values(metafile.outputs)[0].exports.sort();
}

async function bundle(entry, options) {
  const result = await esbuild.build({
    ...(typeof entry === "string" ? { entryPoints: [entry] } : { stdin: entry }),
    bundle: true,
    minify: true,
    target: "es2020",
    charset: "utf8",
    legalComments: "none",
    write: false,
    metafile: true,
    logLevel: "error",
    absWorkingDir: here,
    ...options,
    plugins: [onlyOneKem, onlyX25519, ...(options.plugins ?? [])],
  });
  const inputs = Object.keys(result.metafile.inputs).map((path) => join(here, path));
  return { text: result.outputFiles[0].text, inputs: new Set(inputs) };
}

/** The main file and those that it fetches later, by name. */
async function scripts() {
  const entry = source("page", "main.ts");
  const later = new Set();
  const shared = new Set();
  const { inputs } = await bundle(entry, { format: "esm", plugins: [leaving(later)] });
  const ours = new Set([...inputs].filter((path) => !path.includes("node_modules")));
  const files = {};
  // Grows while it is walked: what is fetched later may fetch more.
  for (const path of later) {
    const plugins = [leaving(later), taking(ours, shared)];
    files[basename(path, ".ts")] = (await bundle(path, { format: "esm", plugins })).text;
  }
  const handed = [...shared].sort().map((path) => `export * as ${alias(path)} from ${JSON.stringify(path)};`);
  const contents = [`import ${JSON.stringify(entry)};`, ...handed].join("\n");
  const whole = { contents, resolveDir: here, loader: "ts" };
  files.phone = (await bundle(whole, { format: "esm", plugins: [leaving(new Set())] })).text;
  return named(files);
}

/**
 * Gives each file its name, which changes with the content of any of them: they name each other,
 * and so it may be kept for ever.
 */
function named(files) {
  const sorted = Object.entries(files).sort(([one], [other]) => (one < other ? -1 : 1));
  const hash = createHash("sha256").update(JSON.stringify(sorted)).digest("hex").slice(0, BUILD.length);
  const final = (text) => Buffer.from(text.replaceAll(`.${BUILD}.js`, `.${hash}.js`));
  return Object.fromEntries(sorted.map(([name, text]) => [`${name}.${hash}.js`, final(text)]));
}

/**
 * Writes the scripts as they are, compressed in both ways, and `assets.rs`, a table of them; and
 * `offline.js`, which has everything in one classic script, to stand in the offline form.
 */
async function server(folder) {
  const assets = await scripts();
  for (const [name, bytes] of Object.entries(assets)) {
    const most = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
    writeFileSync(join(folder, name), bytes);
    writeFileSync(join(folder, `${name}.gz`), gzipSync(bytes, { level: 9 }));
    writeFileSync(join(folder, `${name}.br`), brotliCompressSync(bytes, { params: most }));
  }
  const phone = Object.keys(assets).find((name) => name.startsWith("phone."));
  const offline = await bundle(source("page", "offline.ts"), { format: "iife" });
  writeFileSync(join(folder, "offline.js"), offline.text);
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
  writeFileSync(join(folder, "core.mjs"), await (await bundle(join(here, "test", "core.ts"), { format: "esm" })).text);
} else {
  await server(folder);
}
