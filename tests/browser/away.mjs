// A proxy whose server goes away while somebody sends: node away.mjs COMMAND. The input is one line of
// JSON, and so is what it asks for in between and what it is answered.
import assert from 'node:assert/strict';
import { ask, line } from './asking.mjs';
import { receipt, withPage } from './browser.mjs';

const commands = {
  /** Without scripts: the page of the proxy is loaded anew, until the receipt is there. */
  async reload(input) {
    return withPage(input, async (page) => {
      await page.goto(`${input.origin}/${input.network}/`);
      await page.getByLabel('Refused health care, or given worse care').check();
      await page.getByLabel('In your own words').fill(input.story);
      await ask('kill');
      await page.getByRole('button', { name: 'Send report' }).click();
      await page.getByRole('heading', { name: 'The server does not answer right now' }).waitFor();
      assert.equal(page.url(), `${input.origin}/${input.network}/`);
      await page.setViewportSize({ width: 320, height: 700 });
      assert.ok(await page.evaluate(() => document.body.scrollWidth <= innerWidth), 'it fits 320 px');
      await ask('start');
      await page.reload();
      return { receipt: await receipt(page) };
    });
  },
};

const result = await commands[process.argv[2]](line());
process.stdout.write(JSON.stringify(result));
