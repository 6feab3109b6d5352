/**
 * Builds the browser's files into `dist/web/` (`node src/web/build.ts [--if-stale]`): the widget's loader, the team
 * page, the consoles and their parts, each with its gzip and brotli twin, and `manifest.json`. Fails when what a phone must load
 * before its first message weighs more than the limit.
 */
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, join, relative, resolve } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { type BuildOptions, build, type Metafile, type Plugin, transform } from "esbuild";
import type { Language } from "../domain/language/names.ts";
import type { Assets } from "./page/shell.ts";
import { takePlace } from "./take-place.ts";

/** Bytes after gzip, before first use: 15 KB. */
const limit = 15 * 1024;

const home = resolve(import.meta.dirname);
const built = resolve(home, "../../dist/web");
/** Built aside and moved in one step, so that a running server never serves half a build. */
const out = `${built}-${process.pid}`;
const assets = join(out, "assets");

/** Style sheets become strings that the widget adopts inside its shadow root. */
const styles: Plugin = {
  name: "styles",
  setup(build) {
    build.onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { code } = await transform(readFileSync(path, "utf8"), { loader: "css", minify: true, target: "chrome90" });
      return { contents: `export default ${JSON.stringify(code.trim())}`, loader: "js" };
    });
  },
};

/** Stands in the first part until the names of the others are known; its own name depends on theirs already. */
const partsMark = "the files of each part";
const morePartsMark = "the files of the parts that the conversation brings";
const entry = "widget/app.tsx";
const second = "widget/talk/talk.tsx";
const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

function isFresh(): boolean {
  try {
    const since = statSync(join(built, "manifest.json")).mtimeMs;
    return filesUnder(home).every((file) => statSync(file).mtimeMs < since);
  } catch {
    return false;
  }
}

const isPartView = /widget.(\w+).\1\.tsx$/;

/**
 * Tags become plain calls: a few hundred bytes less, once packed, than by the automatic runtime. Every later part is made
 * to lean on the whole first part, and on the conversation, which comes with it anyway. Without this the bundler would
 * split them by which modules the others happen to share, and a phone on a slow line would wait for several files instead
 * of one.
 */
const views: Plugin = {
  name: "views",
  setup(build) {
    build.onLoad({ filter: /\.tsx$/ }, ({ path }) => {
      const whole = !isPartView.test(path) ? [] : path.endsWith(second) ? [entry] : [entry, second];
      const lean = whole.map((part) => `import ${JSON.stringify(join(home, part))};`).join("");
      const tags = 'import { Fragment as tags, h as tag } from "preact";';
      return { contents: lean + tags + readFileSync(path, "utf8"), loader: "tsx" };
    });
  },
};

const common: BuildOptions = {
  bundle: true,
  minify: true,
  target: "es2022",
  charset: "utf8",
  legalComments: "none",
  tsconfigRaw: { compilerOptions: { jsx: "react", jsxFactory: "tag", jsxFragmentFactory: "tags" } },
  plugins: [styles, views],
};

const isPart = /^(?:widget|shared\/strings)\/(?:.*\/)?(talk|rest-\w+)\.tsx?$/;
/** Parts that the conversation brings: the first part does not spend its bytes on their names. */
const isMorePart = /^widget\/(sheets|board|thread|round|feedback|rehearsal)\/\1\.tsx$/;

/** Consoles and the poster are built apart, so that nothing they share with the widget changes what a phone must load. */
const consoles = ["mentor", "organiser"] as const;

async function buildConsoles(): Promise<{ staff: Assets["staff"]; poster: string }> {
  const { metafile } = await build({
    ...common,
    entryPoints: [...consoles, "widget/poster"].map((page) => ({
      in: join(home, `${page}/main.tsx`),
      out: basename(page),
    })),
    outdir: assets,
    outbase: home,
    format: "esm",
    splitting: true,
    entryNames: "[name]-[hash]",
    chunkNames: "[name]-[hash]",
    metafile: true,
    define: { PARTS: "{}" },
  });
  const found = outputs(metafile!);
  const staff = { mentor: found.get("mentor/main.tsx")!, organiser: found.get("organiser/main.tsx")! };
  return { staff, poster: found.get("widget/poster/main.tsx")! };
}

/** The page of an evaluation's report: one script and one style that the report carries inside itself. */
async function buildReport(): Promise<void> {
  await build({
    ...common,
    entryPoints: [{ in: join(home, "organiser/report/main.tsx"), out: "report" }],
    outdir: join(out, "report"),
    format: "iife",
  });
  const code = await styleOf(
    ["page/palette.css", "organiser/evaluation/charts.css", "organiser/report/report.css"],
    "chrome111",
  );
  writeFileSync(join(out, "report/report.css"), code);
}

async function styleOf(sources: readonly string[], target?: string): Promise<string> {
  const whole = sources.map((path) => readFileSync(join(home, path), "utf8")).join("\n");
  const { code } = await transform(whole, { loader: "css", minify: true, ...(target === undefined ? {} : { target }) });
  return code;
}

