import { wordsOf } from "./lexicons/read.ts";
import type { Draft } from "./number-draft.ts";
import type { Item } from "./number-items.ts";
import { isPercent, unitAt } from "./number-units.ts";
import { type Cardinal, cardinalAt } from "./number-values.ts";

const ratioWords = new Set(wordsOf("sur of parmi من على in out ela 3la 3ala mn men بين dans among des"));
/** "من" after these compares, it makes no share. */
const comparing = new Set(wordsOf("أكثر أقل أزيد أكبر كثر كتر قل ktar kter 9al 9el plus moins more less fewer over"));
const the = new Set(wordsOf("the les nos ces our these those"));
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
      const partOf = !part.article && /^(?:of|out|sur|parmi|among|des)$/.test(item.form);
      while (partOf && items[whole]?.near && the.has(items[whole]!.form)) whole += 1;
      if (/^(?:in|of)$/.test(item.form) && /^an?$/.test(items[whole]?.form ?? "")) whole += 1;
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
    if (item.kind !== "word" || comparing.has(item.form)) return null;
    // "3 jours sur 5" is a ratio, "200 dh sur 3 mois" and "2 h 30 de route" are not.
    const unit = skipped === 0 ? unitAt(items, at, part.digits) : null;
    if (unit && !/^(?:sur|out|3la|3ala|علي|من)$/.test(items[unit.next]?.form ?? "")) return null;
    at = unit ? unit.next : at + 1;
  }
  return null;
}

/** "زائر من كل أربعة", "طفلان من كل خمسة": the thing itself says one or two. */
export function oneOfEach(items: readonly Item[], index: number, total: Cardinal): Draft | null {
  const [noun, of, every] = [items[index - 3], items[index - 2], items[index - 1]];
  if (!/^(?:كل|kol|koul)$/.test(every?.form ?? "") || !/^(?:من|mn|men)$/.test(of?.form ?? "")) return null;
  // "كم يلزم من كل عشرة" asks.
  if (/^(?:كم|شحال|ch7al|chhal)$/.test(items[index - 4]?.form ?? "")) return null;
  if (noun?.kind !== "word" || !of!.near || total.value < 2 || total.value > 100) return null;
  const dual = /^[\u0600-\u06ff]{3,}(?:ان|تين)$/u.test(noun.form) && noun.form.length > 4;
  return { from: index - 3, next: total.next, value: dual ? 2 : 1, kind: "ratio", unit: null, of: total.value };
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
