// An analyst at the desk's page: node desk.mjs COMMAND, with input and output in JSON.
//
// `link`: the one-time link; `passphrase`; `word`: stands in one story only, `found` being that
// report's number; `area`: the code of an area that `reports` reports are from.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { axe } from './axe.mjs';
import { onlyOurs, open, tabTo, withBrowser } from './browser.mjs';
import { fits, media } from './fits.mjs';

const ROWS = '.rows > li';

/** Everything once, as scripts run and as they do not; then by keyboard alone. */
async function work(input) {
  const found = [];
  const addresses = [];
  await withBrowser(input, async (browser) => {
    let home = input.link;
    for (const scripts of [false, true]) {
      const { page, requests } = await open(browser, { scripts, width: 1200 });
      page.withoutScripts = !scripts;
      page.on('framenavigated', (frame) => addresses.push(frame.url()));
      const how = scripts ? 'with scripts' : 'without';
      const look = async (name) => {
        const seen = [...await fits(page), ...await media(page), ...await axe(page, input.modules)]
          // Without scripts, what was open leaves the screen in this way once the desk has locked.
          // The time is announced, and can be set to sixteen times as long beforehand (2.2.1).
          .filter((line) => !line.startsWith('meta-refresh:'));
        found.push(...seen.map((line) => `${how}, ${name}: ${line}`));
      };
      await page.goto(home);
      home = page.url();
      try {
        await unlock(page, input, look);
        await find(page, input, look);
        await decide(page, input, look);
        if (scripts) await keys(page, look);
        else await tabs(page);
        await lock(page);
      } catch (error) {
        throw new Error([`${how}: ${error.message}`, ...found].join('\n'), { cause: error });
      }
      onlyOurs(requests, new URL(home).origin);
      await page.context().close();
    }
    const again = await open(browser, {});
    await again.page.goto(input.link);
    assert.match(await again.page.locator('h1').innerText(), /used already/);
  });
  assert.ok(found.length === 0, `${found.length} faults\n${found.join('\n')}`);
  for (const address of addresses) assert.ok(!address.toLowerCase().includes(input.word), address);
  return { addresses: addresses.length };
}

async function unlock(page, { passphrase }, look) {
  await look('locked');
  await speak(page, 'Français');
  await look('locked, in French');
  await speak(page, 'English');
  await page.locator('#passphrase').fill('not this one, surely');
  await page.keyboard.press('Enter');
  await page.locator('#said').waitFor();
  await look('a wrong passphrase');
  await page.locator('#passphrase').fill(passphrase);
  await page.getByRole('button', { name: 'Open the desk' }).click();
  await page.locator(ROWS).first().waitFor({ timeout: 60_000 });
}

// Another language: here, or without scripts in a tab of its own, so that no typed word is lost.
async function speak(page, name) {
  const before = await page.locator('html').getAttribute('lang');
  const turned = page.locator(`html:not([lang=${before}])`).waitFor();
  const opened = page.context().waitForEvent('page');
  for (const one of [turned, opened]) one.catch(() => {});
  await page.getByRole('button', { name, exact: true }).click();
  const tab = await Promise.race([turned, opened]);
  if (!tab) return;
  await tab.locator(`html:not([lang=${before}])`).waitFor();
  await tab.close();
  await page.reload();
  await turned;
}

async function find(page, { word, area, reports, found }, look) {
  const all = await page.locator(ROWS).count();
  await page.locator('.more > summary').click();
  await look('reports, and filters');
  await page.locator('#area').selectOption(area);
  await page.getByRole('button', { name: 'Show these' }).click();
  await page.locator('.more[open]').waitFor();
  assert.equal(await page.locator(ROWS).count(), reports);
  await page.getByRole('link', { name: 'Clear' }).click();
  await page.locator('.more:not([open])').waitFor();
  assert.equal(await page.locator(ROWS).count(), all);
  await page.locator('#search').fill(word);
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: 'Clear' }).waitFor();
  assert.equal(await page.locator(ROWS).count(), 1);
  assert.equal(await page.title(), 'Reports');
  await page.locator(`${ROWS} a`).click();
  await page.getByRole('heading', { level: 1, name: found }).waitFor();
  await look('a report');
  assert.equal(await page.title(), `Report ${found}`);
  await page.locator('nav a').first().click();
  await page.locator(ROWS).nth(all - 1).waitFor();
}

