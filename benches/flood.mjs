// Sends the same junk again and again, as a browser without scripts would:
// node flood.mjs FORM REPORTS. A new seed makes it a new report each time.
import { randomBytes } from 'node:crypto';

const [form, reports] = process.argv.slice(2);
const headers = {
  accept: 'text/html',
  'content-type': 'application/x-www-form-urlencoded',
  'sec-fetch-site': 'same-origin',
};
let sent = 0;

async function token() {
  const text = await (await fetch(form, { headers: { accept: 'text/html' } })).text();
  return text.match(/name="token" value="([^"]*)"/)[1];
}

/** The words of a page. */
const said = (text) => text.replace(/<style>.*?<\/style>/s, '').replace(/<[^>]*>/g, ' ').slice(0, 500);

/** One token admits five. */
async function sender() {
  while (sent < Number(reports)) {
    const admitted = await token();
    for (let use = 0; use < 5 && sent < Number(reports); use += 1) {
      sent += 1;
      const seed = randomBytes(32).toString('hex');
      const story = 'CHEAP PHONES!!! example.com';
      const body = new URLSearchParams({ token: admitted, seed, lang: 'en', what: 'V05', story, do: 'send' });
      const answer = await fetch(form, { method: 'POST', headers, body });
      const text = await answer.text();
      if (!text.includes('class="digits"')) throw new Error(`${answer.status}: ${said(text)}`);
    }
  }
}

await Promise.all(Array.from({ length: 8 }, sender));
