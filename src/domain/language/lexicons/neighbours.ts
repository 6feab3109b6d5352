/** Frequent words of languages that Dalil does not speak, so that their texts are not taken for one that it does. */
export const otherLanguages = `
el los las una unos unas que por para con pero como más muy está están son es del al se lo su sus sí yo tú él ella nosotros ellos ellas
hay tiene tenemos tienen queremos quiero quiere hacer hace este esta esto eso esa porque cuando dónde donde también nuestro nuestra agua
campesinos problema gente mucho muchos mucha muchas todo todos todas nada siempre nunca años año día días trabajo escuela pueblo ciudad casa
cuándo empieza taller puedo puedes tienen llega hora cómo sala señora amigo amigos muchas gracias hola qué mañana buenos buenas señor niños mujeres hombres proyecto aplicación ayudar hasta desde entre sobre sin ser estar puede pueden hemos
fue era cada otro otra tan aquí ahora después antes bien mal pueblo tampoco quién cuál usted ustedes vamos voy soy eres somos
il lo gli i che di è sono non per con un uno della dello dei degli delle nel nella nei alla allo ai questo questa questi abbiamo vogliamo perché
anche più ma come quando dove ci si hanno acqua contadini gente molto molti tutto tutti niente sempre mai anni giorno lavoro scuola città casa
grazie mille tante buona sera posso puoi aiuto grazie ciao buongiorno bambini donne uomini progetto aiutare fino da tra sopra senza essere stare può possono ho hai ha era ogni altro così
qui adesso dopo prima bene male nessuno chi quale siamo sei noi voi loro mio tuo suo nostro nostra fare fatto oggi ieri domani già ancora
der die das und ist nicht ein eine einen einem einer wir ich sie er es mit für auf haben hat habe dass wenn aber auch nur noch schon sehr mehr
von zu zum zur im am bei nach aus wie was wer wo warum kein keine unser unsere ihr euch uns mich dich sich werden wird wurde kann können
müssen muss wollen will menschen bauern wasser schule kinder frauen männer jahre tag arbeit problem stadt dorf danke hallo guten bitte heute
o os as um uma não é com são do da dos das no na nos nas ao pelo pela por para mas mais muito muita também nós eles elas você vocês temos
têm queremos fazer isso isto esta este porque quando onde água agricultores pessoas escola cidade obrigado obrigada olá bom dia trabalho ano anos
het een en van niet wij ik jij zij hij dat dit die met voor op hebben heeft zijn naar ook maar nog wel geen veel mensen water school kinderen vandaag waarom hoe wat dank
ve bir bu için ile değil çok ne biz siz onlar ben sen var yok ama daha gibi olan olarak çiftçiler su okul insanlar teşekkürler merhaba evet hayır zaman program başlıyor nasıl neden mi için
och att det är som på inte jag har med till av den för om vi kan hur vad varför men eller många människor vatten skola tack hej
yang dan di ini itu untuk dengan tidak dari kami ada akan bisa adalah orang petani air sekolah terima kasih
i w na z nie się to jest do że jak ale co dla są mamy ludzie woda szkoła dziękuję dlaczego
`;
