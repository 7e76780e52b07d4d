// Attachments: header, content and zeros, sealed in chunks, so that 25 MB need no 25 MB of memory.
// The same as `seal_attachment` of `src/seal/attachment.rs`.

import { sha256 as hasher } from "@noble/hashes/sha2.js";

import { beginSealing, CHUNK, TAG } from "./age.js";
import { toHex, u32, utf8, wipe } from "./bytes.js";
import { toCanonical } from "./canonical.js";
import { LENGTH, padme, padmeSize } from "./frame.js";
import type { Trusted } from "./notice.js";
import { type Receipt, tagged } from "./receipt.js";

export interface Attachment {
  /** As it is sent: cleaned where it could be. */
  content: Blob;
  /** One of the media types of `src/seal/attachment.rs`. */
  media: string;
  /** Whether all but pixels was taken out. */
  cleaned: boolean;
  /** Of `content`. */
  sha256: Uint8Array;
}

/** Read, hashed and sealed at once. */
const STRIDE = 8 * CHUNK;

/** The hash of a file, read piece by piece. `progress` hears how many bytes are done. */
export async function sha256(
  blob: Blob,
  progress?: (done: number) => void,
  signal?: AbortSignal,
): Promise<Uint8Array> {
  const hash = hasher.create();
  for (let at = 0; at < blob.size; at += STRIDE) {
    const piece = await read(blob, at, signal);
    hash.update(piece);
    wipe(piece);
    progress?.(at + piece.length);
  }
  return hash.digest();
}

/**
 * Seals one file to the period's story key. `progress` hears the share that is done, 0 to 1. Where
 * `signal` is given and aborted, it throws what the signal says.
 */
export async function sealAttachment(
  a: Attachment,
  receipt: Receipt,
  trusted: Trusted,
  progress?: (share: number) => void,
  signal?: AbortSignal,
): Promise<{ id: Uint8Array; hash: Uint8Array; frame: Blob }> {
  const header = utf8(
    `${toCanonical({
      cleaned: a.cleaned,
      length: a.content.size,
      media: a.media,
      network: trusted.network,
      salt: toHex(receipt.attachmentSalt(a.sha256)),
      type: "corncrake/attachment/1",
    })}\n`,
  );
  const hash = hasher.create().update(header);
  const length = padme(header.length + a.content.size);
  const sealing = beginSealing(trusted.period.story);
  const fileLength = sealing.head.length + length + TAG * Math.ceil(length / CHUNK);
  // Each piece becomes a blob at once, which a browser need not hold in the page's memory.
  const parts: Blob[] = [blob(u32(fileLength)), blob(sealing.head)];
  try {
    for (let at = 0; at < length; at += STRIDE) {
      const text = new Uint8Array(Math.min(STRIDE, length - at));
      if (at === 0) text.set(header);
      const from = Math.max(0, at - header.length);
      const room = text.length - (at === 0 ? header.length : 0);
      const piece = await read(a.content, from, signal, room);
      hash.update(piece);
      text.set(piece, at === 0 ? header.length : 0);
      for (let chunk = 0; chunk < text.length; chunk += CHUNK) {
        const last = at + chunk + CHUNK >= length;
        parts.push(blob(sealing.chunk(text.subarray(chunk, chunk + CHUNK), last)));
      }
      wipe(piece, text);
      progress?.(Math.min(1, (at + text.length) / length));
    }
  } finally {
    sealing.wipe();
  }
  parts.push(blob(new Uint8Array(padmeSize(length) - LENGTH - fileLength)));
  const digest = hash.digest();
  return {
    id: tagged("attachment-id", trusted.network, digest),
    hash: digest,
    frame: new Blob(parts, { type: "application/octet-stream" }),
  };
}

async function read(from: Blob, at: number, signal?: AbortSignal, most = STRIDE): Promise<Uint8Array> {
  if (signal?.aborted) throw new DOMException("stopped", "AbortError");
  const bytes = new Uint8Array(await from.slice(at, at + most).arrayBuffer());
  const expected = Math.max(0, Math.min(most, from.size - at));
  if (bytes.length !== expected) throw new Error("the file changed while it was read");
  return bytes;
}

const blob = (bytes: Uint8Array): Blob => new Blob([bytes as Uint8Array<ArrayBuffer>]);
