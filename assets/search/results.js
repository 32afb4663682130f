/*
 * The results page: asks window.rozcestnik as somebody types and shows the answer. Its places in the page and their
 * texts are told in src/docs/search.md. Whatever is found or typed becomes text, never markup.
 */
(function () {
  'use strict';

  const PAUSE = 200;
  const LULL = 1000;
  const STEP = 10;
  /* So few results that fewer words may bring what was meant. */
  const FEW = 3;
  const REGION = 'rozcestnik.region';
  const one = (selector, within) => (within || document).querySelector(selector);
  const all = (selector, within) => [...(within || document).querySelectorAll(selector)];
  const form = one('form[data-search]');
  const input = one('[name=q]', form);
  const status = one('[data-search-status]');
  const said = one('[data-search-said]');
  const list = one('[data-search-results]');
  const more = one('[data-search-more]');
  const selects = all('select[data-search-facet]');
  const narrow = one('[data-search-facets]');
  const types = one('[data-search-types]');
  const nearRow = one('[data-search-near]');
  const near = one('select[name=near]');
  const crisis = one('[data-search-crisis]');
  const idle = one('[data-search-idle]');
  const ways = one('[data-search-ways]');
  const way = one('[data-search-way]');
  const advisers = way ? all('template[data-words]', way) : [];
  const lang = document.documentElement.lang;
  const plural = new Intl.PluralRules(lang);
  const day = new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  let asked = 0;
  let limit = STEP;
  let pause = 0;
  let lull = 0;
  let shown = '';
  let last = null;
  let lastSent = false;
  let uncounted = false;

  /* What is asked for: the text, filters by facet, and the region that comes first. */

  function text(name) { return status.getAttribute('data-text-' + name) || ''; }

  function counted(name, count) { return text(name + plural.select(count)).replace('[count]', count); }

  function filters() {
    const chosen = {};
    for (const select of selects) if (select.value) chosen[select.name] = select.value;
    const type = types && one('input', types);
    if (type && type.value) chosen.type = type.value;
    return chosen;
  }

  function options(sent, region) {
    return { filters: filters(), limit: limit, near: region, sent: sent, facets: narrow && narrow.open };
  }

  async function search(query, how) { return window.rozcestnik.search(query, how); }

  /* The address: everything that the answer depends on. */

  function address() {
    const query = new URLSearchParams();
    for (const control of form.elements) if (control.name && control.value) query.set(control.name, control.value.slice(0, 500));
    return query;
  }

  /* Some browsers refuse this for files on a disk, where the address matters least. */
  function keepAddress(step) {
    try {
      const query = address().toString();
      const url = location.pathname + (query && '?' + query);
      if (step && query !== location.search.slice(1)) history.pushState(null, '', url);
      else history.replaceState(history.state, '', url);
    } catch (refused) { return; }
  }

  function readAddress() {
    const query = new URLSearchParams(location.search);
    if (query.get('q') || shown) input.value = query.get('q') || '';
    for (const select of selects) {
      const value = query.get(select.name);
      [...select.options].slice(1).forEach(option => option.remove());
      if (value) select.add(new Option(value, value, false, true));
    }
    if (narrow && selects.some(select => select.value)) narrow.open = true;
    if (types) one('input', types).value = query.get('type') || '';
    if (near) {
      near.value = query.get('near') || kept() || '';
      if (near.selectedIndex < 0) near.value = '';
      showNear();
    }
  }

  /* The region somebody chose. */

  function kept() { try { return localStorage.getItem(REGION); } catch (refused) { return ''; } }

  function keep(code) {
    try { if (code) localStorage.setItem(REGION, code); else localStorage.removeItem(REGION); } catch (refused) { return; }
  }

  function showNear() {
    nearRow.hidden = !near.value;
    one('strong', nearRow).textContent = near.selectedOptions[0].text;
  }

  /* The one that comes first: the chosen one, else the one whose name or town the question has. */
  async function nearest(query) {
    if (near && near.value) return near.selectedOptions[0].text;
    const named = await mentioned(query, advisers);
    if (named.length === 1) return named[0].dataset.title;
  }

  function listenNear() {
    if (!near) return;
    one('[data-near-change]', nearRow).onclick = () => { narrow.open = true; near.focus(); };
    one('[data-near-clear]', nearRow).onclick = () => {
      near.value = '';
      keep('');
      showNear();
      restart(true, true);
      input.focus();
    };
    near.onchange = () => {
      keep(near.value);
      showNear();
      restart(true, true);
    };
  }

  /* Asking. */

  function restart(step, sent) {
    clearTimeout(pause);
    limit = STEP;
    keepAddress(step);
    ask(sent);
    if (!sent) pause = setTimeout(() => { if (!list.contains(document.activeElement)) ask(true, 0, true); }, LULL);
  }

  /* When the typing has come to rest, what is shown keeps its order under the reader's eyes, unless something else is found. */
  function ask(sent, from, rests) {
    const query = input.value;
    const question = ++asked;
    const current = () => question === asked;
    carry();
    if (idle) idle.hidden = query.trim() !== '';
    if (!query.trim()) { clear(); return; }
    if (!status.textContent) status.textContent = text('loading');
    found(query, sent).then(answer => {
      if (!current() || rests && isLike(answer)) return;
      lastSent = sent;
      show(query, answer, from || 0, current);
    }, () => { if (current()) tell([text('failed')], query); });
  }

  function isLike(answer) {
    const told = one => one && [one.total, one.together, one.meant, one.complete].join();
    return told(answer) === told(last);
  }

  /* Two letters begin too many words for the index: where nothing is called so, the commonest word that begins so is shown. */
  async function found(query, sent) {
    const region = await nearest(query);
    const answer = await search(query, options(sent, region));
    const [begun] = answer.total === 0 && /(^|\s)\S\S$/.test(query) ? await window.rozcestnik.complete(query) : [];
    return Object.assign(begun ? await search(begun, options(true, region)) : answer, { begun: begun, near: region });
  }

  function clear() {
    list.textContent = '';
    more.hidden = true;
    shown = '';
    last = null;
    status.textContent = '';
    tell([], '');
    hide();
    if (types) types.hidden = true;
    if (crisis) showCrisis(false);
  }

  function hide() {
    for (const part of [way, ways, ...all('[data-search-elsewhere]')]) if (part) part.hidden = true;
  }

  /* Links to other languages take the question along. */
  function carry() {
    const query = new URLSearchParams();
    if (input.value) query.set('q', input.value.slice(0, 500));
    if (near && near.value) query.set('near', near.value);
    const asks = query.toString();
    for (const link of all('nav a[hreflang], [data-search-elsewhere] a')) link.search = asks && '?' + asks;
  }

  /* Showing. */

  function show(query, answer, from, current) {
    const same = JSON.stringify([query, filters(), answer]);
    if (same === shown) return;
    shown = same;
    last = answer;
    if (from === 0) list.textContent = '';
    for (const result of answer.results.slice(from)) list.append(item(result));
    if (from > 0 && list.children[from]) one('a', list.children[from]).focus();
    more.hidden = answer.total <= answer.results.length;
    uncounted = answer.total > 0 && Object.keys(answer.facets).length === 0;
    showFacets(answer.facets);
    tell(report(answer), query);
    hide();
    help(query, answer, current);
  }

  function report(answer) {
    const found = answer.total > 0;
    const narrowed = Object.keys(filters()).length > 0;
    const says = [found ? counted('', answer.total) : text(narrowed ? 'none-filtered' : 'none')];
    if (answer.begun) says.push(text('begun').replace('[meant]', answer.begun));
    if (answer.onlyExcluded) says.push(text('minus'));
    if (answer.meant.length > 0) says.push(text('spelling').replace('[meant]', answer.meant.join(', ')));
    if (answer.loosened && found) says.push(text('phrase'));
    if (!answer.together && found) says.push(text('partial'));
    if (answer.near && !near.value && found) says.push(text('near').replace('[region]', answer.near));
    if (!answer.complete) says.push(text('incomplete'));
    return says;
  }

  /* On the page at once; to a screen reader when the typing has come to rest. The query may be written in any direction. */
  function tell(says, query) {
    const message = says.join(' ').split('[query]');
    status.textContent = message[0];
    for (const part of message.slice(1)) {
      const asked = document.createElement('bdi');
      asked.textContent = query;
      status.append(asked, part);
    }
    clearTimeout(lull);
    if (said) lull = setTimeout(() => { said.textContent = status.textContent + (crisis && !crisis.hidden ? ' ' + text('crisis') : ''); }, LULL);
  }

  function pieces(place, parts) {
    for (const [words, marked] of parts) {
      if (marked) { const mark = document.createElement('mark'); mark.textContent = words; place.append(mark); } else place.append(words);
    }
  }

  function item(result) {
    const made = one('template[data-search-result]').content.firstElementChild.cloneNode(true);
    const part = name => one('[data-result-' + name + ']', made) || document.createElement('span');
    part('link').href = result.url;
    pieces(part('title'), result.marked.title);
    pieces(part('snippet'), result.marked.snippet);
    part('type').textContent = result.type;
    const regions = result.regions.length > 2 ? counted('regions-', result.regions.length) : result.regions.join(', ');
    part('region').textContent = regions && ' · ' + regions;
    const overdue = /overdue$/.test(result.freshness);
    fillOrRemove(part('verified'), result.verified && !overdue && checked(result.verified));
    fillOrRemove(part('overdue'), result.verified && overdue && checked(result.verified));
    fillOrRemove(part('closed'), result.freshness === 'over' ? text('over') : result.closed);
    return made;
  }

  function checked(date) { return text('verified').replace('[date]', day.format(new Date(date + 'T00:00Z'))); }

  function fillOrRemove(place, words) { if (words) place.append(' ' + words); else place.remove(); }

  function showFacets(counts) {
    if (narrow) narrow.hidden = false;
    for (const select of selects) {
      const chosen = select.value;
      [...select.options].slice(1).forEach(option => option.remove());
      const values = Object.entries(counts[select.name] || {});
      if (chosen && !values.some(([value]) => value === chosen)) select.add(new Option(chosen, chosen));
      for (const [value, count] of values) select.add(new Option(value + ' (' + count + ')', value));
      select.value = chosen;
    }
    if (types) showTypes(counts.type || {});
  }

  function showTypes(counts) {
    const chosen = one('input', types).value;
    const buttons = all('button', types);
    const values = Object.values(counts);
    types.hidden = values.length < 2 && !chosen;
    for (const button of buttons) {
      const count = button.value ? counts[button.value] || 0 : values.reduce((sum, number) => sum + number, 0);
      one('small', button).textContent = count;
      button.parentElement.hidden = count === 0 && button.value !== chosen;
      button.setAttribute('aria-pressed', String(button.value === chosen));
    }
    const number = button => button.value ? Number(one('small', button).textContent) : Infinity;
    if (!types.contains(document.activeElement)) {
      types.append(...buttons.sort((a, b) => number(b) - number(a)).map(button => button.parentElement));
    }
  }

  /* Sending on whoever found nothing, or not what they asked for. */

  function help(query, answer, current) {
    const poor = answer.total === 0 || !answer.together;
    const ifCurrent = use => value => { if (current()) use(value); };
    if (poor || answer.meant.length > 0) all('[data-search-elsewhere]').forEach(offer => elsewhere(offer, query, answer, current));
    if (crisis) {
      const lines = all('[data-words]', crisis);
      mentioned(query, lines).then(ifCurrent(found => {
        lines.forEach(line => { line.hidden = !found.includes(line); });
        showCrisis(found.length > 0);
      }));
    }
    if (way && (poor || answer.total <= FEW)) {
      offers(query, answer).then(ifCurrent(found => {
        showOffers(poor ? found : found.filter(offer => offer.count > answer.total));
        if (poor) showWay(query, current);
      }));
    }
  }

  /* Of the elements, those of whose data-words the text has one. */
  function mentioned(query, elements) {
    const words = line => line.dataset.words.split('|');
    return window.rozcestnik.mentions(query, { phrases: elements.flatMap(words) })
      .then(found => elements.filter(line => words(line).some(word => found.includes(word))));
  }

  function showCrisis(any) {
    crisis.hidden = !any;
    const leave = one('[data-search-leave]');
    if (!leave) return;
    leave.hidden = !any;
    if (any && !leave.dataset.ready) {
      leave.dataset.ready = 'yes';
      const script = document.createElement('script');
      script.src = leave.dataset.searchLeave;
      document.head.append(script);
    }
  }

  /* Another language is better if it has all words together while this one does not. */
  function elsewhere(offer, query, answer, current) {
    search(query, { language: offer.dataset.searchElsewhere, limit: 0 }).then(other => {
      const better = other.total > 0 && (answer.total === 0 || other.together && other.meant.length === 0);
      const place = one('[data-count]', offer);
      if (place) place.textContent = counted('count-', other.total);
      if (better && current()) offer.hidden = false;
    });
  }

  /* Ways to ask that find something: [label, changes of the address, count]. */
  function offers(query, answer) {
    const parts = query.match(/"[^"]*"|\S+/g) || [];
    const chosen = Object.entries(filters());
    const ways = [];
    if (parts.length > 1 && parts.length < 8) {
      parts.forEach((part, at) => ways.push([text('without').replace('[word]', () => part), { q: parts.filter((other, i) => i !== at).join(' ') }, {}]));
    }
    if (answer.total === 0) {
      chosen.forEach(([name, value]) => ways.push([text('unfiltered').replace('[value]', () => value), { [name]: '' }, { filters: Object.fromEntries(chosen.filter(pair => pair[0] !== name)) }]));
      if (chosen.length > 1) ways.push([text('unfiltered-all'), Object.fromEntries(chosen.map(pair => [pair[0], ''])), { filters: {} }]);
    }
    return Promise.all(ways.map(([label, change, how]) =>
      search(change.q || query, { ...options(true), ...how, limit: 0 }).then(found => ({ label, change, count: found.total, sure: found.together && found.meant.length === 0 }))))
      .then(found => found.filter(offer => offer.count > 0 && (offer.sure || !offer.change.q)).slice(0, 4));
  }

  function showOffers(found) {
    ways.textContent = '';
    for (const offer of found) {
      const params = address();
      for (const [name, value] of Object.entries(offer.change)) if (value) params.set(name, value); else params.delete(name);
      const link = document.createElement('a');
      link.href = '?' + params;
      link.append(offer.label + ' (' + offer.count + ')');
      const chip = document.createElement('li');
      chip.append(link);
      ways.append(chip);
    }
    ways.hidden = found.length === 0;
  }

  function showWay(query, current) {
    const region = filters().region || last.near;
    const chosen = advisers.filter(one => one.dataset.title === region);
    (chosen.length > 0 ? Promise.resolve(chosen) : mentioned(query, advisers)).then(those => {
      if (!current()) return;
      const place = one('[data-search-advisers]', way);
      place.textContent = '';
      those.slice(0, 2).forEach(adviser => place.append(adviser.content.cloneNode(true)));
      way.hidden = false;
    });
  }

  /* Listening. */

  function typed() {
    clearTimeout(pause);
    pause = setTimeout(() => restart(false, false), PAUSE);
  }

  form.addEventListener('submit', event => { event.preventDefault(); restart(true, true); });
  input.addEventListener('input', typed);
  /* Of very many records, values are counted for who opens the choices. */
  if (narrow) narrow.addEventListener('toggle', () => { if (narrow.open && uncounted) ask(lastSent); });
  for (const select of selects) select.addEventListener('change', () => restart(true, true));
  if (types) types.addEventListener('click', event => {
    const button = event.target.closest('button');
    if (!button) return;
    one('input', types).value = button.value;
    restart(true, true);
  });
  more.addEventListener('click', () => { const from = limit; limit += STEP; ask(lastSent, from); });
  window.addEventListener('popstate', () => { limit = STEP; readAddress(); ask(true); });
  if (narrow && near) narrow.hidden = false;
  listenNear();
  readAddress();
  if (input.value) ask(true);
  else carry();
})();
