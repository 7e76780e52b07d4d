// How reporters come back, step by step: node way-back.mjs COMMAND, input and output in JSON.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { focused, tabTo } from './browser.mjs';
import { choose, fill, item, look, openFiles, send, withPhone } from './phone.mjs';

const commands = {
  /** Sends a report. */
  async report(input) {
    return withPhone(input, async (page) => {
      await fill(page, input.story);
      return { receipt: await send(page) };
    });
  },

  /** Slips of every kind are caught on the phone: nothing is asked. */
  async slips(input) {
    return withPhone(input, async (page, wire) => {
      const before = wire.seen.length;
      const last = Number(input.receipt.slice(-1));
      const slips = [
        [`${input.receipt.slice(0, -1)}${(last + 1) % 10}`, 'One of these digits is wrong.'],
        [input.receipt.slice(0, -1), 'A receipt has 30 digits.'],
        [`${input.receipt} 1`, 'A receipt has 30 digits.'],
        [input.receipt.replace('0', 'O').replace(/^\d/, 'l'), 'A receipt has digits only.'],
        ['', 'A receipt has 30 digits.'],
      ];
      for (const [typed, said] of slips) {
        await look(page, typed);
        await page.locator('#find').getByText(said).waitFor();
        assert.equal((await focused(page)).id, 'receipt');
        assert.equal(await page.locator('#receipt').getAttribute('aria-invalid'), 'true');
        assert.equal(await page.locator('#receipt').inputValue(), typed, 'for correction');
      }
      assert.equal(wire.seen.length, before, 'nothing was asked');
      return {};
    });
  },

  /** Another person's number: well-formed, and nothing there. */
  async missing(input) {
    return withPhone(input, async (page, wire) => {
      await look(page, input.receipt);
      await page.locator('#find').getByText('There is no report for this receipt.').waitFor();
      return { asked: asked(wire) };
    });
  },

  /** Reads the replies. */
  async read(input) {
    return withPhone(input, async (page, wire) => {
      await look(page, input.typed);
      await page.getByRole('heading', { name: 'Your receipt' }).waitFor();
      assert.equal((await focused(page)).tag, 'H1');
      const text = await page.locator('#mailbox').innerText();
      assert.ok(!(await page.locator('#report').isVisible()), 'one thing at a time');
      assert.equal(await page.locator('#receipt').inputValue(), '', 'the digits are not left there');
      const digits = input.receipt.replaceAll(' ', '');
      assert.deepEqual(wire.find([input.receipt, digits, input.typed]), [], 'the receipt stays here');
      assert.ok(!page.url().includes('#') && !page.url().includes('?'));

      await page.getByRole('button', { name: 'Close and forget' }).click();
      assert.equal((await focused(page)).id, 'receipt');
      const left = await page.content();
      for (const word of input.gone) assert.ok(!left.includes(word), 'wiped when the view is left');
      assert.ok(await page.locator('#report').isVisible());
      return { text, asked: asked(wire) };
    });
  },

  /** Leaves the page with the view open, and comes back with the browser's own button. */
  async back(input) {
    return withPhone(input, async (page) => {
      await look(page, input.receipt);
      await page.getByRole('heading', { name: 'Your receipt' }).waitFor();
      await page.locator('#letter-text').fill('Half a word');
      await page.goto(`${page.url()}statistics/`);
      await page.goBack();
      await page.locator('#find').waitFor();
      const left = await page.content();
      for (const word of [...input.gone, 'Half a word']) assert.ok(!left.includes(word), word);
      assert.equal(await page.locator('#letter-text').count(), 0);
      return {};
    });
  },

  /** Deletes the replies, after being asked once more. */
  async empty(input) {
    return withPhone(input, async (page) => {
      await look(page, input.receipt);
      await page.getByRole('button', { name: 'Delete the replies' }).click();
      await page.getByRole('button', { name: 'No, keep it as it is' }).click();
      await page.getByText(input.reply).waitFor();
      await page.getByRole('button', { name: 'Delete the replies' }).click();
      await page.getByRole('button', { name: 'Yes, delete them' }).click();
      await page.locator('#mailbox').getByText('The replies are deleted from this server.').waitFor();
      assert.equal(await page.getByText(input.reply).count(), 0);
      return {};
    });
  },

  /** Writes again, with a photograph. */
  async write(input) {
    return withPhone(input, async (page, wire) => {
      await look(page, input.receipt);
      await page.getByRole('button', { name: 'Seal and send' }).click();
      await page.getByText('Please write something, or add a file.').waitFor();
      assert.equal((await focused(page)).id, 'letter-text');
      await page.locator('#letter-text').fill(input.text);
      await openFiles(page, 'letter');
      await choose(page, 'Add photographs', [input.photograph], 'letter');
      await item(page, 'picture', 1, 'letter').getByText('Cleaned.').waitFor();
      await page.getByRole('button', { name: 'Seal and send' }).click();
      await page.locator('#mailbox').getByText('Sent. What you wrote is sealed').waitFor();
      assert.equal(await page.locator('#letter-text').inputValue(), '');
      assert.equal(await item(page, 'picture', 1, 'letter').count(), 0);
      const digits = input.receipt.replaceAll(' ', '');
      assert.deepEqual(wire.find([input.receipt, digits, ...input.marked]), []);
      return { asked: asked(wire) };
    });
  },

  /** Takes the report back. */
  async withdraw(input) {
    return withPhone(input, async (page, wire) => {
      await look(page, input.receipt);
      await page.getByRole('button', { name: 'Take my report back' }).click();
      assert.equal(asked(wire).filter((path) => path.endsWith('withdraw')).length, 0);
      await page.getByRole('button', { name: 'Yes, take it back' }).click();
      await page.locator('#mailbox').getByText('You have taken your report back.').waitFor();
      await page.getByRole('button', { name: 'Close and forget' }).click();
      await look(page, input.receipt);
      await page.locator('#find').getByText('There is no report for this receipt.').waitFor();
      return {};
    });
  },

  /** All of it with nothing but a keyboard. */
  async keyboard(input) {
    return withPhone(input, async (page) => {
      const press = async (name) => {
        await tabTo(page, ({ label }) => label === name);
        await page.keyboard.press('Enter');
      };
      await tabTo(page, ({ id }) => id === 'receipt');
      await page.keyboard.type(input.receipt);
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: 'Your receipt' }).waitFor();
      await tabTo(page, ({ id }) => id === 'letter-text');
      await page.keyboard.type('By keyboard alone.');
      await press('Seal and send');
      await page.locator('#mailbox').getByText('Sent.', { exact: false }).waitFor();
      await press('Take my report back');
      await press('Yes, take it back');
      await page.locator('#mailbox').getByText('You have taken your report back.').waitFor();
      await press('Close and forget');
      assert.equal((await focused(page)).id, 'receipt');
      return {};
    });
  },
};

/** What was sent to the server, by address. */
function asked(wire) {
  return wire.seen.filter(({ method }) => method === 'POST').map(({ path }) => path);
}

const input = JSON.parse(readFileSync(0, 'utf8'));
const result = await commands[process.argv[2]](input);
process.stdout.write(JSON.stringify(result));
