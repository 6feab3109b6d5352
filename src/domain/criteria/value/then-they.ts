import { groups } from "../groups.ts";
import type { Hit } from "../lexicon/entry.ts";
import { hitsOf, type Survey, survey as statement } from "../survey.ts";
import type { Trouble } from "../troubles.ts";
import { clauseEnd, overlaps, within } from "./offer.ts";
import { ofToday } from "./said-of-today.ts";

const joint = /^(et|and|so|w|o|puis|then|donc|alors|ou|و)$/;
const pronoun =
  /^(ils|elles|il|elle|chacun|chacune|personne|tous|toutes|they|he|she|nobody|everyone|each|hom|homa|huma|هم|هن|هوما)$/;
const lead = /^(le|la|les|l|des|chaque|leurs?|un|une|the|each|every|a|an|kol|كل|\d+)$/;
/** Clauses that give a reason, a condition, a habit or a duty, and no result. */
const otherwise =
  /^(car|parce|comme|si|quand|lorsque?|avant|alors|tandis|aujourd|actuellement|sinon|mais|pour|because|if|when|while|whereas|before|today|currently|but|since|لان\p{L}*|اذا|حين|عندما|بينما|اليوم|حاليا|لكن|قبل|كان\p{L}*|حيت|الا|ملي|دابا|ولكن|ila|mli|daba|7it|hit|walakin|machi|ماشي|lbare7)$/u;
const duty = /^(doi(t|vent)|must|should|need|faut|يجب|ينبغي|خاص\p{L}*|khass\w*|veulent|veut|want|wants)$/u;
const darijaVerb = /^[وف]?(?:كي|كت|تي|غي)\p{Script=Arabic}{2,}$|^(?:ka[yt]|ki|ghay)[a-z0-9]{2,}$/u;
const arabicThen = /^ف(?:لا|[يت]\p{Script=Arabic}{2,})$/u;
const arabicPlural = /^و?ي\p{Script=Arabic}{2,}(?:ون|ن)$/u;
const shortest = 2;

/** Where the people stand as the subject of the clause that begins at `from`; -1 when they do not. */
function subjectAt(read: Survey, people: readonly Hit[], from: number, to: number): number {
  const { tokens } = read;
  if (pronoun.test(tokens[from]!.form)) return from;
  if (arabicThen.test(tokens[from]!.form) || arabicPlural.test(tokens[from]!.form)) return from;
  const darija = [from, from + 1, from + 2].find((at) => at <= to && darijaVerb.test(tokens[at]!.form));
  // One thing that does something is the tool: "w kay3lem chifour"; several, or a noun of its own, are not.
  if (darija !== undefined && (darija > from || /[wouو]$/u.test(tokens[darija]!.form))) return darija;
  const group = people.find((hit) => hit.from >= from && hit.from <= from + 2 && hit.to < to);
  // "Les nourrices savent doser": several of somebody, with their verb.
  const several = /^(les|des|ces|leurs)$/.test(tokens[from]!.form) && /[sx]$/.test(tokens[from + 1]?.form ?? "");
  if (several && from + 2 <= to && /(ent|ont)$/.test(tokens[from + 2]!.form)) return from + 2;
  const led = group !== undefined && tokens.slice(from, group.from).every(({ form }) => lead.test(form));
  return led ? group.to : -1;
}

/**
 * After the means is told, what people then do: "..., ils viennent le matin de leur tour", "وكيراجعو حتى للعشرة". Nothing
 * praised, no trouble, no duty, and no use of the tool itself. `means` ends the words of the means.
 */
export function thenThey(read: Survey, told: readonly Trouble[], means: Hit): Hit | undefined {
  const { tokens } = read;
  const people = groups(statement(read.original));
  for (let at = means.from + 1; at < tokens.length; at += 1) {
    const opens = tokens[at - 1]!.clause !== tokens[at]!.clause;
    const joined = joint.test(tokens[at - 1]!.form) || /^و(?:كي|كت|ي)\p{Script=Arabic}{2,}/u.test(tokens[at]!.form);
    if (!opens && !joined && !arabicThen.test(tokens[at]!.form)) continue;
    const from = opens && joint.test(tokens[at]!.form) && tokens[at + 1] !== undefined ? at + 1 : at;
    const to = clauseEnd(read, from);
    if (to - from < shortest || otherwise.test(tokens[from]!.form)) continue;
    const subject = subjectAt(read, people, from, to);
    if (subject < 0) continue;
    const hit = { from, to: Math.min(to, from + 9) };
    const inside = tokens.slice(from, to + 1);
    const other = ["improvements", "buzzwords", "tools", "nowadays"].some(
      (label) => within(read, label, from, Math.min(to, subject + 5)).length > 0,
    );
    // A lone Darija word may be a look-alike: "kayraj3o" revise, or come back.
    const denies = told.some(
      (trouble) =>
        overlaps(trouble, { from, to }) && (trouble.to > trouble.from || !darijaVerb.test(tokens[subject]!.form)),
    );
    const compared = hitsOf(read, "comparisons").some(
      (word) => word.to < from && tokens[word.to]!.clause === tokens[from]!.clause,
    );
    if (other || denies || compared || inside.some(({ form }) => duty.test(form))) continue;
    if (!ofToday(read, told, hit)) return hit;
  }
  return undefined;
}

const countReach = 4;

/** "... et nourrit 80 poules", "w katwekkel bih 80 djaja": behind the means, so many of something. */
export function andSoMany(read: Survey, told: readonly Trouble[], means: Hit): Hit | undefined {
  const { tokens } = read;
  const at = tokens.findIndex(({ form, clause }, index) => {
    if (index <= means.from + 1 || tokens[index - 1]?.sentence !== tokens[index]!.sentence) return false;
    const next = joint.test(tokens[index - 1]!.form) || /^[فو][يتك]\p{Script=Arabic}{2,}$/u.test(form);
    if (!next || lead.test(form) || otherwise.test(form)) return false;
    const span = { from: index, to: index + countReach };
    const counted = tokens.some(
      (token, place) => place > index && place <= span.to && token.clause === clause && /^\d+$/.test(token.form),
    );
    return (
      counted &&
      !told.some((trouble) => overlaps(trouble, span)) &&
      within(read, "improvements", index, span.to).length === 0
    );
  });
  return at < 0 ? undefined : { from: at, to: Math.min(clauseEnd(read, at), at + countReach) };
}

const atLast = /^(enfin|finally|اخيرا|akhiran)$/;

/** "Ils encaissent enfin chaque vente", "can finally sell": it was waited for, and it comes. */
export function atLastDone(read: Survey): Hit | undefined {
  const { tokens } = read;
  const at = tokens.findIndex(
    ({ form, clause }, index) =>
      atLast.test(form) && (tokens[index - 1]?.clause === clause || tokens[index + 2]?.clause === clause),
  );
  if (at < 0) return undefined;
  const from = tokens[at - 1]?.clause === tokens[at]!.clause ? at - 1 : at;
  const hit = { from, to: Math.min(clauseEnd(read, at), at + 4) };
  const vague = ["improvements", "buzzwords"].some((label) => within(read, label, hit.from, hit.to).length > 0);
  return vague || hit.to - hit.from < shortest ? undefined : hit;
}
