// The fixed sizes in which age files are kept and sent: the same as `src/seal/frame.rs`.

import { CHUNK, openFile, sealFile, TAG } from "./age.js";
import { readU32, u32, utf8, wipe } from "./bytes.js";

/** Bytes of a whole frame: the coded answers, the reporter's words, a withdrawal or a reply. */
export const BUCKET = { answers: 4096, story: 24576, entry: 8192 } as const;
export type Bucket = keyof typeof BUCKET;

/** All that stands in a frame beside the padded text: length, the longest header, nonce, tag. */
export const OVERHEAD = 1856;
/** Bytes of the big-endian length before the age file. */
export const LENGTH = 4;
const SPACE = 0x20;
const PADME_MIN = 4096;

/** Seals a text in a frame of one size. Throws where it does not fit, or ends in a space. */
export function sealFrame(bucket: Bucket, text: string, recipient: string): Uint8Array {
  const padded = new Uint8Array(BUCKET[bucket] - OVERHEAD).fill(SPACE);
  const bytes = utf8(text);
  if (bytes.length > padded.length) throw new RangeError("too long for its bucket");
  if (bytes[bytes.length - 1] === SPACE) throw new RangeError("ends in a space");
  padded.set(bytes);
  const file = sealFile(padded, recipient);
  wipe(bytes, padded);
  const frame = new Uint8Array(BUCKET[bucket]);
  frame.set(u32(file.length));
  frame.set(file, LENGTH);
  return frame;
}

/** Opens a frame; the bytes without their padding. Throws where it is not one, or does not open. */
export function openFrame(bucket: Bucket, frame: Uint8Array, identity: string): Uint8Array {
  if (frame.length !== BUCKET[bucket]) throw new RangeError("not of the bucket's size");
  const end = LENGTH + readU32(frame);
  if (end > frame.length) throw new RangeError("the length of the file inside is wrong");
  if (frame.subarray(end).some((byte) => byte !== 0)) throw new RangeError("the fill is not zero");
  const text = openFile(frame.subarray(LENGTH, end), identity);
  if (text.length !== BUCKET[bucket] - OVERHEAD) throw new RangeError("not padded to the bucket's length");
  let length = text.length;
  while (text[length - 1] === SPACE) length--;
  return text.subarray(0, length);
}

/** The length that a text is padded to: Padmé keeps so many leading bits of the length only. */
export function padme(length: number): number {
  const padded = Math.max(length, PADME_MIN);
  const exponent = log2(padded);
  const step = 2 ** (exponent - log2(exponent) - 1);
  return Math.ceil(padded / step) * step;
}

/** The size of the frame around a padded text. */
export const padmeSize = (length: number): number =>
  OVERHEAD + length + TAG * (Math.ceil(length / CHUNK) - 1);

/** The whole part of the binary logarithm of a whole number below 2^32. */
const log2 = (number: number): number => 31 - Math.clz32(number);
