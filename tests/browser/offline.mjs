// The offline form, opened from a file with the network switched off.
//
//     echo '{"file":…,"modules":…,"chromium":…,…}' | node offline.mjs COMMAND
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

import { hasFocus, receipt, withPage } from './browser.mjs';
import { choose, item, openFiles } from './phone.mjs';

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

/** A photograph, cleaned here; and a document, which goes as it is only once that was chosen. */
async function attach(page, { photograph, document, large }) {
  await openFiles(page);
  await choose(page, 'Add photographs', [photograph]);
  await item(page, 'picture').getByText('Cleaned. Only the picture itself will be sent.').waitFor();
  await choose(page, 'Add other files', [large]);
  await page.locator('#report-files').getByText('That is more than 3 MB in all.').waitFor();
  await choose(page, 'Add other files', [document]);
  await page.locator('#seal').click();
  await page.getByRole('link', { name: /^File 1 – Send it as it is, or leave it out\?/ }).click();
  await hasFocus(page, '#report-files-document-1', 'the link leads there');
  assert.equal(await page.locator('#done').isVisible(), false);
  await page.getByRole('button', { name: 'Send it as it is: File 1' }).click();
  await item(page, 'document').getByText('It will be sent as it is').waitFor();
  await fits(page, 'files');
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
      await page.locator('#faults a[href="#q-what"]').click();
      await hasFocus(page, '[name=what]', 'the link leads there');
      assert.equal(await page.locator('.question.bad .wrong').count(), 1);
      await fits(page, 'problems');
      await page.locator('input[name=what][value=V03]').check();
      await page.locator('input[name=what][value=V11]').check();
      await page.locator('select[name=where]').selectOption('S05');
      const months = await page.locator('select[name=when] option').evaluateAll((all) => all.map(({ value }) => value));
      assert.equal(months[1], input.month);
      await page.locator('select[name=when]').selectOption(months[2]);
      await page.locator('textarea[name=story]').fill(input.story);
      if (input.attach) await attach(page, input.attach);
      // Another language keeps it all.
      await page.locator('.languages summary:visible').click();
      await page.locator('.languages button[value=fr]').click();
      await page.locator('#seal:enabled').waitFor();
      assert.equal(await page.evaluate(() => document.documentElement.lang), 'fr');
      assert.equal(await page.locator('textarea[name=story]').inputValue(), input.story);
      assert.ok(await page.locator('input[name=what][value=V11]').isChecked());
      if (input.attach) assert.equal(await page.locator('#report-files li').count(), 2, 'the files too');
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
      assert.equal(await page.locator('#report-files, img[src^="blob:"]').count(), 0);
      return { receipt: digits, save: await page.locator('#save').innerText() };
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
