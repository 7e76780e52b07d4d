// Opens an archive as its README.txt says, with nothing of ours.
//
//     node archive.mjs NODE_MODULES ARCHIVE IDENTITY_FILE PASSPHRASE
//
// writes what it found to standard output as JSON.

import { createHash } from "node:crypto";
import { readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [modules, archive, identityFile, passphrase] = process.argv.slice(2);
const { Decrypter } = await import(pathToFileURL(join(modules, "age-encryption/dist/index.js")).href);

const read = (...path) => readFileSync(join(archive, ...path));
const list = (...path) => {
  try {
    return readdirSync(join(archive, ...path)).sort();
  } catch (error) {
    if (error.code === "ENOENT") return [];
    throw error;
  }
};
const sha256 = (...parts) => {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest("hex");
};
const keysIn = (text) => text.split("\n").filter((line) => line.startsWith("AGE-SECRET-KEY-"));

async function decrypt(keys, file) {
  const decrypter = new Decrypter();
  for (const key of keys) decrypter.addIdentity(key.trim());
  return Buffer.from(await decrypter.decrypt(file));
}

// MANIFEST.txt: every file, and no other.
const listed = new Map();
for (const line of read("MANIFEST.txt").toString().split("\n")) {
  if (line === "" || line.startsWith("#")) continue;
  const [hash, path] = line.split("  ");
  if (sha256(read(path)) !== hash) throw new Error(`not as listed: ${path}`);
  listed.set(path, hash);
}
const walk = (folder) =>
  list(folder).flatMap((name) => {
    const path = folder === "" ? name : `${folder}/${name}`;
    return statSync(join(archive, path)).isDirectory() ? walk(path) : [path];
  });
for (const path of walk(""))
  if (path !== "MANIFEST.txt" && !listed.has(path)) throw new Error(`not listed: ${path}`);

// 2. From the identity file to the keys of the periods.
const unlock = new Decrypter();
unlock.addPassphrase(passphrase);
const own = keysIn(Buffer.from(await unlock.decrypt(readFileSync(identityFile))).toString());

const networks = [];
for (const network of list("").filter((name) => statSync(join(archive, name)).isDirectory())) {
  const keys = [];
  for (const name of list(network, "wraps")) {
    const opened = await decrypt(own, read(network, "wraps", name)).catch(() => Buffer.alloc(0));
    keys.push(...keysIn(opened.toString()));
  }
  // 3. and 4.: opening, and undoing the padding.
  const open = (...path) => decrypt(keys, read(network, ...path));
  const json = async (...path) => JSON.parse(await open(...path));
  const note = async (...path) => {
    const [first, body] = (await open(...path)).toString().replace(/ +$/, "").split("\n");
    return { first, body: JSON.parse(body) };
  };
  const notes = async (...path) => {
    const all = [];
    for (const name of list(network, ...path)) all.push(await note(...path, name));
    return all;
  };
  const found = { network, keys: keys.length, reports: [], letters: [] };
  for (const period of list(network).filter((name) => name.startsWith("period-"))) {
    const index = async (what) => {
      const lines = (await open(period, `index-of-${what}.age`).catch(() => "")).toString();
      return new Map(lines.split("\n").filter(Boolean).map((line) => {
        const [name, ...rest] = line.split("\t");
        return [name, rest];
      }));
    };
    const attachments = [];
    const mailboxes = await index("attachments");
    for (const file of list(network, period, "attachments")) {
      const opened = await open(period, "attachments", file);
      const end = opened.indexOf(0x0a) + 1;
      const header = JSON.parse(opened.subarray(0, end));
      const content = opened.subarray(end, end + header.length);
      const rest = opened.subarray(end + header.length);
      if (rest.some((byte) => byte !== 0)) throw new Error("something behind the file");
      attachments.push({
        hash: sha256(opened.subarray(0, end), content),
        mailbox: mailboxes.get(file.replace(".age", ""))?.[0],
        media: header.media,
        content: content.toString("base64"),
      });
    }
    const ids = await index("reports");
    for (const name of list(network, period, "reports")) {
      const answers = await json(period, "reports", name, "answers.age");
      const story = await json(period, "reports", name, "story.age");
      if (answers.binding !== story.binding) throw new Error("two halves of two reports");
      // 5.: the frame that the story was kept in.
      const file = read(network, period, "reports", name, "story.age");
      const frame = Buffer.alloc(24576);
      frame.writeUInt32BE(file.length);
      file.copy(frame, 4);
      if (sha256(frame) !== answers.story) throw new Error("another story");
      const attached = story.attachments.map((hash) => {
        const one = attachments.find((one) => one.hash === hash);
        if (one?.mailbox !== story.mailbox) throw new Error("another mailbox");
        return one;
      });
      const [id, day] = ids.get(name);
      found.reports.push({ id, day, text: story.text, answers: answers.answers, attached });
    }
    found.letters.push(...(await notes(period, "letters")));
  }
  found.entries = await notes("entries");
  found.withdrawals = await notes("withdrawals");
  networks.push(found);
}
process.stdout.write(JSON.stringify(networks));
