import { brokenLinks } from "../domain/coherence/broken-links.ts";
import type { ThreadEnd } from "../domain/coherence/link.ts";
import { answerLines, type Line } from "./lines.ts";
