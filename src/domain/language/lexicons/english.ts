/** English as teams write it, with the short forms of messages. Spelling is folded when it is read. */

/** Words that carry the grammar. */
export const englishGrammar = `
the a an this that these those my your his her its our their mine yours ours theirs i you he she it we they me him us them
myself yourself himself herself itself ourselves themselves who whom whose which what where when why how whether
and or but so because if then than though although unless until while since as nor yet either neither both
of to in on at by for with from about into onto over under between among through during before after above below near behind
across against along around without within upon toward towards off out up down per via like
not no never none nothing nobody nowhere any anyone anything some someone something somewhere every everyone everything all
each many much more most few less least several enough such same other others another own only just also too very really quite
almost always often sometimes usually rarely again already still even ever soon now today tomorrow yesterday here there
maybe perhaps together instead rather well yes yeah yep nope
be am is are was were been being isn't aren't wasn't weren't
have has had having haven't hasn't hadn't
do does did doing done don't doesn't didn't
can could will would shall should may might must can't cannot couldn't won't wouldn't shouldn't mustn't ought
get gets got getting gotten go goes going gone went come comes came coming make makes made making take takes took taken taking
give gives gave given giving know knows knew known knowing think thinks thought thinking say says said saying
see sees saw seen seeing want wants wanted need needs needed let lets keep keeps kept keeping put puts
i'm you're he's she's it's we're they're i've you've we've they've i'd you'd he'd she'd we'd they'd i'll you'll he'll she'll
it'll we'll they'll that's there's here's what's who's where's how's let's
`;

/** Short forms of messages and letters without apostrophes. */
export const englishTexting = `
dont doesnt didnt cant couldnt wont wouldnt shouldnt isnt arent wasnt werent havent hasnt im ive youre theyre weve theyve thats
whats theres hes shes lets ill youll id u ur r pls plz plss thx thnx ty tnx btw idk tbh imo omg wtf lmao gonna wanna gotta
kinda sorta cuz coz cause bcz bcuz bc tho thru yup nah nvm asap rn gr8 b4 msg yall dunno lemme gimme ain't aint okey
hi hello hey bye thanks thank sorry please welcome
`;

