/** Records of a JSON lines file (one JSON object a line), each with its line number; a broken line costs itself only. */
import type { FileSample, InputFile } from "../importer.ts";
import { type JsonRecord, parseJson } from "./json-records.ts";
import { readLines } from "./lines.ts";

/** True when the file is JSON lines: its first line is an object by itself and another begins on the next. */
export function isJsonLines(sample: FileSample): boolean {
  const [first = "", second = ""] = sample.text.trimStart().split(/\r?\n/, 2);
  const whole = first.startsWith("{") && first.trimEnd().endsWith("}");
  return whole && (second.trim() === "" ? parseJson(first) !== undefined : second.startsWith("{"));
}

/** Every line as a record. */
export async function* jsonLines(file: InputFile): AsyncGenerator<JsonRecord> {
  for await (const { first, lines, faults } of readLines(file)) {
    for (let index = 0; index < lines.length; index++) {
      const line = lines[index] ?? "";
      const place = first + index;
      const fault = faults.get(index);
      if (fault !== undefined) yield { fault, place };
      else if (line.trim() !== "") {
        const value = parseJson(line);
        if (value === undefined) yield { fault: "the line is not JSON", place };
        else yield { value, place, envelope: false };
      }
    }
  }
}
