import { z } from "zod";
import { checkText } from "../../domain/criteria/registry.ts";
import { standsIn } from "../../domain/planning/quoting.ts";
import { findField, notOwnWords } from "../../domain/programme.ts";
import type { Reason, RemarkAct } from "../../domain/reasons.ts";
import { because } from "../because.ts";
import type { JudgeInput } from "./judge.ts";
import { codeJudge, cut, type DraftedRemark, draftIn, ownWords, quotesIn, type Seen, writtenBy, yes } from "./look.ts";

/** The remarks of a draft; that there is none is a fault. */
const inDraft = (input: JudgeInput, held: Reason, faultsOf: (remarks: DraftedRemark[]) => readonly Reason[]): Seen => {
  const draft = draftIn(input.trial);
  return draft === null || draft.remarks.length === 0
    ? { faults: [because("nothing_to_judge", { what: "draft" })], held }
    : { faults: faultsOf(draft.remarks), held };
};

const isOf = (kind: DraftedRemark["kind"]) => (remark: DraftedRemark) => remark.kind === kind;

/** What a remark is about: "statement.who", "statement.empty". */
const placeOf = ({ field, criterion, id }: DraftedRemark): string =>
  `${field}.${criterion ?? id.slice(id.lastIndexOf("/") + 1)}`;

const draftQuotes = codeJudge("draft_quotes", yes, (input) =>
  inDraft(input, because("draft_quotes_true"), (remarks) =>
    remarks.flatMap(({ id, text, quote, field }) => {
      const { canvas = {} } = input.case.play.kind === "feedback" ? input.case.play.given : {};
      const own = field === null ? undefined : canvas[input.case.workshop ?? ""]?.[field];
      return [
        ...quotesIn(text)
          .filter((words) => !standsIn(words, writtenBy(input, 1)))
          .map((words) => because("draft_quote_foreign", { remark: id, quote: cut(words) })),
        ...(quote === null || (standsIn(quote, [own ?? ""]) && standsIn(quote, [text]))
          ? []
          : [because("draft_quote_elsewhere", { remark: id, quote: cut(quote) })]),
      ];
    }),
  ),
);

const shape = /^g{1,2}l{0,3}n$/;
const letters = { good: "g", lacking: "l", next: "n", own: "o" } as const;

const draftOrder = codeJudge("draft_order", yes, (input) =>
  inDraft(input, because("draft_order_right"), (remarks) => {
    const places = remarks.map(placeOf);
    return [
      ...(shape.test(remarks.map(({ kind }) => letters[kind]).join(""))
        ? []
        : [because("draft_order_wrong", { kinds: remarks.map(({ kind }) => kind) })]),
      ...places.filter((place, at) => places.indexOf(place) !== at).map((place) => because("told_twice", { place })),
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

function unlike(remarks: readonly DraftedRemark[], asked: Wanted, act: RemarkAct): Reason[] {
  if (asked === true) return [];
  const { all = [], any = [], never = [] } = asked;
  const places = remarks.map(placeOf);
  const has = (name: string) => places.some((place) => isAt(place, name));
  return [
    ...all.filter((name) => !has(name)).map((name) => because("remark_missing", { act, places, name })),
    ...(any.length === 0 || any.some(has) ? [] : [because("remark_none_of", { act, places, names: any })]),
    ...never.filter(has).map((name) => because("remark_unwanted", { act, places, name })),
  ];
}

/** Remarks whose criterion says otherwise of the pinned words. */
function untrue(input: JudgeInput, remarks: readonly DraftedRemark[], act: RemarkAct): Reason[] {
  const { play, workshop } = input.case;
  const texts = play.kind === "feedback" ? (play.given.canvas?.[workshop ?? ""] ?? {}) : {};
  return remarks.flatMap((remark) => {
    const { criterion } = remark;
    const field = findField(input.ground.programme, workshop ?? "", remark.field ?? "");
    if (criterion === null || field === undefined) return [];
    const [found] = checkText([criterion], { text: texts[field.id] ?? "", notOwn: notOwnWords(field) });
    if (found === undefined || (found.verdict === "met") === (act === "praises")) return [];
    const { verdict } = found;
    return [because("remark_untrue", { act, place: placeOf(remark), verdict, text: cut(remark.text) })];
  });
}

const draftPraises = codeJudge("draft_praises", z.union([yes, wanted]), (input) =>
  inDraft(input, because("praises_right"), (remarks) => {
    const good = remarks.filter(isOf("good"));
    // That the team has begun is no praise.
    const praised = good.filter(({ criterion }) => criterion !== null);
    return [
      ...good.filter(({ quote }) => quote === null).map(({ text }) => because("praise_bare", { text: cut(text) })),
      ...untrue(input, good, "praises"),
      ...unlike(praised, input.parameters, "praises"),
    ];
  }),
);

const draftLacks = codeJudge("draft_lacks", z.union([yes, wanted]), (input) =>
  inDraft(input, because("lacks_right"), (remarks) => {
    const lacking = remarks.filter(isOf("lacking"));
    return [...untrue(input, lacking, "lacks"), ...unlike(lacking, input.parameters, "lacks")];
  }),
);

const draftNext = codeJudge("draft_next", yes, (input) =>
  inDraft(input, because("next_right"), (remarks) => {
    const steps = remarks.filter(isOf("next"));
    const own = remarks.map(({ text }) => ownWords(text)).join(" ");
    const asked = own.match(/[?؟]/gu)?.length ?? 0;
    const first = remarks.find(isOf("lacking"));
    return [
      ...(steps.length === 1 ? [] : [because("next_steps", { count: steps.length })]),
      ...(asked > 1 ? [because("draft_asks", { count: asked })] : []),
      ...(asked === 1 && !/[?؟]\s*$/u.test(own) ? [because("draft_goes_on")] : []),
      ...(first === undefined || steps.every(({ field }) => field === null || field === first.field)
        ? []
        : [because("step_elsewhere", { step: steps[0]!.field, first: first.field })]),
    ];
  }),
);

export const draftingJudges = [draftQuotes, draftOrder, draftPraises, draftLacks, draftNext];
