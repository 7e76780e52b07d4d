// Another language without losing or sending anything that was typed: the page is fetched empty,
// put in place of this one, and filled in again here.

import type { Kit } from "../core/kit.js";
import { refill, typed } from "./form.js";

/** What is fetched of another language before anything is changed. */
export interface Other {
  page: Document;
  kit: Kit;
}

/** Fetches the form's page and the kit. Nothing that was typed goes with the question. */
export async function fetchOther(network: string, code: string, fetchKit: (code: string) => Promise<Kit>): Promise<Other> {
  const asked = fetch(`/${network}/`, {
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams({ do: `language-${code}` }).toString(),
    credentials: "omit",
    cache: "no-store",
    redirect: "error",
  });
  const [answer, kit] = await Promise.all([asked, fetchKit(code)]);
  if (!answer.ok) throw new Error("no page");
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  if (page.getElementById("report") === null) throw new Error("no form");
  return { page, kit };
}

/** Puts the other page in place of this one; gives its form, filled in. */
export function swap({ page }: Other): HTMLFormElement {
  const before = document.getElementById("report") as HTMLFormElement;
  const fields = typed(before);
  const digits = valueOf("receipt");
  const scrolled = scrollY;
  // This parser reads what stands in `noscript` as elements: buttons that would send in the open.
  for (const gone of Array.from(page.querySelectorAll("noscript, script, style"))) gone.remove();
  for (const part of ["nav", "header", "main", "footer"]) {
    const fresh = page.querySelector(part);
    if (fresh) document.querySelector(part)?.replaceWith(document.adoptNode(fresh));
  }
  document.documentElement.lang = page.documentElement.lang;
  document.documentElement.dir = page.documentElement.dir;
  document.title = page.title;
  const form = document.getElementById("report") as HTMLFormElement;
  refill(form, fields);
  const receipt = document.getElementById("receipt") as HTMLInputElement | null;
  if (receipt) receipt.value = digits;
  scrollTo(0, scrolled);
  return form;
}

const valueOf = (id: string): string => (document.getElementById(id) as HTMLInputElement | null)?.value ?? "";
