import type { Criterion, Finding } from "../finding.ts";
import { groups } from "../groups.ts";
import { domains } from "../lexicon/joining.ts";
import { hitsOf, near, type Survey, survey } from "../survey.ts";
import { type Trouble, troubles } from "../troubles.ts";
import { found, without } from "../verdicts.ts";

const domainNames = Object.keys(domains);
const listJoins =
  /^(et|ou|and|or|و|w|o|ou|ni|plus|les|des|la|le|l|d|de|du|the|no|pas|manque|absence|7ta|حتي|aussi|also|bla|بلا|problemes?|problems?|mochkil|مشكل|of|المشاكل|issues?)$/;
const listGap = 4;

interface Named {
  domain: string;
  from: number;
  to: number;
}

function namedDomains(survey: Survey): Named[] {
  return domainNames
    .flatMap((domain) => hitsOf(survey, `domain:${domain}`).map((hit) => ({ domain, ...hit })))
    .sort((one, other) => one.from - other.from);
}

/** "Le transport, la santé et l'école": three fields side by side with nothing told between them. */
function sideBySide(survey: Survey): { from: number; to: number } | undefined {
  const { tokens } = survey;
  let run: Named[] = [];
  for (const named of namedDomains(survey)) {
    const last = run.at(-1);
    const between = last === undefined ? [] : tokens.slice(last.to + 1, named.from);
    const goesOn =
      last !== undefined &&
      named.from > last.to &&
      tokens[named.from]!.sentence === tokens[last.to]!.sentence &&
      between.length <= listGap &&
      between.filter((token) => !listJoins.test(token.form)).length <= 1 &&
      (tokens[named.from]!.clause !== tokens[last.to]!.clause ||
        (between.length > 0 && between.every((token) => listJoins.test(token.form))) ||
        between.some((token) => /^(et|and|و|w|o|ni)$/.test(token.form)) ||
        /^و/.test(tokens[named.from]!.form));
    run = goesOn ? [...run, named] : [named];
    if (new Set(run.map(({ domain }) => domain)).size >= 3) return { from: run[0]!.from, to: named.to };
  }
  return undefined;
}

/** Fields of public life that each sentence speaks of; three sentences of three fields with nothing to tie them are a list. */
function unrelatedSentences(survey: Survey): { from: number; to: number } | undefined {
  if (hitsOf(survey, "ties").length > 0) return undefined;
  const told = troubles(survey);
  const bySentence = new Map<number, Set<string>>();
  for (const { domain, from } of namedDomains(survey)) {
    const { clause } = survey.tokens[from]!;
    if (!told.some((trouble) => survey.tokens[trouble.from]!.clause === clause)) continue;
    const known = bySentence.get(clause) ?? new Set();
    bySentence.set(clause, known.add(domain));
  }
  const firsts = [...bySentence.entries()];
  const seen = new Set<string>();
  let apart = 0;
  for (const [clause, fields] of firsts) {
    if ([...fields].some((field) => seen.has(field))) continue;
    for (const field of fields) seen.add(field);
    apart += 1;
    if (apart === 3) {
      const from = survey.tokens.findIndex((token) => token.clause === clause);
      return { from, to: from };
    }
  }
  return undefined;
}

const nominal = /^(les?|la|l|des|the|w?l[a-z3579]{3,})$|^و?ال/;

/** Three clauses in a row, each with a subject and a trouble of its own, two of them no people, nothing tying them. */
function unrelatedClauses(survey: Survey, told: readonly Trouble[]): { from: number; to: number } | undefined {
  if (hitsOf(survey, "ties").length > 0) return undefined;
  const { tokens } = survey;
  const people = groups(survey);
  const clauses = new Set<number>();
  let things = 0;
  for (const trouble of told) {
    const { clause } = tokens[trouble.from]!;
    const first = tokens.findIndex((token) => token.clause === clause);
    const start = /^(et|and|w|o|و|also)$/.test(tokens[first]!.form) ? first + 1 : first;
    if (!trouble.told || clauses.has(clause) || !nominal.test(tokens[start]?.form ?? "")) continue;
    clauses.add(clause);
    if (!people.some((group) => group.from >= start && group.from <= start + 2)) things += 1;
    if (clauses.size >= 3 && things >= 2) return { from: trouble.from, to: trouble.to };
  }
  return undefined;
}

