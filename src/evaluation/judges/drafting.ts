import { z } from "zod";
import { checkText } from "../../domain/criteria/registry.ts";
import { standsIn } from "../../domain/planning/quoting.ts";
import { findField, notOwnWords } from "../../domain/programme.ts";
import type { JudgeInput } from "./judge.ts";
import { codeJudge, cut, type DraftedRemark, draftIn, ownWords, quotesIn, type Seen, writtenBy, yes } from "./look.ts";

/** The remarks of a draft; that there is none is a fault. */
const inDraft = (input: JudgeInput, held: string, faultsOf: (remarks: DraftedRemark[]) => readonly string[]): Seen => {
  const draft = draftIn(input.trial);
  return draft === null || draft.remarks.length === 0
    ? { faults: ["There is no draft to judge."], held }
    : { faults: faultsOf(draft.remarks), held };
};

const isOf = (kind: DraftedRemark["kind"]) => (remark: DraftedRemark) => remark.kind === kind;

/** What a remark is about: "statement.who", "statement.empty". */
const placeOf = ({ field, criterion, id }: DraftedRemark): string =>
  `${field}.${criterion ?? id.slice(id.lastIndexOf("/") + 1)}`;

const draftQuotes = codeJudge("draft_quotes", yes, (input) =>
  inDraft(input, "Every quotation is the team's, letter for letter.", (remarks) =>
    remarks.flatMap(({ id, text, quote, field }) => {
      const { canvas = {} } = input.case.play.kind === "feedback" ? input.case.play.given : {};
      const own = field === null ? undefined : canvas[input.case.workshop ?? ""]?.[field];
      return [
        ...quotesIn(text)
          .filter((words) => !standsIn(words, writtenBy(input, 1)))
          .map((words) => `${id} quotes « ${cut(words)} », which the team did not write.`),
        ...(quote === null || (standsIn(quote, [own ?? ""]) && standsIn(quote, [text]))
          ? []
          : [`${id} rests on « ${cut(quote)} », which does not stand in its field and its words.`]),
      ];
    }),
  ),
);

const shape = /^g{1,2}l{0,3}n$/;
const letters = { good: "g", lacking: "l", next: "n", own: "o" } as const;

const draftOrder = codeJudge("draft_order", yes, (input) =>
  inDraft(input, "What is good comes first, three remarks at most follow, then one step.", (remarks) => {
    const places = remarks.map(placeOf);
    return [
      ...(shape.test(remarks.map(({ kind }) => letters[kind]).join(""))
        ? []
        : [`The order is ${remarks.map(({ kind }) => kind).join(", ")}.`]),
      ...places.filter((place, at) => places.indexOf(place) !== at).map((place) => `${place} is told twice.`),
    ];
  }),
);

const wanted = z.strictObject({
  all: z.array(z.string().min(1)).optional(),
  any: z.array(z.string().min(1)).optional(),
  never: z.array(z.string().min(1)).optional(),
});
type Wanted = true | z.infer<typeof wanted>;

/** "statement.*" is any remark on the field. */
const isAt = (place: string, name: string): boolean =>
  name.endsWith(".*") ? place.startsWith(name.slice(0, -1)) : place === name;

function unlike(remarks: readonly DraftedRemark[], asked: Wanted, what: string): string[] {
  if (asked === true) return [];
  const { all = [], any = [], never = [] } = asked;
  const places = remarks.map(placeOf);
  const told = `${what}: ${places.join(", ") || "nothing"}`;
  const has = (name: string) => places.some((place) => isAt(place, name));
  return [
    ...all.filter((name) => !has(name)).map((name) => `${told}; ${name} was expected.`),
    ...(any.length === 0 || any.some(has) ? [] : [`${told}; one of ${any.join(", ")} was expected.`]),
    ...never.filter(has).map((name) => `${told}; ${name} was not to be.`),
  ];
}

/** Remarks whose criterion says otherwise of the pinned words. */
function untrue(input: JudgeInput, remarks: readonly DraftedRemark[], met: boolean): string[] {
  const { play, workshop } = input.case;
  const texts = play.kind === "feedback" ? (play.given.canvas?.[workshop ?? ""] ?? {}) : {};
  return remarks.flatMap((remark) => {
    const { criterion } = remark;
    const field = findField(input.ground.programme, workshop ?? "", remark.field ?? "");
    if (criterion === null || field === undefined) return [];
    const [found] = checkText([criterion], { text: texts[field.id] ?? "", notOwn: notOwnWords(field) });
    if (found === undefined || (found.verdict === "met") === met) return [];
    return [
      `${placeOf(remark)} is ${found.verdict} and ${met ? "praised" : "told as lacking"}: « ${cut(remark.text)} ».`,
    ];
  });
}

const draftPraises = codeJudge("draft_praises", z.union([yes, wanted]), (input) =>
  inDraft(input, "What is praised is met, and quoted.", (remarks) => {
    const good = remarks.filter(isOf("good"));
    // That the team has begun is no praise.
    const praised = good.filter(({ criterion }) => criterion !== null);
    return [
      ...good.filter(({ quote }) => quote === null).map(({ text }) => `Praises without a quotation: « ${cut(text)} ».`),
      ...untrue(input, good, true),
      ...unlike(praised, input.parameters, "It praises"),
    ];
  }),
);

const draftLacks = codeJudge("draft_lacks", z.union([yes, wanted]), (input) =>
  inDraft(input, "What it tells as lacking is lacking, and what matters most is among it.", (remarks) => {
    const lacking = remarks.filter(isOf("lacking"));
    return [...untrue(input, lacking, false), ...unlike(lacking, input.parameters, "It tells as lacking")];
  }),
);

const draftNext = codeJudge("draft_next", yes, (input) =>
  inDraft(input, "One step at the end, one question at most.", (remarks) => {
    const steps = remarks.filter(isOf("next"));
    const own = remarks.map(({ text }) => ownWords(text)).join(" ");
    const asked = own.match(/[?؟]/gu)?.length ?? 0;
    const first = remarks.find(isOf("lacking"));
    return [
      ...(steps.length === 1 ? [] : [`There are ${steps.length} next steps.`]),
      ...(asked > 1 ? [`It asks ${asked} questions.`] : []),
      ...(asked === 1 && !/[?؟]\s*$/u.test(own) ? ["It goes on after its question."] : []),
      ...(first === undefined || steps.every(({ field }) => field === null || field === first.field)
        ? []
        : [`The step is about ${steps[0]!.field}, the first remark about ${first.field}.`]),
    ];
  }),
);

export const draftingJudges = [draftQuotes, draftOrder, draftPraises, draftLacks, draftNext];
