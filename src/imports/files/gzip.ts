/** Unpacks gz while it is read. A cut or damaged gz gives what could be read, then fails with BROKEN_ARCHIVE. */
import type { Readable } from "node:stream";
import { setImmediate } from "node:timers/promises";
import { createGunzip, createInflateRaw } from "node:zlib";
import { GravitasError } from "../../errors.ts";
import { bombError, isBomb } from "./limits.ts";

/** The error for packed data that ends early or is damaged. */
export function cutShort(path: string, cause: unknown): GravitasError {
  const why = cause instanceof Error && /unexpected end/.test(cause.message) ? "is cut short" : "is damaged";
  return new GravitasError("BROKEN_ARCHIVE", `${path} ${why}. What could be read before that is kept.`, {
    hint: "Download or copy it again, and import it again: what is already there is not doubled.",
    cause,
  });
}

/**
 * The unpacked bytes of a gz stream (or of raw deflate, as zips hold it). Feeds chunk by chunk and drains before the next,
 * because a pipe would drop what was unpacked but not yet taken when the error comes.
 */
export async function* unpack(
  packed: Readable,
  path: string,
  format: "gzip" | "deflate-raw" = "gzip",
): AsyncGenerator<Buffer> {
  const unzip = format === "gzip" ? createGunzip() : createInflateRaw();
  const ready: Buffer[] = [];
  let failure: unknown = null;
  let read = 0;
  let written = 0;
  unzip.on("data", (chunk: Buffer) => ready.push(chunk));
  // After an error zlib calls no callback of a write any more, so the error must end the wait itself.
  let proceed = (): void => {};
  unzip.on("error", (error) => {
    failure = error;
    proceed();
  });
  function* drain(): Generator<Buffer> {
    for (const chunk of ready.splice(0)) {
      written += chunk.length;
      if (isBomb(written, read)) throw bombError(path);
      yield chunk;
    }
  }
  try {
    for await (const chunk of packed as AsyncIterable<Buffer>) {
      read += chunk.length;
      await new Promise<void>((taken) => {
        proceed = taken;
        unzip.write(chunk, () => taken());
      });
      yield* drain();
      if (failure !== null) throw failure;
    }
    await setImmediate();
    yield* drain();
    if (failure !== null) throw failure;
    await new Promise<void>((ended) => {
      proceed = ended;
      unzip.once("end", ended).end();
    });
    yield* drain();
    if (failure !== null) throw failure;
  } catch (error) {
    throw error instanceof GravitasError ? error : cutShort(path, error);
  } finally {
    packed.destroy();
    unzip.destroy();
  }
}
