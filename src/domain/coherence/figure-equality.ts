import { sameValue, shareOf } from "../language/numbers.ts";
import type { Figure } from "./figures.ts";
import { roughly } from "./lexicon/cues.ts";
import { around, hasIn } from "./topics.ts";

const relative = (one: number, two: number): number =>
  Math.abs(one - two) / Math.max(1e-9, Math.abs(one), Math.abs(two));

const nearly = /^(presque|environ|almost|nearly|roughly|تقريبا|ta9riban|ta9ribane)$/;

/** "Près de la moitié", "more than 400": what is said roughly may be a little off. */
function isRough({ number, passage, from, to }: Figure): boolean {
  const { tokens } = passage.read;
  const after = [to + 1, to + 2].some((at) => nearly.test(tokens[at]?.form ?? ""));
  return after || number.approximate === true || [from - 1, from - 2].some((at) => roughly.has(tokens[at]?.form ?? ""));
}

const denial =
  /^(ne|n|pas|sans|aucun|aucune|jamais|not|no|without|never|cannot|dont|لا|لم|ليس|بلا|بدون|دون|غير|bla|ما\p{L}*ش|ma\w+ch)$/u;

/** Whether the sentence says that something is not: "8 sur 10 sans emploi" is "2 sur 10 ont un emploi". */
export function denies({ passage, from }: Figure): boolean {
  const sentence = around(passage, from, "sentence");
  return passage.read.tokens.slice(sentence.from, sentence.to + 1).some(({ form }) => denial.test(form));
}

/** The same amount, or one of the two numbers that make a share ("31 patients" of "31 sur 94"). */
export function equals(said: Figure, kept: Figure): boolean {
  const [one, two] = [said.number, kept.number];
  if (sameValue(one, two)) return true;
  const shares = [shareOf(one), shareOf(two)] as const;
  if (shares[0] !== null && shares[1] !== null) {
    const worded = !/\d|[٠-٩]/.test(one.quote);
    // Two in three is said 66 % or 67 %.
    const small = [one, two].some(({ kind, of }) => kind === "ratio" && (of ?? 99) <= 12);
    if (Math.abs(shares[0] + shares[1] - 1) < 0.0051 && said.pair === null && denies(said) !== denies(kept))
      return true;
    return Math.abs(shares[0] - shares[1]) < (isRough(said) ? 0.06 : worded ? 0.02 : small ? 0.0101 : 0.0051);
  }
  // "31 patients sur 94": the 31, the 94 and the 63 others.
  if (one.kind === "plain" && two.of !== undefined) return [two.value, two.of, two.of - two.value].includes(one.value);
  if (two.kind === "plain" && one.of !== undefined) return one.value === two.value;
  return one.kind === two.kind && one.unit === two.unit && isRough(said) && relative(one.value, two.value) <= 0.1;
}

/** A figure worked out from a pair of the canvas: "15 points of 40 to 25", "three times less". */
export function isWorkedOut(figure: Figure, figures: readonly Figure[]): boolean {
  const said = figure.number;
  const change =
    figure.role === "aim" || hasIn(figure.passage, "changing", around(figure.passage, figure.from, "sentence"));
  for (const [at, from] of figures.entries()) {
    const to = figures[at + 1];
    if (from.pair !== "from" || to === undefined) continue;
    const amounts = [from, to].map(({ number }) => shareOf(number) ?? number.value) as [number, number];
    const gap = Math.abs(amounts[0] - amounts[1]);
    const share = shareOf(said);
    const value = share ?? said.value;
    if (share !== null && change && Math.abs(share - gap / Math.max(...amounts)) < 0.011) return true;
    if (relative(value, gap) < 0.01 && (said.kind === to.number.kind || said.kind === "plain")) return true;
  }
  return false;
}

const amongThem = /^(dont|parmi|including|whom|them|them:|منهم|منها|بينهم|بينها|منهن|fihom|menhom|mnhom|فيهم)$/;

/** "200 diabétiques, dont 80 sans suivi": 40 %. */
export function isPartOfTwo(said: Figure, figures: readonly Figure[]): boolean {
  const share = shareOf(said.number);
  if (share === null) return false;
  return figures.some((one, at) => {
    const two = figures[at + 1];
    if (two === undefined || two.passage !== one.passage) return false;
    const { tokens } = one.passage.read;
    if (tokens[one.from]!.sentence !== tokens[two.from]!.sentence) return false;
    if (!tokens.slice(one.to + 1, two.from).some(({ form }) => amongThem.test(form))) return false;
    if (one.number.kind !== "plain" || two.number.kind !== "plain") return false;
    const [small, great] = [one.number.value, two.number.value].sort((first, second) => first - second) as [
      number,
      number,
    ];
    return Math.abs(share - small / great) < 0.0051;
  });
}
