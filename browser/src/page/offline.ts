// The offline form: everything of the phone's part in one script, without a server. It makes one
// sealed file, and nothing leaves the phone by itself: the page's policy allows no connection.
//
// The markup of each language stands in a `template`, its kit beside it, and the notices once for
// all (`src/intake/offline/page.rs`).

import { type Attachment, sealAttachment } from "../core/attachment.js";
import { random, wipe } from "../core/bytes.js";
import { type Answers, canonicalContent } from "../core/canonical.js";
import type { Kit, Question } from "../core/kit.js";
import { type Refusal, type Trusted, trust } from "../core/notice.js";
import { deriveReceipt, newSeed } from "../core/receipt.js";
import { sealReport } from "../core/seal.js";
import { sealedFile } from "../core/wire.js";
import { type Files, mountFiles } from "./files.js";
import { announce, el } from "./view.js";

/** What was filled in, by question. */
type Typed = Map<string, string[]>;
interface Problem {
  anchor: string;
  text: string;
}

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
function show(kits: readonly Kit[], kit: Kit, typed: Typed, before?: Files): void {
  const template = document.querySelector<HTMLTemplateElement>(`template[data-lang="${kit.lang}"]`);
  const place = document.getElementById("place");
  if (template === null || place === null) return;
  document.documentElement.lang = kit.lang;
  document.documentElement.dir = kit.dir;
  document.title = template.dataset["title"] ?? "";
  place.replaceChildren(template.content.cloneNode(true));
  const form = place.querySelector("form");
  const button = place.querySelector<HTMLButtonElement>("#seal");
  if (form === null || button === null) return;
  form.addEventListener("submit", (event) => event.preventDefault());
  offerMonths(form, kit);
  fill(form, typed);
  const files = mountFiles(form, kit, before);
  for (const choice of place.querySelectorAll<HTMLButtonElement>(".languages button")) {
    choice.addEventListener("click", () => {
      const chosen = kits.find(({ lang }) => lang === choice.value);
      if (chosen !== undefined) show(kits, chosen, filled(form), files);
    });
  }
  const leave = (): void => {
    form.reset();
    files.clear();
  };
  addEventListener("pagehide", leave, { once: true });
  place.querySelector("#clear")?.addEventListener("click", () => {
    leave();
    location.replace("about:blank");
  });

  const trusted = trust(kit, today());
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
  refusal === "expired" || refusal === "no-period" ? "offline-refused-expired" : "offline-refused-broken";

async function seal(
  form: HTMLFormElement, kit: Kit, trusted: Trusted, files: Files, button: HTMLButtonElement,
): Promise<void> {
  const { answers, story, problems } = read(form, kit);
  const open = [...problems, ...files.undecided()];
  summary(open);
  if (open.length > 0) return;
  if (files.busy()) {
    stage("offline-busy");
    return;
  }
  button.disabled = true;
  stage("offline-sealing");
  try {
    // Time for the page to say so: sealing keeps the phone busy.
    await new Promise((resolve) => setTimeout(resolve, 50));
    const made = await make(kit, trusted, answers, story, files.list());
    form.reset();
    files.clear();
    handOver(made.file, made.receipt);
  } catch {
    button.disabled = false;
    stage("offline-failed");
  }
}

/** The sealed file, and the receipt in groups. */
async function make(
  kit: Kit, trusted: Trusted, answers: Answers, story: string, list: readonly Attachment[],
): Promise<{ file: Blob; receipt: string }> {
  const seed = newSeed();
  const receipt = deriveReceipt(seed, kit.network, canonicalContent(answers, story, list));
  wipe(seed);
  const sealed = [];
  for (const attachment of list) sealed.push(await sealAttachment(attachment, receipt, trusted));
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
function handOver(file: Blob, receipt: string): void {
  const done = document.getElementById("done");
  const save = document.querySelector<HTMLAnchorElement>("#save");
  const digits = document.getElementById("digits");
  if (done === null || save === null || digits === null) return;
  document.getElementById("filling")?.remove();
  // To draw the form anew would lose the file.
  document.querySelector(".languages")?.remove();
  save.href = URL.createObjectURL(file);
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

/** The answers as `Report::parse` would take them, and what is wrong with them. */
function read(form: HTMLFormElement, kit: Kit): { answers: Answers; story: string; problems: Problem[] } {
  const typed = filled(form);
  const answers: Answers = {};
  const problems: Problem[] = [];
  let story = "";
  for (const question of kit.questions) {
    const sent = typed.get(question.code) ?? [];
    if (question.code === "story") story = sent[0] ?? "";
    const codes = coded(question, sent);
    const problem = wrong(question, sent, codes);
    if (problem !== undefined) {
      const said = question.problems[problem] ?? problem;
      problems.push({ anchor: `q-${question.code}`, text: `${question.label} – ${said}` });
    } else if (codes.length > 0) {
      answers[question.code] = codes;
    }
  }
  return { answers, story, problems };
}

function coded({ kind, codes, always }: Question, sent: readonly string[]): string[] {
  if (kind === "text") return [];
  if (kind === "month") return [...sent];
  return codes.filter((code) => always.includes(code) || sent.includes(code));
}

function wrong(
  { kind, required, max }: Question, sent: readonly string[], codes: readonly string[],
): string | undefined {
  if (kind === "text") {
    const length = [...(sent[0] ?? "").replace(/\r\n/g, "\n")].length;
    if (length === 0 && required) return "missing";
    return max !== null && length > max ? "too-long" : undefined;
  }
  if (codes.length === 0 && required) return "missing";
  if (kind === "several") return max !== null && codes.length > max ? "too-many" : undefined;
  return codes.length > 1 ? "only-one" : undefined;
}

function filled(form: HTMLFormElement): Typed {
  const typed: Typed = new Map();
  for (const [name, value] of new FormData(form)) {
    if (typeof value === "string" && value !== "") typed.set(name, [...(typed.get(name) ?? []), value]);
  }
  return typed;
}

function fill(form: HTMLFormElement, typed: Typed): void {
  for (const field of form.elements) {
    if (field instanceof HTMLInputElement && field.type === "checkbox" && field.name !== "") {
      field.checked = typed.get(field.name)?.includes(field.value) ?? false;
    } else if (field instanceof HTMLSelectElement || field instanceof HTMLTextAreaElement) {
      field.value = typed.get(field.name)?.[0] ?? "";
    }
  }
}

/** The file may be months old: the list of months goes on to this one. */
function offerMonths(form: HTMLFormElement, kit: Kit): void {
  const name = new Intl.DateTimeFormat(kit.lang, { month: "long", year: "numeric", timeZone: "UTC" });
  const newest = new Date(`${(kit.today > today() ? kit.today : today()).slice(0, 7)}-01T00:00:00Z`);
  for (const { code, kind, back } of kit.questions) {
    const list = form.elements.namedItem(code);
    if (kind !== "month" || !(list instanceof HTMLSelectElement)) continue;
    const old = [...list.options].filter(({ value }) => /^\d{4}-\d{2}$/.test(value));
    const known = new Map(old.map(({ value, text }) => [value, text]));
    const options = Array.from({ length: back ?? old.length }, (_, ago) => {
      const month = new Date(Date.UTC(newest.getUTCFullYear(), newest.getUTCMonth() - ago, 1));
      const value = month.toISOString().slice(0, 7);
      return el("option", { value }, known.get(value) ?? name.format(month));
    });
    old[0]?.before(...options);
    for (const option of old) option.remove();
  }
}

/** Lists what is wrong, each with a link to where it can be put right. */
function summary(problems: readonly Problem[]): void {
  const host = document.getElementById("problems");
  if (host === null) return;
  host.hidden = problems.length === 0;
  const links = problems.map(({ anchor, text }) => el("li", {}, el("a", { href: `#${anchor}` }, text)));
  host.querySelector("ul")?.replaceChildren(...links);
  if (problems.length > 0) host.focus();
}

/** Says how things stand, by the id of a message. */
function stage(id: string): void {
  const text = document.querySelector(`[data-word="${id}"]`)?.textContent ?? "";
  const region = document.getElementById("stage");
  if (region !== null) region.textContent = text;
  announce(text);
}

const today = (): string => new Date().toISOString().slice(0, 10);

const content = (id: string): string => document.getElementById(id)?.textContent ?? "[]";

// Last, when everything above is there.
start();
