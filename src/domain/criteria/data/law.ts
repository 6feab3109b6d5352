import { best, spanning } from "../best.ts";
import type { Criterion } from "../finding.ts";
import type { Hit } from "../lexicon/entry.ts";
import { hitsOf, type Survey } from "../survey.ts";
import { keeperNear, surveyData } from "./survey.ts";

const refused =
  /^(غير|machi|ماشي|pas|sans|n|no|not|without|لا|ليس|بدون|دون|لم|ما|ماعندناش|بلا|bla|ma|ma3ndnach|باقي|ba9i)$/;
const openReach = 6;
/** "Pas ouverts à tous", "غير مفتوحة للجميع". */
const opened =
  /^(ouvert\w*|libres?|accessibles?|consultables?|publiees?|open|freely|publicly|مفتوح\p{L}*|متاح\p{L}*|منشور\p{L}*|محلول\p{L}*|mftou\w*|m7lou\w*)$/u;

/** "Données météo gratuites et publiques": open, said of data; a public school or square is not. */
function openData(survey: Survey): Hit | undefined {
  const { tokens } = survey;
  const things = ["dataThings", "formats", "dataSources"].flatMap((label) => hitsOf(survey, label));
  return hitsOf(survey, "open").find(({ from, to }) => {
    const before = tokens[from - 1]?.form ?? "";
    if (refused.test(before) || places.test(before) || places.test(tokens[to + 1]?.form ?? "")) return false;
    return things.some(
      (thing) =>
        tokens[thing.from]!.sentence === tokens[from]!.sentence &&
        (thing.to < from ? from - thing.to <= openReach : thing.from - to <= 2),
    );
  });
}

const places =
  /^(transports?|espaces?|ecoles?|places?|services?|secteurs?|hopital|hopitaux|sante|administrations?|fonction|jardins?|marches?|sector|schools?|hospitals?|space|spaces|transport|المرافق|المدرسه|النقل|الصحه|الاداره)$/;

/** Whose they are and with what right they are used; an owner without a right, or a right still lacking, is weak. */
export const dataRight: Criterion = ({ text }) => {
  const read = surveyData(text);
  const lacking = hitsOf(read, "noRight");
  const denied = ({ from }: Hit) =>
    [1, 2].some((back) => refused.test(read.tokens[from - back]?.form ?? "")) &&
    read.tokens[from - 1]!.sentence === read.tokens[from]!.sentence;
  const given = hitsOf(read, "rights").find(
    (right) =>
      !(opened.test(read.tokens[right.from]!.form) && denied(right)) &&
      !lacking.some(({ from, to }) => from <= right.to && to >= right.from && keeperNear(read, right) === undefined) &&
      !lacking.some(({ from, to }) => from <= right.from && to >= right.to && refused.test(read.tokens[from]!.form)),
  );
  return best("data_right", read, given ?? openData(read), lacking[0] ?? hitsOf(read, "owners")[0]);
};

const reach = 4;
const people = ["segments", "broadGroups"];
const consents =
  /^(accords?|consent\w*|accept\w*|agree\w*|yes|oui|approv\w*|موافق\p{L}*|وافق\p{L}*|يوافق\p{L}*|نعم|mowafa9\w*|mouwafa9\w*|lmowafa9\w*|waf9\w*|9eblo|9blo)$/u;
const control = /^(eras\w*|delet\w*|effac\w*|supprim\w*|مسح|حذف|نمسح\p{L}*|يمسح\p{L}*|ms7\w*|yms7\w*)$/u;

/** Names or faces taken out, those concerned asked, or free to have theirs erased. */
function care(survey: Survey): Hit | undefined {
  const { tokens } = survey;
  for (const thing of hitsOf(survey, "namings")) {
    const out = hitsOf(survey, "removing").find(
      (hit) =>
        tokens[hit.from]!.sentence === tokens[thing.from]!.sentence &&
        (hit.to < thing.from ? thing.from - hit.to <= reach : hit.from - thing.to <= reach),
    );
    if (out !== undefined) return spanning(out, thing);
  }
  const at = tokens.findIndex(
    ({ form, sentence }, index) =>
      consents.test(form) &&
      people.some((label) =>
        hitsOf(survey, label).some(
          ({ from, to }) =>
            tokens[from]!.sentence === sentence && (from > index ? from - index <= reach : index - to <= reach + 2),
        ),
      ),
  );
  const erased = tokens.findIndex(({ form }) => control.test(form));
  const found = at >= 0 && !refused.test(tokens[at - 1]?.form ?? "") ? at : erased;
  return found < 0 ? undefined : { from: found, to: found };
}

/**
 * Personal or sensitive, and what is done about it: consent, names taken out, the law 09-08. Health, names or faces
 * with no word of care, "secured" and other countries' laws are weak.
 */
export const dataPersonal: Criterion = ({ text }) => {
  const read = surveyData(text);
  return best("data_personal", read, hitsOf(read, "personalCare")[0] ?? care(read), hitsOf(read, "personalThings")[0]);
};
