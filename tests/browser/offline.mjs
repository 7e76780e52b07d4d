// The offline form, opened from a file with the network switched off.
//
//     echo '{"file":…,"modules":…,"chromium":…,…}' | node offline.mjs COMMAND
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

import { receipt, withPage } from './browser.mjs';

const input = JSON.parse(readFileSync(0, 'utf8'));
const url = pathToFileURL(input.file).href;

/** Opens the file with scripts and without a network; nothing but the file may be asked for. */
function opened(work) {
  return withPage({ ...input, origin: 'file://', scripts: true }, async (page, requests) => {
    const refused = [];
    page.on('console', (message) => refused.push(message.text()));
    page.on('pageerror', (error) => refused.push(String(error)));
    await page.context().setOffline(true);
    await page.goto(url);
    const result = await work(page);
    const others = requests.filter((request) => request !== `GET ${url}` && !/ (data|blob):/.test(request));
    assert.deepEqual(others, []);
    if (!input.mayComplain) assert.deepEqual(refused, []);
    const kept = await page.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length);
    assert.equal(kept, 0);
    return result;
  });
}

/** Nothing stands out at the side. */
async function fits(page, name) {
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  assert.ok(width <= (input.width ?? 390), `${name} is ${width} px wide`);
  if (input.pictures) await page.screenshot({ path: `${input.pictures}-${name}.png`, fullPage: !input.view });
}

const commands = {
  /** Fills the form in, in two languages, and saves the sealed file. */
  async seal() {
    return opened(async (page) => {
      await page.locator('#seal:enabled').waitFor();
      assert.equal(await page.evaluate(() => document.documentElement.lang), 'en');
      await fits(page, 'form');
      // Nothing is filled in: said in a list that leads to what is missing.
      await page.locator('#seal').click();
      await page.locator('#problems a[href="#q-what"]').waitFor();
      await fits(page, 'problems');
      await page.locator('input[name=what][value=V03]').check();
      await page.locator('input[name=what][value=V11]').check();
      await page.locator('select[name=where]').selectOption('S05');
      const months = await page.locator('select[name=when] option').evaluateAll((all) => all.map(({ value }) => value));
      assert.equal(months[1], input.month);
      await page.locator('select[name=when]').selectOption(months[2]);
      await page.locator('textarea[name=story]').fill(input.story);
      if (input.attach) {
        await page.locator('#report-files > summary').click();
        const [chooser] = await Promise.all([
          page.waitForEvent('filechooser'),
          page.locator('#report-files input[type=file], #report-files button').last().click(),
        ]);
        await chooser.setFiles(input.attach);
      }
      // Another language keeps it all.
      await page.locator('.languages button[value=fr]').click();
      await page.locator('#seal:enabled').waitFor();
      assert.equal(await page.evaluate(() => document.documentElement.lang), 'fr');
      assert.equal(await page.locator('textarea[name=story]').inputValue(), input.story);
      assert.ok(await page.locator('input[name=what][value=V11]').isChecked());
      await page.locator('#seal').click();
      await page.locator('#done').waitFor();
      await fits(page, 'done');
      const digits = await receipt(page);
      const waiting = page.waitForEvent('download');
      await page.locator('#save').click();
      const download = await waiting;
      assert.match(download.suggestedFilename(), /^report-[a-z]{4}\.corncrake$/);
      writeFileSync(input.save, readFileSync(await download.path()));
      const text = await page.evaluate(() => document.body.innerText);
      assert.ok(!text.includes(input.story));
      assert.equal(await page.locator('textarea').count(), 0);
      return { receipt: digits, name: download.suggestedFilename() };
    });
  },

  /** What the form says, and whether it can be used, on the day `today`. */
  async state() {
    return opened(async (page) => {
      await page.waitForFunction(() => !/…/.test(document.querySelector('#stage')?.textContent ?? '…'));
      await fits(page, 'state');
      return {
        stage: await page.locator('#stage').innerText(),
        disabled: await page.locator('#seal').isDisabled(),
      };
    });
  },
};

console.log(JSON.stringify(await commands[process.argv[2]]()));
