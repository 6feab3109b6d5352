import type { Gap, Rung } from "../../domain/guidance.ts";
import { typeset } from "../../domain/language/typeset.ts";
import { shortQuote } from "../../domain/planning/quoting.ts";
import type { StatementCriterion } from "../../domain/planning/statement-findings.ts";
import { findField } from "../../domain/programme.ts";
import { device, difficulty, purpose, wordsFor } from "./anchors.ts";
import type { Brief } from "./brief.ts";
import { exampleFor } from "./examples.ts";
import { unquoted } from "./inner-marks.ts";
import { fieldLabel } from "./labels.ts";
import { main, type Part } from "./parts.ts";
import type { Phrasebook } from "./phrasebook.ts";
import { hash } from "./pick.ts";

/** What a question about this piece is hung on: the team's words nearest to it. */
function anchor(brief: Brief, criterion: string): string | null {
  switch (criterion) {
    case "specific":
      return wordsFor(brief, "who");
    case "evidence":
      return wordsFor(brief, "magnitude") ?? difficulty(brief);
    default:
      return difficulty(brief);
  }
}

const families: Readonly<Record<string, string>> = {
  alternative_present: "ask.alternatives",
  no_solution: "separate",
  one_problem: "many",
  long_enough: "write",
};
/** Criteria whose ladder stands in the phrasebook, with the team's words in its questions. */
const inPhrasebook: ReadonlySet<string> = new Set(["what", "who", "specific", "where_when", "magnitude", "evidence"]);
const hmw = new Set(["hmw_people", "hmw_no_device", "hmw_size"]);
const ledInFraming = new Set(["causes", "how_might_we", "opportunity"]);

/** The one question about a gap, on its rung. Used by the ladder itself and by every detour that comes back to it. */
export function question(brief: Brief, book: Phrasebook, gap: Gap | null, rung: Rung): Part {
  if (!gap) return main("any");
  const step = rung === 0 ? 1 : rung;
  const example = step === 4 ? exampleFor(brief, book, gap.criterion, gap.field) : null;
  const slots = { ...example };
  if (gap.field === "statement" || gap.criterion === "alternative_present") {
    const family = families[gap.criterion] ?? `ask.${gap.criterion}`;
    if (family === "separate") return separate(brief, step, slots);
    const q =
      family === "many" ? several(brief) : family === "write" ? difficulty(brief) : anchor(brief, gap.criterion);
    return main([...rungs(family, step), "any"], { ...slots, q });
  }
  if (gap.criterion === "causes_chain" && brief.standing.framing && step === 1 && brief.standing.whys.length > 0) {
    return main(["why", "field.causes.2", "any"], { q: shortQuote(brief.standing.whys.at(-1)!) });
  }
  if (brief.standing.framing && ledInFraming.has(gap.field) && !hmw.has(gap.criterion))
    return main([...rungs(`field.${gap.field}`, step), "any"], { ...slots, q: difficulty(brief) });
  if (gap.criterion === "thread" || gap.criterion === "assembled")
    return main([`${gap.criterion}.again`, "any"], { q: null });
  const own = ladderQuestion(brief, gap, step, slots);
  if (own) return own;
  if (inPhrasebook.has(gap.criterion))
    return main([...rungs(`ask.${gap.criterion}`, step), "any"], { ...slots, q: heldWords(brief, gap.field) });
  return fieldQuestion(brief, gap, step, slots);
}

/** What the team has written in a field, short enough to hang a question on; null when nothing is. */
const heldWords = ({ standing, input }: Brief, field: string): string | null => {
  const { held, led } = standing;
  const words = held[field] ?? (led?.current?.field.id === field ? input.text : "");
  return shortQuote(words.split("\n").at(-1) ?? "") || null;
};

/** The programme's own ladder for a criterion: gentler rungs first, an example from another field on the last. */
function ladderQuestion(brief: Brief, gap: Gap, rung: number, slots: Record<string, string>): Part | null {
  const { language, input } = brief;
  const ladder = input.programme.criteria[gap.criterion]?.ladder;
  if (!ladder || gap.criterion === "long_enough") return null;
  const rungOf = (name: "questions" | "hints" | "starters") =>
    ladder[name].map((words, place) => ({
      id: `${gap.criterion}.${name}#${place + 1}`,
      text: unquoted(words[language], language),
    }));
  const steps = [rungOf("questions"), rungOf("hints"), rungOf("starters")];
  if (rung === 4) return { ...main(rungs("field.any", 4), slots), choices: slots.example ? [] : steps[1]! };
  if (rung === 3) {
    const starters = steps[2]!;
    const start = starters[hash(`${input.text}/${brief.past.turns}`) % starters.length]!.text;
    return main(["starter", "field.any.3", "any"], { start });
  }
  const gentler = rung === 2 ? [steps[1]!, steps[0]!] : [steps[0]!, steps[1]!];
  return { ...main(["field.any.2", "any"], { help: fieldHelp(brief, gap.field) }), choices: gentler.flat() };
}

