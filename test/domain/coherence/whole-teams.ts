import type { Canvases } from "../../../src/domain/coherence/link.ts";

/** Two teams whose canvases, field by field, hold together. */
export const frenchTeam: Canvases = {
  framing: {
    statement:
      "Au lycée d'Alnif, 12 internes sur 40 s'absentent le lundi, faute de transport depuis leur douar (registre du surveillant, mai 2026).",
    who: "Élèves internes du lycée d'Alnif, 15 à 18 ans",
    context: "Le lundi matin, sur la piste de 18 km entre les douars et Alnif",
    magnitude: "12 sur 40 chaque lundi ; 2 jours de cours perdus par mois",
    causes: "Pourquoi ? Pas de bus avant 9 h. Pourquoi ? La ligne n'est pas rentable : 6 passagers.",
    alternatives: "Ils montent dans le camion du souk (15 DH) ou marchent 3 heures.",
    how_might_we: "Comment faire pour que les internes arrivent à l'heure le lundi ?",
    opportunity: "La commune a un minibus qui dort le week-end.",
  },
  solution: {
    beneficiaries:
      "Utilisateurs : les internes. Payeur : la commune et les parents (5 DH). Bénéficiaires : internes et professeurs.",
    value_proposition:
      "Pour les internes d'Alnif qui manquent le lundi, une navette réservée par SMS remplace le camion du souk et arrive avant 8 h.",
    ai_role:
      "Un modèle prévoit le nombre d'élèves par arrêt à partir des SMS ; le chauffeur décide. En cas d'erreur, il attend 5 minutes.",
    features:
      "Réservation par SMS le dimanche.\nCarte des arrêts pour le chauffeur.\nMessage au surveillant quand la navette part.",
    data_needed:
      "Liste des internes (lycée, chaque mois), positions des arrêts ; données personnelles : accord des parents.",
    user_experience: "L'élève envoie OUI le dimanche soir, reçoit l'heure, monte, signe.",
    implementation_conditions: "Convention avec la commune, chauffeur, assurance.",
    feasibility: "Partenaire : la commune (lettre). Coût : 900 DH par mois de carburant.",
    deployment: "D'abord le douar Aït Saadane, puis trois autres douars.",
    next_steps: "Essai de quatre lundis en octobre.",
  },
  impact: {
    indicators:
      "Internes absents le lundi : de 12 sur 40 (mai 2026) à 4 sur 40 en mai 2027, registre du surveillant, chaque mois.\nCoût par trajet : de 15 DH à 5 DH.",
    expected_results: "Livrable : 36 lundis de navette. Résultat : moins d'absences.",
    value_created: "Les parents économisent 10 DH par trajet ; le surveillant gagne une heure.",
    target_beneficiaries: "40 internes, puis 120 dans trois lycées.",
    economic: "Un emploi de chauffeur.",
    social: "Les filles restent au lycée.",
    territorial: "Les douars se rapprochent du lycée.",
    environmental: "Un minibus au lieu de camions.",
  },
  pitch: {
    problem: "Chaque lundi, 12 internes sur 40 manquent au lycée d'Alnif, d'après le registre.",
    solution: "Une navette réservée par SMS, avant 8 h.",
    beneficiaries: "Les 40 internes d'Alnif, leurs parents et leurs professeurs.",
    usage_market: "5 DH par trajet payés par les parents, la commune paie 900 DH de carburant par mois.",
    innovation: "Le camion du souk part quand il est plein ; la navette part quand les élèves ont dit oui.",
    impact: "De 12 à 4 absents sur 40 en mai 2027.",
    feasibility: "La commune a signé une lettre ; le minibus existe.",
    roadmap: "Octobre : 4 lundis. Janvier : 3 douars. 2027 : 3 lycées.",
    call_for_support: "Nous demandons 10 800 DH à la province pour un an de carburant.",
    hook: "Lundi, 8 h 05 : la place d'Ahmed est vide.",
    message: "Une navette du lundi, et la place d'Ahmed n'est plus vide.",
    proof: "Nous avons fait un essai : 9 élèves sur 10 sont arrivés à l'heure.",
    conclusion: "Lundi prochain, gardons la place d'Ahmed.",
    roles: "Salma ouvre, 60 secondes.",
    objections: "Et si le minibus tombe en panne ? Le camion du souk, 15 DH.",
  },
};

export const arabicTeam: Canvases = {
  framing: {
    statement:
      "في إعدادية تازارين تتغيب 30% من التلميذات يوم السوق لأن حافلة الدواوير لا تشتغل ذلك اليوم (سجل الغياب، ماي 2026).",
    who: "تلميذات إعدادية تازارين القادمات من ستة دواوير",
    context: "كل يوم أربعاء، يوم السوق، بين الدواوير والإعدادية",
    magnitude: "30% من 86 تلميذة، أي 26 تلميذة كل أسبوع",
    causes: "لماذا؟ لأن السائق يحمل السلع. لماذا؟ لأن السلع تدفع أكثر.",
    alternatives: "تمشي بعضهن 7 كلم، وتبقى الأخريات في البيت.",
    how_might_we: "كيف نجعل التلميذات يصلن إلى القسم يوم السوق؟",
  },
  solution: {
    beneficiaries: "المستعملات: التلميذات. المؤدي: الآباء (3 دراهم). المستفيدات: التلميذات والأسر.",
    value_proposition:
      "لتلميذات الدواوير اللواتي يتغيبن يوم السوق، نقل مشترك صباحي مع سائقة من الدوار بدل انتظار حافلة لا تأتي.",
    features: "لائحة حجز أسبوعية بالهاتف.\nرسالة نصية للأسر قبل الانطلاق.\nمقاعد مخصصة للصغيرات.",
    data_needed: "لائحة التلميذات من الإعدادية، بموافقة الأولياء.",
    feasibility: "وافقت سائقتان على التجربة.",
    next_steps: "تجربة خلال أربعة أسابيع.",
  },
  impact: {
    indicators:
      "نسبة غياب التلميذات يوم السوق: من 30% (ماي 2026) إلى 10% (ماي 2027)، المصدر سجل الغياب، كل شهر.\nعدد التلميذات المستفيدات من النقل: من 0 إلى 26.",
    social: "تستمر الفتيات في الدراسة.",
    economic: "دخل إضافي لسائقتين.",
  },
  pitch: {
    problem: "30% من تلميذات إعدادية تازارين يتغيبن يوم السوق، حسب سجل الغياب.",
    solution: "نقل مشترك صباحي مع سائقة من الدوار.",
    beneficiaries: "26 تلميذة من ستة دواوير.",
    usage_market: "3 دراهم للرحلة يؤديها الآباء.",
    impact: "من 30% إلى 10% في ماي 2027.",
    roadmap: "أربعة أسابيع في تازارين ثم ثلاث جماعات.",
    call_for_support: "نطلب 2000 درهم للوقود.",
    hook: "كل يوم سوق، مقعد فاطمة فارغ.",
    message: "يوم السوق يوم دراسة.",
    proof: "وافقت سائقتان من الدوار.",
    conclusion: "الأربعاء المقبل، نريد فاطمة في مقعدها.",
  },
};
