import { type PrivateKind, readPrivateData } from "../../domain/reading/private-data.ts";
import type { Brief } from "./brief.ts";
import { aside, type Part } from "./parts.ts";

/** What no reply repeats; where minors write, any way to find them. */
const always: ReadonlySet<PrivateKind> = new Set(["email", "phone", "id_card", "bank"]);

/** Parts without the words by which a person can be found; their place is taken by a kind reminder. */
export function withoutPrivateWords(parts: readonly Part[], { input }: Brief): Part[] {
  const { minors } = input.programme.settings;
  const hidden = readPrivateData(input.text).filter(({ kind }) => minors || always.has(kind));
  if (hidden.length === 0) return [...parts];
  const gives = (value: string | null | undefined): boolean =>
    Boolean(value) && hidden.some(({ quote }) => value!.includes(quote) || quote.includes(value!));
  const kept = parts.flatMap((part) => {
    if (!Object.values(part.slots).some(gives)) return [part];
    if (part.optional) return [];
    const slots = Object.fromEntries(
      Object.entries(part.slots).map(([slot, value]) => [slot, gives(value) ? null : value]),
    );
    return [{ ...part, slots }];
  });
  return [aside("ack.private"), ...kept];
}
