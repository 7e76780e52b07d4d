// Reads the form and checks it as `Report::parse` does in `src/report.rs`, on the phone; and says
// what is wrong as the server's page does.

import type { Answers } from "../core/canonical.js";
import type { Kit, Question } from "../core/kit.js";
import type { Files } from "./files.js";
import { el, word } from "./view.js";

/** What a reporter has written. */
export interface Written {
  answers: Answers;
  story: string;
}

/** Something that has to be put right, and the id of the element where. */
export interface Fault {
  /** The question's code; empty where it is about none. */
  field: string;
  anchor: string;
  text: string;
}

/** The form's own fields; all others are answers. */
const OWN = ["token", "seed", "lang", "sealing"];
/** Answers to a question about a month that are no months. */
const WORDS = ["older", "ongoing"];

/** What is typed and chosen, by question. */
export function typed(form: HTMLFormElement): Map<string, string[]> {
  const fields = new Map<string, string[]>();
  new FormData(form).forEach((value, name) => {
    if (typeof value !== "string" || value === "" || OWN.includes(name)) return;
    fields.set(name, [...(fields.get(name) ?? []), value]);
  });
  return fields;
}

/** The report; or every fault, in the order of the questions. */
export function read(form: HTMLFormElement, kit: Kit): Written | Fault[] {
  const fields = typed(form);
  const answers: Answers = {};
  const faults: Fault[] = [];
  const known = new Set(kit.questions.map(({ code }) => code));
  if (Array.from(fields.keys()).some((name) => !known.has(name))) {
    faults.push({ field: "", anchor: "report", text: word(kit, "form-problem-unknown-question") });
  }
  let story = "";
  for (const question of kit.questions) {
    const { code, label } = question;
    const sent = fields.get(code) ?? [];
    const checked = check(question, sent, kit.today.slice(0, 7));
    if (typeof checked === "string") {
      const problem = question.problems[checked] ?? "";
      faults.push({ field: code, anchor: `q-${code}`, text: `${label} – ${problem}` });
    } else if (question.kind === "text") {
      story = sent[0] ?? "";
    } else if (checked.length > 0) {
      answers[code] = checked;
    }
  }
  return faults.length > 0 ? faults : { answers, story };
}

/** The report, with nothing left to be decided about what is attached; or every fault. */
export function ready(form: HTMLFormElement, kit: Kit, files: Files): Written | Fault[] {
  const written = read(form, kit);
  if (Array.isArray(written)) return written;
  const undecided = files.undecided().map(({ anchor, text }) => ({ field: "", anchor, text }));
  return undecided.length > 0 ? undecided : written;
}

/** The codes in the questionnaire's order, each once; or the name of the problem. */
export function check(question: Question, sent: readonly string[], thisMonth: string): string[] | string {
  if (question.kind === "text") return checkText(question, sent);
  const codes = question.kind === "month" ? checkMonth(question, sent, thisMonth) : checkChoice(question, sent);
  return codes.length === 0 && question.required ? "missing" : codes;
}

function checkChoice({ kind, codes, always, max }: Question, sent: readonly string[]): string[] | string {
  if (!sent.every((code) => codes.includes(code))) return "not-a-choice";
  const chosen = codes.filter((code) => always.includes(code) || sent.includes(code));
  if (kind === "one" && chosen.length > 1) return "only-one";
  return max !== null && chosen.length > max ? "too-many" : chosen;
}

function checkMonth({ back }: Question, sent: readonly string[], thisMonth: string): string[] | string {
  const value = sent[0];
  if (value === undefined) return [];
  if (sent.length > 1) return "only-one";
  if (WORDS.includes(value)) return [value];
  const month = months(value);
  const now = months(thisMonth);
  if (month === null || now === null) return "not-a-month";
  // One month more than the form offers: it may have been opened before the month turned.
  return month < now - (back ?? 0) || month > now ? "month-out-of-range" : [value];
}

function checkText({ required, max }: Question, sent: readonly string[]): string[] | string {
  // Characters as Rust counts them; a line end is one, however it is written.
  const text = (sent[0] ?? "").replace(/\r\n/g, "\n");
  const length = Array.from(text).length;
  if (length === 0 && required) return "missing";
  if (sent.length > 1) return "only-one";
  return max !== null && length > max ? "too-long" : [];
}

/** Months since the year 0; null where it is no month. */
function months(text: string): number | null {
  const parts = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(text);
  return parts && Number(parts[1]) * 12 + Number(parts[2]);
}

/** Shows what is wrong: a summary that has the focus, with a link to each place, and a sentence at
 *  each question. */
