format 1
# What movements were before they became what their rows in groups.lex and organs.lex say: rebels that became parties or governments, and back.
# group: id, with its table where two tables have it. until: the first day on which they were it no longer. sectors: PLOVER.
# Whoever leads such a body and has its sectors in leaders.lex had those of the time too.
# Origin: general knowledge: the days of agreements, elections, independence and the fall of governments. Licence: CC0.
group	until	sectors	source
organs:african-national-congress	1990-02-02	REB	unverified
organs:pan-africanist-congress	1990-02-02	REB	unverified
organs:palestine-liberation-organization	1994-05-04	REB	unverified
organs:frelimo	1975-06-25	REB	unverified
organs:mpla	1975-11-11	REB	unverified
organs:swapo	1990-03-21	REB	unverified
organs:zanu	1980-04-18	REB	unverified
organs:zapu	1980-04-18	REB	unverified
groups:zanu	1980-04-18	REB	unverified
groups:zapu	1980-04-18	REB	unverified
groups:sandinistas	1979-07-19	REB	unverified
organs:sandinista-front	1979-07-19	REB	unverified
groups:farabundo-marti-national-liberation-front	1992-12-15	REB	unverified
organs:farabundo-marti-front	1992-12-15	REB	unverified
groups:guatemalan-national-revolutionary-unity	1996-12-29	REB	unverified
groups:april-19-movement	1990-03-09	REB	unverified
groups:revolutionary-armed-forces-of-colombia	2017-06-27	REB	unverified
groups:unita	2002-08-02	REB	unverified
groups:renamo	1994-10-27	REB	unverified
groups:renamo	2013-10-21	PTY|OPP	unverified
groups:renamo	2019-08-06	REB|PTY	unverified
groups:rwandan-patriotic-front	1994-07-19	REB	unverified
groups:eritrean-peoples-liberation-front	1991-05-24	REB	unverified
groups:tigray-peoples-liberation-front	1991-05-28	REB	unverified
groups:tigray-peoples-liberation-front	2020-11-04	PTY|GOV	unverified
groups:tigray-peoples-liberation-front	2023-03-22	REB	unverified
groups:sudan-peoples-liberation-movement	2005-07-09	REB	unverified
groups:fretilin	1999-10-25	REB	unverified
organs:fretilin	1999-10-25	REB	unverified
organs:cndd-fdd	2004-12-31	REB	unverified
groups:communist-party-of-nepal-maoist	2007-04-01	REB	unverified
groups:pathet-lao	1975-12-02	REB	unverified
groups:khmer-rouge	1975-04-17	REB	unverified
groups:khmer-rouge	1979-01-07	GOV	unverified
groups:taliban	1996-09-27	REB	unverified
groups:taliban	2001-11-13	GOV|REB	unverified
groups:taliban	2021-08-15	REB	unverified
organs:national-resistance-movement	1986-01-29	REB	unverified
organs:national-resistance-army	1986-01-29	REB	unverified
groups:fln-algeria	1962-07-05	REB	unverified
groups:hayat-tahrir-al-sham	2024-12-08	REB	unverified
groups:seleka	2013-03-24	REB	unverified
groups:seleka	2014-01-10	GOV	unverified
organs:chinese-communist-party	1949-10-01	REB	unverified
organs:kurdistan-democratic-party	1992-05-19	REB	unverified
organs:patriotic-union-of-kurdistan	1992-05-19	REB	unverified
