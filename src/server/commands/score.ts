/** `gravitas score`: scores the whole graph and publishes; readers see the old scores until it is done. */
import { GravitasError } from "../../errors.ts";
import { modelShift } from "../../runs/model-shift.ts";
import { forgetOldActs } from "../../runs/retention/forget-old-acts.ts";
import { modelOf, models } from "../../scoring/models/index.ts";
import type { Command } from "../command.ts";
import { retentionOption } from "../retention-option.ts";
import { scoreGraph } from "../score-graph.ts";
import { shiftLines } from "../shift-lines.ts";
import { withGraph } from "../with-graph.ts";

export const score: Command = {
  usage: "score [--model <version>] [--retention 400] [--json]",
  help: `Scores the whole graph with the newest model. Readers see the old scores until the new ones are published, all at once; a run
that is killed changes nothing.

  --model <version>  only print how far scores would move under that version of the model; publish nothing
  --retention 400    days for which interactions are held (default: GRAVITAS_RETENTION_DAYS); older ones are dropped afterwards`,
  options: { model: { type: "string" }, retention: { type: "string" } },
  run: (input) => {
    const version = input.values.model;
    const compared = typeof version === "string" ? knownModel(version) : null;
    const retention = retentionOption(input);
    return withGraph(input, async ({ graph }) => {
      if (compared !== null) {
        const shift = await modelShift(graph, compared, Date.now());
        if (input.values.json) process.stdout.write(`${JSON.stringify(shift, null, 2)}\n`);
        else for (const line of shiftLines(shift)) input.console.say(line);
        return 0;
      }
      const result = await scoreGraph(graph, input.console);
      await forgetOldActs(graph, retention);
      if (input.values.json) process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
      return 0;
    });
  },
};

function knownModel(version: string) {
  const model = modelOf(version);
  if (model !== null) return model;
  const known = models.map((each) => each.version).join(", ");
  throw new GravitasError("BAD_OPTION", `--model: there is no model "${version}".`, {
    hint: `This program knows ${known}; the first is the newest.`,
  });
}
