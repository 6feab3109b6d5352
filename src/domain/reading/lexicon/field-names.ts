const phrases = (lines: string): readonly (readonly string[])[] =>
  lines
    .trim()
    .split(/[,\n]/)
    .map((line) => line.trim().split(/\s+/));

/** How teams head what they write for a field, folded. */
export const fieldNames: Readonly<Record<string, readonly (readonly string[])[]>> = {
  how_might_we: phrases("hmw, how might we, comment pourrions nous, cpn, كيف يمكننا"),
  statement: phrases(
    "enonce, problematique, probleme, le probleme, statement, problem, problem statement, المشكله, مشكله, الاشكاليه, المشكل, لمشكل, المشكيل, mochkil, lmochkil, lprobleme",
  ),
  who: phrases("qui, cible, population, public, who, target, من, الفئه, الفئه المعنيه, المعنيون, شكون, chkoun, chkon"),
  context: phrases(
    "contexte, le contexte, ou, quand, lieu, context, where, when, السياق, سياق, المكان, اين, متي, فين, فوقاش, fin, fo9ach",
  ),
  magnitude: phrases(
    "ampleur, l ampleur, combien, chiffre, chiffres, nombre, magnitude, size, numbers, how many, الحجم, حجم, العدد, كم, شحال, ch7al",
  ),
  causes: phrases(
    "cause, causes, les causes, la cause, pourquoi, raison, raisons, why, reason, reasons, root cause, الاسباب, السبب, اسباب, لماذا, علاش, السباب, 3lach, sabab, sbab",
  ),
  alternatives: phrases(
    "alternative, alternatives, aujourd hui, actuellement, solutions actuelles, today, currently, workaround, البدائل, البدايل, بدائل, بدايل, اليوم, حاليا, حليا, دابا",
  ),
  opportunity: phrases(
    "opportunite, l opportunite, idee, solution, notre idee, notre solution, opportunity, idea, our idea, الفرصه, فرصه, الفكره, فكره, الحل, l7al, lfikra, fikra",
  ),
};
