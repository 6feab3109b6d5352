import type { Demo } from "../mentoring/demo.ts";

/** The demo cohort as links; the shape of `dalil demo --json`. */
export interface DemoLinks {
  url: string;
  teams: { name: string; code: string; link: string; token: string }[];
  mentor: { name: string; link: string; token: string };
  organiser: { name: string; link: string; token: string };
}

/** Tokens stand behind "#", where no server and no log sees them. */
export const staffLink = (url: string, kind: "mentor" | "organiser", token: string): string =>
  `${url}/${kind}#${token}`;

export const demoLinks = ({ teams, mentor, organiser }: Demo, url: string): DemoLinks => ({
  url,
  teams: teams.map((team) => ({ ...team, link: `${url}/t/${team.code}` })),
  mentor: { ...mentor, link: staffLink(url, "mentor", mentor.token) },
  organiser: { ...organiser, link: staffLink(url, "organiser", organiser.token) },
});

export function printDemo({ teams, mentor, organiser }: DemoLinks): void {
  for (const { name, link } of teams) console.log(`team ${name}: ${link}`);
  console.log(`mentor ${mentor.name}: ${mentor.link}`);
  console.log(`organiser ${organiser.name}: ${organiser.link}`);
}
