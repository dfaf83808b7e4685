/* The sandbox: draws what the worker sends, and sends what the reader does. What a window does is decided there.
 *
 * Everything is drawn anew after each answer and laid over what is there (`morph`), so that focus, scrolling and what
 * is being typed stay where they are. Nodes carry their event as data; one listener for each kind of event sends it.
 */

const root = document.querySelector(".sandbox");
const told = JSON.parse(root.querySelector("script").textContent);
const text = (key, values = {}) =>
  Object.entries(values).reduce((said, [name, value]) => said.replace(`{${name}}`, () => value), told.words[key]);

const state = { view: null, procedures: {}, procedure: "", found: [], query: "", typedWrong: "" };

/* ---- Drawing ---- */

function h(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === true) node.setAttribute(name, "");
    else if (value !== false && value !== null && value !== undefined) node.setAttribute(name, value);
  }
  node.append(...children.flat(Infinity).filter(child => child || child === 0));
  return node;
}

const html = (tag, attributes, markup) => {
  const node = h(tag, attributes);
  node.innerHTML = markup; // written by the build, from the catalogue
  return node;
};

const event = what => ({ "data-event": JSON.stringify(what) });

function morph(old, fresh) {
  if (old.nodeName !== fresh.nodeName || old.id !== fresh.id) return old.replaceWith(fresh);
  if (old.nodeType !== Node.ELEMENT_NODE) {
    if (old.data !== fresh.data) old.data = fresh.data;
    return undefined;
  }
  for (const { name } of [...old.attributes]) if (!fresh.hasAttribute(name) && name !== "open") old.removeAttribute(name);
  for (const { name, value } of fresh.attributes) if (name !== "open" && old.getAttribute(name) !== value) old.setAttribute(name, value);
  const own = [...old.childNodes];
  const wanted = [...fresh.childNodes];
  wanted.forEach((child, index) => (own[index] ? morph(own[index], child) : old.append(child)));
  own.slice(wanted.length).forEach(child => child.remove());
  return undefined;
}

/* What a control holds is no attribute: it follows the record when that changes, else it keeps what is being typed. */
const settled = new WeakMap();

function settle(node) {
  const { value } = node.dataset;
  if (node.type === "checkbox") node.checked = value === "yes";
  else if (settled.get(node) !== value) node.value = value;
  settled.set(node, value);
}

function draw() {
  const fresh = h("div", { class: "sandbox__room" }, bar(), h("div", { class: "sandbox__grid" }, guide(), desk()));
  const old = root.querySelector(".sandbox__room");
  if (old) morph(old, fresh);
  else root.append(fresh);
  root.querySelectorAll("[data-value]").forEach(settle);
  ask();
}

function bar() {
  const options = Object.entries(state.procedures)
    .sort(([one], [other]) => one.localeCompare(other))
    .map(([id, { title }]) => h("option", { value: id }, title));
  return h("div", { class: "sandbox__bar" },
    h("label", { class: "sandbox__choice" },
      h("span", {}, text("choose")),
      h("select", { id: "sandbox-procedure", "data-value": state.procedure, "data-choose": true },
        h("option", { value: "" }, text("free")), options)),
    h("button", { type: "button", class: "sandbox__button", "data-restart": true }, text("restart")));
}

function guide() {
  const procedure = state.procedures[state.procedure];
  if (!procedure) return h("aside", { class: "sandbox__guide", "aria-label": text("choose") }, h("p", {}, text("free_text")));
  const { done, found } = state.view;
  const next = procedure.when.findIndex((_, index) => !done.includes(index));
  return h("aside", { class: "sandbox__guide", "aria-label": procedure.title },
    h("h2", { class: "sandbox__title" }, procedure.title),
    procedure.given.length > 0 && h("details", { class: "sandbox__given" },
      h("summary", {}, text("before")), h("ul", {}, procedure.given.map(item => html("li", {}, item)))),
    h("ol", { class: "sandbox__steps" }, procedure.when.map((item, index) => step(item, index, index === next, done.includes(index)))),
    h("div", { class: "sandbox__results" },
      h("p", { class: "sandbox__label" }, text("results")),
      h("ul", {}, procedure.then.map((item, index) => result(item, found[index]))),
      h("button", { type: "button", class: "sandbox__button", ...event({ do: "check" }) }, text("check"))));
}

