format 1
# Function words of English by what they do in a verb group or a noun phrase, folded forms.
# Origin: closed classes of English grammar; ours. Licence: CC0.
id	form
future	will|'ll|shall|wo|sha
hypothetical	would|'d
open	may|might
open-past	could
ability	can|ca|cannot
obligation	must|need
advice	should|ought
perfect	have|has|had|having|'ve
copula	be|is|are|was|were|been|being|am|'s|'re|'m
passive-auxiliary	get|gets|got|getting|gotten
negation	not|n't|n’t|nt
infinitive	to
passive-agent	by
genitive	of
adversative	but|yet
relative	who|whom|which|that|whose|where|when
ambiguous-particles	on|in|over|for|under|about|around|through|by|against|at|to|after|part|open|close|free
time-words	monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|tomorrow|yesterday|tonight|january|february|april|june|july|august|september|october|november|december
directing-classes	demand|order|oblige|allow|cause|accuse|help|warn|expect|want|prevent
frustrable-classes	plan|attempt|want|expect|ready|hope|agree
period-words	second|minute|hour|decade|century|time|kilometer|kilometre|km|mile|meter|metre|yard|percent|%|day|week|month|year|spring|summer|autumn|winter|date|morning|evening|afternoon|night|weekend|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|january|february|march|april|may|june|july|august|september|october|november|december|easter|christmas|ramadan|later
plural-suffixes	s|es
inverting	should|had|were
agent-prepositions	between|by|among|amongst
participle-prepositions	according|including|regarding|concerning|following|excluding|depending|owing|pending
state-verbs	seem|appear|want|need|hold|control|support|oppose|refuse|reject|demand|deny|claim|accuse|blame|believe|think|know|consider|see|view|seek|remain|stay|continue|keep|have|own|possess|occupy|maintain|insist|hope|fear|expect|plan|intend|back|favor|favour|contain|include|belong|exist|live|stand|lie|mean|regard|recognise|recognize|depend|require|represent|lead|head|rule|govern|face|lack|like|love|hate|prefer|suspect|understand|wish|doubt|dispute|threaten|run|fight|mediate|work|try|host|house|border|share|range|cost|matter|involve
futurate-verbs	begin|start|open|resume|end|close|expire|meet|arrive|leave|depart|travel|fly|visit|head|go|come|return|convene|vote|hold|host|take effect|come into force|enter into force|take place
question-verbs	ask|wonder|decide|know|see|check|doubt|find|learn|discuss|debate|determine|clear|unclear|consider|inquire|enquire|tell|say|question|uncertain|unknown|sure|certain|examine|test|judge|matter|announce|reveal|whether
protest-verbs	protest|insist|maintain|swear|assert|contend|claim|retort|counter|plead|testify|stress|assure|deny|argue|reply
ordinals	second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth|fortieth|fiftieth|hundredth|2nd|3rd|4th|5th|6th|7th|8th|9th|10th|umpteenth
straight	straight|consecutive|successive|running
durative	for|into|in|enter|since|on
departures	send|dispatch|leave|depart|arrive|fly|resign|retire|step down|quit|return|travel|head|stage|open|host
earlier-plan	originally|initially|previously|formerly|slated|scheduled|planned|due|set|pencilled|penciled|earmarked|timetabled|foreseen|expected
anew	now|instead
only	only|just|not
only-then	if|after|when|once|with|in|by|upon|until|under|on|through
appointing	for
told-nouns	report|claim|allegation|rumor|rumour|story|news|information|accusation|charge|assertion|suggestion|speculation|statement|word|talk|account|tale|article|publication|version|message|item|post|insinuation|notion|idea|theory|hint|letter|video|footage|document|disclosure|revelation
small-clause-verbs	call|describe|dismiss|reject|denounce|brand|label|declare|term|characterize|characterise|consider|deem|condemn|pronounce|decry|refute|deride|ridicule
existence	take place|happen|occur|go ahead|materialize|materialise|proceed|come about|be hold|be held|hold|go forward|open|start|begin
do-forms	do|does|did
fronting	not|nor|neither|never|only|nowhere|no|rarely|seldom|hardly|scarcely|barely|little|so
participle-takers	want|order|like|need|prefer|wish|demand|see|get|have
failing-verbs	fail|collapse|fall apart|fall through|founder|misfire|backfire|flop|fizzle|fizzle out|break down|foil|thwart|frustrate|uncover|discover|abort|derail|scupper|come to nothing|peter out|stall|miscarry|unmask|nip in the bud|sink
soft-conditions	once|when|after|until|before|as
free-choice	any|anyone|anybody|whoever|whichever|everyone|everybody|those|all|anything
indefinite	a|an|any|such|another|further|more
instead	instead
absolute	with
withheld	access|entry|permission|bail|asylum|visa|landing|passage|use|right|admission|parole|transit|help|aid|leave|burial
excess	too
subject-pronouns	he|she|they|it|we|i|you
by-manner	noon|midnight|midday|night|dawn|dusk|nightfall|daybreak|sunset|sunrise|order|means|way|chance|mistake|force|accident|law|decree|hand|air|land|sea|road|rail|car|bus|plane|ship|boat|train|helicopter|foot|name|telephone|phone|email|e-mail|letter|rotation|virtue|contrast|default|design|definition|nature|profession|birth|majority|margin|consensus|percent|surprise|proxy|mail|post|fax|cable|radio|then|now|deadline
time-modifiers	last|next|this|every|each
time-behind	before|ago|earlier|later
bare-takers	let|make|see|hear|watch|help|have|feel|observe|witness
letting	let
open-nouns	inevitable|likely|imminent|unlikely|probable|conceivable|unavoidable|option|possibility|scenario|prospect|alternative|likelihood|eventuality|chance|question
likewise	so|as
