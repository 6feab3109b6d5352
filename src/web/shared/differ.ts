/** A run of words of one text, and whether the other text lacks it. */
export interface Run {
  text: string;
  own: boolean;
}

/** What each of two texts says that the other does not, by words (longest common subsequence). */
export function differ(mine: string, theirs: string): { mine: Run[]; theirs: Run[] } {
  const a = mine.split(/(?<=\s)/);
  const b = theirs.split(/(?<=\s)/);
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  const same = (i: number, j: number) => a[i]!.trim() === b[j]!.trim();
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      lengths[i * width + j] = same(i, j)
        ? lengths[(i + 1) * width + j + 1]! + 1
        : Math.max(lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!);
  const left: Run[] = [];
  const right: Run[] = [];
  const add = (runs: Run[], text: string, own: boolean) => {
    const last = runs.at(-1);
    if (last?.own === own) last.text += text;
    else runs.push({ text, own });
  };
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && same(i, j)) {
      add(left, a[i++]!, false);
      add(right, b[j++]!, false);
    } else if (j >= b.length || (i < a.length && lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!))
      add(left, a[i++]!, true);
    else add(right, b[j++]!, true);
  }
  return { mine: left, theirs: right };
}

/** A run of words of a text that was changed: kept, taken out or put in. */
export interface Change {
  text: string;
  kind: "same" | "gone" | "new";
}

/** Both texts as one, in order: what was taken out stands before what came in its place. */
export function mingle(before: string, after: string): Change[] {
  const { mine, theirs } = differ(before, after);
  const cut = (runs: readonly Run[]) =>
    runs.flatMap(({ text, own }) => text.split(/(?<=\s)/).map((word) => ({ word, own })));
  const [left, right] = [cut(mine), cut(theirs)];
  const changes: Change[] = [];
  const add = (text: string, kind: Change["kind"]) => {
    const last = changes.at(-1);
    if (last?.kind === kind) last.text += text;
    else if (text !== "") changes.push({ text, kind });
  };
  let i = 0;
  let j = 0;
  while (i < left.length || j < right.length) {
    if (left[i]?.own) add(left[i++]!.word, "gone");
    else if (right[j]?.own) add(right[j++]!.word, "new");
    else {
      add(right[j]?.word ?? left[i]?.word ?? "", "same");
      i++;
      j++;
    }
  }
  return changes;
}
