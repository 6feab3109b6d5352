import { describe, expect, test } from "vitest";
import { criteria } from "../../../src/domain/criteria/registry.ts";

const verdict = (id: string, text: string) => criteria[id]!({ text, notOwn: [] }).verdict;

describe("causes_chain", () => {
  test("two linked causes with an end to act on are a chain", () => {
    expect(
      verdict(
        "causes_chain",
        "L'insuline manque parce que la livraison est mensuelle, car personne ne compte le stock",
      ),
    ).toBe("met");
    expect(verdict("causes_chain", "الدراري كيغيبو حيت المدرسة بعيدة، حيت النقل كيدوز مرة وحدة")).toBe("met");
    expect(verdict("causes_chain", "les bus sont en retard\nil n'y en a que deux\nle budget est voté en juin")).toBe(
      "met",
    );
  });
  test("one cause is not yet a chain", () => {
    expect(verdict("causes_chain", "les filles abandonnent parce que le collège est loin")).toBe("weak");
  });
  test("blame is no end", () => {
    expect(
      verdict("causes_chain", "le stock manque parce que la commande part tard, car l'agent fait une erreur humaine"),
    ).toBe("weak");
    expect(verdict("causes_chain", "الزبل كيتلاح حيت الناس ما كيحتارموش، حيت العقلية")).toBe("weak");
  });
});

describe("how_might_we", () => {
  test("the people are named", () => {
    expect(verdict("hmw_people", "Comment aider les diabétiques de Goulmima à ne jamais rentrer sans insuline ?")).toBe(
      "met",
    );
    expect(verdict("hmw_people", "Comment améliorer la santé ?")).toBe("missing");
  });
  test("no device hides inside", () => {
    expect(verdict("hmw_no_device", "Comment créer une appli pour les diabétiques ?")).toBe("missing");
    expect(verdict("hmw_no_device", "كيف نساعد طلبة الرشيدية على معرفة موعد الطاكسي؟")).toBe("met");
  });
  test("neither the whole world nor one button", () => {
    expect(verdict("hmw_size", "Comment éradiquer la pauvreté dans le monde ?")).toBe("missing");
    expect(verdict("hmw_size", "How might we make the button green for old people?")).toBe("missing");
    expect(verdict("hmw_size", "How might we help growers near Erfoud spot bayoud earlier?")).toBe("met");
  });
});

describe("alternative_present", () => {
  test("how people cope today is told", () => {
    for (const text of [
      "taxi jusqu'à Errachidia",
      "كيديرو أوطوسطوب ولا كيباتو عند صحابهم",
      "kaymchiw l rachidia",
      "they borrow from neighbours",
      "يلجؤون إلى الوسطاء",
    ]) {
      expect(verdict("alternative_present", text)).toBe("met");
    }
  });
  test("nothing is an answer, but a weak one", () => {
    expect(verdict("alternative_present", "rien")).toBe("weak");
    expect(verdict("alternative_present", "والو")).toBe("weak");
  });
});
