// The few things that every part of the page needs.

import type { Kit } from "../core/kit.js";

/** An element with attributes and children. Text is text: nothing is ever read as markup. */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  node.append(...children);
  return node;
}

/** A message of the interface, with its arguments filled in. */
export function word(kit: Kit, id: string, args: Readonly<Record<string, string>> = {}): string {
  // An id that is missing is a fault that the tests find; a reporter sees nothing rather than it.
  const text = kit.words[id] ?? "";
  return text.replace(/\{ ?([a-z]+) ?\}/g, (whole, name: string) => args[name] ?? whole);
}

/** Has a screen reader say something, when it has said what it is saying. */
export function announce(text: string): void {
  let region = document.getElementById("announced");
  if (region === null) {
    region = el("p", { id: "announced", class: "away", role: "status" });
    document.body.append(region);
  }
  const said = region;
  said.textContent = "";
  // A region that has just come, or that says the same again, is read only after a moment.
  setTimeout(() => {
    said.textContent = text;
  }, 100);
}
