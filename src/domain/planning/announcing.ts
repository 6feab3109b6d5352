import { folded, words } from "../language/fold.ts";
import { countWords } from "./quoting.ts";

const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean).map(folded));

/** Words that announce a subject: what follows is a theme, not yet something that happens to somebody. */
const announcing = set(
  `parler parle parlons bosse bossons bosser prend prenons parlera travailler travaille travaillons sujet theme thematique choisi choisit choisir projet traiter revient revenons
  talk talking work working topic theme chose chosen picked project
  nkhdmo nkhedmo nkhdmou nkhdem nhdro nhedro nhdrou nhder sujet mawdo3 lmawdo3 mawdou3 khtarina ikhtarna projet lprojet
  نهضرو نهدرو نخدمو نشتغلو موضوع الموضوع موضوعنا مشروع المشروع مشروعنا اخترنا ختارينا الحديث التحدث نتحدث نتكلم نشتغل نعمل`,
);
/** What may stand between the announcement and the subject. */
const between = set(
  `c'est c est ce sera nous notre nos ns le la les l de du des d' sur autour au aux a est un une en fait alors concernant theme sujet thematique projet
  is s about on the a an our of with
  3la 3an dyal dial dyalna dialna d f l howa hiya huwa
  على عن في ديال د ف هو هي حول موضوع الموضوع مشروع ديالنا`,
);
const farthest = 14;
/** "Nous c'est le transport", "ns c ...", "حنا هو ...". */
const ours = set("nous nos ns hna 7na ours us حنا احنا نحن");
const being = set("c'est c cest ce sera is howa هو هي");

/** The subject behind "on veut parler de", "we chose", "بغينا نهضرو على", letter for letter; null when none is announced. */
export function announcedSubject(text: string): string | null {
  const found = words(text);
  let last = -1;
  for (let place = 0; place < Math.min(found.length, farthest); place += 1) {
    const form = found[place]!.form;
    if (announcing.has(form) || announcing.has(form.split("'").at(-1)!)) last = place;
  }
  if (last < 0)
    last = found.findIndex(({ form }, place) => place < 4 && being.has(form) && ours.has(found[place - 1]?.form ?? ""));
  if (last < 0) return null;
  let next = last + 1;
  while (next < found.length - 1 && between.has(found[next]!.form)) next += 1;
  const first = found[next];
  if (!first) return null;
  // "du souk": the elided article stays with its noun.
  const rest = text.slice(first.start).trim();
  return countWords(rest) > 0 ? rest : null;
}
