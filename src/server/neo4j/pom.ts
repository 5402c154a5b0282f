/**
 * The Maven project whose dependencies are a whole Neo4j Community server and the open modules of Graph Data Science
 * (https://neo4j.com/docs/graph-data-science/current/installation/). `neo4j` stands first: its library versions win.
 */

export const neo4jVersion = "5.26.24";
export const gdsVersion = "2.13.9";
const dependencyPlugin = "org.apache.maven.plugins:maven-dependency-plugin:3.6.1";

const gdsModules = [
  "proc",
  "proc-sysinfo",
  "opengds-extension",
  "open-model-catalog",
  "open-write-services",
] as const;

const dependency = (group: string, artifact: string, version: string): string =>
  `    <dependency><groupId>${group}</groupId><artifactId>${artifact}</artifactId><version>${version}</version></dependency>`;

const copy = (id: "lib" | "plugins", filter: string): string =>
  `        <execution><id>${id}</id><configuration><outputDirectory>\${project.basedir}/${id}</outputDirectory>${filter}</configuration></execution>`;

const [pluginGroup, pluginName, pluginVersion] = dependencyPlugin.split(":");

/** The pom.xml: GDS goes to `plugins/`, everything else of runtime scope to `lib/`. */
export const pom = `<project>
  <modelVersion>4.0.0</modelVersion>
  <groupId>gravitas</groupId><artifactId>neo4j-runtime</artifactId><version>1</version><packaging>pom</packaging>
  <dependencies>
${dependency("org.neo4j", "neo4j", neo4jVersion)}
${gdsModules.map((module) => dependency("org.neo4j.gds", module, gdsVersion)).join("\n")}
  </dependencies>
  <build><plugins><plugin>
      <groupId>${pluginGroup}</groupId><artifactId>${pluginName}</artifactId><version>${pluginVersion}</version>
      <executions>
${copy("lib", "<includeScope>runtime</includeScope><excludeGroupIds>org.neo4j.gds</excludeGroupIds>")}
${copy("plugins", "<includeGroupIds>org.neo4j.gds</includeGroupIds>")}
      </executions>
  </plugin></plugins></build>
</project>
`;

/** The Maven goals that fill both folders. */
export const goals = [
  `${dependencyPlugin}:copy-dependencies@lib`,
  `${dependencyPlugin}:copy-dependencies@plugins`,
];
