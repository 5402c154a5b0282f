/**
 * One of what several are called: `replies by somebody` is `reply by somebody`. Several nouns, and those with a verb of their own,
 * stay as they are.
 */
export function oneOf(several: string): string {
  if (/^[^ ]+(,| and ) ?| that /.test(several)) return several;
  return several.replace(/(?<![^ ])([^ ]*?)(ies|(?<!ou|s)s)(?= |$)/, (_, stem: string, end: string) =>
    end === "ies" ? `${stem}y` : stem,
  );
}
