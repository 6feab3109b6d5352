import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { languages } from "../../src/domain/language/names.ts";
import { goTo, type MentorHall, openMentorHall, statement, wrongWith } from "../support/mentor-hall.ts";
import type { Phone } from "../support/phone.ts";

let hall: MentorHall;

beforeAll(async () => {
  hall = await openMentorHall();
});
afterAll(async () => {
  await hall?.close();
});
beforeEach(async () => {
  await hall.renew();
});

const arabic = "في دوار آيت يحيى تمشي 40 امرأة كل صباح ساعتين لجلب الماء لأن البئر جفّت منذ 2023";

for (const language of languages)
  for (const width of [360, 1280])
    test(`no page of mentors has a barrier or leaves the screen, ${language}, ${width} px`, async () => {
      const view = { language, width, height: 780, dark: language === "en" };
      const id = await hall.drafted("amina", language === "ar" ? arabic : statement);
      await hall.drafted("driss");
      const team = await hall.phone("Zineb", { language, dark: language === "fr" });
      const desk = await hall.desk("mentor", hall.cast.tokens.mentor, "", view);
      const { page } = desk;
      const seen: Record<string, string[]> = {};
      const look = async (name: string, phone: Phone = desk) => {
        seen[name] = await wrongWith(phone);
      };
      await page.locator(".line").nth(1).waitFor();
      await look("queue");
      await goTo(desk, `#/queue/${id}`, "article.remark");
      await page.locator(".under-name .bare").first().waitFor();
      await look("draft");
      for (const pane of ["2", "3"]) {
        await page.keyboard.press(pane);
        await page
          .locator(pane === "2" ? ".canvas .entry" : ".talk-col a")
          .first()
          .waitFor();
        await look(`pane ${pane}`);
      }
      await page.keyboard.press("1");
      await page.keyboard.press("e");
      await page
        .locator("#remark-0")
        .fill(language === "ar" ? "اكتبوا من قرأ السجلّ، ومتى." : "Dites qui l'a lu, et quand.");
      await look("editing");
      await page.locator("#remark-0").press("Control+Enter");
      await page.locator(".changes ins").first().waitFor();
      await look("changes");
      await page.keyboard.press("r");
      await page.locator("#answer").waitFor();
      await look("answering");
      await page.keyboard.press("Escape");
      await page.keyboard.press("i");
      await page.locator(".ignoring").waitFor();
      await look("ignoring");
      await page.keyboard.press("Escape");
      await page.keyboard.press("?");
      await page.locator(".key-list").first().waitFor();
      await look("keys");
      await page.keyboard.press("Escape");
      await page.keyboard.press("e");
      await page.locator("#remark-0").press("Control+Enter");
      await page.keyboard.press("s");
      await page.locator(".undo").waitFor();
      await look("decided");
      await hall.settle();

      await team.page.locator(".talk .advice").waitFor();
      await look("feedback in the conversation", team);
      await team.tab("board");
      await team.page.locator(".feedback-in").click();
      await team.page.locator("dialog .advice").waitFor();
      await look("asking again", team);

      await goTo(desk, "#/mirror", ".figures");
      await look("mirror");
      await goTo(desk, `#/teams/${hall.cast.atlas.id}/framing`, "#write");
      await look("team");
      const organiser = await hall.desk("organiser", hall.cast.tokens.organiser, "#/settings", view);
      await organiser.page.locator(".wide-table").waitFor();
      await look("settings", organiser);

      expect(seen).toEqual(Object.fromEntries(Object.keys(seen).map((name) => [name, []])));
      const strange = [desk, team, organiser].flatMap(({ faults, violations, strangers }) => [
        ...faults,
        ...violations,
        ...strangers,
      ]);
      expect(strange).toEqual([]);
      await Promise.all([desk.close(), team.close(), organiser.close()]);
    });
