format 1
# Clitics that are words of their own at the end of another word, apostrophes straight.
# Origin: the tokenisation of the English Universal Dependencies treebanks. Licence: CC0.
form
n't
's
're
've
'll
'd
'm
