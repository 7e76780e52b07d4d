// The C2SP test kit, and another implementation of age, at the service of the Rust tests.
//
//     node age.mjs NODE_MODULES COMMAND
//
// reads one JSON value from standard input and writes one to standard output; bytes are base64.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [modules, command] = process.argv.slice(2);
const load = (path) => import(pathToFileURL(join(modules, path)).href);
const bytes = (base64) => new Uint8Array(Buffer.from(base64, "base64"));
const base64 = (bytes) => Buffer.from(bytes).toString("base64");

async function seal(recipient, text) {
  const { Encrypter } = await load("age-encryption/dist/index.js");
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  return encrypter.encrypt(text);
}

const commands = {
  // Every vector of the kit by name.
  async vectors() {
    const vectors = await load("cctv-age/index.js");
    const byName = Object.entries(vectors).filter(([, body]) => body instanceof Uint8Array);
    return Object.fromEntries(byName.map(([name, body]) => [name, base64(body)]));
  },

  async recipient({ identity }) {
    const { identityToRecipient } = await load("age-encryption/dist/index.js");
    return identityToRecipient(identity);
  },

  async seal({ recipient, text }) {
    return base64(await seal(recipient, bytes(text)));
  },

  async open({ identity, file }) {
    const { Decrypter } = await load("age-encryption/dist/index.js");
    const decrypter = new Decrypter();
    decrypter.addIdentity(identity);
    return base64(await decrypter.decrypt(bytes(file)));
  },

  async unlock({ passphrase, file }) {
    const { Decrypter } = await load("age-encryption/dist/index.js");
    const decrypter = new Decrypter();
    decrypter.addPassphrase(passphrase);
    return base64(await decrypter.decrypt(bytes(file)));
  },

  // A half of a report as the wire contract wants it: the text padded with spaces to `textLen`
  // bytes and sealed; then length, file and zeros, `size` bytes in all.
  async frame({ recipient, text, textLen, size }) {
    const padded = new Uint8Array(textLen).fill(0x20);
    padded.set(bytes(text));
    const file = await seal(recipient, padded);
    const frame = new Uint8Array(size);
    new DataView(frame.buffer).setUint32(0, file.length);
    frame.set(file, 4);
    return base64(frame);
  },
};

const input = readFileSync(0, "utf8");
process.stdout.write(JSON.stringify(await commands[command](input && JSON.parse(input))));
