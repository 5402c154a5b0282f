/**
 * P9: secrets are planted in every file of the seed world, which has native exports of thirteen networks and their APIs, and the
 * whole graph is looked through for them: texts, mail addresses, phone numbers, IP addresses and places are nowhere.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Graph } from "../../src/graph/driver.ts";
import { importPaths } from "../../src/imports/import-paths.ts";
import type { ImportReport } from "../../src/imports/import-report.ts";
import { cypher, emptyGraph } from "../harness.ts";

const secrets = {
  mail: "planted.mail@secret.example",
  phone: "+49 151 99988877",
  ip: "203.0.113.77",
  place: "Plantedville, Hidden Lane 7",
  text: "planted words that nobody may keep",
} as const;

/** Names of fields whose values the planted ones replace, where a file has them. */
const fields: readonly [RegExp, keyof typeof secrets][] = [
  [/^(e-?mail|email_?address|author_email|contact_email)$/i, "mail"],
  [/^(phone|phone_?number|mobile)$/i, "phone"],
  [/^(ip|ip_?address|login_ip|author_ip)$/i, "ip"],
  [/^(location|place|city|address|hometown)$/i, "place"],
  [
    /^(text|full_text|content|body|message|caption|description|summary|comment|bio|biography|note|value)$/i,
    "text",
  ],
];
/** Added to every object of JSON besides. */
const added = {
  email: secrets.mail,
  phone_number: secrets.phone,
  ip_address: secrets.ip,
  plantedPlace: secrets.place,
  direct_message: secrets.text,
};

function plantedIn(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plantedIn);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([name, held]) => {
    const field = fields.find(([pattern]) => pattern.test(name));
    return [name, field && typeof held === "string" ? `${held} ${secrets[field[1]]}` : plantedIn(held)];
  });
  return { ...Object.fromEntries(entries), ...added };
}

/** A file with secrets in it, by its form. */
function planted(path: string, text: string): string {
  if (/\.jsonl?$/.test(path) && !/^\s*[[{]/.test(text)) return text;
  if (path.endsWith(".jsonl")) {
    return text.replace(/^.+$/gm, (line) => JSON.stringify(plantedIn(JSON.parse(line))));
  }
  const script = /^(window\.[^=]+=\s*)([\s\S]+)$/.exec(text);
  if (path.endsWith(".js") && script) {
    return `${script[1]}${JSON.stringify(plantedIn(JSON.parse((script[2] ?? "").replace(/;\s*$/, ""))), null, 2)}`;
  }
  if (path.endsWith(".json")) return JSON.stringify(plantedIn(JSON.parse(text)), null, 2);
  if (/<\w/.test(text)) {
    return text
      .replace(
        /(<(content|summary|content:encoded|wp:comment_content|description)\b[^>]*>)/g,
        `$1${secrets.text} `,
      )
      .replace(/(<(wp:comment_author_email|email|wp:author_email)>)/g, `$1${secrets.mail}`)
      .replace(/(<wp:comment_author_IP>)/g, `$1${secrets.ip}`);
  }
  return text;
}

let folder: string;
let graph: Graph;
let report: ImportReport;
let planting = 0;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "gravitas-planted-"));
  const world = fileURLToPath(new URL("../../seeds/world/", import.meta.url));
  for (const name of readdirSync(world, { recursive: true, encoding: "utf8" })) {
    if (!statSync(join(world, name)).isFile()) continue;
    const bytes = readFileSync(join(world, name));
    const text = bytes.toString("utf8");
    const isText = Buffer.from(text).equals(bytes);
    const whole = isText ? planted(name, text) : text;
    if (isText && whole !== text) planting++;
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), isText ? whole : bytes);
  }
  graph = await emptyGraph();
  report = await importPaths(graph, {
    paths: [folder],
    as: [
      { network: "instagram", handle: "nora.lindqvist" },
      { network: "facebook", handle: "nora.lindqvist", name: "Nora Lindqvist" },
      { network: "linkedin", handle: "nora-lindqvist" },
    ],
    includePrivate: true,
    now: Date.now(),
  });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("P9: no text, mail address, phone number, IP address or place is in the graph", async () => {
  // Not an empty truth: many files hold secrets, and the importers read them.
  expect(planting).toBeGreaterThan(20);
  expect(new Set(report.files.map(({ network }) => network)).size).toBeGreaterThan(10);
  expect(report.accepted).toBeGreaterThan(1_000);
  const things = [
    ...(await cypher(graph, "MATCH (n) WHERE NOT n:Migration RETURN labels(n) AS what, properties(n) AS p")),
    ...(await cypher(graph, "MATCH ()-[r]->() RETURN type(r) AS what, properties(r) AS p")),
  ];
  expect(things.length).toBeGreaterThan(1_000);
  const words = [...Object.values(secrets), "planted", "99988877", "secret.example"].map((word) =>
    word.toLowerCase(),
  );
  const found = things.filter((thing) => {
    // Paths of the files are those of this test's own folder.
    const text = JSON.stringify(thing).replaceAll(folder, "").toLowerCase();
    return words.some((word) => text.includes(word));
  });
  expect(found.slice(0, 5)).toEqual([]);
});
