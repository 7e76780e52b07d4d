// A phone that seals, and everything that may go wrong with that: node sealing.mjs COMMAND, with
// input and output in JSON. The line between phone and server keeps what goes over it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { focused, hasFocus, onPaper, receipt, tabTo, withPage } from './browser.mjs';
import { line } from './line.mjs';
import { fill, ready, send, sendButton, withPhone } from './phone.mjs';

/** What was answered. None of it may ever go over the line in the open. Three letters alone come
 *  up by chance in what is sealed. */
const CODES = ['"V11"', '=V11', '"S05"', '=S05', 'Refused+health', '"what"'];

/** Opens the form on a phone with scripts, before anything has taken over. `routes`: what to do
 *  with requests, by pattern. */
async function withForm(input, routes, work) {
  const wire = await line(input.origin);
  try {
    return await withPage({ ...input, origin: wire.origin, scripts: true }, async (page) => {
      for (const [pattern, answer] of Object.entries(routes)) await page.route(pattern, answer);
      await page.goto(`${wire.origin}/${input.network}/`);
      return work(page, wire);
    });
  } finally {
    await wire.close();
  }
}

/** Writes, then tries everything that a person might press, but for the one choice. */
async function pressEverything(page, wire, story) {
  await fill(page, story);
  await page.getByLabel('Refused health care, or given worse care').press('Enter');
  await page.getByLabel('Where?').press('Enter');
  await page.locator('#receipt').fill('12345 12345 12345 12345 12345 12345');
  await page.locator('#receipt').press('Enter');
  assert.ok(await page.locator('#seal').isDisabled(), 'the button that seals is not to be pressed');
  for (const button of await page.locator('button:visible').all()) {
    const what = await button.evaluate((it) => `${it.value} ${it.disabled}`);
    if (what.startsWith('unsealed') || what.startsWith('language') || what.endsWith('true')) continue;
    await button.click();
  }
  assert.equal(wire.seen.filter(({ method }) => method === 'POST').length, 0, 'nothing is sent');
  assert.equal(await page.getByLabel('In your own words').inputValue(), story);
}

/** Reads the sentence, chooses, and sends by way of the server. */
async function goOpen(page, wire, story) {
  const instead = page.locator('#instead');
  if (!(await instead.evaluate((it) => it.open))) await instead.locator('summary').click();
  await page.getByText('Then this server sees your report for a moment').waitFor();
  await page.getByRole('button', { name: 'Go on without sealing on the phone' }).click();
  await page.locator('input[name=sealing][value=server]').waitFor({ state: 'attached' });
  assert.equal(await page.locator('script').count(), 0);
  assert.equal(await page.getByLabel('In your own words').inputValue(), story, 'the text is kept');
  await page.getByText('This server sees it for a moment').waitFor();
  await page.locator('.languages summary:visible').click();
  await page.getByRole('button', { name: 'Русский' }).click();
  await page.getByRole('heading', { name: 'Расскажите, что произошло' }).waitFor();
  assert.equal(await page.locator('#q-story').inputValue(), story);
  await page.getByRole('button', { name: 'Отправить сообщение' }).click();
  return { receipt: await receipt(page) };
}

/** Kits that are not to be trusted, and the beginning of what a reporter reads. */
const KITS = {
  unsigned: [(kit) => {
    kit.notices = kit.notices.map((note) => `${note.split('\n\n')[0]}\n\n`);
  }, /^Nothing has been sent\. The network’s keys are (not signed|damaged)/],
  changed: [(kit) => {
    kit.notices = kit.notices.map((note) => note.replace('"threshold":1', '"threshold":2'));
  }, /^Nothing has been sent\. The network’s keys are/],
  none: [(kit) => { kit.notices = []; }, /^Nothing has been sent\. The network’s keys are damaged/],
  few: [(kit, { notices }) => {
    kit.notices = notices;
  }, /^Nothing has been sent\. The network’s keys are not signed by enough of the people/],
  other: [(kit) => { kit.network = 'other'; }, /^Nothing has been sent\. These are the keys of another network/],
};

