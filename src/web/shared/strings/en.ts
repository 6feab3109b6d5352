import { bring } from "../bring.ts";
import type { First } from "./first.ts";

const words: First = {
  dalil: "Dalil",
  write: "Write here…",
  message: "Your message",
  send: "Send",
  stop: "Stop the answer",
  you: "You",
  waiting: "waiting",
  loading: "Loading the conversation…",
  unreachable: "The server does not answer. Nothing is lost.",
  close: "Close",
  retry: "Try again",
  promise: "It asks. It proves. You write.",
  join: "Join a team",
  code: "Team code",
  codeHelp: "Six signs, on the team’s sheet.",
  nickname: "Your nickname",
  nicknameHelp: "A nickname is enough. No e-mail, no account.",
  language: "Your language",
  enter: "Enter",
  unknown_code: "This code does not exist. Check each sign: no O, no I, no 0, no 1.",
  code_revoked: "This code was withdrawn. Ask the organisers for the new one.",
  noNickname: "Write a nickname, so that the team knows who speaks.",
  too_many_requests: "Too many tries. Wait a minute, then try again.",
  before: "Before you start",
  kept: ["Kept:", "your nickname, the team’s messages and canvases."],
  readBy: ["Read by:", "your team, the mentors, the organisers."],
  answers: "Who answers:",
  rules: "rules and the programme’s library. No outside model.",
  model: (name) => `a language model, ${name}, and the programme’s library.`,
  inCountry: (country) => `Country: ${country}.`,
  erased: "Erased:",
  days: (count) => `${count} days after the event, or as soon as you ask.`,
  understood: "Understood, let’s go",
  takeOrErase: "Take or erase our data",
  noServer: "The server does not answer. Check the network, then try again.",
};

export default words;
export const rest = () => bring("rest-en", () => import("./rest-en.ts"));
