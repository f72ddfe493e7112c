format 1
# Breakaway entities and authorities that hold territory against a recognized state.
# of: alpha-3 of the nominal sovereign, whose code they carry, with the sector PRE (PLOVER 2.0, ch. 5); Kosovo, Taiwan and Palestine are in states.lex.
# Origin: general knowledge and the PLOVER codebook's list. Licence: CC0.
id	name	aliases	demonyms	of	sectors	source	lat	lon
abkhazia	Abkhazia	Republic of Abkhazia|Abkhaz Republic	Abkhaz|Abkhazians|Abkhazian|Abkhazes	GEO	PRE	PLOVER ch. 5	43.0	41.0
south-ossetia	South Ossetia	Republic of South Ossetia|Tskhinvali Region	South Ossetian|South Ossetians|South Ossetes	GEO	PRE	PLOVER ch. 5	42.3	44.1
adjara	Adjara	Ajaria|Adzharia|Ajara	Ajarian|Ajarians	GEO	PRE	unverified	41.65	42.0
transnistria	Transnistria	Transdniestria|Pridnestrovian Moldavian Republic|Transdniester|Trans-Dniester|Pridnestrovie|Trans-Dniestr|Transdnestr|Dniester Republic|PMR	Transnistrian|Transnistrians|Transdniestrian	MDA	PRE	PLOVER ch. 5	47.2	29.2
gagauzia	Gagauzia	Gagauz Republic	Gagauz|Gagauz	MDA	PRE	unverified	46.2	28.6
donetsk-peoples-republic	Donetsk People's Republic	DPR|DNR|self-proclaimed Donetsk People's Republic|Donetsk Peoples Republic	-	UKR	PRE	PLOVER ch. 5	48.0	37.8
luhansk-peoples-republic	Luhansk People's Republic	LPR|LNR|Lugansk People's Republic|self-proclaimed Luhansk People's Republic	-	UKR	PRE	PLOVER ch. 5	48.6	39.2
nagorno-karabakh	Nagorno-Karabakh	Nagorno Karabakh|Artsakh|Republic of Artsakh|Nagorny Karabakh|Nagorno-Karabakh Republic|NKR|Karabakh|Mountainous Karabakh	Karabakhi|Karabakhis|Karabakh Armenian	AZE	PRE	PLOVER ch. 5	39.8	46.75
northern-cyprus	Northern Cyprus	Turkish Republic of Northern Cyprus|TRNC|North Cyprus|Turkish Cypriot state|Turkish Federated State of Cyprus	Turkish Cypriot|Turkish Cypriots	CYP	PRE	PLOVER ch. 5	35.25	33.5
somaliland	Somaliland	Republic of Somaliland	Somalilander|Somalilanders	SOM	PRE	PLOVER ch. 5	9.7	46
sahrawi-arab-democratic-republic	Sahrawi Arab Democratic Republic	SADR|Saharan Arab Democratic Republic|Sahrawi Republic	Sahrawi|Sahrawis|Saharawi|Saharawis	MAR	PRE	PLOVER ch. 5	24.2	-13.7
herzeg-bosnia	Herzeg-Bosnia	Croatian Republic of Herzeg-Bosnia|Herceg-Bosna	-	BIH	PRE	unverified	-	-
republic-of-serbian-krajina	Republic of Serbian Krajina	Serbian Krajina|RSK|Krajina|Republic of Serb Krajina	Krajina Serb|Krajina Serbs	HRV	PRE	unverified	44.4	16
chechen-republic-of-ichkeria	Chechen Republic of Ichkeria	Ichkeria|Chechnya-Ichkeria|Chechen Republic Ichkeria	Chechen|Chechens	RUS	PRE	unverified	43.3	45.7
tamil-eelam	Tamil Eelam	-	-	LKA	PRE	unverified	-	-
bougainville	Bougainville	Autonomous Region of Bougainville|Republic of Bougainville	Bougainvillean|Bougainvilleans	PNG	PRE	unverified	-6.2	155.2
ambazonia	Ambazonia	Federal Republic of Ambazonia|Southern Cameroons	Ambazonian|Ambazonians	CMR	PRE	unverified	-	-
azawad	Azawad	-	-	MLI	PRE	unverified	-	-
biafra	Biafra	Republic of Biafra	Biafran|Biafrans	NGA	PRE	unverified	-	-
katanga	Katanga	State of Katanga	Katangese|Katangese|Katangan	COD	PRE	unverified	-9.5	26
anjouan	Anjouan	State of Anjouan	Anjouanese|Anjouanese	COM	PRE	unverified	-12.2	44.4
kurdish-republic-of-mahabad	Kurdish Republic of Mahabad	Mahabad Republic	-	IRN	PRE	unverified	-	-
houthi-run-yemen	Houthi-run Yemen	Sanaa-based government|Houthi government|National Salvation Government	-	YEM	PRE	unverified	-	-
state-of-aden-stc	State of Aden	South Arabia	South Yemeni|South Yemenis	YEM	PRE	unverified	-	-
eastern-libyan-government	Eastern Libyan government	Tobruk government|Bayda government|eastern-based government	-	LBY	PRE	unverified	-	-
gaza-under-hamas	Gaza under Hamas	Hamas government|Hamas-run government	-	PSE	PRE	unverified	-	-
wa-state	Wa State	-	Wa|Wa	MMR	PRE	unverified	22.5	99
kokang	Kokang	-	-	MMR	PRE	unverified	23.7	98.6
west-papua-republic	West Papua	Republic of West Papua	West Papuan|West Papuans	IDN	PRE	unverified	-4	138
free-lebanon	Free Lebanon	State of Free Lebanon	-	LBN	PRE	unverified	-	-
southern-sudan	Southern Sudan	New Sudan|Government of Southern Sudan	Southern Sudanese|Southern Sudanese	SDN	PRE	unverified	7.5	30
