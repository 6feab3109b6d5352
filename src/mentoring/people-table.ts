import { parse } from "csv-parse/sync";
import { DomainError } from "../domain/errors.ts";
import { isLanguage, type Language } from "../domain/language/names.ts";
import { isUnkeepable, longestNickname } from "./parse.ts";

/** One line of a people file: a team, a member of a team, or a mentor. */
export interface PeopleRow {
  line: number;
  team: string;
  member: string;
  mentor: string;
  language: Language;
}

/** Headings as people write them, without accents and case. */
const headings: Readonly<Record<string, "team" | "member" | "mentor" | "language">> = {
  team: "team",
  teams: "team",
  equipe: "team",
  equipes: "team",
  groupe: "team",
  "nom de l'equipe": "team",
  "team name": "team",
  فريق: "team",
  الفريق: "team",
  "اسم الفريق": "team",
  member: "member",
  membre: "member",
  participant: "member",
  participante: "member",
  nickname: "member",
  prenom: "member",
  surnom: "member",
  عضو: "member",
  العضو: "member",
  مشارك: "member",
  المشارك: "member",
  mentor: "mentor",
  mentore: "mentor",
  mentorat: "mentor",
  مرشد: "mentor",
  المرشد: "mentor",
  موجه: "mentor",
  الموجه: "mentor",
  language: "language",
  langue: "language",
  lang: "language",
  لغة: "language",
  اللغة: "language",
};

const languageNames: Readonly<Record<string, Language>> = {
  francais: "fr",
  french: "fr",
  الفرنسية: "fr",
  فرنسية: "fr",
  arabe: "ar",
  arabic: "ar",
  العربية: "ar",
  عربية: "ar",
  anglais: "en",
  english: "en",
  الإنجليزية: "en",
  انجليزية: "en",
};

const plain = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/\p{Mn}/gu, "")
    .replace(/[’]/g, "'")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();

/**
 * Reads a people file: CSV with ";" , "," or tabs, with or without a byte order mark, headings in French, Arabic or
 * English (team, member, mentor, language). Throws `invalid_input` that names each bad line.
 */
export function readPeopleTable(file: string): PeopleRow[] {
  if (isUnkeepable(file)) throw invalid([{ where: "file", what: "characters that cannot be kept: save it as UTF-8" }]);
  let records: string[][];
  try {
    records = parse(file, {
      bom: true,
      delimiter: [delimiterOf(file)],
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    });
  } catch (fault) {
    throw invalid([{ where: "file", what: fault instanceof Error ? fault.message : "not a CSV file" }]);
  }
  const columns = (records[0] ?? []).map((heading) => headings[plain(heading)] ?? headings[heading.trim()]);
  if (!columns.includes("team") && !columns.includes("mentor"))
    throw invalid([{ where: "line 1", what: 'no heading "team" (équipe, فريق) or "mentor" (مرشد)' }]);

  const issues: { where: string; what: string }[] = [];
  const rows = records.slice(1).map((record, index): PeopleRow => {
    const line = index + 2;
    const cell = (name: (typeof columns)[number]) => record[columns.indexOf(name)] ?? "";
    const wanted = cell("language");
    const language = isLanguage(wanted.toLowerCase()) ? wanted.toLowerCase() : languageNames[plain(wanted)];
    const row = { line, team: cell("team"), member: cell("member"), mentor: cell("mentor") };
    if (wanted !== "" && language === undefined)
      issues.push({ where: `line ${line}`, what: `language "${wanted}": write fr, ar or en` });
    if (row.team === "" && row.mentor === "")
      issues.push({ where: `line ${line}`, what: "neither a team nor a mentor" });
    for (const name of [row.team, row.member, row.mentor])
      if ([...name].length > longestNickname * 2)
        issues.push({ where: `line ${line}`, what: `"${name.slice(0, 20)}…" is too long` });
    return { ...row, language: (language as Language | undefined) ?? "fr" };
  });
  if (issues.length > 0) throw invalid(issues);
  return rows;
}

const invalid = (issues: { where: string; what: string }[]): DomainError =>
  new DomainError("invalid_input", { issues });

/** The separator that the first line has most of. */
function delimiterOf(file: string): string {
  const first = file.split(/\r?\n/, 1)[0] ?? "";
  const count = (separator: string) => first.split(separator).length;
  return [",", ";", "\t"].reduce((best, separator) => (count(separator) > count(best) ? separator : best));
}
