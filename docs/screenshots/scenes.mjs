// Every step of a reporter and every state of their page: how a browser gets there.

/** How much of the form is filled in before it is sent. */
const STORY = 'They told me to come back when I was “clean”. Others were waiting and heard it.';
const SLIP = '12345 12345 12345 12345 12345 12345';

/** What is opened without scripts. */
export const plain = {
  async form({ page, shoot }) {
    await shoot('form-no-script');
    await openAll(page);
    await shoot('form-no-script-open');
  },
  async mistakes({ page, shoot }) {
    await page.locator('.send:visible').click();
    await page.locator('.alert').waitFor();
    await shoot('mistakes-no-script');
  },
  async server({ page, shoot }) {
    await send(page);
    await shoot('receipt-server');
    const receipt = await digits(page);
    await shoot.print('receipt-server');
    await page.goto(shoot.form);
    await find(page, SLIP);
    await shoot('look-up-server-slip');
    await find(page, receipt);
    await shoot('way-back-server');
    await page.locator('[name=letter]').fill('');
    await page.locator('[value=write]').click();
    await shoot('way-back-server-empty-letter');
    await page.locator('[value="take-back"]').click();
    await shoot('way-back-server-sure');
    await page.locator('[value=withdraw]').click();
    await shoot('way-back-server-withdrawn');
  },
  async upload({ page, shoot }) {
    await page.goto(`${shoot.form}upload`);
    await shoot('upload');
    await page.locator('input[type=file]').setInputFiles({ name: 'x.corncrake', mimeType: 'application/octet-stream', buffer: Buffer.from('cut short') });
    await page.locator('main button').first().click();
    await shoot('upload-refused');
  },
  async statistics({ page, shoot }) {
    await page.goto(`${shoot.form}statistics/`);
    await shoot('statistics');
    const pages = {
      figure: 'latest/what', together: 'latest/what.by.area', trend: 'over-time/what', release: '2/',
      brief: 'brief/2', method: 'method', check: 'check',
    };
    for (const [name, path] of Object.entries(pages)) {
      const answer = await page.goto(`${shoot.form}statistics/${path}`);
      if (!answer.ok()) throw new Error(`${path}: ${answer.status()}`);
      await shoot(`statistics-${name}`);
    }
    await page.goto(`${shoot.form}statistics/brief/2`);
    await shoot.print('statistics-brief');
  },
  async error({ page, shoot }) {
    await page.goto(`${shoot.form}nothing-here`);
    await shoot('error');
  },
};

