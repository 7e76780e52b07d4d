// Partner networks on the desk's pages: node desk-partners.mjs COMMAND, with input and output in JSON.
//
// `ours`, `theirs`: the one-time links of two desks that have pinned each other, ours with a published
// cohort; `proof`: the proof file of a network that nobody has pinned, and `stranger`, its name;
// `languages`: of each its `lang` and its `dir`; `pictures`: a folder for what was seen, if anybody
// wants to look.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { axe } from './axe.mjs';
import { onlyOurs, open, withBrowser } from './browser.mjs';
import { fits } from './fits.mjs';

/** From one desk to the other, by buttons alone; every page of it in every language. */
async function pass(input) {
  const found = [];
  let pages = 0;
  const see = async (page, name, { lang, dir }) => {
    assert.equal(await page.locator('html').getAttribute('lang'), lang, name);
    const faults = await fits(page);
    if (lang === 'en' || dir === 'rtl') faults.push(...await axe(page, input.modules));
    found.push(...faults.map((line) => `${lang} ${name}: ${line}`));
    if (input.pictures && (lang === 'en' || dir === 'rtl')) await picture(page, `${input.pictures}/partners-${lang}-${name}`);
    pages += 1;
  };
  await withBrowser(input, async (browser) => {
    const ours = await enter(browser, input.ours);
    const theirs = await enter(browser, input.theirs);
    // What is looked at changes nothing.
    for (const language of input.languages) {
      await speak(ours, language.lang);
      await see(ours.page, 'list', language);
      await give(ours, '#proof', input.proof);
      await see(ours.page, 'compare', language);
      await look(ours);
      await see(ours.page, 'pass', language);
    }
    await speak(ours, 'en');
    await give(ours, '#proof', input.proof);
    // A box that is not ticked keeps the form where it is.
    await ours.page.locator('main form button').click();
    assert.match(ours.page.url(), /\/compare$/);
    await ours.page.locator('#same').check();
    await ours.page.locator('main form button').click();
    await ours.page.locator(`#partner-${input.stranger}`).waitFor();

    await look(ours);
    await ours.page.locator('#sure').check();
    const saved = ours.page.waitForEvent('download');
    await ours.page.locator('main form button').click();
    const download = await saved;
    assert.equal(download.suggestedFilename(), 'example-cohort-1.passed');
    const file = await download.path();

    for (const language of input.languages) {
      await speak(theirs, language.lang);
      await give(theirs, '#passed', file);
      await theirs.page.locator('#area').selectOption('AR2');
      await theirs.page.locator('form:has(#area) button').first().click();
      assert.equal(await theirs.page.locator('#area').inputValue(), 'AR2');
      await see(theirs.page, 'receive', language);
    }
    await theirs.page.locator('button[name=number]').click();
    await theirs.page.locator('#partner-example').waitFor();
    for (const language of input.languages) {
      await speak(theirs, language.lang);
      await see(theirs.page, 'received', language);
    }
    for (const { page, base, requests } of [ours, theirs]) {
      onlyOurs(requests, new URL(base).origin);
      await page.context().close();
    }
  });
  assert.ok(found.length === 0, `${found.length} faults\n${found.join('\n')}`);
  return { pages };
}

async function enter(browser, link) {
  const { page, requests } = await open(browser, { scripts: true });
  await page.goto(link);
  await page.locator('nav').first().waitFor();
  return { page, requests, base: page.url().replace(/\/inbox.*/, '') };
}

/** Goes to the partners, in this language; in the same window, because nothing was typed. */
async function speak({ page, base }, lang) {
  const to = `${base}/statistics/partners`;
  await page.goto(to);
  await page.locator(`form.languages [value=${lang}]`).click();
  await page.locator(`html[lang=${lang}]`).waitFor();
}

/** Gives a file, and follows to what is said of it. */
async function give({ page, base }, field, file) {
  await page.goto(`${base}/statistics/partners`);
  await page.locator(field).setInputFiles(file);
  await page.locator(`form:has(${field}) button`).click();
  await page.waitForURL(/\/(compare|receive)$/);
}

async function look({ page, base }) {
  await page.goto(`${base}/statistics/partners`);
  await page.locator('form:has(select) button').first().click();
  await page.waitForURL(/\/pass$/);
}

/** Small and wide, light and dark. */
async function picture(page, file) {
  const before = page.viewportSize();
  for (const colorScheme of ['light', 'dark']) {
    await page.emulateMedia({ colorScheme });
    for (const width of [320, 1200]) {
      await page.setViewportSize({ width, height: 800 });
      await page.screenshot({ path: `${file}-${colorScheme}-${width}.png`, fullPage: true });
    }
  }
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize(before);
}

const input = JSON.parse(readFileSync(0, 'utf8'));
const commands = { pass };
process.stdout.write(JSON.stringify(await commands[process.argv[2]](input)));
