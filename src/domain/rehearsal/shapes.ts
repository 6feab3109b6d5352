/** Small words whose shape changes with what follows: said again in another shape, the first was given up. */
const shapes: readonly (readonly string[])[] = [
  ["le", "la", "les", "l"],
  ["un", "une"],
  ["du", "de", "des", "d"],
  ["que", "qu"],
  ["je", "j"],
  ["ce", "c"],
  ["se", "s"],
  ["me", "m"],
  ["mon", "ma", "mes"],
  ["ton", "ta", "tes"],
  ["son", "sa", "ses"],
  ["notre", "nos"],
  ["votre", "vos"],
  ["leur", "leurs"],
  ["ce", "cet", "cette", "ces"],
  ["au", "aux"],
  ["tout", "toute"],
  ["quel", "quelle", "quels", "quelles"],
  ["est", "etait", "sera"],
  ["sont", "etaient", "seront"],
  ["ai", "avais", "aurai"],
  ["is", "are", "was", "were"],
  ["has", "have", "had"],
  ["this", "these", "those"],
  ["هذا", "هذه", "هذان"],
  ["الذي", "التي", "الذين"],
  ["هاد", "هادي", "هادو"],
];

const byForm = new Map(
  shapes.flat().map((form) => [
    form,
    new Set(
      shapes
        .filter((list) => list.includes(form))
        .flat()
        .filter((other) => other !== form),
    ),
  ]),
);
const none: ReadonlySet<string> = new Set();

/** The other shapes of a small word. */
export const shapesOf = (form: string): ReadonlySet<string> => byForm.get(form) ?? none;
