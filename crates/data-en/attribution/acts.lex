format 1
# What somebody does instead of answering, or by which he answers without a word of it: idioms of a verb and the words behind it.
# lemma: the verb. words: what follows it, in order: `a/b` one of these; `*` one to ten words, of which it is ("let the accusation pass");
#   `+` up to two small words (articles, possessives, adjectives); `-` nothing. stance as in cues.lex.
# topic: star: what `*` stands for; front: what opens the sentence before the subject; after: what follows a preposition of a topic; `-` unsaid.
# asked: yes: only where the sentence tells that he was asked or told something ("Asked about the grain, the consul smiled").
# Origin: general knowledge of English, ours. Licence: CC0.
id	lemma	words	stance	topic	asked
let-go-unanswered	let	* go/stand unanswered/unchallenged/unremarked/uncorrected	no_comment	star	-
let-pass	let	* pass	no_comment	star	-
leave-unanswered	leave	* unanswered/open/unconfirmed/hanging/unaddressed	no_comment	star	-
leave-open-clause	leave	open/unsaid/unanswered *	no_comment	star	-
leave-open	leave	open/unsaid/unanswered	no_comment	front	-
ignore	ignore	*	no_comment	star	-
sidestep	sidestep	*	no_comment	star	-
evade	evade	*	no_comment	star	yes
pass-over	pass	over * in silence	no_comment	star	-
pass-over-silence	pass	over in silence *	no_comment	star	-
change-subject	change	+ subject/topic/conversation	no_comment	-	-
say-no-more	say	no more	no_comment	after	-
add-nothing	add	nothing	no_comment	after	-
give-nothing-away	give	nothing/little away	no_comment	after	-
give-away-nothing	give	away nothing/little	no_comment	after	-
keep-to-papers	keep	to + papers/notes/text/script/brief	no_comment	-	-
read-from	read	from + papers/notes/text/script/statement/card	no_comment	-	yes
hold-tongue	hold	+ tongue/peace	no_comment	after	-
bite-tongue	bite	+ tongue/lip	no_comment	after	-
keep-lips	keep	+ lips/mouth sealed/shut/closed	no_comment	after	-
know-nothing	know	nothing of/about *	denies	-	-
know-of-no	know	of no *	denies	-	-
keep-counsel	keep	+ counsel	no_comment	after	-
hang-up	hang	up	no_comment	-	-
put-down-receiver	put	down + receiver/phone/telephone/handset	no_comment	-	-
put-receiver-down	put	+ receiver/phone/telephone/handset down	no_comment	-	-
replace-receiver	replace	+ receiver	no_comment	-	-
switch-off	switch	off + phone/telephone/telephones/phones/mobile/handset	no_comment	-	-
turn-off	turn	off + phone/telephone/telephones/phones/mobile/handset	no_comment	-	-
smile	smile	-	no_comment	-	yes
grin	grin	-	no_comment	-	yes
shrug	shrug	-	no_comment	-	yes
laugh	laugh	-	no_comment	-	yes
sigh	sigh	-	no_comment	-	yes
stare	stare	-	no_comment	-	yes
look-away	look	away/down/up/at	no_comment	-	yes
turn-away	turn	away/to/his/her	no_comment	-	yes
walk	walk	away/off/out/on/past	no_comment	-	yes
wave-on	wave	away/off	no_comment	-	yes
plead	plead	ignorance	not_confirmed	after	-
nod	nod	-	confirms	-	yes
shake-head	shake	+ head	denies	-	yes
insist-on-it	insist	on it/this/that	confirms	-	-
insist-on-claim	insist	on + claim/account/version/story/report/figure	confirms	-	-
say-same	say	+ same	confirms	-	-
write-same	write	+ same	confirms	-	-
report-same	report	+ same	confirms	-	-
tell-same	tell	+ same	confirms	-	-
print-same	print	+ same	confirms	-	-
give-same	give	the same account/version/figure/number	confirms	-	-
echo-claim	echo	+ claim/account/report/version/accusation/charge	confirms	-	-
repeat-claim	repeat	+ claim/report/account/version/story/assertion	confirms	-	-
repeat-denial	repeat	+ denial/denials	denies	-	-
other-account	give	a different/another/other account/version	denies	-	-
different-story	tell	a different/another story	denies	-	-
different-picture	paint	a different/another picture	denies	-	-
take-back	take	* back	denies	star	-
disown	disown	*	denies	star	-
#yes "Ankara said on Monday that the dam had been shelled. Damascus [let] the accusation pass." Damascus | let | no_comment | named
#yes "The rebels said the road was cut. Asked about the road, the [colonel] shrugged." the colonel | shrug | no_comment | named
#yes "A general said the fort had fallen. The [minister] changed the subject." The minister | change | no_comment | named
#yes "A herder said the well was poisoned. The agency [Sahel Press] wrote the same." The agency Sahel Press | write | confirms | outlet
#no "The guards let the convoy pass."
#no "The tourists smiled and waved."
