import { expect, test } from "vitest";
import { type Piece, read } from "../../src/web/shared/pieces.ts";

const known = (words: string) =>
  ["leur tour d’eau", "النوبة ديال الما", "convaincre en 5 minutes"].includes(words) ? "fr" : null;
const said = (pieces: Piece[]) =>
  pieces.map((piece) =>
    piece.kind === "star" ? `[${piece.number}]` : piece.kind === "quote" ? `<${piece.text}>` : piece.text,
  );

test("only words that stand letter for letter in a source or a message are drawn as a quotation", () => {
  const { body } = read("Bien : « leur tour d’eau ». Je range cela dans « opportunité ».", known, [], true);
  expect(said(body)).toEqual(["Bien : ", "<« leur tour d’eau »>", ". Je range cela dans « opportunité »."]);
});

test("direction isolates inside the marks do not hide the words", () => {
  const { body } = read("قولكم «\u2068النوبة ديال الما\u2069».", known, [], true);
  expect(said(body)).toEqual(["قولكم ", "<«\u2068النوبة ديال الما\u2069»>", "."]);
});

test("a narrow space and a plain one are the same to whoever looks for the words", () => {
  const { body } = read("« convaincre\u00a0en 5\u202fminutes »", known, [], true);
  expect(body[0]).toMatchObject({ kind: "quote", form: "fr" });
});

test("the closing question stands apart, in each script, once the answer is finished", () => {
  expect(said(read("C’est noté. Qui vit cela ?", known, [], true).question)).toEqual(["Qui vit cela ?"]);
  expect(said(read("هذا مهم. من يعاني؟", known, [], true).question)).toEqual(["من يعاني؟"]);
  expect(said(read("Bon. Que coûtent 2.5 km ?", known, [], true).question)).toEqual(["Que coûtent 2.5 km ?"]);
  expect(read("C’est noté. Qui vit cela ?", known, [], false).question).toEqual([]);
  expect(read("Qui ? Je note.", known, [], true).question).toEqual([]);
});

test("a text that is nothing but a question is the question", () => {
  const { body, question } = read("Qui vit cela ?", known, [], true);
  expect(body).toEqual([]);
  expect(said(question)).toEqual(["Qui vit cela ?"]);
});

test("a citation stands where its mark is, else after its quotation, else at the end of the body", () => {
  expect(said(read("Demain [1]. Qui ?", known, ["x"], true).body)).toEqual(["Demain ", "[1]", "."]);
  const quoted = read(
    "Il dit « convaincre en 5 minutes » au jour 3. Et vous ?",
    known,
    ["convaincre en 5 minutes"],
    true,
  );
  expect(said(quoted.body)).toEqual(["Il dit ", "<« convaincre en 5 minutes »>", "[1]", " au jour 3."]);
  expect(said(read("Demain. Qui ?", known, ["x"], true).body)).toEqual(["Demain.", "[1]"]);
});

test("a mark without a citation stays text", () => {
  expect(said(read("Voir [3].", known, ["x"], false).body)).toEqual(["Voir [3]."]);
});

test("no letter of the answer is lost, whatever it holds", () => {
  const text = "« leur tour d’eau » [1], “b” et «c» ? Non. 40 % — «leur tour d’eau»\nfin";
  const { body, question } = read(text, known, ["q"], true);
  const letters = [...body, ...question]
    .map((piece) => (piece.kind === "star" ? `[${piece.number}]` : piece.text))
    .join("");
  expect(letters.replaceAll("[1]", "")).toBe(text.replaceAll("[1]", ""));
});
