// The offline form: everything of the phone's part in one script, without a server. It makes one
// sealed file, and nothing leaves the phone by itself: the page's policy allows no connection.
//
// The markup of each language stands in a `template`, its kit beside it, and the notices once for
// all (`src/intake/offline/page.rs`).

import { sealAttachment } from "../core/attachment.js";
import { random, wipe } from "../core/bytes.js";
import { canonicalContent } from "../core/canonical.js";
import type { Kit } from "../core/kit.js";
import { type Refusal, type Trusted, trust } from "../core/notice.js";
import { deriveReceipt, newSeed } from "../core/receipt.js";
import { sealReport } from "../core/seal.js";
import { sealedFile } from "../core/wire.js";
import { sized } from "./attach.js";
import { type Files, mountFiles } from "./files.js";
import { type Written, blank, hideFaults, lock, ready, refill, showFaults, typed } from "./form.js";
import { announce, el, word } from "./view.js";

/** What was filled in, by question. */
type Typed = ReadonlyMap<string, readonly string[]>;

function start(): void {
  const notices = JSON.parse(content("notices")) as string[];
  const kits = [...document.querySelectorAll<HTMLScriptElement>("script[data-kit]")].map(
    (script): Kit => ({ ...(JSON.parse(script.text) as Kit), notices }),
  );
  const wished = navigator.languages.map((language) => language.split("-")[0]);
  const rank = (kit: Kit): number => (wished.indexOf(kit.lang) + wished.length + 1) % (wished.length + 1);
  const first = [...kits].sort((one, other) => rank(one) - rank(other))[0];
  if (first === undefined) return;
  show(kits, first, new Map());
  // A page that the browser kept comes back empty.
  addEventListener("pageshow", (event) => {
    if (event.persisted) location.reload();
  });
}

/** Draws the form in one language, with what was filled in before in another. */
function show(kits: readonly Kit[], kit: Kit, fields: Typed, before?: Files): void {
  const template = document.querySelector<HTMLTemplateElement>(`template[data-lang="${kit.lang}"]`);
  const place = document.getElementById("place");
  if (template === null || place === null) return;
  document.documentElement.lang = kit.lang;
  document.documentElement.dir = kit.dir;
  document.title = plainTitle(kit);
  place.replaceChildren(template.content.cloneNode(true));
  const form = place.querySelector("form");
  const button = place.querySelector<HTMLButtonElement>("#seal");
  if (form === null || button === null) return;
  form.addEventListener("submit", (event) => event.preventDefault());
  offerMonths(form, kit);
  refill(form, fields);
  const files = mountFiles(form, kit, before);
  for (const choice of place.querySelectorAll<HTMLButtonElement>(".languages button")) {
    choice.addEventListener("click", () => {
      const chosen = kits.find(({ lang }) => lang === choice.value);
      if (chosen !== undefined) show(kits, chosen, typed(form), files);
    });
  }
  const leave = (): void => {
    blank(form);
    files.clear();
  };
  addEventListener("pagehide", leave, { once: true });
  place.querySelector("#clear")?.addEventListener("click", () => {
    leave();
    location.replace("about:blank");
  });

  const trusted = trust(kit, today());
  const seals = document.getElementById("seals");
  if (seals !== null) seals.textContent = seals.dataset[typeof trusted === "string" ? "failed" : "phone"] ?? "";
  if (typeof trusted === "string") {
    stage(saying(trusted));
    return;
  }
  const last = template.dataset["until"] ?? "";
  stage(today() > last ? "offline-old" : "offline-ready");
  button.disabled = false;
  button.addEventListener("click", () => void seal(form, kit, trusted, files, button));
}

/** What is said of keys that are refused. */
const saying = (refusal: Refusal): string =>
  refusal === "ended" ? "offline-refused-ended" : refusal === "expired" || refusal === "no-period" ? "offline-refused-expired" : "offline-refused-broken";

async function seal(
  form: HTMLFormElement, kit: Kit, trusted: Trusted, files: Files, button: HTMLButtonElement,
): Promise<void> {
  hideFaults(form);
  document.title = plainTitle(kit);
  if (files.busy()) return stage("offline-busy");
  const written = ready(form, { ...kit, today: newest(kit) }, files);
  if (Array.isArray(written)) return showFaults(form, kit, written, plainTitle(kit));
  // What is being sealed is not changed meanwhile.
  lock(form, true);
  button.disabled = true;
  offerLanguages(false);
  stage("offline-sealing");
  try {
    // Time for the page to say so: sealing keeps the phone busy.
    await new Promise((resolve) => setTimeout(resolve, 50));
    const made = await make(kit, trusted, written, files);
    blank(form);
    files.clear();
    handOver(kit, made.file, made.receipt);
  } catch {
    lock(form, false);
    button.disabled = false;
    offerLanguages(true);
    stage("offline-failed");
  }
}

