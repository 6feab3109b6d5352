import type { NumberKind } from "../language/number-draft.ts";
import { findNumbers } from "../language/numbers.ts";
import { type Device, devicesIn } from "./devices.ts";
import { type Group, groups } from "./groups.ts";
import type { Hit } from "./lexicon/entry.ts";
import { placePrepositions } from "./lexicon/places.ts";
import { placesIn } from "./places.ts";
import { quantityIn } from "./quantities.ts";
import type { Token } from "./reading.ts";
import { hitsOf, near, type Survey } from "./survey.ts";

/** A difficulty found in a text; `told` when it is said as lived, not only named, wished away or praised as a theme. */
export interface Trouble extends Hit {
  told: boolean;
  /** A problem announced with nothing that praises it as a theme: little, but one can ask behind it. */
  named: boolean;
}

const negators = /^(pas|plus|jamais|rien|guere|aucune?|personne|ni)$/;
const notVerbs = /^(mais|pourquoi|de|ou|non|si|et|meme|ce|presque|ne|n|le|la|les)$/;
const englishNegators = /^(not|never|cannot|t|dont|cant|doesnt|wont|didnt|isnt|arent)$/;
const englishAuxiliaries =
  /^(do|does|did|are|is|can|could|will|was|were|have|has|don|doesn|didn|can|couldn|won|isn|aren|hasn|haven|wasn)$/;
const arabicNo = /^[وف]?(لا|لم|لن|ليس|ليست|ليسوا|عدم|دون|غير)$/;
const arabicVerb = /^[يتن].{2,}/;
const darijaNot = /^[وف]?م(ا)?.{2,}ش$/;
const darijaNo = /^[وف]?ما$/;
const darijaNotWords = new Set(["معاش", "مشاش", "مدهش", "متوحش", "مفروش", "مغشوش", "مراكش"]);
const arabiziNot = /^(w|o)?ma?(k|t|n|y|i|b|l|3|9|f|s|j|q|d|kh|h|7|w|r|m|z|x)[a-z0-9]{2,}(ch|sh|x|che)$/;
const arabiziNotWords = new Set(
  "marche manche match marrakech marrakch mrakch mrrakch mach mieux milieux malheureux merveilleux".split(" "),
);
const harmless = /^(seulement|que|hesit\w*|uniquement|only|just|فقط|غير)$/;

/** The writer's own "I don't know", "I don't understand": an answer to us, no difficulty of theirs. */
const ownDoubt = /^(ma ?3a?r[ea]?ft\w*|ma ?fh[ea]?mt\w*|م(ا )?عرفت\p{L}*|م(ا )?فهمت\p{L}*|s(ai[st]|ais) pas)$/u;
const speaker = /^(je|j|on|nous|i|we)$/;

/** "Ne peuvent pas", "لا يجدون", "ما كيقدروش", "ma kayl9awch", "do not reach": what does not happen. */
function negation(tokens: readonly Token[], at: number): Hit | undefined {
  const { form, arabic, sentence } = tokens[at]!;
  const after = tokens[at + 1];
  const follows = after !== undefined && after.sentence === sentence;
  if (arabic) {
    if (darijaNot.test(form) && !darijaNotWords.has(form.replace(/^[وف]/, ""))) return { from: at, to: at };
    if (darijaNo.test(form) && follows) {
      for (let to = at + 1; to <= at + 3 && tokens[to]?.sentence === sentence; to += 1) {
        if (/.{2,}ش$/.test(tokens[to]!.form)) return { from: at, to };
      }
      if (/^(كا?ي|كا?ت|تي|عند|قدر|لقا|كاين|بقا|قادر)/.test(after.form)) return { from: at, to: at + 1 };
    }
    if (arabicNo.test(form) && follows && /لا$|لم$|لن$/.test(form) && arabicVerb.test(after.form))
      return { from: at, to: at + 1 };
    if (/^[وف]?ليس/.test(form) && follows) return { from: at, to: at + 1 };
    if (/^[وفبل]?عدم$/.test(form) && follows) return { from: at, to: at + 1 };
    return undefined;
  }
  if (arabiziNot.test(form) && !arabiziNotWords.has(form)) return { from: at, to: at };
  if (form === "ma" && follows) {
    for (let to = at + 1; to <= at + 2 && tokens[to]?.sentence === sentence; to += 1) {
      if (/^(ka|ki|ta|b|3nd|9d|l9|y|f|kh|w|sa).*(ch|sh|x)$/.test(tokens[to]!.form)) return { from: at, to };
    }
    if (/^(kay|kat|ki|kan|3nd|3and|9der|l9aw|kayn)/.test(after.form)) return { from: at, to: at + 1 };
  }
  if (form === "ne" || form === "n") {
    for (let to = at + 1; to <= at + 5 && tokens[to]?.sentence === sentence; to += 1) {
      if (negators.test(tokens[to]!.form)) return { from: at, to };
    }
    return undefined;
  }
  if (follows && /^(pas|jamais|rien)$/.test(after.form) && !notVerbs.test(form)) return { from: at, to: at + 1 };
  if (englishNegators.test(form) && form.length > 3 && form !== "never") return { from: at, to: at };
  if (englishAuxiliaries.test(form) && follows && englishNegators.test(after.form)) return { from: at, to: at + 1 };
  return undefined;
}

