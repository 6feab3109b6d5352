import type { Language } from "../domain/language/names.ts";
import type { DocsView } from "./docs-view.ts";

/** Paths of the built files, as the build's manifest lists them. */
export interface Assets {
  team: string;
  words: Readonly<Record<Language, string>>;
  style: string;
  staff: Readonly<Record<"mentor" | "organiser", string>>;
  poster: { script: string; style: string };
}

export interface Page {
  language: Language;
  assets: Assets;
}

/** The HTML of each page; `app.ts` brings them from the web room. */
export interface Pages {
  welcome(input: Page): string;
  team(
    input: Page & {
      code: string;
      team: { name: string } | null;
      programme: { name: string; place: string };
      notice: object;
    },
  ): string;
  poster(input: Page & { code: string }): string;
  host(input: Page & { code: string }): string;
  staff(input: Page & { kind: "mentor" | "organiser" }): string;
  docs(input: Page & { url: string; view: DocsView }): string;
}