/** To draw the form anew while it is sealed, or afterwards, would lose the file. */
function offerLanguages(offered: boolean): void {
  const languages = document.querySelector<HTMLElement>(".languages");
  if (languages !== null) languages.hidden = !offered;
}

/** The sealed file, and the receipt in groups. */
async function make(
  kit: Kit, trusted: Trusted, { answers, story }: Written, files: Files,
): Promise<{ file: Blob; receipt: string }> {
  const seed = newSeed();
  const list = files.list();
  const receipt = deriveReceipt(seed, kit.network, canonicalContent(answers, story, list));
  wipe(seed);
  const sealed = [];
  for (const [at, attachment] of list.entries()) {
    const which = { number: String(at + 1), of: String(list.length), file: files.names()[at] ?? "" };
    tell(word(kit, "files-sealing", which));
    sealed.push(await sealAttachment(attachment, receipt, trusted));
  }
  const body = await sealReport({
    trusted,
    questionnaire: kit.questionnaire,
    language: kit.lang,
    answers,
    story,
    attachments: sealed.map(({ hash }) => hash),
    receipt,
  });
  const digits = receipt.grouped;
  receipt.wipe();
  return { file: sealedFile(kit.network, body, sealed), receipt: digits };
}

/** Shows the file to be saved, and the receipt. */
function handOver(kit: Kit, file: Blob, receipt: string): void {
  const done = document.getElementById("done");
  const save = document.querySelector<HTMLAnchorElement>("#save");
  const digits = document.getElementById("digits");
  if (done === null || save === null || digits === null) return;
  document.getElementById("filling")?.remove();
  save.href = URL.createObjectURL(file);
  // Not every messenger takes a large one.
  save.append(` (${sized(kit, file.size)})`);
  save.download = `report-${letters()}.corncrake`;
  digits.replaceChildren(...receipt.split(" ").flatMap((group) => [el("span", {}, group), " "]));
  done.hidden = false;
  const title = done.querySelector<HTMLElement>("h1");
  title?.focus();
  addEventListener("pagehide", () => {
    URL.revokeObjectURL(save.href);
    done.replaceChildren();
  });
}

/** Four random letters: a name that tells nothing, not even when. */
const letters = (): string => [...random(4)].map((byte) => "abcdefghjkmnpqrs"[byte & 15]).join("");

/** The file may be months old: the list of months goes on to this one. */
function offerMonths(form: HTMLFormElement, kit: Kit): void {
  const name = new Intl.DateTimeFormat(kit.lang, { month: "long", year: "numeric", timeZone: "UTC" });
  const now = new Date(`${newest(kit).slice(0, 7)}-01T00:00:00Z`);
  for (const { code, kind, back } of kit.questions) {
    const list = form.elements.namedItem(code);
    if (kind !== "month" || !(list instanceof HTMLSelectElement)) continue;
    const old = [...list.options].filter(({ value }) => /^\d{4}-\d{2}$/.test(value));
    const known = new Map(old.map(({ value, text }) => [value, text]));
    const options = Array.from({ length: back ?? old.length }, (_, ago) => {
      const month = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - ago, 1));
      const value = month.toISOString().slice(0, 7);
      return el("option", { value }, known.get(value) ?? name.format(month));
    });
    old[0]?.before(...options);
    for (const option of old) option.remove();
  }
}

/** Says how things stand, by the id of a message. */
const stage = (id: string): void => tell(spoken(id));

const spoken = (id: string): string => document.querySelector(`[data-word="${id}"]`)?.textContent ?? "";

function tell(text: string): void {
  const region = document.getElementById("stage");
  if (region !== null) region.textContent = text;
  announce(text);
}

/** The phone's day, unless it is before the one on which the file was made. */
const newest = (kit: Kit): string => (kit.today > today() ? kit.today : today());

/** The page's title while nothing is wrong. */
const plainTitle = ({ lang }: Kit): string =>
  document.querySelector<HTMLElement>(`template[data-lang="${lang}"]`)?.dataset["title"] ?? "";

const today = (): string => new Date().toISOString().slice(0, 10);

const content = (id: string): string => document.getElementById(id)?.textContent ?? "[]";

// Last, when everything above is there.
start();
