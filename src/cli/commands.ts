import { Command } from "commander";
import type { EvalOptions } from "./eval.ts";
import { exitWords } from "./eval-exit.ts";
import { complain } from "./output.ts";

/** The dalil command. Each command imports what it needs when it runs, so that `try` starts at once. */
export async function run(argv: readonly string[]): Promise<void> {
  const program = new Command("dalil").description("A mentoring server for innovation programmes.");

  program
    .command("serve")
    .description("start the server")
    .action(async () => await (await import("./serve.ts")).serve());

  program
    .command("demo")
    .description("make a demo cohort once and print its links")
    .option("--json", "print them as JSON")
    .action(async (options: { json?: boolean }) => await (await import("./demo.ts")).demo(options));

  const teams = program.command("teams").description("the teams of a cohort");
  teams
    .command("import")
    .description("make teams, members and mentors from a CSV file")
    .argument("<file>", 'columns team, member, mentor, language; "-" reads standard input')
    .option("--cohort <id>", "the cohort they belong to; left out, the programme's own name")
    .action(async (file: string, options: { cohort?: string }) =>
      (await import("./people.ts")).importTeams(file, options),
    );

  program
    .command("invite")
    .description("invite a mentor or an organiser: prints a link that ends")
    .argument("<name>", "what teams and colleagues call this person")
    .option("--organiser", "an organiser instead of a mentor")
    .option("--cohort <id>", "the cohort; left out, the programme's own name")
    .option("--language <language>", "fr, ar or en", "fr")
    .option("--days <days>", "how long the link opens the console", "14")
    .action(async (name: string, options: Record<string, string>) =>
      (await import("./people.ts")).inviteStaff(name, options),
    );

  program
    .command("revoke")
    .description("withdraw a team's code with its members' links, or a person's links")
    .option("--team <code>", "the team's code")
    .option("--person <id>", "a mentor or organiser, as `invite` printed them")
    .option("--cohort <id>", "the person's cohort; left out, the programme's own name")
    .action(async (options: Record<string, string>) => (await import("./people.ts")).revokeLinks(options));

  program
    .command("export")
    .description("print everything that one team wrote and was told, as JSON")
    .argument("<code>", "the team's code")
    .action(async (code: string) => (await import("./data.ts")).exportOne(code));

  program
    .command("erase")
    .description("erase a team: nothing of it remains")
    .argument("<code>", "the team's code")
    .option("--yes", "do it without asking")
    .action(async (code: string, options: { yes?: boolean }) => (await import("./data.ts")).eraseOne(code, options));

  program
    .command("migrate")
    .description("bring the database's tables to the newest version, or to a given one")
    .argument("[number]", "the migration to go to, up or down; 0 takes every table away")
    .action(async (number: string | undefined) => (await import("./data.ts")).migrateTo(number));

  const library = program.command("library").description("the programme's knowledge");
  library
    .command("check")
    .description("check the programme folder: each mistake as file, line, what, mend")
    .argument("[folder]", "left out, the folder that PROGRAMME names")
    .action(async (folder: string | undefined) => (await import("./library.ts")).checkLibrary(folder));
  library
    .command("search")
    .description("search the programme's knowledge")
    .argument("<words...>", "what to look for, in French, Arabic or English")
    .option("--limit <count>", "how many passages", "5")
    .action(async (words: string[], options: { limit: string }) =>
      (await import("./library.ts")).searchLibrary(words.join(" "), Number(options.limit)),
    );

  program
    .command("config")
    .description("print every setting with its value and what it is for")
    .action(async () => console.log((await import("../config.ts")).describeConfig()));

  program
    .command("model")
    .description("play a script as an OpenAI-compatible model, for demos and tests: no key, no network")
    .requiredOption("--script <file>", "what it answers, e.g. docs/scripted-model.yaml")
    .option("--port <port>", "the port it listens on; 0 takes a free one", "4010")
    .action(async (options: { script: string; port: string }) => (await import("./model.ts")).playModel(options));

  program
    .command("eval")
    .description("play the suites of evals/ and say whether each promise is kept")
    .argument("[suite...]", "which suites; left out, all of them")
    .option("--model", "let the model speak that MODEL names, instead of the offline voice")
    .option("--repeat <count>", "how often each case is played", "1")
    .option("--seed <number>", "draws personas and intervals: the same seed, the same figures", "1")
    .option("--baseline [file]", "hold it against evals/baseline.json, another baseline, or an earlier run")
    .option("--write-baseline", "make this run the baseline")
    .option("--compare <runs...>", "compare two runs that were played: the earlier, the later")
    .option("--resume [run]", "go on with a run that was stopped or killed; left out, the newest")
    .option("--judge-again <run>", "judge what a run played once more, without playing it")
    .option("--out <folder>", "where the reports go; left out, beside the run's log in DATA_DIR/evaluations")
    .option("--from <folder>", "the folder of suites, cases and personas; left out, evals")
    .option("--calibrate", "hold the graders of JUDGE_MODEL against replies that people graded, and play nothing")
    .addHelpText("after", `\n${exitWords}`)
    .action(async (suites: string[], options: EvalOptions) =>
      options.calibrate
        ? (await import("./eval-calibrate.ts")).calibrateGraders(options.from)
        : (await import("./eval.ts")).evaluate(suites, options),
    );

  const abilities = program.command("try").description("one ability alone: JSON lines in, JSON lines out");
  abilities
    .command("detect")
    .description("{id, text} -> {id, language, mixed}")
    .action(async () => (await import("./try-language.ts")).tryDetect());
  abilities
    .command("classify")
    .description("{id, text} -> {id, intent}")
    .action(async () => (await import("./try-reading.ts")).tryClassify());
  abilities
    .command("field")
    .description("{id, text} -> {id, workshop, field}")
    .action(async () => (await import("./try-field.ts")).tryField());
  abilities
    .command("check")
    .description("{id, text} -> {id, findings: [{criterion, verdict, quote}]}")
    .argument("<workshop.field>", "the canvas field, e.g. framing.statement")
    .action(async (place: string) => (await import("./try-check.ts")).tryCheck(place));
  abilities
    .command("coherence")
    .description("{id, problem, solution, impact, pitch} -> {id, broken_links: [{kind, text, against}]}")
    .action(async () => (await import("./try-coherence.ts")).tryCoherence());
  abilities
    .command("indicator")
    .description("{id, text} -> {id, is_indicator, level, slots: {unit, baseline, ...}, flags}")
    .action(async () => (await import("./try-indicator.ts")).tryIndicator());
  abilities
    .command("pitch")
    .description(
      "{id, text} or {id, words: [[form, begin_ms, end_ms]], seconds?} -> {id, elements, order_ok, fillers, ...}",
    )
    .option("--tokens", "add flags: one mark a word, F a hesitation sound, D a filler word, R a repair")
    .action(async (options: { tokens?: boolean }) => (await import("./try-pitch.ts")).tryPitch(options));
  abilities
    .command("ask")
    .description("{id, question} -> {id, answer, language, citations: [{source, quote}], grounded}")
    .action(async () => (await import("./try-ask.ts")).tryAsk());
  abilities
    .command("search")
    .description("{id, question} -> {id, passages: [{id, score}]}")
    .option("--corpus <file>", "search these texts instead: lines {id, text, title?}")
    .action(async (options: { corpus?: string }) => (await import("./try-search.ts")).trySearch(options));

  try {
    await program.parseAsync([...argv]);
  } catch (fault) {
    const { explain } = await import("./explain.ts");
    complain(explain(fault));
    process.exitCode = 1;
  }
}
