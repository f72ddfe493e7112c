format 1
# Phrases that name a source or pass one on; the source stands right after the words.
# kind: source: the phrase opens an attribution of its own ("according to X"); citing: X is whom the speaker of the clause passes on
#   ("with reference to X"); hearsay: nobody is named ("reportedly").
# form: the words, folded, a space between; lemma: normal form for the record. stance as in cues.lex.
# Origin: general knowledge of English, ours; "with reference to", "with a link to", "quoting" also as translations of agency wire write them. Licence: CC0.
id	form	kind	lemma	stance
according-to	according to	source	according to	reports
as-per	as per	source	according to	reports
in-the-words-of	in the words of	source	in the words of	reports
in-words-of	in words of	source	in the words of	reports
in-the-opinion-of	in the opinion of	source	in the opinion of	reports
in-opinion-of	in opinion of	source	in the opinion of	reports
in-the-view-of	in the view of	source	in the view of	reports
in-the-estimation-of	in the estimation of	source	in the estimation of	reports
in-the-assessment-of	in the assessment of	source	in the assessment of	reports
by-the-account-of	by the account of	source	by the account of	reports
on-the-account-of	in the account of	source	by the account of	reports
according-to-data	according to data from	source	according to	reports
according-to-data-of	according to data of	source	according to	reports
according-to-information	according to information from	source	according to	reports
according-to-information-of	according to information of	source	according to	reports
according-to-reports	according to reports from	source	according to	reports
according-to-reports-by	according to reports by	source	according to	reports
according-to-reports-in	according to reports in	source	according to	reports
by-data-of	by data of	source	according to	reports
on-data-of	on data of	source	according to	reports
by-words-of	by words of	source	in the words of	reports
from-the-words-of	from the words of	source	in the words of	reports
as-reported-by	as reported by	source	report	reports
as-told-by	as told by	source	tell	reports
as-stated-by	as stated by	source	state	reports
as-noted-by	as noted by	source	note	reports
as-announced-by	as announced by	source	announce	reports
as-stated-in	as stated in	source	state	reports
as-quoted-by	as quoted by	source	quote	reports
as-cited-by	as cited by	source	cite	reports
as-confirmed-by	as confirmed by	source	confirm	confirms
first-reported-by	first reported by	source	report	reports
# with reference to: the standing formula of Russian, Ukrainian and Arabic agencies in translation; the American corpora hardly have it, so `lab eval rare` lists it.
with-reference-to	with reference to	citing	cite	reports
with-a-reference-to	with a reference to	citing	cite	reports
in-reference-to	in reference to	citing	cite	reports
with-link-to	with link to	citing	cite	reports
with-a-link-to	with a link to	citing	cite	reports
with-citation-of	with citation of	citing	cite	reports
with-the-reference-to	with the reference to	citing	cite	reports
referring-to	referring to	citing	cite	reports
which-referred-to	which referred to	citing	cite	reports
which-refers-to	which refers to	citing	cite	reports
which-was-referring-to	which was referring to	citing	cite	reports
making-reference-to	making reference to	citing	cite	reports
relying-on	relying on	citing	cite	reports
on-the-authority-of	on the authority of	citing	cite	reports
in-a-report-citing	in a report citing	citing	cite	reports
attributing-it-to	attributing it to	citing	cite	reports
attributing-the-information-to	attributing the information to	citing	cite	reports
attributing-the-report-to	attributing the report to	citing	cite	reports
reportedly	reportedly	hearsay	reportedly	reports
allegedly	allegedly	hearsay	allegedly	reports
purportedly	purportedly	hearsay	purportedly	reports
supposedly	supposedly	hearsay	supposedly	reports
#yes "[According to the ministry], talks resumed on Monday." the ministry | according to | reports | named
#yes "Talks resumed on Monday, according to [two diplomats]." two diplomats | according to | reports | anonymous
#yes "The ship was [reportedly] hit by a drone." - | reportedly | reports | none
#yes "The envoy resigned, said the channel Delta, citing the newspaper Glas, [which referred to] a diplomat." a diplomat | cite | reports | anonymous
#no "He acted according to plan."
#no "The rebels left the talks, citing the lack of food."
