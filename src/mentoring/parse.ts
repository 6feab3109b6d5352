import { z } from "zod";
import { DomainError, type ErrorCode, errorCodes } from "../domain/errors.ts";
import { languages } from "../domain/language/names.ts";

/** Longest message and longest canvas field, in characters as a reader counts them. */
export const longestText = 8000;
export const longestNickname = 40;

/** Reads `value` by the schema or throws the `DomainError` that says what is wrong and where. */
export function parse<Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> {
  const read = schema.safeParse(value);
  if (!read.success) throw refusalOf(read.error);
  return read.data;
}

/** A schema's own code where it names one (`empty_message`, `text_too_long`), else `invalid_input` with its issues. */
export function refusalOf(error: z.ZodError): DomainError {
  for (const issue of error.issues) {
    if (issue.code !== "custom" || issue.params === undefined) continue;
    const { code, ...details } = issue.params;
    if (isCode(code)) return new DomainError(code, details);
  }
  return new DomainError("invalid_input", {
    issues: error.issues.map((issue) => ({ where: issue.path.join("."), what: issue.message })),
  });
}

const isCode = (value: unknown): value is ErrorCode => errorCodes.some((code) => code === value);

/** Characters that no database keeps letter for letter: NUL, and halves of a surrogate pair. */
const unkeepable = /\u0000|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

const text = z.string().superRefine((value, context) => {
  // Every character is one or two UTF-16 units: count exactly only where it matters.
  const length = value.length > longestText ? [...value].length : value.length;
  if (length > longestText)
    context.addIssue({ code: "custom", params: { code: "text_too_long", limit: longestText, length } });
  else if (unkeepable.test(value)) context.addIssue({ code: "custom", message: "characters that cannot be kept" });
});

/** A message: kept letter for letter, never empty. */
export const messageText = text
  .refine((value) => value.trim() !== "", { params: { code: "empty_message" } })
  .meta({ description: "As typed, 1 to 8,000 characters.", examples: ["on a choisi la santé"] });

/** Longest idea of a round and longest name of a group, in characters: both must be taken in at a glance. */
const longestIdea = 600;
const longestName = 80;
const longestQuestion = 2000;

const atMost =
  (limit: number) =>
  (value: string, context: z.RefinementCtx): void => {
    const { length } = [...value];
    if (length > limit) context.addIssue({ code: "custom", params: { code: "text_too_long", limit, length } });
  };

/** An idea of a round: kept letter for letter, never empty. */
export const ideaText = messageText
  .superRefine(atMost(longestIdea))
  .meta({ description: "As typed, 1 to 600 characters.", examples: ["Le fellah marche 6 km pour connaître son tour"] });

/** A group's name; empty: the words of its shortest idea. */
export const groupName = z
  .string()
  .trim()
  .superRefine(atMost(longestName))
  .refine((value) => !unkeepable.test(value), "characters that cannot be kept")
  .meta({ description: "0 to 80 characters." });

/** A question that is asked and not kept. */
export const questionText = messageText
  .superRefine(atMost(longestQuestion))
  .meta({ description: "As typed, 1 to 2,000 characters.", examples: ["c'est quand le pitch ?"] });

/** A canvas field: kept letter for letter; empty clears it. */
export const fieldText = text.meta({ description: "As typed, 0 to 8,000 characters." });

export const nickname = z
  .string()
  .trim()
  .min(1)
  .refine((value) => [...value].length <= longestNickname, {
    params: { code: "text_too_long", limit: longestNickname },
  })
  .refine((value) => !unkeepable.test(value), "characters that cannot be kept")
  .meta({ description: "What the team calls this person, 1 to 40 characters.", examples: ["Amina"] });

/** An idempotency key: the phone makes one for each message and keeps it until the message is acknowledged. */
export const key = z
  .string()
  .min(1)
  .max(200)
  .refine((value) => !unkeepable.test(value), "characters that cannot be kept")
  .meta({ description: "The phone's own name for this message: sent again, it stays one message." });

export const language = z.enum(languages);

/** An id in a path or a query. */
export const identifier = z
  .string()
  .min(1)
  .max(200)
  .refine((value) => !unkeepable.test(value), "characters that cannot be kept");

/** A place in a numbered log, a revision, a count: no larger than both databases count. */
export const position = z.coerce.number().int().min(0).max(2_147_483_647);

/** Whether a text holds characters that no database keeps letter for letter. */
export const isUnkeepable = (value: string): boolean => unkeepable.test(value);

const easternDigits = /[\u0660-\u0669\u06f0-\u06f9]/g;

/** A team code however it was typed: "n7k 4qx", "N7K4QX", "٤" for 4. */
export const teamCode = z
  .string()
  .max(100)
  .transform((typed) => {
    const letters = typed
      .normalize("NFKC")
      .replace(easternDigits, (digit) => String(digit.codePointAt(0)! & 0xf))
      .toUpperCase()
      .replace(/[^A-Z0-9]/g, "");
    return letters.length === 6 ? `${letters.slice(0, 3)}-${letters.slice(3)}` : letters;
  })
  .meta({ description: "The team's code.", examples: ["N7K-4QX"] });
