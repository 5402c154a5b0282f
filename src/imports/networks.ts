/** What the API tells about networks: the registry, which the API's layer may not import itself. */
export { type NetworkInfo, networkInfos } from "../networks/registry.ts";
