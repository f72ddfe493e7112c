format 1
# Places that stand for a government or its organ: residences, buildings, streets, second seats.
# National capitals are not here: the reader takes them from states.lex. of: states.lex id. sectors: PLOVER.
# A row of kind capital is a city that stands for an authority without being the capital in states.lex (a rebel seat has REB).
# Whether the name stands for the authority or is a place is decided by the sentence (agent of speech or of an act: authority).
# head: the office of whoever is first there ("the head of the White House"), - where no one office is.
# Origin: general knowledge, checkable on the governments' pages. Licence: CC0.
id	name	aliases	of	kind	sectors	source	head
white-house	the White House	White House	USA	residence	GOV	unverified	state
oval-office	Oval Office	the Oval Office	USA	building	GOV	unverified	-
west-wing	West Wing	the West Wing	USA	building	GOV	unverified	-
pentagon	the Pentagon	Pentagon	USA	building	MIL	unverified	defence
foggy-bottom	Foggy Bottom	-	USA	street	GOV	unverified	foreign
capitol-hill	Capitol Hill	the Hill	USA	building	LEG	unverified	-
capitol	the Capitol	U.S. Capitol|US Capitol	USA	building	LEG	unverified	-
langley	Langley	-	USA	building	SPY	unverified	-
pennsylvania-avenue	Pennsylvania Avenue	1600 Pennsylvania Avenue	USA	street	GOV	unverified	-
wall-street	Wall Street	-	USA	street	BUS	unverified	-
blair-house	Blair House	-	USA	residence	GOV	unverified	-
mar-a-lago	Mar-a-Lago	-	USA	residence	GOV	unverified	-
kremlin	the Kremlin	Kremlin	RUS	residence	GOV	unverified	state
smolenskaya-square	Smolenskaya Square	Smolenskaya	RUS	street	GOV	unverified	foreign
lubyanka	Lubyanka	the Lubyanka	RUS	building	SPY	unverified	-
staraya-square	Staraya Square	Staraya Ploshchad|Old Square	RUS	street	GOV	unverified	-
okhotny-ryad	Okhotny Ryad	-	RUS	street	LEG	unverified	-
novo-ogaryovo	Novo-Ogaryovo	Novo-Ogarevo	RUS	residence	GOV	unverified	state
frunzenskaya-embankment	Frunzenskaya Embankment	-	RUS	building	MIL	unverified	defence
downing-street	Downing Street	10 Downing Street|Number 10|No. 10|Number Ten	GBR	residence	GOV	unverified	government
whitehall	Whitehall	-	GBR	street	GOV	unverified	-
westminster	Westminster	the Palace of Westminster	GBR	building	LEG	unverified	-
buckingham-palace	Buckingham Palace	-	GBR	residence	GOV	unverified	state
vauxhall-cross	Vauxhall Cross	-	GBR	building	SPY	unverified	-
thames-house	Thames House	-	GBR	building	SPY	unverified	-
chequers	Chequers	-	GBR	residence	GOV	unverified	government
scotland-yard	Scotland Yard	New Scotland Yard	GBR	building	COP	unverified	-
stormont	Stormont	Stormont Castle	GBR	building	LEG	unverified	-
holyrood	Holyrood	-	GBR	building	LEG	unverified	-
elysee	the Elysee	Elysee|Élysée|the Élysée|Elysee Palace|the Elysee Palace|Élysée Palace|the Élysée Palace	FRA	residence	GOV	unverified	state
quai-dorsay	Quai d'Orsay	the Quai d'Orsay	FRA	street	GOV	unverified	foreign
matignon	Matignon	Hotel Matignon|Hôtel Matignon	FRA	residence	GOV	unverified	government
palais-bourbon	Palais Bourbon	-	FRA	building	LEG	unverified	-
place-beauvau	Place Beauvau	-	FRA	street	GOV	unverified	-
bercy	Bercy	-	FRA	building	GOV	unverified	-
vichy	Vichy	-	FRA	capital	GOV	unverified	-
chancellery	Chancellery	the Chancellery|Federal Chancellery	DEU	building	GOV	unverified	government
willy-brandt-haus	Willy-Brandt-Haus	-	DEU	building	PTY	unverified	-
reichstag	Reichstag	the Reichstag	DEU	building	LEG	unverified	-
bendlerblock	Bendlerblock	-	DEU	building	MIL	unverified	defence
schloss-bellevue	Schloss Bellevue	Bellevue Palace	DEU	residence	GOV	unverified	state
pankow	Pankow	-	DDR	residence	GOV	unverified	-
werderscher-markt	Werderscher Markt	-	DEU	street	GOV	unverified	-
ballhausplatz	Ballhausplatz	the Ballhausplatz	AUT	street	GOV	unverified	government
hofburg	Hofburg	-	AUT	residence	GOV	unverified	state
binnenhof	Binnenhof	the Binnenhof	NLD	building	GOV	unverified	government
rue-de-la-loi	Rue de la Loi	16 rue de la Loi	BEL	street	GOV	unverified	-
palazzo-chigi	Palazzo Chigi	Chigi Palace	ITA	residence	GOV	unverified	government
farnesina	Farnesina	the Farnesina	ITA	building	GOV	unverified	foreign
quirinale	Quirinale	the Quirinale|Quirinal Palace|Quirinal	ITA	residence	GOV	unverified	state
montecitorio	Montecitorio	Palazzo Montecitorio	ITA	building	LEG	unverified	-
viminale	Viminale	the Viminale	ITA	building	GOV	unverified	-
moncloa	Moncloa	La Moncloa|Moncloa Palace|the Moncloa	ESP	residence	GOV	unverified	government
zarzuela	Zarzuela	Zarzuela Palace	ESP	residence	GOV	unverified	state
santa-cruz-palace	Santa Cruz Palace	-	ESP	building	GOV	unverified	-
belem-palace	Belém Palace	Belem Palace	PRT	residence	GOV	unverified	state
sao-bento	São Bento	Sao Bento	PRT	residence	GOV	unverified	government
apostolic-palace	Apostolic Palace	St. Peter's	VAT	residence	REL|GOV	unverified	-
castel-gandolfo	Castel Gandolfo	-	VAT	residence	REL|GOV	unverified	-
maximos-mansion	Maximos Mansion	Maximos	GRC	residence	GOV	unverified	government
berns-federal-palace	Bern's Federal Palace	Bundeshaus	CHE	building	GOV	unverified	-
leinster-house	Leinster House	-	IRL	building	LEG	unverified	-
iveagh-house	Iveagh House	-	IRL	building	GOV	unverified	-
arva-rosenbad	Arva Rosenbad	Rosenbad	SWE	building	GOV	unverified	-
christiansborg	Christiansborg	-	DNK	building	LEG	unverified	-
borgen	Borgen	-	DNK	building	GOV	unverified	-
amalienborg	Amalienborg	-	DNK	residence	GOV	unverified	state
belweder	Belweder	Belvedere Palace	POL	residence	GOV	unverified	-
prague-castle	Prague Castle	Hradcany|Hradčany	CZE	residence	GOV	unverified	state
czernin-palace	Czernin Palace	Černín Palace|Cernin Palace	CZE	building	GOV	unverified	-
sandor-palace	Sándor Palace	Sandor Palace	HUN	residence	GOV	unverified	state
cotroceni	Cotroceni	Cotroceni Palace	ROU	residence	GOV	unverified	state
victoria-palace	Victoria Palace	-	ROU	building	GOV	unverified	-
dondukov-1	Dondukov 1	-	BGR	building	GOV	unverified	-
dedinje	Dedinje	-	SRB	residence	GOV	unverified	-
pale	Pale	-	BIH	capital	REB	unverified	-
banja-luka	Banja Luka	-	BIH	capital	GOV	unverified	-
knin	Knin	-	HRV	capital	REB	unverified	-
banski-dvori	Banski dvori	Banski Dvori	HRV	building	GOV	unverified	-
pantovcak	Pantovčak	Pantovcak	HRV	residence	GOV	unverified	state
bankova	Bankova	Bankova Street|Bankovaya|Bankovaya Street|Bankova street	UKR	street	GOV	unverified	-
mariinsky-palace	Mariinsky Palace	Mariinskyi Palace	UKR	residence	GOV	unverified	state
hrushevskoho-street	Hrushevskoho Street	Hrushevskoho	UKR	street	LEG	unverified	-
mykhailivska-square	Mykhailivska Square	-	UKR	street	GOV	unverified	-
independence-palace	Independence Palace	-	BLR	residence	GOV	unverified	state
drozdy	Drozdy	-	BLR	residence	GOV	unverified	state
karla-marksa-38	Karla Marksa 38	-	BLR	street	GOV	unverified	-
ak-orda	Ak Orda	Akorda	KAZ	residence	GOV	unverified	state
white-house-bishkek	White House	-	KGZ	building	GOV	unverified	-
oqsaroy	Oqsaroy	-	UZB	residence	GOV	unverified	state
orbeliani-palace	Orbeliani Palace	-	GEO	residence	GOV	unverified	state
baghramyan-26	Baghramyan 26	26 Baghramyan	ARM	residence	GOV	unverified	state
zagulba	Zagulba	Zugulba	AZE	residence	GOV	unverified	state
tel-aviv	Tel Aviv	-	ISR	capital	GOV	unverified	-
knesset	the Knesset	Knesset	ISR	building	LEG	unverified	-
kirya	Kirya	the Kirya|HaKirya|Hakirya	ISR	building	MIL	unverified	-
balfour-street	Balfour Street	Balfour	ISR	residence	GOV	unverified	government
kaplan-street	Kaplan Street	-	ISR	street	GOV	unverified	-
muqataa	Muqataa	Mukataa|Muqata|the Muqata|the Mukata|Mukata	PSE	residence	GOV	unverified	state
orient-house	Orient House	-	PSE	building	GOV	unverified	-
gaza-city	Gaza City	-	PSE	capital	REB	unverified	-
baabda	Baabda	Baabda Palace|Baabda presidential palace	LBN	residence	GOV	unverified	state
ain-el-tineh	Ain el-Tineh	Ain al-Tineh|Ain el Tineh	LBN	residence	LEG	unverified	-
grand-serail	Grand Serail	the Grand Serail|Grand Serail palace	LBN	building	GOV	unverified	-
yarze	Yarze	Yarzeh	LBN	building	MIL	unverified	-
bkirki	Bkirki	Bkerke|Bkerki	LBN	residence	REL	unverified	-
dahiyeh	Dahiyeh	Dahiyeh suburb|Haret Hreik	LBN	street	REB	unverified	-
muhajireen-palace	Muhajireen Palace	People's Palace	SYR	residence	GOV	unverified	state
raghadan-palace	Raghadan Palace	Basman Palace|Al-Husseiniya Palace|Husseiniya Palace	JOR	residence	GOV	unverified	state
abdali	Abdali	-	JOR	street	LEG	unverified	-
ittihadiya-palace	Ittihadiya Palace	Ittihadiya|al-Ittihadiya Palace|Ittihadeya	EGY	residence	GOV	unverified	state
abdeen-palace	Abdeen Palace	Abdin Palace	EGY	residence	GOV	unverified	state
tahrir-palace	Tahrir Palace	-	EGY	building	GOV	unverified	-
abbasiya	Abbasiya	-	EGY	building	JUD	unverified	-
republican-palace-baghdad	Republican Palace	-	IRQ	residence	GOV	unverified	state
green-zone	Green Zone	the Green Zone	IRQ	street	GOV	unverified	-
erbil	Erbil	Irbil|Arbil	IRQ	capital	GOV	unverified	-
najaf	Najaf	-	IRQ	capital	REL	unverified	-
pasdaran-avenue	Pasdaran Avenue	-	IRN	street	MIL	unverified	-
baharestan	Baharestan	-	IRN	building	LEG	unverified	-
pasteur-street	Pasteur Street	-	IRN	street	GOV	unverified	-
qom	Qom	Qum	IRN	capital	REL	unverified	-
jamaran	Jamaran	-	IRN	residence	GOV	unverified	state
ankara-palas	Ankara Palas	-	TUR	building	GOV	unverified	-
cankaya	Çankaya	Cankaya|Cankaya Palace	TUR	residence	GOV	unverified	state
bestepe	Beştepe	Bestepe|Ak Saray|Aksaray	TUR	residence	GOV	unverified	state
dolmabahce	Dolmabahçe	Dolmabahce|Dolmabahçe Palace|Dolmabahce Palace	TUR	residence	GOV	unverified	-
al-yamamah-palace	al-Yamamah Palace	Al-Yamamah Palace|Yamamah Palace	SAU	residence	GOV	unverified	state
jeddah	Jeddah	Jedda|Jiddah	SAU	capital	GOV	unverified	-
amiri-diwan	Amiri Diwan	the Amiri Diwan	QAT	residence	GOV	unverified	state
bayan-palace	Bayan Palace	-	KWT	residence	GOV	unverified	-
dasman-palace	Dasman Palace	-	KWT	residence	GOV	unverified	state
seif-palace	Seif Palace	-	KWT	residence	GOV	unverified	state
gudaibiya-palace	Gudaibiya Palace	-	BHR	residence	GOV	unverified	state
qasr-al-watan	Qasr al-Watan	Qasr Al Watan|al-Bateen Palace	ARE	residence	GOV	unverified	state
bait-al-baraka	Bait al-Baraka	-	OMN	residence	GOV	unverified	state
aden	Aden	-	YEM	capital	GOV	unverified	-
maashiq-palace	Maashiq Palace	al-Maashiq Palace|Maashiq	YEM	residence	GOV	unverified	state
zhongnanhai	Zhongnanhai	-	CHN	residence	GOV	unverified	state
great-hall-of-the-people	Great Hall of the People	the Great Hall of the People	CHN	building	LEG	unverified	-
diaoyutai	Diaoyutai	-	CHN	residence	GOV	unverified	-
beidaihe	Beidaihe	-	CHN	residence	GOV	unverified	-
changan-avenue	Chang'an Avenue	-	CHN	street	GOV	unverified	-
kasumigaseki	Kasumigaseki	-	JPN	street	GOV	unverified	-
nagatacho	Nagatacho	Nagata-cho	JPN	street	LEG	unverified	-
kantei	Kantei	-	JPN	residence	GOV	unverified	government
ichigaya	Ichigaya	-	JPN	building	MIL	unverified	-
blue-house	the Blue House	Blue House|Cheong Wa Dae	KOR	residence	GOV	unverified	state
yongsan	Yongsan	-	KOR	building	GOV	unverified	-
yeouido	Yeouido	Yoido	KOR	street	LEG	unverified	-
gwacheon	Gwacheon	Kwachon	KOR	building	GOV	unverified	-
kumsusan-palace	Kumsusan Palace	-	PRK	residence	GOV	unverified	state
presidential-office-building-taipei	Presidential Office Building	Zhongshan Hall	TWN	building	GOV	unverified	-
rashtrapati-bhavan	Rashtrapati Bhavan	Rashtrapati Bhawan	IND	residence	GOV	unverified	state
south-block	South Block	-	IND	building	GOV	unverified	-
north-block	North Block	-	IND	building	GOV	unverified	-
lok-kalyan-marg	Lok Kalyan Marg	7 Lok Kalyan Marg|7 Race Course Road|Race Course Road	IND	residence	GOV	unverified	government
rawalpindi	Rawalpindi	-	PAK	capital	MIL	unverified	-
aabpara	Aabpara	-	PAK	building	SPY	unverified	-
constitution-avenue	Constitution Avenue	-	PAK	street	GOV	unverified	-
aiwan-e-sadr	Aiwan-e-Sadr	-	PAK	residence	GOV	unverified	state
temple-trees	Temple Trees	-	LKA	residence	GOV	unverified	government
bangabhaban	Bangabhaban	Ganabhaban	BGD	residence	GOV	unverified	state
singha-durbar	Singha Durbar	Singhadurbar	NPL	building	GOV	unverified	-
baluwatar	Baluwatar	-	NPL	residence	GOV	unverified	government
narayanhiti	Narayanhiti	Narayanhity Palace|Narayanhiti Palace	NPL	residence	GOV	unverified	-
arg	Arg	the Arg|Arg Palace	AFG	residence	GOV	unverified	state
kandahar	Kandahar	-	AFG	capital	REB	unverified	-
darulaman	Darulaman	Darul Aman Palace	AFG	residence	GOV	unverified	state
malacanang	Malacañang	Malacanang|Malacañang Palace|Malacanang Palace	PHL	residence	GOV	unverified	state
camp-aguinaldo	Camp Aguinaldo	-	PHL	building	MIL	unverified	-
merdeka-palace	Merdeka Palace	Istana Merdeka|State Palace	IDN	residence	GOV	unverified	state
istana	Istana	the Istana	SGP	residence	GOV	unverified	government
seri-perdana	Seri Perdana	-	MYS	residence	GOV	unverified	government
wisma-putra	Wisma Putra	-	MYS	building	GOV	unverified	-
government-house	Government House	Thai Government House	THA	building	GOV	unverified	-
yangon	Yangon	-	MMR	capital	GOV	unverified	-
kirribilli	Kirribilli	-	AUS	residence	GOV	unverified	government
parliament-hill	Parliament Hill	-	CAN	building	LEG	unverified	-
24-sussex-drive	24 Sussex Drive	Sussex Drive	CAN	residence	GOV	unverified	government
lester-b-pearson-building	Lester B. Pearson Building	-	CAN	building	GOV	unverified	-
beehive	the Beehive	-	NZL	building	GOV	unverified	-
los-pinos	Los Pinos	-	MEX	residence	GOV	unverified	state
palacio-nacional-mexico	Palacio Nacional	-	MEX	residence	GOV	unverified	state
tlatelolco	Tlatelolco	-	MEX	building	GOV	unverified	-
miraflores	Miraflores	Miraflores Palace|the Miraflores Palace	VEN	residence	GOV	unverified	state
casa-amarilla	Casa Amarilla	-	VEN	building	GOV	unverified	-
fuerte-tiuna	Fuerte Tiuna	Fort Tiuna	VEN	building	MIL	unverified	-
casa-de-narino	Casa de Nariño	Casa de Narino|Narino Palace|Nariño Palace|the Casa de Nariño	COL	residence	GOV	unverified	state
palacio-de-san-carlos	Palacio de San Carlos	San Carlos Palace	COL	building	GOV	unverified	-
carondelet	Carondelet	Carondelet Palace	ECU	residence	GOV	unverified	state
pizarro-palace	Pizarro Palace	-	PER	residence	GOV	unverified	state
torre-tagle	Torre Tagle	Torre Tagle Palace	PER	building	GOV	unverified	-
palacio-quemado	Palacio Quemado	Quemado Palace|Casa Grande del Pueblo	BOL	residence	GOV	unverified	state
la-moneda	La Moneda	La Moneda Palace|the Moneda	CHL	residence	GOV	unverified	state
casa-rosada	Casa Rosada	the Casa Rosada|Pink House	ARG	residence	GOV	unverified	state
palacio-san-martin	Palacio San Martín	San Martin Palace	ARG	building	GOV	unverified	-
quinta-de-olivos	Quinta de Olivos	Olivos	ARG	residence	GOV	unverified	state
planalto	Planalto	Planalto Palace|the Planalto	BRA	residence	GOV	unverified	state
itamaraty	Itamaraty	the Itamaraty|Itamaraty Palace	BRA	building	GOV	unverified	foreign
alvorada-palace	Alvorada Palace	-	BRA	residence	GOV	unverified	state
palacio-de-lopez	Palacio de López	Palacio de Lopez	PRY	residence	GOV	unverified	state
torre-ejecutiva	Torre Ejecutiva	-	URY	building	GOV	unverified	-
palacio-de-la-revolucion	Palacio de la Revolución	Palace of the Revolution|Revolution Palace	CUB	residence	GOV	unverified	state
el-carmen-managua	El Carmen	-	NIC	residence	GOV	unverified	state
contadora	Contadora	-	PAN	residence	GOV	unverified	-
las-garzas-palace	Las Garzas Palace	Palacio de las Garzas	PAN	residence	GOV	unverified	state
national-palace-haiti	National Palace	-	HTI	residence	GOV	unverified	state
union-buildings	Union Buildings	the Union Buildings	ZAF	building	GOV	unverified	-
tuynhuys	Tuynhuys	-	ZAF	residence	GOV	unverified	state
luthuli-house	Luthuli House	-	ZAF	building	PTY	unverified	-
cape-town	Cape Town	-	ZAF	capital	LEG	unverified	-
mahlamba-ndlopfu	Mahlamba Ndlopfu	Mahlamba Ndlopfu residence	ZAF	residence	GOV	unverified	state
aso-rock	Aso Rock	Aso Villa|Aso Rock Villa	NGA	residence	GOV	unverified	state
dodan-barracks	Dodan Barracks	-	NGA	building	MIL	unverified	-
jubilee-house	Jubilee House	Flagstaff House|Osu Castle	GHA	residence	GOV	unverified	state
koulouba	Koulouba	Koulouba Palace	MLI	residence	GOV	unverified	state
kati	Kati	-	MLI	building	MIL	unverified	-
kosyam	Kosyam	Kosyam Palace	BFA	residence	GOV	unverified	state
plateau-abidjan	Plateau	-	CIV	street	GOV	unverified	-
bouake	Bouaké	Bouake	CIV	capital	REB	unverified	-
unity-palace	Unity Palace	Etoudi Palace	CMR	residence	GOV	unverified	state
sekhoutoureya	Sékhoutouréya	Sekhoutoureya	GIN	residence	GOV	unverified	state
state-house-freetown	State House	-	SLE	residence	GOV	unverified	state
executive-mansion	Executive Mansion	the Executive Mansion	LBR	residence	GOV	unverified	state
renaissance-palace	Renaissance Palace	-	CAF	residence	GOV	unverified	state
gbadolite	Gbadolite	-	COD	residence	GOV	unverified	-
cite-de-lunion-africaine	Cité de l'Union africaine	Cité de l'Union Africaine	COD	residence	GOV	unverified	state
palais-de-la-nation	Palais de la Nation	-	COD	residence	GOV	unverified	state
goma	Goma	-	COD	capital	REB	unverified	-
urugwiro-village	Urugwiro Village	Village Urugwiro	RWA	residence	GOV	unverified	state
entebbe-state-house	Entebbe State House	-	UGA	residence	GOV	unverified	state
state-house-nairobi	State House	-	KEN	residence	GOV	unverified	state
villa-somalia	Villa Somalia	-	SOM	residence	GOV	unverified	state
baidoa	Baidoa	-	SOM	capital	GOV	unverified	-
jubilee-palace	Jubilee Palace	Menelik Palace	ETH	residence	GOV	unverified	state
mekelle	Mekelle	Mekele	ETH	capital	REB	unverified	-
republican-palace-khartoum	Republican Palace	the Republican Palace	SDN	residence	GOV	unverified	state
port-sudan	Port Sudan	-	SDN	capital	GOV	unverified	-
j1	J1	-	SSD	residence	GOV	unverified	state
bab-al-aziziya	Bab al-Aziziya	Bab al-Azizia|Bab el-Aziziya	LBY	residence	GOV	unverified	state
benghazi	Benghazi	-	LBY	capital	REB	unverified	-
tobruk	Tobruk	-	LBY	capital	LEG	unverified	-
rajma	Rajma	Al-Rajma|al-Rajma	LBY	building	MIL	unverified	-
carthage	Carthage	Carthage Palace	TUN	residence	GOV	unverified	state
kasbah	Kasbah	-	TUN	building	GOV	unverified	-
el-mouradia	El Mouradia	Mouradia|El Mouradia Palace	DZA	residence	GOV	unverified	state
rabouni	Rabouni	Tindouf	ESH	capital	REB	unverified	-
munhumutapa-building	Munhumutapa Building	Munhumutapa	ZWE	building	GOV	unverified	-
jamba	Jamba	-	AGO	capital	REB	unverified	-
futungo-de-belas	Futungo de Belas	Futungo	AGO	residence	GOV	unverified	state
gorongosa	Gorongosa	-	MOZ	capital	REB	unverified	-
ponta-vermelha	Ponta Vermelha	Ponta Vermelha Palace	MOZ	residence	GOV	unverified	state
iavoloha	Iavoloha	Iavoloha Palace|Ambohitsorohitra	MDG	residence	GOV	unverified	state
