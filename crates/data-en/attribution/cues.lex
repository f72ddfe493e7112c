format 1
# Words that mark an attribution: reporting and stance verbs, nouns and adjectives of the news.
# id; lemma; forms: of a verb, as they stand in the text; particle: a particle or preposition that must stand by it; pos: verb noun adjective.
# stance: how the source stands to the content. negated: the stance under negation or refusal ("did not confirm", "declined to say");
#   `=` the same stance, `-` no attribution then.
# frames: what the content may be. clause: a clause, before, after or around it; quote: quoted words; object: a noun phrase;
#   infinitive: "to" and a verb, the source acts; order: a noun phrase and "to" with a verb; gerund: "denied firing"; as: "described X as Y";
#   predicate: "called X Y"; @of: what follows that preposition; silence: under negation it needs no content;
#   alone: the particle stands right behind the verb or is its particle in the tree, and no infinitive follows ("went on to discuss").
# hearer: where the addressee stands: object ("told X") or to ("said to X"); `cite`: the object is who is cited ("quoted X as saying").
# strength: strong: any subject is a source; weak: only a person, body, document or pronoun; talk: only of something said before;
#   none: never a cue alone, held here so that nobody adds it.
# Origin: general knowledge of English, ours; classes after the literature on attribution (Pareti 2012, Newell et al. 2018). Licence: CC0.
id	lemma	forms	particle	pos	stance	negated	frames	hearer	strength
say	say	says|said|saying	-	verb	reports	no_comment	clause|quote|object	to	strong
tell	tell	tells|told|telling	-	verb	reports	-	clause|quote|order	object	strong
report	report	reports|reported|reporting	-	verb	reports	-	clause|quote|object|gerund	to	strong
announce	announce	announces|announced|announcing	-	verb	reports	-	clause|quote|object	to	strong
state	state	states|stated|stating	-	verb	reports	-	clause|quote	to	strong
note	note	notes|noted|noting	-	verb	reports	-	clause|quote	to	strong
add	add	adds|added|adding	-	verb	reports	-	clause|quote	to	strong
clarify	clarify	clarifies|clarified|clarifying	-	verb	reports	no_comment	clause|quote|silence	to	strong
specify	specify	specifies|specified|specifying	-	verb	reports	no_comment	clause|quote|silence	to	strong
stress	stress	stresses|stressed|stressing	-	verb	reports	-	clause|quote|object	to	strong
emphasize	emphasize	emphasizes|emphasized|emphasizing	-	verb	reports	-	clause|quote|object	to	strong
emphasise	emphasise	emphasises|emphasised|emphasising	-	verb	reports	-	clause|quote|object	to	strong
underline	underline	underlines|underlined|underlining	-	verb	reports	-	clause|quote|object	to	strong
underscore	underscore	underscores|underscored|underscoring	-	verb	reports	-	clause|quote|object	to	strong
highlight	highlight	highlights|highlighted|highlighting	-	verb	reports	-	clause|quote|object	to	weak
explain	explain	explains|explained|explaining	-	verb	reports	no_comment	clause|quote|object	to	strong
declare	declare	declares|declared|declaring	-	verb	reports	-	clause|quote	to	strong
write	write	writes|wrote|written|writing	-	verb	reports	-	clause|quote	to	strong
tweet	tweet	tweets|tweeted|tweeting	-	verb	reports	-	clause|quote	to	strong
retweet	retweet	retweets|retweeted|retweeting	-	verb	reports	-	clause|quote	to	strong
post	post	posts|posted|posting	-	verb	reports	-	clause|quote	to	strong
blog	blog	blogs|blogged|blogging	-	verb	reports	-	clause|quote	to	strong
email	email	emails|emailed|emailing	-	verb	reports	-	clause|quote	object	weak
text	text	texts|texted|texting	-	verb	reports	-	clause|quote	object	weak
publish	publish	publishes|published|publishing	-	verb	reports	-	clause	to	weak
inform	inform	informs|informed|informing	-	verb	reports	no_comment	clause|quote|@of|@about	object	strong
notify	notify	notifies|notified|notifying	-	verb	reports	-	clause|quote|@of	object	strong
brief	brief	briefs|briefed|briefing	-	verb	reports	-	clause	object	weak
advise	advise	advises|advised|advising	-	verb	reports	-	clause|quote|order	object	weak
apprise	apprise	apprises|apprised|apprising	-	verb	reports	-	clause|@of	object	weak
remark	remark	remarks|remarked|remarking	-	verb	reports	-	clause|quote	to	strong
observe	observe	observes|observed|observing	-	verb	reports	-	clause|quote	to	weak
comment	comment	comments|commented|commenting	-	verb	reports	no_comment	clause|quote|silence|@on	to	strong
mention	mention	mentions|mentioned|mentioning	-	verb	reports	no_comment	clause|quote	to	strong
recall	recall	recalls|recalled|recalling	-	verb	reports	-	clause|quote	to	weak
remind	remind	reminds|reminded|reminding	-	verb	reports	-	clause|quote	object	weak
repeat	repeat	repeats|repeated|repeating	-	verb	reports	-	clause|quote	to	weak
reiterate	reiterate	reiterates|reiterated|reiterating	-	verb	reports	-	clause|quote|object	to	strong
reply	reply	replies|replied|replying	-	verb	reports	no_comment	clause|quote|silence	to	strong
respond	respond	responds|responded|responding	-	verb	reports	no_comment	clause|quote|silence	to	strong
answer	answer	answers|answered|answering	-	verb	reports	no_comment	clause|quote|silence	to	weak
retort	retort	retorts|retorted|retorting	-	verb	reports	-	clause|quote	to	strong
counter	counter	counters|countered|countering	-	verb	reports	-	clause|quote	to	strong
continue	continue	continues|continued|continuing	-	verb	reports	-	quote	to	weak
conclude	conclude	concludes|concluded|concluding	-	verb	reports	-	clause|quote	to	strong
sum-up	sum	sums|summed|summing	up	verb	reports	-	clause|quote	to	weak
argue	argue	argues|argued|arguing	-	verb	reports	-	clause|quote	to	strong
contend	contend	contends|contended|contending	-	verb	reports	-	clause|quote	to	strong
maintain	maintain	maintains|maintained|maintaining	-	verb	reports	-	clause|quote	to	strong
assert	assert	asserts|asserted|asserting	-	verb	reports	-	clause|quote|object	to	strong
affirm	affirm	affirms|affirmed|affirming	-	verb	reports	-	clause|quote|object	to	strong
claim	claim	claims|claimed|claiming	-	verb	reports	no_comment	clause|quote|infinitive|object	to	strong
allege	allege	alleges|alleged|alleging	-	verb	accuses	-	clause|quote|object	to	strong
insist	insist	insists|insisted|insisting	-	verb	reports	-	clause|quote|@on	to	strong
profess	profess	professes|professed|professing	-	verb	reports	-	clause|quote|infinitive	to	weak
purport	purport	purports|purported|purporting	-	verb	reports	-	infinitive	to	weak
proclaim	proclaim	proclaims|proclaimed|proclaiming	-	verb	reports	-	clause|quote|object	to	strong
pronounce	pronounce	pronounces|pronounced|pronouncing	-	verb	reports	-	clause|quote	to	weak
reveal	reveal	reveals|revealed|revealing	-	verb	reports	no_comment	clause|quote|object|silence	to	strong
disclose	disclose	discloses|disclosed|disclosing	-	verb	reports	no_comment	clause|quote|object|silence	to	strong
divulge	divulge	divulges|divulged|divulging	-	verb	reports	no_comment	clause|quote|object|silence	to	strong
relate	relate	relates|related|relating	-	verb	reports	-	clause|quote	to	strong
recount	recount	recounts|recounted|recounting	-	verb	reports	-	clause|quote|object	to	strong
narrate	narrate	narrates|narrated|narrating	-	verb	reports	-	clause|quote	to	weak
relay	relay	relays|relayed|relaying	-	verb	reports	-	clause|quote	to	weak
convey	convey	conveys|conveyed|conveying	-	verb	reports	-	clause	to	weak
communicate	communicate	communicates|communicated|communicating	-	verb	reports	-	clause	to	weak
broadcast	broadcast	broadcasts|broadcast|broadcasting	-	verb	reports	-	clause	to	weak
cable	cable	cables|cabled|cabling	-	verb	reports	-	clause|quote	to	weak
hint	hint	hints|hinted|hinting	-	verb	reports	-	clause|quote|@at	to	strong
imply	imply	implies|implied|implying	-	verb	reports	-	clause|quote	to	weak
intimate	intimate	intimates|intimated|intimating	-	verb	reports	-	clause	to	weak
suggest	suggest	suggests|suggested|suggesting	-	verb	reports	-	clause|quote|gerund	to	weak
indicate	indicate	indicates|indicated|indicating	-	verb	reports	no_comment	clause|quote|object	to	weak
signal	signal	signals|signaled|signalled|signaling|signalling	-	verb	reports	-	clause|quote|object	to	weak
point-out	point	points|pointed|pointing	out	verb	reports	-	clause|quote|object	to	strong
spell-out	spell	spells|spelled|spelt|spelling	out	verb	reports	no_comment	clause|object	to	strong
set-out	set	sets|set|setting	out	verb	reports	-	clause	to	weak
elaborate	elaborate	elaborates|elaborated|elaborating	-	verb	reports	no_comment	silence|@on	to	strong
detail	detail	details|detailed|detailing	-	verb	reports	no_comment	clause|object	to	weak
describe	describe	describes|described|describing	-	verb	reports	-	quote|as|clause	to	weak
characterize	characterize	characterizes|characterized|characterizing	-	verb	reports	-	as	to	strong
characterise	characterise	characterises|characterised|characterising	-	verb	reports	-	as	to	strong
portray	portray	portrays|portrayed|portraying	-	verb	reports	-	as	to	weak
depict	depict	depicts|depicted|depicting	-	verb	reports	-	as	to	weak
label	label	labels|labeled|labelled|labeling|labelling	-	verb	accuses	-	quote|as|predicate	to	weak
brand	brand	brands|branded|branding	-	verb	accuses	-	quote|as|predicate	to	weak
dub	dub	dubs|dubbed|dubbing	-	verb	reports	-	quote|predicate	to	weak
call	call	calls|called|calling	-	verb	reports	-	quote|predicate	to	strong
term	term	terms|termed|terming	-	verb	reports	-	quote|predicate	to	strong
deem	deem	deems|deemed|deeming	-	verb	reports	-	clause|predicate	to	weak
name	name	names|named|naming	-	verb	reports	no_comment	silence	to	weak
identify	identify	identifies|identified|identifying	-	verb	reports	no_comment	as|silence	to	weak
cite	cite	cites|cited|citing	-	verb	reports	-	quote|object	cite	strong
quote	quote	quotes|quoted|quoting	-	verb	reports	-	quote|object	cite	strong
attribute	attribute	attributes|attributed|attributing	-	verb	reports	-	-	to	none
testify	testify	testifies|testified|testifying	-	verb	reports	-	clause|quote|@about	to	strong
swear	swear	swears|swore|sworn|swearing	-	verb	reports	-	clause|quote	to	weak
attest	attest	attests|attested|attesting	-	verb	reports	-	clause|quote	to	weak
certify	certify	certifies|certified|certifying	-	verb	confirms	-	clause|object	to	weak
opine	opine	opines|opined|opining	-	verb	reports	-	clause|quote	to	strong
muse	muse	muses|mused|musing	-	verb	reports	-	clause|quote	to	strong
quip	quip	quips|quipped|quipping	-	verb	reports	-	clause|quote	to	strong
joke	joke	jokes|joked|joking	-	verb	reports	-	clause|quote	to	strong
jest	jest	jests|jested|jesting	-	verb	reports	-	clause|quote	to	weak
gush	gush	gushes|gushed|gushing	-	verb	reports	-	quote	to	weak
whisper	whisper	whispers|whispered|whispering	-	verb	reports	-	clause|quote	to	weak
shout	shout	shouts|shouted|shouting	-	verb	reports	-	clause|quote	to	weak
yell	yell	yells|yelled|yelling	-	verb	reports	-	clause|quote	to	weak
chant	chant	chants|chanted|chanting	-	verb	reports	-	quote	to	weak
cry	cry	cries|cried|crying	-	verb	reports	-	quote	to	weak
exclaim	exclaim	exclaims|exclaimed|exclaiming	-	verb	reports	-	clause|quote	to	strong
mutter	mutter	mutters|muttered|muttering	-	verb	reports	-	clause|quote	to	strong
murmur	murmur	murmurs|murmured|murmuring	-	verb	reports	-	clause|quote	to	weak
scream	scream	screams|screamed|screaming	-	verb	reports	-	clause|quote	to	weak
snap	snap	snaps|snapped|snapping	-	verb	reports	-	quote	to	weak
sigh	sigh	sighs|sighed|sighing	-	verb	reports	-	quote	to	weak
laugh	laugh	laughs|laughed|laughing	-	verb	reports	-	quote	to	weak
interject	interject	interjects|interjected|interjecting	-	verb	reports	-	clause|quote	to	weak
chime-in	chime	chimes|chimed|chiming	in	verb	reports	-	clause|quote	to	weak
volunteer	volunteer	volunteers|volunteered|volunteering	-	verb	reports	-	clause|quote	to	weak
assure	assure	assures|assured|assuring	-	verb	promises	-	clause|quote|@of	object	strong
reassure	reassure	reassures|reassured|reassuring	-	verb	promises	-	clause|quote	object	weak
guarantee	guarantee	guarantees|guaranteed|guaranteeing	-	verb	promises	-	clause|quote|object	to	weak
forecast	forecast	forecasts|forecast|forecasting	-	verb	expects	-	clause|quote|object	to	weak
predict	predict	predicts|predicted|predicting	-	verb	expects	-	clause|quote|object	to	strong
foresee	foresee	foresees|foresaw|foreseen|foreseeing	-	verb	expects	-	clause|object	to	weak
prophesy	prophesy	prophesies|prophesied|prophesying	-	verb	expects	-	clause|quote	to	weak
project	project	projects|projected|projecting	-	verb	expects	-	clause	to	weak
anticipate	anticipate	anticipates|anticipated|anticipating	-	verb	expects	=	clause|object	to	weak
expect	expect	expects|expected|expecting	-	verb	expects	=	clause|order|infinitive|object	to	weak
hope	hope	hopes|hoped|hoping	-	verb	expects	=	clause|infinitive|quote|@for	to	weak
fear	fear	fears|feared|fearing	-	verb	warns	=	clause|quote	to	weak
worry	worry	worries|worried|worrying	-	verb	warns	=	clause|quote	to	weak
estimate	estimate	estimates|estimated|estimating	-	verb	reports	-	clause|quote|object	to	weak
calculate	calculate	calculates|calculated|calculating	-	verb	reports	-	clause	to	weak
reckon	reckon	reckons|reckoned|reckoning	-	verb	reports	-	clause|quote	to	weak
believe	believe	believes|believed|believing	-	verb	reports	=	clause|quote	to	weak
think	think	thinks|thought|thinking	-	verb	reports	=	clause|quote	to	weak
consider	consider	considers|considered|considering	-	verb	reports	=	clause|quote|predicate	to	weak
feel	feel	feels|felt|feeling	-	verb	reports	=	clause|quote	to	weak
suppose	suppose	supposes|supposed|supposing	-	verb	reports	-	clause	to	weak
assume	assume	assumes|assumed|assuming	-	verb	reports	-	clause	to	weak
presume	presume	presumes|presumed|presuming	-	verb	reports	-	clause	to	weak
suspect	suspect	suspects|suspected|suspecting	-	verb	reports	-	clause|quote	to	weak
speculate	speculate	speculates|speculated|speculating	-	verb	reports	-	clause|quote	to	strong
conjecture	conjecture	conjectures|conjectured|conjecturing	-	verb	reports	-	clause	to	weak
theorize	theorize	theorizes|theorized|theorizing	-	verb	reports	-	clause	to	weak
guess	guess	guesses|guessed|guessing	-	verb	reports	-	clause|quote	to	weak
doubt	doubt	doubts|doubted|doubting	-	verb	not_confirmed	-	clause|object	to	weak
question	question	questions|questioned|questioning	-	verb	not_confirmed	-	clause|object	to	weak
dream	dream	dreams|dreamed|dreamt|dreaming	-	verb	expects	-	clause	to	weak
see	see	sees|saw|seen|seeing	-	verb	reports	-	as	to	weak
view	view	views|viewed|viewing	-	verb	reports	-	as	to	weak
regard	regard	regards|regarded|regarding	-	verb	reports	-	as	to	weak
perceive	perceive	perceives|perceived|perceiving	-	verb	reports	-	as	to	weak
find	find	finds|found|finding	-	verb	reports	-	clause|quote	to	weak
show	show	shows|showed|shown|showing	-	verb	reports	-	clause	to	weak
demonstrate	demonstrate	demonstrates|demonstrated|demonstrating	-	verb	reports	-	clause	to	weak
establish	establish	establishes|established|establishing	-	verb	reports	-	clause	to	weak
determine	determine	determines|determined|determining	-	verb	reports	-	clause	to	weak
document	document	documents|documented|documenting	-	verb	reports	-	clause	to	weak
record	record	records|recorded|recording	-	verb	reports	-	clause	to	weak
read	read	reads|read|reading	-	verb	reports	-	quote	to	weak
learn	learn	learns|learned|learnt|learning	-	verb	reports	-	clause	to	weak
hear	hear	hears|heard|hearing	-	verb	reports	-	clause	to	weak
understand	understand	understands|understood|understanding	-	verb	reports	-	clause	to	weak
realize	realize	realizes|realized|realizing	-	verb	reports	-	clause	to	weak
rule	rule	rules|ruled|ruling	-	verb	reports	-	clause|quote	to	weak
decide	decide	decides|decided|deciding	-	verb	reports	-	clause	to	weak
hold	hold	holds|held|holding	-	verb	reports	-	clause	to	none
decree	decree	decrees|decreed|decreeing	-	verb	demands	-	clause|quote|object	to	strong
ask	ask	asks|asked|asking	-	verb	demands	-	quote|order|@for	object	weak
inquire	inquire	inquires|inquired|inquiring	-	verb	reports	-	clause|quote	to	weak
wonder	wonder	wonders|wondered|wondering	-	verb	reports	-	clause|quote	to	strong
ponder	ponder	ponders|pondered|pondering	-	verb	reports	-	clause|quote	to	weak
lament	lament	laments|lamented|lamenting	-	verb	reports	-	clause|quote|object	to	strong
bemoan	bemoan	bemoans|bemoaned|bemoaning	-	verb	reports	-	clause|quote|object	to	strong
regret	regret	regrets|regretted|regretting	-	verb	reports	-	clause|quote|object	to	strong
rue	rue	rues|rued|ruing	-	verb	reports	-	object	to	weak
complain	complain	complains|complained|complaining	-	verb	accuses	-	clause|quote|@of|@about	to	strong
grumble	grumble	grumbles|grumbled|grumbling	-	verb	accuses	-	clause|quote	to	strong
protest	protest	protests|protested|protesting	-	verb	accuses	-	clause|quote	to	strong
object	object	objects|objected|objecting	-	verb	refuses	-	clause|quote|@to	to	weak
apologize	apologize	apologizes|apologized|apologizing	-	verb	reports	-	quote|@for	to	weak
apologise	apologise	apologises|apologised|apologising	-	verb	reports	-	quote|@for	to	weak
boast	boast	boasts|boasted|boasting	-	verb	reports	-	clause|quote|@of	to	strong
brag	brag	brags|bragged|bragging	-	verb	reports	-	clause|quote|@of	to	strong
gloat	gloat	gloats|gloated|gloating	-	verb	reports	-	clause|quote	to	weak
crow	crow	crows|crowed|crowing	-	verb	reports	-	quote	to	weak
enthuse	enthuse	enthuses|enthused|enthusing	-	verb	reports	-	quote	to	weak
rejoice	rejoice	rejoices|rejoiced|rejoicing	-	verb	reports	-	clause|quote	to	weak
congratulate	congratulate	congratulates|congratulated|congratulating	-	verb	reports	-	quote	object	weak
thank	thank	thanks|thanked|thanking	-	verb	reports	-	quote	object	weak
praise	praise	praises|praised|praising	-	verb	reports	-	quote|as	to	weak
hail	hail	hails|hailed|hailing	-	verb	reports	-	quote|as	to	weak
welcome	welcome	welcomes|welcomed|welcoming	-	verb	reports	-	quote	to	weak
applaud	applaud	applauds|applauded|applauding	-	verb	reports	-	quote	to	weak
preach	preach	preaches|preached|preaching	-	verb	reports	-	clause|quote	to	weak
philosophize	philosophize	philosophizes|philosophized|philosophizing	-	verb	reports	-	quote	to	weak
summarize	summarize	summarizes|summarized|summarizing	-	verb	reports	-	clause|quote	to	weak
summarise	summarise	summarises|summarised|summarising	-	verb	reports	-	clause|quote	to	weak
interpret	interpret	interprets|interpreted|interpreting	-	verb	reports	-	as	to	weak
assess	assess	assesses|assessed|assessing	-	verb	reports	-	clause|quote|as	to	weak
judge	judge	judges|judged|judging	-	verb	reports	-	clause|quote	to	weak
caution	caution	cautions|cautioned|cautioning	-	verb	warns	-	clause|quote|@against	to	strong
agree	agree	agrees|agreed|agreeing	-	verb	confirms	-	clause|quote	to	weak
concur	concur	concurs|concurred|concurring	-	verb	confirms	-	clause|quote	to	weak
echo	echo	echoes|echoed|echoing	-	verb	confirms	-	quote	to	weak
make-clear	make	makes|made|making	clear	verb	reports	-	clause|quote	to	strong
put-it	put	puts|put|putting	it	verb	reports	-	quote	to	weak
speak-of	speak	speaks|spoke|spoken|speaking	of	verb	reports	-	quote|object	to	weak
speak-about	speak	speaks|spoke|spoken|speaking	about	verb	reports	-	quote	to	weak
talk-of	talk	talks|talked|talking	of	verb	reports	-	quote|object	to	weak
refer-to	refer	refers|referred|referring	to	verb	reports	-	quote|as	to	weak
stipulate	stipulate	stipulates|stipulated|stipulating	-	verb	demands	-	clause|quote	to	strong
provide	provide	provides|provided|providing	-	verb	demands	-	clause	to	none
envisage	envisage	envisages|envisaged|envisaging	-	verb	expects	-	clause|object	to	weak
envision	envision	envisions|envisioned|envisioning	-	verb	expects	-	clause	to	weak
acclaim	acclaim	acclaims|acclaimed|acclaiming	-	verb	reports	-	quote|as	to	weak
theorise	theorise	theorises|theorised|theorising	-	verb	reports	-	clause	to	weak
remonstrate	remonstrate	remonstrates|remonstrated|remonstrating	-	verb	accuses	-	clause|quote	to	weak
vouch	vouch	vouches|vouched|vouching	-	verb	confirms	-	clause	to	weak
hypothesize	hypothesize	hypothesizes|hypothesized|hypothesizing	-	verb	reports	-	clause	to	weak
hypothesise	hypothesise	hypothesises|hypothesised|hypothesising	-	verb	reports	-	clause	to	weak
postulate	postulate	postulates|postulated|postulating	-	verb	reports	-	clause	to	weak
posit	posit	posits|posited|positing	-	verb	reports	-	clause	to	weak
reason	reason	reasons|reasoned|reasoning	-	verb	reports	-	clause|quote	to	weak
rant	rant	rants|ranted|ranting	-	verb	accuses	-	clause|quote	to	weak
rail-against	rail	rails|railed|railing	against	verb	accuses	-	quote|object	to	weak
rage	rage	rages|raged|raging	-	verb	accuses	-	quote	to	weak
fume	fume	fumes|fumed|fuming	-	verb	accuses	-	clause|quote	to	strong
thunder	thunder	thunders|thundered|thundering	-	verb	warns	-	clause|quote	to	strong
scoff	scoff	scoffs|scoffed|scoffing	-	verb	denies	-	clause|quote	to	strong
sneer	sneer	sneers|sneered|sneering	-	verb	accuses	-	quote	to	strong
jeer	jeer	jeers|jeered|jeering	-	verb	accuses	-	quote	to	weak
mock	mock	mocks|mocked|mocking	-	verb	accuses	-	quote	to	weak
tease	tease	teases|teased|teasing	-	verb	reports	-	clause|quote	to	weak
coo	coo	coos|cooed|cooing	-	verb	reports	-	quote	to	weak
deadpan	deadpan	deadpans|deadpanned|deadpanning	-	verb	reports	-	quote	to	weak
croak	croak	croaks|croaked|croaking	-	verb	reports	-	quote	to	weak
drawl	drawl	drawls|drawled|drawling	-	verb	reports	-	quote	to	weak
bark	bark	barks|barked|barking	-	verb	reports	-	quote	to	weak
growl	growl	growls|growled|growling	-	verb	reports	-	quote	to	weak
roar	roar	roars|roared|roaring	-	verb	reports	-	quote	to	weak
sob	sob	sobs|sobbed|sobbing	-	verb	reports	-	quote	to	weak
stammer	stammer	stammers|stammered|stammering	-	verb	reports	-	quote	to	weak
utter	utter	utters|uttered|uttering	-	verb	reports	-	quote	to	weak
voice	voice	voices|voiced|voicing	-	verb	reports	-	object	to	weak
express	express	expresses|expressed|expressing	-	verb	reports	-	object	to	weak
articulate	articulate	articulates|articulated|articulating	-	verb	reports	-	quote	to	weak
formulate	formulate	formulates|formulated|formulating	-	verb	reports	-	quote	to	weak
paraphrase	paraphrase	paraphrases|paraphrased|paraphrasing	-	verb	reports	-	quote	to	weak
misquote	misquote	misquotes|misquoted|misquoting	-	verb	reports	-	quote	to	weak
leak	leak	leaks|leaked|leaking	-	verb	reports	-	clause	to	weak
circulate	circulate	circulates|circulated|circulating	-	verb	reports	-	clause	to	weak
share	share	shares|shared|sharing	-	verb	reports	-	quote	to	weak
caption	caption	captions|captioned|captioning	-	verb	reports	-	quote	to	weak
headline	headline	headlines|headlined|headlining	-	verb	reports	-	quote	to	weak
marvel	marvel	marvels|marveled|marvelled|marveling|marvelling	-	verb	reports	-	clause|quote	to	weak
confide	confide	confides|confided|confiding	-	verb	reports	-	clause|quote	to	strong
blurt-out	blurt	blurts|blurted|blurting	out	verb	reports	-	clause|quote	to	weak
blurt	blurt	blurts|blurted|blurting	-	verb	reports	-	clause|quote	to	weak
admit	admit	admits|admitted|admitting	-	verb	confirms	no_comment	clause|quote|gerund|@to	to	strong
acknowledge	acknowledge	acknowledges|acknowledged|acknowledging	-	verb	confirms	no_comment	clause|quote|object|gerund	to	strong
concede	concede	concedes|conceded|conceding	-	verb	confirms	-	clause|quote	to	strong
confess	confess	confesses|confessed|confessing	-	verb	confirms	-	clause|quote|gerund|@to	to	strong
grant	grant	grants|granted|granting	-	verb	confirms	-	clause	to	weak
recognize	recognize	recognizes|recognized|recognizing	-	verb	confirms	no_comment	clause	to	weak
recognise	recognise	recognises|recognised|recognising	-	verb	confirms	no_comment	clause	to	weak
allow	allow	allows|allowed|allowing	-	verb	confirms	-	clause	to	none
avow	avow	avows|avowed|avowing	-	verb	confirms	-	clause	to	weak
own-up	own	owns|owned|owning	up	verb	confirms	-	clause	to	weak
confirm	confirm	confirms|confirmed|confirming	-	verb	confirms	not_confirmed	clause|quote|object|gerund|silence	to	strong
verify	verify	verifies|verified|verifying	-	verb	confirms	not_confirmed	clause|object|silence	to	strong
corroborate	corroborate	corroborates|corroborated|corroborating	-	verb	confirms	not_confirmed	clause|object|silence	to	strong
authenticate	authenticate	authenticates|authenticated|authenticating	-	verb	confirms	not_confirmed	clause|object|silence	to	weak
substantiate	substantiate	substantiates|substantiated|substantiating	-	verb	confirms	not_confirmed	clause|object|silence	to	weak
validate	validate	validates|validated|validating	-	verb	confirms	not_confirmed	clause|object|silence	to	weak
attest-to	attest	attests|attested|attesting	to	verb	confirms	-	object	to	weak
back-up	back	backs|backed|backing	up	verb	confirms	not_confirmed	object	to	weak
reconfirm	reconfirm	reconfirms|reconfirmed|reconfirming	-	verb	confirms	not_confirmed	clause|quote|object	to	strong
reaffirm	reaffirm	reaffirms|reaffirmed|reaffirming	-	verb	confirms	-	clause|quote|object	to	strong
deny	deny	denies|denied|denying	-	verb	denies	no_comment	clause|quote|object|gerund|infinitive|silence	to	strong
refute	refute	refutes|refuted|refuting	-	verb	denies	-	clause|quote|object	to	strong
disprove	disprove	disproves|disproved|disproving	-	verb	denies	-	clause|object	to	weak
debunk	debunk	debunks|debunked|debunking	-	verb	denies	-	object	to	weak
rebut	rebut	rebuts|rebutted|rebutting	-	verb	denies	-	clause|quote|object	to	strong
dispute	dispute	disputes|disputed|disputing	-	verb	denies	=	clause|quote|object	to	weak
contradict	contradict	contradicts|contradicted|contradicting	-	verb	denies	-	clause|object	to	weak
disavow	disavow	disavows|disavowed|disavowing	-	verb	denies	-	object	to	strong
disclaim	disclaim	disclaims|disclaimed|disclaiming	-	verb	denies	-	object	to	weak
repudiate	repudiate	repudiates|repudiated|repudiating	-	verb	denies	-	object	to	weak
dismiss	dismiss	dismisses|dismissed|dismissing	-	verb	denies	-	quote|as|object	to	talk
disagree	disagree	disagrees|disagreed|disagreeing	-	verb	denies	-	clause|quote|@with	to	weak
contest	contest	contests|contested|contesting	-	verb	denies	-	clause|object	to	weak
downplay	downplay	downplays|downplayed|downplaying	-	verb	denies	-	object	to	talk
play-down	play	plays|played|playing	down	verb	denies	-	object	to	talk
belie	belie	belies|belied|beliing	-	verb	denies	-	object	to	none
rule-out	rule	rules|ruled|ruling	out	verb	refuses	reports	quote|object|gerund	to	strong
exclude	exclude	excludes|excluded|excluding	-	verb	refuses	reports	clause|gerund	to	weak
reject	reject	rejects|rejected|rejecting	-	verb	refuses	-	quote|as|object|gerund	to	strong
refuse	refuse	refuses|refused|refusing	-	verb	refuses	-	infinitive|object	to	strong
decline	decline	declines|declined|declining	-	verb	refuses	-	infinitive	to	strong
rebuff	rebuff	rebuffs|rebuffed|rebuffing	-	verb	refuses	-	object	to	weak
spurn	spurn	spurns|spurned|spurning	-	verb	refuses	-	object	to	weak
oppose	oppose	opposes|opposed|opposing	-	verb	refuses	-	object|gerund	to	weak
resist	resist	resists|resisted|resisting	-	verb	refuses	-	object|gerund	to	weak
balk	balk	balks|balked|balking	-	verb	refuses	-	@at	to	weak
vow	vow	vows|vowed|vowing	-	verb	promises	-	clause|quote|infinitive	to	strong
promise	promise	promises|promised|promising	-	verb	promises	-	clause|quote|infinitive|object	object	strong
pledge	pledge	pledges|pledged|pledging	-	verb	promises	-	clause|quote|infinitive|object	to	strong
swear-to	swear	swears|swore|sworn|swearing	to	verb	promises	-	infinitive	to	weak
undertake	undertake	undertakes|undertook|undertaken|undertaking	-	verb	promises	-	clause|infinitive	to	weak
commit	commit	commits|committed|committing	-	verb	promises	-	infinitive	to	weak
offer	offer	offers|offered|offering	-	verb	promises	-	infinitive|quote	to	weak
propose	propose	proposes|proposed|proposing	-	verb	promises	-	clause|quote|gerund|infinitive	to	strong
volunteer-to	volunteer	volunteers|volunteered|volunteering	to	verb	promises	-	infinitive	to	weak
threaten	threaten	threatens|threatened|threatening	-	verb	warns	-	clause|quote|infinitive|object|gerund	to	strong
warn	warn	warns|warned|warning	-	verb	warns	-	clause|quote|order|@of|@against|@about	object	strong
alert	alert	alerts|alerted|alerting	-	verb	warns	-	clause|@to	object	weak
admonish	admonish	admonishes|admonished|admonishing	-	verb	warns	-	clause|quote|order	object	weak
forewarn	forewarn	forewarns|forewarned|forewarning	-	verb	warns	-	clause|@of	object	weak
menace	menace	menaces|menaced|menacing	-	verb	warns	-	infinitive	to	weak
demand	demand	demands|demanded|demanding	-	verb	demands	-	clause|quote|infinitive|object	to	strong
urge	urge	urges|urged|urging	-	verb	demands	-	clause|quote|order|object	object	strong
call-for	call	calls|called|calling	for	verb	demands	-	quote|object	to	strong
call-on	call	calls|called|calling	on	verb	demands	-	quote|order	to	strong
call-upon	call	calls|called|calling	upon	verb	demands	-	quote|order	to	strong
appeal-for	appeal	appeals|appealed|appealing	for	verb	demands	-	quote|object	to	strong
appeal-to	appeal	appeals|appealed|appealing	to	verb	demands	-	quote|order	to	strong
appeal	appeal	appeals|appealed|appealing	-	verb	demands	-	quote|@for	to	weak
plead	plead	pleads|pleaded|pled|pleading	-	verb	demands	-	clause|quote|@for	to	weak
beg	beg	begs|begged|begging	-	verb	demands	-	quote|order	object	weak
implore	implore	implores|implored|imploring	-	verb	demands	-	quote|order	object	strong
beseech	beseech	beseeches|besought|beseeched|beseeching	-	verb	demands	-	quote|order	object	weak
entreat	entreat	entreats|entreated|entreating	-	verb	demands	-	quote|order	object	weak
exhort	exhort	exhorts|exhorted|exhorting	-	verb	demands	-	quote|order	object	strong
request	request	requests|requested|requesting	-	verb	demands	-	clause|object	to	strong
require	require	requires|required|requiring	-	verb	demands	-	clause|order	to	weak
order	order	orders|ordered|ordering	-	verb	demands	-	clause|order	object	weak
command	command	commands|commanded|commanding	-	verb	demands	-	clause|order	object	weak
instruct	instruct	instructs|instructed|instructing	-	verb	demands	-	clause|order	object	weak
direct	direct	directs|directed|directing	-	verb	demands	-	order	object	weak
press-for	press	presses|pressed|pressing	for	verb	demands	-	object	to	weak
push-for	push	pushes|pushed|pushing	for	verb	demands	-	object	to	weak
petition	petition	petitions|petitioned|petitioning	-	verb	demands	-	order	object	weak
recommend	recommend	recommends|recommended|recommending	-	verb	demands	-	clause|quote|gerund	to	strong
counsel	counsel	counsels|counseled|counselled|counseling|counselling	-	verb	demands	-	clause|order	object	weak
want	want	wants|wanted|wanting	-	verb	demands	=	order	to	weak
insist-on	insist	insists|insisted|insisting	on	verb	demands	-	object	to	strong
press	press	presses|pressed|pressing	-	verb	demands	-	order	object	weak
encourage	encourage	encourages|encouraged|encouraging	-	verb	demands	-	order	object	weak
invite	invite	invites|invited|inviting	-	verb	demands	-	order	object	none
prescribe	prescribe	prescribes|prescribed|prescribing	-	verb	demands	-	clause	to	weak
advocate	advocate	advocates|advocated|advocating	-	verb	demands	-	clause|object|gerund	to	weak
summon	summon	summons|summoned|summoning	-	verb	demands	-	-	object	none
prod	prod	prods|prodded|prodding	-	verb	demands	-	order	object	weak
forbid	forbid	forbids|forbade|forbidden|forbidding	-	verb	demands	-	order	object	weak
prohibit	prohibit	prohibits|prohibited|prohibiting	-	verb	demands	-	-	object	none
challenge	challenge	challenges|challenged|challenging	-	verb	demands	-	order	object	weak
pressure	pressure	pressures|pressured|pressuring	-	verb	demands	-	order	object	weak
accuse	accuse	accuses|accused|accusing	-	verb	accuses	-	quote|@of|@with	object	strong
blame	blame	blames|blamed|blaming	-	verb	accuses	-	quote|object|@for|@on	object	strong
charge	charge	charges|charged|charging	-	verb	accuses	-	clause|quote|@with	object	weak
denounce	denounce	denounces|denounced|denouncing	-	verb	accuses	-	quote|as|object	object	strong
condemn	condemn	condemns|condemned|condemning	-	verb	accuses	-	quote|as|object	object	strong
decry	decry	decries|decried|decrying	-	verb	accuses	-	quote|as|object	object	strong
deplore	deplore	deplores|deplored|deploring	-	verb	accuses	-	quote|object	object	strong
criticize	criticize	criticizes|criticized|criticizing	-	verb	accuses	-	quote|object|@for	object	strong
criticise	criticise	criticises|criticised|criticising	-	verb	accuses	-	quote|object|@for	object	strong
slam	slam	slams|slammed|slamming	-	verb	accuses	-	quote|object	object	weak
blast	blast	blasts|blasted|blasting	-	verb	accuses	-	quote|as|@for	object	weak
lambast	lambast	lambasts|lambasted|lambasting	-	verb	accuses	-	quote|@for	object	strong
lambaste	lambaste	lambastes|lambasted|lambasting	-	verb	accuses	-	quote|@for	object	strong
castigate	castigate	castigates|castigated|castigating	-	verb	accuses	-	quote|@for	object	strong
rebuke	rebuke	rebukes|rebuked|rebuking	-	verb	accuses	-	quote|@for	object	strong
reprimand	reprimand	reprimands|reprimanded|reprimanding	-	verb	accuses	-	quote|@for	object	weak
censure	censure	censures|censured|censuring	-	verb	accuses	-	quote|@for	object	weak
chide	chide	chides|chided|chiding	-	verb	accuses	-	quote|@for	object	strong
scold	scold	scolds|scolded|scolding	-	verb	accuses	-	quote|@for	object	weak
upbraid	upbraid	upbraids|upbraided|upbraiding	-	verb	accuses	-	quote|@for	object	weak
berate	berate	berates|berated|berating	-	verb	accuses	-	quote|@for	object	weak
reproach	reproach	reproaches|reproached|reproaching	-	verb	accuses	-	quote|@for|@with	object	weak
assail	assail	assails|assailed|assailing	-	verb	accuses	-	quote|@for	object	weak
excoriate	excoriate	excoriates|excoriated|excoriating	-	verb	accuses	-	quote|@for	object	weak
fault	fault	faults|faulted|faulting	-	verb	accuses	-	@for	object	weak
indict	indict	indicts|indicted|indicting	-	verb	accuses	-	@for	object	weak
implicate	implicate	implicates|implicated|implicating	-	verb	accuses	-	@in	object	weak
inveigh-against	inveigh	inveighs|inveighed|inveighing	against	verb	accuses	-	object	to	weak
hit-out	hit	hits|hit|hitting	out	verb	accuses	-	quote|@at	to	weak
lash-out	lash	lashes|lashed|lashing	out	verb	accuses	-	quote|@at	to	weak
deride	deride	derides|derided|deriding	-	verb	accuses	-	quote|as	object	weak
ridicule	ridicule	ridicules|ridiculed|ridiculing	-	verb	accuses	-	quote|as	object	weak
vilify	vilify	vilifies|vilified|vilifying	-	verb	accuses	-	as	object	weak
stigmatize	stigmatize	stigmatizes|stigmatized|stigmatizing	-	verb	accuses	-	as	object	weak

