import { describe } from "vitest";
import { openStage } from "../support/app.ts";
import { naughtyStringsComeBack } from "./naughty.ts";

describe("on SQLite", () => naughtyStringsComeBack(openStage));
