import type { CaseLanguage } from "../../domain/evaluation.ts";
import type { Plan } from "../../domain/guidance.ts";
import { countWords } from "../../domain/planning/quoting.ts";
import type { Persona } from "../playing/persona.ts";

/** How a team behaves, whatever its project. */
export interface Manner {
  language: CaseLanguage;
  /** Who they are, for those who write cases. */
  about: string;
  /** How often it answers what it was asked when it has an answer, 0 to 1. */
  answers: number;
  /** Of several texts for one question it says the shortest or the longest first. */
  says: "short" | "long";
  /** What it says before anything was asked, in this order. */
  opening: readonly string[];
  /** What it says instead of an answer, each once. */
  lines: readonly string[];
}

/** What a team knows of its own project. */
export interface Project {
  language: CaseLanguage;
  about: string;
  /** How it is told unasked: the first words after the opening. */
  told: readonly string[];
  /** By what is asked, finest first: "field.criterion", a criterion, a field, a topic of the plan or its beginning. */
  answers: Readonly<Record<string, readonly string[]>>;
}

/** What a plan asks for, finest first. */
function askedFor({ gap, topic }: Plan): string[] {
  const ofGap = gap === null ? [] : [`${gap.field}.${gap.criterion}`, gap.criterion, gap.field];
  return [...ofGap, topic, topic.split(".")[0]!];
}

/**
 * A team that plays its part: it opens, then answers what it was asked from its project or says a line of its manner,
 * each text once. The same words heard and the same dice give the same words.
 */
export function teamPersona(manner: Manner, project: Project): Persona {
  const opening = [...manner.opening, ...project.told];
  const order = manner.says === "short" ? 1 : -1;
  const byLength = (texts: readonly string[]): string[] =>
    texts.toSorted((one, other) => order * (countWords(one) - countWords(other)));
  return {
    next: (seen, random) => {
      const willing = random() < manner.answers;
      const drawn = random();
      if (seen.length < opening.length) return opening[seen.length]!;
      const said = new Set(seen.map((turn) => turn.said));
      const plan = seen.at(-1)?.plan;
      const known = plan ? askedFor(plan).flatMap((key) => byLength(project.answers[key] ?? [])) : [];
      const answer = known.find((text) => !said.has(text));
      const lines = manner.lines.filter((line) => !said.has(line));
      const line = lines[Math.floor(drawn * lines.length)];
      return (willing ? (answer ?? line) : (line ?? answer)) ?? null;
    },
  };
}
