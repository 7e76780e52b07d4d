// Bytes and their spellings. Everything here is pure, but for the random numbers.

const HEX = "0123456789abcdef";
const encoder = new TextEncoder();

/** UTF-8. A lone surrogate, which no text of Unicode has, becomes U+FFFD, as in a form. */
export const utf8 = (text: string): Uint8Array => encoder.encode(text);

/** The text of UTF-8; `null` for any other bytes. */
export function fromUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

export function concat(...parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

export function toHex(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += HEX.charAt(byte >> 4) + HEX.charAt(byte & 15);
  return text;
}

/** Reads lower-case hexadecimal of exactly `length` bytes: what is signed has one spelling. */
export function fromHex(text: string, length: number): Uint8Array | null {
  if (text.length !== 2 * length || !/^[0-9a-f]*$/.test(text)) return null;
  const bytes = new Uint8Array(length);
  for (let at = 0; at < length; at++) bytes[at] = parseInt(text.substr(2 * at, 2), 16);
  return bytes;
}

/** A number as four bytes, big-endian. */
export function u32(number: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, number);
  return bytes;
}

/** The first four bytes, big-endian. */
export const readU32 = (bytes: Uint8Array): number =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(0);

/** Whether two byte strings are equal, in a time that depends on their lengths only. */
export function same(one: Uint8Array, other: Uint8Array): boolean {
  if (one.length !== other.length) return false;
  let differences = 0;
  one.forEach((byte, at) => (differences |= byte ^ (other[at] ?? 0)));
  return differences === 0;
}

/** Random bytes of the browser, which it has without a secure context too. */
export const random = (length: number): Uint8Array => crypto.getRandomValues(new Uint8Array(length));

/** A random whole number from 0 to `bound` - 1 (at most 255), each as likely as any other. */
export function below(bound: number): number {
  for (;;) {
    const byte = random(1)[0] ?? 0;
    if (byte < 256 - (256 % bound)) return byte % bound;
  }
}

/** Overwrites what is no longer needed, as far as JavaScript lets us: strings it does not. */
export function wipe(...secrets: readonly Uint8Array[]): void {
  for (const secret of secrets) secret.fill(0);
}
