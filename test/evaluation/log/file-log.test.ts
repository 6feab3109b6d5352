import { appendFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import type { RunLine } from "../../../src/domain/evaluation.ts";
import { makeLog, openFileLog } from "../../../src/evaluation/log/file-log.ts";
import { Locked } from "../../../src/evaluation/log/lock.ts";
import { processStart } from "../../../src/evaluation/log/process-start.ts";
import { BadLog, readLog } from "../../../src/evaluation/log/read-lines.ts";
import { ownFolder } from "../../support/folders.ts";
import { casesOf, linesOf } from "../../support/run-lines.ts";

const lines = linesOf(casesOf(4), { end: null });
const [head, trials] = [lines.filter(({ line }) => line !== "trial"), lines.filter(({ line }) => line === "trial")];
const end: RunLine = { line: "end", at: "2026-06-16T10:03:00.000Z", reason: "finished" };

let path: string;
beforeEach(async () => {
  path = join(ownFolder(), "run", "log.jsonl");
  await makeLog(path, head);
});
const locks = () => readdirSync(dirname(path)).filter((name) => name.includes(".lock"));

describe("a run's log in a file", () => {
  test("holds what was appended, in order, however many append at once", async () => {
    const log = await openFileLog(path);
    await Promise.all(trials.map((line) => log.append([line])));
    await log.append([end]);
    expect(await log.lines()).toEqual([...lines, end]);
    await log.close();
    expect(await readLog(path)).toEqual([...lines, end]);
  });

  test("is made whole or not at all", () => {
    expect(readdirSync(dirname(path))).toEqual(["log.jsonl"]);
  });

  test("cut in its last line, it loses that line alone, and is written on", async () => {
    const whole = readFileSync(path, "utf8");
    const torn = JSON.stringify(trials[1]).slice(0, -40);
    appendFileSync(path, `${JSON.stringify(trials[0])}\n${torn}`);
    expect(await readLog(path)).toEqual([...head, trials[0]]);
    const log = await openFileLog(path);
    await log.append([trials[1]!]);
    await log.close();
    expect(readFileSync(path, "utf8")).toBe(`${whole}${JSON.stringify(trials[0])}\n${JSON.stringify(trials[1])}\n`);
  });

  test("cut in the middle of an Arabic letter, it is mended to the byte", async () => {
    const said = JSON.stringify(trials[0]).replace("Combien", "ماء");
    const bytes = Buffer.from(`${said}\n${said}`);
    appendFileSync(path, bytes.subarray(0, bytes.indexOf(Buffer.from("ماء"), said.length) + 3));
    const log = await openFileLog(path);
    await log.append([trials[1]!]);
    await log.close();
    expect(await readLog(path)).toEqual([...head, JSON.parse(said), trials[1]]);
  });

  test("a last line of zeros, as a power cut leaves them, is dropped", async () => {
    appendFileSync(path, `${"\0".repeat(80)}\n`);
    const log = await openFileLog(path);
    await log.append([end]);
    await log.close();
    expect(await readLog(path)).toEqual([...head, end]);
  });

  test.each([
    ["is none", "{}\n", 1, "no log of an evaluation"],
    ["is another version's", `${JSON.stringify(head[0]).replace('"version":1', '"version":9')}\n`, 1, "no log"],
    ["is broken in the middle", `${JSON.stringify(head[0])}\n?\n${JSON.stringify(head[1])}\n`, 2, "cannot be read"],
  ])("a file that %s is told with its line, and stays as it is", async (_, text, line, what) => {
    writeFileSync(path, text);
    const fault = await openFileLog(path).catch((error) => error);
    expect(fault).toBeInstanceOf(BadLog);
    expect(fault.mistake).toMatchObject({ file: path, line, what: expect.stringContaining(what) });
    expect(readFileSync(path, "utf8")).toBe(text);
    expect(locks()).toEqual([]);
  });

  test("a file that is not there is not made", async () => {
    const none = join(dirname(path), "none.jsonl");
    await expect(openFileLog(none)).rejects.toMatchObject({ code: "ENOENT" });
    expect(existsSync(none)).toBe(false);
  });
});

describe("the lock of a log", () => {
  test("keeps a second writer out, and says who writes and what to do", async () => {
    const log = await openFileLog(path);
    const refused = await openFileLog(path).catch((error) => error);
    expect(refused).toBeInstanceOf(Locked);
    expect(refused.message).toContain(`process ${process.pid}`);
    expect(refused.message).toContain("delete");
    await log.close();
    expect(locks()).toEqual([]);
    await (await openFileLog(path)).close();
  });

  test("of a dead process is taken over, by one of those who try at once", async () => {
    writeFileSync(`${path}.lock.1`, "999999999 1\n");
    const tried = await Promise.allSettled([1, 2, 3, 4].map(() => openFileLog(path)));
    const opened = tried.filter((one) => one.status === "fulfilled");
    expect(opened).toHaveLength(1);
    expect(tried.filter((one) => one.status === "rejected" && one.reason instanceof Locked)).toHaveLength(3);
    await opened[0]!.value.close();
    expect(locks()).toEqual([]);
  });

  test.runIf(processStart(process.pid) !== null)(
    "of a process whose number was given again is taken over",
    async () => {
      writeFileSync(`${path}.lock.4`, `${process.pid} 12\n`);
      await (await openFileLog(path)).close();
      expect(locks()).toEqual([]);
    },
  );

  test("that was never written to its end is a dead one's", async () => {
    writeFileSync(`${path}.lock.1`, "");
    await (await openFileLog(path)).close();
    expect(locks()).toEqual([]);
  });
});
