import type { NamedTicket, TicketReason } from "./answers.ts";

/** What a person must see first: somebody in danger, then somebody who waits, then what the library lacks. */
export const groups = [
  { id: "alerts", reasons: ["distress", "abuse"] },
  { id: "hands", reasons: ["help"] },
  { id: "uncovered", reasons: ["uncovered"] },
] as const satisfies readonly { id: string; reasons: readonly TicketReason[] }[];

export type Group = (typeof groups)[number]["id"];

const weight: Readonly<Record<TicketReason, number>> = { distress: 0, abuse: 1, help: 2, uncovered: 3 };

/** Nobody's before mine before a colleague's; among these distress first, then who has waited longest. */
export function inOrder(tickets: readonly NamedTicket[], me: string): NamedTicket[] {
  const taken = ({ state, by }: NamedTicket) => (state === "open" ? 0 : by === me ? 1 : 2);
  return [...tickets].sort(
    (a, b) => taken(a) - taken(b) || weight[a.reason] - weight[b.reason] || a.at.localeCompare(b.at),
  );
}

/** Those that wait for somebody: the number in the title and in the navigation. */
export const waiting = (tickets: readonly NamedTicket[]): number =>
  tickets.filter((ticket) => ticket.state === "open").length;
