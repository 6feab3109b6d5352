import type { Hit } from "../lexicon/entry.ts";
import { helpers, holders, organisations } from "../lexicon/organisations.ts";
import { hitsOf, type Survey, survey as statement, surveyor } from "../survey.ts";
import { among } from "./offer.ts";

const bodies = surveyor(() => ({ holders, organisations, helpers }));

const the = /^(le|la|l|the|notre|our|chaque|each|every|un|une|a|an)$/;
const of = /^(de|du|des|d|of|dyal|d|ديال)$/;
const frenchActs =
  /^(?!est$|peut$|doit$|veut$|perd$|attend$|rate$|souffre$|manque$|propose$|aide$|vise$|facilite$|ameliore$|sans$|dans$|quand$|dont$|fait$|dit$|suffit$|pense$|que$|ne$|de$|le$|une$|existe$|reste$|cherche$|demande$|souhaite$|vend$|devient$|arrive$|refuse$|ferme$)[a-z]{2,}[etd]$/;
const frenchObject = /^(un|une|le|la|les|l|des|du|son|sa|ses|leur|leurs|chaque|deux|trois|\d+)$/;
const englishActs =
  /^(?!is$|was$|has$|does$|loses$|waits$|misses$|lacks$|needs$|wants$|helps$|improves$|says$|fails$|refuses$|closes$|asks$|sells$|always$|this$|as$)[a-z]{2,}[^s]s$/;
const englishObject = /^(a|an|the|it|them|their|his|her|its|each|every|two|three|one|by|with|\d+)$/;
const darijaActs =
  /^(?:kay|kat|tay|ki)(?!khss?r|tsn|3an|3awn|goul|gol|bi3|tlb|dy|di3|mout)[a-z0-9]{2,}[^ow]$|^(?:كي|كت|تي)(?!خسر|تسن|عاني|عاون|گول|قول|بيع|طلب|ضيع|موت)\p{Script=Arabic}{2,}(?<!و)$/u;
const arabicActs =
  /^[وف]?[يت](?!حتاج|فقد|خسر|نتظر|عاني|قول|طلب|بيع|ستطيع|مكن|جب|ساعد|هدف)\p{Script=Arabic}{2,}(?<!ون)$/u;
const objectReach = 5;

/**
 * "Le gardien pose un seau", "يضع الحارس دلوا", "l3essas kay7et setla": someone on the spot who does something that one
 * could watch. Not what is suffered, and not those who suffer it.
 */
export function helperActs(survey: Survey, text: string, suffered: readonly Hit[]): Hit | undefined {
  const { tokens } = survey;
  const beside = statement(text);
  const persons = [
    ...["segments", "authorities"].flatMap((label) => hitsOf(beside, label)),
    ...["holders", "organisations", "helpers"].flatMap((label) => hitsOf(bodies(text), label)),
  ];
  const empty = ["improvements", "buzzwords", "techNames"].flatMap((label) => hitsOf(survey, label));
  const goesOn = (at: number, clause: number) => tokens[at + 1]?.clause === clause;
  const clear = (hit: Hit) =>
    !among(suffered, hit) &&
    !among(empty, hit) &&
    !among(hitsOf(beside, "sources"), hit) &&
    !among(hitsOf(survey, "comparisons"), { from: hit.from - 2, to: hit.from });
  for (const person of persons) {
    const { clause, form, arabic } = tokens[person.from]!;
    let end = person.to;
    while (of.test(tokens[end + 1]?.form ?? "") && tokens[end + 2]?.clause === clause) end += 2;
    if (arabic) {
      const verb = tokens[person.from - 1];
      const standard = /^[وف]?ال|^[\p{L}]{3,}$/u.test(form) && verb?.clause === clause && arabicActs.test(verb.form);
      const hit = { from: person.from - 1, to: end + 1 };
      if (standard && goesOn(end, clause) && !/(ون|ين|ات)$/.test(form) && clear(hit)) return hit;
    }
    for (let at = end + 1; at <= end + 2 && tokens[at]?.clause === clause; at += 1) {
      const word = tokens[at]!.form;
      const hit = { from: person.from, to: Math.min(at + 2, tokens.length - 1) };
      if (
        darijaActs.test(word) &&
        goesOn(at, clause) &&
        !/^(qui|li|lli|اللي|لي)$/.test(tokens[at - 1]!.form) &&
        clear(hit)
      )
        return hit;
    }
    if (arabic || !the.test(tokens[person.from - 1]?.form ?? "")) continue;
    for (let at = end + 1; at <= end + objectReach && tokens[at]?.clause === clause; at += 1) {
      const word = tokens[at]!.form;
      const object = tokens[at + 1];
      if (/^(qui|who|that|ne|n|not)$/.test(word)) break;
      const takes =
        object?.clause === clause &&
        ((frenchActs.test(word) && frenchObject.test(object.form)) ||
          (englishActs.test(word) && englishObject.test(object.form)));
      const hit = { from: person.from, to: Math.min(at + 2, tokens.length - 1) };
      if (takes && clear(hit)) return hit;
    }
  }
  return undefined;
}
