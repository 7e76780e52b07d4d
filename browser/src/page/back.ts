// The way back: takes over the look-up form. The digits are read and checked on the phone, and
// they never leave it; what the server is asked with is derived from them.

import type { Kit } from "../core/kit.js";
import type { Refusal, Trusted } from "../core/notice.js";
import { readReceipt } from "../core/receipt.js";
import { network } from "./kit.js";
import type { View } from "./mailbox.js";
import { el, word } from "./view.js";

/** What is open, across a change of language. */
let open: View | null = null;
/** What a look-up goes by, and the form that was taken over. Keys may be refused while it is open. */
let now: { kit: Kit; keys: Trusted | Refusal; form: HTMLFormElement } | null = null;

/** Takes over the look-up form (`#find`), whose button does nothing until then. Whether a report is
 *  there needs no keys of the network; the rest is offered as far as `keys` go. */
export function mountBack(believed: Kit, keys: Trusted | Refusal): void {
  // Whatever the kit calls itself: a receipt belongs to the network that stands in the address.
  const kit = { ...believed, network };
  const find = document.getElementById("find");
  const form = find?.querySelector("form");
  const input = form?.querySelector<HTMLInputElement>("#receipt");
  const button = form?.querySelector<HTMLButtonElement>("#look");
  if (!find || !form || !input || !button) return;
  const isTakenOver = now?.form === form;
  now = { kit, keys, form };
  button.disabled = false;
  if (isTakenOver) return;
  document.getElementById("look-stage")?.remove();
  document.getElementById("look-instead")?.remove();
  // Should it be sent in spite of all, then without what was typed.
  input.removeAttribute("name");
  const said = el("p", { class: "wrong", id: "said-of-receipt", role: "alert" });
  input.before(said);

  const say = (id: string, isWrong: boolean): void => {
    said.textContent = word(now?.kit ?? kit, id);
    input.toggleAttribute("aria-invalid", isWrong);
    if (isWrong) input.setAttribute("aria-invalid", "true");
    input.setAttribute("aria-describedby", "said-of-receipt digits-hint");
    input.focus();
  };

  const left = (): void => {
    open = null;
  };

  const look = async (): Promise<void> => {
    said.textContent = "";
    input.removeAttribute("aria-invalid");
    if (now === null) return;
    const { kit, keys } = now;
    const receipt = readReceipt(network, input.value);
    // A slip is caught here: nothing is asked for it.
    if (typeof receipt === "string") return say(`way-back-${receipt}`, true);
    button.disabled = true;
    try {
      const { openMailbox } = await import("./mailbox.js");
      const seen = await openMailbox({ kit, keys, receipt, find, left });
      if (typeof seen !== "string") {
        open = seen;
        input.value = "";
        return;
      }
      receipt.wipe();
      say(seen === "missing" ? "receipt-missing" : `way-back-${seen}`, false);
    } catch {
      receipt.wipe();
      say("way-back-no-connection", false);
    } finally {
      button.disabled = false;
    }
  };

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (!button.disabled) void look();
  });
  open = open?.again({ kit, keys, find }) ?? null;
}
