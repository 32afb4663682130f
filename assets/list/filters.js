/*
 * Filters of a list: what is chosen in form[data-list] stands in the address, and what meets it is shown in place of
 * the whole list. The records come from the script that data-list names, once the first filter is used:
 *   keys     names of the filters, as in the address
 *   codes    for each filter what it offers; for a number nothing
 *   records  for each record that goes on and filter the positions of what it offers in codes; for a number [from, to] or nulls
 *   cards    for each record its card, with %root% for the way to the site's root and <i0>, <i1>, … for icons
 *   advice   by the code of a region whom to ask there
 */
(function () {
  'use strict';

  const PAGE = 50;
  const form = document.querySelector('form[data-list]');
  const status = document.querySelector('[data-list-status]');
  const whole = document.querySelector('[data-list-whole]');
  const found = document.querySelector('[data-list-found]');
  const cards = found.querySelector('.cards');
  const more = found.querySelector('button');
  const reset = form.querySelector('[type=reset]');
  const plural = new Intl.PluralRules(document.documentElement.lang);
  const fixed = new URLSearchParams(form.dataset.fixed);
  let loading = null;

  function load() {
    loading = loading || new Promise((resolve, reject) => {
      const script = document.createElement('script');
      script.src = form.dataset.list;
      const isThere = () => window.rozcestnikLists && window.rozcestnikLists[form.dataset.name];
      script.onerror = () => { loading = null; script.remove(); reject(new Error(script.src)); };
      script.onload = () => isThere() ? resolve(isThere()) : script.onerror();
      document.head.append(script);
    });
    return loading;
  }

  /* What is chosen: a list of [key, code]. */
  function chosen() {
    return [...new FormData(form)].map(([key, code]) => [key, code.trim()]).filter(([, code]) => code !== '');
  }

  function choose(query) {
    for (const control of form.elements) {
      if (control.name) {
        const codes = query.getAll(control.name);
        if (control.type === 'checkbox') control.checked = codes.includes(control.value);
        else control.value = codes[0] || '';
      }
    }
    const further = form.querySelector('details');
    if (further) further.open = chosen().some(([key]) => further.querySelector('[name="' + key + '"]'));
  }

  function meets(data, record, [key, code]) {
    const at = data.keys.indexOf(key);
    if (at < 0) return true;
    const offered = record[at];
    if (data.codes[at].length > 0) return offered.includes(data.codes[at].indexOf(code));
    const number = Number(code);
    return (offered[0] === null || offered[0] <= number) && (offered[1] === null || number <= offered[1]);
  }

  function matches(data, conditions) {
    const all = [...conditions, ...fixed];
    return data.records.map((record, at) => at).filter(at => all.every(one => meets(data, data.records[at], one)));
  }

  function html(data, text) {
    return text.replace(/<i(\d+)>/g, (token, icon) => data.icons[icon]).split('%root%').join(form.dataset.root);
  }

  function fill(data, results, from) {
    for (const at of results.slice(from, from + PAGE)) {
      const item = document.createElement('li');
      item.innerHTML = html(data, data.cards[at]);
      cards.append(item);
    }
    const next = from + PAGE;
    more.hidden = next >= results.length;
    more.onclick = () => {
      fill(data, results, next);
      cards.children[next].querySelector('a').focus();
    };
  }

  /* Nothing was found: whom to ask in the chosen region, and which condition to leave out. */
  function comfort(data, conditions) {
    const item = document.createElement('li');
    const chips = document.createElement('ul');
    chips.className = 'chips';
    conditions.forEach((condition, at) => {
      const others = conditions.filter((one, other) => other !== at);
      const count = matches(data, others).length;
      if (count > 0) {
        const button = document.createElement('button');
        button.type = 'button';
        button.textContent = form.dataset.without.replace('[label]', label(condition)).replace('[count]', count);
        button.onclick = () => { choose(new URLSearchParams(others)); changed(); status.focus(); };
        const chip = document.createElement('li');
        chip.append(button);
        chips.append(chip);
      }
    });
    if (chips.children.length > 0) item.append(chips);
    const region = [...conditions, ...fixed].map(([, code]) => data.advice[code]).find(Boolean);
    if (region) item.insertAdjacentHTML('beforeend', html(data, region));
    cards.append(item);
  }

  function label([key, code]) {
    const control = [...form.querySelectorAll('[name="' + key + '"]')].find(one => one.type !== 'checkbox' || one.value === code);
    if (control.options) return control.selectedOptions[0].textContent;
    return control.labels[0].textContent.trim() + (control.type === 'number' ? ': ' + code : '');
  }

  function show() {
    const conditions = chosen();
    const any = conditions.length > 0;
    reset.hidden = !any;
    if (!any) {
      whole.hidden = false;
      found.hidden = true;
      status.textContent = '';
      return Promise.resolve();
    }
    const isAsked = () => String(chosen()) === String(conditions);
    return load().then(data => {
      if (!isAsked()) return;
      const results = matches(data, conditions);
      cards.textContent = '';
      more.hidden = true;
      if (results.length > 0) fill(data, results, 0);
      else comfort(data, conditions);
      whole.hidden = true;
      found.hidden = false;
      const said = results.length > 0 ? plural.select(results.length) : 'none';
      status.textContent = form.dataset[said].replace('[count]', results.length);
    }, () => { if (isAsked()) status.textContent = form.dataset.failed; });
  }

  /* The page in the other language shows the same choice. */
  function tellLanguages() {
    for (const link of document.querySelectorAll('.languages a')) link.search = location.search;
  }

  /* Some browsers refuse this for files on a disk, where the address matters least. */
  function keepAddress(query) {
    try { history.pushState(null, '', query ? '?' + query : location.pathname); } catch (refused) { return; }
  }

  function changed() {
    const query = new URLSearchParams(chosen()).toString();
    if (query !== location.search.slice(1)) keepAddress(query);
    tellLanguages();
    show();
  }

  function follow() {
    choose(new URLSearchParams(location.search));
    tellLanguages();
    show();
  }

  status.tabIndex = -1;
  form.addEventListener('change', changed);
  form.addEventListener('submit', event => { event.preventDefault(); changed(); });
  form.addEventListener('reset', event => { event.preventDefault(); choose(new URLSearchParams()); changed(); form.querySelector('input, select, summary').focus(); });
  window.addEventListener('popstate', follow);
  follow();
  form.hidden = false;
})();