/** Everyday nouns, adjectives and adverbs, then the words of a programme, of villages, farms, schools and health. */
export const englishWords = `
man men woman women child children kid kids boy girl baby father mother parent brother sister son daughter friend neighbour
neighbor family people person guy guys adult youth teenager elder husband wife widow aunt uncle cousin
teacher student pupil school college university class classroom lesson exam homework book pen board doctor nurse patient
hospital clinic pharmacy medicine drug insulin vaccine disease illness sick health healthy pain fever pregnancy birth death life
blood heart head hand foot feet eye eyes tooth teeth body ambulance emergency
farmer grower shepherd fisherman weaver potter craftsman artisan driver worker employee boss manager owner seller buyer
customer client user tourist visitor guide citizen resident villager mayor president treasurer leader team member mentor judge
jury organiser organizer participant investor partner supplier volunteer beneficiary stakeholder government ministry
day night morning noon evening hour minute second week weekend month year time moment date season spring summer autumn fall
winter monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
october november december century beginning end middle ago late early later earlier
house home door window room kitchen roof wall garden street road track bridge place district city town village countryside
rural urban region province country world mountain desert dune oasis valley river sea beach forest field well spring land soil
water rain snow wind sun heat cold drought flood climate weather air fire wood stone sand light shadow sky
bus car truck bike bicycle train station stop ticket fuel gas petrol diesel accident transport ride trip travel journey flight
money price cost budget expense income salary wage debt loan credit bank account bill cash sale purchase market trade shop
store product stock warehouse order delivery profit loss business company factory workshop office administration paper form
card identity law rule right tax association cooperative union committee job jobs work unemployment career training internship
problem trouble difficulty issue need lack cause reason consequence effect risk danger crisis solution idea project goal
target purpose means method step question answer example proof figure number amount total average half third quarter percent
percentage rate result outcome impact value quality level measure indicator data information survey interview study report
register record meter list plan schedule deadline delay priority choice decision opinion agreement advice help support call
request offer proposal presentation slide speech pitch hook story message conclusion feedback review score criteria
innovation innovative technology tool machine device sensor camera phone smartphone computer screen network connection
software platform application website page image picture photo video robot artificial intelligence algorithm model prototype
test trial experiment smart powered accurate accuracy reliable
bread milk meat fish vegetable fruit date dates olive oil wheat barley flour sugar salt tea coffee meal food hunger thirst
sheep goat cow donkey camel chicken bee honey wool carpet rug fabric leather clay pottery jewel harvest crop seed fertilizer
irrigation drop palm palms tree plant flower leaf leaves root grass cattle herd waste garbage trash plastic recycling
pollution energy electricity power solar panel battery lamp
good bad great nice beautiful ugly big small large little long short high low wide narrow new old young true false right wrong
easy hard difficult simple complicated important possible impossible necessary useful useless expensive cheap free poor rich
strong weak heavy clean dirty hot warm dry wet full empty open closed alone ready happy sad tired angry afraid scared
ashamed proud joy anger hope trust courage strength love peace war noise silence quiet slow fast quick soft safe unsafe
serious dangerous kind mean funny weird sure certain clear unclear exact enough local national international public private
social medical agricultural cultural sustainable digital modern traditional better best worse worst first last next previous
former different similar whole main single double real actual current recent
slowly quickly easily generally normally currently recently honestly directly finally simply totally absolutely obviously
unfortunately fortunately actually basically especially exactly probably mostly nearly hardly
lot lots fine proposition dirham human
thing stuff way part side piece bottle box bag key chair table bed word sentence letter language english french arabic name
age address code link file point zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion
dozen couple mile kilometer meter litre liter dollar euro pound game movie music song party holiday police thief prison
lawyer justice court church mosque prayer marriage wedding divorce funeral birthday gift memory dream future past present
success failure chance luck kind sort sense role title king election politics america american europe european africa
african morocco moroccan london york internet online offline website download login password account
hair skin face voice ear nose neck knee shoulder cough flu cancer diabetes pressure
anybody everybody somebody elsewhere anyway however therefore moreover meanwhile otherwise nevertheless despite
agriculture farming revolutionary revolutionizes revolutionize everyone everybody growers small-scale
`;

/** Verbs by their base form; irregular pasts are listed with them. */
export const englishVerbs = `
accept achieve act add affect agree allow answer appear apply arrive ask assume attend avoid beat become became begin began believe
belong break broke bring brought build built burn buy bought calculate call care carry catch caught change charge check choose chose
chosen clean clear click climb close collect compare complain complete connect consider contain continue control convince cook
copy cost count cover create cross cry cut dance deal decide deliver demand depend describe design destroy detect develop die
disappear discover discuss divide download draw drew drink drank drive drove drop earn eat ate eaten educate eliminate employ
encourage end engage enjoy enter escape estimate evaluate exist expect explain export fail fall fell feed feel felt fight fill
film find found finish fix flag fly focus follow forget forgot forgive fund gain gather grow grew grown guess happen hate hear heard
help hide hire hit hold held hope hurt identify imagine import improve increase inform install interview introduce invest invite
irrigate isolate join judge jump kill kick laugh launch lead led learn learnt leave left lend lift listen live look lose lost
manage mark matter measure meet met mention miss motivate move notice observe occur offer organise organize own paint
park participate pass pay paid plan plant play point practice predict prefer prepare present prevent produce promise protect
prove provide publish pull push question raise reach read realise realize receive record recycle reduce refuse regret remain
remember remind remove rent repair repeat replace reply report request rescue respect rest return review revolutionize ride rise
risk run ran save schedule search seem select sell sold send sent separate serve set share show shown shut sign sing sit sat
sleep slept smell smile solve speak spoke spend spent spread stand stood start stay steal stole stop store struggle study
submit succeed suffer suggest support survive talk teach taught tell told test thank throw threw touch trade train transform
translate travel treat try turn understand understood update use validate verify visit vote wait wake walk warn wash waste
watch wear win won wish wonder work worry write wrote written
`;
