// Renders Cucumber Messages with Cucumber's own HTML formatter: node render.mjs messages.ndjson page.html
import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import readline from "node:readline";
import { pathToFileURL } from "node:url";

const [, , from, to] = process.argv;
const found = createRequire(import.meta.url).resolve("@cucumber/html-formatter"); // also looks where NODE_PATH says
const { CucumberHtmlStream } = await import(pathToFileURL(found));
const dist = path.dirname(path.dirname(found));
const stream = new CucumberHtmlStream(path.join(dist, "main.css"), path.join(dist, "main.js"), path.join(dist, "src", "icon.url"));
stream.pipe(fs.createWriteStream(to));
for await (const line of readline.createInterface({ input: fs.createReadStream(from) })) stream.write(JSON.parse(line));
stream.end();
