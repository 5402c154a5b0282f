/**
 * The labelled values of Meta's exports since 2024: `[{"label": "URL", "href": "…"}, {"title": "Owner", "dict": [{"dict":
 * [{"label": "Username", "value": "nora"}]}]}]`. Labels and titles are in the language of the account.
 */
import type { Json } from "./json-builder.ts";
import { isObject, list, word } from "./json-values.ts";

/** A value with its label; what is missing is "". */
export interface Label {
  readonly label: string;
  /** Meta's own name of the field, never translated; in some files only. */
  readonly field: string;
  readonly value: string;
  readonly href: string;
  /** True inside a `dict`: the value describes somebody or something named by the record. */
  readonly nested: boolean;
}

/** Meta nests four deep. */
const maxDepth = 12;

/** Every labelled value in the order of the file, however deep. */
export function labelsOf(value: Json | undefined, depth = 0): Label[] {
  if (depth > maxDepth) return [];
  return list(value).flatMap((one) => {
    if (!isObject(one)) return [];
    const label: Label = {
      label: word(one.label) ?? "",
      field: word(one.ent_field_name) ?? "",
      value: word(one.value) ?? "",
      href: word(one.href) ?? "",
      nested: depth > 0,
    };
    const inside = [...labelsOf(one.dict, depth + 1), ...labelsOf(one.vec, depth + 1)];
    return label.value === "" && label.href === "" ? inside : [label, ...inside];
  });
}
