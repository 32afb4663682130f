/*
 * Saving: what the visitor has chosen is brought to the build that the site has now. Only files that are missing are
 * fetched, each is checked against its fingerprint, and nothing of it is served before all of it is there.
 */
const AT_ONCE = 6;
const ATTEMPTS = 3;
const MARGIN = 1.05;

class Stop extends Error {
  constructor(why) {
    super(why);
    this.why = why;
  }
}

const OFTEN = 150;
let progress = null;
let trouble = '';
let toldAt = 0;
let stops = 0;
let lasts = Promise.resolve();

/* One change of what is saved at a time. */
function inTurn(step) {
  lasts = lasts.then(step, step);
  return lasts;
}

async function fetched(path, how) {
  let answer;
  try {
    answer = await fetch(SCOPE + path, { cache: how });
  } catch (unreachable) {
    throw new Stop('network');
  }
  if (answer.ok) return answer;
  throw new Stop(answer.status === 404 ? 'changed' : 'network');
}

/* What an answer says, as JSON or bytes; a line that breaks off, or somebody who answers for the host, is no network. */
async function said(answer, as) {
  try {
    return await answer[as]();
  } catch (broken) {
    throw new Stop('network');
  }
}

function base(part) {
  return part.slice(0, part.indexOf('/')) + '/base';
}

/* The parts that make up what was chosen, as the site offers them: each goes with what all of its language share. */
function parts(chosen, offered) {
  return [...new Set(chosen.flatMap(part => [base(part), part]))].filter(part => offered[part]);
}

async function listed(name, offered) {
  for (const build of Object.values((await state()).builds)) {
    if (build[name] && build[name].file === offered.file) return build[name];
  }
  return Object.assign({ file: offered.file }, await said(await fetched(offered.file, 'default'), 'json'));
}

function choose(part, asked) {
  return inTurn(async () => {
    try {
      await change({ wanted: [...new Set([...(await state()).wanted, part])], failed: '' });
    } catch (fault) {
      return giveUp(reason(fault)).then(tell);
    }
    return save(asked);
  });
}

function resume(asked) {
  return inTurn(() => save(asked));
}

/* Saves what is wanted, unless the visitor has stopped it; "asked" is the number of stops when it was asked for. */
async function save(asked) {
  try {
    await tryToBring(asked);
  } finally {
    progress = null;
    await tell();
  }
}

async function tryToBring(asked) {
  for (let attempt = 1; asked === stops && (await state()).wanted.length; attempt++) {
    try {
      return await bring(asked);
    } catch (fault) {
      const why = reason(fault);
      if (why === 'stopped') return;
      if (why !== 'changed' || attempt === ATTEMPTS) return giveUp(why);
    }
  }
}

function reason(fault) {
  if (fault instanceof Stop) return fault.why;
  if (fault.name === 'QuotaExceededError') return 'quota';
  throw fault;
}

/* Whoever has a full disk gets back what could not be finished; else it waits for another attempt. */
async function giveUp(why) {
  if (why === 'quota') await sweep();
  trouble = why;
  await change({ failed: why }).catch(reason);
}

async function bring(asked) {
  const site = await said(await fetched('offline/index.json', 'no-cache'), 'json');
  const wanted = (await state()).wanted;
  const build = {};
  for (const name of parts(wanted, site.parts)) build[name] = await listed(name, site.parts[name]);
  await fetchMissing(build, asked);
  const builds = Object.assign({}, (await state()).builds, { [site.build]: build });
  await change({ builds: builds, current: site.build, saved: wanted, failed: '', asked: Date.now() });
  trouble = '';
  await tidy();
}

async function fetchMissing(build, asked) {
  const files = await caches.open(FILES);
  const there = new Set((await files.keys()).map(key => key.url.slice(FILE.length)));
  const missing = new Map();
  for (const file of Object.values(build).flatMap(filesOf)) missing.set(file.print, file);
  const all = missing.size;
  for (const print of there) missing.delete(print);
  progress = { files: all - missing.size, of: all, bytes: 0, ofBytes: 0 };
  for (const file of missing.values()) progress.ofBytes += file.bytes;
  await makeRoom(progress.ofBytes);
  for (const part of Object.values(build)) await fetchPacks(files, part, missing, asked);
  const left = [...missing.values()];
  const faults = [];
  await Promise.all(Array.from({ length: AT_ONCE }, async () => {
    while (left.length && !faults.length) {
      await fetchOne(files, left.shift(), missing, asked).catch(fault => faults.push(fault));
    }
  }));
  if (faults.length) throw faults[0];
}

