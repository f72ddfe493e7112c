format 1
# How verbs are inflected: under these Penn tags the ending is taken off and the base put in its place; double = the
# consonant before the ending stands twice. The first row that leads to a verb of verbs.lex wins. Licence: CC0.
tags	ending	base	double
VBD|VBN	ed	e	-
VBD|VBN	ed	-	-
VBD|VBN	ed	-	yes
VBG	ing	e	-
VBG	ing	-	-
VBG	ing	-	yes
VBD|VBN	ied	y	-
VBZ	ies	y	-
VBZ	es	-	-
VBZ	s	-	-
VBD|VBN	ked	-	-
VBG	king	-	-
VBD|VBN	d	-	-
VBG	ying	ie	-