function step(item, index, isNext, isDone) {
  return h("li", { class: isDone ? "is-done" : isNext ? "is-next" : "", "aria-current": isNext && "step" },
    isDone && h("span", { class: "sandbox__sr" }, `${text("done")}: `),
    html("div", {}, item),
    isNext && h("button", { type: "button", class: "sandbox__do", ...event({ do: "step", step: index }) }, text("do")));
}

function result(item, holds) {
  return h("li", {},
    html("div", {}, item),
    holds !== undefined && h("p", { class: `stamp stamp--${holds ? "verified" : "stale"}` },
      h("span", { class: "stamp__icon", "aria-hidden": "true" }), h("span", {}, text(holds ? "as_expected" : "not_yet"))));
}

function desk() {
  const { view } = state;
  return h("section", { class: "sandbox__desk", "aria-label": text("desk") },
    h("form", { class: "sandbox__search", role: "search", "data-search": true },
      h("label", { for: "sandbox-query" }, text("search")),
      h("input", { id: "sandbox-query", type: "search", autocomplete: "off", "data-query": true })),
    (state.query || !view.window) && h("ul", { class: "sandbox__found" }, state.found.map(({ key, caption }) =>
      h("li", {}, h("button", { type: "button", class: "sandbox__tile", ...event({ do: "open", key }) }, caption)))),
    h("p", { class: "sandbox__sr", role: "status" }, state.query && text("found", { count: state.found.length })),
    trail(view.trail),
    h("div", { class: "sandbox__notices", role: "status" }, view.notices.map(notice)),
    view.window && windowOf(view.window, view.trail.length));
}

function trail(titles) {
  if (titles.length < 2) return null;
  return h("nav", { class: "sandbox__trail", "aria-label": text("trail") }, h("ol", {}, titles.map((title, index) =>
    h("li", {}, index < titles.length - 1
      ? h("button", { type: "button", ...event({ do: "back", depth: index + 1 }) }, title)
      : h("span", { "aria-current": "true" }, title)))));
}

function notice({ kind, text: said }) {
  return h("p", { class: `sandbox__notice sandbox__notice--${kind}` }, kind === "asked" ? text("asked", { question: said }) : said);
}

function windowOf(window, depth) {
  const waits = [...window.actions, ...window.buttons].some(one => one.needs_row);
  return h("div", { class: "sandbox__window", id: `sandbox-window-${depth}-${window.key}`, role: "region", "aria-labelledby": "sandbox-heading" },
    h("header", { class: "sandbox__head" },
      h("h2", { id: "sandbox-heading", tabindex: "-1" }, window.title),
      h("button", { type: "button", class: "sandbox__close", "aria-label": text("close"), ...event({ do: "close" }) }, "×")),
    window.actions.length > 0 && h("div", { class: "sandbox__actions", role: "group", "aria-label": text("actions") },
      window.actions.map(one => chosen("action", one))),
    waits && window.table && window.table.rows.length > 0 && h("p", { class: "sandbox__hint" }, text("select_first")),
    window.facts.length > 0 && h("dl", { class: "sandbox__facts" }, window.facts.map(([name, value]) =>
      h("div", {}, h("dt", {}, name), h("dd", {}, value)))),
    window.fields.length > 0 && fields(window.new_row ? text("new_row") : "", window.fields, "field"),
    window.new_row && h("p", { class: "sandbox__buttons" },
      h("button", { type: "button", class: "sandbox__button sandbox__button--main", ...event({ do: "leave" }) }, text("leave_row")),
      h("button", { type: "button", class: "sandbox__button", ...event({ do: "close" }) }, text("discard_row"))),
    window.table && table(window.table, window.title),
    window.row_fields.length > 0 && fields(text("row", { row: window.row_name }), window.row_fields, "row"),
    window.buttons.length > 0 && h("p", { class: "sandbox__buttons" }, window.buttons.map((one, index) => chosen("button", one, index === 0))));
}

function chosen(kind, { key, caption, needs_row: waits }, main = false) {
  const classes = `sandbox__button${main ? " sandbox__button--main" : ""}`;
  return h("button", { type: "button", class: classes, disabled: waits, "data-key": key, ...event({ do: kind, key }) }, caption);
}

function fields(legend, listed, kind) {
  return h("fieldset", { class: "sandbox__fields" }, legend && h("legend", {}, legend), listed.map(one => field(one, kind)));
}