/** A style sheet that a page links to, of these in order; gives its path. */
async function writeStyle(...sources: readonly [string, ...string[]]): Promise<string> {
  const code = await styleOf(sources);
  const source = sources.at(-1)!;
  const hash = createHash("sha256").update(code).digest("hex").slice(0, 8);
  const name = `${basename(source, ".css")}-${hash}.css`;
  writeFileSync(join(assets, name), code);
  return `/assets/${name}`;
}

/** File names of each part of a kind and of what it leans on, the first part left out. */
function partsOf(metafile: Metafile, first: string, kind: RegExp): Record<string, string[]> {
  const parts: Record<string, string[]> = {};
  for (const [file, { entryPoint }] of Object.entries(metafile.outputs)) {
    const name = kind.exec(relative(home, resolve(entryPoint ?? "")).replaceAll("\\", "/"))?.[1];
    if (name === undefined) continue;
    const seen = new Set([file]);
    for (const each of seen)
      for (const { path, kind } of metafile.outputs[each]!.imports) if (kind === "import-statement") seen.add(path);
    parts[name] = [...seen].map((each) => basename(each)).filter((each) => each !== basename(first));
  }
  return parts;
}

/** Output path of each entry and each part, as the browser asks for it, by its source. */
function outputs(metafile: Metafile): Map<string, string> {
  const url = (file: string) => `/${relative(out, resolve(file)).replaceAll("\\", "/")}`;
  return new Map(
    Object.entries(metafile.outputs).map(([file, { entryPoint, imports }]) => {
      const source = entryPoint === undefined ? file : relative(home, resolve(entryPoint)).replaceAll("\\", "/");
      // Later parts lean on the first one, so the bundler makes a part of it that its entry only names.
      const whole = source === entry ? imports.filter(({ kind }) => kind === "import-statement") : [];
      if (whole.length > 1) throw new Error("The first part fell into several files; it must be one.");
      return [source, url(whole[0]?.path ?? file)];
    }),
  );
}

const gzip = (bytes: Buffer): Buffer => gzipSync(bytes, { level: 9 });

async function run(): Promise<void> {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(assets, { recursive: true });
  const { metafile } = await build({
    ...common,
    entryPoints: [join(home, entry)],
    outdir: assets,
    format: "esm",
    splitting: true,
    entryNames: "[name]-[hash]",
    chunkNames: "[name]-[hash]",
    metafile: true,
    define: { PARTS: JSON.stringify(partsMark), MORE_PARTS: JSON.stringify(morePartsMark) },
  });
  const found = outputs(metafile!);
  const file = (name: string): string => {
    const path = found.get(name);
    if (path === undefined) throw new Error(`the build made no ${name}`);
    return path;
  };
  const words = (language: Language) => file(`shared/strings/${language}.ts`);
  const app = file(entry);
  for (const path of filesUnder(assets)) {
    const script = readFileSync(path, "utf8");
    const whole = script
      .replace(JSON.stringify(partsMark), () => JSON.stringify(partsOf(metafile!, app, isPart)))
      .replace(JSON.stringify(morePartsMark), () => JSON.stringify(partsOf(metafile!, app, isMorePart)));
    if (whole !== script) writeFileSync(path, whole);
  }

  const loader = await build({
    ...common,
    entryPoints: [join(home, "widget/loader.ts")],
    format: "iife",
    define: { APP: JSON.stringify(app) },
    write: false,
  });
  writeFileSync(join(out, "widget.js"), loader.outputFiles![0]!.contents);

  const { staff, poster } = await buildConsoles();
  await buildReport();
  const manifest: Assets = {
    team: app,
    words: { fr: words("fr"), ar: words("ar"), en: words("en") },
    style: await writeStyle("page/palette.css", "page/plain.css"),
    staff,
    poster: { script: poster, style: await writeStyle("widget/poster/poster.css") },
  };

  const weights = new Map<string, number>();
  for (const path of filesUnder(out)) {
    const bytes = readFileSync(path);
    const small = gzip(bytes);
    writeFileSync(`${path}.gz`, small);
    writeFileSync(`${path}.br`, brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }));
    weights.set(`/${relative(out, path).replaceAll("\\", "/")}`, small.length);
  }
  const weigh = (...paths: string[]) => paths.reduce((sum, path) => sum + weights.get(path)!, 0);
  const heaviest = Math.max(...Object.values(manifest.words).map((path) => weigh(path)));
  const first = weigh("/widget.js", app) + heaviest;
  for (const [path, weight] of [...weights].sort()) console.log(`${String(weight).padStart(7)} B gzip  ${path}`);
  console.log(
    `before first use: ${first} B with /widget.js, ${first - weigh("/widget.js")} B on /t/CODE, limit ${limit} B (gzip)`,
  );
  if (first > limit) {
    console.error("The widget is too heavy before its first use.");
    rmSync(out, { recursive: true });
    process.exit(1);
  }
  writeFileSync(join(out, "manifest.json"), `${JSON.stringify(manifest, null, 2)}\n`);
  takePlace(out, built);
}

if (!(process.argv.includes("--if-stale") && isFresh())) await run();
