import type { Hit } from "./lexicon/entry.ts";
import { countries, placePrepositions } from "./lexicon/places.ts";
import type { Token } from "./reading.ts";
import { hitsOf, type Survey } from "./survey.ts";

/** Names that are also ordinary words: they need a capital or a plain "in" before them. */
const ambiguous = new Set(
  "sale rich est sud nord massa assa zag rif gharb anza fask charf karia ksar medina oriental kasbah haouz safi swira rbat jdida dra".split(
    " ",
  ),
);
const plainIn = new Set("a au in at near f fi fl b de d of province region ville commune".split(" "));
const skipped = new Set(
  "la le les l un une son sa ses leur leurs notre nos ce cet cette the an their his her our my this that same plus meme petit petite grand seul seule chaque every each هذا هذه هاد had nfs نفس small local public nearest main".split(
    " ",
  ),
);
const directed =
  /^(aller|vont|va|acced\w*|acces|atteindre|rejoindre|quitt\w*|reach|access|go|goes|attend|attending|leave|left|الوصول|الولوج|الالتحاق|يغادر\w*)$/;
const quarters =
  /^(l|d|f|fl)?(derb|hay|7ay|quartier|lotissement|residence|iqama|9bila)$|^(ال|ب|ف)?(حي|درب|تجزيه|اقامه|زنقه)$/;
const always = /^(l|d|dd|w|f|fl)?(douar|dwar|douwar)s?$|^(ال|بال|فال|ف|ب|ل|لل)?(دوار|دواوير|دواور)$/;
const ours = /^(notre|nos|mon|mes|our|my|dyalna|ديالنا|dyali|ديالي)$/;
const attachedArabic = /^[وف]?(ب|ف|لل|ل|ك)/;
const attachedLatin = /^(f|fl|fel|b|bl|bel|ff|fs|fd|ft)/;
const englishIn = /^(in|at|on|near|from|inside|outside|of|to)$/;
const bare = new Set(["de", "d", "des", "of"]);

const englishPlace = /^(in|at|on|near|from|inside|outside)$/;

/** The word that may put a spot somewhere, past articles; an English adjective may stand between ("on stony pitches"). */
function before(tokens: readonly Token[], at: number): Token | undefined {
  let index = at - 1;
  while (at - index < 3 && index >= 0 && tokens[index]!.sentence === tokens[at]!.sentence) {
    const { form } = tokens[index]!;
    // An English article, but a French preposition.
    if (form === "a" ? !englishIn.test(tokens[index - 1]?.form ?? "") : !skipped.has(form)) break;
    index -= 1;
  }
  const farther = tokens[index - 1];
  if (farther !== undefined && farther.clause === tokens[at]!.clause && englishPlace.test(farther.form)) index -= 1;
  const token = tokens[index];
  return token !== undefined && token.sentence === tokens[at]!.sentence ? token : undefined;
}

function lacked(survey: Survey, at: number): boolean {
  return hitsOf(survey, "lacks").some(
    (lack) => lack.from < at && at - lack.to <= 1 && survey.tokens[lack.from]!.sentence === survey.tokens[at]!.sentence,
  );
}

const isTown = (survey: Survey, hit: Hit): boolean => {
  const token = survey.tokens[hit.from]!;
  if (token.arabic || !ambiguous.has(survey.tokens[hit.to]!.form)) return true;
  return token.capital || plainIn.has(survey.tokens[hit.from - 1]?.form ?? "");
};

function isSpot(survey: Survey, hit: Hit): boolean {
  const { tokens } = survey;
  const token = tokens[hit.from]!;
  if (lacked(survey, hit.from) || inGroup(survey, hit) || isBusiness(survey, hit)) return false;
  if (always.test(token.form)) return true;
  const name = tokens[hit.to + 1];
  if (quarters.test(token.form) && name?.clause === token.clause && !placePrepositions.has(name.form)) return true;
  const previous = tokens[hit.from - 1];
  if (token.arabic && token.form.endsWith("نا") && token.form.length > 5) return true;
  if (ours.test(token.form) || (previous !== undefined && ours.test(previous.form))) return true;
  if (ours.test(tokens[hit.to + 1]?.form ?? "")) return true;
  if (isNamed(survey, hit)) return true;
  const opening = before(tokens, hit.from);
  // "Travailler sur les bibliothèques": the theme, not where.
  const themed = hitsOf(survey, "announcements").some(
    (theme) => opening !== undefined && (tokens[theme.to] === opening || tokens[theme.to + 1] === opening),
  );
  if (themed) return false;
  const destination = [opening, tokens[tokens.indexOf(opening ?? token) - 1]].some(
    (word) => word !== undefined && directed.test(word.form),
  );
  if (destination) return false;
  if (token.arabic) {
    const definite = token.form.replace(/^[وف]/, "");
    if (attachedArabic.test(token.form) && token.forms.length > 1 && /^(ب|ف)/.test(definite)) return true;
    if (/^[فب]ال/.test(token.form) || /^لل/.test(token.form)) return true;
  } else if (
    attachedLatin.test(token.form) &&
    token.keys.length > 1 &&
    !/^(bus|fac|fa|bo|be|ba|bi|fe|fo|fi|fr|br)/.test(token.form)
  ) {
    return true;
  }
  if (opening === undefined || !placePrepositions.has(opening.form)) return false;
  // "Les tapis dyal les coopératives": theirs, not there.
  if (/^(dyal|dial|ديال)$/.test(opening.form) && /^(les|des)$/.test(tokens[hit.from - 1]!.form)) return false;
  // "Un problème de route" names a theme; "du douar", "de la commune" a place.
  return !(bare.has(opening.form) && tokens[hit.from - 1] === opening);
}