const relieves =
  /^(reduire|eviter|lutter|diminuer|resoudre|combattre|limiter|prevenir|ameliorer|faciliter|aider|reduce|avoid|fight|solve|prevent|improve|help|tackle|للحد|الحد|تقليص|لتقليص|محاربه|لمحاربه|تفادي|حل|لحل|تقليل|لتقليل|لتسهيل|n9sso|nn9so|n7ello|نقصو|نحاربو|نحلو)$/;
const relatives = /^(qui|who|whose|dont|that|اللي|الي|لي|الذين|التي|الذي|اللواتي|li|lli)$/;
const reasons =
  /^(car|parce|pcq|pourquoi|pk|pq|why|علاش|لماذا|3lach|3lah|because|since|puisque|quand|when|لان|لانهم|لانه|لانها|بسبب|حيت|حيتاش|7it|hit|7itach|3la7e9ach|la7a9ach)$/;

/** What the sentences around a difficulty hold, found once. */
interface Setting {
  devices: readonly Device[];
  people: readonly Group[];
}

/** Inside a plan ("une appli pour réduire l'attente") a difficulty is only wished away, unless a clause tells it. */
function planned(survey: Survey, { devices, people }: Setting, hit: Hit): boolean {
  const { tokens } = survey;
  const { sentence } = tokens[hit.from]!;
  const isPlan = (plan: Hit) => tokens[plan.from]!.sentence === sentence && plan.to < hit.from;
  const { clause } = tokens[hit.from]!;
  const plans = [
    ...hitsOf(survey, "proposals"),
    ...hitsOf(survey, "intentions"),
    ...hitsOf(survey, "announcements").filter((theme) => tokens[theme.to + 1]?.clause === clause),
    ...devices.filter((device) => device.standing === "proposed"),
  ].filter(isPlan);
  if (plans.length === 0)
    return relieves.test(tokens[hit.from - 1]?.form ?? "") || relieves.test(tokens[hit.from - 2]?.form ?? "");
  const from = Math.max(...plans.map((plan) => plan.to));
  for (let at = from + 1; at < hit.from; at += 1) {
    const { form } = tokens[at]!;
    if (reasons.test(form)) return false;
    // "Une appli qui réduit l'attente" describes the device, "aux malades qui attendent" the people.
    if (relatives.test(form) && people.some((group) => group.to < at && at - group.to <= 3 && group.from > from))
      return false;
  }
  return true;
}

/** "Pas d'appli", "lack of a platform": what is missing is a product. */
function wantsProduct(survey: Survey, { devices }: Setting, hit: Hit): boolean {
  return devices.some(
    (device) =>
      (device.standing === "lacked" || device.standing === "proposed") &&
      device.from >= hit.from &&
      device.from - hit.to <= 4 &&
      survey.tokens[device.from]!.sentence === survey.tokens[hit.from]!.sentence,
  );
}

const many =
  /^(problemes|pbs|defis|challenges|problems|issues|difficultes|obstacles|مشاكل|المشاكل|مشكلات|تحديات|التحديات|صعوبات|m[au]?chakil|lmachakil|enjeux)$/;
