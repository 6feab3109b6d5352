import type { Desk } from "../shared/staff/desk.ts";
import { type Drafts, type Look, looks } from "./drafts.ts";
import { wordsOf } from "./words.ts";

const languages = ["ar", "fr", "en"] as const;

/** Which requests are shown: how far they are, of which workshop, in which language. */
export function Filters({ desk, drafts }: { desk: Desk; drafts: Drafts }) {
  const words = wordsOf(desk);
  const { filter, pulse } = drafts;
  const counts = pulse?.counts;
  const countOf = (look: Look): number | null => {
    if (counts === undefined || look === "mine") return null;
    if (look === "ready") return counts.suggested;
    return look === "coming" ? counts.queued + counts.drafting : counts.settling + counts.released + counts.ignored;
  };
  const told = (name: string, count: number | null | undefined) => (count == null ? name : `${name} (${count})`);
  return (
    <div class="filters">
      <div>
        <label for="by-look">{words.filter.look}</label>
        <select
          id="by-look"
          value={filter.look}
          onChange={(event) => drafts.choose({ look: event.currentTarget.value as Look })}
        >
          {looks.map((look) => (
            <option key={look} value={look}>
              {told(words.look[look], countOf(look))}
            </option>
          ))}
        </select>
      </div>
      <div>
        <label for="by-workshop">{words.filter.workshop}</label>
        <select
          id="by-workshop"
          value={filter.workshop}
          onChange={(event) => drafts.choose({ workshop: event.currentTarget.value })}
        >
          <option value="">{words.filter.allWorkshops}</option>
          {(desk.programme?.workshops ?? []).map(({ id, title }) => (
            <option key={id} value={id}>
              {told(title, filter.look === "ready" ? (pulse?.workshops[id] ?? 0) : null)}
            </option>
          ))}
        </select>
      </div>
      <div>
        <label for="by-language">{words.filter.language}</label>
        <select
          id="by-language"
          value={filter.language}
          onChange={(event) => drafts.choose({ language: event.currentTarget.value })}
        >
          <option value="">{words.filter.allLanguages}</option>
          {languages.map((language) => (
            <option key={language} value={language}>
              {told(words.language[language], filter.look === "ready" ? (pulse?.languages[language] ?? 0) : null)}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}
