import type { Canvases } from "../../../src/domain/coherence/link.ts";

/** Three more teams whose canvases hold together: schools in the snow, a market without shade, an auction of fish. */
export const english: Canvases = {
  framing: {
    statement:
      "In three high-mountain schools around Imilchil, 42 of 110 pupils miss at least two weeks of class each winter because the road is closed by snow (attendance registers, 2024 and 2025).",
    who: "Pupils aged 8 to 14 in Agoudal, Bouzmou and Tilmi, who live more than 5 km from school.",
    context: "December to February, when the track is closed for three to ten days at a time.",
    magnitude: "42 of 110 pupils; 14 days lost on average; 380 dirhams for a taxi when the track reopens.",
    causes:
      "They miss class because they cannot reach school; because the track closes without warning; because the plough driver learns of the snow only at 9 am from the caïd's office.",
    alternatives: "Parents call each other; some families lodge a child with a cousin for 200 dirhams a month.",
    how_might_we: "How might we let pupils of Imilchil keep learning on the days the track is closed?",
    opportunity: "Every school has a solar radio left by a former project.",
  },
  solution: {
    beneficiaries:
      "Users: the three teachers and 110 pupils. Payer: the parents' association (2,500 dirhams a year). Beneficiaries: the 42 pupils cut off by snow.",
    value_proposition:
      "For pupils cut off by snow, a lesson by radio at 10 am replaces two weeks of silence: the teacher speaks for 20 minutes, the pupil answers on paper, instead of waiting for the track.",
    ai_role:
      "A model reads the weather service's forecast and the driver's notes and predicts closure for tomorrow; under 75% confidence nobody is called and the teacher decides.",
    features:
      "The teacher records a lesson in 20 minutes.\nThe family gets a call the evening before a closure.\nThe pupil brings back the sheets when the track opens.",
    data_needed:
      "Two winters of the plough driver's notebook, 61 closures; parents' phone numbers with written consent.",
    user_experience:
      "At 6 pm Hiba's mother hears: tomorrow the track is closed, lesson at 10. At 10 Hiba sits by the radio.",
    implementation_conditions: "Leave of the delegation, four spare batteries, half a day of training.",
    feasibility:
      "In February 2026 we read three lessons by radio to 9 pupils: 7 brought the sheets back. Cost: 2,500 dirhams a year.",
    deployment:
      "First Agoudal, 38 pupils, December 2026; then Bouzmou and Tilmi if 6 pupils in 10 bring the sheets back.",
    next_steps: "Before 30 September 2026: batteries (Omar). Before 15 October: leave of the delegation (Sana).",
  },
  impact: {
    indicators:
      "Days of class lost per pupil and winter: from 14 in 2025 to 5 in 2028; attendance registers, each month, by the head teacher, by school and sex.\nShare of radio sheets brought back: from 0% to 70% in February 2028; teachers' count.",
    expected_results: "By March 2028, 77 of 110 pupils hand in their sheets after each closure.",
    value_created: "Each family saves 380 dirhams of taxi per winter.",
    target_beneficiaries: "110 pupils of three schools; first the 42 cut off.",
    economic: "42 families keep 380 dirhams each winter.",
    social: "Girls, who are lodged away less often than boys, lose fewer days: from 16 to 6.",
    territorial: "Eleven other schools of the province close in winter.",
    environmental: "The radios are solar; four batteries a year are brought back to Midelt.",
  },
  pitch: {
    problem:
      "Each winter around Imilchil, 42 of 110 pupils lose two weeks of class because snow closes the track. We counted it in the registers of three schools.",
    solution: "A call the evening before, a lesson by radio at 10, a sheet brought back when the track opens.",
    beneficiaries: "The 42 children cut off by snow, and the three teachers who wait for them.",
    usage_market:
      "The parents' association pays 2,500 dirhams a year. Eleven other schools in the province close in winter.",
    innovation:
      "Until now a closed track meant silence. Others send videos, which need a network; we use the radio already on the shelf.",
    impact: "From 14 days lost to 5 by 2028, and 7 sheets in 10 brought back, according to the registers.",
    feasibility: "Three lessons in February 2026, 9 pupils, 7 sheets back. The delegation has said yes.",
    roadmap: "September: batteries. December: Agoudal. 2027: two more schools. 2030: the province.",
    call_for_support: "We ask the province for 7,500 dirhams over three winters, before 1 October 2026.",
    hook: "Hiba is ten. Last January she watched the snow from her window for eleven days, with her school bag on.",
    message: "When the track closes, the lesson goes on.",
    proof: "Of 9 pupils we read to in February 2026, 7 brought their sheets back.",
    conclusion: "Next January, Hiba will still watch the snow. At ten, she will turn on the radio.",
    roles: "Sana tells the story; Omar shows the radio; Lina speaks of cost.",
    objections:
      "What if the forecast is wrong? Under 75% we call no one. (Omar) And pupils without radio? Two spare sets per village. (Sana)",
  },
};