function filesOf(part) {
  return Object.entries(part.files).map(([path, [print, bytes]]) => ({ path: path, print: print, bytes: bytes }));
}

async function fetchOne(files, file, missing, asked) {
  if (asked !== stops) throw new Stop('stopped');
  const answer = await fetched(file.path, 'no-cache');
  if (!await keepFile(files, file, await said(answer, 'arrayBuffer'), answer, missing)) throw new Stop('changed');
}

/* Keeps a file if it is what the list says, and returns whether it is. */
async function keepFile(files, file, bytes, answer, missing) {
  if (fingerprint(bytes) !== file.print) return false;
  const type = answer.headers.get('Content-Type') || 'application/octet-stream';
  await files.put(FILE + file.print, new Response(bytes, { headers: { 'Content-Type': type } }));
  missing.delete(file.print);
  progress.files++;
  progress.bytes += file.bytes;
  if (Date.now() - toldAt > OFTEN) await tell();
  return true;
}

/* Pages that were only read make way for what somebody wants to keep. */
async function makeRoom(bytes) {
  if (await fits(bytes)) return;
  await caches.delete(VISITED);
  if (!await fits(bytes)) throw new Stop('quota');
}

async function fits(bytes) {
  const room = navigator.storage && navigator.storage.estimate ? await navigator.storage.estimate() : {};
  return !room.quota || room.quota - room.usage > bytes * MARGIN;
}

/* What is being saved now is given up; what is served stays. */
async function cancel() {
  trouble = '';
  await change({ wanted: (await state()).saved, failed: '' });
  await tidy();
  await tell();
}

async function remove(part) {
  const before = await state();
  const wanted = before.wanted.filter(name => name !== part);
  const saved = before.saved.filter(name => name !== part);
  if (!saved.length && !wanted.length) return forget();
  const left = Object.entries(before.builds[before.current] || {})
    .filter(([name]) => saved.includes(name) || saved.some(other => base(other) === name));
  const builds = saved.length ? { [before.current]: Object.fromEntries(left) } : {};
  await change({ wanted: wanted, saved: saved, builds: builds, current: saved.length ? before.current : '', failed: '' });
  await sweep();
  await tell();
}

/* Everything goes: what was saved, and the pages that were read. Chromium frees a whole store only once nobody holds it. */
async function forget() {
  for (const name of [FILES, NOTES, VISITED]) {
    const store = await caches.open(name);
    await Promise.all((await store.keys()).map(key => store.delete(key)));
    await caches.delete(name);
  }
  pins.clear();
  trouble = '';
  known = null;
  await tell();
}

/* Tells the pages that are open how things stand; at rest it looks at what is really there, since browsers clear up too. */
async function tell() {
  toldAt = Date.now();
  if (!progress) known = null;
  const now = await state();
  const build = now.builds[now.current] || {};
  const sizes = new Map(Object.values(build).flatMap(part => Object.values(part.files)));
  const there = progress ? null : new Set((await (await caches.open(FILES)).keys()).map(key => key.url.slice(FILE.length)));
  const told = {
    scope: SCOPE, saved: now.saved, wanted: now.wanted, failed: now.failed || trouble, build: now.current, progress: progress,
    titles: Object.fromEntries(Object.entries(build).map(([name, part]) => [name, { title: part.title, page: part.page }])),
    files: sizes.size, bytes: [...sizes.values()].reduce((sum, bytes) => sum + bytes, 0),
    missing: there ? [...sizes.keys()].filter(print => !there.has(print)).length : 0
  };
  for (const client of await clients.matchAll({ includeUncontrolled: true })) client.postMessage(told);
}
