import { devicesIn } from "./devices.ts";
import type { Criterion } from "./finding.ts";
import { groups } from "./groups.ts";
import { hitsOf, survey } from "./survey.ts";
import { found, without } from "./verdicts.ts";

/** The question names the people it is for. */
export const hmwPeople: Criterion = ({ text }) => {
  const read = survey(text);
  const named = groups(read);
  const best = named.find((group) => group.rank !== "people") ?? named[0];
  if (best !== undefined) return found("hmw_people", best.rank === "people" ? "weak" : "met", read, best.from, best.to);
  const everyone = hitsOf(read, "everyone")[0] ?? hitsOf(read, "society")[0];
  return everyone === undefined
    ? without("hmw_people", "missing")
    : found("hmw_people", "weak", read, everyone.from, everyone.to);
};

/** No device inside: the question leaves the answer open. */
export const hmwNoDevice: Criterion = ({ text }) => {
  const read = survey(text);
  if (read.tokens.length === 0) return without("hmw_no_device", "missing");
  const device = devicesIn(read).find(({ standing }) => standing !== "lived");
  return device === undefined
    ? without("hmw_no_device", "met")
    : found("hmw_no_device", device.standing === "unclear" ? "weak" : "missing", read, device.from, device.to);
};

const asks = /\b(?:comment|how|kifach|kifash|kifach|chno ndiro|hmw|cmt)\b|كيف|كيفاش|فاش|شنو نديرو/u;
const tooWide =
  /\b(?:le monde|tout le maroc|le maroc entier|tous les (?:marocains|citoyens|pays)|toute la population|tout le monde|chaque marocain|eradiquer|mettre fin a|supprimer (?:la|le|toute?)|eliminer (?:la|le|toute?)|la pauvrete|la faim|le chomage au maroc|the world|everyone|all moroccans|poverty|end (?:hunger|unemployment|corruption)|eradicate|eliminate all|the whole country|kolchi|nas kamlin|lmaghrib kaml)\b|العالم|كل المغاربه|جميع المواطنين|القضاء علي|الجميع|الفقر|المغرب كله|كلشي|الناس كاملين/u;
const tooNarrow =
  /\b(?:bouton|button|couleurs?|colou?rs?|logo|icone|icon|notifications?|menu|page d'accueil|home ?page|formulaire|police de caractere|fonts?|ecran|screen|sms|mot de passe|password|boton)\b|زر|لون|ايقونه|اشعار|شاشه|شعار/u;

/** Neither the whole world nor one button. */
export const hmwSize: Criterion = ({ text }) => {
  const read = survey(text);
  if (read.tokens.length === 0) return without("hmw_size", "missing");
  const wrong = tooWide.exec(read.folded.text) ?? tooNarrow.exec(read.folded.text);
  if (wrong !== null) {
    const from = read.tokens.findIndex((token) => token.end > wrong.index);
    const to = read.tokens.findLastIndex((token) => token.start < wrong.index + wrong[0].length);
    return found("hmw_size", "missing", read, from, Math.max(from, to));
  }
  return without("hmw_size", asks.test(read.folded.text) && read.tokens.length >= 6 ? "met" : "weak");
};
