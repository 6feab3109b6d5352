import { describe, expect, test } from "vitest";
import { readRisk } from "../../../src/domain/reading/risk.ts";
import { cases, judge } from "./cases.ts";

const all = cases<{ text: string; cry: boolean }>("veiled");
const heard = (text: string) => readRisk(text) === "distress";

test("cries in other words, by metaphor, of others or of a friend who is oneself, are heard", () => {
  const { share, misses } = judge(
    all.filter(({ cry }) => cry),
    ({ text }) => heard(text),
  );
  expect(share, JSON.stringify(misses)).toBeGreaterThanOrEqual(0.92);
});

test("the same words about work, groups, meals and batteries alarm nobody", () => {
  const { share, misses } = judge(
    all.filter(({ cry }) => !cry),
    ({ text }) => !heard(text),
  );
  expect(share, JSON.stringify(misses)).toBeGreaterThanOrEqual(0.96);
});

describe("ideas that are harmless alone are a cry together", () => {
  test.each<[string, boolean]>([
    ["everyone would be happier without me", true],
    ["everyone would be happier without this slide", false],
    ["mes parents seraient soulagés si je n'étais pas née", true],
    ["mes parents seraient soulagés si le bus passait", false],
    ["je n'ai plus le courage d'exister", true],
    ["je n'ai plus le courage de relire", false],
    ["à quoi ça sert que je me lève encore", true],
    ["à quoi ça sert ce champ", false],
    ["quand il rentre soûl on se cache sous le lit", true],
    ["quand il rentre du marché on range le stock", false],
    ["سامحوني، هذه آخر رسالة مني", true],
    ["هذه آخر رسالة من المنظمين قبل العرض", false],
    ["sm7o lia kamlin, hadi akhir mra ghadi nktb", true],
    ["hadi akhir mra nbdlo l fikra", false],
    ["قال ليا ما تقولي لحد، كيصيفط ليا بالليل", true],
    ["المدرب كيصيفط لينا البرنامج بالليل", false],
    ["my parents want to marry me to a man i never met", true],
    ["girls are married to men they never met in this valley", false],
    ["after tonight you won't need to worry about me", true],
    ["after tonight you won't need to worry about the slides, they are done", false],
    ["on m'a promise à un ami de mon père", true],
    ["on m'a promise pour lundi la carte arduino", false],
    ["le surveillant me demande de venir seule dans son bureau", true],
    ["le surveillant nous demande de venir dans son bureau signer la fiche", false],
    ["سيأخذونني إلى البادية هذا الصيف وأظن أنه عرس", true],
    ["سيأخذوننا إلى البادية هذا الصيف لزيارة التعاونية", false],
    ["ملي كيجي سكران كنتخبعو أنا وخوتي", true],
    ["chi 7aja tfat fia w ma bghatch tch3el", true],
    ["tfat lina do f west lpitch", false],
    ["mon grand-père cultive des amandes depuis ses 9 ans", false],
    ["i don't see myself presenting alone", false],
    ["a friend, well it's me, doesn't want to go on", true],
    ["a friend of ours wants to join the team", false],
  ])("%s: %s", (text, cry) => expect(heard(text)).toBe(cry));
});

test("what people told the team, and a laugh, take the weight from it", () => {
  expect(heard("mdr sans moi vous seriez plus heureux")).toBe(false);
  expect(heard("une veuve nous a dit qu'elle n'a plus la force de vivre")).toBe(false);
});
