/** Numbers in the sentences of reach: thousands apart, plurals right. */
const whole = new Intl.NumberFormat("en-US", { maximumFractionDigits: 0 });

/** "1 account", "2,310 accounts". `many` defaults to `one` with an s. */
export function count(value: number, one: string, many = `${one}s`): string {
  return `${whole.format(value)} ${Math.round(value) === 1 ? one : many}`;
}
