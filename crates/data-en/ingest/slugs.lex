format 1
# Words in capitals before a dash that are no place: marks of the newsroom, and parties that open a sentence.
# Origin: own list. Licence: CC0.
form
advisory
alert
analysis
backgrounder
breaking
brief
briefing
bulletin
chronology
comment
commentary
correct
corrected
correction
developing
editorial
editorials
embargoed
exclusive
explainer
fact box
factbox
feature
file
flash
highlights
in brief
insight
instant view
interview
just in
lead
live
live updates
live blog
news
news analysis
newsflash
newsmaker
note
opinion
photo
photos
picture
poll
preview
profile
q&a
quotes
recap
refile
repeat
report
roundup
scenarios
special report
summary
text
timeline
top news
top wrap
transcript
update
updated
updates
urgent
video
view
warning
watch
witness
world
wrap
wrapup
nato
un
eu
us
usa
uk
uae
osce
hamas
isis
plo
idf
cia
fbi
iaea
opec
unicef
unhcr
who
icc
imf
au
ecowas
pkk
farc
ira
eta
dprk
saarc
asean
g7
g8
g20
