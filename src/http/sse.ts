/** An event on its way out. One without a number is not part of the log: a reader who resumes does not ask for it. */
export interface Outgoing {
  number: number | null;
  kind: string;
  data: object;
}

const encoder = new TextEncoder();

interface Line {
  heartbeatMilliseconds: number;
  left: () => void;
}

const open = new Set<Line>();

/** How many streams this process holds open. */
export const openStreams = (): number => open.size;

/** Streams events as they come, each with its number, if it has one, as `id:` and its kind as `event:`. */
export const streamEvents = (source: AsyncIterator<Outgoing>, line: Line): Response => stream(source, written, line);

/** Streams blocks of text, each a whole event as a protocol of other people's writes it. */
export const streamBlocks = (source: AsyncIterator<string>, line: Line): Response => stream(source, String, line);

/**
 * A comment every `heartbeatMilliseconds` keeps proxies awake; when the reader leaves, `left` is called and the source
 * ends.
 */
function stream<T>(source: AsyncIterator<T>, write: (one: T) => string, line: Line): Response {
  const { heartbeatMilliseconds, left } = line;
  let heartbeat: NodeJS.Timeout | undefined;
  const end = () => {
    clearInterval(heartbeat);
    open.delete(line);
    left();
  };
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      open.add(line);
      // The first bytes open the line at once, so that a phone knows that it is heard.
      controller.enqueue(encoder.encode(": open\n\n"));
      heartbeat = setInterval(() => controller.enqueue(encoder.encode(": beat\n\n")), heartbeatMilliseconds);
    },
    async pull(controller) {
      try {
        const { value, done } = await source.next();
        if (done) {
          end();
          controller.close();
        } else controller.enqueue(encoder.encode(write(value)));
      } catch (fault) {
        end();
        controller.error(fault);
      }
    },
    async cancel() {
      end();
      await source.return?.();
    },
  });
  return new Response(body, {
    headers: {
      "Content-Type": "text/event-stream; charset=utf-8",
      "Cache-Control": "no-cache, no-transform",
      "X-Accel-Buffering": "no",
    },
  });
}

const written = ({ number, kind, data }: Outgoing): string =>
  `${number === null ? "" : `id: ${number}\n`}event: ${kind}\ndata: ${JSON.stringify(data)}\n\n`;

/** Where to go on: `?after=`, or where the browser's own reconnection says it was. */
export function resumeFrom(after: string | undefined, lastEventId: string | undefined): string {
  return after ?? lastEventId ?? "0";
}
