import { z } from "zod";
import { brokenLinkKinds } from "../../domain/coherence/link.ts";
import { indicatorSlots } from "../../domain/indicators/record.ts";
import { folded } from "../../domain/language/fold.ts";
import type { Reason, ReasonSlots } from "../../domain/reasons.ts";
import { because } from "../because.ts";
import { isPassage } from "./grounding.ts";
import { codeJudge, listOf, oneOrMore, type Seen, stepsOf, turnNumber, turnsAt } from "./look.ts";

const none = (what: ReasonSlots["nothing_to_judge"]["what"]): Seen => ({
  faults: [because("nothing_to_judge", { what })],
  held: null,
});

const verdict = z.enum(["met", "weak", "missing"]);
const checked = z.object({
  findings: z.array(z.object({ criterion: z.string(), verdict, quote: z.string().nullable() })),
});

const verdicts = codeJudge("verdicts", z.record(z.string(), oneOrMore(verdict)), ({ parameters, trial }) => {
  const answer = checked.safeParse(trial.answer);
  if (!answer.success) return none("check");
  const found = new Map(answer.data.findings.map((finding) => [finding.criterion, finding]));
  const faults = Object.entries(parameters).flatMap(([criterion, wanted]) => {
    const finding = found.get(criterion);
    const expected: readonly string[] = listOf<string>(wanted);
    if (finding === undefined) return [because("unchecked", { criterion })];
    if (expected.includes(finding.verdict)) return [];
    return [because("verdict_wrong", { criterion, verdict: finding.verdict, quote: finding.quote, expected })];
  });
  return { faults, held: because("verdicts_right", { criteria: Object.keys(parameters) }) };
});

const kind = z.enum(brokenLinkKinds);
const coherent = z.object({ broken_links: z.array(z.object({ kind: z.string(), text: z.string() })) });

const links = codeJudge(
  "links",
  z.union([z.array(kind), z.strictObject({ has: z.array(kind).optional(), never: z.array(kind).optional() })]),
  ({ parameters, trial }) => {
    const answer = coherent.safeParse(trial.answer);
    if (!answer.success) return none("thread");
    const broken = answer.data.broken_links;
    const kinds: readonly string[] = broken.map((link) => link.kind);
    const exact = Array.isArray(parameters);
    const has: readonly string[] = exact ? parameters : (parameters.has ?? []);
    const never = broken.filter((link) =>
      exact ? !has.includes(link.kind) : (parameters.never ?? []).some((one) => one === link.kind),
    );
    const faults = [
      ...has.filter((one) => !kinds.includes(one)).map((link) => because("link_missing", { link })),
      ...never.map((link) => because("link_extra", { link: link.kind, quote: link.text })),
    ];
    const held =
      kinds.length === 0 ? because("no_broken_link") : because("links_found", { links: [...new Set(kinds)] });
    return { faults, held };
  },
);

const levels = ["output", "outcome", "impact"] as const;
const indicated = z.object({
  is_indicator: z.boolean(),
  level: z.string().nullable(),
  slots: z.record(z.string(), z.string().nullable()),
  flags: z.array(z.string()),
});
const flag = z.string().min(1);

const indicator = codeJudge(
  "indicator",
  z.strictObject({
    is_indicator: z.boolean().optional(),
    level: oneOrMore(z.enum(levels).nullable()).optional(),
    slots: z.partialRecord(z.enum(indicatorSlots), z.union([z.boolean(), z.string().min(1)])).optional(),
    flags: z.array(flag).optional(),
    has_flags: z.array(flag).optional(),
  }),
  ({ parameters, trial }) => {
    const answer = indicated.safeParse(trial.answer);
    if (!answer.success) return none("indicator");
    const { is_indicator, level, slots, flags } = answer.data;
    const wantedLevels: readonly (string | null)[] | null =
      parameters.level === undefined ? null : listOf<string | null>(parameters.level);
    const faults = [
      ...(parameters.is_indicator === undefined || parameters.is_indicator === is_indicator
        ? []
        : [because(is_indicator ? "taken_for_indicator" : "not_taken_for_indicator")]),
      ...(wantedLevels === null || wantedLevels.includes(level)
        ? []
        : [because("level_wrong", { level, expected: wantedLevels })]),
      ...Object.entries(parameters.slots ?? {}).flatMap(([slot, wanted]) =>
        slotFault(slot, slots[slot] ?? null, wanted),
      ),
      ...(parameters.flags ?? parameters.has_flags ?? [])
        .filter((one) => !flags.includes(one))
        .map((one) => because("flag_missing", { flag: one })),
      ...(parameters.flags === undefined ? [] : flags)
        .filter((one) => !parameters.flags!.includes(one))
        .map((one) => because("flag_extra", { flag: one })),
    ];
    return { faults, held: because("indicator_right") };
  },
);