noun-statement	statement	-	-	noun	reports	-	clause	to	weak
noun-announcement	announcement	-	-	noun	reports	-	clause|@of	to	weak
noun-report	report	-	-	noun	reports	-	clause	to	weak
noun-claim	claim	-	-	noun	reports	-	clause	to	weak
noun-allegation	allegation	-	-	noun	accuses	-	clause|@of	to	weak
noun-accusation	accusation	-	-	noun	accuses	-	clause|@of	to	weak
noun-charge	charge	-	-	noun	accuses	-	clause	to	weak
noun-assertion	assertion	-	-	noun	reports	-	clause|@of	to	weak
noun-declaration	declaration	-	-	noun	reports	-	clause|@of	to	weak
noun-comment	comment	-	-	noun	reports	-	clause	to	weak
noun-remark	remark	-	-	noun	reports	-	clause	to	weak
noun-admission	admission	-	-	noun	confirms	-	clause|@of	to	weak
noun-acknowledgment	acknowledgment	-	-	noun	confirms	-	clause|@of	to	weak
noun-acknowledgement	acknowledgement	-	-	noun	confirms	-	clause|@of	to	weak
noun-confession	confession	-	-	noun	confirms	-	clause	to	weak
noun-confirmation	confirmation	-	-	noun	confirms	-	clause|@of	to	weak
noun-denial	denial	-	-	noun	denies	-	clause|@of	to	weak
noun-rejection	rejection	-	-	noun	refuses	-	clause|@of	to	weak
noun-refusal	refusal	-	-	noun	refuses	-	infinitive	to	weak
noun-warning	warning	-	-	noun	warns	-	clause|@of|@against|@about	to	weak
noun-threat	threat	-	-	noun	warns	-	clause|infinitive|@of	to	weak
noun-promise	promise	-	-	noun	promises	-	clause|infinitive|@of	to	weak
noun-pledge	pledge	-	-	noun	promises	-	clause|infinitive|@of	to	weak
noun-vow	vow	-	-	noun	promises	-	clause|infinitive|@of	to	weak
noun-assurance	assurance	-	-	noun	promises	-	clause|@of	to	weak
noun-guarantee	guarantee	-	-	noun	promises	-	clause	to	weak
noun-offer	offer	-	-	noun	promises	-	infinitive|@of	to	weak
noun-proposal	proposal	-	-	noun	promises	-	clause|infinitive|@for	to	weak
noun-demand	demand	-	-	noun	demands	-	clause|infinitive|@for	to	weak
noun-call	call	-	-	noun	demands	-	@for	to	weak
noun-appeal	appeal	-	-	noun	demands	-	@for	to	weak
noun-request	request	-	-	noun	demands	-	clause|@for	to	weak
noun-plea	plea	-	-	noun	demands	-	clause|@for	to	weak
noun-recommendation	recommendation	-	-	noun	demands	-	clause	to	weak
noun-insistence	insistence	-	-	noun	reports	-	clause|@on	to	weak
noun-suggestion	suggestion	-	-	noun	reports	-	clause	to	weak
noun-hint	hint	-	-	noun	reports	-	clause	to	weak
noun-rumor	rumor	-	-	noun	reports	-	clause	to	weak
noun-rumour	rumour	-	-	noun	reports	-	clause	to	weak
noun-speculation	speculation	-	-	noun	reports	-	clause|@about	to	weak
noun-prediction	prediction	-	-	noun	expects	-	clause|@of	to	weak
noun-forecast	forecast	-	-	noun	expects	-	clause|@of	to	weak
noun-expectation	expectation	-	-	noun	expects	-	clause	to	weak
noun-estimate	estimate	-	-	noun	reports	-	clause|@of	to	weak
noun-belief	belief	-	-	noun	reports	-	clause	to	weak
noun-view	view	-	-	noun	reports	-	clause	to	weak
noun-opinion	opinion	-	-	noun	reports	-	clause	to	weak
noun-conviction	conviction	-	-	noun	reports	-	clause	to	weak
noun-hope	hope	-	-	noun	expects	-	clause|@for|@of	to	weak
noun-fear	fear	-	-	noun	warns	-	clause|@of	to	weak
noun-concern	concern	-	-	noun	warns	-	clause|@about|@over	to	weak
noun-worry	worry	-	-	noun	warns	-	clause|@about	to	weak
noun-doubt	doubt	-	-	noun	not_confirmed	-	clause|@about	to	weak
noun-suspicion	suspicion	-	-	noun	reports	-	clause|@of	to	weak
noun-argument	argument	-	-	noun	reports	-	clause	to	weak
noun-contention	contention	-	-	noun	reports	-	clause	to	weak
noun-conclusion	conclusion	-	-	noun	reports	-	clause	to	weak
noun-finding	finding	-	-	noun	reports	-	clause	to	weak
noun-testimony	testimony	-	-	noun	reports	-	clause	to	weak
noun-complaint	complaint	-	-	noun	accuses	-	clause|@about	to	weak
noun-criticism	criticism	-	-	noun	accuses	-	clause|@of	to	weak
noun-condemnation	condemnation	-	-	noun	accuses	-	@of	to	weak
noun-denunciation	denunciation	-	-	noun	accuses	-	@of	to	weak
noun-assessment	assessment	-	-	noun	reports	-	clause|@of	to	weak
noun-observation	observation	-	-	noun	reports	-	clause	to	weak
noun-explanation	explanation	-	-	noun	reports	-	clause	to	weak
noun-revelation	revelation	-	-	noun	reports	-	clause|@of	to	weak
noun-disclosure	disclosure	-	-	noun	reports	-	clause	to	weak
noun-indication	indication	-	-	noun	reports	-	clause	to	weak
noun-reminder	reminder	-	-	noun	reports	-	clause	to	weak
noun-news	news	-	-	noun	reports	-	clause	to	weak
noun-message	message	-	-	noun	reports	-	clause	to	weak
noun-description	description	-	-	noun	reports	-	@of	to	weak
noun-opposition	opposition	-	-	noun	refuses	-	@to	to	weak

