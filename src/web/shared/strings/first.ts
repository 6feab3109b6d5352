/** The words needed until the first message can be written: join form, notice, composer. */
export interface First {
  dalil: string;
  write: string;
  message: string;
  send: string;
  stop: string;
  you: string;
  waiting: string;
  loading: string;
  unreachable: string;
  close: string;
  retry: string;
  promise: string;
  join: string;
  code: string;
  codeHelp: string;
  nickname: string;
  nicknameHelp: string;
  language: string;
  enter: string;
  unknown_code: string;
  code_revoked: string;
  noNickname: string;
  too_many_requests: string;
  before: string;
  kept: readonly [string, string];
  readBy: readonly [string, string];
  answers: string;
  rules: string;
  model: (name: string) => string;
  inCountry: (country: string) => string;
  erased: string;
  days: (count: number) => string;
  understood: string;
  takeOrErase: string;
  /** The door could not be reached, and what to look at. */
  noServer: string;
}