function field({ key, caption, kind, value, options, fixed }, part) {
  const id = `sandbox-${part}-${key}`;
  const wrong = state.typedWrong === id;
  const common = { id, "data-fill": key, "data-value": value, disabled: fixed, "aria-invalid": wrong && "true" };
  if (kind === "flag") {
    return h("label", { class: "sandbox__flag", for: id }, h("input", { ...common, type: "checkbox" }), h("span", {}, caption));
  }
  const control = kind === "option"
    ? h("select", common, options.map(([one, name]) => h("option", { value: one }, name)))
    : h("input", { ...common, type: "text", autocomplete: "off", inputmode: { money: "decimal", count: "numeric" }[kind] });
  return h("div", { class: "sandbox__field" },
    h("label", { for: id }, caption, fixed && h("span", { class: "sandbox__sr" }, ` (${text("fixed")})`)), control);
}

function table({ columns, rows, selects, opens }, title) {
  if (!rows.length) return h("p", { class: "sandbox__empty" }, text("empty"));
  const figure = index => columns[index].figure && "is-figure";
  return h("div", { class: "scroll", role: "group", tabindex: "0", "aria-label": title },
    h("table", { class: "listing sandbox__table" },
      h("thead", {}, h("tr", {}, selects && h("td", {}), columns.map(({ caption }, index) => h("th", { scope: "col", class: figure(index) }, caption)))),
      h("tbody", {}, rows.map(row => h("tr", { "data-row": selects && row.id, class: row.chosen && "is-chosen" },
        selects && h("td", {}, h("input", {
          type: "checkbox", "data-select": row.id, "data-value": row.chosen ? "yes" : "no", id: `sandbox-select-${row.id}`,
          "aria-label": text("select", { row: row.cells[0] || row.id }),
        })),
        row.cells.map((cell, index) => h("td", { class: figure(index) }, opens && index === 0
          ? h("button", { type: "button", class: "sandbox__open", "aria-label": text("open_row", { row: cell }), ...event({ do: "record", row: row.id }) }, cell)
          : cell)))))));
}

/* ---- The question that stands between a click and what it commits ---- */

const dialog = h("dialog", { class: "sandbox__dialog", "aria-labelledby": "sandbox-question" });
root.append(dialog);

function ask() {
  const { question } = state.view;
  if (!question) return dialog.open && dialog.close();
  dialog.replaceChildren(
    h("p", { id: "sandbox-question" }, question.text),
    h("p", { class: "sandbox__buttons" }, question.answers.map(([key, caption], index) => h("button", {
      type: "button", class: `sandbox__button${index ? "" : " sandbox__button--main"}`, "data-key": key,
      ...event({ do: "answer", key, question: question.key }),
    }, caption))));
  if (!dialog.open) dialog.showModal();
  return undefined;
}

dialog.addEventListener("cancel", cancelled => {
  cancelled.preventDefault();
  send({ do: "dismiss" });
});

/* ---- Talking to the worker ---- */

let worker;
let count = 0;
const waiting = new Map();

function request(message) {
  return new Promise((answer, fail) => {
    waiting.set(++count, { answer, fail });
    worker.postMessage({ id: count, ...message });
  });
}

function hear({ data }) {
  if (data.loaded !== undefined) return progress(data.loaded);
  if (data.stage) return announce(text("preparing"), null);
  const { answer, fail } = waiting.get(data.id);
  waiting.delete(data.id);
  return data.failed === undefined ? answer(data.answer) : fail(new Error(data.failed));
}

const here = ({ trail: titles, window }) => `${titles.length} ${window ? window.key : ""}`;

/* What goes wrong behind the page is told on it, like anything else; of a traceback, the end. */
function fail(error) {
  const said = error.message.trim().split("\n").pop();
  show({ ...state.view, notices: [{ kind: "failed", text: said }] }, here(state.view));
}

const send = (what, field) => transmit(what, field).catch(fail);

async function transmit(what, field = "") {
  const before = here(state.view);
  const view = await request({ ask: "do", event: what });
  state.typedWrong = field && view.notices.some(({ kind }) => kind === "wrong") ? field : "";
  if (!state.typedWrong && field) settled.delete(document.getElementById(field));
  if (what.do === "open") await look("");
  show(view, before);
}

function show(view, before) {
  state.view = view;
  draw();
  if (here(view) === before || view.question) return;
  const heading = document.getElementById("sandbox-heading") ?? document.getElementById("sandbox-query");
  heading.focus({ preventScroll: true });
  heading.scrollIntoView({ block: "nearest" });
}

