/** What the API tells about networks: the registry and the counts they state, which the API's layer may not import itself. */
export { type CountName, countNames } from "../networks/activity.ts";
export { type NetworkInfo, networkInfos } from "../networks/registry.ts";
