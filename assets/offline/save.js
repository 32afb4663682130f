/*
 * Saving into the phone: shows every [data-phone] how its part stands and asks the worker to save, stop or remove it.
 * The words stand in the nearest [data-phone-words]; in them [count], [of], [size], [all] are filled in.
 */
(function () {
  'use strict';
  if (!/^https?:$/.test(location.protocol) || !('serviceWorker' in navigator) || !('caches' in window)) return;

  const root = new URL('../../', document.currentScript.src);
  const words = document.querySelector('[data-phone-words]').dataset;
  const language = document.documentElement.lang;
  const plural = new Intl.PluralRules(language);
  const REGION = 'rozcestnik.region';
  const SAVED = 'rozcestnik.saved ' + root.pathname;
  const SILENCE = 10000;
  const MEGA = 1e6;
  const boxes = [...document.querySelectorAll('[data-phone]')];
  let offered = null;
  let told = null;
  let heard = Date.now();

  function ask(what, part) {
    navigator.serviceWorker.ready.then(worker => worker.active.postMessage({ ask: what, part: part }));
  }

  function fill(text, values) {
    return text.replace(/\[(\w+)\]/g, (all, name) => values[name]);
  }

  function size(bytes) {
    const mega = Math.max(bytes / MEGA, 0.1);
    return new Intl.NumberFormat(language, { maximumFractionDigits: mega < 10 ? 1 : 0 }).format(mega) + '\u00a0MB';
  }

  function files(count) {
    return fill(words['files' + plural.select(count).replace(/^./, first => first.toUpperCase())],
      { count: new Intl.NumberFormat(language).format(count) });
  }

  function remembered() {
    return (localStorage.getItem(SAVED) || '').split(' ').filter(part => part);
  }

  /* What a part costs beyond what is there already. */
  function cost(part) {
    const base = part.slice(0, part.indexOf('/')) + '/base';
    const names = told.saved.some(name => name.startsWith(part.slice(0, part.indexOf('/') + 1))) ? [part] : [base, part];
    const parts = names.map(name => offered.parts[name]).filter(one => one);
    return { files: parts.reduce((sum, one) => sum + one.files, 0), bytes: parts.reduce((sum, one) => sum + one.bytes, 0) };
  }

  /* How a part stands, with what can be done. */
  function standing(part) {
    const values = { count: told.progress && told.progress.files, of: told.progress && told.progress.of,
      size: size(told.progress ? told.progress.bytes : told.bytes), all: told.progress && size(told.progress.ofBytes),
      files: files(told.files), missing: files(told.missing) };
    const trouble = told.failed ? words['failed' + told.failed.replace(/^./, first => first.toUpperCase())] : '';
    if (told.progress && told.wanted.includes(part)) return { text: fill(words.saving, values), does: ['cancel'], bar: told.progress };
    if (told.saved.includes(part) && told.missing) return { text: fill(words.cleared, values), does: ['resume', 'remove'] };
    if (told.saved.includes(part)) return { text: fill(words.saved, values) + (trouble && ' ' + words.stale + ' ' + trouble), does: trouble ? ['resume', 'remove'] : ['remove'] };
    if (told.wanted.includes(part)) return { text: words.unfinished + ' ' + trouble, does: ['resume', 'cancel'] };
    if (remembered().includes(part)) return { text: words.evicted, does: ['save'] };
    if (!offered) return { text: words.unreachable, does: [] };
    if (!offered.parts[part]) return { text: '', does: [] };
    const price = cost(part);
    return { text: fill(words.cost, { size: size(price.bytes), files: files(price.files) }), does: ['save'] };
  }

  function chosen(box) {
    const choice = box.querySelector('select');
    return choice ? choice.value : box.dataset.phone;
  }

  function show(box) {
    const now = standing(chosen(box));
    const status = box.querySelector('[data-phone-status]');
    const bar = box.querySelector('progress');
    const pressed = [...box.querySelectorAll('button')].find(button => button === document.activeElement);
    box.hidden = !now.text;
    if (status.textContent !== now.text) status.textContent = now.text;
    status.setAttribute('aria-live', now.bar ? 'off' : 'polite');
    bar.hidden = !now.bar;
    if (now.bar) {
      bar.max = now.bar.of;
      bar.value = now.bar.files;
    }
    box.querySelectorAll('button').forEach(button => { button.hidden = !now.does.includes(button.value); });
    if (pressed && pressed.hidden) status.focus();
  }

  function link(part) {
    const item = document.createElement('li');
    const about = told.titles[part];
    const page = document.createElement('a');
    page.href = root.href + about.page;
    page.textContent = about.title;
    page.lang = part.slice(0, part.indexOf('/'));
    item.append(page);
    return item;
  }

  function showAll() {
    boxes.forEach(show);
    document.querySelectorAll('[data-phone-saved]').forEach(list => {
      list.replaceChildren(...told.saved.filter(part => told.titles[part]).map(link));
      list.closest('[data-phone-any]').hidden = !told.saved.length && !told.wanted.length;
    });
    document.querySelectorAll('[data-phone-no]').forEach(text => { text.hidden = true; });
  }

  /* What is saved is remembered apart from it, so that the visitor learns when the browser has cleared it away. */
  function remember(region, part) {
    if (region) localStorage.setItem(REGION, region);
    localStorage.setItem(SAVED, [...new Set([...remembered(), part])].join(' '));
  }

  function forget(parts) {
    const left = remembered().filter(part => !parts.includes(part));
    if (left.length) localStorage.setItem(SAVED, left.join(' '));
    else localStorage.removeItem(SAVED);
    if (parts.some(part => part.endsWith('/' + localStorage.getItem(REGION)))) localStorage.removeItem(REGION);
  }

  const acts = {
    save: (part, region) => {
      remember(region, part);
      if (navigator.storage && navigator.storage.persist) navigator.storage.persist();
      ask('save', part);
    },
    resume: () => ask('resume'),
    cancel: part => { if (!told.saved.includes(part)) forget([part]); ask('cancel'); },
    remove: part => { forget([part]); ask('remove', part); }
  };

  for (const box of boxes) {
    box.addEventListener('click', event => {
      const button = event.target.closest('button');
      const part = chosen(box);
      if (button) acts[button.value](part, /^(base|all)$/.test(part.split('/')[1]) ? '' : part.split('/')[1]);
    });
    box.addEventListener('change', () => show(box));
  }

  document.querySelectorAll('[data-phone-forget]').forEach(button => button.addEventListener('click', () => {
    forget(remembered());
    localStorage.removeItem(REGION);
    ask('forget');
  }));

  /* Workers of other sites at the same host tell all its pages. */
  navigator.serviceWorker.addEventListener('message', event => {
    if (event.data.scope !== root.href) return;
    const first = !told;
    told = event.data;
    heard = Date.now();
    showAll();
    if (first && !told.progress && !told.failed && String(told.wanted) !== String(told.saved)) ask('resume');
  });
  navigator.serviceWorker.startMessages();
  setInterval(() => { if (told && told.progress && Date.now() - heard > SILENCE) ask('status'); }, SILENCE);

  fetch(root.href + 'offline/index.json', { cache: 'no-cache' }).then(answer => answer.ok ? answer.json() : null)
    .catch(unreachable => null).then(list => { offered = list; ask('status'); });
})();
