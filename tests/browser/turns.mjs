// What changes at the server while a reporter's page is open: node turns.mjs COMMAND. The input is
// one line of JSON, and so is what it asks for in between and what it is answered.
import assert from 'node:assert/strict';
import { ask, line } from './asking.mjs';
import { choose, fill, item, look, openFiles, posts, ready, send, sendButton, withPhone } from './phone.mjs';

const STORY = 'In your own words';
const FLOOD = 'Not saved yet: very many reports are arriving at once.';

const commands = {
  /** The token ends, is used up; then the period turns over in the middle of a file; and then the
   *  keys that come are not signed by enough. */
  async turns(input) {
    return withPhone(input, async (page, wire) => {
      const receipts = [];
      const sent = async (story) => {
        const receipt = await send(page);
        receipts.push(receipt);
        assert.deepEqual(wire.find([story, receipt, receipt.replaceAll(' ', '')]), []);
        const outcomes = posts(wire, '/sealed');
        wire.seen.length = 0;
        await page.getByRole('link', { name: 'Send another report' }).click();
        await ready(page);
        return outcomes;
      };

      await fill(page, `${input.story} expired`);
      await page.clock.setFixedTime(new Date(`${ask({ days: 8 })}T12:00:00Z`));
      assert.deepEqual(await sent(`${input.story} expired`), [403, 200]);

      await fill(page, `${input.story} used up`);
      ask({ used: await page.locator('#report input[name=token]').inputValue() });
      assert.deepEqual(await sent(`${input.story} used up`), [403, 200]);

      await fill(page, `${input.story} turned`);
      await openFiles(page);
      await choose(page, 'Add other files', [input.document]);
      await page.getByRole('button', { name: 'Send it as it is: File 1' }).click();
      await item(page, 'document').getByText('It will be sent as it is').waitFor();
      let parts = 0;
      await page.route('**/attachment', (route) => {
        parts += 1;
        if (parts === 2) ask({ period: 2 });
        return route.continue();
      });
      assert.deepEqual(await sent(`${input.story} turned`), [200]);
      await page.unroute('**/attachment');

      await fill(page, input.story);
      ask({ period: 3 });
      await page.route('**/kit/en', async (route) => {
        const answer = await route.fetch();
        const kit = await answer.json();
        const last = kit.notices.length - 1;
        kit.notices[last] = `${kit.notices[last].split('\n\n')[0]}\n\n`;
        await route.fulfill({ response: answer, json: kit });
      });
      await sendButton(page).click();
      await page.locator('#stage.bad', { hasText: 'Nothing has been sent. The network’s keys are' }).waitFor();
      assert.ok(await page.locator('#seal').isDisabled());
      assert.equal(await page.getByLabel(STORY).inputValue(), input.story, 'the text is kept');
      assert.deepEqual(posts(wire, '/sealed'), [409]);
      // What needs no keys goes on.
      await look(page, receipts[0]);
      await page.locator('#mailbox').getByText('Your report is here, sealed.').waitFor();
      return { receipts };
    });
  },

  /** Too much comes in, of reports, letters and files: said in words, nothing lost, room later. */
  async flood(input) {
    return withPhone(input, async (page, wire) => {
      await fill(page, 'The first.');
      const first = await send(page);
      await page.getByRole('link', { name: 'Send another report' }).click();
      await ready(page);

      await fill(page, input.story);
      await page.getByLabel('Where?').selectOption('S05');
      await refused(page, FLOOD);
      await page.locator('#stage').getByText('in an hour, or later today').waitFor();
      assert.equal(await page.getByLabel(STORY).inputValue(), input.story);
      assert.equal(await page.getByLabel('Where?').inputValue(), 'S05');
      assert.ok(await page.getByLabel('Refused health care, or given worse care').isChecked());

      await look(page, first);
      await page.locator('#letter-text').fill('What I forgot.');
      await page.getByRole('button', { name: 'Seal and send' }).click();
      await page.locator('#letter').getByText('Not sent yet: very much is arriving at once.').waitFor();
      await page.locator('#letter').getByText('Please press “Seal and send” again in an hour').waitFor();
      assert.equal(await page.locator('#letter-text').inputValue(), 'What I forgot.');
      ask({ hours: 1 });
      await page.getByRole('button', { name: 'Seal and send' }).click();
      await page.locator('#mailbox').getByText('Sent. What you wrote is sealed').waitFor();
      await page.getByRole('button', { name: 'Close and forget' }).click();

      await refused(page, FLOOD);
      ask({ hours: 1 });
      await openFiles(page);
      await choose(page, 'Add other files', [input.document]);
      await page.getByRole('button', { name: 'Send it as it is: File 1' }).click();
      await refused(page, 'Too many files are coming in at the moment.');
      assert.equal(await page.getByLabel(STORY).inputValue(), input.story);
      await item(page, 'document').waitFor();
      await page.getByRole('button', { name: 'Remove: File 1' }).click();
      const second = await send(page);
      assert.deepEqual(posts(wire, '/sealed'), [200, 503, 503, 200]);
      assert.deepEqual(wire.find([input.story, 'What I forgot.', first, second]), []);
      return { receipts: [first, second] };
    });
  },
};

/** Sends, and reads why not. The button can be pressed again. */
async function refused(page, words) {
  await sendButton(page).click();
  await page.locator('#stage.bad', { hasText: words }).waitFor();
  await sendButton(page).waitFor();
  assert.equal(await page.locator('.digits').count(), 0, 'no receipt for what is not stored');
}

const input = line();
const result = await commands[process.argv[2]](input);
process.stdout.write(JSON.stringify(result));
