/**
 * Words and turns that fill a silence; entries parted by commas. Where a word of an entry carries the mark of the whole,
 * it bears a "!" ("en! fait"); left out, it is the last one.
 */
export interface FillerLists {
  /** Fillers wherever they stand. */
  always: string;
  /** Fillers only at the edge of a clause or alone: elsewhere they mean something. */
  atEdge: string;
  /** Fillers only where a clause begins. */
  opening: string;
  /** Fillers only where a clause ends. */
  closing: string;
}

export const fillerWords: Readonly<Record<"fr" | "en" | "ar" | "darija" | "arabizi", FillerLists>> = {
  fr: {
    always: `du coup, de le coup, ducoup, dcp, en! fait, enfait, enfin, enfin bref, bref, ouais, pff, pfff, pf, mh, oh la la, eh bien, he bien, c est a dire, cad, on va dire, disons que, comment dire, comment vous dire, comme je disais, si vous voulez, si tu veux, si je puis dire, vous voyez ce que je veux dire, tu vois ce que je veux dire, a la limite, grosso modo, genre, je veux dire, pour ainsi dire, en quelque sorte, effectivement`,
    atEdge: `bon, voila, quoi, tiens, tu vois, vous voyez, tu sais, vous savez, voyez vous, en gros, a la base, en vrai, au fait, j avoue, tu as vu, t as vu, machin, pardon, mince`,
    opening: `alors, oui, non, ok, okay, d accord, ah, oh, tu m etonnes, ecoutez, ecoute, dis donc, allez`,
    closing: `je crois, je pense, je trouve, il me semble, donc, et compagnie, ou quoi, ou quelque chose comme ca, n est ce pas, pas vrai`,
  },
  en: {
    always: `you know, actually, you know what i mean, i mean, kind! of like, sort! of like, basically, literally, and stuff like that, or something like that, let s say`,
    atEdge: `like, so yeah, yeah, okay, ok, right, obviously, honestly, anyway, you see, kind! of, sort! of, i don t know, essentially, totally, frankly, to be honest, at the end of the day`,
    opening: `so, well, oh, now, look, alright, all right`,
    closing: `i guess, i think, i suppose, and stuff, and so on, or something, or whatever, and everything, you know what`,
  },
  ar: {
    always: `يعني, في الحقيقه, بصراحه, اقصد, ان صح التعبير, ان صح القول, كما قلت, كيف اقول, ماذا اقول, بمعني اخر, نوعا ما, ان جاز التعبير, في الواقع, بكل صراحه`,
    atEdge: `مثلا, طبعا, حسنا, تمام, نعم, اذن, تعرفون, تعلمون, كما تعلمون, كما تعرفون, في النهايه, بالمناسبه`,
    opening: `طيب, المهم, اه نعم, ها`,
    closing: `وما الي ذلك, و ما الي ذلك, وهكذا, و هكذا, الي اخره, اليس كذلك`,
  },
  darija: {
    always: `عرفتو, عرفتي, فهمتيني, فهمتو, فهمتي, صافي, يعني, زعما, زعماتا, بحال الا, كيفاش نقول, شنو نقول, كيفاش نقولكم, كيما قلت, كيما كنقولو, ايوا, ايوه, دونك, دو كو, ديكو, اون فيت, انفيت, او فيت, بونجور لا`,
    atEdge: `واخا, اه, والله, الصراحه, بصراحه, ياك, هانتا, هانتوما, شفتي, شفتو, كوا, فوالا, ڤوالا, بون, جونر`,
    opening: `المهم, لمهم, اودي, اوا, وا, هوا`,
    closing: `بحال, وداكشي, و داكشي, وداك الشي, و داك الشي, وهادشي, و هادشي, وهاد الشي, و هاد الشي, ولا شي حاجه, هادشي, هاد الشي, داكشي`,
  },
  arabizi: {
    always: `3refto, 3rfti, 3refti, fhemto, fhamti, fhmti, fhemti, safi, yaani, y3ni, ya3ni, za3ma, z3ma, zaama, za3mak, za3mata, iwa, iwaa, ewa, iywa, aywa, kifach ngol, kifach n9ol, kif ngolo, bhal ila, b7al ila, kima golt`,
    atEdge: `yaeni, i3ni, ya3nii, saafi, fhmto, fhamtini, 3arfti, 3rfto, wakha, wa5a, waxa, yak, sara7a, b sara7a, lah, wlah, wellah, chofti, chefti, chfti, chefto`,
    opening: `l mohim, lmohim, lmouhim, almohim, el mohim, lmohem, wa, awa, ewa, awdi`,
    closing: `b7al, bhal, w dakchi, o dakchi, wdakchi, w hadchi, o hadchi, whadchi, dakchi, hadchi, w had chi, w dak chi, wla chi 7aja, ola chi haja`,
  },
};
