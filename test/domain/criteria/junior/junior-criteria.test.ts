import { expect, test } from "vitest";
import { criteria } from "../../../../src/domain/criteria/registry.ts";

const check = (criterion: string, text: string) => criteria[criterion]!({ text, notOwn: [] });

test("a task says what the machine takes in and what it gives back; half of it is weak", () => {
  expect(check("ai_task", "elle regarde la photo").verdict).toBe("weak");
  expect(check("ai_task", "elle dit si c'est dangereux").verdict).toBe("weak");
  expect(check("ai_task", "elle regarde la photo et dit si c'est dangereux")).toMatchObject({
    verdict: "met",
    quote: expect.stringContaining("regarde la photo"),
  });
});

test("a limit without what is forbidden is weak", () => {
  expect(check("ai_limit", "jamais").verdict).toBe("weak");
  expect(check("ai_limit", "jamais de photos des enfants").verdict).toBe("met");
});

test("nobody is no adult", () => {
  for (const text of ["je ne le dis à personne, même pas à ma mère", "nobody, not even my mum", "لا أحد"])
    expect([text, check("names_adult", text).verdict]).toEqual([text, "missing"]);
});

test("a kind of secret may be named, the secret itself may not be written", () => {
  expect(check("names_private", "mon numéro de téléphone").verdict).toBe("met");
  expect(check("no_personal_details", "mon numéro de téléphone").verdict).toBe("met");
  expect(check("no_personal_details", "mon numéro : 06 12 34 56 78").verdict).toBe("missing");
});
