/** Records of a JSON lines file (one JSON object a line), each with its line number; a broken line costs itself only. */
import type { FileSample, InputFile } from "../importer.ts";
import { type JsonRecord, parseJson } from "./json-records.ts";
import { readLines } from "./lines.ts";
import { Pieces } from "./pieces.ts";

/** True when the file is JSON lines: its first line is an object by itself and another begins on the next. */
export function isJsonLines(sample: FileSample): boolean {
  const [first = "", second = ""] = sample.text.trimStart().split(/\r?\n/, 2);
  const whole = first.startsWith("{") && first.trimEnd().endsWith("}");
  return whole && (second.trim() === "" ? parseJson(first) !== undefined : second.startsWith("{"));
}

/** Every line as a record. */
export const jsonLines = (file: InputFile): Pieces<JsonRecord> => new Pieces(piecesOfLines(file));

async function* piecesOfLines(file: InputFile): AsyncGenerator<JsonRecord[]> {
  for await (const { first, lines, faults } of readLines(file)) {
    const records: JsonRecord[] = [];
    for (let index = 0; index < lines.length; index++) {
      const line = lines[index] ?? "";
      const place = first + index;
      const fault = faults.get(index);
      if (fault !== undefined) records.push({ fault, place });
      else if (line.trim() !== "") {
        const value = parseJson(line);
        if (value === undefined) records.push({ fault: "the line is not JSON", place });
        else records.push({ value, place, envelope: false });
      }
    }
    yield records;
  }
}
