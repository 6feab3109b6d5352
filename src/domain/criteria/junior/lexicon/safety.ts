import type { WordList } from "../../lexicon/entry.ts";

/** Adults a child can turn to. */
export const adults: WordList = {
  fr: `maman, papa, mama, baba, mere, pere, parent(s), tonton, oncle, tante, tata, grand mere, grand pere, mamie, papi, grand frere, grande soeur, mon frere, ma soeur, prof, professeur, maitre, maitresse, enseignant(e)?, animateur(s), animatrice, educateur, educatrice, directeur, directrice, infirmiere, psychologue, adulte(s), tuteur, tutrice, moniteur, monitrice, encadrant(e)?, entraineur, police`,
  en: `mum, mom, mother, dad, father, parent(s), uncle, aunt, grandmother, grandfather, grandma, grandpa, big brother, big sister, my brother, my sister, teacher, headteacher, youth worker, instructor, director, nurse, psychologist, adult(s), grown up(s), guardian, coach, police`,
  ar: `أمي, أبي, والدي, والدتي, والدي, الوالدين, ماما, بابا, عمي, عمتي, خالي, خالتي, جدتي, جدي, أخي الكبير, أخي, أختي, أستاذ, أستاذة, أستاذي, أستاذتي, معلم, معلمة, معلمتي, منشط, منشطة, مؤطر, مؤطرة, مربي, مربية, مدير, مديرة, ممرضة, ولي أمري, وصي, شخص كبير, الكبار, مدرب, الشرطة`,
  darija: `ماما, بابا, مي, الواليد, الوالدين, الواليدة, عمي, خالتي, خالي, حنا, جدة, خويا لكبير, خويا, ختي, الأستاذ, لأستاذة, لمعلمة, شي واحد كبير, المدير, البوليس`,
  arabizi: `mama, baba, mmi, lwalid, lwalida, lwalidin, 3ammi, khalti, khali, jedda, khoya, khti, ostad, lostad, lostada, m3elma, lm3elma, lmoudir, chi wa7ed kbir`,
};

/** Things that stay with us: what tells who we are, where we live, and our keys. */
export const secrets: WordList = {
  fr: `mot(s) de passe, code(s), code secret, numero(s), telephone, adresse(s), ou j'habite, ou on habite, maison, photo(s), video(s), nom(s), prenom, nom de famille, ecole, college, classe, age, date de naissance, carte, argent, famille, parents, ville, position, localisation, voix, visage, sante, religion, infos perso*, informations personnelles, donnees personnelles, vie privee`,
  en: `password(s), code(s), phone, number(s), address, where (i|we) live, home, photo(s), picture(s), video(s), name(s), surname, school, class, age, birthday, date of birth, card, money, family, parents, town, location, voice, face, health, religion, personal (data|information|info|details), private life`,
  ar: `كلمة السر, كلمة المرور, الرقم السري, الرمز, رقم الهاتف, الهاتف, رقمي, عنوان, عنواني, أين أسكن, البيت, بيتنا, صورة, صور, صورتي, صوري, فيديو, اسم, اسمي, الاسم, النسب, مدرستي, المدرسة, القسم, العمر, عمري, تاريخ الميلاد, بطاقة, المال, عائلتي, العائلة, الوالدين, المدينة, الموقع, الصوت, الوجه, الصحة, معلومات شخصية, معطيات شخصية`,
  darija: `الكود, الموت دو باص, نمرة, نمرتي, التيليفون, فين ساكن, فين ساكنة, فين كنسكن, الدار, التصاور, تصاوري, تصويرتي, سميتي, سميتنا, الكنية, المدرسة, لفلوس, العائلة`,
  arabizi: `mot de passe, code, nemra, nemrti, telefon, adresse, 3onwan, fin saken, fin sakna, fin kanskon, ddar, tsawer, tsawri, smiyti, smiya, lkonya, lmdrasa, madrasa, flous, lflous, l3a2ila`,
};

/** Ways to check what a machine said. */
export const checks: WordList = {
  fr: `demand(e|er|ons) (a|au|aux|l|la), je demande, on demande, verifi*, un livre, livre(s), dictionnaire, autre source, deux sources, plusieurs sources, un autre site, deux sites, compar*, cherche(r)? ailleurs, regarde(r)? ailleurs, encyclopedie, bibliotheque, recompte(r)?, essaye(r)?, essayer nous memes, mesure(r)?, experience`,
  en: `ask, asks, asking, check(s|ing)?, book(s), dictionary, another source, two sources, other sources, another site, two (websites|sites), compar*, look elsewhere, encyclopedia, library, count again, try it, test it, measure`,
  ar: `أسأل, نسأل, اسأل, سؤال, أتحقق, نتحقق, التحقق, كتاب, كتب, الكتاب, قاموس, مصدر آخر, مصدرين, مصادر, موقع آخر, أقارن, نقارن, المقارنة, موسوعة, مكتبة, المكتبة, نجرب, أجرب, نعيد الحساب`,
  darija: `نسول, نسولو, كنسول, كنسولو, نقلب, نقلبو, كنقلب, كنقارن, نقارنو, كتاب, لكتاب, نتأكد, نتأكدو, نجربو, نعاود نحسب`,
  arabizi: `nsewwel, nswel, nsowel, nsewlo, nswlo, kansewwel, n9elleb, n9elbo, n9leb, n9aren, n9arno, ktab, lktab, nt2eked, nt2akdo, nt2ked, njerreb, njerbo`,
};
