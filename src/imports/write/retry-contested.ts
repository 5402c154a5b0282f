/**
 * A statement looks for what it would write and writes what it did not find. Of two that do so with the same new thing at the same
 * moment, the unique constraint fails one; said again it finds what the other has committed.
 */
const TAKEN = "Neo.ClientError.Schema.ConstraintValidationFailed";
/** Each failure is another import's batch that went through, so few of them follow each other. */
const ATTEMPTS = 10;

/** Runs a statement that can be repeated, again where another one was faster. */
export async function retryContested<T>(statement: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await statement();
    } catch (error) {
      if (attempt === ATTEMPTS || !isTaken(error)) throw error;
    }
  }
}

const isTaken = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === TAKEN;
