import { useEffect, useState } from "preact/hooks";
import { askJson, Refused } from "../../../shared/api.ts";
import type { JuryQuestionAnswer, JurySitting } from "../../../shared/rehearsal/answers.ts";
import type { Room } from "../../room.ts";
import { type Studio, wordsOf } from "../studio.ts";
import { questionsOf } from "./bench.ts";
import { type Given, Question } from "./question.tsx";
import { Seats } from "./seats.tsx";
import { Waiting } from "./waiting.tsx";

/** A sitting with the jury: three seats, one question at a time, the follow-up where an answer goes past. */
export function Sitting(props: { room: Room; studio: Studio; rehearsal: string | null; only: string | null }) {
  const { room, studio, rehearsal, only } = props;
  const words = wordsOf(room);
  const [questions, setQuestions] = useState<JuryQuestionAnswer[] | null>(null);
  const [lost, setLost] = useState(false);
  const [sitting, setSitting] = useState<string | null>(null);
  const [place, setPlace] = useState(only === null ? -1 : 0);
  const [follow, setFollow] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState("");
  const load = () => {
    setLost(false);
    questionsOf(room, rehearsal, only !== null).then(
      (all) => setQuestions(only === null ? all : all.filter(({ topic }) => topic === only)),
      () => setLost(true),
    );
  };
  useEffect(load, [room.door.language]);
  if (questions === null) return <Waiting room={room} lost={lost} again={load} />;
  if (questions.length === 0) return <p>{words.noMaterial}</p>;
  const toFile = () => studio.go({ at: "objections", rehearsal });
  if (place < 0)
    return (
      <>
        <Seats questions={questions} now={null} />
        <p>{words.juryWhy}</p>
        <button type="button" class="main wide" onClick={() => setPlace(0)}>
          {words.begin}
        </button>
        <button type="button" class="wide" onClick={toFile}>
          {words.objections}
        </button>
      </>
    );
  const question = questions[place];
  if (question === undefined)
    return (
      <>
        <Seats questions={questions} now={null} />
        <h2>{words.done}</h2>
        <p>{words.doneHint}</p>
        <button type="button" class="main wide" onClick={toFile}>
          {words.objections}
        </button>
        <button
          type="button"
          class="wide"
          onClick={() => {
            setSitting(null);
            setPlace(0);
          }}
        >
          {words.againJury}
        </button>
      </>
    );
  const next = () => {
    setFollow(null);
    setFault("");
    setPlace(place + 1);
  };
  const give = async (given: Given, taken: () => void) => {
    setBusy(true);
    setFault("");
    const { key, topic, seat, words: put, voice } = question;
    try {
      const told = await askJson<{ sitting: JurySitting; followUp: string | null }>(room.door, "/api/jury", {
        method: "POST",
        body: {
          ...(sitting === null ? {} : { sitting }),
          rehearsal,
          language: room.door.language,
          question: key,
          topic,
          seat,
          asked: follow ?? put,
          voice: follow === null ? voice : "offline",
          ...given,
        },
      });
      taken();
      setSitting(told.sitting.id);
      if (told.followUp === null) next();
      else setFollow(told.followUp);
    } catch (error) {
      setFault(error instanceof Refused ? error.message || words.failed : words.offlineHint);
    }
    setBusy(false);
  };
  return (
    <>
      <Seats questions={questions} now={question.seat} />
      <p class="small second">{words.question(place + 1, questions.length)}</p>
      <Question
        key={`${question.key} ${follow === null}`}
        room={room}
        studio={studio}
        question={question}
        follow={follow}
        busy={busy}
        fault={fault}
        onGive={(given, taken) => void give(given, taken)}
        onPass={next}
      />
    </>
  );
}
