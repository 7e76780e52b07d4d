// The page after a report was stored: the same as the server's receipt page (`receipt_page` in
// `src/intake/mailbox/receipt.rs`), and a button that prints the digits and nothing else.

import type { Kit } from "../core/kit.js";
import { blank } from "./form.js";
import { el, word } from "./view.js";

/** Shows the receipt in place of the form, of which nothing is left. */
export function showReceipt(kit: Kit, grouped: string): void {
  const say = (id: string): string => word(kit, id);
  for (const form of Array.from(document.forms)) blank(form);
  const groups = grouped.split(" ").map((group) => el("span", {}, group));
  // Spaces between them, so that what is copied or read aloud is in groups too.
  const digits = groups.flatMap((group, at) => (at === 0 ? [group] : [" ", group]));
  const print = el("button", { type: "button", class: "plain" }, say("phone-print"));
  print.addEventListener("click", () => window.print());
  const another = el("a", { href: location.pathname }, say("receipt-another"));
  another.addEventListener("click", (event) => {
    // In place of this page: the receipt is not kept for the back button.
    event.preventDefault();
    location.replace(location.pathname);
  });
  const title = el("h1", { tabindex: "-1" }, say("receipt-title"));
  const help = document.querySelector<HTMLDetailsElement>(".help");
  if (help) help.open = true;
  const fresh = el(
    "main",
    {},
    title,
    el("p", {}, say("receipt-this")),
    el("p", { class: "digits", lang: "zxx" }, ...digits),
    el("p", {}, el("strong", {}, say("receipt-write"))),
    el("ul", {}, ...["receipt-for", "receipt-come-back", "receipt-finder", "receipt-lost"].map((id) => el("li", {}, say(id)))),
    el("div", {}, print, el("p", { class: "hint" }, say("phone-print-what"))),
    el("p", {}, say("receipt-next")),
    el("p", {}, say("receipt-leave")),
    ...(help ? [help] : []),
    el("p", {}, another),
  );
  document.querySelector("main")?.replaceWith(fresh);
  document.getElementById("languages")?.remove();
  // What is printed depends on it; a browser may put the title into a history or a queue.
  document.body.classList.add("stored");
  document.title = say("receipt-page-title");
  scrollTo(0, 0);
  title.focus();
}
