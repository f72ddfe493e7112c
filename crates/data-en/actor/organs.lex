format 1
# Bodies of states and of international organizations: parliaments, ministries, armies, services, courts, parties of government, state companies.
# of: states.lex id, or organizations.lex id for a body of an international organization. sectors: PLOVER, - where the parent has none.
# kind: government for an organ of a state, group for parties, organization for companies, churches and organs of international organizations.
# Unnamed organs ("the Egyptian foreign ministry") need no row: demonym plus role noun gives the same code; a row here gives identity over spellings.
# ambiguous: the bare name belongs to several bodies or is a common word; the state named in context decides.
# Origin: general knowledge, checkable on the bodies' own pages. Licence: CC0.
id	name	aliases	of	sectors	kind	source	ambiguous
state-department	State Department	US State Department|U.S. State Department|Department of State|the State Department	USA	GOV	government	unverified	-
department-of-defense	Department of Defense	Defense Department|U.S. Defense Department|US Defense Department|DoD|Department of War|War Department	USA	MIL	government	unverified	-
central-intelligence-agency	Central Intelligence Agency	CIA|C.I.A.	USA	SPY	government	unverified	-
national-security-agency	National Security Agency	NSA	USA	SPY	government	unverified	-
defense-intelligence-agency	Defense Intelligence Agency	DIA	USA	MIL|SPY	government	unverified	-
federal-bureau-of-investigation	Federal Bureau of Investigation	FBI|F.B.I.	USA	COP|SPY	government	unverified	-
department-of-homeland-security	Department of Homeland Security	DHS|Homeland Security Department	USA	GOV|COP	government	unverified	-
department-of-justice	Department of Justice	Justice Department|U.S. Justice Department|DOJ	USA	GOV|JUD	government	unverified	-
treasury-department	Treasury Department	U.S. Treasury|US Treasury|Treasury|Department of the Treasury|US Treasury Department|U.S. Treasury Department	USA	GOV	government	unverified	-
office-of-foreign-assets-control	Office of Foreign Assets Control	OFAC	USA	GOV	government	unverified	-
department-of-commerce	Department of Commerce	Commerce Department	USA	GOV|BUS	government	unverified	-
department-of-energy	Department of Energy	Energy Department	USA	GOV	government	unverified	-
national-security-council-us	National Security Council	NSC|US National Security Council|White House National Security Council	USA	GOV	government	unverified	yes
drug-enforcement-administration	Drug Enforcement Administration	DEA	USA	COP	government	unverified	-
secret-service	Secret Service	U.S. Secret Service	USA	COP	government	unverified	-
immigration-and-customs-enforcement	Immigration and Customs Enforcement	ICE	USA	COP	government	unverified	-
u-s-agency-for-international-development	U.S. Agency for International Development	USAID|US Agency for International Development|U.S. AID	USA	GOV	government	unverified	-
united-states-congress	United States Congress	Congress|U.S. Congress|US Congress	USA	LEG	government	unverified	-
united-states-senate	United States Senate	Senate|U.S. Senate|US Senate	USA	LEG	government	unverified	-
united-states-house-of-representatives	United States House of Representatives	House of Representatives|U.S. House of Representatives|US House of Representatives|House	USA	LEG	government	unverified	-
senate-foreign-relations-committee	Senate Foreign Relations Committee	Foreign Relations Committee	USA	LEG	government	unverified	-
house-foreign-affairs-committee	House Foreign Affairs Committee	House International Relations Committee	USA	LEG	government	unverified	-
senate-armed-services-committee	Senate Armed Services Committee	-	USA	LEG	government	unverified	-
senate-intelligence-committee	Senate Intelligence Committee	-	USA	LEG	government	unverified	-
u-s-supreme-court	U.S. Supreme Court	US Supreme Court	USA	JUD	government	unverified	-
united-states-army	United States Army	U.S. Army|US Army	USA	MIL	government	unverified	-
united-states-navy	United States Navy	U.S. Navy|US Navy|Fifth Fleet|U.S. Fifth Fleet|Sixth Fleet|Seventh Fleet	USA	MIL	government	unverified	-
united-states-air-force	United States Air Force	U.S. Air Force|US Air Force	USA	MIL	government	unverified	-
united-states-marine-corps	United States Marine Corps	Marine Corps|U.S. Marines|US Marines|Marines|U.S. Marine Corps	USA	MIL	government	unverified	-
u-s-coast-guard	U.S. Coast Guard	US Coast Guard	USA	COP	government	unverified	-
joint-chiefs-of-staff	Joint Chiefs of Staff	Joint Chiefs|the Joint Chiefs	USA	MIL	government	unverified	yes
u-s-central-command	U.S. Central Command	CENTCOM|US Central Command|Centcom	USA	MIL	government	unverified	-
u-s-european-command	U.S. European Command	EUCOM|US European Command	USA	MIL	government	unverified	-
u-s-africa-command	U.S. Africa Command	AFRICOM|US Africa Command	USA	MIL	government	unverified	-
u-s-southern-command	U.S. Southern Command	SOUTHCOM|US Southern Command	USA	MIL	government	unverified	-
u-s-indo-pacific-command	U.S. Indo-Pacific Command	INDOPACOM|Pacific Command|U.S. Pacific Command	USA	MIL	government	unverified	-
u-s-special-operations-command	U.S. Special Operations Command	SOCOM|Delta Force|Navy SEALs	USA	MIL	government	unverified	-
u-s-forces-korea	U.S. Forces Korea	USFK	USA	MIL	government	unverified	-
coalition-provisional-authority	Coalition Provisional Authority	CPA	USA	GOV	government	unverified	-
multi-national-force-iraq	Multi-National Force Iraq	Multi-National Force - Iraq	USA	MIL	government	unverified	-
democratic-party-us	Democratic Party	Democrats	USA	PTY	group	unverified	yes
republican-party-us	Republican Party	Republicans|GOP	USA	PTY	group	unverified	-
federal-reserve	Federal Reserve	the Fed|U.S. Federal Reserve	USA	GOV|BUS	government	unverified	-
nasa	NASA	National Aeronautics and Space Administration	USA	GOV	government	unverified	-
office-of-the-u-s-trade-representative	Office of the U.S. Trade Representative	USTR	USA	GOV|BUS	government	unverified	-
office-of-the-director-of-national-intelligence	Office of the Director of National Intelligence	ODNI	USA	SPY	government	unverified	-
september-11-commission	September 11 commission	9/11 Commission	USA	GOV	government	unverified	-
foreign-office	Foreign Office	Foreign, Commonwealth and Development Office|FCDO|Foreign and Commonwealth Office|British Foreign Office|UK Foreign Office	GBR	GOV	government	unverified	yes
ministry-of-defence-uk	Ministry of Defence	British Ministry of Defence|UK Ministry of Defence|MoD|UK MoD|British Defence Ministry	GBR	MIL	government	unverified	-
home-office	Home Office	British Home Office	GBR	GOV|COP	government	unverified	-
northern-ireland-office	Northern Ireland Office	-	GBR	GOV	government	unverified	-
mi6	MI6	Secret Intelligence Service|SIS	GBR	SPY	government	unverified	-
mi5	MI5	Security Service	GBR	SPY	government	unverified	-
gchq	GCHQ	Government Communications Headquarters	GBR	SPY	government	unverified	-
house-of-commons	House of Commons	Commons|British House of Commons	GBR	LEG	government	unverified	-
house-of-lords	House of Lords	-	GBR	LEG	government	unverified	-
royal-air-force	Royal Air Force	RAF	GBR	MIL	government	unverified	-
royal-navy	Royal Navy	-	GBR	MIL	government	unverified	-
royal-marines	Royal Marines	-	GBR	MIL	government	unverified	-
british-army	British Army	-	GBR	MIL	government	unverified	-
special-air-service	Special Air Service	SAS	GBR	MIL	government	unverified	-
metropolitan-police	Metropolitan Police	Met Police	GBR	COP	government	unverified	-
royal-ulster-constabulary	Royal Ulster Constabulary	RUC	GBR	COP	government	unverified	-
police-service-of-northern-ireland	Police Service of Northern Ireland	PSNI	GBR	COP	government	unverified	-
uk-maritime-trade-operations	UK Maritime Trade Operations	UKMTO|United Kingdom Maritime Trade Operations	GBR	MIL	government	unverified	-
conservative-party-uk	Conservative Party	Tories|Conservatives|Tory Party	GBR	PTY	group	unverified	-
labour-party-uk	Labour Party	British Labour Party	GBR	PTY	group	unverified	-
state-duma	State Duma	Duma|the Duma|Russian State Duma	RUS	LEG	government	unverified	-
federation-council	Federation Council	the Federation Council	RUS	LEG	government	unverified	-
federal-assembly-russia	Federal Assembly	-	RUS	LEG	government	unverified	-
federal-security-service	Federal Security Service	FSB|Russian FSB	RUS	SPY	government	unverified	-
foreign-intelligence-service-russia	Foreign Intelligence Service	SVR|Foreign Intelligence Service of Russia	RUS	SPY	government	unverified	-
main-intelligence-directorate-russia	Main Intelligence Directorate	GRU	RUS	MIL|SPY	government	unverified	yes
federal-protective-service	Federal Protective Service	FSO	RUS	SPY	government	unverified	-
rosgvardia	Rosgvardia	Rosgvardiya|Russian National Guard|National Guard of Russia	RUS	MIL|COP	government	unverified	-
russian-foreign-ministry	Russian Foreign Ministry	Foreign Ministry of Russia|Russian MFA|Ministry of Foreign Affairs of the Russian Federation	RUS	GOV	government	unverified	-
russian-defense-ministry	Russian Defense Ministry	Ministry of Defense of the Russian Federation|Russian Ministry of Defense|Russian Defence Ministry|Russian MoD|RF Ministry of Defense	RUS	MIL	government	unverified	-
armed-forces-of-the-russian-federation	Armed Forces of the Russian Federation	Russian Armed Forces|RF Armed Forces|Russian army	RUS	MIL	government	unverified	-
investigative-committee-russia	Investigative Committee	Investigative Committee of Russia|Russian Investigative Committee	RUS	JUD|COP	government	unverified	-
black-sea-fleet	Black Sea Fleet	-	RUS	MIL	government	unverified	-
northern-fleet	Northern Fleet	-	RUS	MIL	government	unverified	-
security-council-of-russia	Security Council of Russia	Russian Security Council|Security Council of the Russian Federation	RUS	GOV	government	unverified	-
roskomnadzor	Roskomnadzor	-	RUS	GOV	government	unverified	-
rosatom	Rosatom	-	RUS	BUS|GOV	organization	unverified	-
gazprom	Gazprom	-	RUS	BUS	organization	unverified	-
rosneft	Rosneft	-	RUS	BUS	organization	unverified	-
rosoboronexport	Rosoboronexport	-	RUS	BUS|GOV	organization	unverified	-
emercom	EMERCOM	Russian Emergencies Ministry|Ministry of Emergency Situations	RUS	GOV	government	unverified	-
united-russia	United Russia	-	RUS	PTY	group	unverified	-
bank-of-russia	Bank of Russia	Central Bank of Russia	RUS	GOV|BUS	government	unverified	-
airborne-forces-russia	Airborne Forces	VDV|Russian Airborne Forces	RUS	MIL	government	unverified	-
russian-orthodox-church	Russian Orthodox Church	Moscow Patriarchate	RUS	REL	organization	unverified	-
supreme-soviet-of-russia	Supreme Soviet of Russia	Congress of People's Deputies	RUS	LEG	government	unverified	-
kgb	KGB	Committee for State Security	SUN	SPY	government	unverified	-
red-army	Red Army	Soviet Army	SUN	MIL	government	unverified	-
politburo	Politburo	Soviet Politburo	SUN	GOV|PTY	government	unverified	-
supreme-soviet	Supreme Soviet	Supreme Soviet of the USSR	SUN	LEG	government	unverified	-
communist-party-of-the-soviet-union	Communist Party of the Soviet Union	CPSU|Soviet Communist Party	SUN	PTY|GOV	group	unverified	-
nkvd	NKVD	-	SUN	SPY	government	unverified	-
state-committee-on-the-state-of-emergency	State Committee on the State of Emergency	State Emergency Committee|GKChP	SUN	GOV	government	unverified	-
verkhovna-rada	Verkhovna Rada	Ukrainian parliament|Rada|the Rada|Supreme Rada|Ukraine's parliament	UKR	LEG	government	unverified	-
security-service-of-ukraine	Security Service of Ukraine	SBU|Ukrainian Security Service|SSU	UKR	SPY	government	unverified	-
main-directorate-of-intelligence	Main Directorate of Intelligence	GUR|HUR|Main Intelligence Directorate of Ukraine|Defense Intelligence of Ukraine|Defence Intelligence of Ukraine|Main Intelligence Directorate|Ukrainian military intelligence	UKR	MIL|SPY	government	unverified	-
foreign-intelligence-service-of-ukraine	Foreign Intelligence Service of Ukraine	SZRU	UKR	SPY	government	unverified	-
armed-forces-of-ukraine	Armed Forces of Ukraine	AFU|Ukrainian Armed Forces|ZSU|Ukrainian army|Ukrainian Army	UKR	MIL	government	unverified	-
general-staff-of-the-armed-forces-of-ukraine	General Staff of the Armed Forces of Ukraine	Ukrainian General Staff|General Staff of Ukraine	UKR	MIL	government	unverified	-
office-of-the-president-of-ukraine	Office of the President of Ukraine	Presidential Office|Office of the Ukrainian President	UKR	GOV	government	unverified	-
ukrainian-foreign-ministry	Ukrainian Foreign Ministry	Ministry of Foreign Affairs of Ukraine	UKR	GOV	government	unverified	-
ukrainian-defense-ministry	Ukrainian Defense Ministry	Ministry of Defense of Ukraine|Ukrainian Defence Ministry|Ministry of Defence of Ukraine	UKR	MIL	government	unverified	-
national-security-and-defense-council	National Security and Defense Council	NSDC|National Security and Defense Council of Ukraine|NSDC of Ukraine|National Security and Defence Council	UKR	GOV	government	unverified	-
national-anti-corruption-bureau	National Anti-Corruption Bureau	NABU|National Anti-Corruption Bureau of Ukraine	UKR	JUD|COP	government	unverified	-
special-anti-corruption-prosecutors-office	Special Anti-Corruption Prosecutor's Office	SAPO|SAP	UKR	JUD	government	unverified	-
national-guard-of-ukraine	National Guard of Ukraine	Ukrainian National Guard	UKR	MIL|COP	government	unverified	-
state-border-guard-service-of-ukraine	State Border Guard Service of Ukraine	State Border Guard Service	UKR	COP|MIL	government	unverified	-
state-emergency-service-of-ukraine	State Emergency Service of Ukraine	State Emergency Service|SES	UKR	GOV	government	unverified	-
azov-regiment	Azov Regiment	Azov|Azov Battalion|Azov Brigade	UKR	MIL	government	unverified	-
territorial-defense-forces	Territorial Defense Forces	Territorial Defense	UKR	MIL	government	unverified	-
unmanned-systems-forces	Unmanned Systems Forces	-	UKR	MIL	government	unverified	-
coordination-headquarters-for-the-treatment-of-prisoners-of-war	Coordination Headquarters for the Treatment of Prisoners of War	Coordination Headquarters	UKR	GOV	government	unverified	-
energoatom	Energoatom	-	UKR	BUS|GOV	organization	unverified	-
naftogaz	Naftogaz	-	UKR	BUS|GOV	organization	unverified	-
ukrenergo	Ukrenergo	-	UKR	BUS|GOV	organization	unverified	-
servant-of-the-people	Servant of the People	-	UKR	PTY	group	unverified	-
european-solidarity	European Solidarity	-	UKR	PTY	group	unverified	-
berkut	Berkut	-	UKR	COP	government	unverified	-
ukrainian-air-force	Ukrainian Air Force	Air Force of Ukraine	UKR	MIL	government	unverified	-
operational-command-south	Operational Command South	Operational Command "South"|Defense Forces of Southern Ukraine	UKR	MIL	government	unverified	-
kgb-of-belarus	KGB of Belarus	Belarusian KGB|State Security Committee of Belarus	BLR	SPY	government	unverified	-
belarusian-foreign-ministry	Belarusian Foreign Ministry	-	BLR	GOV	government	unverified	-
house-of-representatives-of-belarus	House of Representatives of Belarus	-	BLR	LEG	government	unverified	-
coordination-council-belarus	Coordination Council	-	BLR	OPP	group	unverified	-
bundestag	Bundestag	German parliament|the Bundestag	DEU	LEG	government	unverified	-
bundesrat	Bundesrat	the Bundesrat	DEU	LEG	government	unverified	-
bundeswehr	Bundeswehr	German army|German armed forces	DEU	MIL	government	unverified	-
federal-intelligence-service	Federal Intelligence Service	BND|Bundesnachrichtendienst	DEU	SPY	government	unverified	-
federal-office-for-the-protection-of-the-constitution	Federal Office for the Protection of the Constitution	BfV|Verfassungsschutz	DEU	SPY	government	unverified	-
german-foreign-ministry	German Foreign Ministry	Auswärtiges Amt|Federal Foreign Office|German Foreign Office	DEU	GOV	government	unverified	-
german-defense-ministry	German Defense Ministry	German Defence Ministry	DEU	MIL	government	unverified	-
federal-constitutional-court	Federal Constitutional Court	Bundesverfassungsgericht	DEU	JUD	government	unverified	-
bundesbank	Bundesbank	-	DEU	GOV|BUS	government	unverified	-
christian-democratic-union	Christian Democratic Union	CDU	DEU	PTY	group	unverified	-
christian-social-union	Christian Social Union	CSU	DEU	PTY	group	unverified	-
social-democratic-party-of-germany	Social Democratic Party of Germany	SPD	DEU	PTY	group	unverified	-
alternative-for-germany	Alternative for Germany	AfD	DEU	PTY	group	unverified	-
rheinmetall	Rheinmetall	-	DEU	BUS	organization	unverified	-
stasi	Stasi	Ministry for State Security	DDR	SPY	government	unverified	-
volkskammer	Volkskammer	-	DDR	LEG	government	unverified	-
socialist-unity-party	Socialist Unity Party	SED	DDR	PTY|GOV	group	unverified	-
national-peoples-army	National People's Army	-	DDR	MIL	government	unverified	yes
french-foreign-ministry	French Foreign Ministry	Ministry for Europe and Foreign Affairs|French Ministry of Foreign Affairs	FRA	GOV	government	unverified	-
french-defense-ministry	French Defense Ministry	French Defence Ministry|Ministry of the Armed Forces|French Armed Forces Ministry|Armed Forces Ministry	FRA	MIL	government	unverified	-
national-assembly-france	National Assembly	French National Assembly|Assemblée nationale	FRA	LEG	government	unverified	yes
french-senate	French Senate	-	FRA	LEG	government	unverified	-
dgse	DGSE	General Directorate for External Security|Directorate-General for External Security	FRA	SPY	government	unverified	-
dgsi	DGSI	General Directorate for Internal Security|DST	FRA	SPY	government	unverified	-
french-foreign-legion	French Foreign Legion	Foreign Legion	FRA	MIL	government	unverified	-
french-army	French army	French Army|French armed forces	FRA	MIL	government	unverified	-
barkhane	Barkhane	Operation Barkhane|Barkhane force	FRA	MIL	government	unverified	-
gign	GIGN	-	FRA	COP	government	unverified	-
national-rally	National Rally	National Front|Front National|Rassemblement National	FRA	PTY	group	unverified	-
italian-foreign-ministry	Italian Foreign Ministry	Italian Ministry of Foreign Affairs	ITA	GOV	government	unverified	-
carabinieri	Carabinieri	-	ITA	COP|MIL	government	unverified	-
italian-chamber-of-deputies	Italian Chamber of Deputies	-	ITA	LEG	government	unverified	-
sismi	SISMI	AISE	ITA	SPY	government	unverified	-
brothers-of-italy	Brothers of Italy	-	ITA	PTY	group	unverified	-
cortes	Cortes	Cortes Generales|Congress of Deputies|Spanish parliament	ESP	LEG	government	unverified	-
guardia-civil	Guardia Civil	Civil Guard	ESP	COP	government	unverified	-
national-intelligence-centre-spain	National Intelligence Centre	CNI	ESP	SPY	government	unverified	-
spanish-foreign-ministry	Spanish Foreign Ministry	-	ESP	GOV	government	unverified	-
spanish-socialist-workers-party	Spanish Socialist Workers' Party	PSOE	ESP	PTY	group	unverified	-
peoples-party-spain	People's Party	PP|Partido Popular	ESP	PTY	group	unverified	-
generalitat	Generalitat	Generalitat de Catalunya|Catalan government	ESP	GOV	government	unverified	-
sejm	Sejm	the Sejm|Polish parliament	POL	LEG	government	unverified	-
polish-foreign-ministry	Polish Foreign Ministry	-	POL	GOV	government	unverified	-
internal-security-agency-poland	Internal Security Agency	ABW	POL	SPY	government	unverified	-
law-and-justice	Law and Justice	PiS	POL	PTY	group	unverified	-
civic-platform	Civic Platform	Civic Coalition	POL	PTY	group	unverified	-
polish-border-guard	Polish Border Guard	-	POL	COP	government	unverified	-
polish-united-workers-party	Polish United Workers' Party	-	POL	PTY|GOV	group	unverified	-
fidesz	Fidesz	-	HUN	PTY	group	unverified	-
hungarian-foreign-ministry	Hungarian Foreign Ministry	-	HUN	GOV	government	unverified	-
security-information-service	Security Information Service	BIS	CZE	SPY	government	unverified	-
securitate	Securitate	-	ROU	SPY	government	unverified	-
national-salvation-front-romania	National Salvation Front	-	ROU	PTY|GOV	group	unverified	-
aivd	AIVD	General Intelligence and Security Service	NLD	SPY	government	unverified	-
dutch-foreign-ministry	Dutch Foreign Ministry	-	NLD	GOV	government	unverified	-
dutchbat	Dutchbat	Dutch battalion	NLD	MIL	government	unverified	-
belgian-federal-parliament	Belgian Federal Parliament	Belgian Chamber of Representatives	BEL	LEG	government	unverified	-
hellenic-parliament	Hellenic Parliament	Greek parliament	GRC	LEG	government	unverified	-
eyp	EYP	National Intelligence Service	GRC	SPY	government	unverified	-
pasok	PASOK	Pasok	GRC	PTY	group	unverified	-
syriza	Syriza	SYRIZA	GRC	PTY	group	unverified	-
new-democracy	New Democracy	-	GRC	PTY	group	unverified	yes
hellenic-coast-guard	Hellenic Coast Guard	Greek coast guard	GRC	COP	government	unverified	-
akel	AKEL	-	CYP	PTY	group	unverified	-
cypriot-national-guard	Cypriot National Guard	-	CYP	MIL	government	unverified	-
grand-national-assembly	Grand National Assembly	Turkish parliament|Turkish Grand National Assembly|Grand National Assembly of Turkey|TBMM	TUR	LEG	government	unverified	-
national-intelligence-organization	National Intelligence Organization	MIT|National Intelligence Organisation|Turkish intelligence|MİT	TUR	SPY	government	unverified	-
turkish-armed-forces	Turkish Armed Forces	TSK|Turkish army|Turkish military	TUR	MIL	government	unverified	-
turkish-foreign-ministry	Turkish Foreign Ministry	-	TUR	GOV	government	unverified	-
turkish-defense-ministry	Turkish Defense Ministry	Turkish Ministry of National Defense|Turkish Defence Ministry|Ministry of National Defense	TUR	MIL	government	unverified	-
justice-and-development-party	Justice and Development Party	AKP|AK Party	TUR	PTY	group	unverified	yes
republican-peoples-party	Republican People's Party	CHP	TUR	PTY	group	unverified	-
nationalist-movement-party	Nationalist Movement Party	MHP	TUR	PTY	group	unverified	-
good-party	Good Party	IYI Party	TUR	PTY	group	unverified	yes
afad	AFAD	Disaster and Emergency Management Authority	TUR	GOV	government	unverified	-
turkish-national-security-council	Turkish National Security Council	National Security Council|MGK	TUR	GOV	government	unverified	-
baykar	Baykar	-	TUR	BUS	organization	unverified	-
israel-defense-forces	Israel Defense Forces	IDF|Israeli Defense Forces|Israel Defence Forces|Israeli army|Israeli military|Tzahal|Israeli Army|I.D.F.|Israeli Defence Forces|Israeli armed forces	ISR	MIL	government	unverified	-
mossad	Mossad	the Mossad|Israel's Mossad	ISR	SPY	government	unverified	-
shin-bet	Shin Bet	Shabak|Israel Security Agency|Shin Bet security service|ISA|General Security Service|Israeli Security Agency	ISR	SPY	government	unverified	-
aman	Aman	Military Intelligence Directorate|Israeli Military Intelligence	ISR	MIL|SPY	government	unverified	yes
israeli-foreign-ministry	Israeli Foreign Ministry	Israel's Foreign Ministry	ISR	GOV	government	unverified	-
israeli-defense-ministry	Israeli Defense Ministry	Israeli Ministry of Defense|Israeli Defence Ministry	ISR	MIL	government	unverified	-
prime-ministers-office-israel	Prime Minister's Office	Israeli Prime Minister's Office|PMO	ISR	GOV	government	unverified	-
israeli-security-cabinet	Israeli security cabinet	Israeli war cabinet	ISR	GOV	government	unverified	-
israeli-air-force	Israeli Air Force	IAF	ISR	MIL	government	unverified	-
israeli-navy	Israeli Navy	-	ISR	MIL	government	unverified	-
israel-police	Israel Police	Israeli police	ISR	COP	government	unverified	-
coordinator-of-government-activities-in-the-territories	Coordinator of Government Activities in the Territories	COGAT	ISR	MIL|GOV	government	unverified	-
civil-administration	Civil Administration	Israeli Civil Administration	ISR	MIL|GOV	government	unverified	-
southern-command-israel	Southern Command	IDF Southern Command	ISR	MIL	government	unverified	-
golani-brigade	Golani Brigade	-	ISR	MIL	government	unverified	-
likud	Likud	Likud party|Likud Party	ISR	PTY	group	unverified	-
israeli-labor-party	Israeli Labor Party	Labor Party	ISR	PTY	group	unverified	-
kadima	Kadima	-	ISR	PTY	group	unverified	-
yesh-atid	Yesh Atid	-	ISR	PTY	group	unverified	-
national-unity-israel	National Unity	-	ISR	PTY	group	unverified	yes
yisrael-beiteinu	Yisrael Beiteinu	Yisrael Beitenu	ISR	PTY	group	unverified	-
shas	Shas	-	ISR	PTY	group	unverified	-
united-torah-judaism	United Torah Judaism	Agudat Yisrael	ISR	PTY	group	unverified	-
meretz	Meretz	-	ISR	PTY	group	unverified	-
otzma-yehudit	Otzma Yehudit	Jewish Power	ISR	PTY	group	unverified	-
religious-zionism	Religious Zionism	Religious Zionist Party	ISR	PTY	group	unverified	-
national-religious-party	National Religious Party	Mafdal|Jewish Home	ISR	PTY	group	unverified	-
joint-list	Joint List	-	ISR	PTY	group	unverified	-
yesha-council	Yesha Council	Yesha	ISR	PTY	group	unverified	-
hostages-and-missing-families-forum	Hostages and Missing Families Forum	Hostages Families Forum|Hostage Families Forum|Hostages and Missing Persons Families Forum	ISR	CVL	organization	unverified	-
magen-david-adom	Magen David Adom	MDA	ISR	MED	organization	unverified	-
zaka	ZAKA	-	ISR	MED	organization	unverified	-
peace-now	Peace Now	-	ISR	CVL	organization	unverified	-
btselem	B'Tselem	-	ISR	CVL	organization	unverified	-
breaking-the-silence	Breaking the Silence	-	ISR	CVL	organization	unverified	-
israeli-supreme-court	Israeli Supreme Court	High Court of Justice|Israeli High Court of Justice	ISR	JUD	government	unverified	-
jewish-agency	Jewish Agency	Jewish Agency for Israel	ISR	GOV	organization	unverified	-
palestinian-authority	Palestinian Authority	Palestinian National Authority|PNA|PA|the Palestinian Authority|Palestinian Autonomy	PSE	GOV	government	unverified	-
palestine-liberation-organization	Palestine Liberation Organization	PLO|Palestine Liberation Organisation|P.L.O.|Palestinian Liberation Organization	PSE	GOV|PRE	group	unverified	-
palestinian-legislative-council	Palestinian Legislative Council	PLC	PSE	LEG	government	unverified	-
palestinian-national-council	Palestinian National Council	Palestine National Council|PNC	PSE	LEG	government	unverified	-
palestinian-central-council	Palestinian Central Council	PLO Executive Committee|Palestine Central Council	PSE	LEG	government	unverified	-
palestinian-foreign-ministry	Palestinian Foreign Ministry	Palestinian Ministry of Foreign Affairs	PSE	GOV	government	unverified	-
gaza-health-ministry	Gaza Health Ministry	Gaza's Health Ministry|Gaza Ministry of Health|Hamas-run Health Ministry|Health Ministry in Gaza|Hamas-run health ministry	PSE	GOV|MED	government	unverified	-
palestinian-health-ministry	Palestinian Health Ministry	Palestinian Ministry of Health	PSE	GOV|MED	government	unverified	-
preventive-security-service	Preventive Security Service	Palestinian Preventive Security|Preventive Security	PSE	SPY|COP	government	unverified	-
palestinian-general-intelligence-service	Palestinian General Intelligence Service	Palestinian General Intelligence	PSE	SPY	government	unverified	-
palestinian-red-crescent	Palestinian Red Crescent	Palestine Red Crescent Society|Palestinian Red Crescent Society|PRCS	PSE	MED	organization	unverified	-
palestinian-civil-defense	Palestinian Civil Defense	Gaza Civil Defense|Gaza Civil Defence|Gaza's civil defense agency	PSE	GOV|MED	government	unverified	-
prisoners-club	Prisoners' Club	Palestinian Prisoners' Club|Palestinian Prisoners Society|Palestinian Prisoners' Society	PSE	CVL	organization	unverified	-
force-17	Force 17	Presidential Guard	PSE	COP	government	unverified	yes
jerusalem-waqf	Jerusalem Waqf	Islamic Waqf|Waqf|Awqaf	PSE	REL	organization	unverified	-
al-haq	Al-Haq	-	PSE	CVL	organization	unverified	-
gaza-humanitarian-foundation	Gaza Humanitarian Foundation	GHF	PSE	-	organization	unverified	-
general-intelligence-service-egypt	General Intelligence Service	Egyptian General Intelligence Service|Egyptian General Intelligence|Egyptian intelligence|General Intelligence Directorate|Egyptian General Intelligence Directorate|Egyptian intelligence service	EGY	SPY	government	unverified	yes
egyptian-foreign-ministry	Egyptian Foreign Ministry	-	EGY	GOV	government	unverified	-
supreme-council-of-the-armed-forces	Supreme Council of the Armed Forces	SCAF	EGY	MIL|GOV	government	unverified	-
egyptian-armed-forces	Egyptian Armed Forces	Egyptian army	EGY	MIL	government	unverified	-
egyptian-parliament	Egyptian parliament	People's Assembly	EGY	LEG	government	unverified	-
state-information-service	State Information Service	State Information Service of Egypt	EGY	GOV	government	unverified	-
al-azhar	Al-Azhar	al-Azhar	EGY	REL	organization	unverified	-
suez-canal-authority	Suez Canal Authority	-	EGY	GOV|BUS	government	unverified	-
egyptian-red-crescent	Egyptian Red Crescent	-	EGY	MED	organization	unverified	-
general-intelligence-directorate-jordan	General Intelligence Directorate	GID|Jordanian intelligence	JOR	SPY	government	unverified	yes
jordan-armed-forces	Jordan Armed Forces	Jordanian army|Jordanian Armed Forces|Arab Legion|Arab Army	JOR	MIL	government	unverified	-
jordanian-foreign-ministry	Jordanian Foreign Ministry	-	JOR	GOV	government	unverified	-
jordanian-parliament	Jordanian parliament	-	JOR	LEG	government	unverified	-
lebanese-armed-forces	Lebanese Armed Forces	Lebanese army|LAF|Lebanese Army	LBN	MIL	government	unverified	-
internal-security-forces-lebanon	Internal Security Forces	ISF|Lebanese Internal Security Forces	LBN	COP	government	unverified	-
general-security-lebanon	General Security	Lebanese General Security|Directorate of General Security|Sûreté Générale	LBN	SPY|COP	government	unverified	-
lebanese-parliament	Lebanese parliament	-	LBN	LEG	government	unverified	-
lebanese-foreign-ministry	Lebanese Foreign Ministry	-	LBN	GOV	government	unverified	-
lebanese-health-ministry	Lebanese Health Ministry	-	LBN	GOV|MED	government	unverified	-
south-lebanon-army	South Lebanon Army	SLA|South Lebanese Army	LBN	UAF	organization	unverified	-
syrian-arab-army	Syrian Arab Army	SAA|Syrian army|Syrian armed forces	SYR	MIL	government	unverified	-
air-force-intelligence-syria	Air Force Intelligence	-	SYR	MIL|SPY	government	unverified	-
syrian-republican-guard	Syrian Republican Guard	-	SYR	MIL	government	unverified	-
syrian-foreign-ministry	Syrian Foreign Ministry	-	SYR	GOV	government	unverified	-
syrian-parliament	Syrian parliament	People's Council of Syria	SYR	LEG	government	unverified	-
syrian-defense-ministry	Syrian Defense Ministry	Syrian Ministry of Defense	SYR	MIL	government	unverified	-
mukhabarat	Mukhabarat	the Mukhabarat	SYR	SPY	government	unverified	-
white-helmets	White Helmets	Syria Civil Defence|Syrian Civil Defense	SYR	MED	organization	unverified	-
syrian-observatory-for-human-rights	Syrian Observatory for Human Rights	SOHR	SYR	CVL	organization	unverified	-
syrian-national-coalition	Syrian National Coalition	National Coalition for Syrian Revolutionary and Opposition Forces	SYR	OPP	group	unverified	-
high-negotiations-committee	High Negotiations Committee	HNC|Syrian Negotiation Commission	SYR	OPP	group	unverified	-
syrian-interim-government	Syrian Interim Government	-	SYR	OPP|GOV	group	unverified	-
autonomous-administration-of-north-and-east-syria	Autonomous Administration of North and East Syria	AANES|Rojava|Democratic Autonomous Administration of North and East Syria	SYR	PRE	organization	unverified	-
iraqi-armed-forces	Iraqi Armed Forces	Iraqi army|Iraqi Army|Iraqi security forces	IRQ	MIL	government	unverified	-
republican-guard-iraq	Republican Guard	Iraqi Republican Guard	IRQ	MIL	government	unverified	-
counter-terrorism-service	Counter Terrorism Service	Iraqi Counter-Terrorism Service|Golden Division	IRQ	MIL	government	unverified	-
council-of-representatives-iraq	Council of Representatives	Iraqi parliament|Iraqi Council of Representatives	IRQ	LEG	government	unverified	-
iraqi-governing-council	Iraqi Governing Council	Interim Governing Council	IRQ	GOV	government	unverified	-
revolutionary-command-council	Revolutionary Command Council	-	IRQ	GOV	government	unverified	yes
iraqi-foreign-ministry	Iraqi Foreign Ministry	-	IRQ	GOV	government	unverified	-
kurdistan-regional-government	Kurdistan Regional Government	KRG|Iraqi Kurdistan|Kurdistan Region|Kurdistan Region of Iraq	IRQ	GOV	government	unverified	-
popular-mobilization-forces	Popular Mobilization Forces	PMF|Hashd al-Shaabi|Popular Mobilization Units|PMU|Hashed al-Shaabi|Hashd al-Sha'bi|Popular Mobilisation Forces	IRQ	MIL|UAF	government	unverified	-
peshmerga	Peshmerga	peshmerga	IRQ	MIL	government	unverified	-
coordination-framework	Coordination Framework	Shiite Coordination Framework	IRQ	PTY	group	unverified	-
iraqi-national-congress	Iraqi National Congress	INC	IRQ	OPP	group	unverified	-
dawa-party	Dawa Party	Islamic Dawa Party|al-Dawa	IRQ	PTY	group	unverified	-
islamic-supreme-council-of-iraq	Islamic Supreme Council of Iraq	SCIRI|Supreme Council for the Islamic Revolution in Iraq|ISCI	IRQ	PTY	group	unverified	-
state-of-law-coalition	State of Law Coalition	State of Law	IRQ	PTY	group	unverified	-
kurdistan-democratic-party	Kurdistan Democratic Party	KDP	IRQ	PTY	group	unverified	-
patriotic-union-of-kurdistan	Patriotic Union of Kurdistan	PUK	IRQ	PTY	group	unverified	-
baath-party-iraq	Baath Party	Ba'ath Party|Baath party	IRQ	PTY|GOV	group	unverified	-
islamic-revolutionary-guard-corps	Islamic Revolutionary Guard Corps	IRGC|Revolutionary Guards|Revolutionary Guard|Iran's Revolutionary Guards|Iranian Revolutionary Guards|Islamic Revolution Guards Corps|Pasdaran|Revolutionary Guard Corps|Iranian Revolutionary Guard Corps|Islamic Revolutionary Guards Corps	IRN	MIL	government	unverified	-
quds-force	Quds Force	Qods Force|al-Quds Force|IRGC Quds Force|Al-Quds Force	IRN	MIL|SPY	government	unverified	-
basij	Basij	Basij militia	IRN	MIL|COP	government	unverified	-
artesh	Artesh	Iranian army|Islamic Republic of Iran Army	IRN	MIL	government	unverified	-
majlis	Majlis	Iranian parliament|Islamic Consultative Assembly|Majles	IRN	LEG	government	unverified	-
guardian-council	Guardian Council	Council of Guardians	IRN	GOV|JUD	government	unverified	-
assembly-of-experts	Assembly of Experts	-	IRN	GOV|REL	government	unverified	-
expediency-council	Expediency Council	Expediency Discernment Council	IRN	GOV	government	unverified	-
supreme-national-security-council	Supreme National Security Council	SNSC|Iran's Supreme National Security Council	IRN	GOV	government	unverified	-
iranian-foreign-ministry	Iranian Foreign Ministry	-	IRN	GOV	government	unverified	-
ministry-of-intelligence-iran	Ministry of Intelligence	VEVAK|MOIS|Iranian Ministry of Intelligence|Iranian Intelligence Ministry	IRN	SPY	government	unverified	-
savak	SAVAK	-	IRN	SPY	government	unverified	-
atomic-energy-organization-of-iran	Atomic Energy Organization of Iran	AEOI	IRN	GOV	government	unverified	-
irans-revolutionary-council	Iran's Revolutionary Council	Revolutionary Council	IRN	GOV	government	unverified	-
saudi-foreign-ministry	Saudi Foreign Ministry	-	SAU	GOV	government	unverified	-
shura-council-saudi-arabia	Shura Council	Saudi Shura Council	SAU	LEG	government	unverified	-
general-intelligence-presidency	General Intelligence Presidency	Saudi intelligence|General Intelligence Directorate	SAU	SPY	government	unverified	-
saudi-national-guard	Saudi National Guard	Saudi Arabian National Guard	SAU	MIL	government	unverified	-
saudi-aramco	Saudi Aramco	Aramco	SAU	BUS|GOV	organization	unverified	-
saudi-led-coalition	Saudi-led coalition	Arab coalition|Arab Coalition|coalition to restore legitimacy in Yemen|Saudi-led military coalition	SAU	MIL	organization	unverified	-
ksrelief	KSrelief	King Salman Humanitarian Aid and Relief Centre	SAU	GOV	organization	unverified	-
qatari-foreign-ministry	Qatari Foreign Ministry	Ministry of Foreign Affairs of Qatar	QAT	GOV	government	unverified	-
qatar-investment-authority	Qatar Investment Authority	-	QAT	BUS|GOV	organization	unverified	-
federal-national-council	Federal National Council	-	ARE	LEG	government	unverified	-
uae-foreign-ministry	UAE Foreign Ministry	Emirati Foreign Ministry	ARE	GOV	government	unverified	-
adnoc	ADNOC	-	ARE	BUS|GOV	organization	unverified	-
national-assembly-kuwait	National Assembly	Kuwaiti parliament	KWT	LEG	government	unverified	yes
omani-foreign-ministry	Omani Foreign Ministry	-	OMN	GOV	government	unverified	-
presidential-leadership-council	Presidential Leadership Council	Yemeni Presidential Leadership Council|PLC	YEM	GOV	government	unverified	-
supreme-political-council	Supreme Political Council	Supreme Political Council of Yemen	YEM	PRE|GOV	organization	unverified	-
general-peoples-congress-yemen	General People's Congress	-	YEM	PTY	group	unverified	yes
yemeni-army	Yemeni army	Yemeni National Army	YEM	MIL	government	unverified	-
afghan-national-army	Afghan National Army	ANA|Afghan army|Afghan National Security Forces|ANSF	AFG	MIL	government	unverified	-
national-directorate-of-security	National Directorate of Security	NDS	AFG	SPY	government	unverified	-
khad	KhAD	KHAD	AFG	SPY	government	unverified	-
loya-jirga	Loya Jirga	loya jirga	AFG	LEG	government	unverified	-
high-peace-council	High Peace Council	Afghan High Peace Council|High Council for National Reconciliation	AFG	GOV	government	unverified	-
wolesi-jirga	Wolesi Jirga	-	AFG	LEG	government	unverified	-
peoples-democratic-party-of-afghanistan	People's Democratic Party of Afghanistan	PDPA	AFG	PTY|GOV	group	unverified	-
inter-services-intelligence	Inter-Services Intelligence	ISI|I.S.I.	PAK	MIL|SPY	government	unverified	-
inter-services-public-relations	Inter-Services Public Relations	ISPR	PAK	MIL	government	unverified	-
pakistan-army	Pakistan Army	Pakistani army|Pakistan Armed Forces|Pakistani military	PAK	MIL	government	unverified	-
national-assembly-pakistan	National Assembly	Pakistani parliament|Majlis-e-Shoora	PAK	LEG	government	unverified	yes
pakistani-foreign-ministry	Pakistani Foreign Ministry	Pakistan Foreign Office|Foreign Office	PAK	GOV	government	unverified	-
pakistan-muslim-league-nawaz	Pakistan Muslim League-Nawaz	PML-N|Pakistan Muslim League	PAK	PTY	group	unverified	-
pakistan-peoples-party	Pakistan People's Party	PPP|Pakistan Peoples Party	PAK	PTY	group	unverified	-
pakistan-tehreek-e-insaf	Pakistan Tehreek-e-Insaf	PTI|Tehreek-e-Insaf	PAK	PTY	group	unverified	-
muttahida-qaumi-movement	Muttahida Qaumi Movement	MQM	PAK	PTY	group	unverified	-
jamaat-e-islami	Jamaat-e-Islami	Jamaat-i-Islami	PAK	PTY	group	unverified	-
rangers-pakistan	Rangers	Pakistan Rangers	PAK	MIL|COP	government	unverified	-
ministry-of-external-affairs	Ministry of External Affairs	MEA|Indian Foreign Ministry|External Affairs Ministry|Indian External Affairs Ministry	IND	GOV	government	unverified	-
lok-sabha	Lok Sabha	-	IND	LEG	government	unverified	-
rajya-sabha	Rajya Sabha	-	IND	LEG	government	unverified	-
research-and-analysis-wing	Research and Analysis Wing	RAW|R&AW	IND	SPY	government	unverified	-
indian-army	Indian Army	-	IND	MIL	government	unverified	-
indian-air-force	Indian Air Force	-	IND	MIL	government	unverified	-
indian-navy	Indian Navy	-	IND	MIL	government	unverified	-
border-security-force	Border Security Force	BSF	IND	MIL|COP	government	unverified	-
central-reserve-police-force	Central Reserve Police Force	CRPF	IND	COP	government	unverified	-
central-bureau-of-investigation	Central Bureau of Investigation	CBI	IND	COP	government	unverified	-
national-investigation-agency	National Investigation Agency	NIA	IND	COP	government	unverified	-
bharatiya-janata-party	Bharatiya Janata Party	BJP	IND	PTY	group	unverified	-
indian-national-congress	Indian National Congress	Congress Party|Congress (I)|Congress party	IND	PTY	group	unverified	-
shiv-sena	Shiv Sena	-	IND	PTY	group	unverified	-
rashtriya-swayamsevak-sangh	Rashtriya Swayamsevak Sangh	RSS	IND	REL|PTY	organization	unverified	-
akali-dal	Akali Dal	Shiromani Akali Dal	IND	PTY	group	unverified	-
all-parties-hurriyat-conference	All Parties Hurriyat Conference	Hurriyat Conference|Hurriyat|APHC	IND	OPP	group	unverified	-
indian-peace-keeping-force	Indian Peace Keeping Force	IPKF	IND	MIL	government	unverified	-
bangladesh-nationalist-party	Bangladesh Nationalist Party	BNP	BGD	PTY	group	unverified	-
awami-league	Awami League	-	BGD	PTY	group	unverified	-
rapid-action-battalion	Rapid Action Battalion	RAB	BGD	COP	government	unverified	-
jatiya-sangsad	Jatiya Sangsad	-	BGD	LEG	government	unverified	-
sri-lanka-army	Sri Lanka Army	Sri Lankan army|Sri Lankan military	LKA	MIL	government	unverified	-
united-national-party	United National Party	UNP	LKA	PTY	group	unverified	-
janatha-vimukthi-peramuna	Janatha Vimukthi Peramuna	JVP|People's Liberation Front	LKA	PTY	group	unverified	-
sri-lanka-freedom-party	Sri Lanka Freedom Party	SLFP	LKA	PTY	group	unverified	-
sri-lanka-navy	Sri Lanka Navy	Sri Lankan navy	LKA	MIL	government	unverified	-
communist-party-of-nepal	Communist Party of Nepal	CPN-UML|Communist Party of Nepal (UML)	NPL	PTY	group	unverified	-
nepali-congress	Nepali Congress	Nepali Congress Party	NPL	PTY	group	unverified	-
royal-nepal-army	Royal Nepal Army	Nepal Army|Royal Nepalese Army	NPL	MIL	government	unverified	-
chinese-foreign-ministry	Chinese Foreign Ministry	Ministry of Foreign Affairs of China|Ministry of Foreign Affairs of the People's Republic of China|China's Foreign Ministry	CHN	GOV	government	unverified	-
peoples-liberation-army	People's Liberation Army	PLA|Chinese army|Chinese military	CHN	MIL	government	unverified	-
peoples-liberation-army-navy	People's Liberation Army Navy	PLAN|PLA Navy	CHN	MIL	government	unverified	-
eastern-theater-command	Eastern Theater Command	-	CHN	MIL	government	unverified	-
national-peoples-congress	National People's Congress	NPC	CHN	LEG	government	unverified	-
ministry-of-state-security	Ministry of State Security	MSS	CHN	SPY	government	unverified	-
ministry-of-public-security-china	Ministry of Public Security	Chinese Ministry of Public Security	CHN	COP	government	unverified	-
chinese-communist-party	Chinese Communist Party	CCP|Communist Party of China|CPC|Chinese Communist party	CHN	PTY|GOV	group	unverified	-
taiwan-affairs-office	Taiwan Affairs Office	-	CHN	GOV	government	unverified	-
chinese-ministry-of-commerce	Chinese Ministry of Commerce	China's Commerce Ministry|MOFCOM|Chinese Commerce Ministry	CHN	GOV|BUS	government	unverified	-
central-military-commission	Central Military Commission	-	CHN	MIL	government	unverified	-
state-council-china	State Council	China's State Council	CHN	GOV	government	unverified	yes
chinese-defense-ministry	Chinese Defense Ministry	Chinese Ministry of National Defense|China's Defense Ministry|Chinese Defence Ministry	CHN	MIL	government	unverified	-
china-coast-guard	China Coast Guard	Chinese coast guard	CHN	COP	government	unverified	-
association-for-relations-across-the-taiwan-straits	Association for Relations Across the Taiwan Straits	ARATS	CHN	GOV	organization	unverified	-
huawei	Huawei	-	CHN	BUS	organization	unverified	-
chinese-peoples-political-consultative-conference	Chinese People's Political Consultative Conference	CPPCC	CHN	LEG	government	unverified	-
hong-kong-and-macau-affairs-office	Hong Kong and Macau Affairs Office	-	CHN	GOV	government	unverified	-
legislative-council-hong-kong	Legislative Council	LegCo	HKG	LEG	government	unverified	-
legislative-yuan	Legislative Yuan	-	TWN	LEG	government	unverified	-
kuomintang	Kuomintang	KMT|Nationalist Party|Nationalists	TWN	PTY	group	unverified	-
democratic-progressive-party	Democratic Progressive Party	DPP	TWN	PTY	group	unverified	-
mainland-affairs-council	Mainland Affairs Council	MAC	TWN	GOV	government	unverified	-
straits-exchange-foundation	Straits Exchange Foundation	SEF	TWN	GOV	organization	unverified	-
taiwans-defense-ministry	Taiwan's Defense Ministry	Taiwanese Defense Ministry|Ministry of National Defense	TWN	MIL	government	unverified	-
taiwans-foreign-ministry	Taiwan's Foreign Ministry	Taiwanese Foreign Ministry	TWN	GOV	government	unverified	-
tsmc	TSMC	-	TWN	BUS	organization	unverified	-
japanese-foreign-ministry	Japanese Foreign Ministry	Gaimusho	JPN	GOV	government	unverified	-
diet	Diet	National Diet|Japanese Diet|Japanese parliament	JPN	LEG	government	unverified	yes
self-defense-forces	Self-Defense Forces	Japan Self-Defense Forces|SDF|JSDF|Self-Defence Forces|Maritime Self-Defense Force	JPN	MIL	government	unverified	-
japanese-defense-ministry	Japanese Defense Ministry	Defense Agency|Japan's Defense Ministry|Defence Agency	JPN	MIL	government	unverified	-
liberal-democratic-party-japan	Liberal Democratic Party	LDP	JPN	PTY	group	unverified	-
japan-coast-guard	Japan Coast Guard	-	JPN	COP	government	unverified	-
aum-shinrikyo	Aum Shinrikyo	Aum Supreme Truth	JPN	REL|UAF	organization	unverified	-
national-assembly-south-korea	National Assembly	South Korean parliament	KOR	LEG	government	unverified	yes
national-intelligence-service	National Intelligence Service	NIS|South Korea's National Intelligence Service|KCIA|Agency for National Security Planning	KOR	SPY	government	unverified	yes
unification-ministry	Unification Ministry	Ministry of Unification|South Korea's Unification Ministry	KOR	GOV	government	unverified	-
joint-chiefs-of-staff-south-korea	Joint Chiefs of Staff	JCS|South Korea's Joint Chiefs of Staff|South Korean Joint Chiefs of Staff	KOR	MIL	government	unverified	yes
south-korean-foreign-ministry	South Korean Foreign Ministry	Ministry of Foreign Affairs	KOR	GOV	government	unverified	-
south-korean-defense-ministry	South Korean Defense Ministry	South Korean Ministry of National Defense	KOR	MIL	government	unverified	-
people-power-party	People Power Party	PPP|Grand National Party	KOR	PTY	group	unverified	-
democratic-party-south-korea	Democratic Party	Democratic Party of Korea	KOR	PTY	group	unverified	yes
workers-party-of-korea	Workers' Party of Korea	WPK|Korean Workers' Party|North Korea's Workers' Party	PRK	PTY|GOV	group	unverified	-
korean-peoples-army	Korean People's Army	KPA|North Korean army|North Korean military|Korean People's army	PRK	MIL	government	unverified	-
supreme-peoples-assembly	Supreme People's Assembly	-	PRK	LEG	government	unverified	-
north-korean-foreign-ministry	North Korean Foreign Ministry	-	PRK	GOV	government	unverified	-
national-defence-commission	National Defence Commission	National Defense Commission	PRK	GOV	government	unverified	-
committee-for-the-peaceful-reunification-of-the-fatherland	Committee for the Peaceful Reunification of the Fatherland	Committee for Peaceful Reunification of the Fatherland	PRK	GOV	government	unverified	-
reconnaissance-general-bureau	Reconnaissance General Bureau	-	PRK	MIL|SPY	government	unverified	-
lazarus-group	Lazarus Group	-	PRK	SPY|CRM	organization	unverified	-
communist-party-of-vietnam	Communist Party of Vietnam	Vietnamese Communist Party	VNM	PTY|GOV	group	unverified	-
national-assembly-vietnam	National Assembly	-	VNM	LEG	government	unverified	yes
peoples-army-of-vietnam	People's Army of Vietnam	North Vietnamese Army|NVA	VNM	MIL	government	unverified	-
vietnamese-foreign-ministry	Vietnamese Foreign Ministry	-	VNM	GOV	government	unverified	-
cambodian-peoples-party	Cambodian People's Party	CPP	KHM	PTY|GOV	group	unverified	-
funcinpec	FUNCINPEC	Funcinpec	KHM	PTY	group	unverified	-
cambodian-national-rescue-party	Cambodian National Rescue Party	CNRP	KHM	PTY	group	unverified	-
supreme-national-council	Supreme National Council	SNC	KHM	GOV	government	unverified	-
royal-thai-army	Royal Thai Army	Thai army|Thai military	THA	MIL	government	unverified	-
pheu-thai	Pheu Thai	Pheu Thai Party	THA	PTY	group	unverified	-
national-council-for-peace-and-order	National Council for Peace and Order	NCPO	THA	MIL|GOV	government	unverified	-
tatmadaw	Tatmadaw	Myanmar military|Myanmar army|Burmese army|Burmese military	MMR	MIL	government	unverified	-
state-administration-council	State Administration Council	SAC	MMR	MIL|GOV	government	unverified	-
national-league-for-democracy	National League for Democracy	NLD	MMR	PTY|OPP	group	unverified	-
national-unity-government-myanmar	National Unity Government	NUG|National Unity Government of Myanmar	MMR	OPP	group	unverified	-
union-solidarity-and-development-party	Union Solidarity and Development Party	USDP	MMR	PTY	group	unverified	-
pyithu-hluttaw	Pyithu Hluttaw	-	MMR	LEG	government	unverified	-
indonesian-national-armed-forces	Indonesian National Armed Forces	TNI|Indonesian army|Indonesian military|ABRI	IDN	MIL	government	unverified	-
golkar	Golkar	Golkar Party	IDN	PTY	group	unverified	-
kopassus	Kopassus	-	IDN	MIL	government	unverified	-
densus-88	Densus 88	Detachment 88	IDN	COP	government	unverified	-
house-of-representatives-indonesia	House of Representatives	DPR	IDN	LEG	government	unverified	yes
indonesian-foreign-ministry	Indonesian Foreign Ministry	-	IDN	GOV	government	unverified	-
armed-forces-of-the-philippines	Armed Forces of the Philippines	AFP|Philippine army|Philippine military	PHL	MIL	government	unverified	-
philippine-national-police	Philippine National Police	PNP	PHL	COP	government	unverified	-
department-of-foreign-affairs-philippines	Department of Foreign Affairs	Philippine Department of Foreign Affairs	PHL	GOV	government	unverified	yes
philippine-coast-guard	Philippine Coast Guard	-	PHL	COP	government	unverified	-
bangsamoro-transition-authority	Bangsamoro Transition Authority	Bangsamoro government	PHL	GOV	government	unverified	-
umno	UMNO	United Malays National Organisation	MYS	PTY	group	unverified	-
cnrt	CNRT	National Council of Timorese Resistance	TLS	PTY	group	unverified	-
department-of-foreign-affairs-and-trade	Department of Foreign Affairs and Trade	DFAT	AUS	GOV	government	unverified	-
australian-defence-force	Australian Defence Force	ADF	AUS	MIL	government	unverified	-
asio	ASIO	Australian Security Intelligence Organisation	AUS	SPY	government	unverified	-
australian-federal-police	Australian Federal Police	-	AUS	COP	government	unverified	-
global-affairs-canada	Global Affairs Canada	-	CAN	GOV	government	unverified	-
royal-canadian-mounted-police	Royal Canadian Mounted Police	RCMP	CAN	COP	government	unverified	-
canadian-security-intelligence-service	Canadian Security Intelligence Service	CSIS	CAN	SPY	government	unverified	-
canadian-armed-forces	Canadian Armed Forces	Canadian Forces	CAN	MIL	government	unverified	-
institutional-revolutionary-party	Institutional Revolutionary Party	PRI	MEX	PTY	group	unverified	-
morena	Morena	-	MEX	PTY	group	unverified	yes
pan-mexico	PAN	National Action Party	MEX	PTY	group	unverified	-
mexican-foreign-ministry	Mexican Foreign Ministry	Foreign Relations Secretariat|Secretariat of Foreign Relations|SRE	MEX	GOV	government	unverified	-
communist-party-of-cuba	Communist Party of Cuba	Cuban Communist Party	CUB	PTY|GOV	group	unverified	-
cuban-foreign-ministry	Cuban Foreign Ministry	MINREX	CUB	GOV	government	unverified	-
national-assembly-of-peoples-power	National Assembly of People's Power	-	CUB	LEG	government	unverified	-
revolutionary-armed-forces-cuba	Revolutionary Armed Forces	Cuban Revolutionary Armed Forces	CUB	MIL	government	unverified	-
national-assembly-venezuela	National Assembly	Venezuelan National Assembly	VEN	LEG	government	unverified	yes
sebin	SEBIN	Bolivarian National Intelligence Service|DISIP	VEN	SPY	government	unverified	-
pdvsa	PDVSA	Petroleos de Venezuela|Petróleos de Venezuela	VEN	BUS|GOV	organization	unverified	-
national-electoral-council-venezuela	National Electoral Council	CNE	VEN	GOV	government	unverified	-
united-socialist-party-of-venezuela	United Socialist Party of Venezuela	PSUV	VEN	PTY|GOV	group	unverified	-
bolivarian-national-guard	Bolivarian National Guard	-	VEN	MIL|COP	government	unverified	-
democratic-unity-roundtable	Democratic Unity Roundtable	Unitary Platform|MUD	VEN	OPP	group	unverified	-
colombian-army	Colombian army	Colombian Army|Colombian military	COL	MIL	government	unverified	-
high-commissioner-for-peace-colombia	High Commissioner for Peace	Office of the High Commissioner for Peace	COL	GOV	government	unverified	-
colombian-foreign-ministry	Colombian Foreign Ministry	-	COL	GOV	government	unverified	-
special-jurisdiction-for-peace	Special Jurisdiction for Peace	JEP	COL	JUD	government	unverified	-
das	DAS	Administrative Department of Security	COL	SPY	government	unverified	-
peruvian-congress	Peruvian Congress	Congress of Peru	PER	LEG	government	unverified	-
apra	APRA	American Popular Revolutionary Alliance	PER	PTY	group	unverified	-
movement-for-socialism	Movement for Socialism	MAS|Movement Toward Socialism	BOL	PTY	group	unverified	-
dina	DINA	CNI	CHL	SPY	government	unverified	-
argentine-foreign-ministry	Argentine Foreign Ministry	-	ARG	GOV	government	unverified	-
argentine-junta	Argentine junta	-	ARG	MIL|GOV	government	unverified	-
brazilian-foreign-ministry	Brazilian Foreign Ministry	-	BRA	GOV	government	unverified	-
workers-party-brazil	Workers' Party	PT	BRA	PTY	group	unverified	-
petrobras	Petrobras	-	BRA	BUS	organization	unverified	-
supreme-federal-court	Supreme Federal Court	Supreme Federal Tribunal	BRA	JUD	government	unverified	-
sandinista-popular-army	Sandinista Popular Army	Sandinista army|Nicaraguan army	NIC	MIL	government	unverified	-
nicaraguan-national-guard	Nicaraguan National Guard	National Guard	NIC	MIL	government	unverified	-
national-opposition-union	National Opposition Union	UNO|National Opposition Union coalition	NIC	PTY|OPP	group	unverified	-
arena-el-salvador	ARENA	Nationalist Republican Alliance	SLV	PTY	group	unverified	-
atlacatl-battalion	Atlacatl Battalion	-	SLV	MIL	government	unverified	-
national-guard-el-salvador	National Guard	-	SLV	MIL|COP	government	unverified	yes
kaibiles	Kaibiles	-	GTM	MIL	government	unverified	-
national-party-honduras	National Party	-	HND	PTY	group	unverified	yes
panama-defense-forces	Panama Defense Forces	Panamanian Defense Forces|PDF	PAN	MIL	government	unverified	-
haitian-national-police	Haitian National Police	-	HTI	COP	government	unverified	-
tontons-macoutes	Tontons Macoutes	Tonton Macoutes	HTI	UAF	organization	unverified	-
fraph	FRAPH	Front for the Advancement and Progress of Haiti	HTI	UAF	organization	unverified	-
fanmi-lavalas	Fanmi Lavalas	Lavalas|Lavalas Family	HTI	PTY	group	unverified	-
transitional-presidential-council	Transitional Presidential Council	Presidential Transitional Council	HTI	GOV	government	unverified	-
yugoslav-peoples-army	Yugoslav People's Army	JNA|Yugoslav Army|Yugoslav army|VJ	YUG	MIL	government	unverified	-
league-of-communists-of-yugoslavia	League of Communists of Yugoslavia	-	YUG	PTY|GOV	group	unverified	-
socialist-party-of-serbia	Socialist Party of Serbia	SPS	SRB	PTY	group	unverified	-
serbian-radical-party	Serbian Radical Party	SRS	SRB	PTY	group	unverified	-
serbian-progressive-party	Serbian Progressive Party	SNS	SRB	PTY	group	unverified	-
democratic-party-serbia	Democratic Party	-	SRB	PTY	group	unverified	yes
serbian-orthodox-church	Serbian Orthodox Church	-	SRB	REL	organization	unverified	-
serbian-parliament	Serbian parliament	National Assembly	SRB	LEG	government	unverified	-
office-for-kosovo	Office for Kosovo	Office for Kosovo and Metohija	SRB	GOV	government	unverified	-
red-berets	Red Berets	Special Operations Unit	SRB	COP|SPY	government	unverified	-
army-of-bosnia-and-herzegovina	Army of Bosnia and Herzegovina	ABiH|Bosnian army|Army of the Republic of Bosnia and Herzegovina	BIH	MIL	government	unverified	-
party-of-democratic-action	Party of Democratic Action	SDA	BIH	PTY	group	unverified	-
alliance-of-independent-social-democrats	Alliance of Independent Social Democrats	SNSD	BIH	PTY	group	unverified	-
office-of-the-high-representative	Office of the High Representative	OHR	BIH	GOV	organization	unverified	-
croatian-army	Croatian Army	HV|Croatian army	HRV	MIL	government	unverified	-
croatian-democratic-union	Croatian Democratic Union	HDZ	HRV	PTY	group	unverified	-
vmro-dpmne	VMRO-DPMNE	VMRO	MKD	PTY	group	unverified	-
democratic-union-for-integration	Democratic Union for Integration	DUI	MKD	PTY	group	unverified	-
kosovo-security-force	Kosovo Security Force	-	KOS	MIL	government	unverified	-
kosovo-police	Kosovo Police	-	KOS	COP	government	unverified	-
democratic-league-of-kosovo	Democratic League of Kosovo	LDK	KOS	PTY	group	unverified	-
democratic-party-of-kosovo	Democratic Party of Kosovo	PDK	KOS	PTY	group	unverified	-
vetevendosje	Vetevendosje	Vetëvendosje|Self-Determination Movement	KOS	PTY	group	unverified	-
kosovo-specialist-chambers	Kosovo Specialist Chambers	-	KOS	JUD	organization	unverified	-
georgian-dream	Georgian Dream	Georgian Dream party	GEO	PTY	group	unverified	-
united-national-movement	United National Movement	UNM	GEO	PTY|OPP	group	unverified	-
state-security-service-georgia	State Security Service	State Security Service of Georgia	GEO	SPY	government	unverified	-
georgian-foreign-ministry	Georgian Foreign Ministry	-	GEO	GOV	government	unverified	-
mkhedrioni	Mkhedrioni	-	GEO	UAF	organization	unverified	-
armenian-foreign-ministry	Armenian Foreign Ministry	-	ARM	GOV	government	unverified	-
armenian-defense-ministry	Armenian Defense Ministry	Armenian Ministry of Defense|Armenian Defence Ministry	ARM	MIL	government	unverified	-
civil-contract	Civil Contract	-	ARM	PTY	group	unverified	yes
republican-party-of-armenia	Republican Party of Armenia	-	ARM	PTY	group	unverified	-
armenian-revolutionary-federation	Armenian Revolutionary Federation	Dashnaktsutyun|Dashnak Party|Dashnaks	ARM	PTY	group	unverified	-
national-security-service-armenia	National Security Service	-	ARM	SPY	government	unverified	-
azerbaijani-defense-ministry	Azerbaijani Defense Ministry	Ministry of Defense of Azerbaijan|Azerbaijani Defence Ministry	AZE	MIL	government	unverified	-
azerbaijani-foreign-ministry	Azerbaijani Foreign Ministry	Ministry of Foreign Affairs of Azerbaijan	AZE	GOV	government	unverified	-
milli-majlis	Milli Majlis	Milli Mejlis	AZE	LEG	government	unverified	-
socar	SOCAR	-	AZE	BUS|GOV	organization	unverified	-
mazhilis	Mazhilis	Majilis	KAZ	LEG	government	unverified	-
moldovan-foreign-ministry	Moldovan Foreign Ministry	-	MDA	GOV	government	unverified	-
party-of-action-and-solidarity	Party of Action and Solidarity	PAS	MDA	PTY	group	unverified	-
dail	Dáil	Dail|the Dail|Dáil Éireann|Oireachtas	IRL	LEG	government	unverified	-
garda	Garda	Gardai|Gardaí|Garda Síochána	IRL	COP	government	unverified	-
department-of-foreign-affairs-ireland	Department of Foreign Affairs	-	IRL	GOV	government	unverified	yes
fianna-fail	Fianna Fáil	Fianna Fail	IRL	PTY	group	unverified	-
fine-gael	Fine Gael	-	IRL	PTY	group	unverified	-
storting	Storting	Norwegian parliament	NOR	LEG	government	unverified	-
norwegian-foreign-ministry	Norwegian Foreign Ministry	Norwegian Ministry of Foreign Affairs	NOR	GOV	government	unverified	-
pst	PST	-	NOR	SPY	government	unverified	-
norwegian-nobel-committee	Norwegian Nobel Committee	Nobel Committee	NOR	-	organization	unverified	-
norwegian-peoples-aid	Norwegian People's Aid	-	NOR	-	organization	unverified	-
riksdag	Riksdag	Swedish parliament	SWE	LEG	government	unverified	-
sapo	SÄPO	Sapo|Säpo|Swedish Security Service	SWE	SPY	government	unverified	-
swedish-foreign-ministry	Swedish Foreign Ministry	-	SWE	GOV	government	unverified	-
eduskunta	Eduskunta	Finnish parliament	FIN	LEG	government	unverified	-
supo	Supo	Finnish Security Intelligence Service	FIN	SPY	government	unverified	-
folketing	Folketing	Danish parliament	DNK	LEG	government	unverified	-
althing	Althing	-	ISL	LEG	government	unverified	-
riigikogu	Riigikogu	Estonian parliament	EST	LEG	government	unverified	-
saeima	Saeima	Latvian parliament	LVA	LEG	government	unverified	-
seimas	Seimas	Lithuanian parliament	LTU	LEG	government	unverified	-
sajudis	Sajudis	Sąjūdis	LTU	PTY|OPP	group	unverified	-
swiss-federal-department-of-foreign-affairs	Swiss Federal Department of Foreign Affairs	Swiss Foreign Ministry|Federal Department of Foreign Affairs	CHE	GOV	government	unverified	-
federal-council-switzerland	Federal Council	Swiss Federal Council	CHE	GOV	government	unverified	-
austrian-foreign-ministry	Austrian Foreign Ministry	-	AUT	GOV	government	unverified	-
roman-curia	Roman Curia	Curia	VAT	REL|GOV	organization	unverified	-
community-of-santegidio	Community of Sant'Egidio	Sant'Egidio	VAT	REL	organization	unverified	-
vatican-secretariat-of-state	Vatican Secretariat of State	Secretariat of State	VAT	REL|GOV	government	unverified	-
roman-catholic-church	Roman Catholic Church	Catholic Church	VAT	REL	organization	unverified	-
moroccan-foreign-ministry	Moroccan Foreign Ministry	-	MAR	GOV	government	unverified	-
justice-and-development-party-morocco	Justice and Development Party	PJD	MAR	PTY	group	unverified	yes
royal-armed-forces	Royal Armed Forces	Royal Moroccan Armed Forces	MAR	MIL	government	unverified	-
algerian-foreign-ministry	Algerian Foreign Ministry	-	DZA	GOV	government	unverified	-
peoples-national-army-algeria	People's National Army	Algerian army|National People's Army|ANP	DZA	MIL	government	unverified	-
high-council-of-state	High Council of State	High State Committee	DZA	GOV	government	unverified	yes
hirak	Hirak	-	DZA	OPP	group	unverified	yes
ennahda	Ennahda	Ennahda Movement|Ennahdha|An-Nahda	TUN	PTY	group	unverified	-
nidaa-tounes	Nidaa Tounes	-	TUN	PTY	group	unverified	-
assembly-of-the-representatives-of-the-people	Assembly of the Representatives of the People	Tunisian parliament	TUN	LEG	government	unverified	-
ugtt	UGTT	Tunisian General Labour Union	TUN	LAB	organization	unverified	-
national-transitional-council-libya	National Transitional Council	NTC|Transitional National Council	LBY	OPP|GOV	group	unverified	-
government-of-national-accord	Government of National Accord	GNA	LBY	GOV	government	unverified	-
government-of-national-unity	Government of National Unity	GNU	LBY	GOV	government	unverified	-
government-of-national-stability	Government of National Stability	GNS	LBY	OPP|GOV	group	unverified	-
house-of-representatives-libya	House of Representatives	Libyan House of Representatives|Libyan parliament|Tobruk-based parliament	LBY	LEG	government	unverified	yes
general-national-congress	General National Congress	GNC	LBY	LEG	government	unverified	-
high-council-of-state-libya	High Council of State	Libyan High Council of State|State Council	LBY	LEG	government	unverified	yes
libyan-presidential-council	Libyan Presidential Council	Presidential Council	LBY	GOV	government	unverified	-
libyan-national-army	Libyan National Army	LNA|Libyan Arab Armed Forces|LAAF|Haftar's forces	LBY	REB|MIL	organization	unverified	-
national-oil-corporation	National Oil Corporation	NOC	LBY	BUS|GOV	organization	unverified	-
general-peoples-congress-libya	General People's Congress	-	LBY	LEG	government	unverified	yes
libyan-coast-guard	Libyan Coast Guard	Libyan coastguard	LBY	COP	government	unverified	-
sudanese-armed-forces	Sudanese Armed Forces	SAF|Sudanese army|Sudan's army	SDN	MIL	government	unverified	-
rapid-support-forces	Rapid Support Forces	RSF|the Rapid Support Forces	SDN	REB	organization	unverified	-
transitional-sovereignty-council	Transitional Sovereignty Council	Sovereign Council|Sovereignty Council|Transitional Military Council	SDN	MIL|GOV	government	unverified	-
forces-of-freedom-and-change	Forces of Freedom and Change	FFC|Forces for Freedom and Change	SDN	OPP	group	unverified	-
national-congress-party-sudan	National Congress Party	NCP	SDN	PTY	group	unverified	-
umma-party	Umma Party	National Umma Party	SDN	PTY	group	unverified	-
sudanese-professionals-association	Sudanese Professionals Association	SPA	SDN	OPP|LAB	group	unverified	-
national-intelligence-and-security-service-sudan	National Intelligence and Security Service	NISS|General Intelligence Service	SDN	SPY	government	unverified	-
sudanese-foreign-ministry	Sudanese Foreign Ministry	-	SDN	GOV	government	unverified	-
south-sudan-peoples-defence-forces	South Sudan People's Defence Forces	SSPDF|South Sudanese army	SSD	MIL	government	unverified	-
ethiopian-national-defence-force	Ethiopian National Defence Force	ENDF|Ethiopian National Defense Force|Ethiopian army|Ethiopian military	ETH	MIL	government	unverified	-
ethiopian-peoples-revolutionary-democratic-front	Ethiopian People's Revolutionary Democratic Front	EPRDF	ETH	PTY|GOV	group	unverified	-
prosperity-party	Prosperity Party	-	ETH	PTY	group	unverified	-
derg	Derg	the Derg|Dergue|Provisional Military Administrative Council	ETH	MIL|GOV	government	unverified	-
tigray-interim-administration	Tigray Interim Administration	Interim Regional Administration of Tigray	ETH	GOV	government	unverified	-
peoples-front-for-democracy-and-justice	People's Front for Democracy and Justice	PFDJ	ERI	PTY|GOV	group	unverified	-
eritrean-defence-forces	Eritrean Defence Forces	Eritrean army|Eritrean Defense Forces	ERI	MIL	government	unverified	-
transitional-federal-government	Transitional Federal Government	TFG|Transitional National Government	SOM	GOV	government	unverified	-
somali-national-army	Somali National Army	SNA|Somali army	SOM	MIL	government	unverified	-
national-intelligence-and-security-agency	National Intelligence and Security Agency	NISA	SOM	SPY	government	unverified	-
puntland	Puntland	Puntland State	SOM	PRE|GOV	organization	unverified	-
jubaland	Jubaland	Jubbaland	SOM	GOV	organization	unverified	-
kenya-defence-forces	Kenya Defence Forces	KDF|Kenyan army	KEN	MIL	government	unverified	-
orange-democratic-movement	Orange Democratic Movement	ODM	KEN	PTY	group	unverified	-
kanu	KANU	Kenya African National Union	KEN	PTY	group	unverified	-
uganda-peoples-defence-force	Uganda People's Defence Force	UPDF|Ugandan army|Uganda Peoples Defence Forces	UGA	MIL	government	unverified	-
national-resistance-movement	National Resistance Movement	NRM	UGA	PTY|GOV	group	unverified	-
rwanda-defence-force	Rwanda Defence Force	RDF|Rwandan army|Rwandan Defence Force|Rwandan Patriotic Army|RPA	RWA	MIL	government	unverified	-
rwandan-armed-forces	Rwandan Armed Forces	FAR	RWA	MIL	government	unverified	-
mrnd	MRND	-	RWA	PTY|GOV	group	unverified	-
cndd-fdd	CNDD-FDD	National Council for the Defense of Democracy|Forces for the Defense of Democracy|FDD	BDI	PTY	group	unverified	-
frodebu	FRODEBU	Frodebu	BDI	PTY	group	unverified	-
uprona	UPRONA	Uprona	BDI	PTY	group	unverified	-
fardc	FARDC	Armed Forces of the Democratic Republic of the Congo|Congolese army|Armed Forces of the DRC	COD	MIL	government	unverified	-
zairian-armed-forces	Zairian Armed Forces	FAZ	COD	MIL	government	unverified	-
cenco	CENCO	National Episcopal Conference of Congo	COD	REL	organization	unverified	-
central-african-armed-forces	Central African Armed Forces	FACA	CAF	MIL	government	unverified	-
transitional-military-council-chad	Transitional Military Council	-	TCD	MIL|GOV	government	unverified	yes
patriotic-salvation-movement	Patriotic Salvation Movement	MPS	TCD	PTY|GOV	group	unverified	-
nigerian-army	Nigerian Army	Nigerian army|Nigerian military	NGA	MIL	government	unverified	-
peoples-democratic-party-nigeria	People's Democratic Party	PDP	NGA	PTY	group	unverified	-
all-progressives-congress	All Progressives Congress	APC	NGA	PTY	group	unverified	-
department-of-state-services	Department of State Services	DSS	NGA	SPY	government	unverified	-
economic-and-financial-crimes-commission	Economic and Financial Crimes Commission	EFCC	NGA	COP	government	unverified	-
provisional-ruling-council	Provisional Ruling Council	-	NGA	MIL|GOV	government	unverified	-
provisional-national-defence-council	Provisional National Defence Council	PNDC	GHA	MIL|GOV	government	unverified	-
national-committee-for-the-salvation-of-the-people	National Committee for the Salvation of the People	CNSP	MLI	MIL|GOV	government	unverified	-
malian-armed-forces	Malian Armed Forces	FAMa|Malian army	MLI	MIL	government	unverified	-
high-islamic-council-of-mali	High Islamic Council of Mali	-	MLI	REL	organization	unverified	-
national-council-for-the-safeguard-of-the-homeland	National Council for the Safeguard of the Homeland	CNSP|National Council for the Safeguarding of the Homeland	NER	MIL|GOV	government	unverified	-
volunteers-for-the-defence-of-the-homeland	Volunteers for the Defence of the Homeland	VDP|Volunteers for the Defense of the Homeland	BFA	UAF|MIL	organization	unverified	-
patriotic-movement-for-safeguard-and-restoration	Patriotic Movement for Safeguard and Restoration	MPSR	BFA	MIL|GOV	government	unverified	-
national-committee-of-reconciliation-and-development	National Committee of Reconciliation and Development	CNRD	GIN	MIL|GOV	government	unverified	-
fanci	FANCI	FRCI|Republican Forces of Ivory Coast	CIV	MIL	government	unverified	-
rally-of-the-republicans	Rally of the Republicans	RDR	CIV	PTY	group	unverified	-
ivorian-popular-front	Ivorian Popular Front	FPI	CIV	PTY	group	unverified	-
armed-forces-of-liberia	Armed Forces of Liberia	AFL	LBR	MIL	government	unverified	-
peoples-redemption-council	People's Redemption Council	-	LBR	MIL|GOV	government	unverified	-
national-patriotic-party	National Patriotic Party	-	LBR	PTY	group	unverified	-
national-provisional-ruling-council	National Provisional Ruling Council	NPRC	SLE	MIL|GOV	government	unverified	-
sierra-leone-peoples-party	Sierra Leone People's Party	SLPP	SLE	PTY	group	unverified	-
all-peoples-congress	All People's Congress	APC	SLE	PTY	group	unverified	-
special-court-for-sierra-leone	Special Court for Sierra Leone	-	SLE	JUD	organization	unverified	-
african-national-congress	African National Congress	ANC	ZAF	PTY	group	unverified	-
inkatha-freedom-party	Inkatha Freedom Party	Inkatha|IFP|Inkatha Freedom party	ZAF	PTY	group	unverified	-
national-party-south-africa	National Party	-	ZAF	PTY	group	unverified	yes
pan-africanist-congress	Pan Africanist Congress	PAC|Pan-Africanist Congress	ZAF	PTY|OPP	group	unverified	-
democratic-alliance	Democratic Alliance	-	ZAF	PTY	group	unverified	-
south-african-communist-party	South African Communist Party	SACP	ZAF	PTY	group	unverified	-
congress-of-south-african-trade-unions	Congress of South African Trade Unions	COSATU|Cosatu	ZAF	LAB	organization	unverified	-
south-african-defence-force	South African Defence Force	SADF|South African National Defence Force|SANDF|South African Defense Force	ZAF	MIL	government	unverified	-
umkhonto-we-sizwe	Umkhonto we Sizwe	Umkhonto weSizwe|Spear of the Nation	ZAF	REB	organization	unverified	-
economic-freedom-fighters	Economic Freedom Fighters	EFF	ZAF	PTY	group	unverified	-
truth-and-reconciliation-commission	Truth and Reconciliation Commission	TRC	ZAF	JUD	organization	unverified	-
united-democratic-front	United Democratic Front	UDF	ZAF	OPP	group	unverified	-
afrikaner-resistance-movement	Afrikaner Resistance Movement	AWB|Afrikaner Weerstandsbeweging	ZAF	UAF	organization	unverified	-
dirco	DIRCO	Department of International Relations and Cooperation	ZAF	GOV	government	unverified	-
zanu-pf	ZANU-PF	Zanu-PF|ZANU PF|Zimbabwe African National Union-Patriotic Front	ZWE	PTY|GOV	group	unverified	-
movement-for-democratic-change	Movement for Democratic Change	MDC	ZWE	PTY|OPP	group	unverified	-
citizens-coalition-for-change	Citizens Coalition for Change	CCC	ZWE	PTY|OPP	group	unverified	-
zanu	ZANU	Zimbabwe African National Union	ZWE	PTY|GOV	group	unverified	-
zapu	ZAPU	Zimbabwe African People's Union|Patriotic Front	ZWE	PTY	group	unverified	-
frelimo	Frelimo	FRELIMO|Mozambique Liberation Front	MOZ	PTY|GOV	group	unverified	-
mpla	MPLA	Popular Movement for the Liberation of Angola|MPLA-PT	AGO	PTY|GOV	group	unverified	-
angolan-armed-forces	Angolan Armed Forces	FAA|FAPLA|Angolan army	AGO	MIL	government	unverified	-
swapo	SWAPO	Swapo|South West Africa People's Organisation|South West Africa People's Organization	NAM	PTY|GOV	group	unverified	-
democratic-turnhalle-alliance	Democratic Turnhalle Alliance	DTA	NAM	PTY	group	unverified	-
united-party-for-national-development	United Party for National Development	-	ZMB	PTY	group	unverified	-
un-security-council	UN Security Council	United Nations Security Council|U.N. Security Council|UNSC|Security Council|the Security Council	un	-	organization	unverified	-
un-general-assembly	UN General Assembly	United Nations General Assembly|U.N. General Assembly|UNGA|General Assembly	un	-	organization	unverified	-
un-secretariat	UN Secretariat	United Nations Secretariat	un	-	organization	unverified	-
un-human-rights-council	UN Human Rights Council	Human Rights Council|UNHRC|U.N. Human Rights Council|UN Commission on Human Rights|U.N. Human Rights Commission	un	-	organization	unverified	-
un-economic-and-social-council	UN Economic and Social Council	ECOSOC|Economic and Social Council	un	-	organization	unverified	-
north-atlantic-council	North Atlantic Council	-	nato	-	organization	unverified	-
supreme-headquarters-allied-powers-europe	Supreme Headquarters Allied Powers Europe	SHAPE	nato	MIL	organization	unverified	-
nato-military-committee	NATO Military Committee	-	nato	MIL	organization	unverified	-
european-commission	European Commission	EU Commission|the European Commission|Commission of the European Communities	eu	-	organization	unverified	-
european-council	European Council	-	eu	-	organization	unverified	-
european-parliament	European Parliament	EU Parliament|Europarliament	eu	LEG	organization	unverified	-
european-external-action-service	European External Action Service	EEAS	eu	-	organization	unverified	-
european-court-of-justice	European Court of Justice	ECJ|Court of Justice of the European Union	eu	JUD	organization	unverified	-
european-central-bank	European Central Bank	ECB	eu	BUS	organization	unverified	-
europol	Europol	-	eu	COP	organization	unverified	-
frontex	Frontex	-	eu	COP	organization	unverified	-
african-union-commission	African Union Commission	AU Commission	african-union	-	organization	unverified	-
african-union-peace-and-security-council	African Union Peace and Security Council	AU Peace and Security Council	african-union	-	organization	unverified	-
african-union-high-level-implementation-panel	African Union High-Level Implementation Panel	AUHIP	african-union	-	organization	unverified	-
parliamentary-assembly-of-the-council-of-europe	Parliamentary Assembly of the Council of Europe	PACE	council-of-europe	LEG	organization	unverified	-
venice-commission	Venice Commission	-	council-of-europe	JUD	organization	unverified	-
department-of-agriculture	Department of Agriculture	-	USA	GOV|AGR	government	unverified	-
house-armed-services-committee	House Armed Services Committee	-	USA	LEG	government	unverified	-
house-intelligence-committee	House Intelligence Committee	-	USA	LEG	government	unverified	-
baltic-fleet	Baltic Fleet	-	RUS	MIL	government	unverified	-
pacific-fleet	Pacific Fleet	-	RUS	MIL	government	unverified	-
ukrainian-navy	Ukrainian Navy	-	UKR	MIL	government	unverified	-
khortytsia	Khortytsia	-	UKR	MIL	government	unverified	-
tavria	Tavria	-	UKR	MIL	government	unverified	-
french-gendarmerie	French gendarmerie	-	FRA	COP	government	unverified	-
italian-senate	Italian Senate	-	ITA	LEG	government	unverified	-
forza-italia	Forza Italia	-	ITA	PTY	group	unverified	-
lega	Lega	-	ITA	PTY	group	unverified	-
shayetet-13	Shayetet 13	-	ISR	MIL	government	unverified	-
border-police	Border Police	-	ISR	COP	government	unverified	-
home-front-command	Home Front Command	-	ISR	MIL	government	unverified	-
northern-command	Northern Command	-	ISR	MIL	government	unverified	-
givati-brigade	Givati Brigade	-	ISR	MIL	government	unverified	-
nahal-brigade	Nahal Brigade	-	ISR	MIL	government	unverified	-
raam	Ra'am	United Arab List	ISR	PTY	group	unverified	-
hadash	Hadash	-	ISR	PTY	group	unverified	-
al-mezan	Al-Mezan	-	PSE	CVL	organization	unverified	-
palestinian-centre-for-human-rights	Palestinian Centre for Human Rights	-	PSE	CVL	organization	unverified	-
fourth-division	Fourth Division	4th Armoured Division	SYR	MIL	government	unverified	-
syrian-national-council	Syrian National Council	-	SYR	OPP	group	unverified	-
syrian-salvation-government	Syrian Salvation Government	-	SYR	OPP|GOV	group	unverified	-
qatarenergy	QatarEnergy	-	QAT	BUS|GOV	organization	unverified	-
qatar-charity	Qatar Charity	-	QAT	-	organization	unverified	-
mubadala	Mubadala	-	ARE	BUS|GOV	organization	unverified	-
meshrano-jirga	Meshrano Jirga	-	AFG	LEG	government	unverified	-
frontier-corps	Frontier Corps	-	PAK	MIL|COP	government	unverified	-
vishwa-hindu-parishad	Vishwa Hindu Parishad	-	IND	REL|PTY	organization	unverified	-
state-affairs-commission	State Affairs Commission	-	PRK	GOV	government	unverified	-
united-front-department	United Front Department	-	PRK	GOV	government	unverified	-
sam-rainsy-party	Sam Rainsy Party	-	KHM	PTY	group	unverified	-
thai-rak-thai	Thai Rak Thai	-	THA	PTY	group	unverified	-
council-for-national-security	Council for National Security	-	THA	MIL|GOV	government	unverified	-
state-law-and-order-restoration-council	State Law and Order Restoration Council	SLORC|State Peace and Development Council|SPDC	MMR	MIL|GOV	government	unverified	-
state-security-and-peace-commission	State Security and Peace Commission	-	MMR	MIL|GOV	government	unverified	-
peoples-consultative-assembly	People's Consultative Assembly	MPR	IDN	LEG	government	unverified	-
barisan-nasional	Barisan Nasional	-	MYS	PTY	group	unverified	-
dignity-battalions	Dignity Battalions	-	PAN	MIL	government	unverified	-
democratic-opposition-of-serbia	Democratic Opposition of Serbia	DOS	SRB	PTY	group	unverified	-
nationalrat	Nationalrat	-	AUT	LEG	government	unverified	-
istiqlal	Istiqlal	-	MAR	PTY	group	unverified	-
national-dialogue-quartet	National Dialogue Quartet	-	TUN	SOC|LAB	organization	unverified	-
revolutionary-command-council-lby	Revolutionary Command Council	-	LBY	GOV|MIL	government	unverified	yes
national-islamic-front	National Islamic Front	NIF	SDN	PTY	group	unverified	-
taqaddum	Taqaddum	-	SDN	OPP|LAB	group	unverified	-
somoud	Somoud	-	SDN	OPP|LAB	group	unverified	-
national-resistance-army	National Resistance Army	NRA	UGA	MIL	group	unverified	-
national-council-for-democracy-and-development	National Council for Democracy and Development	CNDD	GIN	MIL|GOV	government	unverified	-
democratic-party	Democratic Party	-	ZAF	PTY	group	unverified	yes
united-national-independence-party	United National Independence Party	UNIP	ZMB	PTY	group	unverified	-
council-of-the-european-union	Council of the European Union	EU Council|Council of the EU	eu	-	organization	unverified	-
harvard-university	Harvard University	Harvard	USA	EDU	organization	unverified	-
yale-university	Yale University	Yale	USA	EDU	organization	unverified	-
stanford-university	Stanford University	Stanford	USA	EDU	organization	unverified	-
princeton-university	Princeton University	-	USA	EDU	organization	unverified	-
columbia-university	Columbia University	-	USA	EDU	organization	unverified	-
mit	Massachusetts Institute of Technology	MIT	USA	EDU	organization	unverified	-
georgetown-university	Georgetown University	-	USA	EDU	organization	unverified	-
johns-hopkins-university	Johns Hopkins University	Johns Hopkins	USA	EDU	organization	unverified	-
oxford-university	Oxford University	University of Oxford	GBR	EDU	organization	unverified	-
cambridge-university	Cambridge University	University of Cambridge	GBR	EDU	organization	unverified	-
london-school-of-economics	London School of Economics	LSE	GBR	EDU	organization	unverified	-
kings-college-london	King's College London	-	GBR	EDU	organization	unverified	-
al-azhar-university	Al-Azhar University	-	EGY	EDU	organization	unverified	-
tel-aviv-university	Tel Aviv University	-	ISR	EDU	organization	unverified	-
hebrew-university	Hebrew University	Hebrew University of Jerusalem	ISR	EDU	organization	unverified	-
bir-zeit-university	Bir Zeit University	Birzeit University	PSE	EDU	organization	unverified	-
american-university-of-beirut	American University of Beirut	-	LBN	EDU	organization	unverified	-
tehran-university	Tehran University	University of Tehran	IRN	EDU	organization	unverified	-
peking-university	Peking University	Beijing University	CHN	EDU	organization	unverified	-
tsinghua-university	Tsinghua University	-	CHN	EDU	organization	unverified	-
jawaharlal-nehru-university	Jawaharlal Nehru University	JNU	IND	EDU	organization	unverified	-
sciences-po	Sciences Po	-	FRA	EDU	organization	unverified	-
makerere-university	Makerere University	-	UGA	EDU	organization	unverified	-
moscow-state-university	Moscow State University	-	RUS	EDU	organization	unverified	-
mgimo	MGIMO	Moscow State Institute of International Relations	RUS	EDU	organization	unverified	-
democratic-party-of-albanians	Democratic Party of Albanians	DPA	MKD	PTY	group	unverified	-
party-for-democratic-prosperity	Party for Democratic Prosperity	-	MKD	PTY	group	unverified	-
social-democratic-union-of-macedonia	Social Democratic Union of Macedonia	SDSM	MKD	PTY	group	unverified	-
alliance-for-the-future-of-kosovo	Alliance for the Future of Kosovo	AAK	KOS	PTY	group	unverified	-
serb-list	Serb List	Serbian List	KOS	PTY	group	unverified	-
serb-democratic-party	Serb Democratic Party	Serbian Democratic Party	BIH	PTY	group	unverified	-
party-of-national-unity-kenya	Party of National Unity	-	KEN	PTY	group	unverified	-
kenya-african-national-union	Kenya African National Union	KANU	KEN	PTY	group	unverified	-
jubilee-party	Jubilee Party	-	KEN	PTY	group	unverified	-
chadema	Chadema	-	TZA	OPP	group	unverified	-
chama-cha-mapinduzi	Chama Cha Mapinduzi	CCM	TZA	PTY	group	unverified	-
oromo-federalist-congress	Oromo Federalist Congress	-	ETH	OPP	group	unverified	-
new-patriotic-party	New Patriotic Party	-	GHA	PTY	group	unverified	-
national-democratic-congress-ghana	National Democratic Congress	-	GHA	PTY	group	unverified	-
congress-for-democracy-and-progress	Congress for Democracy and Progress	-	BFA	PTY	group	unverified	-
justice-and-construction-party	Justice and Construction Party	-	LBY	PTY	group	unverified	-
islamic-salvation-front	Islamic Salvation Front	FIS	DZA	OPP	group	unverified	-
freedom-and-justice-party	Freedom and Justice Party	-	EGY	PTY	group	unverified	-
al-nour-party	Al-Nour Party	al-Nour	EGY	PTY	group	unverified	-
future-movement	Future Movement	-	LBN	PTY	group	unverified	-
lebanese-forces	Lebanese Forces	-	LBN	PTY	group	unverified	-
kataeb	Kataeb	Kataeb Party	LBN	PTY	group	unverified	-
free-patriotic-movement	Free Patriotic Movement	-	LBN	PTY	group	unverified	-
progressive-socialist-party	Progressive Socialist Party	-	LBN	PTY	group	unverified	-
amal	Amal	Amal Movement	LBN	PTY	group	unverified	-
sadrist-movement	Sadrist Movement	-	IRQ	PTY	group	unverified	-
islah-party	Islah	Islah Party	YEM	PTY	group	unverified	-
peoples-democratic-party-turkey	Peoples' Democratic Party	HDP	TUR	OPP	group	unverified	-
dem-party	DEM Party	-	TUR	OPP	group	unverified	-
new-azerbaijan-party	New Azerbaijan Party	-	AZE	PTY	group	unverified	-
communist-party-of-the-russian-federation	Communist Party of the Russian Federation	-	RUS	OPP	group	unverified	-
party-of-regions	Party of Regions	-	UKR	PTY	group	unverified	-
opposition-platform-for-life	Opposition Platform – For Life	Opposition Platform	UKR	OPP	group	unverified	-
batkivshchyna	Batkivshchyna	Fatherland party	UKR	OPP	group	unverified	yes
solidarity-poland	Solidarity	Solidarnosc	POL	LAB	group	unverified	yes
sinn-fein	Sinn Fein	Sinn Féin	GBR	PTY	group	unverified	-
ulster-unionist-party	Ulster Unionist Party	UUP	GBR	PTY	group	unverified	-
democratic-unionist-party	Democratic Unionist Party	-	GBR	PTY	group	unverified	-
social-democratic-and-labour-party	Social Democratic and Labour Party	SDLP	GBR	PTY	group	unverified	-
progressive-unionist-party	Progressive Unionist Party	-	GBR	PTY	group	unverified	-
scottish-national-party	Scottish National Party	SNP	GBR	PTY	group	unverified	-
batasuna	Batasuna	Herri Batasuna	ESP	PTY	group	unverified	-
disy	DISY	Democratic Rally	CYP	PTY	group	unverified	-
hurriyat-conference	Hurriyat Conference	All Parties Hurriyat Conference	IND	OPP	group	unverified	-
pakistan-muslim-league-n	Pakistan Muslim League-N	PML-N	PAK	PTY	group	unverified	-
jamiat-ulema-e-islam	Jamiat Ulema-e-Islam	JUI-F	PAK	PTY	group	unverified	-
tamil-national-alliance	Tamil National Alliance	TNA	LKA	PTY	group	unverified	-
cambodia-national-rescue-party	Cambodia National Rescue Party	CNRP	KHM	OPP	group	unverified	-
move-forward-party	Move Forward	Move Forward Party	THA	OPP	group	unverified	yes
fretilin	Fretilin	FRETILIN	TLS	PTY	group	unverified	-
popular-will	Popular Will	Voluntad Popular	VEN	OPP	group	unverified	yes
justice-first	Justice First	Primero Justicia	VEN	OPP	group	unverified	yes
unitary-platform	Unitary Platform	-	VEN	OPP	group	unverified	-
sandinista-front	Sandinista National Liberation Front	FSLN	NIC	PTY	group	unverified	-
farabundo-marti-front	Farabundo Marti National Liberation Front	FMLN	SLV	PTY	group	unverified	-
nationalist-republican-alliance	Nationalist Republican Alliance	ARENA	SLV	PTY	group	unverified	-
movement-toward-socialism	Movement Toward Socialism	Movement for Socialism	BOL	PTY	group	unverified	-
oireachtas	Oireachtas	-	IRL	LEG	government	unverified	-
jogorku-kenesh	Jogorku Kenesh	-	KGZ	LEG	government	unverified	-
oliy-majlis	Oliy Majlis	-	UZB	LEG	government	unverified	-
skupstina	Skupstina	Skupština	SRB	LEG	government	unverified	-
sobranie	Sobranie	-	MKD	LEG	government	unverified	-
sabor	Sabor	-	HRV	LEG	government	unverified	-
dgcim	DGCIM	General Directorate of Military Counterintelligence	VEN	SPY	government	unverified	-
sis-peru	National Intelligence Service of Peru	SIN	PER	SPY	government	unverified	-
jna	Yugoslav National Army	-	SRB	MIL	government	unverified	-
union-miniere	Union Minière	Union Miniere|Union Minière du Haut Katanga|Union Miniere du Haut-Katanga	BEL	BUS	organization	unverified	-
anglo-iranian-oil-company	Anglo-Iranian Oil Company	Anglo-Iranian	GBR	BUS	organization	unverified	-
suez-canal-company	Suez Canal Company	-	FRA	BUS	organization	unverified	-
united-fruit-company	United Fruit Company	United Fruit	USA	BUS	organization	unverified	-
iraq-petroleum-company	Iraq Petroleum Company	-	GBR	BUS	organization	unverified	-
gecamines	Gécamines	Gecamines	COD	BUS	organization	unverified	-
anglo-american	Anglo American Corporation	-	ZAF	BUS	organization	unverified	-
national-iranian-oil-company	National Iranian Oil Company	NIOC	IRN	BUS	organization	unverified	-
sonangol	Sonangol	-	AGO	BUS	organization	unverified	-
sonatrach	Sonatrach	-	DZA	BUS	organization	unverified	-
pemex	Pemex	-	MEX	BUS	organization	unverified	-
codelco	Codelco	-	CHL	BUS	organization	unverified	-
