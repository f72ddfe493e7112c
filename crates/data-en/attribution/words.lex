format 1
# Small words that the stage has to know, by class.
# negator: turns a cue round; refuser: governs an infinitive and turns its cue round; noword, give: nouns and verbs of an answer not given
#   ("gave no details"); complementizer: opens a content clause; question: opens an embedded question; pronoun: can be a source;
#   weakpronoun: a source of no weak cue; relative: relative pronouns; first: first person; wish: auxiliaries under which nothing has been
#   said yet; agent: preposition of the agent of a passive; to: preposition of the hearer; about: prepositions of what a silence is about;
#   as_: "quoted X as saying"; interview, with: occasions and how their partner, the hearer, is tied to them;
#   anonymity, notnamed: words of a wish not to be named, alone and under negation; indefinite, definite, single: openings of noun phrases;
#   proform: stands for something said before; aside: adverbs and auxiliaries between cue and source;
#   place: preposition of a place that speaks ("in Tskhinval consider"); number: number words with their values;
#   silent, keep: a silence that is kept and the verbs that keep it; human: pronouns that stand for a person;
#   utterance: nouns of what somebody says, whose owner is the source ("according to his words"); outletname: what a newspaper's name ends in;
#   falsehood: what a denial calls the words of others; assertion: nouns of words that can be denied; reply, asked: verbs and nouns of a
#   question left unanswered; origin: whose reaction there is none of; nobody: determiner of nobody; so: stands for a clause said before, with "any" and "such";
#   unaware, unsaid: what somebody lacks who knows nothing of it, and the words of these that need no negation;
#   truth: what a confirmation calls the words of others; nothing: objects of those who say nothing; future: auxiliaries of what is to be done;
#   unsure, able, unable: verbs that nobody could carry out, and what says that it could not be done ("could not be verified"); open: adjectives
#   of what nobody found out; too: opens a repeated predicate ("so did X"); claim: nouns of an accusation; own: verbs under which a negated
#   content answers nobody; handoff: verbs that send a question away; approach, talk: verbs of those
#   who turn to a source, and of a source that speaks to a medium; interlocutor: whom a medium has spoken to; proof, seek: what somebody lacks who
#   cannot confirm, and the verbs of having it; willing: governs an infinitive and, negated, turns its cue round; never: at no time;
#   suffix: endings that tie noun and verb, longest first; kin: words of one matter, a row each; third: the ending of the third person;
#   questioned, shown, occasion, whether, topic: "asked about the grain", "when he was shown the broadcast": participles, what opens their
#   clause, a question of yes or no, what it is about; contrary, insistent: verbs of answers that contradict, always or when they negate;
#   emphatic: makes a negation an answer; merely, harmless: a claim explained away; yet: not so far; both: two claims; post: "not in a
#   position to"; only: "would only say"; forthcoming: "would not be specific";
#   authored, carried: verbs of making a text and of passing it on; outletfirst: what the name of a station begins with; via: who speaks for another;
#   onward: governs an infinitive that was spoken all the same ("went on to say"); hypothetical: opens a clause under which nothing is said yet.
# Origin: general knowledge of English, ours. Licence: CC0.
class	forms
negator	not|n't|never|nor|neither|no|none|nobody|without|cannot|hardly|nt
refuser	decline|refuse|fail|avoid|neglect|abstain|refrain|hesitate|omit|forbear
noword	mention|word|information|comment|comments|detail|details|explanation|answer|reaction|response|reply|statement|confirmation
give	give|provide|offer|make|issue|have|release
complementizer	that
question	whether|if|how|why|when|where|what|who|which
pronoun	he|she|it|they|we|i|you|him|her|his|hers|them|who|those|others|someone|somebody|everyone|everybody|anyone|nobody|both|this|that|which|many|some|one|another|most
weakpronoun	this|that|which|what|there
relative	who|which|that|whom
first	i|we
wish	will|would|could|may|might|should|must|can|shall|'ll|'d|ca|wo
agent	by
to	to
about	on|about|regarding|concerning|to|over
as_	as
interview	interview|conversation|comment|remark|comments|remarks|briefing
with	with|to|for
anonymity	anonymity|anonymous|unnamed|anonymously
notnamed	named|identified|name|identify|quoted|drawn
indefinite	a|an|some|one|another|several|few|many|two|three|four|five|six|seven|eight|nine|ten|both|various|unnamed|anonymous|other|senior
definite	the|this|that|his|her|its|their|our
proform	this|that|it|these|those|information|report|reports|claim|claims|news|allegation|allegations|accusation|accusations|rumor|rumors|rumour|rumours|statement|matter|fact|charge|charges|story|data|account|accounts|question|topic|issue|subject|request
aside	also|then|later|earlier|meanwhile|however|further|furthermore|moreover|thus|so|first|again|already|previously|recently|today|now|separately|repeatedly|once|still|always|publicly|officially|flatly|categorically|immediately|only|even|ever|just|simply|explicitly|specifically|yesterday|have|has|had|be|is|are|was|were|been|do|does|did|but
place	in|at
number	one=1|two=2|three=3|four=4|five=5|six=6|seven=7|eight=8|nine=9|ten=10|eleven=11|twelve=12|dozen=12
single	a|an|one
onward	go|continue|proceed|call|phone|telephone|ring|write|cable|wire|radio|email|text|come|appear
hypothetical	if|unless|until|lest
silent	no-comment|silence|silent|mum|quiet|tight-lipped|tightlipped|mute|aloof
keep	keep|remain|stay|maintain|preserve
human	he|she|him|her|his|hers
utterance	word|opinion|assertion|admission|calculation|view|telling|estimation|reckoning|version
outletname	post|times|herald|tribune|telegraph|observer|gazette|courier|chronicle|guardian|mail|examiner|inquirer|journal|news|newspaper|daily|weekly|magazine|review|press|tv|radio|television|express|dispatch|bulletin|monitor|standard|sentinel|mercury|portal
falsehood	fantastic|dream|dreams|mirage|hallucination|illusion|bluff|error|mistake|mistranslation|misunderstanding|misprint|misquoted|misunderstood|misinterpreted|misreported|misrepresented|distorted|doctored|forged|forgery|forgeries|concocted|overblown|exaggerated|exaggeration|premature|preposterous|absurdity|canard|legend|guesswork|hearsay|tendentious|false|untrue|baseless|unfounded|groundless|fabricated|fabrication|fabrications|invented|invention|inventions|lie|lies|fiction|fake|fakes|hoax|nonsense|absurd|ridiculous|speculation|speculations|speculative|misinformation|disinformation|propaganda|slander|slanderous|libel|rumour|rumor|rumours|rumors|gossip|incorrect|inaccurate|erroneous|fantasy|provocation|myth|smear|calumny|concoction|ungrounded|misleading
assertion	claim|claims|report|reports|accusation|accusations|allegation|allegations|charge|charges|assertion|assertions|suggestion|suggestions|rumour|rumours|rumor|rumors|insinuation|insinuations|information|story|stories|account|accounts|version
reply	return|answer|reply|acknowledge|pick
asked	telephone|telephones|phone|phones|call|calls|question|questions|message|messages|email|emails|e-mail|e-mails|letter|letters|request|requests|query|queries|enquiry|enquiries|inquiry|inquiries
origin	from|by
nobody	no
so	so|such|any
unaware	unaware|ignorant|word|news|information|knowledge|idea|aware|heard
unsaid	unaware|ignorant
truth	true|correct|accurate|genuine|authentic|truthful
nothing	nothing|little
future	will|would|'ll|wo|'d|shall
unsure	verify|confirm|establish|check|ascertain|determine|corroborate|authenticate|learn|trace|substantiate|tell|say|know
able	can|could|possible|able|ca
suffix	ations|ation|itions|ition|ments|ment|ings|ing|ures|ure|ions|ion|ances|ance|als|al|ates|ate|ers|er|ed|es|s|e|y
too	so|as|nor|neither
claim	accusation|accusations|charge|charges|allegation|allegations|claim|claims
own	know|think|believe|want|expect|care|remember|understand|see|hear|mind|need|have
kin	dead|death|deaths|die|kill|killed|killing|casualty|casualties|fatality|toll|body|bodies|perish
kin	deny|denial
kin	destroy|destruction
kin	explode|explosion|blast|bomb|bombing
kin	meet|meeting|talks|talk|negotiation|negotiate|consultation|encounter
kin	fly|flight|flown
kin	lose|loss|losses|lost
kin	sell|sale|sold
kin	strike|struck|raid|attack|assault|shell|shelling|bombard|bombardment
kin	shoot|shot|fire|fired|gunfire|shooting|down|downed
kin	flee|fled|flight|escape|leave|left|departure|depart
kin	withdraw|withdrawal|pull|retreat|pullout|pullback|evacuate|evacuation
kin	truce|ceasefire|cease-fire|armistice|halt
kin	capture|seize|seizure|take|took|fall|fell|captured|occupy|occupation
kin	arrest|detain|detention|custody|hold|held
kin	hostage|hostages|abduct|abduction|kidnap|kidnapping
kin	buy|purchase|bought
kin	give|gift|given|hand|handover|deliver|delivery
kin	speak|speech|spoke|say|said|word|words|remark|remarks|utter
kin	sign|signature|signing|signed|agreement|accord|deal|treaty|pact
kin	see|sight|sighting|seen
kin	choose|choice|elect|election|vote|poll
kin	wound|wounded|injure|injury|injured
kin	cross|crossing|crossed|incursion|intrusion|violation|violate
kin	ship|vessel|boat|freighter|cargo
kin	weapon|weapons|arms|arm|rifle|rifles|gun|guns|missile|missiles|rocket|rockets
kin	aircraft|plane|planes|helicopter|helicopters|jet|jets|airplane|bomber|bombers
kin	pay|payment|paid|ransom|money
kin	postpone|postponement|delay|delayed
kin	end|ending|close|closure|shut
kin	resign|resignation|quit|step
kin	cancel|cancellation|scrap
kin	letter|message|note|telegram|document|paper|list|text|draft
unable	impossible|unable
handoff	refer|redirect|direct|forward|route|deflect|parry|dodge|sidestep|duck|evade
third	s
approach	ask|interview|contact|reach|meet|find|press|question|quote|cite|approach|telephone|phone
talk	speak|talk|appear|write|testify
interlocutor	interlocutor|source|informant|contact|acquaintance
proof	confirmation|evidence|proof|corroboration|indication|trace|sign
seek	find|see|have|receive|possess
willing	want|wish|care|agree|willing|prepared|ready|authorised|authorized|eager|able|like|dare|allowed|permitted|empowered
open	unclear|unknown|uncertain|unspecified|unconfirmed|undisclosed|unverified|unsettled
never	never
questioned	asked|pressed|questioned|quizzed|queried|challenged
shown	told|shown|informed|confronted|apprised
occasion	when|after|once|upon|if
whether	if|whether
topic	about|of|on|over|regarding|concerning|with
contrary	retort|counter|rejoin|riposte|contradict
insistent	insist|assure|maintain|reply|answer|respond|explain|protest|object|retort|counter|stress|emphasize|emphasise|text|snap|scoff|assert|contend
emphatic	single|whatever|whatsoever|slightest|faintest
merely	simply|merely|just|only
harmless	fog|mist|haze|thunder|lightning|fireworks|exercise|exercises|drill|drills|accident|mirage|birds|geese|balloon|balloons|wind|shadow|shadows|smoke|dust|routine|fishermen|fishing|training|rehearsal|celebration|wedding|mistake|cloud|clouds|moonlight|searchlights|echo|firecrackers|blasting|quarry|maintenance
yet	yet
both	both|two|either|these|those|all
post	position|liberty|mood|mandate|habit
only	only
carried	read|quote|obtain|leak|show|share|describe|relay|cite
authored	write|take|draw|prepare|compile|sign|send|draft|make|carry|leave
outletfirst	radio|tv|televisión|voice|agence
via	through|via
forthcoming	specific|forthcoming|precise|explicit|drawn|available|reachable|definite
