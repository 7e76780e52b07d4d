// The core of the browser's part, under Node, at the service of the Rust tests.
//
//     node phone.mjs CORE COMMAND
//
// CORE is the module that `browser/build.mjs --test` made. It reads one JSON value from standard
// input and writes one to standard output; bytes are base64.

import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const [path, command] = process.argv.slice(2);
const core = await import(pathToFileURL(path).href);

const bytes = (base64) => new Uint8Array(Buffer.from(base64, "base64"));
const base64 = (bytes) => Buffer.from(bytes).toString("base64");
const blob = async (blob) => base64(new Uint8Array(await blob.arrayBuffer()));
/** A text by its UTF-16 units, half characters included. */
const text = (units) => String.fromCharCode(...units);

const receiptOf = ({ receipt, network }) => core.readReceipt(network, receipt);

const shown = (receipt) => ({
  grouped: receipt.grouped,
  submission: core.toHex(receipt.submissionId),
  mailbox: core.toHex(receipt.mailboxSecret),
  mailboxId: core.toHex(receipt.mailboxId),
  reportId: core.toHex(receipt.reportId),
  replyIdentity: receipt.replyIdentity(),
  replyTo: receipt.replyTo,
  verify: receipt.verify,
  salt: core.toHex(receipt.attachmentSalt(new Uint8Array(32).fill(3))),
  letter: core.toHex(receipt.letterId(new Uint8Array(32).fill(4))),
});

const trusted = ({ network, period, answersTo, storyTo }) => ({
  network,
  notice: 1,
  period: { number: period, from: "2026-01-01", answers: answersTo, story: storyTo },
  releasers: [],
  root: new Uint8Array(32),
});

async function attachment(input, content) {
  return core.sealAttachment(
    { content, media: input.media, cleaned: input.cleaned, sha256: await core.sha256(content) },
    receiptOf(input),
    trusted(input),
  );
}

