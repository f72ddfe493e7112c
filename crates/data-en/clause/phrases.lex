format 1
# Verbs with a particle or fixed words, read as one lemma ("call off", "put on hold").
# words: what follows the verb, longest fit first; variants by |. Origin: common phrasal verbs of news English; ours. Licence: CC0.
verb	words
call	off|in question|into question
break	off|out|down|up|ranks
walk	out|away
put	in the deep freeze|on hold|an end|on ice|in abeyance|to rest|over|off|back|forward|down|aside|paid|on the back burner|in cold storage|on the shelf|a stop|on the table|on|back on track|in motion|it
carry	out|on|off|over
set	up|off|out|about|aside|its sights|his sights|their sights|the stage|the scene|its heart|his heart|store|to|in motion|in
rule	out
turn	down|back|over|out|its back|his back|her back|their backs|up its nose|a deaf ear|a blind eye|up|to
pull	out|back|off
back	down|out|away|off
take	to the streets|off the table|off the agenda|the opportunity|the time|to court|a break|place|part|over|hostage|prisoner|control|responsibility|credit|effect|up|out|aim|steps|issue|back|pains|for granted|up again|the step|the unusual step|the rare step|the unprecedented step|it on himself|it upon itself|advantage|note|revenge
hold	off|up|back|hostage|over|in abeyance|in check|out|out hope|out the prospect|fast
give	the green light|the go-ahead|up on|up|in|way|rise|a miss|a wide berth|short shrift|the cold shoulder|the lie|its blessing|his blessing|the nod|its word|his word|their word|her word|assurances|notice|out
go	ahead|on|back|off|through|into recess|without|all out|out of its way|out of his way|through the motions|about|into effect|from strength|so far|as far|as far as|to the length|to the lengths|towards|some way
step	up|down|in|aside
cut	off|short|back
shoot	down
blow	up|over
hand	over
lay	siege|down|to rest|plans|the groundwork|the ground
sign	off|up|on
kick	down the road|into touch|off|out|into the long grass|around
push	back|ahead|for|through|out|into|on
press	ahead|on|for|the case
point	out
find	out|time|the time
end	up
wind	up|down
wrap	up
come	together|to a halt|to a standstill|to an end|to a stop|into force|into effect|to power|to pass|to terms|to nothing|close|about|under|out|forward|unstuck|short|back|off|into being|through|out in favour
enter	into force|into effect
bring	to an end|to a halt|to a standstill|to a stop|about|down|to a close temporarily|forward|to a close|himself|itself|themselves|word|news
stave	off
head	off
ward	off
fend	off
get	under way|underway|around|round|ready|back|cold feet|stuck|in the way|out|set|going|down|away|word
scale	back|down
speed	up
ramp	up
keep	up|on|waiting|out|back|clear|away|its fingers crossed|open
hammer	out
thrash	out
work	out|up the courage
fall	apart|through|short|to
flare	up
die	down|away|out
peter	out
drag	on
shut	down|out|its ears
close	down|its ears
tear	up
write	off|in
vote	down|against|for
throw	out|up|overboard|cold water|itself
lash	out
crack	down
look	forward|for|at|into|on
reach	out|deadlock|impasse
pave	the way
line	up
gear	up
pick	up
stop	short|up|at
shy	away
own	up
stand	down|by|up|over|still|in the way|ready|prepared|or fall
lock	down|up|out
round	up
open	fire|up|the way|the door
free	up
drive	out|back
storm	out
pass	up|away|over|off
play	down|with|a part|a role
claim	responsibility|credit
exchange	views|fire
summon	up|the courage
let	go|slide|slip|pass|on|slip that|it be known
make	up|clear|public|do without|light|ready|way|room|an offer|a bid|believe|as if|as though|a show|a point|so bold|history|good|known|amends|contingent|conditional
be	over|stuck|spared|on course|on track|slated|expected|set|after|up|prepared|ready|tipped|liable|off|the first|the last|alive
send	back|off|in
fire	on|off
roll	out|back|over
sit	down|out|through
settle	down
team	up
beef	up
phase	out
sell	off
ease	off
knock	out|back|down
wipe	out
spell	out
sort	out
fill	in
meet	up
dig	in|in its heels|in his heels|in their heels
urge	on
run	off|aground|into the sand|into the sands|the risk|out|its course|on
root	out
flush	out
face	off
square	off
lead	up
talk	out of|down|about|over
buy	off|time
buckle	down
cave	in
join	forces
declare	war|readiness
wage	war
lift	off
switch	off
cordon	off
seal	off
hit	back|out|a wall|an impasse|a snag
strike	from the programme|from the program|from the agenda|from the calendar|from the schedule|from the list|off the agenda|off the calendar|off the programme|off the schedule|off the list|back|down|up
fight	back|off|shy
ask	for
appeal	for
opt	out of|out
change	its mind|his mind|her mind|their mind|their minds|my mind|course
grind	to a halt|on
think	better of|better|about|over|of|fit
leave	in limbo|for later|undone|off|free|room
kill	off
bow	out
brush	aside|off
shrug	off
wave	off|away|aside|through
fizzle	out
nip	in the bud
pencil	in
adjourn	sine die
argue	out of|for|against
bury	the hatchet
hang	in the balance
rain	off|out
snow	off
bail	out
cry	off|out
beg	off
row	back
climb	down
rip	up
have	second thoughts|no truck|in mind|misgivings|a go|a stab|the honour|occasion|a hand
rub	out
wash	its hands
consign	to the dustbin
seize	up
cease	up
trail	off
warn	off|against
scare	off|away
rein	in
stall	off
choke	off
miss	out
stay	away|clear|out
steer	clear
dispense	with
do	without|its best|their best|his best
absent	himself|itself|herself|themselves
renege	on
never	get
wriggle	out
draw	the line|up|to a close
bridle	at
say	no|yes
pour	cold water|scorn
fly	in the face
sweep	aside
laugh	off|out of court
protest	its innocence|his innocence|her innocence|their innocence|against
plead	ignorance|for
know	nothing
profess	ignorance|readiness
dismiss	out of hand
map	out
limber	up
steel	itself|themselves
gird	itself
count	down|on|upon
arm	itself
warm	up
lose	sleep
pin	its hopes|his hopes|their hopes
place	its hopes
dream	up
await	eagerly
feel	like
egg	on
insist	on|upon
plump	for
dispatch	with orders
clear	the way
smooth	the way
nod	through
assent	to
consent	to
pledge	itself|his word
commit	itself|himself
bind	itself|himself
express	readiness
exert	itself
move	heaven and earth
flirt	with
toy	with
wait	for
reckon	on
bank	on
bargain	for|on
bid	fair
rely	on
conjure	up
cast	doubt|doubts
mull	over
chew	over
sound	out
weigh	up
eye	up
wrangle	over
spar	over
haggle	over
hash	out
purport	to
serve	notice
rattle	its sabre
stamp	out
snuff	out
see	off|fit
start	again|out
begin	again
return	to
revert	to
breathe	new life
spring	up
touch	off
wade	into
plunge	into
soldier	on
plough	on
plow	on
wear	on
spill	into
stretch	on
stick	to|with
cling	to
crop	up
live	through|up
show	up
spread	word
rail	against
shudder	at
atone	for
repent	of
usher	in
win	over
lend	a hand
speak	for|out
rally	behind
campaign	against
lobby	against
caution	against
balk	at
baulk	at
frown	on|upon
rise	or fall
