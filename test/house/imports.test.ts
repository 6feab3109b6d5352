import { expect, test } from "vitest";
import { filesBelow, type Import, importsOf, roomOf } from "./source-files.ts";

/** Which room may import which. `app` makes the introductions; nothing else may know two back rooms. */
const arrows: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  mentoring: ["domain"],
  assistant: ["domain", "model"],
  model: ["domain"],
  library: ["domain"],
  store: ["domain"],
  papers: ["domain"],
  http: ["domain", "mentoring"],
  evaluation: ["domain", "mentoring", "model"],
  cli: ["domain", "mentoring", "evaluation", "app", "config"],
  web: ["domain", "http"],
  app: [
    "domain",
    "mentoring",
    "assistant",
    "model",
    "library",
    "store",
    "papers",
    "evaluation",
    "http",
    "config",
    "web",
  ],
  main: ["app", "config", "cli"],
  config: ["domain"],
};

/** Packages that only one room may know. */
const keptBy: Readonly<Record<string, readonly string[]>> = {
  "@langchain/langgraph": ["assistant"],
  "@langchain/core": ["assistant", "model"],
  "@langchain/openai": ["model"],
  openai: [],
  "@modelcontextprotocol/sdk": ["http"],
  "@ag-ui/core": ["http"],
  "@ag-ui/encoder": ["http"],
  kysely: ["store"],
  "better-sqlite3": ["store"],
  pg: ["store"],
  hono: ["http"],
  "@hono/zod-openapi": ["http"],
  "@hono/node-server": ["cli"],
  "@orama/stemmers": ["library"],
  pptxgenjs: ["papers"],
  piscina: ["app"],
  preact: ["web"],
  esbuild: ["web"],
};

const files = filesBelow("src", /\.tsx?$/);
const imports: Import[] = files.flatMap(importsOf);

const packageName = (specifier: string) =>
  specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");

test("the house has rooms to look at", () => {
  expect(files.length).toBeGreaterThan(50);
  expect(imports.length).toBeGreaterThan(100);
});

test("imports go one way between rooms", () => {
  const wrong = imports
    .filter((one) => one.inside && one.to.startsWith("src/"))
    .filter((one) => roomOf(one.from) !== roomOf(one.to) && !arrows[roomOf(one.from)]?.includes(roomOf(one.to)))
    .map((one) => `${one.from} -> ${one.to}`);
  expect(wrong).toEqual([]);
});

test("the browser takes only types and events from the server", () => {
  const wrong = imports
    .filter((one) => /^src\/web\/(widget|shared|mentor|organiser)\//.test(one.from))
    .filter((one) => one.inside && !one.to.startsWith("src/web/") && !one.typeOnly && one.to !== "src/domain/events.ts")
    .map((one) => `${one.from} -> ${one.to}`);
  expect(wrong).toEqual([]);
});

test("of the web the server knows only its page shells", () => {
  const wrong = imports
    .filter((one) => roomOf(one.from) === "app" && one.inside && roomOf(one.to) === "web")
    .filter((one) => !/^src\/web\/page\/\w+(-\w+)*\.ts$/.test(one.to))
    .map((one) => `${one.from} -> ${one.to}`);
  expect(wrong).toEqual([]);
});

test("no file imports itself by a detour", () => {
  const next = new Map<string, string[]>();
  for (const one of imports) {
    if (one.inside && !one.typeOnly) next.set(one.from, [...(next.get(one.from) ?? []), one.to]);
  }
  const cycles: string[] = [];
  const state = new Map<string, "open" | "done">();
  const walk = (file: string, path: string[]) => {
    if (state.get(file) === "done") return;
    if (state.get(file) === "open") {
      cycles.push([...path.slice(path.indexOf(file)), file].join(" -> "));
      return;
    }
    state.set(file, "open");
    for (const to of next.get(file) ?? []) walk(to, [...path, file]);
    state.set(file, "done");
  };
  for (const file of files) walk(file, []);
  expect(cycles).toEqual([]);
});

test("each outside package is known by its own room only", () => {
  const wrong = imports
    .filter((one) => !one.inside && keptBy[packageName(one.to)] !== undefined)
    .filter((one) => !keptBy[packageName(one.to)]!.includes(roomOf(one.from)))
    .map((one) => `${one.from} -> ${one.to}`);
  expect(wrong).toEqual([]);
});

test("the domain knows zod, the language profiles and itself", () => {
  const wrong = imports
    .filter((one) => roomOf(one.from) === "domain" && !one.inside)
    .filter((one) => one.to !== "zod" && !(one.to.startsWith("eld") && one.from.startsWith("src/domain/language/")))
    .map((one) => `${one.from} -> ${one.to}`);
  expect(wrong).toEqual([]);
});
