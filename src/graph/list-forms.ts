/**
 * The forms of a list that is read by keyset in either direction: the index gives the order only when the property and the
 * direction are fixed in the text. `__BEYOND__` compares with the last item of the page before.
 */
import type { Form } from "./query-texts.ts";

export type Direction = "ASC" | "DESC";

export const directionForms: Readonly<Record<Direction, Form>> = {
  ASC: { __DIRECTION__: "ASC", __BEYOND__: ">" },
  DESC: { __DIRECTION__: "DESC", __BEYOND__: "<" },
};

/** One form per order and direction, named `ORDER DIRECTION`; `orders` says which property stands for `__ORDER__`. */
export function orderForms(orders: Readonly<Record<string, string>>): Record<string, Form> {
  return Object.fromEntries(
    Object.entries(orders).flatMap(([order, property]) =>
      Object.entries(directionForms).map(([direction, form]) => [
        `${order} ${direction}`,
        { ...form, __ORDER__: property },
      ]),
    ),
  );
}
