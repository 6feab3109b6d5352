/**
 * How long the report of a rehearsal takes: a pitch of ten minutes and 1,500 words, in each language, with a canvas to
 * hold its numbers against. `npx node bench/rehearsal.ts`
 */
import { rehearsalReport } from "../src/domain/rehearsal/report.ts";
import { type HeardWord, wordsSpoken } from "../src/domain/rehearsal/spoken.ts";

const pitches: Readonly<Record<string, string>> = {
  fr: `Quand Mina a accouché l'ambulance a mis deux heures pour arriver. Euh dans nos montagnes les femmes enceintes perdent
    un temps précieux parce que personne ne sait quelle ambulance est libre. Notre solution c'est un numéro court que la
    sage-femme compose. Chaque commune paie 500 dirhams par mois. En un an on veut passer de 160 minutes d'attente à 60.
    On l'a testé avec deux communes. En septembre on équipe cinq communes. Nous demandons à la délégation la liste des
    quinze chauffeurs avant la fin du mois.`,
  ar: `في ليلة باردة انتظرت فاطمة ثلاث ساعات قبل أن يصل الطبيب. تعيش النساء الحوامل بعيدا عن المستشفى ولا يجدن من
    يرافقهن. حلنا هو شبكة من المتطوعات تتصل بهن القابلة برسالة قصيرة. تدفع الجماعة 300 درهم شهريا. نتوقع أن ينخفض وقت
    الانتظار من 180 دقيقة إلى 40 دقيقة. جربنا الفكرة مع ست متطوعات. نطلب من المندوبية قاعة للتكوين قبل نهاية غشت.`,
  en: `Last winter my grandmother walked four kilometres to the clinic and found it closed. Um, 1,200 elderly people have no
    way to know whether the nurse is there. Our solution is a small lamp that the nurse switches on from her phone. We
    expect wasted trips to fall from 35 a week to 5. We built the first lamp for 220 dirhams. By October we will equip six
    villages. We ask the health delegation for permission before September.`,
  darija: `واحد النهار الوالدة مشات للسبيطار مع الستة ديال الصباح. المشكل هو أن الناس كيتسناو نهار كامل. حنا درنا واحد
    السيرفيس بالواتساب. kay khelles ghir 10 dh f chher. جربناه مع سبيطار واحد. غادي ننقصو ساعات الانتظار من ستة لساعة وحدة.
    بغينا من المندوبية تعطينا جوج سبيطارات قبل شهر عشرة.`,
};
const canvases = {
  framing: { statement: "À Imilchil, 30 % des femmes enceintes attendent l'ambulance 160 minutes, selon le registre." },
  solution: { value_proposition: "Un numéro court qui déclenche l'ambulance la plus proche." },
  impact: { indicators: "Temps d'attente : de 160 à 60 minutes." },
};
const length = 1500;
const minutes = 10;
const times = 25;

/** A speech of so many words said in so many minutes, with or without marks. */
function speech(text: string, marks: boolean) {
  const forms = text.split(/\s+/).map((form) => (marks ? form : form.replace(/[.,]/g, "")));
  const each = (minutes * 60_000) / length;
  const heard = Array.from({ length }, (_, at): HeardWord => {
    const form = forms[at % forms.length]!;
    return [form, at * each, at * each + each * 0.8];
  });
  return wordsSpoken(heard);
}

for (const [language, text] of Object.entries(pitches)) {
  for (const marks of [true, false]) {
    const took: number[] = [];
    for (let run = 0; run < times; run += 1) {
      const spoken = speech(`${text} ${run}`, marks);
      const begin = performance.now();
      rehearsalReport({ spoken, canvases });
      took.push(performance.now() - begin);
    }
    const [first] = took;
    const sorted = took.slice(1).sort((one, other) => one - other);
    const half = sorted[Math.floor(sorted.length / 2)]!;
    const most = sorted.at(-1)!;
    const named = `${language}${marks ? "" : ", no marks"}`;
    console.log(
      `${named}: first ${first!.toFixed(0)} ms, half within ${half.toFixed(0)} ms, all within ${most.toFixed(0)} ms`,
    );
  }
}
