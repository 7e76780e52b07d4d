// The whole way of a reporter with nothing but a keyboard, on the smallest screen: node keyboard.mjs
// COMMAND, with input and output in JSON.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { focused, hasFocus, onlyOurs, open, receipt, withBrowser } from './browser.mjs';
import { said, to, tour } from './keys.mjs';
import { ready } from './phone.mjs';

const WIDTH = 320;

const commands = {
  /** On a phone that runs no scripts. */
  async plain(input) {
    return each(input, false, async (page, form) => {
      await page.goto(form);
      await tour(page, 'form', true);
      await to(page, 'button[value=send]');
      await page.keyboard.press('Enter');
      await page.getByRole('alert').waitFor();
      await hasFocus(page, '[role=alert]', 'the summary has the focus');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await hasFocus(page, '#q-what', 'its link leads to the question');
      await page.keyboard.press('Space');
      await answer(page);
      await tour(page, 'mistakes');
      await to(page, 'button[value=send]');
      await page.keyboard.press('Enter');
      const digits = await receipt(page);
      await tour(page, 'receipt');
      await to(page, `main a[href="/${input.network}/"]`);
      await page.keyboard.press('Enter');
      await page.locator('#report').waitFor();
      await look(page, '123');
      await page.locator('main .alert').waitFor();
      await hasFocus(page, '[role=alert]');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await hasFocus(page, '#receipt', 'the link leads to the digits');
      await page.keyboard.press('Control+A');
      await page.keyboard.type(digits);
      await page.keyboard.press('Enter');
      await page.locator('button[value=take-back]').waitFor();
      await tour(page, 'the way back');
      await to(page, 'button[value=write]');
      await page.keyboard.press('Enter');
      await page.getByRole('alert').waitFor();
      await hasFocus(page, '[role=alert]');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await hasFocus(page, '[name=letter]', 'the link leads to the message');
      await page.keyboard.type('Once more.');
      await to(page, 'button[value=write]');
      await page.keyboard.press('Enter');
      await page.locator('main p.said[role=status]').first().waitFor();
      await to(page, 'button[value=take-back]');
      await page.keyboard.press('Enter');
      await page.locator('section.alert').waitFor();
      await tour(page, 'taking back');
      await to(page, 'button[value=withdraw]');
      await page.keyboard.press('Enter');
      await page.locator('button[value=withdraw]').waitFor({ state: 'detached' });
      await page.goto(`${form}upload`);
      await tour(page, 'handing in');
    });
  },

  /** On a phone that runs them. */
  async phone(input) {
    return each(input, true, async (page, form) => {
      await page.goto(form);
      await ready(page);
      // Opened with the keys that open things.
      for (const id of ['instead', 'right-site', 'report-files']) {
        await to(page, `#${id} > summary`);
        await page.keyboard.press(id === 'instead' ? 'Space' : 'Enter');
        assert.ok(await page.locator(`#${id}`).evaluate((it) => it.open), id);
      }
      await page.locator('#report-files section').waitFor();
      await page.locator('#right-site li').nth(5).waitFor();
      await tour(page, 'form', true);
      await to(page, '#seal');
      await page.keyboard.press('Enter');
      await page.locator('#faults').waitFor();
      await hasFocus(page, '#faults', 'the summary has the focus');
      assert.equal(await page.locator('#faults').getAttribute('role'), 'alert', 'and is announced');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await hasFocus(page, '#q-what', 'its link leads to the question');
      await page.keyboard.press('Space');
      await tour(page, 'mistakes');
      await answer(page);
      await to(page, '#seal');
      await page.keyboard.press('Enter');
      const digits = await receipt(page);
      await hasFocus(page, 'h1', 'the receipt has the focus');
      await tour(page, 'receipt');
      await to(page, `main a[href="/${input.network}/"]`);
      await page.keyboard.press('Enter');
      await page.locator('#report').waitFor();
      await ready(page);
      await look(page, '123');
      await page.locator('#said-of-receipt:not(:empty)').waitFor();
      await hasFocus(page, '#receipt', 'the focus is where it can be put right');
      await page.keyboard.press('Control+A');
      await page.keyboard.type(digits);
      await page.keyboard.press('Enter');
      await page.locator('#mailbox').waitFor();
      await hasFocus(page, 'h1');
      await said(page, await page.locator('#mailbox .said').first().innerText());
      await tour(page, 'the way back');
      await to(page, '#letter button.send');
      await page.keyboard.press('Enter');
      await page.locator('#letter-wrong:not(:empty)').waitFor();
      await hasFocus(page, '#letter-text');
      await page.keyboard.type('Once more.');
      await to(page, '#letter button.send');
      await page.keyboard.press('Enter');
      await page.locator('#mailbox section .said:focus').waitFor();
      await said(page, await page.locator('#mailbox section .said').innerText());
      // The last of the buttons that are asked about once more takes the report back.
      const ask = '#mailbox > section:nth-last-child(2) > div > button';
      await to(page, ask);
      await page.keyboard.press('Enter');
      await to(page, '#mailbox > section:nth-last-child(2) > div > div > button');
      await page.keyboard.press('Enter');
      await page.locator('#mailbox > .said:focus').waitFor();
      await said(page, await page.locator('#mailbox > .said').innerText());
      await tour(page, 'taken back');
      await to(page, '#mailbox button');
      await page.keyboard.press('Enter');
      await hasFocus(page, '#receipt');
    });
  },
};

/** In each language, in forced colours too. */
async function each(input, scripts, walk) {
  return withBrowser(input, async (browser) => {
    for (const lang of input.languages) {
      const { page, requests } = await open(browser, { lang, scripts, width: WIDTH, height: 640, today: scripts ? input.today : undefined });
      if (lang !== 'en') await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
      try {
        await walk(page, `${input.origin}/${input.network}/`);
      } catch (error) {
        throw new Error(`${lang}: ${error.message} ${JSON.stringify(await focused(page))}`, { cause: error });
      }
      onlyOurs(requests, input.origin);
      await page.context().close();
    }
    return {};
  });
}

/** Chooses from a list with an arrow, and writes. */
async function answer(page) {
  await to(page, '#q-where');
  await page.keyboard.press('ArrowDown');
  assert.notEqual(await page.locator('#q-where').inputValue(), '');
  await to(page, '#q-story');
  await page.keyboard.type('By keyboard alone.');
}

async function look(page, digits) {
  await to(page, '#receipt');
  await page.keyboard.type(digits);
  await page.keyboard.press('Enter');
}

const input = JSON.parse(readFileSync(0, 'utf8'));
const result = await commands[process.argv[2]](input);
process.stdout.write(JSON.stringify(result));
