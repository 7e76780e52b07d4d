// What a person does who has a keyboard, a switch or a screen reader, and nothing to point with.
import assert from 'node:assert/strict';
import { focused } from './browser.mjs';

/** More than any page has. */
const MOST = 250;

/**
 * Goes through the whole page with the Tab key, and back where `back` says so. At every stop the focus can be seen and
 * nothing lies over it; the order is that of the page; nothing that can be used is left out, and
 * nothing holds the focus. Leaves the focus before the first stop.
 */
export async function tour(page, name, back = false) {
  await page.waitForLoadState();
  await page.evaluate(begin);
  const stops = [];
  for (;;) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(arrive);
    if (stop.is === 'out') break;
    assert.ok(stop.wrong.length === 0, `${name}: ${stop.is}: ${stop.wrong.join('; ')}`);
    stops.push(stop.is);
    assert.ok(stops.length < MOST, `${name}: never ends: ${stops.slice(-3).join(', ')}`);
  }
  const left = await page.evaluate(leftOut);
  assert.deepEqual(left, [], `${name}: cannot be reached with the Tab key`);
  for (const expected of back ? stops.reverse() : []) {
    await page.keyboard.press('Shift+Tab');
    const stop = await page.evaluate(arrive);
    assert.equal(stop.is, expected, `${name}: the same way back`);
    assert.ok(stop.wrong.length === 0, `${name}, backwards: ${stop.is}: ${stop.wrong.join('; ')}`);
  }
}

/** Presses Tab until the selector has the focus. */
export async function to(page, selector, key = 'Tab') {
  // Before everything is there, a round through the page misses what comes last.
  await page.waitForLoadState();
  for (let presses = 0; presses < MOST; presses += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    await page.keyboard.press(key);
  }
  assert.fail(`never reached with the Tab key: ${selector}; now at ${JSON.stringify(await focused(page))}`);
}

/** The page says something by itself: the words of the first live region that has any. */
export async function said(page, words) {
  await page.waitForFunction((wanted) => [...document.querySelectorAll('[role=alert], [role=status], [aria-live]')]
    .some((region) => region.textContent.includes(wanted)), words);
}

/** On the page: what can be reached, and nothing that has the focus. */
function begin() {
  globalThis.backwards = false;
  const usable = 'a[href], button, input:not([type=hidden]), select, textarea, summary, audio[controls], [tabindex="0"]';
  globalThis.expected = new Set([...document.querySelectorAll(usable)].filter((it) =>
    it.checkVisibility({ checkVisibilityCSS: true }) && !it.disabled && it.tabIndex >= 0));
  globalThis.first = null;
  globalThis.last = null;
  document.activeElement?.blur();
  getSelection()?.removeAllRanges();
  scrollTo(0, 0);
  // From the very beginning, wherever somebody has clicked or where an error was.
  document.body.tabIndex = -1;
  document.body.focus();
  document.body.removeAttribute('tabindex');
}

/** On the page: what has the focus now, and what is wrong with that. */
function arrive() {
  const at = document.activeElement;
  // After the last stop a browser goes to its own bar, or where there is none to the first again.
  const isAround = !globalThis.backwards && globalThis.last !== null && at === globalThis.first;
  if (at === null || at === document.body || at === document.documentElement || isAround) {
    globalThis.last = null;
    return { is: 'out', wrong: [] };
  }
  globalThis.first ??= at;
  const wrong = [];
  const { expected, last } = globalThis;
  const isKnown = expected.delete(at) || at.dataset.seen === 'yes';
  at.dataset.seen = 'yes';
  if (!isKnown) wrong.push('a stop where nothing can be done');
  if (last !== null && last !== at) {
    const wanted = globalThis.backwards ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING;
    if (!(last.compareDocumentPosition(at) & wanted)) wrong.push('out of order');
  }
  globalThis.last = at;
  const style = getComputedStyle(at);
  // A player draws the focus on its own buttons, where a script cannot look.
  if (at.tagName !== 'AUDIO' && (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2)) wrong.push('the focus cannot be seen');
  const whole = at.getClientRects()[0] ?? at.getBoundingClientRect();
  // Of a box to write in, a browser brings the line into sight that is written on.
  const height = at.tagName === 'TEXTAREA' ? Math.min(whole.height, 48) : whole.height;
  const box = new DOMRect(whole.left, whole.top, whole.width, height);
  if (box.top < 0 || box.left < -1 || box.right > innerWidth + 1 || (box.bottom > innerHeight && box.height < innerHeight)) wrong.push('out of sight');
  const low = Math.min(box.bottom, innerHeight);
  for (const [x, y] of [[0.5, 0.5], [0.1, 0.2], [0.9, 0.2], [0.1, 0.8], [0.9, 0.8]]) {
    const top = document.elementFromPoint(box.left + box.width * x, box.top + (low - box.top) * y);
    if (top !== null && !at.contains(top) && !top.contains(at)) wrong.push(`covered by <${top.tagName} ${top.className}> ${top.textContent.trim().slice(0, 20)}`);
  }
  return { is: `<${at.tagName} ${at.id || at.getAttribute('name') || ''}> ${(at.textContent ?? '').trim().slice(0, 30)}`, wrong };
}

/** On the page. */
function leftOut() {
  globalThis.backwards = true;
  return [...globalThis.expected].map((it) => it.outerHTML.slice(0, 120));
}
