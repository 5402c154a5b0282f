/** How many test files use a graph at once. A server that somebody brings (GRAVITAS_TEST_NEO4J_URI) is one, whose graph one file has for itself. */
export const graphWorkers = process.env.GRAVITAS_TEST_NEO4J_URI ? 1 : 2;
