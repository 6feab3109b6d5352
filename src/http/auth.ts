import type { Context, MiddlewareHandler } from "hono";
import { DomainError } from "../domain/errors.ts";
import type { Actor, Member, Mentor, Organiser } from "../domain/people.ts";
import type { TokenHolder } from "../domain/ports.ts";
import type { Env, House } from "./env.ts";

/** Who may knock: anyone; a team's member; a mentor or organiser; an organiser; anyone who is signed in. */
export type Audience = "public" | "member" | "staff" | "organiser" | "person";

const admitted: Readonly<Record<Exclude<Audience, "public">, readonly Actor["kind"][]>> = {
  member: ["member"],
  staff: ["mentor", "organiser"],
  organiser: ["organiser"],
  person: ["member", "mentor", "organiser"],
};

/** Makes an Actor of the bearer token, or refuses. What the actor may then do is for the verb to ask. */
export function admit(
  { store, clock }: Pick<House, "store" | "clock">,
  audience: Exclude<Audience, "public">,
): MiddlewareHandler<Env> {
  return async (c, next) => {
    const token = /^Bearer +(\S+)$/i.exec(c.req.header("Authorization") ?? "")?.[1];
    if (token === undefined) throw new DomainError("not_signed_in");
    const holder = await store.people.tokenHolder(token, clock.now());
    if (holder === null) {
      const state = await store.people.tokenState(token, clock.now());
      throw new DomainError(
        state === "expired" ? "invite_expired" : state === "unknown" ? "not_signed_in" : "code_revoked",
      );
    }
    const actor = actorOf(holder);
    c.set("actor", actor);
    if (!admitted[audience].includes(actor.kind)) throw new DomainError("forbidden");
    await next();
  };
}

/** Does the token that opened a stream still open it? Links are withdrawn, and expire, while people read. */
export function stillAdmitted(
  { store, clock }: Pick<House, "store" | "clock">,
  c: Context<Env>,
): () => Promise<boolean> {
  const token = /^Bearer +(\S+)$/i.exec(c.req.header("Authorization") ?? "")?.[1] ?? "";
  return async () => (await store.people.tokenHolder(token, clock.now())) !== null;
}

function actorOf(holder: TokenHolder): Member | Mentor | Organiser {
  if (holder.kind === "member") return holder.member;
  return holder.kind === "mentor" ? holder.mentor : holder.organiser;
}

export function personOf(c: Context<Env>): Member | Mentor | Organiser {
  const actor = c.get("actor");
  if (actor === undefined || actor.kind === "system") throw new DomainError("not_signed_in");
  return actor;
}

export function memberOf(c: Context<Env>): Member {
  const actor = personOf(c);
  if (actor.kind !== "member") throw new DomainError("forbidden");
  return actor;
}

export function staffOf(c: Context<Env>): Mentor | Organiser {
  const actor = personOf(c);
  if (actor.kind === "member") throw new DomainError("forbidden");
  return actor;
}

export function organiserOf(c: Context<Env>): Organiser {
  const actor = personOf(c);
  if (actor.kind !== "organiser") throw new DomainError("forbidden");
  return actor;
}
