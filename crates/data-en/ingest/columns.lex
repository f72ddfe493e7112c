format 1
# Names of a table's columns that plainly say which field of a report they hold. Case, blanks, hyphens and underscores do not count.
# field: text, title, published, updated, retrieved, outlet, agency, byline, place, url, language or id.
# A name that may mean two things ("source", "location", "notes") stands in no row: it is asked for, or said in a map.
# Origin: own list. Licence: CC0.
form	field
text|body|content|full text|article text|article body|body text|main text|maintext|report text|story text	text
title|headline|heading	title
published|publication date|pub date|publish date|date published|date publish|date of publication|published at|published on|date	published
updated|last updated|updated at|modified|last modified|date modified|date modify	updated
retrieved|date retrieved|downloaded|date download|date downloaded|fetched	retrieved
outlet|outlet name|media outlet|publisher|newspaper|publication	outlet
agency|news agency|wire|wire service	agency
byline|author|authors	byline
dateline	place
url|link|permalink|article url|web address	url
language|lang|language code	language
id|report id|article id|doc id|document id|identifier	id
