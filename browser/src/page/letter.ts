// Writing to the network again, with files: sealed and signed on the phone.

import { cleanStory } from "../core/canonical.js";
import type { Kit } from "../core/kit.js";
import type { Trusted } from "../core/notice.js";
import type { Receipt } from "../core/receipt.js";
import { sealLetter } from "../core/seal.js";
import { type Files, mountFiles } from "./files.js";
import { check, fetchKit } from "./kit.js";
import { freshToken, sendFiles } from "./upload.js";
import { announce, el, word } from "./view.js";

/** The most characters of a letter, as the desk accepts it. */
const LONGEST = 5000;

/** From whom, and what it is sealed to. */
interface Way {
  kit: Kit;
  trusted: Trusted;
  receipt: Receipt;
}

/** What was being written. */
export interface Draft {
  text: string;
  files: Files;
}

export interface LetterPart {
  node: HTMLElement;
  draft(): Draft | undefined;
  wipe(): void;
}

/** The form, filled with what was being written. */
export function letterPart(way: Way, draft?: Draft): LetterPart {
  const { kit, receipt } = way;
  const say = (id: string, args?: Record<string, string>): string => word(kit, id, args);
  const text = el("textarea", {
    id: "letter-text", rows: "6", autocomplete: "off", "aria-describedby": "letter-hint letter-wrong",
    maxlength: String(LONGEST),
  });
  const wrong = el("p", { class: "wrong", id: "letter-wrong", role: "alert" });
  const send = el("button", { class: "send", type: "submit" }, say("way-back-write-send"));
  const work = el("div", {});
  const form = el("form", { id: "letter", autocomplete: "off", novalidate: "" },
    el("div", { class: "question" },
      el("label", { class: "asked", for: "letter-text" }, say("way-back-write-label")),
      el("p", { class: "hint", id: "letter-hint" }, say("way-back-write-hint")),
      text),
    wrong, work, send);
  const said = el("p", { class: "said", tabindex: "-1" });
  const node = el("section", {}, el("h2", {}, say("way-back-write")), said, form);
  text.value = draft?.text ?? "";
  const files = mountFiles(form, kit, draft?.files);
  let sending: AbortController | null = null;

  const refuse = (...parts: (Node | string)[]): void => wrong.replaceChildren(...parts);

  const submit = async (): Promise<void> => {
    refuse();
    said.textContent = "";
    const words = cleanStory(text.value);
    const open = files.undecided()[0];
    if (open !== undefined) {
      const link = el("a", { href: `#${open.anchor}` }, open.text);
      link.addEventListener("click", (event) => {
        // Followed by hand: a link would leave another entry in the browser's history.
        event.preventDefault();
        document.getElementById(open.anchor)?.focus();
      });
      refuse(link);
      return link.focus();
    }
    if (files.busy()) return refuse(say("files-busy"));
    if (words.trim() === "" && files.list().length === 0) {
      refuse(say("way-back-write-empty"));
      return text.focus();
    }
    if ([...words].length > LONGEST) {
      refuse(say("way-back-write-long", { max: String(LONGEST) }));
      return text.focus();
    }
    sending = new AbortController();
    send.disabled = true;
    try {
      const outcome = await sendLetter(way, words, files, work, sending);
      if (outcome !== "sent") {
        refuse(say(outcome));
        return send.focus();
      }
      text.value = "";
      files.clear();
      said.textContent = say("way-back-write-sent");
      said.focus();
      announce(said.textContent);
    } catch {
      refuse(say("way-back-no-connection"));
    } finally {
      sending = null;
      send.disabled = false;
    }
  };
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (sending === null) void submit();
  });
  return {
    node,
    draft: () => {
      sending?.abort();
      return { text: text.value, files };
    },
    wipe: () => {
      sending?.abort();
      text.value = "";
      files.clear();
      receipt.wipe();
    },
  };
}

/** Sends the files, then the letter that names them. Gives the id of the words for what failed. */
async function sendLetter(
  way: Way, words: string, files: Files, work: HTMLElement, sending: AbortController,
): Promise<string> {
  const { kit, receipt } = way;
  // Twice: once more after the network has moved on to a new period or the token was used up.
  for (let tries = 0; tries < 2; tries += 1) {
    const token = await freshToken(kit);
    if (token === null) return "way-back-not-taking";
    const list = files.list();
    const to = { receipt, trusted: way.trusted, token };
    const uploaded = await sendFiles(work, kit, files, to, sending);
    if ("failed" in uploaded) {
      const words = await mend(way, uploaded.failed, `files-${uploaded.failed}`);
      if (words !== null) return words;
      continue;
    }
    const body = await sealLetter({
      trusted: way.trusted,
      language: kit.lang,
      text: words,
      attachments: uploaded.hashes,
      contentHashes: list.map(({ sha256 }) => sha256),
      receipt,
      day: kit.today,
    });
    const outcome = await outcomeOf(kit, body, token, sending.signal);
    if (outcome === "stored") return "sent";
    if (outcome === "over-budget") return "way-back-too-much";
    if (outcome === "not-taking") return "way-back-not-taking";
    const said = await mend(way, outcome, "way-back-no-connection");
    if (said !== null) return said;
  }
  return "way-back-no-connection";
}

/** Null where what failed may succeed now; else the id of the words for it. */
async function mend(way: Way, failed: string, words: string): Promise<string | null> {
  if (failed === "token") return null;
  if (failed !== "period") return words;
  const trusted = check(await fetchKit(way.kit.lang), way.trusted);
  if (typeof trusted === "string") return `phone-refused-${trusted}`;
  way.trusted = trusted;
  return null;
}

async function outcomeOf(
  kit: Kit, body: Uint8Array, token: string, signal: AbortSignal,
): Promise<"stored" | "token" | "period" | "over-budget" | "not-taking" | "other"> {
  const answer = await fetch(`/${kit.network}/letter`, {
    method: "POST",
    headers: { "content-type": "application/octet-stream", "corncrake-token": token },
    body: body as Uint8Array<ArrayBuffer>,
    credentials: "omit",
    cache: "no-store",
    redirect: "error",
    signal,
  });
  switch (outcomeNamed(await answer.text())) {
    case "stored": return "stored";
    case "token-refused": return "token";
    case "period-refused": return "period";
    case "over-budget": return "over-budget";
    // Without a word of ours: the network takes nothing at present.
    default: return answer.status === 503 ? "not-taking" : "other";
  }
}

function outcomeNamed(text: string): unknown {
  try {
    return (JSON.parse(text) as { outcome?: unknown } | null)?.outcome;
  } catch {
    return undefined;
  }
}
