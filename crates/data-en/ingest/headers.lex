format 1
# Words that open a header line ("Date: 31 March 2024", "outlet: Harbour Wire") and the field of the report that the line gives.
# field: published, updated, outlet, title, byline, place, agency, url, language or id; `skip`: the line is no sentence and gives nothing.
# stands: `bare`, also without a colon before an ISO date ("date 2024-03-31"); `company`, only beside another header line, since
# such a word opens headlines too ("Source: army to leave the town").
# Origin: own list. Licence: CC0.
form	field	stands
date|dated|published|publication date|pub date|pubdate|date published|posted|issued|release date|published on|published at|posted on	published	bare
updated|last updated|modified|last modified|updated on|updated at	updated	bare
outlet|publisher|publication|newspaper	outlet	-
media|site|source|from	outlet	company
title|headline	title	-
subject|head	title	company
byline|author|authors	byline	-
by|reporter|correspondent	byline	company
dateline	place	-
place|location	place	company
agency	agency	-
wire|credit	agency	company
url|link|permalink	url	-
language|lang	language	-
docid|doc id|document id|story id	id	-
id|identifier	id	company
section|category|desk|keywords|tags|topic|topics|slug|words|word count|length|copyright|edition|page	skip	company
