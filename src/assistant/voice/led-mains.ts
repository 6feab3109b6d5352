import { linkKey } from "../../domain/coherence/link.ts";
import { typeset } from "../../domain/language/typeset.ts";
import { shortQuote } from "../../domain/planning/quoting.ts";
import type { Canvas } from "../../domain/programme.ts";
import type { Brief } from "./brief.ts";
import { unquoted } from "./inner-marks.ts";
import { fieldLabel } from "./labels.ts";
import { aside, main, type Part } from "./parts.ts";

/** Why a criterion matters, the first time it is asked about in a canvas that is led field by field. */
export function reason({ plan, standing, past, input, language }: Brief): Part[] {
  const criterion = plan.gap && input.programme.criteria[plan.gap.criterion];
  if (!standing.led || !criterion?.ladder || plan.rung !== 1) return [];
  const id = `${plan.gap!.criterion}.why`;
  if (past.plans.some(({ phrasings }) => phrasings.includes(id))) return [];
  return [{ ...aside([]), choices: [{ id, text: unquoted(criterion.why[language], language) }] }];
}

/** What the programme expects of this workshop, while it is going on. */
export function dueHere({ input, timetable, standing, language }: Brief): Part[] {
  const { workshop } = input;
  if (!standing.led || timetable.current?.workshop !== workshop) return [];
  const due = input.programme.workshops.find(({ id }) => id === workshop)?.due[language];
  return due ? [aside("navigation.due", { due: typeset(due, language) })] : [];
}

/** A broken link of the thread, both its ends quoted. */
export function broken({ plan, broken: links }: Brief): Part {
  const link = links().find((one) => linkKey(one) === plan.link);
  return main([plan.topic, "any"], {
    q: link ? shortQuote(link.text.quote) : null,
    old: link?.against ? shortQuote(link.against.quote) : null,
  });
}

/** The workshop that comes after this one, and the field it works towards. */
export function handover(brief: Brief): Part[] {
  const { language, standing } = brief;
  const { deliverable } = standing.canvas;
  if (standing.led && !standing.led.stands)
    return [main(["done.left", "done.plain", "any"], { field: fieldLabel(brief, deliverable) })];
  const next = nextCanvas(brief);
  if (!next) return [...summary(brief), main(["done.plain", "any"])];
  const field = next.fields.find(({ id }) => id === next.deliverable)?.label[language].definite;
  const title = next.title[language].definite;
  return [...summary(brief), main(["done.handover", "done.plain", "any"], { workshop: title, field })];
}

/** What the workshop worked towards, in the team's own words. */
function summary({ standing }: Brief): Part[] {
  const q = shortQuote(standing.held[standing.canvas.deliverable] ?? "", 18);
  return q ? [aside("done.sum", { q })] : [];
}

/** The workshop that comes next, named in passing. */
export function after(brief: Brief): Part[] {
  const next = nextCanvas(brief);
  return next ? [aside("done.after", { workshop: next.title[brief.language].definite })] : [];
}

function nextCanvas({ input }: Brief): Canvas | undefined {
  const ids = input.programme.workshops.map(({ id }) => id);
  return input.programme.canvases[ids[ids.indexOf(input.workshop) + 1] ?? ""];
}
