// Leaving in a hurry, and coming back to a page that the browser kept: node leaving.mjs COMMAND, with
// input and output in JSON.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fill, openFiles, posts, ready, send, sendButton, withPhone } from './phone.mjs';

const MICROPHONE = ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'];

/** Says what is on the page when it is left and when it comes back, before and after our own. */
function watch() {
  for (const event of ['pagehide', 'pageshow']) {
    addEventListener(event, ({ persisted }) => {
      const typed = [...document.querySelectorAll('textarea, #receipt')].map(({ value }) => value).join('');
      const shown = [...document.querySelectorAll('.digits')].map(({ innerText }) => innerText).join('');
      console.log(`${event} ${persisted} [${typed}${shown}]`);
    });
  }
}

const commands = {
  /** The browser kept the whole page, as some do whatever they are told. */
  async kept(input) {
    const options = { ...input, before: watch, remembers: true, without: 'cache-control',
                      flags: ['--enable-features=BackForwardCache'] };
    return withPhone(options, async (page, wire) => {
      const said = [];
      page.on('console', (message) => said.push(message.text()));
      const form = page.url();
      const thereAndBack = async () => {
        const before = said.length;
        await page.evaluate(() => { location.href += 'statistics/'; });
        await page.waitForURL(/statistics/);
        await page.evaluate(() => { history.back(); });
        await page.waitForURL(form);
        await ready(page);
        const events = said.slice(before).filter((line) => line.startsWith('pageshow'));
        return events;
      };

      await fill(page, input.story);
      await page.locator('#receipt').fill('12345 00000');
      const typed = await thereAndBack();
      assert.ok(typed.includes('pageshow true []'), `kept, and empty: ${typed}`);
      assert.equal(typed[typed.length - 1], 'pageshow false []', 'and made anew');
      assert.equal(await page.locator('input[type=checkbox]:checked:enabled').count(), 0);
      await fill(page, input.story);
      const receipt = await send(page);
      const shown = await thereAndBack();
      assert.ok(shown.includes('pageshow true []'), `kept, without the receipt: ${shown}`);
      assert.ok(!(await page.content()).includes(receipt.slice(0, 5)));
      assert.deepEqual(posts(wire, '/sealed'), [200]);
      return { receipt };
    });
  },

  /** Out by the button, or by Esc three times, in the middle of whatever is going on. What is behind
   *  the back button is empty. */
  async exit(input) {
    return withPhone({ ...input, flags: MICROPHONE }, async (page, wire) => {
      // Any page will do, so that the test asks nobody else.
      const away = `${wire.origin}/${input.network}/statistics/`;
      const form = page.url();
      const said = [];
      page.on('console', (message) => said.push(message.text()));
      let tries = 0;
      const going = {
        writing: async () => {},
        sending: async () => {
          // Never answered.
          await page.route('**/sealed', () => { tries += 1; });
          await sendButton(page).click();
          await page.locator('#stage', { hasText: 'Sealed. Sending' }).waitFor();
        },
        waiting: async () => {
          await page.route('**/sealed', (route) => {
            tries += 1;
            return route.abort();
          });
          await sendButton(page).click();
          await page.locator('#stage', { hasText: 'Trying again by itself' }).waitFor();
        },
        recording: async () => {
          await page.evaluate(() => {
            const real = MediaStreamTrack.prototype.stop;
            MediaStreamTrack.prototype.stop = function stop() {
              console.log('the microphone is off');
              real.call(this);
            };
          });
          await openFiles(page);
          await page.getByRole('button', { name: 'Record a voice message' }).click();
          await page.locator('#report-files').getByText('0:01').waitFor();
        },
      };
      for (const [what, begin] of Object.entries(going)) {
        for (const how of ['button', 'keys']) {
          await page.locator('#exit').evaluate((it, to) => { it.dataset.to = to; }, away);
          await fill(page, input.story);
          await begin();
          if (how === 'button') await page.locator('#exit').click();
          else for (let times = 0; times < 3; times += 1) await page.keyboard.press('Escape');
          await page.waitForURL(away);
          const before = tries;
          assert.ok(wire.seen.some(({ path }) => path.endsWith('/exit')), 'the browser is told to forget');
          wire.seen.length = 0;
          await page.goBack().catch(() => null);
          if (page.url() === form) {
            assert.equal(await page.locator('#q-story').inputValue(), '');
          }
          assert.ok(!(await page.content()).includes(input.story));
          await page.unroute('**/sealed');
          await page.goto(form);
          await ready(page);
          assert.equal(tries, before, `${what}: nothing more is sent`);
          assert.deepEqual(wire.find([input.story, '"V11"', '=V11']), []);
        }
      }
      const off = said.filter((line) => line === 'the microphone is off');
      assert.ok(off.length >= 2, 'nobody listens on');
      const cleared = said.filter((line) => line.includes('Cleared data types: "cache", "cookies", "storage"'));
      assert.ok(cleared.length > 0, 'the browser has forgotten what it kept of the site');
      return {};
    });
  },
};

const input = JSON.parse(readFileSync(0, 'utf8'));
const result = await commands[process.argv[2]](input);
process.stdout.write(JSON.stringify(result));
