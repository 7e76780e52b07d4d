// A reporter's phone that runs scripts, at the end of a line that keeps what goes over it.
import { line } from './line.mjs';
import { withPage } from './browser.mjs';

/** Opens the form, waits until the phone has taken over, hands it to `work`. `routes`: what to do
 *  with requests, by pattern; `without`: a header that answers lose. */
export async function withPhone(input, work) {
  const wire = await line(input.origin, input.without);
  try {
    return await withPage({ ...input, origin: wire.origin, scripts: true }, async (page) => {
      const complaints = [];
      page.on('pageerror', (error) => complaints.push(String(error)));
      page.on('console', (message) => complaints.push(message.text()));
      try {
        for (const [pattern, answer] of Object.entries(input.routes ?? {})) await page.route(pattern, answer);
        await page.goto(`${wire.origin}/${input.network}/`);
        await ready(page);
        return await work(page, wire);
      } catch (error) {
        const asked = wire.seen.map(({ method, path, status }) => `${method} ${path} ${status}`);
        throw new Error([error.message, ...complaints, ...asked].join('\n'), { cause: error });
      }
    });
  } finally {
    await wire.close();
  }
}

/** Waits until the module has taken over. */
export async function ready(page) {
  await page.locator('#look:enabled').waitFor();
}

/** Opens the part for files of the form `id`. */
export async function openFiles(page, id = 'report') {
  await page.locator(`#${id}-files summary`).click();
  await page.locator(`#${id}-files section`).first().waitFor();
}

/** Chooses files as a person does: a button, then the phone's own dialogue. */
export async function choose(page, button, files, id = 'report') {
  const asked = page.waitForEvent('filechooser');
  await page.locator(`#${id}-files`).getByRole('button', { name: button, exact: true }).click();
  await (await asked).setFiles(files);
}

/** One attached file, by the state that its element's id and text show. */
export function item(page, kind, number = 1, id = 'report') {
  return page.locator(`#${id}-files-${kind}-${number}`);
}

/** Answers what must be answered. */
export async function fill(page, story) {
  await page.getByLabel('Refused health care, or given worse care').check();
  await page.getByLabel('In your own words').fill(story);
}

/** Sends the report and gives the receipt. */
export async function send(page) {
  await sendButton(page).click();
  await page.locator('.digits').waitFor();
  const text = await page.locator('.digits').innerText();
  return text.replace(/\s+/g, ' ').trim();
}

export function sendButton(page) {
  return page.locator('#seal:enabled');
}

/** What came of everything that was posted to an address. */
export function posts(wire, path) {
  return wire.seen.filter((one) => one.method === 'POST' && one.path.endsWith(path)).map(({ status }) => status);
}

/** Looks a receipt up. */
export async function look(page, digits) {
  await page.locator('#receipt').fill(digits);
  await page.locator('#look').click();
}