async function decide(page, input, look) {
  const all = await page.locator(ROWS).count();
  for (const place of [0, 1]) await page.locator(`${ROWS} input`).nth(place).check();
  await page.getByRole('button', { name: 'Accept', exact: true }).click();
  await page.getByText('2 reports accepted.').waitFor();
  assert.equal(await page.locator(ROWS).count(), all - 2);
  await look('what was done');
  await page.locator('.notices button').click();
  await page.getByText('Undone for 2 reports.').waitFor();
  assert.equal(await page.locator(ROWS).count(), all);
  await page.getByRole('link', { name: 'Select all here' }).click();
  await page.locator(`${ROWS}:last-child input:checked`).waitFor();
  assert.equal(await page.locator(`${ROWS} input:checked`).count(), all);
}

/** Single keys, on a small screen. */
async function keys(page, look) {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(page.url().replace(/inbox.*/, 'inbox'));
  const all = await page.locator(ROWS).count();
  const at = () => page.evaluate(() => [...document.querySelectorAll('[data-row]')].findIndex((row) => row.contains(document.activeElement)));
  for (const [key, place] of [['j', 0], ['j', 1], ['j', 2], ['k', 1]]) {
    await page.keyboard.press(key);
    assert.equal(await at(), place, `after ${key}`);
  }
  await page.keyboard.press('x');
  assert.ok(await page.locator(`${ROWS} input`).nth(1).isChecked());
  await page.keyboard.press('r');
  await page.getByText('One report rejected.').waitFor();
  assert.equal(await page.locator(ROWS).count(), all - 1);
  await page.keyboard.press('z');
  await page.getByText('Undone for one report.').waitFor();
  // Without a selection, the report that is walked on is meant.
  await page.keyboard.press('j');
  await page.keyboard.press('a');
  await page.getByText('One report accepted.').waitFor();
  await page.keyboard.press('z');
  await page.getByText('Undone for one report.').waitFor();
  await page.keyboard.press('/');
  await page.keyboard.type('jxa');
  assert.equal(await page.locator('#search').inputValue(), 'jxa', 'letters that are typed are letters');
  await page.keyboard.press('Escape');
  // On a Russian keyboard, J is where О is.
  await page.evaluate(() => document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'о', code: 'KeyJ', bubbles: true })));
  assert.equal(await at(), 0, 'after j in Cyrillic');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/report\//);
  await page.keyboard.press('?');
  await page.waitForURL(/\/keys$/);
  await look('keys');
  await page.getByRole('button', { name: 'Turn them off' }).click();
  await page.getByRole('button', { name: 'Turn them on' }).waitFor();
  await page.keyboard.press('g');
  await page.keyboard.press('i');
  assert.match(page.url(), /\/keys$/, 'keys that are off do nothing');
  await page.getByRole('button', { name: 'Turn them on' }).click();
  await page.getByRole('button', { name: 'Turn them off' }).waitFor();
  await page.keyboard.press('g');
  await page.keyboard.press('i');
  await page.waitForURL(/\/inbox$/);
}

/** Nothing but Tab, Space and Enter, without scripts. */
async function tabs(page) {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(page.url().replace(/inbox.*/, 'inbox'));
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  assert.match(page.url(), /#main$/, 'the first stop leads past the navigation');
  await tabTo(page, ({ name }) => name === 'id');
  await page.keyboard.press('Space');
  await tabTo(page, ({ value }) => value === 'junk');
  await page.keyboard.press('Enter');
  await page.getByText('One report marked as junk.').waitFor();
  await tabTo(page, ({ name }) => name === 'step');
  await page.keyboard.press('Enter');
  await page.getByText('Undone for one report.').waitFor();
}

/** What is locked stays so, whatever the browser remembers. */
async function lock(page) {
  await page.getByRole('button', { name: 'Lock' }).click();
  await page.locator('#passphrase').waitFor();
  await page.goBack();
  await page.locator('#passphrase').waitFor();
  assert.equal(await page.locator(ROWS).count(), 0);
}

const input = JSON.parse(readFileSync(0, 'utf8'));
const commands = { work };
process.stdout.write(JSON.stringify(await commands[process.argv[2]](input)));
