import { sameGap } from "./ladder.ts";
import type { Past } from "./past.ts";

/** The open question was asked in the last reply, be it behind a side step. */
export const stillAsked = ({ open, last }: Past): boolean =>
  open !== null && (open === last || (last?.gap != null && sameGap(open.gap, last.gap)));