function slotFault(slot: string, quote: string | null, wanted: boolean | string | undefined): Reason[] {
  if (wanted === undefined) return [];
  const holds =
    typeof wanted === "boolean"
      ? wanted === (quote !== null)
      : quote !== null && folded(quote).includes(folded(wanted));
  return holds ? [] : [because("slot_wrong", { slot, quote, wanted })];
}

/** A right passage that stands lower than this is not read. */
const usualTop = 5;
const ids = z.array(z.string().min(1)).min(1);

const retrieves = codeJudge(
  "retrieves",
  z.union([ids, z.strictObject({ any: ids, top: z.int().positive().optional(), turn: turnNumber.optional() })]),
  ({ parameters, trial }) => {
    const { any, top = usualTop, turn } = Array.isArray(parameters) ? { any: parameters } : parameters;
    const answer = z.object({ passages: z.array(z.object({ id: z.string() })) }).safeParse(trial.answer);
    const turns = turnsAt(trial, turn).slice(-1);
    const found = answer.success
      ? answer.data.passages.map(({ id }) => id)
      : turns.flatMap((one) =>
          stepsOf(one, "passages").flatMap(({ citations }) => citations.map((one) => one.passage)),
        );
    const place = found.findIndex((id) => any.some((wanted) => isPassage(wanted, id))) + 1;
    return place > 0 && place <= top
      ? { faults: [], held: because("passage_found", { place }) }
      : {
          faults: [
            because("passage_misplaced", { wanted: any, place: place || null, top, first: found.slice(0, top) }),
          ],
          held: null,
        };
  },
);

const pitched = z.object({ elements: z.record(z.string(), z.string().nullable()), order_ok: z.boolean().optional() });

const elements = codeJudge(
  "elements",
  z.record(z.string(), z.boolean()),
  ({ parameters: { order_ok, ...wanted }, trial }) => {
    const answer = pitched.safeParse(trial.answer);
    if (!answer.success) return none("pitch");
    const faults = Object.entries(wanted).flatMap(([part, expected]) => {
      const quote = answer.data.elements[part];
      if (quote === undefined) return [because("part_unknown", { part })];
      if (expected === (quote !== null)) return [];
      return [quote === null ? because("part_missed", { part }) : because("part_invented", { part, quote })];
    });
    const order =
      order_ok === undefined || order_ok === answer.data.order_ok
        ? []
        : [because(order_ok ? "order_called_wrong" : "order_called_right")];
    return { faults: [...faults, ...order], held: because("parts_right") };
  },
);

const count = z.union([z.int().min(0), z.tuple([z.int().min(0), z.int().min(0)])]);
const heard = z.object({ fillers: z.object({ sounds: z.number(), words: z.number() }), repairs: z.number() });

const spoken = codeJudge(
  "spoken",
  z.strictObject({ sounds: count.optional(), words: count.optional(), repairs: count.optional() }),
  ({ parameters, trial }) => {
    const answer = heard.safeParse(trial.answer);
    if (!answer.success) return none("speech");
    const { fillers, repairs } = answer.data;
    const seen = { ...fillers, repairs };
    const faults = (["sounds", "words", "repairs"] as const).flatMap((what) => {
      const wanted = parameters[what];
      if (wanted === undefined) return [];
      const [low, high] = Array.isArray(wanted) ? wanted : [wanted, wanted];
      return seen[what] >= low && seen[what] <= high
        ? []
        : [because("count_wrong", { what, count: seen[what], low, high })];
    });
    return { faults, held: because("counted", seen) };
  },
);

export const abilityJudges = [verdicts, links, indicator, retrieves, elements, spoken];
