// The page of one report at the desk, with everything in it that a hostile sender can think of.
import assert from 'node:assert/strict';
import { open, withBrowser } from './browser.mjs';
import { fits } from './fits.mjs';

/** CHECKS G10 and G12: nothing of it runs, nothing is fetched from elsewhere, nothing stands out. */
async function hostile(input) {
  return withBrowser(input, async (browser) => {
    const { page, requests } = await open(browser, { width: 320, scripts: true });
    const happened = [];
    page.on('dialog', (dialog) => { happened.push('a dialog'); dialog.dismiss(); });
    page.on('popup', () => happened.push('a window'));
    page.on('console', (message) => { if (message.type() === 'error') happened.push(message.text()); });
    await page.goto(input.link);
    const base = new URL(page.url()).pathname.replace(/inbox$/, '');
    await page.goto(`${input.origin}${base}report/${input.report}`);
    const at = page.url();
    await page.evaluate(() => { for (const one of document.querySelectorAll('details')) one.open = true; });
    for (const picture of await page.locator('img').all()) await picture.scrollIntoViewIfNeeded();
    await page.waitForLoadState('networkidle');
    const seen = await page.evaluate(() => ({
      ran: window.ran ?? null,
      title: document.title,
      text: document.body.innerText,
      html: document.body.innerHTML,
      scripts: document.scripts.length,
      active: document.querySelectorAll('main :is(iframe, object, embed, svg, video, audio, link, style, meta, base, [onerror], [onload], [onclick])').length,
      paragraphs: [...document.querySelectorAll('.words p')].map((one) => getComputedStyle(one).unicodeBidi),
      pictures: [...document.images].map((one) => [new URL(one.src).pathname, one.naturalWidth]),
    }));
    const wrong = await fits(page);
    if (input.pictures) await look(page, input.pictures);
    assert.equal(page.url(), at, 'the page is where it was');
    await page.goto(`${at}/file/${input.save}`);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('main form button').last().click(),
    ]);
    const name = download.suggestedFilename();
    await download.cancel();
    const outside = requests.filter((one) => !one.includes(input.origin) && !one.includes(' data:'));
    return { ...seen, happened, wrong, outside, name };
  });
}

/** By keys alone: accepted, and on to the next report. */
async function keys(input) {
  return withBrowser(input, async (browser) => {
    const { page } = await open(browser, { width: 1200, scripts: true });
    await page.goto(input.link);
    const base = new URL(page.url()).pathname.replace(/inbox$/, '');
    await page.goto(`${input.origin}${base}report/${input.report}`);
    await page.keyboard.press('a');
    await page.locator('.notices').waitFor();
    const accepted = await page.locator('.stands').innerText();
    const first = await page.locator('h1').innerText();
    await page.keyboard.press(input.next);
    await page.waitForURL((url) => !url.pathname.endsWith(input.report));
    return { accepted, first, second: await page.locator('h1').innerText() };
  });
}

async function look(page, folder) {
  for (const width of [320, 1200]) {
    for (const colorScheme of ['light', 'dark']) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      await page.screenshot({ path: `${folder}/report-${width}-${colorScheme}.png`, fullPage: true });
    }
  }
}

const chunks = [];
for await (const chunk of process.stdin) chunks.push(chunk);
const commands = { hostile, keys };
console.log(JSON.stringify(await commands[process.argv[2]](JSON.parse(Buffer.concat(chunks)))));
