format 1
# News outlets and agencies of the world that are cited in reports on diplomacy and conflict.
# name: as English news prints it; two outlets may have the same name in two countries (then ambiguous=yes, and country or context decides).
# aliases: spellings, second names and short forms that are safe. kind: agency broadcaster newspaper magazine portal channel (a TV or a messenger channel).
# country: states.lex id of the seat of the main office or of the readers' country for outlets in exile. language: ISO 639-1, the main one.
# same_as: id of the outlet of which this row is a second name; the two are one entity.
# ambiguous: the name is also a common word or the name of something else.
# source: the outlet's own site, where name, seat and owner stand in the imprint.
# Origin: general knowledge of the press, checkable on the outlets' own imprint pages and in Wikidata. Licence: CC0.
id	name	aliases	country	language	kind	owner	same_as	source	ambiguous
reuters	Reuters	Reuters news agency|Reuters News|Reuter|Thomson Reuters	GBR	en	agency	Thomson Reuters	-	reuters.com	-
bbc	BBC	British Broadcasting Corporation|BBC News|BBC TV|BBC radio|the Beeb|BBC One|BBC Two	GBR	en	broadcaster	public	-	bbc.co.uk	-
bbc-world-service	BBC World Service	BBC World|World Service|BBC World News	GBR	en	broadcaster	BBC	-	unverified	-
bbc-monitoring	BBC Monitoring	-	GBR	en	broadcaster	BBC	-	unverified	-
bbc-arabic	BBC Arabic	-	GBR	ar	broadcaster	BBC	-	unverified	-
bbc-persian	BBC Persian	BBC Persian Service	GBR	fa	broadcaster	BBC	-	unverified	-
bbc-russian-service	BBC Russian Service	BBC Russian	GBR	ru	broadcaster	BBC	-	unverified	-
bbc-hausa	BBC Hausa	-	GBR	ha	broadcaster	BBC	-	unverified	-
bbc-radio-4	BBC Radio 4	Radio 4|Today programme|Radio Four	GBR	en	broadcaster	BBC	-	unverified	-
bbc-newsnight	BBC Newsnight	Newsnight	GBR	en	broadcaster	BBC	-	unverified	-
sky-news	Sky News	-	GBR	en	channel	Comcast	-	sky.com	-
itv	ITV	ITV News|Independent Television News|ITN	GBR	en	broadcaster	ITV plc	-	itv.com	-
channel-4	Channel 4	Channel 4 News|Channel Four	GBR	en	channel	Channel Four Television Corporation	-	channel4.com	yes
gb-news	GB News	-	GBR	en	channel	All Perspectives	-	unverified	-
the-times	The Times	Times of London|the Times of London|London Times	GBR	en	newspaper	News UK	-	thetimes.com	yes
the-sunday-times	The Sunday Times	Sunday Times	GBR	en	newspaper	News UK	-	unverified	-
the-guardian	The Guardian	Guardian	GBR	en	newspaper	Guardian Media Group	-	theguardian.com	yes
the-observer	The Observer	Observer	GBR	en	newspaper	Tortoise Media	-	unverified	yes
the-daily-telegraph	The Daily Telegraph	Daily Telegraph|The Telegraph|Sunday Telegraph|the Sunday Telegraph	GBR	en	newspaper	Telegraph Media Group	-	telegraph.co.uk	-
the-independent	The Independent	-	GBR	en	portal	Independent Digital News & Media	-	independent.co.uk	yes
financial-times	Financial Times	FT|The Financial Times	GBR	en	newspaper	Nikkei	-	ft.com	-
the-economist	The Economist	-	GBR	en	magazine	Economist Group	-	economist.com	-
daily-mail	Daily Mail	The Daily Mail|Mail Online|MailOnline|The Mail on Sunday|Mail on Sunday	GBR	en	newspaper	DMGT	-	dailymail.co.uk	-
daily-express	Daily Express	The Daily Express|Sunday Express	GBR	en	newspaper	Reach	-	express.co.uk	-
daily-mirror	Daily Mirror	The Daily Mirror|Sunday Mirror	GBR	en	newspaper	Reach	-	mirror.co.uk	yes
the-mirror	The Mirror	Mirror	GBR	en	newspaper	Reach	daily-mirror	unverified	yes
the-sun	The Sun	-	GBR	en	newspaper	News UK	-	thesun.co.uk	yes
evening-standard	Evening Standard	London Evening Standard|The Evening Standard	GBR	en	newspaper	Lebedev Holdings	-	standard.co.uk	-
pa-media	PA Media	Press Association|the Press Association|PA news agency	GBR	en	agency	PA Media Group	-	pa.media	-
the-scotsman	The Scotsman	Scotsman	GBR	en	newspaper	National World	-	unverified	-
middle-east-eye	Middle East Eye	MEE	GBR	en	portal	-	-	middleeasteye.net	-
the-new-arab	The New Arab	New Arab	GBR	en	portal	Fadaat Media	-	newarab.com	-
al-araby-al-jadeed	Al-Araby Al-Jadeed	Al-Araby al-Jadeed|Al Araby Al Jadeed|al-Araby al-Jadid	GBR	ar	newspaper	Fadaat Media	-	unverified	-
al-quds-al-arabi	Al-Quds Al-Arabi	al-Quds al-Arabi|Al Quds Al Arabi	GBR	ar	newspaper	-	-	alquds.co.uk	-
al-hayat	Al-Hayat	al-Hayat|Al Hayat	GBR	ar	newspaper	-	-	unverified	-
rai-al-youm	Rai al-Youm	Raialyoum|Rai Al Youm	GBR	ar	portal	-	-	unverified	-
middle-east-monitor	Middle East Monitor	MEMO	GBR	en	portal	-	-	unverified	-
iran-international	Iran International	-	GBR	fa	channel	Volant Media	-	iranintl.com	-
amwaj-media	Amwaj.media	Amwaj	GBR	en	portal	-	-	unverified	-
new-statesman	New Statesman	The New Statesman	GBR	en	magazine	-	-	unverified	-
the-spectator	The Spectator	Spectator	GBR	en	magazine	-	-	unverified	yes
bellingcat	Bellingcat	-	GBR	en	portal	-	-	bellingcat.com	-
opendemocracy	openDemocracy	-	GBR	en	portal	-	-	unverified	-
janes-defence-weekly	Jane's Defence Weekly	Jane's|Janes	GBR	en	magazine	Janes	-	unverified	-
world-television-news	World Television News	WTN	GBR	en	agency	-	-	unverified	-
radio-caroline	Radio Caroline	-	GBR	en	broadcaster	-	-	unverified	-
associated-press	Associated Press	AP|The Associated Press|the Associated Press|A.P.|AP news agency	USA	en	agency	cooperative	-	apnews.com	-
united-press-international	United Press International	UPI|U.P.I.	USA	en	agency	News World Communications	-	upi.com	-
bloomberg	Bloomberg	Bloomberg News|Bloomberg agency	USA	en	agency	Bloomberg L.P.	-	bloomberg.com	-
dow-jones-newswires	Dow Jones Newswires	Dow Jones News Service|Dow Jones	USA	en	agency	News Corp	-	unverified	-
cnn	CNN	Cable News Network|CNN International|CNN TV	USA	en	broadcaster	Warner Bros. Discovery	-	cnn.com	-
cnn-en-espanol	CNN en Español	-	USA	es	broadcaster	Warner Bros. Discovery	-	unverified	-
fox-news	Fox News	Fox News Channel|FOX News|Fox	USA	en	channel	Fox Corporation	-	foxnews.com	-
msnbc	MSNBC	MS NOW	USA	en	channel	Versant	-	unverified	-
nbc-news	NBC News	NBC|National Broadcasting Company	USA	en	broadcaster	NBCUniversal	-	nbcnews.com	-
cbs-news	CBS News	CBS|Columbia Broadcasting System	USA	en	broadcaster	Paramount	-	cbsnews.com	-
abc-news	ABC News	ABC|American Broadcasting Company	USA	en	broadcaster	Disney	-	abcnews.go.com	-
cnbc	CNBC	-	USA	en	channel	Versant	-	cnbc.com	-
pbs	PBS	PBS NewsHour|Public Broadcasting Service	USA	en	broadcaster	public	-	pbs.org	-
npr	NPR	National Public Radio	USA	en	broadcaster	public	-	npr.org	-
voice-of-america	Voice of America	VOA|V.O.A.	USA	en	broadcaster	US government	-	voanews.com	-
voa-persian	VOA Persian	VOA Persian Service	USA	fa	broadcaster	US government	-	unverified	-
radio-free-europe-radio-liberty	Radio Free Europe/Radio Liberty	RFE/RL|Radio Free Europe|Radio Liberty|Radio Svoboda|Radio Free Europe / Radio Liberty|RFE-RL	USA	en	broadcaster	US government	-	rferl.org	-
radio-farda	Radio Farda	-	USA	fa	broadcaster	US government	-	unverified	-
radio-free-asia	Radio Free Asia	RFA	USA	en	broadcaster	US government	-	rfa.org	-
current-time	Current Time	Current Time TV|Nastoyashchee Vremya	USA	ru	channel	US government	-	unverified	yes
alhurra	Alhurra	Al-Hurra|Al Hurra|al-Hurra	USA	ar	channel	US government	-	unverified	-
radio-sawa	Radio Sawa	-	USA	ar	broadcaster	US government	-	unverified	-
radio-marti	Radio Martí	Radio Marti|TV Marti	USA	es	broadcaster	US government	-	unverified	-
newsmax	Newsmax	Newsmax TV	USA	en	channel	Newsmax Media	-	newsmax.com	-
one-america-news-network	One America News Network	OANN|One America News|OAN	USA	en	channel	Herring Networks	-	unverified	-
the-new-york-times	The New York Times	New York Times|NYT|NY Times|N.Y. Times	USA	en	newspaper	The New York Times Company	-	nytimes.com	-
the-washington-post	The Washington Post	Washington Post|WaPo	USA	en	newspaper	Nash Holdings	-	washingtonpost.com	-
the-wall-street-journal	The Wall Street Journal	Wall Street Journal|WSJ	USA	en	newspaper	News Corp	-	wsj.com	-
usa-today	USA Today	USA TODAY	USA	en	newspaper	Gannett	-	usatoday.com	-
los-angeles-times	Los Angeles Times	LA Times|L.A. Times|The Los Angeles Times	USA	en	newspaper	Nant Capital	-	latimes.com	-
chicago-tribune	Chicago Tribune	The Chicago Tribune	USA	en	newspaper	Tribune Publishing	-	chicagotribune.com	-
the-boston-globe	The Boston Globe	Boston Globe	USA	en	newspaper	Boston Globe Media	-	bostonglobe.com	-
the-philadelphia-inquirer	The Philadelphia Inquirer	Philadelphia Inquirer	USA	en	newspaper	Lenfest Institute	-	unverified	-
miami-herald	Miami Herald	The Miami Herald	USA	en	newspaper	McClatchy	-	unverified	-
mcclatchy	McClatchy	McClatchy Newspapers|Knight Ridder|Knight-Ridder	USA	en	agency	McClatchy	-	unverified	-
the-christian-science-monitor	The Christian Science Monitor	Christian Science Monitor	USA	en	newspaper	Christian Science Publishing Society	-	csmonitor.com	-
the-washington-times	The Washington Times	Washington Times	USA	en	newspaper	Operations Holdings	-	unverified	-
new-york-post	New York Post	The New York Post|NY Post	USA	en	newspaper	News Corp	-	nypost.com	-
new-york-daily-news	New York Daily News	-	USA	en	newspaper	Tribune Publishing	-	unverified	-
newsday	Newsday	-	USA	en	newspaper	-	-	unverified	yes
san-francisco-chronicle	San Francisco Chronicle	-	USA	en	newspaper	Hearst	-	unverified	-
the-baltimore-sun	The Baltimore Sun	Baltimore Sun	USA	en	newspaper	-	-	unverified	-
the-dallas-morning-news	The Dallas Morning News	Dallas Morning News	USA	en	newspaper	-	-	unverified	-
houston-chronicle	Houston Chronicle	-	USA	en	newspaper	Hearst	-	unverified	-
the-atlanta-journal-constitution	The Atlanta Journal-Constitution	Atlanta Journal-Constitution	USA	en	newspaper	Cox Enterprises	-	unverified	-
time	Time	Time magazine|TIME|TIME magazine|Time Magazine	USA	en	magazine	Time USA	-	time.com	yes
newsweek	Newsweek	Newsweek magazine	USA	en	magazine	-	-	newsweek.com	-
u-s-news-and-world-report	U.S. News & World Report	US News & World Report|U.S. News and World Report	USA	en	magazine	-	-	unverified	-
the-new-yorker	The New Yorker	New Yorker	USA	en	magazine	Condé Nast	-	newyorker.com	-
the-atlantic	The Atlantic	Atlantic magazine|the Atlantic magazine|Atlantic Monthly	USA	en	magazine	Emerson Collective	-	theatlantic.com	yes
foreign-policy	Foreign Policy	Foreign Policy magazine	USA	en	magazine	Graham Holdings	-	foreignpolicy.com	yes
foreign-affairs	Foreign Affairs	Foreign Affairs magazine	USA	en	magazine	Council on Foreign Relations	-	foreignaffairs.com	yes
the-national-interest	The National Interest	National Interest magazine	USA	en	magazine	Center for the National Interest	-	unverified	yes
politico	Politico	POLITICO	USA	en	portal	Axel Springer	-	politico.com	-
politico-europe	Politico Europe	POLITICO Europe	USA	en	portal	Axel Springer	-	politico.eu	-
axios	Axios	-	USA	en	portal	Cox Enterprises	-	axios.com	-
the-hill	The Hill	-	USA	en	portal	Nexstar	-	thehill.com	yes
semafor	Semafor	-	USA	en	portal	Semafor Inc.	-	semafor.com	-
the-intercept	The Intercept	Intercept	USA	en	portal	-	-	theintercept.com	yes
propublica	ProPublica	-	USA	en	portal	nonprofit	-	propublica.org	-
the-daily-beast	The Daily Beast	Daily Beast	USA	en	portal	IAC	-	thedailybeast.com	-
huffpost	HuffPost	Huffington Post|The Huffington Post	USA	en	portal	BuzzFeed	-	huffpost.com	-
buzzfeed-news	BuzzFeed News	BuzzFeed|Buzzfeed	USA	en	portal	BuzzFeed	-	unverified	-
vice-news	Vice News	VICE News	USA	en	portal	Vice Media	-	unverified	-
vox	Vox	-	USA	en	portal	Vox Media	-	unverified	yes
business-insider	Business Insider	-	USA	en	portal	Axel Springer	-	businessinsider.com	-
forbes	Forbes	Forbes magazine	USA	en	magazine	-	-	forbes.com	-
fortune	Fortune	Fortune magazine	USA	en	magazine	-	-	unverified	yes
breitbart	Breitbart	Breitbart News	USA	en	portal	-	-	unverified	-
al-monitor	Al-Monitor	Al Monitor	USA	en	portal	-	-	al-monitor.com	-
defense-news	Defense News	-	USA	en	portal	Sightline Media	-	defensenews.com	-
military-times	Military Times	-	USA	en	portal	Sightline Media	-	unverified	-
stars-and-stripes	Stars and Stripes	-	USA	en	newspaper	US Department of Defense	-	stripes.com	yes
defense-one	Defense One	-	USA	en	portal	-	-	unverified	-
breaking-defense	Breaking Defense	-	USA	en	portal	-	-	unverified	-
the-war-zone	The War Zone	-	USA	en	portal	-	-	unverified	-
task-and-purpose	Task & Purpose	-	USA	en	portal	-	-	unverified	-
washington-examiner	Washington Examiner	-	USA	en	portal	-	-	unverified	-
washington-free-beacon	Washington Free Beacon	-	USA	en	portal	-	-	unverified	-
roll-call	Roll Call	-	USA	en	portal	-	-	unverified	yes
the-diplomat	The Diplomat	-	USA	en	magazine	-	-	thediplomat.com	yes
jewish-telegraphic-agency	Jewish Telegraphic Agency	JTA	USA	en	agency	70 Faces Media	-	jta.org	-
puck	Puck	-	USA	en	portal	-	-	unverified	yes
drop-site-news	Drop Site News	Drop Site	USA	en	portal	-	-	unverified	-
zeteo	Zeteo	-	USA	en	portal	-	-	unverified	-
univision	Univision	-	USA	es	broadcaster	TelevisaUnivision	-	unverified	-
telemundo	Telemundo	-	USA	es	broadcaster	NBCUniversal	-	unverified	-
38-north	38 North	-	USA	en	portal	Stimson Center	-	38north.org	-
nk-news	NK News	NKNews	USA	en	portal	-	-	nknews.org	-
religion-news-service	Religion News Service	-	USA	en	agency	-	-	unverified	-
international-herald-tribune	International Herald Tribune	IHT|The International Herald Tribune|International New York Times	USA	en	newspaper	The New York Times Company	-	unverified	-
mother-jones	Mother Jones	-	USA	en	magazine	-	-	unverified	yes
the-nation-new-york	The Nation	-	USA	en	magazine	-	-	unverified	yes
60-minutes	60 Minutes	-	USA	en	broadcaster	CBS News	-	unverified	-
agence-france-presse	Agence France-Presse	AFP|Agence France Presse|A.F.P.|France Presse|France-Presse	FRA	fr	agency	public	-	afp.com	-
le-monde	Le Monde	-	FRA	fr	newspaper	Le Monde Group	-	lemonde.fr	-
le-figaro	Le Figaro	Figaro	FRA	fr	newspaper	Dassault Group	-	lefigaro.fr	-
liberation	Libération	Liberation	FRA	fr	newspaper	-	-	liberation.fr	yes
lhumanite	L'Humanité	L'Humanite|Humanité	FRA	fr	newspaper	-	-	unverified	-
les-echos	Les Échos	Les Echos	FRA	fr	newspaper	LVMH	-	lesechos.fr	-
le-parisien	Le Parisien	-	FRA	fr	newspaper	LVMH	-	leparisien.fr	-
la-croix	La Croix	-	FRA	fr	newspaper	Bayard	-	la-croix.com	-
ouest-france	Ouest-France	-	FRA	fr	newspaper	-	-	unverified	-
lexpress	L'Express	-	FRA	fr	magazine	-	-	lexpress.fr	yes
le-point	Le Point	-	FRA	fr	magazine	-	-	lepoint.fr	-
lobs	L'Obs	Le Nouvel Observateur|Nouvel Observateur	FRA	fr	magazine	-	-	unverified	-
le-canard-enchaine	Le Canard enchaîné	Le Canard Enchaine|Canard Enchaîné	FRA	fr	newspaper	-	-	unverified	-
le-journal-du-dimanche	Le Journal du Dimanche	JDD|Journal du Dimanche	FRA	fr	newspaper	-	-	unverified	-
le-monde-diplomatique	Le Monde diplomatique	Monde diplomatique	FRA	fr	newspaper	-	-	unverified	-
mediapart	Mediapart	-	FRA	fr	portal	-	-	mediapart.fr	-
france-24	France 24	FRANCE 24|France24	FRA	fr	channel	France Médias Monde	-	france24.com	-
radio-france-internationale	Radio France Internationale	RFI|Radio France International	FRA	fr	broadcaster	France Médias Monde	-	rfi.fr	-
monte-carlo-doualiya	Monte Carlo Doualiya	Radio Monte Carlo|Radio Monte-Carlo	FRA	ar	broadcaster	France Médias Monde	-	unverified	-
tf1	TF1	-	FRA	fr	channel	Bouygues	-	unverified	-
france-2	France 2	-	FRA	fr	channel	France Télévisions	-	unverified	-
france-info	France Info	Franceinfo|franceinfo	FRA	fr	broadcaster	public	-	unverified	-
france-inter	France Inter	-	FRA	fr	broadcaster	Radio France	-	unverified	-
france-televisions	France Télévisions	France Televisions|France TV	FRA	fr	broadcaster	public	-	unverified	-
bfmtv	BFMTV	BFM TV|BFM	FRA	fr	channel	CMA CGM	-	bfmtv.com	-
lci	LCI	-	FRA	fr	channel	TF1	-	unverified	-
cnews	CNews	-	FRA	fr	channel	Canal+	-	unverified	-
europe-1	Europe 1	-	FRA	fr	broadcaster	-	-	unverified	-
rtl-france	RTL	RTL radio	FRA	fr	broadcaster	-	-	unverified	yes
euronews	Euronews	euronews	FRA	en	channel	-	-	euronews.com	-
jeune-afrique	Jeune Afrique	-	FRA	fr	magazine	-	-	jeuneafrique.com	-
africa-intelligence	Africa Intelligence	-	FRA	fr	portal	Indigo Publications	-	unverified	-
intelligence-online	Intelligence Online	-	FRA	fr	portal	Indigo Publications	-	unverified	-
charlie-hebdo	Charlie Hebdo	-	FRA	fr	newspaper	-	-	unverified	-
paris-match	Paris Match	-	FRA	fr	magazine	-	-	unverified	-
ici-beyrouth	Ici Beyrouth	-	FRA	fr	portal	-	-	unverified	-
deutsche-presse-agentur	Deutsche Presse-Agentur	dpa|DPA|Deutsche Presse Agentur|German Press Agency|German news agency DPA	DEU	de	agency	cooperative	-	dpa.com	-
deutsche-welle	Deutsche Welle	DW|DW News|Deutsche Welle radio	DEU	de	broadcaster	public	-	dw.com	-
ard	ARD	-	DEU	de	broadcaster	public	-	ard.de	yes
zdf	ZDF	-	DEU	de	broadcaster	public	-	zdf.de	-
der-spiegel	Der Spiegel	Spiegel|Spiegel Online|SPIEGEL|Der Spiegel magazine	DEU	de	magazine	Spiegel-Verlag	-	spiegel.de	-
die-zeit	Die Zeit	Zeit Online	DEU	de	newspaper	Zeitverlag	-	zeit.de	-
frankfurter-allgemeine-zeitung	Frankfurter Allgemeine Zeitung	FAZ|Frankfurter Allgemeine	DEU	de	newspaper	-	-	faz.net	-
suddeutsche-zeitung	Süddeutsche Zeitung	Sueddeutsche Zeitung|SZ	DEU	de	newspaper	-	-	sueddeutsche.de	-
die-welt	Die Welt	Welt|Welt am Sonntag	DEU	de	newspaper	Axel Springer	-	welt.de	yes
bild	Bild	Bild-Zeitung|Bild am Sonntag|BILD	DEU	de	newspaper	Axel Springer	-	bild.de	-
der-tagesspiegel	Der Tagesspiegel	Tagesspiegel	DEU	de	newspaper	-	-	tagesspiegel.de	-
die-tageszeitung	Die Tageszeitung	taz|die tageszeitung	DEU	de	newspaper	-	-	taz.de	-
focus	Focus	Focus magazine	DEU	de	magazine	Hubert Burda Media	-	unverified	yes
stern	Stern	Stern magazine	DEU	de	magazine	RTL	-	unverified	yes
handelsblatt	Handelsblatt	-	DEU	de	newspaper	-	-	handelsblatt.com	-
berliner-zeitung	Berliner Zeitung	-	DEU	de	newspaper	-	-	unverified	-
frankfurter-rundschau	Frankfurter Rundschau	-	DEU	de	newspaper	-	-	unverified	-
neues-deutschland	Neues Deutschland	-	DEU	de	newspaper	-	-	unverified	-
n-tv	n-tv	ntv|N-TV	DEU	de	channel	RTL	-	n-tv.de	-
redaktionsnetzwerk-deutschland	RedaktionsNetzwerk Deutschland	RND	DEU	de	agency	Madsack	-	unverified	-
deutschlandfunk	Deutschlandfunk	-	DEU	de	broadcaster	public	-	unverified	-
norddeutscher-rundfunk	Norddeutscher Rundfunk	NDR	DEU	de	broadcaster	public	-	unverified	-
westdeutscher-rundfunk	Westdeutscher Rundfunk	WDR	DEU	de	broadcaster	public	-	unverified	-
bayerischer-rundfunk	Bayerischer Rundfunk	-	DEU	de	broadcaster	public	-	unverified	-
correctiv	Correctiv	-	DEU	de	portal	nonprofit	-	unverified	-
tagesschau	Tagesschau	-	DEU	de	broadcaster	ARD	-	tagesschau.de	-
adn	ADN	Allgemeiner Deutscher Nachrichtendienst	DDR	de	agency	state	-	unverified	yes
tass	TASS	Tass|ITAR-TASS|Itar-Tass|TASS news agency|TASS agency	RUS	ru	agency	state	-	tass.com	-
ria-novosti	RIA Novosti	RIA|RIA-Novosti|Novosti|RIAN	RUS	ru	agency	Rossiya Segodnya	-	ria.ru	-
sputnik	Sputnik	Sputnik news agency|Sputnik News	RUS	ru	agency	Rossiya Segodnya	-	sputnikglobe.com	yes
rossiya-segodnya	Rossiya Segodnya	MIA Rossiya Segodnya|Russia Today news agency	RUS	ru	agency	state	-	unverified	-
interfax	Interfax	Interfax news agency|Interfax agency	RUS	ru	agency	-	-	interfax.ru	-
rt	RT	Russia Today|RT channel|RT TV channel	RUS	en	channel	state	-	rt.com	-
rbc	RBC	RBK|RBC news agency|RosBusinessConsulting	RUS	ru	portal	-	-	rbc.ru	-
kommersant	Kommersant	Kommersant daily|Kommersant newspaper|Kommersant FM	RUS	ru	newspaper	Alisher Usmanov	-	kommersant.ru	-
vedomosti	Vedomosti	-	RUS	ru	newspaper	-	-	vedomosti.ru	-
izvestia	Izvestia	Izvestiya	RUS	ru	newspaper	National Media Group	-	iz.ru	-
rossiyskaya-gazeta	Rossiyskaya Gazeta	Rossiiskaya Gazeta|Rossiskaya Gazeta	RUS	ru	newspaper	state	-	rg.ru	-
komsomolskaya-pravda	Komsomolskaya Pravda	Komsomolka	RUS	ru	newspaper	-	-	kp.ru	-
pravda	Pravda	-	RUS	ru	newspaper	Communist Party	-	unverified	yes
moskovsky-komsomolets	Moskovsky Komsomolets	MK|Moskovskij Komsomolets|Moskovskiy Komsomolets	RUS	ru	newspaper	-	-	mk.ru	-
nezavisimaya-gazeta	Nezavisimaya Gazeta	Nezavisimaia Gazeta	RUS	ru	newspaper	-	-	ng.ru	-
novaya-gazeta	Novaya Gazeta	-	RUS	ru	newspaper	-	-	unverified	-
novaya-gazeta-europe	Novaya Gazeta Europe	Novaya Gazeta. Europe|Novaya-Europe	RUS	ru	portal	-	-	novayagazeta.eu	-
argumenty-i-fakty	Argumenty i Fakty	AiF|Arguments and Facts	RUS	ru	newspaper	-	-	unverified	-
gazeta-ru	Gazeta.Ru	Gazeta.ru|Gazeta Ru	RUS	ru	portal	Rambler	-	gazeta.ru	-
lenta-ru	Lenta.ru	Lenta.Ru|Lenta	RUS	ru	portal	Rambler	-	lenta.ru	-
meduza	Meduza	-	RUS	ru	portal	Medusa Project	-	meduza.io	-
the-insider	The Insider	-	RUS	ru	portal	-	-	theins.ru	yes
mediazona	Mediazona	-	RUS	ru	portal	-	-	zona.media	-
vazhnye-istorii	Vazhnye Istorii	iStories|Important Stories|IStories	RUS	ru	portal	-	-	istories.media	-
proekt	Proekt	The Project media	RUS	ru	portal	-	-	unverified	-
dozhd	Dozhd	TV Rain|Rain TV|TV Dozhd	RUS	ru	channel	-	-	unverified	-
ekho-moskvy	Ekho Moskvy	Echo of Moscow|Echo Moskvy|Moscow Echo	RUS	ru	broadcaster	Gazprom-Media	-	unverified	-
ntv	NTV	NTV channel	RUS	ru	channel	Gazprom-Media	-	unverified	yes
channel-one-russia	Channel One Russia	Channel One|First Channel|Pervy Kanal|ORT|Perviy Kanal	RUS	ru	channel	state	-	unverified	-
rossiya-1	Rossiya 1	Rossiya-1|Russia 1|Rossia-1|Rossiya television	RUS	ru	channel	VGTRK	-	unverified	-
rossiya-24	Rossiya 24	Rossiya-24|Russia 24|Rossia-24|Vesti|Vesti 24	RUS	ru	channel	VGTRK	-	unverified	-
vgtrk	VGTRK	All-Russia State Television and Radio Broadcasting Company	RUS	ru	broadcaster	state	-	unverified	-
zvezda	Zvezda	TV Zvezda|Zvezda TV	RUS	ru	channel	Ministry of Defence	-	unverified	-
krasnaya-zvezda	Krasnaya Zvezda	Red Star|Krasnaia Zvezda	RUS	ru	newspaper	Ministry of Defence	-	unverified	yes
regnum	Regnum	REGNUM|IA Regnum	RUS	ru	agency	-	-	regnum.ru	-
rosbalt	Rosbalt	-	RUS	ru	agency	-	-	unverified	-
fontanka	Fontanka	Fontanka.ru	RUS	ru	portal	-	-	fontanka.ru	-
the-moscow-times	The Moscow Times	Moscow Times	RUS	en	newspaper	-	-	themoscowtimes.com	-
life-ru	Life.ru	LifeNews|Life News|Lifenews	RUS	ru	portal	News Media	-	unverified	-
vzglyad	Vzglyad	Vzglyad.ru	RUS	ru	portal	-	-	vz.ru	-
ura-ru	URA.ru	URA.Ru|Ura.ru|URA.RU	RUS	ru	portal	-	-	ura.news	-
forbes-russia	Forbes Russia	-	RUS	ru	magazine	-	-	unverified	-
tsargrad	Tsargrad	Tsargrad TV	RUS	ru	channel	Konstantin Malofeev	-	unverified	-
radio-moscow	Radio Moscow	Voice of Russia|Moscow Radio	RUS	ru	broadcaster	state	-	unverified	-
baza	Baza	-	RUS	ru	channel	-	-	unverified	yes
mash	Mash	-	RUS	ru	channel	-	-	unverified	yes
shot	SHOT	-	RUS	ru	channel	-	-	unverified	yes
rybar	Rybar	-	RUS	ru	channel	-	-	unverified	-
wargonzo	WarGonzo	War Gonzo	RUS	ru	channel	Semyon Pegov	-	unverified	-
readovka	Readovka	-	RUS	ru	channel	-	-	unverified	-
agentstvo	Agentstvo	Agentstvo. News	RUS	ru	portal	-	-	unverified	yes
ostorozhno-novosti	Ostorozhno, novosti	Ostorozhno Novosti|Ostorozhno novosti	RUS	ru	channel	Ksenia Sobchak	-	unverified	-
astra	Astra	ASTRA	RUS	ru	channel	-	-	unverified	yes
verstka	Verstka	-	RUS	ru	portal	-	-	unverified	-
republic-ru	Republic.ru	Slon.ru	RUS	ru	portal	-	-	unverified	-
kavkaz-realii	Kavkaz.Realii	Caucasus.Realities	RUS	ru	portal	RFE/RL	-	unverified	-
kavkazsky-uzel	Kavkazsky Uzel	Caucasian Knot|Kavkazskiy Uzel	RUS	ru	portal	Memorial	-	unverified	-
sovetskaya-rossiya	Sovetskaya Rossiya	-	RUS	ru	newspaper	-	-	unverified	-
literaturnaya-gazeta	Literaturnaya Gazeta	-	RUS	ru	newspaper	-	-	unverified	-
ukrinform	Ukrinform	-	UKR	uk	agency	state	-	ukrinform.net	-
unian	UNIAN	-	UKR	uk	agency	1+1 Media	-	unian.net	-
interfax-ukraine	Interfax-Ukraine	Interfax Ukraine	UKR	uk	agency	-	-	interfax.com.ua	-
ukrainian-news	Ukrainian News	-	UKR	uk	agency	-	-	unverified	-
rbc-ukraine	RBC-Ukraine	RBK-Ukraine|RBC Ukraine|RBK Ukraine	UKR	uk	agency	-	-	rbc.ua	-
ukrainska-pravda	Ukrainska Pravda	Ukrayinska Pravda|Ukrainskaya Pravda	UKR	uk	portal	Dragon Capital	-	pravda.com.ua	-
european-pravda	European Pravda	Yevropeiska Pravda|Evropeiska Pravda	UKR	uk	portal	Dragon Capital	-	eurointegration.com.ua	-
kyiv-independent	Kyiv Independent	The Kyiv Independent	UKR	en	portal	-	-	kyivindependent.com	-
kyiv-post	Kyiv Post	The Kyiv Post|Kiev Post	UKR	en	newspaper	-	-	kyivpost.com	-
suspilne	Suspilne	Suspilne Novyny|Suspilne News|Public Broadcasting Company of Ukraine	UKR	uk	broadcaster	public	-	suspilne.media	-
hromadske	Hromadske	Hromadske TV|hromadske	UKR	uk	portal	-	-	hromadske.ua	-
dzerkalo-tyzhnia	Dzerkalo Tyzhnia	Zerkalo Nedeli|ZN.UA|Mirror of the Week|Mirror Weekly	UKR	uk	newspaper	-	-	zn.ua	-
nv	NV	Novoye Vremya|New Voice of Ukraine|The New Voice of Ukraine|Nove Vremia	UKR	uk	portal	Dragon Capital	-	unverified	-
liga-net	Liga.net	LIGA.net|Liga	UKR	uk	portal	-	-	liga.net	-
censor-net	Censor.NET	Censor.net|Tsenzor.net|Censor.Net	UKR	uk	portal	-	-	censor.net	-
strana-ua	Strana.ua	Strana	UKR	uk	portal	-	-	strana.ua	-
babel-ukraine	Babel	Babel.ua	UKR	uk	portal	-	-	unverified	yes
1-1	1+1	-	UKR	uk	channel	1+1 Media	-	unverified	-
ictv	ICTV	-	UKR	uk	channel	StarLightMedia	-	unverified	-
channel-5-ukraine	Channel 5	5 Kanal|5.ua	UKR	uk	channel	-	-	unverified	-
channel-24-ukraine	Channel 24	24 Kanal	UKR	uk	channel	-	-	unverified	-
inter-ukraine	Inter	Inter TV|Inter channel	UKR	uk	channel	-	-	unverified	yes
espreso-tv	Espreso TV	Espreso	UKR	uk	channel	-	-	unverified	-
tsn	TSN	-	UKR	uk	portal	1+1 Media	-	unverified	-
focus-ua	Focus.ua	-	UKR	uk	portal	-	-	unverified	-
rada-tv	Rada TV	-	UKR	uk	channel	state	-	unverified	-
telegraf-ukraine	Telegraf	-	UKR	uk	portal	-	-	unverified	yes
deepstate	DeepState	Deep State|DeepStateMap|DeepStateUA	UKR	uk	channel	-	-	unverified	yes
militarnyi	Militarnyi	-	UKR	uk	portal	-	-	unverified	-
defense-express	Defense Express	-	UKR	uk	portal	-	-	unverified	-
slidstvo-info	Slidstvo.Info	-	UKR	uk	portal	-	-	unverified	-
euromaidan-press	Euromaidan Press	-	UKR	en	portal	-	-	unverified	-
uawire	UAWire	-	UKR	en	portal	-	-	unverified	-
graty	Graty	-	UKR	uk	portal	-	-	unverified	-
belta	BelTA	BELTA|Belta	BLR	ru	agency	state	-	belta.by	-
zerkalo	Zerkalo	Zerkalo.io	BLR	ru	portal	-	-	zerkalo.io	yes
nasha-niva	Nasha Niva	-	BLR	be	newspaper	-	-	unverified	-
belsat	Belsat	-	BLR	be	channel	TVP	-	unverified	-
nexta	NEXTA	Nexta|Nexta Live	BLR	ru	channel	-	-	unverified	-
belapan	BelaPAN	-	BLR	ru	agency	-	-	unverified	-
pul-pervogo	Pul Pervogo	Pool of the First|Pul pervogo	BLR	ru	channel	Presidential press service	-	unverified	-
kazinform	Kazinform	-	KAZ	ru	agency	state	-	unverified	-
tengrinews	Tengrinews	Tengrinews.kz	KAZ	ru	portal	-	-	unverified	-
khabar	Khabar	Khabar 24	KAZ	ru	channel	state	-	unverified	yes
uza	UzA	-	UZB	uz	agency	state	-	unverified	-
kun-uz	Kun.uz	-	UZB	uz	portal	-	-	unverified	-
gazeta-uz	Gazeta.uz	-	UZB	uz	portal	-	-	unverified	-
kabar	Kabar	-	KGZ	ru	agency	state	-	kabar.kg	-
akipress	AKIpress	-	KGZ	ru	agency	-	-	akipress.com	-
kloop	Kloop	-	KGZ	ru	portal	-	-	unverified	-
khovar	Khovar	-	TJK	ru	agency	state	-	unverified	-
asia-plus	Asia-Plus	Asia Plus	TJK	ru	agency	-	-	unverified	-
turkmenistan-state-news-agency	Turkmenistan State News Agency	TDH	TKM	ru	agency	state	-	unverified	-
interpressnews	InterPressNews	IPN	GEO	ka	agency	-	-	unverified	-
rustavi-2	Rustavi 2	Rustavi-2	GEO	ka	channel	-	-	unverified	-
imedi	Imedi	Imedi TV	GEO	ka	channel	-	-	unverified	-
civil-ge	Civil.ge	Civil Georgia	GEO	en	portal	-	-	civil.ge	-
mtavari-arkhi	Mtavari Arkhi	Mtavari TV|Mtavari Channel	GEO	ka	channel	-	-	unverified	-
agenda-ge	Agenda.ge	-	GEO	en	portal	state	-	unverified	-
armenpress	Armenpress	-	ARM	hy	agency	state	-	armenpress.am	-
news-am	News.am	NEWS.am	ARM	hy	portal	-	-	unverified	-
azatutyun	Azatutyun	-	ARM	hy	broadcaster	RFE/RL	-	unverified	-
civilnet	CivilNet	-	ARM	hy	portal	-	-	unverified	-
arminfo	Arminfo	ARMINFO	ARM	hy	agency	-	-	unverified	-
mediamax	Mediamax	-	ARM	hy	agency	-	-	unverified	-
snark	Snark	-	ARM	hy	agency	-	-	unverified	yes
azertac	Azertac	AZERTAC|AzerTAj|Azertaj	AZE	az	agency	state	-	azertag.az	-
apa-azerbaijan	APA	Azeri Press Agency|APA news agency	AZE	az	agency	-	-	apa.az	yes
trend	Trend	Trend news agency|Trend News Agency	AZE	az	agency	-	-	trend.az	yes
turan-azerbaijan	Turan	Turan news agency|Turan agency	AZE	az	agency	-	-	unverified	yes
report-azerbaijan	Report	Report.az	AZE	az	agency	-	-	unverified	yes
haqqin-az	Haqqin.az	haqqin.az	AZE	az	portal	-	-	unverified	-
caliber-az	Caliber.Az	Caliber	AZE	az	portal	-	-	unverified	-
moldpres	Moldpres	MOLDPRES	MDA	ro	agency	state	-	unverified	-
infotag	Infotag	Infotag news agency	MDA	ro	agency	-	-	unverified	-
ipn-moldova	IPN	-	MDA	ro	agency	-	-	unverified	yes
newsmaker-moldova	NewsMaker	NewsMaker.md	MDA	ro	portal	-	-	unverified	yes
err	ERR	ERR News|Estonian Public Broadcasting	EST	et	broadcaster	public	-	unverified	yes
postimees	Postimees	-	EST	et	newspaper	-	-	unverified	-
baltic-news-service	Baltic News Service	BNS	EST	en	agency	-	-	unverified	-
delfi	Delfi	-	EST	et	portal	Ekspress Grupp	-	unverified	-
leta	LETA	-	LVA	lv	agency	-	-	unverified	-
lsm	LSM	LSM.lv|Latvian Public Media	LVA	lv	broadcaster	public	-	unverified	yes
lrt	LRT	Lithuanian National Radio and Television	LTU	lt	broadcaster	public	-	unverified	-
elta	ELTA	-	LTU	lt	agency	-	-	unverified	-
polish-press-agency	Polish Press Agency	PAP|Polska Agencja Prasowa	POL	pl	agency	state	-	pap.pl	-
gazeta-wyborcza	Gazeta Wyborcza	-	POL	pl	newspaper	Agora	-	wyborcza.pl	-
rzeczpospolita	Rzeczpospolita	-	POL	pl	newspaper	-	-	rp.pl	-
tvp	TVP	Telewizja Polska|TVP Info|TVP World	POL	pl	broadcaster	public	-	unverified	-
tvn24	TVN24	TVN 24|TVN	POL	pl	channel	TVN	-	tvn24.pl	-
rmf-fm	RMF FM	-	POL	pl	broadcaster	-	-	unverified	-
onet	Onet	Onet.pl	POL	pl	portal	Ringier Axel Springer	-	unverified	-
polsat	Polsat	Polsat News	POL	pl	broadcaster	-	-	unverified	-
polskie-radio	Polskie Radio	Polish Radio	POL	pl	broadcaster	public	-	unverified	-
trybuna-ludu	Trybuna Ludu	-	POL	pl	newspaper	Polish United Workers' Party	-	unverified	-
ctk	CTK	ČTK|Czech News Agency|CTK news agency|Czech Press Agency	CZE	cs	agency	public	-	ctk.cz	-
czech-television	Czech Television	ČT|Ceska televize|CT24|ČT24	CZE	cs	broadcaster	public	-	unverified	-
denik-n	Denik N	Deník N	CZE	cs	newspaper	-	-	unverified	-
mlada-fronta-dnes	Mladá fronta Dnes	Mlada fronta Dnes|MF Dnes	CZE	cs	newspaper	Mafra	-	unverified	-
lidove-noviny	Lidové noviny	Lidove noviny	CZE	cs	newspaper	Mafra	-	unverified	-
hospodarske-noviny	Hospodářské noviny	Hospodarske noviny	CZE	cs	newspaper	-	-	unverified	-
respekt	Respekt	-	CZE	cs	magazine	-	-	unverified	yes
tasr	TASR	-	SVK	sk	agency	state	-	unverified	-
sme	SME	-	SVK	sk	newspaper	-	-	unverified	yes
sita	SITA	-	SVK	sk	agency	-	-	unverified	yes
mti	MTI	MTI news agency|Hungarian News Agency|Magyar Távirati Iroda	HUN	hu	agency	state	-	mti.hu	-
magyar-nemzet	Magyar Nemzet	-	HUN	hu	newspaper	-	-	unverified	-
nepszabadsag	Népszabadság	Nepszabadsag	HUN	hu	newspaper	-	-	unverified	-
telex-hungary	Telex	Telex.hu	HUN	hu	portal	-	-	unverified	yes
index-hungary	Index	Index.hu	HUN	hu	portal	-	-	unverified	yes
hvg	HVG	-	HUN	hu	magazine	-	-	unverified	-
direkt36	Direkt36	-	HUN	hu	portal	-	-	unverified	-
agerpres	Agerpres	AGERPRES|Rompres	ROU	ro	agency	state	-	agerpres.ro	-
mediafax	Mediafax	-	ROU	ro	agency	-	-	unverified	-
digi24	Digi24	Digi 24	ROU	ro	channel	-	-	unverified	-
adevarul	Adevărul	Adevarul	ROU	ro	newspaper	-	-	unverified	-
hotnews	HotNews	HotNews.ro	ROU	ro	portal	-	-	unverified	-
romania-libera	Romania Libera	România liberă	ROU	ro	newspaper	-	-	unverified	-
g4media	G4Media	-	ROU	ro	portal	-	-	unverified	-
bta	BTA	Bulgarian News Agency|Bulgarian Telegraph Agency	BGR	bg	agency	state	-	bta.bg	-
bnt	BNT	-	BGR	bg	broadcaster	public	-	unverified	-
btv	bTV	-	BGR	bg	channel	-	-	unverified	-
dnevnik-bulgaria	Dnevnik	-	BGR	bg	newspaper	-	-	unverified	yes
sega	Sega	-	BGR	bg	newspaper	-	-	unverified	yes
24-chasa	24 Chasa	-	BGR	bg	newspaper	-	-	unverified	-
tanjug	Tanjug	TANJUG	SRB	sr	agency	-	-	tanjug.rs	-
beta	Beta	Beta news agency|Beta agency	SRB	sr	agency	-	-	unverified	yes
fonet	FoNet	-	SRB	sr	agency	-	-	unverified	-
b92	B92	Radio B92|B-92	SRB	sr	broadcaster	-	-	b92.net	-
radio-television-of-serbia	Radio Television of Serbia	RTS|Serbian state television	SRB	sr	broadcaster	public	-	unverified	-
politika	Politika	-	SRB	sr	newspaper	-	-	politika.rs	-
blic	Blic	-	SRB	sr	newspaper	-	-	unverified	-
danas	Danas	-	SRB	sr	newspaper	-	-	unverified	-
vreme	Vreme	-	SRB	sr	magazine	-	-	unverified	-
n1	N1	N1 TV	SRB	sr	channel	United Group	-	n1info.com	yes
vecernje-novosti	Večernje novosti	Vecernje Novosti	SRB	sr	newspaper	-	-	unverified	-
kurir	Kurir	-	SRB	sr	newspaper	-	-	unverified	-
srna	SRNA	-	SRB	sr	agency	Republika Srpska	-	unverified	-
fena	FENA	-	BIH	bs	agency	state	-	unverified	-
oslobodenje	Oslobođenje	Oslobodjenje|Oslobodenje	BIH	bs	newspaper	-	-	unverified	-
dnevni-avaz	Dnevni avaz	Dnevni Avaz	BIH	bs	newspaper	-	-	unverified	-
radio-sarajevo	Radio Sarajevo	-	BIH	bs	broadcaster	-	-	unverified	-
klix	Klix	Klix.ba	BIH	bs	portal	-	-	unverified	-
balkan-investigative-reporting-network	Balkan Investigative Reporting Network	BIRN|Balkan Insight	BIH	en	portal	-	-	balkaninsight.com	-
hina	HINA	Hina	HRV	hr	agency	state	-	hina.hr	-
jutarnji-list	Jutarnji list	Jutarnji List	HRV	hr	newspaper	-	-	unverified	-
vecernji-list	Večernji list	Vecernji List	HRV	hr	newspaper	-	-	unverified	-
hrt	HRT	Croatian Radiotelevision|Croatian Television	HRV	hr	broadcaster	public	-	unverified	-
index-hr	Index.hr	-	HRV	hr	portal	-	-	unverified	-
slobodna-dalmacija	Slobodna Dalmacija	-	HRV	hr	newspaper	-	-	unverified	-
nacional	Nacional	-	HRV	hr	magazine	-	-	unverified	yes
sta	STA	Slovenian Press Agency	SVN	sl	agency	-	-	unverified	yes
delo	Delo	-	SVN	sl	newspaper	-	-	unverified	-
rtv-slovenija	RTV Slovenija	RTV Slovenia	SVN	sl	broadcaster	public	-	unverified	-
mia	MIA	Macedonian Information Agency	MKD	mk	agency	state	-	unverified	yes
makfax	Makfax	-	MKD	mk	agency	-	-	unverified	-
dnevnik-macedonia	Dnevnik	-	MKD	mk	newspaper	-	-	unverified	yes
koha-ditore	Koha Ditore	Koha	KOS	sq	newspaper	-	-	koha.net	-
kosovapress	Kosovapress	KosovaPress	KOS	sq	agency	-	-	unverified	-
rtk	RTK	Radio Television of Kosovo	KOS	sq	broadcaster	public	-	unverified	-
gazeta-express	Gazeta Express	-	KOS	sq	portal	-	-	unverified	-
zeri	Zeri	-	KOS	sq	newspaper	-	-	unverified	-
ata-albania	ATA	Albanian Telegraphic Agency|ATSH	ALB	sq	agency	state	-	unverified	yes
top-channel	Top Channel	-	ALB	sq	channel	-	-	unverified	-
vijesti	Vijesti	-	MNE	sr	newspaper	-	-	unverified	-
pobjeda	Pobjeda	-	MNE	sr	newspaper	-	-	unverified	-
mina-montenegro	MINA	Mina news agency	MNE	sr	agency	-	-	unverified	yes
ana-mpa	ANA-MPA	Athens News Agency|ANA|Athens-Macedonian News Agency|Athens News Agency-Macedonian Press Agency|Macedonian Press Agency	GRC	el	agency	state	-	amna.gr	-
kathimerini	Kathimerini	-	GRC	el	newspaper	-	-	ekathimerini.com	-
ert	ERT	-	GRC	el	broadcaster	public	-	unverified	yes
to-vima	To Vima	-	GRC	el	newspaper	-	-	unverified	-
ta-nea	Ta Nea	-	GRC	el	newspaper	-	-	unverified	-
eleftherotypia	Eleftherotypia	-	GRC	el	newspaper	-	-	unverified	-
skai	Skai	Skai TV|SKAI	GRC	el	broadcaster	-	-	unverified	-
cyprus-news-agency	Cyprus News Agency	CNA	CYP	el	agency	state	-	unverified	-
phileleftheros	Phileleftheros	-	CYP	el	newspaper	-	-	unverified	-
politis	Politis	-	CYP	el	newspaper	-	-	unverified	yes
cyprus-mail	Cyprus Mail	-	CYP	en	newspaper	-	-	cyprus-mail.com	-
cybc	CyBC	RIK|Cyprus Broadcasting Corporation	CYP	el	broadcaster	public	-	unverified	-
anadolu-agency	Anadolu Agency	Anadolu|Anadolu Ajansi|AA|Anatolia news agency|Anatolian Agency|Anadolu news agency|Anatolian news agency|Anadolu Ajansı|Anatolia News Agency|Anatolia agency	TUR	tr	agency	state	-	aa.com.tr	-
trt	TRT	TRT World|TRT Haber|Turkish Radio and Television|TRT Arabi	TUR	tr	broadcaster	state	-	trtworld.com	-
hurriyet	Hürriyet	Hurriyet|Hürriyet Daily News|Hurriyet Daily News|Turkish Daily News	TUR	tr	newspaper	Demirören Group	-	hurriyet.com.tr	-
milliyet	Milliyet	-	TUR	tr	newspaper	Demirören Group	-	milliyet.com.tr	-
sabah	Sabah	-	TUR	tr	newspaper	Turkuvaz	-	sabah.com.tr	yes
daily-sabah	Daily Sabah	-	TUR	en	newspaper	Turkuvaz	-	dailysabah.com	-
cumhuriyet	Cumhuriyet	-	TUR	tr	newspaper	-	-	cumhuriyet.com.tr	-
yeni-safak	Yeni Şafak	Yeni Safak	TUR	tr	newspaper	Albayrak	-	unverified	-
zaman	Zaman	Today's Zaman	TUR	tr	newspaper	Gülen movement	-	unverified	yes
radikal	Radikal	-	TUR	tr	newspaper	-	-	unverified	-
aksam	Akşam	Aksam	TUR	tr	newspaper	-	-	unverified	-
sozcu	Sözcü	Sozcu	TUR	tr	newspaper	-	-	unverified	-
posta	Posta	-	TUR	tr	newspaper	-	-	unverified	yes
cnn-turk	CNN Türk	CNN Turk	TUR	tr	channel	Demirören Group	-	unverified	-
ntv-turkey	NTV	-	TUR	tr	channel	Doğuş	-	unverified	yes
haberturk	Habertürk	Haberturk|HaberTurk	TUR	tr	channel	-	-	unverified	-
a-haber	A Haber	AHaber	TUR	tr	channel	Turkuvaz	-	unverified	-
demiroren-news-agency	Demirören News Agency	DHA|Dogan News Agency|Doğan News Agency	TUR	tr	agency	Demirören Group	-	unverified	-
ihlas-news-agency	Ihlas News Agency	IHA|İHA	TUR	tr	agency	-	-	unverified	-
birgun	BirGün	BirGun	TUR	tr	newspaper	-	-	unverified	-
bianet	Bianet	-	TUR	tr	portal	-	-	unverified	-
t24	T24	-	TUR	tr	portal	-	-	unverified	-
medyascope	Medyascope	-	TUR	tr	portal	-	-	unverified	-
firat-news-agency	Firat News Agency	ANF|Firat news agency|ANF news agency	TUR	ku	agency	PKK-linked	-	unverified	-
mezopotamya-agency	Mezopotamya Agency	Mesopotamia Agency	TUR	tr	agency	-	-	unverified	-
ozgur-gundem	Ozgur Gundem	Özgür Gündem	TUR	tr	newspaper	-	-	unverified	-
haaretz	Haaretz	Ha'aretz|Haaretz newspaper	ISR	he	newspaper	Schocken	-	haaretz.com	-
the-jerusalem-post	The Jerusalem Post	Jerusalem Post|JPost	ISR	he	newspaper	Eli Azur	-	jpost.com	-
the-times-of-israel	The Times of Israel	Times of Israel|ToI	ISR	en	portal	-	-	timesofisrael.com	-
yedioth-ahronoth	Yedioth Ahronoth	Yediot Ahronot|Yediot Aharonot|Yedioth Aharonoth|Yediot Achronot|Yediot Ahronoth|Yediot	ISR	he	newspaper	Yedioth Group	-	unverified	-
ynet	Ynet	Ynetnews|YNet	ISR	he	portal	Yedioth Group	-	ynetnews.com	-
maariv	Maariv	Ma'ariv	ISR	he	newspaper	-	-	maariv.co.il	-
israel-hayom	Israel Hayom	Israel HaYom|Yisrael Hayom	ISR	he	newspaper	Adelson family	-	israelhayom.com	-
globes	Globes	-	ISR	he	newspaper	-	-	globes.co.il	yes
calcalist	Calcalist	-	ISR	he	newspaper	Yedioth Group	-	calcalist.co.il	-
the-marker	The Marker	TheMarker	ISR	he	newspaper	Schocken	-	unverified	-
walla	Walla	Walla News|Walla!|Walla! News	ISR	he	portal	-	-	walla.co.il	yes
kan	Kan	Kan News|KAN|Israeli Public Broadcasting Corporation|Kan public broadcaster|Kan TV|Kan 11|Kan Bet|Israel Public Broadcasting Corporation	ISR	he	broadcaster	public	-	kan.org.il	yes
channel-12-israel	Channel 12	Channel 12 News|N12|Keshet 12|Israel's Channel 12	ISR	he	channel	Keshet	-	unverified	-
channel-13-israel	Channel 13	Channel 13 News|Reshet 13	ISR	he	channel	Reshet	-	unverified	-
channel-14-israel	Channel 14	-	ISR	he	channel	-	-	unverified	-
channel-11-israel	Channel 11	-	ISR	he	channel	public	kan	unverified	-
channel-10-israel	Channel 10	-	ISR	he	channel	-	-	unverified	-
channel-2-israel	Channel 2	Channel Two	ISR	he	channel	-	-	unverified	-
channel-1-israel	Channel 1	Israel Television|Israel TV	ISR	he	channel	public	-	unverified	-
israel-radio	Israel Radio	Voice of Israel|Kol Israel|Kol Yisrael|Israel radio	ISR	he	broadcaster	public	-	unverified	-
israel-broadcasting-authority	Israel Broadcasting Authority	IBA	ISR	he	broadcaster	public	-	unverified	-
army-radio	Army Radio	Galei Tzahal|Galatz|Israeli Army Radio|Israel Army Radio|Galei Zahal	ISR	he	broadcaster	Israel Defense Forces	-	unverified	-
i24news	i24NEWS	i24|i24 News|i24News	ISR	en	channel	-	-	i24news.tv	-
arutz-sheva	Arutz Sheva	Israel National News|Arutz-7|Channel 7	ISR	he	portal	-	-	unverified	-
itim	ITIM	Itim news agency	ISR	he	agency	-	-	unverified	-
makor-rishon	Makor Rishon	-	ISR	he	newspaper	-	-	unverified	-
972-magazine	+972 Magazine	972 Magazine|+972	ISR	en	portal	-	-	972mag.com	-
local-call	Local Call	-	ISR	he	portal	-	-	unverified	yes
davar	Davar	-	ISR	he	newspaper	Histadrut	-	unverified	-
kol-hair	Kol Ha'ir	-	ISR	he	newspaper	-	-	unverified	-
debkafile	DEBKAfile	Debka|DEBKA	ISR	he	portal	-	-	unverified	-
wafa	WAFA	Wafa|Palestinian News and Information Agency|Palestine News Agency|WAFA news agency|Palestinian news agency WAFA|Wafa news agency	PSE	ar	agency	Palestinian Authority	-	wafa.ps	-
maan	Ma'an	Maan|Ma'an News Agency|Maan News Agency|Ma'an news agency|Maan news agency	PSE	ar	agency	-	-	maannews.net	-
al-quds	Al-Quds	al-Quds newspaper|Al Quds newspaper|al-Quds daily	PSE	ar	newspaper	-	-	unverified	yes
al-ayyam-palestine	Al-Ayyam	al-Ayyam	PSE	ar	newspaper	-	-	unverified	-
al-hayat-al-jadida	Al-Hayat al-Jadida	al-Hayat al-Jadida|Al Hayat Al Jadida	PSE	ar	newspaper	Palestinian Authority	-	unverified	-
al-aqsa-tv	Al-Aqsa TV	Al Aqsa TV|al-Aqsa TV|Al-Aqsa television|al-Aqsa channel|Al-Aqsa channel	PSE	ar	channel	Hamas	-	unverified	-
voice-of-palestine	Voice of Palestine	Palestinian radio|Voice of Palestine radio	PSE	ar	broadcaster	Palestinian Authority	-	unverified	-
palestine-tv	Palestine TV	Palestinian television	PSE	ar	channel	Palestinian Authority	-	unverified	-
shehab-news-agency	Shehab News Agency	Shehab|Shihab	PSE	ar	agency	Hamas-affiliated	-	unverified	-
safa-palestine	Safa	SAFA news agency|Safa Press Agency	PSE	ar	agency	-	-	unverified	-
quds-news-network	Quds News Network	Quds Network	PSE	ar	portal	-	-	unverified	-
palestine-today	Palestine Today	Palestine Today TV	PSE	ar	channel	Islamic Jihad	-	unverified	-
al-risala	Al-Risala	al-Risala	PSE	ar	newspaper	Hamas-affiliated	-	unverified	-
sawa-palestine	Sawa	Sawa news agency	PSE	ar	agency	-	-	unverified	-
national-news-agency	National News Agency	NNA|Lebanese National News Agency|National News Agency of Lebanon|Lebanon's National News Agency	LBN	ar	agency	state	-	nna-leb.gov.lb	-
al-mayadeen	Al Mayadeen	Al-Mayadeen|Almayadeen|al-Mayadeen|al Mayadeen|Al Mayadeen TV	LBN	ar	channel	-	-	almayadeen.net	-
al-manar	Al-Manar	Al Manar|al-Manar|Al-Manar TV|al-Manar television	LBN	ar	channel	Hezbollah	-	almanar.com.lb	-
an-nahar	An-Nahar	An Nahar|an-Nahar|Annahar|Al-Nahar	LBN	ar	newspaper	-	-	annahar.com	-
al-akhbar-lebanon	Al-Akhbar	Al Akhbar|al-Akhbar	LBN	ar	newspaper	-	-	al-akhbar.com	yes
as-safir	As-Safir	As Safir|as-Safir|Al-Safir	LBN	ar	newspaper	-	-	unverified	-
the-daily-star-lebanon	The Daily Star	Daily Star	LBN	en	newspaper	-	-	unverified	yes
lorient-le-jour	L'Orient-Le Jour	L'Orient Le Jour|L'Orient Today|L'Orient-Le-Jour	LBN	fr	newspaper	-	-	lorientlejour.com	-
lbci	LBCI	LBC|Lebanese Broadcasting Corporation	LBN	ar	channel	-	-	unverified	-
mtv-lebanon	MTV Lebanon	MTV	LBN	ar	channel	-	-	unverified	-
al-jadeed	Al Jadeed	Al-Jadeed|New TV|al-Jadeed	LBN	ar	channel	-	-	unverified	-
naharnet	Naharnet	-	LBN	en	portal	-	-	naharnet.com	-
voice-of-lebanon	Voice of Lebanon	-	LBN	ar	broadcaster	-	-	unverified	-
al-diyar	Al-Diyar	ad-Diyar|Ad-Diyar	LBN	ar	newspaper	-	-	unverified	-
nidaa-al-watan	Nidaa al-Watan	Nidaa Al-Watan	LBN	ar	newspaper	-	-	unverified	-
nbn	NBN	-	LBN	ar	channel	-	-	unverified	-
central-news-agency	Central News Agency	Al-Markazia|al-Markazia	LBN	ar	agency	-	-	unverified	yes
the-cradle	The Cradle	-	LBN	en	portal	-	-	unverified	yes
sana	SANA	Syrian Arab News Agency|SANA news agency|Syrian news agency SANA	SYR	ar	agency	state	-	sana.sy	yes
al-watan-syria	Al-Watan	al-Watan	SYR	ar	newspaper	-	-	unverified	yes
al-thawra-syria	Al-Thawra	-	SYR	ar	newspaper	state	-	unverified	-
tishreen	Tishreen	Tishrin	SYR	ar	newspaper	state	-	unverified	-
al-baath	Al-Baath	al-Baath newspaper	SYR	ar	newspaper	Baath Party	-	unverified	-
syria-tv	Syria TV	Syria Television	SYR	ar	channel	Fadaat Media	-	unverified	-
enab-baladi	Enab Baladi	-	SYR	ar	portal	-	-	enabbaladi.net	-
north-press	North Press	North Press Agency	SYR	ar	agency	-	-	unverified	-
hawar-news-agency	Hawar News Agency	Hawar|ANHA|Hawar news agency	SYR	ar	agency	-	-	unverified	-
sham-fm	Sham FM	-	SYR	ar	broadcaster	-	-	unverified	-
orient-tv	Orient TV	Orient News	SYR	ar	channel	-	-	unverified	-
al-ikhbariya-syria	Al-Ikhbariya Syria	al-Ikhbariya|Al-Ikhbariyah|Ikhbariya TV	SYR	ar	channel	state	-	unverified	-
petra	Petra	Petra news agency|Jordan News Agency|Petra News Agency|Jordanian news agency Petra	JOR	ar	agency	state	-	petra.gov.jo	yes
the-jordan-times	The Jordan Times	Jordan Times	JOR	en	newspaper	-	-	jordantimes.com	-
al-rai-jordan	Al-Rai	al-Rai|Al Rai	JOR	ar	newspaper	-	-	unverified	yes
al-ghad	Al-Ghad	al-Ghad|Al Ghad	JOR	ar	newspaper	-	-	unverified	-
al-dustour	Al-Dustour	Ad-Dustour|ad-Dustour	JOR	ar	newspaper	-	-	unverified	-
roya-news	Roya News	Roya|Roya TV	JOR	ar	channel	-	-	unverified	-
al-mamlaka	Al-Mamlaka	Al Mamlaka TV	JOR	ar	channel	public	-	unverified	-
mena	MENA	Middle East News Agency|MENA news agency|M.E.N.A.	EGY	ar	agency	state	-	mena.org.eg	yes
al-ahram	Al-Ahram	Al Ahram|al-Ahram|Ahram Online|Al-Ahram Weekly	EGY	ar	newspaper	state	-	ahram.org.eg	-
al-akhbar-egypt	Al-Akhbar	-	EGY	ar	newspaper	state	-	unverified	yes
al-gomhuria	Al-Gomhuria	Al-Gomhuriya|al-Gumhuriya|al-Gomhuria	EGY	ar	newspaper	state	-	unverified	-
al-masry-al-youm	Al-Masry Al-Youm	Al Masry Al Youm|al-Masry al-Youm|Egypt Independent	EGY	ar	newspaper	-	-	almasryalyoum.com	-
al-shorouk	Al-Shorouk	al-Shorouk|Shorouk	EGY	ar	newspaper	-	-	unverified	-
youm7	Youm7	Al-Youm Al-Sabea|Youm 7|Al Youm Al Sabea	EGY	ar	newspaper	United Media Services	-	youm7.com	-
al-wafd	Al-Wafd	al-Wafd newspaper	EGY	ar	newspaper	Wafd Party	-	unverified	-
al-qahera-news	Al-Qahera News	Al Qahera News|al-Qahera News|al Qahera news|Al-Qahera al-Ikhbariya|Al-Qahira News|AlQahera News|al-Qahera|Al-Qahera|Al Qahera Al Ikhbariya|al-Kahera News|Al Kahera News|Al-Kahira News	EGY	ar	channel	United Media Services	-	alqaheranews.net	-
cairo-news	Cairo News	Cairo News Channel|Cairo News channel	EGY	ar	channel	United Media Services	al-qahera-news	unverified	-
extra-news	Extra News	eXtra news	EGY	ar	channel	United Media Services	-	unverified	yes
nile-tv	Nile TV	Nile News|Nile TV International	EGY	ar	channel	state	-	unverified	-
mada-masr	Mada Masr	-	EGY	ar	portal	-	-	madamasr.com	-
radio-cairo	Radio Cairo	Cairo Radio|Voice of the Arabs|Cairo radio	EGY	ar	broadcaster	state	-	unverified	-
el-balad	El-Balad	Sada El-Balad|Sada el-Balad	EGY	ar	channel	-	-	unverified	-
daily-news-egypt	Daily News Egypt	-	EGY	en	newspaper	-	-	unverified	-
al-jazeera	Al Jazeera	Al-Jazeera|Aljazeera|al-Jazeera|Al Jazeera TV|Al Jazeera English|Al Jazeera Arabic|al Jazeera|Al Jazeera channel|Al-Jazeera television|AJE	QAT	ar	broadcaster	Qatar Media Corporation	-	aljazeera.com	-
qatar-news-agency	Qatar News Agency	QNA	QAT	ar	agency	state	-	qna.org.qa	-
al-sharq-qatar	Al-Sharq	Al Sharq newspaper	QAT	ar	newspaper	-	-	unverified	-
gulf-times	Gulf Times	-	QAT	en	newspaper	-	-	unverified	-
the-peninsula	The Peninsula	Peninsula	QAT	en	newspaper	-	-	unverified	yes
al-araby-tv	Al-Araby TV	Al Araby TV|Al-Araby Television|Alaraby TV	QAT	ar	channel	Fadaat Media	-	unverified	-
al-watan-qatar	Al-Watan	-	QAT	ar	newspaper	-	-	unverified	yes
al-arabiya	Al Arabiya	Al-Arabiya|Alarabiya|al-Arabiya|al Arabiya|Al Arabiya TV|Al-Arabiya television|Al Arabiya channel	SAU	ar	broadcaster	MBC Group	-	alarabiya.net	-
al-hadath	Al Hadath	Al-Hadath|al-Hadath|al Hadath|Al Arabiya Al Hadath	SAU	ar	channel	MBC Group	-	unverified	-
saudi-press-agency	Saudi Press Agency	SPA|Saudi news agency SPA|Saudi state news agency SPA	SAU	ar	agency	state	-	spa.gov.sa	-
asharq-al-awsat	Asharq Al-Awsat	Asharq al-Awsat|Al-Sharq al-Awsat|Ash-Sharq al-Awsat|Al Sharq Al Awsat|Asharq Al Awsat|al-Sharq al-Awsat|Asharq al Awsat	SAU	ar	newspaper	SRMG	-	aawsat.com	-
asharq-news	Asharq News	Asharq|Asharq TV|Al-Sharq TV|Ash-Sharq TV|Asharq channel	SAU	ar	channel	SRMG	-	unverified	-
arab-news	Arab News	-	SAU	en	newspaper	SRMG	-	arabnews.com	-
saudi-gazette	Saudi Gazette	-	SAU	en	newspaper	-	-	unverified	-
okaz	Okaz	-	SAU	ar	newspaper	-	-	okaz.com.sa	-
al-riyadh	Al-Riyadh	al-Riyadh newspaper	SAU	ar	newspaper	-	-	unverified	-
mbc	MBC	Middle East Broadcasting Center	SAU	ar	broadcaster	-	-	unverified	yes
elaph	Elaph	-	SAU	ar	portal	-	-	unverified	-
independent-arabia	Independent Arabia	-	SAU	ar	portal	SRMG	-	unverified	-
al-ekhbariya	Al-Ekhbariya	Al Ekhbariya|al-Ekhbariya	SAU	ar	channel	state	-	unverified	-
al-watan-saudi-arabia	Al-Watan	-	SAU	ar	newspaper	-	-	unverified	yes
the-arab-weekly	The Arab Weekly	Arab Weekly	SAU	en	newspaper	-	-	unverified	-
wam	WAM	Emirates News Agency|WAM news agency|UAE state news agency WAM	ARE	ar	agency	state	-	wam.ae	-
sky-news-arabia	Sky News Arabia	-	ARE	ar	channel	IMI	-	skynewsarabia.com	-
khaleej-times	Khaleej Times	-	ARE	en	newspaper	-	-	khaleejtimes.com	-
gulf-news	Gulf News	-	ARE	en	newspaper	-	-	gulfnews.com	-
the-national-uae	The National	the National newspaper	ARE	en	newspaper	IMI	-	thenationalnews.com	yes
al-ittihad-uae	Al-Ittihad	al-Ittihad	ARE	ar	newspaper	-	-	unverified	-
al-khaleej	Al-Khaleej	al-Khaleej	ARE	ar	newspaper	-	-	unverified	-
abu-dhabi-tv	Abu Dhabi TV	Abu Dhabi Television	ARE	ar	channel	-	-	unverified	-
erem-news	Erem News	-	ARE	ar	portal	-	-	unverified	-
al-ain-news	Al-Ain News	Al Ain News	ARE	ar	portal	-	-	unverified	-
al-mashhad	Al-Mashhad	Al Mashhad	ARE	ar	channel	-	-	unverified	-
kuna	KUNA	Kuwait News Agency|KUNA news agency	KWT	ar	agency	state	-	kuna.net.kw	-
al-rai-kuwait	Al-Rai	Al-Rai al-Aam	KWT	ar	newspaper	-	-	unverified	yes
al-qabas	Al-Qabas	Al Qabas|al-Qabas	KWT	ar	newspaper	-	-	unverified	-
al-jarida	Al-Jarida	Al-Jarida newspaper|al-Jarida|Al Jarida	KWT	ar	newspaper	-	-	unverified	-
al-seyassah	Al-Seyassah	Al-Siyasa|As-Siyasa|al-Seyassah|Al-Seyassa|al-Siyasa	KWT	ar	newspaper	-	-	unverified	-
al-anbaa	Al-Anbaa	al-Anbaa	KWT	ar	newspaper	-	-	unverified	-
kuwait-times	Kuwait Times	-	KWT	en	newspaper	-	-	unverified	-
bahrain-news-agency	Bahrain News Agency	BNA|Gulf News Agency	BHR	ar	agency	state	-	bna.bh	-
al-ayam-bahrain	Al-Ayam	-	BHR	ar	newspaper	-	-	unverified	-
al-wasat-bahrain	Al-Wasat	al-Wasat	BHR	ar	newspaper	-	-	unverified	yes
gulf-daily-news	Gulf Daily News	-	BHR	en	newspaper	-	-	unverified	-
oman-news-agency	Oman News Agency	ONA	OMN	ar	agency	state	-	omannews.gov.om	-
times-of-oman	Times of Oman	-	OMN	en	newspaper	-	-	unverified	-
saba	Saba	Saba news agency|Yemen News Agency|SABA|Saba News Agency|Yemeni news agency Saba	YEM	ar	agency	state	-	unverified	yes
al-masirah	Al-Masirah	Al Masirah|al-Masirah|Al Masirah TV|Al-Masira|al-Masirah television|Al Masira	YEM	ar	channel	Houthis	-	almasirah.net	-
al-masdar	Al-Masdar	al-Masdar online|Al-Masdar Online	YEM	ar	portal	-	-	unverified	-
26-september	26 September	September 26	YEM	ar	newspaper	Ministry of Defence	-	unverified	yes
aden-al-ghad	Aden al-Ghad	Aden Al-Ghad	YEM	ar	newspaper	-	-	unverified	-
belqees-tv	Belqees TV	Belqees	YEM	ar	channel	-	-	unverified	-
south24	South24	-	YEM	ar	portal	-	-	unverified	-
iraqi-news-agency	Iraqi News Agency	INA	IRQ	ar	agency	state	-	unverified	-
shafaq-news	Shafaq News	Shafaq	IRQ	ar	agency	-	-	shafaq.com	-
al-sumaria	Al-Sumaria	Alsumaria|Al Sumaria|al-Sumaria	IRQ	ar	channel	-	-	unverified	-
al-iraqiya	Al-Iraqiya	al-Iraqiya|Iraqiya TV|Al-Iraqiyah	IRQ	ar	channel	state	-	unverified	-
al-sharqiya	Al-Sharqiya	al-Sharqiya|Al Sharqiya	IRQ	ar	channel	-	-	unverified	-
rudaw	Rudaw	Rudaw TV|Rudaw Media Network	IRQ	ku	broadcaster	Kurdistan Democratic Party	-	rudaw.net	-
kurdistan-24	Kurdistan 24	Kurdistan24|K24	IRQ	ku	channel	Kurdistan Democratic Party	-	kurdistan24.net	-
al-sabah-iraq	Al-Sabah	al-Sabah	IRQ	ar	newspaper	state	-	unverified	-
azzaman	Azzaman	Az-Zaman|al-Zaman	IRQ	ar	newspaper	-	-	unverified	-
babil	Babil	Babel newspaper|Babil newspaper	IRQ	ar	newspaper	Uday Hussein	-	unverified	yes
al-ahad-tv	Al-Ahad TV	al-Ahad	IRQ	ar	channel	Asaib Ahl al-Haq	-	unverified	-
sabereen-news	Sabereen News	Sabereen|Saberin News	IRQ	ar	channel	-	-	unverified	-
al-forat	Al-Forat	al-Furat TV	IRQ	ar	channel	Hakim movement	-	unverified	-
nrt	NRT	-	IRQ	ku	channel	-	-	unverified	-
aswat-al-iraq	Aswat al-Iraq	Voices of Iraq	IRQ	ar	agency	-	-	unverified	-
irna	IRNA	Islamic Republic News Agency|IRNA news agency|official IRNA	IRN	fa	agency	state	-	irna.ir	-
fars	Fars	Fars News Agency|Fars news agency|FARS	IRN	fa	agency	IRGC-affiliated	-	farsnews.ir	yes
tasnim	Tasnim	Tasnim News Agency|Tasnim news agency	IRN	fa	agency	IRGC-affiliated	-	tasnimnews.com	-
mehr	Mehr	Mehr News Agency|Mehr news agency|MEHR	IRN	fa	agency	-	-	mehrnews.com	yes
isna	ISNA	Iranian Students' News Agency|Iranian Students News Agency|ISNA news agency	IRN	fa	agency	-	-	isna.ir	-
ilna	ILNA	Iranian Labour News Agency|Iranian Labor News Agency	IRN	fa	agency	-	-	unverified	-
press-tv	Press TV	PressTV	IRN	en	channel	IRIB	-	presstv.ir	-
irib	IRIB	Islamic Republic of Iran Broadcasting|Iranian state television	IRN	fa	broadcaster	state	-	unverified	-
al-alam	Al-Alam	al-Alam|Al Alam|Al-Alam TV	IRN	ar	channel	IRIB	-	unverified	-
nour-news	Nour News	Nournews|Noor News|NourNews	IRN	fa	portal	Supreme National Security Council	-	unverified	-
kayhan	Kayhan	-	IRN	fa	newspaper	Supreme Leader's office	-	kayhan.ir	-
tehran-times	Tehran Times	-	IRN	en	newspaper	-	-	tehrantimes.com	-
iran-daily	Iran Daily	-	IRN	en	newspaper	IRNA	-	unverified	-
etemad	Etemad	-	IRN	fa	newspaper	-	-	unverified	-
shargh	Shargh	Sharq newspaper	IRN	fa	newspaper	-	-	unverified	-
jomhouri-ye-eslami	Jomhouri-ye Eslami	Jomhuri Eslami|Jomhouri Eslami|Jomhuri-ye Eslami	IRN	fa	newspaper	-	-	unverified	-
resalat	Resalat	-	IRN	fa	newspaper	-	-	unverified	-
mizan	Mizan	Mizan News Agency|Mizan Online	IRN	fa	agency	judiciary	-	unverified	yes
tabnak	Tabnak	-	IRN	fa	portal	-	-	unverified	-
student-news-network	Student News Network	SNN	IRN	fa	agency	-	-	unverified	-
young-journalists-club	Young Journalists Club	YJC	IRN	fa	agency	IRIB	-	unverified	-
defa-press	Defa Press	-	IRN	fa	agency	armed forces	-	unverified	-
hamshahri	Hamshahri	-	IRN	fa	newspaper	-	-	unverified	-
tehran-radio	Tehran radio	Tehran Radio|Radio Tehran|Voice of the Islamic Republic of Iran	IRN	fa	broadcaster	state	-	unverified	-
bakhtar-news-agency	Bakhtar News Agency	Bakhtar	AFG	ps	agency	state	-	unverified	-
pajhwok	Pajhwok	Pajhwok Afghan News	AFG	ps	agency	-	-	pajhwok.com	-
tolonews	TOLOnews	Tolo News|TOLO News|Tolo TV|ToloNews|TOLO	AFG	ps	channel	MOBY Group	-	tolonews.com	-
khaama-press	Khaama Press	Khaama	AFG	ps	portal	-	-	unverified	-
ariana-news	Ariana News	Ariana TV	AFG	ps	channel	-	-	unverified	-
amu-tv	Amu TV	-	AFG	ps	channel	-	-	unverified	-
afghan-islamic-press	Afghan Islamic Press	AIP	AFG	ps	agency	-	-	unverified	-
voice-of-sharia	Voice of Sharia	Radio Shariat|Radio Shariah|Voice of Shariah	AFG	ps	broadcaster	Taliban	-	unverified	-
associated-press-of-pakistan	Associated Press of Pakistan	APP	PAK	en	agency	state	-	app.com.pk	-
dawn	Dawn	Dawn newspaper|Dawn News|DawnNews|Dawn.com	PAK	en	newspaper	Pakistan Herald Publications	-	dawn.com	yes
geo-news	Geo News	Geo TV|GEO TV|Geo	PAK	en	channel	Jang Group	-	geo.tv	-
the-news-international	The News International	The News	PAK	en	newspaper	Jang Group	-	unverified	-
jang	Jang	Daily Jang	PAK	ur	newspaper	Jang Group	-	unverified	yes
the-express-tribune	The Express Tribune	Express Tribune	PAK	en	newspaper	Express Media	-	tribune.com.pk	-
ary-news	ARY News	ARY	PAK	ur	channel	-	-	arynews.tv	-
the-nation-pakistan	The Nation	-	PAK	en	newspaper	Nawaiwaqt Group	-	unverified	yes
nawa-i-waqt	Nawa-i-Waqt	-	PAK	ur	newspaper	Nawaiwaqt Group	-	unverified	-
the-friday-times	The Friday Times	-	PAK	en	magazine	-	-	unverified	-
samaa-tv	Samaa TV	Samaa	PAK	ur	channel	-	-	unverified	-
pakistan-television	Pakistan Television	PTV	PAK	ur	broadcaster	state	-	unverified	-
radio-pakistan	Radio Pakistan	-	PAK	ur	broadcaster	state	-	unverified	-
pakistan-press-international	Pakistan Press International	PPI	PAK	en	agency	-	-	unverified	-
pakistan-observer	Pakistan Observer	-	PAK	en	newspaper	-	-	unverified	-
daily-times-pakistan	Daily Times	-	PAK	en	newspaper	-	-	unverified	-
dunya-news	Dunya News	-	PAK	ur	channel	-	-	unverified	-
the-frontier-post	The Frontier Post	Frontier Post	PAK	en	newspaper	-	-	unverified	-
press-trust-of-india	Press Trust of India	PTI	IND	en	agency	cooperative	-	ptinews.com	-
asian-news-international	Asian News International	ANI	IND	en	agency	-	-	aninews.in	-
united-news-of-india	United News of India	UNI	IND	en	agency	-	-	unverified	-
indo-asian-news-service	Indo-Asian News Service	IANS	IND	en	agency	-	-	unverified	-
the-hindu	The Hindu	Hindu newspaper	IND	en	newspaper	The Hindu Group	-	thehindu.com	yes
the-times-of-india	The Times of India	Times of India|TOI	IND	en	newspaper	Bennett Coleman	-	timesofindia.indiatimes.com	-
hindustan-times	Hindustan Times	HT	IND	en	newspaper	HT Media	-	hindustantimes.com	-
the-indian-express	The Indian Express	Indian Express	IND	en	newspaper	-	-	indianexpress.com	-
the-economic-times	The Economic Times	Economic Times	IND	en	newspaper	Bennett Coleman	-	economictimes.indiatimes.com	-
the-statesman-india	The Statesman	-	IND	en	newspaper	-	-	unverified	-
the-telegraph-india	The Telegraph	Telegraph India	IND	en	newspaper	ABP	-	unverified	yes
deccan-herald	Deccan Herald	-	IND	en	newspaper	-	-	unverified	-
deccan-chronicle	Deccan Chronicle	-	IND	en	newspaper	-	-	unverified	-
the-print	The Print	ThePrint	IND	en	portal	-	-	theprint.in	-
the-wire-india	The Wire	-	IND	en	portal	-	-	thewire.in	yes
scroll-in	Scroll.in	Scroll	IND	en	portal	-	-	scroll.in	-
ndtv	NDTV	New Delhi Television	IND	en	channel	Adani Group	-	ndtv.com	-
india-today	India Today	-	IND	en	magazine	Living Media	-	indiatoday.in	-
outlook-india	Outlook	Outlook India|Outlook magazine	IND	en	magazine	-	-	unverified	yes
cnn-news18	CNN-News18	CNN-IBN|News18	IND	en	channel	Network18	-	unverified	-
times-now	Times Now	-	IND	en	channel	-	-	unverified	yes
republic-tv	Republic TV	-	IND	en	channel	-	-	unverified	-
zee-news	Zee News	-	IND	hi	channel	-	-	unverified	-
aaj-tak	Aaj Tak	-	IND	hi	channel	Living Media	-	unverified	-
wion	WION	-	IND	en	channel	Zee	-	unverified	-
all-india-radio	All India Radio	Akashvani	IND	en	broadcaster	public	-	unverified	-
doordarshan	Doordarshan	DD News	IND	en	broadcaster	public	-	unverified	-
greater-kashmir	Greater Kashmir	-	IND	en	newspaper	-	-	unverified	-
kashmir-observer	Kashmir Observer	-	IND	en	newspaper	-	-	unverified	-
the-tribune-india	The Tribune	-	IND	en	newspaper	-	-	unverified	yes
the-assam-tribune	The Assam Tribune	-	IND	en	newspaper	-	-	unverified	-
bss	BSS	Bangladesh Sangbad Sangstha	BGD	bn	agency	state	-	unverified	-
the-daily-star-bangladesh	The Daily Star	-	BGD	en	newspaper	-	-	unverified	yes
prothom-alo	Prothom Alo	-	BGD	bn	newspaper	-	-	prothomalo.com	-
bdnews24-com	bdnews24.com	BDNews24|bdnews24	BGD	bn	portal	-	-	bdnews24.com	-
dhaka-tribune	Dhaka Tribune	-	BGD	en	newspaper	-	-	dhakatribune.com	-
united-news-of-bangladesh	United News of Bangladesh	UNB	BGD	en	agency	-	-	unverified	-
the-daily-ittefaq	The Daily Ittefaq	Ittefaq	BGD	bn	newspaper	-	-	unverified	-
new-age-bangladesh	New Age	-	BGD	en	newspaper	-	-	unverified	-
daily-mirror-sri-lanka	Daily Mirror	-	LKA	en	newspaper	-	-	unverified	yes
the-island	The Island	Island newspaper	LKA	en	newspaper	-	-	unverified	yes
tamilnet	TamilNet	Tamilnet	LKA	en	portal	-	-	tamilnet.com	-
ada-derana	Ada Derana	-	LKA	si	channel	-	-	unverified	-
lankapuvath	Lankapuvath	-	LKA	en	agency	state	-	unverified	-
daily-news-sri-lanka	Daily News	-	LKA	en	newspaper	state	-	unverified	yes
rss-nepal	RSS	Rastriya Samachar Samiti	NPL	ne	agency	state	-	unverified	yes
the-kathmandu-post	The Kathmandu Post	Kathmandu Post	NPL	en	newspaper	Kantipur	-	kathmandupost.com	-
kantipur	Kantipur	-	NPL	ne	newspaper	Kantipur	-	unverified	-
the-himalayan-times	The Himalayan Times	Himalayan Times	NPL	en	newspaper	-	-	unverified	-
xinhua	Xinhua	Xinhua News Agency|New China News Agency|Xinhua news agency|NCNA|Hsinhua	CHN	zh	agency	state	-	xinhuanet.com	-
china-news-service	China News Service	Zhongguo Xinwen She	CHN	zh	agency	state	-	unverified	-
peoples-daily	People's Daily	Renmin Ribao	CHN	zh	newspaper	Communist Party of China	-	people.com.cn	-
global-times	Global Times	-	CHN	zh	newspaper	People's Daily	-	globaltimes.cn	-
china-daily	China Daily	-	CHN	en	newspaper	state	-	chinadaily.com.cn	-
cgtn	CGTN	China Global Television Network|CCTV International	CHN	en	channel	China Media Group	-	cgtn.com	-
cctv	CCTV	China Central Television	CHN	zh	broadcaster	China Media Group	-	cctv.com	-
china-radio-international	China Radio International	CRI|Radio Beijing|Radio Peking	CHN	zh	broadcaster	China Media Group	-	unverified	-
pla-daily	PLA Daily	Liberation Army Daily|Jiefangjun Bao	CHN	zh	newspaper	People's Liberation Army	-	unverified	-
guangming-daily	Guangming Daily	-	CHN	zh	newspaper	state	-	unverified	-
china-youth-daily	China Youth Daily	-	CHN	zh	newspaper	Communist Youth League	-	unverified	-
caixin	Caixin	-	CHN	zh	magazine	-	-	caixin.com	-
caijing	Caijing	-	CHN	zh	magazine	-	-	unverified	-
southern-weekly	Southern Weekly	Southern Weekend	CHN	zh	newspaper	-	-	unverified	-
beijing-daily	Beijing Daily	-	CHN	zh	newspaper	-	-	unverified	-
the-paper	The Paper	-	CHN	zh	portal	-	-	unverified	yes
phoenix-television	Phoenix Television	Phoenix TV	CHN	zh	channel	-	-	unverified	-
yuyuan-tantian	Yuyuan Tantian	-	CHN	zh	portal	China Media Group	-	unverified	-
south-china-morning-post	South China Morning Post	SCMP|The South China Morning Post	HKG	en	newspaper	Alibaba Group	-	scmp.com	-
ming-pao	Ming Pao	-	HKG	zh	newspaper	-	-	unverified	-
apple-daily	Apple Daily	-	HKG	zh	newspaper	Next Digital	-	unverified	-
hong-kong-free-press	Hong Kong Free Press	HKFP	HKG	en	portal	-	-	hongkongfp.com	-
ta-kung-pao	Ta Kung Pao	-	HKG	zh	newspaper	-	-	unverified	-
rthk	RTHK	Radio Television Hong Kong	HKG	en	broadcaster	public	-	unverified	-
the-standard-hong-kong	The Standard	Hong Kong Standard	HKG	en	newspaper	-	-	unverified	yes
asia-times	Asia Times	Asia Times Online	HKG	en	portal	-	-	asiatimes.com	-
far-eastern-economic-review	Far Eastern Economic Review	-	HKG	en	magazine	Dow Jones	-	unverified	-
sing-tao-daily	Sing Tao Daily	Sing Tao	HKG	zh	newspaper	-	-	unverified	-
central-news-agency-taiwan	Central News Agency	Focus Taiwan	TWN	zh	agency	state	-	focustaiwan.tw	yes
taipei-times	Taipei Times	-	TWN	en	newspaper	-	-	taipeitimes.com	-
taiwan-news	Taiwan News	-	TWN	en	newspaper	-	-	unverified	-
liberty-times	Liberty Times	-	TWN	zh	newspaper	-	-	unverified	-
united-daily-news	United Daily News	-	TWN	zh	newspaper	-	-	unverified	-
china-times	China Times	-	TWN	zh	newspaper	-	-	unverified	-
china-post-taiwan	China Post	-	TWN	en	newspaper	-	-	unverified	-
kyodo	Kyodo	Kyodo News|Kyodo news agency|Kyodo News Agency|Kyodo News Service	JPN	ja	agency	cooperative	-	kyodonews.net	-
jiji-press	Jiji Press	Jiji|Jiji news agency	JPN	ja	agency	-	-	jiji.com	-
nhk	NHK	NHK World|Japan Broadcasting Corporation	JPN	ja	broadcaster	public	-	nhk.or.jp	-
asahi-shimbun	Asahi Shimbun	The Asahi Shimbun|Asahi|Asahi newspaper	JPN	ja	newspaper	-	-	asahi.com	-
yomiuri-shimbun	Yomiuri Shimbun	The Yomiuri Shimbun|Yomiuri|Daily Yomiuri|Japan News	JPN	ja	newspaper	-	-	yomiuri.co.jp	-
mainichi-shimbun	Mainichi Shimbun	Mainichi|The Mainichi|Mainichi Daily News	JPN	ja	newspaper	-	-	mainichi.jp	-
nikkei	Nikkei	Nihon Keizai Shimbun|Nikkei Asia|Nikkei Asian Review|The Nikkei	JPN	ja	newspaper	-	-	nikkei.com	-
sankei-shimbun	Sankei Shimbun	Sankei	JPN	ja	newspaper	-	-	unverified	-
the-japan-times	The Japan Times	Japan Times	JPN	en	newspaper	-	-	japantimes.co.jp	-
tbs-japan	TBS	Tokyo Broadcasting System|JNN	JPN	ja	channel	-	-	unverified	-
fuji-tv	Fuji TV	FNN	JPN	ja	channel	-	-	unverified	-
tv-asahi	TV Asahi	ANN	JPN	ja	channel	-	-	unverified	-
nippon-television	Nippon Television	NTV Japan|NNN	JPN	ja	channel	-	-	unverified	-
tokyo-shimbun	Tokyo Shimbun	-	JPN	ja	newspaper	-	-	unverified	-
akahata	Akahata	-	JPN	ja	newspaper	Japanese Communist Party	-	unverified	-
yonhap	Yonhap	Yonhap News Agency|Yonhap news agency|Yonhap News	KOR	ko	agency	state	-	yna.co.kr	-
newsis	Newsis	-	KOR	ko	agency	-	-	unverified	-
news1-south-korea	News1	News 1	KOR	ko	agency	-	-	unverified	-
chosun-ilbo	Chosun Ilbo	The Chosun Ilbo	KOR	ko	newspaper	-	-	chosun.com	-
dong-a-ilbo	Dong-A Ilbo	DongA Ilbo|Donga Ilbo|The Dong-A Ilbo	KOR	ko	newspaper	-	-	unverified	-
joongang-ilbo	JoongAng Ilbo	Joongang Ilbo|Korea JoongAng Daily|JoongAng Daily	KOR	ko	newspaper	-	-	unverified	-
hankyoreh	Hankyoreh	The Hankyoreh|Hankyoreh Shinmun	KOR	ko	newspaper	-	-	hani.co.kr	-
kyunghyang-shinmun	Kyunghyang Shinmun	-	KOR	ko	newspaper	-	-	unverified	-
hankook-ilbo	Hankook Ilbo	-	KOR	ko	newspaper	-	-	unverified	-
the-korea-herald	The Korea Herald	Korea Herald	KOR	en	newspaper	-	-	koreaherald.com	-
the-korea-times	The Korea Times	Korea Times	KOR	en	newspaper	-	-	koreatimes.co.kr	-
kbs	KBS	Korean Broadcasting System	KOR	ko	broadcaster	public	-	unverified	-
mbc-south-korea	MBC	Munhwa Broadcasting Corporation	KOR	ko	broadcaster	-	-	unverified	yes
sbs-south-korea	SBS	Seoul Broadcasting System	KOR	ko	broadcaster	-	-	unverified	yes
ytn	YTN	-	KOR	ko	channel	-	-	unverified	-
jtbc	JTBC	-	KOR	ko	channel	-	-	unverified	-
daily-nk	Daily NK	DailyNK	KOR	ko	portal	-	-	dailynk.com	-
kcna	KCNA	Korean Central News Agency|K.C.N.A.|KCNA news agency|North Korean news agency KCNA	PRK	ko	agency	state	-	kcna.kp	-
rodong-sinmun	Rodong Sinmun	Rodong Shinmun|Nodong Sinmun	PRK	ko	newspaper	Workers' Party of Korea	-	unverified	-
korean-central-television	Korean Central Television	KCTV|Korean Central TV|Korean Central Broadcasting Station	PRK	ko	broadcaster	state	-	unverified	-
uriminzokkiri	Uriminzokkiri	-	PRK	ko	portal	state	-	unverified	-
minju-joson	Minju Joson	-	PRK	ko	newspaper	state	-	unverified	-
montsame	Montsame	-	MNG	mn	agency	state	-	montsame.mn	-
vietnam-news-agency	Vietnam News Agency	VNA	VNM	vi	agency	state	-	vnanet.vn	-
nhan-dan	Nhan Dan	Nhân Dân	VNM	vi	newspaper	Communist Party of Vietnam	-	nhandan.vn	-
tuoi-tre	Tuoi Tre	Tuổi Trẻ	VNM	vi	newspaper	-	-	unverified	-
vnexpress	VnExpress	-	VNM	vi	portal	-	-	unverified	-
thanh-nien	Thanh Nien	-	VNM	vi	newspaper	-	-	unverified	-
quan-doi-nhan-dan	Quan Doi Nhan Dan	-	VNM	vi	newspaper	People's Army	-	unverified	-
voice-of-vietnam	Voice of Vietnam	Radio Hanoi	VNM	vi	broadcaster	state	-	unverified	-
vientiane-times	Vientiane Times	-	LAO	lo	agency	state	-	unverified	-
agence-kampuchea-presse	Agence Kampuchea Presse	AKP|SPK	KHM	km	agency	state	-	unverified	-
the-phnom-penh-post	The Phnom Penh Post	Phnom Penh Post	KHM	en	newspaper	-	-	phnompenhpost.com	-
the-cambodia-daily	The Cambodia Daily	Cambodia Daily	KHM	en	newspaper	-	-	unverified	-
khmer-times	Khmer Times	-	KHM	en	newspaper	-	-	unverified	-
fresh-news	Fresh News	-	KHM	km	portal	-	-	unverified	yes
thai-news-agency	Thai News Agency	TNA	THA	th	agency	state	-	unverified	-
bangkok-post	Bangkok Post	The Bangkok Post	THA	en	newspaper	-	-	bangkokpost.com	-
the-nation-thailand	The Nation	-	THA	en	newspaper	-	-	unverified	yes
thai-pbs	Thai PBS	-	THA	th	broadcaster	public	-	unverified	-
thai-rath	Thai Rath	-	THA	th	newspaper	-	-	unverified	-
matichon	Matichon	-	THA	th	newspaper	-	-	unverified	-
khaosod	Khaosod	Khaosod English	THA	th	newspaper	-	-	unverified	-
the-irrawaddy	The Irrawaddy	Irrawaddy magazine	THA	en	portal	-	-	irrawaddy.com	yes
mizzima	Mizzima	Mizzima News	MMR	my	portal	-	-	mizzima.com	-
democratic-voice-of-burma	Democratic Voice of Burma	DVB	MMR	my	broadcaster	-	-	unverified	-
myanmar-now	Myanmar Now	-	MMR	my	portal	-	-	unverified	-
new-light-of-myanmar	New Light of Myanmar	Global New Light of Myanmar|The New Light of Myanmar	MMR	my	newspaper	state	-	unverified	-
the-myanmar-times	The Myanmar Times	Myanmar Times	MMR	en	newspaper	-	-	unverified	-
frontier-myanmar	Frontier Myanmar	-	MMR	en	magazine	-	-	unverified	-
mrtv	MRTV	-	MMR	my	broadcaster	state	-	unverified	-
burma-news-international	Burma News International	BNI	MMR	my	agency	-	-	unverified	-
bernama	Bernama	-	MYS	ms	agency	state	-	bernama.com	-
new-straits-times	New Straits Times	-	MYS	en	newspaper	Media Prima	-	unverified	-
the-star-malaysia	The Star	-	MYS	en	newspaper	-	-	unverified	yes
malaysiakini	Malaysiakini	-	MYS	ms	portal	-	-	malaysiakini.com	-
utusan-malaysia	Utusan Malaysia	-	MYS	ms	newspaper	-	-	unverified	-
malay-mail	Malay Mail	-	MYS	en	portal	-	-	unverified	-
the-straits-times	The Straits Times	Straits Times	SGP	en	newspaper	SPH Media	-	straitstimes.com	-
channel-newsasia	Channel NewsAsia	Channel News Asia	SGP	en	channel	Mediacorp	-	channelnewsasia.com	-
today-singapore	Today	-	SGP	en	newspaper	Mediacorp	-	unverified	yes
antara	Antara	Antara news agency	IDN	id	agency	state	-	antaranews.com	-
kompas	Kompas	-	IDN	id	newspaper	-	-	unverified	-
the-jakarta-post	The Jakarta Post	Jakarta Post	IDN	en	newspaper	-	-	thejakartapost.com	-
tempo	Tempo	Tempo magazine	IDN	id	magazine	-	-	unverified	yes
detik	Detik	Detik.com|detikcom	IDN	id	portal	-	-	unverified	yes
metro-tv	Metro TV	-	IDN	id	channel	-	-	unverified	-
republika	Republika	-	IDN	id	newspaper	-	-	unverified	yes
media-indonesia	Media Indonesia	-	IDN	id	newspaper	-	-	unverified	-
jakarta-globe	Jakarta Globe	-	IDN	en	newspaper	-	-	unverified	-
philippine-news-agency	Philippine News Agency	PNA news agency	PHL	en	agency	state	-	unverified	-
philippine-daily-inquirer	Philippine Daily Inquirer	-	PHL	en	newspaper	-	-	inquirer.net	-
philippine-star	Philippine Star	The Philippine Star|PhilStar	PHL	en	newspaper	-	-	unverified	-
manila-bulletin	Manila Bulletin	-	PHL	en	newspaper	-	-	unverified	-
rappler	Rappler	-	PHL	en	portal	-	-	rappler.com	-
abs-cbn	ABS-CBN	ABS-CBN News	PHL	en	broadcaster	-	-	unverified	-
gma-news	GMA News	GMA Network|GMA	PHL	en	broadcaster	-	-	unverified	-
mindanews	MindaNews	-	PHL	en	portal	-	-	unverified	-
tatoli	Tatoli	-	TLS	pt	agency	state	-	unverified	-
australian-broadcasting-corporation	Australian Broadcasting Corporation	ABC|ABC Radio Australia|Radio Australia	AUS	en	broadcaster	public	-	abc.net.au	-
australian-associated-press	Australian Associated Press	AAP	AUS	en	agency	-	-	unverified	-
the-australian	The Australian	-	AUS	en	newspaper	News Corp	-	theaustralian.com.au	yes
the-sydney-morning-herald	The Sydney Morning Herald	Sydney Morning Herald|SMH	AUS	en	newspaper	Nine	-	smh.com.au	-
the-age	The Age	-	AUS	en	newspaper	Nine	-	theage.com.au	yes
australian-financial-review	Australian Financial Review	AFR	AUS	en	newspaper	Nine	-	unverified	-
sbs-australia	SBS	SBS News	AUS	en	broadcaster	public	-	unverified	yes
the-conversation	The Conversation	-	AUS	en	portal	-	-	unverified	yes
9news	9News	Nine News|Channel Nine	AUS	en	channel	Nine	-	unverified	-
7news	7News	Channel Seven	AUS	en	channel	Seven	-	unverified	-
new-zealand-press-association	New Zealand Press Association	NZPA	NZL	en	agency	-	-	unverified	-
radio-new-zealand	Radio New Zealand	RNZ	NZL	en	broadcaster	public	-	rnz.co.nz	-
the-new-zealand-herald	The New Zealand Herald	New Zealand Herald|NZ Herald	NZL	en	newspaper	NZME	-	nzherald.co.nz	-
the-dominion-post	The Dominion Post	Dominion Post	NZL	en	newspaper	Stuff	-	unverified	-
the-fiji-times	The Fiji Times	Fiji Times	FJI	en	newspaper	-	-	unverified	-
papua-new-guinea-post-courier	Papua New Guinea Post-Courier	Post-Courier	PNG	en	newspaper	-	-	unverified	-
the-canadian-press	The Canadian Press	Canadian Press	CAN	en	agency	cooperative	-	unverified	-
cbc	CBC	Canadian Broadcasting Corporation|CBC News	CAN	en	broadcaster	public	-	cbc.ca	-
ctv	CTV	CTV News	CAN	en	broadcaster	Bell Media	-	ctvnews.ca	-
global-news	Global News	-	CAN	en	broadcaster	Corus	-	unverified	yes
the-globe-and-mail	The Globe and Mail	Globe and Mail	CAN	en	newspaper	Woodbridge	-	theglobeandmail.com	-
national-post	National Post	-	CAN	en	newspaper	Postmedia	-	nationalpost.com	-
toronto-star	Toronto Star	The Toronto Star	CAN	en	newspaper	Torstar	-	thestar.com	-
radio-canada	Radio-Canada	Radio Canada	CAN	fr	broadcaster	public	-	unverified	-
la-presse	La Presse	-	CAN	fr	newspaper	-	-	unverified	-
le-devoir	Le Devoir	-	CAN	fr	newspaper	-	-	unverified	-
macleans	Maclean's	-	CAN	en	magazine	-	-	unverified	-
toronto-sun	Toronto Sun	-	CAN	en	newspaper	Postmedia	-	unverified	-
the-gazette-montreal	The Gazette	Montreal Gazette	CAN	en	newspaper	Postmedia	-	unverified	-
notimex	Notimex	-	MEX	es	agency	state	-	unverified	-
el-universal-mexico	El Universal	-	MEX	es	newspaper	-	-	eluniversal.com.mx	yes
reforma	Reforma	-	MEX	es	newspaper	-	-	unverified	yes
la-jornada	La Jornada	-	MEX	es	newspaper	-	-	jornada.com.mx	-
milenio	Milenio	-	MEX	es	newspaper	-	-	unverified	-
excelsior	Excélsior	Excelsior	MEX	es	newspaper	-	-	unverified	-
proceso	Proceso	-	MEX	es	magazine	-	-	unverified	yes
televisa	Televisa	-	MEX	es	broadcaster	TelevisaUnivision	-	unverified	-
animal-politico	Animal Político	Animal Politico	MEX	es	portal	-	-	unverified	-
prensa-latina	Prensa Latina	-	CUB	es	agency	state	-	prensa-latina.cu	-
granma	Granma	-	CUB	es	newspaper	Communist Party of Cuba	-	granma.cu	-
juventud-rebelde	Juventud Rebelde	-	CUB	es	newspaper	-	-	unverified	-
14ymedio	14ymedio	-	CUB	es	portal	-	-	unverified	-
radio-rebelde	Radio Rebelde	-	CUB	es	broadcaster	state	-	unverified	-
cubadebate	CubaDebate	Cubadebate	CUB	es	portal	state	-	unverified	-
telesur	teleSUR	Telesur|TeleSUR	VEN	es	channel	state	-	telesurtv.net	-
el-nacional	El Nacional	-	VEN	es	newspaper	-	-	unverified	-
el-universal-venezuela	El Universal	-	VEN	es	newspaper	-	-	unverified	yes
agencia-venezolana-de-noticias	Agencia Venezolana de Noticias	AVN|Venpres	VEN	es	agency	state	-	unverified	-
globovision	Globovisión	Globovision	VEN	es	channel	-	-	unverified	-
venezolana-de-television	Venezolana de Televisión	VTV|Venezolana de Television	VEN	es	broadcaster	state	-	unverified	-
efecto-cocuyo	Efecto Cocuyo	-	VEN	es	portal	-	-	unverified	-
ultimas-noticias	Últimas Noticias	Ultimas Noticias	VEN	es	newspaper	-	-	unverified	-
tal-cual	Tal Cual	-	VEN	es	newspaper	-	-	unverified	-
el-tiempo	El Tiempo	-	COL	es	newspaper	-	-	eltiempo.com	-
el-espectador	El Espectador	-	COL	es	newspaper	-	-	elespectador.com	-
semana	Semana	Semana magazine	COL	es	magazine	-	-	semana.com	yes
caracol	Caracol	Caracol Radio|Caracol TV|Noticias Caracol	COL	es	broadcaster	-	-	unverified	yes
rcn	RCN	RCN Radio|RCN TV	COL	es	broadcaster	-	-	unverified	-
el-colombiano	El Colombiano	-	COL	es	newspaper	-	-	unverified	-
w-radio	W Radio	-	COL	es	broadcaster	-	-	unverified	-
blu-radio	Blu Radio	-	COL	es	broadcaster	-	-	unverified	-
ntn24	NTN24	-	COL	es	channel	RCN	-	unverified	-
la-silla-vacia	La Silla Vacía	La Silla Vacia	COL	es	portal	-	-	unverified	-
el-comercio-ecuador	El Comercio	-	ECU	es	newspaper	-	-	unverified	yes
el-universo	El Universo	-	ECU	es	newspaper	-	-	unverified	-
ecuavisa	Ecuavisa	-	ECU	es	channel	-	-	unverified	-
primicias	Primicias	-	ECU	es	portal	-	-	unverified	-
el-comercio-peru	El Comercio	-	PER	es	newspaper	-	-	elcomercio.pe	yes
la-republica-peru	La República	La Republica of Lima	PER	es	newspaper	-	-	unverified	-
andina-peru	Andina	Andina news agency	PER	es	agency	state	-	unverified	yes
rpp	RPP	Radio Programas del Perú|RPP Noticias|Radio Programas	PER	es	broadcaster	-	-	unverified	-
caretas	Caretas	-	PER	es	magazine	-	-	unverified	-
expreso	Expreso	-	PER	es	newspaper	-	-	unverified	yes
idl-reporteros	IDL-Reporteros	-	PER	es	portal	-	-	unverified	-
abi-bolivia	ABI	Agencia Boliviana de Información	BOL	es	agency	state	-	unverified	yes
el-deber	El Deber	-	BOL	es	newspaper	-	-	unverified	-
la-razon-bolivia	La Razón	La Razon of La Paz	BOL	es	newspaper	-	-	unverified	yes
pagina-siete	Página Siete	-	BOL	es	newspaper	-	-	unverified	-
el-mercurio	El Mercurio	-	CHL	es	newspaper	-	-	unverified	-
la-tercera	La Tercera	-	CHL	es	newspaper	-	-	unverified	-
la-nacion-chile	La Nación	-	CHL	es	newspaper	state	-	unverified	yes
radio-bio-bio	Radio Bío-Bío	BioBioChile|Radio Bio Bio	CHL	es	broadcaster	-	-	unverified	-
telam	Télam	Telam	ARG	es	agency	state	-	unverified	-
la-nacion-argentina	La Nación	La Nacion	ARG	es	newspaper	-	-	lanacion.com.ar	yes
clarin	Clarín	Clarin	ARG	es	newspaper	Grupo Clarín	-	clarin.com	-
pagina-12	Página/12	Pagina/12|Página 12|Pagina 12	ARG	es	newspaper	-	-	unverified	-
infobae	Infobae	-	ARG	es	portal	-	-	infobae.com	-
buenos-aires-herald	Buenos Aires Herald	-	ARG	en	newspaper	-	-	unverified	-
noticias-argentinas	Noticias Argentinas	-	ARG	es	agency	-	-	unverified	-
todo-noticias	Todo Noticias	TN	ARG	es	channel	Grupo Clarín	-	unverified	-
agencia-brasil	Agência Brasil	Agencia Brasil	BRA	pt	agency	state	-	unverified	-
folha-de-s-paulo	Folha de S.Paulo	Folha de S. Paulo|Folha de Sao Paulo|Folha de São Paulo|Folha	BRA	pt	newspaper	Grupo Folha	-	folha.uol.com.br	-
o-estado-de-s-paulo	O Estado de S. Paulo	Estadão|O Estado de Sao Paulo|Estado de S. Paulo|Agencia Estado|Agência Estado|O Estado de São Paulo	BRA	pt	newspaper	-	-	unverified	-
o-globo	O Globo	Globo newspaper	BRA	pt	newspaper	Grupo Globo	-	oglobo.globo.com	-
tv-globo	TV Globo	Globo|GloboNews|Rede Globo|Globo TV	BRA	pt	channel	Grupo Globo	-	unverified	-
g1	G1	-	BRA	pt	portal	Grupo Globo	-	unverified	yes
veja	Veja	Veja magazine	BRA	pt	magazine	-	-	unverified	-
jornal-do-brasil	Jornal do Brasil	-	BRA	pt	newspaper	-	-	unverified	-
correio-braziliense	Correio Braziliense	-	BRA	pt	newspaper	-	-	unverified	-
uol	UOL	-	BRA	pt	portal	Grupo Folha	-	unverified	-
valor-economico	Valor Econômico	Valor Economico	BRA	pt	newspaper	Grupo Globo	-	unverified	-
abc-color	ABC Color	-	PRY	es	newspaper	-	-	unverified	-
ultima-hora-paraguay	Última Hora	-	PRY	es	newspaper	-	-	unverified	-
el-pais-uruguay	El País	-	URY	es	newspaper	-	-	unverified	yes
busqueda	Búsqueda	Busqueda	URY	es	newspaper	-	-	unverified	-
la-prensa-nicaragua	La Prensa	-	NIC	es	newspaper	-	-	unverified	yes
confidencial	Confidencial	-	NIC	es	portal	-	-	confidencial.digital	yes
barricada	Barricada	-	NIC	es	newspaper	FSLN	-	unverified	yes
el-nuevo-diario	El Nuevo Diario	-	NIC	es	newspaper	-	-	unverified	-
el-19-digital	El 19 Digital	-	NIC	es	portal	state	-	unverified	-
100-noticias	100% Noticias	-	NIC	es	channel	-	-	unverified	-
radio-sandino	Radio Sandino	La Voz del Sandinismo	NIC	es	broadcaster	FSLN	-	unverified	-
la-prensa-grafica	La Prensa Gráfica	La Prensa Grafica	SLV	es	newspaper	-	-	unverified	-
el-diario-de-hoy	El Diario de Hoy	-	SLV	es	newspaper	-	-	unverified	-
el-faro	El Faro	-	SLV	es	portal	-	-	elfaro.net	-
radio-venceremos	Radio Venceremos	-	SLV	es	broadcaster	FMLN	-	unverified	-
yskl	YSKL	-	SLV	es	broadcaster	-	-	unverified	-
prensa-libre	Prensa Libre	-	GTM	es	newspaper	-	-	unverified	-
elperiodico-guatemala	elPeriódico	El Periodico	GTM	es	newspaper	-	-	unverified	-
siglo-veintiuno	Siglo Veintiuno	Siglo XXI	GTM	es	newspaper	-	-	unverified	-
la-prensa-honduras	La Prensa	-	HND	es	newspaper	-	-	unverified	yes
el-heraldo-honduras	El Heraldo	-	HND	es	newspaper	-	-	unverified	-
la-tribuna-honduras	La Tribuna	-	HND	es	newspaper	-	-	unverified	-
radio-globo-honduras	Radio Globo	-	HND	es	broadcaster	-	-	unverified	-
la-nacion-costa-rica	La Nación	-	CRI	es	newspaper	-	-	unverified	yes
tico-times	Tico Times	-	CRI	en	newspaper	-	-	unverified	-
la-prensa-panama	La Prensa	-	PAN	es	newspaper	-	-	unverified	yes
la-estrella-de-panama	La Estrella de Panamá	-	PAN	es	newspaper	-	-	unverified	-
listin-diario	Listín Diario	Listin Diario	DOM	es	newspaper	-	-	unverified	-
diario-libre	Diario Libre	-	DOM	es	newspaper	-	-	unverified	-
le-nouvelliste	Le Nouvelliste	-	HTI	fr	newspaper	-	-	unverified	-
alterpresse	AlterPresse	-	HTI	fr	portal	-	-	unverified	-
radio-metropole	Radio Metropole	Radio Métropole	HTI	fr	broadcaster	-	-	unverified	-
signal-fm	Signal FM	-	HTI	fr	broadcaster	-	-	unverified	-
the-gleaner	The Gleaner	Jamaica Gleaner	JAM	en	newspaper	-	-	unverified	yes
jamaica-observer	Jamaica Observer	-	JAM	en	newspaper	-	-	unverified	-
caribbean-news-agency	Caribbean News Agency	CANA	JAM	en	agency	-	-	unverified	-
stabroek-news	Stabroek News	-	GUY	en	newspaper	-	-	unverified	-
efe	EFE	Agencia EFE|EFE news agency|Efe	ESP	es	agency	state	-	efe.com	-
europa-press	Europa Press	-	ESP	es	agency	-	-	unverified	-
el-pais	El País	El Pais	ESP	es	newspaper	Prisa	-	elpais.com	yes
el-mundo	El Mundo	-	ESP	es	newspaper	Unidad Editorial	-	elmundo.es	-
abc-spain	ABC	ABC newspaper	ESP	es	newspaper	Vocento	-	abc.es	yes
la-vanguardia	La Vanguardia	-	ESP	es	newspaper	Grupo Godó	-	lavanguardia.com	-
el-periodico-de-catalunya	El Periódico de Catalunya	El Periodico	ESP	es	newspaper	-	-	unverified	-
la-razon-spain	La Razón	-	ESP	es	newspaper	-	-	unverified	yes
cadena-ser	Cadena SER	SER radio|Cadena Ser	ESP	es	broadcaster	Prisa	-	unverified	-
rtve	RTVE	TVE|Televisión Española|Radio Nacional de España|Spanish National Radio	ESP	es	broadcaster	public	-	unverified	-
gara	Gara	-	ESP	es	newspaper	-	-	unverified	yes
antena-3	Antena 3	-	ESP	es	channel	Atresmedia	-	unverified	-
marca	Marca	-	ESP	es	newspaper	Unidad Editorial	-	unverified	yes
el-confidencial	El Confidencial	-	ESP	es	portal	-	-	unverified	-
diario-16	Diario 16	-	ESP	es	newspaper	-	-	unverified	-
lusa	Lusa	Lusa news agency|LUSA|ANOP	PRT	pt	agency	state	-	lusa.pt	-
publico-portugal	Público	Publico of Lisbon	PRT	pt	newspaper	-	-	unverified	yes
diario-de-noticias	Diário de Notícias	Diario de Noticias	PRT	pt	newspaper	-	-	unverified	-
expresso	Expresso	-	PRT	pt	newspaper	-	-	unverified	yes
rtp	RTP	Radiotelevisão Portuguesa	PRT	pt	broadcaster	public	-	unverified	-
ansa	ANSA	Ansa|ANSA news agency|Italian news agency ANSA	ITA	it	agency	cooperative	-	ansa.it	-
corriere-della-sera	Corriere della Sera	Corriere Della Sera	ITA	it	newspaper	RCS	-	corriere.it	-
la-repubblica	La Repubblica	Repubblica	ITA	it	newspaper	GEDI	-	repubblica.it	-
la-stampa	La Stampa	-	ITA	it	newspaper	GEDI	-	lastampa.it	-
il-sole-24-ore	Il Sole 24 Ore	-	ITA	it	newspaper	-	-	ilsole24ore.com	-
il-messaggero	Il Messaggero	-	ITA	it	newspaper	-	-	unverified	-
il-giornale	Il Giornale	-	ITA	it	newspaper	-	-	unverified	-
il-fatto-quotidiano	Il Fatto Quotidiano	-	ITA	it	newspaper	-	-	unverified	-
lunita	L'Unità	L'Unita	ITA	it	newspaper	-	-	unverified	-
il-manifesto	Il Manifesto	-	ITA	it	newspaper	-	-	unverified	-
agi	AGI	Agenzia Giornalistica Italia|AGI news agency	ITA	it	agency	ENI	-	unverified	-
adnkronos	Adnkronos	AKI|Adnkronos International	ITA	it	agency	-	-	unverified	-
askanews	AskaNews	-	ITA	it	agency	-	-	unverified	-
rai	RAI	Rai|RAI television|RAI TV|RaiNews|Rai News 24	ITA	it	broadcaster	public	-	unverified	-
la7	La7	-	ITA	it	channel	-	-	unverified	-
sky-tg24	Sky TG24	-	ITA	it	channel	-	-	unverified	-
lespresso	L'Espresso	-	ITA	it	magazine	-	-	unverified	-
panorama-italy	Panorama	Panorama magazine	ITA	it	magazine	-	-	unverified	yes
il-foglio	Il Foglio	-	ITA	it	newspaper	-	-	unverified	-
decode39	Decode39	-	ITA	it	portal	-	-	unverified	-
inter-press-service	Inter Press Service	IPS	ITA	en	agency	-	-	unverified	-
nova-italy	Nova	Agenzia Nova	ITA	it	agency	-	-	unverified	yes
losservatore-romano	L'Osservatore Romano	Osservatore Romano	VAT	it	newspaper	Holy See	-	osservatoreromano.va	-
vatican-radio	Vatican Radio	Radio Vatican|Vatican radio	VAT	it	broadcaster	Holy See	-	unverified	-
vatican-news	Vatican News	-	VAT	it	portal	Holy See	-	vaticannews.va	-
fides	Fides	Fides news agency|Agenzia Fides	VAT	it	agency	Holy See	-	unverified	yes
asianews	AsiaNews	-	VAT	it	agency	PIME	-	unverified	-
times-of-malta	Times of Malta	The Times of Malta	MLT	en	newspaper	-	-	unverified	-
neue-zurcher-zeitung	Neue Zürcher Zeitung	NZZ|Neue Zuercher Zeitung|NZZ am Sonntag	CHE	de	newspaper	-	-	nzz.ch	-
swiss-broadcasting-corporation	Swiss Broadcasting Corporation	SRF|SRG SSR|Swiss radio	CHE	de	broadcaster	public	-	unverified	-
keystone-sda	Keystone-SDA	SDA|Swiss news agency|ATS	CHE	de	agency	-	-	unverified	-
tages-anzeiger	Tages-Anzeiger	-	CHE	de	newspaper	TX Group	-	unverified	-
blick	Blick	-	CHE	de	newspaper	Ringier	-	unverified	yes
le-temps	Le Temps	-	CHE	fr	newspaper	-	-	unverified	-
tribune-de-geneve	Tribune de Genève	-	CHE	fr	newspaper	-	-	unverified	-
rts-switzerland	RTS	Radio Télévision Suisse	CHE	fr	broadcaster	public	-	unverified	yes
justsecurity	JustSecurity	-	CHE	en	portal	-	-	unverified	-
austria-press-agency	Austria Press Agency	APA	AUT	de	agency	cooperative	-	apa.at	-
orf	ORF	Austrian radio|Austrian television	AUT	de	broadcaster	public	-	orf.at	-
die-presse	Die Presse	-	AUT	de	newspaper	Styria	-	diepresse.com	-
der-standard	Der Standard	-	AUT	de	newspaper	-	-	derstandard.at	-
kurier	Kurier	-	AUT	de	newspaper	-	-	unverified	-
kronen-zeitung	Kronen Zeitung	Krone|Kronen-Zeitung	AUT	de	newspaper	-	-	unverified	-
profil	Profil	-	AUT	de	magazine	-	-	unverified	yes
belga	Belga	Belga news agency	BEL	nl	agency	-	-	belga.be	-
vrt	VRT	-	BEL	nl	broadcaster	public	-	unverified	-
rtbf	RTBF	-	BEL	fr	broadcaster	public	-	unverified	-
le-soir	Le Soir	-	BEL	fr	newspaper	Rossel	-	lesoir.be	-
la-libre-belgique	La Libre Belgique	La Libre	BEL	fr	newspaper	-	-	unverified	-
de-standaard	De Standaard	-	BEL	nl	newspaper	Mediahuis	-	unverified	-
de-morgen	De Morgen	-	BEL	nl	newspaper	DPG Media	-	unverified	-
het-laatste-nieuws	Het Laatste Nieuws	-	BEL	nl	newspaper	DPG Media	-	unverified	-
euractiv	Euractiv	EURACTIV|EurActiv	BEL	en	portal	Mediahuis	-	euractiv.com	-
euobserver	EUobserver	EU Observer	BEL	en	portal	-	-	euobserver.com	-
the-brussels-times	The Brussels Times	Brussels Times	BEL	en	portal	-	-	unverified	-
anp	ANP	-	NLD	nl	agency	-	-	unverified	yes
nos	NOS	-	NLD	nl	broadcaster	public	-	nos.nl	-
de-telegraaf	De Telegraaf	-	NLD	nl	newspaper	Mediahuis	-	telegraaf.nl	-
nrc	NRC	NRC Handelsblad	NLD	nl	newspaper	Mediahuis	-	nrc.nl	-
de-volkskrant	de Volkskrant	Volkskrant	NLD	nl	newspaper	DPG Media	-	unverified	-
trouw	Trouw	-	NLD	nl	newspaper	DPG Media	-	unverified	-
radio-netherlands	Radio Netherlands	Radio Netherlands Worldwide|RNW	NLD	nl	broadcaster	public	-	unverified	-
algemeen-dagblad	Algemeen Dagblad	-	NLD	nl	newspaper	DPG Media	-	unverified	-
bnr	BNR	-	NLD	nl	broadcaster	-	-	unverified	-
rtl	RTL	RTL Luxembourg|RTL Group	LUX	fr	broadcaster	Bertelsmann	-	unverified	yes
luxemburger-wort	Luxemburger Wort	-	LUX	de	newspaper	Mediahuis	-	unverified	-
rte	RTÉ	RTE|RTÉ News|RTE radio|Radio Telefís Éireann	IRL	en	broadcaster	public	-	rte.ie	-
the-irish-times	The Irish Times	Irish Times	IRL	en	newspaper	-	-	irishtimes.com	-
irish-independent	Irish Independent	The Irish Independent	IRL	en	newspaper	Mediahuis	-	unverified	-
the-belfast-telegraph	The Belfast Telegraph	Belfast Telegraph	IRL	en	newspaper	Mediahuis	-	unverified	-
an-phoblacht	An Phoblacht	Republican News|An Phoblacht/Republican News	IRL	en	newspaper	Sinn Féin	-	unverified	-
the-irish-news	The Irish News	Irish News	IRL	en	newspaper	-	-	unverified	-
irish-examiner	Irish Examiner	Cork Examiner	IRL	en	newspaper	-	-	unverified	-
ntb	NTB	Norwegian News Agency	NOR	no	agency	-	-	ntb.no	-
nrk	NRK	-	NOR	no	broadcaster	public	-	nrk.no	-
aftenposten	Aftenposten	-	NOR	no	newspaper	Schibsted	-	aftenposten.no	-
verdens-gang	Verdens Gang	VG	NOR	no	newspaper	Schibsted	-	unverified	-
dagbladet	Dagbladet	-	NOR	no	newspaper	-	-	unverified	-
tv-2-norway	TV 2	-	NOR	no	channel	-	-	unverified	yes
tt	TT	TT news agency|Tidningarnas Telegrambyrå|Swedish news agency TT	SWE	sv	agency	-	-	tt.se	yes
svt	SVT	Swedish Television|Sveriges Television	SWE	sv	broadcaster	public	-	svt.se	-
sveriges-radio	Sveriges Radio	Swedish Radio|Swedish radio	SWE	sv	broadcaster	public	-	unverified	-
dagens-nyheter	Dagens Nyheter	DN	SWE	sv	newspaper	Bonnier	-	dn.se	-
svenska-dagbladet	Svenska Dagbladet	SvD	SWE	sv	newspaper	Schibsted	-	unverified	-
aftonbladet	Aftonbladet	-	SWE	sv	newspaper	Schibsted	-	unverified	-
expressen	Expressen	-	SWE	sv	newspaper	Bonnier	-	unverified	-
ritzau	Ritzau	Ritzau news agency	DNK	da	agency	-	-	ritzau.dk	-
dr	DR	Danish Radio|Danmarks Radio	DNK	da	broadcaster	public	-	dr.dk	yes
berlingske	Berlingske	Berlingske Tidende	DNK	da	newspaper	-	-	unverified	-
jyllands-posten	Jyllands-Posten	-	DNK	da	newspaper	JP/Politikens Hus	-	unverified	-
politiken	Politiken	-	DNK	da	newspaper	JP/Politikens Hus	-	unverified	-
tv-2-denmark	TV 2	-	DNK	da	channel	-	-	unverified	yes
knr-greenland	KNR	-	GRL	kl	broadcaster	public	-	unverified	-
stt	STT	Finnish News Agency|STT-Lehtikuva	FIN	fi	agency	-	-	unverified	yes
yle	Yle	YLE	FIN	fi	broadcaster	public	-	yle.fi	-
helsingin-sanomat	Helsingin Sanomat	-	FIN	fi	newspaper	Sanoma	-	hs.fi	-
ilta-sanomat	Ilta-Sanomat	-	FIN	fi	newspaper	-	-	unverified	-
ruv	RÚV	RUV	ISL	is	broadcaster	public	-	unverified	-
morgunbladid	Morgunblaðið	Morgunbladid	ISL	is	newspaper	-	-	unverified	-
algerie-presse-service	Algérie Presse Service	APS|Algerie Presse Service|Algeria Press Service|Algerian Press Service|APS news agency	DZA	ar	agency	state	-	aps.dz	-
el-watan	El Watan	-	DZA	fr	newspaper	-	-	elwatan.com	-
liberte-algeria	Liberté	Liberte of Algiers	DZA	fr	newspaper	-	-	unverified	yes
el-khabar	El Khabar	-	DZA	ar	newspaper	-	-	unverified	-
le-quotidien-doran	Le Quotidien d'Oran	-	DZA	fr	newspaper	-	-	unverified	-
el-moudjahid	El Moudjahid	-	DZA	fr	newspaper	state	-	unverified	-
ennahar	Ennahar	Ennahar TV	DZA	ar	channel	-	-	unverified	-
tsa-algeria	TSA	Tout sur l'Algérie	DZA	fr	portal	-	-	unverified	yes
maghreb-arabe-presse	Maghreb Arabe Presse	MAP|Maghreb Arab Press|MAP news agency	MAR	ar	agency	state	-	mapnews.ma	-
hespress	Hespress	-	MAR	ar	portal	-	-	hespress.com	-
le-matin-morocco	Le Matin	-	MAR	fr	newspaper	-	-	unverified	-
leconomiste	L'Economiste	-	MAR	fr	newspaper	-	-	unverified	-
sahara-press-service	Sahara Press Service	-	ESH	ar	agency	Polisario Front	-	unverified	-
tunis-afrique-presse	Tunis Afrique Presse	TAP|TAP news agency	TUN	ar	agency	state	-	unverified	-
mosaique-fm	Mosaique FM	Mosaïque FM	TUN	ar	broadcaster	-	-	unverified	-
la-presse-de-tunisie	La Presse de Tunisie	-	TUN	fr	newspaper	state	-	unverified	-
nawaat	Nawaat	-	TUN	ar	portal	-	-	unverified	-
attessia-tv	Attessia TV	-	TUN	ar	channel	-	-	unverified	-
lana	LANA	Libyan News Agency|JANA|Jamahiriya News Agency|Jana	LBY	ar	agency	state	-	unverified	-
libya-observer	Libya Observer	The Libya Observer	LBY	en	portal	-	-	unverified	-
libya-herald	Libya Herald	-	LBY	en	newspaper	-	-	unverified	-
al-wasat-libya	Al-Wasat	Bawabat al-Wasat	LBY	ar	portal	-	-	unverified	yes
libya-al-ahrar	Libya al-Ahrar	Libya Al-Ahrar|Libya al-Ahrar TV	LBY	ar	channel	-	-	unverified	-
libya-al-hadath	Libya al-Hadath	-	LBY	ar	channel	-	-	unverified	-
suna	SUNA	Sudan News Agency|SUNA news agency	SDN	ar	agency	state	-	suna-sd.net	-
sudan-tribune	Sudan Tribune	-	SDN	en	portal	-	-	sudantribune.com	-
radio-dabanga	Radio Dabanga	Dabanga|Dabanga Sudan	SDN	ar	broadcaster	-	-	dabangasudan.org	-
radio-omdurman	Radio Omdurman	Omdurman radio	SDN	ar	broadcaster	state	-	unverified	-
akhbar-al-youm-sudan	Akhbar al-Youm	-	SDN	ar	newspaper	-	-	unverified	yes
al-sudani	Al-Sudani	al-Sudani newspaper	SDN	ar	newspaper	-	-	unverified	-
ayin	Ayin	-	SDN	ar	portal	-	-	unverified	-
radio-miraya	Radio Miraya	-	SSD	en	broadcaster	UN mission	-	unverified	-
radio-tamazuj	Radio Tamazuj	-	SSD	en	broadcaster	-	-	unverified	-
eye-radio	Eye Radio	-	SSD	en	broadcaster	-	-	unverified	-
south-sudan-broadcasting-corporation	South Sudan Broadcasting Corporation	SSBC	SSD	en	broadcaster	state	-	unverified	-
ethiopian-news-agency	Ethiopian News Agency	ENA	ETH	am	agency	state	-	unverified	-
fana	Fana	Fana Broadcasting|Fana BC|Fana Broadcasting Corporate	ETH	am	broadcaster	state-affiliated	-	unverified	yes
the-reporter-ethiopia	The Reporter	-	ETH	en	newspaper	-	-	unverified	-
addis-standard	Addis Standard	-	ETH	en	portal	-	-	addisstandard.com	-
ethiopian-broadcasting-corporation	Ethiopian Broadcasting Corporation	EBC|ETV|Ethiopian Television	ETH	am	broadcaster	state	-	unverified	-
tigrai-tv	Tigrai TV	Tigray TV|Dimtsi Weyane	ETH	am	channel	regional state	-	unverified	-
walta	Walta	-	ETH	am	agency	-	-	unverified	yes
addis-fortune	Addis Fortune	-	ETH	en	newspaper	-	-	unverified	-
oromia-media-network	Oromia Media Network	OMN	ETH	am	broadcaster	-	-	unverified	-
shabait	Shabait	Eri-TV|EriTV	ERI	ti	broadcaster	state	-	unverified	-
adi	ADI	Agence Djiboutienne d'Information	DJI	fr	agency	state	-	unverified	yes
sonna	SONNA	Somali National News Agency	SOM	so	agency	state	-	unverified	-
garowe-online	Garowe Online	Radio Garowe	SOM	en	portal	-	-	garoweonline.com	-
hiiraan-online	Hiiraan Online	Hiiraan	SOM	so	portal	-	-	hiiraan.com	-
radio-shabelle	Radio Shabelle	Shabelle Media Network|Shabelle	SOM	so	broadcaster	-	-	unverified	-
hornafrik	HornAfrik	Radio HornAfrik	SOM	so	broadcaster	-	-	unverified	-
goobjoog	Goobjoog	Goobjoog News	SOM	so	channel	-	-	unverified	-
radio-mogadishu	Radio Mogadishu	-	SOM	so	broadcaster	state	-	unverified	-
radio-andalus	Radio Andalus	Andalus radio|Al-Andalus radio	SOM	so	broadcaster	al-Shabaab	-	unverified	-
radio-kulmiye	Radio Kulmiye	-	SOM	so	broadcaster	-	-	unverified	-
horseed-media	Horseed Media	-	SOM	so	portal	-	-	unverified	-
kenya-news-agency	Kenya News Agency	KNA	KEN	en	agency	state	-	unverified	-
daily-nation	Daily Nation	Nation|The Daily Nation|Nation TV	KEN	en	newspaper	Nation Media Group	-	nation.africa	-
the-standard-kenya	The Standard	East African Standard	KEN	en	newspaper	-	-	unverified	yes
the-eastafrican	The EastAfrican	EastAfrican	KEN	en	newspaper	Nation Media Group	-	theeastafrican.co.ke	-
kbc	KBC	Kenya Broadcasting Corporation	KEN	en	broadcaster	public	-	unverified	-
citizen-tv	Citizen TV	-	KEN	en	channel	Royal Media	-	unverified	-
ktn	KTN	-	KEN	en	channel	Standard Group	-	unverified	-
the-star-kenya	The Star	-	KEN	en	newspaper	-	-	unverified	yes
new-vision	New Vision	The New Vision	UGA	en	newspaper	state-affiliated	-	newvision.co.ug	-
daily-monitor	Daily Monitor	The Monitor	UGA	en	newspaper	Nation Media Group	-	monitor.co.ug	-
the-observer-uganda	The Observer	-	UGA	en	newspaper	-	-	unverified	yes
the-independent-uganda	The Independent	-	UGA	en	magazine	-	-	unverified	yes
the-new-times-rwanda	The New Times	New Times of Rwanda	RWA	en	newspaper	-	-	newtimes.co.rw	-
radio-rwanda	Radio Rwanda	-	RWA	en	broadcaster	state	-	unverified	-
rtlm	RTLM	Radio Télévision Libre des Mille Collines|Radio Mille Collines|Radio Television Libre des Mille Collines	RWA	rw	broadcaster	-	-	unverified	-
rwanda-news-agency	Rwanda News Agency	RNA|ARI	RWA	en	agency	-	-	unverified	-
kt-press	KT Press	-	RWA	en	portal	-	-	unverified	-
iwacu	Iwacu	-	BDI	fr	portal	-	-	unverified	-
burundi-press-agency	Burundi Press Agency	ABP	BDI	fr	agency	state	-	unverified	-
radio-publique-africaine	Radio Publique Africaine	RPA	BDI	fr	broadcaster	-	-	unverified	-
the-citizen-tanzania	The Citizen	-	TZA	en	newspaper	Nation Media Group	-	unverified	-
daily-news-tanzania	Daily News	-	TZA	en	newspaper	state	-	unverified	yes
radio-okapi	Radio Okapi	-	COD	fr	broadcaster	UN mission	-	radiookapi.net	-
agence-congolaise-de-presse	Agence Congolaise de Presse	ACP	COD	fr	agency	state	-	unverified	-
actualite-cd	Actualité.cd	Actualite.cd|ACTUALITE.CD	COD	fr	portal	-	-	actualite.cd	-
le-potentiel	Le Potentiel	-	COD	fr	newspaper	-	-	unverified	-
kivu-morning-post	Kivu Morning Post	-	COD	fr	portal	-	-	unverified	-
kivu-security-tracker	Kivu Security Tracker	-	COD	en	portal	-	-	unverified	-
7sur7-cd	7sur7.cd	-	COD	fr	portal	-	-	unverified	-
le-phare	Le Phare	-	COD	fr	newspaper	-	-	unverified	-
zaire-radio	Zaire radio	Voice of Zaire|La Voix du Zaire	COD	fr	broadcaster	state	-	unverified	-
agence-dinformation-dafrique-centrale	Agence d'Information d'Afrique Centrale	ADIAC|Les Dépêches de Brazzaville	COG	fr	agency	-	-	unverified	-
radio-ndeke-luka	Radio Ndeke Luka	Ndeke Luka	CAF	fr	broadcaster	-	-	unverified	-
corbeau-news	Corbeau News	Corbeau News Centrafrique	CAF	fr	portal	-	-	unverified	-
alwihda-info	Alwihda Info	Alwihda	TCD	fr	portal	-	-	unverified	-
tchadinfos	Tchadinfos	-	TCD	fr	portal	-	-	unverified	-
crtv	CRTV	Cameroon Radio Television	CMR	fr	broadcaster	state	-	unverified	-
cameroon-tribune	Cameroon Tribune	-	CMR	fr	newspaper	state	-	unverified	-
mimi-mefo-info	Mimi Mefo Info	-	CMR	en	portal	-	-	unverified	-
journal-du-cameroun	Journal du Cameroun	-	CMR	fr	portal	-	-	unverified	-
gabon-media-time	Gabon Media Time	-	GAB	fr	portal	-	-	unverified	-
diario-rombe	Diario Rombe	-	GNQ	es	portal	-	-	unverified	-
news-agency-of-nigeria	News Agency of Nigeria	NAN	NGA	en	agency	state	-	nannews.ng	-
the-guardian-nigeria	The Guardian	Guardian of Lagos	NGA	en	newspaper	-	-	unverified	yes
the-punch	The Punch	Punch newspaper	NGA	en	newspaper	-	-	punchng.com	yes
vanguard-nigeria	Vanguard	Vanguard newspaper	NGA	en	newspaper	-	-	unverified	yes
this-day-nigeria	This Day	ThisDay|THISDAY	NGA	en	newspaper	-	-	unverified	-
daily-trust	Daily Trust	-	NGA	en	newspaper	Media Trust	-	dailytrust.com	-
premium-times	Premium Times	-	NGA	en	portal	-	-	premiumtimesng.com	-
channels-television	Channels Television	Channels TV	NGA	en	channel	-	-	unverified	-
humangle	HumAngle	-	NGA	en	portal	-	-	unverified	-
sahara-reporters	Sahara Reporters	SaharaReporters	NGA	en	portal	-	-	saharareporters.com	-
leadership-nigeria	Leadership	-	NGA	en	newspaper	-	-	unverified	yes
the-sun-nigeria	The Sun	Daily Sun	NGA	en	newspaper	-	-	unverified	yes
nta	NTA	Nigerian Television Authority	NGA	en	broadcaster	state	-	unverified	-
the-nation-nigeria	The Nation	-	NGA	en	newspaper	-	-	unverified	yes
daily-times-of-nigeria	Daily Times of Nigeria	-	NGA	en	newspaper	-	-	unverified	-
ghana-news-agency	Ghana News Agency	GNA	GHA	en	agency	state	-	unverified	-
daily-graphic	Daily Graphic	-	GHA	en	newspaper	state	-	unverified	-
agence-de-presse-senegalaise	Agence de Presse Sénégalaise	APS	SEN	fr	agency	state	-	unverified	-
le-soleil-senegal	Le Soleil	-	SEN	fr	newspaper	state	-	unverified	-
sud-quotidien	Sud Quotidien	-	SEN	fr	newspaper	-	-	unverified	-
pan-african-news-agency	Pan-African News Agency	PANA|PANAPRESS|Panapress	SEN	fr	agency	-	-	unverified	-
apa-news	APA News	African Press Agency|APAnews	SEN	fr	agency	-	-	unverified	-
ouestaf	Ouestaf	-	SEN	fr	portal	-	-	unverified	-
agence-ivoirienne-de-presse	Agence Ivoirienne de Presse	AIP	CIV	fr	agency	state	-	unverified	-
fraternite-matin	Fraternité Matin	Fraternite Matin	CIV	fr	newspaper	state	-	unverified	-
rti	RTI	Radiodiffusion Télévision Ivoirienne	CIV	fr	broadcaster	state	-	unverified	-
notre-voie	Notre Voie	-	CIV	fr	newspaper	-	-	unverified	-
abidjan-net	Abidjan.net	-	CIV	fr	portal	-	-	unverified	-
amap	AMAP	Agence Malienne de Presse	MLI	fr	agency	state	-	unverified	-
ortm	ORTM	Office de Radiodiffusion Télévision du Mali	MLI	fr	broadcaster	state	-	unverified	-
studio-tamani	Studio Tamani	-	MLI	fr	portal	-	-	unverified	-
lessor	L'Essor	-	MLI	fr	newspaper	state	-	unverified	-
agence-dinformation-du-burkina	Agence d'Information du Burkina	AIB	BFA	fr	agency	state	-	unverified	-
rtb	RTB	Radiodiffusion Télévision du Burkina	BFA	fr	broadcaster	state	-	unverified	-
lefaso-net	LeFaso.net	Lefaso.net	BFA	fr	portal	-	-	unverified	-
omega-fm	Omega FM	Radio Omega	BFA	fr	broadcaster	-	-	unverified	-
sidwaya	Sidwaya	-	BFA	fr	newspaper	state	-	unverified	-
lobservateur-paalga	L'Observateur Paalga	-	BFA	fr	newspaper	-	-	unverified	-
agence-nigerienne-de-presse	Agence Nigérienne de Presse	ANP	NER	fr	agency	state	-	unverified	-
air-info	Air Info	-	NER	fr	portal	-	-	unverified	-
alakhbar	Alakhbar	Al-Akhbar	MRT	ar	agency	-	-	unverified	-
sahara-media	Sahara Media	Sahara Medias	MRT	ar	portal	-	-	unverified	-
agence-mauritanienne-dinformation	Agence Mauritanienne d'Information	AMI	MRT	ar	agency	state	-	unverified	-
guineenews	Guinéenews	Guineenews	GIN	fr	portal	-	-	unverified	-
rtg	RTG	Radio Télévision Guinéenne	GIN	fr	broadcaster	state	-	unverified	-
agence-guineenne-de-presse	Agence Guinéenne de Presse	-	GIN	fr	portal	-	-	unverified	-
radio-bombolom	Radio Bombolom	-	GNB	pt	broadcaster	-	-	unverified	-
sierra-leone-news-agency	Sierra Leone News Agency	SLENA	SLE	en	agency	state	-	unverified	-
concord-times	Concord Times	-	SLE	en	newspaper	-	-	unverified	-
sierra-leone-broadcasting-corporation	Sierra Leone Broadcasting Corporation	SLBC|SLBS	SLE	en	broadcaster	public	-	unverified	-
frontpageafrica	FrontPageAfrica	Front Page Africa	LBR	en	newspaper	-	-	unverified	-
the-perspective	The Perspective	-	LBR	en	newspaper	-	-	unverified	yes
star-radio	STAR radio	Star Radio	LBR	en	broadcaster	-	-	unverified	-
togo-officiel	Togo Officiel	Republic of Togo portal	TGO	fr	portal	-	-	unverified	-
ortb	ORTB	-	BEN	fr	broadcaster	state	-	unverified	-
la-nation-benin	La Nation	-	BEN	fr	newspaper	state	-	unverified	yes
the-point-gambia	The Point	-	GMB	en	newspaper	-	-	unverified	-
angop	ANGOP	Angop|Angola Press|Angola Press Agency	AGO	pt	agency	state	-	unverified	-
jornal-de-angola	Jornal de Angola	-	AGO	pt	newspaper	state	-	unverified	-
vorgan	Vorgan	VORGAN|Voice of the Resistance of the Black Cockerel	AGO	pt	broadcaster	UNITA	-	unverified	-
aim	AIM	Mozambique News Agency|Agência de Informação de Moçambique	MOZ	pt	agency	state	-	unverified	yes
noticias-mozambique	Notícias	-	MOZ	pt	newspaper	-	-	unverified	yes
zitamar	Zitamar	Zitamar News|Cabo Ligado	MOZ	en	portal	-	-	unverified	-
carta-de-mocambique	Carta de Moçambique	-	MOZ	pt	portal	-	-	unverified	-
the-herald-zimbabwe	The Herald	Zimbabwe Herald	ZWE	en	newspaper	state	-	herald.co.zw	yes
ziana	ZIANA	New Ziana	ZWE	en	agency	state	-	unverified	-
newsday-zimbabwe	NewsDay	Newsday Zimbabwe	ZWE	en	newspaper	Alpha Media	-	unverified	yes
zimbabwe-independent	Zimbabwe Independent	-	ZWE	en	newspaper	Alpha Media	-	unverified	-
zimlive	ZimLive	New Zimbabwe	ZWE	en	portal	-	-	unverified	-
zbc	ZBC	Zimbabwe Broadcasting Corporation	ZWE	en	broadcaster	state	-	unverified	-
the-chronicle-zimbabwe	The Chronicle	-	ZWE	en	newspaper	state	-	unverified	yes
the-chronicle-ghana	The Chronicle	Ghanaian Chronicle	GHA	en	newspaper	-	-	unverified	yes
the-chronicle-toowoomba	The Chronicle	Toowoomba Chronicle	AUS	en	newspaper	News Corp	-	unverified	yes
daily-news-zimbabwe	Daily News	-	ZWE	en	newspaper	-	-	unverified	yes
times-of-zambia	Times of Zambia	-	ZMB	en	newspaper	state	-	unverified	-
the-post-zambia	The Post	-	ZMB	en	newspaper	-	-	unverified	-
zana	ZANA	Zambia News Agency	ZMB	en	agency	state	-	unverified	-
the-nation-malawi	The Nation	-	MWI	en	newspaper	-	-	unverified	yes
south-african-press-association	South African Press Association	SAPA	ZAF	en	agency	-	-	unverified	-
sabc	SABC	South African Broadcasting Corporation|SABC News	ZAF	en	broadcaster	public	-	sabcnews.com	-
mail-and-guardian	Mail & Guardian	Mail and Guardian|Weekly Mail	ZAF	en	newspaper	-	-	mg.co.za	-
business-day	Business Day	-	ZAF	en	newspaper	Arena	-	unverified	yes
the-sowetan	The Sowetan	Sowetan	ZAF	en	newspaper	Arena	-	unverified	-
the-star-south-africa	The Star	Johannesburg Star|The Johannesburg Star	ZAF	en	newspaper	Independent Media	-	unverified	yes
daily-maverick	Daily Maverick	-	ZAF	en	portal	-	-	dailymaverick.co.za	-
news24	News24	News 24	ZAF	en	portal	Media24	-	news24.com	-
enca	eNCA	-	ZAF	en	channel	-	-	unverified	-
beeld	Beeld	-	ZAF	af	newspaper	Media24	-	unverified	-
institute-for-security-studies-today	Institute for Security Studies Today	ISS Today	ZAF	en	portal	-	-	unverified	-
city-press	City Press	-	ZAF	en	newspaper	Media24	-	unverified	-
the-namibian	The Namibian	Namibian newspaper	NAM	en	newspaper	-	-	unverified	-
nampa	NAMPA	Namibia Press Agency	NAM	en	agency	state	-	unverified	-
bopa	BOPA	Botswana Press Agency	BWA	en	agency	state	-	unverified	-
lesotho-times	Lesotho Times	-	LSO	en	newspaper	-	-	unverified	-
times-of-eswatini	Times of Eswatini	Times of Swaziland	SWZ	en	newspaper	-	-	unverified	-
midi-madagasikara	Midi Madagasikara	-	MDG	fr	newspaper	-	-	unverified	-
lexpress-mauritius	L'Express	-	MUS	fr	newspaper	-	-	unverified	yes
al-watwan	Al-Watwan	-	COM	fr	newspaper	-	-	unverified	-
novosti-press-agency	Novosti Press Agency	APN	SUN	ru	agency	state	ria-novosti	unverified	-
borba	Borba	-	YUG	sr	newspaper	-	-	unverified	-
studio-b	Studio B	-	YUG	sr	channel	-	-	unverified	-
rude-pravo	Rudé právo	Rude Pravo	CSK	cs	newspaper	Communist Party of Czechoslovakia	-	unverified	-
24-kg	24.kg	-	KGZ	ru	agency	-	-	unverified	-
onasa	ONASA	-	BIH	bs	agency	state	-	unverified	-
noyan-tapan	Noyan Tapan	-	ARM	hy	agency	-	-	unverified	-
basa-press	BASA-press	Basapress	MDA	ro	agency	-	-	unverified	-
arab-times	Arab Times	-	KWT	en	newspaper	-	-	unverified	-
oman-observer	Oman Observer	-	OMN	en	newspaper	-	-	unverified	-
dubai-tv	Dubai TV	-	ARE	ar	channel	-	-	unverified	-
rising-kashmir	Rising Kashmir	-	IND	en	newspaper	-	-	unverified	-
rising-nepal	Rising Nepal	-	NPL	en	newspaper	-	-	unverified	-
wen-wei-po	Wen Wei Po	-	HKG	zh	newspaper	-	-	unverified	-
lao-news-agency	Lao News Agency	KPL	LAO	lo	agency	state	-	unverified	-
free-malaysia-today	Free Malaysia Today	-	MYS	en	portal	-	-	unverified	-
the-manila-times	The Manila Times	Manila Times	PHL	en	newspaper	-	-	unverified	-
fiji-sun	Fiji Sun	-	FJI	en	newspaper	-	-	unverified	-
radio-havana	Radio Havana	-	CUB	es	broadcaster	state	-	unverified	-
radio-reloj	Radio Reloj	-	CUB	es	broadcaster	state	-	unverified	-
radio-cooperativa	Radio Cooperativa	-	CHL	es	broadcaster	-	-	unverified	-
haitian-press-agency	Haitian Press Agency	AHP	HTI	fr	agency	-	-	unverified	-
radio-kiskeya	Radio Kiskeya	-	HTI	fr	broadcaster	-	-	unverified	-
radio-vision-2000	Radio Vision 2000	Vision 2000	HTI	fr	broadcaster	-	-	unverified	-
diarios-y-noticias	Diarios y Noticias	DyN	ARG	es	agency	-	-	unverified	-
el-observador	El Observador	-	URY	es	newspaper	-	-	unverified	-
egin	Egin	-	ESP	es	newspaper	-	-	unverified	-
la-sexta	La Sexta	-	ESP	es	channel	-	-	unverified	-
eldiario-es	elDiario.es	El Diario	ESP	es	portal	-	-	unverified	-
radio-renascenca	Radio Renascenca	-	PRT	pt	broadcaster	-	-	unverified	-
formiche	Formiche	-	ITA	it	portal	-	-	unverified	-
swissinfo	Swissinfo	SwissInfo	CHE	de	portal	-	-	swissinfo.ch	-
iltalehti	Iltalehti	-	FIN	fi	newspaper	-	-	unverified	-
sermitsiaq	Sermitsiaq	-	GRL	kl	newspaper	-	-	unverified	-
echorouk	Echorouk	Echourouk	DZA	ar	newspaper	-	-	unverified	-
telquel	TelQuel	-	MAR	fr	magazine	-	-	unverified	-
le360	Le360	-	MAR	fr	portal	-	-	unverified	-
shems-fm	Shems FM	-	TUN	ar	broadcaster	-	-	unverified	-
nessma-tv	Nessma TV	Nessma	TUN	ar	channel	-	-	unverified	-
218-tv	218 TV	218TV	LBY	ar	channel	-	-	unverified	-
the-ethiopian-herald	The Ethiopian Herald	-	ETH	en	newspaper	-	-	unverified	-
la-nation-djibouti	La Nation	-	DJI	fr	newspaper	state	-	unverified	yes
universal-tv	Universal TV	-	SOM	so	channel	-	-	unverified	-
shahada-news-agency	Shahada News Agency	-	SOM	so	agency	-	-	unverified	-
radio-isanganiro	Radio Isanganiro	-	BDI	fr	broadcaster	-	-	unverified	-
radio-bonesha	Radio Bonesha	-	BDI	fr	broadcaster	-	-	unverified	-
igihe	IGIHE	-	RWA	en	portal	-	-	unverified	-
lunion-gabon	L'Union	-	GAB	fr	newspaper	-	-	unverified	-
gabon-24	Gabon 24	-	GAB	fr	channel	-	-	unverified	-
tvge	TVGE	-	GNQ	es	channel	-	-	unverified	-
joy-fm	Joy FM	MyJoyOnline	GHA	en	broadcaster	state	-	unverified	-
walfadjri	Walfadjri	-	SEN	fr	newspaper	-	-	unverified	-
le-patriote	Le Patriote	-	CIV	fr	newspaper	-	-	unverified	-
maliweb	Maliweb	-	MLI	fr	portal	-	-	unverified	-
tele-sahel	Télé Sahel	Tele Sahel	NER	fr	channel	state	-	unverified	-
actuniger	ActuNiger	-	NER	fr	portal	-	-	unverified	-
nouakchott-news-agency	Nouakchott News Agency	ANI	MRT	ar	agency	-	-	unverified	-
guinee-matin	Guinée Matin	-	GIN	fr	portal	-	-	unverified	-
africaguinee	Africaguinee	-	GIN	fr	portal	-	-	unverified	-
awoko	Awoko	-	SLE	en	newspaper	-	-	unverified	-
standard-times	Standard Times	-	SLE	en	newspaper	-	-	unverified	-
the-new-dawn	The New Dawn	-	LBR	en	newspaper	-	-	unverified	-
radio-veritas	Radio Veritas	-	LBR	en	broadcaster	-	-	unverified	-
radio-elbc	Radio ELBC	-	LBR	en	broadcaster	-	-	unverified	-
savoir-news	Savoir News	-	TGO	fr	portal	-	-	unverified	-
foroyaa	Foroyaa	-	GMB	en	newspaper	-	-	unverified	-
the-daily-observer	The Daily Observer	-	GMB	en	newspaper	-	-	unverified	-
savana	Savana	-	MOZ	pt	newspaper	-	-	unverified	yes
zimbabwe-standard	Zimbabwe Standard	-	ZWE	en	newspaper	-	-	unverified	-
news-diggers	News Diggers	-	ZMB	en	newspaper	-	-	unverified	-
the-mast	The Mast	-	ZMB	en	newspaper	-	-	unverified	-
nyasa-times	Nyasa Times	-	MWI	en	portal	-	-	unverified	-
etv	eTV	-	ZAF	en	channel	-	-	unverified	yes
die-burger	Die Burger	-	ZAF	af	newspaper	-	-	unverified	-
mmegi	Mmegi	-	BWA	en	newspaper	state	-	unverified	-
zambia-daily-mail	Zambia Daily Mail	-	ZMB	en	newspaper	state	-	unverified	-
swazi-observer	Swazi Observer	-	SWZ	en	newspaper	-	-	unverified	-
lexpress-de-madagascar	L'Express de Madagascar	-	MDG	fr	newspaper	-	-	unverified	-
madagascar-tribune	Madagascar Tribune	-	MDG	fr	newspaper	-	-	unverified	-
le-mauricien	Le Mauricien	-	MUS	fr	newspaper	-	-	unverified	-
la-gazette-des-comores	La Gazette des Comores	-	COM	fr	newspaper	-	-	unverified	-
buenos-aires-times	Buenos Aires Times	-	ARG	en	newspaper	-	-	unverified	-
army-times	Army Times	-	USA	en	portal	-	-	unverified	-
tut-by	Tut.by	TUT.BY	BLR	ru	portal	-	-	unverified	-
el-nuevo-herald	El Nuevo Herald	-	USA	en	newspaper	-	-	unverified	-
baztab	Baztab	-	IRN	fa	portal	-	-	unverified	-
etemad-e-melli	Etemad-e Melli	-	IRN	fa	newspaper	-	-	unverified	-
visnews	Visnews	-	GBR	en	agency	-	-	unverified	-
akhbar-al-youm	Akhbar al-Youm	Akhbar el-Yom	EGY	ar	newspaper	state	-	unverified	yes
ozgur-politika	Özgür Politika	Ozgur Politika	TUR	tr	newspaper	-	-	unverified	-
dicle-news-agency	Dicle News Agency	-	TUR	tr	agency	-	-	unverified	-
sudan-tv	Sudan TV	Sudanese television	SDN	ar	channel	state	-	unverified	-
