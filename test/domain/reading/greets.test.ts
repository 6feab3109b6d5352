import { expect, test } from "vitest";
import { greets } from "../../../src/domain/reading/greets.ts";

test("a greeting is heard at the head of a message", () => {
  for (const text of ["slm, projet 3la l3yalat", "bjr on a choisi la santé", "السلام، بغينا نديرو", "Hi there"])
    expect(greets(text), text).toBe(true);
});

test("a message that goes straight to work does not greet", () => {
  for (const text of ["les femmes marchent 3 km et disent bonjour au gardien", "كيتسناو الطاكسي", "12", ""])
    expect(greets(text), text).toBe(false);
});
