import type { Cues } from "../cues.ts";

/** Words that would stand on any poster. */
export const poster = {
  fr: `innovant*, innovat*, revolution*, de pointe, disrupti*, durable*, optimis*, maximis*, exploite l ia, exploiter, parties prenantes, creation de valeur, experience utilisateur, constante evolution, en pleine mutation, plein potentiel, ecosysteme*, synergi*, a l ere, au coeur de, solution globale, cle en main, nouvelle generation, intelligent*, saas, generative, levier*, transformation digitale, transformation numerique, holisti*, inclusi*, disrupt*, paradigme*, valoris*, pilier*, dans un monde`,
  en: `innovat*, cutting edge, leverag*, empower*, ecosystem*, revolutioni*, seamless*, state of the art, stakeholder*, unlock*, full potential, holistic*, sustainable, sustainability, scalable, ai powered, powered by ai, next generation, ever changing, fast changing, game chang*, smart, transformative, synerg*, paradigm*, disrupt*, world class, end to end, user experience, in a world, today's world, digital transformation, communities`,
  ar: `مبتكر*, المبتكر*, مستدام*, المستدام*, في ظل, التحولات, تحولات, تطلعات, لتطلعات, تمكين, رياد*, الثوره, رائد*, شامل*, متكامل*, افاق, منظومه, تعزيز, الارتقاء, نوعيه, المتسارعه, الرقمي*, رقميه, متطور*, حلول, اضحي, من الضروري, العالم`,
} as const satisfies Cues;
