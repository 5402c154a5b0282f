/**
 * A stream for one subscriber: what is due is made when the subscriber is ready for it, so that a slow one gets the latest
 * state instead of a queue of old ones. Ends at once when the subscriber goes, whatever is waited for.
 */
import { Repeater } from "graphql-yoga";

/** Ends the stream. */
export const END = Symbol("end");

/**
 * @param watch is given how to wake the stream, and returns how to stop being watched
 * @param next the next value that is due; null where none is yet
 */
export function streamOf<T>(
  watch: (wake: () => void) => () => void,
  next: () => Promise<T | null | typeof END>,
): AsyncIterable<T> {
  return new Repeater<T>(async (push, stop) => {
    let isOver = false;
    let isDue = false;
    let wake = (): void => undefined;
    const unwatch = watch(() => {
      isDue = true;
      wake();
    });
    void stop.then(() => {
      isOver = true;
      unwatch();
      wake();
    });
    while (!isOver) {
      if (!isDue) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
        continue;
      }
      isDue = false;
      const value = await next();
      if (isOver) break;
      if (value === END) stop();
      else if (value !== null) {
        // More may be due behind it.
        isDue = true;
        await push(value);
      }
    }
  });
}
