import type { ReviewWords } from "../shared/strings/review.ts";
import { Sheet } from "../widget/sheets/sheet.tsx";

/** All that the keyboard does, by "?". */
export const KeySheet = ({ words, close }: { words: ReviewWords; close(): void }) => (
  <Sheet title={words.keys} onClose={close}>
    <p class="second small">{words.keysText}</p>
    {words.keyList.map(({ title, keys }) => (
      <section key={title} class="key-list">
        <h3>{title}</h3>
        <dl>
          {keys.map(([key, does]) => (
            <div key={key}>
              <dt dir="ltr">
                {key.split(" ").map((one) => (
                  <kbd key={one}>{one}</kbd>
                ))}
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
      </section>
    ))}
  </Sheet>
);
