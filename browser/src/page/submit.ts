// Sends a report: checked, sealed and kept the same through every retry, until the server has said
// that it is stored. No receipt is shown before.

import { canonicalContent } from "../core/canonical.js";
import { deriveReceipt } from "../core/receipt.js";
import type { Receipt } from "../core/receipt.js";
import { sealReport } from "../core/seal.js";
import { type Written, hideFaults, lock, plainTitle, ready, showFaults } from "./form.js";
import { check, fetchKit } from "./kit.js";
import { type Page, drop, fail, refuse, tell } from "./main.js";
import { showReceipt } from "./receipt.js";
import { type Outcome, send } from "./send.js";
import { freshToken, sendFiles } from "./upload.js";
import { word } from "./view.js";

/** What became of it; or of what is attached to it, with the id of what to say. */
type Result = Outcome | { is: "files"; words: string };

/** How often a fresh token or other keys are taken up before it is left to the reporter. */
const ROUNDS = 3;

/** Everything from the button to the receipt. Pressing it twice is pressing it once. */
export async function submit(page: Page): Promise<void> {
  if (page.sending !== null) return;
  const { form, kit, files } = page;
  hideFaults(form);
  document.title = plainTitle(kit);
  if (files.busy()) return tell(word(kit, "files-busy"), true);
  const written = ready(form, kit, files);
  if (Array.isArray(written)) return showFaults(form, kit, written);
  const sending = new AbortController();
  page.sending = sending;
  lock(form, true);
  form.setAttribute("aria-busy", "true");
  try {
    await deliver(page, written, sending.signal);
  } catch {
    // Fails closed: what was not expected sends nothing more.
    if (!sending.signal.aborted) fail();
  } finally {
    page.sending = null;
    lock(form, false);
    form.removeAttribute("aria-busy");
  }
}

async function deliver(page: Page, written: Written, signal: AbortSignal): Promise<void> {
  const { kit, seed, files } = page;
  tell(word(kit, "phone-sealing"));
  await drawn();
  const content = canonicalContent(written.answers, written.story, files.list());
  const receipt = deriveReceipt(seed, kit.network, content);
  content.fill(0);
  try {
    const said = await insist(page, written, receipt, signal);
    if (signal.aborted || said === null) return;
    if (said === "stored") {
      const { grouped } = receipt;
      drop();
      return showReceipt(kit, grouped);
    }
    tell(word(kit, said), true);
  } finally {
    receipt.wipe();
  }
}

/** Until it is stored; else the id of what to say. Null where it has been said. */
async function insist(page: Page, written: Written, receipt: Receipt, signal: AbortSignal): Promise<string | null> {
  for (let round = 0; round < ROUNDS; round += 1) {
    const hashes = await attachments(page, receipt, signal);
    const outcome = Array.isArray(hashes) ? await once(page, written, receipt, hashes, signal) : hashes;
    switch (outcome.is) {
      case "stored": return "stored";
      case "cancelled":
        // By the button beside the progress: the page is as it was before.
        return signal.aborted ? null : "files-cancelled";
      case "no-connection": return "phone-not-sent";
      case "over-budget": return "phone-over-budget";
      case "files": return outcome.words;
      case "not-now": case "refused": return "phone-not-saved";
      case "token":
        setToken(page, outcome.token);
        break;
      case "period":
        switch (await otherKeys(page)) {
          case "refused": return null;
          case "no-connection": return "phone-not-sent";
        }
        break;
    }
  }
  return "phone-not-saved";
}

async function once(
  page: Page, written: Written, receipt: Receipt, attachments: readonly Uint8Array[], signal: AbortSignal,
): Promise<Outcome> {
  const { kit, trusted } = page;
  const body = await sealReport({
    trusted,
    questionnaire: kit.questionnaire,
    language: kit.lang,
    answers: written.answers,
    story: written.story,
    attachments: [...attachments],
    receipt,
  });
  if (signal.aborted) return { is: "cancelled" };
  tell(word(kit, "phone-sending"));
  const waiting = (): void => tell(word(kit, "phone-trying-again"), true);
  return send(`/${kit.network}/sealed`, body, token(page), waiting, signal);
}

/** The hashes that the report names, once everything attached has arrived. */
async function attachments(page: Page, receipt: Receipt, signal: AbortSignal): Promise<Uint8Array[] | Result> {
  const { kit, trusted, files, form } = page;
  // Its own, because the reporter may stop it and stay on the page.
  const stopping = new AbortController();
  const stop = (): void => stopping.abort();
  signal.addEventListener("abort", stop);
  try {
    const to = { receipt, trusted, token: token(page) };
    const sent = await sendFiles(form, kit, files, to, stopping);
    if ("hashes" in sent) return sent.hashes;
    switch (sent.failed) {
      case "token": {
        const fresh = await freshToken(kit).catch(() => undefined);
        if (fresh === undefined) return { is: "no-connection" };
        return fresh === null ? { is: "not-now" } : { is: "token", token: fresh };
      }
      case "over-budget": case "refused": return { is: "files", words: `files-${sent.failed}` };
      default: return { is: sent.failed };
    }
  } finally {
    signal.removeEventListener("abort", stop);
  }
}

/** The period is not in use any more: asks for the keys again, and checks them again. */
async function otherKeys(page: Page): Promise<"taken" | "refused" | "no-connection"> {
  const kit = await fetchKit(page.kit.lang).catch(() => null);
  if (kit === null) return "no-connection";
  const trusted = check(kit, page.trusted);
  if (typeof trusted === "string") {
    refuse(kit, trusted);
    return "refused";
  }
  page.kit = kit;
  page.trusted = trusted;
  return "taken";
}

function tokenField({ form }: Page): HTMLInputElement {
  return form.querySelector("input[name=token]") as HTMLInputElement;
}

const token = (page: Page): string => tokenField(page).value;

function setToken(page: Page, fresh: string): void {
  tokenField(page).value = fresh;
}

/** Waits until what was said can be seen: sealing keeps a poor phone busy for a moment. */
const drawn = (): Promise<void> => new Promise((done) => setTimeout(done, 30));
