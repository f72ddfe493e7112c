format 1
# Armed groups, movements and parties of conflict news since 1945.
# of: states.lex id of the country they belong to (of the sovereign for separatists), or IMG for armed groups of no single country.
# sectors: PLOVER, the primary first (REB rebels and separatists, UAF armed without a claim on the state, PTY, OPP, CRM, PRE de facto authorities).
# acronyms: matched with their capitals; one acronym may stand in several rows, country and full name in the report decide.
# demonyms: adjective and plural of the members where they differ from the name. ambiguous: the bare name is also another group's or a common word.
# The sector is of the group's time as an armed group where it later became party or government; the report's date may overrule it.
# Origin: general knowledge, checkable in Wikidata and in UCDP's actor list. Licence: CC0.
id	name	aliases	acronyms	of	sectors	kind	demonyms	source	ambiguous
hamas	Hamas	Islamic Resistance Movement|HAMAS|Hamas movement|the Hamas movement	-	PSE	REB|PTY	group	-	unverified	-
izz-ad-din-al-qassam-brigades	Izz ad-Din al-Qassam Brigades	al-Qassam Brigades|Al-Qassam Brigades|Ezzedine al-Qassam Brigades|Izz el-Deen al-Qassam Brigades|Qassam Brigades|Ezzedeen al-Qassam Brigades|Izzedine al-Qassam	-	PSE	REB	group	-	unverified	-
fatah	Fatah	Al-Fatah|al-Fatah|Al Fatah|Fateh	-	PSE	PTY	group	-	unverified	-
islamic-jihad	Islamic Jihad	Palestinian Islamic Jihad|Islamic Jihad Movement in Palestine|Islamic Jihad movement	PIJ	PSE	REB	group	-	unverified	yes
al-quds-brigades	Al-Quds Brigades	al-Quds Brigades|Saraya al-Quds	-	PSE	REB	group	-	unverified	-
al-aqsa-martyrs-brigades	Al-Aqsa Martyrs' Brigades	al-Aqsa Martyrs Brigades|Al-Aqsa Martyrs Brigade|Al Aqsa Martyrs Brigades|al-Aqsa Martyrs' Brigade	-	PSE	REB	group	-	unverified	-
tanzim	Tanzim	-	-	PSE	REB	group	-	unverified	yes
popular-front-for-the-liberation-of-palestine	Popular Front for the Liberation of Palestine	Popular Front	PFLP	PSE	REB|PTY	group	-	unverified	-
popular-front-for-the-liberation-of-palestine-general-command	Popular Front for the Liberation of Palestine-General Command	PFLP-General Command	PFLP-GC	PSE	REB	group	-	unverified	-
democratic-front-for-the-liberation-of-palestine	Democratic Front for the Liberation of Palestine	Democratic Front	DFLP	PSE	REB|PTY	group	-	unverified	-
palestine-liberation-front	Palestine Liberation Front	Palestinian Liberation Front	PLF	PSE	REB	group	-	unverified	-
palestinian-peoples-party	Palestinian People's Party	Palestinian Communist Party	PPP	PSE	PTY	group	-	unverified	-
abu-nidal-organization	Abu Nidal Organization	Abu Nidal group|Fatah Revolutionary Council|Fatah-Revolutionary Council	ANO	PSE	REB	group	-	unverified	-
black-september	Black September	-	-	PSE	REB	group	-	unverified	yes
palestinian-popular-struggle-front	Palestinian Popular Struggle Front	-	PPSF	PSE	REB	group	-	unverified	-
as-saiqa	As-Saiqa	Saiqa|al-Saiqa	-	PSE	REB	group	-	unverified	-
fatah-al-intifada	Fatah al-Intifada	Fatah Uprising	-	PSE	REB	group	-	unverified	-
popular-resistance-committees	Popular Resistance Committees	-	PRC	PSE	REB	group	-	unverified	-
lions-den	Lions' Den	Lion's Den|Lions Den	-	PSE	REB	group	-	unverified	-
jenin-brigade	Jenin Brigade	Jenin Brigades|Jenin Battalion	-	PSE	REB	group	-	unverified	-
mujahideen-brigades-palestine	Mujahideen Brigades	Palestinian Mujahideen Movement	-	PSE	REB	group	-	unverified	-
army-of-islam-gaza	Army of Islam	Jaysh al-Islam	-	PSE	REB	group	-	unverified	yes
popular-forces-gaza	Popular Forces	Abu Shabab group	-	PSE	UAF	group	-	unverified	-
palestinian-national-initiative	Palestinian National Initiative	Mubadara	PNI	PSE	PTY	group	-	unverified	-
unified-national-leadership-of-the-uprising	Unified National Leadership of the Uprising	-	UNLU	PSE	OPP	group	-	unverified	-
palestine-liberation-army	Palestine Liberation Army	-	PLA	PSE	REB	group	-	unverified	-
kach	Kach	Kach movement|Kahane Chai|Kahane Lives	-	ISR	PTY|UAF	group	-	unverified	yes
hilltop-youth	Hilltop Youth	-	-	ISR	UAF	group	-	unverified	-
gush-emunim	Gush Emunim	-	-	ISR	SOC	group	-	unverified	-
haganah	Haganah	-	-	ISR	REB	group	-	unverified	-
irgun	Irgun	Irgun Zvai Leumi	-	ISR	REB	group	-	unverified	-
stern-gang	Stern Gang	Lehi	-	ISR	REB	group	-	unverified	-
jewish-underground	Jewish Underground	-	-	ISR	UAF	group	-	unverified	-
hezbollah	Hezbollah	Hizbullah|Hizbollah|Hizballah|Hezbullah|Party of God	-	LBN	REB|PTY	group	-	unverified	-
amal	Amal	Amal Movement|Amal movement|Amal militia|Shiite Amal	-	LBN	PTY|UAF	group	-	unverified	yes
lebanese-forces	Lebanese Forces	-	LF	LBN	PTY|UAF	group	-	unverified	-
phalange	Phalange	Phalangists|Kataeb|Kataeb Party|Phalange Party|Lebanese Phalange	-	LBN	PTY|UAF	group	Phalangist|Phalangists	unverified	-
progressive-socialist-party	Progressive Socialist Party	-	PSP	LBN	PTY|UAF	group	-	unverified	-
free-patriotic-movement	Free Patriotic Movement	-	FPM	LBN	PTY	group	-	unverified	-
future-movement	Future Movement	Mustaqbal|Al-Mustaqbal Movement	-	LBN	PTY	group	-	unverified	-
march-14-alliance	March 14 alliance	March 14 Alliance|March 14 coalition	-	LBN	PTY	group	-	unverified	-
march-8-alliance	March 8 alliance	March 8 Alliance|March 8 coalition	-	LBN	PTY	group	-	unverified	-
marada-movement	Marada Movement	Marada	-	LBN	PTY	group	-	unverified	-
fatah-al-islam	Fatah al-Islam	Fatah al-Islam group	-	LBN	UAF	group	-	unverified	-
islamic-jihad-lebanon	Islamic Jihad	Islamic Jihad Organization	IJO	LBN	UAF	group	-	unverified	yes
revolutionary-justice-organization	Revolutionary Justice Organization	-	-	LBN	UAF	group	-	unverified	-
organization-of-the-oppressed-on-earth	Organization of the Oppressed on Earth	-	-	LBN	UAF	group	-	unverified	-
syrian-social-nationalist-party	Syrian Social Nationalist Party	-	SSNP	LBN	PTY	group	-	unverified	-
asbat-al-ansar	Asbat al-Ansar	Usbat al-Ansar	-	LBN	UAF	group	-	unverified	-
guardians-of-the-cedars	Guardians of the Cedars	-	-	LBN	UAF	group	-	unverified	-
jamaa-islamiya-lebanon	Jamaa Islamiya	Fajr Forces|al-Fajr Forces	-	LBN	PTY|UAF	group	-	unverified	yes
houthis	Houthis	Ansar Allah|Huthis|Houthi movement|Houthi rebels|Ansarullah|Houthi militia|Ansarallah|Believing Youth	-	YEM	REB	group	Houthi|Houthis|Huthi	unverified	-
southern-movement	Southern Movement	-	-	YEM	REB	group	-	unverified	-
southern-transitional-council	Southern Transitional Council	al-Hirak	STC	YEM	REB	group	-	unverified	-
southern-armed-forces	Southern Armed Forces	-	-	YEM	UAF	group	-	unverified	-
security-belt-forces	Security Belt Forces	-	-	YEM	UAF	group	-	unverified	-
islah	Islah	al-Islah|Al-Islah|Yemeni Congregation for Reform	-	YEM	PTY	group	-	unverified	yes
al-qaeda-in-the-arabian-peninsula	Al-Qaeda in the Arabian Peninsula	al-Qaeda in the Arabian Peninsula|al-Qaida in the Arabian Peninsula|Ansar al-Sharia	AQAP	YEM	UAF	group	-	unverified	-
yemeni-socialist-party	Yemeni Socialist Party	-	YSP	YEM	PTY	group	-	unverified	-
giants-brigades	Giants Brigades	Amaliqa Brigades	-	YEM	UAF	group	-	unverified	-
hadramawt-tribal-alliance	Hadramawt Tribal Alliance	-	-	YEM	SOC|UAF	group	-	unverified	-
hayat-tahrir-al-sham	Hay'at Tahrir al-Sham	Hayat Tahrir al-Sham|Tahrir al-Sham|Organization for the Liberation of the Levant	HTS	SYR	GOV	group	-	unverified	-
al-nusra-front	Al-Nusra Front	Jabhat al-Nusra|Nusra Front|al-Nusra Front|the Nusra Front|Jabhat Fatah al-Sham|Jabhat Fateh al-Sham|al-Nusra	-	SYR	REB	group	-	unverified	-
free-syrian-army	Free Syrian Army	Syrian Free Army	FSA	SYR	REB	group	-	unverified	-
syrian-national-army	Syrian National Army	Turkish-backed Syrian National Army	SNA	SYR	REB	group	-	unverified	-
syrian-democratic-forces	Syrian Democratic Forces	Kurdish-led Syrian Democratic Forces	SDF	SYR	REB	group	-	unverified	-
womens-protection-units	Women's Protection Units	-	YPJ	SYR	REB	group	-	unverified	-
peoples-protection-units	People's Protection Units	Kurdish People's Protection Units	YPG	SYR	REB	group	-	unverified	-
syrian-democratic-council	Syrian Democratic Council	-	-	SYR	PTY	group	-	unverified	-
democratic-union-party	Democratic Union Party	-	PYD	SYR	PTY	group	-	unverified	-
ahrar-al-sham	Ahrar al-Sham	-	-	SYR	REB	group	-	unverified	-
jaysh-al-islam	Jaysh al-Islam	Army of Islam|Jaish al-Islam	-	SYR	REB	group	-	unverified	yes
failaq-al-rahman	Failaq al-Rahman	Faylaq al-Rahman	-	SYR	REB	group	-	unverified	-
faylaq-al-sham	Faylaq al-Sham	Failaq al-Sham|Sham Legion	-	SYR	REB	group	-	unverified	-
nour-al-din-al-zenki	Nour al-Din al-Zenki	Nureddin al-Zenki	-	SYR	REB	group	-	unverified	-
liwa-al-tawhid	Liwa al-Tawhid	al-Tawhid Brigade	-	SYR	REB	group	-	unverified	-
islamic-front-syria	Islamic Front	-	-	SYR	REB	group	-	unverified	yes
southern-front-syria	Southern Front	-	-	SYR	REB	group	-	unverified	yes
national-front-for-liberation	National Front for Liberation	National Liberation Front	NLF	SYR	REB	group	-	unverified	-
jaysh-al-fatah	Jaysh al-Fatah	Jaish al-Fatah|Army of Conquest	-	SYR	REB	group	-	unverified	-
hurras-al-din	Hurras al-Din	Guardians of Religion Organization	-	SYR	UAF	group	-	unverified	-
turkistan-islamic-party	Turkistan Islamic Party	Turkestan Islamic Party|East Turkestan Islamic Movement|Eastern Turkestan Islamic Movement|East Turkistan Islamic Movement	TIP|ETIM	SYR	REB	group	-	unverified	-
khorasan-group	Khorasan Group	Khorasan group	-	SYR	UAF	group	-	unverified	-
tiger-forces	Tiger Forces	-	-	SYR	UAF	group	-	unverified	-
national-defence-forces-syria	National Defence Forces	shabiha|Shabiha	-	SYR	UAF	group	-	unverified	-
syrian-baath-party	Syrian Baath Party	Syrian Ba'ath Party|Arab Socialist Baath Party	-	SYR	PTY|GOV	group	-	unverified	-
maghawir-al-thawra	Maghawir al-Thawra	Revolutionary Commando Army	-	SYR	REB	group	-	unverified	-
southern-operations-room	Southern Operations Room	-	-	SYR	REB	group	-	unverified	-
men-of-dignity	Men of Dignity	-	-	SYR	UAF	group	-	unverified	-
suwayda-military-council	Suwayda Military Council	Men of Dignity Movement	-	SYR	UAF	group	-	unverified	-
zainabiyoun-brigade	Zainabiyoun Brigade	-	-	SYR	UAF	group	-	unverified	-
fatemiyoun-brigade	Fatemiyoun Brigade	Liwa Fatemiyoun|Fatemiyoun	-	SYR	UAF	group	-	unverified	-
saraya-ansar-al-sunna	Saraya Ansar al-Sunna	-	-	SYR	UAF	group	-	unverified	-
mahdi-army	Mahdi Army	Jaysh al-Mahdi|Mehdi Army|Peace Companies|Saraya al-Salam	-	IRQ	UAF	group	-	unverified	-
sadrist-movement	Sadrist Movement	Sadr movement|Sadrist movement|Sairoon|Sadrist bloc	-	IRQ	PTY	group	Sadrist|Sadrists	unverified	-
kataib-hezbollah	Kataib Hezbollah	Kata'ib Hezbollah|Hezbollah Brigades|Kataeb Hezbollah	-	IRQ	UAF	group	-	unverified	-
asaib-ahl-al-haq	Asaib Ahl al-Haq	League of the Righteous|Asa'ib Ahl al-Haq	AAH	IRQ	UAF	group	-	unverified	-
harakat-hezbollah-al-nujaba	Harakat Hezbollah al-Nujaba	Nujaba|al-Nujaba Movement|Harakat al-Nujaba	-	IRQ	UAF	group	-	unverified	-
kataib-sayyid-al-shuhada	Kataib Sayyid al-Shuhada	-	-	IRQ	UAF	group	-	unverified	-
badr-organization	Badr Organization	Badr Brigade|Badr Brigades|Badr Corps|Badr Organisation	-	IRQ	PTY|UAF	group	-	unverified	-
islamic-resistance-in-iraq	Islamic Resistance in Iraq	-	-	IRQ	UAF	group	-	unverified	-
al-qaeda-in-iraq	Al-Qaeda in Iraq	al-Qaeda in Iraq|al-Qaida in Iraq|Tawhid and Jihad|Jama'at al-Tawhid wal-Jihad	AQI	IRQ	UAF	group	-	unverified	-
islamic-army-in-iraq	Islamic Army in Iraq	-	-	IRQ	REB	group	-	unverified	-
ansar-al-sunna	Ansar al-Sunna	-	-	IRQ	UAF	group	-	unverified	yes
ansar-al-islam	Ansar al-Islam	-	-	IRQ	UAF	group	-	unverified	-
jaysh-rijal-al-tariqa-al-naqshbandia	Jaysh Rijal al-Tariqa al-Naqshbandia	Naqshbandi Army	JRTN	IRQ	REB	group	-	unverified	-
mujahedin-e-khalq	Mujahedin-e Khalq	People's Mujahedin of Iran|People's Mujahideen Organization of Iran|Mujahedeen-e-Khalq|Mujahideen Khalq|People's Mujahedin|Mujahideen-e-Khalq	MEK|MKO|PMOI	IRN	REB	group	-	unverified	-
national-council-of-resistance-of-iran	National Council of Resistance of Iran	-	NCRI	IRN	OPP	group	-	unverified	-
awakening-councils	Awakening Councils	Sons of Iraq|Sahwa|Awakening movement	-	IRQ	UAF	group	-	unverified	-
iraqi-islamic-party	Iraqi Islamic Party	-	-	IRQ	PTY	group	-	unverified	-
iraqi-national-accord	Iraqi National Accord	-	INA	IRQ	OPP	group	-	unverified	-
goran	Goran	Gorran|Change Movement	-	IRQ	PTY	group	-	unverified	yes
fedayeen-saddam	Fedayeen Saddam	Saddam Fedayeen	-	IRQ	UAF	group	-	unverified	-
sinjar-resistance-units	Sinjar Resistance Units	-	YBS	IRQ	UAF	group	-	unverified	-
1920-revolution-brigades	1920 Revolution Brigades	-	-	IRQ	REB	group	-	unverified	-
kurdistan-free-life-party	Kurdistan Free Life Party	Party of Free Life of Kurdistan	PJAK	IRN	REB	group	-	unverified	-
kurdistan-democratic-party-of-iran	Kurdistan Democratic Party of Iran	Democratic Party of Iranian Kurdistan	KDPI|PDKI	IRN	REB	group	-	unverified	-
komala	Komala	-	-	IRN	REB	group	-	unverified	yes
jundallah	Jundallah	Jundullah|People's Resistance Movement of Iran	-	IRN	REB	group	-	unverified	-
jaish-al-adl	Jaish al-Adl	Jaysh al-Adl|Army of Justice	-	IRN	REB	group	-	unverified	-
tudeh-party	Tudeh Party	Tudeh	-	IRN	PTY	group	-	unverified	-
freedom-movement-of-iran	Freedom Movement of Iran	-	-	IRN	OPP	group	-	unverified	-
national-front-iran	National Front	-	-	IRN	OPP	group	-	unverified	yes
ansar-e-hezbollah	Ansar-e Hezbollah	-	-	IRN	UAF	group	-	unverified	-
arab-struggle-movement-for-the-liberation-of-ahvaz	Arab Struggle Movement for the Liberation of Ahvaz	Ahvaz National Resistance	ASMLA	IRN	REB	group	-	unverified	-
kurdistan-workers-party	Kurdistan Workers' Party	Kurdistan Workers Party|Kongra-Gel|KADEK|Kurdish Workers' Party|Kurdistan Labor Party|Kurdish Workers Party|Workers' Party of Kurdistan	PKK	TUR	REB	group	-	unverified	-
kurdistan-communities-union	Kurdistan Communities Union	-	KCK	TUR	REB	group	-	unverified	-
kurdistan-freedom-falcons	Kurdistan Freedom Falcons	Kurdistan Freedom Hawks	TAK	TUR	UAF	group	-	unverified	-
peoples-democratic-party	Peoples' Democratic Party	People's Democratic Party|pro-Kurdish Peoples' Democratic Party	HDP	TUR	PTY	group	-	unverified	-
dem-party	DEM Party	Peoples' Equality and Democracy Party	DEM	TUR	PTY	group	-	unverified	-
democratic-regions-party	Democratic Regions Party	-	-	TUR	PTY	group	-	unverified	-
peace-and-democracy-party	Peace and Democracy Party	-	BDP	TUR	PTY	group	-	unverified	-
democratic-society-party	Democratic Society Party	-	DTP	TUR	PTY	group	-	unverified	-
revolutionary-peoples-liberation-party-front	Revolutionary People's Liberation Party/Front	Revolutionary People's Liberation Party-Front|Dev Sol|Devrimci Sol|Revolutionary Left	DHKP-C|DHKP/C	TUR	REB	group	-	unverified	-
grey-wolves	Grey Wolves	Gray Wolves	-	TUR	UAF	group	-	unverified	yes
welfare-party	Welfare Party	Refah Party|Refah	-	TUR	PTY	group	-	unverified	-
felicity-party	Felicity Party	-	-	TUR	PTY	group	-	unverified	-
virtue-party	Virtue Party	Saadet Party	-	TUR	PTY	group	-	unverified	-
true-path-party	True Path Party	-	DYP	TUR	PTY	group	-	unverified	-
motherland-party	Motherland Party	-	ANAP	TUR	PTY	group	-	unverified	-
turkish-hezbollah	Turkish Hezbollah	Hizbullah	-	TUR	UAF	group	-	unverified	-
great-eastern-islamic-raiders-front	Great Eastern Islamic Raiders' Front	-	IBDA-C	TUR	UAF	group	-	unverified	-
armenian-secret-army-for-the-liberation-of-armenia	Armenian Secret Army for the Liberation of Armenia	-	ASALA	ARM	REB	group	-	unverified	-
muslim-brotherhood	Muslim Brotherhood	the Muslim Brotherhood|Society of the Muslim Brothers|Ikhwan	MB	EGY	OPP|REL	group	-	unverified	-
freedom-and-justice-party	Freedom and Justice Party	-	FJP	EGY	PTY	group	-	unverified	-
gamaa-al-islamiyya	Gama'a al-Islamiyya	al-Gama'a al-Islamiyya|Gamaa Islamiya|Islamic Group|al-Gamaa al-Islamiya|Jamaa Islamiya|Gamaa al-Islamiya	-	EGY	REB	group	-	unverified	-
egyptian-islamic-jihad	Egyptian Islamic Jihad	Islamic Jihad|al-Jihad	EIJ	EGY	REB	group	-	unverified	-
ansar-beit-al-maqdis	Ansar Beit al-Maqdis	Sinai Province|Wilayat Sinai|Ansar Bayt al-Maqdis	-	EGY	REB	group	-	unverified	-
liwa-al-thawra	Liwa al-Thawra	-	-	EGY	UAF	group	-	unverified	-
hasm	Hasm	Hasm Movement	-	EGY	UAF	group	-	unverified	-
wafd-party	Wafd Party	New Wafd Party|al-Wafd|Wafd	-	EGY	PTY	group	-	unverified	-
national-salvation-front-egypt	National Salvation Front	-	NSF	EGY	OPP	group	-	unverified	yes
al-nour-party	Al-Nour Party	Nour Party|al-Nour	-	EGY	PTY	group	-	unverified	-
al-qaeda	Al-Qaeda	al-Qaeda|al-Qaida|Al-Qaida|al Qaeda|Al Qaeda|al Qaida|al-Qaeda network|Qaeda	AQ	IMG	UAF	group	-	unverified	-
islamic-state	Islamic State	Islamic State of Iraq and Syria|Islamic State of Iraq and the Levant|Islamic State group|Daesh|Da'esh|Islamic State of Iraq|Islamic State in Iraq and the Levant|Islamic State in Iraq and Syria|Islamic State of Iraq and al-Sham|Da'ish	ISIS|ISIL|IS|I.S.	IMG	UAF	group	-	unverified	-
islamic-state-khorasan-province	Islamic State Khorasan Province	Islamic State-Khorasan|Islamic State in Khorasan|ISIS-Khorasan|Islamic State Khorasan|Khorasan Province	ISKP|ISIS-K|IS-K|IS-KP	IMG	UAF	group	-	unverified	-
islamic-state-west-africa-province	Islamic State West Africa Province	Islamic State in West Africa	ISWAP	IMG	UAF	group	-	unverified	-
islamic-state-in-the-greater-sahara	Islamic State in the Greater Sahara	Islamic State Sahel Province	ISGS|ISSP|EIGS	IMG	UAF	group	-	unverified	-
islamic-state-central-africa-province	Islamic State Central Africa Province	-	ISCAP	IMG	UAF	group	-	unverified	-
al-qaeda-in-the-islamic-maghreb	Al-Qaeda in the Islamic Maghreb	al-Qaeda in the Islamic Maghreb|al-Qaida in the Islamic Maghreb|Al-Qaeda in the Land of the Islamic Maghreb	AQIM	IMG	UAF	group	-	unverified	-
al-qaeda-in-the-indian-subcontinent	Al-Qaeda in the Indian Subcontinent	al-Qaeda in the Indian Subcontinent	AQIS	IMG	UAF	group	-	unverified	-
jamaat-nusrat-al-islam-wal-muslimin	Jama'at Nusrat al-Islam wal-Muslimin	Group for the Support of Islam and Muslims|Jamaat Nusrat al-Islam wal Muslimin|Support Group for Islam and Muslims	JNIM|GSIM	IMG	UAF	group	-	unverified	-
ansar-dine	Ansar Dine	Ansar al-Din|Ansar Eddine	-	IMG	REB	group	-	unverified	-
movement-for-oneness-and-jihad-in-west-africa	Movement for Oneness and Jihad in West Africa	Movement for Unity and Jihad in West Africa	MUJAO|MUJWA	IMG	UAF	group	-	unverified	-
al-mourabitoun	Al-Mourabitoun	al-Mourabitoun|Al-Murabitun	-	IMG	UAF	group	-	unverified	-
macina-liberation-front	Macina Liberation Front	Katiba Macina	MLF|FLM	IMG	UAF	group	-	unverified	-
ansarul-islam	Ansarul Islam	Ansar ul Islam|Ansaroul Islam	-	IMG	UAF	group	-	unverified	-
lords-resistance-army	Lord's Resistance Army	the Lord's Resistance Army	LRA	IMG	REB	group	-	unverified	-
allied-democratic-forces	Allied Democratic Forces	-	ADF	IMG	REB	group	-	unverified	-
wagner-group	Wagner Group	Wagner|PMC Wagner|Wagner PMC|Wagner private military company|Africa Corps	-	RUS	UAF|MIL|PRM	group	Wagnerites	unverified	-
jemaah-islamiyah	Jemaah Islamiyah	Jemaah Islamiah|Jemaah Islamiya	JI	IMG	UAF	group	-	unverified	-
hizb-ut-tahrir	Hizb ut-Tahrir	Hizb ut Tahrir|Hizb-ut-Tahrir	HT	IMG	REL|OPP	group	-	unverified	-
islamic-movement-of-uzbekistan	Islamic Movement of Uzbekistan	-	IMU	IMG	REB	group	-	unverified	-
islamic-jihad-union	Islamic Jihad Union	-	IJU	IMG	UAF	group	-	unverified	-
axis-of-resistance	Axis of Resistance	the Axis of Resistance	-	IMG	UAF	group	-	unverified	-
japanese-red-army	Japanese Red Army	-	JRA	IMG	UAF	group	-	unverified	-
mara-salvatrucha	Mara Salvatrucha	MS13	MS-13	IMG	CRM	group	-	unverified	-
tren-de-aragua	Tren de Aragua	-	TdA	IMG	CRM	group	-	unverified	-
taliban	Taliban	Taleban|Taliban movement|Afghan Taliban|Taliban militia|Islamic Emirate|the Islamic Emirate|Talibs	-	AFG	GOV|REB	group	Taliban|Talibs	unverified	-
mujahideen	Mujahideen	Mujahedeen|mujahideen|mujahedeen|Mujahedin|Moslem guerrillas|Afghan mujahideen|Afghan guerrillas|Mujahidin	-	AFG	REB	group	-	unverified	yes
hezb-i-islami	Hezb-i-Islami	Hezb-e-Islami|Hizb-i-Islami|Hezb-e Islami|Hizb-e-Islami	HIG	AFG	REB|PTY	group	-	unverified	-
jamiat-i-islami	Jamiat-i-Islami	Jamiat-e Islami|Jamiat-e-Islami	-	AFG	PTY|REB	group	-	unverified	-
northern-alliance	Northern Alliance	United Front|United Islamic Front for the Salvation of Afghanistan|anti-Taliban alliance	-	AFG	REB	group	-	unverified	-
haqqani-network	Haqqani network	Haqqani Network	HQN	AFG	REB	group	-	unverified	-
hezb-i-wahdat	Hezb-i-Wahdat	Hezb-e Wahdat|Hezb-e-Wahdat|Hizb-i-Wahdat	-	AFG	REB|PTY	group	-	unverified	-
ittihad-i-islami	Ittihad-i-Islami	Ittehad-e Islami	-	AFG	REB	group	-	unverified	-
harakat-i-inqilab-i-islami	Harakat-i-Inqilab-i-Islami	-	-	AFG	REB	group	-	unverified	-
national-islamic-front-of-afghanistan	National Islamic Front of Afghanistan	-	NIFA	AFG	REB	group	-	unverified	-
national-resistance-front	National Resistance Front	National Resistance Front of Afghanistan|Panjshir resistance	NRF	AFG	REB	group	-	unverified	-
jumbish-i-milli	Jumbish-i-Milli	Junbish-i-Milli|Jombesh	-	AFG	UAF|PTY	group	-	unverified	-
parcham	Parcham	-	-	AFG	PTY	group	-	unverified	-
khalq	Khalq	-	-	AFG	PTY	group	-	unverified	-
tehrik-i-taliban-pakistan	Tehrik-i-Taliban Pakistan	Pakistani Taliban|Tehreek-e-Taliban Pakistan|Tehrik-e-Taliban Pakistan|Fitna al-Khawarij	TTP	PAK	REB	group	-	unverified	-
lashkar-e-taiba	Lashkar-e-Taiba	Lashkar-e-Tayyiba|Lashkar-e-Tayiba|Lashkar-i-Taiba|Jamaat-ud-Dawa|Lashkar-e-Toiba|The Resistance Front	LeT|TRF	PAK	UAF	group	-	unverified	-
jaish-e-mohammed	Jaish-e-Mohammed	Jaish-e-Muhammad|Jaish-e-Mohammad	JeM	PAK	UAF	group	-	unverified	-
harkat-ul-mujahideen	Harkat-ul-Mujahideen	Harkat-ul-Ansar|Harkatul Mujahideen|Al-Faran	HuM	PAK	UAF	group	-	unverified	-
hizbul-mujahideen	Hizbul Mujahideen	Hizb-ul-Mujahideen	HM	PAK	REB	group	-	unverified	-
jammu-kashmir-liberation-front	Jammu Kashmir Liberation Front	Jammu and Kashmir Liberation Front	JKLF	PAK	REB	group	-	unverified	-
lashkar-e-jhangvi	Lashkar-e-Jhangvi	Lashkar-i-Jhangvi	LeJ	PAK	UAF	group	-	unverified	-
sipah-e-sahaba	Sipah-e-Sahaba	Sipah-e-Sahaba Pakistan|Ahle Sunnat Wal Jamaat	SSP|ASWJ	PAK	UAF	group	-	unverified	-
balochistan-liberation-army	Balochistan Liberation Army	Baluchistan Liberation Army|Baloch Liberation Army	BLA	PAK	REB	group	-	unverified	-
baloch-republican-army	Baloch Republican Army	-	BRA	PAK	REB	group	-	unverified	-
balochistan-liberation-front	Balochistan Liberation Front	Baloch Liberation Front	BLF	PAK	REB	group	-	unverified	-
jamaat-ul-ahrar	Jamaat-ul-Ahrar	-	JuA	PAK	UAF	group	-	unverified	-
jamiat-ulema-e-islam	Jamiat Ulema-e-Islam	-	JUI	PAK	PTY	group	-	unverified	-
muttahida-majlis-e-amal	Muttahida Majlis-e-Amal	-	MMA	PAK	PTY	group	-	unverified	-
tehreek-e-labbaik-pakistan	Tehreek-e-Labbaik Pakistan	Tehreek-e-Labbaik	TLP	PAK	PTY|REL	group	-	unverified	-
awami-national-party	Awami National Party	-	ANP	PAK	PTY	group	-	unverified	-
pashtun-tahafuz-movement	Pashtun Tahafuz Movement	-	PTM	PAK	CVL|OPP	group	-	unverified	-
tehrik-e-nafaz-e-shariat-e-mohammadi	Tehrik-e-Nafaz-e-Shariat-e-Mohammadi	Movement for the Enforcement of Islamic Law	TNSM	PAK	UAF	group	-	unverified	-
communist-party-of-india-maoist	Communist Party of India (Maoist)	Naxalites|Naxals|Maoist rebels of India	CPI (Maoist)|CPI-Maoist	IND	REB	group	Naxalite|Naxalites	unverified	-
peoples-war-group	People's War Group	-	PWG	IND	REB	group	-	unverified	-
united-liberation-front-of-asom	United Liberation Front of Asom	United Liberation Front of Assam	ULFA	IND	REB	group	-	unverified	-
bodoland-liberation-tigers	Bodoland Liberation Tigers	-	-	IND	REB	group	-	unverified	-
national-democratic-front-of-bodoland	National Democratic Front of Bodoland	-	NDFB	IND	REB	group	-	unverified	-
national-socialist-council-of-nagaland	National Socialist Council of Nagaland	National Socialist Council of Nagalim	NSCN|NSCN-IM	IND	REB	group	-	unverified	-
khalistan-liberation-force	Khalistan Liberation Force	-	-	IND	REB	group	-	unverified	-
babbar-khalsa	Babbar Khalsa	-	BKI	IND	REB	group	-	unverified	-
khalistan-commando-force	Khalistan Commando Force	-	KCF	IND	REB	group	-	unverified	-
indian-mujahideen	Indian Mujahideen	-	IM	IND	UAF	group	-	unverified	-
students-islamic-movement-of-india	Students Islamic Movement of India	-	SIMI	IND	UAF	group	-	unverified	-
dravida-munnetra-kazhagam	Dravida Munnetra Kazhagam	-	DMK	IND	PTY	group	-	unverified	-
all-india-anna-dravida-munnetra-kazhagam	All India Anna Dravida Munnetra Kazhagam	-	AIADMK	IND	PTY	group	-	unverified	-
aam-aadmi-party	Aam Aadmi Party	-	AAP	IND	PTY	group	-	unverified	-
trinamool-congress	Trinamool Congress	-	TMC	IND	PTY	group	-	unverified	-
peoples-liberation-army-of-manipur	People's Liberation Army of Manipur	-	-	IND	REB	group	-	unverified	-
kuki-national-army	Kuki National Army	-	KNA	IND	REB	group	-	unverified	-
national-liberation-front-of-tripura	National Liberation Front of Tripura	-	NLFT	IND	REB	group	-	unverified	-
gorkha-national-liberation-front	Gorkha National Liberation Front	-	GNLF	IND	REB	group	-	unverified	-
liberation-tigers-of-tamil-eelam	Liberation Tigers of Tamil Eelam	Tamil Tigers|Tamil Tiger rebels|Tigers of Tamil Eelam	LTTE	LKA	REB	group	Tamil Tiger|Tigers	unverified	-
tamil-national-alliance	Tamil National Alliance	-	TNA	LKA	PTY	group	-	unverified	-
tamil-united-liberation-front	Tamil United Liberation Front	-	TULF	LKA	PTY	group	-	unverified	-
karuna-group	Karuna group	Karuna faction|Tamil Makkal Viduthalai Pulikal	TMVP	LKA	UAF	group	-	unverified	-
tamil-eelam-liberation-organization	Tamil Eelam Liberation Organization	-	TELO	LKA	REB	group	-	unverified	-
eelam-peoples-democratic-party	Eelam People's Democratic Party	-	EPDP	LKA	REB	group	-	unverified	-
peoples-liberation-organisation-of-tamil-eelam	People's Liberation Organisation of Tamil Eelam	-	PLOTE	LKA	REB	group	-	unverified	-
eelam-peoples-revolutionary-liberation-front	Eelam People's Revolutionary Liberation Front	-	EPRLF	LKA	REB	group	-	unverified	-
national-thowheeth-jamaath	National Thowheeth Jama'ath	National Thowheed Jamath	NTJ	LKA	UAF	group	-	unverified	-
communist-party-of-nepal-maoist	Communist Party of Nepal (Maoist)	Nepal Maoists|Nepali Maoists|Maoist rebels|Unified Communist Party of Nepal (Maoist)|Communist Party of Nepal-Maoist	CPN-M|CPN (Maoist)|UCPN-M	NPL	PTY	group	Maoist|Maoists	unverified	-
jamaatul-mujahideen-bangladesh	Jama'atul Mujahideen Bangladesh	Jamaatul Mujahideen Bangladesh	JMB	BGD	UAF	group	-	unverified	-
parbatya-chattagram-jana-samhati-samiti	Parbatya Chattagram Jana Samhati Samiti	Shanti Bahini	PCJSS	BGD	REB	group	-	unverified	-
jatiya-party	Jatiya Party	-	-	BGD	PTY	group	-	unverified	-
hefazat-e-islam	Hefazat-e-Islam	-	-	BGD	REL	group	-	unverified	-
arakan-army	Arakan Army	United League of Arakan	AA	MMR	REB	group	-	unverified	-
rohingya-solidarity-organisation	Rohingya Solidarity Organisation	-	-	MMR	REB	group	-	unverified	-
arakan-rohingya-salvation-army	Arakan Rohingya Salvation Army	Harakah al-Yaqin	ARSA	MMR	REB	group	-	unverified	-
karen-national-liberation-army	Karen National Liberation Army	-	KNLA	MMR	REB	group	-	unverified	-
karen-national-union	Karen National Union	-	KNU	MMR	REB	group	-	unverified	-
democratic-karen-buddhist-army	Democratic Karen Buddhist Army	Democratic Karen Benevolent Army	DKBA	MMR	UAF	group	-	unverified	-
kachin-independence-army	Kachin Independence Army	Kachin Independence Organization|Kachin Independence Organisation	KIA|KIO	MMR	REB	group	-	unverified	-
united-wa-state-army	United Wa State Army	Wa State Army	UWSA	MMR	REB	group	-	unverified	-
shan-state-army	Shan State Army	Shan State Army-South|Shan State Progress Party|Restoration Council of Shan State	SSA|RCSS	MMR	REB	group	-	unverified	-
taang-national-liberation-army	Ta'ang National Liberation Army	Taang National Liberation Army	TNLA	MMR	REB	group	-	unverified	-
myanmar-national-democratic-alliance-army	Myanmar National Democratic Alliance Army	Kokang army	MNDAA	MMR	REB	group	-	unverified	-
three-brotherhood-alliance	Three Brotherhood Alliance	Brotherhood Alliance	-	MMR	REB	group	-	unverified	-
peoples-defence-force-myanmar	People's Defence Force	People's Defense Forces|People's Defence Forces|People's Defense Force	PDF	MMR	REB	group	-	unverified	-
karenni-nationalities-defence-force	Karenni Nationalities Defence Force	Karenni Army|Karenni National Progressive Party	KNDF|KNPP	MMR	REB	group	-	unverified	-
chin-national-front	Chin National Front	Chin National Army|Chinland Defence Force	CNF	MMR	REB	group	-	unverified	-
new-mon-state-party	New Mon State Party	-	NMSP	MMR	REB	group	-	unverified	-
mong-tai-army	Mong Tai Army	Khun Sa's army	MTA	MMR	REB	group	-	unverified	-
communist-party-of-burma	Communist Party of Burma	Burmese Communist Party	CPB	MMR	REB	group	-	unverified	-
all-burma-students-democratic-front	All Burma Students' Democratic Front	-	ABSDF	MMR	REB	group	-	unverified	-
barisan-revolusi-nasional	Barisan Revolusi Nasional	Barisan Revolusi Nasional Melayu Patani	BRN	THA	REB	group	-	unverified	-
patani-united-liberation-organisation	Patani United Liberation Organisation	Pattani United Liberation Organization	PULO	THA	REB	group	-	unverified	-
mara-patani	MARA Patani	-	-	THA	REB	group	-	unverified	-
move-forward-party	Move Forward Party	Future Forward Party	-	THA	PTY	group	-	unverified	-
khmer-rouge	Khmer Rouge	the Khmer Rouge|Party of Democratic Kampuchea|Communist Party of Kampuchea	KR	KHM	REB	group	-	unverified	-
khmer-peoples-national-liberation-front	Khmer People's National Liberation Front	-	KPNLF	KHM	REB	group	-	unverified	-
coalition-government-of-democratic-kampuchea	Coalition Government of Democratic Kampuchea	Cambodian resistance coalition	CGDK	KHM	OPP|REB	group	-	unverified	-
pathet-lao	Pathet Lao	Lao People's Revolutionary Party	LPRP	LAO	PTY|GOV	group	-	unverified	-
viet-cong	Viet Cong	Vietcong|National Liberation Front of South Vietnam	VC	VNM	REB	group	-	unverified	-
viet-minh	Viet Minh	-	-	VNM	REB	group	-	unverified	-
moro-islamic-liberation-front	Moro Islamic Liberation Front	-	MILF	PHL	REB	group	-	unverified	-
moro-national-liberation-front	Moro National Liberation Front	-	MNLF	PHL	REB	group	-	unverified	-
abu-sayyaf	Abu Sayyaf	Abu Sayyaf Group	ASG	PHL	UAF	group	-	unverified	-
new-peoples-army	New People's Army	Communist New People's Army	NPA	PHL	REB	group	-	unverified	-
communist-party-of-the-philippines	Communist Party of the Philippines	-	CPP	PHL	REB|PTY	group	-	unverified	-
national-democratic-front-philippines	National Democratic Front	National Democratic Front of the Philippines	NDF|NDFP	PHL	REB	group	-	unverified	-
bangsamoro-islamic-freedom-fighters	Bangsamoro Islamic Freedom Fighters	-	BIFF	PHL	REB	group	-	unverified	-
maute-group	Maute group	Maute Group|Dawlah Islamiya	-	PHL	UAF	group	-	unverified	-
free-aceh-movement	Free Aceh Movement	Gerakan Aceh Merdeka	GAM	IDN	REB	group	-	unverified	-
free-papua-movement	Free Papua Movement	Organisasi Papua Merdeka|West Papua National Liberation Army	OPM|TPNPB	IDN	REB	group	-	unverified	-
laskar-jihad	Laskar Jihad	-	-	IDN	UAF	group	-	unverified	-
mujahidin-indonesia-timur	Mujahidin Indonesia Timur	-	MIT	IDN	UAF	group	-	unverified	-
jamaah-ansharut-daulah	Jamaah Ansharut Daulah	-	JAD	IDN	UAF	group	-	unverified	-
darul-islam	Darul Islam	-	-	IDN	REB	group	-	unverified	-
islamic-defenders-front	Islamic Defenders Front	-	FPI	IDN	REL|UAF	group	-	unverified	-
fretilin	Fretilin	FRETILIN|Revolutionary Front for an Independent East Timor|Falintil	-	TLS	PTY	group	-	unverified	-
besi-merah-putih	Besi Merah Putih	-	-	TLS	PRM|UAF	group	-	unverified	-
aitarak	Aitarak	-	-	TLS	UAF	group	-	unverified	-
bougainville-revolutionary-army	Bougainville Revolutionary Army	Bougainville rebels	BRA	PNG	REB	group	-	unverified	-
malaita-eagle-force	Malaita Eagle Force	-	MEF	SLB	UAF	group	-	unverified	-
isatabu-freedom-movement	Isatabu Freedom Movement	-	IFM	SLB	UAF	group	-	unverified	-
kanak-and-socialist-national-liberation-front	Kanak and Socialist National Liberation Front	Kanak Socialist National Liberation Front|FLNKS movement	FLNKS	FRA	REB	group	-	unverified	-
chukaku-ha	Chukaku-ha	-	-	JPN	UAF	group	-	unverified	-
islamic-renaissance-party-of-tajikistan	Islamic Renaissance Party of Tajikistan	-	IRPT	TJK	OPP|REB	group	-	unverified	-
united-tajik-opposition	United Tajik Opposition	Islamic Renaissance Party	UTO	TJK	OPP|REB	group	-	unverified	-
birlik	Birlik	-	-	UZB	OPP	group	-	unverified	-
erk	Erk	-	-	UZB	OPP	group	-	unverified	yes
chechen-rebels	Chechen rebels	Chechen separatists|Chechen fighters	-	RUS	REB	group	-	unverified	-
caucasus-emirate	Caucasus Emirate	Imarat Kavkaz|Riyadus-Salikhin	-	RUS	REB	group	-	unverified	-
kadyrovites	Kadyrovites	Kadyrovtsy|Akhmat|Akhmat special forces	-	RUS	MIL|UAF	group	-	unverified	-
vostok-battalion	Vostok Battalion	Battalion Vostok	-	RUS	UAF	group	-	unverified	-
russian-volunteer-corps	Russian Volunteer Corps	-	RDK	UKR	REB	group	-	unverified	-
freedom-of-russia-legion	Freedom of Russia Legion	Legion Freedom of Russia	LSR	UKR	REB	group	-	unverified	-
redut	Redut	PMC Redut	-	RUS	UAF	group	-	unverified	-
rusich	Rusich	DShRG Rusich|Rusich group	-	RUS	UAF	group	-	unverified	-
communist-party-of-the-russian-federation	Communist Party of the Russian Federation	Russian Communist Party	CPRF|KPRF	RUS	PTY	group	-	unverified	-
liberal-democratic-party-of-russia	Liberal Democratic Party of Russia	-	LDPR	RUS	PTY	group	-	unverified	-
yabloko	Yabloko	-	-	RUS	PTY|OPP	group	-	unverified	-
union-of-right-forces	Union of Right Forces	-	SPS	RUS	PTY	group	-	unverified	-
our-home-is-russia	Our Home is Russia	-	-	RUS	PTY	group	-	unverified	-
a-just-russia	A Just Russia	-	-	RUS	PTY	group	-	unverified	-
pamyat	Pamyat	-	-	RUS	PTY	group	-	unverified	-
russian-national-unity	Russian National Unity	-	-	RUS	PTY	group	-	unverified	-
pussy-riot	Pussy Riot	-	-	RUS	OPP	group	-	unverified	-
donbas-separatists	Donbas separatists	pro-Russian separatists|Russian-backed separatists|pro-Russian rebels	-	UKR	REB	group	-	unverified	-
right-sector	Right Sector	Pravy Sektor|Pravyi Sektor	-	UKR	PTY|UAF	group	-	unverified	-
organization-of-ukrainian-nationalists	Organization of Ukrainian Nationalists	-	OUN	UKR	REB	group	-	unverified	-
ukrainian-insurgent-army	Ukrainian Insurgent Army	-	UPA	UKR	REB	group	-	unverified	-
opposition-platform-for-life	Opposition Platform - For Life	-	-	UKR	PTY	group	-	unverified	-
opposition-bloc	Opposition Bloc	-	-	UKR	PTY	group	-	unverified	-
party-of-regions	Party of Regions	Opposition Platform	-	UKR	PTY	group	-	unverified	-
batkivshchyna	Batkivshchyna	Fatherland	-	UKR	PTY	group	-	unverified	-
our-ukraine	Our Ukraine	Our Ukraine Bloc	-	UKR	PTY	group	-	unverified	yes
svoboda-ukraine	Svoboda	Freedom	-	UKR	PTY	group	-	unverified	yes
atesh	Atesh	-	-	UKR	REB	group	-	unverified	-
party-of-communists-of-the-republic-of-moldova	Party of Communists of the Republic of Moldova	Moldovan Communist Party	PCRM	MDA	PTY	group	-	unverified	-
shor-party	Shor Party	Șor Party	-	MDA	PTY	group	-	unverified	-
zviadists	Zviadists	Zviadist forces	-	GEO	REB	group	-	unverified	-
forest-brothers	Forest Brothers	-	-	GEO	UAF	group	-	unverified	-
white-legion	White Legion	-	-	GEO	UAF	group	-	unverified	yes
karabakh-armenians	Karabakh Armenians	Karabakh movement|Artsakh Defense Army|Artsakh Defence Army	-	AZE	REB	group	-	unverified	-
azerbaijan-popular-front	Azerbaijan Popular Front	Popular Front of Azerbaijan|Azerbaijani Popular Front	APF	AZE	PTY|OPP	group	-	unverified	-
musavat	Musavat	Musavat Party	-	AZE	PTY|OPP	group	-	unverified	-
kastus-kalinouski-regiment	Kastus Kalinouski Regiment	Kalinouski Regiment	-	BLR	REB	group	-	unverified	-
belarusian-popular-front	Belarusian Popular Front	-	BPF	BLR	PTY|OPP	group	-	unverified	-
kosovo-liberation-army	Kosovo Liberation Army	-	KLA|UCK	KOS	REB	group	-	unverified	-
kosovo-protection-corps	Kosovo Protection Corps	-	KPC|TMK	KOS	UAF	group	-	unverified	-
serbian-list	Serbian List	Serb List|Srpska Lista	-	KOS	PTY	group	-	unverified	-
alliance-for-the-future-of-kosovo	Alliance for the Future of Kosovo	-	AAK	KOS	PTY	group	-	unverified	-
national-liberation-army-macedonia	National Liberation Army	-	NLA|UCK	MKD	REB	group	-	unverified	yes
liberation-army-of-presevo-medvedja-and-bujanovac	Liberation Army of Presevo, Medvedja and Bujanovac	Liberation Army of Presevo, Bujanovac and Medvedja	UCPMB	SRB	REB	group	-	unverified	-
arkans-tigers	Arkan's Tigers	Serbian Volunteer Guard	-	SRB	UAF	group	-	unverified	-
chetniks	Chetniks	-	-	SRB	UAF	group	-	unverified	-
white-eagles	White Eagles	-	-	SRB	UAF	group	Chetnik|Chetniks	unverified	yes
bosnian-serbs	Bosnian Serbs	Bosnian Serb Army|Army of Republika Srpska|Bosnian Serb army|Army of the Serb Republic|Bosnian Serb forces	VRS	BIH	PRE|REB	group	Bosnian Serb|Bosnian Serbs	unverified	-
republika-srpska	Republika Srpska	Bosnian Serb Republic|Serb Republic of Bosnia|Serb Republic	RS	BIH	PRE|GOV	group	-	unverified	-
bosnian-croats	Bosnian Croats	Croatian Defence Council|Croat Defence Council|Croatian Defense Council	HVO	BIH	REB	group	Bosnian Croat|Bosnian Croats	unverified	-
serbian-democratic-party	Serbian Democratic Party	Serb Democratic Party|Srpska Demokratska Stranka	SDS	BIH	PTY	group	-	unverified	-
abdic-forces	Abdic forces	Autonomous Province of Western Bosnia	-	BIH	REB	group	-	unverified	-
krajina-serbs	Krajina Serbs	Croatian Serbs|Army of Serb Krajina	-	HRV	REB	group	Krajina Serb|Krajina Serbs	unverified	-
ustasha	Ustasha	Ustashe	-	HRV	UAF	group	-	unverified	-
eta	ETA	Euskadi Ta Askatasuna|Basque Homeland and Freedom|Basque separatist group ETA|Basque Fatherland and Liberty	E.T.A.	ESP	REB	group	Etarra	unverified	-
eh-bildu	EH Bildu	-	-	ESP	PTY	group	-	unverified	-
sortu	Sortu	-	-	ESP	PTY	group	-	unverified	-
batasuna	Batasuna	Herri Batasuna	-	ESP	PTY	group	-	unverified	-
basque-nationalist-party	Basque Nationalist Party	-	PNV	ESP	PTY	group	-	unverified	-
gal	GAL	Grupos Antiterroristas de Liberación|Antiterrorist Liberation Groups	-	ESP	UAF	group	-	unverified	yes
grapo	GRAPO	First of October Antifascist Resistance Group	-	ESP	UAF	group	-	unverified	-
terra-lliure	Terra Lliure	-	-	ESP	REB	group	-	unverified	-
junts-per-catalunya	Junts per Catalunya	-	-	ESP	PTY	group	-	unverified	-
republican-left-of-catalonia	Republican Left of Catalonia	Esquerra Republicana|Together for Catalonia	ERC	ESP	PTY	group	-	unverified	-
vox-spain	Vox	Vox party	-	ESP	PTY	group	-	unverified	yes
corsican-national-liberation-front	Corsican National Liberation Front	National Liberation Front of Corsica|FLNC-Canal Historique	FLNC	FRA	REB	group	-	unverified	-
action-directe	Action Directe	Direct Action	-	FRA	UAF	group	-	unverified	yes
union-for-a-popular-movement	Union for a Popular Movement	-	UMP	FRA	PTY	group	-	unverified	-
rally-for-the-republic	Rally for the Republic	-	RPR	FRA	PTY	group	-	unverified	-
socialist-party-france	Socialist Party	-	-	FRA	PTY	group	-	unverified	yes
la-france-insoumise	La France Insoumise	France Unbowed	LFI	FRA	PTY	group	-	unverified	-
red-brigades	Red Brigades	Brigate Rosse	BR	ITA	UAF	group	-	unverified	-
camorra	Camorra	-	-	ITA	CRM	group	-	unverified	-
ndrangheta	'Ndrangheta	-	-	ITA	CRM	group	-	unverified	-
cosa-nostra	Cosa Nostra	Sicilian Mafia	-	ITA	CRM	group	-	unverified	-
ordine-nuovo	Ordine Nuovo	-	-	ITA	UAF	group	-	unverified	-
northern-league	Northern League	Lega Nord	-	ITA	PTY	group	-	unverified	-
five-star-movement	Five Star Movement	-	M5S	ITA	PTY	group	-	unverified	-
red-army-faction	Red Army Faction	Baader-Meinhof gang|Baader-Meinhof Group|Rote Armee Fraktion	RAF	DEU	UAF	group	-	unverified	-
alliance-90-the-greens	Alliance 90/The Greens	German Greens|the Greens	-	DEU	PTY	group	-	unverified	-
free-democratic-party	Free Democratic Party	-	FDP	DEU	PTY	group	-	unverified	yes
national-socialist-underground	National Socialist Underground	-	NSU	DEU	UAF	group	-	unverified	-
reichsburger	Reichsbürger	Reichsburger	-	DEU	UAF	group	-	unverified	-
november-17	November 17	Revolutionary Organization November 17|November 17 group|17 November	17N	GRC	UAF	group	-	unverified	yes
revolutionary-struggle	Revolutionary Struggle	-	-	GRC	UAF	group	-	unverified	-
golden-dawn	Golden Dawn	-	-	GRC	PTY	group	-	unverified	yes
communist-combatant-cells	Communist Combatant Cells	Fighting Communist Cells	CCC	BEL	UAF	group	-	unverified	-
party-for-freedom	Party for Freedom	-	PVV	NLD	PTY	group	-	unverified	-
irish-republican-army	Irish Republican Army	Provisional IRA|Provisional Irish Republican Army|Provos|the Provisionals	IRA|PIRA|I.R.A.	GBR	REB	group	-	unverified	-
continuity-ira	Continuity IRA	-	CIRA	GBR	REB	group	-	unverified	-
new-ira	New IRA	-	-	GBR	REB	group	-	unverified	-
real-ira	Real IRA	Real Irish Republican Army	RIRA	GBR	REB	group	-	unverified	-
irish-national-liberation-army	Irish National Liberation Army	-	INLA	GBR	REB	group	-	unverified	-
ulster-defence-association	Ulster Defence Association	Ulster Freedom Fighters|Ulster Defense Association	UDA|UFF	GBR	UAF	group	-	unverified	-
red-hand-commando	Red Hand Commando	-	-	GBR	UAF	group	-	unverified	-
ulster-volunteer-force	Ulster Volunteer Force	-	UVF	GBR	UAF	group	-	unverified	-
loyalist-volunteer-force	Loyalist Volunteer Force	-	LVF	GBR	UAF	group	-	unverified	-
sinn-fein	Sinn Féin	Sinn Fein|the IRA's political wing	SF	GBR	PTY	group	-	unverified	-
ulster-unionist-party	Ulster Unionist Party	Ulster Unionists	UUP	GBR	PTY	group	-	unverified	-
democratic-unionist-party	Democratic Unionist Party	Democratic Unionists	DUP	GBR	PTY	group	-	unverified	yes
social-democratic-and-labour-party	Social Democratic and Labour Party	-	SDLP	GBR	PTY	group	-	unverified	-
alliance-party-northern-ireland	Alliance Party	-	-	GBR	PTY	group	-	unverified	yes
combined-loyalist-military-command	Combined Loyalist Military Command	-	CLMC	GBR	UAF	group	-	unverified	-
scottish-national-party	Scottish National Party	-	SNP	GBR	PTY	group	-	unverified	-
liberal-democrats	Liberal Democrats	-	-	GBR	PTY	group	-	unverified	yes
uk-independence-party	UK Independence Party	-	UKIP	GBR	PTY	group	-	unverified	-
reform-uk	Reform UK	-	-	GBR	PTY	group	-	unverified	-
orange-order	Orange Order	-	-	GBR	SOC	group	-	unverified	-
revolutionary-armed-forces-of-colombia	Revolutionary Armed Forces of Colombia	FARC rebels|Common Alternative Revolutionary Force|Comunes	FARC|FARC-EP	COL	PTY	group	-	unverified	-
segunda-marquetalia	Segunda Marquetalia	-	-	COL	REB	group	-	unverified	-
farc-dissidents	FARC dissidents	Central General Staff|Estado Mayor Central|Second Marquetalia	EMC	COL	REB	group	-	unverified	-
national-liberation-army-colombia	National Liberation Army	Ejército de Liberación Nacional	ELN	COL	REB	group	-	unverified	yes
united-self-defense-forces-of-colombia	United Self-Defense Forces of Colombia	United Self-Defence Forces of Colombia|Autodefensas Unidas de Colombia	AUC	COL	UAF	group	-	unverified	-
popular-liberation-army	Popular Liberation Army	-	EPL	COL	REB	group	-	unverified	-
april-19-movement	April 19 Movement	19th of April Movement|M-19 movement	M-19|M19	COL	PTY	group	-	unverified	-
quintin-lame	Quintin Lame	Quintín Lame Armed Movement	-	COL	REB	group	-	unverified	-
gulf-clan	Gulf Clan	Clan del Golfo|Gaitanista Self-Defense Forces|Gaitanist Self-Defense Forces of Colombia|Usuga Clan|Urabeños	AGC	COL	CRM	group	-	unverified	-
medellin-cartel	Medellin cartel	Medellín Cartel|Medellin Cartel	-	COL	CRM	group	-	unverified	-
cali-cartel	Cali cartel	Cali Cartel	-	COL	CRM	group	-	unverified	-
patriotic-union-colombia	Patriotic Union	-	UP	COL	PTY	group	-	unverified	yes
historic-pact	Historic Pact	-	-	COL	PTY	group	-	unverified	yes
democratic-center-colombia	Democratic Center	-	-	COL	PTY	group	-	unverified	yes
simon-bolivar-guerrilla-coordinator	Simón Bolívar Guerrilla Coordinator	Simon Bolivar Guerrilla Coordinating Board|Simon Bolivar Guerrilla Coordinator	CGSB	COL	REB	group	-	unverified	-
shining-path	Shining Path	Sendero Luminoso|Communist Party of Peru	-	PER	REB	group	Senderista|Senderistas	unverified	-
tupac-amaru-revolutionary-movement	Tupac Amaru Revolutionary Movement	Túpac Amaru Revolutionary Movement|Tupac Amaru rebels	MRTA	PER	REB	group	-	unverified	-
grupo-colina	Grupo Colina	Colina Group	-	PER	UAF	group	-	unverified	-
los-lobos	Los Lobos	-	-	ECU	CRM	group	-	unverified	-
los-choneros	Los Choneros	Choneros	-	ECU	CRM	group	-	unverified	-
alfaro-vive	Alfaro Vive	Alfaro Vive, Carajo	AVC	ECU	REB	group	-	unverified	-
colectivos	Colectivos	colectivos	-	VEN	UAF	group	-	unverified	-
justice-first	Justice First	Primero Justicia	-	VEN	PTY|OPP	group	-	unverified	yes
popular-will	Popular Will	Voluntad Popular	-	VEN	PTY|OPP	group	-	unverified	yes
vente-venezuela	Vente Venezuela	Come Venezuela	-	VEN	PTY|OPP	group	-	unverified	-
democratic-action	Democratic Action	Acción Democrática	AD	VEN	PTY	group	-	unverified	yes
copei	COPEI	-	-	VEN	PTY	group	-	unverified	-
cartel-of-the-suns	Cartel of the Suns	Cartel de los Soles	-	VEN	CRM	group	-	unverified	-
zapatista-national-liberation-army	Zapatista National Liberation Army	Zapatistas|Zapatista Army of National Liberation|Zapatista rebels|Zapatista army	EZLN	MEX	REB	group	Zapatista|Zapatistas	unverified	-
popular-revolutionary-army	Popular Revolutionary Army	-	EPR	MEX	REB	group	-	unverified	-
sinaloa-cartel	Sinaloa cartel	Sinaloa Cartel	-	MEX	CRM	group	-	unverified	-
jalisco-new-generation-cartel	Jalisco New Generation Cartel	Jalisco cartel|Jalisco Cartel New Generation	CJNG	MEX	CRM	group	-	unverified	-
zetas	Zetas	Los Zetas	-	MEX	CRM	group	-	unverified	-
gulf-cartel	Gulf Cartel	Gulf cartel	-	MEX	CRM	group	-	unverified	-
tijuana-cartel	Tijuana cartel	-	-	MEX	CRM	group	-	unverified	-
juarez-cartel	Juarez cartel	Juárez Cartel	-	MEX	CRM	group	-	unverified	-
contras	Contras	Nicaraguan Contras|Contra rebels|contras|the Contra|Nicaraguan Resistance|Nicaraguan rebels	-	NIC	REB	group	Contra|Contras	unverified	-
sandinistas	Sandinistas	Sandinista National Liberation Front|Sandinista Front|Sandinista Front for National Liberation|Sandinista Liberation Front	FSLN	NIC	PTY	group	Sandinista|Sandinistas	unverified	-
nicaraguan-democratic-force	Nicaraguan Democratic Force	-	FDN	NIC	REB	group	-	unverified	-
democratic-revolutionary-alliance	Democratic Revolutionary Alliance	-	ARDE	NIC	REB	group	-	unverified	-
misurasata	Misurasata	Miskito rebels|YATAMA	-	NIC	REB	group	-	unverified	-
united-nicaraguan-opposition	United Nicaraguan Opposition	-	UNO	NIC	OPP|REB	group	-	unverified	-
recontras	Recontras	recontras	-	NIC	REB	group	-	unverified	-
civic-alliance-nicaragua	Civic Alliance	Civic Alliance for Justice and Democracy	-	NIC	OPP	group	-	unverified	-
farabundo-marti-national-liberation-front	Farabundo Martí National Liberation Front	Farabundo Marti National Liberation Front|Farabundo Marti Liberation Front|FMLN guerrillas	FMLN	SLV	PTY	group	-	unverified	-
revolutionary-democratic-front-el-salvador	Revolutionary Democratic Front	Democratic Revolutionary Front	FDR	SLV	OPP|PTY	group	-	unverified	-
peoples-revolutionary-army-el-salvador	People's Revolutionary Army	-	ERP	SLV	REB	group	-	unverified	yes
popular-liberation-forces	Popular Liberation Forces	-	FPL	SLV	REB	group	-	unverified	-
nuevas-ideas	Nuevas Ideas	New Ideas	-	SLV	PTY|GOV	group	-	unverified	-
barrio-18	Barrio 18	18th Street gang|Calle 18	-	SLV	CRM	group	-	unverified	-
guatemalan-national-revolutionary-unity	Guatemalan National Revolutionary Unity	National Revolutionary Unity of Guatemala	URNG	GTM	PTY	group	-	unverified	-
guerrilla-army-of-the-poor	Guerrilla Army of the Poor	-	EGP	GTM	REB	group	-	unverified	-
civil-defense-patrols	Civil Defense Patrols	civil patrols	PAC	GTM	UAF	group	-	unverified	-
cinchoneros	Cinchoneros	Cinchonero Popular Liberation Movement	-	HND	REB	group	-	unverified	-
liberty-and-refoundation	Liberty and Refoundation	Libre Party	-	HND	PTY	group	-	unverified	-
g9-family-and-allies	G9 Family and Allies	G9 gang|G9 alliance	G9	HTI	CRM	group	-	unverified	-
viv-ansanm	Viv Ansanm	Viv Ansamm	-	HTI	CRM	group	-	unverified	-
400-mawozo	400 Mawozo	-	-	HTI	CRM	group	-	unverified	-
revolutionary-artibonite-resistance-front	Revolutionary Artibonite Resistance Front	Cannibal Army|National Revolutionary Front	-	HTI	REB	group	-	unverified	-
brothers-to-the-rescue	Brothers to the Rescue	-	-	CUB	OPP	group	-	unverified	-
omega-7	Omega 7	-	-	CUB	UAF	group	-	unverified	-
alpha-66	Alpha 66	-	-	CUB	UAF	group	-	unverified	-
cuban-american-national-foundation	Cuban American National Foundation	-	CANF	CUB	CVL	group	-	unverified	-
26th-of-july-movement	26th of July Movement	-	-	CUB	REB	group	-	unverified	-
montoneros	Montoneros	-	-	ARG	REB	group	-	unverified	-
peoples-revolutionary-army-argentina	People's Revolutionary Army	-	ERP	ARG	REB	group	-	unverified	yes
peronists	Peronists	Justicialist Party|Peronist Party	PJ	ARG	PTY	group	Peronist|Peronists	unverified	-
radical-civic-union	Radical Civic Union	Radical Party	UCR	ARG	PTY	group	-	unverified	-
carapintadas	Carapintadas	-	-	ARG	REB	group	-	unverified	-
la-libertad-avanza	La Libertad Avanza	Liberty Advances	-	ARG	PTY	group	-	unverified	-
manuel-rodriguez-patriotic-front	Manuel Rodríguez Patriotic Front	Manuel Rodriguez Patriotic Front	FPMR	CHL	REB	group	-	unverified	-
movement-of-the-revolutionary-left	Movement of the Revolutionary Left	-	MIR	CHL	REB	group	-	unverified	-
concertacion	Concertación	Concertacion	-	CHL	PTY	group	-	unverified	-
tupamaros	Tupamaros	National Liberation Movement-Tupamaros	MLN-T	URY	REB	group	-	unverified	-
broad-front-uruguay	Broad Front	Frente Amplio	-	URY	PTY	group	-	unverified	-
first-capital-command	First Capital Command	Primeiro Comando da Capital	PCC	BRA	CRM	group	-	unverified	-
red-command	Red Command	Comando Vermelho	CV	BRA	CRM	group	-	unverified	yes
tupac-katari-guerrilla-army	Tupac Katari Guerrilla Army	-	EGTK	BOL	REB	group	-	unverified	-
paraguayan-peoples-army	Paraguayan People's Army	-	EPP	PRY	REB	group	-	unverified	-
colorado-party-paraguay	Colorado Party	-	ANR	PRY	PTY	group	-	unverified	-
new-jewel-movement	New Jewel Movement	People's Revolutionary Government	NJM	GRD	PTY|GOV	group	-	unverified	-
jamaat-al-muslimeen	Jamaat al Muslimeen	-	-	TTO	REB	group	-	unverified	-
jungle-commando	Jungle Commando	Jungle Commandos|Surinamese Liberation Army	-	SUR	REB	group	-	unverified	-
ku-klux-klan	Ku Klux Klan	-	KKK	USA	UAF	group	-	unverified	-
oath-keepers	Oath Keepers	-	-	USA	UAF	group	-	unverified	-
proud-boys	Proud Boys	-	-	USA	UAF	group	-	unverified	-
weather-underground	Weather Underground	-	-	USA	UAF	group	-	unverified	-
symbionese-liberation-army	Symbionese Liberation Army	-	-	USA	UAF	group	-	unverified	-
front-de-liberation-du-quebec	Front de libération du Québec	-	FLQ	CAN	REB	group	-	unverified	-
bloc-quebecois	Bloc Québécois	-	-	CAN	PTY	group	-	unverified	-
parti-quebecois	Parti Québécois	Parti Quebecois|Bloc Quebecois	PQ	CAN	PTY	group	-	unverified	-
islamic-salvation-army	Islamic Salvation Army	-	AIS	DZA	OPP|PTY	group	-	unverified	-
islamic-salvation-front	Islamic Salvation Front	-	FIS	DZA	OPP|PTY	group	-	unverified	-
armed-islamic-group	Armed Islamic Group	Groupe Islamique Armé	GIA	DZA	REB	group	-	unverified	-
salafist-group-for-preaching-and-combat	Salafist Group for Preaching and Combat	Salafist Group for Call and Combat	GSPC	DZA	REB	group	-	unverified	-
socialist-forces-front	Socialist Forces Front	-	FFS	DZA	PTY|OPP	group	-	unverified	-
jund-al-khilafah	Jund al-Khilafah	Soldiers of the Caliphate	-	DZA	UAF	group	-	unverified	-
movement-for-the-autonomy-of-kabylie	Movement for the Autonomy of Kabylie	Movement for the Self-Determination of Kabylia	MAK	DZA	REB	group	-	unverified	-
rally-for-culture-and-democracy	Rally for Culture and Democracy	-	RCD	DZA	PTY	group	-	unverified	-
national-rally-for-democracy	National Rally for Democracy	-	RND	DZA	PTY	group	-	unverified	-
moroccan-islamic-combatant-group	Moroccan Islamic Combatant Group	-	GICM	MAR	UAF	group	-	unverified	-
salafia-jihadia	Salafia Jihadia	-	-	MAR	UAF	group	-	unverified	-
justice-and-charity	Justice and Charity	-	-	MAR	REL|OPP	group	-	unverified	-
polisario-front	Polisario Front	Polisario|Frente Polisario|Polisario guerrillas|Popular Front for the Liberation of Saguia el-Hamra and Rio de Oro|POLISARIO	-	MAR	REB|PRE	group	Polisario	unverified	-
ansar-al-sharia-tunisia	Ansar al-Sharia	Okba Ibn Nafaa|Uqba ibn Nafi Brigade	-	TUN	UAF	group	-	unverified	yes
democratic-constitutional-rally	Democratic Constitutional Rally	-	RCD	TUN	PTY|GOV	group	-	unverified	-
free-destourian-party	Free Destourian Party	-	-	TUN	PTY	group	-	unverified	-
ansar-al-sharia-libya	Ansar al-Sharia	Ansar al Sharia	-	LBY	UAF	group	-	unverified	yes
libya-dawn	Libya Dawn	Fajr Libya	-	LBY	REB	group	-	unverified	-
zintan-brigades	Zintan brigades	Zintan militia|Zintan Brigade	-	LBY	UAF	group	-	unverified	-
misrata-brigades	Misrata brigades	Misrata militia|Misratan brigades	-	LBY	UAF	group	-	unverified	-
libyan-rebels	Libyan rebels	Libyan National Liberation Army	-	LBY	REB	group	-	unverified	-
libyan-islamic-fighting-group	Libyan Islamic Fighting Group	-	LIFG	LBY	REB	group	-	unverified	-
benghazi-revolutionaries-shura-council	Benghazi Revolutionaries Shura Council	-	-	LBY	REB	group	-	unverified	-
benghazi-defense-brigades	Benghazi Defense Brigades	Shura Council of Benghazi Revolutionaries	BDB	LBY	REB	group	-	unverified	-
special-deterrence-force	Special Deterrence Force	-	-	LBY	UAF	group	-	unverified	-
stability-support-apparatus	Stability Support Apparatus	-	-	LBY	UAF	group	-	unverified	-
nawasi-brigade	Nawasi Brigade	-	-	LBY	UAF	group	-	unverified	-
tripoli-revolutionaries-brigade	Tripoli Revolutionaries Brigade	-	-	LBY	UAF	group	-	unverified	-
444-brigade	444 Brigade	444th Brigade	-	LBY	UAF	group	-	unverified	-
petroleum-facilities-guard	Petroleum Facilities Guard	-	PFG	LBY	UAF	group	-	unverified	-
tariq-ibn-ziyad-brigade	Tariq ibn Ziyad Brigade	-	-	LBY	UAF	group	-	unverified	-
justice-and-equality-movement	Justice and Equality Movement	-	JEM	SDN	REB	group	-	unverified	-
sudan-liberation-movement	Sudan Liberation Movement	Sudan Liberation Army|Sudan Liberation Movement/Army	SLM|SLA|SLM/A|SLA/M	SDN	REB	group	-	unverified	-
sudan-peoples-liberation-movement-north	Sudan People's Liberation Movement-North	Sudan People's Liberation Army-North|SPLM-North	SPLM-N|SPLA-N	SDN	REB	group	-	unverified	-
sudan-revolutionary-front	Sudan Revolutionary Front	-	SRF	SDN	REB	group	-	unverified	-
janjaweed	Janjaweed	Janjawid|Janjaweed militia	-	SDN	UAF	group	-	unverified	-
eastern-front-sudan	Eastern Front	Beja Congress	-	SDN	REB	group	-	unverified	yes
national-democratic-alliance-sudan	National Democratic Alliance	-	NDA	SDN	OPP|REB	group	-	unverified	-
popular-congress-party	Popular Congress Party	-	PCP	SDN	PTY|OPP	group	-	unverified	yes
democratic-unionist-party-sudan	Democratic Unionist Party	-	DUP	SDN	PTY	group	-	unverified	yes
al-bara-ibn-malik-brigade	Al-Bara' ibn Malik Brigade	al-Bara ibn Malik Brigade	-	SDN	UAF	group	-	unverified	-
sudan-founding-alliance	Sudan Founding Alliance	Tasis|Ta'sis	TASIS	SDN	REB|OPP	group	-	unverified	-
sudan-shield-forces	Sudan Shield Forces	-	-	SDN	UAF	group	-	unverified	-
sudan-peoples-liberation-movement	Sudan People's Liberation Movement	Sudan People's Liberation Army|Sudan People's Liberation Movement/Army	SPLM|SPLA|SPLM/A|SPLA/M	SSD	PTY|GOV	group	-	unverified	-
sudan-peoples-liberation-movement-in-opposition	Sudan People's Liberation Movement-in-Opposition	SPLM in Opposition|Sudan People's Liberation Army-in-Opposition	SPLM-IO|SPLA-IO|SPLM/A-IO	SSD	REB	group	-	unverified	-
south-sudan-opposition-movements-alliance	South Sudan Opposition Movements Alliance	-	SSOMA	SSD	REB	group	-	unverified	-
national-salvation-front-south-sudan	National Salvation Front	-	NAS	SSD	REB	group	-	unverified	yes
white-army	White Army	Nuer White Army	-	SSD	UAF	group	-	unverified	yes
south-sudan-independence-movement	South Sudan Independence Movement	-	SSIM	SSD	REB	group	-	unverified	-
south-sudan-democratic-movement	South Sudan Democratic Movement	-	-	SSD	REB	group	-	unverified	-
south-sudan-liberation-army	South Sudan Liberation Army	-	SSLA	SSD	REB	group	-	unverified	-
cobra-faction	Cobra Faction	-	-	SSD	REB	group	-	unverified	-
tigray-peoples-liberation-front	Tigray People's Liberation Front	Tigrayan People's Liberation Front|Tigray Defense Forces|Tigray Defence Forces|Tigray forces|Tigrean People's Liberation Front	TPLF|TDF	ETH	PTY	group	-	unverified	-
oromo-liberation-army	Oromo Liberation Army	OLF-Shene|Shene	OLA	ETH	REB	group	-	unverified	-
oromo-liberation-front	Oromo Liberation Front	-	OLF	ETH	REB|PTY	group	-	unverified	-
ogaden-national-liberation-front	Ogaden National Liberation Front	-	ONLF	ETH	REB	group	-	unverified	-
fano	Fano	Fano militia|Amhara Fano	-	ETH	REB	group	-	unverified	yes
western-somali-liberation-front	Western Somali Liberation Front	-	WSLF	ETH	REB	group	-	unverified	-
ginbot-7	Ginbot 7	-	-	ETH	OPP|REB	group	-	unverified	-
gambella-liberation-front	Gambella Liberation Front	-	-	ETH	REB	group	-	unverified	-
benishangul-peoples-liberation-movement	Benishangul People's Liberation Movement	-	BPLM	ETH	REB	group	-	unverified	-
ethiopian-peoples-revolutionary-party	Ethiopian People's Revolutionary Party	-	EPRP	ETH	REB|PTY	group	-	unverified	-
eritrean-peoples-liberation-front	Eritrean People's Liberation Front	-	EPLF	ERI	PTY|GOV	group	-	unverified	-
eritrean-liberation-front	Eritrean Liberation Front	-	ELF	ERI	REB	group	-	unverified	-
afar-revolutionary-democratic-unity-front	Afar Revolutionary Democratic Unity Front	-	ARDUF	ERI	REB	group	-	unverified	-
red-sea-afar-democratic-organisation	Red Sea Afar Democratic Organisation	-	RSADO	ERI	REB	group	-	unverified	-
front-for-the-restoration-of-unity-and-democracy	Front for the Restoration of Unity and Democracy	-	FRUD	DJI	REB	group	-	unverified	-
al-shabaab	Al-Shabaab	al-Shabaab|al-Shabab|Al-Shabab|Shabaab|Harakat al-Shabaab|al Shabaab|Shebab|Al Shabaab|al-Shebab|al-Shabaab movement|Harakat al-Shabaab al-Mujahideen	AS	SOM	REB	group	-	unverified	-
hizbul-islam	Hizbul Islam	Hizb al-Islam	-	SOM	REB	group	-	unverified	-
islamic-courts-union	Islamic Courts Union	Union of Islamic Courts|Somali Islamic Courts Council|Supreme Islamic Courts Council|Council of Islamic Courts|Islamic Courts	ICU|UIC	SOM	REB	group	-	unverified	-
alliance-for-the-re-liberation-of-somalia	Alliance for the Re-liberation of Somalia	-	ARS	SOM	OPP|REB	group	-	unverified	-
somali-national-alliance	Somali National Alliance	Aidid's militia|Somali National Alliance faction	SNA	SOM	UAF	group	-	unverified	-
somali-national-movement	Somali National Movement	-	SNM	SOM	REB	group	-	unverified	-
united-somali-congress	United Somali Congress	-	USC	SOM	REB	group	-	unverified	-
somali-patriotic-movement	Somali Patriotic Movement	-	SPM	SOM	REB	group	-	unverified	-
somali-salvation-democratic-front	Somali Salvation Democratic Front	-	SSDF	SOM	REB	group	-	unverified	-
rahanwein-resistance-army	Rahanwein Resistance Army	-	RRA	SOM	UAF	group	-	unverified	-
somali-salvation-alliance	Somali Salvation Alliance	Rahanweyn Resistance Army	-	SOM	UAF	group	-	unverified	-
ahlu-sunna-waljamaa	Ahlu Sunna Waljama'a	Ahlu Sunna wal Jamaa|Ahlu Sunnah Wal Jamaa	ASWJ	SOM	UAF	group	-	unverified	-
al-itihaad-al-islamiya	al-Itihaad al-Islamiya	Al-Itihaad al-Islamiya|Al-Ittihad al-Islami	AIAI	SOM	UAF	group	-	unverified	-
ras-kamboni-brigades	Ras Kamboni Brigades	Raskamboni	-	SOM	UAF	group	-	unverified	-
somali-pirates	Somali pirates	-	-	SOM	CRM	group	-	unverified	-
ssc-khatumo	SSC-Khatumo	Khatumo	-	SOM	UAF	group	-	unverified	-
mungiki	Mungiki	-	-	KEN	CRM	group	-	unverified	-
mombasa-republican-council	Mombasa Republican Council	-	MRC	KEN	REB	group	-	unverified	-
national-rainbow-coalition	National Rainbow Coalition	-	NARC	KEN	PTY	group	-	unverified	-
jubilee-alliance	Jubilee Alliance	-	-	KEN	PTY	group	-	unverified	-
kenya-kwanza	Kenya Kwanza	-	-	KEN	PTY	group	-	unverified	-
kenya-african-democratic-union	Kenya African Democratic Union	-	-	KEN	PTY	group	-	unverified	-
sabaot-land-defence-force	Sabaot Land Defence Force	-	SLDF	KEN	UAF	group	-	unverified	-
mau-mau	Mau Mau	-	-	KEN	REB	group	-	unverified	-
holy-spirit-movement	Holy Spirit Movement	-	-	UGA	REB	group	-	unverified	-
uganda-national-rescue-front	Uganda National Rescue Front	-	UNRF	UGA	REB	group	-	unverified	-
west-nile-bank-front	West Nile Bank Front	-	WNBF	UGA	REB	group	-	unverified	-
uganda-peoples-army	Uganda People's Army	-	-	UGA	REB	group	-	unverified	-
national-unity-platform	National Unity Platform	-	NUP	UGA	PTY|OPP	group	-	unverified	-
forum-for-democratic-change	Forum for Democratic Change	-	FDC	UGA	PTY|OPP	group	-	unverified	-
rwandan-patriotic-front	Rwandan Patriotic Front	Rwanda Patriotic Front	RPF	RWA	PTY|GOV	group	-	unverified	-
interahamwe	Interahamwe	Interahamwe militia	-	RWA	UAF	group	-	unverified	-
democratic-forces-for-the-liberation-of-rwanda	Democratic Forces for the Liberation of Rwanda	-	FDLR	RWA	REB	group	-	unverified	-
army-for-the-liberation-of-rwanda	Army for the Liberation of Rwanda	Former Rwandan Armed Forces	ALIR|ex-FAR	RWA	REB	group	-	unverified	-
national-liberation-forces	National Liberation Forces	-	FLN	RWA	OPP	group	-	unverified	-
rwanda-national-congress	Rwanda National Congress	-	RNC	RWA	OPP	group	-	unverified	-
coalition-for-the-defence-of-the-republic	Coalition for the Defence of the Republic	-	CDR	RWA	PTY	group	-	unverified	-
forces-for-national-liberation	Forces for National Liberation	National Forces of Liberation|Palipehutu-FNL	FNL	BDI	REB	group	-	unverified	-
palipehutu	Palipehutu	-	-	BDI	REB	group	-	unverified	-
red-tabara	Red Tabara	RED-Tabara|Resistance for the Rule of Law in Burundi	-	BDI	REB	group	-	unverified	-
imbonerakure	Imbonerakure	-	-	BDI	UAF	group	-	unverified	-
frolina	Frolina	-	-	BDI	REB	group	-	unverified	-
national-liberation-front-burundi	National Liberation Front	-	-	BDI	REB	group	-	unverified	yes
m23	M23	March 23 Movement|M23 rebels|M23 movement|M23 group	-	COD	REB	group	-	unverified	-
congo-river-alliance	Congo River Alliance	Alliance Fleuve Congo|Alliance du Fleuve Congo	AFC	COD	REB	group	-	unverified	-
national-congress-for-the-defence-of-the-people	National Congress for the Defence of the People	National Congress for the Defense of the People	CNDP	COD	REB	group	-	unverified	-
rally-for-congolese-democracy	Rally for Congolese Democracy	Congolese Rally for Democracy|RCD-Goma|RCD-Kisangani|RCD-ML	RCD	COD	REB	group	-	unverified	-
movement-for-the-liberation-of-congo	Movement for the Liberation of Congo	Congolese Liberation Movement|Congo Liberation Movement	MLC	COD	REB|PTY	group	-	unverified	-
alliance-of-democratic-forces-for-the-liberation-of-congo	Alliance of Democratic Forces for the Liberation of Congo	Alliance of Democratic Forces for the Liberation of Congo-Zaire|Kabila's rebels	AFDL|ADFL	COD	REB	group	-	unverified	-
mai-mai	Mai-Mai	Mayi-Mayi|Mai Mai|Mai-Mai militia|Mai-Mai fighters	-	COD	UAF	group	-	unverified	-
wazalendo	Wazalendo	-	-	COD	PRM|UAF	group	-	unverified	-
codeco	CODECO	Cooperative for the Development of the Congo|Cooperative for Development of the Congo	-	COD	UAF	group	-	unverified	-
union-of-congolese-patriots	Union of Congolese Patriots	-	UPC	COD	REB	group	-	unverified	-
front-for-patriotic-resistance-in-ituri	Front for Patriotic Resistance in Ituri	-	FRPI	COD	UAF	group	-	unverified	-
nationalist-and-integrationist-front	Nationalist and Integrationist Front	-	FNI	COD	UAF	group	-	unverified	-
nyatura	Nyatura	-	-	COD	UAF	group	-	unverified	-
ndc-r	NDC-R	-	-	COD	UAF	group	-	unverified	-
raia-mutomboki	Raia Mutomboki	Nduma Defense of Congo	-	COD	UAF	group	-	unverified	-
gumino	Gumino	-	-	COD	UAF	group	-	unverified	-
twirwaneho	Twirwaneho	Ngumino	-	COD	UAF	group	-	unverified	-
kamuina-nsapu	Kamuina Nsapu	Kamwina Nsapu	-	COD	UAF	group	-	unverified	-
mobondo	Mobondo	Mobondo militia	-	COD	UAF	group	-	unverified	-
union-for-democracy-and-social-progress	Union for Democracy and Social Progress	Union for Democracy and Social Progress party	UDPS	COD	PTY	group	-	unverified	-
lamuka	Lamuka	-	-	COD	OPP	group	-	unverified	-
congo-national-liberation-front	Congo National Liberation Front	Front for the National Liberation of the Congo	FLNC	COD	REB	group	-	unverified	-
convention-for-the-popular-revolution	Convention for the Popular Revolution	-	CRP	COD	REB	group	-	unverified	-
bundu-dia-kongo	Bundu dia Kongo	-	BDK	COD	REL|OPP	group	-	unverified	-
sacred-union	Sacred Union	Sacred Union of the Nation	-	COD	PTY	group	-	unverified	-
zaire-militia	Zaïre militia	Zaire militia	-	COD	UAF	group	-	unverified	-
ninjas	Ninjas	Ninja militia|Ninja rebels	-	COG	UAF	group	-	unverified	yes
cobras-congo	Cobras	Cobra militia	-	COG	UAF	group	-	unverified	yes
cocoyes	Cocoyes	-	-	COG	UAF	group	-	unverified	-
seleka	Seleka	Séléka|Ex-Seleka|ex-Séléka	-	CAF	REB	group	-	unverified	-
anti-balaka	Anti-Balaka	anti-balaka|Anti-balaka|anti-Balaka	-	CAF	UAF	group	-	unverified	-
coalition-of-patriots-for-change	Coalition of Patriots for Change	-	CPC	CAF	REB	group	-	unverified	-
union-for-peace-in-the-central-african-republic	Union for Peace in the Central African Republic	-	UPC	CAF	REB	group	-	unverified	-
popular-front-for-the-rebirth-of-the-central-african-republic	Popular Front for the Rebirth of the Central African Republic	Popular Front for the Renaissance of Central African Republic	FPRC	CAF	REB	group	-	unverified	-
3r	3R	Return, Reclamation and Rehabilitation	-	CAF	REB	group	-	unverified	yes
central-african-patriotic-movement	Central African Patriotic Movement	-	MPC	CAF	REB	group	-	unverified	-
convention-of-patriots-for-justice-and-peace	Convention of Patriots for Justice and Peace	-	CPJP	CAF	REB	group	-	unverified	-
union-of-democratic-forces-for-unity	Union of Democratic Forces for Unity	-	UFDR	CAF	REB	group	-	unverified	-
united-front-for-democratic-change	United Front for Democratic Change	-	FUC	TCD	REB	group	-	unverified	-
rally-of-forces-for-change	Rally of Forces for Change	-	-	TCD	REB	group	-	unverified	-
union-of-forces-for-democracy-and-development	Union of Forces for Democracy and Development	-	UFDD	TCD	REB	group	-	unverified	-
front-for-change-and-concord-in-chad	Front for Change and Concord in Chad	-	FACT	TCD	REB	group	-	unverified	-
military-command-council-for-the-salvation-of-the-republic	Military Command Council for the Salvation of the Republic	-	CCMSR	TCD	REB	group	-	unverified	-
gunt	GUNT	Transitional Government of National Unity	-	TCD	REB|GOV	group	-	unverified	-
frolinat	Frolinat	National Liberation Front of Chad|FROLINAT	-	TCD	REB	group	-	unverified	-
movement-for-democracy-and-justice-in-chad	Movement for Democracy and Justice in Chad	-	MDJT	TCD	REB	group	-	unverified	-
the-transformers	The Transformers	-	-	TCD	PTY|OPP	group	-	unverified	yes
ambazonia-separatists	Ambazonia separatists	Ambazonia Defence Forces|Ambazonia Governing Council|Anglophone separatists|Anglophone rebels	ADF	CMR	REB	group	-	unverified	-
southern-cameroons-national-council	Southern Cameroons National Council	-	SCNC	CMR	REB	group	-	unverified	-
cameroon-renaissance-movement	Cameroon Renaissance Movement	-	MRC	CMR	PTY|OPP	group	-	unverified	-
social-democratic-front	Social Democratic Front	-	SDF	CMR	PTY|OPP	group	-	unverified	yes
boko-haram	Boko Haram	Jama'atu Ahlis Sunna Lidda'awati wal-Jihad|Jama'atu Ahlus-Sunnah Lidda'Awati Wal Jihad	JAS	NGA	REB	group	-	unverified	-
ansaru	Ansaru	Ansaru group	-	NGA	UAF	group	-	unverified	-
movement-for-the-emancipation-of-the-niger-delta	Movement for the Emancipation of the Niger Delta	-	MEND	NGA	REB	group	-	unverified	-
niger-delta-avengers	Niger Delta Avengers	-	NDA	NGA	REB	group	-	unverified	-
niger-delta-peoples-volunteer-force	Niger Delta People's Volunteer Force	-	NDPVF	NGA	REB	group	-	unverified	-
eastern-security-network	Eastern Security Network	-	ESN	NGA	REB	group	-	unverified	-
indigenous-people-of-biafra	Indigenous People of Biafra	-	IPOB	NGA	REB	group	-	unverified	-
movement-for-the-actualization-of-the-sovereign-state-of-biafra	Movement for the Actualization of the Sovereign State of Biafra	-	MASSOB	NGA	REB	group	-	unverified	-
movement-for-the-survival-of-the-ogoni-people	Movement for the Survival of the Ogoni People	-	MOSOP	NGA	SOC|OPP	group	-	unverified	-
bakassi-boys	Bakassi Boys	-	-	NGA	UAF	group	-	unverified	-
oodua-peoples-congress	Oodua People's Congress	-	OPC	NGA	UAF	group	-	unverified	-
lakurawa	Lakurawa	-	-	NGA	UAF	group	-	unverified	-
islamic-movement-in-nigeria	Islamic Movement in Nigeria	-	IMN	NGA	REL	group	-	unverified	-
civilian-joint-task-force	Civilian Joint Task Force	-	CJTF	NGA	UAF	group	-	unverified	-
movement-of-nigeriens-for-justice	Movement of Nigeriens for Justice	Niger Movement for Justice	MNJ	NER	REB	group	-	unverified	-
patriotic-liberation-front-niger	Patriotic Liberation Front	-	FPL	NER	REB	group	-	unverified	-
national-movement-for-the-liberation-of-azawad	National Movement for the Liberation of Azawad	-	MNLA	MLI	REB	group	-	unverified	-
coordination-of-azawad-movements	Coordination of Azawad Movements	-	CMA	MLI	REB	group	-	unverified	-
permanent-strategic-framework	Permanent Strategic Framework	-	CSP	MLI	REB	group	-	unverified	-
azawad-liberation-front	Azawad Liberation Front	-	FLA	MLI	REB	group	-	unverified	-
arab-movement-of-azawad	Arab Movement of Azawad	-	MAA	MLI	REB	group	-	unverified	-
high-council-for-the-unity-of-azawad	High Council for the Unity of Azawad	-	HCUA	MLI	REB	group	-	unverified	-
gatia	GATIA	-	-	MLI	UAF	group	-	unverified	-
platform-of-armed-groups	Platform of armed groups	Imghad Tuareg Self-Defence Group	-	MLI	UAF	group	-	unverified	-
tuareg-rebels	Tuareg rebels	Touareg rebels	-	MLI	REB	group	-	unverified	-
dan-na-ambassagou	Dan Na Ambassagou	Dan Nan Ambassagou|Dogon militia	-	MLI	UAF	group	-	unverified	-
june-5-movement	June 5 Movement	M5-RFP	-	MLI	OPP	group	-	unverified	-
koglweogo	Koglweogo	-	-	BFA	UAF	group	-	unverified	-
movement-of-democratic-forces-of-casamance	Movement of Democratic Forces of Casamance	Movement of the Democratic Forces of Casamance|Casamance rebels	MFDC	SEN	REB	group	-	unverified	-
pastef	PASTEF	Pastef	-	SEN	PTY	group	-	unverified	-
african-party-for-the-independence-of-guinea-and-cape-verde	African Party for the Independence of Guinea and Cape Verde	-	PAIGC	GNB	PTY	group	-	unverified	-
revolutionary-united-front	Revolutionary United Front	-	RUF	SLE	REB	group	-	unverified	-
armed-forces-revolutionary-council	Armed Forces Revolutionary Council	-	AFRC	SLE	MIL|REB	group	-	unverified	-
west-side-boys	West Side Boys	-	-	SLE	UAF	group	-	unverified	-
kamajors	Kamajors	Kamajor militia|Civil Defence Forces	CDF	SLE	UAF	group	Kamajor|Kamajors	unverified	-
national-patriotic-front-of-liberia	National Patriotic Front of Liberia	-	NPFL	LBR	REB	group	-	unverified	-
independent-national-patriotic-front-of-liberia	Independent National Patriotic Front of Liberia	-	INPFL	LBR	REB	group	-	unverified	-
united-liberation-movement-of-liberia-for-democracy	United Liberation Movement of Liberia for Democracy	ULIMO-J|ULIMO-K|United Liberation Movement for Democracy	ULIMO	LBR	REB	group	-	unverified	-
liberians-united-for-reconciliation-and-democracy	Liberians United for Reconciliation and Democracy	-	LURD	LBR	REB	group	-	unverified	-
movement-for-democracy-in-liberia	Movement for Democracy in Liberia	-	MODEL	LBR	REB	group	-	unverified	-
liberia-peace-council	Liberia Peace Council	-	LPC	LBR	UAF	group	-	unverified	-
new-forces	New Forces	Forces Nouvelles	FN	CIV	REB	group	-	unverified	yes
popular-movement-of-the-ivorian-great-west	Popular Movement of the Ivorian Great West	-	MPIGO	CIV	REB	group	-	unverified	-
movement-for-justice-and-peace	Movement for Justice and Peace	-	MJP	CIV	REB	group	-	unverified	-
patriotic-movement-of-ivory-coast	Patriotic Movement of Ivory Coast	Ivory Coast Patriotic Movement	MPCI	CIV	REB	group	-	unverified	-
young-patriots	Young Patriots	-	-	CIV	UAF	group	-	unverified	yes
invisible-commando	Invisible Commando	Invisible Commandos	-	CIV	REB	group	-	unverified	-
democratic-party-of-ivory-coast	Democratic Party of Ivory Coast	-	PDCI	CIV	PTY	group	-	unverified	-
national-front-for-the-defence-of-the-constitution	National Front for the Defence of the Constitution	-	FNDC	GIN	OPP	group	-	unverified	-
rally-of-the-guinean-people	Rally of the Guinean People	-	RPG	GIN	PTY	group	-	unverified	-
alliance-for-patriotic-reorientation-and-construction	Alliance for Patriotic Reorientation and Construction	-	APRC	GMB	PTY	group	-	unverified	-
unita	UNITA	National Union for the Total Independence of Angola|Unita|UNITA rebels	-	AGO	PTY|OPP	group	-	unverified	-
national-liberation-front-of-angola	National Liberation Front of Angola	-	FNLA	AGO	REB|PTY	group	-	unverified	-
front-for-the-liberation-of-the-enclave-of-cabinda	Front for the Liberation of the Enclave of Cabinda	Cabinda separatists	FLEC	AGO	REB	group	-	unverified	-
renamo	Renamo	RENAMO|Mozambique National Resistance|Mozambican National Resistance	MNR	MOZ	PTY|OPP	group	-	unverified	-
ansar-al-sunna-mozambique	Ansar al-Sunna	Ahlu Sunna Wa Jama|Islamic State Mozambique|Ahlu al-Sunnah wal-Jamaah	ISM	MOZ	REB	group	-	unverified	yes
renamo-military-junta	Renamo Military Junta	-	-	MOZ	REB	group	-	unverified	-
podemos-mozambique	Podemos	-	-	MOZ	PTY|OPP	group	-	unverified	yes
patriotic-front-of-zimbabwe	Patriotic Front of Zimbabwe	Patriotic Front|the Patriotic Front	PF	ZWE	REB	group	-	unverified	-
zanla	ZANLA	Zimbabwe African National Liberation Army	-	ZWE	REB	group	-	unverified	-
zipra	ZIPRA	Zimbabwe People's Revolutionary Army	-	ZWE	REB	group	-	unverified	-
war-veterans-zimbabwe	War veterans	Zimbabwe National Liberation War Veterans Association	-	ZWE	UAF	group	-	unverified	-
peoples-liberation-army-of-namibia	People's Liberation Army of Namibia	-	PLAN	NAM	REB	group	-	unverified	-
caprivi-liberation-army	Caprivi Liberation Army	-	CLA	NAM	REB	group	-	unverified	-
azanian-peoples-organisation	Azanian People's Organisation	-	AZAPO	ZAF	REB	group	-	unverified	-
azanian-peoples-liberation-army	Azanian People's Liberation Army	-	APLA	ZAF	REB	group	-	unverified	-
pagad	PAGAD	People Against Gangsterism and Drugs	-	ZAF	UAF	group	-	unverified	-
afrikaner-volksfront	Afrikaner Volksfront	-	-	ZAF	PTY	group	-	unverified	-
freedom-alliance	Freedom Alliance	-	-	ZAF	PTY	group	-	unverified	-
conservative-party-south-africa	Conservative Party	-	-	ZAF	PTY	group	-	unverified	yes
freedom-front	Freedom Front	Volksfront	-	ZAF	PTY	group	-	unverified	yes
umkhonto-wesizwe-party	uMkhonto weSizwe Party	MK Party	MKP	ZAF	PTY	group	-	unverified	-
basotho-national-party	Basotho National Party	-	BNP	LSO	REB	group	-	unverified	-
lesotho-liberation-army	Lesotho Liberation Army	-	-	LSO	REB	group	-	unverified	-
anjouan-separatists	Anjouan separatists	-	-	COM	REB	group	-	unverified	-
tim-party	TIM party	Tiako I Madagasikara	TIM	MDG	PTY	group	-	unverified	-
union-of-forces-for-change	Union of Forces for Change	-	UFC	TGO	PTY|OPP	group	-	unverified	-
dignity-battalions	Dignity Battalions	-	-	PAN	PRM	group	-	unverified	-
liberty-korea-party	Liberty Korea Party	-	LKP	KOR	PTY|OPP	group	-	unverified	-
zanu	Zimbabwe African National Union	-	ZANU	ZWE	PTY|GOV	group	-	unverified	-
zapu	Zimbabwe African People's Union	-	ZAPU	ZWE	PTY	group	-	unverified	-
jana-sangh	Jana Sangh	Bharatiya Jana Sangh	-	IND	PTY|OPP	group	-	unverified	-
swatantra-party	Swatantra Party	-	-	IND	PTY|OPP	group	-	unverified	-
eoka	EOKA	National Organisation of Cypriot Fighters	-	CYP	REB	group	-	unverified	-
fln-algeria	Front de Liberation Nationale	National Liberation Front of Algeria	-	DZA	PTY	group	-	unverified	-
oas-algeria	Secret Army Organisation	Organisation armée secrète	-	FRA	REB	group	-	unverified	-
huks	Hukbalahap	Huks	-	PHL	REB	group	-	unverified	-
malayan-communist-party	Malayan Communist Party	Malayan Races Liberation Army	MCP	MYS	REB	group	-	unverified	-
brigade-2506	Brigade 2506	-	-	CUB	REB	group	-	unverified	-
fedayeen	fedayeen	Fedayeen	-	PSE	REB	group	-	unverified	yes
kuomintang	Kuomintang	Nationalist Party of China|KMT	-	TWN	PTY	group	-	unverified	-
rastriya-prajatantra-party	Rastriya Prajatantra Party	-	RPP	NPL	PTY	group	-	unverified	-
# Movements of the streets and of the land.
black-lives-matter	Black Lives Matter	-	BLM	USA	CVL	organization	-	unverified	-
yellow-vests	Yellow Vests	yellow vests|gilets jaunes	-	FRA	CVL	organization	-	unverified	-
otpor	Otpor	-	-	SRB	OPP|EDU	group	-	unverified	-
euromaidan	Euromaidan	Maidan movement	-	UKR	OPP	group	-	unverified	-
april-6	April 6 Youth Movement	April 6 Movement	-	EGY	OPP	group	-	unverified	-
kefaya	Kefaya	-	-	EGY	OPP	group	-	unverified	-
tamarod	Tamarod	Tamarrod	-	EGY	OPP	group	-	unverified	-
green-movement-iran	Iranian Green Movement	Green Movement	-	IRN	OPP	group	-	unverified	-
y-en-a-marre	Y'en a Marre	-	-	SEN	CVL	organization	-	unverified	-
balai-citoyen	Balai Citoyen	Le Balai Citoyen	-	BFA	CVL	organization	-	unverified	-
lucha	Lucha movement	LUCHA	-	COD	CVL	organization	-	unverified	-
umbrella-movement	Umbrella Movement	-	-	CHN	OPP	group	-	unverified	-
red-shirts	Red Shirts	red shirts|United Front for Democracy Against Dictatorship	UDD	THA	OPP	group	-	unverified	-
yellow-shirts	Yellow Shirts	yellow shirts|People's Alliance for Democracy	PAD	THA	OPP	group	-	unverified	-
zapatista-congress	National Indigenous Congress	-	CNI	MEX	SOC	organization	-	unverified	-
conaie	Confederation of Indigenous Nationalities of Ecuador	-	CONAIE	ECU	SOC	organization	-	unverified	-
mst	Landless Workers' Movement	Landless Workers Movement	MST	BRA	AGR	organization	-	unverified	-
cocaleros	Six Federations of the Tropics	-	-	BOL	AGR	organization	-	unverified	-
gulen	Gulen movement	Gülen movement|Hizmet|Fethullah Terrorist Organization|Fethullahist Terrorist Organisation	FETO|FETÖ	TUR	REL|OPP	organization	-	unverified	-
christian-democracy-italy	Christian Democracy	Christian Democrats|Italian Christian Democrats	-	ITA	PTY	group	-	unverified	yes
christian-democrats-germany	Christian Democrats	-	-	DEU	PTY	group	-	unverified	yes
christian-democratic-party-chile	Christian Democratic Party	Christian Democrats	-	CHL	PTY	group	-	unverified	yes
christian-democratic-party-el-salvador	Christian Democratic Party	Christian Democrats	-	SLV	PTY	group	-	unverified	yes
social-democrats-germany	Social Democrats	-	-	DEU	PTY	group	-	unverified	yes
social-democrats-sweden	Social Democrats	-	-	SWE	PTY	group	-	unverified	yes
social-democrats-denmark	Social Democrats	-	-	DNK	PTY	group	-	unverified	yes
