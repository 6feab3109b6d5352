import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { takeAwaySchema } from "../../src/domain/take-away/document.ts";
import { fileNamed } from "../../src/http/file-name.ts";
import { openStage, type Stage } from "../support/app.ts";
import { fillCanvases, fullCanvases } from "../support/full-canvases.ts";
import { naughtyStrings } from "../support/naughty.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage({}, { WRITES_PER_MINUTE: "1000" });
  await fillCanvases(stage.app.store, stage.cast.brahim, fullCanvases.ar);
});
afterAll(() => stage.app.close());

const types = {
  md: "text/markdown; charset=utf-8",
  json: "application/json",
  html: "text/html; charset=utf-8",
  pptx: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
} as const;

describe("GET /api/take-away", () => {
  test("hands over each format as a file with the team's name, which no browser runs", async () => {
    for (const [format, type] of Object.entries(types)) {
      const { status, headers } = await stage.ask("GET", `/api/take-away?format=${format}&language=ar`);
      expect([format, status, headers.get("content-type")]).toEqual([format, 200, type]);
      expect(headers.get("content-disposition")).toBe(
        `attachment; filename="dalil-Atlas.${format}"; filename*=UTF-8''dalil-Atlas.${format}`,
      );
      expect(headers.get("content-security-policy")).toMatch(/^sandbox; default-src 'none'/);
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("cache-control")).toBe("no-store");
      expect(headers.get("access-control-allow-origin")).toBe("*");
      expect(headers.get("access-control-expose-headers")).toContain("Content-Disposition");
    }
  });

  test("answers JSON that its schema describes", async () => {
    const { body } = await stage.ask("GET", "/api/take-away?format=json&language=en");
    expect(takeAwaySchema.parse(body)).toEqual(body);
    const schema = await stage.ask("GET", "/api/take-away/schema", { as: null });
    expect(schema.headers.get("content-type")).toBe("application/schema+json");
    expect(schema.body.required).toEqual(Object.keys(body));
  });

  test("tells what is wrong with what was asked, in the reader's language", async () => {
    for (const query of ["", "?format=", "?format=doc", "?format=md&language=tlh", "?format[]=md"]) {
      const { status, body } = await stage.ask("GET", `/api/take-away${query}`);
      expect([query, status, body.error.code]).toEqual([query, 400, "invalid_input"]);
      expect(body.error.message).not.toBe("");
    }
  });

  test("gives nobody another team's, whatever the query says", async () => {
    const { atlas } = stage.cast;
    const { body } = await stage.ask("GET", `/api/take-away?format=json&team=${atlas.id}`, { as: "driss" });
    expect(body.team.name).toBe("Dunes");
    expect(
      (await stage.ask("GET", `/api/cohort/teams/${atlas.id}/take-away?format=json`, { as: "organiser" })).status,
    ).toBe(200);
    expect(
      (await stage.ask("GET", `/api/cohort/teams/${atlas.id}/take-away?format=json`, { as: "mentor" })).status,
    ).toBe(403);
    expect((await stage.ask("GET", "/api/cohort/teams/x/take-away?format=json", { as: "organiser" })).status).toBe(404);
  });

  test("is asked for as often as a team may write, no more", async () => {
    const slow = await openStage({}, { WRITES_PER_MINUTE: "2" });
    const ask = () => slow.ask("GET", "/api/take-away?format=md");
    expect([(await ask()).status, (await ask()).status, (await ask()).status]).toEqual([200, 200, 429]);
    await slow.app.close();
  });
});

describe("the name of a team's file", () => {
  const read = (header: string) => /^attachment; filename="([^"]*)"; filename\*=UTF-8''([\w\-.!~*'()%]*)$/.exec(header);

  test("is the team's, for new readers, and in plain letters for old ones", () => {
    expect(fileNamed("Équipe du Désert", "md")).toBe(
      "attachment; filename=\"dalil-Equipe-du-Desert.md\"; filename*=UTF-8''dalil-%C3%89quipe-du-D%C3%A9sert.md",
    );
    expect(decodeURIComponent(read(fileNamed("فريق النخيل", "pptx"))![2]!)).toBe("dalil-فريق-النخيل.pptx");
    expect(read(fileNamed("فريق النخيل", "pptx"))![1]).toBe("dalil.pptx");
  });

  test("is one harmless name whatever the team is called", () => {
    for (const text of naughtyStrings) {
      const found = read(fileNamed(text.toWellFormed(), "html"));
      expect(found, JSON.stringify(text)).not.toBeNull();
      expect(found![1]).toMatch(/^dalil[\w-]*\.html$/);
      const name = decodeURIComponent(found![2]!);
      expect(name).not.toMatch(/[\p{C}\\/:*?"<>|]|\.\.|^\.|\s/u);
      expect([...name].length).toBeLessThan(70);
    }
  });
});
