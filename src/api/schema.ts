/** The schema: loads the files of types/, each with its type and the root fields returning it. */
import type { GraphQLSchema } from "graphql";
import { builder } from "./builder.ts";
import "./date-time.ts";
// The scored first, then what a score is made of, then lists, then what the graph is made from.
import "./types/scored.ts";
import "./types/score.ts";
import "./types/score-change.ts";
import "./types/score-history.ts";
import "./types/what-if.ts";
import "./types/advice.ts";
import "./types/account.ts";
import "./types/user.ts";
import "./types/topic.ts";
import "./types/accounts.ts";
import "./types/users.ts";
import "./types/search.ts";
import "./types/link-suggestion.ts";
import "./types/audience-overlap.ts";
import "./types/comparison.ts";
import "./types/model.ts";
import "./types/run.ts";
import "./types/network.ts";
import "./types/import.ts";
import "./types/rate-limit.ts";
import "./types/source.ts";
import "./types/scoring-mutations.ts";
import "./types/moderation-mutations.ts";
import "./types/create-user.ts";
import "./types/link-mutations.ts";
import "./types/privacy-mutations.ts";
import "./types/ingest.ts";
import "./types/run-progress.ts";
import "./types/score-changed.ts";

export const schema: GraphQLSchema = builder.toSchema();
