import { describe, expect, test } from "vitest";
import { openKnowledge } from "../../../src/app.ts";
import { readConfig } from "../../../src/config.ts";
import { languages } from "../../../src/domain/language/names.ts";
import type { Misbehaviour, Reason, ReasonKey } from "../../../src/domain/reasons.ts";
import { because } from "../../../src/evaluation/because.ts";
import { judges } from "../../../src/evaluation/judges/judges.ts";
import { ar } from "../../../src/evaluation/judges/words/ar.ts";
import { en } from "../../../src/evaluation/judges/words/en.ts";
import { fr } from "../../../src/evaluation/judges/words/fr.ts";
import { tellAll, tellIn, tellPlainly } from "../../../src/evaluation/judges/words/tell.ts";
import { specimens } from "./specimens.ts";

const { library, programme } = await openKnowledge(readConfig({}));
const input = { model: null, ground: { library, programme }, signal: new AbortController().signal };

/** What every judge says of every recorded trial. */
const seen = (
  await Promise.all(
    specimens().map(async ({ judge: id, parameters, case: played, trial }) => {
      const judge = judges[id]!;
      return await judge.score({ ...input, case: played, trial, parameters: judge.parameters.parse(parameters) });
    }),
  )
).flatMap(({ why }) => why as readonly Reason[]);

const wrongs: readonly Misbehaviour[] = [
  "flatters",
  "speaks_as_form",
  "hands_its_limit",
  "guesses_winner",
  "claims_feeling",
  "accuses",
  "speaks_to_one",
  "insults_back",
  "preaches",
  "tells_instructions",
  "claims_approval",
  "tells_other_team",
  "claims_act",
];
const counts = [0, 1, 2, 3, 10, 11, 99, 100, 101, 103, 1200];

/** What recorded trials do not show, and each sentence that counts with each kind of number. */
const made: readonly Reason[] = [
  because("no_reply", { number: null }),
  because("no_reply", { number: 4 }),
  because("reply_empty", { code: null }),
  because("reply_empty", { code: "too_long" }),
  ...(["check", "thread", "indicator", "pitch", "speech", "draft"] as const).map((what) =>
    because("nothing_to_judge", { what }),
  ),
  because("nothing_said"),
  because("nothing_decided"),
  because("unchecked", { criterion: "who" }),
  because("verdict_wrong", { criterion: "who", verdict: "weak", quote: null, expected: ["met", "missing"] }),
  because("no_broken_link"),
  because("not_taken_for_indicator"),
  because("order_called_wrong"),
  because("remark_missing", { act: "praises", places: ["statement.who"], name: "statement.source" }),
  because("quote_uncited", { quote: "16h45", passage: "p#1" }),
  because("entries_read", { fields: ["who", "where"] }),
  because("level_wrong", { level: null, expected: ["outcome", null] }),
  because("flag_extra", { flag: "unheard_of" }),
  ...([true, false, "12 %"] as const).map((wanted) => because("slot_wrong", { slot: "target", quote: null, wanted })),
  because("passage_misplaced", { wanted: ["p#1"], place: 7, top: 1, first: ["p#2"] }),
  because("passage_misplaced", { wanted: ["p#1", "p#3"], place: null, top: 5, first: [] }),
  because("part_unknown", { part: "encore" }),
  because("order_called_right"),
  because("refused_otherwise", { code: null, expected: ["late", "too_long"] }),
  because("draft_goes_on"),
  because("step_elsewhere", { step: null, first: "who" }),
  because("remark_none_of", { act: "lacks", places: [], names: ["statement.who", "statement.*"] }),
  because("cites_not", { cited: [], wanted: "p#1" }),
  because("figure_made_up", { quote: "300" }),
  because("proposed", { fields: [] }),
  because("no_intent"),
  because("field_wrong", { field: null, expected: ["framing.statement", null] }),
  because("entries_wrong", { fields: [], expected: [null] }),
  because("plan_wrong", { part: "criterion", found: "none", expected: ["who", "where"] }),
  because("plan_wrong", { part: "strategy", found: "narrow", expected: ["hand_to_human"] }),
  because("plan_wrong", { part: "intention", found: "size", expected: ["own"] }),
  because("alert_missing", { raised: ["abuse"], expected: "distress" }),
  because("shown_right"),
  because("no_language_read"),
  because("mixed_wrong", { language: "ary", mixed: true, wanted: false }),
  because("no_judge_model"),
  because("no_reply_to_grade", { number: null }),
  because("no_reply_to_grade", { number: 2 }),
  because("graded", { level: "1", best: 2, words: "It names the gap." }),
  because("not_applicable", { words: "Nothing was wrong." }),
  because("votes_unreadable", { read: 1, asked: 3 }),
  because("votes_differ", { levels: ["0", "1", "2"] }),
  because("judge_model_silent", { reason: "busy" }),
  because("judge_failed", { words: "x is not a function" }),
  because("model_silent", { reason: "late" }),
  because("turn_failed", { words: "Error: the graph broke" }),
  because("broke", { words: "Error: no draft was made" }),
  ...wrongs.map((how) => because("misbehaves", { how, text: "bravo" })),
  ...counts.flatMap((count) => [
    because("asks_questions", { count, text: "Combien ?" }),
    because("too_long", { words: count, limit: 90 }),
    because("counted", { sounds: count, words: count, repairs: count }),
    because("count_wrong", { what: "repairs", count, low: 1, high: 3 }),
    because("never_repeats", { within: count }),
    because("gap_stuck", { gap: "statement/who", times: count }),
    because("moves_on", { count }),
    because("next_steps", { count }),
    because("draft_asks", { count }),
    because("too_costly", { tokens: count, limit: 1000 }),
    because("cost", { tokens: count }),
    because("too_slow", { milliseconds: count, limit: 800 }),
  ]),
];
const all = [...seen, ...made];

