// What leaves the phone: reports, letters and withdrawals, sealed and in the shape of the wire
// contract. The same JSON in the same frames as `src/seal/close.rs`, `content.rs` and `wire.rs`.

import { sha256 } from "@noble/hashes/sha2.js";

import { concat, fromHex, random, toHex, u32 } from "./bytes.js";
import { type Answers, canonicalLetter, cleanStory, toCanonical } from "./canonical.js";
import { sealFrame } from "./frame.js";
import { type Body, writeNote } from "./note.js";
import type { Period, Trusted } from "./notice.js";
import type { Receipt } from "./receipt.js";

/** Seals a report: the body of `POST /{network}/sealed`, 28,708 bytes. */
export async function sealReport(i: {
  trusted: Trusted;
  questionnaire: string;
  language: string;
  answers: Answers;
  story: string;
  /** The hashes of what is attached, as `sealAttachment` gives them. */
  attachments: readonly Uint8Array[];
  receipt: Receipt;
}): Promise<Uint8Array> {
  const { network, period } = i.trusted;
  const shared = { network, period: period.number, binding: toHex(random(16)), questionnaire: i.questionnaire };
  const story = sealFrame(
    "story",
    toCanonical({
      ...shared,
      type: "corncrake/story/1",
      language: i.language,
      text: cleanStory(i.story),
      attachments: i.attachments.map(toHex),
      mailbox: toHex(i.receipt.mailboxId),
      reply_to: i.receipt.replyTo,
      verify: i.receipt.verify,
    }),
    period.story,
  );
  await pause();
  const answers = sealFrame(
    "answers",
    toCanonical({
      ...shared,
      type: "corncrake/answers/1",
      story: toHex(sha256(story)),
      verify: i.receipt.verify,
      answers: i.answers,
    }),
    period.answers,
  );
  const { submissionId, mailboxSecret } = i.receipt;
  return concat(submissionId, mailboxSecret, u32(period.number), answers, story);
}

/** Seals what a reporter adds to a report: the body of `POST /{network}/letter`. */
export async function sealLetter(i: {
  trusted: Trusted;
  language: string;
  text: string;
  /** The hashes of what is attached, as `sealAttachment` gives them. */
  attachments: readonly Uint8Array[];
  /** SHA-256 of each attachment's content, in the same order. */
  contentHashes: readonly Uint8Array[];
  receipt: Receipt;
  /** `YYYY-MM-DD`. */
  day: string;
}): Promise<Uint8Array> {
  const { period, network } = i.trusted;
  const text = cleanStory(i.text);
  const note = signed(i.receipt, "letter", {
    attachments: i.attachments.map(toHex),
    day: i.day,
    language: i.language,
    network,
    number: 0,
    report: toHex(i.receipt.reportId),
    text,
  });
  await pause();
  const frame = sealFrame("story", note, period.story);
  const id = i.receipt.letterId(sha256(canonicalLetter(text, i.contentHashes)));
  return concat(i.receipt.mailboxSecret, id, u32(period.number), frame);
}

/** Seals the statement that takes a report back: the body of `POST /{network}/withdraw`. */
export async function sealWithdrawal(i: {
  trusted: { network: string; period: Pick<Period, "number" | "answers"> };
  receipt: Receipt;
  /** `YYYY-MM-DD`. */
  day: string;
}): Promise<Uint8Array> {
  const { period, network } = i.trusted;
  const report = toHex(i.receipt.reportId);
  const note = signed(i.receipt, "withdrawal", { batch: i.day, network, number: 0, report });
  await pause();
  const { submissionId, mailboxSecret } = i.receipt;
  const frame = sealFrame("entry", note, period.answers);
  return concat(submissionId, mailboxSecret, random(16), u32(period.number), frame);
}

function signed(receipt: Receipt, type: string, body: Body): string {
  const key = fromHex(receipt.verify, 32);
  if (key === null) throw new Error("a receipt's own key is well-formed");
  return writeNote(type, body, key, receipt.sign);
}

/** Lets the page draw and answer between two pieces of heavy work. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
