// Leaving at once, and leaving nothing behind on the page.

import { blank } from "./form.js";

/** Three presses of Esc within this many milliseconds leave too. */
const QUICK = 1500;

/** Turns the link into an exit that leaves in the same moment. */
export function mountExit(): void {
  const pressed: number[] = [];
  addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || event.repeat) return;
    pressed.push(event.timeStamp);
    const first = pressed[pressed.length - 3];
    if (first !== undefined && event.timeStamp - first < QUICK) leave();
  });
  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest("#exit") : null;
    if (link === null) return;
    event.preventDefault();
    leave();
  });
}

/** Goes to the page that the network chose, in place of this one: the back button does not lead
 *  here. The text is taken away first, however long the other page takes to come. */
function leave(): void {
  const link = document.getElementById("exit") as HTMLAnchorElement | null;
  const to = link?.dataset["to"];
  if (!link || !to) return;
  // Recording, sending and the way back end now, and not only when the other page has come.
  dispatchEvent(new Event("pagehide"));
  document.title = "…";
  document.body.hidden = true;
  // The server's answer has the browser forget what it keeps of this site. Nobody waits for it.
  // Browsers obey only where cookies may go along, though there are none.
  const forget = fetch(link.href, { redirect: "manual", keepalive: true, cache: "no-store", credentials: "same-origin" });
  forget.catch(() => undefined);
  location.replace(to);
}

/** Empties the page when it is left, and again should the browser bring it back. */
export function mountBlanking(drop: () => void): void {
  addEventListener("pagehide", () => {
    drop();
    clear();
  });
  addEventListener("pageshow", (event) => {
    if (!event.persisted) return;
    clear();
    location.reload();
  });
}

/** Takes everything typed, and a receipt, off the page. */
function clear(): void {
  for (const form of Array.from(document.forms)) blank(form);
  for (const shown of Array.from(document.querySelectorAll(".digits, .words, .alert"))) shown.remove();
}
