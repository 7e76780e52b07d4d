// What reporters attach, step by step: node files.mjs COMMAND, with input and output in JSON.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { choose, fill, item, openFiles, send, sendButton, withPhone } from './phone.mjs';
import { hasFocus, tabTo } from './browser.mjs';

const MICROPHONE = ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'];
const CLEANED = 'Cleaned. Only the picture itself will be sent.';

const commands = {
  /** Two pictures, one far too large, and a document that is sent only once that was chosen. */
  async attach(input) {
    return withPhone(input, async (page, wire) => {
      await fill(page, input.story);
      await openFiles(page);
      await choose(page, 'Add photographs', [input.photograph, input.drawing]);
      await item(page, 'picture', 1).getByText(CLEANED).waitFor();
      await item(page, 'picture', 2).getByText(CLEANED).waitFor();

      await choose(page, 'Add photographs', input.others);
      await item(page, 'picture', 3).getByText(CLEANED).waitFor();
      await item(page, 'picture', 4).getByText(CLEANED).waitFor();

      const before = Date.now();
      await page.evaluate(() => {
        // Decoding would begin here.
        globalThis.decoded = 0;
        const real = globalThis.createImageBitmap;
        globalThis.createImageBitmap = (...all) => {
          globalThis.decoded += 1;
          return real(...all);
        };
      });
      for (const bomb of input.bombs) {
        await choose(page, 'Add photographs', [bomb]);
        const said = 'This picture is too large to be opened safely. Not added: ';
        await page.locator('#report-files').getByText(said + basename(bomb)).waitFor();
      }
      assert.equal(await page.evaluate(() => globalThis.decoded), 0, 'refused before decoding');
      assert.ok(Date.now() - before < 5000);

      await choose(page, 'Add other files', [input.document]);
      await item(page, 'document').getByText('also in parts that you do not see').waitFor();
      const sent = wire.seen.length;
      await sendButton(page).click();
      const link = page.getByRole('link', { name: /^File 1 – Send it as it is, or leave it out\?/ });
      await link.waitFor();
      assert.equal(wire.seen.length, sent, 'nothing is sent while a choice is open');
      await link.click();
      await hasFocus(page, '#report-files-document-1', 'the link leads there');
      await page.getByRole('button', { name: 'Send it as it is: File 1' }).click();
      await item(page, 'document').getByText('It will be sent as it is').waitFor();

      const receipt = await send(page);
      const open = wire.find([...input.marked, receipt, receipt.replaceAll(' ', '')]);
      assert.deepEqual(open, [], 'nothing of it went over the line in the open');
      assert.deepEqual(await kept(page), []);
      return { receipt };
    });
  },

  /** A voice message from a microphone that plays a tone. */
  async record(input) {
    return withPhone({ ...input, flags: MICROPHONE }, async (page) => {
      await fill(page, input.story);
      await page.evaluate(() => {
        globalThis.asked = 0;
        const devices = navigator.mediaDevices;
        const real = devices.getUserMedia.bind(devices);
        devices.getUserMedia = (...all) => {
          globalThis.asked += 1;
          return real(...all);
        };
      });
      await openFiles(page);
      await page.getByText('A voice can be recognised').first().waitFor();
      assert.equal(await page.evaluate(() => globalThis.asked), 0, 'not before it is pressed');
      await page.getByRole('button', { name: 'Record a voice message' }).click();
      await page.locator('#report-files').getByText('0:02').waitFor();
      assert.equal(await page.evaluate(() => globalThis.asked), 1);
      await sendButton(page).click();
      await page.getByText('A file is not ready yet.').first().waitFor();
      await page.getByRole('button', { name: 'Stop recording' }).click();
      await item(page, 'recording').waitFor();
      const heard = await page.locator('#report-files audio').evaluate((audio) =>
        new Promise((done, failed) => {
          audio.onended = () => done(audio.currentTime);
          audio.onerror = () => failed(new Error('it does not play'));
          audio.play();
        }));
      assert.ok(heard > 1, `${heard} seconds`);
      await page.getByRole('button', { name: 'Remove: Voice message 1' }).click();
      assert.equal(await item(page, 'recording').count(), 0);
      // Once more, and this one is sent.
      await page.getByRole('button', { name: 'Record a voice message' }).click();
      await page.locator('#report-files').getByText('0:01').waitFor();
      await page.getByRole('button', { name: 'Stop recording' }).click();
      await item(page, 'recording', 2).waitFor();
      // As on a phone that can write nothing but MP4, with the hour inside.
      await page.evaluate(() => {
        const real = MediaRecorder.isTypeSupported;
        MediaRecorder.isTypeSupported = (type) => type.startsWith('audio/mp4') && real(type);
      });
      await page.getByRole('button', { name: 'Record a voice message' }).click();
      await page.locator('#report-files').getByText('0:01').waitFor();
      await page.getByRole('button', { name: 'Stop recording' }).click();
      await item(page, 'recording', 3).waitFor();
      return { receipt: await send(page) };
    });
  },

  /** The line is cut in the middle of a part, and comes back. */
  async cut(input) {
    return withPhone(input, async (page, wire) => {
      await fill(page, input.story);
      await openFiles(page);
      await choose(page, 'Add other files', [input.document]);
      await page.getByRole('button', { name: 'Send it as it is: File 1' }).click();
      await item(page, 'document').getByText('It will be sent as it is').waitFor();
      // In the middle of the third part.
      wire.cutAfter('/attachment', 2.5 * 512 * 1024);
      await sendButton(page).click();
      await page.locator('#report').getByText('no connection', { exact: false }).first().waitFor();
      assert.ok(wire.isDown());
      await page.waitForTimeout(1500);
      wire.restore();
      await page.locator('.digits').waitFor();
      const parts = wire.seen
        .filter(({ path }) => path.endsWith('/attachment'))
        .map(({ body, whole }) => ({ number: body.readUInt32BE(40), whole }));
      const reports = wire.seen.filter(({ method, path }) => method === 'POST' && path.endsWith('/sealed'));
      return { parts, reports: reports.length };
    });
  },

  /** Stopped in the middle by the reporter, then sent: what had arrived is not sent again. */
  async stop(input) {
    return withPhone(input, async (page, wire) => {
      await fill(page, input.story);
      await openFiles(page);
      await choose(page, 'Add other files', [input.document]);
      await page.getByRole('button', { name: 'Send it as it is: File 1' }).click();
      await item(page, 'document').getByText('It will be sent as it is').waitFor();
      wire.cutAfter('/attachment', 1.5 * 512 * 1024);
      await sendButton(page).click();
      await page.locator('#report').getByText('no connection', { exact: false }).first().waitFor();
      await page.getByRole('button', { name: 'Stop sending' }).click();
      await page.getByText('You stopped it.', { exact: false }).first().waitFor();
      wire.restore();
      assert.equal(await page.getByLabel('In your own words').inputValue(), input.story);
      const receipt = await send(page);
      const parts = wire.seen
        .filter(({ path, whole }) => path.endsWith('/attachment') && whole)
        .map(({ body }) => body.readUInt32BE(40));
      return { parts, receipt };
    });
  },

  /** A browser that gives no honest pixels back. */
  async noise(input) {
    const blind = () => {
      const real = HTMLCanvasElement.prototype.toBlob;
      HTMLCanvasElement.prototype.toBlob = function toBlob(...all) {
        if (globalThis.allowed !== true) {
          const context = this.getContext('2d');
          const noise = context.createImageData(this.width, this.height);
          crypto.getRandomValues(noise.data.subarray(0, 65536));
          context.putImageData(noise, 0, 0);
        }
        return real.apply(this, all);
      };
    };
    return withPhone({ ...input, before: blind }, async (page) => {
      await fill(page, input.story);
      await openFiles(page);
      await choose(page, 'Add photographs', [input.photograph]);
      await item(page, 'picture').getByText('Your browser keeps pictures from this page').waitFor();
      await page.getByRole('button', { name: 'Try to clean it again: Photograph 1' }).click();
      await item(page, 'picture').getByText('Your browser keeps pictures from this page').waitFor();
      await hasFocus(page, '#report-files-picture-1');
      await page.evaluate(() => { globalThis.allowed = true; });
      await page.getByRole('button', { name: 'Try to clean it again: Photograph 1' }).click();
      await item(page, 'picture').getByText(CLEANED).waitFor();
      return { receipt: await send(page) };
    });
  },

  /** How many, how much: said before, and checked at once. */
  async limits(input) {
    return withPhone(input, async (page) => {
      await openFiles(page);
      const part = page.locator('#report-files');
      await part.getByText('Up to 5 files, 25 MB in all.').waitFor();
      await choose(page, 'Add other files', [input.large]);
      await part.getByText('That is more than 25 MB in all. Not added: large.bin').waitFor();
      await choose(page, 'Add other files', [{
        name: 'empty.txt', mimeType: 'text/plain', buffer: Buffer.alloc(0),
      }]);
      await part.getByText('There is nothing in this file. Not added: empty.txt').waitFor();
      await choose(page, 'Add photographs', [{
        name: 'broken.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('ffd8ffe000104a464946', 'hex'),
      }]);
      await part.getByText('This file could not be read. Not added: broken.jpg').waitFor();
      const five = Array.from({ length: 5 }, (_, at) => ({
        name: `${at}.txt`, mimeType: 'text/plain', buffer: Buffer.from(`file ${at}`),
      }));
      await choose(page, 'Add other files', five);
      await item(page, 'document', 5).waitFor();
      assert.equal(await page.getByRole('button', { name: 'Add other files' }).count(), 0);
      await page.getByRole('button', { name: 'Leave it out: File 3' }).click();
      await hasFocus(page, '#report-files-document-4', 'the focus goes on');
      assert.equal(await page.getByRole('button', { name: 'Add other files' }).count(), 1);
      return {};
    });
  },

  /** Nothing but a keyboard. */
  async keyboard(input) {
    return withPhone({ ...input, flags: MICROPHONE }, async (page) => {
      const press = async (name) => {
        await tabTo(page, ({ label }) => label === name);
        await page.keyboard.press('Enter');
      };
      await fill(page, input.story);
      await tabTo(page, ({ tag, label }) => tag === 'SUMMARY' && label.startsWith('Add photographs'));
      await page.keyboard.press('Enter');
      await page.locator('#report-files section').first().waitFor();
      const asked = page.waitForEvent('filechooser');
      await press('Add other files');
      await (await asked).setFiles([input.document]);
      await item(page, 'document').waitFor();
      await press('Send it as it is: File 1');
      await item(page, 'document').getByText('It will be sent as it is').waitFor();
      await press('Record a voice message');
      await page.locator('#report-files').getByText('0:01').waitFor();
      // The button to stop has the focus already.
      await page.keyboard.press('Enter');
      await item(page, 'recording').waitFor();
      await press('Remove: Voice message 1');
      await hasFocus(page, '#report-files-document-1');
      await tabTo(page, ({ id }) => id === 'seal');
      await page.keyboard.press('Enter');
      await page.locator('.digits').waitFor();
      return {};
    });
  },
};

/** What the browser keeps of the visit. */
function kept(page) {
  return page.evaluate(async () => [
    ...Object.keys(localStorage), ...Object.keys(sessionStorage), ...document.cookie.split(';').filter(Boolean),
    ...(await indexedDB.databases()).map(({ name }) => name), ...(await caches.keys()),
  ]);
}

const input = JSON.parse(readFileSync(0, 'utf8'));
const result = await commands[process.argv[2]](input);
process.stdout.write(JSON.stringify(result));