const nameOpeners =
  /^(moulay|sidi|lalla|ibn|ben|bni|beni|ait|oulad|ouled|hassan|mohammed|mohamed|med|al|el|abou|abi|omar|allal|imam|mly|محمد|الحسن|مولاي|سيدي|لاله|ابن|بن|بني|ايت|اولاد|علال|عمر|يوسف|الامام|ابو|ابي|عبد|الامير|المولي)$/;
const institutions =
  /^[وفبل]?(مدرسه|مدراسه|ثانويه|اعداديه|مستشفي|سبيطار|صبيطار|كليه|جامعه|حي|درب|شارع|زنقه|ساحه|ملعب|تيران|مسجد|جامع|سوق|مكتبه|خزانه|محطه|سجن|حبس|مركز|مقبره|حمام|مستوصف|ميناء|شاطئ|قريه|دوار|قنطره|تعاونيه|داخليه)$/;
const noName =
  /^(ال)?(شغل|عمل|عام|عموميه?|مغرب\p{L}*|بلاد|وطن|دول\p{L}*|انترنت|ماليه|محلي\p{L}*|دولي\p{L}*|سوداء|كبير\p{L}*|صغير\p{L}*|جديد\p{L}*|قريب\p{L}*|بعيد\p{L}*|وحيد\p{L}*)$/u;

/** "Lycée moulay Ismail", "مدرسة المسيرة", "Al Massira school": a name makes it one place wherever it stands. */
function isNamed({ tokens }: Survey, hit: Hit): boolean {
  const next = tokens[hit.to + 1];
  const { form, clause, arabic } = tokens[hit.from]!;
  if (next?.clause === clause) {
    if (next.capital && !countries.has(next.form)) return true;
    if (nameOpeners.test(next.form)) return true;
    // An indefinite noun before a definite one is that one's: one place.
    if (
      arabic &&
      hit.from === hit.to &&
      institutions.test(form) &&
      /^ال.{2,}/.test(next.form) &&
      !noName.test(next.form)
    )
      return true;
  }
  const previous = tokens[hit.from - 1];
  return (
    previous?.clause === clause &&
    previous.capital &&
    /^(al|el|ibn|moulay|sidi)$/.test(tokens[hit.from - 2]?.form ?? "")
  );
}

const business = /^(du|de|d|hebdomadaire|municipal|central|local|couvert|aux|des|al|sidi)$/;
const trade = /^(travail|emploi|l|الشغل|العمل|المال|الماليه|lkhdma|lkhedma)$/;

/** "Sur le marché", "job market", "سوق الشغل": trade, no place. */
function isBusiness({ tokens }: Survey, hit: Hit): boolean {
  const { form } = tokens[hit.from]!;
  const next = tokens[hit.to + 1]?.form ?? "";
  const after = tokens[hit.to + 2]?.form ?? "";
  if (/^marches?$/.test(form)) {
    if (trade.test(after) && /^(du|de|d)$/.test(next)) return true;
    return tokens[hit.from - 2]?.form === "sur" && !business.test(next);
  }
  if (form === "market" || form === "markets") {
    const previous = tokens[hit.from - 1]?.form ?? "";
    return (
      /^(job|labor|labour|housing|stock|world|international)$/.test(previous) || tokens[hit.from - 2]?.form === "on"
    );
  }
  return /سوق$/.test(form) && trade.test(next);
}

/** "Street vendors": part of the name of a group. */
const inGroup = (survey: Survey, hit: Hit): boolean =>
  hitsOf(survey, "segments").some((group) => group.from === hit.from && group.to > hit.to);

const acronym = /^[A-Z]{2,}$/;
const nameless = new Set("i mon nous on ils elles".split(" "));

/** "Près de Tazarine", "in Zaouiat Ahansal": a capital after a preposition of place. */
function capitalised(survey: Survey): Hit[] {
  const { tokens, original, folded } = survey;
  const found: Hit[] = [];
  for (let at = 1; at < tokens.length; at += 1) {
    const token = tokens[at]!;
    if (!token.capital || token.form.length < 3 || nameless.has(token.form)) continue;
    if (countries.has(token.form) || acronym.test(original.slice(folded.at[token.start], folded.at[token.end])))
      continue;
    if (!/^(a|au|en|de|d|in|at|near|from|f|fi|fl|pres|around|of|chez)$/.test(tokens[at - 1]!.form)) continue;
    if (/^(internet|ramadan|allah|islam|coran|facebook|whatsapp|covid)$/.test(token.form)) continue;
    if (hitsOf(survey, "devices").some((hit) => hit.from <= at && hit.to >= at)) continue;
    found.push({ from: at, to: at });
  }
  return found;
}

/** Places narrower than the country, in text order. */
export function placesIn(survey: Survey): Hit[] {
  const towns = hitsOf(survey, "towns").filter((hit) => isTown(survey, hit));
  const spots = hitsOf(survey, "spots").filter((hit) => isSpot(survey, hit));
  return [...towns, ...spots, ...capitalised(survey)].sort((one, other) => one.from - other.from);
}
