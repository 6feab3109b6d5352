import type { Gap, Plan } from "../../src/domain/guidance.ts";
import { fullCanvases } from "./full-canvases.ts";

type Spoken = "fr" | "ar";

/** What the two teams say first: half a sentence, a wish, a bare word, as teams do. Keyed by workshop and field, or by criterion. */
const first: Readonly<Record<Spoken, Readonly<Record<string, string>>>> = {
  fr: {
    "futures.society": "bah les femmes restent seules au douar, les maris travaillent à casa",
    "futures.economy": "elles vendent du pain depuis la maison",
    "futures.ai_role": "l'ia doit pas décider à la place des femmes",
    "futures.risks": "si l'annonce se trompe plus personne y croit",
    "framing.what": "elles arrivent au centre et la sage-femme n'est pas là, elles rentrent sans rien",
    "framing.who": "les femmes enceintes des douars",
    "framing.specific": "celles de moins de 30 ans dont le mari travaille loin, dans cinq douars de Rissani",
    "framing.where_when": "au centre de santé de Rissani, les jours de tournée",
    "framing.magnitude": "2 consultations manquées sur 4",
    "framing.evidence": "on a relu 62 dossiers du registre du centre en mai 2026",
    "framing.alternative_present": "elles demandent à la voisine, ou elles appellent le chauffeur du transport mixte",
    "framing.causes": "parce qu'elles connaissent pas le jour de la tournée",
    "framing.causes_chain": "parce que le programme change chaque vendredi et reste affiché à l'intérieur",
    "solution.beneficiaries": "les femmes enceintes c'est elles qui utilisent",
    "solution.value_proposition": "une solution innovante qui facilite le suivi",
    "solution.features": "photo du cahier, appel la veille, elles tapent 1",
    "solution.data_needed": "le cahier de la sage femme",
    "solution.feasibility": "on pense que ça va marcher, tout le monde sera motivé",
    "solution.next_steps": "nous on va tester",
    "impact.indicators": "améliorer la santé des femmes enceintes, c'est ça notre impact",
    "impact.expected_results": "100 femmes inscrites",
    "pitch.problem": "Bonjour, 60 % des femmes du Maroc ne vont jamais chez le médecin",
    "pitch.hook": "Bonjour, nous sommes l'équipe Mezguida et nous vous remercions",
    "pitch.call_for_support": "merci, on espère votre soutien",
    "pitch.innovation": "c'est une application intelligente et révolutionnaire",
  },
  ar: {
    "futures.society": "غيبقاو غير الكبار فالواحة، الولاد مشاو للدار البيضاء",
    "futures.economy": "اللي عندو التبريد غادي يربح",
    "futures.behaviours": "كل عشية كيعيطو لشي قريب فأرفود",
    "futures.risks": "إلا غلطنا ف الثمن ما يبقاوش يتيقو فينا",
    "framing.what": "كيبيعو التمر بنص الثمن للكاميو",
    "framing.who": "الفلاحة الصغار ديال التمر",
    "framing.specific": "اللي عندهم قل من 60 نخلة فأوفوس",
    "framing.where_when": "فأوفوس، فأكتوبر ملي كيجي الكاميو",
    "framing.magnitude": "الثلث ديال المحصول كيتباع بـ9 دراهم بدل 18",
    "framing.evidence": "شفنا الدفاتر ديال 18 فلاح فماي",
    "framing.alternative_present": "كيعيطو لشي قريب فأرفود ولا كيبيعو لأول كاميو",
    "framing.causes": "حيت ما كيعرفوش ثمن اليوم ملي كيجي الكاميو",
    "framing.causes_chain": "حيت الخبر كيوصل حتى العشية",
    "solution.beneficiaries": "الفلاحة هما اللي غيستعملوه",
    "solution.value_proposition": "منصة ذكية ومبتكرة لكل الفلاحين",
    "solution.features": "رسالة صوتية كل صباح",
    "solution.data_needed": "الأثمان ديال السوق",
    "solution.feasibility": "كنظنو أنها غتخدم",
    "impact.indicators": "تحسين عيش الفلاحين، هذا هو الأثر ديالنا",
    "impact.economic": "غيربحو كتر",
    "pitch.problem": "السلام عليكم، 80% من فلاحي المغرب يخسرون أموالهم",
    "pitch.hook": "مساء الخير، نحن فريق أوفوس ونشكركم على الحضور",
    "pitch.call_for_support": "شكراً لكم ونتمنى دعمكم",
  },
};

/** What is said to a gap that even the whole text leaves open. */
const honest: Readonly<Record<Spoken, readonly string[]>> = {
  fr: ["ça on ne le sait pas encore", "on passe"],
  ar: ["هادشي مازال ما عرفناهش", "ندوزو للي مور"],
};

const begins: Readonly<Record<Spoken, string>> = { fr: "bonjour, on commence", ar: "السلام، نبداو" };

/** A team that answers what it is asked: first as it comes, then in whole sentences. Same questions, same words. */
export class TeamAtWork {
  private readonly language: Spoken;
  private readonly said = new Map<string, number>();

  constructor(language: Spoken) {
    this.language = language;
  }

  /** Its first message of a workshop. */
  begin(): string {
    return begins[this.language];
  }

  /** What it says to the assistant's last plan; null when nothing is asked any more. */
  answer(workshop: string, plan: Plan): string | null {
    if (plan.topic.startsWith("done")) return null;
    const { gap } = plan;
    if (gap === null) return this.language === "fr" ? "oui, on garde" : "نعم، نحتفظ بها";
    return workshop === "framing" && gap.field === "statement" ? this.piece(gap) : this.field(workshop, gap);
  }

  private piece({ criterion }: Gap): string {
    const words = first[this.language][`framing.${criterion}`];
    if (criterion === "long_enough" || words === undefined || this.count(`framing.${criterion}`) > 1)
      return fullCanvases[this.language].framing!.statement!;
    return words;
  }

  private field(workshop: string, { field, criterion }: Gap): string {
    const place = `${workshop}.${field}`;
    const times = this.count(place);
    const partial = first[this.language][`${workshop}.${criterion}`] ?? first[this.language][place];
    const whole = fullCanvases[this.language][workshop]?.[field] ?? "";
    if (partial === undefined) return times === 1 ? whole : this.honestly(times - 2);
    return times === 1 ? partial : times === 2 ? whole : this.honestly(times - 3);
  }

  private honestly(times: number): string {
    return honest[this.language][Math.min(Math.max(times, 0), 1)]!;
  }

  private count(place: string): number {
    const times = (this.said.get(place) ?? 0) + 1;
    this.said.set(place, times);
    return times;
  }
}
