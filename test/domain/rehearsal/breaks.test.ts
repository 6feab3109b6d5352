import { expect, test } from "vitest";
import { breakOdds } from "../../../src/domain/rehearsal/breaks.ts";
import { stumblesIn } from "../../../src/domain/rehearsal/flags.ts";
import { scriptSpoken } from "../../../src/domain/rehearsal/spoken.ts";
import { unitsIn } from "../../../src/domain/rehearsal/units.ts";

const unitsOf = (text: string) => {
  const spoken = scriptSpoken(text);
  return unitsIn(spoken, stumblesIn(spoken)).map(({ start, end }) => text.slice(start, end));
};

test.each([
  [
    "les familles boivent une eau trop salée et elles le savent",
    "notre solution est une sonde qu'on trempe dans le puits",
  ],
  ["women here walk for two hours to the nearest pump", "our idea is a float that sends a text when water runs"],
  ["سكان القرية يشربون ماء مالحا منذ سنوات طويلة", "نقترح جهازا صغيرا يقيس ملوحة الماء ويخبرهم بها"],
  [
    "drari kaywslo m3etlin l lmadrasa 7it ma kaynch transport",
    "7na derna wa7d l'application fin kol wa7d ychouf l kar",
  ],
])("a sentence is felt to begin where no mark says so: %s", (first, second) => {
  expect(unitsOf(`${first} ${second}`)).toContainEqual(expect.stringMatching(new RegExp(`^${second.split(" ")[0]}`)));
});

test("nothing begins with a sound of hesitation, nor after a word that leads on", () => {
  const { heard } = stumblesIn(scriptSpoken("on demande à la euh commune un local"));
  const odds = breakOdds(heard);
  expect(odds[4]).toBeLessThan(-10);
  expect(odds[3]).toBeLessThan(0);
  expect(odds).toHaveLength(heard.length);
});

test("hesitations without end, or no words at all, are read to their end", () => {
  expect(unitsOf("euh ".repeat(200).trim()).join(" ")).toBe("euh ".repeat(200).trim());
  expect(unitsOf("")).toEqual([]);
});
