format 1
# Lists of names that the name model sees as features: lexicon, its columns, and the class of what they name.
# The classes are numbers that the model learnt the use of: 1 state or place, 2 people (demonym), 3 organization, 4 person, 5 title, 6 site.
# Origin: written for Dateline. Licence: CC0.
lexicon	columns	class
actor/states	name|aliases|capital	1
actor/states	demonyms	2
actor/breakaway	name|aliases	1
actor/breakaway	demonyms	2
actor/places	name|aliases	1
actor/outlets	name|aliases	3
actor/groups	name|aliases|acronyms	3
actor/organizations	name|aliases|acronyms	3
actor/organs	name|aliases	3
actor/metonyms	name|aliases	6
actor/leaders	person|aliases	4
actor/titles	id	5
