// One spelling for whatever is signed, hashed, or a receipt is derived from: the same bytes as
// `src/keys/public/canonical.rs` and `Report::canonical` of `src/report.rs` make.

import { toHex, utf8 } from "./bytes.js";

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** For each answered question its codes, in the order of the questionnaire, each once. */
export type Answers = Record<string, string[]>;

/**
 * Compact JSON with sorted keys and strings as RFC 8785, section 3.2.2.2, has them, which is how
 * `JSON.stringify` writes them. Numbers are whole and below 2^53; others are refused.
 */
export function toCanonical(value: Json): string {
  if (value === null || typeof value === "boolean") return String(value);
  if (typeof value === "string") return JSON.stringify(wellFormed(value));
  if (typeof value === "number") {
    if (!Number.isSafeInteger(value)) throw new RangeError("not a whole number");
    return String(value);
  }
  if (isList(value)) return `[${value.map(toCanonical).join(",")}]`;
  const fields = Object.entries(value).sort(([one], [other]) => compare(one, other));
  const written = fields.map(([key, item]) => `${JSON.stringify(key)}:${toCanonical(item)}`);
  return `{${written.join(",")}}`;
}

/** Reads a text that is the one spelling of what it says; `undefined` where it is not. */
export function fromCanonical(text: string): Json | undefined {
  try {
    const value = JSON.parse(text) as Json;
    return toCanonical(value) === text ? value : undefined;
  } catch {
    return undefined;
  }
}

/**
 * What the receipt of a report is derived from, besides the seed: the same bytes as Rust's
 * `Report::canonical`. `attachments` in the order in which they were attached.
 */
export function canonicalContent(
  answers: Answers,
  story: string,
  attachments: readonly { sha256: Uint8Array }[],
): Uint8Array {
  const hashes = attachments.map(({ sha256 }) => toHex(sha256));
  return utf8(toCanonical({ answers, attachments: hashes, story: cleanStory(story) }));
}

/** What the id of a letter is derived from: its words and the hashes of what is attached. */
export function canonicalLetter(text: string, contentHashes: readonly Uint8Array[]): Uint8Array {
  return utf8(toCanonical({ attachments: contentHashes.map(toHex), text: cleanStory(text) }));
}

/** Line ends as `\n`, and no other control characters than tabs: the same as Rust's `Story::new`. */
export const cleanStory = (text: string): string =>
  wellFormed(text)
    .replace(/\r\n?/g, "\n")
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/g, "");

/** Half a character, which a text field may hold, becomes U+FFFD: as when a form is sent. */
const wellFormed = (text: string): string => text.replace(/\p{Cs}/gu, "\ufffd");

/** The order of UTF-8 and of code points, in which Rust sorts. That of UTF-16 differs past U+FFFF. */
function compare(one: string, other: string): number {
  const [left, right] = [Array.from(one), Array.from(other)];
  for (let at = 0; at < Math.min(left.length, right.length); at++) {
    const difference = (left[at]?.codePointAt(0) ?? 0) - (right[at]?.codePointAt(0) ?? 0);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);
