import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { stringify } from "yaml";

const say = (words: string) => ({ fr: words, ar: `${words} (ع)`, en: `${words} (en)` });
const label = (bare: string) => ({
  fr: { bare, definite: `le ${bare}`, of: `du ${bare}` },
  ar: { bare: `${bare} (ع)`, definite: `${bare} (ع)` },
  en: { bare, definite: `the ${bare}` },
});

/** A programme folder without a mistake: one day, one session, one workshop, one field, one guide, one term. */
export const goodFolder = (): Record<string, unknown> => ({
  "programme.yaml": {
    id: "small",
    name: say("Petit programme"),
    place: say("Zagora"),
    timezone: "Africa/Casablanca",
    settings: { help_contact: null, pitch_minutes: null, jury_weights: null, minors: false, retention_days: 90 },
    days: [
      {
        number: 1,
        date: "2026-06-16",
        title: say("Imaginer"),
        objective: { quote: "Choisir un problème.", text: say("Choisir") },
        sessions: [
          {
            id: "day-1/16h45",
            start: "16:45",
            end: "18:30",
            kind: "workshop",
            title: say("Problématisation"),
            quote: "Méthode recommandée : brainwriting.",
            quoteTitle: "Workshop de problématisation",
            workshop: "framing",
          },
        ],
      },
    ],
    jury: [
      {
        day: 1,
        passage: "programme#day-1/16h45",
        quote: "brainwriting",
        criteria: [{ id: "clarity", name: say("Clarté") }],
      },
    ],
    workshops: [{ id: "framing", sessions: ["day-1/16h45"], due: say("Un problème") }],
    facts: [
      {
        id: "method",
        asked: ["quelle méthode"],
        answer: say("Brainwriting."),
        citations: [{ passage: "programme#day-1/16h45", quote: "brainwriting" }],
      },
    ],
    unknowns: [{ id: "weights", asked: ["poids"], answer: say("Rien"), citations: [] }],
  },
  "canvases/framing.yaml": {
    workshop: "framing",
    title: label("cadrage"),
    purpose: say("Cadrer"),
    deliverable: "statement",
    fields: [
      {
        id: "statement",
        label: label("énoncé"),
        questions: [say("Qui ?")],
        help: say("Une phrase"),
        criteria: ["who"],
        examples: [{ domain: "health", good: say("Un exemple") }],
        guides: ["five-whys"],
      },
    ],
  },
  "criteria/any-text.yaml": {
    who: { name: say("Qui"), why: say("Un visage"), weak: say("Précisez"), missing: say("Nommez") },
  },
  "glossary.yaml": [{ id: "pitch", term: say("pitch"), definition: say("Présentation courte"), also: ["exposé"] }],
  "guides/five-whys.fr.md":
    "---\ntitle: Cinq pourquoi\nlanguage: fr\nkind: guide\n---\n## Méthode\nDemander pourquoi.\n",
  "guides/five-whys.ar.md": "---\ntitle: خمسة لماذا\nlanguage: ar\nkind: guide\n---\n## الطريقة\nاسألوا لماذا.\n",
  "guides/five-whys.en.md": "---\ntitle: Five whys\nlanguage: en\nkind: guide\n---\n## Method\nAsk why.\n",
  "sources/programme.fr.md": [
    "---",
    "title: Programme",
    "language: fr",
    "kind: programme",
    "origin: document officiel",
    "---",
    "# Petit programme {#cover}",
    "",
    "## Jour 1 {#day-1}",
    "",
    "### Objectif {#day-1/objective}",
    "",
    "Choisir un problème.",
    "",
    "### 16h45 - 18h30 · Workshop de problématisation {#day-1/16h45}",
    "",
    "Méthode recommandée : brainwriting.",
    "",
  ].join("\n"),
});

/** Writes a folder that lives as long as the test; texts as they are, other values as YAML, null leaves a file out. */
export function writeFolder(files: Record<string, unknown>): string {
  const folder = mkdtempSync(join(tmpdir(), "dalil-library-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [file, content] of Object.entries(files)) {
    if (content === null) continue;
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), typeof content === "string" ? content : stringify(content));
  }
  return folder;
}
