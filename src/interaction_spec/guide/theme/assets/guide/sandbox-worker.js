// Python in a thread of its own: the page never waits for it. It loads only files of its own site, from one folder.

const PACKED = ".packed"; // by gzip, by ourselves: a host that packs nothing costs nothing

let python;
let base;

const counted = { loaded: 0 };

async function load(name) {
  const answer = await fetch(new URL(name, base));
  if (!answer.ok) throw new Error(`${answer.status} ${name}`);
  const counting = new TransformStream({
    transform(chunk, out) {
      counted.loaded += chunk.byteLength;
      postMessage({ loaded: counted.loaded });
      out.enqueue(chunk);
    },
  });
  const stream = answer.body.pipeThrough(counting);
  return name.endsWith(PACKED) ? stream.pipeThrough(new DecompressionStream("gzip")) : stream;
}

const json = async (name) => new Response(await load(name)).json();
const bytes = async (name) => new Response(await load(name)).arrayBuffer();

// Python's loader asks for its own large file by an address; it is handed what was packed.
const ask = self.fetch.bind(self);
const LARGE = "pyodide.asm.wasm";
self.fetch = async (what, options) => {
  const address = typeof what === "string" ? what : (what.url ?? String(what));
  if (!address.endsWith(LARGE)) return ask(what, options);
  return new Response(await load(LARGE + PACKED), { headers: { "Content-Type": "application/wasm" } });
};

async function boot({ folder, language }) {
  base = folder;
  const libraries = bytes("libraries.zip");
  const own = bytes("specification.zip");
  const words = json(`words.${language}.json${PACKED}`);
  const scenarios = json(`scenarios.json${PACKED}`);
  const { loadPyodide } = await import(new URL("pyodide.mjs", base));
  python = await loadPyodide({ indexURL: base });
  postMessage({ stage: "importing" });
  for (const archive of [await libraries, await own]) python.unpackArchive(archive, "zip", { extractDir: "/packages" });
  python.runPython("import sys; sys.path.insert(0, '/packages')");
  const engine = python.pyimport("interaction_spec.sandbox.worker");
  return { engine, words: await words, scenarios: await scenarios };
}

let booted;

const ANSWERS = {
  async start({ folder, language, procedure, today }) {
    booted ??= boot({ folder, language });
    const { engine, words, scenarios } = await booted;
    const scenario = procedure ? (scenarios[procedure] ?? null) : null;
    return engine.start(JSON.stringify({ locale: words.locale, catalogue: words, scenario, today }));
  },
  async do({ event }) {
    return (await booted).engine.do(JSON.stringify(event));
  },
  async search({ text }) {
    return (await booted).engine.search(text);
  },
}

// One after the other: what was clicked first is done first.
let turn = Promise.resolve();
onmessage = ({ data }) => {
  turn = turn.then(async () => {
    try {
      postMessage({ id: data.id, answer: JSON.parse(await ANSWERS[data.ask](data)) });
    } catch (error) {
      postMessage({ id: data.id, failed: String(error.message ?? error) });
    }
  });
};