const fieldHelp = ({ input, language }: Brief, id: string): string | null => {
  const field = findField(input.programme, input.workshop, id);
  return field ? unquoted(field.help[language], language) : null;
};

/** The family of this rung, then the gentler ones should it be used up. */
const rungs = (family: string, rung: number): string[] =>
  rung === 4
    ? [`${family}.4`, `${family}.2`, `${family}.1`]
    : rung === 3
      ? [`${family}.3`, `${family}.2`]
      : rung === 2
        ? [`${family}.2`, `${family}.1`]
        : [`${family}.1`, `${family}.2`];

function separate(brief: Brief, rung: number, slots: Record<string, string>): Part {
  const q = device(brief);
  const aim = rung === 1 ? purpose(brief.input.text) : null;
  const p = aim && q && !aim.includes(q) && !q.includes(aim) ? aim : null;
  const first = brief.plan.topic === "lack" ? "lack" : p ? "separate.purpose" : "separate.1";
  return main(rung === 1 ? [first, "separate.1", "separate.2", "any"] : [...rungs("separate", rung), "any"], {
    ...slots,
    q,
    p,
  });
}

function several(brief: Brief): string | null {
  const { quote } = brief.standing.now.one_problem;
  return quote ? shortQuote(quote) : null;
}

/** A field of another canvas: its own guiding questions, its help, its examples. */
function fieldQuestion(brief: Brief, gap: Gap, rung: number, slots: Record<string, string>): Part {
  const { language } = brief;
  const field = findField(brief.input.programme, brief.input.workshop, gap.field);
  if (!field) return main("any");
  const asked = brief.past.plans.filter(({ gap: old }) => old?.field === gap.field).length;
  const guiding = field.questions[Math.min(asked, field.questions.length - 1)]![language];
  const first = rung === 1 && brief.past.plans.length === 0 ? ["field.start"] : [];
  // A guiding question is asked once; after the last one its help is given, then a beginning.
  const spent = asked >= field.questions.length;
  const step = spent && rung < 3 ? (asked > field.questions.length ? 3 : 2) : rung;
  return main([...first, ...(spent ? [`field.any.${step}`] : rungs("field.any", step)), "any"], {
    ...slots,
    field: fieldLabel(brief, gap.field),
    question: oneQuestion(unquoted(guiding, language)),
    help: fieldHelp(brief, gap.field),
  });
}

/** A guiding question may hold two; a reply asks one. */
export function oneQuestion(text: string): string | null {
  const end = text.search(/[?؟]/u);
  return end < 0 ? null : text.slice(0, end + 1);
}

/** What a sentence that the team wrote still needs, told on the words it concerns. */
export function mending(brief: Brief, book: Phrasebook): Part {
  const { plan, standing, language } = brief;
  const gap = plan.gap!;
  const topic = plan.topic.slice("mend.".length);
  const finding = standing.sentence?.findings[gap.criterion as StatementCriterion];
  const fallback = question(brief, book, gap, plan.rung);
  switch (topic) {
    case "lost":
      return main(["mend.lost", ...fallback.families], {
        ...fallback.slots,
        q: wordsFor(brief, gap.criterion as StatementCriterion),
      });
    case "solution":
    case "many":
      return main([`mend.${topic}`, ...fallback.families], { q: finding?.quote ? shortQuote(finding.quote, 6) : null });
    case "hmw_no_device":
    case "hmw_people":
    case "hmw_size":
    case "own_words":
      return main([`mend.${topic}`, "field.how_might_we.2", "any"], { q: deviceIn(brief) });
    default: {
      const advice = brief.input.programme.criteria[gap.criterion];
      return main(["mend.any", ...fallback.families], {
        ...fallback.slots,
        advice: advice ? typeset(advice.missing[language], language) : null,
      });
    }
  }
}

function deviceIn({ standing }: Brief): string | null {
  const { quote } = standing.now.no_solution;
  return quote ? shortQuote(quote, 6) : null;
}
