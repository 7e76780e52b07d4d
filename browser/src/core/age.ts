// age files (C2SP age.md) to exactly one hybrid post-quantum recipient, sealed and opened in
// chunks. The recipient itself (ML-KEM-768 with X25519, HPKE) is that of `age-encryption`; what
// stands here is the header and the payload around it, because that package's own loop needs web
// streams, which older phones lack, and brings kinds of recipients that no file of ours has.

import { chacha20poly1305 } from "@noble/ciphers/chacha.js";
import { hkdf } from "@noble/hashes/hkdf.js";
import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { MLKEM768X25519 } from "@noble/post-quantum/hybrid.js";
import { base64nopad, bech32 } from "@scure/base";

// By path, because the package's entrance leads to everything in it.
import { encodeHeader, encodeHeaderNoMAC, Stanza } from "../../node_modules/age-encryption/dist/format.js";
import { HybridIdentity, HybridRecipient } from "../../node_modules/age-encryption/dist/recipients.js";
import { below, concat, random, same, utf8, wipe } from "./bytes.js";

/** Bytes of text in one chunk of a payload. */
export const CHUNK = 64 * 1024;
/** Bytes of the tag after each chunk. */
export const TAG = 16;
const NONCE = 16;
/** The most that a header may take: the same as `HEADER_CAP` of `src/seal/check.rs`. */
const HEADER_CAP = 8192;

/** A file that is being sealed: its header and nonce, then one call a chunk, in order. */
export interface Sealing {
  readonly head: Uint8Array;
  /** Seals a chunk: all but the last one are of exactly `CHUNK` bytes. */
  chunk(text: Uint8Array, last: boolean): Uint8Array;
  /** Overwrites the key. */
  wipe(): void;
}

/** Begins a file to `recipient`. Throws where that is no `age1pq1…`, or its key may not be used. */
export function beginSealing(recipient: string): Sealing {
  const fileKey = random(16);
  const stanzas = [...new HybridRecipient(recipient).wrapFileKey(fileKey), grease()];
  const header = encodeHeader(stanzas, mac(fileKey, encodeHeaderNoMAC(stanzas)));
  const nonce = random(NONCE);
  const key = payloadKey(fileKey, nonce);
  wipe(fileKey);
  const counter = chunkNonces();
  return {
    head: concat(header, nonce),
    chunk: (text, last) => chacha20poly1305(key, counter(last)).encrypt(text),
    wipe: () => wipe(key),
  };
}

/** Seals a text that is in memory. */
export function sealFile(text: Uint8Array, recipient: string): Uint8Array {
  const sealing = beginSealing(recipient);
  const parts = [sealing.head];
  let at = 0;
  do {
    const chunk = text.subarray(at, at + CHUNK);
    at += CHUNK;
    parts.push(sealing.chunk(chunk, at >= text.length));
  } while (at < text.length);
  sealing.wipe();
  return concat(...parts);
}

/** Opens a file with a hybrid identity. Throws where it is malformed, changed, or not for it. */
export function openFile(file: Uint8Array, identity: string): Uint8Array {
  const { stanza, withoutMac, macBytes, length } = parseHeader(file);
  const fileKey = new HybridIdentity(identity).unwrapFileKey([stanza]);
  if (fileKey === null || fileKey.length !== 16) throw new Error("sealed to another key");
  if (!same(mac(fileKey, withoutMac), macBytes)) throw new Error("the header was changed");
  const key = payloadKey(fileKey, file.subarray(length, length + NONCE));
  wipe(fileKey);
  try {
    return openPayload(file.subarray(length + NONCE), key);
  } finally {
    wipe(key);
  }
}

/** STREAM (C2SP age.md, "Payload"): only the last chunk may be short, and it is empty only alone. */
function openPayload(payload: Uint8Array, key: Uint8Array): Uint8Array {
  const chunks = Math.max(1, Math.ceil(payload.length / (CHUNK + TAG)));
  const text = new Uint8Array(Math.max(0, payload.length - chunks * TAG));
  const counter = chunkNonces();
  for (let index = 0; index < chunks; index++) {
    const chunk = payload.subarray(index * (CHUNK + TAG), (index + 1) * (CHUNK + TAG));
    if (index > 0 && chunk.length <= TAG) throw new Error("the last chunk is empty");
    text.set(chacha20poly1305(key, counter(index === chunks - 1)).decrypt(chunk), index * CHUNK);
  }
  return text;
}

