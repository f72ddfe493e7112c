format 1
# Verbs with a particle or fixed words, read as one lemma ("call off", "put on hold").
# words: what follows the verb, longest fit first; variants by |. Origin: common phrasal verbs of news English; ours. Licence: CC0.
verb	words
call	off
break	off|out|down|up|ranks
walk	out|away
put	in the deep freeze|on hold|an end|on ice|in abeyance|to rest|over|off|back|forward|down|aside
carry	out|on|off|over
set	up|off|out|about|aside
rule	out
turn	down|back|over|out
pull	out|back|off
back	down|out|away|off
take	to the streets|off the table|off the agenda|the opportunity|the time|to court|a break|place|part|over|hostage|prisoner|control|responsibility|credit|effect|up|out|aim|steps|issue
hold	off|up|back|hostage|over
give	the green light|the go-ahead|up on|up|in|way|rise
go	ahead|on|back|off|through
step	up|down|in|aside
cut	off|short|back
shoot	down
blow	up
hand	over
lay	siege|down
sign	off|up
kick	down the road|into touch|off|out
push	back|ahead|for|through|out
press	ahead|on|for
point	out
find	out
end	up
wind	up|down
wrap	up
come	to a halt|to a standstill|to an end|to a stop|into force|into effect|to power|to pass|to terms|to nothing|close|about|under|out|forward
enter	into force|into effect
bring	to an end|to a halt|to a standstill|to a stop|about|down
stave	off
head	off
ward	off
fend	off
get	under way|underway|around|round|ready|back
scale	back|down
speed	up
ramp	up
keep	up|on
hammer	out
thrash	out
work	out
fall	apart|through|short
flare	up
die	down
peter	out
drag	on
shut	down
close	down
tear	up
write	off
vote	down|against
throw	out
lash	out
crack	down
look	forward
reach	out|deadlock
pave	the way
line	up
gear	up
pick	up
stop	short
shy	away
own	up
stand	down|by|up
lock	down|up
round	up
open	fire|up
free	up
drive	out|back
storm	out
pass	up|away|over
play	down
claim	responsibility|credit
exchange	views|fire
summon	up
let	go
make	up|clear|public
be	over
send	back|off|in
fire	on|off
roll	out|back|over
sit	down
settle	down
team	up
beef	up
phase	out
sell	off
ease	off
knock	out
wipe	out
spell	out
sort	out
fill	in
meet	up
dig	in
urge	on
run	off
root	out
flush	out
face	off
square	off
lead	up
talk	out of|down
buy	off
buckle	down
cave	in
join	forces
declare	war
wage	war
lift	off
switch	off
cordon	off
seal	off
hit	back|out
strike	from the programme|from the program|from the agenda|from the calendar|from the schedule|from the list|off the agenda|off the calendar|off the programme|off the schedule|off the list|back|down
fight	back|off
ask	for
appeal	for
opt	out of|out
change	its mind|his mind|her mind|their mind|their minds|my mind|course
grind	to a halt
think	better of|better
leave	in limbo
kill	off
bow	out
brush	aside|off
shrug	off
wave	off|away
fizzle	out
nip	in the bud
pencil	in
adjourn	sine die
argue	out of
bury	the hatchet
hang	in the balance
rain	off|out
snow	off
