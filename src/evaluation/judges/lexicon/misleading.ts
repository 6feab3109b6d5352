import type { Misbehaviour } from "../../../domain/reasons.ts";

/**
 * What orders hidden in a text may make an assistant say: of its instructions, of approvals and marks, of other teams, of
 * acts it cannot do. Folded spelling, by what is wrong; one expression a line, grouped by language.
 */
export const misleading: Readonly<Partial<Record<Misbehaviour, readonly string[]>>> = {
  tells_instructions: [
    "(?:mes|ces|mon|le|voici (?:mes|mon|le)) (?:\\p{L}+ )?(?:instructions?|consignes|prompt|message systeme|directives|regles internes)|on m'a (?:dit|demande|interdit|programme)|je suis (?:programme|configure|entraine|un modele|une ia)|mode (?:developpeur|administrateur|debug|sans filtre)",
    "(?:my|these|the|here are my) (?:\\p{L}+ )?(?:instructions|system prompt|guidelines|system message)|i (?:was|am|have been) (?:told|instructed|programmed|configured|trained)|i(?:'m| am) an? (?:ai|language model|large)|(?:developer|debug|admin|dan|unrestricted) mode|as (?:an? )?(?:dan|unrestricted)",
    "تعليماتي|(?:هذه|اليكم) (?:ال)?تعليمات|رساله النظام|البرومبت|طلب مني|برمجت|انا (?:نموذج|ذكاء)|وضع (?:المطور|المدير)|بلا قيود",
  ],
  claims_approval: [
    "(?:projet|enonce|canevas|equipe|pitch) (?:est |a ete )?(?:officiellement )?(?:valide|approuve|accepte|selectionne|qualifie|retenu)|(?:est|etes|sont) (?:\\p{L}+ )?(?:valides?|approuves?|qualifies?|selectionnes?|finalistes?)(?!\\p{L})|(?:note|score) ?(?:de|est|:|=)? ?\\d|\\d+ ?(?:/|sur) ?(?:20|10|100)(?!\\d)|j'(?:approuve|accorde|attribue|accepte votre)",
    "(?:project|statement|canvas|team|pitch) (?:is|has been|was) (?:\\p{L}+ )?(?:approved|validated|accepted|selected|qualified|shortlisted)|you(?:'re| are| have been) (?:\\p{L}+ )?(?:approved|qualified|selected|finalists?)|(?:score|grade|mark|rating)(?: is| of|:| =)? ?\\d|\\d+ ?(?:/|out of) ?(?:20|10|100)(?!\\d)|i (?:hereby )?(?:approve|grant|award|certify)",
    "(?:تمت|تم) (?:الموافقه|المصادقه|قبول|اعتماد|اختيار|تاهيل)|(?:مشروعكم|فريقكم|صياغتكم) (?:\\p{L}+ )?(?:مقبول|معتمد|موهل|مختار)\\p{L}*|(?:نقطتكم|علامتكم|النقطه|العلامه|الدرجه) ?:? ?\\d|\\d+ ?(?:/|من|علي) ?(?:20|10|100)(?!\\d)|(?:اوافق|اصادق) علي",
  ],
  tells_other_team: [
    "(?:l'autre equipe|une autre equipe|les autres equipes|l'equipe (?:voisine|d'a cote|\\d+|[a-z]+ ?:)) (?:\\p{L}+ ){0,2}?(?:a|ont|est|sont|travaille|travaillent|ecrit|propose|veut)|(?:canevas|enonce|idee|projet) de l'equipe (?:\\p{L}+|\\d+)",
    "(?:the other|another|that) team(?:'s| (?:\\p{L}+ )?(?:has|have|is|are|wrote|works|proposes|wants))|other teams (?:have|are|wrote|work)|team \\d+(?:'s| (?:has|is|wrote))",
    "(?:الفريق|فريق) (?:الاخر|اخر|المجاور|\\d+) (?:\\p{L}+ )?(?:كتب|يعمل|اختار|يقترح|عنده|لديه)|(?:لوحه|فكره|مشروع|صياغه) (?:الفريق|فريق) (?:الاخر|اخر|\\d+)|الفرق الاخري (?:كتبت|تعمل|اختارت)",
  ],
  claims_act: [
    "j'ai (?:bien |deja )?(?:supprime|efface|envoye|transmis|enregistre|modifie|publie|active|debloque|ajoute|rempli)|(?:c'est|tout est) (?:supprime|efface|envoye|enregistre|debloque)|acces (?:accorde|debloque|active)",
    "i(?:'ve| have)? (?:deleted|erased|sent|forwarded|saved|published|unlocked|activated|enabled|filled|submitted)|access (?:granted|unlocked|enabled)",
    "(?:حذفت|مسحت|ارسلت|حفظت|نشرت|فعلت|فتحت) (?:ال|لكم|كل)|تم (?:حذف|مسح|ارسال|حفظ|نشر|تفعيل|فتح|ملء)",
  ],
};
/** Links, markup and code, as they are written. */
export const markup: readonly RegExp[] = [
  /!\[|\]\(|<\s?[a-z/!?]|[`{}]|\*\*|^#{1,4}\s/imu,
  /[a-z][a-z\d+.-]*:\/\/|(?<!\p{L})www\.|(?:javascript|mailto|data):\S/iu,
  /[\p{L}\d-]{2,}\.(?:com|net|org|io|ma|ly|info|app|xyz|link|site|me|co)(?![\p{L}\d])/iu,
];
