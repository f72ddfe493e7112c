format 1
# Parts of the world larger than a state. By PLOVER they have no country and are no party; the countries are those that a report usually means, for places and for plausibility.
# countries: states.lex ids, - where the word has no fixed membership ("the West").
# Origin: UN M49 where the words agree with it, usage of the press otherwise. Licence: CC0.
id	name	aliases	kind	countries	source
middle-east	Middle East	the Middle East|Mideast|Near East	region	BHR|EGY|IRN|IRQ|ISR|JOR|KWT|LBN|OMN|PSE|QAT|SAU|SYR|TUR|ARE|YEM|CYP	unverified
north-africa	North Africa	Northern Africa	region	DZA|EGY|LBY|MAR|TUN|SDN|ESH	unverified
middle-east-and-north-africa	Middle East and North Africa	MENA region	region	BHR|EGY|IRN|IRQ|ISR|JOR|KWT|LBN|OMN|PSE|QAT|SAU|SYR|ARE|YEM|DZA|LBY|MAR|TUN	unverified
maghreb	Maghreb	the Maghreb	region	DZA|LBY|MAR|TUN|MRT	unverified
levant	Levant	the Levant	region	LBN|SYR|JOR|ISR|PSE	unverified
persian-gulf-states	Persian Gulf states	Gulf states|Gulf Arab states|Gulf countries|Gulf monarchies|Arab Gulf states	region	BHR|KWT|OMN|QAT|SAU|ARE	unverified
arabian-peninsula	Arabian Peninsula	Arabia|the Arabian Peninsula	region	SAU|YEM|OMN|ARE|QAT|BHR|KWT	unverified
arab-world	Arab world	the Arab world|Arab countries|Arab states|Arab nations	region	DZA|BHR|COM|DJI|EGY|IRQ|JOR|KWT|LBN|LBY|MRT|MAR|OMN|PSE|QAT|SAU|SOM|SDN|SYR|TUN|ARE|YEM	unverified
muslim-world	Muslim world	Islamic world|the Muslim world|the Islamic world|Muslim countries|Islamic countries	region	-	unverified
fertile-crescent	Fertile Crescent	-	region	IRQ|SYR|LBN|JOR|ISR|PSE	unverified
africa	Africa	-	region	DZA|AGO|BEN|BWA|BFA|BDI|CPV|CMR|CAF|TCD|COM|COG|COD|CIV|DJI|EGY|GNQ|ERI|SWZ|ETH|GAB|GMB|GHA|GIN|GNB|KEN|LSO|LBR|LBY|MDG|MWI|MLI|MRT|MUS|MAR|MOZ|NAM|NER|NGA|RWA|STP|SEN|SYC|SLE|SOM|ZAF|SSD|SDN|TZA|TGO|TUN|UGA|ZMB|ZWE	UN M49
sub-saharan-africa	Sub-Saharan Africa	sub-Saharan Africa|black Africa	region	AGO|BEN|BWA|BFA|BDI|CMR|CAF|TCD|COG|COD|CIV|DJI|GNQ|ERI|SWZ|ETH|GAB|GMB|GHA|GIN|GNB|KEN|LSO|LBR|MDG|MWI|MLI|MRT|MOZ|NAM|NER|NGA|RWA|SEN|SLE|SOM|ZAF|SSD|SDN|TZA|TGO|UGA|ZMB|ZWE	UN M49
west-africa	West Africa	Western Africa	region	BEN|BFA|CPV|CIV|GMB|GHA|GIN|GNB|LBR|MLI|MRT|NER|NGA|SEN|SLE|TGO	unverified
east-africa	East Africa	Eastern Africa	region	BDI|DJI|ERI|ETH|KEN|RWA|SOM|SSD|TZA|UGA	unverified
central-africa	Central Africa	central Africa	region	CMR|CAF|TCD|COG|COD|GNQ|GAB|STP	unverified
southern-africa	Southern Africa	southern Africa	region	AGO|BWA|SWZ|LSO|MWI|MOZ|NAM|ZAF|ZMB|ZWE	unverified
horn-of-africa	Horn of Africa	the Horn of Africa|the Horn	region	DJI|ERI|ETH|SOM	unverified
sahel	Sahel	the Sahel|Sahel region	region	BFA|TCD|MLI|MRT|NER	unverified
great-lakes-region	Great Lakes region	African Great Lakes|Great Lakes region of Africa	region	BDI|COD|RWA|UGA|TZA	unverified
lake-chad-basin	Lake Chad Basin	Lake Chad basin	region	CMR|TCD|NER|NGA	unverified
guinea-coast	Guinea coast	Mano River region	region	GIN|LBR|SLE|CIV	unverified
europe	Europe	the Continent	region	-	unverified
european-continent	European continent	continental Europe	region	-	unverified
western-europe	Western Europe	western Europe	region	AUT|BEL|FRA|DEU|LUX|NLD|CHE|GBR|IRL	unverified
eastern-europe	Eastern Europe	eastern Europe	region	BLR|BGR|CZE|HUN|POL|MDA|ROU|SVK|UKR|RUS	unverified
central-europe	Central Europe	central Europe	region	AUT|CZE|DEU|HUN|POL|SVK|SVN|CHE	unverified
northern-europe	Northern Europe	-	region	DNK|EST|FIN|ISL|IRL|LVA|LTU|NOR|SWE|GBR	unverified
southern-europe	Southern Europe	southern Europe	region	ESP|PRT|ITA|GRC|MLT|HRV|SVN|ALB	unverified
balkans	Balkans	the Balkans|Western Balkans|Balkan Peninsula|Balkan states	region	ALB|BIH|HRV|KOS|MNE|MKD|SRB|BGR|GRC|ROU|SVN	unverified
former-yugoslavia	former Yugoslavia	the former Yugoslavia|Yugoslav successor states	region	BIH|HRV|KOS|MNE|MKD|SRB|SVN	unverified
baltic-states	Baltic states	Baltics|the Baltics|Baltic countries|Baltic republics	region	EST|LVA|LTU	unverified
nordic-countries	Nordic countries	Scandinavia|Nordic states	region	DNK|FIN|ISL|NOR|SWE	unverified
benelux-countries	Benelux countries	-	region	BEL|NLD|LUX	unverified
iberian-peninsula	Iberian Peninsula	Iberia	region	ESP|PRT	unverified
british-isles	British Isles	-	region	GBR|IRL	unverified
caucasus	Caucasus	the Caucasus	region	ARM|AZE|GEO|RUS	unverified
south-caucasus	South Caucasus	Transcaucasia|Transcaucasus|Southern Caucasus	region	ARM|AZE|GEO	unverified
former-soviet-union	former Soviet Union	former Soviet republics|post-Soviet space|ex-Soviet states|former USSR|near abroad	region	ARM|AZE|BLR|EST|GEO|KAZ|KGZ|LVA|LTU|MDA|RUS|TJK|TKM|UKR|UZB	unverified
soviet-bloc	Soviet bloc	Eastern bloc|Eastern Bloc|Communist bloc|East bloc	region	SUN|DDR|POL|CSK|HUN|ROU|BGR	unverified
asia	Asia	-	region	-	unverified
central-asia	Central Asia	Soviet Central Asia|Central Asian states|Central Asian republics	region	KAZ|KGZ|TJK|TKM|UZB	UN M49
south-asia	South Asia	Indian subcontinent|the subcontinent|Southern Asia	region	AFG|BGD|BTN|IND|MDV|NPL|PAK|LKA	unverified
southeast-asia	Southeast Asia	South-East Asia|South East Asia|Southeast Asian nations	region	BRN|KHM|IDN|LAO|MYS|MMR|PHL|SGP|THA|TLS|VNM	unverified
indochina	Indochina	Indochinese peninsula	region	KHM|LAO|VNM	unverified
east-asia	East Asia	Northeast Asia|Far East|the Far East	region	CHN|JPN|PRK|KOR|TWN|MNG	unverified
korean-peninsula	Korean Peninsula	Korean peninsula|the Korean Peninsula|the Korean peninsula	region	PRK|KOR	unverified
greater-china	Greater China	-	region	CHN|HKG|MAC|TWN	unverified
indo-pacific	Indo-Pacific	Asia-Pacific|Asia Pacific|Asia-Pacific region|Indo-Pacific region	region	-	unverified
eurasia	Eurasia	-	region	-	unverified
himalayas	Himalayas	the Himalayas	region	CHN|IND|NPL|BTN|PAK	unverified
golden-triangle	Golden Triangle	-	region	MMR|LAO|THA	unverified
oceania	Oceania	-	region	AUS|NZL|PNG|FJI|SLB|VUT|WSM|TON|KIR|TUV|NRU|MHL|FSM|PLW	unverified
south-pacific	South Pacific	Pacific Islands|Pacific island nations|Pacific islands	region	FJI|PNG|SLB|VUT|WSM|TON|KIR|TUV|NRU|MHL|FSM|PLW	unverified
melanesia	Melanesia	-	region	FJI|PNG|SLB|VUT|NCL	UN M49
micronesia-region	Micronesia region	-	region	KIR|MHL|FSM|NRU|PLW|GUM|MNP	unverified
polynesia	Polynesia	-	region	WSM|TON|TUV|PYF|COK|NIU	UN M49
americas	Americas	the Americas|Western Hemisphere|the hemisphere	region	-	unverified
north-america	North America	-	region	CAN|MEX|USA	unverified
latin-america	Latin America	Latin American countries	region	ARG|BOL|BRA|CHL|COL|CRI|CUB|DOM|ECU|SLV|GTM|HTI|HND|MEX|NIC|PAN|PRY|PER|URY|VEN	unverified
south-america	South America	-	region	ARG|BOL|BRA|CHL|COL|ECU|GUY|PRY|PER|SUR|URY|VEN	UN M49
central-america	Central America	Central American countries|Central American isthmus	region	BLZ|CRI|SLV|GTM|HND|NIC|PAN	UN M49
northern-triangle	Northern Triangle	-	region	SLV|GTM|HND	unverified
caribbean	Caribbean	the Caribbean|West Indies	region	ATG|BHS|BRB|CUB|DMA|DOM|GRD|HTI|JAM|KNA|LCA|VCT|TTO	unverified
andes	Andes	Andean region|the Andes	region	BOL|COL|ECU|PER|VEN|CHL	unverified
amazon	Amazon	Amazonia|the Amazon|Amazon basin	region	BRA|PER|COL|VEN|ECU|BOL|GUY|SUR	unverified
southern-cone	Southern Cone	-	region	ARG|CHL|URY|PRY	unverified
west	the West	Western world|Western countries|Western states|collective West|the collective West|Western nations	region	-	unverified
global-south	Global South	the Global South|global South|Third World|the Third World|developing world|developing countries	region	-	unverified
global-north	Global North	the Global North|industrialized world	region	-	unverified
atlantic-community	Atlantic community	transatlantic community|Euro-Atlantic region|Euro-Atlantic area	region	-	unverified
anglosphere	Anglosphere	Five Eyes	region	USA|GBR|CAN|AUS|NZL	unverified
arctic-region	Arctic region	High North|the High North	region	CAN|DNK|FIN|ISL|NOR|RUS|SWE|USA	unverified
antarctic-region	Antarctic region	-	region	ATA	unverified
mediterranean-region	Mediterranean region	Mediterranean basin|the Mediterranean region	region	-	unverified
black-sea-region	Black Sea region	Black Sea basin	region	BGR|GEO|ROU|RUS|TUR|UKR	unverified
red-sea-region	Red Sea region	-	region	DJI|EGY|ERI|SAU|SDN|YEM|ISR|JOR	unverified
baltic-region	Baltic region	Baltic Sea region	region	DNK|EST|FIN|DEU|LVA|LTU|POL|RUS|SWE	unverified
greater-middle-east	Greater Middle East	-	region	-	unverified
kurdish-regions	Kurdish regions	Greater Kurdistan	region	TUR|IRQ|SYR|IRN	unverified
af-pak	Af-Pak	AfPak region	region	AFG|PAK	unverified
old-europe	Old Europe	-	region	FRA|DEU|BEL	unverified
new-europe	New Europe	-	region	POL|CZE|HUN|EST|LVA|LTU|ROU|BGR|SVK	unverified
francophone-africa	Francophone Africa	French-speaking Africa	region	BEN|BFA|BDI|CMR|CAF|TCD|COM|COG|COD|CIV|DJI|GAB|GIN|MDG|MLI|NER|RWA|SEN|TGO	unverified
lusophone-africa	Lusophone Africa	Portuguese-speaking Africa	region	AGO|CPV|GNB|MOZ|STP	unverified
frontline-region	Frontline region	Front-line African states	region	AGO|BWA|MOZ|TZA|ZMB|ZWE	unverified
