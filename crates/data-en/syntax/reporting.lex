format 1
# Verbs of saying that follow a quotation which ends in a question or exclamation mark, so that the sentence goes on.
# Origin: written for Dateline. Licence: CC0.
form
said
says
asked
asks
told
added
adds
wrote
writes
exclaimed
shouted
warned
warns
replied
declared
stressed
noted
continued
insisted
demanded
responded
remarked
concluded
tweeted
emphasized
emphasised
recalled
quoted
