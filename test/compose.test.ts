/** compose.yaml against the program: it cannot be run where there is no Docker, so what it promises is read and compared. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { readConfig } from "../src/server/config.ts";
import { gdsVersion, neo4jVersion } from "../src/server/neo4j/pom.ts";
import { settings } from "../src/server/settings.ts";

const service = z.object({
  environment: z.record(z.string(), z.string()),
  volumes: z.array(z.string()),
  healthcheck: z.object({ test: z.array(z.string()).min(2) }),
});
const compose = z
  .object({
    services: z.object({
      neo4j: service.extend({ image: z.string(), ports: z.undefined().optional() }),
      gravitas: service.extend({
        build: z.object({ context: z.literal("."), dockerfile_inline: z.string() }),
        depends_on: z.object({ neo4j: z.object({ condition: z.literal("service_healthy") }) }),
        ports: z.array(z.string()),
      }),
    }),
    volumes: z.record(z.string(), z.null()),
  })
  .parse(parse(readFileSync("compose.yaml", "utf8")));
const { neo4j, gravitas } = compose.services;

/** What `${NAME:-default}` becomes when nothing is set. */
const defaulted = (value: string): string => value.replaceAll(/\$\{\w+:-([^}]*)\}/g, "$1");
const environment = Object.fromEntries(
  Object.entries(gravitas.environment).map(([name, value]) => [name, defaulted(value)]),
);

test("the image is the Neo4j version the program fetches itself, with Graph Data Science", () => {
  expect(neo4j.image).toBe(`neo4j:${neo4jVersion}-community`);
  expect(JSON.parse(neo4j.environment.NEO4J_PLUGINS ?? "")).toEqual(["graph-data-science"]);
  // Graph Data Science 2.13 is the line made for Neo4j 5.26, which the image picks by itself.
  expect(gdsVersion).toMatch(/^2\.13\./);
});

test("every variable given to Gravitas is one it reads, with a value it takes", () => {
  expect(Object.keys(settings)).toEqual(expect.arrayContaining(Object.keys(environment)));
  const config = readConfig(environment);
  expect(config.neo4j).toMatchObject({ uri: "bolt://neo4j:7687", user: "neo4j", database: "neo4j" });
  // Loopback inside a container is out of reach for the host.
  expect(config.host).toBe("0.0.0.0");
});

test("both sides agree on the password", () => {
  expect(defaulted(neo4j.environment.NEO4J_AUTH ?? "")).toBe(`neo4j/${environment.NEO4J_PASSWORD}`);
});

test("the API is published on the host's loopback, Neo4j not at all", () => {
  expect(gravitas.ports.map(defaulted)).toEqual([`127.0.0.1:4000:${environment.PORT}`]);
  expect(gravitas.healthcheck.test.join(" ")).toContain(`127.0.0.1:${environment.PORT}/readyz`);
});

test("the volumes that hold data are declared", () => {
  const used = [...neo4j.volumes, ...gravitas.volumes].map((volume) => volume.split(":")[0]);
  expect(Object.keys(compose.volumes).sort()).toEqual([...used].sort());
  expect(gravitas.volumes).toContain(`gravitas-home:${environment.GRAVITAS_HOME}`);
});

test("the Dockerfile installs from the lock file and starts the program on a supported Node", () => {
  const lines = gravitas.build.dockerfile_inline.split("\n");
  expect(lines[0]).toMatch(/^FROM node:(22|24)-/);
  expect(lines).toContain("RUN npm ci --omit=dev");
  expect(lines.find((line) => line.startsWith("CMD"))).toBe(
    'CMD ["node", "--max-semi-space-size=64", "src/server/bin.js", "start"]',
  );
});
