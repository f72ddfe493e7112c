format 1
# Words written together that are several words; parts in order, together they spell the form.
# Origin: the tokenisation of the English Universal Dependencies treebanks. Licence: CC0.
form	parts
cannot	can|not
gonna	gon|na
gotta	got|ta
wanna	wan|na
gimme	gim|me
lemme	lem|me
dunno	du|n|no
dont	do|nt
doesnt	does|nt
didnt	did|nt
isnt	is|nt
wasnt	was|nt
arent	are|nt
werent	were|nt
havent	have|nt
hasnt	has|nt
hadnt	had|nt
wont	wo|nt
wouldnt	would|nt
couldnt	could|nt
shouldnt	should|nt
'tis	't|is
'twas	't|was
