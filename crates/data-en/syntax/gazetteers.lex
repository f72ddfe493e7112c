format 1
# Lists of names that the name model sees as features: lexicon, its columns, which rows, whether entries are looked for whole or each word by itself, and the class of what they name.
# rows: `kind=family` takes the rows whose column `kind` says so; - takes all. scope: `entry` or `word`.
# first, last: the class, as a word, of the first and of the last word of an entry of several words.
# The classes are numbers that the model learnt the use of: 1 state or place, 2 people (demonym), 3 organization, 4 person, 5 title, 6 site, 7 given name, 8 family name,
# 9 region or city, 10 firm, club or institution, 11 word of organizations' names, 12 word of places' names, 13 word of events' names, 14 adherent of a party or an idea, 15 town.
# Origin: written for Dateline. Licence: CC0.
lexicon	columns	rows	scope	class	first	last
actor/states	name|aliases|capital	-	entry	1	-	-
actor/states	demonyms	-	entry	2	-	-
actor/breakaway	name|aliases	-	entry	1	-	-
actor/breakaway	demonyms	-	entry	2	-	-
actor/places	name|aliases	-	entry	1	-	-
actor/regions-of-the-world	name|aliases	-	entry	9	-	-
actor/outlets	name|aliases	-	entry	3	-	-
actor/groups	name|aliases|acronyms	-	entry	3	-	-
actor/organizations	name|aliases|acronyms	-	entry	3	-	-
actor/organs	name|aliases	-	entry	3	-	-
actor/metonyms	name|aliases	-	entry	6	-	-
actor/leaders	person|aliases	-	entry	4	7	8
actor/titles	id	-	entry	5	-	-
syntax/personal-names	forms	kind=given	word	7	-	-
syntax/personal-names	forms	kind=family	word	8	-	-
syntax/name-words	forms	kind=region	entry	9	-	-
syntax/name-words	forms	kind=company	entry	10	-	-
syntax/name-words	forms	kind=body	word	11	-	-
syntax/name-words	forms	kind=ground	word	12	-	-
syntax/name-words	forms	kind=happening	word	13	-	-
syntax/name-words	forms	kind=people	entry	2	-	-
syntax/name-words	forms	kind=persuasion	word	14	-	-
syntax/towns	forms	-	entry	15	-	-
