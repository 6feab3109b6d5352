import * as lists from "../lexicon/ai-role.ts";
import type { Hit, WordList } from "../lexicon/entry.ts";
import { authorities, broadGroups, segments } from "../lexicon/people.ts";
import type { Token } from "../reading.ts";
import { hitsOf, type Survey, surveyor } from "../survey.ts";

/** The present of Darija as it is said from town to town: كيقول, كتقول, تيقول; kaygol, katgol, taygol. */
const inDarija = ({ darija, arabizi, ...rest }: WordList): WordList => ({
  ...rest,
  ...(darija !== undefined && { darija: darija.replace(/(?<=^|[\s,])كي(?=\p{L})/gu, "(كي|كت|تي|كاي|كات)") }),
  ...(arabizi !== undefined && { arabizi: arabizi.replace(/(?<=^|[\s,])kay(?=\w)/g, "(kay|kat|ka|tay|ki)") }),
});

/** Reads what is written about the role of AI. */
export const surveyAi = surveyor(() => ({
  ...Object.fromEntries(Object.entries(lists).map(([label, list]) => [label, inDarija(list)])),
  segments,
  broadGroups,
  authorities,
}));

const contrast =
  /^(mais|sauf|cependant|par|toutefois|but|except|however|لكن|الا|ولكن|باستثناء|walakin|walakine|ولاكن|والاكن|غير)$/;
const onlyWith =
  /^(impossible|peut|peuvent|pourrait|pourrions|can|cannot|could|يمكن|يمكننا|يستحيل|نقدرو|n9edro|n9dro)$/;
const elsewhere = /^(ailleurs|else|expert\w*|data|donnee\w*|in|ne)$/;
const models = /^(ia|ai|modele|model|الذكاء|نموذج|النموذج|dakae)$/;
const named = /^(ia|ai|dakae?|الذكاء|ذكاء|machine|intelligence|llm|gpt|chatgpt)$/;
const refusing =
  /^(pas|aucun|aucune|sans|ni|inutile|rien|no|not|without|don|doesn|never|nothing|لا|لسنا|ليس|ليست|لن|لم|ما|دون|بدون|بلا|غير|bla|ma|walo|machi|ماشي)$|^(ما|ma|m).{3,}(ش|ch)$/;
const needing =
  /^(besoin\w*|util\w*|necessaire\w*|utilis\w*|need\w*|use|uses|using|used|useful|necessary|requir\w*|apport\w*|حاجه|بحاجه|نحتاج|محتاج\p{L}*|مامحتاج\p{L}*|نستعمل|نستخدم|ضروري|ضروريا|لازم|لازما|فائده|خاص\p{L}*|ماخاص\p{L}*|m7taj\w*|mam7taj\w*|khas\w*|makhas\w*|nst3ml\w*|nesta3ml\w*)$/u;
const counted = /^(aucune?|sans|ni|no|without|zero|بدون|دون|بلا|bla)$/;

const reach = (tokens: readonly Token[], one: number, other: number) =>
  Math.abs(one - other) <= 6 &&
  !tokens.slice(Math.min(one, other), Math.max(one, other)).some(({ form }) => contrast.test(form));

/** "On n'a vraiment pas besoin ici d'une IA", "لسنا بحاجة إلى الذكاء": a denial, a need, and AI, near each other. */
function denied({ tokens }: Survey): Hit[] {
  const found: Hit[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (!tokens[at]!.forms.some((form) => named.test(form))) continue;
    const near = (index: number) => index >= 0 && tokens[index]?.sentence === tokens[at]!.sentence;
    const around = Array.from({ length: 13 }, (_, step) => at - 7 + step).filter(near);
    const refusal = around.find((index) => refusing.test(tokens[index]!.form));
    const need = around.find((index) => tokens[index]!.forms.some((form) => needing.test(form)));
    const direct = [at - 1, at - 2].find((index) => near(index) && counted.test(tokens[index]!.form));
    if (direct !== undefined) found.push({ from: direct, to: at });
    else if (refusal !== undefined && need !== undefined && reach(tokens, refusal, need))
      found.push({ from: Math.min(refusal, need, at), to: Math.max(refusal, need, at) });
  }
  return found;
}

const bareAnswer = 11;

/** "Walo, ma me7tajinhach": a few words that open with a no, or name nothing that goes in or out. */
function bareNothing(survey: Survey): Hit | undefined {
  const told = ["inputs", "outputs", "inputCues", "decisions"].some((label) => hitsOf(survey, label).length > 0);
  const first = hitsOf(survey, "nothingHere")[0];
  return first === undefined || survey.tokens.length > bareAnswer || (told && first.from > 0) ? undefined : first;
}

/** Where the team says that AI has no place here; not "without AI we could not", nor "no AI for this, but AI for that". */
export function nowhere(survey: Survey): Hit | undefined {
  const { tokens } = survey;
  const bare = bareNothing(survey);
  const said = [...hitsOf(survey, "noAi"), ...denied(survey)].find(({ from, to }) => {
    const { sentence } = tokens[from]!;
    const after = tokens.slice(to + 1);
    if (elsewhere.test(after[0]?.form ?? "") && after[0]!.sentence === sentence) return false;
    const same = after.filter((token) => token.sentence === sentence);
    const free = /^(sans|without|بدون|دون|من|بلا|bla)$/.test(tokens[from]!.form);
    if (free && same.slice(0, 6).some((token) => onlyWith.test(token.form))) return false;
    const turn = after.findIndex((token) => contrast.test(token.form));
    return turn < 0 || !after.slice(turn).some((token) => models.test(token.form));
  });
  return said ?? bare;
}
