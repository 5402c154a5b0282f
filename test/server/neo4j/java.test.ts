import { join } from "node:path";
import { expect, test } from "vitest";
import { GravitasError } from "../../../src/errors.ts";
import { findJava, parseVersion } from "../../../src/server/neo4j/java.ts";
import { javaOf, pathWith, temporaryFolder } from "./fake-tools.ts";

function refusal(env: Record<string, string>): GravitasError {
  try {
    findJava(env);
  } catch (error) {
    if (error instanceof GravitasError) return error;
  }
  throw new Error("a Java was found");
}

test.each([
  ['openjdk version "17.0.15" 2025-04-15', 17, "17.0.15"],
  ['java version "21" 2023-09-19 LTS', 21, "21"],
  ['openjdk version "1.8.0_402"', 8, "1.8.0_402"],
  ['openjdk version "25-ea" 2025-09-16', 25, "25-ea"],
])("%s is Java %i", (output, version, fullVersion) => {
  expect(parseVersion(output)).toEqual({ version, fullVersion });
});

test("no Java: what was looked for and three ways on", () => {
  const error = refusal({ PATH: temporaryFolder() });
  expect(error.code).toBe("NO_JAVA");
  expect(error.message).toBe("No Java found (looked at JAVA_HOME and PATH).");
  expect(error.hint).toBe(
    "Three ways on: install Java 17 or 21; docker compose up; or set NEO4J_URI to your own Neo4j 5.26 with GDS.",
  );
});

test("a Java that Neo4j does not support is named with its place", () => {
  const error = refusal({ PATH: pathWith({ java: javaOf("1.8.0_402") }) });
  expect(error.code).toBe("NO_JAVA");
  expect(error.message).toContain("found Java 8 at PATH");
});

test("an old JAVA_HOME does not hide the good Java on the PATH", () => {
  const old = temporaryFolder();
  pathWith({ java: javaOf("11.0.2") }, join(old, "bin"));
  const path = pathWith({ java: javaOf("21.0.4") });
  expect(findJava({ JAVA_HOME: old, PATH: path })).toEqual({
    command: "java",
    version: 21,
    fullVersion: "21.0.4",
  });
});

test("JAVA_HOME comes first", () => {
  const chosen = temporaryFolder();
  pathWith({ java: javaOf("17.0.15") }, join(chosen, "bin"));
  const java = findJava({ JAVA_HOME: chosen, PATH: pathWith({ java: javaOf("21.0.4") }) });
  expect(java.command).toBe(join(chosen, "bin", "java"));
});
