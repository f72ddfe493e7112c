format 1
# How much each use of a name or noun phrase brings it to mind, and what of that remains for a pronoun later on.
# Every mention lends its entity `recency` and the weight of its role; each sentence back leaves `decay` per cent of it.
# again, elsewhere, doubtful, idle: per cent of the weight of further mentions, of those inside or outside of other quotation marks,
# of what a pronoun seldom stands for, and of things where somebody acts. floor: what "it" and "they" need. *-reach: sentences back.
# Origin: roles after Lappin and Leass (1994); values chosen on the training part of GUM (open genres). Licence: CC0.
id	weight
recency	90
subject	105
object	75
oblique	30
owner	15
main	20
modifier	-65
inside	-15
name	40
source	30
thread	20
parallel	35
locative	-40
pair	30
near	40
sayer	60
decay	50
again	50
elsewhere	80
doubtful	50
idle	40
floor	60
person-reach	5
thing-reach	4