export const darija: Canvases = {
  framing: {
    statement:
      "فالسوق ديال الخميس فتنغير، 6 من 10 ديال البياعات ديال الخضرة كيرجعو ب ثلث السلعة خاسرة حيت ماكاين لا ظل لا ما (شفناهم وعبرنا 3 ديال الأسواق).",
    who: "البياعات ديال الخضرة اللي كيجيو من الدواوير، 45 مرة.",
    magnitude: "ثلث السلعة، تقريبا 12 كيلو لكل وحدة فكل سوق، يعني 60 درهم.",
    alternatives: "كيرشو السلعة بالما ديال الدار، ولا كيبيعو رخيص مع الوحدة.",
  },
  solution: {
    beneficiaries: "اللي كيستعملو: 45 بياعة. اللي كيخلص: الجماعة، 9000 درهم فالعام الأول.",
    value_proposition:
      "للبياعات اللي كتخسر ليهم الخضرة فالسوق، ظلال كيتحلو مع السبعة وصناديق باردين بالطين كيخليو السلعة طرية حتى للعشية، فبلاصة الما ديال الدار.",
    features: "كل وحدة كتحجز الصندوق ديالها نهار الأربعا.\nالعساس كيحل الظل مع السبعة ديال الصباح.",
    feasibility: "جربنا مع 6 ديال البياعات فماي: الخسارة نقصات من 12 كيلو ل 4 كيلو.",
  },
  impact: {
    indicators: "الكيلوات ديال الخضرة الخاسرة لكل بياعة فكل سوق: من 12 ل 4 ف 2027، الميزان ديال الجمعية.",
    target_beneficiaries: "45 بياعة ديال الخضرة.",
  },
  pitch: {
    problem: "فتنغير، كل خميس، البياعات كيرجعو ب ثلث السلعة خاسرة. عبرناها ف 3 ديال الأسواق.",
    solution: "ظل وصندوق ديال الطين، والخضرة كتبقى طرية حتى للعشية.",
    beneficiaries: "45 مرة كيجيو من الدواوير باش يبيعو الخضرة.",
    impact: "من 12 كيلو خاسرة ل 4 ف كل سوق، ف 2027.",
    feasibility: "6 ديال البياعات جربو معانا فماي: 4 كيلو خاسرة فبلاصة 12.",
    hook: "مي عيشة جات مع الخمسة د الصباح. مع الحداش، مطيشة ديالها طابت بوحدها.",
    message: "الظل كيسوا كثر من الثمن.",
    call_for_support: "بغينا من الجماعة 9000 درهم وبلاصة ديال 200 متر.",
    conclusion: "الخميس الجاي، مي عيشة غادي ترجع بالصندوق خاوي.",
  },
};

export const coastal: Canvases = {
  framing: {
    statement:
      "À Jorf Lasfar, les mareyeuses perdent 2 h 30 par jour à attendre la criée, d'après nos relevés de 15 matins, et 28 d'entre elles sur 70 rentrent sans poisson.",
    who: "70 mareyeuses d'El Jadida, de 30 à 60 ans.",
    magnitude: "2 h 30 par jour ; 28 sur 70 sans poisson ; 85 dirhams de transport perdus.",
    causes: "Elles attendent car l'heure de la criée n'est connue que du grossiste.",
  },
  solution: {
    value_proposition:
      "Pour les mareyeuses qui attendent, un message vocal à 5 h donne l'heure de la criée et les espèces, au lieu du bouche à oreille.",
    beneficiaries:
      "70 femmes qui achètent à la criée (liste de la coopérative) ; la coopérative paie 3 600 dirhams par an.",
    features: "Le crieur dit l'heure au téléphone.\nChaque acheteuse appuie sur 2 pour réserver une caisse.",
    feasibility: "Essai de mars 2026 : 12 femmes, attente tombée à 50 minutes.",
  },
  impact: {
    indicators:
      "Attente moyenne par jour : de 150 minutes en 2026 à 45 minutes en 2028, relevé mensuel de la coopérative.\nPart des mareyeuses rentrant avec du poisson : de 60 % à 90 % en 2028.",
    target_beneficiaries: "70 mareyeuses, puis 40 à Azemmour.",
  },
  pitch: {
    problem:
      "Deux heures et demie d'attente, chaque matin, et 4 femmes sur 10 qui rentrent les mains vides. Nous avons relevé 15 matins.",
    solution: "À 5 h, un appel dit l'heure de la criée. On appuie sur 2, la caisse est réservée.",
    beneficiaries: "Les 70 acheteuses de la criée d'El Jadida.",
    usage_market: "3 600 dirhams par an, payés par la coopérative ; un crieur, un téléphone.",
    impact: "De 150 à 45 minutes d'attente, et neuf femmes sur dix qui rentrent avec du poisson.",
    feasibility: "Douze femmes en mars : 50 minutes d'attente au lieu de 2 h 30.",
    hook: "4 h 50. Zahra éteint sa cigarette imaginaire et regarde la mer : personne ne sait l'heure.",
    message: "Savoir l'heure, c'est déjà acheter.",
    conclusion: "Demain, Zahra dormira une heure de plus.",
    call_for_support: "Nous demandons 3 600 dirhams et la voix du crieur.",
    objections: "Et s'il se trompe ? Le crieur rappelle. (Nadia)",
  },
};
