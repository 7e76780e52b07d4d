// A browser like a reporter's: a small screen, no JavaScript unless a test is about it, and an eye
// on every request.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';

const FLAGS = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync',
];

/**
 * Opens a page, hands it to `work`, and closes everything again. `before`: what runs on the page
 * before anything of ours. `remembers`: the browser keeps pages for the way back.
 */
export async function withPage(input, work) {
  return withBrowser(input, async (browser) => {
    const { page, requests } = await open(browser, input);
    const result = await work(page, requests);
    onlyOurs(requests, input.origin);
    return result;
  });
}

/** A browser for pages of several kinds. */
export async function withBrowser({ modules, chromium, flags = [], remembers = false }, work) {
  const { chromium: driver } = createRequire(`${modules}/`)('playwright-core');
  // A new profile in a temporary folder each time, removed at the end.
  const browser = await driver.launch({
    executablePath: chromium,
    args: [...FLAGS, ...flags],
    // The driver's own, so that a page that was left may come back as it was.
    ignoreDefaultArgs: remembers ? ['--disable-back-forward-cache'] : [],
  });
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
}

/** A page of its own, with all that it asks for. */
export async function open(browser, { width = 390, height = 800, lang = 'en', scale = 1,
                                      scripts = false, scheme = 'light', today, before }) {
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: scale,
    locale: lang,
    javaScriptEnabled: scripts,
    colorScheme: scheme,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  // The phone's day, where the server under test has one of its own.
  if (today) await page.clock.setFixedTime(new Date(`${today}T12:00:00Z`));
  if (before) await page.addInitScript(before);
  const requests = [];
  page.on('request', (request) => requests.push(`${request.method()} ${request.url()}`));
  return { page, requests };
}

/** Nobody else was asked for anything. */
export function onlyOurs(requests, origin) {
  for (const request of requests) {
    const url = request.split(' ')[1];
    assert.ok(url.startsWith(`${origin}/`) || /^(data|blob):/.test(url), `asked elsewhere: ${request}`);
  }
}

/** What has the focus, as far as a reporter can tell. */
export function focused(page) {
  return page.evaluate(() => {
    const element = document.activeElement;
    const style = getComputedStyle(element);
    return {
      tag: element.tagName,
      id: element.id,
      className: element.className,
      label: element.getAttribute('aria-label') ?? (element.innerText ?? '').trim(),
      name: element.getAttribute('name'),
      value: element.getAttribute('value'),
      role: element.getAttribute('role'),
      outline: style.outlineStyle === 'none' ? 0 : parseFloat(style.outlineWidth),
    };
  });
}

/**
 * Waits until what the selector names has the focus: a page that comes with it somewhere, or a link
 * within it, moves it only when the page is drawn next.
 */
export async function hasFocus(page, selector, why = 'it has the focus') {
  const wanted = page.locator(selector).and(page.locator(':focus'));
  await wanted.waitFor({ state: 'attached' }).catch(async () => {
    assert.fail(`${why}: ${selector}; the focus is at ${JSON.stringify(await focused(page))}`);
  });
}

/** Presses Tab until `is` holds for what has the focus. */
export async function tabTo(page, is) {
  for (let presses = 0; presses < 200; presses += 1) {
    await page.keyboard.press('Tab');
    const now = await focused(page);
    // A player draws the focus on its own buttons, where a script cannot look.
    if (!['BODY', 'AUDIO'].includes(now.tag)) {
      assert.ok(now.outline >= 2, `the focus cannot be seen on ${JSON.stringify(now)}`);
    }
    if (is(now)) return now;
  }
  return assert.fail('never reached with the Tab key');
}

/** The receipt that stands on the page. */
export async function receipt(page) {
  const digits = (await page.locator('.digits').first().innerText()).replace(/\s+/g, ' ').trim();
  assert.match(digits, /^(\d{5} ){5}\d{5}$/);
  return digits;
}

/** What comes out on paper. A sheet too many, or the digits on each, stays behind in a printer. */
export async function onPaper(page) {
  const pdf = (await page.pdf()).toString('latin1');
  await page.emulateMedia({ media: 'print' });
  const text = (await page.locator('body').innerText()).replace(/\s+/g, ' ').trim();
  await page.emulateMedia({ media: 'screen' });
  return { sheets: pdf.match(/\/Type\s*\/Page\b/g).length, text };
}
