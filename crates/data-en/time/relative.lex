format 1
# Words that place a time: steps from now (-1, 0, +1) or, after ~, from the text's reference; vague references; parts of a
# stretch and bounds of an amount (TIMEX3 mod); prepositions by the side they close; governors that look ahead (lemmas).
# Origin: general knowledge of English and TimeML 1.2.1; ours. Licence: Apache-2.0 OR MIT.
list	form	value
which	last|this past|this last	-1
which	this|this current|the current|this coming	0
which	next|the coming	+1
that	the same|that same|that very|the very same|this same|that	~0
that	the next|the following|the ensuing|the subsequent	~+1
that	the previous|the preceding|the prior	~-1
away	ago	-1
away	from now|hence	+1
away	earlier|previously|beforehand	~-1
away	later|afterward|afterwards|after that|thereafter	~+1
span	past|last|previous|preceding|recent	-1
span	next|coming|following|forthcoming|upcoming	+1
reference	now|right now|currently|nowadays|presently|these days	PRESENT_REF
reference	recently|more recently|most recently|lately	PAST_REF
reference	the future|the near future|the foreseeable future|the near term|the short term	FUTURE_REF
edge	early|early -|at the start of|the beginning of|beginning of|the start of|start of|the dawn of|early in|the early part of|the outset of	START
edge	mid|mid -|the middle of|middle of|the midst of	MID
edge	late|late -|the end of|end of|the close of|late in|the tail end of|the latter part of|the final days of	END
bound	about|around|approximately|roughly|some|circa|ca|c|an estimated|nearly|almost|close to|just about	APPROX
bound	more than|well over|longer than|greater than|upward of|upwards of|just over	MORE_THAN
bound	less than|under|fewer than|just under|up to just	LESS_THAN
bound	at least|no less than|a minimum of|no fewer than	EQUAL_OR_MORE
bound	at most|no more than|not more than|up to|as much as|as long as|a maximum of	EQUAL_OR_LESS
amount-ahead	in	+1
cue	ended|closed|dated|began|started|lasted	-1
cue-day	for	+1
cue	effective|ending|due|upcoming|scheduled|coming	+1
side	on|in|at	on
side	before|prior to|ahead of	before
side	after|following	after
side	since|from|starting|starting on|beginning	since
side	until|till|til|up to|until the|to	until
side	by|as soon as|as early as|no later than|by the|not later than	by
side	during|throughout|through|over|within	during
modal-ahead	will|'ll|wo|shall|may|might|must|should|can	+1
extending	put-off|postpone|delay|extend|prolong|adjourn|renew|move|push-back|remand|defer|hold-over|stay|put-back	+1
planned	set|book|due|earmark|slate|aim	+1
planning	schedule|slate|expect|plan|due|intend|postpone|delay|propose|reschedule	+1
