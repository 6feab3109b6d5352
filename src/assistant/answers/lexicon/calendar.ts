/** Weekdays from Monday, months, numbers of days and days told from today, in every language and script. Folded. */
export const weekdays: readonly string[] = [
  "lundi, monday, الاثنين, الإثنين, الاتنين, لتنين, نهار التنين, التنين, ltnin, letnin, tnin, ltenin",
  "mardi, tuesday, الثلاثاء, الثلاتاء, التلات, لتلات, التلاتاء, التلاثاء, tlat, tlata nhar, ltlat, nhar tlat, tlata, ltlata",
  "mercredi, wednesday, wensday, الأربعاء, الاربعا, لاربعا, الأربع, لربع, لاربع, larb3, lrb3, larba3, larbe3, larb3a, mercredie, l2arbi3a2",
  "jeudi, thursday, thurday, الخميس, لخميس, lkhmis, khmis, lekhmis, l5mis, nhar lkhmis",
  "vendredi, friday, fryday, الجمعة, لجمعة, الجمعه, ljem3a, ljm3a, jem3a, joumou3a, ljomo3a, ljoum3a, jom3a, jm3a, ljemaa, vendredie",
  "samedi, saturday, السبت, لسبت, sebt, ssebt, lsebt, sbt",
  "dimanche, sunday, الأحد, لحد, الحد, l7ed, lhed, l7add",
];

export const months: readonly string[] = [
  "janvier, january, يناير, ينايير, janfi, yanayir",
  "février, february, فبراير, فبراير, fevrier, febrayir",
  "mars, march, مارس",
  "avril, april, أبريل, ابريل",
  "mai, may, ماي, مايو, may",
  "juin, june, يونيو, جوان, يونيه, jwan, youniou, younio, jun, jwin, jouin, yunyu",
  "juillet, july, يوليوز, يوليو, جويلية, yolyoz, youlyouz",
  "août, august, غشت, أغسطس, ghocht",
  "septembre, september, شتنبر, سبتمبر",
  "octobre, october, أكتوبر",
  "novembre, november, نونبر, نوفمبر",
  "décembre, december, دجنبر, ديسمبر",
];

export const dayWords =
  "jour, jours, journée, jr, day, يوم, اليوم, نهار, النهار, لنهار, nhar, youm, yom, lyoum, lyom, j, d, liyoum, lnhar, nhr, jornée, لليوم, باليوم, فاليوم, فنهار";

/** Ordinals and numbers of days, from the first. */
export const numbers: readonly string[] = [
  "1, premier, première, 1er, 1ere, one, first, 1st, un, الأول, أول, اللول, لول, الاول, واحد, lowel, lwel, lewel, wa7d, louwel, luwel, lawel, awal, ١, lowal, lowl, wahd, lowwel, لوّل",
  "2, deuxième, 2eme, 2ème, 2e, second, seconde, two, 2nd, deux, الثاني, ثاني, التاني, تاني, tani, ttani, jouj, joj, الثانية, zouj, thani, lthani, جوج, deuxieme, ثانى",
  "3, troisième, 3eme, 3ème, 3e, three, third, 3rd, trois, الثالث, ثالث, التالت, تالت, talet, ttalet, talit, talt, thalith, troisieme",
  "4, quatrième, 4eme, 4ème, 4e, four, fourth, 4th, quatre, الرابع, رابع, rabe3, rab3, rabi3, reb3a, lrab3, rrabe3, ربعة, lrabe3, quatrieme, rba3",
  "5, cinquième, 5eme, 5ème, 5e, five, fifth, 5th, cinq, الخامس, خامس, khames, khamis, lkhames, خمسة, cinquieme",
  "6, sixième, 6eme, 6e, six, sixth, 6th, السادس, سادس, sades, stta",
  "7, septième, 7eme, seven, seventh, السابع, سابع, sabe3",
];

export const lastDay =
  "dernier jour, dernière journée, last day, final day, آخر يوم, اليوم الأخير, آخر نهار, النهار اللخر, نهار اللخر, lyoum lekher, nhar lekher, nhar lkher, akhir nhar, akher nhar, jour final, journée finale, nhar lkhr, dernier journee, jour du pitch final, nhar l5er, اليوم الاخير, لنهار لخر, آخر الأيام";
export const firstDay =
  "premier jour, première journée, first day, أول يوم, أول نهار, نهار اللول, النهار اللول, awal nhar, nhar lowel, nhar lwel, nhar lewel, opening day, 1er jour, lyoum lowel";

/** Days from today: yesterday, today, tomorrow, the day after. */
export const fromToday: readonly { shift: number; words: string }[] = [
  { shift: -1, words: "hier, yesterday, أمس, البارح, lbare7, lbareh, lbar7" },
  {
    shift: 0,
    words:
      "aujourd'hui, aujourdhui, auj, ajd, today, tonight, ce soir, ce matin, cet après-midi, اليوم هذا, هذا اليوم, هذه الليلة, الليلة, لليلة, هاد الليل, فهاد الليلة, f had lila, lila, llila, lyla, هاد النهار, هاد الليلة, ليوم, lyoum, lyom, liyoum, l yum, had nhar, had lila, this morning, this afternoon, this evening, هذا المساء, هذا الصباح, lioum, liom, had sba7, had l3chiya, nhar lyoum, lyouma, lyuma, ajrd8, هاد الصباح, هاد العشية, اليوما",
  },
  {
    shift: 1,
    words:
      "demain, tomorrow, tmrw, tomorow, dmn, غدا, الغد, غدّا, غداً, لغد, ghedda, ghdda, ghada, ghda nhar, 8edda, rdda, غدّا, يوم غد, نهار غدا, ghadda, gheda, 2main, غد",
  },
  {
    shift: 2,
    words:
      "après-demain, apres demain, after tomorrow, day after tomorrow, بعد غد, بعد غدا, من بعد غدا, b3d ghedda, be3d ghedda",
  },
];
