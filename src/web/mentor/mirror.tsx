import { useEffect, useState } from "preact/hooks";
import type { Language } from "../shared/answers.ts";
import type { Desk } from "../shared/staff/desk.ts";
import { words as staffWords } from "../shared/staff/words.ts";
import { mirrorWords } from "../shared/strings/mirror.ts";
import { alert, Icon, star } from "../widget/icon.tsx";
import type { Mirror } from "./answers.ts";

const locales: Readonly<Record<Language, string>> = { fr: "fr-FR", ar: "en-GB", en: "en-GB" };

/** "76 %": a share; its sign stands where the language puts it. */
const percent = (value: number | null, language: Language): string =>
  value === null ? "—" : `\u2066${new Intl.NumberFormat(locales[language], { style: "percent" }).format(value)}\u2069`;

function Figure({
  value,
  name,
  text,
  marked = false,
}: {
  value: string;
  name: string;
  text: string;
  marked?: boolean;
}) {
  return (
    <div class={marked ? "figure marked" : "figure"}>
      <dt>
        {marked && <Icon d={alert} />}
        {name}
      </dt>
      <dd>
        <b>{value}</b>
        <span class="second">{text}</span>
      </dd>
    </div>
  );
}

/** A mentor's own figures: how much they change, how long they take, what they let through. Nobody else sees them. */
export function MirrorPage({ desk }: { desk: Desk }) {
  const [mirror, setMirror] = useState<Mirror | null>(null);
  const { language } = desk.door;
  const words = mirrorWords[language];
  useEffect(
    () => desk.poll(async () => setMirror((await desk.read<{ mirror: Mirror }>("/api/mirror")).mirror), 30),
    [desk],
  );
  if (mirror === null) return <p class="second">{staffWords.loading}</p>;
  const { decided, planted } = mirror;
  return (
    <>
      <h1 tabIndex={-1}>{words.title}</h1>
      <p class="second">{words.text}</p>
      {decided === 0 && planted.shown === 0 ? (
        <div class="nothing">
          <Icon d={star} />
          <p>
            <b>{words.none}</b>
          </p>
          <p>{words.noneText}</p>
        </div>
      ) : (
        <dl class="figures">
          <Figure value={String(decided)} name={words.decided} text={words.decidedText} />
          <Figure value={percent(mirror.unchanged, language)} name={words.unchanged} text={words.unchangedText} />
          <Figure value={percent(mirror.nearlyUnchanged, language)} name={words.nearly} text={words.nearlyText} />
          <Figure value={percent(mirror.overridden, language)} name={words.overridden} text={words.overriddenText} />
          <Figure
            value={mirror.distance === null ? "—" : words.characters(Math.round(mirror.distance))}
            name={words.distance}
            text={words.distanceText}
          />
          <Figure
            value={mirror.seconds === null ? "—" : words.seconds(Math.round(mirror.seconds))}
            name={words.time}
            text={words.timeText}
          />
          <Figure
            value={String(mirror.fasterThanReading)}
            name={words.faster}
            text={mirror.fasterThanReading === 0 ? words.fasterNone : words.fasterText}
            marked={mirror.fasterThanReading > 0}
          />
          <Figure
            value={words.ofShown(planted.through, planted.shown)}
            name={words.planted}
            text={
              planted.shown === 0 ? words.plantedNone : planted.through === 0 ? words.plantedSeen : words.plantedText
            }
            marked={planted.through > 0}
          />
        </dl>
      )}
    </>
  );
}
