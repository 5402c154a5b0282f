/** `gravitas import --undo`: takes an import out of the graph again, says what that was, and scores. */
import { GravitasError } from "../errors.ts";
import { undoImport } from "../imports/undo-import.ts";
import { counted } from "../wording.ts";
import type { CommandInput } from "./command.ts";
import { scoreGraph } from "./score-graph.ts";
import { withGraph } from "./with-graph.ts";

/**
 * @param word the number of the import, as given
 * @throws BAD_OPTION
 */
export function undoImportOf(input: CommandInput, word: string): Promise<number> {
  const { values, console } = input;
  if (!/^[1-9]\d{0,9}$/.test(word)) {
    throw new GravitasError("BAD_OPTION", `--undo: "${word}" is not the number of an import.`, {
      hint: "An import tells its number at its end; the API lists them under imports.",
    });
  }
  const number = Number(word);
  return withGraph(input, async ({ graph }) => {
    const bar = console.progress("Undo", `import ${number}`);
    const undone = await undoImport(graph, number, Date.now(), (what, done) =>
      bar.update(done, null, `${what} looked at`),
    ).finally(() => bar.end());
    const { follows, acts, posts, accounts } = undone;
    const parts = [
      counted(follows, "follow"),
      counted(acts, "interaction"),
      counted(posts, "post"),
      counted(accounts, "account"),
    ];
    console.say(
      `Import ${number} is undone. It had told of ${parts.join(", ")}; what others told of them stays.`,
    );
    if (!values["no-score"]) await scoreGraph(graph, console);
    if (values.json) process.stdout.write(`${JSON.stringify({ number, ...undone }, null, 2)}\n`);
    return 0;
  });
}
