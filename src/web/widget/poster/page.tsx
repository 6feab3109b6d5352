import { useLayoutEffect, useRef } from "preact/hooks";
import type { Language } from "../../shared/answers.ts";
import { Words } from "./entries.tsx";
import { fitPage } from "./fit.ts";
import { Band, Mark } from "./motif.tsx";
import type { Parts } from "./parts.ts";
import type { Shown } from "./shown.ts";
import { words } from "./words.ts";

const locales: Readonly<{ [language in Language]: string }> = { fr: "fr-FR", ar: "ar-MA-u-nu-latn", en: "en-GB" };

/** The whole canvas of a workshop on one page: white, line art, no findings. */
export function Page({ shown, parts, language }: { shown: Shown; parts: Parts; language: Language }) {
  const desk = useRef<HTMLDivElement>(null);
  const page = useRef<HTMLElement>(null);
  const { view, programme, room } = shown;
  useLayoutEffect(() => fitPage(desk.current!, page.current!));
  const { lead, close, others } = parts;
  return (
    <div class="desk" ref={desk}>
      <article class="page" ref={page}>
        <Band />
        <header>
          <div>
            <h1>
              <bdi>{room!.team.name}</bdi>
            </h1>
            <p>
              <bdi>{programme!.name}</bdi> · <bdi>{programme!.place}</bdi>
            </p>
          </div>
          <p class="what">{view!.title}</p>
          <Mark />
        </header>
        {lead !== undefined && (
          <section class="lead">
            <h2>{lead.field.label}</h2>
            <Words entry={lead} language={language} />
          </section>
        )}
        <div class="fields">
          {others.map((entry) => (
            <section key={entry.field.id} class="field">
              <h2>{entry.field.label}</h2>
              <Words entry={entry} language={language} />
            </section>
          ))}
        </div>
        {close !== undefined && (
          <section class="close">
            <h2>{close.field.label}</h2>
            <div>
              <Words entry={close} language={language} />
            </div>
          </section>
        )}
        <Trace round={shown.round} language={language} />
        <footer>
          <b>
            {room!.members.map(({ id, nickname }, index) => (
              <span key={id}>
                {index > 0 && (language === "ar" ? "، " : ", ")}
                <bdi>{nickname}</bdi>
              </span>
            ))}
          </b>
          <span>{standing(shown, language)}</span>
        </footer>
      </article>
    </div>
  );
}

/** From whose idea, by which group, the problem came about. Names stand apart, so that none turns our words about. */
function Trace({ round, language }: { round: Shown["round"]; language: Language }) {
  const group = round?.groups.find(({ id }) => id === round.chosen);
  if (round == null || group === undefined) return null;
  const isolated = (name: string) => `\u2068${name.replace(/[\u202a-\u202e\u2066-\u2069]/g, "")}\u2069`;
  const inside = round.ideas.filter((idea) => idea.group === group.id);
  const authors = [...new Set(inside.map(({ author }) => author.name))].map(isolated);
  const people = authors.join(language === "ar" ? "، " : ", ");
  return (
    <p class="trace">{words[language].trace(people, authors.length > 1, isolated(group.name), group.votes ?? 0)}</p>
  );
}

/** Revision of the large field and when it was saved, by the programme's clock. */
function standing({ view, fields, savedAt, programme }: Shown, language: Language): string {
  const revision = fields[view!.lead]?.revision ?? 0;
  if (revision === 0) return "";
  const number = words[language].revision(revision);
  if (savedAt === null) return number;
  const format = new Intl.DateTimeFormat(locales[language], {
    dateStyle: "long",
    timeStyle: "short",
    hourCycle: "h23",
    timeZone: programme!.timezone,
  });
  return `${number} · ${format.format(new Date(savedAt))}`;
}
