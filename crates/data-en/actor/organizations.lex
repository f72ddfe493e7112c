format 1
# Organizations that belong to no single state: intergovernmental bodies, the United Nations and its missions, courts, aid and rights groups, institutes, firms, social movements.
# code: what stands in the country slot of an event code: UNO (the United Nations), EUR (European Union), IGO, NGO, MNC, ISM (social movement).
# acronyms: matched with their capitals; an acronym shared with a row elsewhere is decided by the full name in the report.
# sectors: PLOVER, - where the kind of organization says enough.
# area: states.lex id of the state in which the whole body serves (missions), - for others.
# Origin: general knowledge; UN bodies by the UN's own lists (source UN). Licence: CC0.
id	name	aliases	acronyms	code	sectors	kind	source	ambiguous	area
un	United Nations	the United Nations|United Nations Organization|UN Organization	UN|U.N.|UNO	UNO	-	organization	UN	-	-
unicef	UNICEF	United Nations Children's Fund|UN Children's Fund|U.N. Children's Fund	-	UNO	-	organization	UN	-	-
unesco	UNESCO	United Nations Educational, Scientific and Cultural Organization|UN Educational, Scientific and Cultural Organization	Unesco	UNO	-	organization	UN	-	-
unhcr	UN High Commissioner for Refugees	United Nations High Commissioner for Refugees|UN Refugee Agency|UN refugee agency|U.N. refugee agency|U.N. High Commissioner for Refugees	UNHCR	UNO	-	organization	UN	-	-
unrwa	UN Relief and Works Agency	United Nations Relief and Works Agency|UN Relief and Works Agency for Palestine Refugees in the Near East|U.N. Relief and Works Agency|UN agency for Palestinian refugees|UN Palestinian refugee agency	UNRWA	UNO	-	organization	UN	-	-
wfp	World Food Programme	World Food Program|UN World Food Program|UN World Food Programme|UN food agency	WFP	UNO	-	organization	UN	-	-
fao	Food and Agriculture Organization	UN Food and Agriculture Organization	FAO	UNO	-	organization	UN	-	-
who	World Health Organization	World Health Organisation|UN health agency	WHO|W.H.O.	UNO	MED	organization	UN	-	-
ocha	UN Office for the Coordination of Humanitarian Affairs	Office for the Coordination of Humanitarian Affairs|UN humanitarian office	OCHA|UNOCHA	UNO	-	organization	UN	-	-
ohchr	Office of the UN High Commissioner for Human Rights	UN High Commissioner for Human Rights|UN human rights office|U.N. human rights office|UN Human Rights Office|United Nations High Commissioner for Human Rights	OHCHR	UNO	-	organization	UN	-	-
undp	United Nations Development Programme	UN Development Programme|UN Development Program	UNDP	UNO	-	organization	UN	-	-
unep	UN Environment Programme	United Nations Environment Programme	UNEP	UNO	-	organization	UN	-	-
unodc	UN Office on Drugs and Crime	United Nations Office on Drugs and Crime	UNODC	UNO	-	organization	UN	-	-
unfpa	United Nations Population Fund	UN Population Fund	UNFPA	UNO	-	organization	UN	-	-
un-women	UN Women	-	-	UNO	-	organization	UN	-	-
unctad	UN Conference on Trade and Development	United Nations Conference on Trade and Development	UNCTAD	UNO	BUS	organization	UN	-	-
iaea	International Atomic Energy Agency	UN nuclear watchdog|U.N. nuclear watchdog|U.N. nuclear agency|UN nuclear agency|UN atomic watchdog	IAEA|I.A.E.A.	UNO	-	organization	UN	-	-
ilo	International Labour Organization	International Labor Organization	ILO	UNO	LAB	organization	UN	-	-
icao	International Civil Aviation Organization	-	ICAO	UNO	-	organization	UN	-	-
imo	International Maritime Organization	-	IMO	UNO	-	organization	UN	-	-
itu	International Telecommunication Union	-	ITU	UNO	-	organization	UN	-	-
iom	International Organization for Migration	UN migration agency	IOM	UNO	-	organization	UN	-	-
ifad	International Fund for Agricultural Development	-	IFAD	UNO	-	organization	UN	-	-
unido	UN Industrial Development Organization	-	UNIDO	UNO	-	organization	UN	-	-
ctbto	Comprehensive Nuclear-Test-Ban Treaty Organization	-	CTBTO	UNO	-	organization	UN	-	-
unifil	UN Interim Force in Lebanon	United Nations Interim Force in Lebanon|U.N. Interim Force in Lebanon	UNIFIL	UNO	MIL	organization	UN	-	LBN
undof	UN Disengagement Observer Force	United Nations Disengagement Observer Force	UNDOF	UNO	MIL	organization	UN	-	SYR
untso	UN Truce Supervision Organization	-	UNTSO	UNO	MIL	organization	UN	-	-
unficyp	UN Peacekeeping Force in Cyprus	-	UNFICYP	UNO	MIL	organization	UN	-	CYP
unprofor	UN Protection Force	United Nations Protection Force|U.N. Protection Force	UNPROFOR	UNO	MIL	organization	UN	-	BIH
unmik	UN Mission in Kosovo	UN Interim Administration Mission in Kosovo|United Nations Mission in Kosovo	UNMIK	UNO	-	organization	UN	-	KOS
unmibh	UN Mission in Bosnia and Herzegovina	-	UNMIBH	UNO	-	organization	UN	-	-
unama	UN Assistance Mission in Afghanistan	United Nations Assistance Mission in Afghanistan	UNAMA	UNO	-	organization	UN	-	AFG
unami	UN Assistance Mission for Iraq	United Nations Assistance Mission for Iraq	UNAMI	UNO	-	organization	UN	-	IRQ
unsmil	UN Support Mission in Libya	United Nations Support Mission in Libya|UN mission in Libya	UNSMIL	UNO	-	organization	UN	-	LBY
unmis	UN Mission in Sudan	United Nations Mission in Sudan	UNMIS	UNO	MIL	organization	UN	-	SDN
unmiss	UN Mission in South Sudan	United Nations Mission in South Sudan	UNMISS	UNO	MIL	organization	UN	-	SSD
unamid	African Union-United Nations Hybrid Operation in Darfur	UN-AU mission in Darfur|African Union-UN Mission in Darfur	UNAMID	UNO	MIL	organization	UN	-	SDN
unisfa	UN Interim Security Force for Abyei	-	UNISFA	UNO	MIL	organization	UN	-	SDN
unitams	UN Integrated Transition Assistance Mission in Sudan	-	UNITAMS	UNO	-	organization	UN	-	-
monuc	UN Mission in Congo	UN Organization Mission in the Democratic Republic of the Congo	MONUC	UNO	MIL	organization	UN	-	COD
monusco	UN Organization Stabilization Mission in the Democratic Republic of the Congo	UN mission in Congo|UN mission in DR Congo	MONUSCO	UNO	MIL	organization	UN	-	COD
minusma	UN Multidimensional Integrated Stabilization Mission in Mali	UN mission in Mali	MINUSMA	UNO	MIL	organization	UN	-	MLI
minusca	UN Multidimensional Integrated Stabilization Mission in the Central African Republic	UN mission in the Central African Republic	MINUSCA	UNO	MIL	organization	UN	-	CAF
minustah	UN Stabilization Mission in Haiti	-	MINUSTAH	UNO	MIL	organization	UN	-	HTI
minurso	UN Mission for the Referendum in Western Sahara	United Nations Mission for the Referendum in Western Sahara	MINURSO	UNO	MIL	organization	UN	-	ESH
unamir	UN Assistance Mission for Rwanda	United Nations Assistance Mission for Rwanda	UNAMIR	UNO	MIL	organization	UN	-	RWA
unosom	UN Operation in Somalia	United Nations Operation in Somalia	UNOSOM|UNOSOM II	UNO	MIL	organization	UN	-	SOM
unitaf	Unified Task Force	Operation Restore Hope	UNITAF	UNO	MIL	organization	UN	yes	SOM
unamsil	UN Mission in Sierra Leone	United Nations Mission in Sierra Leone	UNAMSIL	UNO	MIL	organization	UN	-	SLE
unmil	UN Mission in Liberia	United Nations Mission in Liberia	UNMIL	UNO	MIL	organization	UN	-	LBR
unoci	UN Operation in Ivory Coast	UN Operation in Côte d'Ivoire	UNOCI|ONUCI	UNO	MIL	organization	UN	-	CIV
onub	UN Operation in Burundi	-	ONUB	UNO	MIL	organization	UN	-	-
onumoz	UN Operation in Mozambique	-	ONUMOZ	UNO	MIL	organization	UN	-	MOZ
unavem	UN Angola Verification Mission	United Nations Angola Verification Mission	UNAVEM	UNO	MIL	organization	UN	-	AGO
monua	UN Observer Mission in Angola	-	MONUA	UNO	MIL	organization	UN	-	-
untag	UN Transition Assistance Group	-	UNTAG	UNO	MIL	organization	UN	-	NAM
untac	UN Transitional Authority in Cambodia	United Nations Transitional Authority in Cambodia	UNTAC	UNO	-	organization	UN	-	KHM
untaet	UN Transitional Administration in East Timor	UN Mission in East Timor	UNTAET|UNAMET	UNO	-	organization	UN	-	TLS
unmee	UN Mission in Ethiopia and Eritrea	-	UNMEE	UNO	MIL	organization	UN	-	ETH
unomig	UN Observer Mission in Georgia	United Nations Observer Mission in Georgia	UNOMIG	UNO	MIL	organization	UN	-	GEO
unmogip	UN Military Observer Group in India and Pakistan	-	UNMOGIP	UNO	MIL	organization	UN	-	IND
unmot	UN Mission of Observers in Tajikistan	-	UNMOT	UNO	MIL	organization	UN	-	-
unikom	UN Iraq-Kuwait Observation Mission	-	UNIKOM	UNO	MIL	organization	UN	-	-
uniimog	UN Iran-Iraq Military Observer Group	-	UNIIMOG	UNO	MIL	organization	UN	-	-
onuca	UN Observer Group in Central America	-	ONUCA	UNO	MIL	organization	UN	-	NIC
onusal	UN Observer Mission in El Salvador	-	ONUSAL	UNO	-	organization	UN	-	SLV
minugua	UN Verification Mission in Guatemala	-	MINUGUA	UNO	-	organization	UN	-	GTM
unscom	UN Special Commission	United Nations Special Commission|U.N. Special Commission	UNSCOM	UNO	-	organization	UN	-	IRQ
unmovic	UN Monitoring, Verification and Inspection Commission	-	UNMOVIC	UNO	-	organization	UN	-	IRQ
unmha	UN Mission to Support the Hudaydah Agreement	-	UNMHA	UNO	-	organization	UN	-	YEM
unsmis	UN Supervision Mission in Syria	-	UNSMIS	UNO	MIL	organization	UN	-	-
un-verification-mission-colombia	UN Verification Mission in Colombia	UN mission in Colombia	-	UNO	-	organization	UN	-	-
binuh	UN Integrated Office in Haiti	-	BINUH	UNO	-	organization	UN	-	HTI
ictr	International Criminal Tribunal for Rwanda	Rwanda tribunal	ICTR	UNO	JUD	organization	UN	-	-
icty	International Criminal Tribunal for the former Yugoslavia	International Criminal Tribunal for the Former Yugoslavia|Hague tribunal|the Hague Tribunal|Hague Tribunal|Yugoslav war crimes tribunal|UN war crimes tribunal	ICTY	UNO	JUD	organization	UN	-	-
icj	International Court of Justice	World Court|UN's top court|UN top court|International Court	ICJ	UNO	JUD	organization	UN	-	-
stl	Special Tribunal for Lebanon	Lebanon tribunal	STL	UNO	JUD	organization	UN	-	-
eccc	Extraordinary Chambers in the Courts of Cambodia	Khmer Rouge tribunal	ECCC	UNO	JUD	organization	UN	-	-
unctc	UN Counter-Terrorism Committee	-	UNCTC	UNO	-	organization	UN	-	-
eu	European Union	the European Union|European Communities|European Community|European Economic Community|Common Market	EU|E.U.|EC|EEC	EUR	-	organization	unverified	-	-
eurozone	Eurogroup	Eurozone	-	EUR	BUS	organization	unverified	-	-
eunavfor	European Naval Force	EU Naval Force|Operation Atalanta|Operation Aspides|Operation Irini	EUNAVFOR	EUR	MIL	organization	unverified	-	-
eulex	European Union Rule of Law Mission in Kosovo	EU Rule of Law Mission in Kosovo	EULEX	EUR	JUD	organization	unverified	-	KOS
eufor	European Union Force	EU Force in Bosnia	EUFOR	EUR	MIL	organization	unverified	-	BIH
eumm	European Union Monitoring Mission	EU Monitoring Mission in Georgia|EU Monitoring Mission	EUMM	EUR	-	organization	unverified	-	-
eu-mission-armenia	European Union Mission in Armenia	EU Mission in Armenia	EUMA	EUR	-	organization	unverified	-	-
eubam	EU Border Assistance Mission	EU Border Assistance Mission at Rafah	EUBAM	EUR	-	organization	unverified	-	-
ebrd	European Bank for Reconstruction and Development	-	EBRD	EUR	BUS	organization	unverified	-	-
eib	European Investment Bank	-	EIB	EUR	BUS	organization	unverified	-	-
nato	North Atlantic Treaty Organization	North Atlantic Treaty Organisation|North Atlantic Alliance|the Alliance|Atlantic Alliance|the Atlantic alliance|North Atlantic alliance	NATO|Nato|N.A.T.O.	IGO	MIL	organization	unverified	-	-
isaf	International Security Assistance Force	Resolute Support	ISAF	IGO	MIL	organization	unverified	-	AFG
kfor	Kosovo Force	NATO-led peacekeeping force in Kosovo	KFOR	IGO	MIL	organization	unverified	-	KOS
sfor	Stabilization Force	Stabilisation Force	SFOR	IGO	MIL	organization	unverified	yes	BIH
ifor	Implementation Force	-	IFOR	IGO	MIL	organization	unverified	yes	BIH
warsaw-pact	Warsaw Pact	Warsaw Treaty Organization|Warsaw Treaty	-	IGO	MIL	organization	unverified	-	-
comecon	Comecon	Council for Mutual Economic Assistance	COMECON|CMEA	IGO	BUS	organization	unverified	-	-
osce	Organization for Security and Cooperation in Europe	Organization for Security and Co-operation in Europe|Organisation for Security and Cooperation in Europe|Organisation for Security and Co-operation in Europe|Conference on Security and Cooperation in Europe	OSCE|CSCE	IGO	-	organization	unverified	-	-
osce-smm	OSCE Special Monitoring Mission	OSCE Special Monitoring Mission to Ukraine|Special Monitoring Mission	SMM	IGO	-	organization	unverified	-	-
kvm	Kosovo Verification Mission	-	KVM	IGO	-	organization	unverified	-	-
odihr	Office for Democratic Institutions and Human Rights	OSCE Office for Democratic Institutions and Human Rights	ODIHR	IGO	-	organization	unverified	-	-
osce-minsk-group	OSCE Minsk Group	Minsk Group	-	IGO	-	organization	unverified	-	-
trilateral-contact-group	Trilateral Contact Group	Trilateral Contact Group on Ukraine|Contact Group on Ukraine	TCG	IGO	-	organization	unverified	-	-
normandy-format	Normandy Four	Normandy Format|Normandy Quartet	-	IGO	-	organization	unverified	-	-
contact-group	Contact Group	the Contact Group	-	IGO	-	organization	unverified	yes	-
quartet	Middle East Quartet	the Quartet|Quartet on the Middle East|Quartet of Middle East mediators|Middle East quartet	-	IGO	-	organization	unverified	-	-
international-syria-support-group	International Syria Support Group	-	ISSG	IGO	-	organization	unverified	-	-
group-of-friends	Friends of Syria	-	-	IGO	-	organization	unverified	-	-
e3	E3	European troika	-	IGO	-	organization	unverified	yes	-
p5-plus-1	P5+1	Iran Six|Six Powers|E3+3|5+1|P5 + 1	-	IGO	-	organization	unverified	-	-
council-of-europe	Council of Europe	the Council of Europe	CoE|COE	IGO	-	organization	unverified	-	-
ecthr	European Court of Human Rights	the European Court of Human Rights|Strasbourg court	ECHR|ECtHR	IGO	JUD	organization	unverified	-	-
efta	European Free Trade Association	-	EFTA	IGO	BUS	organization	unverified	-	-
weu	Western European Union	-	WEU	IGO	MIL	organization	unverified	-	-
g7	Group of Seven	G-7|Group of Eight|G-8|Big Seven	G7|G8	IGO	-	organization	unverified	-	-
g20	Group of 20	Group of Twenty|G-20	G20	IGO	-	organization	unverified	-	-
g77	Group of 77	-	G77|G-77	IGO	-	organization	unverified	-	-
brics	BRICS	BRICS group	BRIC	IGO	-	organization	unverified	-	-
oecd	Organisation for Economic Co-operation and Development	Organization for Economic Cooperation and Development	OECD	IGO	BUS	organization	unverified	-	-
opec	Organization of the Petroleum Exporting Countries	Organization of Petroleum Exporting Countries	OPEC|Opec	IGO	BUS	organization	unverified	-	-
opec-plus	OPEC+	OPEC Plus	-	IGO	BUS	organization	unverified	-	-
iea	International Energy Agency	-	IEA	IGO	BUS	organization	unverified	-	-
imf	International Monetary Fund	the Fund	IMF|I.M.F.	IGO	BUS	organization	unverified	-	-
world-bank	World Bank	International Bank for Reconstruction and Development|World Bank Group	IBRD|IDA	IGO	BUS	organization	unverified	-	-
wto	World Trade Organization	World Trade Organisation|General Agreement on Tariffs and Trade	WTO|GATT	IGO	BUS	organization	unverified	-	-
bis-bank	Bank for International Settlements	-	BIS	IGO	BUS	organization	unverified	-	-
fatf	Financial Action Task Force	-	FATF	IGO	BUS	organization	unverified	-	-
paris-club	Paris Club	-	-	IGO	BUS	organization	unverified	-	-
adb	Asian Development Bank	-	ADB	IGO	BUS	organization	unverified	-	-
afdb	African Development Bank	-	AfDB	IGO	BUS	organization	unverified	-	-
iadb	Inter-American Development Bank	-	IDB|IADB	IGO	BUS	organization	unverified	-	-
aiib	Asian Infrastructure Investment Bank	-	AIIB	IGO	BUS	organization	unverified	-	-
isdb	Islamic Development Bank	-	IsDB	IGO	BUS	organization	unverified	-	-
icc	International Criminal Court	the International Criminal Court	ICC|I.C.C.	IGO	JUD	organization	unverified	-	-
pca	Permanent Court of Arbitration	-	PCA	IGO	JUD	organization	unverified	-	-
interpol	Interpol	International Criminal Police Organization	ICPO	IGO	COP	organization	unverified	-	-
opcw	Organisation for the Prohibition of Chemical Weapons	Organization for the Prohibition of Chemical Weapons|OPCW-UN Joint Mission	OPCW	IGO	-	organization	unverified	-	-
icmp	International Commission on Missing Persons	-	ICMP	IGO	-	organization	unverified	-	-
iata	International Air Transport Association	-	IATA	IGO	BUS	organization	unverified	-	-
commonwealth	Commonwealth of Nations	the Commonwealth|British Commonwealth|Commonwealth Secretariat	CHOGM	IGO	-	organization	unverified	-	-
francophonie	Organisation internationale de la Francophonie	La Francophonie|International Organization of La Francophonie|Francophonie	OIF	IGO	-	organization	unverified	-	-
non-aligned	Non-Aligned Movement	Nonaligned Movement|the Non-Aligned	NAM	IGO	-	organization	unverified	-	-
cis	Commonwealth of Independent States	the CIS	CIS|C.I.S.	IGO	-	organization	unverified	-	-
csto	Collective Security Treaty Organization	Collective Security Treaty Organisation	CSTO|ODKB	IGO	MIL	organization	unverified	-	-
eaeu	Eurasian Economic Union	Customs Union	EAEU|EEU	IGO	BUS	organization	unverified	-	-
union-state	Union State of Russia and Belarus	Union State	-	IGO	-	organization	unverified	-	-
sco	Shanghai Cooperation Organization	Shanghai Cooperation Organisation|Shanghai Five	SCO	IGO	-	organization	unverified	-	-
guam	GUAM	Organization for Democracy and Economic Development	GUUAM	IGO	-	organization	unverified	yes	-
bsec	Organization of the Black Sea Economic Cooperation	Black Sea Economic Cooperation	BSEC	IGO	BUS	organization	unverified	-	-
turkic-states	Organization of Turkic States	Turkic Council|Organisation of Turkic States	OTS	IGO	-	organization	unverified	-	-
cica	Conference on Interaction and Confidence Building Measures in Asia	-	CICA	IGO	-	organization	unverified	-	-
eco	Economic Cooperation Organization	-	ECO	IGO	BUS	organization	unverified	-	-
arab-league	Arab League	League of Arab States|the Arab League	LAS	IGO	-	organization	unverified	-	-
gcc	Gulf Cooperation Council	Cooperation Council for the Arab States of the Gulf	GCC|G.C.C.	IGO	-	organization	unverified	-	-
oic	Organisation of Islamic Cooperation	Organization of Islamic Cooperation|Organization of the Islamic Conference|Organisation of the Islamic Conference|Islamic Conference Organization	OIC	IGO	-	organization	unverified	-	-
arab-maghreb-union	Arab Maghreb Union	-	AMU|UMA	IGO	-	organization	unverified	-	-
oapec	Organization of Arab Petroleum Exporting Countries	-	OAPEC	IGO	BUS	organization	unverified	-	-
imctc	Islamic Military Counter Terrorism Coalition	-	IMCTC	IGO	MIL	organization	unverified	-	-
anti-isis-coalition	Global Coalition against Daesh	US-led coalition against the Islamic State|international coalition against ISIS|Combined Joint Task Force – Operation Inherent Resolve|Operation Inherent Resolve	CJTF-OIR	IGO	MIL	organization	unverified	-	-
mfo	Multinational Force and Observers	-	MFO	IGO	MIL	organization	unverified	-	EGY
mnf-lebanon	Multinational Force in Lebanon	-	MNF	IGO	MIL	organization	unverified	-	-
tiph	Temporary International Presence in Hebron	-	TIPH	IGO	-	organization	unverified	-	PSE
ad-hoc-liaison	Ad Hoc Liaison Committee	-	AHLC	IGO	-	organization	unverified	-	-
union-for-the-mediterranean	Union for the Mediterranean	-	UfM	IGO	-	organization	unverified	-	-
board-of-peace	Board of Peace	-	-	IGO	-	organization	unverified	-	-
african-union	African Union	Organization of African Unity|Organisation of African Unity|the African Union	AU|OAU|A.U.|O.A.U.	IGO	-	organization	unverified	-	-
amis	African Union Mission in Sudan	-	AMIS	IGO	MIL	organization	unverified	-	-
amisom	African Union Mission in Somalia	AU Mission in Somalia|African Union Transition Mission in Somalia	AMISOM|ATMIS|AUSSOM	IGO	MIL	organization	unverified	-	SOM
ecowas	Economic Community of West African States	-	ECOWAS|Ecowas|CEDEAO	IGO	-	organization	unverified	-	-
ecomog	ECOWAS Monitoring Group	West African peacekeeping force|Economic Community of West African States Monitoring Group|ECOWAS Cease-fire Monitoring Group	ECOMOG	IGO	MIL	organization	unverified	-	-
misca	African-led International Support Mission to the Central African Republic	-	MISCA	IGO	MIL	organization	unverified	-	-
afisma	African-led International Support Mission to Mali	-	AFISMA|MISMA	IGO	MIL	organization	unverified	-	-
g5-sahel	G5 Sahel	Group of Five for the Sahel	-	IGO	MIL	organization	unverified	-	-
aes	Alliance of Sahel States	Confederation of Sahel States	AES	IGO	-	organization	unverified	-	-
mnjtf	Multinational Joint Task Force	-	MNJTF	IGO	MIL	organization	unverified	-	-
igad	Intergovernmental Authority on Development	Inter-Governmental Authority on Development|Intergovernmental Authority on Drought and Development	IGAD|IGADD	IGO	-	organization	unverified	-	-
eac	East African Community	-	EAC	IGO	-	organization	unverified	-	-
eacrf	East African Community Regional Force	-	EACRF	IGO	MIL	organization	unverified	-	-
sadc	Southern African Development Community	Southern African Development Coordination Conference	SADC|SADCC	IGO	-	organization	unverified	-	-
samim	SADC Mission in Mozambique	-	SAMIM	IGO	MIL	organization	unverified	-	-
samidrc	SADC Mission in the Democratic Republic of Congo	-	SAMIDRC	IGO	MIL	organization	unverified	-	-
eccas	Economic Community of Central African States	-	ECCAS|CEEAC	IGO	-	organization	unverified	-	-
cemac	Central African Economic and Monetary Community	-	CEMAC	IGO	BUS	organization	unverified	-	-
uemoa	West African Economic and Monetary Union	-	UEMOA|WAEMU	IGO	BUS	organization	unverified	-	-
comesa	Common Market for Eastern and Southern Africa	-	COMESA	IGO	BUS	organization	unverified	-	-
icglr	International Conference on the Great Lakes Region	-	ICGLR|CIRGL	IGO	-	organization	unverified	-	-
cen-sad	Community of Sahel-Saharan States	-	CEN-SAD	IGO	-	organization	unverified	-	-
front-line-states	Frontline States	Front Line States|Front-Line States	FLS	IGO	-	organization	unverified	-	-
jmec	Joint Monitoring and Evaluation Commission	-	JMEC|RJMEC	IGO	-	organization	unverified	-	-
oas	Organization of American States	Organisation of American States	OAS|O.A.S.	IGO	-	organization	unverified	-	-
inter-american-court-of-human-rights	Inter-American Court of Human Rights	-	-	IGO	JUD	organization	unverified	-	-
iachr	Inter-American Commission on Human Rights	-	IACHR	IGO	JUD	organization	unverified	-	-
caricom	Caribbean Community	-	CARICOM|Caricom	IGO	-	organization	unverified	-	-
oecs	Organisation of Eastern Caribbean States	Organization of Eastern Caribbean States	OECS	IGO	-	organization	unverified	-	-
mercosur	Mercosur	Southern Common Market	MERCOSUR	IGO	BUS	organization	unverified	-	-
unasur	Union of South American Nations	-	UNASUR|Unasur	IGO	-	organization	unverified	-	-
celac	Community of Latin American and Caribbean States	-	CELAC	IGO	-	organization	unverified	-	-
alba	Bolivarian Alliance for the Americas	Bolivarian Alliance for the Peoples of Our America	ALBA	IGO	-	organization	unverified	-	-
andean-community	Andean Community	Andean Pact|Andean Group	CAN	IGO	BUS	organization	unverified	-	-
sica	Central American Integration System	-	SICA	IGO	-	organization	unverified	-	-
contadora-group	Contadora Group	Contadora group	-	IGO	-	organization	unverified	-	-
rio-group	Rio Group	-	-	IGO	-	organization	unverified	-	-
lima-group	Lima Group	-	-	IGO	-	organization	unverified	-	-
mss-haiti	Multinational Security Support Mission	Kenya-led multinational force in Haiti|Gang Suppression Force	MSS	IGO	COP	organization	unverified	-	-
asean	Association of Southeast Asian Nations	Association of South East Asian Nations|Association of South-East Asian Nations	ASEAN|Asean	IGO	-	organization	unverified	-	-
asean-regional-forum	ASEAN Regional Forum	-	ARF	IGO	-	organization	unverified	-	-
east-asia-summit	East Asia Summit	-	EAS	IGO	-	organization	unverified	-	-
apec	Asia-Pacific Economic Cooperation	Asia Pacific Economic Cooperation	APEC|Apec	IGO	BUS	organization	unverified	-	-
saarc	South Asian Association for Regional Cooperation	-	SAARC|Saarc	IGO	-	organization	unverified	-	-
bimstec	Bay of Bengal Initiative for Multi-Sectoral Technical and Economic Cooperation	-	BIMSTEC	IGO	BUS	organization	unverified	-	-
pacific-islands-forum	Pacific Islands Forum	South Pacific Forum	PIF	IGO	-	organization	unverified	-	-
quad	the Quad	Quadrilateral Security Dialogue|Quad	-	IGO	-	organization	unverified	-	-
aukus	AUKUS	-	-	IGO	MIL	organization	unverified	-	-
anzus	ANZUS	-	-	IGO	MIL	organization	unverified	-	-
kedo	Korean Peninsula Energy Development Organization	-	KEDO	IGO	-	organization	unverified	-	-
un-command	United Nations Command	UN Command|U.N. Command	UNC	IGO	MIL	organization	unverified	-	-
nnsc	Neutral Nations Supervisory Commission	-	NNSC	IGO	-	organization	unverified	-	-
interfet	International Force for East Timor	-	INTERFET	IGO	MIL	organization	unverified	-	-
ramsi	Regional Assistance Mission to Solomon Islands	-	RAMSI	IGO	COP	organization	unverified	-	-
slmm	Sri Lanka Monitoring Mission	-	SLMM	IGO	-	organization	unverified	-	-
aceh-monitoring-mission	Aceh Monitoring Mission	-	AMM	IGO	-	organization	unverified	-	-
international-monitoring-team	International Monitoring Team	-	IMT	IGO	-	organization	unverified	-	-
seato	Southeast Asia Treaty Organization	-	SEATO	IGO	MIL	organization	unverified	-	-
six-party-talks	Six-Party Talks	-	-	IGO	-	organization	unverified	-	-
nsg	Nuclear Suppliers Group	-	NSG	IGO	-	organization	unverified	-	-
wassenaar	Wassenaar Arrangement	-	-	IGO	-	organization	unverified	-	-
mtcr	Missile Technology Control Regime	-	MTCR	IGO	-	organization	unverified	-	-
isa-seabed	International Seabed Authority	-	ISA	IGO	-	organization	unverified	-	-
arctic-council	Arctic Council	-	-	IGO	-	organization	unverified	-	-
nordic-council	Nordic Council	Nordic Council of Ministers	-	IGO	-	organization	unverified	-	-
benelux	Benelux	-	-	IGO	-	organization	unverified	-	-
visegrad	Visegrad Group	Visegrad Four|Visegrad group	V4	IGO	-	organization	unverified	-	-
bucharest-nine	Bucharest Nine	-	B9	IGO	-	organization	unverified	-	-
three-seas	Three Seas Initiative	-	-	IGO	-	organization	unverified	-	-
baltic-assembly	Baltic Assembly	-	-	IGO	-	organization	unverified	-	-
joint-expeditionary-force	Joint Expeditionary Force	-	JEF	IGO	MIL	organization	unverified	-	-
coalition-of-the-willing	Coalition of the Willing	-	-	IGO	MIL	organization	unverified	-	-
ramstein	Ramstein group	Ukraine Defense Contact Group|Ramstein format|Ukraine Defence Contact Group	UDCG	IGO	MIL	organization	unverified	-	-
icpdr	Peace Implementation Council	-	PIC	IGO	-	organization	unverified	-	-
energy-community	Energy Community	-	-	IGO	BUS	organization	unverified	-	-
cern	CERN	-	-	IGO	EDU	organization	unverified	-	-
european-space-agency	European Space Agency	-	ESA	IGO	-	organization	unverified	-	-
international-decommissioning	Independent International Commission on Decommissioning	-	IICD	IGO	-	organization	unverified	-	-
iwc	International Whaling Commission	-	IWC	IGO	-	organization	unverified	-	-
ipu	Inter-Parliamentary Union	-	IPU	IGO	LEG	organization	unverified	-	-
socialist-international	Socialist International	-	-	IGO	PTY	group	unverified	-	-
icrc	International Committee of the Red Cross	Red Cross|the Red Cross|International Red Cross|the International Red Cross	ICRC|I.C.R.C.	NGO	MED	organization	unverified	-	-
ifrc	International Federation of Red Cross and Red Crescent Societies	Red Crescent|International Federation of the Red Cross	IFRC	NGO	MED	organization	unverified	-	-
msf	Doctors Without Borders	Médecins Sans Frontières|Medecins Sans Frontieres|Doctors without Borders	MSF	NGO	MED	organization	unverified	-	-
medecins-du-monde	Médecins du Monde	Doctors of the World|Medecins du Monde	MDM	NGO	MED	organization	unverified	-	-
amnesty-international	Amnesty International	Amnesty	AI	NGO	CVL	organization	unverified	-	-
human-rights-watch	Human Rights Watch	Helsinki Watch|Middle East Watch|Africa Watch|Americas Watch|Asia Watch	HRW	NGO	CVL	organization	unverified	-	-
international-crisis-group	International Crisis Group	Crisis Group	ICG	NGO	EDU	organization	unverified	-	-
oxfam	Oxfam	Oxfam International	-	NGO	CVL	organization	unverified	-	-
save-the-children	Save the Children	-	-	NGO	CVL	organization	unverified	-	-
care	CARE International	CARE	-	NGO	CVL	organization	unverified	yes	-
world-vision	World Vision	-	-	NGO	CVL	organization	unverified	-	-
caritas	Caritas	Caritas Internationalis	-	NGO	REL	organization	unverified	-	-
crs	Catholic Relief Services	-	CRS	NGO	REL	organization	unverified	-	-
irc	International Rescue Committee	-	IRC	NGO	CVL	organization	unverified	-	-
nrc	Norwegian Refugee Council	-	NRC	NGO	CVL	organization	unverified	-	-
drc-ngo	Danish Refugee Council	-	-	NGO	CVL	organization	unverified	-	-
mercy-corps	Mercy Corps	-	-	NGO	CVL	organization	unverified	-	-
islamic-relief	Islamic Relief	-	-	NGO	REL	organization	unverified	-	-
world-central-kitchen	World Central Kitchen	-	WCK	NGO	CVL	organization	unverified	-	-
action-against-hunger	Action Against Hunger	Action Contre la Faim	ACF	NGO	CVL	organization	unverified	-	-
concern	Concern Worldwide	-	-	NGO	CVL	organization	unverified	-	-
goal	Goal Global	-	-	NGO	CVL	organization	unverified	-	-
handicap-international	Handicap International	Humanity & Inclusion	-	NGO	CVL	organization	unverified	-	-
halo-trust	HALO Trust	Halo Trust	-	NGO	CVL	organization	unverified	-	-
icbl	International Campaign to Ban Landmines	-	ICBL	NGO	CVL	organization	unverified	-	-
ican	International Campaign to Abolish Nuclear Weapons	-	ICAN	NGO	CVL	organization	unverified	-	-
greenpeace	Greenpeace	-	-	NGO	CVL	organization	unverified	-	-
rsf-media	Reporters Without Borders	Reporters sans frontières|Reporters Sans Frontieres	RSF	NGO	CVL|JRN	organization	unverified	-	-
cpj	Committee to Protect Journalists	-	CPJ	NGO	CVL|JRN	organization	unverified	-	-
ifj	International Federation of Journalists	-	IFJ	NGO	LAB|JRN	organization	unverified	-	-
ipi	International Press Institute	-	IPI	NGO	CVL|JRN	organization	unverified	-	-
freedom-house	Freedom House	-	-	NGO	CVL	organization	unverified	-	-
transparency-international	Transparency International	-	TI	NGO	CVL	organization	unverified	-	-
fidh	International Federation for Human Rights	-	FIDH	NGO	CVL	organization	unverified	-	-
icj-jurists	International Commission of Jurists	-	-	NGO	JUD|CVL	organization	unverified	-	-
physicians-for-human-rights	Physicians for Human Rights	-	PHR	NGO	MED|CVL	organization	unverified	-	-
global-witness	Global Witness	-	-	NGO	CVL	organization	unverified	-	-
genocide-watch	Genocide Watch	-	-	NGO	CVL	organization	unverified	-	-
euro-med-monitor	Euro-Mediterranean Human Rights Monitor	Euro-Med Monitor	-	NGO	CVL	organization	unverified	-	-
carter-center	Carter Center	the Carter Center|Carter Centre	-	NGO	CVL	organization	unverified	-	-
centre-for-humanitarian-dialogue	Centre for Humanitarian Dialogue	Center for Humanitarian Dialogue|Henri Dunant Centre	HD	NGO	CVL	organization	unverified	-	-
conciliation-resources	Conciliation Resources	-	-	NGO	CVL	organization	unverified	-	-
cmi	Crisis Management Initiative	CMI - Martti Ahtisaari Peace Foundation	CMI	NGO	CVL	organization	unverified	-	-
geneva-call	Geneva Call	-	-	NGO	CVL	organization	unverified	-	-
the-elders	The Elders	the Elders	-	NGO	CVL	organization	unverified	-	-
memorial	Memorial	-	-	NGO	CVL	organization	unverified	yes	-
soldiers-mothers	Committee of Soldiers' Mothers	Soldiers' Mothers Committee	-	NGO	CVL	organization	unverified	-	-
ovd-info	OVD-Info	-	-	NGO	CVL	organization	unverified	-	-
golos	Golos	-	-	NGO	CVL	organization	unverified	yes	-
center-for-civil-liberties	Center for Civil Liberties	Centre for Civil Liberties	-	NGO	CVL	organization	unverified	-	-
viasna	Viasna	-	-	NGO	CVL	organization	unverified	-	-
navalny-fbk	Anti-Corruption Foundation	-	FBK	NGO	CVL|OPP	organization	unverified	-	-
conflict-intelligence-team	Conflict Intelligence Team	-	CIT	NGO	EDU	organization	unverified	-	-
isw	Institute for the Study of War	-	ISW	NGO	EDU	organization	unverified	-	-
rand	RAND Corporation	Rand Corporation|RAND|Rand Corp.	-	NGO	EDU	organization	unverified	-	-
brookings	Brookings Institution	Brookings	-	NGO	EDU	organization	unverified	-	-
csis	Center for Strategic and International Studies	-	CSIS	NGO	EDU	organization	unverified	-	-
cfr	Council on Foreign Relations	-	CFR	NGO	EDU	organization	unverified	-	-
carnegie	Carnegie Endowment for International Peace	Carnegie Endowment|Carnegie Moscow Center|Carnegie Middle East Center	-	NGO	EDU	organization	unverified	-	-
heritage	Heritage Foundation	-	-	NGO	EDU	organization	unverified	-	-
atlantic-council	Atlantic Council	-	-	NGO	EDU	organization	unverified	-	-
washington-institute	Washington Institute for Near East Policy	Washington Institute	WINEP	NGO	EDU	organization	unverified	-	-
fdd	Foundation for Defense of Democracies	-	FDD	NGO	EDU	organization	unverified	-	-
wilson-center	Wilson Center	Woodrow Wilson Center	-	NGO	EDU	organization	unverified	-	-
quincy	Quincy Institute	-	-	NGO	EDU	organization	unverified	-	-
usip	United States Institute of Peace	U.S. Institute of Peace|US Institute of Peace	USIP	NGO	EDU	organization	unverified	-	-
ned	National Endowment for Democracy	-	NED	NGO	EDU	organization	unverified	-	-
ndi	National Democratic Institute	-	NDI	NGO	EDU	organization	unverified	-	-
iri	International Republican Institute	-	IRI	NGO	EDU	organization	unverified	-	-
open-society	Open Society Foundations	Open Society Foundation|Soros Foundation|Open Society Institute	OSF	NGO	CVL	organization	unverified	-	-
chatham-house	Chatham House	Royal Institute of International Affairs	-	NGO	EDU	organization	unverified	-	-
iiss	International Institute for Strategic Studies	International Institute of Strategic Studies	IISS	NGO	EDU	organization	unverified	-	-
rusi	Royal United Services Institute	-	RUSI	NGO	EDU	organization	unverified	-	-
ecfr	European Council on Foreign Relations	-	ECFR	NGO	EDU	organization	unverified	-	-
sipri	Stockholm International Peace Research Institute	Stockholm Peace Research Institute	SIPRI	NGO	EDU	organization	unverified	-	-
prio	Peace Research Institute Oslo	-	PRIO	NGO	EDU	organization	unverified	-	-
dgap	German Council on Foreign Relations	-	DGAP	NGO	EDU	organization	unverified	-	-
swp	German Institute for International and Security Affairs	Stiftung Wissenschaft und Politik	SWP	NGO	EDU	organization	unverified	-	-
konrad-adenauer	Konrad Adenauer Foundation	Konrad-Adenauer-Stiftung	-	NGO	EDU	organization	unverified	-	-
kiel-institute	Kiel Institute	Kiel Institute for the World Economy	IfW	NGO	EDU	organization	unverified	-	-
imemo	IMEMO	-	-	NGO	EDU	organization	unverified	-	-
valdai	Valdai Discussion Club	Valdai Club	-	NGO	EDU	organization	unverified	-	-
inss	Institute for National Security Studies	-	INSS	NGO	EDU	organization	unverified	-	-
jcpa	Jerusalem Center for Public Affairs	-	JCPA	NGO	EDU	organization	unverified	-	-
arab-center	Arab Center for Research and Policy Studies	Doha Institute	-	NGO	EDU	organization	unverified	-	-
emirates-policy-center	Emirates Policy Center	-	EPC	NGO	EDU	organization	unverified	-	-
al-ahram-center	Al-Ahram Center for Political and Strategic Studies	-	-	NGO	EDU	organization	unverified	-	-
gulf-research-center	Gulf Research Center	-	-	NGO	EDU	organization	unverified	-	-
acled	Armed Conflict Location and Event Data	Armed Conflict Location & Event Data Project	ACLED	NGO	EDU	organization	unverified	-	-
ucdp	Uppsala Conflict Data Program	-	UCDP	NGO	EDU	organization	unverified	-	-
world-economic-forum	World Economic Forum	Davos forum	WEF	NGO	BUS	organization	unverified	-	-
munich-security-conference	Munich Security Conference	-	MSC	NGO	EDU	organization	unverified	-	-
ioc	International Olympic Committee	-	IOC	NGO	-	organization	unverified	-	-
fifa	FIFA	-	-	NGO	-	organization	unverified	-	-
uefa	UEFA	-	-	NGO	-	organization	unverified	-	-
world-council-of-churches	World Council of Churches	-	WCC	NGO	REL	organization	unverified	-	-
world-jewish-congress	World Jewish Congress	-	WJC	NGO	REL	organization	unverified	-	-
aipac	American Israel Public Affairs Committee	-	AIPAC	NGO	CVL	organization	unverified	-	-
adl	Anti-Defamation League	-	ADL	NGO	CVL	organization	unverified	-	-
cair	Council on American-Islamic Relations	-	CAIR	NGO	CVL	organization	unverified	-	-
jstreet	J Street	-	-	NGO	CVL	organization	unverified	-	-
zionist-congress	World Zionist Organization	-	WZO	NGO	-	organization	unverified	-	-
ecumenical-patriarchate	Ecumenical Patriarchate	Ecumenical Patriarchate of Constantinople	-	NGO	REL	organization	unverified	-	-
orthodox-church-of-ukraine	Orthodox Church of Ukraine	-	OCU	NGO	REL	organization	unverified	-	-
ukrainian-orthodox-church	Ukrainian Orthodox Church	Ukrainian Orthodox Church of the Moscow Patriarchate	UOC	NGO	REL	organization	unverified	-	-
world-uyghur-congress	World Uyghur Congress	World Uighur Congress	WUC	NGO	SOC	organization	unverified	-	-
falun-gong	Falun Gong	Falungong	-	NGO	REL	organization	unverified	-	-
tibetan-government-in-exile	Tibetan government-in-exile	Central Tibetan Administration|Tibetan government in exile	CTA	NGO	OPP	group	unverified	-	-
bds	Boycott, Divestment and Sanctions movement	BDS movement	BDS	NGO	CVL	organization	unverified	-	-
freedom-flotilla	Freedom Flotilla Coalition	Freedom Flotilla|Global Sumud Flotilla	-	NGO	CVL	organization	unverified	-	-
ihh	IHH	Humanitarian Relief Foundation	-	NGO	CVL	organization	unverified	-	-
ism-palestine	International Solidarity Movement	-	ISM	NGO	CVL	organization	unverified	-	-
sos-mediterranee	SOS Méditerranée	SOS Mediterranee	-	NGO	CVL	organization	unverified	-	-
sea-watch	Sea-Watch	-	-	NGO	CVL	organization	unverified	-	-
mothers-of-plaza-de-mayo	Mothers of Plaza de Mayo	Mothers of the Plaza de Mayo	-	NGO	CVL	organization	unverified	-	-
ladies-in-white	Ladies in White	-	-	NGO	CVL	organization	unverified	-	-
foro-penal	Foro Penal	-	-	NGO	CVL	organization	unverified	-	-
solidarity	Solidarity trade union	Solidarnosc|Solidarność|Solidarity movement	-	NGO	LAB|OPP	organization	unverified	-	-
charter-77	Charter 77	-	-	NGO	OPP	group	unverified	-	-
ituc	International Trade Union Confederation	International Confederation of Free Trade Unions	ITUC|ICFTU	NGO	LAB	organization	unverified	-	-
afl-cio	AFL-CIO	-	-	NGO	LAB	organization	unverified	-	-
histadrut	Histadrut	Histadrut Labor Federation	-	NGO	LAB	organization	unverified	-	-
nobel-foundation	Nobel Foundation	-	-	NGO	-	organization	unverified	-	-
gates-foundation	Bill & Melinda Gates Foundation	Gates Foundation	-	NGO	-	organization	unverified	-	-
shell	Royal Dutch Shell	Shell	-	MNC	BUS	organization	unverified	-	-
bp	British Petroleum	-	BP	MNC	BUS	organization	unverified	-	-
exxon	ExxonMobil	Exxon Mobil|Exxon	-	MNC	BUS	organization	unverified	-	-
chevron	Chevron	-	-	MNC	BUS	organization	unverified	-	-
total	TotalEnergies	TotalFinaElf|Total	-	MNC	BUS	organization	unverified	-	-
eni	Eni	ENI	-	MNC	BUS	organization	unverified	yes	-
equinor	Equinor	Statoil	-	MNC	BUS	organization	unverified	-	-
conoco	ConocoPhillips	Conoco	-	MNC	BUS	organization	unverified	-	-
lukoil	Lukoil	LUKOIL	-	MNC	BUS	organization	unverified	-	-
yukos	Yukos	-	-	MNC	BUS	organization	unverified	-	-
halliburton	Halliburton	-	-	MNC	BUS	organization	unverified	-	-
blackwater	Blackwater	Blackwater USA	-	MNC	BUS|UAF	organization	unverified	-	-
executive-outcomes	Executive Outcomes	Sandline International|Sandline	-	MNC	BUS|UAF	organization	unverified	-	-
lockheed	Lockheed Martin	Lockheed	-	MNC	BUS	organization	unverified	-	-
boeing	Boeing	-	-	MNC	BUS	organization	unverified	-	-
airbus	Airbus	-	-	MNC	BUS	organization	unverified	-	-
raytheon	Raytheon	-	RTX	MNC	BUS	organization	unverified	-	-
northrop	Northrop Grumman	-	-	MNC	BUS	organization	unverified	-	-
general-dynamics	General Dynamics	-	-	MNC	BUS	organization	unverified	-	-
bae	BAE Systems	British Aerospace	BAE	MNC	BUS	organization	unverified	-	-
thales	Thales	-	-	MNC	BUS	organization	unverified	-	-
dassault	Dassault	Dassault Aviation	-	MNC	BUS	organization	unverified	-	-
leonardo	Leonardo S.p.A.	-	-	MNC	BUS	organization	unverified	-	-
rafael	Rafael Advanced Defense Systems	-	-	MNC	BUS	organization	unverified	-	-
elbit	Elbit Systems	Elbit	-	MNC	BUS	organization	unverified	-	-
iai	Israel Aerospace Industries	Israel Aircraft Industries	IAI	MNC	BUS	organization	unverified	-	-
nso	NSO Group	-	NSO	MNC	BUS	organization	unverified	-	-
spacex	SpaceX	Starlink	-	MNC	BUS	organization	unverified	-	-
google	Google	-	-	MNC	BUS	organization	unverified	-	-
facebook	Facebook	Meta Platforms	-	MNC	BUS	organization	unverified	-	-
twitter	Twitter	X Corp.	-	MNC	BUS	organization	unverified	-	-
microsoft	Microsoft	-	-	MNC	BUS	organization	unverified	-	-
apple-inc	Apple Inc.	-	-	MNC	BUS	organization	unverified	-	-
telegram	Telegram	-	-	MNC	BUS	organization	unverified	yes	-
tiktok	TikTok	ByteDance	-	MNC	BUS	organization	unverified	-	-
siemens	Siemens	-	-	MNC	BUS	organization	unverified	-	-
maersk	Maersk	A.P. Moller-Maersk|AP Moller-Maersk	-	MNC	BUS	organization	unverified	-	-
hapag	Hapag-Lloyd	-	-	MNC	BUS	organization	unverified	-	-
msc-shipping	Mediterranean Shipping Company	-	-	MNC	BUS	organization	unverified	-	-
cma-cgm	CMA CGM	-	-	MNC	BUS	organization	unverified	-	-
nord-stream	Nord Stream AG	-	-	MNC	BUS	organization	unverified	-	-
glencore	Glencore	-	-	MNC	BUS	organization	unverified	-	-
rio-tinto	Rio Tinto	-	-	MNC	BUS	organization	unverified	-	-
de-beers	De Beers	-	-	MNC	BUS	organization	unverified	-	-
areva	Areva	Orano	-	MNC	BUS	organization	unverified	-	-
barrick	Barrick Gold	Barrick	-	MNC	BUS	organization	unverified	-	-
el-al	El Al	-	-	MNC	BUS	organization	unverified	-	-
aeroflot	Aeroflot	-	-	MNC	BUS	organization	unverified	-	-
malaysia-airlines	Malaysia Airlines	-	-	MNC	BUS	organization	unverified	-	-
pan-am	Pan Am	Pan American World Airways	-	MNC	BUS	organization	unverified	-	-
emirates-airline	Emirates airline	-	-	MNC	BUS	organization	unverified	-	-
goldman	Goldman Sachs	-	-	MNC	BUS	organization	unverified	-	-
jpmorgan	JPMorgan Chase	JP Morgan|JPMorgan	-	MNC	BUS	organization	unverified	-	-
swift	SWIFT	-	-	MNC	BUS	organization	unverified	yes	-
moodys	Moody's	-	-	MNC	BUS	organization	unverified	-	-
sp-global	Standard & Poor's	S&P	-	MNC	BUS	organization	unverified	-	-
fitch	Fitch Ratings	-	-	MNC	BUS	organization	unverified	-	-
chiquita	Chiquita	United Fruit Company|Chiquita Brands	-	MNC	BUS	organization	unverified	-	-
fridays-for-future	Fridays for Future	-	-	ISM	CVL	organization	unverified	-	-
extinction-rebellion	Extinction Rebellion	-	-	ISM	CVL	organization	unverified	-	-
iums	International Union of Muslim Scholars	-	IUMS	ISM	REL	organization	unverified	-	-