const commands = {
  derive: (cases) =>
    cases.map(({ seed, network, content }) =>
      shown(core.deriveReceipt(bytes(seed), network, bytes(content))),
    ),

  read: (cases) =>
    cases.map(({ network, typed }) => {
      const read = core.readReceipt(network, text(typed));
      return typeof read === "string" ? read : read.grouped;
    }),

  contents: (cases) =>
    cases.map(({ answers, story, attachments }) => {
      // In another order than Rust's, which sorts.
      const shuffled = Object.fromEntries(Object.entries(answers).reverse());
      const hashes = attachments.map((hash) => ({ sha256: bytes(hash) }));
      return base64(core.canonicalContent(shuffled, text(story), hashes));
    }),

  clean: (cases) => cases.map((units) => core.cleanStory(text(units))),

  canonical: (values) =>
    values.map((value) => {
      try {
        return core.toCanonical(value);
      } catch {
        return null;
      }
    }),

  /** Which of these texts are the one spelling of what they say. */
  spelling: (texts) => texts.map((text) => core.fromCanonical(text) !== undefined),

  letterContents: (cases) =>
    cases.map(({ text: words, attachments }) => base64(core.canonicalLetter(text(words), attachments.map(bytes)))),

  async report(input) {
    return base64(
      await core.sealReport({
        trusted: trusted(input),
        questionnaire: input.questionnaire,
        language: input.language,
        answers: input.answers,
        story: input.story,
        attachments: input.attachments.map(bytes),
        receipt: receiptOf(input),
      }),
    );
  },

  async letter(input) {
    return base64(
      await core.sealLetter({
        trusted: trusted(input),
        language: input.language,
        text: input.text,
        attachments: input.attachments.map(bytes),
        contentHashes: input.contentHashes.map(bytes),
        receipt: receiptOf(input),
        day: input.day,
      }),
    );
  },

  async withdrawal(input) {
    return base64(
      await core.sealWithdrawal({ trusted: trusted(input), receipt: receiptOf(input), day: input.day }),
    );
  },

  async attachment(input) {
    const sealed = await attachment(input, new Blob([bytes(input.content)]));
    const parts = core.attachmentParts(receiptOf(input), input.period, sealed);
    return {
      id: core.toHex(sealed.id),
      hash: core.toHex(sealed.hash),
      frame: await blob(sealed.frame),
      parts: await Promise.all(parts.map(blob)),
    };
  },

  /** The most memory that was in use while `length` bytes were sealed, and what was heard of it. */
  async bigAttachment(input) {
    const content = new Blob([new Uint8Array(input.length)]);
    const shares = [];
    let most = 0;
    const before = process.memoryUsage().arrayBuffers;
    const sealed = await core.sealAttachment(
      { content, media: input.media, cleaned: false, sha256: new Uint8Array(32) },
      receiptOf(input),
      trusted(input),
      (share) => {
        shares.push(share);
        globalThis.gc?.();
        most = Math.max(most, process.memoryUsage().arrayBuffers - before);
      },
    );
    return { size: sealed.frame.size, most, shares };
  },

  /** Aborts a sealing half-way; what it threw. */
  async abortedAttachment(input) {
    const abort = new AbortController();
    const content = new Blob([new Uint8Array(input.length)]);
    const about = { content, media: input.media, cleaned: false, sha256: new Uint8Array(32) };
    const heard = (share) => share > 0.5 && abort.abort();
    return core
      .sealAttachment(about, receiptOf(input), trusted(input), heard, abort.signal)
      .then(() => null, (error) => error.name);
  },

  async sealedFile({ network, body, attachments }) {
    const files = attachments.map(({ id, frame }) => ({ id: bytes(id), frame: new Blob([bytes(frame)]) }));
    return blob(core.sealedFile(network, bytes(body), files));
  },

  mailbox({ receipt, network, answer }) {
    const request = base64(core.mailboxRequest(core.readReceipt(network, receipt)));
    try {
      const { there, busy, frames } = core.readMailbox(bytes(answer));
      return { request, there, busy, frames: frames.map(base64) };
    } catch {
      return { request };
    }
  },

  replies: (cases) =>
    Promise.all(
      cases.map(({ frame, receipt, network, trustedNetwork, releasers }) =>
        core.openReply(bytes(frame), core.readReceipt(network, receipt), {
          network: trustedNetwork ?? network,
          releasers: releasers.map((key) => core.fromHex(key, 32)),
        }),
      ),
    ),

  /** For each note whether it is one, how many of the keys signed it, and what it says. */
  notes: (cases) =>
    cases.map(({ note, keys, type }) => {
      const parsed = core.parseNote(note);
      if (parsed === null) return null;
      const signed = core.signedBy(parsed, keys.map((key) => core.fromHex(key, 32)));
      return { signed, body: core.readUnverified(parsed, type) };
    }),

  keys: (texts) => texts.map((text) => core.readKey(text) !== null),

  verifies: (cases) =>
    cases.map(({ key, message, signature }) => core.verifies(bytes(key), bytes(message), bytes(signature))),

  trust: (cases) =>
    cases.map(({ kit, today }) => {
      const result = core.trust(kit, today);
      if (typeof result === "string") return result;
      const { notice, period, releasers, root } = result;
      return { notice, period: period.number, releasers: releasers.map(core.toHex), root: core.toHex(root) };
    }),

  /** Opens each file with the first of its identities that fits; its payload or why not. */
  open: (cases) =>
    cases.map(({ identities, file }) => {
      for (const identity of identities) {
        try {
          return { payload: base64(core.openFile(bytes(file), identity)) };
        } catch {
          continue;
        }
      }
      return { payload: null };
    }),

  seal: (cases) => cases.map(({ text, recipient }) => base64(core.sealFile(bytes(text), recipient))),

  frames: ({ count, bucket, recipient }) =>
    Array.from({ length: count }, () => base64(core.sealFrame(bucket, "{}", recipient))),

  padme: (lengths) => lengths.map((length) => [core.padme(length), core.padmeSize(core.padme(length))]),

  words: (roots) => Promise.all(roots.map((root) => core.sixWords(bytes(root)))),

  wordList: () => core.words,
};

const input = readFileSync(0, "utf8");
process.stdout.write(JSON.stringify(await commands[command](JSON.parse(input))));
