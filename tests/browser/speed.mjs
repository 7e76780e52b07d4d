// How long a reporter waits, on a slow phone and a slow line: 400 kbit/s, 400 ms, a processor four
// times slower than this one. Gives figures; the caller judges bytes and requests, never times.
import { readFileSync } from 'node:fs';
import { withPage } from './browser.mjs';

const KILOBITS = 400;
const LATENCY = 400;
const SLOWER = 4;

/** One visit: what came over the line, and when the page could be used and was ready to seal. */
function visit(input, lang) {
  return withPage({ ...input, lang, scripts: true }, async (page) => {
    const line = await page.context().newCDPSession(page);
    const seen = new Map();
    await line.send('Network.enable');
    line.on('Network.requestWillBeSent', ({ requestId, request }) => {
      if (request.url.startsWith('http')) seen.set(requestId, { path: new URL(request.url).pathname, bytes: 0 });
    });
    line.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      const one = seen.get(requestId);
      if (one) one.bytes = encodedDataLength;
    });
    const throughput = (KILOBITS * 1000) / 8;
    await line.send('Network.emulateNetworkConditions', {
      offline: false, latency: LATENCY, downloadThroughput: throughput, uploadThroughput: throughput,
    });
    await line.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    // By the processor's own clock: the page's may stand still, on the server's day.
    const start = process.hrtime.bigint();
    const since = () => Number((process.hrtime.bigint() - start) / 1_000_000n);
    await page.goto(`${input.origin}/${input.network}/?lang=${lang}`, { waitUntil: 'commit' });
    await page.locator('#report input:enabled').first().waitFor({ state: 'attached' });
    const usable = since();
    await page.locator('#report .send:enabled').waitFor({ timeout: 60_000 });
    const ready = since();
    const [first, ...later] = [...seen.values()];
    return { lang, first, later, usable, ready };
  });
}

const input = JSON.parse(readFileSync(0, 'utf8'));
const visits = [];
for (const lang of input.langs) visits.push(await visit(input, lang));
process.stdout.write(JSON.stringify(visits));
