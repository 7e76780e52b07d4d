// How reporters come back, step by step: node way-back.mjs COMMAND, input and output in JSON.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { hasFocus, tabTo } from './browser.mjs';
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
        await hasFocus(page, '#receipt');
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

  /** Too many ask: said so, and who has a receipt is served all the same. */
  async flood(input) {
    return withPhone(input, async (page, wire) => {
      await look(page, input.nothing);
      await page.locator('#find').getByText('There is no report for this receipt.').waitFor();
      await look(page, input.nothing);
      await page.locator('#find').getByText('Too many receipts are being looked up right now.').waitFor();
      assert.equal(await page.locator('#receipt').inputValue(), input.nothing, 'for another try');
      await look(page, input.receipt);
      await page.locator('#mailbox').getByText('Your report is here, sealed.').waitFor();
      assert.deepEqual(open(wire, input.receipt), []);
      return {};
    });
  },

  /** The network's keys are out of date, then there are none: as far as it goes without them. */
  async refused(input) {
    const none = async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ response: answer, json: { ...await answer.json(), notices: [] } });
    };
    return withPhone({ ...input, today: '2027-03-03' }, async (page, wire) => {
      await page.locator('#stage', { hasText: 'The network’s keys are out of date.' }).waitFor();
      await look(page, input.receipt);
      const view = page.locator('#mailbox');
      await view.getByText(input.reply).waitFor();
      await view.getByText('whether whoever wrote this still speaks for the network').waitFor();
      await view.getByText('You cannot write to us from here at present').waitFor();
      assert.equal(await page.locator('#letter-text').count(), 0);
      await view.getByText('People who have already read it are told.').waitFor();
      await page.getByRole('button', { name: 'Take my report back' }).click();
      await page.getByRole('button', { name: 'Yes, take it back' }).click();
      await view.getByText('You have taken your report back.').waitFor();

      await page.route('**/kit/en', none);
      await page.goto(`${wire.origin}/${input.network}/`);
      await page.locator('#stage', { hasText: 'The network’s keys are damaged' }).waitFor();
      await look(page, input.second);
      await view.getByText('Messages here: 1. This phone cannot check at present who wrote them').waitFor();
      assert.equal(await page.getByText(input.reply).count(), 0, 'nothing unchecked is shown');
      assert.equal(await page.getByRole('button', { name: 'Delete the replies' }).count(), 0);
      await view.getByText('people who have already read it may not be told').waitFor();
      await page.getByRole('button', { name: 'Take my report back' }).click();
      await page.getByRole('button', { name: 'Yes, take it back' }).click();
      await view.getByText('You have taken your report back.').waitFor();
      assert.deepEqual([...open(wire, input.receipt), ...open(wire, input.second)], []);
      return { asked: asked(wire) };
    });
  },

  /** While the network takes no reports, the receipt stays on the phone too; where the script does
   *  not come, until that was chosen. */
  async closed(input) {
    return withPhone(input, async (page, wire) => {
      await page.getByRole('heading', { name: 'takes no reports at present' }).waitFor();
      await page.locator('#receipt').fill(input.receipt);
      await page.locator('#receipt').press('Enter');
      const view = page.locator('#mailbox');
      await view.getByText(input.reply).waitFor();
      await page.locator('#letter-text').fill('What I forgot.');
      await page.getByRole('button', { name: 'Seal and send' }).click();
      await page.locator('#letter').getByText('Nothing can be sent here at present.').waitFor();
      assert.equal(await page.locator('#letter-text').inputValue(), 'What I forgot.');
      assert.deepEqual(wire.find(['What I forgot.', ...written(input.receipt)]), []);
      assert.deepEqual(asked(wire), ['/example/mailbox']);

      await page.route('**/assets/**', (route) => route.abort());
      await page.goto(`${wire.origin}/${input.network}/`);
      await page.locator('#receipt').fill(input.receipt);
      await page.locator('#receipt').press('Enter');
      assert.ok(await page.locator('#look').isDisabled());
      await page.getByText('The phone does not get ready?').click();
      await page.getByText('Then this server sees your receipt').waitFor();
      assert.deepEqual(open(wire, input.receipt), [], 'not before it was chosen');
      await page.getByRole('button', { name: 'Look it up through this server' }).click();
      await page.getByText(input.reply).waitFor();
      assert.equal(open(wire, input.receipt).length > 0, true, 'this is what is looked for');
      return {};
    });
  },

  /** Reads the replies. */
  async read(input) {
    return withPhone(input, async (page, wire) => {
      await look(page, input.typed);
      await page.getByRole('heading', { name: 'Your receipt' }).waitFor();
      await hasFocus(page, 'h1');
      const text = await page.locator('#mailbox').innerText();
      assert.ok(!(await page.locator('#report').isVisible()), 'one thing at a time');
      assert.equal(await page.locator('#receipt').inputValue(), '', 'the digits are not left there');
      assert.deepEqual([...open(wire, input.receipt), ...wire.find([input.typed, ...input.gone])], []);
      assert.ok(!page.url().includes('#') && !page.url().includes('?'));

      await page.getByRole('button', { name: 'Close and forget' }).click();
      await hasFocus(page, '#receipt');
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
      await hasFocus(page, '#letter-text');
      await page.locator('#letter-text').fill(input.text);
      await openFiles(page, 'letter');
      await choose(page, 'Add photographs', [input.photograph], 'letter');
      await item(page, 'picture', 1, 'letter').getByText('Cleaned.').waitFor();
      await page.getByRole('button', { name: 'Seal and send' }).click();
      await page.locator('#mailbox').getByText('Sent. What you wrote is sealed').waitFor();
      assert.equal(await page.locator('#letter-text').inputValue(), '');
      assert.equal(await item(page, 'picture', 1, 'letter').count(), 0);
      assert.deepEqual([...open(wire, input.receipt), ...wire.find(input.marked)], []);
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
      await hasFocus(page, '#receipt');
      return {};
    });
  },
};

/** A receipt as it is shown, as one number, and any two groups of it. */
function written(receipt) {
  const groups = receipt.split(' ');
  const pairs = groups.slice(1).flatMap((group, at) => [groups[at] + group, `${groups[at]} ${group}`]);
  return [receipt, groups.join(''), ...pairs];
}

/** What of a receipt went over the line. */
const open = (wire, receipt) => wire.find(written(receipt));

/** What was sent to the server, by address. */
function asked(wire) {
  return wire.seen.filter(({ method }) => method === 'POST').map(({ path }) => path);
}

const input = JSON.parse(readFileSync(0, 'utf8'));
const result = await commands[process.argv[2]](input);
process.stdout.write(JSON.stringify(result));
