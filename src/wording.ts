/** Numbers in sentences for people: thousands apart, singular and plural right. */
const whole = new Intl.NumberFormat("en-US", { maximumFractionDigits: 0 });

/** Below a thousand there is nothing to set apart, and a run says a million numbers. */
const digits = (value: number): string =>
  value < 1000 && Number.isInteger(value) ? String(value) : whole.format(value);

/** "1 follower", "2,310 followers". `many` defaults to `one` with an s. */
export function counted(value: number, one: string, many = `${one}s`): string {
  return `${digits(value)} ${Math.round(value) === 1 ? one : many}`;
}

/** "4 of 100", a part of a whole in words. */
export function outOf(part: number, all: number): string {
  return `${digits(part)} of ${digits(all)}`;
}
