import { test } from "vitest";
import { talk } from "../assistant/talk.ts";
import { fakeModel } from "../support/fake-model.ts";
import { withoutMarks } from "../../src/domain/planning/quoting.ts";
const qs: Record<string,string[]> = {
 fr: ["quels sont les critères du jury ?","quel est le poids de chaque critère ?","combien de temps dure le pitch ?","à quelle heure est le déjeuner ?","c'est quoi la méthode des 5 pourquoi ?","que doit-on rendre le jour 2 ?","qui organise le programme ?","c'est quoi le brainwriting ?","combien d'équipes participent ?","où dort-on ?","quel est le programme du jour 3 ?","que faut-il mettre dans la partie impact ?","comment choisir un bon indicateur ?","c'est quoi comment pourrions-nous ?","quels sont les résultats attendus du jour 1 ?"],
 ar: ["ما هي معايير لجنة التحكيم؟","ما وزن كل معيار؟","كم مدة العرض؟","متى الغداء؟","ما هي طريقة لماذا خمس مرات؟","ماذا نسلم في اليوم الثاني؟","من ينظم البرنامج؟","ما هي الكتابة الذهنية؟","كم فريقا يشارك؟","أين ننام؟","ما برنامج اليوم الثالث؟","ماذا نكتب في الأثر؟","كيف نختار مؤشرا جيدا؟","ما النتائج المنتظرة في اليوم الأول؟","شنو هي المعايير ديال الجوري؟","شحال ديال الوقت فالبيتش؟","من هم أعضاء لجنة التحكيم؟","ما هو العصف الذهني الفردي؟","متى تبدأ ورشة صياغة المشكلة؟","ما هي الفرضية الأخطر؟"],
 en: ["what are the jury criteria?","what is the weight of each criterion?","how long is the pitch?","when is lunch?","what are the five whys?","what do we hand in on day 2?","who organises the programme?","what is brainwriting?","how many teams take part?","what is on day 3?","what is a good indicator?","what are the expected results of day 1?","who is in the jury?","what is a how might we question?"] };
const faults = async (lang: string, q: string, say: string) => { const steps:any[]=[]; const model = fakeModel((ask)=> ask.name==="reading" ? {fault:"late"} as const : say); const [t] = await talk([q],{language:lang as any, model}); return t!.reply; };
test("x", async () => {
  for (const [lang, list] of Object.entries(qs)) for (const q of list) {
    const [t] = await talk([q],{language: lang as any});
    const d = t!.reply;
    if (!d.citations.length) { console.log("(no citation)", lang, q, "->", d.text.slice(0,80)); continue; }
    const L = lang==="fr"?["«\u00a0","\u00a0»"]:lang==="ar"?["«","»"]:["“","”"];
    const forms: Record<string,string> = { draft: d.text, bare: withoutMarks(d.text) };
    d.citations.forEach((c,i)=>{ forms["quote"+i] = `${L[0]}${c.quote}${L[1]} [${i+1}].`; forms["plain"+i] = `${c.quote} [${i+1}]`; });
    for (const [name, say] of Object.entries(forms)) { const r = await faults(lang, q, say); if (r.voice !== "model") console.log(lang, name, r.setback, "|", q, "|", say.length, JSON.stringify(say.slice(0,260))); }
  }
}, 120000);