/** The nonce of each chunk in turn: 11 bytes of a counter, and whether it is the last. */
function chunkNonces(): (last: boolean) => Uint8Array {
  let next = 0;
  return (last) => {
    const nonce = new Uint8Array(12);
    // Four bytes are plenty: 2^32 chunks are 256 TiB.
    new DataView(nonce.buffer).setUint32(7, next++);
    nonce[11] = last ? 1 : 0;
    return nonce;
  };
}

const mac = (fileKey: Uint8Array, header: Uint8Array): Uint8Array =>
  hmac(sha256, hkdf(sha256, fileKey, undefined, utf8("header"), 32), header);

const payloadKey = (fileKey: Uint8Array, nonce: Uint8Array): Uint8Array =>
  hkdf(sha256, fileKey, nonce, utf8("payload"), 32);

/**
 * A stanza that nobody can use, of the same kind as the one that Rust's age crate adds to every
 * file (`grease_the_joint` of age-core): so that a phone with JavaScript and one without look
 * alike in what is stored.
 */
function grease(): Stanza {
  const word = (): string =>
    String.fromCharCode(...Array.from({ length: 1 + below(8) }, () => 33 + below(94)));
  const words = Array.from({ length: below(5) }, word);
  return new Stanza([`${word()}-grease`, ...words], random(below(100)));
}

interface Header {
  stanza: Stanza;
  withoutMac: Uint8Array;
  macBytes: Uint8Array;
  /** Bytes up to the payload's nonce. */
  length: number;
}

/**
 * Takes exactly what sealing makes, one hybrid stanza and at most one of grease, and reads each
 * byte once: the same check as `src/seal/check.rs`.
 */
function parseHeader(file: Uint8Array): Header {
  const start = file.subarray(0, HEADER_CAP);
  let at = 0;
  const line = (): string => {
    const end = start.indexOf(10, at);
    if (end < 0) throw new Error("the header is cut short or too long");
    const text = String.fromCharCode(...start.subarray(at, end));
    at = end + 1;
    return text;
  };
  if (line() !== "age-encryption.org/v1") throw new Error("not an age file of version 1");
  let stanza: Stanza | null = null;
  let greased = false;
  for (;;) {
    const from = at;
    const text = line();
    if (text.startsWith("--- ")) {
      const macBytes = canonical(text.slice(4), 32);
      if (stanza === null) throw new Error("not sealed to a hybrid recipient");
      if (file.length - at < NONCE + TAG) throw new Error("no payload");
      return { stanza, withoutMac: file.subarray(0, from + 3), macBytes, length: at };
    }
    const words = text.startsWith("-> ") ? text.slice(3).split(" ") : [];
    if (words[0] === "mlkem768x25519" && words.length === 2 && stanza === null) {
      canonical(words[1] ?? "", 1120);
      stanza = new Stanza(words, canonical(line(), 32));
    } else if (!greased && words[0]?.endsWith("-grease") && words.every((it) => /^[!-~]+$/.test(it))) {
      greased = true;
      skipBody(line);
    } else {
      throw new Error("not sealed to exactly one hybrid recipient");
    }
  }
}

/** Passes over a body: full lines of 64 characters and one that is shorter, perhaps empty. */
function skipBody(line: () => string): void {
  for (;;) {
    const text = line();
    if (text.length > 64) throw new Error("a line is too long");
    base64nopad.decode(text);
    if (text.length < 64) return;
  }
}

/** Exactly `length` bytes in unpadded base64 with no stray bits at the end. */
function canonical(text: string, length: number): Uint8Array {
  const bytes = base64nopad.decode(text);
  if (bytes.length !== length) throw new Error("a line is malformed");
  return bytes;
}

/** The identity of a seed of 32 bytes, as text. */
export const hybridIdentity = (seed: Uint8Array): string =>
  bech32.encodeFromBytes("AGE-SECRET-KEY-PQ-", seed).toUpperCase();

/** The recipient of a seed of 32 bytes, as text. It is longer than bech32's own limit. */
export const hybridRecipient = (seed: Uint8Array): string =>
  bech32.encode("age1pq", bech32.toWords(MLKEM768X25519.getPublicKey(seed)), false);

/** Whether a text is a hybrid recipient in its one spelling. */
export function isHybridRecipient(text: string): boolean {
  if (text.length > 2000 || text !== text.toLowerCase()) return false;
  try {
    new HybridRecipient(text);
    return true;
  } catch {
    return false;
  }
}
