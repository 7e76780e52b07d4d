// The receipt: thirty digits with which a reporter comes back, and all that comes from them. The
// same as `src/keys/secret/receipt.rs`, digit for digit; a snapshot pins both.

import { expand, extract } from "@noble/hashes/hkdf.js";
import { sha256 } from "@noble/hashes/sha2.js";

import { hybridIdentity, hybridRecipient } from "./age.js";
import { concat, random, toHex, utf8, wipe } from "./bytes.js";
import { getPublicKey, sign } from "./ed25519.js";

/** A receipt and what comes from it. Strings cannot be wiped; the rest is, by `wipe`. */
export interface Receipt {
  /** The thirty digits in six groups of five, for the reporter and nobody else. */
  readonly grouped: string;
  readonly network: string;
  /** What looks the report up and withdraws it: 16 bytes, for the wire only. */
  readonly submissionId: Uint8Array;
  /** What leads to replies, letters and attachments: 16 bytes, for the wire only. */
  readonly mailboxSecret: Uint8Array;
  /** Where the mailbox lies, as the sealed story names it. */
  readonly mailboxId: Uint8Array;
  /** Where the report lies, as the server stores it. */
  readonly reportId: Uint8Array;
  /** What the reporter's own notes are verified with, in hexadecimal. */
  readonly verify: string;
  /** What replies are sealed to: `age1pq1…`. Costly; derived when first asked for. */
  readonly replyTo: string;
  /** What opens replies: `AGE-SECRET-KEY-PQ-1…`. */
  replyIdentity(): string;
  /** 16 bytes that make the hash of an attachment with this content unguessable. */
  attachmentSalt(contentHash: Uint8Array): Uint8Array;
  /** Where a letter with this canonical content lies: the same letter again is one letter. */
  letterId(contentHash: Uint8Array): Uint8Array;
  /** An Ed25519 signature by the reporter's key. */
  sign(text: Uint8Array): Uint8Array;
  /** Overwrites the secrets. The receipt is of no use afterwards. */
  wipe(): void;
}

const DIGITS = 30;
/** Half of the 28 random digits: no digit is likelier than another by more than one part in 2^81. */
const HALF = 100_000_000_000_000n;
/** No way of writing thirty digits takes more bytes. */
const LONGEST = 1024;

/** The seed of one form: 32 random bytes. */
export const newSeed = (): Uint8Array => random(32);

/** The receipt for this canonical content from a form with this seed. */
export function deriveReceipt(seed: Uint8Array, network: string, content: Uint8Array): Receipt {
  const input = concat(seed, sha256(content));
  const secret = extract(sha256, input, utf8(network));
  const digits = derived(secret, "digits", 32);
  const half = (at: number): bigint => BigInt(`0x${toHex(digits.subarray(at, at + 16))}`) % HALF;
  const number = half(0) * HALF + half(16);
  wipe(input, secret, digits);
  return ofNumber(network, number);
}

/** Reads a receipt as people write it: in groups or not, with any script's digits. */
export function readReceipt(network: string, typed: string): Receipt | "length" | "character" | "check" {
  if (utf8(typed).length > LONGEST) return "length";
  let digits = "";
  for (const character of typed) {
    const value = digit(character);
    if (value !== null) {
      if (digits.length === DIGITS) return "length";
      digits += value;
    } else if (!SEPARATOR.test(character)) {
      return "character";
    }
  }
  if (digits.length !== DIGITS) return "length";
  // ISO/IEC 7064, MOD 97-10. Check digits 00, 01 and 99 would fit too but are never made.
  const number = BigInt(digits.slice(0, -2));
  return BigInt(digits.slice(-2)) === checkDigits(number) ? ofNumber(network, number) : "check";
}

function ofNumber(network: string, number: bigint): Receipt {
  const digits = (number * 100n + checkDigits(number)).toString().padStart(DIGITS, "0");
  const secret = extract(sha256, utf8(digits), utf8(network));
  const submissionId = derived(secret, "submission-id", 16);
  const mailboxSecret = derived(secret, "mailbox-id", 16);
  const signing = derived(secret, "signing-key", 32);
  const reply = derived(secret, "reply-identity", 32);
  let replyTo: string | null = null;
  return {
    grouped: (digits.match(/\d{5}/g) ?? []).join(" "),
    network,
    submissionId,
    mailboxSecret,
    mailboxId: tagged("mailbox-id", network, mailboxSecret),
    reportId: tagged("report-id", network, submissionId),
    verify: toHex(getPublicKey(signing)),
    get replyTo() {
      return (replyTo ??= hybridRecipient(reply));
    },
    replyIdentity: () => hybridIdentity(reply),
    attachmentSalt: (hash) => derived(secret, `attachment-salt ${toHex(hash)}`, 16),
    letterId: (hash) => derived(secret, `letter-id ${toHex(hash)}`, 16),
    sign: (text) => sign(text, signing),
    wipe: () => wipe(secret, submissionId, mailboxSecret, signing, reply),
  };
}

/** The first 16 bytes of SHA-256 over a tag, the network's name and `bytes`: a public id. */
export const tagged = (tag: string, network: string, bytes: Uint8Array): Uint8Array =>
  sha256(concat(utf8(`corncrake/${tag}/1\n${network}\n`), bytes)).slice(0, 16);

const derived = (secret: Uint8Array, purpose: string, length: number): Uint8Array =>
  expand(sha256, secret, utf8(`corncrake/receipt/1 ${purpose}`), length);

/** The two check digits of ISO/IEC 7064, MOD 97-10: 2 to 98. */
const checkDigits = (number: bigint): bigint => 98n - ((number % 97n) * 100n) % 97n;

/** The value of a decimal digit of any script: the ten digits of a script always stand together. */
function digit(character: string): number | null {
  const code = character.codePointAt(0) ?? 0;
  const zero = ZEROS.find((zero) => zero <= code && code < zero + 10);
  return zero === undefined ? null : code - zero;
}

/** What people and phones put between digits, the invisible marks of direction and joining too. */
const SEPARATOR =
  /^[\s\x85\-.,_/\xb7\u2212\u061c\ufeff\u2010-\u2015\u200b-\u200f\u202a-\u202e\u2060-\u2069]$/;

/** Each script's zero (Unicode 14), as in Rust: a browser's own list depends on its age. */
const ZEROS = [
  0x0030, 0x0660, 0x06f0, 0x07c0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6,
  0x0d66, 0x0de6, 0x0e50, 0x0ed0, 0x0f20, 0x1040, 0x1090, 0x17e0, 0x1810, 0x1946, 0x19d0, 0x1a80,
  0x1a90, 0x1b50, 0x1bb0, 0x1c40, 0x1c50, 0xa620, 0xa8d0, 0xa900, 0xa9d0, 0xa9f0, 0xaa50, 0xabf0,
  0xff10, 0x104a0, 0x10d30, 0x11066, 0x110f0, 0x11136, 0x111d0, 0x112f0, 0x11450, 0x114d0, 0x11650,
  0x116c0, 0x11730, 0x118e0, 0x11950, 0x11c50, 0x11d50, 0x11da0, 0x16a60, 0x16ac0, 0x16b50, 0x1d7ce,
  0x1d7d8, 0x1d7e2, 0x1d7ec, 0x1d7f6, 0x1e140, 0x1e2f0, 0x1e950, 0x1fbf0,
];
