import { readFileSync } from "node:fs";
import type { Comparison, RunLine, RunSummary } from "../../domain/evaluation.ts";
import type { ToldWhy } from "../../domain/reasons.ts";
import { openingWords } from "../opening-words.ts";
import { readRecord } from "../record.ts";
import { toldTrial } from "../told.ts";

const built = new URL("../../../dist/web/report/", import.meta.url);

function part(name: "report.js" | "report.css"): string {
  try {
    return readFileSync(new URL(name, built), "utf8");
  } catch {
    throw new Error(`The report's page is not built (dist/web/report/${name}). Build it: npm run build`);
  }
}

/** Data inside a page: nothing in it can end the element it stands in. */
const embedded = (data: unknown): string => JSON.stringify(data).replaceAll("<", "\\u003c");

/** What judges say, each sentence once: a score holds its place. Most are those of what held, said over and over. */
function gathered() {
  const places = new Map<string, number>();
  const sentences: ToldWhy[] = [];
  const placeOf = (why: ToldWhy): number => {
    const key = JSON.stringify(why);
    const known = places.get(key) ?? sentences.push(why) - 1;
    places.set(key, known);
    return known;
  };
  return { sentences, placeOf };
}

/**
 * The run as one page that needs nothing else: it opens from disk and asks no server for anything. Trials are kept as
 * data and drawn when they are opened. Throws when the page's script was not built (`npm run build`).
 */
export function htmlReport(
  summary: RunSummary,
  lines: readonly RunLine[],
  comparison: Comparison | null = null,
): string {
  const { sentences, placeOf } = gathered();
  const cases = readRecord(lines).cases.map((played) => ({
    ...played,
    opening: openingWords(played.case),
    trials: played.trials.map(toldTrial).map(({ scores, ...told }) => ({
      ...told,
      scores: scores.map((score) => ({ ...score, why: placeOf(score.why) })),
    })),
  }));
  const data = { summary, comparison, cases, sentences };
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'">
<title>Dalil</title>
<style>${part("report.css")}</style>
</head>
<body>
<div id="report"></div>
<script type="application/json" id="data">${embedded(data)}</script>
<script>${part("report.js").replaceAll("</script", "<\\/script")}</script>
</body>
</html>
`;
}
