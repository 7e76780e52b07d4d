// What comes back: replies, opened and checked on the phone.

import { fromUtf8, toHex } from "./bytes.js";
import { openFrame } from "./frame.js";
import { memberId, parseNote, readUnverified, signedBy } from "./note.js";
import type { Trusted } from "./notice.js";
import type { Receipt } from "./receipt.js";

export interface Reply {
  text: string;
  /** `YYYY-MM-DD`: the day on which it was written. */
  day: string;
}

/**
 * Opens a reply. `"forged"` where it does not open with this receipt, was not signed by one of
 * those who may write for the network, or was written to another mailbox or network.
 */
export async function openReply(
  frame: Uint8Array,
  receipt: Receipt,
  trusted: Pick<Trusted, "network" | "releasers">,
): Promise<Reply | "forged"> {
  let bytes: Uint8Array;
  try {
    bytes = openFrame("entry", frame, receipt.replyIdentity());
  } catch {
    return "forged";
  }
  const note = parseNote(fromUtf8(bytes) ?? "");
  const body = note && readUnverified(note, "reply");
  if (note === null || body === null) return "forged";
  const { author, day, mailbox, network, number, text } = body;
  const writer = trusted.releasers.find((key) => memberId(key) === author);
  const whole = Object.keys(body).join() === "author,day,mailbox,network,number,text";
  if (
    !whole ||
    writer === undefined ||
    network !== trusted.network ||
    network !== receipt.network ||
    mailbox !== toHex(receipt.mailboxId) ||
    number !== 0 ||
    typeof text !== "string" ||
    typeof day !== "string" ||
    !/^\d{4}-\d\d-\d\d$/.test(day) ||
    signedBy(note, [writer]) !== 1
  ) {
    return "forged";
  }
  return { text, day };
}
