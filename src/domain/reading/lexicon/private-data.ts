/** Words around personal data, folded, as alternatives of a pattern; French and English, then Arabic, then Darija in Latin letters. */

/** Streets proper. */
export const streets =
  "rue|ruelle|avenue|av|boulevard|bd|blvd|impasse|derb|zan[qk]at|zen[qk]a|zn9a|chari3|شارع|زنقه|درب|زقاق|ممر";

/** Houses, blocks and quarters: an address only with a number. */
export const blocks =
  "lot|lots|lotissement|residence|immeuble|imm|bloc|block|villa|appartement|appart|appt|apt|hay|quartier|cite|douar|عماره|شقه|اقامه|تجزئه|بلوك|حي|دوار|فيلا";

/** Doors that a bare number follows: "immeuble 12", "apt 4". */
export const doors = "immeuble|imm|appartement|appart|appt|apt|villa|bloc|عماره|شقه|بلوك|فيلا";

export const numberSigns = "n°|nº|n|no|num|numero|number|رقم|نمره|نومرو|r9m|raqm|ra9m";

/** "I live", "my address is". */
export const livingThere =
  "j'habite|jhabite|j habite|mon adresse|notre adresse|ma maison est|i live|my address|my house is|ساكن|ساكنه|كنسكن|تنسكن|اسكن|نسكن|عنواني|عنوان بيتي|عنوان داري|داري ف|sakn|saken|sakna|kanskon|kansken|kanskn|l3onwan dyali|adresse dyali|dari f";

export const platforms =
  "instagram|insta|ig|snapchat|snap|tik ?tok|facebook|fb|messenger|telegram|discord|twitter|youtube|انستغرام|انستا|انستغرامي|سناب|سناب شات|تيك توك|تيكتوك|فيسبوك|فايسبوك|تلغرام";

/** Between a platform and a name: "mon snap c'est". */
export const naming =
  "c'?est|c est|est|is|named|called|pseudo|mon|ma|my|dyali|dyalti|ديالي|هو|هي|اسمي|سميتي|smiyti|howa|hiya|sur|on|account|compte|profil|حسابي";

/** Schools, whose name tells where a child is every day. */
export const schools =
  "ecole|college|lycee|school|مدرسه|اعداديه|ثانويه|ليسي|كوليج|lycee|lissi|kolij|madrasat|i3dadiyat|tanawiyat";

export const schoolKinds =
  "primaire|publique|public|prive|privee|qualifiant|qualifiante|collegial|collegiale|technique|الابتدائيه|الاعداديه|التاهيليه|التقنيه|الخصوصيه|العموميه|تسمي|اسمها|smitha|appele|appelee";

/** How names of schools begin when nothing in their letters shows that they are names. */
export const schoolNames =
  "ibn|ibnou|al|el|moulay|mohamm?ed|mohamed|hassan|omar|imam|sidi|lalla|allal|abdelkrim|tarik|tariq|youssef|yousef|khadija|fatima|oqba|anoual|zaid|zerktouni|abou|abi|ابن|ابي|ابو|الامام|مولاي|سيدي|محمد|الحسن|عمر|علال|عبد|يوسف|طارق|لاله|خديجه|فاطمه|الخوارزمي|الفارابي|الرازي|المسيره|الفتح|النهضه|الزرقطوني|انوال|عقبه|زيد|سبو|تافيلالت|الاندلس|القدس";
