import type { ReviewWords } from "./review.ts";
import { own } from "./staff.ts";

const count = (number: number, one: string, more: string) => `${number} ${number === 1 ? one : more}`;

const words: ReviewWords = {
  queue: "Review queue",
  queueState: (ready, coming) =>
    `${ready === 0 ? "Nothing to decide" : `${ready} to decide`}${coming === 0 ? "." : `, ${count(coming, "draft", "drafts")} being written.`}`,
  live: "live",
  notLive: "not live: trying again…",
  moreRows: "Show more",
  hint: { walk: "move", open: "open", hold: "take or give back" },
  keys: "Shortcuts",
  keysText: "Letters never act while you are typing.",
  keyList: [
    {
      title: "In the queue",
      keys: [
        ["J K", "Next, previous"],
        ["O", "Open"],
        ["P", "Take or give back"],
      ],
    },
    {
      title: "On a draft",
      keys: [
        ["J K", "Next, previous remark: its words stand out in the canvas"],
        ["A", "Accept as it is"],
        ["E", "Edit"],
        ["R", "Answer myself"],
        ["I", "Ignore, with a reason"],
        ["D", "Draft again, when the canvas has changed"],
        ["1 2 3", "Remarks, canvas, conversation (phone)"],
        ["P", "Take or give back"],
        ["N", "Next one"],
        ["Q", "Back to the queue"],
      ],
    },
    {
      title: "Sending",
      keys: [
        ["Ctrl ⏎", "See my changes, send my answer, confirm the reason"],
        ["S", "Send my version, once the changes were seen"],
        ["Esc", "Back to the draft; what is written stays"],
        ["U", "Take it back, for a few seconds"],
      ],
    },
  ],
  standing: { coming: "being written", stale: "out of date: the canvas changed", ready: "ready" },
  decided: (state, kind, by) => {
    const who = by === null ? "Dalil" : own(by);
    if (kind === "ignore") return `${who} gave no written feedback`;
    const how = {
      accept: "accepted the draft",
      edit: "edited the draft",
      respond: "answered",
      auto: "sent the feedback",
    }[kind];
    return `${who} ${how}${state === "settling" ? ", it leaves in a moment" : ""}`;
  },
  decidedPlain: "This request is closed",
  language: { fr: "French", ar: "Arabic", en: "English" },
  writtenIn: {
    fr: "written in French, answer in French",
    ar: "written in Arabic, answer in Arabic",
    en: "written in English, answer in English",
  },
  heldBy: (name, until) => `taken by ${own(name)} until ${own(until)}`,
  heldByMe: (until) => `yours until ${own(until)}`,
  heldMeanwhile: (name) => `${own(name)} has taken this one. Nothing you wrote is lost.`,
  takeOver: "Take it over",
  claim: "Take",
  release: "Give back",
  open: "Open",
  filter: {
    look: "Show",
    workshop: "Workshop",
    language: "Language",
    allWorkshops: "All workshops",
    allLanguages: "All languages",
  },
  look: { ready: "To decide", coming: "Being written", mine: "Taken by me", decided: "Decided" },
  empty: {
    none: "Nothing to decide right now",
    noneSo: "Nothing matches these choices",
    off: "The organisers have stopped written feedback: teams raise a hand to see somebody.",
    auto: "Drafts go out by themselves, marked as Dalil’s own: the organisers chose so.",
    how: "When a team asks for feedback, Dalil prepares a draft and the request appears here by itself, nearest deadline first.",
    showAll: "Show all that wait",
    coming: (number) => `${count(number, "draft is", "drafts are")} being written and will appear here.`,
    elsewhere: (number) => `${count(number, "request waits", "requests wait")} elsewhere.`,
  },
  noDeadline: "no deadline",

  review: "Review",
  backToQueue: "Back to the queue",
  noFeedback: "Your cohort has no such request, or no longer.",
  panesName: "Parts of the page",
  panes: { remarks: "Remarks", canvas: "Canvas", talk: "Conversation" },
  pinned: "Pinned canvas",
  pinnedText: "as it was when the team asked",
  pinnedSpeech: "Pinned rehearsal",
  speech: "What the team said",
  rehearsal: (number) => `rehearsal ${number}`,
  changedSince: "Changed since the request:",
  emptyFields: "Still empty:",
  gone: "removed:",
  new: "added:",
  kind: { good: "Strength", lacking: "To work on", next: "Next step", own: "Your words" },
  verdict: { met: "met", weak: "weak", missing: "missing" },
  showWords: "See the words in the canvas",
  drafting: "The draft is being written",
  draftingText: "It will appear here by itself. Meanwhile you can read the canvas and the conversation.",
  headOf: {
    read: "Suggested remarks",
    edit: "Your version",
    diff: "What you change",
    respond: "Your answer",
    ignore: "No written feedback",
  },
  nothingSent: {
    offline: "a draft from the rules and the library, nothing has left",
    model: "the machine’s draft, nothing has left",
  },
  earlier: "What you had written on the draft before",
  earlierText: "Copy it wherever you want; this device keeps it until the team has its feedback.",

  verdicts: "Decision",
  accept: "Accept as it is",
  edit: "Edit",
  editAgain: "Back to my version",
  respond: "Answer myself",
  ignore: "Ignore, with a reason",
  cancel: "Back to the draft",
  remarkNumber: (number, all) => `remark ${number} of ${all}`,
  leaveOut: "Do not send it",
  leftOut: "left out",
  leftOutText: "This remark will not be sent.",
  asDrafted: "Back to what was suggested",
  addRemark: "Add a remark of my own",
  edited: "edited",
  seeChanges: "See my changes",
  diffLegend: "Red with a line through: removed. Green with a line under: added.",
  unchanged: "You changed nothing: to send the draft as it is, go back to it and accept it.",
  nothingLeft: "Nothing is left to send: keep at least one remark, or ignore the request with a reason.",
  sendEdit: "Send my version",
  editOn: "Keep editing",
  whyChanged: "What was wrong (optional)",
  noReason: "Not said",
  answerLabel: "Your answer to the team",
  answerText: "The draft is put aside; only your words leave.",
  sendAnswer: "Send my answer",
  whyIgnore: "Why give no written feedback?",
  ignoreText:
    "The team is told that a mentor looked and that there is no written feedback. It can raise a hand or ask again.",
  ofDraft: "The draft",
  ofRequest: "The request",
  reason: {
    wrong: "says things that are false",
    not_useful: "does not help the team",
    tone: "has the wrong tone",
    too_early: "comes too early: the canvas is not far enough",
    in_person: "is better settled face to face",
    duplicate: "repeats another request",
  },
  sendIgnore: "Confirm",
  reasonHidden: "The reason is counted for the organisers; the team does not see it.",
  leavesUnder: "Leaves under your name:",
  signedAs: (name) => `${own(name)}, mentor`,

  leavesIn: {
    send: (team) => `Your feedback leaves for ${own(team)}`,
    ignore: (team) => `No written feedback for ${own(team)}`,
  },
  seconds: (number) => `${number} s`,
  unread: (seconds) => `Accepted before it could be read: that takes at least ${seconds} s.`,
  undo: "Undo",
  undoLate: "Too late: the team has it.",
  asTeamReads: "mentor · as the team reads it",
  next: (team) => `Next: ${own(team)}`,
  noNext: "That was the last one to decide.",
  writeToTeam: "Write to the team",

  conflict: (by) => (by === null ? "The feedback left before you" : `${own(by)} was faster`),
  conflictText: (what) =>
    what === "auto"
      ? "The draft went out by itself, as Dalil’s own."
      : what === "ignore"
        ? "There will be no written feedback; the team knows or is about to."
        : "Their decision is below. Yours has not left.",
  keptText: "What you wrote is kept here",
  keptHere: "Nothing you wrote is lost: this device keeps it.",
  sendAsMessage: "Send it to the team as a message",
  leaveIt: "Leave it",
  stale: "The canvas has changed since the request",
  staleText:
    "What changed is marked in the canvas. The draft can be made again on today’s canvas; you keep the request and what you wrote.",
  staleDraft: "The draft was made again meanwhile",
  staleDraftText: "Read it again before you decide. What you wrote is kept.",
  redraft: "Draft again",
  sendAnyway: "Send anyway: I have seen the change",
  plantedThrough: "This draft held a fault on purpose, and it would have gone out",
  plantedThroughText:
    "Nothing was sent. It happens to everybody when drafts are nearly always good; that is why some are put in. Here is the place, and the true draft is before you.",
  plantedSeen: "Well seen: this draft held a fault on purpose",
  plantedSeenText: "Nothing was sent. Here is the place; the true draft is before you, to decide.",
};

export default words;