adj-confident	confident	-	-	adjective	expects	=	clause	to	weak
adj-certain	certain	-	-	adjective	reports	=	clause	to	weak
adj-sure	sure	-	-	adjective	reports	=	clause	to	weak
adj-convinced	convinced	-	-	adjective	reports	=	clause	to	weak
adj-hopeful	hopeful	-	-	adjective	expects	=	clause	to	weak
adj-optimistic	optimistic	-	-	adjective	expects	=	clause	to	weak
adj-pessimistic	pessimistic	-	-	adjective	expects	=	clause	to	weak
adj-doubtful	doubtful	-	-	adjective	not_confirmed	=	clause	to	weak
adj-skeptical	skeptical	-	-	adjective	not_confirmed	=	clause	to	weak
adj-sceptical	sceptical	-	-	adjective	not_confirmed	=	clause	to	weak
adj-adamant	adamant	-	-	adjective	reports	-	clause	to	weak
adj-concerned	concerned	-	-	adjective	warns	-	clause	to	weak
adj-worried	worried	-	-	adjective	warns	-	clause	to	weak
adj-afraid	afraid	-	-	adjective	warns	-	clause	to	weak
adj-alarmed	alarmed	-	-	adjective	warns	-	clause	to	weak
adj-insistent	insistent	-	-	adjective	reports	-	clause	to	weak
adj-emphatic	emphatic	-	-	adjective	reports	-	clause	to	weak

