import { type AGUIEvent, EventType, type Message } from "@ag-ui/core";
import type { TurnStep } from "../domain/events.ts";

type StepName = "diagnose" | "retrieve" | "assess" | "plan" | "compose" | "check";

/** Hands out the AG-UI events of one turn as its log is read; whatever it opened is closed by its last step. */
export interface TurnTeller {
  tell(step: TurnStep): AGUIEvent[];
  /** Closes what is open, for a log that ended before its last step. */
  close(): AGUIEvent[];
}

/** `history`: the messages the client came with, which stay when words are withdrawn. */
export function turnTeller(turn: string, history: readonly Message[]): TurnTeller {
  const open = new Set<StepName>();
  let texts = 0;
  let message: string | null = null;

  const begin = (...names: StepName[]): AGUIEvent[] =>
    names
      .filter((name) => !open.has(name))
      .map((name) => {
        open.add(name);
        return { type: EventType.STEP_STARTED, stepName: name };
      });
  const finish = (...names: StepName[]): AGUIEvent[] =>
    names.filter((name) => open.delete(name)).map((name) => ({ type: EventType.STEP_FINISHED, stepName: name }));
  const endText = (): AGUIEvent[] => {
    if (message === null) return [];
    const messageId = message;
    message = null;
    return [{ type: EventType.TEXT_MESSAGE_END, messageId }];
  };
  const say = (delta: string): AGUIEvent[] => {
    if (message !== null) return [{ type: EventType.TEXT_MESSAGE_CONTENT, messageId: message, delta }];
    texts += 1;
    message = texts === 1 ? turn : `${turn}.${texts}`;
    return [
      { type: EventType.TEXT_MESSAGE_START, messageId: message, role: "assistant" },
      { type: EventType.TEXT_MESSAGE_CONTENT, messageId: message, delta },
    ];
  };
  const custom = (name: string, value: object): AGUIEvent => ({ type: EventType.CUSTOM, name, value });

  /** The client takes its list from the snapshot: the withdrawn message is no longer in it. */
  const withdraw = (): AGUIEvent[] => {
    if (message === null) return [];
    const messageId = message;
    return [
      ...endText(),
      custom("withdrawn", { messageId }),
      { type: EventType.MESSAGES_SNAPSHOT, messages: [...history] },
    ];
  };

  return {
    tell(step) {
      switch (step.kind) {
        case "started":
          return begin("diagnose");
        case "diagnosed":
          return [...finish("diagnose"), ...begin("retrieve", "assess")];
        case "passages":
          return finish("retrieve");
        case "findings":
          return finish("assess");
        case "planned":
          return [
            ...finish("diagnose", "retrieve", "assess"),
            ...begin("plan"),
            ...finish("plan"),
            ...begin("compose"),
          ];
        case "stepped_down":
          return [custom("stepped_down", { step: step.step, reason: step.reason })];
        case "text":
          return [...begin("compose"), ...say(step.delta)];
        case "withdrawn":
          return withdraw();
        case "checked":
          return [...finish("compose"), ...begin("check"), ...finish("check")];
        case "finished": {
          const unsaid = texts === 0 && step.message !== null ? say(step.message.text) : [];
          const messageId = message;
          const citations = step.message?.citations ?? [];
          return [
            ...unsaid,
            ...endText(),
            ...(citations.length > 0 && messageId !== null ? [custom("citations", { messageId, citations })] : []),
            ...finish(...open),
          ];
        }
        default:
          return [];
      }
    },
    close: () => [...endText(), ...finish(...open)],
  };
}
