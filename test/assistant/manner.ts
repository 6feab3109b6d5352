import { expect } from "vitest";
import { opensAlike } from "../../src/assistant/voice/pick.ts";
import { countWords, withoutMarks } from "../../src/domain/planning/quoting.ts";
import { programme, type Turn } from "./talk.ts";

const spans = /«[\u00a0\s]*([^»]*?)[\u00a0\s]*»|“([^”]*)”/gu;
const long = /^(?:report|answer|distress|back|navigation)/;
/** Answers come from the library's room: their words are judged there. */
const libraryOwn = /^answer/;
const isolates = /[\u2066-\u2069]/g;

/** What must hold of every reply, whatever was said (`mentoring.md` 7, `dialogues.md`). */
export function expectGoodManners(turns: readonly Turn[], saved: readonly string[] = []): void {
  /** What the team said so far, and what it had saved before. */
  const team: string[] = [...saved];
  turns.forEach((turn, place) => {
    const { reply, said, steps } = turn;
    const before = turns.slice(0, place).map((earlier) => earlier.reply);
    const told = `\n> ${said}\n${withoutMarks(reply.text)}`;
    team.push(said);

    const deltas = steps.filter((step) => step.kind === "text").map((step) => step.delta);
    expect(deltas.join(""), `deltas are the text${told}`).toBe(reply.text);

    const own = reply.text.replace(spans, " ");
    const questions = own.match(/[?؟]/gu)?.length ?? 0;
    expect(questions, `at most one question${told}`).toBeLessThanOrEqual(1);
    if (questions === 1 && !libraryOwn.test(reply.plan.topic))
      expect(own.trim(), `the question is last${told}`).toMatch(/[?؟]$/u);

    expect(countWords(withoutMarks(reply.text)), `short${told}`).toBeLessThan(long.test(reply.plan.topic) ? 120 : 60);

    if (!libraryOwn.test(reply.plan.topic)) {
      const sources = [...team, ...reply.citations.map(({ quote }) => quote)].map(withoutMarks);
      for (const [, french, english] of reply.text.matchAll(spans)) {
        const quote = withoutMarks((french ?? english)!).trim();
        expect(
          sources.some((source) => source.includes(quote)),
          `“${quote}” was said${told}`,
        ).toBe(true);
      }
      const marks = [...own.matchAll(/\[(\d+)\]/g)].map(([, number]) => Number(number));
      expect(marks, `marks are citations${told}`).toEqual(reply.citations.map((_, index) => index + 1));
    }

    const used = new Set(before.slice(-10).flatMap(({ plan }) => plan.phrasings));
    for (const id of reply.plan.phrasings) expect(used.has(id), `${id} was said within ten turns${told}`).toBe(false);

    // What was private to another member is not in front of this one.
    const last = before.at(-1);
    if (
      last &&
      last.plan.alert !== "distress" &&
      last.plan.alert !== "abuse" &&
      ![reply, last].some(({ plan }) => libraryOwn.test(plan.topic))
    )
      expect(opensAlike(reply.text, last.text), `opens unlike the reply before${told}\n(before: ${last.text})`).toBe(
        false,
      );

    for (const { quotes, field } of reply.proposals) {
      expect(programme.canvases[turnWorkshop(turn)]?.fields.some(({ id }) => id === field)).toBe(true);
      for (const quote of quotes)
        expect(
          team.some((one) => one.includes(quote)),
          `proposed words were said${told}`,
        ).toBe(true);
    }
    expect(reply.text.replace(isolates, ""), `no empty quotation${told}`).not.toMatch(
      /«[\u00a0\s]*»|“”|\{|undefined|null/,
    );
  });
  expectLegalLadder(turns);
}

const turnWorkshop = ({ reply }: Turn): string =>
  Object.keys(programme.canvases).find((workshop) =>
    reply.proposals.every(({ field }) => programme.canvases[workshop]!.fields.some(({ id }) => id === field)),
  ) ?? "framing";

const working = /^(?:ask|separate|lack|many|write|mend|field|why|parked)/;

/** One step up when the same gap has just failed, back to 1 when the gap changes; only a complaint may skip. */
function expectLegalLadder(turns: readonly Turn[]): void {
  let open = null as { gap: string; rung: number } | null;
  for (const { reply, said } of turns) {
    const { plan } = reply;
    if (!working.test(plan.topic) || !plan.gap) {
      // What steps aside from the work leaves the ladder where it was, unless it opens another gap.
      const aside = plan.gap ? `${plan.gap.field}/${plan.gap.criterion}` : null;
      if (aside !== null && aside !== open?.gap) open = { gap: aside, rung: plan.topic.startsWith("act") ? 0 : 1 };
      continue;
    }
    const gap = `${plan.gap.field}/${plan.gap.criterion}`;
    const skips = /fois|encore|again|exemple|example|مثال|3awd|نفس/u.test(said);
    if (open?.gap !== gap) {
      if (!skips) expect(plan.rung, `a new gap starts at 1: ${said}`).toBe(1);
    } else if (!skips) {
      expect(plan.rung - open.rung, `one step at most: ${said}`).toBeLessThanOrEqual(1);
      expect(plan.rung, `no step back on the same gap: ${said}`).toBeGreaterThanOrEqual(Math.min(open.rung, 1));
    }
    open = { gap, rung: plan.rung };
  }
}