const commands = {
  /** Seals and sends; then the same words on the next page are another report. */
  async report(input) {
    return withPhone(input, async (page, wire) => {
      const form = page.url();
      await page.getByText('This server cannot.').first().waitFor();
      await fill(page, input.story);
      await page.getByLabel('Where?').selectOption('S05');
      const first = await send(page);
      assert.equal(page.url(), form, 'the address never changes');
      const text = await page.locator('body').innerText();
      assert.ok(!text.includes(input.story), 'nothing of the report is left');
      await hasFocus(page, 'h1');
      await page.getByRole('link', { name: 'Send another report' }).click();
      await ready(page);
      assert.equal(await page.getByLabel('In your own words').inputValue(), '');
      await fill(page, input.story);
      const second = await send(page);
      assert.notEqual(first, second);
      assert.deepEqual(wire.find([input.story, ...CODES, ...first.split(' ')]), []);
      const stored = wire.seen.filter(({ path }) => path.endsWith('/sealed'));
      assert.deepEqual(stored.map(({ body }) => body.length), [28_708, 28_708]);
      const kept = await page.evaluate(async () => [
        localStorage.length, sessionStorage.length, document.cookie,
        (await indexedDB.databases()).length, (await caches.keys()).length,
      ]);
      assert.deepEqual(kept, [0, 0, '', 0, 0], 'nothing is stored on the phone');
      return { receipts: [first, second] };
    });
  },

  /** Mistakes are found on the phone: linked, announced, and nothing is sent. */
  async mistakes(input) {
    return withPhone(input, async (page, wire) => {
      await page.getByLabel('In your own words').fill('ы'.repeat(5001));
      await sendButton(page).click();
      const summary = page.getByRole('alert').filter({ hasText: 'Not sent yet' });
      await summary.waitFor();
      await hasFocus(page, '[role=alert]');
      assert.match(await page.title(), /^Not sent yet/);
      const shown = await summary.getByRole('link').allInnerTexts();
      assert.deepEqual(shown.map((it) => it.split(' – ')[1]), [
        'Please answer this question.', 'Please shorten this to 5000 characters.',
      ]);
      const described = await page.locator('#q-story').getAttribute('aria-describedby');
      assert.ok(described.includes('q-story-error'), described);
      await summary.getByRole('link').first().click();
      await hasFocus(page, '#q-what');
      assert.ok(!page.url().includes('#'), 'the address never changes');
      await fill(page, 'Short.');
      const digits = await send(page);
      assert.equal(wire.seen.filter(({ method }) => method === 'POST').length, 1);
      assert.deepEqual(await onPaper(page), { sheets: 1, text: digits });
      return { receipt: digits };
    });
  },

  /** Another language in the middle of writing: nothing is lost, nothing is sent. */
  async language(input) {
    return withPhone(input, async (page, wire) => {
      await fill(page, input.story);
      await page.getByLabel('Where?').selectOption('S08');
      await page.locator('#receipt').fill('12345 00000');
      await page.locator('.languages summary:visible').click();
      await page.getByRole('button', { name: 'Русский' }).click();
      await page.getByRole('heading', { name: 'Расскажите, что произошло' }).waitFor();
      await page.getByText('Этот сервер не сможет.').first().waitFor();
      assert.equal(await page.locator('html').getAttribute('lang'), 'ru');
      assert.equal(await page.locator('#q-story').inputValue(), input.story);
      assert.equal(await page.locator('#q-where').inputValue(), 'S08');
      assert.equal(await page.locator('#receipt').inputValue(), '12345 00000');
      assert.ok(await page.locator('input[value=V11]').isChecked());
      const at = await focused(page);
      assert.deepEqual([at.tag, at.label.includes('Русский')], ['SUMMARY', true]);
      assert.equal(await page.locator('button[value=send]').count(), 0, 'no button sends in the open');
      const digits = await send(page);
      assert.deepEqual(wire.find([input.story, ...CODES, '"S08"', '=S08', '12345']), []);
      return { receipt: digits };
    });
  },

  /** The script does not come, or comes changed. */
  async blocked(input) {
    const answers = {
      abort: (route) => route.abort(),
      changed: async (route) => {
        const answer = await route.fetch();
        await route.fulfill({ response: answer, body: `${await answer.text()}\n;document.title = "taken";` });
      },
    };
    return withForm(input, { '**/assets/**': answers[input.how] }, async (page, wire) => {
      await pressEverything(page, wire, input.story);
      assert.notEqual(await page.title(), 'taken');
      return goOpen(page, wire, input.story);
    });
  },

  /** Keys that are refused, in words; then the choice. */
  async refused(input) {
    const [change, words] = KITS[input.how] ?? [() => {}, new RegExp(input.words)];
    const routes = {
      '**/kit/en': async (route) => {
        const answer = await route.fetch();
        const kit = await answer.json();
        change(kit, input);
        await route.fulfill({ response: answer, json: kit });
      },
    };
    return withForm(input, routes, async (page, wire) => {
      await page.locator('#stage.bad').waitFor();
      assert.match(await page.locator('#stage').innerText(), words);
      assert.match(await page.locator('#told').innerText(), words);
      await pressEverything(page, wire, input.story);
      return goOpen(page, wire, input.story);
    });
  },

  /** The line is cut in the middle of sending, and comes back: one report, one receipt. */
  async cut(input) {
    return withPhone(input, async (page, wire) => {
      await fill(page, input.story);
      wire.cutAfter('/sealed', 10_000);
      await sendButton(page).click();
      await page.locator('#stage', { hasText: 'Not sent yet: no connection.' }).waitFor();
      assert.equal(await page.locator('.digits').count(), 0, 'no receipt before it is stored');
      assert.equal(await page.getByLabel('In your own words').inputValue(), input.story);
      wire.restore();
      await page.locator('.digits').waitFor();
      return { receipt: await receipt(page) };
    });
  },

  /** The answer is lost after the report was stored; and the button is pressed twice. */
  async lost(input) {
    let times = 0;
    const routes = {
      '**/sealed': async (route) => {
        times += 1;
        if (times > 1) return route.continue();
        await route.fetch();
        return route.abort();
      },
    };
    return withForm(input, routes, async (page, wire) => {
      await ready(page);
      await fill(page, input.story);
      await sendButton(page).dblclick();
      await page.locator('.digits').waitFor();
      assert.equal(times, 2);
      assert.equal(wire.seen.filter(({ path }) => path.endsWith('/sealed')).length, 2);
      return { receipt: await receipt(page) };
    });
  },

  /** A second person on the same phone, by the back button. */
  async second(input) {
    return withPhone(input, async (page) => {
      await fill(page, input.story);
      const first = await send(page);
      await page.goto('about:blank');
      await page.goBack();
      await ready(page);
      const text = await page.locator('body').innerText();
      assert.ok(!text.includes(first.split(' ')[0]), 'the receipt is gone');
      assert.equal(await page.getByLabel('In your own words').inputValue(), '');
      assert.equal(await page.locator('input[type=checkbox]:checked:enabled').count(), 0);
      await fill(page, `${input.story} Another person.`);
      const second = await send(page);
      assert.notEqual(first, second);
      return { receipts: [first, second] };
    });
  },

  /** From right to left: Arabic from the first page to the replies, with Arabic digits. */
  async arabic(input) {
    return withPhone({ ...input, lang: 'ar' }, async (page, wire) => {
      assert.equal(await page.locator('html').getAttribute('dir'), 'rtl');
      await page.locator('#stage', { hasText: 'جاهز' }).waitFor();
      await tabTo(page, (at) => at.name === 'what' && at.value === 'V11');
      await page.keyboard.press('Space');
      await tabTo(page, (at) => at.name === 'story');
      await page.keyboard.insertText(input.story);
      await tabTo(page, (at) => at.id === 'seal');
      await page.keyboard.press('Enter');
      const digits = await receipt(page);
      assert.equal(await page.locator('.digits').evaluate((it) => getComputedStyle(it).direction), 'ltr');
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.ok(wide <= 0, `${wide} pixels stand out`);
      await page.goto(`${wire.origin}/${input.network}/`);
      await ready(page);
      await tabTo(page, (at) => at.id === 'receipt');
      const typed = digits.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)));
      await page.keyboard.insertText(typed);
      await page.keyboard.press('Enter');
      await page.locator('#mailbox').waitFor();
      await hasFocus(page, 'h1');
      assert.deepEqual(wire.find([input.story, typed, digits, digits.replaceAll(' ', ''), ...CODES]), []);
      return { receipt: digits };
    });
  },

  /** Nothing but a keyboard. */
  async keyboard(input) {
    return withPhone(input, async (page) => {
      await tabTo(page, (at) => at.id === 'exit');
      await tabTo(page, (at) => at.name === 'what' && at.value === 'V11');
      await page.keyboard.press('Enter');
      assert.equal(await page.locator('.digits').count(), 0);
      await page.keyboard.press('Space');
      await tabTo(page, (at) => at.name === 'story');
      await page.keyboard.type('By keyboard alone.');
      await tabTo(page, (at) => at.id === 'seal');
      await page.keyboard.press('Enter');
      return { receipt: await receipt(page) };
    });
  },
};

const input = JSON.parse(readFileSync(0, 'utf8'));
const result = await commands[process.argv[2]](input);
process.stdout.write(JSON.stringify(result));
