// What reporters do, step by step: node reporter.mjs COMMAND, with input and output in JSON.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { focused, hasFocus, receipt, tabTo, withPage } from './browser.mjs';

const commands = {
  /** Fills the form in, sends it, keeps the receipt, and looks the report up with it. */
  async report(input) {
    return withPage(input, async (page, requests) => {
      const form = `${input.origin}/${input.network}/`;
      await page.goto(form);
      assert.deepEqual(requests, [`GET ${form}`], 'the first view is one request');
      await page.getByLabel('Refused health care, or given worse care').check();
      await page.getByLabel('Where?').selectOption('S05');
      await page.getByLabel('Health worker').check();
      await page.getByLabel('Which area?').selectOption('AR1');
      await page.getByLabel('In your own words').fill(input.story);
      await page.getByRole('button', { name: 'Send report' }).click();
      assert.equal(page.url(), form, 'the address never changes');
      const digits = await receipt(page);
      const text = await page.locator('main').innerText();
      assert.ok(!text.includes(input.story), 'the receipt page repeats nothing');

      await page.getByRole('link', { name: 'Send another report' }).click();
      assert.equal(await page.getByLabel('In your own words').inputValue(), '');
      await page.getByLabel('Your receipt').fill(digits);
      await page.getByRole('button', { name: 'Look it up' }).click();
      await page.getByText('Your report is here, sealed.').waitFor();
      assert.equal(page.url(), form);
      return { receipt: digits };
    });
  },

  /** Takes a report back. */
  async withdraw(input) {
    return withPage(input, async (page) => {
      await page.goto(`${input.origin}/${input.network}/`);
      await page.getByLabel('Your receipt').fill(input.receipt);
      await page.getByRole('button', { name: 'Look it up' }).click();
      await page.getByRole('button', { name: 'Take my report back' }).click();
      await page.getByText('Take your report back now?').waitFor();
      assert.equal(page.url(), `${input.origin}/${input.network}/`);
      await page.getByRole('button', { name: 'Yes, take it back' }).click();
      await page.getByText('You have taken your report back.').waitFor();
      await page.getByRole('link', { name: 'Back to the form' }).click();
      await page.getByLabel('Your receipt').fill(input.receipt);
      await page.getByRole('button', { name: 'Look it up' }).click();
      await page.getByText('There is no report for this receipt.').waitFor();
      return {};
    });
  },

  /** Comes back, reads a reply, writes again, and has the reply deleted. */
  async back(input) {
    return withPage(input, async (page) => {
      const form = `${input.origin}/${input.network}/`;
      await page.goto(form);
      await page.getByLabel('Your receipt').fill(input.receipt);
      await page.getByRole('button', { name: 'Look it up' }).click();
      await page.getByText(input.reply).waitFor();
      await page.getByLabel('Write to us again').fill(input.letter);
      await page.getByRole('button', { name: 'Send message' }).click();
      await page.getByText('Your message is saved, sealed.').waitFor();
      assert.equal(await page.getByLabel('Write to us again').inputValue(), '');
      await page.getByRole('button', { name: 'Delete the replies' }).click();
      await page.getByRole('button', { name: 'No, keep it as it is' }).click();
      await page.getByText(input.reply).waitFor();
      await page.getByRole('button', { name: 'Delete the replies' }).click();
      await page.getByRole('button', { name: 'Yes, delete them' }).click();
      await page.getByText('There is no reply for you here.').waitFor();
      assert.equal(page.url(), form, 'the address never changes');
      return {};
    });
  },

  /** The same with nothing but a keyboard. */
  async keyboard(input) {
    return withPage(input, async (page) => {
      await page.goto(`${input.origin}/${input.network}/`);
      await tabTo(page, (at) => at.name === 'what' && at.value === 'V11');
      // Enter on a box may press a button: never the one that sends.
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: 'Tell us what happened' }).waitFor();
      assert.equal(await page.locator('.digits').count(), 0);
      await tabTo(page, (at) => at.name === 'what' && at.value === 'V11');
      await page.keyboard.press('Space');
      await tabTo(page, (at) => at.name === 'where');
      await page.keyboard.type('Hosp');
      await tabTo(page, (at) => at.name === 'story');
      await page.keyboard.type('By keyboard alone.');
      await tabTo(page, (at) => at.name === 'do' && at.value === 'send');
      await page.keyboard.press('Enter');
      return { receipt: await receipt(page) };
    });
  },

  /** Sends an empty form and follows the summary to where it can be put right. */
  async mistakes(input) {
    return withPage(input, async (page) => {
      await page.goto(`${input.origin}/${input.network}/`);
      await page.getByLabel('In your own words').fill(input.story);
      await page.getByRole('button', { name: 'Send report' }).click();
      const summary = page.getByRole('alert');
      await summary.waitFor();
      assert.match(await page.title(), /^Not sent yet/);
      await hasFocus(page, '[role=alert]', 'the summary has the focus');
      assert.equal(await page.getByLabel('In your own words').inputValue(), input.story);
      await summary.getByRole('link').first().click();
      await hasFocus(page, 'input[name=what]', 'the link leads into the question');
      const at = await focused(page);
      const box = page.locator(`#${at.id}`);
      assert.ok(await box.isVisible());
      await box.check();
      await page.getByRole('button', { name: 'Send report' }).click();
      return { receipt: await receipt(page) };
    });
  },

  /** Changes the language in the middle of writing. */
  async language(input) {
    return withPage(input, async (page) => {
      const form = `${input.origin}/${input.network}/`;
      await page.goto(form);
      await page.getByLabel('Threatened').check();
      await page.getByLabel('Where?').selectOption('S08');
      await page.getByLabel('In your own words').fill(input.story);
      await page.locator('.languages summary:visible').click();
      await page.getByRole('button', { name: 'Русский' }).click();
      await page.getByRole('heading', { name: 'Расскажите, что произошло' }).waitFor();
      assert.equal(page.url(), form, 'the address never changes');
      assert.equal(await page.locator('html').getAttribute('lang'), 'ru');
      assert.equal(await page.locator('#q-story').inputValue(), input.story);
      assert.equal(await page.locator('#q-where').inputValue(), 'S08');
      assert.ok(await page.locator('input[value=V02]').isChecked());
      await page.getByRole('button', { name: 'Отправить сообщение' }).click();
      return { receipt: await receipt(page) };
    });
  },

  /** Measures what a thumb and a small screen need. */
  async layout(input) {
    return withPage(input, async (page) => {
      await page.goto(`${input.origin}/${input.network}/`);
      return page.evaluate(() => {
        const size = (element) => element.getBoundingClientRect();
        const controls = document.querySelectorAll(
          'label.choice, select, textarea, button, summary, input:not([type])',
        );
        const visible = [...controls].filter((control) => size(control).width > 1);
        return {
          lang: document.documentElement.lang,
          width: document.documentElement.scrollWidth,
          controls: visible.length,
          lowest: Math.min(...visible.map((control) => size(control).height)),
          // Every control has a name that a screen reader can say.
          unnamed: [...document.querySelectorAll('select, textarea, input:not([type=hidden])')]
            .filter((control) => control.labels.length === 0).length,
        };
      });
    });
  },

  /** Reads the public pages down to one figure. */
  async statistics(input) {
    return withPage(input, async (page) => {
      await page.goto(`${input.origin}/${input.network}/`);
      await page.getByRole('link', { name: 'What others have reported' }).click();
      const overview = await page.locator('body').innerText();
      const link = page.locator(`main a[href*="/${input.question}?"], main a[href$="/${input.question}"]`).first();
      await link.click();
      return { overview, url: page.url(), page: await page.locator('body').innerText() };
    });
  },
};

const input = JSON.parse(readFileSync(0, 'utf8'));
const result = await commands[process.argv[2]](input);
process.stdout.write(JSON.stringify(result));
