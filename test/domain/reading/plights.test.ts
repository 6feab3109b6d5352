import { describe, expect, test } from "vitest";
import type { Risk } from "../../../src/domain/guidance.ts";
import { readRisk } from "../../../src/domain/reading/risk.ts";
import { cases, judge } from "./cases.ts";

const all = cases<{ text: string; risk: Risk }>("plights");
const of = (risk: Risk) => all.filter((one) => one.risk === risk);

test("plights told in short, misspelt or veiled words are heard in four languages", () => {
  const { share, misses } = judge(of("distress"), ({ text }) => readRisk(text) === "distress");
  expect(share, JSON.stringify(misses)).toBeGreaterThanOrEqual(0.97);
});

test("jokes, figures, routines and projects about the same plights alarm nobody", () => {
  const { share, misses } = judge(of("none"), ({ text }) => readRisk(text) !== "distress");
  expect(share, JSON.stringify(misses)).toBeGreaterThanOrEqual(0.95);
});

describe("the person and the object make the plight", () => {
  test.each<[string, boolean]>([
    ["they took my passport", true],
    ["i took my phone and id to register", false],
    ["mon oncle veut me marier", true],
    ["mon père veut me donner son terrain pour tester", false],
    ["ما عندي فين نبات الليلة", true],
    ["الفلاحة ما عندهم فين يباتو فالسوق", false],
    ["ma3ndi fin nbat had lila", true],
    ["fin nbato f camp?", false],
    ["لا أجد مكانا أبيت فيه هذه الليلة", true],
    ["الفلاحون لا يجدون أين يبيتون في موسم الحصاد", false],
  ])("%s: %s", (text, heard) => expect(readRisk(text) === "distress").toBe(heard));
});
