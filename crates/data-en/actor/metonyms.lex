format 1
# Places that stand for a government or its organ: residences, buildings, streets, second seats.
# National capitals are not here: the reader takes them from states.lex. of: states.lex id. sectors: PLOVER.
# A row of kind capital is a city that stands for an authority without being the capital in states.lex (a rebel seat has REB).
# Whether the name stands for the authority or is a place is decided by the sentence (agent of speech or of an act: authority).
# Origin: general knowledge, checkable on the governments' pages. Licence: CC0.
id	name	aliases	of	kind	sectors	source
white-house	the White House	White House	USA	residence	GOV	unverified
oval-office	Oval Office	the Oval Office	USA	building	GOV	unverified
west-wing	West Wing	the West Wing	USA	building	GOV	unverified
pentagon	the Pentagon	Pentagon	USA	building	MIL	unverified
foggy-bottom	Foggy Bottom	-	USA	street	GOV	unverified
capitol-hill	Capitol Hill	the Hill	USA	building	LEG	unverified
capitol	the Capitol	U.S. Capitol|US Capitol	USA	building	LEG	unverified
langley	Langley	-	USA	building	SPY	unverified
pennsylvania-avenue	Pennsylvania Avenue	1600 Pennsylvania Avenue	USA	street	GOV	unverified
wall-street	Wall Street	-	USA	street	BUS	unverified
blair-house	Blair House	-	USA	residence	GOV	unverified
mar-a-lago	Mar-a-Lago	-	USA	residence	GOV	unverified
kremlin	the Kremlin	Kremlin	RUS	residence	GOV	unverified
smolenskaya-square	Smolenskaya Square	Smolenskaya	RUS	street	GOV	unverified
lubyanka	Lubyanka	the Lubyanka	RUS	building	SPY	unverified
staraya-square	Staraya Square	Staraya Ploshchad|Old Square	RUS	street	GOV	unverified
okhotny-ryad	Okhotny Ryad	-	RUS	street	LEG	unverified
novo-ogaryovo	Novo-Ogaryovo	Novo-Ogarevo	RUS	residence	GOV	unverified
frunzenskaya-embankment	Frunzenskaya Embankment	-	RUS	building	MIL	unverified
downing-street	Downing Street	10 Downing Street|Number 10|No. 10|Number Ten	GBR	residence	GOV	unverified
whitehall	Whitehall	-	GBR	street	GOV	unverified
westminster	Westminster	the Palace of Westminster	GBR	building	LEG	unverified
buckingham-palace	Buckingham Palace	-	GBR	residence	GOV	unverified
vauxhall-cross	Vauxhall Cross	-	GBR	building	SPY	unverified
thames-house	Thames House	-	GBR	building	SPY	unverified
chequers	Chequers	-	GBR	residence	GOV	unverified
scotland-yard	Scotland Yard	New Scotland Yard	GBR	building	COP	unverified
stormont	Stormont	Stormont Castle	GBR	building	LEG	unverified
holyrood	Holyrood	-	GBR	building	LEG	unverified
elysee	the Elysee	Elysee|Élysée|the Élysée|Elysee Palace|the Elysee Palace|Élysée Palace|the Élysée Palace	FRA	residence	GOV	unverified
quai-dorsay	Quai d'Orsay	the Quai d'Orsay	FRA	street	GOV	unverified
matignon	Matignon	Hotel Matignon|Hôtel Matignon	FRA	residence	GOV	unverified
palais-bourbon	Palais Bourbon	-	FRA	building	LEG	unverified
place-beauvau	Place Beauvau	-	FRA	street	GOV	unverified
bercy	Bercy	-	FRA	building	GOV	unverified
vichy	Vichy	-	FRA	capital	GOV	unverified
chancellery	Chancellery	the Chancellery|Federal Chancellery	DEU	building	GOV	unverified
willy-brandt-haus	Willy-Brandt-Haus	-	DEU	building	PTY	unverified
reichstag	Reichstag	the Reichstag	DEU	building	LEG	unverified
bendlerblock	Bendlerblock	-	DEU	building	MIL	unverified
schloss-bellevue	Schloss Bellevue	Bellevue Palace	DEU	residence	GOV	unverified
pankow	Pankow	-	DDR	residence	GOV	unverified
werderscher-markt	Werderscher Markt	-	DEU	street	GOV	unverified
ballhausplatz	Ballhausplatz	the Ballhausplatz	AUT	street	GOV	unverified
hofburg	Hofburg	-	AUT	residence	GOV	unverified
binnenhof	Binnenhof	the Binnenhof	NLD	building	GOV	unverified
rue-de-la-loi	Rue de la Loi	16 rue de la Loi	BEL	street	GOV	unverified
palazzo-chigi	Palazzo Chigi	Chigi Palace	ITA	residence	GOV	unverified
farnesina	Farnesina	the Farnesina	ITA	building	GOV	unverified
quirinale	Quirinale	the Quirinale|Quirinal Palace|Quirinal	ITA	residence	GOV	unverified
montecitorio	Montecitorio	Palazzo Montecitorio	ITA	building	LEG	unverified
viminale	Viminale	the Viminale	ITA	building	GOV	unverified
moncloa	Moncloa	La Moncloa|Moncloa Palace|the Moncloa	ESP	residence	GOV	unverified
zarzuela	Zarzuela	Zarzuela Palace	ESP	residence	GOV	unverified
santa-cruz-palace	Santa Cruz Palace	-	ESP	building	GOV	unverified
belem-palace	Belém Palace	Belem Palace	PRT	residence	GOV	unverified
sao-bento	São Bento	Sao Bento	PRT	residence	GOV	unverified
apostolic-palace	Apostolic Palace	St. Peter's	VAT	residence	REL|GOV	unverified
castel-gandolfo	Castel Gandolfo	-	VAT	residence	REL|GOV	unverified
maximos-mansion	Maximos Mansion	Maximos	GRC	residence	GOV	unverified
berns-federal-palace	Bern's Federal Palace	Bundeshaus	CHE	building	GOV	unverified
leinster-house	Leinster House	-	IRL	building	LEG	unverified
iveagh-house	Iveagh House	-	IRL	building	GOV	unverified
arva-rosenbad	Arva Rosenbad	Rosenbad	SWE	building	GOV	unverified
christiansborg	Christiansborg	-	DNK	building	LEG	unverified
borgen	Borgen	-	DNK	building	GOV	unverified
amalienborg	Amalienborg	-	DNK	residence	GOV	unverified
belweder	Belweder	Belvedere Palace	POL	residence	GOV	unverified
prague-castle	Prague Castle	Hradcany|Hradčany	CZE	residence	GOV	unverified
czernin-palace	Czernin Palace	Černín Palace|Cernin Palace	CZE	building	GOV	unverified
sandor-palace	Sándor Palace	Sandor Palace	HUN	residence	GOV	unverified
cotroceni	Cotroceni	Cotroceni Palace	ROU	residence	GOV	unverified
victoria-palace	Victoria Palace	-	ROU	building	GOV	unverified
dondukov-1	Dondukov 1	-	BGR	building	GOV	unverified
dedinje	Dedinje	-	SRB	residence	GOV	unverified
pale	Pale	-	BIH	capital	REB	unverified
banja-luka	Banja Luka	-	BIH	capital	GOV	unverified
knin	Knin	-	HRV	capital	REB	unverified
banski-dvori	Banski dvori	Banski Dvori	HRV	building	GOV	unverified
pantovcak	Pantovčak	Pantovcak	HRV	residence	GOV	unverified
bankova	Bankova	Bankova Street|Bankovaya|Bankovaya Street|Bankova street	UKR	street	GOV	unverified
mariinsky-palace	Mariinsky Palace	Mariinskyi Palace	UKR	residence	GOV	unverified
hrushevskoho-street	Hrushevskoho Street	Hrushevskoho	UKR	street	LEG	unverified
mykhailivska-square	Mykhailivska Square	-	UKR	street	GOV	unverified
independence-palace	Independence Palace	-	BLR	residence	GOV	unverified
drozdy	Drozdy	-	BLR	residence	GOV	unverified
karla-marksa-38	Karla Marksa 38	-	BLR	street	GOV	unverified
ak-orda	Ak Orda	Akorda	KAZ	residence	GOV	unverified
white-house-bishkek	White House	-	KGZ	building	GOV	unverified
oqsaroy	Oqsaroy	-	UZB	residence	GOV	unverified
orbeliani-palace	Orbeliani Palace	-	GEO	residence	GOV	unverified
baghramyan-26	Baghramyan 26	26 Baghramyan	ARM	residence	GOV	unverified
zagulba	Zagulba	Zugulba	AZE	residence	GOV	unverified
tel-aviv	Tel Aviv	-	ISR	capital	GOV	unverified
knesset	the Knesset	Knesset	ISR	building	LEG	unverified
kirya	Kirya	the Kirya|HaKirya|Hakirya	ISR	building	MIL	unverified
balfour-street	Balfour Street	Balfour	ISR	residence	GOV	unverified
kaplan-street	Kaplan Street	-	ISR	street	GOV	unverified
muqataa	Muqataa	Mukataa|Muqata|the Muqata|the Mukata|Mukata	PSE	residence	GOV	unverified
orient-house	Orient House	-	PSE	building	GOV	unverified
gaza-city	Gaza City	-	PSE	capital	REB	unverified
baabda	Baabda	Baabda Palace|Baabda presidential palace	LBN	residence	GOV	unverified
ain-el-tineh	Ain el-Tineh	Ain al-Tineh|Ain el Tineh	LBN	residence	LEG	unverified
grand-serail	Grand Serail	the Grand Serail|Grand Serail palace	LBN	building	GOV	unverified
yarze	Yarze	Yarzeh	LBN	building	MIL	unverified
bkirki	Bkirki	Bkerke|Bkerki	LBN	residence	REL	unverified
dahiyeh	Dahiyeh	Dahiyeh suburb|Haret Hreik	LBN	street	REB	unverified
muhajireen-palace	Muhajireen Palace	People's Palace	SYR	residence	GOV	unverified
raghadan-palace	Raghadan Palace	Basman Palace|Al-Husseiniya Palace|Husseiniya Palace	JOR	residence	GOV	unverified
abdali	Abdali	-	JOR	street	LEG	unverified
ittihadiya-palace	Ittihadiya Palace	Ittihadiya|al-Ittihadiya Palace|Ittihadeya	EGY	residence	GOV	unverified
abdeen-palace	Abdeen Palace	Abdin Palace	EGY	residence	GOV	unverified
tahrir-palace	Tahrir Palace	-	EGY	building	GOV	unverified
abbasiya	Abbasiya	-	EGY	building	JUD	unverified
republican-palace-baghdad	Republican Palace	-	IRQ	residence	GOV	unverified
green-zone	Green Zone	the Green Zone	IRQ	street	GOV	unverified
erbil	Erbil	Irbil|Arbil	IRQ	capital	GOV	unverified
najaf	Najaf	-	IRQ	capital	REL	unverified
pasdaran-avenue	Pasdaran Avenue	-	IRN	street	MIL	unverified
baharestan	Baharestan	-	IRN	building	LEG	unverified
pasteur-street	Pasteur Street	-	IRN	street	GOV	unverified
qom	Qom	Qum	IRN	capital	REL	unverified
jamaran	Jamaran	-	IRN	residence	GOV	unverified
ankara-palas	Ankara Palas	-	TUR	building	GOV	unverified
cankaya	Çankaya	Cankaya|Cankaya Palace	TUR	residence	GOV	unverified
bestepe	Beştepe	Bestepe|Ak Saray|Aksaray	TUR	residence	GOV	unverified
dolmabahce	Dolmabahçe	Dolmabahce|Dolmabahçe Palace|Dolmabahce Palace	TUR	residence	GOV	unverified
al-yamamah-palace	al-Yamamah Palace	Al-Yamamah Palace|Yamamah Palace	SAU	residence	GOV	unverified
jeddah	Jeddah	Jedda|Jiddah	SAU	capital	GOV	unverified
amiri-diwan	Amiri Diwan	the Amiri Diwan	QAT	residence	GOV	unverified
bayan-palace	Bayan Palace	-	KWT	residence	GOV	unverified
dasman-palace	Dasman Palace	-	KWT	residence	GOV	unverified
seif-palace	Seif Palace	-	KWT	residence	GOV	unverified
gudaibiya-palace	Gudaibiya Palace	-	BHR	residence	GOV	unverified
qasr-al-watan	Qasr al-Watan	Qasr Al Watan|al-Bateen Palace	ARE	residence	GOV	unverified
bait-al-baraka	Bait al-Baraka	-	OMN	residence	GOV	unverified
aden	Aden	-	YEM	capital	GOV	unverified
maashiq-palace	Maashiq Palace	al-Maashiq Palace|Maashiq	YEM	residence	GOV	unverified
zhongnanhai	Zhongnanhai	-	CHN	residence	GOV	unverified
great-hall-of-the-people	Great Hall of the People	the Great Hall of the People	CHN	building	LEG	unverified
diaoyutai	Diaoyutai	-	CHN	residence	GOV	unverified
beidaihe	Beidaihe	-	CHN	residence	GOV	unverified
changan-avenue	Chang'an Avenue	-	CHN	street	GOV	unverified
kasumigaseki	Kasumigaseki	-	JPN	street	GOV	unverified
nagatacho	Nagatacho	Nagata-cho	JPN	street	LEG	unverified
kantei	Kantei	-	JPN	residence	GOV	unverified
ichigaya	Ichigaya	-	JPN	building	MIL	unverified
blue-house	the Blue House	Blue House|Cheong Wa Dae	KOR	residence	GOV	unverified
yongsan	Yongsan	-	KOR	building	GOV	unverified
yeouido	Yeouido	Yoido	KOR	street	LEG	unverified
gwacheon	Gwacheon	Kwachon	KOR	building	GOV	unverified
kumsusan-palace	Kumsusan Palace	-	PRK	residence	GOV	unverified
presidential-office-building-taipei	Presidential Office Building	Zhongshan Hall	TWN	building	GOV	unverified
rashtrapati-bhavan	Rashtrapati Bhavan	Rashtrapati Bhawan	IND	residence	GOV	unverified
south-block	South Block	-	IND	building	GOV	unverified
north-block	North Block	-	IND	building	GOV	unverified
lok-kalyan-marg	Lok Kalyan Marg	7 Lok Kalyan Marg|7 Race Course Road|Race Course Road	IND	residence	GOV	unverified
rawalpindi	Rawalpindi	-	PAK	capital	MIL	unverified
aabpara	Aabpara	-	PAK	building	SPY	unverified
constitution-avenue	Constitution Avenue	-	PAK	street	GOV	unverified
aiwan-e-sadr	Aiwan-e-Sadr	-	PAK	residence	GOV	unverified
temple-trees	Temple Trees	-	LKA	residence	GOV	unverified
bangabhaban	Bangabhaban	Ganabhaban	BGD	residence	GOV	unverified
singha-durbar	Singha Durbar	Singhadurbar	NPL	building	GOV	unverified
baluwatar	Baluwatar	-	NPL	residence	GOV	unverified
narayanhiti	Narayanhiti	Narayanhity Palace|Narayanhiti Palace	NPL	residence	GOV	unverified
arg	Arg	the Arg|Arg Palace	AFG	residence	GOV	unverified
kandahar	Kandahar	-	AFG	capital	REB	unverified
darulaman	Darulaman	Darul Aman Palace	AFG	residence	GOV	unverified
malacanang	Malacañang	Malacanang|Malacañang Palace|Malacanang Palace	PHL	residence	GOV	unverified
camp-aguinaldo	Camp Aguinaldo	-	PHL	building	MIL	unverified
merdeka-palace	Merdeka Palace	Istana Merdeka|State Palace	IDN	residence	GOV	unverified
istana	Istana	the Istana	SGP	residence	GOV	unverified
seri-perdana	Seri Perdana	-	MYS	residence	GOV	unverified
wisma-putra	Wisma Putra	-	MYS	building	GOV	unverified
government-house	Government House	Thai Government House	THA	building	GOV	unverified
yangon	Yangon	-	MMR	capital	GOV	unverified
kirribilli	Kirribilli	-	AUS	residence	GOV	unverified
parliament-hill	Parliament Hill	-	CAN	building	LEG	unverified
24-sussex-drive	24 Sussex Drive	Sussex Drive	CAN	residence	GOV	unverified
lester-b-pearson-building	Lester B. Pearson Building	-	CAN	building	GOV	unverified
beehive	the Beehive	-	NZL	building	GOV	unverified
los-pinos	Los Pinos	-	MEX	residence	GOV	unverified
palacio-nacional-mexico	Palacio Nacional	-	MEX	residence	GOV	unverified
tlatelolco	Tlatelolco	-	MEX	building	GOV	unverified
miraflores	Miraflores	Miraflores Palace|the Miraflores Palace	VEN	residence	GOV	unverified
casa-amarilla	Casa Amarilla	-	VEN	building	GOV	unverified
fuerte-tiuna	Fuerte Tiuna	Fort Tiuna	VEN	building	MIL	unverified
casa-de-narino	Casa de Nariño	Casa de Narino|Narino Palace|Nariño Palace|the Casa de Nariño	COL	residence	GOV	unverified
palacio-de-san-carlos	Palacio de San Carlos	San Carlos Palace	COL	building	GOV	unverified
carondelet	Carondelet	Carondelet Palace	ECU	residence	GOV	unverified
pizarro-palace	Pizarro Palace	-	PER	residence	GOV	unverified
torre-tagle	Torre Tagle	Torre Tagle Palace	PER	building	GOV	unverified
palacio-quemado	Palacio Quemado	Quemado Palace|Casa Grande del Pueblo	BOL	residence	GOV	unverified
la-moneda	La Moneda	La Moneda Palace|the Moneda	CHL	residence	GOV	unverified
casa-rosada	Casa Rosada	the Casa Rosada|Pink House	ARG	residence	GOV	unverified
palacio-san-martin	Palacio San Martín	San Martin Palace	ARG	building	GOV	unverified
quinta-de-olivos	Quinta de Olivos	Olivos	ARG	residence	GOV	unverified
planalto	Planalto	Planalto Palace|the Planalto	BRA	residence	GOV	unverified
itamaraty	Itamaraty	the Itamaraty|Itamaraty Palace	BRA	building	GOV	unverified
alvorada-palace	Alvorada Palace	-	BRA	residence	GOV	unverified
palacio-de-lopez	Palacio de López	Palacio de Lopez	PRY	residence	GOV	unverified
torre-ejecutiva	Torre Ejecutiva	-	URY	building	GOV	unverified
palacio-de-la-revolucion	Palacio de la Revolución	Palace of the Revolution|Revolution Palace	CUB	residence	GOV	unverified
el-carmen-managua	El Carmen	-	NIC	residence	GOV	unverified
contadora	Contadora	-	PAN	residence	GOV	unverified
las-garzas-palace	Las Garzas Palace	Palacio de las Garzas	PAN	residence	GOV	unverified
national-palace-haiti	National Palace	-	HTI	residence	GOV	unverified
union-buildings	Union Buildings	the Union Buildings	ZAF	building	GOV	unverified
tuynhuys	Tuynhuys	-	ZAF	residence	GOV	unverified
luthuli-house	Luthuli House	-	ZAF	building	PTY	unverified
cape-town	Cape Town	-	ZAF	capital	LEG	unverified
mahlamba-ndlopfu	Mahlamba Ndlopfu	Mahlamba Ndlopfu residence	ZAF	residence	GOV	unverified
aso-rock	Aso Rock	Aso Villa|Aso Rock Villa	NGA	residence	GOV	unverified
dodan-barracks	Dodan Barracks	-	NGA	building	MIL	unverified
jubilee-house	Jubilee House	Flagstaff House|Osu Castle	GHA	residence	GOV	unverified
koulouba	Koulouba	Koulouba Palace	MLI	residence	GOV	unverified
kati	Kati	-	MLI	building	MIL	unverified
kosyam	Kosyam	Kosyam Palace	BFA	residence	GOV	unverified
plateau-abidjan	Plateau	-	CIV	street	GOV	unverified
bouake	Bouaké	Bouake	CIV	capital	REB	unverified
unity-palace	Unity Palace	Etoudi Palace	CMR	residence	GOV	unverified
sekhoutoureya	Sékhoutouréya	Sekhoutoureya	GIN	residence	GOV	unverified
state-house-freetown	State House	-	SLE	residence	GOV	unverified
executive-mansion	Executive Mansion	the Executive Mansion	LBR	residence	GOV	unverified
renaissance-palace	Renaissance Palace	-	CAF	residence	GOV	unverified
gbadolite	Gbadolite	-	COD	residence	GOV	unverified
cite-de-lunion-africaine	Cité de l'Union africaine	Cité de l'Union Africaine	COD	residence	GOV	unverified
palais-de-la-nation	Palais de la Nation	-	COD	residence	GOV	unverified
goma	Goma	-	COD	capital	REB	unverified
urugwiro-village	Urugwiro Village	Village Urugwiro	RWA	residence	GOV	unverified
entebbe-state-house	Entebbe State House	-	UGA	residence	GOV	unverified
state-house-nairobi	State House	-	KEN	residence	GOV	unverified
villa-somalia	Villa Somalia	-	SOM	residence	GOV	unverified
baidoa	Baidoa	-	SOM	capital	GOV	unverified
jubilee-palace	Jubilee Palace	Menelik Palace	ETH	residence	GOV	unverified
mekelle	Mekelle	Mekele	ETH	capital	REB	unverified
republican-palace-khartoum	Republican Palace	the Republican Palace	SDN	residence	GOV	unverified
port-sudan	Port Sudan	-	SDN	capital	GOV	unverified
j1	J1	-	SSD	residence	GOV	unverified
bab-al-aziziya	Bab al-Aziziya	Bab al-Azizia|Bab el-Aziziya	LBY	residence	GOV	unverified
benghazi	Benghazi	-	LBY	capital	REB	unverified
tobruk	Tobruk	-	LBY	capital	LEG	unverified
rajma	Rajma	Al-Rajma|al-Rajma	LBY	building	MIL	unverified
carthage	Carthage	Carthage Palace	TUN	residence	GOV	unverified
kasbah	Kasbah	-	TUN	building	GOV	unverified
el-mouradia	El Mouradia	Mouradia|El Mouradia Palace	DZA	residence	GOV	unverified
rabouni	Rabouni	Tindouf	ESH	capital	REB	unverified
munhumutapa-building	Munhumutapa Building	Munhumutapa	ZWE	building	GOV	unverified
jamba	Jamba	-	AGO	capital	REB	unverified
futungo-de-belas	Futungo de Belas	Futungo	AGO	residence	GOV	unverified
gorongosa	Gorongosa	-	MOZ	capital	REB	unverified
ponta-vermelha	Ponta Vermelha	Ponta Vermelha Palace	MOZ	residence	GOV	unverified
iavoloha	Iavoloha	Iavoloha Palace|Ambohitsorohitra	MDG	residence	GOV	unverified
