format 1
# Words that tell how a name beside them is used: as a place or as an actor, inside a personal name or outside.
# forms: folded forms or lemmas. class: the reader's; `dateline check` lists them.
# Origin: written for this project. Licence: CC0.
class	forms
article	the
at	in|into|at|near|inside|outside|around|across|throughout|within|off|above|beyond|along|amid|inside of|outside of|over|opposite
motion	to|from|into|toward|towards|through|via|onto|out of
belonging	of|in|from|at|for|with|within|inside|to
party	with|by|between|against|among|for|versus|under|without|about|on behalf of|despite
move	visit|walk|storm|roll|pour|infiltrate|sneak|stream|slip|sweep|travel|fly|go|come|arrive|arrival|return|head|trip|journey|flight|withdraw|withdrawal|pull|pullout|retreat|move|march|deploy|deployment|send|dispatch|evacuate|evacuation|flee|escape|enter|entry|leave|depart|departure|reach|cross|crossing|road|route|convoy|tour|drive|sail|advance|fire|launch|shuttle|transfer|deport|extradite|expel|invite|bring|take|fall|spread|rush|ferry|land|close|near|next|back|way|train|bus|plane|ship|smuggle|import|export|delivery|access|exit|stretch|extend|range|relocate|migrate|migration|recall|evict|airlift|fan|path|highway|border|envoy|ambassador|mission|delegation
onto	visit|enter|leave|reach|capture|seize|retake|recapture|besiege|bomb|shell|bombard|hit|strike|pound|rock|storm|evacuate|flee|tour|quit|liberate|surround|encircle|take|hold|control|overrun|raid|blockade|devastate|destroy|target|cross|shake|approach|abandon|defend|attack|overlook|isolate|infiltrate|occupy|loot|burn|flatten
sited	talk|talks|summit|conference|meeting|round|airport|street|suburb|resident|mayor|bombing|attack|blast|explosion|office|bureau|region|province|district|area|court|headquarters|hotel|university|port|railway|station|metro|subway|cemetery|stadium|market|hospital|correspondent|embassy|consulate|accord|accords|agreement|protocol|declaration|communique|treaty|negotiation|negotiations|session|forum|process|track|dialogue|police|prosecutor|newspaper|gathering|rally|demonstration|protest|riot|skyline|center|centre|neighborhood|neighbourhood|city|zone|gate|bridge|road|highway|sky|night|prison|jail|museum|school|church|cathedral|synagogue|mosque|club|team|marathon|airspace|oblast|governorate|county|state|valley|river|coast|bay|strait|canal|front|sector|axis|border|crossing|corridor
settlement	quarter|city|town|village|province|region|district|settlement|camp|port|area|island|peninsula|state|territory|governorate|oblast|county|neighborhood|neighbourhood|suburb|outskirts|capital|enclave|strip|valley|suburbs|kibbutz|hamlet|resort|department|municipality|commune|zone|streets|border|coast|airport|battle|siege|fall|capture|bombing|shelling|bombardment|north|south|east|west|centre|center|part|outside|side
say	say|tell|report|announce|write|note|add|state|declare|claim|warn|stress|emphasize|emphasise|insist|argue|explain|clarify|confirm|deny|quote|cite|reveal|believe|acknowledge|admit|maintain|recall|remark|respond|reply|comment|allege|accuse|urge|demand|call|ask|vow|pledge|promise|propose|suggest|reject|refuse|condemn|welcome|threaten|broadcast|publish|learn|understand|describe|think|want|hope|fear|expect|agree|meet|order|hold|blame|criticize|criticise|denounce|complain|doubt|praise|answer|thank|apologize|apologise
both	both|two|pair|duo|twosome|neither|2
side	side|sides|party|parties|country|countries|nation|nations|neighbour|neighbours|neighbor|neighbors|rival|rivals|foe|foes|ally|allies|adversary|adversaries|enemy|enemies|government|governments|delegation|delegations|leader|leaders|capital|capitals|state|states|president|presidents|minister|ministers|faction|factions|superpower|superpowers|belligerent|belligerents|army|armies|camp|camps|man|men|people|power|powers|team|teams|group|groups|movement|movements
country	country|nation|republic|state|kingdom|homeland|territory
particle	al|el|bin|ben|ibn|abu|abd|van|von|der|den|de|da|do|dos|das|di|del|della|la|le|du|ul|ur|ter|bint|um|umm|y|e|dela|ould|ag|af|zu
former	former|ex|late|outgoing|incoming|acting|interim|deputy|then|newly|elect|veteran|senior|top|caretaker|embattled|new|current|designated|chief|first|second|vice|assistant|retired|ousted|deposed|exiled|visiting|hardline|moderate
indefinite	a|an|no|each|every|another|some|several|many|few|one|any|various|numerous
not-name	january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|christmas|easter|ramadan|god|internet|the|a|an|in|on|at|but|and|he|she|it|they|we|i|this|that|these|those|there|his|her|its|their|our|my|if|when|while|after|before|as|since|for|with|by|from|to|of|no|not|yes|however|earlier|later|today|yesterday|tomorrow|meanwhile|also|both|all|some|many|most|several|what|who|which|where|why|how|do|let|according|under|over|about|so|or|nor|yet|still|then|now|because|although|though|despite|between|during|until|without|never|even|just|only|once|more|less|last|next|first|second|third|one|two|three|four|five|six|seven|eight|nine|ten|new|other|another|each|every|such|very|well|us|am|pm|gmt|mr|mrs|ms|dr
honorific	mr|mrs|ms|miss|dr|prof|sir|dame|lord|lady|mr.|mrs.|ms.|dr.|prof.|sheikh|shaikh|sheik|imam|ayatollah|mullah|pope|rabbi|father|sister|brother|reverend|rev.|hajj|haj|hajji|sayyid|sayyed
backed	backed|led|brokered|mediated|sponsored|controlled|held|run|occupied|administered|based|born|owned|funded|trained|armed|aligned|linked|dominated|allied|appointed|elected|supported|made|supplied
relative	who|which|whom|whose|that|where|when
owned	office|offices|residence|base|bases|mission|missions|bureau|head|heads|chair|chairs|body|bodies|wing|arm|star|stars|board|order|cell|cells
time	year|month|week|day|hour|minute|decade|century|time|moment|weekend|night|morning|afternoon|evening|season|period|term|now|today
town	city|town|village|province|district|settlement|camp|port|island|peninsula|governorate|oblast|county|suburb|enclave|valley|kibbutz|hamlet|resort|municipality|commune|region|neighborhood|neighbourhood|checkpoint|river|mountain|strait|bay|gulf|township
within	in|near|outside|around|off
renames	movement|group|faction|militia|rebel|insurgent|guerrilla|fighter|militant|organization|organisation|front|extremist|jihadist|separatist|gunman|outfit|party
print	newspaper|paper|daily|weekly|magazine|tabloid|periodical|journal|portal|website|site
air	rtv|channel|television|tv|radio|broadcaster|station|network
wire	agency|wire|service|portal|broadcaster
each	each|either|neither
possession	of
second	other|opposing|opposite
again	city|town|village|province|region|island|enclave|strip|port|district|settlement|peninsula
loose	artillery|site|sites|service|post|station
sourced	according|cite|quote|refer|interview|told|tell|per
press	times|post|herald|tribune|gazette|telegraph|chronicle|observer|courier|journal|daily|examiner|inquirer|dispatch|bulletin|news|weekly|newspaper|zeitung|tageblatt|tagblatt|nachrichten|novosti|vesti|izvestia|gazeta|gazetesi|postasi|akhbar|diario|correo|jornal|noticias|fm|tv
vessel	ship|warship|frigate|destroyer|battleship|carrier|tanker|submarine|cruiser|corvette|freighter|ferry|trawler|minesweeper|gunboat|yacht|steamer|icebreaker|liner|uss|hms|hmas|hmcs|ins|mv|ss
abroad	diplomat|envoy|ambassador|consul|attache|attaché|correspondent|reporter|observer|monitor|peacekeeper|troop|mediator|negotiator|embassy|consulate|delegation|mission|expatriate|tourist|refugee|exile|legation|settler|colonist|invader|occupier|mercenary|fugitive|migrant|asylum seeker|pilgrim
leads	leader|ruler|strongman|dictator
helm	state|government
counterpart	counterpart|colleague|homologue|opposite number
opener	that|whether|if|how|what|why|who|whom|which|when|where
finding	make|find|consider|think|deem|call|believe|keep|leave|regard|judge|take|render|hold
linking	remain|become|stay|get|grow|prove
seeming	seem|appear|happen|turn|emerge|follow|transpire|remain|look|chance|matter|dawn|strike|surface|leak
weather	rain|raining|rained|snow|snowing|snowed|hail|drizzle|drizzling|pouring|thunder|hot|cold|warm|cool|dark|cloudy|windy|foggy|freezing|sunny|midnight|noon|midday|dawn|dusk|nightfall|daybreak|sunrise|sunset|evening|morning|afternoon|night|late|early|winter|summer|spring|autumn|o'clock|monday|tuesday|wednesday|thursday|friday|saturday|sunday|ramadan|christmas|easter
convinced	confident|sure|certain|aware|convinced|concerned|worried|glad|happy|sorry|proud|afraid|angry|adamant|hopeful|optimistic|pessimistic|sceptical|skeptical|mindful|conscious|pleased|disappointed|alarmed|satisfied|grateful|insistent|unaware|wary
willing	ready|able|unable|willing|unwilling|likely|unlikely|prepared|determined|keen|eager|committed|reluctant|bound|due|set|free|quick|slow|certain|sure|entitled|obliged|poised|careful|anxious|happy|glad|content|liable|loath|powerless|competent|authorised|authorized|responsible|open|first|last|next|only|strong|weak|large|small|big
likeness	as|than
resolved	agree|decide|plan|propose|forbid|allow|permit|resolve|intend|suppose|prohibit|envisage|recommend|suggest
spending	take|cost|need|require|help|hurt|suffice|pay|please
extraposed	mistake|pity|duty|shame|fact|time|honour|honor|pleasure|question|idea|right|crime|responsibility|secret|surprise|coincidence|accident|matter|wonder|policy|tradition|custom|hope|dream|task|job|turn|miracle|relief|tragedy|disgrace|folly|illusion|error|interest|priority|must|case|sign|problem|challenge|impossibility|consensus|understanding|belief|view|opinion|feeling|thing|way|truth|lie|first|second
hearsay	say|tell|call|joke
joining	and|&|nor|plus
three-of	three|trio|threesome|3
four-of	four|quartet|foursome|4
brokering	mediate|broker|facilitate|sponsor|guarantee|witness|moderate|oversee
dealing	meet|talk|discuss|speak|negotiate|confer|telephone|phone|call|see|consult|agree|sign|shake|embrace|greet|receive|host|visit|sit|dine|exchange|debate|argue|clash|fight|converse|parley|reconcile|hold
heads	head|chief|boss|leader|director|chairman|chairwoman|secretary
foreign-office	foreign|external|mfa|mofa
defence-office	defense|defence|war|mod
cabinet	cabinet|government|ministers
presidency	presidency|presidential|president
seat	capital
function	mediator|facilitator|host|guarantor|sponsor|ally|observer|broker|neighbour|neighbor|patron|backer|rival|enemy|foe|donor|benefactor|supplier|partner|co-sponsor|co-chair|adversary|protector|occupier
bureau	department|ministry|agency|office|service|bureau|directorate|institution|authority|military|army|police|council|court|parliament|commission|committee
commanded	man|men|fighter|troop|troops|soldier|force|forces|supporter|follower|gunman|militiaman|rebel|guerrilla|unit|loyalist
demonstrative	this|these
informed	familiar|close|knowledge|briefed|privy|aware|acquainted
portion	coast|shore|island|border|frontier|half|side|part|sector|portion|bank|stretch|section|end|edge|quarter|suburb|village|city|town|port|crossing|enclave|camp
governor	governor|legislature|statehouse|senator|lawmaker|assembly|troopers|secessionist|premier
quarter	west|east|north|south|northeast|northwest|southeast|southwest|central|greater|western|eastern|northern|southern|central|northeastern|northwestern|southeastern|southwestern|north-eastern|north-western|south-eastern|south-western|upper|lower|downtown|rural|coastal|mainland|inner|outer
bodied	neighbour|neighbor|ally|foe|adversary|enemy|superpower|belligerent|capital|nation|power|combatant
bound	for|toward|towards
accusing	accuse|suspect|convict|acquit|rob|strip|deprive|warn|inform|notify|remind|convince|assure|relieve|absolve|rid
sole	island|river|sea|strait|camp|peninsula|desert|mountain|strip|enclave|base|crossing|port
small	village|hamlet|town
serving	represent|lead|head|chair|command|co-chair|direct|preside
speaks-for	speak|negotiate|mediate|work|talk|sign|act|attend|sit|answer
on-behalf	for|on behalf of
duty	mediator|negotiator|envoy|spokesman|facilitator|delegate|representative
holding	in|inside|within
upon	on
division	province|region|state|department|district|governorate|oblast|county|republic
rivalry	rival|foe|enemy|adversary|antagonist|opponent|contender|signatory|interlocutor|rivals|foes|enemies|adversaries
until	before|until|till
peer	lord|lady|sir|dame|baroness|viscount
attendant	aide|adviser|advisor|spokesman|spokeswoman|spokesperson|confidant|deputy|representative|emissary|lawyer|bodyguard|secretary
party-name	party|partido|parti|partei|congress
armed-name	front|movement|brigade|brigades|battalion|battalions|militia|militias
deed	agreement|agreements|accord|accords|treaty|convention|conventions|criteria|protocol|protocols|declaration|pact|memorandum|principles|communique|rules
club	united|rovers|wanderers|albion|hotspur|fc|derby|marathon
bygone	former|ex|onetime|erstwhile
