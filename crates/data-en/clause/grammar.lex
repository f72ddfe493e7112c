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
state-verbs	want|need|hold|control|support|oppose|refuse|reject|demand|deny|claim|accuse|blame|believe|think|know|consider|see|view|seek|remain|stay|continue|keep|have|own|possess|occupy|maintain|insist|hope|fear|expect|plan|intend|back|favor|favour|contain|include|belong|exist|live|stand|lie|mean|regard|recognise|recognize|depend|require|represent|lead|head|rule|govern|face|lack|like|love|hate|prefer|suspect|understand|wish|doubt|dispute|threaten|run|fight|mediate|work|try|host|house|border|share|range|cost|matter|involve
futurate-verbs	begin|start|open|resume|end|close|expire|meet|arrive|leave|depart|travel|fly|visit|head|go|come|return|convene|vote|hold|host|take effect|come into force|enter into force|take place
