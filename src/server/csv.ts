/**
 * Rows as CSV (RFC 4180) that a spreadsheet shows and never runs: a text that begins like a formula gets an apostrophe before it
 * (OWASP, CSV injection).
 */
export type Cell = string | number | boolean | null;

const FORMULA = /^[\s]*[=+\-@\t\r]/;

export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(cellOf).join(",")}\r\n`;
}

function cellOf(value: Cell): string {
  if (value === null) return "";
  if (typeof value !== "string") return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
