const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const forbidden = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Cs}/u;
const tag = /<(?:\?xml [^<>]*\?|(\/?)([A-Za-z_][\w:.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?))>/y;

/** Reads XML or the HTML that we write: strict on every sign. Returns each element's name and the text between tags. */
export function readMarkup(source: string): { elements: string[]; texts: string[] } {
  if (forbidden.test(source)) throw new Error("a sign that XML forbids");
  const elements: string[] = [];
  const texts: string[] = [];
  const open: string[] = [];
  let at = 0;
  while (at < source.length) {
    const next = source.indexOf("<", at);
    const words = source.slice(at, next === -1 ? undefined : next);
    if (words !== "") texts.push(decoded(words));
    if (next === -1) break;
    tag.lastIndex = next;
    const found = tag.exec(source);
    if (found === null) throw new Error(`not a tag: ${source.slice(next, next + 60)}`);
    const [whole, closing, name, attributes, empty] = found;
    if (attributes !== undefined) decoded(attributes);
    if (name !== undefined && closing === "/") {
      if (open.pop() !== name) throw new Error(`${name} closes another element`);
    } else if (name !== undefined) {
      elements.push(name);
      if (empty !== "/") open.push(name);
    }
    at = next + whole.length;
  }
  if (open.length > 0) throw new Error(`left open: ${open.join(", ")}`);
  return { elements, texts };
}

function decoded(text: string): string {
  return text.replace(/&(#x[0-9a-f]+|#\d+|\w+)?;?/gi, (whole, name: string | undefined) => {
    if (name !== undefined && whole.endsWith(";")) {
      if (name.startsWith("#x")) return String.fromCodePoint(Number.parseInt(name.slice(2), 16));
      if (name.startsWith("#")) return String.fromCodePoint(Number(name.slice(1)));
      if (named[name] !== undefined) return named[name];
    }
    throw new Error(`not an entity: ${whole}`);
  });
}
