/** Written by `test/domain/rehearsal/learning/learn-breaks.ts`: a sign around the beginning of a sentence, a tab, its weight in tenths of log odds. */
export const breakWeights = `
BBL:am am latin	2
BBL:am am latin-s	4
BBL:am arabic arabic	7
BBL:am article latin	-7
BBL:am article latin-s	-14
BBL:am but latin	-9
BBL:am count latin-s	-4
BBL:am does arabic	7
BBL:am does number	-5
BBL:am does of	-4
BBL:am each latin	-11
BBL:am latin and	-3
BBL:am latin article	-7
BBL:am latin but	-3
BBL:am latin count	-2
BBL:am latin does	4
BBL:am latin latin	4
BBL:am latin latin-s	-3
BBL:am latin not	10
BBL:am latin number	8
BBL:am latin of	-14
BBL:am latin that	-6
BBL:am latin which	-2
BBL:am latin who	-5
BBL:am latin-s article	-5
BBL:am latin-s latin	-5
BBL:am latin-s latin-s	-2
BBL:am latin-s of	2
BBL:am not latin	3
BBL:am not latin-s	4
BBL:am number latin	8
BBL:am number latin-s	-5
BBL:am of am	-8
BBL:am of article	-4
BBL:am of count	-7
BBL:am of latin	-3
BBL:am of number	6
BBL:am of who	13
BBL:am time latin	-2
BBL:am who am	-9
BBL:am who does	-3
BBL:am who latin	-8
BBL:am who of	11
BBL:am whose latin	14
BBL:and am latin	4
BBL:and article am	-3
BBL:and article article	-3
BBL:and article latin	-7
BBL:and article latin-s	-4
BBL:and article of	-5
BBL:and but latin	-11
BBL:and but who	-2
BBL:and count count	-8
BBL:and count of	-6
BBL:and does article	8
BBL:and does latin	14
BBL:and does number	-6
BBL:and does the-thing	3
BBL:and each latin	-2
BBL:and each latin-s	-2
BBL:and latin article	-10
BBL:and latin but	-4
BBL:and latin count	-6
BBL:and latin does	-4
BBL:and latin latin	2
BBL:and latin latin-s	11
BBL:and latin not	-2
BBL:and latin number	-12
BBL:and latin of	-11
BBL:and latin which	-3
BBL:and latin who	-5
BBL:and latin-s does	5
BBL:and latin-s latin-s	5
BBL:and latin-s of	-5
BBL:and not latin	-6
BBL:and number arabic	-2
BBL:and number article	-10
BBL:and number does	-3
BBL:and number latin	10
BBL:and number number	-4
BBL:and of article	15
BBL:and of count	7
BBL:and of each	-3
BBL:and of latin	-2
BBL:and of latin-s	5
BBL:and of whose	-2
BBL:and that latin	10
BBL:and the-thing arabic	-9
BBL:and which latin	-14
BBL:and who am	-4
BBL:and who latin	-5
BBL:and who latin-s	-11
BBL:and who not	-5
BBL:and whose latin	9
BBL:and whose latin-s	4
BBL:and-word and-word and-word	-2
BBL:and-word and-word does	12
BBL:and-word and-word of	-3
BBL:and-word and-word the-thing	-7
BBL:and-word arabic and-word	9
BBL:and-word arabic arabic	3
BBL:and-word arabic count	-3
BBL:and-word arabic not	-4
BBL:and-word arabic of	-4
BBL:and-word arabic the-thing	4
BBL:and-word but the-thing	-7
BBL:and-word does and-word	15
BBL:and-word does arabic	-11
BBL:and-word does does	-12
BBL:and-word does number	-2
BBL:and-word does of	-3
BBL:and-word does the-thing	-9
BBL:and-word each arabic	4
BBL:and-word not does	-8
BBL:and-word number arabic	10
BBL:and-word of arabic	-2
BBL:and-word of does	-5
BBL:and-word of the-thing	8
BBL:and-word the-thing and-word	-9
BBL:and-word the-thing does	-6
BBL:and-word the-thing of	-3
BBL:and-word the-thing the-thing	-10
BBL:and-word the-thing who	-2
BBL:and-word which does	-8
BBL:arabic am does	-15
BBL:arabic and does	8
BBL:arabic and number	-4
BBL:arabic and-word and-word	3
BBL:arabic and-word arabic	4
BBL:arabic and-word does	-3
BBL:arabic and-word not	-4
BBL:arabic and-word number	-7
BBL:arabic and-word of	-2
BBL:arabic and-word the-thing	4
BBL:arabic arabic and-word	-9
BBL:arabic arabic arabic	-4
BBL:arabic arabic article	12
BBL:arabic arabic but	-6
BBL:arabic arabic count	-8
BBL:arabic arabic each	-3
BBL:arabic arabic not	2
BBL:arabic arabic of	-9
BBL:arabic arabic that	-8
BBL:arabic arabic the-thing	-2
BBL:arabic arabic time	5
BBL:arabic arabic which	-2
BBL:arabic arabic who	-5
BBL:arabic article and-word	-9
BBL:arabic article does	6
BBL:arabic article latin-s	-9
BBL:arabic article number	-4
BBL:arabic article the-thing	-19
BBL:arabic but arabic	-11
BBL:arabic but does	-4
BBL:arabic but the-thing	-13
BBL:arabic count and-word	2
BBL:arabic does and-word	10
BBL:arabic does arabic	-9
BBL:arabic does article	-7
BBL:arabic does but	-2
BBL:arabic does count	2
BBL:arabic does does	-8
BBL:arabic does not	-2
BBL:arabic does number	-12
BBL:arabic does of	-8
BBL:arabic does that	-9
BBL:arabic does the-thing	-4
BBL:arabic each does	7
BBL:arabic not and-word	-6
BBL:arabic not arabic	2
BBL:arabic not does	6
BBL:arabic number and-word	-4
BBL:arabic number article	9
BBL:arabic number does	-7
BBL:arabic number the-thing	13
BBL:arabic of and-word	-3
BBL:arabic of arabic	-5
BBL:arabic of article	-7
BBL:arabic of does	7
BBL:arabic of each	-2
BBL:arabic of number	-6
BBL:arabic of of	-2
BBL:arabic of the-thing	3
BBL:arabic of time	4
BBL:arabic that arabic	-13
BBL:arabic the-thing am	-2
BBL:arabic the-thing and-word	-11
BBL:arabic the-thing arabic	-3
BBL:arabic the-thing but	-5
BBL:arabic the-thing count	7
BBL:arabic the-thing does	-3
BBL:arabic the-thing not	-5
BBL:arabic the-thing number	-4
BBL:arabic the-thing of	-9
BBL:arabic the-thing that	-6
BBL:arabic the-thing the-thing	-3
BBL:arabic the-thing which	-3
BBL:arabic the-thing who	-8
BBL:arabic the-thing whose	3
BBL:arabic time arabic	-11
BBL:arabic which arabic	-7
BBL:arabic which does	-10
BBL:arabic who and-word	-6
BBL:arabic who arabic	-15
BBL:arabic who does	-6
BBL:arabic who the-thing	-11
BBL:article am article	-2
BBL:article am latin	-3
BBL:article am of	-3
BBL:article and latin	-8
BBL:article and who	-2
BBL:article arabic arabic	-12
BBL:article arabic does	-10
BBL:article article latin-s	3
BBL:article article of	8
BBL:article but latin	3
BBL:article count latin	8
BBL:article count latin-s	9
BBL:article does arabic	6
BBL:article does number	-3
BBL:article does the-thing	9
BBL:article each latin	-6
BBL:article latin am	-9
BBL:article latin and	-8
BBL:article latin article	-20
BBL:article latin but	-14
BBL:article latin count	-6
BBL:article latin does	-3
BBL:article latin each	-4
BBL:article latin latin	-2
BBL:article latin latin-s	-2
BBL:article latin number	6
BBL:article latin of	3
BBL:article latin that	-11
BBL:article latin time	-15
BBL:article latin which	-6
BBL:article latin who	-14
BBL:article latin whose	-5
BBL:article latin-s am	-5
BBL:article latin-s and	-5
BBL:article latin-s arabic	-6
BBL:article latin-s article	-13
BBL:article latin-s but	-9
BBL:article latin-s count	-5
BBL:article latin-s does	-3
BBL:article latin-s each	-2
BBL:article latin-s latin	-5
BBL:article latin-s not	-9
BBL:article latin-s of	9
BBL:article latin-s that	-3
BBL:article latin-s which	-4
BBL:article latin-s who	-10
BBL:article latin-s whose	-2
BBL:article not arabic	-10
BBL:article not does	-4
BBL:article not latin	7
BBL:article not latin-s	-4
BBL:article not not	-3
BBL:article number latin	-3
BBL:article number latin-s	-7
BBL:article number number	3
BBL:article of arabic	4
BBL:article of count	9
BBL:article of latin	-2
BBL:article of latin-s	2
BBL:article of number	4
BBL:article that article	6
BBL:article that latin	-9
BBL:article the-thing arabic	-11
BBL:article the-thing does	-8
BBL:article the-thing the-thing	-16
BBL:article which article	7
BBL:article which latin	-3
BBL:article which who	-5
BBL:article who am	-4
BBL:article who latin	3
BBL:article who latin-s	-7
BBL:article whose latin	-9
BBL:article whose latin-s	-7
BBL:but arabic arabic	-7
BBL:but arabic the-thing	-8
BBL:but article latin	-15
BBL:but article latin-s	-9
BBL:but count latin-s	-13
BBL:but does arabic	9
BBL:but does the-thing	14
BBL:but each latin	-10
BBL:but latin article	-2
BBL:but latin does	-2
BBL:but latin latin	-10
BBL:but latin latin-s	-13
BBL:but latin of	-3
BBL:but latin that	-2
BBL:but latin-s latin	-3
BBL:but not arabic	-11
BBL:but not does	-10
BBL:but not latin	-9
BBL:but of arabic	11
BBL:but of article	-12
BBL:but of latin	-5
BBL:but the-thing arabic	16
BBL:but the-thing does	-6
BBL:but the-thing the-thing	-5
BBL:but which article	-4
BBL:but which latin	-2
BBL:but who latin-s	6
BBL:but whose latin	-16
BBL:but whose latin-s	9
BBL:count am latin	-7
BBL:count and count	4
BBL:count and latin	-12
BBL:count and-word does	-5
BBL:count arabic and-word	-10
BBL:count arabic does	-13
BBL:count arabic of	-4
BBL:count arabic the-thing	-5
BBL:count article latin	-7
BBL:count article latin-s	-11
BBL:count count count	-8
BBL:count count latin	-9
BBL:count count latin-s	6
BBL:count does arabic	2
BBL:count does does	-10
BBL:count does latin	5
BBL:count latin and	-2
BBL:count latin article	-4
BBL:count latin latin	2
BBL:count latin number	-6
BBL:count latin of	-9
BBL:count latin who	-5
BBL:count latin-s am	-4
BBL:count latin-s and	-3
BBL:count latin-s article	-13
BBL:count latin-s but	-9
BBL:count latin-s count	-10
BBL:count latin-s each	-5
BBL:count latin-s latin	-2
BBL:count latin-s not	-7
BBL:count latin-s number	-11
BBL:count latin-s of	5
BBL:count latin-s that	6
BBL:count latin-s which	-2
BBL:count latin-s who	-7
BBL:count of article	4
BBL:count of count	5
BBL:count of latin	5
BBL:count of latin-s	-8
BBL:count of number	14
BBL:count of the-thing	6
BBL:count which latin	-2
BBL:count who latin	7
BBL:count whose latin	-6
BBL:does and does	3
BBL:does and latin	5
BBL:does and-word and-word	-5
BBL:does and-word does	-13
BBL:does and-word number	-2
BBL:does and-word of	-2
BBL:does and-word the-thing	-13
BBL:does arabic and-word	9
BBL:does arabic arabic	2
BBL:does arabic article	-5
BBL:does arabic but	-3
BBL:does arabic count	-5
BBL:does arabic does	3
BBL:does arabic not	-8
BBL:does arabic number	5
BBL:does arabic of	-7
BBL:does arabic the-thing	-2
BBL:does arabic which	-8
BBL:does arabic who	-4
BBL:does article does	-3
BBL:does article latin	4
BBL:does article latin-s	3
BBL:does article the-thing	-11
BBL:does but arabic	-7
BBL:does but the-thing	-5
BBL:does count arabic	6
BBL:does count does	-11
BBL:does does and-word	-11
BBL:does does arabic	-5
BBL:does does does	3
BBL:does does number	-2
BBL:does does of	-5
BBL:does does that	8
BBL:does does the-thing	-5
BBL:does each arabic	-9
BBL:does each does	9
BBL:does each latin	3
BBL:does each the-thing	9
BBL:does latin am	-2
BBL:does latin article	-4
BBL:does latin count	-2
BBL:does latin does	-14
BBL:does latin latin	-6
BBL:does latin not	-2
BBL:does latin number	-4
BBL:does latin of	-6
BBL:does latin-s does	3
BBL:does not arabic	9
BBL:does not does	2
BBL:does number count	7
BBL:does number does	7
BBL:does number latin	-22
BBL:does number number	5
BBL:does number of	-3
BBL:does number the-thing	3
BBL:does of and-word	-12
BBL:does of article	-2
BBL:does of count	-4
BBL:does of does	5
BBL:does of latin	10
BBL:does of latin-s	3
BBL:does of number	6
BBL:does of that	-2
BBL:does that arabic	-6
BBL:does the-thing and	-2
BBL:does the-thing and-word	-4
BBL:does the-thing but	-3
BBL:does the-thing count	-3
BBL:does the-thing does	-10
BBL:does the-thing not	-2
BBL:does the-thing number	-6
BBL:does the-thing of	-9
BBL:does the-thing the-thing	-5
BBL:does the-thing who	-4
BBL:does which arabic	-7
BBL:does which does	-15
BBL:does which the-thing	9
BBL:does who latin	6
BBL:each am latin	-3
BBL:each arabic and-word	-8
BBL:each arabic arabic	-7
BBL:each arabic number	-3
BBL:each arabic the-thing	-17
BBL:each article latin	5
BBL:each article latin-s	7
BBL:each does arabic	-7
BBL:each does does	-8
BBL:each does the-thing	-5
BBL:each latin and	-5
BBL:each latin article	7
BBL:each latin but	-7
BBL:each latin does	-19
BBL:each latin latin	-4
BBL:each latin latin-s	-6
BBL:each latin not	-2
BBL:each latin number	-7
BBL:each latin of	-12
BBL:each latin which	-2
BBL:each latin who	-6
BBL:each latin-s article	-2
BBL:each latin-s latin	8
BBL:each latin-s latin-s	-2
BBL:each latin-s of	-2
BBL:each number latin-s	5
BBL:each of latin	-14
BBL:each who latin-s	-7
BBL:edge am who	-8
BBL:edge arabic arabic	-21
BBL:edge arabic does	-10
BBL:edge arabic the-thing	-19
BBL:edge arabic who	-4
BBL:edge article latin	-11
BBL:edge article latin-s	-11
BBL:edge but latin	-13
BBL:edge does arabic	-14
BBL:edge does does	-4
BBL:edge does the-thing	-7
BBL:edge edge am	-2
BBL:edge edge arabic	-8
BBL:edge edge article	-12
BBL:edge edge but	-10
BBL:edge edge does	-16
BBL:edge edge latin	-19
BBL:edge edge latin-s	-17
BBL:edge edge number	-2
BBL:edge edge of	-7
BBL:edge edge that	-5
BBL:edge edge the-thing	-15
BBL:edge edge which	-2
BBL:edge edge who	-3
BBL:edge latin but	-7
BBL:edge latin latin	-26
BBL:edge latin latin-s	-18
BBL:edge latin of	-3
BBL:edge latin-s latin-s	-6
BBL:edge latin-s of	-2
BBL:edge of arabic	-10
BBL:edge of article	-2
BBL:edge of latin	-22
BBL:edge of number	-19
BBL:edge the-thing arabic	2
BBL:edge the-thing the-thing	-8
BBL:edge who latin	-8
BBL:edge whose latin	-11
BBL:latin am am	-2
BBL:latin am article	6
BBL:latin am latin-s	6
BBL:latin am not	-7
BBL:latin am of	-8
BBL:latin am that	2
BBL:latin am who	-2
BBL:latin and am	-7
BBL:latin and but	-5
BBL:latin and count	-12
BBL:latin and does	-2
BBL:latin and each	-7
BBL:latin and latin	3
BBL:latin and latin-s	-5
BBL:latin and not	7
BBL:latin and number	-10
BBL:latin and of	-9
BBL:latin and that	-7
BBL:latin and which	-4
BBL:latin and who	-8
BBL:latin and whose	-4
BBL:latin article am	2
BBL:latin article and	-3
BBL:latin article article	-10
BBL:latin article but	-2
BBL:latin article count	-6
BBL:latin article does	-10
BBL:latin article latin	2
BBL:latin article not	5
BBL:latin article number	-11
BBL:latin article of	5
BBL:latin article which	-5
BBL:latin article who	-3
BBL:latin but article	-8
BBL:latin but latin	-9
BBL:latin but latin-s	-14
BBL:latin but not	-5
BBL:latin but of	-5
BBL:latin but that	-2
BBL:latin but which	-5
BBL:latin but who	-12
BBL:latin but whose	-3
BBL:latin count article	-4
BBL:latin count count	-2
BBL:latin count latin-s	-6
BBL:latin count of	-3
BBL:latin does article	-5
BBL:latin does but	-9
BBL:latin does latin-s	-11
BBL:latin does number	-11
BBL:latin does of	-9
BBL:latin does the-thing	-7
BBL:latin each am	-6
BBL:latin each article	-5
BBL:latin each count	-4
BBL:latin each latin-s	-3
BBL:latin each number	-6
BBL:latin latin and	-11
BBL:latin latin article	-3
BBL:latin latin but	-15
BBL:latin latin count	-11
BBL:latin latin does	-7
BBL:latin latin each	-7
BBL:latin latin latin	-3
BBL:latin latin latin-s	-5
BBL:latin latin number	-5
BBL:latin latin of	-8
BBL:latin latin that	-2
BBL:latin latin time	2
BBL:latin latin which	-5
BBL:latin latin who	-9
BBL:latin latin whose	-9
BBL:latin latin-s am	-7
BBL:latin latin-s and	-5
BBL:latin latin-s article	-6
BBL:latin latin-s but	8
BBL:latin latin-s count	-10
BBL:latin latin-s does	-7
BBL:latin latin-s each	-4
BBL:latin latin-s latin	-4
BBL:latin latin-s latin-s	-6
BBL:latin latin-s not	-8
BBL:latin latin-s of	-18
BBL:latin latin-s that	-8
BBL:latin latin-s time	6
BBL:latin latin-s which	-3
BBL:latin latin-s who	6
BBL:latin latin-s whose	-2
BBL:latin not article	9
BBL:latin not but	-3
BBL:latin not does	-5
BBL:latin not latin	3
BBL:latin not latin-s	13
BBL:latin not not	-17
BBL:latin not of	-6
BBL:latin not who	-4
BBL:latin number article	-4
BBL:latin number count	-5
BBL:latin number does	-7
BBL:latin number latin	-2
BBL:latin number number	2
BBL:latin number of	-10
BBL:latin number time	-3
BBL:latin number who	-3
BBL:latin of article	5
BBL:latin of count	4
BBL:latin of does	6
BBL:latin of each	8
BBL:latin of latin-s	3
BBL:latin of not	15
BBL:latin of of	6
BBL:latin of which	-3
BBL:latin of who	11
BBL:latin of whose	-8
BBL:latin that am	-5
BBL:latin that article	-8
BBL:latin that count	-8
BBL:latin that each	-5
BBL:latin that latin	3
BBL:latin that latin-s	-19
BBL:latin that number	-4
BBL:latin that of	7
BBL:latin that which	-2
BBL:latin time latin	-8
BBL:latin time who	-2
BBL:latin which am	-4
BBL:latin which article	-8
BBL:latin which but	-10
BBL:latin which does	-8
BBL:latin which each	-9
BBL:latin which latin	-3
BBL:latin which latin-s	-6
BBL:latin which not	-5
BBL:latin which number	-3
BBL:latin which of	-3
BBL:latin which that	-3
BBL:latin which who	-11
BBL:latin who article	-7
BBL:latin who but	-5
BBL:latin who does	10
BBL:latin who latin	-7
BBL:latin who latin-s	-13
BBL:latin who not	-3
BBL:latin who of	-9
BBL:latin who that	-2
BBL:latin who who	-6
BBL:latin who whose	-2
BBL:latin whose article	-4
BBL:latin whose does	-7
BBL:latin whose latin	-6
BBL:latin-s am am	-2
BBL:latin-s am article	5
BBL:latin-s am latin	-12
BBL:latin-s am latin-s	-12
BBL:latin-s am not	8
BBL:latin-s and article	-4
BBL:latin-s and does	-7
BBL:latin-s and each	-5
BBL:latin-s and latin	-6
BBL:latin-s and latin-s	9
BBL:latin-s and not	-8
BBL:latin-s and number	-3
BBL:latin-s and of	-3
BBL:latin-s and which	10
BBL:latin-s and who	-6
BBL:latin-s and whose	-5
BBL:latin-s and-word arabic	5
BBL:latin-s article am	-4
BBL:latin-s article and	-3
BBL:latin-s article article	-2
BBL:latin-s article but	5
BBL:latin-s article latin	-3
BBL:latin-s article not	-3
BBL:latin-s article of	-3
BBL:latin-s article which	-2
BBL:latin-s but article	-2
BBL:latin-s but latin	-3
BBL:latin-s but which	-2
BBL:latin-s but who	-7
BBL:latin-s count count	-6
BBL:latin-s count latin-s	-6
BBL:latin-s does latin	5
BBL:latin-s does number	7
BBL:latin-s does of	-2
BBL:latin-s each am	-2
BBL:latin-s each article	-3
BBL:latin-s each latin-s	8
BBL:latin-s latin am	-3
BBL:latin-s latin and	-4
BBL:latin-s latin count	4
BBL:latin-s latin does	8
BBL:latin-s latin each	-3
BBL:latin-s latin not	3
BBL:latin-s latin number	2
BBL:latin-s latin of	-8
BBL:latin-s latin that	-3
BBL:latin-s latin time	-11
BBL:latin-s latin which	-3
BBL:latin-s latin whose	-6
BBL:latin-s latin-s am	-5
BBL:latin-s latin-s and	-3
BBL:latin-s latin-s article	-13
BBL:latin-s latin-s but	-4
BBL:latin-s latin-s does	-3
BBL:latin-s latin-s each	-4
BBL:latin-s latin-s latin	-11
BBL:latin-s latin-s latin-s	-2
BBL:latin-s latin-s not	-3
BBL:latin-s latin-s of	-10
BBL:latin-s latin-s which	-2
BBL:latin-s latin-s who	4
BBL:latin-s latin-s whose	-2
BBL:latin-s not latin	5
BBL:latin-s not latin-s	-6
BBL:latin-s not not	-4
BBL:latin-s not of	-2
BBL:latin-s number latin	-4
BBL:latin-s number latin-s	-3
BBL:latin-s number number	5
BBL:latin-s number of	-2
BBL:latin-s of article	7
BBL:latin-s of count	8
BBL:latin-s of does	-9
BBL:latin-s of each	-6
BBL:latin-s of latin	3
BBL:latin-s of not	2
BBL:latin-s of of	-7
BBL:latin-s of that	9
BBL:latin-s of which	7
BBL:latin-s of who	3
BBL:latin-s of whose	-4
BBL:latin-s that am	-2
BBL:latin-s that article	-3
BBL:latin-s that latin-s	-10
BBL:latin-s that of	-2
BBL:latin-s that which	-6
BBL:latin-s which am	-2
BBL:latin-s which article	-2
BBL:latin-s which does	-9
BBL:latin-s which latin	-3
BBL:latin-s which latin-s	-12
BBL:latin-s which not	-2
BBL:latin-s which number	-6
BBL:latin-s which that	-2
BBL:latin-s which who	-7
BBL:latin-s who am	-3
BBL:latin-s who article	-3
BBL:latin-s who but	-3
BBL:latin-s who latin-s	-11
BBL:latin-s who not	-6
BBL:latin-s who of	-5
BBL:latin-s who which	-2
BBL:latin-s whose latin	-9
BBL:not am not	-4
BBL:not arabic does	5
BBL:not arabic not	-3
BBL:not arabic the-thing	7
BBL:not article latin	9
BBL:not article latin-s	-5
BBL:not does and-word	-11
BBL:not does arabic	-8
BBL:not does but	-2
BBL:not does does	-5
BBL:not does of	-2
BBL:not does the-thing	-13
BBL:not each latin	-5
BBL:not latin am	-2
BBL:not latin article	3
BBL:not latin but	-2
BBL:not latin does	-4
BBL:not latin latin	-2
BBL:not latin number	-3
BBL:not latin of	-10
BBL:not latin which	-3
BBL:not latin who	-8
BBL:not latin-s latin	-13
BBL:not latin-s not	-4
BBL:not not article	-8
BBL:not not does	7
BBL:not not latin	9
BBL:not not latin-s	-2
BBL:not not of	7
BBL:not of article	-4
BBL:not of count	-2
BBL:not of latin	4
BBL:not of latin-s	-11
BBL:not of not	-8
BBL:not of number	-6
BBL:not that arabic	-5
BBL:not that latin	-13
BBL:not the-thing the-thing	6
BBL:not which latin	-6
BBL:not whose latin-s	13
BBL:number am latin	3
BBL:number and latin	-7
BBL:number and-word the-thing	19
BBL:number arabic and-word	2
BBL:number arabic arabic	-2
BBL:number arabic article	-5
BBL:number arabic number	-6
BBL:number arabic of	-4
BBL:number arabic the-thing	16
BBL:number article arabic	9
BBL:number article latin-s	-12
BBL:number but latin	-8
BBL:number count arabic	-7
BBL:number count latin	-8
BBL:number count latin-s	-3
BBL:number does and-word	6
BBL:number does arabic	-6
BBL:number does count	-2
BBL:number does does	-11
BBL:number does latin	2
BBL:number does of	-2
BBL:number does the-thing	2
BBL:number each latin	-12
BBL:number latin article	2
BBL:number latin but	-2
BBL:number latin does	6
BBL:number latin latin	6
BBL:number latin latin-s	7
BBL:number latin not	-2
BBL:number latin number	-5
BBL:number latin of	7
BBL:number latin who	-2
BBL:number latin-s am	-2
BBL:number latin-s and	-5
BBL:number latin-s article	4
BBL:number latin-s latin	6
BBL:number latin-s latin-s	3
BBL:number latin-s number	-4
BBL:number latin-s who	-5
BBL:number not does	-3
BBL:number not latin	4
BBL:number number arabic	-6
BBL:number number latin	4
BBL:number number latin-s	2
BBL:number number number	-5
BBL:number number of	-2
BBL:number of arabic	-8
BBL:number of article	4
BBL:number of does	2
BBL:number of latin-s	2
BBL:number of number	3
BBL:number of the-thing	6
BBL:number the-thing arabic	2
BBL:number the-thing does	7
BBL:number the-thing number	-6
BBL:number the-thing the-thing	-4
BBL:number time number	-2
BBL:number who latin	-9
BBL:number who latin-s	-13
BBL:of am article	-3
BBL:of am count	-8
BBL:of am latin	3
BBL:of am latin-s	4
BBL:of and article	-3
BBL:of and latin	-9
BBL:of and latin-s	-6
BBL:of and of	-4
BBL:of and-word arabic	-14
BBL:of and-word does	9
BBL:of and-word the-thing	3
BBL:of arabic and-word	-2
BBL:of arabic article	-8
BBL:of arabic does	-10
BBL:of arabic each	-2
BBL:of arabic not	-3
BBL:of arabic number	3
BBL:of arabic of	-2
BBL:of arabic that	-2
BBL:of article and	-2
BBL:of article count	-8
BBL:of article does	-7
BBL:of article latin	8
BBL:of article latin-s	8
BBL:of article number	-5
BBL:of article the-thing	18
BBL:of article who	-5
BBL:of article whose	7
BBL:of count and	-3
BBL:of count and-word	17
BBL:of count arabic	11
BBL:of count article	4
BBL:of count but	-3
BBL:of count count	5
BBL:of count does	4
BBL:of count latin	-6
BBL:of count latin-s	6
BBL:of count number	-4
BBL:of count of	-10
BBL:of count that	-3
BBL:of count which	-3
BBL:of count who	-3
BBL:of does and-word	6
BBL:of does arabic	10
BBL:of does article	4
BBL:of does count	-6
BBL:of does does	9
BBL:of does number	-8
BBL:of does of	-2
BBL:of does the-thing	11
BBL:of each and	-2
BBL:of each arabic	8
BBL:of each article	6
BBL:of each latin	15
BBL:of each latin-s	12
BBL:of each number	-4
BBL:of latin am	-10
BBL:of latin and	-8
BBL:of latin article	-3
BBL:of latin but	-11
BBL:of latin does	-4
BBL:of latin each	-8
BBL:of latin not	-3
BBL:of latin number	4
BBL:of latin of	-2
BBL:of latin that	-13
BBL:of latin time	-3
BBL:of latin which	-4
BBL:of latin who	5
BBL:of latin whose	4
BBL:of latin-s and	-5
BBL:of latin-s article	-7
BBL:of latin-s but	7
BBL:of latin-s count	-5
BBL:of latin-s does	-3
BBL:of latin-s each	-8
BBL:of latin-s latin	-2
BBL:of latin-s latin-s	-4
BBL:of latin-s not	-4
BBL:of latin-s number	-10
BBL:of latin-s of	4
BBL:of latin-s that	-4
BBL:of latin-s who	-9
BBL:of not does	15
BBL:of not latin	-14
BBL:of not not	-8
BBL:of not of	-3
BBL:of number and	-2
BBL:of number and-word	-8
BBL:of number arabic	3
BBL:of number but	-5
BBL:of number count	-2
BBL:of number does	6
BBL:of number each	-3
BBL:of number latin	5
BBL:of number latin-s	6
BBL:of number not	-7
BBL:of number number	-8
BBL:of number of	-10
BBL:of number the-thing	12
BBL:of number who	-2
BBL:of of article	6
BBL:of of but	8
BBL:of of count	8
BBL:of of each	8
BBL:of of latin	-4
BBL:of of latin-s	-2
BBL:of of number	2
BBL:of of of	-3
BBL:of of the-thing	-6
BBL:of that arabic	6
BBL:of that latin	6
BBL:of that the-thing	15
BBL:of the-thing and	-2
BBL:of the-thing and-word	-18
BBL:of the-thing arabic	-5
BBL:of the-thing article	-2
BBL:of the-thing but	-3
BBL:of the-thing count	-2
BBL:of the-thing does	-13
BBL:of the-thing each	-2
BBL:of the-thing not	-4
BBL:of the-thing number	6
BBL:of the-thing of	-8
BBL:of the-thing that	-4
BBL:of the-thing the-thing	9
BBL:of the-thing who	-2
BBL:of time does	4
BBL:of which does	10
BBL:of which latin	-11
BBL:of which not	-2
BBL:of who article	-3
BBL:of who latin-s	-2
BBL:of who of	-3
BBL:of who that	-2
BBL:of who who	-2
BBL:of whose latin	3
BBL:of whose latin-s	9
BBL:that am each	-9
BBL:that am latin	-10
BBL:that arabic arabic	6
BBL:that arabic the-thing	8
BBL:that article latin	-6
BBL:that article latin-s	-11
BBL:that count count	4
BBL:that count latin-s	-5
BBL:that each latin	6
BBL:that latin article	-6
BBL:that latin count	-2
BBL:that latin latin	-5
BBL:that latin latin-s	-11
BBL:that latin of	6
BBL:that latin who	13
BBL:that latin-s latin	5
BBL:that latin-s of	-6
BBL:that not does	-6
BBL:that of article	-7
BBL:that of count	-5
BBL:that of latin	-8
BBL:that the-thing arabic	-8
BBL:that the-thing does	-6
BBL:that which does	-5
BBL:that whose latin	13
BBL:the-thing and does	-11
BBL:the-thing and-word and-word	10
BBL:the-thing and-word arabic	-2
BBL:the-thing and-word article	-4
BBL:the-thing and-word does	-10
BBL:the-thing and-word not	-2
BBL:the-thing and-word of	-2
BBL:the-thing and-word the-thing	-5
BBL:the-thing arabic and-word	-11
BBL:the-thing arabic arabic	-5
BBL:the-thing arabic article	-5
BBL:the-thing arabic count	-9
BBL:the-thing arabic does	-5
BBL:the-thing arabic latin	-7
BBL:the-thing arabic not	-5
BBL:the-thing arabic number	3
BBL:the-thing arabic of	-6
BBL:the-thing arabic the-thing	-5
BBL:the-thing arabic who	-4
BBL:the-thing article latin-s	-5
BBL:the-thing but arabic	-11
BBL:the-thing but does	-9
BBL:the-thing but the-thing	-12
BBL:the-thing count arabic	2
BBL:the-thing does and-word	3
BBL:the-thing does article	6
BBL:the-thing does but	-2
BBL:the-thing does count	-5
BBL:the-thing does does	6
BBL:the-thing does not	-3
BBL:the-thing does number	4
BBL:the-thing does of	2
BBL:the-thing does which	-2
BBL:the-thing each does	-9
BBL:the-thing not arabic	3
BBL:the-thing not does	-4
BBL:the-thing not the-thing	13
BBL:the-thing number arabic	-7
BBL:the-thing number number	-2
BBL:the-thing number of	-3
BBL:the-thing number the-thing	8
BBL:the-thing of and-word	7
BBL:the-thing of does	-4
BBL:the-thing of number	7
BBL:the-thing of of	-3
BBL:the-thing that arabic	-5
BBL:the-thing the-thing and-word	-12
BBL:the-thing the-thing arabic	-9
BBL:the-thing the-thing but	-2
BBL:the-thing the-thing does	-6
BBL:the-thing the-thing not	-5
BBL:the-thing the-thing of	-6
BBL:the-thing the-thing which	-3
BBL:the-thing the-thing who	-6
BBL:the-thing the-thing whose	-5
BBL:the-thing which arabic	3
BBL:the-thing which does	-21
BBL:the-thing which not	-3
BBL:the-thing which the-thing	-12
BBL:the-thing who and-word	-3
BBL:the-thing who arabic	-15
BBL:the-thing who does	7
BBL:the-thing who the-thing	8
BBL:the-thing who which	-4
BBL:the-thing whose arabic	2
BBL:the-thing whose does	8
BBL:time arabic arabic	2
BBL:time article latin	-2
BBL:time article latin-s	-8
BBL:time does arabic	-5
BBL:time does latin	10
BBL:time latin latin	-4
BBL:time of latin	-14
BBL:time the-thing arabic	-7
BBL:time who latin	-5
BBL:which am latin	5
BBL:which am who	-4
BBL:which arabic arabic	-4
BBL:which arabic the-thing	5
BBL:which article am	-2
BBL:which article latin	2
BBL:which article latin-s	-7
BBL:which count latin-s	-12
BBL:which count of	-3
BBL:which does arabic	-5
BBL:which does count	-2
BBL:which does of	-3
BBL:which does the-thing	4
BBL:which does who	-2
BBL:which each latin	-10
BBL:which latin am	-2
BBL:which latin article	4
BBL:which latin each	-4
BBL:which latin latin-s	8
BBL:which latin not	-3
BBL:which latin number	-6
BBL:which latin of	-5
BBL:which latin that	-2
BBL:which latin who	-3
BBL:which latin whose	-2
BBL:which latin-s latin	-12
BBL:which latin-s of	-3
BBL:which latin-s who	-7
BBL:which not arabic	-8
BBL:which not does	-5
BBL:which not latin	-6
BBL:which not not	10
BBL:which number latin-s	-9
BBL:which number number	-3
BBL:which of latin	-3
BBL:which that latin	-3
BBL:which the-thing does	-12
BBL:which the-thing the-thing	-9
BBL:which who am	-3
BBL:which who latin	-6
BBL:which who latin-s	3
BBL:which whose latin	7
BBL:who am article	-3
BBL:who am but	-2
BBL:who am count	10
BBL:who am latin	-7
BBL:who am latin-s	6
BBL:who am not	6
BBL:who arabic and-word	-2
BBL:who arabic arabic	-11
BBL:who arabic article	-13
BBL:who arabic the-thing	-12
BBL:who article latin	3
BBL:who article latin-s	-9
BBL:who does arabic	-4
BBL:who does latin	4
BBL:who each latin	6
BBL:who latin and	-2
BBL:who latin article	-9
BBL:who latin but	10
BBL:who latin count	-7
BBL:who latin does	4
BBL:who latin each	-10
BBL:who latin latin-s	-19
BBL:who latin not	-4
BBL:who latin number	-2
BBL:who latin of	3
BBL:who latin that	-5
BBL:who latin whose	-2
BBL:who latin-s article	-5
BBL:who latin-s count	4
BBL:who latin-s latin-s	-3
BBL:who latin-s number	-3
BBL:who latin-s of	-14
BBL:who latin-s which	-2
BBL:who latin-s who	-8
BBL:who not latin	7
BBL:who not not	4
BBL:who of am	12
BBL:who of article	-3
BBL:who of count	6
BBL:who of latin	-2
BBL:who of latin-s	-10
BBL:who of number	6
BBL:who that of	-2
BBL:who the-thing arabic	-6
BBL:who the-thing does	-6
BBL:who the-thing the-thing	-2
BBL:who which does	11
BBL:who which the-thing	-10
BBL:who who latin	-5
BBL:who who latin-s	-12
BBL:who whose latin	-8
BBL:who whose latin-s	-8
BBL:whose arabic arabic	-4
BBL:whose arabic the-thing	4
BBL:whose article latin-s	-4
BBL:whose does arabic	-11
BBL:whose does the-thing	-13
BBL:whose latin am	-8
BBL:whose latin and	-4
BBL:whose latin article	-4
BBL:whose latin but	-7
BBL:whose latin count	-2
BBL:whose latin latin	-2
BBL:whose latin latin-s	-11
BBL:whose latin not	-4
BBL:whose latin number	5
BBL:whose latin of	-12
BBL:whose latin that	-4
BBL:whose latin who	-7
BBL:whose latin-s am	-4
BBL:whose latin-s article	-4
BBL:whose latin-s but	-2
BBL:whose latin-s latin-s	-13
BBL:whose latin-s number	10
BBL:whose latin-s of	-7
BBL:whose number latin	8
BBL:whose of latin	8
BLH:am am latin-s	-2
BLH:am arabic arabic	-8
BLH:am article latin	2
BLH:am article latin-s	-3
BLH:am count latin-s	-3
BLH:am count of	6
BLH:am does arabic	2
BLH:am does number	-8
BLH:am does of	-3
BLH:am latin and	-4
BLH:am latin article	-4
BLH:am latin but	-6
BLH:am latin count	-5
BLH:am latin does	-5
BLH:am latin each	-10
BLH:am latin latin-s	3
BLH:am latin not	8
BLH:am latin that	3
BLH:am latin which	-9
BLH:am latin whose	-5
BLH:am latin-s and	-4
BLH:am latin-s latin-s	6
BLH:am latin-s of	-21
BLH:am latin-s who	6
BLH:am not latin	-9
BLH:am not latin-s	-4
BLH:am not of	8
BLH:am number latin	-2
BLH:am number latin-s	-6
BLH:am of article	-3
BLH:am of latin	-4
BLH:am who am	4
BLH:am who does	-2
BLH:am who latin	-6
BLH:am who of	-11
BLH:and am article	-4
BLH:and am latin	-2
BLH:and article latin	-8
BLH:and article latin-s	-7
BLH:and article of	-11
BLH:and but latin	-2
BLH:and but who	9
BLH:and count count	-3
BLH:and count latin	-6
BLH:and count latin-s	-6
BLH:and count of	-12
BLH:and does arabic	7
BLH:and does article	-19
BLH:and does latin	-6
BLH:and does of	4
BLH:and does the-thing	-10
BLH:and each latin	-2
BLH:and each latin-s	-6
BLH:and latin am	-3
BLH:and latin article	-3
BLH:and latin but	5
BLH:and latin count	-12
BLH:and latin does	-4
BLH:and latin latin	-4
BLH:and latin latin-s	-5
BLH:and latin not	-9
BLH:and latin number	2
BLH:and latin of	-3
BLH:and latin which	-11
BLH:and latin who	8
BLH:and latin whose	-11
BLH:and latin-s count	-10
BLH:and latin-s does	-6
BLH:and latin-s latin	-2
BLH:and latin-s latin-s	13
BLH:and latin-s of	-5
BLH:and not latin	-4
BLH:and number article	-5
BLH:and number does	-7
BLH:and number latin	-8
BLH:and number latin-s	-2
BLH:and of article	-6
BLH:and of latin	-6
BLH:and that latin	-4
BLH:and the-thing arabic	7
BLH:and which latin	-2
BLH:and who am	-2
BLH:and who latin	-7
BLH:and who latin-s	-6
BLH:and who of	-2
BLH:and whose latin	-2
BLH:and whose latin-s	-4
BLH:and-word and-word and-word	-4
BLH:and-word and-word arabic	-10
BLH:and-word and-word does	-11
BLH:and-word and-word of	-10
BLH:and-word and-word the-thing	9
BLH:and-word arabic and-word	-7
BLH:and-word arabic count	6
BLH:and-word arabic does	-9
BLH:and-word arabic not	13
BLH:and-word article not	-6
BLH:and-word does and-word	8
BLH:and-word does arabic	-3
BLH:and-word does number	-3
BLH:and-word does the-thing	2
BLH:and-word does which	-4
BLH:and-word not does	-2
BLH:and-word number arabic	-4
BLH:and-word number does	-7
BLH:and-word of arabic	-2
BLH:and-word of does	-3
BLH:and-word of the-thing	-3
BLH:and-word the-thing and-word	-15
BLH:and-word the-thing arabic	3
BLH:and-word the-thing not	6
BLH:and-word the-thing of	5
BLH:and-word the-thing the-thing	-9
BLH:and-word the-thing which	-5
BLH:and-word the-thing who	-9
BLH:arabic am does	-3
BLH:arabic and does	-2
BLH:arabic and-word and-word	-2
BLH:arabic and-word does	-3
BLH:arabic and-word not	4
BLH:arabic and-word number	-3
BLH:arabic and-word of	-17
BLH:arabic and-word the-thing	3
BLH:arabic arabic am	-10
BLH:arabic arabic and	-2
BLH:arabic arabic and-word	-4
BLH:arabic arabic article	-4
BLH:arabic arabic but	4
BLH:arabic arabic count	-4
BLH:arabic arabic each	-7
BLH:arabic arabic not	-7
BLH:arabic arabic the-thing	-2
BLH:arabic arabic time	-3
BLH:arabic arabic which	3
BLH:arabic arabic who	-5
BLH:arabic article and-word	-2
BLH:arabic article does	-4
BLH:arabic article not	-4
BLH:arabic article number	6
BLH:arabic article of	-13
BLH:arabic article the-thing	5
BLH:arabic but arabic	-3
BLH:arabic but not	-3
BLH:arabic but the-thing	-3
BLH:arabic count and-word	-6
BLH:arabic count arabic	-2
BLH:arabic count does	-6
BLH:arabic does and-word	10
BLH:arabic does arabic	-4
BLH:arabic does article	-6
BLH:arabic does but	-8
BLH:arabic does does	-5
BLH:arabic does each	2
BLH:arabic does not	5
BLH:arabic does number	-5
BLH:arabic does that	4
BLH:arabic does the-thing	-3
BLH:arabic does time	-8
BLH:arabic does which	-4
BLH:arabic each arabic	-4
BLH:arabic not and-word	-3
BLH:arabic not arabic	-6
BLH:arabic number and-word	-7
BLH:arabic number arabic	-4
BLH:arabic number article	-2
BLH:arabic number does	4
BLH:arabic number of	4
BLH:arabic number the-thing	-3
BLH:arabic of and-word	-4
BLH:arabic of arabic	-7
BLH:arabic of article	-2
BLH:arabic of does	-3
BLH:arabic of each	-5
BLH:arabic of number	-5
BLH:arabic of of	-2
BLH:arabic of the-thing	-9
BLH:arabic that arabic	-9
BLH:arabic that the-thing	-3
BLH:arabic the-thing am	-8
BLH:arabic the-thing and	-6
BLH:arabic the-thing arabic	3
BLH:arabic the-thing but	-4
BLH:arabic the-thing count	3
BLH:arabic the-thing each	2
BLH:arabic the-thing number	-2
BLH:arabic the-thing that	-14
BLH:arabic the-thing which	-8
BLH:arabic the-thing who	-2
BLH:arabic the-thing whose	-5
BLH:arabic time arabic	4
BLH:arabic which arabic	-8
BLH:arabic which does	-3
BLH:arabic who and-word	-3
BLH:arabic who arabic	-5
BLH:arabic who does	-2
BLH:arabic who the-thing	-7
BLH:article am article	4
BLH:article am latin	-3
BLH:article am of	-4
BLH:article and article	-2
BLH:article and of	-3
BLH:article arabic does	-7
BLH:article arabic of	9
BLH:article article article	8
BLH:article article latin	4
BLH:article article latin-s	-4
BLH:article article of	-10
BLH:article article which	-10
BLH:article but latin	8
BLH:article but of	-7
BLH:article count latin	-4
BLH:article count latin-s	-4
BLH:article count of	-7
BLH:article does arabic	-6
BLH:article does latin	-9
BLH:article does number	9
BLH:article does of	-2
BLH:article does the-thing	-10
BLH:article latin and	2
BLH:article latin article	7
BLH:article latin but	-3
BLH:article latin count	12
BLH:article latin does	-20
BLH:article latin latin	-4
BLH:article latin not	4
BLH:article latin number	2
BLH:article latin of	-3
BLH:article latin time	-10
BLH:article latin which	-11
BLH:article latin whose	10
BLH:article latin-s am	3
BLH:article latin-s and	9
BLH:article latin-s arabic	-13
BLH:article latin-s article	3
BLH:article latin-s but	-7
BLH:article latin-s count	-6
BLH:article latin-s does	-3
BLH:article latin-s latin-s	-10
BLH:article latin-s not	-12
BLH:article latin-s number	3
BLH:article latin-s of	3
BLH:article latin-s that	6
BLH:article latin-s which	-5
BLH:article latin-s who	-8
BLH:article latin-s whose	2
BLH:article not latin	3
BLH:article not latin-s	-5
BLH:article number article	3
BLH:article number latin	-18
BLH:article number latin-s	-8
BLH:article number number	3
BLH:article of article	-10
BLH:article of count	-4
BLH:article of latin	5
BLH:article of latin-s	-3
BLH:article of number	-2
BLH:article that article	-4
BLH:article that latin	-3
BLH:article the-thing arabic	-17
BLH:article the-thing the-thing	3
BLH:article which article	-2
BLH:article which latin	-4
BLH:article which who	-5
BLH:article who am	-2
BLH:article who article	-2
BLH:article who latin	-2
BLH:article who of	-4
BLH:article whose latin	-2
BLH:but arabic arabic	-5
BLH:but arabic the-thing	-7
BLH:but article latin	-7
BLH:but article latin-s	-2
BLH:but does arabic	-6
BLH:but does the-thing	-6
BLH:but latin article	-6
BLH:but latin does	-12
BLH:but latin latin-s	-8
BLH:but latin of	-13
BLH:but latin who	-7
BLH:but latin-s latin	-5
BLH:but not arabic	-2
BLH:but not does	-3
BLH:but not latin	-2
BLH:but of latin	-3
BLH:but the-thing arabic	-14
BLH:but the-thing does	-10
BLH:but the-thing not	-6
BLH:but the-thing the-thing	-6
BLH:but which article	-2
BLH:but who article	-6
BLH:but who latin	-7
BLH:but who latin-s	-4
BLH:but whose latin	-2
BLH:but whose latin-s	-3
BLH:count am latin	-3
BLH:count and count	-2
BLH:count and who	-2
BLH:count and-word does	14
BLH:count arabic and-word	10
BLH:count arabic arabic	2
BLH:count arabic each	-8
BLH:count arabic of	-9
BLH:count arabic the-thing	11
BLH:count article article	3
BLH:count article latin	-4
BLH:count count count	-6
BLH:count count latin	-11
BLH:count count latin-s	-9
BLH:count does does	-9
BLH:count does latin	-6
BLH:count does of	-2
BLH:count latin am	-2
BLH:count latin and	-2
BLH:count latin article	-7
BLH:count latin count	-7
BLH:count latin latin	2
BLH:count latin latin-s	-3
BLH:count latin of	-2
BLH:count latin who	11
BLH:count latin whose	-6
BLH:count latin-s am	8
BLH:count latin-s and	-14
BLH:count latin-s but	3
BLH:count latin-s count	3
BLH:count latin-s each	8
BLH:count latin-s latin	2
BLH:count latin-s latin-s	-3
BLH:count latin-s not	-12
BLH:count latin-s number	-3
BLH:count latin-s of	-6
BLH:count latin-s that	-5
BLH:count latin-s which	5
BLH:count latin-s whose	7
BLH:count of article	-3
BLH:count of count	-6
BLH:count of latin	-3
BLH:count which latin	-2
BLH:count whose latin	-3
BLH:does and does	-2
BLH:does and-word arabic	6
BLH:does and-word does	5
BLH:does and-word number	2
BLH:does and-word of	5
BLH:does arabic and-word	-14
BLH:does arabic arabic	-7
BLH:does arabic article	6
BLH:does arabic but	-2
BLH:does arabic count	4
BLH:does arabic each	-16
BLH:does arabic not	-2
BLH:does arabic number	-3
BLH:does arabic of	6
BLH:does arabic the-thing	2
BLH:does arabic time	4
BLH:does arabic who	-7
BLH:does article arabic	2
BLH:does article does	-11
BLH:does article latin	5
BLH:does article latin-s	-2
BLH:does article of	7
BLH:does article the-thing	4
BLH:does but does	-2
BLH:does but of	9
BLH:does count arabic	-4
BLH:does count does	-4
BLH:does count latin-s	-3
BLH:does does and-word	-6
BLH:does does arabic	-4
BLH:does does does	6
BLH:does does each	-11
BLH:does does number	-3
BLH:does does of	-3
BLH:does does that	-7
BLH:does does the-thing	-3
BLH:does each arabic	-3
BLH:does latin am	-3
BLH:does latin and	-3
BLH:does latin article	10
BLH:does latin count	4
BLH:does latin does	12
BLH:does latin each	-2
BLH:does latin latin	6
BLH:does latin not	-6
BLH:does latin number	-7
BLH:does latin of	-7
BLH:does latin whose	5
BLH:does latin-s does	-5
BLH:does latin-s of	-6
BLH:does not arabic	-3
BLH:does not does	-3
BLH:does number arabic	-5
BLH:does number count	-6
BLH:does number does	-8
BLH:does number latin	2
BLH:does number number	4
BLH:does number of	-10
BLH:does number the-thing	-10
BLH:does of arabic	-7
BLH:does of article	-7
BLH:does of does	-3
BLH:does of each	-3
BLH:does of latin	-7
BLH:does of number	-5
BLH:does of of	-2
BLH:does of that	-5
BLH:does of the-thing	2
BLH:does that arabic	6
BLH:does the-thing and	-2
BLH:does the-thing and-word	-2
BLH:does the-thing count	6
BLH:does the-thing does	2
BLH:does the-thing each	-3
BLH:does the-thing not	-2
BLH:does the-thing number	2
BLH:does the-thing of	-2
BLH:does the-thing the-thing	-2
BLH:does the-thing which	3
BLH:does the-thing who	-3
BLH:does the-thing whose	-4
BLH:does which does	-3
BLH:does who latin	-2
BLH:each am article	-3
BLH:each am latin	-3
BLH:each arabic and-word	11
BLH:each arabic arabic	-2
BLH:each arabic but	-14
BLH:each arabic number	12
BLH:each arabic of	-7
BLH:each arabic the-thing	8
BLH:each article latin	4
BLH:each article latin-s	-2
BLH:each does arabic	3
BLH:each does does	-6
BLH:each does of	-2
BLH:each does the-thing	14
BLH:each latin am	-5
BLH:each latin and	-8
BLH:each latin but	4
BLH:each latin count	10
BLH:each latin each	-9
BLH:each latin latin	2
BLH:each latin latin-s	8
BLH:each latin not	-3
BLH:each latin number	5
BLH:each latin of	-19
BLH:each latin which	8
BLH:each latin who	-5
BLH:each latin whose	9
BLH:each latin-s article	-3
BLH:each latin-s latin-s	6
BLH:each latin-s of	3
BLH:each number latin-s	-4
BLH:each of article	-2
BLH:each the-thing of	-2
BLH:edge am who	-2
BLH:edge arabic arabic	-14
BLH:edge arabic does	-8
BLH:edge arabic the-thing	-14
BLH:edge arabic who	-4
BLH:edge article latin	-2
BLH:edge but latin	-2
BLH:edge does arabic	-8
BLH:edge does does	-8
BLH:edge does the-thing	-3
BLH:edge latin article	-3
BLH:edge latin but	-12
BLH:edge latin latin	-3
BLH:edge latin latin-s	-12
BLH:edge latin of	-9
BLH:edge latin who	-12
BLH:edge latin whose	-6
BLH:edge latin-s latin-s	-7
BLH:edge latin-s of	-9
BLH:edge number of	-2
BLH:edge of latin	-3
BLH:edge the-thing arabic	-6
BLH:edge the-thing of	-2
BLH:edge the-thing the-thing	-8
BLH:edge who latin	-2
BLH:latin am article	-10
BLH:latin am count	-3
BLH:latin am each	-3
BLH:latin am latin	-3
BLH:latin am latin-s	-5
BLH:latin am not	-2
BLH:latin am of	3
BLH:latin am who	-7
BLH:latin and article	-8
BLH:latin and but	-3
BLH:latin and count	-4
BLH:latin and does	-2
BLH:latin and each	-4
BLH:latin and latin	-6
BLH:latin and latin-s	-2
BLH:latin and number	-2
BLH:latin and of	-8
BLH:latin and that	-3
BLH:latin and which	-2
BLH:latin and who	-7
BLH:latin and whose	-6
BLH:latin article am	-5
BLH:latin article and	-4
BLH:latin article article	-2
BLH:latin article but	-2
BLH:latin article count	-11
BLH:latin article does	-10
BLH:latin article latin	-8
BLH:latin article not	-8
BLH:latin article number	-18
BLH:latin article of	3
BLH:latin article which	8
BLH:latin article who	8
BLH:latin article whose	2
BLH:latin but article	-8
BLH:latin but count	-2
BLH:latin but latin	-11
BLH:latin but latin-s	-3
BLH:latin but not	-2
BLH:latin but of	3
BLH:latin but that	-3
BLH:latin but which	-4
BLH:latin but who	-13
BLH:latin but whose	-8
BLH:latin count article	-5
BLH:latin count count	-13
BLH:latin count latin	-9
BLH:latin count latin-s	-13
BLH:latin count of	6
BLH:latin does and	-2
BLH:latin does article	-19
BLH:latin does but	4
BLH:latin does count	5
BLH:latin does each	-7
BLH:latin does latin	3
BLH:latin does of	-20
BLH:latin does the-thing	-5
BLH:latin each am	-2
BLH:latin each article	-9
BLH:latin each count	-4
BLH:latin each latin	-7
BLH:latin each latin-s	-6
BLH:latin each number	-5
BLH:latin each whose	-3
BLH:latin latin and	-5
BLH:latin latin but	3
BLH:latin latin count	-5
BLH:latin latin does	-14
BLH:latin latin each	3
BLH:latin latin latin-s	-3
BLH:latin latin not	6
BLH:latin latin number	-6
BLH:latin latin of	-3
BLH:latin latin time	-8
BLH:latin latin which	2
BLH:latin latin-s am	-10
BLH:latin latin-s article	-4
BLH:latin latin-s count	-5
BLH:latin latin-s does	2
BLH:latin latin-s each	-14
BLH:latin latin-s latin	3
BLH:latin latin-s latin-s	10
BLH:latin latin-s not	-11
BLH:latin latin-s number	-10
BLH:latin latin-s that	-11
BLH:latin latin-s time	-8
BLH:latin latin-s which	-2
BLH:latin latin-s who	-2
BLH:latin latin-s whose	-2
BLH:latin not and	5
BLH:latin not article	-7
BLH:latin not does	-4
BLH:latin not latin	-3
BLH:latin not latin-s	8
BLH:latin not not	-5
BLH:latin not of	-3
BLH:latin not which	-5
BLH:latin not who	4
BLH:latin number and	4
BLH:latin number article	-6
BLH:latin number does	-5
BLH:latin number latin	-3
BLH:latin number latin-s	-12
BLH:latin number of	6
BLH:latin number time	-8
BLH:latin number who	-4
BLH:latin of am	-3
BLH:latin of and	-3
BLH:latin of article	-2
BLH:latin of but	7
BLH:latin of count	-3
BLH:latin of each	5
BLH:latin of latin	-7
BLH:latin of latin-s	-5
BLH:latin of not	-2
BLH:latin of number	-9
BLH:latin of of	4
BLH:latin of which	-6
BLH:latin of who	-7
BLH:latin that article	-11
BLH:latin that count	-4
BLH:latin that each	-8
BLH:latin that latin	-2
BLH:latin that latin-s	-5
BLH:latin that of	-5
BLH:latin that which	-2
BLH:latin that whose	-6
BLH:latin time article	-18
BLH:latin time of	-6
BLH:latin time who	4
BLH:latin which article	-6
BLH:latin which but	-2
BLH:latin which does	-2
BLH:latin which latin	-8
BLH:latin which who	-6
BLH:latin which whose	-2
BLH:latin who am	-5
BLH:latin who article	-3
BLH:latin who but	11
BLH:latin who does	-4
BLH:latin who each	8
BLH:latin who latin	-4
BLH:latin who latin-s	-13
BLH:latin who of	-20
BLH:latin who that	-6
BLH:latin who which	-2
BLH:latin who who	-3
BLH:latin whose latin	-11
BLH:latin whose latin-s	-9
BLH:latin-s am article	-8
BLH:latin-s am each	-2
BLH:latin-s am latin	-8
BLH:latin-s am latin-s	-4
BLH:latin-s am not	-2
BLH:latin-s am of	-2
BLH:latin-s and article	-7
BLH:latin-s and count	-2
BLH:latin-s and latin	-4
BLH:latin-s and latin-s	-2
BLH:latin-s and of	-6
BLH:latin-s and who	-3
BLH:latin-s and-word arabic	-13
BLH:latin-s article article	-9
BLH:latin-s article latin	-14
BLH:latin-s article latin-s	-8
BLH:latin-s article number	-5
BLH:latin-s article of	4
BLH:latin-s article which	-3
BLH:latin-s article whose	-9
BLH:latin-s but article	-4
BLH:latin-s but latin	4
BLH:latin-s but of	10
BLH:latin-s but which	-6
BLH:latin-s but who	-7
BLH:latin-s count count	2
BLH:latin-s count latin	-13
BLH:latin-s count latin-s	-11
BLH:latin-s does article	8
BLH:latin-s does number	-5
BLH:latin-s does of	-9
BLH:latin-s each article	-6
BLH:latin-s each latin	-5
BLH:latin-s each latin-s	-3
BLH:latin-s latin am	-11
BLH:latin-s latin and	-5
BLH:latin-s latin article	-7
BLH:latin-s latin but	-19
BLH:latin-s latin count	-4
BLH:latin-s latin does	-9
BLH:latin-s latin each	-6
BLH:latin-s latin latin	-4
BLH:latin-s latin not	5
BLH:latin-s latin number	-4
BLH:latin-s latin of	3
BLH:latin-s latin that	-4
BLH:latin-s latin time	-8
BLH:latin-s latin which	11
BLH:latin-s latin who	2
BLH:latin-s latin whose	-6
BLH:latin-s latin-s am	-4
BLH:latin-s latin-s and	-6
BLH:latin-s latin-s but	-14
BLH:latin-s latin-s count	7
BLH:latin-s latin-s does	-13
BLH:latin-s latin-s each	-10
BLH:latin-s latin-s not	8
BLH:latin-s latin-s number	-15
BLH:latin-s latin-s of	-6
BLH:latin-s latin-s that	-10
BLH:latin-s latin-s which	-13
BLH:latin-s latin-s who	-2
BLH:latin-s latin-s whose	6
BLH:latin-s not each	-4
BLH:latin-s not latin	-6
BLH:latin-s not latin-s	-4
BLH:latin-s not not	-2
BLH:latin-s not of	-8
BLH:latin-s number article	-6
BLH:latin-s number latin-s	-3
BLH:latin-s number number	7
BLH:latin-s number of	-5
BLH:latin-s of and	-2
BLH:latin-s of count	-2
BLH:latin-s of each	-12
BLH:latin-s of latin	-7
BLH:latin-s of latin-s	5
BLH:latin-s of not	-3
BLH:latin-s of number	6
BLH:latin-s of of	4
BLH:latin-s of that	-4
BLH:latin-s of who	8
BLH:latin-s of whose	-7
BLH:latin-s that article	-5
BLH:latin-s that which	-2
BLH:latin-s time who	-2
BLH:latin-s which article	-2
BLH:latin-s which latin	-7
BLH:latin-s which number	-2
BLH:latin-s who am	-2
BLH:latin-s who article	7
BLH:latin-s who but	-10
BLH:latin-s who latin	-2
BLH:latin-s who latin-s	5
BLH:latin-s who not	-2
BLH:latin-s who of	-14
BLH:latin-s who that	-2
BLH:latin-s who which	-3
BLH:latin-s who who	-6
BLH:latin-s whose latin	-5
BLH:latin-s whose latin-s	-3
BLH:not arabic arabic	3
BLH:not arabic does	-3
BLH:not arabic not	-14
BLH:not arabic of	-4
BLH:not article latin	2
BLH:not article latin-s	-2
BLH:not does and-word	-3
BLH:not does arabic	-20
BLH:not does but	-7
BLH:not does does	10
BLH:not does latin	-15
BLH:not does of	9
BLH:not does the-thing	5
BLH:not does which	-3
BLH:not latin and	-7
BLH:not latin but	-8
BLH:not latin count	5
BLH:not latin does	15
BLH:not latin latin	-3
BLH:not latin latin-s	8
BLH:not latin not	-22
BLH:not latin number	2
BLH:not latin of	-3
BLH:not latin which	-2
BLH:not latin who	-3
BLH:not latin whose	-9
BLH:not latin-s article	10
BLH:not latin-s latin	6
BLH:not latin-s latin-s	-6
BLH:not latin-s not	-2
BLH:not latin-s of	6
BLH:not latin-s which	7
BLH:not not article	-13
BLH:not not latin-s	5
BLH:not not of	4
BLH:not of article	-5
BLH:not of latin	7
BLH:not of latin-s	-4
BLH:not of of	-6
BLH:not that arabic	-4
BLH:not that latin	-3
BLH:not the-thing the-thing	9
BLH:number and-word the-thing	-8
BLH:number arabic and-word	-13
BLH:number arabic arabic	4
BLH:number arabic article	3
BLH:number arabic does	4
BLH:number arabic each	-12
BLH:number arabic number	-3
BLH:number arabic of	-21
BLH:number arabic the-thing	-3
BLH:number article arabic	-6
BLH:number article latin	-9
BLH:number article latin-s	-7
BLH:number count arabic	7
BLH:number count latin	-4
BLH:number count latin-s	-4
BLH:number does and-word	-5
BLH:number does arabic	14
BLH:number does count	-2
BLH:number does latin	-7
BLH:number does not	-2
BLH:number does of	-8
BLH:number each article	-2
BLH:number latin am	-5
BLH:number latin and	-3
BLH:number latin but	-3
BLH:number latin count	14
BLH:number latin does	-9
BLH:number latin each	2
BLH:number latin latin	7
BLH:number latin latin-s	-13
BLH:number latin not	-3
BLH:number latin number	7
BLH:number latin of	-6
BLH:number latin that	3
BLH:number latin which	6
BLH:number latin who	11
BLH:number latin whose	2
BLH:number latin-s am	-2
BLH:number latin-s and	-11
BLH:number latin-s article	8
BLH:number latin-s count	9
BLH:number latin-s each	8
BLH:number latin-s latin	-2
BLH:number latin-s not	-2
BLH:number latin-s number	-3
BLH:number latin-s of	-3
BLH:number latin-s which	-3
BLH:number latin-s who	2
BLH:number latin-s whose	5
BLH:number not latin	-3
BLH:number number arabic	-5
BLH:number number article	-3
BLH:number number latin	5
BLH:number number latin-s	-8
BLH:number of article	-4
BLH:number of each	-2
BLH:number of latin	-6
BLH:number of latin-s	-2
BLH:number of number	-9
BLH:number of of	-4
BLH:number of the-thing	-5
BLH:number the-thing arabic	3
BLH:number the-thing does	5
BLH:number the-thing number	11
BLH:number the-thing of	11
BLH:number the-thing the-thing	-4
BLH:number time number	-3
BLH:number who latin-s	-2
BLH:number whose latin	-4
BLH:of am article	5
BLH:of am count	-3
BLH:of am latin	12
BLH:of am number	5
BLH:of am of	-4
BLH:of and-word arabic	11
BLH:of and-word does	-11
BLH:of and-word the-thing	-11
BLH:of arabic and-word	5
BLH:of arabic arabic	-6
BLH:of arabic article	7
BLH:of arabic count	-6
BLH:of arabic does	6
BLH:of arabic each	4
BLH:of arabic not	4
BLH:of arabic number	-13
BLH:of arabic of	-4
BLH:of arabic that	-3
BLH:of arabic the-thing	-5
BLH:of article article	-4
BLH:of article count	4
BLH:of article does	6
BLH:of article latin	4
BLH:of article latin-s	5
BLH:of article of	4
BLH:of article that	2
BLH:of article the-thing	-12
BLH:of article which	7
BLH:of article who	3
BLH:of article whose	8
BLH:of but article	-2
BLH:of count and	-5
BLH:of count and-word	-3
BLH:of count arabic	-8
BLH:of count article	6
BLH:of count but	10
BLH:of count count	3
BLH:of count latin	6
BLH:of count latin-s	-7
BLH:of count number	13
BLH:of count of	-3
BLH:of count that	10
BLH:of count which	6
BLH:of count who	2
BLH:of does and-word	-10
BLH:of does arabic	5
BLH:of does article	2
BLH:of does count	-12
BLH:of does does	-5
BLH:of does number	6
BLH:of does of	9
BLH:of does the-thing	-7
BLH:of each and	-2
BLH:of each arabic	-3
BLH:of each article	5
BLH:of each latin	-9
BLH:of each latin-s	6
BLH:of each who	6
BLH:of latin and	-3
BLH:of latin article	-2
BLH:of latin count	-2
BLH:of latin not	-6
BLH:of latin of	3
BLH:of latin that	-12
BLH:of latin time	17
BLH:of latin which	-8
BLH:of latin-s am	-3
BLH:of latin-s and	-12
BLH:of latin-s article	8
BLH:of latin-s but	6
BLH:of latin-s count	-5
BLH:of latin-s does	-7
BLH:of latin-s each	-7
BLH:of latin-s latin	2
BLH:of latin-s latin-s	-5
BLH:of latin-s not	3
BLH:of latin-s number	8
BLH:of latin-s that	-12
BLH:of latin-s which	-5
BLH:of latin-s whose	-2
BLH:of not article	6
BLH:of not of	-14
BLH:of number am	-12
BLH:of number and	3
BLH:of number arabic	2
BLH:of number article	4
BLH:of number count	6
BLH:of number does	7
BLH:of number each	5
BLH:of number latin-s	3
BLH:of number not	2
BLH:of number number	-5
BLH:of number of	-8
BLH:of number which	9
BLH:of number who	11
BLH:of number whose	-3
BLH:of of article	-9
BLH:of of but	-3
BLH:of of count	-5
BLH:of of each	9
BLH:of of latin	-7
BLH:of of number	-5
BLH:of of of	-5
BLH:of of whose	-2
BLH:of that arabic	-4
BLH:of that latin	-2
BLH:of the-thing and	-2
BLH:of the-thing arabic	2
BLH:of the-thing article	5
BLH:of the-thing does	3
BLH:of the-thing each	3
BLH:of the-thing number	-8
BLH:of the-thing of	4
BLH:of the-thing that	11
BLH:of the-thing the-thing	-3
BLH:of the-thing who	6
BLH:of time does	-5
BLH:of time of	-4
BLH:of which does	-2
BLH:of which latin	9
BLH:of who am	-3
BLH:of who article	3
BLH:of who latin	6
BLH:of who latin-s	10
BLH:of who of	12
BLH:of who that	6
BLH:of who who	5
BLH:of whose latin	-8
BLH:of whose latin-s	-4
BLH:that am latin	-5
BLH:that arabic arabic	-10
BLH:that arabic the-thing	4
BLH:that article latin	-10
BLH:that article latin-s	-2
BLH:that article which	-8
BLH:that count count	-7
BLH:that count latin-s	-2
BLH:that each article	-5
BLH:that each latin	-2
BLH:that latin am	-7
BLH:that latin article	-4
BLH:that latin count	-11
BLH:that latin latin	5
BLH:that latin latin-s	2
BLH:that latin number	-2
BLH:that latin that	2
BLH:that latin who	-4
BLH:that latin-s article	-10
BLH:that latin-s latin	-9
BLH:that latin-s of	-9
BLH:that of article	9
BLH:that of count	-6
BLH:that of latin	-3
BLH:that of of	-2
BLH:that the-thing arabic	-5
BLH:that the-thing the-thing	6
BLH:the-thing am does	-2
BLH:the-thing and does	-2
BLH:the-thing and-word and-word	-3
BLH:the-thing and-word arabic	-6
BLH:the-thing and-word article	-7
BLH:the-thing and-word does	-10
BLH:the-thing and-word number	-5
BLH:the-thing and-word of	7
BLH:the-thing and-word that	-9
BLH:the-thing and-word the-thing	-12
BLH:the-thing arabic and-word	-10
BLH:the-thing arabic but	4
BLH:the-thing arabic count	-8
BLH:the-thing arabic each	5
BLH:the-thing arabic latin	-7
BLH:the-thing arabic not	-13
BLH:the-thing arabic number	-4
BLH:the-thing arabic of	-4
BLH:the-thing arabic the-thing	-6
BLH:the-thing arabic which	5
BLH:the-thing arabic who	-14
BLH:the-thing but arabic	-5
BLH:the-thing but does	-3
BLH:the-thing but not	-2
BLH:the-thing but the-thing	-4
BLH:the-thing count arabic	-6
BLH:the-thing does and-word	-16
BLH:the-thing does arabic	-10
BLH:the-thing does article	-9
BLH:the-thing does but	6
BLH:the-thing does count	-7
BLH:the-thing does each	-4
BLH:the-thing does not	4
BLH:the-thing does number	-18
BLH:the-thing does of	-20
BLH:the-thing does the-thing	-5
BLH:the-thing does which	-2
BLH:the-thing each arabic	-3
BLH:the-thing not arabic	-5
BLH:the-thing not does	-8
BLH:the-thing not the-thing	-2
BLH:the-thing number arabic	-11
BLH:the-thing number does	2
BLH:the-thing number number	13
BLH:the-thing number of	-6
BLH:the-thing number the-thing	-6
BLH:the-thing of and-word	-2
BLH:the-thing of arabic	-7
BLH:the-thing of does	-4
BLH:the-thing of each	-2
BLH:the-thing of number	-5
BLH:the-thing of the-thing	-9
BLH:the-thing that arabic	5
BLH:the-thing the-thing am	-7
BLH:the-thing the-thing but	-2
BLH:the-thing the-thing does	-2
BLH:the-thing the-thing number	-7
BLH:the-thing the-thing of	-8
BLH:the-thing the-thing the-thing	-2
BLH:the-thing the-thing who	-7
BLH:the-thing the-thing whose	-6
BLH:the-thing which arabic	-2
BLH:the-thing which does	-4
BLH:the-thing which not	-2
BLH:the-thing which the-thing	-2
BLH:the-thing who and-word	-2
BLH:the-thing who arabic	-6
BLH:the-thing who does	-2
BLH:the-thing who the-thing	-6
BLH:the-thing who which	-3
BLH:the-thing whose does	-8
BLH:the-thing whose the-thing	8
BLH:time arabic arabic	-9
BLH:time does arabic	2
BLH:time does latin	-2
BLH:time latin latin	-8
BLH:time latin of	-3
BLH:time of latin	-2
BLH:time the-thing arabic	-5
BLH:which am latin	-4
BLH:which am latin-s	-3
BLH:which am who	-2
BLH:which arabic arabic	-4
BLH:which arabic does	-10
BLH:which arabic of	-4
BLH:which arabic the-thing	-3
BLH:which article latin	3
BLH:which article latin-s	-2
BLH:which does and-word	-3
BLH:which does article	5
BLH:which does count	9
BLH:which does does	-6
BLH:which does each	-8
BLH:which does latin	-5
BLH:which does not	-8
BLH:which does number	6
BLH:which does of	-10
BLH:which does the-thing	-10
BLH:which does who	-7
BLH:which latin am	9
BLH:which latin article	-9
BLH:which latin but	-4
BLH:which latin each	-9
BLH:which latin latin	3
BLH:which latin latin-s	5
BLH:which latin not	-2
BLH:which latin number	-11
BLH:which latin of	-3
BLH:which latin that	-12
BLH:which latin who	-16
BLH:which latin whose	5
BLH:which latin-s article	-3
BLH:which latin-s latin	-5
BLH:which latin-s of	-9
BLH:which latin-s who	3
BLH:which not arabic	-3
BLH:which not latin	-3
BLH:which not not	-2
BLH:which number latin-s	-3
BLH:which number number	-3
BLH:which of article	-2
BLH:which of latin	-3
BLH:which the-thing does	-2
BLH:which the-thing the-thing	-6
BLH:which who am	-2
BLH:which who latin	-14
BLH:who am article	-5
BLH:who am but	-12
BLH:who am count	-5
BLH:who am latin	-8
BLH:who am latin-s	9
BLH:who am not	-3
BLH:who am of	-6
BLH:who and-word of	-3
BLH:who and-word the-thing	-5
BLH:who arabic and-word	-3
BLH:who arabic arabic	-7
BLH:who arabic article	-12
BLH:who arabic of	-2
BLH:who arabic the-thing	3
BLH:who article latin	-7
BLH:who article latin-s	-2
BLH:who article which	-3
BLH:who but latin	-2
BLH:who does arabic	13
BLH:who does latin	9
BLH:who does of	-11
BLH:who latin am	-4
BLH:who latin but	11
BLH:who latin count	-9
BLH:who latin does	-9
BLH:who latin each	-12
BLH:who latin latin	3
BLH:who latin latin-s	-5
BLH:who latin not	-4
BLH:who latin number	-13
BLH:who latin of	6
BLH:who latin that	-10
BLH:who latin who	-21
BLH:who latin whose	-13
BLH:who latin-s article	-28
BLH:who latin-s count	-10
BLH:who latin-s each	-4
BLH:who latin-s latin	-9
BLH:who latin-s latin-s	-9
BLH:who latin-s number	-3
BLH:who latin-s of	-8
BLH:who latin-s who	4
BLH:who latin-s whose	-7
BLH:who not latin	-2
BLH:who not of	-3
BLH:who of article	-4
BLH:who of count	-2
BLH:who of latin	8
BLH:who of of	-2
BLH:who that of	-3
BLH:who the-thing arabic	-2
BLH:who the-thing does	-4
BLH:who the-thing of	-3
BLH:who the-thing the-thing	3
BLH:who which the-thing	-3
BLH:who who latin	-4
BLH:who who latin-s	-7
BLH:whose arabic the-thing	-13
BLH:whose does arabic	10
BLH:whose does of	-5
BLH:whose latin am	-12
BLH:whose latin and	-10
BLH:whose latin but	2
BLH:whose latin count	-3
BLH:whose latin latin	-7
BLH:whose latin not	-4
BLH:whose latin number	-3
BLH:whose latin that	4
BLH:whose latin who	9
BLH:whose latin whose	7
BLH:whose latin-s am	-3
BLH:whose latin-s and	-3
BLH:whose latin-s article	4
BLH:whose latin-s but	-13
BLH:whose latin-s latin-s	3
BLH:whose latin-s of	2
BLH:whose latin-s who	6
BLH:whose number latin	-3
H:am	-10
H:and	-12
H:and-word	-6
H:arabic	-4
H:but	4
H:does	-4
H:latin	-5
H:latin-s	-8
H:not	-7
H:number	-3
H:of	-6
H:that	3
H:the-thing	-2
H:time	4
H:which	-3
HN:am am	-2
HN:am arabic	-4
HN:am but	-7
HN:am count	-6
HN:am each	-8
HN:am latin	-7
HN:am latin-s	-13
HN:am not	-9
HN:am number	-3
HN:am of	-2
HN:am that	-3
HN:am who	9
HN:am whose	-3
HN:and am	4
HN:and article	-5
HN:and but	11
HN:and count	-12
HN:and does	-15
HN:and each	-8
HN:and latin	-10
HN:and latin-s	-15
HN:and not	-5
HN:and number	-12
HN:and of	-15
HN:and that	-9
HN:and the-thing	-3
HN:and which	-9
HN:and who	4
HN:and whose	-11
HN:and-word arabic	-3
HN:and-word article	-10
HN:and-word but	-8
HN:and-word does	-12
HN:and-word each	-3
HN:and-word edge	4
HN:and-word not	6
HN:and-word number	-2
HN:and-word that	-11
HN:and-word which	8
HN:arabic and	-7
HN:arabic and-word	-2
HN:arabic arabic	-2
HN:arabic article	-6
HN:arabic but	-15
HN:arabic count	2
HN:arabic does	-2
HN:arabic each	-9
HN:arabic edge	-4
HN:arabic latin	9
HN:arabic of	-2
HN:arabic the-thing	-3
HN:arabic time	-15
HN:arabic which	-3
HN:arabic who	5
HN:article am	3
HN:article and	-10
HN:article and-word	-9
HN:article article	-2
HN:article count	-4
HN:article does	-5
HN:article each	-6
HN:article edge	-3
HN:article latin-s	3
HN:article not	-10
HN:article number	-7
HN:article of	-3
HN:article the-thing	6
HN:article who	-3
HN:article whose	-3
HN:but am	-5
HN:but count	-6
HN:but does	-9
HN:but each	-5
HN:but latin-s	-10
HN:but not	-12
HN:but that	-5
HN:but which	2
HN:but who	4
HN:count am	-5
HN:count and	-12
HN:count and-word	-4
HN:count arabic	-6
HN:count article	-3
HN:count count	-4
HN:count does	-9
HN:count latin-s	5
HN:count of	-3
HN:count that	-4
HN:count which	-7
HN:count who	-4
HN:count whose	-6
HN:does am	-5
HN:does and	-10
HN:does and-word	-10
HN:does arabic	-4
HN:does article	2
HN:does but	-13
HN:does count	-4
HN:does does	-3
HN:does edge	-9
HN:does latin-s	-8
HN:does not	-10
HN:does number	2
HN:does of	2
HN:does time	5
HN:does who	-9
HN:each am	-3
HN:each and	-5
HN:each count	2
HN:each does	3
HN:each edge	-4
HN:each latin-s	-6
HN:each number	3
HN:each of	-9
HN:each the-thing	4
HN:each who	-4
HN:each whose	4
HN:latin am	7
HN:latin and	-8
HN:latin and-word	-8
HN:latin arabic	-9
HN:latin article	-3
HN:latin but	-8
HN:latin count	-2
HN:latin each	-7
HN:latin edge	-5
HN:latin latin	-2
HN:latin latin-s	2
HN:latin of	-5
HN:latin the-thing	-11
HN:latin time	-2
HN:latin who	-3
HN:latin-s and	-4
HN:latin-s and-word	-3
HN:latin-s arabic	-4
HN:latin-s article	-6
HN:latin-s but	-16
HN:latin-s count	-5
HN:latin-s does	-4
HN:latin-s each	-2
HN:latin-s not	-5
HN:latin-s number	-3
HN:latin-s of	-3
HN:latin-s that	-3
HN:latin-s time	-11
HN:latin-s which	3
HN:latin-s who	-10
HN:latin-s whose	-7
HN:not am	7
HN:not and	-2
HN:not and-word	-3
HN:not article	-11
HN:not but	5
HN:not does	-3
HN:not each	-3
HN:not latin	-6
HN:not latin-s	-14
HN:not not	-9
HN:not number	-5
HN:not that	-2
HN:not the-thing	-5
HN:not which	4
HN:not who	3
HN:not whose	-3
HN:number and	-5
HN:number and-word	4
HN:number but	-8
HN:number count	-3
HN:number each	-3
HN:number latin	-2
HN:number latin-s	3
HN:number not	-6
HN:number number	-12
HN:number of	2
HN:number the-thing	-14
HN:number time	-10
HN:number whose	-2
HN:of am	-8
HN:of and	-10
HN:of and-word	-5
HN:of arabic	-2
HN:of article	-2
HN:of but	-9
HN:of count	-4
HN:of does	3
HN:of each	-15
HN:of latin-s	-4
HN:of not	-2
HN:of number	-6
HN:of of	-2
HN:of that	11
HN:of the-thing	-10
HN:of time	2
HN:of which	-3
HN:of who	3
HN:that am	2
HN:that article	3
HN:that but	-8
HN:that count	-10
HN:that does	14
HN:that each	3
HN:that latin-s	2
HN:that not	-7
HN:that number	-14
HN:that whose	-3
HN:the-thing am	2
HN:the-thing and	-7
HN:the-thing and-word	-9
HN:the-thing arabic	-3
HN:the-thing article	-12
HN:the-thing but	-6
HN:the-thing count	-15
HN:the-thing each	-14
HN:the-thing edge	-9
HN:the-thing number	-5
HN:the-thing of	-3
HN:the-thing that	3
HN:the-thing time	-6
HN:the-thing who	6
HN:the-thing whose	9
HN:time am	-9
HN:time arabic	3
HN:time article	7
HN:time edge	-10
HN:time latin	-7
HN:time latin-s	-12
HN:time of	10
HN:time who	2
HN:which and-word	-9
HN:which arabic	3
HN:which article	-6
HN:which but	-2
HN:which count	-7
HN:which does	-6
HN:which each	6
HN:which latin-s	6
HN:which not	-17
HN:which number	-11
HN:which of	-2
HN:which that	-9
HN:which the-thing	5
HN:which whose	-4
HN:who and	-6
HN:who and-word	-9
HN:who arabic	3
HN:who but	-12
HN:who each	-4
HN:who edge	-6
HN:who latin-s	4
HN:who of	-10
HN:who that	-3
HN:who the-thing	-5
HN:who time	-11
HN:who which	-15
HN:who who	5
HN:who whose	4
HN:whose am	5
HN:whose arabic	-5
HN:whose article	-4
HN:whose count	-2
HN:whose does	-5
HN:whose latin	2
HN:whose not	-8
HN:whose number	-3
HN:whose of	-8
HN:whose the-thing	-3
HN:whose who	-5
HNN:am am latin	4
HNN:am am latin-s	-6
HNN:am am of	-2
HNN:am arabic arabic	-3
HNN:am article latin	-10
HNN:am article latin-s	-5
HNN:am but latin	-2
HNN:am count latin-s	-3
HNN:am does arabic	-3
HNN:am does number	-15
HNN:am does of	9
HNN:am each latin	-7
HNN:am latin and	-6
HNN:am latin article	-10
HNN:am latin count	-4
HNN:am latin does	6
HNN:am latin edge	-2
HNN:am latin latin	4
HNN:am latin latin-s	-5
HNN:am latin not	-2
HNN:am latin number	-11
HNN:am latin of	-12
HNN:am latin that	-3
HNN:am latin which	6
HNN:am latin who	-9
HNN:am latin whose	5
HNN:am latin-s and	-2
HNN:am latin-s article	-3
HNN:am latin-s latin	-2
HNN:am latin-s of	-5
HNN:am not latin	-9
HNN:am number latin-s	-2
HNN:am of am	-3
HNN:am of count	-2
HNN:am of number	-4
HNN:am who am	-2
HNN:am who does	11
HNN:am who latin	8
HNN:am whose latin	-3
HNN:and am article	8
HNN:and am latin	-7
HNN:and article article	-2
HNN:and article latin-s	-10
HNN:and article of	-3
HNN:and but article	2
HNN:and but who	13
HNN:and count latin	-2
HNN:and count latin-s	-8
HNN:and count of	-3
HNN:and does arabic	-3
HNN:and does article	-3
HNN:and does latin	-6
HNN:and does number	-2
HNN:and does of	-2
HNN:and does the-thing	-3
HNN:and each latin	-4
HNN:and each latin-s	-2
HNN:and latin am	9
HNN:and latin and	-2
HNN:and latin article	-11
HNN:and latin count	-2
HNN:and latin does	-5
HNN:and latin latin-s	-4
HNN:and latin not	-2
HNN:and latin number	-5
HNN:and latin of	-8
HNN:and latin who	-3
HNN:and latin-s article	-3
HNN:and latin-s latin	-5
HNN:and latin-s latin-s	-2
HNN:and latin-s of	-3
HNN:and not latin	-3
HNN:and number article	-3
HNN:and number does	-3
HNN:and number latin	-2
HNN:and number latin-s	-2
HNN:and of article	-3
HNN:and of latin	-8
HNN:and of latin-s	-2
HNN:and of whose	-2
HNN:and that latin	-6
HNN:and the-thing arabic	-3
HNN:and which latin	-4
HNN:and who am	4
HNN:and who latin	-15
HNN:and who latin-s	-9
HNN:and who not	6
HNN:and who of	-2
HNN:and whose latin	-5
HNN:and whose latin-s	-6
HNN:and-word and-word and-word	6
HNN:and-word and-word arabic	-8
HNN:and-word and-word does	3
HNN:and-word and-word of	6
HNN:and-word and-word the-thing	-8
HNN:and-word arabic and-word	-11
HNN:and-word arabic arabic	2
HNN:and-word arabic count	-5
HNN:and-word arabic does	-3
HNN:and-word arabic edge	-12
HNN:and-word arabic not	-7
HNN:and-word article not	-5
HNN:and-word but the-thing	-4
HNN:and-word does and-word	-2
HNN:and-word does does	-10
HNN:and-word does number	-6
HNN:and-word does of	-9
HNN:and-word does which	-2
HNN:and-word each arabic	-3
HNN:and-word edge edge	4
HNN:and-word not does	-2
HNN:and-word number arabic	-6
HNN:and-word number of	7
HNN:and-word of does	-9
HNN:and-word of each	-3
HNN:and-word of number	-5
HNN:and-word of the-thing	4
HNN:and-word the-thing and-word	4
HNN:and-word the-thing arabic	-11
HNN:and-word the-thing does	-6
HNN:and-word the-thing not	-7
HNN:and-word the-thing of	-11
HNN:and-word the-thing which	13
HNN:and-word the-thing who	-5
HNN:and-word which does	12
HNN:arabic and does	-5
HNN:arabic and number	-2
HNN:arabic and-word and-word	2
HNN:arabic and-word arabic	-13
HNN:arabic and-word does	4
HNN:arabic and-word not	-3
HNN:arabic and-word number	-12
HNN:arabic and-word the-thing	-3
HNN:arabic arabic am	12
HNN:arabic arabic and	-6
HNN:arabic arabic article	5
HNN:arabic arabic but	-14
HNN:arabic arabic does	-7
HNN:arabic arabic each	-13
HNN:arabic arabic edge	-4
HNN:arabic arabic not	-6
HNN:arabic arabic number	-4
HNN:arabic arabic that	5
HNN:arabic arabic the-thing	-6
HNN:arabic arabic time	3
HNN:arabic arabic which	5
HNN:arabic arabic who	11
HNN:arabic article and-word	-4
HNN:arabic article arabic	-13
HNN:arabic article does	8
HNN:arabic article latin-s	-6
HNN:arabic article not	7
HNN:arabic article number	-9
HNN:arabic article of	4
HNN:arabic article the-thing	-14
HNN:arabic but arabic	-8
HNN:arabic but does	-3
HNN:arabic but not	-4
HNN:arabic but the-thing	-4
HNN:arabic count and-word	-7
HNN:arabic count arabic	-4
HNN:arabic count does	6
HNN:arabic does and-word	-4
HNN:arabic does article	-8
HNN:arabic does count	-8
HNN:arabic does does	4
HNN:arabic does edge	-8
HNN:arabic does not	-14
HNN:arabic does number	-4
HNN:arabic does that	-3
HNN:arabic does the-thing	-4
HNN:arabic does which	4
HNN:arabic each arabic	-4
HNN:arabic each does	-3
HNN:arabic edge edge	-4
HNN:arabic not and-word	-5
HNN:arabic not does	-2
HNN:arabic number arabic	5
HNN:arabic number article	-6
HNN:arabic number does	-6
HNN:arabic number of	-3
HNN:arabic number the-thing	-10
HNN:arabic of and-word	7
HNN:arabic of arabic	-2
HNN:arabic of count	-6
HNN:arabic of does	-2
HNN:arabic of each	5
HNN:arabic of number	-13
HNN:arabic of of	7
HNN:arabic of time	-4
HNN:arabic that arabic	-7
HNN:arabic that not	-7
HNN:arabic that the-thing	3
HNN:arabic the-thing am	11
HNN:arabic the-thing and	-4
HNN:arabic the-thing and-word	-20
HNN:arabic the-thing arabic	-7
HNN:arabic the-thing but	-12
HNN:arabic the-thing count	-8
HNN:arabic the-thing each	-3
HNN:arabic the-thing edge	-7
HNN:arabic the-thing not	-4
HNN:arabic the-thing number	7
HNN:arabic the-thing of	6
HNN:arabic the-thing that	-10
HNN:arabic the-thing the-thing	3
HNN:arabic the-thing which	4
HNN:arabic the-thing who	-11
HNN:arabic the-thing whose	-12
HNN:arabic time arabic	-3
HNN:arabic which arabic	-3
HNN:arabic who arabic	-2
HNN:arabic who does	-5
HNN:arabic who the-thing	10
HNN:article am latin	3
HNN:article am of	-8
HNN:article and article	4
HNN:article and latin	-5
HNN:article and of	-4
HNN:article and who	-10
HNN:article arabic arabic	-2
HNN:article arabic does	-2
HNN:article arabic of	-2
HNN:article article article	-7
HNN:article article latin	-12
HNN:article article of	12
HNN:article article which	-3
HNN:article but latin	-2
HNN:article but of	-4
HNN:article count latin	-5
HNN:article count latin-s	2
HNN:article count of	-8
HNN:article does arabic	-4
HNN:article does latin	-4
HNN:article does number	4
HNN:article does of	3
HNN:article does the-thing	-9
HNN:article each latin	-6
HNN:article edge edge	-3
HNN:article latin am	7
HNN:article latin and	-23
HNN:article latin article	-5
HNN:article latin but	-9
HNN:article latin count	-10
HNN:article latin each	-20
HNN:article latin edge	-19
HNN:article latin latin	2
HNN:article latin latin-s	6
HNN:article latin not	8
HNN:article latin number	-15
HNN:article latin time	-11
HNN:article latin which	6
HNN:article latin whose	-4
HNN:article latin-s am	5
HNN:article latin-s and	-13
HNN:article latin-s arabic	-9
HNN:article latin-s article	-2
HNN:article latin-s but	-15
HNN:article latin-s count	-7
HNN:article latin-s does	-12
HNN:article latin-s each	-12
HNN:article latin-s edge	-13
HNN:article latin-s latin	3
HNN:article latin-s latin-s	4
HNN:article latin-s not	6
HNN:article latin-s number	-7
HNN:article latin-s of	4
HNN:article latin-s which	3
HNN:article latin-s who	9
HNN:article latin-s whose	2
HNN:article not latin-s	-4
HNN:article not not	-5
HNN:article number article	3
HNN:article number latin	3
HNN:article number latin-s	-11
HNN:article number number	-10
HNN:article number of	-3
HNN:article of am	8
HNN:article of and	-5
HNN:article of arabic	7
HNN:article of article	-3
HNN:article of count	-2
HNN:article of latin	-3
HNN:article of latin-s	-7
HNN:article of number	2
HNN:article of whose	-10
HNN:article that article	5
HNN:article that latin	-7
HNN:article the-thing arabic	15
HNN:article the-thing does	-9
HNN:article the-thing the-thing	-4
HNN:article which article	3
HNN:article which latin	-6
HNN:article which who	17
HNN:article who am	-5
HNN:article who article	-11
HNN:article who latin	5
HNN:article who latin-s	-2
HNN:article who of	-2
HNN:article whose latin	4
HNN:but arabic arabic	5
HNN:but arabic the-thing	-6
HNN:but article latin-s	-4
HNN:but count latin-s	-8
HNN:but does arabic	-5
HNN:but does of	-8
HNN:but does the-thing	5
HNN:but each latin	-3
HNN:but latin article	-2
HNN:but latin does	12
HNN:but latin latin	2
HNN:but latin latin-s	-16
HNN:but latin of	5
HNN:but latin who	6
HNN:but latin-s am	-8
HNN:but latin-s latin	-3
HNN:but not does	-11
HNN:but not latin	-6
HNN:but of arabic	-8
HNN:but of article	-12
HNN:but of of	2
HNN:but that am	2
HNN:but the-thing arabic	-4
HNN:but the-thing does	-6
HNN:but the-thing not	-12
HNN:but the-thing the-thing	4
HNN:but which article	-10
HNN:but which latin	-8
HNN:but who am	-5
HNN:but who article	-2
HNN:but who latin	-7
HNN:but who latin-s	7
HNN:but who not	6
HNN:count am latin	6
HNN:count and latin	-4
HNN:count and of	-3
HNN:count and who	-2
HNN:count and-word does	3
HNN:count arabic and-word	4
HNN:count arabic does	-10
HNN:count arabic of	2
HNN:count arabic the-thing	-14
HNN:count article article	7
HNN:count article latin	-6
HNN:count count and	-7
HNN:count count count	7
HNN:count count latin	-4
HNN:count count latin-s	-7
HNN:count count of	-6
HNN:count does arabic	-13
HNN:count does does	-4
HNN:count does of	7
HNN:count latin am	14
HNN:count latin and	-8
HNN:count latin article	-5
HNN:count latin latin-s	4
HNN:count latin number	-10
HNN:count latin who	-12
HNN:count latin-s am	13
HNN:count latin-s but	-14
HNN:count latin-s count	-4
HNN:count latin-s each	-16
HNN:count latin-s edge	-5
HNN:count latin-s latin	3
HNN:count latin-s not	-10
HNN:count latin-s that	6
HNN:count latin-s which	-7
HNN:count latin-s who	2
HNN:count latin-s whose	-5
HNN:count of article	-11
HNN:count of count	11
HNN:count of latin	-19
HNN:count of latin-s	-2
HNN:count of number	10
HNN:count of the-thing	-8
HNN:count which latin	-3
HNN:count who latin	-3
HNN:count whose latin	-6
HNN:does and does	-4
HNN:does and latin	-3
HNN:does and number	-2
HNN:does and-word and-word	3
HNN:does and-word does	-9
HNN:does and-word number	-3
HNN:does and-word of	-10
HNN:does and-word the-thing	-9
HNN:does arabic article	2
HNN:does arabic but	-13
HNN:does arabic count	5
HNN:does arabic does	-16
HNN:does arabic each	-5
HNN:does arabic edge	-14
HNN:does arabic not	10
HNN:does arabic number	3
HNN:does arabic of	-5
HNN:does arabic time	-4
HNN:does arabic which	2
HNN:does arabic who	-9
HNN:does article does	10
HNN:does article latin	-9
HNN:does article latin-s	7
HNN:does article of	-7
HNN:does article the-thing	-12
HNN:does but arabic	-6
HNN:does but does	-4
HNN:does but not	-2
HNN:does but the-thing	-4
HNN:does count does	-9
HNN:does count latin-s	-8
HNN:does does and-word	-7
HNN:does does does	7
HNN:does does each	2
HNN:does does number	-7
HNN:does does of	-7
HNN:does does that	-8
HNN:does each arabic	3
HNN:does each does	-5
HNN:does each latin	-6
HNN:does each the-thing	4
HNN:does edge edge	-9
HNN:does latin am	-2
HNN:does latin and	8
HNN:does latin article	3
HNN:does latin count	-7
HNN:does latin does	-10
HNN:does latin each	-2
HNN:does latin latin	-2
HNN:does latin not	-4
HNN:does latin number	-9
HNN:does latin whose	-2
HNN:does latin-s of	-3
HNN:does not arabic	-10
HNN:does number arabic	-2
HNN:does number does	-7
HNN:does number latin	-2
HNN:does number number	4
HNN:does number of	7
HNN:does number the-thing	-2
HNN:does of and-word	11
HNN:does of arabic	-4
HNN:does of article	5
HNN:does of count	-16
HNN:does of does	2
HNN:does of each	7
HNN:does of latin	3
HNN:does of number	-6
HNN:does of of	-10
HNN:does of that	-14
HNN:does of the-thing	-9
HNN:does of which	5
HNN:does that arabic	-7
HNN:does that the-thing	3
HNN:does the-thing and-word	-15
HNN:does the-thing arabic	4
HNN:does the-thing article	-8
HNN:does the-thing but	-10
HNN:does the-thing count	3
HNN:does the-thing does	-7
HNN:does the-thing each	-14
HNN:does the-thing not	-3
HNN:does the-thing number	4
HNN:does the-thing the-thing	5
HNN:does the-thing which	2
HNN:does the-thing who	-7
HNN:does the-thing whose	-15
HNN:does which does	5
HNN:does which the-thing	-9
HNN:each am article	7
HNN:each am latin	-10
HNN:each arabic and-word	-9
HNN:each arabic but	-11
HNN:each arabic does	6
HNN:each arabic number	-8
HNN:each arabic of	-4
HNN:each arabic the-thing	-14
HNN:each article count	-8
HNN:each article latin-s	5
HNN:each does arabic	6
HNN:each does does	2
HNN:each does of	-8
HNN:each does the-thing	-4
HNN:each edge edge	-4
HNN:each latin am	17
HNN:each latin and	-23
HNN:each latin article	-6
HNN:each latin but	-7
HNN:each latin count	-9
HNN:each latin does	6
HNN:each latin each	-8
HNN:each latin latin-s	7
HNN:each latin which	-12
HNN:each latin who	-9
HNN:each latin whose	-10
HNN:each latin-s article	-11
HNN:each latin-s edge	5
HNN:each latin-s latin	-10
HNN:each latin-s latin-s	-6
HNN:each latin-s of	-8
HNN:each number latin-s	-5
HNN:each of latin	-9
HNN:each the-thing of	-7
HNN:each who latin-s	-3
HNN:latin am am	6
HNN:latin am article	6
HNN:latin am count	-8
HNN:latin am each	-12
HNN:latin am latin	-11
HNN:latin am latin-s	-3
HNN:latin am not	10
HNN:latin am of	3
HNN:latin am who	3
HNN:latin am whose	2
HNN:latin and am	-4
HNN:latin and but	10
HNN:latin and count	-6
HNN:latin and does	-7
HNN:latin and each	-2
HNN:latin and latin	-3
HNN:latin and latin-s	-10
HNN:latin and not	-4
HNN:latin and number	-4
HNN:latin and which	-3
HNN:latin and who	-9
HNN:latin article am	-5
HNN:latin article and	-12
HNN:latin article article	4
HNN:latin article but	-2
HNN:latin article count	10
HNN:latin article does	-6
HNN:latin article latin	-3
HNN:latin article latin-s	-3
HNN:latin article number	4
HNN:latin article of	-10
HNN:latin article which	-18
HNN:latin article who	-6
HNN:latin article whose	-9
HNN:latin but article	-13
HNN:latin but count	-4
HNN:latin but latin	-3
HNN:latin but latin-s	-8
HNN:latin but not	-4
HNN:latin but of	5
HNN:latin but that	-2
HNN:latin but which	-8
HNN:latin but who	-13
HNN:latin but whose	-3
HNN:latin count am	6
HNN:latin count and	10
HNN:latin count article	-15
HNN:latin count count	-4
HNN:latin count latin	-8
HNN:latin count latin-s	-2
HNN:latin count of	-2
HNN:latin does article	-3
HNN:latin does but	-7
HNN:latin does count	-2
HNN:latin does latin-s	14
HNN:latin does number	2
HNN:latin does of	2
HNN:latin does the-thing	-3
HNN:latin each article	-4
HNN:latin each count	-4
HNN:latin each latin-s	-6
HNN:latin each number	-5
HNN:latin each of	-5
HNN:latin edge edge	-5
HNN:latin latin am	-7
HNN:latin latin and	-7
HNN:latin latin but	-9
HNN:latin latin count	-9
HNN:latin latin edge	-4
HNN:latin latin latin-s	3
HNN:latin latin not	-8
HNN:latin latin of	-3
HNN:latin latin that	-12
HNN:latin latin time	-11
HNN:latin latin which	-2
HNN:latin latin who	3
HNN:latin latin whose	3
HNN:latin latin-s am	9
HNN:latin latin-s and	2
HNN:latin latin-s article	-7
HNN:latin latin-s but	-15
HNN:latin latin-s count	-5
HNN:latin latin-s does	-3
HNN:latin latin-s each	4
HNN:latin latin-s edge	-8
HNN:latin latin-s latin-s	-8
HNN:latin latin-s not	5
HNN:latin latin-s number	-7
HNN:latin latin-s of	7
HNN:latin latin-s that	5
HNN:latin latin-s time	-6
HNN:latin latin-s which	9
HNN:latin latin-s who	-20
HNN:latin latin-s whose	-2
HNN:latin not article	-2
HNN:latin not does	8
HNN:latin not latin-s	-9
HNN:latin not not	-12
HNN:latin not of	5
HNN:latin not that	-6
HNN:latin not which	-3
HNN:latin number and	-9
HNN:latin number count	12
HNN:latin number does	-3
HNN:latin number latin	-2
HNN:latin number number	-2
HNN:latin number of	-4
HNN:latin number time	-3
HNN:latin number who	-3
HNN:latin of am	-5
HNN:latin of and	-10
HNN:latin of article	-7
HNN:latin of count	-12
HNN:latin of each	-2
HNN:latin of latin	-3
HNN:latin of latin-s	7
HNN:latin of not	-12
HNN:latin of number	-5
HNN:latin of which	2
HNN:latin of who	5
HNN:latin of whose	-6
HNN:latin that am	-4
HNN:latin that article	8
HNN:latin that count	-8
HNN:latin that each	-7
HNN:latin that latin	-7
HNN:latin that latin-s	-11
HNN:latin that number	-7
HNN:latin that of	6
HNN:latin that which	-9
HNN:latin time article	2
HNN:latin time latin	-12
HNN:latin time of	-5
HNN:latin time who	4
HNN:latin which am	-9
HNN:latin which article	-2
HNN:latin which does	4
HNN:latin which latin	-4
HNN:latin which latin-s	-5
HNN:latin which not	-3
HNN:latin which number	-2
HNN:latin which of	3
HNN:latin which that	7
HNN:latin which who	-9
HNN:latin which whose	4
HNN:latin who am	-12
HNN:latin who article	6
HNN:latin who but	6
HNN:latin who does	-7
HNN:latin who each	11
HNN:latin who edge	5
HNN:latin who latin	2
HNN:latin who latin-s	2
HNN:latin who not	-4
HNN:latin who of	-14
HNN:latin who that	-6
HNN:latin who which	-7
HNN:latin who who	-14
HNN:latin who whose	-8
HNN:latin whose article	-2
HNN:latin whose does	7
HNN:latin whose latin	-3
HNN:latin whose latin-s	-4
HNN:latin whose number	7
HNN:latin whose of	-3
HNN:latin-s am am	-4
HNN:latin-s am article	-8
HNN:latin-s am each	-8
HNN:latin-s am latin	4
HNN:latin-s am latin-s	-8
HNN:latin-s am not	6
HNN:latin-s am of	7
HNN:latin-s and article	-8
HNN:latin-s and count	-3
HNN:latin-s and does	-2
HNN:latin-s and each	-2
HNN:latin-s and latin	4
HNN:latin-s and latin-s	7
HNN:latin-s and of	-6
HNN:latin-s and who	-2
HNN:latin-s and whose	-2
HNN:latin-s and-word arabic	-3
HNN:latin-s article am	-10
HNN:latin-s article article	-8
HNN:latin-s article latin-s	-2
HNN:latin-s article number	9
HNN:latin-s article of	-5
HNN:latin-s article whose	-2
HNN:latin-s but article	-3
HNN:latin-s but latin	-6
HNN:latin-s but who	-5
HNN:latin-s count and	-4
HNN:latin-s count count	-7
HNN:latin-s count latin	-7
HNN:latin-s does article	-4
HNN:latin-s each am	-3
HNN:latin-s each article	-4
HNN:latin-s latin am	5
HNN:latin-s latin article	-6
HNN:latin-s latin but	-13
HNN:latin-s latin count	9
HNN:latin-s latin does	7
HNN:latin-s latin edge	-5
HNN:latin-s latin latin-s	-6
HNN:latin-s latin not	-9
HNN:latin-s latin number	-6
HNN:latin-s latin of	-3
HNN:latin-s latin that	13
HNN:latin-s latin time	-7
HNN:latin-s latin who	-3
HNN:latin-s latin-s am	3
HNN:latin-s latin-s and	-8
HNN:latin-s latin-s article	6
HNN:latin-s latin-s but	-4
HNN:latin-s latin-s count	-8
HNN:latin-s latin-s does	-2
HNN:latin-s latin-s each	-3
HNN:latin-s latin-s latin-s	-2
HNN:latin-s latin-s not	-2
HNN:latin-s latin-s number	3
HNN:latin-s latin-s of	3
HNN:latin-s latin-s that	-3
HNN:latin-s latin-s which	-8
HNN:latin-s latin-s who	-6
HNN:latin-s not each	-2
HNN:latin-s not latin	2
HNN:latin-s not latin-s	-4
HNN:latin-s not of	-5
HNN:latin-s number am	-4
HNN:latin-s number article	5
HNN:latin-s number count	5
HNN:latin-s number latin-s	-6
HNN:latin-s number number	-12
HNN:latin-s of am	-5
HNN:latin-s of and	-8
HNN:latin-s of article	-5
HNN:latin-s of count	-8
HNN:latin-s of does	-7
HNN:latin-s of each	-13
HNN:latin-s of latin	6
HNN:latin-s of latin-s	7
HNN:latin-s of not	6
HNN:latin-s of number	-11
HNN:latin-s of who	-4
HNN:latin-s of whose	-15
HNN:latin-s that am	-6
HNN:latin-s that article	-9
HNN:latin-s that latin	8
HNN:latin-s that of	-3
HNN:latin-s that which	-2
HNN:latin-s time who	-3
HNN:latin-s which am	-6
HNN:latin-s which article	-6
HNN:latin-s which does	4
HNN:latin-s which latin	7
HNN:latin-s which latin-s	-13
HNN:latin-s which not	-4
HNN:latin-s which number	-3
HNN:latin-s which that	5
HNN:latin-s who am	3
HNN:latin-s who article	-4
HNN:latin-s who latin	-13
HNN:latin-s who latin-s	-7
HNN:latin-s who not	-2
HNN:latin-s who of	5
HNN:latin-s who which	-3
HNN:latin-s who who	-2
HNN:latin-s whose latin	-15
HNN:latin-s whose latin-s	3
HNN:not arabic arabic	-6
HNN:not arabic not	-4
HNN:not arabic of	-2
HNN:not arabic the-thing	8
HNN:not article latin	-5
HNN:not article latin-s	-4
HNN:not does and-word	-6
HNN:not does but	-7
HNN:not does does	-17
HNN:not does edge	-12
HNN:not does latin	-2
HNN:not does of	-8
HNN:not does the-thing	8
HNN:not does which	2
HNN:not each latin	-3
HNN:not latin and	-6
HNN:not latin article	6
HNN:not latin edge	-3
HNN:not latin not	-9
HNN:not latin number	-4
HNN:not latin of	-5
HNN:not latin which	-6
HNN:not latin who	-3
HNN:not latin whose	-2
HNN:not latin-s article	-3
HNN:not latin-s latin	-6
HNN:not latin-s which	-2
HNN:not not does	-4
HNN:not not latin	-4
HNN:not not of	-2
HNN:not of article	-7
HNN:not of count	-7
HNN:not of latin	6
HNN:not of latin-s	2
HNN:not of number	-6
HNN:not of of	5
HNN:not that arabic	-6
HNN:not that latin	3
HNN:not the-thing the-thing	-2
HNN:not which article	-5
HNN:not which latin	9
HNN:not whose latin-s	-2
HNN:number am am	-7
HNN:number am latin	6
HNN:number and-word of	-3
HNN:number arabic and-word	-9
HNN:number arabic arabic	2
HNN:number arabic article	9
HNN:number arabic does	-18
HNN:number arabic edge	-3
HNN:number arabic number	5
HNN:number arabic of	6
HNN:number arabic the-thing	-3
HNN:number article arabic	-2
HNN:number article latin	-7
HNN:number article latin-s	7
HNN:number but latin	-6
HNN:number count arabic	-3
HNN:number count latin	7
HNN:number count latin-s	-9
HNN:number count of	-7
HNN:number does and-word	-7
HNN:number does count	-3
HNN:number does does	7
HNN:number does latin	-4
HNN:number does of	-3
HNN:number does the-thing	-7
HNN:number does which	-3
HNN:number latin am	-6
HNN:number latin but	-7
HNN:number latin does	-7
HNN:number latin each	5
HNN:number latin edge	-3
HNN:number latin latin	-14
HNN:number latin not	8
HNN:number latin number	-4
HNN:number latin of	2
HNN:number latin that	4
HNN:number latin which	-7
HNN:number latin whose	-8
HNN:number latin-s am	-9
HNN:number latin-s and	-16
HNN:number latin-s article	-8
HNN:number latin-s each	-2
HNN:number latin-s edge	-8
HNN:number latin-s latin-s	-2
HNN:number latin-s not	7
HNN:number latin-s number	-7
HNN:number latin-s which	-2
HNN:number latin-s who	-7
HNN:number latin-s whose	-9
HNN:number not latin	-4
HNN:number number arabic	-8
HNN:number number article	-6
HNN:number number latin	-11
HNN:number number latin-s	2
HNN:number number number	-3
HNN:number number of	-10
HNN:number of am	-4
HNN:number of arabic	15
HNN:number of article	-13
HNN:number of count	-7
HNN:number of does	-4
HNN:number of each	-12
HNN:number of latin	-7
HNN:number of number	10
HNN:number of of	2
HNN:number of the-thing	-6
HNN:number of whose	4
HNN:number the-thing arabic	-4
HNN:number the-thing does	-3
HNN:number the-thing of	-2
HNN:number the-thing the-thing	-7
HNN:number time number	-5
HNN:number who latin	-2
HNN:number who latin-s	-3
HNN:number whose latin	-2
HNN:of am article	-2
HNN:of am count	-13
HNN:of am latin-s	-12
HNN:of am number	-6
HNN:of am of	4
HNN:of and article	-4
HNN:of and latin-s	-2
HNN:of and of	-2
HNN:of and-word arabic	-9
HNN:of and-word does	4
HNN:of and-word the-thing	-10
HNN:of arabic and-word	-5
HNN:of arabic arabic	4
HNN:of arabic article	-11
HNN:of arabic count	-2
HNN:of arabic each	-16
HNN:of arabic not	-13
HNN:of arabic number	-22
HNN:of arabic that	-5
HNN:of arabic the-thing	4
HNN:of article and	-13
HNN:of article article	2
HNN:of article count	-12
HNN:of article does	-5
HNN:of article each	-5
HNN:of article not	-2
HNN:of article number	4
HNN:of article of	-2
HNN:of article that	10
HNN:of article the-thing	-6
HNN:of article which	-5
HNN:of article who	-10
HNN:of article whose	-6
HNN:of but article	-3
HNN:of count am	-2
HNN:of count and	-12
HNN:of count and-word	-6
HNN:of count arabic	-13
HNN:of count article	-8
HNN:of count but	-2
HNN:of count count	-15
HNN:of count does	11
HNN:of count latin-s	3
HNN:of count number	-3
HNN:of count of	-19
HNN:of count that	-5
HNN:of count which	-6
HNN:of count who	-8
HNN:of does and-word	-6
HNN:of does arabic	3
HNN:of does article	-9
HNN:of does count	-2
HNN:of does does	3
HNN:of does number	-8
HNN:of does of	-12
HNN:of does the-thing	2
HNN:of each and	-4
HNN:of each article	-5
HNN:of each latin	-12
HNN:of each latin-s	-7
HNN:of each who	-2
HNN:of latin am	7
HNN:of latin and	-21
HNN:of latin but	-13
HNN:of latin count	5
HNN:of latin does	-2
HNN:of latin each	-19
HNN:of latin edge	-17
HNN:of latin not	-2
HNN:of latin number	-2
HNN:of latin of	-2
HNN:of latin time	-9
HNN:of latin which	5
HNN:of latin whose	-2
HNN:of latin-s and	-17
HNN:of latin-s article	-3
HNN:of latin-s but	-2
HNN:of latin-s count	4
HNN:of latin-s does	-5
HNN:of latin-s each	-8
HNN:of latin-s latin	5
HNN:of latin-s latin-s	-14
HNN:of latin-s not	-5
HNN:of latin-s number	3
HNN:of latin-s which	8
HNN:of latin-s who	-13
HNN:of latin-s whose	-3
HNN:of not article	-3
HNN:of not does	-5
HNN:of not latin	4
HNN:of not not	-2
HNN:of not of	-8
HNN:of number am	7
HNN:of number and	-9
HNN:of number arabic	-20
HNN:of number article	7
HNN:of number but	-3
HNN:of number count	-6
HNN:of number each	-3
HNN:of number edge	-3
HNN:of number latin	-12
HNN:of number latin-s	-8
HNN:of number not	3
HNN:of number number	13
HNN:of number the-thing	-4
HNN:of number which	-6
HNN:of number who	-3
HNN:of number whose	-3
HNN:of of count	-12
HNN:of of each	-2
HNN:of of latin	-2
HNN:of of latin-s	2
HNN:of of number	-10
HNN:of of of	3
HNN:of of the-thing	-2
HNN:of of whose	-6
HNN:of that arabic	6
HNN:of that the-thing	-8
HNN:of the-thing and	-10
HNN:of the-thing and-word	-11
HNN:of the-thing arabic	-7
HNN:of the-thing but	-3
HNN:of the-thing count	-2
HNN:of the-thing does	-9
HNN:of the-thing each	-9
HNN:of the-thing edge	-4
HNN:of the-thing not	-8
HNN:of the-thing number	-10
HNN:of the-thing of	-4
HNN:of the-thing the-thing	7
HNN:of the-thing which	-6
HNN:of the-thing who	-2
HNN:of time does	-4
HNN:of time of	7
HNN:of which article	-7
HNN:of which does	3
HNN:of which latin	-9
HNN:of which not	-2
HNN:of who am	7
HNN:of who article	6
HNN:of who edge	-8
HNN:of who latin-s	-5
HNN:of who of	-11
HNN:of who that	10
HNN:of who who	-14
HNN:of whose latin	4
HNN:of whose latin-s	-4
HNN:that am latin	2
HNN:that am of	3
HNN:that arabic arabic	-8
HNN:that arabic the-thing	6
HNN:that article latin-s	-6
HNN:that article of	-7
HNN:that article which	3
HNN:that count count	-2
HNN:that count latin-s	-8
HNN:that each article	-5
HNN:that each latin	-9
HNN:that latin am	-3
HNN:that latin and	-13
HNN:that latin article	6
HNN:that latin count	8
HNN:that latin latin	-6
HNN:that latin latin-s	-12
HNN:that latin number	11
HNN:that latin that	-4
HNN:that latin who	-10
HNN:that latin-s am	-5
HNN:that latin-s article	-15
HNN:that latin-s latin	-6
HNN:that not does	2
HNN:that of am	4
HNN:that of count	3
HNN:that of of	5
HNN:that the-thing arabic	-12
HNN:that the-thing does	9
HNN:that the-thing the-thing	-10
HNN:that which does	5
HNN:that which latin	-7
HNN:that whose latin	-3
HNN:the-thing am does	4
HNN:the-thing and does	-3
HNN:the-thing and-word and-word	-7
HNN:the-thing and-word arabic	-21
HNN:the-thing and-word article	-6
HNN:the-thing and-word does	4
HNN:the-thing and-word not	-5
HNN:the-thing and-word number	-6
HNN:the-thing and-word of	-6
HNN:the-thing and-word that	9
HNN:the-thing and-word the-thing	-14
HNN:the-thing arabic arabic	-2
HNN:the-thing arabic article	-3
HNN:the-thing arabic count	-7
HNN:the-thing arabic each	-2
HNN:the-thing arabic edge	-8
HNN:the-thing arabic not	3
HNN:the-thing arabic number	-9
HNN:the-thing arabic the-thing	-4
HNN:the-thing arabic which	-2
HNN:the-thing but arabic	-4
HNN:the-thing but does	4
HNN:the-thing but not	-4
HNN:the-thing but the-thing	-7
HNN:the-thing count arabic	-12
HNN:the-thing does and-word	6
HNN:the-thing does article	-6
HNN:the-thing does count	12
HNN:the-thing does does	-4
HNN:the-thing does each	-15
HNN:the-thing does edge	-13
HNN:the-thing does not	-8
HNN:the-thing does number	3
HNN:the-thing does of	-6
HNN:the-thing does the-thing	-5
HNN:the-thing does which	-11
HNN:the-thing each arabic	-11
HNN:the-thing edge edge	-9
HNN:the-thing not arabic	-4
HNN:the-thing not the-thing	4
HNN:the-thing number does	-8
HNN:the-thing number number	-4
HNN:the-thing number of	-8
HNN:the-thing number the-thing	-3
HNN:the-thing of and-word	4
HNN:the-thing of arabic	-7
HNN:the-thing of does	-13
HNN:the-thing of each	2
HNN:the-thing of number	-8
HNN:the-thing of of	8
HNN:the-thing of which	-5
HNN:the-thing that arabic	2
HNN:the-thing the-thing am	-5
HNN:the-thing the-thing and-word	-13
HNN:the-thing the-thing but	-9
HNN:the-thing the-thing does	2
HNN:the-thing the-thing each	-5
HNN:the-thing the-thing edge	-9
HNN:the-thing the-thing not	11
HNN:the-thing the-thing number	9
HNN:the-thing the-thing the-thing	-8
HNN:the-thing the-thing which	-4
HNN:the-thing the-thing who	6
HNN:the-thing the-thing whose	-14
HNN:the-thing which does	5
HNN:the-thing which not	-2
HNN:the-thing which the-thing	-14
HNN:the-thing who and-word	6
HNN:the-thing who does	-10
HNN:the-thing who the-thing	-3
HNN:the-thing who which	6
HNN:the-thing whose arabic	-5
HNN:the-thing whose does	13
HNN:the-thing whose the-thing	-12
HNN:time article latin	-5
HNN:time article latin-s	10
HNN:time does arabic	7
HNN:time does latin	-7
HNN:time edge edge	-10
HNN:time latin latin	-3
HNN:time latin of	4
HNN:time of latin	6
HNN:time who am	2
HNN:which am latin	8
HNN:which am latin-s	-6
HNN:which arabic arabic	5
HNN:which arabic does	-4
HNN:which arabic of	-9
HNN:which article am	-2
HNN:which article latin	-15
HNN:which article latin-s	-6
HNN:which count latin-s	-2
HNN:which count of	-5
HNN:which does and-word	-8
HNN:which does arabic	-16
HNN:which does article	-11
HNN:which does count	-8
HNN:which does does	6
HNN:which does each	11
HNN:which does edge	-9
HNN:which does latin	2
HNN:which does not	-12
HNN:which does number	6
HNN:which does of	-7
HNN:which does the-thing	-21
HNN:which does who	7
HNN:which each latin	-5
HNN:which latin am	5
HNN:which latin and	-7
HNN:which latin article	2
HNN:which latin but	8
HNN:which latin count	-5
HNN:which latin edge	-4
HNN:which latin latin	-6
HNN:which latin latin-s	-13
HNN:which latin number	-9
HNN:which latin of	-15
HNN:which latin that	-5
HNN:which latin who	4
HNN:which latin whose	-2
HNN:which latin-s article	6
HNN:which latin-s latin	-10
HNN:which latin-s of	8
HNN:which latin-s who	6
HNN:which not arabic	-6
HNN:which not does	-3
HNN:which not latin	-8
HNN:which not not	-2
HNN:which number latin-s	-6
HNN:which number number	-5
HNN:which of article	-2
HNN:which of latin	-18
HNN:which that latin	-3
HNN:which the-thing does	-10
HNN:which the-thing the-thing	-8
HNN:which who am	3
HNN:which who latin	2
HNN:which who latin-s	-10
HNN:which whose latin	-4
HNN:who am article	-5
HNN:who am but	8
HNN:who am count	-14
HNN:who am latin-s	6
HNN:who am not	-2
HNN:who am of	3
HNN:who and-word of	3
HNN:who and-word the-thing	-10
HNN:who arabic and-word	-7
HNN:who arabic arabic	3
HNN:who arabic article	9
HNN:who arabic the-thing	-5
HNN:who article latin	-10
HNN:who article latin-s	4
HNN:who but latin	-5
HNN:who does arabic	-3
HNN:who does latin	-6
HNN:who does of	-8
HNN:who each latin	-2
HNN:who edge edge	-6
HNN:who latin am	-9
HNN:who latin and	-14
HNN:who latin but	-8
HNN:who latin does	-10
HNN:who latin each	3
HNN:who latin edge	-11
HNN:who latin latin-s	8
HNN:who latin not	-9
HNN:who latin number	-5
HNN:who latin of	-4
HNN:who latin that	6
HNN:who latin which	2
HNN:who latin who	4
HNN:who latin whose	4
HNN:who latin-s article	8
HNN:who latin-s count	3
HNN:who latin-s number	-7
HNN:who latin-s of	6
HNN:who latin-s that	9
HNN:who latin-s who	-14
HNN:who latin-s whose	-6
HNN:who not latin	-13
HNN:who not not	4
HNN:who of am	-5
HNN:who of article	-9
HNN:who of count	-4
HNN:who of latin-s	-2
HNN:who of number	-3
HNN:who of of	-5
HNN:who the-thing arabic	-6
HNN:who the-thing does	-2
HNN:who the-thing of	-5
HNN:who the-thing the-thing	6
HNN:who which does	-10
HNN:who who latin	11
HNN:who who latin-s	3
HNN:who whose latin	2
HNN:who whose latin-s	2
HNN:whose arabic arabic	-2
HNN:whose article latin-s	-3
HNN:whose does the-thing	-2
HNN:whose latin am	17
HNN:whose latin and	-8
HNN:whose latin article	-3
HNN:whose latin but	-13
HNN:whose latin count	-2
HNN:whose latin edge	-9
HNN:whose latin latin-s	12
HNN:whose latin not	-11
HNN:whose latin number	-19
HNN:whose latin of	2
HNN:whose latin who	-13
HNN:whose latin whose	-3
HNN:whose latin-s am	14
HNN:whose latin-s and	-10
HNN:whose latin-s article	-6
HNN:whose latin-s but	-2
HNN:whose latin-s count	-9
HNN:whose latin-s edge	-11
HNN:whose latin-s latin	11
HNN:whose latin-s latin-s	5
HNN:whose latin-s number	-10
HNN:whose latin-s of	-8
HNN:whose latin-s who	-2
HNN:whose number latin	-2
L:am	-16
L:and	-20
L:and-word	-2
L:arabic	2
L:article	-4
L:but	-20
L:count	-2
L:does	-3
L:each	-12
L:not	-5
L:of	-10
L:that	-14
L:the-thing	3
L:time	-7
L:which	-26
L:who	-10
L:whose	-7
LH:am am	-3
LH:am arabic	-4
LH:am article	-2
LH:am but	3
LH:am count	-12
LH:am does	-9
LH:am each	-7
LH:am latin	-7
LH:am not	-6
LH:am of	-7
LH:am that	-8
LH:am time	-3
LH:am who	-16
LH:am whose	-4
LH:and arabic	-2
LH:and article	-12
LH:and but	-4
LH:and count	-8
LH:and does	-9
LH:and each	-5
LH:and latin	-9
LH:and latin-s	-5
LH:and not	-2
LH:and number	-7
LH:and that	-4
LH:and which	-3
LH:and who	-12
LH:and whose	-8
LH:and-word and-word	-5
LH:and-word arabic	-2
LH:and-word article	-2
LH:and-word but	2
LH:and-word each	7
LH:and-word of	-2
LH:and-word that	3
LH:and-word which	-4
LH:arabic am	3
LH:arabic and	-6
LH:arabic and-word	-3
LH:arabic article	-4
LH:arabic but	2
LH:arabic each	-2
LH:arabic latin	-12
LH:arabic not	2
LH:arabic of	-2
LH:arabic that	6
LH:arabic the-thing	2
LH:arabic who	-6
LH:article am	-8
LH:article and	-4
LH:article and-word	3
LH:article arabic	3
LH:article article	7
LH:article but	-13
LH:article count	-6
LH:article each	-2
LH:article latin	-5
LH:article latin-s	-7
LH:article not	-16
LH:article number	6
LH:article of	-2
LH:article that	-5
LH:article the-thing	3
LH:article which	6
LH:article who	-6
LH:but am	-3
LH:but arabic	-10
LH:but article	-16
LH:but count	-4
LH:but does	-8
LH:but each	-5
LH:but latin	-3
LH:but latin-s	-6
LH:but not	-7
LH:but of	5
LH:but that	-9
LH:but the-thing	-10
LH:but which	-10
LH:but who	-2
LH:count am	-10
LH:count and	-8
LH:count and-word	-12
LH:count arabic	-7
LH:count article	3
LH:count but	10
LH:count count	-5
LH:count does	-5
LH:count latin	-2
LH:count latin-s	-19
LH:count not	-3
LH:count number	13
LH:count that	2
LH:count which	10
LH:count who	5
LH:count whose	5
LH:does am	-4
LH:does and	-6
LH:does article	-2
LH:does but	-2
LH:does does	3
LH:does not	-2
LH:does number	-3
LH:does of	-3
LH:does the-thing	-3
LH:does time	-8
LH:does which	-13
LH:does who	-9
LH:each am	-4
LH:each and	-2
LH:each arabic	-9
LH:each article	-6
LH:each count	-6
LH:each does	-3
LH:each latin	-17
LH:each number	-6
LH:each of	5
LH:each the-thing	-4
LH:each whose	-8
LH:latin am	-3
LH:latin and	-10
LH:latin and-word	-13
LH:latin article	-3
LH:latin count	2
LH:latin does	-3
LH:latin latin	3
LH:latin latin-s	3
LH:latin not	-4
LH:latin number	-2
LH:latin which	-2
LH:latin-s and	-4
LH:latin-s and-word	-12
LH:latin-s arabic	-2
LH:latin-s article	4
LH:latin-s but	-3
LH:latin-s does	-4
LH:latin-s each	-3
LH:latin-s latin	3
LH:latin-s latin-s	2
LH:latin-s not	-3
LH:latin-s number	-2
LH:latin-s of	-4
LH:latin-s that	-4
LH:latin-s which	-7
LH:latin-s whose	2
LH:not am	-4
LH:not and	5
LH:not and-word	-3
LH:not arabic	-14
LH:not article	-3
LH:not does	-15
LH:not each	2
LH:not latin	-8
LH:not latin-s	4
LH:not not	-13
LH:not number	4
LH:not of	-2
LH:not that	4
LH:not the-thing	-6
LH:not which	-9
LH:not who	9
LH:number am	6
LH:number and	5
LH:number and-word	-4
LH:number arabic	-6
LH:number but	5
LH:number count	3
LH:number does	3
LH:number each	3
LH:number latin-s	-13
LH:number number	7
LH:number of	-5
LH:number the-thing	-2
LH:number time	-15
LH:number which	13
LH:number who	2
LH:number whose	4
LH:of am	-7
LH:of and	-4
LH:of and-word	-7
LH:of arabic	-14
LH:of article	-5
LH:of but	11
LH:of count	-9
LH:of does	-12
LH:of latin	-5
LH:of latin-s	-4
LH:of not	-7
LH:of number	-10
LH:of of	3
LH:of that	-12
LH:of the-thing	-13
LH:of which	-8
LH:of who	5
LH:of whose	-7
LH:that am	-2
LH:that arabic	3
LH:that article	-6
LH:that but	-6
LH:that count	-4
LH:that does	-7
LH:that each	-10
LH:that latin	4
LH:that latin-s	-8
LH:that number	-5
LH:that of	-12
LH:that the-thing	-7
LH:that which	-5
LH:the-thing am	-14
LH:the-thing and	-10
LH:the-thing and-word	-2
LH:the-thing arabic	2
LH:the-thing count	4
LH:the-thing each	4
LH:the-thing not	3
LH:the-thing that	-9
LH:the-thing time	6
LH:the-thing which	-2
LH:the-thing who	-2
LH:the-thing whose	-8
LH:time am	-8
LH:time arabic	5
LH:time does	-7
LH:time latin	4
LH:time latin-s	8
LH:time number	-5
LH:time of	-16
LH:time the-thing	-10
LH:which am	-3
LH:which arabic	-10
LH:which article	-12
LH:which but	-3
LH:which count	-4
LH:which does	-11
LH:which latin	-4
LH:which latin-s	-3
LH:which not	-4
LH:which number	-4
LH:which of	-9
LH:which that	-9
LH:which the-thing	-6
LH:which which	-2
LH:which who	-3
LH:which whose	-2
LH:who am	-8
LH:who and	-3
LH:who and-word	8
LH:who arabic	-12
LH:who but	6
LH:who count	3
LH:who does	-11
LH:who latin	-10
LH:who latin-s	-4
LH:who not	-4
LH:who number	-7
LH:who of	-4
LH:who that	3
LH:who the-thing	-13
LH:who time	-5
LH:who which	-8
LH:who who	-4
LH:whose am	-2
LH:whose article	4
LH:whose count	5
LH:whose does	-9
LH:whose latin	-22
LH:whose latin-s	-18
LH:whose not	-4
LH:whose number	-3
LH:whose of	-7
LH:whose the-thing	8
LH:whose who	-3
LHN:am arabic arabic	-2
LHN:am article latin	-19
LHN:am article latin-s	6
LHN:am but latin	-7
LHN:am count latin-s	-9
LHN:am count of	-2
LHN:am does arabic	-2
LHN:am does number	-2
LHN:am does of	-3
LHN:am each latin	-6
LHN:am latin am	-4
LHN:am latin article	-5
LHN:am latin latin	5
LHN:am latin latin-s	5
LHN:am latin not	-2
LHN:am latin number	-3
LHN:am latin of	-11
LHN:am latin which	-2
LHN:am latin who	-5
LHN:am latin whose	-2
LHN:am latin-s article	-3
LHN:am latin-s latin	8
LHN:am latin-s of	-8
LHN:am not latin	-5
LHN:am number latin	-2
LHN:am number latin-s	-6
LHN:am of count	-2
LHN:am of latin	-4
LHN:am of who	-2
LHN:am time latin	-3
LHN:am who latin	-11
LHN:am whose latin	-4
LHN:and article latin	-8
LHN:and article latin-s	-8
LHN:and but who	-2
LHN:and count latin	-2
LHN:and count latin-s	-4
LHN:and does arabic	-2
LHN:and does of	-3
LHN:and does the-thing	-2
LHN:and each latin	-4
LHN:and latin article	-3
LHN:and latin latin	-3
LHN:and latin of	-3
LHN:and latin-s latin	-2
LHN:and number does	-2
LHN:and of latin	2
LHN:and that latin	-3
LHN:and who am	-4
LHN:and who latin	-6
LHN:and who latin-s	-3
LHN:and whose latin	-5
LHN:and whose latin-s	-4
LHN:and-word and-word and-word	-4
LHN:and-word and-word arabic	-4
LHN:and-word and-word does	-5
LHN:and-word and-word of	-9
LHN:and-word and-word the-thing	-9
LHN:and-word arabic and-word	-14
LHN:and-word arabic count	-10
LHN:and-word arabic does	-7
LHN:and-word arabic edge	-10
LHN:and-word arabic not	-7
LHN:and-word arabic of	-5
LHN:and-word arabic the-thing	9
LHN:and-word but the-thing	10
LHN:and-word does and-word	-4
LHN:and-word does arabic	3
LHN:and-word does number	5
LHN:and-word does of	-7
LHN:and-word does which	-6
LHN:and-word each arabic	7
LHN:and-word not does	-12
LHN:and-word number arabic	-2
LHN:and-word number does	-9
LHN:and-word number of	-7
LHN:and-word of arabic	3
LHN:and-word of does	-14
LHN:and-word of number	-2
LHN:and-word of the-thing	-9
LHN:and-word the-thing and-word	-8
LHN:and-word the-thing arabic	2
LHN:and-word the-thing not	-14
LHN:and-word the-thing the-thing	5
LHN:and-word the-thing which	3
LHN:and-word which does	-4
LHN:arabic am does	3
LHN:arabic and does	-4
LHN:arabic and number	-2
LHN:arabic and-word and-word	2
LHN:arabic and-word arabic	-11
LHN:arabic and-word does	-5
LHN:arabic and-word not	6
LHN:arabic and-word number	-2
LHN:arabic and-word of	-15
LHN:arabic and-word the-thing	2
LHN:arabic arabic am	-8
LHN:arabic arabic and	-2
LHN:arabic arabic and-word	-10
LHN:arabic arabic arabic	2
LHN:arabic arabic article	-11
LHN:arabic arabic but	-5
LHN:arabic arabic does	-6
LHN:arabic arabic each	-11
LHN:arabic arabic edge	3
LHN:arabic arabic not	2
LHN:arabic arabic of	-2
LHN:arabic arabic time	-6
LHN:arabic arabic which	-3
LHN:arabic arabic who	-10
LHN:arabic article and-word	-9
LHN:arabic article arabic	-14
LHN:arabic article does	-9
LHN:arabic article latin-s	10
LHN:arabic article number	-3
LHN:arabic article of	-6
LHN:arabic article the-thing	5
LHN:arabic but arabic	3
LHN:arabic but does	-9
LHN:arabic but not	-11
LHN:arabic but the-thing	-9
LHN:arabic count and-word	-7
LHN:arabic count does	-4
LHN:arabic does and-word	-3
LHN:arabic does arabic	-2
LHN:arabic does article	-9
LHN:arabic does but	-8
LHN:arabic does count	6
LHN:arabic does each	-5
LHN:arabic does edge	-4
LHN:arabic does number	-2
LHN:arabic does that	-10
LHN:arabic does the-thing	4
LHN:arabic does time	5
LHN:arabic does which	-12
LHN:arabic each arabic	2
LHN:arabic each does	-10
LHN:arabic not and-word	-3
LHN:arabic not does	5
LHN:arabic number and-word	-7
LHN:arabic number arabic	-4
LHN:arabic number does	-10
LHN:arabic number of	3
LHN:arabic number the-thing	-4
LHN:arabic of arabic	2
LHN:arabic of article	-6
LHN:arabic of count	-3
LHN:arabic of does	-23
LHN:arabic of each	-10
LHN:arabic of number	2
LHN:arabic of of	8
LHN:arabic of the-thing	-10
LHN:arabic of time	-9
LHN:arabic of which	7
LHN:arabic that not	3
LHN:arabic the-thing am	-4
LHN:arabic the-thing and	-3
LHN:arabic the-thing and-word	-2
LHN:arabic the-thing but	-13
LHN:arabic the-thing count	-4
LHN:arabic the-thing each	-6
LHN:arabic the-thing edge	-4
LHN:arabic the-thing not	6
LHN:arabic the-thing number	-9
LHN:arabic the-thing of	-4
LHN:arabic the-thing that	8
LHN:arabic the-thing the-thing	-5
LHN:arabic the-thing which	-6
LHN:arabic the-thing who	8
LHN:arabic the-thing whose	9
LHN:arabic time arabic	3
LHN:arabic which arabic	6
LHN:arabic which does	-5
LHN:arabic who and-word	-8
LHN:arabic who arabic	-8
LHN:arabic who does	-5
LHN:article am latin	-2
LHN:article am of	-4
LHN:article and article	5
LHN:article and latin	-4
LHN:article and number	-2
LHN:article and of	-3
LHN:article and who	-6
LHN:article arabic arabic	-8
LHN:article arabic does	8
LHN:article arabic of	5
LHN:article article article	7
LHN:article article of	4
LHN:article article which	7
LHN:article but latin	-2
LHN:article but of	-9
LHN:article count of	-2
LHN:article does latin	-5
LHN:article does of	5
LHN:article does the-thing	-12
LHN:article each latin	-2
LHN:article latin am	-5
LHN:article latin and	-5
LHN:article latin but	-5
LHN:article latin count	-13
LHN:article latin does	-10
LHN:article latin each	-4
LHN:article latin edge	11
LHN:article latin latin	-4
LHN:article latin latin-s	-5
LHN:article latin not	-8
LHN:article latin that	6
LHN:article latin time	-6
LHN:article latin who	-14
LHN:article latin whose	-13
LHN:article latin-s am	-4
LHN:article latin-s and	-2
LHN:article latin-s article	-7
LHN:article latin-s does	-2
LHN:article latin-s latin	-4
LHN:article latin-s not	-2
LHN:article latin-s number	6
LHN:article latin-s of	-2
LHN:article latin-s which	-10
LHN:article latin-s who	-2
LHN:article latin-s whose	-2
LHN:article not arabic	-5
LHN:article not does	-6
LHN:article not latin	-3
LHN:article number latin-s	6
LHN:article number number	-10
LHN:article number of	3
LHN:article of am	-5
LHN:article of and	-3
LHN:article of arabic	-10
LHN:article of article	-5
LHN:article of latin	3
LHN:article of latin-s	-7
LHN:article of number	6
LHN:article of whose	-9
LHN:article that article	-9
LHN:article that latin	2
LHN:article the-thing arabic	-15
LHN:article the-thing the-thing	-5
LHN:article which article	-4
LHN:article which latin	7
LHN:article which who	-4
LHN:article who am	-5
LHN:article who article	6
LHN:article who latin	-3
LHN:article who latin-s	7
LHN:article who of	-9
LHN:article whose latin	3
LHN:article whose latin-s	4
LHN:but arabic arabic	-3
LHN:but arabic the-thing	-5
LHN:but article latin	-10
LHN:but article latin-s	-6
LHN:but count latin-s	-3
LHN:but does arabic	-2
LHN:but does of	-2
LHN:but does the-thing	-3
LHN:but each latin	-4
LHN:but latin article	7
LHN:but latin latin	-11
LHN:but latin latin-s	7
LHN:but latin of	-3
LHN:but latin that	-2
LHN:but latin who	-8
LHN:but latin-s latin	-4
LHN:but not arabic	-3
LHN:but not does	-4
LHN:but of arabic	-3
LHN:but of article	-2
LHN:but of latin	10
LHN:but of of	-3
LHN:but that am	-4
LHN:but the-thing arabic	-4
LHN:but the-thing does	-2
LHN:but the-thing not	-2
LHN:but the-thing the-thing	-2
LHN:but which latin	-2
LHN:but who am	-3
LHN:but who latin-s	-6
LHN:but whose latin-s	-3
LHN:count am latin	-9
LHN:count and count	-2
LHN:count and latin	-3
LHN:count and who	-2
LHN:count and-word does	-2
LHN:count arabic and-word	-7
LHN:count arabic arabic	2
LHN:count arabic does	-9
LHN:count arabic of	-12
LHN:count arabic the-thing	-10
LHN:count article article	-6
LHN:count article latin	2
LHN:count article latin-s	12
LHN:count count count	-7
LHN:count count latin-s	-3
LHN:count count of	-3
LHN:count does arabic	-9
LHN:count does does	-7
LHN:count does latin	-6
LHN:count does of	-4
LHN:count latin am	3
LHN:count latin and	-5
LHN:count latin article	5
LHN:count latin count	-2
LHN:count latin latin	-6
LHN:count latin latin-s	-5
LHN:count latin number	11
LHN:count latin of	-7
LHN:count latin whose	-6
LHN:count latin-s am	-7
LHN:count latin-s and	-3
LHN:count latin-s article	-8
LHN:count latin-s but	-2
LHN:count latin-s count	-5
LHN:count latin-s each	-5
LHN:count latin-s edge	-2
LHN:count latin-s latin-s	-12
LHN:count latin-s number	-3
LHN:count latin-s of	-18
LHN:count latin-s that	-3
LHN:count latin-s which	-4
LHN:count latin-s who	-4
LHN:count latin-s whose	-2
LHN:count of article	-12
LHN:count of count	2
LHN:count of latin	2
LHN:count of latin-s	9
LHN:count of number	-2
LHN:count of the-thing	-2
LHN:count that article	4
LHN:count which latin	14
LHN:count who latin	8
LHN:count whose latin	5
LHN:does and does	-2
LHN:does and-word and-word	-9
LHN:does and-word arabic	-21
LHN:does and-word does	-12
LHN:does and-word number	-5
LHN:does and-word of	12
LHN:does and-word the-thing	3
LHN:does arabic and-word	4
LHN:does arabic article	-6
LHN:does arabic but	-6
LHN:does arabic count	7
LHN:does arabic does	6
LHN:does arabic each	-3
LHN:does arabic edge	-7
LHN:does arabic not	-7
LHN:does arabic number	-3
LHN:does arabic of	-3
LHN:does arabic the-thing	-8
LHN:does arabic time	-3
LHN:does arabic which	-2
LHN:does arabic who	-5
LHN:does article arabic	-2
LHN:does article does	-5
LHN:does article latin	8
LHN:does article latin-s	-6
LHN:does article of	-6
LHN:does article the-thing	2
LHN:does but arabic	-8
LHN:does but does	-6
LHN:does but not	8
LHN:does but of	-3
LHN:does but the-thing	-5
LHN:does count arabic	-6
LHN:does count does	-4
LHN:does count latin-s	8
LHN:does does and-word	-5
LHN:does does arabic	-3
LHN:does does does	-6
LHN:does does each	2
LHN:does does number	4
LHN:does does of	2
LHN:does does that	6
LHN:does does the-thing	-8
LHN:does each does	-8
LHN:does each latin	5
LHN:does each the-thing	-8
LHN:does latin am	4
LHN:does latin and	-8
LHN:does latin count	8
LHN:does latin does	3
LHN:does latin each	-2
LHN:does latin latin	2
LHN:does latin number	-11
LHN:does latin of	-12
LHN:does latin whose	6
LHN:does latin-s does	5
LHN:does not arabic	5
LHN:does not does	-2
LHN:does number arabic	5
LHN:does number does	4
LHN:does number latin	-15
LHN:does number number	-4
LHN:does number of	-3
LHN:does number the-thing	-3
LHN:does of and-word	-2
LHN:does of arabic	-2
LHN:does of article	-9
LHN:does of count	-7
LHN:does of does	-2
LHN:does of each	-2
LHN:does of latin	-10
LHN:does of latin-s	-4
LHN:does of number	3
LHN:does of of	7
LHN:does of that	8
LHN:does of the-thing	-8
LHN:does of which	-5
LHN:does that arabic	7
LHN:does that the-thing	-10
LHN:does the-thing and	-4
LHN:does the-thing and-word	2
LHN:does the-thing arabic	-4
LHN:does the-thing article	-2
LHN:does the-thing but	-5
LHN:does the-thing each	-4
LHN:does the-thing number	6
LHN:does the-thing of	-4
LHN:does the-thing the-thing	-9
LHN:does the-thing which	4
LHN:does the-thing who	2
LHN:does the-thing whose	2
LHN:does which arabic	-4
LHN:does which does	-6
LHN:does who latin	2
LHN:each am article	-2
LHN:each arabic arabic	-3
LHN:each arabic does	-4
LHN:each arabic the-thing	-2
LHN:each article count	-2
LHN:each article latin	-4
LHN:each article latin-s	-9
LHN:each latin am	-2
LHN:each latin article	-2
LHN:each latin does	-2
LHN:each latin latin	-7
LHN:each latin latin-s	-7
LHN:each latin of	-4
LHN:each latin-s edge	-7
LHN:each latin-s latin	-4
LHN:each latin-s latin-s	-2
LHN:each latin-s of	-4
LHN:each latin-s who	-2
LHN:each number latin-s	-5
LHN:each of article	-2
LHN:each of latin	-2
LHN:each who am	5
LHN:each who latin-s	-2
LHN:latin am am	7
LHN:latin am article	5
LHN:latin am count	-2
LHN:latin am each	-3
LHN:latin am latin-s	-5
LHN:latin am not	-7
LHN:latin am of	-4
LHN:latin am who	5
LHN:latin am whose	-3
LHN:latin and am	6
LHN:latin and article	-17
LHN:latin and but	10
LHN:latin and count	-5
LHN:latin and does	-8
LHN:latin and each	-3
LHN:latin and latin	-7
LHN:latin and latin-s	-7
LHN:latin and not	-2
LHN:latin and number	-4
LHN:latin and of	-8
LHN:latin and that	-5
LHN:latin and which	-4
LHN:latin and who	-14
LHN:latin and whose	-5
LHN:latin article am	6
LHN:latin article and	-5
LHN:latin article article	-2
LHN:latin article but	-8
LHN:latin article count	-3
LHN:latin article does	-9
LHN:latin article latin	2
LHN:latin article not	-13
LHN:latin article number	2
LHN:latin article of	-4
LHN:latin article which	-7
LHN:latin article who	-6
LHN:latin article whose	2
LHN:latin but article	4
LHN:latin but count	-2
LHN:latin but each	-10
LHN:latin but latin-s	-9
LHN:latin but not	-11
LHN:latin but that	-14
LHN:latin but which	3
LHN:latin but who	-6
LHN:latin count am	3
LHN:latin count and	-5
LHN:latin count article	3
LHN:latin count latin	3
LHN:latin count of	2
LHN:latin does and	-3
LHN:latin does article	4
LHN:latin does but	-2
LHN:latin does count	-8
LHN:latin does each	-4
LHN:latin does latin-s	-6
LHN:latin does number	7
LHN:latin does of	-3
LHN:latin does the-thing	-8
LHN:latin each am	-2
LHN:latin each article	-6
LHN:latin each count	5
LHN:latin each latin-s	-4
LHN:latin each number	4
LHN:latin each of	-8
LHN:latin each whose	-5
LHN:latin latin am	3
LHN:latin latin and	-5
LHN:latin latin article	-2
LHN:latin latin but	-7
LHN:latin latin count	3
LHN:latin latin edge	-11
LHN:latin latin latin-s	3
LHN:latin latin not	2
LHN:latin latin number	-2
LHN:latin latin of	2
LHN:latin latin which	8
LHN:latin latin who	-5
LHN:latin latin whose	3
LHN:latin latin-s article	-5
LHN:latin latin-s but	-10
LHN:latin latin-s count	-8
LHN:latin latin-s does	-6
LHN:latin latin-s each	4
LHN:latin latin-s edge	4
LHN:latin latin-s latin	5
LHN:latin latin-s latin-s	5
LHN:latin latin-s not	-11
LHN:latin latin-s number	-9
LHN:latin latin-s of	2
LHN:latin latin-s time	-3
LHN:latin latin-s which	4
LHN:latin latin-s whose	-6
LHN:latin not article	-9
LHN:latin not but	7
LHN:latin not does	-8
LHN:latin not latin	-7
LHN:latin not latin-s	-7
LHN:latin not not	-5
LHN:latin not of	5
LHN:latin not that	3
LHN:latin not which	7
LHN:latin not who	-6
LHN:latin not whose	-3
LHN:latin number and	-4
LHN:latin number article	-5
LHN:latin number does	8
LHN:latin number latin-s	-2
LHN:latin number number	3
LHN:latin number of	5
LHN:latin number time	-5
LHN:latin number who	-8
LHN:latin of and	-4
LHN:latin of but	-5
LHN:latin of count	-7
LHN:latin of does	9
LHN:latin of each	-15
LHN:latin of latin-s	-4
LHN:latin of not	-15
LHN:latin of number	3
LHN:latin of of	-3
LHN:latin of which	-12
LHN:latin of who	7
LHN:latin of whose	-2
LHN:latin that article	-7
LHN:latin that count	-8
LHN:latin that each	-10
LHN:latin that latin	4
LHN:latin that latin-s	-4
LHN:latin that number	-5
LHN:latin that of	3
LHN:latin that which	3
LHN:latin that whose	-3
LHN:latin time of	3
LHN:latin which does	2
LHN:latin which each	6
LHN:latin which latin	-12
LHN:latin which not	-4
LHN:latin which number	-5
LHN:latin which that	-4
LHN:latin which whose	-3
LHN:latin who am	5
LHN:latin who but	-8
LHN:latin who does	2
LHN:latin who each	-4
LHN:latin who edge	-4
LHN:latin who latin-s	3
LHN:latin who of	-8
LHN:latin who that	-6
LHN:latin who which	-8
LHN:latin whose article	-3
LHN:latin whose latin	2
LHN:latin whose of	-4
LHN:latin-s am am	-3
LHN:latin-s am article	-3
LHN:latin-s am each	-2
LHN:latin-s am latin-s	-7
LHN:latin-s am not	-2
LHN:latin-s am of	6
LHN:latin-s and am	-2
LHN:latin-s and article	-9
LHN:latin-s and count	-2
LHN:latin-s and does	-2
LHN:latin-s and each	-4
LHN:latin-s and latin-s	-7
LHN:latin-s and not	-2
LHN:latin-s and of	-7
LHN:latin-s and which	-3
LHN:latin-s and who	9
LHN:latin-s and whose	-2
LHN:latin-s and-word arabic	-9
LHN:latin-s article am	2
LHN:latin-s article and	-9
LHN:latin-s article article	6
LHN:latin-s article but	7
LHN:latin-s article not	6
LHN:latin-s article number	-9
LHN:latin-s article which	-4
LHN:latin-s article whose	-4
LHN:latin-s but article	-3
LHN:latin-s but each	-3
LHN:latin-s but latin	4
LHN:latin-s but of	-9
LHN:latin-s but which	-6
LHN:latin-s but who	-6
LHN:latin-s count and	-7
LHN:latin-s count latin	7
LHN:latin-s count latin-s	2
LHN:latin-s does article	-5
LHN:latin-s does latin	-3
LHN:latin-s does number	2
LHN:latin-s does of	2
LHN:latin-s each am	-8
LHN:latin-s each article	-4
LHN:latin-s each latin-s	-6
LHN:latin-s latin am	12
LHN:latin-s latin article	-3
LHN:latin-s latin but	3
LHN:latin-s latin count	-7
LHN:latin-s latin does	7
LHN:latin-s latin each	-4
LHN:latin-s latin edge	-4
LHN:latin-s latin latin	2
LHN:latin-s latin latin-s	3
LHN:latin-s latin not	5
LHN:latin-s latin number	-3
LHN:latin-s latin of	-4
LHN:latin-s latin time	2
LHN:latin-s latin which	-16
LHN:latin-s latin who	-3
LHN:latin-s latin whose	-9
LHN:latin-s latin-s am	8
LHN:latin-s latin-s and	-11
LHN:latin-s latin-s article	-4
LHN:latin-s latin-s but	-5
LHN:latin-s latin-s count	-11
LHN:latin-s latin-s each	-9
LHN:latin-s latin-s edge	-5
LHN:latin-s latin-s latin-s	3
LHN:latin-s latin-s not	2
LHN:latin-s latin-s number	2
LHN:latin-s latin-s of	4
LHN:latin-s latin-s that	3
LHN:latin-s latin-s which	5
LHN:latin-s latin-s who	-9
LHN:latin-s latin-s whose	-10
LHN:latin-s not latin	6
LHN:latin-s not latin-s	-5
LHN:latin-s number article	6
LHN:latin-s number count	-5
LHN:latin-s number latin	2
LHN:latin-s number latin-s	-4
LHN:latin-s number number	-11
LHN:latin-s number of	-5
LHN:latin-s of and	-4
LHN:latin-s of does	-5
LHN:latin-s of each	-10
LHN:latin-s of latin	-4
LHN:latin-s of latin-s	-4
LHN:latin-s of not	6
LHN:latin-s of number	-6
LHN:latin-s of that	-13
LHN:latin-s of which	-6
LHN:latin-s of who	-9
LHN:latin-s of whose	3
LHN:latin-s that am	7
LHN:latin-s that article	2
LHN:latin-s that latin	-12
LHN:latin-s that latin-s	-8
LHN:latin-s that of	-14
LHN:latin-s that which	-5
LHN:latin-s time who	7
LHN:latin-s which am	-9
LHN:latin-s which article	-5
LHN:latin-s which does	5
LHN:latin-s which latin	-6
LHN:latin-s which not	-4
LHN:latin-s which number	-8
LHN:latin-s which that	-4
LHN:latin-s which who	2
LHN:latin-s who am	2
LHN:latin-s who article	-7
LHN:latin-s who but	-6
LHN:latin-s who latin	-3
LHN:latin-s who latin-s	3
LHN:latin-s who not	9
LHN:latin-s who of	-5
LHN:latin-s who which	-3
LHN:latin-s who who	15
LHN:latin-s whose latin-s	2
LHN:not arabic arabic	-7
LHN:not arabic does	-4
LHN:not arabic not	-2
LHN:not arabic the-thing	-4
LHN:not article latin	-2
LHN:not article latin-s	7
LHN:not does arabic	-11
LHN:not does does	-3
LHN:not does latin	-7
LHN:not does of	-5
LHN:not does which	-2
LHN:not each latin	2
LHN:not latin am	4
LHN:not latin and	-3
LHN:not latin article	-10
LHN:not latin count	-4
LHN:not latin does	-3
LHN:not latin latin	4
LHN:not latin latin-s	-4
LHN:not latin not	-8
LHN:not latin number	-3
LHN:not latin of	-14
LHN:not latin which	-6
LHN:not latin who	5
LHN:not latin whose	-2
LHN:not latin-s article	-6
LHN:not latin-s latin	4
LHN:not latin-s latin-s	-4
LHN:not latin-s not	-2
LHN:not latin-s of	8
LHN:not not does	-2
LHN:not not latin	-4
LHN:not not of	-6
LHN:not of article	5
LHN:not of latin-s	-2
LHN:not of not	-3
LHN:not of number	-2
LHN:not of of	-9
LHN:not that arabic	-10
LHN:not the-thing the-thing	-3
LHN:not which latin	-4
LHN:not whose latin	2
LHN:not whose latin-s	-2
LHN:number am am	-9
LHN:number am latin	-4
LHN:number and latin	-2
LHN:number and-word of	-6
LHN:number and-word the-thing	-10
LHN:number arabic and-word	10
LHN:number arabic article	-7
LHN:number arabic does	-6
LHN:number arabic each	-2
LHN:number arabic number	6
LHN:number arabic of	-13
LHN:number arabic the-thing	-10
LHN:number article arabic	-5
LHN:number article latin	4
LHN:number but latin	6
LHN:number count arabic	-6
LHN:number count latin	-2
LHN:number count latin-s	7
LHN:number count of	3
LHN:number does and	-2
LHN:number does arabic	4
LHN:number does does	2
LHN:number does latin	7
LHN:number does not	-4
LHN:number does of	-2
LHN:number does the-thing	-4
LHN:number does which	-2
LHN:number latin and	2
LHN:number latin article	4
LHN:number latin but	-6
LHN:number latin each	-7
LHN:number latin edge	-2
LHN:number latin latin	-5
LHN:number latin latin-s	3
LHN:number latin not	-4
LHN:number latin of	-4
LHN:number latin that	-6
LHN:number latin which	-12
LHN:number latin whose	15
LHN:number latin-s and	-5
LHN:number latin-s article	8
LHN:number latin-s count	-5
LHN:number latin-s each	-3
LHN:number latin-s edge	-2
LHN:number latin-s latin	-12
LHN:number latin-s latin-s	-4
LHN:number latin-s not	-3
LHN:number latin-s of	-12
LHN:number latin-s which	-9
LHN:number latin-s who	-3
LHN:number latin-s whose	8
LHN:number not does	-9
LHN:number not latin	-6
LHN:number number arabic	10
LHN:number number article	10
LHN:number number latin	4
LHN:number number latin-s	-8
LHN:number number number	-5
LHN:number number of	4
LHN:number of am	-7
LHN:number of count	-9
LHN:number of latin	7
LHN:number of latin-s	-8
LHN:number of number	-13
LHN:number of of	-4
LHN:number of the-thing	-12
LHN:number of whose	8
LHN:number the-thing does	2
LHN:number the-thing number	-9
LHN:number the-thing of	-9
LHN:number the-thing the-thing	10
LHN:number time number	-8
LHN:number who am	8
LHN:number who latin-s	-2
LHN:of am latin	-2
LHN:of am of	-4
LHN:of and article	-2
LHN:of and-word arabic	-3
LHN:of arabic arabic	-8
LHN:of arabic does	-4
LHN:of arabic number	-2
LHN:of arabic of	-2
LHN:of arabic the-thing	-5
LHN:of article article	-14
LHN:of article count	-3
LHN:of article does	-4
LHN:of article latin	-3
LHN:of article number	-4
LHN:of article of	-11
LHN:of article the-thing	-8
LHN:of article which	10
LHN:of article who	-6
LHN:of article whose	-4
LHN:of but article	8
LHN:of count and	-2
LHN:of count arabic	-2
LHN:of count count	-3
LHN:of count latin	-12
LHN:of count latin-s	-2
LHN:of count of	-6
LHN:of count which	-4
LHN:of count who	-2
LHN:of does arabic	-5
LHN:of does number	-2
LHN:of does the-thing	-4
LHN:of each arabic	-8
LHN:of each article	10
LHN:of each latin-s	-2
LHN:of each who	-2
LHN:of latin am	-7
LHN:of latin and	-3
LHN:of latin article	2
LHN:of latin but	-3
LHN:of latin count	-7
LHN:of latin does	-6
LHN:of latin each	-2
LHN:of latin latin	2
LHN:of latin not	-4
LHN:of latin number	2
LHN:of latin of	-4
LHN:of latin that	-3
LHN:of latin time	-2
LHN:of latin which	-6
LHN:of latin who	-8
LHN:of latin whose	-6
LHN:of latin-s and	-2
LHN:of latin-s article	4
LHN:of latin-s latin	-13
LHN:of latin-s of	2
LHN:of latin-s that	-2
LHN:of latin-s which	2
LHN:of latin-s whose	-8
LHN:of not latin	-2
LHN:of not of	-4
LHN:of number arabic	-9
LHN:of number does	-4
LHN:of number latin	-10
LHN:of number latin-s	6
LHN:of number not	-2
LHN:of number of	-15
LHN:of of article	8
LHN:of of count	-7
LHN:of of latin-s	6
LHN:of of number	3
LHN:of of of	-11
LHN:of of whose	-3
LHN:of that latin	-4
LHN:of that the-thing	-5
LHN:of the-thing and-word	-2
LHN:of the-thing arabic	-7
LHN:of the-thing does	-6
LHN:of the-thing number	-2
LHN:of the-thing of	2
LHN:of the-thing the-thing	-12
LHN:of the-thing which	-2
LHN:of time of	3
LHN:of which does	-2
LHN:of which who	-2
LHN:of who am	-6
LHN:of who article	5
LHN:of who latin	7
LHN:of who latin-s	5
LHN:of who of	-5
LHN:of who who	-4
LHN:of whose latin	-10
LHN:of whose latin-s	2
LHN:that arabic arabic	5
LHN:that arabic the-thing	-10
LHN:that article latin	-10
LHN:that article latin-s	5
LHN:that article of	-2
LHN:that article which	-5
LHN:that each latin	-8
LHN:that latin am	-3
LHN:that latin article	-5
LHN:that latin count	-2
LHN:that latin latin	-10
LHN:that latin number	-2
LHN:that latin of	2
LHN:that latin that	-2
LHN:that latin who	11
LHN:that latin-s am	-3
LHN:that latin-s of	-3
LHN:that of am	-2
LHN:that of article	-2
LHN:that of latin	-6
LHN:that of of	-2
LHN:that the-thing arabic	-3
LHN:that the-thing the-thing	-2
LHN:the-thing am does	-11
LHN:the-thing and does	-2
LHN:the-thing and-word and-word	3
LHN:the-thing and-word arabic	3
LHN:the-thing and-word article	-5
LHN:the-thing and-word does	-10
LHN:the-thing and-word not	3
LHN:the-thing and-word number	3
LHN:the-thing and-word of	-14
LHN:the-thing and-word that	-10
LHN:the-thing and-word the-thing	5
LHN:the-thing arabic arabic	-2
LHN:the-thing arabic but	-5
LHN:the-thing arabic count	-10
LHN:the-thing arabic does	2
LHN:the-thing arabic each	5
LHN:the-thing arabic latin	2
LHN:the-thing arabic not	-7
LHN:the-thing arabic number	-3
LHN:the-thing arabic the-thing	3
LHN:the-thing arabic which	4
LHN:the-thing arabic who	5
LHN:the-thing but arabic	6
LHN:the-thing but not	-9
LHN:the-thing count arabic	4
LHN:the-thing does and-word	-16
LHN:the-thing does article	7
LHN:the-thing does but	-5
LHN:the-thing does count	-16
LHN:the-thing does does	-4
LHN:the-thing does each	3
LHN:the-thing does edge	-3
LHN:the-thing does not	-10
LHN:the-thing does number	-4
LHN:the-thing does of	7
LHN:the-thing does the-thing	3
LHN:the-thing does which	8
LHN:the-thing each does	3
LHN:the-thing not arabic	-7
LHN:the-thing not does	3
LHN:the-thing not the-thing	-2
LHN:the-thing number does	-3
LHN:the-thing number number	-8
LHN:the-thing number the-thing	-3
LHN:the-thing of and-word	-13
LHN:the-thing of arabic	-4
LHN:the-thing of does	3
LHN:the-thing of each	6
LHN:the-thing of number	-25
LHN:the-thing of of	-3
LHN:the-thing of the-thing	2
LHN:the-thing of which	-10
LHN:the-thing that arabic	-8
LHN:the-thing the-thing am	7
LHN:the-thing the-thing and-word	-4
LHN:the-thing the-thing but	5
LHN:the-thing the-thing does	-3
LHN:the-thing the-thing each	-4
LHN:the-thing the-thing edge	-5
LHN:the-thing the-thing not	-5
LHN:the-thing the-thing number	-15
LHN:the-thing the-thing of	-2
LHN:the-thing the-thing the-thing	6
LHN:the-thing the-thing which	4
LHN:the-thing the-thing who	-3
LHN:the-thing which arabic	-5
LHN:the-thing which does	-7
LHN:the-thing which not	-5
LHN:the-thing which the-thing	7
LHN:the-thing who and-word	-2
LHN:the-thing who arabic	9
LHN:the-thing who the-thing	-8
LHN:the-thing who which	-7
LHN:the-thing whose arabic	-5
LHN:the-thing whose does	-4
LHN:the-thing whose the-thing	-2
LHN:time article latin	6
LHN:time article latin-s	-13
LHN:time does arabic	-2
LHN:time does latin	-2
LHN:time latin latin	-8
LHN:time latin of	-6
LHN:time of latin	-10
LHN:time the-thing arabic	-4
LHN:time who am	-8
LHN:time who latin	7
LHN:which am who	-2
LHN:which arabic arabic	-7
LHN:which arabic the-thing	-2
LHN:which article am	-2
LHN:which article latin	-7
LHN:which article latin-s	-4
LHN:which count of	-2
LHN:which does arabic	-4
LHN:which does of	-2
LHN:which does the-thing	-5
LHN:which latin article	-5
LHN:which latin latin	5
LHN:which latin latin-s	-3
LHN:which latin not	-2
LHN:which latin of	-2
LHN:which latin that	-2
LHN:which not does	-2
LHN:which number latin-s	-2
LHN:which of latin	-8
LHN:which the-thing does	-2
LHN:which who am	3
LHN:which who latin	-8
LHN:which who latin-s	-2
LHN:which whose latin	-2
LHN:who am article	-2
LHN:who am but	-5
LHN:who am count	-3
LHN:who am latin	-7
LHN:who am of	-3
LHN:who and-word of	-2
LHN:who and-word the-thing	-3
LHN:who arabic arabic	-4
LHN:who arabic of	-2
LHN:who arabic the-thing	-4
LHN:who article latin	2
LHN:who article latin-s	-2
LHN:who article which	-7
LHN:who but latin	-5
LHN:who does latin	-3
LHN:who does of	-5
LHN:who each latin	8
LHN:who latin article	-10
LHN:who latin count	-6
LHN:who latin does	-3
LHN:who latin each	-2
LHN:who latin latin	-5
LHN:who latin latin-s	2
LHN:who latin number	-2
LHN:who latin which	-5
LHN:who latin who	-2
LHN:who latin whose	-8
LHN:who latin-s article	-5
LHN:who latin-s each	-3
LHN:who latin-s latin	2
LHN:who latin-s latin-s	-3
LHN:who latin-s of	3
LHN:who latin-s that	-3
LHN:who latin-s which	-2
LHN:who latin-s who	-2
LHN:who not latin	-2
LHN:who of article	-6
LHN:who of count	-11
LHN:who of latin	-3
LHN:who of latin-s	-3
LHN:who of of	6
LHN:who that of	-11
LHN:who the-thing arabic	-2
LHN:who the-thing the-thing	-6
LHN:who which does	-2
LHN:who who latin	-3
LHN:who who latin-s	3
LHN:who whose latin	-4
LHN:who whose latin-s	6
LHN:whose arabic arabic	-6
LHN:whose arabic the-thing	-3
LHN:whose article latin-s	6
LHN:whose count latin-s	7
LHN:whose does arabic	-6
LHN:whose does the-thing	-2
LHN:whose latin am	-7
LHN:whose latin article	-4
LHN:whose latin latin	-8
LHN:whose latin latin-s	-6
LHN:whose latin number	-2
LHN:whose latin of	-5
LHN:whose latin that	-7
LHN:whose latin who	-2
LHN:whose latin-s am	-3
LHN:whose latin-s article	-3
LHN:whose latin-s latin	-5
LHN:whose latin-s latin-s	-5
LHN:whose latin-s of	-5
LHN:whose of latin	-3
bias	-8
bl: bonjour	-10
bl: bonsoir	10
bl: donc	-5
bl: good	-5
bl: hello	-8
bl: hi	-6
bl: in	-2
bl: les	-2
bl: mesdames	-7
bl: salam	-9
bl: what	-2
bl: السلام	-7
bl: سلام	-4
bl: هل	-3
bl:000 dirhams	14
bl:000 euros	-8
bl:000 personnes	6
bl:1 000	-9
bl:1 100	-2
bl:1 200	-8
bl:1 dh	-9
bl:1 flacon	-2
bl:1 heure	-2
bl:1 sa3a	-4
bl:1,800 dh	-10
bl:10 demandent	-2
bl:10 dh	2
bl:100 dh	-6
bl:11 pm	-10
bl:11 مقهي	3
bl:12 000	-2
bl:12 tonnes	-6
bl:15 mra	2
bl:150 dh	-11
bl:150 طالبا	3
bl:17 حاله	-6
bl:2 000	11
bl:2 500	4
bl:2 h	-2
bl:2 jours	-3
bl:2 mois	-5
bl:20 000	-2
bl:20 dh	8
bl:20 minutes	-2
bl:20 يوما	-4
bl:200 dh	9
bl:200 dirhams	6
bl:2025 dit	-5
bl:2025 selon	-7
bl:2025 حسب	-6
bl:2027 bghina	-6
bl:2027 carnets	-10
bl:2027 class	-2
bl:2027 comptage	7
bl:2027 enquete	-4
bl:2027 meme	-4
bl:2027 pesee	-7
bl:2027 registre	-2
bl:2027 releve	-2
bl:2027 same	-4
bl:2027 season	-13
bl:2027 visite	-2
bl:2027 استماره	4
bl:2027 دفاتر	-4
bl:2027 دفتر	-14
bl:2027 سجل	-3
bl:2027 لايحه	-6
bl:2027 نطلب	-2
bl:2028 compteurs	6
bl:2028 office	-8
bl:2028 سجل	-2
bl:2028 نطلب	-5
bl:21 jours	-6
bl:210 reponses	6
bl:2400 درهم	-2
bl:25 dirhams	6
bl:25 minutes	-7
bl:25 درهم	-8
bl:250 درهما	9
bl:3 000	9
bl:3 chhor	-2
bl:3 jours	-9
bl:3 km	-5
bl:3 rendez-vous	-2
bl:3 semaines	5
bl:3 swaye3	-8
bl:3 tonnes	-5
bl:30 cm	4
bl:30 km	-4
bl:30 producteurs	3
bl:30,000 dirhams	4
bl:300 dirhams	-3
bl:300 km	-12
bl:300 pieces	12
bl:300 درهم	3
bl:32 tfel	-6
bl:33 refus	6
bl:350 dirhams	-8
bl:3am lwel	8
bl:3la 12	-3
bl:4 000	-8
bl:4 heures	-3
bl:4 swaye3	-5
bl:40 000	-5
bl:40 appels	-12
bl:40 dh	-9
bl:40 dirhams	8
bl:40 درهم	3
bl:40 واحد	9
bl:45 dh	5
bl:45 jours	-2
bl:45 minutes	-3
bl:45 يوما	-6
bl:450 dh	11
bl:450 درهما	11
bl:48 heures	3
bl:5 dh	-11
bl:5 heures	7
bl:5 mois	-5
bl:50 ras	-5
bl:500 dirhams	-5
bl:6 000	-2
bl:6 h	-5
bl:6 km	-5
bl:6 mois	2
bl:6 دراهم	-3
bl:60 000	-5
bl:60 dh	-4
bl:60 dirhams	-7
bl:600 dh	4
bl:600 dirhams	-8
bl:65 dh	-2
bl:700 درهم	-12
bl:7it ma	-3
bl:8 swaye3	-4
bl:80 dh	-11
bl:80 dirhams	-8
bl:80 km	-7
bl:9 000	-4
bl:9 jours	-8
bl:90 dh	-3
bl:90 dirhams	-12
bl:900 dh	-10
bl:9000 درهم	-13
bl:9bel ma	-4
bl:a 0,5	-2
bl:a 12	-9
bl:a 15	6
bl:a 2	-4
bl:a 20	-2
bl:a 25	-4
bl:a 3	-4
bl:a 30	12
bl:a 300	-2
bl:a 4	-4
bl:a 40	-3
bl:a 45	-9
bl:a 50	-2
bl:a 6	-9
bl:a 60	11
bl:a 80	3
bl:a 9	3
bl:a ain	-4
bl:a bag	-5
bl:a beaucoup	-5
bl:a besoin	7
bl:a bracelet	-6
bl:a card	-8
bl:a carpenter	7
bl:a cause	-2
bl:a ce	-3
bl:a cheap	-6
bl:a chercher	-7
bl:a day	8
bl:a deja	-8
bl:a demande	6
bl:a des	-3
bl:a deux	-4
bl:a dix	7
bl:a doctor	-3
bl:a domicile	-3
bl:a donne	-4
bl:a eu	-10
bl:a fait	-7
bl:a family	-4
bl:a hundred	-2
bl:a l'arret	7
bl:a l'automne	11
bl:a l'autre	5
bl:a l'ecole	-3
bl:a l'heure	-4
bl:a l'hopital	6
bl:a l'oeil	6
bl:a la	-16
bl:a lot	-3
bl:a marrakech	3
bl:a message	4
bl:a midi	4
bl:a mis	-10
bl:a moins	-2
bl:a month	2
bl:a monthly	-2
bl:a mule	5
bl:a neuf	-5
bl:a nous	8
bl:a paper	-7
bl:a partir	-3
bl:a pas	-7
bl:a perdu	-6
bl:a peu	-5
bl:a phone	-8
bl:a photo	-5
bl:a pilot	-2
bl:a plug	2
bl:a prix	-11
bl:a quatre	-2
bl:a radio	12
bl:a repair	-2
bl:a room	-6
bl:a rug	-9
bl:a school	-6
bl:a season	11
bl:a sec	6
bl:a shared	-8
bl:a sidi	-3
bl:a signe	-10
bl:a signed	-8
bl:a simple	-4
bl:a six	-3
bl:a small	-6
bl:a tanger	2
bl:a tata	-7
bl:a temps	4
bl:a terme	-7
bl:a text	-8
bl:a third	-8
bl:a toilet	-8
bl:a tous	-19
bl:a toutes	4
bl:a trouver	-7
bl:a un	-6
bl:a une	-4
bl:a vide	-12
bl:a voice	-9
bl:a voix	-7
bl:a volunteer	-8
bl:a weaver	-7
bl:a week	-3
bl:a weekly	-12
bl:a year	9
bl:afternoon classes	-9
bl:agents d'accueil	-2
bl:ait ourir	-8
bl:ambulances cannot	-2
bl:an app	8
bl:an hour	8
bl:ana smiti	-2
bl:anciens detenus	9
bl:and french	-13
bl:and it	-4
bl:and no	-2
bl:and nobody	-3
bl:and one	-5
bl:and our	-2
bl:and ten	-2
bl:and the	-3
bl:anonymous form	-3
bl:aout 2027	-3
bl:apres 19	-4
bl:apres la	-2
bl:apres le	-2
bl:are asking	-4
bl:are lost	-4
bl:are the	-4
bl:are worth	-5
bl:ask for	-5
bl:association's register	7
bl:at all	11
bl:at home	11
bl:at night	-8
bl:at the	-4
bl:attente moyenne	-2
bl:au bon	-8
bl:au centre	5
bl:au charbon	3
bl:au dispensaire	-7
bl:au froid	-6
bl:au guichet	-4
bl:au jury	6
bl:au lieu	-3
bl:au lycee	-10
bl:au maroc	-7
bl:au meme	-4
bl:au moins	-11
bl:au permis	7
bl:au point	-10
bl:au port	18
bl:au printemps	8
bl:au quai	-2
bl:au soleil	-2
bl:au souk	8
bl:au standard	12
bl:au telephone	6
bl:au tribunal	9
bl:aux agents	-6
bl:aux autres	-3
bl:aux chauffeurs	7
bl:aux familles	-10
bl:aux petites	-2
bl:avant l'aube	4
bl:avant la	-6
bl:avant le	-2
bl:avant un	-2
bl:avec des	-4
bl:avec deux	-5
bl:avec la	-4
bl:avec le	-2
bl:avec les	-3
bl:avec nous	6
bl:avec un	-4
bl:avec une	-4
bl:avons interroge	-6
bl:away per	-3
bl:b 30	5
bl:b 8	-5
bl:b chems	3
bl:b darija	-3
bl:b lil	4
bl:b lma	-2
bl:b rmla	10
bl:balance controlee	-2
bl:bank account	11
bl:below cost	-6
bl:beni mellal	-11
bl:bezzaf d	-5
bl:bla cnss	3
bl:bla khdma	-6
bl:bla ma	-2
bl:bonjour donc	-2
bl:bonjour je	-2
bl:bonjour nous	-2
bl:borne vocale	5
bl:bouee previent	-3
bl:bruised fruit	-4
bl:bus arrive	-7
bl:bus company	-2
bl:by 2027	8
bl:by 2028	3
bl:by 2030	13
bl:by 30	-3
bl:by hand	-8
bl:by june	9
bl:by march	-6
bl:by may	-2
bl:by next	-2
bl:by october	-3
bl:by text	6
bl:by the	-8
bl:c'est ce	-2
bl:c'est deja	-8
bl:c'est la	-5
bl:c'est le	-2
bl:c'est tout	-4
bl:c'est une	-2
bl:can also	-3
bl:cannot reach	-9
bl:cannot read	11
bl:carnet d'entretien	7
bl:carnet d'heures	7
bl:ce qu'il	-2
bl:ce que	-3
bl:ce qui	-2
bl:ce sont	-8
bl:ce type	-7
bl:celui qui	-2
bl:cent cinquante	4
bl:cent mille	-7
bl:cette annee	-15
bl:ceux qui	-2
bl:chambre d'artisanat	-5
bl:chaque annee	-3
bl:chaque douar	-4
bl:chaque ete	-6
bl:chaque famille	-6
bl:chaque mois	3
bl:chaque nuit	-5
bl:chaque semaine	-9
bl:chaque soir	7
bl:chaque trimestre	2
bl:chaque vente	6
bl:chez elles	-9
bl:chez l'epicier	-5
bl:chez les	-2
bl:chez nous	2
bl:children in	-3
bl:chou3ba 3am	-4
bl:cinq heures	-12
bl:cinq jours	5
bl:cinq minutes	11
bl:cinq mois	-2
bl:cinquante dirhams	-7
bl:civil protection	-5
bl:come back	-7
bl:comme elle	-3
bl:commune paie	7
bl:comprennent pas	-9
bl:connaissent pas	-6
bl:cooperative ledger	11
bl:crate in	-2
bl:d douar	-7
bl:d lma	6
bl:d sba7	-4
bl:d'ait ourir	3
bl:d'entre eux	8
bl:d'ici la	-2
bl:d'un dossier	8
bl:d'un tiers	-6
bl:dans des	-5
bl:dans deux	-5
bl:dans la	-10
bl:dans le	-6
bl:dans les	-5
bl:dans un	-4
bl:dans une	-3
bl:de 11	-3
bl:de 15	9
bl:de 2	-3
bl:de 20	8
bl:de 200	-4
bl:de 25	-2
bl:de 30	-6
bl:de 4	-2
bl:de 40	3
bl:de 45	6
bl:de 48	-2
bl:de 5	-4
bl:de 6	-2
bl:de 9	7
bl:de berrechid	-4
bl:de bois	5
bl:de bord	-5
bl:de camion	7
bl:de casablanca	-6
bl:de ce	-4
bl:de ce2	-3
bl:de cinq	-6
bl:de collecte	14
bl:de dattes	4
bl:de depart	-7
bl:de deux	-2
bl:de dialyse	-2
bl:de dirhams	9
bl:de dix	-2
bl:de donnees	-7
bl:de dossiers	4
bl:de femmes	2
bl:de fes	-8
bl:de fidelite	-5
bl:de filets	-3
bl:de fixer	-5
bl:de gros	-4
bl:de huit	-7
bl:de jeux	-7
bl:de kenitra	2
bl:de khenifra	8
bl:de khouribga	-3
bl:de l'agence	-11
bl:de l'aide	7
bl:de l'annee	-8
bl:de l'association	18
bl:de l'eau	-7
bl:de l'ecole	-6
bl:de l'infirmier-chef	5
bl:de la	-19
bl:de marche	-5
bl:de meknes	-10
bl:de midelt	2
bl:de nous	-4
bl:de nuit	-10
bl:de personnes	-10
bl:de pieces	-5
bl:de plastique	-2
bl:de plus	8
bl:de poisson	-4
bl:de prise	-5
bl:de projet	-4
bl:de quatre	-4
bl:de rabat	-5
bl:de radiologie	13
bl:de recherche	5
bl:de recours	-6
bl:de rendez-vous	13
bl:de rentree	2
bl:de repos	10
bl:de retard	-4
bl:de route	5
bl:de safi	3
bl:de saisie	-6
bl:de sale	-2
bl:de sante	6
bl:de satisfaction	-5
bl:de sefrou	8
bl:de sidi	-11
bl:de six	-8
bl:de suivi	-4
bl:de suivre	-8
bl:de tanger	-4
bl:de taroudant	-2
bl:de taxi	-2
bl:de temps	-7
bl:de tiznit	-5
bl:de traitement	-4
bl:de transport	3
bl:de travail	9
bl:de tri	5
bl:de trois	-5
bl:de vie	-3
bl:de visiteurs	-4
bl:de vous	-4
bl:deaf students	-6
bl:decembre 2027	3
bl:delai moyen	-4
bl:delay before	-4
bl:demo rim	-8
bl:des agents	3
bl:des caisses	-3
bl:des camions	7
bl:des capteurs	-5
bl:des communes	7
bl:des controles	-4
bl:des demandes	5
bl:des donnees	-5
bl:des dossiers	5
bl:des douars	3
bl:des ecoles	-6
bl:des eleves	-5
bl:des enfants	-8
bl:des etablissements	-2
bl:des etudiants	-3
bl:des familles	2
bl:des femmes	5
bl:des fiches	-2
bl:des filtres	-6
bl:des fontaines	-7
bl:des fuites	8
bl:des gens	-7
bl:des heures	-10
bl:des internes	4
bl:des jeunes	8
bl:des la	-3
bl:des lyceens	-6
bl:des menages	-6
bl:des milliers	-3
bl:des mineurs	6
bl:des parents	-12
bl:des patients	7
bl:des personnes	10
bl:des pieces	-6
bl:des puits	-6
bl:des quartiers	-3
bl:des rampes	-10
bl:des regles	-4
bl:des seances	-4
bl:des services	4
bl:des signes	2
bl:des travaux	-7
bl:des usagers	6
bl:deux ans	-8
bl:deux cent	-2
bl:deux ecoles	12
bl:deux fois	3
bl:deux heures	-3
bl:deux mois	-10
bl:dh fabrique	-3
bl:dh l	-2
bl:didn't know	-6
bl:dirhams a	-2
bl:dirhams et	-2
bl:dirhams for	-2
bl:dirhams in	-2
bl:dirhams more	-2
bl:dirhams nous	-2
bl:dirhams on	-3
bl:dirhams par	-3
bl:dirhams per	-4
bl:dirhams pour	-2
bl:dix ans	-4
bl:dix jours	8
bl:do not	-3
bl:douar ait	-4
bl:du bassin	13
bl:du bois	9
bl:du budget	4
bl:du car	6
bl:du centre	11
bl:du coup	-15
bl:du dispensaire	5
bl:du dossier	-3
bl:du douar	2
bl:du jour	7
bl:du lait	-3
bl:du marche	13
bl:du maroc	5
bl:du mois	11
bl:du musee	6
bl:du port	-5
bl:du soir	-9
bl:du souk	-2
bl:du village	6
bl:dyal chabab	-6
bl:dyal douar	5
bl:dyal la	-6
bl:dyal les	-2
bl:each stall	3
bl:ecoles rurales	-9
bl:eid 2027	5
bl:elle est	-2
bl:elle va	-9
bl:en 2024	-8
bl:en 2025	-23
bl:en 2027	9
bl:en 2028	9
bl:en 2030	-16
bl:en amazigh	8
bl:en argile	-7
bl:en bois	-7
bl:en charge	5
bl:en cours	11
bl:en darija	4
bl:en decembre	-3
bl:en est	12
bl:en ete	-2
bl:en europe	3
bl:en fauteuil	6
bl:en francais	4
bl:en gros	3
bl:en hiver	-5
bl:en janvier	-17
bl:en juin	-12
bl:en langue	-4
bl:en ligne	-10
bl:en mars	-6
bl:en moins	-5
bl:en moyenne	-18
bl:en octobre	5
bl:en panne	9
bl:en place	-9
bl:en priorite	-8
bl:en prison	-6
bl:en relation	-6
bl:en reste	-7
bl:en retard	-9
bl:en septembre	-12
bl:en six	-3
bl:en trois	-2
bl:en un	-6
bl:end of	-2
bl:entre classes	4
bl:est la	8
bl:est le	-4
bl:est une	-2
bl:et apres	-4
bl:et ca	-2
bl:et demie	2
bl:et il	-2
bl:et l'ecole	10
bl:et la	-5
bl:et laisse	-6
bl:et le	-4
bl:et les	-3
bl:et leurs	-5
bl:et messieurs	-9
bl:et perdent	-3
bl:et previent	-4
bl:et se	-5
bl:et si	-2
bl:et un	-4
bl:et une	-2
bl:ete suivies	9
bl:etudiants etrangers	6
bl:every day	9
bl:every month	12
bl:every morning	10
bl:every saturday	-9
bl:every winter	8
bl:existent mais	-2
bl:eye injuries	-3
bl:f 10	-4
bl:f 2027	-9
bl:f 2028	-2
bl:f 2030	11
bl:f 3	-5
bl:f 3am	11
bl:f 6	4
bl:f beni	-3
bl:f chher	10
bl:f chta	6
bl:f douar	-7
bl:f fes	7
bl:f ghocht	-3
bl:f janvier	-9
bl:f l'hectare	-3
bl:f l3am	6
bl:f la	-4
bl:f lb7er	3
bl:f les	-2
bl:f lil	2
bl:f lmaghrib	4
bl:f lwad	5
bl:f lwe9t	11
bl:f nhar	4
bl:f sbitar	2
bl:f septembre	-11
bl:f sif	-3
bl:f whatsapp	-2
bl:familles d'accueil	3
bl:fauteuil roulant	3
bl:felt faint	2
bl:femmes enceintes	-7
bl:fez medina	-3
bl:fiches relues	-3
bl:fichier commun	-7
bl:fin 2026	-3
bl:fin d'annee	-3
bl:first year	7
bl:first-aid post	-3
bl:first-time donors	-7
bl:fish market	-3
bl:fois moins	8
bl:fois plus	-2
bl:follow lectures	-2
bl:food waste	-6
bl:for an	-9
bl:for children	8
bl:for it	-6
bl:for one	-11
bl:for the	-8
bl:for thread	-2
bl:for three	-2
bl:for two	-2
bl:for water	-9
bl:forty minutes	-5
bl:four days	9
bl:four months	-6
bl:from the	-2
bl:gare routiere	-4
bl:gave us	-4
bl:give again	-9
bl:give us	-7
bl:glaciere solaire	-5
bl:good afternoon	4
bl:good morning	5
bl:grace a	-2
bl:gros caracteres	4
bl:group trucks	-2
bl:had l3am	5
bl:had l7all	12
bl:half of	-2
bl:harbour master	5
bl:has never	-2
bl:hay mohammadi	-6
bl:hearing-impaired patients	-3
bl:help us	-5
bl:heures d'attente	5
bl:hotel cleaners	-3
bl:hours before	14
bl:how might	-3
bl:hundred dirhams	9
bl:il contribue	-4
bl:il est	-3
bl:il faut	-11
bl:il n'y	-3
bl:il nous	-2
bl:il recoit	-5
bl:il y	-3
bl:impaired students	3
bl:in 10	5
bl:in 2024	10
bl:in 2025	8
bl:in 2027	2
bl:in 2028	7
bl:in agadir	-8
bl:in ait	-4
bl:in casablanca	4
bl:in darija	5
bl:in february	6
bl:in four	-4
bl:in french	7
bl:in july	3
bl:in kenitra	-7
bl:in march	-8
bl:in marrakech	-8
bl:in may	10
bl:in october	14
bl:in one	-10
bl:in public	-3
bl:in rural	-4
bl:in september	-8
bl:in settat	-4
bl:in sidi	-2
bl:in summer	-8
bl:in tata	-6
bl:in taznakht	-6
bl:in the	-8
bl:in three	-4
bl:is enough	2
bl:is free	-9
bl:is there	5
bl:it costs	-3
bl:it for	-4
bl:it free	11
bl:it has	-3
bl:it in	-3
bl:its kind	-3
bl:jahom ishal	-6
bl:je m'appelle	-10
bl:je suis	-4
bl:je vais	-5
bl:je vous	-3
bl:jeunes formes	-10
bl:jours on	-2
bl:jours par	-2
bl:juin 2028	-4
bl:june 2027	3
bl:june 2028	-6
bl:kay3ejno lkhobz	4
bl:kaybedlo chou3ba	-4
bl:know when	9
bl:kol nhar	2
bl:kol simana	10
bl:kol wa7ed	-3
bl:l 10	-3
bl:l 100	6
bl:l 20	6
bl:l 3yalat	-3
bl:l 5	-2
bl:l chabab	10
bl:l ia	-8
bl:l khobz	-9
bl:l kilo	3
bl:l les	-3
bl:l lmadrasa	-14
bl:l ma	9
bl:l mra	-6
bl:l noss	4
bl:l projet	-6
bl:l'an dernier	6
bl:l'association locale	-5
bl:l'eau part	-8
bl:l'etat civil	-2
bl:l'intelligence artificielle	-3
bl:l'office forestier	8
bl:l3am jay	-13
bl:l3yalat dyal	-3
bl:la bibliotheque	2
bl:la carte	-4
bl:la chaleur	4
bl:la chambre	-5
bl:la charge	-5
bl:la classe	-5
bl:la cndp	7
bl:la commande	-2
bl:la commune	-11
bl:la cooperative	-2
bl:la cote	5
bl:la criee	12
bl:la cuisson	-6
bl:la delegation	-4
bl:la demande	9
bl:la demarche	-7
bl:la difference	-9
bl:la directrice	9
bl:la famille	3
bl:la fiche	8
bl:la filiere	-2
bl:la fin	-5
bl:la glace	3
bl:la halle	11
bl:la journee	7
bl:la loi	-6
bl:la machine	-6
bl:la main	-9
bl:la maison	3
bl:la medina	-3
bl:la meilleure	7
bl:la meme	-4
bl:la mer	-7
bl:la meteo	7
bl:la moitie	2
bl:la montagne	-4
bl:la mutuelle	-4
bl:la nappe	3
bl:la nuit	8
bl:la page	-4
bl:la part	-7
bl:la peche	12
bl:la pharmacie	8
bl:la photo	-4
bl:la pile	-9
bl:la piste	5
bl:la place	5
bl:la plage	-4
bl:la plateforme	-5
bl:la pluie	-2
bl:la plus	-4
bl:la porte	-2
bl:la premiere	-8
bl:la prochaine	-9
bl:la protection	-5
bl:la province	8
bl:la qualite	-3
bl:la recherche	3
bl:la recolte	11
bl:la regie	9
bl:la region	10
bl:la rentree	6
bl:la reponse	-9
bl:la route	16
bl:la rue	-2
bl:la saison	2
bl:la solution	-5
bl:la sortie	8
bl:la source	-6
bl:la station	4
bl:la suite	12
bl:la valeur	-5
bl:la vallee	2
bl:la veille	-3
bl:la vente	12
bl:la vie	-7
bl:la voiture	3
bl:la voix	-4
bl:large print	4
bl:last month	-5
bl:last winter	-11
bl:le budget	-5
bl:le bureau	-3
bl:le cahier	-3
bl:le camion	-7
bl:le car	-2
bl:le carnet	-5
bl:le centre	-2
bl:le chauffeur	-3
bl:le comite	-3
bl:le constat	-3
bl:le delai	-3
bl:le dispensaire	7
bl:le dispositif	-2
bl:le dossier	-6
bl:le droit	-3
bl:le four	-12
bl:le groupe	-7
bl:le jour	-3
bl:le jury	12
bl:le kilo	-6
bl:le laboratoire	5
bl:le lait	7
bl:le lundi	2
bl:le lycee	2
bl:le matin	4
bl:le medecin	3
bl:le meme	-3
bl:le message	-10
bl:le monde	6
bl:le nombre	-2
bl:le non-recours	-9
bl:le pain	-9
bl:le patient	-2
bl:le plus	7
bl:le portail	-8
bl:le premier	-10
bl:le prix	-11
bl:le probleme	-3
bl:le produit	-4
bl:le prof	-3
bl:le public	6
bl:le quartier	5
bl:le ramassage	-10
bl:le registre	-9
bl:le reseau	-4
bl:le sable	2
bl:le samedi	2
bl:le service	-7
bl:le site	-5
bl:le soir	4
bl:le soleil	-5
bl:le souk	-12
bl:le suivi	-4
bl:le systeme	-6
bl:le tableau	-12
bl:le technicien	-2
bl:le telephone	-4
bl:le temps	5
bl:le terrain	-7
bl:le train	4
bl:le trajet	-3
bl:le transport	-9
bl:le travail	-10
bl:le trottoir	-6
bl:le vend	-5
bl:le vendredi	2
bl:lend us	-14
bl:les accidents	-8
bl:les agents	-7
bl:les agriculteurs	3
bl:les aides-soignantes	3
bl:les anciens	-6
bl:les apiculteurs	-3
bl:les apicultrices	-2
bl:les apprentis	-7
bl:les artisans	-9
bl:les associations	-5
bl:les ateliers	3
bl:les beneficiaires	-3
bl:les candidats	-6
bl:les cantines	-5
bl:les centres	-2
bl:les chutes	-3
bl:les clients	7
bl:les clubs	-2
bl:les controles	-4
bl:les cooperatives	-13
bl:les decisions	6
bl:les demandes	-2
bl:les demandeurs	-4
bl:les demarches	-9
bl:les diabetiques	-6
bl:les dix	-3
bl:les documents	4
bl:les donnees	-3
bl:les dossiers	-6
bl:les douars	3
bl:les ecoles	-9
bl:les eleves	-8
bl:les eleveurs	-12
bl:les enseignants	-2
bl:les epiciers	5
bl:les equipes	-3
bl:les etablissements	5
bl:les etudiantes	-6
bl:les etudiants	-12
bl:les federations	-8
bl:les femmes	6
bl:les filles	-13
bl:les fonctionnalites	6
bl:les gens	-7
bl:les grandes	-3
bl:les guides	-4
bl:les heures	-2
bl:les hotels	-6
bl:les infirmieres	-7
bl:les inspecteurs	-6
bl:les internes	-6
bl:les investisseurs	-4
bl:les jeunes	-17
bl:les jours	-5
bl:les livreurs	4
bl:les lyceens	-2
bl:les malades	-7
bl:les marchands	3
bl:les memes	-4
bl:les meres	-3
bl:les metiers	-6
bl:les oasis	-2
bl:les ostreiculteurs	-4
bl:les oublis	-2
bl:les panneaux	-5
bl:les pannes	3
bl:les parents	-3
bl:les parkings	-5
bl:les passagers	-7
bl:les patients	-3
bl:les pecheurs	-7
bl:les personnes	-10
bl:les petits	-14
bl:les pieces	-2
bl:les plus	-5
bl:les potieres	-2
bl:les potiers	10
bl:les premiers	-9
bl:les profs	-7
bl:les quartiers	-2
bl:les resultats	4
bl:les retraites	-8
bl:les riverains	9
bl:les sacs	-8
bl:les services	-10
bl:les sourds	-2
bl:les tisseuses	2
bl:les touristes	4
bl:les trajets	-4
bl:les travailleurs	-4
bl:les usagers	-4
bl:les usines	4
bl:les vaccins	-7
bl:les vendeuses	8
bl:les veuves	6
bl:les voyageurs	-3
bl:less than	-5
bl:let me	-5
bl:let us	-6
bl:leurs droits	2
bl:leurs familles	6
bl:leurs medicaments	4
bl:leurs visites	-9
bl:li 3ndhom	-10
bl:li kaynin	-4
bl:li saknin	-6
bl:ligne permet	-2
bl:likes on	-4
bl:lisent pas	-4
bl:lit pas	6
bl:looking for	-2
bl:lui dit	-4
bl:m3a 15	-2
bl:m3a 200	13
bl:m3a 26	-8
bl:ma 3ndhomch	-11
bl:ma kayn	-2
bl:ma kaynch	-4
bl:ma tante	-7
bl:marketing adam	-4
bl:mars 2026	8
bl:medina ambulances	-3
bl:men 10	-3
bl:merci de	-2
bl:message vocal	11
bl:metre cube	-9
bl:mille dirhams	-12
bl:minibus partage	-5
bl:minutes before	-5
bl:mn 20	-4
bl:mn 3	-2
bl:mn b3d	-8
bl:moins de	-2
bl:mois apres	10
bl:mois et	-2
bl:mois nous	-4
bl:month for	-2
bl:months after	-3
bl:more than	-3
bl:mothers in	-2
bl:moul l7anout	5
bl:n'a pas	-9
bl:n'est pas	-4
bl:n'ont pas	-5
bl:nass lkbar	-5
bl:ne devrait	-7
bl:ne paie	-4
bl:ne peut	-2
bl:ne sait	-8
bl:never opened	-9
bl:next year	-9
bl:nhar bla	-3
bl:night nurses	-5
bl:no longer	-4
bl:no one	-4
bl:no water	-11
bl:nobody knows	-8
bl:nombre d'abonnes	-2
bl:nombre de	-2
bl:notre demande	2
bl:notre equipe	4
bl:notre idee	-11
bl:notre page	-3
bl:notre quartier	6
bl:notre solution	-4
bl:notre sondage	4
bl:nous aidons	-4
bl:nous allons	-3
bl:nous attendons	8
bl:nous avons	-6
bl:nous ce	-3
bl:nous cherchons	-6
bl:nous croyons	-4
bl:nous demandons	-7
bl:nous donne	-6
bl:nous irons	-3
bl:nous l'avons	-3
bl:nous manque	-5
bl:nous nous	-2
bl:nous on	-4
bl:nous ont	-2
bl:nous prete	-5
bl:nous proposons	-2
bl:nous sollicitons	-8
bl:nous sommes	-11
bl:nous visons	-3
bl:nous voulons	-5
bl:numero gratuit	-2
bl:october 2027	4
bl:of 16	-5
bl:of 20	-5
bl:of 2027	-8
bl:of 24	-5
bl:of 30	8
bl:of 40	8
bl:of 5	-5
bl:of 50	-8
bl:of 500	-3
bl:of 90	-2
bl:of a	-2
bl:of first-time	-5
bl:of food	-5
bl:of it	9
bl:of likes	-7
bl:of olive	-4
bl:of one	-5
bl:of people	8
bl:of pupils	-2
bl:of the	-9
bl:of them	11
bl:of twelve	4
bl:of work	-7
bl:okay so	-2
bl:olive trees	-9
bl:on a	-4
bl:on attend	-5
bl:on aura	-3
bl:on cherche	-9
bl:on en	-2
bl:on est	-5
bl:on foot	2
bl:on l'a	-4
bl:on le	-3
bl:on les	-2
bl:on leur	-3
bl:on passe	-3
bl:on peut	6
bl:on prend	5
bl:on propose	-10
bl:on sait	-4
bl:on the	-6
bl:on time	5
bl:on va	-6
bl:on veut	-11
bl:on vient	-5
bl:on vise	-9
bl:one broken	-9
bl:one crate	-3
bl:one day	-6
bl:one in	-5
bl:one school	-2
bl:one season	10
bl:one week	-11
bl:ont deja	-2
bl:ont ete	-2
bl:ont redouble	-2
bl:order slips	6
bl:ou est	-4
bl:ou rouge	3
bl:our project	9
bl:our team	-3
bl:out of	-3
bl:over three	-4
bl:palmes seches	5
bl:par an	9
bl:par argile	6
bl:par commune	9
bl:par des	-3
bl:par deux	-2
bl:par etage	-8
bl:par foyer	9
bl:par hectare	-6
bl:par jour	3
bl:par l'association	-4
bl:par la	-6
bl:par le	-9
bl:par les	-4
bl:par semaine	6
bl:par sms	8
bl:par telephone	4
bl:par tous	5
bl:par un	-5
bl:par une	-2
bl:parce que	-4
bl:part des	-3
bl:pas de	-2
bl:pas la	-4
bl:pas lire	15
bl:pas une	-2
bl:pendant six	-2
bl:people in	-3
bl:per month	7
bl:per pupil	-2
bl:per week	8
bl:per year	4
bl:permet aux	-2
bl:personne ne	-5
bl:personnes agees	-10
bl:petites communes	-8
bl:petits agriculteurs	-5
bl:petits eleveurs	-2
bl:petits producteurs	-9
bl:peu pres	-7
bl:phase 1	-3
bl:phase 2	-6
bl:phrase simple	9
bl:plus de	-2
bl:plus proche	7
bl:point d'eau	5
bl:post office	12
bl:pour cent	-13
bl:pour faire	-2
bl:pour la	-5
bl:pour le	-2
bl:pour les	-10
bl:pour un	-2
bl:pour une	-3
bl:premiere annee	13
bl:premiere consultation	-4
bl:premiere version	4
bl:price before	-4
bl:price per	-2
bl:prix commun	5
bl:prix moyen	-2
bl:projet aide	-6
bl:projet est	-2
bl:protection civile	5
bl:public schools	7
bl:pupil per	-2
bl:qu'il vaut	-4
bl:qu'une consultation	2
bl:quatre cents	-4
bl:que la	-6
bl:que le	-2
bl:que les	-2
bl:que nous	-5
bl:qui dort	5
bl:qui nous	-2
bl:qui ont	-2
bl:qui paie	2
bl:qui passe	-3
bl:qui pese	-7
bl:qui rentrent	-3
bl:qui repond	-4
bl:rampe pliable	-9
bl:releve mensuel	9
bl:rendez-vous d'irm	-2
bl:repair club	-7
bl:reste deux	-4
bl:retired teachers	-9
bl:roles nadia	-4
bl:routiere d'agadir	-4
bl:run by	-2
bl:sa langue	11
bl:said yes	3
bl:sait pas	-14
bl:same ram	-5
bl:sans aide	10
bl:sans compte	4
bl:sans emploi	8
bl:sans internet	10
bl:sans reponse	7
bl:sans reseau	10
bl:sans revenu	2
bl:sans suivi	-7
bl:sans vente	-3
bl:savent pas	-6
bl:school in	-2
bl:se blessent	-3
bl:se deplacer	9
bl:se fera	-7
bl:se retrouvent	-2
bl:selon l'agence	-2
bl:selon l'association	9
bl:service d'hygiene	14
bl:service est	-2
bl:seven months	-2
bl:shared calendar	6
bl:shipping records	9
bl:si on	-2
bl:si quelqu'un	-4
bl:si vous	-3
bl:sidi ifni	6
bl:sidi kacem	-8
bl:six heures	5
bl:six mois	-5
bl:six months	2
bl:six villages	-3
bl:so we're	-4
bl:son propre	-3
bl:son telephone	4
bl:sont les	-3
bl:sont pas	-3
bl:souk hebdomadaire	6
bl:spots bruised	-2
bl:start in	-4
bl:street vendors	-8
bl:students in	-3
bl:sur 20	-7
bl:sur 3	-8
bl:sur 30	7
bl:sur 300	-2
bl:sur 4	4
bl:sur 40	-4
bl:sur 6	8
bl:sur 60	-11
bl:sur 8	8
bl:sur 9	-3
bl:sur 90	-6
bl:sur deux	11
bl:sur dix	-13
bl:sur la	-7
bl:sur le	-5
bl:sur les	-5
bl:sur papier	13
bl:sur quatre	-4
bl:sur sept	10
bl:sur whatsapp	12
bl:ta wa7d	-2
bl:tells them	7
bl:tells you	-10
bl:temps d'attente	-10
bl:ten days	-7
bl:text message	7
bl:thank you	-4
bl:that day	12
bl:that tells	-4
bl:the 2027	-2
bl:the bank	-3
bl:the bin	-9
bl:the bus	-5
bl:the buyer	3
bl:the card	6
bl:the centre	-10
bl:the civil	-2
bl:the clinic	-16
bl:the cold	-4
bl:the commune	-7
bl:the cooperative	8
bl:the day	2
bl:the driver	8
bl:the end	-9
bl:the evening	5
bl:the factory	-6
bl:the farmer	-2
bl:the fez	-3
bl:the first	-12
bl:the form	2
bl:the gate	9
bl:the harbour	5
bl:the hospital	3
bl:the houses	5
bl:the light	-4
bl:the municipality	-2
bl:the next	-4
bl:the night	7
bl:the nurse	4
bl:the office	4
bl:the old	-4
bl:the only	-2
bl:the paper	-4
bl:the parents	5
bl:the port	4
bl:the price	6
bl:the region	6
bl:the register	-6
bl:the rest	7
bl:the school	-6
bl:the service	-4
bl:the shelf	-5
bl:the shop	-2
bl:the sorter	-2
bl:the teacher	-3
bl:the technician	-5
bl:the test	-2
bl:the toilets	4
bl:the town	-6
bl:the truck	-8
bl:the valley	3
bl:the village	4
bl:the water	-11
bl:the weaver	-6
bl:the whole	-12
bl:the women	-5
bl:the world	4
bl:the year	-3
bl:their blood	-2
bl:their own	-5
bl:their turn	-2
bl:them with	-2
bl:there are	-2
bl:they ask	-5
bl:they can't	-7
bl:this is	-4
bl:thousand dirhams	5
bl:three hours	-6
bl:three hundred	-2
bl:three times	8
bl:three weeks	-9
bl:throw away	-16
bl:thrown away	8
bl:tlata d	-2
bl:to 35	-2
bl:to 4	-3
bl:to 5	-2
bl:to 60	-2
bl:to be	-5
bl:to find	-9
bl:to get	-8
bl:to make	-7
bl:to one	-3
bl:to read	-10
bl:to school	7
bl:to the	-6
bl:told us	3
bl:too late	8
bl:tous les	-3
bl:tout le	-3
bl:toute la	-2
bl:trained neighbours	-11
bl:transfusion centre	12
bl:transport scolaire	-4
bl:trois cents	-8
bl:trois fois	6
bl:trois heures	-6
bl:trois hivers	-9
bl:trois jours	9
bl:trois mois	2
bl:trois semaines	6
bl:trop tard	5
bl:truck comes	-3
bl:twenty minutes	13
bl:two days	-4
bl:two dirhams	-3
bl:two drivers	-9
bl:two exporters	-8
bl:two hours	-13
bl:two hundred	-2
bl:two months	6
bl:two schools	-8
bl:two weeks	9
bl:un abri	-4
bl:un accompagnement	-5
bl:un accord	-2
bl:un an	3
bl:un annuaire	-3
bl:un appel	4
bl:un atelier	-8
bl:un bac	-8
bl:un binome	2
bl:un bureau	-11
bl:un calendrier	-4
bl:un carnet	-9
bl:un chauffeur	-10
bl:un contrat	-3
bl:un controle	4
bl:un covoiturage	-3
bl:un detecteur	-3
bl:un developpeur	-3
bl:un dossier	-4
bl:un drapeau	5
bl:un eleve	-2
bl:un enfant	-5
bl:un espace	-6
bl:un fichier	-2
bl:un filtre	-5
bl:un groupe	-8
bl:un guichet	-5
bl:un hebergement	3
bl:un local	11
bl:un logement	-6
bl:un message	8
bl:un minibus	-5
bl:un module	-2
bl:un mois	11
bl:un moteur	-2
bl:un numero	-6
bl:un outil	-2
bl:un panneau	-2
bl:un papier	3
bl:un parking	-9
bl:un parrain	-2
bl:un partenaire	4
bl:un passant	-8
bl:un petit	-10
bl:un pilulier	-5
bl:un premier	-5
bl:un prix	-6
bl:un prototype	-4
bl:un pyrometre	-7
bl:un questionnaire	-4
bl:un rappel	-3
bl:un relais	-4
bl:un rendez-vous	5
bl:un reseau	-2
bl:un sac	-3
bl:un seul	-8
bl:un simple	-11
bl:un sms	4
bl:un telephone	-6
bl:un temps	-5
bl:un terrain	7
bl:un test	-8
bl:un tiers	4
bl:un voisin	6
bl:une alerte	10
bl:une appli	-4
bl:une application	-3
bl:une association	-5
bl:une balance	-6
bl:une boite	-4
bl:une bouee	-4
bl:une boutique	-2
bl:une commande	-3
bl:une convention	-3
bl:une demi-journee	9
bl:une eau	-4
bl:une enquete	-3
bl:une equipe	-4
bl:une etiquette	-9
bl:une fiche	-2
bl:une fois	-13
bl:une infirmiere	6
bl:une journee	-9
bl:une ligne	-6
bl:une liste	-6
bl:une partie	12
bl:une personne	-2
bl:une petite	-6
bl:une phrase	-9
bl:une piece	-7
bl:une place	-8
bl:une plateforme	-3
bl:une premiere	-2
bl:une question	-4
bl:une radio	-6
bl:une rampe	-3
bl:une relecture	-3
bl:une reponse	4
bl:une salle	6
bl:une semaine	8
bl:une seule	-9
bl:une tablette	6
bl:une valise	-3
bl:une voix	-10
bl:union survey	2
bl:us so	12
bl:use it	6
bl:vie privee	13
bl:visually impaired	-8
bl:voix haute	9
bl:votre attention	-6
bl:vous parler	-3
bl:voyageurs malvoyants	5
bl:w 7na	-2
bl:w fhem	-6
bl:w ghadi	-2
bl:w ila	-2
bl:w ma	-4
bl:w nhar	-9
bl:w noss	5
bl:w technicien	-8
bl:w wa7d	-5
bl:wa7d ma	-3
bl:was used	15
bl:we are	-2
bl:we built	-9
bl:we designed	-9
bl:we do	10
bl:we made	-8
bl:we make	-3
bl:we need	-12
bl:we put	-11
bl:we show	-7
bl:we start	-7
bl:we visited	-3
bl:we want	-8
bl:weavers in	-2
bl:what we	-2
bl:what would	-2
bl:wheelchair users	5
bl:when it	-3
bl:when the	-2
bl:who sell	-5
bl:will help	-9
bl:will make	-2
bl:with the	-3
bl:with three	-6
bl:with two	-5
bl:working radio	-12
bl:would you	-5
bl:wrist pain	-7
bl:y a	-2
bl:y en	-2
bl:year after	10
bl:you know	-6
bl:young people	-8
bl:zones rurales	9
bl:اثمنه الزرابي	6
bl:اثنتي عشره	-9
bl:اربع ساعات	-8
bl:اصحاب المقاهي	6
bl:الاكل الجاهز	-2
bl:التكوين المهني	-3
bl:الحي الجامعي	4
bl:الدار البيضاء	8
bl:الذكاء الاصطناعي	-9
bl:الذين لا	-2
bl:الرطوبه حسب	-2
bl:الزنقه السبيطار	-2
bl:السلام عليكم	3
bl:السنه الاولي	6
bl:السنه المواليه	6
bl:الف درهم	-11
bl:القصور الكلوي	-7
bl:المرحله الاولي	-14
bl:المركز الصحي	-2
bl:المره الاولي	2
bl:المستفيدون هم	-5
bl:المشروع ديالنا	-4
bl:المياه والغابات	17
bl:النساء العاملات	-3
bl:الوقايه المدنيه	9
bl:الي 10	-4
bl:الي 15	-2
bl:الي 20	-2
bl:الي 40	-3
bl:الي 5	-3
bl:الي 60	-3
bl:الي 8	-2
bl:الي السوق	9
bl:الي النصف	3
bl:الي سماد	7
bl:الي يوم	-4
bl:ان تفتح	-2
bl:ان تنخفض	-5
bl:ان يصل	5
bl:اي تحليل	4
bl:ب 30	6
bl:بخمسه دراهم	3
bl:بسبب الثلوج	6
bl:بسم الله	-10
bl:بلا دواء	-5
bl:بلا طبيب	-9
bl:ترمي تعاونيات	-2
bl:تعاونيه الصيد	11
bl:تعطينا جوج	-3
bl:تفتح لنا	-6
bl:تقرير المرصد	2
bl:تلاته ديال	-2
bl:ثلاث تعاونيات	8
bl:ثلاث ساعات	-9
bl:ثلاث مرات	11
bl:ثلاثه اشهر	-8
bl:ثلاثه ايام	-5
bl:جرد الجمعيه	11
bl:جمعيه الحي	11
bl:حافله صغيره	4
bl:حاله تسمم	-9
bl:حتي واحد	3
bl:حتي وحده	11
bl:حسب الدرك	-3
bl:حسب المياه	-3
bl:حسب جرد	-2
bl:حسب سجل	-4
bl:حنا درنا	-2
bl:حي سيدي	-2
bl:حيت ما	-3
bl:حيت ماكاينش	-3
bl:خوذه مبرده	-2
bl:دراهم للبيدون	-5
bl:درهم فالشهر	5
bl:دفتر الطلبات	9
bl:ديال الحوت	-9
bl:ديال الحي	-7
bl:ديال الدراري	-10
bl:ديال الريش	-5
bl:ديال السردين	-8
bl:ديال السوايع	-2
bl:ديال الصباح	-5
bl:ديال الناس	5
bl:رساله صوتيه	5
bl:سته كيلومترات	-2
bl:سجل الاعاره	10
bl:سجل الصيدليه	10
bl:سجل الغياب	9
bl:سجل القياده	5
bl:سجل المركز	-8
bl:سجل المستوصف	12
bl:سجل المندوبيه	9
bl:سخان شمسي	-2
bl:سنه 2025	3
bl:سنه 2027	10
bl:سنه 2028	-2
bl:سنه 2030	7
bl:سولنا 40	-2
bl:سيدي موسي	5
bl:شكرا لكم	-2
bl:شكون فيكم	-5
bl:صباح الخير	-9
bl:صيف 2025	-8
bl:ضربات الشمس	-10
bl:طبيبه الحي	14
bl:عدد الاشجار	-9
bl:عدد الحوادث	-3
bl:عشر ايام	-6
bl:عشر سنوات	8
bl:عشره ساعه	-16
bl:علي 25	7
bl:علي الاكل	-2
bl:علي الما	9
bl:عليكم ورحمه	-8
bl:عمال البناء	-9
bl:عن الدراسه	5
bl:عند الطبيب	-6
bl:عندهمش فين	-8
bl:غرفه الصناعه	-7
bl:ف 2027	-2
bl:ف الزنقه	2
bl:ف السيمانه	5
bl:ف الصيف	-3
bl:ف المره	-3
bl:ف سلا	3
bl:فواتير 11	-2
bl:في 2025	6
bl:في اصيله	-6
bl:في اكتوبر	-6
bl:في الاسبوع	-3
bl:في السنه	2
bl:في الشهر	2
bl:في الطريق	7
bl:في القري	-9
bl:في القسم	4
bl:في المدينه	-5
bl:في الميه	8
bl:في الوادي	4
bl:في تماره	-10
bl:في ثلاث	-2
bl:في ثلاثه	-2
bl:في شتاء	-2
bl:في طنجه	-2
bl:في عشر	-4
bl:في غشت	-4
bl:في فاس	-10
bl:في قلعه	-4
bl:في مارس	-8
bl:في مكناس	-4
bl:في نهايه	-4
bl:في نونبر	-15
bl:في وضعيه	-8
bl:في يناير	-10
bl:في يوم	3
bl:في يونيو	10
bl:فيكم عمرو	-7
bl:قبل البيع	13
bl:قبل الصيف	6
bl:قبل الفجر	4
bl:قبل مارس	13
bl:قبل ماي	-4
bl:قبل نهايه	-5
bl:قبل يونيو	9
bl:كبار السن	-6
bl:كتابا فقط	-10
bl:كل اسبوع	12
bl:كل ثلاثه	-9
bl:كل دوار	6
bl:كل سنه	-12
bl:كل شتاء	-8
bl:كل شهر	8
bl:كل شيء	-5
bl:كل صباح	9
bl:كل صيف	-6
bl:كل مدرسه	-6
bl:كل مساء	5
bl:كل نهار	4
bl:كل واحد	4
bl:ل 10	8
bl:لا احد	-11
bl:لا يجدون	-4
bl:لا يستطيع	-5
bl:لا يعرف	-6
bl:لاي اي	-3
bl:لجميع الناس	8
bl:لغه الاشاره	13
bl:ما بقاتش	-3
bl:ما بقاوش	-8
bl:ما عندهم	-11
bl:ما عندهمش	-4
bl:ماي 2027	-2
bl:محصول الورد	6
bl:مدرسه سياقه	-2
bl:مرات فالسيمانه	-10
bl:مربو النحل	-8
bl:مرضي السكري	-10
bl:مرضي الكلي	-8
bl:مطبخ مشترك	-3
bl:مع السته	-3
bl:مع تعاونيه	-4
bl:مع جوج	-3
bl:مكونين بالساعه	6
bl:من 10	5
bl:من 120	2
bl:من 180	-2
bl:من 20	-2
bl:من 25	3
bl:من 3	-3
bl:من 30	-2
bl:من 45	-3
bl:من 60	4
bl:من اجل	-4
bl:من اصل	-6
bl:من الجماعه	-15
bl:من الخشب	2
bl:من بعد	-3
bl:من ساعتين	-2
bl:من سته	-5
bl:من عشر	4
bl:من نونبر	8
bl:من هنا	-4
bl:موسم 2027	-5
bl:نحن فريق	-5
bl:نسبه التلاميذ	-2
bl:نطلب دعم	-2
bl:نهايه 2027	-9
bl:نهايه السنه	5
bl:هذا المشروع	-5
bl:هضرنا معاهم	5
bl:هو ان	-3
bl:واد واحد	-6
bl:وحتي واحد	-6
bl:ورحمه الله	-9
bl:وضعيه اعاقه	-4
bl:يجروا اي	-3
bl:يعاني مرضي	-3
bl:يوم الاثنين	3
bl:يوم السوق	6
bl:يوم واحد	7
h3:0	3
h3:000	-22
h3:1	-4
h3:1,2	10
h3:1,8	-3
h3:10	5
h3:100	-13
h3:110	7
h3:12	-4
h3:12,	-4
h3:120	6
h3:13	-6
h3:15	4
h3:150	3
h3:16	9
h3:160	-3
h3:17	-3
h3:18	-8
h3:180	5
h3:2	-3
h3:2,0	-4
h3:2,3	-4
h3:2,5	12
h3:200	-15
h3:202	-16
h3:203	-7
h3:21	4
h3:210	-7
h3:22	-3
h3:24	-3
h3:240	2
h3:25	2
h3:250	5
h3:26	2
h3:27	-3
h3:3,2	-7
h3:30	2
h3:30,	-2
h3:300	-8
h3:31	-9
h3:32	-4
h3:320	-5
h3:33	-6
h3:34	5
h3:340	2
h3:35	3
h3:350	-8
h3:38	-8
h3:3a2	-8
h3:3ad	13
h3:3am	-6
h3:3ar	-5
h3:3aw	11
h3:3im	-5
h3:3la	-15
h3:3li	-12
h3:3ta	-7
h3:3ya	-4
h3:4	2
h3:4,0	-5
h3:45	4
h3:450	-9
h3:48	-7
h3:5	-4
h3:50	-2
h3:52	-4
h3:55	-3
h3:58	4
h3:60	-3
h3:600	-9
h3:61	-6
h3:62	12
h3:63	3
h3:65	2
h3:7	-3
h3:700	-4
h3:75	13
h3:7aj	7
h3:7eb	-6
h3:7it	-5
h3:7na	-2
h3:7sa	-9
h3:7se	-5
h3:7ta	4
h3:8	3
h3:80	4
h3:800	-2
h3:85	-2
h3:87	-6
h3:9	3
h3:90	7
h3:900	5
h3:92	-7
h3:95	2
h3:9al	-3
h3:9be	-7
h3:9el	-10
h3:a	3
h3:aba	-11
h3:abo	-6
h3:abr	-2
h3:abs	-11
h3:aca	-3
h3:acc	-6
h3:acr	-9
h3:ada	-8
h3:add	-7
h3:adm	-12
h3:ado	7
h3:adr	-4
h3:adv	-6
h3:aff	-14
h3:afr	-8
h3:aft	-3
h3:aga	-15
h3:age	-11
h3:agr	-16
h3:ahm	6
h3:ai	4
h3:aic	2
h3:aid	4
h3:ain	10
h3:air	-4
h3:ait	-11
h3:ala	-9
h3:ale	-11
h3:ali	-7
h3:all	-10
h3:alm	-6
h3:alo	5
h3:alr	-9
h3:ama	-8
h3:amb	-8
h3:ame	3
h3:ami	16
h3:amo	-9
h3:amp	-3
h3:an	5
h3:ana	-4
h3:anc	4
h3:and	-8
h3:ani	-5
h3:ann	-18
h3:ano	-7
h3:ans	2
h3:ant	-7
h3:anx	-2
h3:any	4
h3:aou	-2
h3:api	-9
h3:app	6
h3:are	-13
h3:arg	-10
h3:aro	-13
h3:arr	-21
h3:art	7
h3:as	-2
h3:ask	-13
h3:ass	-4
h3:at	4
h3:ate	-11
h3:att	2
h3:au	-7
h3:auc	-3
h3:aud	-3
h3:aug	14
h3:auj	4
h3:aup	-11
h3:aur	-12
h3:aus	-7
h3:aut	-11
h3:aux	-25
h3:ava	-6
h3:ave	5
h3:avo	-11
h3:avr	3
h3:awa	-13
h3:awe	12
h3:aya	-6
h3:b	-7
h3:b3d	-2
h3:b3i	-11
h3:b7a	-13
h3:ba	13
h3:ba3	-2
h3:bac	-3
h3:bag	-10
h3:bai	-9
h3:bak	11
h3:bal	-5
h3:bar	-11
h3:bas	-5
h3:bat	-4
h3:bdi	4
h3:be	-6
h3:bea	7
h3:bec	-5
h3:bed	12
h3:bee	6
h3:bef	-7
h3:bel	-12
h3:ben	8
h3:ber	-6
h3:bes	11
h3:bet	-9
h3:bez	-10
h3:bgh	13
h3:bha	-7
h3:bib	-3
h3:bid	-2
h3:bie	-6
h3:big	7
h3:bih	-8
h3:bin	-6
h3:bio	-6
h3:bir	-5
h3:bit	-3
h3:bla	-19
h3:ble	2
h3:bli	8
h3:boa	7
h3:boi	4
h3:bon	12
h3:bor	-11
h3:bot	-8
h3:bou	-7
h3:box	-11
h3:bra	2
h3:bri	-8
h3:bro	-10
h3:bru	2
h3:bul	-4
h3:bur	-9
h3:bus	7
h3:but	-3
h3:buy	-16
h3:bza	-12
h3:c'e	-5
h3:caf	-7
h3:cah	-9
h3:cai	-5
h3:cal	-14
h3:cam	-3
h3:can	-2
h3:cap	5
h3:car	-2
h3:cas	-9
h3:cat	6
h3:cau	-3
h3:ce	5
h3:cel	8
h3:cen	-5
h3:cer	-2
h3:ces	5
h3:cet	8
h3:ch7	8
h3:cha	4
h3:che	-7
h3:chh	-7
h3:chi	3
h3:chk	4
h3:chn	9
h3:cho	14
h3:chr	3
h3:cht	2
h3:cib	-3
h3:cir	-2
h3:cit	6
h3:civ	-10
h3:cla	-16
h3:cle	-7
h3:cli	-14
h3:clo	7
h3:clu	-5
h3:cm	-3
h3:cns	-3
h3:co2	10
h3:cod	-3
h3:col	-10
h3:com	-6
h3:coo	2
h3:cop	-17
h3:cor	-17
h3:cos	-13
h3:cot	8
h3:cou	-9
h3:cov	-5
h3:cra	3
h3:cri	-7
h3:cro	-9
h3:cru	-11
h3:cub	-11
h3:cui	-3
h3:cur	5
h3:d	-25
h3:d'a	-7
h3:d'e	-25
h3:d'h	-13
h3:d'i	15
h3:d'o	-6
h3:d'u	-26
h3:dak	7
h3:dam	4
h3:dan	5
h3:dar	-2
h3:dat	-5
h3:day	-3
h3:daz	-6
h3:ddo	-5
h3:ddw	9
h3:de	-15
h3:dea	3
h3:deb	-9
h3:dec	-3
h3:ded	-5
h3:deg	-6
h3:dej	-10
h3:del	2
h3:dem	4
h3:den	8
h3:dep	7
h3:der	7
h3:des	-10
h3:det	-10
h3:deu	-3
h3:dev	-7
h3:dh	-23
h3:dia	7
h3:dic	-3
h3:did	2
h3:dif	-8
h3:dig	-3
h3:dim	6
h3:din	-4
h3:dip	-2
h3:dir	-12
h3:dis	-17
h3:dit	-13
h3:div	2
h3:dix	-16
h3:doc	10
h3:doe	-6
h3:doi	-13
h3:dom	-2
h3:don	2
h3:doo	-3
h3:dor	-3
h3:dos	-5
h3:dou	-5
h3:dow	-7
h3:dri	-6
h3:dro	6
h3:du	-18
h3:dur	9
h3:dwa	5
h3:dwi	3
h3:dya	-29
h3:ear	-11
h3:eat	-3
h3:eau	13
h3:eca	9
h3:ecl	6
h3:eco	-6
h3:ecr	-7
h3:eff	12
h3:eid	-2
h3:eig	-6
h3:el	-6
h3:ele	2
h3:emp	2
h3:enc	-3
h3:end	-10
h3:ene	2
h3:enf	-6
h3:enl	-4
h3:enq	-12
h3:ens	-3
h3:ent	-4
h3:env	-7
h3:epi	-2
h3:equ	-10
h3:err	-4
h3:esp	-5
h3:ess	8
h3:est	-4
h3:et	-6
h3:eta	-7
h3:ete	2
h3:eti	-3
h3:etr	-14
h3:etu	7
h3:eur	-6
h3:eux	-4
h3:eva	10
h3:eve	-2
h3:evi	-13
h3:exc	-2
h3:exe	-8
h3:exi	-17
h3:exp	5
h3:ext	-7
h3:eye	4
h3:f	3
h3:fab	-11
h3:fai	-9
h3:fal	5
h3:fam	-2
h3:far	2
h3:fat	7
h3:fau	-4
h3:fav	9
h3:fea	11
h3:feb	-4
h3:fee	-12
h3:fel	-11
h3:fer	7
h3:fes	-3
h3:fet	-2
h3:feu	-10
h3:fev	-5
h3:fia	-7
h3:fic	-2
h3:fie	-9
h3:fif	2
h3:fig	-6
h3:fik	8
h3:fil	-4
h3:fin	-10
h3:fir	11
h3:fis	9
h3:fiv	-4
h3:fix	-6
h3:flo	-5
h3:fo9	-6
h3:fog	8
h3:foi	-6
h3:fol	-4
h3:fon	-2
h3:foo	2
h3:for	2
h3:fou	-6
h3:foy	6
h3:fra	-9
h3:fre	10
h3:fri	3
h3:fro	-3
h3:fru	-2
h3:fui	7
h3:fum	-2
h3:fun	-9
h3:ga3	-7
h3:gag	-12
h3:gai	4
h3:gal	-12
h3:gam	-2
h3:gar	-6
h3:gas	-3
h3:gat	-7
h3:gav	-8
h3:gen	-14
h3:ger	-2
h3:get	-20
h3:gha	-6
h3:ghe	-4
h3:ghi	-12
h3:gho	8
h3:gir	4
h3:giv	-10
h3:gla	-2
h3:go	-11
h3:goe	-8
h3:goi	-4
h3:gon	-2
h3:goo	8
h3:got	-4
h3:gou	5
h3:gps	-3
h3:gra	4
h3:gro	5
h3:gue	-3
h3:gui	-2
h3:h	-8
h3:hab	-9
h3:had	12
h3:hai	-2
h3:haj	7
h3:ham	5
h3:han	-9
h3:hap	-9
h3:har	-7
h3:has	-3
h3:hau	-9
h3:hav	-16
h3:hay	-5
h3:hde	7
h3:he	-6
h3:hea	8
h3:heb	-9
h3:hec	-4
h3:hel	-8
h3:her	-10
h3:hi	-2
h3:hib	6
h3:hig	5
h3:hin	-6
h3:his	-13
h3:hiv	-7
h3:hiy	-10
h3:hna	-8
h3:hol	8
h3:hom	-15
h3:hon	-4
h3:hop	-4
h3:hor	-10
h3:hos	-7
h3:hot	2
h3:hou	5
h3:how	-4
h3:hui	8
h3:hum	-3
h3:hun	-15
h3:i	2
h3:i'm	8
h3:ice	5
h3:ici	-5
h3:ico	-4
h3:ide	-6
h3:if	11
h3:ifn	-7
h3:ign	-6
h3:ill	-6
h3:ily	9
h3:ima	13
h3:imm	8
h3:imp	-2
h3:inc	4
h3:ind	4
h3:inf	-13
h3:inj	-3
h3:inn	7
h3:int	-5
h3:inv	-6
h3:irr	-9
h3:is	-15
h3:ish	-4
h3:iso	-10
h3:it	-2
h3:it'	11
h3:iti	-4
h3:its	-7
h3:j'a	3
h3:jah	-3
h3:jam	-9
h3:jan	8
h3:jar	8
h3:jay	-18
h3:jer	9
h3:jet	-17
h3:jeu	-10
h3:jma	-7
h3:job	-4
h3:joi	-4
h3:jug	-3
h3:jui	-10
h3:jun	-8
h3:jur	-7
h3:jus	-23
h3:kac	-3
h3:kam	-18
h3:kan	19
h3:kar	-6
h3:kat	-20
h3:kay	-10
h3:kbi	-9
h3:kee	-15
h3:kep	-11
h3:ker	11
h3:key	8
h3:kg	-11
h3:kha	3
h3:khd	-5
h3:khe	5
h3:kho	-2
h3:kid	8
h3:kif	14
h3:kil	5
h3:kit	-12
h3:km	-13
h3:kno	-13
h3:kou	-3
h3:kte	-5
h3:l'h	-10
h3:l'i	9
h3:l'u	4
h3:l3a	2
h3:l3c	-4
h3:l3i	-2
h3:l3y	5
h3:l7a	7
h3:l7e	-3
h3:l7o	-4
h3:l7t	-3
h3:l9r	-11
h3:la3	-5
h3:lab	3
h3:lac	-4
h3:lai	-3
h3:lam	2
h3:lan	-12
h3:lar	-8
h3:las	6
h3:lat	-14
h3:lau	-3
h3:lav	-3
h3:lba	-4
h3:lbi	-8
h3:lbn	8
h3:lby	-4
h3:lce	-6
h3:le	2
h3:lea	3
h3:lec	-7
h3:led	-10
h3:lef	-10
h3:leg	-6
h3:len	-3
h3:leq	-4
h3:les	2
h3:let	-10
h3:leu	-23
h3:lev	6
h3:lfe	14
h3:lfl	12
h3:lfo	-4
h3:lgh	-5
h3:lib	-7
h3:lic	7
h3:lie	-3
h3:lif	7
h3:lig	-7
h3:lih	-10
h3:lik	-3
h3:lil	10
h3:lin	-19
h3:lir	7
h3:lis	-13
h3:lit	-4
h3:liv	-6
h3:lja	6
h3:lkb	-10
h3:lkh	-8
h3:lks	-5
h3:lma	4
h3:lmd	8
h3:lme	12
h3:lmg	-6
h3:lmo	17
h3:lmr	7
h3:loa	-9
h3:loc	-3
h3:log	-20
h3:loi	-9
h3:lon	-3
h3:loo	-13
h3:lor	10
h3:los	-11
h3:lot	-9
h3:lou	-9
h3:lov	-5
h3:low	-5
h3:lpr	-4
h3:lui	-6
h3:lun	13
h3:lux	-3
h3:lwa	2
h3:lyc	5
h3:m	-5
h3:m3	-11
h3:m3a	-13
h3:m3e	-7
h3:ma	2
h3:ma3	-10
h3:mab	-13
h3:mac	-2
h3:mad	-7
h3:mak	-21
h3:mal	-3
h3:mam	9
h3:man	-5
h3:maq	9
h3:mar	-8
h3:mas	-15
h3:may	-4
h3:mch	-17
h3:me	-6
h3:mea	-16
h3:mec	-9
h3:med	-5
h3:mee	5
h3:meh	5
h3:mei	-6
h3:mek	-2
h3:mel	-11
h3:mem	-15
h3:men	-9
h3:mer	18
h3:mes	5
h3:met	-6
h3:meu	-4
h3:mi	13
h3:mic	-2
h3:mid	-12
h3:mie	-7
h3:mig	-5
h3:mil	-8
h3:min	3
h3:mis	-20
h3:mke	-4
h3:mll	-11
h3:mn	-2
h3:moc	12
h3:mod	-10
h3:moh	-9
h3:moi	7
h3:mom	-2
h3:mon	5
h3:mor	-2
h3:mos	-11
h3:mou	16
h3:mov	-2
h3:moy	-15
h3:mra	-14
h3:muc	-5
h3:mul	5
h3:mun	-9
h3:mus	-16
h3:mut	-5
h3:my	-2
h3:n'a	-10
h3:n'e	-3
h3:n'o	-6
h3:n'y	-3
h3:n3a	-5
h3:n9i	-11
h3:nad	6
h3:nam	-2
h3:nar	8
h3:nas	6
h3:nat	-7
h3:nbd	-10
h3:nch	8
h3:ndi	-3
h3:ne	-14
h3:nea	-11
h3:neb	-2
h3:nee	-15
h3:nef	-3
h3:neg	-4
h3:nei	5
h3:nes	-12
h3:net	-7
h3:neu	-3
h3:nev	-7
h3:new	5
h3:nex	10
h3:nha	-9
h3:ni	-3
h3:nig	2
h3:nin	2
h3:niv	-3
h3:nkh	-10
h3:no	-4
h3:nom	8
h3:non	-2
h3:nos	6
h3:not	6
h3:nou	3
h3:nov	-6
h3:now	-8
h3:noy	-2
h3:nsa	-4
h3:nss	-5
h3:nui	-5
h3:num	-6
h3:nur	-4
h3:nwe	-9
h3:nws	3
h3:oas	-2
h3:obj	23
h3:obl	-2
h3:obt	4
h3:oct	4
h3:of	-20
h3:oil	-5
h3:oka	4
h3:old	5
h3:oli	3
h3:oma	-10
h3:on	9
h3:onc	-8
h3:onl	-16
h3:ons	-5
h3:ont	-13
h3:onz	-7
h3:ope	-3
h3:or	6
h3:ord	-8
h3:org	-4
h3:ori	-6
h3:oth	7
h3:oti	5
h3:ou	-2
h3:oua	-5
h3:oub	-7
h3:oue	5
h3:oui	-6
h3:our	5
h3:ous	9
h3:out	-17
h3:ouv	3
h3:ove	7
h3:own	-15
h3:pac	4
h3:pag	-8
h3:pai	-11
h3:pal	-2
h3:pan	-2
h3:pap	-2
h3:par	-8
h3:pas	-6
h3:pat	-3
h3:pau	-2
h3:pay	-14
h3:pec	-4
h3:ped	-5
h3:pei	-2
h3:pen	-2
h3:peo	-2
h3:per	-9
h3:pes	-12
h3:pet	-2
h3:peu	-16
h3:pha	6
h3:pho	3
h3:phr	6
h3:pic	-6
h3:pie	-7
h3:pil	-15
h3:pis	-4
h3:pit	-5
h3:pla	-14
h3:ple	6
h3:pli	-11
h3:plo	-6
h3:pm	-4
h3:poi	10
h3:pol	-4
h3:pom	-4
h3:pop	5
h3:por	-16
h3:pos	-2
h3:pot	-6
h3:pow	-8
h3:pre	3
h3:pro	2
h3:pub	-2
h3:pui	-9
h3:pup	3
h3:put	-8
h3:qu'	-3
h3:que	-6
h3:qui	-2
h3:quo	-6
h3:rab	-3
h3:rac	5
h3:rad	-11
h3:rai	2
h3:ram	-5
h3:ran	-7
h3:rap	-2
h3:rar	-5
h3:ras	-6
h3:rat	-12
h3:rav	-5
h3:rb3	-3
h3:rea	-4
h3:reb	10
h3:rec	-7
h3:red	2
h3:ref	-4
h3:reg	-2
h3:rej	3
h3:rel	-11
h3:ren	-4
h3:rep	-7
h3:req	-10
h3:res	6
h3:ret	2
h3:reu	-7
h3:rev	-7
h3:rez	-7
h3:rid	-8
h3:rie	5
h3:rig	15
h3:rim	-4
h3:rin	-4
h3:ris	10
h3:rki	3
h3:roa	12
h3:rob	-4
h3:rol	7
h3:roo	-13
h3:rou	-18
h3:rub	-5
h3:rue	-2
h3:rug	-4
h3:run	-12
h3:rup	-2
h3:rur	-6
h3:s'a	-7
h3:s'e	-9
h3:s'i	-4
h3:sa	-16
h3:sa3	-2
h3:sab	7
h3:sac	3
h3:saf	7
h3:sag	-3
h3:sai	-18
h3:sam	3
h3:san	-7
h3:sar	-2
h3:sat	4
h3:sau	-16
h3:sav	-11
h3:say	-8
h3:sba	-5
h3:sca	-15
h3:sch	-10
h3:sco	-12
h3:se	-11
h3:seb	-8
h3:sec	7
h3:see	-8
h3:sef	-3
h3:sei	-2
h3:sel	-2
h3:sem	-2
h3:sen	4
h3:sep	-8
h3:ser	-12
h3:ses	-16
h3:set	-5
h3:seu	-6
h3:sev	12
h3:sew	-4
h3:sgh	-16
h3:sha	2
h3:she	3
h3:shi	-3
h3:sho	-6
h3:shu	-5
h3:sic	-4
h3:sid	-4
h3:sie	-2
h3:sif	-2
h3:sig	-7
h3:sim	-19
h3:sin	-11
h3:sir	-2
h3:six	-4
h3:ska	-7
h3:ski	-11
h3:sli	2
h3:slo	-8
h3:sma	5
h3:smi	-5
h3:sms	-9
h3:snd	11
h3:so	5
h3:soc	-13
h3:soi	-11
h3:sol	-6
h3:som	-12
h3:son	-17
h3:sor	2
h3:sou	6
h3:sow	8
h3:spa	-6
h3:spe	-19
h3:spo	-9
h3:spr	-7
h3:squ	-8
h3:sta	-12
h3:ste	5
h3:sti	-10
h3:sto	-21
h3:str	-3
h3:sub	-8
h3:suc	-9
h3:suf	-13
h3:sug	-2
h3:sui	-3
h3:sum	8
h3:sun	-4
h3:sup	-4
h3:sur	-2
h3:swa	-10
h3:swe	-10
h3:sys	5
h3:t7i	-2
h3:ta	3
h3:ta7	-4
h3:tab	-11
h3:tac	-3
h3:taf	6
h3:tah	-4
h3:tai	11
h3:tak	-15
h3:tal	-11
h3:tam	-16
h3:tan	-11
h3:tao	-2
h3:tap	-4
h3:tar	-16
h3:tas	-4
h3:tau	11
h3:taz	-11
h3:tbi	-5
h3:tch	-4
h3:tea	-5
h3:tec	-2
h3:tei	-5
h3:tel	6
h3:tem	10
h3:ten	-3
h3:ter	-4
h3:tet	-3
h3:tex	-10
h3:tfe	-5
h3:tha	9
h3:the	-2
h3:tho	-2
h3:thr	2
h3:tie	-6
h3:til	-7
h3:tim	-5
h3:tin	-4
h3:tir	5
h3:tis	-6
h3:tit	-6
h3:tiz	-3
h3:tkh	-11
h3:tla	7
h3:tle	-5
h3:tna	-2
h3:to	-8
h3:tod	4
h3:tog	-9
h3:toi	-5
h3:tol	-7
h3:tom	-6
h3:ton	9
h3:too	-11
h3:top	-3
h3:tou	-7
h3:tow	-10
h3:tre	-3
h3:tri	-6
h3:tro	-3
h3:tru	6
h3:tse	-12
h3:tsn	-5
h3:tu	-14
h3:tur	-15
h3:twe	2
h3:twi	2
h3:typ	-3
h3:un	2
h3:und	-7
h3:uni	-16
h3:unl	17
h3:unt	-5
h3:up	-15
h3:urg	-3
h3:us	-14
h3:usa	-11
h3:use	2
h3:va	-10
h3:vac	-8
h3:val	5
h3:van	-3
h3:vau	-9
h3:veg	11
h3:vel	9
h3:ven	-5
h3:ver	-18
h3:vet	-5
h3:veu	-8
h3:vid	-14
h3:vie	-14
h3:vis	-6
h3:vit	-6
h3:viv	-11
h3:voc	-14
h3:voi	5
h3:vol	-12
h3:von	-3
h3:vos	-9
h3:vot	-7
h3:vou	-7
h3:voy	-2
h3:vra	-2
h3:w	-6
h3:w7d	-9
h3:wa9	-10
h3:wac	9
h3:wad	-4
h3:wai	-17
h3:wal	-20
h3:wan	-8
h3:war	-14
h3:was	-16
h3:we	9
h3:we'	11
h3:wea	5
h3:web	-4
h3:wed	6
h3:wee	-5
h3:wei	-10
h3:wel	-16
h3:wen	-4
h3:wer	-2
h3:wha	7
h3:whi	-6
h3:who	-9
h3:why	-4
h3:wid	9
h3:wil	-12
h3:win	-4
h3:wom	3
h3:woo	-9
h3:wor	-10
h3:wri	-7
h3:y	-4
h3:y3a	-8
h3:yas	4
h3:ych	-5
h3:ydi	-7
h3:yea	-6
h3:yed	-9
h3:yes	-6
h3:ykh	-11
h3:yko	-8
h3:yws	-4
h3:zag	-3
h3:zbe	7
h3:zel	-4
h3:zer	8
h3:zit	10
h3:zon	-5
h3:zwi	-10
h3:ابت	14
h3:ابل	2
h3:اثم	4
h3:اثن	10
h3:اجل	-5
h3:اجه	13
h3:احد	-15
h3:اخت	14
h3:ادا	-8
h3:ارب	12
h3:ارض	-6
h3:ازي	-6
h3:اسا	-9
h3:اسب	-14
h3:است	-5
h3:اسر	-7
h3:اسف	-4
h3:اسم	-13
h3:اشا	-12
h3:اشت	-8
h3:اشه	-12
h3:اصح	5
h3:اصغ	-9
h3:اضا	-13
h3:اطن	-3
h3:اغل	7
h3:افر	-3
h3:اقر	-8
h3:اقس	-5
h3:اقل	-10
h3:اكب	-6
h3:اكث	2
h3:الت	4
h3:الث	-15
h3:الج	-6
h3:الخ	5
h3:الد	2
h3:الر	-5
h3:الس	-11
h3:الش	5
h3:الص	4
h3:الط	4
h3:الظ	-4
h3:الع	6
h3:الغ	-14
h3:الف	5
h3:الق	-5
h3:الك	6
h3:الن	-4
h3:اله	-4
h3:الي	-12
h3:ام	-10
h3:اما	-11
h3:امر	-4
h3:امي	13
h3:ان	-4
h3:انت	-9
h3:انذ	4
h3:انس	-3
h3:انق	-4
h3:انه	-11
h3:او	-3
h3:اور	-8
h3:اول	3
h3:اي	-13
h3:ايا	-12
h3:ايت	-7
h3:ايد	-3
h3:ايض	-7
h3:ايم	-2
h3:ب	-7
h3:باب	-5
h3:بار	-12
h3:باز	-7
h3:باس	-7
h3:باع	-3
h3:باق	-13
h3:بال	-36
h3:بام	-6
h3:بان	-9
h3:باي	-11
h3:بتا	-9
h3:بتي	-6
h3:بثل	-13
h3:بثم	-10
h3:بحا	-15
h3:بخم	-10
h3:بخي	-2
h3:بدل	-16
h3:بدو	-9
h3:برا	-8
h3:برس	-7
h3:بزا	-12
h3:بسب	-7
h3:بست	-10
h3:بسي	-9
h3:بصو	-6
h3:بطا	4
h3:بعد	3
h3:بعش	-12
h3:بعي	-13
h3:بغي	19
h3:بقا	-7
h3:بكا	-5
h3:بلا	-11
h3:بلغ	-6
h3:بمس	-8
h3:بمك	2
h3:بمو	-3
h3:بمي	-9
h3:بنا	-3
h3:بنت	-8
h3:بنس	-10
h3:بنص	-6
h3:بني	13
h3:به	-7
h3:بها	-7
h3:بوح	-10
h3:بيا	-6
h3:بيت	-7
h3:بيع	-2
h3:بين	-18
h3:بيه	-4
h3:بيو	-5
h3:تاخ	6
h3:تاي	-4
h3:تبر	6
h3:تبق	-3
h3:تبي	-14
h3:تتب	-7
h3:تتح	11
h3:تتر	8
h3:تتص	-3
h3:تتق	-9
h3:تتك	-8
h3:تجا	-5
h3:تجر	-12
h3:تجم	-8
h3:تجي	-3
h3:تحا	-11
h3:تحت	-10
h3:تحل	-5
h3:تخب	-11
h3:تدف	4
h3:تذك	6
h3:ترا	-13
h3:ترب	-8
h3:ترج	-5
h3:ترخ	-6
h3:ترم	8
h3:تست	-7
h3:تسع	-10
h3:تسم	-6
h3:تشت	10
h3:تصو	-9
h3:تطب	13
h3:تعر	-3
h3:تعط	-16
h3:تعل	8
h3:تعو	-7
h3:تعي	-16
h3:تفت	-9
h3:تقا	-7
h3:تقد	-10
h3:تقر	-4
h3:تقل	6
h3:تقن	-3
h3:تقو	-12
h3:تكت	-11
h3:تكو	7
h3:تلا	10
h3:تلت	8
h3:تلم	-3
h3:تما	-6
h3:تمر	-3
h3:تمز	-5
h3:تمش	-8
h3:تمن	-6
h3:تمو	-12
h3:تنا	4
h3:تنب	-7
h3:تنت	8
h3:تنغ	-7
h3:تنق	-14
h3:تهر	-6
h3:توج	8
h3:تود	-4
h3:توق	-10
h3:تير	10
h3:تيك	-4
h3:تيل	-5
h3:ثان	-7
h3:ثلا	3
h3:ثم	-14
h3:ثما	3
h3:ثمن	5
h3:جاي	-5
h3:جدو	15
h3:جدي	-9
h3:جرا	-10
h3:جرب	19
h3:جرد	-2
h3:جما	-14
h3:جمع	-10
h3:جمل	9
h3:جمي	-8
h3:جوا	6
h3:جوج	5
h3:حاج	10
h3:حاد	-2
h3:حاس	-2
h3:حاف	15
h3:حال	-4
h3:حتي	-3
h3:حجر	9
h3:حد	-5
h3:حدا	-10
h3:حرا	-10
h3:حرف	5
h3:حسب	-21
h3:حسن	-5
h3:حقي	13
h3:حلن	12
h3:حلي	-2
h3:حنا	4
h3:حوا	-5
h3:حي	-6
h3:حيا	-7
h3:حين	4
h3:خار	5
h3:خاص	9
h3:خاو	-12
h3:خبز	-8
h3:خدا	-15
h3:خدع	-7
h3:خدم	13
h3:خرج	-9
h3:خري	16
h3:خضر	-9
h3:خلا	9
h3:خمس	4
h3:خوذ	5
h3:د	-4
h3:داب	5
h3:داخ	-7
h3:دار	7
h3:دجن	-4
h3:دخل	-2
h3:درا	-5
h3:درج	3
h3:درن	12
h3:دره	-23
h3:دعم	-9
h3:دفا	-3
h3:دفت	4
h3:دقا	-5
h3:دقي	-8
h3:دوا	4
h3:دون	-10
h3:ديا	-25
h3:ذكي	-8
h3:ذلك	-7
h3:راد	4
h3:راي	-8
h3:ربع	13
h3:رجع	-5
h3:رجل	7
h3:رحل	-2
h3:رسا	6
h3:رقم	3
h3:رمض	-6
h3:روب	6
h3:ريم	2
h3:زاي	-5
h3:زيت	-3
h3:ساخ	-5
h3:ساع	-6
h3:ساك	8
h3:ساي	8
h3:سبا	-3
h3:سبع	-2
h3:سبو	9
h3:ست	-5
h3:ستت	19
h3:ستع	8
h3:سته	8
h3:سجل	-2
h3:سخا	9
h3:سطح	-2
h3:سقط	-8
h3:سكا	7
h3:سلا	6
h3:سلم	-4
h3:سمي	-13
h3:سنا	2
h3:سنب	15
h3:سنه	-19
h3:سنو	-8
h3:سوا	6
h3:سوق	-6
h3:سول	-5
h3:سي	4
h3:سيا	6
h3:سيب	10
h3:سيت	13
h3:سيد	-12
h3:سيس	5
h3:سيص	17
h3:سيغ	-7
h3:سيم	-9
h3:سين	9
h3:شاح	-2
h3:شبك	2
h3:شتا	-4
h3:شتن	-7
h3:شجر	-9
h3:شحا	5
h3:شخص	-9
h3:شرا	-5
h3:شري	-2
h3:شغل	-8
h3:شكر	19
h3:شكو	5
h3:شمس	-2
h3:شمل	-6
h3:شنو	15
h3:شها	9
h3:شهر	-16
h3:شهو	-12
h3:شيي	-11
h3:صاو	15
h3:صبا	-6
h3:صعو	-6
h3:صغا	5
h3:صغي	-16
h3:صنا	10
h3:صند	6
h3:صوت	-6
h3:صور	7
h3:صيا	4
h3:صيف	-9
h3:ضاع	-11
h3:ضرب	-3
h3:ضو	-2
h3:ضوء	-2
h3:طال	6
h3:طبي	-8
h3:طري	-6
h3:طفل	-11
h3:طلب	11
h3:طن	-7
h3:طنا	10
h3:طنج	-8
h3:عار	-7
h3:عام	-5
h3:عاي	-5
h3:عبر	-5
h3:عدد	20
h3:عشر	-6
h3:عشي	-7
h3:علا	-8
h3:علب	3
h3:علي	-19
h3:عما	3
h3:عمر	7
h3:عمل	14
h3:عمو	-3
h3:عن	-14
h3:عوض	-7
h3:عيا	-11
h3:عين	-10
h3:غاد	3
h3:غال	-5
h3:غتب	-6
h3:غدا	-3
h3:غرف	-3
h3:غرق	-10
h3:غشت	-2
h3:غيا	-2
h3:غيت	-11
h3:غيج	-8
h3:غيخ	-9
h3:غيد	-8
h3:غير	-9
h3:غيس	-6
h3:غيع	-10
h3:غيو	-13
h3:ف20	9
h3:فات	8
h3:فار	-4
h3:فاس	8
h3:فاط	5
h3:فال	-9
h3:فبر	-2
h3:فتي	-6
h3:فرص	3
h3:فري	5
h3:فقط	-11
h3:فكر	13
h3:فكل	-10
h3:فلا	10
h3:فلو	-4
h3:فوا	-7
h3:في	4
h3:فيد	-5
h3:فيك	-11
h3:فين	-17
h3:فيه	5
h3:قاب	11
h3:قار	-8
h3:قاع	-8
h3:قاف	9
h3:قال	6
h3:قبل	-2
h3:قرب	-8
h3:قري	-4
h3:قسم	-6
h3:قشو	6
h3:قصي	-8
h3:قطع	-11
h3:قل	-11
h3:كار	-4
h3:كام	-21
h3:كان	-10
h3:كاي	4
h3:كبا	2
h3:كبي	-10
h3:كتا	-16
h3:كتج	-11
h3:كتح	-14
h3:كتخ	-21
h3:كتر	-9
h3:كتس	-7
h3:كتش	5
h3:كتص	-4
h3:كتع	-10
h3:كتق	-9
h3:كتك	-6
h3:كتن	-6
h3:كته	-5
h3:كثي	-7
h3:كلف	6
h3:كلم	-9
h3:كله	-16
h3:كما	7
h3:كمي	11
h3:كنا	4
h3:كنب	8
h3:كنت	9
h3:كنع	13
h3:كنق	11
h3:كهر	-10
h3:كيا	-14
h3:كيب	-19
h3:كيت	-25
h3:كيج	-17
h3:كيخ	-10
h3:كيد	-5
h3:كير	-10
h3:كيس	-11
h3:كيش	-13
h3:كيص	-10
h3:كيض	-13
h3:كيط	-15
h3:كيع	-12
h3:كيغ	4
h3:كيف	18
h3:كيق	-8
h3:كيك	4
h3:كيل	-26
h3:كيم	-14
h3:كين	-10
h3:كيه	-10
h3:كيو	-17
h3:ل	-8
h3:لا	-4
h3:لاب	-10
h3:لاس	-11
h3:لاق	-5
h3:لان	-4
h3:لاي	12
h3:لتر	2
h3:لثل	-6
h3:لجم	2
h3:لدي	6
h3:لسا	-6
h3:لشه	-8
h3:لعب	5
h3:لغه	-5
h3:لفا	-10
h3:لقا	-5
h3:لكا	-6
h3:لكل	-11
h3:لكم	-7
h3:لكن	-12
h3:للا	-18
h3:للب	-14
h3:للت	-21
h3:للح	-15
h3:للخ	9
h3:للد	-16
h3:للر	-5
h3:للز	-9
h3:للس	-8
h3:للش	-16
h3:للص	-15
h3:للط	-12
h3:للع	-4
h3:للق	-10
h3:للك	-14
h3:للم	-20
h3:للن	-9
h3:للو	-8
h3:للي	-11
h3:لم	5
h3:لما	-11
h3:لمر	-6
h3:لمن	-8
h3:لن	-7
h3:لنا	-9
h3:له	-5
h3:لها	-6
h3:لهم	-6
h3:لوح	10
h3:لي	-3
h3:ليا	-7
h3:ليت	-6
h3:ليس	-9
h3:ليك	-6
h3:لين	-10
h3:ليه	-9
h3:ماء	4
h3:ماذ	3
h3:مار	-4
h3:ماش	5
h3:ماع	-6
h3:ماك	5
h3:ماي	6
h3:مبر	-10
h3:متا	-3
h3:متر	11
h3:متص	-6
h3:متط	5
h3:متع	-8
h3:متق	8
h3:متن	-10
h3:متو	9
h3:متي	5
h3:مجا	-7
h3:مجس	7
h3:مجف	14
h3:محا	-6
h3:محت	12
h3:محص	-2
h3:محل	-10
h3:محم	-8
h3:مخا	-3
h3:مخت	-4
h3:مخز	13
h3:مدر	4
h3:مدن	8
h3:مده	8
h3:مدي	-11
h3:مرب	2
h3:مرت	-11
h3:مرض	-3
h3:مرك	-10
h3:مره	-11
h3:مري	-14
h3:مسا	-8
h3:مسب	6
h3:مست	-16
h3:مسد	-8
h3:مشا	-6
h3:مشت	-15
h3:مشر	2
h3:مصط	-7
h3:مصل	-7
h3:مطب	11
h3:مع	-17
h3:معا	-6
h3:معر	-6
h3:معز	-4
h3:معط	3
h3:معك	-3
h3:معل	4
h3:مغل	-6
h3:مقا	-11
h3:مقع	-2
h3:مقه	-2
h3:مكا	-13
h3:مكن	5
h3:مكو	-9
h3:ملا	5
h3:ملص	10
h3:ملف	-4
h3:ملك	-7
h3:ملي	-10
h3:ممر	6
h3:من	-3
h3:منا	-8
h3:مند	-2
h3:منص	13
h3:منك	-9
h3:منه	-15
h3:موا	8
h3:موج	-6
h3:موس	-3
h3:موظ	-3
h3:موع	4
h3:موق	-2
h3:مول	-3
h3:ميا	-13
h3:ميت	-8
h3:ميد	-6
h3:ميز	8
h3:ميس	-5
h3:ميه	2
h3:نبح	10
h3:نبد	7
h3:نتع	4
h3:نتو	18
h3:نجر	-11
h3:نحا	-10
h3:نحت	16
h3:نحن	4
h3:نخل	4
h3:ندع	14
h3:نرج	12
h3:نري	10
h3:نزي	-7
h3:نسا	-2
h3:نسب	15
h3:نست	10
h3:نسي	-7
h3:نشر	9
h3:نص	4
h3:نصل	4
h3:نطل	14
h3:نعر	2
h3:نعم	-5
h3:نفس	-14
h3:نقت	20
h3:نقد	12
h3:نقص	5
h3:نقل	8
h3:نقي	9
h3:نكو	-12
h3:نلت	16
h3:نمو	-7
h3:ننت	-8
h3:ننط	11
h3:نها	-9
h3:هات	-11
h3:هاد	4
h3:هدف	16
h3:هذا	3
h3:هذه	-2
h3:هكت	3
h3:هل	4
h3:هم	-11
h3:هما	-5
h3:هو	-13
h3:هي	-11
h3:و	-7
h3:واح	-17
h3:واد	-5
h3:وار	-2
h3:واس	-3
h3:واش	9
h3:واف	15
h3:واق	-10
h3:وال	-21
h3:وام	8
h3:وان	7
h3:وبع	-8
h3:وبل	-11
h3:وتح	-17
h3:وتخ	-10
h3:وتس	-9
h3:وتص	-14
h3:وتن	-17
h3:وتو	-15
h3:وثي	-2
h3:وجر	-10
h3:وجو	-4
h3:وحت	-5
h3:وحد	2
h3:وخر	-7
h3:ودف	-7
h3:ورح	-6
h3:ورز	-7
h3:ورس	-6
h3:ورش	2
h3:وزن	-6
h3:وست	-15
h3:وسل	-6
h3:وسي	-9
h3:وشك	10
h3:وصن	-3
h3:وصو	-10
h3:وضع	13
h3:وعا	-8
h3:وعش	-7
h3:وغا	-15
h3:وغي	-10
h3:وفي	-10
h3:وقت	-4
h3:وقد	-11
h3:وقر	-7
h3:وقع	2
h3:وكت	-18
h3:وكل	-14
h3:وكي	-27
h3:ولا	-16
h3:ولك	-5
h3:ولم	-10
h3:ولي	6
h3:ومر	-10
h3:ومع	-3
h3:ومك	-4
h3:ومم	-6
h3:ومن	-12
h3:ومو	-11
h3:ومي	-9
h3:ونح	-4
h3:ونص	-16
h3:وها	7
h3:ووا	-6
h3:وور	-10
h3:ويت	-18
h3:ويح	-5
h3:ويس	-14
h3:ويق	-6
h3:ويو	-13
h3:يبع	-5
h3:يبق	-3
h3:يبي	9
h3:يتا	5
h3:يتب	-2
h3:يتر	-2
h3:يتص	7
h3:يتغ	-9
h3:يتق	8
h3:يتك	-8
h3:يجد	5
h3:يجي	-8
h3:يحج	-4
h3:يحر	-8
h3:يحم	-10
h3:يدخ	-14
h3:يدر	-10
h3:يدف	4
h3:يدو	10
h3:يدي	-4
h3:يرا	-2
h3:يرج	6
h3:يرس	6
h3:يرك	-9
h3:يرم	-9
h3:يسا	6
h3:يست	8
h3:يسق	-4
h3:يشت	4
h3:يشد	-2
h3:يصل	-16
h3:يصن	-5
h3:يضم	3
h3:يضي	-12
h3:يعا	15
h3:يعر	-12
h3:يعل	-6
h3:يعم	-8
h3:يعو	-8
h3:يفت	-5
h3:يفع	-10
h3:يفق	-9
h3:يفه	-3
h3:يقر	-10
h3:يقط	-4
h3:يقل	-10
h3:يقو	7
h3:يقي	-8
h3:يكت	-6
h3:يكف	-4
h3:يكو	-2
h3:يلع	-5
h3:يمش	9
h3:يمك	-7
h3:يمل	-7
h3:ينا	-9
h3:ينب	-2
h3:ينج	-4
h3:ينز	-6
h3:ينق	6
h3:يوج	-8
h3:يود	6
h3:يوق	-12
h3:يوك	6
h3:يوم	-13
h3:يون	-4
h:0	3
h:000	-22
h:1	-4
h:1,20	4
h:1,200	10
h:1,800	-3
h:10	5
h:100	-11
h:1000	-4
h:110	7
h:12	-4
h:120	-2
h:1200	10
h:13	-6
h:15	4
h:1500	5
h:16	9
h:160	-3
h:17	-3
h:18	-8
h:180	6
h:2	-3
h:2,000	-4
h:2,300	-4
h:2,500	12
h:200	-14
h:2000	-2
h:2024	-5
h:2025	-15
h:2026	10
h:2027	-21
h:2028	-16
h:2030	-7
h:21	4
h:210	-7
h:22	-3
h:24	-3
h:2400	-8
h:25	2
h:250	7
h:26	2
h:27	-3
h:3,200	-7
h:30	2
h:30,000	-2
h:300	-3
h:3000	-6
h:30000	-3
h:31	-9
h:32	-4
h:320	-3
h:3200	-4
h:33	-6
h:34	5
h:340	2
h:35	3
h:350	-7
h:38	-8
h:3a2ila	-8
h:3adad	13
h:3am	-6
h:3imara	-5
h:3la	-14
h:3lihom	-7
h:3likom	-3
h:3nd	-10
h:3ndhom	-9
h:3ndhomch	-5
h:3ndna	14
h:3ndo	-16
h:4	2
h:4,000	-5
h:400	2
h:4000	-2
h:45	4
h:450	-9
h:48	-7
h:5	-4
h:50	-2
h:500	-11
h:5000	10
h:52	-4
h:55	-3
h:58	4
h:60	-3
h:600	-9
h:61	-6
h:62	12
h:63	3
h:65	2
h:7	-3
h:700	-4
h:75	13
h:7aja	7
h:7it	-5
h:7na	-2
h:7sab	-9
h:7sen	-5
h:7ta	-8
h:8	3
h:80	4
h:800	-2
h:85	-2
h:87	-6
h:9	3
h:90	7
h:900	6
h:9000	-4
h:92	-7
h:95	2
h:9bel	-7
h:9el	-8
h:a	3
h:abandonnent	-6
h:abonnement	-4
h:above	-4
h:absence	-9
h:absents	-2
h:academy	-3
h:acces	-7
h:access	-3
h:accessible	-6
h:accessibles	-8
h:accident	-3
h:accidents	11
h:according	-3
h:accouchements	13
h:accouchent	-6
h:account	-3
h:accroche	-2
h:achetent	-10
h:across	-9
h:actifs	-5
h:adam	-6
h:administration	-3
h:adresses	-3
h:affiche	-7
h:afternoon	-7
h:agadir	-4
h:again	-10
h:against	-7
h:age	-4
h:agees	-6
h:agence	-12
h:agences	9
h:agent	-4
h:agents	-3
h:agree	-4
h:agreement	-4
h:ahmed	6
h:ai	4
h:aicha	2
h:aide	-8
h:aider	-7
h:aidez-nous	9
h:ait	-11
h:alarm	-4
h:alert	-6
h:alerte	-2
h:all	-6
h:allume	-6
h:almost	-3
h:alone	-10
h:alors	7
h:already	-9
h:ambulance	-5
h:ambulances	-3
h:amine	19
h:among	-9
h:an	5
h:ana	-8
h:anas	8
h:ancien	-2
h:anciens	5
h:and	-8
h:annee	-6
h:annonce	-3
h:annuel	-5
h:annuelle	-4
h:anonymous	-2
h:another	-3
h:ans	-13
h:answer	11
h:any	5
h:aout	-2
h:app	7
h:appel	-5
h:appeler	-6
h:appelle	-11
h:appels	-6
h:appli	6
h:application	-2
h:apprenti	-3
h:appris	-6
h:apps	4
h:appuie	-6
h:april	3
h:are	-12
h:argan	-10
h:around	-13
h:arret	-2
h:arrive	-5
h:arrivent	-7
h:arrives	-2
h:artificielle	-5
h:artisans	-5
h:as	-2
h:asked	-10
h:asks	-5
h:association	-19
h:association's	-3
h:associations	9
h:at	4
h:atelier	-11
h:attend	-7
h:attendent	-18
h:attendre	7
h:attendu	-3
h:attente	18
h:attestations	-4
h:au	-7
h:aucun	-4
h:aucune	-2
h:audio	-3
h:augmenter	13
h:aujourd'hui	4
h:aupres	-10
h:aura	-2
h:auront	-10
h:aussi	-7
h:autant	7
h:automatique	-5
h:autour	-9
h:autumn	-3
h:aux	-25
h:avant	-4
h:avec	-4
h:average	19
h:aveugles	7
h:avez	-3
h:avoided	-6
h:avoir	-3
h:avril	3
h:away	-13
h:awel	12
h:ayant	-4
h:b	-7
h:b3id	-8
h:b7al	-8
h:ba	13
h:bach	4
h:back	-20
h:bacs	6
h:bag	-6
h:bags	-5
h:baisse	-3
h:baisser	-3
h:bakeries	4
h:bakers	9
h:bank	-2
h:banque	-3
h:barbers	-6
h:batterie	-7
h:batteries	4
h:bdina	4
h:be	-6
h:beach	8
h:because	-4
h:before	-7
h:below	-4
h:belt	-6
h:beneficiaires	13
h:beneficiaries	9
h:benevoles	-7
h:beni	-2
h:bent	4
h:berkane	-4
h:besoin	8
h:besoins	6
h:between	-4
h:bezzaf	-10
h:bghina	22
h:bibliotheque	-3
h:bien	-6
h:big	7
h:bilal	5
h:bilan	2
h:billetterie	-11
h:bin	-6
h:birth	-2
h:bla	-12
h:blessent	-2
h:blessures	3
h:bli	-6
h:blind	11
h:blood	5
h:board	-7
h:boat	-2
h:boats	11
h:bois	-4
h:boite	-2
h:bon	9
h:bonjour	11
h:bonne	-5
h:booked	-7
h:bottles	-3
h:bouchers	8
h:bouguemez	-3
h:boulangeries	-4
h:boulangers	-2
h:bout	-2
h:bouteilles	-5
h:bouton	-2
h:box	-11
h:bracelet	-4
h:bracelets	-10
h:brahim	12
h:bread	4
h:brebis	2
h:brings	-7
h:broken	-4
h:bruised	-5
h:brulent	-6
h:brulures	10
h:building	-6
h:built	6
h:bureau	-2
h:bureaux	-5
h:bus	-10
h:buses	8
h:but	-2
h:button	-5
h:buy	-12
h:buyers	-3
h:bzaf	-12
h:c'	-5
h:cafes	-7
h:cahier	-8
h:caisse	-10
h:caisses	5
h:calendar	-3
h:call	-4
h:called	-2
h:calls	-7
h:camel	6
h:camion	-4
h:can	-10
h:can'	-7
h:candidatures	9
h:cannot	-13
h:capteur	7
h:capteurs	3
h:captions	-10
h:car	3
h:card	-13
h:carers	5
h:carnet	-12
h:carnets	-7
h:carries	-3
h:carry	-2
h:cars	11
h:carte	7
h:cas	5
h:cash	-2
h:cassees	-5
h:cassent	-6
h:catalogue	-7
h:ce	5
h:cela	11
h:celle	-10
h:celui	8
h:cent	3
h:centre	-14
h:cents	-4
h:certains	3
h:certificat	-4
h:ces	5
h:cet	4
h:cette	5
h:ch7al	8
h:chabab	15
h:chacun	8
h:chambre	-3
h:change	-13
h:changent	-4
h:changer	-9
h:changes	-9
h:chantiers	-7
h:chaque	5
h:charge	-5
h:chatgpt	16
h:chaud	-5
h:chauffe	-6
h:chauffeur	-12
h:chauffeurs	2
h:check	-2
h:checks	-2
h:chems	-3
h:cher	-4
h:cherche	-2
h:chercher	-3
h:cherchons	-2
h:chez	3
h:chhor	-6
h:chi	-8
h:chiffre	12
h:chiffres	-4
h:childcare	-2
h:children	-18
h:chno	9
h:choisit	-13
h:chokran	15
h:chose	-8
h:chou3ba	-9
h:chra	10
h:chronometre	5
h:chta	2
h:cible	-2
h:cinq	-2
h:cinquante	2
h:civil	-4
h:civile	-7
h:class	-5
h:classe	-3
h:classes	-7
h:cle	-5
h:clean	-7
h:cleaners	7
h:clerks	-2
h:clients	-4
h:clinic	-5
h:close	11
h:closed	-9
h:closes	-5
h:club	-4
h:cm	-3
h:cnss	-3
h:co2	10
h:code	-2
h:cold	-8
h:collecte	-3
h:collectes	-2
h:collisions	10
h:combien	3
h:come	3
h:comes	-8
h:comite	-6
h:comme	2
h:commence	-4
h:comment	22
h:commun	-8
h:communal	-5
h:commune	-11
h:communes	-5
h:company	-3
h:comparer	-3
h:complete	-5
h:complexe	-2
h:compost	-3
h:comprendre	5
h:comptage	-15
h:compte	-11
h:comptes	-4
h:compteur	-2
h:compteurs	3
h:concerne	-2
h:concernes	-6
h:concretement	15
h:conduit	-4
h:confiance	-2
h:confirme	-7
h:confirms	-4
h:connaissent	-4
h:connait	-10
h:connaitre	-2
h:connecte	-6
h:connectee	-6
h:connectes	-10
h:connu	-5
h:consent	-4
h:consentement	-6
h:consommation	9
h:consomment	-5
h:constat	-8
h:consultation	-3
h:contact	-2
h:contrairement	18
h:contrat	10
h:contre	-14
h:contribue	-2
h:controle	-8
h:controlee	-6
h:controles	6
h:convention	-5
h:conventions	-2
h:cooperative	-6
h:copies	-4
h:copying	-8
h:corner	-3
h:corrects	-2
h:cost	-8
h:costs	-7
h:cote	11
h:coud	-2
h:could	3
h:count	-4
h:counted	-5
h:court	-4
h:cout	17
h:coute	-16
h:coutent	-4
h:covers	-4
h:craftspeople	4
h:crates	8
h:credit	4
h:cree	9
h:creer	8
h:cube	-3
h:d	-25
h:d'	-5
h:dans	5
h:dar	-5
h:darija	3
h:data	-4
h:day	-17
h:days	10
h:de	-15
h:deaf	3
h:debout	-4
h:decembre	7
h:decident	-5
h:decisions	-2
h:declaration	-7
h:declarent	-5
h:declares	-2
h:decouvrent	-4
h:deja	-10
h:delai	14
h:delais	-10
h:delay	9
h:delegation	-13
h:delivery	-6
h:demain	10
h:demandent	-9
h:demander	-7
h:demandes	11
h:demandeurs	-2
h:demandons	-5
h:demo	-8
h:depasse	-6
h:depend	-10
h:depense	7
h:depenses	-2
h:deplacer	-2
h:depose	-7
h:deposent	-12
h:depot	-4
h:depuis	12
h:derna	10
h:dernier	-6
h:des	-9
h:desk	-3
h:detenus	-5
h:deuxieme	-11
h:devant	-7
h:devient	-5
h:devrait	-4
h:dh	-23
h:diary	-8
h:did	8
h:didn't	-9
h:difference	-2
h:dire	-6
h:direct	9
h:directs	-4
h:dirham	-5
h:dirhams	-13
h:disease	-2
h:disent	-5
h:dispensaire	-6
h:disponible	-4
h:dispose	-4
h:disposition	-2
h:distance	9
h:dit	-13
h:divers	9
h:dix	-21
h:dix-huit	5
h:does	-2
h:doesn't	-4
h:doit	-8
h:doivent	-5
h:don'	-15
h:donc	7
h:donne	-14
h:donnee	-4
h:donnees	6
h:donner	-2
h:donnez-nous	16
h:donors	-9
h:dont	-14
h:door	-3
h:dorment	-2
h:dort	-9
h:dossier	-2
h:dossiers	-2
h:douar	-8
h:douars	-5
h:double	-5
h:doublons	-2
h:douze	3
h:drari	3
h:driver	-2
h:droits	-4
h:drone	8
h:dropped	-7
h:du	-18
h:duree	14
h:during	4
h:dwawer	5
h:dwina	3
h:dyal	-15
h:dyalna	-17
h:dyalo	-4
h:earn	-3
h:eat	-2
h:eau	12
h:ecoles	-2
h:economies	6
h:economique	-5
h:ecrit	-2
h:effet	13
h:eid	-2
h:eight	2
h:el	-6
h:electrique	-7
h:electriques	-10
h:eleven	10
h:eleves	-8
h:eleveurs	-4
h:elle	-2
h:elles	2
h:elles-memes	-3
h:emploi	-3
h:empty	-7
h:enceintes	-12
h:encore	-9
h:end	-5
h:endroit	-5
h:enfants	2
h:enfin	-9
h:enquete	-12
h:ensemble	-4
h:entre	-18
h:entrepreneurs	-4
h:entretien	-3
h:entretiens	5
h:envoi	7
h:envoie	-8
h:envoient	-8
h:envoye	-6
h:epiciers	-2
h:equipe	-6
h:erreurs	-3
h:essai	-11
h:essaouira	-4
h:est	-11
h:estime	-3
h:et	-6
h:etablissements	-2
h:etage	-2
h:ete	3
h:etrangers	-4
h:etre	-9
h:etude	-9
h:etudiantes	7
h:etudiants	10
h:euros	-6
h:eux	-4
h:evening	-7
h:ever	-2
h:every	2
h:everybody	-2
h:everyone	-9
h:everything	6
h:evite	-6
h:evitees	-4
h:eviter	-3
h:exist	-3
h:existe	-4
h:existent	-8
h:existing	-4
h:experts	8
h:exporters	-2
h:eye	4
h:f	3
h:fabor	-4
h:fabrique	-6
h:face	9
h:facebook	-11
h:factory	-4
h:factures	-4
h:faint	-3
h:faire	-8
h:faisons	8
h:fait	-8
h:fall	-5
h:falls	9
h:families	7
h:famille	-12
h:familles	-6
h:family	-5
h:far	-5
h:farmer	-3
h:farmers	6
h:fatima	9
h:faut	-3
h:faute	-2
h:features	6
h:february	-4
h:federation	-11
h:federations	9
h:fellah	-8
h:felt	-5
h:femme	-6
h:fera	-7
h:ferme	-6
h:ferment	-2
h:fermes	-4
h:ferran	11
h:fes	-3
h:feuille	-5
h:feuilles	-4
h:fevrier	-5
h:fiable	-6
h:field	-7
h:fifteen	12
h:fifty	-15
h:figures	-5
h:fiha	2
h:fihom	-7
h:file	-15
h:files	-11
h:fill	-4
h:filled	-2
h:filles	8
h:fills	-8
h:filtre	14
h:finance	-5
h:find	-3
h:finit	-4
h:firms	-6
h:first	14
h:first-aid	-8
h:first-time	5
h:fish	-21
h:fishermen	8
h:five	-4
h:fixe	-3
h:flacons	5
h:flood	-9
h:flour	8
h:fog	8
h:fois	-5
h:follow	-6
h:fonction	4
h:fonctionnalites	8
h:fonctionne	-3
h:fondation	-8
h:font	-12
h:food	5
h:football	-4
h:for	-15
h:forestier	-9
h:form	-7
h:formation	13
h:formee	-6
h:formes	-2
h:formulaire	8
h:fort	5
h:forty	6
h:found	-3
h:four	-2
h:fourteen	-5
h:foyers	6
h:frais	-2
h:frame	-3
h:free	8
h:french	-4
h:from	-2
h:fruit	-2
h:fuites	8
h:fund	-8
h:ga3	-7
h:gagne	-5
h:gagnent	-5
h:gain	7
h:garages	-2
h:garde	-11
h:gardent	-2
h:garder	-3
h:gardes	-4
h:gate	-6
h:gave	-8
h:gendarmerie	-8
h:generateur	-3
h:get	-14
h:gets	-8
h:ghadi	-7
h:ghayjaweb	-5
h:ghedda	-4
h:ghir	-12
h:girls	6
h:given	-6
h:gives	-11
h:go	-11
h:goes	-8
h:going	-4
h:gone	-2
h:good	-2
h:got	-4
h:gps	-3
h:grace	9
h:graduates	-11
h:grandes	-2
h:grandparents	11
h:gratuit	-8
h:gros	-6
h:group	6
h:groupe	6
h:growers	4
h:guercif	-2
h:guichet	-2
h:guide	-6
h:guides	4
h:h	-8
h:habitants	-2
h:had	16
h:hadi	-8
h:hajar	7
h:half	3
h:hamza	-2
h:handicapes	-3
h:hands	-7
h:happiness	-2
h:happy	-4
h:harbour	-3
h:has	-14
h:hassan	2
h:haute	-7
h:have	-15
h:hay	-5
h:he	-6
h:hear	-5
h:hearing-impaired	8
h:heart	6
h:hebdomadaire	-4
h:hebergement	-5
h:hectares	-3
h:hello	-2
h:help	-6
h:her	-9
h:herders	5
h:here	-14
h:heure	-2
h:heures	3
h:hi	-2
h:hiba	9
h:high	5
h:hind	-6
h:his	-11
h:hive	-3
h:hiver	-4
h:hiya	-10
h:homa	-9
h:home	-9
h:honey	4
h:horaires	-2
h:horoscope	-2
h:hors	-7
h:hospital	-3
h:hotels	5
h:hour	-6
h:hours	-4
h:houses	-4
h:how	12
h:howa	-21
h:hundred	-14
h:i	2
h:i'	14
h:ice	5
h:ici	-5
h:idee	-3
h:if	11
h:ifni	-7
h:ignorent	-6
h:illisibles	-2
h:ilyas	9
h:images	-5
h:imagine	9
h:immeuble	10
h:immobiliers	-7
h:impact	13
h:impaired	-6
h:incendies	7
h:income	7
h:incomplete	-6
h:incomplets	-8
h:indicateur	7
h:infirmiere	-6
h:injuries	-3
h:inn	-2
h:innovation	9
h:inscrites	-7
h:inscrits	-8
h:installe	-2
h:instead	-3
h:integre	-3
h:interroge	-3
h:interviews	-10
h:into	-7
h:intoxications	10
h:irrigation	-6
h:is	-15
h:ishal	-4
h:isotherme	-7
h:it	-2
h:it'	11
h:its	-7
h:jahom	-3
h:jamais	-5
h:january	10
h:janvier	-6
h:jar	-5
h:jars	5
h:jay	-11
h:jaya	-8
h:jete	-2
h:jetees	-3
h:jetes	-5
h:jette	-6
h:jettent	-5
h:jeunes	-4
h:jeux	-4
h:jma3i	-7
h:job	-8
h:jobs	2
h:joue	-2
h:jour	-4
h:journee	-7
h:jours	6
h:jugent	-3
h:juin	-10
h:june	-8
h:jury	-5
h:jusqu'a	-7
h:jusqu'au	-6
h:just	-8
h:juste	-5
h:kacem	-3
h:kamel	-6
h:kamlin	-5
h:kan	-15
h:karim	-6
h:katchri	-2
h:katrbe7	-2
h:kay3ref	-6
h:kay7et	-7
h:kay9et3o	-7
h:kayb9a	-2
h:kaybeddel	-2
h:kaybedlo	-3
h:kaybi3o	-7
h:kaydi3	-3
h:kaydir	-6
h:kayfsed	-5
h:kayhder	-2
h:kayjiw	-6
h:kaykhdmo	-2
h:kaykhedmo	-3
h:kaykhelles	-5
h:kaykhelso	13
h:kaykhesro	-8
h:kaymchiw	-8
h:kaymrdo	-6
h:kayn	6
h:kayrbe7	-2
h:kaysta3mlo	-2
h:kaywsel	-9
h:keep	-9
h:keeps	-9
h:kept	-11
h:key	8
h:kg	-11
h:khadija	-7
h:khasna	14
h:khass	-9
h:khasser	-6
h:khassna	8
h:khasso	-15
h:khdamin	-3
h:khdma	10
h:khenifra	-6
h:kids	9
h:kifach	14
h:kilometres	4
h:kit	-12
h:km	-13
h:know	-6
h:knows	-6
h:kol	-5
h:kolchi	3
h:koll	9
h:kounnach	-7
h:kter	-4
h:l'	6
h:l3a2ila	4
h:l3a2ilat	-7
h:l3am	-2
h:l3assasa	10
h:l3yalat	5
h:l7all	-3
h:l7anout	-7
h:l7ouma	-8
h:l7out	2
h:l7teb	-3
h:l9raya	-11
h:label	-6
h:laboratoire	-3
h:lait	9
h:lampa	5
h:lancement	-2
h:language	-6
h:last	6
h:late	-13
h:launch	-3
h:lbare7	3
h:lbi3	-4
h:lbnat	8
h:lcentre	-6
h:le	2
h:leaf	9
h:learn	-2
h:leave	2
h:leaves	-6
h:lectures	-6
h:ledger	-10
h:left	-6
h:lend	7
h:lendemain	-2
h:lentement	-2
h:lequel	-4
h:les	2
h:less	2
h:let	-2
h:lets	-7
h:leur	-17
h:leurs	-13
h:lflous	12
h:libere	-2
h:library	-3
h:libres	-3
h:licence	-4
h:lieu	-3
h:life	-5
h:light	-2
h:ligne	-3
h:ligue	-3
h:lihom	-8
h:like	-8
h:lil	-2
h:lina	-11
h:line	-4
h:linked	-4
h:lire	-7
h:lisent	-2
h:lisible	-4
h:list	-7
h:lista	9
h:liste	-7
h:listens	-3
h:lit	-4
h:litre	-11
h:litres	6
h:lives	-5
h:livre	-7
h:livrees	-3
h:livres	8
h:ljama3a	9
h:lkbar	-7
h:lkhedma	-7
h:lkssaba	-5
h:lma3ach	-8
h:lmadrassa	4
h:lmdina	8
h:lmochkil	8
h:lmra	10
h:local	5
h:locale	-7
h:locaux	-6
h:log	-13
h:logbooks	-3
h:loin	-9
h:long	-2
h:look	-2
h:looking	-3
h:lose	-16
h:losing	-3
h:losses	-6
h:lost	4
h:lot	-4
h:love	-5
h:lowel	-5
h:lui	-5
h:lundi	13
h:lux	-3
h:lwa9t	9
h:lwad	-2
h:lwaldin	4
h:lwar9a	-6
h:lwe9t	6
h:lwel	-8
h:lwezn	-4
h:lycee	-2
h:lyceens	7
h:m	-5
h:m'	-3
h:m3	-11
h:m3a	-4
h:m3ana	-11
h:ma	2
h:mab9awch	-10
h:machi	5
h:machine	-5
h:machines	-8
h:made	-7
h:mai	9
h:main	11
h:mains	-2
h:maintenant	-9
h:mais	-21
h:makaynch	-4
h:make	-4
h:makes	-7
h:mal	-9
h:malades	-2
h:malvoyants	-5
h:manque	-10
h:manuel	-4
h:many	-6
h:maquette	9
h:march	6
h:marchent	-6
h:marocain	-2
h:marocains	-3
h:marrakech	-5
h:mars	-7
h:massira	-3
h:master	-9
h:maternite	-3
h:maternity	-2
h:maths	9
h:matin	-4
h:mats	5
h:may	-5
h:mchina	-4
h:me	-6
h:means	-7
h:medecin	-8
h:medicines	9
h:medina	-10
h:meet	5
h:mehdi	5
h:meilleure	-5
h:mellal	-9
h:members	-3
h:membres	-2
h:meme	-11
h:men	2
h:mensuel	-8
h:mentor	-2
h:mer	-4
h:merci	23
h:mere	-4
h:meres	-2
h:merzouga	-5
h:message	5
h:messagerie	-5
h:messages	-2
h:messieurs	12
h:mesure	-6
h:mesuree	-3
h:mesures	-3
h:met	-8
h:meter	4
h:metier	-2
h:metre	-8
h:metres	-6
h:mi	13
h:midi	-3
h:mieux	-7
h:might	-5
h:mille	-18
h:million	-10
h:millions	10
h:min	-7
h:mina	6
h:mineurs	-4
h:minibus	4
h:mis	-6
h:mise	-3
h:miss	-6
h:missed	-8
h:mlli	-11
h:mn	-2
h:mobile	-4
h:mochtarak	-10
h:model	-6
h:modele	3
h:mohammadi	-7
h:moi	13
h:moins	-5
h:mois	2
h:moitie	-15
h:moment	-2
h:mon	8
h:monday	6
h:monde	-3
h:money	5
h:montagne	-10
h:monte	-8
h:month	-4
h:months	7
h:montre	-2
h:montrent	-5
h:morning	-9
h:most	3
h:mostawsaf	-9
h:mot	-3
h:moteur	-3
h:mothers	7
h:moul	10
h:mountains	7
h:moyen	-7
h:moyenne	-10
h:mra	-13
h:much	-5
h:mule	8
h:must	-8
h:mustapha	-10
h:mutuelle	-3
h:my	-2
h:n'	-18
h:nadia	6
h:name	-2
h:nas	9
h:nationale	-5
h:nbdaw	-9
h:ne	-14
h:near	-11
h:nebta	-2
h:need	-9
h:needs	-8
h:nefs	-3
h:neighbours	4
h:neither	3
h:net	-7
h:nets	-5
h:network	3
h:neuf	-3
h:never	-7
h:new	9
h:next	10
h:nhar	-8
h:ni	-3
h:night	2
h:nine	-2
h:ninety	-2
h:niveau	-3
h:no	-4
h:nobody	5
h:nom	-2
h:nombre	9
h:non	-2
h:nos	13
h:noss	-11
h:not	-4
h:note	-13
h:notebook	-6
h:notebooks	-3
h:noted	-13
h:notes	-15
h:nothing	-7
h:notre	17
h:nous	2
h:nouveau	-3
h:novembre	-4
h:now	-8
h:noyaux	-2
h:nss	-5
h:nuit	-5
h:number	10
h:numerique	-7
h:numero	-8
h:nurse	-6
h:nurse's	-3
h:nurses	5
h:nursing	-5
h:nwslo	3
h:objectif	17
h:observation	-13
h:obtenir	8
h:october	-2
h:octobre	5
h:of	-20
h:off	-9
h:office	-20
h:offre	-5
h:offres	-3
h:offrez-nous	18
h:oil	-5
h:okay	4
h:old	-9
h:older	9
h:olive	5
h:omar	-10
h:on	9
h:once	-8
h:online	-6
h:only	-13
h:onssa	-5
h:ont	-12
h:onze	-7
h:open	5
h:opened	-6
h:opens	-7
h:or	6
h:ordered	-4
h:organise	-3
h:other	-3
h:othmane	-2
h:otites	5
h:ou	-2
h:ouarzazate	-5
h:oublient	-2
h:oui	-6
h:our	11
h:ourir	-5
h:ours	-16
h:out	-13
h:outil	-2
h:ouvert	-8
h:ouverte	-9
h:ouverts	-2
h:ouvre	-8
h:ouvrent	-5
h:ouvrez-nous	21
h:ouvrir	-5
h:over	8
h:own	-11
h:packers	10
h:page	-8
h:paid	-5
h:paie	-13
h:paient	-6
h:pain	-5
h:pains	8
h:paper	7
h:papier	-13
h:par	-28
h:parce	3
h:parents	8
h:parfois	-6
h:parkings	10
h:parle	-3
h:parlent	-5
h:parmi	-3
h:part	18
h:partage	-13
h:partagee	-4
h:partagees	-8
h:partager	-2
h:partages	-5
h:partenaire	-7
h:partent	-2
h:partis	-6
h:partner	-3
h:partout	-3
h:pass	-3
h:passants	8
h:passe	-9
h:passent	-11
h:passer	-3
h:passes	-2
h:pay	-12
h:paye	-4
h:payees	-3
h:payes	-5
h:pays	-9
h:pecheurs	-2
h:pedal	-2
h:pension	-4
h:people	-2
h:per	-23
h:percent	-14
h:perdent	-15
h:perdue	-2
h:perdues	-5
h:perdus	-4
h:permet	-7
h:personne	9
h:personnes	-9
h:perte	-2
h:pertes	9
h:pese	-4
h:pesee	-8
h:petit	-2
h:petites	-3
h:peu	-3
h:peut	-8
h:peuvent	-8
h:pharmacies	-5
h:phase	11
h:phone	8
h:phones	-4
h:photo	-4
h:photographie	-4
h:photos	4
h:phrase	6
h:pickers	-4
h:pieces	-3
h:pieds	-5
h:pilot	-2
h:pilote	-9
h:pilotes	-2
h:pilulier	-2
h:piste	-3
h:place	-6
h:places	-2
h:planning	-2
h:plastic	-4
h:plateforme	8
h:please	11
h:plein	-10
h:pliable	-3
h:plug	-2
h:plus	-2
h:plusieurs	-2
h:pm	-4
h:poids	3
h:point	-5
h:points	5
h:poisonings	13
h:pompiers	-4
h:population	6
h:port	-2
h:porte	-4
h:portent	-4
h:pose	-3
h:post	-11
h:potiers	-4
h:pour	-2
h:pourcentage	9
h:pourquoi	12
h:pourtant	8
h:power	-8
h:premier	9
h:premiere	13
h:premiers	-2
h:prend	-15
h:prendre	-6
h:prennent	-11
h:presente	-3
h:presenter	-6
h:press	-4
h:presses	-5
h:pret	-3
h:pretee	-7
h:pretes	-4
h:pretez-nous	9
h:prets	-6
h:preuve	16
h:previennent	-7
h:previent	-7
h:prevoir	-3
h:price	-5
h:prices	-9
h:principal	-7
h:print	-6
h:printed	-5
h:pris	-6
h:prise	7
h:prises	-6
h:privee	-5
h:prix	15
h:prochain	-6
h:prochaine	11
h:proche	-5
h:proches	3
h:producteurs	-8
h:produit	-4
h:produits	-3
h:profs	-2
h:progresse	-3
h:project	-2
h:projet	-2
h:propose	-9
h:proposition	-2
h:propre	-11
h:protection	-13
h:prototype	3
h:proven	-3
h:province	-4
h:provincial	-5
h:public	4
h:publics	-5
h:publique	-6
h:puis	-16
h:puits	9
h:pupil	-5
h:pupils	5
h:put	-7
h:qu'	-3
h:qualite	-3
h:quand	-10
h:quarante	5
h:quartier	-4
h:quatorze	-2
h:quatre	-3
h:quatre-vingt-dix	-2
h:que	-7
h:quel	-11
h:quelle	6
h:quelqu'un	-3
h:question	14
h:questionnaire	-4
h:questions	-9
h:queue	-6
h:qui	-14
h:quinze	13
h:quoi	-4
h:rabat	-3
h:radio	-8
h:ram	-2
h:ramadan	-5
h:ramassage	7
h:ramene	-4
h:ramp	-4
h:rapide	-2
h:rappel	5
h:rapport	-6
h:rassemble	-3
h:rate	-2
h:ratent	-6
h:rates	-6
h:reach	8
h:read	-8
h:reading	4
h:real	4
h:really	-10
h:receive	-3
h:received	-4
h:recevoir	-2
h:recoit	-9
h:recoivent	-12
h:recolte	-3
h:record	-2
h:records	-7
h:recule	-2
h:rediger	-2
h:redouble	-6
h:reduction	11
h:reduire	9
h:reduit	-5
h:refuse	-2
h:refusent	-4
h:regie	-2
h:region	-3
h:regional	-6
h:regionale	-4
h:register	-14
h:registers	-2
h:registre	-4
h:regles	-2
h:releve	-12
h:releves	7
h:relie	-6
h:relues	-2
h:remember	9
h:remplit	-2
h:rencontres	-9
h:rend	-3
h:rendent	-2
h:rendez-vous	13
h:rendu	-2
h:renforce	-3
h:renoncent	-6
h:rent	-5
h:rentree	-3
h:repair	-5
h:repart	-4
h:repond	-8
h:reponse	19
h:reponses	-4
h:report	-3
h:repose	-9
h:representent	-9
h:reseau	-7
h:reserve	-5
h:residents	4
h:responsable	-2
h:rest	-2
h:reste	-15
h:restent	-17
h:resultat	22
h:resultats	8
h:retard	-3
h:retired	7
h:retour	9
h:retrouve	-3
h:retrouvent	-5
h:return	-5
h:revenu	9
h:reviennent	-9
h:revient	-5
h:ride	-5
h:riders	-4
h:rien	5
h:right	15
h:rim	-4
h:risque	11
h:rkia	3
h:roadmap	12
h:roles	9
h:roofs	-5
h:room	-5
h:rooms	-6
h:rouge	-2
h:roulant	-7
h:roulent	-2
h:routiere	-5
h:ruches	3
h:rue	-2
h:rug	-3
h:run	-7
h:running	-7
h:rural	4
h:rurales	-9
h:ruraux	-7
h:s'	-18
h:sa	-16
h:sa3a	-10
h:sac	3
h:saffron	3
h:safi	8
h:sage-femme	-3
h:said	-6
h:saisie	-2
h:saisies	-4
h:saison	-6
h:sait	-3
h:salam	7
h:sale	-7
h:salle	-3
h:salma	5
h:same	-11
h:samedi	-3
h:sans	-15
h:sara	-2
h:satellite	4
h:satisfaction	5
h:sauve	-2
h:save	-6
h:savent	-4
h:saves	-4
h:savoir	-4
h:say	2
h:says	-12
h:sba7	-4
h:scan	-5
h:scanner	-2
h:scans	-2
h:school	-6
h:schools	-7
h:scolaire	-5
h:scolaires	-7
h:screen	-6
h:se	-11
h:search	-2
h:season	-10
h:seat	-8
h:sec	-4
h:seches	-6
h:secours	7
h:see	-7
h:selham	-7
h:sell	-12
h:sells	-6
h:selon	7
h:semaine	-3
h:semaines	6
h:semestre	-2
h:semsar	-5
h:send	10
h:sends	-11
h:sensor	-3
h:sensors	10
h:sent	-5
h:september	-5
h:septembre	-9
h:sera	-3
h:seront	-3
h:served	-3
h:service	-12
h:services	9
h:ses	-14
h:set	-4
h:seul	-4
h:seulement	-10
h:seules	-7
h:seuls	7
h:seven	12
h:seventy	10
h:several	-2
h:sewn	-4
h:sghar	-12
h:sghir	-4
h:sghira	-3
h:shade	-9
h:share	8
h:shared	5
h:she	3
h:sheep	15
h:sheet	-10
h:shelf	-5
h:shelled	-2
h:shells	4
h:shift	-2
h:shop	-12
h:shops	-2
h:should	-6
h:show	-2
h:shows	-8
h:sick	-4
h:sidi	-4
h:sign	-4
h:signal	-14
h:signales	-3
h:signe	-3
h:signed	-3
h:signer	-2
h:simana	-6
h:simple	-8
h:simples	-3
h:since	-11
h:single	4
h:site	10
h:sites	-8
h:sixty	-6
h:skate	-7
h:skip	-9
h:slide	7
h:slips	-5
h:slot	-3
h:small	-2
h:smaller	13
h:smiti	-2
h:sms	-9
h:sndo9	11
h:so	5
h:social	-6
h:sociale	-3
h:soignees	-2
h:soit	-12
h:soixante	2
h:solaire	-11
h:solaires	-5
h:solar	2
h:sold	-9
h:solidaire	-4
h:solution	-8
h:son	-15
h:sondage	-8
h:sonde	9
h:sonne	-7
h:sont	-11
h:sort	-8
h:sortie	9
h:souk	-11
h:source	3
h:sourds	-10
h:sout	-3
h:souvent	-11
h:speak	-5
h:speech	-2
h:spend	-2
h:spots	-3
h:sprains	-6
h:start	8
h:starts	-7
h:station	-2
h:statistiques	-4
h:stayed	-8
h:stays	-5
h:step	5
h:sterilisateur	5
h:still	-5
h:stop	-7
h:stops	-4
h:street	8
h:streets	-3
h:strip	-6
h:student	-18
h:students	6
h:suffisent	-2
h:suffit	-10
h:sugar	-2
h:suit	-4
h:suivi	2
h:suivies	-6
h:suivis	-7
h:suivre	9
h:summer	10
h:supporters	9
h:suppose	-4
h:sur	-5
h:sure	-4
h:surtout	7
h:surveillance	10
h:survey	-14
h:swaye3	-9
h:t7in	-2
h:ta	3
h:ta7	-8
h:table	-8
h:tableau	-3
h:tachelhit	-3
h:tailors	7
h:take	-8
h:takes	-9
h:taman	-11
h:tamazight	-5
h:tampon	-2
h:tan-tan	-2
h:tank	-6
h:taounate	-2
h:tapis	-3
h:tard	-6
h:taux	11
h:taxi	6
h:taxis	-9
h:taza	-3
h:tbib	-5
h:teacher	-4
h:teacher's	-6
h:teachers	2
h:team	-4
h:technicien	-2
h:technique	-6
h:telechargements	-3
h:telephone	-4
h:tells	-13
h:telmid	-3
h:temps	6
h:tenu	-2
h:term	-2
h:terrain	-4
h:test	-2
h:teste	-5
h:tested	-3
h:tester	-2
h:tests	-2
h:textbooks	-9
h:tfel	-5
h:than	-16
h:thank	6
h:thanks	21
h:that	-16
h:that's	11
h:their	-24
h:theirs	-11
h:them	-18
h:then	-19
h:there	11
h:there's	6
h:thing	-7
h:thirty	-16
h:this	-3
h:those	8
h:thousand	-11
h:thread	-3
h:three	6
h:through	-7
h:throw	-8
h:thrown	-6
h:tient	-3
h:timahdite	-2
h:timed	-4
h:titles	-6
h:tlaja	2
h:tlamd	6
h:tlata	-14
h:tlej	-5
h:tnach	-2
h:to	-8
h:today	-4
h:together	-9
h:toilets	-4
h:told	-13
h:tomatoes	-2
h:tombe	-3
h:tombent	-5
h:too	-7
h:took	-4
h:touche	-4
h:tour	8
h:touristes	-2
h:tourne	-5
h:tout	-3
h:toute	-3
h:toutes	-11
h:town	-3
h:towns	-7
h:track	-8
h:tracker	-5
h:tracteur	-5
h:trade	6
h:trained	8
h:trainees	2
h:transforme	-3
h:transfusion	-9
h:transport	-4
h:transports	-5
h:travail	-2
h:travaille	-2
h:travaillent	-4
h:travel	-4
h:trees	-4
h:trente	-18
h:tres	-12
h:tri	-4
h:trial	-7
h:trimestre	-4
h:triporteurs	7
h:trips	5
h:trois	-4
h:troisieme	10
h:trop	-5
h:trouvent	-5
h:trouver	-2
h:truck	2
h:trucks	-10
h:trust	2
h:tu	-14
h:turns	-12
h:twelve	5
h:twenty	-2
h:twice	2
h:un	2
h:under	-2
h:union	-7
h:unique	-7
h:unlike	17
h:until	-5
h:up	-15
h:urgences	-3
h:us	-14
h:use	-8
h:used	-2
h:users	9
h:uses	-7
h:utilisateurs	7
h:utilisent	-8
h:utility	-9
h:va	-10
h:valeur	8
h:valide	-5
h:valise	-2
h:vallee	-3
h:valley	-4
h:value	6
h:vaut	-9
h:vegetables	12
h:velo	9
h:vend	-5
h:vendent	-10
h:vendredi	8
h:vendu	-4
h:vente	8
h:verifie	-4
h:vers	-3
h:verse	-4
h:version	-4
h:vert	-4
h:very	-3
h:veterinaire	-5
h:veut	-7
h:vide	-3
h:video	-10
h:vides	-3
h:viennent	-2
h:vient	-9
h:village	7
h:ville	-8
h:villes	-2
h:vingt	-11
h:vise	-5
h:vision	-5
h:visit	-5
h:visite	-12
h:visites	9
h:visits	-8
h:visually	8
h:vite	-3
h:vivant	-2
h:vivent	-5
h:vocal	-11
h:vocale	-3
h:voient	-2
h:voila	9
h:voir	-3
h:voisin	-5
h:voit	-11
h:voiture	-2
h:voix	-9
h:volontaires	-5
h:volumes	-2
h:volunteer	-4
h:volunteers	8
h:vont	-3
h:vos	-9
h:votre	-5
h:voulons	-2
h:vous	-4
h:voyageurs	5
h:w	-6
h:w7da	-9
h:wa7d	-4
h:wa7da	-9
h:wa7ed	4
h:wa9t	-4
h:wach	9
h:wad	-4
h:wait	-7
h:waited	-5
h:waiting	-7
h:waits	-2
h:walakin	-11
h:walk	-7
h:walo	-5
h:want	-3
h:wants	-7
h:ward	-4
h:warn	-2
h:was	-2
h:washed	-4
h:waste	-8
h:we	9
h:we'	11
h:weavers	13
h:week	-6
h:weekly	3
h:weeks	-4
h:weighed	-6
h:weighing	-2
h:welcome	-3
h:went	-4
h:were	-2
h:what	11
h:whatsapp	-11
h:wheelchair	3
h:where	-10
h:whether	-4
h:which	-15
h:while	3
h:who	-7
h:why	-4
h:will	-11
h:winter	-4
h:women	8
h:women's	-10
h:wooden	-5
h:words	-4
h:work	-7
h:workers	3
h:works	-6
h:workshops	-3
h:written	-2
h:y	-4
h:yassine	7
h:ydiro	-7
h:year	-5
h:yearly	-2
h:yes	-6
h:ykon	-5
h:you	-3
h:young	17
h:your	-20
h:youssef	6
h:zagora	-3
h:zbel	7
h:zero	8
h:zone	-4
h:zwin	-6
h:ابراج	-6
h:ابريل	5
h:ابليكاسيون	2
h:اثمنه	6
h:اثنتي	-2
h:اجل	-5
h:احد	-10
h:اخر	7
h:اخري	-7
h:اداره	-2
h:اربع	10
h:اربعه	3
h:اربعون	7
h:ازيلال	-6
h:اسبوع	-4
h:اسبوعين	-5
h:استماره	-10
h:اسره	-7
h:اسفي	-4
h:اشاره	-6
h:اشهر	-12
h:اصحاب	6
h:اضافيه	-7
h:اطفال	-2
h:اطنان	-3
h:اعاقه	-8
h:اقرب	-8
h:اقل	-10
h:اكبر	-6
h:اكثر	2
h:الا	-6
h:الاباء	-5
h:الاثنين	-6
h:الاحياء	-3
h:الادويه	-7
h:الارض	-9
h:الاركان	-13
h:الاساسيه	-7
h:الاسر	-8
h:الاسره	-4
h:الاشاره	-9
h:الاشجار	-5
h:الاصطناعي	-8
h:الاطفال	8
h:الاعاره	-2
h:الاعداديه	-4
h:الاف	-10
h:الافران	-4
h:الافرنه	8
h:الاقسام	10
h:الاقليم	-8
h:الاقليمي	-12
h:الاكاديميه	-6
h:الاكل	-3
h:الالات	7
h:الامهات	10
h:الانتظار	-8
h:الاول	-16
h:الاولي	-18
h:الايام	-2
h:الباب	-3
h:البحث	7
h:البحر	-3
h:البغال	-8
h:البناء	-9
h:البنات	9
h:البيت	-2
h:البيضاء	-13
h:البيع	-3
h:البيوت	-2
h:التبريد	-8
h:التجربه	5
h:التسجيل	7
h:التصفيه	-7
h:التطبيق	-7
h:التعاونيات	5
h:التعاونيه	6
h:التقليديه	-12
h:التقني	-8
h:التكوين	6
h:التلميذ	5
h:التلميذات	-3
h:التي	-10
h:التيليفون	10
h:الثلج	-4
h:الثمن	5
h:الجامعي	-11
h:الجاهز	-2
h:الجاي	-16
h:الجبل	14
h:الجديد	15
h:الجلد	-3
h:الجماعه	2
h:الجمعيه	-11
h:الجمله	6
h:الجميع	-7
h:الجهه	-7
h:الجهوي	-5
h:الجواب	3
h:الحاجه	-6
h:الحارس	9
h:الحافله	-12
h:الحانوت	-3
h:الحراره	-4
h:الحضور	-9
h:الحطب	-9
h:الحل	2
h:الحليب	6
h:الحوامل	-7
h:الحوانت	-3
h:الحوت	-8
h:الحومه	3
h:الحي	-15
h:الحياه	-3
h:الخاصه	-12
h:الخبز	-12
h:الخريطه	-3
h:الخساره	6
h:الخضره	-13
h:الخطر	15
h:الخمسه	-9
h:الخميس	-2
h:الخير	-11
h:الداخليه	-2
h:الدار	-10
h:الدراري	18
h:الدرك	-5
h:الدلافين	-2
h:الدوا	5
h:الدواء	-5
h:الدوار	-8
h:الدواور	15
h:الدواوير	-6
h:الذكاء	9
h:الذي	-6
h:الذين	-9
h:الرابعه	-11
h:الرد	-2
h:الروبيني	3
h:الرييسيه	-9
h:الزبل	3
h:الزرابي	-5
h:الزربيه	6
h:الزنقه	-4
h:الزيت	3
h:الزيتون	-8
h:السايق	-2
h:السبب	8
h:السبت	-4
h:السبيطار	-3
h:السجل	9
h:السكان	-4
h:السكر	-4
h:السكري	-4
h:السمك	-4
h:السن	-5
h:السنه	-2
h:السياح	-2
h:الشاحنات	-5
h:الشاحنه	-5
h:الشباب	12
h:الشباك	-2
h:الشغل	-11
h:الشمس	-10
h:الشمسي	-11
h:الشمسيه	-8
h:الشهر	4
h:الشيفور	14
h:الصباح	2
h:الصحه	-7
h:الصحي	-12
h:الصغار	-12
h:الصغيره	-12
h:الصم	-4
h:الصناع	-3
h:الصناعه	-4
h:الصياد	-7
h:الصياده	16
h:الصيادون	6
h:الصيد	-3
h:الصيف	7
h:الضايع	-3
h:الضو	-9
h:الضيعات	-5
h:الطاكسيات	-6
h:الطالبات	14
h:الطبيب	-12
h:الطريق	2
h:الطفل	-13
h:الطلب	-3
h:الطلبات	-12
h:الطلبه	10
h:الظل	-3
h:العام	4
h:العاملات	-11
h:العايلات	-3
h:العايله	9
h:العربي	-8
h:العسل	4
h:العشيه	-10
h:العلوم	-7
h:العماره	-2
h:العيالات	14
h:الف	-13
h:الفجر	-9
h:الفرق	12
h:الفكره	8
h:الفلاح	-3
h:الفلاحه	3
h:الفلاحين	-8
h:الفي	-10
h:الفيزياء	-4
h:القابله	-10
h:القادمه	-10
h:القاضي	-9
h:القانون	-6
h:القديمه	-9
h:القراءه	-3
h:القرايه	6
h:القرعه	-8
h:القرويه	-9
h:القصور	-5
h:القيمه	16
h:الكبار	-7
h:الكتب	6
h:الكسكس	-5
h:الكلفه	7
h:الكلوي	-9
h:الكلي	-4
h:الكهرباء	-4
h:الكيران	5
h:اللايحه	-9
h:اللجنه	-10
h:الله	2
h:اللواتي	-8
h:اللول	-15
h:اللوله	-4
h:اللي	8
h:الليل	-10
h:الما	-6
h:الماء	-14
h:المازوط	-2
h:المال	-7
h:المحصول	-2
h:المختبر	5
h:المدارس	3
h:المدنيه	-10
h:المدينه	3
h:المرات	-2
h:المراكز	-3
h:المراه	-9
h:المرحله	11
h:المرسي	-7
h:المرصد	-2
h:المركز	-9
h:المرمي	-4
h:المريض	-7
h:المستثمرين	-6
h:المستشفي	-8
h:المستعجلات	-7
h:المستفيدون	16
h:المستهدفه	-9
h:المستوصف	-4
h:المشروع	3
h:المصدر	9
h:المطفيات	5
h:المعاش	-6
h:المعلمه	-5
h:المغاربه	-2
h:المغرب	-8
h:المقاهي	-4
h:المقاوله	-5
h:المقبل	-12
h:المقطوعه	-7
h:المكتب	-4
h:المكفوفون	9
h:المكفوفين	-11
h:الملفات	-2
h:الممر	-4
h:الممرضات	14
h:الممرضه	-2
h:المهني	-5
h:المواطن	-5
h:المواليه	-10
h:الموسم	5
h:الموعد	-9
h:المياه	-12
h:الميساج	11
h:الميناء	-4
h:الناس	12
h:النحل	-4
h:النساء	5
h:النساجات	-7
h:النفايات	-4
h:النقل	-4
h:النموذج	3
h:النهار	-10
h:الهاتف	-10
h:الواد	-5
h:الوادي	-6
h:الورد	-3
h:الورقه	-6
h:الوقايه	-7
h:الوقت	3
h:الوكاله	7
h:الي	-20
h:الياس	13
h:اليوم	-15
h:ام	-10
h:اما	-15
h:امين	15
h:ان	-4
h:انا	2
h:انتظار	-5
h:انذار	10
h:انقطاع	-4
h:او	-3
h:اول	5
h:اولاد	-4
h:اي	-13
h:ايام	-12
h:ايت	-7
h:ايضا	-7
h:ايموزار	-2
h:ب	-7
h:باب	-5
h:بازيلال	-5
h:باقليم	-6
h:بالامازيغيه	-2
h:بالدارجه	-2
h:بالشمس	-5
h:بالصوت	-2
h:بالصور	-2
h:بالضو	-2
h:بالهاتف	-2
h:بايع	-3
h:بثلاثه	-10
h:بثمن	-9
h:بحال	-12
h:بخمسه	-7
h:بخير	-2
h:بدل	-13
h:بدلا	-5
h:برساله	-7
h:بزاف	-11
h:بسبب	-4
h:بسيط	-6
h:بعد	3
h:بعشرين	-7
h:بعيد	-2
h:بعيده	-4
h:بغينا	18
h:بكارط	-5
h:بلا	-16
h:بلاصه	-11
h:بموافقه	-10
h:بنت	-8
h:بنسبه	-10
h:بنصف	-6
h:به	-7
h:بها	-7
h:بوحدهم	-7
h:بوحدو	-4
h:بيت	-6
h:بين	-13
h:تايمه	-4
h:تبقي	-3
h:تتصل	-3
h:تتكفل	-8
h:تجربه	-9
h:تجمع	-8
h:تجيب	-3
h:تحت	-7
h:تحليل	-3
h:تحمل	3
h:تدفع	6
h:تذكير	-5
h:ترمي	3
h:تسع	-5
h:تسعه	5
h:تسمم	-6
h:تطبيق	9
h:تطبيقات	8
h:تطبيقنا	4
h:تعاني	17
h:تعاونيات	3
h:تعاونيه	-13
h:تعطينا	-11
h:تعود	-5
h:تفتح	-8
h:تقرا	-5
h:تقرير	-7
h:تقليص	10
h:تقول	-11
h:تلميذ	-2
h:تلميذا	-9
h:تلميذات	3
h:تلميذه	-10
h:تمر	-3
h:تمشي	-8
h:تنتظر	9
h:تنغير	-7
h:تهرسو	-6
h:تودي	2
h:تيران	10
h:تيكي	-4
h:ثانويه	-5
h:ثلاث	-5
h:ثلاثه	-6
h:ثلاجه	18
h:ثم	-14
h:ثمانيه	7
h:ثمن	13
h:ثمنها	-4
h:جاي	-5
h:جدول	15
h:جديده	-9
h:جربنا	8
h:جربناه	12
h:جربناها	14
h:جرد	-2
h:جماعات	-7
h:جماعه	-2
h:جماعيه	-7
h:جمعيه	-9
h:جميعا	-3
h:جوج	5
h:حاجه	7
h:حاسوبا	-2
h:حافلات	12
h:حافلتنا	12
h:حالات	2
h:حاله	-9
h:حتي	-3
h:حجر	9
h:حد	-5
h:حدا	-10
h:حرفه	5
h:حسب	-20
h:حسن	-5
h:حقيبتنا	13
h:حقيبه	13
h:حلنا	12
h:حليب	-2
h:حنا	4
h:حوادث	-5
h:حوالي	2
h:حي	-6
h:حين	4
h:خارج	-8
h:خاص	15
h:خاصنا	14
h:خدام	-12
h:خدعوا	-7
h:خدمه	10
h:خريطه	16
h:خمس	13
h:خمسطاش	4
h:خمسه	-7
h:خمسون	-5
h:خمسين	-6
h:خوذه	7
h:د	-4
h:دابا	5
h:دار	5
h:دجنبر	-4
h:دخل	-2
h:دراهم	-17
h:درجه	5
h:درنا	8
h:درهم	-15
h:درهما	-8
h:دعم	-6
h:دفاتر	-3
h:دقايق	-5
h:دقيقه	-5
h:دوار	-13
h:دون	-10
h:ديال	-16
h:ديالنا	-11
h:ديالها	-2
h:ديالهم	-2
h:ذكي	-2
h:ذلك	-7
h:راديو	4
h:ربع	-2
h:ربعه	3
h:رقم	8
h:رقميه	-8
h:رمضان	-6
h:روبيني	6
h:ريم	2
h:زايده	-5
h:زيت	-3
h:ساعات	-7
h:ساعتين	-7
h:ساعه	-7
h:سايق	4
h:سايقو	13
h:سبعه	-8
h:سبوره	9
h:ست	-5
h:سته	8
h:سجل	-4
h:سجلات	-5
h:سخان	7
h:سقط	-7
h:سكان	7
h:سلا	-6
h:سلمي	-4
h:سنه	-19
h:سنوات	-5
h:سوايع	-12
h:سوق	-5
h:سولنا	-2
h:سي	4
h:سيارات	-7
h:سياره	8
h:سياقه	-6
h:سيدي	-7
h:سيمانه	-4
h:شباب	9
h:شبكه	2
h:شتاء	-4
h:شتنبر	-7
h:شجرات	-4
h:شجره	-6
h:شحال	5
h:شخصا	-4
h:شغل	-8
h:شكرا	19
h:شكون	5
h:شمس	-6
h:شمسي	-8
h:شمسيه	-5
h:شنو	15
h:شهاده	9
h:شهر	-8
h:شهريا	-4
h:شهرين	-3
h:شهور	-7
h:شييا	-11
h:صاوبنا	15
h:صباحا	-10
h:صغار	5
h:صغير	-10
h:صغيره	-7
h:صندوق	5
h:صندوقا	-4
h:صنعنا	5
h:صوت	-5
h:صوتي	-3
h:صوتيه	-10
h:صور	5
h:صورنا	6
h:صياد	-3
h:صيانه	-4
h:صيف	-4
h:ضاع	-8
h:ضاعت	-6
h:ضو	-2
h:طالب	-5
h:طالبا	-4
h:طبيبه	-2
h:طريق	-2
h:طفل	-7
h:طفلا	-5
h:طلب	-4
h:طلبه	2
h:طن	-7
h:طنجه	-8
h:عام	-8
h:عايله	-5
h:عدد	23
h:عددنا	-5
h:عشر	-17
h:عشره	-2
h:عشيه	-7
h:علاش	-8
h:علبه	-11
h:علي	-13
h:عليكم	-8
h:عليه	-3
h:عماره	8
h:عمال	-3
h:عمرو	-5
h:عن	-14
h:عند	-6
h:عندنا	10
h:عندها	-10
h:عندهم	-7
h:عندو	-4
h:عوض	-7
h:عيالات	-2
h:غادي	4
h:غالي	-4
h:غدا	-3
h:غرفه	-3
h:غرقو	-4
h:غشت	-2
h:غياب	-2
h:غيجاوب	-5
h:غير	-18
h:غيولي	-5
h:ف2030	9
h:فاتوره	8
h:فاس	-6
h:فاطمه	6
h:فاطنه	-2
h:فالدوار	-8
h:فالسوق	8
h:فالسيمانه	-12
h:فالشتا	-6
h:فالشهر	-14
h:فالعالم	-6
h:فالعام	-14
h:فالعشيه	-4
h:فالميه	-8
h:فالنهار	-12
h:فالواد	-4
h:فالوقت	-11
h:فبراير	-2
h:فرص	3
h:فريق	-9
h:فقط	-11
h:فكل	-8
h:فلاحو	12
h:في	4
h:فيديو	-5
h:فيكم	-6
h:فين	-9
h:فيها	5
h:قاعه	-8
h:قافله	9
h:قراءه	-12
h:قرب	-8
h:قشور	6
h:قطع	-4
h:قل	-11
h:كامل	-13
h:كامله	-8
h:كان	-2
h:كاين	7
h:كاينين	-8
h:كبار	2
h:كبير	-9
h:كتاب	-6
h:كتابا	-4
h:كتجي	-6
h:كتخدم	-5
h:كتخرج	-7
h:كتخلص	-7
h:كتر	-3
h:كتشري	-7
h:كتوصل	8
h:كثير	-2
h:كلفه	6
h:كلم	-7
h:كله	-10
h:كلها	-10
h:كما	7
h:كميه	11
h:كهرباء	-5
h:كيبقاو	-7
h:كيبيعو	-11
h:كيتسناو	-10
h:كيتسني	-2
h:كيخسرو	7
h:كيخلص	-6
h:كيخلصو	5
h:كيخليو	-2
h:كيدوز	-2
h:كيسقطو	-5
h:كيشريو	-4
h:كيضيع	-7
h:كيضيعو	-9
h:كيف	8
h:كيفاش	16
h:كيقطعو	-7
h:كيلعب	-2
h:كيلو	-6
h:كيلوح	-3
h:كيلوغرامات	-3
h:كيلومتر	-7
h:كيلومترا	-5
h:كيلومترات	-8
h:كيمشيو	-6
h:كيوصل	-8
h:ل	-8
h:لا	-4
h:لان	2
h:لاي	11
h:لايحه	6
h:لترا	-3
h:لترات	4
h:لجميع	4
h:لساعه	-6
h:لشهر	-8
h:لعبه	5
h:لغه	-5
h:لفايده	-10
h:لقاء	-4
h:لكل	-11
h:لكم	-7
h:لكنها	-7
h:للاستراحه	-2
h:للاسر	-6
h:للاطفال	-6
h:للبيدون	-5
h:للتعاونيه	-8
h:للحصول	-4
h:للدراري	-9
h:للشباب	-12
h:للطلبه	-9
h:للمدرسه	-3
h:للناس	-7
h:لليوم	-5
h:لم	5
h:لماذا	-7
h:لمن	-8
h:لن	-7
h:لنا	-9
h:له	-5
h:لها	-6
h:لهم	-6
h:لي	-3
h:ليكم	-4
h:ليلا	-6
h:ليله	3
h:لينا	-10
h:ليه	-5
h:ليهم	-5
h:ماء	5
h:ماذا	3
h:مارس	-4
h:ماشي	5
h:ماعندهمش	-5
h:ماكاينش	-2
h:مالين	16
h:ماي	6
h:مبرده	-8
h:متطوعه	-6
h:متقاعدو	9
h:متنقله	-8
h:متوسط	17
h:متي	5
h:مجاني	-11
h:مجسات	4
h:محتاجين	14
h:محصول	-2
h:محليه	-7
h:مخابز	-3
h:مخزن	13
h:مدرسه	7
h:مدن	8
h:مده	8
h:مرا	-4
h:مرات	-8
h:مرافقين	12
h:مراكز	-7
h:مراكش	-9
h:مربو	7
h:مرتفعه	-6
h:مرتين	-4
h:مرضي	9
h:مركز	-10
h:مره	-11
h:مريض	-4
h:مريضا	-3
h:مريضه	-8
h:مساء	-4
h:مسبح	14
h:مستعمله	-4
h:مسدود	-8
h:مشترك	-6
h:مشتركه	-9
h:مشروعنا	10
h:مصطفي	-7
h:مصلحه	-4
h:مطبخ	11
h:مع	-17
h:معاهم	-2
h:معرفه	-3
h:معزول	-2
h:معطيات	11
h:معكم	-3
h:معلن	-6
h:مغلق	-4
h:مقابلات	-2
h:مقهي	-2
h:مكان	-9
h:مكتبه	-7
h:مكونين	-7
h:ملاحظه	-8
h:ملصق	10
h:ملي	-10
h:من	-3
h:مندوبيه	-2
h:منصه	9
h:منكم	-9
h:منه	-2
h:منها	-11
h:منهم	-5
h:موافقه	-10
h:موجه	-6
h:موسي	-2
h:موعد	5
h:مول	5
h:ميتي	-4
h:ميدلت	-2
h:ميساج	-5
h:ميه	2
h:نبحث	10
h:نبدا	7
h:نتوقع	16
h:نجربو	-7
h:نحتاج	16
h:نحن	4
h:نريد	10
h:نزيل	-7
h:نساء	-10
h:نساجه	-9
h:نساعد	9
h:نسبه	15
h:نسي	-7
h:نص	4
h:نصف	2
h:نصل	-7
h:نطلب	14
h:نفسه	-8
h:نقترح	15
h:نقل	-2
h:نكون	-10
h:نلتمس	16
h:ننطلق	11
h:نهار	-2
h:نهايه	-6
h:هاتف	-4
h:هاد	7
h:هادشي	-5
h:هادي	-8
h:هدفنا	16
h:هذا	3
h:هذه	-2
h:هكتار	8
h:هكتارات	-7
h:هل	4
h:هم	-11
h:هما	-5
h:هنا	2
h:هناك	-4
h:هو	-13
h:هي	-11
h:و	-7
h:واحد	-9
h:واحدا	-11
h:واحده	-8
h:واد	-5
h:واش	10
h:والبنات	-7
h:والتقني	-3
h:والثانيه	-2
h:والغابات	-6
h:والمدرسه	-4
h:والناس	11
h:والو	-6
h:وبعد	-6
h:وتنبيه	-7
h:وحتي	-5
h:وحده	4
h:وحدها	-7
h:ودفتر	-7
h:ورحمه	-6
h:ورزازات	-7
h:ورساله	-6
h:ورشات	3
h:ورشه	-2
h:ورقه	3
h:وستون	-10
h:وشكرا	10
h:وصندوق	-3
h:وعايلاتهم	-7
h:وعشرين	-6
h:وغادي	-5
h:وفي	-17
h:وقد	-11
h:وكل	-13
h:ولا	-8
h:ولاو	-2
h:ولكن	-5
h:ولم	-10
h:ولي	6
h:وما	-18
h:ومكالمه	-4
h:وممرضه	-2
h:ومن	-8
h:وميتي	-5
h:وواحد	-6
h:يبقي	-3
h:يبيع	7
h:يتصل	7
h:يتغير	-3
h:يجد	7
h:يجدون	-2
h:يجيب	-8
h:يحجز	-4
h:يدفع	-5
h:يدفعون	7
h:يرمون	-6
h:يرمي	-4
h:يستطيع	-10
h:يشتغل	7
h:يصل	-10
h:يضم	3
h:يضيع	-9
h:يعاني	16
h:يعرف	-9
h:يعرفن	-2
h:يعرفو	-2
h:يفتح	-4
h:يفقدون	-7
h:يقرا	-7
h:يقيس	-8
h:يكون	-2
h:يمشي	11
h:يمكن	-6
h:يناير	-9
h:ينتظر	4
h:ينزل	-2
h:يوجد	-8
h:يوم	-2
h:يوما	-10
h:يومين	-5
h:يونيو	-4
hn:000 dh	-5
hn:000 dirhams	-4
hn:000 euros	-2
hn:1 000	-2
hn:1 200	8
hn:1 a	-2
hn:1 dh	-4
hn:1 flacon	4
hn:1 piece	8
hn:1 sur	-2
hn:10 by	10
hn:10 d	-9
hn:10 d'	8
hn:10 dh	-11
hn:10 en	-5
hn:100 dh	-2
hn:11 of	-7
hn:11 pm	-2
hn:11 مقهي	-4
hn:12 000	-2
hn:12 a	-3
hn:12 sur	-2
hn:12 tonnes	-5
hn:14 sa3a	-4
hn:14 حادثه	4
hn:140 ruches	6
hn:15 dirhams	-6
hn:15 en	-3
hn:15 من	-4
hn:150 dh	-11
hn:150 طالبا	9
hn:17 of	-14
hn:17 حاله	7
hn:2 000	5
hn:2 500	-4
hn:2 en	8
hn:2 h	-2
hn:2 heures	-2
hn:2 jours	8
hn:2 mois	-6
hn:20 000	9
hn:20 dh	-12
hn:20 dirhams	-4
hn:20 en	9
hn:20 minutes	-2
hn:20 من	-4
hn:20 يوما	-3
hn:200 dh	-3
hn:200 dirhams	-2
hn:2025 a	-5
hn:2025 un	-2
hn:2026 un	10
hn:2027 one	-2
hn:2028 سجل	-2
hn:21 jours	5
hn:210 reponses	-3
hn:2400 درهم	-8
hn:25 f	5
hn:25 minutes	9
hn:25 درهم	-2
hn:250 درهما	-2
hn:250 كلم	-10
hn:3 000	-5
hn:3 dh	4
hn:3 dyal	-4
hn:3 of	8
hn:3 rendez-vous	-2
hn:3 semaines	-10
hn:3 swaye3	5
hn:3 tonnes	6
hn:30 de	-2
hn:30 en	8
hn:30 of	-4
hn:30 producteurs	-5
hn:30 من	2
hn:30,000 dirhams	-2
hn:300 dirhams	-4
hn:300 درهم	-5
hn:3000 درهم	-2
hn:32 tfel	-4
hn:33 refus	-5
hn:350 dirhams	-4
hn:3adad dyal	7
hn:3am lwel	-5
hn:3la l'	-2
hn:4 000	-2
hn:4 a	-7
hn:4 heures	8
hn:4 in	14
hn:4 swaye3	3
hn:4 ديال	2
hn:40 000	-3
hn:40 de	-12
hn:40 des	-5
hn:40 dh	9
hn:40 dirhams	-7
hn:40 en	16
hn:40 of	5
hn:40 درهم	-5
hn:40 من	11
hn:45 dh	-6
hn:45 jours	-4
hn:45 minutes	-8
hn:45 يوما	8
hn:450 dh	-7
hn:48 de	-2
hn:5 000	-2
hn:5 by	10
hn:5 dh	-5
hn:5 heures	-3
hn:50 dh	4
hn:50 ras	-3
hn:500 dirhams	-10
hn:55 des	-9
hn:55 ف	9
hn:6 000	-2
hn:6 in	-5
hn:6 km	-5
hn:6 mois	-2
hn:6 sur	-4
hn:6 دراهم	-6
hn:60 des	11
hn:60 dh	-3
hn:60 dirhams	-8
hn:60 سنه	9
hn:600 dh	-2
hn:61 dossiers	-3
hn:62 of	-3
hn:65 dh	-2
hn:7 sur	11
hn:70 des	2
hn:70 of	-11
hn:700 درهم	-3
hn:7it ma	-7
hn:7ta l	-9
hn:8 en	5
hn:8 f	-7
hn:8 sur	8
hn:8 swaye3	-9
hn:80 dh	-15
hn:80 dirhams	-5
hn:80 km	11
hn:85 by	9
hn:9 000	-2
hn:9 jours	-7
hn:9 of	-12
hn:9 sur	8
hn:90 dh	-8
hn:900 dh	8
hn:9000 درهم	-4
hn:9bel ma	7
hn:a 1	-12
hn:a 10	-4
hn:a 12	-5
hn:a 15	-6
hn:a 2	-6
hn:a 20	-2
hn:a 25	-2
hn:a 3	7
hn:a 30	-6
hn:a 300	20
hn:a 4	-2
hn:a 40	-2
hn:a 5	-5
hn:a 6	-10
hn:a 60	-12
hn:a 8	-3
hn:a 80	-4
hn:a 9	-2
hn:a attendre	-10
hn:a bag	14
hn:a beaucoup	-9
hn:a besoin	-7
hn:a bracelet	6
hn:a card	-8
hn:a casablanca	2
hn:a ce	8
hn:a chaque	-3
hn:a cheap	8
hn:a chercher	-9
hn:a cinq	-4
hn:a compte	-13
hn:a day	-5
hn:a deja	-8
hn:a demande	-2
hn:a des	-15
hn:a deux	-6
hn:a dix	-8
hn:a doctor	-3
hn:a domicile	-12
hn:a donne	-7
hn:a ete	-3
hn:a eu	-5
hn:a fait	-10
hn:a family	4
hn:a first	-5
hn:a hundred	-9
hn:a jerada	3
hn:a jour	-9
hn:a l'	-6
hn:a le	-5
hn:a leur	-9
hn:a lot	-8
hn:a marrakech	3
hn:a message	5
hn:a midi	-2
hn:a mis	-6
hn:a moins	-5
hn:a month	-20
hn:a mule	6
hn:a name	-3
hn:a neuf	2
hn:a notre	-11
hn:a nous	-13
hn:a partir	-9
hn:a pas	-2
hn:a perdu	-6
hn:a peu	-10
hn:a phone	8
hn:a photo	6
hn:a picture	-5
hn:a pilot	2
hn:a plug	-3
hn:a plus	-3
hn:a prix	-8
hn:a quarter	10
hn:a quatre	-7
hn:a quinze	-9
hn:a radio	-2
hn:a repair	2
hn:a room	9
hn:a rug	3
hn:a school	11
hn:a season	-6
hn:a sec	-4
hn:a shared	19
hn:a sidi	7
hn:a signe	-6
hn:a signed	11
hn:a simple	-9
hn:a six	-8
hn:a small	4
hn:a soixante	-7
hn:a tanger	-5
hn:a temps	-7
hn:a terme	15
hn:a text	6
hn:a third	-10
hn:a toilet	-2
hn:a toutes	-3
hn:a trois	-8
hn:a trouver	-9
hn:a un	-8
hn:a une	-12
hn:a vide	-7
hn:a voix	-6
hn:a volunteer	12
hn:a vous	-13
hn:a weaver	11
hn:a week	-15
hn:a weekly	13
hn:a working	-2
hn:a year	-14
hn:above the	-4
hn:access to	-3
hn:accidents declares	6
hn:according to	-3
hn:after the	8
hn:afternoon classes	-4
hn:ai will	7
hn:aide a	-4
hn:aide les	-2
hn:aider les	-3
hn:aidez-nous a	9
hn:ait ourir	-2
hn:alors qu'	-20
hn:alors que	-17
hn:ambulances cannot	-3
hn:an app	4
hn:an de	-2
hn:an old	-8
hn:an on	-5
hn:anciens detenus	5
hn:and a	-3
hn:and four	-2
hn:and he	-2
hn:and it	-3
hn:and no	-2
hn:and one	-2
hn:and the	-3
hn:and we	-4
hn:and you	-3
hn:ans dans	-2
hn:ans les	-2
hn:apres 19	5
hn:apres l'	-8
hn:apres la	-6
hn:apres le	7
hn:around the	-2
hn:association's register	-3
hn:at a	-5
hn:at all	-4
hn:at eid	-8
hn:at home	-9
hn:at night	3
hn:at the	3
hn:attendent 5	-7
hn:attente moyenne	13
hn:au bon	-7
hn:au bord	-5
hn:au bout	3
hn:au centre	-9
hn:au chu	12
hn:au dispensaire	9
hn:au froid	-5
hn:au guichet	7
hn:au jury	-5
hn:au lieu	-7
hn:au lycee	-4
hn:au marche	7
hn:au maroc	8
hn:au meme	-3
hn:au moins	-9
hn:au permis	-7
hn:au point	-2
hn:au printemps	-12
hn:au quai	-5
hn:au soleil	-7
hn:au souk	3
hn:au standard	-4
hn:au telephone	-5
hn:au tribunal	7
hn:aucun moyen	-8
hn:aujourd'hui les	10
hn:aujourd'hui on	8
hn:aupres de	-8
hn:aux autres	-2
hn:aux personnes	-2
hn:aux petites	-2
hn:avant d'	-4
hn:avant de	-3
hn:avant l'	-6
hn:avant la	-10
hn:avant le	-6
hn:avant un	-2
hn:avec des	-14
hn:avec deux	-9
hn:avec l'	-11
hn:avec le	-11
hn:avec les	-14
hn:avec notre	14
hn:avec un	-10
hn:avec une	2
hn:away per	-4
hn:b 1	-7
hn:b 8	8
hn:b lil	-10
hn:b lma	-2
hn:back pain	-7
hn:be a	-2
hn:beaucoup de	2
hn:because nobody	2
hn:because of	-15
hn:because the	3
hn:because there	2
hn:because they	-8
hn:before the	-9
hn:below cost	-4
hn:beni mellal	-2
hn:besoin d'	5
hn:besoin de	3
hn:bezzaf d	-6
hn:boats go	-3
hn:bonjour a	11
hn:booked by	-3
hn:bruised fruit	-5
hn:built on	7
hn:bus arrive	-2
hn:bus station	-6
hn:buses in	5
hn:but they	-5
hn:by 2027	-7
hn:by 2028	-3
hn:by 2030	-5
hn:by a	-3
hn:by hand	4
hn:by june	-10
hn:by march	-8
hn:by may	-6
hn:by next	11
hn:by october	7
hn:by phone	-2
hn:by text	-7
hn:by the	-17
hn:c' deja	-2
hn:c' l'	5
hn:c' la	14
hn:c' le	3
hn:c' que	-12
hn:c' tout	8
hn:c' un	-8
hn:c' une	-5
hn:ca s'	9
hn:cahier de	-4
hn:cahier du	-5
hn:cannot reach	-3
hn:cannot read	-2
hn:car a	8
hn:car les	-10
hn:carnet d'	-3
hn:carnet de	-6
hn:carnets des	-4
hn:cas de	8
hn:ce qu'	7
hn:ce que	7
hn:ce qui	-9
hn:celui qui	8
hn:cent cinquante	-3
hn:cent mille	-5
hn:centre de	-3
hn:cette annee	-15
hn:ch7al mn	12
hn:chambre d'	-2
hn:change de	-2
hn:change les	-3
hn:chaque annee	7
hn:chaque douar	5
hn:chaque ete	4
hn:chaque famille	12
hn:chaque matin	3
hn:chaque mois	-13
hn:chaque nuit	3
hn:chaque semaine	-4
hn:chaque soir	-8
hn:chaque trimestre	-12
hn:chauffeurs de	-3
hn:chez elles	6
hn:chez l'	2
hn:chez le	-10
hn:chez les	-11
hn:chez nous	10
hn:chher w	-2
hn:children in	-4
hn:chou3ba 3am	-3
hn:chra jma3i	10
hn:cinq heures	6
hn:cinq jours	-9
hn:cinq mois	13
hn:cinquante dirhams	2
hn:civil protection	-2
hn:cleaners in	-5
hn:clinic register	-3
hn:cnss dwina	-3
hn:combien de	7
hn:come back	-6
hn:comite des	-5
hn:comme elle	16
hn:comptage sur	-2
hn:compteurs de	-2
hn:confirme l'	-2
hn:contrairement aux	14
hn:contribue a	-2
hn:controle chaque	-2
hn:cooperative ledger	-7
hn:creer un	8
hn:cut the	8
hn:d douar	-2
hn:d les	-4
hn:d lma	-2
hn:d sba7	-3
hn:d' a	-6
hn:d' au	-3
hn:d' aux	-2
hn:d' d'	-8
hn:d' de	-7
hn:d' des	-3
hn:d' deux	12
hn:d' en	-6
hn:d' et	-6
hn:d' il	-3
hn:d' l'	-8
hn:d' la	4
hn:d' le	-9
hn:d' les	9
hn:d' n'	-2
hn:d' non	-4
hn:d' notre	-3
hn:d' nous	-7
hn:d' on	-3
hn:d' ourir	-2
hn:d' par	-2
hn:d' part	-2
hn:d' pour	-3
hn:d' qui	-3
hn:d' sur	-7
hn:d' trois	-7
hn:d' un	10
hn:d' une	-6
hn:dans des	-16
hn:dans deux	-9
hn:dans dix	7
hn:dans la	-6
hn:dans le	-5
hn:dans les	5
hn:dans notre	10
hn:dans trois	7
hn:dans un	-15
hn:dans une	-7
hn:data d	8
hn:day in	-2
hn:days a	-3
hn:days of	6
hn:de 1	-3
hn:de 11	-2
hn:de 2	-2
hn:de 30	9
hn:de 60	-2
hn:de 8	-2
hn:de collecte	-3
hn:de dakhla	-2
hn:de figuig	-2
hn:de l'	-9
hn:de la	-11
hn:de midelt	-2
hn:de montagne	-2
hn:de notre	-3
hn:de nous	-5
hn:de quatre	12
hn:de rabat	-2
hn:de safi	-2
hn:de sante	-5
hn:de sefrou	-2
hn:de sidi	-3
hn:de son	-3
hn:de suivi	-2
hn:de taroudant	-2
hn:de transport	-2
hn:de travail	-3
hn:de trois	-2
hn:de vous	-2
hn:deaf students	9
hn:deja des	-4
hn:delai de	8
hn:delai moyen	10
hn:delay before	12
hn:demandent a	-4
hn:demander le	-3
hn:demo rim	-8
hn:des agents	-5
hn:des ateliers	2
hn:des bacs	7
hn:des camions	-3
hn:des capteurs	12
hn:des communes	-5
hn:des controles	-6
hn:des demandes	-4
hn:des donnees	-8
hn:des dossiers	-7
hn:des douars	-7
hn:des ecoles	-5
hn:des eleves	-8
hn:des enfants	-3
hn:des etablissements	-2
hn:des etudiantes	-4
hn:des etudiants	-5
hn:des familles	13
hn:des femmes	-7
hn:des fiches	7
hn:des gens	-2
hn:des heures	-6
hn:des internes	-4
hn:des la	-8
hn:des lyceens	11
hn:des menages	-7
hn:des milliers	-7
hn:des mineurs	-4
hn:des parents	-16
hn:des patients	-7
hn:des personnes	-9
hn:des pieces	-3
hn:des puits	10
hn:des quartiers	4
hn:des que	-7
hn:des questions	7
hn:des rampes	-7
hn:des regles	5
hn:des seances	-4
hn:des services	-4
hn:des signes	-9
hn:des travaux	-4
hn:des usagers	-5
hn:des zones	-7
hn:deux cent	-8
hn:deux cents	-12
hn:deux ecoles	-10
hn:deux fois	-13
hn:deux heures	-4
hn:deux jours	3
hn:dh f	-2
hn:did not	-5
hn:did you	11
hn:didn't know	-9
hn:dirhams a	-4
hn:dirhams l'	-2
hn:dit l'	-3
hn:dit le	-2
hn:dix jours	-3
hn:donc leurs	-6
hn:donne un	-3
hn:donnees de	7
hn:dont la	-2
hn:dont un	-2
hn:douars de	-5
hn:down to	9
hn:drari li	8
hn:du bassin	-4
hn:du car	-2
hn:du centre	-5
hn:du coup	13
hn:du dispensaire	-2
hn:du douar	-7
hn:du jour	-2
hn:du lait	-2
hn:du lycee	-3
hn:du marche	-6
hn:du maroc	-5
hn:du matin	-4
hn:du mois	-2
hn:du musee	-2
hn:du port	-3
hn:du premier	-2
hn:du quartier	-6
hn:du saiss	-3
hn:du service	-4
hn:du souk	-10
hn:du temps	-2
hn:du travail	-3
hn:du village	-4
hn:dwina m3a	3
hn:dyal lbir	-2
hn:each month	-4
hn:elle a	-4
hn:elle va	6
hn:elles ont	-12
hn:en 2024	13
hn:en 2028	-2
hn:en 2030	20
hn:en a	-5
hn:en amazigh	-7
hn:en aout	-16
hn:en argile	-4
hn:en bois	-3
hn:en cas	7
hn:en charge	-8
hn:en cours	-2
hn:en darija	-9
hn:en decembre	-11
hn:en direct	-6
hn:en dix	-8
hn:en europe	-8
hn:en fauteuil	-11
hn:en francais	-2
hn:en gros	-2
hn:en hiver	9
hn:en janvier	-15
hn:en juin	-21
hn:en langue	-7
hn:en ligne	-14
hn:en mars	-3
hn:en medecine	-3
hn:en moins	-8
hn:en moyenne	-15
hn:en octobre	-3
hn:en panne	-11
hn:en place	-3
hn:en priorite	-10
hn:en prison	-4
hn:en relation	-4
hn:en retard	-10
hn:en septembre	13
hn:en six	4
hn:en trois	6
hn:en un	8
hn:enquete aupres	-2
hn:enquete de	-3
hn:entre les	-3
hn:entretiens avec	5
hn:envoie un	-4
hn:est a	-4
hn:est de	-2
hn:est en	-3
hn:est la	-4
hn:et a	-3
hn:et c'	-2
hn:et ca	-4
hn:et de	-2
hn:et des	-4
hn:et elle	-4
hn:et elles	-3
hn:et il	-7
hn:et ils	7
hn:et je	8
hn:et l'	-9
hn:et la	7
hn:et le	-5
hn:et les	-6
hn:et leur	-5
hn:et nous	-5
hn:et par	-2
hn:et qui	-3
hn:et si	8
hn:et un	-8
hn:et une	-3
hn:etudiants etrangers	4
hn:etudiants qui	11
hn:every day	-5
hn:every month	-10
hn:every morning	-12
hn:every winter	-10
hn:existent mais	-2
hn:eye injuries	4
hn:f 10	-2
hn:f 2027	3
hn:f 2028	-2
hn:f 2030	-3
hn:f 3	4
hn:f 6	-2
hn:f beni	-4
hn:f chher	-11
hn:f chta	2
hn:f dar	-9
hn:f douar	3
hn:f fes	-10
hn:f ghocht	6
hn:f janvier	3
hn:f kol	-2
hn:f l	-14
hn:f l'	-16
hn:f l3am	-8
hn:f la	13
hn:f lb7er	-4
hn:f les	6
hn:f lil	5
hn:f lmaghrib	-5
hn:f lwad	-5
hn:f lwe9t	-11
hn:f nhar	-22
hn:f sbitar	6
hn:f septembre	-2
hn:f sif	4
hn:f simana	-19
hn:f telephone	-9
hn:f whatsapp	-9
hn:fabrique par	-3
hn:face a	9
hn:falls in	-6
hn:farmers in	10
hn:felt faint	-5
hn:femmes de	-2
hn:femmes enceintes	3
hn:feuilles de	-4
hn:fiches relues	5
hn:filles de	-2
hn:filtre b	12
hn:fin d'	10
hn:fin de	-6
hn:first year	-2
hn:first-aid post	-8
hn:first-time donors	3
hn:fish market	-10
hn:flacons jetes	6
hn:follow lectures	-5
hn:food waste	9
hn:for it	-2
hn:for one	-4
hn:for the	4
hn:for three	-2
hn:for two	-4
hn:for water	-3
hn:for your	-4
hn:forty minutes	-2
hn:four days	-12
hn:four months	-6
hn:from 10	9
hn:from 11	-6
hn:from 12	-5
hn:from 17	-2
hn:from 2	-3
hn:from 20	10
hn:from 25	6
hn:from 3	-6
hn:from 35	-7
hn:from 41	-3
hn:from 9	-3
hn:from the	-10
hn:garde le	-3
hn:garde les	-2
hn:gardent leur	-2
hn:gave us	-7
hn:generateur de	-3
hn:gets a	-7
hn:girls in	-7
hn:give again	-4
hn:give us	2
hn:go out	-5
hn:goes to	-3
hn:grace a	4
hn:gros caracteres	-5
hn:group trucks	11
hn:had l	7
hn:had l3am	-11
hn:had l7all	-4
hn:half a	4
hn:half of	2
hn:harbour master	-3
hn:has a	-2
hn:has to	-3
hn:have no	-4
hn:hay mohammadi	-5
hn:hearing-impaired patients	8
hn:hebdomadaire de	-4
hn:help us	5
hn:heures a	-5
hn:heures d'	-2
hn:heures de	10
hn:heures du	-6
hn:homa li	-2
hn:hours a	9
hn:hours in	-6
hn:how might	9
hn:how to	-4
hn:hundred dirhams	-5
hn:if the	-10
hn:if you	-11
hn:il a	7
hn:il contribue	9
hn:il en	5
hn:il est	-6
hn:il faut	-3
hn:il n'	4
hn:il ne	-2
hn:il nous	6
hn:il recoit	-9
hn:il s'	10
hn:il se	8
hn:il y	3
hn:impaired students	-6
hn:in 2024	-12
hn:in 2025	-2
hn:in 2027	-5
hn:in 2028	-4
hn:in a	-15
hn:in agadir	-4
hn:in ait	3
hn:in casablanca	-12
hn:in darija	-5
hn:in february	2
hn:in four	-9
hn:in french	-7
hn:in front	-6
hn:in july	-8
hn:in kenitra	-4
hn:in march	6
hn:in marrakech	-7
hn:in may	-11
hn:in nador	-8
hn:in october	-9
hn:in one	-2
hn:in our	10
hn:in public	-9
hn:in rural	-5
hn:in sandals	-5
hn:in september	5
hn:in settat	8
hn:in sidi	8
hn:in summer	-3
hn:in tata	13
hn:in taznakht	-5
hn:in the	8
hn:in three	-5
hn:in two	2
hn:in winter	6
hn:instead of	-3
hn:interviews with	-9
hn:is a	-6
hn:ishal f	-4
hn:it 	-3
hn:it at	-2
hn:it costs	-2
hn:it for	-3
hn:it free	-6
hn:it has	10
hn:it in	-6
hn:it is	15
hn:it our	-14
hn:it thank	-5
hn:it the	-5
hn:it we	-5
hn:it will	12
hn:it with	-3
hn:jahom ishal	-3
hn:je m'	-6
hn:je suis	-11
hn:je vais	-6
hn:jeux de	-4
hn:jma3i dyal	-7
hn:jours a	-3
hn:jours d'	7
hn:jours de	-2
hn:jours en	-5
hn:jours sans	11
hn:jugent la	-3
hn:kaybedlo chou3ba	-2
hn:kaymrdo b	-6
hn:keeps the	-2
hn:kept by	-6
hn:kg of	-4
hn:kilos de	7
hn:kilos of	-2
hn:kol chher	-7
hn:kol nhar	-3
hn:kol simana	-11
hn:kol wa7ed	-8
hn:l 1	-5
hn:l 10	-5
hn:l 100	-2
hn:l 20	-3
hn:l 3yalat	-8
hn:l 5	-2
hn:l chabab	-5
hn:l ia	12
hn:l khobz	7
hn:l kilo	-2
hn:l kol	-2
hn:l les	-8
hn:l lmadrasa	-5
hn:l ma	-3
hn:l mra	-8
hn:l noss	-4
hn:l' 	-3
hn:l' a	-4
hn:l' artificielle	5
hn:l' au	-2
hn:l' avant	-6
hn:l' b	9
hn:l' c'	5
hn:l' ce	-5
hn:l' d'	-5
hn:l' de	12
hn:l' depuis	-10
hn:l' dernier	-9
hn:l' des	5
hn:l' deux	-5
hn:l' du	7
hn:l' dyal	2
hn:l' dyalna	9
hn:l' elle	4
hn:l' en	-11
hn:l' est	-7
hn:l' et	-9
hn:l' f	-4
hn:l' fait	-7
hn:l' forestier	-3
hn:l' garde	-10
hn:l' il	-3
hn:l' l'	3
hn:l' la	-4
hn:l' le	-2
hn:l' les	-5
hn:l' locale	2
hn:l' n'	-5
hn:l' ne	8
hn:l' notre	-7
hn:l' nous	7
hn:l' on	-11
hn:l' passe	6
hn:l' prochain	3
hn:l' s'	3
hn:l' sait	-7
hn:l' sans	-6
hn:l' se	-9
hn:l' sera	9
hn:l' sur	-5
hn:l' un	-4
hn:l' une	-7
hn:l' w	-4
hn:l3am jay	10
hn:l3am li	-13
hn:l3yalat dyal	-17
hn:l3yalat li	-4
hn:la carte	-9
hn:la chaleur	-2
hn:la chambre	13
hn:la charge	-8
hn:la cndp	-6
hn:la commande	-8
hn:la commune	6
hn:la confiance	-6
hn:la cooperative	12
hn:la cote	-6
hn:la decision	-6
hn:la delegation	-8
hn:la demande	-9
hn:la difference	9
hn:la directrice	4
hn:la famille	-7
hn:la federation	-2
hn:la fiche	-10
hn:la fin	-2
hn:la fumee	-6
hn:la gare	-2
hn:la glace	-5
hn:la journee	-9
hn:la liste	-15
hn:la loi	-2
hn:la machine	-2
hn:la main	-2
hn:la medina	-5
hn:la meilleure	7
hn:la meme	-4
hn:la mer	-5
hn:la meteo	-5
hn:la moitie	-4
hn:la montagne	10
hn:la mutuelle	10
hn:la nappe	8
hn:la nuit	-12
hn:la page	4
hn:la part	7
hn:la pile	-4
hn:la place	-10
hn:la plateforme	7
hn:la plus	-7
hn:la porte	-7
hn:la premiere	-2
hn:la prochaine	11
hn:la protection	-9
hn:la qualite	7
hn:la recherche	-4
hn:la recolte	-3
hn:la regie	5
hn:la region	-12
hn:la rentree	-6
hn:la reponse	-7
hn:la rue	-11
hn:la sage-femme	4
hn:la saison	-3
hn:la societe	9
hn:la solution	3
hn:la source	3
hn:la suite	10
hn:la valeur	12
hn:la vallee	-8
hn:la veille	-5
hn:la vente	-5
hn:la vie	-4
hn:la ville	8
hn:la voiture	-7
hn:la voix	-4
hn:laboratoire de	-2
hn:last month	2
hn:le budget	5
hn:le bus	-7
hn:le cahier	-3
hn:le camion	8
hn:le carnet	-11
hn:le chauffeur	-8
hn:le code	4
hn:le comite	4
hn:le constat	9
hn:le dispensaire	-3
hn:le dispositif	12
hn:le dossier	-12
hn:le feu	-6
hn:le four	6
hn:le groupe	-11
hn:le jour	-14
hn:le jury	-2
hn:le kilo	-10
hn:le laboratoire	6
hn:le lait	5
hn:le lundi	-9
hn:le lycee	7
hn:le maitre	-7
hn:le matin	-2
hn:le medecin	-9
hn:le meme	-9
hn:le message	-4
hn:le ministere	5
hn:le monde	-12
hn:le nom	-7
hn:le nombre	-4
hn:le non-recours	2
hn:le pain	3
hn:le plus	-2
hn:le portail	8
hn:le prix	-10
hn:le probleme	7
hn:le produit	13
hn:le prof	-4
hn:le public	4
hn:le quartier	4
hn:le ramassage	4
hn:le reseau	9
hn:le samedi	-13
hn:le service	9
hn:le site	2
hn:le soir	-17
hn:le soleil	-3
hn:le souk	7
hn:le suivi	7
hn:le systeme	-6
hn:le taux	-12
hn:le telephone	-12
hn:le train	-2
hn:le trajet	3
hn:le transport	4
hn:le vend	-2
hn:le vendredi	-7
hn:leaves at	-6
hn:lend us	7
hn:les a	-9
hn:les agriculteurs	-2
hn:les aidants	-4
hn:les aides-soignantes	6
hn:les anciens	-14
hn:les apiculteurs	6
hn:les apicultrices	3
hn:les apprentis	7
hn:les artisans	-3
hn:les associations	8
hn:les ateliers	-4
hn:les autres	-9
hn:les bus	-8
hn:les candidats	5
hn:les cantines	-5
hn:les chauffeurs	7
hn:les clients	2
hn:les clubs	3
hn:les communes	5
hn:les controles	-3
hn:les cooperatives	10
hn:les decisions	-11
hn:les demandes	-8
hn:les demarches	-4
hn:les deux	-10
hn:les diabetiques	12
hn:les dix	-5
hn:les documents	-9
hn:les donnees	7
hn:les dossiers	-3
hn:les ecoles	2
hn:les eleves	4
hn:les eleveurs	2
hn:les enfants	4
hn:les enseignants	8
hn:les epiciers	-7
hn:les equipes	-9
hn:les etablissements	-12
hn:les etudiantes	10
hn:les familles	3
hn:les femmes	-6
hn:les filles	-4
hn:les fonctionnalites	7
hn:les grandes	13
hn:les guides	-10
hn:les habitants	-2
hn:les heures	-4
hn:les hotels	-7
hn:les infirmieres	15
hn:les informations	-2
hn:les inspecteurs	-5
hn:les investisseurs	-6
hn:les jeunes	8
hn:les jours	-8
hn:les lyceens	4
hn:les malades	11
hn:les marchands	-3
hn:les memes	-7
hn:les metiers	10
hn:les oasis	5
hn:les offres	-9
hn:les oublis	-2
hn:les panneaux	-7
hn:les pannes	-10
hn:les parents	16
hn:les parkings	-8
hn:les passagers	3
hn:les patients	3
hn:les pecheurs	5
hn:les personnes	2
hn:les petits	-10
hn:les pieces	-11
hn:les plus	-4
hn:les potieres	11
hn:les potiers	7
hn:les premiers	9
hn:les profs	8
hn:les resultats	-10
hn:les riverains	6
hn:les sacs	-8
hn:les serres	-2
hn:les services	4
hn:les six	-2
hn:les taxis	10
hn:les tisseuses	-2
hn:les trajets	-6
hn:les travailleurs	-3
hn:les usines	4
hn:les vaccins	-7
hn:les vendeuses	-5
hn:les veuves	5
hn:les voyageurs	-2
hn:les yeux	-5
hn:less than	-14
hn:let me	-4
hn:li 3ndhom	-4
hn:li kay3ejno	-7
hn:li kaynin	-6
hn:li saknin	-2
hn:lista dyal	9
hn:liste de	-3
hn:liste des	-2
hn:liste du	-3
hn:lma mn	-7
hn:local les	-3
hn:log a	-2
hn:looking for	-3
hn:lwe9t d	6
hn:m3a 200	-2
hn:ma 3ndhomch	-5
hn:ma kayl9awch	-4
hn:ma kayn	5
hn:ma kaynch	5
hn:ma tante	6
hn:march the	-3
hn:mars 2026	-4
hn:maternity ward	-2
hn:medecin du	-8
hn:medina ambulances	-3
hn:meet the	-6
hn:merci 	-2
hn:merci a	12
hn:merci beaucoup	10
hn:merci de	11
hn:merci pour	9
hn:message vocal	-8
hn:might we	-4
hn:mille dirhams	-6
hn:million de	-5
hn:millions de	-2
hn:min en	-4
hn:minutes a	9
hn:mn 2	-3
hn:mn 20	-3
hn:mn 3	-6
hn:mn 4	-2
hn:mn b3d	-3
hn:mn l'	-3
hn:moi je	6
hn:moins d'	2
hn:mois 1	8
hn:mois a	-2
hn:mois en	-2
hn:mois on	-7
hn:mois sans	-2
hn:month we	-3
hn:months a	-2
hn:montrent que	-5
hn:more a	-7
hn:more than	7
hn:most of	-5
hn:mothers in	-6
hn:moul l7anout	-11
hn:moyen de	-2
hn:mra f	-6
hn:my name	-8
hn:n' aucun	-2
hn:n' pas	-4
hn:n' que	-4
hn:nass lkbar	12
hn:ne devrait	-2
hn:neuf mille	-4
hn:next season	2
hn:next year	7
hn:no longer	-3
hn:no one	8
hn:nombre d'	16
hn:nombre de	5
hn:noted by	-7
hn:notre demande	-9
hn:notre equipe	-6
hn:notre idee	11
hn:notre projet	3
hn:notre quartier	-2
hn:notre service	8
hn:notre solution	10
hn:notre sondage	-3
hn:nous a	-10
hn:nous aidons	9
hn:nous allons	9
hn:nous attendons	-6
hn:nous avons	12
hn:nous c'	-9
hn:nous cherchons	15
hn:nous croyons	9
hn:nous demandons	15
hn:nous donne	-11
hn:nous faut	-4
hn:nous irons	5
hn:nous l'	8
hn:nous le	7
hn:nous les	10
hn:nous manque	-2
hn:nous ont	-6
hn:nous prete	-9
hn:nous un	-2
hn:nous visons	5
hn:nous voulons	2
hn:number of	21
hn:numerique qui	-3
hn:numero gratuit	-5
hn:nurses in	11
hn:nwslo l	3
hn:of people	-2
hn:of the	-3
hn:of them	-2
hn:office de	-4
hn:on a	9
hn:on attend	-11
hn:on average	-12
hn:on cherche	5
hn:on each	-2
hn:on en	4
hn:on foot	-8
hn:on l'	12
hn:on le	4
hn:on les	-12
hn:on our	-7
hn:on passe	2
hn:on peut	-4
hn:on prend	4
hn:on propose	6
hn:on s'	9
hn:on sait	5
hn:on the	-9
hn:on time	-15
hn:on vient	-10
hn:on vise	12
hn:on voudrait	-2
hn:one broken	-5
hn:one crate	9
hn:one day	-6
hn:one in	2
hn:one school	-5
hn:one season	-2
hn:one week	-3
hn:ont ete	-6
hn:ordered by	-4
hn:otites en	5
hn:ou est	8
hn:oublient leurs	-2
hn:our idea	-7
hn:our project	-3
hn:our team	11
hn:out of	-10
hn:ouvrez-nous la	12
hn:over three	-4
hn:par an	-4
hn:par hectare	-2
hn:par jour	-3
hn:par l'	-2
hn:par la	-3
hn:par le	-2
hn:par les	-2
hn:par mois	-5
hn:par semaine	-5
hn:par telephone	-3
hn:par une	-2
hn:parce qu'	-12
hn:parce que	9
hn:parents of	8
hn:part a	-4
hn:part de	-10
hn:part des	25
hn:part du	7
hn:partent a	-2
hn:pas a	-5
hn:pas d'	-2
hn:pas de	2
hn:pas l'	-2
hn:passe de	-2
hn:passer de	-2
hn:payes a	-3
hn:pendant la	8
hn:pendant les	9
hn:pendant six	-13
hn:pendant trois	-9
hn:people will	3
hn:per month	-3
hn:per pupil	-3
hn:per year	-2
hn:percent we	-4
hn:perdent 2	-2
hn:perdent des	-5
hn:perdent un	-3
hn:perdent une	-3
hn:permet aux	-5
hn:personne n'	3
hn:personne ne	8
hn:pharmacie de	-10
hn:phase 1	10
hn:phase 2	2
hn:photo of	7
hn:plus a	9
hn:plus d'	12
hn:plus de	-4
hn:plus que	-6
hn:point d'	-3
hn:post office	-5
hn:potiers de	-4
hn:pour cent	-10
hn:pour faire	-9
hn:pour la	-2
hn:pour le	-13
hn:pour que	-5
hn:pour un	-2
hn:pour une	-12
hn:pour votre	-9
hn:premiere annee	-5
hn:premiere version	-2
hn:prend la	-6
hn:prennent le	-4
hn:pres de	-2
hn:pretee aux	-7
hn:pretez-nous un	15
hn:previennent les	-6
hn:previent les	-2
hn:price before	-6
hn:price per	4
hn:prix moyen	8
hn:producteurs d'	-2
hn:protection civile	-7
hn:protection counted	-2
hn:public buildings	4
hn:public schools	6
hn:pupil per	-5
hn:qu' a	-3
hn:qu' ne	-4
hn:qu' nous	-2
hn:qu' vaut	-2
hn:qualite des	-2
hn:quand la	-10
hn:quand le	-8
hn:quatre cents	8
hn:quatre consultations	-5
hn:que l'	6
hn:que la	-5
hn:que le	-2
hn:que les	-3
hn:que nous	-2
hn:qui ne	-3
hn:qui nous	-11
hn:qui ont	-10
hn:qui paie	9
hn:qui passe	-4
hn:qui repond	9
hn:qui s'	-5
hn:rappel vocal	10
hn:rapport du	-5
hn:reach 62	-2
hn:read by	-2
hn:read the	-2
hn:recoit un	-5
hn:records of	-2
hn:reduit les	-3
hn:refuse en	-2
hn:registre des	-9
hn:registre du	-9
hn:releve de	-2
hn:releve mensuel	-2
hn:rendez-vous d'	10
hn:rendez-vous par	-7
hn:repose sur	-2
hn:reserve une	-4
hn:retired teachers	6
hn:roles nadia	9
hn:routiere d'	-4
hn:ruches perdues	4
hn:run by	-4
hn:rurales de	-5
hn:ruraux de	-6
hn:s' a	-2
hn:sa3a f	-2
hn:said yes	-4
hn:sans reponse	-2
hn:sans reseau	-2
hn:sans savoir	-2
hn:sans vente	-2
hn:satisfaction des	8
hn:says the	-2
hn:se blessent	-2
hn:se retrouvent	-3
hn:se sont	-4
hn:selon l'	4
hn:selon la	-3
hn:selon le	-3
hn:selon une	8
hn:sends a	-9
hn:service d'	-2
hn:service de	-4
hn:seven months	4
hn:share of	15
hn:shared calendar	-5
hn:si l'	3
hn:si la	-15
hn:si le	6
hn:si les	-9
hn:si on	11
hn:si quelqu'un	2
hn:si vous	-9
hn:sidi ifni	-2
hn:sidi kacem	-2
hn:since the	11
hn:six heures	-4
hn:six mois	-3
hn:six months	-5
hn:six villages	-5
hn:slot by	-3
hn:so a	-11
hn:so our	4
hn:so we	15
hn:so we'	-10
hn:soit un	-4
hn:sont a	-2
hn:sont les	-2
hn:sous la	5
hn:spots bruised	-3
hn:start in	10
hn:street vendors	10
hn:students at	3
hn:students in	-9
hn:students who	3
hn:suivi de	-7
hn:suivi des	-4
hn:sur 10	-6
hn:sur 30	-2
hn:sur 300	-4
hn:sur 40	-2
hn:sur 5	-4
hn:sur 60	-3
hn:sur 8	-2
hn:sur 9	-2
hn:sur cinq	-2
hn:sur des	-4
hn:sur deux	-3
hn:sur dix	-13
hn:sur l'	-4
hn:sur la	-4
hn:sur le	5
hn:sur les	4
hn:sur quatre	-7
hn:sur sept	-6
hn:sur son	-3
hn:sur trois	-7
hn:sur un	-6
hn:sur une	-8
hn:sur vingt	-4
hn:sur whatsapp	-2
hn:surtout les	5
hn:survey of	-5
hn:survey one	-5
hn:swaye3 f	-3
hn:ta wa7d	-13
hn:tableau de	-3
hn:take the	-2
hn:takes a	-6
hn:taux d'	3
hn:taux de	9
hn:tells each	-2
hn:tells them	-7
hn:tells you	-3
hn:temps d'	9
hn:temps de	8
hn:ten days	-8
hn:tenu par	-2
hn:test d'	-9
hn:test de	-2
hn:test m3a	-2
hn:test with	-5
hn:than a	-5
hn:thank you	6
hn:thanks 	10
hn:that day	-4
hn:that is	3
hn:that tells	-7
hn:that the	-6
hn:that's a	-14
hn:that's it	3
hn:the bank	2
hn:the bin	7
hn:the bus	-2
hn:the buyer	-10
hn:the chamber	7
hn:the city	-4
hn:the civil	-11
hn:the clinic	-7
hn:the commune	7
hn:the cooperative	5
hn:the day	-3
hn:the door	-5
hn:the driver	-6
hn:the end	-3
hn:the evening	-7
hn:the farmer	-9
hn:the first	3
hn:the form	-5
hn:the hive	-4
hn:the hospital	-4
hn:the light	3
hn:the mattress	-6
hn:the municipality	3
hn:the next	-7
hn:the night	-4
hn:the nurse	-11
hn:the old	-8
hn:the only	7
hn:the paper	6
hn:the port	-3
hn:the price	-9
hn:the region	-9
hn:the rest	-8
hn:the road	-9
hn:the school	-6
hn:the service	8
hn:the sorter	-7
hn:the teacher	-8
hn:the technician	-6
hn:the test	8
hn:the town	8
hn:the truck	4
hn:the village	-2
hn:the water	-5
hn:the weaver	-13
hn:the whole	-7
hn:the women	6
hn:the world	-4
hn:the year	-11
hn:their blood	-4
hn:their own	-2
hn:their turn	-2
hn:them a	-3
hn:them in	-2
hn:them with	-2
hn:then the	-8
hn:there are	16
hn:there is	4
hn:they ask	7
hn:they can'	-5
hn:they never	-6
hn:thousand dirhams	-4
hn:three hours	-3
hn:three hundred	-2
hn:three months	-8
hn:three times	-11
hn:three weeks	8
hn:through a	-4
hn:throw away	-8
hn:thrown away	-6
hn:time you	-6
hn:tlata d	-2
hn:to 3	-2
hn:to a	-4
hn:to find	-6
hn:to get	8
hn:to read	-2
hn:to school	-3
hn:to the	-7
hn:today we	3
hn:told us	-13
hn:tonnes de	6
hn:tous les	4
hn:tout le	7
hn:toute la	3
hn:toutes les	-6
hn:trained neighbours	6
hn:transfusion centre	-9
hn:trois cents	-12
hn:trois heures	11
hn:trois jours	-13
hn:trois mois	7
hn:trois semaines	7
hn:trop tard	-8
hn:trouver un	-2
hn:truck comes	-4
hn:twice a	4
hn:two days	5
hn:two dirhams	-8
hn:two drivers	10
hn:two hours	-5
hn:two hundred	-7
hn:two months	-4
hn:two weeks	-10
hn:un abri	10
hn:un accompagnement	-5
hn:un accord	-3
hn:un annuaire	7
hn:un appel	-10
hn:un atelier	5
hn:un binome	2
hn:un capteur	-4
hn:un carnet	11
hn:un chauffeur	10
hn:un concours	-10
hn:un contrat	5
hn:un controle	-6
hn:un covoiturage	7
hn:un delai	-9
hn:un detecteur	6
hn:un developpeur	-5
hn:un dossier	-8
hn:un drapeau	2
hn:un eleve	3
hn:un enfant	-9
hn:un espace	2
hn:un fichier	-9
hn:un filtre	11
hn:un flacon	5
hn:un foyer	12
hn:un groupe	7
hn:un guichet	-5
hn:un hebergement	-10
hn:un jeu	11
hn:un local	-9
hn:un logement	-5
hn:un message	-10
hn:un minibus	12
hn:un mois	-12
hn:un moteur	-13
hn:un mur	11
hn:un numero	-4
hn:un outil	-7
hn:un panneau	-4
hn:un papier	-9
hn:un parking	-11
hn:un parrain	-8
hn:un partenaire	-3
hn:un patient	13
hn:un petit	-7
hn:un point	-6
hn:un premier	8
hn:un prix	3
hn:un prototype	-3
hn:un pyrometre	7
hn:un questionnaire	-8
hn:un rappel	4
hn:un relais	4
hn:un rendez-vous	-3
hn:un reseau	5
hn:un sac	-3
hn:un service	-4
hn:un seul	-6
hn:un simple	-3
hn:un simulateur	13
hn:un sms	6
hn:un sur	5
hn:un telephone	10
hn:un terrain	-5
hn:un test	-11
hn:un texte	-6
hn:un tiers	-8
hn:un voisin	2
hn:une alerte	-9
hn:une appli	9
hn:une application	-5
hn:une association	-6
hn:une batterie	-9
hn:une boite	3
hn:une borne	4
hn:une bouee	6
hn:une bourse	9
hn:une carte	17
hn:une commande	-2
hn:une convention	-5
hn:une cooperative	-5
hn:une coupure	11
hn:une demi-journee	-8
hn:une dizaine	-6
hn:une enquete	-3
hn:une equipe	-15
hn:une etiquette	8
hn:une famille	-4
hn:une fiche	5
hn:une fois	-15
hn:une formation	-4
hn:une glaciere	10
hn:une heure	2
hn:une infirmiere	-3
hn:une journee	2
hn:une liste	12
hn:une par	2
hn:une partie	-9
hn:une personne	7
hn:une petite	-5
hn:une photo	2
hn:une phrase	-11
hn:une piece	-10
hn:une place	-2
hn:une plateforme	-3
hn:une premiere	-8
hn:une question	-4
hn:une rampe	7
hn:une relecture	3
hn:une reponse	-8
hn:une salle	-10
hn:une semaine	-7
hn:une sur	-6
hn:une valise	-11
hn:une voix	-6
hn:unique des	-2
hn:us a	-2
hn:use it	-7
hn:users are	7
hn:users can	10
hn:users in	-9
hn:utilisateurs sont	-4
hn:vendent leur	-5
hn:vendors in	-9
hn:verifie le	-2
hn:vient de	-5
hn:visually impaired	8
hn:vocal en	-2
hn:voila merci	14
hn:vos questions	-4
hn:vous parler	-4
hn:voyageurs en	7
hn:w 7na	-3
hn:w ghadi	-5
hn:w l	-2
hn:w la	9
hn:w ma	-2
hn:wa7d ma	-2
hn:wa7ed f	-9
hn:wa7ed l	8
hn:wants a	-7
hn:we are	2
hn:we ask	6
hn:we built	9
hn:we designed	11
hn:we made	2
hn:we make	-10
hn:we need	3
hn:we put	10
hn:we show	-3
hn:we start	-16
hn:we visited	-3
hn:we want	-2
hn:we weighed	-6
hn:we will	-10
hn:what is	-2
hn:what they	4
hn:what we	5
hn:wheelchair users	3
hn:when a	8
hn:when it	15
hn:when the	-8
hn:whether the	-4
hn:with a	-4
hn:with the	-10
hn:with three	-3
hn:with two	-9
hn:with us	8
hn:without a	-12
hn:women in	-5
hn:women who	8
hn:workers in	-3
hn:would you	6
hn:y a	3
hn:y en	5
hn:year the	-2
hn:year we	-2
hn:you have	-9
hn:you know	9
hn:young people	3
hn:اثمنه الزرابي	6
hn:اثنتي عشره	-2
hn:اربع ساعات	9
hn:اقل من	-4
hn:اكثر من	9
hn:الا بعد	-8
hn:الانتظار من	-7
hn:الاول في	-2
hn:الاولي سولنا	-2
hn:الاولي من	-2
hn:التكوين المهني	-5
hn:الثمن قبل	-3
hn:الدار البيضاء	-9
hn:الدراري ديال	13
hn:الذكاء الاصطناعي	9
hn:الذين لا	-3
hn:السبب هو	8
hn:السنه الاولي	5
hn:السنه المواليه	-2
hn:الشباب ديال	2
hn:الشباب في	-7
hn:الصغيره في	-10
hn:الصناعه التقليديه	-4
hn:الصيف من	-4
hn:الضايع من	-3
hn:العاملات في	-3
hn:العيالات لي	2
hn:الف درهم	-7
hn:القصور الكلوي	-5
hn:المرحله الاولي	10
hn:المرضي الذين	12
hn:المركز الصحي	-3
hn:المستفيدون هم	9
hn:المشروع ديالنا	4
hn:المكفوفون في	9
hn:المياه والغابات	-8
hn:الناس ديال	9
hn:الوقت ديال	11
hn:الي سماد	-2
hn:ان تفتح	-3
hn:ايام الي	-2
hn:ايام في	-2
hn:ايام مع	-4
hn:بخمسه دراهم	-6
hn:بدلا من	-5
hn:بزاف ديال	-7
hn:بسبب الثلوج	-5
hn:بسبب الرطوبه	-5
hn:بغينا من	9
hn:بلا دواء	-2
hn:بلا ما	-3
hn:ترمي تعاونيات	-10
hn:تصل الي	-6
hn:تعاونيه الصيد	-9
hn:تعطينا جوج	-7
hn:تقرير المرصد	-7
hn:تلاته ديال	7
hn:تلميذ من	3
hn:تهرسو ف	-6
hn:ثلاث تعاونيات	-2
hn:ثلاث ساعات	2
hn:ثلاث مرات	-11
hn:ثلاثه ايام	8
hn:ثلاجه مشتركه	11
hn:جمعيه الحي	-6
hn:حافله صغيره	2
hn:حاله تسمم	-2
hn:حتي واحد	7
hn:حتي وحده	-6
hn:حسب جرد	-3
hn:حسب سجل	-4
hn:حنا درنا	12
hn:حيت ما	-9
hn:حيت ماكاينش	-9
hn:خمسه ديال	-12
hn:خوذه مبرده	10
hn:دراهم للبيدون	-2
hn:دفتر الطلبات	-6
hn:دون ان	-4
hn:سته كيلومترات	-6
hn:سجل الاعاره	-2
hn:سجل الصيدليه	-2
hn:سجل الغياب	-9
hn:سجل القياده	-2
hn:سجل المركز	3
hn:سجل المندوبيه	-2
hn:سجلات ثلاث	-3
hn:سخان شمسي	7
hn:سنه 2025	-3
hn:سنه 2027	-8
hn:سنه 2028	-4
hn:سنه 2030	-3
hn:سولنا 40	-6
hn:سيدي موسي	-3
hn:شحال من	18
hn:شكرا 	12
hn:شكرا لكم	10
hn:شكرا ليكم	-3
hn:شكون فيكم	13
hn:شي حد	-5
hn:طبيبه الحي	-2
hn:عدد الاشجار	4
hn:عدد الايام	4
hn:عدد الحوادث	3
hn:عشر ايام	-2
hn:عشره ديال	-7
hn:عشره ساعه	-5
hn:علي الاكل	-2
hn:عليكم انا	-2
hn:عليكم ورحمه	-3
hn:عن كل	-2
hn:عند الطبيب	-2
hn:غرفه الصناعه	-3
hn:غرقو ف	-4
hn:ف 2027	-6
hn:ف السيمانه	-4
hn:ف الصيف	-5
hn:ف سلا	-6
hn:ف عامين	-2
hn:فالسوق ديال	13
hn:فريق من	-2
hn:فقط سنه	-3
hn:فواتير 11	3
hn:في 2025	-3
hn:في 2027	6
hn:في 2028	-3
hn:في 2030	6
hn:في اصيله	-5
hn:في اكتوبر	6
hn:في الاسبوع	-11
hn:في السنه	2
hn:في الشتاء	3
hn:في الشهر	-6
hn:في الطريق	-4
hn:في القري	-4
hn:في القسم	-4
hn:في المدينه	-7
hn:في المستشفي	-6
hn:في الميه	-7
hn:في الوادي	-3
hn:في الوقت	-9
hn:في اليوم	-12
hn:في تماره	-5
hn:في ثلاث	-7
hn:في ثلاثه	-14
hn:في شتاء	-3
hn:في صيف	-4
hn:في عشر	-11
hn:في غشت	-7
hn:في فاس	-6
hn:في كل	4
hn:في مارس	-7
hn:في مكناس	-6
hn:في نهايه	4
hn:في نونبر	-8
hn:في وضعيه	-2
hn:في يناير	4
hn:في يوم	-8
hn:في يونيو	-4
hn:فيكم عمرو	-2
hn:قبل البيع	-3
hn:قبل الصيف	-7
hn:قبل الفجر	-2
hn:قبل ان	5
hn:قبل ما	-5
hn:قبل مارس	-3
hn:قبل ماي	9
hn:قبل نهايه	-17
hn:قبل يونيو	-2
hn:كبار السن	3
hn:كل اسبوع	-16
hn:كل ثلاثه	-12
hn:كل خمسه	-2
hn:كل دوار	5
hn:كل شتاء	-10
hn:كل شهر	-15
hn:كل صباح	-14
hn:كل صيف	3
hn:كل مدرسه	2
hn:كل مساء	-10
hn:كل نهار	-18
hn:كل واحد	-3
hn:كل يوم	-3
hn:كيسقطو ف	-5
hn:كيلو ديال	-4
hn:ل 3	-3
hn:لا احد	3
hn:لا يجدون	-7
hn:لا يستطيع	-7
hn:لا يعرف	2
hn:لا يفهمون	-4
hn:لاي اي	11
hn:لجميع الناس	4
hn:لغه الاشاره	-5
hn:لقاء الجمعيه	-3
hn:للحصول علي	-4
hn:لم يجروا	-7
hn:ليكم 	-4
hn:ما بقاتش	-7
hn:ما بقاوش	-7
hn:ما عندهم	-3
hn:ما عندهمش	-5
hn:محصول الورد	-2
hn:مدرسه سياقه	12
hn:مربو النحل	7
hn:مرضي الكلي	3
hn:مشترك بين	-2
hn:مطبخ مشترك	11
hn:مع تعاونيه	-2
hn:مكونين بالساعه	-7
hn:من 10	-3
hn:من 180	9
hn:من 20	-2
hn:من 25	-3
hn:من 3	-5
hn:من 30	-3
hn:من اجل	-5
hn:من اصل	-5
hn:من الجماعه	-2
hn:من بعد	-4
hn:من خمسه	-7
hn:من ساعتين	7
hn:من سته	-4
hn:من عشر	-11
hn:من كل	-2
hn:من نونبر	-3
hn:من هنا	6
hn:نبحث عن	10
hn:نحن فريق	3
hn:نزيل و	-2
hn:نصل الي	-7
hn:نطلب دعم	4
hn:نطلب من	14
hn:نلتمس من	13
hn:نهايه 2027	-2
hn:نهايه السنه	-4
hn:هذا المشروع	10
hn:هذا ما	2
hn:هضرنا مع	5
hn:هضرنا معاهم	-10
hn:هما لي	-2
hn:هو ان	-2
hn:واحد في	-3
hn:واد واحد	-3
hn:وحتي واحد	-5
hn:ورحمه الله	-6
hn:ومن بعد	-4
hn:يجيب عن	-2
hn:يعاني مرضي	8
hn:يوم الاثنين	-2
hn:يوم السوق	-7
hn:يوما في	-4
hn:يومين في	-4
l2:'a	-15
l2:'d	-8
l2:'m	-11
l2:'s	-35
l2:'y	-7
l2:,5	-3
l2:0	-5
l2:00	3
l2:1	-17
l2:10	-3
l2:11	-2
l2:12	-4
l2:13	-4
l2:15	3
l2:16	-7
l2:17	4
l2:18	-9
l2:19	-4
l2:20	-6
l2:21	5
l2:22	-10
l2:23	-6
l2:24	2
l2:25	9
l2:26	14
l2:27	3
l2:3	-4
l2:31	-2
l2:32	-4
l2:33	-7
l2:34	-3
l2:38	-8
l2:3i	3
l2:3o	-16
l2:40	-5
l2:41	-4
l2:45	3
l2:48	-2
l2:5	3
l2:52	-2
l2:55	-9
l2:58	-4
l2:60	2
l2:61	-3
l2:62	-2
l2:63	-3
l2:64	-9
l2:65	3
l2:7	-6
l2:70	-14
l2:75	5
l2:7a	3
l2:7d	-4
l2:8	-4
l2:80	5
l2:85	-6
l2:90	-8
l2:92	5
l2:95	5
l2:9a	-9
l2:9i	10
l2:9o	-11
l2:a	-16
l2:a2	-3
l2:a3	2
l2:a7	3
l2:a9	3
l2:aa	3
l2:ab	-12
l2:ac	-6
l2:af	3
l2:ag	-2
l2:ah	-11
l2:ak	5
l2:al	-4
l2:am	2
l2:ap	-7
l2:as	4
l2:aw	7
l2:az	-2
l2:b	-13
l2:ba	5
l2:be	3
l2:bi	-2
l2:bs	-13
l2:bt	3
l2:by	-13
l2:bz	-5
l2:ce	3
l2:ch	-2
l2:cm	4
l2:cs	-4
l2:cu	-11
l2:cv	-3
l2:cy	4
l2:d	-18
l2:da	2
l2:dd	-7
l2:de	-5
l2:dh	3
l2:dp	7
l2:ds	-7
l2:du	-4
l2:dy	-11
l2:e2	8
l2:e3	2
l2:e7	14
l2:e9	-6
l2:eb	7
l2:ec	-10
l2:ed	-4
l2:ee	6
l2:ef	-14
l2:eg	9
l2:ej	-4
l2:ek	5
l2:el	-2
l2:en	-2
l2:eo	4
l2:eu	-3
l2:ew	-15
l2:ez	-16
l2:f	-16
l2:fa	-11
l2:fe	2
l2:ff	-14
l2:fi	8
l2:fo	-17
l2:fs	-7
l2:ft	-17
l2:ga	-13
l2:ge	3
l2:gh	-2
l2:gn	-3
l2:gt	-4
l2:gy	11
l2:h	-4
l2:ha	6
l2:he	-3
l2:hi	-15
l2:ho	-16
l2:ht	7
l2:hy	-9
l2:i	-4
l2:i3	9
l2:i9	4
l2:ia	5
l2:ib	-6
l2:ic	-2
l2:id	-2
l2:if	-10
l2:ig	2
l2:ih	-8
l2:im	4
l2:io	3
l2:ip	-4
l2:ir	-4
l2:is	-4
l2:it	-6
l2:iw	-14
l2:ix	6
l2:ja	-5
l2:je	-7
l2:ji	-5
l2:jo	-7
l2:ka	7
l2:ke	-9
l2:kg	-8
l2:km	4
l2:ks	-2
l2:l	-14
l2:la	-3
l2:ld	-11
l2:le	2
l2:lf	-3
l2:li	-2
l2:lk	-2
l2:ll	-4
l2:lm	-10
l2:ly	-5
l2:m	2
l2:m3	-9
l2:ma	-2
l2:mb	8
l2:md	-5
l2:me	-3
l2:mi	-20
l2:mn	-5
l2:mp	-8
l2:na	-5
l2:nc	-12
l2:nd	-11
l2:ng	-5
l2:ni	-7
l2:nk	-18
l2:nn	4
l2:no	-15
l2:nt	-4
l2:nu	3
l2:o2	-3
l2:o9	-6
l2:oc	-5
l2:oe	8
l2:of	-11
l2:og	14
l2:oh	-2
l2:oj	-4
l2:ok	-8
l2:ol	-2
l2:oo	6
l2:op	3
l2:os	-10
l2:ot	-3
l2:ou	3
l2:ox	-3
l2:oy	-11
l2:pa	-4
l2:pe	-4
l2:pi	-12
l2:pm	-10
l2:ps	-5
l2:qr	-10
l2:ra	-5
l2:rc	8
l2:rd	-2
l2:re	-2
l2:ri	2
l2:rk	-5
l2:rm	-8
l2:rn	-3
l2:ro	-11
l2:ry	-3
l2:sa	4
l2:se	-4
l2:sh	-17
l2:si	3
l2:sk	-2
l2:so	-12
l2:ss	-5
l2:st	-5
l2:su	-7
l2:ta	-5
l2:te	-2
l2:th	-2
l2:ti	-14
l2:to	-9
l2:tu	-7
l2:ty	-5
l2:uf	-4
l2:uh	-7
l2:ui	2
l2:uj	-6
l2:ul	-3
l2:um	6
l2:un	-6
l2:uq	12
l2:us	-2
l2:ut	-3
l2:ux	-3
l2:uy	-10
l2:uz	-2
l2:va	12
l2:ve	-2
l2:vi	-8
l2:vu	-12
l2:w	-11
l2:wa	8
l2:wd	7
l2:we	-9
l2:wh	-6
l2:wn	6
l2:wo	-5
l2:ws	4
l2:xe	6
l2:xt	-15
l2:y	-8
l2:ye	-13
l2:yn	4
l2:za	-6
l2:ze	-13
l2:zn	4
l2:zo	3
l2:ءه	-4
l2:اب	-4
l2:ات	-3
l2:اث	4
l2:اج	-4
l2:اد	-2
l2:اذ	-8
l2:ار	3
l2:از	-18
l2:اس	-6
l2:اش	-2
l2:اص	-10
l2:اط	2
l2:اع	-14
l2:اف	-3
l2:اق	-7
l2:اك	3
l2:ال	-8
l2:اه	-3
l2:اي	-4
l2:ب	-4
l2:با	-13
l2:بب	-11
l2:بت	-14
l2:بح	-12
l2:بخ	9
l2:بر	8
l2:بز	-2
l2:بط	-13
l2:بع	-18
l2:بق	2
l2:بن	-16
l2:به	-3
l2:بو	-6
l2:بي	2
l2:تا	3
l2:تب	-16
l2:تت	-6
l2:تج	-6
l2:تح	2
l2:تش	-11
l2:تم	4
l2:ته	9
l2:تو	2
l2:تي	-10
l2:ثر	10
l2:ثم	-3
l2:جد	-15
l2:جر	6
l2:جز	-13
l2:جع	-17
l2:جل	-18
l2:جن	-9
l2:جه	-7
l2:جو	-7
l2:حت	-11
l2:حث	2
l2:حد	3
l2:حر	-10
l2:حق	-12
l2:حل	-3
l2:حن	-13
l2:حه	2
l2:حو	2
l2:خد	-11
l2:خذ	-7
l2:خر	4
l2:خص	-3
l2:خط	-7
l2:دت	-4
l2:دث	-10
l2:دد	-22
l2:در	3
l2:دس	-8
l2:دف	-4
l2:دق	-7
l2:دل	-6
l2:دم	-2
l2:دن	2
l2:دي	-11
l2:ذا	-17
l2:ذج	-11
l2:ذن	-10
l2:ذه	-2
l2:رب	2
l2:رت	-13
l2:رج	7
l2:رح	-2
l2:رد	-13
l2:رر	7
l2:رز	-10
l2:رس	6
l2:رش	-4
l2:رص	-7
l2:رط	-4
l2:رف	-13
l2:رق	-17
l2:رك	-10
l2:رم	-8
l2:رن	-11
l2:رو	5
l2:ري	6
l2:زر	-7
l2:زع	6
l2:زل	-12
l2:زم	-9
l2:زن	-3
l2:زه	4
l2:زو	15
l2:زي	-2
l2:ست	-11
l2:سخ	10
l2:سد	-5
l2:سر	-5
l2:سط	-16
l2:سع	-7
l2:سل	-3
l2:سن	-3
l2:سو	-4
l2:سي	-4
l2:شب	-6
l2:شت	12
l2:شد	-8
l2:شر	-3
l2:شف	-7
l2:شه	-3
l2:شو	-2
l2:شي	-13
l2:صا	-11
l2:صص	-12
l2:صف	2
l2:صق	-4
l2:صل	-8
l2:صم	4
l2:صه	4
l2:صو	-13
l2:ضا	6
l2:ضع	-2
l2:ضم	-6
l2:ضه	7
l2:ضو	8
l2:ضي	-5
l2:طا	-9
l2:طب	4
l2:طح	-14
l2:طر	6
l2:طع	6
l2:طل	-13
l2:طن	5
l2:طه	-10
l2:طو	-9
l2:طي	-9
l2:ظر	-14
l2:ظف	5
l2:ظل	6
l2:عا	3
l2:عب	-7
l2:عت	-11
l2:عس	-4
l2:عل	10
l2:عم	2
l2:عن	-13
l2:عه	4
l2:عو	-21
l2:عي	-4
l2:غط	-2
l2:غل	6
l2:غه	6
l2:غي	8
l2:ف	-7
l2:فا	-10
l2:فر	-11
l2:فض	-11
l2:فط	-5
l2:فظ	-9
l2:فع	-16
l2:فف	-5
l2:فق	-11
l2:فن	-5
l2:فه	-6
l2:فو	-13
l2:في	-9
l2:قا	2
l2:قت	4
l2:قد	-4
l2:قص	-9
l2:قط	10
l2:قع	-15
l2:قم	-6
l2:قه	-5
l2:قو	-7
l2:كا	-2
l2:كب	-11
l2:كت	7
l2:كد	13
l2:كر	4
l2:كز	-4
l2:كس	-7
l2:كل	-14
l2:كم	-4
l2:كن	-14
l2:كه	4
l2:كي	4
l2:ل	-4
l2:لا	-5
l2:لب	-3
l2:لت	-16
l2:لث	-6
l2:لج	-2
l2:لح	-9
l2:لد	-16
l2:لس	-4
l2:لص	-9
l2:لف	-9
l2:لق	-3
l2:لك	7
l2:لل	-5
l2:لم	-18
l2:لن	-3
l2:لو	3
l2:لي	-3
l2:مت	-16
l2:مج	3
l2:مح	-5
l2:مد	-16
l2:مذ	-4
l2:مر	2
l2:مس	3
l2:مش	-8
l2:مع	-10
l2:مك	-11
l2:مل	3
l2:مم	7
l2:من	-5
l2:مه	2
l2:مو	-6
l2:مي	-7
l2:نا	-11
l2:نب	-6
l2:ند	-8
l2:نذ	-10
l2:نس	13
l2:نع	-8
l2:نه	-3
l2:نو	-7
l2:ني	-16
l2:ها	6
l2:هر	5
l2:هز	-3
l2:هل	-19
l2:هم	11
l2:هن	5
l2:هه	8
l2:هو	-14
l2:هي	-6
l2:و	-6
l2:وا	-5
l2:وب	3
l2:وج	-9
l2:وز	-14
l2:وس	8
l2:وش	-17
l2:وض	-5
l2:وط	8
l2:وع	-3
l2:وف	-4
l2:ول	-8
l2:وم	7
l2:ون	-6
l2:وي	4
l2:يء	-8
l2:يا	11
l2:يب	3
l2:يت	7
l2:يج	-10
l2:يح	15
l2:يد	2
l2:يذ	-5
l2:ير	-3
l2:يز	-5
l2:يس	7
l2:يش	-4
l2:يص	-6
l2:يض	-3
l2:يط	5
l2:يع	-3
l2:يك	-13
l2:يل	10
l2:يم	4
l2:ين	2
l2:يه	-2
l2:يو	-5
l2:يي	-5
l:0	-5
l:0,5	-2
l:000	3
l:1	-17
l:1,20	-3
l:1,200	-10
l:1000	10
l:11	-2
l:110	-6
l:12	-3
l:120	-3
l:1200	-2
l:13	-4
l:140	-9
l:1400	-2
l:150	-9
l:16	-7
l:160	-5
l:17	4
l:18	-8
l:180	-3
l:19	-2
l:2,000	-5
l:2,300	-2
l:20	-3
l:2000	-7
l:2024	4
l:2025	8
l:2026	18
l:2027	4
l:2028	2
l:2030	2
l:21	-2
l:210	8
l:22	-10
l:23	-5
l:24	-6
l:25	-10
l:250	9
l:26	-12
l:27	-7
l:28	-6
l:3	-4
l:3,200	-8
l:30	2
l:300	-6
l:3000	3
l:31	-2
l:32	-4
l:320	-7
l:3200	-4
l:33	-7
l:34	-3
l:340	-7
l:350	-2
l:38	-8
l:3a2ila	7
l:3adad	-10
l:3imara	8
l:3la	-14
l:3lihom	7
l:3likom	2
l:3nd	-8
l:3ndhom	-6
l:3ndhomch	-11
l:3ndna	-11
l:3ndo	-13
l:3yalat	-3
l:4,000	-3
l:400	6
l:4000	2
l:41	-4
l:48	-2
l:5	3
l:50	-2
l:500	5
l:5000	5
l:52	-2
l:55	-9
l:58	-4
l:60	4
l:61	-3
l:62	-2
l:63	-3
l:64	-9
l:65	3
l:7	-6
l:70	-13
l:700	2
l:75	5
l:7aja	-7
l:7it	-6
l:7na	-17
l:7sab	-12
l:7ta	-13
l:8	-4
l:80	6
l:85	-6
l:90	-8
l:92	5
l:95	5
l:9bel	-18
l:9el	-4
l:a	-16
l:abandonne	5
l:abandonnent	-9
l:abonnement	-4
l:about	-10
l:above	-8
l:abri	-5
l:absence	-3
l:absents	2
l:academy	4
l:accepte	7
l:acces	-5
l:accessible	4
l:accessibles	6
l:accident	-12
l:accidents	-13
l:accompagnement	-6
l:accouche	-6
l:accouchements	-2
l:accouchent	-4
l:account	15
l:accroche	-3
l:achetent	-13
l:acheteurs	4
l:across	-10
l:acte	-2
l:actifs	-10
l:adam	-4
l:administration	-6
l:adresse	-11
l:adresses	-6
l:affichage	-3
l:affiche	-3
l:afficher	-6
l:afternoon	3
l:again	13
l:against	-9
l:age	4
l:agees	-10
l:agence	9
l:agences	-2
l:agent	-5
l:agents	-11
l:agree	-5
l:agreement	3
l:ahmed	-3
l:aicha	-6
l:aidants	-3
l:aider	-16
l:aides	-10
l:aides-soignantes	3
l:aidez-nous	-10
l:aidons	-4
l:ain	-8
l:ait	-15
l:alarm	-8
l:alert	-9
l:alerte	9
l:algorithme	-6
l:all	4
l:aller	9
l:allons	-3
l:allume	-10
l:almost	-5
l:alors	-16
l:also	-5
l:amazigh	6
l:ambulance	14
l:ambulances	-3
l:amine	-6
l:among	-10
l:amputations	17
l:an	2
l:ana	-5
l:anas	-6
l:ancien	6
l:anciens	-9
l:and	-15
l:animaux	2
l:annee	3
l:annonces	8
l:annuaire	-4
l:annuel	-6
l:annuelle	2
l:anonymous	-10
l:another	-7
l:answer	-8
l:aout	-8
l:apiculteurs	-5
l:apicultrices	3
l:appeler	12
l:appelle	-8
l:appels	-4
l:appli	-5
l:application	-5
l:applis	-9
l:apprenti	-3
l:apprentis	9
l:appris	-11
l:apps	-4
l:appuie	-6
l:apres	4
l:april	-14
l:arbres	-10
l:are	-12
l:argan	-10
l:around	2
l:arret	-8
l:arrets	-5
l:arrive	-20
l:arrivent	-8
l:arrives	6
l:arrosent	-2
l:artificielle	-3
l:artisans	-8
l:as	-10
l:ask	-3
l:asked	7
l:asking	-4
l:asks	-6
l:association	10
l:associations	-9
l:at	-18
l:ateliers	-5
l:attend	-8
l:attendent	-15
l:attendons	8
l:attendu	-6
l:attente	-2
l:attention	7
l:attestations	-3
l:au	-19
l:auberges	6
l:aucun	-2
l:aucune	8
l:audio	-8
l:augmente	-3
l:augmenter	-9
l:august	12
l:aujourd'hui	-3
l:aupres	-3
l:aura	-3
l:auront	-5
l:aussi	-2
l:autour	8
l:autumn	7
l:aux	-15
l:avant	12
l:avec	-22
l:average	-9
l:aveugles	9
l:avoided	-3
l:avoir	-10
l:avons	-7
l:avril	-4
l:away	3
l:awel	-10
l:azilal	-11
l:azrou	-9
l:b	-13
l:b3d	-14
l:b3id	-3
l:b7al	-12
l:ba	-9
l:bac	-4
l:bach	-2
l:bache	-5
l:back	-2
l:bacs	-3
l:bag	3
l:bags	7
l:baisse	-12
l:baisser	-10
l:bakeries	-6
l:bakers	5
l:balance	-13
l:balises	-7
l:bank	-6
l:banque	9
l:barbers	13
l:bassin	8
l:batterie	-5
l:batteries	-10
l:bdina	-5
l:be	-9
l:beach	6
l:beaucoup	-10
l:bebe	5
l:because	-12
l:before	-13
l:below	-2
l:belt	-7
l:beneficiaires	-10
l:beneficiaries	-8
l:benevoles	10
l:beni	-8
l:benne	11
l:bent	7
l:bergers	2
l:berkane	3
l:berrechid	8
l:besoins	-10
l:bezzaf	7
l:bghina	-23
l:bhalil	-14
l:bibliotheque	3
l:bidon	-10
l:bidons	9
l:bien	3
l:big	3
l:bilal	9
l:bilan	-7
l:billetterie	6
l:bin	-14
l:binome	2
l:biougra	-4
l:birth	-7
l:bla	-14
l:blessent	-3
l:bli	-8
l:blind	-9
l:blood	-4
l:board	2
l:boat	7
l:boats	3
l:bois	3
l:boite	-6
l:bon	-3
l:bonjour	-21
l:bonne	11
l:bonsoir	12
l:book	-7
l:booked	-3
l:books	5
l:bord	-6
l:borne	-2
l:bottles	-4
l:bouchers	7
l:bouee	-7
l:bouguemez	-4
l:boulangeries	7
l:bourse	9
l:bout	3
l:bouteille	6
l:bouteilles	4
l:boutique	-5
l:boutiques	4
l:bouton	-10
l:box	-3
l:boxes	-5
l:bracelet	-14
l:bracelets	-12
l:brahim	-9
l:branches	-2
l:brebis	-3
l:bring	-10
l:brings	-9
l:briques	-5
l:broken	-10
l:bruised	-2
l:brulent	-13
l:brulures	-2
l:budget	14
l:building	-9
l:built	-13
l:bulletin	3
l:bureau	-17
l:bureaux	8
l:bus	-22
l:buses	-10
l:but	-11
l:button	-9
l:buy	-10
l:buyer	3
l:buyers	6
l:by	-12
l:bzaf	-3
l:c'est	-20
l:ca	-11
l:cafes	8
l:cahier	-5
l:caisse	9
l:caisses	-6
l:calendar	-6
l:calendrier	-11
l:call	5
l:called	-9
l:camel	-3
l:camera	-6
l:camion	-5
l:camions	5
l:can	-8
l:can't	-15
l:candidats	-12
l:cannot	-11
l:cantines	-6
l:capteur	5
l:capteurs	-10
l:captions	-3
l:car	8
l:caracteres	3
l:carburant	5
l:card	-6
l:carers	-2
l:carnet	-13
l:carnets	5
l:carpenter	7
l:carpet	-4
l:carrefour	13
l:carries	-7
l:carry	-5
l:cars	5
l:carte	-7
l:cas	-13
l:casa	-5
l:cash	2
l:casse	-6
l:cassees	-5
l:cassent	-6
l:catalogue	13
l:cause	-8
l:ce	-27
l:ce2	-3
l:cela	-3
l:celui	-4
l:cent	-20
l:centre	16
l:centres	-3
l:cents	-12
l:certificat	4
l:ces	-8
l:cet	-2
l:cette	-10
l:ceux	-6
l:ch7al	-6
l:chabab	5
l:chacun	8
l:chaleur	-6
l:chambre	-8
l:chambres	8
l:change	-6
l:changement	9
l:changent	3
l:changer	6
l:chantier	-9
l:chantiers	-6
l:chaque	-11
l:charbon	3
l:charge	-7
l:chatgpt	-7
l:chaud	-14
l:chauffe	-10
l:chauffeur	6
l:chauffeurs	2
l:cheap	-6
l:check	5
l:checks	-4
l:chems	7
l:cher	-2
l:cherche	-9
l:chercher	-10
l:cherchons	-8
l:chez	-14
l:chher	12
l:chhor	-9
l:chi	-2
l:chiffres	9
l:child	-7
l:childcare	-7
l:children	-2
l:chno	-4
l:choisit	5
l:chokran	-6
l:chose	-6
l:chou3ba	-8
l:chra	-7
l:chronometre	4
l:chta	13
l:chute	10
l:chutes	-8
l:cible	-11
l:city	-5
l:civil	-8
l:civile	5
l:classe	2
l:classes	12
l:cle	-9
l:clean	-8
l:cleaners	-4
l:clerk	-5
l:clerks	-10
l:client	14
l:clients	8
l:close	6
l:closed	12
l:closes	-6
l:club	-10
l:clubs	-4
l:cm	4
l:cndp	7
l:cnss	-3
l:co2	-3
l:code	-7
l:cold	-9
l:collecte	7
l:collectes	-3
l:collegiennes	-3
l:combien	9
l:come	8
l:comes	-7
l:comite	-7
l:commande	-6
l:commander	-8
l:commandes	-2
l:comme	-12
l:commencer	-2
l:comment	-12
l:commercants	11
l:commerces	6
l:commission	3
l:commun	6
l:communal	-9
l:commune	-9
l:company	-2
l:compare	-12
l:comparer	-10
l:complexe	6
l:compost	8
l:comprend	-6
l:comprennent	-3
l:compris	6
l:comptable	2
l:compte	-7
l:comptes	-8
l:compteur	-7
l:compteurs	-2
l:concerne	-5
l:concernes	10
l:conclusion	5
l:concretement	-14
l:conduit	-5
l:conduites	-3
l:confiance	-3
l:confirme	6
l:confirms	-2
l:conformite	13
l:connaissent	-6
l:connait	-9
l:connaitre	-12
l:connecte	-7
l:connectes	-5
l:connu	-3
l:conseil	-8
l:conseiller	4
l:consent	12
l:consentement	-3
l:consomment	-2
l:constat	-3
l:construit	-10
l:consultation	-4
l:consultations	-3
l:consulte	-7
l:contact	9
l:contacts	-7
l:contrairement	-4
l:contrat	-3
l:contre	-7
l:contribue	-8
l:controle	-2
l:controlee	-4
l:controles	-4
l:convention	2
l:conventions	9
l:cook	-4
l:cooperative	6
l:cooperatives	5
l:copies	13
l:copy	-5
l:corner	-8
l:corriger	3
l:costs	-14
l:cote	9
l:coud	-9
l:count	5
l:counted	7
l:coup	-3
l:coupure	-9
l:coupures	5
l:courant	18
l:courriels	3
l:courriers	-2
l:court	8
l:courtier	13
l:coute	-18
l:coutent	-9
l:couts	11
l:couturieres	5
l:couvertes	7
l:covers	-6
l:covoiturage	-11
l:craftspeople	-2
l:crate	-4
l:crates	-4
l:credit	7
l:cree	-10
l:creer	-9
l:creneaux	-11
l:criee	12
l:croyons	-4
l:cube	-3
l:cuisson	-6
l:cut	-15
l:cuve	-3
l:cv	-3
l:d	-18
l:d'abonnes	-2
l:d'abord	9
l:d'absence	9
l:d'accord	5
l:d'accueil	8
l:d'agadir	6
l:d'aide	-5
l:d'alnif	-3
l:d'annee	-4
l:d'appels	-3
l:d'appuyer	10
l:d'apres	-13
l:d'artisanat	-5
l:d'attente	8
l:d'azrou	9
l:d'eau	15
l:d'electricite	-2
l:d'enfants	-4
l:d'entre	-5
l:d'entretien	4
l:d'essai	12
l:d'heures	7
l:d'huile	-2
l:d'hygiene	13
l:d'ici	-6
l:d'imilchil	-2
l:d'inezgane	12
l:d'information	10
l:d'irm	-2
l:d'oignons	-5
l:d'ou	-3
l:d'un	-11
l:d'une	-7
l:d'urgence	8
l:d'usage	7
l:daba	-12
l:daily	-4
l:dans	-29
l:dar	3
l:darija	4
l:data	-6
l:date	-11
l:dates	3
l:dattes	4
l:day	8
l:days	8
l:ddo	7
l:de	-26
l:deaf	-10
l:debarquement	-3
l:decembre	-13
l:decharge	-4
l:dechets	-5
l:decide	2
l:decident	-2
l:decision	13
l:decisions	4
l:declaration	-3
l:declarent	-4
l:declares	7
l:declassees	2
l:decouvrent	-9
l:deja	-8
l:delai	-9
l:delais	-5
l:delay	-4
l:delegation	5
l:delivery	-11
l:demain	-10
l:demande	5
l:demandent	-10
l:demander	-7
l:demandes	-6
l:demandeur	-2
l:demandeurs	-4
l:demandons	-9
l:demarche	6
l:demarches	-6
l:demi-journee	9
l:demie	2
l:depart	-9
l:departement	11
l:departements	8
l:depasse	-8
l:depend	-11
l:depense	-4
l:depenses	-3
l:deplacer	9
l:depose	-3
l:deposent	-6
l:depot	6
l:depuis	-10
l:derna	-13
l:des	-27
l:designed	-9
l:desk	3
l:desormais	-9
l:detecteur	-3
l:detecteurs	5
l:detenus	8
l:deux	-3
l:deuxieme	-2
l:devant	-13
l:developpe	-9
l:developpeur	-3
l:devient	-4
l:devrait	-9
l:dh	3
l:diabetiques	-6
l:dialyse	9
l:diary	16
l:did	-5
l:difference	-14
l:diplome	2
l:direct	5
l:directrice	9
l:directs	-3
l:dirham	-13
l:dirhams	-2
l:disease	4
l:dispensaire	10
l:disponible	-8
l:dispose	-6
l:dispositif	-2
l:disposition	-2
l:distance	6
l:dit	-12
l:divers	-12
l:dix-huit	-11
l:dix-sept	4
l:doctor	3
l:document	-3
l:does	-2
l:doesn't	10
l:doit	-9
l:doivent	-4
l:domicile	-3
l:don't	-5
l:donc	-11
l:donne	-9
l:donnee	-8
l:donnees	-8
l:donner	-3
l:donneurs	-10
l:donnez-nous	-9
l:donors	-13
l:dons	-2
l:dont	-3
l:door	5
l:dorment	-8
l:dort	5
l:dossiers	7
l:douar	-6
l:douars	5
l:double	-7
l:doublons	-6
l:douze	-11
l:down	5
l:drapeau	5
l:drari	-4
l:driver	2
l:driver's	-2
l:drivers	-2
l:droit	3
l:droits	7
l:drone	-4
l:dropped	-3
l:du	-20
l:duree	-5
l:during	-13
l:dwawer	-4
l:dyal	-21
l:dyalna	-18
l:dyalo	9
l:dyar	7
l:each	-5
l:earn	-15
l:eat	5
l:eau	-9
l:echanges	-4
l:ecole	-5
l:ecoles	2
l:economies	-3
l:economique	-11
l:ecrit	-8
l:effet	-2
l:eid	-2
l:eight	8
l:el	-10
l:electrique	-7
l:electriques	10
l:eleve	-3
l:eleves	3
l:elles	6
l:elles-memes	8
l:elus	-3
l:emploi	18
l:empty	6
l:en	-22
l:enceintes	-7
l:encore	-10
l:end	-10
l:endroit	13
l:enfant	-4
l:enfants	-6
l:enfin	-6
l:enough	8
l:enquete	-6
l:enseignants	-6
l:ensemble	15
l:ensuite	-9
l:entre	-15
l:entrepreneurs	-4
l:entretien	-5
l:entretiens	-2
l:environ	-8
l:envoi	-2
l:envoie	-16
l:envoient	-6
l:envoye	-3
l:equip	-10
l:equipe	2
l:equipes	-6
l:erfoud	7
l:erreurs	-2
l:espace	-6
l:essai	-5
l:essaouira	-6
l:essayer	5
l:estime	-2
l:et	-19
l:etablissements	-4
l:etage	9
l:etape	-11
l:etiquette	-9
l:etrangers	7
l:etre	-16
l:etudiante	-6
l:etudiantes	-3
l:etudiants	-2
l:eu	-11
l:europe	2
l:euros	-8
l:eux	9
l:evening	7
l:ever	-8
l:every	-6
l:everybody	7
l:everyone	-2
l:everything	5
l:evite	-2
l:evitees	4
l:eviter	-13
l:evites	15
l:exist	-7
l:existe	-10
l:existent	-8
l:existing	-8
l:exists	-7
l:experts	-4
l:exporters	4
l:eye	-3
l:f	-16
l:fabrique	-13
l:face	-7
l:facebook	-2
l:factory	-6
l:facture	-4
l:factures	8
l:faint	2
l:fair	-8
l:faire	-16
l:faisons	-4
l:fait	-20
l:fall	-4
l:falls	-5
l:families	7
l:family	-6
l:far	-6
l:farm	-9
l:farmer	-10
l:farmers	-6
l:fatima	-7
l:faut	-7
l:faute	-4
l:fauteuil	5
l:features	-5
l:february	4
l:federation	5
l:federations	-9
l:fellah	5
l:felt	-3
l:femme	7
l:femmes	4
l:fera	-7
l:ferme	4
l:ferment	-4
l:fermes	4
l:ferran	-9
l:fes	4
l:feuille	-7
l:feuilles	-2
l:fewer	6
l:fez	-4
l:fhem	-6
l:fiable	-2
l:fiche	11
l:fiches	-10
l:fichier	-4
l:fidelite	-5
l:field	-5
l:fifteen	5
l:fifty	5
l:figures	13
l:fih	-15
l:fiha	-16
l:fihom	3
l:fil	-5
l:file	10
l:filets	-5
l:filiere	-2
l:fill	-8
l:filled	-2
l:filles	-5
l:fills	-8
l:filtre	-5
l:filtres	-6
l:fin	-5
l:finance	-11
l:find	-12
l:fini	-7
l:finish	-4
l:finished	-9
l:finit	-10
l:firms	3
l:first	-21
l:first-aid	-4
l:first-time	-9
l:fish	-11
l:five	4
l:fixe	-8
l:fixer	-5
l:flacon	-2
l:flacons	11
l:flood	-5
l:floor	-6
l:floors	5
l:flour	-4
l:fog	-8
l:fois	6
l:follow	7
l:fonction	-5
l:fonctionnalites	5
l:fonctionne	-11
l:fondation	10
l:font	-13
l:fontaines	-8
l:fontainier	-2
l:food	-6
l:foot	5
l:football	4
l:for	-12
l:forestier	17
l:formation	-5
l:formations	-5
l:forme	-14
l:formee	5
l:former	-7
l:formulaire	-13
l:found	5
l:four	6
l:fours	-6
l:fourteen	-2
l:foyer	7
l:fraiches	-6
l:frais	11
l:frame	-5
l:francais	13
l:free	5
l:french	-5
l:froid	-10
l:from	-16
l:fruit	-5
l:fuite	6
l:fuites	2
l:full	-6
l:fumee	-7
l:fund	13
l:future	-8
l:ga3	-9
l:gagne	-14
l:gagnent	-12
l:gagner	-6
l:gain	8
l:garage	6
l:garages	-13
l:garde	-7
l:gardent	-3
l:garder	-8
l:gardes	-10
l:gardien	-5
l:gate	10
l:gave	-2
l:gaz	2
l:gel	4
l:gendarmerie	13
l:gens	-2
l:gestion	-5
l:get	-20
l:gets	-12
l:ghadi	-6
l:ghayjaweb	4
l:ghedda	-3
l:ghir	-12
l:ghocht	9
l:gilets	-10
l:girls	-5
l:give	-10
l:given	-2
l:gives	-12
l:glace	2
l:glaciere	-2
l:go	-11
l:goats	9
l:goes	-5
l:going	-3
l:gone	9
l:good	4
l:got	-7
l:gps	-7
l:grace	-12
l:graduates	4
l:grand	-5
l:grandes	-6
l:grandparents	-13
l:gratuit	-6
l:gros	-3
l:group	-5
l:groupe	3
l:growers	-5
l:guelmim	-6
l:guercif	-8
l:guichets	-11
l:guide	-5
l:guides	-3
l:h	-4
l:habitant	2
l:habitants	6
l:had	-9
l:hada	-11
l:hadchi	-2
l:hajar	-8
l:half	-11
l:halle	11
l:hameau	3
l:hamza	-3
l:handicap	8
l:handicapes	-11
l:hands	4
l:happiness	16
l:happy	4
l:harbour	2
l:harvest	2
l:hassan	-8
l:hausse	-3
l:haut	-7
l:have	4
l:hay	-11
l:he	-3
l:hear	-9
l:hearing-impaired	-7
l:heart	-4
l:hebdomadaire	6
l:hectare	4
l:hectares	4
l:hello	-11
l:her	-4
l:herders	2
l:here	11
l:heure	4
l:heures	4
l:hi	-11
l:hiba	-4
l:high	-12
l:hind	8
l:hive	7
l:hiver	6
l:hivers	-9
l:hives	5
l:hiya	-9
l:homa	-11
l:home	12
l:homes	7
l:honey	-14
l:horaires	-2
l:horoscope	5
l:hors	-8
l:hospital	11
l:hotel	-5
l:hotels	5
l:hour	4
l:hours	9
l:house	-5
l:houses	3
l:how	-18
l:howa	-10
l:huit	4
l:hundred	3
l:i	-4
l:i'm	-11
l:ia	-8
l:ice	-4
l:ici	12
l:idee	-13
l:if	-4
l:ifni	6
l:ifrane	-4
l:ignorent	4
l:il	-17
l:ila	-7
l:ilham	-7
l:illisibles	-4
l:ils	-7
l:image	6
l:images	-5
l:imagine	-10
l:imilchil	4
l:immobiliers	5
l:impact	-6
l:impaired	-8
l:impossible	9
l:in	-10
l:inchallah	5
l:income	8
l:incomplete	6
l:incomplets	10
l:indicateur	-3
l:infirmiere	2
l:infirmieres	-8
l:informations	-11
l:infractions	-2
l:injuries	7
l:inn	4
l:innovation	6
l:inscrites	-4
l:inscrits	-11
l:inspecteurs	-8
l:install	-9
l:installe	-13
l:instructeurs	-11
l:insuline	9
l:insurer	9
l:integre	-6
l:intermediaire	8
l:internes	3
l:internet	22
l:interroge	-11
l:interview	-3
l:interviews	9
l:into	-4
l:intoxications	-12
l:investisseurs	-5
l:irons	-3
l:irrigation	-5
l:is	-15
l:ishal	-6
l:isotherme	6
l:it	16
l:it's	-6
l:j'ai	-8
l:jahom	-4
l:jalon	-7
l:jamais	-10
l:janvier	5
l:jar	12
l:jars	-6
l:jay	-16
l:jaya	4
l:je	-7
l:jetees	4
l:jeter	-14
l:jetes	-8
l:jette	-15
l:jettent	-2
l:jeudi	-2
l:jeunes	-3
l:jeux	-8
l:job	-7
l:jobs	-5
l:joj	-4
l:jorf	-10
l:joue	-10
l:jouj	-6
l:jour	-5
l:journee	9
l:jours	11
l:jugent	-4
l:juin	-2
l:july	3
l:june	9
l:juriste	7
l:jusqu'a	-9
l:jusqu'au	-15
l:just	-9
l:kacem	-9
l:kamel	-3
l:kan	-2
l:karim	5
l:kat3ti	-2
l:katchri	-6
l:katrbe7	-12
l:kay3ref	-6
l:kay7et	-6
l:kay9et3o	-2
l:kayb9a	7
l:kayb9aw	-8
l:kaybeddel	-2
l:kaybedlo	-5
l:kaybi3o	-4
l:kaydi3	-9
l:kaydir	-5
l:kayfsed	-7
l:kayhder	2
l:kayji	-5
l:kaykhdmo	-2
l:kaykhelles	-8
l:kaykhesro	-5
l:kaykhtar	-3
l:kaymchiw	-3
l:kayn	-7
l:kaynch	-4
l:kaynin	-4
l:kayrbe7	-4
l:kaysta3mlo	-4
l:kaytrma	6
l:kaytsennaw	-5
l:kaywsel	-6
l:kaywslo	-4
l:keep	-14
l:keeps	-13
l:kenitra	-5
l:key	-2
l:kg	-7
l:khadija	4
l:khasna	-11
l:khass	-8
l:khasser	-4
l:khassna	-13
l:khasso	-11
l:khdamin	-3
l:khdma	-8
l:khenifra	7
l:khobz	-11
l:khouribga	-10
l:kids	-16
l:kifach	-12
l:kilometres	-10
l:kilos	-13
l:kind	-3
l:kit	-4
l:km	4
l:know	-16
l:knows	-14
l:kol	-6
l:kolchi	-2
l:koll	-5
l:kounnach	11
l:kter	13
l:l	-14
l:l'a	-5
l:l'acces	-7
l:l'acheteur	5
l:l'aide	6
l:l'alerte	-2
l:l'ambulance	6
l:l'an	-5
l:l'annee	-5
l:l'appli	-4
l:l'application	6
l:l'appui	11
l:l'apres-midi	14
l:l'arret	4
l:l'artisan	-8
l:l'association	11
l:l'atelier	-5
l:l'aube	4
l:l'automne	11
l:l'autorisation	8
l:l'autre	6
l:l'avenir	9
l:l'avons	-3
l:l'eau	-14
l:l'effet	-5
l:l'enfant	-5
l:l'entretien	6
l:l'epicier	-6
l:l'essai	10
l:l'etat	-10
l:l'ete	9
l:l'etudiant	-6
l:l'examen	-5
l:l'experimentation	-10
l:l'hectare	-3
l:l'heure	14
l:l'hiver	10
l:l'hopital	7
l:l'humidite	-2
l:l'ia	-2
l:l'idee	-9
l:l'impact	-10
l:l'infirmier	11
l:l'infirmier-chef	5
l:l'innovation	-3
l:l'intelligence	-5
l:l'internat	7
l:l'oeil	6
l:l'office	6
l:l'ont	-2
l:l'ormva	18
l:l'oued	13
l:l'outil	-4
l:l'ouverture	4
l:l'universite	-9
l:l'usage	5
l:l'usager	-8
l:l'usine	-4
l:l3a2ila	-3
l:l3a2ilat	4
l:l3alam	12
l:l3am	7
l:l3assasa	-8
l:l3yalat	-2
l:l7all	9
l:l7anout	4
l:l7out	-8
l:l7teb	4
l:l9raya	8
l:la	-13
l:label	-14
l:laboratoire	3
l:lahcen	-8
l:laine	-9
l:laisse	-6
l:lait	11
l:lamp	-6
l:lampa	-4
l:lancement	-7
l:language	8
l:langue	7
l:larache	-2
l:large	-9
l:last	-13
l:late	9
l:launch	-6
l:lb7er	3
l:lbi3	14
l:lbnat	7
l:lcentre	8
l:le	-33
l:leaf	-10
l:learn	-8
l:leave	-13
l:leaves	-3
l:lecole	15
l:lecture	-7
l:lectures	5
l:ledger	11
l:left	-3
l:lend	-4
l:lendemain	7
l:lequel	-3
l:les	-30
l:less	-13
l:let	-7
l:lets	-7
l:letter	2
l:lettre	8
l:leur	4
l:leurs	-11
l:li	-7
l:libere	5
l:library	-5
l:libres	-4
l:licence	5
l:lieu	-4
l:life	6
l:lift	-4
l:light	-15
l:ligne	2
l:ligue	8
l:lihom	-3
l:like	-13
l:likes	-10
l:lil	5
l:lina	-18
l:line	-7
l:linked	-2
l:lire	3
l:lisent	-4
l:lisible	-6
l:liste	-3
l:lit	-10
l:litre	5
l:litres	-18
l:live	-6
l:lives	-5
l:livraison	-6
l:livre	-6
l:livrees	-4
l:livrer	-10
l:livres	-11
l:livreurs	4
l:ljama3a	-6
l:lkbar	-5
l:lkhedma	6
l:lkhobz	4
l:lkssaba	11
l:lma	10
l:lma3ach	2
l:lmadrasa	2
l:lmadrassa	-5
l:lmarsa	15
l:lmdina	-2
l:lmersa	3
l:lmra	-10
l:lmrad	9
l:lmsarn	-2
l:locale	-5
l:locataires	7
l:locaux	-7
l:log	18
l:logbooks	7
l:logement	3
l:loghat	4
l:logiciels	-7
l:loi	-6
l:loin	16
l:lokhrin	11
l:long	-7
l:longer	-4
l:look	-4
l:looking	-4
l:lose	-21
l:losing	-9
l:losses	-8
l:lost	-4
l:lot	-2
l:love	-10
l:lowel	10
l:lui	8
l:lumiere	9
l:lundi	-5
l:lunettes	5
l:lux	8
l:lwad	10
l:lwaldin	-5
l:lwe9t	3
l:lwel	8
l:lwezn	4
l:lwra9	7
l:lycee	3
l:lyceens	-9
l:m	2
l:m'appelle	-10
l:m3	-9
l:m3a	-16
l:m3ana	3
l:ma	-8
l:mab9awch	-4
l:machine	-2
l:machines	-9
l:made	-13
l:mai	-8
l:main	-16
l:mains	3
l:maintenant	-5
l:mais	-8
l:maison	2
l:makaynch	5
l:make	-14
l:makes	-12
l:mal	-9
l:malades	-10
l:maman	-3
l:mamans	7
l:manque	3
l:manuel	3
l:many	-8
l:map	-3
l:maquette	4
l:march	9
l:marchands	3
l:marche	-5
l:market	-5
l:marketing	-6
l:maroc	-4
l:marocain	-3
l:marocains	4
l:marrakech	4
l:mars	-9
l:mask	4
l:massira	3
l:master	5
l:match	-11
l:maternite	2
l:maternity	-2
l:maths	-13
l:matin	8
l:mats	-6
l:may	13
l:mchina	-2
l:means	-8
l:mecanicien	-7
l:mecaniciens	-2
l:medecin	2
l:medicines	-2
l:meet	-9
l:mehdi	4
l:meilleure	3
l:meknes	-15
l:melanges	-11
l:membres	11
l:meme	-3
l:memes	-8
l:men	-8
l:menages	-3
l:mensuel	9
l:mentor	-4
l:mer	-7
l:merci	-17
l:mere	-6
l:meres	-6
l:merzouga	-5
l:mesdames	-7
l:message	-3
l:messagerie	13
l:messages	-7
l:messieurs	-17
l:mesure	-6
l:mesuree	7
l:mesures	6
l:met	-18
l:meteo	7
l:meter	3
l:metier	-3
l:metiers	-7
l:metre	-9
l:mi	-6
l:micros	-8
l:midelt	-3
l:midi	9
l:mieux	2
l:might	-3
l:milieu	-2
l:milk	7
l:mille	-3
l:milliers	-3
l:millions	4
l:min	4
l:mina	-3
l:minibus	8
l:ministere	-10
l:minutes	7
l:mis	-14
l:mise	-6
l:missed	-5
l:missing	2
l:missions	-4
l:mlli	-8
l:mn	-19
l:mobile	-7
l:mochtarak	7
l:model	-5
l:modele	-9
l:modeles	-10
l:module	-2
l:mohammadi	-6
l:mohammedia	-7
l:moi	-7
l:moins	-4
l:mois	5
l:moitie	-9
l:moment	-2
l:monday	7
l:monde	5
l:money	9
l:moniteurs	9
l:monoxyde	-4
l:montagne	-3
l:montant	-11
l:monte	-6
l:month	5
l:monthly	-5
l:months	8
l:montre	-13
l:more	-4
l:morning	12
l:mostawsaf	13
l:mot	-7
l:moteur	14
l:mother	-6
l:mothers	-5
l:moto	14
l:moualin	-9
l:moul	-14
l:mould	-6
l:mountain	-11
l:mountains	5
l:moyen	-8
l:moyenne	-15
l:moyens	-2
l:mra	4
l:much	7
l:muletiers	-3
l:municipality	-2
l:musee	4
l:must	-4
l:mustapha	-5
l:mutuelle	7
l:my	-4
l:n'a	-5
l:n'est	-2
l:n'ont	-12
l:n'y	-4
l:nadia	-7
l:naissance	5
l:nappe	3
l:nas	2
l:nass	2
l:nbdaw	-5
l:ne	-18
l:near	-10
l:need	-20
l:needs	-14
l:nefs	-10
l:neige	9
l:neighbour	-4
l:neighbourhood	6
l:neighbours	-11
l:neither	7
l:nessajat	-5
l:net	-9
l:nets	-14
l:neuf	7
l:never	-6
l:new	-5
l:newborn	-5
l:next	-15
l:night-shift	-6
l:nine	12
l:ninety	-11
l:niveau	11
l:no	-6
l:nobody	-12
l:nom	-11
l:nombre	-5
l:non-recours	-9
l:noon	4
l:nos	-5
l:noss	9
l:not	2
l:note	-5
l:notebook	12
l:notebooks	7
l:noted	-6
l:notes	-2
l:nothing	9
l:notre	-12
l:noura	-7
l:nous	-12
l:nouveau	3
l:novembre	-8
l:now	-9
l:noyaux	-10
l:nss	-2
l:nuit	5
l:nuits	-4
l:number	-6
l:numerique	7
l:numero	-2
l:nurse	-7
l:nurse's	-3
l:nurses	-9
l:nursing	-6
l:nwslo	-4
l:oasis	8
l:obligations	-3
l:observation	10
l:obtenir	-8
l:october	2
l:octobre	7
l:of	-19
l:off	-10
l:office	2
l:offre	-10
l:offres	-3
l:offrez-nous	-11
l:oignons	-2
l:oil	-4
l:okay	-5
l:old	-14
l:older	-11
l:olive	-13
l:omar	-13
l:on	-12
l:once	-8
l:one	-12
l:online	6
l:only	-8
l:onssa	9
l:ont	-9
l:onze	-3
l:opened	-9
l:order	2
l:ordered	-2
l:organise	-4
l:ostreiculteurs	-4
l:othmane	-10
l:otites	-10
l:ou	2
l:ouarzazate	4
l:oublis	-2
l:oui	2
l:our	-13
l:ourir	-2
l:ours	-3
l:out	-4
l:outil	-11
l:outils	-2
l:ouverte	-5
l:ouverts	-4
l:ouvre	-16
l:ouvrent	-8
l:ouvrez-nous	-11
l:ouvrir	-10
l:over	-6
l:own	-11
l:packers	-6
l:page	-7
l:pages	6
l:paie	-9
l:paient	-11
l:pain	-14
l:pains	-3
l:palmeraie	-9
l:palmes	-6
l:panne	5
l:panneau	-3
l:panneaux	-5
l:pannes	3
l:paper	-14
l:papier	17
l:papiers	-3
l:par	-28
l:parce	-3
l:parcours	-10
l:parent	-9
l:parents	8
l:parfois	-8
l:parking	-13
l:parkings	-8
l:parle	4
l:parlent	6
l:parler	-8
l:parmi	-3
l:parrain	-2
l:partage	-21
l:partagee	-10
l:partagees	-2
l:partager	-9
l:partages	4
l:partenaire	6
l:partent	-6
l:partie	12
l:partis	-5
l:partner	-8
l:partout	10
l:pass	-8
l:passage	-5
l:passagers	-7
l:passages	-4
l:passant	-8
l:passants	-2
l:passe	-6
l:passent	-14
l:passer	-12
l:patient	-9
l:patients	-7
l:pay	-17
l:paye	-5
l:payees	-7
l:payes	-7
l:payment	-3
l:pays	-9
l:peche	13
l:pecheurs	-11
l:pedal	-7
l:pendant	-12
l:pense	-6
l:pension	-4
l:people	-6
l:per	-21
l:percent	9
l:perdent	-18
l:perdre	-6
l:perdu	2
l:perdue	5
l:perdues	-9
l:perdus	-4
l:pere	8
l:permet	-6
l:permis	3
l:personne	4
l:personnes	-10
l:pertes	-8
l:pese	-13
l:pesee	4
l:petit	-3
l:petite	-6
l:petites	-7
l:petits	-18
l:peu	2
l:peur	-5
l:peut	-7
l:peuvent	-3
l:pharmacist	-2
l:phase	-16
l:phone	2
l:phones	9
l:photo	-9
l:photographie	-12
l:photos	8
l:phrase	-11
l:pickers	2
l:piece	-7
l:pieces	2
l:pied	14
l:pieds	8
l:pile	-9
l:pilot	-9
l:pilotage	6
l:pilote	-7
l:pilotes	9
l:pilulier	4
l:piste	3
l:pitch	-7
l:place	3
l:places	8
l:plage	-5
l:plan	4
l:planning	-6
l:plantes	4
l:plaques	-3
l:plastic	5
l:plastique	-11
l:plateforme	-8
l:plateformes	-10
l:platform	-8
l:please	-9
l:plein	-10
l:pliable	-9
l:pluie	5
l:plus	4
l:plusieurs	-2
l:pm	-10
l:pneus	2
l:poids	2
l:point	-15
l:points	-8
l:poisson	-10
l:pompiers	10
l:population	3
l:port	5
l:portail	-9
l:porte	-7
l:portent	-10
l:porter	-8
l:ports	12
l:pose	-10
l:post	-10
l:poste	12
l:potieres	-6
l:potiers	10
l:poubelle	-5
l:poulpe	-3
l:pour	-29
l:pourquoi	-7
l:pourtant	-9
l:power	9
l:premier	-23
l:premiere	-14
l:premiers	-14
l:prend	4
l:prendre	-11
l:prennent	-12
l:pres	4
l:presente	-14
l:presenter	-13
l:presque	-4
l:press	-9
l:presses	-7
l:pret	11
l:prete	-12
l:pretee	-5
l:pretes	-4
l:pretez-nous	-14
l:prets	-3
l:preuve	-8
l:prevenus	4
l:previennent	-6
l:previent	-11
l:prevoir	-6
l:price	4
l:prices	3
l:principal	-10
l:print	2
l:printed	-2
l:printemps	5
l:priorite	-9
l:pris	-3
l:prise	-12
l:prises	8
l:prison	-6
l:privee	13
l:prix	4
l:probleme	9
l:procedure	-5
l:prochain	-13
l:proche	7
l:proches	4
l:producteurs	7
l:produits	-5
l:prof	-3
l:professeurs	12
l:professionnel	-3
l:profs	-10
l:project	6
l:projet	-3
l:propose	-8
l:proposition	-2
l:proposons	-4
l:propre	10
l:protection	-11
l:prototype	-9
l:proven	-4
l:province	3
l:provinces	-11
l:provincial	3
l:public	-8
l:publique	-4
l:puis	-2
l:puits	-6
l:pupil	-3
l:pupils	5
l:put	4
l:pyrometre	-7
l:qr	-10
l:qu'il	-3
l:qu'on	-3
l:quai	2
l:qualite	-4
l:quand	2
l:quarante	-3
l:quart	-7
l:quarter	5
l:quartiers	-5
l:quatorze	-4
l:quatre	-3
l:quatre-vingt-dix	-5
l:que	-17
l:quel	-13
l:quelle	-9
l:quelqu'un	-9
l:questionnaire	10
l:queue	-8
l:qui	-2
l:quinze	-7
l:quoi	-12
l:rabat	-15
l:radio	7
l:radiologie	13
l:raise	-3
l:raises	-6
l:ram	-5
l:ramadan	10
l:ramassage	6
l:ramene	-9
l:ramp	-9
l:rampe	-3
l:rampes	-12
l:range	-8
l:rapide	7
l:rappel	-7
l:rapport	-4
l:ras	-6
l:rassemble	-9
l:rate	-11
l:ratent	-9
l:rates	2
l:reach	-13
l:read	10
l:reading	8
l:real	-2
l:really	-10
l:receive	-3
l:received	14
l:recense	-15
l:recevoir	7
l:recherche	6
l:recoit	-18
l:recoivent	-9
l:recolte	5
l:record	4
l:recorded	-9
l:records	13
l:recours	-6
l:recu	-4
l:recule	6
l:rediger	-4
l:redouble	10
l:reduction	-5
l:reduire	-11
l:reduit	-9
l:referent	-6
l:refill	-10
l:refus	7
l:refuse	7
l:refusent	-12
l:regie	9
l:region	10
l:regional	5
l:regionale	11
l:register	10
l:registers	3
l:regles	-4
l:relais	-4
l:relation	-6
l:relecture	-3
l:releves	6
l:relie	-11
l:relues	-3
l:remember	-12
l:remercie	-6
l:remplacer	2
l:remplit	-9
l:rencontre	-8
l:rencontrer	-13
l:rencontres	-5
l:rend	-5
l:rendent	-10
l:rendez-vous	4
l:rendu	-5
l:renforce	-14
l:renoncent	6
l:rent	7
l:rentre	-5
l:rentree	5
l:rentrent	-3
l:rentrer	7
l:repair	-10
l:reparation	6
l:repart	16
l:repas	10
l:repit	-2
l:repond	3
l:reponses	11
l:report	5
l:reported	-7
l:repos	10
l:repose	-4
l:representent	-7
l:reseau	8
l:reservation	-9
l:reserve	2
l:residents	9
l:responsable	5
l:rest	6
l:reste	-7
l:resultat	-7
l:resultats	3
l:retard	-15
l:retired	-11
l:retour	-7
l:retours	-2
l:retraite	6
l:retraites	-2
l:retrouve	-7
l:retrouvent	-7
l:revenu	-3
l:reviennent	8
l:revient	13
l:ride	-6
l:riders	-10
l:rien	14
l:right	-12
l:risque	-10
l:river	12
l:riverains	9
l:rkia	-4
l:rmla	10
l:roadmap	-4
l:roles	-12
l:roofs	9
l:rooms	-5
l:rota	5
l:rouge	3
l:roulant	3
l:roulent	-3
l:route	2
l:routes	-3
l:routiere	-5
l:ruche	-5
l:ruches	-9
l:rue	-2
l:run	-11
l:running	9
l:runs	-13
l:rural	-11
l:s'arrete	4
l:s'en	-10
l:s'est	-8
l:s'il	-7
l:sa	-3
l:sa3a	6
l:sable	-5
l:sacs	-4
l:saffron	-17
l:safi	4
l:said	-5
l:saisie	-8
l:saison	9
l:saiss	-9
l:sait	-13
l:saknin	-6
l:salam	4
l:salle	7
l:salma	-13
l:same	-7
l:samedi	10
l:sang	4
l:sans	-14
l:sante	4
l:sara	-11
l:sardines	-5
l:satellite	9
l:satisfaction	-10
l:saturday	-9
l:sauve	4
l:save	-12
l:savent	-12
l:saves	-8
l:savoir	-8
l:say	-3
l:says	5
l:sba7	9
l:sbah	-8
l:scan	5
l:scanne	-13
l:scans	-4
l:schools	6
l:sciences	-13
l:scolaire	-4
l:scolaires	6
l:screen	4
l:se	-26
l:sea	3
l:seances	-4
l:search	-9
l:season	13
l:seat	3
l:sec	6
l:seches	5
l:second	3
l:secours	-8
l:secretaires	9
l:see	-4
l:sees	-8
l:sefrou	5
l:selfies	6
l:selham	13
l:sell	-14
l:selling	-5
l:sells	-7
l:selon	-24
l:semaine	5
l:semaines	6
l:semestre	-5
l:semsar	7
l:send	-4
l:sends	-8
l:sensor	-4
l:sensors	-4
l:sent	-4
l:sept	8
l:september	3
l:septembre	6
l:sera	-2
l:serait	-8
l:seront	-2
l:served	-2
l:service	-7
l:services	-6
l:ses	-3
l:set	-4
l:settat	-9
l:seul	-5
l:seule	-3
l:seulement	7
l:seules	-6
l:seven	4
l:seventy	-12
l:several	-9
l:sewn	-7
l:sghar	5
l:sghir	-4
l:sghira	5
l:shade	-4
l:share	-11
l:shared	-15
l:sheep	-13
l:sheet	10
l:shelf	-6
l:shelled	-8
l:shells	-4
l:shift	-3
l:shipping	-3
l:shop	11
l:shops	10
l:shows	-16
l:si	-13
l:sick	3
l:sidi	-23
l:sif	-3
l:sign	-3
l:signal	9
l:signale	-4
l:signaler	-3
l:signales	-3
l:signature	-6
l:signe	4
l:signer	-10
l:signes	2
l:silicose	-2
l:simana	5
l:simple	-8
l:simples	-2
l:simulateur	-2
l:since	-9
l:single	-12
l:site	-14
l:sites	5
l:situation	-2
l:six	-10
l:sixty	7
l:siyana	13
l:skate	-4
l:skip	-10
l:slide	2
l:slides	6
l:slips	12
l:slot	2
l:small	-23
l:smaller	-11
l:smartphone	-9
l:smiti	-2
l:sms	4
l:sndo9	-4
l:social	2
l:sociale	9
l:societe	-2
l:soignees	-10
l:soigner	12
l:soin	-2
l:soins	-6
l:soir	3
l:soit	-10
l:soixante	4
l:sol	10
l:solaires	8
l:solar	-12
l:sold	5
l:soleil	-2
l:solidaire	-4
l:sollicitons	-8
l:solution	-13
l:sommes	-11
l:sondage	10
l:sonde	-6
l:sondes	-2
l:sonne	8
l:sont	-16
l:sort	-8
l:sorter	-2
l:sortie	7
l:souq	12
l:source	-14
l:sourds	8
l:sous	-8
l:sout	-3
l:souvent	-8
l:speak	-3
l:speaks	7
l:speech	-6
l:spend	-9
l:sport	-13
l:spots	-6
l:sprains	-12
l:spring	-15
l:stade	-6
l:stage	5
l:stall	-2
l:standard	7
l:start	9
l:starts	-9
l:station	3
l:statistiques	14
l:stayed	-5
l:stays	2
l:step	-7
l:sterilisateur	-10
l:still	-3
l:stocks	-5
l:stop	-4
l:stops	-6
l:story	-3
l:street	3
l:streets	-2
l:stress	-5
l:stretcher-bike	10
l:strip	-3
l:student	4
l:suffisent	9
l:suffit	8
l:sugar	8
l:suis	-4
l:suit	7
l:suite	2
l:suivies	5
l:suivis	-2
l:suivre	-8
l:sun	4
l:suppose	-5
l:sur	-26
l:sure	-13
l:surtout	-17
l:surveillance	-7
l:survey	11
l:systeme	-7
l:ta	-14
l:ta7	-9
l:table	6
l:tableau	2
l:tablet	7
l:tablette	6
l:tachelhit	7
l:tafraout	-7
l:tailors	-2
l:take	-13
l:takes	-14
l:taman	4
l:tamazight	4
l:tamegroute	-13
l:tan-tan	-8
l:tanger	-3
l:tangier	-5
l:tank	-6
l:tante	-7
l:taounate	-8
l:tapis	-17
l:tard	8
l:taroudant	-6
l:tata	-12
l:taux	-5
l:taxis	-7
l:taza	-9
l:tazarine	5
l:taznakht	-9
l:tbib	2
l:teacher	-10
l:teacher's	-2
l:teachers	-3
l:team	-13
l:technician	-5
l:technicien	5
l:technique	-10
l:telechargements	-3
l:telephone	7
l:telephones	13
l:tells	-14
l:telmid	5
l:temperature	-3
l:temps	-11
l:ten	-12
l:tenu	-9
l:term	-8
l:terme	-7
l:terrain	4
l:terre	2
l:test	4
l:teste	-5
l:tested	-8
l:tester	7
l:tetouan	6
l:text	-4
l:textbooks	-5
l:texte	-2
l:tfel	-10
l:than	-9
l:thank	-12
l:thanks	-15
l:that	-5
l:that's	-2
l:the	-29
l:their	-5
l:theirs	9
l:then	-7
l:there's	-4
l:they	-8
l:thing	-7
l:third	-10
l:thirty	-12
l:this	-9
l:those	-8
l:thousand	-2
l:thread	-5
l:three	-7
l:through	-7
l:throw	-4
l:thrown	-5
l:tient	-12
l:tiers	9
l:tiflet	-3
l:tilifon	-4
l:timahdite	-7
l:timed	-4
l:times	8
l:tisseuse	-5
l:titles	-4
l:tiznit	-5
l:tlaja	-7
l:tlamd	-5
l:tlata	-6
l:tlej	11
l:tnach	12
l:to	-17
l:today	-8
l:together	3
l:toilet	-8
l:toilets	9
l:toilettes	3
l:toit	5
l:told	-2
l:tomatoes	5
l:tombent	-7
l:tomorrow	12
l:tonight	10
l:too	6
l:took	-8
l:toubkal	-3
l:touche	-12
l:tour	-6
l:tournee	2
l:tous	-3
l:tout	-13
l:toute	-9
l:toutes	2
l:town	-7
l:towns	7
l:track	8
l:tracker	7
l:tracteur	-7
l:trade	-5
l:train	-3
l:traine	5
l:trained	-19
l:trainees	3
l:training	8
l:trajet	-4
l:trajets	-7
l:transforme	-7
l:transfusion	-10
l:transport	2
l:transports	9
l:travail	9
l:travaille	-6
l:travaillent	-9
l:travailleurs	-5
l:travaux	7
l:travel	-3
l:treated	-6
l:tres	-14
l:tresoriers	-7
l:tri9	5
l:trial	6
l:tribunal	8
l:triporteurs	-5
l:trips	7
l:trois	2
l:troisieme	-9
l:trop	-13
l:trottoir	-6
l:trouble	4
l:trouve	5
l:trouvent	-8
l:trouver	-13
l:truck	-4
l:trucks	-10
l:trust	-4
l:tsnaya	2
l:tswira	9
l:tu	-7
l:turn	2
l:turns	-10
l:twice	5
l:two	-5
l:type	-7
l:un	-25
l:under	-2
l:une	-27
l:union	-7
l:unique	-5
l:university	-9
l:unlike	-10
l:until	-15
l:up	2
l:urgences	16
l:us	-3
l:use	-13
l:used	13
l:users	-12
l:uses	-10
l:usines	3
l:utilisateurs	-12
l:utilise	-3
l:utility	3
l:va	-20
l:vaccination	-3
l:vaccines	6
l:vaccins	5
l:vais	-5
l:valeur	5
l:valide	7
l:valise	-9
l:vallee	-6
l:valley	-3
l:value	-12
l:vaut	-8
l:vegetables	-8
l:veille	-3
l:velo	-7
l:vend	-7
l:vendent	-5
l:vendeuses	8
l:vendors	9
l:vendre	4
l:vendu	5
l:venir	11
l:vente	9
l:verifie	-11
l:verifier	7
l:vers	-4
l:verse	-6
l:version	3
l:vert	-8
l:very	-12
l:veterinaire	11
l:veut	8
l:veuves	6
l:vide	10
l:videos	-7
l:vides	-3
l:viennent	-2
l:vient	12
l:village	-4
l:villages	5
l:villes	5
l:vingt	-4
l:vise	-12
l:vision	5
l:visit	16
l:visite	-12
l:visited	-3
l:visites	-11
l:visiteurs	-4
l:visons	-3
l:visually	-6
l:vit	-6
l:vite	8
l:vivant	-3
l:vivent	-10
l:vocal	12
l:vocale	2
l:vocational	-4
l:voice	-10
l:voila	-18
l:voir	4
l:voisin	8
l:voisins	17
l:voit	-18
l:voiture	6
l:voix	3
l:volontaires	-4
l:volumes	2
l:volunteer	-9
l:vont	-7
l:votre	-2
l:voulons	-5
l:vous	6
l:voyageurs	-7
l:vu	-11
l:w	-11
l:w7da	-3
l:wa7d	-4
l:wa7da	5
l:wa7ed	-2
l:wa9t	-12
l:wach	-17
l:wad	-8
l:wait	-15
l:waited	-10
l:waiting	-11
l:waits	-2
l:walk	-4
l:walnuts	-4
l:walo	10
l:want	-10
l:wants	-8
l:ward	7
l:warn	10
l:was	-3
l:washed	-8
l:waste	-9
l:way	9
l:we	-9
l:we'd	-7
l:we'll	-5
l:we're	-15
l:we've	-14
l:weaver	-10
l:weavers	-8
l:week	6
l:week-end	7
l:weeks	7
l:weighed	-4
l:weighing	10
l:well	5
l:wells	-2
l:went	-2
l:wet	-5
l:what	-13
l:what's	-5
l:whatsapp	-3
l:wheelchair	-12
l:when	3
l:where	2
l:whether	-10
l:which	-3
l:while	-3
l:who	-3
l:whole	-18
l:why	-9
l:will	-12
l:winter	10
l:with	-15
l:within	-11
l:without	-11
l:women	-6
l:women's	-3
l:wooden	-7
l:work	-3
l:working	9
l:works	-3
l:workshops	-7
l:world	4
l:worth	-5
l:would	-3
l:wrist	-3
l:written	-2
l:y	-8
l:ydiro	-11
l:year	8
l:yearly	-7
l:years	-16
l:yeux	6
l:ykon	-9
l:you	2
l:youm	-2
l:young	-15
l:your	-2
l:youssef	-6
l:zagora	-12
l:zbel	2
l:zero	-5
l:zitoun	5
l:zone	-3
l:zones	-3
l:zwin	6
l:ابراج	-5
l:ابريل	12
l:ابليكاسيون	7
l:اثمنه	-3
l:اثنتي	-3
l:اجل	-11
l:احد	3
l:اخر	-8
l:اخري	16
l:اذا	-3
l:اربع	-5
l:اربعه	-13
l:اربعون	-6
l:ازيلال	-8
l:اسبوع	10
l:اسبوعين	13
l:استماره	-2
l:اسره	-4
l:اسفي	8
l:اشاره	-5
l:اشهر	9
l:اصحاب	-11
l:اصل	-6
l:اصيله	-6
l:اضافيه	6
l:اطفال	3
l:اطنان	4
l:اعاقه	-4
l:اقرب	-8
l:اكبر	9
l:اكتوبر	-6
l:اكثر	12
l:الا	-6
l:الاباء	10
l:الاثنين	3
l:الاحياء	-13
l:الادويه	-6
l:الارض	8
l:الاركان	-14
l:الاساسيه	-6
l:الاسبوع	-8
l:الاسر	-9
l:الاسره	-11
l:الاشاره	13
l:الاشجار	3
l:الاصطناعي	-9
l:الاطفال	-3
l:الاعاره	13
l:الاعداديه	-10
l:الاف	-6
l:الافران	3
l:الافرنه	-16
l:الاقسام	-12
l:الاقليم	5
l:الاقليمي	7
l:الاكل	-5
l:الالات	-10
l:الامهات	-10
l:الانتاج	-4
l:الانتظار	-3
l:الاول	6
l:الاولي	8
l:الايام	-3
l:الباب	11
l:البحث	-9
l:البحر	-9
l:البغال	-5
l:البناء	-10
l:البنات	-12
l:البياعات	6
l:البيت	13
l:البيضاء	6
l:البيع	14
l:التبريد	-2
l:التسناي	4
l:التصفيه	-11
l:التعاونيه	3
l:التقليديه	-9
l:التقني	-4
l:التكوين	-10
l:التلاميذ	-3
l:التلميذ	-15
l:التلميذات	-3
l:التيليفون	-11
l:الثلوج	6
l:الثمن	4
l:الجاهز	-2
l:الجاي	-16
l:الجبل	-3
l:الجديد	-13
l:الجلد	-12
l:الجماعات	-7
l:الجماعه	-6
l:الجمعيه	10
l:الجمله	2
l:الجميع	7
l:الجهه	10
l:الجهوي	2
l:الجواب	-8
l:الحاجه	-5
l:الحارس	3
l:الحافلات	-2
l:الحافله	5
l:الحانوت	-4
l:الحراره	9
l:الحطب	5
l:الحوادث	-3
l:الحوامل	-8
l:الحوانت	5
l:الحوت	-7
l:الحومه	2
l:الحي	5
l:الحياه	8
l:الخاصه	-10
l:الخبز	-14
l:الخدمه	-8
l:الخريطه	-9
l:الخساره	-9
l:الخشب	-3
l:الخضره	-11
l:الخطر	-8
l:الخمسه	5
l:الخميس	13
l:الخير	-11
l:الداخليه	-10
l:الدار	-5
l:الدراري	-9
l:الدراسه	5
l:الدرك	6
l:الدوا	-5
l:الدوار	-3
l:الدواور	-8
l:الدواوير	-4
l:الذكاء	-8
l:الذين	-2
l:الرابعه	6
l:الرد	-3
l:الرساله	5
l:الريش	-5
l:الرييسيه	-6
l:الزبل	-7
l:الزرابي	-4
l:الزربيه	-3
l:الزنقه	-6
l:الزيت	-12
l:الزيتون	-11
l:السادسه	-13
l:السايق	-4
l:السبت	-7
l:السته	-5
l:السجل	7
l:السجناء	7
l:السردين	-8
l:السكان	-11
l:السكري	-3
l:السلام	-9
l:السلعه	-6
l:السمك	-11
l:السن	-6
l:السنه	4
l:السوايع	-2
l:السوق	2
l:السياح	-2
l:السيمانه	5
l:الشاحنات	5
l:الشاحنه	-11
l:الشباب	-16
l:الشباك	-3
l:الشتا	3
l:الشغل	12
l:الشمس	9
l:الشمسي	-11
l:الشمسيه	-4
l:الشهر	-2
l:الشيفور	-5
l:الصباح	9
l:الصحه	2
l:الصحي	-2
l:الصغار	-9
l:الصغيره	-8
l:الصم	-10
l:الصناع	-12
l:الصناعه	-7
l:الصوت	-5
l:الصياد	-9
l:الصياده	-6
l:الصيادون	-5
l:الصيد	6
l:الصيدليه	10
l:الصيف	2
l:الضو	10
l:الضيعات	-3
l:الطاكسيات	-7
l:الطالبات	-4
l:الطبيب	9
l:الطفل	8
l:الطلب	-3
l:الظل	6
l:العاصفه	-9
l:العالم	-3
l:العام	5
l:العاملات	-6
l:العايلات	6
l:العايله	-5
l:العربي	-8
l:العشيه	6
l:العماره	7
l:الغياب	8
l:الف	5
l:الفجر	11
l:الفكره	-7
l:الفلاح	-11
l:الفلاحه	-15
l:الفلاحين	7
l:الفي	-8
l:الفيزياء	-5
l:القابله	-11
l:القاضي	-6
l:القانون	-6
l:القديمه	2
l:القراءه	-9
l:القرايه	8
l:القرعه	8
l:القرويه	-4
l:القري	-15
l:القريه	-10
l:القصور	-9
l:القنطره	-9
l:القياده	5
l:القيمه	-8
l:الكار	-9
l:الكبار	-8
l:الكتب	-4
l:الكلفه	6
l:الكلوي	-7
l:الكلي	-8
l:الكهرباء	7
l:الكيران	-7
l:اللايحه	-8
l:اللجنه	6
l:الله	-7
l:اللواتي	-4
l:اللول	9
l:اللي	-4
l:الليل	-4
l:الما	-8
l:الماء	-6
l:المازوط	7
l:الماكله	-3
l:المال	14
l:المحصول	-3
l:المختبر	-6
l:المدارس	-14
l:المدرسه	-10
l:المدنيه	8
l:المديريه	-7
l:المدينه	-6
l:المرات	9
l:المراكز	-8
l:المراه	-15
l:المرحله	-12
l:المرسي	5
l:المرصد	2
l:المرضي	-13
l:المركز	6
l:المرمي	-2
l:المره	-4
l:المريض	-11
l:المستشفي	6
l:المستعجلات	19
l:المستفيدون	-4
l:المستهدفه	-5
l:المستوصف	2
l:المشروع	-10
l:المشي	-2
l:المطفيات	-7
l:المعاش	7
l:المعلمه	11
l:المعلمين	5
l:المغاربه	-12
l:المغرب	4
l:المقاهي	6
l:المقاوله	-9
l:المقبل	2
l:المقطوعه	-6
l:المكتب	-6
l:المكفوفون	-5
l:المكفوفين	-8
l:الممرضات	-12
l:الممرضه	3
l:المهني	-3
l:المواطن	-8
l:المواليه	6
l:الموسم	-12
l:الموظف	3
l:الموعد	-2
l:المياه	-11
l:الميدان	11
l:الميساج	-5
l:الميناء	8
l:الميه	8
l:الناس	2
l:النحل	-8
l:النساء	-12
l:النص	5
l:النصف	2
l:النفايات	-9
l:النقل	7
l:النموذج	-7
l:الهاتف	-10
l:الواد	2
l:الوادي	11
l:الورد	5
l:الورقه	2
l:الوقايه	-9
l:الوقت	7
l:الي	-13
l:الياس	-6
l:ام	-13
l:اما	-17
l:امام	-14
l:امراه	2
l:امين	-6
l:ان	-11
l:انا	-2
l:انترنت	13
l:انتظار	-12
l:انذار	3
l:انقطاع	-4
l:اول	-15
l:اولا	10
l:اولاد	-3
l:اي	-18
l:ايام	3
l:ايت	-13
l:ايضا	8
l:ايموزار	2
l:ب	-4
l:باب	-9
l:بازيلال	-3
l:باش	-3
l:باقليم	-5
l:بالامازيغيه	-7
l:بالدارجه	2
l:بالساعه	2
l:بالشمس	7
l:بالصوت	4
l:بالضو	-6
l:بالليل	5
l:بالهاتف	3
l:بايع	-11
l:بثلاثه	-12
l:بثمن	-8
l:بحال	-16
l:بخمسه	-6
l:بدل	-16
l:بزاف	9
l:بسبب	-11
l:بسم	-8
l:بسيط	-5
l:بعد	-7
l:بعشرين	-8
l:بعيد	14
l:بعيده	3
l:بغينا	-10
l:بقاتش	-3
l:بقاوش	-8
l:بكارط	-4
l:بلا	-9
l:بموافقه	-8
l:بنت	-11
l:بنسبه	-11
l:بنصف	-5
l:به	-13
l:بها	-14
l:بوحدهم	2
l:بوحدو	7
l:بيت	-10
l:بيع	4
l:بين	-5
l:تاونات	-11
l:تايمه	-4
l:تبقي	-5
l:تتصل	-2
l:تتكفل	-4
l:تجربه	-7
l:تجمع	-3
l:تجيب	5
l:تحت	-4
l:تحليل	4
l:تحمل	-7
l:تخيلوا	-2
l:تدفع	-6
l:تذكير	6
l:ترمي	-7
l:تسع	-7
l:تسعه	-12
l:تسمم	-9
l:تصل	-5
l:تضيع	-2
l:تطبيق	-12
l:تطبيقات	-4
l:تطبيقنا	-3
l:تعاني	-2
l:تعاونيات	9
l:تعاونيه	-10
l:تعطينا	-6
l:تعلم	-9
l:تعود	-9
l:تفتح	-5
l:تفقد	-5
l:تقرا	-3
l:تقرير	-2
l:تقليص	-3
l:تقول	-2
l:تلاميذ	-9
l:تلميذ	8
l:تلميذا	4
l:تلميذات	-6
l:تلميذه	8
l:تماره	-10
l:تمر	-7
l:تمشي	-3
l:تموت	-5
l:تنتظر	-2
l:تنخفض	-5
l:تنغير	9
l:تودي	-4
l:تيكي	-3
l:ثانويه	-6
l:ثلاث	-4
l:ثلاثه	-5
l:ثلاجه	-3
l:ثلث	-8
l:ثم	-3
l:ثمانيه	-7
l:ثمن	-15
l:ثمنها	-14
l:جدتي	-4
l:جدول	-8
l:جربنا	-5
l:جربناه	-11
l:جربناها	-7
l:جرد	-4
l:جماعات	12
l:جماعه	-4
l:جماعيه	-3
l:جمعيه	-4
l:جوج	-10
l:حاجه	-5
l:حافلات	-2
l:حافلتنا	-4
l:حافله	-9
l:حالات	-8
l:حاله	-15
l:حتي	-17
l:حجر	-8
l:حد	7
l:حدا	-11
l:حرفه	6
l:حسب	-24
l:حسن	-6
l:حقيبتنا	-6
l:حقيبه	-4
l:حلنا	8
l:حليب	-10
l:حنا	-9
l:حوادث	-2
l:حوالي	-9
l:حي	-13
l:حيت	-11
l:حين	-14
l:خارج	-8
l:خاص	-9
l:خاصنا	-8
l:خدام	-16
l:خدعوا	-2
l:خدمه	-11
l:خريطه	-3
l:خمس	-2
l:خمسطاش	-6
l:خمسه	5
l:خمسون	-4
l:خمسين	-8
l:خوذه	5
l:دابا	-10
l:دار	-8
l:دجنبر	-2
l:دخل	8
l:دراجه	-10
l:دراهم	-8
l:درجه	-2
l:درنا	-9
l:درهم	-9
l:درهما	-4
l:دروس	-4
l:دعم	-10
l:دفاتر	-7
l:دفتر	5
l:دقيقه	11
l:دواء	-5
l:دوار	-14
l:دواوير	-11
l:ديال	-13
l:ديالنا	-14
l:ديالها	3
l:ديالهم	12
l:ذكي	10
l:ذلك	-11
l:راديو	-3
l:ربع	-5
l:ربعه	6
l:رحلات	-6
l:رساله	2
l:رقم	-2
l:رقميه	7
l:روبيني	-10
l:ريم	-5
l:زايده	10
l:زقاق	4
l:زيت	-10
l:ساعتين	2
l:ساعه	6
l:ساكنه	-9
l:سالت	-4
l:سايق	-6
l:سايقو	-5
l:سبعه	-9
l:سبوره	-8
l:ست	-9
l:سته	3
l:سجل	-13
l:سجلات	-5
l:سخان	-2
l:سقط	-3
l:سكان	-12
l:سلام	-8
l:سلمي	-10
l:سماد	7
l:سميتي	-6
l:سنه	-2
l:سنوات	7
l:سوايع	-11
l:سوق	-2
l:سولنا	-6
l:سي	-13
l:سيارات	7
l:سياره	9
l:سياقه	-2
l:سيدي	-6
l:سيمانه	9
l:شباب	-12
l:شباك	-8
l:شتاء	-9
l:شتنبر	13
l:شجرات	-6
l:شحال	-9
l:شخصا	-3
l:شغل	10
l:شكرا	-13
l:شكون	-15
l:شمس	-4
l:شمسي	-8
l:شمسيه	-4
l:شنو	-6
l:شهاده	6
l:شهر	4
l:شهرين	5
l:شهور	13
l:شي	-12
l:شيء	-7
l:شييا	6
l:صاوبنا	-12
l:صباح	2
l:صباحا	5
l:صعوبه	-8
l:صغار	-10
l:صغير	-13
l:صغيره	-4
l:صندوق	-14
l:صندوقا	2
l:صنعنا	5
l:صوت	6
l:صور	-6
l:صورنا	-4
l:صوره	2
l:صياد	3
l:صيانه	-2
l:صيف	-6
l:ضاع	-6
l:ضربات	-3
l:ضو	4
l:طالب	15
l:طالبا	10
l:طبيب	-3
l:طبيبه	-2
l:طريق	-2
l:طفل	-11
l:طفلا	-2
l:طلب	-5
l:طلبه	-11
l:طن	7
l:طنجه	-7
l:عام	8
l:عايله	2
l:عبر	-8
l:عدد	-19
l:عددنا	-7
l:عشر	-2
l:عشره	3
l:عشرين	-5
l:عشيه	7
l:علاش	-10
l:علبه	-9
l:علي	-14
l:عليه	7
l:عليهم	-12
l:عماره	-9
l:عمال	-6
l:عمرو	-7
l:عن	-7
l:عند	-6
l:عندما	-2
l:عندنا	-8
l:عندها	-10
l:عندهم	-7
l:عندهمش	-4
l:عندو	-8
l:عوض	-9
l:عيالات	-8
l:غادي	-7
l:غالي	3
l:غرفه	-10
l:غرقو	-2
l:غشت	10
l:غياب	-10
l:غيجاوب	8
l:غير	-14
l:غيولي	-7
l:ف	-7
l:ف2030	-14
l:فابور	5
l:فاتوره	-7
l:فاس	-11
l:فاطمه	-14
l:فاطنه	-10
l:فالدوار	-11
l:فالسوق	-6
l:فالسيمانه	-3
l:فالشتا	11
l:فالشهر	4
l:فالطريق	6
l:فالعام	12
l:فالعشيه	14
l:فالميه	-10
l:فالواد	3
l:فالوقت	4
l:فبراير	-7
l:فرص	-7
l:فريق	-11
l:فصل	13
l:فقط	5
l:فكرتنا	-2
l:فكل	-3
l:فلاحو	-10
l:فواتير	-6
l:فوق	-17
l:في	-11
l:فيكم	-8
l:فين	-19
l:فيه	-9
l:فيها	-21
l:قاعه	-9
l:قافله	-7
l:قراءه	-8
l:قرب	-8
l:قشور	-6
l:قطره	-5
l:قطع	6
l:قل	10
l:قلعه	-4
l:كامل	6
l:كامله	-11
l:كان	-2
l:كاين	-8
l:كاينين	-3
l:كبار	-7
l:كبير	-8
l:كتاب	-12
l:كتابا	-5
l:كتجي	-10
l:كتخرج	4
l:كتخلص	-6
l:كتر	7
l:كتشري	-3
l:كتوصل	-2
l:كل	-13
l:كلشي	-8
l:كلفه	-8
l:كلم	-6
l:كله	9
l:كلها	5
l:كليه	-7
l:كم	-2
l:كما	-12
l:كميه	-6
l:كهرباء	-5
l:كيبقاو	-4
l:كيبيعو	-3
l:كيتسناو	-7
l:كيتسني	-2
l:كيخليو	-11
l:كيدوز	-2
l:كيشريو	-4
l:كيضيع	-3
l:كيضيعو	-3
l:كيعلم	-3
l:كيف	-14
l:كيفاش	-5
l:كيلعب	-4
l:كيلو	-4
l:كيلوح	-7
l:كيلوغرامات	-3
l:كيلومتر	-7
l:كيلومترا	-5
l:كيلومترات	11
l:كيمشيو	-6
l:ل	-4
l:لا	-4
l:لان	-9
l:لاي	-2
l:لايحه	-16
l:لترا	-7
l:لترات	-2
l:لجميع	-3
l:لساعه	4
l:لشهر	-11
l:لعبه	-3
l:لغه	-4
l:لفايده	-13
l:لقاء	-4
l:لكل	-7
l:لكم	-12
l:لكنها	-7
l:للاستراحه	7
l:للاطفال	2
l:للبيدون	5
l:للتعاونيه	13
l:للدراري	15
l:للشباب	9
l:للطلبه	-5
l:للمدرسه	4
l:للناس	4
l:لليوم	12
l:لم	-3
l:لماذا	-4
l:لمن	-9
l:لنا	7
l:له	-9
l:لها	-12
l:لهم	-12
l:لي	-11
l:ليلا	9
l:ليله	2
l:ليهم	-6
l:ما	-16
l:ماء	-17
l:ماذا	-4
l:مارس	9
l:ماشي	-2
l:ماعندهمش	-3
l:ماكاينش	5
l:مالين	-15
l:ماي	8
l:مبرده	6
l:متطوع	-4
l:متقاعدو	-6
l:متنقله	-11
l:متوسط	-11
l:متي	8
l:مجسات	-4
l:محتاجين	-7
l:محصول	-2
l:محليه	-8
l:مخابز	8
l:مخزن	-3
l:مدرسه	-14
l:مدن	4
l:مده	-13
l:مرات	2
l:مرافقين	5
l:مراكش	6
l:مربو	-4
l:مرتفعه	4
l:مرتين	-2
l:مرضي	-8
l:مركز	-2
l:مريض	14
l:مريضا	3
l:مريضه	-4
l:مساء	7
l:مسبح	-3
l:مستعمله	-5
l:مسدود	14
l:مشترك	-5
l:مشتركه	4
l:مشروعنا	8
l:مصلحه	7
l:مطبخ	-9
l:مع	-10
l:معانا	10
l:معاهم	5
l:معرفه	-6
l:معزول	-4
l:معطيات	-3
l:معكم	-9
l:معلن	6
l:مغلق	9
l:مقابلات	-7
l:مقهي	3
l:مكان	-9
l:مكتبه	-7
l:مكناس	-4
l:ملاحظه	2
l:ملصق	-4
l:ملف	-2
l:ملي	-2
l:من	-16
l:مندوبيه	-10
l:منذ	-10
l:منصتنا	-9
l:منصه	-8
l:منكم	-10
l:منه	-6
l:منها	7
l:منهم	-10
l:موافقه	-6
l:موجه	-4
l:موسم	-8
l:موسي	5
l:موقع	-7
l:مول	-10
l:مي	-2
l:ميتي	-2
l:ميدلت	-3
l:ميساج	-3
l:ميه	-13
l:نبدا	-4
l:نتوقع	-3
l:نجربو	-3
l:نحتاج	-2
l:نحن	-7
l:نريد	-6
l:نزيل	-2
l:نساء	-9
l:نساجه	8
l:نساعد	-4
l:نسبه	-12
l:نسي	-7
l:نص	-10
l:نصف	-14
l:نطلب	-21
l:نفسه	5
l:نقترح	-11
l:نقدم	-2
l:نقل	-2
l:نكون	-3
l:نلتمس	-6
l:ننطلق	-12
l:نهار	-7
l:نهايه	-9
l:نوصلو	-6
l:نونبر	3
l:هاتف	3
l:هاد	-19
l:هادشي	-2
l:هادي	-4
l:هدفنا	-7
l:هذا	-11
l:هذه	-9
l:هضرنا	-2
l:هكتار	-3
l:هكتارات	8
l:هل	-14
l:هم	-8
l:هما	-2
l:هنا	2
l:هناك	6
l:هو	-5
l:هي	-9
l:و	-6
l:واحد	6
l:واحدا	12
l:واحده	6
l:واد	5
l:واش	-18
l:والبنات	-11
l:والتقني	-3
l:والثانيه	-6
l:والغابات	17
l:والمدرسه	-9
l:والناس	-6
l:والو	10
l:وبعد	8
l:وتنبيه	-2
l:وحده	10
l:ودفتر	-7
l:ورحمه	-8
l:ورزازات	4
l:ورساله	-2
l:ورشات	5
l:ورشه	3
l:ورقه	5
l:وستون	-3
l:وصندوق	-10
l:وضعيه	-9
l:وعايلاتهم	6
l:وعشرين	-4
l:وغادي	-8
l:وفي	-14
l:وقت	-12
l:وقد	-13
l:وكل	-8
l:ولا	-8
l:ولاده	-6
l:ولاو	-4
l:ولم	-9
l:ولي	-7
l:وما	-16
l:ومكالمه	-3
l:وممرضه	10
l:ومن	-8
l:وميتي	-3
l:ونحن	-6
l:وهو	-10
l:وواحد	-2
l:يبقي	-6
l:يبيع	-5
l:يتصل	-8
l:يتغير	-6
l:يجد	-5
l:يجدون	-8
l:يحجز	-2
l:يدفع	-2
l:يدفعون	-2
l:يرمون	-4
l:يرمي	-6
l:يستطيع	-7
l:يشتغل	-8
l:يصل	2
l:يضم	-4
l:يضيع	-11
l:يعاني	-8
l:يعرف	2
l:يعرفن	-2
l:يعرفو	-3
l:يعني	-8
l:يفتح	-9
l:يفقدون	-4
l:يقرا	-2
l:يقيس	-8
l:يكون	-3
l:يمشي	3
l:يمكن	-2
l:ينتظر	-7
l:ينزل	-5
l:يوجد	-4
l:يوم	5
l:يوما	9
l:يومين	5
lh:000 dh	-4
lh:000 dirhams	-2
lh:000 euros	-3
lh:000 m3	-3
lh:1 200	-2
lh:10 a	-9
lh:10 by	-2
lh:10 d	-2
lh:10 d'	-6
lh:10 demandent	-3
lh:10 en	-6
lh:10 f	-9
lh:11 pm	-3
lh:11 مقهي	-2
lh:12 000	-2
lh:12 a	-4
lh:12 f	-2
lh:12 tonnes	-2
lh:14 sa3a	-2
lh:140 ruches	-3
lh:1400 نزيل	-2
lh:15 000	-2
lh:15 en	-5
lh:15 mra	-2
lh:150 طالبا	-4
lh:17 حاله	-3
lh:2 000	-4
lh:2 500	-9
lh:2 en	-3
lh:2 h	-2
lh:2 mois	-2
lh:2 swaye3	-2
lh:20 a	-2
lh:20 en	-2
lh:20 minutes	-2
lh:20 يوما	-3
lh:200 test	13
lh:2025 a	9
lh:2025 dit	-2
lh:2025 selon	-14
lh:2025 un	6
lh:2025 une	3
lh:2025 حسب	-4
lh:2025 سجل	-7
lh:2026 un	-3
lh:2027 bghina	10
lh:2027 cahier	-5
lh:2027 carnet	-9
lh:2027 carnets	-4
lh:2027 comptage	-9
lh:2027 enquete	-4
lh:2027 les	14
lh:2027 liste	-4
lh:2027 meme	-4
lh:2027 nous	5
lh:2027 one	11
lh:2027 pesee	-7
lh:2027 registre	-16
lh:2027 releve	-6
lh:2027 same	-10
lh:2027 season	-2
lh:2027 service	-3
lh:2027 test	-10
lh:2027 visite	-8
lh:2027 we	6
lh:2027 استماره	-4
lh:2027 دفاتر	-3
lh:2027 دفتر	-9
lh:2027 سجل	-11
lh:2027 لايحه	-12
lh:2027 نطلب	4
lh:2028 compteurs	-7
lh:2028 nous	5
lh:2028 office	-4
lh:2028 we	5
lh:2028 سجل	-3
lh:2028 نطلب	6
lh:2030 la	-7
lh:2030 les	-16
lh:210 reponses	-2
lh:25 en	-4
lh:25 in	-2
lh:25 minutes	-2
lh:250 كلم	-3
lh:3 000	-2
lh:3 chhor	-2
lh:3 jours	-3
lh:3 rendez-vous	-2
lh:3 semaines	-2
lh:3 tonnes	-3
lh:30 a	-2
lh:30 cm	-3
lh:30 en	-7
lh:30 من	-5
lh:300 kg	-2
lh:300 pieces	-2
lh:32 tfel	-3
lh:3am f	8
lh:3am lwel	-8
lh:4 a	-3
lh:4 in	-3
lh:4 swaye3	-3
lh:40 000	-2
lh:40 a	-2
lh:40 appels	-3
lh:40 by	-5
lh:40 des	-5
lh:40 en	-2
lh:40 fin	-2
lh:40 من	-6
lh:40 واحد	-2
lh:45 a	-2
lh:45 jours	-4
lh:45 minutes	-2
lh:45 يوما	-5
lh:5 000	-2
lh:5 a	-9
lh:5 by	-4
lh:5 heures	-6
lh:5 mois	-2
lh:5 في	-2
lh:50 a	-2
lh:55 des	-2
lh:6 000	-2
lh:6 en	-4
lh:6 h	-2
lh:6 mois	-2
lh:6 دراهم	-2
lh:60 a	-2
lh:60 des	-11
lh:60 dh	-2
lh:60 fin	-5
lh:70 des	-5
lh:7it ma	-2
lh:7ta l	-5
lh:80 des	-13
lh:80 dh	-2
lh:80 km	-3
lh:9 000	-4
lh:9 jours	-3
lh:9bel ma	-3
lh:a chaque	-2
lh:a l'	-4
lh:a la	-6
lh:a notre	-2
lh:a tous	-2
lh:a un	-4
lh:above the	-8
lh:accidents declares	-2
lh:accidents en	-2
lh:acte de	-2
lh:after the	-18
lh:afternoon classes	-2
lh:again within	-9
lh:aide a	-8
lh:aide les	-12
lh:aider les	-9
lh:aidez-nous a	-10
lh:aidons les	-4
lh:ait ourir	-4
lh:ambulances cannot	-3
lh:an a	-11
lh:an app	-2
lh:an dans	-8
lh:an de	-5
lh:an et	-6
lh:an hour	-3
lh:an old	-2
lh:an on	-15
lh:anciens detenus	-5
lh:and a	-4
lh:and our	-6
lh:and we	-3
lh:anonymous form	-7
lh:ans a	3
lh:ans dans	7
lh:ans et	-5
lh:ans il	-10
lh:ans les	4
lh:apres 19	-3
lh:apres l'	-11
lh:apres la	-5
lh:apres le	-11
lh:around the	-4
lh:ask for	-4
lh:ask the	-14
lh:at a	-2
lh:at the	-8
lh:attendent 5	-3
lh:attente moyenne	-2
lh:attention et	-2
lh:au bon	-6
lh:aujourd'hui les	-8
lh:aujourd'hui on	-9
lh:avant d'	-2
lh:avant de	-2
lh:avant l'	2
lh:avant la	-12
lh:avant le	-9
lh:avant un	-4
lh:avec le	-3
lh:avec les	-4
lh:avec notre	-2
lh:avec nous	-3
lh:avec un	-4
lh:avec une	-4
lh:away per	-2
lh:back pain	-3
lh:balance controlee	-6
lh:bank account	-2
lh:be a	-2
lh:because nobody	-2
lh:because there	-4
lh:before the	-4
lh:below cost	-2
lh:beni mellal	-8
lh:besoin d'	-2
lh:besoin de	-3
lh:bilal demo	-5
lh:bla cnss	-3
lh:boats go	-2
lh:boats in	-4
lh:bonjour donc	-4
lh:bonjour je	-2
lh:bonjour nous	-6
lh:bonjour on	-2
lh:booked by	-3
lh:bouee previent	-4
lh:brebis sur	-2
lh:bruised fruit	-2
lh:built on	-7
lh:bus company	-3
lh:bus station	-2
lh:buses in	-6
lh:but they	-3
lh:by a	-2
lh:by the	-5
lh:c'est ce	-3
lh:c'est l'	-3
lh:c'est le	-2
lh:c'est un	-6
lh:c'est une	-2
lh:call the	-15
lh:candidats au	-6
lh:cannot reach	-2
lh:cannot read	-2
lh:capteurs les	-5
lh:car a	-7
lh:carnets des	-13
lh:carte des	-7
lh:ce qu'	-12
lh:ce que	-5
lh:ce qui	-5
lh:celui qui	-2
lh:cent cinquante	-5
lh:cent des	-4
lh:centre de	-11
lh:cents dirhams	-2
lh:ceux qui	-5
lh:ch7al mn	-2
lh:chambre d'	-5
lh:change les	5
lh:chaque ete	-3
lh:chaque mois	-4
lh:chauffeurs de	-2
lh:chauffeurs un	-6
lh:chems f	-11
lh:cherche un	-8
lh:cherchons un	-5
lh:chez les	-3
lh:chez nous	-5
lh:chher w	-3
lh:children in	-10
lh:chou3ba 3am	-4
lh:chra jma3i	-7
lh:civil protection	-7
lh:cleaners in	-3
lh:clinic register	-7
lh:cnss dwina	3
lh:come back	-6
lh:comes back	-2
lh:comite des	-4
lh:comme elle	-6
lh:commune paie	-4
lh:compare les	-6
lh:comptage sur	-4
lh:confirme l'	-9
lh:contrairement aux	-4
lh:contribue a	-8
lh:controle chaque	-10
lh:convention avec	-5
lh:cooperative a	3
lh:cooperative ledger	-10
lh:cours du	-2
lh:couturieres a	-6
lh:crate in	-4
lh:creer un	-9
lh:cut the	-8
lh:d les	-13
lh:d'abonnes a	-2
lh:d'agadir les	-4
lh:d'apres l'	-5
lh:d'apres le	-3
lh:d'attente pour	-6
lh:d'eau en	2
lh:d'ici la	-2
lh:dans chaque	-4
lh:dans l'	-3
lh:dans la	-3
lh:dans le	-5
lh:dans les	-12
lh:dans notre	-4
lh:dans un	-3
lh:day a	10
lh:day and	-3
lh:day in	-6
lh:day the	12
lh:days a	7
lh:de chaque	-2
lh:de l'	-8
lh:de la	-11
lh:de notre	-5
lh:de nous	-4
lh:deaf students	-15
lh:decharge les	-7
lh:deja des	-3
lh:delai moyen	-2
lh:delay before	-3
lh:demande a	-5
lh:demandent a	-3
lh:demander le	-12
lh:demandons un	-2
lh:demo rim	-6
lh:des femmes	-2
lh:des fuites	-2
lh:des la	-4
lh:des lyceens	-2
lh:designed a	-9
lh:deux cent	-5
lh:dh en	6
lh:dh f	-14
lh:dh fabrique	-4
lh:dh l	-11
lh:dh l'	-6
lh:dh la	-12
lh:dh nous	5
lh:directrice a	6
lh:dirhams a	-3
lh:dirhams and	-3
lh:dirhams en	-5
lh:dirhams et	-3
lh:dirhams in	-10
lh:dirhams l'	-15
lh:dirhams la	-19
lh:dirhams le	-16
lh:dirhams more	-12
lh:dirhams nous	-3
lh:dirhams on	-5
lh:dirhams par	-2
lh:dirhams per	-3
lh:dirhams pour	-12
lh:dispensaire un	9
lh:dit a	-2
lh:dit l'	-5
lh:dit le	-8
lh:dix jours	-2
lh:do not	-2
lh:donne un	-11
lh:douar ait	-7
lh:douars de	-2
lh:drari li	-5
lh:du bois	-2
lh:du nombre	-4
lh:dyal l'	-9
lh:dyal la	-4
lh:dyal les	-4
lh:ecoles rurales	-5
lh:elle a	-6
lh:en a	-4
lh:en decembre	-2
lh:en mai	-2
lh:en moins	-3
lh:en trois	-2
lh:en un	-3
lh:enough to	-4
lh:entre les	-5
lh:entretiens avec	-4
lh:envoie un	-9
lh:est a	-3
lh:est l'	-2
lh:est la	-5
lh:est le	-5
lh:est une	-3
lh:et ca	-3
lh:et il	-2
lh:et l'	-2
lh:et la	-2
lh:et le	-2
lh:et les	-5
lh:et nous	-3
lh:et on	-4
lh:et un	-2
lh:etudiants en	-7
lh:etudiants etrangers	-3
lh:existent mais	-3
lh:eye injuries	-3
lh:f kol	-2
lh:f l'	-3
lh:face a	-7
lh:falls in	-4
lh:familles d'	-4
lh:familles les	2
lh:familles qui	-2
lh:farmers in	-4
lh:faut un	-4
lh:faut une	-5
lh:faute de	-3
lh:fauteuil roulant	-7
lh:fauteuil sur	-3
lh:felt faint	-3
lh:femmes de	-4
lh:femmes enceintes	-12
lh:fewer than	-4
lh:fez medina	-3
lh:fiches relues	-2
lh:fichier commun	-2
lh:fin 2026	-5
lh:fin 2027	-4
lh:fin d'	-2
lh:fin du	-3
lh:first year	-2
lh:first-aid post	-4
lh:first-time donors	-8
lh:fish market	-2
lh:fixer un	-5
lh:flacon sur	-3
lh:flacons jetes	-2
lh:fois et	-3
lh:fois moins	-9
lh:fois plus	-2
lh:follow lectures	-5
lh:food waste	-8
lh:for a	-17
lh:for an	9
lh:for each	-3
lh:for it	-2
lh:for one	-2
lh:for the	-6
lh:for three	-6
lh:for two	-4
lh:four days	-2
lh:foyer sur	-2
lh:from the	-3
lh:ga3 les	-16
lh:garde le	-6
lh:garde les	-11
lh:gare routiere	-4
lh:gestion des	-5
lh:gets a	-7
lh:girls in	-5
lh:give each	-7
lh:give us	-2
lh:glaciere solaire	-2
lh:go from	-2
lh:good afternoon	-4
lh:good morning	-4
lh:grace a	-11
lh:group trucks	-4
lh:habitants des	3
lh:habitants en	6
lh:had l7all	-3
lh:hada l	-6
lh:half a	-2
lh:harbour master	-9
lh:has a	-5
lh:have a	-3
lh:have no	-4
lh:hay mohammadi	-7
lh:hearing-impaired patients	-7
lh:help us	-4
lh:heure en	-5
lh:heures a	-9
lh:heures d'	-10
lh:heures de	-2
lh:heures du	6
lh:heures pour	-8
lh:hotel cleaners	-5
lh:hours a	-6
lh:hours before	-4
lh:hours in	7
lh:hours to	-8
lh:how might	-4
lh:hundred and	-2
lh:il a	-2
lh:il en	-2
lh:il nous	-6
lh:il y	-7
lh:impaired students	-8
lh:in 10	-2
lh:in a	7
lh:in darija	-2
lh:in each	-3
lh:in one	-2
lh:in our	-11
lh:in public	-4
lh:in ten	-3
lh:in the	-14
lh:in three	-3
lh:in two	-7
lh:interroge 30	-5
lh:interviews with	-7
lh:is a	-6
lh:ishal f	-6
lh:it at	-4
lh:it for	-2
lh:it free	-9
lh:it has	-3
lh:it in	-6
lh:it our	2
lh:it thank	2
lh:it the	9
lh:it we	6
lh:it with	-2
lh:jahom ishal	-4
lh:je vous	-2
lh:jeunes formes	-2
lh:jour a	-12
lh:jour chaque	2
lh:jour des	-4
lh:jour en	-7
lh:jour meme	-2
lh:jour pour	-7
lh:jours a	-4
lh:jours d'	-6
lh:jours de	-2
lh:jours en	-8
lh:jours le	7
lh:jours sans	-5
lh:jours sur	-8
lh:jugent la	-4
lh:juin 2027	-2
lh:juin 2028	-2
lh:june 2027	-8
lh:june 2028	-4
lh:jusqu'a la	-3
lh:kaybedlo chou3ba	-3
lh:keep the	-7
lh:keeps the	-8
lh:km kol	-7
lh:km pour	-4
lh:know when	-3
lh:l kol	-2
lh:l les	-2
lh:l'agence du	-2
lh:l'an dernier	-3
lh:l'association 33	-5
lh:l'association a	-9
lh:l'association des	-17
lh:l'association locale	-7
lh:l'eau part	-2
lh:l'ecole d'	-4
lh:l'ecole de	-2
lh:l'ecole et	-2
lh:l'epicier du	-2
lh:l'etat civil	-2
lh:l'experimentation a	-3
lh:l'intelligence artificielle	-5
lh:l'office forestier	-2
lh:l'usine de	-3
lh:l3am jay	-7
lh:l3am li	-12
lh:l3yalat li	-5
lh:la carte	-2
lh:la chambre	-2
lh:la charge	-3
lh:la commune	-3
lh:la cooperative	-6
lh:la difference	-2
lh:la medina	-2
lh:la mer	-4
lh:la moitie	-2
lh:la part	-11
lh:la pharmacie	-2
lh:la premiere	-11
lh:la province	-4
lh:la recolte	-2
lh:la regie	-2
lh:la region	-2
lh:la rentree	-3
lh:la reponse	-3
lh:la source	-3
lh:la vallee	-2
lh:la vente	-2
lh:la ville	-4
lh:langue des	-9
lh:large print	-5
lh:last month	-3
lh:le groupe	-2
lh:le monde	-3
lh:le nombre	-9
lh:le premier	-3
lh:le prix	-2
lh:le taux	-6
lh:le temps	-4
lh:le vend	-2
lh:leaves at	-2
lh:les a	-2
lh:les artisans	-2
lh:les epiciers	-2
lh:les etudiants	-3
lh:les femmes	-2
lh:les petits	-2
lh:les profs	-2
lh:less than	-4
lh:let me	-5
lh:let us	-3
lh:lieu d'	-2
lh:ligne permet	-2
lh:likes on	-7
lh:liste des	-8
lh:lma dyal	-2
lh:lma mn	-3
lh:local les	7
lh:log a	9
lh:looking for	-4
lh:lui dit	-3
lh:lycee technique	-2
lh:ma 3ndhomch	-5
lh:ma kayn	-5
lh:made a	-6
lh:mais il	-4
lh:malades du	-2
lh:march the	8
lh:marche d'	-2
lh:marketing adam	-6
lh:mars 2026	-3
lh:maternity ward	-2
lh:matin a	-6
lh:medina ambulances	-3
lh:meet the	-6
lh:merci a	-9
lh:merci beaucoup	-3
lh:merci pour	-5
lh:message vocal	-3
lh:met a	-6
lh:metre cube	-3
lh:might we	-3
lh:mille deux	-5
lh:min en	-4
lh:minibus partage	-4
lh:minutes a	-7
lh:minutes before	-4
lh:minutes en	-5
lh:minutes pour	-8
lh:mise en	-4
lh:miss their	-2
lh:mn l'	-3
lh:moi je	-14
lh:moins d'	-3
lh:moins de	-2
lh:moins une	2
lh:mois 1	-5
lh:mois a	-11
lh:mois apres	-4
lh:mois au	-7
lh:mois d'	8
lh:mois en	7
lh:mois et	-3
lh:mois le	-13
lh:mois les	11
lh:mois nous	5
lh:mois pour	-5
lh:mois un	4
lh:mois une	2
lh:moitie des	-5
lh:month for	-4
lh:month from	-7
lh:month in	-11
lh:month we	-3
lh:months a	13
lh:months after	-10
lh:months for	-2
lh:more a	-2
lh:more than	-7
lh:moteur de	-2
lh:mothers in	-3
lh:moul l7anout	-7
lh:moyenne deux	-3
lh:mra f	-4
lh:n'a pas	-2
lh:n'ont aucun	-6
lh:n'ont pas	-4
lh:n'y a	-3
lh:nass lkbar	-7
lh:ne le	-7
lh:need a	-9
lh:need the	-4
lh:need two	-2
lh:neuf mille	-2
lh:next season	-2
lh:next year	-4
lh:nhar mn	-8
lh:night nurses	-9
lh:no one	-3
lh:nobody should	-2
lh:nombre d'	-3
lh:nombre de	-2
lh:noted by	-3
lh:notre projet	-2
lh:nous a	-8
lh:nous c'	-4
lh:nous ce	-7
lh:nous l'	-8
lh:nous le	-10
lh:nous les	-3
lh:nous nous	-9
lh:nous on	2
lh:nous un	8
lh:nous voulons	-2
lh:number of	-2
lh:numerique qui	-2
lh:numero gratuit	-2
lh:nurses in	-2
lh:nwslo l	-4
lh:october 2027	-2
lh:of a	-4
lh:of it	-2
lh:of the	-5
lh:of twelve	-2
lh:of what	-2
lh:okay so	-10
lh:olive trees	-4
lh:on a	-25
lh:on average	-3
lh:on cherche	-2
lh:on each	-6
lh:on en	-7
lh:on l'	-10
lh:on le	-7
lh:on les	-3
lh:on our	-4
lh:on the	-8
lh:one broken	-2
lh:one in	11
lh:one season	-2
lh:only 22	-4
lh:order slips	-5
lh:ordered by	-2
lh:otites en	-3
lh:ou les	-2
lh:ouvert a	-2
lh:ouvre la	-5
lh:ouvrez-nous la	-7
lh:over three	-2
lh:paid for	-2
lh:palmes seches	-6
lh:par an	-5
lh:par l'	-4
lh:par la	-4
lh:par le	-4
lh:par les	-8
lh:par mois	-7
lh:par un	-2
lh:par une	-3
lh:parce qu'	-2
lh:parents d'	6
lh:part a	-6
lh:part des	-19
lh:part du	-2
lh:partent a	-6
lh:partir des	-3
lh:pas a	-14
lh:pas d'	-3
lh:pas de	-3
lh:pas l'	-13
lh:pas le	-11
lh:pas les	-8
lh:pas lire	-2
lh:pas une	-6
lh:passe a	-4
lh:passe chaque	-9
lh:pay a	-3
lh:pay for	-2
lh:payes a	-4
lh:payment from	-3
lh:pendant les	-2
lh:pendant trois	-3
lh:people in	6
lh:per month	-3
lh:per pupil	-5
lh:per week	-3
lh:percent we	9
lh:perdent 2	-2
lh:perdent un	-3
lh:perdent une	-4
lh:personne n'	-5
lh:personne ne	-4
lh:personnes agees	-6
lh:personnes en	-2
lh:petites communes	-2
lh:petits eleveurs	-3
lh:petits producteurs	-6
lh:peu pres	-5
lh:phase 2	-2
lh:place a	-9
lh:place dans	-12
lh:place de	-2
lh:plus a	-6
lh:plus aucun	5
lh:plus d'	-2
lh:plus de	-3
lh:plus proche	-5
lh:plus que	-2
lh:port a	11
lh:port de	-3
lh:post office	-3
lh:potiers de	-2
lh:pour chaque	-2
lh:pour l'	-3
lh:pour le	-3
lh:pour les	-16
lh:pour un	-3
lh:premiere annee	-4
lh:premiere consultation	-2
lh:prend la	-10
lh:prennent le	-6
lh:pretez-nous un	-9
lh:previennent les	-6
lh:previent les	-6
lh:price before	-6
lh:price per	-2
lh:prise en	-6
lh:prix avant	-3
lh:prix avec	-7
lh:prix d'	-2
lh:prix moyen	-3
lh:producteurs d'	-5
lh:project is	-3
lh:projet aide	-2
lh:projet dyalna	-3
lh:propose un	-11
lh:protection civile	-7
lh:province de	-3
lh:public buildings	-6
lh:public schools	-5
lh:pupil per	-2
lh:put a	-10
lh:qu'il nous	-2
lh:qualite des	-3
lh:quand il	-3
lh:quatre mille	-2
lh:que l'	-3
lh:que le	-4
lh:que les	-3
lh:que nous	-3
lh:qui nous	-3
lh:raises the	-6
lh:rampe pliable	-3
lh:rappel vocal	-3
lh:reach 62	-7
lh:read by	7
lh:read the	-18
lh:recoit un	-11
lh:recoit une	-5
lh:redouble au	-2
lh:reduit les	-6
lh:refuse en	-7
lh:region les	6
lh:registre des	8
lh:registre du	-2
lh:releve mensuel	-3
lh:rendez-vous d'	-8
lh:rent a	9
lh:rentree on	10
lh:repair club	-2
lh:repond a	-5
lh:reponse dans	-5
lh:reponse en	-2
lh:repose sur	-2
lh:reserve une	-6
lh:reste deux	-6
lh:retired teachers	-6
lh:roles nadia	-12
lh:rouge sur	-8
lh:routiere d'	-4
lh:ruches perdues	-2
lh:sa3a f	-7
lh:said yes	-4
lh:sait pas	-2
lh:salam ana	-4
lh:same ram	-2
lh:sante ruraux	-5
lh:satisfaction des	-3
lh:savent pas	-2
lh:says the	-14
lh:school in	-4
lh:se blessent	-2
lh:se deplacer	-2
lh:se retrouvent	-2
lh:selon l'	-9
lh:selon la	-6
lh:selon le	-10
lh:selon une	-3
lh:semaine au	3
lh:semaine dans	-6
lh:semaine de	-3
lh:semaine une	-4
lh:sends a	-5
lh:service a	-6
lh:service d'	-2
lh:service est	-2
lh:sghar f	-9
lh:shared calendar	-2
lh:shipping records	-3
lh:si on	-6
lh:sidi ifni	-7
lh:sidi kacem	-3
lh:simple en	-2
lh:six heures	-3
lh:six mois	-5
lh:slot by	-6
lh:so a	15
lh:so our	-10
lh:so we	-6
lh:so we'	-2
lh:soit un	-3
lh:sommes l'	-3
lh:sondage m3a	-2
lh:sont les	-12
lh:souk hebdomadaire	-4
lh:sous la	-2
lh:spots bruised	-5
lh:start in	-11
lh:street vendors	-12
lh:students at	-12
lh:students in	5
lh:students who	-2
lh:suivi des	-5
lh:suivi en	-4
lh:suivies au	-5
lh:sur 10	-4
lh:sur 40	-2
lh:sur la	-4
lh:sur le	-5
lh:sur les	-5
lh:sur quatre	-2
lh:surtout les	-12
lh:survey one	13
lh:swaye3 f	-5
lh:swaye3 l	-3
lh:ta wa7d	-2
lh:take the	-3
lh:takes a	-3
lh:taux d'	-3
lh:telephone des	-10
lh:telephone pour	-11
lh:tells each	-3
lh:tells the	-3
lh:tells them	-3
lh:tells you	-5
lh:temps d'	-2
lh:temps pour	-2
lh:test m3a	-3
lh:test with	-5
lh:teste avec	-4
lh:text message	-10
lh:than a	-5
lh:thank you	-9
lh:the first	-5
lh:the next	-2
lh:the women	-2
lh:them a	7
lh:them in	-10
lh:them with	-7
lh:three hundred	-5
lh:three months	-2
lh:through a	-4
lh:throw away	-4
lh:thrown away	-5
lh:tiers des	-9
lh:time from	-3
lh:time you	4
lh:to 3	-2
lh:to a	-3
lh:to our	-2
lh:to the	-4
lh:today we	-3
lh:told us	-2
lh:too late	-4
lh:tous je	-3
lh:tous les	-3
lh:tous nous	-12
lh:tout le	-5
lh:toute la	-5
lh:toutes les	-13
lh:trained neighbours	-6
lh:transfusion centre	-3
lh:transport scolaire	-5
lh:travail des	-11
lh:travail un	8
lh:trois mois	-3
lh:trois semaines	-2
lh:trop tard	-5
lh:trouver un	-11
lh:truck comes	-2
lh:twice a	-5
lh:two hundred	-3
lh:un an	-13
lh:un mois	-2
lh:un premier	-2
lh:une carte	-3
lh:une eau	-3
lh:union survey	-3
lh:unique des	8
lh:us a	14
lh:us so	-7
lh:us the	-11
lh:us their	-3
lh:us we	7
lh:usagers en	-4
lh:use it	-8
lh:users in	-7
lh:vaccins au	-5
lh:vais vous	-4
lh:vendeuses de	-2
lh:vendors in	-8
lh:vente en	-7
lh:verifie le	-9
lh:vie privee	-5
lh:vient de	-3
lh:ville a	-4
lh:visually impaired	-6
lh:vocal en	-5
lh:voice message	-6
lh:voila merci	-9
lh:voila on	-2
lh:voix en	-7
lh:voix haute	-7
lh:voulons un	-2
lh:vous avez	-3
lh:voyageurs en	-2
lh:voyageurs malvoyants	-3
lh:wa7d ma	-2
lh:wa7ed f	2
lh:wa7ed l	-3
lh:want to	-2
lh:wants a	-8
lh:water in	5
lh:way in	-11
lh:weavers in	-5
lh:week a	2
lh:week and	-2
lh:week from	-6
lh:week our	-11
lh:weeks by	-9
lh:what we	-7
lh:what would	-2
lh:wheelchair users	-11
lh:when a	-10
lh:when it	-3
lh:when the	-4
lh:whether the	-9
lh:with a	-18
lh:with the	-5
lh:with three	-3
lh:with two	-7
lh:within a	-4
lh:without a	-10
lh:women in	-6
lh:women who	-2
lh:workers in	-5
lh:would you	-2
lh:wrist pain	-3
lh:y a	-3
lh:y en	-2
lh:year after	-11
lh:year from	-12
lh:year in	-11
lh:year the	13
lh:year we	-21
lh:you for	-2
lh:you know	-3
lh:young people	-4
lh:اثمنه الزرابي	-3
lh:اثنتي عشره	-3
lh:اصحاب المقاهي	-4
lh:اقل من	-13
lh:اكثر من	-5
lh:الا بعد	-3
lh:الاسبوع من	-2
lh:الاطفال في	-2
lh:الاكل الجاهز	-2
lh:الانتظار من	-6
lh:الاول في	-8
lh:الاولي سولنا	-6
lh:التكوين المهني	-5
lh:الثمن قبل	-4
lh:الحوادث في	-3
lh:الحي الجامعي	-9
lh:الدار البيضاء	-12
lh:الدراري تهرسو	-6
lh:الذكاء الاصطناعي	-8
lh:الزنقه السبيطار	-2
lh:السلام عليكم	-6
lh:السنه الاولي	-11
lh:السنه المواليه	-10
lh:السنه بسبب	-5
lh:السنه من	6
lh:الشباب في	-2
lh:الشهر من	-4
lh:الصغيره في	-5
lh:الصناعه التقليديه	-7
lh:الصيف من	-4
lh:العاملات في	-3
lh:العيالات لي	-4
lh:القصور الكلوي	-9
lh:الما ف	-2
lh:المرحله الاولي	-4
lh:المركز الصحي	-12
lh:المره الاولي	-3
lh:المستشفي الاقليمي	-10
lh:المستفيدون هم	-7
lh:المشروع ديالنا	-2
lh:المكفوفون في	-5
lh:المياه والغابات	-6
lh:الميه من	-19
lh:النساء العاملات	-3
lh:الوقايه المدنيه	-7
lh:اي تحليل	-3
lh:ايام في	-2
lh:ايام مع	-2
lh:بخمسه دراهم	-4
lh:بسم الله	-8
lh:بلا ما	-2
lh:ترمي تعاونيات	-5
lh:تعاونيه الصيد	-2
lh:تعطينا جوج	-3
lh:تفتح لنا	-2
lh:تقرير المرصد	-2
lh:تلميذ من	-10
lh:ثلاث تعاونيات	-4
lh:ثلاث مرات	-3
lh:ثلاثه اشهر	-2
lh:ثلاثه ايام	-3
lh:ثلاجه مشتركه	-2
lh:جرد الجمعيه	-2
lh:جمعيه الحي	-4
lh:حافله صغيره	-2
lh:حاله تسمم	-6
lh:حتي وحده	-2
lh:حسب سجل	-4
lh:حنا درنا	-2
lh:حي سيدي	-4
lh:حيت ما	-3
lh:خمسه ايام	-5
lh:خوذه مبرده	-5
lh:دراهم للبيدون	-3
lh:درهم شهريا	-4
lh:درهم فالشهر	-10
lh:درهم فالنهار	-7
lh:درهم في	-4
lh:دفتر الطلبات	-3
lh:رساله صوتيه	-8
lh:سته اشهر	-6
lh:سته كيلومترات	-3
lh:سجل المركز	-2
lh:سجل المستوصف	-3
lh:سخان شمسي	-2
lh:سنه 2027	-3
lh:سنه 2028	-2
lh:سنه 2030	-2
lh:سيدي موسي	-2
lh:شحال من	-7
lh:شكرا لكم	-4
lh:شكرا ليكم	-2
lh:شكون فيكم	-2
lh:شي حد	-3
lh:صباح الخير	-7
lh:ضربات الشمس	-3
lh:طبيبه الحي	-2
lh:عشر سنوات	-5
lh:عشره ساعه	-11
lh:عليكم انا	-6
lh:عليكم ورحمه	-6
lh:عمال البناء	-3
lh:عن كل	-3
lh:عندهمش فين	-2
lh:غرفه الصناعه	-4
lh:غرقو ف	-2
lh:فريق من	-3
lh:فقط سنه	-2
lh:فقط في	-12
lh:فواتير 11	-4
lh:في كل	-2
lh:فيكم عمرو	-5
lh:قبل الصيف	-5
lh:كبار السن	-4
lh:كتابا فقط	-2
lh:كليه العلوم	-7
lh:لا يجدون	-2
lh:لا يستطيع	-2
lh:لاي اي	-2
lh:لجميع الناس	-3
lh:لغه الاشاره	-4
lh:لقاء الجمعيه	-2
lh:محصول الورد	-2
lh:مدرسه سياقه	-6
lh:مرات فالسيمانه	-7
lh:مرات في	-3
lh:مربو النحل	-4
lh:مرضي السكري	-2
lh:مرضي الكلي	-4
lh:مطبخ مشترك	-3
lh:من كل	-2
lh:نريد ان	-2
lh:نسبه التلاميذ	-2
lh:نطلب دعم	-2
lh:نطلب من	-4
lh:نلتمس من	-4
lh:نهايه السنه	-5
lh:هذا المشروع	-2
lh:هضرنا معاهم	-2
lh:هو ان	-2
lh:واحد في	-11
lh:واحد ما	-9
lh:واد واحد	-3
lh:ورحمه الله	-8
lh:وضعيه اعاقه	-8
lh:ومن بعد	-3
lh:يعاني مرضي	-3
lh:يوم الاثنين	-6
lh:يوم السوق	-3
lh:يوم واحد	-5
lh:يوما في	-4
lh:يومين في	7
n:	-12
n:0	-4
n:000	-5
n:1	14
n:1,20	-7
n:1,200	-5
n:1,800	-3
n:10	-5
n:100	-12
n:1000	-3
n:120	-14
n:1200	-8
n:13	-11
n:14	-20
n:140	-2
n:1400	-2
n:15	-13
n:150	-11
n:16	-4
n:160	-2
n:17	-12
n:18	4
n:180	3
n:19	3
n:2,300	-2
n:20	-6
n:200	5
n:2000	-7
n:2022	-7
n:2024	3
n:2025	-12
n:2026	-23
n:2027	-7
n:2028	-11
n:2030	17
n:21	-8
n:23	-4
n:24	-5
n:2400	-8
n:25	-4
n:250	-9
n:26	-6
n:27	-6
n:28	-2
n:3,200	-2
n:30	2
n:30,000	-2
n:300	2
n:3000	-10
n:30000	11
n:31	-2
n:32	-4
n:320	16
n:3200	-6
n:33	-4
n:34	10
n:340	9
n:35	3
n:350	15
n:38	-10
n:3a2ila	-6
n:3am	-11
n:3imara	9
n:3la	2
n:3lihom	-7
n:3nd	7
n:3ndhom	-9
n:3ndhomch	-5
n:3ndo	-12
n:3yalat	-8
n:4	-19
n:4,000	-5
n:40	-15
n:400	-13
n:4000	-4
n:41	-6
n:45	-17
n:450	-6
n:48	-5
n:5	-6
n:50	-10
n:500	8
n:5000	5
n:52	7
n:55	-12
n:58	-7
n:6	-4
n:60	6
n:600	7
n:61	-11
n:62	-3
n:63	-3
n:64	-2
n:65	-6
n:7	-10
n:70	-4
n:700	4
n:75	-4
n:7aja	-3
n:7it	-9
n:7na	-3
n:7sab	-5
n:7sen	-6
n:7ta	4
n:8	7
n:80	-9
n:800	-2
n:85	5
n:87	-4
n:9	-11
n:9,000	-7
n:90	-14
n:900	-4
n:9000	13
n:92	-3
n:95	-2
n:9bel	-17
n:9el	5
n:a	-3
n:abandonne	-3
n:abandonnent	-4
n:abonnement	-7
n:about	-2
n:abri	9
n:absence	-10
n:absents	-10
n:accepte	-3
n:acces	-3
n:access	-3
n:accessible	-4
n:accidents	3
n:accompagnement	-5
n:accord	-10
n:according	-8
n:accouche	-5
n:accouchements	-11
n:accroche	11
n:achetent	8
n:acheteurs	-3
n:across	8
n:acte	-6
n:actifs	-2
n:administration	-2
n:adresse	-4
n:adresses	-2
n:affichage	8
n:afficher	-4
n:after	-10
n:afternoon	-3
n:agadir	-13
n:against	-9
n:age	-4
n:agence	6
n:agences	-11
n:agenda	-5
n:agent	-7
n:agents	-2
n:agree	8
n:agreement	-10
n:agriculteurs	-2
n:ahmed	3
n:aicha	2
n:aidants	-5
n:aide	7
n:aider	5
n:aides	-14
n:aides-soignantes	6
n:aidez-nous	-4
n:aidons	9
n:aim	-4
n:alarm	4
n:alert	9
n:alerte	-2
n:alertes	-9
n:algorithme	15
n:all	2
n:aller	-7
n:allons	9
n:allume	-11
n:almost	-2
n:alone	-4
n:alors	-4
n:already	-3
n:also	8
n:amazigh	-9
n:ambulance	-3
n:ambulances	-3
n:amine	-4
n:among	-7
n:amputations	-10
n:an	-13
n:ana	-11
n:anas	-4
n:ancien	-6
n:anciens	-10
n:and	-16
n:animaux	-11
n:annee	-4
n:annonce	3
n:annonces	-5
n:annuaire	6
n:annuel	7
n:annuelle	-3
n:anonymous	-5
n:another	-2
n:ans	-14
n:answer	2
n:any	-8
n:apiculteurs	-5
n:app	7
n:appel	-12
n:appeler	-6
n:appelle	5
n:appels	-9
n:appli	11
n:application	2
n:applis	8
n:apprenti	2
n:apprentis	4
n:appris	8
n:apps	7
n:appuie	-8
n:apres	2
n:april	-7
n:arbres	-4
n:argan	5
n:argile	-5
n:arret	-2
n:arrets	-6
n:arrive	-17
n:arrives	-5
n:arrosent	-6
n:artificielle	5
n:artisans	-4
n:as	-11
n:ascenseur	-2
n:ask	8
n:association	-6
n:association's	-5
n:associations	11
n:at	2
n:ateliers	7
n:attend	-11
n:attendent	-9
n:attendons	-6
n:attendu	5
n:attente	-5
n:attestations	-4
n:au	-11
n:aucun	-12
n:aucune	-5
n:audio	-2
n:augmente	-5
n:august	-11
n:aujourd'hui	2
n:aupres	-16
n:auront	-2
n:aussi	-4
n:autant	-5
n:automatique	-4
n:autour	-2
n:autre	7
n:autres	-3
n:autumn	-10
n:avant	-5
n:avec	2
n:average	-9
n:aveugles	12
n:avis	-8
n:avoided	5
n:avoir	-2
n:avons	12
n:avril	-15
n:away	-15
n:awel	-2
n:ayant	-4
n:azilal	-3
n:azrou	-2
n:b	7
n:b3d	-4
n:b3id	-7
n:b7al	8
n:bac	-2
n:bach	-11
n:bache	-3
n:back	-15
n:bacs	-2
n:bag	13
n:bags	-10
n:baisse	-4
n:baisser	-4
n:bakeries	-4
n:balance	-4
n:balises	15
n:bank	-4
n:banque	-11
n:barbers	3
n:bases	-5
n:bassin	-5
n:batterie	-2
n:batteries	-4
n:bdina	-7
n:be	-14
n:beach	-10
n:beaucoup	2
n:bebe	-3
n:because	-7
n:below	-3
n:beneficiaires	3
n:beneficiaries	12
n:beni	-17
n:bennes	-2
n:bent	-10
n:bergers	4
n:berkane	7
n:berrechid	-3
n:besoin	7
n:besoins	-7
n:between	4
n:bezzaf	3
n:bhalil	5
n:bibliotheque	3
n:bidon	11
n:bidons	-11
n:bien	-11
n:big	-5
n:bilal	-4
n:bilan	-7
n:bin	15
n:binome	2
n:biougra	-10
n:birth	-6
n:bla	-17
n:blessent	-2
n:blessures	-7
n:blind	-11
n:blood	-7
n:board	-7
n:boat	8
n:boats	3
n:bois	-8
n:boite	-5
n:bon	-11
n:bonne	5
n:book	10
n:booked	-5
n:books	-4
n:bord	-5
n:bottles	-4
n:bouchers	6
n:bouee	9
n:bouguemez	-4
n:boulangeries	-2
n:boulangers	7
n:bourse	8
n:bout	2
n:bouteille	-12
n:bouteilles	-6
n:boutique	5
n:bouton	-7
n:box	-8
n:boxes	-7
n:bracelet	6
n:bracelets	-5
n:branches	-12
n:bread	-6
n:brebis	9
n:bring	8
n:brings	-2
n:briques	-4
n:broken	-6
n:bruised	-3
n:brulent	-3
n:brulures	5
n:bucherons	10
n:budget	5
n:building	6
n:buildings	2
n:built	8
n:bulletin	8
n:bureau	-6
n:bus	4
n:buses	10
n:but	2
n:button	-9
n:buy	3
n:buyer	-11
n:buyers	6
n:by	-5
n:bzaf	15
n:c'	2
n:cafe	-2
n:cafes	8
n:cahier	-6
n:cahiers	2
n:caisses	13
n:calendar	-8
n:calendrier	6
n:call	-16
n:called	15
n:calls	-2
n:camel	-9
n:camera	16
n:camions	3
n:can	-9
n:can'	9
n:candidats	4
n:candidatures	-17
n:cannot	-16
n:cantines	-6
n:capteur	9
n:capteurs	7
n:captions	9
n:car	-9
n:caracteres	-5
n:card	-9
n:carers	-2
n:carnet	4
n:carnets	-4
n:carpet	-4
n:carrefour	-10
n:carte	7
n:casablanca	-8
n:cash	-8
n:casse	-13
n:cassees	6
n:catalogue	-4
n:cause	6
n:caution	-6
n:ce	5
n:cela	7
n:celle	-8
n:celui	-5
n:centre	-10
n:cents	-5
n:certificat	6
n:ces	-9
n:cette	7
n:ceux	-12
n:ch7al	-10
n:chabab	-8
n:chacun	-11
n:chaleur	-3
n:chamber	7
n:chambre	7
n:chambres	-5
n:change	-9
n:changement	-3
n:changent	-8
n:changer	-4
n:changes	-4
n:chantier	-10
n:chantiers	7
n:chaque	-21
n:charge	9
n:chatbot	-3
n:chatgpt	-6
n:chaud	-7
n:chauffe	-8
n:chauffeur	7
n:chauffeurs	-2
n:cheap	8
n:check	-2
n:checks	-2
n:chems	-3
n:cher	-5
n:cherche	4
n:chercher	-13
n:cherchons	14
n:chez	-15
n:chher	-17
n:chhor	-4
n:chi	9
n:chiffre	-2
n:child	-2
n:childcare	12
n:children	-10
n:chno	-6
n:choisit	-9
n:chokran	4
n:chose	-12
n:chou3ba	-12
n:chra	-6
n:chta	-5
n:chu	12
n:chutes	-7
n:cible	10
n:cinq	-16
n:cinquante	-8
n:city	3
n:civil	-13
n:civile	-7
n:class	-5
n:classe	-5
n:classes	-8
n:cle	10
n:clean	11
n:cleaners	-2
n:clerk	6
n:client	-11
n:clients	-7
n:clinic	-8
n:close	-3
n:closed	-14
n:club	-9
n:clubs	-2
n:cndp	-7
n:cnss	-6
n:co2	-4
n:code	-8
n:coeur	-6
n:cold	12
n:collecte	7
n:collectes	-6
n:college	-3
n:collegiennes	-8
n:collisions	6
n:combien	-3
n:come	-16
n:comes	-9
n:comite	2
n:commande	-10
n:commander	-9
n:commandes	-2
n:comme	-10
n:commence	15
n:commencer	-3
n:comment	-8
n:commerces	-2
n:commission	-10
n:commun	3
n:commune	8
n:communes	-7
n:compare	-2
n:comparer	-3
n:complete	5
n:complexe	-5
n:compost	8
n:comprendre	-8
n:compris	-4
n:comptable	-11
n:compte	-14
n:comptes	-10
n:compteur	5
n:compteurs	-7
n:concernes	-2
n:conclusion	2
n:concours	-12
n:concretement	4
n:conduites	-3
n:confiance	-6
n:confirme	-11
n:conformite	-2
n:connaissent	-14
n:connecte	-2
n:connectes	7
n:connu	-3
n:conseil	4
n:conseiller	-9
n:conseillers	-3
n:consent	-3
n:consentement	2
n:constat	9
n:construit	-3
n:consultation	-5
n:consultations	-5
n:consulte	-4
n:contact	-4
n:contacts	-3
n:contrairement	-2
n:contrat	-4
n:contre	-9
n:contribue	5
n:controle	4
n:convention	-10
n:conventions	-12
n:cook	-10
n:cooperative	5
n:cooperatives	7
n:copies	-7
n:copy	12
n:copying	-5
n:corner	11
n:corriger	-5
n:cost	-4
n:costs	-7
n:cote	-15
n:coud	4
n:could	-2
n:count	-6
n:counted	-4
n:coup	13
n:coupure	11
n:coupures	-7
n:courant	-5
n:courriels	-3
n:courriers	-4
n:cours	-8
n:court	-2
n:cout	5
n:coute	-5
n:coutent	6
n:couts	-3
n:couturieres	12
n:covers	-2
n:covoiturage	11
n:crate	6
n:crates	-3
n:credit	-9
n:cree	4
n:creneaux	6
n:croyons	9
n:crues	-6
n:cube	-2
n:cut	11
n:cuve	9
n:d	12
n:d'	6
n:daba	6
n:daily	14
n:dakhla	-5
n:dans	-15
n:dar	9
n:darija	-17
n:data	10
n:date	-10
n:dates	-7
n:day	-14
n:days	3
n:ddo	-2
n:debarquement	-2
n:debout	-5
n:decembre	-18
n:decharge	8
n:decide	-8
n:decision	-3
n:decisions	-11
n:declaration	-7
n:declares	6
n:decouvrent	-4
n:deja	-16
n:delai	-8
n:delais	-9
n:delay	-4
n:delegation	-8
n:delivery	-2
n:demain	-2
n:demande	6
n:demandent	9
n:demander	-4
n:demandes	-5
n:demandeur	-11
n:demandons	11
n:demarches	-7
n:demi-journee	-8
n:demo	-13
n:depart	8
n:departements	-2
n:depend	-10
n:depense	-8
n:depenses	-6
n:deplacements	-2
n:deposent	-9
n:depot	-4
n:depuis	-15
n:derna	7
n:dernier	-9
n:des	2
n:designed	9
n:desk	-5
n:desormais	-8
n:destine	9
n:detecteur	6
n:detecteurs	12
n:detenus	5
n:deux	-5
n:deuxieme	-6
n:devant	-6
n:developpeur	-5
n:devrait	-6
n:dh	3
n:diabetiques	12
n:diary	-2
n:did	-16
n:didn't	5
n:difference	13
n:diplome	-5
n:dire	-7
n:direct	-10
n:directeur	-7
n:directrice	4
n:directs	3
n:dirham	-4
n:dirhams	-2
n:disease	-3
n:disent	-12
n:dispensaire	6
n:disponible	-3
n:dispositif	12
n:disposition	-6
n:distance	-10
n:dit	-9
n:dix	3
n:dix-huit	-8
n:dix-sept	-10
n:dizaine	-6
n:do	6
n:doctor	-7
n:document	-12
n:documents	-9
n:does	5
n:doesn't	-9
n:doit	7
n:domicile	-12
n:don'	5
n:donc	-7
n:donne	-14
n:donnee	6
n:donner	-2
n:donors	8
n:dons	-5
n:dont	5
n:door	-5
n:dos	-4
n:dossier	-9
n:dossiers	-13
n:douar	3
n:douars	-16
n:double	-9
n:doublons	-2
n:douze	-15
n:down	-8
n:drapeau	2
n:drari	2
n:driver's	-5
n:drivers	8
n:droit	-2
n:droits	-2
n:drone	9
n:dropped	-7
n:du	-6
n:duree	-7
n:during	-7
n:dwawer	8
n:dwina	-3
n:dyal	16
n:dyalna	17
n:dyalo	-11
n:dyar	4
n:each	-18
n:earn	3
n:eat	-5
n:echanges	-7
n:ecole	6
n:ecoles	-12
n:economies	-7
n:economique	11
n:ecoute	-9
n:ecrit	-2
n:effet	-5
n:eid	-9
n:eight	4
n:elderly	-9
n:electrique	-5
n:eleve	2
n:eleven	-7
n:elles-memes	-5
n:elus	3
n:emploi	3
n:emplois	-2
n:empty	-11
n:en	-5
n:enceintes	3
n:encore	-10
n:end	-2
n:endroit	-2
n:enfant	2
n:enfants	11
n:enfin	-5
n:enquete	-8
n:enseignants	4
n:ensemble	-5
n:ensuite	-4
n:entre	-10
n:entretien	-4
n:entretiens	-6
n:environ	-2
n:envoi	-7
n:envoie	7
n:envoient	9
n:envoye	-2
n:epiciers	6
n:equip	-3
n:equipe	-7
n:equipes	-7
n:erfoud	5
n:errachidia	14
n:erreurs	-8
n:espace	2
n:essai	14
n:essaouira	-8
n:essayer	-7
n:est	-2
n:estime	7
n:et	-19
n:etablissements	-13
n:etait	-6
n:etape	8
n:ete	4
n:etiquette	8
n:etrangers	3
n:etre	-10
n:etude	3
n:etudiante	-8
n:etudiantes	-4
n:etudiants	-2
n:eu	-5
n:europe	-9
n:euros	-4
n:eux	-7
n:evening	-6
n:ever	-2
n:every	-11
n:everything	-2
n:evite	3
n:evitees	-3
n:eviter	4
n:exist	-8
n:existe	8
n:existent	-7
n:existing	-4
n:exists	-5
n:experts	-6
n:eye	2
n:f	-4
n:fabrique	-9
n:face	-2
n:facebook	10
n:factory	2
n:facture	-6
n:factures	-7
n:faint	-5
n:fair	-2
n:faisons	8
n:fait	8
n:fall	-9
n:families	-2
n:familles	-2
n:family	8
n:far	5
n:farm	12
n:farmer	-9
n:fatima	-7
n:faut	-6
n:faute	-15
n:fauteuil	-15
n:features	7
n:february	4
n:federation	-2
n:federations	-2
n:fellah	9
n:felt	-5
n:femme	-13
n:femmes	-12
n:ferran	-6
n:fes	5
n:feu	-6
n:feuilles	-2
n:fevrier	8
n:fewer	-11
n:fez	-5
n:fibre	-2
n:fiche	2
n:fiches	7
n:fichier	-12
n:field	-10
n:fifteen	-4
n:fifty	-8
n:figuig	-3
n:figures	-7
n:fih	8
n:fihom	-4
n:fil	2
n:file	-2
n:files	-11
n:filets	-3
n:fill	-2
n:filled	4
n:filles	3
n:fills	-4
n:filtre	2
n:fin	-14
n:finance	6
n:find	-9
n:fini	-5
n:finish	8
n:finished	-2
n:finit	11
n:firms	-3
n:first	4
n:first-aid	10
n:fishermen	-11
n:five	-11
n:fixe	-9
n:fixer	-4
n:flacon	7
n:flacons	-8
n:flood	-4
n:floor	-7
n:floors	-8
n:fog	-5
n:fois	-20
n:follow	-7
n:fonction	-3
n:fonctionnalites	7
n:fonctionne	5
n:fonds	-11
n:font	-3
n:fontaines	-2
n:fontainier	-7
n:food	-13
n:foot	-9
n:for	-9
n:forestier	-5
n:form	-9
n:formation	-9
n:formations	-5
n:forme	10
n:former	-5
n:formes	-2
n:formulaire	6
n:fort	-2
n:forty	-18
n:found	9
n:four	4
n:fours	5
n:foyer	6
n:foyers	2
n:frais	-8
n:francais	-11
n:free	-9
n:french	-8
n:froid	-7
n:from	-22
n:front	-6
n:fruit	-5
n:fuites	10
n:full	5
n:fumee	-7
n:fund	-4
n:future	7
n:ga3	-13
n:gagne	-4
n:gagnent	-9
n:gagner	-9
n:gain	-12
n:gap	6
n:garage	-3
n:garages	-10
n:garde	-17
n:gardent	7
n:garder	-4
n:gardes	8
n:gardien	9
n:gare	-2
n:gate	-2
n:gave	-4
n:gaz	-5
n:gendarmerie	-8
n:generateur	-11
n:gestion	6
n:get	2
n:gets	7
n:ghadi	3
n:ghayjaweb	4
n:ghedda	-7
n:ghir	-13
n:gilets	5
n:girls	-5
n:give	-3
n:given	-8
n:gives	-8
n:glace	-5
n:glaciere	13
n:go	-18
n:goats	-5
n:goes	-7
n:going	4
n:gone	-3
n:good	11
n:got	12
n:gps	9
n:grace	-9
n:graduates	-4
n:grand	-11
n:grandes	12
n:grandparents	-4
n:gratuit	5
n:gros	-9
n:group	-2
n:groupe	-3
n:growers	-6
n:guelmim	-4
n:guichet	5
n:guide	-2
n:guides	-16
n:h	-7
n:habitant	-6
n:habitants	-5
n:had	-8
n:hada	-7
n:hadchi	-2
n:hadi	-2
n:haj	-4
n:hajar	-8
n:half	-5
n:hameau	3
n:hamza	-4
n:hands	-8
n:happy	-2
n:harbour	-2
n:harvest	-3
n:has	10
n:hausse	-7
n:haut	-2
n:have	-5
n:hay	-11
n:he	5
n:hearing-impaired	-6
n:heart	4
n:hebergement	-12
n:hectare	4
n:hectares	-7
n:her	-10
n:herders	7
n:here	7
n:heures	4
n:hiba	-6
n:high	-16
n:his	-7
n:historiques	-10
n:hive	-7
n:hives	-9
n:hiya	5
n:homa	6
n:homes	6
n:honey	-11
n:horaires	8
n:horoscope	9
n:hors	-8
n:hospital	-5
n:hotel	2
n:house	-4
n:houses	-9
n:how	-6
n:howa	9
n:huit	-7
n:hundred	-8
n:i	8
n:i'	-13
n:ia	15
n:ice	-7
n:ici	-10
n:idea	2
n:idee	11
n:if	10
n:ifni	-2
n:ifrane	13
n:il	-14
n:ilyas	-11
n:image	-3
n:images	-9
n:imagine	-6
n:imilchil	-2
n:immeuble	8
n:impact	-3
n:impaired	8
n:impossible	-2
n:in	-2
n:incendies	5
n:inchallah	-4
n:income	3
n:incomplete	-5
n:incomplets	-8
n:indicateur	3
n:infirmiere	-3
n:infirmieres	14
n:informations	-2
n:infractions	-4
n:injuries	4
n:inn	5
n:innovation	2
n:inscrites	7
n:inscrits	-3
n:inspecteurs	-5
n:installe	11
n:instead	3
n:insuline	-3
n:integre	12
n:internes	-2
n:internet	-3
n:interview	-9
n:into	-16
n:intoxications	8
n:investisseurs	-6
n:irons	5
n:is	3
n:ishal	-3
n:isotherme	-8
n:it	-12
n:it'	-18
n:its	-8
n:j'	7
n:jahom	-3
n:jalon	-2
n:jamais	-6
n:january	-14
n:jar	-5
n:jars	-2
n:jay	18
n:jaya	3
n:je	9
n:jerada	3
n:jetees	7
n:jetes	10
n:jette	-14
n:jettent	-6
n:jeu	11
n:jeunes	7
n:jeux	10
n:jma3i	10
n:job	9
n:jobs	3
n:joj	-5
n:jorf	10
n:jouj	11
n:jour	-6
n:journee	-6
n:juin	4
n:july	-8
n:june	-13
n:jury	-11
n:jus	-4
n:jusqu'a	-9
n:jusqu'au	-6
n:just	-2
n:juste	-6
n:kacem	-3
n:kamel	-2
n:kamlin	-12
n:kan	7
n:kat3ti	-9
n:katchri	-8
n:katrbe7	-10
n:kay3ejno	-7
n:kay3ref	3
n:kay7et	-5
n:kay9et3o	-9
n:kayb9aw	-4
n:kaybeddel	-4
n:kaybedlo	-6
n:kaydi3	-6
n:kaydir	8
n:kayfsed	5
n:kayjiw	-2
n:kaykhedmo	-4
n:kaykhelles	6
n:kaykhelso	-6
n:kaykhesro	-3
n:kayl9awch	-4
n:kaymrdo	-3
n:kayn	3
n:kaynch	5
n:kaynin	-6
n:kayrbe7	5
n:kaysta3mlo	-5
n:kaytrma	-4
n:kaytsennaw	-11
n:kaywsel	9
n:kaywslo	-4
n:keep	9
n:keeps	-18
n:kenitra	-7
n:kept	-4
n:khadija	-6
n:khasna	-2
n:khass	-9
n:khasser	-7
n:khassna	-9
n:khasso	-12
n:khdamin	-5
n:khenifra	-13
n:khobz	7
n:khouribga	9
n:kids	-8
n:kifach	-9
n:kilo	-17
n:kilometres	4
n:kit	10
n:know	-3
n:knows	-6
n:kol	-14
n:kolchi	6
n:kter	2
n:l	-3
n:l'	-3
n:l3a2ila	-4
n:l3a2ilat	-5
n:l3alam	-8
n:l3am	-17
n:l3assasa	-3
n:l3yalat	-6
n:l7all	-10
n:l7anout	-11
n:l7ouma	-4
n:l7out	-15
n:l7teb	-2
n:l9raya	-5
n:label	-4
n:laboratoire	2
n:lahcen	-5
n:laine	-9
n:lait	3
n:lamp	-10
n:lampa	8
n:lancement	-2
n:language	-7
n:langue	-11
n:larache	-9
n:large	-4
n:last	-15
n:late	-11
n:launch	8
n:lb7er	-4
n:lbare7	-3
n:lbi3	-5
n:lbir	-2
n:lbnat	8
n:lcar	-11
n:lcentre	-2
n:le	-5
n:leave	-9
n:leaves	-5
n:lecole	-2
n:lecture	-6
n:lectures	-6
n:ledger	-7
n:left	7
n:legumes	15
n:lend	2
n:lendemain	-8
n:lentement	-5
n:lequel	6
n:les	-5
n:less	-3
n:let	-11
n:letter	-6
n:lettre	-11
n:leur	-5
n:leurs	-23
n:lflous	-2
n:li	5
n:library	3
n:libres	-3
n:licence	2
n:lieu	-7
n:life	-2
n:lift	-10
n:light	2
n:ligne	-12
n:ligue	-4
n:lihom	-12
n:like	7
n:lil	2
n:lina	3
n:line	-5
n:linked	-5
n:lire	-4
n:lisent	-5
n:list	-9
n:liste	-4
n:listens	-4
n:litre	-17
n:litres	-15
n:live	-6
n:lives	-9
n:livrer	-5
n:livres	-12
n:livreurs	-5
n:ljama3a	-2
n:lkbar	11
n:lkhedma	-6
n:lkssaba	-4
n:lma	3
n:lmadrasa	-6
n:lmadrassa	11
n:lmaghrib	-5
n:lmarsa	-10
n:lmdina	8
n:lmersa	-5
n:lmochkil	-4
n:lmra	-5
n:lmrad	8
n:lmsarn	8
n:local	-10
n:locale	2
n:locataires	7
n:locaux	-3
n:log	-13
n:logbooks	-7
n:logement	-7
n:loghat	-2
n:loi	-2
n:loin	-5
n:lokhrin	-6
n:long	-5
n:longer	-3
n:looking	3
n:lose	7
n:losses	-7
n:lost	5
n:lot	-10
n:love	5
n:lui	-11
n:lundi	-14
n:lunettes	-8
n:lwad	-5
n:lwar9a	4
n:lwel	-5
n:lwra9	-2
n:lycee	-5
n:lyceens	14
n:m	4
n:m'	-6
n:m3	-14
n:m3a	-3
n:m3ana	-19
n:mab9awch	7
n:machi	-10
n:machine	5
n:machines	9
n:mai	2
n:main	-5
n:mains	-8
n:mairie	9
n:mais	-8
n:maison	-2
n:maitre	-10
n:makaynch	4
n:make	-12
n:makes	-6
n:mal	-13
n:malades	7
n:malvoyants	-2
n:mamans	9
n:manque	2
n:manuel	-3
n:many	-4
n:map	12
n:maquette	-10
n:march	-5
n:marchands	-3
n:marche	7
n:marketing	-3
n:maroc	7
n:marocains	-3
n:marrakech	-5
n:mars	5
n:mask	3
n:massira	-4
n:master	-3
n:match	-12
n:maternite	-3
n:maternity	-2
n:maths	-8
n:matin	-7
n:mats	5
n:mattress	-6
n:may	-5
n:mchina	-3
n:me	-10
n:means	-6
n:mecanicien	9
n:mecaniciens	-12
n:medecin	-10
n:medecine	-3
n:medicaments	-7
n:medina	-6
n:meet	-6
n:meilleure	2
n:meknes	-9
n:melanges	10
n:mellal	-2
n:members	6
n:membres	-10
n:meme	-15
n:memes	-7
n:men	-3
n:menages	-8
n:mensuel	-9
n:mentor	-5
n:mer	-5
n:merci	-8
n:mere	7
n:meres	7
n:merzouga	11
n:message	2
n:messagerie	-4
n:messages	-2
n:mesure	-12
n:mesures	-2
n:met	4
n:meteo	-5
n:meter	-6
n:metier	-3
n:metiers	-8
n:metre	-9
n:metres	-5
n:mi	-4
n:micros	14
n:midelt	-5
n:midi	-2
n:mieux	-7
n:might	8
n:milieu	-6
n:milk	-4
n:mille	6
n:milliers	-7
n:million	-12
n:millions	-9
n:min	-9
n:mineurs	-5
n:minibus	6
n:ministere	4
n:minutes	-7
n:mis	-14
n:mise	-8
n:miss	-10
n:missed	3
n:missions	-3
n:mlli	-4
n:mn	2
n:mobile	-10
n:mochtarak	7
n:model	13
n:modele	11
n:module	7
n:mohammadi	-5
n:mohammedia	-7
n:moi	-8
n:moins	-14
n:mois	-2
n:moitie	-8
n:moment	-9
n:mon	3
n:monday	-12
n:monde	-8
n:money	-6
n:moniteurs	-7
n:monoxyde	-3
n:montagne	7
n:montant	-10
n:monte	-11
n:month	-7
n:monthly	-3
n:months	-11
n:montre	4
n:montrer	-5
n:more	-4
n:morning	-4
n:most	-5
n:mot	-14
n:moteur	-4
n:mother	6
n:mothers	10
n:moto	-13
n:moul	-8
n:mountain	13
n:mountains	-10
n:moyen	9
n:moyenne	7
n:moyens	-8
n:mra	-11
n:much	-4
n:mule	4
n:muletiers	16
n:municipality	3
n:mur	11
n:must	11
n:mustapha	7
n:mutuelle	3
n:my	-14
n:nadia	8
n:nador	-8
n:naissance	-3
n:name	-14
n:nappe	8
n:nas	-9
n:nass	-13
n:nbdaw	-4
n:ne	2
n:near	-8
n:nebta	-8
n:needs	-6
n:nefs	-4
n:neige	-5
n:neighbour	-2
n:neighbourhood	-7
n:neighbours	6
n:neither	-3
n:net	9
n:nets	-2
n:neuf	7
n:new	6
n:newborn	5
n:next	5
n:nhar	3
n:ni	-4
n:ninety	6
n:no	4
n:nobody	-12
n:nom	-4
n:non	-8
n:non-recours	8
n:noon	10
n:nos	9
n:noss	-11
n:not	-13
n:note	-11
n:notebook	-8
n:noted	-12
n:nothing	-11
n:notre	-4
n:nouveau	-7
n:november	-11
n:now	5
n:nss	-2
n:nuit	-4
n:nuits	-11
n:number	-19
n:numerique	-5
n:numero	4
n:nurse	-15
n:nurse's	-2
n:nurses	-13
n:nwslo	-6
n:oasis	2
n:obligations	7
n:observation	-8
n:obtenir	-5
n:october	4
n:octobre	3
n:of	8
n:off	-7
n:office	-9
n:offre	12
n:offres	-12
n:offrez-nous	-3
n:oignons	-8
n:oil	3
n:older	3
n:olive	11
n:omar	3
n:on	-7
n:once	-10
n:online	-7
n:only	-2
n:onssa	-5
n:ont	-13
n:onze	-8
n:open	5
n:opens	6
n:or	-2
n:order	-5
n:ordered	-6
n:other	3
n:othmane	-6
n:ou	7
n:ouarzazate	-3
n:oublient	-3
n:oublis	-2
n:oui	4
n:oujda	-11
n:oulmes	-12
n:ourir	-4
n:ours	-7
n:out	-11
n:outil	-7
n:outils	-2
n:ouvert	-2
n:ouverte	-6
n:ouvrent	-2
n:ouvrez-nous	-3
n:ouvrieres	3
n:ouvrir	-8
n:over	-7
n:own	-12
n:oxygene	-4
n:packers	-5
n:page	3
n:pages	-3
n:paid	10
n:paient	-5
n:pains	8
n:palmeraie	-5
n:palmes	-2
n:panneau	2
n:panneaux	-7
n:pannes	-10
n:paper	2
n:papers	-4
n:papier	-13
n:papiers	-10
n:par	-10
n:parce	3
n:parent	-15
n:parents	5
n:parking	2
n:parkings	-10
n:parle	-2
n:parlent	-3
n:parler	-4
n:parmi	-4
n:parrain	-8
n:part	-2
n:partage	-8
n:partagees	-5
n:partager	-2
n:partages	-2
n:partenaire	-4
n:partie	-9
n:partir	-10
n:partner	-3
n:partout	-7
n:pas	-15
n:passage	-6
n:passagers	3
n:passages	-4
n:passants	-11
n:passe	9
n:passent	-7
n:passer	-8
n:passes	-2
n:patients	-5
n:pay	6
n:paye	-3
n:payment	-2
n:pays	5
n:pecheur	-5
n:pecheurs	5
n:pedal	-9
n:pense	7
n:pension	-7
n:people	11
n:per	4
n:percent	-8
n:perd	-9
n:perdent	-10
n:perdre	7
n:perdu	-6
n:perdue	7
n:perdues	6
n:pere	7
n:permet	6
n:permis	-3
n:personne	-10
n:perte	-5
n:pertes	-10
n:pese	-11
n:petit	-8
n:petite	-5
n:petites	7
n:petits	-11
n:peu	-12
n:peur	7
n:peut	-12
n:peuvent	-7
n:pharmacie	-6
n:pharmacies	7
n:pharmacist	-10
n:phase	-8
n:phone	-5
n:phones	4
n:photographie	-15
n:photos	2
n:pickers	4
n:picture	-5
n:pieces	-14
n:pied	-10
n:pile	-9
n:pilot	13
n:pilotage	-7
n:pilote	-4
n:pilotes	-3
n:pilulier	7
n:piste	-2
n:pitch	8
n:place	-5
n:places	-17
n:plan	-3
n:planning	4
n:plantes	-2
n:plaques	11
n:plastic	-3
n:plastique	7
n:plateforme	2
n:plateformes	9
n:platform	18
n:please	-2
n:plein	-2
n:plug	-12
n:plus	-16
n:plusieurs	-4
n:pm	-3
n:poids	-2
n:point	-13
n:points	3
n:poisonings	-3
n:poisson	-6
n:pompiers	-7
n:port	-3
n:portail	6
n:porte	-8
n:portent	6
n:porter	-9
n:ports	-12
n:pose	5
n:post	7
n:poste	-2
n:potieres	11
n:potiers	6
n:poulpe	-5
n:pour	-9
n:pourcentage	-7
n:pourquoi	-5
n:power	-13
n:premiere	-7
n:premiers	9
n:prend	-4
n:prendre	-2
n:prennent	-12
n:pres	-6
n:presenter	-7
n:presque	-2
n:press	4
n:presse	-9
n:presses	10
n:pret	-3
n:prete	-10
n:pretee	-2
n:pretes	-7
n:pretez-nous	6
n:prets	-9
n:preuve	-7
n:previennent	-11
n:previent	7
n:prevoir	-5
n:price	9
n:prices	3
n:principal	9
n:print	-4
n:printed	-3
n:printemps	-5
n:priorite	-12
n:pris	-11
n:prise	4
n:prises	-11
n:prison	-4
n:prix	-15
n:probleme	-3
n:prochain	2
n:prochaine	3
n:proches	-8
n:producteurs	3
n:produit	-4
n:prof	-4
n:professeurs	-6
n:professionnel	11
n:profs	12
n:progresse	7
n:project	6
n:propose	2
n:proposition	-2
n:propre	-2
n:protection	-10
n:prototype	16
n:prouver	-2
n:proven	10
n:provinces	-4
n:public	-13
n:publics	-2
n:publique	6
n:puis	-6
n:puits	5
n:pupil	-3
n:pupils	-6
n:put	8
n:pyrometre	7
n:qr	8
n:qu'	-3
n:quai	-11
n:qualite	6
n:quand	-13
n:quarante	-12
n:quarter	9
n:quartier	-7
n:quartiers	4
n:quatorze	-9
n:quatre-vingt-dix	-8
n:que	-2
n:quel	-12
n:quelle	-2
n:quelqu'un	6
n:question	-10
n:questionnaire	-14
n:queue	-7
n:qui	-3
n:quoi	7
n:rabat	9
n:radio	-13
n:raises	7
n:ram	-2
n:ramadan	2
n:ramassage	3
n:ramene	-4
n:ramp	-6
n:rampe	9
n:range	-7
n:rapide	-9
n:rappel	2
n:rapport	-5
n:ras	-8
n:rassemble	4
n:rate	-7
n:rates	6
n:reach	-10
n:read	-17
n:real	-5
n:really	-5
n:recense	-4
n:recevoir	-4
n:recherche	-5
n:recoit	-5
n:recoivent	-9
n:recolte	-6
n:record	4
n:recorded	6
n:records	-4
n:recours	-4
n:recu	-2
n:recule	-3
n:rediger	-3
n:reduire	-3
n:refus	5
n:regie	5
n:region	-3
n:regional	-4
n:regionale	-3
n:regions	-9
n:register	-10
n:registers	-9
n:registre	-9
n:regles	5
n:relais	4
n:relation	-8
n:relecture	3
n:releve	-4
n:releves	5
n:relie	10
n:relit	-4
n:relues	5
n:remember	-3
n:remplacer	-2
n:remplit	-15
n:rencontrer	-5
n:rend	8
n:rendent	-11
n:rendez-vous	-8
n:renforce	10
n:rent	6
n:rentre	-6
n:rentree	-10
n:rentrent	4
n:repair	2
n:reparation	-4
n:repart	-8
n:repas	-11
n:repit	-8
n:repond	-4
n:repondre	7
n:reponse	-17
n:reponses	-15
n:report	-4
n:reported	9
n:repose	-4
n:representent	-3
n:reservation	7
n:reserve	-8
n:residents	-10
n:responsable	-9
n:rest	-11
n:reste	-3
n:restent	-9
n:resultat	-8
n:resultats	-11
n:retard	7
n:retards	-3
n:retired	-9
n:retours	3
n:retraites	-2
n:retrouve	-4
n:retrouvent	-3
n:return	8
n:revenu	-2
n:reviennent	-7
n:revient	8
n:ride	-7
n:riders	5
n:rien	-13
n:right	-7
n:rim	-9
n:risque	7
n:riverains	6
n:rkia	-4
n:road	-9
n:roles	4
n:roofs	-4
n:room	-2
n:rooms	5
n:rota	10
n:route	-9
n:routes	-3
n:ruche	-2
n:ruches	7
n:rue	-15
n:run	-5
n:running	2
n:runs	-6
n:rural	4
n:rurales	-2
n:s'	12
n:sa	-12
n:sa3a	2
n:sable	-3
n:sac	-5
n:sacs	-9
n:saffron	9
n:safi	-13
n:sage-femme	8
n:said	-2
n:saisie	-2
n:saisies	-4
n:saison	7
n:saiss	-4
n:sait	-4
n:saknin	-2
n:sale	-12
n:salle	-11
n:salma	4
n:same	-4
n:samedi	-6
n:sandals	-5
n:sang	10
n:sans	5
n:sante	-5
n:sardines	-3
n:satisfaction	-8
n:sauve	-5
n:save	8
n:savent	-5
n:saves	5
n:say	-14
n:says	-8
n:sba7	-8
n:sbah	-12
n:scan	5
n:scanne	8
n:scans	-5
n:schools	5
n:sciences	-10
n:screen	-5
n:se	2
n:sea	-10
n:seances	-4
n:search	-11
n:season	-7
n:seat	-11
n:sec	-4
n:second	-4
n:secours	-6
n:secretaires	-11
n:see	4
n:sefrou	-5
n:selham	-2
n:selling	-3
n:sells	-5
n:selon	-10
n:semaine	-9
n:semaines	5
n:semsar	-4
n:send	3
n:sends	-7
n:sensors	-9
n:sent	-3
n:sept	2
n:septembre	3
n:sera	-3
n:serait	-11
n:seront	-5
n:serres	-2
n:service	4
n:services	4
n:ses	-14
n:set	-7
n:settat	13
n:seul	-6
n:seules	-2
n:seven	-7
n:seventy	-3
n:sewn	-2
n:sghar	-3
n:sghir	10
n:sghira	8
n:share	6
n:shared	7
n:she	-15
n:sheep	4
n:sheet	-8
n:shelf	2
n:shelled	-7
n:shells	-7
n:shift	-4
n:shipping	-6
n:shop	-3
n:shops	5
n:should	9
n:show	-4
n:si	4
n:sick	-5
n:sif	4
n:signal	-13
n:signale	-9
n:signature	-5
n:signe	-10
n:signed	10
n:signer	-10
n:signes	-9
n:simana	6
n:simulateur	13
n:since	-7
n:single	-10
n:site	19
n:sites	6
n:situation	4
n:sixty	-13
n:skate	-7
n:skip	-3
n:slide	-5
n:slides	-7
n:slips	-2
n:slot	-10
n:small	-2
n:smaller	-3
n:smartphone	-4
n:sms	3
n:sndo9	-4
n:social	3
n:societe	15
n:soignees	4
n:soir	-13
n:soit	-3
n:soixante	-10
n:solaire	6
n:solar	6
n:sold	5
n:soleil	-10
n:solution	12
n:sondage	-6
n:sonde	4
n:sondes	10
n:sonne	-2
n:sont	-6
n:sort	-6
n:sorter	-7
n:souk	8
n:souq	4
n:sourds	7
n:sous	-8
n:sout	-9
n:soutien	-2
n:souvent	7
n:speak	-4
n:speaks	-6
n:speech	-3
n:spend	-4
n:sport	3
n:spots	-6
n:sprains	11
n:spring	-13
n:stade	-2
n:stage	-10
n:stall	-3
n:standard	7
n:start	-4
n:starts	6
n:station	-6
n:statistiques	-2
n:stayed	-4
n:stays	-6
n:step	-4
n:sterilisateur	-3
n:still	-8
n:stocks	-7
n:stop	-2
n:stops	-3
n:street	-15
n:streets	2
n:stress	-2
n:strip	10
n:student	-11
n:students	-4
n:suffit	-10
n:sugar	-4
n:suis	-11
n:suit	-11
n:suite	10
n:suivi	2
n:suivies	12
n:suivre	-9
n:summer	-6
n:sur	-5
n:sure	6
n:surtout	-4
n:surveillance	2
n:survey	-13
n:swaye3	2
n:systeme	-3
n:t7in	-2
n:ta	-12
n:ta7	-10
n:table	8
n:tableau	4
n:tablette	-2
n:tachelhit	-8
n:take	-3
n:takes	-2
n:taman	-9
n:tamazight	-5
n:tamegroute	4
n:tan-tan	-7
n:tanger	-10
n:tangier	-2
n:tante	6
n:taounate	-4
n:tapis	4
n:tard	-10
n:taroudant	-5
n:tata	14
n:taux	-3
n:taxis	7
n:taza	-4
n:tazarine	-5
n:taznakht	-5
n:tbib	-3
n:teacher	-9
n:teacher's	3
n:teachers	11
n:team	4
n:technician	-6
n:telechargements	-2
n:telephone	-2
n:telephones	-5
n:tells	-11
n:telmid	-2
n:temps	-6
n:tenu	-5
n:terme	15
n:terrain	2
n:terre	-3
n:teste	-7
n:tested	-3
n:tester	-7
n:tests	-4
n:tetouan	-9
n:textbooks	-5
n:texte	-11
n:tfel	-6
n:than	-5
n:thanks	-11
n:that	-13
n:that's	-3
n:the	-9
n:their	-23
n:theirs	-8
n:them	-8
n:then	-9
n:there	-3
n:there's	-9
n:they	-10
n:thing	-9
n:third	-10
n:thirty	2
n:this	-15
n:thousand	-10
n:three	-24
n:through	-3
n:throw	-7
n:thrown	10
n:tient	5
n:tiers	-10
n:tiflet	-4
n:tilifon	-6
n:timahdite	-4
n:time	5
n:timed	-5
n:times	-14
n:tisseuse	-10
n:tisseuses	-3
n:titles	11
n:tlaja	-2
n:tlamd	7
n:tlata	-10
n:tlej	-2
n:tnach	-3
n:to	-5
n:today	-5
n:toilet	-2
n:toilets	-5
n:toit	-7
n:told	9
n:tomatoes	-2
n:tombe	-7
n:tomorrow	-6
n:tonnes	4
n:too	-15
n:took	-11
n:touche	7
n:touristes	-2
n:tourne	-2
n:tournee	-4
n:tous	-10
n:tout	4
n:toute	-3
n:toutes	-5
n:town	5
n:track	-6
n:tracker	-2
n:tracteur	-10
n:trade	-4
n:train	-5
n:traine	-11
n:trained	-5
n:trainees	7
n:training	7
n:trajet	3
n:trajets	-6
n:transforme	-2
n:transfusion	-7
n:transport	2
n:travaille	9
n:travailleurs	-3
n:travaux	-10
n:travel	-2
n:trente	-15
n:tres	-9
n:tresoriers	7
n:tri9	7
n:trial	6
n:tribunal	5
n:trimestre	2
n:trip	6
n:trips	-12
n:trois	-2
n:troisieme	-6
n:trouve	7
n:trouver	-11
n:truck	3
n:trucks	-3
n:trust	-5
n:tswira	-5
n:tu	-4
n:turn	-7
n:turns	13
n:twelve	-6
n:twenty	-11
n:twice	-8
n:two	-6
n:un	-2
n:under	-6
n:une	-6
n:union	-7
n:unique	7
n:university	-7
n:unlike	-4
n:until	-6
n:up	-16
n:urgences	-9
n:usagers	-7
n:use	-10
n:uses	-3
n:utilisateurs	5
n:utility	-6
n:va	5
n:vaccination	-6
n:vaccins	-9
n:vais	-6
n:valeur	11
n:vallee	-9
n:valley	-2
n:vaut	-6
n:veille	-5
n:velo	-3
n:vend	9
n:vendent	4
n:vendeuses	-5
n:vendors	6
n:vendre	-5
n:vendredi	-12
n:venir	-5
n:vente	-9
n:verifie	6
n:verifier	-8
n:vers	-9
n:version	-5
n:vert	-2
n:very	-9
n:veterinaire	-10
n:veut	2
n:veuves	5
n:vide	-10
n:video	10
n:videos	3
n:vides	-8
n:vie	-9
n:vient	-9
n:village	-3
n:villages	2
n:ville	7
n:villes	9
n:vingt	-6
n:vise	13
n:vision	-7
n:visit	-7
n:visite	-5
n:visited	-3
n:visites	5
n:visiteurs	-2
n:visits	-9
n:visons	5
n:visually	5
n:vit	3
n:vite	-6
n:vivent	-3
n:vocal	2
n:vocale	-4
n:voice	-5
n:voient	-5
n:voila	-5
n:voir	-2
n:voisin	3
n:voisine	-3
n:voisins	9
n:voit	3
n:voiture	-8
n:voix	-16
n:vol	10
n:volontaires	-4
n:volumes	-2
n:volunteer	12
n:volunteers	-3
n:vont	-10
n:voudrait	-2
n:voulons	2
n:vous	5
n:voyages	-2
n:w	-13
n:w7da	12
n:wa7d	3
n:wa7da	9
n:wa9t	-4
n:wach	-7
n:wad	10
n:wait	-3
n:waited	-4
n:waiting	11
n:waits	-13
n:walakin	-3
n:walk	-6
n:walnuts	-2
n:walo	-16
n:want	5
n:ward	-3
n:warn	-7
n:washed	-2
n:waste	7
n:way	-6
n:we	-2
n:we'	-15
n:weaver	6
n:week	-21
n:week-end	-10
n:weekly	9
n:weeks	6
n:weighed	-6
n:weighing	-4
n:welcome	-4
n:well	-11
n:wells	-6
n:went	-2
n:were	-13
n:wet	-9
n:what	2
n:whatsapp	-11
n:wheelchair	-6
n:where	-9
n:which	-11
n:who	7
n:whole	-8
n:why	9
n:will	7
n:winter	-11
n:within	5
n:wla	-2
n:women	-2
n:women's	12
n:wooden	7
n:work	-8
n:workers	12
n:working	-2
n:works	-6
n:workshop	-5
n:workshops	8
n:world	-4
n:would	-2
n:wrist	-3
n:written	-5
n:y	-4
n:ydiro	-8
n:year	-13
n:yearly	-5
n:years	-9
n:yes	7
n:yeux	-5
n:ykon	-9
n:you	4
n:youm	7
n:young	-2
n:youssef	-2
n:zagora	9
n:zbel	-3
n:zero	-13
n:zitoun	-3
n:zone	3
n:zones	-13
n:zwin	-7
n:ابراج	-7
n:ابريل	-6
n:ابليكاسيون	-2
n:اثمنه	-6
n:اثنتي	6
n:اجل	-9
n:احد	8
n:اخر	-4
n:اخري	-6
n:اداره	-11
n:اذا	-5
n:اربع	-8
n:اربعه	-4
n:اربعون	5
n:ازيلال	7
n:اسبوع	-18
n:اسبوعين	5
n:استماره	-2
n:اسفي	-7
n:اشاره	-10
n:اشهر	-9
n:اصحاب	3
n:اصل	-5
n:اصيله	-5
n:اضافيه	-7
n:اطفال	6
n:اطنان	3
n:اقرب	-5
n:اقل	3
n:اكبر	5
n:اكتوبر	6
n:اكثر	-10
n:الا	-7
n:الاباء	-5
n:الابار	-2
n:الاثنين	-2
n:الارض	-10
n:الاركان	-9
n:الاساسيه	2
n:الاسبوع	-5
n:الاسر	-15
n:الاسره	7
n:الاشاره	3
n:الاصطناعي	9
n:الاطفال	4
n:الاعاره	-2
n:الاف	-5
n:الافران	10
n:الافرنه	-7
n:الاقليم	-4
n:الاكاديميه	-2
n:الاكل	12
n:الالات	-7
n:الامهات	5
n:الانتاج	4
n:الانتظار	-3
n:الاول	8
n:الاولي	10
n:الايام	7
n:الباب	-8
n:البحث	-4
n:البحر	-2
n:البغال	-6
n:البنات	-2
n:البياعات	-7
n:البيت	8
n:البيضاء	-9
n:البيع	-6
n:البيوت	-10
n:التبريد	-2
n:التجربه	5
n:التسجيل	-4
n:التصفيه	-8
n:التطبيق	14
n:التعاونيات	-9
n:التعاونيه	11
n:التقليديه	-7
n:التقني	-9
n:التكوين	-8
n:التلاميذ	-6
n:التلميذ	6
n:التلميذات	2
n:التي	-7
n:التيليفون	-4
n:الثلوج	-5
n:الثمن	-17
n:الجامعي	-2
n:الجاي	13
n:الجبل	5
n:الجديد	-3
n:الجلد	8
n:الجماعات	5
n:الجماعه	4
n:الجمعيه	-15
n:الجميع	-3
n:الجهه	-4
n:الجهوي	-4
n:الجواب	-8
n:الحاجه	-4
n:الحارس	-7
n:الحافله	7
n:الحانوت	8
n:الحراره	-5
n:الحضور	-15
n:الحطب	-7
n:الحل	14
n:الحليب	-4
n:الحوادث	3
n:الحوانت	3
n:الحوت	-10
n:الحومه	2
n:الحي	4
n:الحياه	-3
n:الخاصه	-9
n:الخبز	-8
n:الخدمه	-2
n:الخساره	-3
n:الخشب	8
n:الخضره	-2
n:الخطر	-11
n:الخمسه	-2
n:الخميس	-7
n:الداخليه	4
n:الدرك	-4
n:الدلافين	-7
n:الدوا	-10
n:الدواء	-5
n:الدوار	-9
n:الدواور	-5
n:الدواوير	-7
n:الذكاء	5
n:الذي	-4
n:الرابعه	-2
n:الرساله	7
n:الرطوبه	-5
n:الروبيني	-9
n:الرييسيه	9
n:الزبل	-8
n:الزرابي	10
n:الزربيه	-5
n:الزنقه	9
n:الزيت	-7
n:السادسه	-6
n:السايق	-3
n:السبب	-5
n:السبت	7
n:السبيطار	-4
n:السجل	-11
n:السكان	-10
n:السكر	8
n:السكري	-3
n:السمك	3
n:السن	2
n:السنه	-2
n:الشاحنات	8
n:الشاحنه	-12
n:الشباب	12
n:الشتا	-3
n:الشتاء	3
n:الشغل	-3
n:الشمس	-8
n:الشمسي	15
n:الشمسيه	-2
n:الشهر	-13
n:الشيفور	-2
n:الصباح	-9
n:الصحي	-3
n:الصغار	8
n:الصناع	-6
n:الصناعه	-3
n:الصوت	8
n:الصياد	-8
n:الصياده	-7
n:الصيد	-9
n:الصيدليه	-2
n:الصيف	2
n:الضايع	-5
n:الضو	-4
n:الضيعات	12
n:الطاكسيات	13
n:الطالبات	-9
n:الطبيب	-14
n:الطريق	-3
n:الطفل	5
n:الطلب	-4
n:الطلبات	-10
n:الطلبه	-10
n:الظل	-6
n:العاصفه	-5
n:العام	-7
n:العربي	3
n:العشيه	-3
n:العماره	-6
n:الغياب	-5
n:الف	-20
n:الفجر	-4
n:الفرق	-9
n:الفكره	2
n:الفلاح	14
n:الفلاحه	-3
n:الفلاحين	-9
n:الفي	-11
n:القابله	6
n:القادمه	11
n:القاضي	5
n:القانون	-9
n:القديمه	-9
n:القراءه	9
n:القرايه	-6
n:القرعه	-5
n:القرويه	-5
n:القري	2
n:القسم	-4
n:القصور	7
n:القنطره	-2
n:القياده	-2
n:القيمه	-2
n:الكار	-8
n:الكبار	9
n:الكتب	-3
n:الكسكس	-2
n:الكلفه	-7
n:الكلوي	-5
n:الكلي	3
n:الكهرباء	3
n:الكيران	7
n:اللايحه	-4
n:اللجنه	-10
n:الله	8
n:اللواتي	13
n:اللول	9
n:اللوله	7
n:اللي	15
n:الليل	-9
n:الما	6
n:الماء	-2
n:المازوط	-7
n:المال	-2
n:المحصول	-2
n:المختبر	-8
n:المدارس	2
n:المدرسه	5
n:المدنيه	-4
n:المديريه	-2
n:المدينه	-13
n:المراكز	4
n:المراه	12
n:المرحله	3
n:المرسي	-3
n:المرصد	-7
n:المرضي	6
n:المركز	7
n:المرمي	-4
n:المره	-3
n:المريض	-10
n:المستثمرين	9
n:المستشفي	-8
n:المستعجلات	-9
n:المستفيدون	-9
n:المستهدفه	14
n:المستوصف	10
n:المشروع	8
n:المشي	-3
n:المصدر	-7
n:المطفيات	11
n:المعاش	-4
n:المعلمين	-3
n:المغرب	-2
n:المقاوله	4
n:المقبل	6
n:المقطوعه	5
n:المكتب	5
n:المكفوفون	12
n:المكفوفين	-3
n:الملفات	3
n:الممرضات	-3
n:الممرضه	-9
n:المندوبيه	-2
n:المهني	-5
n:المواطن	-8
n:المواليه	-2
n:الموسم	-15
n:الموظف	-3
n:الموعد	-8
n:المياه	-6
n:الميساج	3
n:الميناء	-13
n:الميه	-7
n:الناس	-3
n:النحل	7
n:النساء	-6
n:النساجات	-3
n:النص	-14
n:النصف	-2
n:النفايات	9
n:النقل	-6
n:النموذج	12
n:النهار	-9
n:الواد	6
n:الوادي	2
n:الورد	-2
n:الورقه	7
n:الوقايه	5
n:الوقت	2
n:الوكاله	-11
n:الي	2
n:الياس	-4
n:اليوم	-10
n:ام	10
n:اما	-6
n:امام	-12
n:امراه	-6
n:امين	7
n:ان	-2
n:انا	-3
n:انترنت	-2
n:انتظار	2
n:انذار	-9
n:او	-2
n:اول	-16
n:اولا	2
n:اولاد	10
n:اي	3
n:ايام	-4
n:ايت	7
n:ايضا	6
n:ايموزار	-4
n:ب	2
n:باب	4
n:بازيلال	-5
n:باش	-6
n:باقليم	-2
n:بالامازيغيه	-7
n:بالدارجه	-15
n:بالساعه	-9
n:بالشمس	-8
n:بالصوت	-5
n:بالصور	3
n:بالضو	10
n:بالليل	3
n:بالهاتف	4
n:بايع	7
n:بثلاثه	-4
n:بثمن	-8
n:بحال	4
n:بخمسه	-10
n:بخير	-10
n:بدل	-11
n:بدلا	-2
n:برساله	-9
n:بزاف	8
n:بسبب	-11
n:بسيط	-9
n:بطاريه	-10
n:بعد	-22
n:بعشرين	3
n:بعيد	-4
n:بعيده	-7
n:بغينا	2
n:بقاتش	-7
n:بقاوش	-7
n:بلا	-5
n:بلاصه	5
n:بموافقه	-8
n:بنت	2
n:بنسبه	-9
n:بنصف	-4
n:به	6
n:بها	-11
n:بوحدهم	-4
n:بيت	-10
n:بيع	-3
n:تاونات	6
n:تايمه	-7
n:تبقي	-3
n:تتصل	-9
n:تتكفل	8
n:تجربه	13
n:تجمع	9
n:تجيب	4
n:تحت	5
n:تحمل	8
n:تدفع	-13
n:تذكير	4
n:ترمي	-8
n:تسع	-13
n:تسعه	5
n:تسمم	-2
n:تصل	11
n:تضيع	-3
n:تطبيق	6
n:تطبيقات	4
n:تطبيقنا	-7
n:تعاني	-2
n:تعاونيات	-3
n:تعاونيه	-7
n:تعطينا	-9
n:تعلم	-4
n:تعود	-2
n:تفتح	-5
n:تقرا	-7
n:تقرير	-2
n:تقليص	-5
n:تلاته	8
n:تلاميذ	5
n:تلميذ	-2
n:تلميذا	-7
n:تلميذه	-8
n:تماره	-5
n:تمر	-8
n:تمشي	-13
n:تنتظر	8
n:تنخفض	-2
n:تنغير	-2
n:تودي	-8
n:تيران	-2
n:تيكي	5
n:ثانويه	8
n:ثلاث	6
n:ثلاجه	-4
n:ثلث	-8
n:ثم	-5
n:ثمانيه	-3
n:ثمن	-7
n:ثمنها	-7
n:جاي	-5
n:جدول	-4
n:جديده	9
n:جربنا	-3
n:جربناه	-11
n:جربناها	-8
n:جرد	-3
n:جماعات	-5
n:جماعه	4
n:جماعيه	22
n:جمعيه	-10
n:جميعا	-4
n:جوج	5
n:حاجه	-3
n:حادثه	4
n:حاسوبا	-9
n:حافلات	-5
n:حافلتنا	-5
n:حافله	2
n:حالات	13
n:حاله	-3
n:حد	-7
n:حدا	-4
n:حرفه	6
n:حسب	-7
n:حسن	6
n:حقيبتنا	-2
n:حقيبه	-4
n:حلنا	-6
n:حليب	9
n:حنا	-18
n:حوادث	-10
n:حوالي	-2
n:حي	17
n:حيت	-12
n:حين	-9
n:خارج	-7
n:خاصنا	-9
n:خدام	13
n:خدعوا	-5
n:خدمه	-6
n:خريطه	-4
n:خلال	-7
n:خمس	-18
n:خمسطاش	-7
n:خمسون	-10
n:خمسين	-11
n:خوذه	-3
n:د	12
n:دابا	5
n:دار	5
n:دجنبر	-10
n:دخل	5
n:دراجه	-11
n:دراهم	-2
n:درجه	-10
n:درنا	7
n:درهم	-7
n:درهما	-19
n:دعم	3
n:دفتر	-3
n:دقايق	5
n:دواء	-2
n:دوار	10
n:دون	-20
n:ديال	13
n:ديالنا	15
n:ديالها	-14
n:ديالهم	-12
n:ذكي	10
n:ذلك	10
n:راديو	7
n:ربع	-13
n:ربعه	-10
n:رحلات	10
n:رساله	-12
n:رقم	-2
n:رقميه	5
n:رمضان	4
n:روبيني	-8
n:ريم	-6
n:زايده	-6
n:زيت	2
n:ساعتين	3
n:ساعه	-20
n:سايق	-4
n:سايقو	-5
n:سبعه	-5
n:سبوره	-6
n:ست	3
n:سته	-2
n:سخان	-5
n:سقط	-4
n:سكان	5
n:سلا	-6
n:سلمي	10
n:سماد	-3
n:سنوات	-5
n:سوايع	8
n:سوق	13
n:سولنا	-4
n:سي	8
n:سيارات	-3
n:سياره	-10
n:سياقه	12
n:سيدي	-13
n:سيمانه	3
n:شباب	5
n:شباك	7
n:شبكه	-3
n:شتاء	-13
n:شتنبر	3
n:شجرات	-3
n:شجره	5
n:شحال	-10
n:شخصا	-8
n:شغل	7
n:شكرا	-4
n:شكون	-8
n:شمس	-6
n:شمسي	9
n:شمسيه	8
n:شنو	-2
n:شهاده	-6
n:شهر	-7
n:شهرين	4
n:شهور	-8
n:شي	7
n:شيء	11
n:شييا	7
n:صاوبنا	3
n:صباح	-16
n:صعوبه	-2
n:صغير	6
n:صغيره	-7
n:صندوق	-11
n:صندوقا	9
n:صوت	8
n:صوتي	3
n:صوتيه	9
n:صور	-3
n:صورنا	-2
n:صياد	-5
n:صيانه	6
n:صيف	2
n:ضاع	-10
n:ضاعت	-3
n:ضربات	3
n:ضو	-3
n:طالب	-2
n:طالبا	9
n:طبيب	-3
n:طريق	-2
n:طفل	5
n:طفلا	-4
n:طلب	-5
n:طلبه	2
n:طن	3
n:طنجه	-2
n:عام	-13
n:عامين	-2
n:عبر	8
n:عدد	-2
n:عددنا	-3
n:عشره	2
n:عشرين	-4
n:عشيه	-12
n:علاش	9
n:علبه	-4
n:علي	-2
n:عليكم	6
n:عليه	-8
n:عليهم	-9
n:عماره	-3
n:عمال	-5
n:عمرو	-2
n:عن	-10
n:عند	-14
n:عندما	-9
n:عندنا	4
n:عندها	-5
n:عندهم	-12
n:عندهمش	-5
n:عندو	-10
n:عوض	-3
n:عيالات	-5
n:غادي	8
n:غالي	-7
n:غدا	-10
n:غرفه	-10
n:غرقو	-8
n:غشت	-10
n:غياب	-6
n:غيجاوب	6
n:غير	3
n:غيولي	12
n:ف	-4
n:ف2030	10
n:فابور	-3
n:فاتوره	-8
n:فارغه	-3
n:فاس	-7
n:فاطمه	-6
n:فاطنه	16
n:فالسوق	-9
n:فالسيمانه	-6
n:فالشتا	-8
n:فالشهر	-3
n:فالطريق	-6
n:فالعالم	-4
n:فالعام	-7
n:فالعشيه	-2
n:فالميه	6
n:فالنهار	-5
n:فالواد	-6
n:فالوقت	-4
n:فبراير	5
n:فريق	4
n:فصل	2
n:فقط	-4
n:فلاحو	8
n:فواتير	-6
n:فوق	-13
n:في	-3
n:فيديو	6
n:فيكم	9
n:فين	-13
n:فيه	3
n:فيها	-13
n:قاعه	-5
n:قافله	4
n:قبل	-26
n:قراءه	5
n:قرب	-6
n:قشور	-7
n:قطع	-2
n:قل	-7
n:كامل	-10
n:كامله	-12
n:كان	6
n:كاين	3
n:كاينين	8
n:كبار	6
n:كبير	-14
n:كتاب	10
n:كتابا	-7
n:كتجي	4
n:كتخدم	-5
n:كتخرج	-3
n:كتخلص	9
n:كتر	-3
n:كتشري	8
n:كتوصل	-2
n:كثير	-8
n:كل	-7
n:كلشي	-7
n:كلفه	-10
n:كلم	-15
n:كله	-5
n:كلها	-10
n:كليه	3
n:كما	-2
n:كميه	-3
n:كهرباء	-5
n:كيبقاو	4
n:كيبيعو	2
n:كيتسناو	5
n:كيتسني	-4
n:كيخسرو	-4
n:كيخلص	7
n:كيخلصو	8
n:كيخليو	-3
n:كيدوز	-3
n:كيشريو	9
n:كيضيع	-3
n:كيضيعو	-2
n:كيعلم	4
n:كيف	7
n:كيفاش	-2
n:كيقطعو	-3
n:كيلعب	5
n:كيلو	6
n:كيلوح	-3
n:كيلوغرامات	6
n:كيلومتر	-2
n:كيلومترا	6
n:كيلومترات	-8
n:كيمشيو	-5
n:كيوصل	-2
n:ل	-2
n:لان	-15
n:لاي	-4
n:لايحه	-9
n:لترات	9
n:لجميع	9
n:لشهر	-2
n:لغه	-5
n:لفايده	-8
n:لقاء	-6
n:لكل	-6
n:لكم	4
n:لكنها	-7
n:للاستراحه	-2
n:للاسر	3
n:للبيدون	-2
n:للتعاونيه	-6
n:للحصول	-2
n:للطلبه	-4
n:للمدرسه	-7
n:للناس	3
n:لليوم	-5
n:لم	-13
n:لماذا	-5
n:لمن	-4
n:لن	5
n:لنا	7
n:له	-11
n:لها	-10
n:لهم	-2
n:لي	6
n:ليكم	-3
n:ليلا	-6
n:ليله	-12
n:لينا	-8
n:ليه	-10
n:ليهم	11
n:ماء	-14
n:ماذا	-8
n:مارس	-14
n:ماشي	-4
n:ماعندهمش	-10
n:ماكاينش	-11
n:مالين	-9
n:ماي	2
n:مبرده	12
n:متطوع	-7
n:متطوعه	-4
n:متقاعدو	6
n:متنقله	-3
n:متوسط	-10
n:متي	-3
n:مجاني	14
n:مجسات	-3
n:محتاجين	-8
n:محصول	9
n:محليه	-2
n:مخابز	8
n:مدرسه	3
n:مدن	-5
n:مده	8
n:مرا	15
n:مرات	-19
n:مرافقين	-5
n:مراكز	-3
n:مراكش	-10
n:مربو	7
n:مرتفعه	-9
n:مرتين	-3
n:مرضي	8
n:مركز	-14
n:مره	-4
n:مريض	-12
n:مريضا	-5
n:مساء	-13
n:مسبح	-2
n:مستعمله	3
n:مستوصف	8
n:مسدود	-6
n:مشترك	6
n:مشتركه	8
n:مشروعنا	8
n:مصطفي	-5
n:مصلحه	-8
n:مطبخ	-8
n:مع	-5
n:معانا	-7
n:معاهم	-10
n:معرفه	-5
n:معزول	14
n:معطيات	-4
n:معكم	-5
n:مقابلات	-6
n:مقهي	-4
n:مكناس	-6
n:مكونين	13
n:ملاحظه	-2
n:ملف	11
n:ملي	6
n:مندوبيه	-3
n:منذ	-13
n:منكم	15
n:منه	-9
n:منها	4
n:منهم	-6
n:موافقه	6
n:موجه	16
n:موسم	6
n:موسي	-3
n:موعد	-7
n:مول	10
n:ميتي	-6
n:ميدلت	8
n:ميساج	4
n:ميه	4
n:نبحث	-2
n:نبدا	-9
n:نتوقع	-3
n:نحتاج	-12
n:نحن	-3
n:نساء	8
n:نساجه	-7
n:نسبه	3
n:نسي	-8
n:نص	4
n:نصف	-4
n:نصل	-6
n:نفسه	-5
n:نقترح	-10
n:نكون	-5
n:نلتمس	-14
n:نهايه	-2
n:نوصلو	-5
n:نونبر	-12
n:هاتف	-4
n:هاد	-12
n:هادي	-7
n:هدفنا	-5
n:هضرنا	-9
n:هكتار	-2
n:هكتارات	3
n:هل	2
n:هم	10
n:هناك	-3
n:هو	15
n:هي	-4
n:و	-8
n:واحد	-3
n:واحدا	-8
n:واحده	4
n:واد	7
n:واش	-4
n:والبنات	-14
n:والتقني	-3
n:والثانيه	-8
n:والغابات	-8
n:والناس	-5
n:والو	-11
n:وبعد	-2
n:وتنبيه	-3
n:وحتي	-6
n:وحده	3
n:وحدها	-3
n:ورحمه	-3
n:ورشات	2
n:ورشه	-2
n:ورقه	-7
n:وستون	9
n:وشكرا	-8
n:وصندوق	-5
n:وضعيه	-3
n:وعايلاتهم	-5
n:وعشرين	-9
n:وغادي	-13
n:وفي	-12
n:وقت	-13
n:وكل	-9
n:ولا	-16
n:ولاده	6
n:ولاو	9
n:ولكن	-6
n:ولم	-8
n:ولي	-3
n:وما	-11
n:ومكالمه	-3
n:وممرضه	-5
n:ومن	-7
n:وميتي	-5
n:ونحن	-3
n:وهو	-9
n:وواحد	-6
n:يبقي	-6
n:يبيع	-2
n:يتصل	-4
n:يجد	8
n:يجدون	-7
n:يجروا	-7
n:يجيب	6
n:يحجز	-3
n:يدفع	-9
n:يدفعون	-5
n:يستطيع	-9
n:يشتغل	-4
n:يصل	-3
n:يضم	14
n:يضيع	-9
n:يعاني	-9
n:يعرف	-2
n:يعرفن	-9
n:يعرفو	-6
n:يعني	-5
n:يفتح	5
n:يفقدون	-2
n:يفهمون	-4
n:يقرا	-9
n:يقيس	3
n:يكون	-10
n:يمشي	-3
n:يمكن	5
n:يناير	6
n:ينتظر	-14
n:ينزل	-8
n:يوجد	-12
n:يوم	-4
n:يوما	5
n:يومين	4
n:يونيو	-16
`;
