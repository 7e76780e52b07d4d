// Signed notes (C2SP signed-note): the same rules as `src/keys/public/note.rs`. The first line of
// everything signed names its type, its network and its number.

import { sha256 } from "@noble/hashes/sha2.js";
import { base64 } from "@scure/base";

import { concat, fromHex, same, toHex, utf8 } from "./bytes.js";
import { fromCanonical, type Json, toCanonical } from "./canonical.js";
import { isKey, verifies } from "./ed25519.js";

/** A text with signatures, not yet believed. */
export interface Note {
  readonly text: string;
  readonly signatures: readonly Signature[];
}

interface Signature {
  readonly name: string;
  readonly keyId: Uint8Array;
  readonly bytes: Uint8Array;
}

export type Body = { readonly [key: string]: Json };

/** Notices of a hundred keys take a tenth of this. */
const LONGEST_NOTE = 1 << 20;
const MOST_SIGNATURES = 100;
const DASH = "\u2014 ";

/** C2SP signed-note, "Format": the text ends where the last blank line begins. */
export function parseNote(note: string): Note | null {
  // Half characters would be signed as something else than they are read as.
  if (note.length > LONGEST_NOTE || /[\0-\x09\x0b-\x1f\x7f]|\p{Cs}/u.test(note)) return null;
  const split = note.lastIndexOf("\n\n");
  if (split < 0 || !note.endsWith("\n")) return null;
  const lines = note.slice(split + 2, -1).split("\n");
  if (lines.length > MOST_SIGNATURES) return null;
  const signatures: Signature[] = [];
  for (const line of lines) {
    const signature = parseSignature(line);
    if (signature === null) return null;
    signatures.push(signature);
  }
  return { text: note.slice(0, split + 1), signatures };
}

function parseSignature(line: string): Signature | null {
  const [, name, blob] = /^\u2014 ([^\s\x85+]+) ([A-Za-z0-9+/=]+)$/.exec(line) ?? [];
  if (name === undefined || blob === undefined) return null;
  try {
    const bytes = base64.decode(blob);
    return bytes.length > 4 ? { name, keyId: bytes.slice(0, 4), bytes: bytes.slice(4) } : null;
  } catch {
    return null;
  }
}

/**
 * What a note of this type says, whoever wrote it: its one JSON line, in its one spelling, for
 * the network and number that the first line names. For finding the keys to verify it by; never
 * for believing it.
 */
export function readUnverified(note: Note, type: string): Body | null {
  const lines = note.text.split("\n");
  const [first, second, rest] = lines;
  if (lines.length !== 3 || rest !== "" || second === undefined) return null;
  const body = fromCanonical(second);
  if (body === null || typeof body !== "object" || Array.isArray(body)) return null;
  const value = body as Body;
  const named = `corncrake/${type}/1 ${String(value["network"])} ${String(value["number"])}`;
  return first === named && typeof value["network"] === "string" ? value : null;
}

/**
 * How many of `keys`, each counted once, signed this text. Lines of other keys are passed over; a
 * line under a trusted key's name that does not verify condemns the note: -1.
 */
export function signedBy(note: Note, keys: readonly Uint8Array[]): number {
  const text = utf8(note.text);
  const signed = new Set<string>();
  for (const key of keys) {
    const name = memberId(key);
    const keyId = noteKeyId(name, key);
    for (const line of note.signatures) {
      if (line.name !== name || !same(line.keyId, keyId)) continue;
      if (!verifies(key, text, line.bytes)) return -1;
      signed.add(name);
    }
  }
  return signed.size;
}

/** The note that says `body`, with one signature. */
export function writeNote(type: string, body: Body, key: Uint8Array, sign: (text: Uint8Array) => Uint8Array): string {
  const first = `corncrake/${type}/1 ${String(body["network"])} ${String(body["number"])}`;
  const text = `${first}\n${toCanonical(body)}\n`;
  const name = memberId(key);
  const blob = base64.encode(concat(noteKeyId(name, key), sign(utf8(text))));
  return `${text}\n${DASH}${name} ${blob}\n`;
}

/** Who a key belongs to, without a name: the first 16 bytes of its SHA-256. */
export const memberId = (key: Uint8Array): string => toHex(sha256(key).slice(0, 16));

/** Reads a verifying key: 64 hexadecimal digits. */
export function readKey(text: Json | undefined): Uint8Array | null {
  const key = typeof text === "string" ? fromHex(text, 32) : null;
  return key !== null && isKey(key) ? key : null;
}

/** C2SP signed-note, "Signatures": a hint about which key made a signature. 1 stands for Ed25519. */
const noteKeyId = (name: string, key: Uint8Array): Uint8Array =>
  sha256(concat(utf8(`${name}\n`), new Uint8Array([1]), key)).slice(0, 4);
