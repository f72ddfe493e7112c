format 1
# Words that bear on how real their neighbour is, by place: adjective before a noun, adverb in a clause, determiner of a noun, preposition of a noun, mark of a clause, anywhere in the sentence, verdict on what is told.
# effect: a reality; negates; future = puts a present tense into the future; ahead = to come unless the governing clause tells the past; shade = only modality and factuality.
# factuality: -3 to 3, of an affirmed clause. Several words are matched as they stand, single words by form or lemma. Origin: ours. Licence: CC0.
id	form	place	effect	modality	factuality
possible	possible|potential|hypothetical|eventual|feasible|conceivable|prospective	adjective	possible	possible	0.6
likely.adj	likely|probable	adjective	possible	probable	1.3
planned	planned|upcoming|forthcoming|future|scheduled|impending|imminent|intended|projected|next|coming|pending	adjective	planned	planned	1.5
expected	expected|anticipated	adjective	planned	probable	1.5
proposed	proposed|suggested|mooted	adjective	offered	possible	0.6
alleged	alleged|purported|supposed|rumored|rumoured|apparent|so-called|ostensible|suspected	adjective	possible	probable	1.2
attempted	attempted|abortive|foiled|thwarted|botched|would-be	adjective	negated	attempted	-1.5
cancelled	cancelled|canceled|aborted|scrapped|abandoned|aborted	adjective	cancelled	-	-2.3
postponed	postponed|delayed|deferred	adjective	postponed	-	-0.5
suspended	suspended|stalled|frozen|halted|deadlocked|interrupted|paused	adjective	suspended	-	0
denied	denied	adjective	denied	-	-1.5
threatened	threatened	adjective	threatened	-	0.4
promised	promised|pledged|offered|vowed	adjective	offered	-	0.8
demanded	demanded|requested|required|called-for|desired|sought	adjective	demanded	-	0.4
ongoing	ongoing|on-going|continuing|continued|current|daily|present	adjective	ongoing	-	3
past	former|past|previous|earlier|recent|last|latest|historic	adjective	occurred	-	3
no	no|neither|nobody|none|nothing|noone|no-one|zero	determiner	negates	-	-
no-one	no one|not one|not a single|not any	determiner	negates	-	-
never	never|nowhere|neither|nor|hardly|scarcely	adverb	negates	-	-
no-longer	no longer|not yet|no more	adverb	negates	-	-
yet-to	yet to	adverb	negates	-	-
by-no-means	by no means|far from|in no way|under no circumstances|at no time	adverb	negates	-	-
not-only	not only|not just|not merely|not simply|not necessarily|not whether|not least	adverb	shade	-	-
nearly	nearly|almost|narrowly	adverb	shade	-	-1.5
possibly	possibly|perhaps|maybe|conceivably|potentially	adverb	possible	possible	0.6
probably	probably|likely|presumably|doubtless	adverb	shade	probable	1.6
reportedly	reportedly|apparently|seemingly|supposedly|ostensibly	adverb	shade	probable	1.9
allegedly	allegedly|purportedly|rumoredly	adverb	shade	probable	1.4
soon	soon|tomorrow|shortly|imminently	adverb	future	-	-
next-week	next|coming|upcoming	adverb	future	-	-
otherwise	otherwise	adverb	conditional	-	-
usually	usually|often|always|typically|generally|normally|traditionally|frequently|routinely|regularly|rarely|sometimes|every	adverb	generic	-	-
if	if|unless|provided|providing|lest|assuming|supposing|in case|on condition|so long as|as long as|only if|in the event|on the condition|on the understanding	mark	conditional	-	-
whether	whether	mark	possible	possible	0.3
as.mark	as|while	mark	ongoing	-	-
before.mark	before|until|till	mark	ahead	-	-
without.mark	without|instead of|rather than|let alone|much less|still less|never mind|sooner than	mark	negates	-	-
without	without|instead of|in the absence of|short of|barring|absent	preposition	negates	-	-
ahead-of	ahead of|in advance of|in preparation for|for fear of	preposition	planned	-	-
before	before|prior to|until|till	preposition	ahead	-	-
after	after|following|since|amid|amidst|during|despite|in spite of|because of|due to|over|in response to|in retaliation for|in the wake of|in the aftermath of|in connection with|in reaction to|owing to|as a result of|thanks to|throughout|upon	preposition	occurred	-	2.8
never-before	never before|not until|not before|nowhere more|not a moment	adverb	shade	-	-
at-no-point	at no point|at no stage|on no account|in no case|in no circumstances|not once|not for a moment|nowhere near|not at all	adverb	negates	-	-
current	currently|at the moment|right now|at present|at this moment|at this hour|as we speak|still|these days|to this day|even now	adverb	ongoing	-	-
tonight	tonight|later today|this evening|this afternoon|in the coming|in the next|within the next|later this|this coming	adverb	future	-	-
only-if	failing|on one condition|on two conditions|on three conditions|on certain conditions|under certain conditions|under one condition|under the condition|on the proviso|with the proviso|conditional upon|only on condition|but for|were it not for|so long|providing that|presupposing|given that|contingent on|contingent upon	mark	conditional	-	-
in-exchange	in exchange for|in return for|on condition of|in case of|in the event of|subject to|conditional on|conditional upon|contingent on|contingent upon|dependent on|dependent upon|as a quid pro quo for|in the absence of|depending on|depending upon|against payment of|pending	preposition	conditional	-	-
later-than	later than planned|later than scheduled|later than originally|later than expected|later than intended|behind schedule|than originally planned|at a later date|to a later date|for a later date	anywhere	postponed	-	-
contrary-to	contrary to|despite|notwithstanding|in contrast to	anywhere	denied	-	-
untrue	untrue|false|baseless|groundless|unfounded|fabricated|fictitious|bogus|fake|spurious|incorrect|inaccurate|erroneous|untruthful|nonsensical|slanderous|mendacious|trumped-up|concocted|invented|misleading|far-fetched|lie|lies|fabrication|fabrications|invention|inventions|fiction|nonsense|hoax|rubbish|slander|myth|falsehood|falsehoods|disinformation|misinformation|calumny|canard|fantasy|fantasies|fairy tale|fairy tales|figment|absurd|absurdity|ridiculous|ludicrous|not true|no truth|no basis|no foundation|without foundation|without basis|without any basis|without any foundation|devoid of truth|devoid of any|far from the truth|nothing to do with reality|not correspond to|not corresponding to|propaganda|forgery|fake news	verdict	denied	-	-
for-now	for the time being|for now|for the moment|until further notice|temporarily|provisionally|for an indefinite period|indefinitely	anywhere	suspended	-	-
as-planned	as planned|as scheduled|as originally planned|as previously planned|as announced|as intended|as foreseen|no longer|after all|any more|anymore	anywhere	cancelled	-	-
no-end	no sign of ending|no sign of abating|no sign of letting up|no sign of easing|no sign of an end|no sign of flagging|no sign of stopping|no sign of let-up|no sign of slackening|no signs of ending|no signs of abating|no signs of easing|no signs of letting up|no end in sight|no let-up|no letup	anywhere	ongoing	-	-
eve-of	on the eve of|in the run-up to|in the lead-up to|in anticipation of|in expectation of|with a view to|in readiness for	preposition	planned	-	-
hope-of	in the hope of|in hopes of|on the verge of|on the brink of|at the risk of|in danger of|on suspicion of|with the aim of|in search of|in quest of|in fear of|in case of need for	preposition	possible	-	-
for-want-of	for want of|for lack of|in default of|in lieu of|in place of	preposition	negates	-	-
hoped-for	hoped-for|long-awaited|much-awaited|looming|feared|dreaded|longed-for|would-have-been|threatening|contemplated|envisaged|envisioned|mulled|rumored-about	adjective	possible	possible	0.6
#yes "A [possible] attack on the dam worries the engineers." attack possible
#yes "The [planned] withdrawal of the brigade worries the villagers." withdrawal planned
#yes "The [alleged] massacre was investigated." massacre possible
#yes "The rebels [never] attacked the convoy." attack negated
#yes "[No] agreement was reached." agreement negated
#yes "They left [without] an agreement." agreement negated
#yes "[If] the army retreats, the rebels will advance." retreat conditional
#yes "The envoy arrived [ahead of] talks with the king." talk planned
#yes "The president arrives [tomorrow]." arrive planned
#yes "Armies [usually] attack at dawn." attack generic
#no "It was [possible]."
#no "The [former] minister met the king."
#no "He sold the [planned] houses."
#no "They met [after] noon."
