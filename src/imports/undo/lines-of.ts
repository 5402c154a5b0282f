/** How the lines of an import begin (statement.ts, settle.ts, claim.ts, mark.ts): its number is their first value. */
export const prefixOf = (number: number): string => `[${number},`;
/** The line that says no more of an account than that it is there. */
export const bareLineOf = (number: number): string => `[${number}]`;
