// What a receipt leads to: whether the report is there, replies, writing again, taking it back.
// Everything is derived, opened and checked on the phone, and gone from it when the view is left.

import { cleanStory } from "../core/canonical.js";
import type { Kit } from "../core/kit.js";
import { openReply } from "../core/open.js";
import { type Trusted, trust } from "../core/notice.js";
import type { Receipt } from "../core/receipt.js";
import { sealLetter, sealWithdrawal } from "../core/seal.js";
import { mailboxRequest, readMailbox } from "../core/wire.js";
import { type Files, mountFiles } from "./files.js";
import { showProgress } from "./progress.js";
import { freshToken, uploadAll } from "./upload.js";
import { announce, el, word } from "./view.js";

export interface WayBack {
  kit: Kit;
  trusted: Trusted;
  /** Belongs to the view from here on, which wipes it. */
  receipt: Receipt;
  /** The section with the look-up form; the view takes its place. */
  find: HTMLElement;
  /** Called when the view has been left. */
  left: () => void;
}

/** The most characters of a letter, as the desk accepts it. */
const LONGEST = 5000;
/** How long an answer may take, in milliseconds. */
const PATIENCE = 60_000;

/** The view that is open. */
export interface View {
  /** Draws it anew on a page that has changed its language; what was being written stays. Null
   *  where nothing is left to be drawn. */
  again(to: Pick<WayBack, "kit" | "trusted" | "find">): View | null;
  /** Closes it and wipes everything. */
  leave(): void;
}

/** Asks, and shows what there is; where there is nothing to show, says why. */
export async function openMailbox(
  way: WayBack,
): Promise<View | "missing" | "too-often" | "no-connection"> {
  const body = await post(way.kit, "mailbox", mailboxRequest(way.receipt));
  if (body === null) return "no-connection";
  const seen = readMailbox(body);
  if (seen.busy) return "too-often";
  if (!seen.there) return "missing";
  const replies = await Promise.all(
    seen.frames.map((frame) => openReply(frame, way.receipt, way.trusted)),
  );
  return show(way, replies);
}

type Reply = { text: string; day: string } | "forged";

/** What was being written. */
interface Draft {
  text: string;
  files: Files;
}

function show(way: WayBack, replies: readonly Reply[], draft?: Draft): View {
  const { kit, receipt, find } = way;
  const say = (id: string): string => word(kit, id);
  const view = el("div", { id: "mailbox" });
  const title = el("h1", { tabindex: "-1" }, say("receipt-find-title"));
  const letter = letterPart(way, draft);
  let held = replies;
  let isOver = false;

  // Nothing else is on the page meanwhile. What was typed into the form stays in it, unseen.
  const others = [...(find.parentElement?.children ?? [])]
    .filter((other): other is HTMLElement => other instanceof HTMLElement && !other.hidden);

  const leave = (): void => {
    removeEventListener("pagehide", leave);
    letter.wipe();
    receipt.wipe();
    view.replaceChildren();
    view.remove();
    for (const other of others) other.hidden = false;
    way.left();
  };
  const done = el("button", { type: "button" }, say("way-back-done"));
  done.addEventListener("click", () => {
    leave();
    find.querySelector<HTMLElement>("#receipt")?.focus();
    announce(say("way-back-left"));
  });

  const withdrawn = (id: string): void => {
    isOver = true;
    letter.wipe();
    const said = el("p", { class: "said", tabindex: "-1" }, say(id));
    view.replaceChildren(title, said, el("section", {}, done));
    said.focus();
    announce(say(id));
  };

  view.append(
    title,
    el("p", { class: "said" }, say("receipt-found")),
    repliesPart(way, replies, () => {
      held = [];
    }),
    letter.node,
    withdrawPart(way, withdrawn),
    el("section", {}, el("p", { class: "hint" }, say("way-back-done-hint")), done),
  );
  for (const other of others) other.hidden = true;
  find.after(view);
  addEventListener("pagehide", leave);
  scrollTo(0, 0);
  title.focus();
  announce(`${say("receipt-found")} ${summary(kit, replies)}`);
  return {
    leave,
    again: (to) => {
      if (isOver) {
        leave();
        return null;
      }
      removeEventListener("pagehide", leave);
      view.remove();
      return show({ ...way, ...to }, held, letter.draft());
    },
  };
}

// --- Replies --------------------------------------------------------------------------------

function summary(kit: Kit, replies: readonly Reply[]): string {
  if (replies.length === 0) return word(kit, "way-back-no-replies");
  return word(kit, "way-back-replies-number", { number: String(replies.length) });
}

function repliesPart(
  way: WayBack, replies: readonly Reply[], emptied: () => void,
): HTMLElement {
  const { kit, receipt } = way;
  const part = el("section", {}, el("h2", {}, word(kit, "way-back-replies")));
  const said = el("p", { tabindex: "-1" });
  if (replies.length === 0) {
    said.textContent = word(kit, "way-back-no-replies");
    part.append(said);
    return part;
  }
  const date = new Intl.DateTimeFormat(kit.lang, { dateStyle: "long", timeZone: "UTC" });
  const genuine = replies.filter((reply): reply is Exclude<Reply, "forged"> => reply !== "forged");
  genuine.sort((one, other) => (one.day < other.day ? -1 : 1));
  const shown = el("div", {});
  if (genuine.length > 0) {
    shown.append(el("p", { class: "hint" }, word(kit, "way-back-checked", { network: kit.title })));
  }
  for (const { text, day } of genuine) {
    const written = date.format(new Date(`${day}T00:00:00Z`));
    shown.append(el("article", { class: "reply" },
      el("p", { class: "needed" }, word(kit, "way-back-reply-day", { day: written })),
      el("p", { class: "words", dir: "auto" }, text)));
  }
  // Its words are not shown: they may be a trap.
  const forged = replies.length - genuine.length;
  if (forged > 0) shown.append(el("p", { class: "alert" }, word(kit, "way-back-forged")));
  const empty = asked(kit, "way-back-empty", "way-back-empty-what", async () => {
    const answer = await post(kit, "mailbox/empty", mailboxRequest(receipt));
    if (answer?.[0] !== 1) return false;
    emptied();
    shown.remove();
    empty.remove();
    said.textContent = word(kit, "way-back-emptied");
    said.focus();
    announce(said.textContent);
    return true;
  });
  part.append(said, shown, empty);
  return part;
}