/** What is opened with scripts. `before` prepares the page, before it is opened. */
export const phone = {
  waiting: {
    before: (page) => page.route('**/kit/*', () => undefined),
    async play({ shoot }) {
      await shoot('form-waiting');
    },
  },
  blocked: {
    before: (page) => page.route('**/assets/*', (route) => route.abort()),
    async play({ page, shoot }) {
      await page.locator('#instead summary').click();
      await shoot('form-script-blocked');
      await page.locator('[value=unsealed]').click();
      await page.waitForLoadState();
      await shoot('form-server-mode');
    },
  },
  refused: {
    before: (page) => page.route('**/kit/*', async (route) => {
      const kit = await (await route.fetch()).json();
      kit.notices = kit.notices.map((note) => note.replace(/^— .*$/m, ''));
      await route.fulfill({ json: kit });
    }),
    async play({ page, shoot }) {
      await page.locator('#instead[open]').waitFor();
      await shoot('form-keys-refused');
    },
  },
  async ready({ page, shoot }) {
    await ready(page);
    await shoot('form');
    await page.locator('#right-site summary').click();
    await page.locator('.six li').first().waitFor();
    await openAll(page);
    await shoot('form-open');
  },
  async mistakes({ page, shoot }) {
    await ready(page);
    await page.locator('#seal').click();
    await page.locator('.alert').waitFor();
    await shoot('mistakes');
  },
  async files({ page, shoot }) {
    await ready(page);
    await fill(page);
    await page.locator('#report-files summary').click();
    await page.locator('#report-files section').first().waitFor();
    await choose(page, 0, { name: 'clinic-door.png', mimeType: 'image/png', buffer: await page.screenshot() });
    await page.locator('#report-files-picture-1 img').waitFor();
    await choose(page, 1, { name: 'letter-from-the-clinic-with-a-long-name-2026-11-02.pdf', mimeType: 'application/pdf', buffer: Buffer.alloc(120_000, 'x') });
    await page.locator('#report-files-document-1').waitFor();
    const record = page.locator('#report-files section button').nth(2);
    await record.click();
    await page.locator('#report-files section .wrong:not([hidden])', { hasText: '0:' }).waitFor();
    await shoot('files-recording');
    await page.locator('#report-files section button', { hasText: shoot.word('files-record-stop') }).click();
    await page.locator('#report-files audio').waitFor();
    await shoot('files');
    await page.locator('#seal').click();
    await page.locator('.alert').waitFor();
    await shoot('files-undecided');
    await page.locator('#report-files-document-1 button').first().click();
    await page.route('**/attachment', () => undefined);
    await page.locator('#seal').click();
    await page.locator('.progress').waitFor();
    await shoot('files-sending');
  },
  async sending({ page, shoot }) {
    await ready(page);
    await fill(page);
    await page.route('**/sealed', (route) => route.abort());
    await page.locator('#seal').click();
    await page.locator('#stage.bad').waitFor();
    await shoot('sending-no-connection');
  },
  async receipt({ page, shoot, stage }) {
    await ready(page);
    await find(page, SLIP);
    await page.locator('#said-of-receipt').filter({ hasText: /./ }).waitFor();
    await shoot('look-up-slip');
    await page.goto(shoot.form);
    await ready(page);
    await fill(page);
    await page.locator('#seal').click();
    await page.locator('.digits').waitFor();
    await shoot('receipt');
    await shoot.print('receipt');
    const receipt = await digits(page);
    await stage.reply();
    await page.goto(shoot.form);
    await ready(page);
    await find(page, receipt);
    await page.locator('#mailbox .reply').waitFor();
    await shoot('way-back');
    await page.locator('#letter-text').fill('They gave no reason.');
    await page.locator('#mailbox form button[type=submit]').click();
    await page.waitForTimeout(1500);
    await shoot('way-back-written');
    await page.locator('#mailbox > section').nth(-2).locator('button:visible').first().click();
    await shoot('way-back-sure');
    await page.locator('#mailbox > section').nth(-2).locator('button:visible').first().click();
    await page.locator('#mailbox > .said').filter({ hasText: shoot.word('receipt-withdrawn') }).waitFor();
    await shoot('way-back-withdrawn');
  },
};

/** The form that works without the internet, from a file. */
export async function offline({ page, shoot }) {
  await page.locator('#seal:enabled').waitFor();
  await shoot('offline');
  await page.locator('#seal').click();
  await page.locator('#problems:visible').waitFor();
  await shoot('offline-mistakes');
  await fill(page);
  await page.locator('#seal').click();
  await page.locator('#done:visible').waitFor();
  await shoot('offline-done');
}

// --- What a reporter does ---------------------------------------------------------------------

const ready = (page) => page.locator('#look:enabled').waitFor();

async function openAll(page) {
  await page.evaluate(() => document.querySelectorAll('details').forEach((part) => { part.open = true; }));
}

async function fill(page) {
  await page.locator('#report input[type=checkbox][name]').nth(1).check();
  await page.locator('#report textarea').fill(STORY);
}

async function send(page) {
  await fill(page);
  await page.locator('.send:visible').click();
  await page.locator('.digits').waitFor();
}

async function digits(page) {
  return (await page.locator('.digits').first().innerText()).replace(/\s+/g, ' ').trim();
}

async function find(page, receipt) {
  await page.locator('#receipt').fill(receipt);
  await page.locator('#find button:visible').first().click();
}

async function choose(page, button, file) {
  const asked = page.waitForEvent('filechooser');
  await page.locator('#report-files section button').nth(button).click();
  await (await asked).setFiles(file);
}
