/** Imports with the report of each file, and the root field `imports`. */
import { graphOverview } from "../../graph/graph-overview.ts";
import { cannotKnowOf } from "../../imports/cannot-know.ts";
import type { CannotKnow, Reason } from "../../imports/import-report.ts";
import { type ImportRow, importsPage } from "../../imports/imports-page.ts";
import { networkOf } from "../../words.ts";
import { builder } from "../builder.ts";
import { connectionType, forwardArgs } from "../connection.ts";
import { Network } from "../network-enum.ts";
import { cutPage, type List, pageOfAll, readPage } from "../pagination.ts";

const SkipReason = builder.objectRef<Reason>("SkipReason").implement({
  description: "Records of a file left out for one reason.",
  fields: (t) => ({
    reason: t.exposeString("reason", { description: "The reason, in plain words." }),
    count: t.exposeInt("count", { description: "Records left out for it." }),
    places: t.intList({
      description: "Row or item numbers of the first few, from 1.",
      resolve: ({ places }) => [...places],
    }),
  }),
});

export const KeptCount = builder
  .objectRef<{ readonly what: string; readonly count: number }>("KeptCount")
  .implement({
    description: "How many records of one sort a file had.",
    fields: (t) => ({
      what: t.exposeString("what", { description: "The sort: `follows`, `replies`, `plain posts`…" }),
      count: t.exposeInt("count", { description: "Records of this sort." }),
    }),
  });

type File = ImportRow["files"][number];
const ImportFile = builder.objectRef<File>("ImportFile").implement({
  description: "The report of one file: read = accepted + skipped.",
  fields: (t) => ({
    path: t.exposeString("path", { description: "Path inside its archive or folder." }),
    importer: t.exposeString("importer", { description: "The importer that read it." }),
    title: t.exposeString("title", { description: "What the file is, for people." }),
    network: t.field({
      type: Network,
      nullable: true,
      description: "The network it is of; null where its rows name theirs.",
      resolve: ({ network }) => (network === null ? null : networkOf(network)),
    }),
    subject: t.exposeString("subject", {
      nullable: true,
      description: "Key of the account whose archive it is; null where it is nobody's.",
    }),
    read: t.exposeInt("read", { description: "Records read." }),
    accepted: t.exposeInt("accepted", { description: "Records taken." }),
    skipped: t.exposeInt("skipped", { description: "Records left out." }),
    duplicates: t.exposeInt("duplicates", { description: "Accepted facts that the graph had already." }),
    kept: t.field({
      type: [KeptCount],
      description: "How many records of each sort.",
      resolve: ({ kept }) => Object.entries(kept).map(([what, count]) => ({ what, count })),
    }),
    reasons: t.field({
      type: [SkipReason],
      description: "Why records were left out.",
      resolve: ({ reasons }) => [...reasons],
    }),
    unknownFields: t.stringList({
      description: "Fields of the file that nothing is known about.",
      resolve: ({ unknownFields }) => [...unknownFields],
    }),
    from: t.expose("from", { type: "DateTime", nullable: true, description: "Oldest time in the file." }),
    to: t.expose("to", { type: "DateTime", nullable: true, description: "Newest time in the file." }),
    note: t.exposeString("note", {
      nullable: true,
      description: "What this kind of file cannot tell, or why reading ended early.",
    }),
  }),
});

const ImportFileConnection = connectionType<File, File, { readonly count: number }>({
  name: "ImportFile",
  of: "files of an import, in the order they were read",
  node: ImportFile,
  nodeOf: (row) => row,
  totalCount: ({ count }) => count,
});
const filesOf = (number: number): List => ({ name: `files of ${number}`, direction: "ASC", by: "number" });

const CannotKnowRef = builder.objectRef<CannotKnow>("CannotKnow").implement({
  description: "What the files of one network can never tell.",
  fields: (t) => ({
    network: t.field({
      type: Network,
      nullable: true,
      description: "The network; null for files whose rows name theirs.",
      resolve: ({ network }) => network,
    }),
    title: t.exposeString("title", { description: "The network, or what the file is, for people." }),
    text: t.exposeString("text", { description: "Plain sentences." }),
  }),
});

const ImportStatus = builder.enumType("ImportStatus", {
  description: "How far an import came.",
  values: {
    RUNNING: { description: "Under way, or cut short: the same import again goes on where it was." },
    DONE: { description: "Finished." },
    FAILED: { description: "Ended early; what had been written stays." },
    UNDOING: {
      description: "Being taken out again, or interrupted while it was: undoing it once more goes on.",
    },
    UNDONE: { description: "Taken out again: nothing that it alone said is left." },
  } as const,
});

const Import = builder.objectRef<ImportRow>("Import").implement({
  description: "One import of one or more paths.",
  fields: (t) => ({
    number: t.exposeInt("number", { description: "Its number; imports are numbered in order." }),
    status: t.expose("status", { type: ImportStatus, description: "How far it came." }),
    startedAt: t.expose("startedAt", { type: "DateTime", description: "When it began." }),
    finishedAt: t.expose("finishedAt", {
      type: "DateTime",
      nullable: true,
      description: "When it ended; null while it is under way.",
    }),
    paths: t.stringList({ description: "The paths, as given.", resolve: ({ paths }) => [...paths] }),
    message: t.exposeString("message", { nullable: true, description: "Why it failed; null otherwise." }),
    cannotKnow: t.field({
      type: [CannotKnowRef],
      description: "What such files can never tell, once for each network.",
      resolve: ({ files }) =>
        cannotKnowOf(files.map((file) => ({ ...file, network: networkOf(file.network ?? "") }))),
    }),
    files: t.field({
      type: ImportFileConnection,
      description: "The report of each file, in the order they were read.",
      args: forwardArgs(t.arg),
      resolve: ({ number, files }, args) => ({
        ...pageOfAll(args, filesOf(number), files, ({ position }) => ({ value: position, id: "" })),
        count: files.length,
      }),
    }),
  }),
});

const byNumber: List = { name: "imports", direction: "DESC", by: "number" };
const ImportConnection = connectionType<ImportRow, ImportRow>({
  name: "Import",
  of: "imports, newest first",
  node: Import,
  nodeOf: (row) => row,
  totalCount: async (_connection, { graph, call }) => (await graphOverview(graph, {}, call))[0]?.imports ?? 0,
});

builder.queryField("imports", (t) =>
  t.field({
    type: ImportConnection,
    description: "All imports, newest first, each with the reports of its files.",
    args: forwardArgs(t.arg),
    resolve: async (_root, args, { graph, call }) => {
      const page = readPage(args, byNumber);
      const before = Math.min(Number(page.from.value), Number.MAX_SAFE_INTEGER);
      const rows = await importsPage(graph, { before, limit: page.limit }, call);
      return cutPage(page, rows, ({ number }) => ({ value: number, id: "" }));
    },
  }),
);
