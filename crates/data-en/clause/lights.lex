format 1
# Light verbs: the noun beside them is the predicate ("held talks", "launched a strike").
# prep: the noun stands behind this preposition ("subjected X to fire"). subject: patient = the verb's subject undergoes the noun ("came under fire").
# nouns: only beside these (- = any eventive noun). Origin: ours. Licence: CC0.
id	verb	prep	subject	nouns
hold	hold	-	-	talk|meeting|negotiation|discussion|consultation|conversation|summit|conference|dialogue|dialog|election|referendum|vote|rally|protest|demonstration|ceremony|exercise|drill|session|debate|hearing|trial|parade|march|vigil|briefing|interview|contact|round|press conference|news conference|poll|funeral|maneuver|manoeuvre|inquiry|exchange|mediation|visit|strike|call|ballot|byelection|congress|speech|investigation
conduct	conduct|carry out|perform|execute|undertake|run|wage|pursue	-	-	-
stage	stage|mount|organize|organise	-	-	attack|protest|demonstration|rally|coup|raid|strike|offensive|assault|ambush|operation|march|sit-in|walkout|campaign|attempt|incursion|invasion|parade|drill|exercise|counterattack|counteroffensive|uprising|revolt|mutiny|blockade|boycott|siege|patrol|defence|defense|defense|challenge|rebellion|show|vigil|hunger strike|provocation
launch	launch|unleash|deliver|open|commence|initiate	-	-	attack|strike|airstrike|offensive|operation|assault|raid|campaign|invasion|incursion|counterattack|counteroffensive|crackdown|barrage|bombardment|fire|investigation|probe|inquiry|appeal|protest|search|missile strike|salvo|bombing|war|blockade|drone strike|air strike|rocket attack|shelling|revolt|mission|speech|blow|statement|address|warning|ultimatum|aggression|reprisal|hunt|manhunt|retaliation|mediation
make	make	-	-	offer|proposal|statement|visit|attempt|decision|demand|request|appeal|promise|pledge|call|threat|arrest|announcement|agreement|concession|speech|remark|comment|trip|claim|accusation|allegation|contact|payment|donation|contribution|progress|effort|move|advance|withdrawal|recommendation|suggestion|stop|tour|commitment|warning|deal|compromise|apology|landing|incursion|push|breakthrough|transfer|bid|plea|complaint|charge|denial|declaration|admission|confession|raid|appearance|arrangement|preparation|plan|choice|attack|arrangement|peace|war|gesture|overture|deployment|return|submission|mention|reference|use|allusion
pay	pay	-	-	visit|tribute|compensation
give	give	-	-	support|speech|interview|approval|permission|order|warning|assurance|guarantee|promise|testimony|address|briefing|help|aid|assistance|consent|backing|endorsement|statement|pledge|answer|ultimatum|account|authorization|protection|evidence|asylum|refuge|lecture|sermon|blessing
take	take	-	-	step|measure|action|decision|vote|oath|revenge|retaliation|stand
reach	reach|strike|conclude|sign|clinch|seal|make|cut|ink|finalize|finalise	-	-	agreement|deal|accord|truce|ceasefire|cease-fire|pact|treaty|settlement|compromise|understanding|memorandum|consensus|armistice|contract|peace|bargain|protocol
issue	issue|deliver|release|publish|give	-	-	statement|warning|ultimatum|call|order|threat|appeal|demand|denial|decree|declaration|condemnation|apology|communique|communiqué|plea|speech|verdict|ruling|indictment|invitation|sanction|summons|rebuke|protest
impose	impose|slap|levy	-	-	sanction|embargo|blockade|ban|curfew|tariff|restriction|siege|penalty|fine|closure|boycott|lockdown|quarantine|measure|martial law
open	open	-	-	fire
exchange	exchange|trade	-	-	fire|prisoner|blow|letter|strike|accusation|threat|shelling|view|gunfire|barb|insult|missile
commit	commit|perpetrate	-	-	massacre|genocide|atrocity|crime|murder|attack|act|aggression|violation|abuse|killing|rape|suicide|terrorism|betrayal|sabotage|treason|robbery|theft|assault|slaughter
provide	provide|offer|extend|lend|send	-	-	support|aid|assistance|help|relief|protection|cooperation|backing|training|asylum|reinforcement
do	do	-	-	harm|damage|attack|study|interview
have	have	-	-	talk|meeting|conversation|discussion|contact|dialogue|consultation|exchange|argument|dispute|negotiation|clash
engage	engage|take part|participate|be involve	in	-	talk|negotiation|dialogue|fight|fighting|combat|battle|clash|discussion|consultation|mediation|firefight|gunfight|shootout|violence|aggression|hostilities|protest|demonstration
enter	enter|go	into	-	talk|negotiation|dialogue|discussion|agreement|exile|war
enter-direct	enter	-	-	talk|negotiation|war
subject	subject	to	-	fire|attack|bombardment|shelling|strike|torture|sanction|abuse|siege|embargo|raid|investigation|pressure|barrage|airstrike|search|assault|bombing|blockade|mistreatment|violence
come	come|be|fall|remain|stay|live	under	patient	curfew|martial law|quarantine|lockdown|embargo|fire|attack|bombardment|siege|shelling|investigation|pressure|criticism|assault|sanction|strike|occupation|blockade|arrest|threat
suffer	suffer|sustain|undergo|experience|face	-	patient	attack|defeat|bombardment|strike|loss|casualty|abuse|torture|assault|blockade|siege|raid|sanction|bombing|injury|invasion|shelling|ambush
put	put|place|keep|hold	under	-	pressure|siege|arrest|house arrest|occupation|sanction|blockade|investigation|curfew
lay	lay	to	-	siege
stage-go	go	on	-	strike|hunger strike|trial|tour|patrol|visit|offensive|rampage
declare	declare	-	-	war|ceasefire|cease-fire|truce|strike|independence|state of emergency|martial law|amnesty|boycott|moratorium
put-up	put up	-	-	resistance|fight|opposition
express	express|voice	-	-	support|concern|readiness|willingness|hope|condemnation|protest|opposition|anger|outrage|fear|regret|desire|wish|criticism|intention|confidence|doubt|interest|solidarity|dissatisfaction|gratitude|thanks|alarm|indignation|rejection|condolence|optimism|commitment
tender	tender|submit|hand in	-	-	resignation
file	file|lodge|bring	-	-	lawsuit|complaint|protest|charge|appeal|petition|suit|motion
cast	cast	-	-	vote|doubt
inflict	inflict	-	-	damage|defeat|casualty|blow|loss|punishment|injury
show	show|demonstrate|display	-	-	readiness|willingness|support|solidarity|reluctance|determination|restraint|interest
pass	pass|adopt	-	-	resolution|law|bill|verdict|sentence|legislation|motion
establish	establish|maintain|set up	-	-	contact|blockade|siege|relation|tie|dialogue|control|link
#yes "The sides [held] talks in Geneva." talk occurred
#yes "The army [launched] an offensive in the north." offensive occurred
#yes "The rebels [subjected] the port to heavy shelling." shelling occurred
#yes "The base [came] under attack." attack occurred
#yes "The prime minister [paid] a visit to Baku." visit occurred
#yes "The parties will [sign] a treaty in Rome." treaty planned
#no "The army [held] the bridge."
#no "The company [launched] a satellite."
#no "He [paid] the driver."
#no "The judge [made] a list."
