/*
 * What is saved in the phone. Files are kept by their content; one note says which of them make up which build and which
 * build is served, so that a switch from one build to the next is a single write. A page that is open keeps its build.
 */
const SCOPE = self.registration.scope;
const NAME = 'rozcestnik ' + new URL(SCOPE).pathname + ' ';
const FILES = NAME + 'files';
const NOTES = NAME + 'notes';
const VISITED = NAME + 'visited';
const FILE = SCOPE + 'offline/file/';
const NOTE = SCOPE + 'offline/note';
const PIN = SCOPE + 'offline/pin/';
const SETTLING = 60000;

/*
 * wanted, saved: names of parts that the visitor has chosen, and those that are served
 * current: the build that is served; builds: by name of the part, its {file, files: {path: [fingerprint, bytes]}}
 * asked: when the site was last asked whether it has changed, and had an answer
 * failed: why the last saving stopped: network, quota, changed; nothing while all is well
 */
const NOTHING = { wanted: [], saved: [], current: '', builds: {}, failed: '' };
const pins = new Map();
let known = null;

/* A promise is kept, so that a note that is still being read never takes the place of one that was written meanwhile. */
function state() {
  known = known || noted().catch(broken => { known = null; throw broken; });
  return known;
}

async function noted() {
  const note = await (await caches.open(NOTES)).match(NOTE);
  return note ? note.json() : NOTHING;
}

async function change(what) {
  const next = Object.assign({}, await state(), what);
  await (await caches.open(NOTES)).put(NOTE, new Response(JSON.stringify(next)));
  known = Promise.resolve(next);
}

/* CRC-32 and CRC-32C, for each byte what eight steps of a checksum make of it. */
const CHECKSUMS = [0xedb88320, 0x82f63b78].map(polynomial => Int32Array.from({ length: 256 }, (none, byte) => {
  let sum = byte;
  for (let step = 0; step < 8; step++) sum = sum >>> 1 ^ (sum & 1 ? polynomial : 0);
  return sum;
}));

/* Both checksums of bytes, which nothing but malice makes the same for others; https is there against that. */
function fingerprint(bytes) {
  const all = new Uint8Array(bytes);
  return CHECKSUMS.map(table => {
    let sum = -1;
    for (let i = 0; i < all.length; i++) sum = sum >>> 8 ^ table[(sum ^ all[i]) & 255];
    return (~sum >>> 0).toString(16).padStart(8, '0');
  }).join('');
}

/* The path of an address in the site; one that is no text in percent signs stays as it is. */
function pathOf(url) {
  const path = new URL(url).pathname.slice(new URL(SCOPE).pathname.length);
  try {
    return decodeURI(path);
  } catch (malformed) {
    return path;
  }
}

/* The name of a page by its path, which may lack "index.html" or ".html": hosts lead to either. */
function pageName(path) {
  if (path === '' || path.endsWith('/')) return path + 'index.html';
  return path.endsWith('.html') ? path : path + '.html';
}

/* The fingerprint that a path has in a build. */
function find(build, path) {
  for (const part of Object.values(build || {})) {
    for (const name of [path, pageName(path)]) {
      if (part.files[name]) return part.files[name][0];
    }
  }
  return '';
}

async function kept(print) {
  return print ? (await caches.open(FILES)).match(FILE + print) : undefined;
}

/* Which build a page came from: its name, or nothing for a page of the network; a promise, since it is not known at once. */
function pin(client, build) {
  if (!client) return;
  pins.set(client, { build: build, since: Date.now(), seen: false });
  return build.then(async name => {
    if (name) await (await caches.open(NOTES)).put(PIN + client, new Response(name));
  });
}

async function pinned(client) {
  if (pins.has(client)) {
    pins.get(client).seen = true;
    return pins.get(client).build;
  }
  const note = client && await (await caches.open(NOTES)).match(PIN + client);
  return note ? note.text() : '';
}

/* Lets go of builds that no page is open from, and of files that no build has; a page that has only been answered is not open yet. */
async function tidy() {
  const open = new Set((await clients.matchAll({ includeUncontrolled: true })).map(client => client.id));
  const notes = await caches.open(NOTES);
  const used = new Set([(await state()).current]);
  for (const [client, one] of pins) {
    one.seen = one.seen || open.has(client);
    if (!open.has(client) && (one.seen || Date.now() - one.since > SETTLING)) pins.delete(client);
    else used.add(await one.build);
  }
  for (const key of await notes.keys()) {
    const client = key.url.startsWith(PIN) && key.url.slice(PIN.length);
    if (client && open.has(client)) used.add(await pinned(client));
    else if (client && !pins.has(client)) await notes.delete(key);
  }
  const builds = (await state()).builds;
  await change({ builds: Object.fromEntries(Object.entries(builds).filter(([name]) => used.has(name))) });
  await sweep();
}

async function sweep() {
  const prints = new Set();
  for (const build of Object.values((await state()).builds)) {
    for (const part of Object.values(build)) Object.values(part.files).forEach(([print]) => prints.add(print));
  }
  const files = await caches.open(FILES);
  for (const key of await files.keys()) {
    if (!prints.has(key.url.slice(FILE.length))) await files.delete(key);
  }
}
