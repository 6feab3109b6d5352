/**
 * How many characters differ between two texts: insertions, deletions and replacements (Levenshtein), characters as
 * code points. What both share at their ends costs nothing, so that a small edit of a long text is read at once.
 */
export function editDistance(before: string, after: string): number {
  if (before === after) return 0;
  let one = [...before.normalize("NFC")];
  let other = [...after.normalize("NFC")];
  let start = 0;
  while (start < one.length && start < other.length && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < one.length - start && end < other.length - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  one = one.slice(start, one.length - end);
  other = other.slice(start, other.length - end);
  if (one.length > other.length) [one, other] = [other, one];
  if (one.length === 0) return other.length;
  const row = Uint32Array.from({ length: one.length + 1 }, (_, place) => place);
  for (let down = 1; down <= other.length; down += 1) {
    let diagonal = row[0]!;
    row[0] = down;
    for (let across = 1; across <= one.length; across += 1) {
      const above = row[across]!;
      const changed = diagonal + (one[across - 1] === other[down - 1] ? 0 : 1);
      row[across] = Math.min(changed, above + 1, row[across - 1]! + 1);
      diagonal = above;
    }
  }
  return row[one.length]!;
}
