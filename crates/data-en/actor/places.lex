format 1
# Places of diplomacy and conflict since 1979 that a gazetteer of cities lacks or ranks too low: front-line towns, camps, straits, venues, regions, crossings, bases; and the larger cities of the states in the news.
# country: states.lex id, - where the place belongs to no one state (seas, lines, contested islands); territory disputed between states stands under the state that most UN documents name.
# admin: first-level unit or region in English. kind: city town region camp strait river sea crossing base venue island desert border facility (sea: gulfs and oceans too; river: lakes too).
# demonyms: the adjective and the people of a region, which say of whoever bears them in which state he is.
# lat, lon: decimal degrees, of the middle of a region or sea. geonames: GeoNames id, - where unknown.
# ambiguous: another well-known place, a person's name or a common word has the same form.
# Origin: coordinates and ids of cities from GeoNames (CC BY 4.0); the rest general knowledge, rounded, source unverified. Licence: CC BY 4.0.
id	name	aliases	country	admin	kind	lat	lon	geonames	source	ambiguous	demonyms
gaza-city	Gaza City	-	PSE	Gaza Strip	city	31.502	34.467	281133	geonames	-	-
gaza-strip	Gaza Strip	the Gaza Strip|Gaza enclave|Gaza	PSE	Gaza Strip	region	31.42	34.36	-	unverified	-	Gazan|Gazans
west-bank	West Bank	the West Bank|Judea and Samaria|occupied West Bank	PSE	West Bank	region	32	35.25	-	unverified	-	-
east-jerusalem	East Jerusalem	Arab East Jerusalem	PSE	West Bank	region	31.785	35.24	-	unverified	-	-
rafah	Rafah	-	PSE	Gaza Strip	city	31.297	34.244	281102	geonames	yes	-
khan-younis	Khan Younis	Khan Yunis|Khan Yunus|Khan Younes	PSE	Gaza Strip	city	31.34	34.306	281124	geonames	-	-
jabalia	Jabalia	Jabaliya|Jabalya|Jabalia camp|Jabaliya refugee camp	PSE	Gaza Strip	city	31.527	34.483	281129	geonames	-	-
beit-hanoun	Beit Hanoun	Beit Hanun	PSE	Gaza Strip	town	31.535	34.536	281146	geonames	-	-
beit-lahiya	Beit Lahiya	Beit Lahia	PSE	Gaza Strip	town	31.546	34.495	281145	geonames	-	-
deir-al-balah	Deir al-Balah	Deir el-Balah	PSE	Gaza Strip	city	31.418	34.349	281141	geonames	-	-
nuseirat	Nuseirat	Nuseirat camp|Nuseirat refugee camp	PSE	Gaza Strip	camp	31.447	34.392	-	unverified	-	-
bureij	Bureij	al-Bureij|Bureij camp	PSE	Gaza Strip	camp	31.439	34.403	-	unverified	-	-
maghazi	Maghazi	al-Maghazi|Maghazi camp	PSE	Gaza Strip	camp	31.421	34.385	-	unverified	-	-
shati	Shati	al-Shati|Beach Camp|Shati camp|Shati refugee camp	PSE	Gaza Strip	camp	31.539	34.447	-	unverified	-	-
shujaiya	Shujaiya	Shujaiyeh|Shejaiya|Shajaiyeh|Shuja'iyya	PSE	Gaza Strip	town	31.5	34.47	-	unverified	-	-
zeitoun-gaza	Zeitoun	Zeitoun neighborhood	PSE	Gaza Strip	town	31.49	34.45	-	unverified	yes	-
rimal	Rimal	-	PSE	Gaza Strip	town	31.52	34.45	-	unverified	-	-
al-mawasi	Al-Mawasi	Mawasi|al-Mawasi	PSE	Gaza Strip	region	31.35	34.25	-	unverified	-	-
philadelphi-corridor	Philadelphi Corridor	Philadelphi corridor|Philadelphi Route|Salah al-Din axis	PSE	Gaza Strip	border	31.27	34.25	-	unverified	-	-
netzarim-corridor	Netzarim Corridor	Netzarim corridor|Netzarim	PSE	Gaza Strip	region	31.47	34.42	-	unverified	-	-
morag-corridor	Morag Corridor	Morag corridor	PSE	Gaza Strip	region	31.31	34.27	-	unverified	-	-
rafah-crossing	Rafah crossing	Rafah border crossing|Rafah checkpoint	PSE	Gaza Strip	crossing	31.248	34.259	-	unverified	-	-
kerem-shalom-crossing	Kerem Shalom crossing	Kerem Shalom|Karam Abu Salem|Kerem Shalom checkpoint	ISR	Gaza Strip	crossing	31.228	34.284	-	unverified	-	-
erez-crossing	Erez crossing	Erez|Beit Hanoun crossing|Erez checkpoint	ISR	Gaza Strip	crossing	31.559	34.546	-	unverified	-	-
karni-crossing	Karni crossing	Karni	PSE	Gaza Strip	crossing	31.475	34.475	-	unverified	-	-
zikim-crossing	Zikim crossing	-	PSE	Gaza Strip	crossing	31.58	34.5	-	unverified	-	-
kissufim	Kissufim	-	PSE	Gaza Strip	crossing	31.38	34.38	-	unverified	-	-
al-shifa-hospital	Al-Shifa Hospital	Shifa Hospital|al-Shifa hospital|al-Shifa Hospital|Al-Shifa	PSE	Gaza Strip	facility	31.524	34.444	-	unverified	-	-
nasser-hospital	Nasser Hospital	Nasser Medical Complex	PSE	Gaza Strip	facility	31.347	34.293	-	unverified	-	-
al-ahli-hospital	Al-Ahli Hospital	al-Ahli Arab Hospital|Al-Ahli Baptist Hospital|al-Ahli hospital	PSE	Gaza Strip	facility	31.505	34.462	-	unverified	-	-
jenin	Jenin	Jenin camp|Jenin refugee camp	PSE	West Bank	city	32.459	35.301	283506	geonames	-	-
nablus	Nablus	Shechem	PSE	West Bank	city	32.221	35.254	282615	geonames	-	-
tulkarm	Tulkarm	Tulkarem|Tul Karm|Nur Shams	PSE	West Bank	city	32.312	35.027	281577	geonames	-	-
tubas	Tubas	-	PSE	West Bank	town	32.321	35.37	281581	geonames	-	-
qalqilya	Qalqilya	Qalqilyah|Kalkilya	PSE	West Bank	city	32.19	34.971	282457	geonames	-	-
ramallah	Ramallah	-	PSE	West Bank	city	31.9	35.204	282239	geonames	-	-
hebron	Hebron	al-Khalil|Khalil	PSE	West Bank	city	31.529	35.094	285066	geonames	-	-
bethlehem	Bethlehem	Beit Lahm	PSE	West Bank	city	31.705	35.204	284315	geonames	yes	-
jericho	Jericho	Ariha	PSE	West Bank	city	31.867	35.45	284899	geonames	yes	-
beit-jala	Beit Jala	-	PSE	West Bank	town	31.715	35.188	284324	geonames	-	-
beit-sahour	Beit Sahour	-	PSE	West Bank	town	31.7	35.226	-	unverified	-	-
abu-dis	Abu Dis	-	PSE	West Bank	town	31.762	35.262	285279	geonames	-	-
balata	Balata	Balata camp	PSE	West Bank	camp	32.212	35.287	-	unverified	-	-
huwara	Huwara	Hawara	PSE	West Bank	town	32.152	35.257	7870319	geonames	-	-
masafer-yatta	Masafer Yatta	-	PSE	West Bank	region	31.38	35.12	-	unverified	-	-
maale-adumim	Maale Adumim	Ma'ale Adumim	PSE	West Bank	town	31.777	35.298	-	unverified	-	-
ariel-settlement	Ariel	Ariel settlement	PSE	West Bank	town	32.105	35.18	-	unverified	yes	-
kiryat-arba	Kiryat Arba	Kiryat Arba settlement	PSE	West Bank	town	31.538	35.117	-	unverified	-	-
gush-etzion	Gush Etzion	Etzion bloc	PSE	West Bank	region	31.65	35.12	-	unverified	-	-
e1-area	E1 area	E1	PSE	West Bank	region	31.79	35.29	-	unverified	-	-
al-aqsa-mosque	Al-Aqsa Mosque	al-Aqsa mosque|Al-Aqsa|al-Aqsa Mosque compound|Al Aqsa Mosque	PSE	East Jerusalem	facility	31.776	35.235	-	unverified	-	-
temple-mount	Temple Mount	Haram al-Sharif|Noble Sanctuary	PSE	East Jerusalem	facility	31.778	35.236	-	unverified	-	-
sheikh-jarrah	Sheikh Jarrah	-	PSE	East Jerusalem	town	31.792	35.23	-	unverified	-	-
har-homa	Har Homa	Jabal Abu Ghneim	PSE	East Jerusalem	town	31.724	35.222	-	unverified	-	-
cave-of-the-patriarchs	Cave of the Patriarchs	Tomb of the Patriarchs|Ibrahimi Mosque	PSE	West Bank	facility	31.525	35.111	-	unverified	-	-
josephs-tomb	Joseph's Tomb	-	PSE	West Bank	facility	32.213	35.285	-	unverified	-	-
allenby-bridge	Allenby Bridge	Allenby crossing|King Hussein Bridge	PSE	West Bank	crossing	31.874	35.54	-	unverified	-	-
jordan-valley	Jordan Valley	the Jordan Valley	PSE	West Bank	region	32.1	35.53	-	unverified	-	-
qalandia	Qalandia	Qalandiya|Kalandia	PSE	West Bank	crossing	31.864	35.227	-	unverified	-	-
jerusalem	Jerusalem	al-Quds|Al-Quds	ISR	Jerusalem	city	31.769	35.216	281184	geonames	-	-
west-jerusalem	West Jerusalem	-	ISR	Jerusalem	region	31.78	35.2	-	unverified	-	-
tel-aviv	Tel Aviv	Tel-Aviv	ISR	Tel Aviv	city	32.081	34.781	293397	geonames	-	-
haifa	Haifa	-	ISR	Haifa	city	32.813	34.999	294801	geonames	-	-
beersheba	Beersheba	Be'er Sheva|Beer Sheva|Beersheva	ISR	Southern	city	31.252	34.791	295530	geonames	-	-
ashkelon	Ashkelon	-	ISR	Southern	city	31.669	34.571	295620	geonames	-	-
ashdod	Ashdod	-	ISR	Southern	city	31.792	34.65	295629	geonames	-	-
eilat	Eilat	Elat	ISR	Southern	city	29.558	34.948	295277	geonames	-	-
sderot	Sderot	-	ISR	Southern	town	31.525	34.597	293619	geonames	-	-
netivot	Netivot	-	ISR	Southern	town	31.423	34.589	294068	geonames	-	-
ofakim	Ofakim	-	ISR	Southern	town	31.314	34.62	293992	geonames	-	-
nir-oz	Nir Oz	Kibbutz Nir Oz	ISR	Southern	town	31.31	34.4	-	unverified	-	-
beeri	Be'eri	Beeri|Kibbutz Be'eri	ISR	Southern	town	31.424	34.492	295538	geonames	-	-
kfar-aza	Kfar Aza	Kfar Azza	ISR	Southern	town	31.484	34.533	294563	geonames	-	-
reim	Re'im	Reim|Nova music festival	ISR	Southern	town	31.386	34.459	-	unverified	-	-
nahal-oz	Nahal Oz	-	ISR	Southern	town	31.473	34.497	-	unverified	-	-
kiryat-shmona	Kiryat Shmona	Kiryat Shemona|Qiryat Shmona	ISR	Northern	town	33.212	35.57	293825	geonames	-	-
metula	Metula	-	ISR	Northern	town	33.279	35.579	294247	geonames	-	-
nahariya	Nahariya	Nahariyya	ISR	Northern	town	33.009	35.098	294117	geonames	-	-
acre	Acre	Akko	ISR	Northern	city	32.928	35.076	295721	geonames	yes	-
safed	Safed	Tzfat	ISR	Northern	town	32.965	35.496	293100	geonames	-	-
nazareth	Nazareth	-	ISR	Northern	city	32.701	35.297	294098	geonames	yes	-
tiberias	Tiberias	-	ISR	Northern	town	32.794	35.532	293322	geonames	-	-
netanya	Netanya	-	ISR	Central	city	32.333	34.86	294071	geonames	-	-
hadera	Hadera	-	ISR	Haifa	city	32.442	34.904	294946	geonames	-	-
lod	Lod	Lydda	ISR	Central	city	31.947	34.89	294421	geonames	-	-
dimona	Dimona	Dimona nuclear reactor	ISR	Southern	town	31.071	35.033	295328	geonames	-	-
negev	Negev	the Negev|Negev Desert|Naqab	ISR	Southern	desert	30.8	34.9	-	unverified	-	-
galilee	Galilee	the Galilee|Upper Galilee	ISR	Northern	region	32.8	35.4	-	unverified	-	-
golan-heights	Golan Heights	the Golan Heights|Golan|the Golan|Syrian Golan	SYR	Northern	region	33	35.8	-	unverified	-	-
majdal-shams	Majdal Shams	-	SYR	Golan Heights	town	33.27	35.772	167444	geonames	-	-
mount-hermon	Mount Hermon	Jabal al-Sheikh	SYR	Golan Heights	region	33.416	35.857	-	unverified	-	-
shebaa-farms	Shebaa Farms	Shebaa farms|Sheba'a Farms|Chebaa Farms	LBN	Golan Heights	region	33.29	35.72	-	unverified	-	-
ben-gurion-airport	Ben Gurion Airport	Ben-Gurion Airport|Ben Gurion International Airport	ISR	Central	facility	32.01	34.885	-	unverified	-	-
nevatim	Nevatim	Nevatim air base	ISR	Southern	base	31.208	35.012	-	unverified	-	-
sde-teiman	Sde Teiman	-	ISR	Southern	base	31.29	34.72	-	unverified	-	-
ofer-prison	Ofer prison	Ofer	PSE	West Bank	facility	31.86	35.17	-	unverified	-	-
green-line-israel	Green Line	-	-	-	border	32	35	-	unverified	yes	-
western-wall	Western Wall	Wailing Wall	ISR	Jerusalem	facility	31.777	35.234	-	unverified	-	-
yad-vashem	Yad Vashem	-	ISR	Jerusalem	venue	31.774	35.175	-	unverified	-	-
sea-of-galilee	Sea of Galilee	Lake Tiberias|Lake Kinneret	ISR	Northern	river	32.83	35.59	-	unverified	-	-
jordan-river	Jordan River	River Jordan|the Jordan	-	-	river	32.3	35.56	-	unverified	-	-
dead-sea	Dead Sea	the Dead Sea	-	-	sea	31.5	35.48	-	unverified	-	-
beirut	Beirut	-	LBN	Beirut	city	33.893	35.502	276781	geonames	-	-
dahiyeh	Dahiyeh	Dahieh|Dahiya|southern suburbs of Beirut|Beirut's southern suburbs	LBN	Baabda	town	33.85	35.5	-	unverified	-	-
tripoli-lebanon	Tripoli	Tarabulus al-Sham	LBN	North Lebanon	city	34.434	35.844	266826	geonames	yes	-
sidon	Sidon	Saida	LBN	South Lebanon	city	33.558	35.371	268064	geonames	-	-
tyre	Tyre	Sour	LBN	South Lebanon	city	33.273	35.194	267008	geonames	yes	-
nabatieh	Nabatieh	Nabatiyeh|Nabatiya|Nabatiyah	LBN	Nabatieh	city	33.379	35.484	278913	geonames	-	-
bint-jbeil	Bint Jbeil	Bint Jubayl	LBN	Nabatieh	town	33.119	35.433	276592	geonames	-	-
khiam	Khiam	Khiyam	LBN	Nabatieh	town	33.329	35.613	-	unverified	-	-
marjayoun	Marjayoun	Marjeyoun	LBN	Nabatieh	town	33.36	35.591	271226	geonames	-	-
maroun-al-ras	Maroun al-Ras	Maroun ar-Ras	LBN	Nabatieh	town	33.1	35.447	-	unverified	-	-
aita-al-shaab	Aita al-Shaab	Ayta ash-Shab	LBN	Nabatieh	town	33.097	35.334	-	unverified	-	-
naqoura	Naqoura	Nakoura|Naqura	LBN	South Lebanon	town	33.118	35.14	278832	geonames	-	-
qana	Qana	Cana	LBN	South Lebanon	town	33.209	35.299	269355	geonames	-	-
baalbek	Baalbek	Baalbeck|Ba'albek	LBN	Baalbek-Hermel	city	34.006	36.218	277130	geonames	-	-
hermel	Hermel	-	LBN	Baalbek-Hermel	town	34.394	36.385	279997	geonames	-	-
zahle	Zahle	Zahlé	LBN	Bekaa	city	33.847	35.902	266045	geonames	-	-
bekaa-valley	Bekaa Valley	Bekaa|Beqaa Valley|Beqaa|Bekaa valley	LBN	Bekaa	region	33.85	35.9	-	unverified	-	-
arsal	Arsal	Ersal	LBN	Baalbek-Hermel	town	34.179	36.421	273675	geonames	-	-
south-lebanon	South Lebanon	southern Lebanon|Southern Lebanon	LBN	South Lebanon	region	33.27	35.35	-	unverified	-	-
litani-river	Litani River	Litani|the Litani	LBN	-	river	33.35	35.45	-	unverified	-	-
blue-line	Blue Line	the Blue Line	-	-	border	33.1	35.35	-	unverified	yes	-
sabra	Sabra	Sabra and Shatila|Sabra and Chatila	LBN	Beirut	camp	33.862	35.498	-	unverified	-	-
shatila	Shatila	Chatila	LBN	Beirut	camp	33.862	35.498	-	unverified	-	-
ain-al-hilweh	Ain al-Hilweh	Ain el-Hilweh|Ain al-Helweh|Ein el-Hilweh	LBN	South Lebanon	camp	33.543	35.376	-	unverified	-	-
nahr-al-bared	Nahr al-Bared	Nahr el-Bared	LBN	North Lebanon	camp	34.512	35.959	-	unverified	-	-
burj-al-barajneh	Burj al-Barajneh	Bourj el-Barajneh	LBN	Beirut	camp	33.845	35.504	-	unverified	-	-
chouf	Chouf	Shouf	LBN	Mount Lebanon	region	33.68	35.6	-	unverified	-	-
mount-lebanon	Mount Lebanon	-	LBN	Mount Lebanon	region	33.95	35.65	-	unverified	-	-
masnaa	Masnaa	Masnaa crossing	LBN	Bekaa	crossing	33.7	35.93	-	unverified	-	-
damascus	Damascus	-	SYR	Damascus	city	33.51	36.291	170654	geonames	-	-
aleppo	Aleppo	Halab	SYR	Aleppo	city	36.201	37.161	170063	geonames	-	-
homs	Homs	Hims	SYR	Homs	city	34.724	36.726	169577	geonames	-	-
hama	Hama	Hamah	SYR	Hama	city	35.132	36.758	170017	geonames	-	-
idlib	Idlib	Idleb	SYR	Idlib	city	35.931	36.634	169389	geonames	-	-
idlib-province	Idlib province	Idlib governorate	SYR	Idlib	region	35.85	36.6	-	unverified	-	-
latakia	Latakia	Lattakia	SYR	Latakia	city	35.531	35.791	173576	geonames	-	-
tartus	Tartus	Tartous	SYR	Tartus	city	34.889	35.887	163345	geonames	-	-
hmeimim	Hmeimim	Khmeimim|Hmeimim air base|Khmeimim air base	SYR	Latakia	base	35.401	35.949	-	unverified	-	-
deir-ez-zor	Deir ez-Zor	Deir al-Zor|Deir Ezzor|Deir al-Zour|Deir el-Zour	SYR	Deir ez-Zor	city	35.336	40.141	170794	geonames	-	-
raqqa	Raqqa	ar-Raqqah|Raqqah|Rakka	SYR	Raqqa	city	35.953	39.008	172955	geonames	-	-
hasakah	Hasakah	Hasaka|Hassakeh|al-Hasakah|Hasakeh	SYR	Hasakah	city	36.502	40.748	173811	geonames	-	-
qamishli	Qamishli	Qamishly|Kamishli	SYR	Hasakah	city	37.052	41.231	173377	geonames	-	-
kobani	Kobani	Kobane|Ayn al-Arab|Ain al-Arab	SYR	Aleppo	town	36.891	38.353	172256	geonames	-	-
manbij	Manbij	-	SYR	Aleppo	city	36.528	37.955	167357	geonames	-	-
afrin	Afrin	-	SYR	Aleppo	city	36.512	36.87	174186	geonames	-	-
azaz	Azaz	-	SYR	Aleppo	town	36.587	37.046	172082	geonames	-	-
al-bab	Al-Bab	al-Bab	SYR	Aleppo	city	36.371	37.516	174018	geonames	-	-
jarablus	Jarablus	Jarabulus	SYR	Aleppo	town	36.818	38.011	169179	geonames	-	-
tel-rifaat	Tel Rifaat	Tal Rifaat	SYR	Aleppo	town	36.473	37.097	-	unverified	-	-
palmyra	Palmyra	Tadmur|Tadmor	SYR	Homs	town	34.562	38.284	163808	geonames	-	-
daraa	Daraa	Deraa|Dara'a	SYR	Daraa	city	32.619	36.102	170905	geonames	-	-
sweida	Sweida	Suwayda|As-Suwayda|Suweida	SYR	Suwayda	city	32.709	36.57	172408	geonames	-	-
quneitra	Quneitra	Qunaitra|Kuneitra	SYR	Quneitra	town	33.126	35.825	173334	geonames	-	-
douma	Douma	Duma	SYR	Rif Dimashq	city	33.572	36.403	170592	geonames	-	-
eastern-ghouta	Eastern Ghouta	Ghouta|East Ghouta|Eastern Ghuta	SYR	Rif Dimashq	region	33.52	36.43	-	unverified	-	-
darayya	Darayya	Daraya	SYR	Rif Dimashq	town	33.458	36.233	170892	geonames	-	-
madaya	Madaya	-	SYR	Rif Dimashq	town	33.69	36.104	167558	geonames	-	-
zabadani	Zabadani	-	SYR	Rif Dimashq	town	33.725	36.1	172059	geonames	-	-
qusayr	Qusayr	al-Qusayr|Qusair	SYR	Homs	town	34.508	36.58	173322	geonames	-	-
yarmouk	Yarmouk	Yarmouk camp	SYR	Damascus	camp	33.474	36.303	-	unverified	-	-
khan-sheikhoun	Khan Sheikhoun	Khan Shaykhun|Khan Sheikhun	SYR	Idlib	town	35.442	36.651	168325	geonames	-	-
maarat-al-numan	Maarat al-Numan	Maaret al-Numan	SYR	Idlib	town	35.643	36.675	-	unverified	-	-
saraqeb	Saraqeb	Saraqib	SYR	Idlib	town	35.864	36.806	164816	geonames	-	-
jisr-al-shughour	Jisr al-Shughour	Jisr al-Shughur	SYR	Idlib	town	35.814	36.32	169023	geonames	-	-
baghouz	Baghouz	Baghuz	SYR	Deir ez-Zor	town	34.45	40.94	-	unverified	-	-
al-bukamal	Al-Bukamal	Abu Kamal|Albu Kamal|al-Bukamal	SYR	Deir ez-Zor	town	34.452	40.919	174448	geonames	-	-
mayadin	Mayadin	-	SYR	Deir ez-Zor	town	35.02	40.452	173480	geonames	-	-
tanf	Tanf	al-Tanf|Al-Tanf|At-Tanf	SYR	Homs	base	33.505	38.618	-	unverified	-	-
al-hol	Al-Hol	al-Hol|al-Hol camp|al-Hawl	SYR	Hasakah	camp	36.374	41.131	-	unverified	-	-
roj-camp	Roj camp	al-Roj	SYR	Hasakah	camp	36.99	42.09	-	unverified	-	-
rukban	Rukban	Rukban camp	SYR	Homs	camp	33.31	38.7	-	unverified	-	-
bab-al-hawa	Bab al-Hawa	Bab al-Hawa crossing	SYR	Idlib	crossing	36.236	36.678	-	unverified	-	-
bab-al-salam	Bab al-Salam	Bab al-Salama	SYR	Aleppo	crossing	36.64	37.08	-	unverified	-	-
ras-al-ain	Ras al-Ain	Serekaniye	SYR	Hasakah	town	36.85	40.07	-	unverified	-	-
tal-abyad	Tal Abyad	Tel Abyad	SYR	Raqqa	town	36.696	38.954	163750	geonames	-	-
shayrat	Shayrat	Shayrat airbase	SYR	Homs	base	34.49	36.91	-	unverified	-	-
sednaya	Sednaya	Saidnaya prison|Sednaya prison	SYR	Rif Dimashq	facility	33.66	36.33	-	unverified	-	-
tishrin-dam	Tishrin Dam	-	SYR	Aleppo	facility	36.38	38.18	-	unverified	-	-
amman	Amman	-	JOR	Amman	city	31.955	35.945	250441	geonames	-	-
aqaba	Aqaba	-	JOR	Aqaba	city	29.527	35.008	250774	geonames	-	-
zarqa	Zarqa	-	JOR	Zarqa	city	32.073	36.088	250090	geonames	-	-
zaatari	Zaatari	Za'atari|Zaatari refugee camp	JOR	Mafraq	camp	32.29	36.33	-	unverified	-	-
wadi-araba	Wadi Araba	Arava	-	-	region	30.4	35.15	-	unverified	-	-
irbid	Irbid	-	JOR	Irbid	city	32.556	35.85	248946	geonames	-	-
tower-22	Tower 22	-	JOR	Mafraq	base	33.31	38.71	-	unverified	-	-
baqaa	Baqaa	Baqa'a camp	JOR	Balqa	camp	32.08	35.84	-	unverified	-	-
cairo	Cairo	-	EGY	Cairo	city	30.063	31.25	360630	geonames	-	-
alexandria	Alexandria	-	EGY	Alexandria	city	31.202	29.916	361058	geonames	yes	-
giza	Giza	-	EGY	Giza	city	30.009	31.209	360995	geonames	-	-
sharm-el-sheikh	Sharm el-Sheikh	Sharm al-Sheikh|Sharm el Sheikh|Sharm-el-Sheikh	EGY	South Sinai	city	27.916	34.33	349340	geonames	-	-
taba	Taba	-	EGY	South Sinai	town	29.492	34.896	347702	geonames	-	-
el-arish	El-Arish	al-Arish|El Arish|Arish|Al-Arish	EGY	North Sinai	city	31.132	33.798	361546	geonames	-	-
sheikh-zuweid	Sheikh Zuweid	Sheikh Zuwayed	EGY	North Sinai	town	31.216	34.111	-	unverified	-	-
sinai	Sinai	Sinai Peninsula|the Sinai|North Sinai|northern Sinai	EGY	North Sinai	region	29.5	34	-	unverified	-	-
suez-canal	Suez Canal	the Suez Canal	EGY	-	strait	30.45	32.35	-	unverified	-	-
suez	Suez	-	EGY	Suez	city	29.974	32.526	359796	geonames	-	-
port-said	Port Said	-	EGY	Port Said	city	31.265	32.302	358619	geonames	-	-
ismailia	Ismailia	Ismailiya	EGY	Ismailia	city	30.604	32.272	361055	geonames	-	-
luxor	Luxor	-	EGY	Luxor	city	25.699	32.642	360502	geonames	-	-
tahrir-square	Tahrir Square	-	EGY	Cairo	venue	30.044	31.236	-	unverified	-	-
rabaa-al-adawiya	Rabaa al-Adawiya	Rabaa al-Adawiya Square|Rabaa	EGY	Cairo	venue	30.067	31.325	-	unverified	-	-
tiran	Tiran	Tiran and Sanafir|Tiran Island	EGY	South Sinai	island	27.95	34.56	-	unverified	-	-
straits-of-tiran	Straits of Tiran	Strait of Tiran	-	-	strait	28	34.46	-	unverified	-	-
kerdasa	Kerdasa	-	EGY	Giza	town	30.031	31.111	353492	geonames	-	-
el-gorah	El Gorah	Al-Gora	EGY	North Sinai	base	31.09	34.13	-	unverified	-	-
baghdad	Baghdad	-	IRQ	Baghdad	city	33.341	44.401	98182	geonames	-	-
basra	Basra	Basrah	IRQ	Basra	city	30.509	47.78	99532	geonames	-	-
mosul	Mosul	-	IRQ	Nineveh	city	36.335	43.119	99072	geonames	-	-
kirkuk	Kirkuk	-	IRQ	Kirkuk	city	35.468	44.392	94787	geonames	-	-
irbil	Irbil	Erbil|Arbil|Hewler	IRQ	Erbil	city	36.191	44.009	95446	geonames	-	-
sulaymaniyah	Sulaymaniyah	Sulaimaniya|Sulaimaniyah|Suleimaniya	IRQ	Sulaymaniyah	city	35.565	45.433	98463	geonames	-	-
dohuk	Dohuk	Duhok	IRQ	Dohuk	city	36.866	42.988	96994	geonames	-	-
fallujah	Fallujah	Falluja	IRQ	Anbar	city	33.349	43.786	99454	geonames	-	-
ramadi	Ramadi	-	IRQ	Anbar	city	33.421	43.308	98717	geonames	-	-
haditha	Haditha	-	IRQ	Anbar	town	34.137	42.377	96309	geonames	-	-
al-qaim	Al-Qaim	al-Qaim|Qaim	IRQ	Anbar	town	34.393	40.989	92138	geonames	-	-
ain-al-asad	Ain al-Asad	Al Asad|Ain al-Asad air base|Ayn al-Asad	IRQ	Anbar	base	33.8	42.44	-	unverified	-	-
tikrit	Tikrit	-	IRQ	Saladin	city	34.616	43.679	90150	geonames	-	-
samarra	Samarra	-	IRQ	Saladin	city	34.196	43.886	91597	geonames	-	-
baiji	Baiji	Beiji|Baiji refinery	IRQ	Saladin	town	34.929	43.489	97783	geonames	-	-
baquba	Baquba	Baqubah	IRQ	Diyala	city	33.754	44.605	97990	geonames	-	-
najaf	Najaf	-	IRQ	Najaf	city	32.026	44.346	98860	geonames	-	-
karbala	Karbala	Kerbala	IRQ	Karbala	city	32.616	44.025	94824	geonames	-	-
kufa	Kufa	-	IRQ	Najaf	town	32.051	44.44	99135	geonames	-	-
nasiriyah	Nasiriyah	Nassiriya|Nasiriya	IRQ	Dhi Qar	city	31.058	46.257	98854	geonames	-	-
amara	Amara	Amarah	IRQ	Maysan	city	31.836	47.145	99608	geonames	-	-
umm-qasr	Umm Qasr	-	IRQ	Basra	town	30.036	47.92	89824	geonames	-	-
faw	Faw	al-Faw|Faw peninsula|Al-Faw	IRQ	Basra	town	29.974	48.473	99446	geonames	-	-
sinjar	Sinjar	Shingal	IRQ	Nineveh	town	36.321	41.877	448149	geonames	-	-
tal-afar	Tal Afar	Telafar|Tel Afar	IRQ	Nineveh	city	36.379	42.448	90393	geonames	-	-
halabja	Halabja	-	IRQ	Halabja	city	35.178	45.986	96205	geonames	-	-
makhmour	Makhmour	Makhmur	IRQ	Erbil	town	35.776	43.58	93818	geonames	-	-
qandil	Qandil	Qandil Mountains|Kandil mountains	IRQ	Erbil	region	36.53	44.99	-	unverified	-	-
zakho	Zakho	-	IRQ	Dohuk	city	37.149	42.686	89570	geonames	-	-
abu-ghraib	Abu Ghraib	Abu Ghraib prison	IRQ	Baghdad	town	33.306	44.185	100077	geonames	-	-
sadr-city	Sadr City	Saddam City	IRQ	Baghdad	town	33.389	44.458	7802746	geonames	-	-
green-zone	Green Zone	the Green Zone|International Zone	IRQ	Baghdad	town	33.306	44.39	-	unverified	-	-
anbar	Anbar	Anbar province|al-Anbar	IRQ	Anbar	region	32.9	41.6	-	unverified	-	-
nineveh	Nineveh	Nineveh province|Nineveh Plains	IRQ	Nineveh	region	36.2	42.6	-	unverified	-	-
osirak	Osirak	Tuwaitha|Osirak reactor	IRQ	Baghdad	facility	33.2	44.52	-	unverified	-	-
shatt-al-arab	Shatt al-Arab	Shatt al Arab	-	-	river	30.4	48.2	-	unverified	-	-
iraqi-kurdistan	Iraqi Kurdistan	Kurdistan Region	IRQ	-	region	36.2	44.2	-	unverified	-	-
speicher	Speicher	Camp Speicher	IRQ	Saladin	base	34.67	43.54	-	unverified	-	-
camp-ashraf	Camp Ashraf	Ashraf|Camp Liberty	IRQ	Diyala	camp	33.86	44.51	-	unverified	-	-
tehran	Tehran	Teheran	IRN	Tehran	city	35.694	51.422	112931	geonames	-	-
isfahan	Isfahan	Esfahan	IRN	Isfahan	city	32.652	51.675	418863	geonames	-	-
natanz	Natanz	Natanz nuclear facility	IRN	Isfahan	facility	33.725	51.727	-	unverified	-	-
fordow	Fordow	Fordo|Fordow enrichment plant	IRN	Qom	facility	34.885	50.996	-	unverified	-	-
bushehr	Bushehr	Bushehr nuclear power plant	IRN	Bushehr	city	28.969	50.837	139817	geonames	-	-
arak	Arak	Arak heavy water reactor	IRN	Markazi	city	34.095	49.698	143127	geonames	-	-
parchin	Parchin	-	IRN	Tehran	base	35.52	51.77	-	unverified	-	-
qom	Qom	Qum	IRN	Qom	city	34.64	50.876	119208	geonames	-	-
mashhad	Mashhad	Meshed	IRN	Razavi Khorasan	city	36.298	59.606	124665	geonames	-	-
shiraz	Shiraz	-	IRN	Fars	city	29.61	52.531	115019	geonames	-	-
tabriz	Tabriz	-	IRN	East Azerbaijan	city	38.08	46.292	113646	geonames	-	-
ahvaz	Ahvaz	Ahwaz	IRN	Khuzestan	city	31.319	48.684	144448	geonames	-	-
abadan	Abadan	-	IRN	Khuzestan	city	30.339	48.304	145459	geonames	-	-
khorramshahr	Khorramshahr	Mohammerah	IRN	Khuzestan	city	30.441	48.184	127319	geonames	-	-
kermanshah	Kermanshah	Bakhtaran	IRN	Kermanshah	city	34.314	47.065	128226	geonames	-	-
zahedan	Zahedan	-	IRN	Sistan and Baluchestan	city	29.496	60.863	1159301	geonames	-	-
bandar-abbas	Bandar Abbas	-	IRN	Hormozgan	city	27.186	56.281	141681	geonames	-	-
chabahar	Chabahar	Chah Bahar	IRN	Sistan and Baluchestan	city	25.292	60.643	1161724	geonames	-	-
kharg-island	Kharg Island	Kharg	IRN	Bushehr	island	29.25	50.31	-	unverified	-	-
abu-musa	Abu Musa	-	IRN	Hormozgan	island	25.87	55.03	-	unverified	-	-
greater-tunb	Greater Tunb	Greater and Lesser Tunbs|the Tunbs	IRN	Hormozgan	island	26.26	55.3	-	unverified	-	-
evin-prison	Evin Prison	Evin prison|Evin	IRN	Tehran	facility	35.795	51.385	-	unverified	-	-
khuzestan	Khuzestan	Khuzistan	IRN	Khuzestan	region	31.5	49	-	unverified	-	-
sanandaj	Sanandaj	-	IRN	Kurdistan	city	35.315	46.999	117574	geonames	-	-
riyadh	Riyadh	-	SAU	Riyadh	city	24.688	46.722	108410	geonames	-	-
jeddah	Jeddah	Jedda|Jiddah	SAU	Mecca	city	21.49	39.186	105343	geonames	-	-
mecca	Mecca	Makkah	SAU	Mecca	city	21.427	39.826	104515	geonames	-	-
medina	Medina	Madinah	SAU	Medina	city	24.469	39.614	109223	geonames	yes	-
taif	Taif	Ta'if	SAU	Mecca	city	21.27	40.416	107968	geonames	-	-
dhahran	Dhahran	-	SAU	Eastern	city	26.289	50.114	107797	geonames	-	-
dammam	Dammam	-	SAU	Eastern	city	26.434	50.103	110336	geonames	-	-
khobar	Khobar	al-Khobar|Khobar Towers	SAU	Eastern	city	26.279	50.208	109323	geonames	-	-
abqaiq	Abqaiq	Abqaiq oil facility	SAU	Eastern	facility	25.94	49.68	-	unverified	-	-
ras-tanura	Ras Tanura	-	SAU	Eastern	town	26.707	50.067	102891	geonames	-	-
qatif	Qatif	-	SAU	Eastern	city	26.565	50.009	108927	geonames	-	-
jizan	Jizan	Jazan|Gizan	SAU	Jazan	city	16.889	42.551	105299	geonames	-	-
najran	Najran	-	SAU	Najran	city	17.493	44.128	103630	geonames	-	-
abha	Abha	-	SAU	Asir	city	18.216	42.505	110690	geonames	-	-
al-ula	Al-Ula	AlUla|al-Ula	SAU	Medina	town	26.609	37.923	108841	geonames	-	-
yanbu	Yanbu	-	SAU	Medina	city	24.09	38.062	100425	geonames	-	-
diriyah	Diriyah	-	SAU	Riyadh	venue	24.73	46.57	-	unverified	-	-
khafji	Khafji	Ras al-Khafji	SAU	Eastern	town	28.439	48.491	109380	geonames	-	-
neom	NEOM	-	SAU	Tabuk	region	28.1	35.2	-	unverified	-	-
sanaa	Sanaa	Sana'a|Sana	YEM	Amanat Al Asimah	city	15.355	44.206	71137	geonames	-	-
aden	Aden	-	YEM	Aden	city	12.78	45.039	415189	geonames	-	-
taiz	Taiz	Ta'izz|Taez	YEM	Taiz	city	13.58	44.021	70225	geonames	-	-
hodeidah	Hodeidah	Hudaydah|al-Hudaydah|Hodeida|Al Hudaydah|al-Hodeidah	YEM	Hodeidah	city	14.798	42.955	79415	geonames	-	-
marib	Marib	Ma'rib|Mareb	YEM	Marib	city	15.463	45.326	72968	geonames	-	-
saada	Saada	Sa'ada|Sa'dah|Saadah	YEM	Saada	city	16.94	43.764	71334	geonames	-	-
mocha	Mocha	Mokha	YEM	Taiz	town	13.318	43.25	78751	geonames	-	-
mukalla	Mukalla	al-Mukalla	YEM	Hadramawt	city	14.542	49.124	78754	geonames	-	-
seiyun	Seiyun	Sayun|Seiyoun	YEM	Hadramawt	city	15.94	48.79	-	unverified	-	-
hadramawt	Hadramawt	Hadhramaut|Hadramout	YEM	Hadramawt	region	15.9	48.8	-	unverified	-	-
shabwa	Shabwa	Shabwah	YEM	Shabwa	region	14.8	47	-	unverified	-	-
abyan	Abyan	-	YEM	Abyan	region	13.6	46.1	-	unverified	-	-
zinjibar	Zinjibar	-	YEM	Abyan	town	13.129	45.381	69426	geonames	-	-
ras-isa	Ras Isa	-	YEM	Hodeidah	facility	15.12	42.6	-	unverified	-	-
salif	Salif	-	YEM	Hodeidah	town	15.308	42.671	77843	geonames	-	-
socotra	Socotra	Soqotra	YEM	Socotra	island	12.5	53.9	-	unverified	-	-
perim	Perim	Perim Island|Mayyun	YEM	-	island	12.66	43.42	-	unverified	-	-
hanish-islands	Hanish Islands	Hanish	YEM	-	island	13.75	42.75	-	unverified	-	-
al-jawf	Al-Jawf	al-Jawf|Jawf	YEM	Al Jawf	region	16.6	45.5	-	unverified	-	-
al-dhale	Al-Dhale	Dhale|Dali	YEM	Dhale	town	13.696	44.731	80384	geonames	-	-
mahra	Mahra	al-Mahra	YEM	Mahra	region	16.5	51.8	-	unverified	-	-
bayda	Bayda	al-Bayda|Al Bayda	YEM	Al Bayda	city	13.985	45.573	79836	geonames	yes	-
hajjah	Hajjah	Hajja	YEM	Hajjah	city	15.694	43.606	75337	geonames	-	-
muscat	Muscat	-	OMN	Muscat	city	23.584	58.408	287286	geonames	-	-
salalah	Salalah	-	OMN	Dhofar	city	17.015	54.092	286621	geonames	-	-
duqm	Duqm	-	OMN	Al Wusta	town	19.66	57.7	-	unverified	-	-
musandam	Musandam	-	OMN	Musandam	region	26.2	56.25	-	unverified	-	-
dhofar	Dhofar	-	OMN	Dhofar	region	17.5	54	-	unverified	-	-
abu-dhabi	Abu Dhabi	-	ARE	Abu Dhabi	city	24.451	54.397	292968	geonames	-	-
dubai	Dubai	-	ARE	Dubai	city	25.077	55.309	292223	geonames	-	-
fujairah	Fujairah	-	ARE	Fujairah	city	25.116	56.341	292878	geonames	-	-
sharjah	Sharjah	-	ARE	Sharjah	city	25.334	55.412	292672	geonames	-	-
al-dhafra	Al Dhafra	al-Dhafra air base	ARE	Abu Dhabi	base	24.248	54.548	-	unverified	-	-
doha	Doha	-	QAT	Doha	city	25.285	51.531	290030	geonames	-	-
al-udeid	Al Udeid	al-Udeid air base|Al-Udeid|Al Udeid Air Base|al-Udeid	QAT	Al Rayyan	base	25.117	51.315	-	unverified	-	-
ras-laffan	Ras Laffan	-	QAT	Al Khor	facility	25.91	51.55	-	unverified	-	-
kuwait-city	Kuwait City	-	KWT	Capital	city	29.367	47.974	285787	geonames	-	-
camp-arifjan	Camp Arifjan	-	KWT	Ahmadi	base	28.89	48.16	-	unverified	-	-
bubiyan	Bubiyan	-	KWT	Jahra	island	29.75	48.2	-	unverified	-	-
manama	Manama	-	BHR	Capital	city	26.228	50.586	290340	geonames	-	-
pearl-roundabout	Pearl Roundabout	Pearl Square	BHR	Capital	venue	26.233	50.557	-	unverified	-	-
ankara	Ankara	-	TUR	Ankara	city	39.92	32.854	323786	geonames	-	-
istanbul	Istanbul	Constantinople	TUR	Istanbul	city	41.014	28.95	745044	geonames	-	-
izmir	Izmir	Smyrna	TUR	Izmir	city	38.413	27.138	311046	geonames	-	-
antalya	Antalya	-	TUR	Antalya	city	36.908	30.696	323777	geonames	-	-
adana	Adana	-	TUR	Adana	city	36.986	35.325	325363	geonames	-	-
incirlik	Incirlik	Incirlik air base|Incirlik Air Base	TUR	Adana	base	37.002	35.426	-	unverified	-	-
diyarbakir	Diyarbakir	Diyarbakır	TUR	Diyarbakır	city	37.914	40.217	316541	geonames	-	-
gaziantep	Gaziantep	-	TUR	Gaziantep	city	37.059	37.383	314830	geonames	-	-
hatay	Hatay	Antakya|Antioch	TUR	Hatay	region	36.2	36.16	-	unverified	-	-
sanliurfa	Sanliurfa	Şanlıurfa|Urfa	TUR	Şanlıurfa	city	37.167	38.794	298333	geonames	-	-
suruc	Suruc	Suruç	TUR	Şanlıurfa	town	36.976	38.425	300075	geonames	-	-
cizre	Cizre	Cizire	TUR	Şırnak	town	37.33	42.185	318253	geonames	-	-
sirnak	Sirnak	Şırnak	TUR	Şırnak	town	37.514	42.454	300640	geonames	-	-
hakkari	Hakkari	Hakkâri	TUR	Hakkâri	town	37.574	43.741	318137	geonames	-	-
van	Van	-	TUR	Van	city	38.495	43.383	298117	geonames	yes	-
imrali	Imrali	İmralı|Imrali Island	TUR	Bursa	island	40.54	28.54	-	unverified	-	-
bosporus	Bosporus	Bosphorus|the Bosphorus	TUR	Istanbul	strait	41.12	29.08	-	unverified	-	-
dardanelles	Dardanelles	the Dardanelles|Turkish Straits	TUR	Çanakkale	strait	40.2	26.4	-	unverified	-	-
dolmabahce-palace	Dolmabahce Palace	Dolmabahçe Palace	TUR	Istanbul	venue	41.039	29	-	unverified	-	-
kurecik	Kurecik	Kürecik	TUR	Malatya	base	38.35	37.79	-	unverified	-	-
habur	Habur	Habur crossing|Habur border gate	TUR	Şırnak	crossing	37.14	42.57	-	unverified	-	-
ceyhan	Ceyhan	-	TUR	Adana	town	37.025	35.818	318675	geonames	-	-
nicosia	Nicosia	-	CYP	Nicosia	city	35.173	33.354	146268	geonames	-	-
famagusta	Famagusta	-	CYP	Famagusta	city	35.125	33.941	146617	geonames	-	-
varosha	Varosha	-	CYP	Famagusta	town	35.11	33.955	-	unverified	-	-
kyrenia	Kyrenia	-	CYP	Kyrenia	town	35.336	33.317	146412	geonames	-	-
larnaca	Larnaca	-	CYP	Larnaca	city	34.922	33.628	146400	geonames	-	-
limassol	Limassol	-	CYP	Limassol	city	34.684	33.038	146384	geonames	-	-
akrotiri	Akrotiri	RAF Akrotiri	CYP	Limassol	base	34.59	32.98	-	unverified	-	-
dhekelia	Dhekelia	-	CYP	Larnaca	base	34.99	33.73	-	unverified	-	-
ledra-street	Ledra Street	-	CYP	Nicosia	crossing	35.175	33.361	-	unverified	-	-
morphou	Morphou	Guzelyurt	CYP	Nicosia	town	35.199	32.993	146286	geonames	-	-
kyiv	Kyiv	Kiev	UKR	Kyiv	city	50.455	30.524	703448	geonames	-	-
kharkiv	Kharkiv	Kharkov	UKR	Kharkiv Oblast	city	49.982	36.255	706483	geonames	-	-
odesa	Odesa	Odessa	UKR	Odesa Oblast	city	46.486	30.744	698740	geonames	-	-
dnipro	Dnipro	Dnipropetrovsk|Dnepropetrovsk|Dnepr	UKR	Dnipropetrovsk Oblast	city	48.467	35.041	709930	geonames	-	-
zaporizhzhia	Zaporizhzhia	Zaporizhia|Zaporozhye|Zaporizhzhya	UKR	Zaporizhzhia Oblast	city	47.852	35.117	687700	geonames	-	-
lviv	Lviv	Lvov|Lemberg|Lwow	UKR	Lviv Oblast	city	49.838	24.023	702550	geonames	-	-
mykolaiv	Mykolaiv	Nikolaev|Nikolayev	UKR	Mykolaiv Oblast	city	46.976	31.993	700569	geonames	-	-
kherson	Kherson	-	UKR	Kherson Oblast	city	46.637	32.615	706448	geonames	-	-
donetsk	Donetsk	Stalino	UKR	Donetsk Oblast	city	48.023	37.802	709717	geonames	-	-
luhansk	Luhansk	Lugansk|Voroshilovgrad	UKR	Luhansk Oblast	city	48.568	39.306	702658	geonames	-	-
mariupol	Mariupol	-	UKR	Donetsk Oblast	city	47.095	37.541	701822	geonames	-	-
bakhmut	Bakhmut	Artemivsk|Artyomovsk|Artemovsk	UKR	Donetsk Oblast	city	48.594	37.999	713174	geonames	-	-
avdiivka	Avdiivka	Avdeevka|Avdeyevka	UKR	Donetsk Oblast	town	48.14	37.75	713122	geonames	-	-
pokrovsk	Pokrovsk	Krasnoarmeysk|Krasnoarmiisk	UKR	Donetsk Oblast	city	48.28	37.177	704422	geonames	yes	-
myrnohrad	Myrnohrad	Mirnograd|Dimitrov	UKR	Donetsk Oblast	town	48.31	37.265	710035	geonames	-	-
kostiantynivka	Kostiantynivka	Konstantinovka|Kostyantynivka	UKR	Donetsk Oblast	city	48.527	37.706	705104	geonames	-	-
kramatorsk	Kramatorsk	-	UKR	Donetsk Oblast	city	48.731	37.568	704508	geonames	-	-
sloviansk	Sloviansk	Slavyansk|Slovyansk	UKR	Donetsk Oblast	city	48.85	37.597	693468	geonames	-	-
chasiv-yar	Chasiv Yar	Chasov Yar	UKR	Donetsk Oblast	town	48.588	37.834	710915	geonames	-	-
toretsk	Toretsk	Dzerzhynsk|Dzerzhinsk	UKR	Donetsk Oblast	town	48.395	37.848	709354	geonames	-	-
vuhledar	Vuhledar	Ugledar	UKR	Donetsk Oblast	town	47.78	37.25	690823	geonames	-	-
marinka	Marinka	Maryinka	UKR	Donetsk Oblast	town	47.945	37.505	701845	geonames	-	-
kurakhove	Kurakhove	Kurakhovo	UKR	Donetsk Oblast	town	47.985	37.281	695357	geonames	-	-
velyka-novosilka	Velyka Novosilka	Velikaya Novosyolka	UKR	Donetsk Oblast	town	47.843	36.836	690237	geonames	-	-
soledar	Soledar	-	UKR	Donetsk Oblast	town	48.692	38.071	706757	geonames	-	-
lyman	Lyman	Krasny Liman|Krasnyi Lyman	UKR	Donetsk Oblast	town	48.99	37.808	704204	geonames	-	-
izium	Izium	Izyum	UKR	Kharkiv Oblast	city	49.207	37.277	707292	geonames	-	-
kupiansk	Kupiansk	Kupyansk	UKR	Kharkiv Oblast	town	49.71	37.616	703656	geonames	-	-
vovchansk	Vovchansk	Volchansk	UKR	Kharkiv Oblast	town	50.291	36.941	689304	geonames	-	-
balakliia	Balakliia	Balakliya|Balakleya	UKR	Kharkiv Oblast	town	49.456	36.844	712926	geonames	-	-
severodonetsk	Severodonetsk	Sievierodonetsk	UKR	Luhansk Oblast	city	48.944	38.488	691999	geonames	-	-
lysychansk	Lysychansk	Lisichansk	UKR	Luhansk Oblast	city	48.912	38.421	702972	geonames	-	-
popasna	Popasna	-	UKR	Luhansk Oblast	town	48.632	38.371	696566	geonames	-	-
kreminna	Kreminna	Kremennaya	UKR	Luhansk Oblast	town	49.048	38.216	704138	geonames	-	-
debaltseve	Debaltseve	Debaltsevo	UKR	Donetsk Oblast	town	48.336	38.403	710229	geonames	-	-
ilovaisk	Ilovaisk	-	UKR	Donetsk Oblast	town	47.925	38.202	707679	geonames	-	-
horlivka	Horlivka	Gorlovka	UKR	Donetsk Oblast	city	48.3	38.017	707753	geonames	-	-
volnovakha	Volnovakha	-	UKR	Donetsk Oblast	town	47.601	37.494	689198	geonames	-	-
donetsk-airport	Donetsk airport	-	UKR	Donetsk Oblast	facility	48.073	37.739	-	unverified	-	-
stanytsia-luhanska	Stanytsia Luhanska	-	UKR	Luhansk Oblast	crossing	48.65	39.48	-	unverified	-	-
bucha	Bucha	-	UKR	Kyiv Oblast	town	50.547	30.209	711350	geonames	-	-
irpin	Irpin	-	UKR	Kyiv Oblast	town	50.522	30.24	707565	geonames	-	-
hostomel	Hostomel	Gostomel	UKR	Kyiv Oblast	town	50.568	30.265	708251	geonames	-	-
borodianka	Borodianka	Borodyanka	UKR	Kyiv Oblast	town	50.643	29.923	711635	geonames	-	-
chernihiv	Chernihiv	Chernigov	UKR	Chernihiv Oblast	city	51.505	31.287	710735	geonames	-	-
sumy	Sumy	-	UKR	Sumy Oblast	city	50.917	34.799	692194	geonames	-	-
poltava	Poltava	-	UKR	Poltava Oblast	city	49.589	34.554	696643	geonames	-	-
chernobyl	Chernobyl	Chornobyl|Chernobyl nuclear power plant	UKR	Kyiv Oblast	town	51.27	30.22	710403	geonames	-	-
zhytomyr	Zhytomyr	-	UKR	Zhytomyr Oblast	city	50.262	28.679	686967	geonames	-	-
vinnytsia	Vinnytsia	-	UKR	Vinnytsia Oblast	city	49.232	28.469	689558	geonames	-	-
kryvyi-rih	Kryvyi Rih	Krivoy Rog	UKR	Dnipropetrovsk Oblast	city	47.906	33.394	703845	geonames	-	-
nikopol	Nikopol	-	UKR	Dnipropetrovsk Oblast	city	47.568	34.391	700051	geonames	-	-
enerhodar	Enerhodar	Energodar	UKR	Zaporizhzhia Oblast	town	47.49	34.662	709276	geonames	-	-
zaporizhzhia-nuclear-power-plant	Zaporizhzhia Nuclear Power Plant	Zaporizhzhia nuclear power plant|Zaporizhzhya NPP|Zaporizhzhia NPP|ZNPP|Zaporozhye NPP|Zaporozhye nuclear power plant	UKR	Zaporizhzhia Oblast	facility	47.512	34.586	-	unverified	-	-
nova-kakhovka	Nova Kakhovka	-	UKR	Kherson Oblast	town	46.76	33.356	699839	geonames	-	-
kakhovka-dam	Kakhovka Dam	Kakhovka dam|Kakhovka hydroelectric power station|Kakhovka HPP	UKR	Kherson Oblast	facility	46.778	33.371	-	unverified	-	-
melitopol	Melitopol	-	UKR	Zaporizhzhia Oblast	city	46.847	35.382	701404	geonames	-	-
berdyansk	Berdyansk	Berdiansk	UKR	Zaporizhzhia Oblast	city	46.756	36.788	712451	geonames	-	-
tokmak	Tokmak	-	UKR	Zaporizhzhia Oblast	town	47.256	35.708	691469	geonames	-	-
robotyne	Robotyne	Rabotino	UKR	Zaporizhzhia Oblast	town	47.443	35.836	-	unverified	-	-
orikhiv	Orikhiv	Orekhov	UKR	Zaporizhzhia Oblast	town	47.576	35.783	698428	geonames	-	-
huliaipole	Huliaipole	Gulyaypole|Hulyaipole	UKR	Zaporizhzhia Oblast	town	47.667	36.256	707898	geonames	-	-
snake-island	Snake Island	Zmiinyi Island|Zmeiny Island	UKR	Odesa Oblast	island	45.255	30.204	-	unverified	-	-
crimea	Crimea	the Crimea|Crimean Peninsula|Crimean peninsula	UKR	Crimea	region	45.3	34.4	-	unverified	-	Crimean|Crimeans
sevastopol	Sevastopol	-	UKR	Crimea	city	44.608	33.521	694423	geonames	-	-
simferopol	Simferopol	-	UKR	Crimea	city	44.957	34.111	693805	geonames	-	-
yalta	Yalta	-	UKR	Crimea	town	44.502	34.166	688533	geonames	-	-
kerch	Kerch	-	UKR	Crimea	city	45.357	36.475	706524	geonames	-	-
dzhankoi	Dzhankoi	Dzhankoy	UKR	Crimea	town	45.713	34.393	709334	geonames	-	-
saky	Saky	Saki air base	UKR	Crimea	base	45.09	33.59	-	unverified	-	-
kerch-strait	Kerch Strait	-	-	-	strait	45.25	36.6	-	unverified	-	-
crimean-bridge	Crimean Bridge	Kerch Bridge|Crimea Bridge|Kerch Strait Bridge	UKR	Crimea	facility	45.31	36.51	-	unverified	-	-
donbas	Donbas	Donbass|the Donbas	UKR	-	region	48.2	38.3	-	unverified	-	-
donetsk-oblast	Donetsk Oblast	Donetsk region|Donetsk oblast	UKR	Donetsk Oblast	region	48.1	37.7	-	unverified	-	-
luhansk-oblast	Luhansk Oblast	Luhansk region|Lugansk region|Luhansk oblast	UKR	Luhansk Oblast	region	48.9	39	-	unverified	-	-
kherson-oblast	Kherson Oblast	Kherson region|Kherson oblast	UKR	Kherson Oblast	region	46.6	33.6	-	unverified	-	-
zaporizhzhia-oblast	Zaporizhzhia Oblast	Zaporizhzhia region|Zaporozhye region|Zaporizhzhia oblast	UKR	Zaporizhzhia Oblast	region	47.3	35.6	-	unverified	-	-
kharkiv-oblast	Kharkiv Oblast	Kharkiv region|Kharkov region	UKR	Kharkiv Oblast	region	49.6	36.5	-	unverified	-	-
sumy-oblast	Sumy Oblast	Sumy region	UKR	Sumy Oblast	region	51	34	-	unverified	-	-
dnipro-river	Dnipro River	Dnieper|Dnieper River|Dnepr River|Dnipro river	-	-	river	47.6	34	-	unverified	-	-
transcarpathia	Transcarpathia	Zakarpattia	UKR	Zakarpattia Oblast	region	48.4	23.3	-	unverified	-	-
maidan	Maidan	Maidan Nezalezhnosti|Independence Square	UKR	Kyiv	venue	50.45	30.524	-	unverified	-	-
izmail	Izmail	-	UKR	Odesa Oblast	city	45.351	28.838	707308	geonames	-	-
starobilsk	Starobilsk	-	UKR	Luhansk Oblast	town	49.279	38.907	692832	geonames	-	-
olenivka	Olenivka	Yelenovka|Olenivka prison	UKR	Donetsk Oblast	town	47.827	37.66	698614	geonames	-	-
moscow	Moscow	-	RUS	Moscow	city	55.752	37.618	524901	geonames	-	-
st-petersburg	St. Petersburg	Saint Petersburg|St Petersburg|Leningrad|Petrograd	RUS	Saint Petersburg	city	59.939	30.314	498817	geonames	-	-
sochi	Sochi	-	RUS	Krasnodar Krai	city	43.597	39.725	491422	geonames	-	-
vladivostok	Vladivostok	-	RUS	Primorsky Krai	city	43.106	131.874	2013348	geonames	-	-
novosibirsk	Novosibirsk	-	RUS	Novosibirsk Oblast	city	55.023	82.932	1496747	geonames	-	-
yekaterinburg	Yekaterinburg	Ekaterinburg|Sverdlovsk	RUS	Sverdlovsk Oblast	city	56.857	60.615	1486209	geonames	-	-
kazan	Kazan	-	RUS	Tatarstan	city	55.789	49.122	551487	geonames	-	-
rostov-on-don	Rostov-on-Don	Rostov	RUS	Rostov Oblast	city	47.22	39.708	501175	geonames	-	-
taganrog	Taganrog	-	RUS	Rostov Oblast	city	47.236	38.905	484907	geonames	-	-
belgorod	Belgorod	-	RUS	Belgorod Oblast	city	50.603	36.581	578072	geonames	-	-
kursk	Kursk	-	RUS	Kursk Oblast	city	51.727	36.185	538560	geonames	-	-
kursk-oblast	Kursk Oblast	Kursk region|Kursk oblast	RUS	Kursk Oblast	region	51.7	36.2	-	unverified	-	-
belgorod-oblast	Belgorod Oblast	Belgorod region	RUS	Belgorod Oblast	region	50.8	37.5	-	unverified	-	-
sudzha	Sudzha	-	RUS	Kursk Oblast	town	51.191	35.271	486816	geonames	-	-
bryansk	Bryansk	-	RUS	Bryansk Oblast	city	53.271	34.321	571476	geonames	-	-
voronezh	Voronezh	-	RUS	Voronezh Oblast	city	51.668	39.192	472045	geonames	-	-
krasnodar	Krasnodar	-	RUS	Krasnodar Krai	city	45.045	38.982	542420	geonames	-	-
novorossiysk	Novorossiysk	Novorossiisk	RUS	Krasnodar Krai	city	44.732	37.762	518255	geonames	-	-
engels	Engels	Engels air base	RUS	Saratov Oblast	base	51.48	46.2	-	unverified	-	-
grozny	Grozny	-	RUS	Chechnya	city	43.312	45.689	558418	geonames	-	-
chechnya	Chechnya	Chechen Republic	RUS	Chechnya	region	43.3	45.7	-	unverified	-	-
gudermes	Gudermes	-	RUS	Chechnya	town	43.351	46.101	558118	geonames	-	-
dagestan	Dagestan	-	RUS	Dagestan	region	43	47	-	unverified	-	Dagestani|Dagestanis
makhachkala	Makhachkala	-	RUS	Dagestan	city	42.978	47.5	532096	geonames	-	-
ingushetia	Ingushetia	Ingushetiya	RUS	Ingushetia	region	43.2	45	-	unverified	-	Ingush|Ingush|Ingushetian
nazran	Nazran	-	RUS	Ingushetia	city	43.226	44.773	523064	geonames	-	-
north-ossetia	North Ossetia	-	RUS	North Ossetia	region	43	44.2	-	unverified	-	-
beslan	Beslan	-	RUS	North Ossetia	town	43.193	44.533	576697	geonames	-	-
vladikavkaz	Vladikavkaz	-	RUS	North Ossetia	city	43.041	44.67	473249	geonames	-	-
budyonnovsk	Budyonnovsk	Budennovsk	RUS	Stavropol Krai	town	44.784	44.166	571306	geonames	-	-
kizlyar	Kizlyar	-	RUS	Dagestan	town	43.847	46.71	547840	geonames	-	-
pervomaiskoye	Pervomaiskoye	Pervomayskoye	RUS	Dagestan	town	43.64	46.58	-	unverified	yes	-
khasavyurt	Khasavyurt	-	RUS	Dagestan	city	43.249	46.586	550478	geonames	-	-
kabardino-balkaria	Kabardino-Balkaria	-	RUS	Kabardino-Balkaria	region	43.5	43.4	-	unverified	-	-
north-caucasus	North Caucasus	the North Caucasus	RUS	-	region	43.3	45	-	unverified	-	-
tatarstan	Tatarstan	-	RUS	Tatarstan	region	55.5	51	-	unverified	-	-
kaliningrad	Kaliningrad	Königsberg|Koenigsberg	RUS	Kaliningrad Oblast	city	54.706	20.511	554234	geonames	-	-
kuril-islands	Kuril Islands	Kurils|Northern Territories|Southern Kurils	RUS	Sakhalin Oblast	island	44.5	147	-	unverified	-	-
sakhalin	Sakhalin	-	RUS	Sakhalin Oblast	island	50.5	143	-	unverified	-	-
kamchatka	Kamchatka	-	RUS	Kamchatka Krai	region	56	159	-	unverified	-	-
siberia	Siberia	-	RUS	-	region	60	100	-	unverified	-	Siberian|Siberians
murmansk	Murmansk	-	RUS	Murmansk Oblast	city	68.968	33.099	524305	geonames	-	-
novaya-zemlya	Novaya Zemlya	-	RUS	Arkhangelsk Oblast	island	74	57	-	unverified	-	-
zavidovo	Zavidovo	-	RUS	Tver Oblast	venue	56.59	36.13	-	unverified	-	-
chebarkul	Chebarkul	-	RUS	Chelyabinsk Oblast	base	54.98	60.37	-	unverified	-	-
lefortovo	Lefortovo	Lefortovo prison	RUS	Moscow	facility	55.762	37.706	-	unverified	-	-
minsk	Minsk	-	BLR	Minsk	city	53.9	27.567	625144	geonames	-	-
brest-belarus	Brest	-	BLR	Brest Region	city	52.109	23.717	629634	geonames	yes	-
grodno	Grodno	Hrodna	BLR	Grodno Region	city	53.676	23.829	627904	geonames	-	-
gomel	Gomel	Homel	BLR	Gomel Region	city	52.434	30.975	627907	geonames	-	-
belavezha	Belavezha	Belovezhskaya Pushcha|Viskuli	BLR	Brest Region	venue	52.57	23.81	-	unverified	-	-
baranovichi	Baranovichi	-	BLR	Brest Region	city	53.133	26.008	630429	geonames	-	-
chisinau	Chisinau	Chișinău|Kishinev	MDA	Chișinău	city	47.009	28.859	618426	geonames	-	-
tiraspol	Tiraspol	-	MDA	Transnistria	city	46.843	29.628	617239	geonames	-	-
bender	Bender	Bendery|Tighina	MDA	Transnistria	city	46.832	29.477	618577	geonames	yes	-
cobasna	Cobasna	Cobasna ammunition depot|Kolbasna	MDA	Transnistria	facility	47.77	29.2	-	unverified	-	-
comrat	Comrat	-	MDA	Gagauzia	town	46.295	28.657	618405	geonames	-	-
dniester	Dniester	Dniester River|Nistru	-	-	river	47.2	29.2	-	unverified	-	-
tbilisi	Tbilisi	Tiflis	GEO	Tbilisi	city	41.691	44.834	611717	geonames	-	-
gori	Gori	-	GEO	Shida Kartli	city	41.985	44.113	614455	geonames	-	-
tskhinvali	Tskhinvali	Tskhinval|Stalinir	GEO	South Ossetia	city	42.228	43.969	611403	geonames	-	-
sukhumi	Sukhumi	Sokhumi|Sukhum	GEO	Abkhazia	city	43.007	40.989	611847	geonames	-	-
gali	Gali	-	GEO	Abkhazia	town	42.627	41.736	614613	geonames	-	-
kodori-gorge	Kodori Gorge	Kodori|Kodor Gorge	GEO	Abkhazia	region	42.9	41.9	-	unverified	-	-
gudauta	Gudauta	-	GEO	Abkhazia	town	43.102	40.622	614409	geonames	-	-
pankisi-gorge	Pankisi Gorge	Pankisi	GEO	Kakheti	region	42.1	45.3	-	unverified	-	-
batumi	Batumi	Batum	GEO	Adjara	city	41.641	41.631	615532	geonames	-	-
poti	Poti	-	GEO	Samegrelo	city	42.143	41.674	612366	geonames	-	-
zugdidi	Zugdidi	-	GEO	Samegrelo	city	42.508	41.868	610824	geonames	-	-
akhalgori	Akhalgori	-	GEO	South Ossetia	town	42.124	44.483	615914	geonames	-	-
roki-tunnel	Roki Tunnel	Roki tunnel	GEO	South Ossetia	crossing	42.6	44.12	-	unverified	-	-
yerevan	Yerevan	Erevan	ARM	Yerevan	city	40.178	44.513	616052	geonames	-	-
gyumri	Gyumri	Leninakan	ARM	Shirak	city	40.793	43.846	616635	geonames	-	-
syunik	Syunik	Zangezur|Syunik province	ARM	Syunik	region	39.3	46.3	-	unverified	-	-
meghri	Meghri	-	ARM	Syunik	town	38.901	46.243	174823	geonames	-	-
zangezur-corridor	Zangezur corridor	Zangezur Corridor	ARM	Syunik	region	38.9	46.2	-	unverified	-	-
jermuk	Jermuk	-	ARM	Vayots Dzor	town	39.839	45.671	174884	geonames	-	-
goris	Goris	-	ARM	Syunik	town	39.511	46.342	174895	geonames	-	-
baku	Baku	-	AZE	Baku	city	40.378	49.892	587084	geonames	-	-
stepanakert	Stepanakert	Khankendi	AZE	Nagorno-Karabakh	city	39.818	46.753	146970	geonames	-	-
shusha	Shusha	Shushi	AZE	Nagorno-Karabakh	town	39.76	46.75	147105	geonames	-	-
lachin	Lachin	Lachin corridor|Lachin Corridor	AZE	Lachin	town	39.637	46.55	147625	geonames	-	-
kelbajar	Kelbajar	Kalbajar	AZE	Kalbajar	town	40.11	46.044	586268	geonames	-	-
agdam	Agdam	Aghdam	AZE	Aghdam	town	39.991	46.927	148619	geonames	-	-
fizuli	Fizuli	Fuzuli	AZE	Fuzuli	town	39.601	47.145	148106	geonames	-	-
khojaly	Khojaly	Khojali	AZE	Nagorno-Karabakh	town	39.914	46.792	147774	geonames	-	-
ganja	Ganja	Gandja|Kirovabad	AZE	Ganja	city	40.682	46.361	586523	geonames	-	-
nakhchivan	Nakhchivan	Nakhichevan|Naxcivan	AZE	Nakhchivan	region	39.2	45.4	-	unverified	-	-
tovuz	Tovuz	-	AZE	Tovuz	town	40.992	45.628	584821	geonames	-	-
sumgait	Sumgait	Sumqayit	AZE	Sumqayit	city	40.59	49.669	584923	geonames	-	-
jabrayil	Jabrayil	Jebrail	AZE	Jabrayil	town	39.399	47.028	148141	geonames	-	-
zangilan	Zangilan	-	AZE	Zangilan	town	39.084	46.66	146901	geonames	-	-
dushanbe	Dushanbe	Stalinabad	TJK	Dushanbe	city	38.536	68.779	1221874	geonames	-	-
khujand	Khujand	Leninabad	TJK	Sughd	city	40.283	69.622	1514879	geonames	-	-
gorno-badakhshan	Gorno-Badakhshan	Badakhshan	TJK	Gorno-Badakhshan	region	38.4	72.6	-	unverified	-	-
isfara	Isfara	-	TJK	Sughd	town	40.126	70.625	1514896	geonames	-	-
bishkek	Bishkek	Frunze	KGZ	Bishkek	city	42.87	74.59	1528675	geonames	-	-
osh	Osh	-	KGZ	Osh	city	40.528	72.799	1527534	geonames	-	-
batken	Batken	-	KGZ	Batken	town	40.06	70.819	1528735	geonames	-	-
manas	Manas	Manas air base	KGZ	Chüy	base	43.061	74.478	-	unverified	-	-
jalal-abad	Jalal-Abad	Jalalabad|Jalal Abad|Dzhalal-Abad	KGZ	Jalal-Abad	city	40.945	72.993	1528249	geonames	-	-
tashkent	Tashkent	-	UZB	Tashkent	city	41.265	69.216	1512569	geonames	-	-
samarkand	Samarkand	-	UZB	Samarkand	city	39.655	66.964	1216265	geonames	-	-
andijan	Andijan	Andizhan	UZB	Andijan	city	40.783	72.351	1514588	geonames	-	-
fergana-valley	Fergana Valley	Ferghana Valley	-	-	region	40.6	71.4	-	unverified	-	-
karakalpakstan	Karakalpakstan	-	UZB	Karakalpakstan	region	43	59	-	unverified	-	-
karshi-khanabad	Karshi-Khanabad	K2 base	UZB	Qashqadaryo	base	38.83	65.92	-	unverified	-	-
termez	Termez	-	UZB	Surxondaryo	city	37.224	67.278	1215957	geonames	-	-
astana	Astana	Nur-Sultan|Akmola|Tselinograd	KAZ	Astana	city	51.18	71.446	1526273	geonames	-	-
almaty	Almaty	Alma-Ata	KAZ	Almaty	city	43.252	76.912	1526384	geonames	-	-
baikonur	Baikonur	Baikonur Cosmodrome|Baykonur	KAZ	Kyzylorda	facility	45.96	63.31	-	unverified	-	-
semipalatinsk	Semipalatinsk	Semey	KAZ	Abai	city	50.421	80.25	1519422	geonames	-	-
zhanaozen	Zhanaozen	-	KAZ	Mangystau	city	43.341	52.862	607610	geonames	-	-
aktau	Aktau	-	KAZ	Mangystau	city	43.661	51.174	610612	geonames	-	-
ashgabat	Ashgabat	Ashkhabad	TKM	Ashgabat	city	37.95	58.383	162183	geonames	-	-
kabul	Kabul	-	AFG	Kabul	city	34.528	69.172	1138958	geonames	-	-
kandahar	Kandahar	Qandahar	AFG	Kandahar	city	31.613	65.71	1138336	geonames	-	-
herat	Herat	-	AFG	Herat	city	34.348	62.2	1140026	geonames	-	-
mazar-i-sharif	Mazar-i-Sharif	Mazar-e-Sharif|Mazar-e Sharif	AFG	Balkh	city	36.709	67.111	1133616	geonames	-	-
jalalabad	Jalalabad	-	AFG	Nangarhar	city	34.426	70.452	1139715	geonames	-	-
kunduz	Kunduz	Konduz	AFG	Kunduz	city	36.729	68.857	1135689	geonames	-	-
ghazni	Ghazni	-	AFG	Ghazni	city	33.554	68.421	1141269	geonames	-	-
lashkar-gah	Lashkar Gah	Lashkargah	AFG	Helmand	city	31.594	64.372	1134720	geonames	-	-
helmand	Helmand	Helmand province	AFG	Helmand	region	31	64	-	unverified	-	-
panjshir	Panjshir	Panjshir Valley|Panshir	AFG	Panjshir	region	35.4	69.7	-	unverified	-	-
nangarhar	Nangarhar	-	AFG	Nangarhar	region	34.2	70.4	-	unverified	-	-
kunar	Kunar	-	AFG	Kunar	region	34.9	71.1	-	unverified	-	-
khost	Khost	Khowst	AFG	Khost	city	33.34	69.92	1136469	geonames	-	-
bamiyan	Bamiyan	Bamyan	AFG	Bamyan	city	34.822	67.827	1147242	geonames	-	-
tora-bora	Tora Bora	-	AFG	Nangarhar	region	34.12	70.21	-	unverified	-	-
bagram	Bagram	Bagram air base|Bagram Air Base|Bagram airfield	AFG	Parwan	base	34.946	69.265	-	unverified	-	-
camp-bastion	Camp Bastion	-	AFG	Helmand	base	31.863	64.224	-	unverified	-	-
shibarghan	Shibarghan	Sheberghan	AFG	Jowzjan	city	36.668	65.753	1125444	geonames	-	-
torkham	Torkham	Torkham crossing	AFG	Nangarhar	crossing	34.12	71.09	-	unverified	-	-
spin-boldak	Spin Boldak	-	AFG	Kandahar	crossing	31.006	66.4	-	unverified	-	-
zaranj	Zaranj	-	AFG	Nimruz	town	30.96	61.86	1120985	geonames	-	-
salang	Salang	Salang Tunnel|Salang Pass	AFG	Parwan	crossing	35.31	69.04	-	unverified	-	-
logar	Logar	-	AFG	Logar	region	34	69.2	-	unverified	-	-
gardez	Gardez	-	AFG	Paktia	city	33.597	69.226	1141857	geonames	-	-
wakhan-corridor	Wakhan Corridor	Wakhan	AFG	Badakhshan	region	37	73	-	unverified	-	-
islamabad	Islamabad	-	PAK	Islamabad	city	33.721	73.043	1176615	geonames	-	-
karachi	Karachi	-	PAK	Sindh	city	24.861	67.01	1174872	geonames	-	-
lahore	Lahore	-	PAK	Punjab	city	31.558	74.351	1172451	geonames	-	-
rawalpindi	Rawalpindi	-	PAK	Punjab	city	33.597	73.048	1166993	geonames	-	-
peshawar	Peshawar	-	PAK	Khyber Pakhtunkhwa	city	34.008	71.578	1168197	geonames	-	-
quetta	Quetta	-	PAK	Balochistan	city	30.184	67.001	1167528	geonames	-	-
multan	Multan	-	PAK	Punjab	city	30.197	71.478	1169825	geonames	-	-
faisalabad	Faisalabad	Lyallpur	PAK	Punjab	city	31.416	73.09	1179400	geonames	-	-
abbottabad	Abbottabad	-	PAK	Khyber Pakhtunkhwa	city	34.146	73.212	1185056	geonames	-	-
muridke	Muridke	-	PAK	Punjab	town	31.803	74.258	1169692	geonames	-	-
bahawalpur	Bahawalpur	-	PAK	Punjab	city	29.398	71.675	1183880	geonames	-	-
swat	Swat	Swat Valley|Swat valley	PAK	Khyber Pakhtunkhwa	region	35.2	72.4	-	unverified	-	-
mingora	Mingora	-	PAK	Khyber Pakhtunkhwa	city	34.779	72.363	1170395	geonames	-	-
north-waziristan	North Waziristan	-	PAK	Khyber Pakhtunkhwa	region	32.95	70	-	unverified	-	-
south-waziristan	South Waziristan	-	PAK	Khyber Pakhtunkhwa	region	32.3	69.8	-	unverified	-	-
waziristan	Waziristan	-	PAK	Khyber Pakhtunkhwa	region	32.6	69.9	-	unverified	-	-
miranshah	Miranshah	Miran Shah	PAK	Khyber Pakhtunkhwa	town	33.001	70.071	1170367	geonames	-	-
bajaur	Bajaur	-	PAK	Khyber Pakhtunkhwa	region	34.75	71.5	-	unverified	-	-
khyber-pakhtunkhwa	Khyber Pakhtunkhwa	North-West Frontier Province|NWFP|North West Frontier Province	PAK	Khyber Pakhtunkhwa	region	34.5	72	-	unverified	-	-
khyber-pass	Khyber Pass	Khyber	PAK	Khyber Pakhtunkhwa	crossing	34.09	71.15	-	unverified	-	-
kurram	Kurram	Parachinar	PAK	Khyber Pakhtunkhwa	region	33.8	70.2	-	unverified	-	-
federally-administered-tribal-areas	Federally Administered Tribal Areas	FATA|tribal areas	PAK	Khyber Pakhtunkhwa	region	33.2	70.2	-	unverified	-	-
balochistan	Balochistan	Baluchistan	PAK	Balochistan	region	28	66	-	unverified	-	-
gwadar	Gwadar	-	PAK	Balochistan	city	25.122	62.325	1177446	geonames	-	-
chaman	Chaman	-	PAK	Balochistan	crossing	30.921	66.46	-	unverified	-	-
azad-kashmir	Azad Kashmir	Pakistan-administered Kashmir|Azad Jammu and Kashmir|Pakistani Kashmir	PAK	Azad Kashmir	region	34.2	73.7	-	unverified	-	-
muzaffarabad	Muzaffarabad	-	PAK	Azad Kashmir	city	34.37	73.471	1169607	geonames	-	-
gilgit-baltistan	Gilgit-Baltistan	Gilgit	PAK	Gilgit-Baltistan	region	35.8	74.5	-	unverified	-	-
sindh	Sindh	-	PAK	Sindh	region	26	68.8	-	unverified	-	Sindhi|Sindhis
siachen	Siachen	Siachen Glacier	-	-	region	35.42	77.11	-	unverified	-	-
kahuta	Kahuta	-	PAK	Punjab	facility	33.59	73.39	-	unverified	-	-
wagah	Wagah	Wagah border|Attari	PAK	Punjab	crossing	31.605	74.573	-	unverified	-	-
red-mosque	Red Mosque	Lal Masjid	PAK	Islamabad	facility	33.713	73.087	-	unverified	-	-
new-delhi	New Delhi	-	IND	Delhi	city	28.652	77.231	1273294	geonames	-	-
delhi	Delhi	-	IND	Delhi	city	28.652	77.231	1273294	geonames	-	-
mumbai	Mumbai	Bombay	IND	Maharashtra	city	19.073	72.883	1275339	geonames	-	-
kolkata	Kolkata	Calcutta	IND	West Bengal	city	22.563	88.363	1275004	geonames	-	-
chennai	Chennai	Madras	IND	Tamil Nadu	city	13.088	80.278	1264527	geonames	-	-
bengaluru	Bengaluru	Bangalore	IND	Karnataka	city	12.972	77.594	1277333	geonames	-	-
hyderabad-india	Hyderabad	-	IND	Telangana	city	17.384	78.456	1269843	geonames	yes	-
ahmedabad	Ahmedabad	-	IND	Gujarat	city	23.026	72.587	1279233	geonames	-	-
amritsar	Amritsar	-	IND	Punjab	city	31.622	74.875	1278710	geonames	-	-
golden-temple	Golden Temple	-	IND	Punjab	facility	31.62	74.876	-	unverified	-	-
ayodhya	Ayodhya	-	IND	Uttar Pradesh	city	26.799	82.205	1278094	geonames	-	-
agra	Agra	-	IND	Uttar Pradesh	city	27.183	78.017	1279259	geonames	-	-
pathankot	Pathankot	-	IND	Punjab	city	32.275	75.653	1260137	geonames	-	-
kashmir	Kashmir	the Kashmir Valley|Kashmir Valley|Vale of Kashmir	-	Jammu and Kashmir	region	34.1	74.8	-	unverified	-	-
jammu-and-kashmir	Jammu and Kashmir	Jammu & Kashmir|Indian-administered Kashmir|Indian-held Kashmir|Indian Kashmir	IND	Jammu and Kashmir	region	33.8	75	-	unverified	-	-
srinagar	Srinagar	-	IND	Jammu and Kashmir	city	34.086	74.806	1255634	geonames	-	-
jammu	Jammu	-	IND	Jammu and Kashmir	city	32.735	74.862	1269321	geonames	-	-
pulwama	Pulwama	-	IND	Jammu and Kashmir	town	33.874	74.9	1259251	geonames	-	-
pahalgam	Pahalgam	-	IND	Jammu and Kashmir	town	34.016	75.319	1260880	geonames	-	-
uri	Uri	-	IND	Jammu and Kashmir	town	34.086	74.032	1253694	geonames	yes	-
kargil	Kargil	-	IND	Ladakh	town	34.558	76.126	1267776	geonames	-	-
ladakh	Ladakh	-	IND	Ladakh	region	34.2	77.6	-	unverified	-	-
galwan-valley	Galwan Valley	Galwan	IND	Ladakh	region	34.75	78.18	-	unverified	-	-
line-of-control	Line of Control	LoC	-	-	border	34.3	74.5	-	unverified	-	-
line-of-actual-control	Line of Actual Control	LAC	-	-	border	34	78.7	-	unverified	-	-
doklam	Doklam	Donglang	BTN	-	region	27.3	88.93	-	unverified	-	-
arunachal-pradesh	Arunachal Pradesh	South Tibet	IND	Arunachal Pradesh	region	28.2	94.7	-	unverified	-	-
tawang	Tawang	-	IND	Arunachal Pradesh	town	27.574	91.795	1254832	geonames	-	-
punjab-india	Punjab	-	IND	Punjab	region	31	75.5	-	unverified	yes	-
assam	Assam	-	IND	Assam	region	26.2	92.9	-	unverified	-	-
manipur	Manipur	-	IND	Manipur	region	24.7	93.9	-	unverified	-	-
imphal	Imphal	-	IND	Manipur	city	24.808	93.944	1269771	geonames	-	-
nagaland	Nagaland	-	IND	Nagaland	region	26.2	94.6	-	unverified	-	-
tripura	Tripura	-	IND	Tripura	region	23.8	91.3	-	unverified	-	-
mizoram	Mizoram	-	IND	Mizoram	region	23.2	92.9	-	unverified	-	-
gujarat	Gujarat	-	IND	Gujarat	region	22.7	71.6	-	unverified	-	-
chhattisgarh	Chhattisgarh	-	IND	Chhattisgarh	region	21.3	81.9	-	unverified	-	-
bhopal	Bhopal	-	IND	Madhya Pradesh	city	23.255	77.403	1275841	geonames	-	-
dharamsala	Dharamsala	Dharamshala	IND	Himachal Pradesh	town	32.22	76.32	1272832	geonames	-	-
simla	Simla	Shimla	IND	Himachal Pradesh	city	31.104	77.167	1256237	geonames	-	-
pokhran	Pokhran	Pokharan	IND	Rajasthan	town	26.92	71.916	1259460	geonames	-	-
andaman-and-nicobar-islands	Andaman and Nicobar Islands	Andaman Islands|the Andamans	IND	Andaman and Nicobar	island	12	92.9	-	unverified	-	-
dhaka	Dhaka	Dacca	BGD	Dhaka	city	23.71	90.407	1185241	geonames	-	-
chittagong	Chittagong	Chattogram	BGD	Chittagong	city	22.338	91.832	1205733	geonames	-	-
coxs-bazar	Cox's Bazar	Cox's Bazaar	BGD	Chittagong	city	21.44	92.01	1336134	geonames	-	-
kutupalong	Kutupalong	Kutupalong camp	BGD	Chittagong	camp	21.21	92.16	-	unverified	-	-
chittagong-hill-tracts	Chittagong Hill Tracts	-	BGD	Chittagong	region	22.6	92.2	-	unverified	-	-
colombo	Colombo	-	LKA	Western	city	6.935	79.849	1248991	geonames	-	-
jaffna	Jaffna	Jaffna peninsula	LKA	Northern	city	9.668	80.007	1242833	geonames	-	-
kilinochchi	Kilinochchi	-	LKA	Northern	town	9.396	80.398	1240372	geonames	-	-
mullaitivu	Mullaitivu	Mullaittivu|Mullivaikkal	LKA	Northern	town	9.268	80.815	1234393	geonames	-	-
trincomalee	Trincomalee	-	LKA	Eastern	city	8.578	81.229	1226260	geonames	-	-
batticaloa	Batticaloa	-	LKA	Eastern	city	7.71	81.692	1250161	geonames	-	-
vavuniya	Vavuniya	-	LKA	Northern	town	8.751	80.497	1225018	geonames	-	-
kandy	Kandy	-	LKA	Central	city	7.291	80.634	1241622	geonames	-	-
elephant-pass	Elephant Pass	-	LKA	Northern	town	9.52	80.41	-	unverified	-	-
hambantota	Hambantota	-	LKA	Southern	town	6.124	81.118	1244926	geonames	-	-
kathmandu	Kathmandu	Katmandu	NPL	Bagmati	city	27.702	85.321	1283240	geonames	-	-
pokhara	Pokhara	-	NPL	Gandaki	city	28.267	83.969	1282898	geonames	-	-
male-maldives	Male	Malé	MDV	-	city	4.175	73.509	1282027	geonames	-	-
beijing	Beijing	Peking|Peiping	CHN	Beijing	city	39.907	116.397	1816670	geonames	-	-
shanghai	Shanghai	-	CHN	Shanghai	city	31.222	121.458	1796236	geonames	-	-
guangzhou	Guangzhou	Canton	CHN	Guangdong	city	23.117	113.25	1809858	geonames	-	-
shenzhen	Shenzhen	-	CHN	Guangdong	city	22.546	114.068	1795565	geonames	-	-
tianjin	Tianjin	Tientsin	CHN	Tianjin	city	39.142	117.177	1792947	geonames	-	-
chongqing	Chongqing	Chungking	CHN	Chongqing	city	29.56	106.558	1814906	geonames	-	-
wuhan	Wuhan	-	CHN	Hubei	city	30.583	114.267	1791247	geonames	-	-
tiananmen-square	Tiananmen Square	Tiananmen	CHN	Beijing	venue	39.905	116.391	-	unverified	-	-
xinjiang	Xinjiang	Xinjiang Uygur Autonomous Region|Xinjiang Uyghur Autonomous Region|Sinkiang	CHN	Xinjiang	region	41.1	85.2	-	unverified	-	-
urumqi	Urumqi	Ürümqi	CHN	Xinjiang	city	43.801	87.6	1529102	geonames	-	-
kashgar	Kashgar	Kashi	CHN	Xinjiang	city	39.467	75.987	1280849	geonames	-	-
tibet	Tibet	Tibet Autonomous Region|Xizang	CHN	Tibet	region	31.7	88	-	unverified	-	-
lhasa	Lhasa	-	CHN	Tibet	city	29.65	91.1	1280737	geonames	-	-
inner-mongolia	Inner Mongolia	-	CHN	Inner Mongolia	region	43.8	115	-	unverified	-	-
hainan	Hainan	Hainan Island	CHN	Hainan	island	19.2	109.7	-	unverified	-	-
sanya	Sanya	-	CHN	Hainan	city	18.254	109.509	1796556	geonames	-	-
boao	Boao	-	CHN	Hainan	venue	19.16	110.58	-	unverified	-	-
beidaihe	Beidaihe	-	CHN	Hebei	venue	39.83	119.48	-	unverified	-	-
dandong	Dandong	-	CHN	Liaoning	city	40.129	124.395	2037886	geonames	-	-
fujian	Fujian	-	CHN	Fujian	region	26	118	-	unverified	-	-
xiamen	Xiamen	Amoy	CHN	Fujian	city	24.48	118.082	1790645	geonames	-	-
aksai-chin	Aksai Chin	-	-	Xinjiang	region	35.1	79.6	-	unverified	-	-
paracel-islands	Paracel Islands	Paracels|Xisha Islands|Hoang Sa	-	-	island	16.5	112	-	unverified	-	-
spratly-islands	Spratly Islands	Spratlys|Nansha Islands|Truong Sa	-	-	island	9	112.5	-	unverified	-	-
scarborough-shoal	Scarborough Shoal	Huangyan Island|Panatag Shoal|Huangyan Dao	-	-	island	15.15	117.76	-	unverified	-	-
second-thomas-shoal	Second Thomas Shoal	Ren'ai Jiao|Ayungin Shoal|Ren'ai Reef	-	-	island	9.73	115.87	-	unverified	-	-
mischief-reef	Mischief Reef	-	-	-	island	9.9	115.53	-	unverified	-	-
fiery-cross-reef	Fiery Cross Reef	-	-	-	island	9.55	112.89	-	unverified	-	-
taiwan-strait	Taiwan Strait	the Taiwan Strait|Formosa Strait	-	-	strait	24.5	119.5	-	unverified	-	-
lop-nor	Lop Nor	Lop Nur	CHN	Xinjiang	desert	40.17	90.58	-	unverified	-	-
taipei	Taipei	-	TWN	Taipei	city	25.053	121.526	1668341	geonames	-	-
kaohsiung	Kaohsiung	-	TWN	Kaohsiung	city	22.616	120.313	1673820	geonames	-	-
kinmen	Kinmen	Quemoy|Kinmen Islands	TWN	Fujian	island	24.44	118.33	-	unverified	-	-
matsu	Matsu	Matsu Islands	TWN	Fujian	island	26.15	119.93	-	unverified	-	-
penghu	Penghu	Pescadores	TWN	Taiwan	island	23.57	119.6	-	unverified	-	-
pratas-islands	Pratas Islands	Dongsha Islands	TWN	-	island	20.7	116.72	-	unverified	-	-
tokyo	Tokyo	-	JPN	Tokyo	city	35.69	139.692	1850147	geonames	-	-
osaka	Osaka	-	JPN	Osaka	city	34.694	135.501	1853909	geonames	-	-
hiroshima	Hiroshima	-	JPN	Hiroshima	city	34.4	132.45	1862415	geonames	-	-
nagasaki	Nagasaki	-	JPN	Nagasaki	city	32.75	129.883	1856177	geonames	-	-
kyoto	Kyoto	-	JPN	Kyoto	city	35.021	135.754	1857910	geonames	-	-
okinawa	Okinawa	-	JPN	Okinawa	island	26.5	127.9	-	unverified	-	-
futenma	Futenma	-	JPN	Okinawa	base	26.274	127.757	-	unverified	-	-
kadena	Kadena	-	JPN	Okinawa	base	26.355	127.768	-	unverified	-	-
senkaku-islands	Senkaku Islands	Senkakus|Diaoyu Islands|Diaoyutai Islands|Senkaku	JPN	Okinawa	island	25.75	123.47	-	unverified	-	-
fukushima	Fukushima	Fukushima Daiichi	JPN	Fukushima	city	37.75	140.467	2112923	geonames	-	-
yokosuka	Yokosuka	-	JPN	Kanagawa	base	35.284	139.667	-	unverified	-	-
hokkaido	Hokkaido	-	JPN	Hokkaido	island	43.5	142.8	-	unverified	-	-
ise-shima	Ise-Shima	-	JPN	Mie	venue	34.3	136.8	-	unverified	-	-
seoul	Seoul	Keijo	KOR	Seoul	city	37.566	126.978	1835848	geonames	-	-
busan	Busan	Pusan	KOR	Busan	city	35.102	129.03	1838524	geonames	-	-
incheon	Incheon	Inchon	KOR	Incheon	city	37.456	126.705	1843564	geonames	-	-
daegu	Daegu	Taegu	KOR	Daegu	city	35.87	128.591	1835329	geonames	-	-
gwangju	Gwangju	Kwangju	KOR	Gwangju	city	35.155	126.916	1841811	geonames	-	-
jeju	Jeju	Cheju|Jeju Island	KOR	Jeju	island	33.4	126.55	-	unverified	-	-
pyeongtaek	Pyeongtaek	Camp Humphreys	KOR	Gyeonggi	city	36.995	127.089	1838343	geonames	-	-
yeonpyeong	Yeonpyeong	Yeonpyeong Island|Yeonpyeongdo	KOR	Incheon	island	37.666	125.697	-	unverified	-	-
baengnyeong	Baengnyeong	Baengnyeong Island|Paengnyong	KOR	Incheon	island	37.97	124.7	-	unverified	-	-
panmunjom	Panmunjom	Panmunjeom|truce village of Panmunjom	KOR	-	venue	37.956	126.677	-	unverified	-	-
demilitarized-zone	Demilitarized Zone	DMZ|the DMZ|demilitarized zone	-	-	border	38.2	127.1	-	unverified	-	-
38th-parallel	38th parallel	38th Parallel	-	-	border	38	127.5	-	unverified	-	-
northern-limit-line	Northern Limit Line	NLL	-	-	border	37.7	125	-	unverified	-	-
dokdo	Dokdo	Takeshima|Liancourt Rocks	-	-	island	37.24	131.87	-	unverified	-	-
seongju	Seongju	-	KOR	North Gyeongsang	base	35.92	128.28	-	unverified	-	-
paju	Paju	-	KOR	Gyeonggi	city	37.833	126.817	1951567	geonames	-	-
pyongyang	Pyongyang	-	PRK	Pyongyang	city	39.034	125.754	1871859	geonames	-	-
yongbyon	Yongbyon	Nyongbyon	PRK	North Pyongan	facility	39.8	125.75	-	unverified	-	-
punggye-ri	Punggye-ri	Punggye-ri nuclear test site	PRK	North Hamgyong	facility	41.28	129.09	-	unverified	-	-
kaesong	Kaesong	Kaesong Industrial Complex|Kaesong industrial complex|Gaeseong	PRK	North Hwanghae	city	37.971	126.554	1876373	geonames	-	-
mount-kumgang	Mount Kumgang	Kumgang|Diamond Mountain|Mt. Kumgang	PRK	Kangwon	venue	38.65	128.1	-	unverified	-	-
wonsan	Wonsan	-	PRK	Kangwon	city	39.153	127.444	1866923	geonames	-	-
sinuiju	Sinuiju	-	PRK	North Pyongan	city	40.101	124.398	2040893	geonames	-	-
tongchang-ri	Tongchang-ri	Sohae|Dongchang-ri|Sohae Satellite Launching Station	PRK	North Pyongan	facility	39.66	124.71	-	unverified	-	-
musudan-ri	Musudan-ri	Musudan	PRK	North Hamgyong	facility	40.85	129.67	-	unverified	-	-
rason	Rason	Rajin|Rajin-Sonbong	PRK	Rason	city	42.256	130.283	2042645	geonames	-	-
sinpo	Sinpo	-	PRK	South Hamgyong	city	40.04	128.194	2040959	geonames	-	-
yalu-river	Yalu River	Amnok River	-	-	river	40.5	125	-	unverified	-	-
ulaanbaatar	Ulaanbaatar	Ulan Bator|Urga	MNG	Ulaanbaatar	city	47.908	106.883	2028462	geonames	-	-
naypyidaw	Naypyidaw	Naypyitaw|Nay Pyi Taw	MMR	Naypyitaw	city	19.745	96.13	6611854	geonames	-	-
yangon	Yangon	Rangoon	MMR	Yangon	city	16.805	96.156	1298824	geonames	-	-
mandalay	Mandalay	-	MMR	Mandalay	city	21.975	96.084	1311874	geonames	-	-
sittwe	Sittwe	Akyab	MMR	Rakhine	city	20.146	92.898	1295765	geonames	-	-
rakhine	Rakhine	Rakhine State|Rakhine state|Arakan state	MMR	Rakhine	region	20.1	93.6	-	unverified	-	-
maungdaw	Maungdaw	-	MMR	Rakhine	town	20.82	92.37	-	unverified	-	-
kachin	Kachin	Kachin State|Kachin state	MMR	Kachin	region	26	97.6	-	unverified	-	-
myitkyina	Myitkyina	-	MMR	Kachin	city	25.383	97.396	1307741	geonames	-	-
laiza	Laiza	-	MMR	Kachin	town	24.76	97.56	-	unverified	-	-
shan-state	Shan State	Shan state	MMR	Shan	region	21.5	98	-	unverified	-	-
lashio	Lashio	-	MMR	Shan	city	22.936	97.75	1314759	geonames	-	-
kokang-region	Kokang region	Laukkai	MMR	Shan	region	23.69	98.76	-	unverified	-	-
karen-state	Karen State	Kayin State|Karen state	MMR	Kayin	region	16.9	97.9	-	unverified	-	-
myawaddy	Myawaddy	-	MMR	Kayin	town	16.689	98.509	1308052	geonames	-	-
manerplaw	Manerplaw	-	MMR	Kayin	base	17.7	97.76	-	unverified	-	-
chin-state	Chin State	Chin state	MMR	Chin	region	22	93.5	-	unverified	-	-
sagaing	Sagaing	-	MMR	Sagaing	region	23	95.4	-	unverified	-	-
kyaukphyu	Kyaukphyu	Kyaukpyu	MMR	Rakhine	town	19.428	93.551	1316752	geonames	-	-
kayah-state	Kayah State	Loikaw	MMR	Kayah	region	19.3	97.3	-	unverified	-	-
bangkok	Bangkok	-	THA	Bangkok	city	13.754	100.501	1609350	geonames	-	-
pattani	Pattani	Patani	THA	Pattani	city	6.868	101.25	1607978	geonames	-	-
narathiwat	Narathiwat	-	THA	Narathiwat	city	6.426	101.823	1608409	geonames	-	-
yala	Yala	-	THA	Yala	city	6.54	101.281	1604870	geonames	-	-
hat-yai	Hat Yai	-	THA	Songkhla	city	7.008	100.477	1610780	geonames	-	-
mae-sot	Mae Sot	-	THA	Tak	town	16.717	98.567	1152188	geonames	-	-
mae-la	Mae La	Mae La camp	THA	Tak	camp	17.13	98.38	-	unverified	-	-
surin	Surin	-	THA	Surin	city	14.882	103.494	1606030	geonames	-	-
sa-kaeo	Sa Kaeo	-	THA	Sa Kaeo	town	13.814	102.072	1606807	geonames	-	-
aranyaprathet	Aranyaprathet	-	THA	Sa Kaeo	crossing	13.693	102.502	-	unverified	-	-
u-tapao	U-Tapao	-	THA	Rayong	base	12.68	101	-	unverified	-	-
pattaya	Pattaya	-	THA	Chonburi	city	12.933	100.883	1614295	geonames	-	-
phnom-penh	Phnom Penh	-	KHM	Phnom Penh	city	11.562	104.916	1821306	geonames	-	-
siem-reap	Siem Reap	-	KHM	Siem Reap	city	13.362	103.861	1822214	geonames	-	-
angkor-wat	Angkor Wat	Angkor	KHM	Siem Reap	facility	13.412	103.867	-	unverified	-	-
preah-vihear	Preah Vihear	Preah Vihear temple|Phra Viharn	KHM	Preah Vihear	facility	14.39	104.68	-	unverified	-	-
battambang	Battambang	-	KHM	Battambang	city	13.103	103.198	1831797	geonames	-	-
poipet	Poipet	-	KHM	Banteay Meanchey	crossing	13.658	102.564	-	unverified	-	-
pailin	Pailin	-	KHM	Pailin	town	12.849	102.609	1830205	geonames	-	-
anlong-veng	Anlong Veng	-	KHM	Oddar Meanchey	town	14.232	104.081	1831898	geonames	-	-
sihanoukville	Sihanoukville	Kompong Som|Ream|Ream naval base	KHM	Sihanoukville	city	10.609	103.53	1831142	geonames	-	-
tuol-sleng	Tuol Sleng	S-21	KHM	Phnom Penh	facility	11.549	104.918	-	unverified	-	-
vientiane	Vientiane	-	LAO	Vientiane	city	17.967	102.6	1651944	geonames	-	-
luang-prabang	Luang Prabang	-	LAO	Luang Prabang	city	19.893	102.153	1655559	geonames	-	-
hanoi	Hanoi	-	VNM	Hanoi	city	21.024	105.841	1581130	geonames	-	-
ho-chi-minh-city	Ho Chi Minh City	Saigon	VNM	Ho Chi Minh City	city	10.823	106.63	1566083	geonames	-	-
da-nang	Da Nang	Danang|Tourane	VNM	Da Nang	city	16.068	108.221	1583992	geonames	-	-
cam-ranh-bay	Cam Ranh Bay	Cam Ranh	VNM	Khánh Hòa	base	11.9	109.2	-	unverified	-	-
hue	Hue	Huế	VNM	Thừa Thiên-Huế	city	16.462	107.595	1580240	geonames	yes	-
haiphong	Haiphong	-	VNM	Haiphong	city	20.865	106.683	1581298	geonames	-	-
dien-bien-phu	Dien Bien Phu	-	VNM	Điện Biên	town	21.386	103.023	1583477	geonames	-	-
manila	Manila	-	PHL	Metro Manila	city	14.604	120.982	1701668	geonames	-	-
mindanao	Mindanao	-	PHL	-	island	7.8	125	-	unverified	-	-
marawi	Marawi	-	PHL	Lanao del Sur	city	8.003	124.284	1701053	geonames	-	-
cotabato-city	Cotabato City	Cotabato	PHL	Maguindanao	city	7.224	124.246	1716771	geonames	-	-
davao	Davao	Davao City	PHL	Davao del Sur	city	7.073	125.613	1715348	geonames	-	-
zamboanga	Zamboanga	Zamboanga City	PHL	Zamboanga	city	6.91	122.074	1679432	geonames	-	-
jolo	Jolo	-	PHL	Sulu	island	6.05	121	-	unverified	-	-
basilan	Basilan	-	PHL	Basilan	island	6.55	122.05	-	unverified	-	-
sulu	Sulu	Sulu archipelago	PHL	Sulu	island	6	121	-	unverified	-	-
bangsamoro	Bangsamoro	Autonomous Region in Muslim Mindanao|ARMM|BARMM	PHL	-	region	7.2	124.2	-	unverified	-	-
subic-bay	Subic Bay	Subic	PHL	Zambales	base	14.8	120.28	-	unverified	-	-
clark-air-base	Clark Air Base	Clark	PHL	Pampanga	base	15.186	120.56	-	unverified	yes	-
luzon	Luzon	-	PHL	-	island	16	121	-	unverified	-	-
palawan	Palawan	-	PHL	Palawan	island	9.8	118.7	-	unverified	-	-
cebu	Cebu	Cebu City	PHL	Cebu	city	10.317	123.891	1717512	geonames	-	-
thitu-island	Thitu Island	Pag-asa Island	PHL	Palawan	island	11.05	114.28	-	unverified	-	-
jakarta	Jakarta	Djakarta|Batavia	IDN	Jakarta	city	-6.215	106.845	1642911	geonames	-	-
bali	Bali	-	IDN	Bali	island	-8.4	115.2	-	unverified	-	-
aceh	Aceh	-	IDN	Aceh	region	4.4	97	-	unverified	-	Acehnese|Acehnese
banda-aceh	Banda Aceh	Kutaraja	IDN	Aceh	city	5.542	95.333	1215502	geonames	-	-
west-papua	West Papua	Papua|Irian Jaya|West Irian	IDN	Papua	region	-4	138	-	unverified	-	-
jayapura	Jayapura	Hollandia|Sukarnapura	IDN	Papua	city	-2.534	140.718	2082600	geonames	-	-
nduga	Nduga	-	IDN	Papua	region	-4.4	138.3	-	unverified	-	-
poso	Poso	-	IDN	Central Sulawesi	town	-1.396	120.752	1630723	geonames	-	-
sulawesi	Sulawesi	-	IDN	-	island	-2	121	-	unverified	-	-
ambon	Ambon	-	IDN	Maluku	city	-3.696	128.183	1651531	geonames	-	-
moluccas	Moluccas	Maluku|Spice Islands	IDN	Maluku	region	-3.2	129	-	unverified	-	-
kalimantan	Kalimantan	-	IDN	-	region	-1	114	-	unverified	-	-
natuna-islands	Natuna Islands	Natuna	IDN	Riau Islands	island	4	108.2	-	unverified	-	-
bandung	Bandung	Bandoeng	IDN	West Java	city	-6.922	107.607	1650357	geonames	-	-
bogor	Bogor	-	IDN	West Java	city	-6.594	106.789	1648473	geonames	-	-
west-timor	West Timor	Atambua	IDN	East Nusa Tenggara	region	-9.6	124.3	-	unverified	-	-
nusa-dua	Nusa Dua	-	IDN	Bali	venue	-8.8	115.23	-	unverified	-	-
surabaya	Surabaya	-	IDN	East Java	city	-7.249	112.751	1625822	geonames	-	-
kuala-lumpur	Kuala Lumpur	-	MYS	Kuala Lumpur	city	3.141	101.687	1735161	geonames	-	-
putrajaya	Putrajaya	-	MYS	Putrajaya	city	2.935	101.691	6697380	geonames	-	-
sabah-malaysia	Sabah	-	MYS	Sabah	region	5.4	117	-	unverified	-	-
sarawak	Sarawak	-	MYS	Sarawak	region	2.5	113	-	unverified	-	-
langkawi	Langkawi	-	MYS	Kedah	island	6.35	99.8	-	unverified	-	-
penang	Penang	-	MYS	Penang	island	5.4	100.3	-	unverified	-	-
lahad-datu	Lahad Datu	-	MYS	Sabah	town	5.023	118.329	1733953	geonames	-	-
sentosa	Sentosa	Sentosa Island	SGP	-	venue	1.25	103.83	-	unverified	-	-
dili	Dili	-	TLS	Dili	city	-8.559	125.574	1645457	geonames	-	-
baucau	Baucau	-	TLS	Baucau	town	-8.476	126.456	1649539	geonames	-	-
liquica	Liquiçá	Liquica	TLS	Liquiçá	town	-8.588	125.342	1637730	geonames	-	-
suai	Suai	-	TLS	Cova Lima	town	-9.313	125.256	1626459	geonames	-	-
bougainville-island	Bougainville Island	-	PNG	Bougainville	island	-6.2	155.2	-	unverified	-	-
port-moresby	Port Moresby	-	PNG	NCD	city	-9.477	147.151	2088122	geonames	-	-
manus-island	Manus Island	Manus	PNG	Manus	island	-2.1	147	-	unverified	-	-
honiara	Honiara	-	SLB	Guadalcanal	city	-9.433	159.95	2108502	geonames	-	-
guadalcanal	Guadalcanal	-	SLB	Guadalcanal	island	-9.6	160.2	-	unverified	-	-
suva	Suva	-	FJI	Central	city	-18.137	178.425	2198148	geonames	-	-
canberra	Canberra	-	AUS	ACT	city	-35.283	149.128	2172517	geonames	-	-
sydney	Sydney	-	AUS	New South Wales	city	-33.868	151.207	2147714	geonames	-	-
melbourne	Melbourne	-	AUS	Victoria	city	-37.814	144.963	2158177	geonames	-	-
darwin	Darwin	-	AUS	Northern Territory	city	-12.461	130.842	2073124	geonames	yes	-
perth	Perth	-	AUS	Western Australia	city	-31.952	115.861	2063523	geonames	-	-
pine-gap	Pine Gap	-	AUS	Northern Territory	base	-23.8	133.74	-	unverified	-	-
wellington	Wellington	-	NZL	Wellington	city	-41.287	174.776	2179537	geonames	-	-
auckland	Auckland	-	NZL	Auckland	city	-36.849	174.763	2193733	geonames	-	-
christchurch	Christchurch	-	NZL	Canterbury	city	-43.533	172.633	2192362	geonames	-	-
tripoli	Tripoli	Tarabulus	LBY	Tripoli	city	32.887	13.187	2210247	geonames	yes	-
benghazi	Benghazi	Bengazi	LBY	Benghazi	city	32.115	20.069	88319	geonames	-	-
misrata	Misrata	Misurata	LBY	Misrata	city	32.375	15.093	2214846	geonames	-	-
sirte	Sirte	Sirt	LBY	Sirte	city	31.209	16.589	2210554	geonames	-	-
tobruk	Tobruk	-	LBY	Butnan	city	32.09	23.954	81302	geonames	-	-
derna	Derna	-	LBY	Derna	city	32.767	22.637	87205	geonames	-	-
bayda-libya	Bayda	Beida	LBY	Jabal al Akhdar	city	32.763	21.755	89055	geonames	yes	-
zintan	Zintan	-	LBY	Nafusa	town	31.932	12.253	2218963	geonames	-	-
zawiya	Zawiya	Zawiyah|Zawia	LBY	Zawiya	city	32.757	12.728	2218970	geonames	-	-
zuwara	Zuwara	Zuwarah	LBY	Nuqat al Khams	city	32.931	12.082	2208425	geonames	-	-
bani-walid	Bani Walid	-	LBY	Misrata	town	31.746	13.984	2218840	geonames	-	-
sabha	Sabha	Sebha	LBY	Sabha	city	27.038	14.428	2212775	geonames	-	-
kufra	Kufra	-	LBY	Kufra	town	24.18	23.29	-	unverified	-	-
ajdabiya	Ajdabiya	-	LBY	Al Wahat	city	30.755	20.226	89113	geonames	-	-
ras-lanuf	Ras Lanuf	-	LBY	Al Wahat	town	30.5	18.57	-	unverified	-	-
brega	Brega	Marsa al-Brega	LBY	Al Wahat	town	30.41	19.57	-	unverified	-	-
es-sider	Es Sider	Sidra|As Sidra	LBY	Sirte	town	30.64	18.35	-	unverified	-	-
jufra	Jufra	al-Jufra|Jufra air base	LBY	Jufra	region	29.2	16	-	unverified	-	-
tarhuna	Tarhuna	-	LBY	Murqub	city	32.435	13.633	2210221	geonames	-	-
cyrenaica	Cyrenaica	-	LBY	-	region	30	22	-	unverified	-	-
tripolitania	Tripolitania	-	LBY	-	region	31	13	-	unverified	-	-
fezzan	Fezzan	-	LBY	-	region	26.5	13.5	-	unverified	-	-
gulf-of-sirte	Gulf of Sirte	Gulf of Sidra	LBY	-	sea	31.5	18	-	unverified	-	-
aouzou-strip	Aouzou Strip	Aozou Strip|Aozou	TCD	-	region	21.8	17.5	-	unverified	-	-
ghat	Ghat	-	LBY	Ghat	town	24.963	10.18	2217351	geonames	-	-
ghadames	Ghadames	-	LBY	Nalut	town	30.134	9.501	2217440	geonames	-	-
oil-crescent	Oil Crescent	oil crescent	LBY	-	region	30.5	19	-	unverified	-	-
gargaresh	Gargaresh	-	LBY	Tripoli	town	32.87	13.12	-	unverified	-	-
tunis	Tunis	-	TUN	Tunis	city	36.819	10.166	2464470	geonames	-	-
sousse	Sousse	-	TUN	Sousse	city	35.825	10.637	2464915	geonames	-	-
sfax	Sfax	-	TUN	Sfax	city	34.741	10.76	2467454	geonames	-	-
sidi-bouzid	Sidi Bouzid	-	TUN	Sidi Bouzid	town	35.038	9.485	2465840	geonames	-	-
ben-guerdane	Ben Guerdane	-	TUN	Medenine	town	33.138	11.22	-	unverified	-	-
kasserine	Kasserine	Chaambi	TUN	Kasserine	town	35.168	8.837	2473457	geonames	-	-
ras-jdir	Ras Jdir	Ras Ajdir|Ras Jedir	TUN	Medenine	crossing	33.145	11.56	-	unverified	-	-
bardo-museum	Bardo Museum	-	TUN	Tunis	facility	36.809	10.134	-	unverified	-	-
algiers	Algiers	-	DZA	Algiers	city	36.732	3.087	2507480	geonames	-	-
oran	Oran	-	DZA	Oran	city	35.699	-0.636	2485926	geonames	-	-
constantine	Constantine	-	DZA	Constantine	city	36.365	6.615	2501152	geonames	yes	-
tindouf	Tindouf	-	DZA	Tindouf	town	27.671	-8.147	2476301	geonames	-	-
in-amenas	In Amenas	Ain Amenas|Tigantourine	DZA	Illizi	facility	28.04	9.55	-	unverified	-	-
tamanrasset	Tamanrasset	-	DZA	Tamanrasset	city	22.785	5.523	2478216	geonames	-	-
kabylie	Kabylie	Kabylia	DZA	-	region	36.6	4.5	-	unverified	-	-
tizi-ouzou	Tizi Ouzou	-	DZA	Tizi Ouzou	city	36.712	4.046	2475744	geonames	-	-
blida	Blida	-	DZA	Blida	city	36.47	2.828	2503769	geonames	-	-
bentalha	Bentalha	-	DZA	Algiers	town	36.65	3.09	-	unverified	-	-
rabat	Rabat	-	MAR	Rabat	city	34.013	-6.833	2538475	geonames	-	-
casablanca	Casablanca	-	MAR	Casablanca-Settat	city	33.588	-7.611	2553604	geonames	-	-
marrakech	Marrakech	Marrakesh	MAR	Marrakesh-Safi	city	31.634	-8	2542997	geonames	-	-
tangier	Tangier	-	MAR	Tanger-Tetouan	city	35.767	-5.8	2530335	geonames	-	-
fez	Fez	-	MAR	Fès-Meknès	city	34.033	-5	2548885	geonames	-	-
skhirat	Skhirat	-	MAR	Rabat	venue	33.853	-7.04	-	unverified	-	-
rif	Rif	-	MAR	-	region	35	-4.5	-	unverified	yes	-
bouznika	Bouznika	-	MAR	Casablanca-Settat	venue	33.79	-7.16	-	unverified	-	-
laayoune	Laayoune	El Aaiun|Laâyoune|El Aaiún	ESH	Western Sahara	city	27.142	-13.188	2462881	geonames	-	-
dakhla	Dakhla	Villa Cisneros	ESH	Western Sahara	city	23.685	-15.958	2463447	geonames	-	-
guerguerat	Guerguerat	El Guerguerat	ESH	Western Sahara	crossing	21.42	-16.96	-	unverified	-	-
smara	Smara	-	ESH	Western Sahara	town	26.738	-11.672	-	unverified	-	-
tifariti	Tifariti	-	ESH	Western Sahara	town	26.158	-10.559	2461667	geonames	-	-
madrid	Madrid	-	ESP	Madrid	city	40.416	-3.703	3117735	geonames	-	-
barcelona	Barcelona	-	ESP	Catalonia	city	41.389	2.159	3128760	geonames	yes	-
basque-country	Basque Country	Euskadi|the Basque Country	ESP	Basque Country	region	43	-2.6	-	unverified	-	Basque|Basques
catalonia	Catalonia	Catalunya	ESP	Catalonia	region	41.8	1.5	-	unverified	-	Catalan|Catalans
bilbao	Bilbao	-	ESP	Basque Country	city	43.263	-2.925	3128026	geonames	-	-
san-sebastian	San Sebastian	San Sebastián|Donostia	ESP	Basque Country	city	43.313	-1.975	3110044	geonames	-	-
guernica	Guernica	Gernika	ESP	Basque Country	town	43.317	-2.683	3120989	geonames	-	-
ceuta	Ceuta	-	ESP	Ceuta	city	35.889	-5.32	6362987	geonames	-	-
melilla	Melilla	-	ESP	Melilla	city	35.294	-2.938	2513947	geonames	-	-
canary-islands	Canary Islands	the Canaries|Canaries	ESP	Canary Islands	island	28.3	-16	-	unverified	-	-
perejil	Perejil	Perejil Island|Leila Island	ESP	-	island	35.914	-5.419	-	unverified	-	-
valencia-spain	Valencia	-	ESP	Valencia	city	39.474	-0.38	2509954	geonames	yes	-
rota	Rota	Rota naval base	ESP	Andalusia	base	36.62	-6.36	-	unverified	-	-
khartoum	Khartoum	-	SDN	Khartoum	city	15.552	32.532	379252	geonames	-	-
omdurman	Omdurman	-	SDN	Khartoum	city	15.645	32.478	365137	geonames	-	-
bahri	Bahri	Khartoum North|Khartoum Bahri	SDN	Khartoum	city	15.649	32.535	379251	geonames	-	-
port-sudan	Port Sudan	-	SDN	Red Sea	city	19.617	37.216	377039	geonames	-	-
darfur	Darfur	Darfur region	SDN	-	region	13.5	24.5	-	unverified	-	Darfuri|Darfuris|Darfurian|Darfurians
north-darfur	North Darfur	-	SDN	North Darfur	region	15.8	25	-	unverified	-	-
south-darfur	South Darfur	-	SDN	South Darfur	region	11.5	25	-	unverified	-	-
west-darfur	West Darfur	-	SDN	West Darfur	region	13	22.7	-	unverified	-	-
central-darfur	Central Darfur	-	SDN	Central Darfur	region	12.7	23.3	-	unverified	-	-
el-fasher	El Fasher	al-Fashir|El Fashir|al-Fasher|El-Fasher	SDN	North Darfur	city	13.628	25.349	379555	geonames	-	-
nyala	Nyala	-	SDN	South Darfur	city	12.049	24.881	369004	geonames	-	-
el-geneina	El Geneina	Geneina|al-Geneina|El-Geneina|al-Junaynah	SDN	West Darfur	city	13.453	22.447	379303	geonames	-	-
zalingei	Zalingei	-	SDN	Central Darfur	town	12.909	23.471	363533	geonames	-	-
kutum	Kutum	-	SDN	North Darfur	town	14.2	24.667	371745	geonames	-	-
tawila	Tawila	-	SDN	North Darfur	town	13.5	24.87	-	unverified	-	-
zamzam	Zamzam	Zamzam camp|Zam Zam	SDN	North Darfur	camp	13.48	25.3	-	unverified	-	-
abu-shouk	Abu Shouk	Abu Shouk camp	SDN	North Darfur	camp	13.67	25.35	-	unverified	-	-
kalma	Kalma	Kalma camp	SDN	South Darfur	camp	12.03	24.99	-	unverified	-	-
jebel-marra	Jebel Marra	-	SDN	Central Darfur	region	12.95	24.27	-	unverified	-	-
el-obeid	El Obeid	al-Obeid|El-Obeid	SDN	North Kordofan	city	13.184	30.217	379003	geonames	-	-
kordofan	Kordofan	-	SDN	-	region	12.5	30	-	unverified	-	-
south-kordofan	South Kordofan	-	SDN	South Kordofan	region	11.2	30	-	unverified	-	-
north-kordofan	North Kordofan	-	SDN	North Kordofan	region	13.8	29.5	-	unverified	-	-
west-kordofan	West Kordofan	-	SDN	West Kordofan	region	12	28.2	-	unverified	-	-
kadugli	Kadugli	Kaduqli	SDN	South Kordofan	town	11.011	29.718	373141	geonames	-	-
dilling	Dilling	Dalang	SDN	South Kordofan	town	12.05	29.65	376450	geonames	-	-
babanusa	Babanusa	-	SDN	West Kordofan	town	11.333	27.8	377962	geonames	-	-
heglig	Heglig	Hejlij|Panthou	SDN	South Kordofan	facility	10	29.4	-	unverified	-	-
nuba-mountains	Nuba Mountains	-	SDN	South Kordofan	region	11.5	30.5	-	unverified	-	-
blue-nile-state	Blue Nile state	Blue Nile	SDN	Blue Nile	region	11.2	34.1	-	unverified	-	-
damazin	Damazin	Ed Damazin|al-Damazin	SDN	Blue Nile	city	11.789	34.359	380174	geonames	-	-
wad-madani	Wad Madani	Wad Medani|Madani	SDN	Al Jazirah	city	14.401	33.52	364103	geonames	-	-
gezira	Gezira	al-Jazirah|Al Jazirah|Gezira state	SDN	Al Jazirah	region	14.5	33.3	-	unverified	-	-
sennar	Sennar	Singa	SDN	Sennar	city	13.569	33.567	367644	geonames	-	-
kassala	Kassala	-	SDN	Kassala	city	15.451	36.4	372753	geonames	-	-
gedaref	Gedaref	al-Qadarif	SDN	Gedaref	city	14.035	35.383	379062	geonames	-	-
abyei	Abyei	-	-	-	region	9.6	28.43	-	unverified	-	-
halaib	Halaib	Halayeb|Hala'ib Triangle|Halaib Triangle	-	Red Sea	region	22.2	36.6	-	unverified	-	-
al-fashaga	Al-Fashaga	Fashaga|al-Fashaga	SDN	Gedaref	region	14.1	36.2	-	unverified	-	-
atbara	Atbara	-	SDN	River Nile	city	17.702	33.986	378231	geonames	-	-
merowe	Merowe	-	SDN	Northern	town	18.47	31.811	370481	geonames	-	-
wadi-halfa	Wadi Halfa	-	SDN	Northern	town	21.796	31.371	364132	geonames	-	-
dongola	Dongola	-	SDN	Northern	town	19.182	30.477	363417	geonames	-	-
jebel-aulia	Jebel Aulia	Jebel Aulia Dam	SDN	Khartoum	facility	15.24	32.48	-	unverified	-	-
juba	Juba	-	SSD	Central Equatoria	city	4.852	31.582	373303	geonames	-	-
malakal	Malakal	-	SSD	Upper Nile	city	9.533	31.66	370737	geonames	-	-
bentiu	Bentiu	-	SSD	Unity	town	9.257	29.798	377472	geonames	-	-
bor	Bor	Bor Town	SSD	Jonglei	town	6.209	31.559	377241	geonames	yes	-
wau	Wau	-	SSD	Western Bahr el Ghazal	city	7.701	27.99	363885	geonames	-	-
yei	Yei	-	SSD	Central Equatoria	town	4.094	30.676	363619	geonames	-	-
nasir	Nasir	-	SSD	Upper Nile	town	8.6	33.07	-	unverified	-	-
torit	Torit	-	SSD	Eastern Equatoria	town	4.412	32.57	365742	geonames	-	-
leer	Leer	-	SSD	Unity	town	8.303	30.141	371466	geonames	-	-
jonglei	Jonglei	-	SSD	Jonglei	region	7.4	32.3	-	unverified	-	-
upper-nile	Upper Nile	Upper Nile state	SSD	Upper Nile	region	10	32.7	-	unverified	-	-
unity-state	Unity State	Unity state	SSD	Unity	region	9	29.7	-	unverified	-	-
equatoria	Equatoria	-	SSD	-	region	4.8	31	-	unverified	-	-
pibor	Pibor	-	SSD	Jonglei	town	6.8	33.13	-	unverified	-	-
yida	Yida	-	SSD	Unity	camp	10.1	30.09	-	unverified	-	-
addis-ababa	Addis Ababa	-	ETH	Addis Ababa	city	9.025	38.747	344979	geonames	-	-
tigray	Tigray	Tigray region|Tigre	ETH	Tigray	region	13.8	39	-	unverified	-	Tigrayan|Tigrayans|Tigrean|Tigreans
mekelle	Mekelle	Mekele|Makale|Mek'ele	ETH	Tigray	city	13.497	39.475	331180	geonames	-	-
axum	Axum	Aksum	ETH	Tigray	city	14.121	38.723	344420	geonames	-	-
adigrat	Adigrat	-	ETH	Tigray	city	14.277	39.462	345149	geonames	-	-
shire	Shire	-	ETH	Tigray	city	14.103	38.283	-	unverified	yes	-
humera	Humera	-	ETH	Tigray	town	14.29	36.61	-	unverified	-	-
badme	Badme	-	ETH	Tigray	town	14.73	37.8	-	unverified	-	-
zalambessa	Zalambessa	Zalambesa|Zalanbessa	ETH	Tigray	town	14.52	39.39	-	unverified	-	-
western-tigray	Western Tigray	Welkait|Wolkait	ETH	Tigray	region	13.9	37.2	-	unverified	-	-
amhara	Amhara	Amhara region	ETH	Amhara	region	11.5	38	-	unverified	-	-
bahir-dar	Bahir Dar	Bahar Dar	ETH	Amhara	city	11.594	37.391	342884	geonames	-	-
gondar	Gondar	Gonder	ETH	Amhara	city	12.6	37.467	336014	geonames	-	-
lalibela	Lalibela	-	ETH	Amhara	town	12.032	39.048	332288	geonames	-	-
dessie	Dessie	Dese	ETH	Amhara	city	11.133	39.633	339219	geonames	-	-
kombolcha	Kombolcha	-	ETH	Amhara	city	11.082	39.743	333373	geonames	-	-
afar	Afar	Afar region	ETH	Afar	region	12	41	-	unverified	-	-
oromia	Oromia	Oromiya	ETH	Oromia	region	8	38.8	-	unverified	-	-
wollega	Wollega	Welega	ETH	Oromia	region	9.1	36	-	unverified	-	-
ogaden	Ogaden	Somali Region|Somali region of Ethiopia	ETH	Somali	region	7	44	-	unverified	-	-
jijiga	Jijiga	-	ETH	Somali	city	9.35	42.8	333795	geonames	-	-
dire-dawa	Dire Dawa	-	ETH	Dire Dawa	city	9.593	41.866	338832	geonames	-	-
gambella	Gambella	-	ETH	Gambela	city	8.25	34.583	337405	geonames	-	-
benishangul-gumuz	Benishangul-Gumuz	-	ETH	Benishangul-Gumuz	region	10.5	35.4	-	unverified	-	-
grand-ethiopian-renaissance-dam	Grand Ethiopian Renaissance Dam	GERD|Renaissance Dam|Grand Renaissance Dam	ETH	Benishangul-Gumuz	facility	11.215	35.093	-	unverified	-	-
bishoftu	Bishoftu	Debre Zeit	ETH	Oromia	city	8.752	38.978	339666	geonames	-	-
mai-aini	Mai Aini	-	ETH	Tigray	camp	13.77	38.18	-	unverified	-	-
asmara	Asmara	-	ERI	Maekel	city	15.338	38.932	343300	geonames	-	-
massawa	Massawa	Mitsiwa	ERI	Northern Red Sea	city	15.608	39.475	330546	geonames	-	-
assab	Assab	Aseb	ERI	Southern Red Sea	city	13.009	42.739	343386	geonames	-	-
tsorona	Tsorona	-	ERI	Debub	town	14.63	39.19	-	unverified	-	-
nakfa	Nakfa	-	ERI	Northern Red Sea	town	16.66	38.48	-	unverified	-	-
djibouti-city	Djibouti City	-	DJI	Djibouti	city	11.589	43.145	-	unverified	-	-
camp-lemonnier	Camp Lemonnier	-	DJI	Djibouti	base	11.544	43.149	-	unverified	-	-
ras-doumeira	Ras Doumeira	Doumeira	-	Obock	region	12.71	43.13	-	unverified	-	-
mogadishu	Mogadishu	-	SOM	Banaadir	city	2.037	45.344	53654	geonames	-	-
kismayo	Kismayo	Kismayu	SOM	Lower Juba	city	-0.358	42.545	55671	geonames	-	-
baidoa	Baidoa	-	SOM	Bay	city	3.114	43.65	64536	geonames	-	-
beledweyne	Beledweyne	Belet Weyne|Beledweyn	SOM	Hiran	city	4.736	45.204	64460	geonames	-	-
galkayo	Galkayo	Gaalkacyo|Galkacyo	SOM	Mudug	city	6.77	47.431	59611	geonames	-	-
garowe	Garowe	-	SOM	Nugal	city	8.402	48.483	58933	geonames	-	-
bosaso	Bosaso	Bossaso|Bosasso	SOM	Bari	city	11.284	49.182	64013	geonames	-	-
hargeisa	Hargeisa	Hargeysa	SOM	Maroodi Jeex	city	9.56	44.065	57289	geonames	-	-
berbera	Berbera	-	SOM	Sahil	city	10.44	45.014	64435	geonames	-	-
las-anod	Las Anod	Laascaanood|Lasanod|Las Anood	SOM	Sool	city	8.477	47.36	400769	geonames	-	-
afgoye	Afgoye	Afgooye	SOM	Lower Shabelle	town	2.138	45.121	65785	geonames	-	-
merca	Merca	Marka	SOM	Lower Shabelle	city	1.716	44.772	54225	geonames	-	-
barawe	Barawe	Baraawe	SOM	Lower Shabelle	town	1.113	44.03	-	unverified	-	-
jowhar	Jowhar	-	SOM	Middle Shabelle	city	2.781	45.5	56335	geonames	-	-
dhusamareb	Dhusamareb	Dhuusamareeb	SOM	Galguduud	city	5.536	46.387	60928	geonames	-	-
puntland	Puntland	-	SOM	-	region	9.5	49	-	unverified	-	-
jubaland	Jubaland	Jubbaland	SOM	-	region	0.5	42	-	unverified	-	-
galmudug	Galmudug	-	SOM	-	region	6	47	-	unverified	-	-
hirshabelle	Hirshabelle	-	SOM	-	region	3.5	45.5	-	unverified	-	-
eyl	Eyl	-	SOM	Nugal	town	7.98	49.816	60019	geonames	-	-
nairobi	Nairobi	-	KEN	Nairobi	city	-1.283	36.817	184745	geonames	-	-
mombasa	Mombasa	-	KEN	Mombasa	city	-4.055	39.664	186301	geonames	-	-
dadaab	Dadaab	Dadaab camp|Dadaab refugee camp	KEN	Garissa	camp	0.05	40.31	-	unverified	-	-
kakuma	Kakuma	Kakuma camp	KEN	Turkana	camp	3.71	34.86	-	unverified	-	-
garissa	Garissa	-	KEN	Garissa	city	-0.453	39.646	197745	geonames	-	-
lamu	Lamu	-	KEN	Lamu	town	-2.272	40.902	189741	geonames	-	-
kisumu	Kisumu	-	KEN	Kisumu	city	-0.102	34.762	191245	geonames	-	-
eldoret	Eldoret	-	KEN	Uasin Gishu	city	0.52	35.27	198629	geonames	-	-
westgate	Westgate	Westgate Mall|Westgate shopping mall	KEN	Nairobi	facility	-1.257	36.803	-	unverified	-	-
naivasha	Naivasha	-	KEN	Nakuru	town	-0.714	36.433	184707	geonames	-	-
mandera	Mandera	-	KEN	Mandera	town	3.937	41.857	187896	geonames	-	-
machakos	Machakos	-	KEN	Machakos	city	-1.522	37.265	188492	geonames	-	-
kibera	Kibera	-	KEN	Nairobi	town	-1.313	36.788	-	unverified	-	-
manda-bay	Manda Bay	-	KEN	Lamu	base	-2.25	40.91	-	unverified	-	-
kampala	Kampala	-	UGA	Central	city	0.316	32.582	232422	geonames	-	-
entebbe	Entebbe	-	UGA	Central	city	0.056	32.479	233508	geonames	-	-
gulu	Gulu	-	UGA	Northern	city	2.775	32.299	233346	geonames	-	-
kasese	Kasese	-	UGA	Western	town	0.183	30.083	232066	geonames	-	-
mpondwe	Mpondwe	-	UGA	Western	town	0.04	29.725	229006	geonames	-	-
kitgum	Kitgum	-	UGA	Northern	town	3.278	32.887	230893	geonames	-	-
adjumani	Adjumani	-	UGA	Northern	camp	3.378	31.791	-	unverified	-	-
kigali	Kigali	-	RWA	Kigali	city	-1.95	30.059	202061	geonames	-	-
gisenyi	Gisenyi	-	RWA	Western	city	-1.703	29.256	202905	geonames	-	-
butare	Butare	Huye|Astrida	RWA	Southern	city	-2.597	29.739	203112	geonames	-	-
kibeho	Kibeho	-	RWA	Southern	camp	-2.64	29.55	-	unverified	-	-
gikongoro	Gikongoro	Murambi	RWA	Southern	town	-2.464	29.574	202239	geonames	-	-
byumba	Byumba	-	RWA	Northern	town	-1.576	30.067	203104	geonames	-	-
bujumbura	Bujumbura	-	BDI	Bujumbura	city	-3.382	29.361	425378	geonames	-	-
gitega	Gitega	Kitega	BDI	Gitega	city	-3.427	29.925	426272	geonames	-	-
dar-es-salaam	Dar es Salaam	-	TZA	Dar es Salaam	city	-6.823	39.27	160263	geonames	-	-
arusha	Arusha	-	TZA	Arusha	city	-3.367	36.683	161325	geonames	-	-
dodoma	Dodoma	-	TZA	Dodoma	city	-6.172	35.739	160196	geonames	-	-
zanzibar	Zanzibar	-	TZA	Zanzibar	island	-6.13	39.32	-	unverified	-	Zanzibari|Zanzibaris
ngara	Ngara	-	TZA	Kagera	camp	-2.51	30.65	-	unverified	-	-
kinshasa	Kinshasa	Leopoldville|Léopoldville	COD	Kinshasa	city	-4.328	15.314	2314302	geonames	-	-
goma	Goma	-	COD	North Kivu	city	-1.674	29.228	216281	geonames	-	-
bukavu	Bukavu	Costermansville	COD	South Kivu	city	-2.491	28.843	217831	geonames	-	-
bunia	Bunia	-	COD	Ituri	city	1.559	30.252	217695	geonames	-	-
beni	Beni	-	COD	North Kivu	city	0.491	29.473	219057	geonames	-	-
butembo	Butembo	-	COD	North Kivu	city	0.142	29.291	217562	geonames	-	-
lubero	Lubero	-	COD	North Kivu	town	-0.158	29.239	211069	geonames	-	-
masisi	Masisi	-	COD	North Kivu	town	-1.4	28.82	-	unverified	-	-
rutshuru	Rutshuru	-	COD	North Kivu	town	-1.187	29.447	206047	geonames	-	-
bunagana	Bunagana	-	COD	North Kivu	crossing	-1.3	29.595	-	unverified	-	-
sake	Sake	-	COD	North Kivu	town	-1.574	29.043	205970	geonames	-	-
walikale	Walikale	-	COD	North Kivu	town	-1.42	28.06	-	unverified	-	-
minova	Minova	-	COD	South Kivu	town	-1.7	29.02	-	unverified	-	-
kibumba	Kibumba	-	COD	North Kivu	town	-1.5	29.32	-	unverified	-	-
kanyabayonga	Kanyabayonga	-	COD	North Kivu	town	-0.7	29.172	214297	geonames	-	-
uvira	Uvira	-	COD	South Kivu	city	-3.395	29.138	204405	geonames	-	-
kavumu	Kavumu	-	COD	South Kivu	town	-2.31	28.79	-	unverified	-	-
kalehe	Kalehe	-	COD	South Kivu	town	-2.1	28.92	-	unverified	-	-
minembwe	Minembwe	-	COD	South Kivu	town	-3.59	28.75	-	unverified	-	-
kisangani	Kisangani	Stanleyville	COD	Tshopo	city	0.515	25.191	212730	geonames	-	-
lubumbashi	Lubumbashi	Elisabethville	COD	Haut-Katanga	city	-11.661	27.479	922704	geonames	-	-
kolwezi	Kolwezi	-	COD	Lualaba	city	-10.715	25.467	922773	geonames	-	-
mbuji-mayi	Mbuji-Mayi	-	COD	Kasai-Oriental	city	-6.136	23.59	209228	geonames	-	-
kananga	Kananga	Luluabourg	COD	Kasai-Central	city	-5.896	22.417	214481	geonames	-	-
mbandaka	Mbandaka	Coquilhatville	COD	Equateur	city	0.049	18.26	2312895	geonames	-	-
kalemie	Kalemie	-	COD	Tanganyika	city	-5.947	29.195	214974	geonames	-	-
kindu	Kindu	-	COD	Maniema	city	-2.944	25.922	212902	geonames	-	-
pweto	Pweto	-	COD	Haut-Katanga	town	-8.466	28.901	206113	geonames	-	-
moba	Moba	-	COD	Tanganyika	town	-7.084	29.737	209000	geonames	-	-
gbadolite	Gbadolite	-	COD	Nord-Ubangi	town	4.279	21.003	216404	geonames	-	-
kivu	Kivu	the Kivus|Kivus	COD	-	region	-2	28.7	-	unverified	-	-
north-kivu	North Kivu	Nord-Kivu	COD	North Kivu	region	-0.8	29	-	unverified	-	-
south-kivu	South Kivu	Sud-Kivu	COD	South Kivu	region	-3	28.3	-	unverified	-	-
ituri	Ituri	Ituri province	COD	Ituri	region	1.7	29.9	-	unverified	-	-
kasai	Kasai	Kasaï	COD	-	region	-5.3	21.5	-	unverified	-	-
katanga-province	Katanga province	Katanga|Shaba	COD	-	region	-9.5	26	-	unverified	-	-
rubaya	Rubaya	-	COD	North Kivu	town	-1.56	28.88	-	unverified	-	-
mugunga	Mugunga	-	COD	North Kivu	camp	-1.59	29.14	-	unverified	-	-
kanyaruchinya	Kanyaruchinya	-	COD	North Kivu	camp	-1.6	29.26	-	unverified	-	-
virunga	Virunga	Virunga National Park	COD	North Kivu	region	-0.4	29.5	-	unverified	-	-
lake-kivu	Lake Kivu	-	-	-	river	-2	29.1	-	unverified	-	-
brazzaville	Brazzaville	-	COG	Brazzaville	city	-4.266	15.283	2260535	geonames	-	-
pointe-noire	Pointe-Noire	-	COG	Pointe-Noire	city	-4.776	11.864	2255414	geonames	-	-
pool-region	Pool region	the Pool region	COG	Pool	region	-3.8	14.8	-	unverified	-	-
bangui	Bangui	-	CAF	Bangui	city	4.361	18.555	2389853	geonames	-	-
bambari	Bambari	-	CAF	Ouaka	city	5.768	20.676	240604	geonames	-	-
bangassou	Bangassou	-	CAF	Mbomou	city	4.741	22.818	240498	geonames	-	-
bossangoa	Bossangoa	-	CAF	Ouham	city	6.493	17.455	2388036	geonames	-	-
bria	Bria	-	CAF	Haute-Kotto	city	6.542	21.986	239899	geonames	-	-
bouar	Bouar	-	CAF	Nana-Mambéré	city	5.934	15.596	2387926	geonames	-	-
birao	Birao	-	CAF	Vakaga	town	10.285	22.788	240210	geonames	-	-
kaga-bandoro	Kaga-Bandoro	-	CAF	Nana-Grébizi	town	6.99	19.187	2386012	geonames	-	-
obo	Obo	-	CAF	Haut-Mbomou	town	5.396	26.492	236950	geonames	-	-
ndjamena	N'Djamena	Ndjamena|N'djamena|Fort-Lamy|Fort Lamy	TCD	N'Djamena	city	12.107	15.044	2427123	geonames	-	-
abeche	Abéché	Abeche	TCD	Ouaddaï	city	13.829	20.832	245785	geonames	-	-
adre	Adré	Adre	TCD	Ouaddaï	crossing	13.46	22.2	-	unverified	-	-
faya-largeau	Faya-Largeau	Faya	TCD	Borkou	town	17.926	19.104	2432678	geonames	-	-
tibesti	Tibesti	-	TCD	Tibesti	region	21	17.5	-	unverified	-	-
bardai	Bardaï	-	TCD	Tibesti	town	21.355	17.002	2435976	geonames	-	-
goz-beida	Goz Beida	-	TCD	Sila	town	12.226	21.41	243787	geonames	-	-
lake-chad	Lake Chad	Lake Chad Basin|Lake Chad region	-	-	river	13.2	14.1	-	unverified	-	-
ouadi-doum	Ouadi Doum	-	TCD	Ennedi	base	18.5	20.2	-	unverified	-	-
yaounde	Yaoundé	Yaounde	CMR	Centre	city	3.867	11.517	2220957	geonames	-	-
douala	Douala	-	CMR	Littoral	city	4.048	9.704	2232593	geonames	-	-
bamenda	Bamenda	-	CMR	Northwest	city	5.96	10.146	2234974	geonames	-	-
buea	Buea	-	CMR	Southwest	city	4.153	9.242	2233410	geonames	-	-
maroua	Maroua	-	CMR	Far North	city	10.591	14.316	2228373	geonames	-	-
kolofata	Kolofata	-	CMR	Far North	town	11.16	14	-	unverified	-	-
bakassi	Bakassi	Bakassi peninsula|Bakassi Peninsula	CMR	Southwest	region	4.7	8.6	-	unverified	-	-
kumba	Kumba	-	CMR	Southwest	city	4.636	9.447	2229752	geonames	-	-
abuja	Abuja	-	NGA	FCT	city	9.058	7.495	2352778	geonames	-	-
lagos	Lagos	-	NGA	Lagos	city	6.454	3.395	2332459	geonames	-	-
kano	Kano	-	NGA	Kano	city	12	8.517	2335204	geonames	-	-
kaduna	Kaduna	-	NGA	Kaduna	city	10.526	7.439	2335727	geonames	-	-
maiduguri	Maiduguri	-	NGA	Borno	city	11.847	13.157	2331447	geonames	-	-
borno	Borno	Borno State|Borno state	NGA	Borno	region	11.9	13	-	unverified	-	-
yobe	Yobe	-	NGA	Yobe	region	12.2	11.5	-	unverified	-	-
adamawa	Adamawa	-	NGA	Adamawa	region	9.6	12.5	-	unverified	-	-
chibok	Chibok	-	NGA	Borno	town	10.869	12.847	2346076	geonames	-	-
dapchi	Dapchi	-	NGA	Yobe	town	12.495	11.5	2345172	geonames	-	-
baga	Baga	-	NGA	Borno	town	13.1	13.82	-	unverified	-	-
bama	Bama	-	NGA	Borno	town	11.521	13.69	2347954	geonames	-	-
gwoza	Gwoza	-	NGA	Borno	town	11.083	13.696	2339665	geonames	-	-
monguno	Monguno	-	NGA	Borno	town	12.671	13.612	2329946	geonames	-	-
sambisa-forest	Sambisa Forest	Sambisa forest|Sambisa	NGA	Borno	region	11.2	13.4	-	unverified	-	-
jos	Jos	-	NGA	Plateau	city	9.928	8.892	2335953	geonames	-	-
plateau-state	Plateau State	Plateau state	NGA	Plateau	region	9.2	9.5	-	unverified	-	-
port-harcourt	Port Harcourt	-	NGA	Rivers	city	4.777	7.013	2324774	geonames	-	-
niger-delta	Niger Delta	Niger delta|the Delta	NGA	-	region	5	6	-	unverified	-	-
ogoniland	Ogoniland	-	NGA	Rivers	region	4.65	7.25	-	unverified	-	-
zamfara	Zamfara	-	NGA	Zamfara	region	12.1	6.2	-	unverified	-	-
katsina	Katsina	-	NGA	Katsina	city	12.991	7.602	2334802	geonames	-	-
sokoto	Sokoto	-	NGA	Sokoto	city	13.063	5.243	2322911	geonames	-	-
benue	Benue	-	NGA	Benue	region	7.3	8.7	-	unverified	-	-
warri	Warri	-	NGA	Delta	city	5.517	5.75	2319133	geonames	-	-
yelwata	Yelwata	-	NGA	Benue	town	7.98	8.6	-	unverified	-	-
enugu	Enugu	-	NGA	Enugu	city	6.441	7.499	2343279	geonames	-	-
niamey	Niamey	-	NER	Niamey	city	13.514	2.11	2440485	geonames	-	-
agadez	Agadez	-	NER	Agadez	city	16.973	7.991	2448085	geonames	-	-
diffa	Diffa	-	NER	Diffa	city	13.315	12.611	2445704	geonames	-	-
tillaberi	Tillabéri	Tillaberi	NER	Tillabéri	region	14.2	1.45	-	unverified	-	-
tillia	Tillia	-	NER	Tahoua	town	16.123	4.79	2438675	geonames	-	-
tongo-tongo	Tongo Tongo	-	NER	Tillabéri	town	14.95	0.75	-	unverified	-	-
arlit	Arlit	-	NER	Agadez	town	18.737	7.385	2447513	geonames	-	-
assamaka	Assamaka	-	NER	Agadez	crossing	19.34	5.77	-	unverified	-	-
bamako	Bamako	-	MLI	Bamako	city	12.609	-7.975	2460596	geonames	-	-
timbuktu	Timbuktu	Tombouctou	MLI	Timbuktu	city	16.773	-3.007	2449067	geonames	-	-
gao	Gao	-	MLI	Gao	city	16.272	-0.045	2457163	geonames	-	-
kidal	Kidal	-	MLI	Kidal	city	18.443	1.409	2455290	geonames	-	-
mopti	Mopti	-	MLI	Mopti	city	14.484	-4.183	2453348	geonames	-	-
sevare	Sévaré	Sevare	MLI	Mopti	town	14.53	-4.1	-	unverified	-	-
konna	Konna	-	MLI	Mopti	town	14.94	-3.89	-	unverified	-	-
menaka	Ménaka	Menaka	MLI	Ménaka	town	15.92	2.396	2453514	geonames	-	-
tessalit	Tessalit	-	MLI	Kidal	town	20.201	1.012	2449893	geonames	-	-
aguelhok	Aguelhok	-	MLI	Kidal	town	19.461	0.859	2461247	geonames	-	-
tinzaouaten	Tinzaouaten	Tinzawaten|Tin Zaouatine	MLI	Kidal	town	19.95	2.97	-	unverified	-	-
ogossagou	Ogossagou	-	MLI	Mopti	town	13.92	-3.4	-	unverified	-	-
moura	Moura	-	MLI	Mopti	town	14.35	-4.6	-	unverified	-	-
djenne	Djenné	Djenne	MLI	Mopti	town	13.906	-4.553	2458589	geonames	-	-
kayes	Kayes	-	MLI	Kayes	city	14.448	-11.444	2455518	geonames	-	-
segou	Segou	Ségou	MLI	Ségou	city	13.44	-6.259	2451478	geonames	-	-
sikasso	Sikasso	-	MLI	Sikasso	city	11.318	-5.667	2451185	geonames	-	-
kati	Kati	-	MLI	Koulikoro	base	12.744	-8.073	-	unverified	-	-
azawad-region	Azawad region	northern Mali	MLI	-	region	18	0	-	unverified	-	-
tenenkou	Tenenkou	Diafarabé	MLI	Mopti	town	14.457	-4.917	2449938	geonames	-	-
ouagadougou	Ouagadougou	-	BFA	Centre	city	12.366	-1.534	2357048	geonames	-	-
bobo-dioulasso	Bobo-Dioulasso	-	BFA	Hauts-Bassins	city	11.181	-4.295	2362344	geonames	-	-
djibo	Djibo	-	BFA	Sahel	town	14.099	-1.627	2361177	geonames	-	-
dori	Dori	-	BFA	Sahel	town	14.033	-0.033	2361082	geonames	-	-
kaya	Kaya	-	BFA	Centre-Nord	city	13.088	-1.084	2359608	geonames	-	-
solhan	Solhan	-	BFA	Sahel	town	13.3	0.38	-	unverified	-	-
barsalogho	Barsalogho	-	BFA	Centre-Nord	town	13.42	-1.06	-	unverified	-	-
inata	Inata	-	BFA	Sahel	town	14.33	-1.32	-	unverified	-	-
kongoussi	Kongoussi	-	BFA	Centre-Nord	town	13.326	-1.535	2359142	geonames	-	-
fada-ngourma	Fada N'Gourma	-	BFA	Est	city	12.062	0.358	2360886	geonames	-	-
nouakchott	Nouakchott	-	MRT	Nouakchott	city	18.086	-15.979	2377450	geonames	-	-
nouadhibou	Nouadhibou	Port-Etienne	MRT	Dakhlet Nouadhibou	city	20.942	-17.038	2377457	geonames	-	-
mbera	Mbera	Mbera camp	MRT	Hodh Chargui	camp	15.83	-5.79	-	unverified	-	-
dakar	Dakar	-	SEN	Dakar	city	14.694	-17.444	2253354	geonames	-	-
casamance	Casamance	-	SEN	Ziguinchor	region	12.9	-15.5	-	unverified	-	-
ziguinchor	Ziguinchor	-	SEN	Ziguinchor	city	12.568	-16.273	2243940	geonames	-	-
banjul	Banjul	-	GMB	Banjul	city	13.453	-16.578	2413876	geonames	-	-
bissau	Bissau	-	GNB	Bissau	city	11.864	-15.598	2374775	geonames	-	-
conakry	Conakry	-	GIN	Conakry	city	9.538	-13.677	2422465	geonames	-	-
nzerekore	Nzérékoré	Nzerekore	GIN	Nzérékoré	city	7.756	-8.818	2416969	geonames	-	-
gueckedou	Guéckédou	Gueckedou	GIN	Nzérékoré	town	8.567	-10.134	2420562	geonames	-	-
freetown	Freetown	-	SLE	Western Area	city	8.487	-13.236	2409306	geonames	-	-
kailahun	Kailahun	-	SLE	Eastern	town	8.279	-10.573	2408250	geonames	-	-
kenema	Kenema	-	SLE	Eastern	city	7.877	-11.19	2407790	geonames	-	-
makeni	Makeni	-	SLE	Northern	city	8.886	-12.044	2406407	geonames	-	-
bo	Bo	-	SLE	Southern	city	7.965	-11.738	2410048	geonames	yes	-
kono	Kono	Koidu	SLE	Eastern	city	8.644	-10.971	2407656	geonames	-	-
lungi	Lungi	-	SLE	Northern	facility	8.616	-13.195	-	unverified	-	-
monrovia	Monrovia	-	LBR	Montserrado	city	6.301	-10.797	2274895	geonames	-	-
gbarnga	Gbarnga	-	LBR	Bong	town	6.995	-9.471	2277060	geonames	-	-
buchanan	Buchanan	-	LBR	Grand Bassa	town	5.877	-10.05	2278158	geonames	yes	-
tubmanburg	Tubmanburg	-	LBR	Bomi	town	6.871	-10.821	2273435	geonames	-	-
voinjama	Voinjama	-	LBR	Lofa	town	8.422	-9.748	2273312	geonames	-	-
abidjan	Abidjan	-	CIV	Abidjan	city	5.354	-4.002	2293538	geonames	-	-
yamoussoukro	Yamoussoukro	-	CIV	Yamoussoukro	city	6.821	-5.277	2279755	geonames	-	-
bouake	Bouaké	Bouake	CIV	Vallée du Bandama	city	7.694	-5.03	2290956	geonames	-	-
man	Man	-	CIV	Montagnes	city	7.413	-7.554	2284647	geonames	yes	-
duekoue	Duékoué	Duekoue	CIV	Guémon	town	6.742	-7.349	2289549	geonames	-	-
korhogo	Korhogo	-	CIV	Savanes	city	9.458	-5.63	2286304	geonames	-	-
grand-bassam	Grand-Bassam	Grand Bassam	CIV	Comoé	town	5.212	-3.739	2288115	geonames	-	-
linas-marcoussis	Linas-Marcoussis	Marcoussis	FRA	-	venue	48.64	2.23	-	unverified	-	-
accra	Accra	-	GHA	Greater Accra	city	5.556	-0.197	2306104	geonames	-	-
kumasi	Kumasi	-	GHA	Ashanti	city	6.688	-1.624	2298890	geonames	-	-
bawku	Bawku	-	GHA	Upper East	town	11.059	-0.242	2303287	geonames	-	-
akosombo	Akosombo	-	GHA	Eastern	venue	6.3	0.05	-	unverified	-	-
lome	Lomé	Lome	TGO	Maritime	city	6.129	1.222	2365267	geonames	-	-
cotonou	Cotonou	-	BEN	Littoral	city	6.365	2.418	2394819	geonames	-	-
porto-novo	Porto-Novo	-	BEN	Ouémé	city	6.496	2.604	2392087	geonames	-	-
pendjari	Pendjari	W National Park	BEN	Atakora	region	11.2	1.5	-	unverified	-	-
libreville	Libreville	-	GAB	Estuaire	city	0.392	9.454	2399697	geonames	-	-
malabo	Malabo	-	GNQ	Bioko Norte	city	3.756	8.782	2309527	geonames	-	-
bata	Bata	-	GNQ	Litoral	city	1.864	9.766	2310046	geonames	-	-
luanda	Luanda	-	AGO	Luanda	city	-8.837	13.234	2240449	geonames	-	-
huambo	Huambo	Nova Lisboa	AGO	Huambo	city	-12.776	15.739	3348313	geonames	-	-
kuito	Kuito	Cuito|Bie	AGO	Bié	city	-12.383	16.933	3348078	geonames	-	-
cuito-cuanavale	Cuito Cuanavale	-	AGO	Cuando Cubango	town	-15.165	19.174	3349149	geonames	-	-
jamba	Jamba	-	AGO	Cuando Cubango	base	-17.45	22.68	-	unverified	-	-
bailundo	Bailundo	-	AGO	Huambo	town	-12.2	15.867	3351784	geonames	-	-
cabinda	Cabinda	-	AGO	Cabinda	city	-5.562	12.195	2243271	geonames	-	-
lubango	Lubango	Sa da Bandeira	AGO	Huíla	city	-14.917	13.492	3347762	geonames	-	-
cassinga	Cassinga	-	AGO	Huíla	town	-15.118	16.086	3350424	geonames	-	-
benguela	Benguela	-	AGO	Benguela	city	-12.577	13.403	3351663	geonames	-	-
malanje	Malanje	Malange	AGO	Malanje	city	-9.54	16.341	2239862	geonames	-	-
luena	Luena	-	AGO	Moxico	city	-11.783	19.917	3347719	geonames	-	-
maputo	Maputo	Lourenco Marques|Lourenço Marques	MOZ	Maputo	city	-25.966	32.583	1040652	geonames	-	-
beira	Beira	-	MOZ	Sofala	city	-19.844	34.839	1052373	geonames	-	-
cabo-delgado	Cabo Delgado	-	MOZ	Cabo Delgado	region	-12.3	39.5	-	unverified	-	-
pemba	Pemba	-	MOZ	Cabo Delgado	city	-12.974	40.518	1028918	geonames	-	-
palma	Palma	-	MOZ	Cabo Delgado	town	-10.775	40.47	-	unverified	yes	-
mocimboa-da-praia	Mocímboa da Praia	Mocimboa da Praia	MOZ	Cabo Delgado	town	-11.352	40.352	1024699	geonames	-	-
mueda	Mueda	-	MOZ	Cabo Delgado	town	-11.663	39.551	1036263	geonames	-	-
macomia	Macomia	-	MOZ	Cabo Delgado	town	-12.247	40.121	1042456	geonames	-	-
nampula	Nampula	-	MOZ	Nampula	city	-15.116	39.267	1033356	geonames	-	-
gorongosa	Gorongosa	-	MOZ	Sofala	town	-18.676	34.073	1024680	geonames	-	-
afungi	Afungi	-	MOZ	Cabo Delgado	facility	-10.82	40.54	-	unverified	-	-
nkomati	Nkomati	-	ZAF	-	venue	-25.45	31.95	-	unverified	-	-
lusaka	Lusaka	-	ZMB	Lusaka	city	-15.407	28.287	909137	geonames	-	-
harare	Harare	Salisbury	ZWE	Harare	city	-17.828	31.053	890299	geonames	-	-
bulawayo	Bulawayo	-	ZWE	Bulawayo	city	-20.15	28.583	894701	geonames	-	-
matabeleland	Matabeleland	-	ZWE	-	region	-19.3	28	-	unverified	-	-
victoria-falls	Victoria Falls	-	ZWE	Matabeleland North	town	-17.933	25.831	879431	geonames	-	-
marange	Marange	-	ZWE	Manicaland	facility	-19.6	32.3	-	unverified	-	-
lancaster-house	Lancaster House	-	GBR	-	venue	51.504	-0.139	-	unverified	-	-
pretoria	Pretoria	Tshwane	ZAF	Gauteng	city	-25.745	28.188	964137	geonames	-	-
johannesburg	Johannesburg	-	ZAF	Gauteng	city	-26.202	28.044	993800	geonames	-	-
cape-town	Cape Town	-	ZAF	Western Cape	city	-33.926	18.423	3369157	geonames	-	-
durban	Durban	-	ZAF	KwaZulu-Natal	city	-29.858	31.029	1007311	geonames	-	-
soweto	Soweto	-	ZAF	Gauteng	city	-26.268	27.858	953781	geonames	-	-
sharpeville	Sharpeville	-	ZAF	Gauteng	town	-26.69	27.87	-	unverified	-	-
boipatong	Boipatong	-	ZAF	Gauteng	town	-26.66	27.85	-	unverified	-	-
kwazulu-natal	KwaZulu-Natal	KwaZulu|Natal	ZAF	KwaZulu-Natal	region	-28.7	30.9	-	unverified	-	-
transkei	Transkei	-	ZAF	Eastern Cape	region	-31.6	28.8	-	unverified	-	-
ciskei	Ciskei	-	ZAF	Eastern Cape	region	-32.8	27.2	-	unverified	-	-
bophuthatswana	Bophuthatswana	-	ZAF	North West	region	-25.9	25.6	-	unverified	-	-
robben-island	Robben Island	-	ZAF	Western Cape	island	-33.807	18.367	-	unverified	-	-
marikana	Marikana	-	ZAF	North West	town	-25.699	27.475	11204123	geonames	-	-
sun-city	Sun City	-	ZAF	North West	venue	-25.34	27.09	-	unverified	-	-
sandton	Sandton	-	ZAF	Gauteng	venue	-26.107	28.057	-	unverified	-	-
groote-schuur	Groote Schuur	-	ZAF	Western Cape	venue	-33.96	18.46	-	unverified	-	-
windhoek	Windhoek	-	NAM	Khomas	city	-22.559	17.083	3352136	geonames	-	-
walvis-bay	Walvis Bay	-	NAM	Erongo	city	-22.957	14.505	3359638	geonames	-	-
caprivi	Caprivi	Caprivi Strip	NAM	Zambezi	region	-17.9	23.4	-	unverified	-	-
katima-mulilo	Katima Mulilo	-	NAM	Zambezi	town	-17.505	24.276	877178	geonames	-	-
maseru	Maseru	-	LSO	Maseru	city	-29.317	27.483	932505	geonames	-	-
antananarivo	Antananarivo	-	MDG	Analamanga	city	-18.914	47.536	1070940	geonames	-	-
moroni	Moroni	-	COM	Grande Comore	city	-11.702	43.255	921772	geonames	-	-
berlin	Berlin	-	DEU	Berlin	city	52.524	13.411	2950159	geonames	-	-
east-berlin	East Berlin	-	DEU	Berlin	region	52.52	13.45	-	unverified	-	-
west-berlin	West Berlin	-	DEU	Berlin	region	52.51	13.3	-	unverified	-	-
bonn	Bonn	-	DEU	North Rhine-Westphalia	city	50.734	7.095	2946447	geonames	-	-
munich	Munich	-	DEU	Bavaria	city	48.137	11.575	2867714	geonames	-	-
frankfurt	Frankfurt	-	DEU	Hesse	city	50.116	8.684	2925533	geonames	-	-
hamburg	Hamburg	-	DEU	Hamburg	city	53.551	9.993	2911298	geonames	-	-
ramstein	Ramstein	Ramstein Air Base|Ramstein air base	DEU	Rhineland-Palatinate	base	49.437	7.6	-	unverified	-	-
brandenburg-gate	Brandenburg Gate	-	DEU	Berlin	venue	52.516	13.378	-	unverified	-	-
checkpoint-charlie	Checkpoint Charlie	-	DEU	Berlin	crossing	52.507	13.39	-	unverified	-	-
berlin-wall	Berlin Wall	the Berlin Wall	DEU	Berlin	border	52.52	13.4	-	unverified	-	-
petersberg	Petersberg	-	DEU	North Rhine-Westphalia	venue	50.69	7.21	-	unverified	-	-
elmau	Elmau	Schloss Elmau	DEU	Bavaria	venue	47.57	11.19	-	unverified	-	-
heiligendamm	Heiligendamm	-	DEU	Mecklenburg-Vorpommern	venue	54.14	11.84	-	unverified	-	-
leipzig	Leipzig	-	DEU	Saxony	city	51.34	12.371	2879139	geonames	-	-
grafenwoehr	Grafenwoehr	Grafenwöhr	DEU	Bavaria	base	49.71	11.91	-	unverified	-	-
nuremberg	Nuremberg	Nürnberg	DEU	Bavaria	city	49.454	11.078	2861650	geonames	-	-
paris	Paris	-	FRA	Île-de-France	city	48.853	2.349	2988507	geonames	-	-
strasbourg	Strasbourg	-	FRA	Grand Est	city	48.584	7.746	2973783	geonames	-	-
marseille	Marseille	Marseilles	FRA	Provence-Alpes-Côte d'Azur	city	43.297	5.381	2995469	geonames	-	-
lyon	Lyon	-	FRA	Auvergne-Rhône-Alpes	city	45.749	4.848	2996944	geonames	-	-
nice	Nice	-	FRA	Provence-Alpes-Côte d'Azur	city	43.703	7.266	2990440	geonames	yes	-
corsica	Corsica	-	FRA	Corsica	island	42.15	9.1	-	unverified	-	Corsican|Corsicans
rambouillet	Rambouillet	-	FRA	Île-de-France	venue	48.644	1.829	-	unverified	-	-
versailles	Versailles	-	FRA	Île-de-France	venue	48.804	2.13	-	unverified	-	-
evian	Évian	Evian	FRA	Auvergne-Rhône-Alpes	venue	46.401	6.59	-	unverified	-	-
cannes	Cannes	-	FRA	Provence-Alpes-Côte d'Azur	venue	43.552	7.017	-	unverified	-	-
biarritz	Biarritz	-	FRA	Nouvelle-Aquitaine	venue	43.483	-1.558	-	unverified	-	-
calais	Calais	-	FRA	Hauts-de-France	city	50.952	1.856	3029162	geonames	-	-
bataclan	Bataclan	-	FRA	Paris	facility	48.863	2.371	-	unverified	-	-
fontainebleau	Fontainebleau	-	FRA	Île-de-France	venue	48.404	2.7	-	unverified	-	-
la-celle-saint-cloud	La Celle-Saint-Cloud	-	FRA	Île-de-France	venue	48.841	2.134	-	unverified	-	-
noumea	Nouméa	Noumea	NCL	New Caledonia	city	-22.274	166.449	2139521	geonames	-	-
mururoa	Mururoa	Moruroa	PYF	French Polynesia	island	-21.83	-138.88	-	unverified	-	-
london	London	-	GBR	England	city	51.509	-0.126	2643743	geonames	-	-
belfast	Belfast	-	GBR	Northern Ireland	city	54.597	-5.925	2655984	geonames	-	-
northern-ireland	Northern Ireland	Ulster	GBR	Northern Ireland	region	54.6	-6.7	-	unverified	-	-
londonderry	Londonderry	Derry	GBR	Northern Ireland	city	54.998	-7.309	2643736	geonames	-	-
omagh	Omagh	-	GBR	Northern Ireland	town	54.6	-7.3	2640967	geonames	-	-
armagh	Armagh	South Armagh	GBR	Northern Ireland	town	54.35	-6.667	2657060	geonames	-	-
drumcree	Drumcree	Portadown	GBR	Northern Ireland	town	54.423	-6.444	2640085	geonames	-	-
enniskillen	Enniskillen	-	GBR	Northern Ireland	town	54.346	-7.641	2649984	geonames	-	-
hillsborough-castle	Hillsborough Castle	Hillsborough	GBR	Northern Ireland	venue	54.46	-6.083	-	unverified	yes	-
stormont	Stormont	-	GBR	Northern Ireland	venue	54.605	-5.832	-	unverified	-	-
falls-road	Falls Road	-	GBR	Northern Ireland	town	54.595	-5.957	-	unverified	-	-
maze-prison	Maze prison	Maze Prison|Long Kesh	GBR	Northern Ireland	facility	54.489	-6.106	-	unverified	-	-
scotland	Scotland	-	GBR	Scotland	region	56.8	-4.2	-	unverified	-	Scottish|Scots|Scot
wales	Wales	-	GBR	Wales	region	52.3	-3.7	-	unverified	-	Welsh|Welsh|Welshman
england	England	-	GBR	England	region	52.5	-1.5	-	unverified	-	-
edinburgh	Edinburgh	-	GBR	Scotland	city	55.952	-3.196	2650225	geonames	-	-
lockerbie	Lockerbie	-	GBR	Scotland	town	55.123	-3.356	2643791	geonames	-	-
gleneagles	Gleneagles	-	GBR	Scotland	venue	56.286	-3.75	-	unverified	-	-
manchester	Manchester	-	GBR	England	city	53.481	-2.237	2643123	geonames	-	-
birmingham-uk	Birmingham	-	GBR	England	city	52.481	-1.9	2655603	geonames	yes	-
salisbury-england	Salisbury	-	GBR	England	city	51.069	-1.796	2638664	geonames	yes	-
chequers	Chequers	-	GBR	England	venue	51.743	-0.781	-	unverified	-	-
st-andrews	St Andrews	St. Andrews	GBR	Scotland	venue	56.339	-2.797	-	unverified	-	-
leeds-castle	Leeds Castle	-	GBR	England	venue	51.249	0.63	-	unverified	-	-
greenham-common	Greenham Common	-	GBR	England	base	51.38	-1.28	-	unverified	-	-
fairford	Fairford	RAF Fairford	GBR	England	base	51.68	-1.79	-	unverified	-	-
faslane	Faslane	-	GBR	Scotland	base	56.07	-4.82	-	unverified	-	-
gibraltar-strait	Gibraltar	Strait of Gibraltar	-	-	strait	35.95	-5.6	-	unverified	-	-
diego-garcia	Diego Garcia	-	IOT	BIOT	base	-7.31	72.41	-	unverified	-	-
dublin	Dublin	-	IRL	Leinster	city	53.333	-6.249	2964574	geonames	-	-
dundalk	Dundalk	-	IRL	Leinster	town	54	-6.417	2964540	geonames	-	-
the-hague	The Hague	Hague	NLD	South Holland	city	52.077	4.299	2747373	geonames	-	-
amsterdam	Amsterdam	-	NLD	North Holland	city	52.374	4.89	2759794	geonames	-	-
maastricht	Maastricht	-	NLD	Limburg	city	50.848	5.689	2751283	geonames	-	-
schiphol	Schiphol	-	NLD	North Holland	facility	52.31	4.76	-	unverified	-	-
scheveningen	Scheveningen	-	NLD	South Holland	town	52.105	4.276	2747599	geonames	-	-
rotterdam	Rotterdam	-	NLD	South Holland	city	51.922	4.479	2747891	geonames	-	-
brussels	Brussels	-	BEL	Brussels	city	50.85	4.349	2800866	geonames	-	-
antwerp	Antwerp	-	BEL	Flanders	city	51.22	4.4	2803138	geonames	-	-
mons	Mons	-	BEL	Wallonia	city	50.454	3.952	2790869	geonames	-	-
luxembourg-city	Luxembourg City	-	LUX	Luxembourg	city	49.61	6.133	2960316	geonames	-	-
geneva	Geneva	-	CHE	Geneva	city	46.202	6.146	2660646	geonames	-	-
bern	Bern	Berne	CHE	Bern	city	46.948	7.447	2661552	geonames	-	-
zurich	Zurich	Zürich	CHE	Zurich	city	47.367	8.55	2657896	geonames	-	-
lausanne	Lausanne	-	CHE	Vaud	city	46.516	6.633	2659994	geonames	-	-
montreux	Montreux	-	CHE	Vaud	venue	46.433	6.914	-	unverified	-	-
davos	Davos	-	CHE	Graubünden	venue	46.804	9.837	-	unverified	-	-
burgenstock	Bürgenstock	Buergenstock	CHE	Nidwalden	venue	46.997	8.38	-	unverified	-	-
crans-montana	Crans-Montana	-	CHE	Valais	venue	46.307	7.478	-	unverified	-	-
basel	Basel	-	CHE	Basel	city	47.558	7.573	2661604	geonames	-	-
glion	Glion	-	CHE	Vaud	venue	46.43	6.93	-	unverified	-	-
palais-des-nations	Palais des Nations	-	CHE	Geneva	venue	46.227	6.14	-	unverified	-	-
lugano	Lugano	-	CHE	Ticino	venue	46.005	8.953	-	unverified	-	-
vienna	Vienna	-	AUT	Vienna	city	48.208	16.372	2761369	geonames	-	-
salzburg	Salzburg	-	AUT	Salzburg	city	47.799	13.044	2766824	geonames	-	-
traiskirchen	Traiskirchen	-	AUT	Lower Austria	camp	48.015	16.293	-	unverified	-	-
rome	Rome	-	ITA	Lazio	city	41.892	12.511	3169070	geonames	-	-
milan	Milan	-	ITA	Lombardy	city	45.464	9.19	3173435	geonames	-	-
venice	Venice	-	ITA	Veneto	city	45.437	12.333	3164603	geonames	-	-
naples	Naples	-	ITA	Campania	city	40.852	14.268	3172394	geonames	-	-
genoa	Genoa	-	ITA	Liguria	city	44.405	8.944	3176219	geonames	-	-
palermo	Palermo	-	ITA	Sicily	city	38.117	13.364	2523920	geonames	-	-
lampedusa	Lampedusa	-	ITA	Sicily	island	35.51	12.58	-	unverified	-	-
sicily	Sicily	-	ITA	Sicily	island	37.6	14	-	unverified	-	Sicilian|Sicilians
sigonella	Sigonella	-	ITA	Sicily	base	37.4	14.92	-	unverified	-	-
aviano	Aviano	Aviano air base	ITA	Friuli-Venezia Giulia	base	46.03	12.59	-	unverified	-	-
taormina	Taormina	-	ITA	Sicily	venue	37.852	15.288	-	unverified	-	-
laquila	L'Aquila	-	ITA	Abruzzo	venue	42.351	13.399	-	unverified	-	-
trieste	Trieste	-	ITA	Friuli-Venezia Giulia	city	45.65	13.777	3165185	geonames	-	-
bari	Bari	-	ITA	Apulia	city	41.121	16.87	3182351	geonames	-	-
borgo-egnazia	Borgo Egnazia	-	ITA	Apulia	venue	40.87	17.4	-	unverified	-	-
turin	Turin	-	ITA	Piedmont	city	45.07	7.687	3165524	geonames	-	-
bologna	Bologna	-	ITA	Emilia-Romagna	city	44.494	11.339	3181928	geonames	-	-
castel-gandolfo-town	Castel Gandolfo	-	ITA	Lazio	venue	41.747	12.65	-	unverified	-	-
santegidio	Sant'Egidio	-	ITA	Rome	venue	41.889	12.469	-	unverified	-	-
lisbon	Lisbon	-	PRT	Lisbon	city	38.725	-9.15	2267057	geonames	-	-
azores	Azores	the Azores	PRT	Azores	island	38	-27	-	unverified	-	-
lajes	Lajes	Lajes air base	PRT	Azores	base	38.76	-27.09	-	unverified	-	-
bicesse-portugal	Bicesse	Estoril	PRT	Lisbon	venue	38.71	-9.4	-	unverified	-	-
athens	Athens	-	GRC	Attica	city	37.984	23.728	264371	geonames	-	-
thessaloniki	Thessaloniki	Salonica|Salonika	GRC	Macedonia	city	40.641	22.935	734077	geonames	-	-
crete	Crete	-	GRC	Crete	island	35.2	24.9	-	unverified	-	-
souda-bay	Souda Bay	-	GRC	Crete	base	35.49	24.12	-	unverified	-	-
lesbos	Lesbos	Lesvos	GRC	North Aegean	island	39.2	26.3	-	unverified	-	-
moria	Moria	Moria camp	GRC	North Aegean	camp	39.13	26.5	-	unverified	-	-
idomeni	Idomeni	-	GRC	Central Macedonia	crossing	41.12	22.51	-	unverified	-	-
imia	Imia	Kardak	-	-	island	37.05	27.15	-	unverified	-	-
kastellorizo	Kastellorizo	Castellorizo|Meis	GRC	South Aegean	island	36.15	29.59	-	unverified	-	-
corfu	Corfu	-	GRC	Ionian Islands	island	39.6	19.85	-	unverified	-	-
evros	Evros	Evros River|Maritsa	GRC	Eastern Macedonia and Thrace	border	41.2	26.35	-	unverified	-	-
piraeus	Piraeus	-	GRC	Attica	city	37.942	23.646	255274	geonames	-	-
alexandroupoli	Alexandroupoli	-	GRC	Eastern Macedonia and Thrace	city	40.85	25.876	736928	geonames	-	-
valletta	Valletta	-	MLT	Malta	city	35.9	14.515	2562305	geonames	-	-
reykjavik	Reykjavik	Reykjavík	ISL	Capital	city	64.135	-21.895	3413829	geonames	-	-
hofdi-house	Hofdi House	Höfði	ISL	Capital	venue	64.146	-21.906	-	unverified	-	-
keflavik	Keflavik	-	ISL	Southern Peninsula	base	63.985	-22.6	-	unverified	-	-
oslo	Oslo	Kristiania	NOR	Oslo	city	59.913	10.746	3143244	geonames	-	-
utoya	Utoya	Utøya	NOR	Buskerud	island	60.024	10.248	-	unverified	-	-
svalbard-archipelago	Svalbard archipelago	Spitsbergen	SJM	Svalbard	island	78.5	17	-	unverified	-	-
kirkenes	Kirkenes	-	NOR	Finnmark	town	69.727	30.046	779303	geonames	-	-
stockholm	Stockholm	-	SWE	Stockholm	city	59.329	18.069	2673730	geonames	-	-
gotland	Gotland	-	SWE	Gotland	island	57.5	18.5	-	unverified	-	-
karlskrona	Karlskrona	-	SWE	Blekinge	city	56.162	15.587	2701713	geonames	-	-
malmo	Malmo	Malmö	SWE	Skåne	city	55.606	13.001	2692969	geonames	-	-
saltsjobaden	Saltsjöbaden	Saltsjobaden	SWE	Stockholm	venue	59.28	18.31	-	unverified	-	-
helsinki	Helsinki	Helsingfors	FIN	Uusimaa	city	60.17	24.935	658225	geonames	-	-
aland	Åland	Aland	ALA	Åland	island	60.2	20	-	unverified	-	-
lapland	Lapland	-	FIN	Lapland	region	68	26	-	unverified	-	-
copenhagen	Copenhagen	-	DNK	Capital	city	55.676	12.566	2618425	geonames	-	-
bornholm	Bornholm	-	DNK	Capital	island	55.1	14.9	-	unverified	-	-
nuuk	Nuuk	-	GRL	Greenland	city	64.183	-51.722	3421319	geonames	-	-
pituffik	Pituffik	Thule Air Base|Pituffik Space Base|Thule	GRL	Greenland	base	76.53	-68.7	-	unverified	-	-
tallinn	Tallinn	Reval	EST	Harju	city	59.437	24.754	588409	geonames	-	-
narva	Narva	-	EST	Ida-Viru	city	59.377	28.19	590031	geonames	-	-
tapa	Tapa	-	EST	Lääne-Viru	base	59.26	25.96	-	unverified	-	-
riga	Riga	-	LVA	Riga	city	56.946	24.106	456172	geonames	-	-
daugavpils	Daugavpils	Latgale	LVA	Latgale	city	55.883	26.533	460413	geonames	-	-
vilnius	Vilnius	Vilna|Wilno	LTU	Vilnius	city	54.689	25.28	593116	geonames	-	-
klaipeda	Klaipeda	Klaipėda|Memel	LTU	Klaipėda	city	55.707	21.139	598098	geonames	-	-
suwalki-gap	Suwalki Gap	Suwałki Gap|Suwalki corridor	POL	-	region	54.1	23.3	-	unverified	-	-
warsaw	Warsaw	-	POL	Masovia	city	52.23	21.012	756135	geonames	-	-
gdansk	Gdansk	Gdańsk|Danzig	POL	Pomerania	city	54.352	18.649	3099434	geonames	-	-
krakow	Krakow	Kraków|Cracow	POL	Lesser Poland	city	50.061	19.937	3094802	geonames	-	-
rzeszow	Rzeszow	Rzeszów	POL	Subcarpathia	city	50.041	21.999	759734	geonames	-	-
przemysl	Przemysl	Przemyśl	POL	Subcarpathia	city	49.785	22.767	761168	geonames	-	-
przewodow	Przewodow	Przewodów	POL	Lublin	town	50.47	23.93	-	unverified	-	-
smolensk-air-crash	Smolensk	-	RUS	Smolensk Oblast	city	54.778	32.051	491687	geonames	-	-
auschwitz	Auschwitz	Oswiecim|Oświęcim	POL	Lesser Poland	facility	50.034	19.18	-	unverified	-	-
katyn	Katyn	-	RUS	Smolensk Oblast	facility	54.77	31.79	-	unverified	-	-
redzikowo	Redzikowo	-	POL	Pomerania	base	54.48	17.1	-	unverified	-	-
magdalenka	Magdalenka	-	POL	Masovia	venue	52.08	20.9	-	unverified	-	-
medyka	Medyka	-	POL	Subcarpathia	crossing	49.8	22.93	-	unverified	-	-
bialowieza	Bialowieza	Białowieża	POL	Podlasie	town	52.7	23.867	776092	geonames	-	-
kuznica	Kuznica	Kuźnica	POL	Podlasie	crossing	53.51	23.65	-	unverified	-	-
prague	Prague	-	CZE	Prague	city	50.088	14.421	3067696	geonames	-	-
brno	Brno	-	CZE	South Moravia	city	49.195	16.608	3078610	geonames	-	-
vrbetice	Vrbetice	Vrbětice	CZE	Zlín	facility	49.06	17.9	-	unverified	-	-
bratislava	Bratislava	Pressburg	SVK	Bratislava	city	48.148	17.107	3060972	geonames	-	-
kosice	Kosice	Košice	SVK	Košice	city	48.714	21.258	724443	geonames	-	-
budapest	Budapest	-	HUN	Budapest	city	47.498	19.04	3054643	geonames	-	-
paks	Paks	-	HUN	Tolna	facility	46.57	18.85	-	unverified	-	-
taszar	Taszar	Taszár	HUN	Somogy	base	46.37	17.92	-	unverified	-	-
bucharest	Bucharest	-	ROU	Bucharest	city	44.432	26.106	683506	geonames	-	-
timisoara	Timisoara	Timișoara	ROU	Timiș	city	45.754	21.226	665087	geonames	-	-
deveselu	Deveselu	-	ROU	Olt	base	44.08	24.41	-	unverified	-	-
constanta	Constanta	Constanța	ROU	Constanța	city	44.181	28.634	680963	geonames	-	-
cluj	Cluj	Cluj-Napoca|Kolozsvar	ROU	Cluj	city	46.767	23.6	681290	geonames	-	-
mihail-kogalniceanu	Mihail Kogalniceanu	Mihail Kogălniceanu	ROU	Constanța	base	44.36	28.49	-	unverified	-	-
tulcea	Tulcea	-	ROU	Tulcea	city	45.179	28.805	664518	geonames	-	-
sofia	Sofia	-	BGR	Sofia	city	42.698	23.324	727011	geonames	-	-
plovdiv	Plovdiv	Philippopolis	BGR	Plovdiv	city	42.154	24.75	728193	geonames	-	-
varna	Varna	-	BGR	Varna	city	43.219	27.91	726050	geonames	-	-
burgas	Burgas	-	BGR	Burgas	city	42.507	27.469	732770	geonames	-	-
belgrade	Belgrade	-	SRB	Belgrade	city	44.804	20.465	792680	geonames	-	-
novi-sad	Novi Sad	-	SRB	Vojvodina	city	45.252	19.837	3194360	geonames	-	-
vojvodina	Vojvodina	-	SRB	Vojvodina	region	45.4	20	-	unverified	-	-
nis	Nis	Niš	SRB	Nišava	city	43.325	21.903	787657	geonames	-	-
presevo	Presevo	Preševo|Presevo Valley	SRB	Pčinja	town	42.309	21.649	786772	geonames	-	-
bujanovac	Bujanovac	-	SRB	Pčinja	town	42.459	21.767	792173	geonames	-	-
sandzak	Sandzak	Sandžak|Novi Pazar	SRB	-	region	43.2	20.3	-	unverified	-	-
batajnica	Batajnica	-	SRB	Belgrade	base	44.93	20.26	-	unverified	-	-
pristina	Pristina	Prishtina|Priština	KOS	Pristina	city	42.673	21.167	786714	geonames	-	-
mitrovica	Mitrovica	Kosovska Mitrovica|North Mitrovica|Northern Mitrovica	KOS	Mitrovica	city	42.883	20.867	789225	geonames	-	-
banjska	Banjska	-	KOS	Mitrovica	town	42.97	20.78	-	unverified	-	-
zvecan	Zvecan	Zvečan	KOS	Mitrovica	town	42.907	20.84	783770	geonames	-	-
leposavic	Leposavic	Leposavić	KOS	Mitrovica	town	43.104	20.803	788731	geonames	-	-
zubin-potok	Zubin Potok	-	KOS	Mitrovica	town	42.914	20.69	783802	geonames	-	-
jarinje	Jarinje	-	KOS	Mitrovica	crossing	43.23	20.7	-	unverified	-	-
brnjak	Brnjak	-	KOS	Mitrovica	crossing	42.97	20.52	-	unverified	-	-
pec	Pec	Peć|Peja	KOS	Peja	city	42.659	20.288	787157	geonames	-	-
prizren	Prizren	-	KOS	Prizren	city	42.214	20.74	786712	geonames	-	-
djakovica	Djakovica	Gjakova|Đakovica	KOS	Gjakova	city	42.38	20.431	791646	geonames	-	-
racak	Racak	Račak|Reçak	KOS	Ferizaj	town	42.43	21.02	-	unverified	-	-
drenica	Drenica	-	KOS	-	region	42.7	20.8	-	unverified	-	-
gracanica	Gracanica	Gračanica	KOS	Pristina	town	42.601	21.196	790265	geonames	-	-
camp-bondsteel	Camp Bondsteel	-	KOS	Ferizaj	base	42.364	21.249	-	unverified	-	-
junik	Junik	-	KOS	Gjakova	town	42.476	20.277	789739	geonames	-	-
malisevo	Malisevo	Mališevo	KOS	Prizren	town	42.482	20.746	788239	geonames	-	-
kosovo-polje	Kosovo Polje	Fushe Kosove	KOS	Pristina	town	42.664	21.096	789228	geonames	-	-
sarajevo	Sarajevo	-	BIH	Federation	city	43.849	18.356	3191281	geonames	-	-
mostar	Mostar	-	BIH	Federation	city	43.343	17.808	3194828	geonames	-	-
banja-luka	Banja Luka	-	BIH	Republika Srpska	city	44.779	17.206	3204541	geonames	-	-
tuzla	Tuzla	-	BIH	Federation	city	44.538	18.667	3188582	geonames	-	-
srebrenica	Srebrenica	-	BIH	Republika Srpska	town	44.107	19.297	3190159	geonames	-	-
potocari	Potocari	Potočari	BIH	Republika Srpska	town	44.155	19.3	-	unverified	-	-
zepa	Zepa	Žepa	BIH	Republika Srpska	town	43.95	19.13	-	unverified	-	-
gorazde	Gorazde	Goražde	BIH	Federation	town	43.668	18.976	3200396	geonames	-	-
bihac	Bihac	Bihać	BIH	Federation	city	44.817	15.871	3204222	geonames	-	-
brcko	Brcko	Brčko	BIH	Brčko District	city	44.872	18.816	3203521	geonames	-	-
pale	Pale	-	BIH	Republika Srpska	town	43.817	18.569	3193692	geonames	yes	-
zenica	Zenica	-	BIH	Federation	city	44.202	17.904	3186573	geonames	-	-
travnik	Travnik	-	BIH	Federation	town	44.226	17.666	3188924	geonames	-	-
vitez	Vitez	-	BIH	Federation	town	44.154	17.79	3187590	geonames	-	-
prijedor	Prijedor	-	BIH	Republika Srpska	city	44.98	16.714	3192409	geonames	-	-
omarska	Omarska	-	BIH	Republika Srpska	camp	44.89	16.88	-	unverified	-	-
visegrad	Visegrad	Višegrad	BIH	Republika Srpska	town	43.783	19.293	3187681	geonames	-	-
foca	Foca	Foča	BIH	Republika Srpska	town	43.506	18.779	3200837	geonames	-	-
doboj	Doboj	-	BIH	Republika Srpska	city	44.732	18.087	3201984	geonames	-	-
bijeljina	Bijeljina	-	BIH	Republika Srpska	city	44.759	19.214	3204186	geonames	-	-
zvornik	Zvornik	-	BIH	Republika Srpska	city	44.386	19.102	3186246	geonames	-	-
mount-igman	Mount Igman	Igman	BIH	Federation	region	43.75	18.27	-	unverified	-	-
markale	Markale	Markale market	BIH	Sarajevo	facility	43.859	18.422	-	unverified	-	-
velika-kladusa	Velika Kladusa	Velika Kladuša	BIH	Federation	town	45.185	15.806	3188225	geonames	-	-
posavina-corridor	Posavina corridor	-	BIH	-	region	44.9	18.6	-	unverified	-	-
jajce	Jajce	-	BIH	Federation	town	44.342	17.271	3198934	geonames	-	-
butmir	Butmir	-	BIH	Sarajevo	base	43.82	18.33	-	unverified	-	-
grbavica	Grbavica	-	BIH	Sarajevo	town	43.848	18.39	-	unverified	-	-
zagreb	Zagreb	-	HRV	Zagreb	city	45.814	15.978	3186886	geonames	-	-
vukovar	Vukovar	-	HRV	Vukovar-Srijem	city	45.352	19.002	3187047	geonames	-	-
knin	Knin	-	HRV	Šibenik-Knin	town	44.041	16.197	3197986	geonames	-	-
krajina-croatia	Krajina	-	HRV	-	region	44.5	15.8	-	unverified	-	-
eastern-slavonia	Eastern Slavonia	eastern Slavonia	HRV	-	region	45.3	18.8	-	unverified	-	-
western-slavonia	Western Slavonia	-	HRV	-	region	45.4	17.2	-	unverified	-	-
osijek	Osijek	-	HRV	Osijek-Baranja	city	45.551	18.694	3193935	geonames	-	-
dubrovnik	Dubrovnik	-	HRV	Dubrovnik-Neretva	city	42.641	18.109	3201047	geonames	-	-
split	Split	-	HRV	Split-Dalmatia	city	43.509	16.439	3190261	geonames	yes	-
zadar	Zadar	-	HRV	Zadar	city	44.116	15.225	3186952	geonames	-	-
prevlaka	Prevlaka	Prevlaka peninsula	HRV	Dubrovnik-Neretva	region	42.39	18.53	-	unverified	-	-
erdut	Erdut	-	HRV	Osijek-Baranja	venue	45.53	19.06	-	unverified	-	-
sisak	Sisak	-	HRV	Sisak-Moslavina	city	45.466	16.377	3190813	geonames	-	-
gospic	Gospic	Gospić	HRV	Lika-Senj	town	44.546	15.375	3199873	geonames	-	-
brioni	Brioni	Brijuni	HRV	Istria	venue	44.91	13.76	-	unverified	-	-
jasenovac	Jasenovac	-	HRV	Sisak-Moslavina	facility	45.27	16.91	-	unverified	-	-
ljubljana	Ljubljana	-	SVN	Ljubljana	city	46.051	14.505	3196359	geonames	-	-
brdo	Brdo	Brdo pri Kranju	SVN	Kranj	venue	46.27	14.38	-	unverified	-	-
piran-bay	Piran Bay	Bay of Piran	-	-	sea	45.5	13.55	-	unverified	-	-
skopje	Skopje	Uskub|Üsküb	MKD	Skopje	city	41.996	21.431	785842	geonames	-	-
tetovo	Tetovo	-	MKD	Polog	city	42.01	20.971	785082	geonames	-	-
kumanovo	Kumanovo	-	MKD	Kumanovo	city	42.133	21.716	788886	geonames	-	-
ohrid	Ohrid	-	MKD	Ohrid	city	41.117	20.802	787487	geonames	-	-
aracinovo	Aracinovo	Aračinovo	MKD	Skopje	town	42.027	21.563	793113	geonames	-	-
blace	Blace	-	MKD	-	crossing	42.14	21.26	-	unverified	-	-
prespa	Prespa	Lake Prespa	-	-	river	40.9	21.03	-	unverified	-	-
tirana	Tirana	-	ALB	Tirana	city	41.327	19.819	3183875	geonames	-	-
durres	Durres	Durrës|Durazzo	ALB	Durrës	city	41.324	19.455	3185728	geonames	-	-
vlore	Vlore	Vlora|Vlorë|Valona	ALB	Vlorë	city	40.47	19.484	3183719	geonames	-	-
kukes	Kukes	Kukës	ALB	Kukës	town	42.077	20.422	782661	geonames	-	-
tropoja	Tropoja	Bajram Curri	ALB	Kukës	town	42.357	20.077	7932375	geonames	-	-
ashraf-3	Ashraf-3	-	ALB	Durrës	camp	41.45	19.6	-	unverified	-	-
podgorica	Podgorica	Titograd	MNE	Podgorica	city	42.441	19.263	3193044	geonames	-	-
washington	Washington	Washington, D.C.|Washington D.C.|Washington, DC|Washington DC	USA	District of Columbia	city	38.895	-77.036	4140963	geonames	-	-
new-york	New York	New York City	USA	New York	city	40.714	-74.006	5128581	geonames	-	-
united-nations-headquarters	United Nations Headquarters	UN headquarters|U.N. headquarters|UN Headquarters	USA	New York	venue	40.749	-73.968	-	unverified	-	-
camp-david	Camp David	-	USA	Maryland	venue	39.648	-77.465	-	unverified	-	-
dayton	Dayton	Dayton, Ohio|Wright-Patterson Air Force Base	USA	Ohio	venue	39.759	-84.192	-	unverified	-	-
wye-river	Wye River	Wye Plantation|Wye Mills	USA	Maryland	venue	38.87	-76.13	-	unverified	-	-
annapolis	Annapolis	-	USA	Maryland	venue	38.979	-76.492	-	unverified	-	-
shepherdstown	Shepherdstown	-	USA	West Virginia	venue	39.43	-77.804	-	unverified	-	-
andrews-air-force-base	Andrews Air Force Base	Joint Base Andrews	USA	Maryland	base	38.811	-76.867	-	unverified	-	-
mar-a-lago	Mar-a-Lago	-	USA	Florida	venue	26.677	-80.037	-	unverified	-	-
los-angeles	Los Angeles	-	USA	California	city	34.052	-118.244	5368361	geonames	-	-
san-francisco	San Francisco	-	USA	California	city	37.775	-122.419	5391959	geonames	-	-
chicago	Chicago	-	USA	Illinois	city	41.85	-87.65	4887398	geonames	-	-
houston	Houston	-	USA	Texas	city	29.763	-95.363	4699066	geonames	-	-
miami	Miami	-	USA	Florida	city	25.774	-80.194	4164138	geonames	-	-
boston	Boston	-	USA	Massachusetts	city	42.358	-71.06	4930956	geonames	-	-
oklahoma-city	Oklahoma City	-	USA	Oklahoma	city	35.468	-97.516	4544349	geonames	-	-
waco	Waco	-	USA	Texas	city	31.549	-97.147	4739526	geonames	-	-
world-trade-center	World Trade Center	Twin Towers|Ground Zero	USA	New York	facility	40.712	-74.013	-	unverified	-	-
anchorage	Anchorage	-	USA	Alaska	city	61.218	-149.9	5879400	geonames	-	-
joint-base-elmendorf-richardson	Joint Base Elmendorf-Richardson	Elmendorf	USA	Alaska	base	61.25	-149.8	-	unverified	-	-
alaska	Alaska	-	USA	Alaska	region	64	-152	-	unverified	-	-
hawaii	Hawaii	-	USA	Hawaii	region	20.8	-156.3	-	unverified	-	-
honolulu	Honolulu	-	USA	Hawaii	city	21.307	-157.858	5856195	geonames	-	-
pearl-harbor	Pearl Harbor	-	USA	Hawaii	base	21.36	-157.95	-	unverified	-	-
guantanamo-bay	Guantanamo Bay	Guantanamo|Guantánamo|Gitmo	CUB	Cuba	base	19.9	-75.1	-	unverified	-	-
bretton-woods	Bretton Woods	-	USA	New Hampshire	venue	44.26	-71.44	-	unverified	-	-
los-alamos	Los Alamos	-	USA	New Mexico	facility	35.888	-106.307	-	unverified	-	-
nevada	Nevada	-	USA	Nevada	region	39.3	-116.9	-	unverified	-	-
texas	Texas	-	USA	Texas	region	31.3	-99.3	-	unverified	-	Texan|Texans
california	California	-	USA	California	region	37.2	-119.3	-	unverified	-	-
florida	Florida	-	USA	Florida	region	28.8	-82.5	-	unverified	-	-
fort-bragg	Fort Bragg	-	USA	North Carolina	base	35.14	-79	-	unverified	-	-
norfolk	Norfolk	-	USA	Virginia	city	36.847	-76.285	4776222	geonames	yes	-
langley-virginia	Langley, Virginia	-	USA	Virginia	facility	38.947	-77.146	-	unverified	-	-
sunnylands	Sunnylands	Rancho Mirage	USA	California	venue	33.78	-116.41	-	unverified	-	-
guam-andersen-air-force-base	Guam Andersen Air Force Base	Andersen Air Force Base	GUM	Guam	base	13.58	144.93	-	unverified	-	-
bethesda	Bethesda	-	USA	Maryland	town	38.981	-77.1	4348599	geonames	-	-
minneapolis	Minneapolis	-	USA	Minnesota	city	44.98	-93.264	5037649	geonames	-	-
portland	Portland	-	USA	Oregon	city	45.523	-122.676	5746545	geonames	yes	-
georgia-u-s-state	Georgia	-	USA	Georgia	region	32.75	-83.5	-	unverified	yes	-
atlanta	Atlanta	-	USA	Georgia	city	33.749	-84.388	4180439	geonames	-	-
washington-state	Washington State	Washington state|Washington	USA	Washington	region	47.5	-120.5	-	unverified	-	-
ottawa	Ottawa	-	CAN	Ontario	city	45.411	-75.698	6094817	geonames	-	-
toronto	Toronto	-	CAN	Ontario	city	43.706	-79.399	6167865	geonames	-	-
montreal	Montreal	-	CAN	Quebec	city	45.509	-73.588	6077243	geonames	-	-
quebec	Quebec	Québec	CAN	Quebec	region	52	-72	-	unverified	-	Quebecois|Quebecois|Québécois|Quebecers
vancouver	Vancouver	-	CAN	British Columbia	city	49.25	-123.119	6173331	geonames	-	-
victoria-british-columbia	Victoria	-	CAN	British Columbia	city	48.436	-123.352	6174041	geonames	yes	-
halifax	Halifax	-	CAN	Nova Scotia	city	44.643	-63.577	6324729	geonames	yes	-
kananaskis	Kananaskis	-	CAN	Alberta	venue	50.92	-115.14	-	unverified	-	-
charlevoix	Charlevoix	La Malbaie	CAN	Quebec	venue	47.65	-70.15	-	unverified	-	-
victoria-seychelles	Victoria	-	SYC	Mahé	city	-4.62	55.455	241131	geonames	yes	-
mexico-city	Mexico City	-	MEX	Mexico City	city	19.428	-99.128	3530597	geonames	-	-
chiapas	Chiapas	-	MEX	Chiapas	region	16.5	-92.5	-	unverified	-	-
san-cristobal-de-las-casas	San Cristobal de las Casas	San Cristóbal de las Casas	MEX	Chiapas	city	16.73	-92.638	3519537	geonames	-	-
ciudad-juarez	Ciudad Juárez	Ciudad Juarez|Juarez	MEX	Chihuahua	city	31.72	-106.461	4013708	geonames	-	-
tijuana	Tijuana	-	MEX	Baja California	city	32.503	-117.004	3981609	geonames	-	-
culiacan	Culiacan	Culiacán	MEX	Sinaloa	city	24.802	-107.394	4012176	geonames	-	-
sinaloa	Sinaloa	-	MEX	Sinaloa	region	25	-107.5	-	unverified	-	-
guerrero	Guerrero	-	MEX	Guerrero	region	17.6	-99.9	-	unverified	-	-
ayotzinapa	Ayotzinapa	Iguala	MEX	Guerrero	town	18.345	-99.541	3526798	geonames	-	-
acapulco	Acapulco	-	MEX	Guerrero	city	16.849	-99.909	3533462	geonames	-	-
cancun	Cancun	Cancún	MEX	Quintana Roo	city	21.174	-86.847	3531673	geonames	-	-
acteal	Acteal	-	MEX	Chiapas	town	16.99	-92.51	-	unverified	-	-
chapultepec	Chapultepec	Chapultepec Castle	MEX	Mexico City	venue	19.42	-99.18	-	unverified	-	-
monterrey	Monterrey	-	MEX	Nuevo León	city	25.684	-100.317	3995465	geonames	-	-
havana	Havana	La Habana	CUB	Havana	city	23.133	-82.383	3553478	geonames	-	-
santiago-de-cuba	Santiago de Cuba	-	CUB	Santiago de Cuba	city	20.023	-75.822	3536729	geonames	-	-
bay-of-pigs	Bay of Pigs	-	CUB	Matanzas	sea	22.2	-81.2	-	unverified	-	-
mariel	Mariel	-	CUB	Artemisa	town	22.99	-82.754	3547600	geonames	-	-
port-au-prince	Port-au-Prince	-	HTI	Ouest	city	18.543	-72.339	3718426	geonames	-	-
cite-soleil	Cité Soleil	Cite Soleil	HTI	Ouest	town	18.58	-72.33	-	unverified	-	-
gonaives	Gonaïves	Gonaives	HTI	Artibonite	city	19.448	-72.689	3724696	geonames	-	-
cap-haitien	Cap-Haïtien	Cap-Haitien|Cap Haitien	HTI	Nord	city	19.759	-72.198	3728474	geonames	-	-
pont-sonde	Pont-Sondé	Pont-Sonde	HTI	Artibonite	town	19.15	-72.61	-	unverified	-	-
governors-island	Governors Island	-	USA	-	venue	40.69	-74.016	-	unverified	-	-
kenscoff	Kenscoff	-	HTI	Ouest	town	18.448	-72.284	3723440	geonames	-	-
santo-domingo	Santo Domingo	Ciudad Trujillo	DOM	Distrito Nacional	city	18.472	-69.892	3492908	geonames	-	-
st-georges	St. George's	-	GRD	Saint George	city	12.053	-61.752	3579925	geonames	-	-
point-salines	Point Salines	-	GRD	Saint George	facility	12	-61.79	-	unverified	-	-
port-of-spain	Port of Spain	-	TTO	Port of Spain	city	10.667	-61.519	3573890	geonames	-	-
kingston	Kingston	-	JAM	Kingston	city	17.997	-76.794	3489854	geonames	yes	-
guatemala-city	Guatemala City	-	GTM	Guatemala	city	14.641	-90.513	3598132	geonames	-	-
esquipulas	Esquipulas	-	GTM	Chiquimula	venue	14.567	-89.351	-	unverified	-	-
el-quiche	El Quiché	Quiche	GTM	El Quiché	region	15.5	-91	-	unverified	-	-
san-salvador	San Salvador	-	SLV	San Salvador	city	13.689	-89.187	3583361	geonames	-	-
chalatenango	Chalatenango	-	SLV	Chalatenango	region	14.2	-89	-	unverified	-	-
morazan	Morazán	Morazan	SLV	Morazán	region	13.77	-88.1	-	unverified	-	-
el-mozote	El Mozote	-	SLV	Morazán	town	13.9	-88.11	-	unverified	-	-
perquin	Perquín	Perquin	SLV	Morazán	town	13.958	-88.158	-	unverified	-	-
usulutan	Usulután	Usulutan	SLV	Usulután	city	13.345	-88.44	3582883	geonames	-	-
cecot	CECOT	-	SLV	San Vicente	facility	13.6	-88.8	-	unverified	-	-
tegucigalpa	Tegucigalpa	-	HND	Francisco Morazán	city	14.082	-87.207	3600949	geonames	-	-
san-pedro-sula	San Pedro Sula	-	HND	Cortés	city	15.506	-88.026	3601782	geonames	-	-
yamales	Yamales	-	HND	El Paraíso	camp	13.9	-86.6	-	unverified	-	-
palmerola	Palmerola	Soto Cano|Soto Cano Air Base	HND	Comayagua	base	14.38	-87.62	-	unverified	-	-
tela	Tela	-	HND	Atlántida	venue	15.774	-87.467	-	unverified	-	-
managua	Managua	-	NIC	Managua	city	12.133	-86.25	3617763	geonames	-	-
masaya	Masaya	-	NIC	Masaya	city	11.973	-86.096	3617723	geonames	-	-
sapoa	Sapoa	Sapoá	NIC	Rivas	venue	11.24	-85.62	-	unverified	-	-
puerto-cabezas	Puerto Cabezas	Bilwi	NIC	North Caribbean Coast	town	14.035	-83.389	3617154	geonames	-	-
leon-nicaragua	León	-	NIC	León	city	12.435	-86.879	3618030	geonames	yes	-
esteli	Estelí	Esteli	NIC	Estelí	city	13.093	-86.356	3619194	geonames	-	-
san-jose-costa-rica	San José	San Jose	CRI	San José	city	9.934	-84.085	3621849	geonames	yes	-
panama-city	Panama City	-	PAN	Panamá	city	8.994	-79.52	3703443	geonames	-	-
panama-canal	Panama Canal	the Panama Canal|Canal Zone	PAN	-	strait	9.12	-79.75	-	unverified	-	-
colon	Colon	Colón	PAN	Colón	city	9.36	-79.9	3712076	geonames	-	-
contadora-island	Contadora Island	-	PAN	Panamá	venue	8.63	-79.03	-	unverified	-	-
darien-gap	Darién Gap	Darien Gap|Darien	PAN	Darién	region	8	-77.6	-	unverified	-	-
bogota	Bogotá	Bogota	COL	Bogotá	city	4.61	-74.082	3688689	geonames	-	-
medellin	Medellín	Medellin	COL	Antioquia	city	6.245	-75.572	3674962	geonames	-	-
cali	Cali	-	COL	Valle del Cauca	city	3.431	-76.52	3687925	geonames	-	-
cartagena	Cartagena	-	COL	Bolívar	city	10.398	-75.493	3687238	geonames	yes	-
barranquilla	Barranquilla	-	COL	Atlántico	city	10.969	-74.781	3689147	geonames	-	-
cauca	Cauca	-	COL	Cauca	region	2.4	-76.8	-	unverified	-	-
catatumbo	Catatumbo	-	COL	Norte de Santander	region	8.6	-73	-	unverified	-	-
cucuta	Cúcuta	Cucuta	COL	Norte de Santander	city	7.907	-72.505	3685533	geonames	-	-
san-vicente-del-caguan	San Vicente del Caguán	San Vicente del Caguan|Caguan	COL	Caquetá	town	2.122	-74.766	3668290	geonames	-	-
arauca	Arauca	-	COL	Arauca	city	7.085	-70.759	3689718	geonames	-	-
putumayo	Putumayo	-	COL	Putumayo	region	0.5	-76	-	unverified	-	-
choco	Chocó	Choco	COL	Chocó	region	5.9	-76.8	-	unverified	-	-
bojaya	Bojayá	Bojaya	COL	Chocó	town	6.556	-76.884	3766939	geonames	-	-
barrancabermeja	Barrancabermeja	-	COL	Santander	city	7.065	-73.855	3689169	geonames	-	-
tumaco	Tumaco	-	COL	Nariño	city	1.791	-78.793	3666640	geonames	-	-
la-uribe	La Uribe	Uribe municipality	COL	Meta	town	3.241	-74.355	3666413	geonames	-	-
uraba	Urabá	Uraba	COL	Antioquia	region	7.9	-76.6	-	unverified	-	-
buenaventura	Buenaventura	-	COL	Valle del Cauca	city	3.88	-77.031	3688451	geonames	-	-
mapiripan	Mapiripán	Mapiripan	COL	Meta	town	2.891	-72.133	3792394	geonames	-	-
palace-of-justice-bogota	Palace of Justice	-	COL	Bogotá	facility	4.598	-74.076	-	unverified	-	-
caracas	Caracas	-	VEN	Capital District	city	10.488	-66.879	3646738	geonames	-	-
maracaibo	Maracaibo	-	VEN	Zulia	city	10.642	-71.611	3633009	geonames	-	-
san-antonio-del-tachira	San Antonio del Táchira	-	VEN	Táchira	crossing	7.814	-72.443	-	unverified	-	-
orinoco-belt	Orinoco Belt	-	VEN	-	region	8	-64.5	-	unverified	-	-
essequibo	Essequibo	Esequibo|Guayana Esequiba	GUY	-	region	6	-59.5	-	unverified	-	-
la-guaira	La Guaira	-	VEN	La Guaira	city	10.602	-66.933	3637721	geonames	-	-
georgetown	Georgetown	-	GUY	Demerara	city	6.804	-58.155	3378644	geonames	yes	-
jonestown	Jonestown	-	GUY	Barima-Waini	town	7.69	-59.9	-	unverified	-	-
paramaribo	Paramaribo	-	SUR	Paramaribo	city	5.866	-55.167	3383330	geonames	-	-
quito	Quito	-	ECU	Pichincha	city	-0.23	-78.525	3652462	geonames	-	-
guayaquil	Guayaquil	-	ECU	Guayas	city	-2.196	-79.886	3657509	geonames	-	-
manta	Manta	-	ECU	Manabí	base	-0.949	-80.733	-	unverified	-	-
cenepa	Cenepa	Cordillera del Cóndor|Cordillera del Condor	-	-	region	-3.6	-78.4	-	unverified	-	-
lima	Lima	-	PER	Lima	city	-12.043	-77.028	3936456	geonames	yes	-
ayacucho	Ayacucho	-	PER	Ayacucho	city	-13.164	-74.223	3947019	geonames	-	-
cusco	Cusco	Cuzco	PER	Cusco	city	-13.532	-71.967	3941584	geonames	-	-
vraem	VRAEM	Apurimac and Ene River valley	PER	-	region	-12.5	-73.8	-	unverified	-	-
upper-huallaga-valley	Upper Huallaga Valley	Huallaga	PER	San Martín	region	-8.3	-76.3	-	unverified	-	-
bagua	Bagua	-	PER	Amazonas	town	-5.633	-78.534	3699486	geonames	-	-
tacna	Tacna	-	PER	Tacna	city	-18.015	-70.254	3928128	geonames	-	-
juliaca	Juliaca	-	PER	Puno	city	-15.5	-70.133	3937513	geonames	-	-
callao	Callao	-	PER	Callao	city	-12.052	-77.135	3946083	geonames	-	-
la-paz	La Paz	-	BOL	La Paz	city	-16.5	-68.15	3911925	geonames	yes	-
cochabamba	Cochabamba	-	BOL	Cochabamba	city	-17.382	-66.16	3919968	geonames	-	-
chapare	Chapare	-	BOL	Cochabamba	region	-16.9	-65.5	-	unverified	-	-
el-alto	El Alto	-	BOL	La Paz	city	-16.505	-68.163	-	unverified	-	-
santa-cruz-bolivia	Santa Cruz	-	BOL	Santa Cruz	city	-17.786	-63.181	3904906	geonames	yes	-
sucre	Sucre	-	BOL	Chuquisaca	city	-19.033	-65.263	3903987	geonames	-	-
santiago	Santiago	-	CHL	Santiago	city	-33.457	-70.648	3871336	geonames	yes	-
valparaiso	Valparaíso	Valparaiso	CHL	Valparaíso	city	-33.036	-71.63	3868626	geonames	-	-
araucania	Araucanía	Araucania	CHL	Araucanía	region	-38.7	-72.5	-	unverified	-	-
beagle-channel	Beagle Channel	-	-	-	strait	-54.9	-68.1	-	unverified	-	-
arica	Arica	-	CHL	Arica y Parinacota	city	-18.476	-70.301	3899361	geonames	-	-
buenos-aires	Buenos Aires	-	ARG	Buenos Aires	city	-34.613	-58.377	3435910	geonames	-	-
amia	AMIA	AMIA building	ARG	Buenos Aires	facility	-34.602	-58.399	-	unverified	-	-
ushuaia	Ushuaia	-	ARG	Tierra del Fuego	city	-54.811	-68.316	3833367	geonames	-	-
patagonia	Patagonia	-	ARG	-	region	-45	-69	-	unverified	-	-
brasilia	Brasília	Brasilia	BRA	Federal District	city	-15.78	-47.93	3469058	geonames	-	-
rio-de-janeiro	Rio de Janeiro	Rio	BRA	Rio de Janeiro	city	-22.906	-43.182	3451190	geonames	-	-
sao-paulo	São Paulo	Sao Paulo	BRA	São Paulo	city	-23.547	-46.636	3448439	geonames	-	-
manaus	Manaus	-	BRA	Amazonas	city	-3.102	-60.025	3663517	geonames	-	-
belem	Belém	Belem	BRA	Pará	city	-1.456	-48.504	3405870	geonames	-	-
porto-alegre	Porto Alegre	-	BRA	Rio Grande do Sul	city	-30.033	-51.23	3452925	geonames	-	-
fortaleza	Fortaleza	-	BRA	Ceará	city	-3.717	-38.543	3399415	geonames	-	-
salvador-brazil	Salvador	-	BRA	Bahia	city	-12.976	-38.491	3450554	geonames	yes	-
itaipu	Itaipu	Itaipu Dam	BRA	Paraná	facility	-25.41	-54.59	-	unverified	-	-
asuncion	Asunción	Asuncion	PRY	Asunción	city	-25.286	-57.647	3439389	geonames	-	-
ciudad-del-este	Ciudad del Este	-	PRY	Alto Paraná	city	-25.504	-54.651	3439101	geonames	-	-
tri-border-area	Tri-Border Area	Triple Frontier	-	-	region	-25.6	-54.6	-	unverified	-	-
montevideo	Montevideo	-	URY	Montevideo	city	-34.903	-56.188	3441575	geonames	-	-
punta-del-este	Punta del Este	-	URY	Maldonado	venue	-34.947	-54.934	-	unverified	-	-
victoria-park	Victoria Park	-	HKG	Hong Kong	venue	22.28	114.19	-	unverified	-	-
kowloon	Kowloon	-	HKG	Kowloon	town	22.317	114.183	1819609	geonames	-	-
admiralty-hong-kong	Admiralty	-	HKG	Hong Kong	town	22.28	114.163	8223931	geonames	yes	-
red-sea	Red Sea	the Red Sea	-	-	sea	20	38.5	-	unverified	-	-
bab-el-mandeb	Bab el-Mandeb	Bab al-Mandab|Bab al-Mandeb|Bab el-Mandeb Strait|Bab al-Mandab Strait|Bab el Mandeb	-	-	strait	12.58	43.33	-	unverified	-	-
strait-of-hormuz	Strait of Hormuz	Straits of Hormuz|Hormuz Strait|Hormuz	-	-	strait	26.57	56.25	-	unverified	-	-
persian-gulf	Persian Gulf	the Gulf|Arabian Gulf|the Persian Gulf	-	-	sea	26.5	52	-	unverified	-	-
gulf-of-oman	Gulf of Oman	-	-	-	sea	25	58.5	-	unverified	-	-
gulf-of-aden	Gulf of Aden	-	-	-	sea	12	48	-	unverified	-	-
arabian-sea	Arabian Sea	-	-	-	sea	15	65	-	unverified	-	-
gulf-of-aqaba	Gulf of Aqaba	Gulf of Eilat	-	-	sea	28.7	34.7	-	unverified	-	-
indian-ocean	Indian Ocean	-	-	-	sea	-10	75	-	unverified	-	-
mediterranean-sea	Mediterranean Sea	Mediterranean|the Mediterranean|Eastern Mediterranean|eastern Mediterranean	-	-	sea	35	18	-	unverified	-	-
aegean-sea	Aegean Sea	Aegean|the Aegean	-	-	sea	38.5	25	-	unverified	-	-
adriatic-sea	Adriatic Sea	Adriatic|the Adriatic	-	-	sea	43	15.5	-	unverified	-	-
black-sea	Black Sea	the Black Sea	-	-	sea	43.4	34.3	-	unverified	-	-
sea-of-azov	Sea of Azov	Azov Sea	-	-	sea	46.1	36.6	-	unverified	-	-
caspian-sea	Caspian Sea	Caspian|the Caspian	-	-	sea	41.7	50.7	-	unverified	-	-
baltic-sea	Baltic Sea	the Baltic Sea	-	-	sea	58	20	-	unverified	-	-
barents-sea	Barents Sea	-	-	-	sea	74	36	-	unverified	-	-
north-sea	North Sea	-	-	-	sea	56	3	-	unverified	-	-
norwegian-sea	Norwegian Sea	-	-	-	sea	68	2	-	unverified	-	-
arctic	Arctic	the Arctic|Arctic Ocean	-	-	region	80	0	-	unverified	-	-
english-channel	English Channel	the English Channel	-	-	strait	50.2	-0.5	-	unverified	-	-
gulf-of-finland	Gulf of Finland	-	-	-	sea	59.9	26	-	unverified	-	-
south-china-sea	South China Sea	West Philippine Sea|East Sea|Bien Dong	-	-	sea	12	113	-	unverified	-	-
east-china-sea	East China Sea	-	-	-	sea	29	125	-	unverified	-	-
yellow-sea	Yellow Sea	West Sea	-	-	sea	36	123.5	-	unverified	-	-
sea-of-japan	Sea of Japan	East Sea	-	-	sea	40	135	-	unverified	-	-
sulu-sea	Sulu Sea	Celebes Sea	-	-	sea	8	120	-	unverified	-	-
strait-of-malacca	Strait of Malacca	Malacca Strait|Straits of Malacca	-	-	strait	3	100.5	-	unverified	-	-
bashi-channel	Bashi Channel	Luzon Strait	-	-	strait	21.5	121	-	unverified	-	-
andaman-sea	Andaman Sea	-	-	-	sea	10	96	-	unverified	-	-
bay-of-bengal	Bay of Bengal	-	-	-	sea	15	88	-	unverified	-	-
tonkin-gulf	Tonkin Gulf	Gulf of Tonkin	-	-	sea	20	108	-	unverified	-	-
gulf-of-thailand	Gulf of Thailand	-	-	-	sea	9.5	102	-	unverified	-	-
sea-of-okhotsk	Sea of Okhotsk	-	-	-	sea	54	150	-	unverified	-	-
bering-strait	Bering Strait	-	-	-	strait	65.75	-169	-	unverified	-	-
bering-sea	Bering Sea	-	-	-	sea	58	-178	-	unverified	-	-
pacific	Pacific	Pacific Ocean|the Pacific	-	-	sea	0	-160	-	unverified	-	-
atlantic	Atlantic	Atlantic Ocean|the Atlantic	-	-	sea	20	-35	-	unverified	-	-
caribbean-sea	Caribbean Sea	the Caribbean Sea	-	-	sea	15	-75	-	unverified	-	-
gulf-of-mexico	Gulf of Mexico	Gulf of America	-	-	sea	25	-90	-	unverified	-	-
gulf-of-guinea	Gulf of Guinea	-	-	-	sea	1	4	-	unverified	-	-
mozambique-channel	Mozambique Channel	-	-	-	strait	-18	41	-	unverified	-	-
gulf-of-fonseca	Gulf of Fonseca	-	-	-	sea	13.2	-87.7	-	unverified	-	-
sahara	Sahara	the Sahara|Sahara Desert	-	-	desert	23	5	-	unverified	-	-
kurdistan	Kurdistan	-	-	-	region	37	43	-	unverified	-	-
mesopotamia	Mesopotamia	-	-	-	region	33.5	43.5	-	unverified	-	-
nile	Nile	River Nile|Nile River|the Nile	-	-	river	26	32.7	-	unverified	-	-
euphrates	Euphrates	Euphrates River	-	-	river	35.5	40	-	unverified	-	-
tigris	Tigris	Tigris River	-	-	river	34.5	43.7	-	unverified	-	-
danube	Danube	Danube River	-	-	river	45.3	19	-	unverified	-	-
drina	Drina	Drina River	-	-	river	44.2	19.1	-	unverified	-	-
mekong	Mekong	Mekong River	-	-	river	15	105.5	-	unverified	-	-
indus	Indus	Indus River	-	-	river	27	68	-	unverified	-	-
brahmaputra	Brahmaputra	Yarlung Tsangpo	-	-	river	26.5	92	-	unverified	-	-
amu-darya	Amu Darya	-	-	-	river	38	64.5	-	unverified	-	-
rio-grande	Rio Grande	-	-	-	river	29.3	-102	-	unverified	-	-
durand-line	Durand Line	-	-	-	border	33	69.9	-	unverified	-	-
great-lakes-region-africa	Great Lakes region	-	-	-	region	-2	29.5	-	unverified	-	-
north-pole	North Pole	-	-	-	region	90	0	-	unverified	-	-
wadi-al-gaza	Wadi al-Gaza	Wadi Gaza	PSE	-	river	31.45	34.4	-	unverified	-	-
lake-geneva	Lake Geneva	-	-	-	river	46.45	6.55	-	unverified	-	-
ngozi	Ngozi	-	BDI	-	city	-2.908	29.831	430569	geonames	-	-
mpanda	Mpanda	-	BDI	-	city	-3.170	29.403	428632	geonames	-	-
serekunda	Serekunda	-	GMB	-	city	13.438	-16.678	2411989	geonames	-	-
brikama	Brikama	-	GMB	-	city	13.271	-16.649	2413753	geonames	-	-
bununka-kunda	Bununka Kunda	-	GMB	-	city	13.427	-16.685	2413709	geonames	-	-
sukuta	Sukuta	-	GMB	-	city	13.410	-16.708	2411880	geonames	-	-
tamale	Tamale	-	GHA	-	city	9.401	-0.839	2294877	geonames	-	-
takoradi	Takoradi	-	GHA	-	city	4.898	-1.760	2294915	geonames	-	-
hamhung	Hamhŭng	Hamhung	PRK	-	city	39.918	127.536	1877449	geonames	-	-
nampo	Namp’o	Namp'o	PRK	-	city	38.737	125.408	1873757	geonames	-	-
sunchon	Sunch’ŏn	Sunch'on	PRK	-	city	39.432	125.933	1869012	geonames	-	-
glasgow	Glasgow	-	GBR	-	city	55.865	-4.258	2648579	geonames	-	-
sheffield	Sheffield	-	GBR	-	city	53.383	-1.466	2638077	geonames	-	-
leeds	Leeds	-	GBR	-	city	53.796	-1.548	2644688	geonames	-	-
liverpool	Liverpool	-	GBR	-	city	53.411	-2.978	2644210	geonames	-	-
bristol	Bristol	-	GBR	-	city	51.455	-2.597	2654675	geonames	-	-
brisbane	Brisbane	-	AUS	-	city	-27.468	153.028	2174003	geonames	-	-
adelaide	Adelaide	-	AUS	-	city	-34.929	138.599	2078025	geonames	-	-
gold-coast	Gold Coast	-	AUS	-	city	-28.000	153.431	2165087	geonames	-	-
newcastle	Newcastle	-	AUS	-	city	-32.930	151.780	2155472	geonames	yes	-
san-miguelito	San Miguelito	-	PAN	-	city	9.050	-79.471	3701329	geonames	-	-
juan-diaz	Juan Díaz	Juan Diaz	PAN	-	city	9.041	-79.441	3708306	geonames	-	-
david	David	-	PAN	-	city	8.427	-82.431	3711668	geonames	-	-
bergen	Bergen	-	NOR	-	city	60.393	5.324	3161732	geonames	-	-
trondheim	Trondheim	-	NOR	-	city	63.430	10.395	3133880	geonames	-	-
stavanger	Stavanger	-	NOR	-	city	58.970	5.733	3137115	geonames	-	-
keren	Keren	-	ERI	-	city	15.778	38.451	333287	geonames	-	-
himora	Himora	-	ERI	-	city	14.304	36.606	334717	geonames	-	-
koutiala	Koutiala	-	MLI	-	city	12.387	-5.465	2454268	geonames	-	-
gent	Gent	-	BEL	-	city	51.050	3.717	2797656	geonames	-	-
charleroi	Charleroi	-	BEL	-	city	50.411	4.444	2800481	geonames	-	-
cordoba	Córdoba	Cordoba	ARG	-	city	-31.406	-64.189	3860259	geonames	yes	-
rosario	Rosario	-	ARG	-	city	-32.947	-60.639	3838583	geonames	-	-
mar-del-plata	Mar del Plata	-	ARG	-	city	-38.000	-57.556	3430863	geonames	-	-
san-miguel-de-tucuman	San Miguel de Tucumán	San Miguel de Tucuman	ARG	-	city	-26.816	-65.211	3836873	geonames	-	-
salta	Salta	-	ARG	-	city	-24.806	-65.420	3838233	geonames	-	-
karaj	Karaj	-	IRN	-	city	35.833	50.992	128747	geonames	-	-
rasht	Rasht	-	IRN	-	city	37.276	49.589	118743	geonames	-	-
kerman	Kerman	-	IRN	-	city	30.283	57.079	128234	geonames	-	-
orumiyeh	Orūmīyeh	Orumiyeh	IRN	-	city	37.553	45.076	121801	geonames	-	-
hamadan	Hamadān	Hamadan	IRN	-	city	34.799	48.515	132144	geonames	-	-
yazd	Yazd	-	IRN	-	city	31.897	54.367	111822	geonames	-	-
eslamshahr	Eslamshahr	-	IRN	-	city	35.552	51.235	449504	geonames	-	-
ardabil	Ardabīl	Ardabil	IRN	-	city	38.250	48.293	143083	geonames	-	-
nizhniy-novgorod	Nizhniy Novgorod	-	RUS	-	city	56.329	44.002	520555	geonames	-	-
chelyabinsk	Chelyabinsk	-	RUS	-	city	55.161	61.429	1508291	geonames	-	-
omsk	Omsk	-	RUS	-	city	54.992	73.369	1496153	geonames	-	-
samara	Samara	Kuibyshev|Kuybyshev	RUS	-	city	53.208	50.136	499099	geonames	-	-
ufa	Ufa	-	RUS	-	city	54.743	55.968	479561	geonames	-	-
krasnoyarsk	Krasnoyarsk	-	RUS	-	city	56.037	92.931	1502026	geonames	-	-
volgograd	Volgograd	Stalingrad|Tsaritsyn	RUS	-	city	48.714	44.498	472757	geonames	-	-
perm	Perm	-	RUS	-	city	58.010	56.250	511196	geonames	-	-
saratov	Saratov	-	RUS	-	city	51.540	45.990	498677	geonames	-	-
tyumen	Tyumen	-	RUS	-	city	57.152	65.527	1488754	geonames	-	-
tolyatti	Tolyatti	-	RUS	-	city	53.530	49.346	482283	geonames	-	-
izhevsk	Izhevsk	-	RUS	-	city	56.852	53.199	554840	geonames	-	-
barnaul	Barnaul	-	RUS	-	city	53.362	83.728	1510853	geonames	-	-
ulyanovsk	Ulyanovsk	-	RUS	-	city	54.328	48.387	479123	geonames	-	-
irkutsk	Irkutsk	-	RUS	-	city	52.296	104.291	2023469	geonames	-	-
khabarovsk	Khabarovsk	-	RUS	-	city	48.462	135.097	2022890	geonames	-	-
yaroslavl	Yaroslavl	-	RUS	-	city	57.630	39.874	468902	geonames	-	-
kitwe	Kitwe	-	ZMB	-	city	-12.802	28.213	911148	geonames	-	-
ndola	Ndola	-	ZMB	-	city	-12.959	28.637	901344	geonames	-	-
chipata	Chipata	-	ZMB	-	city	-13.633	32.650	918702	geonames	-	-
belo-horizonte	Belo Horizonte	-	BRA	-	city	-19.921	-43.938	3470127	geonames	-	-
curitiba	Curitiba	-	BRA	-	city	-25.428	-49.273	3464975	geonames	-	-
recife	Recife	-	BRA	-	city	-8.054	-34.881	3390760	geonames	-	-
goiania	Goiânia	Goiania	BRA	-	city	-16.679	-49.254	3462377	geonames	-	-
quezon-city	Quezon City	-	PHL	-	city	14.649	121.051	1692192	geonames	-	-
caloocan	Caloocan	-	PHL	-	city	14.650	120.968	1720151	geonames	-	-
taguig	Taguig	-	PHL	-	city	14.524	121.079	1684308	geonames	-	-
budta	Budta	-	PHL	-	city	7.204	124.440	1723510	geonames	-	-
malingao	Malingao	-	PHL	-	city	7.161	124.475	1978681	geonames	-	-
antipolo	Antipolo	-	PHL	-	city	14.626	121.123	1730501	geonames	-	-
pasig-city	Pasig City	-	PHL	-	city	14.587	121.061	7290466	geonames	-	-
cagayan-de-oro	Cagayan de Oro	-	PHL	-	city	8.482	124.647	1721080	geonames	-	-
valenzuela	Valenzuela	-	PHL	-	city	14.700	120.967	1680102	geonames	-	-
general-santos	General Santos	-	PHL	-	city	6.113	125.172	1713022	geonames	-	-
paranaque-city	Paranaque City	-	PHL	-	city	14.482	121.017	1694781	geonames	-	-
las-pinas	Las Piñas	Las Pinas	PHL	-	city	14.451	120.983	1707174	geonames	-	-
calamba	Calamba	-	PHL	-	city	14.212	121.165	1720681	geonames	-	-
muntinlupa	Muntinlupa	-	PHL	-	city	14.390	121.047	1699076	geonames	-	-
makati-city	Makati City	-	PHL	-	city	14.550	121.033	1703417	geonames	-	-
lapu-lapu-city	Lapu-Lapu City	-	PHL	-	city	10.310	123.949	1707267	geonames	-	-
angeles-city	Angeles City	-	PHL	-	city	15.150	120.583	1730737	geonames	-	-
imus	Imus	-	PHL	-	city	14.430	120.937	1710914	geonames	-	-
iloilo	Iloilo	-	PHL	-	city	10.697	122.564	1711005	geonames	-	-
marikina-city	Marikina City	-	PHL	-	city	14.648	121.113	1700925	geonames	-	-
mandaluyong-city	Mandaluyong City	-	PHL	-	city	14.583	121.041	1701966	geonames	-	-
bimbo	Bimbo	-	CAF	-	city	4.257	18.416	2388873	geonames	-	-
begoua	Bégoua	Begoua	CAF	-	city	4.454	18.535	2389422	geonames	-	-
carnot	Carnot	-	CAF	-	city	4.943	15.877	2387495	geonames	yes	-
namangan	Namangan	-	UZB	-	city	40.998	71.673	1513157	geonames	-	-
salto	Salto	-	URY	-	city	-31.388	-57.960	3440714	geonames	yes	-
maldonado	Maldonado	-	URY	-	city	-34.898	-54.950	3441894	geonames	-	-
rivera	Rivera	-	URY	-	city	-30.905	-55.551	3440781	geonames	yes	-
arequipa	Arequipa	-	PER	-	city	-16.399	-71.537	3947322	geonames	-	-
trujillo	Trujillo	-	PER	-	city	-8.116	-79.030	3691175	geonames	yes	-
piura	Piura	-	PER	-	city	-5.182	-80.657	3693528	geonames	-	-
chiclayo	Chiclayo	-	PER	-	city	-6.770	-79.855	3698350	geonames	-	-
huancayo	Huancayo	-	PER	-	city	-12.069	-75.210	3939459	geonames	-	-
matola	Matola	-	MOZ	-	city	-25.962	32.459	1039854	geonames	-	-
chimoio	Chimoio	-	MOZ	-	city	-19.116	33.483	1049261	geonames	-	-
samut-prakan	Samut Prakan	-	THA	-	city	13.598	100.597	1606590	geonames	-	-
mueang-nonthaburi	Mueang Nonthaburi	-	THA	-	city	13.861	100.515	1608133	geonames	-	-
chon-buri	Chon Buri	-	THA	-	city	13.362	100.983	1611110	geonames	-	-
soyapango	Soyapango	-	SLV	-	city	13.710	-89.140	3583096	geonames	-	-
san-miguel	San Miguel	-	SLV	-	city	13.483	-88.182	3583446	geonames	yes	-
santa-ana	Santa Ana	-	SLV	-	city	13.988	-89.557	3583334	geonames	-	-
patra	Pátra	Patra	GRC	-	city	38.246	21.735	255683	geonames	-	-
petrzalka	Petržalka	Petrzalka	SVK	-	city	48.123	17.129	3058213	geonames	-	-
nitra	Nitra	-	SVK	-	city	48.308	18.085	3058531	geonames	-	-
russeifa	Russeifa	-	JOR	-	city	32.018	36.046	7838895	geonames	-	-
lasnamae	Lasnamäe	Lasnamae	EST	-	city	59.434	24.860	590775	geonames	-	-
tartu	Tartu	-	EST	-	city	58.381	26.725	588335	geonames	-	-
sokode	Sokodé	Sokode	TGO	-	city	8.983	1.133	2364104	geonames	-	-
kara	Kara	-	TGO	-	city	9.551	1.186	2366152	geonames	-	-
atakpame	Atakpamé	Atakpame	TGO	-	city	7.533	1.133	2367886	geonames	-	-
nansana	Nansana	-	UGA	-	city	0.364	32.529	10943053	geonames	-	-
kira	Kira	-	UGA	-	city	0.400	32.633	231165	geonames	-	-
bunamwaya	Bunamwaya	-	UGA	-	city	0.253	32.557	234179	geonames	-	-
barquisimeto	Barquisimeto	-	VEN	-	city	10.065	-69.357	3648522	geonames	-	-
ciudad-guayana	Ciudad Guayana	-	VEN	-	city	8.351	-62.641	3645528	geonames	-	-
maturin	Maturín	Maturin	VEN	-	city	9.746	-63.183	3778045	geonames	-	-
maracay	Maracay	-	VEN	-	city	10.250	-67.595	3632998	geonames	-	-
ciudad-bolivar	Ciudad Bolívar	Ciudad Bolivar	VEN	-	city	8.124	-63.547	3645532	geonames	-	-
cumana	Cumaná	Cumana	VEN	-	city	10.464	-64.179	3644768	geonames	-	-
liepaja	Liepāja	Liepaja	LVA	-	city	56.505	21.011	457954	geonames	-	-
jelgava	Jelgava	-	LVA	-	city	56.650	23.713	459279	geonames	-	-
cuenca	Cuenca	-	ECU	-	city	-2.895	-78.996	3658666	geonames	-	-
santo-domingo-de-los-colorados	Santo Domingo de los Colorados	-	ECU	-	city	-0.254	-79.176	3651297	geonames	-	-
seeb	Seeb	-	OMN	-	city	23.670	58.189	288967	geonames	-	-
bawshar	Bawshar	-	OMN	-	city	23.578	58.400	288764	geonames	-	-
ibri	‘Ibrī	'Ibri	OMN	-	city	23.226	56.516	287830	geonames	-	-
al-ain-city	Al Ain City	-	ARE	-	city	24.192	55.761	292913	geonames	-	-
ajman	Ajman	-	ARE	-	city	25.402	55.479	292932	geonames	-	-
dayrah	Dayrah	-	ARE	-	city	25.271	55.302	292261	geonames	-	-
djibouti	Djibouti	-	DJI	-	city	11.589	43.145	223817	geonames	-	-
balbala	Balbala	-	DJI	-	city	11.562	43.107	7648070	geonames	-	-
ali-sabih	Ali Sabih	-	DJI	-	city	11.156	42.712	225284	geonames	-	-
dikhil	Dikhil	-	DJI	-	city	11.105	42.370	223890	geonames	-	-
iztapalapa	Iztapalapa	-	MEX	-	city	19.355	-99.062	3526683	geonames	-	-
puebla	Puebla	-	MEX	-	city	19.048	-98.207	3521081	geonames	-	-
ecatepec-de-morelos	Ecatepec de Morelos	-	MEX	-	city	19.605	-99.061	3529612	geonames	-	-
santiago-de-queretaro	Santiago de Querétaro	Santiago de Queretaro	MEX	-	city	20.588	-100.388	3991164	geonames	-	-
leon-de-los-aldama	León de los Aldama	Leon de los Aldama	MEX	-	city	21.122	-101.683	3998655	geonames	-	-
zapopan	Zapopan	-	MEX	-	city	20.721	-103.387	3979770	geonames	-	-
guadalajara	Guadalajara	-	MEX	-	city	20.677	-103.347	4005539	geonames	-	-
merida	Mérida	Merida	MEX	-	city	20.967	-89.623	3523349	geonames	yes	-
chengdu	Chengdu	-	CHN	-	city	30.667	104.067	1815286	geonames	-	-
dongguan	Dongguan	-	CHN	-	city	23.018	113.749	1812545	geonames	-	-
xian	Xi’an	Xi'an	CHN	-	city	34.258	108.929	1790630	geonames	-	-
nanjing	Nanjing	Nanking	CHN	-	city	32.062	118.778	1799962	geonames	-	-
hangzhou	Hangzhou	Hangchow	CHN	-	city	30.294	120.161	1808926	geonames	-	-
foshan	Foshan	-	CHN	-	city	23.027	113.131	1811103	geonames	-	-
wuzhong	Wuzhong	-	CHN	-	city	37.987	106.201	1790842	geonames	-	-
qingdao	Qingdao	Tsingtao	CHN	-	city	36.065	120.380	1797929	geonames	-	-
shenyang	Shenyang	Mukden	CHN	-	city	41.792	123.433	2034937	geonames	-	-
suzhou	Suzhou	-	CHN	-	city	31.304	120.595	1886760	geonames	-	-
puxi	Puxi	-	CHN	-	city	31.244	121.466	11072148	geonames	-	-
pudong	Pudong	-	CHN	-	city	31.240	121.501	1798524	geonames	-	-
harbin	Harbin	-	CHN	-	city	45.750	126.650	2037013	geonames	-	-
hefei	Hefei	-	CHN	-	city	31.864	117.281	1808722	geonames	-	-
dalian	Dalian	Dairen	CHN	-	city	38.912	121.602	1814087	geonames	-	-
changchun	Changchun	Hsinking	CHN	-	city	43.880	125.323	2038180	geonames	-	-
baoan	Bao'an	-	CHN	-	city	22.552	113.883	13308620	geonames	-	-
daejeon	Daejeon	-	KOR	-	city	36.349	127.385	1835235	geonames	-	-
suwon	Suwon	-	KOR	-	city	37.291	127.009	1835553	geonames	-	-
ulsan	Ulsan	-	KOR	-	city	35.537	129.317	1833747	geonames	-	-
goyang-si	Goyang-si	-	KOR	-	city	37.656	126.835	1842485	geonames	-	-
changwon	Changwon	-	KOR	-	city	35.228	128.681	1846326	geonames	-	-
seongnam-si	Seongnam-si	-	KOR	-	city	37.439	127.138	1897000	geonames	-	-
cheongju-si	Cheongju-si	-	KOR	-	city	36.637	127.490	1845604	geonames	-	-
bucheon-si	Bucheon-si	-	KOR	-	city	37.499	126.783	1838716	geonames	-	-
cheonan	Cheonan	-	KOR	-	city	36.806	127.152	1845759	geonames	-	-
hwaseong-si	Hwaseong-si	-	KOR	-	city	37.207	126.817	1843847	geonames	-	-
jeonju	Jeonju	-	KOR	-	city	35.822	127.149	1845457	geonames	-	-
ansan-si	Ansan-si	-	KOR	-	city	37.324	126.822	1846918	geonames	-	-
anyang-si	Anyang-si	-	KOR	-	city	37.392	126.927	1846898	geonames	-	-
kimhae	Kimhae	-	KOR	-	city	35.234	128.881	1842943	geonames	-	-
pohang	Pohang	-	KOR	-	city	36.029	129.365	1839071	geonames	-	-
jeju-city	Jeju City	-	KOR	-	city	33.510	126.522	1846266	geonames	-	-
uijeongbu-si	Uijeongbu-si	-	KOR	-	city	37.742	127.047	1833788	geonames	-	-
masan	Masan	-	KOR	-	city	35.127	126.831	1841246	geonames	-	-
gumi	Gumi	-	KOR	-	city	36.114	128.336	1842225	geonames	-	-
al-mawsil-al-jadidah	Al Mawşil al Jadīdah	Al Mawsil al Jadidah	IRQ	-	city	36.333	43.106	99071	geonames	-	-
al-basrah-al-qadimah	Al Başrah al Qadīmah	Al Basrah al Qadimah	IRQ	-	city	30.503	47.815	388349	geonames	-	-
al-hillah	Al Hillah	-	IRQ	-	city	32.464	44.420	99347	geonames	-	-
sale	Salé	Sale	MAR	-	city	34.053	-6.798	2537763	geonames	-	-
agadir	Agadir	-	MAR	-	city	30.420	-9.598	2561668	geonames	-	-
meknes	Meknes	-	MAR	-	city	33.894	-5.547	2542715	geonames	-	-
oujda	Oujda	-	MAR	-	city	34.681	-1.909	2540483	geonames	-	-
kenitra	Kenitra	Port Lyautey	MAR	-	city	34.261	-6.580	2544571	geonames	-	-
tetouan	Tétouan	Tetouan	MAR	-	city	35.578	-5.368	2528910	geonames	-	-
manukau-city	Manukau City	-	NZL	-	city	-36.993	174.880	2187404	geonames	-	-
ibb	Ibb	-	YEM	-	city	13.967	44.183	74477	geonames	-	-
new-taipei-city	New Taipei City	-	TWN	-	city	25.062	121.457	12908892	geonames	-	-
taichung	Taichung	-	TWN	-	city	24.147	120.684	1668399	geonames	-	-
tainan	Tainan	-	TWN	-	city	22.991	120.213	1668355	geonames	-	-
banqiao	Banqiao	-	TWN	-	city	25.014	121.467	1670029	geonames	-	-
taoyuan	Taoyuan	-	TWN	-	city	24.994	121.297	6696918	geonames	-	-
hsinchu	Hsinchu	-	TWN	-	city	24.804	120.969	1675151	geonames	-	-
can-tho	Cần Thơ	Can Tho	VNM	-	city	10.037	105.788	1586203	geonames	-	-
bien-hoa	Biên Hòa	Bien Hoa	VNM	-	city	10.945	106.824	1587923	geonames	-	-
thanh-hoa	Thanh Hóa	Thanh Hoa	VNM	-	city	19.800	105.767	1566166	geonames	-	-
vinh	Vinh	-	VNM	-	city	18.673	105.692	1562798	geonames	-	-
thuan-an	Thuận An	Thuan An	VNM	-	city	10.924	106.714	12382296	geonames	-	-
nha-trang	Nha Trang	-	VNM	-	city	12.245	109.194	1572151	geonames	-	-
cho-lon	Chợ Lớn	Cho Lon	VNM	-	city	10.750	106.650	1585330	geonames	-	-
binh-thanh	Bình Thạnh	Binh Thanh	VNM	-	city	10.811	106.706	1904564	geonames	-	-
thu-duc	Thủ Đức	Thu Đuc	VNM	-	city	10.849	106.772	1565019	geonames	-	-
qui-nhon	Qui Nhon	-	VNM	-	city	13.776	109.224	1568574	geonames	-	-
vung-tau	Vũng Tàu	Vung Tau	VNM	-	city	10.346	107.084	1562414	geonames	-	-
di-an	Dĩ An	Di An	VNM	-	city	10.907	106.769	1583518	geonames	-	-
rach-gia	Rạch Giá	Rach Gia	VNM	-	city	10.012	105.081	1568510	geonames	-	-
bac-giang	Bắc Giang	Bac Giang	VNM	-	city	21.273	106.195	1591527	geonames	-	-
nam-dinh	Nam Định	Nam Đinh	VNM	-	city	20.434	106.177	1573517	geonames	-	-
buon-ma-thuot	Buôn Ma Thuột	Buon Ma Thuot	VNM	-	city	12.667	108.038	1586896	geonames	-	-
thai-nguyen	Thái Nguyên	Thai Nguyen	VNM	-	city	21.594	105.848	1566319	geonames	-	-
viet-tri	Việt Trì	Viet Tri	VNM	-	city	21.323	105.402	1562820	geonames	-	-
santiago-de-los-caballeros	Santiago de los Caballeros	-	DOM	-	city	19.450	-70.691	3492914	geonames	yes	-
santo-domingo-oeste	Santo Domingo Oeste	-	DOM	-	city	18.500	-70.000	7874116	geonames	-	-
santo-domingo-este	Santo Domingo Este	-	DOM	-	city	18.485	-69.848	8601412	geonames	-	-
chinandega	Chinandega	-	NIC	-	city	12.630	-87.131	3620381	geonames	-	-
ras-bayrut	Ra’s Bayrūt	Ra's Bayrut	LBN	-	city	33.900	35.483	268743	geonames	-	-
shymkent	Shymkent	-	KAZ	-	city	42.310	69.600	1518980	geonames	-	-
aktobe	Aktobe	-	KAZ	-	city	50.280	57.207	610611	geonames	-	-
karagandy	Karagandy	-	KAZ	-	city	49.802	73.102	609655	geonames	-	-
gazipur	Gazipur	-	BGD	-	city	23.998	90.422	1200109	geonames	-	-
khulna	Khulna	-	BGD	-	city	22.810	89.564	1336135	geonames	-	-
rangpur	Rangpur	-	BGD	-	city	25.747	89.252	1185188	geonames	-	-
rajshahi	Rajshahi	-	BGD	-	city	24.374	88.601	1185128	geonames	-	-
comilla	Comilla	-	BGD	-	city	23.462	91.185	1185186	geonames	-	-
pallabi	Pallabi	-	BGD	-	city	23.825	90.370	7696679	geonames	-	-
mirpur-model-thana	Mirpur Model Thana	-	BGD	-	city	23.809	90.361	11395976	geonames	-	-
mohammadpur	Mohammadpur	-	BGD	-	city	24.898	88.528	1194041	geonames	-	-
hathazari	Hāthazāri	Hathazari	BGD	-	city	22.505	91.813	1462674	geonames	-	-
bandarban	Bāndarban	Bandarban	BGD	-	city	22.195	92.219	1185270	geonames	-	-
ganta	Ganta	-	LBR	-	city	7.235	-8.984	2277241	geonames	-	-
al-ahmadi	Al Aḩmadī	Al Ahmadi	KWT	-	city	29.077	48.084	285839	geonames	-	-
hawalli	Ḩawallī	Hawalli	KWT	-	city	29.333	48.029	285629	geonames	-	-
as-salimiyah	As Sālimīyah	As Salimiyah	KWT	-	city	29.334	48.076	285704	geonames	-	-
sabah-as-salim	Şabāḩ as Sālim	Sabah as Salim	KWT	-	city	29.257	48.057	412800	geonames	-	-
zaragoza	Zaragoza	-	ESP	-	city	41.656	-0.877	3104324	geonames	-	-
sevilla	Sevilla	-	ESP	-	city	37.383	-5.973	2510911	geonames	-	-
malaga	Málaga	Malaga	ESP	-	city	36.720	-4.420	2514256	geonames	-	-
murcia	Murcia	-	ESP	-	city	37.987	-1.130	2513416	geonames	-	-
chitungwiza	Chitungwiza	-	ZWE	-	city	-18.013	31.076	1106542	geonames	-	-
mutare	Mutare	-	ZWE	-	city	-18.971	32.671	884979	geonames	-	-
strovolos	Stróvolos	Strovolos	CYP	-	city	35.149	33.334	146054	geonames	-	-
savannakhet	Savannakhet	-	LAO	-	city	16.570	104.762	1653316	geonames	-	-
thakhek	Thakhèk	Thakhek	LAO	-	city	17.410	104.831	1655199	geonames	-	-
pakse	Pakse	-	LAO	-	city	15.120	105.799	1654379	geonames	-	-
puente-alto	Puente Alto	-	CHL	-	city	-33.612	-70.576	3875024	geonames	-	-
maipu	Maipú	Maipu	CHL	-	city	-33.514	-70.765	3880980	geonames	-	-
antofagasta	Antofagasta	-	CHL	-	city	-23.651	-70.398	3899539	geonames	-	-
shubra-al-khaymah	Shubrā al Khaymah	Shubra al Khaymah	EGY	-	city	30.125	31.251	349076	geonames	-	-
madinat-an-nasr	Madīnat an Naşr	Madinat an Nasr	EGY	-	city	30.067	31.300	353225	geonames	-	-
al-mansurah	Al Mansurah	-	EGY	-	city	31.036	31.381	360761	geonames	-	-
al-mahallah-al-kubra	Al Maḩallah al Kubrá	Al Mahallah al Kubra	EGY	-	city	30.971	31.167	360829	geonames	-	-
tanta	Tanta	-	EGY	-	city	30.788	31.002	347497	geonames	-	-
assiut	Assiut	-	EGY	-	city	27.181	31.184	359783	geonames	-	-
al-fayyum	Al Fayyum	-	EGY	-	city	29.310	30.842	361320	geonames	-	-
al-khusus	Al Khuşūş	Al Khusus	EGY	-	city	30.153	31.315	360890	geonames	-	-
esna	Esna	-	EGY	-	city	25.293	32.554	355449	geonames	-	-
zagazig	Zagazig	-	EGY	-	city	30.588	31.502	359493	geonames	-	-
kom-ombo	Kom Ombo	-	EGY	-	city	24.477	32.946	353802	geonames	-	-
gothenburg	Gothenburg	-	SWE	-	city	57.707	11.967	2711537	geonames	-	-
uppsala	Uppsala	-	SWE	-	city	59.859	17.639	2666199	geonames	-	-
zemun	Zemun	-	SRB	-	city	44.846	20.401	783920	geonames	-	-
johor-bahru	Johor Bahru	-	MYS	-	city	1.466	103.758	1732752	geonames	-	-
kampung-baru-subang	Kampung Baru Subang	-	MYS	-	city	3.150	101.533	1771023	geonames	-	-
petaling-jaya	Petaling Jaya	-	MYS	-	city	3.107	101.607	1735158	geonames	-	-
ipoh	Ipoh	-	MYS	-	city	4.584	101.083	1734634	geonames	-	-
shah-alam	Shah Alam	-	MYS	-	city	3.085	101.533	1732903	geonames	-	-
subang-jaya	Subang Jaya	-	MYS	-	city	3.044	101.581	8504423	geonames	-	-
bukit-rahman-putra	Bukit Rahman Putra	-	MYS	-	city	3.217	101.561	13118225	geonames	-	-
pelentong	Pelentong	-	MYS	-	city	1.524	103.824	1732747	geonames	-	-
malacca	Malacca	-	MYS	-	city	2.196	102.240	1734759	geonames	-	-
iskandar-puteri	Iskandar Puteri	-	MYS	-	city	1.393	103.623	10063567	geonames	-	-
kota-bharu	Kota Bharu	-	MYS	-	city	6.124	102.243	1736376	geonames	-	-
kuantan	Kuantan	-	MYS	-	city	3.808	103.326	1735227	geonames	-	-
kota-kuala-muda	Kota Kuala Muda	-	MYS	-	city	5.588	100.371	6847550	geonames	-	-
sungai-petani	Sungai Petani	-	MYS	-	city	5.647	100.488	1735498	geonames	-	-
selayang-baru-utara	Selayang Baru Utara	-	MYS	-	city	3.255	101.667	7795834	geonames	-	-
pasir-gudang	Pasir Gudang	-	MYS	-	city	1.462	103.905	1732722	geonames	-	-
mukim-pulai	Mukim Pulai	-	MYS	-	city	1.533	103.667	12750654	geonames	-	-
kota-kinabalu	Kota Kinabalu	Jesselton	MYS	-	city	5.975	116.072	1733432	geonames	-	-
kampung-larkin-lama	Kampung Larkin Lama	-	MYS	-	city	1.502	103.744	1732724	geonames	-	-
kota-damansara	Kota Damansara	-	MYS	-	city	3.155	101.580	12514556	geonames	-	-
sandakan	Sandakan	-	MYS	-	city	5.840	118.118	1734052	geonames	-	-
kuala-terengganu	Kuala Terengganu	-	MYS	-	city	5.330	103.141	1734705	geonames	-	-
taman-petaling	Taman Petaling	-	MYS	-	city	3.199	101.650	12557764	geonames	-	-
alor-setar	Alor Setar	-	MYS	-	city	6.121	100.360	1736309	geonames	-	-
al-muharraq	Al Muharraq	-	BHR	-	city	26.257	50.612	290332	geonames	-	-
madinat-hamad	Madīnat Ḩamad	Madinat Hamad	BHR	-	city	26.115	50.507	290247	geonames	-	-
ar-rifa	Ar Rifā‘	Ar Rifa'	BHR	-	city	26.130	50.555	385038	geonames	-	-
abobo	Abobo	-	CIV	-	city	5.416	-4.016	2293521	geonames	-	-
daloa	Daloa	-	CIV	-	city	6.877	-6.450	2290486	geonames	-	-
koumassi	Koumassi	-	CIV	-	city	5.297	-3.968	2285853	geonames	-	-
toulouse	Toulouse	-	FRA	-	city	43.604	1.444	2972315	geonames	-	-
pikine	Pikine	-	SEN	-	city	14.765	-17.391	2246678	geonames	-	-
touba	Touba	-	SEN	-	city	14.862	-15.875	2244322	geonames	-	-
guediawaye	Guédiawaye	Guediawaye	SEN	-	city	14.774	-17.402	2595778	geonames	-	-
utrecht	Utrecht	-	NLD	-	city	52.091	5.122	2745912	geonames	-	-
winejok	Winejok	-	SSD	-	city	9.012	27.571	363807	geonames	-	-
port-gentil	Port-Gentil	-	GAB	-	city	-0.719	8.782	2396518	geonames	-	-
franceville	Franceville	-	GAB	-	city	-1.633	13.584	2400555	geonames	-	-
owendo	Owendo	-	GAB	-	city	0.291	9.505	2396657	geonames	-	-
gqeberha	Gqeberha	-	ZAF	-	city	-33.961	25.615	964420	geonames	-	-
soshanguve	Soshanguve	-	ZAF	-	city	-25.473	28.099	954013	geonames	-	-
pietermaritzburg	Pietermaritzburg	-	ZAF	-	city	-29.617	30.393	965301	geonames	-	-
evaton	Evaton	-	ZAF	-	city	-26.533	27.850	1004866	geonames	-	-
benoni	Benoni	-	ZAF	-	city	-26.188	28.321	1020098	geonames	-	-
bloemfontein	Bloemfontein	-	ZAF	-	city	-29.121	26.214	1018725	geonames	-	-
thembisa	Thembisa	-	ZAF	-	city	-25.996	28.227	949880	geonames	-	-
east-london	East London	-	ZAF	-	city	-33.015	27.912	1006984	geonames	-	-
vereeniging	Vereeniging	-	ZAF	-	city	-26.673	27.926	944385	geonames	-	-
boksburg	Boksburg	-	ZAF	-	city	-26.212	28.260	1017780	geonames	-	-
welkom	Welkom	-	ZAF	-	city	-27.977	26.735	940909	geonames	-	-
newcastle-zaf	Newcastle	-	ZAF	-	city	-27.758	29.932	971421	geonames	yes	-
pest	Pest	-	HUN	-	city	47.500	19.083	3046446	geonames	-	-
buda	Buda	-	HUN	-	city	47.500	19.033	3054667	geonames	-	-
debrecen	Debrecen	-	HUN	-	city	47.532	21.624	721472	geonames	-	-
niksic	Nikšić	Niksic	MNE	-	city	42.773	18.944	3194494	geonames	-	-
takeo	Takeo	-	KHM	-	city	10.991	104.785	1821940	geonames	-	-
saltivka	Saltivka	-	UKR	-	city	50.022	36.349	6722148	geonames	-	-
rundu	Rundu	-	NAM	-	city	-17.918	19.773	3353383	geonames	-	-
swakopmund	Swakopmund	-	NAM	-	city	-22.678	14.527	3352844	geonames	-	-
likasi	Likasi	Jadotville	COD	-	city	-10.983	26.738	922741	geonames	-	-
tshikapa	Tshikapa	-	COD	-	city	-6.416	20.800	204953	geonames	-	-
kikwit	Kikwit	-	COD	-	city	-5.041	18.816	2314705	geonames	-	-
masina	Masina	-	COD	-	city	-4.384	15.391	2593460	geonames	-	-
matadi	Matadi	-	COD	-	city	-5.839	13.463	2313002	geonames	-	-
calgary	Calgary	-	CAN	-	city	51.050	-114.085	5913490	geonames	-	-
edmonton	Edmonton	-	CAN	-	city	53.550	-113.469	5946768	geonames	-	-
winnipeg	Winnipeg	-	CAN	-	city	49.884	-97.147	6183235	geonames	-	-
mississauga	Mississauga	-	CAN	-	city	43.579	-79.658	6075357	geonames	-	-
brampton	Brampton	-	CAN	-	city	43.683	-79.766	5907364	geonames	-	-
hamilton	Hamilton	-	CAN	-	city	43.250	-79.850	5969782	geonames	yes	-
surrey	Surrey	-	CAN	-	city	49.106	-122.825	6159905	geonames	yes	-
laval	Laval	-	CAN	-	city	45.570	-73.692	6050610	geonames	yes	-
carrefour	Carrefour	-	HTI	-	city	18.533	-72.400	6201369	geonames	-	-
delmas	Delmas	-	HTI	-	city	18.545	-72.300	3726786	geonames	-	-
petionville	Pétionville	Petionville	HTI	-	city	18.512	-72.285	3719028	geonames	-	-
balti	Bălţi	Balti	MDA	-	city	47.763	27.929	618605	geonames	-	-
malatia-sebastia	Malatia-Sebastia	-	ARM	-	city	40.174	44.446	7670934	geonames	-	-
shengavit	Shengavit	-	ARM	-	city	40.156	44.478	11111027	geonames	-	-
nor-nork	Nor Nork	-	ARM	-	city	40.197	44.567	866153	geonames	-	-
surat	Surat	-	IND	-	city	21.196	72.830	1255364	geonames	-	-
pune	Pune	Poona	IND	-	city	18.520	73.855	1259229	geonames	-	-
jaipur	Jaipur	-	IND	-	city	26.920	75.788	1269515	geonames	-	-
kanpur	Kanpur	Cawnpore	IND	-	city	26.465	80.350	1267995	geonames	-	-
navi-mumbai	Navi Mumbai	-	IND	-	city	19.037	73.016	6619347	geonames	-	-
lucknow	Lucknow	-	IND	-	city	26.839	80.923	1264733	geonames	-	-
nagpur	Nagpur	-	IND	-	city	21.146	79.085	1262180	geonames	-	-
coimbatore	Coimbatore	-	IND	-	city	11.006	76.966	1273865	geonames	-	-
prilep	Prilep	-	MKD	-	city	41.346	21.554	786735	geonames	-	-
bitola	Bitola	-	MKD	-	city	41.032	21.336	792578	geonames	-	-
dehiwala-mount-lavinia	Dehiwala-Mount Lavinia	-	LKA	-	city	6.840	79.871	1234569	geonames	-	-
maharagama	Maharagama	-	LKA	-	city	6.848	79.927	1236854	geonames	-	-
mwanza	Mwanza	-	TZA	-	city	-2.517	32.900	152224	geonames	-	-
mbeya	Mbeya	-	TZA	-	city	-8.900	33.450	154380	geonames	-	-
morogoro	Morogoro	-	TZA	-	city	-6.821	37.661	153220	geonames	-	-
kahama	Kahama	-	TZA	-	city	-3.833	32.600	158597	geonames	-	-
bafoussam	Bafoussam	-	CMR	-	city	5.478	10.418	2235189	geonames	-	-
sector-3	Sector 3	-	ROU	-	city	44.423	26.169	11048319	geonames	-	-
iasi	Iaşi	Iasi|Jassy	ROU	-	city	47.167	27.600	675810	geonames	-	-
sector-6	Sector 6	-	ROU	-	city	44.436	26.016	11048323	geonames	-	-
elbasan	Elbasan	-	ALB	-	city	41.111	20.082	783263	geonames	-	-
bharatpur	Bharatpur	-	NPL	-	city	27.680	84.436	1283613	geonames	-	-
patan	Pātan	Patan	NPL	-	city	27.677	85.314	1282931	geonames	-	-
mulenvos	Mulenvos	-	AGO	-	city	-8.867	13.334	8307074	geonames	-	-
viana	Viana	-	AGO	-	city	-8.906	13.375	2236500	geonames	-	-
kikolo	Kikolo	-	AGO	-	city	-8.781	13.334	7758790	geonames	-	-
maianga	Maianga	-	AGO	-	city	-8.847	13.237	2239888	geonames	-	-
camama	Camama	-	AGO	-	city	-8.936	13.265	2591957	geonames	-	-
golfe	Golfe	-	AGO	-	city	-8.866	13.262	2591953	geonames	yes	-
calumbo	Calumbo	-	AGO	-	city	-9.147	13.419	2242906	geonames	-	-
hoji-ya-henda	Hoji ya Henda	-	AGO	-	city	-8.805	13.290	13631351	geonames	-	-
talatona	Talatona	-	AGO	-	city	-8.918	13.186	2591976	geonames	-	-
nova-vida	Nova Vida	-	AGO	-	city	-8.906	13.222	11592397	geonames	-	-
kima-kieza	Kima Kieza	-	AGO	-	city	-8.834	13.295	13608165	geonames	-	-
kaunas	Kaunas	Kovno	LTU	-	city	54.902	23.909	598316	geonames	-	-
siauliai	Šiauliai	Siauliai	LTU	-	city	55.933	23.317	594739	geonames	-	-
karakol	Karakol	-	KGZ	-	city	42.490	78.392	1528121	geonames	-	-
bekasi	Bekasi	-	IDN	-	city	-6.235	106.990	1649378	geonames	-	-
medan	Medan	-	IDN	-	city	3.583	98.667	1214520	geonames	-	-
depok	Depok	-	IDN	-	city	-6.400	106.819	1645524	geonames	-	-
tangerang	Tangerang	-	IDN	-	city	-6.178	106.630	1625084	geonames	-	-
palembang	Palembang	-	IDN	-	city	-2.917	104.746	1633070	geonames	-	-
semarang	Semarang	-	IDN	-	city	-6.993	110.421	1627896	geonames	-	-
makassar	Makassar	Ujung Pandang	IDN	-	city	-5.149	119.432	1622786	geonames	-	-
south-tangerang	South Tangerang	-	IDN	-	city	-6.289	106.718	8581443	geonames	-	-
batam	Batam	-	IDN	-	city	1.149	104.025	6295587	geonames	-	-
jepara	Jepara	-	IDN	-	city	-6.592	110.671	1642548	geonames	-	-
pekanbaru	Pekanbaru	-	IDN	-	city	0.517	101.442	1631761	geonames	-	-
bandar-lampung	Bandar Lampung	-	IDN	-	city	-5.429	105.261	1624917	geonames	-	-
kiffa	Kiffa	-	MRT	-	city	16.621	-11.402	2378538	geonames	-	-
dar-naim	Dar Naim	-	MRT	-	city	18.108	-15.927	11496397	geonames	-	-
ostrava	Ostrava	-	CZE	-	city	49.835	18.282	3068799	geonames	-	-
pilsen	Pilsen	-	CZE	-	city	49.747	13.378	3068160	geonames	-	-
south-dublin	South Dublin	-	IRL	-	city	53.290	-6.342	6697759	geonames	-	-
cork	Cork	-	IRL	-	city	51.898	-8.471	2965140	geonames	-	-
limerick	Limerick	-	IRL	-	city	52.665	-8.623	2962943	geonames	-	-
sukrah	Sukrah	-	TUN	-	city	36.877	10.247	2464960	geonames	-	-
danli	Danlí	Danli	HND	-	city	14.033	-86.583	3612907	geonames	-	-
la-ceiba	La Ceiba	-	HND	-	city	15.760	-86.782	3608248	geonames	-	-
bursa	Bursa	-	TUR	-	city	40.196	29.060	750269	geonames	-	-
kayseri	Kayseri	-	TUR	-	city	38.732	35.485	308464	geonames	-	-
konya	Konya	-	TUR	-	city	37.871	32.485	306571	geonames	-	-
esenyurt	Esenyurt	-	TUR	-	city	41.027	28.677	747323	geonames	-	-
eskisehir	Eskişehir	Eskisehir	TUR	-	city	39.777	30.521	315202	geonames	-	-
cankaya	Çankaya	Cankaya	TUR	-	city	39.918	32.863	6955677	geonames	-	-
kucukcekmece	Küçükçekmece	Kucukcekmece	TUR	-	city	40.991	28.771	742394	geonames	-	-
erzurum	Erzurum	-	TUR	-	city	39.909	41.277	315368	geonames	-	-
malatya	Malatya	-	TUR	-	city	38.350	38.317	304922	geonames	-	-
bagcilar	Bağcılar	Bagcılar	TUR	-	city	41.039	28.857	751324	geonames	-	-
bahcelievler	Bahçelievler	Bahcelievler	TUR	-	city	41.002	28.860	7627067	geonames	-	-
umraniye	Umraniye	-	TUR	-	city	41.016	29.125	738377	geonames	-	-
mersin	Mersin	-	TUR	-	city	36.812	34.639	304531	geonames	-	-
nilufer	Nilüfer	Nilufer	TUR	-	city	40.214	28.916	10346824	geonames	-	-
uskudar	Üsküdar	Uskudar	TUR	-	city	41.023	29.014	738329	geonames	-	-
esenler	Esenler	-	TUR	-	city	41.044	28.876	747340	geonames	-	-
sancaktepe	Sancaktepe	-	TUR	-	city	41.002	29.232	7628420	geonames	-	-
maribor	Maribor	-	SVN	-	city	46.556	15.646	3195506	geonames	-	-
celje	Celje	-	SVN	-	city	46.231	15.260	3202781	geonames	-	-
kranj	Kranj	-	SVN	-	city	46.239	14.356	3197378	geonames	-	-
kakamega	Kakamega	-	KEN	-	city	0.284	34.752	195272	geonames	-	-
nakuru	Nakuru	-	KEN	-	city	-0.307	36.072	184622	geonames	-	-
ruiru	Ruiru	-	KEN	-	city	-1.147	36.961	181032	geonames	-	-
moundou	Moundou	-	TCD	-	city	8.574	16.077	2427455	geonames	-	-
sarh	Sarh	Fort-Archambault	TCD	-	city	9.146	18.383	2425791	geonames	-	-
ibadan	Ibadan	-	NGA	-	city	7.378	3.906	2339354	geonames	-	-
benin-city	Benin City	-	NGA	-	city	6.338	5.626	2347283	geonames	-	-
onitsha	Onitsha	-	NGA	-	city	6.150	6.786	2326016	geonames	-	-
aba	Aba	-	NGA	-	city	5.107	7.367	2353151	geonames	-	-
ilorin	Ilorin	-	NGA	-	city	8.497	4.542	2337639	geonames	-	-
zaria	Zaria	-	NGA	-	city	11.111	7.723	2317765	geonames	-	-
oyo	Oyo	-	NGA	-	city	7.854	3.932	2325200	geonames	-	-
abeokuta	Abeokuta	-	NGA	-	city	7.156	3.345	2352947	geonames	-	-
akure	Akure	-	NGA	-	city	7.253	5.193	2350841	geonames	-	-
kutaisi	Kutaisi	-	GEO	-	city	42.268	42.695	613607	geonames	-	-
rustavi	Rustavi	-	GEO	-	city	41.563	44.979	612287	geonames	-	-
turkmenabat	Türkmenabat	Turkmenabat	TKM	-	city	39.073	63.579	1219649	geonames	-	-
dasoguz	Daşoguz	Dasoguz	TKM	-	city	41.836	59.967	601734	geonames	-	-
mary	Mary	-	TKM	-	city	37.594	61.830	1218667	geonames	yes	-
abomey-calavi	Abomey-Calavi	-	BEN	-	city	6.449	2.356	2395914	geonames	-	-
parakou	Parakou	-	BEN	-	city	9.337	2.630	2392204	geonames	-	-
musanze	Musanze	-	RWA	-	city	-1.500	29.635	201521	geonames	-	-
nyagatare	Nyagatare	-	RWA	-	city	-1.295	30.323	201650	geonames	-	-
dolisie	Dolisie	Loubomo	COG	-	city	-4.198	12.667	2258261	geonames	-	-
nkayi	Nkayi	-	COG	-	city	-4.184	13.286	8521334	geonames	-	-
graz	Graz	-	AUT	-	city	47.067	15.442	2778067	geonames	-	-
linz	Linz	-	AUT	-	city	48.306	14.286	2772400	geonames	-	-
favoriten	Favoriten	-	AUT	-	city	48.161	16.382	8063098	geonames	-	-
espoo	Espoo	-	FIN	-	city	60.205	24.652	660158	geonames	-	-
tampere	Tampere	-	FIN	-	city	61.499	23.787	634963	geonames	-	-
vantaa	Vantaa	-	FIN	-	city	60.294	25.041	632453	geonames	-	-
wroclaw	Wrocław	-	POL	-	city	51.103	17.030	3081368	geonames	-	-
lodz	Łódź	Łodz	POL	-	city	51.771	19.474	3093133	geonames	-	-
poznan	Poznań	Poznan|Posen	POL	-	city	52.407	16.930	3088171	geonames	-	-
brooklyn	Brooklyn	-	USA	-	city	40.650	-73.950	5110302	geonames	-	-
queens	Queens	-	USA	-	city	40.681	-73.837	5133273	geonames	-	-
phoenix	Phoenix	-	USA	-	city	33.448	-112.074	5308655	geonames	-	-
philadelphia	Philadelphia	-	USA	-	city	39.952	-75.164	4560349	geonames	-	-
san-antonio	San Antonio	-	USA	-	city	29.424	-98.494	4726206	geonames	yes	-
manhattan	Manhattan	-	USA	-	city	40.783	-73.966	5125771	geonames	-	-
san-diego	San Diego	-	USA	-	city	32.716	-117.165	5391811	geonames	-	-
the-bronx	The Bronx	-	USA	-	city	40.850	-73.866	5110266	geonames	-	-
dallas	Dallas	-	USA	-	city	32.783	-96.807	4684888	geonames	-	-
jacksonville	Jacksonville	-	USA	-	city	30.332	-81.656	4160021	geonames	-	-
fort-worth	Fort Worth	-	USA	-	city	32.725	-97.321	4691930	geonames	-	-
austin	Austin	-	USA	-	city	30.267	-97.743	4671654	geonames	-	-
columbus	Columbus	-	USA	-	city	39.961	-82.999	4509177	geonames	-	-
charlotte	Charlotte	-	USA	-	city	35.227	-80.843	4460243	geonames	-	-
indianapolis	Indianapolis	-	USA	-	city	39.768	-86.158	4259418	geonames	-	-
seattle	Seattle	-	USA	-	city	47.606	-122.332	5809844	geonames	-	-
denver	Denver	-	USA	-	city	39.739	-104.985	5419384	geonames	-	-
kennedy	Kennedy	-	COL	-	city	4.617	-74.146	7033318	geonames	yes	-
soacha	Soacha	-	COL	-	city	4.579	-74.217	3667905	geonames	-	-
bucaramanga	Bucaramanga	-	COL	-	city	7.125	-73.119	3688465	geonames	-	-
ibague	Ibagué	Ibague	COL	-	city	4.436	-75.203	3680656	geonames	-	-
santa-marta	Santa Marta	-	COL	-	city	11.239	-74.194	3668605	geonames	-	-
monteria	Montería	Monteria	COL	-	city	8.751	-75.878	3674453	geonames	-	-
valledupar	Valledupar	-	COL	-	city	10.465	-73.253	3666304	geonames	-	-
pereira	Pereira	-	COL	-	city	4.814	-75.695	3672486	geonames	-	-
manizales	Manizales	-	COL	-	city	5.067	-75.507	3675443	geonames	-	-
san-lorenzo	San Lorenzo	-	PRY	-	city	-25.340	-57.509	3437056	geonames	yes	-
capiata	Capiatá	Capiata	PRY	-	city	-25.355	-57.445	3439214	geonames	-	-
sultanah	Sulţānah	Sultanah	SAU	-	city	24.493	39.586	101760	geonames	-	-
buraydah	Buraydah	-	SAU	-	city	26.326	43.975	107304	geonames	-	-
tabuk	Tabuk	-	SAU	-	city	28.400	36.572	101628	geonames	-	-
hail	Ha'il	-	SAU	-	city	27.522	41.691	106281	geonames	-	-
al-kharj	Al Kharj	-	SAU	-	city	24.155	47.335	109353	geonames	-	-
nazret	Nazrēt	Nazret	ETH	-	city	8.550	39.267	330186	geonames	-	-
warder	Warder	-	ETH	-	city	6.974	45.341	326282	geonames	-	-
awasa	Awasa	-	ETH	-	city	7.062	38.476	343137	geonames	-	-
limon	Limón	Limon	CRI	-	city	9.991	-83.036	3622247	geonames	-	-
alajuela	Alajuela	-	CRI	-	city	10.017	-84.213	3624955	geonames	-	-
camaguey	Camagüey	Camaguey	CUB	-	city	21.381	-77.917	3566067	geonames	-	-
holguin	Holguín	Holguin	CUB	-	city	20.887	-76.263	3556969	geonames	-	-
vitebsk	Vitebsk	-	BLR	-	city	55.190	30.205	620127	geonames	-	-
khirdalan	Khirdalan	-	AZE	-	city	40.448	49.755	585915	geonames	-	-
camayenne	Camayenne	-	GIN	-	city	9.535	-13.688	2422488	geonames	-	-
kankan	Kankan	-	GIN	-	city	10.385	-9.306	2419992	geonames	-	-
annaba	Annaba	-	DZA	-	city	36.900	7.767	2506999	geonames	-	-
arhus	Århus	Arhus	DNK	-	city	56.157	10.211	2624652	geonames	-	-
odense	Odense	-	DNK	-	city	55.396	10.388	2615876	geonames	-	-
aalborg	Aalborg	-	DNK	-	city	57.048	9.919	2624886	geonames	-	-
borama	Borama	-	SOM	-	city	9.936	43.183	64021	geonames	-	-
gujranwala	Gujranwala	-	PAK	-	city	32.156	74.187	1177662	geonames	-	-
bannu	Bannu	-	PAK	-	city	32.985	70.604	1183460	geonames	-	-
sargodha	Sargodha	-	PAK	-	city	32.086	72.674	1166000	geonames	-	-
sialkot	Sialkot	-	PAK	-	city	32.493	74.531	1164909	geonames	-	-
arifwala	Arifwala	-	PAK	-	city	30.291	73.066	1184370	geonames	-	-
dera-ismail-khan	Dera Ismail Khan	-	PAK	-	city	31.831	70.902	1180281	geonames	-	-
battagram	Battagram	-	PAK	-	city	34.677	73.023	1183105	geonames	-	-
chunian	Chunian	-	PAK	-	city	30.966	73.979	1180942	geonames	-	-
jhang-sadr	Jhang Sadr	-	PAK	-	city	31.270	72.317	1175892	geonames	-	-
shekhupura	Shekhupura	-	PAK	-	city	31.713	73.986	1165221	geonames	-	-
gujrat	Gujrat	-	PAK	-	city	32.574	74.075	1177654	geonames	-	-
sukkur	Sukkur	-	PAK	-	city	27.703	68.859	1164408	geonames	-	-
sahiwal-pak	Sahiwal	-	PAK	Punjab	city	30.666	73.102	1166548	geonames	yes	-
hlaingthaya	Hlaingthaya	-	MMR	-	city	16.850	96.067	8740157	geonames	-	-
mawlamyine	Mawlamyine	Moulmein	MMR	-	city	16.491	97.628	1308465	geonames	-	-
zliten	Zliten	-	LBY	-	city	32.467	14.569	2208485	geonames	-	-
ar-rayyan	Ar Rayyān	Ar Rayyan	QAT	-	city	25.292	51.424	289888	geonames	-	-
lusail	Lusail	-	QAT	-	city	25.418	51.508	13512674	geonames	-	-
al-matar-al-atiq	Al Maţār al ‘Atīq	Al Matar al 'Atiq	QAT	-	city	25.251	51.556	12242643	geonames	-	-
villa-nueva	Villa Nueva	-	GTM	-	city	14.525	-90.585	3587902	geonames	-	-
mixco	Mixco	-	GTM	-	city	14.631	-90.607	3592519	geonames	-	-
coban	Cobán	Coban	GTM	-	city	15.470	-90.375	3598119	geonames	-	-
istaravshan	Istaravshan	-	TJK	-	city	39.914	69.003	1220253	geonames	-	-
kulob	Kŭlob	Kulob	TJK	-	city	37.915	69.785	1221194	geonames	-	-
maradi	Maradi	-	NER	-	city	13.500	7.102	2441291	geonames	-	-
zinder	Zinder	-	NER	-	city	13.807	8.988	2437798	geonames	-	-
tahoua	Tahoua	-	NER	-	city	14.889	5.269	2439376	geonames	-	-
rijeka	Rijeka	Fiume	HRV	-	city	45.327	14.442	3191648	geonames	-	-
koudougou	Koudougou	-	BFA	-	city	12.252	-2.367	2358946	geonames	-	-
saaba	Saaba	-	BFA	-	city	12.371	-1.415	2356157	geonames	-	-
porto	Porto	-	PRT	-	city	41.148	-8.611	2735943	geonames	-	-
braga	Braga	-	PRT	-	city	41.551	-8.423	2742032	geonames	-	-
amadora	Amadora	-	PRT	-	city	38.754	-9.231	2271772	geonames	-	-
yokohama	Yokohama	-	JPN	-	city	35.433	139.650	1848354	geonames	-	-
nagoya	Nagoya	-	JPN	-	city	35.181	136.906	1856057	geonames	-	-
sapporo	Sapporo	-	JPN	-	city	43.067	141.350	2128295	geonames	-	-
fukuoka	Fukuoka	-	JPN	-	city	33.600	130.417	1863967	geonames	-	-
kawasaki	Kawasaki	-	JPN	-	city	35.521	139.717	1859642	geonames	-	-
kobe	Kobe	-	JPN	-	city	34.691	135.183	1859171	geonames	-	-
saitama	Saitama	-	JPN	-	city	35.908	139.657	6940394	geonames	-	-
sendai	Sendai	-	JPN	-	city	38.267	140.867	2111149	geonames	-	-
bairro-militar	Bairro Militar	-	GNB	-	city	11.875	-15.616	13645741	geonames	-	-
gabu	Gabú	Gabu	GNB	-	city	12.280	-14.222	2372532	geonames	-	-
contumo	Contumo	-	GNB	-	city	11.850	-15.617	2373235	geonames	-	-
koln	Köln	Koln	DEU	-	city	50.933	6.950	2886242	geonames	-	-
dusseldorf	Düsseldorf	Dusseldorf	DEU	-	city	51.223	6.779	2934246	geonames	-	-
stuttgart	Stuttgart	-	DEU	-	city	48.782	9.177	2825297	geonames	-	-
essen	Essen	-	DEU	-	city	51.457	7.012	2928810	geonames	-	-
dortmund	Dortmund	-	DEU	-	city	51.515	7.466	2935517	geonames	-	-
dresden	Dresden	-	DEU	-	city	51.051	13.738	2935022	geonames	-	-
bremen	Bremen	-	DEU	-	city	53.076	8.807	2944388	geonames	-	-
hannover	Hannover	-	DEU	-	city	52.371	9.733	2910831	geonames	-	-
duisburg	Duisburg	-	DEU	-	city	51.432	6.765	2934691	geonames	-	-
wandsbek	Wandsbek	-	DEU	-	city	53.583	10.083	2911285	geonames	-	-
thimphu	Thimphu	-	BTN	-	city	27.466	89.642	1252416	geonames	-	-
bandar-seri-begawan	Bandar Seri Begawan	Brunei Town	BRN	-	city	4.890	114.940	1820906	geonames	-	-
lilongwe	Lilongwe	-	MWI	-	city	-13.967	33.787	927967	geonames	-	-
port-louis	Port Louis	-	MUS	-	city	-20.162	57.499	934154	geonames	-	-
sao-tome	São Tomé	-	STP	-	city	0.338	6.730	2410763	geonames	-	-
gaborone	Gaborone	-	BWA	-	city	-24.655	25.909	933773	geonames	-	-
mbabane	Mbabane	-	SWZ	-	city	-26.317	31.133	934985	geonames	-	-
praia	Praia	-	CPV	-	city	14.932	-23.513	3374333	geonames	-	-
torshavn	Tórshavn	-	FRO	-	city	62.010	-6.772	2611396	geonames	-	-
andorra-la-vella	Andorra la Vella	-	AND	-	city	42.508	1.521	3041563	geonames	-	-
vaduz	Vaduz	-	LIE	-	city	47.142	9.522	3042030	geonames	-	-
belmopan	Belmopan	-	BLZ	-	city	17.254	-88.764	3582672	geonames	-	-
nassau	Nassau	-	BHS	-	city	25.058	-77.343	3571824	geonames	yes	-
bridgetown	Bridgetown	-	BRB	-	city	13.107	-59.620	3374036	geonames	-	-
roseau	Roseau	-	DMA	-	city	15.302	-61.388	3575635	geonames	-	-
fort-de-france	Fort-de-France	-	MTQ	-	city	14.604	-61.074	3570675	geonames	-	-
basseterre	Basseterre	-	KNA	-	city	17.296	-62.725	3575551	geonames	-	-
castries	Castries	-	LCA	-	city	13.996	-61.006	3576812	geonames	-	-
kingstown	Kingstown	-	VCT	-	city	13.155	-61.227	3577887	geonames	yes	-
cayenne	Cayenne	-	GUF	-	city	4.938	-52.335	3382160	geonames	-	-
port-vila	Port Vila	-	VUT	-	city	-17.736	168.314	2135171	geonames	-	-
hagatna	Hagåtña	Agana	GUM	-	city	13.476	144.749	4044012	geonames	-	-
south-tarawa	South Tarawa	Tarawa	KIR	-	city	1.328	172.977	2110257	geonames	-	-
majuro	Majuro	-	MHL	-	city	7.090	171.380	2113779	geonames	-	-
palikir	Palikir	-	FSM	-	city	6.925	158.161	2081986	geonames	-	-
saipan	Saipan	-	MNP	-	city	15.212	145.755	7828758	geonames	-	-
ngerulmud	Ngerulmud	-	PLW	-	city	7.501	134.624	8063361	geonames	-	-
pago-pago	Pago Pago	-	ASM	-	city	-14.278	-170.702	5881576	geonames	-	-
avarua	Avarua	-	COK	-	city	-21.207	-159.775	4035715	geonames	-	-
papeete	Papeete	-	PYF	-	city	-17.535	-149.568	4033936	geonames	-	-
apia	Apia	-	WSM	-	city	-13.833	-171.767	4035413	geonames	-	-
nuku-alofa	Nuku'alofa	Nukualofa	TON	-	city	-21.137	-175.201	4032402	geonames	-	-
funafuti	Funafuti	-	TUV	-	city	-8.524	179.194	2110394	geonames	-	-
willemstad	Willemstad	-	CUW	-	city	12.122	-68.886	3513090	geonames	-	-
mamoudzou	Mamoudzou	-	MYT	-	city	-12.782	45.229	921815	geonames	-	-
port-stanley	Port Stanley	-	FLK	-	city	-51.694	-57.857	3426691	geonames	-	-
cordoba-esp	Córdoba	Cordoba	ESP	Andalusia	city	37.892	-4.773	2519240	geonames	yes	-
cordoba-col	Córdoba	Cordoba	COL	Córdoba	region	8.35	-75.65	-	unverified	yes	-
alabama-us	Alabama	-	USA	Alabama	region	32.8	-86.8	-	unverified	-	-
arizona-us	Arizona	-	USA	Arizona	region	34.3	-111.7	-	unverified	-	-
arkansas-us	Arkansas	-	USA	Arkansas	region	34.8	-92.4	-	unverified	-	-
colorado-us	Colorado	-	USA	Colorado	region	39	-105.5	-	unverified	-	-
connecticut-us	Connecticut	-	USA	Connecticut	region	41.6	-72.7	-	unverified	-	-
delaware-us	Delaware	-	USA	Delaware	region	39	-75.5	-	unverified	-	-
idaho-us	Idaho	-	USA	Idaho	region	44.4	-114.6	-	unverified	-	-
illinois-us	Illinois	-	USA	Illinois	region	40	-89.2	-	unverified	-	-
indiana-us	Indiana	-	USA	Indiana	region	39.9	-86.3	-	unverified	-	-
iowa-us	Iowa	-	USA	Iowa	region	42	-93.5	-	unverified	-	-
kansas-us	Kansas	-	USA	Kansas	region	38.5	-98.4	-	unverified	-	-
kentucky-us	Kentucky	-	USA	Kentucky	region	37.5	-85.3	-	unverified	-	-
louisiana-us	Louisiana	-	USA	Louisiana	region	31	-92	-	unverified	-	-
maine-us	Maine	-	USA	Maine	region	45.4	-69.2	-	unverified	-	-
maryland-us	Maryland	-	USA	Maryland	region	39	-76.8	-	unverified	-	-
massachusetts-us	Massachusetts	-	USA	Massachusetts	region	42.3	-71.8	-	unverified	-	-
michigan-us	Michigan	-	USA	Michigan	region	44.3	-85.4	-	unverified	-	-
minnesota-us	Minnesota	-	USA	Minnesota	region	46.3	-94.3	-	unverified	-	-
mississippi-us	Mississippi	-	USA	Mississippi	region	32.7	-89.7	-	unverified	-	-
missouri-us	Missouri	-	USA	Missouri	region	38.4	-92.5	-	unverified	-	-
montana-us	Montana	-	USA	Montana	region	47	-109.6	-	unverified	-	-
nebraska-us	Nebraska	-	USA	Nebraska	region	41.5	-99.8	-	unverified	-	-
new-hampshire-us	New Hampshire	-	USA	New Hampshire	region	43.7	-71.6	-	unverified	-	-
new-jersey-us	New Jersey	-	USA	New Jersey	region	40.2	-74.7	-	unverified	-	-
new-mexico-us	New Mexico	-	USA	New Mexico	region	34.4	-106.1	-	unverified	-	-
north-carolina-us	North Carolina	-	USA	North Carolina	region	35.5	-79.4	-	unverified	-	-
north-dakota-us	North Dakota	-	USA	North Dakota	region	47.5	-100.5	-	unverified	-	-
ohio-us	Ohio	-	USA	Ohio	region	40.4	-82.8	-	unverified	-	-
oklahoma-us	Oklahoma	-	USA	Oklahoma	region	35.6	-97.5	-	unverified	-	-
oregon-us	Oregon	-	USA	Oregon	region	44	-120.5	-	unverified	-	-
pennsylvania-us	Pennsylvania	-	USA	Pennsylvania	region	40.9	-77.8	-	unverified	-	-
rhode-island-us	Rhode Island	-	USA	Rhode Island	region	41.7	-71.6	-	unverified	-	-
south-carolina-us	South Carolina	-	USA	South Carolina	region	33.9	-80.9	-	unverified	-	-
south-dakota-us	South Dakota	-	USA	South Dakota	region	44.4	-100.2	-	unverified	-	-
tennessee-us	Tennessee	-	USA	Tennessee	region	35.9	-86.4	-	unverified	-	-
utah-us	Utah	-	USA	Utah	region	39.3	-111.7	-	unverified	-	-
vermont-us	Vermont	-	USA	Vermont	region	44	-72.7	-	unverified	-	-
virginia-us	Virginia	-	USA	Virginia	region	37.5	-78.8	-	unverified	-	-
west-virginia-us	West Virginia	-	USA	West Virginia	region	38.6	-80.6	-	unverified	-	-
wisconsin-us	Wisconsin	-	USA	Wisconsin	region	44.6	-89.9	-	unverified	-	-
wyoming-us	Wyoming	-	USA	Wyoming	region	43	-107.6	-	unverified	-	-
new-york-state-us	New York State	New York state	USA	New York	region	43	-75.5	-	unverified	-	-
ontario-ca	Ontario	-	CAN	Ontario	region	50	-86	-	unverified	-	-
british-columbia-ca	British Columbia	-	CAN	British Columbia	region	54.5	-125.5	-	unverified	-	-
alberta-ca	Alberta	-	CAN	Alberta	region	55	-115	-	unverified	-	-
manitoba-ca	Manitoba	-	CAN	Manitoba	region	55	-97	-	unverified	-	-
saskatchewan-ca	Saskatchewan	-	CAN	Saskatchewan	region	54	-106	-	unverified	-	-
nova-scotia-ca	Nova Scotia	-	CAN	Nova Scotia	region	45	-63	-	unverified	-	-
new-brunswick-ca	New Brunswick	-	CAN	New Brunswick	region	46.5	-66.5	-	unverified	-	-
newfoundland-ca	Newfoundland	-	CAN	Newfoundland	region	48.5	-56	-	unverified	-	-
new-south-wales-au	New South Wales	-	AUS	New South Wales	region	-32	147	-	unverified	-	-
queensland-au	Queensland	-	AUS	Queensland	region	-22.5	144.5	-	unverified	-	-
south-australia-au	South Australia	-	AUS	South Australia	region	-30	135	-	unverified	-	-
western-australia-au	Western Australia	-	AUS	Western Australia	region	-26	121	-	unverified	-	-
northern-territory-au	Northern Territory	-	AUS	Northern Territory	region	-19.5	133.5	-	unverified	-	-
tasmania-au	Tasmania	-	AUS	Tasmania	region	-42	146.6	-	unverified	-	-
maharashtra-in	Maharashtra	-	IND	Maharashtra	region	19.6	75.5	-	unverified	-	-
uttar-pradesh-in	Uttar Pradesh	-	IND	Uttar Pradesh	region	27	80.7	-	unverified	-	-
bihar-in	Bihar	-	IND	Bihar	region	25.7	85.6	-	unverified	-	-
west-bengal-in	West Bengal	-	IND	West Bengal	region	23.8	87.9	-	unverified	-	-
kerala-in	Kerala	-	IND	Kerala	region	10.5	76.4	-	unverified	-	-
tamil-nadu-in	Tamil Nadu	-	IND	Tamil Nadu	region	11	78.4	-	unverified	-	-
karnataka-in	Karnataka	-	IND	Karnataka	region	14.7	76.2	-	unverified	-	-
rajasthan-in	Rajasthan	-	IND	Rajasthan	region	26.8	73.8	-	unverified	-	-
haryana-in	Haryana	-	IND	Haryana	region	29.2	76.3	-	unverified	-	-
himachal-pradesh-in	Himachal Pradesh	-	IND	Himachal Pradesh	region	31.9	77.3	-	unverified	-	-
jharkhand-in	Jharkhand	-	IND	Jharkhand	region	23.6	85.5	-	unverified	-	-
odisha-in	Odisha	-	IND	Odisha	region	20.5	84.4	-	unverified	-	-
andhra-pradesh-in	Andhra Pradesh	-	IND	Andhra Pradesh	region	15.9	79.8	-	unverified	-	-
telangana-in	Telangana	-	IND	Telangana	region	17.9	79.3	-	unverified	-	-
madhya-pradesh-in	Madhya Pradesh	-	IND	Madhya Pradesh	region	23.8	78.4	-	unverified	-	-
roraima-br	Roraima	-	BRA	Roraima	region	2	-61.4	-	unverified	-	-
mato-grosso-br	Mato Grosso	-	BRA	Mato Grosso	region	-13	-56	-	unverified	-	-
bahia-br	Bahia	-	BRA	Bahia	region	-12.5	-41.7	-	unverified	-	-
rio-grande-do-sul-br	Rio Grande do Sul	-	BRA	Rio Grande do Sul	region	-29.7	-53.7	-	unverified	-	-
michoacan-mx	Michoacan	-	MEX	Michoacan	region	19.2	-101.9	-	unverified	-	-
oaxaca-mx	Oaxaca	-	MEX	Oaxaca	region	17	-96.5	-	unverified	-	-
tamaulipas-mx	Tamaulipas	-	MEX	Tamaulipas	region	24.3	-98.6	-	unverified	-	-
chihuahua-mx	Chihuahua	-	MEX	Chihuahua	region	28.8	-106.4	-	unverified	-	-
sonora-mx	Sonora	-	MEX	Sonora	region	29.6	-110.9	-	unverified	-	-
jalisco-mx	Jalisco	-	MEX	Jalisco	region	20.6	-103.6	-	unverified	-	-
nuevo-leon-mx	Nuevo Leon	-	MEX	Nuevo Leon	region	25.6	-99.9	-	unverified	-	-
veracruz-mx	Veracruz	-	MEX	Veracruz	region	19.4	-96.4	-	unverified	-	-
kaduna-state-ng	Kaduna State	Kaduna state	NGA	Kaduna	region	10.4	7.8	-	unverified	-	-
katsina-state-ng	Katsina State	Katsina state	NGA	Katsina	region	12.5	7.6	-	unverified	-	-
niger-state-ng	Niger State	Niger state	NGA	Niger	region	9.9	5.9	-	unverified	-	-
sokoto-state-ng	Sokoto State	Sokoto state	NGA	Sokoto	region	13	5.3	-	unverified	-	-
rivers-state-ng	Rivers State	Rivers state	NGA	Rivers	region	4.8	6.9	-	unverified	-	-
bayelsa-ng	Bayelsa	-	NGA	Bayelsa	region	4.8	6	-	unverified	-	-
imo-state-ng	Imo State	Imo state	NGA	Imo	region	5.6	7.1	-	unverified	-	-
anambra-ng	Anambra	-	NGA	Anambra	region	6.2	7	-	unverified	-	-
dnipropetrovsk-region-ua	Dnipropetrovsk region	Dnipropetrovsk Region|Dnipropetrovsk oblast|Dnipropetrovsk Oblast|Dnipropetrovsk province	UKR	Dnipropetrovsk	region	48.4	35	-	unverified	-	-
mykolaiv-region-ua	Mykolaiv region	Mykolaiv Region|Mykolaiv oblast|Mykolaiv Oblast|Mykolaiv province	UKR	Mykolaiv	region	47.5	32	-	unverified	-	-
odesa-region-ua	Odesa region	Odesa Region|Odesa oblast|Odesa Oblast|Odesa province	UKR	Odesa	region	46.7	30.2	-	unverified	-	-
chernihiv-region-ua	Chernihiv region	Chernihiv Region|Chernihiv oblast|Chernihiv Oblast|Chernihiv province	UKR	Chernihiv	region	51.3	32	-	unverified	-	-
kyiv-region-ua	Kyiv region	Kyiv Region|Kyiv oblast|Kyiv Oblast|Kyiv province	UKR	Kyiv	region	50.3	30.5	-	unverified	-	-
poltava-region-ua	Poltava region	Poltava Region|Poltava oblast|Poltava Oblast|Poltava province	UKR	Poltava	region	49.6	33.9	-	unverified	-	-
lviv-region-ua	Lviv region	Lviv Region|Lviv oblast|Lviv Oblast|Lviv province	UKR	Lviv	region	49.7	23.9	-	unverified	-	-
bryansk-region-ru	Bryansk region	Bryansk Region|Bryansk oblast|Bryansk Oblast|Bryansk province	RUS	Bryansk	region	53	33.4	-	unverified	-	-
rostov-region-ru	Rostov region	Rostov Region|Rostov oblast|Rostov Oblast|Rostov province	RUS	Rostov	region	47.7	41.2	-	unverified	-	-
krasnodar-region-ru	Krasnodar region	Krasnodar Region|Krasnodar oblast|Krasnodar Oblast|Krasnodar province	RUS	Krasnodar	region	45.3	39.4	-	unverified	-	-
voronezh-region-ru	Voronezh region	Voronezh Region|Voronezh oblast|Voronezh Oblast|Voronezh province	RUS	Voronezh	region	50.9	40.2	-	unverified	-	-
bashkortostan-ru	Bashkortostan	-	RUS	Bashkortostan	region	54.3	56.4	-	unverified	-	-
karelia-ru	Karelia	-	RUS	Karelia	region	63.6	33	-	unverified	-	-
yakutia-ru	Yakutia	-	RUS	Yakutia	region	66	129	-	unverified	-	-
kaliningrad-region-ru	Kaliningrad region	Kaliningrad Region|Kaliningrad oblast|Kaliningrad Oblast|Kaliningrad province	RUS	Kaliningrad	region	54.7	21.3	-	unverified	-	-
sakhalin-region-ru	Sakhalin region	Sakhalin Region|Sakhalin oblast|Sakhalin Oblast|Sakhalin province	RUS	Sakhalin	region	50	143	-	unverified	-	-
punjab-province-pk	Punjab province	Punjab	PAK	Punjab	region	31	72.5	-	unverified	yes	-
victoria-au	Victoria	Victoria state	AUS	Victoria	region	-37	144	-	unverified	yes	-
rafah-egypt	Rafah	Egyptian Rafah	EGY	North Sinai	town	31.282	34.239	350350	geonames	yes	-
oleshky	Oleshky	Tsiurupynsk|Tsyurupinsk	UKR	Kherson	town	46.626	32.724	691037	geonames	-	-
andalusia	Andalusia	Andalucia	ESP	-	region	37.5	-4.7	-	unverified	-	Andalusian|Andalusians
galicia	Galicia	-	ESP	-	region	42.8	-7.9	-	unverified	yes	Galician|Galicians
aragon	Aragon	-	ESP	-	region	41.5	-0.7	-	unverified	-	-
navarre	Navarre	Navarra	ESP	-	region	42.7	-1.7	-	unverified	-	-
extremadura	Extremadura	-	ESP	-	region	39.2	-6.1	-	unverified	-	-
asturias	Asturias	-	ESP	-	region	43.3	-5.9	-	unverified	-	-
balearic-islands	Balearic Islands	Balearics	ESP	-	island	39.5	2.9	-	unverified	-	-
murcia-region	Murcia region	-	ESP	-	region	38	-1.5	-	unverified	-	-
bavaria	Bavaria	-	DEU	-	region	48.9	11.4	-	unverified	-	Bavarian|Bavarians
saxony	Saxony	-	DEU	-	region	51.05	13.3	-	unverified	-	-
thuringia	Thuringia	-	DEU	-	region	50.9	11	-	unverified	-	-
hesse	Hesse	-	DEU	-	region	50.6	9	-	unverified	-	-
brandenburg	Brandenburg	-	DEU	-	region	52.4	13.4	-	unverified	-	-
saarland	Saarland	-	DEU	-	region	49.4	6.9	-	unverified	-	-
north-rhine-westphalia	North Rhine-Westphalia	-	DEU	-	region	51.5	7.5	-	unverified	-	-
lower-saxony	Lower Saxony	-	DEU	-	region	52.8	9.3	-	unverified	-	-
schleswig-holstein	Schleswig-Holstein	-	DEU	-	region	54.3	9.8	-	unverified	-	-
baden-wuerttemberg	Baden-Wuerttemberg	Baden-Württemberg	DEU	-	region	48.6	9	-	unverified	-	-
brittany	Brittany	-	FRA	-	region	48.2	-2.9	-	unverified	-	Breton|Bretons
normandy	Normandy	-	FRA	-	region	49.1	0.2	-	unverified	-	-
provence	Provence	-	FRA	-	region	43.9	5.9	-	unverified	-	-
alsace	Alsace	-	FRA	-	region	48.3	7.4	-	unverified	-	-
lombardy	Lombardy	-	ITA	-	region	45.6	9.8	-	unverified	-	-
tuscany	Tuscany	-	ITA	-	region	43.4	11.1	-	unverified	-	-
calabria	Calabria	-	ITA	-	region	39	16.5	-	unverified	-	-
sardinia	Sardinia	-	ITA	-	island	40.1	9	-	unverified	-	Sardinian|Sardinians
puglia	Puglia	Apulia	ITA	-	region	41	16.6	-	unverified	-	-
south-tyrol	South Tyrol	Alto Adige	ITA	-	region	46.7	11.4	-	unverified	-	-
west-midlands	West Midlands	-	GBR	-	region	52.5	-2	-	unverified	-	-
yorkshire	Yorkshire	-	GBR	-	region	53.9	-1.4	-	unverified	-	-
kent	Kent	-	GBR	-	region	51.2	0.7	-	unverified	yes	-
cornwall	Cornwall	-	GBR	-	region	50.4	-4.8	-	unverified	-	-
county-down	County Down	-	GBR	Northern Ireland	region	54.35	-5.9	-	unverified	-	-
county-tyrone	County Tyrone	-	GBR	Northern Ireland	region	54.6	-7.2	-	unverified	-	-
silicon-valley	Silicon Valley	-	USA	California	region	37.37	-122.04	-	unverified	-	-
tampa-bay	Tampa Bay	-	USA	Florida	region	27.8	-82.5	-	unverified	-	-
puget-sound	Puget Sound	-	USA	Washington	region	47.7	-122.4	-	unverified	-	-
fulton-county	Fulton County	-	USA	Georgia	region	33.79	-84.47	-	unverified	-	-
maricopa-county	Maricopa County	-	USA	Arizona	region	33.35	-112.5	-	unverified	-	-
midwest	Midwest	American Midwest	USA	-	region	42	-93	-	unverified	-	-
new-england	New England	-	USA	-	region	44	-71.5	-	unverified	-	-
appalachia	Appalachia	-	USA	-	region	37.5	-81.5	-	unverified	-	-
gulf-coast	Gulf Coast	-	USA	-	region	30	-90	-	unverified	-	-
fort-hood	Fort Hood	Fort Cavazos	USA	Texas	base	31.13	-97.78	-	unverified	-	-
fort-campbell	Fort Campbell	-	USA	Kentucky	base	36.66	-87.47	-	unverified	-	-
camp-lejeune	Camp Lejeune	-	USA	North Carolina	base	34.64	-77.32	-	unverified	-	-
camp-pendleton	Camp Pendleton	-	USA	California	base	33.38	-117.4	-	unverified	-	-
dover-air-force-base	Dover Air Force Base	-	USA	Delaware	base	39.13	-75.46	-	unverified	-	-
nellis-air-force-base	Nellis Air Force Base	-	USA	Nevada	base	36.24	-115.03	-	unverified	-	-
moron-air-base	Moron Air Base	Morón Air Base	ESP	Andalusia	base	37.17	-5.61	-	unverified	-	-
moron-de-la-frontera	Morón de la Frontera	Moron de la Frontera|Morón|Moron	ESP	Andalusia	town	37.12	-5.45	-	unverified	yes	-
pokrovsk-rus	Pokrovsk	-	RUS	Yakutia	town	61.48	129.15	-	unverified	yes	-
rostov-veliky	Rostov Veliky	-	RUS	Yaroslavl Oblast	town	57.19	39.41	-	unverified	yes	-
tripoli-grc	Tripoli	Tripolis	GRC	Peloponnese	city	37.51	22.37	-	unverified	yes	-
santiago-cub	Santiago	-	CUB	Santiago de Cuba	city	20.02	-75.82	-	unverified	yes	-
santiago-dom	Santiago	-	DOM	Santiago	city	19.45	-70.70	-	unverified	yes	-
santiago-de-compostela	Santiago de Compostela	Santiago	ESP	Galicia	city	42.88	-8.54	-	unverified	yes	-
moscow-usa	Moscow	-	USA	Idaho	town	46.73	-117.00	-	unverified	yes	-
paris-usa	Paris	-	USA	Texas	town	33.66	-95.56	-	unverified	yes	-
salem	Salem	-	IND	Tamil Nadu	city	11.65	78.16	-	unverified	yes	-
salem-usa	Salem	-	USA	Oregon	city	44.94	-123.04	-	unverified	yes	-
valencia	Valencia	-	VEN	Carabobo	city	10.16	-68.0	-	unverified	yes	-
merida-ven	Mérida	Merida	VEN	Mérida	city	8.59	-71.14	-	unverified	yes	-
san-jose	San Jose	San José	USA	California	city	37.34	-121.89	-	unverified	yes	-
cambridge	Cambridge	-	USA	Massachusetts	city	42.37	-71.11	-	unverified	yes	-
cambridge-gbr	Cambridge	-	GBR	England	city	52.2	0.12	-	unverified	yes	-
birmingham	Birmingham	-	USA	Alabama	city	33.52	-86.81	-	unverified	yes	-
georgetown-usa	Georgetown	-	USA	Washington	district	38.91	-77.07	-	unverified	yes	-
newcastle-upon-tyne	Newcastle upon Tyne	Newcastle	GBR	England	city	54.97	-1.61	-	unverified	yes	-
hyderabad	Hyderabad	-	PAK	Sindh	city	25.39	68.37	-	unverified	yes	-
odessa	Odessa	-	USA	Texas	city	31.85	-102.37	-	unverified	yes	-
victoria-harbour	Victoria Harbour	-	HKG	-	sea	22.29	114.17	-	unverified	-	-
alexandria-usa	Alexandria	-	USA	Virginia	city	38.8	-77.05	-	unverified	yes	-
athens-usa	Athens	-	USA	Georgia	city	33.96	-83.38	-	unverified	yes	-
lebanon	Lebanon	-	USA	Pennsylvania	city	40.34	-76.42	-	unverified	yes	-
naples-usa	Naples	-	USA	Florida	city	26.14	-81.79	-	unverified	yes	-
toledo	Toledo	-	USA	Ohio	city	41.66	-83.56	-	unverified	yes	-
toledo-esp	Toledo	-	ESP	Castile-La Mancha	city	39.86	-4.02	-	unverified	yes	-
leon	León	Leon	ESP	Castile and León	city	42.6	-5.57	-	unverified	yes	-
cartagena-esp	Cartagena	-	ESP	Murcia	city	37.6	-0.98	-	unverified	yes	-
guadalajara-esp	Guadalajara	-	ESP	Castile-La Mancha	city	40.63	-3.16	-	unverified	yes	-
granada	Granada	-	NIC	Granada	city	11.93	-85.95	-	unverified	yes	-
granada-esp	Granada	-	ESP	Andalusia	city	37.18	-3.6	-	unverified	yes	-
trujillo-ven	Trujillo	-	VEN	Trujillo	city	9.37	-70.43	-	unverified	yes	-
barcelona-ven	Barcelona	-	VEN	Anzoátegui	city	10.13	-64.69	-	unverified	yes	-
tigre	Tigre	-	ARG	Buenos Aires	city	-34.43	-58.58	-	unverified	yes	-
la-paz-mex	La Paz	-	MEX	Baja California Sur	city	24.14	-110.31	-	unverified	yes	-
santa-fe	Santa Fe	-	ARG	Santa Fe	city	-31.63	-60.7	-	unverified	yes	-
santa-fe-usa	Santa Fe	-	USA	New Mexico	city	35.69	-105.94	-	unverified	yes	-
san-fernando	San Fernando	-	TTO	-	city	10.28	-61.47	-	unverified	yes	-
mosul-dam	Mosul Dam	-	IRQ	Nineveh	facility	36.63	42.82	-	unverified	-	-
haditha-dam	Haditha Dam	-	IRQ	Anbar	facility	34.21	42.36	-	unverified	-	-
tabqa-dam	Tabqa Dam	Euphrates Dam	SYR	Raqqa	facility	35.87	38.57	-	unverified	-	-
tabqa	Tabqa	al-Tabqa	SYR	Raqqa	city	35.84	38.55	-	unverified	-	-
ataturk-dam	Atatürk Dam	Ataturk Dam	TUR	Sanliurfa	facility	37.48	38.32	-	unverified	-	-
kajaki-dam	Kajaki Dam	Kajaki	AFG	Helmand	facility	32.32	65.12	-	unverified	-	-
salma-dam	Salma Dam	-	AFG	Herat	facility	34.33	63.83	-	unverified	-	-
cahora-bassa	Cahora Bassa	Cahora Bassa Dam	MOZ	Tete	facility	-15.59	32.7	-	unverified	-	-
kariba-dam	Kariba Dam	Kariba	ZWE	-	facility	-16.52	28.76	-	unverified	-	-
inga-dam	Inga Dam	Inga	COD	Kongo Central	facility	-5.52	13.62	-	unverified	-	-
peruca-dam	Peruca Dam	-	HRV	-	facility	43.79	16.6	-	unverified	-	-
gazivode	Gazivode	Gazivode Lake	KOS	-	facility	42.95	20.65	-	unverified	-	-
enguri-dam	Enguri Dam	Inguri Dam	GEO	-	facility	42.76	42.03	-	unverified	-	-
sarsang	Sarsang	Sarsang reservoir	AZE	-	facility	40.15	46.55	-	unverified	-	-
nurek-dam	Nurek Dam	Nurek	TJK	-	facility	38.37	69.35	-	unverified	-	-
three-gorges	Three Gorges	Three Gorges Dam	CHN	Hubei	facility	30.82	111	-	unverified	-	-
farakka	Farakka	Farakka Barrage	IND	West Bengal	facility	24.8	87.93	-	unverified	-	-
merowe-dam	Merowe Dam	-	SDN	Northern	facility	18.67	32.05	-	unverified	-	-
aswan	Aswan	-	EGY	Aswan	city	24.09	32.9	-	unverified	-	-
aswan-dam	Aswan Dam	Aswan High Dam	EGY	Aswan	facility	23.97	32.88	-	unverified	-	-
kassala-state	Kassala State	-	SDN	-	region	15.5	36	-	unverified	-	-
river-nile-state	River Nile State	-	SDN	-	region	18.5	33.5	-	unverified	-	-
white-nile-state	White Nile State	White Nile state	SDN	-	region	13.2	32.3	-	unverified	-	-
red-sea-state	Red Sea State	-	SDN	-	region	20	35.5	-	unverified	-	-
lakes-state	Lakes State	Lakes state	SSD	-	region	6.8	29.7	-	unverified	-	-
warrap	Warrap	Warrap State	SSD	-	region	8.3	28.6	-	unverified	-	-
bahr-el-ghazal	Bahr el-Ghazal	Bahr el Ghazal	SSD	-	region	8	27	-	unverified	-	-
west-pokot	West Pokot	-	KEN	-	region	1.6	35.3	-	unverified	-	-
turkana	Turkana	Turkana County	KEN	-	region	3.3	35.6	-	unverified	-	-
wajir	Wajir	-	KEN	Wajir	town	1.75	40.06	-	unverified	-	-
lamu-county	Lamu County	-	KEN	-	region	-2.1	40.7	-	unverified	-	-
karamoja	Karamoja	-	UGA	-	region	2.7	34.3	-	unverified	-	-
west-nile	West Nile	-	UGA	-	region	3	31.2	-	unverified	-	-
acholiland	Acholiland	-	UGA	-	region	3	32.7	-	unverified	-	-
cibitoke	Cibitoke	-	BDI	Cibitoke	town	-2.89	29.12	-	unverified	-	-
kibira	Kibira	Kibira forest	BDI	-	region	-2.9	29.5	-	unverified	-	-
tanganyika-province	Tanganyika province	-	COD	-	region	-6.5	27.5	-	unverified	-	-
equateur	Equateur	Équateur	COD	-	region	0.2	19.5	-	unverified	-	-
maniema	Maniema	-	COD	-	region	-3	26	-	unverified	-	-
haut-uele	Haut-Uele	Haut-Uélé	COD	-	region	3.4	28	-	unverified	-	-
djugu	Djugu	-	COD	Ituri	town	1.92	30.5	-	unverified	-	-
mahagi	Mahagi	-	COD	Ituri	town	2.3	30.98	-	unverified	-	-
fizi	Fizi	-	COD	South Kivu	town	-4.3	28.94	-	unverified	-	-
nyiragongo	Nyiragongo	Mount Nyiragongo	COD	North Kivu	region	-1.52	29.25	-	unverified	-	-
ouaka	Ouaka	-	CAF	-	region	6.2	20.7	-	unverified	-	-
vakaga	Vakaga	-	CAF	-	region	9.9	22.3	-	unverified	-	-
haute-kotto	Haute-Kotto	-	CAF	-	region	7.3	23.4	-	unverified	-	-
ouham-pende	Ouham-Pende	Ouham-Pendé	CAF	-	region	6.6	16	-	unverified	-	-
far-north-region	Far North Region	Far North region	CMR	-	region	11	14.5	-	unverified	-	-
northwest-region	Northwest Region	-	CMR	-	region	6.3	10.5	-	unverified	yes	-
benue-state	Benue State	Benue state	NGA	-	region	7.3	8.7	-	unverified	-	-
taraba	Taraba	Taraba State	NGA	-	region	8	10.7	-	unverified	-	-
bauchi	Bauchi	-	NGA	Bauchi	city	10.31	9.84	-	unverified	-	-
gombe	Gombe	-	NGA	Gombe	city	10.29	11.17	-	unverified	yes	-
kebbi	Kebbi	Kebbi State	NGA	-	region	11.5	4.2	-	unverified	-	-
kwara	Kwara	Kwara State	NGA	-	region	8.9	4.6	-	unverified	-	-
delta-state	Delta State	-	NGA	-	region	5.7	5.9	-	unverified	-	-
damaturu	Damaturu	-	NGA	Yobe	city	11.75	11.96	-	unverified	-	-
dikwa	Dikwa	-	NGA	Borno	town	12.03	13.92	-	unverified	-	-
bosso	Bosso	-	NER	Diffa	town	13.7	13.31	-	unverified	-	-
liptako-gourma	Liptako-Gourma	Liptako	-	-	region	14.5	0	-	unverified	-	-
tera	Téra	Tera	NER	Tillabéri	town	14.01	0.75	-	unverified	yes	-
torodi	Torodi	-	NER	Tillabéri	town	13.12	1.8	-	unverified	-	-
ansongo	Ansongo	-	MLI	Gao	town	15.66	0.5	-	unverified	-	-
bandiagara	Bandiagara	-	MLI	Mopti	town	14.35	-3.61	-	unverified	-	-
ber	Ber	-	MLI	Timbuktu	town	16.83	-2.53	-	unverified	yes	-
farabougou	Farabougou	-	MLI	Ségou	town	14.96	-6.1	-	unverified	-	-
taoudenni	Taoudenni	Taoudeni	MLI	-	town	22.67	-3.98	-	unverified	-	-
seno	Seno	-	BFA	-	region	14	0	-	unverified	yes	-
soum	Soum	Soum province	BFA	-	region	14.3	-1.3	-	unverified	-	-
savanes	Savanes	Savanes region	TGO	-	region	10.5	0.5	-	unverified	yes	-
atacora	Atacora	Atakora	BEN	-	region	10.6	1.5	-	unverified	-	-
casamance-river	Casamance River	-	SEN	-	river	12.6	-16	-	unverified	-	-
tambacounda	Tambacounda	-	SEN	Tambacounda	city	13.77	-13.67	-	unverified	-	-
lunda-norte	Lunda Norte	Lunda-Norte	AGO	-	region	-8.5	20	-	unverified	-	-
mavinga	Mavinga	-	AGO	Cuando Cubango	town	-15.79	20.36	-	unverified	-	-
calueque	Calueque	-	AGO	Cunene	facility	-17.27	14.55	-	unverified	-	-
ondjiva	Ondjiva	-	AGO	Cunene	town	-17.07	15.73	-	unverified	-	-
tete	Tete	-	MOZ	Tete	city	-16.16	33.59	-	unverified	-	-
muidumbe	Muidumbe	-	MOZ	Cabo Delgado	town	-11.8	39.8	-	unverified	-	-
quionga	Quionga	-	MOZ	Cabo Delgado	town	-10.58	40.55	-	unverified	-	-
gweru	Gweru	-	ZWE	Midlands	city	-19.45	29.82	-	unverified	-	-
inanda	Inanda	-	ZAF	KwaZulu-Natal	town	-29.7	30.95	-	unverified	-	-
thokoza	Thokoza	-	ZAF	Gauteng	town	-26.36	28.14	-	unverified	-	-
ovamboland	Ovamboland	-	NAM	-	region	-17.9	16	-	unverified	-	-
anjouan	Anjouan	-	COM	-	island	-12.21	44.44	-	unverified	-	-
nag-hammadi	Nag Hammadi	Nagaa Hammadi	EGY	Qena	town	26.05	32.24	-	unverified	-	-
minya	Minya	-	EGY	Minya	city	28.1	30.75	-	unverified	-	-
south-sinai	South Sinai	-	EGY	-	region	28.9	33.9	-	unverified	-	-
nitzana	Nitzana	-	ISR	Negev	crossing	30.88	34.42	-	unverified	-	-
rahat	Rahat	-	ISR	Negev	city	31.39	34.75	-	unverified	-	-
umm-al-fahm	Umm al-Fahm	-	ISR	-	city	32.52	35.15	-	unverified	-	-
beit-shean	Beit Shean	Beisan	ISR	-	town	32.5	35.5	-	unverified	-	-
rosh-hanikra	Rosh HaNikra	Rosh Hanikra	ISR	-	crossing	33.09	35.1	-	unverified	-	-
shlomi	Shlomi	-	ISR	-	town	33.07	35.15	-	unverified	yes	-
avivim	Avivim	-	ISR	-	town	33.09	35.47	-	unverified	-	-
yad-mordechai	Yad Mordechai	-	ISR	-	town	31.59	34.56	-	unverified	-	-
zikim	Zikim	-	ISR	-	town	31.61	34.52	-	unverified	-	-
nirim	Nirim	-	ISR	-	town	31.34	34.39	-	unverified	-	-
kafr-qasim	Kafr Qasim	Kfar Qasim	ISR	-	city	32.11	34.98	-	unverified	-	-
beita	Beita	-	PSE	West Bank	town	32.14	35.29	-	unverified	yes	-
burqin	Burqin	-	PSE	West Bank	town	32.46	35.26	-	unverified	-	-
silwan	Silwan	-	PSE	East Jerusalem	district	31.77	35.24	-	unverified	-	-
shuafat	Shuafat	Shuafat camp	PSE	East Jerusalem	camp	31.81	35.24	-	unverified	-	-
fara	Far'a	Far'a camp	PSE	West Bank	camp	32.29	35.34	-	unverified	-	-
khan-al-ahmar	Khan al-Ahmar	-	PSE	West Bank	town	31.81	35.33	-	unverified	-	-
tulkarm-camp	Tulkarm camp	-	PSE	West Bank	camp	32.31	35.04	-	unverified	-	-
al-bireh	al-Bireh	Al-Bireh	PSE	West Bank	city	31.91	35.22	-	unverified	-	-
homesh	Homesh	-	PSE	West Bank	town	32.31	35.2	-	unverified	-	-
evyatar	Evyatar	-	PSE	West Bank	town	32.13	35.29	-	unverified	-	-
deir-yassin	Deir Yassin	-	ISR	-	town	31.79	35.18	-	unverified	-	-
yaroun	Yaroun	-	LBN	-	town	33.08	35.42	-	unverified	-	-
kfar-kila	Kfar Kila	Kafr Kila	LBN	-	town	33.28	35.56	-	unverified	-	-
odaisseh	Odaisseh	Adaisseh	LBN	-	town	33.26	35.55	-	unverified	-	-
houla	Houla	Hula	LBN	-	town	33.21	35.51	-	unverified	yes	-
mays-al-jabal	Mays al-Jabal	Meiss el-Jabal	LBN	-	town	33.17	35.53	-	unverified	-	-
bab-al-tabbaneh	Bab al-Tabbaneh	-	LBN	North	district	34.45	35.85	-	unverified	-	-
jabal-mohsen	Jabal Mohsen	-	LBN	North	district	34.44	35.85	-	unverified	-	-
aley	Aley	-	LBN	Mount Lebanon	town	33.81	35.6	-	unverified	-	-
souk-el-gharb	Souk el-Gharb	Souq al-Gharb	LBN	Mount Lebanon	town	33.79	35.55	-	unverified	-	-
damour	Damour	-	LBN	Mount Lebanon	town	33.73	35.46	-	unverified	-	-
jezzine	Jezzine	-	LBN	-	town	33.54	35.58	-	unverified	-	-
akkar	Akkar	-	LBN	-	region	34.55	36.1	-	unverified	-	-
ouzai	Ouzai	-	LBN	Beirut	district	33.86	35.48	-	unverified	-	-
houla-syr	Houla	-	SYR	Homs	town	34.87	36.51	-	unverified	yes	-
moadamiya	Moadamiya	Muadamiya	SYR	Rif Dimashq	town	33.46	36.19	-	unverified	-	-
jobar	Jobar	-	SYR	Damascus	district	33.53	36.33	-	unverified	-	-
harasta	Harasta	-	SYR	Rif Dimashq	town	33.56	36.37	-	unverified	-	-
barzeh	Barzeh	-	SYR	Damascus	district	33.55	36.31	-	unverified	-	-
jableh	Jableh	-	SYR	Latakia	city	35.36	35.93	-	unverified	-	-
baniyas	Baniyas	-	SYR	Tartus	city	35.18	35.95	-	unverified	-	-
al-sukhnah	al-Sukhnah	Sukhnah	SYR	Homs	town	34.89	38.87	-	unverified	-	-
ain-issa	Ain Issa	-	SYR	Raqqa	town	36.38	38.86	-	unverified	-	-
tal-tamr	Tal Tamr	Tell Tamer	SYR	Hasakah	town	36.66	40.37	-	unverified	-	-
rojava	Rojava	-	SYR	-	region	36.6	40	-	unverified	-	-
jabal-al-druze	Jabal al-Druze	Jebel Druze	SYR	Sweida	region	32.7	36.7	-	unverified	-	-
shaddadi	Shaddadi	al-Shaddadi	SYR	Hasakah	town	36.06	40.73	-	unverified	-	-
semalka	Semalka	Faysh Khabur	SYR	-	crossing	37.06	42.37	-	unverified	-	-
al-waleed	al-Waleed	Al Waleed crossing	IRQ	Anbar	crossing	33.42	38.93	-	unverified	-	-
trebil	Trebil	-	IRQ	Anbar	crossing	32.79	39.04	-	unverified	-	-
rabia	Rabia	-	IRQ	Nineveh	crossing	36.8	42.1	-	unverified	yes	-
jurf-al-sakhar	Jurf al-Sakhar	-	IRQ	Babil	town	32.86	44.21	-	unverified	-	-
hawija	Hawija	-	IRQ	Kirkuk	town	35.33	43.77	-	unverified	-	-
diyala	Diyala	Diyala province	IRQ	-	region	33.9	45	-	unverified	-	-
salahuddin	Salahuddin	Saladin province	IRQ	-	region	34.5	43.6	-	unverified	-	-
tuz-khurmatu	Tuz Khurmatu	-	IRQ	Salahuddin	town	34.89	44.63	-	unverified	-	-
khanaqin	Khanaqin	-	IRQ	Diyala	town	34.35	45.38	-	unverified	-	-
bashiqa	Bashiqa	-	IRQ	Nineveh	town	36.45	43.35	-	unverified	-	-
balad	Balad	Balad Air Base	IRQ	Salahuddin	base	33.94	44.36	-	unverified	-	-
taji	Taji	Camp Taji	IRQ	Baghdad	base	33.52	44.26	-	unverified	-	-
dhi-qar	Dhi Qar	-	IRQ	-	region	31.1	46.3	-	unverified	-	-
ilam	Ilam	-	IRN	Ilam	city	33.64	46.42	-	unverified	-	-
sistan-and-baluchestan	Sistan and Baluchestan	Sistan-Baluchestan	IRN	-	region	28.5	60.5	-	unverified	-	-
kurdistan-province	Kurdistan province	-	IRN	-	region	35.6	47	-	unverified	-	-
lavan-island	Lavan Island	Lavan	IRN	-	island	26.8	53.35	-	unverified	-	-
qeshm	Qeshm	Qeshm Island	IRN	-	island	26.8	55.9	-	unverified	-	-
larak	Larak	Larak Island	IRN	-	island	26.86	56.36	-	unverified	-	-
sirri	Sirri	Sirri Island	IRN	-	island	25.91	54.53	-	unverified	-	-
assaluyeh	Assaluyeh	Asaluyeh	IRN	Bushehr	town	27.48	52.61	-	unverified	-	-
shahroud	Shahroud	-	IRN	Semnan	city	36.42	54.97	-	unverified	-	-
mahabad	Mahabad	-	IRN	West Azerbaijan	city	36.76	45.72	-	unverified	-	-
saravan	Saravan	-	IRN	Sistan and Baluchestan	city	27.37	62.33	-	unverified	-	-
mirjaveh	Mirjaveh	-	IRN	Sistan and Baluchestan	crossing	29.02	61.45	-	unverified	-	-
haradh	Haradh	Harad	YEM	Hajjah	town	16.4	43.06	-	unverified	-	-
midi	Midi	-	YEM	Hajjah	town	16.32	42.81	-	unverified	yes	-
amran	Amran	-	YEM	Amran	city	15.66	43.94	-	unverified	-	-
dhamar	Dhamar	-	YEM	Dhamar	city	14.54	44.4	-	unverified	-	-
lahj	Lahj	-	YEM	-	region	13.3	44.6	-	unverified	-	-
al-anad	al-Anad	Al-Anad Air Base	YEM	Lahj	base	13.18	44.76	-	unverified	-	-
ataq	Ataq	-	YEM	Shabwa	town	14.54	46.83	-	unverified	-	-
balhaf	Balhaf	-	YEM	Shabwa	facility	13.98	48.18	-	unverified	-	-
mayun	Mayun	-	YEM	-	island	12.66	43.42	-	unverified	-	-
kamaran	Kamaran	-	YEM	-	island	15.34	42.6	-	unverified	-	-
nihm	Nihm	-	YEM	Sanaa	town	15.8	44.6	-	unverified	-	-
sanaa-airport	Sanaa airport	Sana'a airport	YEM	Sanaa	facility	15.48	44.22	-	unverified	-	-
king-khalid-air-base	King Khalid Air Base	Khamis Mushait	SAU	Asir	base	18.3	42.8	-	unverified	-	-
asir	Asir	-	SAU	-	region	18.9	42.9	-	unverified	-	-
prince-sultan-air-base	Prince Sultan Air Base	-	SAU	Riyadh	base	24.06	47.58	-	unverified	-	-
mina	Mina	-	SAU	Mecca	venue	21.41	39.89	-	unverified	yes	-
al-tanf-garrison	al-Tanf garrison	-	SYR	Homs	base	33.51	38.62	-	unverified	-	-
kandahar-airfield	Kandahar Airfield	-	AFG	Kandahar	base	31.51	65.85	-	unverified	-	-
uruzgan	Uruzgan	Oruzgan	AFG	-	region	32.9	66	-	unverified	-	-
zabul	Zabul	-	AFG	-	region	32.2	67.2	-	unverified	-	-
paktika	Paktika	-	AFG	-	region	32.5	68.8	-	unverified	-	-
paktia	Paktia	-	AFG	-	region	33.6	69.4	-	unverified	-	-
farah	Farah	-	AFG	Farah	city	32.37	62.11	-	unverified	-	-
badghis	Badghis	-	AFG	-	region	35	63.8	-	unverified	-	-
faryab	Faryab	-	AFG	-	region	36.1	64.9	-	unverified	-	-
badakhshan	Badakhshan	-	AFG	-	region	36.7	71	-	unverified	-	-
baghlan	Baghlan	-	AFG	-	region	35.8	69	-	unverified	-	-
takhar	Takhar	-	AFG	-	region	36.7	69.8	-	unverified	-	-
laghman	Laghman	-	AFG	-	region	34.7	70.2	-	unverified	-	-
wardak	Wardak	Maidan Wardak	AFG	-	region	34.4	68	-	unverified	-	-
nuristan	Nuristan	-	AFG	-	region	35.3	70.9	-	unverified	-	-
nimruz	Nimruz	Nimroz	AFG	-	region	31	62.5	-	unverified	-	-
sangin	Sangin	-	AFG	Helmand	town	32.07	64.83	-	unverified	-	-
marjah	Marjah	Marja	AFG	Helmand	town	31.52	64.12	-	unverified	-	-
musa-qala	Musa Qala	-	AFG	Helmand	town	32.44	64.74	-	unverified	-	-
hairatan	Hairatan	-	AFG	Balkh	crossing	37.22	67.42	-	unverified	-	-
islam-qala	Islam Qala	-	AFG	Herat	crossing	34.67	61.07	-	unverified	-	-
korengal-valley	Korengal Valley	Korengal	AFG	Kunar	region	34.88	70.93	-	unverified	-	-
landi-kotal	Landi Kotal	-	PAK	Khyber Pakhtunkhwa	town	34.1	71.15	-	unverified	-	-
kohat	Kohat	-	PAK	Khyber Pakhtunkhwa	city	33.58	71.44	-	unverified	-	-
mardan	Mardan	-	PAK	Khyber Pakhtunkhwa	city	34.2	72.05	-	unverified	-	-
wana	Wana	-	PAK	South Waziristan	town	32.3	69.57	-	unverified	-	-
turbat	Turbat	-	PAK	Balochistan	city	26	63.05	-	unverified	-	-
mastung	Mastung	-	PAK	Balochistan	town	29.8	66.85	-	unverified	-	-
bolan-pass	Bolan Pass	Bolan	PAK	Balochistan	region	29.75	67.6	-	unverified	-	-
rahim-yar-khan	Rahim Yar Khan	-	PAK	Punjab	city	28.42	70.3	-	unverified	-	-
balakot	Balakot	-	PAK	Khyber Pakhtunkhwa	town	34.55	73.35	-	unverified	-	-
kotli	Kotli	-	PAK	Azad Kashmir	town	33.52	73.9	-	unverified	-	-
sir-creek	Sir Creek	-	-	-	river	23.65	68.3	-	unverified	-	-
poonch	Poonch	-	IND	Jammu and Kashmir	town	33.77	74.09	-	unverified	-	-
baramulla	Baramulla	-	IND	Jammu and Kashmir	city	34.2	74.34	-	unverified	-	-
kupwara	Kupwara	-	IND	Jammu and Kashmir	town	34.53	74.26	-	unverified	-	-
anantnag	Anantnag	-	IND	Jammu and Kashmir	city	33.73	75.15	-	unverified	-	-
drass	Drass	Dras	IND	Ladakh	town	34.43	75.76	-	unverified	-	-
leh	Leh	-	IND	Ladakh	city	34.16	77.58	-	unverified	-	-
pangong-lake	Pangong Lake	Pangong Tso	-	-	river	33.75	78.7	-	unverified	-	-
depsang	Depsang	Depsang Plains	-	-	region	35.3	77.9	-	unverified	-	-
naku-la	Naku La	-	-	-	region	28.1	88.4	-	unverified	-	-
nathu-la	Nathu La	Nathu La Pass	-	-	region	27.39	88.83	-	unverified	-	-
siliguri-corridor	Siliguri Corridor	Siliguri	IND	West Bengal	city	26.72	88.43	-	unverified	-	-
meghalaya	Meghalaya	-	IND	-	region	25.5	91.3	-	unverified	-	-
sikkim	Sikkim	-	IND	-	region	27.5	88.5	-	unverified	-	-
uttarakhand	Uttarakhand	-	IND	-	region	30.1	79.2	-	unverified	-	-
goa	Goa	-	IND	-	region	15.4	74.1	-	unverified	-	-
bastar	Bastar	-	IND	Chhattisgarh	region	19.2	81.9	-	unverified	-	-
dantewada	Dantewada	-	IND	Chhattisgarh	town	18.9	81.35	-	unverified	-	-
gadchiroli	Gadchiroli	-	IND	Maharashtra	town	20.18	80	-	unverified	-	-
churachandpur	Churachandpur	-	IND	Manipur	town	24.33	93.68	-	unverified	-	-
moreh	Moreh	-	IND	Manipur	town	24.25	94.3	-	unverified	-	-
kalapani	Kalapani	-	-	-	region	30.22	80.98	-	unverified	-	-
teesta	Teesta	Teesta River	-	-	river	26.5	88.7	-	unverified	-	-
sylhet	Sylhet	-	BGD	Sylhet	city	24.9	91.87	-	unverified	-	-
teknaf	Teknaf	-	BGD	Chittagong	town	20.86	92.3	-	unverified	-	-
bhasan-char	Bhasan Char	-	BGD	-	island	22.37	91.39	-	unverified	-	-
mannar	Mannar	-	LKA	Northern	town	8.98	79.9	-	unverified	-	-
puthukkudiyiruppu	Puthukkudiyiruppu	-	LKA	Northern	town	9.31	80.7	-	unverified	-	-
omanthai	Omanthai	-	LKA	Northern	crossing	8.87	80.5	-	unverified	-	-
point-pedro	Point Pedro	-	LKA	Northern	town	9.82	80.23	-	unverified	-	-
muttur	Muttur	Mutur	LKA	Eastern	town	8.45	81.27	-	unverified	-	-
rolpa	Rolpa	-	NPL	-	region	28.4	82.6	-	unverified	-	-
ramree	Ramree	Ramree Island	MMR	Rakhine	island	19.1	93.8	-	unverified	-	-
buthidaung	Buthidaung	-	MMR	Rakhine	town	20.87	92.52	-	unverified	-	-
paletwa	Paletwa	-	MMR	Chin	town	21.3	92.85	-	unverified	-	-
muse	Muse	-	MMR	Shan	town	23.99	97.9	-	unverified	yes	-
bhamo	Bhamo	-	MMR	Kachin	town	24.26	97.23	-	unverified	-	-
hpakant	Hpakant	-	MMR	Kachin	town	25.61	96.31	-	unverified	-	-
magway	Magway	Magwe	MMR	Magway	city	20.15	94.93	-	unverified	-	-
meiktila	Meiktila	-	MMR	Mandalay	city	20.88	95.86	-	unverified	-	-
ta-muen-thom	Ta Muen Thom	Ta Moan Thom	-	-	venue	14.35	103.26	-	unverified	-	-
emerald-triangle	Emerald Triangle	Chong Bok	-	-	region	14.4	105.2	-	unverified	-	-
sisaket	Sisaket	Si Sa Ket	THA	Sisaket	city	15.12	104.32	-	unverified	-	-
ubon-ratchathani	Ubon Ratchathani	-	THA	Ubon Ratchathani	city	15.23	104.86	-	unverified	-	-
buriram	Buriram	Buri Ram	THA	Buriram	city	14.99	103.1	-	unverified	-	-
trat	Trat	-	THA	Trat	town	12.24	102.52	-	unverified	-	-
chiang-mai	Chiang Mai	-	THA	Chiang Mai	city	18.79	98.98	-	unverified	-	-
songkhla	Songkhla	-	THA	Songkhla	city	7.2	100.6	-	unverified	-	-
oddar-meanchey	Oddar Meanchey	-	KHM	-	region	14.2	103.8	-	unverified	-	-
banteay-meanchey	Banteay Meanchey	-	KHM	-	region	13.7	102.9	-	unverified	-	-
pursat	Pursat	-	KHM	Pursat	town	12.54	103.92	-	unverified	-	-
long-tieng	Long Tieng	Long Cheng	LAO	-	base	19.11	102.92	-	unverified	-	-
plain-of-jars	Plain of Jars	-	LAO	-	region	19.43	103.18	-	unverified	-	-
lang-son	Lang Son	-	VNM	Lang Son	city	21.85	106.76	-	unverified	-	-
cao-bang	Cao Bang	-	VNM	Cao Bang	city	22.67	106.26	-	unverified	-	-
lao-cai	Lao Cai	-	VNM	Lao Cai	city	22.49	103.97	-	unverified	-	-
vanguard-bank	Vanguard Bank	-	-	-	region	7.5	109.7	-	unverified	-	-
woody-island	Woody Island	-	-	-	island	16.83	112.33	-	unverified	-	-
itu-aba	Itu Aba	Taiping Island	-	-	island	10.38	114.37	-	unverified	-	-
subi-reef	Subi Reef	-	-	-	island	10.92	114.08	-	unverified	-	-
sabina-shoal	Sabina Shoal	-	-	-	island	9.75	116.47	-	unverified	-	-
reed-bank	Reed Bank	-	-	-	region	11.3	116.8	-	unverified	-	-
whitsun-reef	Whitsun Reef	-	-	-	island	9.99	114.66	-	unverified	-	-
maguindanao	Maguindanao	-	PHL	-	region	7.1	124.4	-	unverified	-	-
lanao-del-sur	Lanao del Sur	-	PHL	-	region	7.9	124.3	-	unverified	-	-
mamasapano	Mamasapano	-	PHL	Maguindanao	town	6.9	124.52	-	unverified	-	-
tawi-tawi	Tawi-Tawi	-	PHL	-	island	5.2	120	-	unverified	-	-
camp-abubakar	Camp Abubakar	-	PHL	Maguindanao	base	7.5	124.3	-	unverified	-	-
ternate	Ternate	-	IDN	North Maluku	city	0.79	127.38	-	unverified	-	-
timika	Timika	-	IDN	Papua	city	-4.53	136.89	-	unverified	-	-
puncak-jaya	Puncak Jaya	-	IDN	Papua	region	-3.8	137.2	-	unverified	-	-
lhokseumawe	Lhokseumawe	-	IDN	Aceh	city	5.18	97.15	-	unverified	-	-
oecusse	Oecusse	Oecussi	TLS	-	region	-9.2	124.36	-	unverified	-	-
arawa	Arawa	-	PNG	Bougainville	town	-6.22	155.57	-	unverified	-	-
panguna	Panguna	-	PNG	Bougainville	facility	-6.32	155.48	-	unverified	-	-
henan	Henan	-	CHN	-	region	33.9	113.6	-	unverified	-	-
hubei	Hubei	-	CHN	-	region	31	112.3	-	unverified	-	-
sichuan	Sichuan	-	CHN	-	region	30.6	102.7	-	unverified	-	-
yunnan	Yunnan	-	CHN	-	region	25	101.5	-	unverified	-	-
guangdong	Guangdong	-	CHN	-	region	23.4	113.4	-	unverified	-	-
guangxi	Guangxi	-	CHN	-	region	23.8	108.8	-	unverified	-	-
zhejiang	Zhejiang	-	CHN	-	region	29.1	120.1	-	unverified	-	-
shandong	Shandong	-	CHN	-	region	36.3	118.2	-	unverified	-	-
jilin	Jilin	-	CHN	-	region	43.7	126.2	-	unverified	-	-
liaoning	Liaoning	-	CHN	-	region	41.3	122.6	-	unverified	-	-
heilongjiang	Heilongjiang	-	CHN	-	region	47.9	127.8	-	unverified	-	-
qinghai	Qinghai	-	CHN	-	region	35.7	96	-	unverified	-	-
gansu	Gansu	-	CHN	-	region	37.8	101	-	unverified	-	-
hotan	Hotan	Khotan	CHN	Xinjiang	city	37.11	79.92	-	unverified	-	-
zhenbao-island	Zhenbao Island	Damansky Island	-	-	island	46.49	133.84	-	unverified	-	-
hunchun	Hunchun	-	CHN	Jilin	city	42.86	130.37	-	unverified	-	-
dadan	Dadan	Dadan Island	TWN	-	island	24.39	118.17	-	unverified	-	-
misawa	Misawa	-	JPN	Aomori	base	40.7	141.37	-	unverified	-	-
iwakuni	Iwakuni	-	JPN	Yamaguchi	base	34.15	132.22	-	unverified	-	-
yonaguni	Yonaguni	-	JPN	Okinawa	island	24.46	123	-	unverified	-	-
ulleungdo	Ulleungdo	Ulleung	KOR	-	island	37.5	130.87	-	unverified	-	-
daecheong	Daecheong	Daecheong Island	KOR	-	island	37.82	124.7	-	unverified	-	-
osan	Osan	Osan Air Base	KOR	Gyeonggi	base	37.09	127.03	-	unverified	-	-
imjin-river	Imjin River	-	-	-	river	37.85	126.7	-	unverified	-	-
kusong	Kusong	-	PRK	North Pyongan	city	39.98	125.24	-	unverified	-	-
chongjin	Chongjin	-	PRK	North Hamgyong	city	41.79	129.78	-	unverified	-	-
tumen-river	Tumen River	-	-	-	river	42.5	130	-	unverified	-	-
transbaikal	Transbaikal	Zabaikalye	RUS	-	region	53	116	-	unverified	-	-
vorkuta	Vorkuta	-	RUS	Komi	city	67.5	64.05	-	unverified	-	-
olenya	Olenya	Olenya Air Base	RUS	Murmansk	base	68.15	33.46	-	unverified	-	-
severomorsk	Severomorsk	-	RUS	Murmansk	city	69.07	33.42	-	unverified	-	-
arkhangelsk	Arkhangelsk	-	RUS	Arkhangelsk	city	64.54	40.54	-	unverified	-	-
severodvinsk	Severodvinsk	-	RUS	Arkhangelsk	city	64.56	39.83	-	unverified	-	-
nyonoksa	Nyonoksa	-	RUS	Arkhangelsk	facility	64.63	39.22	-	unverified	-	-
plesetsk	Plesetsk	-	RUS	Arkhangelsk	facility	62.93	40.57	-	unverified	-	-
kapustin-yar	Kapustin Yar	-	RUS	Astrakhan	facility	48.57	45.75	-	unverified	-	-
astrakhan	Astrakhan	-	RUS	Astrakhan	city	46.35	48.04	-	unverified	-	-
pskov	Pskov	-	RUS	Pskov	city	57.82	28.33	-	unverified	-	-
tula	Tula	-	RUS	Tula	city	54.2	37.62	-	unverified	yes	-
tver	Tver	-	RUS	Tver	city	56.86	35.9	-	unverified	-	-
dubna	Dubna	-	RUS	Moscow	town	56.73	37.17	-	unverified	-	-
valdai	Valdai	-	RUS	Novgorod	town	57.98	33.25	-	unverified	-	-
achkhoi-martan	Achkhoi-Martan	-	RUS	Chechnya	town	43.19	45.28	-	unverified	-	-
urus-martan	Urus-Martan	-	RUS	Chechnya	town	43.13	45.54	-	unverified	-	-
shali	Shali	-	RUS	Chechnya	town	43.15	45.9	-	unverified	-	-
argun	Argun	-	RUS	Chechnya	town	43.29	45.87	-	unverified	-	-
vedeno	Vedeno	-	RUS	Chechnya	town	42.97	46.1	-	unverified	-	-
botlikh	Botlikh	-	RUS	Dagestan	town	42.66	46.22	-	unverified	-	-
buynaksk	Buynaksk	-	RUS	Dagestan	town	42.82	47.12	-	unverified	-	-
derbent	Derbent	-	RUS	Dagestan	city	42.06	48.29	-	unverified	-	-
nalchik	Nalchik	-	RUS	Kabardino-Balkaria	city	43.48	43.61	-	unverified	-	-
prigorodny	Prigorodny	Prigorodny district	RUS	North Ossetia	region	43	44.8	-	unverified	-	-
mineralnye-vody	Mineralnye Vody	-	RUS	Stavropol	town	44.21	43.14	-	unverified	-	-
stavropol	Stavropol	-	RUS	Stavropol	city	45.04	41.97	-	unverified	-	-
shebekino	Shebekino	-	RUS	Belgorod	town	50.41	36.89	-	unverified	-	-
grayvoron	Grayvoron	-	RUS	Belgorod	town	50.49	35.67	-	unverified	-	-
klintsy	Klintsy	-	RUS	Bryansk	town	52.76	32.24	-	unverified	-	-
novoazovsk	Novoazovsk	-	UKR	Donetsk	town	47.11	38.08	-	unverified	-	-
shyrokyne	Shyrokyne	-	UKR	Donetsk	town	47.1	37.82	-	unverified	-	-
svitlodarsk	Svitlodarsk	-	UKR	Donetsk	town	48.43	38.22	-	unverified	-	-
yasynuvata	Yasynuvata	-	UKR	Donetsk	town	48.13	37.86	-	unverified	-	-
makiivka	Makiivka	-	UKR	Donetsk	city	48.05	37.96	-	unverified	-	-
yenakiieve	Yenakiieve	-	UKR	Donetsk	city	48.23	38.21	-	unverified	-	-
snizhne	Snizhne	-	UKR	Donetsk	town	48.03	38.76	-	unverified	-	-
hrabove	Hrabove	Grabovo	UKR	Donetsk	town	48.13	38.63	-	unverified	-	-
torez	Torez	Chystiakove	UKR	Donetsk	town	48.02	38.6	-	unverified	-	-
krasnohorivka	Krasnohorivka	-	UKR	Donetsk	town	48	37.5	-	unverified	-	-
zolote	Zolote	-	UKR	Luhansk	town	48.69	38.52	-	unverified	-	-
petrivske	Petrivske	-	UKR	Donetsk	town	47.94	37.5	-	unverified	-	-
svatove	Svatove	-	UKR	Luhansk	town	49.41	38.15	-	unverified	-	-
alchevsk	Alchevsk	-	UKR	Luhansk	city	48.47	38.8	-	unverified	-	-
shchastia	Shchastia	-	UKR	Luhansk	town	48.74	39.23	-	unverified	-	-
siversk	Siversk	-	UKR	Donetsk	town	48.87	38.1	-	unverified	-	-
selydove	Selydove	-	UKR	Donetsk	town	48.15	37.3	-	unverified	-	-
dobropillia	Dobropillia	-	UKR	Donetsk	town	48.47	37.08	-	unverified	-	-
druzhkivka	Druzhkivka	-	UKR	Donetsk	city	48.62	37.53	-	unverified	-	-
zolochiv	Zolochiv	-	UKR	Kharkiv	town	50.28	35.98	-	unverified	yes	-
barvinkove	Barvinkove	-	UKR	Kharkiv	town	48.91	37.02	-	unverified	-	-
chuhuiv	Chuhuiv	-	UKR	Kharkiv	town	49.84	36.69	-	unverified	-	-
antonivka	Antonivka	Antonivskyi Bridge	UKR	Kherson	facility	46.67	32.72	-	unverified	-	-
krynky	Krynky	-	UKR	Kherson	town	46.73	33.09	-	unverified	-	-
armiansk	Armiansk	Armyansk	UKR	Crimea	town	46.11	33.69	-	unverified	-	-
perekop	Perekop	-	UKR	Crimea	region	46.16	33.69	-	unverified	-	-
feodosia	Feodosia	-	UKR	Crimea	city	45.03	35.38	-	unverified	-	-
yevpatoria	Yevpatoria	-	UKR	Crimea	city	45.19	33.37	-	unverified	-	-
ochakiv	Ochakiv	-	UKR	Mykolaiv	town	46.61	31.54	-	unverified	-	-
voznesensk	Voznesensk	-	UKR	Mykolaiv	town	47.57	31.33	-	unverified	-	-
uzhhorod	Uzhhorod	-	UKR	Transcarpathia	city	48.62	22.29	-	unverified	-	-
mukachevo	Mukachevo	Mukacheve	UKR	Transcarpathia	city	48.44	22.72	-	unverified	-	-
lutsk	Lutsk	-	UKR	Volyn	city	50.75	25.32	-	unverified	-	-
rivne	Rivne	-	UKR	Rivne	city	50.62	26.25	-	unverified	-	-
khmelnytskyi	Khmelnytskyi	-	UKR	Khmelnytskyi	city	49.42	26.98	-	unverified	-	-
starokostiantyniv	Starokostiantyniv	-	UKR	Khmelnytskyi	base	49.75	27.2	-	unverified	-	-
yavoriv	Yavoriv	-	UKR	Lviv	base	49.94	23.38	-	unverified	-	-
mezhyhirya	Mezhyhirya	-	UKR	Kyiv	venue	50.62	30.47	-	unverified	-	-
novotroitske	Novotroitske	-	UKR	Donetsk	crossing	47.71	37.58	-	unverified	-	-
mayorsk	Mayorsk	-	UKR	Donetsk	crossing	48.4	38	-	unverified	-	-
narva-river	Narva River	-	-	-	river	59.4	28.1	-	unverified	-	-
ivangorod	Ivangorod	-	RUS	Leningrad	town	59.38	28.22	-	unverified	-	-
vaalimaa	Vaalimaa	-	FIN	-	crossing	60.6	27.85	-	unverified	-	-
bruzgi	Bruzgi	-	BLR	Grodno	crossing	53.58	23.72	-	unverified	-	-
machulishchi	Machulishchi	Machulishchy	BLR	Minsk	base	53.77	27.58	-	unverified	-	-
asipovichy	Asipovichy	Osipovichi	BLR	Mogilev	town	53.3	28.64	-	unverified	-	-
rybnitsa	Rybnitsa	Ribnita	MDA	Transnistria	city	47.77	29	-	unverified	-	-
varnita	Varnita	-	MDA	-	town	46.86	29.47	-	unverified	-	-
dubasari	Dubasari	Dubossary	MDA	Transnistria	town	47.27	29.17	-	unverified	-	-
ergneti	Ergneti	-	GEO	-	crossing	42.17	44.02	-	unverified	-	-
senaki	Senaki	-	GEO	-	town	42.27	42.07	-	unverified	-	-
dzhava	Dzhava	Java	GEO	South Ossetia	town	42.39	43.92	-	unverified	yes	-
ochamchire	Ochamchire	Ochamchira	GEO	Abkhazia	town	42.71	41.47	-	unverified	-	-
pitsunda	Pitsunda	-	GEO	Abkhazia	town	43.16	40.34	-	unverified	-	-
enguri-bridge	Enguri Bridge	Inguri Bridge	GEO	-	crossing	42.5	41.84	-	unverified	-	-
verkhny-lars	Verkhny Lars	Upper Lars	-	-	crossing	42.76	44.64	-	unverified	-	-
javakheti	Javakheti	Samtskhe-Javakheti	GEO	-	region	41.6	43.4	-	unverified	-	-
vardenis	Vardenis	-	ARM	Gegharkunik	town	40.18	45.73	-	unverified	-	-
sotk	Sotk	-	ARM	Gegharkunik	town	40.2	45.87	-	unverified	-	-
kapan	Kapan	-	ARM	Syunik	city	39.21	46.41	-	unverified	-	-
tavush	Tavush	-	ARM	-	region	40.9	45.2	-	unverified	-	-
kirants	Kirants	-	ARM	Tavush	town	41.02	45.09	-	unverified	-	-
lake-sevan	Lake Sevan	Sevan	ARM	-	river	40.3	45.35	-	unverified	-	-
gegharkunik	Gegharkunik	-	ARM	-	region	40.3	45.3	-	unverified	-	-
askeran	Askeran	-	AZE	Karabakh	town	39.94	46.83	-	unverified	-	-
martakert	Martakert	-	AZE	Karabakh	town	40.21	46.81	-	unverified	-	-
hadrut	Hadrut	-	AZE	Karabakh	town	39.52	47.03	-	unverified	-	-
terter	Terter	Tartar	AZE	-	town	40.34	46.93	-	unverified	yes	-
barda	Barda	-	AZE	-	city	40.37	47.13	-	unverified	-	-
hakari-bridge	Hakari Bridge	-	AZE	-	crossing	39.43	46.58	-	unverified	-	-
batken-region	Batken Region	Batken region	KGZ	-	region	39.9	70.9	-	unverified	-	-
ak-sai	Ak-Sai	-	KGZ	Batken	town	39.9	70.6	-	unverified	-	-
vorukh	Vorukh	-	TJK	Sughd	town	39.85	70.58	-	unverified	-	-
sokh	Sokh	-	UZB	Fergana	region	39.96	71.13	-	unverified	-	-
khorog	Khorog	-	TJK	Gorno-Badakhshan	city	37.49	71.55	-	unverified	-	-
gharm	Gharm	Garm	TJK	-	town	39.02	70.37	-	unverified	-	-
nukus	Nukus	-	UZB	Karakalpakstan	city	42.46	59.6	-	unverified	-	-
khanabad	Khanabad	-	UZB	-	base	38.83	65.92	-	unverified	yes	-
medvedja	Medvedja	Medveđa	SRB	-	town	42.84	21.58	-	unverified	-	-
raska	Raška	Raska	SRB	-	town	43.29	20.61	-	unverified	-	-
kraljevo	Kraljevo	-	SRB	-	city	43.73	20.69	-	unverified	-	-
merdare	Merdare	-	KOS	-	crossing	42.98	21.26	-	unverified	-	-
ferizaj	Ferizaj	Urosevac	KOS	-	city	42.37	21.16	-	unverified	-	-
gjilan	Gjilan	Gnjilane	KOS	-	city	42.46	21.47	-	unverified	-	-
strpce	Strpce	Štrpce	KOS	-	town	42.24	21.03	-	unverified	-	-
orahovac	Orahovac	Rahovec	KOS	-	town	42.4	20.65	-	unverified	-	-
srbica	Srbica	Skenderaj	KOS	-	town	42.75	20.79	-	unverified	-	-
podujevo	Podujevo	Podujeva	KOS	-	town	42.91	21.19	-	unverified	-	-
glogovac	Glogovac	Drenas	KOS	-	town	42.62	20.89	-	unverified	-	-
kacanik	Kacanik	Kačanik	KOS	-	town	42.23	21.26	-	unverified	-	-
vucitrn	Vucitrn	Vushtrri	KOS	-	town	42.82	20.97	-	unverified	-	-
trnopolje	Trnopolje	-	BIH	-	camp	44.94	16.87	-	unverified	-	-
keraterm	Keraterm	-	BIH	-	camp	44.96	16.72	-	unverified	-	-
manjaca	Manjaca	Manjača	BIH	-	camp	44.66	17.02	-	unverified	-	-
drvar	Drvar	-	BIH	-	town	44.37	16.38	-	unverified	-	-
kljuc	Kljuc	Ključ	BIH	-	town	44.53	16.78	-	unverified	-	-
sanski-most	Sanski Most	-	BIH	-	town	44.77	16.67	-	unverified	-	-
cazin	Cazin	-	BIH	-	town	44.97	15.94	-	unverified	-	-
kupres	Kupres	-	BIH	-	town	43.99	17.28	-	unverified	-	-
livno	Livno	-	BIH	-	town	43.83	17.01	-	unverified	-	-
maglaj	Maglaj	-	BIH	-	town	44.55	18.1	-	unverified	-	-
tesanj	Tesanj	Tešanj	BIH	-	town	44.61	17.99	-	unverified	-	-
gornji-vakuf	Gornji Vakuf	-	BIH	-	town	43.94	17.59	-	unverified	-	-
ahmici	Ahmici	Ahmići	BIH	-	town	44.14	17.87	-	unverified	-	-
stupni-do	Stupni Do	-	BIH	-	town	44.14	18.37	-	unverified	-	-
vares	Vares	Vareš	BIH	-	town	44.16	18.33	-	unverified	-	-
rogatica	Rogatica	-	BIH	-	town	43.8	19	-	unverified	-	-
vlasenica	Vlasenica	-	BIH	-	town	44.18	18.94	-	unverified	-	-
bratunac	Bratunac	-	BIH	-	town	44.19	19.33	-	unverified	-	-
trebinje	Trebinje	-	BIH	-	town	42.71	18.34	-	unverified	-	-
petrinja	Petrinja	-	HRV	-	town	45.44	16.28	-	unverified	-	-
karlovac	Karlovac	-	HRV	-	city	45.49	15.55	-	unverified	-	-
plitvice	Plitvice	-	HRV	-	town	44.88	15.62	-	unverified	-	-
glina	Glina	-	HRV	-	town	45.34	16.09	-	unverified	-	-
pakrac	Pakrac	-	HRV	-	town	45.44	17.19	-	unverified	-	-
slavonski-brod	Slavonski Brod	-	HRV	-	city	45.16	18.02	-	unverified	-	-
maslenica	Maslenica	Maslenica bridge	HRV	-	facility	44.24	15.54	-	unverified	-	-
medak	Medak	Medak pocket	HRV	-	town	44.46	15.51	-	unverified	-	-
borovo-selo	Borovo Selo	-	HRV	-	town	45.4	18.96	-	unverified	-	-
debar	Debar	-	MKD	-	town	41.52	20.53	-	unverified	-	-
gostivar	Gostivar	-	MKD	-	city	41.8	20.91	-	unverified	-	-
tanusevci	Tanusevci	Tanuševci	MKD	-	town	42.24	21.39	-	unverified	-	-
gevgelija	Gevgelija	-	MKD	-	town	41.14	22.5	-	unverified	-	-
stenkovec	Stenkovec	Stenkovac	MKD	-	camp	42.08	21.4	-	unverified	-	-
lake-dojran	Lake Dojran	-	-	-	river	41.2	22.75	-	unverified	-	-
kastanies	Kastanies	-	GRC	Evros	crossing	41.65	26.48	-	unverified	-	-
rhodes	Rhodes	-	GRC	-	island	36.2	28	-	unverified	-	-
samos	Samos	-	GRC	-	island	37.75	26.85	-	unverified	-	-
chios	Chios	-	GRC	-	island	38.37	26.1	-	unverified	yes	-
kos	Kos	-	GRC	-	island	36.8	27.1	-	unverified	yes	-
edirne	Edirne	Adrianople	TUR	Edirne	city	41.68	26.56	-	unverified	-	-
pazarkule	Pazarkule	-	TUR	Edirne	crossing	41.65	26.48	-	unverified	-	-
bodrum	Bodrum	-	TUR	Mugla	city	37.03	27.43	-	unverified	-	-
tunceli	Tunceli	Dersim	TUR	Tunceli	city	39.11	39.55	-	unverified	-	-
batman	Batman	-	TUR	Batman	city	37.88	41.13	-	unverified	yes	-
siirt	Siirt	-	TUR	Siirt	city	37.93	41.94	-	unverified	-	-
mardin	Mardin	-	TUR	Mardin	city	37.31	40.74	-	unverified	-	-
nusaybin	Nusaybin	-	TUR	Mardin	city	37.07	41.22	-	unverified	-	-
akcakale	Akcakale	Akçakale	TUR	Sanliurfa	town	36.71	38.95	-	unverified	-	-
reyhanli	Reyhanli	Reyhanlı	TUR	Hatay	town	36.27	36.57	-	unverified	-	-
cilvegozu	Cilvegozu	Cilvegözü	TUR	Hatay	crossing	36.23	36.63	-	unverified	-	-
kilis	Kilis	-	TUR	Kilis	city	36.72	37.12	-	unverified	-	-
pyla	Pyla	-	CYP	-	town	35.02	33.69	-	unverified	-	-
deryneia	Deryneia	-	CYP	-	town	35.06	33.96	-	unverified	-	-
kokkina	Kokkina	Erenkoy	CYP	-	town	35.18	32.61	-	unverified	-	-
karpas	Karpas	Karpasia	CYP	-	region	35.5	34.2	-	unverified	-	-
paphos	Paphos	-	CYP	-	city	34.77	32.42	-	unverified	-	-
croix-des-bouquets	Croix-des-Bouquets	-	HTI	-	town	18.58	-72.23	-	unverified	-	-
ouanaminthe	Ouanaminthe	-	HTI	-	town	19.55	-71.72	-	unverified	-	-
martissant	Martissant	-	HTI	-	district	18.52	-72.36	-	unverified	-	-
artibonite	Artibonite	-	HTI	-	region	19.3	-72.4	-	unverified	-	-
dajabon	Dajabón	Dajabon	DOM	-	town	19.55	-71.71	-	unverified	-	-
cibao	Cibao	-	DOM	-	region	19.4	-70.7	-	unverified	-	-
moncada	Moncada	Moncada barracks	CUB	Santiago de Cuba	venue	20.03	-75.82	-	unverified	yes	-
sierra-maestra	Sierra Maestra	-	CUB	-	region	20	-76.5	-	unverified	-	-
matanzas	Matanzas	-	CUB	Matanzas	city	23.04	-81.58	-	unverified	-	-
ilopango	Ilopango	-	SLV	-	town	13.7	-89.11	-	unverified	-	-
guazapa	Guazapa	-	SLV	-	town	13.88	-89.17	-	unverified	-	-
san-vicente	San Vicente	-	SLV	San Vicente	city	13.64	-88.78	-	unverified	yes	-
nebaj	Nebaj	-	GTM	El Quiché	town	15.41	-91.15	-	unverified	-	-
huehuetenango	Huehuetenango	-	GTM	Huehuetenango	city	15.32	-91.47	-	unverified	-	-
peten	Petén	Peten	GTM	-	region	16.9	-90	-	unverified	-	-
el-paraiso	El Paraíso	-	HND	-	region	14	-86.5	-	unverified	yes	-
mosquitia	Mosquitia	La Mosquitia	HND	-	region	15.2	-84.5	-	unverified	-	-
olancho	Olancho	-	HND	-	region	14.8	-86	-	unverified	-	-
jinotega	Jinotega	-	NIC	Jinotega	city	13.09	-86	-	unverified	-	-
san-juan-river	San Juan River	-	-	-	river	10.9	-84.3	-	unverified	-	-
guanacaste	Guanacaste	-	CRI	-	region	10.6	-85.4	-	unverified	-	-
guaviare	Guaviare	-	COL	-	region	2	-72	-	unverified	-	-
caqueta	Caquetá	Caqueta	COL	-	region	1	-74	-	unverified	-	-
meta	Meta	-	COL	-	region	3.5	-73	-	unverified	yes	-
narino	Nariño	Narino	COL	-	region	1.3	-77.8	-	unverified	yes	-
antioquia	Antioquia	-	COL	-	region	7	-75.5	-	unverified	-	-
norte-de-santander	Norte de Santander	-	COL	-	region	8	-73	-	unverified	-	-
magdalena-medio	Magdalena Medio	-	COL	-	region	7	-74	-	unverified	-	-
toribio	Toribío	Toribio	COL	Cauca	town	2.95	-76.27	-	unverified	-	-
corinto	Corinto	-	COL	Cauca	town	3.17	-76.26	-	unverified	yes	-
marquetalia	Marquetalia	-	COL	Tolima	town	3.2	-75.9	-	unverified	-	-
el-salado	El Salado	-	COL	Bolívar	town	9.5	-75.05	-	unverified	yes	-
apure	Apure	-	VEN	-	region	7.2	-69	-	unverified	-	-
tachira	Táchira	Tachira	VEN	-	region	7.9	-72.1	-	unverified	-	-
zulia	Zulia	-	VEN	-	region	10	-72.2	-	unverified	-	-
simon-bolivar-bridge	Simón Bolívar Bridge	Simon Bolivar Bridge	-	-	crossing	7.82	-72.45	-	unverified	-	-
urena	Ureña	Urena	VEN	Táchira	town	7.92	-72.45	-	unverified	-	-
punto-fijo	Punto Fijo	-	VEN	Falcón	city	11.69	-70.2	-	unverified	yes	-
macuto	Macuto	-	VEN	La Guaira	town	10.61	-66.89	-	unverified	-	-
tocoron	Tocorón	Tocoron	VEN	Aragua	facility	10.1	-67.5	-	unverified	-	-
lago-agrio	Lago Agrio	Nueva Loja	ECU	Sucumbíos	city	0.09	-76.89	-	unverified	-	-
esmeraldas	Esmeraldas	-	ECU	Esmeraldas	city	0.96	-79.65	-	unverified	-	-
tiwinza	Tiwinza	Tiwintza	-	-	base	-3.5	-78.3	-	unverified	-	-
cajamarca	Cajamarca	-	PER	Cajamarca	city	-7.16	-78.5	-	unverified	-	-
puno	Puno	-	PER	Puno	city	-15.84	-70.02	-	unverified	-	-
huancavelica	Huancavelica	-	PER	Huancavelica	city	-12.79	-74.97	-	unverified	-	-
apurimac	Apurímac	Apurimac	PER	-	region	-14	-73	-	unverified	-	-
tingo-maria	Tingo María	Tingo Maria	PER	Huánuco	town	-9.3	-75.99	-	unverified	-	-
oruro	Oruro	-	BOL	Oruro	city	-17.97	-67.11	-	unverified	-	-
potosi	Potosí	Potosi	BOL	Potosí	city	-19.58	-65.75	-	unverified	-	-
tarija	Tarija	-	BOL	Tarija	city	-21.53	-64.73	-	unverified	-	-
pando	Pando	-	BOL	-	region	-11.2	-67	-	unverified	-	-
punta-arenas	Punta Arenas	-	CHL	Magallanes	city	-53.16	-70.91	-	unverified	-	-
jujuy	Jujuy	-	ARG	-	region	-23.3	-65.8	-	unverified	-	-
neuquen	Neuquén	Neuquen	ARG	Neuquén	city	-38.95	-68.06	-	unverified	-	-
chaco	Chaco	-	-	-	region	-23	-60	-	unverified	yes	-
goose-green	Goose Green	-	FLK	-	town	-51.83	-58.97	-	unverified	-	-
pebble-island	Pebble Island	-	FLK	-	island	-51.3	-59.6	-	unverified	-	-
south-georgia	South Georgia	-	GBR	-	island	-54.4	-36.6	-	unverified	-	-
ascension-island	Ascension Island	Ascension	GBR	-	island	-7.95	-14.36	-	unverified	-	-
mato-grosso-do-sul	Mato Grosso do Sul	-	BRA	-	region	-20.5	-54.8	-	unverified	-	-
para	Pará	-	BRA	-	region	-4	-53	-	unverified	yes	-
amazonas	Amazonas	-	BRA	-	region	-4	-64	-	unverified	yes	-
foz-do-iguacu	Foz do Iguaçu	Foz do Iguacu	BRA	Paraná	city	-25.55	-54.59	-	unverified	-	-
pernambuco	Pernambuco	-	BRA	-	region	-8.4	-37.9	-	unverified	-	-
boa-vista	Boa Vista	-	BRA	Roraima	city	2.82	-60.67	-	unverified	yes	-
durango	Durango	-	MEX	Durango	city	24.02	-104.67	-	unverified	yes	-
reynosa	Reynosa	-	MEX	Tamaulipas	city	26.09	-98.28	-	unverified	-	-
matamoros	Matamoros	-	MEX	Tamaulipas	city	25.87	-97.5	-	unverified	-	-
nuevo-laredo	Nuevo Laredo	-	MEX	Tamaulipas	city	27.48	-99.52	-	unverified	-	-
tapachula	Tapachula	-	MEX	Chiapas	city	14.9	-92.26	-	unverified	-	-
ocosingo	Ocosingo	-	MEX	Chiapas	town	16.91	-92.1	-	unverified	-	-
la-realidad	La Realidad	-	MEX	Chiapas	town	16.32	-91.5	-	unverified	yes	-
el-paso	El Paso	-	USA	Texas	city	31.76	-106.49	-	unverified	-	-
eagle-pass	Eagle Pass	-	USA	Texas	town	28.71	-100.5	-	unverified	-	-
laredo	Laredo	-	USA	Texas	city	27.51	-99.51	-	unverified	-	-
brownsville	Brownsville	-	USA	Texas	city	25.93	-97.48	-	unverified	-	-
tacoma	Tacoma	-	USA	Washington	city	47.25	-122.44	-	unverified	-	-
ferguson	Ferguson	-	USA	Missouri	town	38.74	-90.3	-	unverified	yes	-
charlottesville	Charlottesville	-	USA	Virginia	city	38.03	-78.48	-	unverified	-	-
ruby-ridge	Ruby Ridge	-	USA	Idaho	town	48.62	-116.43	-	unverified	-	-
kent-state	Kent State	-	USA	Ohio	venue	41.15	-81.34	-	unverified	-	-
newport	Newport	-	USA	Rhode Island	city	41.49	-71.31	-	unverified	yes	-
williamsburg	Williamsburg	-	USA	Virginia	venue	37.27	-76.71	-	unverified	yes	-
helsingor	Helsingor	Elsinore	DNK	-	town	56.03	12.61	-	unverified	-	-
ilulissat	Ilulissat	-	GRL	-	town	69.22	-51.1	-	unverified	-	-
kiruna	Kiruna	-	SWE	Norrbotten	city	67.86	20.23	-	unverified	-	-
oresund	Oresund	Øresund	-	-	strait	55.75	12.75	-	unverified	-	-
kattegat	Kattegat	-	-	-	sea	56.9	11.4	-	unverified	-	-
skagerrak	Skagerrak	-	-	-	sea	57.9	9	-	unverified	-	-
gulf-of-bothnia	Gulf of Bothnia	-	-	-	sea	62.5	19.5	-	unverified	-	-
white-sea	White Sea	-	RUS	-	sea	65.7	37	-	unverified	-	-
kara-sea	Kara Sea	-	RUS	-	sea	76	70	-	unverified	-	-
laptev-sea	Laptev Sea	-	RUS	-	sea	76	125	-	unverified	-	-
ionian-sea	Ionian Sea	-	-	-	sea	38	19	-	unverified	-	-
tyrrhenian-sea	Tyrrhenian Sea	-	ITA	-	sea	40	12	-	unverified	-	-
sea-of-marmara	Sea of Marmara	-	TUR	-	sea	40.7	28	-	unverified	-	-
alboran-sea	Alboran Sea	-	-	-	sea	36	-3.5	-	unverified	-	-
north-atlantic	North Atlantic	-	-	-	sea	45	-35	-	unverified	-	-
south-atlantic	South Atlantic	-	-	-	sea	-30	-15	-	unverified	-	-
lake-victoria	Lake Victoria	-	-	-	river	-1	33	-	unverified	-	-
lake-tanganyika	Lake Tanganyika	-	-	-	river	-6	29.6	-	unverified	-	-
lake-albert	Lake Albert	-	-	-	river	1.7	30.9	-	unverified	-	-
lake-malawi	Lake Malawi	Lake Nyasa	-	-	river	-12	34.5	-	unverified	-	-
lake-turkana	Lake Turkana	-	KEN	-	river	3.6	36.1	-	unverified	-	-
white-nile	White Nile	-	-	-	river	10	32	-	unverified	-	-
blue-nile-river	Blue Nile River	-	-	-	river	12	34	-	unverified	-	-
congo-river	Congo River	-	-	-	river	-2	18	-	unverified	-	-
niger-river	Niger River	River Niger	-	-	river	13	0	-	unverified	-	-
senegal-river	Senegal River	-	-	-	river	15.5	-13	-	unverified	-	-
volta-river	Volta River	-	GHA	-	river	7	0	-	unverified	-	-
orange-river	Orange River	-	-	-	river	-28.7	18	-	unverified	-	-
zambezi	Zambezi	Zambezi River	-	-	river	-16	30	-	unverified	-	-
limpopo	Limpopo	-	-	-	river	-22.3	29	-	unverified	-	-
cunene-river	Cunene River	Kunene River	-	-	river	-17.2	12.5	-	unverified	-	-
yarmouk-river	Yarmouk River	-	-	-	river	32.7	35.8	-	unverified	-	-
awali-river	Awali River	Awali	LBN	-	river	33.6	35.4	-	unverified	-	-
sava	Sava	Sava River	-	-	river	45	19	-	unverified	-	-
neretva	Neretva	Neretva River	BIH	-	river	43.4	17.8	-	unverified	-	-
una-river	Una River	-	BIH	-	river	44.9	15.9	-	unverified	-	-
ibar	Ibar	Ibar River	-	-	river	42.95	20.8	-	unverified	-	-
vistula	Vistula	-	POL	-	river	52.7	19	-	unverified	-	-
rhine	Rhine	-	-	-	river	50.5	7.5	-	unverified	-	-
oder	Oder	Oder River	-	-	river	52.7	14.3	-	unverified	-	-
elbe	Elbe	Elbe River	DEU	-	river	52.5	11.5	-	unverified	-	-
volga	Volga	Volga River	RUS	-	river	51.5	46	-	unverified	-	-
don-river	Don River	-	RUS	-	river	48.5	41.5	-	unverified	-	-
lena-river	Lena River	-	RUS	-	river	63	127	-	unverified	-	-
amur	Amur	Amur River	-	-	river	49	129	-	unverified	-	-
ussuri	Ussuri	Ussuri River	-	-	river	46.5	134	-	unverified	-	-
oskil	Oskil	Oskil River	UKR	-	river	49.4	37.6	-	unverified	-	-
siverskyi-donets	Siverskyi Donets	-	UKR	-	river	49	38	-	unverified	-	-
aras-river	Aras River	Araks	-	-	river	39	47	-	unverified	-	-
kura-river	Kura River	-	-	-	river	41	46	-	unverified	-	-
syr-darya	Syr Darya	-	-	-	river	43	67	-	unverified	-	-
helmand-river	Helmand River	-	AFG	-	river	31	64	-	unverified	-	-
kabul-river	Kabul River	-	-	-	river	34.3	70.5	-	unverified	-	-
jhelum	Jhelum	Jhelum River	-	-	river	33.5	73.7	-	unverified	-	-
chenab	Chenab	Chenab River	-	-	river	32.5	74	-	unverified	-	-
salween	Salween	Salween River	-	-	river	19	97.5	-	unverified	-	-
irrawaddy	Irrawaddy	Irrawaddy River	MMR	-	river	19	95	-	unverified	-	-
moei-river	Moei River	-	-	-	river	16.7	98.5	-	unverified	-	-
yangtze	Yangtze	Yangtze River	CHN	-	river	30.5	112	-	unverified	-	-
han-river	Han River	-	KOR	-	river	37.52	127	-	unverified	-	-
atrato	Atrato	Atrato River	COL	-	river	7	-77	-	unverified	-	-
orinoco	Orinoco	Orinoco River	-	-	river	7.5	-65	-	unverified	-	-
amazon-river	Amazon River	-	-	-	river	-3	-60	-	unverified	-	-
essequibo-river	Essequibo River	-	GUY	-	river	5	-58.5	-	unverified	-	-
darien	Darién	-	-	-	region	8	-77.5	-	unverified	-	-
michni	Michni	-	PAK	Khyber	crossing	34.12	71.12	-	unverified	-	-
hindu-kush	Hindu Kush	-	-	-	region	35.5	70.5	-	unverified	-	-
karakoram	Karakoram	-	-	-	region	35.8	76.5	-	unverified	-	-
pamirs	Pamirs	Pamir	-	-	region	38.3	73	-	unverified	-	-
caucasus-mountains	Caucasus Mountains	-	-	-	region	42.7	44	-	unverified	-	-
carpathians	Carpathians	-	-	-	region	47.5	24	-	unverified	-	-
pyrenees	Pyrenees	-	-	-	region	42.6	0.8	-	unverified	-	-
zagros	Zagros	Zagros Mountains	IRN	-	region	33	48	-	unverified	-	-
mount-sinjar	Mount Sinjar	Sinjar Mountain	IRQ	Nineveh	region	36.37	41.85	-	unverified	-	-
jabal-al-akhdar	Jabal al-Akhdar	-	LBY	-	region	32.5	21.5	-	unverified	-	-
nafusa-mountains	Nafusa Mountains	Nafusa	LBY	-	region	31.9	12	-	unverified	-	-
murzuq	Murzuq	Murzuk	LBY	Fezzan	town	25.92	13.92	-	unverified	-	-
mitiga	Mitiga	Mitiga airport	LBY	Tripoli	facility	32.89	13.28	-	unverified	-	-
al-watiya	al-Watiya	Al-Watiya air base	LBY	-	base	32.47	11.89	-	unverified	-	-
abu-salim	Abu Salim	-	LBY	Tripoli	district	32.85	13.17	-	unverified	-	-
gharyan	Gharyan	-	LBY	-	city	32.17	13.02	-	unverified	-	-
hun	Hun	-	LBY	Jufra	town	29.13	15.95	-	unverified	yes	-
marsa-el-brega	Marsa el-Brega	-	LBY	-	town	30.41	19.57	-	unverified	-	-
ifrane	Ifrane	-	MAR	-	town	33.53	-5.11	-	unverified	-	-
bir-lehlou	Bir Lehlou	Bir Lahlou	ESH	-	town	26.35	-9.57	-	unverified	-	-
mahbes	Mahbes	-	ESH	-	town	27.4	-9.2	-	unverified	-	-
rabouni	Rabouni	-	DZA	Tindouf	camp	27.48	-8.08	-	unverified	-	-
ghardaia	Ghardaia	Ghardaïa	DZA	Ghardaïa	city	32.49	3.67	-	unverified	-	-
hassi-messaoud	Hassi Messaoud	-	DZA	Ouargla	town	31.68	6.07	-	unverified	-	-
mount-chaambi	Mount Chaambi	-	TUN	Kasserine	region	35.2	8.67	-	unverified	-	-
zarzis	Zarzis	-	TUN	Medenine	city	33.5	11.11	-	unverified	-	-
macedonia-greece	Macedonia	Greek Macedonia	GRC	Macedonia	region	40.8	22.9	-	unverified	yes	-
thrace-greece	Thrace	Western Thrace	GRC	Thrace	region	41.1	25.4	-	unverified	yes	-
hamilton-bermuda	Hamilton	-	BMU	-	town	32.294	-64.783	-	unverified	yes	-
boma-ssd	Boma	-	SSD	Jonglei	town	6.18	34.42	-	unverified	yes	-
qusayr-egypt	Qusayr	Quseir	EGY	Red Sea	town	26.1	34.28	-	unverified	yes	-
biobio	Biobio	Bio Bio|Biobío	CHL	Biobio	region	-37.4	-72.3	-	unverified	-	-
guanajuato-state	Guanajuato	-	MEX	Guanajuato	region	20.9	-101.1	-	unverified	-	-
espirito-santo	Espirito Santo	Espírito Santo	BRA	Espirito Santo	region	-19.6	-40.5	-	unverified	-	-
tay	Tay	River Tay|Firth of Tay	GBR	Scotland	river	56.4	-3.3	-	unverified	-	-
flanders	Flanders	-	BEL	Flanders	region	51.0	4.0	-	unverified	-	Flemish|Flemings
contadora	Contadora	Contadora Island	PAN	-	island	8.63	-79.03	-	unverified	-	-
meseberg	Meseberg	Schloss Meseberg	DEU	Brandenburg	venue	52.97	13.1	-	unverified	-	-
kurdistan-irn	Kurdistan	-	IRN	-	region	35.6	47.0	-	unverified	yes	-
kermanshah-province	Kermanshah Province	-	IRN	-	region	34.4	46.6	-	unverified	-	-
west-azerbaijan	West Azerbaijan	-	IRN	-	region	37.5	45	-	unverified	-	-
east-azerbaijan	East Azerbaijan	-	IRN	-	region	37.9	46.7	-	unverified	-	-
fars	Fars	-	IRN	-	region	29.4	53	-	unverified	-	-
lorestan	Lorestan	-	IRN	-	region	33.5	48.5	-	unverified	-	-
luxembourg	Luxembourg	-	BEL	-	region	50.0	5.5	-	unverified	yes	-
wallonia	Wallonia	-	BEL	-	region	50.4	4.8	-	unverified	-	-
srem	Srem	Syrmia	SRB	-	region	45.0	19.8	-	unverified	-	-
don	Don	-	-	-	river	47.5	41	-	unverified	yes	-
lena	Lena	-	-	-	river	66	124	-	unverified	yes	-
yenisei	Yenisei	-	-	-	river	60	90	-	unverified	-	-
ganges	Ganges	-	-	-	river	25.4	83	-	unverified	-	-
panj	Panj	-	-	-	river	37.5	70	-	unverified	-	-
limpopo-river	Limpopo River	-	-	-	river	-23	30	-	unverified	-	-
orontes	Orontes	-	-	-	river	35.5	36.3	-	unverified	-	-
amazon	Amazon	-	-	-	river	-3	-60	-	unverified	yes	-
aras	Aras	-	-	-	river	39.5	46	-	unverified	-	-
kura	Kura	-	-	-	river	40.5	46	-	unverified	-	-
inguri	Inguri	Enguri	-	-	river	42.6	41.9	-	unverified	-	-
psou	Psou	-	-	-	river	43.4	40	-	unverified	-	-
prut	Prut	-	-	-	river	46.5	28.2	-	unverified	-	-
tisza	Tisza	-	-	-	river	47	20.3	-	unverified	-	-
yalu	Yalu	-	-	-	river	40.5	125	-	unverified	-	-
tumen	Tumen	-	-	-	river	42.4	130	-	unverified	-	-
imjin	Imjin	-	-	-	river	37.9	126.7	-	unverified	-	-
lake-titicaca	Lake Titicaca	-	-	-	river	-15.8	-69.3	-	unverified	-	-
lake-van	Lake Van	-	-	-	river	38.6	42.9	-	unverified	-	-
lake-maracaibo	Lake Maracaibo	-	-	-	river	9.8	-71.5	-	unverified	-	-
lake-ladoga	Lake Ladoga	-	-	-	river	60.8	31.5	-	unverified	-	-
lake-baikal	Lake Baikal	-	-	-	river	53.5	108	-	unverified	-	-
lake-nero	Lake Nero	-	-	-	river	57.17	39.43	-	unverified	-	-
lake-ohrid	Lake Ohrid	-	-	-	river	41	20.7	-	unverified	-	-
baja-california	Baja California	-	MEX	-	region	30	-115	-	unverified	-	-
baja-california-sur	Baja California Sur	-	MEX	-	region	25.5	-112	-	unverified	-	-
coahuila	Coahuila	-	MEX	-	region	27.3	-102	-	unverified	-	-
yucatan	Yucatan	Yucatán	MEX	-	region	20.8	-89	-	unverified	-	-
quintana-roo	Quintana Roo	-	MEX	-	region	19.6	-88	-	unverified	-	-
minas-gerais	Minas Gerais	-	BRA	-	region	-18.5	-44.5	-	unverified	-	-
rondonia	Rondonia	Rondônia	BRA	-	region	-10.9	-62.8	-	unverified	-	-
ceara	Ceara	Ceará	BRA	-	region	-5.2	-39.5	-	unverified	-	-
maranhao	Maranhao	Maranhão	BRA	-	region	-5.3	-45.5	-	unverified	-	-
anzoategui	Anzoategui	Anzoátegui	VEN	-	region	9	-64.5	-	unverified	-	-
carabobo	Carabobo	-	VEN	-	region	10.2	-68	-	unverified	-	-
alhambra	Alhambra	-	ESP	-	venue	37.176	-3.588	-	unverified	-	-
harvard	Harvard	Harvard University	USA	-	venue	42.374	-71.117	-	unverified	-	-
yale	Yale	Yale University	USA	-	venue	41.311	-72.926	-	unverified	-	-
princeton-university	Princeton University	-	USA	-	venue	40.344	-74.656	-	unverified	-	-
stanford-university	Stanford University	-	USA	-	venue	37.428	-122.169	-	unverified	-	-
chesapeake-bay	Chesapeake Bay	-	USA	-	venue	37.8	-76.1	-	unverified	-	-
kilimanjaro	Kilimanjaro	-	TZA	-	region	-3.5	37.5	-	unverified	-	-
mosquito-coast	Mosquito Coast	Miskito Coast	NIC	-	region	13.5	-83.7	-	unverified	-	-
nueva-segovia	Nueva Segovia	-	NIC	-	region	13.8	-86.4	-	unverified	-	-
negros	Negros	-	PHL	-	region	10	123	-	unverified	-	-
samar	Samar	-	PHL	-	region	12	125	-	unverified	-	-
central-sulawesi	Central Sulawesi	-	IDN	-	region	-1.2	121	-	unverified	-	-
sumatra	Sumatra	-	IDN	-	region	0	102	-	unverified	-	-
java	Java	-	IDN	-	region	-7.3	110	-	unverified	yes	-
east-nusa-tenggara	East Nusa Tenggara	-	IDN	-	region	-9	123	-	unverified	-	-
isan	Isan	Isaan	THA	-	region	16	103	-	unverified	-	-
kelantan	Kelantan	-	MYS	-	region	5.5	102	-	unverified	-	-
anatolia	Anatolia	-	TUR	-	region	39	33	-	unverified	-	-
eastern-thrace	Eastern Thrace	-	TUR	-	region	41.2	27	-	unverified	-	-
cappadocia	Cappadocia	-	TUR	-	region	38.6	34.8	-	unverified	-	-
epirus	Epirus	-	GRC	-	region	39.6	20.7	-	unverified	-	-
peloponnese	Peloponnese	-	GRC	-	region	37.5	22.3	-	unverified	-	-
attica	Attica	-	GRC	-	region	38	23.7	-	unverified	-	-
piedmont	Piedmont	-	ITA	-	region	45	7.9	-	unverified	-	-
friuli	Friuli	-	ITA	-	region	46.1	13.1	-	unverified	-	-
veneto	Veneto	-	ITA	-	region	45.6	11.9	-	unverified	-	-
lorraine	Lorraine	-	FRA	-	region	48.7	6.2	-	unverified	-	-
savoy	Savoy	-	FRA	-	region	45.5	6.4	-	unverified	-	-
burgundy	Burgundy	-	FRA	-	region	47	4.4	-	unverified	-	-
silesia	Silesia	-	POL	-	region	50.5	18	-	unverified	-	-
masuria	Masuria	-	POL	-	region	53.9	21.5	-	unverified	-	-
pomerania	Pomerania	-	POL	-	region	54.2	16.5	-	unverified	-	-
transylvania	Transylvania	-	ROU	-	region	46.5	24.5	-	unverified	-	-
banat	Banat	-	ROU	-	region	45.7	21.5	-	unverified	-	-
dobruja	Dobruja	-	ROU	-	region	44.3	28.3	-	unverified	-	-
rhineland	Rhineland	-	DEU	-	region	50.5	7	-	unverified	-	-
gauteng	Gauteng	-	ZAF	-	region	-26	28.2	-	unverified	-	-
eastern-cape	Eastern Cape	-	ZAF	-	region	-32	26.5	-	unverified	-	-
western-cape	Western Cape	-	ZAF	-	region	-33.5	20	-	unverified	-	-
niassa	Niassa	-	MOZ	-	region	-13	36.5	-	unverified	-	-
sofala	Sofala	-	MOZ	-	region	-19	34.5	-	unverified	-	-
zambezia	Zambezia	-	MOZ	-	region	-16.5	37	-	unverified	-	-
moxico	Moxico	-	AGO	-	region	-13	20	-	unverified	-	-
cunene	Cunene	-	AGO	-	region	-16.5	15.8	-	unverified	-	-
chaco-arg	Chaco	-	ARG	-	region	-26.5	-60.5	-	unverified	-	-
tierra-del-fuego	Tierra del Fuego	-	ARG	-	region	-54	-67	-	unverified	-	-
misiones	Misiones	-	ARG	-	region	-27	-54.5	-	unverified	-	-
atacama	Atacama	-	CHL	-	region	-27	-70	-	unverified	-	-
oriente	Oriente	-	CUB	-	region	20.4	-75.8	-	unverified	-	-
karachay-cherkessia	Karachay-Cherkessia	-	RUS	-	region	43.8	41.9	-	unverified	-	-
kalmykia	Kalmykia	-	RUS	-	region	46.5	45.3	-	unverified	-	-
buryatia	Buryatia	-	RUS	-	region	54	110	-	unverified	-	-
primorye	Primorye	Primorsky	RUS	-	region	45	134.5	-	unverified	-	-
kuban	Kuban	-	RUS	-	region	45.3	39.5	-	unverified	-	-
kola-peninsula	Kola Peninsula	-	RUS	-	region	67.5	36	-	unverified	-	-
krasnodar-krai	Krasnodar Krai	-	RUS	-	region	45.3	39.5	-	unverified	-	-
stavropol-krai	Stavropol Krai	-	RUS	-	region	45	43.5	-	unverified	-	-
plymouth-montserrat	Plymouth	-	MSR	-	town	16.706	-62.216	-	unverified	yes	-
antigua-guatemala	Antigua	Antigua Guatemala	GTM	Sacatepequez	town	14.56	-90.73	-	unverified	yes	-
st-georges-bermuda	St. George's	St George's	BMU	-	town	32.38	-64.68	-	unverified	yes	-
promenade-des-anglais	Promenade des Anglais	-	FRA	-	venue	43.695	7.26	-	unverified	-	-
sur-oman	Sur	-	OMN	Ash Sharqiyah	town	22.57	59.53	-	unverified	yes	-
volkhov	Volkhov	Volkhov River	RUS	-	river	59.0	31.7	-	unverified	-	-
bar-montenegro	Bar	-	MNE	-	town	42.1	19.1	-	unverified	yes	-
# Cities under the names of former times; straits, islands, passes and camps.
azraq-camp	Azraq camp	Azraq refugee camp	JOR	Zarqa	camp	31.91	36.58	-	unverified	-	-
rashidieh	Rashidieh	Rashidiyeh	LBN	South	camp	33.24	35.22	-	unverified	-	-
deheishe	Deheishe	Dheisheh	PSE	West Bank	camp	31.69	35.18	-	unverified	-	-
domiz	Domiz	Domiz camp	IRQ	Duhok	camp	36.77	42.90	-	unverified	-	-
khao-i-dang	Khao-I-Dang	Khao I Dang	THA	Sa Kaeo	camp	13.90	102.79	-	unverified	-	-
otranto	Otranto	Strait of Otranto	ITA	Apulia	strait	40.15	18.49	-	unverified	-	-
corfu-channel	Corfu Channel	-	-	-	strait	39.75	20.0	-	unverified	-	-
palk-strait	Palk Strait	-	-	-	strait	10.0	79.5	-	unverified	-	-
sunda-strait	Sunda Strait	-	IDN	-	strait	-6.0	105.8	-	unverified	-	-
lombok-strait	Lombok Strait	-	IDN	-	strait	-8.8	115.7	-	unverified	-	-
korea-strait	Korea Strait	Tsushima Strait	-	-	strait	34.6	129.8	-	unverified	-	-
denmark-strait	Denmark Strait	-	-	-	strait	66.0	-27.0	-	unverified	-	-
windward-passage	Windward Passage	-	-	-	strait	20.0	-74.0	-	unverified	-	-
florida-straits	Florida Straits	Straits of Florida|Florida Strait	-	-	strait	24.0	-81.0	-	unverified	-	-
iturup	Iturup	Etorofu	RUS	Sakhalin	island	45.0	147.9	-	unverified	-	-
kunashir	Kunashir	Kunashiri	RUS	Sakhalin	island	44.1	145.9	-	unverified	-	-
shikotan	Shikotan	-	RUS	Sakhalin	island	43.8	146.75	-	unverified	-	-
habomai	Habomai	-	RUS	Sakhalin	island	43.5	146.1	-	unverified	-	-
farsi-island	Farsi Island	-	IRN	Bushehr	island	27.99	50.17	-	unverified	-	-
hawar-islands	Hawar Islands	-	BHR	-	island	25.65	50.78	-	unverified	-	-
warba	Warba	-	KWT	-	island	30.0	48.03	-	unverified	yes	-
zuqar	Zuqar	Zuqar Island	YEM	-	island	14.0	42.75	-	unverified	-	-
sanafir	Sanafir	-	SAU	-	island	27.93	34.71	-	unverified	-	-
kinburn-spit	Kinburn Spit	-	UKR	Mykolaiv	region	46.55	31.6	-	unverified	-	-
ascension-island-shn	Ascension Island	-	SHN	-	island	-7.95	-14.36	-	unverified	-	-
south-georgia-sgs	South Georgia	-	SGS	-	island	-54.4	-36.6	-	unverified	-	-
vieques	Vieques	-	PRI	-	island	18.12	-65.43	-	unverified	-	-
navassa	Navassa	-	-	-	island	18.40	-75.01	-	unverified	-	-
kissufim-isr	Kissufim	-	ISR	Southern District	crossing	31.38	34.40	-	unverified	-	-
karni	Karni	Karni crossing	ISR	Southern District	crossing	31.47	34.47	-	unverified	-	-
nassib	Nassib	Nasib|Naseeb	SYR	Daraa	crossing	32.55	36.19	-	unverified	-	-
tiger-hill	Tiger Hill	-	IND	Ladakh	border	34.48	75.66	-	unverified	yes	-
rann-of-kutch	Rann of Kutch	Rann of Kachchh	IND	Gujarat	region	24.0	70.0	-	unverified	-	-
haji-pir-pass	Haji Pir Pass	Haji Pir	PAK	Azad Kashmir	border	33.96	74.06	-	unverified	-	-
habbaniyah	Habbaniyah	Al-Habbaniyah	IRQ	Anbar	base	33.38	43.57	-	unverified	-	-
t4-air-base	T4 air base	Tiyas	SYR	Homs	base	34.52	37.63	-	unverified	-	-
chagai	Chagai	Chagai Hills	PAK	Balochistan	region	29.3	64.7	-	unverified	-	-
urozhaine	Urozhaine	-	UKR	Donetsk	town	47.75	36.81	-	unverified	-	-
alvor	Alvor	-	PRT	Faro	venue	37.13	-8.59	-	unverified	yes	-
locarno	Locarno	-	CHE	Ticino	city	46.17	8.80	-	unverified	-	-
mont-pelerin	Mont Pelerin	Mont Pèlerin	CHE	Vaud	town	46.49	6.82	-	unverified	-	-
rapallo	Rapallo	-	ITA	Liguria	town	44.35	9.23	-	unverified	-	-
stresa	Stresa	-	ITA	Piedmont	venue	45.88	8.54	-	unverified	yes	-
potsdam	Potsdam	-	DEU	Brandenburg	city	52.40	13.06	-	unverified	yes	-
dumbarton-oaks	Dumbarton Oaks	-	USA	District of Columbia	venue	38.91	-77.06	-	unverified	-	-
glassboro	Glassboro	-	USA	New Jersey	venue	39.70	-75.11	-	unverified	-	-
tlatelolco	Tlatelolco	-	MEX	Mexico City	district	19.45	-99.14	-	unverified	-	-
compiegne	Compiegne	Compiègne	FRA	Hauts-de-France	town	49.42	2.83	-	unverified	-	-
majnoon	Majnoon	Majnoon Islands	IRQ	Basra	region	31.1	47.6	-	unverified	-	-
safwan	Safwan	-	IRQ	Basra	town	30.11	47.72	-	unverified	-	-
oder-neisse	Oder-Neisse	Oder-Neisse line	-	-	border	52.5	14.6	-	unverified	-	-
kagera	Kagera	Kagera River	-	-	river	-1.5	31.2	-	unverified	-	-
ruzizi	Ruzizi	Rusizi|Ruzizi plain	-	-	river	-3.0	29.2	-	unverified	-	-
afabet	Afabet	-	ERI	Northern Red Sea	town	16.19	38.69	-	unverified	-	-
ondangwa	Ondangwa	-	NAM	Oshana	town	-17.91	15.98	-	unverified	-	-
khe-sanh	Khe Sanh	-	VNM	-	town	16.628	106.739	1579363	geonames	-	-
pleiku	Pleiku	-	VNM	-	city	13.983	108.0	1569684	geonames	-	-
wroclaw-pol	Wroclaw	Breslau	POL	-	city	51.103	17.03	3081368	geonames	-	-
szczecin	Szczecin	Stettin	POL	-	city	53.429	14.553	3083829	geonames	-	-
trabzon	Trabzon	Trebizond	TUR	-	city	41.005	39.727	738648	geonames	-	-
nizhny-novgorod	Nizhny Novgorod	-	RUS	-	city	56.329	44.002	520555	geonames	-	-
ivano-frankivsk	Ivano-Frankivsk	-	UKR	-	city	48.923	24.712	707471	geonames	-	-
chernivtsi	Chernivtsi	Czernowitz|Chernovtsy	UKR	-	city	48.29	25.932	710719	geonames	-	-
karlovy-vary	Karlovy Vary	Karlsbad|Carlsbad	CZE	-	town	50.233	12.871	3073803	geonames	-	-
varanasi	Varanasi	Benares	IND	-	city	25.317	83.01	1253405	geonames	-	-
puducherry	Puducherry	Pondicherry	IND	-	city	11.934	79.83	1259425	geonames	-	-
prayagraj	Prayagraj	Allahabad	IND	-	city	25.445	81.843	1278994	geonames	-	-
bago	Bago	Pegu	MMR	-	city	17.335	96.481	1300466	geonames	-	-
pathein	Pathein	Bassein	MMR	-	city	16.779	94.732	1328421	geonames	-	-
lushun	Lushun	Port Arthur	CHN	-	city	38.8	121.267	1801722	geonames	-	-
menongue	Menongue	-	AGO	-	city	-14.659	17.691	3347353	geonames	-	-
saurimo	Saurimo	-	AGO	-	city	-9.661	20.392	145531	geonames	-	-
kabwe	Kabwe	-	ZMB	-	city	-14.447	28.446	916095	geonames	-	-
skikda	Skikda	Philippeville	DZA	-	city	36.876	6.909	2479536	geonames	-	-
chlef	Chlef	Orleansville	DZA	-	city	36.165	1.335	2498611	geonames	-	-
bejaia	Bejaia	Bougie	DZA	-	city	36.756	5.084	2505329	geonames	-	-
el-jadida	El Jadida	Mazagan	MAR	-	city	33.257	-8.509	2550078	geonames	-	-
essaouira	Essaouira	Mogador	MAR	-	city	31.512	-9.77	2549263	geonames	-	-
belize-city	Belize City	-	BLZ	-	city	17.5	-88.198	3582677	geonames	-	-
iskenderun	Iskenderun	Alexandretta	TUR	-	city	36.587	36.173	311111	geonames	-	-
kahramanmaras	Kahramanmaras	-	TUR	-	city	37.585	36.926	310859	geonames	-	-
bandar-e-anzali	Bandar-e Anzali	Enzeli|Bandar-e Pahlavi	IRN	-	city	37.473	49.458	141679	geonames	-	-
urmia	Urmia	Rezaiyeh	IRN	-	city	37.553	45.076	121801	geonames	-	-
jaffa	Jaffa	Joppa	ISR	-	city	32.05	34.752	293253	geonames	-	-
turku	Turku	-	FIN	-	city	60.451	22.269	633679	geonames	-	-
vyborg	Vyborg	Viipuri	RUS	-	city	60.708	28.753	470546	geonames	-	-
cobh	Cobh	-	IRL	-	town	51.85	-8.295	2965260	geonames	-	-
dun-laoghaire	Dun Laoghaire	-	IRL	-	town	53.294	-6.136	2964506	geonames	-	-
sovetsk	Sovetsk	Tilsit	RUS	-	town	55.084	21.879	490068	geonames	-	-
katowice	Katowice	Kattowitz	POL	-	city	50.26	19.022	3096472	geonames	-	-
chemnitz	Chemnitz	Karl-Marx-Stadt	DEU	-	city	50.836	12.929	2940132	geonames	-	-
bolzano	Bolzano	Bozen	ITA	-	city	46.491	11.34	3181913	geonames	-	-
shkoder	Shkoder	Scutari	ALB	-	city	42.068	19.513	3184081	geonames	-	-
kochi	Kochi	Cochin	IND	-	city	9.94	76.26	1273874	geonames	-	-
thiruvananthapuram	Thiruvananthapuram	Trivandrum	IND	-	city	8.486	76.949	1254163	geonames	-	-
vadodara	Vadodara	Baroda	IND	-	city	22.299	73.208	1253573	geonames	-	-
guwahati	Guwahati	Gauhati	IND	-	city	26.184	91.746	1271476	geonames	-	-
panaji	Panaji	Panjim	IND	-	city	15.496	73.826	1260607	geonames	-	-
sri-jayawardenepura-kotte	Sri Jayawardenepura Kotte	-	LKA	-	city	6.883	79.907	1238992	geonames	-	-
toamasina	Toamasina	Tamatave	MDG	-	city	-18.149	49.402	1053384	geonames	-	-
antsiranana	Antsiranana	Diego Suarez|Diego-Suarez	MDG	-	city	-12.317	49.292	1069129	geonames	-	-
george-town	George Town	-	MYS	-	city	5.411	100.335	1735106	geonames	yes	-
grand-bahama	Grand Bahama	Grand Bahama Island	BHS	-	island	26.66	-78.33	-	unverified	-	-
new-providence	New Providence	-	BHS	-	island	25.03	-77.4	-	unverified	-	-
english-midlands	English Midlands	the Midlands|Midlands	GBR	England	region	52.6	-1.6	-	unverified	yes	-
east-anglia	East Anglia	-	GBR	England	region	52.5	1.0	-	unverified	-	-
boa-vista-cpv	Boa Vista Island	-	CPV	-	island	16.1	-22.8	-	unverified	-	-
