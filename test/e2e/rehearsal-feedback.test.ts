import { afterAll, beforeAll, expect, test } from "vitest";
import { type MentorHall, openMentorHall, wrongWith } from "../support/mentor-hall.ts";
import { pitches, reachStudio } from "../support/rehearsing.ts";

let hall: MentorHall;
beforeAll(async () => {
  hall = await openMentorHall();
});
afterAll(async () => {
  await hall?.close();
});

test.each([
  ["fr", "Demander un avis", "Si vous corrigez les paroles", "Sur la répétition 1"],
  ["ar", "طلب رأي", "وإن صحّحتم الكلام", "في التمرين 1"],
] as const)(
  "a team asks a mentor about a rehearsal where its report stands, and reads the answer there (%s)",
  async (language, ask, waits, about) => {
    await hall.renew();
    const body = { key: "rehearsal-one", source: "script", language, text: pitches[language], seconds: 60 };
    await hall.call("amina", "POST", "/api/rehearsals", body);
    const phone = await hall.phone("Salma", { language });
    await reachStudio(phone);
    await phone.page.locator(".past button").first().click();
    const asking = phone.page.locator(".studio").getByRole("button", { name: ask });
    await asking.click();
    await phone.page.getByText(waits).waitFor();
    await expect.poll(() => asking.count()).toBe(0);
    await expect.poll(() => wrongWith(phone)).toEqual([]);

    await hall.served.app.worker.once();
    const [{ id }] = await hall.told();
    const { feedback } = (await hall.call("mentor", "GET", `/api/queue/${id}`)).body;
    const seen = { draft: feedback.draftNumber, edition: feedback.edition };
    await hall.call("mentor", "POST", `/api/queue/${id}/verdict`, { kind: "accept", ...seen });
    await hall.settle();
    const card = phone.page.locator(".studio .mentor.advice");
    await card.getByText(about).waitFor();
    const quoted = feedback.draft.remarks.find(({ quote }: { quote: string | null }) => quote !== null).quote;
    await expect.poll(() => card.innerText()).toContain(quoted);
    await expect.poll(() => wrongWith(phone)).toEqual([]);
  },
);
