import type { Cues } from "../cues.ts";

/** Something the team will do, and when. */
export const later = {
  acts: {
    fr: `va appeler, vais appeler, va demander, vais demander, va voir, vais voir, va verifier, vais verifier, va chercher, va interroger, va compter, va envoyer, va contacter, va passer, va revenir, on va appeler, on va demander, on va voir, on va verifier, on va compter, on va interroger, on va chercher, on va contacter, va y aller, on ira, j irai, appelle/rappelle/demande/contacte/verifie/interroge/compte/passe/envoie/recontacte/visite ..., appellera, appellerai, appellerons, demandera, demanderons, demanderai, contactera, contacterons, verifiera, verifierons, on appellera, on demandera, on verra avec, je m en occupe, on s en occupe, s en occupe, on vous dira, on te dira, on reviendra, on revient avec, on aura le chiffre, on aura la reponse`,
    en: `will call, will ask, will check, will count, will visit, will interview, will go, will find out, will send, will contact, will get, ill call, ill ask, ill check, ill go, well call, well ask, well check, well get back, going to call, going to ask, going to check, going to count, is calling, is asking, calls, asks, visits, lets ask, we can ask, we can call, get back to you, come back with`,
    ar: `سنتصل, ساتصل, سيتصل, ستتصل, سنسال, ساسال, سيسال, ستسال, سنتحقق, ساتحقق, سنزور, سنعد, سنحصي, سنقوم ب, سنستجوب, سنعود, سنخبرك, سنخبركم, سنرسل, سيذهب, سنذهب, نعود بالجواب, يتصل, تتصل`,
    ary: `غنعيطو, غادي نعيطو, غايعيط, غيعيط, غتعيط, غنعيط, غادي يعيط, غادي نعيط, غنسولو, غادي نسولو, غيسول, غتسول, غنسول, غنمشيو, غادي نمشيو, غيمشي, غتمشي, غنشوفو, غادي نشوفو, غيشوف, غنتاكدو, غنحسبو, غادي نحسبو, غنرجعو, غنقولو ليك, غنجاوبوك, كيعيط, نعيطو, نسولو`,
    latn: `ghan3ayto, ghan3eyto, ghan3iyto, ghadi n3ayto, ghadi n3eyto, ghay3ayet, ghay3eyet, ghay3yet, ghat3ayet, ghat3eyet, ghan3ayet, ghadi y3ayet, ghadi n3ayet, ghansowlo, ghanswelo, ghansewlo, ghadi nsowlo, ghaysowel, ghayswel, ghatswel, ghanswel, ghanmchiw, ghadi nmchiw, ghaymchi, ghatmchi, ghanchofo, ghanchoufo, ghadi nchofo, ghaychof, ghant2kdo, ghan7esbo, ghan7sbo, ghadi n7sbo, ghanrj3o, ghanjawbok, n3ayto, n3eyto, nsowlo`,
  },
  times: {
    fr: `ce soir, cet aprem, cet apres midi, demain, demain matin, demain soir, tout a l heure, tantot, apres le dejeuner, apres la pause, apres manger, plus tard, lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, la semaine prochaine, avant demain, avant ce soir, dans une heure, dans # minutes, dans # min, a # h, bientot, tout de suite, apres`,
    en: `tonight, this evening, this afternoon, tomorrow, later, later today, after lunch, after the break, monday, tuesday, wednesday, thursday, friday, saturday, sunday, next week, in an hour, in # minutes, soon, right now, before tomorrow`,
    ar: `الليله, هذا المساء, مساء اليوم, اليوم, غدا, بعد الظهر, بعد الغداء, لاحقا, بعد قليل, الاثنين, الثلاثاء, الاربعاء, الخميس, الجمعه, السبت, الاحد, الاسبوع القادم, بعد ساعه`,
    ary: `الليله, هاد الليله, لعشيه, هاد العشيه, العشيه, غدا, غدوا, من بعد, مورا الغدا, بعد الغدا, دابا شويه, شويه هاكا, الاثنين, التلات, لاربع, الخميس, الجمعه, السبت, الحد, السيمانه الجايه`,
    latn: `lila, llila, had lila, l3chiya, had l3chiya, ghedda, ghda, ghdda, mn be3d, mn b3d, mora lghda, b3d lghda, chwiya haka, daba chwiya, tnin, tlat, larb3, lkhmis, jem3a, sebt, l7ed, simana jaya`,
  },
} as const satisfies Record<string, Cues>;

/** Words that say that the text which follows was made elsewhere. */
export const pasted = {
  origin: {
    fr: `chatgpt l a fait, chatgpt a, fait par chatgpt, avec chatgpt, selon chatgpt, chatgpt dit, chatgpt nous, gpt dit, gpt a, gemini a, gemini dit, claude a, copilot a, l ia a ecrit, l ia dit, on a recu ca, on a recu ce, j ai recu ca, on a trouve ca, voici le texte, voici ce que, copie colle, copier coller, texte trouve, sur internet on, wikipedia dit, wikipedia`,
    en: `chatgpt made, chatgpt wrote, chatgpt says, chatgpt said, chatgpt gave, chatgpt did, by chatgpt, with chatgpt, from chatgpt, gpt says, gpt wrote, gemini says, gemini wrote, claude wrote, copilot wrote, ai wrote, the ai wrote, we received this, we got this, i got this, here is the text, heres the text, copy pasted, copied from, found this, wikipedia`,
    ar: `كتبه شات جي بي تي, شات جي بي تي, جي بي تي, من الذكاء الاصطناعي, كتبه الذكاء الاصطناعي, وصلتنا هذه, وصلنا هذا, هذا النص, النص التالي, منقول`,
    ary: `شات جيبيتي, شاتجيبيتي, جيبيتي, كتبو شات, كتبها شات, وصلنا هادشي, جانا هادشي, لقينا هادشي, هاد النص, كوبي كولي`,
    latn: `chatgpt ktbha, chatgpt ktebha, chatgpt kteb, chatgpt ktb, chatgpt darha, chatgpt galina, chatgpt gal, chatgpt 9al, ktbha chatgpt, dartha chatgpt, wslna hadchi, wselna hadchi, jana hadchi, l9ina hadchi, copie colle`,
  },
} as const satisfies Record<string, Cues>;
