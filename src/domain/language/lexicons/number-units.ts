/** Units of quantities, by kind; the factor brings a value to the first unit of its kind. */
export type UnitKind =
  | "duration"
  | "money"
  | "distance"
  | "volume"
  | "area"
  | "weight"
  | "energy"
  | "data"
  | "temperature";

/** [kind, unit, factor, spellings]. Durations in minutes, money in dirhams, distance in metres, volume in litres,
 * area in square metres, weight in kilograms, energy in watt-hours, data in megabytes. */
export const units: readonly (readonly [UnitKind, string, number, string])[] = [
  ["duration", "second", 1 / 60, "s sec secs seconde secondes second seconds ثانية ثواني ثوان taniya tawani"],
  [
    "duration",
    "minute",
    1,
    "min mins mn minute minutes دقيقة دقائق دقيقا دقايق d9i9a d9aye9 d9ay9 da9i9a da9a2i9 dqiqa dqayeq da9aye9 d9a9",
  ],
  [
    "duration",
    "hour",
    60,
    "h hr hrs heure heures hour hours ساعة ساعات سوايع السوايع سواع sa3a sa3at swaye3 sway3 saa3a sa3",
  ],
  [
    "duration",
    "day",
    1440,
    "j jr jrs jour jours journée journées day days يوم أيام يوما نهار أيامات يام نهارات yom youm yawm iyam ayam yam nhar nharat lil",
  ],
  [
    "duration",
    "week",
    10_080,
    "semaine semaines week weeks wk wks أسبوع أسابيع أسبوعا سيمانة سيمانات simana simanat osbo3",
  ],
  [
    "duration",
    "month",
    43_800,
    "mois month months شهر أشهر شهور شهرا شهورة chhar ch8ar chher chhor chhour chohor chhora ch8or",
  ],
  [
    "duration",
    "year",
    525_600,
    "an ans année années year years yrs سنة سنوات سنين عام أعوام عاما سنا عوام 3am 3wam a3wam snin sana sna sanawat",
  ],
  ["money", "MAD", 1, "dh dhs mad dirham dirhams درهم دراهم درهما drham drahm derham dirhem drahem"],
  ["money", "rial", 0.05, "ryal rial riyal ريال ريالات ryalat"],
  ["money", "centime", 0.01, "centime centimes سنتيم santim centim"],
  ["money", "EUR", 10.8, "€ eur euro euros يورو أورو"],
  ["money", "USD", 10, "$ usd dollar dollars دولار دولارات dolar"],
  [
    "distance",
    "km",
    1000,
    "km kms kilomètre kilomètres kilometer kilometers kilometre كلم كم كيلومتر كيلومترات كيلومترا kilometr",
  ],
  ["distance", "m", 1, "m mètre mètres meter meters metre متر أمتار مترا mitro metro"],
  ["distance", "cm", 0.01, "cm centimètre centimètres سنتيمتر سم"],
  ["distance", "mile", 1609, "mile miles ميل أميال"],
  ["volume", "L", 1, "l litre litres liter liters لتر لترات لترا ليترو ليتر litro itro"],
  ["volume", "m³", 1000, "m3 m³"],
  ["area", "m²", 1, "m2 m²"],
  ["area", "ha", 10_000, "ha hectare hectares هكتار هكتارات هكتارا"],
  ["weight", "g", 0.001, "g gr gramme grammes gram grams غرام غراما غرامات"],
  ["weight", "kg", 1, "kg kgs kilo kilos kilogramme kilogrammes كيلو كيلوغرام كيلوغرامات كيلوات كلغ"],
  ["weight", "quintal", 100, "quintal quintaux قنطار قناطر 9ntar"],
  ["weight", "tonne", 1000, "tonne tonnes ton tons طن أطنان طنا"],
  ["energy", "kWh", 1000, "kwh kw kilowattheure kilowattheures kilowatt kilowatts كيلوواط"],
  ["energy", "Wh", 1, "wh watt watts واط"],
  ["data", "GB", 1024, "go gb giga gigas جيغا"],
  ["data", "MB", 1, "mo mb méga mégas ميغا"],
  ["temperature", "°C", 1, "° °c degré degrés degrees درجة درجات"],
];

/** Two of a unit in one word: "ساعتين", "sa3tayn". */
export const duals: readonly (readonly [string, string])[] = [
  ["second", "ثانيتين ثانيتان"],
  ["minute", "دقيقتين دقيقتان d9i9tayn dqiqtin"],
  ["hour", "ساعتين ساعتان ساعتاين sa3tayn sa3tin sa3tain"],
  ["day", "يومين يومان نهارين youmayn yumayn yomayn yomin youmin nharin nharayn"],
  ["week", "أسبوعين أسبوعان سيمانتين simantayn simantin"],
  ["month", "شهرين شهران chahrayn chhrayn chhrin chahrin ch8rayn"],
  ["year", "سنتين سنتان عامين عامان 3amayn 3amin sentin santayn"],
  ["MAD", "درهمين درهمان"],
  ["km", "كيلومترين كيلومتران"],
  ["m", "مترين متران"],
  ["ha", "هكتارين هكتاران"],
  ["L", "لترين لتران"],
];

/** Words that say how often: "deux fois", "مرتين". */
export const times = `fois times مرة مرات مرّات مرا mrra mrat mrrat marrat marat mra khtrat khatrat coups x`;
export const twice = `twice مرتين مرتان mrtin mertin mertayn martayn khtertayn`;

export const percentWords = `pourcent pourcents pourcentage percent pct بالمئة بالمائة بالمية بالميه فالمية فالمئة فالمائة بالميا flmya flmia f-lmya flmiya blmya bl-mya`;

export const months: readonly string[] = [
  "janvier janv january jan يناير جانفي yanayr ينايير",
  "février fév february feb فبراير fabrayer fevrier",
  "mars march مارس مارش",
  "avril avr april apr أبريل ابريل abril",
  "mai may ماي مايو may",
  "juin june jun يونيو جوان yonyo yunyu",
  "juillet juil july jul يوليوز يوليو جويلية yolyoz",
  "août aout august aug غشت أغسطس ghocht",
  "septembre sept september sep شتنبر سبتمبر chtanbir",
  "octobre oct october أكتوبر oktobr",
  "novembre nov november نونبر نوفمبر nowanbir",
  "décembre déc december dec دجنبر ديسمبر dojanbir",
];
