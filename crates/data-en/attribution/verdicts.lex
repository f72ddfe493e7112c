format 1
# What somebody says of the words of others without calling them a name: by these words alone a report of speech denies or confirms.
# form: words in order; `a/b` one of these; `*` one to three words. start: yes: only where they open what is said.
# stance: denies or confirms.
# Origin: general knowledge of English, ours; "does not correspond to reality" and its like as translations of agency wire write them. Licence: CC0.
id	form	start	stance
further-from	nothing could be further/farther from	-	denies
far-from-it	far from it/true/reality/the	yes	denies
kind	nothing of the kind/sort	-	denies
no-such	no such	-	denies
correspond	not correspond/answer to/with reality/truth/facts	-	denies
correspond-the	not correspond/answer to/with the truth/facts/reality	-	denies
not-so	not so	yes	denies
not-the-case	not the case	-	denies
not-true	not true	-	denies
no-truth	no truth/foundation/substance/basis/grain in/for/to/of	-	denies
story-for	is/was a story/tale for	-	denies
news-to	is/was/be news to	-	denies
thin-air	from/out of thin air	-	denies
made-up	is/was/were/all made/cooked/dreamt/dreamed up	-	denies
wishful	wishful thinking	-	denies
pure	pure/sheer/complete/utter/total/absolute fiction/fantasy/invention/nonsense/imagination/fabrication/lies	-	denies
fairy-tale	fairy tale/tales/story/stories	-	denies
old-wives	old wives	-	denies
figment	figment of	-	denies
never-happened	never happened/occurred	-	denies
not-happened	did/has/had not happen/happened/occur/occurred	-	denies
never-took-place	never took/taken place	-	denies
not-take-place	did/has/had not take/taken place	-	denies
contrary	on the contrary	yes	denies
the-opposite	the opposite/reverse/contrary is/was/were	-	denies
of-course-not	of course not	yes	denies
certainly-not	certainly/absolutely/definitely not	yes	denies
by-no-means	by no means	-	denies
nothing-but	nothing but lies/propaganda/rumours/rumors/talk/inventions	-	denies
no-relation	no relation/resemblance to	-	denies
at-odds	at odds/variance with reality/the	-	denies
nothing-to-do	nothing to do with it/this/that	-	denies
no-word-of-truth	not a word of	-	denies
it-is-true	it/that/this is/was true/so/right/correct	yes	confirms
it-is-so	that/this much is/was true	yes	confirms
such-exists	such a/an * exists/existed/exist	yes	confirms
indeed	indeed	yes	confirms
ours	these/those/they/it/that/this are/were/is/was ours/mine/theirs	yes	confirms
secret	no secret	-	confirms
is-a-fact	is/was a fact	-	confirms
#yes "The rebels said that the barracks had fallen. Nothing could be further from the truth, the [ministry] said." the ministry | say | denies | named
#yes "The ministry said a column had crossed. The information does not correspond to reality, [the front] declared." the front | declare | denies | named
#yes "A herder said gray trucks had passed. It is true, the [army] said." the army | say | confirms | named
#yes "The rebels said that the barracks had fallen. The attack will not take place at night, the [ministry] said." the ministry | say | reports | named
#yes "A herder said gray trucks had passed. It is not true that trucks passed, the [army] said." the army | say | denies | named
