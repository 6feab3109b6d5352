/** Written by `test/domain/rehearsal/learning/learn-breaks.ts`: a sign around the beginning of a sentence, a tab, its weight in tenths of log odds. */
export const breakWeights = `
BBL:am am latin	6
BBL:am am latin-s	2
BBL:am arabic arabic	5
BBL:am arabic does	9
BBL:am article latin	-7
BBL:am article latin-s	-12
BBL:am but latin	-9
BBL:am count latin-s	-3
BBL:am does arabic	5
BBL:am does does	5
BBL:am does number	-4
BBL:am does of	-3
BBL:am each latin	-13
BBL:am latin and	-3
BBL:am latin article	-14
BBL:am latin but	-5
BBL:am latin count	-6
BBL:am latin does	3
BBL:am latin each	-2
BBL:am latin latin	7
BBL:am latin latin-s	2
BBL:am latin not	9
BBL:am latin number	8
BBL:am latin of	-15
BBL:am latin that	-6
BBL:am latin which	-2
BBL:am latin who	6
BBL:am latin-s article	-6
BBL:am latin-s latin	-7
BBL:am latin-s latin-s	-2
BBL:am latin-s of	2
BBL:am not latin-s	5
BBL:am number latin	8
BBL:am number latin-s	-5
BBL:am of am	-7
BBL:am of article	-5
BBL:am of count	-8
BBL:am of latin	-3
BBL:am of latin-s	-8
BBL:am of number	7
BBL:am of who	12
BBL:am time latin	-2
BBL:am who am	-10
BBL:am who does	-3
BBL:am who latin	-3
BBL:am who of	11
BBL:am whose latin	15
BBL:and am latin	3
BBL:and arabic arabic	7
BBL:and article am	-4
BBL:and article article	-3
BBL:and article latin	-9
BBL:and article latin-s	-5
BBL:and article of	-4
BBL:and but latin	-10
BBL:and but who	-2
BBL:and count count	-9
BBL:and count latin-s	6
BBL:and count of	-5
BBL:and does arabic	-3
BBL:and does article	7
BBL:and does does	6
BBL:and does latin	17
BBL:and does number	-6
BBL:and does the-thing	10
BBL:and each latin	-8
BBL:and latin am	-2
BBL:and latin article	-11
BBL:and latin but	-4
BBL:and latin count	-6
BBL:and latin does	-4
BBL:and latin latin-s	8
BBL:and latin not	-2
BBL:and latin number	-13
BBL:and latin of	-14
BBL:and latin which	-4
BBL:and latin who	-14
BBL:and latin-s does	6
BBL:and latin-s latin-s	-2
BBL:and latin-s of	-5
BBL:and not does	-6
BBL:and not latin	-5
BBL:and number article	-9
BBL:and number does	-3
BBL:and number latin	10
BBL:and number number	-4
BBL:and of am	-2
BBL:and of article	15
BBL:and of count	7
BBL:and of each	-4
BBL:and of latin	-2
BBL:and of latin-s	6
BBL:and that latin	12
BBL:and the-thing arabic	-9
BBL:and which latin	-15
BBL:and who am	-5
BBL:and who does	-11
BBL:and who latin	-5
BBL:and who latin-s	-13
BBL:and who not	-9
BBL:and who of	-2
BBL:and whose latin	8
BBL:and whose latin-s	4
BBL:and-word and-word and-word	-2
BBL:and-word and-word does	11
BBL:and-word and-word of	-3
BBL:and-word and-word the-thing	-14
BBL:and-word arabic and-word	7
BBL:and-word arabic arabic	4
BBL:and-word arabic count	-3
BBL:and-word arabic not	-4
BBL:and-word arabic of	-5
BBL:and-word arabic the-thing	-2
BBL:and-word but the-thing	2
BBL:and-word count arabic	-11
BBL:and-word does and-word	11
BBL:and-word does arabic	-13
BBL:and-word does does	-13
BBL:and-word does number	-2
BBL:and-word does of	-3
BBL:and-word does the-thing	-4
BBL:and-word each arabic	5
BBL:and-word not does	-9
BBL:and-word number arabic	9
BBL:and-word of arabic	-14
BBL:and-word of does	-11
BBL:and-word of the-thing	9
BBL:and-word the-thing and-word	-9
BBL:and-word the-thing does	8
BBL:and-word the-thing not	-2
BBL:and-word the-thing of	-2
BBL:and-word the-thing the-thing	-13
BBL:and-word the-thing who	-2
BBL:and-word which does	-11
BBL:arabic am arabic	-4
BBL:arabic am does	-16
BBL:arabic and arabic	3
BBL:arabic and does	9
BBL:arabic and number	6
BBL:arabic and-word arabic	2
BBL:arabic and-word article	-10
BBL:arabic and-word not	-5
BBL:arabic and-word number	-7
BBL:arabic and-word of	-3
BBL:arabic and-word the-thing	11
BBL:arabic arabic am	-3
BBL:arabic arabic and-word	-7
BBL:arabic arabic arabic	-6
BBL:arabic arabic article	8
BBL:arabic arabic but	-5
BBL:arabic arabic count	-9
BBL:arabic arabic each	-2
BBL:arabic arabic of	-9
BBL:arabic arabic that	-9
BBL:arabic arabic the-thing	-2
BBL:arabic arabic time	2
BBL:arabic arabic which	-4
BBL:arabic arabic who	-5
BBL:arabic article and-word	-8
BBL:arabic article arabic	4
BBL:arabic article does	7
BBL:arabic article latin	3
BBL:arabic article latin-s	-8
BBL:arabic article number	-5
BBL:arabic article the-thing	-8
BBL:arabic but arabic	-14
BBL:arabic but does	8
BBL:arabic but the-thing	-16
BBL:arabic count and-word	2
BBL:arabic count arabic	5
BBL:arabic does and-word	4
BBL:arabic does arabic	-5
BBL:arabic does article	-6
BBL:arabic does but	-5
BBL:arabic does count	7
BBL:arabic does does	-7
BBL:arabic does not	-3
BBL:arabic does number	-12
BBL:arabic does of	-10
BBL:arabic does that	-10
BBL:arabic does the-thing	-3
BBL:arabic each does	9
BBL:arabic not and-word	-6
BBL:arabic not arabic	2
BBL:arabic not does	2
BBL:arabic not the-thing	-14
BBL:arabic number and-word	-4
BBL:arabic number article	10
BBL:arabic number does	-7
BBL:arabic number the-thing	16
BBL:arabic of and-word	-3
BBL:arabic of arabic	-6
BBL:arabic of article	-7
BBL:arabic of count	2
BBL:arabic of does	6
BBL:arabic of each	-2
BBL:arabic of number	-8
BBL:arabic of of	-3
BBL:arabic of that	-3
BBL:arabic of the-thing	5
BBL:arabic of time	-2
BBL:arabic that arabic	-14
BBL:arabic that the-thing	-8
BBL:arabic the-thing am	-2
BBL:arabic the-thing and-word	-5
BBL:arabic the-thing arabic	-5
BBL:arabic the-thing but	-5
BBL:arabic the-thing count	6
BBL:arabic the-thing not	-7
BBL:arabic the-thing number	-4
BBL:arabic the-thing of	-10
BBL:arabic the-thing that	-6
BBL:arabic the-thing the-thing	-4
BBL:arabic the-thing which	-3
BBL:arabic the-thing who	-8
BBL:arabic the-thing whose	2
BBL:arabic time arabic	-12
BBL:arabic which arabic	-7
BBL:arabic which does	-16
BBL:arabic who and-word	-9
BBL:arabic who arabic	-15
BBL:arabic who does	-9
BBL:arabic who the-thing	-14
BBL:article am article	-3
BBL:article am latin	-4
BBL:article am of	-3
BBL:article and article	-2
BBL:article and latin	-8
BBL:article and of	-2
BBL:article and who	-2
BBL:article arabic arabic	-13
BBL:article arabic does	-9
BBL:article article latin-s	4
BBL:article article of	8
BBL:article but latin	3
BBL:article count latin	10
BBL:article count latin-s	9
BBL:article does arabic	7
BBL:article does number	-4
BBL:article does the-thing	9
BBL:article each latin	-7
BBL:article latin am	-10
BBL:article latin and	-8
BBL:article latin and-word	-6
BBL:article latin arabic	-3
BBL:article latin article	-20
BBL:article latin but	-14
BBL:article latin count	-5
BBL:article latin does	-5
BBL:article latin each	6
BBL:article latin latin	-3
BBL:article latin latin-s	-4
BBL:article latin not	2
BBL:article latin number	5
BBL:article latin of	3
BBL:article latin that	-12
BBL:article latin the-thing	5
BBL:article latin time	-14
BBL:article latin which	-7
BBL:article latin who	-17
BBL:article latin whose	-5
BBL:article latin-s am	-6
BBL:article latin-s and	-5
BBL:article latin-s arabic	-8
BBL:article latin-s article	-12
BBL:article latin-s but	-9
BBL:article latin-s count	-11
BBL:article latin-s does	-4
BBL:article latin-s each	-2
BBL:article latin-s latin	-3
BBL:article latin-s not	-9
BBL:article latin-s of	8
BBL:article latin-s that	-3
BBL:article latin-s which	-5
BBL:article latin-s who	-10
BBL:article latin-s whose	-2
BBL:article not arabic	-10
BBL:article not does	-4
BBL:article not latin	7
BBL:article not latin-s	-4
BBL:article not not	-5
BBL:article number latin-s	-7
BBL:article number number	2
BBL:article of arabic	2
BBL:article of count	9
BBL:article of latin	-3
BBL:article of number	3
BBL:article that article	6
BBL:article that latin	-10
BBL:article the-thing arabic	-15
BBL:article the-thing does	-7
BBL:article the-thing the-thing	-18
BBL:article which article	6
BBL:article which latin	-6
BBL:article which who	-6
BBL:article who am	-4
BBL:article who latin	3
BBL:article who latin-s	-8
BBL:article whose latin	-10
BBL:article whose latin-s	-9
BBL:but arabic and-word	-6
BBL:but arabic arabic	-8
BBL:but arabic does	-7
BBL:but article latin	-11
BBL:but article latin-s	-9
BBL:but article of	-2
BBL:but count latin	-5
BBL:but count latin-s	-12
BBL:but does arabic	4
BBL:but does the-thing	12
BBL:but each latin	-10
BBL:but latin article	-2
BBL:but latin latin	-12
BBL:but latin latin-s	-5
BBL:but latin of	-4
BBL:but latin that	-2
BBL:but latin who	-2
BBL:but latin-s latin	-7
BBL:but not arabic	-12
BBL:but not does	-10
BBL:but not latin	-9
BBL:but of arabic	11
BBL:but of article	-12
BBL:but the-thing arabic	16
BBL:but the-thing does	-10
BBL:but the-thing the-thing	-5
BBL:but which article	-3
BBL:but which latin	-3
BBL:but who am	-2
BBL:but who latin-s	6
BBL:but whose latin	-18
BBL:but whose latin-s	9
BBL:count am latin	-8
BBL:count and count	4
BBL:count and latin	-13
BBL:count and-word arabic	10
BBL:count and-word does	-5
BBL:count arabic and-word	-11
BBL:count arabic arabic	4
BBL:count arabic does	-18
BBL:count arabic of	-5
BBL:count arabic the-thing	-4
BBL:count article latin	-7
BBL:count article latin-s	-12
BBL:count count count	-7
BBL:count count latin	-14
BBL:count count latin-s	3
BBL:count does arabic	2
BBL:count does does	-10
BBL:count does latin	12
BBL:count latin am	-2
BBL:count latin and	-2
BBL:count latin article	-5
BBL:count latin count	6
BBL:count latin latin	5
BBL:count latin number	-6
BBL:count latin of	5
BBL:count latin who	-5
BBL:count latin-s am	-4
BBL:count latin-s and	-4
BBL:count latin-s article	-2
BBL:count latin-s but	-8
BBL:count latin-s count	-10
BBL:count latin-s each	-4
BBL:count latin-s latin	-2
BBL:count latin-s latin-s	2
BBL:count latin-s not	-6
BBL:count latin-s number	-12
BBL:count latin-s of	4
BBL:count latin-s that	5
BBL:count latin-s which	-2
BBL:count latin-s who	-7
BBL:count of article	4
BBL:count of count	7
BBL:count of latin	5
BBL:count of number	14
BBL:count of the-thing	7
BBL:count of who	10
BBL:count which latin	-2
BBL:count who latin	7
BBL:count whose latin	-7
BBL:does am arabic	-11
BBL:does and latin	4
BBL:does and who	-3
BBL:does and-word and-word	-5
BBL:does and-word arabic	-4
BBL:does and-word does	-15
BBL:does and-word number	-2
BBL:does and-word of	-5
BBL:does and-word the-thing	-12
BBL:does arabic and-word	10
BBL:does arabic article	-2
BBL:does arabic but	-3
BBL:does arabic count	-7
BBL:does arabic not	-10
BBL:does arabic number	4
BBL:does arabic of	-7
BBL:does arabic the-thing	-3
BBL:does arabic which	-8
BBL:does arabic who	-7
BBL:does article does	-10
BBL:does article latin	6
BBL:does article latin-s	3
BBL:does article the-thing	-16
BBL:does but arabic	-8
BBL:does but latin	-4
BBL:does but the-thing	-5
BBL:does count arabic	6
BBL:does count does	-12
BBL:does count latin-s	-2
BBL:does does and-word	-11
BBL:does does arabic	-6
BBL:does does does	-6
BBL:does does number	-3
BBL:does does of	-5
BBL:does does that	8
BBL:does does the-thing	-5
BBL:does each arabic	-11
BBL:does each does	2
BBL:does each latin	3
BBL:does each the-thing	10
BBL:does latin am	-4
BBL:does latin article	2
BBL:does latin does	-14
BBL:does latin latin	-4
BBL:does latin not	-3
BBL:does latin number	-4
BBL:does latin of	-6
BBL:does latin-s does	2
BBL:does latin-s latin	-12
BBL:does not arabic	5
BBL:does number count	7
BBL:does number does	8
BBL:does number latin	-21
BBL:does number latin-s	-3
BBL:does number number	5
BBL:does number of	-3
BBL:does number the-thing	4
BBL:does of and-word	-12
BBL:does of article	-4
BBL:does of count	-6
BBL:does of does	5
BBL:does of latin	9
BBL:does of latin-s	7
BBL:does of number	6
BBL:does of the-thing	-3
BBL:does that arabic	-4
BBL:does that the-thing	-2
BBL:does the-thing and	-2
BBL:does the-thing and-word	-4
BBL:does the-thing arabic	-3
BBL:does the-thing but	-3
BBL:does the-thing count	-6
BBL:does the-thing does	-9
BBL:does the-thing not	-3
BBL:does the-thing number	-6
BBL:does the-thing of	-9
BBL:does the-thing the-thing	-5
BBL:does the-thing who	-6
BBL:does the-thing whose	4
BBL:does which arabic	-9
BBL:does which does	-19
BBL:does which the-thing	6
BBL:does who latin	6
BBL:does whose latin	-10
BBL:each am latin	-5
BBL:each arabic and-word	-10
BBL:each arabic arabic	-9
BBL:each arabic number	-2
BBL:each arabic the-thing	-17
BBL:each article latin	8
BBL:each article latin-s	6
BBL:each count latin-s	4
BBL:each does arabic	-9
BBL:each does does	-6
BBL:each does the-thing	-5
BBL:each latin and	-4
BBL:each latin article	7
BBL:each latin but	-6
BBL:each latin count	-3
BBL:each latin does	-19
BBL:each latin latin	-8
BBL:each latin latin-s	-8
BBL:each latin not	-2
BBL:each latin number	-7
BBL:each latin of	-12
BBL:each latin which	-2
BBL:each latin who	-7
BBL:each latin-s article	-2
BBL:each latin-s latin	3
BBL:each latin-s latin-s	-2
BBL:each latin-s of	-2
BBL:each number latin-s	7
BBL:each of latin	-18
BBL:each the-thing the-thing	-7
BBL:each who latin-s	-7
BBL:edge am who	-9
BBL:edge arabic arabic	-21
BBL:edge arabic does	5
BBL:edge arabic of	-2
BBL:edge arabic the-thing	-20
BBL:edge arabic who	-5
BBL:edge article latin	-12
BBL:edge article latin-s	-12
BBL:edge but latin	-13
BBL:edge does arabic	-17
BBL:edge does does	-6
BBL:edge does the-thing	-6
BBL:edge edge am	-4
BBL:edge edge arabic	-3
BBL:edge edge article	-12
BBL:edge edge but	-10
BBL:edge edge count	-4
BBL:edge edge does	-19
BBL:edge edge latin	-21
BBL:edge edge latin-s	-20
BBL:edge edge number	-2
BBL:edge edge of	-7
BBL:edge edge that	-6
BBL:edge edge the-thing	-16
BBL:edge edge which	-2
BBL:edge edge who	-6
BBL:edge edge whose	-2
BBL:edge latin but	-7
BBL:edge latin latin	-17
BBL:edge latin latin-s	-17
BBL:edge latin of	-3
BBL:edge latin-s latin	9
BBL:edge latin-s latin-s	-6
BBL:edge of arabic	-10
BBL:edge of article	-3
BBL:edge of latin	-23
BBL:edge of number	-19
BBL:edge the-thing the-thing	-7
BBL:edge who latin	-9
BBL:edge whose latin	-11
BBL:latin am am	-2
BBL:latin am article	5
BBL:latin am count	-3
BBL:latin am latin	-2
BBL:latin am latin-s	4
BBL:latin am not	-4
BBL:latin am of	-8
BBL:latin am that	2
BBL:latin and am	-6
BBL:latin and but	-5
BBL:latin and count	-12
BBL:latin and does	-3
BBL:latin and each	-7
BBL:latin and latin-s	-8
BBL:latin and not	8
BBL:latin and number	-11
BBL:latin and of	-9
BBL:latin and that	-7
BBL:latin and which	-5
BBL:latin and who	-10
BBL:latin and whose	-4
BBL:latin arabic does	-4
BBL:latin article am	6
BBL:latin article and	-3
BBL:latin article article	-11
BBL:latin article but	-2
BBL:latin article count	-8
BBL:latin article does	-11
BBL:latin article not	5
BBL:latin article number	-14
BBL:latin article of	4
BBL:latin article that	-2
BBL:latin article which	-5
BBL:latin article who	-4
BBL:latin but article	-9
BBL:latin but count	-3
BBL:latin but latin	-8
BBL:latin but latin-s	-15
BBL:latin but not	-5
BBL:latin but of	-6
BBL:latin but that	-3
BBL:latin but which	-4
BBL:latin but who	-13
BBL:latin but whose	-3
BBL:latin count and	-2
BBL:latin count article	-4
BBL:latin count count	-3
BBL:latin count latin-s	-6
BBL:latin count of	-6
BBL:latin does arabic	-2
BBL:latin does article	-9
BBL:latin does but	-8
BBL:latin does count	-2
BBL:latin does latin-s	-12
BBL:latin does number	-12
BBL:latin does of	-10
BBL:latin does the-thing	-5
BBL:latin does which	-4
BBL:latin each am	-7
BBL:latin each article	-5
BBL:latin each count	-5
BBL:latin each latin-s	-4
BBL:latin each number	-6
BBL:latin latin am	-3
BBL:latin latin and	-12
BBL:latin latin article	-3
BBL:latin latin but	-16
BBL:latin latin count	-15
BBL:latin latin each	-9
BBL:latin latin latin	-4
BBL:latin latin latin-s	-5
BBL:latin latin not	2
BBL:latin latin number	-7
BBL:latin latin of	-10
BBL:latin latin that	-4
BBL:latin latin time	-5
BBL:latin latin which	-5
BBL:latin latin who	-9
BBL:latin latin whose	-10
BBL:latin latin-s am	-7
BBL:latin latin-s and	-6
BBL:latin latin-s article	-8
BBL:latin latin-s but	8
BBL:latin latin-s count	-10
BBL:latin latin-s does	-6
BBL:latin latin-s each	-10
BBL:latin latin-s latin	-3
BBL:latin latin-s latin-s	-8
BBL:latin latin-s not	-9
BBL:latin latin-s of	-19
BBL:latin latin-s that	-8
BBL:latin latin-s which	-3
BBL:latin latin-s who	5
BBL:latin latin-s whose	-2
BBL:latin not article	6
BBL:latin not but	-2
BBL:latin not does	-9
BBL:latin not latin	4
BBL:latin not latin-s	12
BBL:latin not not	-17
BBL:latin not of	-7
BBL:latin not who	-5
BBL:latin number article	-4
BBL:latin number count	-4
BBL:latin number does	-7
BBL:latin number latin	-2
BBL:latin number number	2
BBL:latin number of	-11
BBL:latin number time	-5
BBL:latin number who	-2
BBL:latin of am	-2
BBL:latin of article	5
BBL:latin of count	2
BBL:latin of each	9
BBL:latin of latin-s	2
BBL:latin of not	13
BBL:latin of of	5
BBL:latin of which	-3
BBL:latin of who	10
BBL:latin of whose	-9
BBL:latin that am	-7
BBL:latin that count	-10
BBL:latin that each	-5
BBL:latin that latin	3
BBL:latin that latin-s	-11
BBL:latin that number	-5
BBL:latin that of	7
BBL:latin that which	-3
BBL:latin time article	-2
BBL:latin time count	-4
BBL:latin time latin	-7
BBL:latin time who	-2
BBL:latin which am	-5
BBL:latin which article	-8
BBL:latin which but	-9
BBL:latin which does	-6
BBL:latin which each	-9
BBL:latin which latin	-4
BBL:latin which latin-s	-8
BBL:latin which not	-4
BBL:latin which number	-3
BBL:latin which of	-5
BBL:latin which that	-5
BBL:latin which who	-10
BBL:latin who article	-8
BBL:latin who but	-4
BBL:latin who does	8
BBL:latin who latin	-8
BBL:latin who latin-s	-13
BBL:latin who not	-3
BBL:latin who of	-10
BBL:latin who that	-3
BBL:latin who who	-7
BBL:latin who whose	-2
BBL:latin whose article	-3
BBL:latin whose count	8
BBL:latin whose does	-5
BBL:latin whose latin	-8
BBL:latin-s am am	-3
BBL:latin-s am article	5
BBL:latin-s am latin	-6
BBL:latin-s am latin-s	-7
BBL:latin-s am not	8
BBL:latin-s am who	-3
BBL:latin-s and article	-4
BBL:latin-s and count	-2
BBL:latin-s and does	-8
BBL:latin-s and each	-3
BBL:latin-s and latin	-3
BBL:latin-s and latin-s	10
BBL:latin-s and not	-8
BBL:latin-s and number	-3
BBL:latin-s and of	-4
BBL:latin-s and which	10
BBL:latin-s and who	-6
BBL:latin-s and whose	-5
BBL:latin-s and-word arabic	4
BBL:latin-s arabic the-thing	-9
BBL:latin-s article am	-2
BBL:latin-s article and	-2
BBL:latin-s article article	-3
BBL:latin-s article but	6
BBL:latin-s article latin	-3
BBL:latin-s article latin-s	-2
BBL:latin-s article not	-3
BBL:latin-s article number	-2
BBL:latin-s article of	-3
BBL:latin-s article which	-2
BBL:latin-s but article	-2
BBL:latin-s but each	-2
BBL:latin-s but latin	-3
BBL:latin-s but which	-3
BBL:latin-s but who	-8
BBL:latin-s count count	-6
BBL:latin-s count latin-s	-6
BBL:latin-s does latin	-3
BBL:latin-s does number	7
BBL:latin-s does of	-2
BBL:latin-s each am	-3
BBL:latin-s each article	-3
BBL:latin-s each latin	2
BBL:latin-s each latin-s	9
BBL:latin-s latin am	-7
BBL:latin-s latin and	-5
BBL:latin-s latin article	2
BBL:latin-s latin does	7
BBL:latin-s latin each	-6
BBL:latin-s latin latin-s	-2
BBL:latin-s latin of	-10
BBL:latin-s latin that	-3
BBL:latin-s latin time	-11
BBL:latin-s latin which	-4
BBL:latin-s latin who	-4
BBL:latin-s latin whose	-6
BBL:latin-s latin-s am	-5
BBL:latin-s latin-s and	-3
BBL:latin-s latin-s article	-13
BBL:latin-s latin-s but	-5
BBL:latin-s latin-s does	-3
BBL:latin-s latin-s each	-3
BBL:latin-s latin-s latin	-11
BBL:latin-s latin-s latin-s	-2
BBL:latin-s latin-s not	-3
BBL:latin-s latin-s of	-10
BBL:latin-s latin-s which	-2
BBL:latin-s latin-s who	4
BBL:latin-s latin-s whose	-3
BBL:latin-s not latin	6
BBL:latin-s not latin-s	2
BBL:latin-s not not	-3
BBL:latin-s not of	-2
BBL:latin-s number latin	-4
BBL:latin-s number latin-s	-4
BBL:latin-s number number	5
BBL:latin-s number of	-2
BBL:latin-s of article	6
BBL:latin-s of count	10
BBL:latin-s of does	-7
BBL:latin-s of each	-6
BBL:latin-s of latin	2
BBL:latin-s of not	3
BBL:latin-s of of	-7
BBL:latin-s of that	8
BBL:latin-s of the-thing	4
BBL:latin-s of which	8
BBL:latin-s of who	3
BBL:latin-s of whose	-5
BBL:latin-s that am	-3
BBL:latin-s that article	-3
BBL:latin-s that latin	-3
BBL:latin-s that latin-s	-10
BBL:latin-s that of	-2
BBL:latin-s that which	-6
BBL:latin-s time who	-2
BBL:latin-s which am	-3
BBL:latin-s which article	-2
BBL:latin-s which does	-8
BBL:latin-s which latin	-4
BBL:latin-s which latin-s	-13
BBL:latin-s which not	-2
BBL:latin-s which number	-6
BBL:latin-s which that	-2
BBL:latin-s which who	-8
BBL:latin-s who am	-3
BBL:latin-s who article	-3
BBL:latin-s who but	-4
BBL:latin-s who latin	-2
BBL:latin-s who latin-s	-12
BBL:latin-s who not	-5
BBL:latin-s who of	-6
BBL:latin-s who which	-2
BBL:latin-s whose latin	-10
BBL:not am not	-3
BBL:not arabic not	-3
BBL:not arabic the-thing	5
BBL:not article latin	8
BBL:not article latin-s	-5
BBL:not does and-word	-9
BBL:not does does	-5
BBL:not does of	-2
BBL:not does the-thing	-5
BBL:not each latin	-6
BBL:not latin am	-3
BBL:not latin and	-2
BBL:not latin article	2
BBL:not latin but	-2
BBL:not latin does	-7
BBL:not latin latin-s	-7
BBL:not latin number	-3
BBL:not latin of	-10
BBL:not latin which	-2
BBL:not latin who	2
BBL:not latin-s latin	-13
BBL:not latin-s not	-4
BBL:not not article	-7
BBL:not not does	5
BBL:not not latin	9
BBL:not not latin-s	-2
BBL:not not of	7
BBL:not of article	-5
BBL:not of latin	2
BBL:not of latin-s	-12
BBL:not of not	-8
BBL:not of number	-6
BBL:not that arabic	-5
BBL:not that latin	-12
BBL:not the-thing does	-2
BBL:not the-thing the-thing	5
BBL:not which latin	-7
BBL:not whose latin-s	13
BBL:number am latin	8
BBL:number and latin	-8
BBL:number and-word the-thing	18
BBL:number arabic and-word	2
BBL:number arabic article	-3
BBL:number arabic number	-6
BBL:number arabic of	-5
BBL:number arabic the-thing	16
BBL:number article arabic	8
BBL:number article latin-s	-12
BBL:number but latin	-7
BBL:number count arabic	-7
BBL:number count latin	-8
BBL:number does and-word	5
BBL:number does arabic	-5
BBL:number does count	-5
BBL:number does does	-11
BBL:number does of	-2
BBL:number does the-thing	3
BBL:number each latin	-13
BBL:number latin and	-2
BBL:number latin article	11
BBL:number latin but	-2
BBL:number latin does	5
BBL:number latin latin	4
BBL:number latin latin-s	7
BBL:number latin not	-2
BBL:number latin number	-5
BBL:number latin of	7
BBL:number latin who	-3
BBL:number latin-s and	-5
BBL:number latin-s article	2
BBL:number latin-s does	7
BBL:number latin-s latin	6
BBL:number latin-s latin-s	2
BBL:number latin-s not	-2
BBL:number latin-s number	-5
BBL:number latin-s who	-6
BBL:number not does	-3
BBL:number not latin	3
BBL:number number arabic	-7
BBL:number number latin	4
BBL:number number number	-6
BBL:number number of	-2
BBL:number of am	-2
BBL:number of arabic	-9
BBL:number of article	4
BBL:number of does	3
BBL:number of latin	2
BBL:number of latin-s	2
BBL:number of number	2
BBL:number of the-thing	5
BBL:number the-thing does	7
BBL:number the-thing number	-7
BBL:number time number	-2
BBL:number who latin	-11
BBL:number who latin-s	-13
BBL:of am article	-3
BBL:of am count	-9
BBL:of am latin-s	3
BBL:of and article	-3
BBL:of and latin	-10
BBL:of and latin-s	-7
BBL:of and of	-4
BBL:of and-word arabic	-12
BBL:of and-word does	8
BBL:of arabic and-word	6
BBL:of arabic arabic	-3
BBL:of arabic article	-6
BBL:of arabic does	-3
BBL:of arabic each	-2
BBL:of arabic not	-3
BBL:of arabic number	2
BBL:of arabic of	-3
BBL:of arabic that	-7
BBL:of arabic the-thing	3
BBL:of article and	-2
BBL:of article count	-9
BBL:of article does	-6
BBL:of article latin	6
BBL:of article latin-s	7
BBL:of article number	-5
BBL:of article the-thing	19
BBL:of article who	-4
BBL:of article whose	8
BBL:of count and	-3
BBL:of count and-word	17
BBL:of count arabic	9
BBL:of count article	3
BBL:of count but	-3
BBL:of count count	2
BBL:of count does	2
BBL:of count latin	-7
BBL:of count latin-s	7
BBL:of count number	-5
BBL:of count of	6
BBL:of count that	-3
BBL:of count which	-3
BBL:of count who	-3
BBL:of does and-word	7
BBL:of does arabic	7
BBL:of does article	4
BBL:of does count	-7
BBL:of does does	7
BBL:of does number	-7
BBL:of does of	-2
BBL:of does the-thing	8
BBL:of each and	-2
BBL:of each arabic	8
BBL:of each article	5
BBL:of each latin	15
BBL:of each latin-s	10
BBL:of each number	-3
BBL:of each of	-3
BBL:of each who	-2
BBL:of latin am	-11
BBL:of latin and	-8
BBL:of latin article	-3
BBL:of latin but	-14
BBL:of latin count	5
BBL:of latin each	-9
BBL:of latin not	-3
BBL:of latin number	3
BBL:of latin of	-2
BBL:of latin that	-12
BBL:of latin time	3
BBL:of latin which	-5
BBL:of latin who	7
BBL:of latin whose	4
BBL:of latin-s am	8
BBL:of latin-s and	-5
BBL:of latin-s article	-8
BBL:of latin-s but	6
BBL:of latin-s count	-4
BBL:of latin-s does	-6
BBL:of latin-s each	-8
BBL:of latin-s latin-s	-6
BBL:of latin-s not	-2
BBL:of latin-s number	-10
BBL:of latin-s of	3
BBL:of latin-s that	-4
BBL:of latin-s who	-9
BBL:of not does	17
BBL:of not latin	-14
BBL:of not not	-12
BBL:of not of	-3
BBL:of number and	-2
BBL:of number and-word	-9
BBL:of number arabic	2
BBL:of number article	-2
BBL:of number but	-3
BBL:of number count	-2
BBL:of number does	6
BBL:of number each	-3
BBL:of number latin	5
BBL:of number latin-s	5
BBL:of number not	-8
BBL:of number number	-9
BBL:of number of	-10
BBL:of number the-thing	11
BBL:of number who	-2
BBL:of of arabic	9
BBL:of of article	6
BBL:of of but	8
BBL:of of count	7
BBL:of of each	7
BBL:of of latin	-5
BBL:of of latin-s	-4
BBL:of of of	-3
BBL:of of the-thing	-6
BBL:of that arabic	4
BBL:of that latin	7
BBL:of that the-thing	16
BBL:of the-thing and	-3
BBL:of the-thing and-word	-18
BBL:of the-thing arabic	-3
BBL:of the-thing article	-4
BBL:of the-thing but	-4
BBL:of the-thing count	-2
BBL:of the-thing does	-18
BBL:of the-thing each	-2
BBL:of the-thing not	-3
BBL:of the-thing number	5
BBL:of the-thing of	-8
BBL:of the-thing that	-7
BBL:of the-thing the-thing	7
BBL:of the-thing which	-2
BBL:of the-thing who	-2
BBL:of time does	5
BBL:of which does	7
BBL:of which latin	-11
BBL:of which not	-2
BBL:of who article	-3
BBL:of who but	-4
BBL:of who latin	-2
BBL:of who latin-s	-2
BBL:of who of	-3
BBL:of who time	7
BBL:of who who	-2
BBL:of whose latin	3
BBL:of whose latin-s	10
BBL:that am each	-9
BBL:that am latin	-12
BBL:that am of	-2
BBL:that arabic arabic	10
BBL:that arabic the-thing	7
BBL:that article latin	-8
BBL:that article latin-s	-11
BBL:that count count	5
BBL:that count latin-s	-5
BBL:that each latin	6
BBL:that latin article	-6
BBL:that latin count	-2
BBL:that latin latin-s	-11
BBL:that latin of	6
BBL:that latin who	13
BBL:that latin-s latin	6
BBL:that latin-s of	-5
BBL:that not does	-7
BBL:that of article	-6
BBL:that of count	-6
BBL:that of latin	-10
BBL:that the-thing arabic	-14
BBL:that the-thing does	-9
BBL:that the-thing the-thing	-5
BBL:that which does	-5
BBL:that who latin	-3
BBL:that whose latin	13
BBL:the-thing and-word and-word	6
BBL:the-thing and-word arabic	-2
BBL:the-thing and-word article	-3
BBL:the-thing and-word does	-10
BBL:the-thing and-word number	-3
BBL:the-thing and-word of	-3
BBL:the-thing and-word the-thing	-7
BBL:the-thing arabic and	-2
BBL:the-thing arabic and-word	-10
BBL:the-thing arabic arabic	-4
BBL:the-thing arabic article	-2
BBL:the-thing arabic count	-9
BBL:the-thing arabic does	-6
BBL:the-thing arabic each	-2
BBL:the-thing arabic latin	-6
BBL:the-thing arabic not	-7
BBL:the-thing arabic number	3
BBL:the-thing arabic of	-6
BBL:the-thing arabic the-thing	-6
BBL:the-thing arabic which	-2
BBL:the-thing arabic who	-9
BBL:the-thing article latin	-2
BBL:the-thing article latin-s	-7
BBL:the-thing but arabic	-14
BBL:the-thing but does	-10
BBL:the-thing but not	-3
BBL:the-thing but the-thing	-3
BBL:the-thing count arabic	-2
BBL:the-thing does am	-2
BBL:the-thing does article	8
BBL:the-thing does count	-8
BBL:the-thing does does	7
BBL:the-thing does each	-2
BBL:the-thing does not	-2
BBL:the-thing does number	4
BBL:the-thing does the-thing	-3
BBL:the-thing does which	-2
BBL:the-thing each does	-9
BBL:the-thing not does	-2
BBL:the-thing not the-thing	13
BBL:the-thing number arabic	-8
BBL:the-thing number number	-2
BBL:the-thing number of	-2
BBL:the-thing number the-thing	6
BBL:the-thing of and-word	6
BBL:the-thing of article	-7
BBL:the-thing of count	-3
BBL:the-thing of does	-3
BBL:the-thing of number	10
BBL:the-thing of of	-3
BBL:the-thing that arabic	-4
BBL:the-thing the-thing and-word	-15
BBL:the-thing the-thing arabic	-4
BBL:the-thing the-thing article	-4
BBL:the-thing the-thing but	-2
BBL:the-thing the-thing does	-9
BBL:the-thing the-thing not	-7
BBL:the-thing the-thing of	-7
BBL:the-thing the-thing which	-4
BBL:the-thing the-thing who	-12
BBL:the-thing the-thing whose	-5
BBL:the-thing which arabic	2
BBL:the-thing which not	-2
BBL:the-thing which the-thing	-15
BBL:the-thing who and-word	-3
BBL:the-thing who arabic	-15
BBL:the-thing who does	3
BBL:the-thing who the-thing	3
BBL:the-thing who which	-4
BBL:the-thing whose arabic	2
BBL:the-thing whose does	3
BBL:time arabic and-word	2
BBL:time arabic arabic	2
BBL:time article latin	-3
BBL:time article latin-s	-8
BBL:time does arabic	9
BBL:time does latin	10
BBL:time latin latin	-7
BBL:time number latin-s	6
BBL:time of article	-2
BBL:time of latin	-17
BBL:time the-thing arabic	-10
BBL:time who am	-2
BBL:time who latin	-13
BBL:which am latin	4
BBL:which am who	-6
BBL:which arabic arabic	-11
BBL:which arabic does	-2
BBL:which arabic the-thing	4
BBL:which article am	-7
BBL:which article latin	2
BBL:which article latin-s	-6
BBL:which count latin-s	-12
BBL:which count of	-2
BBL:which does arabic	-4
BBL:which does count	-2
BBL:which does does	7
BBL:which does latin	-2
BBL:which does of	-4
BBL:which does the-thing	2
BBL:which does who	-2
BBL:which each latin	-11
BBL:which latin am	-2
BBL:which latin article	3
BBL:which latin but	-2
BBL:which latin each	-3
BBL:which latin latin-s	6
BBL:which latin not	-3
BBL:which latin number	-5
BBL:which latin of	-7
BBL:which latin that	-2
BBL:which latin who	-5
BBL:which latin-s latin	-13
BBL:which latin-s of	-4
BBL:which latin-s who	-7
BBL:which not arabic	-7
BBL:which not does	-6
BBL:which not latin	-6
BBL:which not not	12
BBL:which number latin-s	-9
BBL:which number number	-3
BBL:which of latin	-4
BBL:which that latin	-6
BBL:which the-thing does	-11
BBL:which the-thing the-thing	-9
BBL:which who am	-3
BBL:which who latin	-3
BBL:which who latin-s	3
BBL:which whose latin	9
BBL:who am article	-4
BBL:who am but	-2
BBL:who am count	10
BBL:who am latin	-6
BBL:who am latin-s	7
BBL:who am not	6
BBL:who am of	-2
BBL:who and latin	4
BBL:who arabic arabic	-12
BBL:who arabic article	-11
BBL:who arabic does	-5
BBL:who arabic the-thing	-6
BBL:who article latin	6
BBL:who article latin-s	-11
BBL:who but latin	4
BBL:who does arabic	-9
BBL:who does latin	6
BBL:who does of	-2
BBL:who each latin	6
BBL:who latin and	-2
BBL:who latin article	-11
BBL:who latin but	9
BBL:who latin count	2
BBL:who latin each	-12
BBL:who latin latin	-2
BBL:who latin latin-s	-5
BBL:who latin not	-4
BBL:who latin number	-2
BBL:who latin that	-5
BBL:who latin which	-2
BBL:who latin who	-4
BBL:who latin whose	-2
BBL:who latin-s article	-5
BBL:who latin-s count	2
BBL:who latin-s latin-s	-4
BBL:who latin-s number	-3
BBL:who latin-s of	-14
BBL:who latin-s which	-2
BBL:who latin-s who	-8
BBL:who not not	2
BBL:who of am	13
BBL:who of article	-3
BBL:who of count	7
BBL:who of latin	-4
BBL:who of latin-s	-9
BBL:who of number	6
BBL:who that latin	4
BBL:who that of	-2
BBL:who the-thing arabic	7
BBL:who the-thing does	-9
BBL:who the-thing the-thing	-3
BBL:who which arabic	6
BBL:who which does	10
BBL:who which latin	9
BBL:who which the-thing	-11
BBL:who who latin	-4
BBL:who who latin-s	-12
BBL:who whose latin	-10
BBL:who whose latin-s	-8
BBL:whose arabic arabic	-5
BBL:whose arabic the-thing	5
BBL:whose article latin-s	-3
BBL:whose does arabic	-11
BBL:whose does latin	-7
BBL:whose does the-thing	-13
BBL:whose latin am	-8
BBL:whose latin and	-4
BBL:whose latin article	-6
BBL:whose latin but	-7
BBL:whose latin count	-2
BBL:whose latin latin	-5
BBL:whose latin not	-3
BBL:whose latin number	5
BBL:whose latin of	-12
BBL:whose latin that	-4
BBL:whose latin who	-7
BBL:whose latin-s am	-4
BBL:whose latin-s article	-5
BBL:whose latin-s but	-2
BBL:whose latin-s count	-5
BBL:whose latin-s latin-s	-14
BBL:whose latin-s number	10
BBL:whose latin-s of	-8
BBL:whose number latin	8
BBL:whose of latin	7
BLH:am am latin	-2
BLH:am am latin-s	-4
BLH:am arabic arabic	-7
BLH:am arabic does	7
BLH:am article latin-s	-4
BLH:am count count	-3
BLH:am count latin-s	-5
BLH:am count of	7
BLH:am does arabic	2
BLH:am does does	-13
BLH:am does number	-8
BLH:am does of	-4
BLH:am latin am	-2
BLH:am latin and	-6
BLH:am latin article	-2
BLH:am latin but	-6
BLH:am latin does	-4
BLH:am latin each	-12
BLH:am latin latin-s	4
BLH:am latin not	4
BLH:am latin number	-3
BLH:am latin of	-5
BLH:am latin that	3
BLH:am latin which	5
BLH:am latin who	2
BLH:am latin whose	-5
BLH:am latin-s and	-6
BLH:am latin-s article	-2
BLH:am latin-s latin-s	5
BLH:am latin-s of	-8
BLH:am latin-s who	6
BLH:am not latin	-8
BLH:am not latin-s	-4
BLH:am not of	8
BLH:am number latin	-3
BLH:am number latin-s	-6
BLH:am of article	-3
BLH:am of count	-2
BLH:am of latin	-4
BLH:am of who	-2
BLH:am that article	-3
BLH:am time latin	-2
BLH:am who am	4
BLH:am who latin	-9
BLH:am who of	-11
BLH:and am article	-4
BLH:and am latin	-2
BLH:and arabic arabic	7
BLH:and article article	-2
BLH:and article latin	-9
BLH:and article latin-s	-8
BLH:and article of	-10
BLH:and but who	9
BLH:and count count	-3
BLH:and count latin	-7
BLH:and count latin-s	-7
BLH:and count of	-10
BLH:and does arabic	6
BLH:and does article	-21
BLH:and does does	12
BLH:and does latin	-8
BLH:and does of	3
BLH:and does the-thing	-16
BLH:and each latin	-3
BLH:and each latin-s	-5
BLH:and latin am	-4
BLH:and latin and	-5
BLH:and latin article	-2
BLH:and latin but	6
BLH:and latin count	-17
BLH:and latin does	-3
BLH:and latin latin	-3
BLH:and latin latin-s	-9
BLH:and latin not	-10
BLH:and latin which	-12
BLH:and latin who	10
BLH:and latin whose	-11
BLH:and latin-s article	-3
BLH:and latin-s count	-8
BLH:and latin-s does	-8
BLH:and latin-s latin-s	11
BLH:and latin-s of	-5
BLH:and not does	-2
BLH:and not latin	-4
BLH:and number article	-5
BLH:and number does	-9
BLH:and number latin	-9
BLH:and number latin-s	-3
BLH:and of article	-6
BLH:and of latin	-7
BLH:and that latin	-4
BLH:and the-thing arabic	8
BLH:and who am	-2
BLH:and who does	-4
BLH:and who latin	-9
BLH:and who latin-s	-5
BLH:and who not	-2
BLH:and who of	-2
BLH:and whose latin	-2
BLH:and whose latin-s	-6
BLH:and-word and-word and-word	-5
BLH:and-word and-word arabic	-9
BLH:and-word and-word does	-10
BLH:and-word and-word of	-8
BLH:and-word and-word the-thing	4
BLH:and-word arabic arabic	-3
BLH:and-word arabic count	5
BLH:and-word arabic does	-12
BLH:and-word arabic not	9
BLH:and-word arabic number	-8
BLH:and-word article not	-5
BLH:and-word but the-thing	-2
BLH:and-word does and-word	3
BLH:and-word does number	-3
BLH:and-word does which	-8
BLH:and-word not does	-3
BLH:and-word number arabic	-4
BLH:and-word number does	-8
BLH:and-word of arabic	-2
BLH:and-word of does	-3
BLH:and-word of each	-2
BLH:and-word of the-thing	-3
BLH:and-word the-thing and-word	-15
BLH:and-word the-thing arabic	4
BLH:and-word the-thing does	3
BLH:and-word the-thing not	6
BLH:and-word the-thing of	2
BLH:and-word the-thing the-thing	-7
BLH:and-word the-thing which	-4
BLH:and-word the-thing who	4
BLH:arabic am arabic	-3
BLH:arabic am does	-3
BLH:arabic and arabic	-2
BLH:arabic and does	-2
BLH:arabic and number	-2
BLH:arabic and-word and-word	3
BLH:arabic and-word arabic	-2
BLH:arabic and-word article	-8
BLH:arabic and-word number	-4
BLH:arabic and-word the-thing	4
BLH:arabic arabic am	-3
BLH:arabic arabic and	-3
BLH:arabic arabic and-word	-7
BLH:arabic arabic arabic	2
BLH:arabic arabic article	-7
BLH:arabic arabic but	2
BLH:arabic arabic count	-7
BLH:arabic arabic each	-6
BLH:arabic arabic of	-2
BLH:arabic arabic time	-3
BLH:arabic arabic which	7
BLH:arabic arabic who	-5
BLH:arabic article does	-4
BLH:arabic article not	-4
BLH:arabic article number	4
BLH:arabic article of	-12
BLH:arabic article the-thing	5
BLH:arabic but arabic	-3
BLH:arabic but does	-2
BLH:arabic but not	-2
BLH:arabic but the-thing	-3
BLH:arabic count and-word	-6
BLH:arabic count arabic	-4
BLH:arabic count does	-6
BLH:arabic does and-word	5
BLH:arabic does arabic	-4
BLH:arabic does but	-7
BLH:arabic does does	-3
BLH:arabic does each	2
BLH:arabic does not	5
BLH:arabic does number	-7
BLH:arabic does that	7
BLH:arabic does time	-6
BLH:arabic does which	3
BLH:arabic each arabic	-4
BLH:arabic not and-word	-3
BLH:arabic not arabic	-7
BLH:arabic not does	-2
BLH:arabic not the-thing	-6
BLH:arabic number and-word	-6
BLH:arabic number arabic	-4
BLH:arabic number article	-2
BLH:arabic number does	4
BLH:arabic number of	5
BLH:arabic number the-thing	-4
BLH:arabic of and-word	-4
BLH:arabic of arabic	-8
BLH:arabic of article	-2
BLH:arabic of does	-4
BLH:arabic of each	-5
BLH:arabic of number	-5
BLH:arabic of of	-2
BLH:arabic of that	-2
BLH:arabic of the-thing	-10
BLH:arabic of which	-3
BLH:arabic that arabic	2
BLH:arabic that the-thing	-8
BLH:arabic the-thing am	-15
BLH:arabic the-thing and	-7
BLH:arabic the-thing arabic	3
BLH:arabic the-thing but	-6
BLH:arabic the-thing each	4
BLH:arabic the-thing not	5
BLH:arabic the-thing number	-3
BLH:arabic the-thing of	2
BLH:arabic the-thing that	-15
BLH:arabic the-thing which	-11
BLH:arabic the-thing who	-9
BLH:arabic the-thing whose	-6
BLH:arabic time arabic	3
BLH:arabic which arabic	-8
BLH:arabic which does	-3
BLH:arabic who and-word	-3
BLH:arabic who arabic	-6
BLH:arabic who does	-3
BLH:arabic who the-thing	-15
BLH:article am article	8
BLH:article am latin	-3
BLH:article am of	-4
BLH:article and article	-3
BLH:article and of	-2
BLH:article arabic does	-8
BLH:article arabic of	8
BLH:article article article	7
BLH:article article latin	4
BLH:article article latin-s	-5
BLH:article article of	-10
BLH:article article which	-10
BLH:article but latin	8
BLH:article but of	-6
BLH:article count latin	-8
BLH:article count latin-s	-4
BLH:article count of	-8
BLH:article does arabic	-4
BLH:article does latin	-9
BLH:article does number	5
BLH:article does of	-2
BLH:article does the-thing	-13
BLH:article latin am	3
BLH:article latin and	2
BLH:article latin and-word	-6
BLH:article latin arabic	4
BLH:article latin article	7
BLH:article latin but	-4
BLH:article latin count	13
BLH:article latin does	-21
BLH:article latin each	-2
BLH:article latin latin	-4
BLH:article latin latin-s	-2
BLH:article latin not	3
BLH:article latin number	3
BLH:article latin of	-3
BLH:article latin the-thing	-7
BLH:article latin time	-10
BLH:article latin which	-12
BLH:article latin whose	9
BLH:article latin-s am	3
BLH:article latin-s and	9
BLH:article latin-s arabic	-13
BLH:article latin-s article	2
BLH:article latin-s but	-5
BLH:article latin-s does	-6
BLH:article latin-s latin-s	-9
BLH:article latin-s not	-13
BLH:article latin-s number	4
BLH:article latin-s of	4
BLH:article latin-s that	3
BLH:article latin-s which	-5
BLH:article latin-s who	-10
BLH:article latin-s whose	3
BLH:article not latin	3
BLH:article not latin-s	-5
BLH:article number article	2
BLH:article number latin	-19
BLH:article number latin-s	-9
BLH:article number number	4
BLH:article number of	-6
BLH:article of article	-10
BLH:article of count	-4
BLH:article of latin	3
BLH:article of latin-s	-3
BLH:article of number	-2
BLH:article that article	-4
BLH:article that latin	-4
BLH:article the-thing does	-6
BLH:article which article	-2
BLH:article which latin	-4
BLH:article which who	-5
BLH:article who am	-3
BLH:article who article	-4
BLH:article who latin	-3
BLH:article who of	-3
BLH:article whose latin	-2
BLH:but arabic arabic	-5
BLH:but arabic the-thing	-8
BLH:but article latin	-8
BLH:but article latin-s	-3
BLH:but article of	-2
BLH:but count latin	-3
BLH:but does arabic	-7
BLH:but does the-thing	-7
BLH:but latin article	-9
BLH:but latin does	-12
BLH:but latin latin-s	-14
BLH:but latin of	-13
BLH:but latin who	-8
BLH:but latin-s latin	-8
BLH:but latin-s of	-2
BLH:but not arabic	-2
BLH:but not does	-4
BLH:but not latin	-2
BLH:but of latin	-4
BLH:but of of	-2
BLH:but the-thing arabic	-16
BLH:but the-thing does	3
BLH:but the-thing not	-8
BLH:but the-thing the-thing	-6
BLH:but which article	-2
BLH:but who article	-5
BLH:but who latin	-9
BLH:but who latin-s	-5
BLH:but whose latin	-2
BLH:but whose latin-s	-3
BLH:count am latin	-3
BLH:count and count	-2
BLH:count and who	-2
BLH:count and-word arabic	-6
BLH:count and-word does	14
BLH:count arabic and-word	10
BLH:count arabic does	7
BLH:count arabic each	-9
BLH:count arabic of	-12
BLH:count arabic the-thing	12
BLH:count article article	4
BLH:count article latin	-5
BLH:count count count	-8
BLH:count count latin	-14
BLH:count count latin-s	-7
BLH:count count of	2
BLH:count does does	-10
BLH:count does latin	-16
BLH:count does of	-2
BLH:count latin am	-5
BLH:count latin and	-3
BLH:count latin article	-7
BLH:count latin but	-8
BLH:count latin count	-9
BLH:count latin latin	2
BLH:count latin latin-s	-5
BLH:count latin of	-4
BLH:count latin who	11
BLH:count latin whose	-5
BLH:count latin-s am	8
BLH:count latin-s and	-15
BLH:count latin-s but	4
BLH:count latin-s each	8
BLH:count latin-s latin	3
BLH:count latin-s latin-s	-4
BLH:count latin-s not	-14
BLH:count latin-s number	-3
BLH:count latin-s of	-6
BLH:count latin-s that	-4
BLH:count latin-s which	5
BLH:count latin-s whose	6
BLH:count of article	-5
BLH:count of count	-7
BLH:count of latin	8
BLH:count of latin-s	-3
BLH:count of of	-5
BLH:count of the-thing	-2
BLH:count of who	-4
BLH:count which latin	-2
BLH:count whose latin	-3
BLH:does am arabic	-2
BLH:does and does	-2
BLH:does and-word arabic	2
BLH:does and-word does	2
BLH:does and-word number	5
BLH:does and-word the-thing	4
BLH:does arabic and-word	-17
BLH:does arabic arabic	-5
BLH:does arabic article	2
BLH:does arabic but	-3
BLH:does arabic count	7
BLH:does arabic does	-4
BLH:does arabic each	-6
BLH:does arabic not	-8
BLH:does arabic number	-4
BLH:does arabic the-thing	4
BLH:does arabic which	-3
BLH:does arabic who	-9
BLH:does article arabic	3
BLH:does article does	-11
BLH:does article latin	3
BLH:does article latin-s	-3
BLH:does article of	7
BLH:does article the-thing	4
BLH:does but does	-5
BLH:does but of	9
BLH:does count does	-4
BLH:does count latin-s	-4
BLH:does does and	-2
BLH:does does and-word	-8
BLH:does does arabic	-8
BLH:does does does	2
BLH:does does each	-14
BLH:does does number	-3
BLH:does does of	-2
BLH:does does that	-7
BLH:does does the-thing	-4
BLH:does does which	9
BLH:does each arabic	-3
BLH:does each the-thing	-2
BLH:does latin and	-5
BLH:does latin article	13
BLH:does latin count	4
BLH:does latin does	12
BLH:does latin each	3
BLH:does latin latin	7
BLH:does latin not	-10
BLH:does latin number	-7
BLH:does latin of	-8
BLH:does latin whose	5
BLH:does latin-s does	-8
BLH:does latin-s latin	-8
BLH:does latin-s of	-7
BLH:does not arabic	-3
BLH:does not does	-3
BLH:does number arabic	-5
BLH:does number count	-6
BLH:does number does	-8
BLH:does number latin	2
BLH:does number latin-s	-3
BLH:does number number	5
BLH:does number of	-10
BLH:does number the-thing	-11
BLH:does of arabic	-7
BLH:does of article	-9
BLH:does of does	-3
BLH:does of each	-3
BLH:does of latin	-7
BLH:does of number	-6
BLH:does of of	-2
BLH:does of that	-4
BLH:does of which	-2
BLH:does that arabic	5
BLH:does the-thing and	-2
BLH:does the-thing and-word	-2
BLH:does the-thing count	8
BLH:does the-thing does	2
BLH:does the-thing each	-4
BLH:does the-thing not	-6
BLH:does the-thing of	-4
BLH:does the-thing the-thing	-3
BLH:does the-thing who	-4
BLH:does the-thing whose	-4
BLH:does which does	-3
BLH:does who latin	-2
BLH:each am article	-4
BLH:each am latin	-2
BLH:each arabic and-word	10
BLH:each arabic but	-13
BLH:each arabic does	-4
BLH:each arabic number	13
BLH:each arabic of	-5
BLH:each arabic the-thing	6
BLH:each article latin	5
BLH:each article latin-s	-2
BLH:each does does	-7
BLH:each does of	-2
BLH:each does the-thing	15
BLH:each latin am	-9
BLH:each latin and	-13
BLH:each latin article	-3
BLH:each latin but	3
BLH:each latin count	6
BLH:each latin does	-5
BLH:each latin each	-2
BLH:each latin latin	5
BLH:each latin latin-s	9
BLH:each latin not	-3
BLH:each latin number	5
BLH:each latin of	-21
BLH:each latin which	7
BLH:each latin who	-12
BLH:each latin whose	10
BLH:each latin-s article	-4
BLH:each latin-s latin-s	6
BLH:each number latin-s	-4
BLH:each the-thing of	-3
BLH:each the-thing the-thing	-2
BLH:each who am	-2
BLH:edge am who	-4
BLH:edge arabic arabic	-17
BLH:edge arabic does	6
BLH:edge arabic of	-4
BLH:edge arabic the-thing	-17
BLH:edge arabic who	-5
BLH:edge article latin	-2
BLH:edge article latin-s	-2
BLH:edge does arabic	-10
BLH:edge does does	-9
BLH:edge does the-thing	-2
BLH:edge latin article	-4
BLH:edge latin but	-12
BLH:edge latin latin	-4
BLH:edge latin latin-s	-14
BLH:edge latin of	-9
BLH:edge latin which	-2
BLH:edge latin who	-14
BLH:edge latin whose	-5
BLH:edge latin-s latin	-7
BLH:edge latin-s latin-s	-7
BLH:edge latin-s of	-7
BLH:edge number of	-2
BLH:edge of latin	-3
BLH:edge the-thing arabic	-5
BLH:edge the-thing of	-2
BLH:edge the-thing the-thing	-8
BLH:edge the-thing which	-4
BLH:edge who latin	-6
BLH:edge whose latin	-2
BLH:latin am article	-16
BLH:latin am count	-5
BLH:latin am each	-3
BLH:latin am latin	-5
BLH:latin am latin-s	-5
BLH:latin am not	-3
BLH:latin am of	3
BLH:latin am who	-13
BLH:latin and article	-7
BLH:latin and but	-3
BLH:latin and count	-5
BLH:latin and does	-2
BLH:latin and each	-4
BLH:latin and latin	-6
BLH:latin and latin-s	-3
BLH:latin and not	-2
BLH:latin and number	-2
BLH:latin and of	-8
BLH:latin and that	-2
BLH:latin and which	-3
BLH:latin and who	-7
BLH:latin and whose	-7
BLH:latin arabic does	-7
BLH:latin arabic of	-4
BLH:latin article am	-6
BLH:latin article and	-3
BLH:latin article article	-4
BLH:latin article but	-2
BLH:latin article count	-11
BLH:latin article does	-12
BLH:latin article latin	-8
BLH:latin article not	-7
BLH:latin article number	-19
BLH:latin article that	-6
BLH:latin article which	7
BLH:latin article who	8
BLH:latin article whose	2
BLH:latin but article	-8
BLH:latin but count	-4
BLH:latin but latin	-11
BLH:latin but latin-s	-4
BLH:latin but not	-2
BLH:latin but of	3
BLH:latin but that	-3
BLH:latin but which	-4
BLH:latin but who	-14
BLH:latin but whose	-9
BLH:latin count count	-3
BLH:latin count latin	-14
BLH:latin count latin-s	-5
BLH:latin count of	2
BLH:latin count whose	3
BLH:latin does and	7
BLH:latin does arabic	-14
BLH:latin does article	-21
BLH:latin does but	3
BLH:latin does count	2
BLH:latin does each	-8
BLH:latin does latin	3
BLH:latin does latin-s	-3
BLH:latin does number	-2
BLH:latin does of	-22
BLH:latin does the-thing	-7
BLH:latin does which	-8
BLH:latin each am	-2
BLH:latin each article	-10
BLH:latin each count	4
BLH:latin each latin	-8
BLH:latin each latin-s	-6
BLH:latin each number	-5
BLH:latin each of	-2
BLH:latin each whose	-2
BLH:latin latin am	2
BLH:latin latin but	4
BLH:latin latin count	-5
BLH:latin latin does	-16
BLH:latin latin each	2
BLH:latin latin not	2
BLH:latin latin number	-8
BLH:latin latin of	-4
BLH:latin latin time	-8
BLH:latin latin whose	2
BLH:latin latin-s am	-12
BLH:latin latin-s and	-2
BLH:latin latin-s article	-3
BLH:latin latin-s count	-8
BLH:latin latin-s each	-5
BLH:latin latin-s latin	3
BLH:latin latin-s latin-s	10
BLH:latin latin-s not	-11
BLH:latin latin-s number	-9
BLH:latin latin-s that	-11
BLH:latin latin-s which	-2
BLH:latin latin-s who	-3
BLH:latin latin-s whose	-4
BLH:latin not and	6
BLH:latin not article	-6
BLH:latin not does	-4
BLH:latin not latin	-3
BLH:latin not latin-s	8
BLH:latin not not	-5
BLH:latin not of	-3
BLH:latin not that	2
BLH:latin not which	-8
BLH:latin not who	4
BLH:latin number am	-6
BLH:latin number article	-6
BLH:latin number does	-6
BLH:latin number latin	-3
BLH:latin number latin-s	-12
BLH:latin number number	-2
BLH:latin number of	7
BLH:latin number time	-9
BLH:latin number who	-5
BLH:latin of am	-5
BLH:latin of and	-4
BLH:latin of article	-3
BLH:latin of but	7
BLH:latin of count	-4
BLH:latin of does	-2
BLH:latin of each	4
BLH:latin of latin	-5
BLH:latin of latin-s	-5
BLH:latin of not	-3
BLH:latin of number	-9
BLH:latin of of	5
BLH:latin of which	2
BLH:latin of who	-8
BLH:latin that article	-11
BLH:latin that count	-4
BLH:latin that each	-8
BLH:latin that latin	-2
BLH:latin that latin-s	-9
BLH:latin that of	-5
BLH:latin that who	-5
BLH:latin that whose	-6
BLH:latin time article	-17
BLH:latin time count	-13
BLH:latin time latin	-2
BLH:latin time of	3
BLH:latin time who	2
BLH:latin which article	-6
BLH:latin which but	-2
BLH:latin which does	-2
BLH:latin which each	-2
BLH:latin which latin	-7
BLH:latin which who	-6
BLH:latin who am	-6
BLH:latin who article	-2
BLH:latin who but	12
BLH:latin who does	-3
BLH:latin who each	8
BLH:latin who latin	3
BLH:latin who latin-s	-15
BLH:latin who not	-2
BLH:latin who of	-20
BLH:latin who that	3
BLH:latin who which	-3
BLH:latin who who	-2
BLH:latin whose count	-6
BLH:latin whose latin	-11
BLH:latin whose latin-s	-8
BLH:latin-s am article	-8
BLH:latin-s am each	-2
BLH:latin-s am latin	-9
BLH:latin-s am latin-s	-4
BLH:latin-s am not	-2
BLH:latin-s am of	-3
BLH:latin-s am who	9
BLH:latin-s and article	-7
BLH:latin-s and count	-2
BLH:latin-s and latin	-5
BLH:latin-s and latin-s	-2
BLH:latin-s and of	-6
BLH:latin-s and who	-3
BLH:latin-s and-word arabic	-12
BLH:latin-s arabic the-thing	-8
BLH:latin-s article am	-2
BLH:latin-s article latin	-15
BLH:latin-s article latin-s	-10
BLH:latin-s article number	-6
BLH:latin-s article of	3
BLH:latin-s article which	-2
BLH:latin-s article whose	-9
BLH:latin-s but article	-4
BLH:latin-s but latin	4
BLH:latin-s but of	10
BLH:latin-s but which	-5
BLH:latin-s but who	-8
BLH:latin-s count latin	-11
BLH:latin-s count latin-s	-11
BLH:latin-s count of	-7
BLH:latin-s does article	6
BLH:latin-s does number	-5
BLH:latin-s does of	-9
BLH:latin-s each article	-5
BLH:latin-s each latin	-5
BLH:latin-s each latin-s	-2
BLH:latin-s latin am	-5
BLH:latin-s latin and	6
BLH:latin-s latin article	-9
BLH:latin-s latin but	-22
BLH:latin-s latin count	-2
BLH:latin-s latin does	-10
BLH:latin-s latin each	-5
BLH:latin-s latin latin	-5
BLH:latin-s latin latin-s	-2
BLH:latin-s latin not	10
BLH:latin-s latin number	-6
BLH:latin-s latin that	2
BLH:latin-s latin time	-6
BLH:latin-s latin which	11
BLH:latin-s latin whose	-7
BLH:latin-s latin-s am	-4
BLH:latin-s latin-s and	-6
BLH:latin-s latin-s but	-12
BLH:latin-s latin-s count	5
BLH:latin-s latin-s does	-14
BLH:latin-s latin-s each	-12
BLH:latin-s latin-s not	7
BLH:latin-s latin-s number	-15
BLH:latin-s latin-s of	-7
BLH:latin-s latin-s that	-10
BLH:latin-s latin-s which	-13
BLH:latin-s latin-s who	-3
BLH:latin-s latin-s whose	6
BLH:latin-s not each	-4
BLH:latin-s not latin	-5
BLH:latin-s not latin-s	-5
BLH:latin-s not not	-2
BLH:latin-s not of	-8
BLH:latin-s number am	-2
BLH:latin-s number article	-6
BLH:latin-s number latin-s	-3
BLH:latin-s number number	5
BLH:latin-s number of	-5
BLH:latin-s of am	-2
BLH:latin-s of each	-11
BLH:latin-s of latin	-9
BLH:latin-s of latin-s	6
BLH:latin-s of not	-3
BLH:latin-s of number	6
BLH:latin-s of of	4
BLH:latin-s of that	-4
BLH:latin-s of the-thing	-5
BLH:latin-s of who	7
BLH:latin-s of whose	-5
BLH:latin-s that article	-5
BLH:latin-s that which	-2
BLH:latin-s time who	-4
BLH:latin-s which article	-2
BLH:latin-s which latin	-7
BLH:latin-s which number	-3
BLH:latin-s who am	-2
BLH:latin-s who and	-4
BLH:latin-s who article	7
BLH:latin-s who but	-10
BLH:latin-s who latin	-5
BLH:latin-s who latin-s	5
BLH:latin-s who of	-16
BLH:latin-s who that	-2
BLH:latin-s who which	-2
BLH:latin-s who who	-5
BLH:latin-s whose latin	-5
BLH:latin-s whose latin-s	-2
BLH:not arabic arabic	3
BLH:not arabic does	-7
BLH:not arabic not	-14
BLH:not arabic of	-5
BLH:not arabic the-thing	-4
BLH:not article latin	2
BLH:not article latin-s	-2
BLH:not does and-word	-6
BLH:not does arabic	-10
BLH:not does but	-7
BLH:not does does	13
BLH:not does latin	-16
BLH:not does of	9
BLH:not does the-thing	7
BLH:not does which	-10
BLH:not latin am	-2
BLH:not latin and	-8
BLH:not latin article	-3
BLH:not latin but	-7
BLH:not latin count	6
BLH:not latin does	16
BLH:not latin latin	-5
BLH:not latin latin-s	11
BLH:not latin not	-24
BLH:not latin which	-2
BLH:not latin who	-4
BLH:not latin whose	-8
BLH:not latin-s article	8
BLH:not latin-s latin	6
BLH:not latin-s latin-s	-6
BLH:not latin-s not	-2
BLH:not latin-s of	6
BLH:not latin-s which	7
BLH:not not article	-5
BLH:not not latin	3
BLH:not not latin-s	5
BLH:not not of	4
BLH:not number latin-s	-4
BLH:not of article	-5
BLH:not of latin	6
BLH:not of latin-s	-4
BLH:not of of	-5
BLH:not that arabic	-5
BLH:not that latin	-3
BLH:not the-thing does	-7
BLH:not the-thing the-thing	11
BLH:number and-word the-thing	-9
BLH:number arabic and-word	-13
BLH:number arabic arabic	5
BLH:number arabic article	4
BLH:number arabic each	-12
BLH:number arabic number	-2
BLH:number arabic of	-23
BLH:number arabic the-thing	-2
BLH:number article arabic	-5
BLH:number article latin	-9
BLH:number article latin-s	-7
BLH:number count arabic	6
BLH:number count latin	-3
BLH:number count latin-s	-3
BLH:number does and-word	-5
BLH:number does arabic	14
BLH:number does latin	-7
BLH:number does not	-2
BLH:number does of	-9
BLH:number does which	-4
BLH:number each article	-2
BLH:number latin am	-9
BLH:number latin and	-8
BLH:number latin article	-2
BLH:number latin but	-3
BLH:number latin count	14
BLH:number latin does	-10
BLH:number latin latin	7
BLH:number latin latin-s	-13
BLH:number latin not	-3
BLH:number latin number	6
BLH:number latin of	-5
BLH:number latin which	5
BLH:number latin who	11
BLH:number latin whose	2
BLH:number latin-s and	-10
BLH:number latin-s article	10
BLH:number latin-s count	8
BLH:number latin-s does	-6
BLH:number latin-s each	9
BLH:number latin-s not	-2
BLH:number latin-s number	-2
BLH:number latin-s of	-2
BLH:number latin-s which	-2
BLH:number latin-s who	2
BLH:number latin-s whose	5
BLH:number not latin	-2
BLH:number number arabic	-3
BLH:number number article	-4
BLH:number number latin	5
BLH:number number latin-s	-8
BLH:number of article	-4
BLH:number of each	-2
BLH:number of latin	-7
BLH:number of latin-s	-2
BLH:number of number	-9
BLH:number of of	-3
BLH:number of the-thing	-4
BLH:number the-thing arabic	4
BLH:number the-thing does	3
BLH:number the-thing number	12
BLH:number the-thing of	10
BLH:number the-thing the-thing	-5
BLH:number time number	-5
BLH:number who latin-s	-2
BLH:number whose latin	-4
BLH:of am article	2
BLH:of am count	-4
BLH:of am latin	12
BLH:of am number	5
BLH:of am of	-4
BLH:of and-word arabic	12
BLH:of and-word does	-12
BLH:of and-word the-thing	-11
BLH:of arabic and-word	5
BLH:of arabic arabic	-6
BLH:of arabic article	3
BLH:of arabic but	-5
BLH:of arabic count	-7
BLH:of arabic does	5
BLH:of arabic each	4
BLH:of arabic not	-2
BLH:of arabic number	-12
BLH:of arabic that	-5
BLH:of arabic the-thing	-3
BLH:of article article	-5
BLH:of article count	2
BLH:of article does	6
BLH:of article latin	4
BLH:of article latin-s	4
BLH:of article number	-2
BLH:of article of	3
BLH:of article that	2
BLH:of article the-thing	-12
BLH:of article which	7
BLH:of article who	4
BLH:of article whose	9
BLH:of count and	-6
BLH:of count and-word	-5
BLH:of count arabic	-9
BLH:of count article	5
BLH:of count but	9
BLH:of count count	7
BLH:of count latin	5
BLH:of count latin-s	-7
BLH:of count number	13
BLH:of count of	-3
BLH:of count that	9
BLH:of count which	3
BLH:of count who	2
BLH:of does and-word	-10
BLH:of does arabic	6
BLH:of does count	-12
BLH:of does does	-5
BLH:of does number	6
BLH:of does of	10
BLH:of does the-thing	-7
BLH:of each and	-2
BLH:of each arabic	-3
BLH:of each article	6
BLH:of each latin	-9
BLH:of each latin-s	3
BLH:of each of	9
BLH:of each who	6
BLH:of latin am	-2
BLH:of latin and	-7
BLH:of latin article	-2
BLH:of latin count	-2
BLH:of latin not	-9
BLH:of latin of	3
BLH:of latin that	-10
BLH:of latin time	11
BLH:of latin which	-9
BLH:of latin-s am	-10
BLH:of latin-s and	-14
BLH:of latin-s article	11
BLH:of latin-s but	2
BLH:of latin-s count	-2
BLH:of latin-s does	3
BLH:of latin-s each	-6
BLH:of latin-s latin-s	-5
BLH:of latin-s not	4
BLH:of latin-s number	8
BLH:of latin-s that	-12
BLH:of latin-s which	-5
BLH:of latin-s who	2
BLH:of latin-s whose	-2
BLH:of not article	7
BLH:of not not	-3
BLH:of not of	-14
BLH:of number am	-13
BLH:of number and	2
BLH:of number arabic	2
BLH:of number article	4
BLH:of number count	6
BLH:of number does	7
BLH:of number each	4
BLH:of number latin-s	3
BLH:of number not	2
BLH:of number number	-5
BLH:of number of	-8
BLH:of number which	10
BLH:of number who	9
BLH:of number whose	-3
BLH:of of article	-9
BLH:of of but	-4
BLH:of of count	-5
BLH:of of each	9
BLH:of of latin	-8
BLH:of of number	-5
BLH:of of of	-6
BLH:of that arabic	-4
BLH:of that latin	-3
BLH:of the-thing and	-3
BLH:of the-thing and-word	-3
BLH:of the-thing arabic	4
BLH:of the-thing article	2
BLH:of the-thing each	5
BLH:of the-thing number	-6
BLH:of the-thing of	3
BLH:of the-thing that	12
BLH:of the-thing the-thing	-3
BLH:of the-thing which	5
BLH:of the-thing who	7
BLH:of time does	-4
BLH:of time of	-9
BLH:of which does	-3
BLH:of which latin	9
BLH:of who am	-3
BLH:of who article	4
BLH:of who but	-2
BLH:of who latin	4
BLH:of who latin-s	10
BLH:of who of	11
BLH:of who that	5
BLH:of who time	-2
BLH:of who who	2
BLH:of whose latin	-8
BLH:of whose latin-s	-4
BLH:that am latin	-5
BLH:that arabic arabic	-12
BLH:that arabic the-thing	4
BLH:that article latin	-12
BLH:that article latin-s	-3
BLH:that article which	-8
BLH:that count count	-8
BLH:that count latin-s	-2
BLH:that each article	-6
BLH:that each latin	-2
BLH:that latin am	-11
BLH:that latin and	-2
BLH:that latin article	-4
BLH:that latin count	-13
BLH:that latin latin	6
BLH:that latin latin-s	4
BLH:that latin number	-2
BLH:that latin of	-2
BLH:that latin that	2
BLH:that latin who	-4
BLH:that latin-s am	-2
BLH:that latin-s article	-2
BLH:that latin-s each	-2
BLH:that latin-s latin	-10
BLH:that latin-s of	-11
BLH:that of article	9
BLH:that of count	-5
BLH:that of latin	-3
BLH:that of of	-2
BLH:that the-thing arabic	-10
BLH:that the-thing the-thing	4
BLH:that whose latin	-2
BLH:the-thing am does	-2
BLH:the-thing and does	-4
BLH:the-thing and-word and-word	-5
BLH:the-thing and-word article	-7
BLH:the-thing and-word does	-11
BLH:the-thing and-word number	-7
BLH:the-thing and-word of	5
BLH:the-thing and-word that	-9
BLH:the-thing and-word the-thing	-12
BLH:the-thing arabic and-word	-11
BLH:the-thing arabic article	2
BLH:the-thing arabic but	8
BLH:the-thing arabic count	-10
BLH:the-thing arabic does	-3
BLH:the-thing arabic latin	-6
BLH:the-thing arabic not	4
BLH:the-thing arabic number	-4
BLH:the-thing arabic of	2
BLH:the-thing arabic the-thing	-5
BLH:the-thing arabic which	-3
BLH:the-thing arabic who	-17
BLH:the-thing but arabic	-5
BLH:the-thing but does	-3
BLH:the-thing but not	-2
BLH:the-thing but the-thing	-4
BLH:the-thing count arabic	-8
BLH:the-thing does am	-10
BLH:the-thing does and-word	5
BLH:the-thing does arabic	-5
BLH:the-thing does article	-10
BLH:the-thing does but	6
BLH:the-thing does count	-9
BLH:the-thing does does	-3
BLH:the-thing does each	-4
BLH:the-thing does not	5
BLH:the-thing does number	-18
BLH:the-thing does of	-20
BLH:the-thing does the-thing	-6
BLH:the-thing does which	-9
BLH:the-thing each arabic	-4
BLH:the-thing not arabic	-6
BLH:the-thing not does	-11
BLH:the-thing number arabic	-11
BLH:the-thing number number	14
BLH:the-thing number of	-5
BLH:the-thing number the-thing	-7
BLH:the-thing of and-word	-3
BLH:the-thing of arabic	-7
BLH:the-thing of article	-3
BLH:the-thing of does	-4
BLH:the-thing of each	-2
BLH:the-thing of number	-5
BLH:the-thing of the-thing	-9
BLH:the-thing of which	-4
BLH:the-thing that arabic	6
BLH:the-thing the-thing am	-12
BLH:the-thing the-thing article	-6
BLH:the-thing the-thing but	-3
BLH:the-thing the-thing does	-4
BLH:the-thing the-thing not	-4
BLH:the-thing the-thing number	-6
BLH:the-thing the-thing of	-8
BLH:the-thing the-thing which	-2
BLH:the-thing the-thing who	-9
BLH:the-thing the-thing whose	-6
BLH:the-thing which arabic	-3
BLH:the-thing which does	-5
BLH:the-thing which the-thing	-2
BLH:the-thing who and-word	-2
BLH:the-thing who arabic	-7
BLH:the-thing who does	-4
BLH:the-thing who the-thing	-10
BLH:the-thing who which	-6
BLH:the-thing whose arabic	2
BLH:the-thing whose does	-7
BLH:the-thing whose the-thing	9
BLH:time arabic and-word	-3
BLH:time arabic arabic	-10
BLH:time article latin	-2
BLH:time does arabic	2
BLH:time does latin	-2
BLH:time latin latin	-8
BLH:time latin of	-3
BLH:time number latin-s	-2
BLH:time number of	-5
BLH:time of article	-2
BLH:time of latin	-2
BLH:time the-thing arabic	-10
BLH:time who latin	-3
BLH:which am latin	-5
BLH:which am latin-s	-3
BLH:which am who	-6
BLH:which arabic arabic	-5
BLH:which arabic does	-2
BLH:which arabic of	-5
BLH:which arabic the-thing	-4
BLH:which article latin	3
BLH:which article latin-s	-3
BLH:which count latin-s	-2
BLH:which count of	-2
BLH:which does and-word	-7
BLH:which does arabic	-2
BLH:which does article	6
BLH:which does count	10
BLH:which does each	-7
BLH:which does latin	-6
BLH:which does not	-9
BLH:which does number	6
BLH:which does of	-11
BLH:which does the-thing	-2
BLH:which does who	-9
BLH:which latin am	8
BLH:which latin article	-9
BLH:which latin but	-3
BLH:which latin each	-9
BLH:which latin latin	3
BLH:which latin latin-s	3
BLH:which latin not	-2
BLH:which latin number	-12
BLH:which latin of	-5
BLH:which latin that	-13
BLH:which latin who	-19
BLH:which latin whose	7
BLH:which latin-s article	-6
BLH:which latin-s latin	-8
BLH:which latin-s of	-14
BLH:which latin-s who	3
BLH:which not arabic	-2
BLH:which not latin	-3
BLH:which not not	-2
BLH:which number latin-s	-2
BLH:which number number	-2
BLH:which of article	-3
BLH:which of latin	-4
BLH:which that latin	-2
BLH:which the-thing does	-2
BLH:which the-thing the-thing	-7
BLH:which who am	-2
BLH:which who latin	-15
BLH:who am article	-8
BLH:who am but	-13
BLH:who am count	-3
BLH:who am latin	-8
BLH:who am latin-s	9
BLH:who am not	-3
BLH:who am of	-6
BLH:who and latin	-2
BLH:who and-word of	-3
BLH:who and-word the-thing	-7
BLH:who arabic and-word	-2
BLH:who arabic arabic	-7
BLH:who arabic article	-12
BLH:who arabic does	-6
BLH:who arabic of	-3
BLH:who arabic the-thing	3
BLH:who article latin	-8
BLH:who article latin-s	-2
BLH:who article which	-4
BLH:who but latin	-4
BLH:who does arabic	5
BLH:who does latin	5
BLH:who does of	-11
BLH:who latin am	-11
BLH:who latin and	-3
BLH:who latin article	-2
BLH:who latin but	5
BLH:who latin count	-11
BLH:who latin does	6
BLH:who latin each	-14
BLH:who latin latin	2
BLH:who latin latin-s	3
BLH:who latin not	-5
BLH:who latin number	-14
BLH:who latin of	4
BLH:who latin that	-11
BLH:who latin which	-5
BLH:who latin who	-21
BLH:who latin whose	-13
BLH:who latin-s article	-29
BLH:who latin-s count	-10
BLH:who latin-s each	-4
BLH:who latin-s latin	-9
BLH:who latin-s latin-s	-9
BLH:who latin-s number	-3
BLH:who latin-s of	-8
BLH:who latin-s that	2
BLH:who latin-s which	-2
BLH:who latin-s who	4
BLH:who latin-s whose	-7
BLH:who not latin	-5
BLH:who not of	-4
BLH:who of article	-4
BLH:who of count	-2
BLH:who of latin	8
BLH:who of number	-2
BLH:who of of	-3
BLH:who that latin	-2
BLH:who that of	-3
BLH:who the-thing does	-6
BLH:who the-thing of	-8
BLH:who the-thing the-thing	-4
BLH:who the-thing which	-4
BLH:who which the-thing	-4
BLH:who who latin	-7
BLH:who who latin-s	-7
BLH:whose arabic the-thing	-12
BLH:whose count latin-s	-2
BLH:whose does arabic	5
BLH:whose does latin	-7
BLH:whose does of	-5
BLH:whose does the-thing	4
BLH:whose latin am	-14
BLH:whose latin and	-12
BLH:whose latin count	-10
BLH:whose latin latin	-7
BLH:whose latin latin-s	4
BLH:whose latin not	-6
BLH:whose latin number	-2
BLH:whose latin that	2
BLH:whose latin who	10
BLH:whose latin whose	8
BLH:whose latin-s am	-3
BLH:whose latin-s and	-3
BLH:whose latin-s article	3
BLH:whose latin-s but	-13
BLH:whose latin-s count	6
BLH:whose latin-s latin-s	3
BLH:whose latin-s of	2
BLH:whose latin-s who	8
BLH:whose number latin	-3
H:am	-6
H:and	-10
H:and-word	-6
H:arabic	-5
H:but	3
H:does	-4
H:latin	-5
H:latin-s	-8
H:not	-8
H:number	-2
H:of	-6
H:that	3
H:the-thing	-3
H:time	4
H:which	-3
H:whose	-3
HN:am but	-8
HN:am count	-8
HN:am does	-3
HN:am each	-8
HN:am latin	-5
HN:am latin-s	-15
HN:am not	-9
HN:am number	-4
HN:am of	-3
HN:am that	-3
HN:am who	7
HN:am whose	-3
HN:and am	3
HN:and arabic	-3
HN:and article	-2
HN:and but	10
HN:and count	-14
HN:and does	-18
HN:and each	-10
HN:and latin	-9
HN:and latin-s	-2
HN:and not	-6
HN:and number	-13
HN:and of	-17
HN:and that	-10
HN:and the-thing	-3
HN:and which	4
HN:and who	2
HN:and whose	-11
HN:and-word arabic	-2
HN:and-word article	-14
HN:and-word but	-11
HN:and-word count	-8
HN:and-word does	-13
HN:and-word each	-3
HN:and-word edge	4
HN:and-word not	2
HN:and-word number	-3
HN:and-word that	3
HN:and-word the-thing	-2
HN:and-word time	-8
HN:and-word which	5
HN:arabic am	2
HN:arabic and	-9
HN:arabic and-word	-6
HN:arabic article	-7
HN:arabic but	-3
HN:arabic does	-3
HN:arabic each	-12
HN:arabic edge	-4
HN:arabic latin	6
HN:arabic latin-s	2
HN:arabic not	-2
HN:arabic number	2
HN:arabic of	-4
HN:arabic that	-2
HN:arabic the-thing	-2
HN:arabic time	-15
HN:arabic which	-6
HN:article am	3
HN:article and	-10
HN:article and-word	-9
HN:article article	-2
HN:article count	-3
HN:article does	-4
HN:article each	-5
HN:article edge	-6
HN:article not	-12
HN:article number	-7
HN:article of	-2
HN:article that	2
HN:article the-thing	6
HN:article who	2
HN:article whose	-3
HN:but am	-5
HN:but count	-6
HN:but does	-9
HN:but each	2
HN:but latin-s	-13
HN:but not	-12
HN:but number	2
HN:but that	-6
HN:but which	2
HN:but who	5
HN:but whose	3
HN:count am	-6
HN:count and	-12
HN:count and-word	-4
HN:count arabic	-2
HN:count but	-3
HN:count count	-2
HN:count does	-4
HN:count latin-s	3
HN:count number	-2
HN:count that	-6
HN:count which	-8
HN:count who	-5
HN:count whose	-6
HN:does and	-11
HN:does and-word	-13
HN:does arabic	-3
HN:does but	-5
HN:does count	-4
HN:does does	-3
HN:does edge	-9
HN:does latin-s	3
HN:does not	-11
HN:does of	3
HN:does that	3
HN:does who	-9
HN:does whose	4
HN:each am	-3
HN:each and	-5
HN:each article	-2
HN:each does	4
HN:each edge	-9
HN:each latin-s	-2
HN:each number	4
HN:each of	-14
HN:each who	-5
HN:each whose	3
HN:latin am	5
HN:latin and	-8
HN:latin and-word	-8
HN:latin arabic	-11
HN:latin but	-11
HN:latin each	-6
HN:latin edge	-5
HN:latin latin	-3
HN:latin latin-s	3
HN:latin of	-5
HN:latin the-thing	-13
HN:latin time	-4
HN:latin who	-4
HN:latin whose	-2
HN:latin-s and	-4
HN:latin-s and-word	4
HN:latin-s arabic	-8
HN:latin-s article	-7
HN:latin-s but	-16
HN:latin-s count	-6
HN:latin-s does	-7
HN:latin-s each	-4
HN:latin-s not	-6
HN:latin-s number	-3
HN:latin-s of	-4
HN:latin-s the-thing	-2
HN:latin-s time	-13
HN:latin-s which	3
HN:latin-s who	-10
HN:latin-s whose	-8
HN:not am	-3
HN:not and	-2
HN:not and-word	-4
HN:not article	-12
HN:not but	5
HN:not count	3
HN:not does	-2
HN:not each	-4
HN:not latin	-3
HN:not latin-s	-13
HN:not not	-12
HN:not number	-6
HN:not that	-4
HN:not the-thing	-7
HN:not which	5
HN:not who	2
HN:not whose	-4
HN:number and	-5
HN:number and-word	4
HN:number but	-8
HN:number count	-4
HN:number does	-2
HN:number each	-3
HN:number latin-s	3
HN:number not	-6
HN:number number	-11
HN:number the-thing	-13
HN:number time	-11
HN:number whose	-2
HN:of am	-8
HN:of and	-11
HN:of and-word	-6
HN:of arabic	-2
HN:of article	-2
HN:of but	-9
HN:of count	-5
HN:of does	2
HN:of each	-11
HN:of edge	-7
HN:of latin-s	-4
HN:of number	-6
HN:of that	9
HN:of the-thing	-9
HN:of which	-5
HN:that am	2
HN:that arabic	-5
HN:that article	2
HN:that but	-9
HN:that count	-11
HN:that does	7
HN:that each	7
HN:that not	-7
HN:that number	-14
HN:that who	3
HN:that whose	-3
HN:the-thing am	5
HN:the-thing and	-9
HN:the-thing and-word	-8
HN:the-thing arabic	-2
HN:the-thing article	-13
HN:the-thing but	-9
HN:the-thing count	-16
HN:the-thing each	-14
HN:the-thing edge	-11
HN:the-thing latin	-13
HN:the-thing number	-5
HN:the-thing of	-3
HN:the-thing time	-8
HN:the-thing who	4
HN:the-thing whose	8
HN:time am	-5
HN:time and	-6
HN:time arabic	4
HN:time article	6
HN:time count	2
HN:time does	2
HN:time edge	-10
HN:time latin	-5
HN:time latin-s	-11
HN:time number	-4
HN:time of	6
HN:time who	4
HN:which and-word	-11
HN:which article	-6
HN:which count	-5
HN:which does	-3
HN:which each	5
HN:which latin	2
HN:which latin-s	6
HN:which not	-18
HN:which number	-11
HN:which the-thing	4
HN:which which	-12
HN:which whose	-8
HN:who and	-6
HN:who and-word	-10
HN:who article	3
HN:who but	-12
HN:who count	-2
HN:who does	-5
HN:who each	-5
HN:who edge	-7
HN:who latin-s	5
HN:who not	3
HN:who of	-10
HN:who that	-2
HN:who the-thing	-2
HN:who time	-11
HN:who which	-17
HN:who who	4
HN:who whose	3
HN:whose am	5
HN:whose arabic	-6
HN:whose article	-4
HN:whose count	-8
HN:whose does	-6
HN:whose latin	2
HN:whose latin-s	2
HN:whose not	-7
HN:whose number	-2
HN:whose of	-8
HN:whose the-thing	-2
HN:whose who	-4
HNN:am am latin-s	-6
HNN:am am of	-2
HNN:am arabic arabic	5
HNN:am arabic does	-5
HNN:am article latin-s	-12
HNN:am but latin	-2
HNN:am count latin-s	-4
HNN:am count of	-2
HNN:am does does	-8
HNN:am does number	-15
HNN:am does of	6
HNN:am each latin	-8
HNN:am latin and	-8
HNN:am latin article	-13
HNN:am latin but	-5
HNN:am latin count	-9
HNN:am latin does	3
HNN:am latin edge	-7
HNN:am latin latin	7
HNN:am latin latin-s	-8
HNN:am latin not	9
HNN:am latin number	-16
HNN:am latin of	-18
HNN:am latin that	-4
HNN:am latin which	4
HNN:am latin who	-11
HNN:am latin whose	4
HNN:am latin-s and	-4
HNN:am latin-s article	-3
HNN:am latin-s latin	-3
HNN:am latin-s of	-5
HNN:am not latin	-9
HNN:am number latin-s	-3
HNN:am of am	-2
HNN:am of article	-2
HNN:am of latin-s	-2
HNN:am of number	-4
HNN:am of who	-2
HNN:am who am	-2
HNN:am who does	11
HNN:am who latin	6
HNN:am whose latin	-3
HNN:and am article	8
HNN:and am latin	-8
HNN:and arabic arabic	-2
HNN:and article am	11
HNN:and article article	-5
HNN:and article latin	-6
HNN:and article latin-s	-18
HNN:and article of	-5
HNN:and but who	12
HNN:and count latin	-2
HNN:and count latin-s	-8
HNN:and count of	-4
HNN:and does arabic	-3
HNN:and does article	-4
HNN:and does latin	-7
HNN:and does number	-2
HNN:and does of	-3
HNN:and does the-thing	-3
HNN:and each latin	-6
HNN:and each latin-s	-2
HNN:and latin am	9
HNN:and latin and	9
HNN:and latin article	-17
HNN:and latin count	-3
HNN:and latin does	-9
HNN:and latin latin	-5
HNN:and latin latin-s	-9
HNN:and latin not	-4
HNN:and latin number	-10
HNN:and latin of	-13
HNN:and latin which	-2
HNN:and latin who	-9
HNN:and latin-s am	-4
HNN:and latin-s article	8
HNN:and latin-s count	-3
HNN:and latin-s does	-3
HNN:and latin-s latin	-14
HNN:and latin-s latin-s	-5
HNN:and latin-s of	-8
HNN:and not does	-2
HNN:and not latin	-3
HNN:and number article	-3
HNN:and number does	-3
HNN:and number latin	-2
HNN:and number latin-s	-3
HNN:and of article	-3
HNN:and of latin	-10
HNN:and of latin-s	-2
HNN:and that latin	-6
HNN:and the-thing arabic	-3
HNN:and which article	-3
HNN:and which latin	-6
HNN:and who am	4
HNN:and who does	-6
HNN:and who latin	-16
HNN:and who latin-s	-8
HNN:and who not	6
HNN:and whose latin	-6
HNN:and whose latin-s	-7
HNN:and-word and-word and-word	6
HNN:and-word and-word arabic	-7
HNN:and-word and-word does	2
HNN:and-word and-word of	7
HNN:and-word and-word the-thing	-11
HNN:and-word arabic and-word	-11
HNN:and-word arabic count	-6
HNN:and-word arabic does	-6
HNN:and-word arabic edge	-12
HNN:and-word arabic not	6
HNN:and-word arabic number	-2
HNN:and-word arabic of	-2
HNN:and-word article not	-7
HNN:and-word but the-thing	-6
HNN:and-word count arabic	-8
HNN:and-word does and-word	-5
HNN:and-word does does	-10
HNN:and-word does number	-4
HNN:and-word does of	-10
HNN:and-word does the-thing	-2
HNN:and-word does which	-2
HNN:and-word each arabic	-3
HNN:and-word edge edge	4
HNN:and-word not does	-4
HNN:and-word number arabic	-7
HNN:and-word number of	4
HNN:and-word of arabic	2
HNN:and-word of does	-10
HNN:and-word of each	-6
HNN:and-word of number	-5
HNN:and-word of the-thing	2
HNN:and-word the-thing and-word	4
HNN:and-word the-thing arabic	-10
HNN:and-word the-thing does	-9
HNN:and-word the-thing edge	-8
HNN:and-word the-thing not	-7
HNN:and-word the-thing of	-12
HNN:and-word the-thing the-thing	-2
HNN:and-word the-thing which	13
HNN:and-word the-thing who	-7
HNN:and-word which does	10
HNN:arabic and does	-5
HNN:arabic and number	-4
HNN:arabic and-word and-word	4
HNN:arabic and-word arabic	-14
HNN:arabic and-word article	5
HNN:arabic and-word does	4
HNN:arabic and-word not	-2
HNN:arabic and-word number	-11
HNN:arabic and-word of	8
HNN:arabic and-word the-thing	-4
HNN:arabic arabic am	10
HNN:arabic arabic and	-10
HNN:arabic arabic and-word	2
HNN:arabic arabic arabic	2
HNN:arabic arabic article	-7
HNN:arabic arabic but	-14
HNN:arabic arabic count	3
HNN:arabic arabic does	-6
HNN:arabic arabic each	-12
HNN:arabic arabic edge	-6
HNN:arabic arabic not	-5
HNN:arabic arabic number	-2
HNN:arabic arabic that	4
HNN:arabic arabic who	10
HNN:arabic article and-word	-6
HNN:arabic article arabic	-17
HNN:arabic article does	8
HNN:arabic article latin	5
HNN:arabic article latin-s	-6
HNN:arabic article not	8
HNN:arabic article number	-10
HNN:arabic article of	5
HNN:arabic article the-thing	-6
HNN:arabic but arabic	5
HNN:arabic but does	-5
HNN:arabic but not	-8
HNN:arabic but the-thing	-6
HNN:arabic count and-word	-5
HNN:arabic count arabic	-5
HNN:arabic count does	5
HNN:arabic does and-word	-6
HNN:arabic does arabic	-2
HNN:arabic does article	-8
HNN:arabic does but	2
HNN:arabic does count	-10
HNN:arabic does does	5
HNN:arabic does each	-3
HNN:arabic does edge	-7
HNN:arabic does not	-12
HNN:arabic does number	-5
HNN:arabic does of	2
HNN:arabic does that	-4
HNN:arabic does the-thing	-3
HNN:arabic does which	3
HNN:arabic each arabic	-3
HNN:arabic each does	-3
HNN:arabic edge edge	-4
HNN:arabic not and-word	-5
HNN:arabic not arabic	-2
HNN:arabic not does	-4
HNN:arabic not the-thing	8
HNN:arabic number arabic	5
HNN:arabic number article	-6
HNN:arabic number does	-6
HNN:arabic number of	-3
HNN:arabic number the-thing	-9
HNN:arabic of and-word	6
HNN:arabic of arabic	-4
HNN:arabic of article	2
HNN:arabic of count	-5
HNN:arabic of each	3
HNN:arabic of number	-14
HNN:arabic of of	4
HNN:arabic of that	-10
HNN:arabic of the-thing	-2
HNN:arabic of time	-4
HNN:arabic that arabic	-9
HNN:arabic that not	-8
HNN:arabic that the-thing	4
HNN:arabic the-thing am	4
HNN:arabic the-thing and	-3
HNN:arabic the-thing and-word	-21
HNN:arabic the-thing arabic	-6
HNN:arabic the-thing but	-17
HNN:arabic the-thing count	-10
HNN:arabic the-thing each	-6
HNN:arabic the-thing edge	-10
HNN:arabic the-thing not	-8
HNN:arabic the-thing number	8
HNN:arabic the-thing of	6
HNN:arabic the-thing that	-9
HNN:arabic the-thing the-thing	2
HNN:arabic the-thing which	4
HNN:arabic the-thing who	-10
HNN:arabic the-thing whose	-11
HNN:arabic time arabic	-3
HNN:arabic which arabic	3
HNN:arabic who arabic	-8
HNN:arabic who does	-4
HNN:arabic who the-thing	9
HNN:article am article	-3
HNN:article am latin	2
HNN:article am of	-6
HNN:article and article	3
HNN:article and latin	-4
HNN:article and of	-4
HNN:article and who	-9
HNN:article arabic arabic	-2
HNN:article arabic does	-3
HNN:article arabic of	6
HNN:article article article	-7
HNN:article article latin	-3
HNN:article article of	9
HNN:article article which	-2
HNN:article but latin	-3
HNN:article but of	-4
HNN:article count latin	-9
HNN:article count of	-8
HNN:article does arabic	-5
HNN:article does latin	-5
HNN:article does number	10
HNN:article does of	3
HNN:article does the-thing	-10
HNN:article each latin	-5
HNN:article edge edge	-6
HNN:article latin am	12
HNN:article latin and	-25
HNN:article latin and-word	-10
HNN:article latin article	-4
HNN:article latin but	-9
HNN:article latin count	-10
HNN:article latin does	4
HNN:article latin each	-22
HNN:article latin edge	-21
HNN:article latin latin	2
HNN:article latin latin-s	6
HNN:article latin not	6
HNN:article latin number	-14
HNN:article latin the-thing	-8
HNN:article latin time	-10
HNN:article latin which	8
HNN:article latin who	-3
HNN:article latin-s am	3
HNN:article latin-s and	-14
HNN:article latin-s arabic	3
HNN:article latin-s article	-2
HNN:article latin-s but	-16
HNN:article latin-s count	-10
HNN:article latin-s does	-10
HNN:article latin-s each	-13
HNN:article latin-s edge	-17
HNN:article latin-s latin	4
HNN:article latin-s latin-s	5
HNN:article latin-s not	5
HNN:article latin-s number	-5
HNN:article latin-s of	5
HNN:article latin-s that	-6
HNN:article latin-s which	3
HNN:article latin-s who	9
HNN:article latin-s whose	2
HNN:article not latin-s	-4
HNN:article not not	-5
HNN:article not of	-5
HNN:article number article	4
HNN:article number latin	3
HNN:article number latin-s	-12
HNN:article number number	-10
HNN:article number of	-4
HNN:article of am	6
HNN:article of and	-6
HNN:article of arabic	8
HNN:article of article	-2
HNN:article of latin	-2
HNN:article of latin-s	-7
HNN:article of number	2
HNN:article of whose	-10
HNN:article that article	2
HNN:article that latin	-8
HNN:article the-thing arabic	8
HNN:article the-thing does	-8
HNN:article the-thing the-thing	-3
HNN:article which article	2
HNN:article which latin	-6
HNN:article which who	16
HNN:article who am	-6
HNN:article who latin	6
HNN:article who latin-s	-3
HNN:article who of	-2
HNN:article whose latin	5
HNN:but arabic and-word	-10
HNN:but arabic arabic	7
HNN:but arabic does	-9
HNN:but arabic the-thing	-3
HNN:but article latin-s	-5
HNN:but article of	-12
HNN:but count latin	5
HNN:but count latin-s	-8
HNN:but does arabic	-4
HNN:but does of	-7
HNN:but does the-thing	7
HNN:but each latin	-5
HNN:but latin and	-10
HNN:but latin does	12
HNN:but latin latin	3
HNN:but latin latin-s	-17
HNN:but latin of	3
HNN:but latin that	2
HNN:but latin who	8
HNN:but latin-s am	-8
HNN:but latin-s latin	-5
HNN:but latin-s of	-5
HNN:but not arabic	-3
HNN:but not does	-9
HNN:but not latin	-6
HNN:but of arabic	-8
HNN:but of article	-11
HNN:but of latin	2
HNN:but that am	4
HNN:but the-thing arabic	-5
HNN:but the-thing does	-7
HNN:but the-thing not	-11
HNN:but the-thing the-thing	4
HNN:but which article	-9
HNN:but which latin	-8
HNN:but which not	-9
HNN:but who am	-3
HNN:but who latin	-7
HNN:but who latin-s	7
HNN:but who not	8
HNN:but whose latin	6
HNN:but whose latin-s	-3
HNN:count am latin	6
HNN:count and count	-2
HNN:count and latin	-3
HNN:count and of	-3
HNN:count and-word arabic	-8
HNN:count and-word does	4
HNN:count arabic and-word	4
HNN:count arabic does	-17
HNN:count arabic of	5
HNN:count arabic the-thing	-14
HNN:count article article	7
HNN:count article latin	-8
HNN:count article latin-s	7
HNN:count count and	-11
HNN:count count count	2
HNN:count count latin-s	2
HNN:count count of	-9
HNN:count does arabic	-14
HNN:count does does	-3
HNN:count does latin	-8
HNN:count does of	6
HNN:count latin am	11
HNN:count latin and	-8
HNN:count latin article	-5
HNN:count latin but	6
HNN:count latin latin	-2
HNN:count latin number	-10
HNN:count latin who	-11
HNN:count latin-s am	12
HNN:count latin-s but	-12
HNN:count latin-s count	-6
HNN:count latin-s each	-17
HNN:count latin-s edge	-5
HNN:count latin-s latin	2
HNN:count latin-s not	-9
HNN:count latin-s number	-3
HNN:count latin-s that	-3
HNN:count latin-s which	-7
HNN:count latin-s whose	-6
HNN:count of article	-11
HNN:count of count	11
HNN:count of latin	-6
HNN:count of latin-s	-6
HNN:count of number	10
HNN:count of the-thing	-7
HNN:count of who	9
HNN:count which latin	-4
HNN:count who latin	-4
HNN:count whose latin	-5
HNN:does am arabic	2
HNN:does and does	-5
HNN:does and latin	-3
HNN:does and number	-2
HNN:does and who	-2
HNN:does and-word and-word	4
HNN:does and-word does	-10
HNN:does and-word number	-4
HNN:does and-word of	-11
HNN:does and-word the-thing	-9
HNN:does arabic but	-16
HNN:does arabic count	2
HNN:does arabic does	-4
HNN:does arabic each	3
HNN:does arabic edge	-16
HNN:does arabic not	5
HNN:does arabic number	3
HNN:does arabic of	-3
HNN:does arabic the-thing	-2
HNN:does arabic time	-7
HNN:does arabic which	2
HNN:does arabic who	-9
HNN:does article does	9
HNN:does article latin	-11
HNN:does article latin-s	8
HNN:does article of	-8
HNN:does article the-thing	-12
HNN:does but arabic	-6
HNN:does but does	-9
HNN:does but latin	7
HNN:does but not	-3
HNN:does but the-thing	-4
HNN:does count arabic	4
HNN:does count does	-9
HNN:does count latin-s	-8
HNN:does does and	4
HNN:does does and-word	-9
HNN:does does arabic	-4
HNN:does does does	8
HNN:does does each	2
HNN:does does number	-7
HNN:does does of	-8
HNN:does does that	-6
HNN:does does the-thing	2
HNN:does does which	-7
HNN:does each arabic	3
HNN:does each does	-6
HNN:does each latin	-8
HNN:does edge edge	-9
HNN:does latin am	-5
HNN:does latin and	7
HNN:does latin count	-8
HNN:does latin does	-9
HNN:does latin each	-3
HNN:does latin not	-7
HNN:does latin number	-9
HNN:does latin of	-2
HNN:does latin whose	-3
HNN:does latin-s does	-6
HNN:does latin-s latin	8
HNN:does latin-s of	-7
HNN:does not arabic	-9
HNN:does not does	-2
HNN:does not the-thing	-3
HNN:does number arabic	-2
HNN:does number does	-6
HNN:does number latin	-2
HNN:does number latin-s	-5
HNN:does number number	4
HNN:does number of	7
HNN:does number the-thing	-2
HNN:does of and-word	10
HNN:does of arabic	-2
HNN:does of article	2
HNN:does of count	-14
HNN:does of does	5
HNN:does of each	5
HNN:does of number	-4
HNN:does of of	-10
HNN:does of that	-13
HNN:does of the-thing	-4
HNN:does of which	9
HNN:does that arabic	-10
HNN:does the-thing and	-3
HNN:does the-thing and-word	-14
HNN:does the-thing arabic	5
HNN:does the-thing article	-8
HNN:does the-thing but	-12
HNN:does the-thing does	-6
HNN:does the-thing each	-15
HNN:does the-thing edge	-11
HNN:does the-thing not	-7
HNN:does the-thing number	6
HNN:does the-thing the-thing	2
HNN:does the-thing which	3
HNN:does the-thing who	-11
HNN:does the-thing whose	-16
HNN:does which arabic	-8
HNN:does which does	5
HNN:does which the-thing	-8
HNN:does whose latin	4
HNN:each am article	6
HNN:each am latin	-10
HNN:each arabic and-word	-11
HNN:each arabic but	-12
HNN:each arabic does	6
HNN:each arabic number	-7
HNN:each arabic of	-4
HNN:each arabic the-thing	-16
HNN:each article count	-9
HNN:each article latin-s	5
HNN:each count latin-s	-13
HNN:each does arabic	2
HNN:each does does	7
HNN:each does of	-11
HNN:each does the-thing	-6
HNN:each edge edge	-9
HNN:each latin am	16
HNN:each latin and	-25
HNN:each latin article	-8
HNN:each latin but	-8
HNN:each latin count	-9
HNN:each latin does	6
HNN:each latin each	2
HNN:each latin edge	-2
HNN:each latin latin-s	4
HNN:each latin of	2
HNN:each latin which	-12
HNN:each latin who	-14
HNN:each latin whose	-11
HNN:each latin-s article	-11
HNN:each latin-s edge	6
HNN:each latin-s latin	-2
HNN:each latin-s latin-s	-7
HNN:each latin-s of	-9
HNN:each number latin-s	-5
HNN:each of latin	-11
HNN:each the-thing of	-6
HNN:each the-thing the-thing	4
HNN:each who latin-s	-3
HNN:latin am am	7
HNN:latin am article	4
HNN:latin am count	-15
HNN:latin am each	-10
HNN:latin am latin	-11
HNN:latin am latin-s	-2
HNN:latin am not	11
HNN:latin am of	3
HNN:latin am who	5
HNN:latin am whose	3
HNN:latin and am	-4
HNN:latin and article	2
HNN:latin and but	10
HNN:latin and count	-6
HNN:latin and does	-7
HNN:latin and each	-2
HNN:latin and latin	-5
HNN:latin and latin-s	-11
HNN:latin and not	-4
HNN:latin and number	-4
HNN:latin and of	-2
HNN:latin and that	-2
HNN:latin and which	-3
HNN:latin and who	-10
HNN:latin and whose	-2
HNN:latin arabic does	-4
HNN:latin arabic of	-2
HNN:latin article am	-7
HNN:latin article and	-12
HNN:latin article article	5
HNN:latin article but	-3
HNN:latin article count	13
HNN:latin article does	-8
HNN:latin article latin	-2
HNN:latin article latin-s	-2
HNN:latin article of	-10
HNN:latin article that	-2
HNN:latin article which	-20
HNN:latin article who	-7
HNN:latin article whose	-11
HNN:latin but article	-13
HNN:latin but count	-5
HNN:latin but latin	-2
HNN:latin but latin-s	-10
HNN:latin but not	-7
HNN:latin but of	5
HNN:latin but that	-2
HNN:latin but which	-8
HNN:latin but who	-12
HNN:latin but whose	-4
HNN:latin count am	6
HNN:latin count and	13
HNN:latin count article	-15
HNN:latin count count	-14
HNN:latin count latin	-13
HNN:latin count latin-s	-5
HNN:latin count of	-4
HNN:latin does and	8
HNN:latin does arabic	-2
HNN:latin does article	-3
HNN:latin does but	-8
HNN:latin does count	-3
HNN:latin does latin-s	16
HNN:latin does number	2
HNN:latin does the-thing	-3
HNN:latin does which	-8
HNN:latin each am	-3
HNN:latin each article	-5
HNN:latin each count	-7
HNN:latin each latin-s	-9
HNN:latin each number	-5
HNN:latin each of	-7
HNN:latin edge edge	-5
HNN:latin latin am	-9
HNN:latin latin and	-6
HNN:latin latin but	-11
HNN:latin latin count	-12
HNN:latin latin each	-3
HNN:latin latin edge	-5
HNN:latin latin latin-s	2
HNN:latin latin not	-2
HNN:latin latin number	-2
HNN:latin latin of	-2
HNN:latin latin that	-12
HNN:latin latin time	5
HNN:latin latin which	-2
HNN:latin latin who	3
HNN:latin latin-s am	6
HNN:latin latin-s and	2
HNN:latin latin-s article	-4
HNN:latin latin-s but	-5
HNN:latin latin-s count	-6
HNN:latin latin-s does	-4
HNN:latin latin-s each	4
HNN:latin latin-s edge	-8
HNN:latin latin-s latin-s	-6
HNN:latin latin-s not	5
HNN:latin latin-s number	-7
HNN:latin latin-s of	7
HNN:latin latin-s that	2
HNN:latin latin-s time	-7
HNN:latin latin-s which	8
HNN:latin latin-s who	-21
HNN:latin latin-s whose	-2
HNN:latin not article	-5
HNN:latin not does	9
HNN:latin not latin	-2
HNN:latin not latin-s	-8
HNN:latin not not	-12
HNN:latin not of	3
HNN:latin not that	-4
HNN:latin not which	-3
HNN:latin number am	-4
HNN:latin number and	-9
HNN:latin number count	10
HNN:latin number does	-4
HNN:latin number latin	-3
HNN:latin number number	-2
HNN:latin number of	-3
HNN:latin number time	-2
HNN:latin number who	-3
HNN:latin of am	-6
HNN:latin of and	-10
HNN:latin of article	-8
HNN:latin of count	-13
HNN:latin of each	-2
HNN:latin of latin	-2
HNN:latin of latin-s	6
HNN:latin of not	-12
HNN:latin of number	-5
HNN:latin of of	-2
HNN:latin of who	5
HNN:latin of whose	-6
HNN:latin that am	-7
HNN:latin that article	6
HNN:latin that count	-8
HNN:latin that each	-8
HNN:latin that latin	-7
HNN:latin that latin-s	-14
HNN:latin that number	-6
HNN:latin that of	5
HNN:latin that which	-9
HNN:latin that who	-5
HNN:latin time article	4
HNN:latin time count	-2
HNN:latin time latin	-12
HNN:latin time of	-5
HNN:latin time who	3
HNN:latin which am	-13
HNN:latin which article	-3
HNN:latin which does	4
HNN:latin which each	-2
HNN:latin which latin	-6
HNN:latin which latin-s	-4
HNN:latin which not	-4
HNN:latin which number	-3
HNN:latin which of	2
HNN:latin which that	12
HNN:latin which who	-12
HNN:latin which whose	5
HNN:latin who am	-7
HNN:latin who article	4
HNN:latin who but	6
HNN:latin who does	-7
HNN:latin who each	12
HNN:latin who edge	4
HNN:latin who latin	2
HNN:latin who not	-4
HNN:latin who of	-13
HNN:latin who that	-6
HNN:latin who which	-6
HNN:latin who who	-13
HNN:latin who whose	-10
HNN:latin whose count	-8
HNN:latin whose does	8
HNN:latin whose latin	-3
HNN:latin whose latin-s	-3
HNN:latin whose number	8
HNN:latin whose of	-3
HNN:latin-s am am	-4
HNN:latin-s am article	-9
HNN:latin-s am count	-9
HNN:latin-s am each	-8
HNN:latin-s am latin	2
HNN:latin-s am latin-s	-8
HNN:latin-s am not	5
HNN:latin-s am of	11
HNN:latin-s and article	-8
HNN:latin-s and count	-3
HNN:latin-s and each	-2
HNN:latin-s and latin	2
HNN:latin-s and latin-s	7
HNN:latin-s and of	-6
HNN:latin-s and who	-4
HNN:latin-s and whose	-2
HNN:latin-s and-word arabic	-5
HNN:latin-s article am	-11
HNN:latin-s article article	-9
HNN:latin-s article latin-s	-4
HNN:latin-s article number	9
HNN:latin-s article of	-6
HNN:latin-s article whose	-2
HNN:latin-s but article	-3
HNN:latin-s but latin	-6
HNN:latin-s but which	-2
HNN:latin-s but who	-5
HNN:latin-s count and	-4
HNN:latin-s count count	-8
HNN:latin-s count latin	-8
HNN:latin-s does article	-4
HNN:latin-s does latin	-2
HNN:latin-s each am	-2
HNN:latin-s each article	-4
HNN:latin-s each latin-s	-3
HNN:latin-s latin am	5
HNN:latin-s latin article	-4
HNN:latin-s latin but	-13
HNN:latin-s latin count	4
HNN:latin-s latin does	8
HNN:latin-s latin each	-2
HNN:latin-s latin edge	-6
HNN:latin-s latin latin	-2
HNN:latin-s latin latin-s	-8
HNN:latin-s latin not	-10
HNN:latin-s latin number	-6
HNN:latin-s latin of	-2
HNN:latin-s latin that	12
HNN:latin-s latin time	-6
HNN:latin-s latin who	2
HNN:latin-s latin-s am	3
HNN:latin-s latin-s article	6
HNN:latin-s latin-s but	-5
HNN:latin-s latin-s count	-9
HNN:latin-s latin-s does	-2
HNN:latin-s latin-s each	-3
HNN:latin-s latin-s latin	2
HNN:latin-s latin-s latin-s	-5
HNN:latin-s latin-s not	-2
HNN:latin-s latin-s number	2
HNN:latin-s latin-s that	-3
HNN:latin-s latin-s which	-9
HNN:latin-s latin-s who	-8
HNN:latin-s not latin	3
HNN:latin-s not latin-s	-4
HNN:latin-s not of	-5
HNN:latin-s number am	-5
HNN:latin-s number article	5
HNN:latin-s number count	6
HNN:latin-s number latin-s	-7
HNN:latin-s number number	-12
HNN:latin-s of am	-6
HNN:latin-s of and	-7
HNN:latin-s of article	-2
HNN:latin-s of count	-8
HNN:latin-s of does	-8
HNN:latin-s of each	-14
HNN:latin-s of latin	4
HNN:latin-s of latin-s	7
HNN:latin-s of not	4
HNN:latin-s of number	-13
HNN:latin-s of that	-10
HNN:latin-s of the-thing	-3
HNN:latin-s of who	-3
HNN:latin-s of whose	-18
HNN:latin-s that am	-7
HNN:latin-s that article	-11
HNN:latin-s that latin	9
HNN:latin-s that latin-s	-2
HNN:latin-s that of	-4
HNN:latin-s that which	-2
HNN:latin-s time who	-5
HNN:latin-s which am	-6
HNN:latin-s which article	-6
HNN:latin-s which does	3
HNN:latin-s which latin	7
HNN:latin-s which latin-s	-13
HNN:latin-s which not	-4
HNN:latin-s which number	-3
HNN:latin-s which that	5
HNN:latin-s which who	-3
HNN:latin-s who am	4
HNN:latin-s who and	-2
HNN:latin-s who article	-5
HNN:latin-s who latin	-13
HNN:latin-s who latin-s	-7
HNN:latin-s who not	-3
HNN:latin-s who of	5
HNN:latin-s who which	-3
HNN:latin-s who who	-2
HNN:latin-s whose latin	-16
HNN:latin-s whose latin-s	2
HNN:not arabic arabic	-12
HNN:not arabic does	-2
HNN:not arabic not	-5
HNN:not arabic of	-6
HNN:not arabic the-thing	8
HNN:not article latin	-6
HNN:not article latin-s	-4
HNN:not does and-word	-7
HNN:not does arabic	-6
HNN:not does but	-8
HNN:not does does	-20
HNN:not does edge	-13
HNN:not does latin	-3
HNN:not does the-thing	5
HNN:not does which	5
HNN:not each latin	-3
HNN:not latin am	-2
HNN:not latin and	-6
HNN:not latin article	5
HNN:not latin count	-2
HNN:not latin does	-2
HNN:not latin edge	-8
HNN:not latin latin	2
HNN:not latin not	2
HNN:not latin number	-5
HNN:not latin of	-7
HNN:not latin which	-6
HNN:not latin who	-5
HNN:not latin whose	-2
HNN:not latin-s article	-3
HNN:not latin-s latin	-6
HNN:not latin-s which	-3
HNN:not not does	-3
HNN:not not latin	-3
HNN:not not of	-2
HNN:not number latin-s	-3
HNN:not of article	-7
HNN:not of count	-7
HNN:not of latin	3
HNN:not of latin-s	3
HNN:not of number	-5
HNN:not of of	6
HNN:not that arabic	-6
HNN:not that latin	4
HNN:not the-thing the-thing	-2
HNN:not which article	-5
HNN:not which latin	10
HNN:not whose latin-s	-2
HNN:number am am	-6
HNN:number am latin	3
HNN:number and-word of	-3
HNN:number arabic and-word	-10
HNN:number arabic article	9
HNN:number arabic does	-18
HNN:number arabic edge	-2
HNN:number arabic number	8
HNN:number arabic of	5
HNN:number arabic the-thing	-4
HNN:number article arabic	-2
HNN:number article latin	-7
HNN:number article latin-s	6
HNN:number but latin	-5
HNN:number count arabic	-3
HNN:number count latin	7
HNN:number count latin-s	-8
HNN:number count of	-7
HNN:number does and-word	-8
HNN:number does count	-2
HNN:number does does	8
HNN:number does latin	-4
HNN:number does of	-2
HNN:number does the-thing	-8
HNN:number does which	-4
HNN:number latin am	-6
HNN:number latin and	3
HNN:number latin article	-4
HNN:number latin but	-7
HNN:number latin does	-6
HNN:number latin each	5
HNN:number latin edge	-3
HNN:number latin latin	-16
HNN:number latin not	8
HNN:number latin number	-5
HNN:number latin of	2
HNN:number latin that	4
HNN:number latin which	-7
HNN:number latin whose	-9
HNN:number latin-s am	-8
HNN:number latin-s and	-15
HNN:number latin-s article	-9
HNN:number latin-s does	7
HNN:number latin-s each	-2
HNN:number latin-s edge	-8
HNN:number latin-s latin-s	-3
HNN:number latin-s not	6
HNN:number latin-s number	-6
HNN:number latin-s of	3
HNN:number latin-s which	-2
HNN:number latin-s who	-7
HNN:number latin-s whose	-8
HNN:number not latin	-5
HNN:number number arabic	-6
HNN:number number article	-7
HNN:number number latin	-11
HNN:number number latin-s	2
HNN:number number number	-3
HNN:number number of	-9
HNN:number of am	-5
HNN:number of arabic	15
HNN:number of article	-11
HNN:number of count	-7
HNN:number of does	-6
HNN:number of each	-11
HNN:number of latin	-6
HNN:number of number	10
HNN:number of of	3
HNN:number of the-thing	-7
HNN:number of whose	5
HNN:number the-thing arabic	-4
HNN:number the-thing does	-4
HNN:number the-thing of	-2
HNN:number the-thing the-thing	-7
HNN:number time number	-6
HNN:number who latin	-2
HNN:number who latin-s	-4
HNN:number whose latin	-2
HNN:of am article	-2
HNN:of am count	-13
HNN:of am latin	-3
HNN:of am latin-s	-12
HNN:of am number	-9
HNN:of am of	5
HNN:of and article	-4
HNN:of and latin-s	-2
HNN:of and of	-2
HNN:of and-word arabic	-8
HNN:of and-word does	4
HNN:of and-word the-thing	-10
HNN:of arabic and-word	-6
HNN:of arabic arabic	4
HNN:of arabic article	-10
HNN:of arabic but	-11
HNN:of arabic does	2
HNN:of arabic each	-14
HNN:of arabic edge	-5
HNN:of arabic not	-14
HNN:of arabic number	-22
HNN:of arabic of	3
HNN:of arabic that	-5
HNN:of arabic the-thing	3
HNN:of article and	-16
HNN:of article article	2
HNN:of article count	-14
HNN:of article does	-5
HNN:of article each	-5
HNN:of article latin-s	-2
HNN:of article not	-2
HNN:of article number	2
HNN:of article of	-3
HNN:of article that	10
HNN:of article the-thing	-6
HNN:of article which	-4
HNN:of article who	-11
HNN:of article whose	-6
HNN:of but article	-3
HNN:of count am	-2
HNN:of count and	-13
HNN:of count and-word	-5
HNN:of count arabic	-16
HNN:of count article	-8
HNN:of count but	-2
HNN:of count count	-16
HNN:of count does	10
HNN:of count latin-s	4
HNN:of count number	-2
HNN:of count of	-18
HNN:of count that	-6
HNN:of count which	-6
HNN:of count who	-7
HNN:of does and-word	-6
HNN:of does arabic	5
HNN:of does article	-11
HNN:of does count	-3
HNN:of does does	4
HNN:of does edge	-8
HNN:of does number	-9
HNN:of does of	-15
HNN:of each and	-5
HNN:of each article	-7
HNN:of each latin	-3
HNN:of each latin-s	-9
HNN:of each of	-6
HNN:of each who	-2
HNN:of edge edge	-7
HNN:of latin am	7
HNN:of latin and	-21
HNN:of latin but	-17
HNN:of latin count	3
HNN:of latin each	-19
HNN:of latin edge	-21
HNN:of latin latin-s	2
HNN:of latin not	-3
HNN:of latin number	-4
HNN:of latin of	-3
HNN:of latin that	-3
HNN:of latin time	-13
HNN:of latin which	7
HNN:of latin who	2
HNN:of latin whose	-4
HNN:of latin-s am	-4
HNN:of latin-s and	-19
HNN:of latin-s article	-4
HNN:of latin-s but	-3
HNN:of latin-s count	4
HNN:of latin-s does	-5
HNN:of latin-s each	-8
HNN:of latin-s latin	9
HNN:of latin-s latin-s	-19
HNN:of latin-s not	-4
HNN:of latin-s number	4
HNN:of latin-s of	-4
HNN:of latin-s which	7
HNN:of latin-s who	-14
HNN:of latin-s whose	-3
HNN:of not article	-4
HNN:of not does	-9
HNN:of not latin	7
HNN:of not of	-10
HNN:of number am	7
HNN:of number and	-9
HNN:of number arabic	-18
HNN:of number article	7
HNN:of number but	-3
HNN:of number count	-6
HNN:of number does	2
HNN:of number each	-2
HNN:of number edge	-2
HNN:of number latin	-12
HNN:of number latin-s	-8
HNN:of number number	13
HNN:of number the-thing	-3
HNN:of number which	-5
HNN:of number who	-3
HNN:of number whose	-3
HNN:of of arabic	-5
HNN:of of article	3
HNN:of of count	-11
HNN:of of each	-3
HNN:of of latin-s	-2
HNN:of of of	5
HNN:of of the-thing	-2
HNN:of of whose	-8
HNN:of that arabic	5
HNN:of that latin	-5
HNN:of that the-thing	-9
HNN:of the-thing and	-10
HNN:of the-thing and-word	-12
HNN:of the-thing arabic	-3
HNN:of the-thing but	-4
HNN:of the-thing count	-2
HNN:of the-thing does	-10
HNN:of the-thing each	-9
HNN:of the-thing edge	-6
HNN:of the-thing not	-7
HNN:of the-thing number	-10
HNN:of the-thing of	-5
HNN:of the-thing that	-3
HNN:of the-thing the-thing	6
HNN:of the-thing which	-7
HNN:of the-thing who	-2
HNN:of time does	-3
HNN:of time of	8
HNN:of which am	-5
HNN:of which article	-7
HNN:of which latin	-7
HNN:of who am	7
HNN:of who article	6
HNN:of who but	-5
HNN:of who edge	-10
HNN:of who latin	-2
HNN:of who latin-s	-4
HNN:of who of	-10
HNN:of who that	11
HNN:of who who	-16
HNN:of whose latin	2
HNN:of whose latin-s	-5
HNN:that am of	3
HNN:that arabic arabic	-11
HNN:that arabic the-thing	6
HNN:that article latin	3
HNN:that article latin-s	-7
HNN:that article of	-6
HNN:that article which	3
HNN:that count count	-2
HNN:that count latin-s	-7
HNN:that each article	-6
HNN:that each latin	-10
HNN:that latin am	6
HNN:that latin and	-13
HNN:that latin article	6
HNN:that latin count	6
HNN:that latin latin	-9
HNN:that latin latin-s	-13
HNN:that latin number	11
HNN:that latin that	-4
HNN:that latin who	-9
HNN:that latin-s am	-4
HNN:that latin-s article	-14
HNN:that latin-s each	-3
HNN:that latin-s latin	-7
HNN:that not does	3
HNN:that of am	4
HNN:that of count	2
HNN:that of of	5
HNN:that the-thing arabic	-5
HNN:that the-thing does	8
HNN:that the-thing the-thing	-15
HNN:that which latin	-6
HNN:that who latin	-6
HNN:that whose latin	-3
HNN:the-thing am does	7
HNN:the-thing and article	-2
HNN:the-thing and does	-6
HNN:the-thing and-word and-word	-6
HNN:the-thing and-word arabic	-22
HNN:the-thing and-word article	-8
HNN:the-thing and-word does	5
HNN:the-thing and-word not	-5
HNN:the-thing and-word number	-8
HNN:the-thing and-word of	-9
HNN:the-thing and-word that	9
HNN:the-thing and-word the-thing	-15
HNN:the-thing arabic and	-2
HNN:the-thing arabic and-word	-2
HNN:the-thing arabic arabic	-4
HNN:the-thing arabic article	-4
HNN:the-thing arabic count	-11
HNN:the-thing arabic does	-2
HNN:the-thing arabic each	-10
HNN:the-thing arabic edge	-8
HNN:the-thing arabic not	10
HNN:the-thing arabic number	-11
HNN:the-thing arabic the-thing	-4
HNN:the-thing arabic which	-10
HNN:the-thing arabic who	5
HNN:the-thing article latin	-8
HNN:the-thing article latin-s	-4
HNN:the-thing but arabic	-9
HNN:the-thing but does	5
HNN:the-thing but not	-6
HNN:the-thing but the-thing	-7
HNN:the-thing count arabic	-12
HNN:the-thing does am	-9
HNN:the-thing does and-word	3
HNN:the-thing does article	-5
HNN:the-thing does count	11
HNN:the-thing does each	-17
HNN:the-thing does edge	-13
HNN:the-thing does not	-7
HNN:the-thing does number	2
HNN:the-thing does of	-3
HNN:the-thing does the-thing	-2
HNN:the-thing does which	-13
HNN:the-thing each arabic	-11
HNN:the-thing each does	-4
HNN:the-thing edge edge	-11
HNN:the-thing not arabic	-3
HNN:the-thing not does	2
HNN:the-thing not not	-4
HNN:the-thing not the-thing	4
HNN:the-thing number arabic	2
HNN:the-thing number does	-8
HNN:the-thing number number	-3
HNN:the-thing number of	-8
HNN:the-thing number the-thing	-3
HNN:the-thing of and-word	3
HNN:the-thing of arabic	-5
HNN:the-thing of article	-5
HNN:the-thing of count	-8
HNN:the-thing of does	-14
HNN:the-thing of number	-10
HNN:the-thing of of	8
HNN:the-thing of the-thing	2
HNN:the-thing of which	-5
HNN:the-thing that arabic	4
HNN:the-thing the-thing am	-3
HNN:the-thing the-thing and-word	-14
HNN:the-thing the-thing arabic	-2
HNN:the-thing the-thing article	-13
HNN:the-thing the-thing but	-7
HNN:the-thing the-thing does	2
HNN:the-thing the-thing each	-6
HNN:the-thing the-thing edge	-12
HNN:the-thing the-thing not	8
HNN:the-thing the-thing number	9
HNN:the-thing the-thing the-thing	-9
HNN:the-thing the-thing who	14
HNN:the-thing the-thing whose	-14
HNN:the-thing which arabic	3
HNN:the-thing which does	5
HNN:the-thing which not	-3
HNN:the-thing which the-thing	-16
HNN:the-thing who and-word	8
HNN:the-thing who arabic	-2
HNN:the-thing who does	-14
HNN:the-thing who which	8
HNN:the-thing whose arabic	-3
HNN:the-thing whose does	7
HNN:the-thing whose the-thing	-11
HNN:time arabic and-word	-14
HNN:time arabic arabic	3
HNN:time article latin	-4
HNN:time article latin-s	9
HNN:time does arabic	-3
HNN:time does latin	-7
HNN:time edge edge	-10
HNN:time latin latin	2
HNN:time latin of	3
HNN:time number latin-s	6
HNN:time number of	-6
HNN:time of article	-5
HNN:time of latin	3
HNN:time who latin	4
HNN:which am latin	6
HNN:which am latin-s	-4
HNN:which arabic arabic	7
HNN:which arabic does	-10
HNN:which arabic of	-10
HNN:which article am	-2
HNN:which article latin	-15
HNN:which article latin-s	-6
HNN:which count latin-s	-2
HNN:which count of	-3
HNN:which does and-word	-9
HNN:which does arabic	-22
HNN:which does article	-11
HNN:which does count	-8
HNN:which does does	9
HNN:which does each	11
HNN:which does edge	-13
HNN:which does not	2
HNN:which does number	6
HNN:which does of	-8
HNN:which does the-thing	-7
HNN:which does who	7
HNN:which each latin	-9
HNN:which latin and	-8
HNN:which latin but	8
HNN:which latin count	-6
HNN:which latin each	2
HNN:which latin edge	-3
HNN:which latin latin	-4
HNN:which latin latin-s	-13
HNN:which latin not	-2
HNN:which latin number	-9
HNN:which latin of	-17
HNN:which latin that	-6
HNN:which latin who	10
HNN:which latin whose	-2
HNN:which latin-s article	5
HNN:which latin-s latin	-10
HNN:which latin-s of	8
HNN:which latin-s who	7
HNN:which not arabic	-9
HNN:which not does	-2
HNN:which not latin	-8
HNN:which not not	-3
HNN:which number latin-s	-5
HNN:which number number	-5
HNN:which of article	-2
HNN:which of latin	-19
HNN:which that latin	-6
HNN:which the-thing does	-8
HNN:which the-thing the-thing	-8
HNN:which who am	4
HNN:which who latin	3
HNN:which who latin-s	-11
HNN:which whose latin	-8
HNN:who am article	-4
HNN:who am but	7
HNN:who am count	-14
HNN:who am latin-s	7
HNN:who am not	-2
HNN:who am of	2
HNN:who and latin	-2
HNN:who and-word of	3
HNN:who and-word the-thing	-13
HNN:who arabic and-word	-5
HNN:who arabic arabic	6
HNN:who arabic article	10
HNN:who arabic does	-9
HNN:who arabic the-thing	-9
HNN:who article latin	-12
HNN:who article latin-s	5
HNN:who but latin	-5
HNN:who does arabic	-7
HNN:who does latin	-4
HNN:who does of	-13
HNN:who each latin	-3
HNN:who edge edge	-7
HNN:who latin am	-15
HNN:who latin and	-14
HNN:who latin but	-6
HNN:who latin count	-4
HNN:who latin does	-10
HNN:who latin each	7
HNN:who latin edge	-13
HNN:who latin latin-s	6
HNN:who latin not	-9
HNN:who latin number	-6
HNN:who latin of	-5
HNN:who latin that	6
HNN:who latin which	6
HNN:who latin whose	4
HNN:who latin-s article	6
HNN:who latin-s latin-s	5
HNN:who latin-s number	-7
HNN:who latin-s of	4
HNN:who latin-s that	8
HNN:who latin-s which	2
HNN:who latin-s who	-16
HNN:who latin-s whose	-7
HNN:who not latin	-16
HNN:who not not	4
HNN:who of am	-5
HNN:who of article	-10
HNN:who of count	-5
HNN:who of latin-s	-2
HNN:who of number	-2
HNN:who of of	-6
HNN:who that latin	-9
HNN:who the-thing arabic	-8
HNN:who the-thing does	-4
HNN:who the-thing of	5
HNN:who the-thing which	-3
HNN:who which arabic	-2
HNN:who which does	-11
HNN:who which latin	-2
HNN:who which the-thing	-2
HNN:who who latin	10
HNN:who who latin-s	3
HNN:who whose latin	2
HNN:who whose latin-s	2
HNN:whose arabic arabic	-3
HNN:whose article latin-s	-3
HNN:whose does arabic	-2
HNN:whose does of	-2
HNN:whose does the-thing	-2
HNN:whose latin am	16
HNN:whose latin and	-8
HNN:whose latin article	-2
HNN:whose latin but	-13
HNN:whose latin count	-2
HNN:whose latin edge	-9
HNN:whose latin latin-s	11
HNN:whose latin not	-12
HNN:whose latin number	-19
HNN:whose latin of	2
HNN:whose latin who	-13
HNN:whose latin whose	-3
HNN:whose latin-s am	13
HNN:whose latin-s and	-10
HNN:whose latin-s article	-6
HNN:whose latin-s but	-2
HNN:whose latin-s count	-9
HNN:whose latin-s edge	-11
HNN:whose latin-s latin	13
HNN:whose latin-s latin-s	3
HNN:whose latin-s number	-11
HNN:whose latin-s of	-7
HNN:whose latin-s who	-3
HNN:whose number latin	-2
L:am	-16
L:and	-20
L:and-word	-2
L:arabic	2
L:article	-2
L:but	-22
L:does	-2
L:each	-12
L:not	-6
L:of	-10
L:that	-12
L:the-thing	3
L:time	-5
L:which	-26
L:who	-9
L:whose	-7
LH:am am	-5
LH:am and	-2
LH:am arabic	-8
LH:am but	4
LH:am count	-12
LH:am does	-9
LH:am each	-7
LH:am latin	-7
LH:am not	-8
LH:am number	-2
LH:am of	-8
LH:am that	-10
LH:am time	-4
LH:am who	-4
LH:am whose	-3
LH:and arabic	-3
LH:and article	-12
LH:and but	-5
LH:and count	-8
LH:and does	-10
LH:and each	-6
LH:and latin	-11
LH:and latin-s	-5
LH:and not	-3
LH:and number	-7
LH:and that	-4
LH:and which	-4
LH:and who	-12
LH:and whose	-10
LH:and-word and-word	-2
LH:and-word arabic	-3
LH:and-word article	-4
LH:and-word count	-8
LH:and-word each	6
LH:and-word not	-2
LH:and-word number	-2
LH:and-word that	-3
LH:and-word time	-5
LH:and-word which	-6
LH:arabic am	4
LH:arabic and	-8
LH:arabic and-word	-4
LH:arabic article	-6
LH:arabic but	2
LH:arabic count	4
LH:arabic each	-3
LH:arabic latin	-14
LH:arabic latin-s	4
LH:arabic not	3
LH:arabic number	-2
LH:arabic that	6
LH:arabic the-thing	2
LH:arabic who	-6
LH:article am	-11
LH:article and	-6
LH:article and-word	4
LH:article article	8
LH:article but	-13
LH:article count	-8
LH:article does	-4
LH:article each	-2
LH:article latin	-5
LH:article latin-s	-6
LH:article not	-16
LH:article number	5
LH:article of	-2
LH:article that	-6
LH:article the-thing	3
LH:article which	4
LH:article who	-8
LH:article whose	-2
LH:but am	-3
LH:but arabic	-10
LH:but article	-16
LH:but count	-6
LH:but does	-10
LH:but each	-5
LH:but latin	-2
LH:but latin-s	-7
LH:but not	-7
LH:but of	5
LH:but that	-8
LH:but the-thing	-10
LH:but which	-9
LH:but who	-3
LH:count am	-11
LH:count and	-10
LH:count and-word	-11
LH:count arabic	-6
LH:count article	4
LH:count but	13
LH:count does	-8
LH:count latin	-5
LH:count latin-s	-16
LH:count not	-3
LH:count number	13
LH:count of	-3
LH:count the-thing	8
LH:count which	6
LH:count who	5
LH:count whose	5
LH:does am	8
LH:does and	5
LH:does arabic	-2
LH:does article	-3
LH:does but	-6
LH:does count	-4
LH:does does	2
LH:does each	-2
LH:does not	-3
LH:does number	-5
LH:does of	-4
LH:does that	-2
LH:does the-thing	-4
LH:does time	-10
LH:does which	2
LH:does whose	4
LH:each am	-5
LH:each and	-2
LH:each arabic	-9
LH:each article	-7
LH:each does	-3
LH:each latin	-18
LH:each latin-s	-3
LH:each number	-6
LH:each of	7
LH:each the-thing	-5
LH:each whose	-9
LH:latin am	-3
LH:latin and	-8
LH:latin and-word	-12
LH:latin arabic	-5
LH:latin article	-2
LH:latin does	-2
LH:latin latin	3
LH:latin latin-s	3
LH:latin not	-3
LH:latin number	-2
LH:latin of	-2
LH:latin the-thing	6
LH:latin time	-2
LH:latin which	-4
LH:latin whose	-2
LH:latin-s am	-4
LH:latin-s and	-6
LH:latin-s and-word	-12
LH:latin-s arabic	-10
LH:latin-s article	4
LH:latin-s but	-5
LH:latin-s count	3
LH:latin-s does	-2
LH:latin-s each	-3
LH:latin-s latin	3
LH:latin-s latin-s	2
LH:latin-s not	-6
LH:latin-s number	-3
LH:latin-s of	-4
LH:latin-s that	-5
LH:latin-s the-thing	-7
LH:latin-s time	-2
LH:latin-s which	-7
LH:latin-s whose	2
LH:not am	-6
LH:not and	6
LH:not and-word	-3
LH:not arabic	-18
LH:not article	-2
LH:not count	-3
LH:not does	-18
LH:not each	2
LH:not latin	-8
LH:not latin-s	5
LH:not not	-15
LH:not number	8
LH:not of	-3
LH:not that	5
LH:not the-thing	-10
LH:not which	-11
LH:not who	8
LH:not whose	4
LH:number am	5
LH:number and	2
LH:number and-word	-3
LH:number arabic	-6
LH:number but	5
LH:number count	3
LH:number does	2
LH:number each	2
LH:number latin-s	-13
LH:number number	6
LH:number of	-6
LH:number time	-3
LH:number which	13
LH:number whose	3
LH:of am	-10
LH:of and	-6
LH:of and-word	-7
LH:of arabic	-14
LH:of article	-5
LH:of but	10
LH:of count	-10
LH:of does	-14
LH:of latin	-3
LH:of latin-s	-4
LH:of not	-8
LH:of number	-11
LH:of of	2
LH:of that	-13
LH:of the-thing	-13
LH:of time	2
LH:of who	3
LH:of whose	-9
LH:that am	-3
LH:that arabic	4
LH:that article	-8
LH:that but	-7
LH:that count	-5
LH:that does	8
LH:that each	-11
LH:that latin	4
LH:that latin-s	-11
LH:that number	-5
LH:that of	-12
LH:that the-thing	-10
LH:that which	-14
LH:that who	-13
LH:the-thing am	4
LH:the-thing and	-12
LH:the-thing and-word	-3
LH:the-thing arabic	2
LH:the-thing count	5
LH:the-thing does	2
LH:the-thing each	6
LH:the-thing latin	-2
LH:the-thing not	2
LH:the-thing time	5
LH:the-thing which	-6
LH:the-thing whose	-5
LH:time am	-11
LH:time and	-3
LH:time article	-2
LH:time does	-10
LH:time latin	4
LH:time latin-s	7
LH:time number	-9
LH:time of	-2
LH:time the-thing	-11
LH:time who	-6
LH:which am	-4
LH:which arabic	-11
LH:which article	-12
LH:which but	-3
LH:which count	-4
LH:which does	-11
LH:which each	-2
LH:which latin	-4
LH:which latin-s	-3
LH:which not	-4
LH:which number	-4
LH:which of	-8
LH:which that	-10
LH:which the-thing	-7
LH:which which	-2
LH:which who	-3
LH:which whose	-2
LH:who am	-9
LH:who and	-7
LH:who and-word	8
LH:who arabic	-14
LH:who but	6
LH:who count	3
LH:who does	-13
LH:who latin	-6
LH:who latin-s	-5
LH:who not	-8
LH:who number	-7
LH:who of	-5
LH:who that	6
LH:who the-thing	2
LH:who time	-5
LH:who which	-12
LH:who who	-4
LH:who whose	-2
LH:whose am	-2
LH:whose arabic	2
LH:whose article	4
LH:whose count	5
LH:whose does	-10
LH:whose latin	-21
LH:whose latin-s	-18
LH:whose not	-3
LH:whose number	-3
LH:whose of	-6
LH:whose the-thing	9
LH:whose who	-3
LHN:am arabic arabic	-4
LHN:am arabic does	-2
LHN:am article latin	-4
LHN:am article latin-s	4
LHN:am but latin	-7
LHN:am count count	-2
LHN:am count latin-s	-7
LHN:am count of	-3
LHN:am does arabic	-2
LHN:am does number	-2
LHN:am does of	-2
LHN:am each latin	-6
LHN:am latin am	-3
LHN:am latin article	-5
LHN:am latin but	-2
LHN:am latin latin	4
LHN:am latin latin-s	4
LHN:am latin number	-3
LHN:am latin of	-10
LHN:am latin which	-3
LHN:am latin who	-5
LHN:am latin-s article	-3
LHN:am latin-s latin	8
LHN:am latin-s of	-7
LHN:am not latin	-7
LHN:am number latin	-2
LHN:am number latin-s	-7
LHN:am of article	-2
LHN:am of count	-2
LHN:am of latin	-5
LHN:am of who	-2
LHN:am time latin	-3
LHN:am who am	-3
LHN:am whose latin	-3
LHN:and arabic arabic	-3
LHN:and article latin	-8
LHN:and article latin-s	-8
LHN:and but who	-2
LHN:and count latin	-3
LHN:and count latin-s	-4
LHN:and does arabic	-3
LHN:and does latin	-2
LHN:and does of	-4
LHN:and does the-thing	-2
LHN:and each latin	-4
LHN:and latin article	-4
LHN:and latin latin	-4
LHN:and latin latin-s	-2
LHN:and latin of	-2
LHN:and latin who	-3
LHN:and latin-s latin	-2
LHN:and number does	-2
LHN:and number latin-s	-2
LHN:and of latin	2
LHN:and that latin	-3
LHN:and who am	-4
LHN:and who latin	-6
LHN:and who latin-s	-3
LHN:and who not	-2
LHN:and whose latin	-7
LHN:and whose latin-s	-3
LHN:and-word and-word and-word	-6
LHN:and-word and-word arabic	-6
LHN:and-word and-word does	-6
LHN:and-word and-word of	-11
LHN:and-word and-word the-thing	-12
LHN:and-word arabic and-word	-16
LHN:and-word arabic count	-8
LHN:and-word arabic does	-7
LHN:and-word arabic edge	-6
LHN:and-word arabic not	-8
LHN:and-word arabic number	3
LHN:and-word arabic of	-6
LHN:and-word arabic the-thing	9
LHN:and-word but the-thing	10
LHN:and-word count arabic	-8
LHN:and-word does and-word	-6
LHN:and-word does arabic	2
LHN:and-word does number	5
LHN:and-word does of	-6
LHN:and-word does the-thing	4
LHN:and-word does which	-5
LHN:and-word each arabic	6
LHN:and-word not does	-12
LHN:and-word number arabic	-5
LHN:and-word number does	-9
LHN:and-word number of	-4
LHN:and-word of arabic	6
LHN:and-word of does	-18
LHN:and-word of each	-3
LHN:and-word of number	-2
LHN:and-word of the-thing	-11
LHN:and-word the-thing and-word	-9
LHN:and-word the-thing arabic	2
LHN:and-word the-thing does	2
LHN:and-word the-thing edge	-2
LHN:and-word the-thing not	-15
LHN:and-word the-thing of	2
LHN:and-word the-thing the-thing	7
LHN:and-word the-thing which	2
LHN:and-word the-thing who	-4
LHN:and-word which does	-5
LHN:arabic am arabic	6
LHN:arabic and arabic	-2
LHN:arabic and does	-3
LHN:arabic and number	-4
LHN:arabic and-word and-word	2
LHN:arabic and-word arabic	-5
LHN:arabic and-word article	-6
LHN:arabic and-word does	-5
LHN:arabic and-word not	7
LHN:arabic and-word of	-15
LHN:arabic arabic am	-3
LHN:arabic arabic and	-3
LHN:arabic arabic and-word	-12
LHN:arabic arabic but	-10
LHN:arabic arabic does	-5
LHN:arabic arabic each	-11
LHN:arabic arabic number	2
LHN:arabic arabic time	-7
LHN:arabic arabic which	-6
LHN:arabic arabic who	-8
LHN:arabic article and-word	-8
LHN:arabic article arabic	-16
LHN:arabic article does	-9
LHN:arabic article latin	-3
LHN:arabic article latin-s	11
LHN:arabic article number	-2
LHN:arabic article of	-4
LHN:arabic article the-thing	2
LHN:arabic but arabic	3
LHN:arabic but does	-11
LHN:arabic but not	-9
LHN:arabic but the-thing	-9
LHN:arabic count and-word	-8
LHN:arabic count does	-7
LHN:arabic does and-word	-4
LHN:arabic does article	-11
LHN:arabic does but	-12
LHN:arabic does count	3
LHN:arabic does each	-6
LHN:arabic does edge	-5
LHN:arabic does not	4
LHN:arabic does number	-3
LHN:arabic does of	-2
LHN:arabic does the-thing	4
LHN:arabic does time	7
LHN:arabic does which	-5
LHN:arabic each arabic	2
LHN:arabic each does	-14
LHN:arabic not and-word	-4
LHN:arabic not does	5
LHN:arabic not the-thing	-4
LHN:arabic number and-word	-8
LHN:arabic number arabic	-3
LHN:arabic number article	-2
LHN:arabic number does	-9
LHN:arabic number the-thing	-4
LHN:arabic of article	-7
LHN:arabic of count	-2
LHN:arabic of does	-5
LHN:arabic of each	-11
LHN:arabic of of	6
LHN:arabic of the-thing	-7
LHN:arabic of time	-8
LHN:arabic of which	6
LHN:arabic that arabic	-3
LHN:arabic that not	3
LHN:arabic that the-thing	4
LHN:arabic the-thing and	-5
LHN:arabic the-thing and-word	-4
LHN:arabic the-thing but	-16
LHN:arabic the-thing count	-5
LHN:arabic the-thing each	-8
LHN:arabic the-thing edge	-6
LHN:arabic the-thing not	8
LHN:arabic the-thing number	-9
LHN:arabic the-thing of	-3
LHN:arabic the-thing that	9
LHN:arabic the-thing the-thing	-5
LHN:arabic the-thing which	-4
LHN:arabic the-thing who	11
LHN:arabic the-thing whose	6
LHN:arabic time arabic	-3
LHN:arabic which arabic	5
LHN:arabic which does	-11
LHN:arabic who and-word	-9
LHN:arabic who arabic	-8
LHN:arabic who does	-11
LHN:arabic who the-thing	5
LHN:article am article	-3
LHN:article am latin	-3
LHN:article am of	-4
LHN:article and article	4
LHN:article and latin	-4
LHN:article and of	-3
LHN:article and who	-6
LHN:article arabic arabic	-10
LHN:article arabic does	10
LHN:article arabic of	5
LHN:article article article	6
LHN:article article latin-s	2
LHN:article article of	2
LHN:article article which	5
LHN:article but of	-10
LHN:article count latin	-3
LHN:article count of	-6
LHN:article does latin	-8
LHN:article does number	2
LHN:article does of	5
LHN:article does the-thing	-13
LHN:article each latin	-2
LHN:article latin am	-3
LHN:article latin and	-5
LHN:article latin and-word	-2
LHN:article latin but	-4
LHN:article latin count	-12
LHN:article latin does	-11
LHN:article latin each	-6
LHN:article latin edge	11
LHN:article latin latin	-4
LHN:article latin latin-s	-7
LHN:article latin not	-10
LHN:article latin that	6
LHN:article latin time	-7
LHN:article latin who	-13
LHN:article latin whose	-14
LHN:article latin-s am	-4
LHN:article latin-s and	-2
LHN:article latin-s article	-7
LHN:article latin-s does	-2
LHN:article latin-s not	-2
LHN:article latin-s number	6
LHN:article latin-s of	-3
LHN:article latin-s which	-11
LHN:article latin-s who	-2
LHN:article latin-s whose	-2
LHN:article not arabic	-5
LHN:article not does	-5
LHN:article not latin	-3
LHN:article not of	-5
LHN:article number latin	-2
LHN:article number latin-s	6
LHN:article number number	-11
LHN:article number of	2
LHN:article of am	-5
LHN:article of and	-4
LHN:article of arabic	-10
LHN:article of article	-6
LHN:article of count	-3
LHN:article of each	-3
LHN:article of latin	3
LHN:article of latin-s	-7
LHN:article of number	6
LHN:article of whose	-9
LHN:article that article	-10
LHN:article that latin	4
LHN:article the-thing arabic	-19
LHN:article the-thing does	-4
LHN:article the-thing the-thing	-3
LHN:article which article	-4
LHN:article which latin	5
LHN:article which who	-5
LHN:article who am	-3
LHN:article who latin	-6
LHN:article who latin-s	9
LHN:article who of	-9
LHN:article whose latin	4
LHN:article whose latin-s	4
LHN:but arabic arabic	-2
LHN:but arabic the-thing	-6
LHN:but article latin	-11
LHN:but article latin-s	-5
LHN:but count latin	-2
LHN:but count latin-s	-2
LHN:but does arabic	-2
LHN:but does of	-6
LHN:but does the-thing	-3
LHN:but each latin	-4
LHN:but latin article	7
LHN:but latin latin	-10
LHN:but latin latin-s	5
LHN:but latin of	-4
LHN:but latin who	-7
LHN:but latin-s latin	-4
LHN:but latin-s of	-3
LHN:but not arabic	-3
LHN:but not does	-3
LHN:but of arabic	-4
LHN:but of article	-2
LHN:but of latin	9
LHN:but of of	-4
LHN:but that am	-4
LHN:but the-thing arabic	-4
LHN:but the-thing does	-2
LHN:but the-thing not	-2
LHN:but the-thing the-thing	-2
LHN:but which latin	-2
LHN:but who am	-5
LHN:but who latin-s	-5
LHN:but whose latin-s	-3
LHN:count am latin	-10
LHN:count and count	-3
LHN:count and latin	-3
LHN:count and who	-2
LHN:count and-word arabic	-6
LHN:count and-word does	-4
LHN:count arabic and-word	-9
LHN:count arabic arabic	3
LHN:count arabic does	-13
LHN:count arabic each	-2
LHN:count arabic of	-13
LHN:count arabic the-thing	-12
LHN:count article article	-7
LHN:count article latin	6
LHN:count article latin-s	8
LHN:count count count	2
LHN:count count latin	4
LHN:count count latin-s	-2
LHN:count count of	-5
LHN:count does arabic	-8
LHN:count does does	-5
LHN:count does latin	-8
LHN:count does of	-4
LHN:count latin am	-2
LHN:count latin and	-5
LHN:count latin article	5
LHN:count latin but	-3
LHN:count latin count	-2
LHN:count latin latin	-8
LHN:count latin latin-s	-7
LHN:count latin number	12
LHN:count latin of	-7
LHN:count latin who	2
LHN:count latin whose	-5
LHN:count latin-s am	-8
LHN:count latin-s and	-4
LHN:count latin-s article	-12
LHN:count latin-s but	-3
LHN:count latin-s count	-7
LHN:count latin-s each	-5
LHN:count latin-s edge	-3
LHN:count latin-s latin	-3
LHN:count latin-s latin-s	-16
LHN:count latin-s number	-4
LHN:count latin-s of	-22
LHN:count latin-s that	8
LHN:count latin-s which	-5
LHN:count latin-s who	-5
LHN:count latin-s whose	-2
LHN:count of article	-11
LHN:count of count	3
LHN:count of latin	-2
LHN:count of latin-s	8
LHN:count of number	-2
LHN:count of of	-6
LHN:count of the-thing	-2
LHN:count of who	-10
LHN:count that article	3
LHN:count which latin	13
LHN:count who latin	8
LHN:count whose latin	3
LHN:does am arabic	-11
LHN:does and does	-5
LHN:does and latin	-6
LHN:does and who	-4
LHN:does and-word and-word	-8
LHN:does and-word arabic	-6
LHN:does and-word does	-15
LHN:does and-word number	-4
LHN:does and-word of	13
LHN:does and-word the-thing	3
LHN:does arabic article	-7
LHN:does arabic but	-11
LHN:does arabic count	7
LHN:does arabic does	4
LHN:does arabic each	-4
LHN:does arabic edge	-7
LHN:does arabic not	-8
LHN:does arabic number	-4
LHN:does arabic of	-3
LHN:does arabic the-thing	-9
LHN:does arabic time	-4
LHN:does arabic which	-4
LHN:does arabic who	-5
LHN:does article arabic	-3
LHN:does article does	4
LHN:does article latin	3
LHN:does article latin-s	-8
LHN:does article of	-7
LHN:does but arabic	-5
LHN:does but does	-5
LHN:does but latin	3
LHN:does but not	8
LHN:does but of	-3
LHN:does but the-thing	-7
LHN:does count arabic	-8
LHN:does count does	-5
LHN:does count latin-s	6
LHN:does does and	-3
LHN:does does and-word	-4
LHN:does does does	-13
LHN:does does number	4
LHN:does does of	8
LHN:does does that	6
LHN:does does the-thing	-11
LHN:does does which	-5
LHN:does each does	-11
LHN:does each latin	6
LHN:does each the-thing	-12
LHN:does latin am	3
LHN:does latin and	-8
LHN:does latin article	3
LHN:does latin count	6
LHN:does latin each	-3
LHN:does latin number	-10
LHN:does latin of	-12
LHN:does latin whose	7
LHN:does latin-s does	5
LHN:does latin-s latin	-7
LHN:does not arabic	3
LHN:does not does	-3
LHN:does number arabic	5
LHN:does number count	-2
LHN:does number does	3
LHN:does number latin	-16
LHN:does number latin-s	-10
LHN:does number number	-4
LHN:does number of	-2
LHN:does number the-thing	-4
LHN:does of and-word	-2
LHN:does of arabic	-2
LHN:does of article	-11
LHN:does of count	-5
LHN:does of does	-3
LHN:does of each	-2
LHN:does of latin	-11
LHN:does of latin-s	-4
LHN:does of number	4
LHN:does of of	7
LHN:does of that	8
LHN:does of the-thing	-6
LHN:does of which	-6
LHN:does that arabic	7
LHN:does that the-thing	-12
LHN:does the-thing and	-3
LHN:does the-thing and-word	2
LHN:does the-thing arabic	-2
LHN:does the-thing article	-2
LHN:does the-thing but	-6
LHN:does the-thing count	-3
LHN:does the-thing each	-4
LHN:does the-thing not	-4
LHN:does the-thing number	6
LHN:does the-thing of	-5
LHN:does the-thing the-thing	-12
LHN:does the-thing which	5
LHN:does the-thing who	2
LHN:does the-thing whose	2
LHN:does which does	4
LHN:does which the-thing	-8
LHN:does whose latin	4
LHN:each am article	-2
LHN:each arabic arabic	-5
LHN:each arabic does	-4
LHN:each arabic the-thing	-2
LHN:each article count	-2
LHN:each article latin	-5
LHN:each article latin-s	-8
LHN:each count latin-s	4
LHN:each latin am	-3
LHN:each latin article	-3
LHN:each latin does	-2
LHN:each latin edge	-2
LHN:each latin latin	-8
LHN:each latin latin-s	-7
LHN:each latin of	-4
LHN:each latin-s edge	-7
LHN:each latin-s latin	-6
LHN:each latin-s latin-s	-2
LHN:each latin-s of	-12
LHN:each latin-s who	-2
LHN:each number latin-s	-5
LHN:each of latin	-3
LHN:each the-thing the-thing	-2
LHN:each who am	6
LHN:each who latin-s	-2
LHN:latin am am	6
LHN:latin am article	4
LHN:latin am count	-3
LHN:latin am each	-3
LHN:latin am latin	4
LHN:latin am latin-s	-7
LHN:latin am not	-7
LHN:latin am of	-5
LHN:latin am who	3
LHN:latin am whose	-2
LHN:latin and am	5
LHN:latin and article	-2
LHN:latin and but	8
LHN:latin and count	-6
LHN:latin and does	-9
LHN:latin and each	-4
LHN:latin and latin	-5
LHN:latin and latin-s	3
LHN:latin and not	-3
LHN:latin and number	-4
LHN:latin and of	-10
LHN:latin and that	-6
LHN:latin and which	-12
LHN:latin and who	-19
LHN:latin and whose	-6
LHN:latin arabic does	-6
LHN:latin arabic of	4
LHN:latin article am	4
LHN:latin article and	-5
LHN:latin article but	-9
LHN:latin article count	-5
LHN:latin article does	-9
LHN:latin article not	-12
LHN:latin article of	-3
LHN:latin article that	5
LHN:latin article which	-7
LHN:latin article who	-12
LHN:latin article whose	2
LHN:latin but article	3
LHN:latin but count	-5
LHN:latin but each	3
LHN:latin but latin-s	-11
LHN:latin but not	-11
LHN:latin but of	3
LHN:latin but that	-15
LHN:latin but which	2
LHN:latin but who	-6
LHN:latin but whose	4
LHN:latin count am	3
LHN:latin count and	-5
LHN:latin count count	2
LHN:latin count latin	3
LHN:latin count of	-2
LHN:latin count whose	-5
LHN:latin does and	-4
LHN:latin does arabic	3
LHN:latin does article	3
LHN:latin does but	-3
LHN:latin does count	-8
LHN:latin does each	-6
LHN:latin does latin	-3
LHN:latin does latin-s	5
LHN:latin does number	6
LHN:latin does of	-3
LHN:latin does the-thing	-8
LHN:latin does which	-3
LHN:latin each am	-3
LHN:latin each article	-6
LHN:latin each count	4
LHN:latin each latin-s	-6
LHN:latin each number	4
LHN:latin each of	-12
LHN:latin each whose	-6
LHN:latin latin am	3
LHN:latin latin and	-5
LHN:latin latin article	-5
LHN:latin latin but	-8
LHN:latin latin count	4
LHN:latin latin each	2
LHN:latin latin edge	-10
LHN:latin latin latin	2
LHN:latin latin latin-s	2
LHN:latin latin of	2
LHN:latin latin time	-4
LHN:latin latin which	8
LHN:latin latin who	-4
LHN:latin latin whose	2
LHN:latin latin-s and	-2
LHN:latin latin-s article	-3
LHN:latin latin-s but	-9
LHN:latin latin-s count	-9
LHN:latin latin-s does	-8
LHN:latin latin-s each	3
LHN:latin latin-s edge	4
LHN:latin latin-s latin	4
LHN:latin latin-s latin-s	5
LHN:latin latin-s not	-12
LHN:latin latin-s number	-10
LHN:latin latin-s of	4
LHN:latin latin-s that	-6
LHN:latin latin-s time	-6
LHN:latin latin-s which	3
LHN:latin latin-s whose	-7
LHN:latin not article	-10
LHN:latin not but	7
LHN:latin not does	-9
LHN:latin not latin	-7
LHN:latin not latin-s	-8
LHN:latin not not	-4
LHN:latin not of	3
LHN:latin not that	3
LHN:latin not which	7
LHN:latin not who	-6
LHN:latin not whose	-3
LHN:latin number am	-10
LHN:latin number and	-3
LHN:latin number article	-3
LHN:latin number does	7
LHN:latin number latin-s	-3
LHN:latin number number	3
LHN:latin number of	5
LHN:latin number time	-6
LHN:latin number who	-9
LHN:latin of and	-3
LHN:latin of but	-5
LHN:latin of count	-7
LHN:latin of does	8
LHN:latin of each	-5
LHN:latin of latin-s	-2
LHN:latin of not	-16
LHN:latin of number	4
LHN:latin of of	-5
LHN:latin of which	-12
LHN:latin of who	6
LHN:latin of whose	-3
LHN:latin that am	2
LHN:latin that article	-4
LHN:latin that count	-9
LHN:latin that each	-13
LHN:latin that latin	2
LHN:latin that latin-s	-7
LHN:latin that number	-6
LHN:latin that of	5
LHN:latin that which	2
LHN:latin that who	-6
LHN:latin that whose	-3
LHN:latin time count	2
LHN:latin time latin	-3
LHN:latin time who	-3
LHN:latin which article	2
LHN:latin which each	5
LHN:latin which latin	-9
LHN:latin which not	-5
LHN:latin which number	-5
LHN:latin which of	2
LHN:latin which that	-6
LHN:latin which who	4
LHN:latin which whose	-7
LHN:latin who am	4
LHN:latin who but	-8
LHN:latin who does	4
LHN:latin who each	-4
LHN:latin who edge	-3
LHN:latin who latin-s	3
LHN:latin who not	-3
LHN:latin who of	-8
LHN:latin who that	-2
LHN:latin who which	-8
LHN:latin whose article	-4
LHN:latin whose count	-8
LHN:latin whose does	-2
LHN:latin whose latin	3
LHN:latin whose latin-s	-2
LHN:latin whose of	-3
LHN:latin-s am am	-3
LHN:latin-s am article	-6
LHN:latin-s am count	-2
LHN:latin-s am each	-2
LHN:latin-s am latin	-4
LHN:latin-s am latin-s	-6
LHN:latin-s am not	-3
LHN:latin-s am of	6
LHN:latin-s am who	5
LHN:latin-s and am	-2
LHN:latin-s and article	-7
LHN:latin-s and count	-2
LHN:latin-s and does	-2
LHN:latin-s and each	-3
LHN:latin-s and latin	-2
LHN:latin-s and latin-s	-11
LHN:latin-s and not	-2
LHN:latin-s and of	-7
LHN:latin-s and which	-4
LHN:latin-s and who	9
LHN:latin-s and whose	-3
LHN:latin-s and-word arabic	-8
LHN:latin-s arabic the-thing	-8
LHN:latin-s article am	4
LHN:latin-s article and	-8
LHN:latin-s article article	4
LHN:latin-s article but	7
LHN:latin-s article not	7
LHN:latin-s article number	-8
LHN:latin-s article of	-2
LHN:latin-s article which	-5
LHN:latin-s article whose	-5
LHN:latin-s but article	-2
LHN:latin-s but each	-4
LHN:latin-s but latin	4
LHN:latin-s but of	-9
LHN:latin-s but which	-4
LHN:latin-s but who	-8
LHN:latin-s count and	-8
LHN:latin-s count count	-7
LHN:latin-s count latin	6
LHN:latin-s count latin-s	-2
LHN:latin-s count of	10
LHN:latin-s does article	-4
LHN:latin-s each am	-11
LHN:latin-s each article	-4
LHN:latin-s each latin-s	7
LHN:latin-s latin am	8
LHN:latin-s latin article	-6
LHN:latin-s latin but	4
LHN:latin-s latin count	-6
LHN:latin-s latin does	10
LHN:latin-s latin each	-8
LHN:latin-s latin edge	-4
LHN:latin-s latin latin	2
LHN:latin-s latin latin-s	4
LHN:latin-s latin not	5
LHN:latin-s latin of	-4
LHN:latin-s latin time	3
LHN:latin-s latin which	-5
LHN:latin-s latin who	-3
LHN:latin-s latin whose	-9
LHN:latin-s latin-s am	9
LHN:latin-s latin-s and	-11
LHN:latin-s latin-s article	-5
LHN:latin-s latin-s but	-5
LHN:latin-s latin-s count	-11
LHN:latin-s latin-s each	-12
LHN:latin-s latin-s edge	-5
LHN:latin-s latin-s latin	-2
LHN:latin-s latin-s latin-s	4
LHN:latin-s latin-s not	3
LHN:latin-s latin-s number	3
LHN:latin-s latin-s of	5
LHN:latin-s latin-s which	5
LHN:latin-s latin-s who	-8
LHN:latin-s latin-s whose	-10
LHN:latin-s not each	-2
LHN:latin-s not latin	5
LHN:latin-s not latin-s	-5
LHN:latin-s number article	5
LHN:latin-s number count	-4
LHN:latin-s number latin	2
LHN:latin-s number latin-s	-4
LHN:latin-s number number	-12
LHN:latin-s number of	-3
LHN:latin-s of am	-2
LHN:latin-s of and	-4
LHN:latin-s of article	-2
LHN:latin-s of does	-5
LHN:latin-s of each	-13
LHN:latin-s of latin	-3
LHN:latin-s of latin-s	-5
LHN:latin-s of not	9
LHN:latin-s of number	-6
LHN:latin-s of that	-17
LHN:latin-s of the-thing	-3
LHN:latin-s of which	-5
LHN:latin-s of who	-9
LHN:latin-s of whose	3
LHN:latin-s that am	5
LHN:latin-s that article	2
LHN:latin-s that latin	-13
LHN:latin-s that latin-s	-7
LHN:latin-s that of	-13
LHN:latin-s that which	-6
LHN:latin-s time who	10
LHN:latin-s which am	-9
LHN:latin-s which article	-6
LHN:latin-s which does	3
LHN:latin-s which latin	-8
LHN:latin-s which latin-s	2
LHN:latin-s which not	-5
LHN:latin-s which number	-8
LHN:latin-s which that	-5
LHN:latin-s which who	2
LHN:latin-s who and	-4
LHN:latin-s who article	-7
LHN:latin-s who but	-5
LHN:latin-s who latin	-2
LHN:latin-s who latin-s	3
LHN:latin-s who not	8
LHN:latin-s who of	-5
LHN:latin-s who which	-2
LHN:latin-s who who	14
LHN:latin-s whose latin-s	2
LHN:not arabic arabic	-9
LHN:not arabic does	-5
LHN:not arabic not	-2
LHN:not arabic the-thing	-4
LHN:not article latin	-3
LHN:not article latin-s	6
LHN:not does arabic	-11
LHN:not does does	-3
LHN:not does latin	-6
LHN:not does of	-7
LHN:not does which	-5
LHN:not each latin	2
LHN:not latin am	4
LHN:not latin and	-2
LHN:not latin article	-12
LHN:not latin count	-3
LHN:not latin does	-3
LHN:not latin latin	4
LHN:not latin latin-s	-9
LHN:not latin not	-8
LHN:not latin number	-2
LHN:not latin of	-13
LHN:not latin which	-6
LHN:not latin who	6
LHN:not latin whose	-2
LHN:not latin-s article	-6
LHN:not latin-s latin	5
LHN:not latin-s latin-s	-4
LHN:not latin-s not	-2
LHN:not latin-s of	8
LHN:not latin-s which	2
LHN:not not article	-3
LHN:not not latin	-4
LHN:not not of	-7
LHN:not number latin-s	11
LHN:not of article	5
LHN:not of latin	-2
LHN:not of not	-2
LHN:not of of	-9
LHN:not that arabic	-10
LHN:not the-thing of	-3
LHN:not the-thing the-thing	-4
LHN:not which latin	-7
LHN:not whose latin	5
LHN:not whose latin-s	-2
LHN:number am am	-9
LHN:number am latin	-9
LHN:number and latin	-2
LHN:number and-word of	-5
LHN:number and-word the-thing	-10
LHN:number arabic and-word	11
LHN:number arabic article	-7
LHN:number arabic does	-4
LHN:number arabic each	-2
LHN:number arabic number	6
LHN:number arabic of	-11
LHN:number arabic the-thing	-11
LHN:number article arabic	-5
LHN:number article latin	4
LHN:number but latin	6
LHN:number count arabic	-7
LHN:number count latin	-2
LHN:number count latin-s	6
LHN:number count of	3
LHN:number does and	-2
LHN:number does arabic	4
LHN:number does count	2
LHN:number does does	3
LHN:number does latin	8
LHN:number does not	-3
LHN:number does of	-6
LHN:number does the-thing	-5
LHN:number does which	-2
LHN:number each article	2
LHN:number each latin	2
LHN:number latin am	2
LHN:number latin and	3
LHN:number latin article	3
LHN:number latin but	-6
LHN:number latin each	-6
LHN:number latin edge	-2
LHN:number latin latin	-4
LHN:number latin latin-s	2
LHN:number latin not	-4
LHN:number latin of	-4
LHN:number latin that	-5
LHN:number latin which	-12
LHN:number latin whose	15
LHN:number latin-s and	-5
LHN:number latin-s article	8
LHN:number latin-s count	-5
LHN:number latin-s does	-3
LHN:number latin-s each	-3
LHN:number latin-s edge	-2
LHN:number latin-s latin	-12
LHN:number latin-s latin-s	-5
LHN:number latin-s not	-3
LHN:number latin-s of	-12
LHN:number latin-s which	-8
LHN:number latin-s who	-3
LHN:number latin-s whose	8
LHN:number not does	-9
LHN:number not latin	-7
LHN:number number arabic	11
LHN:number number article	10
LHN:number number latin	3
LHN:number number latin-s	-8
LHN:number number number	-6
LHN:number number of	3
LHN:number of am	-6
LHN:number of count	-9
LHN:number of latin	6
LHN:number of latin-s	-8
LHN:number of number	-14
LHN:number of of	-4
LHN:number of the-thing	-12
LHN:number of whose	8
LHN:number the-thing arabic	-3
LHN:number the-thing does	2
LHN:number the-thing number	-10
LHN:number the-thing of	-9
LHN:number the-thing the-thing	10
LHN:number time number	-9
LHN:number who am	9
LHN:of am article	-2
LHN:of am latin	-3
LHN:of am of	-4
LHN:of and latin-s	-2
LHN:of and-word arabic	-3
LHN:of arabic and-word	-2
LHN:of arabic arabic	-9
LHN:of arabic article	-2
LHN:of arabic does	-4
LHN:of arabic number	-2
LHN:of arabic of	-2
LHN:of arabic the-thing	-7
LHN:of article article	-17
LHN:of article count	-3
LHN:of article does	-4
LHN:of article latin	-4
LHN:of article number	-4
LHN:of article of	-11
LHN:of article that	-2
LHN:of article the-thing	-8
LHN:of article which	10
LHN:of article who	-8
LHN:of article whose	-4
LHN:of but article	9
LHN:of count arabic	-2
LHN:of count article	-2
LHN:of count count	-6
LHN:of count latin	-12
LHN:of count number	-2
LHN:of count of	-7
LHN:of count which	-4
LHN:of count who	-2
LHN:of does arabic	-6
LHN:of does article	-2
LHN:of does number	-2
LHN:of does the-thing	-4
LHN:of each arabic	-8
LHN:of each article	9
LHN:of each latin	-3
LHN:of each latin-s	-4
LHN:of each who	-2
LHN:of latin am	-6
LHN:of latin and	-3
LHN:of latin article	3
LHN:of latin but	-4
LHN:of latin count	-8
LHN:of latin does	-7
LHN:of latin each	-3
LHN:of latin edge	-2
LHN:of latin latin-s	3
LHN:of latin not	-6
LHN:of latin of	-2
LHN:of latin that	-4
LHN:of latin time	-2
LHN:of latin which	-8
LHN:of latin who	-9
LHN:of latin whose	-7
LHN:of latin-s am	-2
LHN:of latin-s and	-2
LHN:of latin-s article	3
LHN:of latin-s latin	-13
LHN:of latin-s of	3
LHN:of latin-s that	-2
LHN:of latin-s which	4
LHN:of latin-s whose	-8
LHN:of not does	-2
LHN:of not latin	-2
LHN:of not of	-4
LHN:of number arabic	-8
LHN:of number does	-4
LHN:of number latin	-13
LHN:of number latin-s	5
LHN:of number number	-2
LHN:of number of	-14
LHN:of number who	-2
LHN:of of article	6
LHN:of of count	-8
LHN:of of whose	-3
LHN:of that latin	-4
LHN:of that the-thing	-5
LHN:of the-thing and-word	-2
LHN:of the-thing arabic	-9
LHN:of the-thing does	-7
LHN:of the-thing number	-2
LHN:of the-thing of	2
LHN:of the-thing the-thing	-11
LHN:of the-thing which	-3
LHN:of the-thing who	-2
LHN:of time of	4
LHN:of which am	-6
LHN:of which article	-3
LHN:of which does	4
LHN:of which latin	-4
LHN:of which who	-4
LHN:of who am	-5
LHN:of who article	4
LHN:of who latin	7
LHN:of who latin-s	6
LHN:of who of	-5
LHN:of who who	-4
LHN:of whose latin	-11
LHN:that arabic arabic	7
LHN:that arabic the-thing	-11
LHN:that article latin	-11
LHN:that article latin-s	6
LHN:that article of	-3
LHN:that article which	-6
LHN:that each latin	-8
LHN:that latin am	-4
LHN:that latin article	-8
LHN:that latin count	-2
LHN:that latin latin	-10
LHN:that latin latin-s	2
LHN:that latin number	-2
LHN:that latin of	2
LHN:that latin that	-2
LHN:that latin who	11
LHN:that latin-s am	-2
LHN:that latin-s of	-7
LHN:that of article	-2
LHN:that of latin	-6
LHN:that of of	-2
LHN:that the-thing arabic	-2
LHN:that the-thing the-thing	-2
LHN:that who latin	-5
LHN:the-thing am does	-2
LHN:the-thing and article	-6
LHN:the-thing and does	-3
LHN:the-thing and-word and-word	3
LHN:the-thing and-word article	-7
LHN:the-thing and-word does	-9
LHN:the-thing and-word not	4
LHN:the-thing and-word of	-15
LHN:the-thing and-word that	-13
LHN:the-thing and-word the-thing	6
LHN:the-thing arabic and	-6
LHN:the-thing arabic and-word	3
LHN:the-thing arabic arabic	-3
LHN:the-thing arabic article	-6
LHN:the-thing arabic but	6
LHN:the-thing arabic count	-8
LHN:the-thing arabic does	3
LHN:the-thing arabic not	-9
LHN:the-thing arabic of	2
LHN:the-thing arabic the-thing	2
LHN:the-thing arabic which	3
LHN:the-thing arabic who	2
LHN:the-thing article latin	-3
LHN:the-thing article latin-s	-3
LHN:the-thing but arabic	3
LHN:the-thing but not	-9
LHN:the-thing but the-thing	-2
LHN:the-thing does am	2
LHN:the-thing does and-word	-16
LHN:the-thing does article	9
LHN:the-thing does but	-5
LHN:the-thing does count	-16
LHN:the-thing does does	-5
LHN:the-thing does each	2
LHN:the-thing does edge	-3
LHN:the-thing does not	-8
LHN:the-thing does number	-5
LHN:the-thing does of	5
LHN:the-thing does the-thing	2
LHN:the-thing does which	8
LHN:the-thing each does	6
LHN:the-thing not arabic	-6
LHN:the-thing not does	2
LHN:the-thing not not	-8
LHN:the-thing number does	-5
LHN:the-thing number number	-6
LHN:the-thing number the-thing	-3
LHN:the-thing of and-word	-13
LHN:the-thing of arabic	-3
LHN:the-thing of article	-9
LHN:the-thing of count	10
LHN:the-thing of does	3
LHN:the-thing of each	7
LHN:the-thing of number	-24
LHN:the-thing of of	-3
LHN:the-thing of the-thing	2
LHN:the-thing of which	-12
LHN:the-thing that arabic	-8
LHN:the-thing the-thing am	8
LHN:the-thing the-thing and-word	-5
LHN:the-thing the-thing arabic	2
LHN:the-thing the-thing article	-9
LHN:the-thing the-thing but	4
LHN:the-thing the-thing does	-3
LHN:the-thing the-thing each	-4
LHN:the-thing the-thing edge	-4
LHN:the-thing the-thing not	-2
LHN:the-thing the-thing number	-15
LHN:the-thing the-thing of	-2
LHN:the-thing the-thing the-thing	6
LHN:the-thing the-thing which	2
LHN:the-thing the-thing who	-7
LHN:the-thing the-thing whose	3
LHN:the-thing which arabic	-9
LHN:the-thing which does	-6
LHN:the-thing which not	-4
LHN:the-thing which the-thing	7
LHN:the-thing who and-word	-4
LHN:the-thing who arabic	3
LHN:the-thing who the-thing	-11
LHN:the-thing who which	-11
LHN:the-thing whose arabic	-6
LHN:the-thing whose does	-4
LHN:the-thing whose the-thing	-2
LHN:time arabic and-word	-7
LHN:time article latin	4
LHN:time article latin-s	-13
LHN:time does arabic	-3
LHN:time does latin	-2
LHN:time latin latin	-13
LHN:time latin of	-7
LHN:time number latin-s	-7
LHN:time number of	-3
LHN:time of article	3
LHN:time the-thing arabic	-5
LHN:time who am	-8
LHN:time who latin	2
LHN:which am who	-2
LHN:which arabic arabic	-8
LHN:which arabic the-thing	-2
LHN:which article latin	-7
LHN:which article latin-s	-4
LHN:which count latin-s	-2
LHN:which does arabic	-5
LHN:which does does	-2
LHN:which does of	-2
LHN:which does the-thing	-5
LHN:which each latin	-2
LHN:which latin article	-5
LHN:which latin latin	4
LHN:which latin latin-s	-3
LHN:which latin not	-2
LHN:which latin of	-2
LHN:which latin that	-2
LHN:which not does	-2
LHN:which of latin	-7
LHN:which that latin	-2
LHN:which the-thing does	-2
LHN:which who am	4
LHN:which who latin	-8
LHN:which who latin-s	-2
LHN:which whose latin	-2
LHN:who am article	-4
LHN:who am but	-7
LHN:who am count	-2
LHN:who am latin	-8
LHN:who am of	-2
LHN:who and latin	-2
LHN:who and-word of	-3
LHN:who and-word the-thing	-3
LHN:who arabic arabic	-3
LHN:who arabic article	-2
LHN:who arabic does	-2
LHN:who arabic the-thing	-5
LHN:who article latin-s	-2
LHN:who article which	-6
LHN:who but latin	-5
LHN:who does arabic	-4
LHN:who does latin	-4
LHN:who does of	-4
LHN:who each latin	8
LHN:who latin am	-2
LHN:who latin article	6
LHN:who latin count	-8
LHN:who latin does	-7
LHN:who latin each	-3
LHN:who latin latin	-2
LHN:who latin not	-2
LHN:who latin number	-4
LHN:who latin of	-5
LHN:who latin that	-2
LHN:who latin which	-9
LHN:who latin who	-5
LHN:who latin whose	-10
LHN:who latin-s article	-5
LHN:who latin-s each	-3
LHN:who latin-s latin-s	-3
LHN:who latin-s of	4
LHN:who latin-s that	-4
LHN:who latin-s which	-2
LHN:who latin-s who	-2
LHN:who not latin	-3
LHN:who of article	-6
LHN:who of count	-12
LHN:who of latin	-3
LHN:who of latin-s	-2
LHN:who of of	5
LHN:who that latin	2
LHN:who that of	-11
LHN:who the-thing arabic	-5
LHN:who the-thing does	9
LHN:who the-thing of	-3
LHN:who the-thing the-thing	-11
LHN:who the-thing which	-8
LHN:who which arabic	-3
LHN:who which does	-5
LHN:who which latin	-3
LHN:who who latin	-8
LHN:who who latin-s	3
LHN:who whose latin	-5
LHN:who whose latin-s	7
LHN:whose arabic arabic	-2
LHN:whose arabic the-thing	-3
LHN:whose article latin-s	6
LHN:whose count latin-s	7
LHN:whose does arabic	-5
LHN:whose does latin	-2
LHN:whose does the-thing	-2
LHN:whose latin am	-7
LHN:whose latin article	-5
LHN:whose latin latin	-8
LHN:whose latin latin-s	-8
LHN:whose latin number	-2
LHN:whose latin of	-5
LHN:whose latin that	-7
LHN:whose latin who	-2
LHN:whose latin-s am	-3
LHN:whose latin-s article	-3
LHN:whose latin-s latin	-6
LHN:whose latin-s latin-s	-5
LHN:whose latin-s of	-6
LHN:whose number latin	-2
LHN:whose of latin	-3
bias	-7
bl: bonjour	-11
bl: bonsoir	7
bl: donc	-4
bl: good	-4
bl: hello	-8
bl: hi	-8
bl: in	-2
bl: les	-2
bl: merci	-3
bl: mesdames	-7
bl: my	-2
bl: salam	-7
bl: so	-5
bl: what	-2
bl: السلام	-8
bl: بسم	-3
bl: سلام	-6
bl: شحال	-2
bl: كم	-2
bl: مساء	-8
bl: هل	-4
bl:000 dirhams	16
bl:000 euros	-8
bl:000 m3	-2
bl:000 personnes	7
bl:1 000	-10
bl:1 100	-2
bl:1 200	-7
bl:1 dh	-8
bl:1 flacon	-2
bl:1 heure	-2
bl:1 sa3a	-3
bl:1,800 dh	-9
bl:10 demandent	-3
bl:10 dh	2
bl:100 dh	-6
bl:11 pm	-9
bl:11 مقهي	2
bl:12 000	-2
bl:12 tonnes	-7
bl:15 mra	3
bl:150 dh	-10
bl:150 طالبا	2
bl:17 حاله	-6
bl:2 000	11
bl:2 500	3
bl:2 h	-2
bl:2 jours	-2
bl:2 mois	-4
bl:20 000	-3
bl:20 dh	7
bl:20 dirhams	-4
bl:20 minutes	-2
bl:20 يوما	-4
bl:200 dh	8
bl:200 dirhams	6
bl:2025 dit	-5
bl:2025 selon	-6
bl:2025 حسب	-6
bl:2025 سجل	-2
bl:2027 bghina	-7
bl:2027 carnets	-9
bl:2027 class	-3
bl:2027 comptage	6
bl:2027 enquete	-4
bl:2027 meme	-5
bl:2027 pesee	-7
bl:2027 releve	-2
bl:2027 same	-4
bl:2027 season	-14
bl:2027 visite	-2
bl:2027 استماره	5
bl:2027 دفاتر	-7
bl:2027 دفتر	-14
bl:2027 سجل	-3
bl:2027 لايحه	-6
bl:2028 compteurs	6
bl:2028 office	-8
bl:2028 سجل	-2
bl:2028 نطلب	-4
bl:21 jours	-6
bl:210 reponses	6
bl:2400 درهم	-2
bl:25 dirhams	8
bl:25 minutes	-5
bl:25 درهم	-8
bl:250 درهما	9
bl:3 000	8
bl:3 jours	-9
bl:3 km	-5
bl:3 rendez-vous	-3
bl:3 semaines	5
bl:3 swaye3	-10
bl:3 tonnes	-5
bl:30 000	-2
bl:30 cm	4
bl:30 km	-4
bl:30 producteurs	2
bl:30,000 dirhams	4
bl:300 dirhams	-3
bl:300 km	-12
bl:300 pieces	12
bl:300 درهم	2
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
bl:40 dh	-10
bl:40 dirhams	8
bl:40 واحد	10
bl:45 dh	6
bl:45 jours	-2
bl:45 minutes	-2
bl:45 يوما	-6
bl:450 dh	11
bl:450 درهما	10
bl:48 heures	3
bl:5 dh	-11
bl:5 heures	6
bl:5 mois	-5
bl:50 ras	-5
bl:500 dirhams	-6
bl:6 000	-2
bl:6 h	-5
bl:6 km	-4
bl:6 mois	2
bl:6 دراهم	-4
bl:60 000	-5
bl:60 dh	-3
bl:60 dirhams	-6
bl:600 dh	4
bl:600 dirhams	-7
bl:65 dh	-2
bl:700 درهم	-12
bl:7it ma	-4
bl:8 swaye3	-5
bl:80 dh	-11
bl:80 dirhams	-8
bl:80 km	-7
bl:9 000	-4
bl:9 jours	-12
bl:9 minutes	2
bl:90 dh	-2
bl:90 dirhams	-11
bl:900 dh	-10
bl:9000 درهم	-13
bl:9bel ma	-3
bl:a 0,5	-2
bl:a 12	-8
bl:a 15	6
bl:a 2	-3
bl:a 20	-2
bl:a 25	-4
bl:a 3	-4
bl:a 30	12
bl:a 4	-3
bl:a 40	-3
bl:a 45	-9
bl:a 50	-2
bl:a 6	-8
bl:a 60	11
bl:a 80	3
bl:a 9	3
bl:a ain	-3
bl:a bag	-6
bl:a beaucoup	-5
bl:a besoin	8
bl:a book	4
bl:a bracelet	-6
bl:a camera	-7
bl:a card	-8
bl:a carpenter	7
bl:a cause	-2
bl:a ce	-3
bl:a cheap	-6
bl:a chercher	-10
bl:a child	-6
bl:a cinq	-2
bl:a day	8
bl:a deja	-12
bl:a demande	5
bl:a des	-4
bl:a deux	4
bl:a dix	7
bl:a doctor	-2
bl:a domicile	-3
bl:a donne	-4
bl:a eu	-10
bl:a fait	-7
bl:a family	-4
bl:a first	-2
bl:a hospital	6
bl:a hundred	-3
bl:a l'arret	7
bl:a l'automne	10
bl:a l'autre	6
bl:a l'ecole	-6
bl:a l'heure	-4
bl:a l'hopital	6
bl:a l'oeil	6
bl:a la	-16
bl:a lot	-3
bl:a marrakech	3
bl:a message	5
bl:a midi	5
bl:a mis	-10
bl:a moins	-2
bl:a month	5
bl:a monthly	-2
bl:a mother	-4
bl:a mule	6
bl:a neuf	-6
bl:a nous	8
bl:a paper	-9
bl:a partir	-3
bl:a pas	-6
bl:a perdu	-6
bl:a peu	-5
bl:a phone	-7
bl:a photo	-6
bl:a pilot	-3
bl:a prix	-11
bl:a public	-3
bl:a quatre	-4
bl:a radio	12
bl:a repair	-2
bl:a room	-7
bl:a rug	-8
bl:a school	-6
bl:a season	12
bl:a sec	6
bl:a second	-9
bl:a settat	-5
bl:a shared	-8
bl:a sidi	-3
bl:a signe	-10
bl:a signed	-8
bl:a simple	-4
bl:a single	-7
bl:a six	-3
bl:a small	-6
bl:a tata	-7
bl:a temps	9
bl:a terme	-7
bl:a text	-8
bl:a third	-12
bl:a toilet	-8
bl:a tous	-20
bl:a tout	6
bl:a toutes	2
bl:a trouver	-8
bl:a un	-9
bl:a une	-4
bl:a vide	-12
bl:a voice	-8
bl:a voix	-7
bl:a volunteer	-8
bl:a weaver	-7
bl:a week	-5
bl:a weekly	-11
bl:a workshop	-9
bl:a year	10
bl:a yearly	-4
bl:afternoon classes	-7
bl:agents d'accueil	-3
bl:ait ourir	-8
bl:ambulances cannot	-2
bl:an app	8
bl:an hour	7
bl:an old	-3
bl:ana smiti	-2
bl:anciens detenus	8
bl:and a	-2
bl:and fifty	-2
bl:and french	-13
bl:and it	-5
bl:and no	-2
bl:and nobody	-2
bl:and one	-5
bl:and our	-3
bl:and ten	-2
bl:and the	-3
bl:and their	-2
bl:and twenty	-2
bl:and you	-2
bl:anonymous form	-4
bl:ans on	-2
bl:aout 2027	-3
bl:apres 19	-4
bl:apres le	-2
bl:are asking	-5
bl:are lost	-7
bl:are the	-5
bl:are too	-9
bl:are worth	-5
bl:ask for	-4
bl:association's register	7
bl:at all	12
bl:at home	11
bl:at night	-9
bl:at the	-5
bl:attente moyenne	-2
bl:au bon	-7
bl:au centre	5
bl:au charbon	3
bl:au dispensaire	-7
bl:au froid	-7
bl:au guichet	-4
bl:au jury	7
bl:au lieu	-4
bl:au lycee	-11
bl:au maroc	-8
bl:au meme	-3
bl:au moins	-11
bl:au permis	7
bl:au point	-10
bl:au port	18
bl:au printemps	7
bl:au quai	-2
bl:au soleil	-2
bl:au souk	8
bl:au standard	11
bl:au telephone	6
bl:au tribunal	10
bl:aux agents	-5
bl:aux autres	-2
bl:aux chauffeurs	7
bl:aux familles	-11
bl:aux petites	-2
bl:avant l'aube	6
bl:avant la	-6
bl:avant le	-2
bl:avant un	-3
bl:avec des	-4
bl:avec deux	-4
bl:avec la	-5
bl:avec le	-2
bl:avec les	-3
bl:avec nous	7
bl:avec un	-7
bl:avec une	-5
bl:avons interroge	-7
bl:avons vu	-2
bl:away per	-3
bl:b 30	5
bl:b 8	-7
bl:b chems	3
bl:b darija	-5
bl:b lil	6
bl:b rmla	10
bl:b taman	-10
bl:balance controlee	-2
bl:bank account	12
bl:below cost	-5
bl:beni mellal	-12
bl:bezzaf d	-5
bl:bla cnss	3
bl:bla khdma	-6
bl:bonjour donc	-2
bl:bonjour je	-2
bl:bonjour nous	-4
bl:borne vocale	5
bl:bouee previent	-3
bl:bruised fruit	-5
bl:bus arrive	-7
bl:by 2027	8
bl:by 2028	3
bl:by 2030	13
bl:by 30	-3
bl:by hand	-10
bl:by june	10
bl:by march	-5
bl:by may	-2
bl:by text	7
bl:by the	-9
bl:c'est ce	-3
bl:c'est deja	-11
bl:c'est la	-5
bl:c'est que	-2
bl:c'est tout	-5
bl:c'est un	-3
bl:c'est une	-2
bl:can also	-4
bl:can't read	8
bl:cannot reach	-7
bl:cannot read	11
bl:carnet d'entretien	7
bl:carnet d'heures	8
bl:ce qu'il	-2
bl:ce que	-3
bl:ce qui	-2
bl:ce sont	-8
bl:ce type	-6
bl:celui qui	-2
bl:cent cinquante	5
bl:cent mille	-6
bl:cents dirhams	-2
bl:cette annee	-15
bl:ceux qui	-2
bl:chambre d'artisanat	-4
bl:chaque annee	-4
bl:chaque douar	-2
bl:chaque ete	-8
bl:chaque famille	-5
bl:chaque mois	5
bl:chaque nuit	-5
bl:chaque semaine	-7
bl:chaque soir	8
bl:chaque trimestre	4
bl:chaque vente	6
bl:chez elles	-9
bl:chez l'epicier	-5
bl:chez nous	2
bl:children in	-3
bl:chou3ba 3am	-4
bl:cinq heures	-13
bl:cinq jours	5
bl:cinq minutes	10
bl:cinq mois	-2
bl:cinquante dirhams	-10
bl:civil protection	-4
bl:come back	-7
bl:comes back	2
bl:comme elle	-3
bl:commune paie	7
bl:comprennent pas	-9
bl:connaissent pas	-5
bl:cooperative ledger	10
bl:crate in	-2
bl:d douar	-7
bl:d lma	9
bl:d sba7	-4
bl:d'ait ourir	2
bl:d'entre eux	8
bl:d'entre vous	-3
bl:d'un dossier	8
bl:d'un tiers	-6
bl:dans des	-5
bl:dans deux	-4
bl:dans la	-9
bl:dans le	-7
bl:dans les	-4
bl:dans un	-6
bl:dans une	-2
bl:de 11	-3
bl:de 15	9
bl:de 2	-3
bl:de 20	7
bl:de 200	-4
bl:de 25	-2
bl:de 30	-6
bl:de 35	-2
bl:de 4	-2
bl:de 40	2
bl:de 45	7
bl:de 5	-4
bl:de 6	-2
bl:de 9	8
bl:de beni	-2
bl:de berrechid	-4
bl:de bois	8
bl:de bord	-5
bl:de bus	-5
bl:de camion	7
bl:de casablanca	-7
bl:de ce	-4
bl:de ce2	-3
bl:de cinq	-5
bl:de collecte	14
bl:de compte	2
bl:de dattes	3
bl:de depart	-7
bl:de deux	-2
bl:de dialyse	-2
bl:de dirhams	9
bl:de dix	-2
bl:de donnees	-6
bl:de dossiers	5
bl:de fes	-9
bl:de fidelite	-4
bl:de figuig	2
bl:de filets	-2
bl:de fixer	-5
bl:de formation	2
bl:de garde	2
bl:de glace	2
bl:de gros	-4
bl:de huit	-9
bl:de jeux	-6
bl:de kenitra	-2
bl:de khenifra	8
bl:de khouribga	-7
bl:de l'agence	-11
bl:de l'aide	7
bl:de l'annee	-8
bl:de l'association	19
bl:de l'eau	-6
bl:de l'ecole	-9
bl:de l'hopital	3
bl:de l'infirmier-chef	5
bl:de la	-19
bl:de marche	-5
bl:de meknes	-10
bl:de neuf	10
bl:de nous	-6
bl:de nuit	-12
bl:de personnes	-9
bl:de pieces	-5
bl:de plastique	-2
bl:de plus	10
bl:de poisson	-3
bl:de prise	-5
bl:de projet	-5
bl:de quatre	-3
bl:de rabat	-5
bl:de radiologie	13
bl:de recherche	6
bl:de recours	-6
bl:de rendez-vous	13
bl:de repos	10
bl:de retard	-4
bl:de route	7
bl:de safi	3
bl:de saisie	-6
bl:de sante	6
bl:de satisfaction	-5
bl:de sefrou	8
bl:de sidi	-10
bl:de six	-7
bl:de suivi	-4
bl:de suivre	-9
bl:de tanger	-3
bl:de temps	-8
bl:de tiznit	-4
bl:de traitement	-4
bl:de transport	3
bl:de travail	10
bl:de tri	5
bl:de trois	-5
bl:de vie	-2
bl:de visiteurs	-4
bl:de vous	-4
bl:deaf students	-8
bl:decembre 2027	3
bl:delai moyen	-4
bl:delay before	-3
bl:demo rim	-8
bl:depuis le	-2
bl:des agents	4
bl:des caisses	-5
bl:des camions	8
bl:des capteurs	-5
bl:des communes	7
bl:des controles	-4
bl:des demandes	6
bl:des donnees	-5
bl:des dossiers	6
bl:des douars	2
bl:des ecoles	-8
bl:des eleves	-3
bl:des enfants	-9
bl:des etudiants	-3
bl:des familles	2
bl:des femmes	5
bl:des fiches	-2
bl:des filtres	-7
bl:des fontaines	-7
bl:des fuites	8
bl:des gens	-6
bl:des heures	-9
bl:des internes	4
bl:des jeunes	8
bl:des la	-3
bl:des lyceens	-6
bl:des menages	-6
bl:des milliers	-3
bl:des mineurs	6
bl:des parents	-11
bl:des patients	8
bl:des personnes	10
bl:des pieces	-6
bl:des puits	-6
bl:des quartiers	-3
bl:des rampes	-11
bl:des regles	-3
bl:des seances	-3
bl:des services	5
bl:des signes	2
bl:des travaux	-6
bl:des usagers	7
bl:des zones	-2
bl:deux ans	-9
bl:deux cent	-3
bl:deux ecoles	12
bl:deux fois	3
bl:deux heures	-3
bl:deux mille	-2
bl:deux mois	-12
bl:dh f	-2
bl:dh fabrique	-3
bl:dh l	-2
bl:didn't know	-7
bl:dirhams a	-2
bl:dirhams for	-2
bl:dirhams in	-3
bl:dirhams more	-2
bl:dirhams nous	-2
bl:dirhams on	-4
bl:dirhams par	-3
bl:dirhams per	-4
bl:dirhams pour	-3
bl:dirhams sur	-2
bl:dix ans	-3
bl:dix jours	9
bl:dix-huit heures	-9
bl:do not	-2
bl:douar ait	-4
bl:du bassin	13
bl:du budget	4
bl:du car	7
bl:du centre	12
bl:du coup	-15
bl:du dispensaire	6
bl:du dossier	-3
bl:du douar	3
bl:du jour	7
bl:du lait	-3
bl:du marche	12
bl:du maroc	5
bl:du mois	10
bl:du musee	6
bl:du port	-5
bl:du premier	-2
bl:du soir	-9
bl:du souk	-2
bl:du village	7
bl:dyal chabab	-6
bl:dyal douar	5
bl:dyal la	-5
bl:dyal les	-2
bl:each month	-2
bl:each stall	5
bl:ecoles rurales	-9
bl:eid 2027	6
bl:eight hours	10
bl:elle est	-3
bl:elle va	-8
bl:en 2024	-8
bl:en 2025	-25
bl:en 2027	9
bl:en 2028	9
bl:en 2030	-16
bl:en amazigh	8
bl:en aout	-2
bl:en argile	-7
bl:en bois	-6
bl:en charge	5
bl:en cours	12
bl:en darija	4
bl:en decembre	-2
bl:en dix	-2
bl:en est	13
bl:en ete	-4
bl:en europe	2
bl:en fait	-9
bl:en fauteuil	6
bl:en fin	-4
bl:en francais	6
bl:en gros	3
bl:en hiver	-4
bl:en janvier	-17
bl:en juin	-13
bl:en langue	-4
bl:en ligne	-11
bl:en mars	-8
bl:en moyenne	-20
bl:en novembre	4
bl:en octobre	7
bl:en panne	11
bl:en place	-9
bl:en priorite	-8
bl:en prison	-5
bl:en relation	-6
bl:en reste	-8
bl:en retard	-8
bl:en septembre	-11
bl:en six	-4
bl:en trois	-2
bl:en un	-8
bl:end of	-2
bl:entre classes	6
bl:entre l'ecole	-2
bl:est la	8
bl:est le	-4
bl:est unique	-4
bl:et apres	-4
bl:et ca	-3
bl:et demie	2
bl:et elle	-2
bl:et elles	-2
bl:et il	-2
bl:et l'ecole	9
bl:et la	-4
bl:et laisse	-6
bl:et le	-3
bl:et les	-3
bl:et leurs	-5
bl:et messieurs	-10
bl:et on	-3
bl:et par	-2
bl:et perdent	-3
bl:et previent	-4
bl:et se	-5
bl:et si	-2
bl:et un	-7
bl:et une	-3
bl:et vingt	-2
bl:ete suivies	9
bl:etudiants etrangers	5
bl:every day	11
bl:every evening	3
bl:every month	13
bl:every morning	10
bl:every saturday	-9
bl:every winter	8
bl:existent mais	-2
bl:eye injuries	-6
bl:f 10	-4
bl:f 2027	-9
bl:f 2030	10
bl:f 3	-4
bl:f 3am	12
bl:f 6	4
bl:f beni	-3
bl:f chher	12
bl:f chta	5
bl:f dar	2
bl:f douar	-8
bl:f fes	7
bl:f ghocht	-3
bl:f janvier	-9
bl:f l'hectare	-3
bl:f l3am	8
bl:f la	-6
bl:f lb7er	3
bl:f les	-2
bl:f lil	3
bl:f lmaghrib	5
bl:f lwad	5
bl:f lwe9t	11
bl:f nhar	5
bl:f sbitar	2
bl:f septembre	-11
bl:f sif	-5
bl:f whatsapp	3
bl:familles d'accueil	2
bl:fauteuil roulant	3
bl:felt faint	3
bl:femmes enceintes	-7
bl:fez medina	-3
bl:fiches relues	-4
bl:fichier commun	-7
bl:fin 2026	-2
bl:fin d'annee	9
bl:first year	8
bl:first-aid post	-3
bl:first-time donors	-7
bl:fish market	-3
bl:fois moins	8
bl:follow lectures	-2
bl:food waste	-6
bl:for a	-2
bl:for an	-7
bl:for children	8
bl:for it	-8
bl:for one	-10
bl:for the	-7
bl:for thread	-2
bl:for two	-2
bl:for water	-9
bl:forty minutes	-5
bl:four days	9
bl:four months	-7
bl:from the	-2
bl:gare routiere	-3
bl:gave us	-11
bl:give again	-10
bl:give us	-9
bl:glaciere solaire	-4
bl:good afternoon	5
bl:gros caracteres	6
bl:group trucks	-2
bl:had l3am	5
bl:had l7all	12
bl:half of	-2
bl:harbour master	5
bl:hay hassani	-3
bl:hay mohammadi	-5
bl:hearing-impaired patients	-3
bl:help us	-7
bl:heures d'attente	6
bl:hotel cleaners	-3
bl:hours before	14
bl:how might	-6
bl:hundred dirhams	8
bl:il contribue	-4
bl:il en	-2
bl:il est	-4
bl:il faut	-13
bl:il n'y	-4
bl:il nous	-3
bl:il recoit	-5
bl:il y	-2
bl:ils achetent	-3
bl:impaired students	4
bl:in 10	5
bl:in 2024	10
bl:in 2025	8
bl:in 2028	7
bl:in agadir	-8
bl:in ait	-5
bl:in casablanca	5
bl:in darija	5
bl:in february	5
bl:in four	-4
bl:in french	7
bl:in july	4
bl:in june	6
bl:in kenitra	5
bl:in march	-7
bl:in marrakech	-8
bl:in may	8
bl:in nador	4
bl:in october	13
bl:in one	-9
bl:in public	-5
bl:in rural	-3
bl:in september	-9
bl:in settat	-4
bl:in sidi	-3
bl:in summer	-8
bl:in tangier	-7
bl:in tata	-5
bl:in taznakht	-6
bl:in ten	-2
bl:in the	-10
bl:in three	-3
bl:in time	7
bl:in two	-2
bl:in winter	-2
bl:interviews with	-2
bl:is free	-6
bl:is that	-7
bl:is there	5
bl:it costs	-4
bl:it for	-4
bl:it free	12
bl:it has	-3
bl:it in	-5
bl:it since	-3
bl:its kind	-6
bl:jahom ishal	-6
bl:je m'appelle	-11
bl:je suis	-5
bl:je vais	-5
bl:je vous	-4
bl:jeunes formes	-10
bl:jours on	-2
bl:juin 2028	-5
bl:june 2027	4
bl:june 2028	-6
bl:kay3ejno lkhobz	5
bl:kaybedlo chou3ba	-4
bl:know when	10
bl:kol nhar	-6
bl:kol simana	10
bl:kol wa7ed	-3
bl:l 10	-2
bl:l 100	6
bl:l 20	5
bl:l 3yalat	-3
bl:l 5	-2
bl:l chabab	9
bl:l client	-3
bl:l ia	-8
bl:l khobz	-8
bl:l kilo	3
bl:l les	-3
bl:l lmadrasa	-15
bl:l ma	8
bl:l mra	-6
bl:l noss	5
bl:l projet	-7
bl:l'an dernier	7
bl:l'association locale	-5
bl:l'eau part	-9
bl:l'intelligence artificielle	-5
bl:l'office forestier	8
bl:l3am jay	-13
bl:l3yalat dyal	-3
bl:la bibliotheque	-3
bl:la carte	-4
bl:la chaleur	4
bl:la chambre	-4
bl:la chaouia	-2
bl:la charge	-5
bl:la classe	3
bl:la cndp	7
bl:la commande	-2
bl:la commune	-10
bl:la cooperative	-2
bl:la cote	5
bl:la criee	12
bl:la cuisson	-4
bl:la delegation	-3
bl:la demande	10
bl:la demarche	-6
bl:la difference	-8
bl:la directrice	9
bl:la famille	4
bl:la fiche	8
bl:la filiere	-4
bl:la fin	-5
bl:la gare	2
bl:la glace	2
bl:la halle	11
bl:la journee	6
bl:la loi	-7
bl:la machine	-6
bl:la main	-9
bl:la maison	2
bl:la maternite	4
bl:la meilleure	8
bl:la meme	-3
bl:la mer	-4
bl:la meteo	7
bl:la monnaie	-10
bl:la mutuelle	-4
bl:la nappe	6
bl:la nuit	11
bl:la ou	-2
bl:la page	-4
bl:la part	-7
bl:la peche	12
bl:la pharmacie	7
bl:la photo	-4
bl:la pile	-8
bl:la piste	5
bl:la place	5
bl:la plage	-3
bl:la plateforme	-5
bl:la pluie	-2
bl:la plus	-4
bl:la porte	-8
bl:la premiere	-8
bl:la prochaine	-8
bl:la protection	-5
bl:la province	9
bl:la qualite	-3
bl:la recherche	3
bl:la recolte	10
bl:la regie	9
bl:la region	12
bl:la rentree	7
bl:la reponse	2
bl:la route	9
bl:la rue	-2
bl:la saison	6
bl:la salle	-7
bl:la societe	-2
bl:la solution	-4
bl:la sortie	10
bl:la source	-6
bl:la station	5
bl:la suite	13
bl:la team	-5
bl:la temperature	-2
bl:la valeur	-4
bl:la veille	-3
bl:la vente	12
bl:la vie	-6
bl:la ville	-3
bl:la voiture	3
bl:large print	3
bl:last month	-7
bl:last winter	-12
bl:le budget	-5
bl:le bureau	-3
bl:le bus	-2
bl:le cahier	-3
bl:le camion	-8
bl:le carnet	-5
bl:le centre	-2
bl:le chauffeur	-3
bl:le client	-9
bl:le comite	-3
bl:le constat	-4
bl:le delai	-3
bl:le dispensaire	6
bl:le dispositif	-3
bl:le dossier	-6
bl:le droit	-3
bl:le four	-12
bl:le groupe	-8
bl:le jour	-3
bl:le jury	12
bl:le kilo	-7
bl:le laboratoire	5
bl:le lait	6
bl:le lundi	2
bl:le lycee	2
bl:le matin	5
bl:le medecin	3
bl:le meme	-3
bl:le message	-10
bl:le monde	4
bl:le nombre	-2
bl:le non-recours	-10
bl:le pain	-9
bl:le patient	-2
bl:le plus	7
bl:le portail	-8
bl:le prix	-11
bl:le probleme	-4
bl:le produit	-4
bl:le prof	-2
bl:le public	7
bl:le quartier	4
bl:le ramassage	-10
bl:le registre	-9
bl:le reseau	-4
bl:le reste	8
bl:le sable	2
bl:le samedi	3
bl:le service	-4
bl:le site	-7
bl:le soir	4
bl:le soleil	-4
bl:le souk	-11
bl:le suivi	-5
bl:le systeme	-6
bl:le tableau	-12
bl:le technicien	-2
bl:le temps	4
bl:le terrain	-6
bl:le train	5
bl:le trajet	-4
bl:le transport	-8
bl:le travail	-10
bl:le trottoir	-6
bl:le vend	-6
bl:lend us	-15
bl:les accidents	-8
bl:les agents	-6
bl:les agriculteurs	3
bl:les aidants	3
bl:les aides-soignantes	3
bl:les anciens	-6
bl:les apiculteurs	-2
bl:les apicultrices	-2
bl:les applis	-4
bl:les apprentis	-6
bl:les artisans	-9
bl:les associations	-5
bl:les ateliers	2
bl:les beneficiaires	-3
bl:les candidats	-5
bl:les cantines	-5
bl:les centres	-2
bl:les chauffeurs	-3
bl:les chutes	-3
bl:les clients	6
bl:les clubs	-2
bl:les controles	-4
bl:les cooperatives	-11
bl:les decisions	7
bl:les demandes	-2
bl:les demandeurs	-4
bl:les demarches	-10
bl:les diabetiques	-6
bl:les dix	-2
bl:les documents	4
bl:les donnees	-3
bl:les dossiers	-6
bl:les douars	2
bl:les ecoles	-14
bl:les eleves	-11
bl:les eleveurs	-12
bl:les enseignants	-2
bl:les epiciers	5
bl:les equipes	-4
bl:les etablissements	4
bl:les etudiantes	-6
bl:les etudiants	-11
bl:les federations	-8
bl:les femmes	5
bl:les filles	-12
bl:les fonctionnalites	7
bl:les gens	-8
bl:les grandes	-3
bl:les guides	-4
bl:les heures	-2
bl:les hotels	-6
bl:les infirmieres	-7
bl:les inspecteurs	-5
bl:les internes	-5
bl:les investisseurs	-5
bl:les jeunes	-16
bl:les jours	-4
bl:les livreurs	3
bl:les lyceens	-3
bl:les mains	11
bl:les malades	-7
bl:les marchands	5
bl:les memes	-4
bl:les meres	-3
bl:les metiers	-6
bl:les ostreiculteurs	-4
bl:les oublis	-2
bl:les panneaux	-4
bl:les pannes	3
bl:les parents	-4
bl:les parkings	-5
bl:les passagers	-7
bl:les patients	-4
bl:les pecheurs	-8
bl:les personnes	-10
bl:les petits	-13
bl:les pieces	-2
bl:les plus	-5
bl:les potieres	-2
bl:les potiers	11
bl:les premiers	-9
bl:les profs	-7
bl:les quartiers	-2
bl:les resultats	3
bl:les retraites	-8
bl:les riverains	9
bl:les sacs	-7
bl:les services	-10
bl:les sourds	-3
bl:les tisseuses	2
bl:les touristes	3
bl:les trajets	-5
bl:les travailleurs	-4
bl:les usagers	-5
bl:les usines	5
bl:les vaccins	-7
bl:les vendeuses	8
bl:les veuves	7
bl:les voyageurs	-3
bl:less than	-4
bl:let me	-6
bl:let us	-8
bl:leurs droits	2
bl:leurs enfants	-2
bl:leurs familles	7
bl:leurs medicaments	4
bl:leurs visites	-9
bl:li 3ndhom	-10
bl:li kaynin	-5
bl:li saknin	-6
bl:ligne permet	-2
bl:likes on	-5
bl:lisent pas	-4
bl:lit pas	6
bl:live off	-7
bl:looking for	-2
bl:love it	6
bl:lui dit	-4
bl:m3a 15	-2
bl:m3a 200	14
bl:m3a 26	-8
bl:ma 3ndhomch	-11
bl:ma kayn	-2
bl:ma kaynch	-3
bl:ma tante	-8
bl:marketing adam	-5
bl:mars 2026	8
bl:maternity ward	-3
bl:medina ambulances	-2
bl:men 10	-3
bl:message vocal	10
bl:metre cube	-10
bl:mille dirhams	-12
bl:minibus partage	-6
bl:minutes before	-4
bl:mn 20	-5
bl:mn 3	-2
bl:mn b3d	-8
bl:moins de	-2
bl:mois apres	10
bl:mois et	-2
bl:mois nous	-4
bl:monte pas	-10
bl:month for	-2
bl:months after	-3
bl:more than	-3
bl:moul l7anout	4
bl:n'a pas	-10
bl:n'est pas	-3
bl:n'ont pas	-4
bl:nass lkbar	-6
bl:ne devrait	-7
bl:ne paie	-5
bl:ne peut	-3
bl:ne sait	-8
bl:ne se	-2
bl:neuf jours	-9
bl:never opened	-10
bl:next season	-2
bl:next year	-9
bl:nhar bla	-3
bl:night for	-4
bl:night nurses	-4
bl:no longer	-4
bl:no one	-5
bl:no water	-11
bl:nobody has	-2
bl:nobody knows	-7
bl:nombre d'abonnes	-3
bl:nombre de	-2
bl:notre demande	2
bl:notre idee	-11
bl:notre page	-3
bl:notre quartier	6
bl:notre solution	-5
bl:notre sondage	4
bl:nous aidons	-3
bl:nous allons	-3
bl:nous attendons	8
bl:nous avons	-8
bl:nous ce	-4
bl:nous cherchons	-6
bl:nous croyons	-4
bl:nous demandons	-8
bl:nous donne	-7
bl:nous faut	-2
bl:nous irons	-3
bl:nous l'avons	-3
bl:nous manque	-5
bl:nous nous	-2
bl:nous on	-4
bl:nous ont	-2
bl:nous ouvrir	-5
bl:nous prete	-5
bl:nous proposons	-2
bl:nous sollicitons	-8
bl:nous sommes	-11
bl:nous visons	-3
bl:nous voulons	-6
bl:numero gratuit	-2
bl:october 2027	5
bl:of 16	-5
bl:of 20	-6
bl:of 2027	-8
bl:of 24	-5
bl:of 30	9
bl:of 40	8
bl:of 5	-5
bl:of 50	-8
bl:of 500	-4
bl:of a	-3
bl:of first-time	-5
bl:of food	-4
bl:of likes	-7
bl:of olive	-2
bl:of one	-5
bl:of people	9
bl:of pupils	-2
bl:of the	-9
bl:of them	4
bl:of three	-10
bl:of twelve	5
bl:of two	-2
bl:of us	-8
bl:of work	-6
bl:okay so	-2
bl:olive trees	-10
bl:on a	-6
bl:on attend	-5
bl:on aura	-4
bl:on cherche	-9
bl:on en	-3
bl:on est	-7
bl:on foot	2
bl:on l'a	-5
bl:on le	-3
bl:on les	-2
bl:on leur	-3
bl:on passe	-3
bl:on peut	7
bl:on prend	3
bl:on propose	-9
bl:on sait	-4
bl:on the	-7
bl:on time	3
bl:on va	-6
bl:on veut	-11
bl:on vient	-3
bl:on vise	-10
bl:on voudrait	-2
bl:one broken	-9
bl:one crate	-2
bl:one day	-7
bl:one in	-6
bl:one of	-2
bl:one school	-3
bl:one season	4
bl:one week	-10
bl:ont deja	-4
bl:ont ete	-4
bl:ont redouble	-3
bl:order slips	5
bl:ou est	-4
bl:ou rouge	2
bl:our project	9
bl:our team	-4
bl:out of	-3
bl:over three	-3
bl:palmes seches	5
bl:par an	11
bl:par argile	6
bl:par commune	9
bl:par des	-3
bl:par etage	-8
bl:par foyer	9
bl:par hectare	-8
bl:par l'association	-2
bl:par la	-6
bl:par le	-9
bl:par les	-3
bl:par semaine	6
bl:par sms	8
bl:par telephone	3
bl:par tous	4
bl:par un	-7
bl:par une	-3
bl:parce que	-3
bl:part des	-3
bl:pas de	-2
bl:pas la	-3
bl:pas lire	14
bl:pay for	-2
bl:people in	-3
bl:per month	12
bl:per pupil	-2
bl:per week	8
bl:per year	5
bl:permet aux	-2
bl:personne n'a	-3
bl:personne ne	-5
bl:personnes agees	-11
bl:petites communes	-8
bl:petits agriculteurs	-5
bl:petits producteurs	-10
bl:peu pres	-6
bl:phase 1	-3
bl:phase 2	-6
bl:phrase simple	10
bl:plus proche	8
bl:point d'eau	5
bl:post office	12
bl:pour cent	-12
bl:pour faire	-2
bl:pour la	-5
bl:pour le	-2
bl:pour les	-9
bl:pour rien	7
bl:pour un	-4
bl:pour une	-3
bl:premiere annee	13
bl:premiere consultation	-3
bl:premiere version	4
bl:prend un	-2
bl:price before	-3
bl:price per	-2
bl:prix commun	5
bl:prix moyen	-2
bl:producteurs d'huile	-2
bl:projet aide	-6
bl:protection civile	5
bl:public schools	7
bl:pupil per	-2
bl:qu'il vaut	-3
bl:quatre cents	-5
bl:que la	-5
bl:que le	-3
bl:que les	-2
bl:que nous	-5
bl:qui nous	-2
bl:qui ont	-4
bl:qui paie	3
bl:qui passe	-4
bl:qui pese	-6
bl:qui rentrent	-3
bl:qui repond	-4
bl:rampe pliable	-8
bl:releve mensuel	9
bl:rendez-vous d'irm	-2
bl:repair club	-7
bl:reste deux	-5
bl:retired teachers	-9
bl:roles nadia	-3
bl:routiere d'agadir	-4
bl:run by	-2
bl:s'adresse aux	-2
bl:sa langue	11
bl:said yes	2
bl:sait pas	-14
bl:salam ana	-3
bl:same ram	-5
bl:sans aide	10
bl:sans compte	4
bl:sans emploi	7
bl:sans internet	10
bl:sans reponse	7
bl:sans reseau	10
bl:sans revenu	3
bl:sans suivi	-8
bl:sans vente	-2
bl:savent pas	-5
bl:school in	-3
bl:se blessent	-3
bl:se deplacer	9
bl:se fera	-6
bl:se perd	3
bl:se retrouvent	-2
bl:selon l'agence	-2
bl:selon l'association	11
bl:service d'hygiene	15
bl:seven months	-2
bl:shared calendar	6
bl:shipping records	9
bl:si on	-3
bl:si quelqu'un	-5
bl:si vous	-4
bl:sidi ifni	3
bl:sidi kacem	-10
bl:sign language	9
bl:since september	3
bl:six heures	3
bl:six hundred	-2
bl:six mois	-6
bl:six villages	-2
bl:so we're	-3
bl:son propre	-2
bl:son telephone	2
bl:sont les	-3
bl:sont pas	-3
bl:souk hebdomadaire	6
bl:spots bruised	-2
bl:start in	-8
bl:street vendors	-6
bl:students in	-2
bl:sur 10	3
bl:sur 20	-8
bl:sur 3	-8
bl:sur 30	7
bl:sur 300	-3
bl:sur 4	3
bl:sur 40	-4
bl:sur 6	7
bl:sur 60	-12
bl:sur 8	8
bl:sur 9	-3
bl:sur 90	-6
bl:sur cinq	2
bl:sur deux	11
bl:sur dix	-11
bl:sur la	-8
bl:sur le	-5
bl:sur les	-6
bl:sur papier	13
bl:sur sept	11
bl:sur trois	2
bl:sur un	-2
bl:sur whatsapp	12
bl:tells them	7
bl:tells you	-8
bl:temps d'attente	-10
bl:ten days	-6
bl:text message	7
bl:that day	12
bl:that tells	-6
bl:that's what	-2
bl:the 2027	-2
bl:the back	-6
bl:the bank	-3
bl:the bin	-9
bl:the bus	-5
bl:the buyer	4
bl:the card	5
bl:the centre	-9
bl:the civil	-2
bl:the clinic	-16
bl:the cold	-4
bl:the commune	-7
bl:the cooperative	9
bl:the day	-2
bl:the door	-3
bl:the driver	8
bl:the end	-10
bl:the evening	5
bl:the factory	-4
bl:the farmer	-7
bl:the fez	-3
bl:the first	-16
bl:the forest	-5
bl:the form	5
bl:the gate	9
bl:the harbour	6
bl:the hospital	5
bl:the houses	6
bl:the lab	4
bl:the light	-3
bl:the morning	-2
bl:the mountain	6
bl:the municipality	-2
bl:the next	-3
bl:the nurse	3
bl:the oasis	9
bl:the office	3
bl:the old	-4
bl:the only	-4
bl:the paper	-3
bl:the parents	5
bl:the phone	4
bl:the port	3
bl:the price	7
bl:the region	9
bl:the register	-5
bl:the rest	11
bl:the road	-3
bl:the school	-6
bl:the service	-2
bl:the shelf	-3
bl:the sorter	-2
bl:the street	-2
bl:the teacher	-3
bl:the technician	-4
bl:the test	-2
bl:the toilets	4
bl:the town	-8
bl:the truck	-10
bl:the valley	3
bl:the village	3
bl:the vocational	-2
bl:the water	-3
bl:the weaver	-6
bl:the whole	-12
bl:the women	-5
bl:the world	5
bl:the year	4
bl:their blood	-2
bl:their own	-5
bl:their turn	-2
bl:them with	-2
bl:there are	-3
bl:they ask	-4
bl:they can't	-7
bl:this is	-3
bl:this summer	2
bl:thousand dirhams	3
bl:three hours	-9
bl:three hundred	-3
bl:three times	8
bl:three weeks	-8
bl:throw away	-17
bl:thrown away	7
bl:tlata d	-2
bl:to 15	-2
bl:to 35	-2
bl:to 4	-3
bl:to 5	-2
bl:to 60	-2
bl:to be	-5
bl:to come	4
bl:to find	-9
bl:to get	-6
bl:to give	-9
bl:to make	-6
bl:to one	-3
bl:to read	-10
bl:to school	6
bl:to take	-6
bl:to the	-6
bl:to two	7
bl:told us	2
bl:too late	7
bl:tous les	-2
bl:tout le	-3
bl:toute la	-2
bl:trained neighbours	-9
bl:transfusion centre	12
bl:transport scolaire	-4
bl:trois cents	-9
bl:trois fois	-2
bl:trois heures	-7
bl:trois hivers	-9
bl:trois jours	8
bl:trois semaines	6
bl:trop tard	6
bl:truck comes	-3
bl:twenty litres	-4
bl:twenty minutes	13
bl:two days	-5
bl:two dirhams	-3
bl:two drivers	-10
bl:two exporters	-8
bl:two hours	-14
bl:two hundred	-2
bl:two months	4
bl:two schools	-9
bl:two weeks	5
bl:two years	-8
bl:un abri	-3
bl:un accompagnement	-5
bl:un accord	-2
bl:un an	3
bl:un annuaire	-3
bl:un appel	2
bl:un atelier	-9
bl:un bac	-7
bl:un binome	2
bl:un bureau	-11
bl:un calendrier	-4
bl:un capteur	2
bl:un carnet	-9
bl:un chauffeur	-9
bl:un compte	-7
bl:un concours	3
bl:un contrat	-3
bl:un controle	2
bl:un covoiturage	-3
bl:un detecteur	-3
bl:un developpeur	-3
bl:un dossier	-3
bl:un drapeau	4
bl:un eleve	-2
bl:un enfant	-5
bl:un espace	-6
bl:un fichier	-2
bl:un filtre	-4
bl:un flacon	-3
bl:un groupe	-8
bl:un guichet	-7
bl:un hebergement	4
bl:un livre	-7
bl:un local	11
bl:un logement	-7
bl:un message	7
bl:un minibus	-4
bl:un mois	11
bl:un moteur	-2
bl:un numero	-7
bl:un panneau	-2
bl:un papier	2
bl:un parking	-9
bl:un parrain	-3
bl:un partenaire	3
bl:un passant	-8
bl:un petit	-8
bl:un pilulier	-4
bl:un premier	-8
bl:un prix	-5
bl:un prototype	-3
bl:un pyrometre	-6
bl:un questionnaire	-4
bl:un rappel	-3
bl:un relais	-4
bl:un rendez-vous	5
bl:un reseau	-2
bl:un sac	-3
bl:un second	7
bl:un seul	-8
bl:un simple	-11
bl:un sms	4
bl:un telephone	-7
bl:un temps	-5
bl:un terrain	7
bl:un test	-9
bl:un texte	-2
bl:un tiers	4
bl:un voisin	7
bl:une alerte	9
bl:une appli	-4
bl:une application	-3
bl:une association	-6
bl:une balance	-6
bl:une boite	-3
bl:une bouee	-5
bl:une boutique	-2
bl:une commande	-3
bl:une convention	-4
bl:une cooperative	-2
bl:une demi-journee	9
bl:une eau	-5
bl:une enquete	-3
bl:une equipe	-6
bl:une etiquette	-10
bl:une femme	-4
bl:une fois	-14
bl:une formation	-3
bl:une infirmiere	5
bl:une journee	-8
bl:une ligne	-5
bl:une liste	-5
bl:une mere	-7
bl:une partie	13
bl:une personne	-2
bl:une petite	-5
bl:une phrase	-9
bl:une piece	-9
bl:une place	-8
bl:une plateforme	-2
bl:une premiere	-2
bl:une question	-4
bl:une radio	-5
bl:une rampe	-3
bl:une relecture	-3
bl:une reponse	2
bl:une saison	4
bl:une salle	6
bl:une semaine	9
bl:une seule	-8
bl:une tablette	6
bl:une valise	-4
bl:une voix	-9
bl:us so	12
bl:use it	3
bl:vie privee	13
bl:vingt dirhams	-4
bl:visually impaired	-9
bl:vocational school	-9
bl:voix haute	10
bl:votre attention	-6
bl:vous parler	-3
bl:voyageurs malvoyants	6
bl:w 7na	-2
bl:w ana	-3
bl:w drari	-6
bl:w fhem	-6
bl:w ghadi	-2
bl:w ma	-3
bl:w nhar	-9
bl:w noss	6
bl:w safi	14
bl:w technicien	-9
bl:w wa7d	-4
bl:wa7d ma	-2
bl:was used	15
bl:water in	-2
bl:we are	-3
bl:we built	-9
bl:we designed	-9
bl:we do	10
bl:we made	-8
bl:we make	-2
bl:we need	-13
bl:we put	-10
bl:we show	-5
bl:we start	-5
bl:we visited	7
bl:we want	-9
bl:weavers in	-2
bl:what we	-2
bl:what would	-4
bl:wheelchair users	6
bl:when it	-4
bl:who sell	-6
bl:will help	-9
bl:will make	-2
bl:with it	7
bl:with the	-4
bl:with three	-3
bl:with two	-11
bl:women in	-2
bl:working radio	-11
bl:would you	-8
bl:wrist pain	-7
bl:y a	-2
bl:y en	-2
bl:year after	11
bl:you get	-6
bl:you know	-6
bl:you take	-4
bl:young people	-12
bl:zones rurales	8
bl:اثمنه الزرابي	5
bl:اثنتي عشره	-8
bl:اربع ساعات	-8
bl:اصحاب المقاهي	6
bl:الاكل الجاهز	-2
bl:الاولي سولنا	-2
bl:التكوين المهني	-4
bl:الحي الجامعي	5
bl:الدار البيضاء	7
bl:الدخول المدرسي	5
bl:الذكاء الاصطناعي	-8
bl:الرطوبه حسب	-2
bl:الزنقه السبيطار	-2
bl:السلام عليكم	2
bl:السنه الاولي	2
bl:السنه المواليه	6
bl:الف درهم	-17
bl:الفا وميتي	-3
bl:القصور الكلوي	-7
bl:المرحله الاولي	-14
bl:المركز الصحي	-2
bl:المره الاولي	3
bl:المستفيدون هم	-4
bl:المشروع ديالنا	-7
bl:المياه والغابات	17
bl:النساء العاملات	-3
bl:الوقايه المدنيه	11
bl:الي 10	-3
bl:الي 20	-2
bl:الي 40	-3
bl:الي 5	-4
bl:الي 60	-3
bl:الي السوق	9
bl:الي النصف	2
bl:الي ثلاثه	-2
bl:الي سماد	8
bl:الي يوم	-5
bl:ان تفتح	-2
bl:ان تنخفض	-4
bl:ان يصل	4
bl:اي تحليل	5
bl:ب 30	6
bl:باش يديرو	-5
bl:بخمسه دراهم	3
bl:بسبب الثلوج	6
bl:بسم الله	-8
bl:بلا دواء	-4
bl:بلا طبيب	-8
bl:ترمي تعاونيات	-2
bl:تعاونيه الصيد	13
bl:تعطينا جوج	-3
bl:تفتح لنا	-6
bl:تقرير المرصد	2
bl:تلاته ديال	-2
bl:ثلاث تعاونيات	9
bl:ثلاث ساعات	-6
bl:ثلاث مرات	11
bl:ثلاثه اشهر	-9
bl:ثلاثه ايام	-5
bl:جرد الجمعيه	13
bl:جمعيه الحي	11
bl:حافله صغيره	5
bl:حاله تسمم	-9
bl:حتي واحد	4
bl:حتي وحده	11
bl:حسب الدرك	-3
bl:حسب المياه	-3
bl:حسب جرد	-2
bl:حسب سجل	-4
bl:حنا درنا	-2
bl:حنا فريق	-3
bl:حي سيدي	-2
bl:حيت ما	-3
bl:حيت ماكاينش	-3
bl:خوذه مبرده	-3
bl:دراهم للبيدون	-5
bl:درنا واحد	-11
bl:درهم فالشهر	3
bl:درهم فالنهار	2
bl:دفتر الطلبات	9
bl:ديال الحوانت	-2
bl:ديال الحوت	-9
bl:ديال الحي	-7
bl:ديال الدراري	-9
bl:ديال الدوار	-10
bl:ديال الريش	-5
bl:ديال السردين	-12
bl:ديال السوايع	-6
bl:ديال الشباب	11
bl:ديال الصباح	-2
bl:ديال الليل	-10
bl:ديال الناس	3
bl:ربع ساعه	-8
bl:رساله صوتيه	2
bl:سته اشهر	-2
bl:سته كيلومترات	-2
bl:سجل الاعاره	12
bl:سجل الصيدليه	11
bl:سجل الغياب	11
bl:سجل القياده	5
bl:سجل المركز	-8
bl:سجل المستوصف	12
bl:سجل المندوبيه	9
bl:سلام انا	-2
bl:سنه 2025	3
bl:سنه 2027	9
bl:سنه 2028	-2
bl:سنه 2030	7
bl:سنه واحده	12
bl:سولنا 40	-2
bl:سيدي قاسم	4
bl:سيدي موسي	5
bl:شتاء 2027	2
bl:شكرا لكم	-2
bl:شكون فيكم	-6
bl:شي حد	2
bl:صباح الخير	-7
bl:صيف 2025	-8
bl:ضربات الشمس	-10
bl:طبيبه الحي	12
bl:عدد الاشجار	-8
bl:عدد الايام	-2
bl:عدد الحوادث	-3
bl:عشر ايام	-5
bl:عشر سنوات	8
bl:عشره ساعه	-15
bl:علي 25	7
bl:علي الاقل	5
bl:علي الاكل	-2
bl:علي الما	8
bl:عليكم نحن	-2
bl:عليكم ورحمه	-8
bl:عمال البناء	-8
bl:عن الدراسه	6
bl:عند الطبيب	-6
bl:عندهمش فين	-9
bl:غرفه الصناعه	-7
bl:ف 2027	-3
bl:ف الزنقه	2
bl:ف السيمانه	7
bl:ف الصيف	-2
bl:ف المره	-2
bl:ف سلا	4
bl:فواتير 11	-2
bl:في 2025	5
bl:في 2027	2
bl:في 2030	-2
bl:في اصيله	-5
bl:في اكتوبر	-5
bl:في الاسبوع	-5
bl:في السادسه	-3
bl:في السوق	6
bl:في الشتاء	2
bl:في الشهر	4
bl:في الطريق	7
bl:في القري	-8
bl:في القسم	2
bl:في المدينه	-7
bl:في المستشفي	-7
bl:في الميه	9
bl:في الوادي	4
bl:في اليوم	4
bl:في تماره	-10
bl:في ثلاث	-3
bl:في ثلاثه	-2
bl:في سنه	-2
bl:في سيدي	-2
bl:في شتاء	-2
bl:في طنجه	-3
bl:في عشر	-3
bl:في غشت	-3
bl:في فاس	-10
bl:في قلعه	-5
bl:في مارس	-7
bl:في مكناس	-5
bl:في نهايه	-4
bl:في نونبر	-14
bl:في وضعيه	-8
bl:في يناير	-8
bl:في يوم	4
bl:في يونيو	10
bl:فيكم عمرو	-7
bl:قبل البيع	13
bl:قبل الدخول	-7
bl:قبل الصيف	5
bl:قبل الفجر	8
bl:قبل مارس	12
bl:قبل ماي	-3
bl:قبل نهايه	-5
bl:قبل يونيو	9
bl:كبار السن	-5
bl:كتابا فقط	-10
bl:كل اسبوع	11
bl:كل ثلاثه	-11
bl:كل خمسه	4
bl:كل دوار	4
bl:كل سنه	-12
bl:كل شتاء	-7
bl:كل شهر	9
bl:كل شيء	-6
bl:كل صباح	9
bl:كل صيف	-5
bl:كل ليله	-11
bl:كل مدرسه	-5
bl:كل مساء	6
bl:كل واحد	5
bl:كل يوم	2
bl:كم مره	-10
bl:ل 10	6
bl:لا احد	-9
bl:لا يجدون	-5
bl:لا يستطيع	-6
bl:لا يعرف	-8
bl:لاي اي	-3
bl:لجميع الناس	8
bl:لغه الاشاره	16
bl:ما بقاتش	-2
bl:ما بقاوش	-8
bl:ما عندهم	-13
bl:ما عندهمش	-3
bl:ماشي بحال	-8
bl:ماي 2027	-3
bl:محصول الورد	5
bl:مدرسه سياقه	-2
bl:مرات فالسيمانه	-10
bl:مربو النحل	-8
bl:مرضي السكري	-10
bl:مرضي الكلي	-5
bl:مطبخ مشترك	-3
bl:مع السته	-9
bl:مع تعاونيه	-5
bl:مع جوج	-3
bl:مكونين بالساعه	7
bl:من 10	6
bl:من 120	2
bl:من 20	-2
bl:من 25	5
bl:من 3	-2
bl:من 30	-2
bl:من 45	-2
bl:من 60	4
bl:من اجل	-4
bl:من اصل	-7
bl:من الجماعه	-15
bl:من بعد	-4
bl:من خمسه	2
bl:من ساعتين	-2
bl:من سته	-4
bl:من شهر	-10
bl:من عشر	5
bl:من كل	-2
bl:من مره	-10
bl:من نصف	-3
bl:من نهار	-7
bl:من نونبر	8
bl:من هنا	-4
bl:موسم 2027	-6
bl:ميه وعشرين	-4
bl:نحن فريق	-6
bl:نسبه التلاميذ	-2
bl:نطلب دعم	-2
bl:نهايه 2027	-9
bl:نهايه السنه	7
bl:هذا المشروع	-3
bl:هضرنا معاهم	5
bl:هو ان	-4
bl:واد واحد	-5
bl:وحتي واحد	-5
bl:ورحمه الله	-12
bl:وضعيه اعاقه	-5
bl:يجروا اي	-3
bl:يعاني مرضي	-3
bl:يوم الاثنين	3
bl:يوم السوق	7
bl:يوم واحد	8
h3:0	3
h3:000	-22
h3:1	-4
h3:1,2	10
h3:1,8	-3
h3:10	5
h3:100	-14
h3:110	7
h3:12	-2
h3:12,	-3
h3:120	4
h3:13	-6
h3:15	3
h3:150	3
h3:16	9
h3:160	-3
h3:17	-4
h3:18	-7
h3:180	5
h3:2	-4
h3:2,0	-4
h3:2,3	-3
h3:2,5	12
h3:200	-16
h3:201	-2
h3:202	-16
h3:203	-6
h3:21	5
h3:210	-7
h3:22	-3
h3:23	2
h3:24	-3
h3:250	6
h3:26	2
h3:27	-3
h3:3,2	-7
h3:30	2
h3:300	-7
h3:31	-10
h3:32	-3
h3:320	-6
h3:33	-6
h3:34	5
h3:340	3
h3:35	3
h3:350	-9
h3:38	-9
h3:3a2	-8
h3:3ad	13
h3:3am	-7
h3:3ar	-4
h3:3aw	10
h3:3im	-4
h3:3la	-16
h3:3li	-12
h3:3ta	-7
h3:3ya	-4
h3:4,0	-4
h3:400	5
h3:420	2
h3:45	4
h3:450	-8
h3:48	-9
h3:5	-3
h3:50	-3
h3:52	-3
h3:55	-3
h3:58	4
h3:60	-3
h3:600	-9
h3:61	-7
h3:62	4
h3:63	4
h3:7	-2
h3:700	-4
h3:75	13
h3:7aj	7
h3:7eb	-6
h3:7it	-4
h3:7na	-4
h3:7sa	-8
h3:7se	-5
h3:7ta	5
h3:80	3
h3:800	-2
h3:85	-2
h3:87	-7
h3:9	3
h3:90	6
h3:900	8
h3:92	-7
h3:95	2
h3:9al	-3
h3:9be	-6
h3:9da	-8
h3:9el	-10
h3:a	3
h3:aba	3
h3:abo	-6
h3:abr	-2
h3:abs	-10
h3:aca	-3
h3:acc	-6
h3:ach	-2
h3:acr	-8
h3:ada	-8
h3:add	-7
h3:adm	-11
h3:ado	7
h3:adr	-4
h3:adv	6
h3:aff	-14
h3:afr	-8
h3:aga	-17
h3:age	-11
h3:agr	-18
h3:ahm	6
h3:ai	4
h3:aic	2
h3:aid	3
h3:ain	10
h3:air	-4
h3:ait	-11
h3:ajo	-6
h3:al	-2
h3:ala	-10
h3:ale	-10
h3:ali	-7
h3:all	-3
h3:alm	-7
h3:alo	6
h3:alr	-8
h3:als	-2
h3:ama	-7
h3:amb	-8
h3:ami	16
h3:amo	-9
h3:amp	-4
h3:an	3
h3:ana	-6
h3:anc	4
h3:and	-7
h3:ani	-5
h3:ann	-18
h3:ano	-8
h3:ans	2
h3:ant	-7
h3:anx	-2
h3:any	3
h3:aou	-2
h3:api	-7
h3:app	5
h3:apr	2
h3:are	-14
h3:arg	-10
h3:aro	-15
h3:arr	-19
h3:art	6
h3:as	3
h3:ask	-11
h3:ass	-3
h3:at	2
h3:ate	-12
h3:au	-8
h3:auc	-3
h3:aud	-3
h3:aug	14
h3:auj	2
h3:aup	-11
h3:aur	-12
h3:aus	-7
h3:aut	-11
h3:aux	-25
h3:ave	3
h3:avo	-11
h3:avr	2
h3:awa	-15
h3:awe	10
h3:aya	-6
h3:azr	-2
h3:b	-8
h3:b3d	-4
h3:b3i	-11
h3:b7a	-13
h3:ba	13
h3:ba3	-2
h3:bab	-4
h3:bac	-3
h3:bag	-12
h3:bai	-9
h3:bak	10
h3:bal	-6
h3:bar	-10
h3:bas	-5
h3:bat	-7
h3:bdi	5
h3:be	-9
h3:bea	8
h3:bec	-6
h3:bed	11
h3:bee	6
h3:bef	-5
h3:bel	-11
h3:ben	6
h3:ber	-6
h3:bes	10
h3:bet	-11
h3:bez	-11
h3:bgh	11
h3:bha	-7
h3:bib	-4
h3:bid	-2
h3:bie	-6
h3:big	8
h3:bih	-14
h3:bil	-5
h3:bin	-6
h3:bio	-6
h3:bir	-9
h3:bit	-5
h3:bla	-19
h3:ble	2
h3:bli	7
h3:boa	5
h3:boi	5
h3:bon	12
h3:bor	-10
h3:bot	-11
h3:bou	-7
h3:box	-13
h3:bri	-8
h3:bro	-12
h3:bud	-4
h3:bui	2
h3:bul	-5
h3:bur	-12
h3:bus	7
h3:but	-3
h3:buy	-18
h3:by	-2
h3:bza	-12
h3:c'e	-5
h3:caf	-8
h3:cah	-9
h3:cai	-6
h3:cal	-14
h3:cam	-5
h3:can	-4
h3:cap	4
h3:car	-3
h3:cas	-9
h3:cat	6
h3:cau	-3
h3:ce	5
h3:cel	11
h3:cen	-6
h3:cer	-3
h3:ces	6
h3:cet	5
h3:ceu	4
h3:ch7	9
h3:cha	3
h3:chh	-7
h3:chk	3
h3:chn	8
h3:cho	13
h3:chr	3
h3:cht	2
h3:cib	-3
h3:cir	-3
h3:cit	6
h3:civ	-10
h3:cla	-17
h3:cle	-2
h3:cli	-13
h3:clo	6
h3:clu	-11
h3:cm	-3
h3:cns	-3
h3:co2	10
h3:cod	5
h3:col	-10
h3:com	-7
h3:coo	3
h3:cop	-16
h3:cor	-18
h3:cos	-15
h3:cot	7
h3:cou	-9
h3:cov	-5
h3:cra	3
h3:cre	-5
h3:cri	-7
h3:cro	-8
h3:cru	-11
h3:cub	-11
h3:cui	-5
h3:cur	5
h3:d	-27
h3:d'a	-7
h3:d'e	-25
h3:d'h	-13
h3:d'i	14
h3:d'o	-6
h3:d'u	-25
h3:dak	3
h3:dam	5
h3:dan	6
h3:dar	-2
h3:dat	-5
h3:dav	-4
h3:daw	-2
h3:day	-4
h3:daz	-6
h3:ddo	-5
h3:ddw	8
h3:de	-15
h3:dea	4
h3:deb	-10
h3:dec	-4
h3:ded	-5
h3:deg	-8
h3:dej	-11
h3:del	2
h3:dem	3
h3:den	8
h3:dep	5
h3:der	11
h3:des	-10
h3:det	-10
h3:deu	-2
h3:dev	-7
h3:dh	-23
h3:dia	7
h3:dic	-3
h3:die	-9
h3:dif	-8
h3:dig	-3
h3:dim	5
h3:din	-5
h3:dip	-2
h3:dir	-14
h3:dis	-18
h3:dit	-13
h3:div	2
h3:dix	-18
h3:do	7
h3:doc	8
h3:doe	-13
h3:doi	-13
h3:dom	-2
h3:don	2
h3:doo	-3
h3:dor	-3
h3:dos	-5
h3:dou	-4
h3:dow	-7
h3:dra	2
h3:dri	-3
h3:dro	8
h3:dry	-8
h3:du	-19
h3:dur	10
h3:dwa	5
h3:dwi	3
h3:dya	-29
h3:ear	-12
h3:eat	-4
h3:eau	13
h3:eca	9
h3:ech	-2
h3:ecl	7
h3:eco	-8
h3:ecr	-8
h3:eff	13
h3:eig	-7
h3:el	-7
h3:eld	3
h3:ele	3
h3:emp	-3
h3:enc	-5
h3:end	-10
h3:ene	2
h3:enf	-7
h3:eng	-3
h3:enl	-6
h3:enq	-12
h3:ens	-3
h3:ent	-4
h3:env	-6
h3:epi	-2
h3:equ	-10
h3:err	-5
h3:esp	-6
h3:ess	9
h3:est	-8
h3:et	-5
h3:eta	-7
h3:eti	-3
h3:etr	-14
h3:etu	8
h3:eu	-2
h3:eur	-6
h3:eux	-6
h3:eva	10
h3:eve	-3
h3:evi	-13
h3:exa	-5
h3:exc	-3
h3:exe	-9
h3:exi	-16
h3:exp	6
h3:ext	-7
h3:eye	4
h3:f	2
h3:fab	-12
h3:fac	-2
h3:fai	-9
h3:fam	-3
h3:fat	6
h3:fau	-4
h3:fav	8
h3:fea	11
h3:feb	-4
h3:fed	2
h3:fee	-16
h3:fel	-13
h3:fem	-2
h3:fen	-3
h3:fer	3
h3:fes	-3
h3:fet	-2
h3:feu	-10
h3:fev	-6
h3:fia	-7
h3:fic	-3
h3:fie	-8
h3:fig	-6
h3:fik	9
h3:fil	-3
h3:fin	-10
h3:fir	10
h3:fis	9
h3:fiv	-7
h3:fix	-6
h3:fla	2
h3:flo	-4
h3:fo9	-6
h3:fog	9
h3:foi	-6
h3:fol	-3
h3:fon	-2
h3:foo	2
h3:fou	-2
h3:foy	7
h3:fra	-12
h3:fre	10
h3:fri	3
h3:fro	-4
h3:fru	-2
h3:fui	6
h3:fun	-9
h3:ga3	-8
h3:gag	-12
h3:gai	3
h3:gal	-11
h3:gam	-2
h3:gar	-7
h3:gas	7
h3:gat	-7
h3:gav	-9
h3:gen	-16
h3:ger	-2
h3:get	-20
h3:gha	-3
h3:ghe	-4
h3:ghi	-12
h3:gho	8
h3:gir	3
h3:giv	-11
h3:gla	-2
h3:go	-14
h3:goe	-9
h3:goi	-6
h3:gon	-2
h3:goo	8
h3:got	-9
h3:gou	4
h3:gps	-3
h3:gra	5
h3:gre	12
h3:gri	-2
h3:gro	4
h3:gue	-4
h3:gui	-3
h3:h	-8
h3:hab	-9
h3:had	12
h3:hai	-3
h3:haj	7
h3:hal	3
h3:ham	5
h3:han	-10
h3:hap	-9
h3:har	-8
h3:has	-6
h3:hau	-9
h3:hav	-17
h3:hay	-8
h3:hde	6
h3:he	-6
h3:he'	-7
h3:hea	4
h3:heb	-10
h3:hec	-6
h3:hel	-8
h3:her	-10
h3:hi	-2
h3:hib	6
h3:hie	4
h3:hig	5
h3:hin	-6
h3:his	-15
h3:hiv	-7
h3:hiy	-10
h3:hna	-8
h3:hoc	-6
h3:hol	2
h3:hon	-5
h3:hop	-4
h3:hor	-12
h3:hos	-10
h3:hot	2
h3:how	-5
h3:hui	8
h3:hum	-3
h3:hun	-19
h3:i'm	5
h3:ibn	-2
h3:ice	5
h3:ici	-5
h3:ico	-3
h3:ide	-7
h3:if	10
h3:ifn	-7
h3:ifr	-3
h3:ign	-6
h3:ill	-6
h3:ily	8
h3:ima	13
h3:imi	-4
h3:imm	7
h3:imp	-2
h3:inc	4
h3:ind	4
h3:inf	8
h3:ing	-4
h3:inj	-3
h3:inn	10
h3:ins	3
h3:int	-5
h3:inv	-7
h3:irr	-9
h3:is	-19
h3:ish	-4
h3:isn	-5
h3:iso	-10
h3:it	-2
h3:it'	13
h3:iti	-3
h3:its	-14
h3:j'a	3
h3:jah	-4
h3:jam	-8
h3:jan	8
h3:jar	8
h3:jaw	2
h3:jay	-18
h3:je	-2
h3:jer	9
h3:jet	-17
h3:jeu	-10
h3:jma	-7
h3:job	-4
h3:joi	-3
h3:jug	-3
h3:jui	-10
h3:jun	-7
h3:jur	-9
h3:jus	-23
h3:kac	-5
h3:kam	-19
h3:kan	17
h3:kar	-6
h3:kat	-20
h3:kay	-9
h3:kbi	-9
h3:kee	-15
h3:kep	-11
h3:ker	10
h3:key	8
h3:kg	-12
h3:khd	-5
h3:khe	4
h3:kho	-2
h3:khr	-5
h3:kid	7
h3:kif	11
h3:kil	2
h3:kit	-13
h3:km	-14
h3:kno	-14
h3:kon	13
h3:kou	-6
h3:kta	-5
h3:kte	-6
h3:l'a	2
h3:l'e	-2
h3:l'h	-6
h3:l'i	5
h3:l'o	-2
h3:l'u	6
h3:l3a	2
h3:l3c	-4
h3:l3y	5
h3:l7a	7
h3:l7e	-3
h3:l7o	-5
h3:l7t	-4
h3:l9r	-11
h3:la3	-5
h3:lab	9
h3:lac	-3
h3:lai	-2
h3:lan	-13
h3:lar	-7
h3:las	6
h3:lat	-14
h3:lau	-3
h3:lav	-3
h3:lba	2
h3:lbi	-9
h3:lbn	8
h3:lby	-4
h3:lce	-6
h3:le	2
h3:lec	-8
h3:led	-10
h3:lef	-10
h3:leg	-6
h3:len	-2
h3:leq	-4
h3:les	2
h3:let	-11
h3:leu	-23
h3:lev	6
h3:lfe	14
h3:lfl	13
h3:lfo	-4
h3:lgh	-5
h3:li	2
h3:lib	-8
h3:lic	8
h3:lie	-4
h3:lif	8
h3:lig	4
h3:lih	-10
h3:lik	-5
h3:lil	10
h3:lin	-19
h3:lir	6
h3:lis	-12
h3:lit	-5
h3:liv	-6
h3:lja	6
h3:lkb	-11
h3:lkh	-8
h3:lks	-4
h3:lma	5
h3:lmd	8
h3:lme	13
h3:lmg	-8
h3:lmo	17
h3:lmr	6
h3:loa	5
h3:loc	-4
h3:log	-19
h3:loi	-9
h3:lon	-3
h3:loo	-14
h3:lor	9
h3:los	-11
h3:lot	-7
h3:lou	-8
h3:lov	-5
h3:low	-5
h3:lpr	-4
h3:lui	-7
h3:lun	12
h3:lux	-3
h3:lyc	6
h3:m	-5
h3:m'a	-2
h3:m3	-12
h3:m3a	-14
h3:m3e	-6
h3:ma	2
h3:ma3	-9
h3:mab	-12
h3:mac	-4
h3:mad	-7
h3:mak	-21
h3:mal	-3
h3:mam	10
h3:man	-5
h3:maq	9
h3:mar	-3
h3:mas	-16
h3:mat	-3
h3:may	-4
h3:mch	-17
h3:me	-10
h3:mea	-18
h3:mec	-12
h3:med	-5
h3:mee	5
h3:meh	5
h3:mei	-5
h3:mek	-3
h3:mel	-11
h3:mem	-15
h3:men	-9
h3:mer	17
h3:mes	4
h3:met	-6
h3:meu	-4
h3:mi	13
h3:mic	-2
h3:mie	-8
h3:mig	-5
h3:mil	-11
h3:min	2
h3:mis	-22
h3:mke	-5
h3:mll	-12
h3:mn	-3
h3:moc	12
h3:mod	-11
h3:moh	-9
h3:moi	4
h3:mom	-2
h3:mon	2
h3:mor	-5
h3:mos	-6
h3:mot	6
h3:mou	13
h3:mov	-5
h3:moy	-15
h3:mra	-14
h3:muc	-4
h3:mul	4
h3:mun	-10
h3:mus	-15
h3:mut	-5
h3:n'a	-10
h3:n'e	-3
h3:n'o	-6
h3:n'y	-3
h3:n3a	-6
h3:n3e	-7
h3:n9i	-11
h3:na9	10
h3:nad	6
h3:nam	-2
h3:nar	9
h3:nas	6
h3:nat	-7
h3:nbd	-9
h3:nch	6
h3:ndi	-3
h3:ne	-17
h3:nea	-10
h3:neb	-2
h3:nee	-16
h3:nef	-3
h3:neg	-5
h3:nei	5
h3:nes	-12
h3:net	-10
h3:neu	-4
h3:nev	-7
h3:new	2
h3:nex	11
h3:nha	-9
h3:ni	6
h3:nig	3
h3:nin	4
h3:niv	-4
h3:nkh	-9
h3:no	-3
h3:nob	3
h3:nom	11
h3:non	-2
h3:nor	-2
h3:nos	7
h3:not	7
h3:nou	2
h3:nov	-8
h3:now	-3
h3:noy	-2
h3:nsa	-4
h3:nss	-6
h3:nui	-5
h3:num	-5
h3:nur	-7
h3:nwe	-9
h3:nws	3
h3:oas	-8
h3:obj	22
h3:obl	-3
h3:obt	4
h3:oct	4
h3:of	-20
h3:oil	-5
h3:oka	3
h3:oli	2
h3:oma	-10
h3:on	8
h3:onc	-8
h3:onl	-15
h3:ons	-5
h3:ont	-16
h3:onz	-6
h3:ope	-5
h3:or	5
h3:ord	-7
h3:org	-4
h3:ori	-7
h3:oth	7
h3:oti	5
h3:ou	-4
h3:oua	-5
h3:oub	-7
h3:oue	4
h3:oui	-6
h3:our	6
h3:ous	9
h3:out	-21
h3:ouv	3
h3:own	-15
h3:pac	5
h3:pag	-8
h3:pai	-11
h3:pal	-3
h3:pan	-3
h3:pap	-4
h3:par	-9
h3:pas	-7
h3:pat	-3
h3:pau	-2
h3:pay	-14
h3:pec	-4
h3:ped	-7
h3:pei	-2
h3:pen	-4
h3:peo	-2
h3:per	-8
h3:pes	-13
h3:pet	-4
h3:peu	-16
h3:pha	5
h3:pho	2
h3:phr	7
h3:pic	-7
h3:pie	-7
h3:pil	-15
h3:pis	-4
h3:pit	-4
h3:pla	-13
h3:ple	6
h3:pli	-11
h3:plo	-6
h3:pm	-4
h3:poi	10
h3:pol	-4
h3:pom	-4
h3:pop	6
h3:por	-15
h3:pos	-2
h3:pot	-8
h3:pow	-10
h3:pre	3
h3:pri	-2
h3:pro	2
h3:pub	-2
h3:pui	-8
h3:pum	-9
h3:put	-8
h3:qua	-2
h3:que	-6
h3:qui	-3
h3:quo	-6
h3:rab	-3
h3:rac	3
h3:rad	-10
h3:ram	-6
h3:ran	-7
h3:rap	-2
h3:rar	-4
h3:ras	-6
h3:rat	-12
h3:rav	-6
h3:rb3	-3
h3:rea	-5
h3:reb	10
h3:rec	-6
h3:red	3
h3:ref	-6
h3:reg	-3
h3:rel	-12
h3:rep	-7
h3:req	-10
h3:res	6
h3:ret	2
h3:reu	-7
h3:rev	-8
h3:rez	-7
h3:rid	-9
h3:rie	5
h3:rig	16
h3:rim	-4
h3:rin	-5
h3:ris	8
h3:roa	12
h3:rob	-4
h3:rol	8
h3:roo	-14
h3:rou	-18
h3:row	-8
h3:rub	-6
h3:rue	-2
h3:rug	-5
h3:run	-15
h3:rur	-6
h3:s'a	-8
h3:s'e	-10
h3:s'i	-3
h3:sa	-15
h3:sa3	-4
h3:sab	7
h3:sac	2
h3:saf	6
h3:sag	-3
h3:sai	-3
h3:sam	2
h3:sar	-3
h3:sat	9
h3:sau	-15
h3:sav	-11
h3:say	-8
h3:sba	-5
h3:sca	-14
h3:sch	-6
h3:sco	-12
h3:se	-11
h3:seb	-8
h3:sec	5
h3:see	-8
h3:sef	-2
h3:sei	-2
h3:sel	-2
h3:sem	-2
h3:sen	3
h3:sep	-8
h3:ser	-13
h3:ses	-16
h3:set	-8
h3:seu	-6
h3:sev	5
h3:sew	-4
h3:sgh	-17
h3:sha	2
h3:shi	-6
h3:sho	-2
h3:shu	-7
h3:sic	3
h3:sid	-4
h3:sif	-3
h3:sig	-9
h3:sil	-7
h3:sim	-18
h3:sin	-12
h3:sir	-2
h3:sit	3
h3:six	-2
h3:siy	2
h3:ska	-6
h3:ski	-11
h3:slo	-9
h3:sma	5
h3:smi	-5
h3:sms	-10
h3:snd	11
h3:so	4
h3:soc	-14
h3:sof	-6
h3:soi	-11
h3:sol	-7
h3:som	-12
h3:son	-17
h3:sor	2
h3:sou	6
h3:sow	8
h3:spa	-8
h3:spe	-19
h3:spo	-11
h3:spr	-8
h3:squ	-8
h3:sta	-13
h3:sti	-13
h3:sto	-24
h3:str	-6
h3:stu	-2
h3:sub	-9
h3:suc	-9
h3:suf	-13
h3:sug	-2
h3:sui	-4
h3:sum	9
h3:sun	-3
h3:sup	-4
h3:sur	-3
h3:swa	-10
h3:swe	-10
h3:syn	-2
h3:sys	4
h3:ta	3
h3:ta7	-3
h3:tab	-10
h3:tac	-4
h3:taf	7
h3:tah	-4
h3:tai	12
h3:tak	-15
h3:tal	-12
h3:tam	-16
h3:tan	-13
h3:tao	-2
h3:tap	-4
h3:tar	-16
h3:tas	-3
h3:tau	11
h3:tax	-3
h3:taz	-12
h3:tbi	-5
h3:tch	-3
h3:tea	3
h3:tec	-3
h3:tei	-5
h3:tel	6
h3:tem	8
h3:ten	-4
h3:ter	-3
h3:tet	-2
h3:tex	-10
h3:tfe	-5
h3:tha	8
h3:the	-3
h3:tho	-9
h3:tie	-7
h3:til	-6
h3:tim	-6
h3:tin	-5
h3:tir	6
h3:tis	-6
h3:tit	-6
h3:tiz	-3
h3:tkh	-11
h3:tla	7
h3:tle	-5
h3:tna	-2
h3:to	-9
h3:tog	2
h3:toi	-5
h3:tol	-7
h3:tom	-7
h3:ton	9
h3:too	-12
h3:top	-3
h3:tou	-7
h3:tow	-10
h3:tra	-3
h3:tre	-5
h3:tri	-8
h3:tro	-3
h3:tru	5
h3:tse	-13
h3:tsn	-4
h3:tu	-14
h3:tur	-16
h3:twe	4
h3:twi	2
h3:two	2
h3:typ	-4
h3:un	2
h3:und	-13
h3:uni	-18
h3:unl	18
h3:unt	-5
h3:up	-16
h3:urg	-3
h3:us	-16
h3:usa	-12
h3:use	-3
h3:usi	-5
h3:va	-10
h3:vac	-13
h3:val	5
h3:van	-3
h3:vau	-10
h3:veg	11
h3:vel	9
h3:ven	-5
h3:ver	-17
h3:vet	-6
h3:veu	-12
h3:vid	-15
h3:vie	-14
h3:vil	6
h3:vis	-6
h3:vit	-5
h3:viv	-11
h3:voc	-14
h3:voi	2
h3:vol	-12
h3:von	-4
h3:vos	-9
h3:vot	-8
h3:vou	-6
h3:voy	-3
h3:vra	-5
h3:w	-5
h3:w7d	-9
h3:wa7	2
h3:wa9	-12
h3:wac	8
h3:wad	-4
h3:wai	-16
h3:wal	-22
h3:wan	-10
h3:war	-17
h3:was	-20
h3:we	8
h3:we'	12
h3:wea	4
h3:web	-6
h3:wed	7
h3:wee	-5
h3:wei	-9
h3:wel	-17
h3:wen	-8
h3:wer	-5
h3:wet	-3
h3:wha	7
h3:whi	-8
h3:who	-3
h3:why	-4
h3:wid	9
h3:wil	-16
h3:win	-6
h3:wla	-2
h3:wom	3
h3:woo	-10
h3:wor	-12
h3:wou	-3
h3:wri	-6
h3:y	-6
h3:y3a	-8
h3:y3t	-10
h3:yas	5
h3:ych	-4
h3:ydi	-6
h3:yea	-9
h3:yed	-8
h3:yes	3
h3:yji	-6
h3:ykh	-11
h3:yko	-8
h3:yws	-5
h3:zag	7
h3:zbe	8
h3:zel	-3
h3:zen	-8
h3:zer	4
h3:zin	4
h3:zit	10
h3:zon	-9
h3:zwi	-9
h3:ابت	14
h3:ابل	4
h3:اثم	4
h3:اثن	10
h3:اجل	-4
h3:اجه	13
h3:احد	-15
h3:اخت	15
h3:اخر	6
h3:ادا	-9
h3:اذا	-3
h3:ارب	5
h3:ارض	-6
h3:ازي	-5
h3:اسا	-8
h3:اسب	-5
h3:اسر	-9
h3:اسف	-4
h3:اسم	-13
h3:اشا	-11
h3:اشت	-9
h3:اشه	-13
h3:اصب	-13
h3:اصح	7
h3:اصغ	-9
h3:اصم	-3
h3:اضا	-13
h3:اطف	-3
h3:اطن	-3
h3:اعط	13
h3:اعي	2
h3:اغل	15
h3:افت	11
h3:افر	-10
h3:اقر	-10
h3:اقس	-3
h3:اقل	-13
h3:اكب	-5
h3:اكث	2
h3:الا	-4
h3:الث	-10
h3:الج	-7
h3:الح	-4
h3:الخ	6
h3:الد	3
h3:الذ	-2
h3:الر	-7
h3:الز	2
h3:الس	-8
h3:الش	6
h3:الص	7
h3:الض	5
h3:الط	2
h3:الظ	-3
h3:الع	4
h3:الف	4
h3:الق	-7
h3:الك	6
h3:الل	-2
h3:الن	-5
h3:اله	-6
h3:الو	2
h3:الي	-18
h3:ام	-13
h3:اما	-2
h3:امر	-4
h3:امي	13
h3:ان	-4
h3:انا	-2
h3:انت	-10
h3:انس	-2
h3:انق	-5
h3:انن	-6
h3:انه	-12
h3:او	-3
h3:اور	-8
h3:اي	-13
h3:ايا	-12
h3:ايت	-8
h3:ايد	-3
h3:ايض	-7
h3:ايم	-3
h3:ب	-9
h3:باب	-8
h3:بار	-14
h3:باز	-5
h3:باس	-8
h3:باش	-8
h3:باع	-4
h3:باق	2
h3:بال	-38
h3:بام	-7
h3:بان	-12
h3:باي	-10
h3:بتا	-6
h3:بتي	-8
h3:بثل	-17
h3:بثم	-14
h3:بحا	-13
h3:بخم	-13
h3:بخي	-3
h3:بدر	-10
h3:بدل	-16
h3:بدو	-12
h3:برا	-12
h3:برس	-7
h3:بزا	-13
h3:بسب	-12
h3:بسي	-10
h3:بصو	-9
h3:بعد	4
h3:بعش	-13
h3:بعي	-13
h3:بغي	21
h3:بقا	-8
h3:بقي	11
h3:بكا	-4
h3:بلا	-15
h3:بلغ	-7
h3:بمس	-8
h3:بمو	-5
h3:بمي	-10
h3:بنا	-11
h3:بنت	-9
h3:بنس	-11
h3:بنص	-7
h3:بني	14
h3:به	-7
h3:بها	-7
h3:بهذ	-9
h3:بوا	-14
h3:بوح	-11
h3:بيا	-6
h3:بيت	3
h3:بيط	7
h3:بيع	-2
h3:بين	-22
h3:بيه	-11
h3:بيو	-7
h3:تاخ	7
h3:تاي	-4
h3:تبر	5
h3:تبق	-6
h3:تبي	-13
h3:تتب	-7
h3:تتح	10
h3:تتر	13
h3:تتص	-3
h3:تتع	-9
h3:تتق	-10
h3:تتك	-8
h3:تجا	-4
h3:تجر	-13
h3:تجم	-7
h3:تجي	-4
h3:تحا	-12
h3:تحت	-13
h3:تحل	-6
h3:تخب	-12
h3:تدف	3
h3:تذك	6
h3:ترب	-8
h3:ترج	-4
h3:ترخ	-11
h3:ترم	8
h3:تزن	-8
h3:تست	-7
h3:تسع	-3
h3:تسم	3
h3:تشت	11
h3:تصو	-8
h3:تطب	9
h3:تعا	-2
h3:تعت	10
h3:تعر	-6
h3:تعط	-16
h3:تعل	7
h3:تعم	-8
h3:تعو	-10
h3:تعي	-16
h3:تفت	-9
h3:تقا	7
h3:تقد	-11
h3:تقر	-6
h3:تقل	5
h3:تقن	-2
h3:تقو	-12
h3:تكت	-10
h3:تكف	8
h3:تكو	2
h3:تلا	12
h3:تلت	8
h3:تلم	-4
h3:تما	-6
h3:تمر	-5
h3:تمز	-6
h3:تمش	-8
h3:تمن	-13
h3:تمو	-4
h3:تنا	2
h3:تنب	-8
h3:تنغ	-8
h3:تنق	-15
h3:تهر	-6
h3:توج	10
h3:توق	-11
h3:تير	10
h3:تيك	-6
h3:تيل	-5
h3:ثان	-12
h3:ثلا	-3
h3:ثلث	2
h3:ثم	-15
h3:ثمن	3
h3:جار	7
h3:جاف	-6
h3:جاه	-8
h3:جاي	-5
h3:جدو	15
h3:جدي	-10
h3:جرا	-10
h3:جرب	19
h3:جرد	-3
h3:جما	-16
h3:جمع	-11
h3:جمل	7
h3:جمي	-7
h3:جها	-9
h3:جوا	10
h3:حاج	9
h3:حاد	-2
h3:حاف	14
h3:حال	-5
h3:حاو	-3
h3:حتي	-3
h3:حجر	9
h3:حد	-6
h3:حدا	-10
h3:حرا	-12
h3:حرف	7
h3:حسب	-22
h3:حسن	-5
h3:حق	-8
h3:حقي	14
h3:حلن	12
h3:حلي	-2
h3:حنا	3
h3:حوا	-4
h3:حي	-6
h3:حيا	-7
h3:حيث	-7
h3:حين	3
h3:خار	4
h3:خاص	10
h3:خاو	-12
h3:خبز	-7
h3:خدا	-15
h3:خدع	-7
h3:خدم	15
h3:خرج	-9
h3:خري	15
h3:خضر	-9
h3:خلا	8
h3:خمس	7
h3:خوذ	5
h3:د	-5
h3:داب	4
h3:داخ	-8
h3:دجن	-4
h3:دخل	-3
h3:درا	-6
h3:درج	-2
h3:درن	13
h3:دره	-24
h3:دعم	-10
h3:دفا	-4
h3:دفت	3
h3:دقا	-7
h3:دقي	-13
h3:دوا	3
h3:دون	-13
h3:ديا	-26
h3:ديك	13
h3:ذكي	-6
h3:ذلك	-8
h3:راج	6
h3:راد	6
h3:راس	-8
h3:راه	9
h3:راي	-7
h3:ربع	7
h3:رجع	-4
h3:رجل	6
h3:رحل	-3
h3:رسا	6
h3:رمض	-6
h3:رهن	-8
h3:روب	6
h3:زاي	-5
h3:زيت	-4
h3:ساخ	-6
h3:ساك	8
h3:ساي	8
h3:سبا	-3
h3:سبع	-5
h3:سبو	9
h3:سبي	-2
h3:ست	-5
h3:ستت	20
h3:ستع	7
h3:سته	3
h3:سجل	-3
h3:سخا	9
h3:سري	-6
h3:سقط	-11
h3:سكا	6
h3:سلا	6
h3:سلم	-4
h3:سما	7
h3:سمي	-13
h3:سنب	15
h3:سنه	-19
h3:سنو	-12
h3:سوا	6
h3:سوق	-8
h3:سول	-6
h3:سي	4
h3:سيا	4
h3:سيب	10
h3:سيت	14
h3:سيد	-10
h3:سيس	3
h3:سيص	17
h3:سيغ	-8
h3:سيم	-10
h3:سين	6
h3:شاح	-2
h3:شبا	-2
h3:شبك	3
h3:شتا	-5
h3:شتن	-5
h3:شجر	-9
h3:شحا	5
h3:شخص	-9
h3:شرا	-5
h3:شرك	-14
h3:شغل	-7
h3:شفش	8
h3:شكر	19
h3:شكو	4
h3:شمس	-5
h3:شمل	-7
h3:شنو	11
h3:شها	8
h3:شهر	-19
h3:شهو	-12
h3:شي	-3
h3:شيء	-2
h3:شيف	-2
h3:شيي	-13
h3:صاو	15
h3:صاي	13
h3:صبا	-6
h3:صحي	-12
h3:صعو	-7
h3:صغي	-17
h3:صنا	5
h3:صند	6
h3:صوت	-7
h3:صور	7
h3:صيا	2
h3:صيف	-9
h3:ضاع	-11
h3:ضرب	-2
h3:ضو	-2
h3:ضوء	-2
h3:طال	8
h3:طبي	-12
h3:طري	-6
h3:طفل	-13
h3:طلب	11
h3:طن	-9
h3:طنا	10
h3:طنج	-11
h3:عار	-8
h3:عام	-8
h3:عاي	-4
h3:عبر	-4
h3:عدد	20
h3:عشر	-10
h3:عشي	-8
h3:عطي	2
h3:عقد	-3
h3:علا	5
h3:علب	3
h3:علي	-20
h3:عما	3
h3:عمر	5
h3:عمل	5
h3:عمو	-3
h3:عن	-16
h3:عند	-3
h3:عنه	-12
h3:عوض	-8
h3:عيا	-11
h3:عين	-10
h3:غاد	2
h3:غال	-10
h3:غتب	-6
h3:غرف	-10
h3:غرق	-10
h3:غشت	-2
h3:غيا	-3
h3:غيت	-11
h3:غيج	-9
h3:غيخ	-9
h3:غيد	-6
h3:غير	-10
h3:غيس	-7
h3:غيع	-10
h3:غيو	-12
h3:ف	-2
h3:ف20	9
h3:فاب	-3
h3:فات	5
h3:فار	-6
h3:فاس	8
h3:فاط	5
h3:فال	-8
h3:فبر	9
h3:فتي	-6
h3:فدو	-7
h3:فرص	2
h3:فرق	-6
h3:فري	5
h3:فقط	-12
h3:فكر	12
h3:فكل	-12
h3:فلو	-5
h3:فوا	-6
h3:فوق	-2
h3:فيد	-5
h3:فيك	-12
h3:فين	-17
h3:قاب	11
h3:قار	2
h3:قاس	-2
h3:قاع	-8
h3:قاف	10
h3:قال	5
h3:قان	-8
h3:قرا	2
h3:قرب	-12
h3:قري	-4
h3:قسم	-8
h3:قشو	6
h3:قصي	-9
h3:قطع	-7
h3:قفا	8
h3:قل	-11
h3:قيم	9
h3:كار	-5
h3:كام	-23
h3:كان	-3
h3:كبا	3
h3:كبي	-10
h3:كتا	-18
h3:كتب	-14
h3:كتج	-12
h3:كتح	-17
h3:كتخ	-20
h3:كتر	-12
h3:كتس	-15
h3:كتش	4
h3:كتص	-4
h3:كتع	-10
h3:كتف	-4
h3:كتق	-15
h3:كتك	-9
h3:كتن	6
h3:كته	-8
h3:كتو	-5
h3:كثي	-11
h3:كلش	-2
h3:كلف	13
h3:كلم	-8
h3:كله	-17
h3:كلي	-2
h3:كما	8
h3:كمي	11
h3:كنا	9
h3:كنب	9
h3:كنت	8
h3:كنس	8
h3:كنش	4
h3:كنع	18
h3:كنق	9
h3:كهر	-10
h3:كون	7
h3:كيا	-14
h3:كيب	-19
h3:كيت	-27
h3:كيج	-19
h3:كيخ	-13
h3:كيد	-9
h3:كير	-11
h3:كيس	-12
h3:كيش	-6
h3:كيص	-11
h3:كيض	-13
h3:كيط	-13
h3:كيع	-13
h3:كيغ	3
h3:كيف	13
h3:كيق	-10
h3:كيك	-4
h3:كيل	-29
h3:كيم	-14
h3:كين	-10
h3:كيه	-11
h3:كيو	-16
h3:ل	-9
h3:لاب	-9
h3:لاس	-11
h3:لاق	-5
h3:لان	-3
h3:لاي	13
h3:لبل	-12
h3:لثل	-6
h3:لجم	3
h3:لدي	5
h3:لسا	-6
h3:لشه	-7
h3:لعب	5
h3:لعي	-7
h3:لغه	-4
h3:لفا	-10
h3:لقا	-8
h3:لقد	13
h3:لكا	-6
h3:لكل	-12
h3:لكم	-8
h3:لكن	-14
h3:للا	-18
h3:للب	-15
h3:للت	-18
h3:للح	-16
h3:للخ	9
h3:للد	-16
h3:للر	-5
h3:للز	-10
h3:للس	-11
h3:للش	-17
h3:للص	-16
h3:للط	-12
h3:للع	-9
h3:للف	-7
h3:للق	-13
h3:للك	-17
h3:للم	-24
h3:للن	-9
h3:للو	-7
h3:للي	-10
h3:لم	6
h3:لما	-11
h3:لمد	-15
h3:لمر	-7
h3:لمن	-9
h3:لن	-7
h3:لنا	-11
h3:له	-5
h3:لها	-6
h3:لهم	-5
h3:لو	6
h3:لوح	11
h3:لي	2
h3:ليا	-6
h3:ليت	-7
h3:ليس	-10
h3:ليك	-6
h3:ليل	-2
h3:لين	-14
h3:ليه	-10
h3:ماء	5
h3:مار	-5
h3:ماع	-5
h3:ماك	3
h3:مال	2
h3:ماي	6
h3:مبر	-9
h3:متا	-4
h3:متر	11
h3:متص	-6
h3:متع	-8
h3:متق	6
h3:متن	-11
h3:متو	7
h3:متي	5
h3:مجا	-5
h3:مجس	6
h3:مجف	13
h3:محا	-8
h3:محت	12
h3:محص	-2
h3:محل	-11
h3:محم	-7
h3:مخا	-3
h3:مخت	-4
h3:مخز	13
h3:مدا	11
h3:مدن	7
h3:مده	9
h3:مدي	-12
h3:مرا	-3
h3:مرب	-3
h3:مرت	-11
h3:مرح	-6
h3:مرض	-2
h3:مرك	-11
h3:مره	-11
h3:مري	-14
h3:مسا	-9
h3:مسب	7
h3:مست	-16
h3:مسد	-9
h3:مسم	-8
h3:مشا	-12
h3:مشت	-16
h3:مشر	5
h3:مصط	-9
h3:مصل	-7
h3:مطب	6
h3:مع	-18
h3:معا	-6
h3:معر	-7
h3:معز	-4
h3:معص	16
h3:معط	2
h3:معك	-4
h3:معل	4
h3:معن	4
h3:معه	-12
h3:مغل	-9
h3:مفت	-12
h3:مقا	-11
h3:مقه	-2
h3:مكا	-14
h3:مكن	5
h3:مكو	-9
h3:ملا	5
h3:ملص	10
h3:ملف	-4
h3:ملك	-8
h3:ملي	-9
h3:ممر	6
h3:من	-5
h3:منا	-11
h3:مند	-2
h3:منذ	-5
h3:منص	14
h3:منك	-9
h3:منه	-15
h3:مهن	-11
h3:موا	7
h3:موج	-7
h3:مور	11
h3:موس	8
h3:موظ	-7
h3:موع	4
h3:مول	-2
h3:ميا	-13
h3:ميت	-9
h3:ميد	-5
h3:ميز	9
h3:ميس	-6
h3:ميه	2
h3:ناش	-9
h3:نبح	9
h3:نبد	7
h3:نبي	-2
h3:نتا	-9
h3:نتع	2
h3:نتو	16
h3:نجر	-10
h3:نحا	-11
h3:نحت	15
h3:نحن	7
h3:نخل	3
h3:ندع	14
h3:نرج	12
h3:نري	9
h3:نزي	-12
h3:نسا	5
h3:نسب	17
h3:نست	6
h3:نسي	-7
h3:نشر	6
h3:نص	3
h3:نصل	4
h3:نطل	13
h3:نعم	-8
h3:نفس	-15
h3:نقا	-4
h3:نقت	20
h3:نقد	13
h3:نقص	5
h3:نقل	6
h3:نقو	-3
h3:نقي	10
h3:نكو	-11
h3:نلت	16
h3:نمو	-7
h3:ننت	-7
h3:ننط	10
h3:نها	-11
h3:نوص	-2
h3:نون	-4
h3:هات	-12
h3:هاد	7
h3:هدف	17
h3:هذا	4
h3:هل	4
h3:هم	-10
h3:هما	-5
h3:هو	-2
h3:هي	-13
h3:و	-9
h3:واح	-16
h3:واد	-6
h3:وار	-3
h3:واس	-5
h3:واش	7
h3:واف	14
h3:واق	-12
h3:وال	-25
h3:وام	2
h3:وان	2
h3:وبا	-10
h3:وبط	-4
h3:وبع	-7
h3:وبل	-10
h3:وبو	-6
h3:وتج	-9
h3:وتح	-16
h3:وتخ	-10
h3:وتر	-8
h3:وتس	-11
h3:وتص	-15
h3:وتن	-19
h3:وتو	-17
h3:وثل	-6
h3:وثم	-9
h3:وثي	-2
h3:وجد	-6
h3:وجر	-12
h3:وجو	-5
h3:وحت	7
h3:وخد	-6
h3:وخر	-8
h3:وخم	-3
h3:ودف	-7
h3:ورج	-5
h3:ورح	-5
h3:ورز	-6
h3:ورس	-6
h3:ورش	6
h3:وزن	-6
h3:وست	-17
h3:وسل	-4
h3:وسن	2
h3:وسي	-8
h3:وشك	9
h3:وصل	-2
h3:وصن	-4
h3:وصو	-10
h3:وضع	13
h3:وعا	-8
h3:وعش	-10
h3:وعن	-14
h3:وغا	-15
h3:وغي	-9
h3:وفي	-6
h3:وقت	-3
h3:وقد	-11
h3:وقر	-7
h3:وقع	2
h3:وكت	-21
h3:وكل	-15
h3:وكن	-15
h3:وكي	-27
h3:ولا	-19
h3:ولك	-10
h3:ولم	-11
h3:ولي	6
h3:وما	-5
h3:ومر	-10
h3:ومع	-4
h3:ومك	-4
h3:ومم	-6
h3:ومن	-10
h3:ومو	-11
h3:ومي	-8
h3:ونح	3
h3:ونص	-17
h3:ونع	-12
h3:وها	7
h3:وهذ	-6
h3:وهو	5
h3:وهي	-10
h3:ووا	-6
h3:وور	-11
h3:ويت	-19
h3:ويح	-5
h3:وير	-6
h3:ويس	-15
h3:ويع	-2
h3:ويق	-7
h3:ويك	-10
h3:ويو	-13
h3:يبع	-6
h3:يبق	-3
h3:يبي	7
h3:يتا	5
h3:يتب	-4
h3:يتص	10
h3:يتع	-5
h3:يتغ	-10
h3:يتق	8
h3:يتك	-8
h3:يجد	5
h3:يجي	-10
h3:يحت	2
h3:يحج	-4
h3:يحر	-8
h3:يحم	2
h3:يخل	-9
h3:يد	3
h3:يدخ	-15
h3:يدر	-9
h3:يدف	2
h3:يدو	9
h3:يدي	-4
h3:يرا	-2
h3:يرت	-3
h3:يرج	6
h3:يرس	8
h3:يرك	-12
h3:يرم	-10
h3:يسا	7
h3:يست	4
h3:يسق	-3
h3:يشر	-13
h3:يصل	-16
h3:يصن	-7
h3:يضي	-12
h3:يعا	16
h3:يعر	-14
h3:يعل	-6
h3:يعم	-8
h3:يعن	-5
h3:يعو	-9
h3:يعي	-2
h3:يفت	-6
h3:يفع	-9
h3:يفق	-10
h3:يفه	-3
h3:يقد	-4
h3:يقر	-10
h3:يقط	-4
h3:يقف	-6
h3:يقل	-11
h3:يقو	7
h3:يقي	-8
h3:يكت	-6
h3:يكف	-5
h3:يكو	-5
h3:يلع	-4
h3:يمش	8
h3:يمك	-8
h3:يمل	-10
h3:ينا	2
h3:ينب	-2
h3:ينت	-4
h3:ينج	-3
h3:ينز	-8
h3:ينق	5
h3:يوج	-10
h3:يود	6
h3:يوف	-6
h3:يوق	-12
h3:يوك	7
h3:يوم	-15
h3:يون	-5
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
h:12	-2
h:120	-4
h:1200	10
h:13	-6
h:15	3
h:1500	5
h:16	9
h:160	-3
h:17	-4
h:18	-7
h:180	6
h:2	-4
h:2,000	-4
h:2,300	-3
h:2,500	12
h:200	-14
h:2000	-2
h:2024	-4
h:2025	-15
h:2026	10
h:2027	-21
h:2028	-16
h:2030	-6
h:21	5
h:210	-7
h:22	-3
h:23	2
h:24	-3
h:2400	-9
h:250	7
h:26	2
h:27	-3
h:3,200	-7
h:30	2
h:300	-3
h:3000	-6
h:30000	-3
h:31	-10
h:32	-3
h:320	-4
h:3200	-4
h:33	-6
h:34	5
h:340	3
h:35	3
h:350	-8
h:38	-9
h:3a2ila	-8
h:3adad	13
h:3am	-7
h:3imara	-4
h:3la	-15
h:3lihom	-7
h:3likom	-3
h:3nd	-11
h:3ndha	-9
h:3ndhom	-9
h:3ndhomch	-3
h:3ndna	14
h:3ndo	-18
h:4,000	-4
h:400	6
h:4000	-2
h:45	4
h:450	-8
h:48	-9
h:5	-3
h:50	-3
h:500	-12
h:5000	10
h:52	-3
h:55	-3
h:58	4
h:60	-3
h:600	-9
h:61	-7
h:62	4
h:63	4
h:7	-2
h:700	-4
h:75	13
h:7aja	7
h:7it	-4
h:7na	-4
h:7sab	-8
h:7sen	-5
h:7ta	-8
h:80	3
h:800	-2
h:85	-2
h:87	-7
h:9	3
h:90	6
h:900	5
h:9000	5
h:92	-7
h:95	2
h:9bel	-6
h:9dam	-8
h:9el	-8
h:a	3
h:abandonne	-2
h:abandonnent	-10
h:abonnement	-4
h:above	-4
h:absence	-9
h:academy	-3
h:acces	-7
h:access	-2
h:accessible	-6
h:accessibles	-6
h:accident	-4
h:accidents	12
h:according	-3
h:accouchements	13
h:accouchent	-6
h:account	-3
h:accroche	-2
h:achetent	-10
h:across	-8
h:actifs	-6
h:adam	-6
h:administration	-3
h:adresses	-3
h:affiche	-8
h:after	4
h:afternoon	-7
h:agadir	-4
h:again	-11
h:against	-7
h:age	-4
h:agees	-6
h:agence	-12
h:agences	9
h:agent	-3
h:agents	-4
h:agree	-6
h:agreement	-4
h:ahmed	6
h:ai	4
h:aicha	2
h:aide	-8
h:aider	-7
h:aidez-nous	9
h:ait	-11
h:al	-2
h:alarm	-6
h:alert	-6
h:allume	-7
h:almost	-3
h:alone	-10
h:alors	8
h:already	-8
h:also	-2
h:ambulance	-5
h:ambulances	-3
h:amine	19
h:among	-9
h:an	3
h:ana	-10
h:anas	8
h:ancien	-2
h:anciens	5
h:and	-7
h:annee	-6
h:annonce	-3
h:annuel	-5
h:annuelle	-4
h:anonymous	-2
h:another	-5
h:ans	-16
h:answer	9
h:any	5
h:aout	-2
h:app	7
h:appel	-6
h:appeler	-6
h:appelle	-11
h:appels	-5
h:appli	7
h:application	-2
h:applis	-2
h:apprenti	-4
h:appris	-5
h:apps	4
h:appuie	-6
h:april	2
h:are	-14
h:argan	-10
h:around	-15
h:arret	-2
h:arrive	-5
h:arrivent	-7
h:arrives	-2
h:arrosent	-2
h:artificielle	-5
h:artisans	-5
h:as	3
h:ask	-2
h:asked	-9
h:asks	-4
h:association	-18
h:association's	-3
h:associations	9
h:at	2
h:atelier	-11
h:attend	-9
h:attendent	-18
h:attendre	7
h:attendu	-4
h:attente	18
h:attestations	-5
h:au	-8
h:aucun	-4
h:audio	-3
h:augmenter	12
h:aujourd'hui	2
h:aupres	-11
h:aura	-3
h:auront	-9
h:aussi	-6
h:autant	6
h:automatique	-5
h:autour	-8
h:autumn	-2
h:aux	-25
h:avant	2
h:avec	-3
h:average	19
h:aveugles	7
h:avez	-4
h:avoided	-5
h:avoir	-4
h:avril	2
h:away	-15
h:awel	10
h:ayant	-5
h:azrou	-2
h:b	-8
h:b3d	-3
h:b3id	-8
h:b7al	-8
h:ba	13
h:bab	-4
h:bach	3
h:back	-18
h:bacs	6
h:bag	-5
h:bags	-5
h:baisse	-4
h:baisser	-2
h:bakeries	4
h:bakers	9
h:bank	6
h:banque	-4
h:barbers	-5
h:batterie	-7
h:batteries	3
h:bdina	5
h:be	-9
h:beach	9
h:because	-4
h:before	-5
h:below	-4
h:belt	-5
h:beneficiaires	14
h:beneficiaries	9
h:benevole	-11
h:benevoles	-7
h:bent	5
h:berkane	-3
h:besoin	8
h:besoins	7
h:better	-4
h:between	-6
h:bezzaf	-10
h:bghina	19
h:bibliotheque	-3
h:bien	-6
h:big	8
h:biha	-6
h:bilal	5
h:bilan	4
h:billetterie	-10
h:bin	-6
h:birth	-7
h:bla	-12
h:blessent	-2
h:blessures	4
h:bli	-6
h:blind	11
h:blood	5
h:board	-9
h:boat	-2
h:boats	10
h:bois	-4
h:boite	-3
h:boites	-8
h:bon	9
h:bonjour	12
h:bonne	-5
h:booked	-7
h:bottles	-6
h:bouchers	9
h:bouguemez	-3
h:boulangeries	-4
h:bout	-2
h:bouteilles	-4
h:bouton	-2
h:box	-10
h:boxes	-4
h:bracelet	-4
h:bracelets	-10
h:brahim	13
h:bread	5
h:brebis	3
h:brings	-8
h:broken	-4
h:bruised	-4
h:brulent	-8
h:brulures	10
h:budget	-4
h:building	-7
h:buildings	2
h:built	6
h:bureau	-3
h:bureaux	-3
h:burn	-6
h:bus	-10
h:buses	7
h:but	-2
h:button	-4
h:buy	-10
h:buyers	-3
h:by	-2
h:bzaf	-12
h:c'	-5
h:cafes	-7
h:cahier	-8
h:caisse	-11
h:caisses	6
h:calendar	-3
h:call	-3
h:calls	-8
h:came	-6
h:camel	6
h:camion	-3
h:can	-12
h:can'	-11
h:candidatures	9
h:cannot	-11
h:capteur	8
h:capteurs	2
h:captions	-9
h:car	4
h:card	-12
h:care	-9
h:carers	4
h:carnet	-12
h:carnets	-7
h:carries	-2
h:carry	-5
h:cars	11
h:carte	8
h:cas	5
h:cash	-2
h:casse	-2
h:cassees	-5
h:cassent	-5
h:catalogue	-7
h:catch	-2
h:ce	5
h:cela	11
h:celle	-11
h:celui	12
h:centre	-14
h:cents	-5
h:certificat	-4
h:ces	6
h:cette	7
h:ceux	4
h:ch7al	9
h:chabab	15
h:chacun	8
h:chambre	-3
h:change	-14
h:changent	-3
h:changer	-8
h:changes	-11
h:chantier	-2
h:chantiers	-7
h:chaque	5
h:charge	-5
h:chatgpt	16
h:chaud	-6
h:chauffe	-8
h:chauffeur	-14
h:check	-3
h:checked	-7
h:checks	-4
h:chems	-4
h:cher	-6
h:cherche	-4
h:chercher	-5
h:cherchons	-3
h:chhor	-6
h:chi	-11
h:chiffre	13
h:chiffres	-3
h:children	-18
h:chno	8
h:choisit	-12
h:chokran	15
h:chose	-8
h:chou3ba	-9
h:chra	10
h:chronometre	5
h:chta	2
h:cible	-2
h:cinq	-4
h:cinquante	4
h:civil	-4
h:civile	-7
h:class	-4
h:classe	-3
h:classes	-8
h:cle	-7
h:clean	3
h:cleaners	5
h:clerks	-3
h:clients	-4
h:clinic	-5
h:close	10
h:closed	-9
h:closes	-6
h:club	-10
h:cm	-3
h:cnss	-3
h:co2	10
h:code	6
h:cold	-8
h:collecte	-4
h:collectes	-2
h:collisions	10
h:combien	4
h:come	2
h:comes	-9
h:comite	-7
h:commandes	-2
h:comme	4
h:commence	-4
h:comment	23
h:commun	-7
h:communal	-5
h:commune	-11
h:communes	-5
h:company	-8
h:comparer	-2
h:complete	-5
h:compost	-4
h:comprendre	6
h:comptage	-15
h:compte	-10
h:comptes	-3
h:compteur	-2
h:compteurs	3
h:concerne	-2
h:concernees	-2
h:concernes	-6
h:concretement	15
h:conduit	-3
h:confiance	-3
h:confirme	-6
h:confirms	-3
h:connaissent	-5
h:connait	-7
h:connaitre	-2
h:connecte	-5
h:connectee	-4
h:connectes	-10
h:connu	-5
h:conseiller	-3
h:consent	-4
h:consentement	-6
h:consommation	8
h:consomment	-3
h:constat	-6
h:consultation	-2
h:contact	-2
h:contrairement	18
h:contrat	9
h:contre	-14
h:contribue	-2
h:controle	-10
h:controlee	-6
h:controles	6
h:convention	-5
h:conventions	-2
h:cooperative	-7
h:copies	-5
h:copying	-9
h:corner	-5
h:corrects	-2
h:cost	-10
h:costs	-8
h:cote	11
h:could	4
h:count	-4
h:counted	-5
h:coup	-2
h:court	-4
h:cout	17
h:coute	-17
h:coutent	-5
h:covers	-4
h:craftspeople	4
h:crates	8
h:credit	3
h:cree	9
h:creer	8
h:cube	-3
h:d	-27
h:d'	-6
h:dans	6
h:dar	-4
h:darija	2
h:data	-4
h:davantage	-4
h:dawn	-5
h:day	-18
h:days	8
h:de	-15
h:deaf	4
h:debout	-3
h:decembre	8
h:dechets	-2
h:decident	-5
h:decisions	-2
h:declaration	-7
h:declarent	-5
h:declares	-2
h:decouvrent	-4
h:degrees	-2
h:degres	-2
h:deja	-11
h:delai	14
h:delais	-9
h:delay	9
h:delegation	-13
h:delivery	-6
h:demain	10
h:demandent	-9
h:demander	-7
h:demandes	10
h:demandeurs	-2
h:demandons	-4
h:demo	-8
h:depasse	-4
h:depend	-11
h:depense	8
h:depenses	-3
h:deplacer	-2
h:depose	-6
h:deposent	-11
h:depot	-4
h:depuis	9
h:derna	13
h:dernier	-6
h:des	-9
h:desk	-2
h:desormais	-2
h:detenus	-5
h:deuxieme	-13
h:devant	-7
h:devient	-5
h:devrait	-4
h:dh	-23
h:diary	-9
h:did	6
h:didn't	-8
h:difference	-2
h:dire	-6
h:direct	9
h:directs	-4
h:dirham	-11
h:dirhams	-12
h:disease	-2
h:disent	-5
h:dispensaire	-5
h:disponible	-3
h:dispose	-4
h:distance	9
h:dit	-13
h:divers	10
h:dix	-19
h:do	7
h:doctor	-8
h:does	-9
h:doesn't	-6
h:doit	-9
h:doivent	-4
h:don'	-15
h:donc	6
h:donne	-15
h:donnee	-4
h:donnees	6
h:donner	-2
h:donnez-nous	16
h:donors	-9
h:dont	-13
h:door	-3
h:dorment	-2
h:dort	-9
h:dossier	-3
h:dossiers	-2
h:douar	-8
h:douars	-5
h:double	-7
h:doublons	-3
h:douze	3
h:drari	3
h:driss	-2
h:driver	-2
h:driver's	-2
h:drivers	4
h:droits	-4
h:drone	8
h:drones	12
h:dropped	-7
h:dry	-6
h:du	-19
h:duree	14
h:during	5
h:dwawer	5
h:dwina	3
h:dyal	-16
h:dyalna	-15
h:dyalo	-4
h:earn	-2
h:eat	-4
h:eau	12
h:ecoles	-2
h:economies	6
h:economique	-5
h:ecrit	-2
h:effet	14
h:eight	-2
h:eighteen	-6
h:el	-7
h:elderly	3
h:electrique	-7
h:electriques	-9
h:eleven	10
h:eleves	-8
h:eleveurs	-4
h:elle	-2
h:elles	3
h:elles-memes	-4
h:emploi	-3
h:empty	-5
h:enceintes	-11
h:encore	-8
h:end	-5
h:endroit	-4
h:enfant	-4
h:enfin	-8
h:enquete	-12
h:ensemble	-3
h:ensuite	-2
h:entre	-18
h:entrepreneurs	-3
h:entretien	-3
h:entretiens	5
h:environ	2
h:envoi	6
h:envoie	-8
h:envoient	-8
h:envoye	-7
h:epiciers	-2
h:equipe	-6
h:erreurs	-2
h:essai	-11
h:essaouira	-5
h:essayer	-2
h:est	-15
h:estime	-2
h:et	-5
h:etablissements	-2
h:etage	-2
h:etageres	-4
h:etape	2
h:etrangers	-4
h:etre	-9
h:etude	-8
h:etudiantes	7
h:etudiants	10
h:eu	-2
h:euros	-6
h:eux	-6
h:evening	-8
h:ever	-3
h:everybody	-3
h:everyone	-12
h:everything	7
h:everywhere	-9
h:evite	-7
h:evitees	-4
h:eviter	-3
h:exist	-3
h:existe	-4
h:existent	-8
h:existing	-5
h:exists	-2
h:experts	13
h:exporters	-3
h:eye	5
h:f	2
h:fabor	-4
h:fabrique	-8
h:face	9
h:facebook	-10
h:factory	-3
h:factures	-4
h:faint	-3
h:faire	-8
h:faisons	7
h:fait	-9
h:fall	-5
h:families	6
h:famille	-12
h:familles	-6
h:family	-5
h:far	-5
h:farmer	-3
h:farmers	4
h:fatima	9
h:faut	-4
h:faute	-2
h:features	6
h:february	-4
h:federation	-11
h:federations	10
h:feel	-2
h:fellah	-8
h:felt	-5
h:femme	-5
h:femmes	-2
h:fenetre	-3
h:fera	-6
h:ferme	-6
h:ferment	-6
h:fermes	-3
h:ferran	12
h:fes	-3
h:feuille	-5
h:feuilles	-5
h:fevrier	-6
h:fiable	-7
h:fiches	-2
h:field	-7
h:fifty	-5
h:figures	-5
h:fiha	2
h:fihom	-8
h:file	-14
h:files	-11
h:fill	-4
h:filled	-3
h:filles	8
h:fills	-10
h:filtre	15
h:finance	-5
h:find	-3
h:finit	-4
h:firms	-6
h:first	14
h:first-aid	-8
h:first-time	5
h:fish	-21
h:fishermen	9
h:five	-7
h:fixe	-3
h:flacons	5
h:flood	-9
h:flour	9
h:fog	9
h:fois	-6
h:follow	-7
h:fonction	4
h:fonctionnalites	8
h:fonctionne	-2
h:fondation	-7
h:font	-11
h:food	5
h:football	-4
h:for	-19
h:forestier	-10
h:form	-7
h:formation	13
h:formee	-6
h:formes	-2
h:formulaire	8
h:fort	6
h:forty	6
h:forty-one	12
h:found	-4
h:fourteen	-4
h:foyers	7
h:frais	-2
h:frame	-3
h:franche	-6
h:free	7
h:french	-6
h:from	-3
h:front	-4
h:fruit	-2
h:fuite	-3
h:fuites	8
h:fund	-9
h:ga3	-8
h:gagne	-4
h:gagnent	-5
h:gain	7
h:garages	-3
h:garde	-11
h:gardent	-3
h:garder	-2
h:gardes	-4
h:gate	-5
h:gave	-9
h:gendarmerie	-7
h:generateur	-3
h:get	-13
h:gets	-8
h:ghadi	4
h:ghayjaweb	-6
h:ghedda	-4
h:ghir	-12
h:girls	5
h:given	-6
h:gives	-11
h:go	-14
h:goes	-9
h:going	-6
h:gone	-2
h:good	-2
h:got	-9
h:gps	-3
h:grace	9
h:graduates	-12
h:grandes	-2
h:grandparents	11
h:gratuit	-8
h:gros	-5
h:group	8
h:groupe	4
h:growers	4
h:guelmim	-2
h:guercif	-2
h:guichet	-2
h:guide	-6
h:guides	4
h:h	-8
h:habitants	-2
h:had	16
h:hadi	-13
h:hajar	7
h:half	4
h:hamza	-2
h:handicapes	-3
h:hands	-8
h:happiness	-2
h:happy	-3
h:harbour	-3
h:has	-19
h:hassan	4
h:hassani	-5
h:haute	-7
h:have	-16
h:hay	-8
h:he	-6
h:he'	-7
h:hear	-7
h:hearing-impaired	8
h:heart	7
h:hebdomadaire	-4
h:hebergement	-5
h:hectares	-4
h:hello	-2
h:help	-5
h:her	-8
h:herders	5
h:here	-13
h:heure	-2
h:hi	-2
h:hiba	8
h:hier	4
h:high	5
h:hind	-6
h:his	-11
h:hive	-3
h:hiver	-4
h:hiya	-10
h:hoceima	-6
h:homa	-15
h:home	-12
h:honey	4
h:horaires	-2
h:horoscope	-2
h:hors	-9
h:hospital	-6
h:hotels	6
h:hour	-6
h:hours	-9
h:houses	-4
h:how	13
h:howa	-21
h:hundred	-19
h:i'	18
h:ibn	-2
h:ice	5
h:ici	-5
h:idee	-2
h:if	10
h:ifni	-7
h:ifrane	-3
h:ignorent	-6
h:illisibles	-3
h:ilyas	8
h:images	-5
h:imagine	8
h:imilchil	-4
h:immeuble	10
h:immobiliers	-7
h:impact	14
h:impaired	-6
h:incendies	7
h:inchallah	2
h:income	6
h:incomplete	-6
h:incomplets	-8
h:indicateur	7
h:infection	-7
h:infections	17
h:infirmiere	-10
h:infirmieres	-2
h:ingenieur	-4
h:injuries	-3
h:inn	-2
h:innovation	11
h:inscrites	-8
h:inscrits	-9
h:installe	-3
h:instead	-5
h:integre	-3
h:interroge	-3
h:interviews	-10
h:into	-10
h:intoxications	10
h:irrigation	-5
h:is	-19
h:ishal	-4
h:isn'	-5
h:isotherme	-6
h:it	-2
h:it'	13
h:its	-14
h:jahom	-4
h:jamais	-4
h:january	10
h:janvier	-6
h:jar	-5
h:jars	3
h:jawab	2
h:jay	-11
h:jaya	-8
h:je	-2
h:jete	-2
h:jetes	-5
h:jette	-6
h:jettent	-5
h:jeudi	-2
h:jeunes	-4
h:jeux	-4
h:jma3i	-7
h:job	-8
h:jobs	2
h:joue	-3
h:jour	-5
h:journee	-6
h:jours	4
h:jugent	-3
h:juin	-10
h:june	-7
h:jury	-7
h:jusqu'a	-7
h:jusqu'au	-6
h:just	-7
h:juste	-6
h:kacem	-5
h:kamel	-8
h:kamlin	-7
h:kan	-7
h:karim	-5
h:katrbe7	-2
h:kay3ref	-7
h:kay7et	-7
h:kay9et3o	-7
h:kayb9a	-2
h:kaybedlo	-4
h:kaybi3o	-5
h:kaychriw	-3
h:kaydi3	-3
h:kaydir	-6
h:kayfsed	-6
h:kayhder	-3
h:kayjiw	-6
h:kaykhdmo	-3
h:kaykhedmo	-3
h:kaykhelles	-5
h:kaykhelso	13
h:kaykhesro	-10
h:kaymchiw	-7
h:kaymrdo	-6
h:kayn	4
h:kayrbe7	-2
h:kaysta3mlo	-5
h:kaywsel	-7
h:kaywslo	-5
h:keep	-8
h:keeps	-10
h:kept	-11
h:key	8
h:kg	-12
h:khadija	-6
h:khasna	15
h:khass	-8
h:khasser	-6
h:khassna	8
h:khasso	-14
h:khdamin	-3
h:khdma	10
h:khenifra	-6
h:kids	7
h:kifach	15
h:kilometres	3
h:kit	-11
h:km	-14
h:know	-7
h:knows	-7
h:kol	-5
h:kolchi	3
h:koll	10
h:koul	-2
h:kounnach	-6
h:ktab	-5
h:kter	-6
h:l'	5
h:l3a2ila	4
h:l3a2ilat	-7
h:l3assasa	9
h:l3yalat	5
h:l7all	-4
h:l7anout	-7
h:l7ouma	-8
h:l7out	2
h:l7teb	-4
h:l9raya	-11
h:label	-7
h:labo	10
h:laboratoire	-4
h:laissent	-5
h:lait	9
h:lampa	6
h:language	-6
h:langue	-2
h:last	6
h:late	-13
h:launch	-3
h:lbare7	8
h:lbi3	-5
h:lbnat	8
h:lcentre	-6
h:le	2
h:leaf	9
h:learn	-2
h:leaves	-4
h:lectures	-7
h:ledger	-10
h:left	-5
h:lend	7
h:lendemain	-2
h:lentement	-2
h:lequel	-4
h:les	2
h:lets	-8
h:letter	-3
h:leur	-17
h:leurs	-12
h:lflous	13
h:li	2
h:libere	-2
h:library	-2
h:libres	-3
h:licence	-3
h:lieu	-4
h:life	-5
h:light	7
h:ligne	-4
h:ligue	-5
h:lihom	-8
h:like	-10
h:lil	-2
h:lina	-12
h:line	-4
h:linked	-4
h:lire	-7
h:lisible	-4
h:list	-9
h:lista	9
h:liste	-8
h:listens	-4
h:lit	-2
h:litre	-11
h:litres	4
h:lives	-5
h:livre	-7
h:livrees	-3
h:livres	8
h:livreurs	-2
h:ljama3a	9
h:lkbar	-8
h:lkhedma	-7
h:lkssaba	-4
h:lma	-2
h:lma3ach	-8
h:lmadrassa	3
h:lmdina	8
h:lmochkil	9
h:lmra	9
h:local	5
h:locale	-7
h:locaux	-5
h:lock	-4
h:log	-13
h:logbooks	-3
h:loin	-9
h:long	-2
h:look	-2
h:looking	-4
h:lose	-15
h:losing	-3
h:losses	-8
h:lost	3
h:lot	-3
h:love	-5
h:lowel	-5
h:lui	-6
h:lundi	13
h:lux	-2
h:lwa9t	10
h:lwad	-2
h:lwaldin	4
h:lwar9a	-7
h:lwe9t	7
h:lwel	-8
h:lwezn	-4
h:lycee	-2
h:lyceens	7
h:m	-5
h:m'	-4
h:m3	-12
h:m3a	-4
h:m3ana	-10
h:m3aya	-4
h:ma	2
h:mab9awch	-9
h:machi	3
h:machine	-4
h:machines	-10
h:made	-7
h:mai	8
h:main	11
h:mains	-3
h:maintenant	-10
h:mais	-23
h:makaynch	-4
h:make	-4
h:makes	-7
h:mal	-9
h:malades	-3
h:malvoyants	-5
h:maman	-2
h:man	-5
h:manque	-9
h:manuel	-4
h:many	-8
h:maquette	9
h:march	4
h:marche	-2
h:marchent	-8
h:market	-2
h:maroc	-2
h:marocain	-3
h:marocains	-4
h:marrakech	-6
h:mars	-9
h:massira	-2
h:master	-9
h:maternite	-4
h:maths	9
h:matin	-4
h:mats	4
h:may	-6
h:mchina	-4
h:me	-10
h:means	-9
h:medecin	-8
h:medicines	8
h:medina	-9
h:meet	5
h:mehdi	5
h:meilleure	-5
h:meknes	-2
h:mellal	-10
h:members	-2
h:membres	-2
h:meme	-11
h:mensuel	-9
h:mentor	-2
h:mer	-3
h:merci	23
h:mere	-6
h:meres	-3
h:merzouga	-5
h:message	5
h:messagerie	-5
h:messages	-2
h:messieurs	11
h:mesure	-6
h:mesuree	-3
h:mesures	-3
h:met	-6
h:meter	5
h:metre	-8
h:metres	-7
h:mi	13
h:midelt	-2
h:midi	-5
h:midwives	7
h:mieux	-8
h:might	-5
h:mille	-23
h:million	-9
h:millions	12
h:min	-8
h:mina	6
h:mineurs	-4
h:minibus	3
h:mis	-5
h:mise	-4
h:miss	-5
h:missed	-7
h:mlli	-12
h:mn	-3
h:mobile	-4
h:mochtarak	-10
h:mode	-4
h:model	-8
h:modele	4
h:mohammadi	-6
h:moi	11
h:moins	-4
h:mois	2
h:moitie	-16
h:moment	-2
h:mon	8
h:monday	6
h:monde	-3
h:money	3
h:montagne	-10
h:monte	-7
h:month	-5
h:monthly	3
h:months	7
h:montre	-3
h:montrent	-6
h:morning	-7
h:most	6
h:mostawsaf	-11
h:mot	-6
h:moteur	-4
h:mothers	11
h:moul	11
h:mountains	8
h:moyen	-6
h:moyenne	-11
h:mra	-14
h:much	-4
h:mule	8
h:muletiers	-2
h:municipale	-9
h:must	-7
h:mustapha	-9
h:mutuelle	-3
h:n'	-16
h:nadia	6
h:name	-2
h:nas	11
h:nationale	-5
h:nbdaw	-9
h:nchallah	9
h:ne	-17
h:near	-10
h:nebta	-2
h:need	-9
h:needed	-2
h:needs	-9
h:nefs	-3
h:neighbours	4
h:neither	3
h:net	-7
h:nets	-7
h:network	2
h:never	-7
h:new	6
h:next	11
h:nhar	-8
h:ni	6
h:night-shift	2
h:ninety	-6
h:niveau	-4
h:no	-3
h:nobody	7
h:nom	-2
h:nombre	9
h:non	-2
h:nos	11
h:noss	-12
h:note	-14
h:notebook	-6
h:notebooks	-3
h:noted	-12
h:notes	-16
h:nothing	-8
h:notre	17
h:nous	2
h:nouveau	-3
h:novembre	-6
h:now	-2
h:noyaux	-2
h:nss	-6
h:nuit	-5
h:number	9
h:numbers	-7
h:numerique	-7
h:numero	-9
h:nurse	-6
h:nurse's	-3
h:nurseries	-6
h:nurses	5
h:nursing	-4
h:nwslo	3
h:oasis	-7
h:objectif	16
h:observation	-13
h:obtenir	7
h:october	-2
h:octobre	5
h:of	-20
h:off	-14
h:office	-20
h:offre	-4
h:offres	-2
h:offrez-nous	19
h:oil	-5
h:okay	3
h:old	-11
h:older	10
h:olive	4
h:omar	-10
h:on	8
h:once	-7
h:ones	-4
h:online	-6
h:only	-12
h:onssa	-5
h:ont	-12
h:onze	-6
h:open	6
h:opened	-9
h:opens	-6
h:or	5
h:ordered	-4
h:organise	-3
h:other	-4
h:otites	5
h:ou	-4
h:ouarzazate	-5
h:oublient	-2
h:oui	-6
h:our	11
h:ourir	-5
h:ours	-17
h:out	-15
h:outil	-3
h:outside	-7
h:ouvert	-7
h:ouverte	-8
h:ouverts	-2
h:ouvre	-9
h:ouvrent	-4
h:ouvrez-nous	21
h:ouvrieres	-2
h:ouvrir	-7
h:over	2
h:own	-11
h:packers	10
h:page	-7
h:paid	-5
h:paie	-12
h:paient	-6
h:pain	-7
h:pains	8
h:palm	-2
h:paper	7
h:papier	-12
h:par	-28
h:parce	2
h:parents	10
h:parfois	-6
h:parking	-2
h:parkings	9
h:parle	-3
h:parlent	-5
h:parmi	-3
h:part	14
h:partage	-12
h:partagee	-5
h:partagees	-7
h:partager	-2
h:partages	-6
h:partenaire	-7
h:partis	-6
h:partner	-2
h:partout	-3
h:parts	-5
h:pas	2
h:pass	-6
h:passants	9
h:passe	-9
h:passent	-11
h:passer	-3
h:pay	-12
h:paye	-4
h:payees	-2
h:payes	-6
h:pays	-10
h:pecheurs	-2
h:pedal	-2
h:pedale	-2
h:pension	-5
h:people	-2
h:per	-23
h:percent	-14
h:perdent	-16
h:perdue	-2
h:perdues	-6
h:perdus	-4
h:permet	-7
h:personne	9
h:personnes	-10
h:perte	-3
h:pertes	9
h:pese	-4
h:pesee	-8
h:petit	-3
h:petites	-3
h:peu	-3
h:peut	-8
h:peuvent	-7
h:pharmacies	-5
h:phase	10
h:phone	5
h:phones	-3
h:photo	-3
h:photographie	-8
h:photos	4
h:phrase	7
h:pickers	-4
h:piece	-3
h:pieces	-3
h:pieds	-4
h:pilot	-3
h:pilote	-9
h:pilotes	-2
h:pilulier	-2
h:piste	-4
h:place	-6
h:places	-3
h:planning	-3
h:plastic	-4
h:plateforme	9
h:please	10
h:plein	-9
h:pliable	-3
h:plug	-3
h:plus	-2
h:plusieurs	-3
h:pm	-4
h:poids	3
h:point	-6
h:points	5
h:poisonings	13
h:pompiers	-4
h:population	7
h:port	-2
h:porte	-4
h:portent	-5
h:pose	-2
h:post	-11
h:potieres	-2
h:potiers	-4
h:pour	-3
h:pourcentage	9
h:pourquoi	12
h:pourtant	8
h:power	-10
h:premier	10
h:premiere	12
h:premiers	-2
h:prend	-15
h:prendre	-6
h:prennent	-11
h:pres	-2
h:presente	-2
h:presenter	-7
h:press	-5
h:presses	-4
h:pret	-3
h:prete	-4
h:pretee	-6
h:pretes	-6
h:pretez-nous	10
h:prets	-5
h:preuve	17
h:previennent	-7
h:previent	-7
h:prevoir	-2
h:price	-5
h:prices	-8
h:principal	-6
h:print	-7
h:printed	-4
h:printemps	-2
h:pris	-7
h:prise	8
h:prises	-6
h:private	5
h:privee	-5
h:privees	-7
h:prix	14
h:prochain	-6
h:prochaine	10
h:proche	-5
h:proches	2
h:producteurs	-8
h:produit	-6
h:produits	-3
h:prof	10
h:professionnel	-2
h:profs	-2
h:progresse	-4
h:projet	-4
h:propose	-11
h:proposition	-2
h:propre	-11
h:protection	-13
h:prototype	4
h:proven	-2
h:province	-4
h:provincial	-8
h:public	4
h:publics	-5
h:publique	-8
h:puis	-18
h:puits	9
h:pupil	-10
h:pupils	6
h:put	-8
h:qualite	-3
h:quand	-10
h:quarante	5
h:quartier	-4
h:quatorze	-4
h:quatre	-2
h:quatre-vingt-dix	-5
h:que	-8
h:quel	-10
h:quelle	6
h:quelqu'un	-4
h:question	14
h:questionnaire	-4
h:questions	-10
h:queue	-5
h:qui	-14
h:quinze	10
h:quoi	-4
h:rabat	-3
h:radio	-8
h:ram	-3
h:ramadan	-8
h:ramassage	6
h:ramene	-3
h:ramp	-4
h:rapide	-2
h:rappel	5
h:rapport	-6
h:rassemble	-3
h:rate	-2
h:ratent	-5
h:rates	-6
h:reach	7
h:read	-7
h:reading	4
h:real	4
h:really	-9
h:receive	-3
h:received	-6
h:recevoir	-2
h:recoit	-9
h:recoivent	-13
h:recolte	-3
h:record	-3
h:records	-7
h:recule	-2
h:rediger	-2
h:redouble	-6
h:reduction	10
h:reduire	9
h:reduit	-5
h:refuse	-2
h:refusent	-4
h:region	-4
h:regional	-6
h:regionale	-3
h:register	-13
h:registers	-2
h:registre	-3
h:regles	-2
h:releve	-12
h:releves	6
h:relie	-6
h:relues	-3
h:remember	9
h:remercie	-2
h:remplit	-2
h:rencontrer	-2
h:rencontres	-9
h:rend	-4
h:rendent	-4
h:rendez-vous	11
h:rendu	-4
h:renforce	-3
h:renoncent	-7
h:rent	-5
h:rentree	-4
h:repair	-5
h:repart	-4
h:repond	-8
h:reponse	19
h:reponses	-4
h:report	-3
h:reported	-2
h:repose	-9
h:representent	-10
h:reseau	-8
h:reserve	-5
h:residents	3
h:responsable	-2
h:rest	-3
h:restent	-18
h:resultat	23
h:resultats	7
h:retard	-4
h:retired	7
h:retour	9
h:retraite	-2
h:retrouve	-3
h:retrouvent	-4
h:return	-5
h:revenu	9
h:reviennent	-9
h:revient	-4
h:ride	-7
h:riders	-3
h:rien	5
h:right	17
h:rim	-4
h:risque	10
h:roadmap	12
h:roles	9
h:roofs	-5
h:room	-5
h:rooms	-7
h:rouge	-2
h:roulant	-6
h:roulent	-3
h:routiere	-5
h:row	-8
h:ruches	4
h:rue	-2
h:rug	-3
h:run	-8
h:running	-7
h:runs	-5
h:rural	3
h:rurales	-9
h:ruraux	-7
h:s'	-18
h:sa	-15
h:sa3a	-10
h:sac	3
h:saffron	2
h:safi	8
h:sage-femme	-3
h:said	-8
h:saisie	-5
h:saisies	-7
h:saison	6
h:sait	-5
h:salam	6
h:sale	-7
h:salle	-4
h:salma	5
h:same	-11
h:samedi	-3
h:sans	-20
h:sara	-2
h:satellite	5
h:satisfaction	3
h:save	-5
h:savent	-5
h:saves	-6
h:savoir	-3
h:say	2
h:says	-11
h:sba7	-4
h:scan	-4
h:scans	-3
h:school	-10
h:scolaire	-5
h:scolaires	-6
h:screen	-6
h:se	-11
h:search	-2
h:season	-11
h:seat	-8
h:sec	-4
h:seches	-11
h:second	-2
h:secours	8
h:see	-7
h:selham	-6
h:sell	-12
h:sells	-7
h:selon	7
h:semaine	-3
h:semaines	6
h:semsar	-5
h:send	10
h:sends	-11
h:sensor	-4
h:sensors	10
h:sent	-5
h:september	-6
h:septembre	-9
h:sera	-4
h:seront	-3
h:served	-2
h:service	-12
h:services	9
h:ses	-14
h:set	-8
h:seul	-5
h:seule	-2
h:seulement	-9
h:seules	-8
h:seuls	7
h:seven	3
h:seventy	11
h:several	-2
h:sewn	-4
h:sghar	-11
h:sghir	-6
h:sghira	-3
h:shade	-9
h:share	9
h:shared	6
h:she	3
h:sheep	17
h:sheet	-8
h:shelf	-5
h:shelled	-2
h:shells	5
h:shift	-8
h:shop	-13
h:shops	-3
h:should	-11
h:show	-3
h:shows	-11
h:sick	3
h:sidi	-4
h:sign	-9
h:signal	-12
h:signales	-2
h:signe	-3
h:signed	-4
h:signs	-4
h:silence	-7
h:simana	-5
h:simple	-9
h:simples	-3
h:since	-12
h:single	4
h:site	10
h:sites	-9
h:six	-3
h:skate	-6
h:skip	-9
h:slide	6
h:slips	-6
h:slot	-3
h:small	-5
h:smaller	14
h:smiti	-2
h:sms	-10
h:sndo9	11
h:so	4
h:social	-6
h:sociale	-3
h:soignees	-2
h:soir	-2
h:soit	-12
h:solaire	-10
h:solaires	-4
h:solar	2
h:sold	-8
h:solidaire	-5
h:solution	-7
h:somebody	-6
h:son	-16
h:sondage	-8
h:sonde	9
h:sonne	-6
h:sont	-11
h:sort	-8
h:sortie	10
h:souk	-11
h:source	3
h:sourds	-9
h:sout	-2
h:souvent	-12
h:speak	-5
h:speech	-2
h:spend	-3
h:spots	-3
h:sprains	-7
h:start	8
h:starts	-6
h:statistiques	-4
h:stayed	-8
h:stays	-6
h:step	6
h:sterilisateur	6
h:still	-9
h:stocks	-2
h:stop	-9
h:stops	-4
h:street	8
h:streets	-4
h:strip	-7
h:student	-18
h:students	6
h:suffisent	-2
h:suffit	-10
h:sugar	-2
h:suis	-2
h:suit	-4
h:suivi	2
h:suivies	-6
h:suivis	-7
h:suivre	9
h:summer	11
h:supporters	9
h:suppose	-4
h:sur	-5
h:sure	-4
h:surtout	6
h:surveillance	9
h:survey	-12
h:swaye3	-9
h:ta	3
h:ta7	-9
h:table	-7
h:tableau	-4
h:tachelhit	-3
h:tailors	7
h:take	-7
h:takes	-10
h:talks	-4
h:taman	-12
h:tamazight	-4
h:tampon	-2
h:tan-tan	-2
h:tanger	-2
h:tank	-6
h:taounate	-2
h:tap	7
h:tapis	-3
h:tard	-5
h:taux	11
h:taxi	3
h:taxis	-9
h:taza	-3
h:tbib	-5
h:teacher	-11
h:teacher's	-6
h:teachers	6
h:team	-8
h:technicien	-2
h:technique	-5
h:telechargements	-3
h:telephone	-5
h:tells	-13
h:telmid	-3
h:temps	6
h:tent	-3
h:tenu	-2
h:tenue	-3
h:terrain	-4
h:test	-3
h:teste	-4
h:tested	-3
h:tester	-2
h:tests	-2
h:textbooks	-9
h:tfel	-5
h:than	-17
h:thank	6
h:thanks	20
h:that	-15
h:that's	8
h:their	-25
h:theirs	-11
h:them	-21
h:then	-23
h:there	10
h:there's	10
h:they	3
h:they're	-9
h:thing	-8
h:thirty	2
h:those	5
h:thousand	-18
h:thread	-2
h:three	4
h:through	-8
h:throw	-7
h:thrown	-6
h:tient	-3
h:tiers	-2
h:timahdite	-2
h:time	-2
h:timed	-3
h:times	-2
h:titles	-6
h:tlaja	3
h:tlamd	6
h:tlata	-14
h:tlej	-5
h:tnach	-2
h:to	-9
h:today	-8
h:together	2
h:toilets	-4
h:told	-13
h:tomatoes	-2
h:tombe	-5
h:tombent	-5
h:tomorrow	-2
h:tonnes	2
h:too	-7
h:took	-5
h:top	-2
h:toubkal	-2
h:touche	-4
h:tour	9
h:touristes	-2
h:tourne	-5
h:tous	2
h:tout	-4
h:toute	-3
h:toutes	-12
h:town	-4
h:towns	-7
h:track	-7
h:tracker	-6
h:tracteur	-5
h:trade	7
h:train	2
h:trained	8
h:trainees	3
h:training	2
h:tranquille	-5
h:transforme	-3
h:transfusion	-8
h:transport	-3
h:transports	-6
h:travail	-2
h:travaille	-5
h:travaillent	-4
h:travaux	-2
h:travel	-3
h:treated	-7
h:trees	-11
h:trente	-18
h:tres	-11
h:tri	-3
h:tri9	-4
h:trial	-7
h:trimestre	-6
h:triporteurs	7
h:trips	5
h:trois	-3
h:troisieme	10
h:trop	-5
h:trouvent	-4
h:trouver	-3
h:trucks	-9
h:trust	4
h:tu	-14
h:turns	-14
h:twelve	7
h:twice	2
h:two	2
h:un	2
h:under	-2
h:understand	-10
h:union	-9
h:unique	-7
h:university	-2
h:unlike	18
h:until	-5
h:up	-16
h:urgences	-3
h:us	-16
h:use	-7
h:used	-4
h:users	5
h:uses	-9
h:usine	-3
h:usines	-2
h:utilisateurs	7
h:utilisent	-7
h:utility	-9
h:va	-10
h:valeur	8
h:valide	-4
h:vallee	-3
h:valley	-3
h:value	6
h:vaut	-10
h:vegetables	12
h:velo	9
h:vend	-4
h:vendent	-10
h:vendredi	8
h:vendu	-4
h:venir	-2
h:vente	8
h:verifie	-5
h:vers	-3
h:verse	-3
h:version	-3
h:vert	-4
h:very	-2
h:veterinaire	-6
h:veut	-7
h:vide	-3
h:video	-9
h:vides	-3
h:viennent	-2
h:vient	-9
h:village	5
h:villages	9
h:ville	-9
h:villes	-3
h:vingt	-13
h:vise	-6
h:vision	-4
h:visit	-4
h:visite	-13
h:visites	8
h:visits	-8
h:visually	9
h:vite	-3
h:vivant	-2
h:vivent	-5
h:vocal	-11
h:vocale	-3
h:voice	2
h:voient	-4
h:voila	9
h:voir	-8
h:voisin	-5
h:voit	-9
h:voiture	-2
h:voix	-9
h:volontaires	-5
h:volumes	-2
h:volunteer	-4
h:volunteers	8
h:vont	-4
h:vos	-9
h:votre	-6
h:vous	-4
h:voyageurs	6
h:vraiment	-5
h:w	-5
h:w7da	-9
h:wa7da	-10
h:wa7ed	3
h:wa9t	-5
h:wach	8
h:wad	-4
h:wait	-6
h:waited	-4
h:waiting	-7
h:waits	-4
h:walakin	-13
h:walk	-6
h:walo	-4
h:want	-6
h:wants	-6
h:ward	-5
h:warn	-4
h:was	-5
h:washed	-5
h:waste	-7
h:we	8
h:we'	12
h:weavers	12
h:week	-6
h:weekly	3
h:weeks	-4
h:weighed	-5
h:weighing	-2
h:welcome	-3
h:wellat	-7
h:went	-8
h:were	-5
h:wet	-3
h:what	10
h:what's	-2
h:whatsapp	-10
h:wheelchair	2
h:when	2
h:where	-11
h:whether	-5
h:which	-16
h:who	-12
h:whoever	9
h:whole	-2
h:why	-4
h:will	-14
h:winter	-4
h:with	2
h:within	-2
h:without	-4
h:wla	-2
h:woman	-5
h:women	9
h:women's	-11
h:wooden	-5
h:words	-6
h:work	-7
h:worked	-2
h:workers	3
h:working	-2
h:works	-4
h:workshops	-3
h:worth	-2
h:would	-3
h:writer	-3
h:written	-2
h:y	-6
h:y3tina	-5
h:yassine	7
h:ydiro	-6
h:year	-7
h:yearly	-2
h:years	-4
h:yes	-9
h:ykon	-5
h:you	-4
h:you'	2
h:youm	-2
h:young	14
h:your	-20
h:youssef	6
h:zagora	7
h:zbel	8
h:zen9a	-8
h:zero	4
h:zone	-9
h:zwin	-6
h:ابراج	-5
h:ابريل	3
h:ابليكاسيون	4
h:اثمنه	6
h:اثنتي	-4
h:اجل	-4
h:احد	-9
h:اخري	-7
h:اداره	-3
h:اذا	-3
h:اربع	13
h:اربعه	-4
h:اربعون	5
h:ازيلال	-5
h:اسبوع	-6
h:اسبوعين	-14
h:استاذ	-9
h:استماره	-10
h:اسره	-9
h:اسفي	-4
h:اسمي	-6
h:اشاره	-5
h:اشهر	-12
h:اصحاب	8
h:اصم	-3
h:اضافيه	-6
h:اطفال	-5
h:اطنان	-3
h:اعاقه	-8
h:اقرب	-7
h:اقل	-12
h:اكبر	-5
h:اكثر	2
h:الا	-6
h:الاباء	-4
h:الاثنين	-5
h:الاحياء	-2
h:الادويه	-4
h:الارض	-9
h:الاركان	-11
h:الاساسيه	-7
h:الاسبوعي	-7
h:الاستاذ	8
h:الاسر	-8
h:الاسره	-3
h:الاشاره	-13
h:الاشجار	-4
h:الاصطناعي	-8
h:الاطفال	8
h:الاعداديه	-3
h:الاف	-13
h:الافران	-3
h:الافرنه	5
h:الاقسام	10
h:الاقليم	-7
h:الاقليمي	-13
h:الاقمار	6
h:الاكاديميه	-5
h:الاكل	-4
h:الالات	7
h:الامهات	9
h:الانتظار	-9
h:الاول	-19
h:الاولي	-17
h:الايام	-2
h:الباب	-4
h:الباقي	-5
h:البحث	6
h:البحر	8
h:البغال	-7
h:البلاد	9
h:البلديه	6
h:البناء	-8
h:البنات	8
h:البياعات	2
h:البيت	-4
h:البيضاء	-17
h:البيع	-4
h:البيوت	-2
h:التبريد	-13
h:التجربه	4
h:التجفيف	-6
h:التربه	-11
h:التسجيل	6
h:التصفيه	-7
h:التطبيق	-5
h:التعاونيات	4
h:التعاونيه	9
h:التقليديه	-12
h:التقني	-6
h:التكوين	7
h:التلاميذ	-2
h:التلميذ	4
h:التلميذات	-3
h:التي	-10
h:التيليفون	10
h:الثالثه	-11
h:الثلج	-4
h:الثمن	6
h:الجامعي	-10
h:الجاهز	-2
h:الجاي	-16
h:الجبل	12
h:الجديد	16
h:الجديده	-13
h:الجلد	-3
h:الجماعه	2
h:الجمعيه	-11
h:الجميع	-5
h:الجهه	-7
h:الجهوي	-5
h:الجواب	3
h:الحاجه	-5
h:الحارس	9
h:الحافلات	-5
h:الحافله	-12
h:الحانوت	-4
h:الحراره	-6
h:الحسيمه	-11
h:الحضور	-10
h:الحطب	-10
h:الحل	2
h:الحليب	7
h:الحوامل	-8
h:الحوانت	-8
h:الحوت	-9
h:الحومه	5
h:الحي	-15
h:الحياه	-3
h:الخاصه	-17
h:الخبز	-11
h:الخريطه	-4
h:الخساره	6
h:الخضره	-11
h:الخطر	15
h:الخمسه	-8
h:الخميس	-2
h:الخير	-10
h:الداخليه	-2
h:الدار	-10
h:الدخان	-5
h:الدراري	18
h:الدرك	-6
h:الدلافين	-3
h:الدوا	5
h:الدواء	-5
h:الدوار	-10
h:الدواور	14
h:الدواوير	-8
h:الذكاء	9
h:الذي	-8
h:الذين	-7
h:الرابعه	-11
h:الرد	-2
h:الروبيني	4
h:الرييسيه	-8
h:الزبل	2
h:الزبون	-13
h:الزرابي	-6
h:الزربيه	12
h:الزنقه	-4
h:الزيت	3
h:الزيتون	-10
h:السادسه	-2
h:الساعه	-4
h:السايق	-3
h:السبب	9
h:السبت	-6
h:السبيطار	-6
h:السجل	9
h:السكان	-4
h:السكر	-4
h:السكري	-5
h:السلام	-13
h:السلعه	-2
h:السمك	-5
h:السن	-6
h:السنه	-2
h:السوق	-2
h:السياح	-2
h:الشاحنات	-6
h:الشاحنه	6
h:الشاويه	-8
h:الشباب	10
h:الشباك	-2
h:الشتا	6
h:الشتاء	-3
h:الشركه	-11
h:الشغل	-15
h:الشمس	-11
h:الشمسي	-12
h:الشمسيه	-9
h:الشيفور	13
h:الصحه	-11
h:الصحي	-12
h:الصغار	-13
h:الصغير	-11
h:الصغيره	-12
h:الصم	-6
h:الصناع	-3
h:الصناعه	-5
h:الصوت	-2
h:الصوف	10
h:الصياد	-8
h:الصيادله	-9
h:الصياده	15
h:الصيادون	6
h:الصيد	-4
h:الصيف	5
h:الضايع	-4
h:الضو	5
h:الضيعات	-6
h:الطاكسيات	-6
h:الطالبات	15
h:الطبيب	-14
h:الطفل	-11
h:الطلب	-2
h:الطلبات	-12
h:الطلبه	11
h:الظل	-2
h:العام	-3
h:العايلات	-3
h:العايله	9
h:العربي	-7
h:العسل	4
h:العشيه	-9
h:العلوم	-7
h:العماره	-2
h:العمل	-3
h:العمومي	-5
h:العيالات	16
h:الغابه	-4
h:الغياب	-2
h:الغيار	-12
h:الف	-19
h:الفا	-4
h:الفجر	-7
h:الفرق	11
h:الفكره	7
h:الفلاح	-5
h:الفلاحه	4
h:الفلاحين	-8
h:الفي	-10
h:الفيزياء	-5
h:القابله	-10
h:القادمه	-10
h:القاضي	-9
h:القانون	-6
h:القديمه	-16
h:القراءه	-2
h:القرايه	8
h:القرعه	-7
h:القرويه	-11
h:القريه	-3
h:القسم	-4
h:القصور	-4
h:القيمه	16
h:الكبار	-8
h:الكتب	6
h:الكسكس	-7
h:الكلفه	6
h:الكلوي	-9
h:الكلي	-4
h:الكهرباء	-4
h:الكهرباييه	-15
h:الكيران	5
h:اللايحه	-9
h:اللجنه	-10
h:الله	5
h:اللواتي	-9
h:اللول	-16
h:اللوله	-11
h:اللي	7
h:الليل	-15
h:الما	-6
h:الماء	-15
h:المازوط	-6
h:المال	-7
h:المحصول	-2
h:المختبر	9
h:المدارس	3
h:المدرسه	-6
h:المدرسي	-7
h:المدنيه	-11
h:المدينه	-4
h:المرا	3
h:المراكز	-3
h:المراه	-10
h:المرحله	12
h:المرسي	-7
h:المرصد	-2
h:المرضي	2
h:المركز	-10
h:المرمي	-6
h:المريض	-8
h:المستثمرين	-6
h:المستشفي	-8
h:المستعجلات	-8
h:المستفيدون	17
h:المستهدفه	-8
h:المستوصف	-5
h:المشروع	8
h:المصدر	10
h:المطفيات	6
h:المعاش	-5
h:المعلمه	-6
h:المعمل	10
h:المغاربه	-3
h:المغرب	7
h:المقاهي	-3
h:المقاوله	-5
h:المقبل	-16
h:المقطوعه	-8
h:المكتب	-8
h:المكتبه	6
h:المكفوفون	10
h:المكفوفين	-12
h:الممر	-4
h:الممرضات	11
h:الممرضه	-6
h:المندوبيه	-3
h:المهني	-4
h:المواطن	-4
h:المواليه	-11
h:الموسم	5
h:الموعد	-9
h:المياه	-13
h:الميساج	10
h:الميناء	-4
h:الميه	-3
h:الناس	11
h:النحل	-5
h:النساء	5
h:النساجات	-7
h:النساجه	-3
h:النفايات	-4
h:النقل	-5
h:النموذج	4
h:النهار	-11
h:الهاتف	-8
h:الواحد	-13
h:الواد	-6
h:الوادي	-6
h:الوالده	11
h:الوالدين	5
h:الورد	-4
h:الورقه	-9
h:الوطني	-10
h:الوقايه	-9
h:الوقت	2
h:الوكاله	7
h:الولاده	-12
h:الي	-20
h:الياس	14
h:اليد	-4
h:اليوم	-18
h:ام	-13
h:اما	-19
h:امام	-5
h:امراه	-2
h:امين	16
h:ان	-4
h:انتظار	-6
h:انذار	6
h:انذارا	-8
h:انقطاع	-5
h:اننا	-6
h:او	-3
h:اول	7
h:اولا	-6
h:اولاد	-3
h:اي	-13
h:ايام	-12
h:ايت	-8
h:ايضا	-7
h:ايموزار	-2
h:ب	-9
h:باب	-8
h:بارد	-8
h:بازيلال	-4
h:باش	-3
h:باقليم	-8
h:باقي	8
h:بالامازيغيه	-2
h:بالدارجه	-3
h:بالشمس	-4
h:بالصور	-2
h:بالضو	-2
h:بالهاتف	-3
h:بايع	-2
h:بثلاثه	-11
h:بثمن	-11
h:بحال	-10
h:بخمسه	-10
h:بخير	-3
h:بدرهم	-6
h:بدل	-13
h:بدلا	-4
h:برا	-8
h:برساله	-7
h:بزاف	-11
h:بسبب	-4
h:بسيط	-6
h:بطاريه	4
h:بعد	2
h:بعشرين	-10
h:بعيد	-2
h:بعيده	-5
h:بغينا	20
h:بكارط	-4
h:بلا	-17
h:بلاصه	-9
h:بموافقه	-11
h:بنت	-9
h:بنسبه	-11
h:بنصف	-6
h:به	-7
h:بها	-7
h:بوحدهم	-8
h:بوحدو	-4
h:بيت	5
h:بين	-13
h:بيه	-7
h:بيها	-5
h:تايمه	-4
h:تبقي	-6
h:تبيع	-8
h:تتصل	-3
h:تتكفل	-8
h:تجربه	-10
h:تجمع	-7
h:تجيب	-4
h:تحت	-9
h:تحترق	-4
h:تحليل	-5
h:تحمل	4
h:تدفع	6
h:تذكير	-5
h:ترمي	2
h:تسع	-10
h:تسعه	4
h:تسعون	5
h:تسمم	-9
h:تطبيق	11
h:تطبيقات	7
h:تطبيقنا	4
h:تعاني	17
h:تعاونيات	3
h:تعاونيه	-14
h:تعطينا	-11
h:تعود	-8
h:تفتح	-8
h:تقرا	-6
h:تقرير	-7
h:تقليص	9
h:تقول	-11
h:تكفي	-10
h:تكلفه	4
h:تلاميذ	5
h:تلميذ	-4
h:تلميذا	-12
h:تلميذات	3
h:تلميذه	-8
h:تمر	-5
h:تمشي	-8
h:تنغير	-8
h:تهرسو	-6
h:تودي	5
h:توقع	-5
h:تيران	10
h:تيكي	-4
h:ثانويه	-5
h:ثلاث	-3
h:ثلاثه	-3
h:ثلاثين	-3
h:ثلاجه	18
h:ثم	-15
h:ثمن	10
h:ثمنها	-4
h:جاهزه	-8
h:جاي	-5
h:جدول	15
h:جديده	-10
h:جربنا	7
h:جربناه	13
h:جربناها	14
h:جرد	-3
h:جماعات	-6
h:جماعه	-2
h:جماعيه	-6
h:جمعيه	-10
h:جميعا	-3
h:حاجه	5
h:حافلات	12
h:حافلتنا	13
h:حاله	-8
h:حتي	-3
h:حجر	9
h:حد	-6
h:حدا	-9
h:حرفه	7
h:حسب	-21
h:حسن	-5
h:حق	-8
h:حقيبتنا	14
h:حقيبه	12
h:حلنا	12
h:حليب	-2
h:حنا	3
h:حوادث	-4
h:حوالي	3
h:حي	-6
h:حيث	-7
h:حين	3
h:خارج	-9
h:خاص	15
h:خاصنا	10
h:خاصو	-4
h:خدام	-11
h:خدعوا	-7
h:خدمه	9
h:خرج	-8
h:خريطه	15
h:خلال	-2
h:خمس	10
h:خمسه	-6
h:خمسون	-6
h:خمسين	10
h:خوذه	6
h:د	-5
h:دابا	4
h:داخل	-7
h:دار	6
h:دجنبر	-4
h:دخل	-3
h:دراري	-2
h:دراهم	-20
h:درجات	-2
h:درجه	2
h:درنا	10
h:درهم	-19
h:درهما	-8
h:دعم	-6
h:دفاتر	-4
h:دقايق	-7
h:دقيقه	-6
h:دواء	-6
h:دوار	-12
h:دون	-13
h:ديال	-17
h:ديالنا	-11
h:ديالها	-2
h:ديالهم	-3
h:ديالو	-2
h:ديك	13
h:ذكي	-2
h:ذلك	-8
h:راديو	6
h:راه	9
h:ربعه	2
h:ربعين	9
h:رقم	7
h:رقميه	-8
h:رمضان	-6
h:رهن	-8
h:روبيني	6
h:زايده	-5
h:زيت	-4
h:ساعات	-9
h:ساعتين	-8
h:سايق	3
h:سايقو	12
h:سبعه	-12
h:سبوره	9
h:ست	-5
h:سته	3
h:سجل	-5
h:سجلات	-5
h:سخان	6
h:سقط	-7
h:سكان	6
h:سلا	-6
h:سلمي	-4
h:سماد	8
h:سميتي	-7
h:سنه	-19
h:سنوات	-8
h:سنويا	-6
h:سوايع	-13
h:سوق	-4
h:سولنا	-2
h:سي	4
h:سيارات	-8
h:سياره	6
h:سياقه	-5
h:سيدي	-6
h:سيمانه	-4
h:شباب	10
h:شبكه	3
h:شتاء	-5
h:شتنبر	-5
h:شجرات	-4
h:شجره	-7
h:شحال	5
h:شخصا	-3
h:شركه	-6
h:شغل	-7
h:شفشاون	8
h:شكرا	19
h:شكون	4
h:شمس	-10
h:شمسي	-7
h:شمسيه	-4
h:شنو	11
h:شهاده	8
h:شهر	-9
h:شهريا	-4
h:شهرين	-6
h:شهور	-7
h:شي	-3
h:شيء	-2
h:شييا	-13
h:صاوبنا	15
h:صباحا	-10
h:صغير	-9
h:صغيره	-9
h:صندوق	6
h:صندوقا	-6
h:صنعنا	6
h:صوت	-3
h:صوتي	-3
h:صوتيه	-10
h:صور	5
h:صورنا	6
h:صوره	2
h:صياد	-5
h:صيانه	-5
h:صيف	-4
h:ضاع	-9
h:ضاعت	-5
h:ضو	-2
h:طالب	-6
h:طالبا	-4
h:طبيب	-8
h:طريق	-3
h:طفل	-5
h:طفلا	-5
h:طلب	-3
h:طلبه	2
h:طن	-9
h:طنجه	-11
h:عام	-11
h:عايله	-7
h:عدد	23
h:عددنا	-4
h:عشر	-19
h:عشرين	-5
h:عشيه	-8
h:عقد	-3
h:علاش	5
h:علبه	-12
h:علي	-14
h:عليكم	-8
h:عليه	-4
h:عليهم	-2
h:عماره	8
h:عمال	-2
h:عمرو	-5
h:عمل	5
h:عن	-16
h:عند	-9
h:عندما	2
h:عندنا	13
h:عندها	-13
h:عندهم	-12
h:عندو	-3
h:عوض	-5
h:عيالات	-3
h:غادي	3
h:غالي	-9
h:غرفه	-10
h:غرقو	-3
h:غشت	-2
h:غياب	-3
h:غيجاوب	-5
h:غير	-21
h:غيولي	-4
h:ف	-2
h:ف2030	9
h:فابور	-3
h:فاتوره	5
h:فاس	-5
h:فاطمه	5
h:فاطنه	-2
h:فالدار	-2
h:فالدوار	-7
h:فالسوق	12
h:فالسيمانه	-13
h:فالشتا	-5
h:فالشهر	-17
h:فالعالم	-9
h:فالعام	-17
h:فالعشيه	-5
h:فالميه	-8
h:فالنهار	-17
h:فالواد	-5
h:فالوقت	-9
h:فبراير	9
h:فرص	2
h:فريق	-6
h:فقط	-12
h:فكل	-11
h:فلاحو	14
h:فيديو	-5
h:فيكم	-7
h:فين	-10
h:فيه	-2
h:فيها	3
h:فيهم	-6
h:قاسم	-2
h:قاعه	-8
h:قافله	10
h:قراءه	-11
h:قرب	-12
h:قشور	6
h:قطع	-8
h:قل	-11
h:كامل	-13
h:كامله	-9
h:كاملين	-4
h:كان	-9
h:كانت	8
h:كاين	6
h:كاينين	-5
h:كبار	3
h:كبير	-9
h:كتاب	-5
h:كتابا	-8
h:كتجي	-7
h:كتخدم	-7
h:كتخرج	-8
h:كتخلص	-7
h:كتر	-2
h:كتشري	-9
h:كتوصل	9
h:كلشي	-2
h:كلفه	5
h:كلم	-6
h:كله	-11
h:كلها	-10
h:كليه	-2
h:كما	8
h:كميه	11
h:كنتمناو	9
h:كنقلبو	10
h:كهرباء	-3
h:كيبقاو	-6
h:كيبيعو	-11
h:كيتسناو	-9
h:كيتسني	-2
h:كيخسرو	8
h:كيخلص	-6
h:كيخلصو	2
h:كيسقطو	-5
h:كيشريو	-7
h:كيضيع	-7
h:كيضيعو	-8
h:كيف	3
h:كيفاش	17
h:كيقطعو	-5
h:كيكتب	-5
h:كيلعب	-2
h:كيلو	-6
h:كيلوح	-3
h:كيلوغرامات	-4
h:كيلومتر	-6
h:كيلومترا	-5
h:كيلومترات	-7
h:كيمشيو	-6
h:كيوصل	-7
h:ل	-9
h:لان	3
h:لاي	12
h:لايحه	7
h:لترا	-7
h:لترات	6
h:لثلاثه	-5
h:لجميع	6
h:لساعه	-6
h:لشهر	-7
h:لعبه	5
h:لغه	-4
h:لفايده	-10
h:لقاء	-8
h:لقد	13
h:لكل	-12
h:لكم	-8
h:لكنها	-10
h:للاستراحه	-2
h:للاسر	-6
h:للاطفال	-4
h:للبيدون	-5
h:للتعاونيه	-6
h:للحصول	-5
h:للدراري	-10
h:للشباب	-11
h:للطلبه	-9
h:للكيلو	-10
h:للمدرسه	-5
h:للناس	-6
h:لليوم	-5
h:لم	6
h:لماذا	-7
h:لمن	-9
h:لن	-7
h:لنا	-11
h:له	-5
h:لها	-6
h:لهم	-5
h:لو	6
h:لي	2
h:ليك	-4
h:ليكم	-3
h:ليلا	-7
h:ليله	4
h:لينا	-13
h:ليه	-5
h:ليهم	-5
h:ماء	6
h:مارس	-5
h:ماعندهمش	-5
h:ماكاينش	-2
h:مالين	14
h:ماي	6
h:مبرده	-8
h:متطوع	-3
h:متطوعه	-12
h:متقاعدو	7
h:متنقل	-4
h:متنقله	-8
h:متوسط	17
h:متي	5
h:مجاني	-11
h:مجسات	4
h:محتاجين	13
h:محصول	-2
h:محليه	-7
h:مخابز	-3
h:مخزن	13
h:مدارس	9
h:مدرسه	3
h:مدن	7
h:مده	9
h:مرا	-5
h:مرات	-8
h:مرافقين	12
h:مراقبه	5
h:مراكز	-6
h:مراكش	-8
h:مربو	7
h:مرتفعه	-6
h:مرتين	-5
h:مرضي	9
h:مركز	-11
h:مره	-11
h:مريض	-5
h:مريضا	-2
h:مريضه	-7
h:مساء	-4
h:مسبح	13
h:مستعمله	-3
h:مسدود	-9
h:مشترك	-6
h:مشتركه	-10
h:مشروعنا	12
h:مصطفي	-9
h:مصلحه	-4
h:مطبخ	11
h:مع	-18
h:معاكم	-11
h:معاهم	-2
h:معرفه	-3
h:معزول	-2
h:معطيات	12
h:معكم	-4
h:معلن	-7
h:مغلق	-4
h:مقابلات	-2
h:مقهي	-2
h:مكان	-7
h:مكتبه	-7
h:مكونين	-8
h:ملاحظه	-7
h:ملصق	10
h:ملي	-9
h:من	-5
h:مندوبيه	-2
h:منذ	-5
h:منصه	10
h:منكم	-9
h:منه	-2
h:منها	-12
h:منهم	-3
h:موافقه	-9
h:موجه	-7
h:موسم	9
h:موسي	-2
h:موعد	6
h:مول	6
h:ميتي	-5
h:ميتين	-6
h:ميدلت	-2
h:ميساج	-6
h:ميه	2
h:نبحث	9
h:نبدا	7
h:نتوقع	14
h:نجربو	-7
h:نحتاج	15
h:نحن	7
h:نريد	9
h:نزيل	-5
h:نساء	-12
h:نساجه	-11
h:نساعد	8
h:نسبه	17
h:نسي	-7
h:نص	3
h:نصل	-9
h:نطلب	13
h:نفسه	-12
h:نقابه	-4
h:نقترح	15
h:نقدم	10
h:نقل	-6
h:نكون	-10
h:نلتمس	16
h:ننطلق	10
h:نهار	-2
h:نهايه	-6
h:نوصلو	-2
h:نونبر	-4
h:هاتف	-4
h:هاد	6
h:هادا	3
h:هادشي	-4
h:هادي	-12
h:هدفنا	17
h:هذا	4
h:هكتار	2
h:هكتارات	-6
h:هل	4
h:هم	-10
h:هما	-5
h:هنا	2
h:هناك	-4
h:هو	-2
h:هي	-13
h:و	-9
h:واحد	-8
h:واحدا	-11
h:واحده	-9
h:واد	-6
h:واش	7
h:والبنات	-6
h:والتقني	-2
h:والدخان	-6
h:والسمسار	-8
h:والغابات	-6
h:والمدرسه	-4
h:والناس	11
h:والو	-5
h:وانا	4
h:وبعد	-6
h:وترسل	-8
h:وتنبيه	-7
h:وجوج	-4
h:وحتي	7
h:وحده	3
h:وحدها	-8
h:وخمسين	-2
h:ودفتر	-7
h:ورحمه	-5
h:ورزازات	-6
h:ورساله	-6
h:ورشات	3
h:ورشه	5
h:ورقه	3
h:وستون	-10
h:وشكرا	9
h:وصندوق	-4
h:وعايلاتهم	-7
h:وعشر	-4
h:وعشرين	-4
h:وغادي	-5
h:وفي	-7
h:وفيها	8
h:وقد	-11
h:وكل	-13
h:ولا	-9
h:ولاده	-2
h:ولادهم	-3
h:ولاو	-5
h:ولكن	-10
h:ولم	-11
h:ولي	6
h:وما	-16
h:ومكالمه	-4
h:وممرضه	-2
h:ومن	-7
h:وميتي	-4
h:ونحن	-5
h:ونص	-7
h:ونصف	-9
h:وهذا	-6
h:وهو	5
h:وهي	-10
h:وواحد	-6
h:ويترك	-3
h:يبقي	-3
h:يبيع	5
h:يتبني	-3
h:يتصل	10
h:يتغير	-3
h:يجد	7
h:يجدون	-3
h:يجيب	-10
h:يحجز	-4
h:يد	3
h:يدفع	-7
h:يدفعون	7
h:يرمون	-7
h:يرمي	-4
h:يستطيع	-11
h:يشتغل	8
h:يصل	-11
h:يضيع	-8
h:يعاني	17
h:يعرف	-10
h:يعرفن	-2
h:يعرفو	-2
h:يعمل	-7
h:يعني	-5
h:يفتح	-5
h:يفقدون	-8
h:يقرا	-8
h:يقيس	-8
h:يكون	-5
h:يمشي	11
h:يمكن	-7
h:ينام	7
h:يناير	-10
h:يوجد	-10
h:يوم	-3
h:يوما	-11
h:يومين	-8
h:يونيو	-4
hn:000 dh	-5
hn:000 dirhams	-4
hn:1 000	-2
hn:1 200	7
hn:1 a	-2
hn:1 dh	-4
hn:1 flacon	4
hn:1 piece	9
hn:1 sur	-2
hn:10 by	10
hn:10 d	-9
hn:10 d'	8
hn:10 dh	-12
hn:10 en	-5
hn:100 dh	-2
hn:11 of	-6
hn:11 pm	-2
hn:11 مقهي	-4
hn:12 000	-3
hn:12 a	-5
hn:12 sur	-2
hn:12 tonnes	-6
hn:14 sa3a	-5
hn:14 حادثه	5
hn:140 ruches	6
hn:15 dh	-10
hn:15 dirhams	-4
hn:15 en	-3
hn:15 من	-3
hn:150 dh	-10
hn:150 طالبا	9
hn:17 of	-13
hn:17 حاله	7
hn:18 من	2
hn:2 000	5
hn:2 500	-4
hn:2 en	8
hn:2 jours	8
hn:2 mois	-6
hn:20 000	9
hn:20 dh	-13
hn:20 dirhams	-3
hn:20 en	8
hn:20 من	-3
hn:20 يوما	-3
hn:200 dh	-3
hn:2025 a	-4
hn:2025 un	-2
hn:2026 un	10
hn:2027 one	-2
hn:2028 سجل	-2
hn:21 jours	6
hn:210 reponses	-3
hn:2400 درهم	-9
hn:25 f	5
hn:25 minutes	8
hn:25 درهم	-2
hn:250 درهما	-3
hn:250 كلم	-9
hn:3 000	-5
hn:3 dh	5
hn:3 dyal	-3
hn:3 of	8
hn:3 rendez-vous	-3
hn:3 semaines	-10
hn:3 swaye3	4
hn:3 tonnes	6
hn:30 en	8
hn:30 of	-4
hn:30 producteurs	-5
hn:30 من	2
hn:300 dirhams	-4
hn:300 kg	2
hn:300 درهم	-4
hn:32 tfel	-3
hn:33 refus	-4
hn:350 dirhams	-5
hn:3adad dyal	7
hn:3am lwel	-5
hn:3la l'	-3
hn:4 000	-2
hn:4 a	-8
hn:4 heures	8
hn:4 in	14
hn:4 swaye3	2
hn:4 ديال	-4
hn:40 000	-3
hn:40 de	-13
hn:40 des	-6
hn:40 dh	9
hn:40 dirhams	-7
hn:40 en	15
hn:40 of	5
hn:40 درهم	-5
hn:40 من	11
hn:40 واحد	-2
hn:45 dh	-6
hn:45 jours	-4
hn:45 minutes	-7
hn:45 يوما	8
hn:450 dh	-8
hn:48 de	-2
hn:48 heures	-3
hn:5 000	-3
hn:5 by	10
hn:5 dh	-6
hn:5 heures	-3
hn:50 dh	5
hn:50 ras	-3
hn:500 dirhams	-10
hn:55 des	-8
hn:55 ف	10
hn:6 000	-2
hn:6 in	-7
hn:6 km	-5
hn:6 mois	-2
hn:6 sur	-3
hn:6 دراهم	-8
hn:60 000	-2
hn:60 des	10
hn:60 dh	5
hn:60 dirhams	-10
hn:60 سنه	9
hn:600 dh	-2
hn:61 dossiers	-3
hn:65 dh	-2
hn:7 sur	11
hn:70 des	2
hn:70 of	-11
hn:700 درهم	-2
hn:7it ma	-7
hn:7ta l	-9
hn:8 en	5
hn:8 f	-7
hn:8 sur	8
hn:8 swaye3	-8
hn:80 dh	-14
hn:80 dirhams	-6
hn:80 km	11
hn:85 by	9
hn:9 000	-2
hn:9 jours	-8
hn:9 of	-11
hn:9 sur	8
hn:90 dh	-7
hn:900 dh	8
hn:9000 درهم	-6
hn:9bel ma	7
hn:a 1	-14
hn:a 10	-4
hn:a 12	-5
hn:a 15	-7
hn:a 2	-6
hn:a 20	-2
hn:a 25	-2
hn:a 3	8
hn:a 30	-6
hn:a 300	20
hn:a 4	-2
hn:a 40	-3
hn:a 5	-5
hn:a 6	-10
hn:a 60	-12
hn:a 8	-3
hn:a 80	-5
hn:a 9	-2
hn:a attendre	-10
hn:a bag	14
hn:a beaucoup	-11
hn:a besoin	-6
hn:a book	-11
hn:a bracelet	6
hn:a camera	2
hn:a card	-9
hn:a ce	6
hn:a chaque	-7
hn:a cheap	8
hn:a chercher	-10
hn:a child	7
hn:a cinq	-4
hn:a compte	-13
hn:a day	-9
hn:a deja	-8
hn:a demande	-2
hn:a des	-17
hn:a deux	-8
hn:a dix	-8
hn:a doctor	-3
hn:a domicile	-12
hn:a donne	-7
hn:a ete	-3
hn:a eu	-5
hn:a fait	-9
hn:a family	4
hn:a first	-5
hn:a hospital	-3
hn:a hundred	-10
hn:a jerada	3
hn:a jour	-9
hn:a l'	-7
hn:a le	-5
hn:a leur	-8
hn:a lot	-9
hn:a marrakech	3
hn:a message	4
hn:a midi	-2
hn:a mis	-6
hn:a moins	-6
hn:a month	-20
hn:a mother	8
hn:a mule	4
hn:a name	-3
hn:a notre	-11
hn:a nous	-13
hn:a paper	-2
hn:a partir	-9
hn:a perdu	-6
hn:a peu	-11
hn:a phone	8
hn:a photo	5
hn:a picture	-5
hn:a plug	-3
hn:a plus	-4
hn:a prix	-9
hn:a public	8
hn:a quarter	10
hn:a quatre	-6
hn:a quinze	-10
hn:a repair	3
hn:a room	6
hn:a rug	3
hn:a school	11
hn:a season	-8
hn:a sec	-4
hn:a second	8
hn:a sept	-10
hn:a settat	8
hn:a shared	19
hn:a sidi	7
hn:a signe	-6
hn:a signed	11
hn:a simple	-10
hn:a single	-7
hn:a six	-7
hn:a small	4
hn:a soixante	-6
hn:a tanger	-8
hn:a temps	-7
hn:a terme	14
hn:a text	6
hn:a toilet	-2
hn:a tous	-2
hn:a tout	-2
hn:a toutes	-5
hn:a trois	-8
hn:a trouver	-10
hn:a un	-9
hn:a une	-12
hn:a venir	-5
hn:a vide	-7
hn:a voix	-6
hn:a volunteer	13
hn:a vous	-12
hn:a weaver	9
hn:a week	-15
hn:a weekly	12
hn:a workshop	-8
hn:a year	-15
hn:a yearly	-5
hn:above the	-4
hn:access to	-2
hn:accidents declares	7
hn:according to	-3
hn:after the	6
hn:afternoon classes	-4
hn:ai will	7
hn:aide a	-3
hn:aide les	-3
hn:aider les	-3
hn:aidez-nous a	9
hn:ait ourir	-2
hn:alors qu'	-18
hn:alors que	-18
hn:ambulances cannot	-3
hn:an app	6
hn:an de	-2
hn:an old	-7
hn:an on	-6
hn:anciens detenus	6
hn:and a	-3
hn:and he	-2
hn:and i	-2
hn:and it	-3
hn:and it'	11
hn:and no	-2
hn:and one	-3
hn:and that's	-5
hn:and the	-6
hn:and we	-3
hn:and you	-3
hn:ans dans	-2
hn:ans les	-2
hn:any of	-8
hn:appris a	-2
hn:apres 19	3
hn:apres l'	-9
hn:apres la	-7
hn:apres le	5
hn:are the	-2
hn:association's register	-3
hn:at a	-6
hn:at all	-7
hn:at eid	-7
hn:at home	-7
hn:at night	4
hn:at the	6
hn:attendent 5	-6
hn:attente moyenne	13
hn:au bon	-7
hn:au bord	-4
hn:au bout	4
hn:au centre	-9
hn:au chu	12
hn:au dispensaire	10
hn:au froid	-5
hn:au guichet	7
hn:au jury	-4
hn:au lieu	-7
hn:au lycee	-3
hn:au marche	8
hn:au maroc	9
hn:au meme	-4
hn:au milieu	-6
hn:au moins	-10
hn:au permis	-6
hn:au point	-2
hn:au printemps	-11
hn:au quai	-5
hn:au soleil	-7
hn:au souk	4
hn:au standard	-6
hn:au telephone	-5
hn:au tribunal	6
hn:aucun moyen	-9
hn:aujourd'hui les	11
hn:aujourd'hui on	12
hn:aupres de	-9
hn:aux autres	-2
hn:aux familles	-2
hn:aux personnes	-2
hn:avant d'	-8
hn:avant de	-4
hn:avant l'	-12
hn:avant la	-17
hn:avant le	-10
hn:avant un	-4
hn:avec des	-14
hn:avec deux	-8
hn:avec l'	-12
hn:avec le	-11
hn:avec les	-14
hn:avec notre	13
hn:avec nous	2
hn:avec un	-9
hn:avec une	3
hn:away per	-4
hn:b 1	-6
hn:b 8	9
hn:b lil	-9
hn:b lma	-2
hn:b taman	-2
hn:back pain	-8
hn:back to	-4
hn:beaucoup de	3
hn:because no	-2
hn:because nobody	3
hn:because of	-14
hn:because the	3
hn:because there	4
hn:because they	-8
hn:before the	-11
hn:below cost	-4
hn:besoin d'	5
hn:besoin de	3
hn:bezzaf d	-6
hn:boats go	-2
hn:bonjour a	11
hn:booked by	-3
hn:bruised fruit	-4
hn:built on	7
hn:bus arrive	-4
hn:bus station	-5
hn:buses in	5
hn:but they	-5
hn:by 2027	-7
hn:by 2028	-4
hn:by 2030	-4
hn:by a	-2
hn:by hand	4
hn:by june	-9
hn:by march	-7
hn:by may	-5
hn:by next	10
hn:by october	7
hn:by phone	-2
hn:by text	-6
hn:by the	-16
hn:c' de	-13
hn:c' deja	-2
hn:c' la	15
hn:c' le	2
hn:c' que	-13
hn:c' tout	9
hn:c' un	-2
hn:c' une	-6
hn:ca s'	9
hn:cahier de	-3
hn:cahier du	-5
hn:can' read	-2
hn:cannot reach	-2
hn:cannot read	-2
hn:car a	8
hn:car les	-10
hn:carnet d'	-3
hn:carnet de	-6
hn:carnets des	-4
hn:cas de	8
hn:ce qu'	8
hn:ce que	6
hn:ce qui	-8
hn:celui qui	8
hn:cent cinquante	-3
hn:cent mille	-10
hn:cent vingt	-9
hn:centre de	-3
hn:cents dirhams	-2
hn:cette annee	-15
hn:ceux qui	-5
hn:ch7al mn	12
hn:chambre d'	-3
hn:change de	-2
hn:change les	-2
hn:chaque annee	6
hn:chaque douar	6
hn:chaque ete	6
hn:chaque famille	12
hn:chaque matin	3
hn:chaque mois	-17
hn:chaque nuit	2
hn:chaque semaine	-5
hn:chaque soir	-9
hn:chaque trimestre	-11
hn:chauffeurs de	-4
hn:cherche un	-2
hn:cherchons un	-2
hn:chez elles	7
hn:chez le	-11
hn:chez les	-12
hn:chez nous	10
hn:children in	-3
hn:chou3ba 3am	-3
hn:chra jma3i	10
hn:cinq heures	5
hn:cinq jours	-9
hn:cinq mois	12
hn:civil protection	-2
hn:cleaners in	-6
hn:clinic register	-3
hn:cnss dwina	-3
hn:combien de	8
hn:come and	10
hn:come back	-5
hn:comite des	-5
hn:comme elle	17
hn:comptage sur	-2
hn:compteurs de	-2
hn:contrairement aux	14
hn:contribue a	-2
hn:controle chaque	-3
hn:cooperative ledger	-7
hn:creer un	8
hn:cut the	8
hn:d douar	-2
hn:d les	-4
hn:d lma	-2
hn:d sba7	-2
hn:d' a	-7
hn:d' au	-3
hn:d' aux	-2
hn:d' d'	-8
hn:d' de	-8
hn:d' des	-3
hn:d' deux	12
hn:d' en	-10
hn:d' et	-6
hn:d' il	-2
hn:d' l'	-7
hn:d' la	5
hn:d' le	-8
hn:d' les	9
hn:d' n'	-2
hn:d' non	-3
hn:d' notre	-3
hn:d' nous	-6
hn:d' on	-4
hn:d' ourir	-2
hn:d' par	-2
hn:d' pour	-3
hn:d' qui	-2
hn:d' sur	-8
hn:d' trois	-8
hn:d' un	10
hn:d' une	-5
hn:d' vous	-4
hn:dans chaque	10
hn:dans des	-20
hn:dans deux	-9
hn:dans dix	6
hn:dans la	-8
hn:dans le	-7
hn:dans les	4
hn:dans notre	8
hn:dans son	-13
hn:dans trois	8
hn:dans un	-16
hn:dans une	-8
hn:data d	6
hn:day in	-2
hn:days a	-2
hn:days of	7
hn:de 1	-3
hn:de 11	-2
hn:de 2	-2
hn:de 20	-2
hn:de 30	9
hn:de 60	-2
hn:de 8	-2
hn:de casablanca	-2
hn:de collecte	-3
hn:de dakhla	-2
hn:de figuig	-2
hn:de khouribga	-2
hn:de l'	-9
hn:de la	-12
hn:de midelt	-3
hn:de notre	-2
hn:de nous	-3
hn:de personnes	-2
hn:de plus	-2
hn:de quatre	12
hn:de rabat	-2
hn:de safi	-2
hn:de sante	-5
hn:de sefrou	-2
hn:de sidi	-3
hn:de son	-2
hn:de taroudant	-2
hn:de transport	-2
hn:de travail	-3
hn:de trois	-2
hn:de vous	-2
hn:deaf students	12
hn:deja des	-4
hn:delai de	8
hn:delai moyen	10
hn:delay before	13
hn:demandent a	-3
hn:demander le	-3
hn:demo rim	-8
hn:depuis le	10
hn:des agents	-4
hn:des ateliers	2
hn:des bacs	8
hn:des camions	-3
hn:des capteurs	13
hn:des communes	-5
hn:des controles	-7
hn:des demandes	-5
hn:des donnees	-7
hn:des dossiers	-6
hn:des douars	-6
hn:des ecoles	-6
hn:des eleves	-7
hn:des enfants	-3
hn:des etablissements	-2
hn:des etudiantes	-4
hn:des etudiants	-5
hn:des familles	13
hn:des femmes	-9
hn:des fiches	7
hn:des fontaines	-2
hn:des gens	-2
hn:des heures	-6
hn:des internes	-5
hn:des la	-11
hn:des lyceens	12
hn:des menages	-7
hn:des milliers	-7
hn:des mineurs	-3
hn:des parents	-16
hn:des patients	-7
hn:des personnes	-9
hn:des pieces	-3
hn:des puits	10
hn:des quartiers	4
hn:des que	-8
hn:des questions	7
hn:des rampes	-9
hn:des regles	5
hn:des seances	-4
hn:des services	-4
hn:des signes	-9
hn:des travaux	-5
hn:des usagers	-4
hn:des zones	-7
hn:deux cent	-11
hn:deux cents	-14
hn:deux ecoles	-9
hn:deux fois	-12
hn:deux heures	-4
hn:deux jours	2
hn:deux mille	10
hn:dh f	-3
hn:dh l'	-2
hn:did not	-5
hn:did you	13
hn:didn't know	-8
hn:dirhams a	-5
hn:dirhams at	-2
hn:dirhams l'	-2
hn:dit l'	-3
hn:dit le	-2
hn:dix jours	-4
hn:dix-huit heures	-3
hn:do not	-2
hn:donc leurs	-8
hn:donne un	-2
hn:donnees de	7
hn:dont la	-2
hn:douars de	-4
hn:down to	9
hn:drari li	8
hn:du bassin	-4
hn:du centre	-5
hn:du coup	14
hn:du dispensaire	-2
hn:du dossier	-2
hn:du douar	-7
hn:du jour	-3
hn:du lait	-3
hn:du lycee	-2
hn:du marche	-6
hn:du maroc	-5
hn:du matin	-5
hn:du mois	-3
hn:du musee	-2
hn:du port	-4
hn:du premier	-2
hn:du quartier	-5
hn:du saiss	-3
hn:du service	-4
hn:du soir	-2
hn:du souk	-10
hn:du temps	-2
hn:du travail	-5
hn:du village	-3
hn:dwina m3a	3
hn:each month	-5
hn:eight hours	8
hn:elle a	-4
hn:elle va	5
hn:elles ont	-11
hn:en 2024	13
hn:en 2028	-2
hn:en 2030	19
hn:en a	-8
hn:en amazigh	-7
hn:en aout	-16
hn:en argile	-4
hn:en bois	-3
hn:en cas	8
hn:en charge	-9
hn:en darija	-9
hn:en decembre	-11
hn:en direct	-6
hn:en dix	-9
hn:en europe	-8
hn:en fait	12
hn:en fauteuil	-11
hn:en fin	-5
hn:en francais	-2
hn:en gros	-2
hn:en hiver	10
hn:en janvier	-14
hn:en juin	-20
hn:en langue	-7
hn:en ligne	-14
hn:en mars	-3
hn:en medecine	-3
hn:en moins	-12
hn:en moyenne	-15
hn:en novembre	-14
hn:en panne	-11
hn:en place	-3
hn:en priorite	-10
hn:en prison	-4
hn:en relation	-4
hn:en retard	-9
hn:en septembre	15
hn:en six	6
hn:en trois	6
hn:en un	8
hn:enquete aupres	-2
hn:enquete de	-3
hn:entre les	-3
hn:entretiens avec	5
hn:envoie un	-4
hn:est a	-4
hn:est de	-2
hn:est en	-2
hn:est la	-5
hn:est le	-2
hn:est une	-2
hn:et a	-3
hn:et aux	-2
hn:et c'	-3
hn:et ca	-5
hn:et de	-2
hn:et des	-5
hn:et elle	-5
hn:et elles	-2
hn:et en	-2
hn:et il	-7
hn:et ils	7
hn:et je	7
hn:et l'	-13
hn:et la	4
hn:et le	-7
hn:et les	-9
hn:et leur	-4
hn:et nous	-7
hn:et on	-2
hn:et par	-2
hn:et personne	-2
hn:et que	-2
hn:et qui	-5
hn:et se	-2
hn:et si	8
hn:et un	-11
hn:et une	-8
hn:etudiants etrangers	4
hn:etudiants qui	11
hn:every day	-4
hn:every month	-10
hn:every morning	-10
hn:every winter	-8
hn:existent mais	-2
hn:eye injuries	5
hn:f 10	-2
hn:f 2028	-2
hn:f 2030	-2
hn:f 3	5
hn:f 6	-2
hn:f beni	-4
hn:f chher	-12
hn:f dar	-8
hn:f douar	4
hn:f fes	-10
hn:f ghocht	7
hn:f janvier	3
hn:f kol	-2
hn:f l	-13
hn:f l'	-15
hn:f l3am	-8
hn:f la	14
hn:f lb7er	-4
hn:f les	7
hn:f lil	4
hn:f lmaghrib	-5
hn:f lwad	-6
hn:f lwe9t	-12
hn:f nhar	-22
hn:f sbitar	6
hn:f sif	6
hn:f simana	-19
hn:f telephone	-11
hn:f whatsapp	-9
hn:fabrique par	-2
hn:face a	9
hn:fait une	-2
hn:falls in	-3
hn:farmers in	10
hn:felt faint	-5
hn:femmes de	-2
hn:femmes enceintes	3
hn:feuilles de	-5
hn:fiches relues	5
hn:filles de	-2
hn:filtre b	12
hn:fin d'	10
hn:fin de	-6
hn:first year	-2
hn:first-aid post	-8
hn:first-time donors	2
hn:fish market	-10
hn:flacons jetes	6
hn:follow lectures	-5
hn:food waste	9
hn:for one	-3
hn:for the	4
hn:for three	-2
hn:for two	-3
hn:for water	-3
hn:for your	-3
hn:four days	-13
hn:four months	-10
hn:four thousand	5
hn:from 10	9
hn:from 11	-6
hn:from 12	-5
hn:from 17	-2
hn:from 2	-4
hn:from 20	10
hn:from 25	7
hn:from 3	-5
hn:from 35	-6
hn:from 41	-3
hn:from 9	-2
hn:from the	-10
hn:garde le	-3
hn:garde les	-3
hn:gardent leur	-2
hn:gave us	-8
hn:generateur de	-3
hn:gets a	-7
hn:girls in	-7
hn:give again	-3
hn:give us	3
hn:go out	-3
hn:goes to	-3
hn:grace a	4
hn:gros caracteres	-5
hn:group trucks	11
hn:had l	8
hn:had l3am	-12
hn:had l7all	-7
hn:half a	2
hn:harbour master	-3
hn:has a	-3
hn:has to	-2
hn:have a	-2
hn:have no	-3
hn:hay hassani	-4
hn:hay mohammadi	-5
hn:hearing-impaired patients	8
hn:hebdomadaire de	-4
hn:help us	5
hn:heures a	-5
hn:heures d'	-2
hn:heures de	11
hn:heures du	-5
hn:homa les	-8
hn:homa li	-2
hn:hours a	9
hn:hours in	-5
hn:how might	9
hn:how to	-4
hn:hundred dirhams	-6
hn:if the	-12
hn:if you	-11
hn:il a	6
hn:il contribue	9
hn:il en	3
hn:il est	-5
hn:il faut	-3
hn:il n'	3
hn:il ne	-6
hn:il nous	7
hn:il recoit	-10
hn:il s'	11
hn:il se	7
hn:il y	4
hn:ils achetent	7
hn:impaired students	-6
hn:in 2024	-13
hn:in 2025	-2
hn:in 2027	-4
hn:in 2028	-3
hn:in agadir	-4
hn:in casablanca	-12
hn:in darija	-5
hn:in february	-2
hn:in five	-2
hn:in four	-8
hn:in french	-7
hn:in front	-5
hn:in july	-9
hn:in kenitra	-6
hn:in march	6
hn:in marrakech	-6
hn:in may	-9
hn:in meknes	-4
hn:in nador	-8
hn:in october	-10
hn:in our	10
hn:in public	-10
hn:in rural	-5
hn:in sandals	-4
hn:in september	5
hn:in settat	5
hn:in sidi	7
hn:in summer	-3
hn:in tangier	-4
hn:in tata	12
hn:in taznakht	-5
hn:in ten	-4
hn:in the	7
hn:in three	-5
hn:in time	-5
hn:in winter	5
hn:instead of	-5
hn:interviews with	-9
hn:is a	-5
hn:ishal f	-4
hn:it 	-3
hn:it and	-6
hn:it at	-2
hn:it for	-4
hn:it free	-6
hn:it has	14
hn:it in	-7
hn:it is	15
hn:it our	-14
hn:it since	-4
hn:it thank	-4
hn:it the	-5
hn:it we	-5
hn:it will	11
hn:it with	-3
hn:it' a	7
hn:jahom ishal	-4
hn:je m'	-5
hn:je suis	-11
hn:je vais	-6
hn:je vous	2
hn:jeux de	-4
hn:jma3i dyal	-7
hn:jours a	-3
hn:jours d'	6
hn:jours de	-2
hn:jours en	-5
hn:jours sans	11
hn:jugent la	-3
hn:kaybedlo chou3ba	-3
hn:kaymrdo b	-6
hn:keeps the	-2
hn:kept by	-5
hn:kg of	-4
hn:kilos de	6
hn:know when	-2
hn:kol chher	-7
hn:kol nhar	4
hn:kol simana	-11
hn:kol wa7ed	-8
hn:l 1	-5
hn:l 10	-5
hn:l 100	-2
hn:l 20	-3
hn:l 3yalat	-9
hn:l 5	-2
hn:l chabab	-5
hn:l client	-10
hn:l ia	11
hn:l khobz	7
hn:l kilo	-2
hn:l kol	-4
hn:l les	-8
hn:l lmadrasa	-6
hn:l ma	-3
hn:l mra	-7
hn:l noss	-7
hn:l' 	-6
hn:l' a	-4
hn:l' artificielle	6
hn:l' au	-5
hn:l' aux	-2
hn:l' avant	-5
hn:l' b	9
hn:l' c'	5
hn:l' ce	-7
hn:l' d	-3
hn:l' d'	-7
hn:l' de	12
hn:l' depuis	-11
hn:l' dernier	-9
hn:l' des	4
hn:l' deux	-4
hn:l' dyalna	9
hn:l' elle	3
hn:l' en	6
hn:l' est	-8
hn:l' et	-9
hn:l' f	-6
hn:l' fait	-5
hn:l' forestier	-2
hn:l' garde	-9
hn:l' il	-5
hn:l' l'	3
hn:l' la	-6
hn:l' le	-3
hn:l' les	-4
hn:l' locale	3
hn:l' n'	-5
hn:l' ne	8
hn:l' notre	-8
hn:l' nous	8
hn:l' on	-12
hn:l' passe	4
hn:l' prochain	3
hn:l' s'	4
hn:l' sait	-7
hn:l' sans	-8
hn:l' se	-8
hn:l' sera	9
hn:l' sur	-6
hn:l' un	-10
hn:l' une	-7
hn:l' w	-3
hn:l3am jay	9
hn:l3am li	-12
hn:l3yalat dyal	-17
hn:l3yalat li	-6
hn:la bibliotheque	17
hn:la carte	-10
hn:la chaleur	-2
hn:la chambre	13
hn:la charge	-8
hn:la cndp	-7
hn:la commande	-8
hn:la commune	3
hn:la confiance	-6
hn:la cooperative	13
hn:la cote	-6
hn:la decision	-6
hn:la delegation	-8
hn:la demande	-9
hn:la difference	9
hn:la directrice	5
hn:la famille	-6
hn:la fiche	-11
hn:la filiere	-2
hn:la fin	-2
hn:la fumee	-6
hn:la glace	-5
hn:la journee	-9
hn:la liste	-16
hn:la loi	-2
hn:la main	-2
hn:la medina	-6
hn:la meilleure	6
hn:la meme	-4
hn:la mer	-6
hn:la meteo	-5
hn:la moitie	-4
hn:la montagne	8
hn:la mutuelle	10
hn:la nappe	8
hn:la nuit	-12
hn:la ou	-2
hn:la page	4
hn:la part	7
hn:la piece	-9
hn:la pile	-3
hn:la place	-11
hn:la plage	-3
hn:la plateforme	10
hn:la plus	-7
hn:la porte	-9
hn:la premiere	-3
hn:la prochaine	11
hn:la protection	-9
hn:la qualite	7
hn:la recherche	-4
hn:la recolte	-4
hn:la regie	4
hn:la region	-12
hn:la rentree	-6
hn:la reponse	-8
hn:la rue	-10
hn:la sage-femme	4
hn:la saison	-3
hn:la salle	-9
hn:la societe	9
hn:la solution	2
hn:la source	3
hn:la suite	10
hn:la team	-2
hn:la valeur	11
hn:la vallee	-7
hn:la veille	-5
hn:la vente	-5
hn:la vie	-4
hn:la ville	3
hn:la voiture	-7
hn:la voix	-5
hn:laboratoire de	-3
hn:last month	2
hn:le budget	6
hn:le bus	-7
hn:le cahier	-3
hn:le camion	9
hn:le carnet	-11
hn:le centre	-2
hn:le chauffeur	-10
hn:le client	-14
hn:le comite	4
hn:le constat	9
hn:le dispensaire	-3
hn:le dispositif	12
hn:le dossier	-12
hn:le feu	-6
hn:le four	7
hn:le groupe	-12
hn:le jour	-15
hn:le jury	-2
hn:le kilo	-10
hn:le laboratoire	10
hn:le lait	5
hn:le lundi	-8
hn:le lycee	7
hn:le maitre	-7
hn:le matin	-2
hn:le medecin	-9
hn:le meme	-8
hn:le message	-4
hn:le ministere	5
hn:le monde	-13
hn:le nom	-7
hn:le nombre	-3
hn:le non-recours	2
hn:le pain	3
hn:le portail	9
hn:le prix	-12
hn:le probleme	7
hn:le produit	13
hn:le prof	-3
hn:le quartier	4
hn:le ramassage	2
hn:le reseau	9
hn:le reste	-2
hn:le samedi	-12
hn:le service	9
hn:le site	3
hn:le soir	-16
hn:le soleil	-2
hn:le souk	7
hn:le suivi	7
hn:le systeme	-5
hn:le tableau	-2
hn:le taux	-12
hn:le telephone	-12
hn:le terrain	-2
hn:le trajet	4
hn:le transport	5
hn:le travail	2
hn:le vend	-2
hn:le vendredi	-7
hn:leave the	10
hn:leaves at	-4
hn:lend us	8
hn:les a	-10
hn:les agriculteurs	-2
hn:les aidants	-4
hn:les aides-soignantes	6
hn:les anciens	-14
hn:les apiculteurs	6
hn:les apicultrices	3
hn:les applis	6
hn:les apprentis	7
hn:les artisans	-2
hn:les associations	7
hn:les ateliers	-4
hn:les autres	-9
hn:les bus	-7
hn:les candidats	4
hn:les cantines	-5
hn:les chauffeurs	5
hn:les clubs	3
hn:les communes	5
hn:les controles	-4
hn:les cooperatives	10
hn:les decisions	-11
hn:les demandes	-7
hn:les demarches	-4
hn:les deux	-10
hn:les diabetiques	12
hn:les dix	-5
hn:les documents	-8
hn:les donnees	7
hn:les dossiers	-2
hn:les ecoles	7
hn:les enfants	-5
hn:les enseignants	9
hn:les epiciers	-7
hn:les equipes	-10
hn:les etablissements	-12
hn:les etudiantes	10
hn:les familles	3
hn:les femmes	-8
hn:les filles	-3
hn:les fonctionnalites	8
hn:les grandes	12
hn:les guides	-10
hn:les habitants	-2
hn:les heures	-3
hn:les hotels	-6
hn:les infirmieres	15
hn:les informations	-2
hn:les inspecteurs	-4
hn:les investisseurs	-6
hn:les jeunes	8
hn:les jours	-8
hn:les lyceens	2
hn:les mains	-7
hn:les malades	12
hn:les marchands	-3
hn:les memes	-7
hn:les metiers	10
hn:les oasis	6
hn:les offres	-9
hn:les oublis	-2
hn:les panneaux	-7
hn:les pannes	-9
hn:les parents	17
hn:les parkings	-8
hn:les passagers	4
hn:les patients	2
hn:les pecheurs	5
hn:les personnes	3
hn:les petits	-9
hn:les pieces	-11
hn:les plus	-4
hn:les potieres	11
hn:les potiers	7
hn:les premiers	9
hn:les profs	8
hn:les resultats	-10
hn:les riverains	4
hn:les sacs	-8
hn:les serres	-2
hn:les services	4
hn:les six	-2
hn:les taxis	10
hn:les tisseuses	-2
hn:les trajets	-6
hn:les travailleurs	-2
hn:les usines	3
hn:les vaccins	-7
hn:les vendeuses	-6
hn:les veuves	4
hn:les voyageurs	-2
hn:les yeux	-5
hn:less than	-12
hn:let me	-3
hn:leurs enfants	-2
hn:li 3ndhom	-5
hn:li kay3ejno	-6
hn:li kaynin	-8
hn:li saknin	-2
hn:lista dyal	9
hn:liste de	-3
hn:liste des	-2
hn:liste du	-3
hn:listens to	-4
hn:live off	-6
hn:lma mn	-6
hn:local les	-3
hn:log a	-2
hn:looking for	-4
hn:lwe9t d	5
hn:m3a 200	-2
hn:ma 3ndhomch	-6
hn:ma kayl9awch	-3
hn:ma kayn	4
hn:ma kaynch	4
hn:ma tante	6
hn:march the	-4
hn:marche d'	-2
hn:mars 2026	-4
hn:medecin du	-8
hn:medina ambulances	-3
hn:meet the	-6
hn:merci a	14
hn:merci beaucoup	11
hn:merci de	12
hn:merci pour	9
hn:message vocal	-8
hn:might we	-4
hn:mille deux	-2
hn:mille dirhams	-7
hn:million de	-4
hn:millions de	-2
hn:min en	-4
hn:minutes a	9
hn:minutes before	-2
hn:mn 2	-4
hn:mn 20	-3
hn:mn 3	-4
hn:mn b3d	-2
hn:mn l'	-3
hn:moi j'	11
hn:moi je	5
hn:moins de	2
hn:mois 1	9
hn:mois a	-2
hn:mois en	-2
hn:mois on	-10
hn:month we	-2
hn:months a	-2
hn:montrent que	-6
hn:more a	-5
hn:more than	7
hn:most of	-5
hn:mothers in	-10
hn:moul l7anout	-11
hn:moyen de	-2
hn:mra f	-5
hn:my name	-9
hn:n' pas	-4
hn:n' que	-5
hn:nass lkbar	12
hn:ne paie	-2
hn:neuf jours	11
hn:neuf mille	3
hn:next year	7
hn:no longer	-5
hn:no one	9
hn:no water	-2
hn:nobody has	6
hn:nobody should	3
hn:nombre d'	15
hn:nombre de	5
hn:not a	-11
hn:noted by	-7
hn:notre demande	-9
hn:notre equipe	-4
hn:notre idee	11
hn:notre projet	3
hn:notre service	8
hn:notre solution	10
hn:notre sondage	-3
hn:nous a	-10
hn:nous aidons	10
hn:nous allons	9
hn:nous attendons	-7
hn:nous avons	14
hn:nous c'	-10
hn:nous cherchons	15
hn:nous croyons	10
hn:nous demandons	17
hn:nous donne	-12
hn:nous faut	-3
hn:nous irons	5
hn:nous l'	8
hn:nous le	6
hn:nous les	12
hn:nous manque	-2
hn:nous ont	-5
hn:nous ouvrir	-6
hn:nous ouvrons	-8
hn:nous prete	-9
hn:nous un	-2
hn:nous visons	6
hn:number of	22
hn:numerique qui	-2
hn:numero gratuit	-5
hn:nurses in	11
hn:nwslo l	3
hn:of people	-2
hn:of the	-4
hn:office de	-3
hn:on a	11
hn:on attend	-11
hn:on average	-12
hn:on cherche	5
hn:on each	-6
hn:on en	2
hn:on est	-2
hn:on every	-3
hn:on foot	-8
hn:on l'	12
hn:on le	6
hn:on les	-4
hn:on leur	-3
hn:on ne	6
hn:on our	-7
hn:on passe	3
hn:on peut	-4
hn:on prend	4
hn:on propose	5
hn:on s'	11
hn:on sait	6
hn:on the	-5
hn:on time	-13
hn:on va	-2
hn:on vient	-9
hn:on vise	12
hn:on voudrait	-2
hn:one broken	-4
hn:one crate	9
hn:one day	-7
hn:one of	6
hn:one school	-6
hn:one season	8
hn:one week	-5
hn:ont ete	-6
hn:ont un	-2
hn:ordered by	-4
hn:otites en	5
hn:ou est	8
hn:oublient leurs	-2
hn:our idea	-6
hn:our project	-3
hn:our team	14
hn:out of	-11
hn:ouvre la	-2
hn:ouvrez-nous la	12
hn:over the	-3
hn:over three	-2
hn:par an	-5
hn:par jour	-4
hn:par l'	-2
hn:par la	-3
hn:par le	-3
hn:par les	-3
hn:par mois	-5
hn:par semaine	-4
hn:par telephone	-3
hn:par une	-2
hn:parce qu'	-11
hn:parce que	9
hn:parents of	8
hn:part a	-3
hn:part de	-8
hn:part des	26
hn:part du	7
hn:pas a	-4
hn:pas d'	-2
hn:pas de	4
hn:pas l'	-2
hn:passer de	-2
hn:pay for	-2
hn:payes a	-4
hn:pendant la	8
hn:pendant les	9
hn:pendant six	-12
hn:pendant trois	-8
hn:people will	5
hn:per month	-3
hn:per pupil	-3
hn:per year	-2
hn:percent we	-4
hn:perdent 2	-2
hn:perdent des	-6
hn:perdent un	-4
hn:perdent une	-3
hn:permet aux	-4
hn:personne n'	3
hn:personne ne	8
hn:pharmacie de	-11
hn:phase 1	9
hn:photo of	8
hn:plus a	9
hn:plus d'	13
hn:plus de	-5
hn:plus que	-7
hn:point d'	-4
hn:post office	-5
hn:potiers de	-4
hn:pour cent	-11
hn:pour faire	-9
hn:pour la	-2
hn:pour le	-13
hn:pour que	-4
hn:pour rien	-6
hn:pour un	-3
hn:pour une	-12
hn:pour votre	-11
hn:premiere annee	-4
hn:prend la	-6
hn:prennent le	-4
hn:pres de	-2
hn:pretee aux	-6
hn:pretez-nous un	15
hn:previennent les	-6
hn:previent les	-2
hn:price before	-6
hn:price per	4
hn:prix moyen	9
hn:producteurs d'	-2
hn:projet dyalna	-3
hn:propose un	-2
hn:protection civile	-7
hn:protection counted	-2
hn:public buildings	4
hn:public schools	5
hn:pupil per	-3
hn:qu' a	-3
hn:qu' ne	-4
hn:qu' nous	-3
hn:qu' vaut	-2
hn:qu' vienne	-5
hn:qualite des	-2
hn:quand il	2
hn:quand la	-10
hn:quand le	-7
hn:quatre cents	10
hn:quatre consultations	-6
hn:que l'	6
hn:que la	-4
hn:que le	-2
hn:que les	-3
hn:que nous	-3
hn:que personne	-2
hn:qui dort	-2
hn:qui ne	-3
hn:qui nous	-11
hn:qui ont	-9
hn:qui paie	9
hn:qui passe	-4
hn:qui rentrent	-2
hn:qui repond	9
hn:qui s'	-3
hn:rappel vocal	10
hn:rapport du	-5
hn:reach 62	-2
hn:read by	-2
hn:read the	-2
hn:recoit un	-5
hn:records of	-3
hn:reduit les	-3
hn:refuse en	-2
hn:registre de	2
hn:registre des	-10
hn:registre du	-8
hn:releve de	-2
hn:releve mensuel	-2
hn:rendez-vous d'	9
hn:rendez-vous par	-7
hn:repose sur	-2
hn:reseau de	-2
hn:reserve une	-4
hn:reste a	8
hn:retired teachers	7
hn:revient a	-2
hn:roles nadia	9
hn:routiere d'	-4
hn:ruches perdues	4
hn:run by	-3
hn:rurales de	-6
hn:ruraux de	-6
hn:s' a	-2
hn:s' aux	-2
hn:sa3a f	-2
hn:said yes	-7
hn:sans reponse	-2
hn:sans reseau	-2
hn:sans revenu	-2
hn:sans savoir	-3
hn:sans suivi	-2
hn:sans vente	-2
hn:satisfaction des	7
hn:says the	-2
hn:se blessent	-2
hn:se retrouvent	-3
hn:se sont	-3
hn:selon l'	4
hn:selon la	-2
hn:selon le	-3
hn:selon une	9
hn:sends a	-9
hn:service d'	-2
hn:service de	-4
hn:seven months	7
hn:share of	15
hn:shared calendar	-5
hn:si l'	4
hn:si la	-15
hn:si le	10
hn:si les	-9
hn:si on	12
hn:si quelqu'un	2
hn:si vous	-10
hn:sidi ifni	-2
hn:sidi kacem	-2
hn:sign language	-4
hn:since september	-6
hn:since the	13
hn:six heures	-4
hn:six hundred	-6
hn:six mois	-3
hn:six months	3
hn:six villages	-6
hn:sixty dirhams	4
hn:slot by	-3
hn:so a	-10
hn:so our	2
hn:so we	11
hn:so we'	-12
hn:soit un	-4
hn:sondage m3a	-2
hn:sont les	-2
hn:sous la	5
hn:spots bruised	-3
hn:start in	10
hn:street vendors	10
hn:students at	3
hn:students in	-10
hn:students who	4
hn:suivi de	-7
hn:suivi des	-4
hn:sur 10	-6
hn:sur 30	-3
hn:sur 300	-3
hn:sur 40	-3
hn:sur 5	-4
hn:sur 60	-4
hn:sur 8	-2
hn:sur 9	-2
hn:sur des	-4
hn:sur deux	-3
hn:sur dix	-12
hn:sur l'	-3
hn:sur la	-5
hn:sur le	4
hn:sur les	4
hn:sur quatre	-7
hn:sur sept	-5
hn:sur son	-2
hn:sur trois	-6
hn:sur un	-6
hn:sur une	-7
hn:sur vingt	-3
hn:sur whatsapp	-2
hn:surtout les	4
hn:survey of	-5
hn:survey one	-5
hn:swaye3 f	-3
hn:swaye3 l	-2
hn:ta wa7d	-13
hn:tableau de	-3
hn:take the	-2
hn:takes a	-6
hn:taux d'	3
hn:taux de	10
hn:tells each	-3
hn:tells the	-2
hn:tells them	-6
hn:tells you	-3
hn:temps d'	9
hn:temps de	9
hn:ten days	-7
hn:tenue par	-3
hn:test d'	-9
hn:test de	-3
hn:test with	-4
hn:than a	-5
hn:thank you	6
hn:thanks 	10
hn:that day	-4
hn:that is	-2
hn:that tells	-5
hn:that the	-6
hn:that's a	-14
hn:that's it	3
hn:that's what	-9
hn:the bank	4
hn:the bin	6
hn:the buyer	-10
hn:the chamber	8
hn:the city	-9
hn:the civil	-11
hn:the clinic	-7
hn:the commune	8
hn:the cooperative	7
hn:the day	-6
hn:the door	-6
hn:the driver	-4
hn:the end	-3
hn:the evening	-6
hn:the factory	6
hn:the farmer	-9
hn:the forest	-4
hn:the form	-4
hn:the hive	-5
hn:the hospital	-3
hn:the lab	8
hn:the light	3
hn:the mattress	-7
hn:the mountain	5
hn:the municipality	4
hn:the next	-7
hn:the night	-7
hn:the nurse	-13
hn:the oasis	-2
hn:the old	-10
hn:the only	6
hn:the paper	7
hn:the parents	-2
hn:the port	-2
hn:the price	-7
hn:the region	-11
hn:the road	-10
hn:the school	-4
hn:the service	7
hn:the sorter	-6
hn:the start	-2
hn:the street	-11
hn:the teacher	-7
hn:the technician	-7
hn:the test	7
hn:the town	7
hn:the truck	4
hn:the water	-6
hn:the way	-2
hn:the weaver	-12
hn:the whole	-7
hn:the women	6
hn:the world	-4
hn:the year	-12
hn:their blood	-4
hn:them a	-2
hn:then the	-8
hn:there are	17
hn:there is	4
hn:they ask	6
hn:they can'	-8
hn:they never	-7
hn:this summer	6
hn:thousand dirhams	-5
hn:three hundred	-5
hn:three months	-8
hn:three times	-10
hn:three weeks	9
hn:through a	-3
hn:throw away	-7
hn:thrown away	-6
hn:time from	-2
hn:time you	-6
hn:tlata d	-3
hn:to a	-4
hn:to be	-3
hn:to find	-6
hn:to get	8
hn:to give	-2
hn:to read	-2
hn:to school	-3
hn:to take	-3
hn:to the	-8
hn:to two	-2
hn:today we	4
hn:told us	-13
hn:tonnes de	5
hn:tous les	3
hn:tout le	6
hn:toute la	3
hn:toutes les	-6
hn:trained neighbours	7
hn:transfusion centre	-8
hn:trois cents	-11
hn:trois heures	11
hn:trois jours	-12
hn:trois mois	8
hn:trois semaines	8
hn:trop de	-6
hn:trop tard	-8
hn:trouver un	-2
hn:truck comes	-5
hn:twenty litres	-8
hn:twice a	4
hn:two days	3
hn:two dirhams	-13
hn:two drivers	10
hn:two hours	-6
hn:two hundred	-10
hn:two months	-8
hn:two of	-5
hn:two years	-7
hn:un abri	10
hn:un accompagnement	-5
hn:un accord	-3
hn:un an	-5
hn:un annuaire	6
hn:un appel	-11
hn:un atelier	5
hn:un binome	3
hn:un capteur	-4
hn:un carnet	10
hn:un chauffeur	9
hn:un compte	-4
hn:un concours	-11
hn:un contrat	5
hn:un controle	-6
hn:un covoiturage	5
hn:un delai	-9
hn:un detecteur	6
hn:un developpeur	-6
hn:un dossier	-8
hn:un drapeau	2
hn:un eleve	3
hn:un enfant	-9
hn:un espace	3
hn:un fichier	-9
hn:un filtre	9
hn:un flacon	4
hn:un foyer	12
hn:un groupe	7
hn:un guichet	-6
hn:un hebergement	-10
hn:un jeu	11
hn:un livre	-4
hn:un local	-10
hn:un logement	-5
hn:un message	-10
hn:un minibus	12
hn:un module	-2
hn:un mois	-14
hn:un moteur	-13
hn:un mur	10
hn:un numero	-3
hn:un outil	-7
hn:un panneau	-5
hn:un papier	-9
hn:un parking	-10
hn:un parrain	-8
hn:un partenaire	-4
hn:un patient	13
hn:un petit	-8
hn:un pilulier	-2
hn:un point	-6
hn:un premier	8
hn:un prix	3
hn:un prototype	-2
hn:un pyrometre	7
hn:un quart	-8
hn:un questionnaire	-9
hn:un rappel	3
hn:un relais	5
hn:un rendez-vous	-3
hn:un reseau	5
hn:un sac	-2
hn:un second	-4
hn:un service	-3
hn:un seul	-6
hn:un simple	-3
hn:un simulateur	13
hn:un sms	5
hn:un sur	4
hn:un telephone	10
hn:un terrain	-5
hn:un test	-10
hn:un texte	-7
hn:un voisin	2
hn:une alerte	-9
hn:une appli	8
hn:une application	-5
hn:une association	-9
hn:une batterie	-10
hn:une boite	4
hn:une borne	3
hn:une bouee	6
hn:une bourse	9
hn:une carte	16
hn:une commande	-2
hn:une convention	-5
hn:une cooperative	-8
hn:une coupure	10
hn:une demi-journee	-8
hn:une dizaine	-5
hn:une enquete	-3
hn:une equipe	-14
hn:une etiquette	8
hn:une famille	-6
hn:une fiche	5
hn:une fois	-16
hn:une formation	-5
hn:une glaciere	10
hn:une infirmiere	-3
hn:une journee	2
hn:une liste	11
hn:une mere	10
hn:une par	3
hn:une partie	-9
hn:une personne	7
hn:une petite	-5
hn:une photo	3
hn:une phrase	-11
hn:une piece	-15
hn:une plateforme	-5
hn:une premiere	-8
hn:une question	-4
hn:une radio	-2
hn:une rampe	7
hn:une relecture	3
hn:une reponse	-8
hn:une saison	6
hn:une salle	-9
hn:une semaine	-7
hn:une seule	7
hn:une societe	13
hn:une sur	-7
hn:une valise	-11
hn:une voix	-6
hn:unique des	-2
hn:us a	-2
hn:use it	-7
hn:users are	8
hn:users can	11
hn:users in	-7
hn:utilisateurs sont	-3
hn:vendent leur	-4
hn:vendors in	-10
hn:verifie le	-2
hn:vient de	-5
hn:ville les	-2
hn:visually impaired	9
hn:vocal en	-2
hn:voila merci	15
hn:voila on	-2
hn:vos questions	-4
hn:vous parler	-4
hn:voyageurs en	7
hn:w 7na	-4
hn:w ana	-3
hn:w drari	-4
hn:w ghadi	-6
hn:w l	-2
hn:w la	9
hn:w les	-2
hn:w li	7
hn:w ma	-3
hn:w noss	-4
hn:w wa7d	-3
hn:wa7d la	3
hn:wa7d ma	-2
hn:wa7ed f	-9
hn:wa7ed l	8
hn:wants a	-6
hn:we ask	7
hn:we built	7
hn:we designed	11
hn:we make	-10
hn:we need	4
hn:we put	11
hn:we show	-3
hn:we start	-16
hn:we visited	-3
hn:we want	2
hn:we weighed	-6
hn:we will	-10
hn:weavers in	-2
hn:what is	-3
hn:what we	3
hn:wheelchair users	2
hn:when a	10
hn:when it	15
hn:when the	-10
hn:whether the	-4
hn:who sell	-2
hn:with a	-6
hn:with it	-6
hn:with the	5
hn:with three	-3
hn:with two	-8
hn:with us	7
hn:without a	-10
hn:women in	-6
hn:women of	2
hn:women who	9
hn:workers in	-3
hn:would you	7
hn:y a	2
hn:y en	5
hn:you a	-5
hn:you can	-9
hn:you get	-9
hn:you have	-8
hn:you know	9
hn:you take	4
hn:you we	-3
hn:اثمنه الزرابي	6
hn:اثنتي عشره	-4
hn:اربع ساعات	11
hn:اقل من	-4
hn:اكثر من	8
hn:الا بعد	-8
hn:الانتظار من	-6
hn:الاول في	-2
hn:الاولي من	-2
hn:التكوين المهني	-4
hn:الثمن قبل	-5
hn:الدار البيضاء	-9
hn:الدراري ديال	11
hn:الذكاء الاصطناعي	9
hn:الذين لا	-2
hn:السبب هو	9
hn:السنه الاولي	5
hn:السنه المواليه	-2
hn:الشباب ديال	3
hn:الشباب في	-8
hn:الصغيره في	-10
hn:الصناعه التقليديه	-5
hn:الصيف من	-4
hn:الضايع من	-4
hn:العاملات في	-6
hn:العيالات لي	2
hn:الف درهم	-10
hn:الفا وميتي	-4
hn:القصور الكلوي	-4
hn:المدرسه علي	-2
hn:المرحله الاولي	11
hn:المرضي الذين	12
hn:المركز الصحي	-3
hn:المستفيدون هم	10
hn:المشروع ديالنا	5
hn:المكفوفون في	10
hn:المياه والغابات	-8
hn:الناس ديال	9
hn:الوقت ديال	11
hn:الي ثلاثه	-3
hn:ان تفتح	-2
hn:ان تنخفض	-3
hn:ان يصل	-5
hn:ايام الي	-3
hn:ايام في	-2
hn:ايام مع	-4
hn:باش يديرو	-2
hn:بخمسه دراهم	-6
hn:بدلا من	-4
hn:بزاف ديال	-6
hn:بسبب الثلوج	-5
hn:بسبب الرطوبه	-5
hn:بغينا من	11
hn:بلا ما	-2
hn:ترمي تعاونيات	-9
hn:تصل الي	-4
hn:تعاونيه الصيد	-9
hn:تعطينا جوج	-7
hn:تقرير المرصد	-7
hn:تلاته ديال	6
hn:تلميذ من	2
hn:تهرسو ف	-6
hn:ثلاث تعاونيات	-3
hn:ثلاث ساعات	3
hn:ثلاث مرات	-12
hn:ثلاثه ايام	8
hn:ثلاجه مشتركه	9
hn:جرد الجمعيه	-2
hn:جمعيه الحي	-4
hn:حافله صغيره	2
hn:حتي واحد	8
hn:حتي وحده	-4
hn:حسب جرد	-2
hn:حسب سجل	-4
hn:حنا درنا	12
hn:حنا فريق	-6
hn:حي سيدي	-2
hn:حيت ما	-10
hn:حيت ماكاينش	-9
hn:خمسه ديال	-15
hn:خوذه مبرده	10
hn:دراهم للبيدون	-2
hn:درنا واحد	-2
hn:دفتر الطلبات	-7
hn:دون ان	-5
hn:رساله صوتيه	2
hn:سته اشهر	-6
hn:سته كيلومترات	-3
hn:سجل الاعاره	-2
hn:سجل الصيدليه	-3
hn:سجل الغياب	-10
hn:سجل القياده	-2
hn:سجل المركز	3
hn:سجل المندوبيه	-2
hn:سجلات ثلاث	-3
hn:سخان شمسي	6
hn:سنه 2025	-2
hn:سنه 2027	-8
hn:سنه 2028	-5
hn:سنه 2030	-3
hn:سولنا 40	-6
hn:سيدي موسي	-4
hn:شحال من	16
hn:شكرا 	12
hn:شكرا لكم	9
hn:شكرا ليكم	-2
hn:شكون فيكم	13
hn:شي حد	-4
hn:عدد الاشجار	4
hn:عدد الايام	5
hn:عدد الحوادث	3
hn:عشر ايام	-2
hn:عشره ديال	-7
hn:عشره ساعه	-4
hn:علي الاكل	-2
hn:علي كل	-2
hn:عليكم ورحمه	-3
hn:عن كل	-3
hn:غرفه الصناعه	-2
hn:غرقو ف	-3
hn:ف 2027	-6
hn:ف السيمانه	-3
hn:ف الصيف	-4
hn:ف المره	-2
hn:ف سلا	-6
hn:ف عامين	-3
hn:فالسوق ديال	11
hn:فريق من	-2
hn:فقط سنه	-3
hn:فواتير 11	2
hn:في 2025	-2
hn:في 2027	6
hn:في 2028	-2
hn:في 2030	7
hn:في اصيله	-5
hn:في اكتوبر	9
hn:في الاسبوع	-11
hn:في السادسه	-5
hn:في السنه	2
hn:في السوق	5
hn:في الشتاء	5
hn:في الشهر	-6
hn:في الطريق	-4
hn:في القري	-4
hn:في القسم	-8
hn:في المدينه	-6
hn:في المستشفي	-6
hn:في الميه	-7
hn:في الوادي	-4
hn:في الوقت	-9
hn:في اليوم	-11
hn:في تماره	-5
hn:في ثلاث	-9
hn:في ثلاثه	-12
hn:في سنه	-9
hn:في سيدي	-7
hn:في شتاء	-2
hn:في صيف	-3
hn:في طنجه	2
hn:في عشر	-10
hn:في غشت	-7
hn:في فاس	-7
hn:في كل	4
hn:في مارس	-6
hn:في مكناس	-6
hn:في نهايه	5
hn:في نونبر	-6
hn:في وضعيه	-2
hn:في يناير	5
hn:في يوم	-5
hn:في يونيو	-3
hn:فيكم عمرو	-3
hn:قبل البيع	-5
hn:قبل الدخول	-6
hn:قبل الصيف	-7
hn:قبل الفجر	-3
hn:قبل ان	3
hn:قبل ما	-8
hn:قبل مارس	-3
hn:قبل ماي	8
hn:قبل نهايه	-17
hn:قبل يونيو	-3
hn:كبار السن	4
hn:كل اسبوع	-16
hn:كل المغاربه	4
hn:كل ثلاثه	-12
hn:كل دوار	7
hn:كل شتاء	-10
hn:كل شهر	-17
hn:كل صباح	-15
hn:كل صيف	2
hn:كل ليله	-9
hn:كل مدرسه	2
hn:كل مساء	-10
hn:كل نهار	-5
hn:كل واحد	-4
hn:كل يوم	-2
hn:كليه العلوم	-2
hn:كنقلبو علي	10
hn:كيسقطو ف	-5
hn:كيلو ديال	-4
hn:ل 3	-2
hn:لا يجدون	-7
hn:لا يستطيع	-8
hn:لا يعرف	3
hn:لا يفهمون	-4
hn:لاي اي	12
hn:لجميع الناس	6
hn:لغه الاشاره	-4
hn:لقاء الجمعيه	-7
hn:للحصول علي	-5
hn:لم يجروا	-10
hn:لي ما	-7
hn:ليكم 	-3
hn:ما بقاتش	-6
hn:ما بقاوش	-6
hn:ما عندهم	-2
hn:ما عندهمش	-5
hn:ماشي بحال	10
hn:محصول الورد	-2
hn:مدرسه سياقه	13
hn:مربو النحل	7
hn:مرضي السكري	-2
hn:مرضي الكلي	3
hn:مره علي	-2
hn:مشترك بين	-2
hn:مطبخ مشترك	12
hn:مكونين بالساعه	-8
hn:من 0	-2
hn:من 10	-2
hn:من 180	9
hn:من 25	-2
hn:من 3	-4
hn:من 30	-3
hn:من اجل	-6
hn:من اصل	-4
hn:من الجماعه	-2
hn:من بعد	-4
hn:من خمسه	-9
hn:من ساعتين	6
hn:من سته	-5
hn:من شهر	-8
hn:من عشر	-10
hn:من كل	-5
hn:من مره	-2
hn:من نصف	-5
hn:من نهار	-2
hn:من نونبر	-3
hn:من هنا	5
hn:ميه وعشرين	-7
hn:نبحث عن	9
hn:نحتاج الي	7
hn:نريد ان	-3
hn:نزيل و	-2
hn:نصل الي	-9
hn:نطلب دعم	7
hn:نطلب من	16
hn:نلتمس من	13
hn:نهايه 2027	-2
hn:نهايه السنه	-4
hn:هذا المشروع	10
hn:هذا ما	3
hn:هضرنا مع	6
hn:هضرنا معاهم	-10
hn:هو ان	-4
hn:واحد في	-2
hn:واحد من	9
hn:واد واحد	-5
hn:وحتي واحد	-7
hn:ورحمه الله	-5
hn:ومن بعد	-3
hn:يجيب عن	-3
hn:يصل الي	-5
hn:يعاني مرضي	7
hn:يوم الاثنين	-2
hn:يوم السوق	-5
hn:يوما في	-5
hn:يومين في	-4
l2:'a	-18
l2:'d	-9
l2:'m	-15
l2:'s	-35
l2:'y	-8
l2:,5	-3
l2:0	-5
l2:00	4
l2:1	-18
l2:10	-4
l2:12	-4
l2:13	-4
l2:15	3
l2:16	-8
l2:17	4
l2:19	-5
l2:20	-6
l2:21	6
l2:22	-11
l2:23	-6
l2:25	9
l2:26	14
l2:27	3
l2:3	-4
l2:31	-2
l2:32	-4
l2:33	-7
l2:34	-4
l2:38	-8
l2:3d	2
l2:3i	3
l2:3o	-17
l2:4	-2
l2:40	-5
l2:41	-4
l2:45	4
l2:48	-4
l2:5	3
l2:52	-2
l2:55	-8
l2:58	-4
l2:60	3
l2:61	-3
l2:62	-2
l2:63	-2
l2:64	-9
l2:65	3
l2:7	-5
l2:70	-14
l2:75	4
l2:7a	9
l2:7d	-6
l2:8	-6
l2:80	4
l2:85	-6
l2:90	-9
l2:92	5
l2:95	5
l2:9a	-7
l2:9i	8
l2:9o	2
l2:9t	4
l2:a	-16
l2:a2	-3
l2:a3	2
l2:a7	3
l2:a9	2
l2:ab	-9
l2:ac	-6
l2:ad	-2
l2:ag	-3
l2:ah	-12
l2:ak	5
l2:al	-5
l2:ap	-6
l2:as	5
l2:au	2
l2:aw	9
l2:ay	2
l2:az	-2
l2:b	-14
l2:ba	3
l2:be	3
l2:bn	-7
l2:bo	-2
l2:bs	-12
l2:by	-13
l2:bz	-5
l2:ca	2
l2:ce	3
l2:ch	-3
l2:cm	4
l2:co	8
l2:cp	2
l2:cs	-7
l2:ct	3
l2:cu	-4
l2:cv	-3
l2:cy	4
l2:d	-19
l2:da	5
l2:dd	-6
l2:de	-6
l2:dh	2
l2:dp	7
l2:ds	-7
l2:du	-5
l2:dy	-10
l2:e2	8
l2:e3	6
l2:e7	12
l2:e9	8
l2:eb	6
l2:ec	-11
l2:ed	-2
l2:ee	7
l2:ef	-14
l2:eg	9
l2:ej	-4
l2:ek	5
l2:eo	4
l2:ep	-2
l2:eu	-3
l2:ew	-4
l2:ez	-16
l2:f	-16
l2:fa	-13
l2:fe	2
l2:ff	-13
l2:fi	7
l2:fo	-17
l2:fs	-7
l2:ft	-17
l2:ga	-16
l2:ge	3
l2:gh	-3
l2:gn	-2
l2:go	3
l2:gs	-3
l2:gt	3
l2:gy	11
l2:h	-5
l2:ha	5
l2:he	-5
l2:hi	-8
l2:ho	-15
l2:ht	6
l2:hy	-9
l2:i	-8
l2:i3	8
l2:i9	2
l2:ia	3
l2:ib	-8
l2:ic	-4
l2:id	-3
l2:ig	2
l2:ik	-15
l2:il	-2
l2:im	3
l2:io	4
l2:ir	-3
l2:is	-4
l2:it	-5
l2:iw	-15
l2:ix	3
l2:ja	-2
l2:je	-10
l2:ji	-7
l2:jo	-7
l2:ka	5
l2:ke	-8
l2:kg	-8
l2:km	4
l2:l	-15
l2:la	-4
l2:ld	-7
l2:lf	-5
l2:li	-3
l2:lk	3
l2:ll	-3
l2:ls	-2
l2:lt	-2
l2:ly	-6
l2:m3	-8
l2:ma	-4
l2:mb	5
l2:md	-5
l2:me	-2
l2:mi	-19
l2:mn	-6
l2:mp	-11
l2:my	-4
l2:na	-7
l2:nc	-13
l2:nd	-7
l2:ng	-5
l2:nk	-9
l2:nn	4
l2:no	-18
l2:nq	-3
l2:nt	-5
l2:nu	2
l2:ny	-7
l2:o2	-3
l2:o9	-6
l2:ob	2
l2:oc	-5
l2:od	-6
l2:oe	8
l2:of	-12
l2:og	13
l2:oh	-3
l2:oj	-5
l2:ok	-3
l2:ol	-2
l2:oo	4
l2:or	-3
l2:os	-9
l2:ot	-4
l2:ou	2
l2:ow	-2
l2:oy	-14
l2:pa	-3
l2:pe	-5
l2:pi	-12
l2:pm	-9
l2:pp	-2
l2:ps	-5
l2:pt	-2
l2:qr	-10
l2:ra	-6
l2:rb	-11
l2:rc	9
l2:rd	-3
l2:re	-3
l2:rf	4
l2:rk	-6
l2:rm	-4
l2:rn	-7
l2:ro	-6
l2:ry	-3
l2:sa	4
l2:se	-3
l2:sh	-19
l2:si	2
l2:sk	-2
l2:so	-12
l2:ss	-3
l2:st	-2
l2:su	-8
l2:ta	-7
l2:te	-2
l2:ti	-15
l2:to	-8
l2:ts	-3
l2:tu	-7
l2:ty	-3
l2:u3	-5
l2:ud	-2
l2:uf	-3
l2:ug	-3
l2:uh	-7
l2:ui	3
l2:uj	-6
l2:ul	-3
l2:um	9
l2:un	-7
l2:uq	13
l2:us	-3
l2:ut	-4
l2:ux	-3
l2:uy	-10
l2:va	11
l2:ve	-3
l2:vi	-8
l2:vu	-11
l2:w	-11
l2:wa	6
l2:wd	7
l2:we	-12
l2:wh	-6
l2:wn	8
l2:wo	-3
l2:ws	4
l2:xe	5
l2:xi	-5
l2:xt	-15
l2:y	-8
l2:ya	3
l2:ye	-13
l2:yn	2
l2:za	-7
l2:ze	-2
l2:zn	4
l2:zo	4
l2:ءه	-5
l2:اب	-5
l2:ات	-3
l2:اث	3
l2:اج	-5
l2:اح	-4
l2:اد	-2
l2:اذ	-8
l2:ار	2
l2:از	-21
l2:اس	-2
l2:اش	-3
l2:اص	-13
l2:اط	2
l2:اع	-14
l2:اف	-2
l2:اق	-8
l2:اك	3
l2:ال	-9
l2:ام	4
l2:ان	4
l2:او	-2
l2:اي	-6
l2:ب	-5
l2:با	-11
l2:بب	-12
l2:بت	-16
l2:بح	-14
l2:بخ	8
l2:بر	5
l2:بز	-3
l2:بط	-12
l2:بع	-20
l2:بل	2
l2:بن	-17
l2:به	-4
l2:بو	-7
l2:بي	2
l2:تب	-19
l2:تت	-7
l2:تج	-9
l2:تش	-12
l2:تف	4
l2:تل	-9
l2:تم	5
l2:ته	7
l2:تي	-7
l2:ثر	9
l2:ثم	-4
l2:جت	8
l2:جد	-18
l2:جز	-13
l2:جع	-16
l2:جل	-19
l2:جم	-3
l2:جن	-9
l2:جه	-8
l2:جو	-8
l2:جي	2
l2:حا	5
l2:حت	-14
l2:حد	2
l2:حر	-5
l2:حق	-13
l2:حل	-4
l2:حن	-14
l2:حو	2
l2:حي	-4
l2:خد	-11
l2:خذ	-8
l2:خر	5
l2:خص	-4
l2:خط	-8
l2:خه	-11
l2:دت	-7
l2:دث	-11
l2:دد	-23
l2:در	-2
l2:دس	-15
l2:دف	-5
l2:دق	-11
l2:دل	-9
l2:دم	-2
l2:دن	3
l2:ده	2
l2:دو	-3
l2:دي	-14
l2:ذا	-19
l2:ذج	-10
l2:ذر	8
l2:ذن	-10
l2:ذي	-9
l2:را	2
l2:رت	-12
l2:رج	5
l2:رح	-4
l2:رد	-9
l2:رر	6
l2:رز	-9
l2:رس	9
l2:رش	-3
l2:رص	-7
l2:رض	-2
l2:رط	-5
l2:رع	10
l2:رف	-8
l2:رق	2
l2:رك	-14
l2:رم	-8
l2:رن	-11
l2:رو	5
l2:ري	2
l2:زا	-5
l2:زر	-8
l2:زع	6
l2:زل	-14
l2:زم	-8
l2:زن	-9
l2:زه	7
l2:زو	15
l2:سب	-2
l2:ست	-12
l2:سخ	10
l2:سد	-8
l2:سر	-4
l2:سط	-15
l2:سع	-8
l2:سف	-2
l2:سل	-5
l2:سن	-5
l2:سي	-9
l2:شب	-5
l2:شت	13
l2:شد	-10
l2:شر	-3
l2:شف	-10
l2:شه	-7
l2:شو	-2
l2:شي	-4
l2:صا	-11
l2:صص	-12
l2:صف	5
l2:صق	-7
l2:صل	-4
l2:صم	3
l2:صه	2
l2:صو	-15
l2:ضا	6
l2:ضر	2
l2:ضع	6
l2:ضم	-6
l2:ضه	4
l2:ضو	6
l2:ضي	-5
l2:طا	-9
l2:طب	6
l2:طح	-13
l2:طر	7
l2:طع	5
l2:طل	-15
l2:طن	5
l2:طو	-8
l2:طي	-12
l2:ظر	-2
l2:ظف	4
l2:ظل	6
l2:ظه	-6
l2:عا	3
l2:عب	-7
l2:عت	-16
l2:عز	-2
l2:عس	-4
l2:عل	11
l2:عن	-15
l2:عه	3
l2:عو	-23
l2:عي	-8
l2:غط	-3
l2:غل	9
l2:غه	5
l2:غي	7
l2:ف	-8
l2:فا	-12
l2:فت	-6
l2:فض	-11
l2:فط	-5
l2:فظ	-12
l2:فع	-20
l2:فف	-6
l2:فق	-12
l2:فن	-5
l2:فه	-5
l2:فو	-16
l2:في	-2
l2:قص	-8
l2:قط	10
l2:قع	-3
l2:قف	-9
l2:قم	6
l2:قه	-3
l2:قو	-9
l2:كا	-5
l2:كب	-10
l2:كت	5
l2:كد	11
l2:كر	4
l2:كز	-3
l2:كس	-7
l2:كل	-17
l2:كن	-18
l2:كي	3
l2:ل	-6
l2:لب	-9
l2:لت	-17
l2:لث	3
l2:لج	-3
l2:لح	-10
l2:لد	-18
l2:لس	-4
l2:لص	-10
l2:لع	-9
l2:لف	-10
l2:لق	-2
l2:لل	-10
l2:لم	-20
l2:لن	-3
l2:له	2
l2:لو	6
l2:لي	-3
l2:مت	-15
l2:مج	2
l2:مح	-6
l2:مد	-15
l2:مذ	-3
l2:مش	-7
l2:مع	-12
l2:مك	-11
l2:مل	2
l2:مم	6
l2:من	-7
l2:مه	3
l2:مو	-5
l2:مي	-7
l2:نا	-11
l2:نب	-5
l2:نت	-2
l2:ند	-14
l2:نذ	-14
l2:نس	13
l2:نص	-3
l2:نع	-11
l2:نه	-3
l2:نو	-11
l2:ني	-11
l2:ها	5
l2:هد	-16
l2:هر	5
l2:هز	-6
l2:هل	-20
l2:هم	8
l2:هن	5
l2:هه	14
l2:هو	-16
l2:و	-7
l2:وا	-8
l2:وب	3
l2:وز	-16
l2:وس	5
l2:وش	-18
l2:وض	-6
l2:وف	2
l2:وك	-10
l2:ول	-7
l2:وم	5
l2:ون	-4
l2:وه	7
l2:وي	4
l2:يء	-11
l2:يا	8
l2:يث	-11
l2:يج	-14
l2:يح	13
l2:يد	-3
l2:يذ	-5
l2:ير	-4
l2:يز	-5
l2:يس	5
l2:يص	-7
l2:يض	-4
l2:يف	-2
l2:يك	-9
l2:يل	10
l2:ين	3
l2:يه	-2
l2:يو	-5
l2:يي	-5
l:0	-5
l:0,5	-2
l:000	2
l:1	-18
l:1,20	-4
l:1,200	-11
l:10	-2
l:1000	10
l:110	-5
l:12	-4
l:120	-4
l:1200	-2
l:13	-4
l:140	-8
l:1400	-2
l:150	-9
l:16	-8
l:160	-5
l:17	4
l:180	-3
l:19	-3
l:2,000	-5
l:20	-2
l:200	-3
l:2000	-8
l:2024	3
l:2025	8
l:2026	18
l:2027	3
l:2028	2
l:2030	2
l:21	-2
l:210	7
l:22	-10
l:23	-5
l:24	-6
l:25	-9
l:250	8
l:26	-12
l:27	-7
l:28	-6
l:3	-4
l:3,200	-7
l:300	-7
l:3000	3
l:31	-2
l:32	-4
l:320	-7
l:3200	-4
l:33	-7
l:34	-4
l:340	-7
l:38	-8
l:3a2ila	7
l:3adad	-10
l:3imara	8
l:3la	-13
l:3lihom	7
l:3likom	3
l:3nd	-9
l:3ndha	-12
l:3ndhom	-6
l:3ndhomch	-11
l:3ndna	-9
l:3ndo	-15
l:3yalat	-3
l:4	-2
l:4,000	-2
l:400	7
l:4000	3
l:41	-4
l:48	-4
l:5	3
l:50	-2
l:500	4
l:5000	7
l:52	-2
l:55	-8
l:58	-4
l:60	4
l:61	-3
l:62	-2
l:63	-2
l:64	-9
l:65	3
l:7	-5
l:70	-13
l:700	2
l:75	4
l:7aja	-7
l:7it	-6
l:7na	-20
l:7sab	-12
l:7ta	-13
l:8	-6
l:80	5
l:85	-6
l:90	-9
l:92	5
l:95	5
l:9bel	-21
l:9dam	-11
l:9el	-5
l:a	-16
l:abandonne	4
l:abandonnent	-9
l:abonnement	-5
l:about	-10
l:above	-6
l:abri	-5
l:absence	-2
l:absents	3
l:academy	6
l:accepte	6
l:acces	-6
l:accessible	4
l:accessibles	6
l:accident	-12
l:accidents	-12
l:accompagnement	-5
l:accouche	-6
l:accouchements	-2
l:accouchent	-4
l:account	16
l:accroche	-3
l:achetent	-12
l:acheteurs	4
l:across	-11
l:acte	-2
l:actifs	-10
l:adam	-5
l:administration	-7
l:adopte	-4
l:adresse	-12
l:adresses	-7
l:affichage	-3
l:affiche	-3
l:afficher	-6
l:afternoon	5
l:again	18
l:against	-9
l:age	2
l:agees	-11
l:agence	10
l:agences	-2
l:agent	-4
l:agents	-10
l:agree	5
l:agreement	4
l:agronome	-8
l:ahmed	-3
l:aicha	-6
l:aidants	-2
l:aider	-17
l:aides	-10
l:aides-soignantes	3
l:aidez-nous	-9
l:aidons	-3
l:ain	-8
l:ait	-15
l:al	-6
l:alarm	-11
l:alert	-10
l:alerte	8
l:algorithme	-6
l:aller	9
l:allons	-3
l:allume	-9
l:almost	-8
l:alone	2
l:alors	-15
l:also	-5
l:amazigh	7
l:ambulance	14
l:ambulances	-2
l:amine	-6
l:among	-10
l:amputations	18
l:ana	-9
l:anas	-7
l:ancien	5
l:anciens	-9
l:and	-16
l:animaux	2
l:annee	3
l:annonce	3
l:annonces	8
l:annuaire	-4
l:annuel	-6
l:annuelle	4
l:anonymous	-10
l:another	-10
l:answer	-2
l:any	-2
l:aout	-7
l:apiculteurs	-4
l:apicultrices	3
l:appeler	11
l:appelle	-7
l:appels	-3
l:appli	-5
l:application	-5
l:applis	-9
l:apprenti	-2
l:apprentis	7
l:appris	-13
l:apps	-4
l:appuie	-5
l:apres	4
l:april	-14
l:arbres	-10
l:are	-12
l:argan	-9
l:around	-2
l:arret	-8
l:arrets	-7
l:arrive	-20
l:arrivent	-11
l:arrives	7
l:arrosent	-3
l:artificielle	-5
l:artisans	-9
l:as	-10
l:ask	-3
l:asked	5
l:asking	-5
l:asks	-5
l:association	13
l:associations	-9
l:at	-23
l:ateliers	-4
l:attend	-9
l:attendent	-15
l:attendons	8
l:attendu	-6
l:attente	-2
l:attention	7
l:attestations	-3
l:au	-22
l:auberges	5
l:aucun	-2
l:aucune	11
l:audio	-8
l:augmente	-3
l:augmenter	-8
l:august	12
l:aupres	-3
l:aura	-5
l:auront	-5
l:aussi	-3
l:automatique	2
l:autour	8
l:autumn	7
l:aux	-18
l:avant	11
l:avec	-22
l:average	-8
l:aveugles	9
l:avoided	-4
l:avoir	-12
l:avons	-9
l:avril	-4
l:awel	-11
l:azilal	-11
l:azrou	-8
l:b	-14
l:b3d	-15
l:b3id	-2
l:b7al	-14
l:ba	-8
l:ba9i	-15
l:bab	-3
l:bac	-3
l:bach	-2
l:bache	-5
l:back	-3
l:bacs	-3
l:bag	3
l:bags	11
l:baisse	-13
l:baisser	-10
l:bakeries	-7
l:bakers	7
l:balance	-13
l:balises	-7
l:bank	-12
l:banque	8
l:barbers	13
l:bassin	7
l:batterie	-5
l:batteries	-10
l:bdina	-3
l:be	-10
l:beach	6
l:beaucoup	-9
l:bebe	5
l:because	-12
l:before	-14
l:below	-2
l:belt	-7
l:beneficiaires	-11
l:beneficiaries	-9
l:benevoles	10
l:beni	-8
l:benne	11
l:bent	5
l:bergers	2
l:berkane	3
l:berrechid	3
l:besoin	2
l:besoins	-10
l:better	-7
l:bezzaf	5
l:bghina	-22
l:bhalil	-13
l:bidon	-9
l:bidons	9
l:bien	2
l:big	2
l:biha	-12
l:bilal	9
l:bilan	-6
l:billetterie	7
l:bin	-14
l:binome	2
l:biougra	-4
l:bla	-14
l:blessent	-3
l:bli	-9
l:blind	-11
l:blood	-3
l:board	2
l:boat	7
l:boats	4
l:bois	2
l:boite	-9
l:boites	-9
l:bon	-3
l:bonjour	-23
l:bonne	11
l:bonsoir	9
l:book	5
l:booked	-4
l:books	3
l:bord	-6
l:borne	-2
l:bottles	4
l:bouchers	7
l:bouee	-7
l:bouguemez	-5
l:boulangeries	7
l:bourse	8
l:bout	3
l:bouteille	8
l:bouteilles	5
l:boutique	-5
l:boutiques	5
l:bouton	-10
l:boxes	-6
l:bracelet	-14
l:bracelets	-12
l:brahim	-9
l:branches	-3
l:bread	-3
l:brebis	-3
l:bring	-10
l:brings	-8
l:briques	-6
l:broken	-10
l:bruised	-2
l:brulent	-13
l:brulures	-2
l:budget	14
l:built	-14
l:bulletin	3
l:bureau	-18
l:bureaux	8
l:bus	-21
l:buses	-10
l:but	-12
l:button	-10
l:buy	-10
l:buyer	4
l:buyers	5
l:by	-13
l:bzaf	-4
l:c'est	-21
l:ca	-12
l:cafes	13
l:cahier	-5
l:caisse	10
l:caisses	-7
l:calendar	-4
l:calendrier	-11
l:call	6
l:called	-10
l:calls	4
l:came	-9
l:camel	-3
l:camera	-8
l:camion	-3
l:camions	5
l:can	-8
l:can't	-15
l:candidats	-11
l:candidatures	-2
l:cannot	-10
l:cantines	-5
l:capteur	4
l:capteurs	-9
l:captions	-2
l:car	11
l:caracteres	6
l:carburant	6
l:card	-5
l:care	-7
l:carers	-3
l:carnet	-13
l:carnets	5
l:carpenter	7
l:carpet	-4
l:carrefour	13
l:carries	-6
l:carry	-6
l:cars	6
l:carte	-8
l:cas	-13
l:casa	-6
l:casablanca	2
l:cash	5
l:casse	-8
l:cassees	-5
l:cassent	-6
l:catalogue	13
l:catch	-6
l:cause	-8
l:ce	-28
l:ce2	-3
l:celui	-7
l:cent	-21
l:centre	17
l:centres	-3
l:cents	-9
l:certains	-2
l:certificat	4
l:ces	-8
l:cet	-3
l:cette	-12
l:ceux	-8
l:ch7al	-6
l:chabab	3
l:chacun	8
l:chaleur	-6
l:chambre	-8
l:chambres	8
l:changement	9
l:changent	3
l:changer	7
l:chantier	-11
l:chantiers	-6
l:chaouia	-4
l:chaque	-10
l:charbon	3
l:charge	-8
l:chatbot	-2
l:chatgpt	-5
l:chaud	-12
l:chauffe	-12
l:chauffeur	6
l:cheap	-6
l:check	6
l:checked	8
l:checks	-5
l:chems	6
l:cher	-2
l:cherche	-9
l:chercher	-12
l:cherchons	-8
l:chez	-14
l:chher	10
l:chhor	-8
l:chi	-3
l:chiffres	9
l:child	-9
l:childcare	-7
l:children	-7
l:chno	-3
l:choisit	5
l:chokran	-5
l:chose	-6
l:chou3ba	-8
l:chra	-7
l:chronometre	4
l:chta	14
l:chute	10
l:chutes	-8
l:cible	-10
l:cinq	-2
l:cinquante	-3
l:city	-6
l:civil	-7
l:civile	5
l:class	5
l:classe	5
l:classes	2
l:classroom	-2
l:cle	-10
l:clean	-10
l:cleaners	-4
l:clerk	-5
l:clerks	-10
l:client	10
l:clients	9
l:closed	11
l:closes	-7
l:club	-11
l:clubs	-4
l:cm	4
l:cndp	7
l:cnss	-3
l:co2	-3
l:code	-10
l:cold	-9
l:collecte	8
l:collectes	-3
l:college	-2
l:collegiennes	-4
l:combien	9
l:come	2
l:comes	-7
l:comite	-11
l:commande	-6
l:commander	-7
l:comme	-13
l:commencer	-3
l:comment	-11
l:commercants	12
l:commerces	7
l:commission	3
l:commun	7
l:communal	-8
l:commune	-9
l:company	-2
l:compare	-15
l:comparer	-10
l:complete	-3
l:complexe	6
l:compost	7
l:comprend	-8
l:comprendre	-3
l:comprennent	-3
l:compris	4
l:comptable	3
l:compte	-6
l:comptes	-8
l:compteur	-8
l:concerne	-7
l:concernes	10
l:conclusion	4
l:concours	2
l:concretement	-14
l:conduit	-6
l:conduites	-2
l:confiance	-3
l:confirme	5
l:conformite	13
l:connaissent	-7
l:connait	-9
l:connaitre	-12
l:connecte	-7
l:connectee	2
l:connectes	-5
l:connu	-3
l:conseil	-8
l:conseiller	-2
l:consent	13
l:consentement	-3
l:consomment	-2
l:constat	-4
l:construit	-10
l:consultation	-5
l:consultations	-2
l:consulte	-7
l:contact	8
l:contacts	-7
l:contract	5
l:contrairement	-4
l:contrat	-3
l:contre	-7
l:contribue	-8
l:controle	10
l:controlee	-4
l:controles	-4
l:convention	3
l:conventions	9
l:cook	-5
l:cooperative	8
l:cooperatives	6
l:copies	13
l:copy	-5
l:corner	-8
l:corrects	2
l:corriger	2
l:cost	-6
l:costs	-13
l:cote	10
l:coud	-10
l:could	-3
l:count	7
l:counted	5
l:coup	-2
l:coupure	-8
l:coupures	4
l:courant	18
l:courriels	3
l:courriers	-3
l:course	3
l:court	8
l:courtier	13
l:coute	-21
l:coutent	-8
l:couts	12
l:couturieres	5
l:couvertes	7
l:covers	-9
l:covoiturage	-10
l:craftspeople	-3
l:crate	-3
l:crates	-4
l:credit	10
l:cree	-9
l:creer	-8
l:creneaux	-12
l:criee	12
l:croyons	-4
l:cube	-2
l:cuisson	-5
l:cut	-14
l:cuve	-3
l:cv	-3
l:d	-19
l:d'abonnes	-3
l:d'abord	9
l:d'absence	10
l:d'accord	5
l:d'accueil	7
l:d'agadir	7
l:d'aide	-6
l:d'ait	-2
l:d'alnif	-6
l:d'annee	9
l:d'appels	-3
l:d'appuyer	10
l:d'apres	-12
l:d'artisanat	-4
l:d'attente	7
l:d'azrou	7
l:d'eau	14
l:d'electricite	-2
l:d'enfants	-4
l:d'entre	-4
l:d'entretien	4
l:d'essai	12
l:d'heures	7
l:d'huile	-2
l:d'hygiene	14
l:d'ici	-7
l:d'imilchil	-2
l:d'inezgane	11
l:d'information	10
l:d'irm	-2
l:d'oignons	-4
l:d'olive	-4
l:d'ou	-3
l:d'un	-12
l:d'une	-7
l:d'urgence	7
l:d'usage	6
l:daba	-14
l:daily	-3
l:dans	-28
l:dar	3
l:darija	4
l:data	-7
l:date	-11
l:dates	3
l:dattes	3
l:davantage	-4
l:dawn	13
l:day	8
l:days	8
l:ddo	8
l:de	-26
l:deaf	-12
l:debarquement	-3
l:decembre	-13
l:decharge	-4
l:dechets	-5
l:decide	6
l:decident	-2
l:decision	13
l:decisions	6
l:declaration	-4
l:declarent	-5
l:declares	7
l:decouvrent	-9
l:degrees	8
l:degres	9
l:deja	-2
l:delai	-9
l:delais	-7
l:delay	-5
l:delegation	6
l:delivery	-11
l:demain	-13
l:demande	5
l:demandent	-10
l:demander	-7
l:demandes	-4
l:demandeur	-2
l:demandeurs	-4
l:demandons	-9
l:demarche	6
l:demarches	-5
l:demi-journee	9
l:demie	2
l:demo	2
l:depart	-9
l:departement	11
l:departements	8
l:depasse	-8
l:depend	-12
l:depense	-4
l:depenses	-2
l:deplacer	9
l:depose	-5
l:deposent	-6
l:depot	3
l:depuis	-11
l:derna	-15
l:des	-29
l:designed	-10
l:desk	3
l:desormais	-10
l:detecteur	-3
l:detecteurs	5
l:detenus	8
l:deux	-3
l:deuxieme	-3
l:devant	-12
l:developpe	-12
l:developpeur	-3
l:devient	-4
l:devrait	-10
l:dh	2
l:diabetiques	-6
l:dialyse	9
l:diary	16
l:did	-5
l:didn't	-2
l:difference	-13
l:diplome	2
l:direct	4
l:directeur	-2
l:directrice	9
l:directs	-3
l:dirham	-13
l:dirhams	-2
l:disease	4
l:dispensaire	11
l:disponible	-7
l:dispose	-4
l:dispositif	-3
l:disposition	-2
l:distance	7
l:dit	-15
l:divers	-11
l:dix-huit	2
l:dix-sept	6
l:doctor	3
l:document	-2
l:does	-3
l:doesn't	7
l:doit	-11
l:doivent	-4
l:domicile	-3
l:don't	5
l:donc	-10
l:donne	-10
l:donnee	-9
l:donnees	-8
l:donner	-3
l:donneurs	-9
l:donnez-nous	-10
l:donors	-10
l:dont	-3
l:door	2
l:dorment	-8
l:dort	4
l:dossiers	7
l:douar	-5
l:douars	6
l:double	-7
l:doublons	-5
l:douze	-12
l:down	2
l:drapeau	4
l:drari	-4
l:driss	6
l:driver	2
l:driver's	-2
l:drivers	-2
l:droit	2
l:droits	7
l:drone	-4
l:dropped	-3
l:dry	10
l:du	-21
l:duree	-6
l:during	-15
l:dwawer	-4
l:dyal	-22
l:dyalna	-17
l:dyalo	8
l:dyar	7
l:each	-5
l:earn	-14
l:eat	4
l:eau	-9
l:echanges	-4
l:ecole	-3
l:ecoles	6
l:economies	-3
l:economique	-12
l:ecrit	-8
l:editeur	3
l:effet	-2
l:eid	-2
l:eight	8
l:el	-11
l:elderly	3
l:electrique	-7
l:electriques	9
l:eleve	-3
l:eleves	2
l:elle	-5
l:elles	3
l:elles-memes	9
l:elus	-3
l:emploi	17
l:emplois	-2
l:empty	5
l:en	-25
l:enceintes	-7
l:encore	-11
l:end	-10
l:endroit	12
l:enfant	-4
l:enfants	-2
l:enfin	-7
l:enough	7
l:enquete	-5
l:enseignants	-6
l:ensemble	14
l:ensuite	-11
l:entre	-15
l:entrepreneurs	-4
l:entretien	-6
l:entretiens	-3
l:environ	-9
l:envoi	-2
l:envoie	-16
l:envoient	-6
l:envoye	-3
l:equip	-11
l:equipes	-7
l:erfoud	8
l:erreurs	-2
l:espace	-6
l:essai	-5
l:essaouira	-6
l:essayer	7
l:estime	-2
l:et	-19
l:etablissements	-3
l:etage	9
l:etageres	-5
l:etape	-10
l:ete	5
l:etiquette	-11
l:etrangers	6
l:etre	-15
l:etudiante	-9
l:etudiantes	-3
l:eu	-12
l:europe	2
l:euros	-9
l:eux	10
l:evening	14
l:ever	-10
l:every	-13
l:everybody	8
l:everyone	-3
l:everything	5
l:everywhere	2
l:evite	-3
l:evitees	4
l:eviter	-13
l:evites	14
l:exist	-6
l:existe	-9
l:existent	-11
l:existing	-10
l:exists	-5
l:experts	-3
l:exporters	4
l:eye	-3
l:f	-16
l:fabrique	-13
l:face	-7
l:facebook	-4
l:factory	-10
l:facture	-3
l:factures	7
l:faint	3
l:fair	-7
l:faire	-15
l:faisons	-5
l:fait	-19
l:fall	-3
l:falls	-11
l:families	8
l:family	-5
l:far	-7
l:farm	-11
l:farmer	-12
l:farmers	-4
l:fatima	-6
l:faut	-8
l:faute	-4
l:fauteuil	6
l:features	-7
l:february	3
l:federation	6
l:federations	-9
l:feel	-7
l:fellah	5
l:felt	-3
l:femme	8
l:femmes	3
l:fenetre	6
l:fera	-6
l:ferme	3
l:ferment	-6
l:fermes	3
l:ferran	-9
l:fes	5
l:feuille	-6
l:feuilles	-2
l:fewer	6
l:fez	-4
l:fhem	-6
l:fiable	-3
l:fiche	11
l:fiches	-11
l:fichier	-3
l:fidelite	-4
l:field	-7
l:fifteen	3
l:fifty	3
l:figures	13
l:fih	-17
l:fiha	-15
l:fihom	2
l:fil	-5
l:file	11
l:files	3
l:filets	-4
l:filiere	-4
l:fill	-9
l:filled	-3
l:filles	-6
l:fills	-8
l:filtre	-5
l:filtres	-7
l:fin	-4
l:finance	-10
l:find	-12
l:fini	-10
l:finish	-3
l:finished	-10
l:finit	-11
l:fire	-8
l:firms	5
l:first	-21
l:first-aid	-4
l:first-time	-10
l:fish	-12
l:five	-5
l:fixe	-7
l:fixer	-5
l:flacon	-5
l:flacons	10
l:flood	-4
l:floor	-5
l:floors	5
l:flour	-5
l:fog	-8
l:fois	4
l:follow	8
l:fonction	-4
l:fonctionnalites	5
l:fonctionne	-11
l:fondation	10
l:fonds	-2
l:font	-13
l:fontaines	-8
l:food	-2
l:foot	3
l:football	4
l:for	-12
l:forest	-5
l:forestier	17
l:formation	-5
l:formations	-5
l:forme	-14
l:formee	4
l:former	-7
l:formulaire	-13
l:fort	-2
l:forty-one	-6
l:found	3
l:four	6
l:fours	-6
l:fourteen	-2
l:foyer	7
l:fraiches	-5
l:frais	11
l:frame	-3
l:francais	13
l:franche	-8
l:free	2
l:french	-6
l:froid	-10
l:from	-18
l:front	-4
l:fruit	-5
l:fuite	6
l:fuites	2
l:full	3
l:fumee	-8
l:fund	17
l:future	-9
l:ga3	-10
l:gagnent	-10
l:gagner	-6
l:gain	8
l:garage	8
l:garages	-14
l:garde	-8
l:gardent	-2
l:garder	-8
l:gardes	-10
l:gardien	-5
l:gare	2
l:gate	10
l:gave	-4
l:gel	2
l:gendarmerie	13
l:gens	-4
l:gestion	-5
l:get	-21
l:gets	-15
l:ghadi	-7
l:ghayjaweb	4
l:ghedda	-5
l:ghir	-16
l:ghocht	9
l:gilets	-10
l:girls	-5
l:give	-12
l:given	-3
l:gives	-11
l:glace	2
l:glaciere	-2
l:gloves	-4
l:go	2
l:goats	9
l:goes	-6
l:going	-5
l:gone	9
l:good	4
l:got	-9
l:gps	-7
l:grace	-12
l:graduates	4
l:grand	-5
l:grandes	-6
l:grandparents	-13
l:gratuit	-8
l:grignons	-5
l:gros	-2
l:group	-5
l:groupe	4
l:growers	-5
l:guelmim	-6
l:guercif	-11
l:guichets	-11
l:guide	-5
l:guides	-3
l:h	-5
l:habitant	2
l:habitants	7
l:had	-11
l:hada	-12
l:hadchi	-4
l:hadi	6
l:hajar	-8
l:half	-11
l:halle	11
l:hameau	3
l:hamza	-4
l:handicap	7
l:handicapes	-10
l:hands	10
l:happiness	16
l:happy	4
l:harbour	3
l:hassan	-8
l:hassani	-3
l:hausse	-4
l:haut	-7
l:hay	-11
l:he	-2
l:hear	-14
l:hearing-impaired	-7
l:heart	-4
l:hebdomadaire	6
l:hectare	2
l:hectares	3
l:hello	-13
l:her	-3
l:herders	4
l:here	10
l:heure	6
l:heures	5
l:hi	-16
l:hiba	-4
l:hier	-8
l:high	-12
l:hind	7
l:his	-3
l:hive	6
l:hiver	4
l:hivers	-9
l:hives	6
l:hiya	-10
l:hoceima	-6
l:homa	-11
l:home	11
l:homes	7
l:honey	-13
l:hope	-3
l:horaires	-2
l:horoscope	4
l:hors	-11
l:hospital	3
l:hotel	-7
l:hotels	5
l:hour	5
l:hours	13
l:house	-8
l:households	-2
l:houses	3
l:how	-17
l:howa	-13
l:huit	2
l:hundred	4
l:i	-8
l:i'm	-15
l:ia	-10
l:ibn	-7
l:ice	-3
l:ici	13
l:idee	-12
l:if	-7
l:ifni	3
l:ifrane	-4
l:ignorent	5
l:il	-20
l:ila	-7
l:ilham	-7
l:illisibles	-5
l:ils	-10
l:image	6
l:images	-6
l:imagine	-9
l:immobiliers	4
l:impact	-7
l:impaired	-9
l:impossible	9
l:in	-11
l:inchallah	5
l:income	8
l:incomplete	4
l:incomplets	11
l:indicateur	-2
l:infection	9
l:infections	-8
l:infirmiere	2
l:infirmieres	-8
l:informations	-11
l:infractions	-2
l:ingenieur	11
l:injuries	8
l:inn	4
l:innovation	5
l:inscrites	-4
l:inscrits	-10
l:inspecteurs	-7
l:install	-10
l:installe	-13
l:instructeurs	-11
l:insuline	9
l:insurer	9
l:integre	-5
l:intermediaire	9
l:internes	3
l:internet	23
l:interroge	-12
l:interview	-5
l:interviews	7
l:into	-5
l:intoxications	-13
l:investisseurs	-5
l:irons	-3
l:irrigation	-3
l:is	-18
l:ishal	-6
l:isn't	-8
l:isotherme	6
l:it	18
l:it's	-7
l:j'ai	-9
l:jahom	-4
l:jalon	-7
l:jamais	-9
l:january	-2
l:janvier	5
l:jar	12
l:jars	-6
l:jawab	-5
l:jay	-15
l:jaya	4
l:je	-10
l:jetees	4
l:jeter	-15
l:jetes	-8
l:jette	-15
l:jeunes	-2
l:jeux	-6
l:job	-6
l:jobs	-4
l:joj	-5
l:jorf	-11
l:joue	-8
l:jouj	-6
l:jour	-6
l:journee	9
l:jours	12
l:jugent	-4
l:juin	-2
l:july	4
l:june	9
l:juriste	8
l:jury	-2
l:jusqu'a	-11
l:jusqu'au	-16
l:just	-16
l:kacem	-11
l:kamel	7
l:kamlin	10
l:kan	-4
l:karim	6
l:kat3ti	-2
l:katchri	-5
l:katrbe7	-11
l:kay3ref	-5
l:kay7et	-7
l:kay9et3o	-2
l:kayb9a	7
l:kayb9aw	-8
l:kaybeddel	-3
l:kaybedlo	-5
l:kaybi3o	-3
l:kaychriw	-3
l:kaydi3	-9
l:kaydir	-6
l:kayfsed	-7
l:kayji	-4
l:kayjiw	-4
l:kaykhdmo	-2
l:kaykhelles	-12
l:kaykhesro	-6
l:kaykhtar	-4
l:kaymchiw	-3
l:kayn	-7
l:kaynch	-3
l:kaynin	-5
l:kayrbe7	-3
l:kaysta3mlo	-4
l:kaytrma	7
l:kaytsennaw	-5
l:kaywsel	-6
l:kaywslo	-8
l:keep	-16
l:keeps	-12
l:kenitra	2
l:kept	-5
l:key	-3
l:kg	-7
l:khadija	3
l:khasna	-10
l:khass	-8
l:khasser	-4
l:khassna	-13
l:khasso	-11
l:khdamin	-4
l:khdma	-8
l:khenifra	8
l:khobz	-10
l:khouribga	-13
l:kids	-16
l:kifach	-12
l:kilo	-2
l:kilometres	-10
l:kilos	-13
l:kind	10
l:kit	-8
l:km	4
l:know	-16
l:knows	-17
l:kol	-6
l:kolchi	-6
l:koll	-5
l:kounnach	12
l:ktab	-5
l:kter	12
l:l	-15
l:l'a	-5
l:l'absenteisme	-5
l:l'acces	-6
l:l'accord	-2
l:l'acheteur	5
l:l'agence	-2
l:l'aide	6
l:l'alerte	-2
l:l'ambulance	5
l:l'an	-5
l:l'analyse	10
l:l'annee	-5
l:l'appli	-3
l:l'application	6
l:l'appui	11
l:l'apres-midi	13
l:l'arret	4
l:l'artisan	-10
l:l'association	6
l:l'atelier	-5
l:l'aube	6
l:l'automne	10
l:l'autorisation	9
l:l'autre	7
l:l'avenir	7
l:l'avons	-3
l:l'eau	-14
l:l'ecole	5
l:l'effet	-6
l:l'enfant	-4
l:l'engrais	9
l:l'entretien	6
l:l'epicier	-7
l:l'equipe	-2
l:l'essai	10
l:l'etat	-10
l:l'ete	7
l:l'etudiant	-9
l:l'examen	-5
l:l'experimentation	-12
l:l'hectare	-3
l:l'heure	13
l:l'hiver	9
l:l'hopital	10
l:l'humidite	-2
l:l'ia	-3
l:l'idee	-9
l:l'impact	-10
l:l'infirmier	11
l:l'infirmier-chef	5
l:l'innovation	-2
l:l'inspection	-7
l:l'intelligence	-5
l:l'internat	7
l:l'oeil	6
l:l'office	3
l:l'ont	-3
l:l'ormva	17
l:l'oued	10
l:l'outil	-4
l:l'ouverture	5
l:l'universite	-8
l:l'usage	5
l:l'usager	-8
l:l'usine	-5
l:l3a2ila	-3
l:l3a2ilat	4
l:l3alam	11
l:l3am	7
l:l3assasa	-8
l:l7all	8
l:l7anout	3
l:l7out	-9
l:l7teb	5
l:l9raya	8
l:la	-14
l:lab	4
l:label	-15
l:labo	-13
l:laboratoire	3
l:lahcen	-7
l:laine	-10
l:laisse	-11
l:laissent	-2
l:lait	10
l:lamp	-6
l:lampa	-3
l:lampe	-2
l:lancement	-6
l:land	-4
l:language	10
l:langue	6
l:larache	-2
l:large	-10
l:last	-15
l:late	9
l:launch	-4
l:lavabo	5
l:lb7er	3
l:lbare7	6
l:lbi3	14
l:lbnat	7
l:lcar	-2
l:lcentre	8
l:le	-33
l:leaf	-10
l:learn	-9
l:leave	-13
l:leaves	-5
l:lecole	15
l:lecture	-7
l:lectures	5
l:ledger	10
l:left	-3
l:legumes	2
l:lend	-4
l:lendemain	7
l:lequel	-4
l:les	-32
l:less	-16
l:let	-11
l:lets	-9
l:lettre	8
l:lettres	-6
l:leur	4
l:leurs	-10
l:lflous	-3
l:li	-7
l:libere	5
l:library	-7
l:libres	-5
l:licence	7
l:lieu	-4
l:life	7
l:lift	-4
l:light	-15
l:ligue	9
l:lihom	-4
l:like	-5
l:likes	-9
l:lil	5
l:lina	-19
l:line	-8
l:linked	-2
l:lire	3
l:lisent	-3
l:lisible	-5
l:list	7
l:liste	-4
l:lit	-11
l:litre	5
l:litres	-20
l:live	6
l:lives	-8
l:livraison	-3
l:livre	2
l:livrees	-3
l:livrer	-9
l:livres	-11
l:livreurs	4
l:ljama3a	-5
l:lkbar	-6
l:lkhedma	7
l:lkhobz	5
l:lkssaba	11
l:lma	4
l:lma3ach	2
l:lmadrasa	2
l:lmadrassa	-5
l:lmarsa	13
l:lmersa	4
l:lmra	-10
l:lmrad	9
l:lmsarn	-2
l:locale	-5
l:locataires	7
l:location	-5
l:locaux	-7
l:lock	-6
l:log	17
l:logbooks	5
l:logement	3
l:loghat	4
l:logiciels	-6
l:loi	-7
l:loin	15
l:lokhrin	11
l:long	-7
l:longer	-4
l:look	-10
l:looking	-3
l:lose	-22
l:losing	-12
l:losses	-6
l:lost	6
l:lot	-3
l:love	-15
l:lowel	8
l:lui	5
l:lumiere	8
l:lundi	-3
l:lunettes	5
l:lux	6
l:lwad	11
l:lwaldin	-4
l:lwe9t	7
l:lwel	8
l:lwezn	4
l:lwra9	6
l:lycee	3
l:lyceens	-10
l:m'appelle	-11
l:m3	-8
l:m3a	-16
l:m3ana	5
l:m3aya	5
l:ma	-9
l:mab9awch	-4
l:machi	-2
l:machine	-2
l:machines	-9
l:made	-10
l:mai	-8
l:main	-17
l:mains	4
l:maintenant	-5
l:mairie	-2
l:mais	-8
l:makaynch	5
l:make	-15
l:makes	-18
l:mal	-11
l:malades	-10
l:malvoyants	2
l:maman	-2
l:mamans	7
l:man	-9
l:manque	3
l:manuel	2
l:many	-7
l:map	-3
l:maquette	3
l:march	9
l:marchands	5
l:marche	-4
l:market	-5
l:marketing	-6
l:maroc	-5
l:marocain	-3
l:marocains	4
l:marrakech	5
l:mars	-9
l:mask	5
l:massira	6
l:master	5
l:match	-11
l:maternity	-4
l:maths	-14
l:matin	8
l:mats	-6
l:may	12
l:means	-7
l:mecanicien	-6
l:mecaniciens	-3
l:medecin	3
l:medicines	-2
l:medina	2
l:meet	-9
l:mehdi	4
l:meilleur	-10
l:meilleure	3
l:meknes	-15
l:melanges	-11
l:membres	10
l:meme	-3
l:memes	-8
l:men	8
l:menages	-4
l:mensuel	8
l:mentor	-3
l:mer	-4
l:merci	-9
l:mere	-9
l:meres	-5
l:merzouga	-5
l:mesdames	-7
l:message	-3
l:messagerie	12
l:messages	-7
l:messieurs	-18
l:mesure	-4
l:mesuree	6
l:mesures	5
l:met	-18
l:meteo	7
l:meter	3
l:metier	-3
l:metiers	-8
l:metre	-9
l:mi	-6
l:micros	-7
l:midelt	-2
l:midi	9
l:midwife	-4
l:midwives	-3
l:mieux	2
l:might	-6
l:milieu	-3
l:milk	5
l:mille	-6
l:milliers	-3
l:millions	3
l:min	5
l:mina	-3
l:minibus	9
l:ministere	-10
l:minutes	5
l:mis	-13
l:mise	-6
l:missed	-6
l:missions	-4
l:mlli	-11
l:mn	-19
l:mobile	-6
l:mochtarak	7
l:mode	7
l:model	-7
l:modele	-8
l:modeles	-10
l:module	-2
l:mohammadi	-5
l:mohammedia	-6
l:moi	-6
l:moins	-3
l:mois	5
l:moitie	-9
l:moment	-5
l:monday	6
l:monde	4
l:money	10
l:moniteurs	8
l:monnaie	-10
l:monoxyde	-3
l:montant	-12
l:monte	-7
l:month	6
l:monthly	-5
l:months	7
l:montre	-13
l:more	-5
l:morning	12
l:most	-2
l:mostawsaf	12
l:mot	8
l:moteur	15
l:mother	-8
l:mothers	-6
l:moto	14
l:moualin	-8
l:moul	-15
l:mould	-8
l:mountain	4
l:mountains	5
l:move	-3
l:moyen	-8
l:moyenne	-16
l:moyens	-3
l:mra	2
l:much	7
l:muletiers	-3
l:municipale	9
l:municipality	-2
l:musee	4
l:must	-6
l:mustapha	-5
l:mutuelle	6
l:my	-5
l:n'a	-5
l:n'est	-3
l:n'ont	-11
l:n'y	-4
l:nadia	-7
l:naissance	7
l:nappe	6
l:nass	7
l:nbdaw	-5
l:nchallah	-4
l:ne	-18
l:near	-10
l:need	-23
l:needed	14
l:needs	-15
l:nefs	-11
l:neige	8
l:neighbour	-7
l:neighbourhood	7
l:neighbours	-16
l:neither	7
l:nessajat	-5
l:net	-9
l:nets	-14
l:nettoyage	-11
l:neuf	6
l:never	-6
l:new	-13
l:newborn	-5
l:next	-16
l:nhar	2
l:ni	-4
l:night	5
l:night-shift	-5
l:nine	12
l:ninety	-12
l:niveau	10
l:no	-9
l:nobody	-15
l:nom	-10
l:nombre	-4
l:non	6
l:non-recours	-10
l:nos	-5
l:noss	7
l:not	-2
l:note	-5
l:notebook	11
l:notebooks	7
l:noted	-7
l:notes	-2
l:nothing	5
l:notre	-12
l:noura	-6
l:nous	-14
l:nouveau	2
l:november	6
l:novembre	-5
l:now	-13
l:noyaux	-10
l:nss	-2
l:nuit	6
l:nuits	-4
l:number	-6
l:numbers	6
l:numerique	8
l:numero	-6
l:nurse	-9
l:nurse's	-3
l:nurseries	-7
l:nurses	-9
l:nursing	-6
l:nwslo	-4
l:oasis	3
l:objectif	-6
l:observation	9
l:obtenir	-9
l:october	4
l:octobre	8
l:of	-20
l:off	-9
l:office	2
l:offre	-10
l:offres	-3
l:offrez-nous	-11
l:oignons	-3
l:oil	-3
l:okay	-6
l:old	-14
l:older	-11
l:olive	-16
l:omar	-12
l:on	-9
l:once	-9
l:one	-5
l:online	6
l:only	-11
l:onssa	9
l:ont	-10
l:onze	-3
l:open	-6
l:opened	-14
l:order	2
l:ordered	-2
l:organise	-6
l:ostreiculteurs	-4
l:othmane	-10
l:otites	-10
l:ou	3
l:ouarzazate	4
l:oublis	-2
l:oui	2
l:our	-13
l:ourir	-3
l:ours	-2
l:out	-2
l:outil	-11
l:outils	-2
l:outside	7
l:ouvert	-5
l:ouverte	-4
l:ouverts	-6
l:ouvre	-17
l:ouvrent	-7
l:ouvrez-nous	-11
l:ouvrieres	-2
l:ouvrir	-10
l:over	-8
l:own	-15
l:packers	-5
l:page	-8
l:pages	6
l:paie	-9
l:paient	-11
l:pain	-15
l:pains	-3
l:palm	6
l:palmeraie	-8
l:palmes	-5
l:panne	7
l:panneau	-3
l:panneaux	-4
l:pannes	3
l:paper	-15
l:papier	16
l:papiers	-3
l:par	-27
l:parce	-4
l:parcours	-10
l:parent	-8
l:parents	8
l:parfois	-8
l:parking	-13
l:parkings	-7
l:parle	5
l:parlent	6
l:parler	-9
l:parmi	-3
l:parrain	-4
l:part	3
l:partage	-21
l:partagee	-10
l:partagees	-2
l:partager	-10
l:partages	5
l:partenaire	6
l:partent	-6
l:partie	7
l:partis	-7
l:partner	-7
l:partout	10
l:parts	6
l:pass	-11
l:passage	-5
l:passagers	-7
l:passages	-4
l:passant	-8
l:passants	-2
l:passe	-8
l:passent	-15
l:passer	-12
l:passionate	-2
l:patient	-10
l:patients	-5
l:pay	-19
l:paye	-5
l:payees	-8
l:payes	-7
l:payment	-2
l:pays	-11
l:peche	14
l:pecheurs	-11
l:pedal	-7
l:pedale	-8
l:pendant	-12
l:pense	-5
l:pension	-4
l:people	-9
l:per	-23
l:percent	9
l:perd	-6
l:perdent	-18
l:perdre	-5
l:perdu	2
l:perdue	5
l:perdues	-10
l:perdus	-3
l:pere	8
l:permet	-6
l:permis	3
l:permission	-5
l:personne	5
l:personnes	-10
l:pertes	-8
l:pese	-13
l:pesee	4
l:petit	-9
l:petite	-5
l:petites	-8
l:petits	-18
l:peu	3
l:peur	-5
l:peut	-7
l:peuvent	-3
l:pharmacie	-2
l:pharmacist	-3
l:phase	-16
l:phones	10
l:photo	-9
l:photographie	-12
l:photos	7
l:phrase	-11
l:pickers	2
l:piece	-13
l:pieces	2
l:pied	12
l:pieds	7
l:pile	-8
l:pilot	-8
l:pilotage	6
l:pilote	-5
l:pilotes	9
l:pilulier	5
l:piste	4
l:pitch	-8
l:place	4
l:places	7
l:plage	-4
l:plan	5
l:planning	-6
l:plantes	5
l:plaques	-3
l:plastic	4
l:plastique	-10
l:plateforme	-7
l:plateformes	-10
l:platform	-10
l:please	-10
l:plein	-11
l:pliable	-8
l:pluie	4
l:plus	4
l:pm	-9
l:pneus	3
l:point	-16
l:points	-9
l:poisson	-10
l:pompiers	10
l:population	4
l:port	6
l:portail	-9
l:porte	-10
l:portent	-10
l:porter	-6
l:ports	12
l:pose	-11
l:post	-10
l:poste	12
l:potieres	-6
l:potiers	10
l:poubelle	-4
l:poulpe	-2
l:pour	-29
l:pourquoi	-7
l:pourtant	-9
l:power	2
l:premier	-10
l:premiere	-14
l:premiers	-14
l:prendre	-10
l:prennent	-12
l:pres	4
l:presente	-15
l:presenter	-14
l:presque	-4
l:press	-10
l:presse	-5
l:presses	-6
l:pret	12
l:prete	-12
l:pretee	-6
l:pretes	-4
l:pretez-nous	-12
l:prets	-2
l:preuve	-8
l:prevenus	4
l:previennent	-6
l:previent	-12
l:prevoir	-6
l:price	-5
l:prices	4
l:principal	-9
l:print	8
l:printed	-7
l:printemps	5
l:priorite	-9
l:pris	-2
l:prise	-12
l:prises	8
l:prison	-6
l:private	-12
l:privee	13
l:privees	-6
l:prix	6
l:probleme	7
l:procedure	-3
l:prochain	-13
l:prochaine	-3
l:proche	8
l:proches	6
l:producteurs	7
l:produit	-2
l:produits	-4
l:prof	-2
l:professeurs	11
l:professionnel	-4
l:profs	-8
l:progresse	-2
l:project	6
l:projet	-2
l:propose	-10
l:proposition	-2
l:proposons	-4
l:propre	10
l:protection	-11
l:prototype	-8
l:prouve	-2
l:proven	-6
l:province	4
l:provinces	-11
l:provincial	4
l:public	-8
l:publics	2
l:puis	-2
l:puits	-5
l:pupil	-6
l:pupils	5
l:pyrometre	-6
l:qr	-10
l:qu'elle	-2
l:qu'il	-3
l:qu'on	-3
l:qualite	-4
l:quand	2
l:quarante	-3
l:quart	-9
l:quarter	6
l:quartier	2
l:quartiers	-5
l:quatorze	-7
l:quatre	-3
l:quatre-vingt-dix	-12
l:que	-16
l:quel	-14
l:quelle	-9
l:quelqu'un	-9
l:questionnaire	10
l:queue	-6
l:qui	-2
l:quinze	-10
l:quoi	-12
l:rabat	-16
l:radio	7
l:radiologie	13
l:raise	-3
l:raises	-7
l:ram	-5
l:ramadan	11
l:ramassage	6
l:ramene	-11
l:ramp	-7
l:rampe	-3
l:rampes	-11
l:range	-9
l:rapide	6
l:rappel	-8
l:rapport	-3
l:ras	-5
l:rassemble	-9
l:rate	-10
l:ratent	-9
l:rates	3
l:reach	-12
l:read	10
l:reading	6
l:ready	-9
l:really	-10
l:receive	-2
l:received	16
l:recense	-14
l:recevoir	7
l:recherche	7
l:recoit	-19
l:recoivent	-9
l:recolte	5
l:record	4
l:recorded	-11
l:records	13
l:recours	-6
l:recu	3
l:recule	5
l:rediger	-4
l:redouble	10
l:reduction	-5
l:reduire	-11
l:reduit	-10
l:referent	-6
l:refill	-9
l:refus	8
l:refuse	6
l:refusent	-13
l:regie	9
l:region	14
l:regional	6
l:regionale	12
l:register	10
l:registers	3
l:regles	-3
l:relais	-4
l:relation	-6
l:relecture	-3
l:releves	5
l:relie	-10
l:relues	-4
l:remember	-11
l:remercie	-6
l:remplit	-9
l:rencontre	-7
l:rencontrer	-13
l:rencontres	-5
l:rend	-5
l:rendent	-11
l:rendez-vous	4
l:rendu	-3
l:renforce	-14
l:renoncent	8
l:rent	7
l:rentre	-6
l:rentree	6
l:rentrent	-4
l:rentrer	8
l:repair	-10
l:reparation	6
l:repart	16
l:repas	10
l:repit	-3
l:reponses	10
l:report	4
l:reported	-7
l:repos	10
l:repose	-5
l:representent	-9
l:reseau	6
l:reservation	-10
l:reserve	2
l:residents	12
l:responsable	6
l:rest	10
l:reste	-2
l:resultat	-6
l:resultats	3
l:retard	-14
l:retards	-2
l:retired	-16
l:retour	-7
l:retours	-2
l:retraite	5
l:retrouve	-8
l:retrouvent	-8
l:reviennent	8
l:revient	13
l:ride	5
l:riders	-10
l:rien	17
l:right	-16
l:rim	-2
l:risque	-9
l:river	12
l:riverains	9
l:rkia	-3
l:rmla	10
l:road	-3
l:roadmap	-4
l:robinet	-3
l:roles	-12
l:roofs	10
l:room	-3
l:rooms	-5
l:rota	5
l:rouge	3
l:roulant	3
l:roulent	-3
l:route	2
l:routes	-4
l:routiere	-4
l:row	-2
l:ruche	-4
l:ruches	-8
l:run	-12
l:running	7
l:runs	-13
l:rural	-9
l:s'adresse	-3
l:s'arrete	4
l:s'en	-11
l:s'est	-10
l:s'il	-6
l:sa	-3
l:sa3a	3
l:sable	-5
l:sacs	-4
l:saffron	-17
l:safi	4
l:sage-femme	-2
l:sages-femmes	-9
l:said	-5
l:saisie	-8
l:saisies	2
l:saison	3
l:saiss	-10
l:sait	-14
l:saknin	-6
l:salam	3
l:sale	-3
l:salle	5
l:salma	-11
l:same	-7
l:samedi	10
l:samples	10
l:sang	3
l:sans	-15
l:sante	5
l:sara	-10
l:sardines	-4
l:satellite	8
l:satisfaction	-10
l:saturday	-9
l:sauve	4
l:save	-11
l:savent	-12
l:saves	-13
l:savoir	-9
l:say	-5
l:says	4
l:sba7	8
l:sbah	-7
l:sbitar	2
l:scan	6
l:scanne	-13
l:scans	-4
l:schools	8
l:sciences	-13
l:scolaire	-4
l:scolaires	5
l:screen	3
l:se	-27
l:sea	3
l:seances	-3
l:search	-10
l:season	10
l:seat	-6
l:sec	6
l:seches	5
l:second	5
l:secours	-8
l:secretaires	9
l:see	-8
l:sees	-8
l:sefrou	6
l:selfies	6
l:selham	14
l:sell	-14
l:selling	-6
l:sells	-7
l:selon	-25
l:semaine	6
l:semaines	6
l:semsar	5
l:send	-3
l:sends	-11
l:sensor	-2
l:sensors	-4
l:sent	-5
l:sept	9
l:septembre	4
l:sera	-4
l:serait	-8
l:seront	-2
l:served	-2
l:service	-10
l:services	-5
l:ses	-3
l:set	-9
l:settat	-13
l:seul	-6
l:seule	-4
l:seulement	8
l:seules	-6
l:seven	5
l:seventy	-12
l:several	-7
l:sewn	-10
l:sghar	4
l:sghir	-3
l:sghira	6
l:shade	-5
l:share	-12
l:shared	-15
l:sheep	-15
l:sheet	11
l:shelf	-9
l:shelled	-9
l:shells	-4
l:shift	-4
l:shipping	-4
l:shop	10
l:shops	11
l:show	-3
l:shows	-17
l:si	-12
l:sick	8
l:sidi	-23
l:siege	-4
l:sif	6
l:sign	-2
l:signal	9
l:signale	-2
l:signaler	-3
l:signales	-3
l:signature	-6
l:signe	4
l:signer	-10
l:signes	2
l:signs	11
l:silence	3
l:silicose	-3
l:simana	6
l:simple	-7
l:simples	-2
l:simulateur	-3
l:since	-10
l:single	-17
l:sites	4
l:situation	-2
l:six	-11
l:sixty	5
l:siyana	14
l:skate	-5
l:skip	-11
l:slide	2
l:slides	6
l:slips	12
l:slot	2
l:small	-24
l:smaller	-13
l:smartphone	-10
l:smiti	-2
l:smoke	6
l:sms	4
l:sndo9	-5
l:social	2
l:sociale	9
l:societe	-3
l:soignees	-10
l:soigner	10
l:soins	-6
l:soir	2
l:soit	-11
l:soixante	3
l:sol	9
l:solaires	9
l:solar	-12
l:solidaire	-3
l:sollicitons	-8
l:solution	-13
l:somebody	-3
l:sommes	-11
l:son	-2
l:sondage	11
l:sonde	-5
l:sondes	-2
l:sonne	6
l:sont	-17
l:sort	-8
l:sorter	-2
l:sortie	8
l:souq	13
l:source	-14
l:sourds	7
l:sous	-8
l:sout	-2
l:soutien	-2
l:souvent	-8
l:speak	-3
l:speaks	6
l:speech	-6
l:spend	-11
l:sport	-14
l:spots	-6
l:sprains	-14
l:spring	-16
l:stade	-6
l:stage	6
l:standard	7
l:start	9
l:starts	-8
l:station	2
l:statistiques	14
l:stayed	-5
l:stays	3
l:step	-8
l:sterilisateur	-10
l:still	-8
l:stock	-2
l:stocks	-4
l:stops	-7
l:story	-3
l:street	4
l:stress	-5
l:stretcher-bike	10
l:strip	6
l:student	3
l:suffisent	8
l:suffit	7
l:sugar	8
l:suis	-5
l:suit	7
l:suite	2
l:suivi	-2
l:suivies	6
l:suivis	-2
l:suivre	-5
l:sun	4
l:suppose	-6
l:sur	-26
l:sure	-15
l:surtout	-16
l:surveillance	-5
l:survey	11
l:swaye3	-5
l:systeme	-7
l:ta	-17
l:ta7	-8
l:table	7
l:tablet	8
l:tablette	6
l:tachelhit	3
l:tafraout	-8
l:tag	-2
l:take	-14
l:takes	-13
l:talk	8
l:talks	9
l:tamazight	4
l:tamegroute	-14
l:tan-tan	-9
l:tanger	-4
l:tangier	-8
l:tank	-9
l:tante	-8
l:taounate	-9
l:tap	-5
l:tapis	-16
l:tard	9
l:taroudant	-6
l:tata	-13
l:taux	-4
l:taxi	-5
l:taxis	-8
l:taza	-8
l:tazarine	4
l:taznakht	-9
l:tbib	3
l:teacher	-11
l:teacher's	-2
l:teachers	-3
l:team	-14
l:technician	-4
l:technicien	4
l:technique	-10
l:telechargements	-2
l:telephone	9
l:telephones	13
l:tells	-13
l:telmid	4
l:temperature	-5
l:temps	-6
l:ten	-13
l:tent	-6
l:tenu	-10
l:term	-8
l:terme	-7
l:terrain	4
l:terre	2
l:test	6
l:teste	-5
l:tested	-8
l:tester	7
l:tetouan	7
l:text	-4
l:textbooks	-9
l:texte	-2
l:tfel	-11
l:than	-11
l:thank	-14
l:thanks	-14
l:that	-7
l:that's	-3
l:the	-29
l:their	-6
l:theirs	9
l:them	2
l:then	-9
l:there	2
l:there's	-5
l:they	-11
l:they're	-8
l:they've	-8
l:thing	-8
l:think	-8
l:third	-14
l:this	-12
l:those	-9
l:thousand	-2
l:thread	-4
l:three	-8
l:through	-7
l:throw	-4
l:thrown	-6
l:thursday	5
l:tient	-13
l:tiers	9
l:tiflet	-3
l:tilifon	-4
l:timahdite	-7
l:time	4
l:timed	-4
l:times	8
l:tisseuse	-4
l:tisseuses	-2
l:titles	-3
l:tiznit	-4
l:tlaja	-7
l:tlamd	-5
l:tlata	-5
l:tlej	11
l:tnach	12
l:to	-19
l:today	3
l:toilet	-8
l:toilets	10
l:toilettes	3
l:toit	5
l:told	-2
l:tomatoes	4
l:tombent	-6
l:tomorrow	13
l:tonight	10
l:tonnes	2
l:too	5
l:took	-8
l:toubkal	-3
l:touche	-15
l:tour	-7
l:tous	-3
l:tout	-5
l:toute	-9
l:tower	-11
l:town	-9
l:towns	8
l:track	7
l:tracker	6
l:tracteur	-7
l:trade	-5
l:train	-5
l:traine	5
l:trained	-21
l:trainees	3
l:training	8
l:trajet	-4
l:trajets	-7
l:transforme	-7
l:transfusion	-12
l:transport	2
l:transports	9
l:travail	9
l:travaille	-6
l:travaillent	-8
l:travailleurs	-5
l:travaux	7
l:travel	-4
l:treated	-8
l:trees	5
l:tres	-15
l:tresoriers	-7
l:tri	2
l:tri9	4
l:trial	7
l:tribunal	9
l:triporteurs	-4
l:trips	7
l:trois	3
l:troisieme	-8
l:trop	-13
l:trottoir	-6
l:trouble	4
l:trouve	6
l:trouvent	-8
l:trouver	-13
l:truck	-6
l:trucks	-10
l:trust	-4
l:tswira	10
l:tu	-7
l:turn	3
l:turns	-12
l:twenty	2
l:twice	4
l:two	-3
l:type	-6
l:un	-16
l:under	-3
l:understand	-8
l:une	-28
l:union	-9
l:unique	-5
l:university	-10
l:unlike	-13
l:until	-17
l:urgences	17
l:us	-2
l:use	-15
l:used	9
l:users	-11
l:uses	-12
l:usine	-15
l:utilisateurs	-12
l:utilise	-4
l:utilisent	-2
l:utility	3
l:va	-18
l:vaccination	-4
l:vaccines	6
l:vaccins	5
l:vais	-5
l:valeur	2
l:valide	8
l:valise	-9
l:vallee	-7
l:valley	-4
l:value	-11
l:vaut	-7
l:vegetables	-8
l:veille	-3
l:velo	-7
l:vend	-7
l:vendent	-4
l:vendeuses	8
l:vendors	8
l:vendre	5
l:vendu	4
l:venir	9
l:vente	9
l:verifie	-11
l:verifier	8
l:vers	-3
l:verse	-7
l:version	3
l:vert	-7
l:very	-12
l:veterinaire	6
l:veut	7
l:veuves	7
l:vide	11
l:video	-2
l:videos	-7
l:vides	-5
l:vienne	-8
l:viennent	-2
l:vient	11
l:vieux	-10
l:village	-5
l:villages	4
l:ville	-2
l:villes	3
l:vingt	3
l:vise	-13
l:vision	6
l:visit	13
l:visite	-14
l:visited	7
l:visites	-11
l:visiteurs	-3
l:visons	-3
l:visually	-6
l:vit	-6
l:vite	8
l:vivant	-3
l:vivent	-9
l:vocal	13
l:vocale	2
l:vocational	-3
l:voice	-12
l:voila	-18
l:voir	12
l:voisin	8
l:voisins	17
l:voit	-18
l:voiture	6
l:voix	5
l:volontaires	-3
l:volumes	2
l:volunteer	-8
l:vont	-7
l:vos	-2
l:votre	-2
l:voudrait	-2
l:voulons	-6
l:vous	4
l:voyageurs	-8
l:vraiment	-12
l:vu	-10
l:w	-11
l:w7da	-4
l:wa7d	-6
l:wa7da	3
l:wa7ed	-5
l:wa9t	-12
l:wach	-16
l:wad	-8
l:wait	-17
l:waited	-8
l:waiting	-12
l:waits	-4
l:walakin	-3
l:walk	-8
l:walnuts	-3
l:walo	11
l:want	-13
l:wants	-8
l:ward	3
l:warn	10
l:was	-4
l:washed	-7
l:waste	-10
l:way	9
l:we	-12
l:we'd	-6
l:we'll	-4
l:we're	-19
l:we've	-16
l:weaver	-11
l:weavers	-7
l:week	6
l:week-end	6
l:weekly	3
l:weeks	4
l:weighed	-3
l:weighing	10
l:well	10
l:wellat	-10
l:wells	-2
l:went	-7
l:were	-3
l:wet	-6
l:what	-13
l:what's	-5
l:whatsapp	-3
l:wheelchair	-10
l:when	3
l:where	3
l:whether	-10
l:which	-3
l:while	-3
l:who	-3
l:whoever	-4
l:whole	-18
l:why	-9
l:will	-11
l:winter	10
l:with	-18
l:within	-13
l:without	-12
l:woman	-5
l:women	-8
l:women's	-3
l:wooden	-9
l:work	-4
l:worked	-4
l:working	7
l:works	-3
l:workshops	-6
l:world	4
l:worth	-5
l:would	8
l:wrist	-4
l:written	-3
l:y	-8
l:y3tina	-11
l:y9der	-10
l:ydiro	-13
l:year	7
l:yearly	-6
l:years	-10
l:yeux	7
l:ykon	-9
l:you're	-8
l:youm	-3
l:young	-17
l:your	-3
l:youssef	-6
l:zagora	-12
l:zen9a	-4
l:zero	8
l:zitoun	5
l:zone	-8
l:zones	-4
l:zwin	6
l:ابراج	-4
l:ابريل	13
l:ابليكاسيون	7
l:اثمنه	-4
l:اثنتي	-2
l:اجل	-9
l:احد	2
l:اخر	3
l:اخري	16
l:اداره	2
l:اذا	-2
l:اربع	-7
l:اربعون	-8
l:ازرو	5
l:ازيلال	-8
l:اساتذه	2
l:اسبوع	9
l:اسبوعين	14
l:استاذ	-2
l:استماره	-2
l:اسره	-6
l:اسفي	7
l:اسمي	-4
l:اشاره	-11
l:اشهر	10
l:اصحاب	-11
l:اصل	-7
l:اصم	-3
l:اصيله	-5
l:اضافيه	6
l:اطفال	-4
l:اطنان	3
l:اعاقه	-5
l:اقرب	-10
l:اقل	-2
l:اكبر	10
l:اكتوبر	-7
l:اكثر	11
l:الا	-11
l:الاباء	9
l:الاثنين	3
l:الاحياء	-14
l:الادويه	-6
l:الاذن	-8
l:الارض	6
l:الاركان	-15
l:الاساسيه	-6
l:الاسبوع	-11
l:الاستاذ	-3
l:الاسر	-8
l:الاسره	-11
l:الاشاره	2
l:الاشجار	4
l:الاصطناعي	-8
l:الاطفال	-3
l:الاعاره	15
l:الاعداديه	-11
l:الافران	5
l:الافرنه	-15
l:الاقسام	-13
l:الاقل	5
l:الاقليم	5
l:الاقليمي	9
l:الاقمار	-4
l:الاكاديميه	-4
l:الاكل	-6
l:الالات	-11
l:الامهات	-11
l:الانتاج	-4
l:الانتظار	-3
l:الاول	9
l:الاولي	7
l:الايام	-4
l:الباب	11
l:البارح	-3
l:الباقي	6
l:الباكالوريا	-12
l:البحث	-10
l:البغال	-4
l:البلاد	-7
l:البلديه	-6
l:البناء	-8
l:البنات	-13
l:البياعات	6
l:البيت	3
l:البيضاء	5
l:البيع	14
l:التجربه	-3
l:التجفيف	-8
l:التربه	4
l:التسجيل	3
l:التسناي	5
l:التصفيه	-11
l:التطبيق	-4
l:التعاونيه	5
l:التقليديه	-10
l:التقني	-3
l:التكوين	-10
l:التلاميذ	-5
l:التلميذ	-16
l:التلميذات	-4
l:التيليفون	2
l:الثالثه	7
l:الثلوج	6
l:الثمن	4
l:الجامعي	3
l:الجاهز	-2
l:الجاي	-16
l:الجديد	-12
l:الجديده	-15
l:الجلد	-12
l:الجماعات	-6
l:الجماعه	-6
l:الجمعيه	5
l:الجميع	7
l:الجهه	12
l:الجهوي	3
l:الجواب	-9
l:الحاجه	-6
l:الحارس	3
l:الحافلات	-9
l:الحافله	5
l:الحانوت	-3
l:الحراره	9
l:الحسيمه	-12
l:الحضور	2
l:الحطب	8
l:الحليب	-2
l:الحوادث	-3
l:الحوامل	-7
l:الحوانت	-3
l:الحوت	-7
l:الحومه	4
l:الحي	5
l:الحياه	7
l:الخاصه	-13
l:الخبز	-13
l:الخدمه	-7
l:الخريطه	-11
l:الخساره	-7
l:الخشب	-3
l:الخضره	-12
l:الخطر	-10
l:الخمسه	5
l:الخميس	13
l:الخير	-9
l:الداخليه	-10
l:الدار	-3
l:الدخان	-12
l:الدخول	-7
l:الدراري	-10
l:الدراسه	6
l:الدرك	8
l:الدوا	-7
l:الدوار	-5
l:الدواور	-7
l:الدواوير	-9
l:الذكاء	-8
l:الذين	-2
l:الرابعه	8
l:الرد	-2
l:الرساله	4
l:الروبيني	-2
l:الريش	-5
l:الرييسيه	-6
l:الزبل	-10
l:الزبون	-12
l:الزرابي	-4
l:الزربيه	-8
l:الزنقه	-8
l:الزيت	-13
l:الزيتون	-15
l:السادسه	-13
l:الساعه	6
l:السايق	-3
l:السبت	-8
l:السبيطار	4
l:السته	-11
l:السجل	6
l:السجناء	6
l:السردين	-13
l:السكان	-11
l:السلام	-17
l:السلعه	-8
l:السمك	-11
l:السن	-5
l:السنه	4
l:السوايع	-6
l:الشاحنات	5
l:الشاحنه	-13
l:الشاويه	-13
l:الشباب	-3
l:الشتا	3
l:الشتاء	-5
l:الشركه	-12
l:الشغل	15
l:الشمس	9
l:الشمسي	-10
l:الشمسيه	-4
l:الشهر	-5
l:الشيفور	-3
l:الصباح	8
l:الصحه	-3
l:الصحي	-2
l:الصغار	-8
l:الصغير	-7
l:الصغيره	-7
l:الصم	-11
l:الصناع	-10
l:الصناعه	-7
l:الصوت	-4
l:الصوف	3
l:الصياد	-8
l:الصياده	-8
l:الصيادون	-7
l:الصيد	5
l:الصيدليه	11
l:الصيف	5
l:الضو	4
l:الضيعات	-2
l:الطاكسيات	-6
l:الطالبات	-4
l:الطبيب	10
l:الطريق	2
l:الطفل	8
l:الطلب	-2
l:الطلبات	-4
l:الطلبه	2
l:الظل	6
l:العاصفه	-13
l:العالم	-2
l:العام	10
l:العاملات	-8
l:العايلات	5
l:العايله	-6
l:العربي	-9
l:العشيه	7
l:العماره	9
l:العمل	12
l:العمومي	-5
l:العيالات	5
l:الغابه	6
l:الغياب	2
l:الف	3
l:الفا	-4
l:الفجر	5
l:الفكره	-8
l:الفلاح	-12
l:الفلاحه	-14
l:الفلاحين	6
l:الفي	-8
l:الفيزياء	-4
l:القابله	-12
l:القادمه	3
l:القاضي	-6
l:القانون	-7
l:القراءه	-8
l:القرايه	10
l:القرعه	7
l:القرويه	-2
l:القري	-12
l:القريه	-14
l:القسم	-2
l:القصور	-9
l:القنطره	-8
l:القياده	5
l:القيمه	-8
l:الكار	-9
l:الكبار	-7
l:الكتب	-3
l:الكلفه	4
l:الكلوي	-7
l:الكلي	-5
l:الكهرباء	5
l:الكهرباييه	-11
l:الكيران	-8
l:اللايحه	-10
l:اللجنه	4
l:الله	-10
l:اللواتي	-6
l:اللول	8
l:اللوله	4
l:اللي	-3
l:الليل	-6
l:الما	-10
l:الماء	-9
l:المازوط	2
l:الماكله	-2
l:المال	14
l:المحصول	-3
l:المختبر	-5
l:المدارس	-2
l:المدرسي	5
l:المدنيه	10
l:المديريه	-6
l:المدينه	-10
l:المرا	-8
l:المرات	8
l:المراكز	-8
l:المراه	-16
l:المرحله	-4
l:المرسي	8
l:المرصد	2
l:المرضي	-14
l:المركز	7
l:المره	-3
l:المريض	-11
l:المستشفي	9
l:المستعجلات	19
l:المستهدفه	-5
l:المشروع	-9
l:المشي	-3
l:المطفيات	-8
l:المعاش	8
l:المعلمه	10
l:المعلمين	4
l:المعمل	-4
l:المغرب	2
l:المقاهي	6
l:المقاوله	-11
l:المقبل	6
l:المقطوعه	-4
l:المكتب	-8
l:المكتبه	-8
l:المكفوفون	-6
l:المكفوفين	-8
l:الممرضات	-13
l:الممرضه	-6
l:المهني	-4
l:المواطن	-8
l:المواليه	6
l:الموسم	-13
l:الموظف	4
l:المياه	-10
l:الميدان	11
l:الميساج	-5
l:الميناء	9
l:الميه	8
l:النحل	-8
l:النساء	-13
l:النساجات	-3
l:النساجه	3
l:النص	6
l:النفايات	-9
l:النقل	6
l:النموذج	-7
l:الواحد	-12
l:الواحه	3
l:الوادي	12
l:الوالده	-13
l:الورد	4
l:الورقه	3
l:الوطني	-8
l:الوقايه	-8
l:الوقت	8
l:الولاده	3
l:الي	-13
l:الياس	-7
l:اليد	-5
l:ام	-15
l:اما	-18
l:امام	-16
l:املشيل	-12
l:امين	-7
l:ان	-14
l:انا	-6
l:انترنت	14
l:انتظار	-12
l:انذار	-3
l:انذارا	-4
l:انقطاع	-4
l:اننا	-8
l:اول	-16
l:اولا	7
l:اولاد	-2
l:اي	-21
l:ايت	-13
l:ايضا	8
l:ايموزار	2
l:ب	-5
l:بارد	-11
l:بازيلال	-5
l:باش	-3
l:باقليم	-7
l:باقي	-14
l:بالامازيغيه	-7
l:بالدارجه	2
l:بالساعه	3
l:بالشمس	8
l:بالصوت	4
l:بالضو	-6
l:بالقنيطره	-10
l:بالليل	6
l:بايع	-12
l:بثلاثه	-12
l:بثمن	-11
l:بحال	-15
l:بخمسه	-6
l:بدرهم	5
l:بدل	-16
l:بدلا	-3
l:برا	5
l:بزاف	4
l:بسبب	-12
l:بسم	-9
l:بسيط	-3
l:بعد	-8
l:بعشرين	-9
l:بعيد	15
l:بعيده	2
l:بغينا	-10
l:بقاتش	-2
l:بقاوش	-8
l:بكارط	-4
l:بلا	-10
l:بموافقه	-9
l:بنت	-11
l:بنسبه	-9
l:بنصف	-8
l:به	-13
l:بها	-14
l:بوحدهم	3
l:بوحدو	8
l:بيت	-15
l:بيع	3
l:بين	-5
l:بيها	-16
l:تاونات	-12
l:تايمه	-4
l:تبقي	-8
l:تبيع	-12
l:تتصل	-2
l:تتكفل	-2
l:تجربه	-6
l:تجمع	-2
l:تجيب	6
l:تحت	-6
l:تحترق	-5
l:تحليل	2
l:تحمل	-6
l:تحيه	-3
l:تدفع	-5
l:تذكير	6
l:ترمي	-7
l:تسع	-7
l:تسعه	-13
l:تسمم	-9
l:تصل	-7
l:تضيع	-2
l:تطبيق	-12
l:تطبيقات	-4
l:تطبيقنا	-3
l:تعاونيات	9
l:تعاونيه	-11
l:تعطينا	-6
l:تعلم	-8
l:تعود	-9
l:تفتح	-4
l:تفقد	-5
l:تقرا	-5
l:تقرير	-2
l:تقليص	-2
l:تقول	-3
l:تكفي	7
l:تكلفه	-3
l:تلاميذ	-10
l:تلميذ	8
l:تلميذا	5
l:تلميذات	-7
l:تلميذه	9
l:تماره	-10
l:تمر	-7
l:تمشي	-4
l:تموت	-6
l:تنتظر	-3
l:تنخفض	-4
l:تنغير	9
l:تودي	-4
l:توقع	9
l:تيكي	-2
l:ثانويه	-5
l:ثلاث	-5
l:ثلاثه	-2
l:ثلاثون	-3
l:ثلاثين	-4
l:ثلاجه	-3
l:ثلث	-10
l:ثم	-4
l:ثمانيه	-11
l:ثمن	-17
l:ثمنها	-13
l:جاهزه	7
l:جدتي	-11
l:جدول	-8
l:جديده	-3
l:جربنا	-5
l:جربناه	-8
l:جربناها	-5
l:جرد	-5
l:جماعات	12
l:جماعه	-3
l:جماعيه	-3
l:جمعيه	-4
l:جوج	-16
l:حاجه	-8
l:حافلات	-2
l:حافلتنا	-4
l:حافله	-8
l:حالات	-7
l:حاله	-16
l:حتي	-21
l:حجر	-7
l:حد	8
l:حدا	-11
l:حرفه	5
l:حسب	-23
l:حسن	-7
l:حق	-10
l:حقيبتنا	-6
l:حقيبه	-4
l:حلنا	6
l:حليب	-8
l:حنا	-13
l:حوادث	-3
l:حوالي	-9
l:حي	-11
l:حيت	-9
l:حيث	-11
l:حين	-16
l:خارج	-11
l:خاص	-12
l:خاصنا	-11
l:خاصو	-8
l:خدام	-15
l:خدعوا	-2
l:خدمه	-12
l:خرج	7
l:خريبكه	-9
l:خريطه	-5
l:خلال	-2
l:خمس	-4
l:خمسطاش	-6
l:خمسه	2
l:خمسون	-5
l:خمسين	-13
l:خوذه	6
l:دابا	-16
l:داخل	-9
l:دار	-7
l:دخل	9
l:دراجه	-10
l:دراري	-9
l:دراهم	-4
l:درجات	9
l:درجه	-5
l:درنا	-11
l:درهم	-6
l:درهما	-2
l:دروس	-5
l:دعم	-10
l:دفاتر	-9
l:دفتر	5
l:دقيقه	14
l:دواء	-4
l:دوار	-13
l:دواوير	-10
l:دون	-3
l:ديال	-15
l:ديالنا	-15
l:ديالها	4
l:ديالهم	13
l:ديالو	-7
l:ديك	-7
l:ذكي	11
l:ذلك	-16
l:راديو	-3
l:راه	-5
l:ربع	-8
l:ربعه	5
l:ربعين	-12
l:رحلات	-6
l:رساله	3
l:رقم	8
l:رقميه	7
l:رمضان	5
l:رهن	-7
l:روبيني	-10
l:ريم	-5
l:زايده	10
l:زقاق	2
l:زيت	-8
l:ساعه	7
l:ساكنه	-8
l:سالت	-5
l:سايق	-6
l:سايقو	-5
l:سبعه	-11
l:سبوره	-6
l:ست	-8
l:سجل	-13
l:سجلات	-6
l:سخان	-3
l:سكان	-13
l:سلا	2
l:سلام	-9
l:سلمي	-10
l:سماد	6
l:سميتي	-8
l:سنه	-2
l:سنوات	6
l:سنويا	9
l:سوق	-6
l:سولنا	-7
l:سي	-13
l:سيارات	8
l:سياره	10
l:سياقه	-2
l:سيدي	-8
l:سيمانه	9
l:شباب	-13
l:شباك	-8
l:شبكه	2
l:شتاء	-9
l:شتنبر	12
l:شجرات	-5
l:شجره	2
l:شحال	-8
l:شخصا	-3
l:شركه	-8
l:شغل	8
l:شفشاون	-9
l:شكرا	-13
l:شكون	-16
l:شمس	-4
l:شمسي	-8
l:شمسيه	-4
l:شنو	-7
l:شهاده	6
l:شهر	3
l:شهرين	5
l:شهور	14
l:شي	-18
l:شيء	-8
l:شييا	7
l:صاوبنا	-12
l:صباحا	4
l:صعوبه	-5
l:صغار	-14
l:صغير	-14
l:صغيره	-7
l:صندوقا	3
l:صنعنا	5
l:صوت	8
l:صور	-7
l:صورنا	-3
l:صوره	3
l:صياد	7
l:صيف	-6
l:ضاع	-6
l:ضربات	-3
l:ضو	3
l:طالب	16
l:طالبا	8
l:طبيب	-5
l:طبيبه	-3
l:طريق	-2
l:طفل	-10
l:طفلا	6
l:طلب	-5
l:طلبه	-11
l:طن	6
l:طنجه	-8
l:عام	12
l:عايله	-2
l:عبر	-11
l:عدد	-19
l:عددنا	-6
l:عشر	-3
l:عشيه	8
l:عقد	-6
l:علبه	-10
l:علي	-14
l:عليكم	-3
l:عليه	6
l:عليها	-8
l:عليهم	-11
l:عماره	-11
l:عمال	-6
l:عمرو	-7
l:عمل	-9
l:عمي	-6
l:عن	-7
l:عند	-7
l:عندما	-2
l:عندنا	-11
l:عندها	-16
l:عندهم	-12
l:عندهمش	-3
l:عندو	-8
l:عوض	-8
l:عيالات	-8
l:غادي	-6
l:غالي	3
l:غدا	2
l:غرفه	-11
l:غرقو	-3
l:غشت	11
l:غياب	-10
l:غيجاوب	9
l:غير	-15
l:غيولي	-6
l:ف	-8
l:ف2030	-13
l:فابور	6
l:فاتوره	-6
l:فارغه	2
l:فاس	-12
l:فاطمه	-13
l:فاطنه	-11
l:فالدوار	-11
l:فالسوق	-11
l:فالشتا	10
l:فالشهر	11
l:فالطريق	6
l:فالعام	10
l:فالعشيه	15
l:فالميه	-10
l:فالواد	4
l:فالوقت	5
l:فبراير	-8
l:فرص	-7
l:فريق	-13
l:فصل	8
l:فقط	6
l:فكرتنا	-3
l:فكل	-4
l:فلاحو	-7
l:فواتير	-5
l:فوق	-19
l:في	-15
l:فيكم	-8
l:فين	-20
l:فيه	-13
l:فيها	-22
l:فيهم	-7
l:قاسم	4
l:قاعه	-9
l:قافله	-7
l:قبل	-3
l:قراءه	-9
l:قرب	-10
l:قشور	-6
l:قطره	-4
l:قطع	8
l:قطعه	-9
l:قل	9
l:قلعه	-5
l:كامل	12
l:كامله	3
l:كاملين	6
l:كان	-6
l:كانت	-2
l:كاين	-10
l:كاينين	-8
l:كبار	-8
l:كبير	-6
l:كتاب	-12
l:كتابا	-6
l:كتجي	-9
l:كتخرج	6
l:كتخلص	-6
l:كتر	4
l:كتشري	-2
l:كتوصل	-4
l:كل	-12
l:كلشي	-13
l:كلفه	-10
l:كلم	-5
l:كله	9
l:كلها	7
l:كليه	-7
l:كم	-3
l:كما	-12
l:كميه	-6
l:كنتمناو	-6
l:كهرباء	-4
l:كيبقاو	-4
l:كيبيعو	-4
l:كيتسناو	-6
l:كيتسني	-2
l:كيخلص	-4
l:كيخلصو	-2
l:كيخليو	-11
l:كيدوز	-2
l:كيشريو	-4
l:كيضيع	-3
l:كيضيعو	-3
l:كيعلم	-3
l:كيف	-17
l:كيفاش	-5
l:كيكتب	-2
l:كيلعب	-4
l:كيلو	-5
l:كيلوح	-9
l:كيلوغرامات	-4
l:كيلومتر	-7
l:كيلومترا	-6
l:كيلومترات	10
l:كيمشيو	-5
l:كيوصل	-2
l:ل	-6
l:لان	-9
l:لايحه	-13
l:لترا	-9
l:لترات	-2
l:لثلاثه	-6
l:لجميع	-3
l:لساعه	6
l:لشهر	-10
l:لعبه	-4
l:لغه	-3
l:لفايده	-14
l:لقاء	-5
l:لقد	-5
l:لكل	-7
l:لكم	-13
l:لكنها	-10
l:للاستراحه	5
l:للبيدون	5
l:للتعاونيه	11
l:للدراري	15
l:للشباب	10
l:للطلبه	-5
l:للكيلو	6
l:لليوم	12
l:لم	-2
l:لماذا	-4
l:لمن	-11
l:لنا	10
l:له	-11
l:لها	-14
l:لهم	-10
l:لو	-9
l:لي	-13
l:ليك	6
l:ليلا	12
l:ليله	-3
l:لينا	-8
l:ليهم	-9
l:ما	-17
l:ماء	-19
l:ماذا	-4
l:مارس	5
l:ماشي	-3
l:ماعندهمش	-2
l:ماكاينش	5
l:مالين	-17
l:ماي	7
l:مبرده	5
l:متطوع	8
l:متطوعه	-4
l:متقاعدو	-7
l:متنقل	-4
l:متنقله	-11
l:متوسط	-10
l:متي	8
l:مجاني	-2
l:مجسات	-3
l:محتاجين	-8
l:محصول	-3
l:محليه	-7
l:مخابز	9
l:مخزن	-4
l:مدارس	4
l:مدرسه	-17
l:مدن	5
l:مده	-15
l:مدينتنا	-3
l:مرات	3
l:مرافقين	5
l:مراقبه	-5
l:مراكش	6
l:مربو	-5
l:مرتفعه	3
l:مرتين	-5
l:مرحبا	-3
l:مرضي	-9
l:مركز	-2
l:مره	-6
l:مريض	8
l:مريضا	4
l:مريضه	-3
l:مساء	7
l:مسبح	-2
l:مستعمله	-6
l:مستوصف	-3
l:مسدود	13
l:مشترك	-5
l:مشتركه	7
l:مشروعنا	6
l:مصطفي	-5
l:مصلحه	6
l:مطبخ	-10
l:مع	-8
l:معاكم	-9
l:معانا	10
l:معاهم	5
l:معرفه	-8
l:معزول	-5
l:معطيات	-3
l:معكم	-7
l:معلن	6
l:مغلق	9
l:مقابلات	-8
l:مقهي	2
l:مكان	-11
l:مكتبه	-7
l:مكناس	-5
l:ملاحظه	3
l:ملصق	-7
l:من	-16
l:مندوبيه	-11
l:منذ	-14
l:منصتنا	-10
l:منصه	-8
l:منكم	-12
l:منه	-6
l:منها	-4
l:منهم	-9
l:موافقه	-6
l:موجه	-4
l:موسم	-11
l:موسي	5
l:موقع	-9
l:مول	-11
l:مي	-2
l:ميتي	-2
l:ميتين	-6
l:ميدلت	-4
l:ميساج	-3
l:ميه	-13
l:نبدا	-4
l:نتوقع	-7
l:نجربو	-2
l:نحتاج	-3
l:نحن	-6
l:نريد	-11
l:نزيل	-2
l:نساء	-8
l:نساجه	6
l:نساعد	-3
l:نسبه	-10
l:نسي	-5
l:نص	-11
l:نصف	-15
l:نطلب	-17
l:نفسه	7
l:نقابه	-6
l:نقترح	-11
l:نقدم	-6
l:نقل	-2
l:نكون	-7
l:نلتمس	-7
l:ننطلق	-11
l:نهار	-10
l:نهايه	-9
l:نوصلو	-7
l:نونبر	3
l:هاتف	3
l:هاد	-18
l:هادا	-9
l:هادشي	11
l:هادي	-6
l:هدفنا	-7
l:هذا	-13
l:هذه	-9
l:هضرنا	-2
l:هكتار	-7
l:هكتارات	8
l:هل	-14
l:هم	-8
l:هما	-4
l:هناك	5
l:هو	-7
l:هي	3
l:و	-7
l:واحد	4
l:واحدا	6
l:واحده	6
l:واد	5
l:واش	-20
l:والبنات	-12
l:والتقني	-5
l:والثانيه	-7
l:والدخان	3
l:والسمسار	-10
l:والغابات	17
l:والمدرسه	-8
l:والناس	-7
l:والو	8
l:وانا	-7
l:وبعد	9
l:وترسل	-3
l:وتنبيه	-2
l:وجوج	-8
l:وحتي	-4
l:وحده	8
l:وخمسين	5
l:ودفتر	-7
l:ورحمه	-8
l:ورزازات	2
l:ورساله	-3
l:ورشات	4
l:ورقه	5
l:وستون	-6
l:وصندوق	-8
l:وضعيه	-9
l:وعايلاتهم	7
l:وعشر	-7
l:وعشرين	-6
l:وغادي	-11
l:وفي	-22
l:وفيها	-8
l:وقت	-11
l:وقد	-16
l:وكل	-6
l:ولا	-10
l:ولاده	-6
l:ولادهم	-14
l:ولاو	-5
l:ولكن	-2
l:ولم	-10
l:ولي	-7
l:وما	-17
l:ومكالمه	-2
l:وممرضه	10
l:ومن	-12
l:وميتي	-4
l:ونحن	-8
l:ونص	-11
l:ونصف	9
l:وهذا	-7
l:وهو	-11
l:وهي	-11
l:وواحد	-5
l:ويترك	-6
l:ياتي	7
l:يبقي	-6
l:يبيع	-7
l:يتبني	-2
l:يتصل	-8
l:يتغير	-10
l:يجد	-6
l:يجدون	-10
l:يجيب	2
l:يحجز	-2
l:يد	-8
l:يدفع	-2
l:يدفعون	-9
l:يديرو	-5
l:يرمون	-4
l:يرمي	-6
l:يستطيع	-11
l:يشتغل	-8
l:يضم	-4
l:يضيع	-10
l:يعاني	-10
l:يعرفن	-2
l:يعرفو	-4
l:يعمل	-10
l:يعني	-13
l:يفتح	-11
l:يفقدون	-4
l:يقيس	-6
l:يكون	-3
l:يمشي	-2
l:ينام	9
l:ينتظر	2
l:ينزل	-7
l:يوجد	-4
l:يوم	5
l:يوما	14
l:يومين	15
l:يونيو	3
lh:000 dh	-4
lh:000 dirhams	-2
lh:000 euros	-3
lh:000 m3	-2
lh:1 200	-2
lh:10 a	-8
lh:10 by	-2
lh:10 d'	-5
lh:10 demandent	-3
lh:10 en	-6
lh:10 f	-8
lh:11 pm	-3
lh:11 مقهي	-2
lh:12 a	-4
lh:12 f	-2
lh:12 tonnes	-2
lh:14 sa3a	-2
lh:140 ruches	-2
lh:1400 نزيل	-2
lh:15 000	-2
lh:15 en	-5
lh:15 mra	-2
lh:150 طالبا	-4
lh:17 حاله	-4
lh:2 000	-5
lh:2 500	-8
lh:2 en	-3
lh:2 h	-2
lh:2 swaye3	-2
lh:20 000	-2
lh:20 a	-2
lh:20 en	-3
lh:20 minutes	-2
lh:20 يوما	-4
lh:200 test	14
lh:2025 a	8
lh:2025 dit	-2
lh:2025 selon	-15
lh:2025 un	6
lh:2025 une	6
lh:2025 حسب	-4
lh:2025 سجل	-7
lh:2026 un	-4
lh:2027 bghina	11
lh:2027 cahier	-5
lh:2027 carnet	-9
lh:2027 carnets	-3
lh:2027 comptage	-9
lh:2027 enquete	-4
lh:2027 les	14
lh:2027 liste	-4
lh:2027 meme	-4
lh:2027 nous	5
lh:2027 one	11
lh:2027 pesee	-7
lh:2027 registre	-15
lh:2027 releve	-6
lh:2027 same	-10
lh:2027 season	-2
lh:2027 service	-3
lh:2027 test	-10
lh:2027 visite	-8
lh:2027 we	7
lh:2027 استماره	-3
lh:2027 دفاتر	-3
lh:2027 دفتر	-8
lh:2027 سجل	-10
lh:2027 لايحه	-14
lh:2027 نطلب	5
lh:2028 compteurs	-6
lh:2028 nous	4
lh:2028 office	-3
lh:2028 we	5
lh:2028 سجل	-3
lh:2028 نطلب	7
lh:2030 la	-8
lh:2030 les	-17
lh:25 en	-4
lh:25 minutes	-3
lh:250 كلم	-2
lh:3 chhor	-2
lh:3 jours	-3
lh:3 rendez-vous	-2
lh:3 semaines	-2
lh:3 tonnes	-3
lh:30 000	-2
lh:30 a	-2
lh:30 cm	-3
lh:30 en	-7
lh:30 من	-5
lh:300 kg	-2
lh:300 pieces	-3
lh:32 tfel	-3
lh:3am f	9
lh:3am lwel	-8
lh:4 a	-3
lh:4 in	-2
lh:4 swaye3	-3
lh:40 000	-2
lh:40 a	-2
lh:40 appels	-3
lh:40 by	-4
lh:40 des	-5
lh:40 en	-2
lh:40 fin	-2
lh:40 من	-6
lh:40 واحد	-2
lh:45 a	-2
lh:45 jours	-4
lh:45 يوما	-4
lh:5 000	-2
lh:5 a	-10
lh:5 by	-4
lh:5 heures	-5
lh:5 في	-2
lh:50 a	-2
lh:55 des	-2
lh:6 000	-2
lh:6 a	-2
lh:6 en	-3
lh:6 h	-2
lh:6 mois	-2
lh:6 دراهم	-2
lh:60 a	-2
lh:60 des	-11
lh:60 dh	-2
lh:60 fin	-4
lh:70 des	-5
lh:7it ma	-3
lh:7ta l	-4
lh:80 des	-12
lh:80 dh	-2
lh:80 km	-3
lh:9 000	-3
lh:9 jours	-5
lh:9bel ma	-5
lh:a chaque	-2
lh:a l'	-4
lh:a la	-6
lh:a un	-4
lh:above the	-6
lh:accidents declares	-2
lh:acte de	-2
lh:after the	-19
lh:afternoon classes	-2
lh:again within	-10
lh:aide a	-7
lh:aide les	-12
lh:aider les	-9
lh:aidez-nous a	-9
lh:aidons les	-3
lh:ait ourir	-4
lh:ambulances cannot	-2
lh:an a	-9
lh:an alarm	-2
lh:an app	-2
lh:an dans	-8
lh:an de	-5
lh:an et	-4
lh:an hour	-3
lh:an old	-3
lh:an on	-14
lh:anciens detenus	-5
lh:and a	-6
lh:and it	-2
lh:and one	-2
lh:and our	-6
lh:and that's	-2
lh:and we	-3
lh:anonymous form	-7
lh:ans dans	6
lh:ans et	-7
lh:ans il	-10
lh:ans l'	6
lh:ans les	4
lh:ans on	-4
lh:appris a	-5
lh:apres 19	-3
lh:apres l'	-10
lh:apres la	-5
lh:apres le	-12
lh:are the	-2
lh:around the	-5
lh:ask for	-4
lh:ask the	-14
lh:at a	-4
lh:at all	-2
lh:at the	-6
lh:attendent 5	-3
lh:attention et	-2
lh:au bon	-6
lh:au printemps	-2
lh:aujourd'hui les	-8
lh:aujourd'hui on	-17
lh:avant d'	-2
lh:avant de	-2
lh:avant l'	2
lh:avant la	-11
lh:avant le	-8
lh:avant un	-4
lh:avec l'	-2
lh:avec le	-3
lh:avec les	-4
lh:avec notre	-2
lh:avec nous	-4
lh:avec un	-4
lh:avec une	-4
lh:avons un	-3
lh:away per	-3
lh:back pain	-3
lh:balance controlee	-6
lh:bank account	-2
lh:be a	-2
lh:because nobody	-2
lh:because there	-4
lh:before the	-2
lh:below cost	-2
lh:beni mellal	-8
lh:besoin d'	-2
lh:besoin de	-4
lh:bilal demo	-5
lh:bla cnss	-3
lh:boats go	-2
lh:boats in	-3
lh:bonjour donc	-4
lh:bonjour je	-2
lh:bonjour nous	-6
lh:bonjour on	-2
lh:booked by	-4
lh:bouee previent	-4
lh:brebis sur	-2
lh:bruised fruit	-2
lh:built on	-7
lh:bus company	-2
lh:bus on	-6
lh:buses in	-6
lh:but they	-2
lh:by a	-2
lh:by next	-3
lh:by the	-4
lh:c'est ce	-3
lh:c'est l'	-4
lh:c'est le	-2
lh:c'est un	-6
lh:c'est une	-3
lh:call the	-15
lh:camera on	-6
lh:can't read	-3
lh:candidats au	-5
lh:cannot reach	-2
lh:cannot read	-2
lh:capteurs les	-4
lh:car a	-6
lh:car les	-2
lh:carnets des	-12
lh:carte des	-7
lh:ce qu'	-13
lh:ce que	-5
lh:ce qui	-5
lh:celui qui	-3
lh:cent cinquante	-8
lh:cent des	-3
lh:cent vingt	-2
lh:centre de	-10
lh:cents dirhams	-3
lh:ceux qui	-5
lh:ch7al mn	-2
lh:chambre d'	-4
lh:change les	3
lh:chaque ete	-3
lh:chaque mois	-3
lh:chauffeurs un	-4
lh:chems f	-10
lh:cherche un	-8
lh:cherchons un	-6
lh:chez les	-3
lh:chez nous	-5
lh:chher w	-6
lh:children in	-10
lh:chou3ba 3am	-4
lh:chra jma3i	-7
lh:civil protection	-6
lh:cleaners in	-3
lh:clinic register	-7
lh:cnss dwina	3
lh:combien de	-2
lh:come back	-4
lh:comes back	-2
lh:comite des	-3
lh:comme elle	-7
lh:commune paie	-3
lh:communes et	-2
lh:compare les	-5
lh:comptage sur	-3
lh:confirme l'	-10
lh:contrairement aux	-3
lh:contribue a	-8
lh:controle chaque	-13
lh:convention avec	-5
lh:cooperative a	2
lh:cooperative ledger	-10
lh:cours du	-2
lh:couturieres a	-6
lh:crate in	-3
lh:creer un	-8
lh:cut the	-6
lh:d les	-14
lh:d'abonnes a	-3
lh:d'agadir les	-4
lh:d'apres l'	-5
lh:d'apres le	-3
lh:d'attente pour	-5
lh:d'huile d'	-2
lh:d'ici la	-2
lh:dans chaque	-4
lh:dans l'	-3
lh:dans la	-3
lh:dans le	-5
lh:dans les	-12
lh:dans notre	-3
lh:dans un	-4
lh:day a	12
lh:day and	-4
lh:day in	-4
lh:day the	12
lh:days a	6
lh:de ce	-2
lh:de chaque	-2
lh:de l'	-8
lh:de la	-10
lh:de notre	-3
lh:de nous	-3
lh:deaf students	-14
lh:decharge les	-8
lh:deja des	-4
lh:delai moyen	-2
lh:delay before	-5
lh:demande a	-5
lh:demandent a	-4
lh:demander le	-11
lh:demandons un	-3
lh:demo rim	-6
lh:depuis le	-3
lh:des femmes	-2
lh:des fuites	-2
lh:des la	-4
lh:designed a	-9
lh:deux cent	-13
lh:deux mille	-4
lh:dh by	-2
lh:dh en	5
lh:dh f	-15
lh:dh fabrique	-5
lh:dh l	-14
lh:dh l'	-13
lh:dh la	-11
lh:dh nous	5
lh:dh w	-3
lh:didn't know	-2
lh:directrice a	6
lh:dirhams a	-4
lh:dirhams and	-2
lh:dirhams at	-6
lh:dirhams au	2
lh:dirhams en	-4
lh:dirhams et	-2
lh:dirhams in	-10
lh:dirhams l'	-18
lh:dirhams la	-16
lh:dirhams le	-17
lh:dirhams more	-10
lh:dirhams on	-3
lh:dirhams par	-2
lh:dirhams per	-4
lh:dirhams pour	-11
lh:dirhams sur	-3
lh:dispensaire un	9
lh:dit a	-2
lh:dit l'	-6
lh:dit le	-9
lh:dix jours	-3
lh:dix-huit heures	-8
lh:do not	-2
lh:does not	-2
lh:donne un	-12
lh:douar ait	-7
lh:douars de	-2
lh:drari li	-6
lh:du bois	-3
lh:du nombre	-5
lh:dyal l'	-6
lh:dyal la	-4
lh:dyal les	-3
lh:ecoles rurales	-5
lh:eight hours	-2
lh:elle a	-5
lh:en a	-5
lh:en decembre	-2
lh:en mai	-2
lh:en moins	-3
lh:en octobre	-2
lh:en trois	-2
lh:en un	-3
lh:enough to	-3
lh:enquete aupres	-2
lh:entre les	-4
lh:entretiens avec	-4
lh:envoie un	-10
lh:est a	-3
lh:est l'	-3
lh:est la	-9
lh:est le	-6
lh:est une	-7
lh:et ca	-2
lh:et il	-2
lh:et l'	-2
lh:et la	-2
lh:et le	-2
lh:et les	-4
lh:et nous	-4
lh:et on	-5
lh:et si	-2
lh:et un	-2
lh:etudiants en	-7
lh:etudiants etrangers	-3
lh:existent mais	-3
lh:eye injuries	-3
lh:f kol	-2
lh:f l'	-3
lh:f les	-2
lh:face a	-7
lh:fait une	-4
lh:falls in	-3
lh:familles d'	-3
lh:familles les	2
lh:familles qui	-2
lh:farmers in	-5
lh:faut un	-4
lh:faut une	-5
lh:faute de	-3
lh:fauteuil roulant	-6
lh:fauteuil sur	-3
lh:felt faint	-3
lh:femmes de	-4
lh:femmes enceintes	-11
lh:fewer than	-4
lh:fez medina	-3
lh:fiches relues	-3
lh:fin 2026	-4
lh:fin 2027	-5
lh:fin d'	-5
lh:fin du	-3
lh:first year	-2
lh:first-aid post	-4
lh:first-time donors	-8
lh:fish market	-2
lh:fixer un	-5
lh:flacon sur	-3
lh:flacons jetes	-2
lh:fois et	-2
lh:fois moins	-8
lh:fois plus	-2
lh:follow lectures	-5
lh:food waste	-7
lh:for a	-19
lh:for an	9
lh:for each	-3
lh:for it	-3
lh:for one	-2
lh:for the	-6
lh:for three	-4
lh:for two	-4
lh:four days	-2
lh:four thousand	-7
lh:from the	-4
lh:ga3 les	-16
lh:garde le	-5
lh:garde les	-11
lh:gare routiere	-4
lh:gave us	-2
lh:gestion des	-5
lh:get the	-3
lh:gets a	-6
lh:girls in	-4
lh:give each	-5
lh:glaciere solaire	-2
lh:go from	-5
lh:going to	-2
lh:good afternoon	-3
lh:good morning	-3
lh:grace a	-11
lh:group trucks	-4
lh:habitants des	4
lh:habitants en	7
lh:hada l	-6
lh:half a	-5
lh:harbour master	-9
lh:has a	-6
lh:have a	-3
lh:have no	-4
lh:hay hassani	-5
lh:hay mohammadi	-6
lh:hearing-impaired patients	-7
lh:help us	-4
lh:heure en	-5
lh:heures a	-9
lh:heures d'	-9
lh:heures de	-2
lh:heures du	6
lh:heures pour	-8
lh:homa les	-8
lh:hotel cleaners	-6
lh:hour a	-5
lh:hours a	4
lh:hours before	-6
lh:hours in	6
lh:hours to	-9
lh:how might	-4
lh:hundred and	-3
lh:hundred dirhams	-2
lh:if you	-2
lh:il a	-2
lh:il en	-2
lh:il nous	-5
lh:il y	-8
lh:impaired students	-9
lh:in 10	-2
lh:in a	8
lh:in darija	-4
lh:in each	-3
lh:in four	-2
lh:in french	-2
lh:in meknes	-2
lh:in one	-2
lh:in our	-13
lh:in public	-6
lh:in ten	-4
lh:in the	-14
lh:in three	-3
lh:in two	-8
lh:interroge 30	-5
lh:interviews with	-8
lh:is a	-6
lh:is the	-2
lh:ishal f	-6
lh:it and	-6
lh:it at	-3
lh:it for	-2
lh:it free	-12
lh:it in	-7
lh:it our	2
lh:it since	-16
lh:it the	9
lh:it we	6
lh:it with	-2
lh:jahom ishal	-4
lh:je m'	-2
lh:je suis	-2
lh:je vous	-2
lh:jeunes formes	-2
lh:jour a	-11
lh:jour chaque	3
lh:jour des	-4
lh:jour en	-7
lh:jour pour	-6
lh:jours a	-4
lh:jours d'	-6
lh:jours de	-2
lh:jours en	-6
lh:jours le	7
lh:jours sans	-7
lh:jours sur	-7
lh:jugent la	-4
lh:juin 2027	-3
lh:juin 2028	-2
lh:june 2027	-8
lh:june 2028	-5
lh:jusqu'a la	-2
lh:kaybedlo chou3ba	-3
lh:keep the	-7
lh:keeps the	-8
lh:kilometres et	-2
lh:km kol	-9
lh:km pour	-3
lh:know when	-3
lh:l les	-2
lh:l'agence du	-2
lh:l'an dernier	-3
lh:l'association 33	-4
lh:l'association a	-9
lh:l'association des	-15
lh:l'association locale	-7
lh:l'ecole d'	-5
lh:l'ecole de	-2
lh:l'ecole et	-4
lh:l'ecole nous	8
lh:l'epicier du	-2
lh:l'etat civil	-2
lh:l'experimentation a	-5
lh:l'inspection du	-4
lh:l'intelligence artificielle	-5
lh:l'office forestier	-4
lh:l'usine de	-3
lh:l3am jay	-7
lh:l3am li	-12
lh:l3yalat li	-7
lh:la carte	-2
lh:la chambre	-3
lh:la charge	-3
lh:la commune	-2
lh:la cooperative	-5
lh:la difference	-2
lh:la federation	-2
lh:la maternite	-4
lh:la medina	-2
lh:la mer	-3
lh:la moitie	-2
lh:la part	-11
lh:la pharmacie	-2
lh:la premiere	-10
lh:la province	-4
lh:la region	-3
lh:la rentree	-4
lh:la reponse	-4
lh:la saison	-2
lh:la source	-3
lh:la vallee	-2
lh:la vente	-2
lh:la ville	-4
lh:langue des	-9
lh:large print	-5
lh:last month	-3
lh:le car	-2
lh:le monde	-3
lh:le nombre	-12
lh:le premier	-3
lh:le prix	-3
lh:le taux	-7
lh:le telephone	-2
lh:le temps	-4
lh:le vend	-2
lh:leave the	-7
lh:lend us	-2
lh:les artisans	-2
lh:les epiciers	-2
lh:les etudiants	-3
lh:les femmes	-2
lh:les petits	-2
lh:less than	-4
lh:let me	-4
lh:let us	-2
lh:lieu d'	-2
lh:ligne permet	-2
lh:likes on	-7
lh:liste des	-8
lh:live off	-7
lh:local les	6
lh:log a	9
lh:looking for	-3
lh:love it	-7
lh:lui dit	-3
lh:lwe9t d	-2
lh:lycee technique	-2
lh:ma 3ndhomch	-3
lh:ma kayn	-5
lh:made a	-6
lh:mais il	-4
lh:malades du	-2
lh:march the	9
lh:marche d'	-2
lh:marketing adam	-6
lh:mars 2026	-2
lh:maternity ward	-4
lh:matin a	-6
lh:medina ambulances	-3
lh:meet the	-6
lh:merci a	-10
lh:merci beaucoup	-5
lh:merci pour	-6
lh:message vocal	-4
lh:met a	-4
lh:metre cube	-3
lh:might we	-6
lh:mille deux	-8
lh:min en	-5
lh:minibus partage	-3
lh:minutes a	-6
lh:minutes before	-5
lh:minutes en	-4
lh:minutes pour	-9
lh:mise en	-5
lh:mn l'	-2
lh:moi c'	-7
lh:moi j'	-13
lh:moi je	-14
lh:moins d'	-3
lh:moins de	-3
lh:moins une	7
lh:mois 1	-5
lh:mois a	-11
lh:mois apres	-5
lh:mois au	-7
lh:mois d'	9
lh:mois en	7
lh:mois et	-3
lh:mois le	-15
lh:mois les	12
lh:mois nous	6
lh:mois pour	-5
lh:mois un	4
lh:mois une	2
lh:moitie des	-5
lh:monde et	-3
lh:month and	-2
lh:month for	-5
lh:month from	-9
lh:month in	-11
lh:month we	-5
lh:months a	13
lh:months after	-11
lh:months for	-2
lh:more a	-2
lh:more than	-6
lh:moteur de	-2
lh:mothers in	-3
lh:moul l7anout	-7
lh:moyenne deux	-2
lh:mra f	-3
lh:n'a pas	-2
lh:n'ont aucun	-5
lh:n'ont pas	-3
lh:n'y a	-3
lh:nass lkbar	-8
lh:ne le	-7
lh:need a	-11
lh:need the	-4
lh:need two	-2
lh:neuf jours	-2
lh:neuf mille	-4
lh:next year	-2
lh:nhar mn	-8
lh:night for	8
lh:night nurses	-9
lh:no one	-6
lh:nobody should	-2
lh:nombre d'	-3
lh:nombre de	-2
lh:not a	5
lh:noted by	-2
lh:nous a	-8
lh:nous c'	-6
lh:nous ce	-6
lh:nous l'	-8
lh:nous le	-9
lh:nous les	-4
lh:nous nous	-10
lh:nous on	4
lh:nous ouvrir	-5
lh:nous un	8
lh:nuit et	-2
lh:numerique qui	-2
lh:numero gratuit	-2
lh:nurses in	-2
lh:nwslo l	-4
lh:october 2027	-2
lh:of a	-4
lh:of the	-5
lh:of them	-2
lh:of twelve	-2
lh:of what	-4
lh:okay so	-11
lh:olive trees	-2
lh:on a	-28
lh:on attend	-2
lh:on average	-3
lh:on cherche	-4
lh:on each	-6
lh:on en	-10
lh:on every	-3
lh:on l'	-11
lh:on le	-7
lh:on les	-9
lh:on our	-5
lh:on prend	-3
lh:on propose	-2
lh:on the	-8
lh:on vise	-2
lh:one in	9
lh:one season	-2
lh:only 22	-3
lh:ont un	-4
lh:order slips	-5
lh:ordered by	-2
lh:otites en	-4
lh:ou les	-2
lh:out of	-2
lh:ouvre la	-5
lh:ouvrez-nous la	-7
lh:palmes seches	-5
lh:par an	-4
lh:par l'	-4
lh:par la	-3
lh:par le	-4
lh:par les	-7
lh:par mois	-7
lh:par un	-2
lh:par une	-3
lh:parce qu'	-3
lh:parents d'	7
lh:part a	-9
lh:part des	-20
lh:part du	-2
lh:partent a	-6
lh:partir des	-3
lh:pas a	-13
lh:pas d'	-2
lh:pas de	-3
lh:pas l'	-13
lh:pas la	-5
lh:pas le	-11
lh:pas les	-8
lh:pas lire	-2
lh:pas une	-6
lh:passe a	-3
lh:passe chaque	-8
lh:pay a	-3
lh:pay for	-2
lh:payes a	-4
lh:payment from	-2
lh:pendant trois	-3
lh:pense a	-4
lh:people in	8
lh:per month	-4
lh:per pupil	-3
lh:per week	-4
lh:percent we	9
lh:perdent des	-2
lh:perdent un	-4
lh:perdent une	-5
lh:permission to	-5
lh:personne n'	-7
lh:personne ne	-4
lh:personnes agees	-6
lh:personnes en	-2
lh:petites communes	-2
lh:petits eleveurs	-3
lh:petits producteurs	-6
lh:peu pres	-5
lh:phase 1	-2
lh:phase 2	-2
lh:place a	-9
lh:place dans	-12
lh:place de	-2
lh:plus a	-6
lh:plus aucun	5
lh:plus de	-2
lh:plus proche	-5
lh:port a	11
lh:port de	-3
lh:post office	-3
lh:pour chaque	-2
lh:pour l'	-3
lh:pour le	-3
lh:pour les	-15
lh:pour un	-3
lh:pour une	-2
lh:premiere annee	-3
lh:premiere consultation	-2
lh:premiere salle	-2
lh:prend la	-10
lh:prend un	5
lh:prennent le	-6
lh:pretez-nous un	-10
lh:previennent les	-5
lh:previent les	-6
lh:price before	-5
lh:price per	-2
lh:prise en	-7
lh:prix avant	-4
lh:prix avec	-6
lh:prix d'	-2
lh:prix moyen	-2
lh:producteurs d'	-5
lh:project is	-4
lh:projet aide	-2
lh:projet dyalna	-3
lh:propose un	-10
lh:protection civile	-7
lh:province de	-2
lh:public buildings	-6
lh:public schools	-7
lh:public writer	-3
lh:pupil per	-2
lh:put a	-8
lh:qu'il nous	-2
lh:qualite des	-3
lh:quand il	-2
lh:quart d'	-2
lh:quatre mille	-2
lh:que l'	-2
lh:que le	-4
lh:que les	-3
lh:que nous	-3
lh:qui nous	-4
lh:raises the	-7
lh:rampe pliable	-3
lh:rappel vocal	-3
lh:reach 62	-5
lh:read by	8
lh:read the	-18
lh:recoit un	-12
lh:recoit une	-5
lh:redouble au	-3
lh:reduit les	-7
lh:refuse en	-7
lh:region les	5
lh:registre des	7
lh:registre du	-2
lh:releve mensuel	-3
lh:rendez-vous d'	-9
lh:rent a	9
lh:rentre chez	-4
lh:rentree on	9
lh:repond a	-6
lh:reponse dans	-7
lh:reponse en	-5
lh:repose sur	-2
lh:reserve une	-5
lh:reste a	-9
lh:reste deux	-9
lh:retired teachers	-8
lh:revient a	-8
lh:roles nadia	-12
lh:room and	-2
lh:rouge sur	-9
lh:routiere d'	-3
lh:ruches perdues	-3
lh:s'adresse aux	-2
lh:sa3a f	-6
lh:said yes	-5
lh:sait pas	-2
lh:salam 7na	-5
lh:salam ana	-5
lh:same ram	-2
lh:sans reponse	-2
lh:sante ruraux	-5
lh:satisfaction des	-2
lh:savent pas	-3
lh:says the	-15
lh:school in	-5
lh:se blessent	-2
lh:se deplacer	-2
lh:selon l'	-9
lh:selon la	-6
lh:selon le	-10
lh:selon une	-3
lh:semaine au	2
lh:semaine dans	-6
lh:semaine de	-3
lh:semaine une	-4
lh:sends a	-4
lh:service a	-6
lh:service d'	-2
lh:seven and	-2
lh:sghar f	-13
lh:shared calendar	-2
lh:shipping records	-4
lh:si on	-6
lh:si vous	-2
lh:sidi ifni	-7
lh:sidi kacem	-5
lh:sign language	-6
lh:six heures	-4
lh:six mois	-4
lh:slot by	-5
lh:so a	15
lh:so our	-9
lh:so we	-6
lh:so we'	-2
lh:soit un	-3
lh:sommes l'	-3
lh:sondage m3a	-2
lh:sont les	-12
lh:souk hebdomadaire	-4
lh:sous la	-2
lh:spots bruised	-4
lh:start in	-12
lh:street vendors	-13
lh:students at	-10
lh:students in	6
lh:students who	-2
lh:suivi des	-5
lh:suivi en	-3
lh:suivies au	-5
lh:sur 10	-4
lh:sur 40	-2
lh:sur chaque	-2
lh:sur la	-4
lh:sur le	-5
lh:sur les	-6
lh:sur quatre	-2
lh:surtout les	-11
lh:survey one	13
lh:swaye3 f	-7
lh:swaye3 l	-4
lh:ta wa7d	-2
lh:take a	-6
lh:take the	-4
lh:takes a	-4
lh:taux d'	-3
lh:telephone des	-11
lh:telephone et	-2
lh:telephone les	4
lh:telephone pour	-11
lh:tells each	-3
lh:tells the	-5
lh:tells them	-2
lh:tells you	-5
lh:temps d'	-3
lh:temps pour	-2
lh:test de	-2
lh:test m3a	-4
lh:test with	-6
lh:teste avec	-4
lh:text message	-9
lh:than a	-4
lh:thank you	-12
lh:that's what	-2
lh:the first	-5
lh:the mountain	-2
lh:the village	-2
lh:the water	-2
lh:the women	-2
lh:them a	6
lh:them and	-2
lh:them in	-12
lh:them with	-8
lh:they can'	-2
lh:three hundred	-4
lh:three months	-2
lh:three weeks	-2
lh:through a	-5
lh:throw away	-4
lh:thrown away	-6
lh:tiers des	-8
lh:time from	-4
lh:time you	5
lh:to 3	-2
lh:to a	-3
lh:to our	-2
lh:to the	-4
lh:today we	-6
lh:told us	-2
lh:too late	-3
lh:tous je	-3
lh:tous les	-3
lh:tous nous	-11
lh:tout le	-7
lh:toute la	-5
lh:toutes les	-13
lh:trained neighbours	-5
lh:transfusion centre	-3
lh:transport scolaire	-5
lh:travail des	-11
lh:travail un	8
lh:trois mois	-3
lh:trois semaines	-2
lh:trop tard	-5
lh:trouver un	-12
lh:truck comes	-2
lh:twice a	-5
lh:two exporters	-2
lh:two hundred	-5
lh:two months	-2
lh:un an	-16
lh:un mois	-3
lh:un premier	-3
lh:un prototype	-2
lh:un rendez-vous	-2
lh:un reseau	-2
lh:un seul	-2
lh:un temps	-3
lh:une carte	-3
lh:une eau	-2
lh:une maman	-2
lh:union survey	-3
lh:unique des	8
lh:us a	13
lh:us so	-7
lh:us the	-10
lh:us their	-2
lh:us we	7
lh:usagers en	-4
lh:use it	-7
lh:users in	-6
lh:vaccins au	-5
lh:vais vous	-4
lh:vendeuses de	-2
lh:vendors in	-7
lh:vente en	-7
lh:verifie le	-8
lh:vie privee	-5
lh:vient de	-3
lh:ville a	-4
lh:ville les	-7
lh:visually impaired	-6
lh:vocal en	-4
lh:vocational school	-2
lh:voice message	-5
lh:voila merci	-9
lh:voix en	-7
lh:voix haute	-7
lh:voulons un	-2
lh:vous avez	-4
lh:voyageurs en	-2
lh:voyageurs malvoyants	-3
lh:wa7d la	-14
lh:wa7d ma	-2
lh:wa7ed l	-3
lh:want to	-2
lh:wants a	-8
lh:water in	4
lh:way in	-11
lh:weavers in	-5
lh:week and	-4
lh:week from	-7
lh:week our	-11
lh:weeks by	-9
lh:what we	-6
lh:wheelchair users	-10
lh:when a	-13
lh:when it	-3
lh:when the	-3
lh:whether the	-9
lh:with a	-20
lh:with the	-6
lh:with three	-2
lh:with two	-7
lh:within a	-4
lh:without a	-10
lh:women in	-6
lh:women who	-3
lh:workers in	-5
lh:would you	-4
lh:wrist pain	-4
lh:y a	-4
lh:y en	-2
lh:year after	-15
lh:year from	-11
lh:year in	-10
lh:year the	12
lh:year we	-21
lh:you a	-5
lh:you can	-2
lh:you know	-2
lh:you we	-7
lh:young people	-4
lh:اثمنه الزرابي	-4
lh:اثنتي عشره	-2
lh:اصحاب المقاهي	-3
lh:اقل من	-14
lh:اكثر من	-5
lh:الا بعد	-4
lh:الاطفال في	-2
lh:الاكل الجاهز	-2
lh:الانتظار من	-7
lh:الاول في	-8
lh:الاولي سولنا	-6
lh:التكوين المهني	-4
lh:الثمن قبل	-6
lh:الحوادث في	-3
lh:الحي الجامعي	-8
lh:الدار البيضاء	-13
lh:الدخول المدرسي	-7
lh:الدراري تهرسو	-6
lh:الذكاء الاصطناعي	-8
lh:الزنقه السبيطار	-2
lh:السلام عليكم	-4
lh:السنه الاولي	-9
lh:السنه المواليه	-11
lh:السنه بسبب	-5
lh:السنه من	7
lh:السوق الاسبوعي	-7
lh:الشباب في	-3
lh:الشهر من	-4
lh:الصغيره في	-5
lh:الصناعه التقليديه	-7
lh:الصيف من	-3
lh:العاملات في	-5
lh:العيالات لي	-6
lh:الفا وميتي	-4
lh:القصور الكلوي	-9
lh:الما ف	-2
lh:المدرسه علي	-2
lh:المرحله الاولي	-6
lh:المركز الصحي	-12
lh:المره الاولي	-2
lh:المستشفي الاقليمي	-11
lh:المستفيدون هم	-6
lh:المشروع ديالنا	-2
lh:المكفوفون في	-6
lh:المياه والغابات	-6
lh:الميه من	-20
lh:النساء العاملات	-4
lh:الوقايه المدنيه	-7
lh:اي تحليل	-3
lh:ايام الي	-4
lh:ايام في	-2
lh:ايام مع	-3
lh:بخمسه دراهم	-4
lh:بدلا من	-3
lh:بسم الله	-9
lh:ترمي تعاونيات	-5
lh:تعاونيه الصيد	-3
lh:تعطينا جوج	-3
lh:تفتح لنا	-2
lh:تقرير المرصد	-2
lh:تلميذ من	-9
lh:ثلاث تعاونيات	-4
lh:ثلاث مرات	-2
lh:ثلاثه اشهر	-2
lh:ثلاثه ايام	-3
lh:ثلاجه مشتركه	-2
lh:جرد الجمعيه	-2
lh:جمعيه الحي	-3
lh:حافله صغيره	-3
lh:حاله تسمم	-9
lh:حسب الدرك	-2
lh:حسب جرد	-2
lh:حسب سجل	-4
lh:حنا درنا	-2
lh:حنا فريق	-2
lh:حي سيدي	-3
lh:حيت ما	-2
lh:خمسه ايام	-4
lh:خوذه مبرده	-5
lh:دراهم للبيدون	-4
lh:درنا واحد	-2
lh:درهم سنه	-2
lh:درهم شهريا	-4
lh:درهم فالشهر	-10
lh:درهم فالنهار	-8
lh:درهم في	-5
lh:درهما في	-7
lh:دفتر الطلبات	-3
lh:دون ان	-2
lh:ديال الشباب	-2
lh:ربع ساعه	-4
lh:رساله صوتيه	-8
lh:سته اشهر	-7
lh:سته كيلومترات	-2
lh:سجل المركز	-2
lh:سجل المستوصف	-3
lh:سجلات ثلاث	-2
lh:سخان شمسي	-3
lh:سلام انا	-3
lh:سنه 2027	-3
lh:سنه 2028	-2
lh:سنه 2030	-2
lh:سنه واحده	-2
lh:سولنا 40	-2
lh:سيدي قاسم	-2
lh:سيدي موسي	-2
lh:شحال من	-7
lh:شكرا لكم	-5
lh:شكرا ليكم	-3
lh:شكون فيكم	-3
lh:شي حد	-4
lh:صباح الخير	-6
lh:ضربات الشمس	-3
lh:طبيبه الحي	-3
lh:عشر ايام	-2
lh:عشر سنوات	-3
lh:عشره ساعه	-14
lh:عليكم انا	-8
lh:عليكم نحن	-5
lh:عليكم ورحمه	-5
lh:عمال البناء	-3
lh:عن كل	-3
lh:عندهمش فين	-2
lh:غرفه الصناعه	-5
lh:غرقو ف	-3
lh:فريق من	-3
lh:فقط سنه	-2
lh:فقط في	-11
lh:فواتير 11	-4
lh:في كل	-4
lh:فيكم عمرو	-5
lh:قبل الصيف	-5
lh:قبل ان	-6
lh:قبل ما	-2
lh:كبار السن	-5
lh:كليه العلوم	-7
lh:كم مره	-2
lh:لا يجدون	-2
lh:لا يستطيع	-2
lh:لجميع الناس	-3
lh:لغه الاشاره	-3
lh:لقاء الجمعيه	-2
lh:محصول الورد	-3
lh:مدرسه سياقه	-5
lh:مرات فالسيمانه	-8
lh:مرات في	-2
lh:مربو النحل	-5
lh:مرتين في	-4
lh:مرضي السكري	-3
lh:مرضي الكلي	-4
lh:مطبخ مشترك	-3
lh:من كل	-3
lh:نحن فريق	-2
lh:نريد ان	-10
lh:نطلب دعم	-2
lh:نطلب من	-2
lh:نلتمس من	-4
lh:نهايه السنه	-5
lh:هضرنا معاهم	-2
lh:واحد في	-9
lh:واحد ما	-8
lh:واحد من	7
lh:واد واحد	-3
lh:ورحمه الله	-8
lh:وضعيه اعاقه	-8
lh:ومن بعد	-9
lh:يعاني مرضي	-3
lh:يوم الاثنين	-5
lh:يوم السوق	-2
lh:يوم واحد	-6
lh:يوما في	-5
lh:يومين في	4
n:	-14
n:0	-5
n:000	-5
n:1	14
n:1,20	-8
n:1,200	-4
n:1,800	-3
n:10	-6
n:100	-13
n:1000	-3
n:120	-13
n:1200	-7
n:13	-10
n:14	-20
n:140	-2
n:1400	-2
n:15	-13
n:150	-11
n:16	-4
n:160	-3
n:17	-12
n:18	3
n:180	4
n:19	2
n:2	2
n:2,300	-2
n:20	-7
n:200	5
n:2000	-7
n:2022	-7
n:2024	4
n:2025	-12
n:2026	-23
n:2027	-7
n:2028	-11
n:2030	18
n:21	-7
n:210	-6
n:23	-4
n:24	-5
n:2400	-8
n:25	-4
n:250	-11
n:26	-6
n:27	-6
n:28	-3
n:3,200	-2
n:30	2
n:30,000	-2
n:300	2
n:3000	-10
n:30000	11
n:32	-5
n:320	16
n:3200	-6
n:33	-4
n:34	10
n:340	8
n:35	2
n:350	15
n:38	-10
n:3a2ila	-4
n:3am	-12
n:3imara	9
n:3la	2
n:3lihom	-6
n:3nd	6
n:3ndha	-3
n:3ndhom	-10
n:3ndhomch	-6
n:3ndna	-3
n:3ndo	-13
n:3yalat	-9
n:4	-19
n:4,000	-4
n:40	-15
n:400	-16
n:4000	-3
n:41	-7
n:45	-16
n:450	-5
n:48	-9
n:5	-5
n:50	-10
n:500	8
n:5000	4
n:52	7
n:55	-12
n:58	-7
n:6	-4
n:60	6
n:600	7
n:61	-8
n:62	-2
n:63	-3
n:64	-3
n:65	-7
n:7	-11
n:70	-4
n:700	3
n:75	-3
n:7aja	-4
n:7it	-9
n:7na	-5
n:7sab	-5
n:7sen	-5
n:7ta	5
n:8	7
n:80	-8
n:800	-3
n:85	5
n:87	-3
n:9	-11
n:9,000	-7
n:90	-16
n:900	-3
n:9000	14
n:92	-4
n:95	-2
n:9bel	-17
n:9dam	-8
n:9el	-4
n:a	-2
n:abandonne	-2
n:abandonnent	-4
n:abonnement	-7
n:about	-2
n:abri	9
n:absence	-11
n:absents	-11
n:accepte	-3
n:acces	-3
n:access	-2
n:accessible	-4
n:accident	-2
n:accidents	2
n:accompagnement	-5
n:accord	-9
n:according	-8
n:accouche	-5
n:accouchements	-11
n:accroche	12
n:achetent	4
n:acheteurs	-3
n:across	9
n:acte	-7
n:actifs	-2
n:administration	-2
n:adopte	-3
n:adresse	-4
n:adresses	-2
n:affichage	10
n:affiche	-2
n:afficher	-4
n:after	-13
n:afternoon	-2
n:agadir	-14
n:again	-3
n:against	-8
n:age	-4
n:agence	5
n:agences	-11
n:agenda	-4
n:agent	-7
n:agents	-2
n:agree	7
n:agreement	-10
n:agriculteurs	-2
n:ahmed	3
n:ai	3
n:aicha	3
n:aidants	-6
n:aide	7
n:aider	5
n:aides	-14
n:aides-soignantes	6
n:aidez-nous	-4
n:aidons	10
n:aim	-4
n:alert	9
n:alerte	-2
n:alertes	-9
n:algorithme	14
n:all	3
n:aller	-7
n:allons	9
n:allume	-11
n:almost	-2
n:alone	-4
n:alors	-5
n:already	-3
n:also	9
n:amazigh	-10
n:ambulance	-2
n:ambulances	-3
n:amine	-4
n:among	-8
n:amputations	-9
n:ana	-11
n:anas	-5
n:ancien	-6
n:anciens	-11
n:and	-17
n:animaux	-11
n:annee	-3
n:annonce	4
n:annonces	-5
n:annuaire	5
n:annuel	7
n:annuelle	-3
n:anonymous	-5
n:another	-2
n:ans	-13
n:answer	3
n:apiculteurs	-5
n:apicultrices	-2
n:app	8
n:appel	-13
n:appeler	-7
n:appelle	2
n:appels	-10
n:appli	11
n:application	3
n:applis	12
n:apprenti	3
n:apprentis	4
n:appris	7
n:apps	10
n:appuie	-7
n:april	-7
n:arbres	-4
n:argan	7
n:argile	-5
n:around	8
n:arret	-2
n:arrets	-5
n:arrive	-17
n:arrives	-5
n:arrosent	-6
n:artificielle	6
n:artisans	-4
n:as	-12
n:ascenseur	-2
n:ask	9
n:association's	-5
n:associations	11
n:ateliers	8
n:attend	-10
n:attendent	-7
n:attendons	-7
n:attendu	7
n:attente	-5
n:attestations	-4
n:au	-8
n:aucun	-12
n:aucune	-7
n:audio	-3
n:augmente	-6
n:august	-11
n:aujourd'hui	2
n:aupres	-16
n:auront	-2
n:aussi	-5
n:autant	-5
n:automatique	-4
n:autour	-3
n:autre	7
n:autres	-2
n:autumn	-10
n:avant	-10
n:average	-9
n:aveugles	12
n:avis	-9
n:avoided	6
n:avoir	-4
n:avons	14
n:avril	-15
n:away	-14
n:awel	-2
n:ayant	-3
n:azilal	-5
n:azrou	-6
n:b	7
n:b3d	-3
n:b3id	-6
n:b7al	9
n:ba9i	-10
n:bab	-10
n:bac	-3
n:bach	-11
n:bache	-5
n:back	-13
n:bacs	-2
n:bag	13
n:bags	-11
n:baisse	-4
n:baisser	-4
n:bakeries	-3
n:balance	-4
n:balises	16
n:bank	-4
n:banque	-11
n:barbers	3
n:bases	-5
n:bassin	-5
n:batterie	-2
n:batteries	-5
n:bdina	-7
n:beach	-10
n:bebe	-3
n:because	-7
n:before	-2
n:below	-3
n:beneficiaires	5
n:beneficiaries	12
n:beni	-16
n:bennes	-3
n:bent	-9
n:bergers	4
n:berkane	8
n:berrechid	-17
n:besoin	7
n:besoins	-6
n:better	-11
n:between	4
n:bhalil	4
n:bibliotheque	16
n:bidon	11
n:bidons	-12
n:bien	-10
n:big	-5
n:biha	-8
n:bilal	-4
n:bilan	-8
n:bin	14
n:binome	3
n:biougra	-8
n:birth	-10
n:bla	-18
n:blessent	-2
n:blessures	-8
n:blind	-10
n:blood	-8
n:board	-6
n:boat	7
n:boats	2
n:bois	-8
n:boite	-3
n:boites	-5
n:bon	-11
n:bonne	5
n:booked	-5
n:books	-7
n:bord	-5
n:bottles	-5
n:bouchers	6
n:bouee	10
n:bouguemez	-4
n:boulangeries	-2
n:boulangers	7
n:bourse	9
n:bout	3
n:bouteille	-12
n:bouteilles	-7
n:boutique	5
n:bouton	-7
n:box	-9
n:boxes	-8
n:bracelet	6
n:bracelets	-5
n:branches	-12
n:bread	-5
n:brebis	8
n:bring	7
n:brings	-2
n:briques	-4
n:broken	-5
n:bruised	-3
n:brulent	-8
n:brulures	4
n:bucherons	10
n:budget	4
n:building	6
n:buildings	3
n:built	6
n:bulletin	7
n:bureau	-6
n:bus	4
n:buses	9
n:but	3
n:button	-11
n:buy	2
n:buyer	-11
n:buyers	5
n:by	-6
n:bzaf	14
n:c'	2
n:ca	-2
n:cafe	-2
n:cafes	2
n:cahier	-6
n:cahiers	2
n:caisse	4
n:caisses	13
n:calendar	-8
n:calendrier	6
n:call	-16
n:called	14
n:calls	-3
n:came	-5
n:camel	-9
n:camera	7
n:camions	2
n:can'	6
n:candidats	4
n:candidatures	-17
n:cannot	-16
n:cantines	-6
n:capteur	10
n:capteurs	7
n:captions	9
n:car	-9
n:caracteres	-5
n:card	-10
n:care	-3
n:carers	-2
n:carnet	3
n:carnets	-4
n:carpet	-4
n:carrefour	-9
n:carry	9
n:carte	7
n:casablanca	-8
n:cash	-8
n:casse	-14
n:cassees	6
n:catalogue	-5
n:catch	8
n:cause	5
n:caution	-7
n:ce	8
n:cela	7
n:celle	-9
n:celui	-6
n:centre	-10
n:cents	-3
n:certificat	5
n:ces	-8
n:cet	-4
n:cette	10
n:ceux	-13
n:ch7al	-11
n:chabab	-8
n:chacun	-10
n:chaleur	-3
n:chamber	8
n:chambre	6
n:chambres	-5
n:change	-16
n:changement	-3
n:changent	-8
n:changer	-4
n:changes	-6
n:chantier	-10
n:chantiers	8
n:chaouia	-2
n:chaque	-8
n:charge	8
n:chatbot	-2
n:chatgpt	-8
n:chaud	-7
n:chauffe	-8
n:chauffeur	9
n:chauffeurs	2
n:cheap	8
n:check	-3
n:checked	4
n:checks	-3
n:chems	-4
n:cher	-6
n:cherche	4
n:chercher	-13
n:cherchons	14
n:chez	-15
n:chher	-17
n:chhor	-4
n:chi	11
n:chiffre	-4
n:child	-5
n:childcare	13
n:children	-16
n:chno	-5
n:choisit	-8
n:chokran	5
n:chose	-12
n:chou3ba	-12
n:chra	-5
n:chronometre	-2
n:chta	-6
n:chu	12
n:chute	-2
n:chutes	-8
n:cible	10
n:cinq	-15
n:cinquante	-8
n:civil	-14
n:civile	-7
n:class	-7
n:classe	-6
n:classes	-14
n:classroom	-4
n:cle	12
n:clean	11
n:cleaners	-2
n:clerk	5
n:clerks	-2
n:client	-18
n:clients	-6
n:clinic	-7
n:close	-5
n:closed	-17
n:club	-10
n:cndp	-7
n:cnss	-6
n:co2	-5
n:coeur	-6
n:cold	12
n:collecte	7
n:collectes	-6
n:collecteurs	2
n:college	-3
n:collegiennes	-6
n:collisions	6
n:combien	-4
n:come	-18
n:comes	-9
n:commande	-9
n:commander	-7
n:commandes	-3
n:comme	-10
n:commence	15
n:commencer	-3
n:comment	-8
n:commercants	3
n:commission	-10
n:commun	3
n:commune	6
n:communes	-6
n:compare	-7
n:comparer	-3
n:complete	4
n:complexe	-4
n:compost	8
n:comprendre	-8
n:compris	-2
n:comptable	-11
n:compte	-15
n:comptes	-11
n:compteur	6
n:compteurs	-7
n:concerne	7
n:concours	-12
n:concretement	4
n:conduites	-3
n:confiance	-7
n:confirme	-11
n:conformite	-3
n:connaissent	-13
n:connait	-2
n:connecte	-2
n:connectes	7
n:connu	-3
n:conseil	5
n:conseiller	14
n:conseillers	-3
n:consent	-5
n:consentement	2
n:constat	9
n:construit	-2
n:consultation	-5
n:consultations	-6
n:consulte	-3
n:contact	-4
n:contacts	-3
n:contrat	-6
n:contre	-10
n:contribue	6
n:controle	3
n:convention	-9
n:conventions	-12
n:cook	-12
n:cooperative	4
n:cooperatives	8
n:copies	-8
n:copy	13
n:copying	2
n:corner	11
n:corriger	-5
n:cost	-6
n:costs	-7
n:cote	-15
n:coud	5
n:could	-3
n:count	-6
n:counted	-4
n:coup	14
n:coupure	10
n:coupures	-8
n:courant	11
n:courriels	-2
n:courriers	-5
n:cours	-8
n:course	-6
n:court	-2
n:cousin	-3
n:cout	5
n:coute	-6
n:coutent	4
n:couts	-4
n:couturieres	12
n:covers	-4
n:covoiturage	10
n:crate	6
n:crates	-2
n:credit	-10
n:cree	5
n:creneaux	6
n:croyons	10
n:crues	-6
n:cube	-2
n:cut	10
n:cuve	9
n:d	11
n:d'	6
n:daba	4
n:daily	14
n:dakhla	-5
n:dans	-14
n:dar	9
n:darija	-17
n:data	9
n:date	-10
n:dates	-10
n:davantage	-3
n:dawn	-4
n:day	-18
n:days	4
n:ddo	-2
n:deaf	6
n:debarquement	-2
n:debout	-5
n:decembre	-18
n:decharge	8
n:decide	-7
n:decision	-3
n:decisions	-11
n:declaration	-5
n:declares	7
n:decouvrent	-2
n:degrees	-2
n:degres	-3
n:deja	-17
n:delai	-8
n:delais	-9
n:delay	-4
n:delegation	-8
n:demain	-2
n:demande	5
n:demandent	9
n:demander	-3
n:demandes	-5
n:demandeur	-11
n:demandeurs	-2
n:demandons	12
n:demarches	-6
n:demi-journee	-8
n:demo	-12
n:depart	8
n:departements	-2
n:depend	-11
n:depense	-8
n:depenses	-6
n:deplacements	-2
n:deposent	-9
n:depot	-7
n:depuis	-18
n:dernier	-9
n:des	4
n:designed	9
n:desk	-6
n:desormais	-9
n:destine	10
n:detecteur	6
n:detecteurs	12
n:detenus	6
n:deux	-6
n:deuxieme	-6
n:devant	-6
n:developpeur	-6
n:devrait	-6
n:dh	2
n:diabetiques	12
n:diary	-3
n:did	-9
n:didn't	3
n:difference	13
n:diplome	-5
n:dire	-7
n:direct	-9
n:directeur	-6
n:directrice	5
n:directs	3
n:dirham	-7
n:dirhams	-2
n:disease	-3
n:disent	-12
n:dispensaire	7
n:disponible	-2
n:dispositif	12
n:disposition	-6
n:distance	-10
n:dit	-10
n:divers	-2
n:dix	5
n:dix-huit	-14
n:dix-sept	-11
n:dizaine	-5
n:do	3
n:doctor	-10
n:document	-13
n:documents	-8
n:does	5
n:doesn't	-11
n:doit	7
n:domicile	-12
n:donc	-7
n:donne	-16
n:donnee	7
n:donner	-2
n:donors	8
n:dons	-6
n:dont	5
n:door	-13
n:dort	3
n:dos	-5
n:dossier	-9
n:dossiers	-12
n:douar	4
n:douars	-15
n:double	-9
n:doublons	-3
n:douze	-16
n:down	-12
n:drapeau	2
n:drari	2
n:driss	8
n:driver's	-4
n:drivers	10
n:droit	-2
n:drone	9
n:dropped	-7
n:dry	-3
n:du	-6
n:duree	-7
n:during	-6
n:dwawer	9
n:dwina	-3
n:dyal	17
n:dyalna	16
n:dyalo	-11
n:dyar	5
n:each	-6
n:earn	3
n:eat	-6
n:eau	-2
n:echanges	-7
n:ecole	5
n:ecoles	-8
n:economies	-7
n:economique	11
n:ecoute	-9
n:ecrit	-2
n:editeur	3
n:effet	-3
n:eid	-8
n:eight	3
n:eighteen	-4
n:elderly	-11
n:electrique	-5
n:eleve	2
n:eleven	-7
n:eleves	-2
n:elles-memes	-5
n:elus	2
n:emplois	-2
n:empty	-11
n:en	-4
n:enceintes	3
n:encore	-9
n:end	-2
n:endroit	-2
n:enfant	2
n:enfants	3
n:enfin	-5
n:enquete	-8
n:enseignants	4
n:ensemble	-4
n:ensuite	-4
n:entre	-11
n:entretien	-4
n:entretiens	-7
n:environ	-2
n:envoi	-7
n:envoie	6
n:envoient	10
n:envoye	-3
n:epiciers	6
n:equipe	-6
n:equipes	-8
n:erfoud	6
n:errachidia	15
n:erreurs	-9
n:espace	3
n:essai	13
n:essaouira	-8
n:essayer	-7
n:estime	8
n:et	-18
n:etablissements	-14
n:etageres	-12
n:etait	-6
n:etape	6
n:ete	3
n:etiquette	8
n:etrangers	4
n:etre	-10
n:etude	4
n:etudiante	-8
n:etudiantes	-4
n:etudiants	-2
n:eu	-6
n:europe	-9
n:euros	-5
n:eux	-12
n:evening	-5
n:ever	-4
n:every	-15
n:everyone	-3
n:everything	-2
n:everywhere	7
n:evite	3
n:evitees	-3
n:eviter	4
n:exist	-10
n:existe	9
n:existent	-7
n:existing	-3
n:exists	-7
n:experts	-9
n:f	-3
n:fabor	-2
n:fabrique	-9
n:face	-2
n:facebook	10
n:factory	2
n:facture	-6
n:factures	-5
n:faint	-5
n:faisons	8
n:fait	4
n:fall	-10
n:families	-4
n:familles	-2
n:family	7
n:far	7
n:farm	13
n:farmer	-10
n:fatima	-7
n:faut	-6
n:faute	-15
n:fauteuil	-15
n:features	7
n:february	2
n:feel	-2
n:fellah	9
n:felt	-5
n:femme	-14
n:femmes	-7
n:fenetre	13
n:ferme	-4
n:ferment	-4
n:ferran	-4
n:fes	5
n:feu	-6
n:feuilles	-2
n:fevrier	9
n:fewer	-10
n:fez	-6
n:fiche	3
n:fiches	7
n:fichier	-12
n:field	-10
n:fifteen	-6
n:fifty	-10
n:figuig	-3
n:figures	-7
n:fih	7
n:fihom	-4
n:fil	2
n:file	-2
n:files	-11
n:filets	-3
n:filiere	-2
n:fill	-2
n:filled	3
n:filles	2
n:fills	-4
n:filtre	2
n:fin	-19
n:finance	6
n:find	-9
n:fini	-5
n:finish	8
n:finished	-3
n:finit	11
n:fire	2
n:firms	-3
n:first	3
n:first-aid	9
n:fish	2
n:fishermen	-10
n:five	-16
n:fixe	-9
n:fixer	-4
n:flacon	7
n:flacons	-9
n:flood	-5
n:floor	-7
n:floors	-6
n:fog	-5
n:fois	-21
n:follow	-9
n:fonction	-3
n:fonctionnalites	8
n:fonctionne	5
n:fonds	-11
n:font	-2
n:fontaines	-2
n:fontainier	-8
n:food	-15
n:foot	-10
n:for	-9
n:forest	-4
n:forestier	-4
n:form	-9
n:formation	-8
n:formations	-6
n:forme	9
n:former	-4
n:formes	-2
n:formulaire	5
n:fort	-2
n:forty	-17
n:forty-one	-5
n:found	10
n:fours	5
n:foyer	7
n:foyers	4
n:frais	-6
n:frame	-4
n:francais	-11
n:free	-9
n:french	-8
n:froid	-7
n:from	-9
n:front	-8
n:fruit	-5
n:fuites	10
n:full	5
n:fumee	-7
n:fund	-4
n:future	8
n:ga3	-13
n:gagne	-7
n:gagnent	-8
n:gagner	-8
n:gain	-12
n:gap	5
n:garage	-3
n:garages	-10
n:garde	-18
n:gardent	7
n:garder	-4
n:gardes	6
n:gardien	9
n:gate	-2
n:gave	-6
n:gaz	10
n:gendarmerie	-8
n:generateur	-11
n:gens	-2
n:gestion	5
n:gets	6
n:ghayjaweb	4
n:ghedda	-5
n:ghir	-2
n:gilets	2
n:girls	-5
n:give	-3
n:given	-6
n:gives	-8
n:glace	-4
n:glaciere	13
n:gloves	13
n:go	-18
n:goats	-5
n:goes	-7
n:going	6
n:gone	-3
n:good	11
n:got	7
n:gps	9
n:grace	-10
n:graduates	-3
n:grand	-11
n:grandes	11
n:grandparents	-4
n:gratuit	4
n:grignons	-11
n:gros	-10
n:group	-2
n:groupe	-2
n:guelmim	-3
n:guichet	6
n:guide	-2
n:guides	-16
n:h	-7
n:habitant	-5
n:habitants	-5
n:had	-13
n:hada	-7
n:hadchi	-2
n:hadi	-5
n:haj	-4
n:hajar	-8
n:half	-7
n:hameau	4
n:hamza	-4
n:handicap	-2
n:hands	-2
n:harbour	-2
n:harvest	-4
n:hassani	-4
n:hausse	-7
n:haut	-2
n:have	-10
n:hay	-10
n:he	5
n:he'	-7
n:hear	9
n:hearing-impaired	-6
n:heart	4
n:hebergement	-12
n:hectare	3
n:hectares	-9
n:help	2
n:her	-10
n:herders	8
n:here	6
n:heures	3
n:hiba	-5
n:hier	-4
n:high	-15
n:his	-9
n:historiques	-10
n:hive	-7
n:hiver	2
n:hives	-8
n:hiya	5
n:hoceima	-2
n:homa	4
n:home	2
n:homes	5
n:honey	-10
n:horaires	8
n:horoscope	9
n:hors	-10
n:hospital	-7
n:hotel	2
n:hotels	3
n:hour	5
n:hours	-2
n:house	-5
n:houses	-8
n:how	-5
n:howa	9
n:huit	-7
n:hundred	-5
n:i	12
n:i'	-15
n:ia	15
n:ibn	-3
n:ice	-7
n:ici	-12
n:idea	2
n:ideas	-2
n:idee	10
n:if	11
n:ifni	-2
n:ifrane	10
n:il	-15
n:ilyas	-11
n:image	-3
n:images	-9
n:imagine	-6
n:imilchil	-2
n:immeuble	9
n:impact	-3
n:impaired	9
n:impossible	-3
n:in	-2
n:incendies	5
n:inchallah	-4
n:income	2
n:incomplete	-5
n:incomplets	-9
n:indicateur	2
n:infection	-11
n:infections	-10
n:infirmiere	-3
n:infirmieres	15
n:informations	-2
n:infractions	-4
n:ingenieur	-3
n:injuries	5
n:inn	6
n:innovation	2
n:inscrites	6
n:inscrits	-3
n:inspecteurs	-4
n:installe	11
n:instead	4
n:insuline	-2
n:integre	12
n:intermediaire	-2
n:internet	-3
n:interview	-9
n:into	-17
n:intoxications	9
n:investisseurs	-6
n:irons	5
n:is	4
n:ishal	-4
n:isn'	8
n:isotherme	-9
n:it	-13
n:it'	-5
n:its	-11
n:j'	7
n:jahom	-3
n:jalon	-3
n:jamais	-5
n:january	-13
n:jar	-5
n:jars	-2
n:jawab	-2
n:jay	18
n:jaya	3
n:je	12
n:jerada	3
n:jetees	7
n:jetes	10
n:jette	-15
n:jettent	-6
n:jeu	11
n:jeunes	8
n:jeux	11
n:jma3i	10
n:job	9
n:joj	-6
n:jorf	9
n:jouj	10
n:jour	-6
n:journee	-7
n:juin	3
n:july	-9
n:june	-15
n:jury	-10
n:jus	-3
n:jusqu'a	-10
n:jusqu'au	-6
n:just	-7
n:juste	-6
n:kacem	-3
n:kamel	-3
n:kamlin	-12
n:kan	7
n:kat3ti	-9
n:katchri	-9
n:katrbe7	-11
n:kay3ejno	-6
n:kay3ref	2
n:kay7et	-4
n:kay9et3o	-8
n:kayb9aw	-3
n:kaybeddel	-5
n:kaybedlo	-7
n:kaydi3	-5
n:kaydir	8
n:kayfsed	6
n:kayjiw	-7
n:kaykhedmo	-4
n:kaykhelles	5
n:kaykhelso	-6
n:kaykhesro	-3
n:kayl9awch	-3
n:kaymchiw	-2
n:kaymrdo	-3
n:kayn	3
n:kaynch	4
n:kaynin	-8
n:kayrbe7	5
n:kaysta3mlo	-5
n:kaytrma	-5
n:kaytsennaw	-12
n:kaywsel	10
n:kaywslo	-5
n:keep	12
n:keeps	-18
n:kenitra	-9
n:kept	-7
n:key	7
n:khadija	-6
n:khasna	-2
n:khass	-9
n:khasser	-7
n:khassna	2
n:khasso	-11
n:khdamin	-5
n:khenifra	-13
n:khobz	7
n:khouribga	6
n:kifach	-8
n:kilo	-17
n:kilometres	2
n:kilos	-2
n:kit	8
n:know	-2
n:knows	-8
n:kol	-18
n:kolchi	5
n:koll	-2
n:ktab	6
n:kter	4
n:l	-3
n:l'	-2
n:l3a2ila	-5
n:l3a2ilat	-7
n:l3alam	-8
n:l3am	-18
n:l3assasa	-3
n:l3yalat	-5
n:l7all	-12
n:l7anout	-11
n:l7ouma	-3
n:l7out	-14
n:l9raya	-5
n:lab	6
n:label	-5
n:labo	-3
n:laboratoire	4
n:lahcen	-5
n:laine	-9
n:laisse	-7
n:lait	2
n:lampa	8
n:lampe	-7
n:lancement	-4
n:land	-4
n:language	-10
n:langue	-11
n:larache	-8
n:large	-4
n:last	-17
n:late	-10
n:launch	7
n:lavabo	-7
n:lb7er	-4
n:lbare7	-9
n:lbi3	-4
n:lbnat	8
n:lcar	-11
n:lcentre	-2
n:le	-6
n:leave	-14
n:leaves	-12
n:lecture	-6
n:lectures	-6
n:ledger	-7
n:left	6
n:legumes	15
n:lendemain	-9
n:lentement	-6
n:lequel	7
n:les	-4
n:less	3
n:let	-12
n:lets	-2
n:letter	-8
n:lettre	-10
n:lettres	13
n:leur	-5
n:leurs	-23
n:li	5
n:library	4
n:libres	-5
n:licence	2
n:lieu	-7
n:life	-3
n:lift	-9
n:ligne	-13
n:ligue	-6
n:lihom	-11
n:like	6
n:lina	3
n:line	-4
n:linked	-6
n:lire	-4
n:lisent	-5
n:list	-8
n:liste	-4
n:listens	-5
n:lit	-6
n:litre	-17
n:litres	-17
n:live	-7
n:lives	-8
n:livre	-16
n:livrer	-5
n:livres	-12
n:livreurs	-5
n:ljama3a	-2
n:lkbar	12
n:lkhedma	-6
n:lkssaba	-4
n:lma	2
n:lmadrasa	-6
n:lmadrassa	10
n:lmaghrib	-6
n:lmarsa	-9
n:lmdina	8
n:lmersa	-5
n:lmochkil	-4
n:lmra	-5
n:lmrad	8
n:lmsarn	8
n:local	-11
n:locale	3
n:locataires	7
n:location	6
n:locaux	-3
n:lock	-9
n:log	-17
n:logbooks	-6
n:logement	-7
n:loghat	-3
n:loi	-2
n:loin	-5
n:lokhrin	-6
n:long	-4
n:longer	-5
n:look	-4
n:looking	2
n:lose	12
n:losses	-5
n:lot	-10
n:love	7
n:lui	-10
n:lundi	-14
n:lunettes	-8
n:luxury	-4
n:lwad	-6
n:lwar9a	5
n:lwel	-5
n:lwra9	-2
n:lycee	-6
n:lyceens	13
n:m	4
n:m'	-5
n:m3	-14
n:m3a	-3
n:m3ana	-20
n:m3aya	-3
n:ma	-3
n:mab9awch	7
n:machi	-9
n:machine	5
n:machines	9
n:made	-3
n:mai	2
n:main	-5
n:mairie	9
n:mais	-8
n:maison	-2
n:maitre	-10
n:makaynch	4
n:make	-12
n:makes	6
n:mal	-12
n:malades	8
n:malvoyants	-2
n:mamans	9
n:man	-2
n:manque	2
n:manuel	-3
n:many	-7
n:map	12
n:maquette	-12
n:march	-6
n:marchands	-3
n:marche	7
n:marketing	-3
n:maroc	7
n:marocains	-3
n:marrakech	-6
n:mars	5
n:maryam	-3
n:mask	3
n:massira	-5
n:master	-3
n:match	-12
n:maternite	-3
n:maternity	-3
n:maths	-9
n:matin	-7
n:mats	4
n:mattress	-7
n:may	-3
n:mchina	-3
n:me	-12
n:means	-6
n:mecanicien	9
n:mecaniciens	-11
n:medecin	-9
n:medecine	-3
n:medicaments	-7
n:medina	-6
n:meet	-7
n:meilleure	3
n:meknes	-14
n:melanges	10
n:members	5
n:membres	-10
n:meme	-14
n:memes	-7
n:men	-4
n:menages	-8
n:mensuel	-9
n:mentor	-13
n:mer	-6
n:merci	-6
n:mere	11
n:meres	7
n:merzouga	11
n:message	2
n:messagerie	-3
n:messages	-2
n:mesure	-13
n:mesures	-2
n:met	4
n:meteo	-5
n:meter	-7
n:metier	-2
n:metiers	-8
n:metre	-9
n:metres	-5
n:mi	-4
n:micros	14
n:midelt	-7
n:midi	-3
n:midwife	-2
n:midwives	2
n:mieux	-9
n:might	9
n:milieu	-6
n:milk	-2
n:mille	3
n:milliers	-7
n:million	-13
n:millions	-9
n:min	-10
n:mineurs	-4
n:minibus	6
n:ministere	3
n:minutes	-8
n:mis	-13
n:mise	-7
n:miss	-10
n:missed	4
n:missing	-9
n:missions	-3
n:mlli	-5
n:mn	2
n:mobile	-10
n:mochtarak	8
n:mode	-5
n:model	14
n:modele	12
n:module	6
n:mohammadi	-5
n:mohammedia	-7
n:moi	-8
n:moins	-7
n:mois	-3
n:moitie	-8
n:moment	-8
n:mon	4
n:monday	-12
n:monde	-9
n:money	-6
n:moniteurs	-7
n:monoxyde	-4
n:montagne	6
n:montant	-10
n:monte	-12
n:month	-9
n:monthly	-3
n:months	-5
n:montre	4
n:montrer	-6
n:morning	-4
n:most	-5
n:mot	-15
n:moteur	-6
n:mother	10
n:mothers	10
n:moto	-13
n:moul	-8
n:mountain	5
n:mountains	-11
n:move	10
n:moyen	9
n:moyenne	6
n:moyens	-9
n:mra	-15
n:much	-12
n:mule	3
n:muletiers	16
n:municipality	4
n:mur	10
n:must	9
n:mustapha	6
n:mutuelle	4
n:my	-16
n:nadia	8
n:nador	-8
n:naissance	-3
n:name	-15
n:names	-3
n:nappe	8
n:nas	-10
n:nass	-13
n:nbdaw	-5
n:ne	4
n:near	-8
n:nebta	-7
n:need	2
n:needed	-4
n:needs	-6
n:nefs	-4
n:neige	-5
n:neighbour	-2
n:neighbourhood	-9
n:neither	-7
n:net	10
n:nets	-2
n:nettoyage	-3
n:neuf	6
n:new	6
n:newborn	6
n:next	4
n:nhar	5
n:ni	-4
n:night	-3
n:night-shift	-2
n:nine	-2
n:ninety	3
n:no	3
n:nobody	-11
n:nom	-4
n:non	-11
n:non-recours	7
n:noon	10
n:nos	10
n:not	-15
n:note	-12
n:notebook	-8
n:noted	-12
n:notes	2
n:nothing	-12
n:nous	2
n:nouveau	-7
n:november	-14
n:now	5
n:nss	-4
n:nuit	-4
n:nuits	-11
n:number	-17
n:numbers	-7
n:numerique	-4
n:numero	5
n:nurse	-16
n:nurse's	-3
n:nurses	-15
n:nwslo	-6
n:oasis	2
n:obligations	7
n:observation	-7
n:obtenir	-5
n:october	5
n:octobre	2
n:of	8
n:off	-8
n:office	-8
n:offre	13
n:offres	-12
n:offrez-nous	-4
n:oignons	-8
n:oil	4
n:older	4
n:olive	14
n:omar	3
n:on	-6
n:once	-11
n:one	2
n:ones	-6
n:online	-7
n:only	-9
n:onssa	-5
n:ont	-12
n:onze	-7
n:opened	-7
n:opens	5
n:or	-5
n:order	-5
n:ordered	-8
n:other	3
n:othmane	-8
n:otites	3
n:ou	6
n:ouarzazate	-3
n:oublient	-3
n:oublis	-2
n:oui	4
n:oujda	-10
n:oulmes	-13
n:ourir	-4
n:ours	-8
n:out	-14
n:outil	-7
n:outside	-8
n:ouvert	-9
n:ouverte	-7
n:ouvrent	-2
n:ouvrez-nous	-3
n:ouvrieres	4
n:ouvrir	-9
n:ouvrons	-8
n:over	-11
n:own	-12
n:oxygene	-4
n:packers	-4
n:page	3
n:pages	-4
n:paid	10
n:paient	-5
n:pains	9
n:palm	-7
n:palmeraie	-6
n:panneaux	-7
n:pannes	-9
n:papers	-4
n:papier	-13
n:papiers	-11
n:par	-11
n:parc	-2
n:parce	3
n:parent	-14
n:parents	5
n:parfois	-3
n:parking	2
n:parkings	-11
n:parle	-2
n:parlent	-3
n:parler	-4
n:parmi	-4
n:parrain	-8
n:part	-5
n:partage	-9
n:partagees	-4
n:partager	-3
n:partages	-2
n:partenaire	-4
n:partie	-9
n:partir	-10
n:partner	-2
n:partout	-7
n:parts	2
n:pas	-13
n:pass	9
n:passage	-6
n:passagers	4
n:passages	-5
n:passants	-10
n:passe	9
n:passent	-6
n:passer	-9
n:passes	-2
n:patient	2
n:patients	-4
n:pay	6
n:paye	-3
n:payment	-3
n:pays	6
n:pecheur	-6
n:pecheurs	5
n:pedal	-9
n:pedale	-8
n:pense	6
n:pension	-7
n:people	8
n:per	5
n:percent	-9
n:perd	-13
n:perdent	-10
n:perdre	7
n:perdu	-6
n:perdue	5
n:perdues	5
n:pere	8
n:permet	6
n:permis	-2
n:permission	-2
n:personne	-11
n:perte	-5
n:pertes	-9
n:pese	-10
n:petit	-9
n:petite	-5
n:petites	6
n:petits	-11
n:peu	-13
n:peur	7
n:peut	-12
n:peuvent	-8
n:pharmacie	-5
n:pharmacies	7
n:pharmacist	-11
n:phase	-9
n:phone	-7
n:phones	4
n:photographie	-15
n:photos	2
n:pickers	4
n:picture	-5
n:piece	2
n:pieces	-14
n:pied	-10
n:pile	-8
n:pilot	11
n:pilotage	-7
n:pilote	-3
n:pilotes	-3
n:pilulier	7
n:piste	-2
n:pitch	8
n:place	-6
n:places	-17
n:plage	-3
n:plan	-4
n:planning	5
n:plantes	-2
n:plaques	11
n:plastic	-2
n:plastique	6
n:plateforme	2
n:plateformes	8
n:platform	18
n:plein	-2
n:plug	-13
n:plus	-14
n:plusieurs	-5
n:pm	-2
n:poids	-3
n:point	-13
n:points	3
n:poisonings	-3
n:poisson	-7
n:pompiers	-6
n:port	-2
n:portail	6
n:porte	-11
n:portent	6
n:porter	-8
n:ports	-11
n:pose	6
n:post	8
n:potieres	11
n:potiers	6
n:poulpe	-4
n:pour	-9
n:pourcentage	-7
n:pourquoi	-6
n:premiere	-8
n:premiers	9
n:prend	-4
n:prendre	-2
n:prennent	-14
n:pres	-6
n:presenter	-7
n:press	7
n:presse	4
n:presses	10
n:pret	-3
n:prete	-9
n:pretee	-2
n:pretes	-7
n:pretez-nous	6
n:prets	-9
n:preuve	-8
n:previennent	-11
n:previent	7
n:prevoir	-6
n:price	8
n:prices	3
n:principal	9
n:print	-6
n:printed	-3
n:printemps	-6
n:priorite	-12
n:pris	-11
n:prise	4
n:prises	-11
n:prison	-4
n:privees	-10
n:prix	-15
n:probleme	-4
n:procedure	-2
n:prochain	3
n:prochaine	2
n:proches	-8
n:producteurs	2
n:produit	-3
n:prof	-6
n:professeurs	-6
n:professionnel	11
n:profs	12
n:progresse	8
n:project	6
n:propose	2
n:propre	-2
n:protection	-11
n:prototype	15
n:proven	9
n:provinces	-4
n:public	-4
n:publics	-2
n:publique	8
n:puis	-5
n:puits	4
n:pupil	-3
n:pupils	-7
n:put	6
n:pyrometre	7
n:qr	8
n:qu'	-6
n:quai	-11
n:qualite	6
n:quand	-12
n:quarante	-14
n:quart	-4
n:quarter	8
n:quartier	-8
n:quartiers	3
n:quatorze	-10
n:quatre-vingt-dix	-8
n:quel	-13
n:quelle	-2
n:quelqu'un	6
n:question	-10
n:questionnaire	-14
n:queue	-7
n:qui	-5
n:quoi	7
n:rabat	9
n:radio	-12
n:raises	6
n:ramadan	4
n:ramassage	2
n:ramene	-4
n:ramp	-6
n:rampe	9
n:rampes	-2
n:range	-7
n:rapide	-9
n:rapport	-5
n:ras	-7
n:rassemble	4
n:rate	-6
n:rates	6
n:reach	-13
n:read	-17
n:ready	-2
n:real	-4
n:really	-4
n:received	-2
n:recense	-6
n:recevoir	-4
n:recherche	-5
n:recoit	-5
n:recoivent	-10
n:recolte	-7
n:record	4
n:recorded	6
n:records	-2
n:recours	-3
n:recu	-6
n:recule	-3
n:rediger	-2
n:reduire	-2
n:refus	5
n:refusent	-2
n:regie	4
n:region	-2
n:regional	-5
n:regionale	-6
n:regions	-10
n:register	-10
n:registers	-7
n:registre	-9
n:regles	5
n:relation	-7
n:relecture	3
n:releve	-4
n:releves	6
n:relie	10
n:relit	-3
n:relues	5
n:remember	-3
n:remplacer	-2
n:remplir	-2
n:remplit	-15
n:rencontrer	-6
n:rend	9
n:rendent	-11
n:rendez-vous	-9
n:renforce	10
n:rent	7
n:rentre	-7
n:rentree	-11
n:rentrent	4
n:repair	3
n:reparation	-4
n:repart	-7
n:repas	-11
n:repit	-9
n:repond	-4
n:repondre	7
n:reponse	-18
n:reponses	-14
n:report	-4
n:reported	9
n:repose	-5
n:representent	-3
n:reservation	7
n:reserve	-8
n:residents	-11
n:responsable	-9
n:reste	-5
n:restent	-9
n:resultat	-7
n:resultats	-12
n:retard	7
n:retards	-2
n:retired	-7
n:retours	2
n:retraite	-9
n:retraites	-2
n:retrouve	-4
n:retrouvent	-3
n:return	8
n:revenu	-2
n:reviennent	-6
n:revient	11
n:ride	-10
n:riders	6
n:rien	-14
n:right	-12
n:rim	-9
n:risque	6
n:riverains	4
n:rkia	-3
n:road	-10
n:robinet	-10
n:roles	4
n:roofs	-4
n:room	-5
n:rooms	5
n:rota	10
n:route	-8
n:routes	-3
n:ruche	-2
n:ruches	8
n:rue	-15
n:run	-9
n:running	2
n:runs	-8
n:rural	3
n:rurales	-2
n:s'	11
n:sa	-10
n:sa3a	2
n:sable	-3
n:sac	-5
n:sacs	-9
n:saffron	9
n:safi	-14
n:sage-femme	4
n:sages-femmes	13
n:said	-3
n:saisie	-5
n:saisies	-4
n:saison	10
n:saiss	-4
n:sait	-4
n:saknin	-2
n:sale	-12
n:salle	-15
n:salma	4
n:same	-4
n:samedi	-7
n:samples	-7
n:sandals	-4
n:sang	10
n:sans	6
n:sante	-5
n:sardines	-3
n:satisfaction	-9
n:sauve	-5
n:save	8
n:savent	-4
n:saves	5
n:say	-14
n:says	-8
n:sba7	-8
n:sbah	-13
n:scan	7
n:scanne	6
n:scanner	-2
n:scans	-5
n:school	-2
n:schools	3
n:sciences	-10
n:screen	-4
n:sea	-13
n:seances	-4
n:search	-11
n:seat	-11
n:sec	-4
n:secours	-6
n:secretaires	-11
n:see	5
n:sees	-3
n:sefrou	-5
n:selham	-2
n:sell	3
n:selling	-4
n:sells	-5
n:selon	-10
n:semaine	-11
n:semaines	5
n:semsar	-5
n:send	3
n:sends	-9
n:sensors	-9
n:sent	-4
n:serait	-12
n:seront	-4
n:serres	-2
n:service	4
n:services	3
n:ses	-12
n:set	4
n:settat	4
n:seul	-7
n:seule	6
n:seules	-3
n:seven	-8
n:seventy	-4
n:sewn	-2
n:sghar	-4
n:sghir	10
n:sghira	8
n:share	8
n:shared	6
n:she	-15
n:sheep	3
n:sheet	-9
n:shelf	-12
n:shelled	-7
n:shells	-8
n:shift	-4
n:shipping	-6
n:shop	-2
n:shops	4
n:show	-3
n:si	6
n:sick	-11
n:siege	-8
n:sign	-9
n:signal	-13
n:signale	-8
n:signature	-5
n:signe	-10
n:signed	10
n:signer	-9
n:signes	-9
n:signs	-3
n:silence	-2
n:simana	4
n:simulateur	13
n:since	-10
n:single	-12
n:site	11
n:sites	7
n:situation	4
n:six	-4
n:sixty	-13
n:skate	-6
n:skip	-3
n:slide	-5
n:slides	-7
n:slips	-2
n:slot	-9
n:small	-3
n:smaller	-3
n:smartphone	-4
n:smoke	-2
n:sms	3
n:sndo9	-3
n:soap	-2
n:social	3
n:societe	16
n:soignees	5
n:soir	-13
n:soit	-3
n:soixante	-10
n:sol	-2
n:solaire	6
n:solar	7
n:sold	10
n:soleil	-9
n:solution	12
n:somebody	-11
n:son	-2
n:sondage	-6
n:sonde	4
n:sondes	10
n:sont	-5
n:sort	-6
n:sorter	-6
n:souk	9
n:souq	5
n:sourds	6
n:sous	-8
n:sout	-9
n:souvent	7
n:speak	-4
n:speaks	-7
n:speech	-2
n:spend	-8
n:sport	2
n:spots	-5
n:sprains	11
n:spring	-16
n:stade	-2
n:stage	-11
n:stall	-3
n:standard	6
n:start	-5
n:starts	5
n:station	-6
n:statistiques	-2
n:stayed	-3
n:stays	-5
n:step	-4
n:sterilisateur	-3
n:still	2
n:stock	-2
n:stocks	-6
n:stop	-2
n:stops	-4
n:street	-13
n:streets	3
n:stress	-2
n:strip	10
n:student	-11
n:students	-3
n:suffit	-10
n:sugar	-3
n:suis	-11
n:suit	-11
n:suite	10
n:suivies	11
n:suivis	-2
n:suivre	-8
n:summer	-9
n:sur	-6
n:sure	5
n:surtout	-5
n:survey	-14
n:systeme	-3
n:ta	-10
n:ta7	-10
n:table	7
n:tableau	4
n:tablette	-2
n:tachelhit	-6
n:tag	-7
n:take	-4
n:takes	-3
n:talk	-5
n:talks	-2
n:taman	-10
n:tamazight	-5
n:tamegroute	4
n:tan-tan	-6
n:tanger	-12
n:tangier	-4
n:tante	6
n:taounate	-5
n:tap	-6
n:tapis	4
n:tard	-10
n:taroudant	-5
n:tata	13
n:taux	-4
n:taxis	8
n:taza	-5
n:tazarine	-5
n:taznakht	-6
n:tbib	-3
n:teacher	-9
n:teacher's	3
n:teachers	9
n:team	4
n:technician	-7
n:telechargements	-2
n:telephone	-3
n:telephones	-4
n:tells	-9
n:telmid	-4
n:temperature	-3
n:temps	-6
n:ten	4
n:tent	-13
n:tenu	-5
n:tenue	-3
n:terme	14
n:terrain	2
n:terre	-4
n:test	-2
n:teste	-7
n:tested	-4
n:tester	-6
n:tests	-6
n:tetouan	-9
n:textbooks	-4
n:texte	-12
n:tfel	-5
n:than	-7
n:thank	-3
n:thanks	-10
n:that	-7
n:that's	3
n:the	-9
n:their	-25
n:theirs	-9
n:them	-10
n:then	-11
n:there	-4
n:there's	-12
n:they	-11
n:they've	-4
n:thing	-9
n:think	-8
n:thirty	-3
n:thousand	7
n:three	-24
n:through	-3
n:throw	-7
n:thrown	11
n:tient	3
n:tiflet	-4
n:tilifon	-4
n:timahdite	-3
n:time	4
n:timed	-6
n:times	-14
n:tisseuse	-11
n:tisseuses	-3
n:titles	11
n:tlamd	6
n:tlata	-9
n:tnach	-3
n:to	-7
n:today	-6
n:together	-5
n:toilet	-2
n:toilets	-8
n:toilettes	-3
n:toit	-8
n:told	8
n:tombe	-7
n:tomorrow	-7
n:tonnes	3
n:too	-15
n:took	-11
n:top	-12
n:touche	7
n:tour	-2
n:touristes	-2
n:tourne	-2
n:tournee	-4
n:tous	-11
n:tout	2
n:toute	-4
n:toutes	-7
n:tower	-5
n:town	9
n:track	-7
n:tracker	-2
n:tracteur	-8
n:trade	-3
n:train	-12
n:traine	-12
n:trained	-5
n:trainees	7
n:training	8
n:trajet	3
n:trajets	-7
n:tranquille	-2
n:transforme	-2
n:transfusion	-8
n:transport	2
n:travaille	7
n:travailleurs	-2
n:travaux	-12
n:travel	-3
n:trente	-15
n:tres	-10
n:tresoriers	8
n:tri	2
n:tri9	7
n:trial	8
n:tribunal	5
n:trimestre	3
n:trip	5
n:triporteurs	-2
n:trips	-11
n:trois	-2
n:troisieme	-6
n:trouve	8
n:trouver	-12
n:truck	4
n:trucks	-4
n:trust	-3
n:tswira	-4
n:tu	-3
n:tubes	-11
n:turn	-8
n:turns	13
n:twelve	-11
n:twenty	-12
n:twice	-11
n:two	-9
n:un	-3
n:under	-8
n:understand	-3
n:une	-8
n:union	-8
n:unique	7
n:university	-4
n:unlike	-3
n:until	6
n:up	-7
n:urgences	-9
n:us	-2
n:usagers	-8
n:use	-12
n:used	5
n:uses	-4
n:usine	7
n:usines	9
n:utilisateurs	4
n:utility	-5
n:va	3
n:vaccination	-5
n:vaccins	-8
n:vais	-6
n:valeur	13
n:valise	2
n:vallee	-8
n:vaut	-6
n:veille	-5
n:velo	-3
n:vend	9
n:vendent	5
n:vendeuses	-6
n:vendors	7
n:vendre	-5
n:vendredi	-12
n:venir	-6
n:vente	-9
n:verifie	5
n:verifier	-7
n:vers	-10
n:version	-5
n:vert	-2
n:very	-10
n:veterinaire	-2
n:veut	2
n:veuves	4
n:vide	-11
n:video	10
n:videos	3
n:vides	-9
n:vie	-9
n:vienne	-5
n:vient	-8
n:vieux	5
n:village	-3
n:ville	3
n:villes	9
n:vingt	-10
n:vise	13
n:vision	-7
n:visit	-7
n:visite	-5
n:visited	-3
n:visites	6
n:visiteurs	-3
n:visits	-8
n:visons	6
n:visually	6
n:vit	3
n:vite	-6
n:vivent	-2
n:vocale	-4
n:voice	-6
n:voient	-6
n:voila	-4
n:voir	-6
n:voisin	3
n:voisine	-2
n:voisins	9
n:voit	2
n:voiture	-8
n:voix	-16
n:vol	10
n:volontaires	-4
n:volumes	-2
n:volunteer	13
n:volunteers	-6
n:vont	-10
n:votre	2
n:voudrait	-2
n:vous	4
n:voyages	-2
n:w	-15
n:w7da	12
n:wa7d	3
n:wa7da	9
n:wa9t	-4
n:wach	-8
n:wad	10
n:wait	-6
n:waited	-5
n:waiting	10
n:waits	-14
n:walakin	-5
n:walk	-5
n:walnuts	-2
n:walo	-17
n:want	5
n:ward	-3
n:warn	-6
n:was	5
n:washed	-2
n:waste	4
n:way	-6
n:we	-3
n:we'	-16
n:weaver	3
n:week	-22
n:week-end	-11
n:weekly	9
n:weeks	9
n:weighed	-6
n:weighing	-4
n:welcome	-4
n:well	-10
n:wellat	-6
n:wells	-5
n:went	8
n:were	-14
n:wet	-12
n:what's	-7
n:whatsapp	-11
n:wheelchair	-7
n:when	2
n:where	-12
n:which	-12
n:who	5
n:whole	-9
n:why	9
n:will	6
n:winter	-12
n:with	-2
n:within	4
n:without	2
n:wla	-3
n:woman	-5
n:women	-4
n:women's	11
n:wooden	10
n:words	-2
n:work	-7
n:worked	5
n:workers	11
n:working	-2
n:works	-7
n:workshop	-8
n:workshops	8
n:world	-6
n:wrist	-3
n:written	-6
n:y	-3
n:y3tina	-2
n:y9der	9
n:ydiro	-9
n:year	-12
n:yearly	-5
n:years	-9
n:yes	5
n:yeux	-5
n:ykon	-8
n:you	4
n:you'	10
n:youm	6
n:young	4
n:youssef	-4
n:zagora	9
n:zero	-5
n:zitoun	-4
n:zone	3
n:zones	-12
n:zwin	-10
n:ابراج	-6
n:ابريل	-4
n:ابليكاسيون	-3
n:اثمنه	-5
n:اثنتي	8
n:اجل	-9
n:احد	6
n:اخر	-7
n:اخري	-7
n:اداره	-11
n:اذا	-9
n:اربع	-14
n:اربعه	-3
n:اربعون	2
n:ازرو	-8
n:ازيلال	6
n:اسبوع	-19
n:استاذ	8
n:استماره	-2
n:اسره	2
n:اسفي	-7
n:اشاره	-10
n:اشهر	-12
n:اصل	-4
n:اصم	-4
n:اصيله	-5
n:اضافيه	-7
n:اطفال	4
n:اطنان	4
n:اقرب	-5
n:اقل	5
n:اكبر	5
n:اكتوبر	7
n:اكثر	-10
n:الا	-12
n:الاباء	-6
n:الابار	-3
n:الاثنين	-2
n:الاذن	-8
n:الارض	-12
n:الاركان	-9
n:الاساسيه	3
n:الاسبوع	-9
n:الاستاذ	-11
n:الاسر	-15
n:الاسره	4
n:الاشاره	-3
n:الاصطناعي	9
n:الاطفال	4
n:الاعاره	-2
n:الاف	4
n:الافران	10
n:الافرنه	-5
n:الاقسام	3
n:الاقليم	-6
n:الاقمار	3
n:الاكاديميه	-2
n:الاكل	12
n:الالات	-6
n:الامهات	11
n:الانتاج	6
n:الانتظار	-2
n:الاول	7
n:الاولي	11
n:الايام	8
n:الباب	-6
n:الباقي	-8
n:الباكالوريا	-6
n:البحث	-4
n:البحر	-3
n:البغال	-5
n:البلديه	-10
n:البناء	-3
n:البنات	-3
n:البياعات	-6
n:البيت	12
n:البيضاء	-9
n:البيع	-8
n:البيوت	-8
n:التبريد	10
n:التربه	-9
n:التسجيل	-4
n:التصفيه	-7
n:التطبيق	15
n:التعاونيات	-10
n:التعاونيه	11
n:التقليديه	-7
n:التقني	-9
n:التكوين	-9
n:التلاميذ	-9
n:التلميذ	6
n:التلميذات	2
n:التي	-8
n:التيليفون	-4
n:الثالثه	-7
n:الثلوج	-5
n:الثمن	-18
n:الجامعي	-2
n:الجاي	14
n:الجبل	4
n:الجديد	-4
n:الجديده	-4
n:الجلد	9
n:الجماعات	7
n:الجماعه	3
n:الجميع	-5
n:الجهه	-4
n:الجهوي	-6
n:الجواب	-11
n:الحاجه	-2
n:الحارس	-7
n:الحافلات	8
n:الحافله	7
n:الحانوت	8
n:الحراره	-3
n:الحسيمه	8
n:الحضور	-15
n:الحطب	-5
n:الحل	13
n:الحليب	-3
n:الحوادث	3
n:الحوانت	9
n:الحوت	-12
n:الحومه	2
n:الحياه	-2
n:الخاصه	2
n:الخبز	-9
n:الخساره	-4
n:الخشب	8
n:الخطر	-11
n:الخميس	-8
n:الداخليه	3
n:الدار	-3
n:الدخان	-12
n:الدخول	-6
n:الدرك	-4
n:الدلافين	-7
n:الدوا	-12
n:الدواء	-6
n:الدوار	-12
n:الدواور	-4
n:الدواوير	-9
n:الذكاء	9
n:الذي	-8
n:الرابعه	-2
n:الرساله	8
n:الرطوبه	-5
n:الروبيني	-10
n:الرييسيه	8
n:الزبل	-11
n:الزبون	-8
n:الزرابي	10
n:الزربيه	-10
n:الزنقه	8
n:الزيت	-5
n:السادسه	-6
n:الساعه	8
n:السايق	-2
n:السبب	-5
n:السبت	8
n:السبيطار	-3
n:السجل	-11
n:السردين	-4
n:السكان	-10
n:السكر	9
n:السكري	-3
n:السلام	-8
n:السمك	3
n:السن	3
n:السنه	-2
n:الشاحنات	8
n:الشاحنه	-12
n:الشاويه	-4
n:الشباب	13
n:الشتا	-7
n:الشتاء	2
n:الشركه	-7
n:الشغل	-9
n:الشمس	-9
n:الشمسي	16
n:الشمسيه	-2
n:الشهر	-15
n:الشيفور	-2
n:الصباح	-11
n:الصحه	-2
n:الصحي	-3
n:الصغار	7
n:الصغير	6
n:الصغيره	-2
n:الصم	-4
n:الصناع	-4
n:الصناعه	-2
n:الصوت	10
n:الصوف	-13
n:الصياد	-8
n:الصيادله	-11
n:الصياده	-10
n:الصيد	-9
n:الصيدليه	-3
n:الصيف	-6
n:الضايع	-4
n:الضو	-4
n:الضيعات	13
n:الطاكسيات	13
n:الطالبات	-10
n:الطبيب	-12
n:الطريق	-2
n:الطفل	7
n:الطلب	-5
n:الطلبات	-10
n:الطلبه	-9
n:الظل	-4
n:العاصفه	-6
n:العام	-9
n:العاملات	-3
n:العربي	4
n:العشيه	-3
n:العلوم	-2
n:العماره	-5
n:العمل	-2
n:العمومي	11
n:الغابه	-5
n:الغياب	5
n:الف	-18
n:الفا	-7
n:الفجر	-5
n:الفرق	-9
n:الفكره	2
n:الفلاح	13
n:الفلاحه	-2
n:الفلاحين	-8
n:الفي	-12
n:القابله	5
n:القادمه	11
n:القاضي	6
n:القانون	-11
n:القديمه	-13
n:القراءه	9
n:القرايه	-6
n:القرعه	-4
n:القرويه	-5
n:القري	4
n:القريه	7
n:القسم	-8
n:القصور	7
n:القنطره	-2
n:القياده	-2
n:القيمه	-2
n:الكار	-7
n:الكبار	9
n:الكسكس	-2
n:الكلفه	-6
n:الكلوي	-4
n:الكلي	3
n:الكهرباء	2
n:الكهرباييه	13
n:الكيران	7
n:اللايحه	-3
n:اللجنه	-10
n:الله	12
n:اللواتي	12
n:اللول	11
n:اللوله	3
n:اللي	14
n:الليل	-10
n:الما	7
n:الماء	-3
n:المازوط	-8
n:المال	-2
n:المحصول	-2
n:المختبر	-14
n:المدرسه	6
n:المدنيه	-3
n:المديريه	-2
n:المدينه	-17
n:المرا	-7
n:المراكز	4
n:المراه	12
n:المرحله	3
n:المرسي	-3
n:المرصد	-7
n:المرضي	6
n:المركز	7
n:المرمي	-4
n:المره	-3
n:المريض	-11
n:المستثمرين	8
n:المستشفي	-11
n:المستعجلات	-8
n:المستفيدون	-9
n:المستهدفه	14
n:المستوصف	10
n:المشروع	6
n:المشي	-2
n:المصدر	-8
n:المطفيات	11
n:المعاش	-4
n:المعلمين	-4
n:المعمل	-5
n:المغاربه	-4
n:المغرب	-5
n:المقاوله	2
n:المقبل	2
n:المقطوعه	6
n:المكتب	5
n:المكتبه	8
n:المكفوفون	13
n:المكفوفين	-2
n:الملفات	4
n:الممرضات	-5
n:الممرضه	-11
n:المندوبيه	-3
n:المهني	-4
n:المواطن	-9
n:المواليه	-2
n:الموسم	-14
n:الموظف	-2
n:الموعد	-7
n:المياه	-6
n:الميساج	3
n:الميناء	-13
n:الميه	-11
n:الناس	-8
n:النحل	7
n:النساجات	-3
n:النساجه	-6
n:النص	-12
n:النصف	-3
n:النفايات	7
n:النقل	-4
n:النموذج	12
n:النهار	-8
n:الهاتف	-2
n:الواحد	-5
n:الواحه	-5
n:الواد	7
n:الوالده	-7
n:الوالدين	-4
n:الورد	-3
n:الورقه	8
n:الوطني	-5
n:الوقايه	6
n:الوقت	2
n:الوكاله	-9
n:الولاده	-4
n:الي	-2
n:الياس	-7
n:اليد	-10
n:اليوم	-13
n:ام	2
n:اما	-6
n:امام	-11
n:امراه	-5
n:املشيل	10
n:امين	7
n:ان	2
n:انا	-5
n:انتظار	4
n:انذار	-11
n:انذارا	-8
n:اننا	-6
n:اولا	8
n:اولاد	12
n:ايام	-3
n:ايت	2
n:ايضا	5
n:ايموزار	-4
n:بارد	-9
n:بازيلال	-7
n:باش	-7
n:باقليم	-3
n:باقي	-9
n:بالامازيغيه	-6
n:بالدارجه	-17
n:بالساعه	-9
n:بالشمس	-6
n:بالصوت	-4
n:بالصور	3
n:بالضو	10
n:بالقنيطره	-8
n:بالليل	2
n:بالهاتف	4
n:بايع	7
n:بثلاثه	-6
n:بثمن	-11
n:بحال	2
n:بخمسه	-11
n:بخير	-8
n:بدرهم	-6
n:بدل	-11
n:بدلا	-2
n:برا	-10
n:برساله	-8
n:بزاف	6
n:بسبب	-13
n:بسيط	-10
n:بطاريه	-11
n:بعد	-24
n:بعيد	-4
n:بعيده	-9
n:بغينا	2
n:بقاتش	-6
n:بقاوش	-6
n:بكارط	-2
n:بلا	-7
n:بلاصه	3
n:بموافقه	-7
n:بنسبه	-8
n:بنصف	-5
n:به	7
n:بها	-10
n:بوحدهم	-4
n:بيع	-3
n:بين	-2
n:بيه	-11
n:بيها	-8
n:تاونات	8
n:تايمه	-7
n:تبقي	-7
n:تتصل	-9
n:تتكفل	8
n:تجربه	15
n:تجمع	8
n:تجيب	2
n:تحترق	-2
n:تحليل	-2
n:تحمل	9
n:تدفع	-14
n:تذكير	5
n:ترمي	-6
n:تسع	-11
n:تسعون	5
n:تصل	10
n:تضيع	-3
n:تطبيق	7
n:تطبيقات	6
n:تطبيقنا	-8
n:تعاني	-2
n:تعاونيات	-2
n:تعاونيه	-8
n:تعطينا	-6
n:تعلم	-5
n:تعود	-6
n:تفتح	-5
n:تقرا	-10
n:تقليص	-4
n:تقول	-2
n:تكفي	-3
n:تكلفه	-3
n:تلاته	9
n:تلاميذ	3
n:تلميذ	-4
n:تلميذا	-11
n:تلميذه	-8
n:تماره	-5
n:تمر	-13
n:تمشي	-11
n:تنتظر	12
n:تنخفض	-4
n:تنغير	-2
n:تودي	-8
n:توقع	-2
n:تيران	-3
n:تيكي	5
n:ثانويه	8
n:ثلاث	6
n:ثلاثون	-6
n:ثلاثين	-3
n:ثلاجه	-4
n:ثلث	-10
n:ثم	-11
n:ثمانيه	6
n:ثمنها	-7
n:جاهزه	2
n:جاي	-6
n:جدول	-4
n:جديده	9
n:جربنا	-3
n:جربناه	-12
n:جربناها	-9
n:جرد	-2
n:جماعات	-6
n:جماعه	5
n:جماعيه	22
n:جمعيه	4
n:جميعا	-4
n:جوج	3
n:حاجه	-6
n:حادثه	5
n:حاسوبا	-10
n:حافلات	-5
n:حافلتنا	-4
n:حافله	2
n:حالات	12
n:حاله	-3
n:حتي	-3
n:حد	-8
n:حدا	-3
n:حرفه	6
n:حسب	-8
n:حسن	5
n:حق	13
n:حقيبتنا	-4
n:حقيبه	-5
n:حلنا	-8
n:حليب	8
n:حنا	-19
n:حوادث	-11
n:حوالي	-2
n:حي	17
n:حيث	-5
n:حين	-8
n:خارج	-8
n:خاص	-9
n:خاصو	-7
n:خدام	14
n:خدعوا	-4
n:خدمه	-6
n:خرج	13
n:خريبكه	-3
n:خريطه	-5
n:خلال	-11
n:خمس	-20
n:خمسطاش	-5
n:خمسه	-2
n:خمسون	-10
n:خمسين	-13
n:خوذه	-5
n:د	12
n:دابا	3
n:داخل	4
n:دار	3
n:دجنبر	-10
n:دخل	5
n:دراجه	-11
n:دراري	7
n:دراهم	3
n:درجات	-8
n:درجه	-11
n:درنا	4
n:درهم	-5
n:درهما	-6
n:دعم	3
n:دفتر	-2
n:دقايق	5
n:دقيقه	-4
n:دوار	9
n:دون	-20
n:ديال	12
n:ديالنا	17
n:ديالها	-13
n:ديالهم	-13
n:ديالو	-14
n:ديك	-8
n:ذكي	10
n:ذلك	4
n:راديو	6
n:ربع	-14
n:رحلات	10
n:رساله	-11
n:رقم	-9
n:رقميه	6
n:رهن	-7
n:روبيني	-7
n:ريم	-6
n:زايده	-5
n:زيت	5
n:ساعتين	2
n:ساعه	-20
n:سايق	-4
n:سايقو	-3
n:سبعه	-8
n:سبوره	-6
n:ست	3
n:سخان	-5
n:سقط	-4
n:سكان	5
n:سلا	-6
n:سلمي	13
n:سماد	-3
n:سنوات	-6
n:سنويا	-8
n:سوايع	2
n:سوق	15
n:سولنا	-4
n:سي	7
n:سيارات	-2
n:سياره	-7
n:سياقه	13
n:سيدي	-14
n:سيمانه	2
n:شباب	2
n:شباك	7
n:شبكه	-5
n:شتاء	-12
n:شتنبر	3
n:شجرات	-3
n:شجره	4
n:شحال	-10
n:شخصا	-7
n:شركه	16
n:شغل	6
n:شكرا	-4
n:شكون	-8
n:شمس	-8
n:شمسي	8
n:شمسيه	9
n:شنو	-4
n:شهاده	-7
n:شهرين	3
n:شهور	-10
n:شي	4
n:شيء	10
n:شييا	4
n:صاوبنا	5
n:صباح	-16
n:صعوبه	-3
n:صغيره	-6
n:صندوق	2
n:صندوقا	9
n:صوت	8
n:صوتي	4
n:صوتيه	9
n:صور	-3
n:صورنا	-2
n:صوره	-3
n:صياد	-8
n:صيانه	6
n:ضاع	-11
n:ضاعت	-3
n:ضربات	3
n:ضو	-5
n:طالبا	9
n:طبيب	-7
n:طفل	4
n:طفلا	-8
n:طلب	-4
n:طلبه	4
n:طن	-5
n:طنجه	-2
n:عام	3
n:عامين	-3
n:عبر	7
n:عدد	-4
n:عددنا	-2
n:عشرين	-5
n:عشيه	-14
n:عقد	-3
n:علاش	7
n:علبه	-7
n:عليكم	6
n:عليه	5
n:عليها	-9
n:عليهم	-8
n:عماره	-3
n:عمال	-7
n:عمرو	-3
n:عمل	-6
n:عمله	-7
n:عمي	-4
n:عن	-4
n:عند	-15
n:عندما	-7
n:عندنا	-4
n:عندها	-5
n:عندهم	-13
n:عندهمش	-5
n:عوض	-5
n:عيالات	-6
n:غادي	2
n:غالي	5
n:غدا	-9
n:غرفه	-11
n:غرقو	-7
n:غشت	-9
n:غياب	-8
n:غيجاوب	7
n:غيولي	13
n:ف	-5
n:ف2030	10
n:فابور	-3
n:فاتوره	-7
n:فارغه	-3
n:فاس	-9
n:فاطمه	-6
n:فاطنه	18
n:فالدار	-6
n:فالسوق	-8
n:فالسيمانه	-5
n:فالشتا	-10
n:فالشهر	-9
n:فالصيف	-9
n:فالطريق	-5
n:فالعالم	-4
n:فالعام	-8
n:فالعشيه	-2
n:فالميه	7
n:فالنهار	7
n:فالواد	-7
n:فالوقت	-5
n:فبراير	4
n:فريق	3
n:فقط	-3
n:فكل	5
n:فلاحو	8
n:فواتير	-6
n:فوق	-15
n:في	-2
n:فيديو	5
n:فيكم	10
n:فين	-13
n:فيه	-2
n:فيها	-15
n:فيهم	-8
n:قاعه	-11
n:قافله	4
n:قبل	-29
n:قراءه	5
n:قرب	-6
n:قشور	-8
n:قطع	-2
n:قطعه	-6
n:قل	-9
n:كامله	-3
n:كاملين	-6
n:كان	11
n:كانت	11
n:كاين	4
n:كاينين	12
n:كبار	8
n:كبير	-13
n:كتاب	9
n:كتابا	-8
n:كتجي	6
n:كتخدم	-8
n:كتخرج	-2
n:كتخلص	11
n:كتر	-7
n:كتشري	7
n:كتوصل	-3
n:كثير	-7
n:كل	-7
n:كلشي	-5
n:كلفه	-11
n:كلم	-15
n:كله	-5
n:كلها	-8
n:كليه	2
n:كما	-2
n:كميه	-4
n:كنتمناو	-10
n:كنقلبو	-2
n:كهرباء	7
n:كيبقاو	3
n:كيبيعو	7
n:كيتسناو	3
n:كيتسني	-5
n:كيخسرو	-3
n:كيخلص	6
n:كيخلصو	4
n:كيخليو	-5
n:كيدوز	-3
n:كيشريو	9
n:كيضيع	-3
n:كيضيعو	-2
n:كيعلم	5
n:كيف	6
n:كيفاش	-2
n:كيقطعو	-3
n:كيكتب	-5
n:كيلو	6
n:كيلوح	-3
n:كيلوغرامات	4
n:كيلومتر	2
n:كيلومترا	5
n:كيلومترات	-5
n:كيمشيو	-5
n:كيوصل	-3
n:ل	-3
n:لا	-2
n:لان	-17
n:لاي	-3
n:لايحه	-10
n:لترات	9
n:لثلاثه	-3
n:لجميع	8
n:لشهر	-2
n:لغه	-6
n:لفايده	-7
n:لقاء	-5
n:لقد	-8
n:لكل	8
n:لكم	4
n:لكنها	-11
n:للاستراحه	-4
n:للاطفال	-5
n:للبيدون	-2
n:للتعاونيه	-6
n:للحصول	-2
n:للطلبه	-5
n:للكيلو	-8
n:للمدرسه	-10
n:لليوم	-4
n:لم	-13
n:لماذا	-5
n:لمن	-7
n:لن	6
n:لنا	7
n:له	-11
n:لها	-10
n:لو	15
n:لي	4
n:ليك	-12
n:ليكم	-2
n:ليلا	-11
n:ليله	-14
n:ليه	-13
n:ليهم	8
n:ما	-4
n:ماء	-13
n:ماذا	-9
n:مارس	-16
n:ماشي	4
n:ماعندهمش	-10
n:ماكاينش	-10
n:مالين	6
n:ماي	2
n:مبرده	12
n:متطوع	-10
n:متطوعه	8
n:متقاعدو	6
n:متنقل	11
n:متنقله	-3
n:متوسط	-10
n:متي	-3
n:مجاني	14
n:مجسات	-5
n:محتاجين	-7
n:محصول	8
n:محليه	-7
n:مخابز	8
n:مدارس	-13
n:مدن	-4
n:مده	8
n:مدينتنا	-11
n:مرا	15
n:مرات	-16
n:مرافقين	-5
n:مراقبه	7
n:مراكز	-4
n:مراكش	-11
n:مربو	7
n:مرتفعه	-8
n:مرتين	-5
n:مرضي	7
n:مركز	-14
n:مره	2
n:مريض	-10
n:مريضا	-5
n:مريضه	-2
n:مساء	-13
n:مسبح	-2
n:مستعمله	3
n:مستوصف	9
n:مسدود	-11
n:مشترك	5
n:مشتركه	7
n:مشروعنا	5
n:مصطفي	-5
n:مصلحه	-10
n:مطبخ	-10
n:مع	-7
n:معانا	-7
n:معاهم	-10
n:معرفه	-4
n:معزول	14
n:معطيات	-3
n:معكم	-5
n:مقابلات	-6
n:مقهي	-4
n:مكان	-4
n:مكناس	-6
n:مكونين	13
n:ملاحظه	-2
n:ملف	12
n:ملي	6
n:من	-2
n:مندوبيه	-3
n:منذ	-21
n:منصه	3
n:منكم	15
n:منه	-9
n:منها	7
n:منهم	-5
n:موافقه	6
n:موجه	15
n:موسم	6
n:موسي	-4
n:موعد	-7
n:مول	10
n:ميتي	-6
n:ميتين	3
n:ميدلت	7
n:ميساج	5
n:ميه	4
n:نبدا	-7
n:نتوقع	-2
n:نحتاج	-12
n:نحن	-2
n:نريد	8
n:نساء	9
n:نساجه	5
n:نسي	-7
n:نص	3
n:نصف	-4
n:نصل	-7
n:نفسه	-6
n:نقترح	-10
n:نقدم	-2
n:نكون	6
n:نلتمس	-16
n:نهايه	-3
n:نوصلو	-5
n:نونبر	-14
n:هاتف	-4
n:هاد	-13
n:هادا	-8
n:هادشي	-12
n:هادي	-8
n:هدفنا	-4
n:هذا	4
n:هضرنا	-9
n:هكتار	-4
n:هكتارات	4
n:هل	-3
n:هم	8
n:هناك	-4
n:هو	13
n:هي	-5
n:و	-10
n:واحدا	-7
n:واحده	5
n:واد	7
n:واش	-4
n:والبنات	-14
n:والتقني	-4
n:والثانيه	-7
n:والدخان	-7
n:والسمسار	-8
n:والغابات	-8
n:والناس	-5
n:والو	-10
n:وانا	-4
n:وبعد	-2
n:وترسل	-3
n:وتنبيه	-3
n:وجوج	-4
n:وحتي	-8
n:وحده	6
n:وحدها	-3
n:وخمسين	-6
n:ورحمه	-3
n:ورشات	5
n:ورشه	-4
n:ورقه	-6
n:وستون	8
n:وشكرا	-8
n:وصندوق	-4
n:وضعيه	-2
n:وعايلاتهم	-5
n:وعشر	-7
n:وعشرين	-8
n:وغادي	-13
n:وفي	-18
n:وفيها	-4
n:وقت	-13
n:وقد	-2
n:وكل	-8
n:ولا	-19
n:ولاده	6
n:ولادهم	-2
n:ولاو	8
n:ولكن	-8
n:ولم	-10
n:ولي	-4
n:وما	-10
n:ومكالمه	-3
n:وممرضه	-3
n:ومن	-6
n:وميتي	-4
n:ونحن	-6
n:ونص	-5
n:ونصف	3
n:وهو	-11
n:وهي	-12
n:وواحد	-7
n:ويترك	-8
n:ياتي	-7
n:يبقي	-6
n:يتبني	-3
n:يتصل	-5
n:يجد	8
n:يجدون	-8
n:يجروا	-10
n:يجيب	7
n:يحجز	-5
n:يد	-10
n:يدفع	-8
n:يدفعون	-5
n:يديرو	-7
n:يستطيع	-9
n:يشتغل	-4
n:يصل	8
n:يضم	11
n:يضيع	-7
n:يعاني	-9
n:يعرف	-2
n:يعرفن	-9
n:يعرفو	-7
n:يعمل	-4
n:يعني	-4
n:يفتح	3
n:يفقدون	-2
n:يفهمون	-4
n:يقرا	-10
n:يقيس	3
n:يكون	-12
n:يمشي	-2
n:يمكن	6
n:ينام	-7
n:يناير	7
n:ينتظر	-16
n:ينزل	-7
n:يوجد	-12
n:يوم	-5
n:يوما	2
n:يومين	4
n:يونيو	-16
`;
