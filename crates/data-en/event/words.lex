format 1
# Closed word lists that the event stage asks for by name (crates/event/src/words.rs says which).
# form: a folded form or lemma; a preposition of several words is written with spaces. list: the lists it is in.
# Origin: written for this project. Licence: CC0.
form	list
abandon	cancel
abduct	abducted
abort	cancel
accept	doing
across	place-preposition|place-of-state
adjourn	postpone
aegis	mediation
after	reason
against	place-preposition
all	transparent
along	place-preposition
amount	transparent
announce	doing|happening
annul	cancel
appeal	answerable
approve	doing
around	place-preposition|place-of-state
arrange	happening
arrest	arrested
arrive	motion
as	reason|simultaneous
assassinate	killed
assistance	mediation
at	place-preposition|place-of-state|within
auspex	mediation
auspice	mediation
auspices	mediation
authorise	doing
authorize	doing
batch	transparent
be	happening
because	reason
because of	reason
begin	start|doing|happening
behead	killed
beside	place-preposition
between	place-preposition|pair-preposition
bid	answerable
bilateral	joint
both	transparent
break down	happening
break off	suspend|doing
break out	start|happening
break up	end
bring forward	happening
brokerage	mediation
bulk	transparent
call	answerable
call off	cancel|doing|happening
cancel	cancel|doing|happening
cancellation	cancel
capture	abducted
carry out	doing|happening
cease	end
chairmanship	mediation
close	end|happening
close to	place-preposition
collapse	happening
column	transparent
combined	joint
come	happening|motion
come into force	happening
command	order
commence	start
commit	doing
common	joint
communique	mouthpiece
communiqué	mouthpiece
complete	end|doing|happening
conclude	end|happening
condition	answerable
conduct	doing|happening
contingent	transparent
continue	resume|doing|happening
convene	doing|happening
convoy	transparent
couple	transparent
crowd	transparent
declaration	mouthpiece
declare	doing
decree	mouthpiece
defer	postpone
delay	postpone|happening
delegation	delegation|mouthpiece
demand	answerable
deny	doing
depart	motion
destroy	happening
detain	arrested
die	killed|happening
direct	order
displace	displaced
dozen	transparent
dozens	transparent
draft	mouthpiece|answerable
drag on	happening
during	within
drive	motion
due to	reason
east of	place-preposition
end	end|doing|happening
enter into force	happening
envoy	delegation
erupt	happening
escalate	doing|happening
evacuate	displaced
execute	killed|doing
expand	doing
expect	happening
expel	displaced
facilitation	mediation
fail	happening
finish	end|doing|happening
flare	happening
flee	displaced
fly	motion
follow	happening
following	reason
freeze	suspend
from	place-preposition|compared
get underway	start|happening
go	happening|motion
group	transparent
half	transparent
halt	end|suspend|doing
handful	transparent
happen	happening
head	delegation|motion
help	mediation
her	definite
hijack	abducted
his	definite
hit	happening
hold	doing|happening
host	transparent|doing
how	asking
hundred	transparent
hundreds	transparent
hurt	injured
idea	answerable
if	asking
impose	doing
imprison	arrested
in	place-preposition|place-of-state|within
in front of	place-preposition
in protest at	reason
in response to	reason
in retaliation for	reason
initiate	start|doing
initiative	mediation|answerable
injure	injured|happening
inside	place-preposition|place-of-state
inside of	place-preposition
instruct	order
intensify	doing|happening
interrupt	suspend
into	place-preposition
invitation	answerable
it	answerable|thing-pronoun
its	definite
jail	arrested
join	doing
joint	joint
journey	motion
kick off	start|happening
kidnap	abducted
kill	killed|happening
kilogram	transparent
kind	transparent
last	happening
launch	start|doing|happening
lead	doing
leader	delegation
least	at-least
leave	happening|motion
letter	mouthpiece
load	transparent
lot	transparent
lynch	killed
maim	injured
majority	transparent
make	doing
many	transparent
massacre	killed
mediation	mediation
member	transparent
message	mouthpiece
million	transparent
millions	transparent
minimum	at-least
minister	delegation
most	at-most|transparent
mount	doing|happening
move	postpone|happening
multinational	joint
murder	killed
near	place-preposition|place-of-state
negotiator	delegation
new	definite
next to	place-preposition
north of	place-preposition
number	transparent
occur	happening
of	inside-name
off	place-preposition|place-of-state
offer	answerable
official	delegation
on	place-preposition
on the grounds	reason
open	start|doing|happening
order	doing|mouthpiece|order
organise	doing|happening
organize	doing|happening
outside	place-preposition|place-of-state
outside of	place-preposition
over	place-preposition|reason|at-least
pair	transparent
part	transparent
participation	mediation
pause	suspend
perform	doing
perish	killed
piece	transparent
plan	doing|happening|answerable
plot	doing
position	mouthpiece
postpone	postpone|doing|happening
postponement	postpone
prepare	doing|happening
president	delegation
proceed	happening
proposal	answerable
push back	postpone
put off	postpone|happening
put on hold	suspend
quantity	transparent
quarter	transparent
rage	happening
relaunch	resume
remainder	transparent
renew	resume
reopen	resume|happening
report	happening|mouthpiece
representative	delegation|mouthpiece
request	answerable
requirement	answerable
reschedule	postpone
resolution	mouthpiece|answerable
rest	transparent
restart	resume|happening
resume	resume|doing|happening
resumption	resume
return	motion
revive	resume
revoke	cancel
round	transparent
round up	arrested
sail	motion
schedule	happening
score	transparent
scores	transparent
scrap	cancel
scrub	cancel
seize	abducted
send	motion
series	transparent
set	happening
several	transparent
shoot dead	killed
side	delegation
since	reason
slay	killed
some	transparent
sort	transparent
south of	place-preposition
spate	transparent
spokesman	mouthpiece
spokesperson	mouthpiece
spokeswoman	mouthpiece
sponsorship	mediation
stage	doing|happening
stall	happening
start	start|doing|happening
start up	start|happening
statement	mouthpiece
step up	doing
stop	end|doing
string	transparent
such	definite
suggestion	answerable
support	mediation
suspend	suspend|doing|happening
suspension	suspend
take	abducted
take effect	happening
take place	happening
team	transparent|delegation
term	answerable
than	at-least|compared
that	definite|answerable|thing-pronoun
the	definite
their	definite
them	answerable|thing-pronoun
these	definite|answerable
they	answerable|thing-pronoun
third	transparent
this	definite|answerable|thing-pronoun
those	definite
thousand	transparent
thousands	transparent
threaten	doing
through	place-preposition
throughout	place-preposition|place-of-state
to	at-most
ton	transparent
tonne	transparent
travel	motion
trilateral	joint
trio	transparent
ultimatum	answerable
undertake	doing
uproot	displaced
wage	doing
wave	transparent
website	mouthpiece
west of	place-preposition
what	asking
when	simultaneous|asking
where	simultaneous
whereupon	simultaneous
whether	asking
while	simultaneous
who	asking
why	asking
within	place-preposition|place-of-state
worth	transparent
wound	injured|happening
wrap up	end
