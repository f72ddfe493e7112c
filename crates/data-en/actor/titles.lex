format 1
# Titles that stand before (or, with a comma, after) a person's name.
# id: the title as printed; matched with its capitals, or in lower case where the row in roles.lex has the same words.
# office: as in leaders.lex and roles.lex; military and religious ranks have none. sectors: PLOVER; sex: m f or -.
# Origin: written for this project. Licence: CC0.
id	office	sectors	sex	source
President	state	GOV	-	unverified
Pres.	state	GOV	-	unverified
Interim President	state	GOV	-	unverified
Acting President	state	GOV	-	unverified
Transitional President	state	GOV	-	unverified
Head of State	state	GOV	-	unverified
Federal President	state	GOV	-	unverified
State President	state	GOV	-	unverified
Former President	-	ELI	-	unverified
Ex-President	-	ELI	-	unverified
former President	-	ELI	-	unverified
former president	-	ELI	-	unverified
ex-president	-	ELI	-	unverified
ousted President	-	ELI	-	unverified
President-elect	-	ELI	-	unverified
Vice President	vice-president	GOV	-	unverified
Vice-President	vice-president	GOV	-	unverified
First Vice President	vice-president	GOV	-	unverified
Executive Vice President	vice-president	GOV	-	unverified
King	state	GOV	m	unverified
Emperor	state	GOV	m	unverified
Emir	state	GOV	m	unverified
Amir	state	GOV	m	unverified
Sultan	state	GOV	m	unverified
Shah	state	GOV	m	unverified
Grand Duke	state	GOV	m	unverified
Queen	state	GOV	f	unverified
Empress	state	GOV	f	unverified
Prince	-	ELI	m	unverified
Sheik	-	ELI	m	unverified
Sheikh	-	ELI	m	unverified
Shaikh	-	ELI	m	unverified
Shaykh	-	ELI	m	unverified
Sharif	-	ELI	m	unverified
Princess	-	ELI	f	unverified
Crown Prince	crown-prince	GOV	m	unverified
Crown prince	crown-prince	GOV	m	unverified
Supreme Leader	state	GOV	-	unverified
Leader of the Revolution	state	GOV	-	unverified
Dear Leader	state	GOV	-	unverified
Great Leader	state	GOV	-	unverified
Maximum Leader	state	GOV	m	unverified
Brother Leader	state	GOV	m	unverified
Prime Minister	government	GOV	-	unverified
Premier	government	GOV	-	unverified
PM	government	GOV	-	unverified
Chancellor	government	GOV	-	unverified
Taoiseach	government	GOV	-	unverified
Prime minister	government	GOV	-	unverified
Interim Prime Minister	government	GOV	-	unverified
Acting Prime Minister	government	GOV	-	unverified
Caretaker Prime Minister	government	GOV	-	unverified
Head of Government	government	GOV	-	unverified
Chairman of the Council of Ministers	government	GOV	-	unverified
Chairman of the Government	government	GOV	-	unverified
Federal Chancellor	government	GOV	-	unverified
Prime-Minister	government	GOV	-	unverified
Former Prime Minister	-	ELI	-	unverified
former Prime Minister	-	ELI	-	unverified
former prime minister	-	ELI	-	unverified
Ex-Prime Minister	-	ELI	-	unverified
ex-Prime Minister	-	ELI	-	unverified
Prime Minister-designate	-	ELI	-	unverified
Premier-designate	-	ELI	-	unverified
Deputy Prime Minister	deputy-government	GOV	-	unverified
First Deputy Prime Minister	deputy-government	GOV	-	unverified
Vice Premier	deputy-government	GOV	-	unverified
Vice-Premier	deputy-government	GOV	-	unverified
Vice Prime Minister	deputy-government	GOV	-	unverified
Deputy Premier	deputy-government	GOV	-	unverified
Tánaiste	deputy-government	GOV	-	unverified
Vice Chancellor	deputy-government	GOV	-	unverified
Vice-Chancellor	deputy-government	GOV	-	unverified
Minister	-	GOV	-	unverified
Cabinet Minister	-	GOV	-	unverified
State Minister	-	GOV	-	unverified
Minister of State	-	GOV	-	unverified
Federal Minister	-	GOV	-	unverified
Foreign Minister	foreign	GOV	-	unverified
Minister of Foreign Affairs	foreign	GOV	-	unverified
Foreign Affairs Minister	foreign	GOV	-	unverified
Foreign Secretary	foreign	GOV	-	unverified
Secretary of State	foreign	GOV	-	unverified
External Affairs Minister	foreign	GOV	-	unverified
Minister of External Affairs	foreign	GOV	-	unverified
Foreign minister	foreign	GOV	-	unverified
Minister for Foreign Affairs	foreign	GOV	-	unverified
FM	foreign	GOV	-	unverified
Secretary for Foreign Affairs	foreign	GOV	-	unverified
Minister of Foreign Relations	foreign	GOV	-	unverified
Foreign Relations Minister	foreign	GOV	-	unverified
Foreign Relations Secretary	foreign	GOV	-	unverified
Acting Foreign Minister	foreign	GOV	-	unverified
Head of the Foreign Ministry	foreign	GOV	-	unverified
Deputy Foreign Minister	deputy-foreign	GOV	-	unverified
First Deputy Foreign Minister	deputy-foreign	GOV	-	unverified
Vice Foreign Minister	deputy-foreign	GOV	-	unverified
Assistant Foreign Minister	deputy-foreign	GOV	-	unverified
Deputy Secretary of State	deputy-foreign	GOV	-	unverified
Under Secretary of State	deputy-foreign	GOV	-	unverified
Undersecretary of State	deputy-foreign	GOV	-	unverified
Under-Secretary of State	deputy-foreign	GOV	-	unverified
Assistant Secretary of State	deputy-foreign	GOV	-	unverified
Deputy Assistant Secretary of State	deputy-foreign	GOV	-	unverified
Vice Minister of Foreign Affairs	deputy-foreign	GOV	-	unverified
Former Foreign Minister	-	ELI	-	unverified
former Foreign Minister	-	ELI	-	unverified
former Secretary of State	-	ELI	-	unverified
Former Secretary of State	-	ELI	-	unverified
Former Foreign Secretary	-	ELI	-	unverified
Defense Minister	defence	GOV|MIL	-	unverified
Defence Minister	defence	GOV|MIL	-	unverified
Minister of Defense	defence	GOV|MIL	-	unverified
Minister of Defence	defence	GOV|MIL	-	unverified
Defense Secretary	defence	GOV|MIL	-	unverified
Defence Secretary	defence	GOV|MIL	-	unverified
Secretary of Defense	defence	GOV|MIL	-	unverified
Secretary of War	defence	GOV|MIL	-	unverified
Secretary of State for Defence	defence	GOV|MIL	-	unverified
War Minister	defence	GOV|MIL	-	unverified
Minister of War	defence	GOV|MIL	-	unverified
Acting Defense Secretary	defence	GOV|MIL	-	unverified
Minister of National Defense	defence	GOV|MIL	-	unverified
National Defense Minister	defence	GOV|MIL	-	unverified
National Defence Minister	defence	GOV|MIL	-	unverified
Deputy Defense Minister	-	GOV|MIL	-	unverified
Deputy Defence Minister	-	GOV|MIL	-	unverified
Deputy Defense Secretary	-	GOV|MIL	-	unverified
Deputy Secretary of Defense	-	GOV|MIL	-	unverified
Interior Minister	interior	GOV	-	unverified
Minister of the Interior	interior	GOV	-	unverified
Minister of Interior	interior	GOV	-	unverified
Home Secretary	interior	GOV	-	unverified
Home Minister	interior	GOV	-	unverified
Minister of Home Affairs	interior	GOV	-	unverified
Home Affairs Minister	interior	GOV	-	unverified
Internal Affairs Minister	interior	GOV	-	unverified
Minister of Internal Affairs	interior	GOV	-	unverified
Secretary of Homeland Security	interior	GOV	-	unverified
Homeland Security Secretary	interior	GOV	-	unverified
Public Security Minister	interior	GOV	-	unverified
National Security Minister	interior	GOV	-	unverified
State Security Minister	interior	GOV	-	unverified
Finance Minister	finance	GOV	-	unverified
Minister of Finance	finance	GOV	-	unverified
Treasury Secretary	finance	GOV	-	unverified
Secretary of the Treasury	finance	GOV	-	unverified
Chancellor of the Exchequer	finance	GOV	-	unverified
Justice Minister	-	GOV|JUD	-	unverified
Minister of Justice	-	GOV|JUD	-	unverified
Attorney General	-	GOV|JUD	-	unverified
Attorney-General	-	GOV|JUD	-	unverified
Information Minister	-	GOV	-	unverified
Minister of Information	-	GOV	-	unverified
Culture Minister	-	GOV	-	unverified
Transport Minister	-	GOV	-	unverified
Communications Minister	-	GOV	-	unverified
Labor Minister	-	GOV	-	unverified
Labour Minister	-	GOV	-	unverified
Environment Minister	-	GOV	-	unverified
Housing Minister	-	GOV	-	unverified
Planning Minister	-	GOV	-	unverified
Migration Minister	-	GOV	-	unverified
Immigration Minister	-	GOV	-	unverified
Strategic Affairs Minister	-	GOV	-	unverified
Minister of Strategic Affairs	-	GOV	-	unverified
Diaspora Minister	-	GOV	-	unverified
Reintegration Minister	-	GOV	-	unverified
Unification Minister	-	GOV	-	unverified
Development Minister	-	GOV	-	unverified
Emergency Situations Minister	-	GOV	-	unverified
Chief Cabinet Secretary	-	GOV	-	unverified
Presidential Minister	-	GOV	-	unverified
Cabinet Secretary	-	GOV	-	unverified
Oil Minister	-	GOV|BUS	-	unverified
Energy Minister	-	GOV|BUS	-	unverified
Trade Minister	-	GOV|BUS	-	unverified
Commerce Minister	-	GOV|BUS	-	unverified
Economy Minister	-	GOV|BUS	-	unverified
Commerce Secretary	-	GOV|BUS	-	unverified
Petroleum Minister	-	GOV|BUS	-	unverified
Industry Minister	-	GOV|BUS	-	unverified
Energy Secretary	-	GOV|BUS	-	unverified
U.S. Trade Representative	-	GOV|BUS	-	unverified
Trade Representative	-	GOV|BUS	-	unverified
Health Minister	-	GOV|MED	-	unverified
Education Minister	-	GOV|EDU	-	unverified
Agriculture Minister	-	GOV|AGR	-	unverified
Intelligence Minister	-	GOV|SPY	-	unverified
Intelligence and Security Minister	-	GOV|SPY	-	unverified
National Security Adviser	security-adviser	GOV	-	unverified
National Security Advisor	security-adviser	GOV	-	unverified
national security adviser	security-adviser	GOV	-	unverified
national security advisor	security-adviser	GOV	-	unverified
Security Adviser	security-adviser	GOV	-	unverified
Secretary of the Security Council	security-adviser	GOV	-	unverified
Security Council Secretary	security-adviser	GOV	-	unverified
Special Envoy	envoy	GOV	-	unverified
Special Representative	envoy	GOV	-	unverified
Special Presidential Envoy	envoy	GOV	-	unverified
Presidential Envoy	envoy	GOV	-	unverified
Middle East Envoy	envoy	GOV	-	unverified
Peace Envoy	envoy	GOV	-	unverified
Personal Envoy	envoy	GOV	-	unverified
Envoy	envoy	GOV	-	unverified
Special Coordinator	envoy	GOV	-	unverified
UN Special Envoy	envoy	GOV	-	unverified
U.N. Special Envoy	envoy	GOV	-	unverified
UN envoy	envoy	GOV	-	unverified
U.N. envoy	envoy	GOV	-	unverified
special envoy	envoy	GOV	-	unverified
Special Adviser	envoy	GOV	-	unverified
Special Advisor	envoy	GOV	-	unverified
High Representative	envoy	GOV	-	unverified
Ambassador	ambassador	GOV	-	unverified
Amb.	ambassador	GOV	-	unverified
U.S. Ambassador	ambassador	GOV	-	unverified
UN Ambassador	ambassador	GOV	-	unverified
U.N. Ambassador	ambassador	GOV	-	unverified
Permanent Representative	ambassador	GOV	-	unverified
High Commissioner	ambassador	GOV	-	unverified
Consul General	ambassador	GOV	-	unverified
Consul	ambassador	GOV	-	unverified
Charge d'Affaires	ambassador	GOV	-	unverified
Chargé d'Affaires	ambassador	GOV	-	unverified
Charge d'affaires	ambassador	GOV	-	unverified
Deputy Ambassador	ambassador	GOV	-	unverified
Chief Negotiator	negotiator	GOV	-	unverified
Negotiator	negotiator	GOV	-	unverified
chief negotiator	negotiator	GOV	-	unverified
Secretary-General	secretary-general	-	-	unverified
Secretary General	secretary-general	-	-	unverified
UN Secretary-General	secretary-general	-	-	unverified
U.N. Secretary-General	secretary-general	-	-	unverified
UN Secretary General	secretary-general	-	-	unverified
U.N. Secretary General	secretary-general	-	-	unverified
NATO Secretary General	secretary-general	-	-	unverified
NATO Secretary-General	secretary-general	-	-	unverified
General Secretary	leader	PTY	-	unverified
First Secretary	leader	PTY	-	unverified
Party Chairman	leader	PTY	-	unverified
Chairman of the Presidium	leader	PTY	-	unverified
Chairman	leader	-	m	unverified
Co-Chairman	leader	-	m	unverified
Vice Chairman	-	-	m	unverified
Vice-Chairman	-	-	m	unverified
Deputy Chairman	-	-	m	unverified
Party Leader	leader	PTY	-	unverified
party leader	leader	PTY	-	unverified
Party Secretary	leader	PTY	-	unverified
Chairperson	leader	-	-	unverified
Leader	leader	-	-	unverified
Co-leader	leader	-	-	unverified
Co-Chair	leader	-	-	unverified
Chairwoman	leader	-	f	unverified
Opposition Leader	opposition	OPP	-	unverified
opposition leader	opposition	OPP	-	unverified
Leader of the Opposition	opposition	OPP	-	unverified
Director General	-	-	-	unverified
Director-General	-	-	-	unverified
Director	-	-	-	unverified
Executive Director	-	-	-	unverified
Deputy Director	-	-	-	unverified
Under-Secretary-General	-	-	-	unverified
Assistant Secretary-General	-	-	-	unverified
Deputy Secretary-General	-	-	-	unverified
Deputy Secretary General	-	-	-	unverified
Commissioner-General	-	-	-	unverified
Commissioner	-	-	-	unverified
EU Commissioner	-	-	-	unverified
Coordinator	-	-	-	unverified
Special Rapporteur	-	-	-	unverified
Humanitarian Coordinator	-	-	-	unverified
Relief Coordinator	-	-	-	unverified
CIA Director	intelligence	SPY	-	unverified
Mossad chief	intelligence	SPY	-	unverified
Mossad Director	intelligence	SPY	-	unverified
Director of National Intelligence	intelligence	SPY	-	unverified
Intelligence Chief	intelligence	SPY	-	unverified
Shin Bet chief	intelligence	SPY	-	unverified
FSB Director	intelligence	SPY	-	unverified
FBI Director	-	COP	-	unverified
Police Chief	-	COP	-	unverified
Police Commissioner	-	COP	-	unverified
Inspector General	-	COP	-	unverified
Chief Inspector	-	COP	-	unverified
Chief Superintendent	-	COP	-	unverified
Superintendent	-	COP	-	unverified
Police Inspector	-	COP	-	unverified
Chief Constable	-	COP	-	unverified
Inspector	-	COP	-	unverified
Detective	-	COP	-	unverified
Sheriff	-	COP	-	unverified
Constable	-	COP	-	unverified
Deputy Superintendent	-	COP	-	unverified
Police Commander	-	COP	-	unverified
Senator	-	LEG	-	unverified
Sen.	-	LEG	-	unverified
Congressman	-	LEG	-	unverified
Congresswoman	-	LEG	-	unverified
Rep.	-	LEG	-	unverified
Representative	-	LEG	-	unverified
Rep	-	LEG	-	unverified
Sen	-	LEG	-	unverified
Lawmaker	-	LEG	-	unverified
Deputy	-	LEG	-	unverified
MP	-	LEG	-	unverified
MEP	-	LEG	-	unverified
Member of Parliament	-	LEG	-	unverified
Member of Congress	-	LEG	-	unverified
Councilman	-	LEG	-	unverified
Assemblyman	-	LEG	-	unverified
Delegate	-	LEG	-	unverified
Speaker	speaker	LEG	-	unverified
House Speaker	speaker	LEG	-	unverified
Parliament Speaker	speaker	LEG	-	unverified
Parliamentary Speaker	speaker	LEG	-	unverified
Knesset Speaker	speaker	LEG	-	unverified
Speaker of the House	speaker	LEG	-	unverified
Speaker of Parliament	speaker	LEG	-	unverified
Majority Leader	speaker	LEG	-	unverified
Minority Leader	speaker	LEG	-	unverified
Senate Majority Leader	speaker	LEG	-	unverified
State Duma Speaker	speaker	LEG	-	unverified
Senate President	speaker	LEG	-	unverified
Governor	governor	GOV	-	unverified
Gov.	governor	GOV	-	unverified
Lieutenant Governor	governor	GOV	-	unverified
Governor-General	governor	GOV	-	unverified
Governor General	governor	GOV	-	unverified
Regional Governor	governor	GOV	-	unverified
Acting Governor	governor	GOV	-	unverified
Mayor	mayor	GOV	-	unverified
Lord Mayor	mayor	GOV	-	unverified
Deputy Mayor	mayor	GOV	-	unverified
Chief Minister	other	GOV	-	unverified
First Minister	other	GOV	-	unverified
Deputy First Minister	other	GOV	-	unverified
Chief Executive	other	GOV	-	unverified
Administrator	other	GOV	-	unverified
Prefect	other	GOV	-	unverified
Civil Administrator	other	GOV	-	unverified
Taoiseach-elect	other	GOV	-	unverified
Press Secretary	spokesman	-	-	unverified
Spokesman	spokesman	-	-	unverified
Spokeswoman	spokesman	-	-	unverified
Spokesperson	spokesman	-	-	unverified
spokesman	spokesman	-	-	unverified
spokeswoman	spokesman	-	-	unverified
spokesperson	spokesman	-	-	unverified
White House Press Secretary	spokesman	-	-	unverified
White House press secretary	spokesman	-	-	unverified
Government Spokesman	spokesman	-	-	unverified
Kremlin spokesman	spokesman	-	-	unverified
Army Spokesman	spokesman	-	-	unverified
Military Spokesman	spokesman	-	-	unverified
Foreign Ministry spokesman	spokesman	-	-	unverified
Foreign Ministry spokeswoman	spokesman	-	-	unverified
State Department spokesman	spokesman	-	-	unverified
State Department spokeswoman	spokesman	-	-	unverified
Pentagon spokesman	spokesman	-	-	unverified
Chief of Staff	chief-of-staff	GOV	-	unverified
White House Chief of Staff	chief-of-staff	GOV	-	unverified
Presidential Chief of Staff	chief-of-staff	GOV	-	unverified
Presidential Aide	chief-of-staff	GOV	-	unverified
Gen.	-	MIL	-	unverified
General	-	MIL	-	unverified
Lt. Gen.	-	MIL	-	unverified
Lt Gen	-	MIL	-	unverified
Lt.-Gen.	-	MIL	-	unverified
Lieutenant General	-	MIL	-	unverified
Lieutenant-General	-	MIL	-	unverified
Maj. Gen.	-	MIL	-	unverified
Maj Gen	-	MIL	-	unverified
Maj.-Gen.	-	MIL	-	unverified
Major General	-	MIL	-	unverified
Major-General	-	MIL	-	unverified
Brig. Gen.	-	MIL	-	unverified
Brig Gen	-	MIL	-	unverified
Brig.-Gen.	-	MIL	-	unverified
Brigadier General	-	MIL	-	unverified
Brigadier-General	-	MIL	-	unverified
Brig.	-	MIL	-	unverified
Brigadier	-	MIL	-	unverified
Col. Gen.	-	MIL	-	unverified
Colonel General	-	MIL	-	unverified
Colonel-General	-	MIL	-	unverified
Gen	-	MIL	-	unverified
Army General	-	MIL	-	unverified
Four-star General	-	MIL	-	unverified
Staff Major General	-	MIL	-	unverified
General of the Army	-	MIL	-	unverified
Field Marshal	-	MIL	-	unverified
Marshal	-	MIL	-	unverified
Air Marshal	-	MIL	-	unverified
Air Chief Marshal	-	MIL	-	unverified
Air Vice Marshal	-	MIL	-	unverified
Air Commodore	-	MIL	-	unverified
Wing Commander	-	MIL	-	unverified
Squadron Leader	-	MIL	-	unverified
Group Captain	-	MIL	-	unverified
Generalissimo	-	MIL	-	unverified
Admiral	-	MIL	-	unverified
Adm.	-	MIL	-	unverified
Vice Admiral	-	MIL	-	unverified
Vice Adm.	-	MIL	-	unverified
Rear Admiral	-	MIL	-	unverified
Rear Adm.	-	MIL	-	unverified
Commodore	-	MIL	-	unverified
Cmdr.	-	MIL	-	unverified
Col.	-	MIL	-	unverified
Colonel	-	MIL	-	unverified
Col	-	MIL	-	unverified
Lt. Col.	-	MIL	-	unverified
Lt Col	-	MIL	-	unverified
Lt.-Col.	-	MIL	-	unverified
Lieutenant Colonel	-	MIL	-	unverified
Lieutenant-Colonel	-	MIL	-	unverified
Maj.	-	MIL	-	unverified
Major	-	MIL	-	unverified
Capt.	-	MIL	-	unverified
Captain	-	MIL	-	unverified
Lt.	-	MIL	-	unverified
Lieutenant	-	MIL	-	unverified
1st Lt.	-	MIL	-	unverified
2nd Lt.	-	MIL	-	unverified
First Lieutenant	-	MIL	-	unverified
Second Lieutenant	-	MIL	-	unverified
Lt. Cmdr.	-	MIL	-	unverified
Lieutenant Commander	-	MIL	-	unverified
Sub-Lieutenant	-	MIL	-	unverified
Sgt.	-	MIL	-	unverified
Sergeant	-	MIL	-	unverified
Staff Sgt.	-	MIL	-	unverified
Staff Sergeant	-	MIL	-	unverified
Sgt. 1st Class	-	MIL	-	unverified
Sgt. First Class	-	MIL	-	unverified
Master Sgt.	-	MIL	-	unverified
Master Sergeant	-	MIL	-	unverified
Cpl.	-	MIL	-	unverified
Corporal	-	MIL	-	unverified
Lance Cpl.	-	MIL	-	unverified
Lance Corporal	-	MIL	-	unverified
Pfc.	-	MIL	-	unverified
Pvt.	-	MIL	-	unverified
Private	-	MIL	-	unverified
Spc.	-	MIL	-	unverified
Specialist	-	MIL	-	unverified
Warrant Officer	-	MIL	-	unverified
Petty Officer	-	MIL	-	unverified
Seaman	-	MIL	-	unverified
Commander	commander	MIL	-	unverified
Subcomandante	commander	MIL	-	unverified
Comandante	commander	MIL	-	unverified
Commandant	commander	MIL	-	unverified
Commander-in-Chief	commander	MIL	-	unverified
Commander in Chief	commander	MIL	-	unverified
Supreme Commander	commander	MIL	-	unverified
Field Commander	commander	MIL	-	unverified
General Commander	commander	MIL	-	unverified
Army Chief	army-chief	MIL	-	unverified
Army chief	army-chief	MIL	-	unverified
Army Chief of Staff	army-chief	MIL	-	unverified
Military Chief	army-chief	MIL	-	unverified
Armed Forces Chief	army-chief	MIL	-	unverified
Chief of the General Staff	army-chief	MIL	-	unverified
Chief of General Staff	army-chief	MIL	-	unverified
Chairman of the Joint Chiefs of Staff	army-chief	MIL	-	unverified
Joint Chiefs Chairman	army-chief	MIL	-	unverified
Chief of Army Staff	army-chief	MIL	-	unverified
Chief of Defence Staff	army-chief	MIL	-	unverified
Chief of Defense Staff	army-chief	MIL	-	unverified
IDF Chief of Staff	army-chief	MIL	-	unverified
Rebel Leader	leader	REB	-	unverified
rebel leader	leader	REB	-	unverified
Warlord	leader	REB	-	unverified
warlord	leader	REB	-	unverified
Guerrilla Leader	leader	REB	-	unverified
militia leader	leader	REB	-	unverified
separatist leader	leader	REB	-	unverified
Judge	-	JUD	-	unverified
Justice	-	JUD	-	unverified
Chief Justice	-	JUD	-	unverified
Chief Judge	-	JUD	-	unverified
Prosecutor	-	JUD	-	unverified
Chief Prosecutor	-	JUD	-	unverified
Prosecutor General	-	JUD	-	unverified
Public Prosecutor	-	JUD	-	unverified
State Prosecutor	-	JUD	-	unverified
Magistrate	-	JUD	-	unverified
ICC Prosecutor	-	JUD	-	unverified
Presiding Judge	-	JUD	-	unverified
Military Advocate General	-	JUD	-	unverified
District Attorney	-	JUD	-	unverified
Special Prosecutor	-	JUD	-	unverified
Special Counsel	-	JUD	-	unverified
Pope	-	REL	m	unverified
Pope Emeritus	-	REL	m	unverified
Patriarch	-	REL	m	unverified
Cardinal	-	REL	m	unverified
Archbishop	-	REL	m	unverified
Bishop	-	REL	m	unverified
Metropolitan	-	REL	m	unverified
Father	-	REL	m	unverified
Fr.	-	REL	m	unverified
Monsignor	-	REL	m	unverified
Msgr.	-	REL	m	unverified
Catholicos	-	REL	m	unverified
Brother	-	REL	m	unverified
Abbot	-	REL	m	unverified
Rev.	-	REL	-	unverified
Reverend	-	REL	-	unverified
the Rev.	-	REL	-	unverified
Pastor	-	REL	-	unverified
Dean	-	REL	-	unverified
Canon	-	REL	-	unverified
Sister	-	REL	f	unverified
Mother	-	REL	f	unverified
Rabbi	-	REL	m	unverified
Chief Rabbi	-	REL	m	unverified
Ayatollah	-	REL	m	unverified
Grand Ayatollah	-	REL	m	unverified
Hojatoleslam	-	REL	m	unverified
Hojatolislam	-	REL	m	unverified
Imam	-	REL	m	unverified
Mullah	-	REL	m	unverified
Mulla	-	REL	m	unverified
Maulana	-	REL	m	unverified
Mufti	-	REL	m	unverified
Grand Mufti	-	REL	m	unverified
Cleric	-	REL	m	unverified
Mawlawi	-	REL	m	unverified
Maulvi	-	REL	m	unverified
Molvi	-	REL	m	unverified
Moulvi	-	REL	m	unverified
Ustaz	-	REL	m	unverified
Hujjat al-Islam	-	REL	m	unverified
Qari	-	REL	m	unverified
Sayyid	-	REL	m	unverified
Sayyed	-	REL	m	unverified
Seyyed	-	REL	m	unverified
Syed	-	REL	m	unverified
Hajj	-	REL	m	unverified
Haj	-	REL	m	unverified
Haji	-	REL	m	unverified
Hajji	-	REL	m	unverified
Hadji	-	REL	m	unverified
Emir al-Muminin	-	REL	m	unverified
Dalai Lama	-	REL	m	unverified
Panchen Lama	-	REL	m	unverified
Lama	-	REL	m	unverified
Venerable	-	REL	m	unverified
Lord	-	ELI	m	unverified
Sir	-	ELI	m	unverified
Baron	-	ELI	m	unverified
Count	-	ELI	m	unverified
Duke	-	ELI	m	unverified
Earl	-	ELI	m	unverified
Viscount	-	ELI	m	unverified
Marquess	-	ELI	m	unverified
Lady	-	ELI	f	unverified
Dame	-	ELI	f	unverified
Baroness	-	ELI	f	unverified
Countess	-	ELI	f	unverified
Duchess	-	ELI	f	unverified
Mr.	-	-	m	unverified
Mr	-	-	m	unverified
M.	-	-	m	unverified
Monsieur	-	-	m	unverified
Herr	-	-	m	unverified
Senor	-	-	m	unverified
Señor	-	-	m	unverified
Don	-	-	m	unverified
Signor	-	-	m	unverified
Mrs.	-	-	f	unverified
Mrs	-	-	f	unverified
Ms.	-	-	f	unverified
Ms	-	-	f	unverified
Miss	-	-	f	unverified
Mme.	-	-	f	unverified
Mme	-	-	f	unverified
Madame	-	-	f	unverified
Madam	-	-	f	unverified
Frau	-	-	f	unverified
Senora	-	-	f	unverified
Señora	-	-	f	unverified
Doña	-	-	f	unverified
Signora	-	-	f	unverified
Daw	-	-	f	unverified
U	-	-	m	unverified
Dr.	-	-	-	unverified
Dr	-	-	-	unverified
Doctor	-	-	-	unverified
Prof.	-	-	-	unverified
Professor	-	-	-	unverified
Engineer	-	-	-	unverified
Eng.	-	-	-	unverified
Hon.	-	GOV	-	unverified
Honorable	-	GOV	-	unverified
His Excellency	-	GOV	-	unverified
Her Excellency	-	GOV	-	unverified
H.E.	-	GOV	-	unverified
His Majesty	state	GOV	m	unverified
Her Majesty	state	GOV	f	unverified
His Royal Highness	-	ELI	m	unverified
His Highness	-	ELI	m	unverified
Her Royal Highness	-	ELI	f	unverified
Her Highness	-	ELI	f	unverified
Comrade	-	PTY	-	unverified
Chief	-	SOC	m	unverified
Paramount Chief	-	SOC	m	unverified
Chieftain	-	SOC	m	unverified
Oba	-	SOC	m	unverified
Sardar	-	SOC	m	unverified
Nawab	-	SOC	m	unverified
Malik	-	SOC	m	unverified
Khan	-	SOC	m	unverified
Sardar-e	-	SOC	m	unverified
Journalist	-	JRN	-	unverified
Reporter	-	JRN	-	unverified
Correspondent	-	JRN	-	unverified
Columnist	-	JRN	-	unverified
Editor	-	JRN	-	unverified
Editor-in-Chief	-	JRN	-	unverified
Photographer	-	JRN	-	unverified
Cameraman	-	JRN	-	unverified
Anchor	-	JRN	-	unverified
Blogger	-	JRN	-	unverified
Activist	-	CVL	-	unverified
Human rights activist	-	CVL	-	unverified
Lawyer	-	CVL	-	unverified
Attorney	-	CVL	-	unverified
Dissident	-	CVL	-	unverified
Analyst	-	EDU	-	unverified
Political analyst	-	EDU	-	unverified
Political scientist	-	EDU	-	unverified
Expert	-	EDU	-	unverified
Historian	-	EDU	-	unverified
Economist	-	EDU	-	unverified
Academic	-	EDU	-	unverified
Military expert	-	EDU	-	unverified
Military analyst	-	EDU	-	unverified
Businessman	-	BUS	-	unverified
Tycoon	-	BUS	-	unverified
CEO	-	BUS	-	unverified
Chief Executive Officer	-	BUS	-	unverified
Oligarch	-	BUS	-	unverified
Billionaire	-	BUS	-	unverified
First Lady	-	ELI	f	unverified
