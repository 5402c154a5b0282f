/** Where data come from and until when they speak, and the root field `sources`. */
import { DAY_MS } from "../../durations.ts";
import { listSources, type Source as Row } from "../../imports/list-sources.ts";
import { networkOf } from "../../words.ts";
import { builder } from "../builder.ts";
import { connectionType, forwardArgs } from "../connection.ts";
import { Network } from "../network-enum.ts";
import { type List, pageOfAll } from "../pagination.ts";
import { findAccount } from "../reads/accounts.ts";
import { Account } from "../refs.ts";

const SourceStatus = builder.enumType("SourceStatus", {
  description: "Whether a source is up to date.",
  values: {
    CURRENT: { description: "It was heard of within its expected interval." },
    FROZEN: { description: "Silent for longer than expected: what it measured stands as of its clock." },
  } as const,
});

const ClockOf = builder.enumType("ClockOf", {
  description: "What a clock is the time of.",
  values: {
    EXPORT: { value: "export", description: "The network made the export then." },
    EVENT: { value: "event", description: "The newest event it tells of." },
    IMPORT: { value: "import", description: "The import itself: nothing in it is dated." },
  } as const,
});

const Source = builder.objectRef<Row>("Source").implement({
  description: "What one kind of file says about one account, or about a network.",
  fields: (t) => ({
    key: t.exposeString("id", { description: "What `gravitas import --source` takes." }),
    kind: t.exposeString("kind", { description: "The kind of files: an archive, or the importer." }),
    network: t.field({
      type: Network,
      nullable: true,
      description: "The network it speaks of.",
      resolve: ({ network }) => networkOf(network),
    }),
    subject: t.field({
      type: Account,
      nullable: true,
      description: "Whose archive it is; null where it is nobody's.",
      resolve: ({ subject }, _args, context) => (subject === null ? null : findAccount(context, subject)),
    }),
    coversNetwork: t.exposeBoolean("covers", {
      description:
        "Whether it was declared to hold its whole network, so that its clock is everybody's there.",
    }),
    clock: t.expose("clock", {
      type: "DateTime",
      nullable: true,
      description: "The newest time it speaks for; null while its first import is under way.",
    }),
    clockOf: t.expose("clockOf", {
      type: ClockOf,
      nullable: true,
      description: "What the clock is the time of.",
    }),
    expectedIntervalDays: t.float({
      nullable: true,
      description:
        "Days after its clock within which it is expected again; null while its first import is under way.",
      resolve: ({ expectedIntervalMs }) => (expectedIntervalMs === null ? null : expectedIntervalMs / DAY_MS),
    }),
    status: t.expose("status", { type: SourceStatus, description: "Whether it is up to date." }),
    imports: t.exposeInt("imports", { description: "How many imports read it." }),
    firstImportAt: t.expose("firstImportAt", {
      type: "DateTime",
      description: "When it was first imported.",
    }),
    lastImportAt: t.expose("lastImportAt", { type: "DateTime", description: "When it was last imported." }),
  }),
});

const byId: List = { name: "sources", direction: "ASC", by: "text" };
const SourceConnection = connectionType<Row, Row, { readonly count: number }>({
  name: "Source",
  of: "sources, by network",
  node: Source,
  nodeOf: (row) => row,
  totalCount: ({ count }) => count,
});

builder.queryField("sources", (t) =>
  t.field({
    type: SourceConnection,
    description: "Where the data come from: each source with its clock and whether it is up to date.",
    args: forwardArgs(t.arg),
    resolve: async (_root, args, { graph, now, call }) => {
      const rows = await listSources(graph, now(), call);
      const page = pageOfAll(args, byId, rows, ({ network, id }) => ({ value: network, id }));
      return { ...page, count: rows.length };
    },
  }),
);
