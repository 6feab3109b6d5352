import type { Browser } from "playwright-core";
import type { Overrides } from "../../src/app.ts";
import type { Language } from "../../src/domain/language/names.ts";
import type { Mentor } from "../../src/domain/people.ts";
import { ids } from "../../src/store/ids.ts";
import type { Answer } from "./app.ts";
import { openBrowser } from "./browser.ts";
import { addCast, type Cast } from "./people.ts";
import { openPhone, type Phone } from "./phone.ts";
import { type Served, serveStage } from "./served.ts";

export const statement =
  "Au centre de santé près de Goulmima, 31 des 94 diabétiques venus en mai sont repartis sans insuline, selon le cahier de l'infirmier";

interface View {
  language?: Language;
  width?: number;
  height?: number;
  dark?: boolean;
  /** Requests that never arrive, as a pattern of their address. */
  cut?: string;
}

/** One server with browsers around it: teams on phones, mentors and organisers at their consoles. */
export interface MentorHall {
  served: Served;
  browser: Browser;
  /** The people of the test that runs. */
  readonly cast: Cast;
  /** Another cohort, for another test. */
  renew(): Promise<void>;
  call(as: keyof Cast["tokens"], method: string, path: string, body?: unknown): Promise<Answer>;
  /** A team writes its problem and asks; the worker drafts. Gives the request's id. */
  drafted(as?: "amina" | "driss", text?: string): Promise<string>;
  /** Another mentor's token. */
  colleague(name: string): Promise<string>;
  /** A console opened by a link, at a place of it. */
  desk(kind: "mentor" | "organiser", token: string, place?: string, view?: View): Promise<Phone>;
  /** A team's phone with the widget open. */
  phone(nickname: string, view?: View): Promise<Phone>;
  /** The time in which a verdict can be taken back passes, and the worker looks. */
  settle(): Promise<void>;
  /** What the team was told, newest first. */
  // biome-ignore lint/suspicious/noExplicitAny: answers of a door, looked into by tests
  told(): Promise<any[]>;
  close(): Promise<void>;
}

/** Machines of others are slow: what comes at all comes within this time. */
const patience = 30_000;

export async function openMentorHall(overrides: Overrides = {}): Promise<MentorHall> {
  const [served, browser] = await Promise.all([serveStage(overrides), openBrowser()]);
  let cast = await addCast(served.app.store);
  const call: MentorHall["call"] = (as, method, path, body) =>
    served.ask(method, path, { token: cast.tokens[as], ...(body === undefined ? {} : { body }) });
  return {
    served,
    browser,
    get cast() {
      return cast;
    },
    async renew() {
      cast = await addCast(served.app.store);
    },
    call,
    async drafted(as = "amina", text = statement) {
      await call(as, "PUT", "/api/canvas/framing/statement", { text, revision: 0 });
      const asked = await call(as, "POST", "/api/feedback", { workshop: "framing" });
      await served.app.worker.once();
      return asked.body.id;
    },
    async colleague(name) {
      const mentor: Mentor = { kind: "mentor", id: ids.next(), cohort: cast.cohort, name, language: "fr" };
      const token = ids.secret();
      await served.app.store.people.addMentor(mentor);
      await served.app.store.people.addToken(token, { kind: "mentor", id: mentor.id }, null);
      return token;
    },
    async desk(kind, token, place = "", { cut = "", ...view } = {}) {
      const desk = await openPhone(browser, { width: 1280, height: 860, ...view });
      desk.page.setDefaultTimeout(patience);
      if (cut !== "") await desk.page.route(cut, (route) => route.abort());
      await desk.page.goto(`${served.url}/${kind}#${token}`);
      await desk.page.locator(".staff h1").first().waitFor();
      if (place !== "") await goTo(desk, place);
      return desk;
    },
    async phone(nickname, view = {}) {
      const phone = await openPhone(browser, view);
      phone.page.setDefaultTimeout(patience);
      await phone.join(`${served.url}/t/${cast.atlas.code}`, nickname);
      return phone;
    },
    async settle() {
      served.clock.pass(8000);
      await served.app.worker.once();
    },
    told: async () => (await call("amina", "GET", "/api/feedback")).body.feedback,
    async close() {
      await browser.close();
      await served.close();
    },
  };
}

/** Goes to a place of a console and waits for a sign of it. */
export async function goTo({ page }: Phone, place: string, sign = ".staff h1"): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, place);
  await page.locator(sign).first().waitFor();
}

/** Whether the first element of its kind has the focus. */
export const hasFocus = ({ page }: Phone, sign: string): Promise<boolean> =>
  page
    .locator(sign)
    .first()
    .evaluate((one) => one.matches(":focus"));

/** What is wrong with a page as it stands: barriers, and what leaves the screen. */
export async function wrongWith(phone: Phone): Promise<string[]> {
  const over = await phone.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  return [...(await phone.barriers()), ...(over > 0 ? [`${over} px too wide`] : [])];
}
