/*
 * Packs: many small files one right after another in one. What is lost of a pack is no loss, since each file of it can be
 * fetched by itself.
 */
const REQUEST_BYTES = 4096;

/* Takes what is missing out of the packs of a part that are worth it. */
async function fetchPacks(files, part, missing, asked) {
  const listed = filesOf(part);
  for (const [pack, [first, count]] of Object.entries(part.packs || {})) {
    const start = listed.findIndex(file => file.path === first);
    const inside = listed.slice(start, start + count);
    if (pays(inside, missing)) await unpack(files, pack, inside, missing, asked);
  }
}

/* A pack is worth it if it is less to load than what is missing of it, counting what each request would cost. */
function pays(inside, missing) {
  const wanted = inside.filter(file => missing.has(file.print));
  const sum = list => list.reduce((bytes, file) => bytes + file.bytes, 0);
  return sum(inside) < sum(wanted) + (wanted.length - 1) * REQUEST_BYTES;
}

/* Files are kept as they arrive, so that a line that breaks off costs only what has not come yet. */
async function unpack(files, pack, inside, missing, asked) {
  const answer = await fetched(pack, 'no-store').catch(singly);
  const reader = answer && answer.body && answer.body.getReader();
  let come = new Uint8Array(0);
  for (const file of reader ? inside : []) {
    if (asked !== stops) {
      await reader.cancel().catch(singly);
      throw new Stop('stopped');
    }
    for (let next; come.length < file.bytes; come = joined(come, next.value)) {
      next = await reader.read().catch(singly);
      if (!next || next.done) return;
    }
    if (missing.has(file.print)) await keepFile(files, file, come.slice(0, file.bytes), answer, missing);
    come = come.subarray(file.bytes);
  }
}

/* The files of a pack that cannot be had are fetched one by one. */
function singly(fault) {
  if (!(fault instanceof Stop || fault instanceof TypeError)) throw fault;
}

function joined(one, other) {
  const all = new Uint8Array(one.length + other.length);
  all.set(one);
  all.set(other, one.length);
  return all;
}
