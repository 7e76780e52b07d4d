// Keys, and what must not stay on the screen. Everything works without.
// A link or button with data-key is pressed by that key; data-go by that key after g; rows with
// data-row are walked through with j and k, opened with Enter and selected with x.
{
  const { home, idle, keys } = document.body.dataset;

  // A page from the browser's memory may show what has been locked since.
  addEventListener('pageshow', (event) => { if (event.persisted) location.reload(); });

  // Typing is use; a page that nobody uses shows nothing once the desk is locked.
  if (home) {
    const patience = Number(idle) * 1000;
    let last = Date.now(), told = last;
    const used = () => {
      last = Date.now();
      if (last - told < 30000) return;
      told = last;
      new Image().src = `${home}awake?${last}`;
    };
    for (const kind of ['keydown', 'pointerdown', 'scroll']) addEventListener(kind, used, { passive: true });
    setInterval(() => { if (Date.now() - last > patience) location.replace(home); }, 5000);
  }

  // Another language in a tab of its own, lest words that were typed here be lost; not where there are none.
  const isTyped = (field) => /^(checkbox|radio)$/.test(field.type) ? field.checked !== field.defaultChecked
    : field.matches('select') ? [...field.options].some((one) => one.selected !== one.defaultSelected)
      : field.value !== field.defaultValue || (field.matches('textarea:not([readonly])') && field.value !== '');
  document.querySelector('.languages')?.addEventListener('submit', ({ target }) => {
    const fields = [...document.querySelectorAll('input:not([type=hidden], [type=password]), textarea, select')];
    target.target = fields.some(isTyped) ? '_blank' : '_self';
  });

  for (const all of document.querySelectorAll('[data-all]')) all.addEventListener('click', (event) => {
    event.preventDefault();
    const boxes = rows.map((row) => row.querySelector('input'));
    const on = boxes.some((box) => !box.checked);
    for (const box of boxes) box.checked = on;
  });
  const rows = [...document.querySelectorAll('[data-row]')];
  const here = () => rows.findIndex((row) => row.contains(document.activeElement));
  const walk = (step) => {
    const at = here();
    const next = rows[at < 0 ? (step > 0 ? 0 : rows.length - 1) : at + step];
    next?.querySelector('a')?.focus();
    next?.scrollIntoView({ block: 'nearest' });
  };
  const acts = {
    j: () => walk(1),
    k: () => walk(-1),
    x: () => rows[here()]?.querySelector('input[type=checkbox]')?.click(),
    '/': () => { const box = document.querySelector('input[type=search]'); box?.focus(); box?.select(); },
  };
  const press = (name, key) => {
    const found = [...document.querySelectorAll(`[data-${name}]`)].find((one) => one.dataset[name] === key);
    found?.click();
    return found;
  };
  // Where letters are not Latin, what stands on that key in Latin counts.
  const latin = ({ key, code, shiftKey }) => {
    if (key.length > 1 || (/[!-~]/.test(key) && !(code === 'Slash' && /[.,]/.test(key)))) return key;
    if (code === 'Slash') return shiftKey ? '?' : '/';
    const letter = /^Key(.)$/.exec(code)?.[1];
    return letter ? (shiftKey ? letter : letter.toLowerCase()) : key;
  };
  let goes = 0;
  if (keys !== undefined) addEventListener('keydown', (event) => {
    const { target } = event, key = latin(event);
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
    if (key === 'Escape' && target.matches('input, textarea, select')) { target.blur(); return; }
    if (target.matches('textarea, select, [contenteditable], input:not([type=checkbox], [type=radio])')) return;
    const after = goes > Date.now() - 1500;
    goes = 0;
    if (after && press('go', key)) { event.preventDefault(); return; }
    if (key === 'g') { goes = Date.now(); return; }
    // A key for the selected reports means the one that is walked on, where none is selected.
    const bulk = [...document.querySelectorAll('[data-bulk]')].find((one) => one.dataset.key === key);
    if (bulk && !document.querySelector('[data-row] input:checked')) rows[here()]?.querySelector('input')?.click();
    const act = rows.length || key === '/' ? acts[key] : undefined;
    if (act) act();
    if (act || press('key', key)) event.preventDefault();
  });
}
