import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { LineCounter, parseDocument } from "yaml";
import { z } from "zod";
import { caseLanguages } from "../../domain/evaluation.ts";
import type { Mistake } from "../../domain/mistakes.ts";
import { mistakeAt, readYaml, YamlText } from "../../domain/yaml-text.ts";
import type { Persona } from "../playing/persona.ts";
import { type Manner, type Project, teamPersona } from "./team-persona.ts";

const text = z.string().trim().min(1);
const language = z.enum(caseLanguages);

const mannerSchema = z.strictObject({
  language,
  about: text,
  answers: z.number().min(0).max(1),
  says: z.enum(["short", "long"]),
  opening: z.array(text),
  lines: z.array(text).min(1),
});

const projectSchema = z.strictObject({
  language,
  about: text,
  told: z.array(text).min(1),
  answers: z.record(z.string(), z.array(text).min(1)),
});

/**
 * The teams of `folder`: every manner of `manners/<manner>.<language>.yaml` with every project of
 * `projects/<project>.<language>.yaml` in its language, named "<manner>-<project>.<language>". No persona where there
 * is any mistake.
 */
export function readPersonas(folder: string): { personas: Record<string, Persona>; mistakes: Mistake[] } {
  const manners = readAll<Manner>(folder, "manners", mannerSchema);
  const projects = readAll<Project>(folder, "projects", projectSchema);
  const mistakes = [...manners.mistakes, ...projects.mistakes];
  for (const { name, language: spoken } of manners.read.map(({ name, value }) => ({ name, language: value.language })))
    if (!projects.read.some(({ value }) => value.language === spoken))
      mistakes.push({
        file: `manners/${name}.${spoken}.yaml`,
        line: 1,
        what: `no project is told in "${spoken}"`,
        mend: `Add one: projects/<name>.${spoken}.yaml.`,
      });
  if (mistakes.length > 0) return { personas: {}, mistakes };
  const pairs = manners.read.flatMap((manner) =>
    projects.read
      .filter((project) => project.value.language === manner.value.language)
      .map((project) => ({ manner, project })),
  );
  const named = pairs.map(({ manner, project }): [string, Persona] => [
    `${manner.name}-${project.name}.${manner.value.language}`,
    teamPersona(manner.value, project.value),
  ]);
  return { personas: Object.fromEntries(named), mistakes };
}

interface Named<Value> {
  name: string;
  value: Value;
}

function readAll<Value extends { language: string }>(
  folder: string,
  kind: string,
  schema: z.ZodType<Value>,
): { read: Named<Value>[]; mistakes: Mistake[] } {
  const at = join(folder, kind);
  const files = existsSync(at) ? readdirSync(at).filter((name) => name.endsWith(".yaml")) : [];
  if (files.length === 0) {
    const what = "there is no file here";
    return { read: [], mistakes: [{ file: kind, line: 1, what, mend: `Add a YAML file to ${folder}/${kind}.` }] };
  }
  const read: Named<Value>[] = [];
  const mistakes: Mistake[] = [];
  for (const file of files.toSorted()) {
    const lineCounter = new LineCounter();
    const document = parseDocument(readFileSync(join(at, file), "utf8"), { lineCounter, prettyErrors: false });
    const source = new YamlText(`${kind}/${file}`, document, lineCounter);
    const { value, mistakes: found } = readYaml(source, schema, "the file");
    mistakes.push(...found);
    if (value === null) continue;
    const [name, ending] = file.slice(0, -".yaml".length).split(".");
    if (name && ending === value.language) read.push({ name, value });
    else
      mistakes.push(
        mistakeAt(
          source,
          ["language"],
          `the file's name does not say "${value.language}"`,
          `Name it <name>.${value.language}.yaml.`,
        ),
      );
  }
  return { read, mistakes };
}
