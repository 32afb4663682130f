/*
 * Answers the pages of the site where there is no network. A page comes from the network where that answers, else from
 * what was saved, else as it was last read, else it is the page that says so. What a page shows comes from the same build.
 */
const HASHED = /(?:^|[./-])([0-9a-f]{10})\.[a-z0-9]+$/;
const OURS = /<script [^>]*data-manifest=/;
const PATIENCE = 4000;
const READ = 60;
const SHOWN = 80;
const SELDOM = 3600000;
let asked = 0;

addEventListener('install', event => {
  event.waitUntil(Promise.all(Object.keys(PAGES).map(path => keepShown(PAGES[path], SCOPE + path))).then(() => skipWaiting()));
});

addEventListener('message', event => {
  const steps = {
    status: tell,
    save: () => choose(event.data.part, stops),
    resume: () => resume(stops),
    cancel: () => { stops++; return inTurn(cancel); },
    remove: () => { stops++; return inTurn(() => remove(event.data.part)); },
    forget: () => { stops++; return inTurn(forget); },
    keep: async () => keep(event.data.url, await fetch(event.data.url))
  };
  event.waitUntil(steps[event.data.ask]());
});

addEventListener('fetch', event => {
  const request = event.request;
  if (request.method !== 'GET' || !request.url.startsWith(SCOPE) || request.headers.has('range')) return;
  const path = pathOf(request.url);
  if (path.startsWith('offline/') || path === 'service-worker.js') return;
  event.respondWith(request.mode === 'navigate' ? page(event, path).catch(broken => bare(request, path))
    : piece(event, path).catch(broken => fetch(request)));
});

/* Where the browser's stores fail, the site is as it would be without them. */
function bare(request, path) {
  return fetch(request).catch(unreachable => elsewhere(path));
}

async function page(event, path) {
  const now = await state();
  const print = find(now.builds[now.current], path);
  const former = print ? undefined : await lastRead(path);
  const coming = fetch(event.request);
  try {
    const answer = await (print || former ? inTime(coming) : coming);
    if (answer.type === 'opaqueredirect') return answer; // the browser asks for where it leads by itself
    const body = answer.clone().arrayBuffer();
    const build = body.then(async bytes => print && fingerprint(bytes) === print ? now.current : '', () => '');
    event.waitUntil(pin(event.resultingClientId, build));
    event.waitUntil(build.then(name => read(event.request.url, answer, body, print && !name)).catch(leftUnread));
    return answer;
  } catch (unreachable) {
    if (former) event.waitUntil(coming.then(late => keep(event.request.url, late)).catch(leftUnread));
    return fromPhone(event, path, print, now.current);
  }
}

/* A page that is in the phone is not waited for long; one that was read before is kept as it comes, for the next time. */
async function inTime(coming) {
  const late = new Promise((resolve, reject) => setTimeout(() => reject(new Stop('network')), PATIENCE));
  const answer = await Promise.race([coming, late]);
  if (answer.status >= 500) throw new Stop('network');
  return answer;
}

async function lastRead(path) {
  return (await caches.open(VISITED)).match(SCOPE + pageName(path));
}

async function fromPhone(event, path, print, build) {
  const saved = await kept(print);
  event.waitUntil(pin(event.resultingClientId, Promise.resolve(saved ? build : '')));
  return saved || await lastRead(path) || elsewhere(path);
}

