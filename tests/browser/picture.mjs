// Puts the form and a page of statistics side by side, for the README. Run by docs/make-picture.
import { createRequire } from 'node:module';

const [modules, executablePath, form, statistics, out] = process.argv.slice(2);
const { chromium } = createRequire(`${modules}/`)('playwright-core');
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });

/** What a window of this size shows of a page, as an address of an image. */
async function shot(address, width, height) {
  const page = await browser.newPage({ viewport: { width, height }, javaScriptEnabled: false });
  const answer = await page.goto(address);
  if (!answer.ok()) throw new Error(`${address}: ${answer.status()}`);
  return `data:image/png;base64,${(await page.screenshot()).toString('base64')}`;
}

try {
  const phone = await shot(form, 390, 1040);
  const screen = await shot(`${statistics}latest/where`, 720, 1040);
  const page = await browser.newPage({ viewport: { width: 1190, height: 1100 } });
  await page.setContent(`<style>
      body { margin: 0; padding: 30px; display: flex; gap: 20px; background: #d8ddd8 }
      img { border-radius: 12px; height: 1040px }
    </style><img src="${phone}"><img src="${screen}">`);
  await page.screenshot({ path: out });
} finally {
  await browser.close();
}