trash	trash	trashes|trashed|trashing	-	verb	denies	-	quote|as|object	to	talk
rubbish	rubbish	rubbishes|rubbished|rubbishing	-	verb	denies	-	quote|as|object	to	talk
discount	discount	discounts|discounted|discounting	-	verb	denies	-	quote|as|object	to	talk
pooh-pooh	pooh-pooh	pooh-poohs|pooh-poohed|pooh-poohing	-	verb	denies	-	quote|as|object	to	talk
quash	quash	quashes|quashed|quashing	-	verb	denies	-	quote|as|object	to	talk
dispel	dispel	dispels|dispelled|dispelling	-	verb	denies	-	quote|as|object	to	talk
gainsay	gainsay	gainsays|gainsaid|gainsaying	-	verb	denies	-	quote|as|object	to	talk
negate	negate	negates|negated|negating	-	verb	denies	-	quote|as|object	to	talk
shrug-off	shrug	shrugs|shrugged|shrugging	off	verb	denies	-	object|as|quote	to	talk
brush-off	brush	brushes|brushed|brushing	off	verb	denies	-	object|as|quote	to	talk
brush-aside	brush	brushes|brushed|brushing	aside	verb	denies	-	object|as|quote	to	talk
wave-away	wave	waves|waved|waving	away	verb	denies	-	object|as|quote	to	talk
wave-off	wave	waves|waved|waving	off	verb	denies	-	object|as|quote	to	talk
laugh-off	laugh	laughs|laughed|laughing	off	verb	denies	-	object|as|quote	to	talk
bat-away	bat	bats|batted|batting	away	verb	denies	-	object|as|quote	to	talk
wave-aside	wave	waves|waved|waving	aside	verb	denies	-	object|as|quote	to	talk
laugh-at	laugh	laughs|laughed|laughing	at	verb	denies	-	object	to	talk
scoff-at	scoff	scoffs|scoffed|scoffing	at	verb	denies	-	object	to	talk
bristle-at	bristle	bristles|bristled|bristling	at	verb	denies	-	object	to	talk
stick-to	stick	sticks|stuck|sticking	to	verb	confirms	-	object	to	talk
stand-by	stand	stands|stood|standing	by	verb	confirms	-	object	to	talk
stick-by	stick	sticks|stuck|sticking	by	verb	confirms	-	object	to	talk
vouch-for	vouch	vouches|vouched|vouching	for	verb	confirms	not_confirmed	object	to	talk
bear-out	bear	bears|bore|borne|bearing	out	verb	confirms	not_confirmed	object	to	talk
go-on	go	goes|went|gone|going	on	verb	reports	-	clause|quote|alone	to	strong
let-on	let	lets|let|letting	on	verb	confirms	no_comment	clause|quote	to	strong
second	second	seconds|seconded|seconding	-	verb	confirms	-	object	to	talk
endorse	endorse	endorses|endorsed|endorsing	-	verb	confirms	-	object	to	talk
own-to	own	owns|owned|owning	to	verb	confirms	-	object|gerund	to	weak
avow-object	avow	avows|avowed|avowing	-	verb	confirms	-	clause|object	to	weak
discuss	discuss	discusses|discussed|discussing	-	verb	reports	no_comment	silence	to	weak
address-silence	address	addresses|addressed|addressing	-	verb	reports	no_comment	silence	to	weak
speculate-on	speculate	speculates|speculated|speculating	on	verb	reports	no_comment	silence|object	to	weak
react	react	reacts|reacted|reacting	-	verb	reports	no_comment	silence	to	strong
expand-on	expand	expands|expanded|expanding	on	verb	reports	no_comment	silence	to	weak
touch-on	touch	touches|touched|touching	on	verb	reports	no_comment	silence	to	weak
enlarge-on	enlarge	enlarges|enlarged|enlarging	on	verb	reports	no_comment	silence	to	weak
foretell	foretell	foretells|foretold|foretelling	-	verb	expects	-	clause|object	to	weak
bet-on	bet	bets|bet|betting	on	verb	expects	-	object|gerund	to	weak
count-on	count	counts|counted|counting	on	verb	expects	-	object|gerund	to	weak
await	await	awaits|awaited|awaiting	-	verb	expects	-	object	to	weak
reckon-on	reckon	reckons|reckoned|reckoning	on	verb	expects	-	object|gerund	to	weak
bank-on	bank	banks|banked|banking	on	verb	expects	-	object|gerund	to	weak
caution-against	caution	cautions|cautioned|cautioning	against	verb	warns	-	object|gerund	to	strong
alert-to	alert	alerts|alerted|alerting	to	verb	warns	-	object	to	weak
raise-alarm	raise	raises|raised|raising	alarm	verb	warns	-	@about|@over	to	weak
veto	veto	vetoes|vetoed|vetoing	-	verb	refuses	-	object|as	to	weak
shun	shun	shuns|shuned|shuning	-	verb	refuses	-	object	to	weak
forswear	forswear	forswears|forswore|forsworn|forswearing	-	verb	refuses	-	object|gerund	to	weak
turn-down	turn	turns|turned|turning	down	verb	refuses	-	object	to	weak
rule-against	rule	rules|ruled|ruling	against	verb	refuses	-	object	to	weak
scorn	scorn	scorns|scorned|scorning	-	verb	refuses	-	object|as	to	weak
abjure	abjure	abjures|abjured|abjuring	-	verb	refuses	-	object	to	weak
snub	snub	snubs|snubed|snubing	-	verb	refuses	-	object	to	weak
clamour-for	clamour	clamours|clamoured|clamouring	for	verb	demands	-	object	to	weak
clamor-for	clamor	clamors|clamored|clamoring	for	verb	demands	-	object	to	weak
ask-that	ask	asks|asked|asking	that	verb	demands	-	clause	to	weak
ask-for-object	ask	asks|asked|asking	for	verb	demands	-	object	to	weak
move-that	move	moves|moved|moving	that	verb	demands	-	clause	to	weak
lobby-for	lobby	lobbies|lobbied|lobbying	for	verb	demands	-	object	to	weak
agitate-for	agitate	agitates|agitated|agitating	for	verb	demands	-	object	to	weak
pray-for	pray	prays|prayed|praying	for	verb	demands	-	object	to	weak
engage-to	engage	engages|engaged|engaging	to	verb	promises	-	infinitive	to	weak
hold-responsible	hold	holds|held|holding	responsible	verb	accuses	-	@for	object	weak
lay-blame	lay	lays|layed|laying	blame	verb	accuses	-	@on|@for	to	weak
arraign	arraign	arraigns|arraigned|arraigning	-	verb	accuses	-	@for|@of	object	weak
finger	finger	fingers|fingered|fingering	-	verb	accuses	-	object|@for	object	weak
impugn	impugn	impugns|impugned|impugning	-	verb	accuses	-	object	to	weak
suspect-of	suspect	suspects|suspected|suspecting	of	verb	accuses	-	object	object	weak
bewail	bewail	bewails|bewailed|bewailing	-	verb	accuses	-	object	to	weak
put-at	put	puts|put|putting	at	verb	reports	-	object	to	weak
set-at	set	sets|set|setting	at	verb	reports	-	object	to	weak
tally	tally	tallies|tallied|tallying	-	verb	reports	-	object|clause	to	weak
advance	advance	advances|advanced|advancing	-	verb	reports	-	clause|quote	to	weak
intone	intone	intones|intoned|intoning	-	verb	reports	-	clause|quote	to	strong
venture	venture	ventures|ventured|venturing	-	verb	reports	-	clause|quote	to	strong
rejoin	rejoin	rejoins|rejoined|rejoining	-	verb	reports	-	clause|quote	to	weak
enunciate	enunciate	enunciates|enunciated|enunciating	-	verb	reports	-	clause|quote	to	weak
inveigh	inveigh	inveighs|inveighed|inveighing	-	verb	accuses	-	quote	to	weak
submit	submit	submits|submited|submiting	-	verb	reports	-	clause	to	weak
counter-that	counter	counters|countered|countering	that	verb	denies	-	clause|quote	to	strong
retort-that	retort	retorts|retorted|retorting	that	verb	denies	-	clause|quote	to	strong
radio	radio	radioes|radios|radioed|radioing	-	verb	reports	-	clause|quote	to	weak
take-back	take	takes|took|taken|taking	back	verb	denies	-	object	to	talk
withdraw-story	withdraw	withdraws|withdrew|withdrawn|withdrawing	-	verb	denies	-	object	to	none
retract	retract	retracts|retracted|retracting	-	verb	denies	-	object	to	talk
recant	recant	recants|recanted|recanting	-	verb	denies	-	object	to	weak
speak-about-silence	speak	speaks|spoke|spoken|speaking	about	verb	reports	no_comment	silence	to	weak
speak-on	speak	speaks|spoke|spoken|speaking	on	verb	reports	no_comment	silence	to	weak
talk-about	talk	talks|talked|talking	about	verb	reports	no_comment	silence	to	weak
talk-on	talk	talks|talked|talking	on	verb	reports	no_comment	silence	to	weak
#yes "The [ministry] said that the border was closed." The ministry | say | reports | named
#yes "The border was closed, the [ministry] said." the ministry | say | reports | named
#yes "The [minister] told lawmakers that the war was over." The minister | tell | reports | named
#yes "The [agency] reported that the dam had burst." The agency | report | reports | outlet
#yes "The [government] announced that schools would reopen." The government | announce | reports | named
#yes "The [spokesman] noted that the road was open." The spokesman | note | reports | named
#yes "The [commander] added that two men were missing." The commander | add | reports | named
#yes "The talks will last a week, the [publication] clarifies." the publication | clarify | reports | outlet
#yes "The [president] stressed that the army was ready." The president | stress | reports | named
#yes "The [army] emphasized that no village was shelled." The army | emphasize | reports | named
#yes "The [court] stated that the law was void." The court | state | reports | named
#yes "The [governor] explained that the bridge was old." The governor | explain | reports | named
#yes "The [newspaper] wrote that the minister would resign." The newspaper | write | reports | outlet
#yes "The [rebels] claimed that they had shot down a plane." The rebels | claim | reports | named
#yes "The [union] alleges that the vote was rigged." The union | allege | accuses | named
#yes "The [party] insists that the vote was fair." The party | insist | reports | named
#yes "The [ambassador] argued that the treaty was dead." The ambassador | argue | reports | named
#yes "The [committee] concluded that the plan had failed." The committee | conclude | reports | named
#yes "The [ministry] confirmed that a soldier had died." The ministry | confirm | confirms | named
#yes "The [ministry] did not confirm the report." The ministry | confirm | not_confirmed | named
#yes "The [government] admitted that mistakes were made." The government | admit | confirms | named
#yes "The [army] acknowledged that its planes had hit the school." The army | acknowledge | confirms | named
#yes "The [army] denied that it had shelled the town." The army | deny | denies | named
#yes "The [government] denies the accusations." The government | deny | denies | named
#yes "The [mayor] rejected the report as false." The mayor | reject | denies | named
#yes "The [president] ruled out early elections." The president | rule out | refuses | named
#yes "The [embassy] did not comment on the arrest." The embassy | comment | no_comment | named
#yes "The [company] refused to say when the mine would open." The company | say | no_comment | named
#yes "The [opposition] demanded that the president resign." The opposition | demand | demands | named
#yes "The [council] called for an end to the fighting." The council | call for | demands | named
#yes "The [pope] urged the two sides to talk." The pope | urge | demands | named
#yes "The [court] ordered that the man be freed." The court | order | demands | named
#yes "The [commission] recommended that the ban be lifted." The commission | recommend | demands | named
#yes "The [government] promised to rebuild the port." The government | promise | promises | named
#yes "The [rebels] vowed to fight on." The rebels | vow | promises | named
#yes "The [minister] pledged that the wages would be paid." The minister | pledge | promises | named
#yes "The [rebels] threatened to cut the road." The rebels | threaten | warns | named
#yes "The [ministry] warned that the river would rise." The ministry | warn | warns | named
#yes "The [bank] predicted that prices would fall." The bank | predict | expects | named
#yes "The [government] expects that the talks will resume." The government | expect | expects | named
#yes "The [government] accused the rebels of breaking the truce." The government | accuse | accuses | named
#yes "The [opposition] blamed the army for the deaths." The opposition | blame | accuses | named
#yes "The [council] condemned the attack." The council | condemn | accuses | named
#yes "The [president] called the vote a farce." The president | call | reports | named
#yes "[Diplomats] believe that the truce will hold." Diplomats | believe | reports | anonymous
#yes "The [ministry] estimated that a thousand people had fled." The ministry | estimate | reports | named
#yes "The [minister] is confident that the truce will hold." The minister | confident | expects | named
#yes "The [government]'s claim that the war is over drew laughter." The government | claim | reports | named
#no "The general called a meeting."
#no "The owner reported to the police station."
#no "The minister will announce the results on Friday."
#no "The storm cut the power."
#no "The state owns the port."
#no "The two sides agreed on a date."
#no "The man confessed."
#no "The women added salt to the soup."
#yes "The [minister] shrugged off the report." The minister | shrug off | denies | named
#yes "The [army] stood by its account of the raid." The army | stand by | confirms | named
#yes "The [ministry] let on that two men were missing." The ministry | let on | confirms | named
#yes "The [government] does not discuss the contents of the letter." The government | discuss | no_comment | named
#yes "The [opposition] clamoured for new elections." The opposition | clamour for | demands | named
#yes "The [president] turned down the offer." The president | turn down | refuses | named
