import type { ToldWhy } from "../../../domain/reasons.ts";
import type { Language } from "../../shared/answers.ts";
import { directionOf } from "../../shared/direction.ts";

/** What a judge saw, in the reader's language; a sentence of an older log stands as it is, in its own direction. */
export const Why = ({ why, language }: { why: ToldWhy; language: Language }) =>
  typeof why === "string" ? (
    <bdi dir="auto">{why}</bdi>
  ) : (
    <bdi dir={directionOf(language)} lang={language}>
      {why[language]}
    </bdi>
  );
