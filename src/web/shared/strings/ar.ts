import { bring } from "../bring.ts";
import type { First } from "./first.ts";

const words: First = {
  dalil: "دليل",
  write: "اكتبوا هنا…",
  message: "رسالتكم",
  send: "إرسال",
  stop: "إيقاف الجواب",
  you: "أنت",
  waiting: "في الانتظار",
  loading: "نحمّل المحادثة…",
  unreachable: "الخادم لا يجيب. لم يضع شيء.",
  close: "إغلاق",
  retry: "محاولة أخرى",
  promise: "يسأل ويُثبت، وأنتم تكتبون.",
  join: "الانضمام إلى فريق",
  code: "رمز الفريق",
  codeHelp: "ستّ علامات، على ورقة الفريق.",
  nickname: "اسمك المستعار",
  nicknameHelp: "يكفي اسم مستعار. لا بريد، لا حساب.",
  language: "لغتك",
  enter: "دخول",
  unknown_code: "هذا الرمز غير موجود. المطلوب مراجعة كل علامة: لا O ولا I ولا 0 ولا 1.",
  code_revoked: "أُلغي هذا الرمز. الرمز الجديد عند المنظّمين.",
  noNickname: "ينقص الاسم المستعار: به يعرف الفريق من يتكلم.",
  too_many_requests: "محاولات كثيرة. بعد دقيقة يمكن المحاولة من جديد.",
  before: "قبل أن نبدأ",
  kept: ["ما نحفظه:", "الاسم المستعار ورسائل الفريق ولوحاته."],
  readBy: ["من يقرأ:", "فريقك، والمرشدون، ومنظّمو البرنامج."],
  answers: "من يجيب:",
  rules: "قواعد البرنامج ومكتبته. لا نموذج خارجي.",
  model: (name) => `نموذج لغوي، ${name}، مع مكتبة البرنامج.`,
  inCountry: (country) => `البلد: ${country}.`,
  erased: "متى يُحذف:",
  days: (count) => `بعد التظاهرة بمدة (بالأيام): ${count}، أو متى طلبتم.`,
  understood: "فهمت، لنبدأ",
  takeOrErase: "تنزيل بياناتنا أو حذفها",
  noServer: "الخادم لا يجيب. المطلوب التأكد من الشبكة ثم إعادة المحاولة.",
};

export default words;
export const rest = () => bring("rest-ar", () => import("./rest-ar.ts"));
