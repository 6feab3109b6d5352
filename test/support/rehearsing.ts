import type { Language } from "../../src/domain/language/names.ts";
import type { Script } from "../../src/model/scripted/script.ts";
import type { Phone } from "./phone.ts";
import type { Served } from "./served.ts";

/** What is said in rehearsals, in three languages: invented. */
export const pitches: Readonly<Record<Language, string>> = {
  fr: "L'été dernier, Hassan a perdu deux tours d'eau parce que personne ne l'a prévenu. Euh, à Jorf, les petits agriculteurs perdent 2 tours d'eau sur 5, selon le registre de l'association. Du coup, notre solution est un message vocal deux heures avant le tour. Contrairement au crieur du village, il arrive aussi la nuit. En un an, on veut passer de 2 tours perdus à 1. On l'a essayé trois semaines avec 12 agriculteurs. Nous demandons à l'association son registre avant la fin du mois. Que plus personne ne perde son tour, comme Hassan.",
  ar: "الصيف الماضي ضاعت على حسن نوبتان من الماء لأن لا أحد أخبره. إممم، في الجرف يفقد صغار الفلاحين 2 من 5 نوبات ماء حسب سجل الجمعية. يعني الحل ديالنا هو رسالة صوتية قبل النوبة بساعتين. خلال سنة نريد أن ننتقل من 2 نوبات ضائعة إلى 1. جربناه ثلاثة أسابيع مع 12 فلاحا. نطلب من الجمعية سجلها قبل نهاية الشهر.",
  en: "Last summer Hassan lost two turns of water because nobody told him. Um, in Jorf small farmers lose 2 water turns out of 5, says the association's register. Our solution is a voice message two hours before the turn. In one year we want to go from 2 lost turns to 1. We tried it for three weeks with 12 farmers. We ask the association for its register before the end of the month.",
};

/** A transcriber that hears those pitches, whatever is recorded. */
export const hearsPitches: Script = {
  speech: (["fr", "ar", "en"] as const).map((language) => ({
    when: { language },
    text: pitches[language],
    confidence: 0.62,
  })),
};

/** A transcript as a file: words with their times, said at a pace, a silence after each sentence. */
export function timedTranscript(text: string, wordsPerMinute: number): string {
  let now = 0;
  const words = text.split(/\s+/).map((word) => {
    const start = now;
    now += 60 / wordsPerMinute;
    const told = { word, start, end: now - 0.05 };
    if (/[.!?؟]$/.test(word)) now += 0.8;
    return told;
  });
  return JSON.stringify({ text, words });
}

/** Enters the team and opens the rehearsal of its pitch. */
export async function openStudio(phone: Phone, served: Served, code: string): Promise<void> {
  await phone.join(`${served.url}/t/${code}`, "Salma");
  await reachStudio(phone);
}

export async function reachStudio(phone: Phone): Promise<void> {
  await phone.tab("path");
  const last = phone.page.locator(".path section ol > li").last();
  await last.waitFor();
  if ((await last.getAttribute("class")) !== "chosen") await last.locator("button").first().click();
  await phone.tab("board");
  await phone.page.locator(".board > button", { has: phone.page.locator('[d^="M12 3a3 3"]') }).click();
  await phone.page.locator(".ways").waitFor();
}
