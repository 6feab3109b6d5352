import type { Context, Hono } from "hono";
import { compress } from "hono/compress";
import { findTeam } from "../mentoring/find-team.ts";
import { readProgramme } from "../mentoring/read-programme.ts";
import { addressOf } from "./address.ts";
import type { Door } from "./doors.ts";
import type { Env, House } from "./env.ts";
import { languageOf } from "./errors.ts";
import type { Assets, Page } from "./page-shells.ts";

/** Nothing of a third party, nothing inline, no cookies. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'self'",
].join("; ");

/** Our own pages: welcome, a team's room, a page that hosts the widget, the consoles, and how other software knocks. */
export function mountPages(
  app: Hono<Env>,
  house: House,
  { assets, doors }: { assets: () => Assets | null; doors: readonly Door[] },
): void {
  const { pages } = house;
  const page = (c: Context<Env>, write: (page: Page) => string) => {
    c.header("Content-Security-Policy", policy);
    c.header("Cache-Control", "no-cache");
    c.header("Vary", "Accept-Language");
    const built = assets();
    if (built === null) return c.text("The pages are not built yet: run `npm run build`.", 503);
    return c.html(write({ language: languageOf(c), assets: built }));
  };

  app.get("/", (c) => page(c, pages.welcome));
  app.get("/t", (c) => {
    const code = (c.req.query("code") ?? "").trim();
    const language = c.req.query("language");
    const query = language === undefined ? "" : `?language=${encodeURIComponent(language)}`;
    return c.redirect(code === "" ? `/${query}` : `/t/${encodeURIComponent(code)}${query}`);
  });
  app.get("/t/:code", async (c) => {
    const code = c.req.param("code");
    const address = addressOf(c);
    await house.limits.mayTryCode(address);
    const team = await findTeam(house, { code });
    if (team === null) await house.limits.wrongCode(address);
    const { name, place, notice } = readProgramme(house, { language: languageOf(c), voice: house.voice });
    return page(c, ({ language, assets }) =>
      pages.team({ code: team?.code ?? code, language, assets, team, programme: { name, place }, notice }),
    );
  });
  // What stands on a poster comes from the API, with a member's token: the page itself knows nobody's code.
  app.get("/t/:code/poster", (c) => page(c, (given) => pages.poster({ ...given, code: c.req.param("code") })));
  app.get("/host", (c) => page(c, (given) => pages.host({ ...given, code: c.req.query("code") ?? "" })));
  app.get("/docs", compress(), async (c) => {
    const { docsView } = await import("./docs.ts");
    return page(c, (given) => pages.docs({ ...given, url: house.url, view: docsView(doors, house.url) }));
  });
  for (const kind of ["mentor", "organiser"] as const)
    app.get(`/${kind}`, (c) => page(c, (given) => pages.staff({ ...given, kind })));
}
