format 1
# Embedding predicates: words that bear on how real their complement is, by class (see classes.lex).
# lemma: base form, with particle or fixed words after a space; variants by |. forms: only for these shapes of complement (- = all of the class).
# prep: prepositions that introduce a nominal or gerundial complement; with ! before them the noun needs one ("called for talks", not "called talks"). control: subject = its subject does what the complement tells even beside an object;
#   theme = without an object its subject is the complement ("the talks began"); a preposition = that phrase does it ("called on X to").
# plus, minus, fplus, fminus: instead of the class's. Origin: ours, from reading news English and the literature named in classes.lex. Licence: CC0.
id	lemma	pos	class	forms	prep	control	modality	plus	minus	fplus	fminus
say.verb	say	verb	report	finite|noun|ger	-	-	-	-	-	-	-
tell.verb	tell	verb	report	finite|noun|ger	-	-	-	-	-	-	-
tell.verb.2	tell	verb	order	inf	-	-	-	-	-	-	-
say.verb.2	say	verb	report	inf	-	-	-	-	-	-	-
report.verb	report	verb	report	-	on|of	-	-	-	-	-	-
state.verb	state	verb	report	finite|noun|ger	of|on|about	-	-	-	-	-	-
add.verb	add	verb	report	finite|noun|ger	of|on|about	-	-	-	-	-	-
note.verb	note	verb	report	finite|noun|ger	of|on|about	-	-	-	-	-	-
write.verb	write	verb	report	finite|noun|ger	of|on|about	-	-	-	-	-	-
explain.verb	explain	verb	report	finite|noun|ger	of|on|about	-	-	-	-	-	-
clarify.verb	clarify	verb	report	finite|noun|ger	of|on|about	-	-	-	-	-	-
emphasize.verb	emphasize|emphasise	verb	report	finite|noun|ger	of|on|about	-	-	-	-	-	-
stress.verb	stress	verb	report	finite|noun|ger	of|on|about	-	-	-	-	-	-
underline.verb	underline	verb	report	finite|noun|ger	of|on|about	-	-	-	-	-	-
underscore.verb	underscore	verb	report	finite|noun|ger	of|on|about	-	-	-	-	-	-
remark.verb	remark	verb	report	finite|noun|ger	of|on|about	-	-	-	-	-	-
comment.verb	comment	verb	report	finite|noun|ger	of|on|about	-	-	-	-	-	-
mention.verb	mention	verb	report	finite|noun|ger	of|on|about	-	-	-	-	-	-
recount.verb	recount	verb	report	finite|noun|ger	of|on|about	-	-	-	-	-	-
relate.verb	relate	verb	report	finite|noun|ger	of|on|about	-	-	-	-	-	-
describe.verb	describe	verb	report	finite|noun|ger	of|on|about	-	-	-	-	-	-
specify.verb	specify	verb	report	finite|noun|ger	of|on|about	-	-	-	-	-	-
point-out.verb	point out	verb	report	finite|noun|ger	of|on|about	-	-	-	-	-	-
tweet.verb	tweet	verb	report	finite|noun|ger	of|on|about	-	-	-	-	-	-
post.verb	post	verb	report	finite|noun|ger	of|on|about	-	-	-	-	-	-
publish.verb	publish	verb	report	finite|noun|ger	of|on|about	-	-	-	-	-	-
inform.verb	inform	verb	report	finite|noun|ger	of|on|about	-	-	-	-	-	-
brief.verb	brief	verb	report	finite|noun|ger	of|on|about	-	-	-	-	-	-
quote.verb	quote	verb	report	finite|noun|ger	of|on|about	-	-	-	-	-	-
cite.verb	cite	verb	report	finite|noun|ger	of|on|about	-	-	-	-	-	-
reply.verb	reply	verb	report	finite|noun|ger	of|on|about	-	-	-	-	-	-
respond.verb	respond	verb	report	finite|noun|ger	of|on|about	-	-	-	-	-	-
answer.verb	answer	verb	report	finite|noun|ger	of|on|about	-	-	-	-	-	-
observe.verb	observe	verb	report	finite|ger	of|on|about	-	-	-	-	-	-
broadcast.verb	broadcast	verb	report	finite|noun|ger	of|on|about	-	-	-	-	-	-
testify.verb	testify	verb	report	finite|noun|ger	of|on|about	-	-	-	-	-	-
recall.verb	recall	verb	report	finite|noun|ger	of|on|about	-	-	-	-	-	-
repeat.verb	repeat	verb	report	finite|noun|ger	of|on|about	-	-	-	-	-	-
reiterate.verb	reiterate	verb	report	finite|noun|ger	of|on|about	-	-	-	-	-	-
summarize.verb	summarize|summarise	verb	report	finite|noun|ger	of|on|about	-	-	-	-	-	-
outline.verb	outline	verb	report	finite|noun|ger	of|on|about	-	-	-	-	-	-
detail.verb	detail	verb	report	finite|noun|ger	of|on|about	-	-	-	-	-	-
continue.verb	continue	verb	report	finite	of|on|about	-	-	-	-	-	-
conclude.verb	conclude	verb	report	finite	of|on|about	-	-	-	-	-	-
signal.verb	signal	verb	report	finite|noun|ger	of|on|about	-	-	-	-	-	-
hint.verb	hint	verb	report	finite|noun|ger	of|on|about	-	-	-	-	-	-
suggest.verb	suggest	verb	report	finite	of|on|about	-	-	-	-	-	-
indicate.verb	indicate	verb	report	finite|noun|ger	of|on|about	-	-	-	-	-	-
imply.verb	imply	verb	report	finite|noun|ger	of|on|about	-	-	-	-	-	-
elaborate.verb	elaborate	verb	report	finite|noun|ger	of|on|about	-	-	-	-	-	-
narrate.verb	narrate	verb	report	finite|noun|ger	of|on|about	-	-	-	-	-	-
telegraph.verb	telegraph	verb	report	finite|noun|ger	of|on|about	-	-	-	-	-	-
cable.verb	cable	verb	report	finite|noun|ger	of|on|about	-	-	-	-	-	-
record.verb	record	verb	report	finite|noun|ger	of|on|about	-	-	-	-	-	-
document.verb	document	verb	report	finite|noun|ger	of|on|about	-	-	-	-	-	-
list.verb	list	verb	report	finite|noun|ger	of|on|about	-	-	-	-	-	-
register.verb	register	verb	report	finite|noun|ger	of|on|about	-	-	-	-	-	-
read.verb	read	verb	report	finite|noun|ger	of|on|about	-	-	-	-	-	-
air.verb	air	verb	report	finite|noun|ger	of|on|about	-	-	-	-	-	-
carry.verb	carry	verb	report	finite|noun|ger	of|on|about	-	-	-	-	-	-
run.verb	run	verb	report	finite|noun|ger	of|on|about	-	-	-	-	-	-
insist.verb	insist	verb	claim	finite	-	-	-	mandative	own	-	-
claim.verb	claim	verb	claim	-	-	-	-	-	-	-	-
allege.verb	allege	verb	claim	-	-	-	-	-	-	-	-
assert.verb	assert	verb	claim	-	-	-	-	-	-	-	-
maintain.verb	maintain	verb	claim	finite|inf	-	-	-	-	-	-	-
contend.verb	contend	verb	claim	-	-	-	-	-	-	-	-
argue.verb	argue	verb	claim	-	-	-	-	-	-	-	-
purport.verb	purport	verb	claim	-	-	-	-	-	-	-	-
boast.verb	boast	verb	claim	-	-	-	-	-	-	-	-
charge.verb	charge	verb	claim	finite|inf	-	-	-	-	-	-	-
announce.verb	announce	verb	announce	-	-	-	-	-	-	-	-
declare.verb	declare	verb	announce	-	-	-	-	-	-	-	-
proclaim.verb	proclaim	verb	announce	-	-	-	-	-	-	-	-
unveil.verb	unveil	verb	announce	-	-	-	-	-	-	-	-
announcement.noun	announcement	noun	announce	-	of|on|about	-	-	-	-	-	-
declaration.noun	declaration	noun	announce	-	of|on|about	-	-	-	-	-	-
proclamation.noun	proclamation	noun	announce	-	of|on|about	-	-	-	-	-	-
confirm.verb	confirm	verb	confirm	-	to	-	-	-	-	-	-
acknowledge.verb	acknowledge	verb	confirm	-	to	-	-	-	-	-	-
admit.verb	admit	verb	confirm	-	to	-	-	-	-	-	-
concede.verb	concede	verb	confirm	-	to	-	-	-	-	-	-
verify.verb	verify	verb	confirm	-	to	-	-	-	-	-	-
prove.verb	prove	verb	confirm	-	to	-	-	-	-	-	-
establish.verb	establish	verb	confirm	-	to	-	-	-	-	-	-
corroborate.verb	corroborate	verb	confirm	-	to	-	-	-	-	-	-
recognize.verb	recognize|recognise	verb	confirm	-	to	-	-	-	-	-	-
certify.verb	certify	verb	confirm	-	to	-	-	-	-	-	-
ascertain.verb	ascertain	verb	confirm	-	to	-	-	-	-	-	-
own-up.verb	own up	verb	confirm	-	to	-	-	-	-	-	-
show.verb	show	verb	confirm	-	to	-	-	-	-	-	-
demonstrate.verb	demonstrate	verb	confirm	-	to	-	-	-	-	-	-
reveal.verb	reveal	verb	confirm	-	to	-	-	-	-	-	-
disclose.verb	disclose	verb	confirm	-	to	-	-	-	-	-	-
find.verb	find	verb	confirm	-	to	-	-	-	-	-	-
find-out.verb	find out	verb	confirm	-	to	-	-	-	-	-	-
discover.verb	discover	verb	confirm	-	to	-	-	-	-	-	-
determine.verb	determine	verb	confirm	finite|ger|noun	to	-	-	-	-	-	-
detect.verb	detect	verb	confirm	-	to	-	-	-	-	-	-
uncover.verb	uncover	verb	confirm	-	to	-	-	-	-	-	-
expose.verb	expose	verb	confirm	-	to	-	-	-	-	-	-
evidence.verb	evidence	verb	confirm	-	to	-	-	-	-	-	-
attest.verb	attest	verb	confirm	-	to	-	-	-	-	-	-
confirmation.noun	confirmation	noun	confirm	-	of|that|about	-	-	-	-	-	-
proof.noun	proof	noun	confirm	-	of|that|about	-	-	-	-	-	-
evidence.noun	evidence	noun	confirm	-	of|that|about	-	-	-	-	-	-
admission.noun	admission	noun	confirm	-	of|that|about	-	-	-	-	-	-
acknowledgement.noun	acknowledgement|acknowledgment	noun	confirm	-	of|that|about	-	-	-	-	-	-
verification.noun	verification	noun	confirm	-	of|that|about	-	-	-	-	-	-
revelation.noun	revelation	noun	confirm	-	of|that|about	-	-	-	-	-	-
disclosure.noun	disclosure	noun	confirm	-	of|that|about	-	-	-	-	-	-
be-confirm.verb	be confirm	verb	confirm	-	-	-	-	-	-	-	-
know.verb	know	verb	know	finite|ger|noun	of|about	-	-	-	-	-	-
learn.verb	learn	verb	know	finite|ger|noun	of|about	-	-	-	-	-	-
realize.verb	realize|realise	verb	know	finite|ger|noun	of|about	-	-	-	-	-	-
remember.verb	remember	verb	know	finite|ger|noun	of|about	-	-	-	-	-	-
notice.verb	notice	verb	know	finite|ger|noun	of|about	-	-	-	-	-	-
see.verb	see	verb	know	finite|ger|noun	of|about	-	-	-	-	-	-
hear.verb	hear	verb	know	finite|ger|noun	of|about	-	-	-	-	-	-
watch.verb	watch	verb	know	finite|ger|noun	of|about	-	-	-	-	-	-
witness.verb	witness	verb	know	finite|ger	of|about	-	-	-	-	-	-
understand.verb	understand	verb	know	finite|ger|noun	of|about	-	-	-	-	-	-
forget.verb	forget	verb	know	finite|ger|noun	of|about	-	-	-	-	-	-
recognise.verb	recognise	verb	know	ger|noun	of|about	-	-	-	-	-	-
be-aware.verb	be aware	verb	know	finite|ger|noun	of|about	-	-	-	-	-	-
spot.verb	spot	verb	know	finite|ger|noun	of|about	-	-	-	-	-	-
aware.adj	aware	adj	know	finite|ger|noun	of|about	-	-	-	-	-	-
unaware.adj	unaware	adj	know	finite|ger|noun	of|about	-	-	-	-	-	-
conscious.adj	conscious	adj	know	finite|ger|noun	of|about	-	-	-	-	-	-
clear.adj	clear	adj	know	finite|ger|noun	of|about	-	-	-	-	-	-
evident.adj	evident	adj	know	finite|ger|noun	of|about	-	-	-	-	-	-
obvious.adj	obvious	adj	know	finite|ger|noun	of|about	-	-	-	-	-	-
true.adj	true|correct|accurate	adj	know	finite|ger|noun	of|about	theme	-	own	denied	-	-
known.adj	known	adj	know	finite|ger|noun	of|about	-	-	-	-	-	-
mindful.adj	mindful	adj	know	finite|ger|noun	of|about	-	-	-	-	-	-
certain.adj	certain	adj	know	finite|ger	of|about	-	-	-	-	-	-
sure.adj	sure	adj	know	finite|ger	of|about	-	-	-	-	-	-
condemn.verb	condemn	verb	react	-	for|to|over|of|at	-	-	-	-	-	-
denounce.verb	denounce	verb	react	-	for|to|over|of|at	-	-	-	-	-	-
criticize.verb	criticize|criticise	verb	react	-	for|to|over|of|at	-	-	-	-	-	-
deplore.verb	deplore	verb	react	-	for|to|over|of|at	-	-	-	-	-	-
decry.verb	decry	verb	react	-	for|to|over|of|at	-	-	-	-	-	-
slam.verb	slam	verb	react	-	for|to|over|of|at	-	-	-	-	-	-
blast.verb	blast	verb	react	-	for|to|over|of|at	-	-	-	-	-	-
regret.verb	regret	verb	react	-	for|to|over|of|at	-	-	-	-	-	-
lament.verb	lament	verb	react	-	for|to|over|of|at	-	-	-	-	-	-
mourn.verb	mourn	verb	react	-	for|to|over|of|at	-	-	-	-	-	-
praise.verb	praise	verb	react	-	for|to|over|of|at	-	-	-	-	-	-
welcome.verb	welcome	verb	react	-	for|to|over|of|at	-	-	-	-	-	-
hail.verb	hail	verb	react	-	for|to|over|of|at	-	-	-	-	-	-
applaud.verb	applaud	verb	react	-	for|to|over|of|at	-	-	-	-	-	-
thank.verb	thank	verb	react	-	for|to|over|of|at	-	-	-	-	-	-
celebrate.verb	celebrate	verb	react	-	for|to|over|of|at	-	-	-	-	-	-
commemorate.verb	commemorate	verb	react	-	for|to|over|of|at	-	-	-	-	-	-
mark.verb	mark	verb	react	-	for|to|over|of|at	-	-	-	-	-	-
investigate.verb	investigate	verb	react	-	for|to|over|of|at	-	-	-	-	-	-
probe.verb	probe	verb	react	-	for|to|over|of|at	-	-	-	-	-	-
examine.verb	examine	verb	react	-	for|to|over|of|at	-	-	-	-	-	-
overlook.verb	overlook	verb	react	-	for|to|over|of|at	-	-	-	-	-	-
resent.verb	resent	verb	react	-	for|to|over|of|at	-	-	-	-	-	-
blame.verb	blame	verb	react	-	for|to|over|of|at	-	-	-	-	-	-
punish.verb	punish	verb	react	-	for|to|over|of|at	-	-	-	-	-	-
avenge.verb	avenge	verb	react	-	for|to|over|of|at	-	-	-	-	-	-
retaliate.verb	retaliate	verb	react	-	for|to|over|of|at	-	-	-	-	-	-
respond.verb.2	respond	verb	react	ger|inf|noun	for|to|over|of|at	-	-	-	-	-	-
react.verb	react	verb	react	-	for|to|over|of|at	-	-	-	-	-	-
survive.verb	survive	verb	react	-	for|to|over|of|at	-	-	-	-	-	-
follow.verb	follow	verb	react	-	for|to|over|of|at	-	-	-	-	-	-
precede.verb	precede	verb	react	-	for|to|over|of|at	-	-	-	-	-	-
commend.verb	commend	verb	react	-	for|to|over|of|at	-	-	-	-	-	-
congratulate.verb	congratulate	verb	react	-	for|to|over|of|at	-	-	-	-	-	-
apologize.verb	apologize|apologise	verb	react	-	for|to|over|of|at	-	-	-	-	-	-
forgive.verb	forgive	verb	react	-	for|to|over|of|at	-	-	-	-	-	-
compensate.verb	compensate	verb	react	-	for|to|over|of|at	-	-	-	-	-	-
object.verb	object	verb	react	-	for|to|over|of|at	-	-	-	-	-	-
repel.verb	repel	verb	react	noun	-	-	-	-	-	-	-
repulse.verb	repulse	verb	react	noun	-	-	-	-	-	-	-
ward-off.verb	ward off	verb	react	noun	-	-	-	-	-	-	-
fend-off.verb	fend off	verb	react	noun	-	-	-	-	-	-	-
intercept.verb	intercept	verb	react	noun	-	-	-	-	-	-	-
escape.verb	escape	verb	react	noun	-	-	-	-	-	-	-
evade.verb	evade	verb	react	noun	-	-	-	-	-	-	-
dodge.verb	dodge	verb	react	noun	-	-	-	-	-	-	-
counter.verb	counter	verb	react	noun	-	-	-	-	-	-	-
weather.verb	weather	verb	react	noun	-	-	-	-	-	-	-
withstand.verb	withstand	verb	react	noun	-	-	-	-	-	-	-
condemnation.noun	condemnation	noun	react	-	of|over|at|for|to|into|about|after|by	-	-	-	-	-	-
criticism.noun	criticism	noun	react	-	of|over|at|for|to|into|about|after|by	-	-	-	-	-	-
denunciation.noun	denunciation	noun	react	-	of|over|at|for|to|into|about|after|by	-	-	-	-	-	-
regret.noun	regret	noun	react	-	of|over|at|for|to|into|about|after|by	-	-	-	-	-	-
praise.noun	praise	noun	react	-	of|over|at|for|to|into|about|after|by	-	-	-	-	-	-
investigation.noun	investigation	noun	react	-	of|over|at|for|to|into|about|after|by	-	-	-	-	-	-
probe.noun	probe	noun	react	-	of|over|at|for|to|into|about|after|by	-	-	-	-	-	-
inquiry.noun	inquiry	noun	react	-	of|over|at|for|to|into|about|after|by	-	-	-	-	-	-
response.noun	response	noun	react	-	of|over|at|for|to|into|about|after|by	-	-	-	-	-	-
reaction.noun	reaction	noun	react	-	of|over|at|for|to|into|about|after|by	-	-	-	-	-	-
retaliation.noun	retaliation	noun	react	-	of|over|at|for|to|into|about|after|by	-	-	-	-	-	-
revenge.noun	revenge	noun	react	-	of|over|at|for|to|into|about|after|by	-	-	-	-	-	-
retribution.noun	retribution	noun	react	-	of|over|at|for|to|into|about|after|by	-	-	-	-	-	-
anger.noun	anger	noun	react	-	of|over|at|for|to|into|about|after|by	-	-	-	-	-	-
outrage.noun	outrage	noun	react	-	of|over|at|for|to|into|about|after|by	-	-	-	-	-	-
outcry.noun	outcry	noun	react	-	of|over|at|for|to|into|about|after|by	-	-	-	-	-	-
shock.noun	shock	noun	react	-	of|over|at|for|to|into|about|after|by	-	-	-	-	-	-
grief.noun	grief	noun	react	-	of|over|at|for|to|into|about|after|by	-	-	-	-	-	-
concern.noun	concern	noun	react	-	of|over|at|for|to|into|about|after|by	-	-	-	-	-	-
consequence.noun	consequence	noun	react	-	of|over|at|for|to|into|about|after|by	-	-	-	-	-	-
aftermath.noun	aftermath	noun	react	-	of|over|at|for|to|into|about|after|by	-	-	-	-	-	-
anniversary.noun	anniversary	noun	react	-	of|over|at|for|to|into|about|after|by	-	-	-	-	-	-
wake.noun	wake	noun	react	-	of|over|at|for|to|into|about|after|by	-	-	-	-	-	-
victim.noun	victim	noun	react	-	of|over|at|for|to|into|about|after|by	-	-	-	-	-	-
result.noun	result	noun	react	-	of|over|at|for|to|into|about|after|by	-	-	-	-	-	-
impact.noun	impact	noun	react	-	of|over|at|for|to|into|about|after|by	-	-	-	-	-	-
effect.noun	effect	noun	react	-	of|over|at|for|to|into|about|after|by	-	-	-	-	-	-
cause.noun	cause	noun	react	-	of|over|at|for|to|into|about|after|by	-	-	-	-	-	-
scene.noun	scene	noun	react	-	of|over|at|for|to|into|about|after|by	-	-	-	-	-	-
scale.noun	scale	noun	react	-	of|over|at|for|to|into|about|after|by	-	-	-	-	-	-
damage.noun	damage	noun	react	-	of|over|at|for|to|into|about|after|by	-	-	-	-	-	-
cost.noun	cost	noun	react	-	of|over|at|for|to|into|about|after|by	-	-	-	-	-	-
cover-up.noun	cover-up	noun	react	-	of|over|at|for|to|into|about|after|by	-	-	-	-	-	-
responsibility.noun	responsibility	noun	react	-	of|over|at|for|to|into|about|after|by	-	-	-	-	-	-
blame.noun	blame	noun	react	-	of|over|at|for|to|into|about|after|by	-	-	-	-	-	-
punishment.noun	punishment	noun	react	-	of|over|at|for|to|into|about|after|by	-	-	-	-	-	-
apology.noun	apology	noun	react	-	of|over|at|for|to|into|about|after|by	-	-	-	-	-	-
compensation.noun	compensation	noun	react	-	of|over|at|for|to|into|about|after|by	-	-	-	-	-	-
memory.noun	memory	noun	react	-	of|over|at|for|to|into|about|after|by	-	-	-	-	-	-
amused.adj	amused	adj	react	-	for|about|over|at|by|of|that	-	-	-	-	-	-
annoyed.adj	annoyed	adj	react	-	for|about|over|at|by|of|that	-	-	-	-	-	-
appalled.adj	appalled	adj	react	-	for|about|over|at|by|of|that	-	-	-	-	-	-
bothered.adj	bothered	adj	react	-	for|about|over|at|by|of|that	-	-	-	-	-	-
pleased.adj	pleased	adj	react	-	for|about|over|at|by|of|that	-	-	-	-	-	-
thrilled.adj	thrilled	adj	react	-	for|about|over|at|by|of|that	-	-	-	-	-	-
relieved.adj	relieved	adj	react	-	for|about|over|at|by|of|that	-	-	-	-	-	-
startled.adj	startled	adj	react	-	for|about|over|at|by|of|that	-	-	-	-	-	-
irritated.adj	irritated	adj	react	-	for|about|over|at|by|of|that	-	-	-	-	-	-
disappointed.adj	disappointed	adj	react	-	for|about|over|at|by|of|that	-	-	-	-	-	-
embarrassed.adj	embarrassed	adj	react	-	for|about|over|at|by|of|that	-	-	-	-	-	-
ashamed.adj	ashamed	adj	react	-	for|about|over|at|by|of|that	-	-	-	-	-	-
scared.adj	scared	adj	react	-	for|about|over|at|by|of|that	-	-	-	-	-	-
troubled.adj	troubled	adj	react	-	for|about|over|at|by|of|that	-	-	-	-	-	-
distressed.adj	distressed	adj	react	-	for|about|over|at|by|of|that	-	-	-	-	-	-
delighted.adj	delighted	adj	react	-	for|about|over|at|by|of|that	-	-	-	-	-	-
astonished.adj	astonished	adj	react	-	for|about|over|at|by|of|that	-	-	-	-	-	-
amazed.adj	amazed	adj	react	-	for|about|over|at|by|of|that	-	-	-	-	-	-
stunned.adj	stunned	adj	react	-	for|about|over|at|by|of|that	-	-	-	-	-	-
horrified.adj	horrified	adj	react	-	for|about|over|at|by|of|that	-	-	-	-	-	-
saddened.adj	saddened	adj	react	-	for|about|over|at|by|of|that	-	-	-	-	-	-
dismayed.adj	dismayed	adj	react	-	for|about|over|at|by|of|that	-	-	-	-	-	-
frustrated.adj	frustrated	adj	react	-	for|about|over|at|by|of|that	-	-	-	-	-	-
offended.adj	offended	adj	react	-	for|about|over|at|by|of|that	-	-	-	-	-	-
worried.adj	worried	adj	react	-	for|about|over|at|by|of|that	-	-	-	-	-	-
alarmed.adj	alarmed	adj	react	-	for|about|over|at|by|of|that	-	-	-	-	-	-
terrified.adj	terrified	adj	react	-	for|about|over|at|by|of|that	-	-	-	-	-	-
frightened.adj	frightened	adj	react	-	for|about|over|at|by|of|that	-	-	-	-	-	-
impressed.adj	impressed	adj	react	-	for|about|over|at|by|of|that	-	-	-	-	-	-
puzzled.adj	puzzled	adj	react	-	for|about|over|at|by|of|that	-	-	-	-	-	-
baffled.adj	baffled	adj	react	-	for|about|over|at|by|of|that	-	-	-	-	-	-
concerned.adj	concerned	adj	react	-	for|about|over|at|by|of|that	-	-	-	-	-	-
unhappy.adj	unhappy	adj	react	-	for|about|over|at|by|of|that	-	-	-	-	-	-
satisfied.adj	satisfied	adj	react	-	for|about|over|at|by|of|that	-	-	-	-	-	-
content.adj	content	adj	react	-	for|about|over|at|by|of|that	-	-	-	-	-	-
mad.adj	mad	adj	react	-	for|about|over|at|by|of|that	-	-	-	-	-	-
livid.adj	livid	adj	react	-	for|about|over|at|by|of|that	-	-	-	-	-	-
enraged.adj	enraged	adj	react	-	for|about|over|at|by|of|that	-	-	-	-	-	-
incensed.adj	incensed	adj	react	-	for|about|over|at|by|of|that	-	-	-	-	-	-
humiliated.adj	humiliated	adj	react	-	for|about|over|at|by|of|that	-	-	-	-	-	-
hurt.adj	hurt	adj	react	-	for|about|over|at|by|of|that	-	-	-	-	-	-
moved.adj	moved	adj	react	-	for|about|over|at|by|of|that	-	-	-	-	-	-
touched.adj	touched	adj	react	-	for|about|over|at|by|of|that	-	-	-	-	-	-
devastated.adj	devastated	adj	react	-	for|about|over|at|by|of|that	-	-	-	-	-	-
heartbroken.adj	heartbroken	adj	react	-	for|about|over|at|by|of|that	-	-	-	-	-	-
jealous.adj	jealous	adj	react	-	for|about|over|at|by|of|that	-	-	-	-	-	-
envious.adj	envious	adj	react	-	for|about|over|at|by|of|that	-	-	-	-	-	-
bitter.adj	bitter	adj	react	-	for|about|over|at|by|of|that	-	-	-	-	-	-
resentful.adj	resentful	adj	react	-	for|about|over|at|by|of|that	-	-	-	-	-	-
mortified.adj	mortified	adj	react	-	for|about|over|at|by|of|that	-	-	-	-	-	-
excited.adj	excited	adj	react	-	for|about|over|at|by|of|that	-	-	-	-	-	-
fortunate.adj	fortunate	adj	react	-	for|about|over|at|by|of|that	-	-	-	-	-	-
lucky.adj	lucky	adj	react	-	for|about|over|at|by|of|that	-	-	-	-	-	-
honored.adj	honored|honoured	adj	react	-	for|about|over|at|by|of|that	-	-	-	-	-	-
privileged.adj	privileged	adj	react	-	for|about|over|at|by|of|that	-	-	-	-	-	-
important.adj	important	adj	react	-	for|about|over|at|by|of|that	-	-	-	-	-	-
tragic.adj	tragic	adj	react	-	for|about|over|at|by|of|that	-	-	-	-	-	-
odd.adj	odd	adj	react	-	for|about|over|at|by|of|that	-	-	-	-	-	-
strange.adj	strange	adj	react	-	for|about|over|at|by|of|that	-	-	-	-	-	-
ironic.adj	ironic	adj	react	-	for|about|over|at|by|of|that	-	-	-	-	-	-
significant.adj	significant	adj	react	-	for|about|over|at|by|of|that	-	-	-	-	-	-
shameful.adj	shameful	adj	react	-	for|about|over|at|by|of|that	-	-	-	-	-	-
regrettable.adj	regrettable	adj	react	-	for|about|over|at|by|of|that	-	-	-	-	-	-
unfortunate.adj	unfortunate	adj	react	-	for|about|over|at|by|of|that	-	-	-	-	-	-
remarkable.adj	remarkable	adj	react	-	for|about|over|at|by|of|that	-	-	-	-	-	-
interesting.adj	interesting	adj	react	-	for|about|over|at|by|of|that	-	-	-	-	-	-
good.adj	good	adj	react	-	for|about|over|at|by|of|that	-	-	-	-	-	-
bad.adj	bad	adj	react	-	for|about|over|at|by|of|that	-	-	-	-	-	-
great.adj	great	adj	react	-	for|about|over|at|by|of|that	-	-	-	-	-	-
nice.adj	nice	adj	react	-	for|about|over|at|by|of|that	-	-	-	-	-	-
terrible.adj	terrible	adj	react	-	for|about|over|at|by|of|that	-	-	-	-	-	-
glad.adj	glad	adj	react	-	for|about|over|at|by|of|that	-	-	-	-	-	-
happy.adj	happy	adj	react	-	for|about|over|at|by|of|that	-	-	-	-	-	-
sad.adj	sad	adj	react	-	for|about|over|at|by|of|that	-	-	-	-	-	-
sorry.adj	sorry	adj	react	-	for|about|over|at|by|of|that	-	-	-	-	-	-
angry.adj	angry	adj	react	-	for|about|over|at|by|of|that	-	-	-	-	-	-
furious.adj	furious	adj	react	-	for|about|over|at|by|of|that	-	-	-	-	-	-
proud.adj	proud	adj	react	-	for|about|over|at|by|of|that	-	-	-	-	-	-
responsible.adj	responsible	adj	react	-	for|about|over|at|by|of|that	-	-	-	-	-	-
grateful.adj	grateful	adj	react	-	for|about|over|at|by|of|that	-	-	-	-	-	-
upset.adj	upset	adj	react	-	for|about|over|at|by|of|that	-	-	-	-	-	-
surprised.adj	surprised	adj	react	-	for|about|over|at|by|of|that	-	-	-	-	-	-
shocked.adj	shocked	adj	react	-	for|about|over|at|by|of|that	-	-	-	-	-	-
outraged.adj	outraged	adj	react	-	for|about|over|at|by|of|that	-	-	-	-	-	-
guilty.adj	guilty	adj	react	-	for|about|over|at|by|of|that	-	-	-	-	-	-
amuse.verb	amuse	verb	react	finite|ger|noun	-	-	-	-	-	-	-
annoy.verb	annoy	verb	react	finite|ger|noun	-	-	-	-	-	-	-
appal.verb	appal|appall	verb	react	finite|ger|noun	-	-	-	-	-	-	-
thrill.verb	thrill	verb	react	finite|ger|noun	-	-	-	-	-	-	-
relieve.verb	relieve	verb	react	finite|ger|noun	-	-	-	-	-	-	-
startle.verb	startle	verb	react	finite|ger|noun	-	-	-	-	-	-	-
irritate.verb	irritate	verb	react	finite|ger|noun	-	-	-	-	-	-	-
delight.verb	delight	verb	react	finite|ger|noun	-	-	-	-	-	-	-
astonish.verb	astonish	verb	react	finite|ger|noun	-	-	-	-	-	-	-
amaze.verb	amaze	verb	react	finite|ger|noun	-	-	-	-	-	-	-
stun.verb	stun	verb	react	finite|ger|noun	-	-	-	-	-	-	-
horrify.verb	horrify	verb	react	finite|ger|noun	-	-	-	-	-	-	-
sadden.verb	sadden	verb	react	finite|ger|noun	-	-	-	-	-	-	-
dismay.verb	dismay	verb	react	finite|ger|noun	-	-	-	-	-	-	-
frustrate.verb	frustrate	verb	react	finite|ger|noun	-	-	-	-	-	-	-
offend.verb	offend	verb	react	finite|ger|noun	-	-	-	-	-	-	-
alarm.verb	alarm	verb	react	finite|ger|noun	-	-	-	-	-	-	-
terrify.verb	terrify	verb	react	finite|ger|noun	-	-	-	-	-	-	-
frighten.verb	frighten	verb	react	finite|ger|noun	-	-	-	-	-	-	-
impress.verb	impress	verb	react	finite|ger|noun	-	-	-	-	-	-	-
puzzle.verb	puzzle	verb	react	finite|ger|noun	-	-	-	-	-	-	-
baffle.verb	baffle	verb	react	finite|ger|noun	-	-	-	-	-	-	-
satisfy.verb	satisfy	verb	react	finite|ger|noun	-	-	-	-	-	-	-
enrage.verb	enrage	verb	react	finite|ger|noun	-	-	-	-	-	-	-
incense.verb	incense	verb	react	finite|ger|noun	-	-	-	-	-	-	-
humiliate.verb	humiliate	verb	react	finite|ger|noun	-	-	-	-	-	-	-
hurt.verb	hurt	verb	react	finite|ger|noun	-	-	-	-	-	-	-
devastate.verb	devastate	verb	react	finite|ger|noun	-	-	-	-	-	-	-
excite.verb	excite	verb	react	finite|ger|noun	-	-	-	-	-	-	-
trouble.verb	trouble	verb	react	finite|ger|noun	-	-	-	-	-	-	-
distress.verb	distress	verb	react	finite|ger|noun	-	-	-	-	-	-	-
surprise.verb	surprise	verb	react	finite|ger|noun	-	-	-	-	-	-	-
shock.verb	shock	verb	react	finite|ger|noun	-	-	-	-	-	-	-
anger.verb	anger	verb	react	finite|ger|noun	-	-	-	-	-	-	-
outrage.verb	outrage	verb	react	finite|ger|noun	-	-	-	-	-	-	-
please.verb	please	verb	react	finite|ger|noun	-	-	-	-	-	-	-
upset.verb	upset	verb	react	finite|ger|noun	-	-	-	-	-	-	-
disappoint.verb	disappoint	verb	react	finite|ger|noun	-	-	-	-	-	-	-
bother.verb	bother	verb	react	finite|ger|noun	-	-	-	-	-	-	-
embarrass.verb	embarrass	verb	react	finite|ger|noun	-	-	-	-	-	-	-
think.verb	think	verb	think	finite|inf	-	-	-	-	-	-	-
believe.verb	believe	verb	think	finite|inf	-	-	-	-	-	-	-
reckon.verb	reckon	verb	think	finite|inf	-	-	-	-	-	-	-
assume.verb	assume	verb	think	finite|inf	-	-	-	-	-	-	-
presume.verb	presume	verb	think	finite|inf	-	-	-	-	-	-	-
suppose.verb	suppose	verb	think	finite|inf	-	-	-	-	-	-	-
consider.verb	consider	verb	think	finite|inf	-	-	-	-	-	-	-
judge.verb	judge	verb	think	finite|inf	-	-	-	-	-	-	-
guess.verb	guess	verb	think	finite|inf	-	-	-	-	-	-	-
imagine.verb	imagine	verb	think	finite|inf	-	-	-	-	-	-	-
deem.verb	deem	verb	think	finite|inf	-	-	-	-	-	-	-
conclude.verb.2	conclude	verb	think	inf	-	-	-	-	-	-	-
feel.verb.2	feel	verb	think	finite|inf	-	-	-	-	-	-	-
hold.verb	hold	verb	think	finite|inf	-	-	-	-	-	-	-
figure.verb	figure	verb	think	finite|inf	-	-	-	-	-	-	-
gather.verb	gather	verb	think	finite|inf	-	-	-	-	-	-	-
regard.verb	regard	verb	think	finite|inf	-	-	-	-	-	-	-
view.verb	view	verb	think	finite|inf	-	-	-	-	-	-	-
trust.verb	trust	verb	think	finite|inf	-	-	-	-	-	-	-
take.verb	take	verb	think	finite|inf	-	-	-	-	-	-	-
belief.noun	belief	noun	think	-	of|that|in	-	-	-	-	-	-
view.noun	view	noun	think	-	of|that|in	-	-	-	-	-	-
opinion.noun	opinion	noun	think	-	of|that|in	-	-	-	-	-	-
assumption.noun	assumption	noun	think	-	of|that|in	-	-	-	-	-	-
conviction.noun	conviction	noun	think	-	of|that|in	-	-	-	-	-	-
impression.noun	impression	noun	think	-	of|that|in	-	-	-	-	-	-
conclusion.noun	conclusion	noun	think	-	of|that|in	-	-	-	-	-	-
theory.noun	theory	noun	think	-	of|that|in	-	-	-	-	-	-
convinced.adj	convinced	adj	think	finite|noun|ger	of|about	-	-	-	-	-	-
confident.adj	confident	adj	think	finite|noun|ger	of|about	-	-	-	-	-	-
positive.adj	positive	adj	think	finite|noun|ger	of|about	-	-	-	-	-	-
persuaded.adj	persuaded	adj	think	finite|noun|ger	of|about	-	-	-	-	-	-
suspect.verb.2	suspect	verb	suspect	-	of|about	-	-	-	-	-	-
speculate.verb	speculate	verb	suspect	-	of|about	-	-	-	-	-	-
wonder.verb	wonder	verb	suspect	-	of|about	-	-	-	-	-	-
ask.verb	ask	verb	suspect	-	of|about	-	-	-	-	-	-
rumor.verb	rumor|rumour	verb	suspect	-	of|about	-	-	-	-	-	-
fancy.verb	fancy	verb	suspect	-	of|about	-	-	-	-	-	-
suspicion.noun	suspicion	noun	suspect	-	of|about|that|over	-	-	-	-	-	-
speculation.noun	speculation	noun	suspect	-	of|about|that|over	-	-	-	-	-	-
rumor.noun	rumor|rumour	noun	suspect	-	of|about|that|over	-	-	-	-	-	-
allegation.noun	allegation	noun	suspect	-	of|about|that|over	-	-	-	-	-	-
claim.noun	claim	noun	suspect	-	of|about|that|over	-	-	-	-	-	-
question.noun	question	noun	suspect	-	of|about|that|over	-	-	-	-	-	-
theory.noun.2	theory	noun	suspect	ger|noun	of|about|that|over	-	-	-	-	-	-
hypothesis.noun	hypothesis	noun	suspect	-	of|about|that|over	-	-	-	-	-	-
hint.noun	hint	noun	suspect	-	of|about|that|over	-	-	-	-	-	-
sign.noun	sign	noun	suspect	-	of|about|that|over	-	-	-	-	-	-
indication.noun	indication	noun	suspect	-	of|about|that|over	-	-	-	-	-	-
suggestion.noun	suggestion	noun	suspect	-	of|about|that|over	-	-	-	-	-	-
report.noun	report	noun	suspect	-	of|about|that|over	-	-	-	-	-	-
doubt.verb	doubt	verb	doubt	-	about|of	-	-	-	-	-	-
question.verb	question	verb	doubt	-	about|of	-	-	-	-	-	-
disbelieve.verb	disbelieve	verb	doubt	-	about|of	-	-	-	-	-	-
dispute.verb	dispute	verb	deny	finite|ger	-	-	-	denied	own	-	-
dispute.verb.2	dispute	verb	doubt	noun|inf	about|of	-	-	-	-	-	-
challenge.verb	challenge	verb	doubt	-	about|of	-	-	-	-	-	-
doubt.noun	doubt	noun	doubt	-	about|of|over	-	-	-	-	-	-
skepticism.noun	skepticism|scepticism	noun	doubt	-	about|of|over	-	-	-	-	-	-
uncertainty.noun	uncertainty	noun	doubt	-	about|of|over	-	-	-	-	-	-
skeptical.adj	skeptical|sceptical	adj	doubt	-	about|of	-	-	-	-	-	-
dubious.adj	dubious	adj	doubt	-	about|of	-	-	-	-	-	-
accuse.verb	accuse	verb	accuse	ger|noun	of|for|with|over|on	-	-	-	-	-	-
blame.verb.2	blame	verb	accuse	ger|noun	of|for|with|over|on	-	-	-	-	-	-
indict.verb	indict	verb	accuse	ger|noun	of|for|with|over|on	-	-	-	-	-	-
convict.verb	convict	verb	accuse	ger|noun	of|for|with|over|on	-	-	-	-	-	-
charge.verb.2	charge	verb	accuse	ger|noun	of|for|with|over|on	-	-	-	-	-	-
criticize.verb.2	criticize|criticise	verb	accuse	ger|noun	of|for|with|over|on	-	-	-	-	-	-
fault.verb	fault	verb	accuse	ger|noun	of|for|with|over|on	-	-	-	-	-	-
condemn.verb.2	condemn	verb	accuse	ger|noun	of|for|with|over|on	-	-	-	-	-	-
sentence.verb	sentence	verb	accuse	ger|noun	of|for|with|over|on	-	-	-	-	-	-
arrest.verb	arrest	verb	accuse	ger|noun	of|for|with|over|on	-	-	-	-	-	-
jail.verb	jail	verb	accuse	ger|noun	of|for|with|over|on	-	-	-	-	-	-
imprison.verb	imprison	verb	accuse	ger|noun	of|for|with|over|on	-	-	-	-	-	-
sanction.verb	sanction	verb	accuse	ger|noun	of|for|with|over|on	-	-	-	-	-	-
prosecute.verb	prosecute	verb	accuse	ger|noun	of|for|with|over|on	-	-	-	-	-	-
fine.verb	fine	verb	accuse	ger|noun	of|for|with|over|on	-	-	-	-	-	-
detain.verb	detain	verb	accuse	ger|noun	of|for|with|over|on	-	-	-	-	-	-
hold.verb.2	hold	verb	accuse	ger|noun	of|for|with|over|on	-	-	-	-	-	-
acquit.verb	acquit	verb	accuse	ger|noun	of|for|with|over|on	-	-	-	-	-	-
accusation.noun	accusation	noun	accuse	-	of|for|over|about|that	-	-	-	-	-	-
charge.noun	charge	noun	accuse	-	of|for|over|about|that	-	-	-	-	-	-
conviction.noun.2	conviction	noun	accuse	ger|noun	of|for|over|about|that	-	-	-	-	-	-
indictment.noun	indictment	noun	accuse	-	of|for|over|about|that	-	-	-	-	-	-
complaint.noun	complaint	noun	accuse	-	of|for|over|about|that	-	-	-	-	-	-
guilt.noun	guilt	noun	accuse	-	of|for|over|about|that	-	-	-	-	-	-
deny.verb	deny	verb	deny	-	-	-	-	-	-	-	-
disavow.verb	disavow	verb	deny	-	-	-	-	-	-	-	-
disclaim.verb	disclaim	verb	deny	-	-	-	-	-	-	-	-
refute.verb	refute	verb	deny	-	-	-	-	-	-	-	-
rebut.verb	rebut	verb	deny	-	-	-	-	-	-	-	-
disown.verb	disown	verb	deny	-	-	-	-	-	-	-	-
contradict.verb	contradict	verb	deny	-	-	-	-	-	-	-	-
debunk.verb	debunk	verb	deny	-	-	-	-	-	-	-	-
denial.noun	denial	noun	deny	-	of|that	-	-	-	-	-	-
refutation.noun	refutation	noun	deny	-	of|that	-	-	-	-	-	-
manage.verb	manage	verb	implicative+	inf|ger|noun	in|with|to|by	-	-	-	-	-	-
remember.verb.2	remember	verb	implicative+	inf	in|with|to|by	-	-	-	-	-	-
dare.verb	dare	verb	implicative+	inf|ger|noun	in|with|to|by	-	-	-	-	-	-
bother.verb.2	bother	verb	implicative+	inf|ger|noun	in|with|to|by	-	-	-	-	-	-
deign.verb	deign	verb	implicative+	inf|ger|noun	in|with|to|by	-	-	-	-	-	-
happen.verb	happen	verb	implicative+	inf|ger	in|with|to|by	-	-	-	-	-	-
succeed.verb	succeed	verb	implicative+	inf|ger|noun	in|with|to|by	-	-	-	-	-	-
come.verb	come	verb	implicative+	inf|ger	in|with|to|by	-	-	-	-	-	-
get.verb	get	verb	implicative+	ger|noun	in|with|to|by	-	-	-	-	-	-
turn-out.verb	turn out	verb	implicative+	inf|ger|noun	in|with|to|by	-	-	-	-	-	-
end-up.verb	end up	verb	implicative+	inf|ger|noun	in|with|to|by	-	-	-	-	-	-
get-around.verb	get around	verb	implicative+	inf|ger|noun	in|with|to|by	-	-	-	-	-	-
get-round.verb	get round	verb	implicative+	inf|ger|noun	in|with|to|by	-	-	-	-	-	-
take-the-opportunity.verb	take the opportunity	verb	implicative+	inf|ger|noun	in|with|to|by	-	-	-	-	-	-
have-the-chance.verb	have the chance	verb	implicative+	inf|ger|noun	in|with|to|by	-	-	-	-	-	-
venture.verb	venture	verb	implicative+	inf|ger|noun	in|with|to|by	-	-	-	-	-	-
condescend.verb	condescend	verb	implicative+	inf|ger|noun	in|with|to|by	-	-	-	-	-	-
care.verb	care	verb	implicative+	inf|ger|noun	in|with|to|by	-	-	-	-	-	-
stoop.verb	stoop	verb	implicative+	inf|ger|noun	in|with|to|by	-	-	-	-	-	-
rush.verb	rush	verb	implicative+	inf|ger|noun	in|with|to|by	-	-	-	-	-	-
hasten.verb	hasten	verb	implicative+	inf|ger|noun	in|with|to|by	-	-	-	-	-	-
hurry.verb	hurry	verb	implicative+	inf|ger|noun	in|with|to|by	-	-	-	-	-	-
wind-up.verb	wind up	verb	implicative+	inf|ger|noun	in|with|to|by	-	-	-	-	-	-
take-the-time.verb	take the time	verb	implicative+	inf|ger|noun	in|with|to|by	-	-	-	-	-	-
carry-out.verb	carry out	verb	implicative+	noun	-	-	-	-	-	-	-
implement.verb	implement	verb	implicative+	noun	-	-	-	-	-	-	-
execute.verb	execute	verb	implicative+	noun	-	-	-	-	-	-	-
perform.verb	perform	verb	implicative+	noun	-	-	-	-	-	-	-
complete.verb	complete	verb	implicative+	noun	-	-	-	-	-	-	-
conduct.verb	conduct	verb	implicative+	noun	-	-	-	-	-	-	-
accomplish.verb	accomplish	verb	implicative+	noun	-	-	-	-	-	-	-
achieve.verb	achieve	verb	implicative+	noun	-	-	-	-	-	-	-
finalize.verb	finalize	verb	implicative+	noun	-	-	-	-	-	-	-
finalise.verb	finalise	verb	implicative+	noun	-	-	-	-	-	-	-
effect.verb	effect	verb	implicative+	noun	-	-	-	-	-	-	-
pull-off.verb	pull off	verb	implicative+	noun	-	-	-	-	-	-	-
stage.verb	stage	verb	implicative+	noun	-	-	-	-	-	-	-
see-through.verb	see through	verb	implicative+	noun	-	-	-	-	-	-	-
finish.verb	finish	verb	implicative+	noun	-	-	-	-	-	-	-
fulfil.verb	fulfil	verb	implicative+	noun	-	-	-	-	-	-	-
fulfill.verb	fulfill	verb	implicative+	noun	-	-	-	-	-	-	-
secure.verb	secure	verb	implicative+	noun	-	-	-	-	-	-	-
clinch.verb	clinch	verb	implicative+	noun	-	-	-	-	-	-	-
sign.verb	sign	verb	implicative+	noun	-	-	-	-	-	-	-
seal.verb	seal	verb	implicative+	noun	-	-	-	-	-	-	-
ratify.verb	ratify	verb	implicative+	noun	-	-	-	-	-	-	-
win.verb	win	verb	implicative+	noun	-	-	-	-	-	-	-
obtain.verb	obtain	verb	implicative+	noun	-	-	-	-	-	-	-
reach.verb	reach	verb	implicative+	noun	-	-	-	-	-	-	-
strike.verb	strike	verb	implicative+	noun	-	-	-	-	-	-	-
attend.verb	attend	verb	attend	noun	in	-	-	-	-	-	-
join.verb	join	verb	attend	noun	in	-	-	-	-	-	-
lead.verb	lead	verb	attend	noun	in	-	-	-	-	-	-
command.verb	command	verb	attend	noun	in	-	-	-	-	-	-
participate.verb	participate	verb	attend	noun	in	-	-	-	-	-	-
take-part.verb	take part	verb	attend	noun	in	-	-	-	-	-	-
undergo.verb	undergo	verb	attend	noun	in	-	-	-	-	-	-
suffer.verb	suffer	verb	attend	noun	in	-	-	-	-	-	-
witness.verb.2	witness	verb	attend	noun	in	-	-	-	-	-	-
experience.verb	experience	verb	attend	noun	in	-	-	-	-	-	-
observe.verb.3	observe	verb	attend	noun	in	-	-	-	-	-	-
respect.verb	respect	verb	attend	noun	in	-	-	-	-	-	-
honor.verb	honor	verb	attend	noun	in	-	-	-	-	-	-
honour.verb	honour	verb	attend	noun	in	-	-	-	-	-	-
keep.verb	keep	verb	attend	noun	in	-	-	-	-	-	-
face.verb	face	verb	attend	noun	in	-	-	-	-	-	-
survive.verb.2	survive	verb	attend	noun	in	-	-	-	-	-	-
enter.verb	enter	verb	attend	noun	in	-	-	-	-	-	-
head.verb	head	verb	attend	noun	in	-	-	-	-	-	-
visit.verb	visit	verb	attend	noun	in	-	-	-	-	-	-
violate.verb	violate	verb	attend	noun	in	-	-	-	-	-	-
break.verb	break	verb	attend	noun	in	-	-	-	-	-	-
use.verb	use	verb	attend	noun	in	-	-	-	-	-	-
host.verb	host	verb	host	-	in	-	-	-	-	-	-
broker.verb	broker	verb	host	-	in	-	-	-	-	-	-
mediate.verb	mediate	verb	host	-	in	-	-	-	-	-	-
facilitate.verb	facilitate	verb	host	-	in	-	-	-	-	-	-
sponsor.verb	sponsor	verb	host	-	in	-	-	-	-	-	-
chair.verb	chair	verb	host	-	in	-	-	-	-	-	-
oversee.verb	oversee	verb	host	-	in	-	-	-	-	-	-
monitor.verb	monitor	verb	host	-	in	-	-	-	-	-	-
supervise.verb	supervise	verb	host	-	in	-	-	-	-	-	-
moderate.verb	moderate	verb	host	-	in	-	-	-	-	-	-
fund.verb	fund	verb	host	-	in	-	-	-	-	-	-
finance.verb	finance	verb	host	-	in	-	-	-	-	-	-
police.verb	police	verb	host	-	in	-	-	-	-	-	-
implementation.noun	implementation	noun	implicative+	-	of|in	-	-	-	-	-	-
execution.noun	execution	noun	implicative+	-	of|in	-	-	-	-	-	-
conduct.noun	conduct	noun	implicative+	-	of|in	-	-	-	-	-	-
success.noun	success	noun	implicative+	-	of|in	-	-	-	-	-	-
participation.noun	participation	noun	implicative+	-	of|in	-	-	-	-	-	-
involvement.noun	involvement	noun	implicative+	-	of|in	-	-	-	-	-	-
achievement.noun	achievement	noun	implicative+	-	of|in	-	-	-	-	-	-
realization.noun	realization|realisation	noun	implicative+	-	of|in	-	-	-	-	-	-
wave.noun	wave	noun	transparent	-	of|in	-	-	-	-	-	-
series.noun	series	noun	transparent	-	of|in	-	-	-	-	-	-
round.noun	round	noun	transparent	-	of|in	-	-	-	-	-	-
spate.noun	spate	noun	transparent	-	of|in	-	-	-	-	-	-
day.noun	day	noun	transparent	-	of|in	-	-	-	-	-	-
week.noun	week	noun	transparent	-	of|in	-	-	-	-	-	-
month.noun	month	noun	transparent	-	of|in	-	-	-	-	-	-
hour.noun	hour	noun	transparent	-	of|in	-	-	-	-	-	-
act.noun	act	noun	transparent	-	of|in	-	-	-	-	-	-
case.noun	case	noun	transparent	-	of|in	-	-	-	-	-	-
course.noun	course	noun	transparent	-	of|in	-	-	-	-	-	-
process.noun	process	noun	transparent	-	of|in	-	-	-	-	-	-
session.noun	session	noun	transparent	-	of|in	-	-	-	-	-	-
campaign.noun	campaign	noun	transparent	-	of|in	-	-	-	-	-	-
kind.noun	kind	noun	transparent	-	of|in	-	-	-	-	-	-
form.noun	form	noun	transparent	-	of|in	-	-	-	-	-	-
type.noun	type	noun	transparent	-	of|in	-	-	-	-	-	-
number.noun	number	noun	transparent	-	of|in	-	-	-	-	-	-
string.noun	string	noun	transparent	-	of|in	-	-	-	-	-	-
period.noun	period	noun	transparent	-	of|in	-	-	-	-	-	-
escalation.noun	escalation	noun	transparent	-	of|in	-	-	-	-	-	-
intensification.noun	intensification	noun	transparent	-	of|in	-	-	-	-	-	-
scene.noun.2	scene	noun	transparent	ger|noun	of|in	-	-	-	-	-	-
phase.noun	phase	noun	transparent	-	of|in	-	-	-	-	-	-
stage.noun	stage	noun	transparent	-	of|in	-	-	-	-	-	-
fail.verb	fail	verb	implicative-	inf|ger|noun	from|of|on|to	-	-	-	-	-	-
come-close.verb	come close	verb	implicative-	inf|ger|noun	from|of|on|to	-	-	-	-	-	-
forget.verb.2	forget	verb	implicative-	inf	from|of|on|to	-	-	-	-	-	-
neglect.verb	neglect	verb	implicative-	inf|ger|noun	from|of|on|to	-	-	-	-	-	-
omit.verb	omit	verb	implicative-	inf|ger|noun	from|of|on|to	-	-	-	-	-	-
avoid.verb	avoid	verb	implicative-	inf|ger|noun	from|of|on|to	-	-	-	-	-	-
refrain.verb	refrain	verb	implicative-	inf|ger|noun	from|of|on|to	-	-	-	-	-	-
abstain.verb	abstain	verb	implicative-	inf|ger|noun	from|of|on|to	-	-	-	-	-	-
miss.verb	miss	verb	implicative-	inf|ger|noun	from|of|on|to	-	-	-	-	-	-
stop-short.verb	stop short	verb	implicative-	inf|ger|noun	from|of|on|to	-	-	-	-	-	-
fall-short.verb	fall short	verb	implicative-	inf|ger|noun	from|of|on|to	-	-	-	-	-	-
desist.verb	desist	verb	implicative-	inf|ger|noun	from|of|on|to	-	-	-	-	-	-
shun.verb	shun	verb	implicative-	inf|ger|noun	from|of|on|to	-	-	-	-	-	-
forgo.verb	forgo|forego	verb	implicative-	inf|ger|noun	from|of|on|to	-	-	-	-	-	-
skip.verb	skip	verb	implicative-	inf|ger|noun	from|of|on|to	-	-	-	-	-	-
boycott.verb	boycott	verb	implicative-	inf|ger|noun	from|of|on|to	-	-	-	-	-	-
shy-away.verb	shy away	verb	implicative-	inf|ger|noun	from|of|on|to	-	-	-	-	-	-
hold-back.verb	hold back	verb	implicative-	inf|ger	from|of|on|to	-	-	-	-	-	-
back-away.verb	back away	verb	cancel	inf|ger|noun	from|of|on|to	-	-	-	-	-	-
hold-off.verb	hold off	verb	implicative-	inf|ger	from|of|on|to	-	-	-	-	-	-
shrink.verb	shrink	verb	implicative-	inf|ger|noun	from|of|on|to	-	-	-	-	-	-
pass-up.verb	pass up	verb	implicative-	inf|ger|noun	from|of|on|to	-	-	-	-	-	-
lose.verb	lose	verb	implicative-	inf|ger|noun	from|of|on|to	-	-	-	-	-	-
failure.noun	failure	noun	implicative-	-	of|from|in|to	-	-	-	-	-	-
absence.noun	absence	noun	implicative-	-	of|from|in|to	-	-	-	-	-	-
lack.noun	lack	noun	implicative-	-	of|from|in|to	-	-	-	-	-	-
inability.noun	inability	noun	implicative-	-	of|from|in|to	-	-	-	-	-	-
avoidance.noun	avoidance	noun	implicative-	-	of|from|in|to	-	-	-	-	-	-
neglect.noun	neglect	noun	implicative-	-	of|from|in|to	-	-	-	-	-	-
omission.noun	omission	noun	implicative-	-	of|from|in|to	-	-	-	-	-	-
boycott.noun	boycott	noun	implicative-	-	of|from|in|to	-	-	-	-	-	-
dearth.noun	dearth	noun	implicative-	-	of|from|in|to	-	-	-	-	-	-
absent.adj	absent	adj	implicative-	noun	from|of	-	-	-	-	-	-
try.verb.2	try	verb	attempt	inf|ger|noun	for|on|at|to|toward|towards	-	attempted	-	-	-	-
attempt.verb	attempt	verb	attempt	inf|ger|noun	for|on|at|to|toward|towards	-	attempted	-	-	-	-
seek.verb	seek	verb	attempt	inf|ger|noun	for|on|at|to|toward|towards	-	attempted	-	-	-	-
strive.verb	strive	verb	attempt	inf|ger|noun	for|on|at|to|toward|towards	-	attempted	-	-	-	-
endeavor.verb	endeavor|endeavour	verb	attempt	inf|ger|noun	for|on|at|to|toward|towards	-	attempted	-	-	-	-
struggle.verb	struggle	verb	attempt	inf|ger|noun	for|on|at|to|toward|towards	-	attempted	-	-	-	-
fight.verb	fight	verb	attempt	inf|ger|noun	for|on|at|to|toward|towards	-	attempted	-	-	-	-
work.verb	work	verb	attempt	inf|ger|noun	for|on|at|to|toward|towards	-	attempted	-	-	-	-
labor.verb	labor|labour	verb	attempt	inf|ger|noun	for|on|at|to|toward|towards	-	attempted	-	-	-	-
scramble.verb	scramble	verb	attempt	inf|ger|noun	for|on|at|to|toward|towards	-	attempted	-	-	-	-
campaign.verb	campaign	verb	attempt	inf|ger|noun	for|on|at|to|toward|towards	-	attempted	-	-	-	-
race.verb	race	verb	attempt	inf|ger|noun	for|on|at|to|toward|towards	-	attempted	-	-	-	-
bid.verb	bid	verb	attempt	inf|ger|noun	for|on|at|to|toward|towards	-	attempted	-	-	-	-
strain.verb	strain	verb	attempt	inf|ger|noun	for|on|at|to|toward|towards	-	attempted	-	-	-	-
battle.verb	battle	verb	attempt	inf|ger|noun	for|on|at|to|toward|towards	-	attempted	-	-	-	-
jockey.verb	jockey	verb	attempt	inf|ger|noun	for|on|at|to|toward|towards	-	attempted	-	-	-	-
manoeuvre.verb	manoeuvre|maneuver	verb	attempt	inf|ger|noun	for|on|at|to|toward|towards	-	attempted	-	-	-	-
mobilize.verb	mobilize|mobilise	verb	attempt	inf|ger|noun	for|on|at|to|toward|towards	-	attempted	-	-	-	-
rally.verb	rally	verb	attempt	inf|ger|noun	for|on|at|to|toward|towards	-	attempted	-	-	-	-
plot.verb	plot	verb	attempt	inf|ger|noun	for|on|at|to|toward|towards	-	attempted	-	-	-	-
conspire.verb	conspire	verb	attempt	inf|ger|noun	for|on|at|to|toward|towards	-	attempted	-	-	-	-
scheme.verb	scheme	verb	attempt	inf|ger|noun	for|on|at|to|toward|towards	-	attempted	-	-	-	-
attempt.noun	attempt	noun	attempt	inf|ger|noun	to|at|on|for|toward|towards	-	attempted	-	-	-	-
effort.noun	effort	noun	attempt	inf|ger|noun	to|at|on|for|toward|towards	-	attempted	-	-	-	-
bid.noun	bid	noun	attempt	inf|ger|noun	to|at|on|for|toward|towards	-	attempted	-	-	-	-
try.noun	try	noun	attempt	inf|ger|noun	to|at|on|for|toward|towards	-	attempted	-	-	-	-
endeavor.noun	endeavor|endeavour	noun	attempt	inf|ger|noun	to|at|on|for|toward|towards	-	attempted	-	-	-	-
struggle.noun	struggle	noun	attempt	inf|ger|noun	to|at|on|for|toward|towards	-	attempted	-	-	-	-
push.noun	push	noun	attempt	inf|ger|noun	to|at|on|for|toward|towards	-	attempted	-	-	-	-
drive.noun	drive	noun	attempt	inf|ger|noun	to|at|on|for|toward|towards	-	attempted	-	-	-	-
plot.noun	plot	noun	attempt	inf|ger|noun	to|at|on|for|toward|towards	-	attempted	-	-	-	-
conspiracy.noun	conspiracy	noun	attempt	inf|ger|noun	to|at|on|for|toward|towards	-	attempted	-	-	-	-
move.noun	move	noun	attempt	inf|ger|noun	to|at|on|for|toward|towards	-	attempted	-	-	-	-
step.noun	step	noun	attempt	inf|ger|noun	to|at|on|for|toward|towards	-	attempted	-	-	-	-
measure.noun	measure	noun	attempt	inf|ger|noun	to|at|on|for|toward|towards	-	attempted	-	-	-	-
campaign.noun.2	campaign	noun	attempt	ger|noun	to|at|on|for|toward|towards	-	attempted	-	-	-	-
fight.noun	fight	noun	attempt	inf|ger|noun	to|at|on|for|toward|towards	-	attempted	-	-	-	-
mission.noun	mission	noun	attempt	inf|ger|noun	to|at|on|for|toward|towards	-	attempted	-	-	-	-
quest.noun	quest	noun	attempt	inf|ger|noun	to|at|on|for|toward|towards	-	attempted	-	-	-	-
plan.verb	plan	verb	plan	-	for|on|to|at	-	planned	-	-	-	-
intend.verb	intend	verb	plan	-	for|on|to|at	-	planned	-	-	-	-
schedule.verb	schedule	verb	plan	-	for|on|to|at	-	planned	-	-	-	-
prepare.verb	prepare	verb	plan	-	for|on|to|at	-	planned	-	-	-	-
set.verb	set	verb	plan	-	for|on|to|at	-	planned	-	-	-	-
slate.verb	slate	verb	plan	-	for|on|to|at	-	planned	-	-	-	-
arrange.verb.2	arrange	verb	plan	-	for|on|to|at	-	planned	-	-	-	-
aim.verb	aim	verb	plan	-	for|on|to|at	-	planned	-	-	-	-
mean.verb	mean	verb	plan	-	for|on|to|at	-	planned	-	-	-	-
decide.verb	decide	verb	plan	-	for|on|to|at	-	planned	-	-	-	-
call.verb	call	verb	plan	ger|noun|finite	for|on|to|at	-	planned	-	-	-	-
resolve.verb	resolve	verb	plan	-	for|on|to|at	-	planned	-	-	-	-
vote.verb	vote	verb	plan	-	for|on|to|at	-	planned	-	-	-	-
choose.verb	choose	verb	plan	-	for|on|to|at	-	planned	-	-	-	-
opt.verb.2	opt	verb	plan	-	for|on|to|at	-	planned	-	-	-	-
elect.verb	elect	verb	plan	-	for|on|to|at	-	planned	-	-	-	-
pencil.verb	pencil	verb	plan	-	for|on|to|at	-	planned	-	-	-	-
timetable.verb	timetable	verb	plan	-	for|on|to|at	-	planned	-	-	-	-
organize.verb.2	organize|organise	verb	plan	-	for|on|to|at	-	planned	-	-	-	-
convene.verb.2	convene	verb	plan	-	for|on|to|at	-	planned	-	-	-	-
design.verb	design	verb	plan	-	for|on|to|at	-	planned	-	-	-	-
gear-up.verb	gear up	verb	plan	-	for|on|to|at	-	planned	-	-	-	-
get-ready.verb	get ready	verb	plan	-	for|on|to|at	-	planned	-	-	-	-
set-out.verb	set out	verb	plan	-	for|on|to|at	-	planned	-	-	-	-
be-going.verb	be going	verb	plan	-	for|on|to|at	-	planned	-	-	-	-
gird.verb	gird	verb	plan	-	for|on|to|at	-	planned	-	-	-	-
brace.verb	brace	verb	plan	-	for|on|to|at	-	planned	-	-	-	-
commit.verb	commit	verb	plan	-	for|on|to|at	-	planned	-	-	-	-
earmark.verb	earmark	verb	plan	-	for|on|to|at	-	planned	-	-	-	-
determine.verb.2	determine	verb	plan	inf|ger|noun	for|on|to|at	-	planned	-	-	-	-
be-due.verb	be due	verb	plan	-	for|on|to|at	-	planned	-	-	-	-
be-bound.verb	be bound	verb	plan	-	for|on|to|at	-	planned	-	-	-	-
move.verb	move	verb	plan	inf|ger	for|on|to|at	-	planned	-	-	-	-
head.verb.2	head	verb	plan	-	for|on|to|at	-	planned	-	-	-	-
go.verb	go	verb	plan	-	for|on|to|at	-	planned	-	-	-	-
line-up.verb	line up	verb	plan	-	for|on|to|at	-	planned	-	-	-	-
provide.verb	provide	verb	plan	noun|inf|finite	!for	-	-	-	-	-	-
stipulate.verb	stipulate	verb	plan	noun|inf|finite	!for	-	-	-	-	-	-
apply.verb	apply	verb	plan	noun|inf|finite	!for	-	-	-	-	-	-
vie.verb	vie	verb	plan	noun|inf|finite	!for	-	-	-	-	-	-
make-preparations.verb	make preparations	verb	plan	noun|inf|finite	!for	-	-	-	-	-	-
due.adj	due	adj	plan	-	on|for|to	-	planned	-	-	-	-
set.adj	set	adj	plan	-	on|for|to	-	planned	-	-	-	-
bound.adj	bound	adj	plan	-	on|for|to	-	planned	-	-	-	-
poised.adj	poised	adj	plan	-	on|for|to	-	planned	-	-	-	-
about.adj	about	adj	plan	-	on|for|to	-	planned	-	-	-	-
scheduled.adj	scheduled	adj	plan	-	on|for|to	-	planned	-	-	-	-
slated.adj	slated	adj	plan	-	on|for|to	-	planned	-	-	-	-
planned.adj	planned	adj	plan	-	on|for|to	-	planned	-	-	-	-
intent.adj	intent	adj	plan	-	on|for|to	-	planned	-	-	-	-
bent.adj	bent	adj	plan	-	on|for|to	-	planned	-	-	-	-
adamant.adj	adamant	adj	plan	-	on|for|to	-	planned	-	-	-	-
next.adj	next	adj	plan	-	on|for|to	-	planned	-	-	-	-
plan.noun	plan	noun	plan	inf|ger|noun	for|to|of|on	-	planned	-	-	-	-
intention.noun	intention	noun	plan	inf|ger|noun	for|to|of|on	-	planned	-	-	-	-
intent.noun	intent	noun	plan	inf|ger|noun	for|to|of|on	-	planned	-	-	-	-
decision.noun	decision	noun	plan	inf|ger|noun	for|to|of|on	-	planned	-	-	-	-
preparation.noun	preparation	noun	plan	inf|ger|noun	for|to|of|on	-	planned	-	-	-	-
schedule.noun	schedule	noun	plan	inf|ger|noun	for|to|of|on	-	planned	-	-	-	-
arrangement.noun	arrangement	noun	plan	inf|ger|noun	for|to|of|on	-	planned	-	-	-	-
aim.noun	aim	noun	plan	inf|ger|noun	for|to|of|on	-	planned	-	-	-	-
goal.noun	goal	noun	plan	inf|ger|noun	for|to|of|on	-	planned	-	-	-	-
objective.noun	objective	noun	plan	inf|ger|noun	for|to|of|on	-	planned	-	-	-	-
purpose.noun	purpose	noun	plan	inf|ger|noun	for|to|of|on	-	planned	-	-	-	-
target.noun	target	noun	plan	inf|ger|noun	for|to|of|on	-	planned	-	-	-	-
strategy.noun	strategy	noun	plan	inf|ger|noun	for|to|of|on	-	planned	-	-	-	-
blueprint.noun	blueprint	noun	plan	inf|ger|noun	for|to|of|on	-	planned	-	-	-	-
project.noun	project	noun	plan	inf|ger|noun	for|to|of|on	-	planned	-	-	-	-
program.noun	program|programme	noun	plan	inf|ger|noun	for|to|of|on	-	planned	-	-	-	-
timetable.noun	timetable	noun	plan	inf|ger|noun	for|to|of|on	-	planned	-	-	-	-
agenda.noun	agenda	noun	plan	inf|ger|noun	for|to|of|on	-	planned	-	-	-	-
roadmap.noun	roadmap	noun	plan	inf|ger|noun	for|to|of|on	-	planned	-	-	-	-
road-map.noun	road map	noun	plan	inf|ger|noun	for|to|of|on	-	planned	-	-	-	-
deadline.noun	deadline	noun	plan	inf|ger|noun	for|to|of|on	-	planned	-	-	-	-
date.noun	date	noun	plan	inf|ger|noun	for|to|of|on	-	planned	-	-	-	-
venue.noun	venue	noun	plan	inf|ger|noun	for|to|of|on	-	planned	-	-	-	-
vote.noun	vote	noun	plan	inf|ger|noun	for|to|of|on	-	planned	-	-	-	-
day.noun.2	day	noun	plan	ger|noun	for|to|of|on	-	planned	-	-	-	-
agree.verb	agree	verb	agree	-	to|on|upon|with	-	-	-	-	-	-
consent.verb	consent	verb	agree	-	to|on|upon|with	-	-	-	-	-	-
accept.verb	accept	verb	agree	-	to|on|upon|with	-	-	-	-	-	-
acquiesce.verb	acquiesce	verb	agree	-	to|on|upon|with	-	-	-	-	-	-
assent.verb	assent	verb	agree	-	to|on|upon|with	-	-	-	-	-	-
commit.verb.2	commit	verb	agree	ger|noun	to|on|upon|with	-	-	-	-	-	-
undertake.verb	undertake	verb	agree	ger|noun	to|on|upon|with	-	-	-	-	-	-
settle.verb	settle	verb	agree	-	to|on|upon|with	-	-	-	-	-	-
reach-agreement.verb	reach agreement	verb	agree	-	to|on|upon|with	-	-	-	-	-	-
give-in.verb	give in	verb	agree	-	to|on|upon|with	-	-	-	-	-	-
be-commit.verb	be commit	verb	agree	-	to|on|upon|with	-	-	-	-	-	-
agreement.noun	agreement	noun	agree	-	on|to|for|about	-	-	-	-	-	-
deal.noun	deal	noun	agree	-	on|to|for|about	-	-	-	-	-	-
accord.noun	accord	noun	agree	-	on|to|for|about	-	-	-	-	-	-
consent.noun	consent	noun	agree	-	on|to|for|about	-	-	-	-	-	-
pact.noun	pact	noun	agree	-	on|to|for|about	-	-	-	-	-	-
acceptance.noun	acceptance	noun	agree	-	on|to|for|about	-	-	-	-	-	-
understanding.noun	understanding	noun	agree	-	on|to|for|about	-	-	-	-	-	-
memorandum.noun	memorandum	noun	agree	-	on|to|for|about	-	-	-	-	-	-
treaty.noun	treaty	noun	agree	-	on|to|for|about	-	-	-	-	-	-
compromise.noun	compromise	noun	agree	-	on|to|for|about	-	-	-	-	-	-
consensus.noun	consensus	noun	agree	-	on|to|for|about	-	-	-	-	-	-
settlement.noun	settlement	noun	agree	-	on|to|for|about	-	-	-	-	-	-
arrangement.noun.2	arrangement	noun	agree	ger|noun|finite	on|to|for|about	-	-	-	-	-	-
promise.verb	promise	verb	promise	-	of|for	subject	-	-	-	-	-
pledge.verb	pledge	verb	promise	-	of|for	subject	-	-	-	-	-
vow.verb	vow	verb	promise	-	of|for	subject	-	-	-	-	-
guarantee.verb.2	guarantee	verb	promise	-	of|for	subject	-	-	-	-	-
swear.verb	swear	verb	promise	-	of|for	subject	-	-	-	-	-
assure.verb	assure	verb	promise	-	of|for	subject	-	-	-	-	-
undertake.verb.2	undertake	verb	promise	-	of|for	subject	-	-	-	-	-
ensure.verb	ensure	verb	promise	-	of|for	subject	-	-	-	-	-
promise.noun	promise	noun	promise	-	of|to|for|that	-	-	-	-	-	-
pledge.noun	pledge	noun	promise	-	of|to|for|that	-	-	-	-	-	-
vow.noun	vow	noun	promise	-	of|to|for|that	-	-	-	-	-	-
guarantee.noun	guarantee	noun	promise	-	of|to|for|that	-	-	-	-	-	-
assurance.noun	assurance	noun	promise	-	of|to|for|that	-	-	-	-	-	-
undertaking.noun	undertaking	noun	promise	-	of|to|for|that	-	-	-	-	-	-
oath.noun	oath	noun	promise	-	of|to|for|that	-	-	-	-	-	-
offer.verb	offer	verb	offer	-	for	-	-	-	-	-	-
propose.verb	propose	verb	offer	-	for	-	-	-	-	-	-
volunteer.verb	volunteer	verb	offer	-	for	-	-	-	-	-	-
tender.verb	tender	verb	offer	-	for	-	-	-	-	-	-
float.verb	float	verb	offer	-	for	-	-	-	-	-	-
put-forward.verb	put forward	verb	offer	-	for	-	-	-	-	-	-
submit.verb	submit	verb	offer	-	for	-	-	-	-	-	-
table.verb	table	verb	offer	-	for	-	-	-	-	-	-
moot.verb	moot	verb	offer	-	for	-	-	-	-	-	-
present.verb	present	verb	offer	-	for	-	-	-	-	-	-
offer.noun	offer	noun	offer	-	of|for|to|on|that	-	-	-	-	-	-
proposal.noun	proposal	noun	offer	-	of|for|to|on|that	-	-	-	-	-	-
suggestion.noun.2	suggestion	noun	offer	ger|noun	of|for|to|on|that	-	-	-	-	-	-
initiative.noun.2	initiative	noun	offer	-	of|for|to|on|that	-	-	-	-	-	-
recommendation.noun	recommendation	noun	offer	-	of|for|to|on|that	-	-	-	-	-	-
proposition.noun	proposition	noun	offer	-	of|for|to|on|that	-	-	-	-	-	-
overture.noun	overture	noun	offer	-	of|for|to|on|that	-	-	-	-	-	-
package.noun	package	noun	offer	-	of|for|to|on|that	-	-	-	-	-	-
call.verb.2	call	verb	demand	noun|inf|ger	!for|on|to|with|upon	on|to|upon|for|with	-	-	-	-	-
appeal.verb	appeal	verb	demand	-	!for|on|to|with|upon	on|to|upon|for|with	-	-	-	-	-
press.verb.2	press	verb	demand	-	!for|on|to|with|upon	on|to|upon|for|with	-	-	-	-	-
push.verb.3	push	verb	demand	-	!for|on|to|with|upon	on|to|upon|for|with	-	-	-	-	-
ask.verb.2	ask	verb	demand	noun|ger	!for|on|to|with|upon	on|to|upon|for|with	-	-	-	-	-
petition.verb	petition	verb	demand	-	!for|on|to|with|upon	on|to|upon|for|with	-	-	-	-	-
lobby.verb.2	lobby	verb	demand	-	!for|on|to|with|upon	on|to|upon|for|with	-	-	-	-	-
plead.verb	plead	verb	demand	-	!for|on|to|with|upon	on|to|upon|for|with	-	-	-	-	-
insist.verb.2	insist	verb	demand	noun|inf|ger	!for|on|to|with|upon	on|to|upon|for|with	-	-	-	-	-
plump.verb	plump	verb	demand	-	!for|on|to|with|upon	on|to|upon|for|with	-	-	-	-	-
demand.verb	demand	verb	demand	-	for|on|to|with|that	on|to|upon|for	-	-	-	-	-
urge.verb	urge	verb	demand	-	for|on|to|with|that	on|to|upon|for	-	-	-	-	-
request.verb	request	verb	demand	-	for|on|to|with|that	on|to|upon|for	-	-	-	-	-
beg.verb	beg	verb	demand	-	for|on|to|with|that	on|to|upon|for	-	-	-	-	-
implore.verb	implore	verb	demand	-	for|on|to|with|that	on|to|upon|for	-	-	-	-	-
insist.verb.3	insist	verb	demand	ger|noun	for|on|to|with|that	on|to|upon|for	-	-	-	-	-
ask.verb.3	ask	verb	demand	ger|noun	for|on|to|with|that	on|to|upon|for	-	-	-	-	-
press.verb.3	press	verb	demand	ger|noun	for|on|to|with|that	on|to|upon|for	-	-	-	-	-
exhort.verb	exhort	verb	demand	-	for|on|to|with|that	on|to|upon|for	-	-	-	-	-
advise.verb	advise	verb	demand	-	for|on|to|with|that	on|to|upon|for	-	-	-	-	-
invite.verb	invite	verb	demand	-	for|on|to|with|that	on|to|upon|for	-	-	-	-	-
encourage.verb	encourage	verb	demand	-	for|on|to|with|that	on|to|upon|for	-	-	-	-	-
lobby.verb.3	lobby	verb	demand	ger|noun	for|on|to|with|that	on|to|upon|for	-	-	-	-	-
pressure.verb	pressure	verb	demand	-	for|on|to|with|that	on|to|upon|for	-	-	-	-	-
pressurise.verb	pressurise|pressurize	verb	demand	-	for|on|to|with|that	on|to|upon|for	-	-	-	-	-
entreat.verb	entreat	verb	demand	-	for|on|to|with|that	on|to|upon|for	-	-	-	-	-
summon.verb	summon	verb	demand	-	for|on|to|with|that	on|to|upon|for	-	-	-	-	-
recommend.verb.2	recommend	verb	demand	-	for|on|to|with|that	on|to|upon|for	-	-	-	-	-
advocate.verb	advocate	verb	demand	-	for|on|to|with|that	on|to|upon|for	-	-	-	-	-
prod.verb	prod	verb	demand	-	for|on|to|with|that	on|to|upon|for	-	-	-	-	-
counsel.verb	counsel	verb	demand	-	for|on|to|with|that	on|to|upon|for	-	-	-	-	-
beseech.verb	beseech	verb	demand	-	for|on|to|with|that	on|to|upon|for	-	-	-	-	-
demand.noun	demand	noun	demand	-	for|of|to|on|that	on|to	-	-	-	-	-
call.noun	call	noun	demand	-	for|of|to|on|that	on|to	-	-	-	-	-
appeal.noun	appeal	noun	demand	-	for|of|to|on|that	on|to	-	-	-	-	-
request.noun	request	noun	demand	-	for|of|to|on|that	on|to	-	-	-	-	-
plea.noun	plea	noun	demand	-	for|of|to|on|that	on|to	-	-	-	-	-
ultimatum.noun	ultimatum	noun	demand	-	for|of|to|on|that	on|to	-	-	-	-	-
condition.noun	condition	noun	demand	-	for|of|to|on|that	on|to	-	-	-	-	-
exhortation.noun	exhortation	noun	demand	-	for|of|to|on|that	on|to	-	-	-	-	-
insistence.noun	insistence	noun	demand	-	for|of|to|on|that	on|to	-	-	-	-	-
petition.noun	petition	noun	demand	-	for|of|to|on|that	on|to	-	-	-	-	-
invitation.noun	invitation	noun	demand	-	for|of|to|on|that	on|to	-	-	-	-	-
pressure.noun.2	pressure	noun	demand	-	for|of|to|on|that	on|to	-	-	-	-	-
precondition.noun	precondition	noun	demand	-	for|of|to|on|that	on|to	-	-	-	-	-
motion.noun	motion	noun	demand	-	for|of|to|on|that	on|to	-	-	-	-	-
order.verb	order	verb	order	-	to	-	-	-	-	-	-
instruct.verb	instruct	verb	order	-	to	-	-	-	-	-	-
command.verb.2	command	verb	order	-	to	-	-	-	-	-	-
direct.verb	direct	verb	order	-	to	-	-	-	-	-	-
decree.verb	decree	verb	order	-	to	-	-	-	-	-	-
mandate.verb	mandate	verb	order	-	to	-	-	-	-	-	-
dictate.verb	dictate	verb	order	-	to	-	-	-	-	-	-
enjoin.verb	enjoin	verb	order	-	to	-	-	-	-	-	-
order.noun.2	order	noun	order	-	for|to|of	-	-	-	-	-	-
command.noun	command	noun	order	-	for|to|of	-	-	-	-	-	-
instruction.noun	instruction	noun	order	-	for|to|of	-	-	-	-	-	-
directive.noun	directive	noun	order	-	for|to|of	-	-	-	-	-	-
decree.noun	decree	noun	order	-	for|to|of	-	-	-	-	-	-
have.verb	have	verb	oblige	inf	-	-	obliged	forced	-	-	-
need.verb	need	verb	oblige	inf|ger|noun	-	-	obliged	-	-	-	-
require.verb.2	require	verb	oblige	inf|ger|noun	-	-	obliged	-	-	-	-
necessitate.verb	necessitate	verb	oblige	inf|ger|noun	-	-	obliged	-	-	-	-
oblige.verb	oblige	verb	oblige	inf|ger|noun	-	-	obliged	-	-	-	-
deserve.verb	deserve	verb	oblige	inf|ger|noun	-	-	obliged	-	-	-	-
necessary.adj	necessary	adj	oblige	-	for|to	theme	obliged	-	-	-	-
essential.adj	essential	adj	oblige	-	for|to	theme	obliged	-	-	-	-
vital.adj	vital	adj	oblige	-	for|to	theme	obliged	-	-	-	-
imperative.adj	imperative	adj	oblige	-	for|to	theme	obliged	-	-	-	-
obliged.adj	obliged	adj	oblige	-	for|to	theme	obliged	-	-	-	-
urgent.adj	urgent	adj	oblige	-	for|to	theme	obliged	-	-	-	-
crucial.adj	crucial	adj	oblige	-	for|to	theme	obliged	-	-	-	-
important.adj.2	important	adj	oblige	ger|noun	for|to	theme	obliged	-	-	-	-
required.adj	required	adj	oblige	-	for|to	theme	obliged	-	-	-	-
needed.adj	needed	adj	oblige	-	for|to	theme	obliged	-	-	-	-
need.noun	need	noun	oblige	-	for|of|to	-	obliged	-	negated	-	-
necessity.noun	necessity	noun	oblige	-	for|of|to	-	obliged	-	negated	-	-
obligation.noun	obligation	noun	oblige	-	for|of|to	-	obliged	-	-	-	-
duty.noun	duty	noun	oblige	-	for|of|to	-	obliged	-	-	-	-
importance.noun	importance	noun	oblige	-	for|of|to	-	obliged	-	-	-	-
urgency.noun	urgency	noun	oblige	-	for|of|to	-	obliged	-	-	-	-
requirement.noun.2	requirement	noun	oblige	-	for|of|to	-	obliged	-	-	-	-
allow.verb	allow	verb	allow	-	for	-	allowed	-	-	-	-
permit.verb	permit	verb	allow	-	for	-	allowed	-	-	-	-
let.verb	let	verb	let	-	-	-	-	-	-	-	-
authorize.verb	authorize|authorise	verb	allow	-	for	-	allowed	-	-	-	-
enable.verb	enable	verb	allow	-	for	-	allowed	-	-	-	-
entitle.verb	entitle	verb	allow	-	for	-	allowed	-	-	-	-
license.verb	license|licence	verb	allow	-	for	-	allowed	-	-	-	-
clear.verb	clear	verb	allow	-	for	-	allowed	-	-	-	-
empower.verb	empower	verb	allow	-	for	-	allowed	-	-	-	-
qualify.verb	qualify	verb	allow	-	for	-	allowed	-	-	-	-
free.verb	free	verb	allow	-	for	-	allowed	-	-	-	-
be-allow.verb	be allow	verb	allow	-	for	-	allowed	-	-	-	-
facilitate.verb.2	facilitate	verb	allow	inf|ger|finite	for	-	allowed	-	-	-	-
pave-the-way.verb	pave the way	verb	allow	-	for	-	allowed	-	-	-	-
permission.noun	permission	noun	allow	-	for|of|to|on	-	allowed	-	-	-	-
authorization.noun	authorization|authorisation	noun	allow	-	for|of|to|on	-	allowed	-	-	-	-
right.noun	right	noun	allow	-	for|of|to|on	-	allowed	-	-	-	-
opportunity.noun	opportunity	noun	allow	-	for|of|to|on	-	allowed	-	-	-	-
leave.noun	leave	noun	allow	-	for|of|to|on	-	allowed	-	-	-	-
freedom.noun	freedom	noun	allow	-	for|of|to|on	-	allowed	-	-	-	-
licence.noun	licence|license	noun	allow	-	for|of|to|on	-	allowed	-	-	-	-
mandate.noun.2	mandate	noun	allow	-	for|of|to|on	-	allowed	-	-	-	-
room.noun	room	noun	allow	-	for|of|to|on	-	allowed	-	-	-	-
way.noun	way	noun	allow	-	for|of|to|on	-	allowed	-	-	-	-
ability.noun	ability	noun	allow	-	for|of|to|on	-	allowed	-	-	-	-
capacity.noun	capacity	noun	allow	-	for|of|to|on	-	allowed	-	-	-	-
capability.noun	capability	noun	allow	-	for|of|to|on	-	allowed	-	-	-	-
power.noun	power	noun	allow	-	for|of|to|on	-	allowed	-	-	-	-
means.noun	means	noun	allow	-	for|of|to|on	-	allowed	-	-	-	-
eligible.adj	eligible	adj	allow	inf|noun	to|for	-	allowed	-	-	-	-
entitled.adj	entitled	adj	allow	inf|noun	to|for	-	allowed	-	-	-	-
allowed.adj	allowed	adj	allow	inf|noun	to|for	-	allowed	-	-	-	-
permitted.adj	permitted	adj	allow	inf|noun	to|for	-	allowed	-	-	-	-
welcome.adj	welcome	adj	allow	inf|noun	to|for	-	allowed	-	-	-	-
approve.verb	approve	verb	approve	noun|ger|inf	of|on|for|to	-	-	-	-	-	-
endorse.verb	endorse	verb	approve	noun|ger|inf	of|on|for|to	-	-	-	-	-	-
ratify.verb.2	ratify	verb	approve	noun|ger|inf	of|on|for|to	-	-	-	-	-	-
greenlight.verb	greenlight	verb	approve	noun|ger|inf	of|on|for|to	-	-	-	-	-	-
green-light.verb	green-light	verb	approve	noun|ger|inf	of|on|for|to	-	-	-	-	-	-
okay.verb	okay	verb	approve	noun|ger|inf	of|on|for|to	-	-	-	-	-	-
adopt.verb	adopt	verb	approve	noun|ger|inf	of|on|for|to	-	-	-	-	-	-
pass.verb	pass	verb	approve	noun|ger|inf	of|on|for|to	-	-	-	-	-	-
authorize.verb.2	authorize|authorise	verb	approve	noun|ger	of|on|for|to	-	-	-	-	-	-
sign-off.verb	sign off	verb	approve	noun|ger|inf	of|on|for|to	-	-	-	-	-	-
give-the-green-light.verb	give the green light	verb	approve	noun|ger|inf	of|on|for|to	-	-	-	-	-	-
give-the-go-ahead.verb	give the go-ahead	verb	approve	noun|ger|inf	of|on|for|to	-	-	-	-	-	-
approval.noun	approval	noun	approve	noun|ger|inf	of|for|to|from	-	-	-	-	-	-
endorsement.noun	endorsement	noun	approve	noun|ger|inf	of|for|to|from	-	-	-	-	-	-
ratification.noun	ratification	noun	approve	noun|ger|inf	of|for|to|from	-	-	-	-	-	-
green-light.noun	green light	noun	approve	noun|ger|inf	of|for|to|from	-	-	-	-	-	-
go-ahead.noun	go-ahead	noun	approve	noun|ger|inf	of|for|to|from	-	-	-	-	-	-
stop.verb	stop	verb	prevent	ger|inf	!from	-	-	-	occurred	-	-
restrain.verb	restrain	verb	prevent	ger|inf	!from	-	-	-	-	-	-
keep.verb.2	keep	verb	prevent	ger|inf	!from	-	-	-	-	-	-
protect.verb	protect	verb	prevent	ger|inf	!from	-	-	-	-	-	-
save.verb	save	verb	prevent	ger|inf	!from	-	-	-	-	-	-
spare.verb	spare	verb	prevent	ger|inf	!from	-	-	-	-	-	-
rescue.verb	rescue	verb	prevent	ger|inf	!from	-	-	-	-	-	-
shield.verb	shield	verb	prevent	ger|inf	!from	-	-	-	-	-	-
defend.verb	defend	verb	prevent	ger|inf	!from	-	-	-	-	-	-
prevent.verb	prevent	verb	prevent	-	from	-	-	-	occurred	-	-
block.verb	block	verb	prevent	-	from	-	-	-	-	-	-
ban.verb	ban	verb	prevent	-	from	-	-	-	-	-	-
bar.verb	bar	verb	prevent	-	from	-	-	-	-	-	-
prohibit.verb	prohibit	verb	prevent	-	from	-	-	-	-	-	-
forbid.verb	forbid	verb	prevent	-	from	-	-	-	-	-	-
avert.verb	avert	verb	prevent	-	from	-	-	-	occurred	-	-
thwart.verb	thwart	verb	prevent	-	from	-	-	-	occurred	-	-
foil.verb	foil	verb	prevent	-	from	-	-	-	occurred	-	-
hinder.verb	hinder	verb	prevent	-	from	-	-	-	-	-	-
deter.verb	deter	verb	prevent	-	from	-	-	-	occurred	-	-
preclude.verb	preclude	verb	prevent	-	from	-	-	-	-	-	-
obstruct.verb	obstruct	verb	prevent	-	from	-	-	-	-	-	-
impede.verb	impede	verb	prevent	-	from	-	-	-	-	-	-
discourage.verb	discourage	verb	prevent	-	from	-	-	-	-	-	-
dissuade.verb	dissuade	verb	prevent	-	from	-	-	-	occurred	-	-
veto.verb	veto	verb	prevent	-	from	-	-	-	-	-	-
outlaw.verb	outlaw	verb	prevent	-	from	-	-	-	-	-	-
stave-off.verb	stave off	verb	prevent	-	from	-	-	-	occurred	-	-
head-off.verb	head off	verb	prevent	-	from	-	-	-	occurred	-	-
frustrate.verb.2	frustrate	verb	prevent	inf|ger|noun	from	-	-	-	-	-	-
disrupt.verb	disrupt	verb	prevent	-	from	-	-	-	-	-	-
derail.verb	derail	verb	prevent	-	from	-	-	-	-	-	-
sabotage.verb	sabotage	verb	prevent	-	from	-	-	-	-	-	-
scupper.verb	scupper	verb	prevent	-	from	-	-	-	-	-	-
torpedo.verb	torpedo	verb	prevent	-	from	-	-	-	-	-	-
nip.verb	nip	verb	prevent	-	from	-	-	-	-	-	-
disallow.verb	disallow	verb	prevent	-	from	-	-	-	-	-	-
exclude.verb	exclude	verb	prevent	-	from	-	-	-	-	-	-
exempt.verb	exempt	verb	prevent	-	from	-	-	-	-	-	-
stymie.verb	stymie	verb	prevent	-	from	-	-	-	-	-	-
curb.verb	curb	verb	prevent	-	from	-	-	-	-	-	-
limit.verb	limit	verb	prevent	-	from	-	-	-	-	-	-
restrict.verb	restrict	verb	prevent	-	from	-	-	-	-	-	-
inhibit.verb	inhibit	verb	prevent	-	from	-	-	-	-	-	-
disqualify.verb	disqualify	verb	prevent	-	from	-	-	-	-	-	-
prevention.noun	prevention	noun	prevent	-	on|of|to|against|from	-	-	-	-	-	-
ban.noun	ban	noun	prevent	-	on|of|to|against|from	-	-	-	-	-	-
prohibition.noun	prohibition	noun	prevent	-	on|of|to|against|from	-	-	-	-	-	-
blockade.noun	blockade	noun	prevent	-	on|of|to|against|from	-	-	-	-	-	-
obstacle.noun	obstacle	noun	prevent	-	on|of|to|against|from	-	-	-	-	-	-
barrier.noun	barrier	noun	prevent	-	on|of|to|against|from	-	-	-	-	-	-
veto.noun	veto	noun	prevent	-	on|of|to|against|from	-	-	-	-	-	-
deterrence.noun	deterrence	noun	prevent	-	on|of|to|against|from	-	-	-	-	-	-
bar.noun	bar	noun	prevent	-	on|of|to|against|from	-	-	-	-	-	-
block.noun	block	noun	prevent	-	on|of|to|against|from	-	-	-	-	-	-
refuse.verb	refuse	verb	refuse	inf|ger|noun	at	-	-	-	-	-	-
decline.verb.2	decline	verb	refuse	inf|ger|noun	at	-	-	-	-	-	-
balk.verb	balk|baulk	verb	refuse	inf|ger|noun	at	-	-	-	-	-	-
resist.verb	resist	verb	refuse	inf|ger	at	-	-	-	-	-	-
hesitate.verb	hesitate	verb	refuse	inf|ger|noun	at	-	-	-	-	-	-
demur.verb	demur	verb	refuse	inf|ger|noun	at	-	-	-	-	-	-
be-loath.verb	be loath	verb	refuse	inf|ger|noun	at	-	-	-	-	-	-
refusal.noun	refusal	noun	refuse	inf|ger|noun	to|of	-	-	-	-	-	-
unwillingness.noun	unwillingness	noun	refuse	inf|ger|noun	to|of	-	-	-	-	-	-
reluctance.noun	reluctance	noun	refuse	inf|ger|noun	to|of	-	-	-	-	-	-
hesitation.noun	hesitation	noun	refuse	inf|ger|noun	to|of	-	-	-	-	-	-
reject.verb	reject	verb	reject	-	against|at	-	-	-	-	-	-
rule-out.verb	rule out	verb	reject	-	against|at	-	-	-	-	-	-
spurn.verb	spurn	verb	reject	-	against|at	-	-	-	-	-	-
rebuff.verb	rebuff	verb	reject	-	against|at	-	-	-	-	-	-
turn-down.verb	turn down	verb	reject	-	against|at	-	-	-	-	-	-
shoot-down.verb	shoot down	verb	reject	-	against|at	-	-	-	-	-	-
dismiss.verb.2	dismiss	verb	reject	-	against|at	-	-	-	-	-	-
snub.verb	snub	verb	reject	-	against|at	-	-	-	-	-	-
repudiate.verb.2	repudiate	verb	reject	-	against|at	-	-	-	-	-	-
vote-down.verb	vote down	verb	reject	-	against|at	-	-	-	-	-	-
vote-against.verb	vote against	verb	reject	-	against|at	-	-	-	-	-	-
throw-out.verb	throw out	verb	reject	-	against|at	-	-	-	-	-	-
discount.verb	discount	verb	reject	-	against|at	-	-	-	-	-	-
exclude.verb.2	exclude	verb	reject	ger|noun	against|at	-	-	-	-	-	-
scoff.verb	scoff	verb	reject	-	against|at	-	-	-	-	-	-
rejection.noun	rejection	noun	reject	-	of	-	-	-	-	-	-
rebuff.noun	rebuff	noun	reject	-	of	-	-	-	-	-	-
repudiation.noun	repudiation	noun	reject	-	of	-	-	-	-	-	-
oppose.verb.2	oppose	verb	oppose	ger|noun|inf	to|against|of	-	-	-	-	-	-
object.verb.2	object	verb	oppose	ger|noun	to|against|of	-	-	-	-	-	-
protest.verb.2	protest	verb	oppose	ger|noun|inf	to|against|of	-	-	-	-	-	-
contest.verb	contest	verb	oppose	ger|noun|inf	to|against|of	-	-	-	-	-	-
disapprove.verb	disapprove	verb	oppose	ger|noun|inf	to|against|of	-	-	-	-	-	-
opposition.noun	opposition	noun	oppose	ger|noun|inf	to|against	-	-	-	-	-	-
objection.noun	objection	noun	oppose	ger|noun|inf	to|against	-	-	-	-	-	-
resistance.noun	resistance	noun	oppose	ger|noun|inf	to|against	-	-	-	-	-	-
aversion.noun	aversion	noun	oppose	ger|noun|inf	to|against	-	-	-	-	-	-
protest.noun	protest	noun	oppose	ger|noun|inf	to|against	-	-	-	-	-	-
opposed.adj	opposed	adj	oppose	ger|noun|inf	to	-	-	-	-	-	-
against.adj	against	adj	oppose	ger|noun|inf	to	-	-	-	-	-	-
averse.adj	averse	adj	oppose	ger|noun|inf	to	-	-	-	-	-	-
cancel.verb	cancel	verb	cancel	ger|noun|inf	of|from|on	-	-	-	-	-	-
call-off.verb	call off	verb	cancel	ger|noun|inf	of|from|on	-	-	-	-	-	-
scrap.verb	scrap	verb	cancel	ger|noun|inf	of|from|on	-	-	-	-	-	-
abandon.verb	abandon	verb	cancel	ger|noun|inf	of|from|on	-	-	-	-	-	-
drop.verb	drop	verb	cancel	ger|noun|inf	of|from|on	-	-	-	-	-	-
shelve.verb	shelve	verb	cancel	ger|noun|inf	of|from|on	-	-	-	-	-	-
annul.verb	annul	verb	cancel	ger|noun|inf	of|from|on	-	-	-	-	-	-
revoke.verb	revoke	verb	cancel	ger|noun|inf	of|from|on	-	-	-	-	-	-
rescind.verb	rescind	verb	cancel	ger|noun|inf	of|from|on	-	-	-	-	-	-
withdraw.verb	withdraw	verb	cancel	ger|noun|inf	of|from|on	-	-	-	-	-	-
abort.verb	abort	verb	cancel	ger|noun|inf	of|from|on	-	-	-	-	-	-
axe.verb	axe|ax	verb	cancel	ger|noun|inf	of|from|on	-	-	-	-	-	-
pull-out.verb	pull out	verb	cancel	ger|noun|inf	of|from|on	-	-	-	-	-	-
back-out.verb	back out	verb	cancel	ger|noun|inf	of|from|on	-	-	-	-	-	-
renege.verb	renege	verb	cancel	ger|noun|inf	of|from|on	-	-	-	-	-	-
scuttle.verb	scuttle	verb	cancel	ger|noun|inf	of|from|on	-	-	-	-	-	-
nullify.verb	nullify	verb	cancel	ger|noun|inf	of|from|on	-	-	-	-	-	-
repeal.verb	repeal	verb	cancel	ger|noun|inf	of|from|on	-	-	-	-	-	-
terminate.verb	terminate	verb	cancel	ger|noun|inf	of|from|on	-	-	-	-	-	-
tear-up.verb	tear up	verb	cancel	ger|noun|inf	of|from|on	-	-	-	-	-	-
ditch.verb	ditch	verb	cancel	ger|noun|inf	of|from|on	-	-	-	-	-	-
renounce.verb	renounce	verb	cancel	ger|noun|inf	of|from|on	-	-	-	-	-	-
forswear.verb	forswear	verb	cancel	ger|noun|inf	of|from|on	-	-	-	-	-	-
walk-away.verb	walk away	verb	cancel	ger|noun|inf	of|from|on	-	-	-	-	-	-
go-back.verb	go back	verb	cancel	ger|noun|inf	of|from|on	-	-	-	-	-	-
retract.verb	retract	verb	cancel	ger|noun|inf	of|from|on	-	-	-	-	-	-
write-off.verb	write off	verb	cancel	ger|noun|inf	of|from|on	-	-	-	-	-	-
pull-the-plug.verb	pull the plug	verb	cancel	ger|noun|inf	of|from|on	-	-	-	-	-	-
cancellation.noun	cancellation	noun	cancel	ger|noun|inf	of|from	-	-	-	-	-	-
abandonment.noun	abandonment	noun	cancel	ger|noun|inf	of|from	-	-	-	-	-	-
annulment.noun	annulment	noun	cancel	ger|noun|inf	of|from	-	-	-	-	-	-
revocation.noun	revocation	noun	cancel	ger|noun|inf	of|from	-	-	-	-	-	-
scrapping.noun	scrapping	noun	cancel	ger|noun|inf	of|from	-	-	-	-	-	-
withdrawal.noun	withdrawal	noun	cancel	ger|noun|inf	of|from	-	-	-	-	-	-
repeal.noun	repeal	noun	cancel	ger|noun|inf	of|from	-	-	-	-	-	-
renunciation.noun	renunciation	noun	cancel	ger|noun|inf	of|from	-	-	-	-	-	-
postpone.verb	postpone	verb	postpone	ger|noun|inf	-	-	-	-	-	-	-
delay.verb	delay	verb	postpone	ger|noun|inf	-	-	-	-	-	-	-
put-off.verb	put off	verb	postpone	ger|noun|inf	-	-	-	-	-	-	-
defer.verb	defer	verb	postpone	ger|noun|inf	-	-	-	-	-	-	-
adjourn.verb	adjourn	verb	postpone	ger|noun|inf	-	-	-	-	-	-	-
reschedule.verb	reschedule	verb	postpone	ger|noun|inf	-	-	-	-	-	-	-
push-back.verb	push back	verb	postpone	ger|noun|inf	-	-	-	-	-	-	-
put-back.verb	put back	verb	postpone	ger|noun|inf	-	-	-	-	-	-	-
hold-up.verb	hold up	verb	postpone	ger|noun|inf	-	-	-	-	-	-	-
procrastinate.verb	procrastinate	verb	postpone	ger|noun|inf	-	-	-	-	-	-	-
stave.verb	stave	verb	postpone	ger|noun|inf	-	-	-	-	-	-	-
postponement.noun	postponement	noun	postpone	ger|noun|inf	of|in|to	-	-	-	-	-	-
delay.noun	delay	noun	postpone	ger|noun|inf	of|in|to	-	-	-	-	-	-
deferral.noun	deferral	noun	postpone	ger|noun|inf	of|in|to	-	-	-	-	-	-
deferment.noun	deferment	noun	postpone	ger|noun|inf	of|in|to	-	-	-	-	-	-
adjournment.noun	adjournment	noun	postpone	ger|noun|inf	of|in|to	-	-	-	-	-	-
suspend.verb	suspend	verb	suspend	ger|noun|inf	-	theme	-	-	-	-	-
halt.verb	halt	verb	suspend	ger|noun|inf	-	theme	-	-	-	-	-
freeze.verb	freeze	verb	suspend	ger|noun|inf	-	theme	-	-	-	-	-
break-off.verb	break off	verb	suspend	ger|noun|inf	-	theme	-	-	-	-	-
pause.verb	pause	verb	suspend	ger|noun|inf	-	theme	-	-	-	-	-
put-on-hold.verb	put on hold	verb	suspend	ger|noun|inf	-	theme	-	-	-	-	-
interrupt.verb	interrupt	verb	suspend	ger|noun|inf	-	theme	-	-	-	-	-
stall.verb	stall	verb	suspend	ger|noun|inf	-	theme	-	-	-	-	-
discontinue.verb	discontinue	verb	suspend	ger|noun|inf	-	theme	-	-	-	-	-
cut-off.verb	cut off	verb	suspend	ger|noun|inf	-	theme	-	-	-	-	-
sever.verb	sever	verb	suspend	ger|noun|inf	-	theme	-	-	-	-	-
shut-down.verb	shut down	verb	suspend	ger|noun|inf	-	theme	-	-	-	-	-
put-on-ice.verb	put on ice	verb	suspend	ger|noun|inf	-	theme	-	-	-	-	-
deadlock.verb	deadlock	verb	suspend	ger|noun|inf	-	theme	-	-	-	-	-
cut-short.verb	cut short	verb	suspend	ger|noun|inf	-	theme	-	-	-	-	-
collapse.verb	collapse	verb	suspend	noun	-	theme	-	occurred	ongoing	-	-
break-down.verb	break down	verb	suspend	noun	-	theme	-	occurred	ongoing	-	-
founder.verb	founder	verb	suspend	noun	-	theme	-	occurred	ongoing	-	-
falter.verb	falter	verb	suspend	noun	-	theme	-	occurred	ongoing	-	-
fall-apart.verb	fall apart	verb	suspend	noun	-	theme	-	occurred	ongoing	-	-
stalemate.verb	stalemate	verb	suspend	noun	-	theme	-	occurred	ongoing	-	-
break-up.verb	break up	verb	suspend	noun	-	theme	-	occurred	ongoing	-	-
unravel.verb	unravel	verb	suspend	noun	-	theme	-	occurred	ongoing	-	-
bog-down.verb	bog down	verb	suspend	noun	-	theme	-	occurred	ongoing	-	-
reach-deadlock.verb	reach deadlock	verb	suspend	noun	-	theme	-	occurred	ongoing	-	-
suspension.noun	suspension	noun	suspend	ger|noun|inf	of|in|on|to	-	-	-	-	-	-
halt.noun	halt	noun	suspend	ger|noun|inf	of|in|on|to	-	-	-	-	-	-
freeze.noun	freeze	noun	suspend	ger|noun|inf	of|in|on|to	-	-	-	-	-	-
pause.noun	pause	noun	suspend	ger|noun|inf	of|in|on|to	-	-	-	-	-	-
interruption.noun	interruption	noun	suspend	ger|noun|inf	of|in|on|to	-	-	-	-	-	-
stoppage.noun	stoppage	noun	suspend	ger|noun|inf	of|in|on|to	-	-	-	-	-	-
moratorium.noun.2	moratorium	noun	suspend	ger|noun	of|in|on|to	-	-	-	-	-	-
disruption.noun	disruption	noun	suspend	ger|noun|inf	of|in|on|to	-	-	-	-	-	-
deadlock.noun	deadlock	noun	suspend	ger|noun|inf	of|in|on|to	-	-	-	-	-	-
stalemate.noun	stalemate	noun	suspend	ger|noun|inf	of|in|on|to	-	-	-	-	-	-
impasse.noun	impasse	noun	suspend	ger|noun|inf	of|in|on|to	-	-	-	-	-	-
standstill.noun	standstill	noun	suspend	ger|noun|inf	of|in|on|to	-	-	-	-	-	-
collapse.noun	collapse	noun	suspend	noun	of|in	-	-	occurred	ongoing	-	-
breakdown.noun	breakdown	noun	suspend	noun	of|in	-	-	occurred	ongoing	-	-
resume.verb	resume	verb	resume	-	to|with	theme	-	-	-	-	-
restart.verb	restart	verb	resume	-	to|with	theme	-	-	-	-	-
reopen.verb	reopen|re-open	verb	resume	-	to|with	theme	-	-	-	-	-
renew.verb	renew	verb	resume	-	to|with	theme	-	-	-	-	-
relaunch.verb	relaunch	verb	resume	-	to|with	theme	-	-	-	-	-
revive.verb	revive	verb	resume	-	to|with	theme	-	-	-	-	-
reinstate.verb	reinstate	verb	resume	-	to|with	theme	-	-	-	-	-
restore.verb	restore	verb	resume	-	to|with	theme	-	-	-	-	-
re-establish.verb	re-establish|reestablish	verb	resume	-	to|with	theme	-	-	-	-	-
return.verb	return	verb	resume	-	to|with	theme	-	-	-	-	-
get-back.verb	get back	verb	resume	-	to|with	theme	-	-	-	-	-
go-back.verb.2	go back	verb	resume	ger|noun	to|with	theme	-	-	-	-	-
pick-up.verb	pick up	verb	resume	-	to|with	theme	-	-	-	-	-
rekindle.verb	rekindle	verb	resume	-	to|with	theme	-	-	-	-	-
re-enter.verb	re-enter	verb	resume	-	to|with	theme	-	-	-	-	-
reactivate.verb	reactivate	verb	resume	-	to|with	theme	-	-	-	-	-
resurrect.verb	resurrect	verb	resume	-	to|with	theme	-	-	-	-	-
# resumption, readiness: everyday nouns of translated agency prose; rare in the American papers of the corpora, so `lab eval rare` lists them.
resumption.noun	resumption	noun	resume	-	of|to	-	-	-	-	-	-
restart.noun	restart	noun	resume	-	of|to	-	-	-	-	-	-
renewal.noun	renewal	noun	resume	-	of|to	-	-	-	-	-	-
revival.noun	revival	noun	resume	-	of|to	-	-	-	-	-	-
reopening.noun	reopening	noun	resume	-	of|to	-	-	-	-	-	-
restoration.noun	restoration	noun	resume	-	of|to	-	-	-	-	-	-
relaunch.noun	relaunch	noun	resume	-	of|to	-	-	-	-	-	-
return.noun	return	noun	resume	-	of|to	-	-	-	-	-	-
re-establishment.noun	re-establishment	noun	resume	-	of|to	-	-	-	-	-	-
recommencement.noun	recommencement	noun	resume	-	of|to	-	-	-	-	-	-
start.verb	start	verb	start	-	on|in|into|with|to|by	theme	-	-	-	-	-
begin.verb	begin	verb	start	-	on|in|into|with|to|by	theme	-	-	-	-	-
launch.verb	launch	verb	start	-	on|in|into|with|to|by	theme	-	-	-	-	-
open.verb.2	open	verb	start	-	on|in|into|with|to|by	theme	-	-	-	-	-
initiate.verb	initiate	verb	start	-	on|in|into|with|to|by	theme	-	-	-	-	-
commence.verb	commence	verb	start	-	on|in|into|with|to|by	theme	-	-	-	-	-
embark.verb	embark	verb	start	-	on|in|into|with|to|by	theme	-	-	-	-	-
kick-off.verb	kick off	verb	start	-	on|in|into|with|to|by	theme	-	-	-	-	-
set-about.verb	set about	verb	start	-	on|in|into|with|to|by	theme	-	-	-	-	-
enter.verb.2	enter	verb	start	-	on|in|into|with|to|by	theme	-	-	-	-	-
mount.verb	mount	verb	start	-	on|in|into|with|to|by	theme	-	-	-	-	-
unleash.verb	unleash	verb	start	-	on|in|into|with|to|by	theme	-	-	-	-	-
undertake.verb.3	undertake	verb	start	ger|noun	on|in|into|with|to|by	theme	-	-	-	-	-
engage.verb	engage	verb	start	-	on|in|into|with|to|by	theme	-	-	-	-	-
inaugurate.verb	inaugurate	verb	start	-	on|in|into|with|to|by	theme	-	-	-	-	-
get-under-way.verb	get under way	verb	start	-	on|in|into|with|to|by	theme	-	-	-	-	-
get-underway.verb	get underway	verb	start	-	on|in|into|with|to|by	theme	-	-	-	-	-
set-off.verb	set off	verb	start	-	on|in|into|with|to|by	theme	-	-	-	-	-
trigger.verb	trigger	verb	start	-	on|in|into|with|to|by	theme	-	-	-	-	-
spark.verb	spark	verb	start	-	on|in|into|with|to|by	theme	-	-	-	-	-
embroil.verb	embroil	verb	start	-	on|in|into|with|to|by	theme	-	-	-	-	-
turn.verb	turn	verb	start	-	on|in|into|with|to|by	theme	-	-	-	-	-
instigate.verb	instigate	verb	start	-	on|in|into|with|to|by	theme	-	-	-	-	-
impose.verb	impose	verb	start	-	on|in|into|with|to|by	theme	-	-	-	-	-
resort.verb	resort	verb	start	-	on|in|into|with|to|by	theme	-	-	-	-	-
take-to.verb	take to	verb	start	-	on|in|into|with|to|by	theme	-	-	-	-	-
intensify.verb	intensify	verb	start	-	on|in|into|with|to|by	theme	-	-	-	-	-
step-up.verb	step up	verb	start	-	on|in|into|with|to|by	theme	-	-	-	-	-
escalate.verb	escalate	verb	start	-	on|in|into|with|to|by	theme	-	-	-	-	-
expand.verb	expand	verb	start	-	on|in|into|with|to|by	theme	-	-	-	-	-
widen.verb	widen	verb	start	-	on|in|into|with|to|by	theme	-	-	-	-	-
extend.verb	extend	verb	start	-	on|in|into|with|to|by	theme	-	-	-	-	-
conduct.verb.2	conduct	verb	start	-	on|in|into|with|to|by	theme	-	-	-	-	-
wage.verb	wage	verb	start	-	on|in|into|with|to|by	theme	-	-	-	-	-
stage.verb.2	stage	verb	start	-	on|in|into|with|to|by	theme	-	-	-	-	-
carry-out.verb.2	carry out	verb	start	-	on|in|into|with|to|by	theme	-	-	-	-	-
increase.verb	increase	verb	start	-	on|in|into|with|to|by	theme	-	-	-	-	-
accelerate.verb	accelerate	verb	start	-	on|in|into|with|to|by	theme	-	-	-	-	-
speed-up.verb	speed up	verb	start	-	on|in|into|with|to|by	theme	-	-	-	-	-
ramp-up.verb	ramp up	verb	start	-	on|in|into|with|to|by	theme	-	-	-	-	-
deepen.verb	deepen	verb	start	-	on|in|into|with|to|by	theme	-	-	-	-	-
boost.verb	boost	verb	start	-	on|in|into|with|to|by	theme	-	-	-	-	-
reinforce.verb	reinforce	verb	start	-	on|in|into|with|to|by	theme	-	-	-	-	-
broaden.verb	broaden	verb	start	-	on|in|into|with|to|by	theme	-	-	-	-	-
start.noun	start	noun	start	-	of|to|in	-	-	-	-	-	-
beginning.noun	beginning	noun	start	-	of|to|in	-	-	-	-	-	-
launch.noun	launch	noun	start	-	of|to|in	-	-	-	-	-	-
opening.noun	opening	noun	start	-	of|to|in	-	-	-	-	-	-
onset.noun	onset	noun	start	-	of|to|in	-	-	-	-	-	-
outbreak.noun	outbreak	noun	start	-	of|to|in	-	-	-	-	-	-
initiation.noun	initiation	noun	start	-	of|to|in	-	-	-	-	-	-
commencement.noun	commencement	noun	start	-	of|to|in	-	-	-	-	-	-
eruption.noun	eruption	noun	start	-	of|to|in	-	-	-	-	-	-
eve.noun	eve	noun	plan	-	of|to|in	-	-	-	-	-	-
expansion.noun	expansion	noun	start	-	of|to|in	-	-	-	-	-	-
escalation.noun.2	escalation	noun	start	ger|noun	of|to|in	-	-	-	-	-	-
intensification.noun.2	intensification	noun	start	ger|noun	of|to|in	-	-	-	-	-	-
extension.noun	extension	noun	start	-	of|to|in	-	-	-	-	-	-
increase.noun	increase	noun	start	-	of|to|in	-	-	-	-	-	-
rise.noun	rise	noun	start	-	of|to|in	-	-	-	-	-	-
surge.noun	surge	noun	start	-	of|to|in	-	-	-	-	-	-
imposition.noun	imposition	noun	start	-	of|to|in	-	-	-	-	-	-
continue.verb.2	continue	verb	continue	-	with|in|to|at|on	theme	-	-	-	-	-
go-on.verb.2	go on	verb	continue	-	with|in|to|at|on	theme	-	-	-	-	-
keep.verb.3	keep	verb	continue	ger|noun	with|in|to|at|on	theme	-	-	-	-	-
keep-on.verb	keep on	verb	continue	-	with|in|to|at|on	theme	-	-	-	-	-
keep-up.verb	keep up	verb	continue	-	with|in|to|at|on	theme	-	-	-	-	-
proceed.verb.2	proceed	verb	continue	-	with|in|to|at|on	theme	-	-	-	-	-
press-on.verb	press on	verb	continue	-	with|in|to|at|on	theme	-	-	-	-	-
press-ahead.verb	press ahead	verb	continue	-	with|in|to|at|on	theme	-	-	-	-	-
carry-on.verb	carry on	verb	continue	-	with|in|to|at|on	theme	-	-	-	-	-
maintain.verb.2	maintain	verb	continue	ger|noun	with|in|to|at|on	theme	-	-	-	-	-
persist.verb	persist	verb	continue	-	with|in|to|at|on	theme	-	-	-	-	-
persevere.verb	persevere	verb	continue	-	with|in|to|at|on	theme	-	-	-	-	-
go-ahead.verb.2	go ahead	verb	continue	-	with|in|to|at|on	theme	-	-	-	-	-
push-ahead.verb	push ahead	verb	continue	-	with|in|to|at|on	theme	-	-	-	-	-
sustain.verb	sustain	verb	continue	-	with|in|to|at|on	theme	-	-	-	-	-
last.verb	last	verb	continue	-	with|in|to|at|on	theme	-	-	-	-	-
drag-on.verb	drag on	verb	continue	-	with|in|to|at|on	theme	-	-	-	-	-
pursue.verb	pursue	verb	continue	-	with|in|to|at|on	theme	-	-	-	-	-
prolong.verb	prolong	verb	continue	-	with|in|to|at|on	theme	-	-	-	-	-
remain.verb	remain	verb	continue	-	with|in|to|at|on	theme	-	-	-	-	-
rage.verb	rage	verb	continue	-	with|in|to|at|on	theme	-	-	-	-	-
rumble-on.verb	rumble on	verb	continue	-	with|in|to|at|on	theme	-	-	-	-	-
intensify.verb.2	intensify	verb	continue	ger|noun	with|in|to|at|on	theme	-	-	-	-	-
pick-up.verb.2	pick up	verb	continue	ger|noun	with|in|to|at|on	theme	-	-	-	-	-
continuation.noun	continuation	noun	continue	-	of|in	-	-	-	-	-	-
persistence.noun	persistence	noun	continue	-	of|in	-	-	-	-	-	-
prolongation.noun	prolongation	noun	continue	-	of|in	-	-	-	-	-	-
maintenance.noun	maintenance	noun	continue	-	of|in	-	-	-	-	-	-
pursuit.noun	pursuit	noun	continue	-	of|in	-	-	-	-	-	-
pace.noun	pace	noun	continue	-	of|in	-	-	-	-	-	-
middle.noun	middle	noun	continue	-	of|in	-	-	-	-	-	-
end.verb	end	verb	end	-	to|of|from|with	theme	-	-	-	-	-
stop.verb.2	stop	verb	stop	ger|noun	to|of|from|with	theme	-	-	-	-	-
cease.verb	cease	verb	stop	ger|noun	to|of|from|with	theme	-	-	-	-	-
finish.verb.2	finish	verb	end	-	to|of|from|with	theme	-	-	-	-	-
conclude.verb.3	conclude	verb	end	ger|noun	to|of|from|with	theme	-	-	-	-	-
complete.verb.2	complete	verb	end	-	to|of|from|with	theme	-	-	-	-	-
wrap-up.verb	wrap up	verb	end	-	to|of|from|with	theme	-	-	-	-	-
quit.verb	quit	verb	end	-	to|of|from|with	theme	-	-	-	-	-
close.verb.2	close	verb	end	-	to|of|from|with	theme	-	-	-	-	-
lift.verb	lift	verb	end	-	to|of|from|with	theme	-	-	-	-	-
put-an-end.verb	put an end	verb	end	-	to|of|from|with	theme	-	-	-	-	-
bring-to-an-end.verb	bring to an end	verb	end	-	to|of|from|with	theme	-	-	-	-	-
halt.verb.2	halt	verb	end	ger|noun	to|of|from|with	theme	-	-	-	-	-
be-over.verb	be over	verb	end	-	to|of|from|with	theme	-	-	-	-	-
peter-out.verb	peter out	verb	end	-	to|of|from|with	theme	-	-	-	-	-
die-down.verb	die down	verb	end	-	to|of|from|with	theme	-	-	-	-	-
subside.verb	subside	verb	end	-	to|of|from|with	theme	-	-	-	-	-
abate.verb	abate	verb	end	-	to|of|from|with	theme	-	-	-	-	-
emerge.verb	emerge	verb	end	-	to|of|from|with	theme	-	-	-	-	-
return-from.verb	return from	verb	end	-	to|of|from|with	theme	-	-	-	-	-
scale-back.verb	scale back	verb	end	-	to|of|from|with	theme	-	-	-	-	-
scale-down.verb	scale down	verb	end	-	to|of|from|with	theme	-	-	-	-	-
reduce.verb	reduce	verb	end	-	to|of|from|with	theme	-	-	-	-	-
limit.verb.2	limit	verb	end	ger|noun	to|of|from|with	theme	-	-	-	-	-
ease.verb	ease	verb	end	-	to|of|from|with	theme	-	-	-	-	-
quell.verb	quell	verb	end	-	to|of|from|with	theme	-	-	-	-	-
crush.verb	crush	verb	end	-	to|of|from|with	theme	-	-	-	-	-
put-down.verb	put down	verb	end	-	to|of|from|with	theme	-	-	-	-	-
suppress.verb	suppress	verb	end	-	to|of|from|with	theme	-	-	-	-	-
call-a-halt.verb	call a halt	verb	end	-	to|of|from|with	theme	-	-	-	-	-
call-time.verb	call time	verb	end	-	to|of|from|with	theme	-	-	-	-	-
end.noun	end	noun	end	-	of|to|in	-	-	-	-	-	-
cessation.noun	cessation	noun	end	-	of|to|in	-	-	-	-	-	-
conclusion.noun.2	conclusion	noun	end	ger|noun	of|to|in	-	-	-	-	-	-
completion.noun.2	completion	noun	end	-	of|to|in	-	-	-	-	-	-
termination.noun	termination	noun	end	-	of|to|in	-	-	-	-	-	-
close.noun	close	noun	end	-	of|to|in	-	-	-	-	-	-
finish.noun	finish	noun	end	-	of|to|in	-	-	-	-	-	-
stop.noun	stop	noun	end	-	of|to|in	-	-	-	-	-	-
reduction.noun	reduction	noun	end	-	of|to|in	-	-	-	-	-	-
easing.noun	easing	noun	end	-	of|to|in	-	-	-	-	-	-
settlement.noun.2	settlement	noun	end	ger|noun	of|to|in	-	-	-	-	-	-
de-escalation.noun	de-escalation	noun	end	-	of|to|in	-	-	-	-	-	-
suppression.noun	suppression	noun	end	-	of|to|in	-	-	-	-	-	-
lifting.noun	lifting	noun	end	-	of|to|in	-	-	-	-	-	-
over.adj	over	adj	end	noun	-	theme	-	-	-	-	-
occur.verb	occur	verb	occur	noun	-	theme	-	-	-	-	-
happen.verb.2	happen	verb	occur	noun	-	theme	-	-	-	-	-
take-place.verb	take place	verb	occur	noun	-	theme	-	-	-	-	-
be.verb	be	verb	occur	noun	-	theme	-	-	-	-	-
unfold.verb	unfold	verb	occur	noun	-	theme	-	-	-	-	-
erupt.verb	erupt	verb	occur	noun	-	theme	-	-	-	-	-
break-out.verb	break out	verb	occur	noun	-	theme	-	-	-	-	-
come.verb.2	come	verb	occur	noun	-	theme	-	-	-	-	-
ensue.verb	ensue	verb	occur	noun	-	theme	-	-	-	-	-
arise.verb	arise	verb	occur	noun	-	theme	-	-	-	-	-
materialize.verb	materialize|materialise	verb	occur	noun	-	theme	-	-	-	-	-
come-about.verb	come about	verb	occur	noun	-	theme	-	-	-	-	-
transpire.verb	transpire	verb	occur	noun	-	theme	-	-	-	-	-
be-hold.verb	be hold	verb	occur	noun	-	theme	-	-	-	-	-
go-off.verb	go off	verb	occur	noun	-	theme	-	-	-	-	-
flare.verb	flare	verb	occur	noun	-	theme	-	-	-	-	-
flare-up.verb	flare up	verb	occur	noun	-	theme	-	-	-	-	-
come-to-pass.verb	come to pass	verb	occur	noun	-	theme	-	-	-	-	-
be-under-way.verb	be under way	verb	occur	noun	-	theme	-	-	-	-	-
work-out.verb	work out	verb	occur	noun	-	theme	-	-	-	-	-
underway.adj	underway	adj	occur	noun|inf	-	theme	-	continued	-	-	-
under-way.adj	under way	adj	occur	noun|inf	-	theme	-	continued	-	-	-
ongoing.adj	ongoing	adj	occur	noun|inf	-	theme	-	-	-	-	-
real.adj	real	adj	occur	noun|inf	-	theme	-	-	-	-	-
occurrence.noun	occurrence	noun	occur	-	of	-	-	-	-	-	-
incidence.noun	incidence	noun	occur	-	of	-	-	-	-	-	-
prevalence.noun	prevalence	noun	occur	-	of	-	-	-	-	-	-
report.noun.2	report	noun	transparent	noun	of|on|about	-	-	own	own	-	-
news.noun	news	noun	transparent	noun|finite	of|on|about	-	-	own	own	-	-
information.noun	information	noun	transparent	noun|finite	of|on|about	-	-	own	own	-	-
word.noun	word	noun	transparent	noun|finite	of|on|about	-	-	own	own	-	-
details.noun	details	noun	transparent	noun|finite	of|on|about	-	-	own	own	-	-
detail.noun	detail	noun	transparent	noun|finite	of|on|about	-	-	own	own	-	-
video.noun	video	noun	transparent	noun|finite	of|on|about	-	-	own	own	-	-
footage.noun	footage	noun	transparent	noun|finite	of|on|about	-	-	own	own	-	-
image.noun	image	noun	transparent	noun|finite	of|on|about	-	-	own	own	-	-
picture.noun	picture	noun	transparent	noun|finite	of|on|about	-	-	own	own	-	-
photo.noun	photo	noun	transparent	noun|finite	of|on|about	-	-	own	own	-	-
photograph.noun	photograph	noun	transparent	noun|finite	of|on|about	-	-	own	own	-	-
account.noun	account	noun	transparent	noun|finite	of|on|about	-	-	own	own	-	-
list.noun	list	noun	transparent	noun|finite	of|on|about	-	-	own	own	-	-
history.noun	history	noun	transparent	noun|finite	of|on|about	-	-	own	own	-	-
record.noun	record	noun	transparent	noun|finite	of|on|about	-	-	own	own	-	-
wave.noun.2	wave	noun	transparent	noun	of|on|about	-	-	own	own	-	-
allegation.noun.2	allegation	noun	transparent	noun	of|on|about	-	-	own	own	-	-
testimony.noun	testimony	noun	transparent	noun|finite	of|on|about	-	-	own	own	-	-
story.noun	story	noun	transparent	noun|finite	of|on|about	-	-	own	own	-	-
coverage.noun	coverage	noun	transparent	noun|finite	of|on|about	-	-	own	own	-	-
threaten.verb	threaten	verb	threaten	-	with|to	-	-	-	-	-	-
menace.verb	menace	verb	threaten	-	with|to	-	-	-	-	-	-
threat.noun	threat	noun	threaten	-	of|to|that	-	-	-	-	-	-
menace.noun	menace	noun	threaten	-	of|to|that	-	-	-	-	-	-
warn.verb	warn	verb	warn	-	of|about|against|over	-	-	-	-	-	-
caution.verb	caution	verb	warn	-	of|about|against|over	-	-	-	-	-	-
alert.verb	alert	verb	warn	-	of|about|against|over	-	-	-	-	-	-
warning.noun	warning	noun	warn	-	of|about|against|over|that	-	-	-	-	-	-
caution.noun	caution	noun	warn	-	of|about|against|over|that	-	-	-	-	-	-
alert.noun	alert	noun	warn	-	of|about|against|over|that	-	-	-	-	-	-
fear.verb	fear	verb	fear	-	about|of|over	-	feared	-	-	-	-
worry.verb	worry	verb	fear	-	about|of|over	-	feared	-	-	-	-
dread.verb.2	dread	verb	fear	-	about|of|over	-	feared	-	-	-	-
fear.noun	fear	noun	fear	-	of|over|about|that	-	feared	-	-	-	-
worry.noun	worry	noun	fear	-	of|over|about|that	-	feared	-	-	-	-
anxiety.noun	anxiety	noun	fear	-	of|over|about|that	-	feared	-	-	-	-
danger.noun	danger	noun	fear	-	of|over|about|that	-	feared	-	-	-	-
apprehension.noun	apprehension	noun	fear	-	of|over|about|that	-	feared	-	-	-	-
specter.noun	specter|spectre	noun	fear	-	of|over|about|that	-	feared	-	-	-	-
alarm.noun	alarm	noun	fear	-	of|over|about|that	-	feared	-	-	-	-
risk.noun	risk	noun	risk	-	of|that|for	-	feared	-	-	-	-
hazard.noun	hazard	noun	risk	-	of|that|for	-	feared	-	-	-	-
peril.noun	peril	noun	risk	-	of|that|for	-	feared	-	-	-	-
likelihood.noun	likelihood	noun	risk	-	of|that|for	-	feared	-	-	-	-
afraid.adj	afraid	adj	fear	-	of|about|over|that	-	feared	-	-	-	-
fearful.adj	fearful	adj	fear	-	of|about|over|that	-	feared	-	-	-	-
apprehensive.adj	apprehensive	adj	fear	-	of|about|over|that	-	feared	-	-	-	-
nervous.adj	nervous	adj	fear	-	of|about|over|that	-	feared	-	-	-	-
risk.verb	risk	verb	risk	ger|noun|inf	-	-	-	-	-	-	-
endanger.verb	endanger	verb	risk	ger|noun|inf	-	-	-	-	-	-	-
jeopardize.verb	jeopardize|jeopardise	verb	risk	ger|noun|inf	-	-	-	-	-	-	-
imperil.verb	imperil	verb	risk	ger|noun|inf	-	-	-	-	-	-	-
court.verb	court	verb	risk	ger|noun|inf	-	-	-	-	-	-	-
gamble.verb	gamble	verb	risk	ger|noun|inf	-	-	-	-	-	-	-
hope.verb	hope|hop	verb	hope	-	for|of|to	-	wished	-	-	-	-
pray.verb	pray	verb	hope	-	for|of|to	-	wished	-	-	-	-
dream.verb	dream	verb	hope	-	for|of|to	-	wished	-	-	-	-
look.verb	look	verb	hope	finite|inf	for|of|to	-	wished	-	-	-	-
hope.noun	hope	noun	hope	-	of|for|to|that	-	wished	-	-	-	-
dream.noun	dream	noun	hope	-	of|for|to|that	-	wished	-	-	-	-
prayer.noun	prayer	noun	hope	-	of|for|to|that	-	wished	-	-	-	-
desire.noun	desire	noun	hope	-	of|for|to|that	-	wished	-	-	-	-
wish.noun	wish	noun	hope	-	of|for|to|that	-	wished	-	-	-	-
aspiration.noun	aspiration	noun	hope	-	of|for|to|that	-	wished	-	-	-	-
ambition.noun	ambition	noun	hope	-	of|for|to|that	-	wished	-	-	-	-
chance.noun.2	chance	noun	hope	-	of|for|to|that	-	wished	-	-	-	-
prospect.noun.2	prospect	noun	hope	-	of|for|to|that	-	wished	-	-	-	-
optimism.noun	optimism	noun	hope	-	of|for|to|that	-	wished	-	-	-	-
potential.noun	potential	noun	hope	-	of|for|to|that	-	wished	-	-	-	-
scope.noun.2	scope	noun	hope	-	of|for|to|that	-	wished	-	-	-	-
hopeful.adj	hopeful	adj	hope	-	for|of|about|on|to	-	wished	-	-	-	-
optimistic.adj	optimistic	adj	hope	-	for|of|about|on|to	-	wished	-	-	-	-
keen.adj	keen	adj	hope	-	for|of|about|on|to	-	wished	-	-	-	-
eager.adj	eager	adj	hope	-	for|of|about|on|to	-	wished	-	-	-	-
anxious.adj.2	anxious	adj	hope	-	for|of|about|on|to	-	wished	-	-	-	-
impatient.adj	impatient	adj	hope	-	for|of|about|on|to	-	wished	-	-	-	-
desperate.adj	desperate	adj	hope	-	for|of|about|on|to	-	wished	-	-	-	-
want.verb	want	verb	want	-	for|to	-	wished	-	-	-	-
wish.verb	wish	verb	want	-	for|to	-	wished	-	-	-	-
like.verb	like	verb	want	-	for|to	-	wished	-	-	-	-
desire.verb	desire	verb	want	-	for|to	-	wished	-	-	-	-
prefer.verb	prefer	verb	want	-	for|to	-	wished	-	-	-	-
love.verb	love	verb	want	-	for|to	-	wished	-	-	-	-
long.verb	long	verb	want	-	for|to	-	wished	-	-	-	-
yearn.verb	yearn	verb	want	-	for|to	-	wished	-	-	-	-
crave.verb	crave	verb	want	-	for|to	-	wished	-	-	-	-
seek.verb.2	seek	verb	want	finite	for|to	-	wished	-	-	-	-
aspire.verb	aspire	verb	want	-	for|to	-	wished	-	-	-	-
favor.verb	favor|favour	verb	want	-	for|to	-	wished	-	-	-	-
covet.verb	covet	verb	want	-	for|to	-	wished	-	-	-	-
hanker.verb	hanker	verb	want	-	for|to	-	wished	-	-	-	-
be-like.verb	be like	verb	want	-	for|to	-	wished	-	-	-	-
be-prefer.verb	be prefer	verb	want	-	for|to	-	wished	-	-	-	-
will.noun	will	noun	want	inf|ger	to|for	-	wished	-	-	-	-
preference.noun	preference	noun	want	inf|ger	to|for	-	wished	-	-	-	-
urge.noun	urge	noun	want	inf|ger	to|for	-	wished	-	-	-	-
willingness.noun	willingness	noun	want	inf|ger	to|for	-	wished	-	-	-	-
expect.verb	expect	verb	expect	-	to|for	-	probable	-	-	-	-
anticipate.verb	anticipate	verb	expect	-	to|for	-	probable	-	-	-	-
look-forward.verb	look forward	verb	expect	-	to|for	-	probable	-	-	-	-
await.verb.2	await	verb	expect	-	to|for	-	probable	-	-	-	-
suppose.verb.2	suppose	verb	expect	ger|noun	to|for	-	probable	-	-	-	-
tip.verb	tip	verb	expect	-	to|for	-	probable	-	-	-	-
be-suppose.verb	be suppose	verb	expect	-	to|for	-	probable	-	-	-	-
be-expect.verb	be expect	verb	expect	-	to|for	-	probable	-	-	-	-
expectation.noun	expectation	noun	expect	-	of|that|for	-	probable	-	-	-	-
anticipation.noun	anticipation	noun	expect	-	of|that|for	-	probable	-	-	-	-
predict.verb	predict	verb	predict	-	-	-	probable	-	-	-	-
forecast.verb	forecast	verb	predict	-	-	-	probable	-	-	-	-
foresee.verb	foresee	verb	predict	-	-	-	probable	-	-	-	-
envisage.verb	envisage|envision	verb	predict	-	-	-	probable	-	-	-	-
estimate.verb	estimate	verb	predict	-	-	-	probable	-	-	-	-
project.verb.2	project	verb	predict	-	-	-	probable	-	-	-	-
prophesy.verb	prophesy	verb	predict	-	-	-	probable	-	-	-	-
foretell.verb	foretell	verb	predict	-	-	-	probable	-	-	-	-
bet.verb	bet	verb	predict	-	-	-	probable	-	-	-	-
prediction.noun	prediction	noun	predict	-	of|that|for	-	probable	-	-	-	-
forecast.noun	forecast	noun	predict	-	of|that|for	-	probable	-	-	-	-
probability.noun	probability	noun	predict	-	of|that|for	-	probable	-	-	-	-
estimate.noun	estimate	noun	predict	-	of|that|for	-	probable	-	-	-	-
outlook.noun	outlook	noun	predict	-	of|that|for	-	probable	-	-	-	-
likely.adj	likely	adj	likely	-	of|to	theme	probable	-	-	-	-
probable.adj	probable	adj	likely	-	of|to	theme	probable	-	-	-	-
certain.adj.2	certain	adj	likely	ger|inf|noun	of|to	theme	probable	-	-	-	-
sure.adj.2	sure	adj	likely	ger|inf|noun	of|to	theme	probable	-	-	-	-
inevitable.adj.2	inevitable	adj	likely	-	of|to	theme	probable	-	-	-	-
liable.adj	liable	adj	likely	-	of|to	theme	probable	-	-	-	-
prone.adj	prone	adj	likely	-	of|to	theme	probable	-	-	-	-
apt.adj	apt	adj	likely	-	of|to	theme	probable	-	-	-	-
imminent.adj	imminent	adj	likely	-	of|to	theme	probable	-	-	-	-
expected.adj	expected	adj	likely	-	of|to	theme	probable	-	-	-	-
plausible.adj	plausible	adj	likely	-	of|to	theme	probable	-	-	-	-
impending.adj	impending	adj	likely	-	of|to	theme	probable	-	-	-	-
unlikely.adj	unlikely	adj	unlikely	-	-	theme	possible	-	-	-	-
improbable.adj	improbable	adj	unlikely	-	-	theme	possible	-	-	-	-
doubtful.adj.2	doubtful	adj	unlikely	-	-	theme	possible	-	-	-	-
unthinkable.adj	unthinkable	adj	unlikely	-	-	theme	possible	-	-	-	-
inconceivable.adj	inconceivable	adj	unlikely	-	-	theme	possible	-	-	-	-
implausible.adj	implausible	adj	unlikely	-	-	theme	possible	-	-	-	-
possible.adj	possible	adj	possible	-	for	theme	possible	-	-	-	-
conceivable.adj	conceivable	adj	possible	-	for	theme	possible	-	-	-	-
feasible.adj	feasible	adj	possible	-	for	theme	possible	-	-	-	-
potential.adj	potential	adj	possible	-	for	theme	possible	-	-	-	-
hard.adj	hard	adj	possible	-	for	theme	possible	-	-	-	-
difficult.adj	difficult	adj	possible	-	for	theme	possible	-	-	-	-
easy.adj	easy	adj	possible	-	for	theme	possible	-	-	-	-
tough.adj	tough	adj	possible	-	for	theme	possible	-	-	-	-
premature.adj	premature	adj	possible	-	for	theme	possible	-	-	-	-
risky.adj	risky	adj	possible	-	for	theme	possible	-	-	-	-
thinkable.adj	thinkable	adj	possible	-	for	theme	possible	-	-	-	-
better.adj	better	adj	possible	-	for	theme	possible	-	-	-	-
useful.adj	useful	adj	possible	-	for	theme	possible	-	-	-	-
safe.adj	safe	adj	possible	-	for	theme	possible	-	-	-	-
possibility.noun.2	possibility	noun	possible	-	of|that|for	-	possible	-	-	-	-
scenario.noun	scenario	noun	possible	-	of|that|for	-	possible	-	-	-	-
eventuality.noun	eventuality	noun	possible	-	of|that|for	-	possible	-	-	-	-
case.noun.2	case	noun	possible	ger|noun	of|that|for	-	possible	-	-	-	-
question.noun.2	question	noun	possible	ger|noun	of|that|for	-	possible	-	-	-	-
issue.noun	issue	noun	possible	-	of|that|for	-	possible	-	-	-	-
matter.noun	matter	noun	possible	-	of|that|for	-	possible	-	-	-	-
topic.noun	topic	noun	possible	-	of|that|for	-	possible	-	-	-	-
notion.noun	notion	noun	possible	-	of|that|for	-	possible	-	-	-	-
concept.noun	concept	noun	possible	-	of|that|for	-	possible	-	-	-	-
impossible.adj	impossible	adj	unable	-	of|to|for	theme	-	-	-	-	-
unable.adj	unable	adj	unable	-	of|to|for	theme	-	-	-	-	-
incapable.adj	incapable	adj	unable	-	of|to|for	theme	-	-	-	-	-
powerless.adj	powerless	adj	unable	-	of|to|for	theme	-	-	-	-	-
helpless.adj	helpless	adj	unable	-	of|to|for	theme	-	-	-	-	-
too.adj	too	adj	unable	-	of|to|for	theme	-	-	-	-	-
unfit.adj	unfit	adj	unable	-	of|to|for	theme	-	-	-	-	-
ready.adj	ready	adj	ready	-	for|to|on	-	-	-	-	-	-
willing.adj	willing	adj	ready	-	for|to|on	-	-	-	-	-	-
prepared.adj	prepared	adj	ready	-	for|to|on	-	-	-	-	-	-
determined.adj	determined	adj	ready	-	for|to|on	-	-	-	-	-	-
inclined.adj	inclined	adj	ready	-	for|to|on	-	-	-	-	-	-
disposed.adj	disposed	adj	ready	-	for|to|on	-	-	-	-	-	-
happy.adj.2	happy	adj	ready	ger|noun	for|to|on	-	-	-	-	-	-
resolved.adj	resolved	adj	ready	-	for|to|on	-	-	-	-	-	-
committed.adj	committed	adj	ready	-	for|to|on	-	-	-	-	-	-
open.adj	open	adj	ready	-	for|to|on	-	-	-	-	-	-
readiness.noun	readiness	noun	ready	-	for|to|of	-	-	-	-	-	-
willingness.noun.2	willingness	noun	ready	finite|ger|noun	for|to|of	-	-	-	-	-	-
preparedness.noun	preparedness	noun	ready	-	for|to|of	-	-	-	-	-	-
determination.noun.2	determination	noun	ready	-	for|to|of	-	-	-	-	-	-
openness.noun	openness	noun	ready	-	for|to|of	-	-	-	-	-	-
commitment.noun.2	commitment	noun	ready	-	for|to|of	-	-	-	-	-	-
resolve.noun.2	resolve	noun	ready	-	for|to|of	-	-	-	-	-	-
eagerness.noun	eagerness	noun	ready	-	for|to|of	-	-	-	-	-	-
reluctant.adj	reluctant	adj	reluctant	-	about|to|of	-	-	-	-	-	-
hesitant.adj	hesitant	adj	reluctant	-	about|to|of	-	-	-	-	-	-
loath.adj	loath|loth	adj	reluctant	-	about|to|of	-	-	-	-	-	-
disinclined.adj	disinclined	adj	reluctant	-	about|to|of	-	-	-	-	-	-
slow.adj	slow	adj	reluctant	-	about|to|of	-	-	-	-	-	-
wary.adj.2	wary	adj	reluctant	-	about|to|of	-	-	-	-	-	-
ambivalent.adj	ambivalent	adj	reluctant	-	about|to|of	-	-	-	-	-	-
cautious.adj	cautious	adj	reluctant	-	about|to|of	-	-	-	-	-	-
uneager.adj	uneager	adj	reluctant	-	about|to|of	-	-	-	-	-	-
reluctance.noun.2	reluctance	noun	reluctant	ger|noun	to|about	-	-	-	-	-	-
hesitation.noun.2	hesitation	noun	reluctant	ger|noun	to|about	-	-	-	-	-	-
hesitancy.noun	hesitancy	noun	reluctant	inf|ger|noun	to|about	-	-	-	-	-	-
unwilling.adj	unwilling	adj	unwilling	-	for|to	-	-	-	-	-	-
unready.adj	unready	adj	unwilling	-	for|to	-	-	-	-	-	-
unprepared.adj	unprepared	adj	unwilling	-	for|to	-	-	-	-	-	-
able.adj	able	adj	able	-	of	-	able	-	-	-	-
capable.adj	capable	adj	able	-	of	-	able	-	-	-	-
allowed.adj.2	allowed	adj	able	ger|noun	of	-	able	-	-	-	-
free.adj.3	free	adj	able	-	of	-	able	-	-	-	-
discuss.verb	discuss	verb	discuss	-	on|about|over|regarding|concerning	-	-	-	-	-	-
negotiate.verb	negotiate	verb	discuss	-	on|about|over|regarding|concerning	-	-	-	-	-	-
debate.verb	debate	verb	discuss	-	on|about|over|regarding|concerning	-	-	-	-	-	-
address.verb	address	verb	discuss	-	on|about|over|regarding|concerning	-	-	-	-	-	-
raise.verb	raise	verb	discuss	-	on|about|over|regarding|concerning	-	-	-	-	-	-
review.verb	review	verb	discuss	-	on|about|over|regarding|concerning	-	-	-	-	-	-
concern.verb	concern	verb	discuss	-	on|about|over|regarding|concerning	-	-	-	-	-	-
study.verb	study	verb	discuss	noun|finite|inf	on|about|over|regarding|concerning	-	-	-	-	-	-
explore.verb	explore	verb	discuss	noun|finite|inf	on|about|over|regarding|concerning	-	-	-	-	-	-
examine.verb.2	examine	verb	discuss	noun|ger	on|about|over|regarding|concerning	-	-	-	-	-	-
broach.verb	broach	verb	discuss	-	on|about|over|regarding|concerning	-	-	-	-	-	-
tackle.verb	tackle	verb	discuss	-	on|about|over|regarding|concerning	-	-	-	-	-	-
thrash-out.verb	thrash out	verb	discuss	-	on|about|over|regarding|concerning	-	-	-	-	-	-
hammer-out.verb	hammer out	verb	discuss	-	on|about|over|regarding|concerning	-	-	-	-	-	-
work-out.verb.2	work out	verb	discuss	-	on|about|over|regarding|concerning	-	-	-	-	-	-
cover.verb	cover	verb	discuss	-	on|about|over|regarding|concerning	-	-	-	-	-	-
include.verb	include	verb	discuss	-	on|about|over|regarding|concerning	-	-	-	-	-	-
involve.verb	involve	verb	discuss	-	on|about|over|regarding|concerning	-	-	-	-	-	-
talk.verb	talk	verb	discuss	noun|finite|ger	!on|about|over|regarding|concerning|upon	-	-	-	-	-	-
confer.verb	confer	verb	discuss	noun|finite|ger	!on|about|over|regarding|concerning|upon	-	-	-	-	-	-
consult.verb	consult	verb	discuss	noun|finite|ger	!on|about|over|regarding|concerning|upon	-	-	-	-	-	-
deliberate.verb	deliberate	verb	discuss	noun|finite|ger	!on|about|over|regarding|concerning|upon	-	-	-	-	-	-
touch.verb	touch	verb	discuss	noun|finite|ger	!on|about|over|regarding|concerning|upon	-	-	-	-	-	-
exchange-views.verb	exchange views	verb	discuss	noun|finite|ger	!on|about|over|regarding|concerning|upon	-	-	-	-	-	-
speak.verb	speak	verb	discuss	noun|finite|ger	!on|about|over|regarding|concerning|upon	-	-	-	-	-	-
argue.verb.2	argue	verb	discuss	noun|ger	!on|about|over|regarding|concerning|upon	-	-	-	-	-	-
focus.verb	focus	verb	discuss	noun|finite|ger	!on|about|over|regarding|concerning|upon	-	-	-	-	-	-
deal.verb	deal	verb	discuss	noun|finite|ger	!on|about|over|regarding|concerning|upon	-	-	-	-	-	-
center.verb	center|centre	verb	discuss	noun|finite|ger	!on|about|over|regarding|concerning|upon	-	-	-	-	-	-
haggle.verb	haggle	verb	discuss	noun|finite|ger	!on|about|over|regarding|concerning|upon	-	-	-	-	-	-
bargain.verb	bargain	verb	discuss	noun|finite|ger	!on|about|over|regarding|concerning|upon	-	-	-	-	-	-
meet.verb	meet	verb	discuss	noun|finite|ger	!on|about|over|regarding|concerning|upon	-	-	-	-	-	-
disagree.verb	disagree	verb	discuss	noun|finite|ger	!on|about|over|regarding|concerning|upon	-	-	-	-	-	-
differ.verb	differ	verb	discuss	noun|finite|ger	!on|about|over|regarding|concerning|upon	-	-	-	-	-	-
clash.verb	clash	verb	discuss	noun|finite|ger	!on|about|over|regarding|concerning|upon	-	-	-	-	-	-
split.verb	split	verb	discuss	noun|finite|ger	!on|about|over|regarding|concerning|upon	-	-	-	-	-	-
quarrel.verb	quarrel	verb	discuss	noun|finite|ger	!on|about|over|regarding|concerning|upon	-	-	-	-	-	-
vote.verb.2	vote	verb	discuss	noun|ger	!on|about|over|regarding|concerning|upon	-	-	-	-	-	-
talk.noun	talk	noun	discuss	-	on|about|over|regarding|concerning|for|of	-	-	-	-	-	-
negotiation.noun	negotiation	noun	discuss	-	on|about|over|regarding|concerning|for|of	-	-	-	-	-	-
discussion.noun	discussion	noun	discuss	-	on|about|over|regarding|concerning|for|of	-	-	-	-	-	-
consultation.noun	consultation	noun	discuss	-	on|about|over|regarding|concerning|for|of	-	-	-	-	-	-
dialogue.noun	dialogue|dialog	noun	discuss	-	on|about|over|regarding|concerning|for|of	-	-	-	-	-	-
debate.noun	debate	noun	discuss	-	on|about|over|regarding|concerning|for|of	-	-	-	-	-	-
conversation.noun	conversation	noun	discuss	-	on|about|over|regarding|concerning|for|of	-	-	-	-	-	-
meeting.noun	meeting	noun	discuss	-	on|about|over|regarding|concerning|for|of	-	-	-	-	-	-
summit.noun	summit	noun	discuss	-	on|about|over|regarding|concerning|for|of	-	-	-	-	-	-
conference.noun	conference	noun	discuss	-	on|about|over|regarding|concerning|for|of	-	-	-	-	-	-
contact.noun	contact	noun	discuss	-	on|about|over|regarding|concerning|for|of	-	-	-	-	-	-
session.noun.2	session	noun	discuss	noun|ger	on|about|over|regarding|concerning|for|of	-	-	-	-	-	-
haggling.noun	haggling	noun	discuss	-	on|about|over|regarding|concerning|for|of	-	-	-	-	-	-
bargaining.noun	bargaining	noun	discuss	-	on|about|over|regarding|concerning|for|of	-	-	-	-	-	-
deliberation.noun	deliberation	noun	discuss	-	on|about|over|regarding|concerning|for|of	-	-	-	-	-	-
disagreement.noun	disagreement	noun	discuss	-	on|about|over|regarding|concerning|for|of	-	-	-	-	-	-
difference.noun	difference	noun	discuss	-	on|about|over|regarding|concerning|for|of	-	-	-	-	-	-
dispute.noun	dispute	noun	discuss	-	on|about|over|regarding|concerning|for|of	-	-	-	-	-	-
issue.noun.2	issue	noun	discuss	noun|ger	on|about|over|regarding|concerning|for|of	-	-	-	-	-	-
forum.noun	forum	noun	discuss	-	on|about|over|regarding|concerning|for|of	-	-	-	-	-	-
phone-call.noun	phone call	noun	discuss	-	on|about|over|regarding|concerning|for|of	-	-	-	-	-	-
exchange.noun	exchange	noun	discuss	-	on|about|over|regarding|concerning|for|of	-	-	-	-	-	-
round.noun.2	round	noun	discuss	noun|ger	on|about|over|regarding|concerning|for|of	-	-	-	-	-	-
vote.noun.2	vote	noun	discuss	noun|finite|ger	on|about|over|regarding|concerning|for|of	-	-	-	-	-	-
referendum.noun	referendum	noun	discuss	-	on|about|over|regarding|concerning|for|of	-	-	-	-	-	-
resolution.noun.2	resolution	noun	discuss	-	on|about|over|regarding|concerning|for|of	-	-	-	-	-	-
poll.noun	poll	noun	discuss	-	on|about|over|regarding|concerning|for|of	-	-	-	-	-	-
document.noun	document	noun	discuss	-	on|about|over|regarding|concerning|for|of	-	-	-	-	-	-
text.noun	text	noun	discuss	-	on|about|over|regarding|concerning|for|of	-	-	-	-	-	-
draft.noun.2	draft	noun	discuss	-	on|about|over|regarding|concerning|for|of	-	-	-	-	-	-
paper.noun	paper	noun	discuss	-	on|about|over|regarding|concerning|for|of	-	-	-	-	-	-
working-group.noun	working group	noun	discuss	-	on|about|over|regarding|concerning|for|of	-	-	-	-	-	-
speech.noun	speech	noun	discuss	-	on|about|over|regarding|concerning|for|of	-	-	-	-	-	-
interview.noun	interview	noun	discuss	-	on|about|over|regarding|concerning|for|of	-	-	-	-	-	-
question.noun.3	question	noun	discuss	noun|ger	on|about|over|regarding|concerning|for|of	-	-	-	-	-	-
framework.noun	framework	noun	discuss	-	on|about|over|regarding|concerning|for|of	-	-	-	-	-	-
parameter.noun	parameter	noun	discuss	-	on|about|over|regarding|concerning|for|of	-	-	-	-	-	-
terms.noun	terms	noun	discuss	-	on|about|over|regarding|concerning|for|of	-	-	-	-	-	-
term.noun	term	noun	discuss	-	on|about|over|regarding|concerning|for|of	-	-	-	-	-	-
clause.noun	clause	noun	discuss	-	on|about|over|regarding|concerning|for|of	-	-	-	-	-	-
provision.noun	provision	noun	discuss	-	on|about|over|regarding|concerning|for|of	-	-	-	-	-	-
outline.noun	outline	noun	discuss	-	on|about|over|regarding|concerning|for|of	-	-	-	-	-	-
detail.noun.2	detail	noun	discuss	noun|inf|ger	on|about|over|regarding|concerning|for|of	-	-	-	-	-	-
formula.noun	formula	noun	discuss	-	on|about|over|regarding|concerning|for|of	-	-	-	-	-	-
bill.noun	bill	noun	discuss	-	on|about|over|regarding|concerning|for|of	-	-	-	-	-	-
facilitate.verb.3	facilitate	verb	mediate	ger	in|between|on|over	-	-	-	-	-	-
arbitrate.verb	arbitrate	verb	mediate	-	in|between|on|over	-	-	-	-	-	-
mediation.noun	mediation	noun	mediate	-	in|of|on|for|to|toward|towards	-	-	-	-	-	-
mediator.noun	mediator	noun	mediate	-	in|of|on|for|to|toward|towards	-	-	-	-	-	-
broker.noun	broker	noun	mediate	-	in|of|on|for|to|toward|towards	-	-	-	-	-	-
arbitration.noun	arbitration	noun	mediate	-	in|of|on|for|to|toward|towards	-	-	-	-	-	-
negotiator.noun	negotiator	noun	mediate	-	in|of|on|for|to|toward|towards	-	-	-	-	-	-
envoy.noun	envoy	noun	mediate	-	in|of|on|for|to|toward|towards	-	-	-	-	-	-
party.noun	party	noun	mediate	-	in|of|on|for|to|toward|towards	-	-	-	-	-	-
participant.noun	participant	noun	mediate	-	in|of|on|for|to|toward|towards	-	-	-	-	-	-
side.noun	side	noun	mediate	-	in|of|on|for|to|toward|towards	-	-	-	-	-	-
role.noun	role	noun	mediate	-	in|of|on|for|to|toward|towards	-	-	-	-	-	-
basis.noun	basis	noun	mediate	-	in|of|on|for|to|toward|towards	-	-	-	-	-	-
condition.noun.2	condition	noun	mediate	noun|ger	in|of|on|for|to|toward|towards	-	-	-	-	-	-
hurdle.noun	hurdle	noun	mediate	-	in|of|on|for|to|toward|towards	-	-	-	-	-	-
obstacle.noun.2	obstacle	noun	mediate	noun|ger	in|of|on|for|to|toward|towards	-	-	-	-	-	-
path.noun	path	noun	mediate	-	in|of|on|for|to|toward|towards	-	-	-	-	-	-
way.noun.2	way	noun	mediate	noun|ger	in|of|on|for|to|toward|towards	-	-	-	-	-	-
key.noun	key	noun	mediate	-	in|of|on|for|to|toward|towards	-	-	-	-	-	-
route.noun	route	noun	mediate	-	in|of|on|for|to|toward|towards	-	-	-	-	-	-
breakthrough.noun	breakthrough	noun	mediate	-	in|of|on|for|to|toward|towards	-	-	-	-	-	-
progress.noun	progress	noun	mediate	-	in|of|on|for|to|toward|towards	-	-	-	-	-	-
advance.noun	advance	noun	mediate	-	in|of|on|for|to|toward|towards	-	-	-	-	-	-
setback.noun	setback	noun	mediate	-	in|of|on|for|to|toward|towards	-	-	-	-	-	-
track.noun	track	noun	mediate	-	in|of|on|for|to|toward|towards	-	-	-	-	-	-
consider.verb.2	consider	verb	consider	ger|noun	about|of|at|with|into	-	-	-	-	-	-
mull.verb	mull	verb	consider	ger|noun|inf	about|of|at|with|into	-	-	-	-	-	-
weigh.verb	weigh	verb	consider	ger|noun|inf	about|of|at|with|into	-	-	-	-	-	-
contemplate.verb	contemplate	verb	consider	ger|noun|inf	about|of|at|with|into	-	-	-	-	-	-
ponder.verb	ponder	verb	consider	ger|noun|inf	about|of|at|with|into	-	-	-	-	-	-
explore.verb.2	explore	verb	consider	ger|noun	about|of|at|with|into	-	-	-	-	-	-
study.verb.2	study	verb	consider	ger|noun	about|of|at|with|into	-	-	-	-	-	-
entertain.verb	entertain	verb	consider	ger|noun|inf	about|of|at|with|into	-	-	-	-	-	-
look.verb.2	look	verb	consider	ger|noun	about|of|at|with|into	-	-	-	-	-	-
think.verb.2	think	verb	consider	ger|noun	about|of|at|with|into	-	-	-	-	-	-
toy.verb	toy	verb	consider	ger|noun|inf	about|of|at|with|into	-	-	-	-	-	-
flirt.verb	flirt	verb	consider	ger|noun|inf	about|of|at|with|into	-	-	-	-	-	-
examine.verb.3	examine	verb	consider	ger|noun	about|of|at|with|into	-	-	-	-	-	-
eye.verb	eye	verb	consider	ger|noun|inf	about|of|at|with|into	-	-	-	-	-	-
consideration.noun	consideration	noun	consider	ger|noun|inf	of|to	-	-	-	-	-	-
thought.noun	thought	noun	consider	ger|noun|inf	of|to	-	-	-	-	-	-
idea.noun.2	idea	noun	consider	ger|noun|inf	of|to	-	-	-	-	-	-
option.noun.3	option	noun	consider	ger|noun|inf	of|to	-	-	-	-	-	-
seem.verb	seem	verb	seem	inf|finite|ger	-	-	-	-	-	-	-
appear.verb	appear	verb	seem	inf|finite|ger	-	-	-	-	-	-	-
tend.verb	tend	verb	seem	inf|finite|ger	-	-	-	-	-	-	-
stand.verb	stand	verb	seem	inf|finite|ger	-	-	-	-	-	-	-
loom.verb	loom	verb	seem	inf|finite|ger	-	-	-	-	-	-	-
cause.verb	cause	verb	cause	-	to|in|into	-	-	-	-	-	-
lead.verb.2	lead	verb	cause	-	to|in|into	-	-	-	-	-	-
force.verb	force	verb	cause	-	to|in|into	-	-	-	-	-	-
make.verb	make	verb	cause	-	to|in|into	-	-	-	-	-	-
prompt.verb	prompt	verb	cause	-	to|in|into	-	-	-	-	-	-
spark.verb.2	spark	verb	cause	finite	to|in|into	-	-	-	-	-	-
result.verb	result	verb	cause	-	to|in|into	-	-	-	-	-	-
compel.verb	compel	verb	cause	-	to|in|into	-	-	-	-	-	-
induce.verb	induce	verb	cause	-	to|in|into	-	-	-	-	-	-
drive.verb	drive	verb	cause	-	to|in|into	-	-	-	-	-	-
provoke.verb	provoke	verb	cause	-	to|in|into	-	-	-	-	-	-
bring-about.verb	bring about	verb	cause	-	to|in|into	-	-	-	-	-	-
trigger.verb.2	trigger	verb	cause	finite	to|in|into	-	-	-	-	-	-
get.verb.2	get	verb	cause	-	to|in|into	-	-	-	-	-	-
coax.verb	coax	verb	cause	-	to|in|into	-	-	-	-	-	-
persuade.verb	persuade	verb	cause	-	to|in|into	-	-	-	-	-	-
convince.verb	convince	verb	cause	-	to|in|into	-	-	-	-	-	-
have.verb.2	have	verb	cause	ger|noun|finite	to|in|into	-	-	-	-	-	-
inspire.verb	inspire	verb	cause	-	to|in|into	-	-	-	-	-	-
produce.verb	produce	verb	cause	-	to|in|into	-	-	-	-	-	-
contribute.verb	contribute	verb	cause	-	to|in|into	-	-	-	-	-	-
bring.verb	bring	verb	cause	-	to|in|into	-	-	-	-	-	-
coerce.verb	coerce	verb	cause	-	to|in|into	-	-	-	-	-	-
tempt.verb	tempt	verb	cause	-	to|in|into	-	-	-	-	-	-
trick.verb	trick	verb	cause	-	to|in|into	-	-	-	-	-	-
dupe.verb	dupe	verb	cause	-	to|in|into	-	-	-	-	-	-
lure.verb	lure	verb	cause	-	to|in|into	-	-	-	-	-	-
help-bring-about.verb	help bring about	verb	cause	-	to|in|into	-	-	-	-	-	-
precipitate.verb	precipitate	verb	cause	-	to|in|into	-	-	-	-	-	-
give-rise.verb	give rise	verb	cause	-	to|in|into	-	-	-	-	-	-
help.verb.2	help	verb	help	-	in|with|to	-	-	-	-	-	-
assist.verb	assist	verb	help	-	in|with|to	-	-	-	-	-	-
aid.verb	aid	verb	help	-	in|with|to	-	-	-	-	-	-
serve.verb	serve	verb	help	-	in|with|to	-	-	-	-	-	-
cooperate.verb	cooperate	verb	help	-	in|with|to	-	-	-	-	-	-
contribute.verb.2	contribute	verb	help	ger|noun	in|with|to	-	-	-	-	-	-
work.verb.2	work	verb	help	ger|noun	in|with|to	-	-	-	-	-	-
support.verb.2	support	verb	support	ger|noun|inf	-	-	-	-	-	-	-
back.verb.3	back	verb	support	ger|noun|inf	-	-	-	-	-	-	-
champion.verb	champion	verb	support	ger|noun|inf	-	-	-	-	-	-	-
promote.verb	promote	verb	support	ger|noun|inf	-	-	-	-	-	-	-
support.noun	support	noun	support	ger|noun|inf	for|of|to|in	-	-	-	-	-	-
backing.noun.2	backing	noun	support	ger|noun|inf	for|of|to|in	-	-	-	-	-	-
advocacy.noun	advocacy	noun	support	ger|noun|inf	for|of|to|in	-	-	-	-	-	-
sympathy.noun	sympathy	noun	support	ger|noun|inf	for|of|to|in	-	-	-	-	-	-
motivation.noun	motivation	noun	support	ger|noun|inf	for|of|to|in	-	-	-	-	-	-
incentive.noun	incentive	noun	support	ger|noun|inf	for|of|to|in	-	-	-	-	-	-
reason.noun	reason|grounds|justification	noun	support	ger|noun|inf	for|of|to|in	-	-	-	negated	-	-
pretext.noun	pretext	noun	support	ger|noun|inf	for|of|to|in	-	-	-	-	-	-
excuse.noun	excuse	noun	support	ger|noun|inf	for|of|to|in	-	-	-	-	-	-
argument.noun	argument	noun	support	ger|noun|inf	for|of|to|in	-	-	-	-	-	-
case.noun.3	case	noun	support	ger|noun	for|of|to|in	-	-	-	-	-	-
readout.noun	readout	noun	support	ger|noun|inf	for|of|to|in	-	-	-	-	-	-
justify.verb	justify	verb	justify	ger|noun|inf	for	-	-	-	-	-	-
defend.verb.2	defend	verb	justify	ger|noun	for	-	-	-	-	-	-
explain.verb.2	explain	verb	justify	ger|noun|inf	for	-	-	-	-	-	-
excuse.verb	excuse	verb	justify	ger|noun|inf	for	-	-	-	-	-	-
legitimize.verb	legitimize|legitimise	verb	justify	ger|noun|inf	for	-	-	-	-	-	-
condone.verb	condone	verb	justify	ger|noun|inf	for	-	-	-	-	-	-
glorify.verb	glorify	verb	justify	ger|noun|inf	for	-	-	-	-	-	-
claim-responsibility.verb	claim responsibility	verb	justify	ger|noun|inf	for	-	-	-	-	-	-
take-responsibility.verb	take responsibility	verb	justify	ger|noun|inf	for	-	-	-	-	-	-
claim-credit.verb	claim credit	verb	justify	ger|noun|inf	for	-	-	-	-	-	-
take-credit.verb	take credit	verb	justify	ger|noun|inf	for	-	-	-	-	-	-
pretend.verb	pretend	verb	pretend	-	-	-	-	-	-	-	-
feign.verb	feign	verb	pretend	-	-	-	-	-	-	-	-
fake.verb	fake	verb	pretend	-	-	-	-	-	-	-	-
simulate.verb	simulate	verb	pretend	-	-	-	-	-	-	-	-
stage-manage.verb	stage-manage	verb	pretend	-	-	-	-	-	-	-	-
claim.noun.2	claim	noun	claim	ger|noun	of|that|to	-	-	-	-	-	-
assertion.noun	assertion	noun	claim	-	of|that|to	-	-	-	-	-	-
contention.noun	contention	noun	claim	-	of|that|to	-	-	-	-	-	-
allegation.noun.3	allegation	noun	claim	ger|noun	of|that|to	-	-	-	-	-	-
statement.noun.2	statement	noun	report	finite|noun|ger	of|on|about|that	-	-	-	-	-	-
comment.noun	comment	noun	report	finite|noun|ger	of|on|about|that	-	-	-	-	-	-
remark.noun	remark	noun	report	finite|noun|ger	of|on|about|that	-	-	-	-	-	-
report.noun.3	report	noun	report	ger	of|on|about|that	-	-	-	-	-	-
message.noun	message	noun	report	finite|noun|ger	of|on|about|that	-	-	-	-	-	-
letter.noun.2	letter	noun	report	finite|noun|ger	of|on|about|that	-	-	-	-	-	-
post.noun	post	noun	report	finite|noun|ger	of|on|about|that	-	-	-	-	-	-
tweet.noun	tweet	noun	report	finite|noun|ger	of|on|about|that	-	-	-	-	-	-
explanation.noun	explanation	noun	report	finite|noun|ger	of|on|about|that	-	-	-	-	-	-
account.noun.2	account	noun	report	noun|ger	of|on|about|that	-	-	-	-	-	-
article.noun.2	article	noun	report	finite|noun|ger	of|on|about|that	-	-	-	-	-	-
note.noun	note	noun	report	finite|noun|ger	of|on|about|that	-	-	-	-	-	-
description.noun	description	noun	report	finite|noun|ger	of|on|about|that	-	-	-	-	-	-
word.noun.2	word	noun	report	noun|ger	of|on|about|that	-	-	-	-	-	-
notice.noun	notice	noun	report	finite|noun|ger	of|on|about|that	-	-	-	-	-	-
mention.noun	mention	noun	report	finite|noun|ger	of|on|about|that	-	-	-	-	-	-
broadcast.noun	broadcast	noun	report	finite|noun|ger	of|on|about|that	-	-	-	-	-	-
notification.noun	notification	noun	report	finite|noun|ger	of|on|about|that	-	-	-	-	-	-
signal.noun	signal	noun	report	finite|noun|ger	of|on|about|that	-	-	-	-	-	-
news.noun.2	news	noun	report	noun|ger	of|on|about|that	-	-	-	-	-	-
information.noun.2	information	noun	report	noun|ger	of|on|about|that	-	-	-	-	-	-
bulletin.noun	bulletin	noun	report	finite|noun|ger	of|on|about|that	-	-	-	-	-	-
communique.noun	communique|communiqué	noun	report	finite|noun|ger	of|on|about|that	-	-	-	-	-	-
fact.noun	fact	noun	report	finite|noun|ger	of|on|about|that	-	-	-	-	-	-
reality.noun	reality	noun	report	finite|noun|ger	of|on|about|that	-	-	-	-	-	-
truth.noun	truth	noun	report	finite|noun|ger	of|on|about|that|in|to	-	-	-	denied	-	-
close.adj	close	adj	possible	inf|ger|noun	to	-	-	possible	negated	1.3	-1.5
near.adj	near	adj	possible	ger|noun	to	-	-	possible	negated	1.3	-1.5
decide-against.verb	decide	verb	refuse	ger|noun	!against	-	-	-	-	-	-
refuse-from.verb	refuse	verb	refuse	ger|noun	from	-	-	-	-	-	-
see-do.verb	see|hear|watch|observe|feel|witness	verb	know	inf	-	-	-	own	own	-	-
move.verb.2	move|transfer|shift	verb	move	ger|noun	-	-	-	-	-	-	-
carry-over.verb	carry over|hold over|roll over|put over	verb	postpone	ger|noun	-	-	-	-	-	-	-
serve.verb.2	serve	verb	implicative+	inf	-	-	-	-	-	-	-
prove.verb.2	prove	verb	implicative+	inf	-	-	-	-	-	-	-
cease.verb.2	cease	verb	implicative-	inf	-	-	-	-	-	-	-
imagine-things.verb	hallucinate|fantasize|fantasise	verb	pretend	-	about|of	-	-	-	-	-	-
disagree-that.verb	disagree|dispel	verb	deny	finite	-	-	-	possible	own	-1.0	0.5
message.verb	email|e-mail|fax|radio|wire|phone|advertise|voice|text	verb	report	finite	-	-	-	-	-	-	-
manner.verb	whisper|murmur|mumble|mutter|shout|yell|scream|cry|blurt|utter|moan|groan|joke|quip|preach|recite	verb	report	finite	-	-	-	-	-	-	-
in-progress.adj	in progress|in train|in session|in swing	adj	occur	-	-	theme	-	continued	-	-	-
on-hold.adj	on hold|on ice|in limbo|in abeyance|at standstill|at impasse|at deadlock|in deadlock	adj	suspend	-	-	theme	-	-	-	-	-
far-from.adj	far	adj	possible	ger|noun	from	-	-	negated	possible	-1.5	0.5
hint-at.verb	hint	verb	suspect	ger|noun	at	-	-	-	-	-	-
untrue.adj.false	untrue|false|baseless|groundless|unfounded|fabricated|fictitious|bogus|fake|spurious|incorrect|inaccurate|erroneous|absurd|ridiculous|ludicrous|nonsensical|slanderous|untruthful	adj	false	-	-	theme	-	-	-	-	-
lie.noun.false	lie|fabrication|invention|fiction|nonsense|hoax|rubbish|slander|myth|falsehood|disinformation|calumny|canard|fantasy|fake|absurdity|forgery|propaganda	noun	false	finite|noun	-	theme	-	-	-	-	-
truth.noun.know	substance|basis|foundation	noun	know	finite|noun	to|in|for	-	-	own	denied	-	-
hinge.verb.condition	hinge|depend|rest	verb	condition	noun	on|upon	theme	-	-	-	-	-
depend.verb.condition	depend|hinge	verb	condition	finite|inf	-	-	-	-	-	-	-
contingent.adj.condition	contingent|conditional|dependent|conditioned|predicated	adj	condition	-	on|upon	theme	-	-	-	-	-
predicate.verb.condition	predicate|condition	verb	condition	noun	on|upon	theme	-	-	-	-	-
tie.verb.tie	tie|link|peg|couple	verb	tie	noun	-	-	-	-	-	-	-
scrub.verb.cancel	scrub|can|strike off|strike from|back away|decide against|give up|fall through|come to nothing|abolish|overturn|quash|void|reverse|rule off|bow out|opt out of|call time on|nix|jettison|discard|dump|kill off|bury|disinvite|undo|give up on	verb	cancel	ger|noun|inf	of|from|on|for	theme	-	-	-	-	-
change-mind.verb.cancel	change mind|change its mind|change his mind|change her mind|change their mind|change their minds|think better	verb	cancel	ger|noun|inf	about|on|of	-	-	-	-	-	-
slip.verb.move	slip|slide|bring back|stagger|set back|spin out|stretch out|lag|drag out|kick down	verb	move	noun	-	theme	-	-	-	-	-
switch.verb.move	switch|reset|rearrange	verb	move	ger|noun	-	theme	-	-	-	-	-
re-schedule.verb.postpone	re-schedule|remand|suspend until|leave over|lay over|rearrange|reprogram|prorogue|slow down|retard	verb	postpone	ger|noun|inf	-	theme	-	-	-	-	-
come-to-a-halt.verb.suspend	come to a halt|come to a standstill|grind to a halt|ground|stay|take a break|shelve temporarily|bring to a halt|bring to a standstill|paralyse|paralyze|take time out|mothball|put in abeyance|adjourn sine die|dry up|be on hold|cut	verb	suspend	ger|noun	in|from|of|with	theme	-	-	-	-	-
break.noun.suspend	break|lull|recess|hiatus|time-out|timeout|respite|let-up|truce|cessation	noun	suspend	ger|noun	in|of|on|to|from	-	-	-	-	-	-
opt-out.verb.refuse	opt out|decide against|vote against|rule against|advise against|speak against|turn against	verb	refuse	ger|noun	of|against|from|on	-	-	-	-	-	-
talk-out.verb.prevent	talk out|argue out	verb	prevent	ger	of	-	-	-	-	-	-
talk.verb.prevent	talk|argue|frighten|scare|bluff	verb	prevent	ger	!out of|of	-	-	-	-	-	-
lack.verb.implicative-	lack|want for	verb	implicative-	inf|noun	-	-	-	-	-	-	-
escape.verb.implicative-	escape|evade|dodge|sidestep|duck|eschew	verb	implicative-	ger	-	-	-	-	-	-	-
option.noun.possible	option|prospect|proposal|matter of time	noun	possible	noun	-	theme	-	-	-	-	-
imaginable.adj.possible	imaginable|probable|avoidable|achievable|desirable|welcome|off	adj	possible	noun	-	theme	-	-	-	-	-
time.noun.oblige	time|moment	noun	oblige	inf|finite	-	-	-	-	-	-	-
talk.noun.possible	talk|danger|risk|prospect|threat|chance|hope|fear|speculation|mention	noun	possible	ger|noun	of|about	-	-	-	-	-	-
campaign.verb.plan	campaign	verb	plan	noun	for|to	-	-	-	-	-	-
pencil-in.verb.plan	pencil in|lay on|fix|book	verb	plan	noun|ger	-	-	-	-	-	-	-
back.verb.want	back|support|urge|advocate|champion	verb	want	ger	-	-	-	-	-	-	-
strike-from.verb	strike from the programme|strike from the program|strike from the agenda|strike from the calendar|strike from the schedule|strike from the list|strike off the agenda|strike off the calendar|strike off the programme|strike off the schedule|strike off the list|take off the table|take off the agenda|come to nothing	verb	cancel	ger|noun|inf	-	theme	-	-	-	-	-
change-mind.verb	change its mind|change his mind|change her mind|change their mind|change their minds|change my mind|think better of	verb	cancel	ger|noun|inf	about|on	-	-	-	-	-	-
to-a-halt.verb	come to a halt|come to a standstill|come to a stop|grind to a halt|bring to a halt|bring to a standstill|bring to a stop|put in abeyance|leave in limbo	verb	suspend	ger|noun	-	theme	-	-	-	-	-
take-break.verb	take a break	verb	suspend	noun|ger	in|from	theme	-	-	-	-	-
ignore.verb.spurn	ignore|defy|disobey|flout|disregard|brush aside|brush off|shrug off|wave off|wave away|resist|oppose|spurn|snub	verb	spurn	noun	-	-	-	-	-	-	-
opt-out-of.verb	opt out of	verb	refuse	ger|noun	-	-	-	-	-	-	-
talk-out-of.verb	talk out of|argue out of	verb	prevent	ger	-	-	-	-	-	-	-
hold-back.verb.2	hold back|hold off|hold over	verb	postpone	noun	-	-	-	-	-	-	-
off.adj	off	adj	cancel	noun	-	theme	-	-	-	-	-
rain-off.verb	rain off|snow off|rain out	verb	cancel	ger|noun	-	theme	-	-	-	-	-
far.adj.from	far|miles|away	adj	unable	ger|noun	!from	-	-	-	-	-	-
acquit.verb.2	acquit|clear|absolve|exonerate	verb	prevent	ger	!of	-	-	-	-	-	-
quick.adj	quick|swift|prompt	adj	implicative+	inf	-	-	-	-	-	-	-
in-favour.adj	in favour|in favor	adj	want	ger|noun|inf	of	-	-	-	-	-	-
bail-out.verb.cancel	bail out|cry off|beg off|bail|row back|backtrack	verb	cancel	-	of|on|from|with	-	-	-	-	-	-
backpedal.verb.cancel	backpedal|climb down|resile|countermand|abrogate|rip up	verb	cancel	-	of|on|from|with	-	-	-	-	-	-
bin.verb.cancel	bin|junk|invalidate|relinquish|forsake|have second thoughts	verb	cancel	-	of|on|from|with	-	-	-	-	-	-
take-back.verb.cancel	take back|turn its back|turn his back|turn her back|turn their backs|strike down	verb	cancel	-	of|on|from|with	-	-	-	-	-	-
unmake.verb.cancel	unmake|foreclose|rub out|get cold feet|give a miss|lay to rest	verb	cancel	-	of|on|from|with	-	-	-	-	-	-
wash-its-hands.verb.cancel	wash its hands|throw up|throw overboard|consign to the dustbin	verb	cancel	-	of|on|from|with	-	-	-	-	-	-
put-paid.verb.cancel	put paid	verb	cancel	-	of|on|from|with|to	-	-	-	-	-	-
abrogation.noun.cancel	abrogation|countermanding|rescission|dissolution|U-turn|about-face	noun	cancel	-	of|from|to	-	-	-	-	-	-
volte-face.noun.cancel	volte-face|climbdown|reversal	noun	cancel	-	of|from|to	-	-	-	-	-	-
push-into.verb.postpone	push into|put on the back burner|kick into the long grass|hold in abeyance|leave for later|buy time	verb	postpone	-	to|for|until|by	-	-	-	-	-	-
stand-over.verb.postpone	stand over|backdate|keep waiting|bump|let slide|protract	verb	postpone	-	to|for|until|by	-	-	-	-	-	-
rescheduling.noun.postpone	rescheduling|putting-off|moratorium on|stay|reprieve	noun	postpone	-	of|to|in	-	-	-	-	-	-
run-aground.verb.suspend	run aground|run into the sand|run into the sands|seize up|come unstuck|get stuck	verb	suspend	-	in|from|of|on	theme	-	-	-	-	-
stand-still.verb.suspend	stand still|go into recess|hang in the balance|put in cold storage|put on the shelf|cool	verb	suspend	-	in|from|of|on	theme	-	-	-	-	-
idle.verb.suspend	idle|cease up|stick|be stuck|reach impasse|hit a wall	verb	suspend	-	in|from|of|on	theme	-	-	-	-	-
hit-an-impasse.verb.suspend	hit an impasse|hit a snag|bring to a close temporarily|trail off|hobble	verb	suspend	-	in|from|of|on	theme	-	-	-	-	-
at-a-standstill.adj.suspend	at a standstill|at rest|in recess|in cold storage|in suspense|deadlocked	adj	suspend	-	-	theme	-	-	-	-	-
stuck.adj.suspend	stuck|stalled|frozen|blocked|paralysed|paralyzed	adj	suspend	-	-	theme	-	-	-	-	-
idle.adj.suspend	idle|on strike hold|interrupted|halted|suspended|paused	adj	suspend	-	-	theme	-	-	-	-	-
mothballed.adj.suspend	mothballed|bogged|grounded|shut	adj	suspend	-	-	theme	-	-	-	-	-
forestall.verb.prevent	forestall|preempt|pre-empt|hamper|hamstring|handicap	verb	prevent	-	from|into|of|in	-	-	-	-	-	-
deprive.verb.prevent	deprive|rob|scotch|obviate|deflect|parry	verb	prevent	-	from|into|of|in	-	-	-	-	-	-
stand-in-the-way.verb.prevent	stand in the way|get in the way|warn off|scare off|scare away|hold in check	verb	prevent	-	from|into|of|in	-	-	-	-	-	-
rein-in.verb.prevent	rein in|lock out|shut out|keep out|cheat|debar	verb	prevent	-	from|into|of|in	-	-	-	-	-	-
fetter.verb.prevent	fetter|interdict|muzzle|gag|nip in the bud|stall off	verb	prevent	-	from|into|of|in	-	-	-	-	-	-
keep-back.verb.prevent	keep back|stop up|choke off	verb	prevent	-	from|into|of|in	-	-	-	-	-	-
put-a-stop.verb.prevent	put a stop	verb	prevent	-	from|into|of|in|to	-	-	-	-	-	-
forestalling.noun.prevent	forestalling|preemption|pre-emption|interdiction|deterrent|hindrance	noun	prevent	-	of|from|on	-	-	-	-	-	-
impediment.noun.prevent	impediment|safeguard|precaution|insurance	noun	prevent	-	of|from|on	-	-	-	-	-	-
forbear.verb.implicative-	forbear|come short|let slip|let pass|miss out|sit out	verb	implicative-	-	from|of|to|on|at	-	-	-	-	-	-
stay-away.verb.implicative-	stay away|steer clear|stay clear|keep clear|keep away|stay out	verb	implicative-	-	from|of|to|on|at	-	-	-	-	-	-
give-a-wide-berth.verb.implicative-	give a wide berth|disdain|recoil|flinch|forfeit|waive	verb	implicative-	-	from|of|to|on|at	-	-	-	-	-	-
dispense.verb.implicative-	dispense|dispense with|do without|go without|make do without|absent himself	verb	implicative-	-	from|of|to|on|at	-	-	-	-	-	-
absent-itself.verb.implicative-	absent itself|absent herself|absent themselves|default|renege on|scorn	verb	implicative-	-	from|of|to|on|at	-	-	-	-	-	-
pass-over.verb.implicative-	pass over|leave undone|leave off|never get|fight shy|be spared	verb	implicative-	-	from|of|to|on|at	-	-	-	-	-	-
get-out.verb.implicative-	get out|wriggle out	verb	implicative-	-	from|of|to|on|at	-	-	-	-	-	-
abstention.noun.implicative-	abstention|default|noncompliance|non-compliance|non-payment|nonpayment	noun	implicative-	-	of|from|to|on|in	-	-	-	-	-	-
non-appearance.noun.implicative-	non-appearance|non-attendance|non-arrival|non-renewal|non-delivery|no-show	noun	implicative-	-	of|from|to|on|in	-	-	-	-	-	-
want.noun.implicative-	want|shortage|incapacity|impotence|forbearance	noun	implicative-	-	of|from|to|on|in	-	-	-	-	-	-
dig-in-its-heels.verb.refuse	dig in its heels|dig in his heels|dig in their heels|stonewall|draw the line|have no truck	verb	refuse	-	from|to|at|on	-	-	-	-	-	-
jib.verb.refuse	jib|bridle at|stop at|say no	verb	refuse	-	from|to|at|on	-	-	-	-	-	-
hold-out.verb.refuse	hold out	verb	refuse	-	from|to|at|on|against	-	-	-	-	-	-
pour-cold-water.verb.reject	pour cold water|throw cold water|pour scorn	verb	reject	-	of|to|on	-	-	-	-	-	-
give-short-shrift.verb.reject	give short shrift|wave aside|knock back|turn up its nose|turn a deaf ear	verb	reject	-	of|to	-	-	-	-	-	-
turn-a-blind-eye.verb.spurn	turn a blind eye|close its ears|shut its ears|fly in the face|make light|sweep aside	verb	spurn	-	to|of	-	-	-	-	-	-
cold-shoulder.verb.spurn	cold-shoulder|give the cold shoulder	verb	spurn	-	to|of	-	-	-	-	-	-
give-the-lie.verb.deny	give the lie|laugh off|gainsay|controvert|disprove|discredit	verb	deny	-	of|as|to	-	-	-	-	-	-
pooh-pooh.verb.deny	pooh-pooh|protest its innocence|protest his innocence|protest her innocence|protest their innocence|knock down	verb	deny	-	of|as|to	-	-	-	-	-	-
rubbish.verb.deny	rubbish|belie|plead ignorance|know nothing|profess ignorance|confute	verb	deny	-	of|as|to	-	-	-	-	-	-
explode.verb.deny	explode|dismiss out of hand|negate|laugh out of court	verb	deny	-	of|as|to	-	-	-	-	-	-
disavowal.noun.deny	disavowal|disclaimer|rebuttal|démenti|dementi|contradiction	noun	deny	-	of|that	-	-	-	-	-	-
ready.verb.plan	ready|map out|set its sights|set his sights|set their sights|have in mind	verb	plan	-	for|on|to|in	-	-	-	-	-	-
make-ready.verb.plan	make ready|get set|limber up|sign up|sign on|contract	verb	plan	-	for|on|to|in	-	-	-	-	-	-
time.verb.plan	time|steel itself|steel themselves|be on course|be on track|be slated	verb	plan	-	for|on|to|in	-	-	-	-	-	-
be-expected.verb.plan	be expected|chart|devise|draw up|map|calendar	verb	plan	-	for|on|to|in	-	-	-	-	-	-
gird-itself.verb.plan	gird itself|lay plans|lay the groundwork|lay the ground|set the stage|set the scene	verb	plan	-	for|on|to|in	-	-	-	-	-	-
be-set.verb.plan	be set|count down|pack|arm itself|prime|stand by	verb	plan	-	for|on|to|in	-	-	-	-	-	-
warm-up.verb.plan	warm up	verb	plan	-	for|on|to|in	-	-	-	-	-	-
run-up.noun.plan	run-up|countdown|lead-up|groundwork|scheme|game plan	noun	plan	-	of|for|to|on|in	-	-	-	-	-	-
plotting.noun.plan	plotting|rehearsal|booking|reservation|itinerary|vigil for	noun	plan	-	of|for|to|on|in	-	-	-	-	-	-
brink.noun.plan	brink|point|verge|threshold|cusp|onset of	noun	plan	-	of|for|to|on|in	-	-	-	-	-	-
on-eve.adj.plan	on eve|on point|on course|on track|in preparation|in pipeline	adj	plan	-	of|to|for|on	-	-	-	-	-	-
in-offing.adj.plan	in offing|on way|in works|in store|afoot|booked	adj	plan	-	of|to|for|on	-	-	-	-	-	-
timed.adj.plan	timed|timetabled|pencilled|fixed|settled|arranged	adj	plan	-	of|to|for|on	-	-	-	-	-	-
on-calendar.adj.plan	on calendar|on schedule|on agenda|under orders|earmarked|primed	adj	plan	-	of|to|for|on	-	-	-	-	-	-
hell-bent.adj.plan	hell-bent|set fair|determined upon|in hand|in train for|on cards	adj	plan	-	of|to|for|on	-	-	-	-	-	-
on-verge.adj.possible	on verge|on brink|on cusp|on threshold|in sight|within reach	adj	possible	-	of|to|for	-	-	-	-	-	-
within-sight.adj.possible	within sight|in prospect|on horizon|in air|on table|in danger	adj	possible	-	of|to|for	-	-	-	-	-	-
at-risk.adj.possible	at risk|under consideration|under discussion|under study|under review|under negotiation	adj	possible	-	of|to|for	-	-	-	-	-	-
in-position.adj.possible	in position|in doubt|in question|at stake|in balance|up for grabs	adj	possible	-	of|to|for	-	-	-	-	-	-
at-issue.adj.possible	at issue|touch-and-go|doable|on offer|tempting|hazardous	adj	possible	-	of|to|for	-	-	-	-	-	-
dangerous.adj.possible	dangerous|perilous	adj	possible	-	of|to|for	-	-	-	-	-	-
rumblings.noun.possible	rumblings|rumbling|whisper|whispers|murmur|murmurs	noun	possible	-	of|that|for|about|over	-	-	-	-	-	-
gossip.noun.possible	gossip|buzz|chatter|vision|nightmare|foreboding	noun	possible	-	of|that|for|about|over	-	-	-	-	-	-
scare.noun.possible	scare|shadow|odds|contingency|portent|omen	noun	possible	-	of|that|for|about|over	-	-	-	-	-	-
foretaste.noun.possible	foretaste|temptation|brainstorm|bogey|bogeyman|imminence	noun	possible	-	of|that|for|about|over	-	-	-	-	-	-
inevitability.noun.possible	inevitability|feasibility|plausibility|desirability|fantasy of|window	noun	possible	-	of|that|for|about|over	-	-	-	-	-	-
leeway.noun.possible	leeway|inclination|permutation|alternative|recipe|ground	noun	possible	-	of|that|for|about|over	-	-	-	-	-	-
appetite.noun.possible	appetite|ripeness|fodder	noun	possible	-	of|that|for|about|over	-	-	-	-	-	-
shudder.verb.fear	shudder|tremble|quake|agonise|agonize|fret	verb	fear	-	of|about|for|at|that	-	-	-	-	-	-
panic.verb.fear	panic|have misgivings|lose sleep|sweat	verb	fear	-	of|about|for|at|that	-	-	-	-	-	-
misgiving.noun.fear	misgiving|misgivings|dread|jitters|nerves|panic	noun	fear	-	of|about|for|that|over	-	-	-	-	-	-
terror-of.noun.fear	terror of|unease|disquiet	noun	fear	-	of|about|for|that|over	-	-	-	-	-	-
bank.verb.hope	bank|count|pin its hopes|pin his hopes|pin their hopes|place its hopes	verb	hope	-	for|of|to|on	-	-	-	-	-	-
hold-out-hope.verb.hope	hold out hope|dream up|keep its fingers crossed|await eagerly|root|itch	verb	hope	-	for|of|to|on	-	-	-	-	-	-
ache.verb.hope	ache|burn|sigh|thirst|hunger|pine	verb	hope	-	for|of|to|on	-	-	-	-	-	-
languish.verb.hope	languish|set its heart|set his heart	verb	hope	-	for|of|to|on	-	-	-	-	-	-
longing.noun.hope	longing|yearning|hunger|thirst|craving|wishes	noun	hope	-	of|for|to|that	-	-	-	-	-	-
expectancy.noun.hope	expectancy|daydream|ray|glimmer	noun	hope	-	of|for|to|that	-	-	-	-	-	-
feel-like.verb.want	feel like|be after|set store	verb	want	-	for|to|after	-	-	-	-	-	-
clamour.verb.demand	clamour|clamor|agitate|cry out|sue|canvass	verb	demand	-	!for|on|upon|to|from	-	-	-	-	-	-
crusade.verb.demand	crusade|nudge|egg on|incite|goad|adjure	verb	demand	-	!for|on|upon|to|from	-	-	-	-	-	-
importune.verb.demand	importune|solicit|urge on|march|press for|push for	verb	demand	-	!for|on|upon|to|from	-	-	-	-	-	-
bay.verb.demand	bay|chant|insist on|insist upon|plump for|invoke	verb	demand	-	!for|on|upon|to|from	-	-	-	-	-	-
needle.verb.demand	needle|remind|hector|badger|pester|hound	verb	demand	-	!for|on|upon|to|from	-	-	-	-	-	-
clamour.noun.demand	clamour|clamor|outcry for|pleading|urging|prodding	noun	demand	-	for|to|of|that|on	-	-	-	-	-	-
prompting.noun.demand	prompting|lobbying|entreaty|stipulation|summons|admonition	noun	demand	-	for|to|of|that|on	-	-	-	-	-	-
advice.noun.demand	advice|nudge|reminder|cry|agitation	noun	demand	-	for|to|of|that|on	-	-	-	-	-	-
task.verb.order	task|assign|commission|prescribe|ordain|bind	verb	order	-	to|that	-	-	-	-	-	-
dispatch-with-orders.verb.order	dispatch with orders|commandeer|rule|detach|requisition|deploy	verb	order	-	to|that	-	-	-	-	-	-
hire.verb.order	hire|pay|recruit	verb	order	-	to|that	-	-	-	-	-	-
writ.noun.order	writ|edict|injunction|fatwa|ukase|fiat	noun	order	-	to|for|that|of|on	-	-	-	-	-	-
ruling.noun.order	ruling|commission|remit|marching orders|brief|warrant	noun	order	-	to|for|that|of|on	-	-	-	-	-	-
order-in-council.noun.order	order-in-council|dictate	noun	order	-	to|for|that|of|on	-	-	-	-	-	-
saddle.verb.oblige	saddle|impel|be up|behove|behoove	verb	oblige	-	to|of|for	-	-	-	-	-	-
compelled.adj.oblige	compelled|forced|incumbent|indispensable|overdue|pressing	adj	oblige	-	to|that|for	-	-	-	-	-	-
mandatory.adj.oblige	mandatory|compulsory|constrained|duty-bound|honour-bound|supposed	adj	oblige	-	to|that|for	-	-	-	-	-	-
onus.noun.oblige	onus|burden|compulsion|imperative|pledge to|liability	noun	oblige	-	to|of|for	-	-	-	-	-	-
tolerate.verb.allow	tolerate|countenance|equip|position|leave free|clear the way	verb	allow	-	to|of|for|in	-	-	-	-	-	-
open-the-way.verb.allow	open the way|open the door|smooth the way|deputise|arm|make way	verb	allow	-	to|of|for|in	-	-	-	-	-	-
make-room.verb.allow	make room|leave room|accredit|train	verb	allow	-	to|of|for|in	-	-	-	-	-	-
authority.noun.allow	authority|latitude|clearance|access|prerogative|privilege	noun	allow	-	to|of|for|in	-	-	-	-	-	-
liberty.noun.allow	liberty|nod|free hand|carte blanche|entitlement|competence	noun	allow	-	to|of|for|in	-	-	-	-	-	-
wherewithal.noun.allow	wherewithal|dispensation|eligibility	noun	allow	-	to|of|for|in	-	-	-	-	-	-
wave-through.verb.approve	wave through|rubber-stamp|bless|give its blessing|give his blessing|nod through	verb	approve	-	to|of	-	-	-	-	-	-
assent-to.verb.approve	assent to|say yes|consent to|give the nod|uphold|countersign	verb	approve	-	to|of	-	-	-	-	-	-
assent.noun.approve	assent|blessing|sanction|okay|imprimatur|adoption	noun	approve	-	of|for|to	-	-	-	-	-	-
pledge-itself.verb.promise	pledge itself|give its word|give his word|give their word|give her word|commit itself	verb	promise	-	to|of|on	-	-	-	-	-	-
commit-himself.verb.promise	commit himself|give assurances|covenant|bind itself|bind himself|warrant	verb	promise	-	to|of|on	-	-	-	-	-	-
vouch.verb.promise	vouch|underwrite|pledge his word|reassure	verb	promise	-	to|of|on	-	-	-	-	-	-
covenant.noun.promise	covenant|parole|warranty|surety	noun	promise	-	to|of|that|on	-	-	-	-	-	-
proffer.verb.offer	proffer|dangle|make an offer|hold out the prospect|put on the table|bring forward	verb	offer	-	to|of	-	-	-	-	-	-
pitch.verb.offer	pitch|bruit|trail	verb	offer	-	to|of	-	-	-	-	-	-
feeler.noun.offer	feeler|feelers|sop|carrot|olive branch|brainchild	noun	offer	-	to|of|for|that	-	-	-	-	-	-
pitch.noun.offer	pitch|blandishment	noun	offer	-	to|of|for|that	-	-	-	-	-	-
stand-ready.verb.ready	stand ready|stand prepared|be prepared|be ready|steel|gear	verb	ready	-	to|for	-	-	-	-	-	-
profess-readiness.verb.ready	profess readiness|express readiness|declare readiness	verb	ready	-	to|for	-	-	-	-	-	-
game.adj.ready	game|minded|amenable|receptive|up|on standby	adj	ready	-	to|for	-	-	-	-	-	-
standing-by.adj.ready	standing by|agreeable|favourable|favorable|resigned|in mood	adj	ready	-	to|for	-	-	-	-	-	-
geared.adj.ready	geared|available|on call|equipped|ripe|predisposed	adj	ready	-	to|for	-	-	-	-	-	-
not-averse.adj.ready	not averse|well placed|reconciled	adj	ready	-	to|for	-	-	-	-	-	-
disposition.noun.ready	disposition|alacrity|zeal|standby|keenness	noun	ready	-	to|for	-	-	-	-	-	-
leery.adj.reluctant	leery|chary|in hurry|lukewarm|half-hearted|unenthusiastic	adj	reluctant	-	to|about	-	-	-	-	-	-
shy.adj.reluctant	shy|uneasy|queasy|undecided|reticent|torn	adj	reluctant	-	to|about	-	-	-	-	-	-
in-two-minds.adj.reluctant	in two minds	adj	reluctant	-	to|about	-	-	-	-	-	-
disinclination.noun.reluctant	disinclination|qualms|scruple|scruples|foot-dragging|diffidence	noun	reluctant	-	to|about|in|over	-	-	-	-	-	-
reserve.noun.reluctant	reserve	noun	reluctant	-	to|about|in|over	-	-	-	-	-	-
indisposed.adj.unwilling	indisposed|resistant|allergic|hostile|deaf	adj	unwilling	-	to	-	-	-	-	-	-
hard-put.adj.unable	hard put|hard pressed|hard-pressed|at loss|in position not|too weak	adj	unable	-	to|of	-	-	-	-	-	-
incompetent.adj.unable	incompetent|impotent|inadequate|ill-equipped|ill equipped|ill-placed	adj	unable	-	to|of	-	-	-	-	-	-
unqualified.adj.unable	unqualified|ineligible	adj	unable	-	to|of	-	-	-	-	-	-
angle.verb.attempt	angle|fish|jostle|toil|grope|claw	verb	attempt	-	to|at|for|on	-	-	-	-	-	-
fumble.verb.attempt	fumble|exert itself|go all out|do its best|do their best|do his best	verb	attempt	-	to|at|for|on	-	-	-	-	-	-
go-out-of-its-way.verb.attempt	go out of its way|go out of his way|move heaven and earth|take pains|take aim|make a bid	verb	attempt	-	to|at|for|on	-	-	-	-	-	-
have-a-go.verb.attempt	have a go|have a stab|dispatch|intrigue|machinate	verb	attempt	-	to|at|for|on	-	-	-	-	-	-
endeavors.noun.attempt	endeavors|stab|gambit|manoeuvre|maneuver|ploy	noun	attempt	-	to|at|of|on|for	-	-	-	-	-	-
exertion.noun.attempt	exertion|essay|trial|foray|crusade|pains	noun	attempt	-	to|at|of|on|for	-	-	-	-	-	-
machination.noun.attempt	machination|intrigue	noun	attempt	-	to|at|of|on|for	-	-	-	-	-	-
flirt-with.verb.risk	flirt with|run the risk|hazard|chance|play with|toy with	verb	risk	-	of|to|on	-	-	-	-	-	-
vulnerability.noun.risk	vulnerability|exposure|jeopardy|gamble|susceptibility	noun	risk	-	of|to|that|in	-	-	-	-	-	-
vulnerable.adj.risk	vulnerable|susceptible|in jeopardy|in peril|exposed	adj	risk	-	of|to|from	-	-	-	-	-	-
wait.verb.expect	wait|wait for|reckon on|bank on|count on|count upon	verb	expect	-	to|for|of|on	-	-	-	-	-	-
calculate.verb.expect	calculate|bargain for|bargain on|look for|be tipped|bid fair	verb	expect	-	to|for|of|on	-	-	-	-	-	-
take-for-granted.verb.expect	take for granted|rely|rely on	verb	expect	-	to|for|of|on	-	-	-	-	-	-
wait.noun.expect	wait|presumption|looking-forward	noun	expect	-	of|for|that	-	-	-	-	-	-
divine.verb.predict	divine|augur|portend|presage|herald|bode	verb	predict	-	of|on	-	-	-	-	-	-
prognosticate.verb.predict	prognosticate|foreshadow|extrapolate|scent|smell|conjure up	verb	predict	-	of|on	-	-	-	-	-	-
adumbrate.verb.predict	adumbrate	verb	predict	-	of|on	-	-	-	-	-	-
prophecy.noun.predict	prophecy|augury|prognosis|projection|conjecture|guess	noun	predict	-	of|for|that|about	-	-	-	-	-	-
bet.noun.predict	bet	noun	predict	-	of|for|that|about	-	-	-	-	-	-
destined.adj.likely	destined|fated|doomed|calculated|unavoidable|inescapable	adj	likely	-	to|that	-	-	-	-	-	-
foreseeable.adj.likely	foreseeable|predictable|in cards	adj	likely	-	to|that	-	-	-	-	-	-
far-fetched.adj.unlikely	far-fetched|remote|slim|out of question|remote from|fanciful	adj	unlikely	-	to|that	-	-	-	-	-	-
hardly-likely.adj.unlikely	hardly likely|beyond	adj	unlikely	-	to|that	-	-	-	-	-	-
surmise.verb.think	surmise|conjecture|opine|infer|deduce|hypothesise	verb	think	-	of|to|that	-	-	-	-	-	-
postulate.verb.think	postulate	verb	think	-	of|to|that	-	-	-	-	-	-
sniff.verb.suspect	sniff|gossip|insinuate|mistrust|theorise|theorize	verb	suspect	-	of|that|about	-	-	-	-	-	-
insinuation.noun.suspect	insinuation|innuendo|inkling|whiff|hunch|hearsay	noun	suspect	-	of|that|about	-	-	-	-	-	-
scuttlebutt.noun.suspect	scuttlebutt|tale|surmise	noun	suspect	-	of|that|about	-	-	-	-	-	-
query.verb.doubt	query|distrust|impugn|cast doubt|call in question|call into question	verb	doubt	-	that|about	-	-	-	-	-	-
cast-doubt.verb.doubt	cast doubt|cast doubts	verb	doubt	-	that|about|on	-	-	-	-	-	-
take-issue.verb.doubt	take issue	verb	doubt	-	that|about|with	-	-	-	-	-	-
incredulity.noun.doubt	incredulity|disbelief|mistrust|query	noun	doubt	-	about|of|over|that|on	-	-	-	-	-	-
aver.verb.claim	aver|avow|profess|affirm|bluster|brag	verb	claim	-	of|that	-	-	-	-	-	-
trumpet.verb.claim	trumpet	verb	claim	-	of|that	-	-	-	-	-	-
avowal.noun.claim	avowal|boast|profession|submission|thesis|line	noun	claim	-	of|that|to	-	-	-	-	-	-
mull-over.verb.consider	mull over|think about|think over|think of|ruminate|revolve	verb	consider	-	of|to|about	-	-	-	-	-	-
chew.verb.consider	chew|chew over|keep open|sound out|weigh up|look at	verb	consider	-	of|to|about	-	-	-	-	-	-
look-into.verb.consider	look into|eye up|muse|reflect|meditate|reconsider	verb	consider	-	of|to|about	-	-	-	-	-	-
rethink.verb.consider	rethink	verb	consider	-	of|to|about	-	-	-	-	-	-
choice.noun.consider	choice|variant|pondering	noun	consider	-	of|to|for	-	-	-	-	-	-
talk-about.verb.discuss	talk about|talk over|wrangle|wrangle over|spar over|bicker	verb	discuss	-	on|of|about|over	-	-	-	-	-	-
kick-around.verb.discuss	kick around|haggle over|ventilate|hash out	verb	discuss	-	on|of|about|over	-	-	-	-	-	-
purport-to.verb.pretend	purport to|make believe|make as if|make as though|put on|counterfeit	verb	pretend	-	to|that	-	-	-	-	-	-
affect.verb.pretend	affect|mime|dissemble|sham	verb	pretend	-	to|that	-	-	-	-	-	-
make-a-show.verb.pretend	make a show|go through the motions	verb	pretend	-	to|that|of	-	-	-	-	-	-
pretence.noun.pretend	pretence|pretense|simulation|feint|show|charade	noun	pretend	-	of|to	-	-	-	-	-	-
semblance.noun.pretend	semblance|mimicry|mock-up	noun	pretend	-	of|to	-	-	-	-	-	-
serve-notice.verb.threaten	serve notice|be liable|rattle its sabre	verb	threaten	-	to|with	-	-	-	-	-	-
blackmail.noun.threaten	blackmail|intimidation|sabre-rattling	noun	threaten	-	of|to	-	-	-	-	-	-
lapse.verb.end	lapse|expire|run out|run its course|come to an end|draw to a close	verb	end	-	in|from|with	theme	-	-	-	-	-
die-away.verb.end	die away|fold|wind down|blow over|stamp out|snuff out	verb	end	-	in|from|with	theme	-	-	-	-	-
disperse.verb.end	disperse|die out|fizzle|fizzle out|dissolve|see off	verb	end	-	in|from|with	theme	-	-	-	-	-
bring-to-a-close.verb.end	bring to a close	verb	end	-	in|from|with	theme	-	-	-	-	-
expiry.noun.end	expiry|lapse|wind-up|winding-up|dispersal	noun	end	-	of|to|in	-	-	-	-	-	-
take-up.verb.resume	take up|take up again|come back|start again|begin again|return to	verb	resume	-	on|in|with|at|to	theme	-	-	-	-	-
revert.verb.resume	revert|revert to|rejoin|recommence|re-engage|revisit	verb	resume	-	on|in|with|at|to	theme	-	-	-	-	-
reinstitute.verb.resume	reinstitute|breathe new life|put back on track|kick-start|jump-start|rebuild	verb	resume	-	on|in|with|at|to	theme	-	-	-	-	-
re-launch.verb.resume	re-launch	verb	resume	-	on|in|with|at|to	theme	-	-	-	-	-
get-going.verb.start	get going|get down|fall|fall to|go about|come into force	verb	start	-	in|on|with|to|of	theme	-	-	-	-	-
take-effect.verb.start	take effect|set to|spring up|go into effect|set in motion|put in motion	verb	start	-	in|on|with|to|of	theme	-	-	-	-	-
be-off.verb.start	be off|start out|strike up|touch off|ignite|roll out	verb	start	-	in|on|with|to|of	theme	-	-	-	-	-
wade-into.verb.start	wade into|plunge into	verb	start	-	in|on|with|to|of	theme	-	-	-	-	-
throw-itself.verb.start	throw itself	verb	start	-	in|on|with|to|of|into	theme	-	-	-	-	-
soldier-on.verb.continue	soldier on|plough on|plow on|push on|grind on|wear on	verb	continue	-	in|with|on|to	theme	-	-	-	-	-
linger.verb.continue	linger|run on|spill into|go from strength|stretch on|smoulder	verb	continue	-	in|with|on|to	theme	-	-	-	-	-
smolder.verb.continue	smolder|stick to|stick with|abide|cling|cling to	verb	continue	-	in|with|on|to	theme	-	-	-	-	-
hold-fast.verb.continue	hold fast|endure|simmer	verb	continue	-	in|with|on|to	theme	-	-	-	-	-
in-full-swing.adj.continue	in full swing|in tenth|at height|in force|in place|in effect	adj	continue	-	-	theme	-	-	-	-	-
unabated.adj.continue	unabated|locked|in full force|in full flow|in flow|in motion	adj	continue	-	-	theme	-	-	-	-	-
go-through.verb.occur	go through|crop up|come off|pass off|come into being|supervene	verb	occur	-	in|at|on	theme	-	-	-	-	-
set-in.verb.occur	set in|hit|burst	verb	occur	-	in|at|on	theme	-	-	-	-	-
live-through.verb.attend	live through|sit through|turn up|show up|look on|brave	verb	attend	-	at|in|on|to	-	-	-	-	-	-
turn-up.verb.attend	turn up|show up	verb	attend	-	at|in|on|to|for	-	-	-	-	-	-
go-so-far.verb.implicative+	go so far|go as far|go as far as|find time|find the time|make a point	verb	implicative+	-	to|in|of|at|with	-	-	-	-	-	-
have-the-honour.verb.implicative+	have the honour|live|take the step|take the unusual step|take the rare step|take the unprecedented step	verb	implicative+	-	to|in|of|at|with	-	-	-	-	-	-
think-fit.verb.implicative+	think fit|see fit|contrive|go to the length|go to the lengths|bring himself	verb	implicative+	-	to|in|of|at|with	-	-	-	-	-	-
bring-itself.verb.implicative+	bring itself|bring themselves|summon the courage|work up the courage|be the first|be the last	verb	implicative+	-	to|in|of|at|with	-	-	-	-	-	-
take-it-on-himself.verb.implicative+	take it on himself|take it upon itself|make so bold|have occasion|make good|live up	verb	implicative+	-	to|in|of|at|with	-	-	-	-	-	-
come-through.verb.implicative+	come through|turn to|get away|take advantage	verb	implicative+	-	to|in|of|at|with	-	-	-	-	-	-
make-history.verb.implicative+	make history	verb	implicative+	-	to|in|of|at|with|by	-	-	-	-	-	-
make-good.verb.implicative+	make good	verb	implicative+	-	to|in|of|at|with|on	-	-	-	-	-	-
let-on.verb.report	let on|let slip that|let it be known|make known|get word|give notice	verb	report	-	of|that|on|about	-	-	-	-	-	-
put-it.verb.report	put it|give out|intimate|confide|divulge|relay	verb	report	-	of|that|on|about	-	-	-	-	-	-
spread-word.verb.report	spread word|write in|make clear|bring word|bring news	verb	report	-	of|that|on|about	-	-	-	-	-	-
take-note.verb.know	take note|be alive|sense|perceive|discern|identify	verb	know	-	of|about|that	-	-	-	-	-	-
behold.verb.know	behold|glimpse|overhear|eye-witness	verb	know	-	of|about|that	-	-	-	-	-	-
rail.verb.react	rail|rail against|fulminate|gloat|grieve|rejoice	verb	react	-	at|to|for|over|on|with|by	-	-	-	-	-	-
bridle.verb.react	bridle|bristle|seethe|wince|shudder at|marvel	verb	react	-	at|to|for|over|on|with|by	-	-	-	-	-	-
rue.verb.react	rue|bemoan|bewail|recriminate|atone|atone for	verb	react	-	at|to|for|over|on|with|by	-	-	-	-	-	-
make-amends.verb.react	make amends|take revenge|repent|repent of|glory|weep	verb	react	-	at|to|for|over|on|with|by	-	-	-	-	-	-
bully.verb.cause	bully|browbeat|cajole|strong-arm|shame|bounce	verb	cause	-	to|into|in	-	-	-	-	-	-
blackmail.verb.cause	blackmail|drag|trap|lull|bribe|galvanise	verb	cause	-	to|into|in	-	-	-	-	-	-
galvanize.verb.cause	galvanize|spur|stampede|steer|propel|usher	verb	cause	-	to|into|in	-	-	-	-	-	-
usher-in.verb.cause	usher in|pave|sow|win over	verb	cause	-	to|into|in	-	-	-	-	-	-
play-a-part.verb.help	play a part|play a role|have a hand|go towards|go some way|lend a hand	verb	help	-	to|in|with	-	-	-	-	-	-
collude.verb.help	collude	verb	help	-	to|in|with	-	-	-	-	-	-
second.verb.support	second|espouse|argue for|speak for|speak out|plead for	verb	support	-	of|for|in	-	-	-	-	-	-
vote-for.verb.support	vote for|come out|come out in favour|rally behind|press the case	verb	support	-	of|for|in	-	-	-	-	-	-
argue-against.verb.oppose	argue against|warn against|campaign against|protest against|lobby against|caution against	verb	oppose	-	to|of|against	-	-	-	-	-	-
balk-at.verb.oppose	balk at|baulk at|frown|frown on|frown upon	verb	oppose	-	to|of|against	-	-	-	-	-	-
inimical.adj.oppose	inimical|critical|unsympathetic|cool	adj	oppose	-	to|against|of	-	-	-	-	-	-
hostility.noun.oppose	hostility|dissent|antagonism|disapproval	noun	oppose	-	to|against|of	-	-	-	-	-	-
stand-or-fall.verb.condition	stand or fall|ride|rise or fall|contingent|subject|make contingent	verb	condition	-	on|upon|to	-	-	-	-	-	-
make-conditional.verb.condition	make conditional	verb	condition	-	on|upon|to	-	-	-	-	-	-
subject.adj.condition	subject|tied|linked|pegged|reliant|provisional	adj	condition	-	on|upon|of|to	-	-	-	-	-	-
yoke.verb.tie	yoke|chain|hitch|pair|trade|exchange	verb	tie	-	to|with	-	-	-	-	-	-
barter.verb.tie	barter|swap	verb	tie	-	to|with	-	-	-	-	-	-
mistaken.adj.false	mistaken|wrong|unproven|preposterous|farcical|laughable	adj	false	-	-	-	-	-	-	-	-
counterfeit.adj.false	counterfeit|made-up|made up|mendacious|concocted|trumped-up	adj	false	-	-	-	-	-	-	-	-
bunkum.adj.false	bunkum|phoney|phony|hollow|specious	adj	false	-	-	-	-	-	-	-	-
relocate.verb.move	relocate|put|change	verb	move	-	to|from|into|for|by	theme	-	-	-	-	-
stumbling-block.noun.mediate	stumbling block|sticking point|impetus|momentum|milestone|host	noun	mediate	-	in|to|of|on	-	-	-	-	-	-
bout.noun.transparent	bout|flurry|rash|spell|slew|succession	noun	transparent	-	of|in	-	-	-	-	-	-
chain.noun.transparent	chain|spiral|outburst|leg|instalment|installment	noun	transparent	-	of|in	-	-	-	-	-	-
edition.noun.transparent	edition|piece|run|raft|rounds|flood	noun	transparent	-	of|in	-	-	-	-	-	-
bouts.noun.transparent	bouts|torrent|episode	noun	transparent	-	of|in	-	-	-	-	-	-
suggest.verb.offer	suggest|recommend	verb	offer	ger|noun	to	-	-	-	-	-	-
#yes "They [said] that the envoy met the rebels." meet occurred
#yes "The general [claimed] that his troops had entered the town." enter occurred
#yes "The ministry [confirmed] that a convoy was attacked." attack occurred
#yes "The group [announced] a withdrawal from the valley." withdrawal planned
#yes "The king [knew] that the army had fled." flee occurred
#yes "France [condemned] the attack on the embassy." attack occurred
#yes "Diplomats [believe] that the ministers met in secret." meet occurred
#yes "Police [suspect] that the men planned a robbery." plan possible
#yes "Observers [doubt] that the sides will agree." agree possible
#yes "Chad [accused] Sudan of arming the rebels." arm occurred
#yes "The navy [denied] attacking the trawler." attack denied
#yes "Engineers [managed] to repair the dam." repair occurred
#yes "The envoy [failed] to meet the king." meet negated
#yes "The minister [attended] a summit in Lima." summit occurred
#yes "Switzerland [hosted] the negotiations." negotiation occurred
#yes "A [series] of attacks shook the capital." attack occurred
#yes "The rebels [tried] to capture the bridge." capture possible
#yes "The navy [plans] to escort tankers." escort planned
#yes "Ghana [agreed] to send troops." send planned
#yes "The junta [promised] to free the prisoners." free offered
#yes "Norway [offered] to host the meeting." host possible
#yes "The union [demanded] the release of its leader." release demanded
#yes "The emir [ordered] the evacuation of the port." evacuation demanded
#yes "Both sides [need] to respect the truce." respect demanded
#yes "The junta [allowed] monitors to visit the prison." visit possible
#yes "Parliament [approved] the deployment of troops." deployment planned
#yes "The guards [prevented] the crowd from entering the palace." enter negated
#yes "The colonel [refused] to surrender." surrender refused
#yes "The rebels [rejected] a ceasefire." ceasefire refused
#yes "Hungary [opposes] sanctions against Serbia." sanction possible
#yes "The foreign minister [cancelled] a visit to Quito." visit cancelled
#yes "The court [delayed] the trial of the general." trial postponed
#yes "Bolivia [suspended] talks with the miners." talk suspended
#yes "The two sides [resumed] negotiations on Monday." negotiation occurred
#yes "The army [began] searching the hills." search occurred
#yes "The delegations will [continue] the talks on Friday." talk planned
#yes "The army [ended] the siege of the town." siege occurred
#yes "Clashes [erupted] near the border." clash occurred
#yes "Turkey [threatened] to close the straits." close threatened
#yes "The agency [warned] of a famine." famine possible
#yes "Residents [fear] an invasion." invasion possible
#yes "The mediators [hope] to reach an agreement." agreement possible
#yes "Japan [wants] to join the talks." join possible
#yes "The president is [expected] to visit Lagos." visit planned
#yes "Analysts [predict] a collapse of the truce." collapse possible
#yes "The talks are [likely] to resume." resume possible
#yes "The rebels are [unlikely] to attack." attack possible
#yes "It is [possible] that the army will attack." attack possible
#yes "Malta is [ready] to receive the refugees." receive possible
#yes "Seoul is [reluctant] to send ships." send possible
#yes "The militia is [unwilling] to disarm." disarm refused
#yes "The convoy was [able] to reach the camp." reach occurred
#yes "Doctors were [unable] to reach the town." reach negated
#yes "The sides [discussed] a truce." truce possible
#yes "London is [considering] sending a frigate." send possible
#yes "The rebels [seem] to control the airport." control possible
#yes "The shortage [forced] the army to retreat." retreat occurred
#yes "Volunteers [helped] to evacuate the wounded." evacuate occurred
#yes "Brazil [supports] a ceasefire." ceasefire possible
#yes "The raid [risked] provoking a war." provoke possible
#yes "The officer [justified] the bombardment of the village." bombardment occurred
#yes "The army [pretended] to retreat." retreat negated
#yes "The [mediator] in the dispute resigned." dispute occurred
#no "The soldiers [refused] the money."
#no "The [plan] covers forty pages."
#no "They [said] nothing."
#no "The ministers [agreed] quickly."
#no "The [series] costs nine dollars."
#no "Nobody [tried]."
#no "The [offer] was generous."
#no "The army [ended] up in the desert."
#no "The [risk] is small."
#no "The troops [failed]."
#yes "The ceremony was [moved] to next week." ceremony postponed
#yes "The union [decided] against a strike." strike refused
#no "The furniture was [moved] to the cellar."
#yes "It is [untrue] that the brigade attacked the village." attack denied
#yes "The deployment [hinges] on a vote of the council." deployment conditional
#yes "The bank [tied] the delivery of the ships to a reform." delivery conditional
#yes "The court [stopped] the execution of the poet." execution suspended
#yes "The guards [let] the visitors enter the camp." enter occurred
#yes "The garrison [ignored] appeals to surrender." appeal occurred
