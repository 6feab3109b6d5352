import { z } from "zod";
import { languages } from "../../domain/language/names.ts";

/** What a scripted model can do to its caller. `split_letter` is no fault: the answer is whole, its bytes come badly cut. */
export const faultNames = [
  "429_seconds",
  "429_date",
  "429_absurd",
  "500",
  "502",
  "503",
  "reset",
  "refused",
  "html_200",
  "cut_json",
  "no_done",
  "split_letter",
  "byte_a_second",
  "huge",
  "bad_tool_json",
  "tool_loop",
  "empty",
  "wrong_language",
] as const;
export type FaultName = (typeof faultNames)[number];

const languageSchema = z.enum(languages);

/** A regular expression; letters of either case match. */
const patternSchema = z.string().transform((source, context) => {
  try {
    return new RegExp(source, "iu");
  } catch (fault) {
    context.addIssue({ code: "custom", message: `is not a regular expression (${(fault as Error).message})` });
    return z.NEVER;
  }
});

const numberedSchema = z.union(
  [
    z.int().positive(),
    z.strictObject({ from: z.int().positive().default(1), to: z.int().positive().default(Number.MAX_SAFE_INTEGER) }),
  ],
  { error: "is neither a number from 1 nor { from, to }" },
);

/** Every condition that is given has to hold. */
const whenSchema = z.strictObject({
  /** On the last message of the role "user"; its groups are `$1` … `$9` in what is said, `$0` the whole match. */
  user: patternSchema.optional(),
  /** On the text of all messages of the roles "system" and "developer". */
  system: patternSchema.optional(),
  /** On the text of all messages, whoever's. */
  anywhere: patternSchema.optional(),
  /** On the name of the asked format or tool; "json_object" where none is named, the empty text for a plain answer. */
  format: patternSchema.optional(),
  model: patternSchema.optional(),
  /** The language in which the last message of the role "user" is to be answered. */
  language: languageSchema.optional(),
  stream: z.boolean().optional(),
  /** The number of the call since the server started, from 1. */
  call: numberedSchema.optional(),
});

const paceSchema = z.strictObject({
  /** Milliseconds before the first token. */
  first_ms: z.number().nonnegative().optional(),
  /** Milliseconds from one token to the next. */
  token_ms: z.number().nonnegative().optional(),
  tokens_per_chunk: z.int().positive().optional(),
  /** How long a token is at most: 6 is usual in English, 2 in Arabic. */
  letters_per_token: z.int().positive().max(40).optional(),
});

const saySchema = z.union([z.string(), z.array(z.string()).min(1), z.record(languageSchema, z.string())], {
  error: "is neither a text, nor a list of texts, nor one text for each of fr, ar, en",
});

const faultSchema = z
  .union([z.enum(faultNames), z.literal([500, 502, 503])], { error: `is not one of ${faultNames.join(", ")}` })
  .transform((name) => String(name) as FaultName);

const ruleSchema = z
  .strictObject({
    /** What the log calls the rule; left out, its number. */
    name: z.string().optional(),
    when: whenSchema.default({}),
    /** A text; a list, said one after the other; or one for each language. */
    say: saySchema.optional(),
    /** The answer where a format is asked for. */
    json: z.record(z.string(), z.unknown()).optional(),
    fault: faultSchema.optional(),
    /** Seconds of a `429_seconds`, `429_date` or `refused`. */
    seconds: z.number().nonnegative().default(1),
    /** How many calls the rule answers before it steps aside for the ones below it. */
    times: z.int().positive().default(Number.MAX_SAFE_INTEGER),
    /** How many times `say` is said, for long answers. */
    repeat: z.int().positive().default(1),
    pace: paceSchema.default({}),
  })
  .refine((rule) => rule.say !== undefined || rule.json !== undefined || rule.fault !== undefined, {
    error: "does nothing: it has neither say, nor json, nor fault",
  });

/** What a recording is written down as; the first rule that fits it. The sound itself is never listened to. */
const speechSchema = z.strictObject({
  /** What the log calls the rule; left out, its number. */
  name: z.string().optional(),
  when: z
    .strictObject({
      /** The language that the caller says is spoken. */
      language: languageSchema.optional(),
      model: patternSchema.optional(),
      /** The number of the call since the server started, from 1. */
      call: numberedSchema.optional(),
    })
    .default({}),
  /** What was said; the empty text for a recording in which nobody speaks. */
  text: z.string().default(""),
  /** How fast: the words' times follow from it. */
  words_per_minute: z.number().positive().default(140),
  /** Milliseconds of silence after each sentence. */
  pause_ms: z.number().nonnegative().default(700),
  /** How sure of its words, 0 to 1. */
  confidence: z.number().positive().max(1).default(0.9),
  /** Where times stand: at each word, at each sentence, or nowhere; then "verbose_json" is refused, as newer models do. */
  times: z.enum(["words", "lines", "none"]).default("words"),
  fault: faultSchema.optional(),
  seconds: z.number().nonnegative().default(1),
  /** How many calls the rule answers before it steps aside for the ones below it. */
  calls: z.int().positive().default(Number.MAX_SAFE_INTEGER),
});
export type SpeechRule = z.output<typeof speechSchema>;

/**
 * What a scripted model does, as data. The first rule that fits a call answers it: one with `say` alone fits plain
 * calls, one with `json` alone those that ask for a format, unless its `when.format` says otherwise. A call that no
 * rule fits is answered by a sentence in its language, or by the emptiest value that fits the format.
 */
export const scriptSchema = z.strictObject({
  /** Names that `/v1/models` lists; a call by any other name is answered too. */
  models: z.array(z.string().min(1)).min(1).default(["scripted"]),
  pace: paceSchema.default({}),
  rules: z.array(ruleSchema).default([]),
  /** What recordings are written down as; one that no rule fits is a short pitch in its language. */
  speech: z.array(speechSchema).default([]),
});

/** A script as written. */
export type Script = z.input<typeof scriptSchema>;
export type ReadScript = z.output<typeof scriptSchema>;
export type Rule = ReadScript["rules"][number];
export type Pace = Required<z.output<typeof paceSchema>>;
