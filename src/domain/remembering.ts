/** About how many characters of text one reading remembers, so that long pastes do not fill the memory. */
const charactersKept = 400_000;

/**
 * A reading that looks up what it read before: a conversation's words are read again at every turn. `read` must be pure
 * and its values never changed. The texts read longest ago are forgotten first.
 */
export function remembering<Value>(read: (text: string) => Value, kept = charactersKept): (text: string) => Value {
  const known = new Map<string, Value>();
  let characters = 0;
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as Value;
    const value = read(text);
    known.set(text, value);
    characters += text.length + 100;
    for (const oldest of known.keys()) {
      if (characters <= kept || oldest === text) break;
      known.delete(oldest);
      characters -= oldest.length + 100;
    }
    return value;
  };
}
