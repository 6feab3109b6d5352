import { bring } from "../bring.ts";
import type { First } from "./first.ts";

const words: First = {
  dalil: "Dalil",
  write: "Écrivez ici…",
  message: "Votre message",
  send: "Envoyer",
  stop: "Arrêter la réponse",
  you: "Vous",
  waiting: "en attente",
  loading: "Chargement de la conversation…",
  unreachable: "Le serveur ne répond pas. Rien n’est perdu.",
  close: "Fermer",
  retry: "Réessayer",
  promise: "Il questionne. Il prouve. Vous écrivez.",
  join: "Rejoindre une équipe",
  code: "Code de l’équipe",
  codeHelp: "Six signes, sur la feuille de l’équipe.",
  nickname: "Votre surnom",
  nicknameHelp: "Un surnom suffit. Ni e-mail, ni compte.",
  language: "Votre langue",
  enter: "Entrer",
  unknown_code: "Ce code n’existe pas. Relisez chaque signe : ni O, ni I, ni 0, ni 1.",
  code_revoked: "Ce code a été retiré. Demandez le nouveau à l’organisation.",
  noNickname: "Écrivez un surnom : l’équipe saura qui parle.",
  too_many_requests: "Trop d’essais. Attendez une minute, puis recommencez.",
  before: "Avant de commencer",
  kept: ["Gardé :", "votre surnom, les messages et les canevas de l’équipe."],
  readBy: ["Lu par :", "votre équipe, les mentors, les organisateurs."],
  answers: "Qui répond :",
  rules: "des règles et la bibliothèque du programme. Aucun modèle extérieur.",
  model: (name) => `un modèle de langue, ${name}, et la bibliothèque du programme.`,
  inCountry: (country) => `Pays : ${country}.`,
  erased: "Effacé :",
  days: (count) => `${count} jours après l’événement, ou dès que vous le demandez.`,
  understood: "C’est compris, on y va",
  takeOrErase: "Emporter ou effacer nos données",
  noServer: "Le serveur ne répond pas. Vérifiez le réseau, puis recommencez.",
};

export default words;
export const rest = () => bring("rest-fr", () => import("./rest-fr.ts"));
