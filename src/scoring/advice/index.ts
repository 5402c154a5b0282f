/** The actions that are tried, those that cost least effort first. */
import type { Action } from "./action.ts";
import { cleanUp } from "./clean-up.ts";
import { connect } from "./connect.ts";
import { converse } from "./converse.ts";
import { getListed } from "./get-listed.ts";
import { post } from "./post.ts";

export const actions: readonly Action[] = [connect, converse, post, cleanUp, getListed];
