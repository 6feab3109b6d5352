import { type Survey, surveyor } from "../survey.ts";
import * as doing from "./lexicon/doing.ts";
import * as goals from "./lexicon/goals.ts";
import * as places from "./lexicon/places.ts";
import * as privacy from "./lexicon/private.ts";
import * as speech from "./lexicon/speech.ts";

/** A line of a CV read once for all of its criteria, by word lists of its own. */
export const readLine = surveyor(() => ({
  ...doing,
  ...goals,
  ...places,
  ...privacy,
  ...speech,
}));

/** Names ending in "ت" that are no verb of the first person, and verbs that tell no deed. */
const noDeed =
  /^(?:.*ات|وقت|بيت|بنت|صوت|زيت|كنت|كانت|ليست|تحت|سبت|انترنت|حيت|ملت|ميت|نبات|عندت|صمت|موت|بغيت|حبيت|مازلت|بقيت|احببت|اردت|عملت|خدمت|اشتغلت|شاركت|تطوعت|درست|قريت|كبرت|عشت|سكنت|اخت|خت|بدات|درت|قمت|لست|سنوات|فات)$/;
const frenchDeed =
  /(?:j'ai|j ai|jai|j'avais|on a|nous avons|je me suis|j'y ai)(?: (?:bien|toujours|souvent|aussi|deja|tout|beaucoup|moi meme|seule?))? (?!travaille|participe|ete |eu |etudie|aime|pu |du |voulu|des |de |un |une |le |la |les |l'|beaucoup|vecu|experience)(?:fait (?!un stage|du benevolat|des? stages?|mes? etudes|une formation)|mis |pris |appris |ecrit |dit |ouvert |offert |conduit |construit |traduit |[a-z]+(?:e|i|u|is|it|ert|ee|es) )/gu;
const englishDeed =
  /(?:^|[^a-z])(?:i|we) (?:(?:also|often|always|once) )?(?!worked|wanted|liked|loved|needed|lived|studied|participated|joined|volunteered|was|were|had|am|have)(?:[a-z]+ed|built|made|ran|taught|sold|wrote|drew|led|kept|took|gave|found|bought|drove|grew|cut|fed|read|showed|set|won|wove|spoke) /gu;
const arabizi1st = /^(?:[a-z79358]{2,}[^aeiou79\W])t$/;

/** "كنقاد", "تنصاوب": what one does as a habit; not what one is, knows or wishes. */
const habit =
  /^(?:كن|تن|كان|تان)(?!ت$|تم|عرف|بغي|حب|قلب|فهم|هضر|هدر|سكن|خدم|قرا$|ظن|شوف|تمنى|تمني|كون|قدر|وي|زه)[\u0621-\u064a]{3,}$/;

/** "أترجم": what one does; not what one is, has, knows or wants. */
const present = /^ا(?:[تسننبقرحعكغطخدصزهفجلمشو])\p{L}{2,5}$/u;
const noPresent =
  /^(?:انا|انه|انها|اول|اولا|احسن|اعرف|اريد|ابحث|اكثر|اجيد|اتقن|احب|ارغب|اود|اسكن|ادرس|اتمني|احلم|افهم|اتكلم|اتحدث|اقرا|اكتب|استطيع|اصبح|اعاني|اشعر|اعتقد|اظن|اهتم|امتلك|املك|اعمل|اشتغل|اخي|اختي|امي|ابي|احد|اخر|اخري|ايضا|اسمي|اطفال|اشخاص|ايام|اشهر|اسبوع|اسابيع|انسان|افضل|اكون|ارجو|اتوفر|استعمال|استقبال|ادوات|الي)$/;

/** Where somebody says "I did this": a verb of the past or of habit, in the first person. */
export function deedIn(line: Survey): { from: number; to: number } | null {
  const { tokens, folded } = line;
  for (const [at, token] of tokens.entries()) {
    if (!token.arabic || token.form.length < 4 || at === tokens.length - 1) continue;
    const verb = token.form.replace(/^[وف](?=.{4})/, "");
    const doing = present.test(verb) && !noPresent.test(verb) && line.original[line.folded.at[token.start]!] === "أ";
    if (doing || habit.test(verb)) return { from: at, to: at + 1 };
    if (!verb.endsWith("ت")) continue;
    if (!verb.startsWith("ال") && !noDeed.test(verb)) return { from: at, to: Math.min(at + 1, tokens.length - 1) };
  }
  for (const pattern of [frenchDeed, englishDeed]) {
    const [match] = `${folded.text} `.matchAll(pattern);
    if (match === undefined) continue;
    const end = match.index + match[0].length;
    const from = tokens.findIndex((token) => token.end > match.index);
    const last = tokens.findIndex((token) => token.end >= end);
    return { from: Math.max(0, from), to: last < 0 ? tokens.length - 1 : last };
  }
  return null;
}

/** A Darija verb of the first person in Latin letters: "sawebt", "nddemt". */
export const arabiziDeed = ({ tokens }: Survey): number =>
  tokens.findIndex(
    (token, at) =>
      token.keys.length > 0 &&
      at < tokens.length - 1 &&
      arabizi1st.test(token.form) &&
      token.form.length >= 4 &&
      !/^(?:khdemt|khdamt|dert|drt|charkt|bghit|knt|kont|stage|test|part|sport|sujet|projet|point|client|enfant|parent|petit|avant|pendant|avec|diplomat|internet|street|first|last|best|most|just|what|that|left|want)$/.test(
        token.form,
      ),
  );