const having =
  /^(ont|a|avons|avoir|rencontr\w*|connaiss\w*|affront\w*|face|viv\w*|have|has|having|facing|encounter\w*|3ndhom|3endhom|3andhom|kaywajho|kaywajhou|kayl9aw|عندهم|عندها|عندو|يواجه\w*|تواجه\w*|كيواجهو|كيلقاو|لديهم|تعترض\w*|يلاقون)$/;
const into = /^(de|d|du|des|avec|pour|a|with|in|of|to|ف|في|مع|ديال|د|dyal|d|f|fl|m3a)$/;

/** "Les agriculteurs ont un problème d'eau": told when a group has it and it has a name. */
function problemTold(survey: Survey, { people }: Setting, hit: Hit): boolean {
  const { tokens } = survey;
  const after = tokens[hit.to + 1];
  if (after === undefined || after.sentence !== tokens[hit.to]!.sentence) return false;
  if (!(into.test(after.form) || (after.arabic && /^(ب?ال|في)/.test(after.form)))) return false;
  for (let at = Math.max(0, hit.from - 4); at < hit.from; at += 1) {
    if (having.test(tokens[at]!.form) && tokens[at]!.sentence === tokens[hit.from]!.sentence) return people.length > 0;
  }
  return false;
}

const only = /^(que|qu|seulement|only|just|فقط|غير|ghir|ghi|سوي)$/;
const amount = /^(\d.*|un|une|one|a|deux|two|wa7d|wahd|wa7da|جوج|واحد|واحده)$/;
const paying = /^(paient|payent|paye|paie|pay|pays|paying|kaykhlso|kaykhelso|كيخلصو|كتخلص|يدفع|يدفعون|تدفع|يودون)$/;

/** "Ne touchent que 30 %", "only one doctor", "pay 20 %": too little of one, too much of the other. */
function scant(tokens: readonly Token[], at: number): Hit | undefined {
  const { form, sentence } = tokens[at]!;
  const isPaying = paying.test(form);
  if (!isPaying && !only.test(form)) return undefined;
  for (let to = at + 1; to <= at + (isPaying ? 2 : 1) && tokens[to]?.sentence === sentence; to += 1) {
    if (amount.test(tokens[to]!.form)) return { from: at, to };
  }
  return undefined;
}

/** "Mal payés", "mal valorisé". */
function badly(tokens: readonly Token[], at: number): Hit | undefined {
  const next = tokens[at + 1];
  const follows =
    tokens[at]!.form === "mal" && next?.clause === tokens[at]!.clause && /(e|es|ee|ees|i|is|u|us)$/.test(next.form);
  return follows ? { from: at, to: at + 1 } : undefined;
}