async function look(query) {
  state.query = query;
  const box = document.getElementById("sandbox-query");
  if (box && !query) box.value = "";
  state.found = await request({ ask: "search", text: query });
}

async function start(procedure) {
  const now = new Date();
  const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map(part => String(part).padStart(2, "0")).join("-");
  const message = { ask: "start", folder: new URL(told.folder, location.href).href, language: told.language, procedure, today };
  const view = await request(message);
  state.procedure = procedure;
  await look("");
  show(view, here(view));
}

/* ---- What the reader does ---- */

const parts = name => clicked => clicked.target.closest(`[data-${name}]`);

root.addEventListener("click", clicked => {
  const sender = parts("event")(clicked);
  if (sender) return send(JSON.parse(sender.dataset.event));
  if (parts("restart")(clicked)) return start(state.procedure).catch(fail);
  const row = parts("row")(clicked);
  if (row && !clicked.target.closest("input, button")) return send({ do: "select", rows: [row.dataset.row] });
  return undefined;
});

root.addEventListener("change", ({ target }) => {
  const { fill, choose, select } = target.dataset;
  if (fill !== undefined) {
    const value = target.type === "checkbox" ? (target.checked ? "yes" : "no") : target.value;
    return send({ do: "fill", key: fill, value }, target.id);
  }
  if (select !== undefined) return send({ do: "select", rows: selection(select, target.checked) });
  if (choose !== undefined) return choose_(target.value);
  return undefined;
});

/* The first row that was selected stays the first: it decides which question is asked. */
function selection(id, isOn) {
  const rows = state.view.window.table.rows.filter(row => row.chosen && row.id !== id).map(row => row.id);
  return isOn ? [...rows, id] : rows;
}

function choose_(procedure) {
  const address = new URL(location.href);
  if (procedure) address.searchParams.set("scenario", procedure);
  else address.searchParams.delete("scenario");
  history.replaceState(null, "", address);
  return start(procedure).catch(fail);
}

root.addEventListener("input", ({ target }) => {
  if (target.dataset.query !== undefined) look(target.value).then(draw).catch(fail);
});

root.addEventListener("submit", submitted => {
  submitted.preventDefault();
  if (state.query && state.found.length) send({ do: "open", key: state.found[0].key });
});

/* For tests: what was seen last, and whether everything that was asked is answered. */
window.sandbox = { seen: () => state.view, idle: () => waiting.size === 0 };

/* ---- The door ---- */

const door = root.querySelector(".sandbox__door");
const button = door.querySelector("button");
const megabytes = bytes => Math.ceil(bytes / 1e6);

function announce(said, value) {
  const bar_ = h("progress", { max: told.bytes, "aria-label": said });
  if (value !== null) bar_.value = value;
  const old = door.querySelector("span");
  if (old && old.textContent === said) {
    if (value !== null) door.querySelector("progress").value = value;
    return;
  }
  door.replaceChildren(bar_, h("span", { role: "status" }, said));
}

function progress(loaded) {
  if (state.view) return;
  announce(text("loading", { loaded: megabytes(loaded), size: megabytes(told.bytes) }), loaded);
}

async function enter() {
  announce(text("loading", { loaded: 0, size: megabytes(told.bytes) }), 0);
  worker = new Worker(new URL(told.worker, location.href), { type: "module" });
  worker.onmessage = hear;
  const broken = new Promise((_, fail) => {
    worker.onerror = error => {
      const failure = new Error(error.message ?? "");
      fail(failure);
      waiting.forEach(one => one.fail(failure));
      waiting.clear();
    };
  });
  try {
    const known = fetch(new URL(`${told.folder}procedures.${told.language}.json.packed`, location.href));
    const packed = (await known).body.pipeThrough(new DecompressionStream("gzip"));
    state.procedures = await new Response(packed).json();
    const wanted = new URLSearchParams(location.search).get("scenario") ?? "";
    await Promise.race([start(Object.hasOwn(state.procedures, wanted) ? wanted : ""), broken]);
    door.remove();
    document.getElementById("sandbox-query").focus({ preventScroll: true });
  } catch (error) {
    worker.terminate();
    button.textContent = text("again");
    door.replaceChildren(h("span", { role: "alert" }, text("failed", { detail: error.message })), button);
  }
}

button.hidden = false;
button.addEventListener("click", enter);
