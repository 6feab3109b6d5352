import core from "./style/first.css";

let home: ShadowRoot;
const worn = new Set<string>();

/** Styles live in the shadow root alone: nothing leaks to the host page, and the CSP needs no `unsafe-inline`. */
export function adopt(css: string): void {
  if (worn.has(css)) return;
  worn.add(css);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  home.adoptedStyleSheets = [...home.adoptedStyleSheets, sheet];
}

export function dress(root: ShadowRoot): void {
  home = root;
  worn.clear();
  adopt(core);
}