const conjunction = /^(et|and|or|ni|nor|w|o|ou|و)$/;
const leading = /^(les?|la|l|des|du|un|une|d|de|the|a|an|our|il|y|n|there|is|are|on|nos|notre|had|هاد)$/;
const faceless =
  /^(ils?|elles?|on|nous|vous|je|they|he|she|it|we|you|who|which|that|qui|que|dont|ce|cela|ca|hom|homa|houma|huma|هم|هن|هوما|هي|هو|li|lli|اللي|لي|الذين|التي|quand|si|when|if|mais|but|pour|to|for|sans|without|بدون|دون|bla|بلا|leurs?|their|his|her|ses|son|sa)$/;
const darijaVerb = /^(ka|ta|ki|ti|ma)[a-z0-9]{3,}$|^[وف]?(كا?ي|كا?ت|تي|ي|ت|ن)\p{Script=Arabic}{2,}(و|ون|ن|وا)$/u;
const frenchVerb = /(ent|ons|ez)$/;

interface Part {
  /** The thing the part speaks of: its token. */
  subject: number;
  lack: boolean;
  trouble: Trouble;
}

/** "Pas d'eau", "housing is expensive", "والمدارس بعيدة": what a stretch of words says is wrong, when it is no group's. */
function partOf(survey: Survey, told: readonly Trouble[], start: number, end: number): Part | undefined {
  const { tokens } = survey;
  let at = start;
  while (at < end && (conjunction.test(tokens[at]!.form) || leading.test(tokens[at]!.form))) at += 1;
  const trouble = told.find((one) => one.told && one.from >= start && one.from <= end);
  if (trouble === undefined) return undefined;
  const lack = hitsOf(survey, "lacks").find((hit) => hit.from >= start && hit.from <= at + 1 && hit.to < end);
  if (lack !== undefined) return { subject: lack.to + 1, lack: true, trouble };
  const { form, arabic } = tokens[at]!;
  const article = at > start && /^(les?|la|l|des|the|nos)$/.test(tokens[at - 1]!.form);
  if (faceless.test(form) || (!article && (darijaVerb.test(form) || (!arabic && frenchVerb.test(form)))))
    return undefined;
  if (arabic && !/^[وف]?ال/.test(form) && trouble.from <= at) return undefined;
  // "Coupures d'électricité" names a thing; "miss the bus" goes on about the one before.
  if (trouble.from <= at && !article && !arabic && !(/s$/.test(form) && /^(d|de|du)$/.test(tokens[at + 1]?.form ?? "")))
    return undefined;
  return { subject: at, lack: false, trouble };
}

