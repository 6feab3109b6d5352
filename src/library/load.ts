import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DomainError } from "../domain/errors.ts";
import { formatMistake, type Mistake } from "../domain/mistakes.ts";
import {
  type Canvas,
  canvasSchema,
  criteriaSchema,
  glossarySchema,
  type Programme,
  programmeSchema,
  type Term,
} from "../domain/programme.ts";
import { readYaml, type YamlText } from "../domain/yaml-text.ts";
import { checkFolder } from "./check-folder.ts";
import { type Document, glossaryDocuments, readDocument } from "./documents.ts";
import { parseYaml } from "./parse-yaml.ts";

export interface LoadedProgramme {
  programme: Programme;
  documents: Document[];
}

export interface LoadOptions {
  /** Ids of the criteria that the code can check. Left out: canvases are not held against the code. */
  knownCriteria?: Iterable<string>;
}

/**
 * Reads and checks `knowledge/<programme>/`. Every mistake found is told; `programme` is null when `programme.yaml`
 * itself cannot be read as a programme. Never throws for what a writer of the folder did.
 */
export function loadProgramme(
  folder: string,
  options: LoadOptions = {},
): { programme: Programme | null; documents: Document[]; mistakes: Mistake[] } {
  const mistakes: Mistake[] = [];
  const read = (file: string): YamlText | null => {
    if (!existsSync(join(folder, file))) {
      mistakes.push({ file, line: 1, what: "the file is missing", mend: "Add it to the programme folder." });
      return null;
    }
    return parseYaml(file, readFileSync(join(folder, file), "utf8"));
  };
  const take = <Schema extends Parameters<typeof readYaml>[1]>(source: YamlText | null, schema: Schema) => {
    if (source === null) return null;
    const outcome = readYaml(source, schema);
    mistakes.push(...outcome.mistakes);
    return outcome.value;
  };

  const programmeText = read("programme.yaml");
  const programme = take(programmeText, programmeSchema);
  const criteriaFiles = filesIn(folder, "criteria", ".yaml");
  if (criteriaFiles.length === 0) read("criteria/any-text.yaml");
  const criteria = criteriaFiles.flatMap((file) => {
    const text = read(file)!;
    const value = take(text, criteriaSchema);
    return value === null ? [] : [{ value, text }];
  });
  const glossaryText = read("glossary.yaml");
  const glossary: readonly Term[] | null = take(glossaryText, glossarySchema);

  const canvases: Record<string, Canvas> = {};
  const canvasTexts: Record<string, YamlText> = {};
  const canvasNames = filesIn(folder, "canvases", ".yaml").map((file) =>
    file.slice("canvases/".length, -".yaml".length),
  );
  for (const workshop of canvasNames) {
    const source = read(`canvases/${workshop}.yaml`);
    const canvas = take(source, canvasSchema);
    if (source === null || canvas === null) continue;
    canvases[workshop] = canvas;
    canvasTexts[workshop] = source;
  }

  const documents: Document[] = [];
  for (const file of [...filesIn(folder, "guides", ".md"), ...filesIn(folder, "sources", ".md")]) {
    const outcome = readDocument(file, readFileSync(join(folder, file), "utf8"));
    mistakes.push(...outcome.mistakes);
    if (outcome.document !== null) documents.push(outcome.document);
  }
  documents.push(...glossaryDocuments(glossary ?? [], "glossary.yaml"));

  mistakes.push(
    ...checkFolder({
      programme: programme && { value: programme, text: programmeText! },
      canvases: Object.keys(canvases).map((name) => ({ name, value: canvases[name]!, text: canvasTexts[name]! })),
      canvasNames,
      criteria,
      criteriaWhole: criteria.length === criteriaFiles.length,
      glossary: glossary && { value: glossary, text: glossaryText! },
      documents,
      knownCriteria: options.knownCriteria === undefined ? null : new Set(options.knownCriteria),
    }),
  );
  mistakes.sort((one, other) => one.file.localeCompare(other.file) || one.line - other.line);
  return {
    programme: programme && {
      ...programme,
      canvases,
      criteria: Object.assign({}, ...criteria.map(({ value }) => value)),
      glossary: glossary ?? [],
    },
    documents,
    mistakes,
  };
}

/** As `loadProgramme`, for those who need it whole: throws `programme_invalid` with every mistake in its details. */
export function openProgramme(folder: string, options: LoadOptions = {}): LoadedProgramme {
  const { programme, documents, mistakes } = loadProgramme(folder, options);
  if (programme === null || mistakes.length > 0)
    throw new DomainError("programme_invalid", { folder, mistakes: mistakes.map(formatMistake) });
  return { programme, documents };
}

const filesIn = (folder: string, inside: string, ending: string): string[] =>
  existsSync(join(folder, inside))
    ? readdirSync(join(folder, inside))
        .filter((name) => name.endsWith(ending))
        .sort()
        .map((name) => `${inside}/${name}`)
    : [];
