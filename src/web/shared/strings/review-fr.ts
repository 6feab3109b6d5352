import type { ReviewWords } from "./review.ts";
import { own } from "./staff.ts";

const count = (number: number, one: string, more: string) => `${number} ${number < 2 ? one : more}`;

const words: ReviewWords = {
  queue: "File de relecture",
  queueState: (ready, coming) =>
    `${ready === 0 ? "Aucun avis à décider" : `${count(ready, "avis à décider", "avis à décider")}`}${coming === 0 ? "." : `, ${count(coming, "brouillon en cours d’écriture", "brouillons en cours d’écriture")}.`}`,
  live: "en direct",
  notLive: "pas en direct : nouvelle tentative…",
  moreRows: "Voir la suite",
  hint: { walk: "parcourir", open: "ouvrir", hold: "prendre ou rendre" },
  keys: "Raccourcis",
  keysText: "Les lettres n’agissent jamais pendant que vous écrivez.",
  keyList: [
    {
      title: "Dans la file",
      keys: [
        ["J K", "Avis suivant, précédent"],
        ["O", "Ouvrir"],
        ["P", "Prendre ou rendre"],
      ],
    },
    {
      title: "Devant un brouillon",
      keys: [
        ["J K", "Remarque suivante, précédente : ses mots ressortent dans le canevas"],
        ["A", "Accepter tel quel"],
        ["E", "Modifier"],
        ["R", "Répondre moi-même"],
        ["I", "Ignorer, avec motif"],
        ["D", "Refaire le brouillon, quand le canevas a changé"],
        ["1 2 3", "Remarques, canevas, conversation (téléphone)"],
        ["P", "Prendre ou rendre"],
        ["N", "Avis suivant"],
        ["Q", "Retour à la file"],
      ],
    },
    {
      title: "Pour envoyer",
      keys: [
        ["Ctrl ⏎", "Voir mes changements, envoyer ma réponse, confirmer le motif"],
        ["S", "Envoyer ma version, après avoir vu les changements"],
        ["Esc", "Revenir au brouillon ; ce qui est écrit reste"],
        ["U", "Annuler l’envoi, pendant quelques secondes"],
      ],
    },
  ],
  standing: { coming: "en cours d’écriture", stale: "périmé : le canevas a changé", ready: "prêt" },
  decided: (state, kind, by) => {
    const who = by === null ? "Dalil" : own(by);
    if (kind === "ignore") return `${who} n’a pas donné d’avis écrit`;
    const how = {
      accept: "a accepté le brouillon",
      edit: "a modifié le brouillon",
      respond: "a répondu",
      auto: "a envoyé l’avis",
    }[kind];
    return `${who} ${how}${state === "settling" ? ", il part dans un instant" : ""}`;
  },
  decidedPlain: "Cet avis est clos",
  language: { fr: "français", ar: "arabe", en: "anglais" },
  writtenIn: {
    fr: "écrit en français, répondre en français",
    ar: "écrit en arabe, répondre en arabe",
    en: "écrit en anglais, répondre en anglais",
  },
  heldBy: (name, until) => `pris par ${own(name)} jusqu’à ${own(until)}`,
  heldByMe: (until) => `à vous jusqu’à ${own(until)}`,
  heldMeanwhile: (name) => `${own(name)} a pris cet avis. Rien de ce que vous avez écrit n’est perdu.`,
  takeOver: "Prendre à sa place",
  claim: "Prendre",
  release: "Rendre",
  open: "Ouvrir",
  filter: {
    look: "Afficher",
    workshop: "Atelier",
    language: "Langue",
    allWorkshops: "Tous les ateliers",
    allLanguages: "Toutes les langues",
  },
  look: { ready: "À décider", coming: "En cours d’écriture", mine: "Pris par moi", decided: "Décidés" },
  empty: {
    none: "Rien à décider pour le moment",
    noneSo: "Rien ne correspond à ces choix",
    off: "Les organisateurs ont arrêté les avis écrits : les équipes lèvent la main pour voir quelqu’un.",
    auto: "Les brouillons partent d’eux-mêmes, marqués comme ceux de Dalil : les organisateurs l’ont choisi ainsi.",
    how: "Quand une équipe demande un avis, Dalil prépare un brouillon et la demande apparaît ici d’elle-même, l’échéance la plus proche en tête.",
    showAll: "Voir tout ce qui est à décider",
    coming: (number) =>
      `${count(number, "brouillon s’écrit", "brouillons s’écrivent")} : ils arrivent ici d’eux-mêmes.`,
    elsewhere: (number) => `${count(number, "avis attend", "avis attendent")} ailleurs.`,
  },
  noDeadline: "sans échéance",

  review: "Relecture",
  backToQueue: "Retour à la file",
  noFeedback: "Cette demande n’existe pas dans votre cohorte, ou n’existe plus.",
  panesName: "Parties de la page",
  panes: { remarks: "Remarques", canvas: "Canevas", talk: "Conversation" },
  pinned: "Canevas épinglé",
  pinnedText: "tel qu’il était à la demande",
  pinnedSpeech: "Répétition épinglée",
  speech: "Ce que l’équipe a dit",
  rehearsal: (number) => `répétition ${number}`,
  changedSince: "A changé depuis la demande :",
  emptyFields: "Encore vides :",
  gone: "retiré :",
  new: "ajouté :",
  kind: { good: "Point fort", lacking: "À reprendre", next: "Prochain pas", own: "Vos mots" },
  verdict: { met: "acquis", weak: "faible", missing: "manque" },
  showWords: "Voir les mots dans le canevas",
  drafting: "Le brouillon s’écrit",
  draftingText: "Il apparaîtra ici de lui-même. Vous pouvez lire le canevas et la conversation en attendant.",
  headOf: {
    read: "Remarques proposées",
    edit: "Votre version",
    diff: "Ce que vous changez",
    respond: "Votre réponse",
    ignore: "Sans avis écrit",
  },
  nothingSent: {
    offline: "brouillon tiré des règles et de la bibliothèque, rien n’est parti",
    model: "brouillon de la machine, rien n’est parti",
  },
  earlier: "Ce que vous aviez écrit sur le brouillon d’avant",
  earlierText: "À copier où vous voulez ; gardé dans cet appareil jusqu’à ce que l’équipe ait son avis.",

  verdicts: "Décision",
  accept: "Accepter tel quel",
  edit: "Modifier",
  editAgain: "Reprendre ma version",
  respond: "Répondre moi-même",
  ignore: "Ignorer, avec motif",
  cancel: "Revenir au brouillon",
  remarkNumber: (number, all) => `remarque ${number} sur ${all}`,
  leaveOut: "Ne pas l’envoyer",
  leftOut: "retirée",
  leftOutText: "Cette remarque ne partira pas.",
  asDrafted: "Remettre comme proposé",
  addRemark: "Ajouter une remarque à moi",
  edited: "modifiée",
  seeChanges: "Voir mes changements",
  diffLegend: "Rouge barré : retiré. Vert souligné : ajouté.",
  unchanged: "Vous n’avez rien changé : pour envoyer le brouillon tel quel, revenez-y et acceptez-le.",
  nothingLeft: "Il ne reste rien à envoyer : gardez au moins une remarque, ou ignorez la demande avec un motif.",
  sendEdit: "Envoyer ma version",
  editOn: "Continuer à modifier",
  whyChanged: "Ce qui n’allait pas (facultatif)",
  noReason: "Sans précision",
  answerLabel: "Votre réponse à l’équipe",
  answerText: "Le brouillon est écarté ; seuls vos mots partent.",
  sendAnswer: "Envoyer ma réponse",
  whyIgnore: "Pourquoi ne pas donner d’avis écrit ?",
  ignoreText:
    "L’équipe apprend qu’un mentor a regardé et qu’il n’y a pas d’avis écrit. Elle peut lever la main ou redemander.",
  ofDraft: "Le brouillon",
  ofRequest: "La demande",
  reason: {
    wrong: "dit des choses fausses",
    not_useful: "n’aide pas l’équipe",
    tone: "n’a pas le bon ton",
    too_early: "vient trop tôt : le canevas n’est pas assez avancé",
    in_person: "se règle mieux de vive voix",
    duplicate: "double une autre demande",
  },
  sendIgnore: "Confirmer",
  reasonHidden: "Le motif est compté pour les organisateurs ; l’équipe ne le voit pas.",
  leavesUnder: "Part sous votre nom :",
  signedAs: (name) => `${own(name)}, mentor`,

  leavesIn: {
    send: (team) => `L’avis part vers ${own(team)}`,
    ignore: (team) => `Sans avis écrit pour ${own(team)}`,
  },
  seconds: (number) => `${number} s`,
  unread: (seconds) => `Accepté avant d’avoir pu être lu : il faut au moins ${seconds} s.`,
  undo: "Annuler",
  undoLate: "Trop tard : l’équipe l’a reçu.",
  asTeamReads: "mentor · comme l’équipe le lit",
  next: (team) => `Suivant : ${own(team)}`,
  noNext: "C’était le dernier à décider.",
  writeToTeam: "Écrire à l’équipe",

  conflict: (by) => (by === null ? "L’avis est parti avant vous" : `${own(by)} vous a devancé`),
  conflictText: (what) =>
    what === "auto"
      ? "Le brouillon est parti de lui-même, comme avis de Dalil."
      : what === "ignore"
        ? "Il n’y aura pas d’avis écrit ; l’équipe le sait ou va l’apprendre."
        : "Sa décision est ci-dessous. La vôtre n’est pas partie.",
  keptText: "Ce que vous avez écrit est gardé ici",
  keptHere: "Rien de ce que vous avez écrit n’est perdu : cet appareil le garde.",
  sendAsMessage: "L’envoyer comme message à l’équipe",
  leaveIt: "Le laisser",
  stale: "Le canevas a changé depuis la demande",
  staleText:
    "Ce qui a changé est marqué dans le canevas. Le brouillon peut être refait sur le canevas d’aujourd’hui ; vous gardez la demande et ce que vous avez écrit.",
  staleDraft: "Le brouillon a été refait entre-temps",
  staleDraftText: "Relisez-le avant de décider. Ce que vous avez écrit est gardé.",
  redraft: "Refaire le brouillon",
  sendAnyway: "Envoyer quand même : j’ai vu le changement",
  plantedThrough: "Ce brouillon portait une erreur glissée exprès, et elle serait partie",
  plantedThroughText:
    "Rien n’a été envoyé. Cela arrive à tout le monde quand les brouillons sont presque toujours bons ; c’est pour le voir qu’on en glisse. Voici l’endroit, et le vrai brouillon est devant vous.",
  plantedSeen: "Bien vu : ce brouillon portait une erreur glissée exprès",
  plantedSeenText: "Rien n’a été envoyé. Voici l’endroit ; le vrai brouillon est devant vous, à décider.",
};

export default words;
