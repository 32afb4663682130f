/*
 * Suggestions under every search box (form[data-seek]): the combobox of the ARIA Authoring Practices, with a list that
 * completes. The search itself loads when somebody comes into the box; until then this script asks for nothing.
 *   data-seek     address of the search of the page's language
 *   data-results  address of the results page; where the form leads without this script, its action says
 *   data-suggestions  what the list is called; data-words, data-titles: its groups
 *   data-one, data-few, data-many, data-other    how many there are, for a screen reader
 * On the results page (form[data-search]) titles are left out: there the results stand below while one types.
 * The key / leads into the box; whoever does not want that turns it off (input[data-search-shortcut]).
 */
(function () {
  'use strict';

  const PAUSE = 150;
  const LULL = 1000;
  const TITLES = 4;
  const SHORTCUT = 'rozcestnik.shortcut';
  const plural = new Intl.PluralRules(document.documentElement.lang);
  let loading = null;

  function isThere() { return window.rozcestnik && window.rozcestnik.complete; }

  function load(address) {
    if (isThere()) return Promise.resolve();
    loading = loading || new Promise((resolve, reject) => {
      const script = document.createElement('script');
      script.src = address;
      script.onerror = () => { loading = null; script.remove(); reject(new Error(address)); };
      script.onload = () => isThere() ? resolve() : script.onerror();
      document.head.append(script);
    });
    return loading;
  }

  function element(name, role, text) {
    const made = document.createElement(name);
    if (role) made.setAttribute('role', role);
    if (text) made.textContent = text;
    return made;
  }

  function pieces(parent, parts) {
    for (const [text, marked] of parts) parent.append(marked ? element('mark', '', text) : text);
    return parent;
  }

  /* Whoever was faster than this script, or had none on the page before, is led on to the results. */
  function lead(form) {
    const index = location.href.replace(/[?#].*/, '');
    if (form.action === index && new URLSearchParams(location.search).get('q')) location.replace(form.dataset.results + location.search);
    form.action = form.dataset.results;
  }

  function combobox(form) {
    const input = form.querySelector('[name=q]');
    const near = form.elements.namedItem('near');
    const list = element('div', 'listbox');
    const said = element('p', 'status');
    let options = [];
    let active = -1;
    let asked = 0;
    let pause = 0;
    let lull = 0;

    list.id = input.id + '-list';
    list.className = 'suggested panel';
    list.hidden = true;
    list.setAttribute('aria-label', form.dataset.suggestions);
    said.className = 'unseen';
    form.append(list, said);
    for (const [name, value] of [['role', 'combobox'], ['aria-autocomplete', 'list'], ['aria-expanded', 'false'],
      ['aria-controls', list.id], ['aria-haspopup', 'listbox']]) input.setAttribute(name, value);

    function say(text) {
      clearTimeout(lull);
      lull = setTimeout(() => { said.textContent = text; }, LULL);
    }

    function close() {
      clearTimeout(pause);
      asked += 1;
      list.hidden = true;
      input.setAttribute('aria-expanded', 'false');
      point(-1);
      say('');
    }

    function point(at) {
      if (options[active]) options[active].setAttribute('aria-selected', 'false');
      active = at;
      if (options[at]) {
        options[at].setAttribute('aria-selected', 'true');
        options[at].scrollIntoView({ block: 'nearest' });
        input.setAttribute('aria-activedescendant', options[at].id);
      } else {
        input.removeAttribute('aria-activedescendant');
      }
    }

    function add(group, option, choose) {
      option.id = list.id + '-' + options.length;
      option.setAttribute('aria-selected', 'false');
      option.onclick = choose;
      options.push(option);
      group.append(option);
    }

    function group(label) {
      const made = element('div', 'group');
      const heading = element('div', 'presentation', label);
      heading.className = 'small soft';
      heading.id = list.id + '-' + label.length + '-' + list.childElementCount;
      made.setAttribute('aria-labelledby', heading.id);
      made.append(heading);
      list.append(made);
      return made;
    }

    function fill(words, results) {
      list.textContent = '';
      options = [];
      active = -1;
      input.removeAttribute('aria-activedescendant');
      if (words.length > 0) {
        const completed = group(form.dataset.words);
        for (const text of words) {
          add(completed, element('div', 'option', text), () => { input.value = text; close(); (form.requestSubmit || form.submit).call(form); });
        }
      }
      if (results.length > 0) {
        const titles = group(form.dataset.titles);
        for (const result of results) {
          const option = pieces(element('div', 'option'), result.marked.title);
          const where = result.regions.length === 1 ? ' · ' + result.regions[0] : '';
          const what = element('span', '', result.type + where);
          what.className = 'small soft';
          option.append(document.createElement('br'), what);
          add(titles, option, () => { close(); location.href = result.url; });
        }
      }
    }

    function open() {
      list.hidden = false;
      input.setAttribute('aria-expanded', 'true');
      fit();
      say(form.dataset[plural.select(options.length)].replace('[count]', options.length));
    }

    /* The keyboard of a phone takes a part of the window: the list gets the rest, the box goes up where that is little. */
    function fit() {
      if (list.hidden) return;
      const view = window.visualViewport || { height: innerHeight, offsetTop: 0 };
      const room = () => view.offsetTop + view.height - form.getBoundingClientRect().bottom - 12;
      if (room() < 180) scrollBy({ top: form.getBoundingClientRect().top - 8, behavior: 'instant' });
      list.style.maxHeight = Math.max(room(), 96) + 'px';
    }

    function suggest() {
      const text = input.value;
      if (text.trim().length < 2) { close(); return; }
      const question = ++asked;
      const site = () => window.rozcestnik;
      const region = near && near.selectedOptions && near.value ? near.selectedOptions[0].text : near && near.dataset.title;
      const titles = () => form.hasAttribute('data-search') ? { results: [] } : site().search(text, { limit: 8, near: region });
      load(form.dataset.seek)
        .then(() => Promise.all([site().complete(text), titles()]))
        .then(([words, answer]) => {
          if (question !== asked || document.activeElement !== input) return;
          fill(words, answer.results.filter(one => one.marked.title.some(piece => piece[1])).slice(0, TITLES));
          if (options.length > 0) open(); else close();
        }, () => close());
    }

    function later() {
      clearTimeout(pause);
      pause = setTimeout(suggest, PAUSE);
    }

    function key(event) {
      if (event.isComposing) return;
      const last = options.length - 1;
      if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && !event.altKey) {
        event.preventDefault();
        if (list.hidden) { suggest(); return; }
        const step = event.key === 'ArrowDown' ? 1 : -1;
        const next = active + step;
        point(active < 0 && step < 0 ? last : next > last ? -1 : next);
      } else if (event.key === 'Escape') {
        if (!list.hidden) { event.preventDefault(); close(); } else if (input.value) {
          event.preventDefault();
          input.value = '';
          input.dispatchEvent(new Event('input', { bubbles: true }));
        }
      } else if (event.key === 'Enter' && !list.hidden && active >= 0) {
        event.preventDefault();
        options[active].click();
      } else if (event.key === 'Tab' || event.key === 'Enter') {
        close();
      } else if (event.key === 'Home' || event.key === 'End' || event.key === 'ArrowLeft' || event.key === 'ArrowRight') {
        point(-1);
      }
    }

    input.addEventListener('focus', () => load(form.dataset.seek).catch(() => {}));
    /* Keyboards of phones compose every word; only an accent still waits for its letter. */
    input.addEventListener('input', event => { if (!/[´ˇ¨°]$/.test(event.data)) later(); });
    input.addEventListener('compositionend', later);
    input.addEventListener('keydown', key);
    input.addEventListener('blur', close);
    form.addEventListener('submit', close);
    list.addEventListener('mousedown', event => event.preventDefault());
    if (window.visualViewport) window.visualViewport.addEventListener('resize', fit);
  }

  /* Where a browser keeps nothing, the key stays on. */
  function stored(use) {
    try { return use(localStorage); } catch (refused) { return null; }
  }

  function shortcut(input, box) {
    const hint = element('kbd', '', '/');
    hint.className = 'badge';
    hint.setAttribute('aria-hidden', 'true');
    input.after(hint);
    const isOn = () => stored(kept => kept.getItem(SHORTCUT)) !== 'off';
    function show() {
      hint.hidden = !isOn();
      if (isOn()) input.setAttribute('aria-keyshortcuts', '/'); else input.removeAttribute('aria-keyshortcuts');
    }
    document.addEventListener('keydown', event => {
      const typing = event.target.closest && event.target.closest('input, textarea, select, [contenteditable]');
      if (event.key !== '/' || event.ctrlKey || event.altKey || event.metaKey || event.isComposing || typing || !isOn()) return;
      event.preventDefault();
      input.focus();
      input.select();
    });
    if (box) {
      box.checked = isOn();
      box.closest('[hidden]').hidden = false;
      box.addEventListener('change', () => {
        stored(kept => box.checked ? kept.removeItem(SHORTCUT) : kept.setItem(SHORTCUT, 'off'));
        show();
      });
    }
    show();
  }

  const forms = document.querySelectorAll('form[data-seek]');
  forms.forEach(lead);
  forms.forEach(combobox);
  if (forms[0]) shortcut(forms[0].querySelector('[name=q]'), document.querySelector('[data-search-shortcut]'));
})();
