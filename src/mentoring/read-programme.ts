import type { Citation } from "../domain/guidance.ts";
import type { Language } from "../domain/language/names.ts";
import { typeset } from "../domain/language/typeset.ts";
import type { Field, Programme } from "../domain/programme.ts";
import type { Deps } from "./deps.ts";
import { guardianWords } from "./guardian-words.ts";
import { citationOf, pathOf, type Stop } from "./workshop-path.ts";

/** What a person is told before their first message: what is kept, how long, and who answers. */
export interface Notice {
  voice: "offline" | "model";
  model: string | null;
  country: string | null;
  retention_days: number;
  /** Where a guardian must agree first: what to say, and the words of the button; null elsewhere. */
  guardian: { title: string; text: string; confirm: string } | null;
}

/** Who answers: part of the notice that the configuration knows. */
export type Voice = Pick<Notice, "voice" | "model" | "country">;

export interface FieldView {
  id: string;
  label: string;
  question: string;
  questions: string[];
  help: string;
  grows: boolean;
  /** Ids in the programme's `criteria`, in order of importance. */
  criteria: readonly string[];
}

export interface CriterionView {
  name: string;
  why: string;
  weak: string;
  missing: string;
}

export interface WorkshopView {
  id: string;
  title: string;
  purpose: string;
  deliverable: string;
  /** On the poster: the field written large, and the one that closes it. */
  lead: string;
  close: string | null;
  /** Null where the programme has no timetable: the team sets its own pace. */
  day: number | null;
  date: string | null;
  start: string | null;
  end: string | null;
  due: string;
  citation: Citation | null;
  fields: FieldView[];
}

export interface ProgrammeView {
  id: string;
  name: string;
  place: string;
  timezone: string;
  now: string;
  notice: Notice;
  minors: boolean;
  /** Whom to contact in distress; null: a member of the staff near you. */
  help: string | null;
  workshops: WorkshopView[];
  /** The words of every criterion that a field names, by id. */
  criteria: Record<string, CriterionView>;
  /** What the documents leave open, said as such. */
  unconfirmed: string[];
}

/** The programme's public words in one language: nothing of a team is in them. */
export function readProgramme(
  { programme, library, clock }: Pick<Deps, "programme" | "library" | "clock">,
  { language, voice }: { language: Language; voice: Voice },
): ProgrammeView {
  const { settings } = programme;
  const workshops = pathOf(programme).map((stop) =>
    workshopView(programme, stop, citationOf(library, stop.session), language),
  );
  return {
    id: programme.id,
    name: programme.name[language],
    place: programme.place[language],
    timezone: programme.timezone,
    now: clock.now().toISOString(),
    notice: {
      ...voice,
      retention_days: settings.retention_days,
      guardian: settings.guardian_consent ? guardianTold(language) : null,
    },
    minors: settings.minors,
    help: settings.help_contact?.[language] ?? null,
    workshops,
    criteria: criteriaOf(programme, workshops, language),
    unconfirmed: programme.unknowns.map((unknown) => told(unknown.answer, language)),
  };
}

/** Content is written with plain spaces; it is read on narrow screens, where a mark must not begin a line. */
const told = (text: Record<Language, string>, language: Language): string => typeset(text[language], language);

const guardianTold = (language: Language) => ({
  title: guardianWords.title[language],
  text: guardianWords.text[language],
  confirm: guardianWords.confirm[language],
});

function workshopView(programme: Programme, stop: Stop, citation: Citation | null, language: Language): WorkshopView {
  const { workshop, session, day, date } = stop;
  const canvas = programme.canvases[workshop.id];
  return {
    id: workshop.id,
    title: canvas?.title[language].bare ?? session?.title[language] ?? workshop.id,
    purpose: canvas === undefined ? "" : told(canvas.purpose, language),
    deliverable: canvas?.deliverable ?? "",
    lead: canvas?.poster?.lead ?? canvas?.deliverable ?? "",
    close: canvas?.poster?.close ?? null,
    day,
    date,
    start: session?.start ?? null,
    end: session?.end ?? null,
    due: told(workshop.due, language),
    citation,
    fields: (canvas?.fields ?? []).map((field) => fieldView(field, language)),
  };
}

const fieldView = (field: Field, language: Language): FieldView => ({
  id: field.id,
  // An Arabic heading is definite (السياق); a French one goes without its article (Contexte).
  label: language === "ar" ? field.label.ar.definite : field.label[language].bare,
  question: told(field.questions[0]!, language),
  questions: field.questions.map((question) => told(question, language)),
  help: told(field.help, language),
  grows: field.grows,
  criteria: field.criteria,
});

/** Many fields share a criterion: its words are said once. */
function criteriaOf(
  { criteria }: Programme,
  workshops: readonly WorkshopView[],
  language: Language,
): Record<string, CriterionView> {
  const named = new Set(workshops.flatMap(({ fields }) => fields.flatMap((field) => field.criteria)));
  return Object.fromEntries(
    [...named].map((id) => {
      const words = criteria[id];
      return [
        id,
        {
          name: typeset(words?.name[language] ?? id, language),
          why: typeset(words?.why[language] ?? "", language),
          weak: typeset(words?.weak[language] ?? "", language),
          missing: typeset(words?.missing[language] ?? "", language),
        },
      ];
    }),
  );
}
