// The phone's part of the form. The page works without it; it takes over once it has checked the
// network's keys, and whatever goes wrong before or after, nothing typed is sent in the open
// unless the reporter has read what that means and pressed that one button.

import { toHex, wipe } from "../core/bytes.js";
import type { Kit } from "../core/kit.js";
import type { Refusal, Trusted } from "../core/notice.js";
import { newSeed } from "../core/receipt.js";
import { mountBack } from "./back.js";
import { mountBlanking, mountExit } from "./exit.js";
import { type Files, mountFiles } from "./files.js";
import { mountKeys } from "./keys.js";
import { check, fetchKit, network } from "./kit.js";
import { fetchOther, swap } from "./language.js";
import { submit } from "./submit.js";
import { rest } from "./upload.js";
import { announce, word } from "./view.js";

/** Everything that this page knows of one report. */
export interface Page {
  kit: Kit;
  trusted: Trusted;
  form: HTMLFormElement;
  files: Files;
  /** From which, with what is written, the receipt is made. Gone with the page. */
  seed: Uint8Array;
  /** While it is being sent. */
  sending: AbortController | null;
}

/** After each failure, so many seconds until the kit is asked for again. */
const PAUSES = [1, 2, 4, 8, 15, 30];

let page: Page | null = null;
let lastPressed: HTMLButtonElement | null = null;

mountExit();
mountBlanking(drop);
// Before anything else: whatever happens later, a form is sent in the open by that button only.
document.addEventListener("submit", guard, true);
document.addEventListener("click", pressed, true);
void start();

async function start(): Promise<void> {
  const form = reportForm();
  try {
    const kit = await patiently(() => fetchKit(document.documentElement.lang));
    // While the network takes no reports, there is only a receipt to look up.
    if (form === null) mountBack(kit, check(kit));
    // Another language may have been quicker.
    else if (form.isConnected) takeOver(form, kit);
  } catch {
    if (form?.isConnected) fail();
  }
}

/** Checks the keys and brings the page to life with them, or says why not. */
function takeOver(form: HTMLFormElement, kit: Kit, before?: Page): void {
  const trusted = check(kit, before?.trusted);
  if (typeof trusted === "string") return refuse(kit, trusted);
  // What comes first may fail; the button that sends is enabled last.
  const files = mountFiles(form, kit, before?.files);
  const seed = before?.seed ?? newSeed();
  mountBack(kit, trusted);
  mountKeys(kit, trusted);
  page = { kit, trusted, form, files, seed, sending: null };
  tell(word(kit, "phone-ready"));
  tellWhoSeals("phone");
  sealButton(form).disabled = false;
}

/** The keys are not to be trusted. Says why, and points to what there is to choose. A receipt can
 *  be looked up all the same, as far as that needs no keys. */
export function refuse(kit: Kit, why: Refusal): void {
  drop();
  stop(`${word(kit, `phone-refused-${why}`)} ${word(kit, "phone-refused-what-now")}`);
  mountBack(kit, why);
}

/** Something failed that never should: in the server's own words, for ours may not be here. */
export function fail(): void {
  drop();
  stop(reportForm()?.dataset["failed"] ?? "");
}

function stop(sentence: string): void {
  const form = reportForm();
  if (form) sealButton(form).disabled = true;
  tell(sentence, true);
  tellWhoSeals("failed");
  const instead = document.getElementById("instead") as HTMLDetailsElement | null;
  if (instead) instead.open = true;
}

/** Says where things stand: at the button, where it is announced, and at the top. */
export function tell(sentence: string, isBad = false): void {
  for (const id of ["told", "stage"]) {
    const place = document.getElementById(id);
    if (!place) continue;
    place.textContent = sentence;
    place.classList.toggle("bad", isBad);
  }
}

/** Says in the bar at the top, which is always in sight, whether the phone seals. */
function tellWhoSeals(how: "phone" | "failed"): void {
  const place = document.getElementById("seals");
  if (place) place.textContent = place.dataset[how] ?? "";
}

async function patiently<T>(work: () => Promise<T>): Promise<T> {
  for (const pause of PAUSES) {
    try {
      return await work();
    } catch {
      await rest(pause, new AbortController().signal);
    }
  }
  return work();
}

/** Lets nothing through but the button under the sentence, and keeps its report the same one. */
function guard(event: SubmitEvent): void {
  const form = event.target;
  if (!(form instanceof HTMLFormElement)) return;
  if (form.id === "languages") {
    event.preventDefault();
    const code = buttonOf(event)?.value.replace("language-", "");
    if (code) void changeLanguage(code);
  } else if (form.id === "report") {
    if (buttonOf(event)?.value !== "unsealed" || !mayGoOpen(form)) event.preventDefault();
  }
}

/** Which button it was. Old browsers do not say; `pressed` has seen it. */
function buttonOf(event: SubmitEvent): HTMLButtonElement | null {
  const by = event.submitter ?? lastPressed;
  return by instanceof HTMLButtonElement && by.form === event.target ? by : null;
}

/** What was attached stays on the phone: said once, before anything goes. What may have arrived
 *  sealed without an answer is the same report again, because the seed goes along. */
function mayGoOpen(form: HTMLFormElement): boolean {
  if (page === null) return true;
  const { kit, files, seed, sending } = page;
  if (sending !== null) return false;
  if (files.list().length > 0) {
    files.clear();
    tell(word(kit, "phone-instead-files"), true);
    return false;
  }
  const field = form.elements.namedItem("seed");
  if (field instanceof HTMLInputElement) field.value = toHex(seed);
  return true;
}

function pressed(event: MouseEvent): void {
  const button = event.target instanceof Element ? event.target.closest("button") : null;
  lastPressed = button;
  if (button?.id === "seal" && page !== null && button.form === page.form) void submit(page);
}

async function changeLanguage(code: string): Promise<void> {
  if (page?.sending) return;
  const before = page;
  const other = await fetchOther(network, code, fetchKit).catch(() => null);
  if (page !== before || page?.sending) return;
  if (other === null) {
    if (before) announce(word(before.kit, "phone-language-failed"));
    return;
  }
  try {
    const form = swap(other);
    document.querySelector<HTMLElement>("#languages summary")?.focus();
    takeOver(form, other.kit, before ?? undefined);
  } catch {
    fail();
  }
}

/** Lets go of everything that was not sent. */
export function drop(): void {
  if (page === null) return;
  page.sending?.abort();
  page.files.clear();
  wipe(page.seed);
  page = null;
}

function reportForm(): HTMLFormElement | null {
  return document.querySelector<HTMLFormElement>("form#report");
}

function sealButton(form: HTMLFormElement): HTMLButtonElement {
  return form.querySelector("#seal") as HTMLButtonElement;
}
