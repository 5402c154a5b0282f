/** What a token allows. The closed list; `admin` allows everything. */
export const scopes = ["read", "write:graph", "write:users", "write:runs", "moderate", "admin"] as const;
export type Scope = (typeof scopes)[number];

/** What each scope allows, for people. */
export const scopeMeanings: Readonly<Record<Scope, string>> = {
  read: "every query and subscription, and contesting a verdict",
  "write:graph": "ingest",
  "write:users": "creating users, linking and unlinking accounts",
  "write:runs": "runs and rescores",
  moderate: "labels, and decisions on contests",
  admin: "everything, erasure included",
};

/** Whether these scopes allow something; `admin` allows everything. */
export function allows(granted: ReadonlySet<Scope>, scope: Scope): boolean {
  return granted.has(scope) || granted.has("admin");
}
