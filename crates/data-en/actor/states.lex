format 1
# States and territories of ISO 3166-1, and those of ISO 3166-3 that are in the news since 1979.
# id: the alpha-3 code of ISO 3166-1 or, for a state that is no more, of ISO 3166-3 (Kosovo: KOS, in GeoNames XKX; South Vietnam: RVN).
# demonyms: adjective, then the people in the plural, then other forms (singulars, spellings, the people of an older name).
# A state renamed without a break (Zaire, Burma, Upper Volta) is an alias; one that fell apart or was joined to another is a row.
# capital: English name, then spellings and former or second seats that stand for the government.
# alpha3: the code used in event data (COW membership folded as PLOVER does: the Soviet Union is RUS, a dependency has its sovereign's code).
# region: sub-region of UN M49 (the Americas by M49, Mexico in Central America). ambiguous: the name is also something else that is common in news.
# from, of: the day since which it is a state, and the state of which it was a part before: whose rebels its movements were.
# lat, lon: the middle of the territory in whole or tenths of degrees, - where the state is no more or scattered.
# Origin: ISO 3166, UN M49, Wikidata ids; facts only. Licence: CC0.
id	name	aliases	demonyms	capital	alpha3	region	wikidata	source	ambiguous	lat	lon	from	of
AFG	Afghanistan	Islamic Republic of Afghanistan|Islamic Emirate of Afghanistan|Democratic Republic of Afghanistan	Afghan|Afghans|Afghani	Kabul	AFG	Southern Asia	Q889	ISO 3166-1	-	34	66	-	-
BGD	Bangladesh	People's Republic of Bangladesh	Bangladeshi|Bangladeshis	Dhaka|Dacca	BGD	Southern Asia	Q902	ISO 3166-1	-	24	90	1971-03-26	PAK
BTN	Bhutan	Kingdom of Bhutan	Bhutanese|Bhutanese	Thimphu	BTN	Southern Asia	Q917	ISO 3166-1	-	27.5	90.5	-	-
IND	India	Republic of India|Bharat	Indian|Indians	New Delhi|Delhi	IND	Southern Asia	Q668	ISO 3166-1	-	22.5	79.5	-	-
IRN	Iran	Islamic Republic of Iran|Islamic Republic|Persia	Iranian|Iranians|Persian|Persians	Tehran|Teheran	IRN	Southern Asia	Q794	ISO 3166-1	-	32.5	54	-	-
MDV	Maldives	Republic of Maldives|the Maldives|Maldive Islands	Maldivian|Maldivians	Malé	MDV	Southern Asia	Q826	ISO 3166-1	-	3.7	73.2	-	-
NPL	Nepal	Federal Democratic Republic of Nepal	Nepalese|Nepalese|Nepali|Nepalis	Kathmandu|Katmandu	NPL	Southern Asia	Q837	ISO 3166-1	-	28.2	83.9	-	-
PAK	Pakistan	Islamic Republic of Pakistan	Pakistani|Pakistanis	Islamabad	PAK	Southern Asia	Q843	ISO 3166-1	-	30	69.4	-	-
LKA	Sri Lanka	Democratic Socialist Republic of Sri Lanka|Ceylon	Sri Lankan|Sri Lankans|Ceylonese	Colombo|Sri Jayawardenepura Kotte	LKA	Southern Asia	Q854	ISO 3166-1	-	7.6	80.7	-	-
KAZ	Kazakhstan	Republic of Kazakhstan|Kazakstan	Kazakh|Kazakhs|Kazakhstani|Kazakhstanis|Kazak	Astana|Nur-Sultan|Almaty	KAZ	Central Asia	Q232	ISO 3166-1	-	48	67	-	-
KGZ	Kyrgyzstan	Kyrgyz Republic|Kirghizia|Kirgizia|Kirgizstan|Kirghizstan	Kyrgyz|Kyrgyz|Kyrgyzstani|Kyrgyzstanis|Kirghiz	Bishkek	KGZ	Central Asia	Q813	ISO 3166-1	-	41.4	74.6	-	-
TJK	Tajikistan	Republic of Tajikistan|Tadzhikistan|Tadjikistan	Tajik|Tajiks|Tajikistani|Tajikistanis|Tadjik|Tadzhik	Dushanbe	TJK	Central Asia	Q863	ISO 3166-1	-	38.5	71	-	-
TKM	Turkmenistan	Turkmenia	Turkmen|Turkmens|Turkmenistani	Ashgabat|Ashkhabad	TKM	Central Asia	Q874	ISO 3166-1	-	39.1	59.4	-	-
UZB	Uzbekistan	Republic of Uzbekistan	Uzbek|Uzbeks|Uzbekistani|Uzbekistanis	Tashkent	UZB	Central Asia	Q265	ISO 3166-1	-	41.75	63.2	-	-
CHN	China	People's Republic of China|PRC|P.R.C.|PR China|Communist China|mainland China|Red China	Chinese|Chinese	Beijing|Peking	CHN	Eastern Asia	Q148	ISO 3166-1	-	35.5	104	-	-
HKG	Hong Kong	Hongkong|Hong Kong SAR	Hong Konger|Hong Kongers|Hongkonger|Hongkongers	-	HKG	Eastern Asia	Q8646	ISO 3166-1	-	22.35	114.15	-	-
JPN	Japan	-	Japanese|Japanese	Tokyo	JPN	Eastern Asia	Q17	ISO 3166-1	-	36.5	138	-	-
MAC	Macau	Macao|Macau SAR|Macao SAR	Macanese|Macanese	-	CHN	Eastern Asia	Q14773	ISO 3166-1	-	22.16	113.56	-	-
MNG	Mongolia	Mongolian People's Republic|Outer Mongolia	Mongolian|Mongolians|Mongol|Mongols	Ulaanbaatar|Ulan Bator	MNG	Eastern Asia	Q711	ISO 3166-1	-	46.8	103	-	-
PRK	North Korea	Democratic People's Republic of Korea|DPRK|D.P.R.K.|Democratic Peoples Republic of Korea	North Korean|North Koreans	Pyongyang	PRK	Eastern Asia	Q423	ISO 3166-1	-	40.2	127	-	-
KOR	South Korea	Republic of Korea|ROK|R.O.K.	South Korean|South Koreans	Seoul	KOR	Eastern Asia	Q884	ISO 3166-1	-	36.4	127.9	-	-
TWN	Taiwan	Republic of China|Chinese Taipei|Formosa|ROC	Taiwanese|Taiwanese	Taipei	TWN	Eastern Asia	Q865	ISO 3166-1	-	23.75	120.95	-	-
BRN	Brunei	Brunei Darussalam	Bruneian|Bruneians	Bandar Seri Begawan	BRN	South-Eastern Asia	Q921	ISO 3166-1	-	4.5	114.7	-	-
KHM	Cambodia	Kingdom of Cambodia|Kampuchea|Democratic Kampuchea|People's Republic of Kampuchea|Khmer Republic	Cambodian|Cambodians|Kampuchean|Kampucheans	Phnom Penh	KHM	South-Eastern Asia	Q424	ISO 3166-1	-	12.7	105	-	-
IDN	Indonesia	Republic of Indonesia|Dutch East Indies	Indonesian|Indonesians	Jakarta|Djakarta	IDN	South-Eastern Asia	Q252	ISO 3166-1	-	-2	118	-	-
LAO	Laos	Lao People's Democratic Republic|Lao PDR	Laotian|Laotians|Lao	Vientiane	LAO	South-Eastern Asia	Q819	ISO 3166-1	-	18.5	104	-	-
MYS	Malaysia	Federation of Malaysia	Malaysian|Malaysians	Kuala Lumpur|Putrajaya	MYS	South-Eastern Asia	Q833	ISO 3166-1	-	3.8	109.5	-	-
MMR	Myanmar	Burma|Republic of the Union of Myanmar|Union of Myanmar|Union of Burma	Burmese|Burmese|Myanma|Myanmarese	Naypyidaw|Naypyitaw|Nay Pyi Taw|Rangoon|Yangon	MMR	South-Eastern Asia	Q836	ISO 3166-1	-	21.2	96.5	-	-
PHL	Philippines	the Philippines|Republic of the Philippines|Phillipines	Philippine|Filipinos|Filipino|Filipina|Filipinas	Manila	PHL	South-Eastern Asia	Q928	ISO 3166-1	-	12	122.9	-	-
SGP	Singapore	Republic of Singapore	Singaporean|Singaporeans	-	SGP	South-Eastern Asia	Q334	ISO 3166-1	-	1.36	103.8	-	-
THA	Thailand	Kingdom of Thailand|Siam	Thai|Thais	Bangkok	THA	South-Eastern Asia	Q869	ISO 3166-1	-	15.1	101	-	-
TLS	East Timor	Timor-Leste|Timor Leste|Democratic Republic of Timor-Leste|Portuguese Timor	East Timorese|East Timorese|Timorese	Dili	TLS	South-Eastern Asia	Q574	ISO 3166-1	-	-8.8	125.9	2002-05-20	IDN
VNM	Vietnam	Viet Nam|Socialist Republic of Vietnam|Democratic Republic of Vietnam|North Vietnam	Vietnamese|Vietnamese|North Vietnamese	Hanoi	VNM	South-Eastern Asia	Q881	ISO 3166-1	-	16.6	106.3	-	-
RVN	South Vietnam	Republic of Vietnam|Republic of Viet Nam	South Vietnamese|South Vietnamese	Saigon	VNM	South-Eastern Asia	Q180573	wikidata:Q180573	-	-	-	-	-
ARM	Armenia	Republic of Armenia	Armenian|Armenians	Yerevan|Erevan	ARM	Western Asia	Q399	ISO 3166-1	-	40	45	-	-
AZE	Azerbaijan	Republic of Azerbaijan|Azerbaidzhan	Azerbaijani|Azerbaijanis|Azeri|Azeris	Baku	AZE	Western Asia	Q227	ISO 3166-1	-	40.4	47.7	-	-
BHR	Bahrain	Kingdom of Bahrain|State of Bahrain	Bahraini|Bahrainis	Manama	BHR	Western Asia	Q398	ISO 3166-1	-	26.05	50.5	-	-
CYP	Cyprus	Republic of Cyprus	Cypriot|Cypriots|Greek Cypriot|Greek Cypriots	Nicosia	CYP	Western Asia	Q229	ISO 3166-1	-	35	33.2	-	-
GEO	Georgia	Republic of Georgia|Gruzia	Georgian|Georgians	Tbilisi|Tiflis	GEO	Western Asia	Q230	ISO 3166-1	yes	42	43.5	-	-
IRQ	Iraq	Republic of Iraq|Irak	Iraqi|Iraqis	Baghdad|Bagdad	IRQ	Western Asia	Q796	ISO 3166-1	-	33	43.7	-	-
ISR	Israel	State of Israel|Jewish state|Zionist entity	Israeli|Israelis	Jerusalem|Tel Aviv	ISR	Western Asia	Q801	ISO 3166-1	-	31.4	35	-	-
JOR	Jordan	Hashemite Kingdom of Jordan|Hashemite Kingdom|Transjordan	Jordanian|Jordanians	Amman	JOR	Western Asia	Q810	ISO 3166-1	yes	31.2	36.6	-	-
KWT	Kuwait	State of Kuwait	Kuwaiti|Kuwaitis	Kuwait City	KWT	Western Asia	Q817	ISO 3166-1	-	29.3	47.6	-	-
LBN	Lebanon	Lebanese Republic	Lebanese|Lebanese	Beirut	LBN	Western Asia	Q822	ISO 3166-1	-	33.9	35.9	-	-
OMN	Oman	Sultanate of Oman	Omani|Omanis	Muscat	OMN	Western Asia	Q842	ISO 3166-1	-	20.6	56.1	-	-
PSE	Palestine	State of Palestine|Palestinian territories|Palestinian Territories|occupied Palestinian territories|Occupied Palestinian Territory|occupied Palestinian territory|Palestinian territory	Palestinian|Palestinians	Ramallah	PSE	Western Asia	Q219060	ISO 3166-1; UN A/RES/67/19	-	31.95	35.2	-	-
QAT	Qatar	State of Qatar	Qatari|Qataris	Doha	QAT	Western Asia	Q846	ISO 3166-1	-	25.3	51.2	-	-
SAU	Saudi Arabia	Kingdom of Saudi Arabia|KSA	Saudi|Saudis|Saudi Arabian|Saudi Arabians	Riyadh	SAU	Western Asia	Q851	ISO 3166-1	-	24.1	44.5	-	-
SYR	Syria	Syrian Arab Republic	Syrian|Syrians	Damascus	SYR	Western Asia	Q858	ISO 3166-1	-	35	38.5	-	-
TUR	Turkey	Türkiye|Turkiye|Republic of Turkey|Republic of Türkiye	Turkish|Turks|Turk	Ankara	TUR	Western Asia	Q43	ISO 3166-1	-	39.1	35.2	-	-
ARE	United Arab Emirates	UAE|U.A.E.|the Emirates|Emirates|Trucial States	Emirati|Emiratis|UAE	Abu Dhabi	ARE	Western Asia	Q878	ISO 3166-1	-	23.9	54.3	-	-
YEM	Yemen	Republic of Yemen|North Yemen|Yemen Arab Republic	Yemeni|Yemenis|North Yemeni|North Yemenis|Yemenite	Sanaa|Sana'a|Sana	YEM	Western Asia	Q805	ISO 3166-1	-	15.9	47.6	-	-
YMD	South Yemen	People's Democratic Republic of Yemen|PDRY|Democratic Yemen	South Yemeni|South Yemenis	Aden	YEM	Western Asia	Q199841	ISO 3166-3	-	-	-	-	-
DZA	Algeria	People's Democratic Republic of Algeria	Algerian|Algerians	Algiers	DZA	Northern Africa	Q262	ISO 3166-1	-	28	3	-	-
EGY	Egypt	Arab Republic of Egypt|United Arab Republic	Egyptian|Egyptians	Cairo	EGY	Northern Africa	Q79	ISO 3166-1	-	26.5	30	-	-
LBY	Libya	Libyan Arab Jamahiriya|Great Socialist People's Libyan Arab Jamahiriya|State of Libya|Jamahiriya	Libyan|Libyans	Tripoli	LBY	Northern Africa	Q1016	ISO 3166-1	-	27	17.6	-	-
MAR	Morocco	Kingdom of Morocco	Moroccan|Moroccans	Rabat	MAR	Northern Africa	Q1028	ISO 3166-1	-	31.9	-6.3	-	-
SDN	Sudan	Republic of the Sudan|Republic of Sudan|the Sudan|North Sudan	Sudanese|Sudanese	Khartoum	SDN	Northern Africa	Q1049	ISO 3166-1	-	16	30	-	-
TUN	Tunisia	Republic of Tunisia	Tunisian|Tunisians	Tunis	TUN	Northern Africa	Q948	ISO 3166-1	-	34.1	9.6	-	-
BDI	Burundi	Republic of Burundi	Burundian|Burundians|Burundese	Gitega|Bujumbura	BDI	Eastern Africa	Q967	ISO 3166-1	-	-3.4	29.9	-	-
COM	Comoros	Union of the Comoros|the Comoros|Comoro Islands	Comoran|Comorans|Comorian|Comorians	Moroni	COM	Eastern Africa	Q970	ISO 3166-1	-	-11.9	43.9	-	-
DJI	Djibouti	Republic of Djibouti	Djiboutian|Djiboutians	Djibouti City	DJI	Eastern Africa	Q977	ISO 3166-1	-	11.75	42.6	-	-
ERI	Eritrea	State of Eritrea	Eritrean|Eritreans	Asmara	ERI	Eastern Africa	Q986	ISO 3166-1	-	15.4	39	1993-05-24	ETH
ETH	Ethiopia	Federal Democratic Republic of Ethiopia|Abyssinia	Ethiopian|Ethiopians	Addis Ababa	ETH	Eastern Africa	Q115	ISO 3166-1	-	8.6	39.6	-	-
KEN	Kenya	Republic of Kenya	Kenyan|Kenyans	Nairobi	KEN	Eastern Africa	Q114	ISO 3166-1	-	0.5	37.9	-	-
MDG	Madagascar	Republic of Madagascar|Malagasy Republic	Malagasy|Malagasy|Madagascan|Madagascans	Antananarivo|Tananarive	MDG	Eastern Africa	Q1019	ISO 3166-1	-	-19.4	46.7	-	-
MWI	Malawi	Republic of Malawi|Nyasaland	Malawian|Malawians	Lilongwe	MWI	Eastern Africa	Q1020	ISO 3166-1	-	-13.2	34.3	-	-
MUS	Mauritius	Republic of Mauritius	Mauritian|Mauritians	Port Louis	MUS	Eastern Africa	Q1027	ISO 3166-1	-	-20.3	57.6	-	-
MYT	Mayotte	-	Mahoran|Mahorans	Mamoudzou	FRA	Eastern Africa	Q17063	ISO 3166-1	-	-12.8	45.15	-	-
MOZ	Mozambique	Republic of Mozambique|People's Republic of Mozambique	Mozambican|Mozambicans	Maputo|Lourenço Marques	MOZ	Eastern Africa	Q1029	ISO 3166-1	-	-17.3	35.5	-	-
REU	Réunion	Reunion Island	Réunionese|Réunionese	-	FRA	Eastern Africa	Q17070	ISO 3166-1	-	-21.1	55.5	-	-
RWA	Rwanda	Republic of Rwanda|Ruanda	Rwandan|Rwandans|Rwandese	Kigali	RWA	Eastern Africa	Q1037	ISO 3166-1	-	-2	29.9	-	-
SYC	Seychelles	Republic of Seychelles|the Seychelles	Seychellois|Seychellois	-	SYC	Eastern Africa	Q1042	ISO 3166-1	-	-4.65	55.48	-	-
SOM	Somalia	Federal Republic of Somalia|Somali Republic|Somali Democratic Republic	Somali|Somalis|Somalian|Somalians	Mogadishu	SOM	Eastern Africa	Q1045	ISO 3166-1	-	4.8	45.7	-	-
SSD	South Sudan	Republic of South Sudan	South Sudanese|South Sudanese	Juba	SSD	Eastern Africa	Q958	ISO 3166-1	-	7.3	30.2	2011-07-09	SDN
TZA	Tanzania	United Republic of Tanzania|Tanganyika	Tanzanian|Tanzanians	Dodoma|Dar es Salaam	TZA	Eastern Africa	Q924	ISO 3166-1	-	-6.3	34.8	-	-
UGA	Uganda	Republic of Uganda	Ugandan|Ugandans	Kampala	UGA	Eastern Africa	Q1036	ISO 3166-1	-	1.3	32.4	-	-
ZMB	Zambia	Republic of Zambia|Northern Rhodesia	Zambian|Zambians	Lusaka	ZMB	Eastern Africa	Q953	ISO 3166-1	-	-13.5	27.8	-	-
ZWE	Zimbabwe	Republic of Zimbabwe|Rhodesia|Zimbabwe Rhodesia|Zimbabwe-Rhodesia	Zimbabwean|Zimbabweans|Rhodesian|Rhodesians	Harare|Salisbury	ZWE	Eastern Africa	Q954	ISO 3166-1	-	-19	29.9	-	-
AGO	Angola	People's Republic of Angola|Republic of Angola	Angolan|Angolans	Luanda	AGO	Middle Africa	Q916	ISO 3166-1	-	-12.5	18.5	-	-
CMR	Cameroon	Republic of Cameroon|Cameroun	Cameroonian|Cameroonians	Yaoundé|Yaounde	CMR	Middle Africa	Q1009	ISO 3166-1	-	5.7	12.7	-	-
CAF	Central African Republic	CAR|Central African Empire	Central African|Central Africans	Bangui	CAF	Middle Africa	Q929	ISO 3166-1	-	6.7	20.5	-	-
TCD	Chad	Republic of Chad|Tchad	Chadian|Chadians	N'Djamena|Ndjamena|N'djamena|Fort-Lamy	TCD	Middle Africa	Q657	ISO 3166-1	yes	15.4	18.7	-	-
COG	Republic of the Congo	Congo-Brazzaville|Congo Brazzaville|Congo Republic|People's Republic of the Congo|Republic of Congo	Congolese|Congolese	Brazzaville	COG	Middle Africa	Q971	ISO 3166-1	-	-0.8	15.2	-	-
COD	Democratic Republic of the Congo	Democratic Republic of Congo|DR Congo|DRC|D.R.C.|DRCongo|Congo-Kinshasa|Congo|Zaire|Zaïre|Republic of Zaire|Belgian Congo	Congolese|Congolese|Zairian|Zairians|Zairean|Zaireans	Kinshasa	COD	Middle Africa	Q974	ISO 3166-1	-	-3	23.6	-	-
GNQ	Equatorial Guinea	Republic of Equatorial Guinea|Spanish Guinea	Equatorial Guinean|Equatorial Guineans|Equatoguinean|Equatoguineans	Malabo	GNQ	Middle Africa	Q983	ISO 3166-1	-	1.6	10.5	-	-
GAB	Gabon	Gabonese Republic	Gabonese|Gabonese	Libreville	GAB	Middle Africa	Q1000	ISO 3166-1	-	-0.6	11.7	-	-
STP	São Tomé and Príncipe	Sao Tome and Principe|Sao Tome|São Tomé	São Toméan|São Toméans|Sao Tomean|Sao Tomeans|Santomean	São Tomé	STP	Middle Africa	Q1039	ISO 3166-1	-	0.45	6.7	-	-
BWA	Botswana	Republic of Botswana|Bechuanaland	Botswanan|Batswana|Motswana|Botswanans	Gaborone	BWA	Southern Africa	Q963	ISO 3166-1	-	-22	24	-	-
SWZ	Eswatini	Swaziland|Kingdom of Eswatini|Kingdom of Swaziland|eSwatini	Swazi|Swazis	Mbabane	SWZ	Southern Africa	Q1050	ISO 3166-1	-	-26.5	31.5	-	-
LSO	Lesotho	Kingdom of Lesotho|Basutoland	Basotho|Basotho|Lesothan|Mosotho	Maseru	LSO	Southern Africa	Q1013	ISO 3166-1	-	-29.6	28.2	-	-
NAM	Namibia	Republic of Namibia|South West Africa|South-West Africa	Namibian|Namibians	Windhoek	NAM	Southern Africa	Q1030	ISO 3166-1	-	-22.1	17.2	-	-
ZAF	South Africa	Republic of South Africa|RSA	South African|South Africans	Pretoria|Cape Town	ZAF	Southern Africa	Q258	ISO 3166-1	-	-29	25.1	-	-
BEN	Benin	Republic of Benin|Dahomey|People's Republic of Benin	Beninese|Beninese|Beninois|Dahomean	Porto-Novo|Cotonou	BEN	Western Africa	Q962	ISO 3166-1	-	9.5	2.25	-	-
BFA	Burkina Faso	Burkina|Upper Volta	Burkinabe|Burkinabes|Burkinabé|Burkinabè|Voltaic	Ouagadougou	BFA	Western Africa	Q965	ISO 3166-1	-	12.3	-1.6	-	-
CPV	Cape Verde	Cabo Verde|Republic of Cabo Verde	Cape Verdean|Cape Verdeans	Praia	CPV	Western Africa	Q1011	ISO 3166-1	-	15.9	-24	-	-
CIV	Ivory Coast	Côte d'Ivoire|Cote d'Ivoire|Republic of Côte d'Ivoire	Ivorian|Ivorians|Ivoirian|Ivoirians	Yamoussoukro|Abidjan	CIV	Western Africa	Q1008	ISO 3166-1	-	7.6	-5.5	-	-
GMB	Gambia	the Gambia|The Gambia|Republic of the Gambia	Gambian|Gambians	Banjul	GMB	Western Africa	Q1005	ISO 3166-1	-	13.45	-15.4	-	-
GHA	Ghana	Republic of Ghana|Gold Coast	Ghanaian|Ghanaians	Accra	GHA	Western Africa	Q117	ISO 3166-1	-	7.9	-1.2	-	-
GIN	Guinea	Republic of Guinea|Guinea-Conakry|French Guinea	Guinean|Guineans	Conakry	GIN	Western Africa	Q1006	ISO 3166-1	-	10.4	-10.9	-	-
GNB	Guinea-Bissau	Guinea Bissau|Republic of Guinea-Bissau|Portuguese Guinea	Bissau-Guinean|Bissau-Guineans	Bissau	GNB	Western Africa	Q1007	ISO 3166-1	-	12	-15	-	-
LBR	Liberia	Republic of Liberia	Liberian|Liberians	Monrovia	LBR	Western Africa	Q1014	ISO 3166-1	-	6.4	-9.4	-	-
MLI	Mali	Republic of Mali	Malian|Malians	Bamako	MLI	Western Africa	Q912	ISO 3166-1	-	17.4	-3.6	-	-
MRT	Mauritania	Islamic Republic of Mauritania	Mauritanian|Mauritanians	Nouakchott	MRT	Western Africa	Q1025	ISO 3166-1	-	20.3	-10.3	-	-
NER	Niger	Republic of Niger|Republic of the Niger	Nigerien|Nigeriens|Nigerois	Niamey	NER	Western Africa	Q1032	ISO 3166-1	-	17.4	9.4	-	-
NGA	Nigeria	Federal Republic of Nigeria	Nigerian|Nigerians	Abuja|Lagos	NGA	Western Africa	Q1033	ISO 3166-1	-	9.6	8.1	-	-
SHN	Saint Helena	St. Helena|St Helena	Saint Helenian|Saint Helenians	Jamestown	GBR	Western Africa	Q192184	ISO 3166-1	yes	-15.95	-5.7	-	-
SEN	Senegal	Republic of Senegal	Senegalese|Senegalese	Dakar	SEN	Western Africa	Q1041	ISO 3166-1	-	14.4	-14.5	-	-
SLE	Sierra Leone	Republic of Sierra Leone	Sierra Leonean|Sierra Leoneans|Sierra Leonian	Freetown	SLE	Western Africa	Q1044	ISO 3166-1	-	8.6	-11.8	-	-
TGO	Togo	Togolese Republic|Togoland	Togolese|Togolese	Lomé|Lome	TGO	Western Africa	Q945	ISO 3166-1	-	8.5	1	-	-
BLR	Belarus	Republic of Belarus|Byelorussia|Belorussia|Byelarus	Belarusian|Belarusians|Belarussian|Belarussians|Byelorussian|Belorussian	Minsk	BLR	Eastern Europe	Q184	ISO 3166-1	-	53.5	28	-	-
BGR	Bulgaria	Republic of Bulgaria|People's Republic of Bulgaria	Bulgarian|Bulgarians	Sofia	BGR	Eastern Europe	Q219	ISO 3166-1	-	42.7	25.4	-	-
CZE	Czech Republic	Czechia|the Czech Republic	Czech|Czechs	Prague	CZE	Eastern Europe	Q213	ISO 3166-1	-	49.8	15.5	-	-
CSK	Czechoslovakia	Czecho-Slovakia|Czech and Slovak Federative Republic|Czechoslovak Socialist Republic	Czechoslovak|Czechoslovaks|Czechoslovakian|Czechoslovakians	Prague	CSK	Eastern Europe	Q33946	ISO 3166-3	-	-	-	-	-
HUN	Hungary	Hungarian People's Republic	Hungarian|Hungarians	Budapest	HUN	Eastern Europe	Q28	ISO 3166-1	-	47.2	19.4	-	-
MDA	Moldova	Republic of Moldova|Moldavia	Moldovan|Moldovans|Moldavian|Moldavians	Chisinau|Chișinău|Chişinău|Kishinev	MDA	Eastern Europe	Q217	ISO 3166-1	-	47.2	28.5	-	-
POL	Poland	Republic of Poland|Polish People's Republic	Polish|Poles|Pole	Warsaw	POL	Eastern Europe	Q36	ISO 3166-1	-	52.1	19.4	-	-
ROU	Romania	Rumania|Roumania|Socialist Republic of Romania	Romanian|Romanians|Rumanian	Bucharest	ROU	Eastern Europe	Q218	ISO 3166-1	-	45.9	24.9	-	-
RUS	Russia	Russian Federation	Russian|Russians	Moscow	RUS	Eastern Europe	Q159	ISO 3166-1	-	61.5	96	-	-
SVK	Slovakia	Slovak Republic	Slovak|Slovaks|Slovakian|Slovakians	Bratislava	SVK	Eastern Europe	Q214	ISO 3166-1	-	48.7	19.5	-	-
SUN	Soviet Union	USSR|U.S.S.R.|Union of Soviet Socialist Republics	Soviet|Soviets	Moscow	RUS	Eastern Europe	Q15180	ISO 3166-3	-	-	-	-	-
UKR	Ukraine	the Ukraine|Ukrainian SSR	Ukrainian|Ukrainians	Kyiv|Kiev	UKR	Eastern Europe	Q212	ISO 3166-1	-	49	31.4	-	-
ALA	Åland Islands	Aland Islands|Åland	Ålandic|Ålanders	Mariehamn	FIN	Northern Europe	Q5689	ISO 3166-1	-	60.2	20	-	-
DNK	Denmark	Kingdom of Denmark	Danish|Danes|Dane	Copenhagen	DNK	Northern Europe	Q35	ISO 3166-1	-	56	9.8	-	-
EST	Estonia	Republic of Estonia	Estonian|Estonians	Tallinn	EST	Northern Europe	Q191	ISO 3166-1	-	58.7	25.5	-	-
FRO	Faroe Islands	Faroes|the Faroes|Faeroe Islands	Faroese|Faroese	Tórshavn	DNK	Northern Europe	Q4628	ISO 3166-1	-	62.05	-6.9	-	-
FIN	Finland	Republic of Finland	Finnish|Finns|Finn	Helsinki	FIN	Northern Europe	Q33	ISO 3166-1	-	64.5	26	-	-
GGY	Guernsey	-	-	Saint Peter Port	GBR	Northern Europe	Q25230	ISO 3166-1	yes	49.5	-2.6	-	-
ISL	Iceland	Republic of Iceland	Icelandic|Icelanders|Icelander	Reykjavik|Reykjavík	ISL	Northern Europe	Q189	ISO 3166-1	-	65	-18.6	-	-
IRL	Ireland	Republic of Ireland|Irish Republic|Eire	Irish|Irish|Irishman|Irishmen	Dublin	IRL	Northern Europe	Q27	ISO 3166-1	-	53.2	-8	-	-
IMN	Isle of Man	-	Manx|Manx	-	GBR	Northern Europe	Q9676	ISO 3166-1	-	54.2	-4.5	-	-
JEY	Jersey	Bailiwick of Jersey	-	Saint Helier	GBR	Northern Europe	Q785	ISO 3166-1	yes	49.2	-2.1	-	-
LVA	Latvia	Republic of Latvia	Latvian|Latvians	Riga	LVA	Northern Europe	Q211	ISO 3166-1	-	56.9	24.9	-	-
LTU	Lithuania	Republic of Lithuania	Lithuanian|Lithuanians	Vilnius	LTU	Northern Europe	Q37	ISO 3166-1	-	55.3	23.9	-	-
NOR	Norway	Kingdom of Norway	Norwegian|Norwegians	Oslo	NOR	Northern Europe	Q20	ISO 3166-1	-	64.5	14	-	-
SJM	Svalbard and Jan Mayen	Svalbard|Spitsbergen	-	Longyearbyen	NOR	Northern Europe	Q842829	ISO 3166-1	-	78.7	17	-	-
SWE	Sweden	Kingdom of Sweden	Swedish|Swedes|Swede	Stockholm	SWE	Northern Europe	Q34	ISO 3166-1	-	62.8	16.7	-	-
GBR	United Kingdom	UK|U.K.|Britain|Great Britain|United Kingdom of Great Britain and Northern Ireland	British|Britons|Briton|Brits|Brit	London	GBR	Northern Europe	Q145	ISO 3166-1	-	54	-2.5	-	-
ALB	Albania	Republic of Albania|People's Socialist Republic of Albania	Albanian|Albanians	Tirana	ALB	Southern Europe	Q222	ISO 3166-1	-	41	20	-	-
AND	Andorra	Principality of Andorra	Andorran|Andorrans	Andorra la Vella	AND	Southern Europe	Q228	ISO 3166-1	-	42.5	1.5	-	-
BIH	Bosnia and Herzegovina	Bosnia|Bosnia-Herzegovina|Bosnia-Hercegovina|BiH|Bosnia Herzegovina	Bosnian|Bosnians|Bosniak|Bosniaks|Herzegovinian	Sarajevo	BIH	Southern Europe	Q225	ISO 3166-1	-	44.1	17.8	-	-
HRV	Croatia	Republic of Croatia	Croatian|Croats|Croat|Croatians	Zagreb	HRV	Southern Europe	Q224	ISO 3166-1	-	45.2	15.6	-	-
GIB	Gibraltar	-	Gibraltarian|Gibraltarians	-	GBR	Southern Europe	Q1410	ISO 3166-1	-	36.14	-5.35	-	-
GRC	Greece	Hellenic Republic	Greek|Greeks|Hellenic	Athens	GRC	Southern Europe	Q41	ISO 3166-1	-	39	22	-	-
VAT	Vatican City	Vatican|the Vatican|Holy See|the Holy See|Vatican City State	Vatican	-	VAT	Southern Europe	Q237	ISO 3166-1	-	41.903	12.453	-	-
ITA	Italy	Italian Republic	Italian|Italians	Rome	ITA	Southern Europe	Q38	ISO 3166-1	-	42.8	12.6	-	-
KOS	Kosovo	Republic of Kosovo|Kosova|Kosovo and Metohija	Kosovar|Kosovars|Kosovan|Kosovans|Kosovo Albanian|Kosovo Albanians	Pristina|Prishtina|Priština	KOS	Southern Europe	Q1246	wikidata:Q1246	-	42.6	20.9	-	-
MLT	Malta	Republic of Malta	Maltese|Maltese	Valletta	MLT	Southern Europe	Q233	ISO 3166-1	-	35.9	14.4	-	-
MNE	Montenegro	Republic of Montenegro	Montenegrin|Montenegrins	Podgorica|Titograd	MNE	Southern Europe	Q236	ISO 3166-1	-	42.8	19.2	-	-
MKD	North Macedonia	Macedonia|Republic of Macedonia|Republic of North Macedonia|Former Yugoslav Republic of Macedonia|former Yugoslav Republic of Macedonia|FYROM	Macedonian|Macedonians|North Macedonian	Skopje	MKD	Southern Europe	Q221	ISO 3166-1	-	41.6	21.7	-	-
PRT	Portugal	Portuguese Republic	Portuguese|Portuguese	Lisbon	PRT	Southern Europe	Q45	ISO 3166-1	-	39.6	-8	-	-
SMR	San Marino	Republic of San Marino	Sammarinese|Sammarinese	-	SMR	Southern Europe	Q238	ISO 3166-1	-	43.94	12.46	-	-
SRB	Serbia	Republic of Serbia	Serbian|Serbs|Serb|Serbians	Belgrade	SRB	Southern Europe	Q403	ISO 3166-1	-	44.2	20.8	-	-
SVN	Slovenia	Republic of Slovenia	Slovenian|Slovenes|Slovene|Slovenians	Ljubljana	SVN	Southern Europe	Q215	ISO 3166-1	-	46.1	14.8	-	-
ESP	Spain	Kingdom of Spain	Spanish|Spaniards|Spaniard	Madrid	ESP	Southern Europe	Q29	ISO 3166-1	-	40.2	-3.6	-	-
YUG	Yugoslavia	Federal Republic of Yugoslavia|Socialist Federal Republic of Yugoslavia|FRY|SFRY|former Yugoslavia|Jugoslavia	Yugoslav|Yugoslavs|Yugoslavian|Yugoslavians	Belgrade	SRB	Southern Europe	Q83286	ISO 3166-3	-	-	-	-	-
SCG	Serbia and Montenegro	State Union of Serbia and Montenegro	-	Belgrade	SRB	Southern Europe	Q37024	ISO 3166-3	-	-	-	-	-
AUT	Austria	Republic of Austria	Austrian|Austrians	Vienna	AUT	Western Europe	Q40	ISO 3166-1	-	47.5	14.5	-	-
BEL	Belgium	Kingdom of Belgium	Belgian|Belgians	Brussels	BEL	Western Europe	Q31	ISO 3166-1	-	50.7	4.6	-	-
FRA	France	French Republic	French|French|Frenchman|Frenchmen|Frenchwoman	Paris	FRA	Western Europe	Q142	ISO 3166-1	-	46.6	2.4	-	-
DEU	Germany	Federal Republic of Germany|West Germany|FRG|F.R.G.	German|Germans|West German|West Germans	Berlin|Bonn	DEU	Western Europe	Q183	ISO 3166-1	-	51.1	10.4	-	-
DDR	East Germany	German Democratic Republic|GDR|G.D.R.	East German|East Germans	East Berlin	DEU	Western Europe	Q16957	ISO 3166-3	-	-	-	-	-
LIE	Liechtenstein	Principality of Liechtenstein	Liechtensteiner|Liechtensteiners	Vaduz	LIE	Western Europe	Q347	ISO 3166-1	-	47.15	9.55	-	-
LUX	Luxembourg	Luxemburg|Grand Duchy of Luxembourg	Luxembourgish|Luxembourgers|Luxembourger	-	LUX	Western Europe	Q32	ISO 3166-1	-	49.8	6.1	-	-
MCO	Monaco	Principality of Monaco	Monegasque|Monegasques|Monacan	-	MCO	Western Europe	Q235	ISO 3166-1	-	43.74	7.41	-	-
NLD	Netherlands	the Netherlands|Holland|Kingdom of the Netherlands	Dutch|Dutch|Dutchman|Dutchmen	The Hague|Amsterdam	NLD	Western Europe	Q55	ISO 3166-1	-	52.2	5.6	-	-
CHE	Switzerland	Swiss Confederation	Swiss|Swiss	Bern|Berne	CHE	Western Europe	Q39	ISO 3166-1	-	46.8	8.2	-	-
BMU	Bermuda	-	Bermudian|Bermudians|Bermudan	-	GBR	Northern America	Q23635	ISO 3166-1	-	32.3	-64.75	-	-
CAN	Canada	-	Canadian|Canadians	Ottawa	CAN	Northern America	Q16	ISO 3166-1	-	60	-96	-	-
GRL	Greenland	Kalaallit Nunaat	Greenlandic|Greenlanders|Greenlander	Nuuk|Godthåb	DNK	Northern America	Q223	ISO 3166-1	-	71.7	-42.2	-	-
SPM	Saint Pierre and Miquelon	St. Pierre and Miquelon	-	-	FRA	Northern America	Q34617	ISO 3166-1	-	-	-	-	-
USA	United States	United States of America|US|U.S.|USA|U.S.A.|the States|America	American|Americans|US|U.S.	Washington|Washington, D.C.|Washington D.C.|Washington, DC|Washington DC	USA	Northern America	Q30	ISO 3166-1	-	39.8	-98.6	-	-
BLZ	Belize	British Honduras	Belizean|Belizeans	Belmopan	BLZ	Central America	Q242	ISO 3166-1	-	17.2	-88.7	-	-
CRI	Costa Rica	Republic of Costa Rica	Costa Rican|Costa Ricans	San José|San Jose	CRI	Central America	Q800	ISO 3166-1	-	10	-84	-	-
SLV	El Salvador	Republic of El Salvador	Salvadoran|Salvadorans|Salvadorean|Salvadoreans|Salvadorian	San Salvador	SLV	Central America	Q792	ISO 3166-1	-	13.75	-88.9	-	-
GTM	Guatemala	Republic of Guatemala	Guatemalan|Guatemalans	Guatemala City	GTM	Central America	Q774	ISO 3166-1	-	15.7	-90.3	-	-
HND	Honduras	Republic of Honduras	Honduran|Hondurans	Tegucigalpa	HND	Central America	Q783	ISO 3166-1	-	14.8	-86.6	-	-
MEX	Mexico	United Mexican States|México	Mexican|Mexicans	Mexico City	MEX	Central America	Q96	ISO 3166-1	-	23.9	-102.5	-	-
NIC	Nicaragua	Republic of Nicaragua	Nicaraguan|Nicaraguans	Managua	NIC	Central America	Q811	ISO 3166-1	-	12.8	-85	-	-
PAN	Panama	Republic of Panama|Panamá	Panamanian|Panamanians	Panama City	PAN	Central America	Q804	ISO 3166-1	-	8.5	-80.1	-	-
AIA	Anguilla	-	Anguillan|Anguillans	-	GBR	Caribbean	Q25228	ISO 3166-1	-	18.2	-63.1	-	-
ATG	Antigua and Barbuda	Antigua	Antiguan|Antiguans|Barbudan	St. John's	ATG	Caribbean	Q781	ISO 3166-1	-	17.1	-61.8	-	-
ABW	Aruba	-	Aruban|Arubans	Oranjestad	NLD	Caribbean	Q21203	ISO 3166-1	-	12.5	-70	-	-
BHS	Bahamas	the Bahamas|The Bahamas|Commonwealth of the Bahamas	Bahamian|Bahamians	Nassau	BHS	Caribbean	Q778	ISO 3166-1	-	24.5	-76	-	-
BRB	Barbados	-	Barbadian|Barbadians|Bajan|Bajans	Bridgetown	BRB	Caribbean	Q244	ISO 3166-1	-	13.17	-59.55	-	-
BES	Bonaire, Sint Eustatius and Saba	Caribbean Netherlands|Bonaire	-	-	NLD	Caribbean	Q27561	ISO 3166-1	-	-	-	-	-
VGB	British Virgin Islands	-	British Virgin Islander|British Virgin Islanders	Road Town	GBR	Caribbean	Q25305	ISO 3166-1	-	18.4	-64.6	-	-
CYM	Cayman Islands	the Caymans	Caymanian|Caymanians	George Town	GBR	Caribbean	Q5785	ISO 3166-1	-	19.3	-81.2	-	-
CUB	Cuba	Republic of Cuba	Cuban|Cubans	Havana	CUB	Caribbean	Q241	ISO 3166-1	-	21.6	-79	-	-
CUW	Curaçao	Curacao	Curaçaoan|Curaçaoans	Willemstad	NLD	Caribbean	Q25279	ISO 3166-1	-	12.2	-69	-	-
DMA	Dominica	Commonwealth of Dominica	-	Roseau	DMA	Caribbean	Q784	ISO 3166-1	-	15.4	-61.35	-	-
DOM	Dominican Republic	-	Dominican|Dominicans	Santo Domingo	DOM	Caribbean	Q786	ISO 3166-1	-	18.9	-70.5	-	-
GRD	Grenada	-	Grenadian|Grenadians	St. George's	GRD	Caribbean	Q769	ISO 3166-1	-	12.1	-61.7	-	-
GLP	Guadeloupe	-	Guadeloupean|Guadeloupeans	Basse-Terre	FRA	Caribbean	Q17012	ISO 3166-1	-	16.2	-61.5	-	-
HTI	Haiti	Republic of Haiti|Hayti	Haitian|Haitians	Port-au-Prince	HTI	Caribbean	Q790	ISO 3166-1	-	19	-72.6	-	-
JAM	Jamaica	-	Jamaican|Jamaicans	Kingston	JAM	Caribbean	Q766	ISO 3166-1	-	18.1	-77.3	-	-
MTQ	Martinique	-	Martinican|Martinicans|Martiniquais	Fort-de-France	FRA	Caribbean	Q17054	ISO 3166-1	-	14.65	-61	-	-
MSR	Montserrat	-	Montserratian|Montserratians	-	GBR	Caribbean	Q13353	ISO 3166-1	-	16.74	-62.19	-	-
ANT	Netherlands Antilles	Dutch Antilles	Antillean|Antilleans	Willemstad	NLD	Caribbean	Q25227	ISO 3166-3	-	-	-	-	-
PRI	Puerto Rico	Porto Rico	Puerto Rican|Puerto Ricans	San Juan	USA	Caribbean	Q1183	ISO 3166-1	-	18.2	-66.4	-	-
BLM	Saint Barthélemy	St. Barts|Saint Barts	-	Gustavia	FRA	Caribbean	Q25362	ISO 3166-1	-	-	-	-	-
KNA	Saint Kitts and Nevis	St. Kitts and Nevis|St Kitts and Nevis|Saint Kitts|St. Kitts	Kittitian|Kittitians|Nevisian	Basseterre	KNA	Caribbean	Q763	ISO 3166-1	-	17.3	-62.7	-	-
LCA	Saint Lucia	St. Lucia|St Lucia	Saint Lucian|Saint Lucians|St. Lucian	Castries	LCA	Caribbean	Q760	ISO 3166-1	-	13.9	-61	-	-
MAF	Saint Martin	Saint-Martin|St. Martin	-	Marigot	FRA	Caribbean	Q126125	ISO 3166-1	yes	18.1	-63.1	-	-
VCT	Saint Vincent and the Grenadines	St. Vincent and the Grenadines|St Vincent and the Grenadines|Saint Vincent|St. Vincent	Vincentian|Vincentians	Kingstown	VCT	Caribbean	Q757	ISO 3166-1	-	13.2	-61.2	-	-
SXM	Sint Maarten	-	-	Philipsburg	NLD	Caribbean	Q26273	ISO 3166-1	-	18.0	-63.1	-	-
TTO	Trinidad and Tobago	Trinidad|Trinidad & Tobago	Trinidadian|Trinidadians|Tobagonian	Port of Spain	TTO	Caribbean	Q754	ISO 3166-1	-	10.5	-61.3	-	-
TCA	Turks and Caicos Islands	Turks and Caicos	-	Cockburn Town	GBR	Caribbean	Q18221	ISO 3166-1	-	21.8	-71.8	-	-
VIR	United States Virgin Islands	US Virgin Islands|U.S. Virgin Islands	-	Charlotte Amalie	USA	Caribbean	Q11703	ISO 3166-1	-	17.7	-64.8	-	-
ARG	Argentina	Argentine Republic|the Argentine	Argentine|Argentines|Argentinian|Argentinians|Argentinean|Argentineans	Buenos Aires	ARG	South America	Q414	ISO 3166-1	-	-34	-64	-	-
BOL	Bolivia	Plurinational State of Bolivia	Bolivian|Bolivians	La Paz|Sucre	BOL	South America	Q750	ISO 3166-1	-	-17	-65	-	-
BRA	Brazil	Federative Republic of Brazil|Brasil	Brazilian|Brazilians	Brasília|Brasilia	BRA	South America	Q155	ISO 3166-1	-	-10	-53	-	-
CHL	Chile	Republic of Chile	Chilean|Chileans	Santiago	CHL	South America	Q298	ISO 3166-1	-	-33	-71	-	-
COL	Colombia	Republic of Colombia	Colombian|Colombians	Bogotá|Bogota	COL	South America	Q739	ISO 3166-1	-	4	-73	-	-
ECU	Ecuador	Republic of Ecuador	Ecuadorian|Ecuadorians|Ecuadorean|Ecuadoreans	Quito	ECU	South America	Q736	ISO 3166-1	-	-1.4	-78.5	-	-
FLK	Falkland Islands	the Falklands|Falklands|Malvinas|Islas Malvinas|the Malvinas	Falkland|Falkland Islanders|Falklander|Falklanders	Port Stanley|Stanley	GBR	South America	Q9648	ISO 3166-1	-	-51.7	-59.2	-	-
GUF	French Guiana	-	-	Cayenne	FRA	South America	Q3769	ISO 3166-1	-	3.9	-53.2	-	-
GUY	Guyana	Co-operative Republic of Guyana|British Guiana	Guyanese|Guyanese	Georgetown	GUY	South America	Q734	ISO 3166-1	-	4.9	-58.9	-	-
PRY	Paraguay	Republic of Paraguay	Paraguayan|Paraguayans	Asunción|Asuncion	PRY	South America	Q733	ISO 3166-1	-	-23.2	-58.4	-	-
PER	Peru	Republic of Peru	Peruvian|Peruvians	Lima	PER	South America	Q419	ISO 3166-1	-	-9.2	-74.4	-	-
SGS	South Georgia and the South Sandwich Islands	South Georgia	-	-	GBR	South America	Q35086	ISO 3166-1	-	-54.3	-36.8	-	-
SUR	Suriname	Surinam|Dutch Guiana	Surinamese|Surinamese|Surinamer	Paramaribo	SUR	South America	Q730	ISO 3166-1	-	4.1	-55.9	-	-
URY	Uruguay	Oriental Republic of Uruguay	Uruguayan|Uruguayans	Montevideo	URY	South America	Q77	ISO 3166-1	-	-32.8	-56	-	-
VEN	Venezuela	Bolivarian Republic of Venezuela	Venezuelan|Venezuelans	Caracas	VEN	South America	Q717	ISO 3166-1	-	7.1	-66.2	-	-
AUS	Australia	Commonwealth of Australia	Australian|Australians|Aussie|Aussies	Canberra	AUS	Australia and New Zealand	Q408	ISO 3166-1	-	-25	134	-	-
CXR	Christmas Island	-	-	-	AUS	Australia and New Zealand	Q31063	ISO 3166-1	yes	-	-	-	-
CCK	Cocos Islands	Keeling Islands|Cocos (Keeling) Islands	-	-	AUS	Australia and New Zealand	Q36004	ISO 3166-1	-	-	-	-	-
HMD	Heard Island and McDonald Islands	-	-	-	AUS	Australia and New Zealand	Q131198	ISO 3166-1	-	-	-	-	-
NZL	New Zealand	Aotearoa	New Zealand|New Zealanders|New Zealander|Kiwi|Kiwis	Wellington	NZL	Australia and New Zealand	Q664	ISO 3166-1	-	-41.8	172.8	-	-
NFK	Norfolk Island	-	-	Kingston	AUS	Australia and New Zealand	Q31057	ISO 3166-1	-	-	-	-	-
FJI	Fiji	Republic of Fiji|Fiji Islands	Fijian|Fijians	Suva	FJI	Melanesia	Q712	ISO 3166-1	-	-17.8	178	-	-
NCL	New Caledonia	-	New Caledonian|New Caledonians|Kanak|Kanaks	Nouméa|Noumea	FRA	Melanesia	Q33788	ISO 3166-1	-	-21.3	165.5	-	-
PNG	Papua New Guinea	PNG	Papua New Guinean|Papua New Guineans	Port Moresby	PNG	Melanesia	Q691	ISO 3166-1	-	-6.5	145.2	-	-
SLB	Solomon Islands	the Solomons|Solomons	Solomon Islander|Solomon Islanders	Honiara	SLB	Melanesia	Q685	ISO 3166-1	-	-8.9	159.6	-	-
VUT	Vanuatu	New Hebrides|Republic of Vanuatu	Ni-Vanuatu|Ni-Vanuatu|Vanuatuan	Port Vila	VUT	Melanesia	Q686	ISO 3166-1	-	-16.2	167.7	-	-
GUM	Guam	-	Guamanian|Guamanians	Hagåtña|Agana	USA	Micronesia	Q16635	ISO 3166-1	-	13.45	144.78	-	-
KIR	Kiribati	Gilbert Islands	I-Kiribati|I-Kiribati	South Tarawa|Tarawa	KIR	Micronesia	Q710	ISO 3166-1	-	1.4	173	-	-
MHL	Marshall Islands	the Marshalls|Republic of the Marshall Islands	Marshallese|Marshallese	Majuro	MHL	Micronesia	Q709	ISO 3166-1	-	7.1	171.1	-	-
FSM	Micronesia	Federated States of Micronesia	Micronesian|Micronesians	Palikir	FSM	Micronesia	Q702	ISO 3166-1	-	6.9	158.2	-	-
NRU	Nauru	Republic of Nauru	Nauruan|Nauruans	Yaren	NRU	Micronesia	Q697	ISO 3166-1	-	-0.53	166.93	-	-
MNP	Northern Mariana Islands	Northern Marianas	-	Saipan	USA	Micronesia	Q16644	ISO 3166-1	-	15.2	145.7	-	-
PLW	Palau	Republic of Palau|Belau	Palauan|Palauans	Ngerulmud	PLW	Micronesia	Q695	ISO 3166-1	-	7.5	134.6	-	-
ASM	American Samoa	-	American Samoan|American Samoans	Pago Pago	USA	Polynesia	Q16641	ISO 3166-1	-	-14.3	-170.7	-	-
COK	Cook Islands	-	Cook Islander|Cook Islanders	Avarua	NZL	Polynesia	Q26988	ISO 3166-1	-	-21.2	-159.8	-	-
PYF	French Polynesia	Tahiti	French Polynesian|French Polynesians|Tahitian|Tahitians	Papeete	FRA	Polynesia	Q30971	ISO 3166-1	-	-17.7	-149.4	-	-
NIU	Niue	-	Niuean|Niueans	Alofi	NZL	Polynesia	Q34020	ISO 3166-1	-	-19	-169.9	-	-
PCN	Pitcairn Islands	Pitcairn|Pitcairn Island	-	Adamstown	GBR	Polynesia	Q35672	ISO 3166-1	-	-	-	-	-
WSM	Samoa	Western Samoa|Independent State of Samoa	Samoan|Samoans	Apia	WSM	Polynesia	Q683	ISO 3166-1	-	-13.7	-172.2	-	-
TKL	Tokelau	-	Tokelauan|Tokelauans	-	NZL	Polynesia	Q36823	ISO 3166-1	-	-	-	-	-
TON	Tonga	Kingdom of Tonga	Tongan|Tongans	Nuku'alofa|Nukualofa	TON	Polynesia	Q678	ISO 3166-1	-	-20.4	-174.8	-	-
TUV	Tuvalu	Ellice Islands	Tuvaluan|Tuvaluans	Funafuti	TUV	Polynesia	Q672	ISO 3166-1	-	-8.5	179.2	-	-
WLF	Wallis and Futuna	-	-	Mata-Utu	FRA	Polynesia	Q35555	ISO 3166-1	-	-	-	-	-
ATA	Antarctica	-	Antarctic	-	ATA	Antarctica and oceans	Q51	ISO 3166-1	-	-	-	-	-
BVT	Bouvet Island	-	-	-	NOR	Antarctica and oceans	Q23408	ISO 3166-1	-	-	-	-	-
IOT	British Indian Ocean Territory	Chagos Archipelago|Chagos Islands|BIOT|Chagos	Chagossian|Chagossians	Diego Garcia	GBR	Antarctica and oceans	Q43448	ISO 3166-1	-	-7.3	72.4	-	-
ATF	French Southern Territories	French Southern and Antarctic Lands	-	-	FRA	Antarctica and oceans	Q129003	ISO 3166-1	-	-	-	-	-
UMI	United States Minor Outlying Islands	-	-	-	USA	Antarctica and oceans	Q16645	ISO 3166-1	-	-	-	-	-
ESH	Western Sahara	Spanish Sahara	Sahrawi|Sahrawis|Saharawi|Saharawis	Laayoune|El Aaiún	MAR	Antarctica and oceans	Q6250	ISO 3166-1	-	24.2	-13.7	-	-