export function showFaults(
  form: HTMLFormElement, kit: Kit, faults: readonly Fault[], title = plainTitle(kit),
): void {
  hideFaults(form);
  const items = faults.map(({ anchor, text }) => {
    const link = el("a", { href: `#${anchor}` }, text);
    link.addEventListener("click", (event) => {
      // Followed by hand: a link would leave another entry in the browser's history.
      event.preventDefault();
      const place = document.getElementById(anchor);
      place?.focus();
      place?.scrollIntoView({ block: "center" });
    });
    return el("li", {}, link);
  });
  const summary = el(
    "div",
    { class: "alert", role: "alert", tabindex: "-1", "aria-labelledby": "wrong", id: "faults" },
    el("h2", { id: "wrong" }, word(kit, "form-wrong")),
    el("ul", {}, ...items),
  );
  document.querySelector("main")?.prepend(summary);
  for (const { field, text } of faults) {
    const place = field === "" ? null : document.getElementById(`q-${field}`);
    if (place) mark(place, `q-${field}-error`, text.slice(text.indexOf(" – ") + 3));
  }
  document.title = `${word(kit, "form-wrong-short")}: ${title}`;
  summary.focus();
  summary.scrollIntoView();
}

function mark(place: HTMLElement, id: string, problem: string): void {
  const question = place.closest(".question");
  // A group of boxes is described as a whole, a single control by itself.
  const control = question?.tagName === "FIELDSET" ? question : place;
  question?.classList.add("bad");
  const sentence = el("p", { class: "wrong", id }, problem);
  const before = question?.querySelector(".hint") ?? question?.querySelector("legend, .asked");
  before?.after(sentence);
  const described = control.getAttribute("aria-describedby");
  control.setAttribute("aria-describedby", described ? `${described} ${id}` : id);
  if (control === place) control.setAttribute("aria-invalid", "true");
}

/** Takes it all away again. */
export function hideFaults(form: HTMLFormElement): void {
  for (const alert of Array.from(document.querySelectorAll("main > .alert"))) alert.remove();
  for (const sentence of Array.from(form.querySelectorAll(".question .wrong[id^=q-]"))) {
    const { id } = sentence;
    for (const described of Array.from(form.querySelectorAll(`[aria-describedby~="${id}"]`))) {
      const rest = (described.getAttribute("aria-describedby") ?? "").split(" ").filter((part) => part !== id);
      if (rest.length > 0) described.setAttribute("aria-describedby", rest.join(" "));
      else described.removeAttribute("aria-describedby");
      described.removeAttribute("aria-invalid");
    }
    sentence.closest(".question")?.classList.remove("bad");
    sentence.remove();
  }
}

/** The page's title while nothing is wrong. */
export const plainTitle = (kit: Kit): string => `${word(kit, "form-title")} – ${kit.title}`;

/** Puts back what was typed, into a form that was drawn anew. */
export function refill(form: HTMLFormElement, fields: ReadonlyMap<string, readonly string[]>): void {
  for (const control of controls(form)) {
    const values = fields.get(control.name);
    if (values === undefined) continue;
    if (control instanceof HTMLInputElement && control.type === "checkbox") {
      control.checked = values.includes(control.value);
    } else {
      control.value = values[0] ?? "";
    }
  }
}

/** Keeps what is being sent from being changed on the way; `false` lets go again. */
export function lock(form: HTMLFormElement, locked: boolean): void {
  const buttons = form.querySelectorAll<HTMLButtonElement>("details[id$=-files] button");
  for (const control of [...controls(form), ...Array.from(buttons)]) {
    if (locked && !control.disabled) control.dataset["locked"] = "";
    if (control.dataset["locked"] === undefined) continue;
    control.disabled = locked;
    if (!locked) delete control.dataset["locked"];
  }
}

/** Empties a form. Not `reset()`, which brings back what the server had filled in. */
export function blank(form: HTMLFormElement): void {
  for (const control of controls(form)) {
    if (control instanceof HTMLSelectElement) control.selectedIndex = 0;
    else if (control instanceof HTMLTextAreaElement) {
      control.value = "";
      control.defaultValue = "";
    } else if (control.type === "checkbox") {
      if (!control.disabled || control.dataset["locked"] !== undefined) control.checked = false;
    } else if (control.type !== "hidden") control.value = "";
    else if (control.name === "seed") control.value = "";
  }
}

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const controls = (form: HTMLFormElement): Control[] =>
  Array.from(form.querySelectorAll<Control>("input, select, textarea"));