// --- Writing again --------------------------------------------------------------------------

interface LetterPart {
  node: HTMLElement;
  draft(): Draft;
  wipe(): void;
}

function letterPart(way: WayBack, draft?: Draft): LetterPart {
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
  way: WayBack, words: string, files: Files, work: HTMLElement, sending: AbortController,
): Promise<string> {
  const { kit, receipt } = way;
  // Twice: once more after the network has moved on to a new period or the token was used up.
  for (let tries = 0; tries < 2; tries += 1) {
    const token = await freshToken(kit);
    if (token === null) return "way-back-not-taking";
    const list = files.list();
    const showing = showProgress(work, kit, files.names(), () => sending.abort());
    const uploaded = await uploadAll(
      list, receipt, way.trusted, token, showing.update, sending.signal,
    ).finally(showing.end);
    if ("failed" in uploaded) {
      if (!(await mended(way, uploaded.failed))) return `files-${uploaded.failed}`;
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
    if (!(await mended(way, outcome))) return "way-back-no-connection";
  }
  return "way-back-no-connection";
}

/** Whether what failed may succeed now. */
async function mended(way: WayBack, failed: string): Promise<boolean> {
  if (failed === "token") return true;
  if (failed !== "period") return false;
  const answer = await fetch(`/${way.kit.network}/kit/${way.kit.lang}`, { credentials: "omit" });
  if (!answer.ok) return false;
  const kit = (await answer.json()) as Kit;
  const trusted = trust(kit, new Date().toISOString().slice(0, 10));
  if (typeof trusted === "string") return false;
  way.trusted = trusted;
  return true;
}

// --- Taking it back -------------------------------------------------------------------------

function withdrawPart(way: WayBack, withdrawn: (id: string) => void): HTMLElement {
  const { kit, receipt } = way;
  return el("section", {}, el("h2", {}, word(kit, "receipt-withdraw")),
    asked(kit, "receipt-withdraw", "receipt-withdraw-what", async () => {
      const body = await sealWithdrawal({ trusted: way.trusted, receipt, day: kit.today });
      const answer = await post(kit, "withdraw", body);
      if (answer?.length !== 1) return false;
      withdrawn(answer[0] === 1 ? "receipt-withdrawn" : "receipt-missing");
      return true;
    }));
}

/** A button whose press is asked about once more. `act` says whether it was done. */
function asked(kit: Kit, button: string, what: string, act: () => Promise<boolean>): HTMLElement {
  const wrong = el("p", { class: "wrong", role: "alert" });
  const first = el("button", { type: "button" }, word(kit, button));
  const yes = el("button", { type: "button" }, word(kit, `${button}-yes`));
  const no = el("button", { type: "button" }, word(kit, "way-back-no"));
  const question = el("p", { tabindex: "-1" }, el("strong", {}, word(kit, `${button}-sure`)));
  const sure = el("div", { hidden: "" }, question, yes, " ", no);
  const node = el("div", {}, el("p", {}, word(kit, what)), first, sure, wrong);
  const ask = (asking: boolean): void => {
    sure.hidden = !asking;
    first.hidden = asking;
    wrong.textContent = "";
    (asking ? question : first).focus();
  };
  first.addEventListener("click", () => ask(true));
  no.addEventListener("click", () => ask(false));
  yes.addEventListener("click", () => {
    yes.disabled = true;
    void act().catch(() => false).then((isDone) => {
      yes.disabled = false;
      if (!isDone) wrong.textContent = word(kit, "way-back-no-connection");
    });
  });
  return node;
}

// --- Asking the server ----------------------------------------------------------------------

/** The body of the answer; null where there is none, or none that can be trusted to be ours. */
async function post(kit: Kit, path: string, body: Uint8Array): Promise<Uint8Array | null> {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), PATIENCE);
  try {
    const answer = await fetch(`/${kit.network}/${path}`, {
      method: "POST",
      headers: { "content-type": "application/octet-stream" },
      body: body as Uint8Array<ArrayBuffer>,
      credentials: "omit",
      cache: "no-store",
      redirect: "error",
      signal: patience.signal,
    });
    return answer.status === 200 ? new Uint8Array(await answer.arrayBuffer()) : null;
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
  }
}

async function outcomeOf(
  kit: Kit, body: Uint8Array, token: string, signal: AbortSignal,
): Promise<"stored" | "token" | "period" | "other"> {
  const answer = await fetch(`/${kit.network}/letter`, {
    method: "POST",
    headers: { "content-type": "application/octet-stream", "corncrake-token": token },
    body: body as Uint8Array<ArrayBuffer>,
    credentials: "omit",
    cache: "no-store",
    redirect: "error",
    signal,
  });
  const { outcome } = (await answer.json()) as { outcome?: unknown };
  if (outcome === "stored") return "stored";
  if (outcome === "token-refused") return "token";
  return outcome === "period-refused" ? "period" : "other";
}