function doubts({ tokens, folded }: Survey, hit: Hit): boolean {
  const said = folded.text.slice(tokens[hit.from]!.start, tokens[hit.to]!.end);
  if (ownDoubt.test(said)) return true;
  return (
    speaker.test(tokens[hit.from - 1]?.form ?? "") && /^(ne sai[st] pas|don'?t( know)?|do not( know)?)$/.test(said)
  );
}

const borneKinds: ReadonlySet<NumberKind> = new Set(["duration", "distance", "money", "percent", "ratio"]);
const neutral =
  /^(vend|vends|vendent|vendons|vendre|gagne|gagnent|produi\w+|fabriqu\w+|compte|comptent|emploi\w*|employs?|accueill\w*|travaille\w*|joue|jouent|existe|existent|regroupe\w*|sell|sells|earn|earns|produce\w*|work|works|play|plays|kaybi3o|katbi3|kaybi3|kayl3bo|kaykhdmo|kaykhedmo|kayn|kayna|kaynin|كيبيعو|كتبيع|كيبيع|كيخدمو|كاين|كاينين|كاينه|كيلعبو|يبيع|تبيع|يبيعون|يبعن|ينتج|تنتج|ينتجون|يعمل|يعملون|تعمل|تشغل|يشغل|يوجد|توجد|عدد|تضم|يضم)$/;
const selling = /^(vend\w*|sells?|ka[yt]bi3\w*|ك?[يت]بيع\p{L}*|كا?[يت]بيع\p{L}*)$/u;
const shortest = 6;

/** Whether a number may be a burden: time, money, distance, a share; a head count or goods sold tell none by themselves. */
function weighs({ tokens, original }: Survey): boolean {
  if (findNumbers(original).some(({ kind }) => borneKinds.has(kind)))
    return !tokens.some(({ form }) => selling.test(form));
  return tokens.length >= shortest && !tokens.some(({ form }) => neutral.test(form));
}

/** People and a quantity, no plan, no theme: time, money, distance or a share that they bear, in words no list holds. */
function burden(survey: Survey, devices: readonly Device[], people: number): Hit | undefined {
  if (people === 0 || devices.some(({ standing }) => standing !== "lived")) return undefined;
  if (["proposals", "intentions", "announcements", "themes"].some((label) => hitsOf(survey, label).length > 0))
    return undefined;
  const quantity = quantityIn(survey);
  if (quantity === undefined || !weighs(survey)) return undefined;
  const place = (at: number) => survey.tokens.findIndex((token) => survey.folded.at[token.end]! > at);
  return { from: place(quantity.start), to: place(quantity.end - 1) };
}

const noun = /^(la|une|les|des|cette|notre|ma|petites?|grandes?)$/;

/** "Salle d'attente", "la ferme", "à Témara": the name of a place holds a word of difficulty. */
function isPlace(survey: Survey, hit: Hit): boolean {
  const { tokens } = survey;
  const previous = tokens[hit.from - 1]?.form ?? "";
  if (/^fermes?$/.test(tokens[hit.from]!.form) && hit.from === hit.to) return noun.test(previous);
  if (hitsOf(survey, "spots").some(({ from, to }) => from < hit.from && to >= hit.to)) return true;
  const town = hitsOf(survey, "towns").some(({ from, to }) => from === hit.from && to === hit.to);
  return town && !tokens[hit.from]!.arabic && (tokens[hit.from]!.capital || placePrepositions.has(previous));
}

const longestTheme = 9;

/** "Pollution", "الصحة خايبة فبلادنا": a field of society called bad, where nobody lives it. */
function ofSector(survey: Survey, hit: Hit): boolean {
  const { tokens } = survey;
  const { sentence } = tokens[hit.from]!;
  if (!hitsOf(survey, "sectors").some(({ from }) => tokens[from]!.sentence === sentence)) return false;
  return tokens.filter((token) => token.sentence === sentence).length <= longestTheme;
}

/** Every difficulty of a text, in text order. */
export function troubles(survey: Survey): Trouble[] {
  const { tokens } = survey;
  const found: Trouble[] = [];
  const vague = placesIn(survey).length === 0 && quantityIn(survey) === undefined;
  const setting = { devices: devicesIn(survey), people: groups(survey) };
  const add = (hit: Hit) => {
    if (isPlace(survey, hit) || doubts(survey, hit) || wantsProduct(survey, setting, hit)) return;
    const themed =
      vague &&
      (near(survey, "themes", hit.from, 12, 12) !== undefined ||
        (setting.people.length === 0 && ofSector(survey, hit)));
    found.push({ ...hit, told: !themed && !planned(survey, setting, hit), named: false });
  };
  for (const hit of hitsOf(survey, "difficulties")) add(hit);
  for (const hit of hitsOf(survey, "lacks")) {
    const proposed = hitsOf(survey, "proposals").some((proposal) => proposal.from === hit.from);
    if (!proposed && tokens[hit.to + 1]?.sentence === tokens[hit.from]!.sentence) add(hit);
  }
  for (const device of setting.devices) {
    const broken = device.standing === "lived" ? near(survey, "breakdowns", device.from, 3, 9) : undefined;
    if (broken !== undefined) add(broken);
  }
  for (let at = 0; at < tokens.length; at += 1) {
    const hit = negation(tokens, at) ?? scant(tokens, at) ?? badly(tokens, at);
    if (hit !== undefined && !harmless.test(tokens[hit.to + 1]?.form ?? "")) add(hit);
  }
  for (const hit of hitsOf(survey, "namedProblems")) {
    const named =
      !many.test(tokens[hit.from]!.form) &&
      near(survey, "themes", hit.from, 12, 12) === undefined &&
      !planned(survey, setting, hit);
    found.push({ ...hit, told: problemTold(survey, setting, hit), named });
  }
  if (!found.some(({ told }) => told)) {
    const borne = burden(survey, setting.devices, setting.people.length);
    if (borne !== undefined) found.push({ ...borne, told: true, named: false });
  }
  return found.sort((one, other) => one.from - other.from || other.to - one.to);
}
