format 1
# Personal, possessive and reflexive pronouns that may stand for a party, a source or a place.
# stands_for: human, thing or both; self: somebody of its own clause; place: where the report was written. Relative and interrogative pronouns are not here: their clause says whom they stand for.
# Origin: grammar. Licence: CC0.
form	person	number	sex	stands_for
he	3	singular	m	human
him	3	singular	m	human
his	3	singular	m	human
himself	3	singular	m	human|self
she	3	singular	f	human
her	3	singular	f	human
hers	3	singular	f	human
herself	3	singular	f	human|self
it	3	singular	-	thing
its	3	singular	-	thing
itself	3	singular	-	thing|self
they	3	plural	-	human|thing
them	3	plural	-	human|thing
their	3	plural	-	human|thing
theirs	3	plural	-	human|thing
themselves	3	plural	-	human|thing|self
i	1	singular	-	human
me	1	singular	-	human
my	1	singular	-	human
mine	1	singular	-	human
myself	1	singular	-	human|self
we	1	plural	-	human
us	1	plural	-	human
our	1	plural	-	human
ours	1	plural	-	human
ourselves	1	plural	-	human|self
you	2	plural	-	human
your	2	plural	-	human
yours	2	plural	-	human
yourself	2	singular	-	human|self
yourselves	2	plural	-	human|self
here	3	singular	-	place