/* The page that says that there is no signal, at any address: its links lead to the site's root. */
function elsewhere(path) {
  const language = path.split('/')[0] + '/';
  const name = Object.keys(PAGES).find(one => one.startsWith(language)) || Object.keys(PAGES)[0];
  if (!name) return Response.error();
  const html = PAGES[name].replaceAll('="' + '../'.repeat(name.split('/').length - 1), '="' + new URL(SCOPE).pathname);
  return new Response(html, { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
}

/* What a page shows: what has its fingerprint in its name may come from anywhere, all else from the page's own build. */
async function piece(event, path) {
  const now = await state();
  if (HASHED.test(path)) {
    for (const build of Object.values(now.builds)) {
      const saved = await kept(find(build, path));
      if (saved) return saved;
    }
    return await (await caches.open(VISITED)).match(event.request) || fetch(event.request);
  }
  const build = await pinned(event.clientId);
  if (build && !now.builds[build]) return Response.error();
  const saved = build && await kept(find(now.builds[build], path));
  return saved || fetch(event.request).catch(async unreachable => {
    const shown = event.request.destination === 'image' && await (await caches.open(VISITED)).match(event.request);
    return shown || unnamed(event) && await kept(find(now.builds[now.current], path)) || Response.error();
  });
}

/* Older Safari does not say which page comes of a navigation, so none has a build that it keeps. */
function unnamed(event) {
  return !('resultingClientId' in event);
}

/* A page of the network was read: it is kept, and it shows whether the site has changed since it was saved. */
async function read(url, answer, body, changed) {
  await keep(url, answer, body);
  const now = await state();
  if (Object.keys(now.builds).length > 1) await inTurn(tidy);
  asked = Math.max(asked, now.asked || 0);
  const unfinished = String(now.wanted) !== String(now.saved) && now.failed !== 'quota';
  if (now.wanted.length && (changed || unfinished || Date.now() - asked > SELDOM) && !thrifty()) {
    asked = Date.now();
    await resume(stops);
  }
}

function thrifty() {
  return Boolean(navigator.connection && navigator.connection.saveData);
}

/* A full disk or a broken line costs only a page that nobody asked to keep. */
function leftUnread(fault) {
  if (fault.name === 'QuotaExceededError') return caches.delete(VISITED);
  if (!(fault instanceof TypeError)) throw fault;
}

/* Keeps a page that was read and what it shows; a sensitive one leaves no trace, and what others answer is not kept. */
async function keep(url, answer, body) {
  const type = answer.headers.get('Content-Type') || '';
  if (answer.status !== 200 || !type.startsWith('text/html')) return;
  const bytes = await (body || answer.clone().arrayBuffer());
  const html = new TextDecoder().decode(bytes);
  if (!OURS.test(html)) return;
  const path = pathOf(url);
  const name = SCOPE + pageName(path);
  const visited = await caches.open(VISITED);
  await visited.delete(name);
  if (/<html[^>]* data-keep="no"/.test(html) || find((await state()).builds[(await state()).current], path)) return;
  await visited.put(name, new Response(bytes, { headers: { 'Content-Type': type } }));
  await keepShown(html, name);
  await trim(visited);
}

async function keepShown(html, url) {
  const visited = await caches.open(VISITED);
  for (const [, element, address] of html.matchAll(/<(link|script|img)\b[^>]*? (?:href|src)="([^"]+)"/g)) {
    const shown = new URL(address, url);
    const wanted = shown.href.startsWith(SCOPE) && (element === 'img' || HASHED.test(shown.pathname));
    if (wanted && !await visited.match(shown.href)) await keepOne(visited, shown);
  }
}

/* Keeps a file as it is, without what its host says of it (whom it may be answered to), if it is the one that its name means. */
async function keepOne(visited, url) {
  const answer = await fetch(url.href);
  const bytes = await answer.arrayBuffer();
  const named = HASHED.exec(url.pathname);
  if (!answer.ok || named && await sha256(bytes) !== named[1]) throw new TypeError(url.href);
  await visited.put(url.href, new Response(bytes, { headers: { 'Content-Type': answer.headers.get('Content-Type') || '' } }));
}

/* As many digits of it as names have. */
async function sha256(bytes) {
  const all = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(all.subarray(0, 5), byte => byte.toString(16).padStart(2, '0')).join('');
}

/* The oldest pages go first, and with them what no other page shows. */
async function trim(visited) {
  const keys = await visited.keys();
  const pages = keys.filter(key => key.url.endsWith('.html'));
  const old = pages.slice(0, Math.max(0, pages.length - READ));
  await Promise.all(old.map(key => visited.delete(key)));
  if (keys.length - pages.length <= SHOWN) return;
  const texts = Object.values(PAGES);
  for (const key of pages.slice(old.length)) texts.push(await (await visited.match(key)).text());
  for (const key of keys.filter(one => !pages.includes(one))) {
    const name = key.url.slice(key.url.lastIndexOf('/') + 1);
    if (!texts.some(text => text.includes(name))) await visited.delete(key);
  }
}