/** "Pas d'eau, pas de route, pas de médecin", "the roads are bad, housing is dear and clinics are full": three things, nothing tying them. */
function threeThings(survey: Survey, told: readonly Trouble[]): { from: number; to: number } | undefined {
  const { tokens } = survey;
  if (hitsOf(survey, "ties").length > 0) return undefined;
  const people = groups(survey);
  const opens = (at: number) =>
    at === 0 ||
    tokens[at]!.clause !== tokens[at - 1]!.clause ||
    conjunction.test(tokens[at]!.form) ||
    /^[وف]ال/.test(tokens[at]!.form);
  const starts = tokens.flatMap((_, at) => (opens(at) ? [at] : []));
  let run: Part[] = [];
  let others = 0;
  for (const [index, start] of starts.entries()) {
    if (start > 0 && tokens[start]!.sentence !== tokens[start - 1]!.sentence) {
      run = [];
      others = 0;
    }
    const end = (starts[index + 1] ?? tokens.length) - 1;
    const part = partOf(survey, told, start, end);
    const lived =
      part !== undefined && !part.lack && people.some(({ from, to }) => from <= part.subject && to >= part.subject);
    if (part === undefined || lived) {
      if (told.some((one) => one.told && one.from >= start && one.from <= end)) others += 1;
      continue;
    }
    if (run.some(({ subject }) => tokens[subject]!.form === tokens[part.subject]!.form)) continue;
    run.push(part);
  }
  if (run.length < 3 || (others > 0 && run.every(({ lack }) => lack))) return undefined;
  const fields = run.map(
    ({ subject }) => namedDomains(survey).find(({ from, to }) => from <= subject && to >= subject)?.domain,
  );
  if (fields[0] !== undefined && fields.every((field) => field === fields[0])) return undefined;
  return { from: run[0]!.subject, to: run[2]!.subject };
}

const outright = /^(en|de|on|in|moreover|furthermore)$/;
const newSubject = /^(les|la|le|l|des|il|the|there|roads?|schools?|hospitals?|\w+s)$/;
const pointsBack = /^(ce|cela|ca|c|cette|leur|leurs|ils|elles|this|that|it|they|their|هذا|هذه|ذلك|هادشي|hadchi|ils)$/;

/** "Aussi", "also", "حتى": another problem when the field of life changes behind it, or a new thing is lacking. */
function addsAnother(survey: Survey, told: readonly Trouble[]): { from: number; to: number } | undefined {
  const { tokens } = survey;
  const fields = namedDomains(survey);
  for (const addition of hitsOf(survey, "additions")) {
    const { sentence } = tokens[addition.from]!;
    const start = tokens.findIndex((token) => token.sentence === sentence);
    const before = new Set(fields.filter(({ to }) => to < addition.from).map(({ domain }) => domain));
    const reach = addition.to + 7;
    const behind = fields.filter(
      ({ from }) => from > addition.to && from <= reach && tokens[from]!.sentence === sentence,
    );
    const next = tokens.slice(addition.to + 1, addition.to + 3);
    if (next.some((token) => pointsBack.test(token.form))) continue;
    if (near(survey, "ties", addition.from, addition.from - start, 2) !== undefined) continue;
    // "En plus les salles...": a new subject with a trouble of its own.
    if (
      outright.test(tokens[addition.from]!.form) &&
      addition.to > addition.from &&
      newSubject.test(next[0]?.form ?? "")
    ) {
      const own = told.some((trouble) => trouble.from > addition.to && tokens[trouble.from]!.sentence === sentence);
      if (own) return { from: addition.from, to: addition.to + 1 };
    }
    if (before.size === 0 || behind.length === 0) continue;
    if (behind.some(({ domain }) => !before.has(domain))) return { from: addition.from, to: behind[0]!.to };
  }
  return undefined;
}

const numbered = /(?:^|\s)(?:1|un|a)\s?[).:°-].{3,}?(?:\s)(?:2|b)\s?[).:°-]/s;

/** One problem with its causes or consequences, not a list of different ones. */
export const oneProblem: Criterion = ({ text }): Finding => {
  const read = survey(text);
  const told = troubles(read);
  if (told.length === 0 || !told.some((trouble) => trouble.told || trouble.named))
    return without("one_problem", "missing");
  const outright = hitsOf(read, "newProblems")[0];
  const list =
    outright ??
    sideBySide(read) ??
    addsAnother(read, told) ??
    unrelatedSentences(read) ??
    unrelatedClauses(read, told) ??
    threeThings(read, told);
  if (list !== undefined) return found("one_problem", "missing", read, list.from, list.to);
  if (numbered.test(read.folded.text) && groups(read).length !== 1) return without("one_problem", "missing");
  return without("one_problem", "met");
};
