import type { Language } from "../language/names.ts";
import type { IndicatorSlot } from "./record.ts";

/** What a slot is called at the head of its line. */
export const labelsOf: Readonly<Record<Language, Readonly<Record<IndicatorSlot, string>>>> = {
  fr: {
    name: "Nom",
    definition: "Définition",
    level: "Niveau",
    unit: "Unité",
    formula: "Formule",
    baseline: "Départ",
    target: "Cible",
    deadline: "Échéance",
    disaggregation: "Ventilation",
    source: "Source",
    frequency: "Fréquence",
    owner: "Responsable",
  },
  ar: {
    name: "الاسم",
    definition: "التعريف",
    level: "المستوى",
    unit: "الوحدة",
    formula: "طريقة الحساب",
    baseline: "نقطة الانطلاق",
    target: "الهدف",
    deadline: "الأجل",
    disaggregation: "التصنيف",
    source: "المصدر",
    frequency: "الوتيرة",
    owner: "المسؤول",
  },
  en: {
    name: "Name",
    definition: "Definition",
    level: "Level",
    unit: "Unit",
    formula: "Formula",
    baseline: "Baseline",
    target: "Target",
    deadline: "Deadline",
    disaggregation: "Disaggregation",
    source: "Source",
    frequency: "Frequency",
    owner: "Owner",
  },
};
