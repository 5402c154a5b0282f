/**
 * Plants secrets in a file, by its form (JSON, JSON lines, scripts of archives, XML, vCards, tables): a text, a mail address, a
 * phone number, an IP address and a place, each where such a thing stands in real files, and beside everything in JSON.
 */
import { parse } from "csv-parse/sync";

const mail = "planted.mail@secret.example";
const phone = "+49 151 99988877";
const ip = "203.0.113.77";
const place = "Plantedville, Hidden Lane 7";
/** What people write holds all of it. */
const text = `planted words to ${mail}, ${phone}, ${ip}, ${place}`;

/** What no graph may hold, in small letters. */
export const secretWords = ["planted", "secret.example", "99988877", ip, "hidden lane"];

/** Names of fields and columns whose values the planted ones are added to. */
const fields: readonly [name: RegExp, secret: string][] = [
  [/e-?mails?([ _]?address)?$/i, mail],
  [/^(phone|phone[ _]?numbers?|mobile|tel)$/i, phone],
  [/(^|[ _])ip([ _]?address)?$/i, ip],
  [/^(location|place|city|address|home_?town|geo location|lives_in|current_city|country)$/i, place],
  [
    /^(text|full_text|content|content_html|body|message|caption|description|summary|comment|post|bio|biography|note|shout|story|headline|about_me|optiontext|sharecommentary|textdisplay|textoriginal|subject|direct_message)$/i,
    text,
  ],
];
/** Added to every object of JSON besides. */
const added = { email: mail, phone_number: phone, ip_address: ip, plantedPlace: place, direct_message: text };

const secretFor = (name: string): string | undefined => fields.find(([pattern]) => pattern.test(name))?.[1];

/** `called` is what stands for the name of a `value`. */
function inValue(value: unknown, called = ""): unknown {
  if (Array.isArray(value)) return value.map((one) => inValue(one, called));
  if (typeof value !== "object" || value === null || Buffer.isBuffer(value)) return value;
  // Topics and the names of pages are kept, whatever they say, and errors of an API are nobody's words.
  if (/^(hashtags|tags?|title|errors?)$/i.test(called) || ("stat" in value && value.stat === "fail"))
    return value;
  const label = "label" in value ? String(value.label) : called;
  const entries = Object.entries(value).map(([name, held]) => {
    const secret = secretFor(name === "value" || name === "_content" ? label : name);
    // Addresses and ids say to what something belongs, whatever their field is called.
    const isWords = typeof held === "string" && !/^(at:|https?:)/.test(held);
    return [name, secret && isWords ? `${held} ${secret}` : inValue(held, name)];
  });
  // In a table of names and what each has, every further name would be somebody.
  const isTable = entries.every(([, held]) => typeof held === "string" && /^(https?:|\d{4}-|$)/.test(held));
  return { ...Object.fromEntries(entries), ...(isTable ? {} : added) };
}

/** Records of any form, secrets in each. */
export const plantedRecords = <T>(records: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(Object.entries(records).map(([key, record]) => [key, inValue(record, key) as T]));

function inJson(json: string): string | null {
  try {
    return JSON.stringify(inValue(JSON.parse(json)), null, 2);
  } catch {
    return null;
  }
}

function inXml(xml: string): string {
  return xml
    .replace(
      /(<(content|summary|content:encoded|wp:comment_content|description|body|comment|text|excerpt:encoded|headline)(?=[ >])[^>/]*>(<!\[CDATA\[)?)(?!\s*<\w)/g,
      `$1${text} `,
    )
    .replace(/(<(?:item|entry)[ >][\s\S]*?<title[^>]*>)/g, `$1${text} `)
    .replace(/(<(wp:comment_author_email|email|wp:author_email)>(<!\[CDATA\[)?)/g, `$1${mail}`)
    .replace(/(<wp:comment_author_IP>(<!\[CDATA\[)?|<ip>)[^<\]]*/g, `$1${ip}`)
    .replace(/(<location>)(?!\s*<)/g, `$1${place} `)
    .replace(/( (location|address))="/g, `$1="${place} `);
}

const cell = (value: string): string => `"${value.replaceAll('"', '""')}"`;

/** The first line that names a column for secrets is the head; what stands above it stays. */
function inTable(table: string): string {
  const lines = table.split(/(?<=\n)/);
  const delimiter = table.includes(";;") ? ";" : ",";
  const columns = (line: string): string[] =>
    line
      .trim()
      .split(delimiter)
      .map((name) => name.replaceAll('"', "").trim());
  const head = lines.findIndex((line) => columns(line).some((name) => secretFor(name) !== undefined));
  if (head < 0) return table;
  const secrets = columns(lines[head] ?? "").map(secretFor);
  const rows: string[][] = parse(lines.slice(head + 1).join(""), {
    delimiter,
    relax_quotes: true,
    relax_column_count: true,
  });
  const planted = rows.map((row) =>
    row.map((value, at) => cell(secrets[at] ? `${value} ${secrets[at]}` : value)).join(delimiter),
  );
  return `${lines.slice(0, head + 1).join("")}${planted.join("\n")}\n`;
}

/** The file with secrets in it. */
export function planted(file: string): string {
  const whole = inJson(file);
  if (whole !== null) return whole;
  const script = /^((?:window\.|var |Grailbird\.)[^=]+=\s*|jsonFlickrApi\()([\s\S]+?)(\)?;?\s*)$/.exec(file);
  const wrapped = script && inJson(script[2] ?? "");
  if (script && wrapped) return `${script[1]}${wrapped}${script[3]}`;
  if (/^\s*\{/.test(file)) {
    return file.replace(/^.+$/gm, (line) => JSON.stringify(inValue(JSON.parse(line))));
  }
  if (/^\s*</.test(file)) return inXml(file);
  if (file.startsWith("BEGIN:VCARD")) {
    // Cards with telephone numbers and addresses are somebody's own contacts, which no importer takes.
    return file.replace(/^FN:.*$/gm, `$&\r\nEMAIL:${mail}\r\nNOTE:${text}`);
  }
  return inTable(file);
}
