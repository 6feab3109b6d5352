import { wordsOf } from "./lexicons/read.ts";
import type { Draft } from "./number-draft.ts";
import type { Item } from "./number-items.ts";
import { isPercent, unitAt } from "./number-units.ts";
import { type Cardinal, cardinalAt } from "./number-values.ts";

const ratioWords = new Set(wordsOf("sur of parmi من على in out ela 3la 3ala mn men بين dans among des"));
const each = new Set(wordsOf("كل أصل chaque every each of kol koul"));

/** "4 sur 10", "9 من 12", "31 des 94", "one in three", "6 camps 3la 10", "تلميذ واحد من كل ثلاثة", "9/12". */
export function ratioAt(items: readonly Item[], index: number, part: Cardinal): Draft | null {
  let at = part.next;
  for (let skipped = 0; skipped <= 3; skipped += 1) {
    const item = items[at];
    if (!item?.near) return null;
    const isSlash = item.kind === "sign" && item.form === "/" && skipped === 0 && part.digits;
    const isInside = part.article && skipped <= 1 && /^(?:f|ف|fi|في)$/.test(item.form);
    if (isSlash || isInside || (item.kind === "word" && ratioWords.has(item.form))) {
      let whole = at + 1;
      while (items[whole]?.near && each.has(items[whole]!.form)) whole += 1;
      const total = items[whole]?.near ? cardinalAt(items, whole) : null;
      if (
        total &&
        isRatio(item.form, part, total, skipped) &&
        !unitAt(items, total.next, false) &&
        !isPercent(items, total.next)
      )
        return { from: index, next: total.next, value: part.value, kind: "ratio", unit: null, of: total.value };
    }
    if (item.kind !== "word") return null;
    // "3 jours sur 5" is a ratio, "200 dh sur 3 mois" and "2 h 30 de route" are not.
    const unit = skipped === 0 ? unitAt(items, at, part.digits) : null;
    if (unit && !/^(?:sur|out|3la|3ala|علي|من)$/.test(items[unit.next]?.form ?? "")) return null;
    at = unit ? unit.next : at + 1;
  }
  return null;
}

const loose = new Set(wordsOf("of in من mn men des dans بين على 3la 3ala"));

function isRatio(link: string, part: Cardinal, total: Cardinal, skipped: number): boolean {
  if (total.article || total.value < 2 || part.value > total.value) return false;
  if (link === "/") return total.value <= 100 && total.value !== 24;
  if (link === "in" || link === "dans") return part.value <= 10 && total.value <= 100 && skipped <= 2;
  if (/^(?:f|ف|fi|في)$/.test(link)) return total.value <= 100;
  if (loose.has(link)) return skipped <= 2 || link === "des" || link === "من";
  return true;
}
