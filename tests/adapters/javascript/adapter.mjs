// A tiny CRM that claims the profile `core`, over stdio and over HTTP. Node 18 or newer, no packages.
//
//   interaction-spec verify --subject "exec:node adapter.mjs"
//   node adapter.mjs --http 8080   and then   interaction-spec verify --subject http://127.0.0.1:8080/

import { createHash } from "node:crypto";
import { createServer } from "node:http";
import { createInterface } from "node:readline";

const HELLO = {
  protocol: 1,
  product: "Tiny CRM",
  version: "1.0.0",
  language: "JavaScript",
  profiles: ["core"],
  capabilities: ["digest"],
  not_applicable: { calls: "it has no telephone", campaigns: "it has no campaigns" },
  editions: ["nav-2017", "business-central"],
  limits: { text: 250, decimals: 5 },
};

/** A rule does not allow the request. */
class Refusal extends Error {
  constructor(code, params = {}) {
    super(code);
    this.params = params;
  }
}

/** What one session keeps. A real system keeps it in its database. */
class Crm {
  constructor({ work_date, user }) {
    this.workDate = work_date;
    this.user = user;
    this.records = { salesperson: new Map(), contact: new Map(), group: new Map(), template: new Map() };
    this.log = new Map();
    this.last = 0;
  }

  /** Keep a new salesperson, contact, group or template under its code. */
  create({ op, ...fields }) {
    const kind = op.split(".")[0];
    const code = fields.code ?? fields.no;
    if (this.records[kind].has(code)) throw new Refusal(`${kind}-exists`, { [kind]: code });
    this.records[kind].set(code, fields);
    return {};
  }

  /** Log an interaction: what is typed goes before what the template and the contact say. */
  finish({ origin, form }) {
    const typed = { contact: "", template: "", ...form, ...origin };
    const contact = this.records.contact.get(typed.contact);
    const template = this.records.template.get(typed.template);
    const entry = {
      date: this.workDate,
      salesperson: contact?.salesperson ?? "",
      group: template?.group ?? "",
      description: template?.description ?? "",
      cost: template?.unit_cost ?? "0",
      duration: template?.unit_duration ?? 0,
      information_flow: template?.information_flow, // JSON leaves out what is undefined
      initiated_by: template?.initiated_by,
      ...typed,
    };
    this.check(entry);
    this.last += 1;
    entry.entry = String(this.last);
    entry.user = this.user;
    entry.canceled = false;
    entry.contact_name = contact.name;
    entry.contact_company = contact.type === "company" ? contact.no : contact.company;
    this.log.set(entry.entry, entry);
    return { entry: entry.entry };
  }

  /** What must be there, in the order in which the user hears of it. Nothing was changed so far. */
  check(entry) {
    if (!entry.contact) throw new Refusal("contact-missing");
    for (const field of ["template", "salesperson", "date", "description"])
      if (!entry[field]) throw new Refusal("field-blank", { field });
    for (const kind of ["template", "contact", "salesperson"])
      if (!this.records[kind].has(entry[kind])) throw new Refusal(`${kind}-unknown`, { [kind]: entry[kind] });
  }

  /** The entries that all filters let through; with a company come those of its persons. */
  matching({ op, ...filters }) {
    if (this.records.contact.get(filters.contact)?.type === "company") {
      filters.contact_company = filters.contact;
      delete filters.contact;
    }
    const passes = (entry) => Object.entries(filters).every(([name, value]) => entry[name] === value);
    return [...this.log.values()].filter(passes);
  }

  /** Switch the mark Canceled: the first entry decides, the others follow it. */
  toggle({ entries, answers }) {
    for (const entry of entries) if (!this.log.has(entry)) throw new Refusal("entry-unknown", { entry });
    if (entries.length === 0) return { count: 0 };
    const canceled = !this.log.get(entries[0]).canceled;
    const question = canceled ? "mark-canceled" : "unmark-canceled";
    if (answers[question] === "no") return { asked: [question], count: 0 };
    const chosen = new Set(entries);
    for (const number of chosen) this.log.get(number).canceled = canceled;
    return { asked: [question], count: chosen.size };
  }

  /** Delete what is canceled, and nothing else. */
  delete(filters) {
    const gone = this.matching(filters).filter((entry) => entry.canceled);
    for (const entry of gone) this.log.delete(entry.entry);
    return { count: gone.length };
  }

  /** A fingerprint of everything stored: it changes when something does. */
  digest() {
    const stored = [...Object.values(this.records), this.log].map((records) => [...records]);
    return { digest: createHash("sha256").update(JSON.stringify(stored)).digest("hex") };
  }
}

const OPERATIONS = {
  "salesperson.create": (crm, operation) => crm.create(operation),
  "contact.create": (crm, operation) => crm.create(operation),
  "group.create": (crm, operation) => crm.create(operation),
  "template.create": (crm, operation) => crm.create(operation),
  "interaction.create": (crm, operation) => crm.finish(operation),
  "entry.list": (crm, operation) => ({ rows: crm.matching(operation) }),
  "entry.toggle_canceled": (crm, operation) => crm.toggle(operation),
  "entry.delete_canceled": (crm, operation) => crm.delete(operation),
  "state.digest": (crm) => crm.digest(),
};

const sessions = new Map();

/** The value of an accepted operation; undefined for one that this system does not have. */
function perform(session, operation) {
  switch (operation.op) {
    case "session.hello":
      return HELLO;
    case "session.begin":
      sessions.set(session, new Crm(operation));
      return {};
    case "session.end":
      sessions.delete(session);
      return {};
    default:
      return OPERATIONS[operation.op]?.(sessions.get(session), operation);
  }
}

/** One of the four outcomes. */
function outcome(session, operation) {
  try {
    const value = perform(session, operation);
    return value ? { outcome: "ok", value } : { outcome: "unsupported", capability: operation.op };
  } catch (error) {
    if (error instanceof Refusal) return { outcome: "rejected", code: error.message, params: error.params };
    return { outcome: "error", message: String(error) };
  }
}

/** The line, or the body, that answers a line or a body. */
function answer(text) {
  const { seq, session, operation } = JSON.parse(text);
  return JSON.stringify({ seq, outcome: outcome(session, operation) });
}

/** The same system over HTTP: a body is posted, a body comes back. */
function serve(port) {
  const server = createServer(async (request, response) => {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    response.setHeader("Content-Type", "application/json");
    response.end(answer(Buffer.concat(chunks).toString()));
  });
  server.listen(port, "127.0.0.1", () => console.log(`http://127.0.0.1:${server.address().port}/`));
}

const [option, port] = process.argv.slice(2);
if (option === "--http") serve(Number(port));
else createInterface({ input: process.stdin }).on("line", (line) => console.log(answer(line)));
