import type { Language } from "../../domain/language/names.ts";

/** Paths of the built files, as `dist/web/manifest.json` lists them. */
export interface Assets {
  /** The widget's first part: script of `/t/CODE`, and what `/widget.js` brings when its button is pressed. */
  team: string;
  /** Words of the widget by language. */
  words: Readonly<Record<Language, string>>;
  /** Style of the plain pages. */
  style: string;
  /** Scripts of the consoles. */
  staff: Readonly<Record<"mentor" | "organiser", string>>;
  /** Script and style of the poster. */
  poster: { script: string; style: string };
}

export interface TeamPage {
  code: string;
  language: Language;
  assets: Assets;
  /** Known when the code is; spares the phone a question. */
  team?: { name: string } | null;
  programme?: { name: string; place: string } | null;
  notice?: object | null;
}

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

export const quoted = (text: string): string => text.replace(/[&<>"']/g, (sign) => escapes[sign]!);

const direction = (language: Language): string => (language === "ar" ? "rtl" : "ltr");

const words = {
  fr: {
    title: "Dalil, l’assistant de l’équipe",
    wait: "Chargement…",
    reload: "Recharger la page",
    script: "Cette page a besoin de JavaScript. Activez-le dans le navigateur, puis rechargez la page.",
    promise: "Il questionne. Il prouve. Vous écrivez.",
    about: "Dalil accompagne les équipes d’un programme, d’une idée vague à un travail qui se défend.",
    code: "Code de l’équipe",
    help: "Six signes, sur la feuille de l’équipe.",
    enter: "Entrer",
    host: "Une page qui reçoit Dalil",
    poster: "L’affiche de l’équipe",
    mentor: "Espace des mentors",
    organiser: "Espace de l’organisation",
    docs: "Pour les développeurs",
    hostText: "Une seule balise suffit ; le bouton est en bas de l’écran.",
  },
  ar: {
    title: "دليل، مساعد الفريق",
    wait: "جارٍ التحميل…",
    reload: "إعادة تحميل الصفحة",
    script: "تحتاج هذه الصفحة إلى JavaScript. يمكن تفعيله في المتصفح ثم إعادة تحميل الصفحة.",
    promise: "يسأل ويُثبت، وأنتم تكتبون.",
    about: "يرافق دليل فرق البرنامج، من فكرة غامضة إلى عمل يصمد أمام الأسئلة.",
    code: "رمز الفريق",
    help: "ستّ علامات، على ورقة الفريق.",
    enter: "دخول",
    host: "صفحة تستضيف دليل",
    poster: "ملصق الفريق",
    mentor: "فضاء المرشدين",
    organiser: "فضاء المنظّمين",
    docs: "للمطوّرين",
    hostText: "يكفي وسم واحد؛ الزر في أسفل الشاشة.",
  },
  en: {
    title: "Dalil, the team’s assistant",
    wait: "Loading…",
    reload: "Load the page again",
    script: "This page needs JavaScript. Turn it on in the browser, then load the page again.",
    promise: "It asks. It proves. You write.",
    about: "Dalil goes with the teams of a programme, from a vague idea to a work that holds.",
    code: "Team code",
    help: "Six signs, on the team’s sheet.",
    enter: "Enter",
    host: "A page that hosts Dalil",
    poster: "The team’s poster",
    mentor: "Mentors",
    organiser: "Organisers",
    docs: "For developers",
    hostText: "One tag is enough; the button is at the bottom of the screen.",
  },
} as const satisfies Record<Language, object>;

export const head = (language: Language, title: string, more: string): string => `<!doctype html>
<html lang="${language}" dir="${direction(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, interactive-widget=resizes-content">
<meta name="color-scheme" content="light dark">
<meta name="theme-color" content="#1a2140">
<link rel="icon" href="data:,">
<title>${quoted(title)}</title>
${more}</head>
`;

/** `/t/CODE`: one script, everything it needs fetched beside it. Says what is needed where scripts do not run. */
export function teamPage({ code, language, assets, team, programme, notice }: TeamPage): string {
  const said = words[language];
  const preload = `<link rel="modulepreload" href="${quoted(assets.words[language])}">\n`;
  const place = programme == null ? "" : `${programme.name} · ${programme.place}`;
  const known = [
    ["code", code],
    ["language", language],
    ["team", team?.name ?? ""],
    ["programme", place],
    ["notice", JSON.stringify(notice ?? null)],
  ]
    .map(([name, value]) => ` data-${name}="${quoted(value!)}"`)
    .join("");
  return `${head(
    language,
    team == null ? said.title : `${team.name} · ${said.title}`,
    `${preload}<script type="module" src="${quoted(assets.team)}"></script>\n`,
  )}<body>
<dalil-panel${known}><p>${said.wait} <a href="">${said.reload}</a></p></dalil-panel>
<noscript><p>${said.script}</p></noscript>
</body>
</html>
`;
}

const names = { ar: "العربية", fr: "Français", en: "English" } as const satisfies Record<Language, string>;

/** Links to a page in the languages that it is not read in. */
export const otherLanguages = (language: Language, path: string): string =>
  (["ar", "fr", "en"] as const)
    .filter((other) => other !== language)
    .map((other) => `<a href="${path}?language=${other}" lang="${other}" dir="${direction(other)}">${names[other]}</a>`)
    .join(" · ");

/** `/`: what this is, and a form that asks for the team's code; it works without scripts. */
export function welcomePage({ language, assets }: { language: Language; assets: Pick<Assets, "style"> }): string {
  const said = words[language];
  return `${head(language, said.title, `<link rel="stylesheet" href="${quoted(assets.style)}">\n`)}<body>
<header><h1>${language === "ar" ? "دليل" : "Dalil"}</h1><p>${said.promise}</p></header>
<main>
<p>${said.about}</p>
<form action="/t" method="get">
<input type="hidden" name="language" value="${language}">
<label for="code">${said.code}</label>
<input id="code" name="code" dir="ltr" required maxlength="20" autocomplete="off" autocapitalize="characters" spellcheck="false" aria-describedby="help">
<p id="help">${said.help}</p>
<button>${said.enter}</button>
</form>
<p>${otherLanguages(language, "/")}</p>
<p><a href="/docs?language=${language}">${said.docs}</a></p>
</main>
</body>
</html>
`;
}

/** `/mentor` and `/organiser`: the console draws itself in its element. Says what is needed where scripts do not run. */
export function staffPage({
  language,
  assets,
  kind,
}: {
  language: Language;
  assets: Pick<Assets, "style" | "staff">;
  kind: "mentor" | "organiser";
}): string {
  const said = words[language];
  return `${head(
    language,
    `${said[kind]} · Dalil`,
    `<link rel="stylesheet" href="${quoted(assets.style)}">
<script type="module" src="${quoted(assets.staff[kind])}"></script>\n`,
  )}<body>
<dalil-staff data-language="${language}"><header><h1>${said[kind]}</h1></header><main><p>${said.wait}</p></main></dalil-staff>
<noscript><p>${said.script}</p></noscript>
</body>
</html>
`;
}

/** `/t/CODE/poster`: the poster draws itself from what the API tells a member of the team. */
export function posterPage({
  language,
  code,
  assets,
}: {
  language: Language;
  code: string;
  assets: Pick<Assets, "poster">;
}): string {
  const said = words[language];
  return `${head(
    language,
    `${said.poster} · Dalil`,
    `<link rel="stylesheet" href="${quoted(assets.poster.style)}">
<script type="module" src="${quoted(assets.poster.script)}"></script>\n`,
  )}<body data-code="${quoted(code)}"><main><h1>${said.poster}</h1><p>${said.wait}</p></main>
<noscript><p>${said.script}</p></noscript>
</body>
</html>
`;
}

/** A plain page that embeds the widget by its one script tag, to try it and to copy from. */
export function hostPage({
  language,
  code,
  assets,
}: {
  language: Language;
  code: string;
  assets: Pick<Assets, "style">;
}): string {
  const said = words[language];
  const tag = `<script src="/widget.js" data-team="${quoted(code)}" data-lang="${language}" async></script>`;
  return `${head(language, said.host, `<link rel="stylesheet" href="${quoted(assets.style)}">\n`)}<body>
<header><h1>${said.host}</h1></header>
<main>
<p>${said.hostText}</p>
<pre dir="ltr"><code>${quoted(tag)}</code></pre>
</main>
${tag}
</body>
</html>
`;
}