/** A sentence without what it quotes or names by a code. */
const bare = (sentence: string): string => {
  let text = sentence;
  for (let before = ""; before !== text; ) {
    before = text;
    text = text.replace(/[\u2066\u2068][^\u2066\u2068\u2069]*\u2069/gu, "◦");
  }
  return text;
};

/** The same with its empty quotations left as they are. */
const hollow = (sentence: string): string => (/[\u2066\u2068]\u2069/u.test(sentence) ? sentence : bare(sentence));

describe("what judges say", () => {
  test("is shown here by every key, each in the three languages", () => {
    const keys = Object.keys(en.sentences);
    expect(Object.keys(fr.sentences)).toEqual(keys);
    expect(Object.keys(ar.sentences)).toEqual(keys);
    const shown = new Set<ReasonKey>(all.map(({ say }) => say));
    expect(keys.filter((key) => !shown.has(key as ReasonKey))).toEqual([]);
  });

  test.each(languages)("has no hole in %s, and what it quotes is set apart", (language) => {
    for (const reason of all) {
      const told = tellIn([reason], language);
      const [opened, closed] = [/[\u2066\u2068]/gu, /\u2069/gu].map((mark) => told.match(mark)?.length ?? 0);
      expect(
        [
          reason.say,
          /undefined|null|NaN|\[object|\$\{| {2}|[\u2066\u2068]\u2069/u.test(hollow(told)),
          told.trim() !== "",
          opened === closed,
        ],
        told,
      ).toEqual([reason.say, false, true, true]);
    }
  });

  test("is Arabic in Arabic: no letter of another script stands outside a quotation or a code", () => {
    const strange = all.map((reason) => bare(tellIn([reason], "ar"))).filter((told) => /[A-Za-zÀ-ÿ٠-٩_]/u.test(told));
    expect(strange).toEqual([]);
  });

  test("is French in French: its spaces and apostrophes, no code outside its marks", () => {
    const strange = all
      .map((reason) => bare(tellIn([reason], "fr")))
      .filter((told) => / [;:!?»%]|« |[a-zà-ÿ]'[a-zà-ÿ]|[a-z]_[a-z]/iu.test(told));
    expect(strange).toEqual([]);
  });

  test("names the reply as each language does, and only where there are several", () => {
    const one = because("goes_on");
    expect(languages.map((language) => tellIn([one], language))).toEqual([
      "La réponse continue après sa question.",
      "الرد يستمر بعد سؤاله.",
      "The reply goes on after its question.",
    ]);
    expect(languages.map((language) => tellIn([{ ...one, reply: 2 }], language))).toEqual([
      "La réponse 2 continue après sa question.",
      "الرد رقم 2 يستمر بعد سؤاله.",
      "Reply 2 goes on after its question.",
    ]);
  });

  test.each([
    [1, "سؤالاً واحداً"],
    [2, "سؤالين"],
    [3, "3 أسئلة"],
    [10, "10 أسئلة"],
    [11, "11 سؤالاً"],
    [99, "99 سؤالاً"],
    [100, "100 سؤال"],
    [102, "102 سؤال"],
    [103, "103 أسئلة"],
  ])("counts %d as Arabic does", (count, words) => {
    expect(tellIn([because("draft_asks", { count })], "ar")).toBe(`تطرح الملاحظات ${words}.`);
  });

  test("keeps quotations apart by marks that cannot be seen, whatever marks they bring themselves", () => {
    const said = because("says_wrong", { words: "\u2067\u2069ok\u202e" });
    expect(tellIn([said], "ar")).toBe("الرد يقول «\u2068ok\u2069».");
    expect(tellIn([said], "fr")).toBe("La réponse dit «\u00a0\u2068ok\u2069\u00a0».");
    expect(tellPlainly([said])).toBe("The reply says « ok ».");
    expect(tellIn([because("figure_new", { quote: "40 %" })], "ar")).toContain("«\u206640 %\u2069»");
  });

  test("tells quotations inside a quotation from its own marks", () => {
    const said = because("quotes_nothing", { text: "« Le puits » [1], et «\u00a0l'eau\u00a0»" });
    expect(tellIn([said], "fr")).toContain("«\u00a0\u2068“Le puits” [1], et “l'eau”\u2069\u00a0»");
    expect(tellIn([said], "ar")).toContain("«\u2068“Le puits” [1], et “l'eau”\u2069»");
    expect(tellPlainly([said])).toContain("« « Le puits » [1], et «\u00a0l'eau\u00a0» »");
  });

  test("of an older log stands as it is, and of a newer one by its key", () => {
    expect(tellAll("It cites « \u2068x\u2069 ».")).toBe("It cites « \u2068x\u2069 ».");
    expect(tellPlainly("a\u2068b")).toBe("a\u2068b");
    expect(tellIn([{ say: "sings" } as unknown as Reason], "fr")).toBe("sings");
  });
});
