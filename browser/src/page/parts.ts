// Seals attachments and sends them in parts. A cut line costs the part that was under way and no
// more: what was sealed stays in this page's memory until it is sent or the page is left.

import { type Attachment, sealAttachment } from "../core/attachment.js";
import type { Trusted } from "../core/notice.js";
import type { Receipt } from "../core/receipt.js";
import { attachmentParts } from "../core/wire.js";
import type { Progress } from "./progress.js";
import { limited, type NotSent, rest, type Uploaded } from "./upload.js";

/** After each failure in a row, so many seconds until the next try; then it is given up for now. */
const PAUSES = [1, 2, 4, 8, 15, 30, 30];
/** A part takes this long on a line of 25 kbit/s; longer means that nothing moves. */
const PATIENCE = 180_000;

/** After so many milliseconds, parts that have arrived may be gone again. */
const FORGOTTEN = 24 * 3600 * 1000;

interface Sealed {
  hash: Uint8Array;
  /** The bodies that bring it to the server, in order. */
  parts: Blob[];
  /** How many of them have certainly arrived. */
  arrived: number;
  /** When the last one did, in milliseconds. */
  since: number;
  /** For whom: another receipt or period needs another sealing. */
  mailbox: string;
  period: number;
}

/** Kept as long as the attachment itself is. */
const sealed = new WeakMap<Attachment, Sealed>();

/** Seals and sends every file; gives the hashes that the report or letter names. */
export async function sendAll(
  list: readonly Attachment[],
  receipt: Receipt,
  trusted: Trusted,
  token: string,
  progress: (now: Progress) => void,
  signal: AbortSignal,
): Promise<Uploaded> {
  const hashes: Uint8Array[] = [];
  for (const [file, attachment] of list.entries()) {
    if (signal.aborted) return { failed: "cancelled" };
    const at = (stage: Progress["stage"]) => (share: number): void => progress({ file, stage, share });
    const ready = await seal(attachment, receipt, trusted, at("sealing"), signal);
    if (ready === null) return { failed: "cancelled" };
    const failed = await send(ready, trusted.network, token, at("sending"), at("waiting"), signal);
    if (failed !== null) return { failed };
    at("sent")(1);
    hashes.push(ready.hash);
  }
  return { hashes };
}

/** Once for each attachment, receipt and period: a second sealing would be other bytes, and parts
 *  of two sealings make no file. Null where it was cancelled. */
async function seal(
  attachment: Attachment,
  receipt: Receipt,
  trusted: Trusted,
  progress: (share: number) => void,
  signal: AbortSignal,
): Promise<Sealed | null> {
  const mailbox = receipt.mailboxId.join();
  const period = trusted.period.number;
  const before = sealed.get(attachment);
  if (before?.mailbox === mailbox && before.period === period) {
    // The server keeps for two days what no report has named yet.
    if (Date.now() - before.since > FORGOTTEN) before.arrived = 0;
    return before;
  }
  progress(0);
  try {
    const made = await sealAttachment(attachment, receipt, trusted, progress, signal);
    const parts = attachmentParts(receipt, period, made);
    const ready = { hash: made.hash, parts, arrived: 0, since: 0, mailbox, period };
    sealed.set(attachment, ready);
    return ready;
  } catch (error) {
    if (signal.aborted) return null;
    throw error;
  }
}

async function send(
  file: Sealed,
  network: string,
  token: string,
  sending: (share: number) => void,
  waiting: (share: number) => void,
  signal: AbortSignal,
): Promise<NotSent | null> {
  let failures = 0;
  let hasBegunAnew = false;
  for (;;) {
    const part = file.parts[file.arrived];
    if (part === undefined) return null;
    const share = file.arrived / file.parts.length;
    sending(share);
    const outcome = await sendPart(part, network, token, signal);
    if (signal.aborted) return "cancelled";
    if (outcome === "stored") {
      file.arrived += 1;
      file.since = Date.now();
      failures = 0;
    } else if (outcome === "begin-anew" && !hasBegunAnew) {
      // Another sealing of the same file came in between, from another page: this one follows now.
      hasBegunAnew = true;
      file.arrived = 0;
    } else if (outcome === "no-connection") {
      const pause = PAUSES[failures];
      if (pause === undefined) return outcome;
      failures += 1;
      waiting(share);
      await rest(pause, signal);
      if (signal.aborted) return "cancelled";
    } else {
      return outcome === "begin-anew" ? "refused" : outcome;
    }
  }
}

/** `begin-anew`: the server lacks the parts before this one. */
type PartOutcome = "stored" | "begin-anew" | NotSent;

async function sendPart(
  part: Blob, network: string, token: string, signal: AbortSignal,
): Promise<PartOutcome> {
  const patience = limited(signal, PATIENCE);
  try {
    const answer = await fetch(`/${network}/attachment`, {
      method: "POST",
      headers: { "content-type": "application/octet-stream", "corncrake-token": token },
      body: part,
      credentials: "omit",
      cache: "no-store",
      redirect: "error",
      signal: patience.signal,
    });
    return await outcomeOf(answer);
  } catch {
    return "no-connection";
  } finally {
    patience.end();
  }
}

async function outcomeOf(answer: Response): Promise<PartOutcome> {
  // A proxy's page or a restarting server: worth another try.
  if (answer.status >= 500 || answer.status === 429 || answer.status === 408) {
    return outcomeNamed(await answer.text()) ?? "no-connection";
  }
  return outcomeNamed(await answer.text()) ?? (answer.status === 409 ? "begin-anew" : "refused");
}

function outcomeNamed(body: string): "stored" | NotSent | null {
  let said: unknown;
  try {
    said = JSON.parse(body);
  } catch {
    return null;
  }
  switch ((said as { outcome?: unknown } | null)?.outcome) {
    case "stored": return "stored";
    case "token-refused": return "token";
    case "period-refused": return "period";
    case "over-budget": return "over-budget";
    default: return null;
  }
}
