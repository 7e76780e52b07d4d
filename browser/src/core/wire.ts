// The bodies that are not sealed as a whole, the mailbox's answer, and the file of the offline form.

import { concat, u32, utf8 } from "./bytes.js";
import { BUCKET } from "./frame.js";
import type { Receipt } from "./receipt.js";

/** Bytes of a part of an attachment, but for the last one. */
export const PART = 512 * 1024;

const SLOTS = 8;
const STATE = 8;

/** The body of `POST /{network}/mailbox` and of `…/mailbox/empty`. */
export const mailboxRequest = (receipt: Receipt): Uint8Array =>
  concat(receipt.submissionId, receipt.mailboxSecret);

/** What the mailbox answered: whether the report is there, whether to ask later, the replies. */
export interface Mailbox {
  there: boolean;
  busy: boolean;
  frames: Uint8Array[];
}

/** Reads the answer to `mailboxRequest`. Throws where it is not one. */
export function readMailbox(body: Uint8Array): Mailbox {
  const [there, count, busy] = body;
  if (body.length !== STATE + SLOTS * BUCKET.entry || count === undefined || count > SLOTS) {
    throw new RangeError("not a mailbox");
  }
  const frames = Array.from({ length: count }, (_, slot) => {
    const from = STATE + slot * BUCKET.entry;
    return body.slice(from, from + BUCKET.entry);
  });
  return { there: there === 1, busy: busy === 1, frames };
}

/** The bodies of `POST /{network}/attachment` for one sealed attachment, in order. */
export function attachmentParts(
  receipt: Receipt,
  period: number,
  { id, frame }: { id: Uint8Array; frame: Blob },
): Blob[] {
  const parts: Blob[] = [];
  for (let at = 0; at < frame.size; at += PART) {
    const head = concat(receipt.mailboxSecret, id, u32(period), u32(frame.size), u32(parts.length));
    parts.push(new Blob([head as Uint8Array<ArrayBuffer>, frame.slice(at, at + PART)]));
  }
  return parts;
}

/** The one file of the offline form: what `desk import` and the upload page read. */
export function sealedFile(
  network: string,
  body: Uint8Array,
  attachments: readonly { id: Uint8Array; frame: Blob }[],
): Blob {
  const head = concat(utf8(`corncrake/sealed-report/1 ${network}\n`), body, new Uint8Array([attachments.length]));
  const rest = attachments.flatMap(({ id, frame }) => [concat(id, u32(frame.size)), frame]);
  const parts = [head, ...rest] as (Uint8Array<ArrayBuffer> | Blob)[];
  return new Blob(parts, { type: "application/octet-stream" });
}
