/**
 * The texts of one query file. What Cypher takes no parameter for is written as a placeholder, and all texts that can come of it
 * are made as the file loads: the server plans each once, and a test has each explained.
 *
 * - `a {.__PROPERTIES__} AS account`: the properties that `account` has in the row, so that they stand in its zod object alone.
 * - `__SLOT__` in property names: values that readers see exist in two slots by run parity; `__OTHER_SLOT__` is that of the run before.
 * - `__KIND__` as a type: the same for each interaction type.
 * - Placeholders of its own, named in `forms`: a list that can be asked for in several orders, as an index-backed order needs a
 *   fixed property.
 */
import { z } from "zod";
import { invariant } from "../errors.ts";
import { type InteractionKind, interactionKinds } from "../words.ts";

export type Slot = 0 | 1;

/** What stands for each placeholder (`__ORDER__`) of one form of a query. */
export type Form = Readonly<Record<`__${string}__`, string>>;

/** Which of the texts is meant. */
export interface Variant {
  /** Which of the two run slots; needed where the text says `__SLOT__`. */
  readonly slot?: Slot;
  /** Which interaction type; needed where the text says `__KIND__`. */
  readonly kind?: InteractionKind;
  /** Which of the query's `forms`; needed where it has some. */
  readonly form?: string;
}

const NO_FORMS: Readonly<Record<string, Form>> = { "": {} };

/** The name under which `textsOf` has the text of a variant. */
export const variantName = ({ form = "", slot = 0, kind = "LIKE" }: Variant): string =>
  `${form} ${slot} ${kind}`;

/** Every text of a query file by the name of its variant; forms may use the other placeholders themselves. */
export function textsOf(
  file: string,
  row: z.ZodType,
  forms: Readonly<Record<string, Form>> = NO_FORMS,
): ReadonlyMap<string, string> {
  const source = withProperties(bare(file), row);
  const texts = new Map<string, string>();
  for (const [form, words] of Object.entries(forms)) {
    let formed = source;
    for (const [placeholder, word] of Object.entries(words)) formed = formed.replaceAll(placeholder, word);
    for (const slot of [0, 1] as const) {
      const slotted = formed
        .replaceAll("__SLOT__", String(slot))
        .replaceAll("__OTHER_SLOT__", String(1 - slot));
      for (const kind of interactionKinds)
        texts.set(variantName({ form, slot, kind }), slotted.replaceAll("__KIND__", kind));
    }
  }
  return texts;
}

/** What the server needs of a text: it is sent with every call, and the driver writes it in pieces of 1,400 bytes. */
function bare(source: string): string {
  return source.replace(/^\s*\/\/.*$/gm, "").replace(/^\s+/gm, "");
}

function withProperties(source: string, row: z.ZodType): string {
  return source.replaceAll(/__PROPERTIES__(?=\} AS (\w+))/g, (_, column: string) => {
    const node = row instanceof z.ZodObject ? row.shape[column] : undefined;
    invariant(
      node instanceof z.ZodObject,
      `The row has no object "${column}" whose properties could be read.`,
    );
    return Object.keys(node.shape).join(", .");
  });
}
