/**
 * `/widget.js`: one script tag on any page. Draws the button in a shadow root of its own; the rest of the widget comes
 * when the button is pressed for the first time, from the server that this very script came from.
 */
declare const APP: string;

const script = document.currentScript as HTMLScriptElement;
const server = new URL(script.src).origin;
const code = script.dataset.team ?? "";

const words = {
  fr: ["Dalil", "Ouvrir l’assistant Dalil", "Dalil n’a pas pu s’ouvrir. Réessayez."],
  ar: ["دليل", "فتح مساعد دليل", "تعذّر فتح دليل. يمكن المحاولة مجدداً."],
  en: ["Dalil", "Open the assistant Dalil", "Dalil could not open. Try again."],
};

const wanted = [script.dataset.lang, document.documentElement.lang, ...navigator.languages];
const language = (wanted.map((tag) => (tag ?? "").slice(0, 2).toLowerCase()).find((tag) => tag in words) ??
  "fr") as keyof typeof words;
const [title, label, failed] = words[language] as [string, string, string];

const css = `button{all:initial;position:fixed;z-index:2147483000;inset-block-end:16px;inset-inline-end:16px;display:flex;gap:12px;align-items:center;min-height:56px;padding:0 20px;border:0;border-radius:14px;background:#1a2140;color:#f6ede4;font:700 17px system-ui;box-shadow:0 4px 16px #0b0e1e66;cursor:pointer}
button:focus-visible{outline:3px solid #2a3f8f;box-shadow:0 0 0 6px #fff}
svg{width:28px;fill:none;stroke:#de8a52;stroke-width:1.8}`;

const svg = (tag: string, name: string, value: string) => {
  const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
  element.setAttribute(name, value);
  return element;
};

function start(): void {
  const host = document.createElement("dalil-widget");
  const root = host.attachShadow({ mode: "open" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  const button = document.createElement("button");
  button.type = "button";
  button.lang = language;
  button.dir = language === "ar" ? "rtl" : "ltr";
  button.setAttribute("aria-label", label);
  const star = svg("svg", "viewBox", "0 0 24 24");
  star.append(svg("path", "d", "M5 5h14v14H5zM12 2l10 10-10 10L2 12zM12 11v2M11 12h2"));
  const text = document.createElement("span");
  text.textContent = title;
  button.append(star, text);
  root.append(button);
  document.body.append(host);

  let panel: HTMLElement | null = null;
  const show = (opened: boolean) => {
    panel!.hidden = !opened;
    button.style.display = opened ? "none" : "";
  };
  const open = async () => {
    if (panel !== null) {
      show(true);
      return panel.shadowRoot?.querySelector<HTMLElement>("input, textarea, .main")?.focus();
    }
    panel = document.createElement("dalil-panel");
    Object.assign(panel.dataset, { origin: server, code, language, closes: "" });
    panel.addEventListener("close", () => {
      show(false);
      button.focus();
    });
    document.body.append(panel);
    show(true);
    try {
      await import(server + APP);
    } catch {
      show(false);
      panel.remove();
      panel = null;
      text.textContent = failed;
      button.setAttribute("aria-label", failed);
    }
  };
  button.addEventListener("click", () => void open());
}

if (document.body) start();
else addEventListener("DOMContentLoaded", start);

export {};
