/** Work that is left where it is on Ctrl-C, as everything it writes can be written again. */
import { GravitasError } from "../errors.ts";
import { untilStopped } from "./until-stopped.ts";

/** What the work resolves to. Throws INTERRUPTED as soon as the user wants the command to stop. */
export async function unlessStopped<T>(work: Promise<T>): Promise<T> {
  const ended = new AbortController();
  work.catch(() => undefined);
  try {
    return await Promise.race([work, untilStopped(ended.signal).then(interrupted)]);
  } finally {
    ended.abort();
  }
}

export function interrupted(signal: NodeJS.Signals): never {
  throw new GravitasError("INTERRUPTED", `Stopped by ${signal} before the work was done.`, {
    hint: "Nothing is broken: run the command again, it goes on or starts anew.",
  });
}
