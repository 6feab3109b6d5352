/** SMS spellings that stand for several words, folded: "keske" is "qu est ce que". */
const several = `
keske: qu est ce que
kesk: qu est ce que
keskon: qu est ce qu on
qesk: qu est ce que
qqc: quelque chose
qqch: quelque chose
kelkechose: quelque chose
qq1: quelqu un
kelkun: quelqu un
quelquun: quelqu un
eske: est ce que
esk: est ce que
esque: est ce que
estce: est ce
esceque: est ce que
estceque: est ce que
cest: c est
cetait: c etait
sest: s est
jsuis: je suis
chui: je suis
chuis: je suis
jveux: je veux
jvx: je veux
jpeux: je peux
jsp: je sais pas
chais: je sais
jsais: je sais
jai: j ai
jme: je me
jte: je te
jen: j en
nn: non
tas: t as
tes: t es
dacc: d accord
dac: d accord
dakor: d accord
daccord: d accord
lequipe: l equipe
lapp: l app
lidee: l idee
lia: l ia
auj: aujourd hui
ajd: aujourd hui
aujourdhui: aujourd hui
whatsnext: whats next
wdyt: what do you think
idk: i dont know
dunno: dont know
gonna: going to
wanna: want to
lemme: let me
gimme: give me
`;

/** SMS spellings of one word, folded. */
const one = `
koi kwa kwoi: quoi
ki: qui
ke: que
kel kels kelle kelles quelqs: quel
kan qd kand: quand
cmt comen coment commen cmnt: comment
cb combi conbien combi1: combien
pk pq pkoi pkwa pourkoi prq: pourquoi
pcq pcque psk paske parske pasque pcke: parceque
pr: pour
ds: dans
ns: nous
vs: vous
tt: tout
bcp bocou bcoup: beaucoup
pb pbm prblm prob problm blm: probleme
fo fau: faut
fair fer: faire
ecri ecriv ecrie: ecris
doner: donner
svp stp stplait pls plz plzz plss svpl silvousplait silteplait: svp
mtn mnt maintenan mtnt: maintenant
tjrs tjr: toujours
ou'est: ou
avc: avec
msg: message
rdv: rendezvous
ojd: aujourd
slt salu slu: salut
bjr bonjr bnjr bjour: bonjour
bsr: bonsoir
mrc mrci mercii: merci
msk mskn: meskin
thx thnx tnx ty tks thks: thanks
u: you
ur yr: your
r: are
abt: about
wat wut wht: what
whn: when
hw: how
ppl: people
mins mn: min
prez pres: presentation
proj: projet
prgm prog: programme
tel: telephone
appart: appartement
`;

const table = (lines: string) =>
  lines
    .trim()
    .split("\n")
    .map((line) => line.split(":").map((side) => side.trim().split(" ")) as [string[], string[]]);

/** From a folded short spelling to the words it stands for. */
export const expansions: ReadonlyMap<string, readonly string[]> = new Map(
  table(several).map(([short, long]) => [short[0]!, long]),
);

/** From a folded short spelling to one more word it may be; it may also be itself ("ki" in Darija). */
export const respellings: ReadonlyMap<string, string> = new Map(
  table(one).flatMap(([shorts, long]) => shorts.map((short): [string, string] => [short, long[0]!])),
);
