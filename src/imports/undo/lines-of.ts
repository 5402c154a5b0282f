/** How the lines that an import wrote begin (statement.ts, settle.ts, claim.ts, mark.ts): their first value is its number. */
export const prefixOf = (number: number): string => `[${number},`;
/** The line that says no more of an account than that it is there. */
export const bareLineOf = (number: number): string => `[${number}]`;
