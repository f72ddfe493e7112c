format 1
# Nouns and verbs that say by which channel something was said: "in a statement", "on Telegram", "tweeted".
# channel: names of the record (statement interview post press conference document speech call letter broadcast).
# pos: noun or verb, as lemma. Origin: general knowledge, ours. Licence: CC0.
id	lemma	pos	channel
statement	statement	noun	statement
communique	communique	noun	statement
communiqué	communiqué	noun	statement
release	release	noun	statement
declaration	declaration	noun	statement
note	note	noun	statement
bulletin	bulletin	noun	statement
interview	interview	noun	interview
post	post	noun	post
tweet	tweet	noun	post
twitter	twitter	noun	post
x	x	noun	post
telegram	telegram	noun	post
facebook	facebook	noun	post
instagram	instagram	noun	post
truth-social	truth social	noun	post
weibo	weibo	noun	post
vkontakte	vkontakte	noun	post
blog	blog	noun	post
channel-post	telegram channel	noun	post
thread	thread	noun	post
message	message	noun	post
page	page	noun	post
website	website	noun	document
site	site	noun	document
conference	conference	noun	press conference
briefing	briefing	noun	press conference
presser	presser	noun	press conference
report	report	noun	document
document	document	noun	document
memo	memo	noun	document
memorandum	memorandum	noun	document
filing	filing	noun	document
paper	paper	noun	document
affidavit	affidavit	noun	document
decree	decree	noun	document
speech	speech	noun	speech
address	address	noun	speech
remarks	remark	noun	speech
sermon	sermon	noun	speech
rally	rally	noun	speech
parliament	parliament	noun	speech
call	call	noun	call
conversation	conversation	noun	call
phone	phone	noun	call
telephone	telephone	noun	call
letter	letter	noun	letter
email	email	noun	letter
e-mail	e-mail	noun	letter
cable	cable	noun	letter
television	television	noun	broadcast
tv	tv	noun	broadcast
radio	radio	noun	broadcast
broadcast	broadcast	noun	broadcast
program	program	noun	broadcast
programme	programme	noun	broadcast
air	air	noun	broadcast
video	video	noun	broadcast
tweet-verb	tweet	verb	post
retweet-verb	retweet	verb	post
post-verb	post	verb	post
blog-verb	blog	verb	post
email-verb	email	verb	letter
cable-verb	cable	verb	letter
broadcast-verb	broadcast	verb	broadcast
testify-verb	testify	verb	speech
