format 1
# Who held an office, from when to when: heads of state and government, foreign and defence ministers, heads of organizations, leaders of armed groups, envoys.
# One row is one term; two rows with the same person are two terms (consecutive terms of one person are one row).
# office: state government foreign defence (a state's; acting-state, acting-government: who acted while the holder was in office), secretary-general commission-president ... (an organization's), leader (a group's), envoy and others.
# of: id of states.lex, breakaway.lex, organs.lex, organizations.lex or groups.lex. title: the office's English name.
# from, to: YYYY, YYYY-MM or YYYY-MM-DD, both inclusive; a handover day belongs to both. to "-": in office as far as the writer knew: knowledge ends about the end of 2025, and changes of the
# last months before that may be missing (rows with a date since 2025-10 are unverified).
# aliases: full forms of the name in other spellings. short: what stands alone on later mention where that is not simply the last word of person
# (family name first, given name used alone, particles, royal names); - leaves the derivation to the reader. sex: m f. sectors: PLOVER.
# source: rulers = lists of rulers and ministers of states (rulers.org, worldstatesmen.org, governments' pages) hold the term; written from general knowledge,
# terms of heads of state and government compared with REIGN to March 2021 (`dateline-lab eval knowledge`; what differs and why: crates/lab/knowledge/reign-notes.tsv).
# Licence: CC0.
id	person	aliases	office	title	of	from	to	sex	sectors	source	short
jimmy-carter-usa-state	Jimmy Carter	-	state	President	USA	1977-01-20	1981-01-20	m	GOV	rulers	-
ronald-reagan-usa-state	Ronald Reagan	-	state	President	USA	1981-01-20	1989-01-20	m	GOV	rulers	-
george-h-w-bush-usa-state	George H.W. Bush	George Bush|George H. W. Bush|George Herbert Walker Bush|George Bush Sr.	state	President	USA	1989-01-20	1993-01-20	m	GOV	rulers	-
bill-clinton-usa-state	Bill Clinton	William Clinton|William J. Clinton	state	President	USA	1993-01-20	2001-01-20	m	GOV	rulers	-
george-w-bush-usa-state	George W. Bush	George Walker Bush|George Bush|George Bush Jr.	state	President	USA	2001-01-20	2009-01-20	m	GOV	rulers	-
barack-obama-usa-state	Barack Obama	-	state	President	USA	2009-01-20	2017-01-20	m	GOV	rulers	-
donald-trump-usa-state	Donald Trump	Donald J. Trump	state	President	USA	2017-01-20	2021-01-20	m	GOV	rulers	-
joe-biden-usa-state	Joe Biden	Joseph Biden	state	President	USA	2021-01-20	2025-01-20	m	GOV	rulers	-
donald-trump-usa-state-2	Donald Trump	Donald J. Trump	state	President	USA	2025-01-20	-	m	GOV	rulers	-
walter-mondale-usa-vice-president	Walter Mondale	-	vice-president	Vice President	USA	1977-01-20	1981-01-20	m	GOV	unverified	-
george-h-w-bush-usa-vice-president	George H.W. Bush	George Bush	vice-president	Vice President	USA	1981-01-20	1989-01-20	m	GOV	unverified	-
dan-quayle-usa-vice-president	Dan Quayle	-	vice-president	Vice President	USA	1989-01-20	1993-01-20	m	GOV	unverified	-
al-gore-usa-vice-president	Al Gore	-	vice-president	Vice President	USA	1993-01-20	2001-01-20	m	GOV	unverified	-
dick-cheney-usa-vice-president	Dick Cheney	-	vice-president	Vice President	USA	2001-01-20	2009-01-20	m	GOV	unverified	-
joe-biden-usa-vice-president	Joe Biden	-	vice-president	Vice President	USA	2009-01-20	2017-01-20	m	GOV	unverified	-
mike-pence-usa-vice-president	Mike Pence	-	vice-president	Vice President	USA	2017-01-20	2021-01-20	m	GOV	unverified	-
kamala-harris-usa-vice-president	Kamala Harris	-	vice-president	Vice President	USA	2021-01-20	2025-01-20	f	GOV	unverified	-
jd-vance-usa-vice-president	JD Vance	J.D. Vance	vice-president	Vice President	USA	2025-01-20	-	m	GOV	unverified	-
cyrus-vance-usa-foreign	Cyrus Vance	-	foreign	Secretary of State	USA	1977-01-20	1980-04-28	m	GOV	rulers	-
edmund-muskie-usa-foreign	Edmund Muskie	-	foreign	Secretary of State	USA	1980-05-08	1981-01-18	m	GOV	rulers	-
alexander-haig-usa-foreign	Alexander Haig	-	foreign	Secretary of State	USA	1981-01-22	1982-07-05	m	GOV	rulers	-
george-shultz-usa-foreign	George Shultz	George P. Shultz	foreign	Secretary of State	USA	1982-07-16	1989-01-20	m	GOV	rulers	-
james-baker-usa-foreign	James Baker	James A. Baker|James Baker III	foreign	Secretary of State	USA	1989-01-25	1992-08-23	m	GOV	rulers	-
lawrence-eagleburger-usa-foreign	Lawrence Eagleburger	-	foreign	Secretary of State	USA	1992-12-08	1993-01-19	m	GOV	rulers	-
warren-christopher-usa-foreign	Warren Christopher	-	foreign	Secretary of State	USA	1993-01-20	1997-01-17	m	GOV	rulers	-
madeleine-albright-usa-foreign	Madeleine Albright	Madeleine K. Albright	foreign	Secretary of State	USA	1997-01-23	2001-01-20	f	GOV	rulers	-
colin-powell-usa-foreign	Colin Powell	Colin L. Powell	foreign	Secretary of State	USA	2001-01-20	2005-01-26	m	GOV	rulers	-
condoleezza-rice-usa-foreign	Condoleezza Rice	-	foreign	Secretary of State	USA	2005-01-26	2009-01-20	f	GOV	rulers	-
hillary-clinton-usa-foreign	Hillary Clinton	Hillary Rodham Clinton	foreign	Secretary of State	USA	2009-01-21	2013-02-01	f	GOV	rulers	-
john-kerry-usa-foreign	John Kerry	-	foreign	Secretary of State	USA	2013-02-01	2017-01-20	m	GOV	rulers	-
rex-tillerson-usa-foreign	Rex Tillerson	-	foreign	Secretary of State	USA	2017-02-01	2018-03-31	m	GOV	rulers	-
mike-pompeo-usa-foreign	Mike Pompeo	Michael Pompeo	foreign	Secretary of State	USA	2018-04-26	2021-01-20	m	GOV	rulers	-
antony-blinken-usa-foreign	Antony Blinken	Anthony Blinken|Tony Blinken	foreign	Secretary of State	USA	2021-01-26	2025-01-20	m	GOV	rulers	-
marco-rubio-usa-foreign	Marco Rubio	-	foreign	Secretary of State	USA	2025-01-21	-	m	GOV	rulers	-
harold-brown-usa-defence	Harold Brown	-	defence	Secretary of Defense	USA	1977-01-21	1981-01-20	m	GOV|MIL	rulers	-
caspar-weinberger-usa-defence	Caspar Weinberger	-	defence	Secretary of Defense	USA	1981-01-21	1987-11-23	m	GOV|MIL	rulers	-
frank-carlucci-usa-defence	Frank Carlucci	-	defence	Secretary of Defense	USA	1987-11-23	1989-01-20	m	GOV|MIL	rulers	-
dick-cheney-usa-defence	Dick Cheney	-	defence	Secretary of Defense	USA	1989-03-21	1993-01-20	m	GOV|MIL	rulers	-
les-aspin-usa-defence	Les Aspin	-	defence	Secretary of Defense	USA	1993-01-21	1994-02-03	m	GOV|MIL	rulers	-
william-perry-usa-defence	William Perry	-	defence	Secretary of Defense	USA	1994-02-03	1997-01-24	m	GOV|MIL	rulers	-
william-cohen-usa-defence	William Cohen	-	defence	Secretary of Defense	USA	1997-01-24	2001-01-20	m	GOV|MIL	rulers	-
donald-rumsfeld-usa-defence	Donald Rumsfeld	-	defence	Secretary of Defense	USA	2001-01-20	2006-12-18	m	GOV|MIL	rulers	-
robert-gates-usa-defence	Robert Gates	-	defence	Secretary of Defense	USA	2006-12-18	2011-07-01	m	GOV|MIL	rulers	-
leon-panetta-usa-defence	Leon Panetta	-	defence	Secretary of Defense	USA	2011-07-01	2013-02-26	m	GOV|MIL	rulers	-
chuck-hagel-usa-defence	Chuck Hagel	-	defence	Secretary of Defense	USA	2013-02-27	2015-02-17	m	GOV|MIL	rulers	-
ash-carter-usa-defence	Ash Carter	Ashton Carter	defence	Secretary of Defense	USA	2015-02-17	2017-01-20	m	GOV|MIL	rulers	-
james-mattis-usa-defence	James Mattis	Jim Mattis	defence	Secretary of Defense	USA	2017-01-20	2018-12-31	m	GOV|MIL	rulers	-
patrick-shanahan-usa-defence	Patrick Shanahan	-	defence	Secretary of Defense	USA	2019-01-01	2019-06-23	m	GOV|MIL	rulers	-
mark-esper-usa-defence	Mark Esper	-	defence	Secretary of Defense	USA	2019-07-23	2020-11-09	m	GOV|MIL	rulers	-
christopher-miller-usa-defence	Christopher Miller	-	defence	Secretary of Defense	USA	2020-11-09	2021-01-20	m	GOV|MIL	rulers	-
lloyd-austin-usa-defence	Lloyd Austin	-	defence	Secretary of Defense	USA	2021-01-22	2025-01-20	m	GOV|MIL	rulers	-
pete-hegseth-usa-defence	Pete Hegseth	-	defence	Secretary of Defense	USA	2025-01-25	-	m	GOV|MIL	rulers	-
zbigniew-brzezinski-usa-security-adviser	Zbigniew Brzezinski	-	security-adviser	National Security Adviser	USA	1977-01-20	1981-01-20	m	GOV	unverified	-
richard-allen-usa-security-adviser	Richard Allen	-	security-adviser	National Security Adviser	USA	1981-01-21	1982-01-04	m	GOV	unverified	-
robert-mcfarlane-usa-security-adviser	Robert McFarlane	-	security-adviser	National Security Adviser	USA	1983-10-17	1985-12-04	m	GOV	unverified	-
john-poindexter-usa-security-adviser	John Poindexter	-	security-adviser	National Security Adviser	USA	1985-12-04	1986-11-25	m	GOV	unverified	-
colin-powell-usa-security-adviser	Colin Powell	-	security-adviser	National Security Adviser	USA	1987-11-23	1989-01-20	m	GOV	unverified	-
brent-scowcroft-usa-security-adviser	Brent Scowcroft	-	security-adviser	National Security Adviser	USA	1989-01-20	1993-01-20	m	GOV	unverified	-
anthony-lake-usa-security-adviser	Anthony Lake	-	security-adviser	National Security Adviser	USA	1993-01-20	1997-03-14	m	GOV	unverified	-
sandy-berger-usa-security-adviser	Sandy Berger	Samuel Berger	security-adviser	National Security Adviser	USA	1997-03-14	2001-01-20	m	GOV	unverified	-
condoleezza-rice-usa-security-adviser	Condoleezza Rice	-	security-adviser	National Security Adviser	USA	2001-01-20	2005-01-26	f	GOV	unverified	-
stephen-hadley-usa-security-adviser	Stephen Hadley	-	security-adviser	National Security Adviser	USA	2005-01-26	2009-01-20	m	GOV	unverified	-
james-jones-usa-security-adviser	James Jones	Jim Jones	security-adviser	National Security Adviser	USA	2009-01-20	2010-10-08	m	GOV	unverified	-
tom-donilon-usa-security-adviser	Tom Donilon	-	security-adviser	National Security Adviser	USA	2010-10-08	2013-07-01	m	GOV	unverified	-
susan-rice-usa-security-adviser	Susan Rice	-	security-adviser	National Security Adviser	USA	2013-07-01	2017-01-20	f	GOV	unverified	-
michael-flynn-usa-security-adviser	Michael Flynn	-	security-adviser	National Security Adviser	USA	2017-01-20	2017-02-13	m	GOV	unverified	-
h-r-mcmaster-usa-security-adviser	H.R. McMaster	-	security-adviser	National Security Adviser	USA	2017-02-20	2018-04-09	m	GOV	unverified	-
john-bolton-usa-security-adviser	John Bolton	-	security-adviser	National Security Adviser	USA	2018-04-09	2019-09-10	m	GOV	unverified	-
robert-obrien-usa-security-adviser	Robert O'Brien	-	security-adviser	National Security Adviser	USA	2019-09-18	2021-01-20	m	GOV	unverified	-
jake-sullivan-usa-security-adviser	Jake Sullivan	-	security-adviser	National Security Adviser	USA	2021-01-20	2025-01-20	m	GOV	unverified	-
mike-waltz-usa-security-adviser	Mike Waltz	Michael Waltz	security-adviser	National Security Adviser	USA	2025-01-20	2025-05-01	m	GOV	unverified	-
jeane-kirkpatrick-usa-un-ambassador	Jeane Kirkpatrick	-	un-ambassador	Ambassador to the United Nations	USA	1981-02-04	1985-04-01	f	GOV	unverified	-
vernon-walters-usa-un-ambassador	Vernon Walters	-	un-ambassador	Ambassador to the United Nations	USA	1985-05-22	1989-03-15	m	GOV	unverified	-
thomas-pickering-usa-un-ambassador	Thomas Pickering	-	un-ambassador	Ambassador to the United Nations	USA	1989-03-20	1992-05-07	m	GOV	unverified	-
madeleine-albright-usa-un-ambassador	Madeleine Albright	-	un-ambassador	Ambassador to the United Nations	USA	1993-01-27	1997-01-21	f	GOV	unverified	-
bill-richardson-usa-un-ambassador	Bill Richardson	-	un-ambassador	Ambassador to the United Nations	USA	1997-02-18	1998-08-18	m	GOV	unverified	-
richard-holbrooke-usa-un-ambassador	Richard Holbrooke	-	un-ambassador	Ambassador to the United Nations	USA	1999-08-25	2001-01-20	m	GOV	unverified	-
john-negroponte-usa-un-ambassador	John Negroponte	-	un-ambassador	Ambassador to the United Nations	USA	2001-09-19	2004-06-23	m	GOV	unverified	-
john-bolton-usa-un-ambassador	John Bolton	-	un-ambassador	Ambassador to the United Nations	USA	2005-08-02	2006-12-09	m	GOV	unverified	-
zalmay-khalilzad-usa-un-ambassador	Zalmay Khalilzad	-	un-ambassador	Ambassador to the United Nations	USA	2007-04-23	2009-01-20	m	GOV	unverified	-
susan-rice-usa-un-ambassador	Susan Rice	-	un-ambassador	Ambassador to the United Nations	USA	2009-01-26	2013-06-30	f	GOV	unverified	-
samantha-power-usa-un-ambassador	Samantha Power	-	un-ambassador	Ambassador to the United Nations	USA	2013-08-05	2017-01-20	f	GOV	unverified	-
nikki-haley-usa-un-ambassador	Nikki Haley	-	un-ambassador	Ambassador to the United Nations	USA	2017-01-27	2018-12-31	f	GOV	unverified	-
kelly-craft-usa-un-ambassador	Kelly Craft	-	un-ambassador	Ambassador to the United Nations	USA	2019-09-12	2021-01-20	f	GOV	unverified	-
linda-thomas-greenfield-usa-un-ambassador	Linda Thomas-Greenfield	-	un-ambassador	Ambassador to the United Nations	USA	2021-02-25	2025-01-20	f	GOV	unverified	-
william-casey-usa-intelligence	William Casey	-	intelligence	CIA Director	USA	1981-01-28	1987-01-29	m	SPY	unverified	-
william-webster-usa-intelligence	William Webster	-	intelligence	CIA Director	USA	1987-05-26	1991-08-31	m	SPY	unverified	-
robert-gates-usa-intelligence	Robert Gates	-	intelligence	CIA Director	USA	1991-11-06	1993-01-20	m	SPY	unverified	-
george-tenet-usa-intelligence	George Tenet	-	intelligence	CIA Director	USA	1997-07-11	2004-07-11	m	SPY	unverified	-
porter-goss-usa-intelligence	Porter Goss	-	intelligence	CIA Director	USA	2004-09-24	2006-05-26	m	SPY	unverified	-
michael-hayden-usa-intelligence	Michael Hayden	-	intelligence	CIA Director	USA	2006-05-30	2009-02-12	m	SPY	unverified	-
leon-panetta-usa-intelligence	Leon Panetta	-	intelligence	CIA Director	USA	2009-02-13	2011-06-30	m	SPY	unverified	-
david-petraeus-usa-intelligence	David Petraeus	-	intelligence	CIA Director	USA	2011-09-06	2012-11-09	m	SPY	unverified	-
john-brennan-usa-intelligence	John Brennan	-	intelligence	CIA Director	USA	2013-03-08	2017-01-20	m	SPY	unverified	-
mike-pompeo-usa-intelligence	Mike Pompeo	-	intelligence	CIA Director	USA	2017-01-23	2018-04-26	m	SPY	unverified	-
gina-haspel-usa-intelligence	Gina Haspel	-	intelligence	CIA Director	USA	2018-05-21	2021-01-20	f	SPY	unverified	-
william-burns-usa-intelligence	William Burns	Bill Burns|William J. Burns	intelligence	CIA Director	USA	2021-03-19	2025-01-20	m	SPY	unverified	-
john-ratcliffe-usa-intelligence	John Ratcliffe	-	intelligence	CIA Director	USA	2025-01-23	-	m	SPY	unverified	-
tip-oneill-usa-speaker	Tip O'Neill	Thomas O'Neill	speaker	Speaker of the House of Representatives	USA	1977-01-04	1987-01-03	m	LEG	unverified	-
jim-wright-usa-speaker	Jim Wright	-	speaker	Speaker of the House of Representatives	USA	1987-01-06	1989-06-06	m	LEG	unverified	-
tom-foley-usa-speaker	Tom Foley	-	speaker	Speaker of the House of Representatives	USA	1989-06-06	1995-01-03	m	LEG	unverified	-
newt-gingrich-usa-speaker	Newt Gingrich	-	speaker	Speaker of the House of Representatives	USA	1995-01-04	1999-01-03	m	LEG	unverified	-
dennis-hastert-usa-speaker	Dennis Hastert	-	speaker	Speaker of the House of Representatives	USA	1999-01-06	2007-01-03	m	LEG	unverified	-
nancy-pelosi-usa-speaker	Nancy Pelosi	-	speaker	Speaker of the House of Representatives	USA	2007-01-04	2011-01-03	f	LEG	unverified	-
john-boehner-usa-speaker	John Boehner	-	speaker	Speaker of the House of Representatives	USA	2011-01-05	2015-10-29	m	LEG	unverified	-
paul-ryan-usa-speaker	Paul Ryan	-	speaker	Speaker of the House of Representatives	USA	2015-10-29	2019-01-03	m	LEG	unverified	-
nancy-pelosi-usa-speaker-2	Nancy Pelosi	-	speaker	Speaker of the House of Representatives	USA	2019-01-03	2023-01-03	f	LEG	unverified	-
kevin-mccarthy-usa-speaker	Kevin McCarthy	-	speaker	Speaker of the House of Representatives	USA	2023-01-07	2023-10-03	m	LEG	unverified	-
mike-johnson-usa-speaker	Mike Johnson	-	speaker	Speaker of the House of Representatives	USA	2023-10-25	-	m	LEG	unverified	-
philip-habib-usa-envoy	Philip Habib	-	envoy	Special Middle East envoy	USA	1981	1983	m	GOV	unverified	-
dennis-ross-usa-envoy	Dennis Ross	-	envoy	Special Middle East coordinator	USA	1993	2001	m	GOV	unverified	-
richard-holbrooke-usa-envoy	Richard Holbrooke	-	envoy	Special Representative for Afghanistan and Pakistan	USA	2009-01-22	2010-12-13	m	GOV	unverified	-
george-mitchell-usa-envoy	George Mitchell	-	envoy	Special Envoy for Middle East Peace	USA	2009-01-22	2011-05-20	m	GOV	unverified	-
zalmay-khalilzad-usa-envoy	Zalmay Khalilzad	-	envoy	Special Representative for Afghanistan Reconciliation	USA	2018-09-05	2021-10-19	m	GOV	unverified	-
robert-malley-usa-envoy	Robert Malley	Rob Malley	envoy	Special Envoy for Iran	USA	2021-01-28	2023-06-29	m	GOV	unverified	-
amos-hochstein-usa-envoy	Amos Hochstein	-	envoy	Presidential envoy to Lebanon	USA	2022	2025-01-20	m	GOV	unverified	-
tom-perriello-usa-envoy	Tom Perriello	-	envoy	Special Envoy for Sudan	USA	2024-02-26	2025-01-20	m	GOV	unverified	-
steve-witkoff-usa-envoy	Steve Witkoff	-	envoy	Special Envoy to the Middle East	USA	2025-01-20	-	m	GOV	unverified	-
keith-kellogg-usa-envoy	Keith Kellogg	-	envoy	Special Envoy for Ukraine	USA	2025-01-20	2026-01	m	GOV	unverified	-
tom-barrack-usa-envoy	Tom Barrack	Thomas Barrack	envoy	Special Envoy for Syria	USA	2025-05-23	-	m	GOV	unverified	-
massad-boulos-usa-envoy	Massad Boulos	-	envoy	Senior Adviser for Africa	USA	2025-04-01	-	m	GOV	unverified	-
boris-yeltsin-rus-state	Boris Yeltsin	Boris Yeltzin	state	President	RUS	1991-07-10	1999-12-31	m	GOV	rulers	-
vladimir-putin-rus-state	Vladimir Putin	-	state	President	RUS	2000-05-07	2008-05-07	m	GOV	rulers	-
dmitry-medvedev-rus-state	Dmitry Medvedev	Dmitri Medvedev|Dmitriy Medvedev	state	President	RUS	2008-05-07	2012-05-07	m	GOV	rulers	-
vladimir-putin-rus-state-2	Vladimir Putin	-	state	President	RUS	2012-05-07	-	m	GOV	rulers	-
vladimir-putin-rus-state-3	Vladimir Putin	-	state	Acting President	RUS	1999-12-31	2000-05-07	m	GOV	rulers	-
viktor-chernomyrdin-rus-government	Viktor Chernomyrdin	-	government	Prime Minister	RUS	1992-12-14	1998-03-23	m	GOV	rulers	-
sergei-kiriyenko-rus-government	Sergei Kiriyenko	Sergey Kiriyenko|Sergei Kirienko	government	Prime Minister	RUS	1998-04-24	1998-08-23	m	GOV	rulers	-
yevgeny-primakov-rus-government	Yevgeny Primakov	Evgeny Primakov|Yevgeni Primakov	government	Prime Minister	RUS	1998-09-11	1999-05-12	m	GOV	rulers	-
sergei-stepashin-rus-government	Sergei Stepashin	Sergey Stepashin	government	Prime Minister	RUS	1999-05-19	1999-08-09	m	GOV	rulers	-
vladimir-putin-rus-government	Vladimir Putin	-	government	Prime Minister	RUS	1999-08-16	2000-05-07	m	GOV	rulers	-
mikhail-kasyanov-rus-government	Mikhail Kasyanov	-	government	Prime Minister	RUS	2000-05-17	2004-02-24	m	GOV	rulers	-
mikhail-fradkov-rus-government	Mikhail Fradkov	-	government	Prime Minister	RUS	2004-03-05	2007-09-14	m	GOV	rulers	-
viktor-zubkov-rus-government	Viktor Zubkov	-	government	Prime Minister	RUS	2007-09-14	2008-05-07	m	GOV	rulers	-
vladimir-putin-rus-government-2	Vladimir Putin	-	government	Prime Minister	RUS	2008-05-08	2012-05-07	m	GOV	rulers	-
dmitry-medvedev-rus-government	Dmitry Medvedev	Dmitri Medvedev	government	Prime Minister	RUS	2012-05-08	2020-01-16	m	GOV	rulers	-
mikhail-mishustin-rus-government	Mikhail Mishustin	-	government	Prime Minister	RUS	2020-01-16	-	m	GOV	rulers	-
andrei-kozyrev-rus-foreign	Andrei Kozyrev	Andrey Kozyrev	foreign	Foreign Minister	RUS	1990-10-11	1996-01-05	m	GOV	rulers	-
yevgeny-primakov-rus-foreign	Yevgeny Primakov	Evgeny Primakov	foreign	Foreign Minister	RUS	1996-01-09	1998-09-11	m	GOV	rulers	-
igor-ivanov-rus-foreign	Igor Ivanov	-	foreign	Foreign Minister	RUS	1998-09-11	2004-02-24	m	GOV	rulers	-
sergei-lavrov-rus-foreign	Sergei Lavrov	Sergey Lavrov	foreign	Foreign Minister	RUS	2004-03-09	-	m	GOV	rulers	-
pavel-grachev-rus-defence	Pavel Grachev	-	defence	Defense Minister	RUS	1992-05-18	1996-06-18	m	GOV|MIL	rulers	-
igor-rodionov-rus-defence	Igor Rodionov	-	defence	Defense Minister	RUS	1996-07-17	1997-05-22	m	GOV|MIL	rulers	-
igor-sergeyev-rus-defence	Igor Sergeyev	-	defence	Defense Minister	RUS	1997-05-22	2001-03-28	m	GOV|MIL	rulers	-
sergei-ivanov-rus-defence	Sergei Ivanov	Sergey Ivanov	defence	Defense Minister	RUS	2001-03-28	2007-02-15	m	GOV|MIL	rulers	-
anatoly-serdyukov-rus-defence	Anatoly Serdyukov	-	defence	Defense Minister	RUS	2007-02-15	2012-11-06	m	GOV|MIL	rulers	-
sergei-shoigu-rus-defence	Sergei Shoigu	Sergey Shoigu|Sergei Shoygu	defence	Defense Minister	RUS	2012-11-06	2024-05-12	m	GOV|MIL	rulers	-
andrei-belousov-rus-defence	Andrei Belousov	Andrey Belousov	defence	Defense Minister	RUS	2024-05-14	-	m	GOV|MIL	rulers	-
alexander-lebed-rus-security-adviser	Alexander Lebed	Aleksandr Lebed	security-adviser	Secretary of the Security Council	RUS	1996-06-18	1996-10-17	m	GOV	unverified	-
ivan-rybkin-rus-security-adviser	Ivan Rybkin	-	security-adviser	Secretary of the Security Council	RUS	1996-10-19	1998-03-02	m	GOV	unverified	-
igor-ivanov-rus-security-adviser	Igor Ivanov	-	security-adviser	Secretary of the Security Council	RUS	2004-03-09	2007-07-17	m	GOV	unverified	-
nikolai-patrushev-rus-security-adviser	Nikolai Patrushev	Nikolay Patrushev	security-adviser	Secretary of the Security Council	RUS	2008-05-12	2024-05-12	m	GOV	unverified	-
sergei-shoigu-rus-security-adviser	Sergei Shoigu	Sergey Shoigu	security-adviser	Secretary of the Security Council	RUS	2024-05-12	-	m	GOV	unverified	-
dmitry-peskov-rus-spokesman	Dmitry Peskov	Dmitri Peskov|Dmitriy Peskov	spokesman	Kremlin spokesman	RUS	2012-05-22	-	m	GOV	unverified	-
maria-zakharova-rus-foreign-spokesman	Maria Zakharova	Mariya Zakharova	foreign-spokesman	Foreign Ministry spokeswoman	RUS	2015-08-10	-	f	GOV	unverified	-
yuri-ushakov-rus-presidential-aide	Yuri Ushakov	Yury Ushakov	presidential-aide	Presidential aide	RUS	2012-05-22	-	m	GOV	unverified	-
sergei-ryabkov-rus-deputy-foreign	Sergei Ryabkov	Sergey Ryabkov	deputy-foreign	Deputy Foreign Minister	RUS	2008-08-15	-	m	GOV	unverified	-
vitaly-churkin-rus-un-ambassador	Vitaly Churkin	-	un-ambassador	Ambassador to the United Nations	RUS	2006-04-08	2017-02-20	m	GOV	unverified	-
vasily-nebenzya-rus-un-ambassador	Vasily Nebenzya	Vassily Nebenzia|Vasily Nebenzia	un-ambassador	Ambassador to the United Nations	RUS	2017-07-27	-	m	GOV	unverified	-
gennady-seleznyov-rus-speaker	Gennady Seleznyov	-	speaker	State Duma Speaker	RUS	1996-01-17	2003-12-29	m	LEG	unverified	-
boris-gryzlov-rus-speaker	Boris Gryzlov	-	speaker	State Duma Speaker	RUS	2003-12-29	2011-12-21	m	LEG	unverified	-
sergei-naryshkin-rus-speaker	Sergei Naryshkin	Sergey Naryshkin	speaker	State Duma Speaker	RUS	2011-12-21	2016-10-05	m	LEG	unverified	-
vyacheslav-volodin-rus-speaker	Vyacheslav Volodin	-	speaker	State Duma Speaker	RUS	2016-10-05	-	m	LEG	unverified	-
mikhail-fradkov-rus-intelligence	Mikhail Fradkov	-	intelligence	Director of the Foreign Intelligence Service	RUS	2007-10-09	2016-10-05	m	SPY	unverified	-
sergei-naryshkin-rus-intelligence	Sergei Naryshkin	Sergey Naryshkin	intelligence	Director of the Foreign Intelligence Service	RUS	2016-10-05	-	m	SPY	unverified	-
vladimir-putin-rus-fsb	Vladimir Putin	-	fsb	Director of the FSB	RUS	1998-07-25	1999-08-09	m	SPY	unverified	-
nikolai-patrushev-rus-fsb	Nikolai Patrushev	Nikolay Patrushev	fsb	Director of the FSB	RUS	1999-08-09	2008-05-12	m	SPY	unverified	-
alexander-bortnikov-rus-fsb	Alexander Bortnikov	Aleksandr Bortnikov	fsb	Director of the FSB	RUS	2008-05-12	-	m	SPY	unverified	-
nikolai-makarov-rus-army-chief	Nikolai Makarov	-	army-chief	Chief of the General Staff	RUS	2008-06-03	2012-11-09	m	MIL	unverified	-
valery-gerasimov-rus-army-chief	Valery Gerasimov	-	army-chief	Chief of the General Staff	RUS	2012-11-09	-	m	MIL	unverified	-
akhmad-kadyrov-rus-chechnya-head	Akhmad Kadyrov	-	chechnya-head	Head of Chechnya	RUS	2003-10-19	2004-05-09	m	GOV	unverified	-
alu-alkhanov-rus-chechnya-head	Alu Alkhanov	-	chechnya-head	Head of Chechnya	RUS	2004-10-05	2007-02-15	m	GOV	unverified	-
ramzan-kadyrov-rus-chechnya-head	Ramzan Kadyrov	-	chechnya-head	Head of Chechnya	RUS	2007-03-02	-	m	GOV	unverified	-
kirill-dmitriev-rus-envoy	Kirill Dmitriev	-	envoy	Special envoy for economic cooperation	RUS	2025-02-23	-	m	GOV	unverified	-
vladimir-medinsky-rus-envoy	Vladimir Medinsky	-	envoy	Head of the Russian delegation at the talks with Ukraine	RUS	2022-02-27	-	m	GOV	unverified	-
leonid-brezhnev-sun-state	Leonid Brezhnev	-	state	General Secretary	SUN	1964-10-14	1982-11-10	m	GOV	rulers	-
yuri-andropov-sun-state	Yuri Andropov	-	state	General Secretary	SUN	1982-11-12	1984-02-09	m	GOV	rulers	-
konstantin-chernenko-sun-state	Konstantin Chernenko	-	state	General Secretary	SUN	1984-02-13	1985-03-10	m	GOV	rulers	-
mikhail-gorbachev-sun-state	Mikhail Gorbachev	Mikhail Gorbachov	state	General Secretary	SUN	1985-03-11	1991-12-25	m	GOV	rulers	-
alexei-kosygin-sun-government	Alexei Kosygin	-	government	Premier	SUN	1964-10-15	1980-10-23	m	GOV	rulers	-
nikolai-tikhonov-sun-government	Nikolai Tikhonov	-	government	Premier	SUN	1980-10-23	1985-09-27	m	GOV	rulers	-
nikolai-ryzhkov-sun-government	Nikolai Ryzhkov	-	government	Premier	SUN	1985-09-27	1991-01-14	m	GOV	rulers	-
valentin-pavlov-sun-government	Valentin Pavlov	-	government	Premier	SUN	1991-01-14	1991-08-22	m	GOV	rulers	-
andrei-gromyko-sun-foreign	Andrei Gromyko	-	foreign	Foreign Minister	SUN	1957-02-15	1985-07-02	m	GOV	rulers	-
eduard-shevardnadze-sun-foreign	Eduard Shevardnadze	-	foreign	Foreign Minister	SUN	1985-07-02	1991-01-15	m	GOV	rulers	-
alexander-bessmertnykh-sun-foreign	Alexander Bessmertnykh	-	foreign	Foreign Minister	SUN	1991-01-15	1991-08-23	m	GOV	rulers	-
boris-pankin-sun-foreign	Boris Pankin	-	foreign	Foreign Minister	SUN	1991-08-28	1991-11-14	m	GOV	rulers	-
eduard-shevardnadze-sun-foreign-2	Eduard Shevardnadze	-	foreign	Foreign Minister	SUN	1991-11-19	1991-12-26	m	GOV	rulers	-
dmitry-ustinov-sun-defence	Dmitry Ustinov	-	defence	Defense Minister	SUN	1976-07-29	1984-12-20	m	GOV|MIL	rulers	-
sergei-sokolov-sun-defence	Sergei Sokolov	-	defence	Defense Minister	SUN	1984-12-22	1987-05-30	m	GOV|MIL	rulers	-
dmitry-yazov-sun-defence	Dmitry Yazov	Dmitri Yazov	defence	Defense Minister	SUN	1987-05-30	1991-08-22	m	GOV|MIL	rulers	-
leonid-kravchuk-ukr-state	Leonid Kravchuk	-	state	President	UKR	1991-12-05	1994-07-19	m	GOV	rulers	-
leonid-kuchma-ukr-state	Leonid Kuchma	-	state	President	UKR	1994-07-19	2005-01-23	m	GOV	rulers	-
viktor-yushchenko-ukr-state	Viktor Yushchenko	-	state	President	UKR	2005-01-23	2010-02-25	m	GOV	rulers	-
viktor-yanukovych-ukr-state	Viktor Yanukovych	Viktor Yanukovich	state	President	UKR	2010-02-25	2014-02-22	m	GOV	rulers	-
oleksandr-turchynov-ukr-state	Oleksandr Turchynov	-	state	President	UKR	2014-02-23	2014-06-07	m	GOV	rulers	-
petro-poroshenko-ukr-state	Petro Poroshenko	-	state	President	UKR	2014-06-07	2019-05-20	m	GOV	rulers	-
volodymyr-zelensky-ukr-state	Volodymyr Zelensky	Volodymyr Zelenskyy|Vladimir Zelensky|Volodymyr Zelenskiy|Vladimir Zelenskiy|Vladimir Zelenskyy	state	President	UKR	2019-05-20	-	m	GOV	rulers	-
yevhen-marchuk-ukr-government	Yevhen Marchuk	-	government	Prime Minister	UKR	1995-06-08	1996-05-28	m	GOV	rulers	-
pavlo-lazarenko-ukr-government	Pavlo Lazarenko	-	government	Prime Minister	UKR	1996-05-28	1997-07-02	m	GOV	rulers	-
valeriy-pustovoitenko-ukr-government	Valeriy Pustovoitenko	-	government	Prime Minister	UKR	1997-07-16	1999-12-22	m	GOV	rulers	-
viktor-yushchenko-ukr-government	Viktor Yushchenko	-	government	Prime Minister	UKR	1999-12-22	2001-05-29	m	GOV	rulers	-
anatoliy-kinakh-ukr-government	Anatoliy Kinakh	-	government	Prime Minister	UKR	2001-05-29	2002-11-21	m	GOV	rulers	-
viktor-yanukovych-ukr-government	Viktor Yanukovych	Viktor Yanukovich	government	Prime Minister	UKR	2002-11-21	2005-01-05	m	GOV	rulers	-
yulia-tymoshenko-ukr-government	Yulia Tymoshenko	Yulia Timoshenko	government	Prime Minister	UKR	2005-02-04	2005-09-08	f	GOV	rulers	-
yuriy-yekhanurov-ukr-government	Yuriy Yekhanurov	Yuri Yekhanurov	government	Prime Minister	UKR	2005-09-22	2006-08-04	m	GOV	rulers	-
viktor-yanukovych-ukr-government-2	Viktor Yanukovych	Viktor Yanukovich	government	Prime Minister	UKR	2006-08-04	2007-12-18	m	GOV	rulers	-
yulia-tymoshenko-ukr-government-2	Yulia Tymoshenko	Yulia Timoshenko	government	Prime Minister	UKR	2007-12-18	2010-03-04	f	GOV	rulers	-
mykola-azarov-ukr-government	Mykola Azarov	Nikolai Azarov	government	Prime Minister	UKR	2010-03-11	2014-01-28	m	GOV	rulers	-
arseniy-yatsenyuk-ukr-government	Arseniy Yatsenyuk	Arseny Yatsenyuk	government	Prime Minister	UKR	2014-02-27	2016-04-14	m	GOV	rulers	-
volodymyr-groysman-ukr-government	Volodymyr Groysman	Volodymyr Hroysman	government	Prime Minister	UKR	2016-04-14	2019-08-29	m	GOV	rulers	-
oleksiy-honcharuk-ukr-government	Oleksiy Honcharuk	-	government	Prime Minister	UKR	2019-08-29	2020-03-04	m	GOV	rulers	-
denys-shmyhal-ukr-government	Denys Shmyhal	Denis Shmyhal|Denis Shmygal	government	Prime Minister	UKR	2020-03-04	2025-07-16	m	GOV	rulers	-
yulia-svyrydenko-ukr-government	Yulia Svyrydenko	Yuliia Svyrydenko	government	Prime Minister	UKR	2025-07-17	-	f	GOV	rulers	-
anatoliy-zlenko-ukr-foreign	Anatoliy Zlenko	-	foreign	Foreign Minister	UKR	1990-07-27	1994-08-25	m	GOV	rulers	-
hennadiy-udovenko-ukr-foreign	Hennadiy Udovenko	-	foreign	Foreign Minister	UKR	1994-08-25	1998-04-17	m	GOV	rulers	-
borys-tarasyuk-ukr-foreign	Borys Tarasyuk	-	foreign	Foreign Minister	UKR	1998-04-17	2000-09-29	m	GOV	rulers	-
anatoliy-zlenko-ukr-foreign-2	Anatoliy Zlenko	-	foreign	Foreign Minister	UKR	2000-10-02	2003-09-02	m	GOV	rulers	-
kostyantyn-hryshchenko-ukr-foreign	Kostyantyn Hryshchenko	-	foreign	Foreign Minister	UKR	2003-09-02	2005-02-03	m	GOV	rulers	-
borys-tarasyuk-ukr-foreign-2	Borys Tarasyuk	-	foreign	Foreign Minister	UKR	2005-02-04	2007-01-30	m	GOV	rulers	-
volodymyr-ohryzko-ukr-foreign	Volodymyr Ohryzko	-	foreign	Foreign Minister	UKR	2007-12-18	2009-03-03	m	GOV	rulers	-
petro-poroshenko-ukr-foreign	Petro Poroshenko	-	foreign	Foreign Minister	UKR	2009-10-09	2010-03-11	m	GOV	rulers	-
kostyantyn-hryshchenko-ukr-foreign-2	Kostyantyn Hryshchenko	-	foreign	Foreign Minister	UKR	2010-03-11	2012-12-24	m	GOV	rulers	-
leonid-kozhara-ukr-foreign	Leonid Kozhara	-	foreign	Foreign Minister	UKR	2012-12-24	2014-02-23	m	GOV	rulers	-
andriy-deshchytsia-ukr-foreign	Andriy Deshchytsia	-	foreign	Foreign Minister	UKR	2014-02-27	2014-06-19	m	GOV	rulers	-
pavlo-klimkin-ukr-foreign	Pavlo Klimkin	Pavel Klimkin	foreign	Foreign Minister	UKR	2014-06-19	2019-08-29	m	GOV	rulers	-
vadym-prystaiko-ukr-foreign	Vadym Prystaiko	-	foreign	Foreign Minister	UKR	2019-08-29	2020-03-04	m	GOV	rulers	-
dmytro-kuleba-ukr-foreign	Dmytro Kuleba	Dmitry Kuleba	foreign	Foreign Minister	UKR	2020-03-04	2024-09-05	m	GOV	rulers	-
andrii-sybiha-ukr-foreign	Andrii Sybiha	Andriy Sybiha|Andriy Sybiga	foreign	Foreign Minister	UKR	2024-09-05	-	m	GOV	rulers	-
valeriy-heletey-ukr-defence	Valeriy Heletey	-	defence	Defence Minister	UKR	2014-07-03	2014-10-14	m	GOV|MIL	rulers	-
stepan-poltorak-ukr-defence	Stepan Poltorak	-	defence	Defence Minister	UKR	2014-10-14	2019-08-29	m	GOV|MIL	rulers	-
andriy-zagorodnyuk-ukr-defence	Andriy Zagorodnyuk	-	defence	Defence Minister	UKR	2019-08-29	2020-03-04	m	GOV|MIL	rulers	-
andriy-taran-ukr-defence	Andriy Taran	-	defence	Defence Minister	UKR	2020-03-04	2021-11-03	m	GOV|MIL	rulers	-
oleksii-reznikov-ukr-defence	Oleksii Reznikov	Oleksiy Reznikov|Alexei Reznikov	defence	Defence Minister	UKR	2021-11-04	2023-09-05	m	GOV|MIL	rulers	-
rustem-umerov-ukr-defence	Rustem Umerov	Rustem Umierov	defence	Defence Minister	UKR	2023-09-06	2025-07-17	m	GOV|MIL	rulers	-
denys-shmyhal-ukr-defence	Denys Shmyhal	Denis Shmyhal	defence	Defence Minister	UKR	2025-07-17	2026-01	m	GOV|MIL	unverified	-
andriy-yermak-ukr-chief-of-staff	Andriy Yermak	Andrii Yermak|Andrey Yermak|Andriy Ermak	chief-of-staff	Head of the Office of the President	UKR	2020-02-11	2025-11-28	m	GOV	unverified	-
ruslan-khomchak-ukr-army-chief	Ruslan Khomchak	-	army-chief	Commander-in-Chief of the Armed Forces	UKR	2020-03-28	2021-07-27	m	MIL	unverified	-
valerii-zaluzhnyi-ukr-army-chief	Valerii Zaluzhnyi	Valery Zaluzhny|Valeriy Zaluzhnyi|Valeriy Zaluzhny	army-chief	Commander-in-Chief of the Armed Forces	UKR	2021-07-27	2024-02-08	m	MIL	unverified	-
oleksandr-syrskyi-ukr-army-chief	Oleksandr Syrskyi	Oleksandr Syrsky|Alexander Syrsky	army-chief	Commander-in-Chief of the Armed Forces	UKR	2024-02-08	-	m	MIL	unverified	-
kyrylo-budanov-ukr-military-intelligence	Kyrylo Budanov	Kirill Budanov	military-intelligence	Head of the Main Directorate of Intelligence	UKR	2020-08-05	2026-01	m	SPY|MIL	unverified	-
ivan-bakanov-ukr-intelligence	Ivan Bakanov	-	intelligence	Head of the Security Service of Ukraine	UKR	2019-08-29	2022-07-18	m	SPY	unverified	-
vasyl-malyuk-ukr-intelligence	Vasyl Malyuk	Vasyl Maliuk	intelligence	Head of the Security Service of Ukraine	UKR	2022-07-18	2026-01	m	SPY	unverified	-
oleksandr-turchynov-ukr-security-adviser	Oleksandr Turchynov	-	security-adviser	Secretary of the National Security and Defense Council	UKR	2014-12-16	2019-05-19	m	GOV	unverified	-
oleksiy-danilov-ukr-security-adviser	Oleksiy Danilov	Oleksii Danilov	security-adviser	Secretary of the National Security and Defense Council	UKR	2019-10-03	2024-03-26	m	GOV	unverified	-
oleksandr-lytvynenko-ukr-security-adviser	Oleksandr Lytvynenko	-	security-adviser	Secretary of the National Security and Defense Council	UKR	2024-03-26	2025-07-18	m	GOV	unverified	-
rustem-umerov-ukr-security-adviser	Rustem Umerov	-	security-adviser	Secretary of the National Security and Defense Council	UKR	2025-07-18	-	m	GOV	unverified	-
mykhailo-podolyak-ukr-adviser	Mykhailo Podolyak	Mikhail Podolyak|Mykhaylo Podolyak	adviser	Adviser to the Head of the Office of the President	UKR	2020-04	-	m	GOV	unverified	-
leonid-kravchuk-ukr-state-2	Leonid Kravchuk	-	state	Chairman of the Supreme Soviet	UKR	1990-07-23	1991-12-05	m	GOV	rulers	-
vitold-fokin-ukr-government	Vitold Fokin	-	government	Prime Minister	UKR	1990-10-23	1992-10-01	m	GOV	rulers	-
leonid-kuchma-ukr-government	Leonid Kuchma	-	government	Prime Minister	UKR	1992-10-13	1993-09-22	m	GOV	rulers	-
yukhym-zvyahilsky-ukr-government	Yukhym Zvyahilsky	Yefim Zvyagilsky	government	Acting Prime Minister	UKR	1993-09-22	1994-06-16	m	GOV	rulers	-
vitaliy-masol-ukr-government	Vitaliy Masol	-	government	Prime Minister	UKR	1994-06-16	1995-03-01	m	GOV	rulers	-
elizabeth-ii-gbr-state	Elizabeth II	Queen Elizabeth	state	Queen	GBR	1952-02-06	2022-09-08	f	GOV	rulers	Elizabeth
charles-iii-gbr-state	Charles III	King Charles	state	King	GBR	2022-09-08	-	m	GOV	rulers	Charles
margaret-thatcher-gbr-government	Margaret Thatcher	-	government	Prime Minister	GBR	1979-05-04	1990-11-28	f	GOV	rulers	-
john-major-gbr-government	John Major	-	government	Prime Minister	GBR	1990-11-28	1997-05-02	m	GOV	rulers	-
tony-blair-gbr-government	Tony Blair	-	government	Prime Minister	GBR	1997-05-02	2007-06-27	m	GOV	rulers	-
gordon-brown-gbr-government	Gordon Brown	-	government	Prime Minister	GBR	2007-06-27	2010-05-11	m	GOV	rulers	-
david-cameron-gbr-government	David Cameron	-	government	Prime Minister	GBR	2010-05-11	2016-07-13	m	GOV	rulers	-
theresa-may-gbr-government	Theresa May	-	government	Prime Minister	GBR	2016-07-13	2019-07-24	f	GOV	rulers	-
boris-johnson-gbr-government	Boris Johnson	-	government	Prime Minister	GBR	2019-07-24	2022-09-06	m	GOV	rulers	-
liz-truss-gbr-government	Liz Truss	-	government	Prime Minister	GBR	2022-09-06	2022-10-25	f	GOV	rulers	-
rishi-sunak-gbr-government	Rishi Sunak	-	government	Prime Minister	GBR	2022-10-25	2024-07-05	m	GOV	rulers	-
keir-starmer-gbr-government	Keir Starmer	-	government	Prime Minister	GBR	2024-07-05	-	m	GOV	rulers	-
peter-carrington-gbr-foreign	Peter Carrington	Lord Carrington	foreign	Foreign Secretary	GBR	1979-05-04	1982-04-05	m	GOV	rulers	-
francis-pym-gbr-foreign	Francis Pym	-	foreign	Foreign Secretary	GBR	1982-04-06	1983-06-11	m	GOV	rulers	-
geoffrey-howe-gbr-foreign	Geoffrey Howe	-	foreign	Foreign Secretary	GBR	1983-06-11	1989-07-24	m	GOV	rulers	-
john-major-gbr-foreign	John Major	-	foreign	Foreign Secretary	GBR	1989-07-24	1989-10-26	m	GOV	rulers	-
douglas-hurd-gbr-foreign	Douglas Hurd	-	foreign	Foreign Secretary	GBR	1989-10-26	1995-07-05	m	GOV	rulers	-
malcolm-rifkind-gbr-foreign	Malcolm Rifkind	-	foreign	Foreign Secretary	GBR	1995-07-05	1997-05-02	m	GOV	rulers	-
robin-cook-gbr-foreign	Robin Cook	-	foreign	Foreign Secretary	GBR	1997-05-02	2001-06-08	m	GOV	rulers	-
jack-straw-gbr-foreign	Jack Straw	-	foreign	Foreign Secretary	GBR	2001-06-08	2006-05-05	m	GOV	rulers	-
margaret-beckett-gbr-foreign	Margaret Beckett	-	foreign	Foreign Secretary	GBR	2006-05-05	2007-06-27	f	GOV	rulers	-
david-miliband-gbr-foreign	David Miliband	-	foreign	Foreign Secretary	GBR	2007-06-28	2010-05-11	m	GOV	rulers	-
william-hague-gbr-foreign	William Hague	-	foreign	Foreign Secretary	GBR	2010-05-12	2014-07-14	m	GOV	rulers	-
philip-hammond-gbr-foreign	Philip Hammond	-	foreign	Foreign Secretary	GBR	2014-07-15	2016-07-13	m	GOV	rulers	-
boris-johnson-gbr-foreign	Boris Johnson	-	foreign	Foreign Secretary	GBR	2016-07-13	2018-07-09	m	GOV	rulers	-
jeremy-hunt-gbr-foreign	Jeremy Hunt	-	foreign	Foreign Secretary	GBR	2018-07-09	2019-07-24	m	GOV	rulers	-
dominic-raab-gbr-foreign	Dominic Raab	-	foreign	Foreign Secretary	GBR	2019-07-24	2021-09-15	m	GOV	rulers	-
liz-truss-gbr-foreign	Liz Truss	-	foreign	Foreign Secretary	GBR	2021-09-15	2022-09-06	f	GOV	rulers	-
james-cleverly-gbr-foreign	James Cleverly	-	foreign	Foreign Secretary	GBR	2022-09-06	2023-11-13	m	GOV	rulers	-
david-cameron-gbr-foreign	David Cameron	Lord Cameron	foreign	Foreign Secretary	GBR	2023-11-13	2024-07-05	m	GOV	rulers	-
david-lammy-gbr-foreign	David Lammy	-	foreign	Foreign Secretary	GBR	2024-07-05	2025-09-05	m	GOV	rulers	-
yvette-cooper-gbr-foreign	Yvette Cooper	-	foreign	Foreign Secretary	GBR	2025-09-05	-	f	GOV	rulers	-
john-nott-gbr-defence	John Nott	-	defence	Defence Secretary	GBR	1981-01-05	1983-01-06	m	GOV|MIL	rulers	-
michael-heseltine-gbr-defence	Michael Heseltine	-	defence	Defence Secretary	GBR	1983-01-06	1986-01-09	m	GOV|MIL	rulers	-
george-younger-gbr-defence	George Younger	-	defence	Defence Secretary	GBR	1986-01-09	1989-07-24	m	GOV|MIL	rulers	-
tom-king-gbr-defence	Tom King	-	defence	Defence Secretary	GBR	1989-07-24	1992-04-10	m	GOV|MIL	rulers	-
malcolm-rifkind-gbr-defence	Malcolm Rifkind	-	defence	Defence Secretary	GBR	1992-04-10	1995-07-05	m	GOV|MIL	rulers	-
michael-portillo-gbr-defence	Michael Portillo	-	defence	Defence Secretary	GBR	1995-07-05	1997-05-02	m	GOV|MIL	rulers	-
george-robertson-gbr-defence	George Robertson	-	defence	Defence Secretary	GBR	1997-05-02	1999-10-11	m	GOV|MIL	rulers	-
geoff-hoon-gbr-defence	Geoff Hoon	-	defence	Defence Secretary	GBR	1999-10-11	2005-05-05	m	GOV|MIL	rulers	-
john-reid-gbr-defence	John Reid	-	defence	Defence Secretary	GBR	2005-05-06	2006-05-05	m	GOV|MIL	rulers	-
des-browne-gbr-defence	Des Browne	-	defence	Defence Secretary	GBR	2006-05-05	2008-10-03	m	GOV|MIL	rulers	-
john-hutton-gbr-defence	John Hutton	-	defence	Defence Secretary	GBR	2008-10-03	2009-06-05	m	GOV|MIL	rulers	-
bob-ainsworth-gbr-defence	Bob Ainsworth	-	defence	Defence Secretary	GBR	2009-06-05	2010-05-11	m	GOV|MIL	rulers	-
liam-fox-gbr-defence	Liam Fox	-	defence	Defence Secretary	GBR	2010-05-12	2011-10-14	m	GOV|MIL	rulers	-
philip-hammond-gbr-defence	Philip Hammond	-	defence	Defence Secretary	GBR	2011-10-14	2014-07-14	m	GOV|MIL	rulers	-
michael-fallon-gbr-defence	Michael Fallon	-	defence	Defence Secretary	GBR	2014-07-15	2017-11-01	m	GOV|MIL	rulers	-
gavin-williamson-gbr-defence	Gavin Williamson	-	defence	Defence Secretary	GBR	2017-11-02	2019-05-01	m	GOV|MIL	rulers	-
penny-mordaunt-gbr-defence	Penny Mordaunt	-	defence	Defence Secretary	GBR	2019-05-01	2019-07-24	f	GOV|MIL	rulers	-
ben-wallace-gbr-defence	Ben Wallace	-	defence	Defence Secretary	GBR	2019-07-24	2023-08-31	m	GOV|MIL	rulers	-
grant-shapps-gbr-defence	Grant Shapps	-	defence	Defence Secretary	GBR	2023-08-31	2024-07-05	m	GOV|MIL	rulers	-
john-healey-gbr-defence	John Healey	-	defence	Defence Secretary	GBR	2024-07-05	-	m	GOV|MIL	rulers	-
tom-king-gbr-northern-ireland	Tom King	-	northern-ireland	Northern Ireland Secretary	GBR	1985-09-03	1989-07-24	m	GOV	unverified	-
peter-brooke-gbr-northern-ireland	Peter Brooke	-	northern-ireland	Northern Ireland Secretary	GBR	1989-07-24	1992-04-10	m	GOV	unverified	-
patrick-mayhew-gbr-northern-ireland	Patrick Mayhew	-	northern-ireland	Northern Ireland Secretary	GBR	1992-04-10	1997-05-02	m	GOV	unverified	-
mo-mowlam-gbr-northern-ireland	Mo Mowlam	Marjorie Mowlam	northern-ireland	Northern Ireland Secretary	GBR	1997-05-03	1999-10-11	f	GOV	unverified	-
peter-mandelson-gbr-northern-ireland	Peter Mandelson	-	northern-ireland	Northern Ireland Secretary	GBR	1999-10-11	2001-01-24	m	GOV	unverified	-
john-reid-gbr-northern-ireland	John Reid	-	northern-ireland	Northern Ireland Secretary	GBR	2001-01-25	2002-10-24	m	GOV	unverified	-
paul-murphy-gbr-northern-ireland	Paul Murphy	-	northern-ireland	Northern Ireland Secretary	GBR	2002-10-24	2005-05-06	m	GOV	unverified	-
peter-hain-gbr-northern-ireland	Peter Hain	-	northern-ireland	Northern Ireland Secretary	GBR	2005-05-06	2007-06-27	m	GOV	unverified	-
valery-giscard-destaing-fra-state	Valéry Giscard d'Estaing	Valery Giscard d'Estaing	state	President	FRA	1974-05-27	1981-05-21	m	GOV	rulers	-
francois-mitterrand-fra-state	François Mitterrand	Francois Mitterrand	state	President	FRA	1981-05-21	1995-05-17	m	GOV	rulers	-
jacques-chirac-fra-state	Jacques Chirac	-	state	President	FRA	1995-05-17	2007-05-16	m	GOV	rulers	-
nicolas-sarkozy-fra-state	Nicolas Sarkozy	-	state	President	FRA	2007-05-16	2012-05-15	m	GOV	rulers	-
francois-hollande-fra-state	François Hollande	Francois Hollande	state	President	FRA	2012-05-15	2017-05-14	m	GOV	rulers	-
emmanuel-macron-fra-state	Emmanuel Macron	-	state	President	FRA	2017-05-14	-	m	GOV	rulers	-
raymond-barre-fra-government	Raymond Barre	-	government	Prime Minister	FRA	1976-08-25	1981-05-21	m	GOV	rulers	-
pierre-mauroy-fra-government	Pierre Mauroy	-	government	Prime Minister	FRA	1981-05-21	1984-07-17	m	GOV	rulers	-
laurent-fabius-fra-government	Laurent Fabius	-	government	Prime Minister	FRA	1984-07-17	1986-03-20	m	GOV	rulers	-
jacques-chirac-fra-government	Jacques Chirac	-	government	Prime Minister	FRA	1986-03-20	1988-05-10	m	GOV	rulers	-
michel-rocard-fra-government	Michel Rocard	-	government	Prime Minister	FRA	1988-05-10	1991-05-15	m	GOV	rulers	-
edith-cresson-fra-government	Édith Cresson	Edith Cresson	government	Prime Minister	FRA	1991-05-15	1992-04-02	f	GOV	rulers	-
pierre-beregovoy-fra-government	Pierre Bérégovoy	Pierre Beregovoy	government	Prime Minister	FRA	1992-04-02	1993-03-29	m	GOV	rulers	-
edouard-balladur-fra-government	Édouard Balladur	Edouard Balladur	government	Prime Minister	FRA	1993-03-29	1995-05-17	m	GOV	rulers	-
alain-juppe-fra-government	Alain Juppé	Alain Juppe	government	Prime Minister	FRA	1995-05-17	1997-06-02	m	GOV	rulers	-
lionel-jospin-fra-government	Lionel Jospin	-	government	Prime Minister	FRA	1997-06-02	2002-05-06	m	GOV	rulers	-
jean-pierre-raffarin-fra-government	Jean-Pierre Raffarin	-	government	Prime Minister	FRA	2002-05-06	2005-05-31	m	GOV	rulers	-
dominique-de-villepin-fra-government	Dominique de Villepin	-	government	Prime Minister	FRA	2005-05-31	2007-05-15	m	GOV	rulers	de Villepin
francois-fillon-fra-government	François Fillon	Francois Fillon	government	Prime Minister	FRA	2007-05-17	2012-05-15	m	GOV	rulers	-
jean-marc-ayrault-fra-government	Jean-Marc Ayrault	-	government	Prime Minister	FRA	2012-05-15	2014-03-31	m	GOV	rulers	-
manuel-valls-fra-government	Manuel Valls	-	government	Prime Minister	FRA	2014-03-31	2016-12-06	m	GOV	rulers	-
bernard-cazeneuve-fra-government	Bernard Cazeneuve	-	government	Prime Minister	FRA	2016-12-06	2017-05-15	m	GOV	rulers	-
edouard-philippe-fra-government	Édouard Philippe	Edouard Philippe	government	Prime Minister	FRA	2017-05-15	2020-07-03	m	GOV	rulers	-
jean-castex-fra-government	Jean Castex	-	government	Prime Minister	FRA	2020-07-03	2022-05-16	m	GOV	rulers	-
elisabeth-borne-fra-government	Élisabeth Borne	Elisabeth Borne	government	Prime Minister	FRA	2022-05-16	2024-01-09	f	GOV	rulers	-
gabriel-attal-fra-government	Gabriel Attal	-	government	Prime Minister	FRA	2024-01-09	2024-09-05	m	GOV	rulers	-
michel-barnier-fra-government	Michel Barnier	-	government	Prime Minister	FRA	2024-09-05	2024-12-13	m	GOV	rulers	-
francois-bayrou-fra-government	François Bayrou	Francois Bayrou	government	Prime Minister	FRA	2024-12-13	2025-09-09	m	GOV	rulers	-
sebastien-lecornu-fra-government	Sébastien Lecornu	Sebastien Lecornu	government	Prime Minister	FRA	2025-09-09	-	m	GOV	rulers	-
claude-cheysson-fra-foreign	Claude Cheysson	-	foreign	Foreign Minister	FRA	1981-05-22	1984-12-07	m	GOV	rulers	-
roland-dumas-fra-foreign	Roland Dumas	-	foreign	Foreign Minister	FRA	1984-12-07	1986-03-20	m	GOV	rulers	-
jean-bernard-raimond-fra-foreign	Jean-Bernard Raimond	-	foreign	Foreign Minister	FRA	1986-03-20	1988-05-10	m	GOV	rulers	-
roland-dumas-fra-foreign-2	Roland Dumas	-	foreign	Foreign Minister	FRA	1988-05-10	1993-03-29	m	GOV	rulers	-
alain-juppe-fra-foreign	Alain Juppé	Alain Juppe	foreign	Foreign Minister	FRA	1993-03-30	1995-05-18	m	GOV	rulers	-
herve-de-charette-fra-foreign	Hervé de Charette	Herve de Charette	foreign	Foreign Minister	FRA	1995-05-18	1997-06-03	m	GOV	rulers	de Charette
hubert-vedrine-fra-foreign	Hubert Védrine	Hubert Vedrine	foreign	Foreign Minister	FRA	1997-06-04	2002-05-06	m	GOV	rulers	-
dominique-de-villepin-fra-foreign	Dominique de Villepin	-	foreign	Foreign Minister	FRA	2002-05-07	2004-03-31	m	GOV	rulers	de Villepin
michel-barnier-fra-foreign	Michel Barnier	-	foreign	Foreign Minister	FRA	2004-03-31	2005-06-02	m	GOV	rulers	-
philippe-douste-blazy-fra-foreign	Philippe Douste-Blazy	-	foreign	Foreign Minister	FRA	2005-06-02	2007-05-15	m	GOV	rulers	-
bernard-kouchner-fra-foreign	Bernard Kouchner	-	foreign	Foreign Minister	FRA	2007-05-18	2010-11-13	m	GOV	rulers	-
michele-alliot-marie-fra-foreign	Michèle Alliot-Marie	Michele Alliot-Marie	foreign	Foreign Minister	FRA	2010-11-14	2011-02-27	f	GOV	rulers	-
alain-juppe-fra-foreign-2	Alain Juppé	Alain Juppe	foreign	Foreign Minister	FRA	2011-02-27	2012-05-15	m	GOV	rulers	-
laurent-fabius-fra-foreign	Laurent Fabius	-	foreign	Foreign Minister	FRA	2012-05-16	2016-02-11	m	GOV	rulers	-
jean-marc-ayrault-fra-foreign	Jean-Marc Ayrault	-	foreign	Foreign Minister	FRA	2016-02-11	2017-05-10	m	GOV	rulers	-
jean-yves-le-drian-fra-foreign	Jean-Yves Le Drian	-	foreign	Foreign Minister	FRA	2017-05-17	2022-05-20	m	GOV	rulers	Le Drian
catherine-colonna-fra-foreign	Catherine Colonna	-	foreign	Foreign Minister	FRA	2022-05-20	2024-01-11	f	GOV	rulers	-
stephane-sejourne-fra-foreign	Stéphane Séjourné	Stephane Sejourne	foreign	Foreign Minister	FRA	2024-01-11	2024-09-21	m	GOV	rulers	-
jean-noel-barrot-fra-foreign	Jean-Noël Barrot	Jean-Noel Barrot	foreign	Foreign Minister	FRA	2024-09-21	-	m	GOV	rulers	-
jean-pierre-chevenement-fra-defence	Jean-Pierre Chevènement	Jean-Pierre Chevenement	defence	Defence Minister	FRA	1988-05-12	1991-01-29	m	GOV|MIL	rulers	-
pierre-joxe-fra-defence	Pierre Joxe	-	defence	Defence Minister	FRA	1991-01-29	1993-03-09	m	GOV|MIL	rulers	-
francois-leotard-fra-defence	François Léotard	Francois Leotard	defence	Defence Minister	FRA	1993-03-30	1995-05-11	m	GOV|MIL	rulers	-
charles-millon-fra-defence	Charles Millon	-	defence	Defence Minister	FRA	1995-05-18	1997-06-02	m	GOV|MIL	rulers	-
alain-richard-fra-defence	Alain Richard	-	defence	Defence Minister	FRA	1997-06-04	2002-05-06	m	GOV|MIL	rulers	-
michele-alliot-marie-fra-defence	Michèle Alliot-Marie	Michele Alliot-Marie	defence	Defence Minister	FRA	2002-05-07	2007-05-18	f	GOV|MIL	rulers	-
herve-morin-fra-defence	Hervé Morin	Herve Morin	defence	Defence Minister	FRA	2007-05-18	2010-11-14	m	GOV|MIL	rulers	-
jean-yves-le-drian-fra-defence	Jean-Yves Le Drian	-	defence	Defence Minister	FRA	2012-05-16	2017-05-17	m	GOV|MIL	rulers	Le Drian
florence-parly-fra-defence	Florence Parly	-	defence	Defence Minister	FRA	2017-06-21	2022-05-20	f	GOV|MIL	rulers	-
sebastien-lecornu-fra-defence	Sébastien Lecornu	Sebastien Lecornu	defence	Defence Minister	FRA	2022-05-20	2025-09-09	m	GOV|MIL	rulers	-
catherine-vautrin-fra-defence	Catherine Vautrin	-	defence	Defence Minister	FRA	2025-10-12	-	f	GOV|MIL	unverified	-
helmut-schmidt-deu-government	Helmut Schmidt	-	government	Chancellor	DEU	1974-05-16	1982-10-01	m	GOV	rulers	-
helmut-kohl-deu-government	Helmut Kohl	-	government	Chancellor	DEU	1982-10-01	1998-10-27	m	GOV	rulers	-
gerhard-schroder-deu-government	Gerhard Schröder	Gerhard Schroeder|Gerhard Schroder	government	Chancellor	DEU	1998-10-27	2005-11-22	m	GOV	rulers	-
angela-merkel-deu-government	Angela Merkel	-	government	Chancellor	DEU	2005-11-22	2021-12-08	f	GOV	rulers	-
olaf-scholz-deu-government	Olaf Scholz	-	government	Chancellor	DEU	2021-12-08	2025-05-06	m	GOV	rulers	-
friedrich-merz-deu-government	Friedrich Merz	-	government	Chancellor	DEU	2025-05-06	-	m	GOV	rulers	-
karl-carstens-deu-state	Karl Carstens	-	state	President	DEU	1979-07-01	1984-06-30	m	GOV	rulers	-
richard-von-weizsacker-deu-state	Richard von Weizsäcker	Richard von Weizsaecker	state	President	DEU	1984-07-01	1994-06-30	m	GOV	rulers	von Weizsäcker
roman-herzog-deu-state	Roman Herzog	-	state	President	DEU	1994-07-01	1999-06-30	m	GOV	rulers	-
johannes-rau-deu-state	Johannes Rau	-	state	President	DEU	1999-07-01	2004-06-30	m	GOV	rulers	-
horst-kohler-deu-state	Horst Köhler	Horst Koehler	state	President	DEU	2004-07-01	2010-05-31	m	GOV	rulers	-
christian-wulff-deu-state	Christian Wulff	-	state	President	DEU	2010-06-30	2012-02-17	m	GOV	rulers	-
joachim-gauck-deu-state	Joachim Gauck	-	state	President	DEU	2012-03-18	2017-03-18	m	GOV	rulers	-
frank-walter-steinmeier-deu-state	Frank-Walter Steinmeier	-	state	President	DEU	2017-03-19	-	m	GOV	rulers	-
hans-dietrich-genscher-deu-foreign	Hans-Dietrich Genscher	-	foreign	Foreign Minister	DEU	1974-05-17	1992-05-17	m	GOV	rulers	-
klaus-kinkel-deu-foreign	Klaus Kinkel	-	foreign	Foreign Minister	DEU	1992-05-18	1998-10-26	m	GOV	rulers	-
joschka-fischer-deu-foreign	Joschka Fischer	-	foreign	Foreign Minister	DEU	1998-10-27	2005-11-22	m	GOV	rulers	-
frank-walter-steinmeier-deu-foreign	Frank-Walter Steinmeier	-	foreign	Foreign Minister	DEU	2005-11-22	2009-10-27	m	GOV	rulers	-
guido-westerwelle-deu-foreign	Guido Westerwelle	-	foreign	Foreign Minister	DEU	2009-10-28	2013-12-17	m	GOV	rulers	-
frank-walter-steinmeier-deu-foreign-2	Frank-Walter Steinmeier	-	foreign	Foreign Minister	DEU	2013-12-17	2017-01-27	m	GOV	rulers	-
sigmar-gabriel-deu-foreign	Sigmar Gabriel	-	foreign	Foreign Minister	DEU	2017-01-27	2018-03-14	m	GOV	rulers	-
heiko-maas-deu-foreign	Heiko Maas	-	foreign	Foreign Minister	DEU	2018-03-14	2021-12-08	m	GOV	rulers	-
annalena-baerbock-deu-foreign	Annalena Baerbock	-	foreign	Foreign Minister	DEU	2021-12-08	2025-05-06	f	GOV	rulers	-
johann-wadephul-deu-foreign	Johann Wadephul	-	foreign	Foreign Minister	DEU	2025-05-06	-	m	GOV	rulers	-
volker-ruhe-deu-defence	Volker Rühe	Volker Ruehe	defence	Defence Minister	DEU	1992-04-01	1998-10-27	m	GOV|MIL	rulers	-
rudolf-scharping-deu-defence	Rudolf Scharping	-	defence	Defence Minister	DEU	1998-10-27	2002-07-19	m	GOV|MIL	rulers	-
peter-struck-deu-defence	Peter Struck	-	defence	Defence Minister	DEU	2002-07-19	2005-11-22	m	GOV|MIL	rulers	-
franz-josef-jung-deu-defence	Franz Josef Jung	-	defence	Defence Minister	DEU	2005-11-22	2009-10-28	m	GOV|MIL	rulers	-
karl-theodor-zu-guttenberg-deu-defence	Karl-Theodor zu Guttenberg	-	defence	Defence Minister	DEU	2009-10-28	2011-03-03	m	GOV|MIL	rulers	zu Guttenberg
thomas-de-maiziere-deu-defence	Thomas de Maizière	Thomas de Maiziere	defence	Defence Minister	DEU	2011-03-03	2013-12-17	m	GOV|MIL	rulers	de Maizière
ursula-von-der-leyen-deu-defence	Ursula von der Leyen	-	defence	Defence Minister	DEU	2013-12-17	2019-07-17	f	GOV|MIL	rulers	von der Leyen
annegret-kramp-karrenbauer-deu-defence	Annegret Kramp-Karrenbauer	-	defence	Defence Minister	DEU	2019-07-17	2021-12-08	f	GOV|MIL	rulers	-
christine-lambrecht-deu-defence	Christine Lambrecht	-	defence	Defence Minister	DEU	2021-12-08	2023-01-19	f	GOV|MIL	rulers	-
boris-pistorius-deu-defence	Boris Pistorius	-	defence	Defence Minister	DEU	2023-01-19	-	m	GOV|MIL	rulers	-
erich-honecker-ddr-state	Erich Honecker	-	state	General Secretary	DDR	1971-05-03	1989-10-18	m	GOV	rulers	-
egon-krenz-ddr-state	Egon Krenz	-	state	General Secretary	DDR	1989-10-18	1989-12-03	m	GOV	rulers	-
willi-stoph-ddr-government	Willi Stoph	-	government	Premier	DDR	1976-10-29	1989-11-13	m	GOV	rulers	-
hans-modrow-ddr-government	Hans Modrow	-	government	Premier	DDR	1989-11-13	1990-04-12	m	GOV	rulers	-
lothar-de-maiziere-ddr-government	Lothar de Maizière	Lothar de Maiziere	government	Premier	DDR	1990-04-12	1990-10-02	m	GOV	rulers	de Maizière
gregor-gysi-ddr-party-leader	Gregor Gysi	-	party-leader	Chairman of the Party of Democratic Socialism	DDR	1989-12-09	1993-01-31	m	GOV	unverified	-
francesco-cossiga-ita-government	Francesco Cossiga	-	government	Prime Minister	ITA	1979-08-04	1980-10-18	m	GOV	rulers	-
arnaldo-forlani-ita-government	Arnaldo Forlani	-	government	Prime Minister	ITA	1980-10-18	1981-06-28	m	GOV	rulers	-
giovanni-spadolini-ita-government	Giovanni Spadolini	-	government	Prime Minister	ITA	1981-06-28	1982-12-01	m	GOV	rulers	-
amintore-fanfani-ita-government	Amintore Fanfani	-	government	Prime Minister	ITA	1982-12-01	1983-08-04	m	GOV	rulers	-
bettino-craxi-ita-government	Bettino Craxi	-	government	Prime Minister	ITA	1983-08-04	1987-04-17	m	GOV	rulers	-
giovanni-goria-ita-government	Giovanni Goria	-	government	Prime Minister	ITA	1987-07-28	1988-04-13	m	GOV	rulers	-
ciriaco-de-mita-ita-government	Ciriaco De Mita	-	government	Prime Minister	ITA	1988-04-13	1989-07-22	m	GOV	rulers	De Mita
giulio-andreotti-ita-government	Giulio Andreotti	-	government	Prime Minister	ITA	1989-07-22	1992-06-28	m	GOV	rulers	-
giuliano-amato-ita-government	Giuliano Amato	-	government	Prime Minister	ITA	1992-06-28	1993-04-28	m	GOV	rulers	-
carlo-azeglio-ciampi-ita-government	Carlo Azeglio Ciampi	-	government	Prime Minister	ITA	1993-04-28	1994-05-10	m	GOV	rulers	-
silvio-berlusconi-ita-government	Silvio Berlusconi	-	government	Prime Minister	ITA	1994-05-10	1995-01-17	m	GOV	rulers	-
lamberto-dini-ita-government	Lamberto Dini	-	government	Prime Minister	ITA	1995-01-17	1996-05-17	m	GOV	rulers	-
romano-prodi-ita-government	Romano Prodi	-	government	Prime Minister	ITA	1996-05-17	1998-10-21	m	GOV	rulers	-
massimo-dalema-ita-government	Massimo D'Alema	-	government	Prime Minister	ITA	1998-10-21	2000-04-25	m	GOV	rulers	-
giuliano-amato-ita-government-2	Giuliano Amato	-	government	Prime Minister	ITA	2000-04-25	2001-06-11	m	GOV	rulers	-
silvio-berlusconi-ita-government-2	Silvio Berlusconi	-	government	Prime Minister	ITA	2001-06-11	2006-05-17	m	GOV	rulers	-
romano-prodi-ita-government-2	Romano Prodi	-	government	Prime Minister	ITA	2006-05-17	2008-05-08	m	GOV	rulers	-
silvio-berlusconi-ita-government-3	Silvio Berlusconi	-	government	Prime Minister	ITA	2008-05-08	2011-11-16	m	GOV	rulers	-
mario-monti-ita-government	Mario Monti	-	government	Prime Minister	ITA	2011-11-16	2013-04-28	m	GOV	rulers	-
enrico-letta-ita-government	Enrico Letta	-	government	Prime Minister	ITA	2013-04-28	2014-02-22	m	GOV	rulers	-
matteo-renzi-ita-government	Matteo Renzi	-	government	Prime Minister	ITA	2014-02-22	2016-12-12	m	GOV	rulers	-
paolo-gentiloni-ita-government	Paolo Gentiloni	-	government	Prime Minister	ITA	2016-12-12	2018-06-01	m	GOV	rulers	-
giuseppe-conte-ita-government	Giuseppe Conte	-	government	Prime Minister	ITA	2018-06-01	2021-02-13	m	GOV	rulers	-
mario-draghi-ita-government	Mario Draghi	-	government	Prime Minister	ITA	2021-02-13	2022-10-22	m	GOV	rulers	-
giorgia-meloni-ita-government	Giorgia Meloni	-	government	Prime Minister	ITA	2022-10-22	-	f	GOV	rulers	-
sandro-pertini-ita-state	Sandro Pertini	-	state	President	ITA	1978-07-09	1985-06-29	m	GOV	rulers	-
francesco-cossiga-ita-state	Francesco Cossiga	-	state	President	ITA	1985-07-03	1992-04-28	m	GOV	rulers	-
oscar-luigi-scalfaro-ita-state	Oscar Luigi Scalfaro	-	state	President	ITA	1992-05-28	1999-05-15	m	GOV	rulers	-
carlo-azeglio-ciampi-ita-state	Carlo Azeglio Ciampi	-	state	President	ITA	1999-05-18	2006-05-15	m	GOV	rulers	-
giorgio-napolitano-ita-state	Giorgio Napolitano	-	state	President	ITA	2006-05-15	2015-01-14	m	GOV	rulers	-
sergio-mattarella-ita-state	Sergio Mattarella	-	state	President	ITA	2015-02-03	-	m	GOV	rulers	-
giulio-andreotti-ita-foreign	Giulio Andreotti	-	foreign	Foreign Minister	ITA	1983-08-04	1989-07-22	m	GOV	rulers	-
gianni-de-michelis-ita-foreign	Gianni De Michelis	-	foreign	Foreign Minister	ITA	1989-07-22	1992-06-28	m	GOV	rulers	De Michelis
lamberto-dini-ita-foreign	Lamberto Dini	-	foreign	Foreign Minister	ITA	1996-05-17	2001-06-06	m	GOV	rulers	-
franco-frattini-ita-foreign	Franco Frattini	-	foreign	Foreign Minister	ITA	2002-11-14	2004-11-18	m	GOV	rulers	-
gianfranco-fini-ita-foreign	Gianfranco Fini	-	foreign	Foreign Minister	ITA	2004-11-18	2006-05-17	m	GOV	rulers	-
massimo-dalema-ita-foreign	Massimo D'Alema	-	foreign	Foreign Minister	ITA	2006-05-17	2008-05-08	m	GOV	rulers	-
franco-frattini-ita-foreign-2	Franco Frattini	-	foreign	Foreign Minister	ITA	2008-05-08	2011-11-16	m	GOV	rulers	-
giulio-terzi-ita-foreign	Giulio Terzi	-	foreign	Foreign Minister	ITA	2011-11-16	2013-03-26	m	GOV	rulers	-
emma-bonino-ita-foreign	Emma Bonino	-	foreign	Foreign Minister	ITA	2013-04-28	2014-02-22	f	GOV	rulers	-
federica-mogherini-ita-foreign	Federica Mogherini	-	foreign	Foreign Minister	ITA	2014-02-22	2014-10-31	f	GOV	rulers	-
paolo-gentiloni-ita-foreign	Paolo Gentiloni	-	foreign	Foreign Minister	ITA	2014-10-31	2016-12-12	m	GOV	rulers	-
angelino-alfano-ita-foreign	Angelino Alfano	-	foreign	Foreign Minister	ITA	2016-12-12	2018-06-01	m	GOV	rulers	-
enzo-moavero-milanesi-ita-foreign	Enzo Moavero Milanesi	-	foreign	Foreign Minister	ITA	2018-06-01	2019-09-05	m	GOV	rulers	-
luigi-di-maio-ita-foreign	Luigi Di Maio	-	foreign	Foreign Minister	ITA	2019-09-05	2022-10-22	m	GOV	rulers	Di Maio
antonio-tajani-ita-foreign	Antonio Tajani	-	foreign	Foreign Minister	ITA	2022-10-22	-	m	GOV	rulers	-
guido-crosetto-ita-defence	Guido Crosetto	-	defence	Defence Minister	ITA	2022-10-22	-	m	GOV|MIL	rulers	-
juan-carlos-i-esp-state	Juan Carlos I	Juan Carlos|King Juan Carlos	state	King	ESP	1975-11-22	2014-06-19	m	GOV	rulers	Juan Carlos
felipe-vi-esp-state	Felipe VI	King Felipe	state	King	ESP	2014-06-19	-	m	GOV	rulers	Felipe
adolfo-suarez-esp-government	Adolfo Suárez	Adolfo Suarez	government	Prime Minister	ESP	1976-07-05	1981-02-25	m	GOV	rulers	-
leopoldo-calvo-sotelo-esp-government	Leopoldo Calvo-Sotelo	Leopoldo Calvo Sotelo	government	Prime Minister	ESP	1981-02-26	1982-12-02	m	GOV	rulers	-
felipe-gonzalez-esp-government	Felipe González	Felipe Gonzalez	government	Prime Minister	ESP	1982-12-02	1996-05-05	m	GOV	rulers	-
jose-maria-aznar-esp-government	José María Aznar	Jose Maria Aznar	government	Prime Minister	ESP	1996-05-05	2004-04-17	m	GOV	rulers	-
jose-luis-rodriguez-zapatero-esp-government	José Luis Rodríguez Zapatero	Jose Luis Rodriguez Zapatero|Jose Luis Zapatero	government	Prime Minister	ESP	2004-04-17	2011-12-21	m	GOV	rulers	Zapatero|Rodríguez Zapatero
mariano-rajoy-esp-government	Mariano Rajoy	-	government	Prime Minister	ESP	2011-12-21	2018-06-02	m	GOV	rulers	-
pedro-sanchez-esp-government	Pedro Sánchez	Pedro Sanchez	government	Prime Minister	ESP	2018-06-02	-	m	GOV	rulers	-
francisco-fernandez-ordonez-esp-foreign	Francisco Fernández Ordóñez	Francisco Fernandez Ordonez	foreign	Foreign Minister	ESP	1985-07-05	1992-06-22	m	GOV	rulers	-
javier-solana-esp-foreign	Javier Solana	-	foreign	Foreign Minister	ESP	1992-06-24	1995-12-18	m	GOV	rulers	-
abel-matutes-esp-foreign	Abel Matutes	-	foreign	Foreign Minister	ESP	1996-05-06	2000-04-28	m	GOV	rulers	-
josep-pique-esp-foreign	Josep Piqué	Josep Pique	foreign	Foreign Minister	ESP	2000-04-28	2002-07-10	m	GOV	rulers	-
ana-palacio-esp-foreign	Ana Palacio	-	foreign	Foreign Minister	ESP	2002-07-10	2004-04-18	f	GOV	rulers	-
miguel-angel-moratinos-esp-foreign	Miguel Ángel Moratinos	Miguel Angel Moratinos	foreign	Foreign Minister	ESP	2004-04-18	2010-10-21	m	GOV	rulers	-
trinidad-jimenez-esp-foreign	Trinidad Jiménez	Trinidad Jimenez	foreign	Foreign Minister	ESP	2010-10-21	2011-12-22	f	GOV	rulers	-
jose-manuel-garcia-margallo-esp-foreign	José Manuel García-Margallo	Jose Manuel Garcia-Margallo	foreign	Foreign Minister	ESP	2011-12-22	2016-11-04	m	GOV	rulers	-
alfonso-dastis-esp-foreign	Alfonso Dastis	-	foreign	Foreign Minister	ESP	2016-11-04	2018-06-07	m	GOV	rulers	-
josep-borrell-esp-foreign	Josep Borrell	-	foreign	Foreign Minister	ESP	2018-06-07	2019-11-30	m	GOV	rulers	-
arancha-gonzalez-laya-esp-foreign	Arancha González Laya	Arancha Gonzalez Laya	foreign	Foreign Minister	ESP	2020-01-13	2021-07-12	f	GOV	rulers	-
jose-manuel-albares-esp-foreign	José Manuel Albares	Jose Manuel Albares	foreign	Foreign Minister	ESP	2021-07-12	-	m	GOV	rulers	-
antonio-ramalho-eanes-prt-state	António Ramalho Eanes	Antonio Ramalho Eanes	state	President	PRT	1976-07-14	1986-03-09	m	GOV	rulers	-
mario-soares-prt-state	Mário Soares	Mario Soares	state	President	PRT	1986-03-09	1996-03-09	m	GOV	rulers	-
jorge-sampaio-prt-state	Jorge Sampaio	-	state	President	PRT	1996-03-09	2006-03-09	m	GOV	rulers	-
anibal-cavaco-silva-prt-state	Aníbal Cavaco Silva	Anibal Cavaco Silva	state	President	PRT	2006-03-09	2016-03-09	m	GOV	rulers	-
marcelo-rebelo-de-sousa-prt-state	Marcelo Rebelo de Sousa	-	state	President	PRT	2016-03-09	2026-03-09	m	GOV	unverified	de Sousa
francisco-sa-carneiro-prt-government	Francisco Sá Carneiro	Francisco Sa Carneiro	government	Prime Minister	PRT	1980-01-03	1980-12-04	m	GOV	rulers	-
mario-soares-prt-government	Mário Soares	Mario Soares	government	Prime Minister	PRT	1983-06-09	1985-11-06	m	GOV	rulers	-
anibal-cavaco-silva-prt-government	Aníbal Cavaco Silva	Anibal Cavaco Silva	government	Prime Minister	PRT	1985-11-06	1995-10-28	m	GOV	rulers	-
antonio-guterres-prt-government	António Guterres	Antonio Guterres	government	Prime Minister	PRT	1995-10-28	2002-04-06	m	GOV	rulers	-
jose-manuel-barroso-prt-government	José Manuel Barroso	Jose Manuel Durao Barroso|Jose Manuel Barroso|José Manuel Durão Barroso	government	Prime Minister	PRT	2002-04-06	2004-07-17	m	GOV	rulers	-
pedro-santana-lopes-prt-government	Pedro Santana Lopes	-	government	Prime Minister	PRT	2004-07-17	2005-03-12	m	GOV	rulers	-
jose-socrates-prt-government	José Sócrates	Jose Socrates	government	Prime Minister	PRT	2005-03-12	2011-06-21	m	GOV	rulers	-
pedro-passos-coelho-prt-government	Pedro Passos Coelho	-	government	Prime Minister	PRT	2011-06-21	2015-11-26	m	GOV	rulers	-
antonio-costa-prt-government	António Costa	Antonio Costa	government	Prime Minister	PRT	2015-11-26	2024-04-02	m	GOV	rulers	-
luis-montenegro-prt-government	Luís Montenegro	Luis Montenegro	government	Prime Minister	PRT	2024-04-02	-	m	GOV	rulers	-
joao-de-deus-pinheiro-prt-foreign	João de Deus Pinheiro	Joao de Deus Pinheiro	foreign	Foreign Minister	PRT	1987-08-17	1992-11-12	m	GOV	rulers	-
jose-manuel-durao-barroso-prt-foreign	José Manuel Durão Barroso	Jose Manuel Barroso|Durão Barroso|Jose Manuel Durao Barroso|Durao Barroso	foreign	Foreign Minister	PRT	1992-11-12	1995-10-28	m	GOV	rulers	Barroso
jaime-gama-prt-foreign	Jaime Gama	-	foreign	Foreign Minister	PRT	1995-10-28	2002-04-06	m	GOV	rulers	-
diogo-freitas-do-amaral-prt-foreign	Diogo Freitas do Amaral	-	foreign	Foreign Minister	PRT	2005-03-12	2006-07-03	m	GOV	rulers	Freitas do Amaral
luis-amado-prt-foreign	Luís Amado	Luis Amado	foreign	Foreign Minister	PRT	2006-07-03	2011-06-21	m	GOV	rulers	-
paulo-portas-prt-foreign	Paulo Portas	-	foreign	Foreign Minister	PRT	2011-06-21	2013-07-24	m	GOV	rulers	-
rui-machete-prt-foreign	Rui Machete	-	foreign	Foreign Minister	PRT	2013-07-24	2015-11-26	m	GOV	rulers	-
augusto-santos-silva-prt-foreign	Augusto Santos Silva	-	foreign	Foreign Minister	PRT	2015-11-26	2022-03-30	m	GOV	rulers	Santos Silva
joao-gomes-cravinho-prt-foreign	João Gomes Cravinho	Joao Gomes Cravinho	foreign	Foreign Minister	PRT	2022-03-30	2024-04-02	m	GOV	rulers	-
paulo-rangel-prt-foreign	Paulo Rangel	-	foreign	Foreign Minister	PRT	2024-04-02	-	m	GOV	unverified	-
juliana-nld-state	Juliana	-	state	Queen	NLD	1948-09-04	1980-04-30	f	GOV	rulers	-
beatrix-nld-state	Beatrix	Queen Beatrix	state	Queen	NLD	1980-04-30	2013-04-30	f	GOV	rulers	-
willem-alexander-nld-state	Willem-Alexander	-	state	King	NLD	2013-04-30	-	m	GOV	rulers	-
dries-van-agt-nld-government	Dries van Agt	-	government	Prime Minister	NLD	1977-12-19	1982-11-04	m	GOV	rulers	van Agt
ruud-lubbers-nld-government	Ruud Lubbers	-	government	Prime Minister	NLD	1982-11-04	1994-08-22	m	GOV	rulers	-
wim-kok-nld-government	Wim Kok	-	government	Prime Minister	NLD	1994-08-22	2002-07-22	m	GOV	rulers	-
jan-peter-balkenende-nld-government	Jan Peter Balkenende	-	government	Prime Minister	NLD	2002-07-22	2010-10-14	m	GOV	rulers	-
mark-rutte-nld-government	Mark Rutte	-	government	Prime Minister	NLD	2010-10-14	2024-07-02	m	GOV	rulers	-
dick-schoof-nld-government	Dick Schoof	-	government	Prime Minister	NLD	2024-07-02	2026-02-23	m	GOV	unverified	-
rob-jetten-nld-government	Rob Jetten	-	government	Prime Minister	NLD	2026-02-23	-	m	GOV	unverified	-
hans-van-den-broek-nld-foreign	Hans van den Broek	-	foreign	Foreign Minister	NLD	1982-11-04	1993-01-03	m	GOV	rulers	van den Broek
hans-van-mierlo-nld-foreign	Hans van Mierlo	-	foreign	Foreign Minister	NLD	1994-08-22	1998-08-03	m	GOV	rulers	van Mierlo
jaap-de-hoop-scheffer-nld-foreign	Jaap de Hoop Scheffer	-	foreign	Foreign Minister	NLD	2002-07-22	2003-12-03	m	GOV	rulers	de Hoop Scheffer
ben-bot-nld-foreign	Ben Bot	-	foreign	Foreign Minister	NLD	2003-12-03	2007-02-22	m	GOV	rulers	-
maxime-verhagen-nld-foreign	Maxime Verhagen	-	foreign	Foreign Minister	NLD	2007-02-22	2010-10-14	m	GOV	rulers	-
frans-timmermans-nld-foreign	Frans Timmermans	-	foreign	Foreign Minister	NLD	2012-11-05	2014-10-17	m	GOV	rulers	-
bert-koenders-nld-foreign	Bert Koenders	-	foreign	Foreign Minister	NLD	2014-10-17	2017-10-26	m	GOV	rulers	-
wopke-hoekstra-nld-foreign	Wopke Hoekstra	-	foreign	Foreign Minister	NLD	2022-01-10	2023-09-01	m	GOV	rulers	-
hanke-bruins-slot-nld-foreign	Hanke Bruins Slot	-	foreign	Foreign Minister	NLD	2023-09-05	2024-07-02	f	GOV	rulers	-
caspar-veldkamp-nld-foreign	Caspar Veldkamp	-	foreign	Foreign Minister	NLD	2024-07-02	2025-08-22	m	GOV	rulers	-
wilfried-martens-bel-government	Wilfried Martens	-	government	Prime Minister	BEL	1981-12-17	1992-03-07	m	GOV	rulers	-
jean-luc-dehaene-bel-government	Jean-Luc Dehaene	-	government	Prime Minister	BEL	1992-03-07	1999-07-12	m	GOV	rulers	-
guy-verhofstadt-bel-government	Guy Verhofstadt	-	government	Prime Minister	BEL	1999-07-12	2008-03-20	m	GOV	rulers	-
yves-leterme-bel-government	Yves Leterme	-	government	Prime Minister	BEL	2008-03-20	2008-12-30	m	GOV	rulers	-
herman-van-rompuy-bel-government	Herman Van Rompuy	-	government	Prime Minister	BEL	2008-12-30	2009-11-25	m	GOV	rulers	Van Rompuy
yves-leterme-bel-government-2	Yves Leterme	-	government	Prime Minister	BEL	2009-11-25	2011-12-06	m	GOV	rulers	-
elio-di-rupo-bel-government	Elio Di Rupo	-	government	Prime Minister	BEL	2011-12-06	2014-10-11	m	GOV	rulers	Di Rupo
charles-michel-bel-government	Charles Michel	-	government	Prime Minister	BEL	2014-10-11	2019-10-27	m	GOV	rulers	-
sophie-wilmes-bel-government	Sophie Wilmès	Sophie Wilmes	government	Prime Minister	BEL	2019-10-27	2020-10-01	f	GOV	rulers	-
alexander-de-croo-bel-government	Alexander De Croo	-	government	Prime Minister	BEL	2020-10-01	2025-02-03	m	GOV	rulers	De Croo
bart-de-wever-bel-government	Bart De Wever	-	government	Prime Minister	BEL	2025-02-03	-	m	GOV	rulers	De Wever
baudouin-bel-state	Baudouin	-	state	King	BEL	1951-07-17	1993-07-31	m	GOV	rulers	-
albert-ii-bel-state	Albert II	-	state	King	BEL	1993-08-09	2013-07-21	m	GOV	rulers	Albert
philippe-bel-state	Philippe	-	state	King	BEL	2013-07-21	-	m	GOV	rulers	-
louis-michel-bel-foreign	Louis Michel	-	foreign	Foreign Minister	BEL	1999-07-12	2004-07-18	m	GOV	rulers	-
karel-de-gucht-bel-foreign	Karel De Gucht	-	foreign	Foreign Minister	BEL	2004-07-18	2009-07-17	m	GOV	rulers	De Gucht
didier-reynders-bel-foreign	Didier Reynders	-	foreign	Foreign Minister	BEL	2011-12-06	2019-11-30	m	GOV	rulers	-
hadja-lahbib-bel-foreign	Hadja Lahbib	-	foreign	Foreign Minister	BEL	2022-07-15	2024-12-01	f	GOV	rulers	-
maxime-prevot-bel-foreign	Maxime Prévot	Maxime Prevot	foreign	Foreign Minister	BEL	2025-02-03	-	m	GOV	rulers	-
bruno-kreisky-aut-government	Bruno Kreisky	-	government	Chancellor	AUT	1970-04-21	1983-05-24	m	GOV	rulers	-
fred-sinowatz-aut-government	Fred Sinowatz	-	government	Chancellor	AUT	1983-05-24	1986-06-16	m	GOV	rulers	-
franz-vranitzky-aut-government	Franz Vranitzky	-	government	Chancellor	AUT	1986-06-16	1997-01-28	m	GOV	rulers	-
viktor-klima-aut-government	Viktor Klima	-	government	Chancellor	AUT	1997-01-28	2000-02-04	m	GOV	rulers	-
wolfgang-schussel-aut-government	Wolfgang Schüssel	Wolfgang Schuessel	government	Chancellor	AUT	2000-02-04	2007-01-11	m	GOV	rulers	-
alfred-gusenbauer-aut-government	Alfred Gusenbauer	-	government	Chancellor	AUT	2007-01-11	2008-12-02	m	GOV	rulers	-
werner-faymann-aut-government	Werner Faymann	-	government	Chancellor	AUT	2008-12-02	2016-05-09	m	GOV	rulers	-
christian-kern-aut-government	Christian Kern	-	government	Chancellor	AUT	2016-05-17	2017-12-18	m	GOV	rulers	-
sebastian-kurz-aut-government	Sebastian Kurz	-	government	Chancellor	AUT	2017-12-18	2019-05-28	m	GOV	rulers	-
brigitte-bierlein-aut-government	Brigitte Bierlein	-	government	Chancellor	AUT	2019-06-03	2020-01-07	f	GOV	rulers	-
sebastian-kurz-aut-government-2	Sebastian Kurz	-	government	Chancellor	AUT	2020-01-07	2021-10-11	m	GOV	rulers	-
alexander-schallenberg-aut-government	Alexander Schallenberg	-	government	Chancellor	AUT	2021-10-11	2021-12-06	m	GOV	rulers	-
karl-nehammer-aut-government	Karl Nehammer	-	government	Chancellor	AUT	2021-12-06	2025-01-10	m	GOV	rulers	-
christian-stocker-aut-government	Christian Stocker	-	government	Chancellor	AUT	2025-03-03	-	m	GOV	rulers	-
kurt-waldheim-aut-state	Kurt Waldheim	-	state	President	AUT	1986-07-08	1992-07-08	m	GOV	rulers	-
thomas-klestil-aut-state	Thomas Klestil	-	state	President	AUT	1992-07-08	2004-07-06	m	GOV	rulers	-
heinz-fischer-aut-state	Heinz Fischer	-	state	President	AUT	2004-07-08	2016-07-08	m	GOV	rulers	-
alexander-van-der-bellen-aut-state	Alexander Van der Bellen	-	state	President	AUT	2017-01-26	-	m	GOV	rulers	Van der Bellen
alois-mock-aut-foreign	Alois Mock	-	foreign	Foreign Minister	AUT	1987-01-21	1995-05-04	m	GOV	rulers	-
benita-ferrero-waldner-aut-foreign	Benita Ferrero-Waldner	-	foreign	Foreign Minister	AUT	2000-02-04	2004-10-20	f	GOV	rulers	-
ursula-plassnik-aut-foreign	Ursula Plassnik	-	foreign	Foreign Minister	AUT	2004-10-20	2008-12-02	f	GOV	rulers	-
michael-spindelegger-aut-foreign	Michael Spindelegger	-	foreign	Foreign Minister	AUT	2008-12-02	2013-12-16	m	GOV	rulers	-
sebastian-kurz-aut-foreign	Sebastian Kurz	-	foreign	Foreign Minister	AUT	2013-12-16	2017-12-18	m	GOV	rulers	-
karin-kneissl-aut-foreign	Karin Kneissl	-	foreign	Foreign Minister	AUT	2017-12-18	2019-06-03	f	GOV	rulers	-
beate-meinl-reisinger-aut-foreign	Beate Meinl-Reisinger	-	foreign	Foreign Minister	AUT	2025-03-03	-	f	GOV	rulers	-
reinhold-mitterlehner-aut-government	Reinhold Mitterlehner	-	government	Acting Chancellor	AUT	2016-05-09	2016-05-17	m	GOV	rulers	-
hartwig-loger-aut-government	Hartwig Löger	Hartwig Loeger|Hartwig Loger	government	Acting Chancellor	AUT	2019-05-28	2019-06-03	m	GOV	rulers	-
flavio-cotti-che-foreign	Flavio Cotti	-	foreign	Foreign Minister	CHE	1993-04-01	1999-04-30	m	GOV	rulers	-
joseph-deiss-che-foreign	Joseph Deiss	-	foreign	Foreign Minister	CHE	1999-05-01	2002-12-31	m	GOV	rulers	-
micheline-calmy-rey-che-foreign	Micheline Calmy-Rey	-	foreign	Foreign Minister	CHE	2003-01-01	2011-12-31	f	GOV	rulers	-
didier-burkhalter-che-foreign	Didier Burkhalter	-	foreign	Foreign Minister	CHE	2012-01-01	2017-10-31	m	GOV	rulers	-
ignazio-cassis-che-foreign	Ignazio Cassis	-	foreign	Foreign Minister	CHE	2017-11-01	-	m	GOV	rulers	-
jack-lynch-irl-government	Jack Lynch	-	government	Taoiseach	IRL	1977-07-05	1979-12-11	m	GOV	rulers	-
charles-haughey-irl-government	Charles Haughey	-	government	Taoiseach	IRL	1979-12-11	1981-06-30	m	GOV	rulers	-
garret-fitzgerald-irl-government	Garret FitzGerald	-	government	Taoiseach	IRL	1982-12-14	1987-03-10	m	GOV	rulers	-
charles-haughey-irl-government-2	Charles Haughey	-	government	Taoiseach	IRL	1987-03-10	1992-02-11	m	GOV	rulers	-
albert-reynolds-irl-government	Albert Reynolds	-	government	Taoiseach	IRL	1992-02-11	1994-12-15	m	GOV	rulers	-
john-bruton-irl-government	John Bruton	-	government	Taoiseach	IRL	1994-12-15	1997-06-26	m	GOV	rulers	-
bertie-ahern-irl-government	Bertie Ahern	-	government	Taoiseach	IRL	1997-06-26	2008-05-07	m	GOV	rulers	-
brian-cowen-irl-government	Brian Cowen	-	government	Taoiseach	IRL	2008-05-07	2011-03-09	m	GOV	rulers	-
enda-kenny-irl-government	Enda Kenny	-	government	Taoiseach	IRL	2011-03-09	2017-06-14	m	GOV	rulers	-
leo-varadkar-irl-government	Leo Varadkar	-	government	Taoiseach	IRL	2017-06-14	2020-06-27	m	GOV	rulers	-
micheal-martin-irl-government	Micheál Martin	Micheal Martin	government	Taoiseach	IRL	2020-06-27	2022-12-17	m	GOV	rulers	-
leo-varadkar-irl-government-2	Leo Varadkar	-	government	Taoiseach	IRL	2022-12-17	2024-04-09	m	GOV	rulers	-
simon-harris-irl-government	Simon Harris	-	government	Taoiseach	IRL	2024-04-09	2025-01-23	m	GOV	rulers	-
micheal-martin-irl-government-2	Micheál Martin	Micheal Martin	government	Taoiseach	IRL	2025-01-23	-	m	GOV	rulers	-
mary-robinson-irl-state	Mary Robinson	-	state	President	IRL	1990-12-03	1997-09-12	f	GOV	rulers	-
mary-mcaleese-irl-state	Mary McAleese	-	state	President	IRL	1997-11-11	2011-11-10	f	GOV	rulers	-
michael-d-higgins-irl-state	Michael D. Higgins	-	state	President	IRL	2011-11-11	2025-11-10	m	GOV	unverified	-
catherine-connolly-irl-state	Catherine Connolly	-	state	President	IRL	2025-11-11	-	f	GOV	unverified	-
dick-spring-irl-foreign	Dick Spring	-	foreign	Foreign Minister	IRL	1994-12-15	1997-06-26	m	GOV	rulers	-
brian-cowen-irl-foreign	Brian Cowen	-	foreign	Foreign Minister	IRL	2000-01-27	2004-09-29	m	GOV	rulers	-
dermot-ahern-irl-foreign	Dermot Ahern	-	foreign	Foreign Minister	IRL	2004-09-29	2008-05-07	m	GOV	rulers	-
simon-coveney-irl-foreign	Simon Coveney	-	foreign	Foreign Minister	IRL	2017-06-14	2022-12-17	m	GOV	rulers	-
micheal-martin-irl-foreign	Micheál Martin	Micheal Martin	foreign	Foreign Minister	IRL	2022-12-17	2025-01-23	m	GOV	rulers	-
gro-harlem-brundtland-nor-government	Gro Harlem Brundtland	-	government	Prime Minister	NOR	1990-11-03	1996-10-25	f	GOV	rulers	-
thorbjorn-jagland-nor-government	Thorbjørn Jagland	Thorbjoern Jagland|Thorbjorn Jagland	government	Prime Minister	NOR	1996-10-25	1997-10-17	m	GOV	rulers	-
kjell-magne-bondevik-nor-government	Kjell Magne Bondevik	-	government	Prime Minister	NOR	1997-10-17	2000-03-17	m	GOV	rulers	-
jens-stoltenberg-nor-government	Jens Stoltenberg	-	government	Prime Minister	NOR	2000-03-17	2001-10-19	m	GOV	rulers	-
kjell-magne-bondevik-nor-government-2	Kjell Magne Bondevik	-	government	Prime Minister	NOR	2001-10-19	2005-10-17	m	GOV	rulers	-
jens-stoltenberg-nor-government-2	Jens Stoltenberg	-	government	Prime Minister	NOR	2005-10-17	2013-10-16	m	GOV	rulers	-
erna-solberg-nor-government	Erna Solberg	-	government	Prime Minister	NOR	2013-10-16	2021-10-14	f	GOV	rulers	-
jonas-gahr-store-nor-government	Jonas Gahr Støre	Jonas Gahr Stoere|Jonas Gahr Store	government	Prime Minister	NOR	2021-10-14	-	m	GOV	rulers	-
johan-jorgen-holst-nor-foreign	Johan Jørgen Holst	Johan Joergen Holst|Johan Jorgen Holst	foreign	Foreign Minister	NOR	1993-04-02	1994-01-13	m	GOV	rulers	-
bjorn-tore-godal-nor-foreign	Bjørn Tore Godal	Bjoern Tore Godal	foreign	Foreign Minister	NOR	1994-01-24	1997-10-17	m	GOV	rulers	-
knut-vollebaek-nor-foreign	Knut Vollebæk	Knut Vollebaek	foreign	Foreign Minister	NOR	1997-10-17	2000-03-17	m	GOV	rulers	-
jan-petersen-nor-foreign	Jan Petersen	-	foreign	Foreign Minister	NOR	2001-10-19	2005-10-17	m	GOV	rulers	-
jonas-gahr-store-nor-foreign	Jonas Gahr Støre	Jonas Gahr Stoere	foreign	Foreign Minister	NOR	2005-10-17	2012-09-21	m	GOV	rulers	-
borge-brende-nor-foreign	Børge Brende	Boerge Brende	foreign	Foreign Minister	NOR	2013-10-16	2017-10-20	m	GOV	rulers	-
ine-eriksen-soreide-nor-foreign	Ine Eriksen Søreide	Ine Eriksen Soereide	foreign	Foreign Minister	NOR	2017-10-20	2021-10-14	f	GOV	rulers	-
anniken-huitfeldt-nor-foreign	Anniken Huitfeldt	-	foreign	Foreign Minister	NOR	2021-10-14	2023-10-16	f	GOV	rulers	-
espen-barth-eide-nor-foreign	Espen Barth Eide	-	foreign	Foreign Minister	NOR	2023-10-16	-	m	GOV	rulers	-
olof-palme-swe-government	Olof Palme	-	government	Prime Minister	SWE	1982-10-08	1986-02-28	m	GOV	rulers	-
ingvar-carlsson-swe-government	Ingvar Carlsson	-	government	Prime Minister	SWE	1986-03-01	1991-10-04	m	GOV	rulers	-
carl-bildt-swe-government	Carl Bildt	-	government	Prime Minister	SWE	1991-10-04	1994-10-07	m	GOV	rulers	-
ingvar-carlsson-swe-government-2	Ingvar Carlsson	-	government	Prime Minister	SWE	1994-10-07	1996-03-22	m	GOV	rulers	-
goran-persson-swe-government	Göran Persson	Goran Persson|Goeran Persson	government	Prime Minister	SWE	1996-03-22	2006-10-06	m	GOV	rulers	-
fredrik-reinfeldt-swe-government	Fredrik Reinfeldt	-	government	Prime Minister	SWE	2006-10-06	2014-10-03	m	GOV	rulers	-
stefan-lofven-swe-government	Stefan Löfven	Stefan Lofven	government	Prime Minister	SWE	2014-10-03	2021-11-30	m	GOV	rulers	-
magdalena-andersson-swe-government	Magdalena Andersson	-	government	Prime Minister	SWE	2021-11-30	2022-10-18	f	GOV	rulers	-
ulf-kristersson-swe-government	Ulf Kristersson	-	government	Prime Minister	SWE	2022-10-18	-	m	GOV	rulers	-
anna-lindh-swe-foreign	Anna Lindh	-	foreign	Foreign Minister	SWE	1998-10-07	2003-09-11	f	GOV	rulers	-
carl-bildt-swe-foreign	Carl Bildt	-	foreign	Foreign Minister	SWE	2006-10-06	2014-10-03	m	GOV	rulers	-
margot-wallstrom-swe-foreign	Margot Wallström	Margot Wallstrom	foreign	Foreign Minister	SWE	2014-10-03	2019-09-10	f	GOV	rulers	-
ann-linde-swe-foreign	Ann Linde	-	foreign	Foreign Minister	SWE	2019-09-10	2022-10-18	f	GOV	rulers	-
tobias-billstrom-swe-foreign	Tobias Billström	Tobias Billstrom	foreign	Foreign Minister	SWE	2022-10-18	2024-09-10	m	GOV	rulers	-
maria-malmer-stenergard-swe-foreign	Maria Malmer Stenergard	-	foreign	Foreign Minister	SWE	2024-09-10	-	f	GOV	rulers	-
urho-kekkonen-fin-state	Urho Kekkonen	-	state	President	FIN	1956-03-01	1982-01-27	m	GOV	rulers	-
mauno-koivisto-fin-state	Mauno Koivisto	-	state	President	FIN	1982-01-27	1994-03-01	m	GOV	rulers	-
martti-ahtisaari-fin-state	Martti Ahtisaari	-	state	President	FIN	1994-03-01	2000-03-01	m	GOV	rulers	-
tarja-halonen-fin-state	Tarja Halonen	-	state	President	FIN	2000-03-01	2012-03-01	f	GOV	rulers	-
sauli-niinisto-fin-state	Sauli Niinistö	Sauli Niinisto	state	President	FIN	2012-03-01	2024-03-01	m	GOV	rulers	-
alexander-stubb-fin-state	Alexander Stubb	-	state	President	FIN	2024-03-01	-	m	GOV	rulers	-
paavo-lipponen-fin-government	Paavo Lipponen	-	government	Prime Minister	FIN	1995-04-13	2003-04-17	m	GOV	rulers	-
matti-vanhanen-fin-government	Matti Vanhanen	-	government	Prime Minister	FIN	2003-06-24	2010-06-22	m	GOV	rulers	-
mari-kiviniemi-fin-government	Mari Kiviniemi	-	government	Prime Minister	FIN	2010-06-22	2011-06-22	f	GOV	rulers	-
jyrki-katainen-fin-government	Jyrki Katainen	-	government	Prime Minister	FIN	2011-06-22	2014-06-24	m	GOV	rulers	-
alexander-stubb-fin-government	Alexander Stubb	-	government	Prime Minister	FIN	2014-06-24	2015-05-29	m	GOV	rulers	-
juha-sipila-fin-government	Juha Sipilä	Juha Sipila	government	Prime Minister	FIN	2015-05-29	2019-06-06	m	GOV	rulers	-
sanna-marin-fin-government	Sanna Marin	-	government	Prime Minister	FIN	2019-12-10	2023-06-20	f	GOV	rulers	-
petteri-orpo-fin-government	Petteri Orpo	-	government	Prime Minister	FIN	2023-06-20	-	m	GOV	rulers	-
erkki-tuomioja-fin-foreign	Erkki Tuomioja	-	foreign	Foreign Minister	FIN	2000-02-25	2007-04-19	m	GOV	rulers	-
pekka-haavisto-fin-foreign	Pekka Haavisto	-	foreign	Foreign Minister	FIN	2019-06-06	2023-06-20	m	GOV	rulers	-
elina-valtonen-fin-foreign	Elina Valtonen	-	foreign	Foreign Minister	FIN	2023-06-20	-	f	GOV	rulers	-
kalevi-sorsa-fin-government	Kalevi Sorsa	-	government	Prime Minister	FIN	1982-02-19	1987-04-30	m	GOV	rulers	-
harri-holkeri-fin-government	Harri Holkeri	-	government	Prime Minister	FIN	1987-04-30	1991-04-26	m	GOV	rulers	-
esko-aho-fin-government	Esko Aho	-	government	Prime Minister	FIN	1991-04-26	1995-04-13	m	GOV	rulers	-
anneli-jaatteenmaki-fin-government	Anneli Jäätteenmäki	Anneli Jaeaetteenmaeki|Anneli Jaatteenmaki	government	Prime Minister	FIN	2003-04-17	2003-06-24	f	GOV	rulers	-
antti-rinne-fin-government	Antti Rinne	-	government	Prime Minister	FIN	2019-06-06	2019-12-10	m	GOV	rulers	-
poul-schluter-dnk-government	Poul Schlüter	Poul Schlueter	government	Prime Minister	DNK	1982-09-10	1993-01-25	m	GOV	rulers	-
poul-nyrup-rasmussen-dnk-government	Poul Nyrup Rasmussen	-	government	Prime Minister	DNK	1993-01-25	2001-11-27	m	GOV	rulers	-
anders-fogh-rasmussen-dnk-government	Anders Fogh Rasmussen	-	government	Prime Minister	DNK	2001-11-27	2009-04-05	m	GOV	rulers	-
lars-lokke-rasmussen-dnk-government	Lars Løkke Rasmussen	Lars Lokke Rasmussen|Lars Loekke Rasmussen	government	Prime Minister	DNK	2009-04-05	2011-10-03	m	GOV	rulers	-
helle-thorning-schmidt-dnk-government	Helle Thorning-Schmidt	-	government	Prime Minister	DNK	2011-10-03	2015-06-28	f	GOV	rulers	-
lars-lokke-rasmussen-dnk-government-2	Lars Løkke Rasmussen	Lars Lokke Rasmussen	government	Prime Minister	DNK	2015-06-28	2019-06-27	m	GOV	rulers	-
mette-frederiksen-dnk-government	Mette Frederiksen	-	government	Prime Minister	DNK	2019-06-27	-	f	GOV	rulers	-
uffe-ellemann-jensen-dnk-foreign	Uffe Ellemann-Jensen	-	foreign	Foreign Minister	DNK	1982-09-10	1993-01-25	m	GOV	rulers	-
per-stig-moller-dnk-foreign	Per Stig Møller	Per Stig Moeller	foreign	Foreign Minister	DNK	2001-11-27	2010-02-23	m	GOV	rulers	-
jeppe-kofod-dnk-foreign	Jeppe Kofod	-	foreign	Foreign Minister	DNK	2019-06-27	2022-12-15	m	GOV	rulers	-
lars-lokke-rasmussen-dnk-foreign	Lars Løkke Rasmussen	Lars Lokke Rasmussen	foreign	Foreign Minister	DNK	2022-12-15	-	m	GOV	rulers	-
wojciech-jaruzelski-pol-state	Wojciech Jaruzelski	-	state	President	POL	1989-07-19	1990-12-22	m	GOV	rulers	-
lech-walesa-pol-state	Lech Walesa	Lech Wałęsa	state	President	POL	1990-12-22	1995-12-22	m	GOV	rulers	-
aleksander-kwasniewski-pol-state	Aleksander Kwasniewski	Aleksander Kwaśniewski	state	President	POL	1995-12-23	2005-12-23	m	GOV	rulers	-
lech-kaczynski-pol-state	Lech Kaczynski	Lech Kaczyński	state	President	POL	2005-12-23	2010-04-10	m	GOV	rulers	-
bronislaw-komorowski-pol-state	Bronislaw Komorowski	Bronisław Komorowski	state	President	POL	2010-08-06	2015-08-06	m	GOV	rulers	-
andrzej-duda-pol-state	Andrzej Duda	-	state	President	POL	2015-08-06	2025-08-06	m	GOV	rulers	-
karol-nawrocki-pol-state	Karol Nawrocki	-	state	President	POL	2025-08-06	-	m	GOV	rulers	-
edward-gierek-pol-party-leader	Edward Gierek	-	party-leader	First Secretary of the Polish United Workers' Party	POL	1970-12-20	1980-09-06	m	GOV	unverified	-
stanislaw-kania-pol-party-leader	Stanislaw Kania	Stanisław Kania	party-leader	First Secretary of the Polish United Workers' Party	POL	1980-09-06	1981-10-18	m	GOV	unverified	-
wojciech-jaruzelski-pol-party-leader	Wojciech Jaruzelski	-	party-leader	First Secretary of the Polish United Workers' Party	POL	1981-10-18	1989-07-29	m	GOV	unverified	-
wojciech-jaruzelski-pol-government	Wojciech Jaruzelski	-	government	Prime Minister	POL	1981-02-11	1985-11-06	m	GOV	rulers	-
zbigniew-messner-pol-government	Zbigniew Messner	-	government	Prime Minister	POL	1985-11-06	1988-09-27	m	GOV	rulers	-
mieczyslaw-rakowski-pol-government	Mieczyslaw Rakowski	Mieczysław Rakowski	government	Prime Minister	POL	1988-09-27	1989-08-02	m	GOV	rulers	-
tadeusz-mazowiecki-pol-government	Tadeusz Mazowiecki	-	government	Prime Minister	POL	1989-08-24	1991-01-12	m	GOV	rulers	-
jan-krzysztof-bielecki-pol-government	Jan Krzysztof Bielecki	-	government	Prime Minister	POL	1991-01-12	1991-12-06	m	GOV	rulers	-
jan-olszewski-pol-government	Jan Olszewski	-	government	Prime Minister	POL	1991-12-06	1992-06-05	m	GOV	rulers	-
hanna-suchocka-pol-government	Hanna Suchocka	-	government	Prime Minister	POL	1992-07-11	1993-10-26	f	GOV	rulers	-
waldemar-pawlak-pol-government	Waldemar Pawlak	-	government	Prime Minister	POL	1993-10-26	1995-03-07	m	GOV	rulers	-
jozef-oleksy-pol-government	Jozef Oleksy	Józef Oleksy	government	Prime Minister	POL	1995-03-07	1996-02-07	m	GOV	rulers	-
wlodzimierz-cimoszewicz-pol-government	Wlodzimierz Cimoszewicz	Włodzimierz Cimoszewicz	government	Prime Minister	POL	1996-02-07	1997-10-31	m	GOV	rulers	-
jerzy-buzek-pol-government	Jerzy Buzek	-	government	Prime Minister	POL	1997-10-31	2001-10-19	m	GOV	rulers	-
leszek-miller-pol-government	Leszek Miller	-	government	Prime Minister	POL	2001-10-19	2004-05-02	m	GOV	rulers	-
marek-belka-pol-government	Marek Belka	-	government	Prime Minister	POL	2004-05-02	2005-10-31	m	GOV	rulers	-
kazimierz-marcinkiewicz-pol-government	Kazimierz Marcinkiewicz	-	government	Prime Minister	POL	2005-10-31	2006-07-14	m	GOV	rulers	-
jaroslaw-kaczynski-pol-government	Jaroslaw Kaczynski	Jarosław Kaczyński	government	Prime Minister	POL	2006-07-14	2007-11-16	m	GOV	rulers	-
donald-tusk-pol-government	Donald Tusk	-	government	Prime Minister	POL	2007-11-16	2014-09-22	m	GOV	rulers	-
ewa-kopacz-pol-government	Ewa Kopacz	-	government	Prime Minister	POL	2014-09-22	2015-11-16	f	GOV	rulers	-
beata-szydlo-pol-government	Beata Szydlo	Beata Szydło	government	Prime Minister	POL	2015-11-16	2017-12-11	f	GOV	rulers	-
mateusz-morawiecki-pol-government	Mateusz Morawiecki	-	government	Prime Minister	POL	2017-12-11	2023-12-13	m	GOV	rulers	-
donald-tusk-pol-government-2	Donald Tusk	-	government	Prime Minister	POL	2023-12-13	-	m	GOV	rulers	-
krzysztof-skubiszewski-pol-foreign	Krzysztof Skubiszewski	-	foreign	Foreign Minister	POL	1989-09-12	1993-10-26	m	GOV	rulers	-
bronislaw-geremek-pol-foreign	Bronislaw Geremek	Bronisław Geremek	foreign	Foreign Minister	POL	1997-10-31	2000-06-30	m	GOV	rulers	-
wladyslaw-bartoszewski-pol-foreign	Wladyslaw Bartoszewski	Władysław Bartoszewski	foreign	Foreign Minister	POL	2000-06-30	2001-10-19	m	GOV	rulers	-
wlodzimierz-cimoszewicz-pol-foreign	Wlodzimierz Cimoszewicz	Włodzimierz Cimoszewicz	foreign	Foreign Minister	POL	2001-10-19	2005-01-05	m	GOV	rulers	-
anna-fotyga-pol-foreign	Anna Fotyga	-	foreign	Foreign Minister	POL	2006-05-09	2007-11-16	f	GOV	rulers	-
radoslaw-sikorski-pol-foreign	Radoslaw Sikorski	Radosław Sikorski|Radek Sikorski	foreign	Foreign Minister	POL	2007-11-16	2014-09-22	m	GOV	rulers	-
grzegorz-schetyna-pol-foreign	Grzegorz Schetyna	-	foreign	Foreign Minister	POL	2014-09-22	2015-11-16	m	GOV	rulers	-
witold-waszczykowski-pol-foreign	Witold Waszczykowski	-	foreign	Foreign Minister	POL	2015-11-16	2018-01-09	m	GOV	rulers	-
jacek-czaputowicz-pol-foreign	Jacek Czaputowicz	-	foreign	Foreign Minister	POL	2018-01-09	2020-08-26	m	GOV	rulers	-
zbigniew-rau-pol-foreign	Zbigniew Rau	-	foreign	Foreign Minister	POL	2020-08-26	2023-11-27	m	GOV	rulers	-
radoslaw-sikorski-pol-foreign-2	Radoslaw Sikorski	Radosław Sikorski|Radek Sikorski	foreign	Foreign Minister	POL	2023-12-13	-	m	GOV	rulers	-
mariusz-blaszczak-pol-defence	Mariusz Blaszczak	Mariusz Błaszczak	defence	Defence Minister	POL	2018-01-09	2023-11-27	m	GOV|MIL	rulers	-
wladyslaw-kosiniak-kamysz-pol-defence	Wladyslaw Kosiniak-Kamysz	Władysław Kosiniak-Kamysz	defence	Defence Minister	POL	2023-12-13	-	m	GOV|MIL	rulers	-
bronislaw-komorowski-pol-state-2	Bronislaw Komorowski	Bronisław Komorowski	state	Acting President	POL	2010-04-10	2010-07-08	m	GOV	rulers	-
grzegorz-schetyna-pol-state	Grzegorz Schetyna	-	state	Acting President	POL	2010-07-08	2010-08-06	m	GOV	rulers	-
gustav-husak-csk-state	Gustáv Husák	Gustav Husak	state	President	CSK	1975-05-29	1989-12-10	m	GOV	rulers	-
vaclav-havel-csk-state	Václav Havel	Vaclav Havel	state	President	CSK	1989-12-29	1992-07-20	m	GOV	rulers	-
lubomir-strougal-csk-government	Lubomír Štrougal	Lubomir Strougal	government	Prime Minister	CSK	1970-01-28	1988-10-12	m	GOV	rulers	-
ladislav-adamec-csk-government	Ladislav Adamec	-	government	Prime Minister	CSK	1988-10-12	1989-12-07	m	GOV	rulers	-
marian-calfa-csk-government	Marián Čalfa	Marian Calfa	government	Prime Minister	CSK	1989-12-10	1992-07-02	m	GOV	rulers	-
jiri-dienstbier-csk-foreign	Jiří Dienstbier	Jiri Dienstbier	foreign	Foreign Minister	CSK	1989-12-10	1992-07-02	m	GOV	rulers	-
jan-strasky-csk-government	Jan Stráský	Jan Strasky	government	Prime Minister	CSK	1992-07-02	1992-12-31	m	GOV	rulers	-
gustav-husak-csk-party-leader	Gustáv Husák	Gustav Husak	party-leader	General Secretary of the Communist Party	CSK	1969-04-17	1987-12-17	m	GOV	unverified	-
vaclav-havel-cze-state	Václav Havel	Vaclav Havel	state	President	CZE	1993-02-02	2003-02-02	m	GOV	rulers	-
vaclav-klaus-cze-state	Václav Klaus	Vaclav Klaus	state	President	CZE	2003-03-07	2013-03-07	m	GOV	rulers	-
milos-zeman-cze-state	Miloš Zeman	Milos Zeman	state	President	CZE	2013-03-08	2023-03-08	m	GOV	rulers	-
petr-pavel-cze-state	Petr Pavel	-	state	President	CZE	2023-03-09	-	m	GOV	rulers	-
vaclav-klaus-cze-government	Václav Klaus	Vaclav Klaus	government	Prime Minister	CZE	1993-01-01	1998-01-02	m	GOV	rulers	-
josef-tosovsky-cze-government	Josef Tošovský	Josef Tosovsky	government	Prime Minister	CZE	1998-01-02	1998-07-22	m	GOV	rulers	-
milos-zeman-cze-government	Miloš Zeman	Milos Zeman	government	Prime Minister	CZE	1998-07-22	2002-07-15	m	GOV	rulers	-
vladimir-spidla-cze-government	Vladimír Špidla	Vladimir Spidla	government	Prime Minister	CZE	2002-07-15	2004-08-04	m	GOV	rulers	-
stanislav-gross-cze-government	Stanislav Gross	-	government	Prime Minister	CZE	2004-08-04	2005-04-25	m	GOV	rulers	-
jiri-paroubek-cze-government	Jiří Paroubek	Jiri Paroubek	government	Prime Minister	CZE	2005-04-25	2006-09-04	m	GOV	rulers	-
mirek-topolanek-cze-government	Mirek Topolánek	Mirek Topolanek	government	Prime Minister	CZE	2006-09-04	2009-05-08	m	GOV	rulers	-
jan-fischer-cze-government	Jan Fischer	-	government	Prime Minister	CZE	2009-05-08	2010-07-13	m	GOV	rulers	-
petr-necas-cze-government	Petr Nečas	Petr Necas	government	Prime Minister	CZE	2010-07-13	2013-07-10	m	GOV	rulers	-
jiri-rusnok-cze-government	Jiří Rusnok	Jiri Rusnok	government	Prime Minister	CZE	2013-07-10	2014-01-29	m	GOV	rulers	-
bohuslav-sobotka-cze-government	Bohuslav Sobotka	-	government	Prime Minister	CZE	2014-01-29	2017-12-13	m	GOV	rulers	-
andrej-babis-cze-government	Andrej Babiš	Andrej Babis	government	Prime Minister	CZE	2017-12-13	2021-12-17	m	GOV	rulers	-
petr-fiala-cze-government	Petr Fiala	-	government	Prime Minister	CZE	2021-12-17	2025-12-09	m	GOV	unverified	-
andrej-babis-cze-government-2	Andrej Babiš	Andrej Babis	government	Prime Minister	CZE	2025-12-09	-	m	GOV	unverified	-
karel-schwarzenberg-cze-foreign	Karel Schwarzenberg	-	foreign	Foreign Minister	CZE	2007-01-09	2009-05-08	m	GOV	rulers	-
lubomir-zaoralek-cze-foreign	Lubomír Zaorálek	Lubomir Zaoralek	foreign	Foreign Minister	CZE	2014-01-29	2017-12-13	m	GOV	rulers	-
jan-lipavsky-cze-foreign	Jan Lipavský	Jan Lipavsky	foreign	Foreign Minister	CZE	2021-12-17	2025-12-15	m	GOV	unverified	-
vladimir-meciar-svk-government	Vladimír Mečiar	Vladimir Meciar	government	Prime Minister	SVK	1992-06-24	1994-03-16	m	GOV	rulers	-
jozef-moravcik-svk-government	Jozef Moravčík	Jozef Moravcik	government	Prime Minister	SVK	1994-03-16	1994-12-13	m	GOV	rulers	-
vladimir-meciar-svk-government-2	Vladimír Mečiar	Vladimir Meciar	government	Prime Minister	SVK	1994-12-13	1998-10-30	m	GOV	rulers	-
mikulas-dzurinda-svk-government	Mikuláš Dzurinda	Mikulas Dzurinda	government	Prime Minister	SVK	1998-10-30	2006-07-04	m	GOV	rulers	-
robert-fico-svk-government	Robert Fico	-	government	Prime Minister	SVK	2006-07-04	2010-07-08	m	GOV	rulers	-
iveta-radicova-svk-government	Iveta Radičová	Iveta Radicova	government	Prime Minister	SVK	2010-07-08	2012-04-04	f	GOV	rulers	-
robert-fico-svk-government-2	Robert Fico	-	government	Prime Minister	SVK	2012-04-04	2018-03-22	m	GOV	rulers	-
peter-pellegrini-svk-government	Peter Pellegrini	-	government	Prime Minister	SVK	2018-03-22	2020-03-21	m	GOV	rulers	-
igor-matovic-svk-government	Igor Matovič	Igor Matovic	government	Prime Minister	SVK	2020-03-21	2021-04-01	m	GOV	rulers	-
eduard-heger-svk-government	Eduard Heger	-	government	Prime Minister	SVK	2021-04-01	2023-05-15	m	GOV	rulers	-
ludovit-odor-svk-government	Ľudovít Ódor	Ludovit Odor	government	Prime Minister	SVK	2023-05-15	2023-10-25	m	GOV	rulers	-
robert-fico-svk-government-3	Robert Fico	-	government	Prime Minister	SVK	2023-10-25	-	m	GOV	rulers	-
michal-kovac-svk-state	Michal Kováč	Michal Kovac	state	President	SVK	1993-03-02	1998-03-02	m	GOV	rulers	-
rudolf-schuster-svk-state	Rudolf Schuster	-	state	President	SVK	1999-06-15	2004-06-15	m	GOV	rulers	-
ivan-gasparovic-svk-state	Ivan Gašparovič	Ivan Gasparovic	state	President	SVK	2004-06-15	2014-06-15	m	GOV	rulers	-
andrej-kiska-svk-state	Andrej Kiska	-	state	President	SVK	2014-06-15	2019-06-15	m	GOV	rulers	-
zuzana-caputova-svk-state	Zuzana Čaputová	Zuzana Caputova	state	President	SVK	2019-06-15	2024-06-15	f	GOV	rulers	-
peter-pellegrini-svk-state	Peter Pellegrini	-	state	President	SVK	2024-06-15	-	m	GOV	rulers	-
miroslav-lajcak-svk-foreign	Miroslav Lajčák	Miroslav Lajcak	foreign	Foreign Minister	SVK	2012-04-04	2020-03-21	m	GOV	rulers	-
juraj-blanar-svk-foreign	Juraj Blanár	Juraj Blanar	foreign	Foreign Minister	SVK	2023-10-25	-	m	GOV	rulers	-
janos-kadar-hun-party-leader	János Kádár	Janos Kadar	party-leader	General Secretary	HUN	1956-10-25	1988-05-22	m	GOV	unverified	-
karoly-grosz-hun-party-leader	Károly Grósz	Karoly Grosz	party-leader	General Secretary	HUN	1988-05-22	1989-10-07	m	GOV	unverified	-
karoly-grosz-hun-government	Károly Grósz	Karoly Grosz	government	Prime Minister	HUN	1987-06-25	1988-11-24	m	GOV	rulers	-
miklos-nemeth-hun-government	Miklós Németh	Miklos Nemeth	government	Prime Minister	HUN	1988-11-24	1990-05-23	m	GOV	rulers	-
jozsef-antall-hun-government	József Antall	Jozsef Antall	government	Prime Minister	HUN	1990-05-23	1993-12-12	m	GOV	rulers	-
peter-boross-hun-government	Péter Boross	Peter Boross	government	Prime Minister	HUN	1993-12-12	1994-07-15	m	GOV	rulers	-
gyula-horn-hun-government	Gyula Horn	-	government	Prime Minister	HUN	1994-07-15	1998-07-06	m	GOV	rulers	-
viktor-orban-hun-government	Viktor Orbán	Viktor Orban	government	Prime Minister	HUN	1998-07-06	2002-05-27	m	GOV	rulers	-
peter-medgyessy-hun-government	Péter Medgyessy	Peter Medgyessy	government	Prime Minister	HUN	2002-05-27	2004-09-29	m	GOV	rulers	-
ferenc-gyurcsany-hun-government	Ferenc Gyurcsány	Ferenc Gyurcsany	government	Prime Minister	HUN	2004-09-29	2009-04-14	m	GOV	rulers	-
gordon-bajnai-hun-government	Gordon Bajnai	-	government	Prime Minister	HUN	2009-04-14	2010-05-29	m	GOV	rulers	-
viktor-orban-hun-government-2	Viktor Orbán	Viktor Orban	government	Prime Minister	HUN	2010-05-29	-	m	GOV	rulers	-
arpad-goncz-hun-state	Árpád Göncz	Arpad Goncz	state	President	HUN	1990-05-02	2000-08-04	m	GOV	rulers	-
ferenc-madl-hun-state	Ferenc Mádl	Ferenc Madl	state	President	HUN	2000-08-04	2005-08-05	m	GOV	rulers	-
laszlo-solyom-hun-state	László Sólyom	Laszlo Solyom	state	President	HUN	2005-08-05	2010-08-06	m	GOV	rulers	-
pal-schmitt-hun-state	Pál Schmitt	Pal Schmitt	state	President	HUN	2010-08-06	2012-04-02	m	GOV	rulers	-
janos-ader-hun-state	János Áder	Janos Ader	state	President	HUN	2012-05-10	2022-05-10	m	GOV	rulers	-
katalin-novak-hun-state	Katalin Novák	Katalin Novak	state	President	HUN	2022-05-10	2024-02-26	f	GOV	rulers	-
tamas-sulyok-hun-state	Tamás Sulyok	Tamas Sulyok	state	President	HUN	2024-03-05	-	m	GOV	rulers	-
gyula-horn-hun-foreign	Gyula Horn	-	foreign	Foreign Minister	HUN	1989-05-10	1990-05-23	m	GOV	rulers	-
geza-jeszenszky-hun-foreign	Géza Jeszenszky	Geza Jeszenszky	foreign	Foreign Minister	HUN	1990-05-23	1994-07-15	m	GOV	rulers	-
peter-szijjarto-hun-foreign	Péter Szijjártó	Peter Szijjarto	foreign	Foreign Minister	HUN	2014-09-23	-	m	GOV	rulers	-
matyas-szuros-hun-state	Mátyás Szűrös	Matyas Szuros	state	Provisional President	HUN	1989-10-23	1990-05-02	m	GOV	rulers	-
nicolae-ceausescu-rou-state	Nicolae Ceaușescu	Nicolae Ceausescu	state	President	ROU	1974-03-28	1989-12-22	m	GOV	rulers	-
ion-iliescu-rou-state	Ion Iliescu	-	state	President	ROU	1989-12-26	1996-11-29	m	GOV	rulers	-
emil-constantinescu-rou-state	Emil Constantinescu	-	state	President	ROU	1996-11-29	2000-12-20	m	GOV	rulers	-
ion-iliescu-rou-state-2	Ion Iliescu	-	state	President	ROU	2000-12-20	2004-12-20	m	GOV	rulers	-
traian-basescu-rou-state	Traian Băsescu	Traian Basescu	state	President	ROU	2004-12-20	2014-12-21	m	GOV	rulers	-
klaus-iohannis-rou-state	Klaus Iohannis	Klaus Johannis	state	President	ROU	2014-12-21	2025-02-12	m	GOV	rulers	-
nicusor-dan-rou-state	Nicușor Dan	Nicusor Dan	state	President	ROU	2025-05-26	-	m	GOV	rulers	-
petre-roman-rou-government	Petre Roman	-	government	Prime Minister	ROU	1989-12-26	1991-10-16	m	GOV	rulers	-
theodor-stolojan-rou-government	Theodor Stolojan	-	government	Prime Minister	ROU	1991-10-16	1992-11-19	m	GOV	rulers	-
nicolae-vacaroiu-rou-government	Nicolae Văcăroiu	Nicolae Vacaroiu	government	Prime Minister	ROU	1992-11-19	1996-12-12	m	GOV	rulers	-
victor-ciorbea-rou-government	Victor Ciorbea	-	government	Prime Minister	ROU	1996-12-12	1998-03-30	m	GOV	rulers	-
radu-vasile-rou-government	Radu Vasile	-	government	Prime Minister	ROU	1998-04-17	1999-12-13	m	GOV	rulers	-
mugur-isarescu-rou-government	Mugur Isărescu	Mugur Isarescu	government	Prime Minister	ROU	1999-12-22	2000-12-28	m	GOV	rulers	-
adrian-nastase-rou-government	Adrian Năstase	Adrian Nastase	government	Prime Minister	ROU	2000-12-28	2004-12-21	m	GOV	rulers	-
calin-popescu-tariceanu-rou-government	Călin Popescu-Tăriceanu	Calin Popescu-Tariceanu|Calin Tariceanu	government	Prime Minister	ROU	2004-12-29	2008-12-22	m	GOV	rulers	-
emil-boc-rou-government	Emil Boc	-	government	Prime Minister	ROU	2008-12-22	2012-02-06	m	GOV	rulers	-
victor-ponta-rou-government	Victor Ponta	-	government	Prime Minister	ROU	2012-05-07	2015-11-04	m	GOV	rulers	-
dacian-ciolos-rou-government	Dacian Cioloș	Dacian Ciolos	government	Prime Minister	ROU	2015-11-17	2017-01-04	m	GOV	rulers	-
sorin-grindeanu-rou-government	Sorin Grindeanu	-	government	Prime Minister	ROU	2017-01-04	2017-06-29	m	GOV	rulers	-
mihai-tudose-rou-government	Mihai Tudose	-	government	Prime Minister	ROU	2017-06-29	2018-01-16	m	GOV	rulers	-
viorica-dancila-rou-government	Viorica Dăncilă	Viorica Dancila	government	Prime Minister	ROU	2018-01-29	2019-11-04	f	GOV	rulers	-
ludovic-orban-rou-government	Ludovic Orban	-	government	Prime Minister	ROU	2019-11-04	2020-12-07	m	GOV	rulers	-
florin-citu-rou-government	Florin Cîțu	Florin Citu	government	Prime Minister	ROU	2020-12-23	2021-11-25	m	GOV	rulers	-
nicolae-ciuca-rou-government	Nicolae Ciucă	Nicolae Ciuca	government	Prime Minister	ROU	2021-11-25	2023-06-12	m	GOV	rulers	-
marcel-ciolacu-rou-government	Marcel Ciolacu	-	government	Prime Minister	ROU	2023-06-15	2025-05-05	m	GOV	rulers	-
ilie-bolojan-rou-government	Ilie Bolojan	-	government	Prime Minister	ROU	2025-06-23	-	m	GOV	rulers	-
gavril-dejeu-rou-government	Gavril Dejeu	-	government	Acting Prime Minister	ROU	1998-03-30	1998-04-17	m	GOV	rulers	-
alexandru-athanasiu-rou-government	Alexandru Athanasiu	-	government	Acting Prime Minister	ROU	1999-12-13	1999-12-22	m	GOV	rulers	-
eugen-bejinariu-rou-government	Eugen Bejinariu	-	government	Acting Prime Minister	ROU	2004-12-21	2004-12-29	m	GOV	rulers	-
nicolae-vacaroiu-rou-acting-state	Nicolae Văcăroiu	Nicolae Vacaroiu	acting-state	Acting President	ROU	2007-04-20	2007-05-23	m	GOV	unverified	-
crin-antonescu-rou-acting-state	Crin Antonescu	-	acting-state	Acting President	ROU	2012-07-10	2012-08-27	m	GOV	unverified	-
mihai-razvan-ungureanu-rou-government	Mihai Răzvan Ungureanu	Mihai Razvan Ungureanu	government	Prime Minister	ROU	2012-02-09	2012-05-07	m	GOV	rulers	-
ilie-bolojan-rou-state	Ilie Bolojan	-	state	Acting President	ROU	2025-02-12	2025-05-26	m	GOV	rulers	-
catalin-predoiu-rou-government	Cătălin Predoiu	Catalin Predoiu	government	Acting Prime Minister	ROU	2025-05-06	2025-06-23	m	GOV	rulers	-
nicolae-ceausescu-rou-party-leader	Nicolae Ceaușescu	Nicolae Ceausescu	party-leader	General Secretary of the Communist Party	ROU	1965-03-22	1989-12-22	m	GOV	unverified	-
adrian-nastase-rou-foreign	Adrian Năstase	Adrian Nastase	foreign	Foreign Minister	ROU	1990-06-28	1992-11-18	m	GOV	rulers	-
mircea-geoana-rou-foreign	Mircea Geoană	Mircea Geoana	foreign	Foreign Minister	ROU	2000-12-28	2004-03-15	m	GOV	rulers	-
teodor-baconschi-rou-foreign	Teodor Baconschi	-	foreign	Foreign Minister	ROU	2009-12-23	2012-01-23	m	GOV	rulers	-
titus-corlatean-rou-foreign	Titus Corlățean	Titus Corlatean	foreign	Foreign Minister	ROU	2012-08-06	2014-11-10	m	GOV	rulers	-
bogdan-aurescu-rou-foreign	Bogdan Aurescu	-	foreign	Foreign Minister	ROU	2014-11-24	2015-11-17	m	GOV	rulers	-
lazar-comanescu-rou-foreign	Lazăr Comănescu	Lazar Comanescu	foreign	Foreign Minister	ROU	2015-11-17	2017-01-04	m	GOV	rulers	-
teodor-melescanu-rou-foreign	Teodor Meleșcanu	Teodor Melescanu	foreign	Foreign Minister	ROU	2017-02-23	2019-07-24	m	GOV	rulers	-
bogdan-aurescu-rou-foreign-2	Bogdan Aurescu	-	foreign	Foreign Minister	ROU	2019-11-04	2023-06-15	m	GOV	rulers	-
luminita-odobescu-rou-foreign	Luminița Odobescu	Luminita Odobescu	foreign	Foreign Minister	ROU	2023-06-15	2024-12-23	f	GOV	rulers	-
emil-hurezeanu-rou-foreign	Emil Hurezeanu	-	foreign	Foreign Minister	ROU	2024-12-23	2025-06-23	m	GOV	rulers	-
oana-toiu-rou-foreign	Oana Țoiu	Oana Toiu	foreign	Foreign Minister	ROU	2025-06-23	-	f	GOV	unverified	-
todor-zhivkov-bgr-state	Todor Zhivkov	-	state	President	BGR	1971-07-07	1989-11-17	m	GOV	rulers	-
petar-mladenov-bgr-state	Petar Mladenov	-	state	President	BGR	1989-11-17	1990-07-06	m	GOV	rulers	-
zhelyu-zhelev-bgr-state	Zhelyu Zhelev	-	state	President	BGR	1990-08-01	1997-01-22	m	GOV	rulers	-
petar-stoyanov-bgr-state	Petar Stoyanov	-	state	President	BGR	1997-01-22	2002-01-22	m	GOV	rulers	-
georgi-parvanov-bgr-state	Georgi Parvanov	-	state	President	BGR	2002-01-22	2012-01-22	m	GOV	rulers	-
rosen-plevneliev-bgr-state	Rosen Plevneliev	-	state	President	BGR	2012-01-22	2017-01-22	m	GOV	rulers	-
rumen-radev-bgr-state	Rumen Radev	-	state	President	BGR	2017-01-22	2026-01-23	m	GOV	unverified	-
ivan-kostov-bgr-government	Ivan Kostov	-	government	Prime Minister	BGR	1997-05-21	2001-07-24	m	GOV	rulers	-
simeon-saxe-coburg-gotha-bgr-government	Simeon Saxe-Coburg-Gotha	Simeon Saxe-Coburg|Simeon Sakskoburggotski	government	Prime Minister	BGR	2001-07-24	2005-08-17	m	GOV	rulers	-
sergei-stanishev-bgr-government	Sergei Stanishev	-	government	Prime Minister	BGR	2005-08-17	2009-07-27	m	GOV	rulers	-
boyko-borisov-bgr-government	Boyko Borisov	Boiko Borisov|Boyko Borissov	government	Prime Minister	BGR	2009-07-27	2013-03-13	m	GOV	rulers	-
plamen-oresharski-bgr-government	Plamen Oresharski	-	government	Prime Minister	BGR	2013-05-29	2014-08-06	m	GOV	rulers	-
boyko-borisov-bgr-government-2	Boyko Borisov	Boiko Borisov	government	Prime Minister	BGR	2014-11-07	2017-01-27	m	GOV	rulers	-
boyko-borisov-bgr-government-3	Boyko Borisov	Boiko Borisov	government	Prime Minister	BGR	2017-05-04	2021-05-12	m	GOV	rulers	-
kiril-petkov-bgr-government	Kiril Petkov	-	government	Prime Minister	BGR	2021-12-13	2022-08-02	m	GOV	rulers	-
galab-donev-bgr-government	Galab Donev	-	government	Prime Minister	BGR	2022-08-02	2023-06-06	m	GOV	rulers	-
nikolai-denkov-bgr-government	Nikolai Denkov	-	government	Prime Minister	BGR	2023-06-06	2024-04-09	m	GOV	rulers	-
dimitar-glavchev-bgr-government	Dimitar Glavchev	-	government	Prime Minister	BGR	2024-04-09	2025-01-16	m	GOV	rulers	-
rosen-zhelyazkov-bgr-government	Rosen Zhelyazkov	-	government	Prime Minister	BGR	2025-01-16	2026-02	m	GOV	unverified	-
konstantinos-karamanlis-grc-government	Konstantinos Karamanlis	Constantine Karamanlis	government	Prime Minister	GRC	1974-11-21	1980-05-10	m	GOV	rulers	-
georgios-rallis-grc-government	Georgios Rallis	-	government	Prime Minister	GRC	1980-05-10	1981-10-21	m	GOV	rulers	-
andreas-papandreou-grc-government	Andreas Papandreou	-	government	Prime Minister	GRC	1981-10-21	1989-07-02	m	GOV	rulers	-
constantine-mitsotakis-grc-government	Constantine Mitsotakis	Konstantinos Mitsotakis	government	Prime Minister	GRC	1990-04-11	1993-10-13	m	GOV	rulers	-
andreas-papandreou-grc-government-2	Andreas Papandreou	-	government	Prime Minister	GRC	1993-10-13	1996-01-22	m	GOV	rulers	-
costas-simitis-grc-government	Costas Simitis	Kostas Simitis	government	Prime Minister	GRC	1996-01-22	2004-03-10	m	GOV	rulers	-
costas-karamanlis-grc-government	Costas Karamanlis	Kostas Karamanlis	government	Prime Minister	GRC	2004-03-10	2009-10-06	m	GOV	rulers	-
george-papandreou-grc-government	George Papandreou	-	government	Prime Minister	GRC	2009-10-06	2011-11-11	m	GOV	rulers	-
lucas-papademos-grc-government	Lucas Papademos	-	government	Prime Minister	GRC	2011-11-11	2012-05-16	m	GOV	rulers	-
antonis-samaras-grc-government	Antonis Samaras	-	government	Prime Minister	GRC	2012-06-20	2015-01-26	m	GOV	rulers	-
alexis-tsipras-grc-government	Alexis Tsipras	-	government	Prime Minister	GRC	2015-01-26	2015-08-27	m	GOV	rulers	-
alexis-tsipras-grc-government-2	Alexis Tsipras	-	government	Prime Minister	GRC	2015-09-21	2019-07-08	m	GOV	rulers	-
kyriakos-mitsotakis-grc-government	Kyriakos Mitsotakis	-	government	Prime Minister	GRC	2019-07-08	2023-05-24	m	GOV	rulers	-
kyriakos-mitsotakis-grc-government-2	Kyriakos Mitsotakis	-	government	Prime Minister	GRC	2023-06-26	-	m	GOV	rulers	-
antonis-samaras-grc-foreign	Antonis Samaras	-	foreign	Foreign Minister	GRC	1990-04-11	1992-04-13	m	GOV	rulers	-
karolos-papoulias-grc-foreign	Karolos Papoulias	-	foreign	Foreign Minister	GRC	1993-10-13	1996-01-22	m	GOV	rulers	-
theodoros-pangalos-grc-foreign	Theodoros Pangalos	-	foreign	Foreign Minister	GRC	1996-01-22	1999-02-18	m	GOV	rulers	-
george-papandreou-grc-foreign	George Papandreou	-	foreign	Foreign Minister	GRC	1999-02-19	2004-02-13	m	GOV	rulers	-
petros-molyviatis-grc-foreign	Petros Molyviatis	-	foreign	Foreign Minister	GRC	2004-03-10	2006-02-15	m	GOV	rulers	-
dora-bakoyannis-grc-foreign	Dora Bakoyannis	-	foreign	Foreign Minister	GRC	2006-02-15	2009-10-06	f	GOV	rulers	-
evangelos-venizelos-grc-foreign	Evangelos Venizelos	-	foreign	Foreign Minister	GRC	2013-06-25	2015-01-27	m	GOV	rulers	-
nikos-kotzias-grc-foreign	Nikos Kotzias	-	foreign	Foreign Minister	GRC	2015-01-27	2018-10-20	m	GOV	rulers	-
nikos-dendias-grc-foreign	Nikos Dendias	-	foreign	Foreign Minister	GRC	2019-07-09	2023-05-26	m	GOV	rulers	-
george-gerapetritis-grc-foreign	George Gerapetritis	Giorgos Gerapetritis	foreign	Foreign Minister	GRC	2023-06-27	-	m	GOV	rulers	-
spyros-kyprianou-cyp-state	Spyros Kyprianou	-	state	President	CYP	1977-08-03	1988-02-28	m	GOV	rulers	-
george-vassiliou-cyp-state	George Vassiliou	Georgios Vassiliou	state	President	CYP	1988-02-28	1993-02-28	m	GOV	rulers	-
glafcos-clerides-cyp-state	Glafcos Clerides	Glafkos Clerides	state	President	CYP	1993-02-28	2003-02-28	m	GOV	rulers	-
tassos-papadopoulos-cyp-state	Tassos Papadopoulos	-	state	President	CYP	2003-02-28	2008-02-28	m	GOV	rulers	-
demetris-christofias-cyp-state	Demetris Christofias	Dimitris Christofias	state	President	CYP	2008-02-28	2013-02-28	m	GOV	rulers	-
nicos-anastasiades-cyp-state	Nicos Anastasiades	-	state	President	CYP	2013-02-28	2023-02-28	m	GOV	rulers	-
nikos-christodoulides-cyp-state	Nikos Christodoulides	-	state	President	CYP	2023-02-28	-	m	GOV	rulers	-
ioannis-kasoulides-cyp-foreign	Ioannis Kasoulides	Yiannakis Cassoulides	foreign	Foreign Minister	CYP	1997-04-07	2003-02-28	m	GOV	rulers	-
erato-kozakou-marcoullis-cyp-foreign	Erato Kozakou-Marcoullis	-	foreign	Foreign Minister	CYP	2011-08-05	2013-02-28	f	GOV	rulers	-
nikos-christodoulides-cyp-foreign	Nikos Christodoulides	-	foreign	Foreign Minister	CYP	2018-03-01	2022-01-11	m	GOV	rulers	-
constantinos-kombos-cyp-foreign	Constantinos Kombos	-	foreign	Foreign Minister	CYP	2023-03-01	-	m	GOV	rulers	-
dom-mintoff-mlt-government	Dom Mintoff	-	government	Prime Minister	MLT	1971-06-21	1984-12-22	m	GOV	rulers	-
eddie-fenech-adami-mlt-government	Eddie Fenech Adami	-	government	Prime Minister	MLT	1987-05-12	1996-10-28	m	GOV	rulers	-
lawrence-gonzi-mlt-government	Lawrence Gonzi	-	government	Prime Minister	MLT	2004-03-23	2013-03-11	m	GOV	rulers	-
joseph-muscat-mlt-government	Joseph Muscat	-	government	Prime Minister	MLT	2013-03-11	2020-01-13	m	GOV	rulers	-
robert-abela-mlt-government	Robert Abela	-	government	Prime Minister	MLT	2020-01-13	-	m	GOV	rulers	-
john-paul-ii-vat-state	John Paul II	Pope John Paul|Karol Wojtyla|Pope John Paul II	state	Pope	VAT	1978-10-16	2005-04-02	m	GOV	rulers	John Paul
benedict-xvi-vat-state	Benedict XVI	Pope Benedict|Joseph Ratzinger|Pope Benedict XVI	state	Pope	VAT	2005-04-19	2013-02-28	m	GOV	rulers	Benedict
francis-vat-state	Francis	Pope Francis|Jorge Mario Bergoglio	state	Pope	VAT	2013-03-13	2025-04-21	m	GOV	rulers	Francis
leo-xiv-vat-state	Leo XIV	Pope Leo|Pope Leo XIV|Robert Prevost	state	Pope	VAT	2025-05-08	-	m	GOV	rulers	Leo
agostino-casaroli-vat-government	Agostino Casaroli	-	government	Secretary of State	VAT	1979-04-28	1990-12-01	m	GOV	rulers	-
angelo-sodano-vat-government	Angelo Sodano	-	government	Secretary of State	VAT	1990-12-01	2006-09-15	m	GOV	rulers	-
tarcisio-bertone-vat-government	Tarcisio Bertone	-	government	Secretary of State	VAT	2006-09-15	2013-10-15	m	GOV	rulers	-
pietro-parolin-vat-government	Pietro Parolin	-	government	Secretary of State	VAT	2013-10-15	-	m	GOV	rulers	-
josip-broz-tito-yug-state	Josip Broz Tito	Marshal Tito	state	President	YUG	1953-01-14	1980-05-04	m	GOV	rulers	-
dobrica-cosic-yug-state	Dobrica Cosic	Dobrica Ćosić	state	President	YUG	1992-06-15	1993-06-01	m	GOV	rulers	-
zoran-lilic-yug-state	Zoran Lilic	Zoran Lilić	state	President	YUG	1993-06-25	1997-06-25	m	GOV	rulers	-
slobodan-milosevic-yug-state	Slobodan Milosevic	Slobodan Milošević	state	President	YUG	1997-07-23	2000-10-07	m	GOV	rulers	-
vojislav-kostunica-yug-state	Vojislav Kostunica	Vojislav Koštunica	state	President	YUG	2000-10-07	2003-03-07	m	GOV	rulers	-
branko-mikulic-yug-government	Branko Mikulic	Branko Mikulić	government	Prime Minister	YUG	1986-05-15	1989-03-16	m	GOV	rulers	-
ante-markovic-yug-government	Ante Markovic	Ante Marković	government	Prime Minister	YUG	1989-03-16	1991-12-20	m	GOV	rulers	-
milan-panic-yug-government	Milan Panic	Milan Panić	government	Prime Minister	YUG	1992-07-14	1993-02-09	m	GOV	rulers	-
radoje-kontic-yug-government	Radoje Kontic	Radoje Kontić	government	Prime Minister	YUG	1993-02-09	1998-05-19	m	GOV	rulers	-
momir-bulatovic-yug-government	Momir Bulatovic	Momir Bulatović	government	Prime Minister	YUG	1998-05-19	2000-11-04	m	GOV	rulers	-
zoran-zizic-yug-government	Zoran Zizic	Zoran Žižić	government	Prime Minister	YUG	2000-11-04	2001-07-24	m	GOV	rulers	-
dragisa-pesic-yug-government	Dragisa Pesic	Dragiša Pešić	government	Prime Minister	YUG	2001-07-24	2003-03-17	m	GOV	rulers	-
budimir-loncar-yug-foreign	Budimir Loncar	Budimir Lončar	foreign	Foreign Minister	YUG	1987-12-31	1991-12-12	m	GOV	rulers	-
vladislav-jovanovic-yug-foreign	Vladislav Jovanovic	Vladislav Jovanović	foreign	Foreign Minister	YUG	1993-03-02	1995-08-15	m	GOV	rulers	-
milan-milutinovic-yug-foreign	Milan Milutinovic	Milan Milutinović	foreign	Foreign Minister	YUG	1995-08-15	1998-01-08	m	GOV	rulers	-
zivadin-jovanovic-yug-foreign	Zivadin Jovanovic	Živadin Jovanović	foreign	Foreign Minister	YUG	1998-01-08	2000-11-04	m	GOV	rulers	-
goran-svilanovic-yug-foreign	Goran Svilanovic	Goran Svilanović	foreign	Foreign Minister	YUG	2000-11-04	2004-03-03	m	GOV	rulers	-
slobodan-milosevic-srb-state	Slobodan Milosevic	Slobodan Milošević	state	President	SRB	1989-05-08	1997-07-23	m	GOV	rulers	-
milan-milutinovic-srb-state	Milan Milutinovic	Milan Milutinović	state	President	SRB	1997-12-29	2002-12-29	m	GOV	rulers	-
boris-tadic-srb-state	Boris Tadic	Boris Tadić	state	President	SRB	2004-07-11	2012-04-05	m	GOV	rulers	-
tomislav-nikolic-srb-state	Tomislav Nikolic	Tomislav Nikolić	state	President	SRB	2012-05-31	2017-05-31	m	GOV	rulers	-
aleksandar-vucic-srb-state	Aleksandar Vucic	Aleksandar Vučić|Alexander Vucic	state	President	SRB	2017-05-31	-	m	GOV	rulers	-
mirko-marjanovic-srb-government	Mirko Marjanovic	Mirko Marjanović	government	Prime Minister	SRB	1994-03-18	2000-10-21	m	GOV	rulers	-
zoran-djindjic-srb-government	Zoran Djindjic	Zoran Đinđić	government	Prime Minister	SRB	2001-01-25	2003-03-12	m	GOV	rulers	-
zoran-zivkovic-srb-government	Zoran Zivkovic	Zoran Živković	government	Prime Minister	SRB	2003-03-18	2004-03-03	m	GOV	rulers	-
vojislav-kostunica-srb-government	Vojislav Kostunica	Vojislav Koštunica	government	Prime Minister	SRB	2004-03-03	2008-07-07	m	GOV	rulers	-
mirko-cvetkovic-srb-government	Mirko Cvetkovic	Mirko Cvetković	government	Prime Minister	SRB	2008-07-07	2012-07-27	m	GOV	rulers	-
ivica-dacic-srb-government	Ivica Dacic	Ivica Dačić	government	Prime Minister	SRB	2012-07-27	2014-04-27	m	GOV	rulers	-
aleksandar-vucic-srb-government	Aleksandar Vucic	Aleksandar Vučić	government	Prime Minister	SRB	2014-04-27	2017-05-31	m	GOV	rulers	-
ana-brnabic-srb-government	Ana Brnabic	Ana Brnabić	government	Prime Minister	SRB	2017-06-29	2024-03-20	f	GOV	rulers	-
milos-vucevic-srb-government	Milos Vucevic	Miloš Vučević	government	Prime Minister	SRB	2024-05-02	2025-04-16	m	GOV	rulers	-
djuro-macut-srb-government	Djuro Macut	Đuro Macut	government	Prime Minister	SRB	2025-04-16	-	m	GOV	rulers	-
vuk-draskovic-srb-foreign	Vuk Draskovic	Vuk Drašković	foreign	Foreign Minister	SRB	2004-03-03	2007-05-15	m	GOV	rulers	-
vuk-jeremic-srb-foreign	Vuk Jeremic	Vuk Jeremić	foreign	Foreign Minister	SRB	2007-05-15	2012-07-27	m	GOV	rulers	-
ivan-mrkic-srb-foreign	Ivan Mrkic	Ivan Mrkić	foreign	Foreign Minister	SRB	2012-07-27	2014-04-27	m	GOV	rulers	-
ivica-dacic-srb-foreign	Ivica Dacic	Ivica Dačić	foreign	Foreign Minister	SRB	2014-04-27	2020-10-22	m	GOV	rulers	-
nikola-selakovic-srb-foreign	Nikola Selakovic	Nikola Selaković	foreign	Foreign Minister	SRB	2020-10-28	2022-10-26	m	GOV	rulers	-
ivica-dacic-srb-foreign-2	Ivica Dacic	Ivica Dačić	foreign	Foreign Minister	SRB	2022-10-26	2024-05-02	m	GOV	rulers	-
marko-djuric-srb-foreign	Marko Djuric	Marko Đurić	foreign	Foreign Minister	SRB	2024-05-02	-	m	GOV	rulers	-
ivica-dacic-srb-acting-government	Ivica Dacic	Ivica Dačić	acting-government	Acting Prime Minister	SRB	2017-05-31	2017-06-29	m	GOV	unverified	-
alija-izetbegovic-bih-presidency	Alija Izetbegovic	Alija Izetbegović	presidency	Member of the Presidency	BIH	1990-12-20	2000-10-14	m	GOV	unverified	-
momcilo-krajisnik-bih-presidency	Momcilo Krajisnik	Momčilo Krajišnik	presidency	Member of the Presidency	BIH	1996-10-05	1998-10-13	m	GOV	unverified	-
haris-silajdzic-bih-presidency	Haris Silajdzic	Haris Silajdžić	presidency	Member of the Presidency	BIH	2006-11-06	2010-11-10	m	GOV	unverified	-
bakir-izetbegovic-bih-presidency	Bakir Izetbegovic	Bakir Izetbegović	presidency	Member of the Presidency	BIH	2010-11-10	2018-11-20	m	GOV	unverified	-
zeljko-komsic-bih-presidency	Zeljko Komsic	Željko Komšić	presidency	Member of the Presidency	BIH	2006-11-06	2014-11-17	m	GOV	unverified	-
milorad-dodik-bih-presidency	Milorad Dodik	-	presidency	Member of the Presidency	BIH	2018-11-20	2022-11-16	m	GOV	unverified	-
denis-becirovic-bih-presidency	Denis Becirovic	Denis Bećirović	presidency	Member of the Presidency	BIH	2022-11-16	-	m	GOV	unverified	-
zeljka-cvijanovic-bih-presidency	Zeljka Cvijanovic	Željka Cvijanović	presidency	Member of the Presidency	BIH	2022-11-16	-	f	GOV	unverified	-
haris-silajdzic-bih-foreign	Haris Silajdzic	Haris Silajdžić	foreign	Foreign Minister	BIH	1990-12-20	1993-10-25	m	GOV	rulers	-
irfan-ljubijankic-bih-foreign	Irfan Ljubijankic	Irfan Ljubijankić	foreign	Foreign Minister	BIH	1993-10-30	1995-05-28	m	GOV	rulers	-
muhamed-sacirbey-bih-foreign	Muhamed Sacirbey	Muhamed Šaćirbegović|Mohammed Sacirbey	foreign	Foreign Minister	BIH	1995-06	1996-01	m	GOV	rulers	-
elmedin-konakovic-bih-foreign	Elmedin Konakovic	Elmedin Konaković	foreign	Foreign Minister	BIH	2023-01-25	-	m	GOV	rulers	-
haris-silajdzic-bih-government	Haris Silajdzic	Haris Silajdžić	government	Prime Minister	BIH	1993-10-25	1996-01-30	m	GOV	rulers	-
radovan-karadzic-bih-rs-president	Radovan Karadzic	Radovan Karadžić	rs-president	President of Republika Srpska	republika-srpska	1992-05-12	1996-07-19	m	GOV	unverified	-
biljana-plavsic-bih-rs-president	Biljana Plavsic	Biljana Plavšić	rs-president	President of Republika Srpska	republika-srpska	1996-07-19	1998-11-04	f	GOV	unverified	-
nikola-poplasen-bih-rs-president	Nikola Poplasen	Nikola Poplašen	rs-president	President of Republika Srpska	republika-srpska	1998-11-04	1999-03-05	m	GOV	unverified	-
milorad-dodik-bih-rs-president	Milorad Dodik	-	rs-president	President of Republika Srpska	republika-srpska	2010-11-15	2018-11-19	m	GOV	unverified	-
zeljka-cvijanovic-bih-rs-president	Zeljka Cvijanovic	Željka Cvijanović	rs-president	President of Republika Srpska	republika-srpska	2018-11-19	2022-11-15	f	GOV	unverified	-
milorad-dodik-bih-rs-president-2	Milorad Dodik	-	rs-president	President of Republika Srpska	republika-srpska	2022-11-15	2025-06-12	m	GOV	unverified	-
carl-bildt-bih-high-representative	Carl Bildt	-	high-representative	High Representative	BIH	1995-12-14	1997-06-17	m	GOV	unverified	-
carlos-westendorp-bih-high-representative	Carlos Westendorp	-	high-representative	High Representative	BIH	1997-06-18	1999-07-31	m	GOV	unverified	-
wolfgang-petritsch-bih-high-representative	Wolfgang Petritsch	-	high-representative	High Representative	BIH	1999-08-01	2002-05-26	m	GOV	unverified	-
paddy-ashdown-bih-high-representative	Paddy Ashdown	-	high-representative	High Representative	BIH	2002-05-27	2006-01-30	m	GOV	unverified	-
christian-schwarz-schilling-bih-high-representative	Christian Schwarz-Schilling	-	high-representative	High Representative	BIH	2006-01-31	2007-06-30	m	GOV	unverified	-
miroslav-lajcak-bih-high-representative	Miroslav Lajčák	Miroslav Lajcak	high-representative	High Representative	BIH	2007-07-01	2009-02-28	m	GOV	unverified	-
valentin-inzko-bih-high-representative	Valentin Inzko	-	high-representative	High Representative	BIH	2009-03-26	2021-07-31	m	GOV	unverified	-
christian-schmidt-bih-high-representative	Christian Schmidt	-	high-representative	High Representative	BIH	2021-08-01	-	m	GOV	unverified	-
alija-izetbegovic-bih-state	Alija Izetbegovic	Alija Izetbegović	state	Chairman of the Presidency	BIH	1990-12-20	1998-10-13	m	GOV	rulers	-
zivko-radisic-bih-state	Živko Radišić	Zivko Radisic	state	Chairman of the Presidency	BIH	1998-10-13	1999-06-15	m	GOV	rulers	-
ante-jelavic-bih-state	Ante Jelavić	Ante Jelavic	state	Chairman of the Presidency	BIH	1999-06-15	2000-02-14	m	GOV	rulers	-
alija-izetbegovic-bih-state-2	Alija Izetbegovic	Alija Izetbegović	state	Chairman of the Presidency	BIH	2000-02-14	2000-10-14	m	GOV	rulers	-
zivko-radisic-bih-state-2	Živko Radišić	Zivko Radisic	state	Chairman of the Presidency	BIH	2000-10-14	2001-06-14	m	GOV	rulers	-
jozo-krizanovic-bih-state	Jozo Križanović	Jozo Krizanovic	state	Chairman of the Presidency	BIH	2001-06-14	2002-02-14	m	GOV	rulers	-
beriz-belkic-bih-state	Beriz Belkić	Beriz Belkic	state	Chairman of the Presidency	BIH	2002-02-14	2002-10-28	m	GOV	rulers	-
mirko-sarovic-bih-state	Mirko Šarović	Mirko Sarovic	state	Chairman of the Presidency	BIH	2002-10-28	2003-04-02	m	GOV	rulers	-
borislav-paravac-bih-state	Borislav Paravac	-	state	Chairman of the Presidency	BIH	2003-04-10	2003-06-27	m	GOV	rulers	-
dragan-covic-bih-state	Dragan Čović	Dragan Covic	state	Chairman of the Presidency	BIH	2003-06-27	2004-02-28	m	GOV	rulers	-
sulejman-tihic-bih-state	Sulejman Tihić	Sulejman Tihic	state	Chairman of the Presidency	BIH	2004-02-28	2004-10-28	m	GOV	rulers	-
borislav-paravac-bih-state-2	Borislav Paravac	-	state	Chairman of the Presidency	BIH	2004-10-28	2005-06-28	m	GOV	rulers	-
ivo-miro-jovic-bih-state	Ivo Miro Jović	Ivo Miro Jovic	state	Chairman of the Presidency	BIH	2005-06-28	2006-02-28	m	GOV	rulers	-
sulejman-tihic-bih-state-2	Sulejman Tihić	Sulejman Tihic	state	Chairman of the Presidency	BIH	2006-02-28	2006-11-06	m	GOV	rulers	-
nebojsa-radmanovic-bih-state	Nebojša Radmanović	Nebojsa Radmanovic	state	Chairman of the Presidency	BIH	2006-11-06	2007-07-06	m	GOV	rulers	-
zeljko-komsic-bih-state	Zeljko Komsic	Željko Komšić	state	Chairman of the Presidency	BIH	2007-07-06	2008-03-06	m	GOV	rulers	-
haris-silajdzic-bih-state	Haris Silajdzic	Haris Silajdžić	state	Chairman of the Presidency	BIH	2008-03-06	2008-11-06	m	GOV	rulers	-
nebojsa-radmanovic-bih-state-2	Nebojša Radmanović	Nebojsa Radmanovic	state	Chairman of the Presidency	BIH	2008-11-06	2009-07-06	m	GOV	rulers	-
zeljko-komsic-bih-state-2	Zeljko Komsic	Željko Komšić	state	Chairman of the Presidency	BIH	2009-07-06	2010-03-06	m	GOV	rulers	-
haris-silajdzic-bih-state-2	Haris Silajdzic	Haris Silajdžić	state	Chairman of the Presidency	BIH	2010-03-06	2010-11-10	m	GOV	rulers	-
nebojsa-radmanovic-bih-state-3	Nebojša Radmanović	Nebojsa Radmanovic	state	Chairman of the Presidency	BIH	2010-11-10	2011-07-10	m	GOV	rulers	-
zeljko-komsic-bih-state-3	Zeljko Komsic	Željko Komšić	state	Chairman of the Presidency	BIH	2011-07-10	2012-03-10	m	GOV	rulers	-
bakir-izetbegovic-bih-state	Bakir Izetbegovic	Bakir Izetbegović	state	Chairman of the Presidency	BIH	2012-03-10	2012-11-10	m	GOV	rulers	-
nebojsa-radmanovic-bih-state-4	Nebojša Radmanović	Nebojsa Radmanovic	state	Chairman of the Presidency	BIH	2012-11-10	2013-07-10	m	GOV	rulers	-
zeljko-komsic-bih-state-4	Zeljko Komsic	Željko Komšić	state	Chairman of the Presidency	BIH	2013-07-10	2014-03-10	m	GOV	rulers	-
bakir-izetbegovic-bih-state-2	Bakir Izetbegovic	Bakir Izetbegović	state	Chairman of the Presidency	BIH	2014-03-10	2014-11-17	m	GOV	rulers	-
mladen-ivanic-bih-state	Mladen Ivanić	Mladen Ivanic	state	Chairman of the Presidency	BIH	2014-11-17	2015-07-17	m	GOV	rulers	-
dragan-covic-bih-state-2	Dragan Čović	Dragan Covic	state	Chairman of the Presidency	BIH	2015-07-17	2016-03-17	m	GOV	rulers	-
bakir-izetbegovic-bih-state-3	Bakir Izetbegovic	Bakir Izetbegović	state	Chairman of the Presidency	BIH	2016-03-17	2016-11-17	m	GOV	rulers	-
mladen-ivanic-bih-state-2	Mladen Ivanić	Mladen Ivanic	state	Chairman of the Presidency	BIH	2016-11-17	2017-07-17	m	GOV	rulers	-
dragan-covic-bih-state-3	Dragan Čović	Dragan Covic	state	Chairman of the Presidency	BIH	2017-07-17	2018-03-17	m	GOV	rulers	-
bakir-izetbegovic-bih-state-4	Bakir Izetbegovic	Bakir Izetbegović	state	Chairman of the Presidency	BIH	2018-03-17	2018-11-20	m	GOV	rulers	-
milorad-dodik-bih-state	Milorad Dodik	-	state	Chairman of the Presidency	BIH	2018-11-20	2019-07-20	m	GOV	rulers	-
zeljko-komsic-bih-state-5	Zeljko Komsic	Željko Komšić	state	Chairman of the Presidency	BIH	2019-07-20	2020-03-20	m	GOV	rulers	-
sefik-dzaferovic-bih-state	Šefik Džaferović	Sefik Dzaferovic	state	Chairman of the Presidency	BIH	2020-03-20	2020-11-20	m	GOV	rulers	-
milorad-dodik-bih-state-2	Milorad Dodik	-	state	Chairman of the Presidency	BIH	2020-11-20	2021-07-20	m	GOV	rulers	-
zeljko-komsic-bih-state-6	Zeljko Komsic	Željko Komšić	state	Chairman of the Presidency	BIH	2021-07-20	2022-03-20	m	GOV	rulers	-
sefik-dzaferovic-bih-state-2	Šefik Džaferović	Sefik Dzaferovic	state	Chairman of the Presidency	BIH	2022-03-20	2022-11-16	m	GOV	rulers	-
zeljka-cvijanovic-bih-state	Zeljka Cvijanovic	Željka Cvijanović	state	Chairwoman of the Presidency	BIH	2022-11-16	2023-07-16	f	GOV	rulers	-
zeljko-komsic-bih-state-7	Zeljko Komsic	Željko Komšić	state	Chairman of the Presidency	BIH	2023-07-16	2024-03-16	m	GOV	rulers	-
denis-becirovic-bih-state	Denis Becirovic	Denis Bećirović	state	Chairman of the Presidency	BIH	2024-03-16	2024-11-16	m	GOV	rulers	-
zeljka-cvijanovic-bih-state-2	Zeljka Cvijanovic	Željka Cvijanović	state	Chairwoman of the Presidency	BIH	2024-11-16	2025-07-16	f	GOV	rulers	-
zeljko-komsic-bih-state-8	Zeljko Komsic	Željko Komšić	state	Chairman of the Presidency	BIH	2025-07-16	2026-03-16	m	GOV	unverified	-
zeljko-komsic-bih-presidency-2	Zeljko Komsic	Željko Komšić	presidency	Member of the Presidency	BIH	2018-11-20	-	m	GOV	unverified	-
sefik-dzaferovic-bih-presidency	Šefik Džaferović	Sefik Dzaferovic	presidency	Member of the Presidency	BIH	2018-11-20	2022-11-16	m	GOV	unverified	-
mladen-ivanic-bih-presidency	Mladen Ivanić	Mladen Ivanic	presidency	Member of the Presidency	BIH	2014-11-17	2018-11-20	m	GOV	unverified	-
dragan-covic-bih-presidency	Dragan Čović	Dragan Covic	presidency	Member of the Presidency	BIH	2014-11-17	2018-11-20	m	GOV	unverified	-
nebojsa-radmanovic-bih-presidency	Nebojša Radmanović	Nebojsa Radmanovic	presidency	Member of the Presidency	BIH	2006-11-06	2014-11-17	m	GOV	unverified	-
franjo-tudjman-hrv-state	Franjo Tudjman	Franjo Tuđman	state	President	HRV	1990-05-30	1999-12-10	m	GOV	rulers	-
stjepan-mesic-hrv-state	Stjepan Mesic	Stipe Mesić|Stipe Mesic	state	President	HRV	2000-02-18	2010-02-18	m	GOV	rulers	-
ivo-josipovic-hrv-state	Ivo Josipovic	Ivo Josipović	state	President	HRV	2010-02-18	2015-02-19	m	GOV	rulers	-
kolinda-grabar-kitarovic-hrv-state	Kolinda Grabar-Kitarović	Kolinda Grabar-Kitarovic	state	President	HRV	2015-02-19	2020-02-18	f	GOV	rulers	-
zoran-milanovic-hrv-state	Zoran Milanović	Zoran Milanovic	state	President	HRV	2020-02-18	-	m	GOV	rulers	-
franjo-greguric-hrv-government	Franjo Greguric	Franjo Gregurić	government	Prime Minister	HRV	1991-07-17	1992-08-12	m	GOV	rulers	-
hrvoje-sarinic-hrv-government	Hrvoje Sarinic	Hrvoje Šarinić	government	Prime Minister	HRV	1992-08-12	1993-04-03	m	GOV	rulers	-
nikica-valentic-hrv-government	Nikica Valentic	Nikica Valentić	government	Prime Minister	HRV	1993-04-03	1995-11-07	m	GOV	rulers	-
zlatko-matesa-hrv-government	Zlatko Matesa	Zlatko Mateša	government	Prime Minister	HRV	1995-11-07	2000-01-27	m	GOV	rulers	-
ivica-racan-hrv-government	Ivica Racan	Ivica Račan	government	Prime Minister	HRV	2000-01-27	2003-12-23	m	GOV	rulers	-
ivo-sanader-hrv-government	Ivo Sanader	-	government	Prime Minister	HRV	2003-12-23	2009-07-06	m	GOV	rulers	-
jadranka-kosor-hrv-government	Jadranka Kosor	-	government	Prime Minister	HRV	2009-07-06	2011-12-23	f	GOV	rulers	-
zoran-milanovic-hrv-government	Zoran Milanović	Zoran Milanovic	government	Prime Minister	HRV	2011-12-23	2016-01-22	m	GOV	rulers	-
tihomir-oreskovic-hrv-government	Tihomir Orešković	Tihomir Oreskovic	government	Prime Minister	HRV	2016-01-22	2016-10-19	m	GOV	rulers	-
andrej-plenkovic-hrv-government	Andrej Plenković	Andrej Plenkovic	government	Prime Minister	HRV	2016-10-19	-	m	GOV	rulers	-
mate-granic-hrv-foreign	Mate Granic	Mate Granić	foreign	Foreign Minister	HRV	1993-05-28	2000-01-27	m	GOV	rulers	-
gordan-grlic-radman-hrv-foreign	Gordan Grlić-Radman	Gordan Grlic Radman	foreign	Foreign Minister	HRV	2019-07-19	-	m	GOV	rulers	-
gojko-susak-hrv-defence	Gojko Susak	Gojko Šušak	defence	Defence Minister	HRV	1991-09-18	1998-05-03	m	GOV|MIL	rulers	-
vlatko-pavletic-hrv-state	Vlatko Pavletić	Vlatko Pavletic	state	Acting President	HRV	1999-11-26	2000-02-02	m	GOV	rulers	-
zlatko-tomcic-hrv-state	Zlatko Tomčić	Zlatko Tomcic	state	Acting President	HRV	2000-02-02	2000-02-18	m	GOV	rulers	-
stjepan-mesic-hrv-government	Stjepan Mesic	Stipe Mesić|Stipe Mesic	government	Prime Minister	HRV	1990-05-30	1990-08-24	m	GOV	rulers	-
milan-kucan-svn-state	Milan Kucan	Milan Kučan	state	President	SVN	1990-05-10	2002-12-22	m	GOV	rulers	-
janez-drnovsek-svn-state	Janez Drnovsek	Janez Drnovšek	state	President	SVN	2002-12-22	2007-12-22	m	GOV	rulers	-
danilo-turk-svn-state	Danilo Türk	Danilo Turk	state	President	SVN	2007-12-22	2012-12-22	m	GOV	rulers	-
borut-pahor-svn-state	Borut Pahor	-	state	President	SVN	2012-12-22	2022-12-22	m	GOV	rulers	-
natasa-pirc-musar-svn-state	Nataša Pirc Musar	Natasa Pirc Musar	state	President	SVN	2022-12-23	-	f	GOV	rulers	-
lojze-peterle-svn-government	Lojze Peterle	-	government	Prime Minister	SVN	1990-05-16	1992-05-14	m	GOV	rulers	-
janez-drnovsek-svn-government	Janez Drnovsek	Janez Drnovšek	government	Prime Minister	SVN	1992-05-14	2000-06-07	m	GOV	rulers	-
janez-drnovsek-svn-government-2	Janez Drnovsek	Janez Drnovšek	government	Prime Minister	SVN	2000-11-30	2002-12-19	m	GOV	rulers	-
anton-rop-svn-government	Anton Rop	-	government	Prime Minister	SVN	2002-12-19	2004-12-03	m	GOV	rulers	-
janez-jansa-svn-government	Janez Janša	Janez Jansa	government	Prime Minister	SVN	2004-12-03	2008-11-21	m	GOV	rulers	-
borut-pahor-svn-government	Borut Pahor	-	government	Prime Minister	SVN	2008-11-21	2012-02-10	m	GOV	rulers	-
janez-jansa-svn-government-2	Janez Janša	Janez Jansa	government	Prime Minister	SVN	2012-02-10	2013-03-20	m	GOV	rulers	-
alenka-bratusek-svn-government	Alenka Bratušek	Alenka Bratusek	government	Prime Minister	SVN	2013-03-20	2014-09-18	f	GOV	rulers	-
miro-cerar-svn-government	Miro Cerar	-	government	Prime Minister	SVN	2014-09-18	2018-09-13	m	GOV	rulers	-
marjan-sarec-svn-government	Marjan Šarec	Marjan Sarec	government	Prime Minister	SVN	2018-09-13	2020-03-13	m	GOV	rulers	-
janez-jansa-svn-government-3	Janez Janša	Janez Jansa	government	Prime Minister	SVN	2020-03-13	2022-06-01	m	GOV	rulers	-
robert-golob-svn-government	Robert Golob	-	government	Prime Minister	SVN	2022-06-01	-	m	GOV	rulers	-
andrej-bajuk-svn-government	Andrej Bajuk	-	government	Prime Minister	SVN	2000-06-07	2000-11-30	m	GOV	rulers	-
dimitrij-rupel-svn-foreign	Dimitrij Rupel	-	foreign	Foreign Minister	SVN	1990-05-16	1993-01-26	m	GOV	rulers	-
dimitrij-rupel-svn-foreign-2	Dimitrij Rupel	-	foreign	Foreign Minister	SVN	2004-12-03	2008-11-21	m	GOV	rulers	-
samuel-zbogar-svn-foreign	Samuel Žbogar	Samuel Zbogar	foreign	Foreign Minister	SVN	2008-11-21	2012-02-10	m	GOV	rulers	-
karl-erjavec-svn-foreign	Karl Erjavec	-	foreign	Foreign Minister	SVN	2012-02-10	2018-09-13	m	GOV	rulers	-
miro-cerar-svn-foreign	Miro Cerar	-	foreign	Foreign Minister	SVN	2018-09-13	2020-03-13	m	GOV	rulers	-
anze-logar-svn-foreign	Anže Logar	Anze Logar	foreign	Foreign Minister	SVN	2020-03-13	2022-06-01	m	GOV	rulers	-
tanja-fajon-svn-foreign	Tanja Fajon	-	foreign	Foreign Minister	SVN	2022-06-01	-	f	GOV	unverified	-
kiro-gligorov-mkd-state	Kiro Gligorov	-	state	President	MKD	1991-01-27	1999-11-19	m	GOV	rulers	-
boris-trajkovski-mkd-state	Boris Trajkovski	-	state	President	MKD	1999-12-15	2004-02-26	m	GOV	rulers	-
branko-crvenkovski-mkd-state	Branko Crvenkovski	-	state	President	MKD	2004-05-12	2009-05-12	m	GOV	rulers	-
gjorge-ivanov-mkd-state	Gjorge Ivanov	Gjorgje Ivanov	state	President	MKD	2009-05-12	2019-05-12	m	GOV	rulers	-
stevo-pendarovski-mkd-state	Stevo Pendarovski	-	state	President	MKD	2019-05-12	2024-05-12	m	GOV	rulers	-
gordana-siljanovska-davkova-mkd-state	Gordana Siljanovska-Davkova	-	state	President	MKD	2024-05-12	-	f	GOV	rulers	-
branko-crvenkovski-mkd-government	Branko Crvenkovski	-	government	Prime Minister	MKD	1992-09-05	1998-11-30	m	GOV	rulers	-
ljubco-georgievski-mkd-government	Ljubco Georgievski	Ljubčo Georgievski	government	Prime Minister	MKD	1998-11-30	2002-11-01	m	GOV	rulers	-
branko-crvenkovski-mkd-government-2	Branko Crvenkovski	-	government	Prime Minister	MKD	2002-11-01	2004-05-12	m	GOV	rulers	-
vlado-buckovski-mkd-government	Vlado Buckovski	Vlado Bučkovski	government	Prime Minister	MKD	2004-12-17	2006-08-28	m	GOV	rulers	-
nikola-gruevski-mkd-government	Nikola Gruevski	-	government	Prime Minister	MKD	2006-08-28	2016-01-18	m	GOV	rulers	-
zoran-zaev-mkd-government	Zoran Zaev	-	government	Prime Minister	MKD	2017-05-31	2020-01-03	m	GOV	rulers	-
oliver-spasovski-mkd-government	Oliver Spasovski	-	government	Prime Minister	MKD	2020-01-03	2020-08-30	m	GOV	rulers	-
zoran-zaev-mkd-government-2	Zoran Zaev	-	government	Prime Minister	MKD	2020-08-30	2022-01-16	m	GOV	rulers	-
dimitar-kovacevski-mkd-government	Dimitar Kovačevski	Dimitar Kovacevski	government	Prime Minister	MKD	2022-01-16	2024-01-28	m	GOV	rulers	-
hristijan-mickoski-mkd-government	Hristijan Mickoski	-	government	Prime Minister	MKD	2024-06-23	-	m	GOV	rulers	-
nikola-kljusev-mkd-government	Nikola Kljusev	-	government	Prime Minister	MKD	1991-03-20	1992-08-17	m	GOV	rulers	-
radmila-sekerinska-mkd-government	Radmila Šekerinska	Radmila Sekerinska	government	Acting Prime Minister	MKD	2004-05-12	2004-06-02	f	GOV	rulers	-
hari-kostov-mkd-government	Hari Kostov	-	government	Prime Minister	MKD	2004-06-02	2004-11-15	m	GOV	rulers	-
radmila-sekerinska-mkd-government-2	Radmila Šekerinska	Radmila Sekerinska	government	Acting Prime Minister	MKD	2004-11-15	2004-12-17	f	GOV	rulers	-
emil-dimitriev-mkd-government	Emil Dimitriev	-	government	Prime Minister	MKD	2016-01-18	2017-05-31	m	GOV	rulers	-
talat-xhaferi-mkd-government	Talat Xhaferi	-	government	Prime Minister	MKD	2024-01-28	2024-06-23	m	GOV	rulers	-
ilinka-mitreva-mkd-foreign	Ilinka Mitreva	-	foreign	Foreign Minister	MKD	2002-11-01	2006-08-26	f	GOV	rulers	-
antonio-milososki-mkd-foreign	Antonio Milososki	-	foreign	Foreign Minister	MKD	2006-08-28	2011-07-28	m	GOV	rulers	-
nikola-poposki-mkd-foreign	Nikola Poposki	-	foreign	Foreign Minister	MKD	2011-07-28	2017-05-31	m	GOV	rulers	-
nikola-dimitrov-mkd-foreign	Nikola Dimitrov	-	foreign	Foreign Minister	MKD	2017-05-31	2020-08-30	m	GOV	rulers	-
bujar-osmani-mkd-foreign	Bujar Osmani	-	foreign	Foreign Minister	MKD	2020-08-30	2024-06-23	m	GOV	rulers	-
timco-mucunski-mkd-foreign	Timčo Mucunski	Timcho Mucunski|Timco Mucunski	foreign	Foreign Minister	MKD	2024-06-23	-	m	GOV	unverified	-
enver-hoxha-alb-state	Enver Hoxha	-	state	First Secretary	ALB	1944-11	1985-04-11	m	GOV	rulers	-
ramiz-alia-alb-state	Ramiz Alia	-	state	President	ALB	1985-04-13	1992-04-03	m	GOV	rulers	-
sali-berisha-alb-state	Sali Berisha	-	state	President	ALB	1992-04-09	1997-07-24	m	GOV	rulers	-
rexhep-meidani-alb-state	Rexhep Meidani	-	state	President	ALB	1997-07-24	2002-07-24	m	GOV	rulers	-
alfred-moisiu-alb-state	Alfred Moisiu	-	state	President	ALB	2002-07-24	2007-07-24	m	GOV	rulers	-
bamir-topi-alb-state	Bamir Topi	-	state	President	ALB	2007-07-24	2012-07-24	m	GOV	rulers	-
bujar-nishani-alb-state	Bujar Nishani	-	state	President	ALB	2012-07-24	2017-07-24	m	GOV	rulers	-
ilir-meta-alb-state	Ilir Meta	-	state	President	ALB	2017-07-24	2022-07-24	m	GOV	rulers	-
bajram-begaj-alb-state	Bajram Begaj	-	state	President	ALB	2022-07-24	-	m	GOV	rulers	-
aleksander-meksi-alb-government	Aleksander Meksi	-	government	Prime Minister	ALB	1992-04-13	1997-03-11	m	GOV	rulers	-
bashkim-fino-alb-government	Bashkim Fino	-	government	Prime Minister	ALB	1997-03-11	1997-07-24	m	GOV	rulers	-
fatos-nano-alb-government	Fatos Nano	-	government	Prime Minister	ALB	1997-07-24	1998-10-02	m	GOV	rulers	-
pandeli-majko-alb-government	Pandeli Majko	-	government	Prime Minister	ALB	1998-10-02	1999-10-29	m	GOV	rulers	-
ilir-meta-alb-government	Ilir Meta	-	government	Prime Minister	ALB	1999-10-29	2002-02-22	m	GOV	rulers	-
fatos-nano-alb-government-2	Fatos Nano	-	government	Prime Minister	ALB	2002-07-29	2005-09-10	m	GOV	rulers	-
sali-berisha-alb-government	Sali Berisha	-	government	Prime Minister	ALB	2005-09-10	2013-09-10	m	GOV	rulers	-
edi-rama-alb-government	Edi Rama	-	government	Prime Minister	ALB	2013-09-10	-	m	GOV	rulers	-
ibrahim-rugova-kos-state	Ibrahim Rugova	-	state	President	KOS	2002-03-04	2006-01-21	m	GOV	rulers	-
fatmir-sejdiu-kos-state	Fatmir Sejdiu	-	state	President	KOS	2006-02-10	2010-09-27	m	GOV	rulers	-
atifete-jahjaga-kos-state	Atifete Jahjaga	-	state	President	KOS	2011-04-07	2016-04-07	f	GOV	rulers	-
hashim-thaci-kos-state	Hashim Thaçi	Hashim Thaci	state	President	KOS	2016-04-07	2020-11-05	m	GOV	rulers	-
vjosa-osmani-kos-state	Vjosa Osmani	-	state	President	KOS	2021-04-04	-	f	GOV	rulers	-
bajram-rexhepi-kos-government	Bajram Rexhepi	-	government	Prime Minister	KOS	2002-03-04	2004-12-03	m	GOV	rulers	-
ramush-haradinaj-kos-government	Ramush Haradinaj	-	government	Prime Minister	KOS	2004-12-03	2005-03-08	m	GOV	rulers	-
bajram-kosumi-kos-government	Bajram Kosumi	-	government	Prime Minister	KOS	2005-03-23	2006-03-10	m	GOV	rulers	-
agim-ceku-kos-government	Agim Çeku	Agim Ceku	government	Prime Minister	KOS	2006-03-10	2008-01-09	m	GOV	rulers	-
hashim-thaci-kos-government	Hashim Thaçi	Hashim Thaci	government	Prime Minister	KOS	2008-01-09	2014-12-09	m	GOV	rulers	-
isa-mustafa-kos-government	Isa Mustafa	-	government	Prime Minister	KOS	2014-12-09	2017-09-09	m	GOV	rulers	-
ramush-haradinaj-kos-government-2	Ramush Haradinaj	-	government	Prime Minister	KOS	2017-09-09	2020-02-03	m	GOV	rulers	-
albin-kurti-kos-government	Albin Kurti	-	government	Prime Minister	KOS	2020-02-03	2020-06-03	m	GOV	rulers	-
avdullah-hoti-kos-government	Avdullah Hoti	-	government	Prime Minister	KOS	2020-06-03	2021-03-22	m	GOV	rulers	-
albin-kurti-kos-government-2	Albin Kurti	-	government	Prime Minister	KOS	2021-03-22	-	m	GOV	rulers	-
skender-hyseni-kos-foreign	Skënder Hyseni	Skender Hyseni	foreign	Foreign Minister	KOS	2008-04	2010-10	m	GOV	unverified	-
enver-hoxhaj-kos-foreign	Enver Hoxhaj	-	foreign	Foreign Minister	KOS	2011-02-22	2014-12-12	m	GOV	rulers	-
hashim-thaci-kos-foreign	Hashim Thaçi	Hashim Thaci	foreign	Foreign Minister	KOS	2014-12-12	2016-04-06	m	GOV	rulers	-
behgjet-pacolli-kos-foreign	Behgjet Pacolli	-	foreign	Foreign Minister	KOS	2017-09-09	2020-02-03	m	GOV	rulers	-
meliza-haradinaj-kos-foreign	Meliza Haradinaj	Meliza Haradinaj-Stublla	foreign	Foreign Minister	KOS	2020-06-03	2021-03-22	f	GOV	rulers	-
donika-gervalla-kos-foreign	Donika Gërvalla	Donika Gërvalla-Schwarz|Donika Gervalla-Schwarz|Donika Gervalla	foreign	Foreign Minister	KOS	2021-03-22	-	f	GOV	unverified	-
momir-bulatovic-mne-state	Momir Bulatovic	Momir Bulatović	state	President	MNE	1990-12-23	1998-01-15	m	GOV	rulers	-
milo-djukanovic-mne-state	Milo Djukanovic	Milo Đukanović|Milo Djukanović	state	President	MNE	1998-01-15	2002-11-25	m	GOV	rulers	-
filip-vujanovic-mne-state	Filip Vujanovic	Filip Vujanović	state	President	MNE	2003-05-22	2018-05-20	m	GOV	rulers	-
milo-djukanovic-mne-state-2	Milo Djukanovic	Milo Đukanović	state	President	MNE	2018-05-20	2023-05-20	m	GOV	rulers	-
jakov-milatovic-mne-state	Jakov Milatović	Jakov Milatovic	state	President	MNE	2023-05-20	-	m	GOV	rulers	-
milo-djukanovic-mne-government	Milo Djukanovic	Milo Đukanović	government	Prime Minister	MNE	2008-02-29	2010-12-29	m	GOV	rulers	-
igor-luksic-mne-government	Igor Lukšić	Igor Luksic	government	Prime Minister	MNE	2010-12-29	2012-12-04	m	GOV	rulers	-
milo-djukanovic-mne-government-2	Milo Djukanovic	Milo Đukanović	government	Prime Minister	MNE	2012-12-04	2016-11-28	m	GOV	rulers	-
dusko-markovic-mne-government	Duško Marković	Dusko Markovic	government	Prime Minister	MNE	2016-11-28	2020-12-04	m	GOV	rulers	-
zdravko-krivokapic-mne-government	Zdravko Krivokapić	Zdravko Krivokapic	government	Prime Minister	MNE	2020-12-04	2022-04-28	m	GOV	rulers	-
dritan-abazovic-mne-government	Dritan Abazović	Dritan Abazovic	government	Prime Minister	MNE	2022-04-28	2023-10-31	m	GOV	rulers	-
milojko-spajic-mne-government	Milojko Spajić	Milojko Spajic	government	Prime Minister	MNE	2023-10-31	-	m	GOV	rulers	-
milo-djukanovic-mne-government-3	Milo Djukanovic	Milo Đukanović|Milo Djukanović	government	Prime Minister	MNE	1991-02-15	1998-02-05	m	GOV	rulers	-
milo-djukanovic-mne-government-4	Milo Djukanovic	Milo Đukanović|Milo Djukanović	government	Prime Minister	MNE	2003-01-08	2006-11-10	m	GOV	rulers	-
zeljko-sturanovic-mne-government	Željko Šturanović	Zeljko Sturanovic	government	Prime Minister	MNE	2006-11-10	2008-02-29	m	GOV	rulers	-
milan-rocen-mne-foreign	Milan Roćen	Milan Rocen	foreign	Foreign Minister	MNE	2006-11-13	2012-07-26	m	GOV	rulers	-
igor-luksic-mne-foreign	Igor Lukšić	Igor Luksic	foreign	Foreign Minister	MNE	2012-12-04	2016-11-28	m	GOV	rulers	-
srdjan-darmanovic-mne-foreign	Srđan Darmanović	Srdjan Darmanovic	foreign	Foreign Minister	MNE	2016-11-28	2020-12-04	m	GOV	rulers	-
stanislav-shushkevich-blr-state	Stanislav Shushkevich	-	state	President	BLR	1991-09-18	1994-01-26	m	GOV	rulers	-
alexander-lukashenko-blr-state	Alexander Lukashenko	Aleksandr Lukashenko|Alyaksandr Lukashenka	state	President	BLR	1994-07-20	-	m	GOV	rulers	-
ural-latypov-blr-foreign	Ural Latypov	-	foreign	Foreign Minister	BLR	1998-12-04	2000-11-27	m	GOV	rulers	-
sergei-martynov-blr-foreign	Sergei Martynov	-	foreign	Foreign Minister	BLR	2003-03-21	2012-08-20	m	GOV	rulers	-
vladimir-makei-blr-foreign	Vladimir Makei	Uladzimir Makei	foreign	Foreign Minister	BLR	2012-08-20	2022-11-26	m	GOV	rulers	-
sergei-aleinik-blr-foreign	Sergei Aleinik	Sergei Aleynik	foreign	Foreign Minister	BLR	2022-12-13	2024-06-27	m	GOV	rulers	-
maxim-ryzhenkov-blr-foreign	Maxim Ryzhenkov	Maksim Ryzhenkov	foreign	Foreign Minister	BLR	2024-06-27	-	m	GOV	rulers	-
svetlana-tikhanovskaya-blr-opposition	Svetlana Tikhanovskaya	Sviatlana Tsikhanouskaya|Svetlana Tikhanovskaia	opposition	Opposition leader	BLR	2020-08-09	-	f	OPP	unverified	-
myechyslaw-hryb-blr-state	Myechyslaw Hryb	Mechislav Grib|Mieczyslaw Hryb	state	Chairman of the Supreme Soviet	BLR	1994-01-28	1994-07-20	m	GOV	rulers	-
mircea-snegur-mda-state	Mircea Snegur	-	state	President	MDA	1990-09-03	1997-01-15	m	GOV	rulers	-
petru-lucinschi-mda-state	Petru Lucinschi	-	state	President	MDA	1997-01-15	2001-04-07	m	GOV	rulers	-
vladimir-voronin-mda-state	Vladimir Voronin	-	state	President	MDA	2001-04-07	2009-09-11	m	GOV	rulers	-
nicolae-timofti-mda-state	Nicolae Timofti	-	state	President	MDA	2012-03-23	2016-12-23	m	GOV	rulers	-
igor-dodon-mda-state	Igor Dodon	-	state	President	MDA	2016-12-23	2020-12-24	m	GOV	rulers	-
maia-sandu-mda-state	Maia Sandu	-	state	President	MDA	2020-12-24	-	f	GOV	rulers	-
andrei-sangheli-mda-government	Andrei Sangheli	-	government	Prime Minister	MDA	1992-07-01	1997-01-24	m	GOV	rulers	-
vasile-tarlev-mda-government	Vasile Tarlev	-	government	Prime Minister	MDA	2001-04-19	2008-03-31	m	GOV	rulers	-
vlad-filat-mda-government	Vlad Filat	-	government	Prime Minister	MDA	2009-09-25	2013-04-25	m	GOV	rulers	-
iurie-leanca-mda-government	Iurie Leancă	Iurie Leanca	government	Prime Minister	MDA	2013-05-30	2015-02-18	m	GOV	rulers	-
pavel-filip-mda-government	Pavel Filip	-	government	Prime Minister	MDA	2016-01-20	2019-06-08	m	GOV	rulers	-
maia-sandu-mda-government	Maia Sandu	-	government	Prime Minister	MDA	2019-06-08	2019-11-14	f	GOV	rulers	-
ion-chicu-mda-government	Ion Chicu	-	government	Prime Minister	MDA	2019-11-14	2020-12-31	m	GOV	rulers	-
natalia-gavrilita-mda-government	Natalia Gavrilița	Natalia Gavrilita	government	Prime Minister	MDA	2021-08-06	2023-02-16	f	GOV	rulers	-
dorin-recean-mda-government	Dorin Recean	-	government	Prime Minister	MDA	2023-02-16	2025-11-01	m	GOV	unverified	-
alexandru-munteanu-mda-government	Alexandru Munteanu	-	government	Prime Minister	MDA	2025-11-01	-	m	GOV	unverified	-
nicu-popescu-mda-foreign	Nicu Popescu	-	foreign	Foreign Minister	MDA	2021-08-06	2024-01-29	m	GOV	rulers	-
mihai-popsoi-mda-foreign	Mihai Popșoi	Mihai Popsoi	foreign	Foreign Minister	MDA	2024-01-29	-	m	GOV	rulers	-
lennart-meri-est-state	Lennart Meri	-	state	President	EST	1992-10-06	2001-10-08	m	GOV	rulers	-
arnold-ruutel-est-state	Arnold Rüütel	Arnold Ruutel	state	President	EST	2001-10-08	2006-10-09	m	GOV	rulers	-
toomas-hendrik-ilves-est-state	Toomas Hendrik Ilves	-	state	President	EST	2006-10-09	2016-10-10	m	GOV	rulers	-
kersti-kaljulaid-est-state	Kersti Kaljulaid	-	state	President	EST	2016-10-10	2021-10-11	f	GOV	rulers	-
alar-karis-est-state	Alar Karis	-	state	President	EST	2021-10-11	-	m	GOV	rulers	-
edgar-savisaar-est-government	Edgar Savisaar	-	government	Prime Minister	EST	1990-04-03	1992-01-29	m	GOV	rulers	-
mart-laar-est-government	Mart Laar	-	government	Prime Minister	EST	1992-10-21	1994-11-08	m	GOV	rulers	-
mart-laar-est-government-2	Mart Laar	-	government	Prime Minister	EST	1999-03-25	2002-01-28	m	GOV	rulers	-
andrus-ansip-est-government	Andrus Ansip	-	government	Prime Minister	EST	2005-04-12	2014-03-26	m	GOV	rulers	-
taavi-roivas-est-government	Taavi Rõivas	Taavi Roivas	government	Prime Minister	EST	2014-03-26	2016-11-23	m	GOV	rulers	-
juri-ratas-est-government	Jüri Ratas	Juri Ratas	government	Prime Minister	EST	2016-11-23	2021-01-26	m	GOV	rulers	-
kaja-kallas-est-government	Kaja Kallas	-	government	Prime Minister	EST	2021-01-26	2024-07-23	f	GOV	rulers	-
kristen-michal-est-government	Kristen Michal	-	government	Prime Minister	EST	2024-07-23	-	m	GOV	rulers	-
urmas-paet-est-foreign	Urmas Paet	-	foreign	Foreign Minister	EST	2005-04-13	2014-11-03	m	GOV	rulers	-
urmas-reinsalu-est-foreign	Urmas Reinsalu	-	foreign	Foreign Minister	EST	2022-07-18	2023-04-17	m	GOV	rulers	-
margus-tsahkna-est-foreign	Margus Tsahkna	-	foreign	Foreign Minister	EST	2023-04-17	-	m	GOV	rulers	-
guntis-ulmanis-lva-state	Guntis Ulmanis	-	state	President	LVA	1993-07-08	1999-07-08	m	GOV	rulers	-
vaira-vike-freiberga-lva-state	Vaira Vike-Freiberga	Vaira Vīķe-Freiberga	state	President	LVA	1999-07-08	2007-07-08	f	GOV	rulers	-
valdis-zatlers-lva-state	Valdis Zatlers	-	state	President	LVA	2007-07-08	2011-07-08	m	GOV	rulers	-
andris-berzins-lva-state	Andris Berzins	Andris Bērziņš	state	President	LVA	2011-07-08	2015-07-08	m	GOV	rulers	-
raimonds-vejonis-lva-state	Raimonds Vējonis	Raimonds Vejonis	state	President	LVA	2015-07-08	2019-07-08	m	GOV	rulers	-
egils-levits-lva-state	Egils Levits	-	state	President	LVA	2019-07-08	2023-07-08	m	GOV	rulers	-
edgars-rinkevics-lva-state	Edgars Rinkēvičs	Edgars Rinkevics	state	President	LVA	2023-07-08	-	m	GOV	rulers	-
ivars-godmanis-lva-government	Ivars Godmanis	-	government	Prime Minister	LVA	1990-05-07	1993-08-03	m	GOV	rulers	-
valdis-dombrovskis-lva-government	Valdis Dombrovskis	-	government	Prime Minister	LVA	2009-03-12	2014-01-22	m	GOV	rulers	-
laimdota-straujuma-lva-government	Laimdota Straujuma	-	government	Prime Minister	LVA	2014-01-22	2016-02-11	f	GOV	rulers	-
maris-kucinskis-lva-government	Māris Kučinskis	Maris Kucinskis	government	Prime Minister	LVA	2016-02-11	2019-01-23	m	GOV	rulers	-
krisjanis-karins-lva-government	Krišjānis Kariņš	Krisjanis Karins	government	Prime Minister	LVA	2019-01-23	2023-09-15	m	GOV	rulers	-
evika-silina-lva-government	Evika Siliņa	Evika Silina	government	Prime Minister	LVA	2023-09-15	-	f	GOV	rulers	-
edgars-rinkevics-lva-foreign	Edgars Rinkēvičs	Edgars Rinkevics	foreign	Foreign Minister	LVA	2011-10-25	2023-07-08	m	GOV	rulers	-
baiba-braze-lva-foreign	Baiba Braže	Baiba Braze	foreign	Foreign Minister	LVA	2024-04-19	-	f	GOV	rulers	-
algirdas-brazauskas-ltu-state	Algirdas Brazauskas	-	state	President	LTU	1993-02-25	1998-02-25	m	GOV	rulers	-
valdas-adamkus-ltu-state	Valdas Adamkus	-	state	President	LTU	1998-02-26	2003-02-25	m	GOV	rulers	-
rolandas-paksas-ltu-state	Rolandas Paksas	-	state	President	LTU	2003-02-26	2004-04-06	m	GOV	rulers	-
valdas-adamkus-ltu-state-2	Valdas Adamkus	-	state	President	LTU	2004-07-12	2009-07-12	m	GOV	rulers	-
dalia-grybauskaite-ltu-state	Dalia Grybauskaitė	Dalia Grybauskaite	state	President	LTU	2009-07-12	2019-07-12	f	GOV	rulers	-
gitanas-nauseda-ltu-state	Gitanas Nausėda	Gitanas Nauseda	state	President	LTU	2019-07-12	-	m	GOV	rulers	-
vytautas-landsbergis-ltu-state	Vytautas Landsbergis	-	state	Chairman of the Supreme Council	LTU	1990-03-11	1992-11-25	m	GOV	rulers	-
kazimira-prunskiene-ltu-government	Kazimira Prunskienė	Kazimira Prunskiene	government	Prime Minister	LTU	1990-03-17	1991-01-10	f	GOV	rulers	-
gediminas-vagnorius-ltu-government	Gediminas Vagnorius	-	government	Prime Minister	LTU	1991-01-13	1992-07-21	m	GOV	rulers	-
gediminas-vagnorius-ltu-government-2	Gediminas Vagnorius	-	government	Prime Minister	LTU	1996-12-10	1999-05-03	m	GOV	rulers	-
algirdas-brazauskas-ltu-government	Algirdas Brazauskas	-	government	Prime Minister	LTU	2001-07-03	2006-06-01	m	GOV	rulers	-
andrius-kubilius-ltu-government	Andrius Kubilius	-	government	Prime Minister	LTU	2008-12-09	2012-12-13	m	GOV	rulers	-
algirdas-butkevicius-ltu-government	Algirdas Butkevičius	Algirdas Butkevicius	government	Prime Minister	LTU	2012-12-13	2016-12-13	m	GOV	rulers	-
saulius-skvernelis-ltu-government	Saulius Skvernelis	-	government	Prime Minister	LTU	2016-12-13	2020-12-11	m	GOV	rulers	-
ingrida-simonyte-ltu-government	Ingrida Šimonytė	Ingrida Simonyte	government	Prime Minister	LTU	2020-12-11	2024-12-12	f	GOV	rulers	-
gintautas-paluckas-ltu-government	Gintautas Paluckas	-	government	Prime Minister	LTU	2024-12-12	2025-08-04	m	GOV	rulers	-
inga-ruginiene-ltu-government	Inga Ruginienė	Inga Ruginiene	government	Prime Minister	LTU	2025-09-25	-	f	GOV	rulers	-
linas-linkevicius-ltu-foreign	Linas Linkevičius	Linas Linkevicius	foreign	Foreign Minister	LTU	2012-12-13	2020-12-11	m	GOV	rulers	-
gabrielius-landsbergis-ltu-foreign	Gabrielius Landsbergis	-	foreign	Foreign Minister	LTU	2020-12-11	2024-12-12	m	GOV	rulers	-
kestutis-budrys-ltu-foreign	Kęstutis Budrys	Kestutis Budrys	foreign	Foreign Minister	LTU	2024-12-12	-	m	GOV	rulers	-
algirdas-brazauskas-ltu-state-2	Algirdas Brazauskas	-	state	Acting President	LTU	1992-11-25	1993-02-25	m	GOV	rulers	-
arturas-paulauskas-ltu-state	Artūras Paulauskas	Arturas Paulauskas	state	Acting President	LTU	2004-04-06	2004-07-12	m	GOV	rulers	-
aleksandras-abisala-ltu-government	Aleksandras Abišala	Aleksandras Abisala	government	Prime Minister	LTU	1992-07-21	1992-12-02	m	GOV	rulers	-
bronislovas-lubys-ltu-government	Bronislovas Lubys	-	government	Prime Minister	LTU	1992-12-02	1993-03-10	m	GOV	rulers	-
adolfas-slezevicius-ltu-government	Adolfas Šleževičius	Adolfas Slezevicius	government	Prime Minister	LTU	1993-03-10	1996-02-08	m	GOV	rulers	-
laurynas-stankevicius-ltu-government	Laurynas Stankevičius	Laurynas Stankevicius	government	Prime Minister	LTU	1996-02-23	1996-11-27	m	GOV	rulers	-
rolandas-paksas-ltu-government	Rolandas Paksas	-	government	Prime Minister	LTU	1999-06-01	1999-10-27	m	GOV	rulers	-
andrius-kubilius-ltu-government-2	Andrius Kubilius	-	government	Prime Minister	LTU	1999-11-03	2000-10-26	m	GOV	rulers	-
rolandas-paksas-ltu-government-2	Rolandas Paksas	-	government	Prime Minister	LTU	2000-10-26	2001-06-20	m	GOV	rulers	-
gediminas-kirkilas-ltu-government	Gediminas Kirkilas	-	government	Prime Minister	LTU	2006-07-06	2008-12-09	m	GOV	rulers	-
zviad-gamsakhurdia-geo-state	Zviad Gamsakhurdia	-	state	President	GEO	1991-05-26	1992-01-06	m	GOV	rulers	-
eduard-shevardnadze-geo-state	Eduard Shevardnadze	-	state	President	GEO	1992-03-10	2003-11-23	m	GOV	rulers	-
mikheil-saakashvili-geo-state	Mikheil Saakashvili	Mikhail Saakashvili	state	President	GEO	2004-01-25	2007-11-25	m	GOV	rulers	-
mikheil-saakashvili-geo-state-2	Mikheil Saakashvili	Mikhail Saakashvili	state	President	GEO	2008-01-20	2013-11-17	m	GOV	rulers	-
giorgi-margvelashvili-geo-state	Giorgi Margvelashvili	-	state	President	GEO	2013-11-17	2018-12-16	m	GOV	rulers	-
salome-zourabichvili-geo-state	Salome Zourabichvili	Salome Zurabishvili	state	President	GEO	2018-12-16	2024-12-29	f	GOV	rulers	-
mikheil-kavelashvili-geo-state	Mikheil Kavelashvili	-	state	President	GEO	2024-12-29	-	m	GOV	rulers	-
zurab-zhvania-geo-government	Zurab Zhvania	-	government	Prime Minister	GEO	2004-02-17	2005-02-03	m	GOV	rulers	-
zurab-nogaideli-geo-government	Zurab Nogaideli	Zurab Noghaideli	government	Prime Minister	GEO	2005-02-17	2007-11-16	m	GOV	rulers	-
lado-gurgenidze-geo-government	Lado Gurgenidze	-	government	Prime Minister	GEO	2007-11-22	2008-11-01	m	GOV	rulers	-
nika-gilauri-geo-government	Nika Gilauri	-	government	Prime Minister	GEO	2009-02-06	2012-06-30	m	GOV	rulers	-
bidzina-ivanishvili-geo-government	Bidzina Ivanishvili	-	government	Prime Minister	GEO	2012-10-25	2013-11-20	m	GOV	rulers	-
irakli-garibashvili-geo-government	Irakli Garibashvili	-	government	Prime Minister	GEO	2013-11-20	2015-12-23	m	GOV	rulers	-
giorgi-kvirikashvili-geo-government	Giorgi Kvirikashvili	-	government	Prime Minister	GEO	2015-12-30	2018-06-13	m	GOV	rulers	-
mamuka-bakhtadze-geo-government	Mamuka Bakhtadze	-	government	Prime Minister	GEO	2018-06-20	2019-09-02	m	GOV	rulers	-
giorgi-gakharia-geo-government	Giorgi Gakharia	-	government	Prime Minister	GEO	2019-09-08	2021-02-18	m	GOV	rulers	-
irakli-garibashvili-geo-government-2	Irakli Garibashvili	-	government	Prime Minister	GEO	2021-02-22	2024-01-29	m	GOV	rulers	-
irakli-kobakhidze-geo-government	Irakli Kobakhidze	-	government	Prime Minister	GEO	2024-02-08	-	m	GOV	rulers	-
irakli-menagarishvili-geo-foreign	Irakli Menagarishvili	-	foreign	Foreign Minister	GEO	1995-12-14	2003-11-30	m	GOV	rulers	-
salome-zourabichvili-geo-foreign	Salome Zourabichvili	Salome Zurabishvili	foreign	Foreign Minister	GEO	2004-03-18	2005-10-19	f	GOV	rulers	-
gela-bezhuashvili-geo-foreign	Gela Bezhuashvili	-	foreign	Foreign Minister	GEO	2005-10-19	2008-01-31	m	GOV	rulers	-
eka-tkeshelashvili-geo-foreign	Eka Tkeshelashvili	-	foreign	Foreign Minister	GEO	2008-05-05	2008-12-05	f	GOV	rulers	-
grigol-vashadze-geo-foreign	Grigol Vashadze	-	foreign	Foreign Minister	GEO	2008-12-06	2012-10-25	m	GOV	rulers	-
maia-panjikidze-geo-foreign	Maia Panjikidze	-	foreign	Foreign Minister	GEO	2012-10-25	2014-11-05	f	GOV	rulers	-
davit-zalkaliani-geo-foreign	Davit Zalkaliani	David Zalkaliani	foreign	Foreign Minister	GEO	2018-06-21	2022-04-04	m	GOV	rulers	-
ilia-darchiashvili-geo-foreign	Ilia Darchiashvili	-	foreign	Foreign Minister	GEO	2022-04-04	2024-07	m	GOV	rulers	-
maka-botchorishvili-geo-foreign	Maka Botchorishvili	-	foreign	Foreign Minister	GEO	2024-10-09	-	f	GOV	rulers	-
levon-ter-petrosyan-arm-state	Levon Ter-Petrosyan	Levon Ter-Petrossian	state	President	ARM	1991-11-11	1998-02-03	m	GOV	rulers	-
robert-kocharyan-arm-state	Robert Kocharyan	Robert Kocharian	state	President	ARM	1998-04-09	2008-04-09	m	GOV	rulers	-
serzh-sargsyan-arm-state	Serzh Sargsyan	Serge Sarkisian|Serzh Sarkisian	state	President	ARM	2008-04-09	2018-04-09	m	GOV	rulers	-
armen-sarkissian-arm-state	Armen Sarkissian	Armen Sarkisyan	state	President	ARM	2018-04-09	2022-02-01	m	GOV	rulers	-
vahagn-khachaturyan-arm-state	Vahagn Khachaturyan	-	state	President	ARM	2022-03-13	-	m	GOV	rulers	-
vazgen-sargsyan-arm-government	Vazgen Sargsyan	Vazgen Sarkisian	government	Prime Minister	ARM	1999-06-11	1999-10-27	m	GOV	rulers	-
andranik-margaryan-arm-government	Andranik Margaryan	-	government	Prime Minister	ARM	2000-05-12	2007-03-25	m	GOV	rulers	-
tigran-sargsyan-arm-government	Tigran Sargsyan	-	government	Prime Minister	ARM	2008-04-09	2014-04-13	m	GOV	rulers	-
hovik-abrahamyan-arm-government	Hovik Abrahamyan	-	government	Prime Minister	ARM	2014-04-13	2016-09-08	m	GOV	rulers	-
karen-karapetyan-arm-government	Karen Karapetyan	-	government	Prime Minister	ARM	2016-09-13	2018-04-17	m	GOV	rulers	-
nikol-pashinyan-arm-government	Nikol Pashinyan	Nikol Pashinian	government	Prime Minister	ARM	2018-05-08	-	m	GOV	rulers	-
vartan-oskanian-arm-foreign	Vartan Oskanian	-	foreign	Foreign Minister	ARM	1998-04-20	2008-04-14	m	GOV	rulers	-
eduard-nalbandyan-arm-foreign	Eduard Nalbandyan	Edward Nalbandian	foreign	Foreign Minister	ARM	2008-04-14	2018-05-08	m	GOV	rulers	-
zohrab-mnatsakanyan-arm-foreign	Zohrab Mnatsakanyan	-	foreign	Foreign Minister	ARM	2018-05-12	2020-11-18	m	GOV	rulers	-
ara-aivazyan-arm-foreign	Ara Aivazyan	Ara Ayvazyan	foreign	Foreign Minister	ARM	2020-11-18	2021-05-31	m	GOV	rulers	-
ararat-mirzoyan-arm-foreign	Ararat Mirzoyan	-	foreign	Foreign Minister	ARM	2021-08-19	-	m	GOV	rulers	-
suren-papikyan-arm-defence	Suren Papikyan	-	defence	Defence Minister	ARM	2021-11-15	-	m	GOV|MIL	rulers	-
karen-karapetyan-arm-government-2	Karen Karapetyan	-	government	Acting Prime Minister	ARM	2018-04-23	2018-05-08	m	GOV	rulers	-
serzh-sargsyan-arm-government	Serzh Sargsyan	Serge Sarkisian|Serzh Sarkisian	government	Prime Minister	ARM	2018-04-17	2018-04-23	m	GOV	rulers	-
robert-kocharyan-arm-government	Robert Kocharyan	Robert Kocharian	government	Prime Minister	ARM	1997-03-20	1998-04-10	m	GOV	rulers	-
ayaz-mutalibov-aze-state	Ayaz Mutalibov	-	state	President	AZE	1990-05-18	1992-03-06	m	GOV	rulers	-
abulfaz-elchibey-aze-state	Abulfaz Elchibey	Abulfez Elchibey	state	President	AZE	1992-06-16	1993-09-01	m	GOV	rulers	-
heydar-aliyev-aze-state	Heydar Aliyev	Haydar Aliyev|Geidar Aliyev	state	President	AZE	1993-10-10	2003-10-31	m	GOV	rulers	-
ilham-aliyev-aze-state	Ilham Aliyev	-	state	President	AZE	2003-10-31	-	m	GOV	rulers	-
hasan-hasanov-aze-foreign	Hasan Hasanov	-	foreign	Foreign Minister	AZE	1993-09-02	1998-02-16	m	GOV	rulers	-
vilayat-guliyev-aze-foreign	Vilayat Guliyev	-	foreign	Foreign Minister	AZE	1999-10-26	2004-04-02	m	GOV	rulers	-
elmar-mammadyarov-aze-foreign	Elmar Mammadyarov	Elmar Mamedyarov	foreign	Foreign Minister	AZE	2004-04-02	2020-07-16	m	GOV	rulers	-
jeyhun-bayramov-aze-foreign	Jeyhun Bayramov	-	foreign	Foreign Minister	AZE	2020-07-16	-	m	GOV	rulers	-
safar-abiyev-aze-defence	Safar Abiyev	-	defence	Defence Minister	AZE	1995-02-06	2013-10-22	m	GOV|MIL	rulers	-
zakir-hasanov-aze-defence	Zakir Hasanov	-	defence	Defence Minister	AZE	2013-10-22	-	m	GOV|MIL	rulers	-
hikmet-hajiyev-aze-presidential-aide	Hikmet Hajiyev	-	presidential-aide	Presidential aide	AZE	2018	-	m	GOV	unverified	-
yagub-mamedov-aze-state	Yagub Mamedov	Yaqub Mammadov|Yakub Mamedov	state	Acting President	AZE	1992-03-06	1992-05-14	m	GOV	rulers	-
isa-gambar-aze-state	Isa Gambar	Isa Gambarov|Isa Qambar	state	Acting President	AZE	1992-05-19	1992-06-16	m	GOV	rulers	-
heydar-aliyev-aze-acting-state	Heydar Aliyev	Haydar Aliyev|Geidar Aliyev	acting-state	Acting President	AZE	1993-06-24	1993-10-10	m	GOV	unverified	-
nursultan-nazarbayev-kaz-state	Nursultan Nazarbayev	Nursultan Nazarbaev	state	President	KAZ	1990-04-24	2019-03-20	m	GOV	rulers	-
kassym-jomart-tokayev-kaz-state	Kassym-Jomart Tokayev	Kasym-Zhomart Tokayev|Qasym-Zhomart Toqaev	state	President	KAZ	2019-03-20	-	m	GOV	rulers	-
kassym-jomart-tokayev-kaz-foreign	Kassym-Jomart Tokayev	Kasym-Zhomart Tokayev	foreign	Foreign Minister	KAZ	1994-10-13	1999-10-12	m	GOV	rulers	-
erlan-idrissov-kaz-foreign	Erlan Idrissov	-	foreign	Foreign Minister	KAZ	1999-10-12	2002-01-29	m	GOV	rulers	-
mukhtar-tileuberdi-kaz-foreign	Mukhtar Tileuberdi	-	foreign	Foreign Minister	KAZ	2019-09-18	2023-03-30	m	GOV	rulers	-
murat-nurtleu-kaz-foreign	Murat Nurtleu	-	foreign	Foreign Minister	KAZ	2023-04-03	2025-09-26	m	GOV	rulers	-
islam-karimov-uzb-state	Islam Karimov	-	state	President	UZB	1990-03-24	2016-09-02	m	GOV	rulers	-
shavkat-mirziyoyev-uzb-state	Shavkat Mirziyoyev	Shavkat Mirziyaev	state	President	UZB	2016-12-14	-	m	GOV	rulers	-
abdulaziz-kamilov-uzb-foreign	Abdulaziz Kamilov	Abdulaziz Komilov	foreign	Foreign Minister	UZB	1994-02-25	2003-03-28	m	GOV	rulers	-
abdulaziz-kamilov-uzb-foreign-2	Abdulaziz Kamilov	Abdulaziz Komilov	foreign	Foreign Minister	UZB	2012-01-13	2022-04-27	m	GOV	rulers	-
bakhtiyor-saidov-uzb-foreign	Bakhtiyor Saidov	Bakhtiyar Saidov	foreign	Foreign Minister	UZB	2022-12-30	-	m	GOV	rulers	-
shavkat-mirziyoyev-uzb-state-2	Shavkat Mirziyoyev	Shavkat Mirziyaev	state	Acting President	UZB	2016-09-08	2016-12-14	m	GOV	rulers	-
askar-akayev-kgz-state	Askar Akayev	Askar Akaev	state	President	KGZ	1990-10-27	2005-03-24	m	GOV	rulers	-
kurmanbek-bakiyev-kgz-state	Kurmanbek Bakiyev	Kurmanbek Bakiev	state	President	KGZ	2005-08-14	2010-04-15	m	GOV	rulers	-
roza-otunbayeva-kgz-state	Roza Otunbayeva	Roza Otunbaeva	state	President	KGZ	2010-07-03	2011-12-01	f	GOV	rulers	-
almazbek-atambayev-kgz-state	Almazbek Atambayev	-	state	President	KGZ	2011-12-01	2017-11-24	m	GOV	rulers	-
sooronbay-jeenbekov-kgz-state	Sooronbay Jeenbekov	Sooronbai Jeenbekov	state	President	KGZ	2017-11-24	2020-10-15	m	GOV	rulers	-
sadyr-japarov-kgz-state	Sadyr Japarov	Sadyr Zhaparov	state	President	KGZ	2021-01-28	-	m	GOV	rulers	-
kurmanbek-bakiyev-kgz-state-2	Kurmanbek Bakiyev	Kurmanbek Bakiev	state	Acting President	KGZ	2005-03-25	2005-08-14	m	GOV	rulers	-
roza-otunbayeva-kgz-state-2	Roza Otunbayeva	Roza Otunbaeva	state	Head of the interim government	KGZ	2010-04-07	2010-07-03	f	GOV	rulers	-
sadyr-japarov-kgz-state-2	Sadyr Japarov	Sadyr Zhaparov	state	Acting President	KGZ	2020-10-15	2020-11-14	m	GOV	rulers	-
talant-mamytov-kgz-state	Talant Mamytov	-	state	Acting President	KGZ	2020-11-14	2021-01-28	m	GOV	rulers	-
jeenbek-kulubaev-kgz-foreign	Jeenbek Kulubaev	Zheenbek Kulubaev	foreign	Foreign Minister	KGZ	2022-04	-	m	GOV	unverified	-
ruslan-kazakbaev-kgz-foreign	Ruslan Kazakbaev	-	foreign	Foreign Minister	KGZ	2020-10	2022-04	m	GOV	unverified	-
rahmon-nabiyev-tjk-state	Rahmon Nabiyev	Rakhmon Nabiyev	state	President	TJK	1991-12-02	1992-09-07	m	GOV	rulers	-
emomali-rahmon-tjk-state	Emomali Rahmon	Emomali Rakhmonov|Imamali Rakhmonov|Emomali Rakhmon	state	President	TJK	1992-11-20	-	m	GOV	rulers	Rahmon|Rakhmonov|Rakhmon
hamrokhon-zarifi-tjk-foreign	Hamrokhon Zarifi	-	foreign	Foreign Minister	TJK	2006-12-01	2013-11-29	m	GOV	rulers	-
sirojiddin-muhriddin-tjk-foreign	Sirojiddin Muhriddin	Sirodjidin Aslov	foreign	Foreign Minister	TJK	2013-11-29	-	m	GOV	rulers	-
qadriddin-aslonov-tjk-state	Qadriddin Aslonov	Kadreddin Aslonov|Kadriddin Aslonov	state	Acting President	TJK	1991-08-31	1991-09-23	m	GOV	rulers	-
rahmon-nabiyev-tjk-state-2	Rahmon Nabiyev	Rakhmon Nabiyev	state	Chairman of the Supreme Soviet	TJK	1991-09-23	1991-10-06	m	GOV	rulers	-
akbarsho-iskandrov-tjk-state	Akbarsho Iskandrov	Akbarsho Iskandarov|Akbarshah Iskandrov	state	Acting President	TJK	1992-09-07	1992-11-20	m	GOV	rulers	-
saparmurat-niyazov-tkm-state	Saparmurat Niyazov	-	state	President	TKM	1990-11-02	2006-12-21	m	GOV	rulers	-
gurbanguly-berdimuhamedow-tkm-state	Gurbanguly Berdimuhamedow	Gurbanguly Berdymukhamedov	state	President	TKM	2007-02-14	2022-03-19	m	GOV	rulers	-
serdar-berdimuhamedow-tkm-state	Serdar Berdimuhamedow	Serdar Berdymukhamedov	state	President	TKM	2022-03-19	-	m	GOV	rulers	-
gurbanguly-berdimuhamedow-tkm-state-2	Gurbanguly Berdimuhamedow	Gurbanguly Berdymukhamedov	state	Acting President	TKM	2006-12-21	2007-02-14	m	GOV	rulers	-
rashid-meredov-tkm-foreign	Rashid Meredov	-	foreign	Foreign Minister	TKM	2001-07-07	-	m	GOV	unverified	-
menachem-begin-isr-government	Menachem Begin	-	government	Prime Minister	ISR	1977-06-21	1983-10-10	m	GOV	rulers	-
yitzhak-shamir-isr-government	Yitzhak Shamir	-	government	Prime Minister	ISR	1983-10-10	1984-09-13	m	GOV	rulers	-
shimon-peres-isr-government	Shimon Peres	-	government	Prime Minister	ISR	1984-09-13	1986-10-20	m	GOV	rulers	-
yitzhak-shamir-isr-government-2	Yitzhak Shamir	-	government	Prime Minister	ISR	1986-10-20	1992-07-13	m	GOV	rulers	-
yitzhak-rabin-isr-government	Yitzhak Rabin	-	government	Prime Minister	ISR	1992-07-13	1995-11-04	m	GOV	rulers	-
shimon-peres-isr-government-2	Shimon Peres	-	government	Prime Minister	ISR	1995-11-04	1996-06-18	m	GOV	rulers	-
benjamin-netanyahu-isr-government	Benjamin Netanyahu	Binyamin Netanyahu|Bibi Netanyahu|Benyamin Netanyahu|Bibi	government	Prime Minister	ISR	1996-06-18	1999-07-06	m	GOV	rulers	-
ehud-barak-isr-government	Ehud Barak	-	government	Prime Minister	ISR	1999-07-06	2001-03-07	m	GOV	rulers	-
ariel-sharon-isr-government	Ariel Sharon	-	government	Prime Minister	ISR	2001-03-07	2006-04-14	m	GOV	rulers	-
ehud-olmert-isr-government	Ehud Olmert	-	government	Prime Minister	ISR	2006-04-14	2009-03-31	m	GOV	rulers	-
benjamin-netanyahu-isr-government-2	Benjamin Netanyahu	Binyamin Netanyahu|Bibi Netanyahu|Benyamin Netanyahu|Bibi	government	Prime Minister	ISR	2009-03-31	2021-06-13	m	GOV	rulers	-
naftali-bennett-isr-government	Naftali Bennett	-	government	Prime Minister	ISR	2021-06-13	2022-06-30	m	GOV	rulers	-
yair-lapid-isr-government	Yair Lapid	-	government	Prime Minister	ISR	2022-07-01	2022-12-29	m	GOV	rulers	-
benjamin-netanyahu-isr-government-3	Benjamin Netanyahu	Binyamin Netanyahu|Bibi Netanyahu|Benyamin Netanyahu|Bibi	government	Prime Minister	ISR	2022-12-29	-	m	GOV	rulers	-
yitzhak-navon-isr-state	Yitzhak Navon	-	state	President	ISR	1978-05-29	1983-05-05	m	GOV	rulers	-
chaim-herzog-isr-state	Chaim Herzog	-	state	President	ISR	1983-05-05	1993-05-13	m	GOV	rulers	-
ezer-weizman-isr-state	Ezer Weizman	Ezer Weizmann	state	President	ISR	1993-05-13	2000-07-13	m	GOV	rulers	-
moshe-katsav-isr-state	Moshe Katsav	Moshe Katzav	state	President	ISR	2000-08-01	2007-07-01	m	GOV	rulers	-
shimon-peres-isr-state	Shimon Peres	-	state	President	ISR	2007-07-15	2014-07-24	m	GOV	rulers	-
reuven-rivlin-isr-state	Reuven Rivlin	-	state	President	ISR	2014-07-24	2021-07-07	m	GOV	rulers	-
isaac-herzog-isr-state	Isaac Herzog	Yitzhak Herzog	state	President	ISR	2021-07-07	-	m	GOV	rulers	-
moshe-dayan-isr-foreign	Moshe Dayan	-	foreign	Foreign Minister	ISR	1977-06-20	1979-10-23	m	GOV	rulers	-
yitzhak-shamir-isr-foreign	Yitzhak Shamir	-	foreign	Foreign Minister	ISR	1980-03-10	1986-10-20	m	GOV	rulers	-
shimon-peres-isr-foreign	Shimon Peres	-	foreign	Foreign Minister	ISR	1986-10-20	1988-12-23	m	GOV	rulers	-
moshe-arens-isr-foreign	Moshe Arens	-	foreign	Foreign Minister	ISR	1988-12-23	1990-06-11	m	GOV	rulers	-
david-levy-isr-foreign	David Levy	-	foreign	Foreign Minister	ISR	1990-06-11	1992-07-13	m	GOV	rulers	-
shimon-peres-isr-foreign-2	Shimon Peres	-	foreign	Foreign Minister	ISR	1992-07-14	1995-11-22	m	GOV	rulers	-
ehud-barak-isr-foreign	Ehud Barak	-	foreign	Foreign Minister	ISR	1995-11-22	1996-06-18	m	GOV	rulers	-
david-levy-isr-foreign-2	David Levy	-	foreign	Foreign Minister	ISR	1996-06-18	1998-01-06	m	GOV	rulers	-
ariel-sharon-isr-foreign	Ariel Sharon	-	foreign	Foreign Minister	ISR	1998-10-13	1999-06-06	m	GOV	rulers	-
david-levy-isr-foreign-3	David Levy	-	foreign	Foreign Minister	ISR	1999-07-06	2000-08-04	m	GOV	rulers	-
shlomo-ben-ami-isr-foreign	Shlomo Ben-Ami	-	foreign	Foreign Minister	ISR	2000-11-02	2001-03-07	m	GOV	rulers	-
shimon-peres-isr-foreign-3	Shimon Peres	-	foreign	Foreign Minister	ISR	2001-03-07	2002-11-02	m	GOV	rulers	-
benjamin-netanyahu-isr-foreign	Benjamin Netanyahu	Binyamin Netanyahu	foreign	Foreign Minister	ISR	2002-11-06	2003-02-28	m	GOV	rulers	-
silvan-shalom-isr-foreign	Silvan Shalom	-	foreign	Foreign Minister	ISR	2003-02-28	2006-01-16	m	GOV	rulers	-
tzipi-livni-isr-foreign	Tzipi Livni	-	foreign	Foreign Minister	ISR	2006-01-18	2009-03-31	f	GOV	rulers	-
avigdor-lieberman-isr-foreign	Avigdor Lieberman	Avigdor Liberman	foreign	Foreign Minister	ISR	2009-03-31	2012-12-18	m	GOV	rulers	-
avigdor-lieberman-isr-foreign-2	Avigdor Lieberman	Avigdor Liberman	foreign	Foreign Minister	ISR	2013-11-11	2015-05-06	m	GOV	rulers	-
benjamin-netanyahu-isr-foreign-2	Benjamin Netanyahu	Binyamin Netanyahu	foreign	Foreign Minister	ISR	2015-05-14	2019-02-17	m	GOV	rulers	-
israel-katz-isr-foreign	Israel Katz	Yisrael Katz	foreign	Foreign Minister	ISR	2019-02-17	2020-05-17	m	GOV	rulers	-
gabi-ashkenazi-isr-foreign	Gabi Ashkenazi	-	foreign	Foreign Minister	ISR	2020-05-17	2021-06-13	m	GOV	rulers	-
yair-lapid-isr-foreign	Yair Lapid	-	foreign	Foreign Minister	ISR	2021-06-13	2022-12-29	m	GOV	rulers	-
eli-cohen-isr-foreign	Eli Cohen	-	foreign	Foreign Minister	ISR	2022-12-29	2024-01-02	m	GOV	rulers	-
israel-katz-isr-foreign-2	Israel Katz	Yisrael Katz	foreign	Foreign Minister	ISR	2024-01-02	2024-11-08	m	GOV	rulers	-
gideon-saar-isr-foreign	Gideon Saar	Gideon Sa'ar	foreign	Foreign Minister	ISR	2024-11-08	-	m	GOV	rulers	-
ezer-weizman-isr-defence	Ezer Weizman	-	defence	Defense Minister	ISR	1977-06-21	1980-05-28	m	GOV|MIL	rulers	-
ariel-sharon-isr-defence	Ariel Sharon	-	defence	Defense Minister	ISR	1981-08-05	1983-02-14	m	GOV|MIL	rulers	-
moshe-arens-isr-defence	Moshe Arens	-	defence	Defense Minister	ISR	1983-02-23	1984-09-13	m	GOV|MIL	rulers	-
yitzhak-rabin-isr-defence	Yitzhak Rabin	-	defence	Defense Minister	ISR	1984-09-13	1990-03-15	m	GOV|MIL	rulers	-
moshe-arens-isr-defence-2	Moshe Arens	-	defence	Defense Minister	ISR	1990-06-11	1992-07-13	m	GOV|MIL	rulers	-
yitzhak-rabin-isr-defence-2	Yitzhak Rabin	-	defence	Defense Minister	ISR	1992-07-13	1995-11-04	m	GOV|MIL	rulers	-
shimon-peres-isr-defence	Shimon Peres	-	defence	Defense Minister	ISR	1995-11-04	1996-06-18	m	GOV|MIL	rulers	-
yitzhak-mordechai-isr-defence	Yitzhak Mordechai	-	defence	Defense Minister	ISR	1996-06-18	1999-01-25	m	GOV|MIL	rulers	-
moshe-arens-isr-defence-3	Moshe Arens	-	defence	Defense Minister	ISR	1999-01-27	1999-07-06	m	GOV|MIL	rulers	-
ehud-barak-isr-defence	Ehud Barak	-	defence	Defense Minister	ISR	1999-07-06	2001-03-07	m	GOV|MIL	rulers	-
binyamin-ben-eliezer-isr-defence	Binyamin Ben-Eliezer	Benjamin Ben-Eliezer	defence	Defense Minister	ISR	2001-03-07	2002-11-02	m	GOV|MIL	rulers	-
shaul-mofaz-isr-defence	Shaul Mofaz	-	defence	Defense Minister	ISR	2002-11-04	2006-05-04	m	GOV|MIL	rulers	-
amir-peretz-isr-defence	Amir Peretz	-	defence	Defense Minister	ISR	2006-05-04	2007-06-18	m	GOV|MIL	rulers	-
ehud-barak-isr-defence-2	Ehud Barak	-	defence	Defense Minister	ISR	2007-06-18	2013-03-18	m	GOV|MIL	rulers	-
moshe-yaalon-isr-defence	Moshe Yaalon	Moshe Ya'alon	defence	Defense Minister	ISR	2013-03-18	2016-05-22	m	GOV|MIL	rulers	-
avigdor-lieberman-isr-defence	Avigdor Lieberman	Avigdor Liberman	defence	Defense Minister	ISR	2016-05-30	2018-11-14	m	GOV|MIL	rulers	-
naftali-bennett-isr-defence	Naftali Bennett	-	defence	Defense Minister	ISR	2019-11-08	2020-05-17	m	GOV|MIL	rulers	-
benny-gantz-isr-defence	Benny Gantz	Benjamin Gantz	defence	Defense Minister	ISR	2020-05-17	2022-12-29	m	GOV|MIL	rulers	-
yoav-gallant-isr-defence	Yoav Gallant	Yoav Galant	defence	Defense Minister	ISR	2022-12-29	2024-11-08	m	GOV|MIL	rulers	-
israel-katz-isr-defence	Israel Katz	Yisrael Katz	defence	Defense Minister	ISR	2024-11-08	-	m	GOV|MIL	rulers	-
rafael-eitan-isr-army-chief	Rafael Eitan	-	army-chief	Chief of the General Staff	ISR	1978-04-16	1983-04-19	m	MIL	unverified	-
moshe-levi-isr-army-chief	Moshe Levi	-	army-chief	Chief of the General Staff	ISR	1983-04-19	1987-04-19	m	MIL	unverified	-
dan-shomron-isr-army-chief	Dan Shomron	-	army-chief	Chief of the General Staff	ISR	1987-04-19	1991-04-01	m	MIL	unverified	-
ehud-barak-isr-army-chief	Ehud Barak	-	army-chief	Chief of the General Staff	ISR	1991-04-01	1995-01-01	m	MIL	unverified	-
amnon-lipkin-shahak-isr-army-chief	Amnon Lipkin-Shahak	-	army-chief	Chief of the General Staff	ISR	1995-01-01	1998-07-09	m	MIL	unverified	-
shaul-mofaz-isr-army-chief	Shaul Mofaz	-	army-chief	Chief of the General Staff	ISR	1998-07-09	2002-07-09	m	MIL	unverified	-
moshe-yaalon-isr-army-chief	Moshe Yaalon	Moshe Ya'alon	army-chief	Chief of the General Staff	ISR	2002-07-09	2005-06-01	m	MIL	unverified	-
dan-halutz-isr-army-chief	Dan Halutz	-	army-chief	Chief of the General Staff	ISR	2005-06-01	2007-02-14	m	MIL	unverified	-
gabi-ashkenazi-isr-army-chief	Gabi Ashkenazi	-	army-chief	Chief of the General Staff	ISR	2007-02-14	2011-02-14	m	MIL	unverified	-
benny-gantz-isr-army-chief	Benny Gantz	-	army-chief	Chief of the General Staff	ISR	2011-02-14	2015-02-16	m	MIL	unverified	-
gadi-eisenkot-isr-army-chief	Gadi Eisenkot	Gadi Eizenkot	army-chief	Chief of the General Staff	ISR	2015-02-16	2019-01-15	m	MIL	unverified	-
aviv-kochavi-isr-army-chief	Aviv Kochavi	Aviv Kohavi	army-chief	Chief of the General Staff	ISR	2019-01-15	2023-01-16	m	MIL	unverified	-
herzi-halevi-isr-army-chief	Herzi Halevi	Herzl Halevi	army-chief	Chief of the General Staff	ISR	2023-01-16	2025-03-05	m	MIL	unverified	-
eyal-zamir-isr-army-chief	Eyal Zamir	-	army-chief	Chief of the General Staff	ISR	2025-03-05	-	m	MIL	unverified	-
meir-dagan-isr-intelligence	Meir Dagan	-	intelligence	Director of the Mossad	ISR	2002-10	2011-01	m	SPY	unverified	-
tamir-pardo-isr-intelligence	Tamir Pardo	-	intelligence	Director of the Mossad	ISR	2011-01	2016-01	m	SPY	unverified	-
yossi-cohen-isr-intelligence	Yossi Cohen	-	intelligence	Director of the Mossad	ISR	2016-01	2021-06-01	m	SPY	unverified	-
david-barnea-isr-intelligence	David Barnea	Dadi Barnea	intelligence	Director of the Mossad	ISR	2021-06-01	-	m	SPY	unverified	-
yoram-cohen-isr-shin-bet	Yoram Cohen	-	shin-bet	Director of the Shin Bet	ISR	2011-05-15	2016-05-08	m	GOV	unverified	-
nadav-argaman-isr-shin-bet	Nadav Argaman	-	shin-bet	Director of the Shin Bet	ISR	2016-05-08	2021-10-13	m	GOV	unverified	-
ronen-bar-isr-shin-bet	Ronen Bar	-	shin-bet	Director of the Shin Bet	ISR	2021-10-13	2025-06-15	m	GOV	unverified	-
david-zini-isr-shin-bet	David Zini	-	shin-bet	Director of the Shin Bet	ISR	2025-10-05	-	m	GOV	unverified	-
daniel-hagari-isr-army-spokesman	Daniel Hagari	-	army-spokesman	Military spokesman	ISR	2023-03-20	2025-03	m	GOV	unverified	-
effie-defrin-isr-army-spokesman	Effie Defrin	Efi Defrin	army-spokesman	Military spokesman	ISR	2025-03	-	m	GOV	unverified	-
itamar-ben-gvir-isr-national-security-minister	Itamar Ben-Gvir	Itamar Ben Gvir	national-security-minister	National Security Minister	ISR	2022-12-29	2025-01-21	m	GOV	unverified	-
itamar-ben-gvir-isr-national-security-minister-2	Itamar Ben-Gvir	Itamar Ben Gvir	national-security-minister	National Security Minister	ISR	2025-03-19	-	m	GOV	unverified	-
avigdor-lieberman-isr-finance	Avigdor Lieberman	Avigdor Liberman	finance	Finance Minister	ISR	2021-06-13	2022-12-29	m	GOV	unverified	-
bezalel-smotrich-isr-finance	Bezalel Smotrich	-	finance	Finance Minister	ISR	2022-12-29	-	m	GOV	unverified	-
ron-dermer-isr-strategic-affairs	Ron Dermer	-	strategic-affairs	Strategic Affairs Minister	ISR	2022-12-29	2025-11-11	m	GOV	unverified	-
yair-lapid-isr-opposition	Yair Lapid	-	opposition	Opposition leader	ISR	2023-01-02	-	m	OPP	unverified	-
tzachi-hanegbi-isr-security-adviser	Tzachi Hanegbi	-	security-adviser	National Security Adviser	ISR	2023-01-01	2025-10-21	m	GOV	unverified	-
gilad-erdan-isr-un-ambassador	Gilad Erdan	-	un-ambassador	Ambassador to the United Nations	ISR	2020-07	2024-08	m	GOV	unverified	-
danny-danon-isr-un-ambassador	Danny Danon	-	un-ambassador	Ambassador to the United Nations	ISR	2024-08	-	m	GOV	unverified	-
yasser-arafat-pse-state	Yasser Arafat	Yasir Arafat|Abu Ammar	state	President	PSE	1994-07-05	2004-11-11	m	GOV	rulers	-
rawhi-fattouh-pse-state	Rawhi Fattouh	-	state	President	PSE	2004-11-11	2005-01-15	m	GOV	rulers	-
mahmoud-abbas-pse-state	Mahmoud Abbas	Abu Mazen	state	President	PSE	2005-01-15	-	m	GOV	rulers	-
mahmoud-abbas-pse-government	Mahmoud Abbas	Abu Mazen	government	Prime Minister	PSE	2003-03-19	2003-09-06	m	GOV	rulers	-
ahmed-qureia-pse-government	Ahmed Qureia	Ahmed Qurei|Abu Ala|Ahmed Korei	government	Prime Minister	PSE	2003-10-07	2006-03-29	m	GOV	rulers	-
ismail-haniyeh-pse-government	Ismail Haniyeh	Ismail Haniya|Ismail Haniyya	government	Prime Minister	PSE	2006-03-29	2007-06-14	m	GOV	rulers	-
salam-fayyad-pse-government	Salam Fayyad	Salam Fayad	government	Prime Minister	PSE	2007-06-15	2013-06-06	m	GOV	rulers	-
rami-hamdallah-pse-government	Rami Hamdallah	-	government	Prime Minister	PSE	2013-06-06	2019-04-14	m	GOV	rulers	-
mohammad-shtayyeh-pse-government	Mohammad Shtayyeh	Mohammed Shtayyeh|Mohammed Shtayeh	government	Prime Minister	PSE	2019-04-14	2024-03-31	m	GOV	rulers	-
mohammad-mustafa-pse-government	Mohammad Mustafa	Mohammed Mustafa	government	Prime Minister	PSE	2024-03-31	-	m	GOV	rulers	-
nabil-shaath-pse-foreign	Nabil Shaath	-	foreign	Foreign Minister	PSE	2003-04-30	2005-02-24	m	GOV	rulers	-
nasser-al-kidwa-pse-foreign	Nasser al-Kidwa	Nasser al-Qudwa	foreign	Foreign Minister	PSE	2005-02-24	2006-03-29	m	GOV	rulers	Kidwa|al-Kidwa
mahmoud-zahar-pse-foreign	Mahmoud Zahar	Mahmoud al-Zahar	foreign	Foreign Minister	PSE	2006-03-29	2007-03-17	m	GOV	rulers	-
riyad-al-maliki-pse-foreign	Riyad al-Maliki	Riyad Maliki|Riad al-Malki|Riad Malki	foreign	Foreign Minister	PSE	2007-06-15	2024-03-31	m	GOV	rulers	Maliki|al-Maliki
yasser-arafat-pse-plo-chairman	Yasser Arafat	Yasir Arafat|Abu Ammar	plo-chairman	Chairman of the PLO	PSE	1969-02-04	2004-11-11	m	GOV	unverified	-
mahmoud-abbas-pse-plo-chairman	Mahmoud Abbas	Abu Mazen	plo-chairman	Chairman of the PLO	PSE	2004-11-11	-	m	GOV	unverified	-
saeb-erekat-pse-negotiator	Saeb Erekat	Saeb Erakat	negotiator	Chief negotiator	PSE	1995	2020-11-10	m	GOV	unverified	-
hussein-al-sheikh-pse-vice-president	Hussein al-Sheikh	-	vice-president	Vice President	PSE	2025-04-26	-	m	GOV	unverified	Sheikh|al-Sheikh
nasser-al-kidwa-pse-un-ambassador	Nasser al-Kidwa	-	un-ambassador	Permanent Observer to the United Nations	PSE	1991	2005-10	m	GOV	unverified	Kidwa|al-Kidwa
riyad-mansour-pse-un-ambassador	Riyad Mansour	-	un-ambassador	Permanent Observer to the United Nations	PSE	2005-10	-	m	GOV	unverified	-
hanan-ashrawi-pse-senior	Hanan Ashrawi	-	senior	Spokeswoman of the Palestinian delegation	PSE	1991-10	1993-12	f	GOV	unverified	-
mohammed-dahlan-pse-senior	Mohammed Dahlan	Muhammad Dahlan	senior	Security Minister	PSE	2003-04-30	2003-09-06	m	GOV	unverified	-
marwan-barghouti-pse-senior	Marwan Barghouti	Marwan Barghouthi	senior	Fatah leader	PSE	1994	-	m	GOV	unverified	-
ahmed-yassin-hamas-leader	Ahmed Yassin	Sheikh Ahmed Yassin|Ahmad Yassin	leader	Leader	hamas	1987-12-14	2004-03-22	m	REB|PTY	unverified	-
abdel-aziz-al-rantisi-hamas-leader	Abdel Aziz al-Rantisi	Abdel Aziz Rantisi|Abdelaziz Rantissi	leader	Leader	hamas	2004-03-23	2004-04-17	m	REB|PTY	unverified	Rantisi|al-Rantisi
khaled-meshaal-hamas-leader	Khaled Meshaal	Khaled Mashal|Khalid Mishal|Khaled Mashaal	leader	Leader	hamas	2004-04-17	2017-05-06	m	REB|PTY	unverified	-
ismail-haniyeh-hamas-leader	Ismail Haniyeh	Ismail Haniya|Ismail Haniyya	leader	Leader	hamas	2017-05-06	2024-07-31	m	REB|PTY	unverified	-
yahya-sinwar-hamas-leader	Yahya Sinwar	Yehya Sinwar|Yahya al-Sinwar	leader	Leader	hamas	2024-08-06	2024-10-16	m	REB|PTY	unverified	-
ismail-haniyeh-hamas-gaza-leader	Ismail Haniyeh	Ismail Haniya	gaza-leader	Leader in the Gaza Strip	hamas	2007-06-14	2017-02-13	m	REB|PTY	unverified	-
yahya-sinwar-hamas-gaza-leader	Yahya Sinwar	Yehya Sinwar|Yahya al-Sinwar	gaza-leader	Leader in the Gaza Strip	hamas	2017-02-13	2024-10-16	m	REB|PTY	unverified	-
mohammed-sinwar-hamas-gaza-leader	Mohammed Sinwar	Muhammad Sinwar	gaza-leader	Leader in the Gaza Strip	hamas	2024-10-16	2025-05-13	m	REB|PTY	unverified	-
izz-al-din-al-haddad-hamas-gaza-leader	Izz al-Din al-Haddad	Izz al-Din Haddad	gaza-leader	Leader in the Gaza Strip	hamas	2025-05	-	m	REB|PTY	unverified	Haddad|al-Haddad
mohammed-deif-hamas-commander	Mohammed Deif	Mohammad Deif|Muhammad Deif	commander	Military commander	hamas	2002-07	2024-07-13	m	MIL	unverified	-
marwan-issa-hamas-commander	Marwan Issa	-	commander	Deputy military commander	hamas	2012-11	2024-03-10	m	MIL	unverified	-
ahmed-al-jabari-hamas-commander	Ahmed al-Jabari	Ahmed Jabari	commander	Military commander	hamas	2003	2012-11-14	m	MIL	unverified	Jabari|al-Jabari
yahya-ayyash-hamas-commander	Yahya Ayyash	-	commander	Military commander	hamas	1992	1996-01-05	m	MIL	unverified	-
khalil-al-hayya-hamas-senior	Khalil al-Hayya	Khalil Hayya	senior	Chief negotiator	hamas	2017	-	m	REB|PTY	unverified	Hayya|al-Hayya
mousa-abu-marzouk-hamas-senior	Mousa Abu Marzouk	Moussa Abu Marzouk|Musa Abu Marzouk	senior	Deputy political chief	hamas	1997	-	m	REB|PTY	unverified	-
saleh-al-arouri-hamas-senior	Saleh al-Arouri	Saleh Arouri	senior	Deputy political chief	hamas	2017-10-09	2024-01-02	m	REB|PTY	unverified	Arouri|al-Arouri
osama-hamdan-hamas-senior	Osama Hamdan	-	senior	Senior official	hamas	2010	-	m	REB|PTY	unverified	-
sami-abu-zuhri-hamas-senior	Sami Abu Zuhri	-	senior	Spokesman	hamas	2004	-	m	REB|PTY	unverified	-
taher-al-nunu-hamas-senior	Taher al-Nunu	Taher Nunu	senior	Spokesman	hamas	2007	-	m	REB|PTY	unverified	Nunu|al-Nunu
basem-naim-hamas-senior	Basem Naim	Bassem Naim	senior	Senior official	hamas	2012	-	m	REB|PTY	unverified	-
zaher-jabarin-hamas-senior	Zaher Jabarin	-	senior	Senior official	hamas	2021	-	m	REB|PTY	unverified	-
ghazi-hamad-hamas-senior	Ghazi Hamad	-	senior	Senior official	hamas	2006	-	m	REB|PTY	unverified	-
izzat-al-rishq-hamas-senior	Izzat al-Rishq	Izzat Rishq	senior	Senior official	hamas	2006	-	m	REB|PTY	unverified	Rishq|al-Rishq
husam-badran-hamas-senior	Husam Badran	Hossam Badran	senior	Senior official	hamas	2017	-	m	REB|PTY	unverified	-
fawzi-barhoum-hamas-senior	Fawzi Barhoum	-	senior	Spokesman	hamas	2006	-	m	REB|PTY	unverified	-
abu-obeida-hamas-senior	Abu Obeida	Abu Obaida|Abu Ubaida	senior	Spokesman of the Qassam Brigades	hamas	2006	2025-08-30	m	REB|PTY	unverified	Abu Obeida
fathi-shaqaqi-islamic-jihad-leader	Fathi Shaqaqi	Fathi Shikaki|Fathi Shqaqi	leader	Leader	islamic-jihad	1981	1995-10-26	m	REB	unverified	-
ramadan-shallah-islamic-jihad-leader	Ramadan Shallah	Ramadan Abdullah Shallah	leader	Leader	islamic-jihad	1995-10-26	2018-09-28	m	REB	unverified	-
ziyad-al-nakhalah-islamic-jihad-leader	Ziyad al-Nakhalah	Ziad al-Nakhala|Ziyad Nakhaleh|Ziad Nakhalah	leader	Leader	islamic-jihad	2018-09-28	-	m	REB	unverified	Nakhalah|al-Nakhalah
george-habash-popular-front-for-the-liberation-of-palestine-leader	George Habash	-	leader	Secretary-General	popular-front-for-the-liberation-of-palestine	1967-12-11	2000-04	m	REB|PTY	unverified	-
abu-ali-mustafa-popular-front-for-the-liberation-of-palestine-leader	Abu Ali Mustafa	-	leader	Secretary-General	popular-front-for-the-liberation-of-palestine	2000-07	2001-08-27	m	REB|PTY	unverified	Abu Ali Mustafa
ahmad-saadat-popular-front-for-the-liberation-of-palestine-leader	Ahmad Saadat	Ahmed Saadat	leader	Secretary-General	popular-front-for-the-liberation-of-palestine	2001-10	-	m	REB|PTY	unverified	-
ahmed-jibril-popular-front-for-the-liberation-of-palestine-general-command-leader	Ahmed Jibril	Ahmad Jibril	leader	Secretary-General	popular-front-for-the-liberation-of-palestine-general-command	1968	2021-07-07	m	REB	unverified	-
nayef-hawatmeh-democratic-front-for-the-liberation-of-palestine-leader	Nayef Hawatmeh	Nayif Hawatmeh	leader	Secretary-General	democratic-front-for-the-liberation-of-palestine	1969	-	m	REB|PTY	unverified	-
abu-nidal-abu-nidal-organization-leader	Abu Nidal	Sabri al-Banna	leader	Leader	abu-nidal-organization	1974	2002-08-16	m	REB	unverified	Abu Nidal
abu-abbas-palestine-liberation-front-leader	Abu Abbas	Mohammed Abbas|Abul Abbas	leader	Leader	palestine-liberation-front	1983	2004-03-08	m	REB	unverified	Abu Abbas
subhi-al-tufayli-hezbollah-leader	Subhi al-Tufayli	-	leader	Secretary-General	hezbollah	1989	1991-05	m	REB|PTY	unverified	Tufayli|al-Tufayli
abbas-al-musawi-hezbollah-leader	Abbas al-Musawi	Abbas Musawi|Abbas Mussawi	leader	Secretary-General	hezbollah	1991-05	1992-02-16	m	REB|PTY	unverified	Musawi|al-Musawi
hassan-nasrallah-hezbollah-leader	Hassan Nasrallah	Hasan Nasrallah	leader	Secretary-General	hezbollah	1992-02-16	2024-09-27	m	REB|PTY	unverified	-
naim-qassem-hezbollah-leader	Naim Qassem	Naim Kassem|Sheikh Naim Qassem	leader	Secretary-General	hezbollah	2024-10-29	-	m	REB|PTY	unverified	-
imad-mughniyeh-hezbollah-commander	Imad Mughniyeh	Imad Mughniyah	commander	Military commander	hezbollah	1983	2008-02-12	m	MIL	unverified	-
fuad-shukr-hezbollah-commander	Fuad Shukr	Fouad Shukr	commander	Military commander	hezbollah	2008	2024-07-30	m	MIL	unverified	-
ibrahim-aqil-hezbollah-commander	Ibrahim Aqil	-	commander	Military commander	hezbollah	2008	2024-09-20	m	MIL	unverified	-
hashem-safieddine-hezbollah-senior	Hashem Safieddine	Hashem Safi al-Din	senior	Head of the Executive Council	hezbollah	2001	2024-10-03	m	REB|PTY	unverified	-
elias-sarkis-lbn-state	Elias Sarkis	-	state	President	LBN	1976-09-23	1982-09-23	m	GOV	rulers	-
amin-gemayel-lbn-state	Amin Gemayel	Amine Gemayel	state	President	LBN	1982-09-23	1988-09-22	m	GOV	rulers	-
rene-muawad-lbn-state	Rene Muawad	René Moawad	state	President	LBN	1989-11-05	1989-11-22	m	GOV	rulers	-
elias-hrawi-lbn-state	Elias Hrawi	-	state	President	LBN	1989-11-24	1998-11-24	m	GOV	rulers	-
emile-lahoud-lbn-state	Emile Lahoud	Émile Lahoud	state	President	LBN	1998-11-24	2007-11-23	m	GOV	rulers	-
michel-suleiman-lbn-state	Michel Suleiman	Michel Sleiman	state	President	LBN	2008-05-25	2014-05-24	m	GOV	rulers	-
michel-aoun-lbn-state	Michel Aoun	-	state	President	LBN	2016-10-31	2022-10-30	m	GOV	rulers	-
joseph-aoun-lbn-state	Joseph Aoun	-	state	President	LBN	2025-01-09	-	m	GOV	rulers	-
selim-al-hoss-lbn-government	Selim al-Hoss	Salim al-Hoss|Selim Hoss|Salim Hoss	government	Prime Minister	LBN	1976-12-09	1980-07-20	m	GOV	rulers	Hoss|al-Hoss
shafik-wazzan-lbn-government	Shafik Wazzan	Chafik Wazzan	government	Prime Minister	LBN	1980-10-25	1984-04-30	m	GOV	rulers	-
rashid-karami-lbn-government	Rashid Karami	Rachid Karami	government	Prime Minister	LBN	1984-04-30	1987-06-01	m	GOV	rulers	-
selim-al-hoss-lbn-government-2	Selim al-Hoss	Salim al-Hoss|Selim Hoss|Salim Hoss	government	Prime Minister	LBN	1987-06-02	1990-12-24	m	GOV	rulers	Hoss|al-Hoss
omar-karami-lbn-government	Omar Karami	-	government	Prime Minister	LBN	1990-12-24	1992-05-13	m	GOV	rulers	-
rashid-al-solh-lbn-government	Rashid al-Solh	Rashid Solh	government	Prime Minister	LBN	1992-05-16	1992-10-31	m	GOV	rulers	Solh|al-Solh
rafik-hariri-lbn-government	Rafik Hariri	Rafiq Hariri|Rafik al-Hariri|Rafic Hariri	government	Prime Minister	LBN	1992-10-31	1998-12-02	m	GOV	rulers	-
selim-al-hoss-lbn-government-3	Selim al-Hoss	Salim al-Hoss|Selim Hoss|Salim Hoss	government	Prime Minister	LBN	1998-12-04	2000-10-23	m	GOV	rulers	Hoss|al-Hoss
rafik-hariri-lbn-government-2	Rafik Hariri	Rafiq Hariri|Rafik al-Hariri|Rafic Hariri	government	Prime Minister	LBN	2000-10-23	2004-10-21	m	GOV	rulers	-
omar-karami-lbn-government-2	Omar Karami	-	government	Prime Minister	LBN	2004-10-26	2005-04-19	m	GOV	rulers	-
najib-mikati-lbn-government	Najib Mikati	-	government	Prime Minister	LBN	2005-04-19	2005-07-19	m	GOV	rulers	-
fouad-siniora-lbn-government	Fouad Siniora	Fuad Saniora|Fuad Siniora	government	Prime Minister	LBN	2005-07-19	2009-11-09	m	GOV	rulers	-
saad-hariri-lbn-government	Saad Hariri	Saad al-Hariri|Sa'ad Hariri	government	Prime Minister	LBN	2009-11-09	2011-06-13	m	GOV	rulers	-
najib-mikati-lbn-government-2	Najib Mikati	-	government	Prime Minister	LBN	2011-06-13	2014-02-15	m	GOV	rulers	-
tammam-salam-lbn-government	Tammam Salam	-	government	Prime Minister	LBN	2014-02-15	2016-12-18	m	GOV	rulers	-
saad-hariri-lbn-government-2	Saad Hariri	Saad al-Hariri	government	Prime Minister	LBN	2016-12-18	2020-01-21	m	GOV	rulers	-
hassan-diab-lbn-government	Hassan Diab	-	government	Prime Minister	LBN	2020-01-21	2021-09-10	m	GOV	rulers	-
najib-mikati-lbn-government-3	Najib Mikati	-	government	Prime Minister	LBN	2021-09-10	2025-02-08	m	GOV	rulers	-
nawaf-salam-lbn-government	Nawaf Salam	-	government	Prime Minister	LBN	2025-02-08	-	m	GOV	rulers	-
michel-aoun-lbn-military-government	Michel Aoun	-	military-government	Head of the military government	LBN	1988-09-22	1990-10-13	m	GOV	unverified	-
nabih-berri-lbn-speaker	Nabih Berri	Nabih Berry	speaker	Parliament Speaker	LBN	1992-10-20	-	m	LEG	unverified	-
farouk-bouez-lbn-foreign	Farouk Bouez	Fares Boueiz|Faris Bouez	foreign	Foreign Minister	LBN	1992-10-31	1998-12-02	m	GOV	rulers	-
mahmoud-hammoud-lbn-foreign	Mahmoud Hammoud	-	foreign	Foreign Minister	LBN	2000-10-26	2003-04-17	m	GOV	rulers	-
fawzi-salloukh-lbn-foreign	Fawzi Salloukh	-	foreign	Foreign Minister	LBN	2005-07-19	2009-11-09	m	GOV	rulers	-
adnan-mansour-lbn-foreign	Adnan Mansour	-	foreign	Foreign Minister	LBN	2011-06-13	2014-02-15	m	GOV	rulers	-
gebran-bassil-lbn-foreign	Gebran Bassil	-	foreign	Foreign Minister	LBN	2014-02-15	2020-01-21	m	GOV	rulers	-
abdallah-bou-habib-lbn-foreign	Abdallah Bou Habib	Abdallah Bouhabib	foreign	Foreign Minister	LBN	2021-09-10	2025-02-08	m	GOV	rulers	-
youssef-raggi-lbn-foreign	Youssef Raggi	Youssef Rajji|Joe Raggi	foreign	Foreign Minister	LBN	2025-02-08	-	m	GOV	rulers	-
joseph-aoun-lbn-army-chief	Joseph Aoun	-	army-chief	Army Commander	LBN	2017-03-08	2025-01-09	m	MIL	unverified	-
rodolphe-haykal-lbn-army-chief	Rodolphe Haykal	Rudolf Haykal	army-chief	Army Commander	LBN	2025-03-13	-	m	MIL	unverified	-
fouad-siniora-lbn-state	Fouad Siniora	Fuad Siniora|Fuad Saniora	state	Acting President	LBN	2007-11-24	2008-05-25	m	GOV	rulers	-
tammam-salam-lbn-state	Tammam Salam	-	state	Acting President	LBN	2014-05-25	2016-10-31	m	GOV	rulers	-
najib-mikati-lbn-state	Najib Mikati	Nagib Mikati	state	Acting President	LBN	2022-10-31	2025-01-09	m	GOV	rulers	-
bashir-gemayel-lebanese-forces-leader	Bashir Gemayel	Bachir Gemayel	leader	Leader	lebanese-forces	1976	1982-09-14	m	PTY|UAF	unverified	-
samir-geagea-lebanese-forces-leader	Samir Geagea	-	leader	Leader	lebanese-forces	1986-01-15	-	m	PTY|UAF	unverified	-
walid-jumblatt-progressive-socialist-party-leader	Walid Jumblatt	Walid Junblat	leader	Leader	progressive-socialist-party	1977-03-16	2023-05-25	m	PTY|UAF	unverified	-
musa-al-sadr-amal-leader	Musa al-Sadr	Moussa al-Sadr|Imam Musa Sadr	leader	Leader	amal	1974	1978-08-31	m	PTY|UAF	unverified	Sadr|al-Sadr
nabih-berri-amal-leader	Nabih Berri	Nabih Berry	leader	Leader	amal	1980	-	m	PTY|UAF	unverified	-
michel-aoun-free-patriotic-movement-leader	Michel Aoun	-	leader	Leader	free-patriotic-movement	2005	2015	m	PTY	unverified	-
gebran-bassil-free-patriotic-movement-leader	Gebran Bassil	-	leader	Leader	free-patriotic-movement	2015-09	-	m	PTY	unverified	-
saad-haddad-south-lebanon-army-leader	Saad Haddad	-	leader	Commander	south-lebanon-army	1979	1984-01-14	m	UAF	unverified	-
antoine-lahad-south-lebanon-army-leader	Antoine Lahad	Antoine Lahd	leader	Commander	south-lebanon-army	1984-04-04	2000-05-24	m	UAF	unverified	-
hafez-al-assad-syr-state	Hafez al-Assad	Hafez Assad|Hafiz al-Asad|Hafez al-Asad	state	President	SYR	1971-02-22	2000-06-10	m	GOV	rulers	Assad|al-Assad
bashar-al-assad-syr-state	Bashar al-Assad	Bashar Assad|Bashar al-Asad	state	President	SYR	2000-07-17	2024-12-08	m	GOV	rulers	Assad|al-Assad
ahmed-al-sharaa-syr-state	Ahmed al-Sharaa	Ahmad al-Sharaa|Ahmed al-Shara|Ahmed Sharaa|Abu Mohammed al-Jolani|Abu Mohammad al-Julani|Abu Mohammed al-Golani	state	President	SYR	2025-01-29	-	m	GOV	rulers	Sharaa|al-Sharaa|al-Shara|Jolani|al-Jolani|Julani|Golani
farouk-al-sharaa-syr-foreign	Farouk al-Sharaa	Farouq al-Shara|Farouk al-Shara|Farouk Sharaa	foreign	Foreign Minister	SYR	1984-03-01	2006-02-21	m	GOV	rulers	Sharaa|al-Sharaa
walid-muallem-syr-foreign	Walid Muallem	Walid al-Moallem|Walid Moallem|Walid al-Muallem	foreign	Foreign Minister	SYR	2006-02-21	2020-11-16	m	GOV	rulers	-
faisal-mekdad-syr-foreign	Faisal Mekdad	Faisal al-Mekdad|Faisal Mikdad	foreign	Foreign Minister	SYR	2020-11-22	2024-09-23	m	GOV	rulers	-
bassam-sabbagh-syr-foreign	Bassam Sabbagh	Bassam al-Sabbagh	foreign	Foreign Minister	SYR	2024-09-23	2024-12-08	m	GOV	rulers	-
asaad-al-shaibani-syr-foreign	Asaad al-Shaibani	Asaad al-Shibani|Asaad Hassan al-Shaibani	foreign	Foreign Minister	SYR	2024-12-21	-	m	GOV	rulers	Shaibani|al-Shaibani
mustafa-tlass-syr-defence	Mustafa Tlass	Mustafa Tlas	defence	Defense Minister	SYR	1972-03-22	2004-05-12	m	GOV|MIL	rulers	-
ali-habib-syr-defence	Ali Habib	-	defence	Defense Minister	SYR	2009-06-03	2011-08-08	m	GOV|MIL	rulers	-
fahd-jassem-al-freij-syr-defence	Fahd Jassem al-Freij	-	defence	Defense Minister	SYR	2012-07-18	2018-01-01	m	GOV|MIL	rulers	Freij|al-Freij
murhaf-abu-qasra-syr-defence	Murhaf Abu Qasra	-	defence	Defense Minister	SYR	2024-12-21	-	m	GOV|MIL	rulers	-
abdel-rauf-al-kasm-syr-government	Abdel Rauf al-Kasm	Abdul Rauf al-Kasm	government	Prime Minister	SYR	1980-01-14	1987-11-01	m	GOV	rulers	Kasm|al-Kasm
mahmoud-zuabi-syr-government	Mahmoud Zuabi	Mahmoud al-Zoubi	government	Prime Minister	SYR	1987-11-01	2000-03-13	m	GOV	rulers	-
muhammad-mustafa-mero-syr-government	Muhammad Mustafa Mero	Mohammed Mustafa Mero	government	Prime Minister	SYR	2000-03-13	2003-09-10	m	GOV	rulers	-
muhammad-naji-al-otari-syr-government	Muhammad Naji al-Otari	Naji al-Otari	government	Prime Minister	SYR	2003-09-10	2011-04-14	m	GOV	rulers	Otari|al-Otari
adel-safar-syr-government	Adel Safar	-	government	Prime Minister	SYR	2011-04-14	2012-06-23	m	GOV	rulers	-
riyad-hijab-syr-government	Riyad Hijab	Riad Hijab	government	Prime Minister	SYR	2012-06-23	2012-08-06	m	GOV	rulers	-
wael-al-halqi-syr-government	Wael al-Halqi	Wael Nader al-Halqi	government	Prime Minister	SYR	2012-08-09	2016-07-03	m	GOV	rulers	Halqi|al-Halqi
imad-khamis-syr-government	Imad Khamis	-	government	Prime Minister	SYR	2016-07-03	2020-06-11	m	GOV	rulers	-
hussein-arnous-syr-government	Hussein Arnous	-	government	Prime Minister	SYR	2020-06-11	2024-09-14	m	GOV	rulers	-
mohammad-ghazi-al-jalali-syr-government	Mohammad Ghazi al-Jalali	Mohammed al-Jalali	government	Prime Minister	SYR	2024-09-14	2024-12-10	m	GOV	rulers	Jalali|al-Jalali
mohammed-al-bashir-syr-government	Mohammed al-Bashir	Mohammad al-Bashir	government	Prime Minister	SYR	2024-12-10	2025-03-29	m	GOV	rulers	Bashir|al-Bashir
bashar-jaafari-syr-un-ambassador	Bashar Jaafari	Bashar al-Jaafari	un-ambassador	Ambassador to the United Nations	SYR	2006	2020-11	m	GOV	unverified	-
abdel-halim-khaddam-syr-vice-president	Abdel Halim Khaddam	Abdul-Halim Khaddam	vice-president	Vice President	SYR	1984-03-11	2005-06-06	m	GOV	unverified	-
farouk-al-sharaa-syr-vice-president	Farouk al-Sharaa	Farouk Sharaa	vice-president	Vice President	SYR	2006-02-11	2014-07	m	GOV	unverified	Sharaa|al-Sharaa
abu-mohammed-al-jolani-hayat-tahrir-al-sham-leader	Abu Mohammed al-Jolani	Abu Mohammad al-Julani|Abu Mohammed al-Golani|Ahmed al-Sharaa	leader	Leader	hayat-tahrir-al-sham	2017-10-01	2025-01-29	m	REB	unverified	Abu Mohammed al-Jolani
mazloum-abdi-syrian-democratic-forces-leader	Mazloum Abdi	Mazlum Abdi|Mazloum Kobani	leader	Commander-in-Chief	syrian-democratic-forces	2015-10	-	m	REB	unverified	-
hussein-jor-state	Hussein	King Hussein|Hussein bin Talal	state	King	JOR	1952-08-11	1999-02-07	m	GOV	rulers	-
abdullah-ii-jor-state	Abdullah II	King Abdullah|King Abdullah II	state	King	JOR	1999-02-07	-	m	GOV	rulers	Abdullah
mudar-badran-jor-government	Mudar Badran	-	government	Prime Minister	JOR	1980-08-28	1984-01-10	m	GOV	rulers	-
zaid-rifai-jor-government	Zaid Rifai	Zaid al-Rifai	government	Prime Minister	JOR	1985-04-04	1989-04-27	m	GOV	rulers	-
mudar-badran-jor-government-2	Mudar Badran	-	government	Prime Minister	JOR	1989-12-06	1991-06-19	m	GOV	rulers	-
taher-masri-jor-government	Taher Masri	Taher al-Masri	government	Prime Minister	JOR	1991-06-19	1991-11-21	m	GOV	rulers	-
abdul-salam-majali-jor-government	Abdul Salam Majali	Abdel Salam al-Majali|Abdul-Salam Majali	government	Prime Minister	JOR	1993-05-29	1995-01-08	m	GOV	rulers	-
abdul-karim-kabariti-jor-government	Abdul Karim Kabariti	Abdul-Karim al-Kabariti	government	Prime Minister	JOR	1996-02-04	1997-03-19	m	GOV	rulers	-
abdul-salam-majali-jor-government-2	Abdul Salam Majali	Abdel Salam al-Majali	government	Prime Minister	JOR	1997-03-19	1998-08-20	m	GOV	rulers	-
fayez-tarawneh-jor-government	Fayez Tarawneh	Fayez al-Tarawneh	government	Prime Minister	JOR	1998-08-20	1999-03-04	m	GOV	rulers	-
abdul-raouf-rawabdeh-jor-government	Abdul Raouf Rawabdeh	Abdelraouf Rawabdeh	government	Prime Minister	JOR	1999-03-04	2000-06-19	m	GOV	rulers	-
ali-abu-al-ragheb-jor-government	Ali Abu al-Ragheb	Ali Abul-Ragheb|Ali Abu Ragheb	government	Prime Minister	JOR	2000-06-19	2003-10-25	m	GOV	rulers	Ragheb|al-Ragheb
faisal-al-fayez-jor-government	Faisal al-Fayez	Faisal Fayez	government	Prime Minister	JOR	2003-10-25	2005-04-06	m	GOV	rulers	Fayez|al-Fayez
adnan-badran-jor-government	Adnan Badran	-	government	Prime Minister	JOR	2005-04-07	2005-11-27	m	GOV	rulers	-
marouf-al-bakhit-jor-government	Marouf al-Bakhit	Marouf Bakhit	government	Prime Minister	JOR	2005-11-27	2007-11-25	m	GOV	rulers	Bakhit|al-Bakhit
nader-al-dahabi-jor-government	Nader al-Dahabi	Nader Dahabi	government	Prime Minister	JOR	2007-11-25	2009-12-14	m	GOV	rulers	Dahabi|al-Dahabi
samir-rifai-jor-government	Samir Rifai	Samir al-Rifai	government	Prime Minister	JOR	2009-12-14	2011-02-09	m	GOV	rulers	-
marouf-al-bakhit-jor-government-2	Marouf al-Bakhit	Marouf Bakhit	government	Prime Minister	JOR	2011-02-09	2011-10-24	m	GOV	rulers	Bakhit|al-Bakhit
awn-khasawneh-jor-government	Awn Khasawneh	Awn Shawkat al-Khasawneh	government	Prime Minister	JOR	2011-10-24	2012-05-02	m	GOV	rulers	-
fayez-tarawneh-jor-government-2	Fayez Tarawneh	Fayez al-Tarawneh	government	Prime Minister	JOR	2012-05-02	2012-10-11	m	GOV	rulers	-
abdullah-ensour-jor-government	Abdullah Ensour	-	government	Prime Minister	JOR	2012-10-11	2016-06-01	m	GOV	rulers	-
hani-mulki-jor-government	Hani Mulki	Hani al-Mulki	government	Prime Minister	JOR	2016-06-01	2018-06-14	m	GOV	rulers	-
omar-razzaz-jor-government	Omar Razzaz	Omar al-Razzaz	government	Prime Minister	JOR	2018-06-14	2020-10-12	m	GOV	rulers	-
bisher-khasawneh-jor-government	Bisher Khasawneh	Bisher al-Khasawneh	government	Prime Minister	JOR	2020-10-12	2024-09-15	m	GOV	rulers	-
jafar-hassan-jor-government	Jafar Hassan	-	government	Prime Minister	JOR	2024-09-15	-	m	GOV	rulers	-
marwan-qasim-jor-foreign	Marwan Qasim	Marwan al-Qassem	foreign	Foreign Minister	JOR	1988-12-19	1990-09	m	GOV	rulers	-
kamel-abu-jaber-jor-foreign	Kamel Abu Jaber	-	foreign	Foreign Minister	JOR	1991-10-03	1993-05-29	m	GOV	rulers	-
abdul-ilah-khatib-jor-foreign	Abdul Ilah Khatib	Abdelilah al-Khatib	foreign	Foreign Minister	JOR	1998-08-20	2002-01-14	m	GOV	rulers	-
marwan-muasher-jor-foreign	Marwan Muasher	Marwan al-Muasher	foreign	Foreign Minister	JOR	2002-01-14	2004-10-25	m	GOV	rulers	-
abdul-ilah-khatib-jor-foreign-2	Abdul Ilah Khatib	Abdelilah al-Khatib	foreign	Foreign Minister	JOR	2005-11-27	2007-11-25	m	GOV	rulers	-
salah-bashir-jor-foreign	Salah Bashir	Salaheddin al-Bashir	foreign	Foreign Minister	JOR	2007-11-25	2009-02-23	m	GOV	rulers	-
nasser-judeh-jor-foreign	Nasser Judeh	-	foreign	Foreign Minister	JOR	2009-02-23	2017-01-15	m	GOV	rulers	-
ayman-safadi-jor-foreign	Ayman Safadi	Ayman al-Safadi	foreign	Foreign Minister	JOR	2017-01-15	-	m	GOV	rulers	-
hassan-bin-talal-jor-crown-prince	Hassan bin Talal	Prince Hassan|Crown Prince Hassan	crown-prince	Crown Prince	JOR	1965-04-01	1999-01-25	m	GOV	unverified	bin Talal
anwar-sadat-egy-state	Anwar Sadat	Anwar al-Sadat|Anwar el-Sadat	state	President	EGY	1970-10-15	1981-10-06	m	GOV	rulers	-
hosni-mubarak-egy-state	Hosni Mubarak	Husni Mubarak	state	President	EGY	1981-10-14	2011-02-11	m	GOV	rulers	-
mohamed-morsi-egy-state	Mohamed Morsi	Mohammed Morsi|Mohamed Mursi|Mohammed Mursi	state	President	EGY	2012-06-30	2013-07-03	m	GOV	rulers	-
adly-mansour-egy-state	Adly Mansour	Adly Mahmud Mansour	state	President	EGY	2013-07-04	2014-06-08	m	GOV	rulers	-
abdel-fattah-al-sisi-egy-state	Abdel Fattah al-Sisi	Abdel Fattah el-Sisi|Abdul Fattah al-Sisi|Abdel Fattah Sisi|Abdel-Fattah el-Sissi|Abdel-Fattah al-Sisi|Abdelfattah al-Sisi	state	President	EGY	2014-06-08	-	m	GOV	rulers	Sisi|al-Sisi
mohamed-hussein-tantawi-egy-scaf	Mohamed Hussein Tantawi	Hussein Tantawi|Mohammed Hussein Tantawi	scaf	Chairman of the Supreme Council of the Armed Forces	EGY	2011-02-11	2012-06-30	m	GOV	unverified	-
mustafa-khalil-egy-government	Mustafa Khalil	-	government	Prime Minister	EGY	1978-10-02	1980-05-15	m	GOV	rulers	-
ahmad-fuad-mohieddin-egy-government	Ahmad Fuad Mohieddin	-	government	Prime Minister	EGY	1982-01-02	1984-06-05	m	GOV	rulers	-
kamal-hassan-ali-egy-government	Kamal Hassan Ali	-	government	Prime Minister	EGY	1984-07-17	1985-09-04	m	GOV	rulers	-
ali-lutfi-egy-government	Ali Lutfi	-	government	Prime Minister	EGY	1985-09-05	1986-11-09	m	GOV	rulers	-
atef-sedki-egy-government	Atef Sedki	Atef Sidki	government	Prime Minister	EGY	1986-11-11	1996-01-02	m	GOV	rulers	-
kamal-ganzouri-egy-government	Kamal Ganzouri	Kamal al-Ganzouri	government	Prime Minister	EGY	1996-01-02	1999-10-05	m	GOV	rulers	-
atef-obeid-egy-government	Atef Obeid	Atef Ebeid	government	Prime Minister	EGY	1999-10-05	2004-07-14	m	GOV	rulers	-
ahmed-nazif-egy-government	Ahmed Nazif	-	government	Prime Minister	EGY	2004-07-14	2011-01-29	m	GOV	rulers	-
ahmed-shafik-egy-government	Ahmed Shafik	Ahmed Shafiq	government	Prime Minister	EGY	2011-01-31	2011-03-03	m	GOV	rulers	-
essam-sharaf-egy-government	Essam Sharaf	-	government	Prime Minister	EGY	2011-03-03	2011-12-07	m	GOV	rulers	-
kamal-ganzouri-egy-government-2	Kamal Ganzouri	Kamal al-Ganzouri	government	Prime Minister	EGY	2011-12-07	2012-08-02	m	GOV	rulers	-
hisham-qandil-egy-government	Hisham Qandil	Hesham Kandil	government	Prime Minister	EGY	2012-08-02	2013-07-08	m	GOV	rulers	-
hazem-el-beblawi-egy-government	Hazem el-Beblawi	Hazem al-Beblawi	government	Prime Minister	EGY	2013-07-09	2014-03-01	m	GOV	rulers	Beblawi|el-Beblawi
ibrahim-mahlab-egy-government	Ibrahim Mahlab	Ibrahim Mehleb	government	Prime Minister	EGY	2014-03-01	2015-09-19	m	GOV	rulers	-
sherif-ismail-egy-government	Sherif Ismail	-	government	Prime Minister	EGY	2015-09-19	2018-06-07	m	GOV	rulers	-
mostafa-madbouly-egy-government	Mostafa Madbouly	Mustafa Madbouly	government	Prime Minister	EGY	2018-06-14	-	m	GOV	rulers	-
kamal-hassan-ali-egy-foreign	Kamal Hassan Ali	-	foreign	Foreign Minister	EGY	1980-05-15	1984-07-17	m	GOV	rulers	-
esmat-abdel-meguid-egy-foreign	Esmat Abdel Meguid	Ismat Abdul Meguid	foreign	Foreign Minister	EGY	1984-07-17	1991-05-20	m	GOV	rulers	-
amr-moussa-egy-foreign	Amr Moussa	Amr Mussa	foreign	Foreign Minister	EGY	1991-05-20	2001-05-15	m	GOV	rulers	-
ahmed-maher-egy-foreign	Ahmed Maher	-	foreign	Foreign Minister	EGY	2001-05-15	2004-07-14	m	GOV	rulers	-
ahmed-aboul-gheit-egy-foreign	Ahmed Aboul Gheit	Ahmed Abul Gheit|Ahmed Aboul-Gheit	foreign	Foreign Minister	EGY	2004-07-14	2011-03-06	m	GOV	rulers	-
nabil-elaraby-egy-foreign	Nabil Elaraby	Nabil al-Arabi|Nabil el-Araby	foreign	Foreign Minister	EGY	2011-03-07	2011-06-26	m	GOV	rulers	-
mohamed-kamel-amr-egy-foreign	Mohamed Kamel Amr	Mohammed Kamel Amr	foreign	Foreign Minister	EGY	2011-07-18	2013-07-04	m	GOV	rulers	-
nabil-fahmy-egy-foreign	Nabil Fahmy	-	foreign	Foreign Minister	EGY	2013-07-16	2014-06-17	m	GOV	rulers	-
sameh-shoukry-egy-foreign	Sameh Shoukry	Sameh Shukri|Sameh Shoukri	foreign	Foreign Minister	EGY	2014-06-17	2024-07-03	m	GOV	rulers	-
badr-abdelatty-egy-foreign	Badr Abdelatty	Badr Abdel Aty|Badr Abdel-Atty	foreign	Foreign Minister	EGY	2024-07-03	-	m	GOV	rulers	-
abdel-halim-abu-ghazala-egy-defence	Abdel Halim Abu Ghazala	Abdel-Halim Abu Ghazala	defence	Defense Minister	EGY	1981-03-04	1989-04-15	m	GOV|MIL	rulers	-
mohamed-hussein-tantawi-egy-defence	Mohamed Hussein Tantawi	Hussein Tantawi|Mohammed Hussein Tantawi	defence	Defense Minister	EGY	1991-05-20	2012-08-12	m	GOV|MIL	rulers	-
abdel-fattah-al-sisi-egy-defence	Abdel Fattah al-Sisi	Abdel Fattah el-Sisi	defence	Defense Minister	EGY	2012-08-12	2014-03-26	m	GOV|MIL	rulers	Sisi|al-Sisi
sedki-sobhi-egy-defence	Sedki Sobhi	Sedki Sobhy	defence	Defense Minister	EGY	2014-03-27	2018-06-14	m	GOV|MIL	rulers	-
mohamed-zaki-egy-defence	Mohamed Zaki	Mohamed Ahmed Zaki	defence	Defense Minister	EGY	2018-06-14	2024-07-03	m	GOV|MIL	rulers	-
abdel-mageed-saqr-egy-defence	Abdel Mageed Saqr	-	defence	Defense Minister	EGY	2024-07-03	-	m	GOV|MIL	rulers	-
omar-suleiman-egy-intelligence	Omar Suleiman	Omar Soliman	intelligence	Director of the General Intelligence Service	EGY	1993-01-22	2011-01-31	m	SPY	unverified	-
mourad-muwafi-egy-intelligence	Mourad Muwafi	-	intelligence	Director of the General Intelligence Service	EGY	2011-01-31	2012-08-08	m	SPY	unverified	-
khaled-fawzy-egy-intelligence	Khaled Fawzy	-	intelligence	Director of the General Intelligence Service	EGY	2014-12-21	2018-01-18	m	SPY	unverified	-
abbas-kamel-egy-intelligence	Abbas Kamel	Abbas Kamil	intelligence	Director of the General Intelligence Service	EGY	2018-06-28	2024-10-16	m	SPY	unverified	-
hassan-rashad-egy-intelligence	Hassan Rashad	Hassan Mahmoud Rashad	intelligence	Director of the General Intelligence Service	EGY	2024-10-16	-	m	SPY	unverified	-
diaa-rashwan-egy-sis-head	Diaa Rashwan	-	sis-head	Head of the State Information Service	EGY	2017-06	-	m	GOV	unverified	-
mustafa-mashhur-muslim-brotherhood-leader	Mustafa Mashhur	-	leader	Supreme Guide	muslim-brotherhood	1996-01-20	2002-11-14	m	OPP|REL	unverified	-
mohammed-mahdi-akef-muslim-brotherhood-leader	Mohammed Mahdi Akef	Mohamed Mahdi Akef	leader	Supreme Guide	muslim-brotherhood	2004-01-14	2010-01-16	m	OPP|REL	unverified	-
mohammed-badie-muslim-brotherhood-leader	Mohammed Badie	Mohamed Badie	leader	Supreme Guide	muslim-brotherhood	2010-01-16	2013-08-20	m	OPP|REL	unverified	-
saddam-hussein-irq-state	Saddam Hussein	Saddam	state	President	IRQ	1979-07-16	2003-04-09	m	GOV	rulers	Saddam|Hussein
ghazi-al-yawer-irq-state	Ghazi al-Yawer	Ghazi Ajil al-Yawar	state	President	IRQ	2004-06-28	2005-04-07	m	GOV	rulers	Yawer|al-Yawer
jalal-talabani-irq-state	Jalal Talabani	-	state	President	IRQ	2005-04-07	2014-07-24	m	GOV	rulers	-
fuad-masum-irq-state	Fuad Masum	Fouad Massoum	state	President	IRQ	2014-07-24	2018-10-02	m	GOV	rulers	-
barham-salih-irq-state	Barham Salih	Barham Saleh	state	President	IRQ	2018-10-02	2022-10-17	m	GOV	rulers	-
abdul-latif-rashid-irq-state	Abdul Latif Rashid	Abdullatif Rashid	state	President	IRQ	2022-10-17	-	m	GOV	rulers	-
ayad-allawi-irq-government	Ayad Allawi	Iyad Allawi	government	Prime Minister	IRQ	2004-06-28	2005-05-03	m	GOV	rulers	-
ibrahim-al-jaafari-irq-government	Ibrahim al-Jaafari	Ibrahim Jaafari	government	Prime Minister	IRQ	2005-05-03	2006-05-20	m	GOV	rulers	Jaafari|al-Jaafari
nouri-al-maliki-irq-government	Nouri al-Maliki	Nuri al-Maliki|Nouri Maliki	government	Prime Minister	IRQ	2006-05-20	2014-09-08	m	GOV	rulers	Maliki|al-Maliki
haider-al-abadi-irq-government	Haider al-Abadi	Haidar al-Abadi	government	Prime Minister	IRQ	2014-09-08	2018-10-25	m	GOV	rulers	Abadi|al-Abadi
adel-abdul-mahdi-irq-government	Adel Abdul Mahdi	Adil Abdul-Mahdi	government	Prime Minister	IRQ	2018-10-25	2020-05-07	m	GOV	rulers	-
mustafa-al-kadhimi-irq-government	Mustafa al-Kadhimi	Mustafa Kadhimi	government	Prime Minister	IRQ	2020-05-07	2022-10-27	m	GOV	rulers	Kadhimi|al-Kadhimi
mohammed-shia-al-sudani-irq-government	Mohammed Shia al-Sudani	Mohammed al-Sudani|Muhammad Shia al-Sudani	government	Prime Minister	IRQ	2022-10-27	-	m	GOV	rulers	Sudani|al-Sudani
saadoun-hammadi-irq-foreign	Saadoun Hammadi	Sa'dun Hammadi	foreign	Foreign Minister	IRQ	1974-11	1983-01-24	m	GOV	rulers	-
tariq-aziz-irq-foreign	Tariq Aziz	Tareq Aziz	foreign	Foreign Minister	IRQ	1983-01-24	1991-03-23	m	GOV	rulers	-
ahmed-hussein-khudayir-irq-foreign	Ahmed Hussein Khudayir	-	foreign	Foreign Minister	IRQ	1991-03-23	1992-07-30	m	GOV	rulers	-
mohammed-saeed-al-sahhaf-irq-foreign	Mohammed Saeed al-Sahhaf	Mohammed Said al-Sahhaf|Mohammed al-Sahaf	foreign	Foreign Minister	IRQ	1992-07-30	2001-04-18	m	GOV	rulers	Sahhaf|al-Sahhaf
naji-sabri-irq-foreign	Naji Sabri	-	foreign	Foreign Minister	IRQ	2001-08-05	2003-04-09	m	GOV	rulers	-
hoshyar-zebari-irq-foreign	Hoshyar Zebari	Hoshiyar Zebari	foreign	Foreign Minister	IRQ	2003-09-03	2014-07-11	m	GOV	rulers	-
ibrahim-al-jaafari-irq-foreign	Ibrahim al-Jaafari	Ibrahim Jaafari	foreign	Foreign Minister	IRQ	2014-09-08	2018-10-24	m	GOV	rulers	Jaafari|al-Jaafari
mohammed-ali-al-hakim-irq-foreign	Mohammed Ali al-Hakim	Mohamed Ali Alhakim	foreign	Foreign Minister	IRQ	2018-10-25	2020-05-06	m	GOV	rulers	Hakim|al-Hakim
fuad-hussein-irq-foreign	Fuad Hussein	Fouad Hussein	foreign	Foreign Minister	IRQ	2020-06-06	-	m	GOV	rulers	-
tariq-aziz-irq-deputy-government	Tariq Aziz	Tareq Aziz	deputy-government	Deputy Prime Minister	IRQ	1979	2003-04-09	m	GOV	unverified	-
masoud-barzani-irq-krg-president	Masoud Barzani	Massoud Barzani|Massud Barzani	krg-president	President of the Kurdistan Region	IRQ	2005-06-14	2017-11-01	m	GOV	unverified	-
nechirvan-barzani-irq-krg-president	Nechirvan Barzani	-	krg-president	President of the Kurdistan Region	IRQ	2019-06-10	-	m	GOV	unverified	-
nechirvan-barzani-irq-krg-government	Nechirvan Barzani	-	krg-government	Prime Minister of the Kurdistan Region	IRQ	2012-03-07	2019-06-10	m	GOV	unverified	-
masrour-barzani-irq-krg-government	Masrour Barzani	-	krg-government	Prime Minister of the Kurdistan Region	IRQ	2019-07-10	-	m	GOV	unverified	-
paul-bremer-irq-cpa	Paul Bremer	L. Paul Bremer	cpa	Administrator of the Coalition Provisional Authority	IRQ	2003-05-12	2004-06-28	m	GOV	unverified	-
usama-al-nujaifi-irq-speaker	Usama al-Nujaifi	Osama al-Nujaifi	speaker	Parliament Speaker	IRQ	2010-11-11	2014-07-15	m	LEG	unverified	Nujaifi|al-Nujaifi
salim-al-jabouri-irq-speaker	Salim al-Jabouri	-	speaker	Parliament Speaker	IRQ	2014-07-15	2018-09-03	m	LEG	unverified	Jabouri|al-Jabouri
mohammed-al-halbousi-irq-speaker	Mohammed al-Halbousi	Mohamed al-Halbousi	speaker	Parliament Speaker	IRQ	2018-09-15	2023-11-14	m	LEG	unverified	Halbousi|al-Halbousi
mahmoud-al-mashhadani-irq-speaker	Mahmoud al-Mashhadani	Mahmoud Mashhadani	speaker	Parliament Speaker	IRQ	2024-10-31	2025-12	m	LEG	unverified	Mashhadani|al-Mashhadani
moqtada-al-sadr-sadrist-movement-leader	Moqtada al-Sadr	Muqtada al-Sadr|Moqtada Sadr|Muqtada Sadr	leader	Leader	sadrist-movement	2003-04	-	m	PTY	unverified	Sadr|al-Sadr
masoud-barzani-kurdistan-democratic-party-leader	Masoud Barzani	Massoud Barzani|Massud Barzani	leader	Leader	kurdistan-democratic-party	1979-03	-	m	PTY	unverified	-
jalal-talabani-patriotic-union-of-kurdistan-leader	Jalal Talabani	-	leader	Leader	patriotic-union-of-kurdistan	1975-06-01	2017-10-03	m	PTY	unverified	-
bafel-talabani-patriotic-union-of-kurdistan-leader	Bafel Talabani	-	leader	Leader	patriotic-union-of-kurdistan	2021-07	-	m	PTY	unverified	-
hadi-al-amiri-badr-organization-leader	Hadi al-Amiri	Hadi al-Ameri	leader	Leader	badr-organization	2002	-	m	PTY|UAF	unverified	Amiri|al-Amiri
mohammed-baqir-al-hakim-islamic-supreme-council-of-iraq-leader	Mohammed Baqir al-Hakim	Mohammad Baqir al-Hakim	leader	Leader	islamic-supreme-council-of-iraq	1982-11	2003-08-29	m	PTY	unverified	Hakim|al-Hakim
abdul-aziz-al-hakim-islamic-supreme-council-of-iraq-leader	Abdul Aziz al-Hakim	Abdel Aziz al-Hakim	leader	Leader	islamic-supreme-council-of-iraq	2003-09	2009-08-26	m	PTY	unverified	Hakim|al-Hakim
ammar-al-hakim-islamic-supreme-council-of-iraq-leader	Ammar al-Hakim	-	leader	Leader	islamic-supreme-council-of-iraq	2009-09	2017-07	m	PTY	unverified	Hakim|al-Hakim
ahmed-chalabi-iraqi-national-congress-leader	Ahmed Chalabi	Ahmad Chalabi	leader	Leader	iraqi-national-congress	1992	2015-11-03	m	OPP	unverified	-
qais-al-khazali-asaib-ahl-al-haq-leader	Qais al-Khazali	-	leader	Leader	asaib-ahl-al-haq	2006-07	-	m	UAF	unverified	Khazali|al-Khazali
ruhollah-khomeini-irn-supreme	Ruhollah Khomeini	Ayatollah Khomeini|Ayatollah Ruhollah Khomeini	supreme	Supreme Leader	IRN	1979-12-03	1989-06-03	m	GOV	unverified	-
ali-khamenei-irn-supreme	Ali Khamenei	Ayatollah Ali Khamenei|Ayatollah Khamenei|Seyyed Ali Khamenei	supreme	Supreme Leader	IRN	1989-06-04	-	m	GOV	unverified	-
abolhassan-banisadr-irn-state	Abolhassan Banisadr	Abolhassan Bani-Sadr|Abolhasan Bani-Sadr	state	President	IRN	1980-02-04	1981-06-22	m	GOV	rulers	-
mohammad-ali-rajai-irn-state	Mohammad-Ali Rajai	-	state	President	IRN	1981-08-02	1981-08-30	m	GOV	rulers	-
ali-khamenei-irn-state	Ali Khamenei	-	state	President	IRN	1981-10-13	1989-08-16	m	GOV	rulers	-
akbar-hashemi-rafsanjani-irn-state	Akbar Hashemi Rafsanjani	Ali Akbar Hashemi Rafsanjani|Hashemi Rafsanjani	state	President	IRN	1989-08-16	1997-08-03	m	GOV	rulers	-
mohammad-khatami-irn-state	Mohammad Khatami	Mohammed Khatami|Muhammad Khatami	state	President	IRN	1997-08-03	2005-08-03	m	GOV	rulers	-
mahmoud-ahmadinejad-irn-state	Mahmoud Ahmadinejad	Mahmud Ahmadinejad|Mahmoud Ahmadi-Nejad	state	President	IRN	2005-08-03	2013-08-03	m	GOV	rulers	-
hassan-rouhani-irn-state	Hassan Rouhani	Hassan Rohani|Hasan Rouhani|Hassan Ruhani	state	President	IRN	2013-08-03	2021-08-03	m	GOV	rulers	-
ebrahim-raisi-irn-state	Ebrahim Raisi	Ibrahim Raisi|Seyyed Ebrahim Raisi	state	President	IRN	2021-08-03	2024-05-19	m	GOV	rulers	-
masoud-pezeshkian-irn-state	Masoud Pezeshkian	Massoud Pezeshkian|Masud Pezeshkian	state	President	IRN	2024-07-28	-	m	GOV	rulers	-
mehdi-bazargan-irn-government	Mehdi Bazargan	-	government	Prime Minister	IRN	1979-02-05	1979-11-06	m	GOV	rulers	-
mohammad-ali-rajai-irn-government	Mohammad-Ali Rajai	-	government	Prime Minister	IRN	1980-08-12	1981-08-04	m	GOV	rulers	-
mohammad-javad-bahonar-irn-government	Mohammad-Javad Bahonar	-	government	Prime Minister	IRN	1981-08-04	1981-08-30	m	GOV	rulers	-
mir-hossein-mousavi-irn-government	Mir-Hossein Mousavi	Mir Hossein Mousavi	government	Prime Minister	IRN	1981-10-31	1989-08-03	m	GOV	rulers	-
ebrahim-yazdi-irn-foreign	Ebrahim Yazdi	-	foreign	Foreign Minister	IRN	1979-04-24	1979-11-12	m	GOV	rulers	-
sadegh-ghotbzadeh-irn-foreign	Sadegh Ghotbzadeh	-	foreign	Foreign Minister	IRN	1979-11-29	1980-08-03	m	GOV	rulers	-
ali-akbar-velayati-irn-foreign	Ali Akbar Velayati	-	foreign	Foreign Minister	IRN	1981-12-15	1997-08-20	m	GOV	rulers	-
kamal-kharrazi-irn-foreign	Kamal Kharrazi	Kamal Kharazi	foreign	Foreign Minister	IRN	1997-08-20	2005-08-24	m	GOV	rulers	-
manouchehr-mottaki-irn-foreign	Manouchehr Mottaki	-	foreign	Foreign Minister	IRN	2005-08-24	2010-12-13	m	GOV	rulers	-
ali-akbar-salehi-irn-foreign	Ali Akbar Salehi	-	foreign	Foreign Minister	IRN	2010-12-13	2013-08-15	m	GOV	rulers	-
mohammad-javad-zarif-irn-foreign	Mohammad Javad Zarif	Javad Zarif|Mohammed Javad Zarif	foreign	Foreign Minister	IRN	2013-08-15	2021-08-25	m	GOV	rulers	-
hossein-amir-abdollahian-irn-foreign	Hossein Amir-Abdollahian	Hossein Amirabdollahian	foreign	Foreign Minister	IRN	2021-08-25	2024-05-19	m	GOV	rulers	-
ali-bagheri-kani-irn-foreign	Ali Bagheri Kani	Ali Bagheri	foreign	Foreign Minister	IRN	2024-05-20	2024-08-21	m	GOV	rulers	-
abbas-araghchi-irn-foreign	Abbas Araghchi	Abbas Araqchi|Seyed Abbas Araghchi|Abbas Araqhchi|Abbas Arakchi	foreign	Foreign Minister	IRN	2024-08-21	-	m	GOV	rulers	-
ali-shamkhani-irn-defence	Ali Shamkhani	-	defence	Defense Minister	IRN	1997-08-20	2005-08-24	m	GOV|MIL	rulers	-
mostafa-mohammad-najjar-irn-defence	Mostafa Mohammad-Najjar	-	defence	Defense Minister	IRN	2005-08-24	2009-09-03	m	GOV|MIL	rulers	-
ahmad-vahidi-irn-defence	Ahmad Vahidi	-	defence	Defense Minister	IRN	2009-09-03	2013-08-15	m	GOV|MIL	rulers	-
hossein-dehghan-irn-defence	Hossein Dehghan	-	defence	Defense Minister	IRN	2013-08-15	2017-08-20	m	GOV|MIL	rulers	-
amir-hatami-irn-defence	Amir Hatami	-	defence	Defense Minister	IRN	2017-08-20	2021-08-25	m	GOV|MIL	rulers	-
mohammad-reza-ashtiani-irn-defence	Mohammad-Reza Ashtiani	-	defence	Defense Minister	IRN	2021-08-25	2024-08-21	m	GOV|MIL	rulers	-
aziz-nasirzadeh-irn-defence	Aziz Nasirzadeh	-	defence	Defense Minister	IRN	2024-08-21	-	m	GOV|MIL	rulers	-
akbar-hashemi-rafsanjani-irn-speaker	Akbar Hashemi Rafsanjani	-	speaker	Parliament Speaker	IRN	1980-07-20	1989-08-03	m	LEG	unverified	-
mehdi-karroubi-irn-speaker	Mehdi Karroubi	Mehdi Karrubi	speaker	Parliament Speaker	IRN	1989-08-16	1992-06-10	m	LEG	unverified	-
ali-akbar-nategh-nouri-irn-speaker	Ali Akbar Nategh-Nouri	Ali Akbar Nateq-Nouri	speaker	Parliament Speaker	IRN	1992-06-10	2000-05-26	m	LEG	unverified	-
mehdi-karroubi-irn-speaker-2	Mehdi Karroubi	Mehdi Karrubi	speaker	Parliament Speaker	IRN	2000-06-06	2004-05-26	m	LEG	unverified	-
gholam-ali-haddad-adel-irn-speaker	Gholam-Ali Haddad-Adel	-	speaker	Parliament Speaker	IRN	2004-06-06	2008-05-26	m	LEG	unverified	-
ali-larijani-irn-speaker	Ali Larijani	-	speaker	Parliament Speaker	IRN	2008-06-12	2020-05-26	m	LEG	unverified	-
mohammad-bagher-ghalibaf-irn-speaker	Mohammad Bagher Ghalibaf	Mohammad Baqer Qalibaf|Mohammad-Bagher Ghalibaf	speaker	Parliament Speaker	IRN	2020-05-28	-	m	LEG	unverified	-
hassan-rouhani-irn-security-adviser	Hassan Rouhani	Hassan Rohani|Hassan Rowhani	security-adviser	Secretary of the Supreme National Security Council	IRN	1989-10-14	2005-08-15	m	GOV	unverified	-
ali-larijani-irn-security-adviser	Ali Larijani	-	security-adviser	Secretary of the Supreme National Security Council	IRN	2005-08-15	2007-10-20	m	GOV	unverified	-
saeed-jalili-irn-security-adviser	Saeed Jalili	-	security-adviser	Secretary of the Supreme National Security Council	IRN	2007-10-20	2013-09-10	m	GOV	unverified	-
ali-shamkhani-irn-security-adviser	Ali Shamkhani	-	security-adviser	Secretary of the Supreme National Security Council	IRN	2013-09-10	2023-05-22	m	GOV	unverified	-
ali-akbar-ahmadian-irn-security-adviser	Ali Akbar Ahmadian	-	security-adviser	Secretary of the Supreme National Security Council	IRN	2023-05-22	2025-08-05	m	GOV	unverified	-
ali-larijani-irn-security-adviser-2	Ali Larijani	-	security-adviser	Secretary of the Supreme National Security Council	IRN	2025-08-05	-	m	GOV	unverified	-
mohsen-rezaei-irn-irgc-commander	Mohsen Rezaei	Mohsen Rezai	irgc-commander	Commander-in-Chief of the Revolutionary Guards	IRN	1981-09-11	1997-09-09	m	GOV	unverified	-
yahya-rahim-safavi-irn-irgc-commander	Yahya Rahim Safavi	-	irgc-commander	Commander-in-Chief of the Revolutionary Guards	IRN	1997-09-10	2007-09-01	m	GOV	unverified	-
mohammad-ali-jafari-irn-irgc-commander	Mohammad Ali Jafari	-	irgc-commander	Commander-in-Chief of the Revolutionary Guards	IRN	2007-09-01	2019-04-21	m	GOV	unverified	-
hossein-salami-irn-irgc-commander	Hossein Salami	-	irgc-commander	Commander-in-Chief of the Revolutionary Guards	IRN	2019-04-21	2025-06-13	m	GOV	unverified	-
mohammad-pakpour-irn-irgc-commander	Mohammad Pakpour	-	irgc-commander	Commander-in-Chief of the Revolutionary Guards	IRN	2025-06-13	-	m	GOV	unverified	-
qassem-soleimani-irn-quds-force-commander	Qassem Soleimani	Qasem Soleimani|Qasim Soleimani|Qassem Suleimani	quds-force-commander	Commander of the Quds Force	IRN	1998-03	2020-01-03	m	GOV	unverified	-
esmail-qaani-irn-quds-force-commander	Esmail Qaani	Esmail Ghaani|Ismail Qaani	quds-force-commander	Commander of the Quds Force	IRN	2020-01-03	-	m	GOV	unverified	-
hamid-reza-asefi-irn-foreign-spokesman	Hamid-Reza Asefi	-	foreign-spokesman	Foreign Ministry spokesman	IRN	1998	2006-05	m	GOV	unverified	-
mohammad-ali-hosseini-irn-foreign-spokesman	Mohammad-Ali Hosseini	-	foreign-spokesman	Foreign Ministry spokesman	IRN	2006-08	2008-09	m	GOV	unverified	-
ramin-mehmanparast-irn-foreign-spokesman	Ramin Mehmanparast	-	foreign-spokesman	Foreign Ministry spokesman	IRN	2009-06	2013-03	m	GOV	unverified	-
marzieh-afkham-irn-foreign-spokesman	Marzieh Afkham	-	foreign-spokesman	Foreign Ministry spokesman	IRN	2013-09	2015-11	f	GOV	unverified	-
bahram-ghasemi-irn-foreign-spokesman	Bahram Ghasemi	Bahram Qassemi	foreign-spokesman	Foreign Ministry spokesman	IRN	2016-06	2019-04	m	GOV	unverified	-
abbas-mousavi-irn-foreign-spokesman	Abbas Mousavi	-	foreign-spokesman	Foreign Ministry spokesman	IRN	2019-04	2020-08	m	GOV	unverified	-
saeed-khatibzadeh-irn-foreign-spokesman	Saeed Khatibzadeh	-	foreign-spokesman	Foreign Ministry spokesman	IRN	2020-08	2022-06	m	GOV	unverified	-
nasser-kanaani-irn-foreign-spokesman	Nasser Kanaani	Nasser Kanani	foreign-spokesman	Foreign Ministry spokesman	IRN	2022-06	2024-10	m	GOV	unverified	-
esmail-baghaei-irn-foreign-spokesman	Esmail Baghaei	Esmaeil Baghaei|Esmail Baqaei	foreign-spokesman	Foreign Ministry spokesman	IRN	2024-10	-	m	GOV	unverified	-
gholamreza-aghazadeh-irn-atomic	Gholamreza Aghazadeh	-	atomic	Head of the Atomic Energy Organization	IRN	1997-08	2009-07	m	GOV	unverified	-
mohammad-eslami-irn-atomic	Mohammad Eslami	-	atomic	Head of the Atomic Energy Organization	IRN	2021-08-29	-	m	GOV	unverified	-
ali-abdullah-saleh-yem-state	Ali Abdullah Saleh	Ali Abdallah Saleh	state	President	YEM	1978-07-18	2012-02-25	m	GOV	rulers	-
abdrabbuh-mansur-hadi-yem-state	Abdrabbuh Mansur Hadi	Abed Rabbo Mansour Hadi|Abd-Rabbu Mansour Hadi|Abd Rabbuh Mansur Hadi	state	President	YEM	2012-02-25	2022-04-07	m	GOV	rulers	-
rashad-al-alimi-yem-state	Rashad al-Alimi	Rashad al-Aleemi|Rashad Alimi	state	Chairman of the Presidential Leadership Council	YEM	2022-04-07	-	m	GOV	rulers	Alimi|al-Alimi
haidar-abu-bakr-al-attas-yem-government	Haidar Abu Bakr al-Attas	-	government	Prime Minister	YEM	1990-05-24	1994-05-09	m	GOV	rulers	Attas|al-Attas
abdul-aziz-abdul-ghani-yem-government	Abdul Aziz Abdul Ghani	-	government	Prime Minister	YEM	1994-10-06	1997-05-14	m	GOV	rulers	-
abdul-karim-al-iryani-yem-government	Abdul Karim al-Iryani	Abdel Karim al-Iryani	government	Prime Minister	YEM	1998-04-29	2001-04-04	m	GOV	rulers	Iryani|al-Iryani
abdul-qadir-bajamal-yem-government	Abdul Qadir Bajamal	Abdul-Qader Bajammal	government	Prime Minister	YEM	2001-04-04	2007-04-07	m	GOV	rulers	-
ali-mohammed-mujawar-yem-government	Ali Mohammed Mujawar	Ali Mujawar	government	Prime Minister	YEM	2007-04-07	2011-12-10	m	GOV	rulers	-
mohammed-basindawa-yem-government	Mohammed Basindawa	Mohammed Basindwa	government	Prime Minister	YEM	2011-12-10	2014-09-24	m	GOV	rulers	-
khaled-bahah-yem-government	Khaled Bahah	-	government	Prime Minister	YEM	2014-11-09	2016-04-03	m	GOV	rulers	-
ahmed-bin-dagher-yem-government	Ahmed bin Dagher	Ahmed Obeid bin Daghr	government	Prime Minister	YEM	2016-04-04	2018-10-15	m	GOV	rulers	bin Dagher
maeen-abdulmalik-saeed-yem-government	Maeen Abdulmalik Saeed	Maeen Abdulmalik	government	Prime Minister	YEM	2018-10-15	2024-02-05	m	GOV	rulers	-
ahmed-awad-bin-mubarak-yem-government	Ahmed Awad bin Mubarak	-	government	Prime Minister	YEM	2024-02-05	2025-05-03	m	GOV	rulers	bin Mubarak
salem-saleh-bin-braik-yem-government	Salem Saleh bin Braik	Salem bin Breik	government	Prime Minister	YEM	2025-05-03	2026-01	m	GOV	unverified	bin Braik
abu-bakr-al-qirbi-yem-foreign	Abu Bakr al-Qirbi	-	foreign	Foreign Minister	YEM	2001-04-04	2014-06-11	m	GOV	rulers	Abu Bakr al-Qirbi
riyadh-yassin-yem-foreign	Riyadh Yassin	-	foreign	Foreign Minister	YEM	2015-03	2015-12-01	m	GOV	rulers	-
abdul-malik-al-mekhlafi-yem-foreign	Abdul Malik al-Mekhlafi	Abdulmalik al-Mikhlafi	foreign	Foreign Minister	YEM	2015-12-01	2018-05-23	m	GOV	rulers	Mekhlafi|al-Mekhlafi
khaled-al-yamani-yem-foreign	Khaled al-Yamani	Khaled Alyemany	foreign	Foreign Minister	YEM	2018-05-23	2019-06-10	m	GOV	rulers	Yamani|al-Yamani
ahmed-awad-bin-mubarak-yem-foreign	Ahmed Awad bin Mubarak	-	foreign	Foreign Minister	YEM	2020-12-18	2024-03-27	m	GOV	rulers	bin Mubarak
shaya-mohsin-zindani-yem-foreign	Shaya Mohsin Zindani	Shaea al-Zindani	foreign	Foreign Minister	YEM	2024-03-27	-	m	GOV	rulers	-
mohammed-ali-al-houthi-yem-rival-government	Mohammed Ali al-Houthi	Mohamed Ali al-Houthi	rival-government	President of the Supreme Revolutionary Committee	YEM	2015-02-06	2016-08-15	m	GOV	unverified	Houthi|al-Houthi
abdul-fattah-ismail-ymd-state	Abdul Fattah Ismail	-	state	President	YMD	1978-12-27	1980-04-21	m	GOV	rulers	-
ali-nasir-muhammad-ymd-state	Ali Nasir Muhammad	Ali Nasser Mohammed	state	President	YMD	1980-04-21	1986-01-24	m	GOV	rulers	-
haidar-abu-bakr-al-attas-ymd-state	Haidar Abu Bakr al-Attas	-	state	President	YMD	1986-01-24	1990-05-22	m	GOV	rulers	Attas|al-Attas
hussein-al-houthi-houthis-leader	Hussein al-Houthi	Hussein Badreddin al-Houthi	leader	Leader	houthis	2004-06	2004-09-10	m	REB	unverified	Houthi|al-Houthi
abdul-malik-al-houthi-houthis-leader	Abdul-Malik al-Houthi	Abdul Malik al-Houthi|Abdulmalik al-Houthi|Abdel-Malek al-Houthi|Abdelmalik al-Houthi	leader	Leader	houthis	2006	-	m	REB	unverified	Houthi|al-Houthi
saleh-al-sammad-houthis-political-leader	Saleh al-Sammad	Saleh Ali al-Sammad	political-leader	President of the Supreme Political Council	houthis	2016-08-15	2018-04-19	m	REB	unverified	Sammad|al-Sammad
mahdi-al-mashat-houthis-political-leader	Mahdi al-Mashat	-	political-leader	President of the Supreme Political Council	houthis	2018-04-25	-	m	REB	unverified	Mashat|al-Mashat
mohammed-abdul-salam-houthis-spokesman	Mohammed Abdul-Salam	Mohammed Abdulsalam|Mohammed Abdul Salam	spokesman	Chief negotiator and spokesman	houthis	2011	-	m	REB	unverified	-
yahya-saree-houthis-spokesman	Yahya Saree	Yahya Sarea|Yahya Sari	spokesman	Military spokesman	houthis	2018	-	m	REB	unverified	-
aidarous-al-zubaidi-southern-transitional-council-leader	Aidarous al-Zubaidi	Aidarus al-Zubaidi|Aidarous Zubaidi|Aidarous al-Zoubaidi	leader	President	southern-transitional-council	2017-05-11	2026-01	m	REB	unverified	Zubaidi|al-Zubaidi
khalid-sau-state	Khalid	King Khalid	state	King	SAU	1975-03-25	1982-06-13	m	GOV	rulers	-
fahd-sau-state	Fahd	King Fahd	state	King	SAU	1982-06-13	2005-08-01	m	GOV	rulers	-
abdullah-sau-state	Abdullah	King Abdullah|Abdullah bin Abdulaziz	state	King	SAU	2005-08-01	2015-01-23	m	GOV	rulers	-
salman-sau-state	Salman	King Salman|Salman bin Abdulaziz	state	King	SAU	2015-01-23	-	m	GOV	rulers	-
abdullah-sau-crown-prince	Abdullah	Crown Prince Abdullah	crown-prince	Crown Prince	SAU	1982-06-13	2005-08-01	m	GOV	unverified	-
sultan-bin-abdulaziz-sau-crown-prince	Sultan bin Abdulaziz	Prince Sultan	crown-prince	Crown Prince	SAU	2005-08-01	2011-10-22	m	GOV	unverified	bin Abdulaziz
nayef-bin-abdulaziz-sau-crown-prince	Nayef bin Abdulaziz	Prince Nayef	crown-prince	Crown Prince	SAU	2011-10-27	2012-06-16	m	GOV	unverified	bin Abdulaziz
muqrin-bin-abdulaziz-sau-crown-prince	Muqrin bin Abdulaziz	Prince Muqrin	crown-prince	Crown Prince	SAU	2015-01-23	2015-04-29	m	GOV	unverified	bin Abdulaziz
mohammed-bin-nayef-sau-crown-prince	Mohammed bin Nayef	Muhammad bin Nayef	crown-prince	Crown Prince	SAU	2015-04-29	2017-06-21	m	GOV	unverified	bin Nayef
mohammed-bin-salman-sau-crown-prince	Mohammed bin Salman	Muhammad bin Salman|Mohammad bin Salman|MBS|MbS	crown-prince	Crown Prince	SAU	2017-06-21	-	m	GOV	unverified	bin Salman|Prince Mohammed
mohammed-bin-salman-sau-government	Mohammed bin Salman	Muhammad bin Salman|Mohammad bin Salman|MBS|MbS	government	Prime Minister	SAU	2022-09-27	-	m	GOV	rulers	bin Salman|Prince Mohammed
saud-al-faisal-sau-foreign	Saud al-Faisal	Prince Saud al-Faisal|Saud al Faisal	foreign	Foreign Minister	SAU	1975-10-13	2015-04-29	m	GOV	rulers	Faisal|al-Faisal
adel-al-jubeir-sau-foreign	Adel al-Jubeir	Adel al-Jubair	foreign	Foreign Minister	SAU	2015-04-29	2018-12-27	m	GOV	rulers	Jubeir|al-Jubeir
ibrahim-al-assaf-sau-foreign	Ibrahim al-Assaf	-	foreign	Foreign Minister	SAU	2018-12-27	2019-10-23	m	GOV	rulers	Assaf|al-Assaf
faisal-bin-farhan-sau-foreign	Faisal bin Farhan	Faisal bin Farhan Al Saud|Prince Faisal bin Farhan|Faisal bin Farhan al-Saud	foreign	Foreign Minister	SAU	2019-10-23	-	m	GOV	rulers	bin Farhan
sultan-bin-abdulaziz-sau-defence	Sultan bin Abdulaziz	Prince Sultan	defence	Defense Minister	SAU	1963-10-22	2011-10-22	m	GOV|MIL	rulers	bin Abdulaziz
mohammed-bin-salman-sau-defence	Mohammed bin Salman	Muhammad bin Salman	defence	Defense Minister	SAU	2015-01-23	2022-09-27	m	GOV|MIL	rulers	bin Salman|Prince Mohammed
khalid-bin-salman-sau-defence	Khalid bin Salman	Prince Khalid bin Salman	defence	Defense Minister	SAU	2022-09-27	-	m	GOV|MIL	rulers	bin Salman
turki-al-faisal-sau-intelligence	Turki al-Faisal	Prince Turki al-Faisal	intelligence	Intelligence chief	SAU	1979-12-05	2001-08-31	m	SPY	unverified	Faisal|al-Faisal
bandar-bin-sultan-sau-intelligence	Bandar bin Sultan	Prince Bandar bin Sultan	intelligence	Intelligence chief	SAU	2012-07-19	2014-04-15	m	SPY	unverified	bin Sultan
bandar-bin-sultan-sau-ambassador	Bandar bin Sultan	Prince Bandar bin Sultan	ambassador	Ambassador to the United States	SAU	1983-10-24	2005-09-08	m	GOV	unverified	bin Sultan
khalifa-bin-hamad-al-thani-qat-state	Khalifa bin Hamad Al Thani	-	state	Emir	QAT	1972-02-22	1995-06-27	m	GOV	rulers	bin Hamad Al Thani
hamad-bin-khalifa-al-thani-qat-state	Hamad bin Khalifa Al Thani	Sheikh Hamad bin Khalifa al-Thani	state	Emir	QAT	1995-06-27	2013-06-25	m	GOV	rulers	bin Khalifa Al Thani
tamim-bin-hamad-al-thani-qat-state	Tamim bin Hamad Al Thani	Sheikh Tamim bin Hamad al-Thani|Tamim bin Hamad al-Thani|Sheikh Tamim	state	Emir	QAT	2013-06-25	-	m	GOV	rulers	bin Hamad Al Thani
hamad-bin-jassim-al-thani-qat-government	Hamad bin Jassim Al Thani	Hamad bin Jassim bin Jaber Al Thani|Hamad bin Jassem al-Thani	government	Prime Minister	QAT	2007-04-03	2013-06-26	m	GOV	rulers	bin Jassim Al Thani
abdullah-bin-nasser-al-thani-qat-government	Abdullah bin Nasser Al Thani	-	government	Prime Minister	QAT	2013-06-26	2020-01-28	m	GOV	rulers	bin Nasser Al Thani
khalid-bin-khalifa-al-thani-qat-government	Khalid bin Khalifa Al Thani	-	government	Prime Minister	QAT	2020-01-28	2023-03-07	m	GOV	rulers	bin Khalifa Al Thani
mohammed-bin-abdulrahman-al-thani-qat-government	Mohammed bin Abdulrahman Al Thani	Mohammed bin Abdulrahman al-Thani|Mohammed bin Abdul Rahman Al Thani|Sheikh Mohammed bin Abdulrahman|Mohammed bin Abdelrahman Al Thani	government	Prime Minister	QAT	2023-03-07	-	m	GOV	rulers	bin Abdulrahman Al Thani
hamad-bin-jassim-al-thani-qat-foreign	Hamad bin Jassim Al Thani	Hamad bin Jassim bin Jaber Al Thani|Hamad bin Jassem al-Thani	foreign	Foreign Minister	QAT	1992-09-01	2013-06-26	m	GOV	rulers	bin Jassim Al Thani
khalid-al-attiyah-qat-foreign	Khalid al-Attiyah	Khaled al-Attiyah	foreign	Foreign Minister	QAT	2013-06-26	2016-01-27	m	GOV	rulers	Attiyah|al-Attiyah
mohammed-bin-abdulrahman-al-thani-qat-foreign	Mohammed bin Abdulrahman Al Thani	Mohammed bin Abdulrahman al-Thani|Mohammed bin Abdul Rahman Al Thani	foreign	Foreign Minister	QAT	2016-01-27	-	m	GOV	rulers	bin Abdulrahman Al Thani
majed-al-ansari-qat-foreign-spokesman	Majed al-Ansari	Majid al-Ansari	foreign-spokesman	Foreign Ministry spokesman	QAT	2022	-	m	GOV	unverified	Ansari|al-Ansari
zayed-bin-sultan-al-nahyan-are-state	Zayed bin Sultan Al Nahyan	Sheikh Zayed	state	President	ARE	1971-12-02	2004-11-02	m	GOV	rulers	bin Sultan Al Nahyan
khalifa-bin-zayed-al-nahyan-are-state	Khalifa bin Zayed Al Nahyan	Sheikh Khalifa	state	President	ARE	2004-11-03	2022-05-13	m	GOV	rulers	bin Zayed Al Nahyan
mohamed-bin-zayed-al-nahyan-are-state	Mohamed bin Zayed Al Nahyan	Mohammed bin Zayed|Mohammed bin Zayed al-Nahyan|Mohamed bin Zayed|MBZ	state	President	ARE	2022-05-14	-	m	GOV	rulers	bin Zayed Al Nahyan
maktoum-bin-rashid-al-maktoum-are-government	Maktoum bin Rashid Al Maktoum	-	government	Prime Minister	ARE	1990-10-07	2006-01-04	m	GOV	rulers	bin Rashid Al Maktoum
mohammed-bin-rashid-al-maktoum-are-government	Mohammed bin Rashid Al Maktoum	Sheikh Mohammed bin Rashid	government	Prime Minister	ARE	2006-02-11	-	m	GOV	rulers	bin Rashid Al Maktoum
rashid-bin-abdullah-al-nuaimi-are-foreign	Rashid bin Abdullah Al Nuaimi	Rashid Abdullah al-Nuaimi	foreign	Foreign Minister	ARE	1980	2006-02-09	m	GOV	rulers	bin Abdullah Al Nuaimi
abdullah-bin-zayed-al-nahyan-are-foreign	Abdullah bin Zayed Al Nahyan	Abdullah bin Zayed|Sheikh Abdullah bin Zayed	foreign	Foreign Minister	ARE	2006-02-09	-	m	GOV	rulers	bin Zayed Al Nahyan
anwar-gargash-are-presidential-aide	Anwar Gargash	-	presidential-aide	Diplomatic adviser to the President	ARE	2021-02	-	m	GOV	unverified	-
tahnoun-bin-zayed-al-nahyan-are-security-adviser	Tahnoun bin Zayed Al Nahyan	Tahnoun bin Zayed	security-adviser	National Security Adviser	ARE	2016-02-14	-	m	GOV	unverified	bin Zayed Al Nahyan
jaber-al-ahmad-al-sabah-kwt-state	Jaber al-Ahmad al-Sabah	Jaber al-Ahmed al-Sabah|Sheikh Jaber	state	Emir	KWT	1977-12-31	2006-01-15	m	GOV	rulers	Sabah|al-Sabah
sabah-al-ahmad-al-sabah-kwt-state	Sabah al-Ahmad al-Sabah	Sabah al-Ahmed al-Sabah|Sheikh Sabah	state	Emir	KWT	2006-01-29	2020-09-29	m	GOV	rulers	Sabah|al-Sabah
nawaf-al-ahmad-al-sabah-kwt-state	Nawaf al-Ahmad al-Sabah	Sheikh Nawaf	state	Emir	KWT	2020-09-29	2023-12-16	m	GOV	rulers	Sabah|al-Sabah
meshal-al-ahmad-al-sabah-kwt-state	Meshal al-Ahmad al-Sabah	Mishal al-Ahmad al-Sabah	state	Emir	KWT	2023-12-16	-	m	GOV	rulers	Sabah|al-Sabah
sabah-al-ahmad-al-sabah-kwt-foreign	Sabah al-Ahmad al-Sabah	-	foreign	Foreign Minister	KWT	1978-02-16	1991-04-20	m	GOV	rulers	Sabah|al-Sabah
sabah-al-ahmad-al-sabah-kwt-foreign-2	Sabah al-Ahmad al-Sabah	-	foreign	Foreign Minister	KWT	1992-10-18	2003-07-13	m	GOV	rulers	Sabah|al-Sabah
sabah-al-khalid-al-sabah-kwt-foreign	Sabah al-Khalid al-Sabah	-	foreign	Foreign Minister	KWT	2011-10-22	2019-12-17	m	GOV	rulers	Sabah|al-Sabah
abdullah-al-yahya-kwt-foreign	Abdullah al-Yahya	-	foreign	Foreign Minister	KWT	2024-01-17	-	m	GOV	rulers	Yahya|al-Yahya
saad-al-abdullah-al-sabah-kwt-state	Saad al-Abdullah al-Sabah	Saad al-Abdullah al-Salim al-Sabah|Sheikh Saad	state	Emir	KWT	2006-01-15	2006-01-24	m	GOV	rulers	Sabah|al-Sabah
isa-bin-salman-al-khalifa-bhr-state	Isa bin Salman Al Khalifa	-	state	King	BHR	1961-11-02	1999-03-06	m	GOV	rulers	bin Salman Al Khalifa
hamad-bin-isa-al-khalifa-bhr-state	Hamad bin Isa Al Khalifa	King Hamad|Hamad bin Isa al-Khalifa	state	King	BHR	1999-03-06	-	m	GOV	rulers	bin Isa Al Khalifa
khalifa-bin-salman-al-khalifa-bhr-government	Khalifa bin Salman Al Khalifa	-	government	Prime Minister	BHR	1970-01-10	2020-11-11	m	GOV	rulers	bin Salman Al Khalifa
salman-bin-hamad-al-khalifa-bhr-government	Salman bin Hamad Al Khalifa	Crown Prince Salman	government	Prime Minister	BHR	2020-11-11	-	m	GOV	rulers	bin Hamad Al Khalifa
khalid-bin-ahmed-al-khalifa-bhr-foreign	Khalid bin Ahmed Al Khalifa	-	foreign	Foreign Minister	BHR	2005-09-26	2020-02-11	m	GOV	rulers	bin Ahmed Al Khalifa
abdullatif-bin-rashid-al-zayani-bhr-foreign	Abdullatif bin Rashid al-Zayani	Abdullatif al-Zayani	foreign	Foreign Minister	BHR	2020-02-11	-	m	GOV	rulers	Zayani|al-Zayani
qaboos-bin-said-omn-state	Qaboos bin Said	Sultan Qaboos|Qaboos|Qaboos bin Said Al Said	state	Sultan	OMN	1970-07-23	2020-01-10	m	GOV	rulers	bin Said
haitham-bin-tariq-omn-state	Haitham bin Tariq	Sultan Haitham|Haitham bin Tariq Al Said	state	Sultan	OMN	2020-01-11	-	m	GOV	rulers	bin Tariq
yusuf-bin-alawi-omn-foreign	Yusuf bin Alawi	Yousef bin Alawi|Yusuf bin Alawi bin Abdullah	foreign	Foreign Minister	OMN	1997-12-16	2020-08-18	m	GOV	rulers	bin Alawi
badr-al-busaidi-omn-foreign	Badr al-Busaidi	Badr Albusaidi|Badr bin Hamad al-Busaidi|Sayyid Badr Albusaidi	foreign	Foreign Minister	OMN	2020-08-18	-	m	GOV	rulers	Busaidi|al-Busaidi
kenan-evren-tur-state	Kenan Evren	-	state	President	TUR	1980-09-12	1989-11-09	m	GOV|MIL	rulers	-
turgut-ozal-tur-state	Turgut Özal	Turgut Ozal	state	President	TUR	1989-11-09	1993-04-17	m	GOV	rulers	-
suleyman-demirel-tur-state	Süleyman Demirel	Suleyman Demirel	state	President	TUR	1993-05-16	2000-05-16	m	GOV	rulers	-
ahmet-necdet-sezer-tur-state	Ahmet Necdet Sezer	-	state	President	TUR	2000-05-16	2007-08-28	m	GOV	rulers	-
abdullah-gul-tur-state	Abdullah Gül	Abdullah Gul	state	President	TUR	2007-08-28	2014-08-28	m	GOV	rulers	-
recep-tayyip-erdogan-tur-state	Recep Tayyip Erdogan	Recep Tayyip Erdoğan|Tayyip Erdogan|Tayyip Erdoğan|Recep Erdogan	state	President	TUR	2014-08-28	-	m	GOV	rulers	-
suleyman-demirel-tur-government	Süleyman Demirel	Suleyman Demirel	government	Prime Minister	TUR	1979-11-12	1980-09-12	m	GOV	rulers	-
bulend-ulusu-tur-government	Bülend Ulusu	Bulend Ulusu	government	Prime Minister	TUR	1980-09-20	1983-12-13	m	GOV	rulers	-
turgut-ozal-tur-government	Turgut Özal	Turgut Ozal	government	Prime Minister	TUR	1983-12-13	1989-10-31	m	GOV	rulers	-
yildirim-akbulut-tur-government	Yıldırım Akbulut	Yildirim Akbulut	government	Prime Minister	TUR	1989-11-09	1991-06-23	m	GOV	rulers	-
mesut-yilmaz-tur-government	Mesut Yılmaz	Mesut Yilmaz	government	Prime Minister	TUR	1991-06-23	1991-11-20	m	GOV	rulers	-
suleyman-demirel-tur-government-2	Süleyman Demirel	Suleyman Demirel	government	Prime Minister	TUR	1991-11-20	1993-05-16	m	GOV	rulers	-
tansu-ciller-tur-government	Tansu Çiller	Tansu Ciller	government	Prime Minister	TUR	1993-06-25	1996-03-06	f	GOV	rulers	-
mesut-yilmaz-tur-government-2	Mesut Yılmaz	Mesut Yilmaz	government	Prime Minister	TUR	1996-03-06	1996-06-28	m	GOV	rulers	-
necmettin-erbakan-tur-government	Necmettin Erbakan	-	government	Prime Minister	TUR	1996-06-28	1997-06-30	m	GOV	rulers	-
mesut-yilmaz-tur-government-3	Mesut Yılmaz	Mesut Yilmaz	government	Prime Minister	TUR	1997-06-30	1999-01-11	m	GOV	rulers	-
bulent-ecevit-tur-government	Bülent Ecevit	Bulent Ecevit	government	Prime Minister	TUR	1999-01-11	2002-11-18	m	GOV	rulers	-
abdullah-gul-tur-government	Abdullah Gül	Abdullah Gul	government	Prime Minister	TUR	2002-11-18	2003-03-14	m	GOV	rulers	-
recep-tayyip-erdogan-tur-government	Recep Tayyip Erdogan	Recep Tayyip Erdoğan|Tayyip Erdogan|Tayyip Erdoğan	government	Prime Minister	TUR	2003-03-14	2014-08-28	m	GOV	rulers	-
ahmet-davutoglu-tur-government	Ahmet Davutoğlu	Ahmet Davutoglu	government	Prime Minister	TUR	2014-08-28	2016-05-24	m	GOV	rulers	-
binali-yildirim-tur-government	Binali Yıldırım	Binali Yildirim	government	Prime Minister	TUR	2016-05-24	2018-07-09	m	GOV	rulers	-
hikmet-cetin-tur-foreign	Hikmet Çetin	Hikmet Cetin	foreign	Foreign Minister	TUR	1991-11-20	1994-07-27	m	GOV	rulers	-
tansu-ciller-tur-foreign	Tansu Çiller	Tansu Ciller	foreign	Foreign Minister	TUR	1996-06-28	1997-06-30	f	GOV	rulers	-
ismail-cem-tur-foreign	İsmail Cem	Ismail Cem	foreign	Foreign Minister	TUR	1997-06-30	2002-07-11	m	GOV	rulers	-
yasar-yakis-tur-foreign	Yaşar Yakış	Yasar Yakis	foreign	Foreign Minister	TUR	2002-11-18	2003-03-14	m	GOV	rulers	-
abdullah-gul-tur-foreign	Abdullah Gül	Abdullah Gul	foreign	Foreign Minister	TUR	2003-03-14	2007-08-28	m	GOV	rulers	-
ali-babacan-tur-foreign	Ali Babacan	-	foreign	Foreign Minister	TUR	2007-08-29	2009-05-01	m	GOV	rulers	-
ahmet-davutoglu-tur-foreign	Ahmet Davutoğlu	Ahmet Davutoglu	foreign	Foreign Minister	TUR	2009-05-01	2014-08-28	m	GOV	rulers	-
mevlut-cavusoglu-tur-foreign	Mevlüt Çavuşoğlu	Mevlut Cavusoglu	foreign	Foreign Minister	TUR	2014-08-29	2015-08-28	m	GOV	rulers	-
feridun-sinirlioglu-tur-foreign	Feridun Sinirlioğlu	Feridun Sinirlioglu	foreign	Foreign Minister	TUR	2015-08-28	2015-11-24	m	GOV	rulers	-
mevlut-cavusoglu-tur-foreign-2	Mevlüt Çavuşoğlu	Mevlut Cavusoglu	foreign	Foreign Minister	TUR	2015-11-24	2023-06-03	m	GOV	rulers	-
hakan-fidan-tur-foreign	Hakan Fidan	-	foreign	Foreign Minister	TUR	2023-06-03	-	m	GOV	rulers	-
hulusi-akar-tur-defence	Hulusi Akar	-	defence	Defense Minister	TUR	2018-07-10	2023-06-03	m	GOV|MIL	rulers	-
yasar-guler-tur-defence	Yaşar Güler	Yasar Guler	defence	Defense Minister	TUR	2023-06-03	-	m	GOV|MIL	rulers	-
hakan-fidan-tur-intelligence	Hakan Fidan	-	intelligence	Director of the National Intelligence Organization	TUR	2010-05-25	2023-06-03	m	SPY	unverified	-
ibrahim-kalin-tur-intelligence	İbrahim Kalın	Ibrahim Kalin	intelligence	Director of the National Intelligence Organization	TUR	2023-06-05	-	m	SPY	unverified	-
ibrahim-kalin-tur-presidential-spokesman	İbrahim Kalın	Ibrahim Kalin	presidential-spokesman	Presidential spokesman	TUR	2014-12	2023-06-05	m	GOV	unverified	-
fahrettin-altun-tur-communications	Fahrettin Altun	-	communications	Communications Director	TUR	2018-07-25	2025-07	m	GOV	unverified	-
abdullah-ocalan-kurdistan-workers-party-leader	Abdullah Öcalan	Abdullah Ocalan|Apo	leader	Leader	kurdistan-workers-party	1978-11-27	-	m	REB	unverified	-
murat-karayilan-kurdistan-workers-party-commander	Murat Karayılan	Murat Karayilan	commander	Commander	kurdistan-workers-party	1999	-	m	MIL	unverified	-
cemil-bayik-kurdistan-workers-party-commander	Cemil Bayık	Cemil Bayik	commander	Commander	kurdistan-workers-party	1999	-	m	MIL	unverified	-
hafizullah-amin-afg-state	Hafizullah Amin	-	state	President	AFG	1979-09-14	1979-12-27	m	GOV	rulers	-
babrak-karmal-afg-state	Babrak Karmal	-	state	President	AFG	1979-12-27	1986-11-24	m	GOV	rulers	-
haji-mohammad-chamkani-afg-state	Haji Mohammad Chamkani	Mohammad Chamkani	state	President	AFG	1986-11-24	1987-09-30	m	GOV	rulers	-
mohammad-najibullah-afg-state	Mohammad Najibullah	Najibullah|Mohammed Najibullah	state	President	AFG	1987-09-30	1992-04-16	m	GOV	rulers	-
sibghatullah-mojaddedi-afg-state	Sibghatullah Mojaddedi	Sibghatullah Mojadidi|Sebghatullah Mojaddedi	state	President	AFG	1992-04-28	1992-06-28	m	GOV	rulers	-
burhanuddin-rabbani-afg-state	Burhanuddin Rabbani	-	state	President	AFG	1992-06-28	2001-12-22	m	GOV	rulers	Rabbani
hamid-karzai-afg-state	Hamid Karzai	-	state	President	AFG	2001-12-22	2014-09-29	m	GOV	rulers	-
ashraf-ghani-afg-state	Ashraf Ghani	Ashraf Ghani Ahmadzai	state	President	AFG	2014-09-29	2021-08-15	m	GOV	rulers	-
sultan-ali-keshtmand-afg-government	Sultan Ali Keshtmand	-	government	Prime Minister	AFG	1981-06-11	1988-05-26	m	GOV	rulers	-
gulbuddin-hekmatyar-afg-government	Gulbuddin Hekmatyar	-	government	Prime Minister	AFG	1993-06-17	1994-06-28	m	GOV	rulers	-
hasan-akhund-afg-government	Hasan Akhund	Mohammad Hassan Akhund|Mullah Hassan Akhund|Mullah Mohammad Hassan Akhund	government	Prime Minister	AFG	2021-09-07	-	m	GOV	rulers	Akhund
abdullah-abdullah-afg-chief-executive	Abdullah Abdullah	-	chief-executive	Chief Executive	AFG	2014-09-29	2020-03-11	m	GOV	unverified	-
abdul-wakil-afg-foreign	Abdul Wakil	-	foreign	Foreign Minister	AFG	1986-12	1992-04	m	GOV	rulers	-
abdullah-abdullah-afg-foreign	Abdullah Abdullah	-	foreign	Foreign Minister	AFG	2001-12-22	2006-04-20	m	GOV	rulers	-
rangin-dadfar-spanta-afg-foreign	Rangin Dadfar Spanta	-	foreign	Foreign Minister	AFG	2006-04-20	2010-01-18	m	GOV	rulers	-
zalmai-rassoul-afg-foreign	Zalmai Rassoul	-	foreign	Foreign Minister	AFG	2010-01-18	2013-10	m	GOV	rulers	-
salahuddin-rabbani-afg-foreign	Salahuddin Rabbani	-	foreign	Foreign Minister	AFG	2015-02-02	2019-10-23	m	GOV	rulers	-
mohammad-haneef-atmar-afg-foreign	Mohammad Haneef Atmar	Hanif Atmar	foreign	Foreign Minister	AFG	2020-04-04	2021-08-15	m	GOV	rulers	-
amir-khan-muttaqi-afg-foreign	Amir Khan Muttaqi	Amir Khan Mottaki	foreign	Foreign Minister	AFG	2021-09-07	-	m	GOV	rulers	-
ahmad-shah-massoud-afg-defence	Ahmad Shah Massoud	Ahmed Shah Masood|Ahmad Shah Masood	defence	Defense Minister	AFG	1992-06-28	2001-09-09	m	GOV|MIL	rulers	-
mohammed-fahim-afg-defence	Mohammed Fahim	Mohammed Qasim Fahim	defence	Defense Minister	AFG	2001-12-22	2004-12-23	m	GOV|MIL	rulers	-
abdul-rahim-wardak-afg-defence	Abdul Rahim Wardak	-	defence	Defense Minister	AFG	2004-12-23	2012-08-07	m	GOV|MIL	rulers	-
mohammad-yaqoob-afg-defence	Mohammad Yaqoob	Mullah Yaqoob|Mullah Mohammad Yaqoob	defence	Defense Minister	AFG	2021-09-07	-	m	GOV|MIL	rulers	-
sirajuddin-haqqani-afg-interior	Sirajuddin Haqqani	-	interior	Interior Minister	AFG	2021-09-07	-	m	GOV	unverified	-
mohammed-omar-taliban-leader	Mohammed Omar	Mullah Omar|Mullah Mohammed Omar|Mullah Mohammad Omar	leader	Supreme leader	taliban	1996-04-04	2013-04-23	m	REB|GOV	unverified	Omar|Mullah Omar
akhtar-mansour-taliban-leader	Akhtar Mansour	Mullah Akhtar Mansour|Mullah Mansour|Akhtar Mohammad Mansour	leader	Supreme leader	taliban	2015-07-29	2016-05-21	m	REB|GOV	unverified	-
hibatullah-akhundzada-taliban-leader	Hibatullah Akhundzada	Haibatullah Akhundzada|Mullah Hibatullah Akhundzada	leader	Supreme leader	taliban	2016-05-25	-	m	REB|GOV	unverified	-
zabihullah-mujahid-taliban-spokesman	Zabihullah Mujahid	-	spokesman	Spokesman	taliban	2007	-	m	REB|GOV	unverified	-
suhail-shaheen-taliban-spokesman	Suhail Shaheen	Sohail Shaheen	spokesman	Spokesman of the political office	taliban	2019	-	m	REB|GOV	unverified	-
abdul-ghani-baradar-taliban-negotiator	Abdul Ghani Baradar	Mullah Baradar|Mullah Abdul Ghani Baradar	negotiator	Head of the political office	taliban	2019-01-24	2021-09-07	m	REB|GOV	unverified	-
sher-mohammad-abbas-stanikzai-taliban-negotiator	Sher Mohammad Abbas Stanikzai	Sher Mohammad Stanikzai	negotiator	Head of the political office	taliban	2015-08	2019-01-24	m	REB|GOV	unverified	-
gulbuddin-hekmatyar-hezb-i-islami-leader	Gulbuddin Hekmatyar	-	leader	Leader	hezb-i-islami	1976	-	m	REB|PTY	unverified	-
jalaluddin-haqqani-haqqani-network-leader	Jalaluddin Haqqani	-	leader	Leader	haqqani-network	1980	2018-09	m	REB	unverified	-
sirajuddin-haqqani-haqqani-network-leader	Sirajuddin Haqqani	-	leader	Leader	haqqani-network	2018-09	-	m	REB	unverified	-
ahmad-massoud-national-resistance-front-leader	Ahmad Massoud	Ahmad Masoud	leader	Leader	national-resistance-front	2021-08-17	-	m	REB	unverified	-
abdul-rashid-dostum-jumbish-i-milli-leader	Abdul Rashid Dostum	Abdul Rashid Dostam|Rashid Dostum	leader	Leader	jumbish-i-milli	1992-06-01	-	m	UAF|PTY	unverified	-
ahmad-shah-massoud-northern-alliance-leader	Ahmad Shah Massoud	Ahmed Shah Masood|Ahmad Shah Masood	leader	Military leader	northern-alliance	1996-09-27	2001-09-09	m	REB	unverified	-
mohammad-zia-ul-haq-pak-state	Mohammad Zia ul-Haq	Zia ul-Haq|Mohammed Zia ul-Haq|General Zia	state	President	PAK	1978-09-16	1988-08-17	m	GOV	rulers	-
ghulam-ishaq-khan-pak-state	Ghulam Ishaq Khan	-	state	President	PAK	1988-08-17	1993-07-18	m	GOV	rulers	-
farooq-leghari-pak-state	Farooq Leghari	Farooq Ahmed Leghari	state	President	PAK	1993-11-14	1997-12-02	m	GOV	rulers	-
rafiq-tarar-pak-state	Rafiq Tarar	Mohammad Rafiq Tarar	state	President	PAK	1998-01-01	2001-06-20	m	GOV	rulers	-
pervez-musharraf-pak-state	Pervez Musharraf	Pervaiz Musharraf	state	President	PAK	2001-06-20	2008-08-18	m	GOV	rulers	-
asif-ali-zardari-pak-state	Asif Ali Zardari	Asif Zardari	state	President	PAK	2008-09-09	2013-09-09	m	GOV	rulers	-
mamnoon-hussain-pak-state	Mamnoon Hussain	-	state	President	PAK	2013-09-09	2018-09-09	m	GOV	rulers	-
arif-alvi-pak-state	Arif Alvi	-	state	President	PAK	2018-09-09	2024-03-10	m	GOV	rulers	-
asif-ali-zardari-pak-state-2	Asif Ali Zardari	Asif Zardari	state	President	PAK	2024-03-10	-	m	GOV	rulers	-
mohammad-khan-junejo-pak-government	Mohammad Khan Junejo	-	government	Prime Minister	PAK	1985-03-24	1988-05-29	m	GOV	rulers	-
benazir-bhutto-pak-government	Benazir Bhutto	-	government	Prime Minister	PAK	1988-12-02	1990-08-06	f	GOV	rulers	-
nawaz-sharif-pak-government	Nawaz Sharif	Mian Nawaz Sharif	government	Prime Minister	PAK	1990-11-06	1993-04-18	m	GOV	rulers	-
nawaz-sharif-pak-government-2	Nawaz Sharif	Mian Nawaz Sharif	government	Prime Minister	PAK	1993-05-26	1993-07-18	m	GOV	rulers	-
benazir-bhutto-pak-government-2	Benazir Bhutto	-	government	Prime Minister	PAK	1993-10-19	1996-11-05	f	GOV	rulers	-
nawaz-sharif-pak-government-3	Nawaz Sharif	Mian Nawaz Sharif	government	Prime Minister	PAK	1997-02-17	1999-10-12	m	GOV	rulers	-
zafarullah-khan-jamali-pak-government	Zafarullah Khan Jamali	Mir Zafarullah Jamali	government	Prime Minister	PAK	2002-11-23	2004-06-26	m	GOV	rulers	-
chaudhry-shujaat-hussain-pak-government	Chaudhry Shujaat Hussain	-	government	Prime Minister	PAK	2004-06-30	2004-08-26	m	GOV	rulers	-
shaukat-aziz-pak-government	Shaukat Aziz	-	government	Prime Minister	PAK	2004-08-28	2007-11-15	m	GOV	rulers	-
yousuf-raza-gilani-pak-government	Yousuf Raza Gilani	Yousaf Raza Gilani|Yusuf Raza Gilani	government	Prime Minister	PAK	2008-03-25	2012-06-19	m	GOV	rulers	-
raja-pervez-ashraf-pak-government	Raja Pervez Ashraf	Raja Pervaiz Ashraf	government	Prime Minister	PAK	2012-06-22	2013-03-24	m	GOV	rulers	-
nawaz-sharif-pak-government-4	Nawaz Sharif	Mian Nawaz Sharif	government	Prime Minister	PAK	2013-06-05	2017-07-28	m	GOV	rulers	-
shahid-khaqan-abbasi-pak-government	Shahid Khaqan Abbasi	-	government	Prime Minister	PAK	2017-08-01	2018-05-31	m	GOV	rulers	-
imran-khan-pak-government	Imran Khan	-	government	Prime Minister	PAK	2018-08-18	2022-04-10	m	GOV	rulers	-
shehbaz-sharif-pak-government	Shehbaz Sharif	Shahbaz Sharif	government	Prime Minister	PAK	2022-04-11	2023-08-14	m	GOV	rulers	-
anwaar-ul-haq-kakar-pak-government	Anwaar ul Haq Kakar	Anwar-ul-Haq Kakar	government	Prime Minister	PAK	2023-08-14	2024-03-03	m	GOV	rulers	ul Haq Kakar
shehbaz-sharif-pak-government-2	Shehbaz Sharif	Shahbaz Sharif	government	Prime Minister	PAK	2024-03-04	-	m	GOV	rulers	-
pervez-musharraf-pak-chief-executive	Pervez Musharraf	Pervaiz Musharraf	chief-executive	Chief Executive	PAK	1999-10-12	2002-11-23	m	GOV	unverified	-
mirza-aslam-beg-pak-army-chief	Mirza Aslam Beg	-	army-chief	Chief of Army Staff	PAK	1988-08-17	1991-08-16	m	MIL	unverified	-
jehangir-karamat-pak-army-chief	Jehangir Karamat	-	army-chief	Chief of Army Staff	PAK	1996-01-12	1998-10-07	m	MIL	unverified	-
pervez-musharraf-pak-army-chief	Pervez Musharraf	-	army-chief	Chief of Army Staff	PAK	1998-10-07	2007-11-28	m	MIL	unverified	-
ashfaq-parvez-kayani-pak-army-chief	Ashfaq Parvez Kayani	Ashfaq Kayani|Ashfaq Kiyani	army-chief	Chief of Army Staff	PAK	2007-11-29	2013-11-29	m	MIL	unverified	-
raheel-sharif-pak-army-chief	Raheel Sharif	-	army-chief	Chief of Army Staff	PAK	2013-11-29	2016-11-29	m	MIL	unverified	-
qamar-javed-bajwa-pak-army-chief	Qamar Javed Bajwa	-	army-chief	Chief of Army Staff	PAK	2016-11-29	2022-11-29	m	MIL	unverified	-
asim-munir-pak-army-chief	Asim Munir	Syed Asim Munir	army-chief	Chief of Army Staff	PAK	2022-11-29	-	m	MIL	unverified	-
sahibzada-yaqub-khan-pak-foreign	Sahibzada Yaqub Khan	Yaqub Khan	foreign	Foreign Minister	PAK	1982-03-21	1987-11-01	m	GOV	rulers	-
sartaj-aziz-pak-foreign	Sartaj Aziz	-	foreign	Foreign Minister	PAK	1998-08-07	1999-10-12	m	GOV	rulers	-
abdul-sattar-pak-foreign	Abdul Sattar	-	foreign	Foreign Minister	PAK	1999-11-06	2002-06-14	m	GOV	rulers	-
khurshid-mahmud-kasuri-pak-foreign	Khurshid Mahmud Kasuri	Khurshid Kasuri	foreign	Foreign Minister	PAK	2002-11-23	2007-11-15	m	GOV	rulers	-
shah-mahmood-qureshi-pak-foreign	Shah Mahmood Qureshi	Shah Mehmood Qureshi	foreign	Foreign Minister	PAK	2008-03-31	2011-02-09	m	GOV	rulers	-
hina-rabbani-khar-pak-foreign	Hina Rabbani Khar	-	foreign	Foreign Minister	PAK	2011-07-20	2013-03-16	f	GOV	rulers	-
khawaja-asif-pak-foreign	Khawaja Asif	Khawaja Muhammad Asif	foreign	Foreign Minister	PAK	2017-08-04	2018-04-26	m	GOV	rulers	-
shah-mahmood-qureshi-pak-foreign-2	Shah Mahmood Qureshi	Shah Mehmood Qureshi	foreign	Foreign Minister	PAK	2018-08-20	2022-04-10	m	GOV	rulers	-
bilawal-bhutto-zardari-pak-foreign	Bilawal Bhutto Zardari	Bilawal Bhutto	foreign	Foreign Minister	PAK	2022-04-27	2023-08-10	m	GOV	rulers	-
jalil-abbas-jilani-pak-foreign	Jalil Abbas Jilani	-	foreign	Foreign Minister	PAK	2023-08-17	2024-03-04	m	GOV	rulers	-
ishaq-dar-pak-foreign	Ishaq Dar	-	foreign	Foreign Minister	PAK	2024-03-11	-	m	GOV	rulers	-
khawaja-asif-pak-defence	Khawaja Asif	Khawaja Muhammad Asif	defence	Defense Minister	PAK	2022-04-19	2023-08-10	m	GOV|MIL	rulers	-
khawaja-asif-pak-defence-2	Khawaja Asif	Khawaja Muhammad Asif	defence	Defense Minister	PAK	2024-03-11	-	m	GOV|MIL	rulers	-
baitullah-mehsud-tehrik-i-taliban-pakistan-leader	Baitullah Mehsud	-	leader	Leader	tehrik-i-taliban-pakistan	2007-12-14	2009-08-05	m	REB	unverified	-
hakimullah-mehsud-tehrik-i-taliban-pakistan-leader	Hakimullah Mehsud	-	leader	Leader	tehrik-i-taliban-pakistan	2009-08-22	2013-11-01	m	REB	unverified	-
maulana-fazlullah-tehrik-i-taliban-pakistan-leader	Maulana Fazlullah	Mullah Fazlullah	leader	Leader	tehrik-i-taliban-pakistan	2013-11-07	2018-06-14	m	REB	unverified	-
noor-wali-mehsud-tehrik-i-taliban-pakistan-leader	Noor Wali Mehsud	Mufti Noor Wali Mehsud	leader	Leader	tehrik-i-taliban-pakistan	2018-06-22	-	m	REB	unverified	-
hafiz-saeed-lashkar-e-taiba-leader	Hafiz Saeed	Hafiz Mohammad Saeed|Hafiz Muhammad Saeed	leader	Leader	lashkar-e-taiba	1990	-	m	UAF	unverified	-
masood-azhar-jaish-e-mohammed-leader	Masood Azhar	Maulana Masood Azhar	leader	Leader	jaish-e-mohammed	2000-01-31	-	m	UAF	unverified	-
morarji-desai-ind-government	Morarji Desai	-	government	Prime Minister	IND	1977-03-24	1979-07-28	m	GOV	rulers	-
charan-singh-ind-government	Charan Singh	-	government	Prime Minister	IND	1979-07-28	1980-01-14	m	GOV	rulers	-
indira-gandhi-ind-government	Indira Gandhi	-	government	Prime Minister	IND	1980-01-14	1984-10-31	f	GOV	rulers	-
rajiv-gandhi-ind-government	Rajiv Gandhi	-	government	Prime Minister	IND	1984-10-31	1989-12-02	m	GOV	rulers	-
v-p-singh-ind-government	V.P. Singh	Vishwanath Pratap Singh|V. P. Singh	government	Prime Minister	IND	1989-12-02	1990-11-10	m	GOV	rulers	-
chandra-shekhar-ind-government	Chandra Shekhar	-	government	Prime Minister	IND	1990-11-10	1991-06-21	m	GOV	rulers	-
p-v-narasimha-rao-ind-government	P.V. Narasimha Rao	Narasimha Rao|P. V. Narasimha Rao	government	Prime Minister	IND	1991-06-21	1996-05-16	m	GOV	rulers	Rao|Narasimha Rao
h-d-deve-gowda-ind-government	H.D. Deve Gowda	Deve Gowda	government	Prime Minister	IND	1996-06-01	1997-04-21	m	GOV	rulers	-
i-k-gujral-ind-government	I.K. Gujral	Inder Kumar Gujral|Inder Gujral	government	Prime Minister	IND	1997-04-21	1998-03-19	m	GOV	rulers	-
atal-bihari-vajpayee-ind-government	Atal Bihari Vajpayee	Atal Behari Vajpayee	government	Prime Minister	IND	1998-03-19	2004-05-22	m	GOV	rulers	-
manmohan-singh-ind-government	Manmohan Singh	-	government	Prime Minister	IND	2004-05-22	2014-05-26	m	GOV	rulers	-
narendra-modi-ind-government	Narendra Modi	-	government	Prime Minister	IND	2014-05-26	-	m	GOV	rulers	-
zail-singh-ind-state	Zail Singh	-	state	President	IND	1982-07-25	1987-07-25	m	GOV	rulers	-
r-venkataraman-ind-state	R. Venkataraman	Ramaswamy Venkataraman	state	President	IND	1987-07-25	1992-07-25	m	GOV	rulers	-
shankar-dayal-sharma-ind-state	Shankar Dayal Sharma	-	state	President	IND	1992-07-25	1997-07-25	m	GOV	rulers	-
k-r-narayanan-ind-state	K.R. Narayanan	-	state	President	IND	1997-07-25	2002-07-25	m	GOV	rulers	-
a-p-j-abdul-kalam-ind-state	A.P.J. Abdul Kalam	Abdul Kalam	state	President	IND	2002-07-25	2007-07-25	m	GOV	rulers	-
pratibha-patil-ind-state	Pratibha Patil	-	state	President	IND	2007-07-25	2012-07-25	f	GOV	rulers	-
pranab-mukherjee-ind-state	Pranab Mukherjee	-	state	President	IND	2012-07-25	2017-07-25	m	GOV	rulers	-
ram-nath-kovind-ind-state	Ram Nath Kovind	-	state	President	IND	2017-07-25	2022-07-25	m	GOV	rulers	-
droupadi-murmu-ind-state	Droupadi Murmu	-	state	President	IND	2022-07-25	-	f	GOV	rulers	-
p-v-narasimha-rao-ind-foreign	P.V. Narasimha Rao	Narasimha Rao	foreign	External Affairs Minister	IND	1980-01-14	1984-07-19	m	GOV	rulers	Rao|Narasimha Rao
i-k-gujral-ind-foreign	I.K. Gujral	Inder Kumar Gujral	foreign	External Affairs Minister	IND	1989-12-05	1990-11-10	m	GOV	rulers	-
madhavsinh-solanki-ind-foreign	Madhavsinh Solanki	-	foreign	External Affairs Minister	IND	1991-06-21	1992-03-31	m	GOV	rulers	-
i-k-gujral-ind-foreign-2	I.K. Gujral	Inder Kumar Gujral	foreign	External Affairs Minister	IND	1996-06-01	1998-03-18	m	GOV	rulers	-
jaswant-singh-ind-foreign	Jaswant Singh	-	foreign	External Affairs Minister	IND	1998-12-05	2002-07-01	m	GOV	rulers	-
yashwant-sinha-ind-foreign	Yashwant Sinha	-	foreign	External Affairs Minister	IND	2002-07-01	2004-05-22	m	GOV	rulers	-
natwar-singh-ind-foreign	Natwar Singh	K. Natwar Singh	foreign	External Affairs Minister	IND	2004-05-22	2005-11-06	m	GOV	rulers	-
pranab-mukherjee-ind-foreign	Pranab Mukherjee	-	foreign	External Affairs Minister	IND	2006-10-24	2009-05-22	m	GOV	rulers	-
s-m-krishna-ind-foreign	S.M. Krishna	-	foreign	External Affairs Minister	IND	2009-05-22	2012-10-26	m	GOV	rulers	-
salman-khurshid-ind-foreign	Salman Khurshid	-	foreign	External Affairs Minister	IND	2012-10-28	2014-05-26	m	GOV	rulers	-
sushma-swaraj-ind-foreign	Sushma Swaraj	-	foreign	External Affairs Minister	IND	2014-05-26	2019-05-30	f	GOV	rulers	-
subrahmanyam-jaishankar-ind-foreign	Subrahmanyam Jaishankar	S. Jaishankar|S Jaishankar	foreign	External Affairs Minister	IND	2019-05-30	-	m	GOV	rulers	-
george-fernandes-ind-defence	George Fernandes	-	defence	Defense Minister	IND	1998-03-19	2001-03-15	m	GOV|MIL	rulers	-
george-fernandes-ind-defence-2	George Fernandes	-	defence	Defense Minister	IND	2001-10-21	2004-05-22	m	GOV|MIL	rulers	-
pranab-mukherjee-ind-defence	Pranab Mukherjee	-	defence	Defense Minister	IND	2004-05-22	2006-10-24	m	GOV|MIL	rulers	-
a-k-antony-ind-defence	A.K. Antony	-	defence	Defense Minister	IND	2006-10-24	2014-05-26	m	GOV|MIL	rulers	-
manohar-parrikar-ind-defence	Manohar Parrikar	-	defence	Defense Minister	IND	2014-11-09	2017-03-14	m	GOV|MIL	rulers	-
nirmala-sitharaman-ind-defence	Nirmala Sitharaman	-	defence	Defense Minister	IND	2017-09-03	2019-05-30	f	GOV|MIL	rulers	-
rajnath-singh-ind-defence	Rajnath Singh	-	defence	Defense Minister	IND	2019-05-30	-	m	GOV|MIL	rulers	-
brajesh-mishra-ind-security-adviser	Brajesh Mishra	-	security-adviser	National Security Adviser	IND	1998-11-19	2004-05-22	m	GOV	unverified	-
m-k-narayanan-ind-security-adviser	M.K. Narayanan	-	security-adviser	National Security Adviser	IND	2005-01-25	2010-01-23	m	GOV	unverified	-
shivshankar-menon-ind-security-adviser	Shivshankar Menon	-	security-adviser	National Security Adviser	IND	2010-01-24	2014-05-28	m	GOV	unverified	-
ajit-doval-ind-security-adviser	Ajit Doval	-	security-adviser	National Security Adviser	IND	2014-05-30	-	m	GOV	unverified	-
l-k-advani-ind-interior	L.K. Advani	Lal Krishna Advani	interior	Home Minister	IND	1998-03-19	2004-05-22	m	GOV	unverified	-
amit-shah-ind-interior	Amit Shah	-	interior	Home Minister	IND	2019-05-30	-	m	GOV	unverified	-
rahul-gandhi-ind-opposition	Rahul Gandhi	-	opposition	Leader of the Opposition	IND	2024-06-09	-	m	OPP	unverified	-
ziaur-rahman-bgd-state	Ziaur Rahman	-	state	President	BGD	1977-04-21	1981-05-30	m	GOV	rulers	-
abdus-sattar-bgd-state	Abdus Sattar	-	state	President	BGD	1981-05-30	1982-03-24	m	GOV	rulers	-
hussain-muhammad-ershad-bgd-state	Hussain Muhammad Ershad	Hossain Mohammad Ershad	state	President	BGD	1983-12-11	1990-12-06	m	GOV	rulers	-
mohammed-shahabuddin-bgd-state	Mohammed Shahabuddin	-	state	President	BGD	2023-04-24	-	m	GOV	rulers	-
khaleda-zia-bgd-government	Khaleda Zia	Begum Khaleda Zia	government	Prime Minister	BGD	1991-03-20	1996-03-30	f	GOV	rulers	-
sheikh-hasina-bgd-government	Sheikh Hasina	Sheikh Hasina Wazed|Sheikh Hasina Wajed|Hasina	government	Prime Minister	BGD	1996-06-23	2001-07-15	f	GOV	rulers	Hasina
khaleda-zia-bgd-government-2	Khaleda Zia	Begum Khaleda Zia	government	Prime Minister	BGD	2001-10-10	2006-10-29	f	GOV	rulers	-
fakhruddin-ahmed-bgd-government	Fakhruddin Ahmed	-	government	Chief Adviser	BGD	2007-01-12	2009-01-06	m	GOV	rulers	-
sheikh-hasina-bgd-government-2	Sheikh Hasina	Sheikh Hasina Wazed|Sheikh Hasina Wajed|Hasina	government	Prime Minister	BGD	2009-01-06	2024-08-05	f	GOV	rulers	Hasina
muhammad-yunus-bgd-government	Muhammad Yunus	Mohammad Yunus	government	Chief Adviser	BGD	2024-08-08	2026-02	m	GOV	unverified	-
j-r-jayewardene-lka-state	J.R. Jayewardene	Junius Jayewardene|J. R. Jayewardene	state	President	LKA	1978-02-04	1989-01-02	m	GOV	rulers	-
ranasinghe-premadasa-lka-state	Ranasinghe Premadasa	-	state	President	LKA	1989-01-02	1993-05-01	m	GOV	rulers	-
dingiri-banda-wijetunga-lka-state	Dingiri Banda Wijetunga	D.B. Wijetunga	state	President	LKA	1993-05-01	1994-11-12	m	GOV	rulers	-
chandrika-kumaratunga-lka-state	Chandrika Kumaratunga	Chandrika Bandaranaike Kumaratunga	state	President	LKA	1994-11-12	2005-11-19	f	GOV	rulers	-
mahinda-rajapaksa-lka-state	Mahinda Rajapaksa	Mahinda Rajapakse	state	President	LKA	2005-11-19	2015-01-09	m	GOV	rulers	-
maithripala-sirisena-lka-state	Maithripala Sirisena	-	state	President	LKA	2015-01-09	2019-11-18	m	GOV	rulers	-
gotabaya-rajapaksa-lka-state	Gotabaya Rajapaksa	Gotabhaya Rajapaksa	state	President	LKA	2019-11-18	2022-07-14	m	GOV	rulers	-
ranil-wickremesinghe-lka-state	Ranil Wickremesinghe	Ranil Wickramasinghe	state	President	LKA	2022-07-14	2024-09-23	m	GOV	rulers	-
anura-kumara-dissanayake-lka-state	Anura Kumara Dissanayake	Anura Dissanayake	state	President	LKA	2024-09-23	-	m	GOV	rulers	-
ranasinghe-premadasa-lka-government	Ranasinghe Premadasa	-	government	Prime Minister	LKA	1978-02-06	1989-01-02	m	GOV	rulers	-
sirimavo-bandaranaike-lka-government	Sirimavo Bandaranaike	-	government	Prime Minister	LKA	1994-11-14	2000-08-10	f	GOV	rulers	-
ranil-wickremesinghe-lka-government	Ranil Wickremesinghe	Ranil Wickramasinghe	government	Prime Minister	LKA	2001-12-09	2004-04-06	m	GOV	rulers	-
mahinda-rajapaksa-lka-government	Mahinda Rajapaksa	Mahinda Rajapakse	government	Prime Minister	LKA	2004-04-06	2005-11-19	m	GOV	rulers	-
ranil-wickremesinghe-lka-government-2	Ranil Wickremesinghe	Ranil Wickramasinghe	government	Prime Minister	LKA	2015-01-09	2018-10-26	m	GOV	rulers	-
mahinda-rajapaksa-lka-government-2	Mahinda Rajapaksa	Mahinda Rajapakse	government	Prime Minister	LKA	2019-11-21	2022-05-09	m	GOV	rulers	-
ranil-wickremesinghe-lka-government-3	Ranil Wickremesinghe	-	government	Prime Minister	LKA	2022-05-12	2022-07-21	m	GOV	rulers	-
dinesh-gunawardena-lka-government	Dinesh Gunawardena	-	government	Prime Minister	LKA	2022-07-22	2024-09-23	m	GOV	rulers	-
harini-amarasuriya-lka-government	Harini Amarasuriya	-	government	Prime Minister	LKA	2024-09-24	-	f	GOV	rulers	-
lakshman-kadirgamar-lka-foreign	Lakshman Kadirgamar	-	foreign	Foreign Minister	LKA	1994-08-19	2001-12-08	m	GOV	rulers	-
lakshman-kadirgamar-lka-foreign-2	Lakshman Kadirgamar	-	foreign	Foreign Minister	LKA	2004-04-10	2005-08-12	m	GOV	rulers	-
rohitha-bogollagama-lka-foreign	Rohitha Bogollagama	-	foreign	Foreign Minister	LKA	2007-01-28	2010-04-23	m	GOV	rulers	-
g-l-peiris-lka-foreign	G.L. Peiris	-	foreign	Foreign Minister	LKA	2010-04-23	2015-01-12	m	GOV	rulers	-
mangala-samaraweera-lka-foreign	Mangala Samaraweera	-	foreign	Foreign Minister	LKA	2015-01-12	2017-05-22	m	GOV	rulers	-
vijitha-herath-lka-foreign	Vijitha Herath	-	foreign	Foreign Minister	LKA	2024-09-24	-	m	GOV	rulers	-
velupillai-prabhakaran-liberation-tigers-of-tamil-eelam-leader	Velupillai Prabhakaran	Vellupillai Prabhakaran|Velupillai Pirabhakaran|Vellupillai Prabakaran	leader	Leader	liberation-tigers-of-tamil-eelam	1976-05-05	2009-05-18	m	REB	unverified	-
anton-balasingham-liberation-tigers-of-tamil-eelam-negotiator	Anton Balasingham	-	negotiator	Chief negotiator	liberation-tigers-of-tamil-eelam	1979	2006-12-14	m	REB	unverified	-
s-p-thamilselvan-liberation-tigers-of-tamil-eelam-negotiator	S.P. Thamilselvan	Suppiah Thamilselvan	negotiator	Head of the political wing	liberation-tigers-of-tamil-eelam	1993	2007-11-02	m	REB	unverified	-
birendra-npl-state	Birendra	King Birendra	state	King	NPL	1972-01-31	2001-06-01	m	GOV	rulers	-
gyanendra-npl-state	Gyanendra	King Gyanendra	state	King	NPL	2001-06-04	2008-05-28	m	GOV	rulers	-
girija-prasad-koirala-npl-government	Girija Prasad Koirala	G.P. Koirala	government	Prime Minister	NPL	1991-05-26	1994-11-30	m	GOV	rulers	-
girija-prasad-koirala-npl-government-2	Girija Prasad Koirala	G.P. Koirala	government	Prime Minister	NPL	2000-03-22	2001-07-26	m	GOV	rulers	-
sher-bahadur-deuba-npl-government	Sher Bahadur Deuba	-	government	Prime Minister	NPL	2001-07-26	2002-10-04	m	GOV	rulers	-
sher-bahadur-deuba-npl-government-2	Sher Bahadur Deuba	-	government	Prime Minister	NPL	2004-06-02	2005-02-01	m	GOV	rulers	-
girija-prasad-koirala-npl-government-3	Girija Prasad Koirala	G.P. Koirala	government	Prime Minister	NPL	2006-04-25	2008-08-18	m	GOV	rulers	-
pushpa-kamal-dahal-npl-government	Pushpa Kamal Dahal	Prachanda	government	Prime Minister	NPL	2008-08-18	2009-05-25	m	GOV	rulers	Dahal|Prachanda
madhav-kumar-nepal-npl-government	Madhav Kumar Nepal	-	government	Prime Minister	NPL	2009-05-25	2011-02-06	m	GOV	rulers	-
jhala-nath-khanal-npl-government	Jhala Nath Khanal	-	government	Prime Minister	NPL	2011-02-06	2011-08-29	m	GOV	rulers	-
baburam-bhattarai-npl-government	Baburam Bhattarai	-	government	Prime Minister	NPL	2011-08-29	2013-03-14	m	GOV	rulers	-
sushil-koirala-npl-government	Sushil Koirala	-	government	Prime Minister	NPL	2014-02-11	2015-10-12	m	GOV	rulers	-
kp-sharma-oli-npl-government	KP Sharma Oli	K.P. Sharma Oli|K. P. Sharma Oli|Khadga Prasad Oli	government	Prime Minister	NPL	2015-10-12	2016-08-04	m	GOV	rulers	-
pushpa-kamal-dahal-npl-government-2	Pushpa Kamal Dahal	Prachanda	government	Prime Minister	NPL	2016-08-04	2017-06-07	m	GOV	rulers	Dahal|Prachanda
sher-bahadur-deuba-npl-government-3	Sher Bahadur Deuba	-	government	Prime Minister	NPL	2017-06-07	2018-02-15	m	GOV	rulers	-
kp-sharma-oli-npl-government-2	KP Sharma Oli	K.P. Sharma Oli	government	Prime Minister	NPL	2018-02-15	2021-07-13	m	GOV	rulers	-
sher-bahadur-deuba-npl-government-4	Sher Bahadur Deuba	-	government	Prime Minister	NPL	2021-07-13	2022-12-26	m	GOV	rulers	-
pushpa-kamal-dahal-npl-government-3	Pushpa Kamal Dahal	Prachanda	government	Prime Minister	NPL	2022-12-26	2024-07-15	m	GOV	rulers	Dahal|Prachanda
kp-sharma-oli-npl-government-3	KP Sharma Oli	K.P. Sharma Oli	government	Prime Minister	NPL	2024-07-15	2025-09-09	m	GOV	rulers	-
sushila-karki-npl-government	Sushila Karki	-	government	Prime Minister	NPL	2025-09-12	2026-03	f	GOV	unverified	-
prachanda-communist-party-of-nepal-maoist-leader	Prachanda	Pushpa Kamal Dahal	leader	Chairman	communist-party-of-nepal-maoist	1995	-	m	REB|PTY	unverified	Prachanda
jigme-singye-wangchuck-btn-state	Jigme Singye Wangchuck	-	state	King	BTN	1972-07-24	2006-12-14	m	GOV	rulers	-
jigme-khesar-namgyel-wangchuck-btn-state	Jigme Khesar Namgyel Wangchuck	-	state	King	BTN	2006-12-14	-	m	GOV	rulers	-
tshering-tobgay-btn-government	Tshering Tobgay	-	government	Prime Minister	BTN	2013-07-27	2018-08-09	m	GOV	rulers	-
lotay-tshering-btn-government	Lotay Tshering	-	government	Prime Minister	BTN	2018-11-07	2023-11-01	m	GOV	rulers	-
tshering-tobgay-btn-government-2	Tshering Tobgay	-	government	Prime Minister	BTN	2024-01-28	-	m	GOV	rulers	-
jigme-thinley-btn-government	Jigme Thinley	Jigme Yoser Thinley	government	Prime Minister	BTN	1998-07-20	1999-07-09	m	GOV	rulers	-
sangay-ngedup-btn-government	Sangay Ngedup	-	government	Prime Minister	BTN	1999-07-09	2000-07-20	m	GOV	rulers	-
yeshey-zimba-btn-government	Yeshey Zimba	-	government	Prime Minister	BTN	2000-07-20	2001-08-08	m	GOV	rulers	-
khandu-wangchuk-btn-government	Khandu Wangchuk	-	government	Prime Minister	BTN	2001-08-08	2002-08-14	m	GOV	rulers	-
kinzang-dorji-btn-government	Kinzang Dorji	-	government	Prime Minister	BTN	2002-08-14	2003-08-30	m	GOV	rulers	-
jigme-thinley-btn-government-2	Jigme Thinley	Jigme Yoser Thinley	government	Prime Minister	BTN	2003-08-30	2004-08-18	m	GOV	rulers	-
yeshey-zimba-btn-government-2	Yeshey Zimba	-	government	Prime Minister	BTN	2004-08-18	2005-09-05	m	GOV	rulers	-
sangay-ngedup-btn-government-2	Sangay Ngedup	-	government	Prime Minister	BTN	2005-09-05	2006-09-07	m	GOV	rulers	-
khandu-wangchuk-btn-government-2	Khandu Wangchuk	-	government	Prime Minister	BTN	2006-09-07	2007-08-02	m	GOV	rulers	-
kinzang-dorji-btn-government-2	Kinzang Dorji	-	government	Prime Minister	BTN	2007-08-02	2008-04-09	m	GOV	rulers	-
jigme-thinley-btn-government-3	Jigme Thinley	Jigme Yoser Thinley	government	Prime Minister	BTN	2008-04-09	2013-04-28	m	GOV	rulers	-
sonam-tobgye-btn-government	Sonam Tobgye	-	government	Chief Adviser of the Interim Government	BTN	2013-04-28	2013-07-27	m	GOV	rulers	-
tshering-wangchuk-btn-government	Tshering Wangchuk	-	government	Chief Adviser of the Interim Government	BTN	2018-08-09	2018-11-07	m	GOV	rulers	-
maumoon-abdul-gayoom-mdv-state	Maumoon Abdul Gayoom	-	state	President	MDV	1978-11-11	2008-11-11	m	GOV	rulers	-
mohamed-nasheed-mdv-state	Mohamed Nasheed	Mohammed Nasheed	state	President	MDV	2008-11-11	2012-02-07	m	GOV	rulers	-
mohammed-waheed-hassan-mdv-state	Mohammed Waheed Hassan	Mohamed Waheed	state	President	MDV	2012-02-07	2013-11-17	m	GOV	rulers	-
abdulla-yameen-mdv-state	Abdulla Yameen	-	state	President	MDV	2013-11-17	2018-11-17	m	GOV	rulers	-
ibrahim-mohamed-solih-mdv-state	Ibrahim Mohamed Solih	-	state	President	MDV	2018-11-17	2023-11-17	m	GOV	rulers	-
mohamed-muizzu-mdv-state	Mohamed Muizzu	Mohammed Muizzu	state	President	MDV	2023-11-17	-	m	GOV	rulers	-
li-xiannian-chn-state	Li Xiannian	-	state	President	CHN	1983-06-18	1988-04-08	m	GOV	rulers	Li
yang-shangkun-chn-state	Yang Shangkun	-	state	President	CHN	1988-04-08	1993-03-27	m	GOV	rulers	Yang
jiang-zemin-chn-state	Jiang Zemin	-	state	President	CHN	1993-03-27	2003-03-15	m	GOV	rulers	Jiang
hu-jintao-chn-state	Hu Jintao	-	state	President	CHN	2003-03-15	2013-03-14	m	GOV	rulers	Hu
xi-jinping-chn-state	Xi Jinping	-	state	President	CHN	2013-03-14	-	m	GOV	rulers	Xi
hua-guofeng-chn-party-leader	Hua Guofeng	-	party-leader	General Secretary of the Communist Party	CHN	1976-10-07	1981-06-28	m	GOV	unverified	Hua
hu-yaobang-chn-party-leader	Hu Yaobang	-	party-leader	General Secretary of the Communist Party	CHN	1981-06-28	1987-01-15	m	GOV	unverified	Hu
zhao-ziyang-chn-party-leader	Zhao Ziyang	-	party-leader	General Secretary of the Communist Party	CHN	1987-01-16	1989-06-24	m	GOV	unverified	Zhao
jiang-zemin-chn-party-leader	Jiang Zemin	-	party-leader	General Secretary of the Communist Party	CHN	1989-06-24	2002-11-15	m	GOV	unverified	Jiang
hu-jintao-chn-party-leader	Hu Jintao	-	party-leader	General Secretary of the Communist Party	CHN	2002-11-15	2012-11-15	m	GOV	unverified	Hu
xi-jinping-chn-party-leader	Xi Jinping	-	party-leader	General Secretary of the Communist Party	CHN	2012-11-15	-	m	GOV	unverified	Xi
deng-xiaoping-chn-paramount	Deng Xiaoping	-	paramount	Paramount leader	CHN	1978-12-22	1992-10-12	m	GOV	unverified	Deng
zhao-ziyang-chn-government	Zhao Ziyang	-	government	Premier	CHN	1980-09-10	1987-11-24	m	GOV	rulers	Zhao
li-peng-chn-government	Li Peng	-	government	Premier	CHN	1987-11-25	1998-03-17	m	GOV	rulers	Li
zhu-rongji-chn-government	Zhu Rongji	-	government	Premier	CHN	1998-03-17	2003-03-16	m	GOV	rulers	Zhu
wen-jiabao-chn-government	Wen Jiabao	-	government	Premier	CHN	2003-03-16	2013-03-15	m	GOV	rulers	Wen
li-keqiang-chn-government	Li Keqiang	-	government	Premier	CHN	2013-03-15	2023-03-11	m	GOV	rulers	Li
li-qiang-chn-government	Li Qiang	-	government	Premier	CHN	2023-03-11	-	m	GOV	rulers	Li
huang-hua-chn-foreign	Huang Hua	-	foreign	Foreign Minister	CHN	1976-12-02	1982-11-19	m	GOV	rulers	Huang
wu-xueqian-chn-foreign	Wu Xueqian	-	foreign	Foreign Minister	CHN	1982-11-19	1988-04-12	m	GOV	rulers	Wu
qian-qichen-chn-foreign	Qian Qichen	-	foreign	Foreign Minister	CHN	1988-04-12	1998-03-18	m	GOV	rulers	Qian
tang-jiaxuan-chn-foreign	Tang Jiaxuan	-	foreign	Foreign Minister	CHN	1998-03-18	2003-03-17	m	GOV	rulers	Tang
li-zhaoxing-chn-foreign	Li Zhaoxing	-	foreign	Foreign Minister	CHN	2003-03-17	2007-04-27	m	GOV	rulers	Li
yang-jiechi-chn-foreign	Yang Jiechi	-	foreign	Foreign Minister	CHN	2007-04-27	2013-03-16	m	GOV	rulers	Yang
wang-yi-chn-foreign	Wang Yi	-	foreign	Foreign Minister	CHN	2013-03-16	2022-12-30	m	GOV	rulers	Wang
qin-gang-chn-foreign	Qin Gang	-	foreign	Foreign Minister	CHN	2022-12-30	2023-07-25	m	GOV	rulers	Qin
wang-yi-chn-foreign-2	Wang Yi	-	foreign	Foreign Minister	CHN	2023-07-25	-	m	GOV	rulers	Wang
chi-haotian-chn-defence	Chi Haotian	-	defence	Defense Minister	CHN	1993-03-29	2003-03-17	m	GOV|MIL	rulers	Chi
cao-gangchuan-chn-defence	Cao Gangchuan	-	defence	Defense Minister	CHN	2003-03-17	2008-03-17	m	GOV|MIL	rulers	Cao
liang-guanglie-chn-defence	Liang Guanglie	-	defence	Defense Minister	CHN	2008-03-17	2013-03-16	m	GOV|MIL	rulers	Liang
chang-wanquan-chn-defence	Chang Wanquan	-	defence	Defense Minister	CHN	2013-03-16	2018-03-19	m	GOV|MIL	rulers	Chang
wei-fenghe-chn-defence	Wei Fenghe	-	defence	Defense Minister	CHN	2018-03-19	2023-03-12	m	GOV|MIL	rulers	Wei
li-shangfu-chn-defence	Li Shangfu	-	defence	Defense Minister	CHN	2023-03-12	2023-10-24	m	GOV|MIL	rulers	Li
dong-jun-chn-defence	Dong Jun	-	defence	Defense Minister	CHN	2023-12-29	-	m	GOV|MIL	rulers	Dong
hua-chunying-chn-foreign-spokesman	Hua Chunying	-	foreign-spokesman	Foreign Ministry spokesman	CHN	2012-11	2024-05	f	GOV	unverified	Hua
zhao-lijian-chn-foreign-spokesman	Zhao Lijian	-	foreign-spokesman	Foreign Ministry spokesman	CHN	2020-02	2023-01	m	GOV	unverified	Zhao
wang-wenbin-chn-foreign-spokesman	Wang Wenbin	-	foreign-spokesman	Foreign Ministry spokesman	CHN	2020-07	2024-05	m	GOV	unverified	Wang
mao-ning-chn-foreign-spokesman	Mao Ning	-	foreign-spokesman	Foreign Ministry spokesman	CHN	2022-09	-	f	GOV	unverified	Mao
lin-jian-chn-foreign-spokesman	Lin Jian	-	foreign-spokesman	Foreign Ministry spokesman	CHN	2024-03	-	m	GOV	unverified	Lin
guo-jiakun-chn-foreign-spokesman	Guo Jiakun	-	foreign-spokesman	Foreign Ministry spokesman	CHN	2025-01	-	m	GOV	unverified	Guo
li-hui-chn-envoy	Li Hui	-	envoy	Special Representative for Eurasian Affairs	CHN	2019-08	-	m	GOV	unverified	Li
zhai-jun-chn-envoy	Zhai Jun	-	envoy	Special Envoy on the Middle East	CHN	2019-09	-	m	GOV	unverified	Zhai
tung-chee-hwa-chn-hk-chief-executive	Tung Chee-hwa	-	hk-chief-executive	Chief Executive of Hong Kong	CHN	1997-07-01	2005-03-12	m	GOV	unverified	Tung
donald-tsang-chn-hk-chief-executive	Donald Tsang	-	hk-chief-executive	Chief Executive of Hong Kong	CHN	2005-06-21	2012-06-30	m	GOV	unverified	-
leung-chun-ying-chn-hk-chief-executive	Leung Chun-ying	C.Y. Leung	hk-chief-executive	Chief Executive of Hong Kong	CHN	2012-07-01	2017-06-30	m	GOV	unverified	Leung
carrie-lam-chn-hk-chief-executive	Carrie Lam	-	hk-chief-executive	Chief Executive of Hong Kong	CHN	2017-07-01	2022-06-30	f	GOV	unverified	-
john-lee-chn-hk-chief-executive	John Lee	-	hk-chief-executive	Chief Executive of Hong Kong	CHN	2022-07-01	-	m	GOV	unverified	-
murray-maclehose-hkg-state	Murray MacLehose	-	state	Governor	HKG	1971-11-19	1982-05-08	m	GOV	rulers	-
edward-youde-hkg-state	Edward Youde	-	state	Governor	HKG	1982-05-20	1986-12-05	m	GOV	rulers	-
david-wilson-hkg-state	David Wilson	-	state	Governor	HKG	1987-04-09	1992-07-03	m	GOV	rulers	-
chris-patten-hkg-state	Chris Patten	-	state	Governor	HKG	1992-07-09	1997-06-30	m	GOV	rulers	-
tung-chee-hwa-hkg-state	Tung Chee-hwa	-	state	Chief Executive	HKG	1997-07-01	2005-03-12	m	GOV	rulers	Tung
donald-tsang-hkg-state	Donald Tsang	-	state	Chief Executive	HKG	2005-06-21	2012-06-30	m	GOV	rulers	-
leung-chun-ying-hkg-state	Leung Chun-ying	C.Y. Leung	state	Chief Executive	HKG	2012-07-01	2017-06-30	m	GOV	rulers	Leung
carrie-lam-hkg-state	Carrie Lam	-	state	Chief Executive	HKG	2017-07-01	2022-06-30	f	GOV	rulers	-
john-lee-hkg-state	John Lee	-	state	Chief Executive	HKG	2022-07-01	-	m	GOV	rulers	-
chiang-ching-kuo-twn-state	Chiang Ching-kuo	-	state	President	TWN	1978-05-20	1988-01-13	m	GOV	rulers	Chiang
lee-teng-hui-twn-state	Lee Teng-hui	-	state	President	TWN	1988-01-13	2000-05-20	m	GOV	rulers	Lee
chen-shui-bian-twn-state	Chen Shui-bian	-	state	President	TWN	2000-05-20	2008-05-20	m	GOV	rulers	Chen
ma-ying-jeou-twn-state	Ma Ying-jeou	-	state	President	TWN	2008-05-20	2016-05-20	m	GOV	rulers	Ma
tsai-ing-wen-twn-state	Tsai Ing-wen	-	state	President	TWN	2016-05-20	2024-05-20	f	GOV	rulers	Tsai
lai-ching-te-twn-state	Lai Ching-te	William Lai	state	President	TWN	2024-05-20	-	m	GOV	rulers	Lai
cho-jung-tai-twn-government	Cho Jung-tai	-	government	Premier	TWN	2024-05-20	-	m	GOV	rulers	Cho
joseph-wu-twn-foreign	Joseph Wu	-	foreign	Foreign Minister	TWN	2018-02-26	2024-05-20	m	GOV	rulers	-
lin-chia-lung-twn-foreign	Lin Chia-lung	-	foreign	Foreign Minister	TWN	2024-05-20	-	m	GOV	rulers	Lin
chiu-kuo-cheng-twn-defence	Chiu Kuo-cheng	-	defence	Defense Minister	TWN	2021-02-23	2024-05-20	m	GOV|MIL	rulers	Chiu
wellington-koo-twn-defence	Wellington Koo	-	defence	Defense Minister	TWN	2024-05-20	-	m	GOV|MIL	rulers	-
hirohito-jpn-state	Hirohito	Emperor Hirohito	state	Emperor	JPN	1926-12-25	1989-01-07	m	GOV	rulers	-
akihito-jpn-state	Akihito	Emperor Akihito	state	Emperor	JPN	1989-01-07	2019-04-30	m	GOV	rulers	-
naruhito-jpn-state	Naruhito	Emperor Naruhito	state	Emperor	JPN	2019-05-01	-	m	GOV	rulers	-
masayoshi-ohira-jpn-government	Masayoshi Ohira	-	government	Prime Minister	JPN	1978-12-07	1980-06-12	m	GOV	rulers	-
zenko-suzuki-jpn-government	Zenko Suzuki	-	government	Prime Minister	JPN	1980-07-17	1982-11-27	m	GOV	rulers	-
yasuhiro-nakasone-jpn-government	Yasuhiro Nakasone	-	government	Prime Minister	JPN	1982-11-27	1987-11-06	m	GOV	rulers	-
noboru-takeshita-jpn-government	Noboru Takeshita	-	government	Prime Minister	JPN	1987-11-06	1989-06-03	m	GOV	rulers	-
sosuke-uno-jpn-government	Sosuke Uno	-	government	Prime Minister	JPN	1989-06-03	1989-08-10	m	GOV	rulers	-
toshiki-kaifu-jpn-government	Toshiki Kaifu	-	government	Prime Minister	JPN	1989-08-10	1991-11-05	m	GOV	rulers	-
kiichi-miyazawa-jpn-government	Kiichi Miyazawa	-	government	Prime Minister	JPN	1991-11-05	1993-08-09	m	GOV	rulers	-
morihiro-hosokawa-jpn-government	Morihiro Hosokawa	-	government	Prime Minister	JPN	1993-08-09	1994-04-28	m	GOV	rulers	-
tsutomu-hata-jpn-government	Tsutomu Hata	-	government	Prime Minister	JPN	1994-04-28	1994-06-30	m	GOV	rulers	-
tomiichi-murayama-jpn-government	Tomiichi Murayama	-	government	Prime Minister	JPN	1994-06-30	1996-01-11	m	GOV	rulers	-
ryutaro-hashimoto-jpn-government	Ryutaro Hashimoto	-	government	Prime Minister	JPN	1996-01-11	1998-07-30	m	GOV	rulers	-
keizo-obuchi-jpn-government	Keizo Obuchi	-	government	Prime Minister	JPN	1998-07-30	2000-04-05	m	GOV	rulers	-
yoshiro-mori-jpn-government	Yoshiro Mori	-	government	Prime Minister	JPN	2000-04-05	2001-04-26	m	GOV	rulers	-
junichiro-koizumi-jpn-government	Junichiro Koizumi	-	government	Prime Minister	JPN	2001-04-26	2006-09-26	m	GOV	rulers	-
shinzo-abe-jpn-government	Shinzo Abe	-	government	Prime Minister	JPN	2006-09-26	2007-09-26	m	GOV	rulers	-
yasuo-fukuda-jpn-government	Yasuo Fukuda	-	government	Prime Minister	JPN	2007-09-26	2008-09-24	m	GOV	rulers	-
taro-aso-jpn-government	Taro Aso	-	government	Prime Minister	JPN	2008-09-24	2009-09-16	m	GOV	rulers	-
yukio-hatoyama-jpn-government	Yukio Hatoyama	-	government	Prime Minister	JPN	2009-09-16	2010-06-08	m	GOV	rulers	-
naoto-kan-jpn-government	Naoto Kan	-	government	Prime Minister	JPN	2010-06-08	2011-09-02	m	GOV	rulers	-
yoshihiko-noda-jpn-government	Yoshihiko Noda	-	government	Prime Minister	JPN	2011-09-02	2012-12-26	m	GOV	rulers	-
shinzo-abe-jpn-government-2	Shinzo Abe	-	government	Prime Minister	JPN	2012-12-26	2020-09-16	m	GOV	rulers	-
yoshihide-suga-jpn-government	Yoshihide Suga	-	government	Prime Minister	JPN	2020-09-16	2021-10-04	m	GOV	rulers	-
fumio-kishida-jpn-government	Fumio Kishida	-	government	Prime Minister	JPN	2021-10-04	2024-10-01	m	GOV	rulers	-
shigeru-ishiba-jpn-government	Shigeru Ishiba	-	government	Prime Minister	JPN	2024-10-01	2025-10-21	m	GOV	unverified	-
sanae-takaichi-jpn-government	Sanae Takaichi	-	government	Prime Minister	JPN	2025-10-21	-	f	GOV	unverified	-
taro-nakayama-jpn-foreign	Taro Nakayama	-	foreign	Foreign Minister	JPN	1989-08-10	1991-11-05	m	GOV	rulers	-
yohei-kono-jpn-foreign	Yohei Kono	-	foreign	Foreign Minister	JPN	1994-06-30	1996-01-11	m	GOV	rulers	-
yukihiko-ikeda-jpn-foreign	Yukihiko Ikeda	-	foreign	Foreign Minister	JPN	1996-01-11	1997-09-11	m	GOV	rulers	-
keizo-obuchi-jpn-foreign	Keizo Obuchi	-	foreign	Foreign Minister	JPN	1997-09-11	1998-07-30	m	GOV	rulers	-
masahiko-komura-jpn-foreign	Masahiko Komura	-	foreign	Foreign Minister	JPN	1998-07-30	1999-10-05	m	GOV	rulers	-
yohei-kono-jpn-foreign-2	Yohei Kono	-	foreign	Foreign Minister	JPN	1999-10-05	2001-04-26	m	GOV	rulers	-
makiko-tanaka-jpn-foreign	Makiko Tanaka	-	foreign	Foreign Minister	JPN	2001-04-26	2002-01-30	f	GOV	rulers	-
yoriko-kawaguchi-jpn-foreign	Yoriko Kawaguchi	-	foreign	Foreign Minister	JPN	2002-02-01	2004-09-27	f	GOV	rulers	-
nobutaka-machimura-jpn-foreign	Nobutaka Machimura	-	foreign	Foreign Minister	JPN	2004-09-27	2005-10-31	m	GOV	rulers	-
taro-aso-jpn-foreign	Taro Aso	-	foreign	Foreign Minister	JPN	2005-10-31	2007-08-27	m	GOV	rulers	-
hirofumi-nakasone-jpn-foreign	Hirofumi Nakasone	-	foreign	Foreign Minister	JPN	2008-09-24	2009-09-16	m	GOV	rulers	-
katsuya-okada-jpn-foreign	Katsuya Okada	-	foreign	Foreign Minister	JPN	2009-09-16	2010-09-17	m	GOV	rulers	-
seiji-maehara-jpn-foreign	Seiji Maehara	-	foreign	Foreign Minister	JPN	2010-09-17	2011-03-07	m	GOV	rulers	-
koichiro-gemba-jpn-foreign	Koichiro Gemba	-	foreign	Foreign Minister	JPN	2011-09-02	2012-12-26	m	GOV	rulers	-
fumio-kishida-jpn-foreign	Fumio Kishida	-	foreign	Foreign Minister	JPN	2012-12-26	2017-08-03	m	GOV	rulers	-
taro-kono-jpn-foreign	Taro Kono	-	foreign	Foreign Minister	JPN	2017-08-03	2019-09-11	m	GOV	rulers	-
toshimitsu-motegi-jpn-foreign	Toshimitsu Motegi	-	foreign	Foreign Minister	JPN	2019-09-11	2021-11-04	m	GOV	rulers	-
yoshimasa-hayashi-jpn-foreign	Yoshimasa Hayashi	-	foreign	Foreign Minister	JPN	2021-11-10	2023-09-13	m	GOV	rulers	-
yoko-kamikawa-jpn-foreign	Yoko Kamikawa	-	foreign	Foreign Minister	JPN	2023-09-13	2024-10-01	f	GOV	rulers	-
takeshi-iwaya-jpn-foreign	Takeshi Iwaya	-	foreign	Foreign Minister	JPN	2024-10-01	2025-10-21	m	GOV	unverified	-
toshimitsu-motegi-jpn-foreign-2	Toshimitsu Motegi	-	foreign	Foreign Minister	JPN	2025-10-21	-	m	GOV	unverified	-
shigeru-ishiba-jpn-defence	Shigeru Ishiba	-	defence	Defense Minister	JPN	2002-09-30	2004-09-27	m	GOV|MIL	rulers	-
itsunori-onodera-jpn-defence	Itsunori Onodera	-	defence	Defense Minister	JPN	2012-12-26	2014-09-03	m	GOV|MIL	rulers	-
taro-kono-jpn-defence	Taro Kono	-	defence	Defense Minister	JPN	2019-09-11	2020-09-16	m	GOV|MIL	rulers	-
nobuo-kishi-jpn-defence	Nobuo Kishi	-	defence	Defense Minister	JPN	2020-09-16	2022-08-10	m	GOV|MIL	rulers	-
minoru-kihara-jpn-defence	Minoru Kihara	-	defence	Defense Minister	JPN	2023-09-13	2024-10-01	m	GOV|MIL	rulers	-
gen-nakatani-jpn-defence	Gen Nakatani	-	defence	Defense Minister	JPN	2024-10-01	2025-10-21	m	GOV|MIL	unverified	-
shinjiro-koizumi-jpn-defence	Shinjiro Koizumi	-	defence	Defense Minister	JPN	2025-10-21	-	m	GOV|MIL	unverified	-
yoshihide-suga-jpn-chief-cabinet-secretary	Yoshihide Suga	-	chief-cabinet-secretary	Chief Cabinet Secretary	JPN	2012-12-26	2020-09-16	m	GOV	unverified	-
hirokazu-matsuno-jpn-chief-cabinet-secretary	Hirokazu Matsuno	-	chief-cabinet-secretary	Chief Cabinet Secretary	JPN	2021-10-04	2023-12-14	m	GOV	unverified	-
yoshimasa-hayashi-jpn-chief-cabinet-secretary	Yoshimasa Hayashi	-	chief-cabinet-secretary	Chief Cabinet Secretary	JPN	2023-12-14	2025-10-21	m	GOV	unverified	-
choi-kyu-hah-kor-state	Choi Kyu-hah	-	state	President	KOR	1979-12-06	1980-08-16	m	GOV	rulers	Choi
chun-doo-hwan-kor-state	Chun Doo-hwan	Chun Doo Hwan	state	President	KOR	1980-09-01	1988-02-25	m	GOV	rulers	Chun
roh-tae-woo-kor-state	Roh Tae-woo	Roh Tae Woo	state	President	KOR	1988-02-25	1993-02-25	m	GOV	rulers	Roh
kim-young-sam-kor-state	Kim Young-sam	Kim Young Sam	state	President	KOR	1993-02-25	1998-02-25	m	GOV	rulers	Kim
kim-dae-jung-kor-state	Kim Dae-jung	Kim Dae Jung	state	President	KOR	1998-02-25	2003-02-25	m	GOV	rulers	Kim
roh-moo-hyun-kor-state	Roh Moo-hyun	Roh Moo Hyun	state	President	KOR	2003-02-25	2008-02-25	m	GOV	rulers	Roh
lee-myung-bak-kor-state	Lee Myung-bak	Lee Myung Bak	state	President	KOR	2008-02-25	2013-02-25	m	GOV	rulers	Lee
park-geun-hye-kor-state	Park Geun-hye	Park Geun Hye	state	President	KOR	2013-02-25	2017-03-10	f	GOV	rulers	Park
moon-jae-in-kor-state	Moon Jae-in	Moon Jae In	state	President	KOR	2017-05-10	2022-05-10	m	GOV	rulers	Moon
yoon-suk-yeol-kor-state	Yoon Suk-yeol	Yoon Suk Yeol|Yoon Seok-yeol	state	President	KOR	2022-05-10	2025-04-04	m	GOV	rulers	Yoon
lee-jae-myung-kor-state	Lee Jae-myung	Lee Jae Myung	state	President	KOR	2025-06-04	-	m	GOV	rulers	Lee
hwang-kyo-ahn-kor-government	Hwang Kyo-ahn	-	government	Prime Minister	KOR	2015-06-18	2017-05-11	m	GOV	rulers	Hwang
lee-nak-yon-kor-government	Lee Nak-yon	-	government	Prime Minister	KOR	2017-05-31	2020-01-14	m	GOV	rulers	Lee
chung-sye-kyun-kor-government	Chung Sye-kyun	-	government	Prime Minister	KOR	2020-01-14	2021-04-16	m	GOV	rulers	Chung
kim-boo-kyum-kor-government	Kim Boo-kyum	-	government	Prime Minister	KOR	2021-05-14	2022-05-11	m	GOV	rulers	Kim
han-duck-soo-kor-government	Han Duck-soo	Han Duck Soo	government	Prime Minister	KOR	2022-05-21	2025-05-01	m	GOV	rulers	Han
kim-min-seok-kor-government	Kim Min-seok	Kim Min Seok	government	Prime Minister	KOR	2025-07-03	-	m	GOV	rulers	Kim
han-sung-joo-kor-foreign	Han Sung-joo	-	foreign	Foreign Minister	KOR	1993-02-26	1994-12-24	m	GOV	rulers	Han
gong-ro-myung-kor-foreign	Gong Ro-myung	-	foreign	Foreign Minister	KOR	1994-12-24	1996-11-05	m	GOV	rulers	Gong
ban-ki-moon-kor-foreign	Ban Ki-moon	Ban Ki Moon	foreign	Foreign Minister	KOR	2004-01-17	2006-11-10	m	GOV	rulers	Ban
song-min-soon-kor-foreign	Song Min-soon	-	foreign	Foreign Minister	KOR	2006-12-01	2008-02-29	m	GOV	rulers	Song
yu-myung-hwan-kor-foreign	Yu Myung-hwan	-	foreign	Foreign Minister	KOR	2008-02-29	2010-09-04	m	GOV	rulers	Yu
kim-sung-hwan-kor-foreign	Kim Sung-hwan	-	foreign	Foreign Minister	KOR	2010-10-08	2013-03-11	m	GOV	rulers	Kim
yun-byung-se-kor-foreign	Yun Byung-se	-	foreign	Foreign Minister	KOR	2013-03-11	2017-06-18	m	GOV	rulers	Yun
kang-kyung-wha-kor-foreign	Kang Kyung-wha	-	foreign	Foreign Minister	KOR	2017-06-18	2021-02-08	f	GOV	rulers	Kang
chung-eui-yong-kor-foreign	Chung Eui-yong	-	foreign	Foreign Minister	KOR	2021-02-09	2022-05-11	m	GOV	rulers	Chung
park-jin-kor-foreign	Park Jin	-	foreign	Foreign Minister	KOR	2022-05-12	2024-01-10	m	GOV	rulers	Park
cho-tae-yul-kor-foreign	Cho Tae-yul	-	foreign	Foreign Minister	KOR	2024-01-10	2025-07-19	m	GOV	rulers	Cho
cho-hyun-kor-foreign	Cho Hyun	-	foreign	Foreign Minister	KOR	2025-07-21	-	m	GOV	rulers	Cho
jeong-se-hyun-kor-unification	Jeong Se-hyun	-	unification	Unification Minister	KOR	2002-01-29	2004-06-30	m	GOV	unverified	Jeong
chung-dong-young-kor-unification	Chung Dong-young	-	unification	Unification Minister	KOR	2004-07-01	2005-12-31	m	GOV	unverified	Chung
cho-myoung-gyon-kor-unification	Cho Myoung-gyon	-	unification	Unification Minister	KOR	2017-07-03	2019-04-08	m	GOV	unverified	Cho
lee-in-young-kor-unification	Lee In-young	-	unification	Unification Minister	KOR	2020-07-27	2022-05-12	m	GOV	unverified	Lee
kim-yung-ho-kor-unification	Kim Yung-ho	-	unification	Unification Minister	KOR	2023-07-28	2025-07-21	m	GOV	unverified	Kim
chung-dong-young-kor-unification-2	Chung Dong-young	-	unification	Unification Minister	KOR	2025-07-25	-	m	GOV	unverified	Chung
chung-eui-yong-kor-security-adviser	Chung Eui-yong	-	security-adviser	National Security Adviser	KOR	2017-05-21	2020-07-03	m	GOV	unverified	Chung
suh-hoon-kor-security-adviser	Suh Hoon	-	security-adviser	National Security Adviser	KOR	2020-07-03	2022-05-09	m	GOV	unverified	Suh
wi-sung-lac-kor-security-adviser	Wi Sung-lac	-	security-adviser	National Security Adviser	KOR	2025-06-04	-	m	GOV	unverified	Wi
goh-kun-kor-acting-state	Goh Kun	-	acting-state	Acting President	KOR	2004-03-12	2004-05-14	m	GOV	unverified	Goh
hwang-kyo-ahn-kor-acting-state	Hwang Kyo-ahn	Hwang Kyo Ahn	acting-state	Acting President	KOR	2016-12-09	2017-05-10	m	GOV	unverified	Hwang
han-duck-soo-kor-acting-state	Han Duck-soo	Han Duck Soo	acting-state	Acting President	KOR	2024-12-14	2024-12-27	m	GOV	unverified	Han
choi-sang-mok-kor-acting-state	Choi Sang-mok	Choi Sang Mok	acting-state	Acting President	KOR	2024-12-27	2025-03-24	m	GOV	unverified	Choi
han-duck-soo-kor-acting-state-2	Han Duck-soo	Han Duck Soo	acting-state	Acting President	KOR	2025-03-24	2025-05-01	m	GOV	unverified	Han
lee-ju-ho-kor-state	Lee Ju-ho	Lee Ju Ho	state	Acting President	KOR	2025-05-02	2025-06-04	m	GOV	rulers	Lee
kim-il-sung-prk-state	Kim Il-sung	Kim Il Sung	state	Leader	PRK	1948-09-09	1994-07-08	m	GOV	rulers	Kim
kim-jong-il-prk-state	Kim Jong-il	Kim Jong Il	state	Leader	PRK	1994-07-08	2011-12-17	m	GOV	rulers	Kim
kim-jong-un-prk-state	Kim Jong-un	Kim Jong Un	state	Leader	PRK	2011-12-17	-	m	GOV	rulers	Kim
kim-yong-nam-prk-foreign	Kim Yong-nam	Kim Yong Nam	foreign	Foreign Minister	PRK	1983-12	1998-09-05	m	GOV	rulers	Kim
paek-nam-sun-prk-foreign	Paek Nam-sun	Paek Nam Sun	foreign	Foreign Minister	PRK	1998-09-05	2007-01-02	m	GOV	rulers	Paek
pak-ui-chun-prk-foreign	Pak Ui-chun	Pak Ui Chun	foreign	Foreign Minister	PRK	2007-05-18	2014-04-09	m	GOV	rulers	Pak
ri-su-yong-prk-foreign	Ri Su-yong	Ri Su Yong	foreign	Foreign Minister	PRK	2014-04-09	2016-05-13	m	GOV	rulers	Ri
ri-yong-ho-prk-foreign	Ri Yong-ho	Ri Yong Ho	foreign	Foreign Minister	PRK	2016-05-13	2020-01	m	GOV	rulers	Ri
ri-son-gwon-prk-foreign	Ri Son-gwon	Ri Son Gwon	foreign	Foreign Minister	PRK	2020-01-23	2022-06-10	m	GOV	rulers	Ri
choe-son-hui-prk-foreign	Choe Son-hui	Choe Son Hui	foreign	Foreign Minister	PRK	2022-06-11	-	f	GOV	rulers	Choe
kim-yong-nam-prk-presidium	Kim Yong-nam	Kim Yong Nam	presidium	President of the Presidium of the Supreme People's Assembly	PRK	1998-09-05	2019-04-11	m	GOV	unverified	Kim
choe-ryong-hae-prk-presidium	Choe Ryong-hae	Choe Ryong Hae	presidium	President of the Presidium of the Supreme People's Assembly	PRK	2019-04-11	-	m	GOV	unverified	Choe
kim-yo-jong-prk-senior	Kim Yo-jong	Kim Yo Jong	senior	Vice Department Director	PRK	2014-11	-	f	GOV	unverified	Kim
jambyn-batmonkh-mng-state	Jambyn Batmönkh	Jambyn Batmunkh	state	President	MNG	1984-08-23	1990-03-21	m	GOV	rulers	-
punsalmaagiin-ochirbat-mng-state	Punsalmaagiin Ochirbat	-	state	President	MNG	1990-03-21	1997-06-20	m	GOV	rulers	-
natsagiin-bagabandi-mng-state	Natsagiin Bagabandi	-	state	President	MNG	1997-06-20	2005-06-24	m	GOV	rulers	-
nambaryn-enkhbayar-mng-state	Nambaryn Enkhbayar	-	state	President	MNG	2005-06-24	2009-06-18	m	GOV	rulers	-
tsakhiagiin-elbegdorj-mng-state	Tsakhiagiin Elbegdorj	-	state	President	MNG	2009-06-18	2017-07-10	m	GOV	rulers	-
khaltmaagiin-battulga-mng-state	Khaltmaagiin Battulga	-	state	President	MNG	2017-07-10	2021-06-25	m	GOV	rulers	-
ukhnaagiin-khurelsukh-mng-state	Ukhnaagiin Khurelsukh	-	state	President	MNG	2021-06-25	-	m	GOV	rulers	-
le-duan-vnm-party-leader	Le Duan	-	party-leader	General Secretary of the Communist Party	VNM	1960-09-10	1986-07-10	m	GOV	unverified	-
truong-chinh-vnm-party-leader	Truong Chinh	-	party-leader	General Secretary of the Communist Party	VNM	1986-07-14	1986-12-18	m	GOV	unverified	-
nguyen-van-linh-vnm-party-leader	Nguyen Van Linh	-	party-leader	General Secretary of the Communist Party	VNM	1986-12-18	1991-06-28	m	GOV	unverified	Van Linh
do-muoi-vnm-party-leader	Do Muoi	-	party-leader	General Secretary of the Communist Party	VNM	1991-06-28	1997-12-26	m	GOV	unverified	-
le-kha-phieu-vnm-party-leader	Le Kha Phieu	-	party-leader	General Secretary of the Communist Party	VNM	1997-12-26	2001-04-22	m	GOV	unverified	-
nong-duc-manh-vnm-party-leader	Nong Duc Manh	-	party-leader	General Secretary of the Communist Party	VNM	2001-04-22	2011-01-19	m	GOV	unverified	-
nguyen-phu-trong-vnm-party-leader	Nguyen Phu Trong	-	party-leader	General Secretary of the Communist Party	VNM	2011-01-19	2024-07-19	m	GOV	unverified	-
to-lam-vnm-party-leader	To Lam	-	party-leader	General Secretary of the Communist Party	VNM	2024-08-03	-	m	GOV	unverified	-
vo-chi-cong-vnm-state	Vo Chi Cong	-	state	President	VNM	1987-06-18	1992-09-22	m	GOV	rulers	-
le-duc-anh-vnm-state	Le Duc Anh	-	state	President	VNM	1992-09-23	1997-09-24	m	GOV	rulers	-
tran-duc-luong-vnm-state	Tran Duc Luong	-	state	President	VNM	1997-09-24	2006-06-27	m	GOV	rulers	-
nguyen-minh-triet-vnm-state	Nguyen Minh Triet	-	state	President	VNM	2006-06-27	2011-07-25	m	GOV	rulers	-
truong-tan-sang-vnm-state	Truong Tan Sang	-	state	President	VNM	2011-07-25	2016-04-02	m	GOV	rulers	-
tran-dai-quang-vnm-state	Tran Dai Quang	-	state	President	VNM	2016-04-02	2018-09-21	m	GOV	rulers	-
nguyen-phu-trong-vnm-state	Nguyen Phu Trong	-	state	President	VNM	2018-10-23	2021-04-05	m	GOV	rulers	-
nguyen-xuan-phuc-vnm-state	Nguyen Xuan Phuc	-	state	President	VNM	2021-04-05	2023-01-18	m	GOV	rulers	-
vo-van-thuong-vnm-state	Vo Van Thuong	-	state	President	VNM	2023-03-02	2024-03-21	m	GOV	rulers	Van Thuong
to-lam-vnm-state	To Lam	-	state	President	VNM	2024-05-22	2024-10-21	m	GOV	rulers	-
luong-cuong-vnm-state	Luong Cuong	-	state	President	VNM	2024-10-21	-	m	GOV	rulers	-
pham-van-dong-vnm-government	Pham Van Dong	-	government	Prime Minister	VNM	1976-07-02	1987-06-18	m	GOV	rulers	Van Dong
vo-van-kiet-vnm-government	Vo Van Kiet	-	government	Prime Minister	VNM	1991-08-09	1997-09-25	m	GOV	rulers	Van Kiet
phan-van-khai-vnm-government	Phan Van Khai	-	government	Prime Minister	VNM	1997-09-25	2006-06-27	m	GOV	rulers	Van Khai
nguyen-tan-dung-vnm-government	Nguyen Tan Dung	-	government	Prime Minister	VNM	2006-06-27	2016-04-06	m	GOV	rulers	-
nguyen-xuan-phuc-vnm-government	Nguyen Xuan Phuc	-	government	Prime Minister	VNM	2016-04-07	2021-04-05	m	GOV	rulers	-
pham-minh-chinh-vnm-government	Pham Minh Chinh	-	government	Prime Minister	VNM	2021-04-05	-	m	GOV	rulers	-
nguyen-co-thach-vnm-foreign	Nguyen Co Thach	-	foreign	Foreign Minister	VNM	1980-02-07	1991-07-27	m	GOV	rulers	-
nguyen-manh-cam-vnm-foreign	Nguyen Manh Cam	-	foreign	Foreign Minister	VNM	1991-08-09	2000-01-28	m	GOV	rulers	-
nguyen-dy-nien-vnm-foreign	Nguyen Dy Nien	-	foreign	Foreign Minister	VNM	2000-01-28	2006-06-28	m	GOV	rulers	-
pham-gia-khiem-vnm-foreign	Pham Gia Khiem	-	foreign	Foreign Minister	VNM	2006-06-28	2011-08-03	m	GOV	rulers	-
pham-binh-minh-vnm-foreign	Pham Binh Minh	-	foreign	Foreign Minister	VNM	2011-08-03	2021-04-08	m	GOV	rulers	-
bui-thanh-son-vnm-foreign	Bui Thanh Son	-	foreign	Foreign Minister	VNM	2021-04-08	2025-08-30	m	GOV	rulers	-
khamtay-siphandone-lao-state	Khamtay Siphandone	-	state	President	LAO	1998-02-24	2006-06-08	m	GOV	rulers	Khamtay
choummaly-sayasone-lao-state	Choummaly Sayasone	-	state	President	LAO	2006-06-08	2016-04-20	m	GOV	rulers	Choummaly
bounnhang-vorachith-lao-state	Bounnhang Vorachith	-	state	President	LAO	2016-04-20	2021-03-22	m	GOV	rulers	Bounnhang
thongloun-sisoulith-lao-state	Thongloun Sisoulith	-	state	President	LAO	2021-03-22	-	m	GOV	rulers	Thongloun
pol-pot-khm-government	Pol Pot	-	government	Prime Minister	KHM	1976-10-25	1979-01-07	m	GOV	rulers	Pol Pot
pen-sovan-khm-government	Pen Sovan	-	government	Prime Minister	KHM	1981-06-27	1981-12-05	m	GOV	rulers	-
chan-sy-khm-government	Chan Sy	-	government	Prime Minister	KHM	1982-02-09	1984-12-31	m	GOV	rulers	-
hun-sen-khm-government	Hun Sen	-	government	Prime Minister	KHM	1985-01-14	1993-07-02	m	GOV	rulers	Hun Sen
norodom-ranariddh-khm-government	Norodom Ranariddh	Prince Norodom Ranariddh|Prince Ranariddh	government	First Prime Minister	KHM	1993-07-02	1997-08-06	m	GOV	rulers	Ranariddh
hun-sen-khm-government-2	Hun Sen	-	government	Prime Minister	KHM	1998-11-30	2023-08-22	m	GOV	rulers	Hun Sen
hun-manet-khm-government	Hun Manet	-	government	Prime Minister	KHM	2023-08-22	-	m	GOV	rulers	Hun Manet
hun-sen-khm-co-government	Hun Sen	-	co-government	Second Prime Minister	KHM	1993-09-24	1998-11-30	m	GOV	unverified	Hun Sen
norodom-sihanouk-khm-state	Norodom Sihanouk	King Sihanouk|Prince Sihanouk|Prince Norodom Sihanouk|Sihanouk	state	King	KHM	1993-09-24	2004-10-07	m	GOV	rulers	Sihanouk
norodom-sihamoni-khm-state	Norodom Sihamoni	King Sihamoni	state	King	KHM	2004-10-14	-	m	GOV	rulers	Sihamoni
hor-namhong-khm-foreign	Hor Namhong	Hor Nam Hong	foreign	Foreign Minister	KHM	1998-11-30	2016-04-04	m	GOV	rulers	-
prak-sokhonn-khm-foreign	Prak Sokhonn	-	foreign	Foreign Minister	KHM	2016-04-05	2023-08-22	m	GOV	rulers	-
pol-pot-khmer-rouge-leader	Pol Pot	-	leader	Leader	khmer-rouge	1963-02	1997-06	m	REB	unverified	Pol Pot
ta-mok-khmer-rouge-leader	Ta Mok	-	leader	Military leader	khmer-rouge	1997-06	1999-03-06	m	REB	unverified	Ta Mok
khieu-samphan-khmer-rouge-senior	Khieu Samphan	-	senior	Nominal leader	khmer-rouge	1979	1998-12	m	REB	unverified	Khieu Samphan
ieng-sary-khmer-rouge-senior	Ieng Sary	-	senior	Senior leader	khmer-rouge	1979	1996-08	m	REB	unverified	Ieng Sary
nuon-chea-khmer-rouge-senior	Nuon Chea	-	senior	Senior leader	khmer-rouge	1979	1998-12	m	REB	unverified	Nuon Chea
bhumibol-adulyadej-tha-state	Bhumibol Adulyadej	King Bhumibol	state	King	THA	1946-06-09	2016-10-13	m	GOV	rulers	Bhumibol
maha-vajiralongkorn-tha-state	Maha Vajiralongkorn	King Vajiralongkorn	state	King	THA	2016-10-13	-	m	GOV	rulers	Maha
prem-tinsulanonda-tha-government	Prem Tinsulanonda	-	government	Prime Minister	THA	1980-03-03	1988-08-04	m	GOV	rulers	Prem
chatichai-choonhavan-tha-government	Chatichai Choonhavan	-	government	Prime Minister	THA	1988-08-04	1991-02-23	m	GOV	rulers	Chatichai
chuan-leekpai-tha-government	Chuan Leekpai	-	government	Prime Minister	THA	1992-09-23	1995-07-13	m	GOV	rulers	Chuan
banharn-silpa-archa-tha-government	Banharn Silpa-archa	-	government	Prime Minister	THA	1995-07-13	1996-11-25	m	GOV	rulers	Banharn
chavalit-yongchaiyudh-tha-government	Chavalit Yongchaiyudh	-	government	Prime Minister	THA	1996-11-25	1997-11-09	m	GOV	rulers	Chavalit
chuan-leekpai-tha-government-2	Chuan Leekpai	-	government	Prime Minister	THA	1997-11-09	2001-02-09	m	GOV	rulers	Chuan
thaksin-shinawatra-tha-government	Thaksin Shinawatra	-	government	Prime Minister	THA	2001-02-09	2006-09-19	m	GOV	rulers	Thaksin
surayud-chulanont-tha-government	Surayud Chulanont	-	government	Prime Minister	THA	2006-10-01	2008-01-29	m	GOV	rulers	Surayud
samak-sundaravej-tha-government	Samak Sundaravej	-	government	Prime Minister	THA	2008-01-29	2008-09-09	m	GOV	rulers	Samak
somchai-wongsawat-tha-government	Somchai Wongsawat	-	government	Prime Minister	THA	2008-09-18	2008-12-02	m	GOV	rulers	Somchai
abhisit-vejjajiva-tha-government	Abhisit Vejjajiva	-	government	Prime Minister	THA	2008-12-17	2011-08-05	m	GOV	rulers	Abhisit
yingluck-shinawatra-tha-government	Yingluck Shinawatra	-	government	Prime Minister	THA	2011-08-05	2014-05-07	f	GOV	rulers	Yingluck
prayuth-chan-ocha-tha-government	Prayuth Chan-ocha	Prayut Chan-o-cha	government	Prime Minister	THA	2014-08-24	2023-08-22	m	GOV	rulers	Prayuth
srettha-thavisin-tha-government	Srettha Thavisin	-	government	Prime Minister	THA	2023-08-22	2024-08-14	m	GOV	rulers	Srettha
paetongtarn-shinawatra-tha-government	Paetongtarn Shinawatra	-	government	Prime Minister	THA	2024-08-16	2025-08-29	f	GOV	rulers	Paetongtarn
anutin-charnvirakul-tha-government	Anutin Charnvirakul	-	government	Prime Minister	THA	2025-09-07	-	m	GOV	rulers	Anutin
surin-pitsuwan-tha-foreign	Surin Pitsuwan	-	foreign	Foreign Minister	THA	1997-11-15	2001-02-17	m	GOV	rulers	Surin
surakiart-sathirathai-tha-foreign	Surakiart Sathirathai	-	foreign	Foreign Minister	THA	2001-02-17	2005-03-11	m	GOV	rulers	Surakiart
kasit-piromya-tha-foreign	Kasit Piromya	-	foreign	Foreign Minister	THA	2008-12-20	2011-08-09	m	GOV	rulers	Kasit
don-pramudwinai-tha-foreign	Don Pramudwinai	-	foreign	Foreign Minister	THA	2015-08-19	2023-09-01	m	GOV	rulers	Don
maris-sangiampongsa-tha-foreign	Maris Sangiampongsa	-	foreign	Foreign Minister	THA	2024-04-30	2025-09	m	GOV	rulers	Maris
sihasak-phuangketkeow-tha-foreign	Sihasak Phuangketkeow	-	foreign	Foreign Minister	THA	2025-09-19	-	m	GOV	rulers	Sihasak
ne-win-mmr-state	Ne Win	-	state	Chairman	MMR	1974-03-02	1981-11-09	m	GOV|MIL	rulers	Ne Win
san-yu-mmr-state	San Yu	-	state	President	MMR	1981-11-09	1988-07-27	m	GOV	rulers	San Yu
saw-maung-mmr-state	Saw Maung	-	state	Chairman of the SLORC	MMR	1988-09-18	1992-04-23	m	GOV|MIL	rulers	Saw Maung
than-shwe-mmr-state	Than Shwe	-	state	Chairman of the SPDC	MMR	1992-04-23	2011-03-30	m	GOV|MIL	rulers	Than Shwe
thein-sein-mmr-state	Thein Sein	-	state	President	MMR	2011-03-30	2016-03-30	m	GOV	rulers	Thein Sein
htin-kyaw-mmr-state	Htin Kyaw	-	state	President	MMR	2016-03-30	2018-03-21	m	GOV	rulers	Htin Kyaw
win-myint-mmr-state	Win Myint	-	state	President	MMR	2018-03-30	2021-02-01	m	GOV	rulers	Win Myint
min-aung-hlaing-mmr-state	Min Aung Hlaing	-	state	Chairman of the State Administration Council	MMR	2021-02-01	-	m	GOV|MIL	rulers	Min Aung Hlaing
aung-san-suu-kyi-mmr-state-counsellor	Aung San Suu Kyi	Suu Kyi|Daw Aung San Suu Kyi	state-counsellor	State Counsellor	MMR	2016-04-06	2021-02-01	f	GOV	unverified	Suu Kyi
ohn-gyaw-mmr-foreign	Ohn Gyaw	-	foreign	Foreign Minister	MMR	1991-09-17	1998-11-14	m	GOV	rulers	Ohn Gyaw
win-aung-mmr-foreign	Win Aung	-	foreign	Foreign Minister	MMR	1998-11-14	2004-09-18	m	GOV	rulers	Win Aung
nyan-win-mmr-foreign	Nyan Win	-	foreign	Foreign Minister	MMR	2004-09-18	2011-03-30	m	GOV	rulers	Nyan Win
wunna-maung-lwin-mmr-foreign	Wunna Maung Lwin	-	foreign	Foreign Minister	MMR	2011-03-30	2016-03-30	m	GOV	rulers	Wunna Maung Lwin
aung-san-suu-kyi-mmr-foreign	Aung San Suu Kyi	Suu Kyi	foreign	Foreign Minister	MMR	2016-03-30	2021-02-01	f	GOV	rulers	Suu Kyi
wunna-maung-lwin-mmr-foreign-2	Wunna Maung Lwin	-	foreign	Foreign Minister	MMR	2021-02-01	2023-02-01	m	GOV	rulers	Wunna Maung Lwin
than-swe-mmr-foreign	Than Swe	-	foreign	Foreign Minister	MMR	2023-02-01	-	m	GOV	rulers	Than Swe
aung-san-suu-kyi-national-league-for-democracy-leader	Aung San Suu Kyi	Suu Kyi|Daw Aung San Suu Kyi	leader	Leader	national-league-for-democracy	1988-09-27	2023-03-28	f	PTY|OPP	unverified	Suu Kyi
hussein-onn-mys-government	Hussein Onn	-	government	Prime Minister	MYS	1976-01-15	1981-07-16	m	GOV	rulers	-
mahathir-mohamad-mys-government	Mahathir Mohamad	Mahathir Mohammad|Mahathir Mohammed|Mahathir	government	Prime Minister	MYS	1981-07-16	2003-10-31	m	GOV	rulers	Mahathir
abdullah-ahmad-badawi-mys-government	Abdullah Ahmad Badawi	Abdullah Badawi	government	Prime Minister	MYS	2003-10-31	2009-04-03	m	GOV	rulers	Abdullah|Badawi
najib-razak-mys-government	Najib Razak	-	government	Prime Minister	MYS	2009-04-03	2018-05-10	m	GOV	rulers	Najib
mahathir-mohamad-mys-government-2	Mahathir Mohamad	Mahathir Mohammad|Mahathir	government	Prime Minister	MYS	2018-05-10	2020-02-24	m	GOV	rulers	Mahathir
muhyiddin-yassin-mys-government	Muhyiddin Yassin	-	government	Prime Minister	MYS	2020-03-01	2021-08-16	m	GOV	rulers	Muhyiddin
ismail-sabri-yaakob-mys-government	Ismail Sabri Yaakob	-	government	Prime Minister	MYS	2021-08-21	2022-11-24	m	GOV	rulers	Ismail Sabri
anwar-ibrahim-mys-government	Anwar Ibrahim	-	government	Prime Minister	MYS	2022-11-24	-	m	GOV	rulers	Anwar
abdullah-badawi-mys-foreign	Abdullah Badawi	Abdullah Ahmad Badawi	foreign	Foreign Minister	MYS	1991-03-15	1999-01-09	m	GOV	rulers	-
syed-hamid-albar-mys-foreign	Syed Hamid Albar	-	foreign	Foreign Minister	MYS	1999-01-10	2008-03-18	m	GOV	rulers	-
anifah-aman-mys-foreign	Anifah Aman	-	foreign	Foreign Minister	MYS	2009-04-10	2018-05-09	m	GOV	rulers	-
saifuddin-abdullah-mys-foreign	Saifuddin Abdullah	-	foreign	Foreign Minister	MYS	2018-07-02	2020-02-24	m	GOV	rulers	-
mohamad-hasan-mys-foreign	Mohamad Hasan	-	foreign	Foreign Minister	MYS	2023-12-12	-	m	GOV	rulers	-
lee-kuan-yew-sgp-government	Lee Kuan Yew	-	government	Prime Minister	SGP	1959-06-05	1990-11-28	m	GOV	rulers	Lee
goh-chok-tong-sgp-government	Goh Chok Tong	-	government	Prime Minister	SGP	1990-11-28	2004-08-12	m	GOV	rulers	Goh
lee-hsien-loong-sgp-government	Lee Hsien Loong	-	government	Prime Minister	SGP	2004-08-12	2024-05-15	m	GOV	rulers	Lee
lawrence-wong-sgp-government	Lawrence Wong	-	government	Prime Minister	SGP	2024-05-15	-	m	GOV	rulers	-
s-jayakumar-sgp-foreign	S. Jayakumar	-	foreign	Foreign Minister	SGP	1994-01-02	2004-08-12	m	GOV	rulers	-
george-yeo-sgp-foreign	George Yeo	-	foreign	Foreign Minister	SGP	2004-08-12	2011-05-20	m	GOV	rulers	-
k-shanmugam-sgp-foreign	K. Shanmugam	-	foreign	Foreign Minister	SGP	2011-05-21	2015-09-30	m	GOV	rulers	-
vivian-balakrishnan-sgp-foreign	Vivian Balakrishnan	-	foreign	Foreign Minister	SGP	2015-10-01	-	m	GOV	rulers	-
suharto-idn-state	Suharto	Soeharto	state	President	IDN	1967-03-12	1998-05-21	m	GOV	rulers	-
b-j-habibie-idn-state	B.J. Habibie	Bacharuddin Jusuf Habibie|B. J. Habibie	state	President	IDN	1998-05-21	1999-10-20	m	GOV	rulers	-
abdurrahman-wahid-idn-state	Abdurrahman Wahid	Gus Dur	state	President	IDN	1999-10-20	2001-07-23	m	GOV	rulers	Wahid
megawati-sukarnoputri-idn-state	Megawati Sukarnoputri	Megawati Soekarnoputri	state	President	IDN	2001-07-23	2004-10-20	f	GOV	rulers	Megawati
susilo-bambang-yudhoyono-idn-state	Susilo Bambang Yudhoyono	SBY	state	President	IDN	2004-10-20	2014-10-20	m	GOV	rulers	-
joko-widodo-idn-state	Joko Widodo	Jokowi	state	President	IDN	2014-10-20	2024-10-20	m	GOV	rulers	Widodo|Jokowi
prabowo-subianto-idn-state	Prabowo Subianto	Prabowo	state	President	IDN	2024-10-20	-	m	GOV	rulers	Prabowo
mochtar-kusumaatmadja-idn-foreign	Mochtar Kusumaatmadja	-	foreign	Foreign Minister	IDN	1978-03-29	1988-03-21	m	GOV	rulers	-
ali-alatas-idn-foreign	Ali Alatas	-	foreign	Foreign Minister	IDN	1988-03-21	1999-10-20	m	GOV	rulers	-
alwi-shihab-idn-foreign	Alwi Shihab	-	foreign	Foreign Minister	IDN	1999-10-29	2001-07-23	m	GOV	rulers	-
hassan-wirajuda-idn-foreign	Hassan Wirajuda	-	foreign	Foreign Minister	IDN	2001-08-10	2009-10-20	m	GOV	rulers	-
marty-natalegawa-idn-foreign	Marty Natalegawa	-	foreign	Foreign Minister	IDN	2009-10-22	2014-10-20	m	GOV	rulers	-
retno-marsudi-idn-foreign	Retno Marsudi	-	foreign	Foreign Minister	IDN	2014-10-27	2024-10-20	f	GOV	rulers	-
sugiono-idn-foreign	Sugiono	-	foreign	Foreign Minister	IDN	2024-10-21	-	m	GOV	rulers	-
hasan-di-tiro-free-aceh-movement-leader	Hasan di Tiro	Hasan Tiro	leader	Leader	free-aceh-movement	1976-12-04	2010-06-03	m	REB	unverified	di Tiro
ferdinand-marcos-phl-state	Ferdinand Marcos	-	state	President	PHL	1965-12-30	1986-02-25	m	GOV	rulers	-
corazon-aquino-phl-state	Corazon Aquino	Cory Aquino	state	President	PHL	1986-02-25	1992-06-30	f	GOV	rulers	-
fidel-ramos-phl-state	Fidel Ramos	-	state	President	PHL	1992-06-30	1998-06-30	m	GOV	rulers	-
joseph-estrada-phl-state	Joseph Estrada	-	state	President	PHL	1998-06-30	2001-01-20	m	GOV	rulers	-
gloria-arroyo-phl-state	Gloria Arroyo	Gloria Macapagal Arroyo|Gloria Macapagal-Arroyo	state	President	PHL	2001-01-20	2010-06-30	f	GOV	rulers	-
benigno-aquino-phl-state	Benigno Aquino	Benigno Aquino III|Noynoy Aquino	state	President	PHL	2010-06-30	2016-06-30	m	GOV	rulers	-
rodrigo-duterte-phl-state	Rodrigo Duterte	-	state	President	PHL	2016-06-30	2022-06-30	m	GOV	rulers	-
ferdinand-marcos-jr-phl-state	Ferdinand Marcos Jr.	Bongbong Marcos|Ferdinand Marcos Jr	state	President	PHL	2022-06-30	-	m	GOV	rulers	Marcos
domingo-siazon-phl-foreign	Domingo Siazon	-	foreign	Foreign Secretary	PHL	1995-05-02	2001-01-20	m	GOV	rulers	-
blas-ople-phl-foreign	Blas Ople	-	foreign	Foreign Secretary	PHL	2002-07-24	2003-12-14	m	GOV	rulers	-
alberto-romulo-phl-foreign	Alberto Romulo	-	foreign	Foreign Secretary	PHL	2004-08-24	2011-02-23	m	GOV	rulers	-
albert-del-rosario-phl-foreign	Albert del Rosario	-	foreign	Foreign Secretary	PHL	2011-02-24	2016-03-08	m	GOV	rulers	del Rosario
perfecto-yasay-phl-foreign	Perfecto Yasay	-	foreign	Foreign Secretary	PHL	2016-06-30	2017-03-08	m	GOV	rulers	-
alan-peter-cayetano-phl-foreign	Alan Peter Cayetano	-	foreign	Foreign Secretary	PHL	2017-05-18	2018-10-17	m	GOV	rulers	-
teodoro-locsin-phl-foreign	Teodoro Locsin	Teddy Locsin	foreign	Foreign Secretary	PHL	2018-10-17	2022-06-30	m	GOV	rulers	-
enrique-manalo-phl-foreign	Enrique Manalo	-	foreign	Foreign Secretary	PHL	2022-07-01	2025-06-30	m	GOV	rulers	-
theresa-lazaro-phl-foreign	Theresa Lazaro	Maria Theresa Lazaro	foreign	Foreign Secretary	PHL	2025-07-01	-	f	GOV	rulers	-
hashim-salamat-moro-islamic-liberation-front-leader	Hashim Salamat	Salamat Hashim	leader	Chairman	moro-islamic-liberation-front	1978	2003-07-13	m	REB	unverified	-
murad-ebrahim-moro-islamic-liberation-front-leader	Murad Ebrahim	Al Haj Murad|Al-Haj Murad Ebrahim	leader	Chairman	moro-islamic-liberation-front	2003-07-13	-	m	REB	unverified	-
nur-misuari-moro-national-liberation-front-leader	Nur Misuari	-	leader	Chairman	moro-national-liberation-front	1972	-	m	REB	unverified	-
jose-maria-sison-communist-party-of-the-philippines-leader	Jose Maria Sison	José María Sison	leader	Founder	communist-party-of-the-philippines	1968-12-26	2022-12-16	m	REB|PTY	unverified	-
xanana-gusmao-tls-state	Xanana Gusmão	Xanana Gusmao	state	President	TLS	2002-05-20	2007-05-20	m	GOV	rulers	-
jose-ramos-horta-tls-state	José Ramos-Horta	Jose Ramos-Horta|Jose Ramos Horta	state	President	TLS	2007-05-20	2012-05-20	m	GOV	rulers	-
taur-matan-ruak-tls-state	Taur Matan Ruak	-	state	President	TLS	2012-05-20	2017-05-20	m	GOV	rulers	-
francisco-guterres-tls-state	Francisco Guterres	-	state	President	TLS	2017-05-20	2022-05-20	m	GOV	rulers	-
jose-ramos-horta-tls-state-2	José Ramos-Horta	Jose Ramos-Horta	state	President	TLS	2022-05-20	-	m	GOV	rulers	-
mari-alkatiri-tls-government	Mari Alkatiri	-	government	Prime Minister	TLS	2002-05-20	2006-06-26	m	GOV	rulers	-
jose-ramos-horta-tls-government	José Ramos-Horta	Jose Ramos-Horta	government	Prime Minister	TLS	2006-07-10	2007-05-19	m	GOV	rulers	-
xanana-gusmao-tls-government	Xanana Gusmão	Xanana Gusmao	government	Prime Minister	TLS	2007-08-08	2015-02-16	m	GOV	rulers	-
rui-maria-de-araujo-tls-government	Rui Maria de Araújo	Rui Araujo	government	Prime Minister	TLS	2015-02-16	2017-09-15	m	GOV	rulers	de Araújo
taur-matan-ruak-tls-government	Taur Matan Ruak	-	government	Prime Minister	TLS	2018-06-22	2023-07-01	m	GOV	rulers	-
xanana-gusmao-tls-government-2	Xanana Gusmão	Xanana Gusmao	government	Prime Minister	TLS	2023-07-01	-	m	GOV	rulers	-
fernando-de-araujo-tls-acting-state	Fernando de Araújo	Fernando Lasama de Araújo|Fernando La Sama de Araujo|Fernando de Araujo|Fernando Lasama de Araujo	acting-state	Acting President	TLS	2008-02-13	2008-04-17	m	GOV	rulers	de Araújo|de Araujo
estanislau-da-silva-tls-government	Estanislau da Silva	-	government	Prime Minister	TLS	2007-05-19	2007-08-08	m	GOV	rulers	da Silva
malcolm-fraser-aus-government	Malcolm Fraser	-	government	Prime Minister	AUS	1975-11-11	1983-03-11	m	GOV	rulers	-
bob-hawke-aus-government	Bob Hawke	-	government	Prime Minister	AUS	1983-03-11	1991-12-20	m	GOV	rulers	-
paul-keating-aus-government	Paul Keating	-	government	Prime Minister	AUS	1991-12-20	1996-03-11	m	GOV	rulers	-
john-howard-aus-government	John Howard	-	government	Prime Minister	AUS	1996-03-11	2007-12-03	m	GOV	rulers	-
kevin-rudd-aus-government	Kevin Rudd	-	government	Prime Minister	AUS	2007-12-03	2010-06-24	m	GOV	rulers	-
julia-gillard-aus-government	Julia Gillard	-	government	Prime Minister	AUS	2010-06-24	2013-06-27	f	GOV	rulers	-
kevin-rudd-aus-government-2	Kevin Rudd	-	government	Prime Minister	AUS	2013-06-27	2013-09-18	m	GOV	rulers	-
tony-abbott-aus-government	Tony Abbott	-	government	Prime Minister	AUS	2013-09-18	2015-09-15	m	GOV	rulers	-
malcolm-turnbull-aus-government	Malcolm Turnbull	-	government	Prime Minister	AUS	2015-09-15	2018-08-24	m	GOV	rulers	-
scott-morrison-aus-government	Scott Morrison	-	government	Prime Minister	AUS	2018-08-24	2022-05-23	m	GOV	rulers	-
anthony-albanese-aus-government	Anthony Albanese	-	government	Prime Minister	AUS	2022-05-23	-	m	GOV	rulers	-
gareth-evans-aus-foreign	Gareth Evans	-	foreign	Foreign Minister	AUS	1988-09-02	1996-03-11	m	GOV	rulers	-
alexander-downer-aus-foreign	Alexander Downer	-	foreign	Foreign Minister	AUS	1996-03-11	2007-12-03	m	GOV	rulers	-
stephen-smith-aus-foreign	Stephen Smith	-	foreign	Foreign Minister	AUS	2007-12-03	2010-09-14	m	GOV	rulers	-
kevin-rudd-aus-foreign	Kevin Rudd	-	foreign	Foreign Minister	AUS	2010-09-14	2012-02-22	m	GOV	rulers	-
bob-carr-aus-foreign	Bob Carr	-	foreign	Foreign Minister	AUS	2012-03-13	2013-09-18	m	GOV	rulers	-
julie-bishop-aus-foreign	Julie Bishop	-	foreign	Foreign Minister	AUS	2013-09-18	2018-08-28	f	GOV	rulers	-
marise-payne-aus-foreign	Marise Payne	-	foreign	Foreign Minister	AUS	2018-08-28	2022-05-23	f	GOV	rulers	-
penny-wong-aus-foreign	Penny Wong	-	foreign	Foreign Minister	AUS	2022-05-23	-	f	GOV	rulers	-
richard-marles-aus-defence	Richard Marles	-	defence	Defence Minister	AUS	2022-06-01	-	m	GOV|MIL	rulers	-
robert-muldoon-nzl-government	Robert Muldoon	-	government	Prime Minister	NZL	1975-12-12	1984-07-26	m	GOV	rulers	-
david-lange-nzl-government	David Lange	-	government	Prime Minister	NZL	1984-07-26	1989-08-08	m	GOV	rulers	-
geoffrey-palmer-nzl-government	Geoffrey Palmer	-	government	Prime Minister	NZL	1989-08-08	1990-09-04	m	GOV	rulers	-
jim-bolger-nzl-government	Jim Bolger	-	government	Prime Minister	NZL	1990-11-02	1997-12-08	m	GOV	rulers	-
jenny-shipley-nzl-government	Jenny Shipley	-	government	Prime Minister	NZL	1997-12-08	1999-12-05	f	GOV	rulers	-
helen-clark-nzl-government	Helen Clark	-	government	Prime Minister	NZL	1999-12-05	2008-11-19	f	GOV	rulers	-
john-key-nzl-government	John Key	-	government	Prime Minister	NZL	2008-11-19	2016-12-12	m	GOV	rulers	-
bill-english-nzl-government	Bill English	-	government	Prime Minister	NZL	2016-12-12	2017-10-26	m	GOV	rulers	-
jacinda-ardern-nzl-government	Jacinda Ardern	-	government	Prime Minister	NZL	2017-10-26	2023-01-25	f	GOV	rulers	-
chris-hipkins-nzl-government	Chris Hipkins	-	government	Prime Minister	NZL	2023-01-25	2023-11-27	m	GOV	rulers	-
christopher-luxon-nzl-government	Christopher Luxon	-	government	Prime Minister	NZL	2023-11-27	-	m	GOV	rulers	-
winston-peters-nzl-foreign	Winston Peters	-	foreign	Foreign Minister	NZL	2017-10-26	2020-11-06	m	GOV	rulers	-
nanaia-mahuta-nzl-foreign	Nanaia Mahuta	-	foreign	Foreign Minister	NZL	2020-11-06	2023-11-27	f	GOV	rulers	-
winston-peters-nzl-foreign-2	Winston Peters	-	foreign	Foreign Minister	NZL	2023-11-27	-	m	GOV	rulers	-
mike-moore-nzl-government	Mike Moore	-	government	Prime Minister	NZL	1990-09-04	1990-11-02	m	GOV	rulers	Mike Moore of New Zealand
kamisese-mara-fji-government	Kamisese Mara	-	government	Prime Minister	FJI	1970-10-10	1987-04-13	m	GOV	rulers	-
sitiveni-rabuka-fji-government	Sitiveni Rabuka	-	government	Prime Minister	FJI	1992-06-02	1999-05-19	m	GOV	rulers	-
mahendra-chaudhry-fji-government	Mahendra Chaudhry	-	government	Prime Minister	FJI	1999-05-19	2000-05-27	m	GOV	rulers	-
laisenia-qarase-fji-government	Laisenia Qarase	-	government	Prime Minister	FJI	2000-07-04	2006-12-05	m	GOV	rulers	-
frank-bainimarama-fji-government	Frank Bainimarama	Voreqe Bainimarama	government	Prime Minister	FJI	2007-01-05	2022-12-24	m	GOV	rulers	-
sitiveni-rabuka-fji-government-2	Sitiveni Rabuka	-	government	Prime Minister	FJI	2022-12-24	-	m	GOV	rulers	-
timoci-bavadra-fji-government	Timoci Bavadra	-	government	Prime Minister	FJI	1987-04-13	1987-05-14	m	GOV	rulers	-
kamisese-mara-fji-government-2	Kamisese Mara	-	government	Prime Minister	FJI	1987-12-05	1992-06-02	m	GOV	rulers	-
frank-bainimarama-fji-junta	Frank Bainimarama	Voreqe Bainimarama	junta	Head of the interim military government	FJI	2000-05-29	2000-07-13	m	GOV	unverified	-
jona-senilagakali-fji-government	Jona Senilagakali	-	government	Prime Minister	FJI	2006-12-05	2007-01-04	m	GOV	rulers	-
michael-somare-png-government	Michael Somare	-	government	Prime Minister	PNG	2002-08-05	2011-08-02	m	GOV	rulers	-
peter-oneill-png-government	Peter O'Neill	-	government	Prime Minister	PNG	2011-08-02	2019-05-29	m	GOV	rulers	-
james-marape-png-government	James Marape	-	government	Prime Minister	PNG	2019-05-30	-	m	GOV	rulers	-
manasseh-sogavare-slb-government	Manasseh Sogavare	-	government	Prime Minister	SLB	2019-04-24	2024-05-02	m	GOV	rulers	-
jeremiah-manele-slb-government	Jeremiah Manele	-	government	Prime Minister	SLB	2024-05-02	-	m	GOV	rulers	-
kurt-waldheim-un-secretary-general	Kurt Waldheim	-	secretary-general	Secretary-General	un	1972-01-01	1981-12-31	m	-	unverified	-
javier-perez-de-cuellar-un-secretary-general	Javier Pérez de Cuéllar	Javier Perez de Cuellar|Perez de Cuellar	secretary-general	Secretary-General	un	1982-01-01	1991-12-31	m	-	unverified	Pérez de Cuéllar|Perez de Cuellar
boutros-boutros-ghali-un-secretary-general	Boutros Boutros-Ghali	Boutros Ghali|Boutros-Ghali	secretary-general	Secretary-General	un	1992-01-01	1996-12-31	m	-	unverified	Boutros-Ghali
kofi-annan-un-secretary-general	Kofi Annan	-	secretary-general	Secretary-General	un	1997-01-01	2006-12-31	m	-	unverified	-
ban-ki-moon-un-secretary-general	Ban Ki-moon	Ban Ki Moon	secretary-general	Secretary-General	un	2007-01-01	2016-12-31	m	-	unverified	Ban
antonio-guterres-un-secretary-general	António Guterres	Antonio Guterres	secretary-general	Secretary-General	un	2017-01-01	-	m	-	unverified	-
louise-frechette-un-deputy-secretary-general	Louise Fréchette	Louise Frechette	deputy-secretary-general	Deputy Secretary-General	un	1998-03-02	2006-04-01	f	-	unverified	-
jan-eliasson-un-deputy-secretary-general	Jan Eliasson	-	deputy-secretary-general	Deputy Secretary-General	un	2012-07-01	2016-12-31	m	-	unverified	-
amina-mohammed-un-deputy-secretary-general	Amina Mohammed	Amina J. Mohammed	deputy-secretary-general	Deputy Secretary-General	un	2017-01-01	-	f	-	unverified	-
lakhdar-brahimi-un-envoy	Lakhdar Brahimi	-	envoy	Special Envoy for Afghanistan	un	1997-07	1999-10	m	GOV	unverified	-
lakhdar-brahimi-un-envoy-2	Lakhdar Brahimi	-	envoy	Joint Special Representative for Syria	un	2012-08-17	2014-05-31	m	GOV	unverified	-
kofi-annan-un-envoy	Kofi Annan	-	envoy	Joint Special Envoy for Syria	un	2012-02-23	2012-08-31	m	GOV	unverified	-
staffan-de-mistura-un-envoy	Staffan de Mistura	-	envoy	Special Envoy for Syria	un	2014-07-10	2018-12-31	m	GOV	unverified	de Mistura
geir-pedersen-un-envoy	Geir Pedersen	Geir O. Pedersen	envoy	Special Envoy for Syria	un	2019-01-07	2025-09	m	GOV	unverified	-
jamal-benomar-un-envoy	Jamal Benomar	-	envoy	Special Adviser on Yemen	un	2012-08	2015-04-25	m	GOV	unverified	-
ismail-ould-cheikh-ahmed-un-envoy	Ismail Ould Cheikh Ahmed	-	envoy	Special Envoy for Yemen	un	2015-04-25	2018-02-28	m	GOV	unverified	Ould Cheikh Ahmed
martin-griffiths-un-envoy	Martin Griffiths	-	envoy	Special Envoy for Yemen	un	2018-02-16	2021-07-12	m	GOV	unverified	-
hans-grundberg-un-envoy	Hans Grundberg	-	envoy	Special Envoy for Yemen	un	2021-08-06	-	m	GOV	unverified	-
terje-rod-larsen-un-envoy	Terje Rød-Larsen	Terje Roed-Larsen|Terje Rod-Larsen	envoy	Special Coordinator for the Middle East Peace Process	un	1999-10-01	2004-12-31	m	GOV	unverified	-
alvaro-de-soto-un-envoy	Álvaro de Soto	Alvaro de Soto	envoy	Special Coordinator for the Middle East Peace Process	un	2005-05-06	2007-05	m	GOV	unverified	de Soto
robert-serry-un-envoy	Robert Serry	-	envoy	Special Coordinator for the Middle East Peace Process	un	2007-12	2015-03	m	GOV	unverified	-
nickolay-mladenov-un-envoy	Nickolay Mladenov	Nikolay Mladenov|Nikolai Mladenov	envoy	Special Coordinator for the Middle East Peace Process	un	2015-02-05	2020-12-31	m	GOV	unverified	-
tor-wennesland-un-envoy	Tor Wennesland	-	envoy	Special Coordinator for the Middle East Peace Process	un	2020-12-21	2025-01	m	GOV	unverified	-
sigrid-kaag-un-envoy	Sigrid Kaag	-	envoy	Senior Humanitarian and Reconstruction Coordinator for Gaza	un	2023-12-26	2025-06-30	f	GOV	unverified	-
cyrus-vance-un-envoy	Cyrus Vance	-	envoy	Personal Envoy for Yugoslavia	un	1991-10-08	1993-05-01	m	GOV	unverified	-
thorvald-stoltenberg-un-envoy	Thorvald Stoltenberg	-	envoy	Special Representative for the former Yugoslavia	un	1993-05-01	1995-12-31	m	GOV	unverified	-
yasushi-akashi-un-envoy	Yasushi Akashi	-	envoy	Special Representative for the former Yugoslavia	un	1994-01	1995-11	m	GOV	unverified	-
martti-ahtisaari-un-envoy	Martti Ahtisaari	-	envoy	Special Envoy for Kosovo	un	2005-11-14	2008-02	m	GOV	unverified	-
bernard-kouchner-un-envoy	Bernard Kouchner	-	envoy	Special Representative in Kosovo	un	1999-07-15	2001-01-15	m	GOV	unverified	-
diego-cordovez-un-envoy	Diego Cordovez	-	envoy	Personal Representative for Afghanistan	un	1982-02	1988-04	m	GOV	unverified	-
giandomenico-picco-un-envoy	Giandomenico Picco	-	envoy	Envoy for hostages in Lebanon	un	1988	1992-06	m	GOV	unverified	-
james-baker-un-envoy	James Baker	-	envoy	Personal Envoy for Western Sahara	un	1997-03-17	2004-06-01	m	GOV	unverified	-
christopher-ross-un-envoy	Christopher Ross	-	envoy	Personal Envoy for Western Sahara	un	2009-01	2017-04	m	GOV	unverified	-
horst-kohler-un-envoy	Horst Köhler	Horst Koehler	envoy	Personal Envoy for Western Sahara	un	2017-08-16	2019-05-22	m	GOV	unverified	-
staffan-de-mistura-un-envoy-2	Staffan de Mistura	-	envoy	Personal Envoy for Western Sahara	un	2021-11-01	-	m	GOV	unverified	de Mistura
alioune-blondin-beye-un-envoy	Alioune Blondin Beye	-	envoy	Special Representative in Angola	un	1993-06-28	1998-06-26	m	GOV	unverified	-
aldo-ajello-un-envoy	Aldo Ajello	-	envoy	Special Representative in Mozambique	un	1992-10-09	1994-12	m	GOV	unverified	-
mohamed-sahnoun-un-envoy	Mohamed Sahnoun	Mohammed Sahnoun	envoy	Special Representative in Somalia	un	1992-04-28	1992-10-26	m	GOV	unverified	-
sergio-vieira-de-mello-un-envoy	Sérgio Vieira de Mello	Sergio Vieira de Mello	envoy	Special Representative in Iraq	un	2003-05-23	2003-08-19	m	GOV	unverified	de Mello
jan-egeland-un-envoy	Jan Egeland	-	envoy	Under-Secretary-General for Humanitarian Affairs	un	2003-06	2006-12	m	GOV	unverified	-
jan-pronk-un-envoy	Jan Pronk	-	envoy	Special Representative in Sudan	un	2004-06	2006-12	m	GOV	unverified	-
haile-menkerios-un-envoy	Haile Menkerios	-	envoy	Special Envoy for Sudan and South Sudan	un	2011-07	2016	m	GOV	unverified	-
ghassan-salame-un-envoy	Ghassan Salamé	Ghassan Salame	envoy	Special Representative for Libya	un	2017-06-22	2020-03-02	m	GOV	unverified	-
martin-kobler-un-envoy	Martin Kobler	-	envoy	Special Representative for Libya	un	2015-11-17	2017-06-21	m	GOV	unverified	-
bernardino-leon-un-envoy	Bernardino León	Bernardino Leon	envoy	Special Representative for Libya	un	2014-09-01	2015-11	m	GOV	unverified	-
stephanie-williams-un-envoy	Stephanie Williams	-	envoy	Acting Special Representative for Libya	un	2020-03-12	2021-01	f	GOV	unverified	-
jan-kubis-un-envoy	Ján Kubiš	Jan Kubis	envoy	Special Envoy for Libya	un	2021-01-18	2021-12-10	m	GOV	unverified	-
abdoulaye-bathily-un-envoy	Abdoulaye Bathily	-	envoy	Special Representative for Libya	un	2022-09-02	2024-05	m	GOV	unverified	-
hanna-tetteh-un-envoy	Hanna Tetteh	-	envoy	Special Representative for Libya	un	2025-01-24	-	f	GOV	unverified	-
ramtane-lamamra-un-envoy	Ramtane Lamamra	-	envoy	Personal Envoy for Sudan	un	2023-11-17	-	m	GOV	unverified	-
volker-perthes-un-envoy	Volker Perthes	-	envoy	Special Representative for Sudan	un	2021-02	2023-09-13	m	GOV	unverified	-
espen-barth-eide-un-envoy	Espen Barth Eide	-	envoy	Special Adviser on Cyprus	un	2014-08-22	2017-08	m	GOV	unverified	-
alexander-downer-un-envoy	Alexander Downer	-	envoy	Special Adviser on Cyprus	un	2008-07-14	2014-04	m	GOV	unverified	-
jane-holl-lute-un-envoy	Jane Holl Lute	-	envoy	Adviser on Cyprus	un	2018-07	2021-09	f	GOV	unverified	-
maria-angela-holguin-un-envoy	María Ángela Holguín	Maria Angela Holguin	envoy	Personal Envoy on Cyprus	un	2024-01-05	-	f	GOV	unverified	-
ibrahim-gambari-un-envoy	Ibrahim Gambari	-	envoy	Special Envoy to Myanmar	un	2006	2009	m	GOV	unverified	-
razali-ismail-un-envoy	Razali Ismail	-	envoy	Special Envoy to Myanmar	un	2000-04	2006-01	m	GOV	unverified	-
noeleen-heyzer-un-envoy	Noeleen Heyzer	-	envoy	Special Envoy on Myanmar	un	2021-10-25	2023-06-12	f	GOV	unverified	-
julie-bishop-un-envoy	Julie Bishop	-	envoy	Special Envoy on Myanmar	un	2024-04-05	-	f	GOV	unverified	-
edward-luck-un-envoy	Edward Luck	-	envoy	Special Adviser	un	2008-02	2012-06	m	GOV	unverified	-
hans-blix-un-envoy	Hans Blix	-	envoy	Executive Chairman of UNMOVIC	un	2000-03-01	2003-06-30	m	GOV	unverified	-
richard-butler-un-envoy	Richard Butler	-	envoy	Executive Chairman of UNSCOM	un	1997-07-01	1999-06-30	m	GOV	unverified	-
rolf-ekeus-un-envoy	Rolf Ekéus	Rolf Ekeus	envoy	Executive Chairman of UNSCOM	un	1991-04	1997-06-30	m	GOV	unverified	-
jean-arnault-un-envoy	Jean Arnault	-	envoy	Special Representative in Colombia	un	2016-03	2018-12	m	GOV	unverified	-
carlos-ruiz-massieu-un-envoy	Carlos Ruiz Massieu	-	envoy	Special Representative in Colombia	un	2019-01	2025	m	GOV	unverified	-
bintou-keita-un-envoy	Bintou Keita	-	envoy	Special Representative in the Democratic Republic of Congo	un	2021-02	2025-11	f	GOV	unverified	-
huang-xia-un-envoy	Huang Xia	-	envoy	Special Envoy for the Great Lakes	un	2019-04	-	m	GOV	unverified	-
mary-robinson-un-envoy	Mary Robinson	-	envoy	Special Envoy for the Great Lakes	un	2013-03-18	2014-07-17	f	GOV	unverified	-
jeanine-hennis-plasschaert-un-envoy	Jeanine Hennis-Plasschaert	-	envoy	Special Representative for Iraq	un	2018-11-01	2024-05	f	GOV	unverified	-
deborah-lyons-un-envoy	Deborah Lyons	-	envoy	Special Representative for Afghanistan	un	2020-03	2022-06	f	GOV	unverified	-
roza-otunbayeva-un-envoy	Roza Otunbayeva	-	envoy	Special Representative for Afghanistan	un	2022-09-02	2025-09	f	GOV	unverified	-
valerie-amos-un-humanitarian-chief	Valerie Amos	-	humanitarian-chief	Under-Secretary-General for Humanitarian Affairs	un	2010-09	2015-05-29	f	-	unverified	-
stephen-obrien-un-humanitarian-chief	Stephen O'Brien	-	humanitarian-chief	Under-Secretary-General for Humanitarian Affairs	un	2015-05-29	2017-08-31	m	-	unverified	-
mark-lowcock-un-humanitarian-chief	Mark Lowcock	-	humanitarian-chief	Under-Secretary-General for Humanitarian Affairs	un	2017-09-01	2021-06-18	m	-	unverified	-
martin-griffiths-un-humanitarian-chief	Martin Griffiths	-	humanitarian-chief	Under-Secretary-General for Humanitarian Affairs	un	2021-07-19	2024-06-30	m	-	unverified	-
tom-fletcher-un-humanitarian-chief	Tom Fletcher	-	humanitarian-chief	Under-Secretary-General for Humanitarian Affairs	un	2024-11-18	-	m	-	unverified	-
farhan-haq-un-spokesman	Farhan Haq	-	spokesman	Deputy spokesman	un	2007	-	m	-	unverified	-
stephane-dujarric-un-spokesman	Stéphane Dujarric	Stephane Dujarric	spokesman	Spokesman of the Secretary-General	un	2014-03	-	m	-	unverified	-
sadako-ogata-unhcr-leader	Sadako Ogata	-	leader	High Commissioner	unhcr	1991-01-01	2000-12-31	f	-	unverified	-
ruud-lubbers-unhcr-leader	Ruud Lubbers	-	leader	High Commissioner	unhcr	2001-01-01	2005-02-20	m	-	unverified	-
antonio-guterres-unhcr-leader	António Guterres	Antonio Guterres	leader	High Commissioner	unhcr	2005-06-15	2015-12-31	m	-	unverified	-
filippo-grandi-unhcr-leader	Filippo Grandi	-	leader	High Commissioner	unhcr	2016-01-01	2025-12-31	m	-	unverified	-
barham-salih-unhcr-leader	Barham Salih	-	leader	High Commissioner	unhcr	2026-01-01	-	m	-	unverified	-
jose-ayala-lasso-ohchr-leader	José Ayala Lasso	Jose Ayala Lasso	leader	High Commissioner for Human Rights	ohchr	1994-04-05	1997-03-15	m	-	unverified	-
mary-robinson-ohchr-leader	Mary Robinson	-	leader	High Commissioner for Human Rights	ohchr	1997-09-12	2002-09-12	f	-	unverified	-
sergio-vieira-de-mello-ohchr-leader	Sérgio Vieira de Mello	Sergio Vieira de Mello	leader	High Commissioner for Human Rights	ohchr	2002-09-12	2003-08-19	m	-	unverified	de Mello
louise-arbour-ohchr-leader	Louise Arbour	-	leader	High Commissioner for Human Rights	ohchr	2004-07-01	2008-06-30	f	-	unverified	-
navi-pillay-ohchr-leader	Navi Pillay	Navanethem Pillay	leader	High Commissioner for Human Rights	ohchr	2008-09-01	2014-08-31	f	-	unverified	-
zeid-raad-al-hussein-ohchr-leader	Zeid Ra'ad al-Hussein	Zeid Raad al-Hussein|Prince Zeid	leader	High Commissioner for Human Rights	ohchr	2014-09-01	2018-08-31	m	-	unverified	Hussein|al-Hussein
michelle-bachelet-ohchr-leader	Michelle Bachelet	-	leader	High Commissioner for Human Rights	ohchr	2018-09-01	2022-08-31	f	-	unverified	-
volker-turk-ohchr-leader	Volker Türk	Volker Turk|Volker Tuerk	leader	High Commissioner for Human Rights	ohchr	2022-10-17	-	m	-	unverified	-
peter-hansen-unrwa-leader	Peter Hansen	-	leader	Commissioner-General	unrwa	1996-01-29	2005-03-31	m	-	unverified	-
karen-abuzayd-unrwa-leader	Karen AbuZayd	Karen Koning AbuZayd	leader	Commissioner-General	unrwa	2005-06-28	2010-01-19	f	-	unverified	-
filippo-grandi-unrwa-leader	Filippo Grandi	-	leader	Commissioner-General	unrwa	2010-01-20	2014-03-29	m	-	unverified	-
pierre-krahenbuhl-unrwa-leader	Pierre Krähenbühl	Pierre Krahenbuhl	leader	Commissioner-General	unrwa	2014-03-30	2019-11-06	m	-	unverified	-
philippe-lazzarini-unrwa-leader	Philippe Lazzarini	-	leader	Commissioner-General	unrwa	2020-04-01	-	m	-	unverified	-
sigvard-eklund-iaea-leader	Sigvard Eklund	-	leader	Director General	iaea	1961-12-01	1981-11-30	m	-	unverified	-
hans-blix-iaea-leader	Hans Blix	-	leader	Director General	iaea	1981-12-01	1997-11-30	m	-	unverified	-
mohamed-elbaradei-iaea-leader	Mohamed ElBaradei	Mohammed ElBaradei|Mohamed El Baradei	leader	Director General	iaea	1997-12-01	2009-11-30	m	-	unverified	-
yukiya-amano-iaea-leader	Yukiya Amano	-	leader	Director General	iaea	2009-12-01	2019-07-18	m	-	unverified	-
rafael-grossi-iaea-leader	Rafael Grossi	Rafael Mariano Grossi	leader	Director General	iaea	2019-12-03	-	m	-	unverified	-
gro-harlem-brundtland-who-leader	Gro Harlem Brundtland	-	leader	Director-General	who	1998-07-21	2003-07-20	f	MED	unverified	-
margaret-chan-who-leader	Margaret Chan	-	leader	Director-General	who	2007-01-04	2017-06-30	f	MED	unverified	-
tedros-adhanom-ghebreyesus-who-leader	Tedros Adhanom Ghebreyesus	Tedros Adhanom	leader	Director-General	who	2017-07-01	-	m	MED	unverified	Tedros
catherine-bertini-wfp-leader	Catherine Bertini	-	leader	Executive Director	wfp	1992-04	2002-04	f	-	unverified	-
david-beasley-wfp-leader	David Beasley	-	leader	Executive Director	wfp	2017-04	2023-04	m	-	unverified	-
cindy-mccain-wfp-leader	Cindy McCain	-	leader	Executive Director	wfp	2023-04-05	-	f	-	unverified	-
carol-bellamy-unicef-leader	Carol Bellamy	-	leader	Executive Director	unicef	1995-05-01	2005-04-30	f	-	unverified	-
henrietta-fore-unicef-leader	Henrietta Fore	-	leader	Executive Director	unicef	2018-01-01	2022-01-31	f	-	unverified	-
catherine-russell-unicef-leader	Catherine Russell	-	leader	Executive Director	unicef	2022-02-01	-	f	-	unverified	-
federico-mayor-unesco-leader	Federico Mayor	-	leader	Director-General	unesco	1987-11-16	1999-11-14	m	-	unverified	-
irina-bokova-unesco-leader	Irina Bokova	-	leader	Director-General	unesco	2009-11-15	2017-11-14	f	-	unverified	-
audrey-azoulay-unesco-leader	Audrey Azoulay	-	leader	Director-General	unesco	2017-11-15	2025-11-14	f	-	unverified	-
amy-pope-iom-leader	Amy Pope	-	leader	Director General	iom	2023-10-01	-	f	-	unverified	-
luis-moreno-ocampo-icc-prosecutor	Luis Moreno-Ocampo	Luis Moreno Ocampo	prosecutor	Prosecutor	icc	2003-06-16	2012-06-15	m	JUD	unverified	-
fatou-bensouda-icc-prosecutor	Fatou Bensouda	-	prosecutor	Prosecutor	icc	2012-06-15	2021-06-15	f	JUD	unverified	-
karim-khan-icc-prosecutor	Karim Khan	-	prosecutor	Prosecutor	icc	2021-06-16	-	m	JUD	unverified	-
richard-goldstone-icty-prosecutor	Richard Goldstone	-	prosecutor	Chief Prosecutor	icty	1994-08-15	1996-09-30	m	JUD	unverified	-
louise-arbour-icty-prosecutor	Louise Arbour	-	prosecutor	Chief Prosecutor	icty	1996-10-01	1999-09-15	f	JUD	unverified	-
carla-del-ponte-icty-prosecutor	Carla Del Ponte	-	prosecutor	Chief Prosecutor	icty	1999-09-15	2007-12-31	f	JUD	unverified	Del Ponte
serge-brammertz-icty-prosecutor	Serge Brammertz	-	prosecutor	Chief Prosecutor	icty	2008-01-01	2017-12-31	m	JUD	unverified	-
joseph-luns-nato-secretary-general	Joseph Luns	-	secretary-general	Secretary General	nato	1971-10-01	1984-06-25	m	MIL	unverified	-
peter-carrington-nato-secretary-general	Peter Carrington	Lord Carrington	secretary-general	Secretary General	nato	1984-06-25	1988-07-01	m	MIL	unverified	-
manfred-worner-nato-secretary-general	Manfred Wörner	Manfred Woerner|Manfred Worner	secretary-general	Secretary General	nato	1988-07-01	1994-08-13	m	MIL	unverified	-
willy-claes-nato-secretary-general	Willy Claes	-	secretary-general	Secretary General	nato	1994-10-17	1995-10-20	m	MIL	unverified	-
javier-solana-nato-secretary-general	Javier Solana	-	secretary-general	Secretary General	nato	1995-12-05	1999-10-06	m	MIL	unverified	-
george-robertson-nato-secretary-general	George Robertson	Lord Robertson	secretary-general	Secretary General	nato	1999-10-14	2003-12-17	m	MIL	unverified	-
jaap-de-hoop-scheffer-nato-secretary-general	Jaap de Hoop Scheffer	-	secretary-general	Secretary General	nato	2004-01-05	2009-08-01	m	MIL	unverified	de Hoop Scheffer
anders-fogh-rasmussen-nato-secretary-general	Anders Fogh Rasmussen	-	secretary-general	Secretary General	nato	2009-08-01	2014-10-01	m	MIL	unverified	-
jens-stoltenberg-nato-secretary-general	Jens Stoltenberg	-	secretary-general	Secretary General	nato	2014-10-01	2024-10-01	m	MIL	unverified	-
mark-rutte-nato-secretary-general	Mark Rutte	-	secretary-general	Secretary General	nato	2024-10-01	-	m	MIL	unverified	-
wesley-clark-nato-commander	Wesley Clark	-	commander	Supreme Allied Commander Europe	nato	1997-07-11	2000-05-03	m	MIL	unverified	-
joseph-ralston-nato-commander	Joseph Ralston	-	commander	Supreme Allied Commander Europe	nato	2000-05-03	2003-01-17	m	MIL	unverified	-
james-jones-nato-commander	James Jones	-	commander	Supreme Allied Commander Europe	nato	2003-01-17	2006-12-07	m	MIL	unverified	-
philip-breedlove-nato-commander	Philip Breedlove	-	commander	Supreme Allied Commander Europe	nato	2013-05-13	2016-05-04	m	MIL	unverified	-
curtis-scaparrotti-nato-commander	Curtis Scaparrotti	-	commander	Supreme Allied Commander Europe	nato	2016-05-04	2019-05-03	m	MIL	unverified	-
tod-wolters-nato-commander	Tod Wolters	-	commander	Supreme Allied Commander Europe	nato	2019-05-03	2022-07-04	m	MIL	unverified	-
christopher-cavoli-nato-commander	Christopher Cavoli	-	commander	Supreme Allied Commander Europe	nato	2022-07-04	2025-07-04	m	MIL	unverified	-
alexus-grynkewich-nato-commander	Alexus Grynkewich	-	commander	Supreme Allied Commander Europe	nato	2025-07-04	-	m	MIL	unverified	-
roy-jenkins-eu-commission-president	Roy Jenkins	-	commission-president	President of the European Commission	eu	1977-01-06	1981-01-06	m	-	unverified	-
gaston-thorn-eu-commission-president	Gaston Thorn	-	commission-president	President of the European Commission	eu	1981-01-06	1985-01-06	m	-	unverified	-
jacques-delors-eu-commission-president	Jacques Delors	-	commission-president	President of the European Commission	eu	1985-01-06	1995-01-23	m	-	unverified	-
jacques-santer-eu-commission-president	Jacques Santer	-	commission-president	President of the European Commission	eu	1995-01-23	1999-03-15	m	-	unverified	-
romano-prodi-eu-commission-president	Romano Prodi	-	commission-president	President of the European Commission	eu	1999-09-16	2004-11-22	m	-	unverified	-
jose-manuel-barroso-eu-commission-president	José Manuel Barroso	Jose Manuel Barroso|Jose Manuel Durao Barroso	commission-president	President of the European Commission	eu	2004-11-22	2014-11-01	m	-	unverified	-
jean-claude-juncker-eu-commission-president	Jean-Claude Juncker	-	commission-president	President of the European Commission	eu	2014-11-01	2019-12-01	m	-	unverified	-
ursula-von-der-leyen-eu-commission-president	Ursula von der Leyen	-	commission-president	President of the European Commission	eu	2019-12-01	-	f	-	unverified	von der Leyen
herman-van-rompuy-eu-council-president	Herman Van Rompuy	-	council-president	President of the European Council	eu	2009-12-01	2014-11-30	m	-	unverified	Van Rompuy
donald-tusk-eu-council-president	Donald Tusk	-	council-president	President of the European Council	eu	2014-12-01	2019-11-30	m	-	unverified	-
charles-michel-eu-council-president	Charles Michel	-	council-president	President of the European Council	eu	2019-12-01	2024-11-30	m	-	unverified	-
antonio-costa-eu-council-president	António Costa	Antonio Costa	council-president	President of the European Council	eu	2024-12-01	-	m	-	unverified	-
javier-solana-eu-foreign	Javier Solana	-	foreign	High Representative for Foreign Affairs	eu	1999-10-18	2009-12-01	m	-	unverified	-
catherine-ashton-eu-foreign	Catherine Ashton	-	foreign	High Representative for Foreign Affairs	eu	2009-12-01	2014-11-01	f	-	unverified	-
federica-mogherini-eu-foreign	Federica Mogherini	-	foreign	High Representative for Foreign Affairs	eu	2014-11-01	2019-12-01	f	-	unverified	-
josep-borrell-eu-foreign	Josep Borrell	-	foreign	High Representative for Foreign Affairs	eu	2019-12-01	2024-12-01	m	-	unverified	-
kaja-kallas-eu-foreign	Kaja Kallas	-	foreign	High Representative for Foreign Affairs	eu	2024-12-01	-	f	-	unverified	-
martin-schulz-eu-speaker	Martin Schulz	-	speaker	President of the European Parliament	eu	2012-01-17	2017-01-17	m	LEG	unverified	-
antonio-tajani-eu-speaker	Antonio Tajani	-	speaker	President of the European Parliament	eu	2017-01-17	2019-07-03	m	LEG	unverified	-
david-sassoli-eu-speaker	David Sassoli	-	speaker	President of the European Parliament	eu	2019-07-03	2022-01-11	m	LEG	unverified	-
roberta-metsola-eu-speaker	Roberta Metsola	-	speaker	President of the European Parliament	eu	2022-01-18	-	f	LEG	unverified	-
chris-patten-eu-external-relations	Chris Patten	-	external-relations	Commissioner for External Relations	eu	1999-09-16	2004-11-22	m	-	unverified	-
benita-ferrero-waldner-eu-external-relations	Benita Ferrero-Waldner	-	external-relations	Commissioner for External Relations	eu	2004-11-22	2010-02-09	f	-	unverified	-
david-owen-eu-envoy	David Owen	Lord Owen	envoy	Co-Chairman of the Conference on the former Yugoslavia	eu	1992-08-27	1995-06	m	GOV	unverified	-
carl-bildt-eu-envoy	Carl Bildt	-	envoy	Special Envoy for the former Yugoslavia	eu	1995-06	1995-12	m	GOV	unverified	-
miguel-angel-moratinos-eu-envoy	Miguel Ángel Moratinos	Miguel Angel Moratinos	envoy	Special Envoy for the Middle East Peace Process	eu	1996-12	2003-06	m	GOV	unverified	-
marc-otte-eu-envoy	Marc Otte	-	envoy	Special Representative for the Middle East Peace Process	eu	2003-07	2011-02	m	GOV	unverified	-
miroslav-lajcak-eu-envoy	Miroslav Lajčák	Miroslav Lajcak	envoy	Special Representative for the Belgrade-Pristina Dialogue	eu	2020-04-02	2025-01-31	m	GOV	unverified	-
peter-sorensen-eu-envoy	Peter Sørensen	Peter Sorensen	envoy	Special Representative for the Belgrade-Pristina Dialogue	eu	2025-02-01	-	m	GOV	unverified	-
toivo-klaar-eu-envoy	Toivo Klaar	-	envoy	Special Representative for the South Caucasus	eu	2017-11-13	2024-08	m	GOV	unverified	-
enrique-mora-eu-envoy	Enrique Mora	-	envoy	Coordinator of the nuclear talks with Iran	eu	2021	2025-01	m	GOV	unverified	-
peter-stano-eu-envoy	Peter Stano	-	envoy	Foreign policy spokesman	eu	2019-12	2024-12	m	GOV	unverified	-
martti-ahtisaari-eu-envoy	Martti Ahtisaari	-	envoy	Envoy for Kosovo	eu	1999-05	1999-06	m	GOV	unverified	-
lamberto-zannier-osce-secretary-general	Lamberto Zannier	-	secretary-general	Secretary General	osce	2011-07-01	2017-06-30	m	-	unverified	-
thomas-greminger-osce-secretary-general	Thomas Greminger	-	secretary-general	Secretary General	osce	2017-07-18	2020-07-18	m	-	unverified	-
helga-schmid-osce-secretary-general	Helga Schmid	Helga Maria Schmid	secretary-general	Secretary General	osce	2020-12-04	2024-09-04	f	-	unverified	-
feridun-sinirlioglu-osce-secretary-general	Feridun Sinirlioğlu	Feridun Sinirlioglu	secretary-general	Secretary General	osce	2024-12-06	-	m	-	unverified	-
william-walker-osce-envoy	William Walker	-	envoy	Head of the Kosovo Verification Mission	osce	1998-10	1999-06	m	GOV	unverified	-
heidi-tagliavini-osce-envoy	Heidi Tagliavini	-	envoy	Special Representative in Ukraine	osce	2014-06	2015-06	f	GOV	unverified	-
martin-sajdik-osce-envoy	Martin Sajdik	-	envoy	Special Representative in Ukraine	osce	2015-06-22	2019-12	m	GOV	unverified	-
thorbjorn-jagland-council-of-europe-secretary-general	Thorbjørn Jagland	Thorbjorn Jagland	secretary-general	Secretary General	council-of-europe	2009-10-01	2019-09-18	m	-	unverified	-
marija-pejcinovic-buric-council-of-europe-secretary-general	Marija Pejčinović Burić	Marija Pejcinovic Buric	secretary-general	Secretary General	council-of-europe	2019-09-18	2024-09-17	f	-	unverified	-
alain-berset-council-of-europe-secretary-general	Alain Berset	-	secretary-general	Secretary General	council-of-europe	2024-09-18	-	m	-	unverified	-
salim-ahmed-salim-african-union-secretary-general	Salim Ahmed Salim	-	secretary-general	Secretary-General of the OAU	african-union	1989-09-19	2001-09-17	m	-	unverified	-
amara-essy-african-union-commission-chair	Amara Essy	-	commission-chair	Chairperson of the AU Commission	african-union	2002-07-09	2003-09-16	m	-	unverified	-
alpha-oumar-konare-african-union-commission-chair	Alpha Oumar Konaré	Alpha Oumar Konare	commission-chair	Chairperson of the AU Commission	african-union	2003-09-16	2008-04-28	m	-	unverified	-
jean-ping-african-union-commission-chair	Jean Ping	-	commission-chair	Chairperson of the AU Commission	african-union	2008-04-28	2012-10-15	m	-	unverified	-
nkosazana-dlamini-zuma-african-union-commission-chair	Nkosazana Dlamini-Zuma	Nkosazana Dlamini Zuma	commission-chair	Chairperson of the AU Commission	african-union	2012-10-15	2017-03-14	f	-	unverified	-
moussa-faki-mahamat-african-union-commission-chair	Moussa Faki Mahamat	Moussa Faki	commission-chair	Chairperson of the AU Commission	african-union	2017-03-14	2025-03-13	m	-	unverified	-
mahmoud-ali-youssouf-african-union-commission-chair	Mahmoud Ali Youssouf	-	commission-chair	Chairperson of the AU Commission	african-union	2025-03-13	-	m	-	unverified	-
thabo-mbeki-african-union-envoy	Thabo Mbeki	-	envoy	Chairman of the AU High-Level Implementation Panel	african-union	2009-10	-	m	GOV	unverified	-
olusegun-obasanjo-african-union-envoy	Olusegun Obasanjo	-	envoy	High Representative for the Horn of Africa	african-union	2021-08-26	-	m	GOV	unverified	-
salim-ahmed-salim-african-union-envoy	Salim Ahmed Salim	-	envoy	Chief mediator for Darfur	african-union	2004	2008	m	GOV	unverified	-
chedli-klibi-arab-league-secretary-general	Chedli Klibi	-	secretary-general	Secretary-General	arab-league	1979-06-28	1990-09-03	m	-	unverified	-
esmat-abdel-meguid-arab-league-secretary-general	Esmat Abdel Meguid	Ahmed Esmat Abdel Meguid	secretary-general	Secretary-General	arab-league	1991-05-15	2001-05-15	m	-	unverified	-
amr-moussa-arab-league-secretary-general	Amr Moussa	-	secretary-general	Secretary-General	arab-league	2001-05-16	2011-06-01	m	-	unverified	-
nabil-elaraby-arab-league-secretary-general	Nabil Elaraby	Nabil al-Arabi|Nabil el-Araby	secretary-general	Secretary-General	arab-league	2011-07-03	2016-07-03	m	-	unverified	-
ahmed-aboul-gheit-arab-league-secretary-general	Ahmed Aboul Gheit	Ahmed Abul Gheit|Ahmed Aboul-Gheit	secretary-general	Secretary-General	arab-league	2016-07-03	-	m	-	unverified	-
abdullah-bishara-gcc-secretary-general	Abdullah Bishara	Abdullah Yaqoub Bishara	secretary-general	Secretary-General	gcc	1981-05-26	1993-04	m	-	unverified	-
abdul-rahman-al-attiyah-gcc-secretary-general	Abdul Rahman al-Attiyah	Abdulrahman al-Attiya	secretary-general	Secretary-General	gcc	2002-04-01	2011-03-31	m	-	unverified	Attiyah|al-Attiyah
abdullatif-al-zayani-gcc-secretary-general	Abdullatif al-Zayani	-	secretary-general	Secretary-General	gcc	2011-04-01	2020-01-31	m	-	unverified	Zayani|al-Zayani
nayef-al-hajraf-gcc-secretary-general	Nayef al-Hajraf	Nayef Falah al-Hajraf	secretary-general	Secretary-General	gcc	2020-02-01	2023-01-31	m	-	unverified	Hajraf|al-Hajraf
jasem-albudaiwi-gcc-secretary-general	Jasem Albudaiwi	Jasem Mohamed Albudaiwi	secretary-general	Secretary-General	gcc	2023-02-01	-	m	-	unverified	-
hamid-algabid-oic-secretary-general	Hamid Algabid	-	secretary-general	Secretary-General	oic	1989-01-01	1996-12-31	m	-	unverified	-
azeddine-laraki-oic-secretary-general	Azeddine Laraki	-	secretary-general	Secretary-General	oic	1997-01-01	2000-12-31	m	-	unverified	-
ekmeleddin-ihsanoglu-oic-secretary-general	Ekmeleddin Ihsanoglu	Ekmeleddin İhsanoğlu	secretary-general	Secretary-General	oic	2005-01-01	2014-01-31	m	-	unverified	-
iyad-madani-oic-secretary-general	Iyad Madani	-	secretary-general	Secretary-General	oic	2014-01-31	2016-10-31	m	-	unverified	-
yousef-al-othaimeen-oic-secretary-general	Yousef al-Othaimeen	-	secretary-general	Secretary-General	oic	2016-11-01	2021-11-16	m	-	unverified	Othaimeen|al-Othaimeen
hissein-brahim-taha-oic-secretary-general	Hissein Brahim Taha	-	secretary-general	Secretary-General	oic	2021-11-17	-	m	-	unverified	-
mohammed-barkindo-opec-secretary-general	Mohammed Barkindo	Mohammad Barkindo	secretary-general	Secretary General	opec	2016-08-01	2022-07-05	m	BUS	unverified	-
haitham-al-ghais-opec-secretary-general	Haitham al-Ghais	-	secretary-general	Secretary General	opec	2022-08-01	-	m	BUS	unverified	Ghais|al-Ghais
surin-pitsuwan-asean-secretary-general	Surin Pitsuwan	-	secretary-general	Secretary-General	asean	2008-01-01	2012-12-31	m	-	unverified	-
le-luong-minh-asean-secretary-general	Le Luong Minh	-	secretary-general	Secretary-General	asean	2013-01-01	2017-12-31	m	-	unverified	-
lim-jock-hoi-asean-secretary-general	Lim Jock Hoi	-	secretary-general	Secretary-General	asean	2018-01-01	2022-12-31	m	-	unverified	-
kao-kim-hourn-asean-secretary-general	Kao Kim Hourn	-	secretary-general	Secretary-General	asean	2023-01-09	-	m	-	unverified	-
shridath-ramphal-commonwealth-secretary-general	Shridath Ramphal	-	secretary-general	Secretary-General	commonwealth	1975-07-01	1990-06-30	m	-	unverified	-
emeka-anyaoku-commonwealth-secretary-general	Emeka Anyaoku	-	secretary-general	Secretary-General	commonwealth	1990-07-01	2000-03-31	m	-	unverified	-
don-mckinnon-commonwealth-secretary-general	Don McKinnon	-	secretary-general	Secretary-General	commonwealth	2000-04-01	2008-03-31	m	-	unverified	-
kamalesh-sharma-commonwealth-secretary-general	Kamalesh Sharma	-	secretary-general	Secretary-General	commonwealth	2008-04-01	2016-03-31	m	-	unverified	-
patricia-scotland-commonwealth-secretary-general	Patricia Scotland	-	secretary-general	Secretary-General	commonwealth	2016-04-01	2025-03-31	f	-	unverified	-
shirley-botchwey-commonwealth-secretary-general	Shirley Botchwey	-	secretary-general	Secretary-General	commonwealth	2025-04-01	-	f	-	unverified	-
joao-clemente-baena-soares-oas-secretary-general	João Clemente Baena Soares	Joao Baena Soares	secretary-general	Secretary General	oas	1984-06-20	1994-06-20	m	-	unverified	-
cesar-gaviria-oas-secretary-general	César Gaviria	Cesar Gaviria	secretary-general	Secretary General	oas	1994-09-15	2004-09-15	m	-	unverified	-
jose-miguel-insulza-oas-secretary-general	José Miguel Insulza	Jose Miguel Insulza	secretary-general	Secretary General	oas	2005-05-26	2015-05-26	m	-	unverified	-
luis-almagro-oas-secretary-general	Luis Almagro	-	secretary-general	Secretary General	oas	2015-05-26	2025-05-26	m	-	unverified	-
albert-ramdin-oas-secretary-general	Albert Ramdin	-	secretary-general	Secretary General	oas	2025-05-26	-	m	-	unverified	-
nikolai-bordyuzha-csto-secretary-general	Nikolai Bordyuzha	-	secretary-general	Secretary General	csto	2003-04-28	2016-12-31	m	MIL	unverified	-
stanislav-zas-csto-secretary-general	Stanislav Zas	-	secretary-general	Secretary General	csto	2020-01-01	2022-12-31	m	MIL	unverified	-
imangali-tasmagambetov-csto-secretary-general	Imangali Tasmagambetov	-	secretary-general	Secretary General	csto	2023-01-01	2025-12-31	m	MIL	unverified	-
taalatbek-masadykov-csto-secretary-general	Taalatbek Masadykov	-	secretary-general	Secretary General	csto	2026-01-01	-	m	MIL	unverified	-
jacques-de-larosiere-imf-leader	Jacques de Larosière	Jacques de Larosiere	leader	Managing Director	imf	1978-06-17	1987-01-15	m	BUS	unverified	de Larosière
michel-camdessus-imf-leader	Michel Camdessus	-	leader	Managing Director	imf	1987-01-16	2000-02-14	m	BUS	unverified	-
horst-kohler-imf-leader	Horst Köhler	Horst Koehler	leader	Managing Director	imf	2000-05-01	2004-03-04	m	BUS	unverified	-
rodrigo-rato-imf-leader	Rodrigo Rato	Rodrigo de Rato	leader	Managing Director	imf	2004-06-07	2007-10-31	m	BUS	unverified	-
dominique-strauss-kahn-imf-leader	Dominique Strauss-Kahn	-	leader	Managing Director	imf	2007-11-01	2011-05-18	m	BUS	unverified	-
christine-lagarde-imf-leader	Christine Lagarde	-	leader	Managing Director	imf	2011-07-05	2019-09-12	f	BUS	unverified	-
kristalina-georgieva-imf-leader	Kristalina Georgieva	-	leader	Managing Director	imf	2019-10-01	-	f	BUS	unverified	-
james-wolfensohn-world-bank-leader	James Wolfensohn	-	leader	President	world-bank	1995-06-01	2005-05-31	m	BUS	unverified	-
paul-wolfowitz-world-bank-leader	Paul Wolfowitz	-	leader	President	world-bank	2005-06-01	2007-06-30	m	BUS	unverified	-
robert-zoellick-world-bank-leader	Robert Zoellick	-	leader	President	world-bank	2007-07-01	2012-06-30	m	BUS	unverified	-
jim-yong-kim-world-bank-leader	Jim Yong Kim	-	leader	President	world-bank	2012-07-01	2019-02-01	m	BUS	unverified	-
david-malpass-world-bank-leader	David Malpass	-	leader	President	world-bank	2019-04-09	2023-06-01	m	BUS	unverified	-
ajay-banga-world-bank-leader	Ajay Banga	-	leader	President	world-bank	2023-06-02	-	m	BUS	unverified	-
pascal-lamy-wto-leader	Pascal Lamy	-	leader	Director-General	wto	2005-09-01	2013-08-31	m	BUS	unverified	-
roberto-azevedo-wto-leader	Roberto Azevêdo	Roberto Azevedo	leader	Director-General	wto	2013-09-01	2020-08-31	m	BUS	unverified	-
ngozi-okonjo-iweala-wto-leader	Ngozi Okonjo-Iweala	-	leader	Director-General	wto	2021-03-01	-	f	BUS	unverified	-
cornelio-sommaruga-icrc-leader	Cornelio Sommaruga	-	leader	President	icrc	1987-05	1999-12-31	m	MED	unverified	-
jakob-kellenberger-icrc-leader	Jakob Kellenberger	-	leader	President	icrc	2000-01-01	2012-06-30	m	MED	unverified	-
peter-maurer-icrc-leader	Peter Maurer	-	leader	President	icrc	2012-07-01	2022-09-30	m	MED	unverified	-
mirjana-spoljaric-icrc-leader	Mirjana Spoljaric	Mirjana Spoljaric Egger	leader	President	icrc	2022-10-01	-	f	MED	unverified	-
ahmet-uzumcu-opcw-leader	Ahmet Üzümcü	Ahmet Uzumcu	leader	Director-General	opcw	2010-07-25	2018-07-24	m	-	unverified	-
fernando-arias-opcw-leader	Fernando Arias	-	leader	Director-General	opcw	2018-07-25	-	m	-	unverified	-
james-wolfensohn-quartet-envoy	James Wolfensohn	-	envoy	Special Envoy	quartet	2005-04-14	2006-04-30	m	GOV	unverified	-
tony-blair-quartet-envoy	Tony Blair	-	envoy	Special Envoy	quartet	2007-06-27	2015-05-27	m	GOV	unverified	-
mohamed-ibn-chambas-ecowas-leader	Mohamed Ibn Chambas	Mohammed Ibn Chambas	leader	President of the Commission	ecowas	2007-01	2010-02	m	-	unverified	-
omar-touray-ecowas-leader	Omar Touray	Omar Alieu Touray	leader	President of the Commission	ecowas	2022-07-12	-	m	-	unverified	-
workneh-gebeyehu-igad-leader	Workneh Gebeyehu	-	leader	Executive Secretary	igad	2019-11	-	m	-	unverified	-
stergomena-tax-sadc-leader	Stergomena Tax	-	leader	Executive Secretary	sadc	2013-09	2021-08	f	-	unverified	-
elias-magosi-sadc-leader	Elias Magosi	-	leader	Executive Secretary	sadc	2021-09	-	m	-	unverified	-
zhang-ming-sco-secretary-general	Zhang Ming	-	secretary-general	Secretary-General	sco	2022-01-01	2024-12-31	m	-	unverified	-
nurlan-yermekbayev-sco-secretary-general	Nurlan Yermekbayev	-	secretary-general	Secretary-General	sco	2025-01-01	-	m	-	unverified	-
osama-bin-laden-al-qaeda-leader	Osama bin Laden	Usama bin Laden|Osama Bin Laden|Usama bin Ladin	leader	Leader	al-qaeda	1988-08-11	2011-05-02	m	UAF	unverified	bin Laden
ayman-al-zawahiri-al-qaeda-leader	Ayman al-Zawahiri	Ayman al-Zawahri|Ayman Zawahiri	leader	Leader	al-qaeda	2011-06-16	2022-07-31	m	UAF	unverified	Zawahiri|al-Zawahiri
abu-bakr-al-baghdadi-islamic-state-leader	Abu Bakr al-Baghdadi	Abu Bakr Al Baghdadi	leader	Leader	islamic-state	2010-05-16	2019-10-26	m	UAF	unverified	Abu Bakr al-Baghdadi
abu-ibrahim-al-hashimi-al-qurashi-islamic-state-leader	Abu Ibrahim al-Hashimi al-Qurashi	Abu Ibrahim al-Qurashi	leader	Leader	islamic-state	2019-10-31	2022-02-03	m	UAF	unverified	Abu Ibrahim al-Hashimi al-Qurashi
abu-al-hasan-al-hashimi-al-qurashi-islamic-state-leader	Abu al-Hasan al-Hashimi al-Qurashi	-	leader	Leader	islamic-state	2022-03-10	2022-10-15	m	UAF	unverified	Abu al-Hasan al-Hashimi al-Qurashi
abu-musab-al-zarqawi-al-qaeda-in-iraq-leader	Abu Musab al-Zarqawi	Abu Mus'ab al-Zarqawi	leader	Leader	al-qaeda-in-iraq	2004-10	2006-06-07	m	UAF	unverified	Abu Musab al-Zarqawi
abu-ayyub-al-masri-al-qaeda-in-iraq-leader	Abu Ayyub al-Masri	-	leader	Leader	al-qaeda-in-iraq	2006-06-12	2010-04-18	m	UAF	unverified	Abu Ayyub al-Masri
nasir-al-wuhayshi-al-qaeda-in-the-arabian-peninsula-leader	Nasir al-Wuhayshi	Nasser al-Wuhayshi	leader	Leader	al-qaeda-in-the-arabian-peninsula	2009-01	2015-06-12	m	UAF	unverified	Wuhayshi|al-Wuhayshi
qasim-al-raymi-al-qaeda-in-the-arabian-peninsula-leader	Qasim al-Raymi	-	leader	Leader	al-qaeda-in-the-arabian-peninsula	2015-06-16	2020-01-29	m	UAF	unverified	Raymi|al-Raymi
abdelmalek-droukdel-al-qaeda-in-the-islamic-maghreb-leader	Abdelmalek Droukdel	Abdelmalik Droukdel	leader	Leader	al-qaeda-in-the-islamic-maghreb	2007-01	2020-06-03	m	UAF	unverified	-
iyad-ag-ghaly-jamaat-nusrat-al-islam-wal-muslimin-leader	Iyad Ag Ghaly	Iyad Ag Ghali	leader	Leader	jamaat-nusrat-al-islam-wal-muslimin	2017-03-02	-	m	UAF	unverified	Ag Ghaly
joseph-kony-lords-resistance-army-leader	Joseph Kony	-	leader	Leader	lords-resistance-army	1987	-	m	REB	unverified	-
yevgeny-prigozhin-wagner-group-leader	Yevgeny Prigozhin	Evgeny Prigozhin|Yevgeniy Prigozhin	leader	Leader	wagner-group	2014	2023-08-23	m	UAF	unverified	-
dmitry-utkin-wagner-group-commander	Dmitry Utkin	Dmitri Utkin	commander	Commander	wagner-group	2014	2023-08-23	m	MIL	unverified	-
ahmed-abdi-godane-al-shabaab-leader	Ahmed Abdi Godane	Moktar Ali Zubeyr	leader	Leader	al-shabaab	2007-12	2014-09-01	m	REB	unverified	-
ahmed-diriye-al-shabaab-leader	Ahmed Diriye	Ahmed Umar|Abu Ubaidah	leader	Leader	al-shabaab	2014-09-06	-	m	REB	unverified	-
mohammed-yusuf-boko-haram-leader	Mohammed Yusuf	-	leader	Leader	boko-haram	2002	2009-07-30	m	REB	unverified	-
abubakar-shekau-boko-haram-leader	Abubakar Shekau	Abu Bakr Shekau	leader	Leader	boko-haram	2009-07	2021-05-19	m	REB	unverified	-
abdurajak-janjalani-abu-sayyaf-leader	Abdurajak Janjalani	-	leader	Leader	abu-sayyaf	1991	1998-12-18	m	UAF	unverified	-
khadaffy-janjalani-abu-sayyaf-leader	Khadaffy Janjalani	-	leader	Leader	abu-sayyaf	1998-12	2006-09-04	m	UAF	unverified	-
isnilon-hapilon-abu-sayyaf-leader	Isnilon Hapilon	-	leader	Leader	abu-sayyaf	2006-09	2017-10-16	m	UAF	unverified	-
abu-bakar-bashir-jemaah-islamiyah-leader	Abu Bakar Bashir	Abu Bakar Ba'asyir	leader	Spiritual leader	jemaah-islamiyah	1999-11	2008	m	UAF	unverified	Abu Bakar Bashir
massoud-rajavi-mujahedin-e-khalq-leader	Massoud Rajavi	Masoud Rajavi	leader	Leader	mujahedin-e-khalq	1979	2003-03	m	REB	unverified	-
maryam-rajavi-mujahedin-e-khalq-co-leader	Maryam Rajavi	-	co-leader	President-elect of the NCRI	mujahedin-e-khalq	1993-08	-	f	REB	unverified	-
vladislav-ardzinba-abkhazia-state	Vladislav Ardzinba	-	state	President	abkhazia	1994-11-26	2005-02-12	m	GOV	unverified	-
sergei-bagapsh-abkhazia-state	Sergei Bagapsh	-	state	President	abkhazia	2005-02-12	2011-05-29	m	GOV	unverified	-
alexander-ankvab-abkhazia-state	Alexander Ankvab	Aleksandr Ankvab	state	President	abkhazia	2011-09-26	2014-06-01	m	GOV	unverified	-
raul-khajimba-abkhazia-state	Raul Khajimba	Raul Khadzhimba	state	President	abkhazia	2014-09-25	2020-01-12	m	GOV	unverified	-
aslan-bzhania-abkhazia-state	Aslan Bzhania	-	state	President	abkhazia	2020-04-23	2024-11-19	m	GOV	unverified	-
badra-gunba-abkhazia-state	Badra Gunba	-	state	President	abkhazia	2025-04-02	-	m	GOV	unverified	-
ludvig-chibirov-south-ossetia-state	Ludvig Chibirov	-	state	President	south-ossetia	1996-11-27	2001-12-18	m	GOV	unverified	-
eduard-kokoity-south-ossetia-state	Eduard Kokoity	-	state	President	south-ossetia	2001-12-18	2011-12-10	m	GOV	unverified	-
leonid-tibilov-south-ossetia-state	Leonid Tibilov	-	state	President	south-ossetia	2012-04-19	2017-04-21	m	GOV	unverified	-
anatoly-bibilov-south-ossetia-state	Anatoly Bibilov	-	state	President	south-ossetia	2017-04-21	2022-05-24	m	GOV	unverified	-
alan-gagloyev-south-ossetia-state	Alan Gagloyev	Alan Gagloev	state	President	south-ossetia	2022-05-24	-	m	GOV	unverified	-
igor-smirnov-transnistria-state	Igor Smirnov	-	state	President	transnistria	1991-12-03	2011-12-30	m	GOV	unverified	-
yevgeny-shevchuk-transnistria-state	Yevgeny Shevchuk	-	state	President	transnistria	2011-12-30	2016-12-16	m	GOV	unverified	-
vadim-krasnoselsky-transnistria-state	Vadim Krasnoselsky	-	state	President	transnistria	2016-12-16	-	m	GOV	unverified	-
robert-kocharyan-nagorno-karabakh-state	Robert Kocharyan	Robert Kocharian	state	President	nagorno-karabakh	1994-12-29	1997-03-20	m	GOV	unverified	-
arkadi-ghukasyan-nagorno-karabakh-state	Arkadi Ghukasyan	Arkady Gukasyan	state	President	nagorno-karabakh	1997-09-08	2007-09-07	m	GOV	unverified	-
bako-sahakyan-nagorno-karabakh-state	Bako Sahakyan	Bako Sahakian	state	President	nagorno-karabakh	2007-09-07	2020-05-21	m	GOV	unverified	-
arayik-harutyunyan-nagorno-karabakh-state	Arayik Harutyunyan	-	state	President	nagorno-karabakh	2020-05-21	2023-09-01	m	GOV	unverified	-
samvel-shahramanyan-nagorno-karabakh-state	Samvel Shahramanyan	-	state	President	nagorno-karabakh	2023-09-10	2024-01-01	m	GOV	unverified	-
ruben-vardanyan-nagorno-karabakh-state-minister	Ruben Vardanyan	-	state-minister	State Minister	nagorno-karabakh	2022-11-04	2023-02-23	m	PRE	unverified	-
rauf-denktash-northern-cyprus-state	Rauf Denktash	Rauf Denktas|Rauf Denktaş	state	President	northern-cyprus	1983-11-15	2005-04-24	m	GOV	unverified	-
mehmet-ali-talat-northern-cyprus-state	Mehmet Ali Talat	-	state	President	northern-cyprus	2005-04-24	2010-04-23	m	GOV	unverified	-
dervis-eroglu-northern-cyprus-state	Derviş Eroğlu	Dervis Eroglu	state	President	northern-cyprus	2010-04-23	2015-04-30	m	GOV	unverified	-
mustafa-akinci-northern-cyprus-state	Mustafa Akıncı	Mustafa Akinci	state	President	northern-cyprus	2015-04-30	2020-10-23	m	GOV	unverified	-
ersin-tatar-northern-cyprus-state	Ersin Tatar	-	state	President	northern-cyprus	2020-10-23	2025-10-24	m	GOV	unverified	-
tufan-erhurman-northern-cyprus-state	Tufan Erhürman	Tufan Erhurman	state	President	northern-cyprus	2025-10-24	-	m	GOV	unverified	-
alexander-zakharchenko-donetsk-peoples-republic-state	Alexander Zakharchenko	Aleksandr Zakharchenko	state	Head	donetsk-peoples-republic	2014-11-04	2018-08-31	m	GOV	unverified	-
denis-pushilin-donetsk-peoples-republic-state	Denis Pushilin	-	state	Head	donetsk-peoples-republic	2018-09-07	-	m	GOV	unverified	-
alexander-borodai-donetsk-peoples-republic-government	Alexander Borodai	Aleksandr Borodai	government	Prime Minister	donetsk-peoples-republic	2014-05-16	2014-08-07	m	GOV	unverified	-
alexander-zakharchenko-donetsk-peoples-republic-government	Alexander Zakharchenko	Aleksandr Zakharchenko	government	Prime Minister	donetsk-peoples-republic	2014-08-08	2018-08-31	m	GOV	unverified	-
igor-girkin-donetsk-peoples-republic-commander	Igor Girkin	Igor Strelkov	commander	Commander	donetsk-peoples-republic	2014-05	2014-08-14	m	MIL	unverified	-
valery-bolotov-luhansk-peoples-republic-state	Valery Bolotov	-	state	Head	luhansk-peoples-republic	2014-05-18	2014-08-14	m	GOV	unverified	-
igor-plotnitsky-luhansk-peoples-republic-state	Igor Plotnitsky	-	state	Head	luhansk-peoples-republic	2014-08-14	2017-11-24	m	GOV	unverified	-
leonid-pasechnik-luhansk-peoples-republic-state	Leonid Pasechnik	-	state	Head	luhansk-peoples-republic	2017-11-24	-	m	GOV	unverified	-
mohamed-ibrahim-egal-somaliland-state	Mohamed Ibrahim Egal	Mohammed Ibrahim Egal|Mohamed Haji Ibrahim Egal	state	President	somaliland	1993-05-16	2002-05-03	m	GOV	unverified	-
dahir-riyale-kahin-somaliland-state	Dahir Riyale Kahin	Dahir Rayale Kahin	state	President	somaliland	2002-05-03	2010-07-27	m	GOV	unverified	-
ahmed-mohamed-mohamoud-somaliland-state	Ahmed Mohamed Mohamoud	Ahmed Silanyo|Ahmed Mohamed Silanyo	state	President	somaliland	2010-07-27	2017-12-13	m	GOV	unverified	-
muse-bihi-abdi-somaliland-state	Muse Bihi Abdi	Muse Bihi	state	President	somaliland	2017-12-13	2024-12-12	m	GOV	unverified	-
abdirahman-mohamed-abdullahi-somaliland-state	Abdirahman Mohamed Abdullahi	Abdirahman Irro	state	President	somaliland	2024-12-12	-	m	GOV	unverified	-
mohamed-abdelaziz-polisario-front-leader	Mohamed Abdelaziz	Mohammed Abdelaziz	leader	Secretary-General	polisario-front	1976-08-30	2016-05-31	m	REB|PRE	unverified	-
brahim-ghali-polisario-front-leader	Brahim Ghali	Brahim Gali	leader	Secretary-General	polisario-front	2016-07-12	-	m	REB|PRE	unverified	-
dzhokhar-dudayev-chechen-republic-of-ichkeria-state	Dzhokhar Dudayev	Dzhokhar Dudaev|Jokhar Dudayev	state	President	chechen-republic-of-ichkeria	1991-11-09	1996-04-21	m	GOV	unverified	-
zelimkhan-yandarbiyev-chechen-republic-of-ichkeria-state	Zelimkhan Yandarbiyev	-	state	President	chechen-republic-of-ichkeria	1996-04-21	1997-02-12	m	GOV	unverified	-
aslan-maskhadov-chechen-republic-of-ichkeria-state	Aslan Maskhadov	-	state	President	chechen-republic-of-ichkeria	1997-02-12	2005-03-08	m	GOV	unverified	-
abdul-khalim-sadulayev-chechen-republic-of-ichkeria-state	Abdul-Khalim Sadulayev	-	state	President	chechen-republic-of-ichkeria	2005-03-09	2006-06-17	m	GOV	unverified	-
doku-umarov-chechen-republic-of-ichkeria-state	Doku Umarov	-	state	President	chechen-republic-of-ichkeria	2006-06-17	2007-10-31	m	GOV	unverified	-
shamil-basayev-chechen-republic-of-ichkeria-commander	Shamil Basayev	Shamil Basaev	commander	Field commander	chechen-republic-of-ichkeria	1991	2006-07-10	m	MIL	unverified	-
salman-raduyev-chechen-republic-of-ichkeria-commander	Salman Raduyev	-	commander	Field commander	chechen-republic-of-ichkeria	1995	2000-03	m	MIL	unverified	-
khattab-chechen-republic-of-ichkeria-commander	Khattab	Ibn al-Khattab	commander	Field commander	chechen-republic-of-ichkeria	1995	2002-03-20	m	MIL	unverified	-
doku-umarov-caucasus-emirate-leader	Doku Umarov	-	leader	Emir	caucasus-emirate	2007-10-31	2013-09-07	m	REB	unverified	-
milan-babic-republic-of-serbian-krajina-state	Milan Babic	Milan Babić	state	President	republic-of-serbian-krajina	1991-12-19	1992-02-16	m	GOV	unverified	-
goran-hadzic-republic-of-serbian-krajina-state	Goran Hadzic	Goran Hadžić	state	President	republic-of-serbian-krajina	1992-02-26	1994-01-25	m	GOV	unverified	-
milan-martic-republic-of-serbian-krajina-state	Milan Martic	Milan Martić	state	President	republic-of-serbian-krajina	1994-02-12	1995-08-07	m	GOV	unverified	-
mate-boban-herzeg-bosnia-state	Mate Boban	-	state	President	herzeg-bosnia	1991-11-18	1994-02	m	GOV	unverified	-
kresimir-zubak-herzeg-bosnia-state	Kresimir Zubak	Krešimir Zubak	state	President	herzeg-bosnia	1994-02	1996-08	m	GOV	unverified	-
radovan-karadzic-bosnian-serbs-leader	Radovan Karadzic	Radovan Karadžić	leader	Leader	bosnian-serbs	1990-07	1996-07-19	m	REB	unverified	-
ratko-mladic-bosnian-serbs-commander	Ratko Mladic	Ratko Mladić	commander	Commander	bosnian-serbs	1992-05-12	1996-11-08	m	MIL	unverified	-
hashim-thaci-kosovo-liberation-army-leader	Hashim Thaçi	Hashim Thaci	leader	Political leader	kosovo-liberation-army	1999-02	1999-09-20	m	REB	unverified	-
agim-ceku-kosovo-liberation-army-commander	Agim Çeku	Agim Ceku	commander	Commander	kosovo-liberation-army	1999-04	1999-09-20	m	MIL	unverified	-
ibrahim-rugova-democratic-league-of-kosovo-leader	Ibrahim Rugova	-	leader	Leader	democratic-league-of-kosovo	1989-12-23	2006-01-21	m	PTY	unverified	-
ali-ahmeti-national-liberation-army-macedonia-leader	Ali Ahmeti	-	leader	Leader	national-liberation-army-macedonia	2001-01	2001-09-27	m	REB	unverified	-
martin-mcguinness-irish-republican-army-leader	Martin McGuinness	-	leader	Chief of Staff	irish-republican-army	1978	1982	m	REB	unverified	-
gerry-adams-sinn-fein-leader	Gerry Adams	-	leader	President	sinn-fein	1983-11-13	2018-02-10	m	PTY	unverified	-
mary-lou-mcdonald-sinn-fein-leader	Mary Lou McDonald	-	leader	President	sinn-fein	2018-02-10	-	f	PTY	unverified	-
martin-mcguinness-sinn-fein-negotiator	Martin McGuinness	-	negotiator	Chief negotiator	sinn-fein	1994	2007	m	PTY	unverified	-
james-molyneaux-ulster-unionist-party-leader	James Molyneaux	-	leader	Leader	ulster-unionist-party	1979-09	1995-09-08	m	PTY	unverified	-
david-trimble-ulster-unionist-party-leader	David Trimble	-	leader	Leader	ulster-unionist-party	1995-09-08	2005-06-24	m	PTY	unverified	-
ian-paisley-democratic-unionist-party-leader	Ian Paisley	-	leader	Leader	democratic-unionist-party	1971-09-30	2008-05-31	m	PTY	unverified	-
peter-robinson-democratic-unionist-party-leader	Peter Robinson	-	leader	Leader	democratic-unionist-party	2008-05-31	2015-12-17	m	PTY	unverified	-
arlene-foster-democratic-unionist-party-leader	Arlene Foster	-	leader	Leader	democratic-unionist-party	2015-12-17	2021-05-28	f	PTY	unverified	-
jeffrey-donaldson-democratic-unionist-party-leader	Jeffrey Donaldson	-	leader	Leader	democratic-unionist-party	2021-06-30	2024-03-29	m	PTY	unverified	-
john-hume-social-democratic-and-labour-party-leader	John Hume	-	leader	Leader	social-democratic-and-labour-party	1979-11-28	2001-11-10	m	PTY	unverified	-
josu-urrutikoetxea-eta-leader	Josu Urrutikoetxea	Josu Ternera	leader	Military leader	eta	1987-02	1989-01-11	m	REB	unverified	-
arnaldo-otegi-batasuna-leader	Arnaldo Otegi	-	leader	Leader	batasuna	1999	2009-10	m	PTY	unverified	-
manuel-marulanda-revolutionary-armed-forces-of-colombia-leader	Manuel Marulanda	Manuel Marulanda Vélez|Tirofijo	leader	Commander	revolutionary-armed-forces-of-colombia	1964-05-27	2008-03-26	m	REB	unverified	-
alfonso-cano-revolutionary-armed-forces-of-colombia-leader	Alfonso Cano	-	leader	Commander	revolutionary-armed-forces-of-colombia	2008-03-26	2011-11-04	m	REB	unverified	-
timochenko-revolutionary-armed-forces-of-colombia-leader	Timochenko	Rodrigo Londoño|Rodrigo Londono|Timoleón Jiménez|Timoleon Jimenez	leader	Commander	revolutionary-armed-forces-of-colombia	2011-11-15	2017-06-27	m	REB	unverified	Timochenko|Londoño
ivan-marquez-revolutionary-armed-forces-of-colombia-negotiator	Iván Márquez	Ivan Marquez	negotiator	Chief negotiator	revolutionary-armed-forces-of-colombia	2012-09	2016-11	m	REB	unverified	-
raul-reyes-revolutionary-armed-forces-of-colombia-commander	Raúl Reyes	Raul Reyes	commander	Spokesman	revolutionary-armed-forces-of-colombia	1999	2008-03-01	m	MIL	unverified	-
mono-jojoy-revolutionary-armed-forces-of-colombia-commander	Mono Jojoy	Jorge Briceño	commander	Commander	revolutionary-armed-forces-of-colombia	1990	2010-09-22	m	MIL	unverified	-
manuel-perez-national-liberation-army-colombia-leader	Manuel Pérez	Manuel Perez	leader	Commander	national-liberation-army-colombia	1983	1998-02-14	m	REB	unverified	-
nicolas-rodriguez-bautista-national-liberation-army-colombia-leader	Nicolás Rodríguez Bautista	Nicolas Rodriguez Bautista|Gabino	leader	Commander	national-liberation-army-colombia	1998-02-14	2021-06	m	REB	unverified	-
antonio-garcia-national-liberation-army-colombia-leader	Antonio García	Antonio Garcia|Eliécer Chamorro	leader	Commander	national-liberation-army-colombia	2021-06	-	m	REB	unverified	-
pablo-beltran-national-liberation-army-colombia-negotiator	Pablo Beltrán	Pablo Beltran	negotiator	Chief negotiator	national-liberation-army-colombia	2017-02	-	m	REB	unverified	-
carlos-castano-united-self-defense-forces-of-colombia-leader	Carlos Castaño	Carlos Castano	leader	Leader	united-self-defense-forces-of-colombia	1997-04	2004-04-16	m	UAF	unverified	-
salvatore-mancuso-united-self-defense-forces-of-colombia-leader	Salvatore Mancuso	-	leader	Leader	united-self-defense-forces-of-colombia	2004-04-16	2004-12	m	UAF	unverified	-
abimael-guzman-shining-path-leader	Abimael Guzmán	Abimael Guzman|Chairman Gonzalo	leader	Leader	shining-path	1970	1992-09-12	m	REB	unverified	-
nestor-cerpa-cartolini-tupac-amaru-revolutionary-movement-leader	Néstor Cerpa Cartolini	Nestor Cerpa	leader	Leader	tupac-amaru-revolutionary-movement	1992	1997-04-22	m	REB	unverified	-
subcomandante-marcos-zapatista-national-liberation-army-leader	Subcomandante Marcos	Rafael Guillén|Subcommander Marcos	leader	Spokesman	zapatista-national-liberation-army	1994-01-01	2014-05-25	m	REB	unverified	Marcos
enrique-bermudez-contras-commander	Enrique Bermúdez	Enrique Bermudez	commander	Military commander	contras	1981	1990	m	MIL	unverified	-
adolfo-calero-contras-leader	Adolfo Calero	-	leader	Political leader	contras	1983	1988	m	REB	unverified	-
eden-pastora-contras-commander	Edén Pastora	Eden Pastora|Commander Zero	commander	Commander	contras	1982	1986-05	m	MIL	unverified	-
joaquin-villalobos-farabundo-marti-national-liberation-front-leader	Joaquín Villalobos	Joaquin Villalobos	leader	Leader	farabundo-marti-national-liberation-front	1980-10	1992-12-15	m	REB|PTY	unverified	-
schafik-handal-farabundo-marti-national-liberation-front-co-leader	Schafik Handal	Schafik Jorge Handal	co-leader	Leader	farabundo-marti-national-liberation-front	1980-10	1992-12-15	m	REB|PTY	unverified	-
jimmy-cherizier-g9-family-and-allies-leader	Jimmy Chérizier	Jimmy Cherizier|Barbecue	leader	Leader	g9-family-and-allies	2020-06	-	m	CRM	unverified	-
jonas-savimbi-unita-leader	Jonas Savimbi	-	leader	Leader	unita	1966-03-13	2002-02-22	m	REB|PTY	unverified	-
isaias-samakuva-unita-leader	Isaías Samakuva	Isaias Samakuva	leader	Leader	unita	2003-06	2019-11	m	REB|PTY	unverified	-
adalberto-costa-junior-unita-leader	Adalberto Costa Júnior	Adalberto Costa Junior	leader	Leader	unita	2019-11-15	-	m	REB|PTY	unverified	-
andre-matsangaissa-renamo-leader	André Matsangaissa	Andre Matsangaissa	leader	Leader	renamo	1977	1979-10-17	m	REB|PTY	unverified	-
afonso-dhlakama-renamo-leader	Afonso Dhlakama	-	leader	Leader	renamo	1979-10-17	2018-05-03	m	REB|PTY	unverified	-
ossufo-momade-renamo-leader	Ossufo Momade	-	leader	Leader	renamo	2018-05	-	m	REB|PTY	unverified	-
sam-nujoma-swapo-leader	Sam Nujoma	-	leader	President	swapo	1960-04-19	2007-11-30	m	PTY|REB	unverified	-
oliver-tambo-african-national-congress-leader	Oliver Tambo	-	leader	President	african-national-congress	1967-07-21	1991-07-07	m	PTY	unverified	-
nelson-mandela-african-national-congress-leader	Nelson Mandela	-	leader	President	african-national-congress	1991-07-07	1997-12-20	m	PTY	unverified	-
thabo-mbeki-african-national-congress-leader	Thabo Mbeki	-	leader	President	african-national-congress	1997-12-20	2007-12-18	m	PTY	unverified	-
jacob-zuma-african-national-congress-leader	Jacob Zuma	-	leader	President	african-national-congress	2007-12-18	2017-12-18	m	PTY	unverified	-
cyril-ramaphosa-african-national-congress-leader	Cyril Ramaphosa	-	leader	President	african-national-congress	2017-12-18	-	m	PTY	unverified	-
mangosuthu-buthelezi-inkatha-freedom-party-leader	Mangosuthu Buthelezi	Gatsha Buthelezi	leader	Leader	inkatha-freedom-party	1975-03-21	2019-08-25	m	PTY	unverified	-
eugene-terreblanche-afrikaner-resistance-movement-leader	Eugene Terre'Blanche	Eugene Terreblanche	leader	Leader	afrikaner-resistance-movement	1973-07-07	2010-04-03	m	UAF	unverified	-
morgan-tsvangirai-movement-for-democratic-change-leader	Morgan Tsvangirai	-	leader	Leader	movement-for-democratic-change	1999-09-11	2018-02-14	m	PTY|OPP	unverified	-
nelson-chamisa-movement-for-democratic-change-leader	Nelson Chamisa	-	leader	Leader	movement-for-democratic-change	2018-02-15	2021-12	m	PTY|OPP	unverified	-
foday-sankoh-revolutionary-united-front-leader	Foday Sankoh	-	leader	Leader	revolutionary-united-front	1991-03-23	2000-05-17	m	REB	unverified	-
issa-sesay-revolutionary-united-front-leader	Issa Sesay	-	leader	Leader	revolutionary-united-front	2000-08-22	2002-01	m	REB	unverified	-
johnny-paul-koroma-armed-forces-revolutionary-council-leader	Johnny Paul Koroma	-	leader	Chairman	armed-forces-revolutionary-council	1997-05-25	1998-02-12	m	MIL|REB	unverified	-
charles-taylor-national-patriotic-front-of-liberia-leader	Charles Taylor	-	leader	Leader	national-patriotic-front-of-liberia	1989-12-24	1997-08-02	m	REB	unverified	-
prince-johnson-independent-national-patriotic-front-of-liberia-leader	Prince Johnson	Prince Yormie Johnson	leader	Leader	independent-national-patriotic-front-of-liberia	1990-02	1992-10	m	REB	unverified	-
sekou-conneh-liberians-united-for-reconciliation-and-democracy-leader	Sekou Conneh	-	leader	Chairman	liberians-united-for-reconciliation-and-democracy	1999	2004-01	m	REB	unverified	-
guillaume-soro-new-forces-leader	Guillaume Soro	-	leader	Secretary-General	new-forces	2002-12-22	2011-04	m	REB	unverified	-
augustin-diamacoune-senghor-movement-of-democratic-forces-of-casamance-leader	Augustin Diamacoune Senghor	-	leader	Leader	movement-of-democratic-forces-of-casamance	1982-12	2007-01-13	m	REB	unverified	-
jean-pierre-bemba-movement-for-the-liberation-of-congo-leader	Jean-Pierre Bemba	-	leader	Leader	movement-for-the-liberation-of-congo	1998-11	-	m	REB|PTY	unverified	-
ernest-wamba-dia-wamba-rally-for-congolese-democracy-leader	Ernest Wamba dia Wamba	-	leader	Leader	rally-for-congolese-democracy	1998-08-12	1999-05-17	m	REB	unverified	-
emile-ilunga-rally-for-congolese-democracy-leader	Emile Ilunga	-	leader	Leader	rally-for-congolese-democracy	1999-05-20	2000-10-28	m	REB	unverified	-
adolphe-onusumba-rally-for-congolese-democracy-leader	Adolphe Onusumba	-	leader	Leader	rally-for-congolese-democracy	2000-10-28	2003-06	m	REB	unverified	-
laurent-kabila-alliance-of-democratic-forces-for-the-liberation-of-congo-leader	Laurent Kabila	Laurent-Désiré Kabila|Laurent-Desire Kabila	leader	Leader	alliance-of-democratic-forces-for-the-liberation-of-congo	1996-10-18	1997-05-17	m	REB	unverified	-
laurent-nkunda-national-congress-for-the-defence-of-the-people-leader	Laurent Nkunda	-	leader	Leader	national-congress-for-the-defence-of-the-people	2006-07-26	2009-01-16	m	REB	unverified	-
jean-marie-runiga-m23-leader	Jean-Marie Runiga	-	leader	President	m23	2012-07-09	2013-02-27	m	REB	unverified	-
bertrand-bisimwa-m23-leader	Bertrand Bisimwa	-	leader	President	m23	2013-03-07	-	m	REB	unverified	-
sultani-makenga-m23-commander	Sultani Makenga	-	commander	Military commander	m23	2012-05	-	m	MIL	unverified	-
bosco-ntaganda-m23-commander	Bosco Ntaganda	-	commander	Military commander	m23	2012-04	2013-03-18	m	MIL	unverified	-
lawrence-kanyuka-m23-spokesman	Lawrence Kanyuka	-	spokesman	Spokesman	m23	2022	-	m	REB	unverified	-
willy-ngoma-m23-spokesman	Willy Ngoma	-	spokesman	Military spokesman	m23	2021-11	-	m	REB	unverified	-
corneille-nangaa-congo-river-alliance-leader	Corneille Nangaa	-	leader	Coordinator	congo-river-alliance	2023-12-15	-	m	REB	unverified	-
fred-rwigyema-rwandan-patriotic-front-leader	Fred Rwigyema	Fred Rwigema	leader	Chairman	rwandan-patriotic-front	1990-10-01	1990-10-02	m	REB|PTY	unverified	-
alexis-kanyarengwe-rwandan-patriotic-front-leader	Alexis Kanyarengwe	-	leader	Chairman	rwandan-patriotic-front	1991	1998-02	m	REB|PTY	unverified	-
paul-kagame-rwandan-patriotic-front-leader	Paul Kagame	-	leader	Chairman	rwandan-patriotic-front	1998-02	-	m	REB|PTY	unverified	-
john-garang-sudan-peoples-liberation-movement-leader	John Garang	-	leader	Leader	sudan-peoples-liberation-movement	1983-07	2005-07-30	m	PTY|REB	unverified	-
salva-kiir-sudan-peoples-liberation-movement-leader	Salva Kiir	Salva Kiir Mayardit	leader	Leader	sudan-peoples-liberation-movement	2005-08-01	-	m	PTY|REB	unverified	Kiir
riek-machar-sudan-peoples-liberation-movement-in-opposition-leader	Riek Machar	-	leader	Leader	sudan-peoples-liberation-movement-in-opposition	2013-12-15	-	m	REB	unverified	-
malik-agar-sudan-peoples-liberation-movement-north-leader	Malik Agar	-	leader	Leader	sudan-peoples-liberation-movement-north	2011	2017-07	m	REB	unverified	-
abdelaziz-al-hilu-sudan-peoples-liberation-movement-north-leader	Abdelaziz al-Hilu	Abdel Aziz al-Hilu	leader	Leader	sudan-peoples-liberation-movement-north	2017-07	-	m	REB	unverified	Hilu|al-Hilu
khalil-ibrahim-justice-and-equality-movement-leader	Khalil Ibrahim	-	leader	Leader	justice-and-equality-movement	2003	2011-12-25	m	REB	unverified	-
gibril-ibrahim-justice-and-equality-movement-leader	Gibril Ibrahim	Jibril Ibrahim	leader	Leader	justice-and-equality-movement	2012-01-26	-	m	REB	unverified	-
abdul-wahid-al-nur-sudan-liberation-movement-leader	Abdul Wahid al-Nur	Abdel Wahid al-Nur|Abdul Wahid Mohamed al-Nur	leader	Leader	sudan-liberation-movement	2001	-	m	REB	unverified	Nur|al-Nur
minni-minnawi-sudan-liberation-movement-co-leader	Minni Minnawi	Minni Arkou Minnawi|Minni Arcua Minnawi	co-leader	Leader of the Minnawi faction	sudan-liberation-movement	2005-11	-	m	REB	unverified	-
mohamed-hamdan-dagalo-rapid-support-forces-leader	Mohamed Hamdan Dagalo	Hemedti|Mohamed Hamdan Daglo|Hemeti|Hemedti Dagalo|Mohammed Hamdan Dagalo	leader	Commander	rapid-support-forces	2013-08	-	m	REB	unverified	Dagalo|Hemedti
musa-hilal-janjaweed-leader	Musa Hilal	Moussa Hilal	leader	Leader	janjaweed	2003	2017-11-26	m	UAF	unverified	-
sadiq-al-mahdi-umma-party-leader	Sadiq al-Mahdi	Sadeq al-Mahdi	leader	Leader	umma-party	1970	2020-11-26	m	PTY	unverified	Mahdi|al-Mahdi
hassan-al-turabi-popular-congress-party-leader	Hassan al-Turabi	Hassan Turabi|Hasan al-Turabi	leader	Leader	popular-congress-party	1999	2016-03-05	m	PTY|OPP	unverified	Turabi|al-Turabi
meles-zenawi-tigray-peoples-liberation-front-leader	Meles Zenawi	-	leader	Chairman	tigray-peoples-liberation-front	1989-05	2012-08-20	m	REB	unverified	Meles
debretsion-gebremichael-tigray-peoples-liberation-front-leader	Debretsion Gebremichael	-	leader	Chairman	tigray-peoples-liberation-front	2017-11	-	m	REB	unverified	-
getachew-reda-tigray-peoples-liberation-front-spokesman	Getachew Reda	-	spokesman	Spokesman	tigray-peoples-liberation-front	2020-11	2023-03-23	m	REB	unverified	-
jaal-marroo-oromo-liberation-army-leader	Jaal Marroo	Kumsa Diriba	leader	Commander	oromo-liberation-army	2018	-	m	REB	unverified	-
isaias-afwerki-eritrean-peoples-liberation-front-leader	Isaias Afwerki	Issaias Afewerki|Isayas Afewerki	leader	Secretary-General	eritrean-peoples-liberation-front	1987-03	1994-02	m	REB	unverified	Isaias|Afwerki
mohamed-farrah-aidid-somali-national-alliance-leader	Mohamed Farrah Aidid	Mohammed Farah Aidid|Mohamed Farah Aideed|Mohammed Aidid	leader	Leader	somali-national-alliance	1992-08	1996-08-01	m	UAF	unverified	-
hussein-aidid-somali-national-alliance-leader	Hussein Aidid	Hussein Mohamed Farah Aidid	leader	Leader	somali-national-alliance	1996-08-04	2004	m	UAF	unverified	-
sharif-sheikh-ahmed-islamic-courts-union-leader	Sharif Sheikh Ahmed	-	leader	Chairman	islamic-courts-union	2006-06	2007-01	m	REB	unverified	Sharif|Ahmed
hassan-dahir-aweys-islamic-courts-union-co-leader	Hassan Dahir Aweys	-	co-leader	Head of the shura council	islamic-courts-union	2006-06	2007-01	m	REB	unverified	-
henry-okah-movement-for-the-emancipation-of-the-niger-delta-leader	Henry Okah	-	leader	Leader	movement-for-the-emancipation-of-the-niger-delta	2006-01	2010-10	m	REB	unverified	-
nnamdi-kanu-indigenous-people-of-biafra-leader	Nnamdi Kanu	-	leader	Leader	indigenous-people-of-biafra	2012	-	m	REB	unverified	-
chadli-bendjedid-dza-state	Chadli Bendjedid	Chadli Benjedid	state	President	DZA	1979-02-09	1992-01-11	m	GOV	rulers	-
mohamed-boudiaf-dza-state	Mohamed Boudiaf	Mohammed Boudiaf	state	President	DZA	1992-01-16	1992-06-29	m	GOV	rulers	-
ali-kafi-dza-state	Ali Kafi	-	state	President	DZA	1992-07-02	1994-01-31	m	GOV	rulers	-
liamine-zeroual-dza-state	Liamine Zeroual	-	state	President	DZA	1994-01-31	1999-04-27	m	GOV	rulers	-
abdelaziz-bouteflika-dza-state	Abdelaziz Bouteflika	-	state	President	DZA	1999-04-27	2019-04-02	m	GOV	rulers	-
abdelkader-bensalah-dza-state	Abdelkader Bensalah	-	state	President	DZA	2019-04-09	2019-12-19	m	GOV	rulers	-
abdelmadjid-tebboune-dza-state	Abdelmadjid Tebboune	Abdelmajid Tebboune	state	President	DZA	2019-12-19	-	m	GOV	rulers	-
mouloud-hamrouche-dza-government	Mouloud Hamrouche	-	government	Prime Minister	DZA	1989-09-09	1991-06-05	m	GOV	rulers	-
sid-ahmed-ghozali-dza-government	Sid Ahmed Ghozali	-	government	Prime Minister	DZA	1991-06-05	1992-07-08	m	GOV	rulers	-
belaid-abdessalam-dza-government	Belaid Abdessalam	Belaïd Abdessalam	government	Prime Minister	DZA	1992-07-08	1993-08-21	m	GOV	rulers	-
redha-malek-dza-government	Redha Malek	-	government	Prime Minister	DZA	1993-08-21	1994-04-11	m	GOV	rulers	-
mokdad-sifi-dza-government	Mokdad Sifi	-	government	Prime Minister	DZA	1994-04-11	1995-12-31	m	GOV	rulers	-
ahmed-ouyahia-dza-government	Ahmed Ouyahia	-	government	Prime Minister	DZA	1995-12-31	1998-12-15	m	GOV	rulers	-
ahmed-benbitour-dza-government	Ahmed Benbitour	-	government	Prime Minister	DZA	1999-12-23	2000-08-26	m	GOV	rulers	-
ali-benflis-dza-government	Ali Benflis	-	government	Prime Minister	DZA	2000-08-26	2003-05-05	m	GOV	rulers	-
ahmed-ouyahia-dza-government-2	Ahmed Ouyahia	-	government	Prime Minister	DZA	2003-05-05	2006-05-24	m	GOV	rulers	-
abdelaziz-belkhadem-dza-government	Abdelaziz Belkhadem	-	government	Prime Minister	DZA	2006-05-24	2008-06-23	m	GOV	rulers	-
ahmed-ouyahia-dza-government-3	Ahmed Ouyahia	-	government	Prime Minister	DZA	2008-06-23	2012-09-03	m	GOV	rulers	-
abdelmalek-sellal-dza-government	Abdelmalek Sellal	-	government	Prime Minister	DZA	2012-09-03	2017-05-25	m	GOV	rulers	-
aymen-benabderrahmane-dza-government	Aymen Benabderrahmane	-	government	Prime Minister	DZA	2021-07-07	2023-11-11	m	GOV	rulers	-
nadir-larbaoui-dza-government	Nadir Larbaoui	-	government	Prime Minister	DZA	2023-11-11	2025-08-28	m	GOV	rulers	-
ahmed-taleb-ibrahimi-dza-foreign	Ahmed Taleb Ibrahimi	-	foreign	Foreign Minister	DZA	1982-05-08	1988-11-09	m	GOV	rulers	-
lakhdar-brahimi-dza-foreign	Lakhdar Brahimi	-	foreign	Foreign Minister	DZA	1991-06-18	1993-02-03	m	GOV	rulers	-
ahmed-attaf-dza-foreign	Ahmed Attaf	-	foreign	Foreign Minister	DZA	1996-01-05	1999-12-23	m	GOV	rulers	-
mourad-medelci-dza-foreign	Mourad Medelci	-	foreign	Foreign Minister	DZA	2007-06-04	2013-09-11	m	GOV	rulers	-
ramtane-lamamra-dza-foreign	Ramtane Lamamra	-	foreign	Foreign Minister	DZA	2013-09-11	2017-05-25	m	GOV	rulers	-
sabri-boukadoum-dza-foreign	Sabri Boukadoum	-	foreign	Foreign Minister	DZA	2019-03-31	2021-07-07	m	GOV	rulers	-
ramtane-lamamra-dza-foreign-2	Ramtane Lamamra	-	foreign	Foreign Minister	DZA	2021-07-07	2023-03-18	m	GOV	rulers	-
ahmed-attaf-dza-foreign-2	Ahmed Attaf	-	foreign	Foreign Minister	DZA	2023-03-18	-	m	GOV	rulers	-
ahmed-gaid-salah-dza-army-chief	Ahmed Gaid Salah	Ahmed Gaïd Salah	army-chief	Chief of Staff	DZA	2004-08-03	2019-12-23	m	MIL	unverified	-
said-chengriha-dza-army-chief	Said Chengriha	Saïd Chengriha	army-chief	Chief of Staff	DZA	2019-12-23	-	m	MIL	unverified	-
hassan-ii-mar-state	Hassan II	King Hassan|King Hassan II	state	King	MAR	1961-03-03	1999-07-23	m	GOV	rulers	Hassan
mohammed-vi-mar-state	Mohammed VI	King Mohammed|King Mohammed VI|Mohamed VI|Muhammad VI	state	King	MAR	1999-07-23	-	m	GOV	rulers	Mohammed
abdellatif-filali-mar-government	Abdellatif Filali	-	government	Prime Minister	MAR	1994-05-25	1998-02-04	m	GOV	rulers	-
abderrahmane-youssoufi-mar-government	Abderrahmane Youssoufi	Abderrahmane el-Youssoufi	government	Prime Minister	MAR	1998-02-04	2002-10-09	m	GOV	rulers	-
driss-jettou-mar-government	Driss Jettou	-	government	Prime Minister	MAR	2002-10-09	2007-09-19	m	GOV	rulers	-
abbas-el-fassi-mar-government	Abbas El Fassi	Abbas al-Fassi	government	Prime Minister	MAR	2007-09-19	2011-11-29	m	GOV	rulers	El Fassi
abdelilah-benkirane-mar-government	Abdelilah Benkirane	-	government	Prime Minister	MAR	2011-11-29	2017-04-05	m	GOV	rulers	-
saadeddine-othmani-mar-government	Saadeddine Othmani	Saad-Eddine El Othmani|Saad Eddine el-Othmani	government	Prime Minister	MAR	2017-04-05	2021-10-07	m	GOV	rulers	-
aziz-akhannouch-mar-government	Aziz Akhannouch	-	government	Prime Minister	MAR	2021-10-07	-	m	GOV	rulers	-
abdellatif-filali-mar-foreign	Abdellatif Filali	-	foreign	Foreign Minister	MAR	1985-02	1999-04-08	m	GOV	rulers	-
mohamed-benaissa-mar-foreign	Mohamed Benaissa	Mohammed Benaissa	foreign	Foreign Minister	MAR	1999-04-08	2007-10-15	m	GOV	rulers	-
taieb-fassi-fihri-mar-foreign	Taieb Fassi Fihri	Taïeb Fassi Fihri	foreign	Foreign Minister	MAR	2007-10-15	2012-01-03	m	GOV	rulers	-
salaheddine-mezouar-mar-foreign	Salaheddine Mezouar	-	foreign	Foreign Minister	MAR	2013-10-10	2017-04-05	m	GOV	rulers	-
nasser-bourita-mar-foreign	Nasser Bourita	-	foreign	Foreign Minister	MAR	2017-04-05	-	m	GOV	rulers	-
habib-bourguiba-tun-state	Habib Bourguiba	-	state	President	TUN	1957-07-25	1987-11-07	m	GOV	rulers	-
zine-al-abidine-ben-ali-tun-state	Zine al-Abidine Ben Ali	Zine El Abidine Ben Ali|Ben Ali	state	President	TUN	1987-11-07	2011-01-14	m	GOV	rulers	Ben Ali
moncef-marzouki-tun-state	Moncef Marzouki	-	state	President	TUN	2011-12-13	2014-12-31	m	GOV	rulers	-
beji-caid-essebsi-tun-state	Beji Caid Essebsi	Béji Caïd Essebsi	state	President	TUN	2014-12-31	2019-07-25	m	GOV	rulers	-
kais-saied-tun-state	Kais Saied	Kaïs Saïed	state	President	TUN	2019-10-23	-	m	GOV	rulers	-
mohamed-ghannouchi-tun-government	Mohamed Ghannouchi	-	government	Prime Minister	TUN	1999-11-17	2011-02-27	m	GOV	rulers	-
beji-caid-essebsi-tun-government	Beji Caid Essebsi	-	government	Prime Minister	TUN	2011-02-27	2011-12-24	m	GOV	rulers	-
hamadi-jebali-tun-government	Hamadi Jebali	-	government	Prime Minister	TUN	2011-12-24	2013-03-13	m	GOV	rulers	-
ali-larayedh-tun-government	Ali Larayedh	Ali Laarayedh	government	Prime Minister	TUN	2013-03-13	2014-01-29	m	GOV	rulers	-
mehdi-jomaa-tun-government	Mehdi Jomaa	-	government	Prime Minister	TUN	2014-01-29	2015-02-06	m	GOV	rulers	-
habib-essid-tun-government	Habib Essid	-	government	Prime Minister	TUN	2015-02-06	2016-08-27	m	GOV	rulers	-
youssef-chahed-tun-government	Youssef Chahed	-	government	Prime Minister	TUN	2016-08-27	2020-02-27	m	GOV	rulers	-
hichem-mechichi-tun-government	Hichem Mechichi	-	government	Prime Minister	TUN	2020-09-02	2021-07-25	m	GOV	rulers	-
najla-bouden-tun-government	Najla Bouden	-	government	Prime Minister	TUN	2021-10-11	2023-08-01	f	GOV	rulers	-
ahmed-hachani-tun-government	Ahmed Hachani	-	government	Prime Minister	TUN	2023-08-02	2024-08-07	m	GOV	rulers	-
kamel-maddouri-tun-government	Kamel Maddouri	-	government	Prime Minister	TUN	2024-08-08	2025-03-20	m	GOV	rulers	-
sarra-zaafrani-zenzri-tun-government	Sarra Zaafrani Zenzri	Sarra Zaafarani Zenzri	government	Prime Minister	TUN	2025-03-21	-	f	GOV	rulers	-
rached-ghannouchi-ennahda-leader	Rached Ghannouchi	Rachid Ghannouchi|Rashid al-Ghannouchi	leader	Leader	ennahda	1991-11	2023-04-17	m	PTY	unverified	-
muammar-gaddafi-lby-state	Muammar Gaddafi	Moammar Gadhafi|Muammar al-Gaddafi|Moammar Gaddafi|Muammar Gadhafi|Muammar Qaddafi|Muammar Khadafy|Moammar Khadafy|Moamer Kadhafi|Moammar Kadafi|Muammar el-Qaddafi|Colonel Gaddafi|Col. Gaddafi	state	Leader	LBY	1969-09-01	2011-08-23	m	GOV	rulers	Gaddafi|Gadhafi|Qaddafi|Khadafy|Kadhafi
mustafa-abdul-jalil-lby-state	Mustafa Abdul Jalil	Mustafa Abdel Jalil|Mustafa Abdul-Jalil	state	Chairman of the National Transitional Council	LBY	2011-08-23	2012-08-08	m	GOV	rulers	-
mohammed-magariaf-lby-state	Mohammed Magariaf	Mohamed Magariaf|Mohammed el-Magarief	state	President of the General National Congress	LBY	2012-08-09	2013-05-28	m	GOV	rulers	-
fayez-al-sarraj-lby-state	Fayez al-Sarraj	Fayez Sarraj|Faiez Serraj|Fayez al-Serraj	state	Chairman of the Presidential Council	LBY	2016-03-30	2021-03-15	m	GOV	rulers	Sarraj|al-Sarraj
mohamed-al-menfi-lby-state	Mohamed al-Menfi	Mohammed al-Menfi|Mohamed Menfi	state	Chairman of the Presidential Council	LBY	2021-03-15	-	m	GOV	rulers	Menfi|al-Menfi
mahmoud-jibril-lby-government	Mahmoud Jibril	-	government	Prime Minister	LBY	2011-03-23	2011-10-23	m	GOV	rulers	-
abdurrahim-al-keib-lby-government	Abdurrahim al-Keib	Abdurrahim el-Keib	government	Prime Minister	LBY	2011-11-24	2012-11-14	m	GOV	rulers	Keib|al-Keib
ali-zeidan-lby-government	Ali Zeidan	Ali Zidan	government	Prime Minister	LBY	2012-11-14	2014-03-11	m	GOV	rulers	-
abdullah-al-thinni-lby-government	Abdullah al-Thinni	Abdullah al-Thani	government	Prime Minister	LBY	2014-03-11	2016-03-30	m	GOV	rulers	Thinni|al-Thinni
fayez-al-sarraj-lby-government	Fayez al-Sarraj	Fayez Sarraj	government	Prime Minister	LBY	2016-03-30	2021-03-15	m	GOV	rulers	Sarraj|al-Sarraj
abdul-hamid-dbeibah-lby-government	Abdul Hamid Dbeibah	Abdulhamid Dbeibah|Abdelhamid Dbeibah|Abdul Hamid Dbeibeh|Abdul-Hamid Dbeibah	government	Prime Minister	LBY	2021-03-15	-	m	GOV	rulers	-
fathi-bashagha-lby-rival-government	Fathi Bashagha	-	rival-government	Prime Minister of the eastern-backed government	LBY	2022-03-03	2023-05-16	m	GOV	unverified	-
osama-hamad-lby-rival-government	Osama Hamad	Osama Hammad|Usama Hamad	rival-government	Prime Minister of the eastern-backed government	LBY	2023-05-16	-	m	GOV	unverified	-
aguila-saleh-lby-speaker	Aguila Saleh	Aguila Saleh Issa|Agila Saleh	speaker	Speaker of the House of Representatives	LBY	2014-08-05	-	m	LEG	unverified	-
abdel-rahman-shalgham-lby-foreign	Abdel Rahman Shalgham	Abdurrahman Shalgam	foreign	Foreign Minister	LBY	2000-03-01	2009-03-04	m	GOV	rulers	-
musa-kusa-lby-foreign	Musa Kusa	Moussa Koussa	foreign	Foreign Minister	LBY	2009-03-05	2011-03-30	m	GOV	rulers	-
mohamed-abdelaziz-lby-foreign	Mohamed Abdelaziz	Mohammed Abdel Aziz	foreign	Foreign Minister	LBY	2013-01	2014-08	m	GOV	rulers	-
mohamed-taha-siala-lby-foreign	Mohamed Taha Siala	Mohammed Siala|Mohamed Siala	foreign	Foreign Minister	LBY	2016-03-30	2021-03-15	m	GOV	rulers	-
najla-mangoush-lby-foreign	Najla Mangoush	Najla al-Mangoush|Najla el-Mangoush	foreign	Foreign Minister	LBY	2021-03-15	2023-08-28	f	GOV	rulers	-
saif-al-islam-gaddafi-lby-senior	Saif al-Islam Gaddafi	Seif al-Islam Gadhafi|Saif al-Islam	senior	Son of Muammar Gaddafi	LBY	2000	2026-02	m	GOV	unverified	-
khalifa-haftar-libyan-national-army-leader	Khalifa Haftar	Khalifa Hifter|Khalifa Heftar	leader	Commander	libyan-national-army	2015-03-02	-	m	REB|MIL	unverified	-
saddam-haftar-libyan-national-army-senior	Saddam Haftar	-	senior	Deputy commander	libyan-national-army	2025-08	-	m	REB|MIL	unverified	-
jaafar-nimeiri-sdn-state	Jaafar Nimeiri	Gaafar Nimeiry|Jaafar Numeiri|Gaafar Nimeiri	state	President	SDN	1969-05-25	1985-04-06	m	GOV	rulers	-
abdel-rahman-swar-al-dahab-sdn-state	Abdel Rahman Swar al-Dahab	Abdul Rahman Suwar al-Dahab	state	President	SDN	1985-04-06	1986-05-06	m	GOV	rulers	Dahab|al-Dahab
ahmed-al-mirghani-sdn-state	Ahmed al-Mirghani	-	state	President	SDN	1986-05-06	1989-06-30	m	GOV	rulers	Mirghani|al-Mirghani
omar-al-bashir-sdn-state	Omar al-Bashir	Omar Hassan al-Bashir|Omar Bashir|Omar el-Bashir|Omar Hassan Ahmed al-Bashir	state	President	SDN	1989-06-30	2019-04-11	m	GOV	rulers	Bashir|al-Bashir
abdel-fattah-al-burhan-sdn-state	Abdel Fattah al-Burhan	Abdel-Fattah Burhan|Abdel Fattah Burhan|Abdul Fattah al-Burhan	state	Chairman of the Sovereignty Council	SDN	2019-04-12	-	m	GOV|MIL	rulers	Burhan|al-Burhan
sadiq-al-mahdi-sdn-government	Sadiq al-Mahdi	Sadeq al-Mahdi	government	Prime Minister	SDN	1986-05-06	1989-06-30	m	GOV	rulers	Mahdi|al-Mahdi
abdalla-hamdok-sdn-government	Abdalla Hamdok	Abdallah Hamdok|Abdullah Hamdok	government	Prime Minister	SDN	2019-08-21	2022-01-02	m	GOV	rulers	-
kamil-idris-sdn-government	Kamil Idris	Kamel Idris	government	Prime Minister	SDN	2025-05-31	-	m	GOV	rulers	-
mustafa-osman-ismail-sdn-foreign	Mustafa Osman Ismail	-	foreign	Foreign Minister	SDN	1998-02	2005-09	m	GOV	rulers	-
lam-akol-sdn-foreign	Lam Akol	-	foreign	Foreign Minister	SDN	2005-09-20	2007-10	m	GOV	rulers	-
deng-alor-sdn-foreign	Deng Alor	-	foreign	Foreign Minister	SDN	2007-10	2010-06	m	GOV	rulers	-
ali-ahmed-karti-sdn-foreign	Ali Ahmed Karti	Ali Karti	foreign	Foreign Minister	SDN	2010-06	2015-06	m	GOV	rulers	-
ibrahim-ghandour-sdn-foreign	Ibrahim Ghandour	-	foreign	Foreign Minister	SDN	2015-06	2018-04-19	m	GOV	rulers	-
mariam-al-sadiq-al-mahdi-sdn-foreign	Mariam al-Sadiq al-Mahdi	Maryam al-Sadiq al-Mahdi	foreign	Foreign Minister	SDN	2021-02-08	2021-11-22	f	GOV	rulers	Mahdi|al-Mahdi
ali-al-sadiq-sdn-foreign	Ali al-Sadiq	Ali al-Sadiq Ali	foreign	Foreign Minister	SDN	2022-01	2024-04-17	m	GOV	rulers	Sadiq|al-Sadiq
ali-youssef-sdn-foreign	Ali Youssef	Ali Youssef al-Sharif	foreign	Foreign Minister	SDN	2024-11-03	2025-04-30	m	GOV	rulers	-
mohieddin-salem-sdn-foreign	Mohieddin Salem	Mohi El-Din Salem	foreign	Foreign Minister	SDN	2025-09	-	m	GOV	rulers	-
ali-osman-taha-sdn-vice-president	Ali Osman Taha	Ali Osman Mohamed Taha	vice-president	First Vice President	SDN	1998-02-17	2005-07-09	m	GOV	unverified	-
john-garang-sdn-vice-president	John Garang	-	vice-president	First Vice President	SDN	2005-07-09	2005-07-30	m	GOV	unverified	-
salva-kiir-sdn-vice-president	Salva Kiir	Salva Kiir Mayardit	vice-president	First Vice President	SDN	2005-08-11	2011-07-09	m	GOV	unverified	Kiir
malik-agar-sdn-deputy-sovereign	Malik Agar	-	deputy-sovereign	Deputy chairman of the Sovereignty Council	SDN	2023-05-19	-	m	GOV	unverified	-
ahmed-awad-ibn-auf-sdn-state	Ahmed Awad Ibn Auf	Awad Ibn Auf|Ahmed Awad bin Auf	state	Chairman of the Transitional Military Council	SDN	2019-04-11	2019-04-12	m	GOV	rulers	Ibn Auf
salva-kiir-ssd-state	Salva Kiir	Salva Kiir Mayardit	state	President	SSD	2011-07-09	-	m	GOV	rulers	Kiir
riek-machar-ssd-vice-president	Riek Machar	-	vice-president	First Vice President	SSD	2011-07-09	2013-07-23	m	GOV	unverified	-
riek-machar-ssd-vice-president-2	Riek Machar	-	vice-president	First Vice President	SSD	2016-04-26	2016-07-23	m	GOV	unverified	-
taban-deng-gai-ssd-vice-president	Taban Deng Gai	-	vice-president	First Vice President	SSD	2016-07-26	2020-02-21	m	GOV	unverified	-
riek-machar-ssd-vice-president-3	Riek Machar	-	vice-president	First Vice President	SSD	2020-02-22	-	m	GOV	unverified	-
nhial-deng-nhial-ssd-foreign	Nhial Deng Nhial	-	foreign	Foreign Minister	SSD	2011-08-27	2013-07	m	GOV	rulers	-
barnaba-marial-benjamin-ssd-foreign	Barnaba Marial Benjamin	-	foreign	Foreign Minister	SSD	2013-08	2016-04	m	GOV	rulers	-
deng-alor-ssd-foreign	Deng Alor	-	foreign	Foreign Minister	SSD	2016-04	2018-03	m	GOV	rulers	-
michael-makuei-ssd-information	Michael Makuei	Michael Makuei Lueth	information	Information Minister	SSD	2013-08	-	m	GOV	unverified	-
mengistu-haile-mariam-eth-state	Mengistu Haile Mariam	-	state	Leader	ETH	1977-02-03	1991-05-21	m	GOV	rulers	Mengistu
tamrat-layne-eth-government	Tamrat Layne	-	government	Prime Minister	ETH	1991-06-06	1995-08-22	m	GOV	rulers	Tamrat
meles-zenawi-eth-government	Meles Zenawi	-	government	Prime Minister	ETH	1995-08-23	2012-08-20	m	GOV	rulers	Meles
hailemariam-desalegn-eth-government	Hailemariam Desalegn	-	government	Prime Minister	ETH	2012-08-20	2018-04-02	m	GOV	rulers	Hailemariam
abiy-ahmed-eth-government	Abiy Ahmed	Abiy Ahmed Ali	government	Prime Minister	ETH	2018-04-02	-	m	GOV	rulers	Abiy
seyoum-mesfin-eth-foreign	Seyoum Mesfin	-	foreign	Foreign Minister	ETH	1991	2010-09	m	GOV	rulers	Seyoum
hailemariam-desalegn-eth-foreign	Hailemariam Desalegn	-	foreign	Foreign Minister	ETH	2010-10	2012-11	m	GOV	rulers	Hailemariam
tedros-adhanom-ghebreyesus-eth-foreign	Tedros Adhanom Ghebreyesus	Tedros Adhanom	foreign	Foreign Minister	ETH	2012-11-29	2016-11-01	m	GOV	rulers	Tedros
workneh-gebeyehu-eth-foreign	Workneh Gebeyehu	-	foreign	Foreign Minister	ETH	2016-11-01	2019-04-18	m	GOV	rulers	Workneh
gedu-andargachew-eth-foreign	Gedu Andargachew	-	foreign	Foreign Minister	ETH	2019-04-18	2020-11-08	m	GOV	rulers	Gedu
demeke-mekonnen-eth-foreign	Demeke Mekonnen	-	foreign	Foreign Minister	ETH	2020-11-08	2024-01-26	m	GOV	rulers	Demeke
taye-atske-selassie-eth-foreign	Taye Atske Selassie	-	foreign	Foreign Minister	ETH	2024-02-08	2024-10-07	m	GOV	rulers	Taye
gedion-timothewos-eth-foreign	Gedion Timothewos	-	foreign	Foreign Minister	ETH	2024-10-18	-	m	GOV	rulers	Gedion
getachew-reda-eth-tigray-interim	Getachew Reda	-	tigray-interim	President of the Tigray Interim Administration	ETH	2023-03-23	2025-04-08	m	GOV	unverified	Getachew
tadesse-werede-eth-tigray-interim	Tadesse Werede	-	tigray-interim	President of the Tigray Interim Administration	ETH	2025-04-08	-	m	GOV	unverified	Tadesse
tesfaye-gebre-kidan-eth-state	Tesfaye Gebre Kidan	-	state	Acting President	ETH	1991-05-21	1991-05-28	m	GOV	rulers	Tesfaye
meles-zenawi-eth-state	Meles Zenawi	-	state	President	ETH	1991-05-28	1995-08-22	m	GOV	rulers	Meles
negasso-gidada-eth-state	Negasso Gidada	-	state	President	ETH	1995-08-22	2001-10-08	m	GOV	rulers	Negasso
girma-wolde-giorgis-eth-state	Girma Wolde-Giorgis	Girma Woldegiorgis	state	President	ETH	2001-10-08	2013-10-07	m	GOV	rulers	Girma
mulatu-teshome-eth-state	Mulatu Teshome	-	state	President	ETH	2013-10-07	2018-10-25	m	GOV	rulers	Mulatu
sahle-work-zewde-eth-state	Sahle-Work Zewde	Sahlework Zewde	state	President	ETH	2018-10-25	2024-10-07	f	GOV	rulers	Sahle-Work
taye-atske-selassie-eth-state	Taye Atske Selassie	-	state	President	ETH	2024-10-07	-	m	GOV	rulers	Taye Atske
isaias-afwerki-eri-state	Isaias Afwerki	Issaias Afewerki|Isayas Afewerki|Isaias Afewerki	state	President	ERI	1993-05-24	-	m	GOV	rulers	Isaias|Afwerki
haile-woldense-eri-foreign	Haile Woldense	Haile Woldetensae	foreign	Foreign Minister	ERI	1997	2000-07	m	GOV	rulers	Haile
osman-saleh-eri-foreign	Osman Saleh	Osman Saleh Mohammed	foreign	Foreign Minister	ERI	2007-04-18	-	m	GOV	rulers	Osman
yemane-gebremeskel-eri-information	Yemane Gebremeskel	Yemane Ghebremeskel	information	Information Minister	ERI	2015	-	m	GOV	unverified	Yemane
hassan-gouled-aptidon-dji-state	Hassan Gouled Aptidon	Hassan Gouled	state	President	DJI	1977-06-27	1999-05-08	m	GOV	rulers	-
ismail-omar-guelleh-dji-state	Ismail Omar Guelleh	Ismaïl Omar Guelleh	state	President	DJI	1999-05-08	-	m	GOV	rulers	-
mohamed-siad-barre-som-state	Mohamed Siad Barre	Siad Barre|Mohammed Siad Barre	state	President	SOM	1969-10-21	1991-01-26	m	GOV	rulers	Siad Barre|Barre
ali-mahdi-mohamed-som-state	Ali Mahdi Mohamed	Ali Mahdi Mohammed|Ali Mahdi	state	President	SOM	1991-01-29	1997-01-03	m	GOV	rulers	-
abdiqasim-salad-hassan-som-state	Abdiqasim Salad Hassan	Abdulkassim Salat Hassan|Abdikassim Salad Hassan	state	President	SOM	2000-08-27	2004-10-14	m	GOV	rulers	-
abdullahi-yusuf-ahmed-som-state	Abdullahi Yusuf Ahmed	Abdullahi Yusuf	state	President	SOM	2004-10-14	2008-12-29	m	GOV	rulers	-
sharif-sheikh-ahmed-som-state	Sharif Sheikh Ahmed	Sheikh Sharif Ahmed|Sheikh Sharif Sheikh Ahmed	state	President	SOM	2009-01-31	2012-08-20	m	GOV	rulers	Sharif|Ahmed
hassan-sheikh-mohamud-som-state	Hassan Sheikh Mohamud	Hassan Sheikh Mohamoud|Hassan Sheikh Mahmoud	state	President	SOM	2012-09-16	2017-02-16	m	GOV	rulers	Mohamud|Hassan Sheikh
mohamed-abdullahi-mohamed-som-state	Mohamed Abdullahi Mohamed	Mohamed Abdullahi Farmajo|Farmajo|Mohamed Farmaajo	state	President	SOM	2017-02-16	2022-05-23	m	GOV	rulers	Farmajo|Mohamed
hassan-sheikh-mohamud-som-state-2	Hassan Sheikh Mohamud	Hassan Sheikh Mohamoud|Hassan Sheikh Mahmoud	state	President	SOM	2022-05-23	-	m	GOV	rulers	Mohamud|Hassan Sheikh
ali-khalif-galaid-som-government	Ali Khalif Galaid	-	government	Prime Minister	SOM	2000-10-08	2001-10-28	m	GOV	rulers	-
ali-mohammed-ghedi-som-government	Ali Mohammed Ghedi	Ali Mohamed Gedi	government	Prime Minister	SOM	2004-11-03	2007-10-29	m	GOV	rulers	-
nur-hassan-hussein-som-government	Nur Hassan Hussein	Nur Adde	government	Prime Minister	SOM	2007-11-24	2009-02-14	m	GOV	rulers	-
omar-abdirashid-ali-sharmarke-som-government	Omar Abdirashid Ali Sharmarke	Omar Sharmarke	government	Prime Minister	SOM	2009-02-14	2010-09-24	m	GOV	rulers	-
mohamed-abdullahi-mohamed-som-government	Mohamed Abdullahi Mohamed	Farmajo	government	Prime Minister	SOM	2010-11-01	2011-06-19	m	GOV	rulers	Farmajo|Mohamed
abdiweli-mohamed-ali-som-government	Abdiweli Mohamed Ali	-	government	Prime Minister	SOM	2011-06-28	2012-10-17	m	GOV	rulers	-
abdi-farah-shirdon-som-government	Abdi Farah Shirdon	-	government	Prime Minister	SOM	2012-10-17	2013-12-21	m	GOV	rulers	-
abdiweli-sheikh-ahmed-som-government	Abdiweli Sheikh Ahmed	-	government	Prime Minister	SOM	2013-12-21	2014-12-24	m	GOV	rulers	-
omar-abdirashid-ali-sharmarke-som-government-2	Omar Abdirashid Ali Sharmarke	Omar Sharmarke	government	Prime Minister	SOM	2014-12-24	2017-03-01	m	GOV	rulers	-
hassan-ali-khaire-som-government	Hassan Ali Khaire	Hassan Ali Khayre	government	Prime Minister	SOM	2017-03-01	2020-07-25	m	GOV	rulers	-
mohamed-hussein-roble-som-government	Mohamed Hussein Roble	-	government	Prime Minister	SOM	2020-09-23	2022-06-25	m	GOV	rulers	-
hamza-abdi-barre-som-government	Hamza Abdi Barre	-	government	Prime Minister	SOM	2022-06-25	-	m	GOV	rulers	-
fawzia-yusuf-adam-som-foreign	Fawzia Yusuf Adam	Fowsiyo Yusuf Haji Aadan	foreign	Foreign Minister	SOM	2012-11	2014-01-17	f	GOV	unverified	-
ahmed-isse-awad-som-foreign	Ahmed Isse Awad	-	foreign	Foreign Minister	SOM	2018-01	2020-11	m	GOV	unverified	-
ahmed-moallim-fiqi-som-foreign	Ahmed Moallim Fiqi	Ahmed Fiqi	foreign	Foreign Minister	SOM	2024-04	2025-03	m	GOV	unverified	-
abdisalam-abdi-ali-som-foreign	Abdisalam Abdi Ali	Abdisalam Ali	foreign	Foreign Minister	SOM	2025-03	-	m	GOV	unverified	-
daniel-arap-moi-ken-state	Daniel arap Moi	-	state	President	KEN	1978-08-22	2002-12-30	m	GOV	rulers	arap Moi
mwai-kibaki-ken-state	Mwai Kibaki	-	state	President	KEN	2002-12-30	2013-04-09	m	GOV	rulers	-
uhuru-kenyatta-ken-state	Uhuru Kenyatta	-	state	President	KEN	2013-04-09	2022-09-13	m	GOV	rulers	-
william-ruto-ken-state	William Ruto	-	state	President	KEN	2022-09-13	-	m	GOV	rulers	-
raila-odinga-ken-government	Raila Odinga	-	government	Prime Minister	KEN	2008-04-17	2013-04-09	m	GOV	rulers	-
moses-wetangula-ken-foreign	Moses Wetangula	Moses Wetang'ula	foreign	Foreign Minister	KEN	2008-01-08	2012-03-26	m	GOV	rulers	-
amina-mohamed-ken-foreign	Amina Mohamed	Amina Mohammed	foreign	Foreign Minister	KEN	2013-05-20	2018-02-05	f	GOV	rulers	-
musalia-mudavadi-ken-foreign	Musalia Mudavadi	-	foreign	Foreign Minister	KEN	2023-10-04	-	m	GOV	rulers	-
godfrey-binaisa-uga-state	Godfrey Binaisa	-	state	President	UGA	1979-06-20	1980-05-12	m	GOV	rulers	-
milton-obote-uga-state	Milton Obote	-	state	President	UGA	1980-12-17	1985-07-27	m	GOV	rulers	-
tito-okello-uga-state	Tito Okello	-	state	President	UGA	1985-07-29	1986-01-26	m	GOV	rulers	-
yoweri-museveni-uga-state	Yoweri Museveni	-	state	President	UGA	1986-01-29	-	m	GOV	rulers	-
sam-kutesa-uga-foreign	Sam Kutesa	-	foreign	Foreign Minister	UGA	2005-01-13	2021-06-21	m	GOV	rulers	-
jeje-odongo-uga-foreign	Jeje Odongo	-	foreign	Foreign Minister	UGA	2021-06-21	-	m	GOV	rulers	-
muhoozi-kainerugaba-uga-army-chief	Muhoozi Kainerugaba	-	army-chief	Chief of Defence Forces	UGA	2024-03-21	-	m	MIL	unverified	-
julius-nyerere-tza-state	Julius Nyerere	-	state	President	TZA	1962-12-09	1985-11-05	m	GOV	rulers	-
ali-hassan-mwinyi-tza-state	Ali Hassan Mwinyi	-	state	President	TZA	1985-11-05	1995-11-23	m	GOV	rulers	-
benjamin-mkapa-tza-state	Benjamin Mkapa	-	state	President	TZA	1995-11-23	2005-12-21	m	GOV	rulers	-
jakaya-kikwete-tza-state	Jakaya Kikwete	-	state	President	TZA	2005-12-21	2015-11-05	m	GOV	rulers	-
john-magufuli-tza-state	John Magufuli	-	state	President	TZA	2015-11-05	2021-03-17	m	GOV	rulers	-
samia-suluhu-hassan-tza-state	Samia Suluhu Hassan	-	state	President	TZA	2021-03-19	-	f	GOV	rulers	-
juvenal-habyarimana-rwa-state	Juvénal Habyarimana	Juvenal Habyarimana	state	President	RWA	1973-07-05	1994-04-06	m	GOV	rulers	-
theodore-sindikubwabo-rwa-state	Théodore Sindikubwabo	Theodore Sindikubwabo	state	President	RWA	1994-04-08	1994-07-19	m	GOV	rulers	-
pasteur-bizimungu-rwa-state	Pasteur Bizimungu	-	state	President	RWA	1994-07-19	2000-03-23	m	GOV	rulers	-
paul-kagame-rwa-state	Paul Kagame	-	state	President	RWA	2000-03-24	-	m	GOV	rulers	-
agathe-uwilingiyimana-rwa-government	Agathe Uwilingiyimana	-	government	Prime Minister	RWA	1993-07-18	1994-04-07	f	GOV	rulers	-
jean-kambanda-rwa-government	Jean Kambanda	-	government	Prime Minister	RWA	1994-04-09	1994-07-19	m	GOV	rulers	-
faustin-twagiramungu-rwa-government	Faustin Twagiramungu	-	government	Prime Minister	RWA	1994-07-19	1995-08-31	m	GOV	rulers	-
louise-mushikiwabo-rwa-foreign	Louise Mushikiwabo	-	foreign	Foreign Minister	RWA	2009-12	2018-10-18	f	GOV	rulers	-
vincent-biruta-rwa-foreign	Vincent Biruta	-	foreign	Foreign Minister	RWA	2019-11-04	2024-06-12	m	GOV	rulers	-
olivier-nduhungirehe-rwa-foreign	Olivier Nduhungirehe	-	foreign	Foreign Minister	RWA	2024-06-12	-	m	GOV	rulers	-
yolande-makolo-rwa-spokesman	Yolande Makolo	-	spokesman	Government spokeswoman	RWA	2021-07	-	f	GOV	unverified	-
paul-kagame-rwa-vice-president	Paul Kagame	-	vice-president	Vice President	RWA	1994-07-19	2000-03-24	m	GOV	unverified	-
jean-baptiste-bagaza-bdi-state	Jean-Baptiste Bagaza	-	state	President	BDI	1976-11-10	1987-09-03	m	GOV	rulers	-
pierre-buyoya-bdi-state	Pierre Buyoya	-	state	President	BDI	1987-09-09	1993-07-10	m	GOV	rulers	-
melchior-ndadaye-bdi-state	Melchior Ndadaye	-	state	President	BDI	1993-07-10	1993-10-21	m	GOV	rulers	-
cyprien-ntaryamira-bdi-state	Cyprien Ntaryamira	-	state	President	BDI	1994-02-05	1994-04-06	m	GOV	rulers	-
sylvestre-ntibantunganya-bdi-state	Sylvestre Ntibantunganya	-	state	President	BDI	1994-04-06	1996-07-25	m	GOV	rulers	-
pierre-buyoya-bdi-state-2	Pierre Buyoya	-	state	President	BDI	1996-07-25	2003-04-30	m	GOV	rulers	-
domitien-ndayizeye-bdi-state	Domitien Ndayizeye	-	state	President	BDI	2003-04-30	2005-08-26	m	GOV	rulers	-
pierre-nkurunziza-bdi-state	Pierre Nkurunziza	-	state	President	BDI	2005-08-26	2020-06-08	m	GOV	rulers	-
evariste-ndayishimiye-bdi-state	Évariste Ndayishimiye	Evariste Ndayishimiye	state	President	BDI	2020-06-18	-	m	GOV	rulers	-
francois-ngeze-bdi-state	François Ngeze	Francois Ngeze	state	Chairman of the National Committee of Public Salvation	BDI	1993-10-21	1993-10-27	m	GOV	rulers	-
sylvie-kinigi-bdi-government	Sylvie Kinigi	-	government	Prime Minister	BDI	1993-07-10	1994-02-07	f	GOV	rulers	-
sylvie-kinigi-bdi-state	Sylvie Kinigi	-	state	Acting President	BDI	1993-10-27	1994-02-05	f	GOV	rulers	-
mobutu-sese-seko-cod-state	Mobutu Sese Seko	Joseph Mobutu|Mobutu	state	President	COD	1965-11-24	1997-05-16	m	GOV	rulers	Mobutu
laurent-kabila-cod-state	Laurent Kabila	Laurent-Désiré Kabila|Laurent-Desire Kabila	state	President	COD	1997-05-17	2001-01-16	m	GOV	rulers	-
joseph-kabila-cod-state	Joseph Kabila	-	state	President	COD	2001-01-26	2019-01-24	m	GOV	rulers	-
felix-tshisekedi-cod-state	Félix Tshisekedi	Felix Tshisekedi|Felix Antoine Tshisekedi	state	President	COD	2019-01-24	-	m	GOV	rulers	-
etienne-tshisekedi-cod-government	Étienne Tshisekedi	Etienne Tshisekedi	government	Prime Minister	COD	1991-09-29	1991-11-01	m	GOV	rulers	-
kengo-wa-dondo-cod-government	Kengo wa Dondo	Leon Kengo wa Dondo	government	Prime Minister	COD	1994-07-06	1997-04-02	m	GOV	rulers	wa Dondo
antoine-gizenga-cod-government	Antoine Gizenga	-	government	Prime Minister	COD	2006-12-30	2008-10-10	m	GOV	rulers	-
adolphe-muzito-cod-government	Adolphe Muzito	-	government	Prime Minister	COD	2008-10-10	2012-03-06	m	GOV	rulers	-
augustin-matata-ponyo-cod-government	Augustin Matata Ponyo	-	government	Prime Minister	COD	2012-04-18	2016-11-17	m	GOV	rulers	-
bruno-tshibala-cod-government	Bruno Tshibala	-	government	Prime Minister	COD	2017-05-18	2019-09-07	m	GOV	rulers	-
sylvestre-ilunga-cod-government	Sylvestre Ilunga	-	government	Prime Minister	COD	2019-09-07	2021-04-26	m	GOV	rulers	-
jean-michel-sama-lukonde-cod-government	Jean-Michel Sama Lukonde	-	government	Prime Minister	COD	2021-04-26	2024-06-12	m	GOV	rulers	-
judith-suminwa-cod-government	Judith Suminwa	Judith Suminwa Tuluka	government	Prime Minister	COD	2024-06-12	-	f	GOV	rulers	-
leonard-she-okitundu-cod-foreign	Léonard She Okitundu	Leonard She Okitundu	foreign	Foreign Minister	COD	2000-11	2003-02	m	GOV	rulers	-
christophe-lutundula-cod-foreign	Christophe Lutundula	-	foreign	Foreign Minister	COD	2021-04-26	2024-05-29	m	GOV	rulers	-
therese-kayikwamba-wagner-cod-foreign	Thérèse Kayikwamba Wagner	Therese Kayikwamba Wagner	foreign	Foreign Minister	COD	2024-05-29	-	f	GOV	rulers	-
patrick-muyaya-cod-spokesman	Patrick Muyaya	-	spokesman	Government spokesman	COD	2021-04-26	-	m	GOV	unverified	-
denis-sassou-nguesso-cog-state	Denis Sassou-Nguesso	Denis Sassou Nguesso	state	President	COG	1979-02-08	1992-08-31	m	GOV	rulers	-
pascal-lissouba-cog-state	Pascal Lissouba	-	state	President	COG	1992-08-31	1997-10-15	m	GOV	rulers	-
denis-sassou-nguesso-cog-state-2	Denis Sassou-Nguesso	Denis Sassou Nguesso	state	President	COG	1997-10-25	-	m	GOV	rulers	-
rodolphe-adada-cog-foreign	Rodolphe Adada	-	foreign	Foreign Minister	COG	1997-11-02	2007-03-03	m	GOV	rulers	-
basile-ikouebe-cog-foreign	Basile Ikouébé	Basile Ikouebe	foreign	Foreign Minister	COG	2007-03-03	2015-08-10	m	GOV	rulers	-
jean-claude-gakosso-cog-foreign	Jean-Claude Gakosso	-	foreign	Foreign Minister	COG	2015-08-10	-	m	GOV	unverified	-
jean-bedel-bokassa-caf-state	Jean-Bédel Bokassa	Jean-Bedel Bokassa	state	President	CAF	1966-01-01	1979-09-21	m	GOV	rulers	-
david-dacko-caf-state	David Dacko	-	state	President	CAF	1979-09-21	1981-09-01	m	GOV	rulers	-
andre-kolingba-caf-state	André Kolingba	Andre Kolingba	state	President	CAF	1981-09-01	1993-10-22	m	GOV	rulers	-
ange-felix-patasse-caf-state	Ange-Félix Patassé	Ange-Felix Patasse	state	President	CAF	1993-10-22	2003-03-15	m	GOV	rulers	-
francois-bozize-caf-state	François Bozizé	Francois Bozize	state	President	CAF	2003-03-15	2013-03-24	m	GOV	rulers	-
michel-djotodia-caf-state	Michel Djotodia	-	state	President	CAF	2013-03-24	2014-01-10	m	GOV	rulers	-
catherine-samba-panza-caf-state	Catherine Samba-Panza	-	state	President	CAF	2014-01-23	2016-03-30	f	GOV	rulers	-
faustin-archange-touadera-caf-state	Faustin-Archange Touadéra	Faustin-Archange Touadera|Faustin Archange Touadera	state	President	CAF	2016-03-30	-	m	GOV	rulers	-
alexandre-ferdinand-nguendet-caf-state	Alexandre-Ferdinand Nguendet	-	state	Acting President	CAF	2014-01-10	2014-01-23	m	GOV	rulers	-
sylvie-baipo-temon-caf-foreign	Sylvie Baïpo-Temon	Sylvie Baipo-Temon	foreign	Foreign Minister	CAF	2018-12-14	-	f	GOV	unverified	-
goukouni-oueddei-tcd-state	Goukouni Oueddei	Goukouni Weddeye|Goukouni Oueddeï	state	President	TCD	1979-09-03	1982-06-07	m	GOV	rulers	-
hissene-habre-tcd-state	Hissène Habré	Hissene Habre	state	President	TCD	1982-06-07	1990-12-01	m	GOV	rulers	-
idriss-deby-tcd-state	Idriss Déby	Idriss Deby|Idriss Deby Itno	state	President	TCD	1990-12-02	2021-04-20	m	GOV	rulers	-
mahamat-idriss-deby-tcd-state	Mahamat Idriss Déby	Mahamat Idriss Deby|Mahamat Deby|Mahamat Idriss Deby Itno	state	President	TCD	2021-04-20	-	m	GOV	rulers	-
albert-pahimi-padacke-tcd-government	Albert Pahimi Padacké	Albert Pahimi Padacke	government	Prime Minister	TCD	2021-04-26	2022-10-12	m	GOV	rulers	-
saleh-kebzabo-tcd-government	Saleh Kebzabo	-	government	Prime Minister	TCD	2022-10-12	2023-12-29	m	GOV	rulers	-
succes-masra-tcd-government	Succès Masra	Succes Masra	government	Prime Minister	TCD	2024-01-01	2024-05-22	m	GOV	rulers	-
moussa-faki-tcd-foreign	Moussa Faki	Moussa Faki Mahamat	foreign	Foreign Minister	TCD	2008-04-23	2017-02-05	m	GOV	rulers	Faki
ahmadou-ahidjo-cmr-state	Ahmadou Ahidjo	-	state	President	CMR	1960-05-05	1982-11-06	m	GOV	rulers	-
paul-biya-cmr-state	Paul Biya	-	state	President	CMR	1982-11-06	-	m	GOV	rulers	-
pierre-moukoko-mbonjo-cmr-foreign	Pierre Moukoko Mbonjo	-	foreign	Foreign Minister	CMR	2011-12-09	2015-10-02	m	GOV	rulers	-
lejeune-mbella-mbella-cmr-foreign	Lejeune Mbella Mbella	-	foreign	Foreign Minister	CMR	2015-10-02	-	m	GOV	unverified	-
omar-bongo-gab-state	Omar Bongo	-	state	President	GAB	1967-12-02	2009-06-08	m	GOV	rulers	-
ali-bongo-gab-state	Ali Bongo	Ali Bongo Ondimba	state	President	GAB	2009-10-16	2023-08-30	m	GOV	rulers	-
brice-oligui-nguema-gab-state	Brice Oligui Nguema	Brice Clotaire Oligui Nguema	state	President	GAB	2023-09-04	-	m	GOV|MIL	rulers	-
rose-francine-rogombe-gab-state	Rose Francine Rogombé	Rose Rogombe|Rose Francine Rogombe	state	Acting President	GAB	2009-06-10	2009-10-16	f	GOV	rulers	-
jean-ping-gab-foreign	Jean Ping	-	foreign	Foreign Minister	GAB	1999-01-25	2008-02-06	m	GOV	rulers	-
teodoro-obiang-nguema-gnq-state	Teodoro Obiang Nguema	Teodoro Obiang|Teodoro Obiang Nguema Mbasogo	state	President	GNQ	1979-08-03	-	m	GOV	rulers	-
manuel-pinto-da-costa-stp-state	Manuel Pinto da Costa	-	state	President	STP	1975-07-12	1991-03-04	m	GOV	rulers	da Costa
miguel-trovoada-stp-state	Miguel Trovoada	-	state	President	STP	1991-04-03	2001-09-03	m	GOV	rulers	-
fradique-de-menezes-stp-state	Fradique de Menezes	-	state	President	STP	2001-09-03	2011-09-03	m	GOV	rulers	de Menezes
leonel-mario-dalva-stp-state	Leonel Mário d'Alva	Leonel Mario d'Alva	state	Acting President	STP	1991-03-04	1991-04-03	m	GOV	rulers	d'Alva
fernando-pereira-stp-junta	Fernando Pereira	-	junta	Leader of the coup	STP	2003-07-16	2003-07-23	m	GOV	unverified	-
manuel-pinto-da-costa-stp-state-2	Manuel Pinto da Costa	-	state	President	STP	2011-09-03	2016-09-03	m	GOV	rulers	da Costa
evaristo-carvalho-stp-state	Evaristo Carvalho	-	state	President	STP	2016-09-03	2021-10-02	m	GOV	rulers	-
carlos-vila-nova-stp-state	Carlos Vila Nova	-	state	President	STP	2021-10-02	-	m	GOV	rulers	Vila Nova
olusegun-obasanjo-nga-state	Olusegun Obasanjo	-	state	President	NGA	1976-02-13	1979-10-01	m	GOV	rulers	-
shehu-shagari-nga-state	Shehu Shagari	-	state	President	NGA	1979-10-01	1983-12-31	m	GOV	rulers	-
muhammadu-buhari-nga-state	Muhammadu Buhari	-	state	President	NGA	1983-12-31	1985-08-27	m	GOV	rulers	-
ibrahim-babangida-nga-state	Ibrahim Babangida	-	state	President	NGA	1985-08-27	1993-08-26	m	GOV|MIL	rulers	-
ernest-shonekan-nga-state	Ernest Shonekan	-	state	President	NGA	1993-08-26	1993-11-17	m	GOV	rulers	-
sani-abacha-nga-state	Sani Abacha	-	state	President	NGA	1993-11-17	1998-06-08	m	GOV|MIL	rulers	-
abdulsalami-abubakar-nga-state	Abdulsalami Abubakar	Abdusalam Abubakar	state	President	NGA	1998-06-08	1999-05-29	m	GOV|MIL	rulers	-
olusegun-obasanjo-nga-state-2	Olusegun Obasanjo	-	state	President	NGA	1999-05-29	2007-05-29	m	GOV	rulers	-
umaru-yaradua-nga-state	Umaru Yar'Adua	Umaru Musa Yar'Adua	state	President	NGA	2007-05-29	2010-05-05	m	GOV	rulers	-
goodluck-jonathan-nga-state	Goodluck Jonathan	-	state	President	NGA	2010-05-06	2015-05-29	m	GOV	rulers	-
muhammadu-buhari-nga-state-2	Muhammadu Buhari	-	state	President	NGA	2015-05-29	2023-05-29	m	GOV	rulers	-
bola-tinubu-nga-state	Bola Tinubu	Bola Ahmed Tinubu	state	President	NGA	2023-05-29	-	m	GOV	rulers	-
bolaji-akinyemi-nga-foreign	Bolaji Akinyemi	-	foreign	Foreign Minister	NGA	1985-09	1987-12	m	GOV	rulers	-
tom-ikimi-nga-foreign	Tom Ikimi	-	foreign	Foreign Minister	NGA	1995-03	1998-06	m	GOV	rulers	-
geoffrey-onyeama-nga-foreign	Geoffrey Onyeama	-	foreign	Foreign Minister	NGA	2015-11-11	2023-05-29	m	GOV	rulers	-
yusuf-tuggar-nga-foreign	Yusuf Tuggar	-	foreign	Foreign Minister	NGA	2023-08-21	-	m	GOV	rulers	-
goodluck-jonathan-nga-acting-state	Goodluck Jonathan	-	acting-state	Acting President	NGA	2010-02-09	2010-05-06	m	GOV	unverified	-
jerry-rawlings-gha-state	Jerry Rawlings	-	state	President	GHA	1979-06-04	1979-09-24	m	GOV	rulers	-
hilla-limann-gha-state	Hilla Limann	-	state	President	GHA	1979-09-24	1981-12-31	m	GOV	rulers	-
jerry-rawlings-gha-state-2	Jerry Rawlings	-	state	President	GHA	1981-12-31	2001-01-07	m	GOV	rulers	-
john-kufuor-gha-state	John Kufuor	-	state	President	GHA	2001-01-07	2009-01-07	m	GOV	rulers	-
john-atta-mills-gha-state	John Atta Mills	-	state	President	GHA	2009-01-07	2012-07-24	m	GOV	rulers	-
john-dramani-mahama-gha-state	John Dramani Mahama	John Mahama	state	President	GHA	2012-07-24	2017-01-07	m	GOV	rulers	-
nana-akufo-addo-gha-state	Nana Akufo-Addo	-	state	President	GHA	2017-01-07	2025-01-07	m	GOV	rulers	-
john-dramani-mahama-gha-state-2	John Dramani Mahama	John Mahama	state	President	GHA	2025-01-07	-	m	GOV	rulers	-
hanna-tetteh-gha-foreign	Hanna Tetteh	-	foreign	Foreign Minister	GHA	2013-01-30	2017-01-07	f	GOV	rulers	-
shirley-ayorkor-botchwey-gha-foreign	Shirley Ayorkor Botchwey	-	foreign	Foreign Minister	GHA	2017-01-28	2025-01-07	f	GOV	rulers	-
samuel-okudzeto-ablakwa-gha-foreign	Samuel Okudzeto Ablakwa	-	foreign	Foreign Minister	GHA	2025-02-07	-	m	GOV	unverified	-
felix-houphouet-boigny-civ-state	Félix Houphouët-Boigny	Felix Houphouet-Boigny	state	President	CIV	1960-11-03	1993-12-07	m	GOV	rulers	-
henri-konan-bedie-civ-state	Henri Konan Bédié	Henri Konan Bedie	state	President	CIV	1993-12-07	1999-12-24	m	GOV	rulers	-
robert-guei-civ-state	Robert Guéï	Robert Guei	state	President	CIV	1999-12-24	2000-10-26	m	GOV	rulers	-
laurent-gbagbo-civ-state	Laurent Gbagbo	-	state	President	CIV	2000-10-26	2011-04-11	m	GOV	rulers	-
alassane-ouattara-civ-state	Alassane Ouattara	Alassane Dramane Ouattara	state	President	CIV	2011-04-11	-	m	GOV	rulers	-
alassane-ouattara-civ-government	Alassane Ouattara	-	government	Prime Minister	CIV	1990-11-07	1993-12-09	m	GOV	rulers	-
seydou-diarra-civ-government	Seydou Diarra	-	government	Prime Minister	CIV	2003-01-25	2005-12-07	m	GOV	rulers	-
charles-konan-banny-civ-government	Charles Konan Banny	-	government	Prime Minister	CIV	2005-12-07	2007-04-04	m	GOV	rulers	-
guillaume-soro-civ-government	Guillaume Soro	-	government	Prime Minister	CIV	2007-04-04	2010-12-06	m	GOV	rulers	-
felix-houphouet-boigny-civ-government	Félix Houphouët-Boigny	Felix Houphouet-Boigny	government	Prime Minister	CIV	1960-08-07	1960-11-27	m	GOV	rulers	-
william-tolbert-lbr-state	William Tolbert	-	state	President	LBR	1971-07-23	1980-04-12	m	GOV	rulers	-
samuel-doe-lbr-state	Samuel Doe	-	state	President	LBR	1980-04-12	1990-09-09	m	GOV	rulers	-
amos-sawyer-lbr-state	Amos Sawyer	-	state	President of the Interim Government	LBR	1990-11-22	1994-03-07	m	GOV	rulers	-
charles-taylor-lbr-state	Charles Taylor	-	state	President	LBR	1997-08-02	2003-08-11	m	GOV	rulers	-
moses-blah-lbr-state	Moses Blah	-	state	President	LBR	2003-08-11	2003-10-14	m	GOV	rulers	-
gyude-bryant-lbr-state	Gyude Bryant	-	state	Chairman of the Transitional Government	LBR	2003-10-14	2006-01-16	m	GOV	rulers	-
ellen-johnson-sirleaf-lbr-state	Ellen Johnson Sirleaf	Ellen Johnson-Sirleaf	state	President	LBR	2006-01-16	2018-01-22	f	GOV	rulers	-
george-weah-lbr-state	George Weah	-	state	President	LBR	2018-01-22	2024-01-22	m	GOV	rulers	-
joseph-boakai-lbr-state	Joseph Boakai	-	state	President	LBR	2024-01-22	-	m	GOV	rulers	-
siaka-stevens-sle-state	Siaka Stevens	-	state	President	SLE	1971-04-21	1985-11-28	m	GOV	rulers	-
joseph-saidu-momoh-sle-state	Joseph Saidu Momoh	Joseph Momoh	state	President	SLE	1985-11-28	1992-04-29	m	GOV	rulers	-
valentine-strasser-sle-state	Valentine Strasser	-	state	President	SLE	1992-05-01	1996-01-16	m	GOV	rulers	-
julius-maada-bio-sle-state	Julius Maada Bio	-	state	President	SLE	1996-01-16	1996-03-29	m	GOV	rulers	-
ahmad-tejan-kabbah-sle-state	Ahmad Tejan Kabbah	-	state	President	SLE	1996-03-29	1997-05-25	m	GOV	rulers	-
johnny-paul-koroma-sle-state	Johnny Paul Koroma	-	state	President	SLE	1997-05-25	1998-02-12	m	GOV	rulers	-
ahmad-tejan-kabbah-sle-state-2	Ahmad Tejan Kabbah	-	state	President	SLE	1998-03-10	2007-09-17	m	GOV	rulers	-
ernest-bai-koroma-sle-state	Ernest Bai Koroma	-	state	President	SLE	2007-09-17	2018-04-04	m	GOV	rulers	-
julius-maada-bio-sle-state-2	Julius Maada Bio	-	state	President	SLE	2018-04-04	-	m	GOV	rulers	-
ahmed-sekou-toure-gin-state	Ahmed Sékou Touré	Ahmed Sekou Toure|Sekou Toure	state	President	GIN	1958-10-02	1984-03-26	m	GOV	rulers	-
lansana-conte-gin-state	Lansana Conté	Lansana Conte	state	President	GIN	1984-04-03	2008-12-22	m	GOV	rulers	-
moussa-dadis-camara-gin-state	Moussa Dadis Camara	-	state	President	GIN	2008-12-23	2010-01-15	m	GOV|MIL	rulers	-
sekouba-konate-gin-state	Sékouba Konaté	Sekouba Konate	state	President	GIN	2010-01-15	2010-12-21	m	GOV	rulers	-
alpha-conde-gin-state	Alpha Condé	Alpha Conde	state	President	GIN	2010-12-21	2021-09-05	m	GOV	rulers	-
mamady-doumbouya-gin-state	Mamady Doumbouya	Mamadi Doumbouya	state	President	GIN	2021-09-05	-	m	GOV|MIL	rulers	-
morissanda-kouyate-gin-foreign	Morissanda Kouyaté	Morissanda Kouyate	foreign	Foreign Minister	GIN	2021-10-25	-	m	GOV	unverified	-
joao-bernardo-vieira-gnb-state	João Bernardo Vieira	Joao Bernardo Vieira|Nino Vieira	state	President	GNB	1980-11-14	1999-05-07	m	GOV	rulers	-
kumba-iala-gnb-state	Kumba Ialá	Kumba Yala	state	President	GNB	2000-02-17	2003-09-14	m	GOV	rulers	-
joao-bernardo-vieira-gnb-state-2	João Bernardo Vieira	Joao Bernardo Vieira|Nino Vieira	state	President	GNB	2005-10-01	2009-03-02	m	GOV	rulers	-
malam-bacai-sanha-gnb-state	Malam Bacai Sanhá	Malam Bacai Sanha	state	President	GNB	2009-09-08	2012-01-09	m	GOV	rulers	-
jose-mario-vaz-gnb-state	José Mário Vaz	Jose Mario Vaz	state	President	GNB	2014-06-23	2020-02-27	m	GOV	rulers	-
umaro-sissoco-embalo-gnb-state	Umaro Sissoco Embaló	Umaro Sissoco Embalo	state	President	GNB	2020-02-27	2025-11-26	m	GOV	unverified	-
leopold-sedar-senghor-sen-state	Léopold Sédar Senghor	Leopold Senghor	state	President	SEN	1960-09-06	1980-12-31	m	GOV	rulers	-
abdou-diouf-sen-state	Abdou Diouf	-	state	President	SEN	1981-01-01	2000-04-01	m	GOV	rulers	-
abdoulaye-wade-sen-state	Abdoulaye Wade	-	state	President	SEN	2000-04-01	2012-04-02	m	GOV	rulers	-
macky-sall-sen-state	Macky Sall	-	state	President	SEN	2012-04-02	2024-04-02	m	GOV	rulers	-
bassirou-diomaye-faye-sen-state	Bassirou Diomaye Faye	-	state	President	SEN	2024-04-02	-	m	GOV	rulers	-
ousmane-sonko-sen-government	Ousmane Sonko	-	government	Prime Minister	SEN	2024-04-02	-	m	GOV	rulers	-
dawda-jawara-gmb-state	Dawda Jawara	-	state	President	GMB	1970-04-24	1994-07-22	m	GOV	rulers	-
yahya-jammeh-gmb-state	Yahya Jammeh	-	state	President	GMB	1994-07-22	2017-01-21	m	GOV	rulers	-
adama-barrow-gmb-state	Adama Barrow	-	state	President	GMB	2017-01-21	-	m	GOV	rulers	-
dawda-jawara-gmb-government	Dawda Jawara	-	government	Prime Minister	GMB	1962-06-12	1970-04-24	m	GOV	rulers	-
moussa-traore-mli-state	Moussa Traoré	Moussa Traore	state	President	MLI	1968-11-19	1991-03-26	m	GOV	rulers	-
amadou-toumani-toure-mli-state	Amadou Toumani Touré	Amadou Toumani Toure	state	President	MLI	1991-03-26	1992-06-08	m	GOV	rulers	-
alpha-oumar-konare-mli-state	Alpha Oumar Konaré	Alpha Oumar Konare	state	President	MLI	1992-06-08	2002-06-08	m	GOV	rulers	-
amadou-toumani-toure-mli-state-2	Amadou Toumani Touré	Amadou Toumani Toure	state	President	MLI	2002-06-08	2012-03-22	m	GOV	rulers	-
dioncounda-traore-mli-state	Dioncounda Traoré	Dioncounda Traore	state	President	MLI	2012-04-12	2013-09-04	m	GOV	rulers	-
ibrahim-boubacar-keita-mli-state	Ibrahim Boubacar Keïta	Ibrahim Boubacar Keita	state	President	MLI	2013-09-04	2020-08-18	m	GOV	rulers	-
bah-ndaw-mli-state	Bah Ndaw	Bah N'Daw|Bah N'Daou|Bah Ndaou	state	President	MLI	2020-09-25	2021-05-24	m	GOV	rulers	-
assimi-goita-mli-state	Assimi Goïta	Assimi Goita	state	President	MLI	2021-05-24	-	m	GOV|MIL	rulers	-
moctar-ouane-mli-government	Moctar Ouane	-	government	Prime Minister	MLI	2020-09-27	2021-05-24	m	GOV	rulers	-
choguel-maiga-mli-government	Choguel Maïga	Choguel Kokalla Maiga|Choguel Maiga	government	Prime Minister	MLI	2021-06-07	2024-11-20	m	GOV	rulers	-
abdoulaye-maiga-mli-government	Abdoulaye Maïga	Abdoulaye Maiga	government	Prime Minister	MLI	2024-11-21	-	m	GOV	rulers	-
abdoulaye-diop-mli-foreign	Abdoulaye Diop	-	foreign	Foreign Minister	MLI	2021-06-11	-	m	GOV	rulers	-
saye-zerbo-bfa-state	Saye Zerbo	-	state	President	BFA	1980-11-25	1982-11-07	m	GOV	rulers	-
jean-baptiste-ouedraogo-bfa-state	Jean-Baptiste Ouédraogo	Jean-Baptiste Ouedraogo	state	President	BFA	1982-11-08	1983-08-04	m	GOV	rulers	-
thomas-sankara-bfa-state	Thomas Sankara	-	state	President	BFA	1983-08-04	1987-10-15	m	GOV|MIL	rulers	-
blaise-compaore-bfa-state	Blaise Compaoré	Blaise Compaore	state	President	BFA	1987-10-15	2014-10-31	m	GOV	rulers	-
michel-kafando-bfa-state	Michel Kafando	-	state	President	BFA	2014-11-18	2015-12-29	m	GOV	rulers	-
roch-marc-christian-kabore-bfa-state	Roch Marc Christian Kaboré	Roch Kabore|Roch Marc Kabore	state	President	BFA	2015-12-29	2022-01-24	m	GOV	rulers	-
paul-henri-damiba-bfa-state	Paul-Henri Damiba	Paul-Henri Sandaogo Damiba	state	President	BFA	2022-01-31	2022-09-30	m	GOV|MIL	rulers	-
ibrahim-traore-bfa-state	Ibrahim Traoré	Ibrahim Traore	state	President	BFA	2022-09-30	-	m	GOV|MIL	rulers	-
seyni-kountche-ner-state	Seyni Kountché	Seyni Kountche	state	President	NER	1974-04-17	1987-11-10	m	GOV	rulers	-
ali-saibou-ner-state	Ali Saibou	-	state	President	NER	1987-11-10	1993-04-16	m	GOV	rulers	-
mahamane-ousmane-ner-state	Mahamane Ousmane	-	state	President	NER	1993-04-16	1996-01-27	m	GOV	rulers	-
ibrahim-bare-mainassara-ner-state	Ibrahim Baré Maïnassara	Ibrahim Bare Mainassara	state	President	NER	1996-01-27	1999-04-09	m	GOV	rulers	-
daouda-malam-wanke-ner-state	Daouda Malam Wanké	Daouda Wanke	state	President	NER	1999-04-11	1999-12-22	m	GOV|MIL	rulers	-
mamadou-tandja-ner-state	Mamadou Tandja	Tandja Mamadou	state	President	NER	1999-12-22	2010-02-18	m	GOV	rulers	-
salou-djibo-ner-state	Salou Djibo	-	state	President	NER	2010-02-18	2011-04-07	m	GOV	rulers	-
mahamadou-issoufou-ner-state	Mahamadou Issoufou	-	state	President	NER	2011-04-07	2021-04-02	m	GOV	rulers	-
mohamed-bazoum-ner-state	Mohamed Bazoum	-	state	President	NER	2021-04-02	2023-07-26	m	GOV	rulers	-
abdourahamane-tiani-ner-state	Abdourahamane Tiani	Abdourahamane Tchiani	state	President	NER	2023-07-28	-	m	GOV|MIL	rulers	-
mohamed-khouna-ould-haidallah-mrt-state	Mohamed Khouna Ould Haidallah	-	state	President	MRT	1980-01-04	1984-12-12	m	GOV	rulers	Ould Haidallah
maaouya-ould-sidahmed-taya-mrt-state	Maaouya Ould Sid'Ahmed Taya	Maaouya Ould Taya|Maaouiya Ould Taya	state	President	MRT	1984-12-12	2005-08-03	m	GOV	rulers	Ould Sid'Ahmed Taya
ely-ould-mohamed-vall-mrt-state	Ely Ould Mohamed Vall	-	state	President	MRT	2005-08-03	2007-04-19	m	GOV	rulers	Ould Mohamed Vall
sidi-ould-cheikh-abdallahi-mrt-state	Sidi Ould Cheikh Abdallahi	-	state	President	MRT	2007-04-19	2008-08-06	m	GOV	rulers	Ould Cheikh Abdallahi
mohamed-ould-abdel-aziz-mrt-state	Mohamed Ould Abdel Aziz	Mohammed Ould Abdel Aziz	state	President	MRT	2008-08-06	2009-04-15	m	GOV	rulers	Ould Abdel Aziz
mohamed-ould-abdel-aziz-mrt-state-2	Mohamed Ould Abdel Aziz	Mohammed Ould Abdel Aziz	state	President	MRT	2009-08-05	2019-08-01	m	GOV	rulers	Ould Abdel Aziz
mohamed-ould-ghazouani-mrt-state	Mohamed Ould Ghazouani	Mohamed Ould Cheikh Ghazouani	state	President	MRT	2019-08-01	-	m	GOV	rulers	Ould Ghazouani
ba-mamadou-dit-mbare-mrt-state	Ba Mamadou dit Mbaré	Ba Mamadou Mbare|Ba M'Baré|Ba Mamadou dit M'Bare|Ba Mamadou dit Mbare|Ba M'Bare	state	Acting President	MRT	2009-04-15	2009-08-05	m	GOV	rulers	Mbaré|Mbare
gnassingbe-eyadema-tgo-state	Gnassingbé Eyadéma	Gnassingbe Eyadema	state	President	TGO	1967-04-14	2005-02-05	m	GOV	rulers	-
faure-gnassingbe-tgo-state	Faure Gnassingbé	Faure Gnassingbe	state	President	TGO	2005-05-04	2025-05-03	m	GOV	rulers	-
faure-gnassingbe-tgo-government	Faure Gnassingbé	Faure Gnassingbe	government	President of the Council of Ministers	TGO	2025-05-03	-	m	GOV	rulers	-
faure-gnassingbe-tgo-state-2	Faure Gnassingbé	Faure Gnassingbe	state	President	TGO	2005-02-05	2005-02-25	m	GOV	rulers	-
abass-bonfoh-tgo-state	Abass Bonfoh	Abbas Bonfoh|Bonfoh Abass	state	Acting President	TGO	2005-02-25	2005-05-04	m	GOV	rulers	-
mathieu-kerekou-ben-state	Mathieu Kérékou	Mathieu Kerekou	state	President	BEN	1972-10-26	1991-04-04	m	GOV	rulers	-
nicephore-soglo-ben-state	Nicéphore Soglo	Nicephore Soglo	state	President	BEN	1991-04-04	1996-04-04	m	GOV	rulers	-
mathieu-kerekou-ben-state-2	Mathieu Kérékou	Mathieu Kerekou	state	President	BEN	1996-04-04	2006-04-06	m	GOV	rulers	-
thomas-boni-yayi-ben-state	Thomas Boni Yayi	Boni Yayi	state	President	BEN	2006-04-06	2016-04-06	m	GOV	rulers	-
patrice-talon-ben-state	Patrice Talon	-	state	President	BEN	2016-04-06	-	m	GOV	rulers	-
aristides-pereira-cpv-state	Aristides Pereira	-	state	President	CPV	1975-07-08	1991-03-22	m	GOV	rulers	-
pedro-pires-cpv-state	Pedro Pires	-	state	President	CPV	2001-03-22	2011-09-09	m	GOV	rulers	-
jorge-carlos-fonseca-cpv-state	Jorge Carlos Fonseca	-	state	President	CPV	2011-09-09	2021-11-09	m	GOV	rulers	-
jose-maria-neves-cpv-state	José Maria Neves	Jose Maria Neves	state	President	CPV	2021-11-09	-	m	GOV	rulers	-
agostinho-neto-ago-state	Agostinho Neto	-	state	President	AGO	1975-11-11	1979-09-10	m	GOV	rulers	-
jose-eduardo-dos-santos-ago-state	José Eduardo dos Santos	Jose Eduardo dos Santos|Eduardo dos Santos	state	President	AGO	1979-09-10	2017-09-26	m	GOV	rulers	dos Santos
joao-lourenco-ago-state	João Lourenço	Joao Lourenco	state	President	AGO	2017-09-26	-	m	GOV	rulers	-
tete-antonio-ago-foreign	Téte António	Tete Antonio	foreign	Foreign Minister	AGO	2020-04-09	-	m	GOV	rulers	-
samora-machel-moz-state	Samora Machel	-	state	President	MOZ	1975-06-25	1986-10-19	m	GOV	rulers	-
joaquim-chissano-moz-state	Joaquim Chissano	-	state	President	MOZ	1986-11-06	2005-02-02	m	GOV	rulers	-
armando-guebuza-moz-state	Armando Guebuza	-	state	President	MOZ	2005-02-02	2015-01-15	m	GOV	rulers	-
filipe-nyusi-moz-state	Filipe Nyusi	-	state	President	MOZ	2015-01-15	2025-01-15	m	GOV	rulers	-
daniel-chapo-moz-state	Daniel Chapo	-	state	President	MOZ	2025-01-15	-	m	GOV	rulers	-
venancio-mondlane-moz-opposition	Venâncio Mondlane	Venancio Mondlane	opposition	Opposition leader	MOZ	2024-10	-	m	OPP	unverified	-
ian-smith-zwe-government	Ian Smith	-	government	Prime Minister	ZWE	1964-04-13	1979-06-01	m	GOV	rulers	-
abel-muzorewa-zwe-government	Abel Muzorewa	-	government	Prime Minister	ZWE	1979-06-01	1979-12-12	m	GOV	rulers	-
robert-mugabe-zwe-government	Robert Mugabe	-	government	Prime Minister	ZWE	1980-04-18	1987-12-31	m	GOV	rulers	-
morgan-tsvangirai-zwe-government	Morgan Tsvangirai	-	government	Prime Minister	ZWE	2009-02-11	2013-09-11	m	GOV	rulers	-
canaan-banana-zwe-state	Canaan Banana	-	state	President	ZWE	1980-04-18	1987-12-31	m	GOV	rulers	-
robert-mugabe-zwe-state	Robert Mugabe	-	state	President	ZWE	1987-12-31	2017-11-21	m	GOV	rulers	-
emmerson-mnangagwa-zwe-state	Emmerson Mnangagwa	-	state	President	ZWE	2017-11-24	-	m	GOV	rulers	-
stan-mudenge-zwe-foreign	Stan Mudenge	-	foreign	Foreign Minister	ZWE	1995	2005-04	m	GOV	unverified	-
simbarashe-mumbengegwi-zwe-foreign	Simbarashe Mumbengegwi	-	foreign	Foreign Minister	ZWE	2005-04	2017-11	m	GOV	unverified	-
sibusiso-moyo-zwe-foreign	Sibusiso Moyo	S.B. Moyo	foreign	Foreign Minister	ZWE	2017-12-04	2021-01-20	m	GOV	rulers	-
frederick-shava-zwe-foreign	Frederick Shava	-	foreign	Foreign Minister	ZWE	2021-02	2024-10	m	GOV	unverified	-
kenneth-kaunda-zmb-state	Kenneth Kaunda	-	state	President	ZMB	1964-10-24	1991-11-02	m	GOV	rulers	-
frederick-chiluba-zmb-state	Frederick Chiluba	-	state	President	ZMB	1991-11-02	2002-01-02	m	GOV	rulers	-
levy-mwanawasa-zmb-state	Levy Mwanawasa	-	state	President	ZMB	2002-01-02	2008-08-19	m	GOV	rulers	-
rupiah-banda-zmb-state	Rupiah Banda	-	state	President	ZMB	2008-08-19	2011-09-23	m	GOV	rulers	-
michael-sata-zmb-state	Michael Sata	-	state	President	ZMB	2011-09-23	2014-10-28	m	GOV	rulers	-
edgar-lungu-zmb-state	Edgar Lungu	-	state	President	ZMB	2015-01-25	2021-08-24	m	GOV	rulers	-
hakainde-hichilema-zmb-state	Hakainde Hichilema	-	state	President	ZMB	2021-08-24	-	m	GOV	rulers	-
rupiah-banda-zmb-acting-state	Rupiah Banda	-	acting-state	Acting President	ZMB	2008-06-29	2008-11-02	m	GOV	unverified	-
guy-scott-zmb-state	Guy Scott	-	state	Acting President	ZMB	2014-10-28	2015-01-25	m	GOV	rulers	Guy Scott of Zambia
hastings-banda-mwi-state	Hastings Banda	Hastings Kamuzu Banda	state	President	MWI	1966-07-06	1994-05-24	m	GOV	rulers	-
bakili-muluzi-mwi-state	Bakili Muluzi	-	state	President	MWI	1994-05-24	2004-05-24	m	GOV	rulers	-
bingu-wa-mutharika-mwi-state	Bingu wa Mutharika	-	state	President	MWI	2004-05-24	2012-04-05	m	GOV	rulers	wa Mutharika
joyce-banda-mwi-state	Joyce Banda	-	state	President	MWI	2012-04-07	2014-05-31	f	GOV	rulers	-
peter-mutharika-mwi-state	Peter Mutharika	-	state	President	MWI	2014-05-31	2020-06-28	m	GOV	rulers	-
lazarus-chakwera-mwi-state	Lazarus Chakwera	-	state	President	MWI	2020-06-28	2025-10-04	m	GOV	unverified	-
peter-mutharika-mwi-state-2	Peter Mutharika	-	state	President	MWI	2025-10-04	-	m	GOV	unverified	-
hastings-banda-mwi-government	Hastings Banda	Hastings Kamuzu Banda	government	Prime Minister	MWI	1964-07-06	1966-07-06	m	GOV	rulers	-
p-w-botha-zaf-government	P.W. Botha	Pieter Willem Botha|P. W. Botha	government	Prime Minister	ZAF	1978-10-09	1984-09-14	m	GOV	rulers	-
p-w-botha-zaf-state	P.W. Botha	Pieter Willem Botha|P. W. Botha	state	President	ZAF	1984-09-14	1989-08-15	m	GOV	rulers	-
f-w-de-klerk-zaf-state	F.W. de Klerk	Frederik Willem de Klerk|F. W. de Klerk	state	President	ZAF	1989-08-15	1994-05-10	m	GOV	rulers	de Klerk
nelson-mandela-zaf-state	Nelson Mandela	-	state	President	ZAF	1994-05-10	1999-06-14	m	GOV	rulers	-
thabo-mbeki-zaf-state	Thabo Mbeki	-	state	President	ZAF	1999-06-14	2008-09-24	m	GOV	rulers	-
kgalema-motlanthe-zaf-state	Kgalema Motlanthe	-	state	President	ZAF	2008-09-25	2009-05-09	m	GOV	rulers	-
jacob-zuma-zaf-state	Jacob Zuma	-	state	President	ZAF	2009-05-09	2018-02-14	m	GOV	rulers	-
cyril-ramaphosa-zaf-state	Cyril Ramaphosa	-	state	President	ZAF	2018-02-15	-	m	GOV	rulers	-
pik-botha-zaf-foreign	Pik Botha	Roelof Botha|R.F. Botha	foreign	Foreign Minister	ZAF	1977-04-27	1994-05-10	m	GOV	rulers	-
alfred-nzo-zaf-foreign	Alfred Nzo	-	foreign	Foreign Minister	ZAF	1994-05-11	1999-06-17	m	GOV	rulers	-
nkosazana-dlamini-zuma-zaf-foreign	Nkosazana Dlamini-Zuma	Nkosazana Dlamini Zuma	foreign	Foreign Minister	ZAF	1999-06-17	2009-05-10	f	GOV	rulers	-
maite-nkoana-mashabane-zaf-foreign	Maite Nkoana-Mashabane	-	foreign	Foreign Minister	ZAF	2009-05-11	2018-02-26	f	GOV	rulers	-
lindiwe-sisulu-zaf-foreign	Lindiwe Sisulu	-	foreign	Foreign Minister	ZAF	2018-02-27	2019-05-29	f	GOV	rulers	-
naledi-pandor-zaf-foreign	Naledi Pandor	-	foreign	Foreign Minister	ZAF	2019-05-30	2024-06-19	f	GOV	rulers	-
ronald-lamola-zaf-foreign	Ronald Lamola	-	foreign	Foreign Minister	ZAF	2024-07-03	-	m	GOV	rulers	-
magnus-malan-zaf-defence	Magnus Malan	-	defence	Defence Minister	ZAF	1980-10-07	1991-07-29	m	GOV|MIL	rulers	-
sam-nujoma-nam-state	Sam Nujoma	-	state	President	NAM	1990-03-21	2005-03-21	m	GOV	rulers	-
hifikepunye-pohamba-nam-state	Hifikepunye Pohamba	-	state	President	NAM	2005-03-21	2015-03-21	m	GOV	rulers	-
hage-geingob-nam-state	Hage Geingob	-	state	President	NAM	2015-03-21	2024-02-04	m	GOV	rulers	-
nangolo-mbumba-nam-state	Nangolo Mbumba	-	state	President	NAM	2024-02-04	2025-03-21	m	GOV	rulers	-
netumbo-nandi-ndaitwah-nam-state	Netumbo Nandi-Ndaitwah	-	state	President	NAM	2025-03-21	-	f	GOV	rulers	-
quett-masire-bwa-state	Quett Masire	Ketumile Masire	state	President	BWA	1980-07-18	1998-03-31	m	GOV	rulers	-
festus-mogae-bwa-state	Festus Mogae	-	state	President	BWA	1998-04-01	2008-04-01	m	GOV	rulers	-
ian-khama-bwa-state	Ian Khama	-	state	President	BWA	2008-04-01	2018-04-01	m	GOV	rulers	-
mokgweetsi-masisi-bwa-state	Mokgweetsi Masisi	-	state	President	BWA	2018-04-01	2024-11-01	m	GOV	rulers	-
duma-boko-bwa-state	Duma Boko	-	state	President	BWA	2024-11-01	-	m	GOV	rulers	-
pakalitha-mosisili-lso-government	Pakalitha Mosisili	-	government	Prime Minister	LSO	1998-05-29	2012-06-08	m	GOV	rulers	-
tom-thabane-lso-government	Tom Thabane	-	government	Prime Minister	LSO	2012-06-08	2015-03-17	m	GOV	rulers	-
sam-matekane-lso-government	Sam Matekane	-	government	Prime Minister	LSO	2022-10-28	-	m	GOV	rulers	-
mswati-iii-swz-state	Mswati III	King Mswati	state	King	SWZ	1986-04-25	-	m	GOV	rulers	Mswati
didier-ratsiraka-mdg-state	Didier Ratsiraka	-	state	President	MDG	1975-06-15	1993-03-27	m	GOV	rulers	-
albert-zafy-mdg-state	Albert Zafy	-	state	President	MDG	1993-03-27	1996-09-05	m	GOV	rulers	-
didier-ratsiraka-mdg-state-2	Didier Ratsiraka	-	state	President	MDG	1997-02-09	2002-07-05	m	GOV	rulers	-
marc-ravalomanana-mdg-state	Marc Ravalomanana	-	state	President	MDG	2002-07-06	2009-03-17	m	GOV	rulers	-
andry-rajoelina-mdg-state	Andry Rajoelina	-	state	President	MDG	2009-03-17	2014-01-25	m	GOV	rulers	-
hery-rajaonarimampianina-mdg-state	Hery Rajaonarimampianina	-	state	President	MDG	2014-01-25	2018-09-07	m	GOV	rulers	-
andry-rajoelina-mdg-state-2	Andry Rajoelina	-	state	President	MDG	2019-01-19	2025-10-14	m	GOV	unverified	-
michael-randrianirina-mdg-state	Michael Randrianirina	-	state	President	MDG	2025-10-17	-	m	GOV	unverified	-
norbert-ratsirahonana-mdg-state	Norbert Ratsirahonana	-	state	Acting President	MDG	1996-09-05	1997-02-09	m	GOV	rulers	-
rivo-rakotovao-mdg-state	Rivo Rakotovao	-	state	Acting President	MDG	2018-09-07	2019-01-18	m	GOV	rulers	-
azali-assoumani-com-state	Azali Assoumani	Assoumani Azali	state	President	COM	2016-05-26	2019-02-13	m	GOV	rulers	-
ahmed-abdallah-mohamed-sambi-com-state	Ahmed Abdallah Mohamed Sambi	-	state	President	COM	2006-05-26	2011-05-26	m	GOV	rulers	-
anerood-jugnauth-mus-government	Anerood Jugnauth	-	government	Prime Minister	MUS	1982-06-16	1995-12-20	m	GOV	rulers	-
navin-ramgoolam-mus-government	Navin Ramgoolam	-	government	Prime Minister	MUS	2005-07-05	2014-12-17	m	GOV	rulers	-
pravind-jugnauth-mus-government	Pravind Jugnauth	-	government	Prime Minister	MUS	2017-01-23	2024-11-12	m	GOV	rulers	-
navin-ramgoolam-mus-government-2	Navin Ramgoolam	-	government	Prime Minister	MUS	2024-11-12	-	m	GOV	rulers	-
france-albert-rene-syc-state	France-Albert René	France-Albert Rene	state	President	SYC	1977-06-05	2004-04-14	m	GOV	rulers	-
james-michel-syc-state	James Michel	-	state	President	SYC	2004-04-14	2016-10-16	m	GOV	rulers	-
danny-faure-syc-state	Danny Faure	-	state	President	SYC	2016-10-16	2020-10-26	m	GOV	rulers	-
wavel-ramkalawan-syc-state	Wavel Ramkalawan	-	state	President	SYC	2020-10-26	2025-10-26	m	GOV	unverified	-
patrick-herminie-syc-state	Patrick Herminie	-	state	President	SYC	2025-10-26	-	m	GOV	unverified	-
joe-clark-can-government	Joe Clark	-	government	Prime Minister	CAN	1979-06-04	1980-03-03	m	GOV	rulers	-
pierre-trudeau-can-government	Pierre Trudeau	Pierre Elliott Trudeau	government	Prime Minister	CAN	1980-03-03	1984-06-30	m	GOV	rulers	-
john-turner-can-government	John Turner	-	government	Prime Minister	CAN	1984-06-30	1984-09-17	m	GOV	rulers	-
brian-mulroney-can-government	Brian Mulroney	-	government	Prime Minister	CAN	1984-09-17	1993-06-25	m	GOV	rulers	-
kim-campbell-can-government	Kim Campbell	-	government	Prime Minister	CAN	1993-06-25	1993-11-04	f	GOV	rulers	-
jean-chretien-can-government	Jean Chrétien	Jean Chretien	government	Prime Minister	CAN	1993-11-04	2003-12-12	m	GOV	rulers	-
paul-martin-can-government	Paul Martin	-	government	Prime Minister	CAN	2003-12-12	2006-02-06	m	GOV	rulers	-
stephen-harper-can-government	Stephen Harper	-	government	Prime Minister	CAN	2006-02-06	2015-11-04	m	GOV	rulers	-
justin-trudeau-can-government	Justin Trudeau	-	government	Prime Minister	CAN	2015-11-04	2025-03-14	m	GOV	rulers	-
mark-carney-can-government	Mark Carney	-	government	Prime Minister	CAN	2025-03-14	-	m	GOV	rulers	-
joe-clark-can-foreign	Joe Clark	-	foreign	Foreign Minister	CAN	1984-09-17	1991-04-20	m	GOV	rulers	-
barbara-mcdougall-can-foreign	Barbara McDougall	-	foreign	Foreign Minister	CAN	1991-04-21	1993-06-25	f	GOV	rulers	-
andre-ouellet-can-foreign	André Ouellet	Andre Ouellet	foreign	Foreign Minister	CAN	1993-11-04	1996-01-25	m	GOV	rulers	-
lloyd-axworthy-can-foreign	Lloyd Axworthy	-	foreign	Foreign Minister	CAN	1996-01-25	2000-10-16	m	GOV	rulers	-
john-manley-can-foreign	John Manley	-	foreign	Foreign Minister	CAN	2000-10-17	2002-01-15	m	GOV	rulers	-
bill-graham-can-foreign	Bill Graham	-	foreign	Foreign Minister	CAN	2002-01-16	2004-07-19	m	GOV	rulers	-
peter-mackay-can-foreign	Peter MacKay	-	foreign	Foreign Minister	CAN	2006-02-06	2007-08-14	m	GOV	rulers	-
lawrence-cannon-can-foreign	Lawrence Cannon	-	foreign	Foreign Minister	CAN	2008-10-30	2011-05-18	m	GOV	rulers	-
john-baird-can-foreign	John Baird	-	foreign	Foreign Minister	CAN	2011-05-18	2015-02-03	m	GOV	rulers	-
chrystia-freeland-can-foreign	Chrystia Freeland	-	foreign	Foreign Minister	CAN	2017-01-10	2019-11-20	f	GOV	rulers	-
francois-philippe-champagne-can-foreign	François-Philippe Champagne	Francois-Philippe Champagne	foreign	Foreign Minister	CAN	2019-11-20	2021-01-12	m	GOV	rulers	-
marc-garneau-can-foreign	Marc Garneau	-	foreign	Foreign Minister	CAN	2021-01-12	2021-10-26	m	GOV	rulers	-
melanie-joly-can-foreign	Mélanie Joly	Melanie Joly	foreign	Foreign Minister	CAN	2021-10-26	2025-05-13	f	GOV	rulers	-
anita-anand-can-foreign	Anita Anand	-	foreign	Foreign Minister	CAN	2025-05-13	-	f	GOV	rulers	-
jose-lopez-portillo-mex-state	José López Portillo	Jose Lopez Portillo	state	President	MEX	1976-12-01	1982-11-30	m	GOV	rulers	-
miguel-de-la-madrid-mex-state	Miguel de la Madrid	-	state	President	MEX	1982-12-01	1988-11-30	m	GOV	rulers	de la Madrid
carlos-salinas-mex-state	Carlos Salinas	Carlos Salinas de Gortari	state	President	MEX	1988-12-01	1994-11-30	m	GOV	rulers	-
ernesto-zedillo-mex-state	Ernesto Zedillo	-	state	President	MEX	1994-12-01	2000-11-30	m	GOV	rulers	-
vicente-fox-mex-state	Vicente Fox	-	state	President	MEX	2000-12-01	2006-11-30	m	GOV	rulers	-
felipe-calderon-mex-state	Felipe Calderón	Felipe Calderon	state	President	MEX	2006-12-01	2012-11-30	m	GOV	rulers	-
enrique-pena-nieto-mex-state	Enrique Peña Nieto	Enrique Pena Nieto	state	President	MEX	2012-12-01	2018-11-30	m	GOV	rulers	Peña Nieto|Pena Nieto
andres-manuel-lopez-obrador-mex-state	Andrés Manuel López Obrador	Andres Manuel Lopez Obrador|AMLO|Lopez Obrador	state	President	MEX	2018-12-01	2024-09-30	m	GOV	rulers	López Obrador|Lopez Obrador
claudia-sheinbaum-mex-state	Claudia Sheinbaum	-	state	President	MEX	2024-10-01	-	f	GOV	rulers	-
jorge-castaneda-mex-foreign	Jorge Castañeda	Jorge Castaneda	foreign	Foreign Minister	MEX	2000-12-01	2003-01-10	m	GOV	rulers	-
luis-ernesto-derbez-mex-foreign	Luis Ernesto Derbez	-	foreign	Foreign Minister	MEX	2003-01-10	2006-11-30	m	GOV	rulers	-
patricia-espinosa-mex-foreign	Patricia Espinosa	-	foreign	Foreign Minister	MEX	2006-12-01	2012-11-30	f	GOV	rulers	-
luis-videgaray-mex-foreign	Luis Videgaray	-	foreign	Foreign Minister	MEX	2017-01-04	2018-11-30	m	GOV	rulers	-
marcelo-ebrard-mex-foreign	Marcelo Ebrard	-	foreign	Foreign Minister	MEX	2018-12-01	2023-06-12	m	GOV	rulers	-
alicia-barcena-mex-foreign	Alicia Bárcena	Alicia Barcena	foreign	Foreign Minister	MEX	2023-07-03	2024-09-30	f	GOV	rulers	-
juan-ramon-de-la-fuente-mex-foreign	Juan Ramón de la Fuente	Juan Ramon de la Fuente	foreign	Foreign Minister	MEX	2024-10-01	-	m	GOV	rulers	de la Fuente
fidel-castro-cub-state	Fidel Castro	-	state	President	CUB	1976-12-02	2008-02-24	m	GOV	rulers	Castro
raul-castro-cub-state	Raúl Castro	Raul Castro	state	President	CUB	2008-02-24	2018-04-19	m	GOV	rulers	-
miguel-diaz-canel-cub-state	Miguel Díaz-Canel	Miguel Diaz-Canel	state	President	CUB	2018-04-19	-	m	GOV	rulers	-
isidoro-malmierca-cub-foreign	Isidoro Malmierca	-	foreign	Foreign Minister	CUB	1976-12	1992-06	m	GOV	rulers	-
roberto-robaina-cub-foreign	Roberto Robaina	-	foreign	Foreign Minister	CUB	1993-03-31	1999-05-28	m	GOV	rulers	-
felipe-perez-roque-cub-foreign	Felipe Pérez Roque	Felipe Perez Roque	foreign	Foreign Minister	CUB	1999-05-28	2009-03-02	m	GOV	rulers	-
bruno-rodriguez-cub-foreign	Bruno Rodríguez	Bruno Rodriguez|Bruno Rodriguez Parrilla	foreign	Foreign Minister	CUB	2009-03-02	-	m	GOV	rulers	-
fidel-castro-cub-party-leader	Fidel Castro	-	party-leader	First Secretary of the Communist Party	CUB	1965-10-03	2011-04-19	m	GOV	unverified	Castro
raul-castro-cub-party-leader	Raúl Castro	Raul Castro	party-leader	First Secretary of the Communist Party	CUB	2011-04-19	2021-04-19	m	GOV	unverified	-
miguel-diaz-canel-cub-party-leader	Miguel Díaz-Canel	Miguel Diaz-Canel	party-leader	First Secretary of the Communist Party	CUB	2021-04-19	-	m	GOV	unverified	-
fidel-castro-cub-government	Fidel Castro	-	government	Prime Minister	CUB	1959-02-16	1976-12-02	m	GOV	rulers	Castro
jean-claude-duvalier-hti-state	Jean-Claude Duvalier	-	state	President	HTI	1971-04-22	1986-02-07	m	GOV	rulers	-
henri-namphy-hti-state	Henri Namphy	-	state	President	HTI	1986-02-07	1988-02-07	m	GOV	rulers	-
prosper-avril-hti-state	Prosper Avril	-	state	President	HTI	1988-09-17	1990-03-10	m	GOV	rulers	-
ertha-pascal-trouillot-hti-state	Ertha Pascal-Trouillot	-	state	President	HTI	1990-03-13	1991-02-07	f	GOV	rulers	-
jean-bertrand-aristide-hti-state	Jean-Bertrand Aristide	-	state	President	HTI	1991-02-07	1996-02-07	m	GOV	rulers	-
rene-preval-hti-state	René Préval	Rene Preval	state	President	HTI	1996-02-07	2001-02-07	m	GOV	rulers	-
jean-bertrand-aristide-hti-state-2	Jean-Bertrand Aristide	-	state	President	HTI	2001-02-07	2004-02-29	m	GOV	rulers	-
boniface-alexandre-hti-state	Boniface Alexandre	-	state	President	HTI	2004-02-29	2006-05-14	m	GOV	rulers	-
rene-preval-hti-state-2	René Préval	Rene Preval	state	President	HTI	2006-05-14	2011-05-14	m	GOV	rulers	-
michel-martelly-hti-state	Michel Martelly	-	state	President	HTI	2011-05-14	2016-02-07	m	GOV	rulers	-
jocelerme-privert-hti-state	Jocelerme Privert	-	state	President	HTI	2016-02-14	2017-02-07	m	GOV	rulers	-
jovenel-moise-hti-state	Jovenel Moïse	Jovenel Moise	state	President	HTI	2017-02-07	2021-07-07	m	GOV	rulers	-
gerard-latortue-hti-government	Gérard Latortue	Gerard Latortue	government	Prime Minister	HTI	2004-03-12	2006-06-09	m	GOV	rulers	-
jean-max-bellerive-hti-government	Jean-Max Bellerive	-	government	Prime Minister	HTI	2009-11-11	2011-10-18	m	GOV	rulers	-
laurent-lamothe-hti-government	Laurent Lamothe	-	government	Prime Minister	HTI	2012-05-16	2014-12-14	m	GOV	rulers	-
claude-joseph-hti-government	Claude Joseph	-	government	Prime Minister	HTI	2021-04-14	2021-07-20	m	GOV	rulers	-
ariel-henry-hti-government	Ariel Henry	-	government	Prime Minister	HTI	2021-07-20	2024-04-24	m	GOV	rulers	-
garry-conille-hti-government	Garry Conille	-	government	Prime Minister	HTI	2024-06-03	2024-11-11	m	GOV	rulers	-
alix-didier-fils-aime-hti-government	Alix Didier Fils-Aimé	Alix Didier Fils-Aime	government	Prime Minister	HTI	2024-11-11	-	m	GOV	rulers	-
raoul-cedras-hti-junta	Raoul Cédras	Raoul Cedras	junta	Commander of the armed forces	HTI	1991-09-30	1994-10-10	m	GOV	unverified	-
joaquin-balaguer-dom-state	Joaquín Balaguer	Joaquin Balaguer	state	President	DOM	1986-08-16	1996-08-16	m	GOV	rulers	-
leonel-fernandez-dom-state	Leonel Fernández	Leonel Fernandez	state	President	DOM	1996-08-16	2000-08-16	m	GOV	rulers	-
hipolito-mejia-dom-state	Hipólito Mejía	Hipolito Mejia	state	President	DOM	2000-08-16	2004-08-16	m	GOV	rulers	-
leonel-fernandez-dom-state-2	Leonel Fernández	Leonel Fernandez	state	President	DOM	2004-08-16	2012-08-16	m	GOV	rulers	-
danilo-medina-dom-state	Danilo Medina	-	state	President	DOM	2012-08-16	2020-08-16	m	GOV	rulers	-
luis-abinader-dom-state	Luis Abinader	-	state	President	DOM	2020-08-16	-	m	GOV	rulers	-
michael-manley-jam-government	Michael Manley	-	government	Prime Minister	JAM	1972-03-02	1980-11-01	m	GOV	rulers	-
edward-seaga-jam-government	Edward Seaga	-	government	Prime Minister	JAM	1980-11-01	1989-02-10	m	GOV	rulers	-
p-j-patterson-jam-government	P.J. Patterson	-	government	Prime Minister	JAM	1992-03-30	2006-03-30	m	GOV	rulers	-
andrew-holness-jam-government	Andrew Holness	-	government	Prime Minister	JAM	2016-03-03	-	m	GOV	rulers	-
eric-gairy-grd-government	Eric Gairy	-	government	Prime Minister	GRD	1974-02-07	1979-03-13	m	GOV	rulers	-
maurice-bishop-grd-government	Maurice Bishop	-	government	Prime Minister	GRD	1979-03-13	1983-10-19	m	GOV	rulers	-
mia-mottley-brb-government	Mia Mottley	-	government	Prime Minister	BRB	2018-05-25	-	f	GOV	rulers	-
erskine-sandiford-brb-government	Erskine Sandiford	-	government	Prime Minister	BRB	1987-06-01	1994-09-07	m	GOV	rulers	-
owen-arthur-brb-government	Owen Arthur	-	government	Prime Minister	BRB	1994-09-07	2008-01-16	m	GOV	rulers	Owen Arthur of Barbados
david-thompson-brb-government	David Thompson	-	government	Prime Minister	BRB	2008-01-16	2010-10-23	m	GOV	rulers	David Thompson of Barbados
freundel-stuart-brb-government	Freundel Stuart	-	government	Prime Minister	BRB	2010-10-23	2018-05-25	m	GOV	rulers	Freundel Stuart of Barbados
keith-rowley-tto-government	Keith Rowley	-	government	Prime Minister	TTO	2015-09-09	2025-03-17	m	GOV	rulers	-
kamla-persad-bissessar-tto-government	Kamla Persad-Bissessar	-	government	Prime Minister	TTO	2025-05-01	-	f	GOV	rulers	-
forbes-burnham-guy-state	Forbes Burnham	-	state	President	GUY	1980-10-06	1985-08-06	m	GOV	rulers	-
cheddi-jagan-guy-state	Cheddi Jagan	-	state	President	GUY	1992-10-09	1997-03-06	m	GOV	rulers	-
david-granger-guy-state	David Granger	-	state	President	GUY	2015-05-16	2020-08-02	m	GOV	rulers	-
irfaan-ali-guy-state	Irfaan Ali	Mohamed Irfaan Ali	state	President	GUY	2020-08-02	-	m	GOV	rulers	-
desi-bouterse-sur-state	Dési Bouterse	Desi Bouterse	state	President	SUR	2010-08-12	2020-07-16	m	GOV	rulers	-
chan-santokhi-sur-state	Chan Santokhi	-	state	President	SUR	2020-07-16	2025-07-16	m	GOV	rulers	-
jennifer-geerlings-simons-sur-state	Jennifer Geerlings-Simons	-	state	President	SUR	2025-07-16	-	f	GOV	rulers	-
desi-bouterse-sur-junta	Dési Bouterse	Desi Bouterse	junta	Military leader	SUR	1980-02-25	1988-01-25	m	GOV	unverified	-
romeo-lucas-garcia-gtm-state	Romeo Lucas García	Romeo Lucas Garcia	state	President	GTM	1978-07-01	1982-03-23	m	GOV	rulers	-
efrain-rios-montt-gtm-state	Efraín Ríos Montt	Efrain Rios Montt	state	President	GTM	1982-03-23	1983-08-08	m	GOV	rulers	-
oscar-mejia-victores-gtm-state	Óscar Mejía Víctores	Oscar Mejia Victores	state	President	GTM	1983-08-08	1986-01-14	m	GOV	rulers	-
vinicio-cerezo-gtm-state	Vinicio Cerezo	-	state	President	GTM	1986-01-14	1991-01-14	m	GOV	rulers	-
jorge-serrano-gtm-state	Jorge Serrano	Jorge Serrano Elías|Jorge Serrano Elias	state	President	GTM	1991-01-14	1993-06-01	m	GOV	rulers	-
ramiro-de-leon-carpio-gtm-state	Ramiro de León Carpio	Ramiro de Leon Carpio	state	President	GTM	1993-06-06	1996-01-14	m	GOV	rulers	de León Carpio
alvaro-arzu-gtm-state	Álvaro Arzú	Alvaro Arzu	state	President	GTM	1996-01-14	2000-01-14	m	GOV	rulers	-
alfonso-portillo-gtm-state	Alfonso Portillo	-	state	President	GTM	2000-01-14	2004-01-14	m	GOV	rulers	-
oscar-berger-gtm-state	Óscar Berger	Oscar Berger	state	President	GTM	2004-01-14	2008-01-14	m	GOV	rulers	-
alvaro-colom-gtm-state	Álvaro Colom	Alvaro Colom	state	President	GTM	2008-01-14	2012-01-14	m	GOV	rulers	-
otto-perez-molina-gtm-state	Otto Pérez Molina	Otto Perez Molina	state	President	GTM	2012-01-14	2015-09-03	m	GOV	rulers	-
jimmy-morales-gtm-state	Jimmy Morales	-	state	President	GTM	2016-01-14	2020-01-14	m	GOV	rulers	-
alejandro-giammattei-gtm-state	Alejandro Giammattei	-	state	President	GTM	2020-01-14	2024-01-14	m	GOV	rulers	-
bernardo-arevalo-gtm-state	Bernardo Arévalo	Bernardo Arevalo	state	President	GTM	2024-01-15	-	m	GOV	rulers	-
alejandro-maldonado-gtm-state	Alejandro Maldonado	Alejandro Maldonado Aguirre	state	President	GTM	2015-09-03	2016-01-14	m	GOV	rulers	-
carlos-humberto-romero-slv-state	Carlos Humberto Romero	-	state	President	SLV	1977-07-01	1979-10-15	m	GOV	rulers	-
jose-napoleon-duarte-slv-state	José Napoleón Duarte	Jose Napoleon Duarte	state	President	SLV	1980-12-22	1982-05-02	m	GOV	rulers	-
alvaro-magana-slv-state	Álvaro Magaña	Alvaro Magana	state	President	SLV	1982-05-02	1984-06-01	m	GOV	rulers	-
jose-napoleon-duarte-slv-state-2	José Napoleón Duarte	Jose Napoleon Duarte	state	President	SLV	1984-06-01	1989-06-01	m	GOV	rulers	-
alfredo-cristiani-slv-state	Alfredo Cristiani	-	state	President	SLV	1989-06-01	1994-06-01	m	GOV	rulers	-
armando-calderon-sol-slv-state	Armando Calderón Sol	Armando Calderon Sol	state	President	SLV	1994-06-01	1999-06-01	m	GOV	rulers	-
francisco-flores-slv-state	Francisco Flores	-	state	President	SLV	1999-06-01	2004-06-01	m	GOV	rulers	-
antonio-saca-slv-state	Antonio Saca	Tony Saca|Elias Antonio Saca	state	President	SLV	2004-06-01	2009-06-01	m	GOV	rulers	-
mauricio-funes-slv-state	Mauricio Funes	-	state	President	SLV	2009-06-01	2014-06-01	m	GOV	rulers	-
salvador-sanchez-ceren-slv-state	Salvador Sánchez Cerén	Salvador Sanchez Ceren	state	President	SLV	2014-06-01	2019-06-01	m	GOV	rulers	-
nayib-bukele-slv-state	Nayib Bukele	-	state	President	SLV	2019-06-01	-	m	GOV	rulers	-
roberto-daubuisson-arena-el-salvador-leader	Roberto D'Aubuisson	-	leader	Leader	arena-el-salvador	1981-09-30	1985-09-29	m	PTY	unverified	-
policarpo-paz-garcia-hnd-state	Policarpo Paz García	Policarpo Paz Garcia	state	President	HND	1978-08-07	1982-01-27	m	GOV	rulers	-
roberto-suazo-cordova-hnd-state	Roberto Suazo Córdova	Roberto Suazo Cordova	state	President	HND	1982-01-27	1986-01-27	m	GOV	rulers	-
jose-azcona-hnd-state	José Azcona	Jose Azcona|José Azcona del Hoyo	state	President	HND	1986-01-27	1990-01-27	m	GOV	rulers	-
rafael-callejas-hnd-state	Rafael Callejas	Rafael Leonardo Callejas	state	President	HND	1990-01-27	1994-01-27	m	GOV	rulers	-
carlos-roberto-reina-hnd-state	Carlos Roberto Reina	-	state	President	HND	1994-01-27	1998-01-27	m	GOV	rulers	-
carlos-flores-hnd-state	Carlos Flores	-	state	President	HND	1998-01-27	2002-01-27	m	GOV	rulers	-
ricardo-maduro-hnd-state	Ricardo Maduro	-	state	President	HND	2002-01-27	2006-01-27	m	GOV	rulers	-
manuel-zelaya-hnd-state	Manuel Zelaya	Jose Manuel Zelaya|Mel Zelaya	state	President	HND	2006-01-27	2009-06-28	m	GOV	rulers	-
roberto-micheletti-hnd-state	Roberto Micheletti	-	state	President	HND	2009-06-28	2010-01-27	m	GOV	rulers	-
porfirio-lobo-hnd-state	Porfirio Lobo	-	state	President	HND	2010-01-27	2014-01-27	m	GOV	rulers	-
juan-orlando-hernandez-hnd-state	Juan Orlando Hernández	Juan Orlando Hernandez	state	President	HND	2014-01-27	2022-01-27	m	GOV	rulers	-
xiomara-castro-hnd-state	Xiomara Castro	-	state	President	HND	2022-01-27	2026-01-27	f	GOV	unverified	-
nasry-asfura-hnd-state	Nasry Asfura	-	state	President	HND	2026-01-27	-	m	GOV	unverified	-
anastasio-somoza-nic-state	Anastasio Somoza	Anastasio Somoza Debayle	state	President	NIC	1974-12-01	1979-07-17	m	GOV	rulers	-
daniel-ortega-nic-state	Daniel Ortega	-	state	Coordinator of the Junta of National Reconstruction	NIC	1979-07-19	1985-01-10	m	GOV	rulers	-
daniel-ortega-nic-state-2	Daniel Ortega	-	state	President	NIC	1985-01-10	1990-04-25	m	GOV	rulers	-
violeta-chamorro-nic-state	Violeta Chamorro	Violeta Barrios de Chamorro	state	President	NIC	1990-04-25	1997-01-10	f	GOV	rulers	-
arnoldo-aleman-nic-state	Arnoldo Alemán	Arnoldo Aleman	state	President	NIC	1997-01-10	2002-01-10	m	GOV	rulers	-
enrique-bolanos-nic-state	Enrique Bolaños	Enrique Bolanos	state	President	NIC	2002-01-10	2007-01-10	m	GOV	rulers	-
daniel-ortega-nic-state-3	Daniel Ortega	-	state	President	NIC	2007-01-10	-	m	GOV	rulers	-
sergio-ramirez-nic-vice-president	Sergio Ramírez	Sergio Ramirez	vice-president	Vice President	NIC	1985-01-10	1990-04-25	m	GOV	unverified	-
rosario-murillo-nic-vice-president	Rosario Murillo	-	vice-president	Vice President	NIC	2017-01-10	-	f	GOV	unverified	-
miguel-descoto-nic-foreign	Miguel d'Escoto	Miguel D'Escoto Brockmann	foreign	Foreign Minister	NIC	1979-07-19	1990-04-25	m	GOV	rulers	-
humberto-ortega-nic-defence	Humberto Ortega	-	defence	Defence Minister	NIC	1979-07-19	1990-04-25	m	GOV|MIL	rulers	-
rodrigo-carazo-cri-state	Rodrigo Carazo	-	state	President	CRI	1978-05-08	1982-05-08	m	GOV	rulers	-
luis-alberto-monge-cri-state	Luis Alberto Monge	-	state	President	CRI	1982-05-08	1986-05-08	m	GOV	rulers	-
oscar-arias-cri-state	Óscar Arias	Oscar Arias|Oscar Arias Sanchez	state	President	CRI	1986-05-08	1990-05-08	m	GOV	rulers	-
rafael-angel-calderon-cri-state	Rafael Ángel Calderón	Rafael Calderon	state	President	CRI	1990-05-08	1994-05-08	m	GOV	rulers	-
jose-maria-figueres-cri-state	José María Figueres	Jose Maria Figueres	state	President	CRI	1994-05-08	1998-05-08	m	GOV	rulers	-
oscar-arias-cri-state-2	Óscar Arias	Oscar Arias|Oscar Arias Sanchez	state	President	CRI	2006-05-08	2010-05-08	m	GOV	rulers	-
laura-chinchilla-cri-state	Laura Chinchilla	Laura Chinchilla Miranda	state	President	CRI	2010-05-08	2014-05-08	f	GOV	rulers	-
luis-guillermo-solis-cri-state	Luis Guillermo Solís	Luis Guillermo Solis	state	President	CRI	2014-05-08	2018-05-08	m	GOV	rulers	-
carlos-alvarado-cri-state	Carlos Alvarado	-	state	President	CRI	2018-05-08	2022-05-08	m	GOV	rulers	-
rodrigo-chaves-cri-state	Rodrigo Chaves	-	state	President	CRI	2022-05-08	2026-05-08	m	GOV	unverified	-
aristides-royo-pan-state	Aristides Royo	Arístides Royo	state	President	PAN	1978-10-11	1982-07-30	m	GOV	rulers	-
eric-arturo-delvalle-pan-state	Eric Arturo Delvalle	-	state	President	PAN	1985-09-28	1988-02-26	m	GOV	rulers	-
guillermo-endara-pan-state	Guillermo Endara	-	state	President	PAN	1989-12-20	1994-09-01	m	GOV	rulers	-
ernesto-perez-balladares-pan-state	Ernesto Pérez Balladares	Ernesto Perez Balladares	state	President	PAN	1994-09-01	1999-09-01	m	GOV	rulers	-
mireya-moscoso-pan-state	Mireya Moscoso	-	state	President	PAN	1999-09-01	2004-09-01	f	GOV	rulers	-
martin-torrijos-pan-state	Martín Torrijos	Martin Torrijos	state	President	PAN	2004-09-01	2009-07-01	m	GOV	rulers	-
ricardo-martinelli-pan-state	Ricardo Martinelli	-	state	President	PAN	2009-07-01	2014-07-01	m	GOV	rulers	-
juan-carlos-varela-pan-state	Juan Carlos Varela	-	state	President	PAN	2014-07-01	2019-07-01	m	GOV	rulers	-
laurentino-cortizo-pan-state	Laurentino Cortizo	-	state	President	PAN	2019-07-01	2024-07-01	m	GOV	rulers	-
jose-raul-mulino-pan-state	José Raúl Mulino	Jose Raul Mulino	state	President	PAN	2024-07-01	-	m	GOV	rulers	-
omar-torrijos-pan-junta	Omar Torrijos	-	junta	Military leader	PAN	1968-10-11	1981-07-31	m	GOV	unverified	-
manuel-noriega-pan-junta	Manuel Noriega	Manuel Antonio Noriega	junta	Military leader	PAN	1983-08-12	1989-12-20	m	GOV	unverified	-
luis-herrera-campins-ven-state	Luis Herrera Campins	Luis Herrera Campíns	state	President	VEN	1979-03-12	1984-02-02	m	GOV	rulers	-
jaime-lusinchi-ven-state	Jaime Lusinchi	-	state	President	VEN	1984-02-02	1989-02-02	m	GOV	rulers	-
carlos-andres-perez-ven-state	Carlos Andrés Pérez	Carlos Andres Perez	state	President	VEN	1989-02-02	1993-05-21	m	GOV	rulers	Pérez|Perez
rafael-caldera-ven-state	Rafael Caldera	-	state	President	VEN	1994-02-02	1999-02-02	m	GOV	rulers	-
hugo-chavez-ven-state	Hugo Chávez	Hugo Chavez	state	President	VEN	1999-02-02	2013-03-05	m	GOV	rulers	Chávez|Chavez
nicolas-maduro-ven-state	Nicolás Maduro	Nicolas Maduro	state	President	VEN	2013-03-05	2026-01-03	m	GOV	unverified	-
delcy-rodriguez-ven-state	Delcy Rodríguez	Delcy Rodriguez	state	Acting President	VEN	2026-01-05	-	f	GOV	unverified	-
henrique-capriles-ven-opposition	Henrique Capriles	-	opposition	Opposition leader	VEN	2012-02-12	2013-12	m	OPP	unverified	-
juan-guaido-ven-opposition	Juan Guaidó	Juan Guaido	opposition	Opposition leader	VEN	2019-01-23	2023-01-05	m	OPP	unverified	-
maria-corina-machado-ven-opposition	María Corina Machado	Maria Corina Machado	opposition	Opposition leader	VEN	2023-10-22	-	f	OPP	unverified	-
edmundo-gonzalez-ven-opposition	Edmundo González	Edmundo Gonzalez|Edmundo Gonzalez Urrutia	opposition	Opposition leader	VEN	2024-04-19	-	m	OPP	unverified	-
nicolas-maduro-ven-foreign	Nicolás Maduro	Nicolas Maduro	foreign	Foreign Minister	VEN	2006-08-08	2013-01-15	m	GOV	rulers	-
elias-jaua-ven-foreign	Elías Jaua	Elias Jaua	foreign	Foreign Minister	VEN	2013-01-15	2014-09-02	m	GOV	rulers	-
delcy-rodriguez-ven-foreign	Delcy Rodríguez	Delcy Rodriguez	foreign	Foreign Minister	VEN	2014-12-26	2017-06-21	f	GOV	rulers	-
jorge-arreaza-ven-foreign	Jorge Arreaza	-	foreign	Foreign Minister	VEN	2017-08-02	2021-08-19	m	GOV	rulers	-
felix-plasencia-ven-foreign	Félix Plasencia	Felix Plasencia	foreign	Foreign Minister	VEN	2021-08-19	2022-05-16	m	GOV	rulers	-
yvan-gil-ven-foreign	Yván Gil	Yvan Gil	foreign	Foreign Minister	VEN	2023-01-06	-	m	GOV	rulers	-
delcy-rodriguez-ven-vice-president	Delcy Rodríguez	Delcy Rodriguez	vice-president	Vice President	VEN	2018-06-14	2026-01-05	f	GOV	unverified	-
vladimir-padrino-ven-defence	Vladimir Padrino	Vladimir Padrino López|Vladimir Padrino Lopez	defence	Defence Minister	VEN	2014-10-25	-	m	GOV|MIL	rulers	-
jorge-rodriguez-ven-speaker	Jorge Rodríguez	Jorge Rodriguez	speaker	President of the National Assembly	VEN	2021-01-05	-	m	LEG	unverified	-
diosdado-cabello-ven-interior	Diosdado Cabello	-	interior	Interior Minister	VEN	2024-08-27	-	m	GOV	unverified	-
julio-cesar-turbay-col-state	Julio César Turbay	Julio Cesar Turbay|Julio Cesar Turbay Ayala	state	President	COL	1978-08-07	1982-08-07	m	GOV	rulers	-
belisario-betancur-col-state	Belisario Betancur	-	state	President	COL	1982-08-07	1986-08-07	m	GOV	rulers	-
virgilio-barco-col-state	Virgilio Barco	Virgilio Barco Vargas	state	President	COL	1986-08-07	1990-08-07	m	GOV	rulers	-
cesar-gaviria-col-state	César Gaviria	Cesar Gaviria|César Gaviria Trujillo|Cesar Gaviria Trujillo	state	President	COL	1990-08-07	1994-08-07	m	GOV	rulers	-
ernesto-samper-col-state	Ernesto Samper	Ernesto Samper Pizano	state	President	COL	1994-08-07	1998-08-07	m	GOV	rulers	-
andres-pastrana-col-state	Andrés Pastrana	Andres Pastrana|Andrés Pastrana Arango|Andres Pastrana Arango	state	President	COL	1998-08-07	2002-08-07	m	GOV	rulers	-
alvaro-uribe-col-state	Álvaro Uribe	Alvaro Uribe	state	President	COL	2002-08-07	2010-08-07	m	GOV	rulers	-
juan-manuel-santos-col-state	Juan Manuel Santos	-	state	President	COL	2010-08-07	2018-08-07	m	GOV	rulers	Santos
ivan-duque-col-state	Iván Duque	Ivan Duque	state	President	COL	2018-08-07	2022-08-07	m	GOV	rulers	-
gustavo-petro-col-state	Gustavo Petro	-	state	President	COL	2022-08-07	-	m	GOV	rulers	-
humberto-de-la-calle-col-negotiator	Humberto de la Calle	-	negotiator	Government chief negotiator	COL	2012-09	2017	m	GOV	unverified	de la Calle
otty-patino-col-negotiator	Otty Patiño	Otty Patino	negotiator	Government chief negotiator	COL	2022-11	2023-11	m	GOV	unverified	-
vera-grabe-col-negotiator	Vera Grabe	-	negotiator	Government chief negotiator	COL	2023-12	2025-01	f	GOV	unverified	-
maria-angela-holguin-col-foreign	María Ángela Holguín	Maria Angela Holguin	foreign	Foreign Minister	COL	2010-08-07	2018-08-07	f	GOV	rulers	-
carlos-holmes-trujillo-col-foreign	Carlos Holmes Trujillo	-	foreign	Foreign Minister	COL	2018-08-07	2019-11-12	m	GOV	rulers	-
alvaro-leyva-col-foreign	Álvaro Leyva	Alvaro Leyva	foreign	Foreign Minister	COL	2022-08-07	2024-01-24	m	GOV	rulers	-
luis-gilberto-murillo-col-foreign	Luis Gilberto Murillo	-	foreign	Foreign Minister	COL	2024-01-25	2025-01-29	m	GOV	rulers	-
laura-sarabia-col-foreign	Laura Sarabia	-	foreign	Foreign Minister	COL	2025-01-29	2025-07-03	f	GOV	rulers	-
juan-manuel-santos-col-defence	Juan Manuel Santos	-	defence	Defence Minister	COL	2006-07-19	2009-05-23	m	GOV|MIL	rulers	Santos
ivan-velasquez-col-defence	Iván Velásquez	Ivan Velasquez	defence	Defence Minister	COL	2022-08-07	2025-02-19	m	GOV|MIL	rulers	-
pedro-sanchez-col-defence	Pedro Sánchez	Pedro Sanchez	defence	Defence Minister	COL	2025-03-04	-	m	GOV|MIL	rulers	-
jaime-roldos-ecu-state	Jaime Roldós	Jaime Roldos	state	President	ECU	1979-08-10	1981-05-24	m	GOV	rulers	-
osvaldo-hurtado-ecu-state	Osvaldo Hurtado	-	state	President	ECU	1981-05-24	1984-08-10	m	GOV	rulers	-
leon-febres-cordero-ecu-state	León Febres Cordero	Leon Febres Cordero	state	President	ECU	1984-08-10	1988-08-10	m	GOV	rulers	-
rodrigo-borja-ecu-state	Rodrigo Borja	-	state	President	ECU	1988-08-10	1992-08-10	m	GOV	rulers	-
sixto-duran-ballen-ecu-state	Sixto Durán Ballén	Sixto Duran Ballen|Sixto Duran-Ballen	state	President	ECU	1992-08-10	1996-08-10	m	GOV	rulers	-
abdala-bucaram-ecu-state	Abdalá Bucaram	Abdala Bucaram	state	President	ECU	1996-08-10	1997-02-06	m	GOV	rulers	-
fabian-alarcon-ecu-state	Fabián Alarcón	Fabian Alarcon	state	President	ECU	1997-02-11	1998-08-10	m	GOV	rulers	-
jamil-mahuad-ecu-state	Jamil Mahuad	-	state	President	ECU	1998-08-10	2000-01-21	m	GOV	rulers	-
gustavo-noboa-ecu-state	Gustavo Noboa	-	state	President	ECU	2000-01-22	2003-01-15	m	GOV	rulers	-
lucio-gutierrez-ecu-state	Lucio Gutiérrez	Lucio Gutierrez	state	President	ECU	2003-01-15	2005-04-20	m	GOV	rulers	-
alfredo-palacio-ecu-state	Alfredo Palacio	-	state	President	ECU	2005-04-20	2007-01-15	m	GOV	rulers	-
rafael-correa-ecu-state	Rafael Correa	-	state	President	ECU	2007-01-15	2017-05-24	m	GOV	rulers	-
lenin-moreno-ecu-state	Lenín Moreno	Lenin Moreno	state	President	ECU	2017-05-24	2021-05-24	m	GOV	rulers	-
guillermo-lasso-ecu-state	Guillermo Lasso	-	state	President	ECU	2021-05-24	2023-11-23	m	GOV	rulers	-
daniel-noboa-ecu-state	Daniel Noboa	-	state	President	ECU	2023-11-23	-	m	GOV	rulers	-
ricardo-patino-ecu-foreign	Ricardo Patiño	Ricardo Patino	foreign	Foreign Minister	ECU	2010-01-22	2016-03-03	m	GOV	unverified	-
guillaume-long-ecu-foreign	Guillaume Long	-	foreign	Foreign Minister	ECU	2016-03-03	2017-05-24	m	GOV	unverified	Guillaume Long
maria-fernanda-espinosa-ecu-foreign	María Fernanda Espinosa	Maria Fernanda Espinosa	foreign	Foreign Minister	ECU	2017-05-24	2018-06	f	GOV	unverified	-
gabriela-sommerfeld-ecu-foreign	Gabriela Sommerfeld	-	foreign	Foreign Minister	ECU	2023-11-23	-	f	GOV	unverified	-
francisco-morales-bermudez-per-state	Francisco Morales Bermúdez	Francisco Morales Bermudez	state	President	PER	1975-08-30	1980-07-28	m	GOV	rulers	-
fernando-belaunde-per-state	Fernando Belaúnde	Fernando Belaunde|Fernando Belaunde Terry	state	President	PER	1980-07-28	1985-07-28	m	GOV	rulers	-
alan-garcia-per-state	Alan García	Alan Garcia	state	President	PER	1985-07-28	1990-07-28	m	GOV	rulers	-
alberto-fujimori-per-state	Alberto Fujimori	-	state	President	PER	1990-07-28	2000-11-22	m	GOV	rulers	-
valentin-paniagua-per-state	Valentín Paniagua	Valentin Paniagua	state	President	PER	2000-11-22	2001-07-28	m	GOV	rulers	-
alejandro-toledo-per-state	Alejandro Toledo	-	state	President	PER	2001-07-28	2006-07-28	m	GOV	rulers	-
alan-garcia-per-state-2	Alan García	Alan Garcia	state	President	PER	2006-07-28	2011-07-28	m	GOV	rulers	-
ollanta-humala-per-state	Ollanta Humala	-	state	President	PER	2011-07-28	2016-07-28	m	GOV	rulers	-
pedro-pablo-kuczynski-per-state	Pedro Pablo Kuczynski	-	state	President	PER	2016-07-28	2018-03-23	m	GOV	rulers	-
martin-vizcarra-per-state	Martín Vizcarra	Martin Vizcarra	state	President	PER	2018-03-23	2020-11-09	m	GOV	rulers	-
manuel-merino-per-state	Manuel Merino	-	state	President	PER	2020-11-10	2020-11-15	m	GOV	rulers	-
francisco-sagasti-per-state	Francisco Sagasti	-	state	President	PER	2020-11-17	2021-07-28	m	GOV	rulers	-
pedro-castillo-per-state	Pedro Castillo	-	state	President	PER	2021-07-28	2022-12-07	m	GOV	rulers	-
dina-boluarte-per-state	Dina Boluarte	-	state	President	PER	2022-12-07	2025-10-10	f	GOV	unverified	-
jose-jeri-per-state	José Jerí	Jose Jeri	state	President	PER	2025-10-10	2026-02	m	GOV	unverified	-
vladimiro-montesinos-per-intelligence	Vladimiro Montesinos	-	intelligence	Intelligence chief	PER	1990-07-28	2000-09-24	m	SPY	unverified	-
luis-garcia-meza-bol-state	Luis García Meza	Luis Garcia Meza	state	President	BOL	1980-07-17	1981-08-04	m	GOV	rulers	-
hernan-siles-zuazo-bol-state	Hernán Siles Zuazo	Hernan Siles Zuazo	state	President	BOL	1982-10-10	1985-08-06	m	GOV	rulers	-
victor-paz-estenssoro-bol-state	Víctor Paz Estenssoro	Victor Paz Estenssoro	state	President	BOL	1985-08-06	1989-08-06	m	GOV	rulers	-
jaime-paz-zamora-bol-state	Jaime Paz Zamora	-	state	President	BOL	1989-08-06	1993-08-06	m	GOV	rulers	-
gonzalo-sanchez-de-lozada-bol-state	Gonzalo Sánchez de Lozada	Gonzalo Sanchez de Lozada	state	President	BOL	1993-08-06	1997-08-06	m	GOV	rulers	de Lozada
hugo-banzer-bol-state	Hugo Banzer	-	state	President	BOL	1997-08-06	2001-08-07	m	GOV	rulers	-
jorge-quiroga-bol-state	Jorge Quiroga	-	state	President	BOL	2001-08-07	2002-08-06	m	GOV	rulers	-
gonzalo-sanchez-de-lozada-bol-state-2	Gonzalo Sánchez de Lozada	Gonzalo Sanchez de Lozada	state	President	BOL	2002-08-06	2003-10-17	m	GOV	rulers	de Lozada
carlos-mesa-bol-state	Carlos Mesa	-	state	President	BOL	2003-10-17	2005-06-09	m	GOV	rulers	-
eduardo-rodriguez-bol-state	Eduardo Rodríguez	Eduardo Rodriguez Veltze	state	President	BOL	2005-06-09	2006-01-22	m	GOV	rulers	-
evo-morales-bol-state	Evo Morales	-	state	President	BOL	2006-01-22	2019-11-10	m	GOV	rulers	-
jeanine-anez-bol-state	Jeanine Áñez	Jeanine Anez	state	President	BOL	2019-11-12	2020-11-08	f	GOV	rulers	-
luis-arce-bol-state	Luis Arce	-	state	President	BOL	2020-11-08	2025-11-08	m	GOV	unverified	-
rodrigo-paz-bol-state	Rodrigo Paz	Rodrigo Paz Pereira	state	President	BOL	2025-11-08	-	m	GOV	unverified	-
augusto-pinochet-chl-state	Augusto Pinochet	-	state	President	CHL	1974-06-27	1990-03-11	m	GOV|MIL	rulers	-
patricio-aylwin-chl-state	Patricio Aylwin	-	state	President	CHL	1990-03-11	1994-03-11	m	GOV	rulers	-
eduardo-frei-chl-state	Eduardo Frei	Eduardo Frei Ruiz-Tagle	state	President	CHL	1994-03-11	2000-03-11	m	GOV	rulers	-
ricardo-lagos-chl-state	Ricardo Lagos	-	state	President	CHL	2000-03-11	2006-03-11	m	GOV	rulers	-
michelle-bachelet-chl-state	Michelle Bachelet	-	state	President	CHL	2006-03-11	2010-03-11	f	GOV	rulers	-
sebastian-pinera-chl-state	Sebastián Piñera	Sebastian Pinera	state	President	CHL	2010-03-11	2014-03-11	m	GOV	rulers	-
michelle-bachelet-chl-state-2	Michelle Bachelet	-	state	President	CHL	2014-03-11	2018-03-11	f	GOV	rulers	-
sebastian-pinera-chl-state-2	Sebastián Piñera	Sebastian Pinera	state	President	CHL	2018-03-11	2022-03-11	m	GOV	rulers	-
gabriel-boric-chl-state	Gabriel Boric	-	state	President	CHL	2022-03-11	2026-03-11	m	GOV	unverified	-
jose-antonio-kast-chl-state	José Antonio Kast	Jose Antonio Kast	state	President	CHL	2026-03-11	-	m	GOV	unverified	-
augusto-pinochet-chl-junta	Augusto Pinochet	-	junta	Head of the military junta	CHL	1973-09-11	1974-06-27	m	GOV	unverified	-
jose-miguel-insulza-chl-foreign	José Miguel Insulza	Jose Miguel Insulza	foreign	Foreign Minister	CHL	1994-09-20	1999-06-22	m	GOV	rulers	-
soledad-alvear-chl-foreign	Soledad Alvear	-	foreign	Foreign Minister	CHL	2000-03-11	2004-10-01	f	GOV	rulers	-
ignacio-walker-chl-foreign	Ignacio Walker	-	foreign	Foreign Minister	CHL	2004-10-01	2006-03-11	m	GOV	unverified	-
alejandro-foxley-chl-foreign	Alejandro Foxley	-	foreign	Foreign Minister	CHL	2006-03-11	2009-03-13	m	GOV	rulers	-
mariano-fernandez-chl-foreign	Mariano Fernández	Mariano Fernandez	foreign	Foreign Minister	CHL	2009-03-13	2010-03-11	m	GOV	rulers	-
alfredo-moreno-chl-foreign	Alfredo Moreno	-	foreign	Foreign Minister	CHL	2010-03-11	2014-03-11	m	GOV	rulers	-
heraldo-munoz-chl-foreign	Heraldo Muñoz	Heraldo Munoz	foreign	Foreign Minister	CHL	2014-03-11	2018-03-11	m	GOV	rulers	-
roberto-ampuero-chl-foreign	Roberto Ampuero	-	foreign	Foreign Minister	CHL	2018-03-11	2019-06-13	m	GOV	rulers	-
teodoro-ribera-chl-foreign	Teodoro Ribera	-	foreign	Foreign Minister	CHL	2019-06-13	2020-07-28	m	GOV	rulers	-
andres-allamand-chl-foreign	Andrés Allamand	Andres Allamand	foreign	Foreign Minister	CHL	2020-07-28	2022-02-06	m	GOV	unverified	-
antonia-urrejola-chl-foreign	Antonia Urrejola	-	foreign	Foreign Minister	CHL	2022-03-11	2023-03-10	f	GOV	rulers	-
alberto-van-klaveren-chl-foreign	Alberto van Klaveren	-	foreign	Foreign Minister	CHL	2023-03-10	2026-03-11	m	GOV	unverified	van Klaveren
jorge-rafael-videla-arg-state	Jorge Rafael Videla	Jorge Videla	state	President	ARG	1976-03-29	1981-03-29	m	GOV|MIL	rulers	-
roberto-viola-arg-state	Roberto Viola	-	state	President	ARG	1981-03-29	1981-12-11	m	GOV|MIL	rulers	-
leopoldo-galtieri-arg-state	Leopoldo Galtieri	-	state	President	ARG	1981-12-22	1982-06-18	m	GOV|MIL	rulers	-
reynaldo-bignone-arg-state	Reynaldo Bignone	-	state	President	ARG	1982-07-01	1983-12-10	m	GOV|MIL	rulers	-
raul-alfonsin-arg-state	Raúl Alfonsín	Raul Alfonsin	state	President	ARG	1983-12-10	1989-07-08	m	GOV	rulers	-
carlos-menem-arg-state	Carlos Menem	Carlos Saul Menem	state	President	ARG	1989-07-08	1999-12-10	m	GOV	rulers	-
fernando-de-la-rua-arg-state	Fernando de la Rúa	Fernando de la Rua	state	President	ARG	1999-12-10	2001-12-21	m	GOV	rulers	de la Rúa
eduardo-duhalde-arg-state	Eduardo Duhalde	-	state	President	ARG	2002-01-02	2003-05-25	m	GOV	rulers	-
nestor-kirchner-arg-state	Néstor Kirchner	Nestor Kirchner	state	President	ARG	2003-05-25	2007-12-10	m	GOV	rulers	-
cristina-fernandez-de-kirchner-arg-state	Cristina Fernández de Kirchner	Cristina Fernandez de Kirchner|Cristina Kirchner|Cristina Fernandez	state	President	ARG	2007-12-10	2015-12-10	f	GOV	rulers	Fernández|Kirchner|Fernandez
mauricio-macri-arg-state	Mauricio Macri	-	state	President	ARG	2015-12-10	2019-12-10	m	GOV	rulers	-
alberto-fernandez-arg-state	Alberto Fernández	Alberto Fernandez	state	President	ARG	2019-12-10	2023-12-10	m	GOV	rulers	-
javier-milei-arg-state	Javier Milei	-	state	President	ARG	2023-12-10	-	m	GOV	rulers	-
nicanor-costa-mendez-arg-foreign	Nicanor Costa Méndez	Nicanor Costa Mendez	foreign	Foreign Minister	ARG	1981-12-22	1982-06-30	m	GOV	rulers	-
dante-caputo-arg-foreign	Dante Caputo	-	foreign	Foreign Minister	ARG	1983-12-10	1989-05-26	m	GOV	rulers	-
domingo-cavallo-arg-foreign	Domingo Cavallo	-	foreign	Foreign Minister	ARG	1989-07-08	1991-01-31	m	GOV	rulers	-
guido-di-tella-arg-foreign	Guido di Tella	-	foreign	Foreign Minister	ARG	1991-01-31	1999-12-10	m	GOV	rulers	di Tella
hector-timerman-arg-foreign	Héctor Timerman	Hector Timerman	foreign	Foreign Minister	ARG	2010-06-18	2015-12-10	m	GOV	rulers	-
diana-mondino-arg-foreign	Diana Mondino	-	foreign	Foreign Minister	ARG	2023-12-10	2024-10-30	f	GOV	rulers	-
gerardo-werthein-arg-foreign	Gerardo Werthein	-	foreign	Foreign Minister	ARG	2024-11-04	2025-10	m	GOV	unverified	-
adolfo-rodriguez-saa-arg-state	Adolfo Rodríguez Saá	Adolfo Rodriguez Saa	state	President	ARG	2001-12-23	2001-12-30	m	GOV	rulers	Rodríguez Saá|Rodriguez Saa
joao-figueiredo-bra-state	João Figueiredo	Joao Figueiredo|Joao Baptista Figueiredo	state	President	BRA	1979-03-15	1985-03-15	m	GOV	rulers	-
jose-sarney-bra-state	José Sarney	Jose Sarney	state	President	BRA	1985-03-15	1990-03-15	m	GOV	rulers	-
fernando-collor-bra-state	Fernando Collor	Fernando Collor de Mello	state	President	BRA	1990-03-15	1992-12-29	m	GOV	rulers	-
itamar-franco-bra-state	Itamar Franco	-	state	President	BRA	1992-12-29	1995-01-01	m	GOV	rulers	-
fernando-henrique-cardoso-bra-state	Fernando Henrique Cardoso	-	state	President	BRA	1995-01-01	2003-01-01	m	GOV	rulers	-
luiz-inacio-lula-da-silva-bra-state	Luiz Inácio Lula da Silva	Luiz Inacio Lula da Silva|Lula|Lula da Silva	state	President	BRA	2003-01-01	2011-01-01	m	GOV	rulers	Lula|da Silva
dilma-rousseff-bra-state	Dilma Rousseff	-	state	President	BRA	2011-01-01	2016-08-31	f	GOV	rulers	-
michel-temer-bra-state	Michel Temer	-	state	President	BRA	2016-08-31	2019-01-01	m	GOV	rulers	-
jair-bolsonaro-bra-state	Jair Bolsonaro	-	state	President	BRA	2019-01-01	2023-01-01	m	GOV	rulers	-
luiz-inacio-lula-da-silva-bra-state-2	Luiz Inácio Lula da Silva	Luiz Inacio Lula da Silva|Lula|Lula da Silva	state	President	BRA	2023-01-01	-	m	GOV	rulers	Lula|da Silva
celso-amorim-bra-foreign	Celso Amorim	-	foreign	Foreign Minister	BRA	2003-01-01	2011-01-01	m	GOV	rulers	-
ernesto-araujo-bra-foreign	Ernesto Araújo	Ernesto Araujo	foreign	Foreign Minister	BRA	2019-01-01	2021-03-29	m	GOV	rulers	-
mauro-vieira-bra-foreign	Mauro Vieira	-	foreign	Foreign Minister	BRA	2023-01-01	-	m	GOV	rulers	-
itamar-franco-bra-acting-state	Itamar Franco	-	acting-state	Acting President	BRA	1992-10-02	1992-12-29	m	GOV	unverified	-
michel-temer-bra-acting-state	Michel Temer	-	acting-state	Acting President	BRA	2016-05-12	2016-08-31	m	GOV	unverified	-
celso-amorim-bra-foreign-2	Celso Amorim	-	foreign	Foreign Minister	BRA	1993-07-20	1995-01-01	m	GOV	rulers	-
luiz-felipe-lampreia-bra-foreign	Luiz Felipe Lampreia	-	foreign	Foreign Minister	BRA	1995-01-01	2001-01-12	m	GOV	rulers	-
celso-lafer-bra-foreign	Celso Lafer	-	foreign	Foreign Minister	BRA	2001-01-29	2003-01-01	m	GOV	rulers	-
antonio-patriota-bra-foreign	Antonio Patriota	-	foreign	Foreign Minister	BRA	2011-01-01	2013-08-26	m	GOV	rulers	-
luiz-alberto-figueiredo-bra-foreign	Luiz Alberto Figueiredo	-	foreign	Foreign Minister	BRA	2013-08-26	2015-01-01	m	GOV	rulers	-
mauro-vieira-bra-foreign-2	Mauro Vieira	-	foreign	Foreign Minister	BRA	2015-01-01	2016-05-12	m	GOV	rulers	-
jose-serra-bra-foreign	José Serra	Jose Serra	foreign	Foreign Minister	BRA	2016-05-12	2017-02-22	m	GOV	rulers	-
aloysio-nunes-bra-foreign	Aloysio Nunes	-	foreign	Foreign Minister	BRA	2017-03-07	2019-01-01	m	GOV	rulers	-
carlos-franca-bra-foreign	Carlos França	Carlos Franca	foreign	Foreign Minister	BRA	2021-04-06	2023-01-01	m	GOV	rulers	-
alfredo-stroessner-pry-state	Alfredo Stroessner	-	state	President	PRY	1954-08-15	1989-02-03	m	GOV	rulers	-
andres-rodriguez-pry-state	Andrés Rodríguez	Andres Rodriguez	state	President	PRY	1989-02-03	1993-08-15	m	GOV	rulers	-
juan-carlos-wasmosy-pry-state	Juan Carlos Wasmosy	-	state	President	PRY	1993-08-15	1998-08-15	m	GOV	rulers	-
raul-cubas-pry-state	Raúl Cubas	Raul Cubas	state	President	PRY	1998-08-15	1999-03-28	m	GOV	rulers	-
luis-gonzalez-macchi-pry-state	Luis González Macchi	Luis Gonzalez Macchi	state	President	PRY	1999-03-28	2003-08-15	m	GOV	rulers	-
nicanor-duarte-pry-state	Nicanor Duarte	Nicanor Duarte Frutos	state	President	PRY	2003-08-15	2008-08-15	m	GOV	rulers	-
fernando-lugo-pry-state	Fernando Lugo	-	state	President	PRY	2008-08-15	2012-06-22	m	GOV	rulers	-
federico-franco-pry-state	Federico Franco	-	state	President	PRY	2012-06-22	2013-08-15	m	GOV	rulers	-
horacio-cartes-pry-state	Horacio Cartes	-	state	President	PRY	2013-08-15	2018-08-15	m	GOV	rulers	-
mario-abdo-benitez-pry-state	Mario Abdo Benítez	Mario Abdo Benitez	state	President	PRY	2018-08-15	2023-08-15	m	GOV	rulers	-
santiago-pena-pry-state	Santiago Peña	Santiago Pena	state	President	PRY	2023-08-15	-	m	GOV	rulers	-
julio-maria-sanguinetti-ury-state	Julio María Sanguinetti	Julio Maria Sanguinetti	state	President	URY	1985-03-01	1990-03-01	m	GOV	rulers	-
luis-alberto-lacalle-ury-state	Luis Alberto Lacalle	-	state	President	URY	1990-03-01	1995-03-01	m	GOV	rulers	-
julio-maria-sanguinetti-ury-state-2	Julio María Sanguinetti	Julio Maria Sanguinetti	state	President	URY	1995-03-01	2000-03-01	m	GOV	rulers	-
jorge-batlle-ury-state	Jorge Batlle	-	state	President	URY	2000-03-01	2005-03-01	m	GOV	rulers	-
tabare-vazquez-ury-state	Tabaré Vázquez	Tabare Vazquez	state	President	URY	2005-03-01	2010-03-01	m	GOV	rulers	-
jose-mujica-ury-state	José Mujica	Jose Mujica	state	President	URY	2010-03-01	2015-03-01	m	GOV	rulers	-
tabare-vazquez-ury-state-2	Tabaré Vázquez	Tabare Vazquez	state	President	URY	2015-03-01	2020-03-01	m	GOV	rulers	-
luis-lacalle-pou-ury-state	Luis Lacalle Pou	-	state	President	URY	2020-03-01	2025-03-01	m	GOV	rulers	-
yamandu-orsi-ury-state	Yamandú Orsi	Yamandu Orsi	state	President	URY	2025-03-01	-	m	GOV	rulers	-
leslie-manigat-hti-state	Leslie Manigat	-	state	President	HTI	1988-02-07	1988-06-20	m	GOV	rulers	-
henri-namphy-hti-state-2	Henri Namphy	-	state	President	HTI	1988-06-20	1988-09-17	m	GOV	rulers	-
evans-paul-hti-government	Evans Paul	-	government	Prime Minister	HTI	2015-01-16	2016-02-26	m	GOV	rulers	-
michael-manley-jam-government-2	Michael Manley	-	government	Prime Minister	JAM	1989-02-10	1992-03-30	m	GOV	rulers	-
portia-simpson-miller-jam-government	Portia Simpson Miller	Portia Simpson-Miller	government	Prime Minister	JAM	2006-03-30	2007-09-11	f	GOV	rulers	-
bruce-golding-jam-government	Bruce Golding	-	government	Prime Minister	JAM	2007-09-11	2011-10-23	m	GOV	rulers	-
andrew-holness-jam-government-2	Andrew Holness	-	government	Prime Minister	JAM	2011-10-23	2012-01-05	m	GOV	rulers	-
portia-simpson-miller-jam-government-2	Portia Simpson Miller	Portia Simpson-Miller	government	Prime Minister	JAM	2012-01-05	2016-03-03	f	GOV	rulers	-
patrick-manning-tto-government	Patrick Manning	-	government	Prime Minister	TTO	2001-12-24	2010-05-26	m	GOV	rulers	-
kamla-persad-bissessar-tto-government-2	Kamla Persad-Bissessar	-	government	Prime Minister	TTO	2010-05-26	2015-09-09	f	GOV	rulers	-
a-n-r-robinson-tto-government	A.N.R. Robinson	Arthur Robinson|Ray Robinson	government	Prime Minister	TTO	1986-12-18	1991-12-17	m	GOV	rulers	-
patrick-manning-tto-government-2	Patrick Manning	-	government	Prime Minister	TTO	1991-12-17	1995-11-09	m	GOV	rulers	-
basdeo-panday-tto-government	Basdeo Panday	-	government	Prime Minister	TTO	1995-11-09	2001-12-24	m	GOV	rulers	-
stuart-young-tto-government	Stuart Young	-	government	Prime Minister	TTO	2025-03-17	2025-05-01	m	GOV	rulers	-
garret-fitzgerald-irl-government-2	Garret FitzGerald	-	government	Taoiseach	IRL	1981-06-30	1982-03-09	m	GOV	rulers	-
charles-haughey-irl-government-3	Charles Haughey	-	government	Taoiseach	IRL	1982-03-09	1982-12-14	m	GOV	rulers	-
wilfried-martens-bel-government-2	Wilfried Martens	-	government	Prime Minister	BEL	1979-04-03	1981-04-06	m	GOV	rulers	-
mark-eyskens-bel-government	Mark Eyskens	-	government	Prime Minister	BEL	1981-04-06	1981-12-17	m	GOV	rulers	-
pierre-werner-lux-government	Pierre Werner	-	government	Prime Minister	LUX	1979-07-16	1984-07-20	m	GOV	rulers	-
jacques-santer-lux-government	Jacques Santer	-	government	Prime Minister	LUX	1984-07-20	1995-01-20	m	GOV	rulers	-
jean-claude-juncker-lux-government	Jean-Claude Juncker	-	government	Prime Minister	LUX	1995-01-20	2013-12-04	m	GOV	rulers	-
xavier-bettel-lux-government	Xavier Bettel	-	government	Prime Minister	LUX	2013-12-04	2023-11-17	m	GOV	rulers	-
luc-frieden-lux-government	Luc Frieden	-	government	Prime Minister	LUX	2023-11-17	-	m	GOV	rulers	-
jean-asselborn-lux-foreign	Jean Asselborn	-	foreign	Foreign Minister	LUX	2004-07-31	2023-11-17	m	GOV	rulers	-
xavier-bettel-lux-foreign	Xavier Bettel	-	foreign	Foreign Minister	LUX	2023-11-17	-	m	GOV	rulers	-
giulio-andreotti-ita-government-2	Giulio Andreotti	-	government	Prime Minister	ITA	1976-07-30	1979-08-04	m	GOV	rulers	-
amintore-fanfani-ita-government-2	Amintore Fanfani	-	government	Prime Minister	ITA	1987-04-17	1987-07-28	m	GOV	rulers	-
alfred-sant-mlt-government	Alfred Sant	-	government	Prime Minister	MLT	1996-10-28	1998-09-06	m	GOV	rulers	-
eddie-fenech-adami-mlt-government-2	Eddie Fenech Adami	-	government	Prime Minister	MLT	1998-09-06	2004-03-23	m	GOV	rulers	-
pandeli-majko-alb-government-2	Pandeli Majko	-	government	Prime Minister	ALB	2002-02-22	2002-07-29	m	GOV	rulers	-
edmond-panariti-alb-foreign	Edmond Panariti	-	foreign	Foreign Minister	ALB	2012-07-03	2013-09-15	m	GOV	unverified	-
ditmir-bushati-alb-foreign	Ditmir Bushati	-	foreign	Foreign Minister	ALB	2013-09-15	2019-01-22	m	GOV	rulers	-
olta-xhacka-alb-foreign	Olta Xhaçka	Olta Xhacka	foreign	Foreign Minister	ALB	2020-12-31	2023-09	f	GOV	unverified	-
igli-hasani-alb-foreign	Igli Hasani	-	foreign	Foreign Minister	ALB	2023-09	2025-09	m	GOV	unverified	-
aigars-kalvitis-lva-government	Aigars Kalvitis	Aigars Kalvītis	government	Prime Minister	LVA	2004-12-02	2007-12-20	m	GOV	rulers	-
ivars-godmanis-lva-government-2	Ivars Godmanis	-	government	Prime Minister	LVA	2007-12-20	2009-03-12	m	GOV	rulers	-
andris-skele-lva-government	Andris Šķēle	Andris Skele	government	Prime Minister	LVA	1995-12-21	1997-08-07	m	GOV	rulers	-
valdis-birkavs-lva-government	Valdis Birkavs	-	government	Prime Minister	LVA	1993-08-03	1994-09-15	m	GOV	rulers	-
maris-gailis-lva-government	Māris Gailis	Maris Gailis	government	Prime Minister	LVA	1994-09-15	1995-12-21	m	GOV	rulers	-
guntars-krasts-lva-government	Guntars Krasts	-	government	Prime Minister	LVA	1997-08-07	1998-11-26	m	GOV	rulers	-
vilis-kristopans-lva-government	Vilis Krištopans	Vilis Kristopans	government	Prime Minister	LVA	1998-11-26	1999-07-16	m	GOV	rulers	-
andris-skele-lva-government-2	Andris Šķēle	Andris Skele	government	Prime Minister	LVA	1999-07-16	2000-05-05	m	GOV	rulers	-
andris-berzins-lva-government	Andris Berzins	Andris Bērziņš	government	Prime Minister	LVA	2000-05-05	2002-11-07	m	GOV	rulers	-
einars-repse-lva-government	Einars Repše	Einars Repse	government	Prime Minister	LVA	2002-11-07	2004-03-09	m	GOV	rulers	-
indulis-emsis-lva-government	Indulis Emsis	-	government	Prime Minister	LVA	2004-03-09	2004-12-02	m	GOV	rulers	-
siim-kallas-est-government	Siim Kallas	-	government	Prime Minister	EST	2002-01-28	2003-04-10	m	GOV	rulers	-
juhan-parts-est-government	Juhan Parts	-	government	Prime Minister	EST	2003-04-10	2005-04-12	m	GOV	rulers	-
tiit-vahi-est-government	Tiit Vähi	Tiit Vahi	government	Prime Minister	EST	1995-04-17	1997-03-17	m	GOV	rulers	-
tiit-vahi-est-government-2	Tiit Vähi	Tiit Vahi	government	Prime Minister	EST	1992-01-30	1992-10-21	m	GOV	rulers	-
andres-tarand-est-government	Andres Tarand	-	government	Prime Minister	EST	1994-11-08	1995-04-17	m	GOV	rulers	-
mart-siimann-est-government	Mart Siimann	-	government	Prime Minister	EST	1997-03-17	1999-03-25	m	GOV	rulers	-
gro-harlem-brundtland-nor-government-2	Gro Harlem Brundtland	-	government	Prime Minister	NOR	1981-02-04	1981-10-14	f	GOV	rulers	-
kare-willoch-nor-government	Kåre Willoch	Kaare Willoch	government	Prime Minister	NOR	1981-10-14	1986-05-09	m	GOV	rulers	-
gro-harlem-brundtland-nor-government-3	Gro Harlem Brundtland	-	government	Prime Minister	NOR	1986-05-09	1989-10-16	f	GOV	rulers	-
jan-syse-nor-government	Jan Syse	Jan P. Syse	government	Prime Minister	NOR	1989-10-16	1990-11-03	m	GOV	rulers	-
anne-enger-lahnstein-nor-acting-government	Anne Enger Lahnstein	-	acting-government	Acting Prime Minister	NOR	1998-08-31	1998-09-24	f	GOV	unverified	-
thorbjorn-falldin-swe-government	Thorbjörn Fälldin	Thorbjorn Falldin	government	Prime Minister	SWE	1979-10-12	1982-10-08	m	GOV	rulers	-
anker-jorgensen-dnk-government	Anker Jørgensen	Anker Jorgensen|Anker Joergensen	government	Prime Minister	DNK	1975-02-13	1982-09-10	m	GOV	rulers	-
steingrimur-hermannsson-isl-government	Steingrímur Hermannsson	Steingrimur Hermannsson	government	Prime Minister	ISL	1988-09-28	1991-04-30	m	GOV	rulers	-
david-oddsson-isl-government	Davíð Oddsson	David Oddsson	government	Prime Minister	ISL	1991-04-30	2004-09-15	m	GOV	rulers	-
geir-haarde-isl-government	Geir Haarde	Geir H. Haarde	government	Prime Minister	ISL	2006-06-15	2009-02-01	m	GOV	rulers	-
johanna-sigurdardottir-isl-government	Jóhanna Sigurðardóttir	Johanna Sigurdardottir	government	Prime Minister	ISL	2009-02-01	2013-05-23	f	GOV	rulers	-
bjarni-benediktsson-isl-government	Bjarni Benediktsson	-	government	Prime Minister	ISL	2017-01-11	2017-11-30	m	GOV	rulers	-
katrin-jakobsdottir-isl-government	Katrín Jakobsdóttir	Katrin Jakobsdottir	government	Prime Minister	ISL	2017-11-30	2024-04-09	f	GOV	rulers	-
kristrun-frostadottir-isl-government	Kristrún Frostadóttir	Kristrun Frostadottir	government	Prime Minister	ISL	2024-12-21	-	f	GOV	rulers	-
vigdis-finnbogadottir-isl-state	Vigdís Finnbogadóttir	Vigdis Finnbogadottir	state	President	ISL	1980-08-01	1996-08-01	f	GOV	rulers	-
olafur-ragnar-grimsson-isl-state	Ólafur Ragnar Grímsson	Olafur Ragnar Grimsson	state	President	ISL	1996-08-01	2016-08-01	m	GOV	rulers	-
gudni-johannesson-isl-state	Guðni Jóhannesson	Gudni Johannesson|Guðni Th. Jóhannesson|Gudni Th. Johannesson	state	President	ISL	2016-08-01	2024-08-01	m	GOV	rulers	-
halla-tomasdottir-isl-state	Halla Tómasdóttir	Halla Tomasdottir	state	President	ISL	2024-08-01	-	f	GOV	rulers	-
halldor-asgrimsson-isl-government	Halldór Ásgrímsson	Halldor Asgrimsson	government	Prime Minister	ISL	2004-09-15	2006-06-15	m	GOV	rulers	-
sigmundur-david-gunnlaugsson-isl-government	Sigmundur Davíð Gunnlaugsson	Sigmundur Gunnlaugsson|Sigmundur David Gunnlaugsson	government	Prime Minister	ISL	2013-05-23	2016-04-07	m	GOV	rulers	-
sigurdur-ingi-johannsson-isl-government	Sigurður Ingi Jóhannsson	Sigurdur Ingi Johannsson	government	Prime Minister	ISL	2016-04-07	2017-01-11	m	GOV	rulers	-
bjarni-benediktsson-isl-government-2	Bjarni Benediktsson	-	government	Prime Minister	ISL	2024-04-09	2024-12-21	m	GOV	rulers	-
tzannis-tzannetakis-grc-government	Tzannis Tzannetakis	-	government	Prime Minister	GRC	1989-07-02	1989-10-12	m	GOV	rulers	-
xenophon-zolotas-grc-government	Xenophon Zolotas	-	government	Prime Minister	GRC	1989-11-23	1990-04-11	m	GOV	rulers	-
panagiotis-pikrammenos-grc-government	Panagiotis Pikrammenos	-	government	Prime Minister	GRC	2012-05-16	2012-06-20	m	GOV	rulers	-
vassiliki-thanou-grc-government	Vassiliki Thanou	Vassiliki Thanou-Christophilou	government	Prime Minister	GRC	2015-08-27	2015-09-21	f	GOV	rulers	-
ioannis-sarmas-grc-government	Ioannis Sarmas	-	government	Prime Minister	GRC	2023-05-25	2023-06-26	m	GOV	rulers	-
ioannis-grivas-grc-government	Ioannis Grivas	-	government	Prime Minister	GRC	1989-10-12	1989-11-23	m	GOV	rulers	-
andrei-lukanov-bgr-government	Andrei Lukanov	Andrey Lukanov	government	Prime Minister	BGR	1990-02-08	1990-12-07	m	GOV	rulers	-
dimitar-popov-bgr-government	Dimitar Popov	-	government	Prime Minister	BGR	1990-12-20	1991-11-08	m	GOV	rulers	-
filip-dimitrov-bgr-government	Filip Dimitrov	Philip Dimitrov	government	Prime Minister	BGR	1991-11-08	1992-12-30	m	GOV	rulers	-
lyuben-berov-bgr-government	Lyuben Berov	-	government	Prime Minister	BGR	1992-12-30	1994-10-17	m	GOV	rulers	-
zhan-videnov-bgr-government	Zhan Videnov	-	government	Prime Minister	BGR	1995-01-26	1997-02-12	m	GOV	rulers	-
reneta-indzhova-bgr-government	Reneta Indzhova	-	government	Prime Minister	BGR	1994-10-17	1995-01-25	f	GOV	rulers	-
stefan-sofiyanski-bgr-government	Stefan Sofiyanski	Stefan Sofianski	government	Prime Minister	BGR	1997-02-12	1997-05-21	m	GOV	rulers	-
marin-raykov-bgr-government	Marin Raykov	Marin Raikov	government	Prime Minister	BGR	2013-03-13	2013-05-29	m	GOV	rulers	-
georgi-bliznashki-bgr-government	Georgi Bliznashki	-	government	Prime Minister	BGR	2014-08-06	2014-11-07	m	GOV	rulers	-
ognyan-gerdzhikov-bgr-government	Ognyan Gerdzhikov	-	government	Prime Minister	BGR	2017-01-27	2017-05-04	m	GOV	rulers	-
stefan-yanev-bgr-government	Stefan Yanev	-	government	Prime Minister	BGR	2021-05-12	2021-12-13	m	GOV	rulers	-
nadezhda-mihailova-bgr-foreign	Nadezhda Mihailova	Nadezhda Mihaylova	foreign	Foreign Minister	BGR	1997-05-21	2001-07-24	f	GOV	rulers	-
solomon-passy-bgr-foreign	Solomon Passy	-	foreign	Foreign Minister	BGR	2001-07-24	2005-08-17	m	GOV	rulers	-
ivailo-kalfin-bgr-foreign	Ivailo Kalfin	Ivaylo Kalfin	foreign	Foreign Minister	BGR	2005-08-17	2009-07-27	m	GOV	rulers	-
rumiana-jeleva-bgr-foreign	Rumiana Jeleva	-	foreign	Foreign Minister	BGR	2009-07-27	2010-01-27	f	GOV	rulers	-
nikolay-mladenov-bgr-foreign	Nikolay Mladenov	Nickolay Mladenov	foreign	Foreign Minister	BGR	2010-01-27	2013-03-13	m	GOV	rulers	-
kristian-vigenin-bgr-foreign	Kristian Vigenin	-	foreign	Foreign Minister	BGR	2013-05-29	2014-08-06	m	GOV	rulers	-
daniel-mitov-bgr-foreign	Daniel Mitov	-	foreign	Foreign Minister	BGR	2014-08-06	2017-01-27	m	GOV	rulers	-
ekaterina-zaharieva-bgr-foreign	Ekaterina Zaharieva	-	foreign	Foreign Minister	BGR	2017-05-04	2021-05-12	f	GOV	rulers	-
zinaida-greceanii-mda-government	Zinaida Greceanîi	Zinaida Greceanii	government	Prime Minister	MDA	2008-03-31	2009-09-14	f	GOV	rulers	-
dumitru-braghis-mda-government	Dumitru Braghiș	Dumitru Braghis	government	Prime Minister	MDA	1999-12-21	2001-04-19	m	GOV	rulers	-
ion-sturza-mda-government	Ion Sturza	-	government	Prime Minister	MDA	1999-02-19	1999-11-09	m	GOV	rulers	-
vitalie-pirlog-mda-government	Vitalie Pîrlog	Vitalie Pirlog	government	Acting Prime Minister	MDA	2009-09-14	2009-09-25	m	GOV	rulers	-
mihai-ghimpu-mda-state	Mihai Ghimpu	-	state	Acting President	MDA	2009-09-11	2010-12-28	m	GOV	rulers	-
marian-lupu-mda-state	Marian Lupu	-	state	Acting President	MDA	2010-12-30	2012-03-23	m	GOV	rulers	-
chiril-gaburici-mda-government	Chiril Gaburici	-	government	Prime Minister	MDA	2015-02-18	2015-06-22	m	GOV	rulers	-
natalia-gherman-mda-government	Natalia Gherman	-	government	Acting Prime Minister	MDA	2015-06-22	2015-07-30	f	GOV	rulers	-
valeriu-strelet-mda-government	Valeriu Streleț	Valeriu Strelet	government	Prime Minister	MDA	2015-07-30	2015-10-30	m	GOV	rulers	-
gheorghe-brega-mda-government	Gheorghe Brega	-	government	Acting Prime Minister	MDA	2015-10-30	2016-01-20	m	GOV	rulers	-
pavel-filip-mda-acting-state	Pavel Filip	-	acting-state	Acting President	MDA	2019-06-09	2019-06-15	m	GOV	unverified	-
aureliu-ciocoi-mda-government	Aureliu Ciocoi	-	government	Acting Prime Minister	MDA	2020-12-31	2021-08-06	m	GOV	rulers	-
ion-ciubuc-mda-government	Ion Ciubuc	-	government	Prime Minister	MDA	1997-01-24	1999-02-01	m	GOV	rulers	-
svetozar-marovic-scg-state	Svetozar Marovic	Svetozar Marović	state	President	SCG	2003-03-07	2006-06-03	m	GOV	rulers	-
vuk-draskovic-scg-foreign	Vuk Draskovic	Vuk Drašković	foreign	Foreign Minister	SCG	2004-04-16	2006-06-03	m	GOV	rulers	-
adolfo-majano-slv-junta	Adolfo Majano	-	junta	Junta member	SLV	1979-10-15	1980-12-07	m	GOV	unverified	-
bulent-ecevit-tur-government-2	Bülent Ecevit	Bulent Ecevit	government	Prime Minister	TUR	1978-01-05	1979-11-12	m	GOV	rulers	-
erdal-inonu-tur-government	Erdal İnönü	Erdal Inonu	government	Acting Prime Minister	TUR	1993-05-16	1993-06-25	m	GOV	rulers	-
atal-bihari-vajpayee-ind-government-2	Atal Bihari Vajpayee	Atal Behari Vajpayee	government	Prime Minister	IND	1996-05-16	1996-06-01	m	GOV	rulers	-
krishna-prasad-bhattarai-npl-government	Krishna Prasad Bhattarai	-	government	Prime Minister	NPL	1990-04-19	1991-05-26	m	GOV	rulers	-
man-mohan-adhikari-npl-government	Man Mohan Adhikari	-	government	Prime Minister	NPL	1994-11-30	1995-09-12	m	GOV	rulers	-
sher-bahadur-deuba-npl-government-5	Sher Bahadur Deuba	-	government	Prime Minister	NPL	1995-09-12	1997-03-12	m	GOV	rulers	-
girija-prasad-koirala-npl-government-4	Girija Prasad Koirala	G.P. Koirala	government	Prime Minister	NPL	1998-04-15	1999-05-31	m	GOV	rulers	-
krishna-prasad-bhattarai-npl-government-2	Krishna Prasad Bhattarai	-	government	Prime Minister	NPL	1999-05-31	2000-03-22	m	GOV	rulers	-
khil-raj-regmi-npl-government	Khil Raj Regmi	-	government	Prime Minister	NPL	2013-03-14	2014-02-11	m	GOV	rulers	-
surya-bahadur-thapa-npl-government	Surya Bahadur Thapa	-	government	Prime Minister	NPL	1979-05-30	1983-07-12	m	GOV	rulers	-
lokendra-bahadur-chand-npl-government	Lokendra Bahadur Chand	-	government	Prime Minister	NPL	1983-07-12	1986-03-21	m	GOV	rulers	-
marich-man-singh-shrestha-npl-government	Marich Man Singh Shrestha	-	government	Prime Minister	NPL	1986-06-15	1990-04-06	m	GOV	rulers	-
lokendra-bahadur-chand-npl-government-2	Lokendra Bahadur Chand	-	government	Prime Minister	NPL	1990-04-06	1990-04-19	m	GOV	rulers	-
lokendra-bahadur-chand-npl-government-3	Lokendra Bahadur Chand	-	government	Prime Minister	NPL	1997-03-12	1997-10-07	m	GOV	rulers	-
surya-bahadur-thapa-npl-government-2	Surya Bahadur Thapa	-	government	Prime Minister	NPL	1997-10-07	1998-04-15	m	GOV	rulers	-
lokendra-bahadur-chand-npl-government-4	Lokendra Bahadur Chand	-	government	Prime Minister	NPL	2002-10-11	2003-06-05	m	GOV	rulers	-
surya-bahadur-thapa-npl-government-3	Surya Bahadur Thapa	-	government	Prime Minister	NPL	2003-06-05	2004-06-02	m	GOV	rulers	-
ram-baran-yadav-npl-state	Ram Baran Yadav	-	state	President	NPL	2008-07-23	2015-10-29	m	GOV	rulers	-
bidya-devi-bhandari-npl-state	Bidya Devi Bhandari	Bidhya Devi Bhandari	state	President	NPL	2015-10-29	2023-03-13	f	GOV	rulers	-
ram-chandra-poudel-npl-state	Ram Chandra Poudel	Ram Chandra Paudel|Ramchandra Paudel	state	President	NPL	2023-03-13	-	m	GOV	rulers	-
pradeep-gyawali-npl-foreign	Pradeep Gyawali	Pradeep Kumar Gyawali	foreign	Foreign Minister	NPL	2018-03-16	2021-06	m	GOV	unverified	-
arzu-rana-deuba-npl-foreign	Arzu Rana Deuba	-	foreign	Foreign Minister	NPL	2024-07-15	2025-09-09	f	GOV	unverified	-
kriangsak-chamanan-tha-government	Kriangsak Chamanan	Kriangsak Chomanan	government	Prime Minister	THA	1977-11-11	1980-03-03	m	GOV	rulers	Kriangsak
anand-panyarachun-tha-government	Anand Panyarachun	-	government	Prime Minister	THA	1991-03-02	1992-04-07	m	GOV	rulers	Anand
suchinda-kraprayoon-tha-government	Suchinda Kraprayoon	-	government	Prime Minister	THA	1992-04-07	1992-05-24	m	GOV	rulers	Suchinda
anand-panyarachun-tha-government-2	Anand Panyarachun	-	government	Prime Minister	THA	1992-06-10	1992-09-23	m	GOV	rulers	Anand
chaovarat-chanweerakul-tha-government	Chaovarat Chanweerakul	-	government	Acting Prime Minister	THA	2008-12-02	2008-12-17	m	GOV	rulers	Chaovarat
niwatthamrong-boonsongpaisan-tha-government	Niwatthamrong Boonsongpaisan	Niwattumrong Boonsongpaisan	government	Acting Prime Minister	THA	2014-05-07	2014-05-22	m	GOV	rulers	Niwatthamrong
prayuth-chan-ocha-tha-junta	Prayuth Chan-ocha	Prayut Chan-o-cha	junta	Leader of the National Council for Peace and Order	THA	2014-05-22	2019-07-16	m	GOV	unverified	Prayuth
heng-samrin-khm-state-prk	Heng Samrin	-	state-prk	President of the Council of State	KHM	1979-01-07	1992-04-06	m	GOV	unverified	-
ung-huot-khm-government	Ung Huot	-	government	First Prime Minister	KHM	1997-08-06	1998-11-30	m	GOV	rulers	Ung Huot
kaysone-phomvihane-lao-party-leader	Kaysone Phomvihane	-	party-leader	General Secretary	LAO	1975-12-02	1992-11-21	m	GOV	unverified	Kaysone
nouhak-phoumsavanh-lao-state	Nouhak Phoumsavanh	Nouhak Phoumsavan	state	President	LAO	1992-11-25	1998-02-24	m	GOV	rulers	Nouhak
khamtay-siphandone-lao-party-leader	Khamtay Siphandone	-	party-leader	Party Chairman	LAO	1992-11-24	2006-03-21	m	GOV	unverified	Khamtay
choummaly-sayasone-lao-party-leader	Choummaly Sayasone	-	party-leader	General Secretary	LAO	2006-03-21	2016-01-22	m	GOV	unverified	Choummaly
bounnhang-vorachith-lao-party-leader	Bounnhang Vorachith	-	party-leader	General Secretary	LAO	2016-01-22	2021-01-15	m	GOV	unverified	Bounnhang
thongloun-sisoulith-lao-party-leader	Thongloun Sisoulith	-	party-leader	General Secretary	LAO	2021-01-15	-	m	GOV	unverified	Thongloun
ghulam-mustafa-jatoi-pak-government	Ghulam Mustafa Jatoi	-	government	Prime Minister	PAK	1990-08-06	1990-11-06	m	GOV	rulers	-
moeenuddin-qureshi-pak-government	Moeenuddin Qureshi	Moeen Qureshi	government	Prime Minister	PAK	1993-07-18	1993-10-19	m	GOV	rulers	-
malik-meraj-khalid-pak-government	Malik Meraj Khalid	-	government	Prime Minister	PAK	1996-11-05	1997-02-17	m	GOV	rulers	-
nasirul-mulk-pak-government	Nasirul Mulk	-	government	Prime Minister	PAK	2018-06-01	2018-08-18	m	GOV	rulers	-
balakh-sher-mazari-pak-government	Balakh Sher Mazari	-	government	Caretaker Prime Minister	PAK	1993-04-18	1993-05-26	m	GOV	rulers	-
mohammed-mian-soomro-pak-state	Mohammed Mian Soomro	Muhammad Mian Soomro	state	Acting President	PAK	2008-08-18	2008-09-09	m	GOV	rulers	-
mohammed-mian-soomro-pak-government	Mohammed Mian Soomro	Muhammad Mian Soomro	government	Caretaker Prime Minister	PAK	2007-11-16	2008-03-25	m	GOV	rulers	-
pervez-musharraf-pak-government	Pervez Musharraf	Pervaiz Musharraf	government	Chief Executive	PAK	1999-10-12	2002-11-21	m	GOV	rulers	-
shahabuddin-ahmed-bgd-state	Shahabuddin Ahmed	-	state	President	BGD	1996-10-09	2001-11-14	m	GOV	rulers	-
iajuddin-ahmed-bgd-state	Iajuddin Ahmed	-	state	President	BGD	2002-09-06	2009-02-12	m	GOV	rulers	-
abdul-hamid-bgd-state	Abdul Hamid	Mohammad Abdul Hamid	state	President	BGD	2013-04-24	2023-04-24	m	GOV	rulers	-
shahabuddin-ahmed-bgd-state-2	Shahabuddin Ahmed	-	state	Acting President	BGD	1990-12-06	1991-10-10	m	GOV	rulers	-
muhammad-habibur-rahman-bgd-government	Muhammad Habibur Rahman	Mohammad Habibur Rahman	government	Chief Adviser	BGD	1996-03-30	1996-06-23	m	GOV	rulers	-
latifur-rahman-bgd-government	Latifur Rahman	-	government	Chief Adviser	BGD	2001-07-15	2001-10-10	m	GOV	rulers	-
iajuddin-ahmed-bgd-government	Iajuddin Ahmed	-	government	Chief Adviser	BGD	2006-10-29	2007-01-11	m	GOV	rulers	-
zillur-rahman-bgd-state	Zillur Rahman	-	state	President	BGD	2009-02-12	2013-03-20	m	GOV	rulers	-
hussain-muhammad-ershad-bgd-junta	Hussain Muhammad Ershad	Hossain Mohammad Ershad	junta	Chief Martial Law Administrator	BGD	1982-03-24	1983-12-11	m	GOV	unverified	-
dipu-moni-bgd-foreign	Dipu Moni	-	foreign	Foreign Minister	BGD	2009-01-06	2013-11-20	f	GOV	rulers	-
abul-hassan-mahmood-ali-bgd-foreign	Abul Hassan Mahmood Ali	A.H. Mahmood Ali	foreign	Foreign Minister	BGD	2013-11-21	2019-01-07	m	GOV	unverified	Mahmood Ali
a-k-abdul-momen-bgd-foreign	A.K. Abdul Momen	AK Abdul Momen	foreign	Foreign Minister	BGD	2019-01-07	2024-01-11	m	GOV	rulers	Momen
hasan-mahmud-bgd-foreign	Hasan Mahmud	Hasan Mahmood	foreign	Foreign Minister	BGD	2024-01-11	2024-08-06	m	GOV	rulers	-
touhid-hossain-bgd-foreign	Touhid Hossain	Md Touhid Hossain	foreign	Foreign Minister	BGD	2024-08-08	2026-02	m	GOV	unverified	-
michael-somare-png-government-2	Michael Somare	-	government	Prime Minister	PNG	1975-09-16	1980-03-11	m	GOV	rulers	-
julius-chan-png-government	Julius Chan	-	government	Prime Minister	PNG	1980-03-11	1982-08-02	m	GOV	rulers	-
michael-somare-png-government-3	Michael Somare	-	government	Prime Minister	PNG	1982-08-02	1985-11-21	m	GOV	rulers	-
paias-wingti-png-government	Paias Wingti	-	government	Prime Minister	PNG	1985-11-21	1988-07-04	m	GOV	rulers	-
rabbie-namaliu-png-government	Rabbie Namaliu	-	government	Prime Minister	PNG	1988-07-04	1992-07-17	m	GOV	rulers	-
paias-wingti-png-government-2	Paias Wingti	-	government	Prime Minister	PNG	1992-07-17	1994-08-30	m	GOV	rulers	-
julius-chan-png-government-2	Julius Chan	-	government	Prime Minister	PNG	1994-08-30	1997-07-22	m	GOV	rulers	-
bill-skate-png-government	Bill Skate	-	government	Prime Minister	PNG	1997-07-22	1999-07-14	m	GOV	rulers	-
mekere-morauta-png-government	Mekere Morauta	-	government	Prime Minister	PNG	1999-07-14	2002-08-05	m	GOV	rulers	-
bartholomew-ulufaalu-slb-government	Bartholomew Ulufa'alu	Bartholomew Ulufaalu	government	Prime Minister	SLB	1997-08-27	2000-06-30	m	GOV	rulers	-
manasseh-sogavare-slb-government-2	Manasseh Sogavare	-	government	Prime Minister	SLB	2000-06-30	2001-12-17	m	GOV	rulers	-
allan-kemakeza-slb-government	Allan Kemakeza	-	government	Prime Minister	SLB	2001-12-17	2006-04-20	m	GOV	rulers	-
manasseh-sogavare-slb-government-3	Manasseh Sogavare	-	government	Prime Minister	SLB	2006-05-04	2007-12-20	m	GOV	rulers	-
manasseh-sogavare-slb-government-4	Manasseh Sogavare	-	government	Prime Minister	SLB	2014-12-09	2017-11-15	m	GOV	rulers	-
rick-houenipwela-slb-government	Rick Houenipwela	-	government	Prime Minister	SLB	2017-11-15	2019-04-24	m	GOV	rulers	-
solomon-mamaloni-slb-government	Solomon Mamaloni	-	government	Prime Minister	SLB	1989-03-28	1993-06-18	m	GOV	rulers	-
francis-billy-hilly-slb-government	Francis Billy Hilly	-	government	Prime Minister	SLB	1993-06-18	1994-11-07	m	GOV	rulers	-
solomon-mamaloni-slb-government-2	Solomon Mamaloni	-	government	Prime Minister	SLB	1994-11-07	1997-08-27	m	GOV	rulers	-
snyder-rini-slb-government	Snyder Rini	-	government	Prime Minister	SLB	2006-04-20	2006-05-04	m	GOV	rulers	-
derek-sikua-slb-government	Derek Sikua	-	government	Prime Minister	SLB	2007-12-20	2010-08-25	m	GOV	rulers	-
danny-philip-slb-government	Danny Philip	-	government	Prime Minister	SLB	2010-08-25	2011-11-16	m	GOV	rulers	Danny Philip of Solomon Islands
gordon-darcy-lilo-slb-government	Gordon Darcy Lilo	-	government	Prime Minister	SLB	2011-11-16	2014-12-09	m	GOV	rulers	-
leabua-jonathan-lso-government	Leabua Jonathan	-	government	Prime Minister	LSO	1966-10-04	1986-01-20	m	GOV	rulers	-
ntsu-mokhehle-lso-government	Ntsu Mokhehle	-	government	Prime Minister	LSO	1994-09-14	1998-05-29	m	GOV	rulers	-
pakalitha-mosisili-lso-government-2	Pakalitha Mosisili	-	government	Prime Minister	LSO	2015-03-17	2017-06-16	m	GOV	rulers	-
tom-thabane-lso-government-2	Tom Thabane	-	government	Prime Minister	LSO	2017-06-16	2020-05-19	m	GOV	rulers	-
moeketsi-majoro-lso-government	Moeketsi Majoro	-	government	Prime Minister	LSO	2020-05-20	2022-10-28	m	GOV	rulers	-
justin-lekhanya-lso-junta	Justin Lekhanya	-	junta	Chairman of the Military Council	LSO	1986-01-20	1991-05-02	m	GOV	unverified	-
elias-ramaema-lso-junta	Elias Ramaema	Elias Phisoana Ramaema	junta	Chairman of the Military Council	LSO	1991-05-02	1993-04-02	m	GOV	unverified	-
ntsu-mokhehle-lso-government-2	Ntsu Mokhehle	-	government	Prime Minister	LSO	1993-04-02	1994-08-17	m	GOV	rulers	-
moshoeshoe-ii-lso-state	Moshoeshoe II	King Moshoeshoe II|King Moshoeshoe	state	King	LSO	1966-10-04	1990-11-06	m	GOV	rulers	Moshoeshoe
letsie-iii-lso-state	Letsie III	King Letsie III|King Letsie	state	King	LSO	1990-11-12	1995-01-25	m	GOV	rulers	Letsie
moshoeshoe-ii-lso-state-2	Moshoeshoe II	King Moshoeshoe II|King Moshoeshoe	state	King	LSO	1995-01-25	1996-01-15	m	GOV	rulers	Moshoeshoe
letsie-iii-lso-state-2	Letsie III	King Letsie III|King Letsie	state	King	LSO	1996-02-07	-	m	GOV	rulers	Letsie
navin-ramgoolam-mus-government-3	Navin Ramgoolam	-	government	Prime Minister	MUS	1995-12-27	2000-09-17	m	GOV	rulers	-
anerood-jugnauth-mus-government-2	Anerood Jugnauth	-	government	Prime Minister	MUS	2000-09-18	2003-09-30	m	GOV	rulers	-
paul-berenger-mus-government	Paul Berenger	Paul Bérenger	government	Prime Minister	MUS	2003-09-30	2005-07-05	m	GOV	rulers	-
anerood-jugnauth-mus-government-3	Anerood Jugnauth	-	government	Prime Minister	MUS	2014-12-17	2017-01-23	m	GOV	rulers	-
ahmed-abdallah-com-state	Ahmed Abdallah	-	state	President	COM	1978-05-23	1989-11-26	m	GOV	rulers	-
said-mohamed-djohar-com-state	Said Mohamed Djohar	-	state	President	COM	1989-11-27	1995-09-29	m	GOV	rulers	-
mohamed-taki-abdoulkarim-com-state	Mohamed Taki Abdoulkarim	-	state	President	COM	1996-03-25	1998-11-06	m	GOV	rulers	-
azali-assoumani-com-state-2	Azali Assoumani	Assoumani Azali	state	President	COM	1999-04-30	2002-01-21	m	GOV	rulers	-
ikililou-dhoinine-com-state	Ikililou Dhoinine	-	state	President	COM	2011-05-26	2016-05-26	m	GOV	rulers	-
bob-denard-com-junta	Bob Denard	-	junta	Leader of the coup	COM	1995-09-28	1995-10-05	m	GOV	unverified	-
caabi-el-yachroutu-mohamed-com-state	Caabi El-Yachroutu Mohamed	Caabi El-Yachroutu	state	Acting President	COM	1995-10-05	1996-01-26	m	GOV	rulers	El-Yachroutu
said-mohamed-djohar-com-state-2	Said Mohamed Djohar	-	state	President	COM	1996-01-26	1996-03-25	m	GOV	rulers	-
tadjidine-ben-said-massounde-com-state	Tadjidine Ben Said Massounde	Tajiddine Ben Said Massounde	state	Acting President	COM	1998-11-06	1999-04-30	m	GOV	rulers	-
hamada-madi-bolero-com-state	Hamada Madi Boléro	Hamada Madi|Hamada Madi Bolero	state	Acting President	COM	2002-01-21	2002-05-26	m	GOV	rulers	-
azali-assoumani-com-state-3	Azali Assoumani	Assoumani Azali	state	President	COM	2002-05-26	2006-05-26	m	GOV	rulers	-
moustadroine-abdou-com-state	Moustadroine Abdou	Moustadrane Abdou	state	Acting President	COM	2019-02-13	2019-04-03	m	GOV	rulers	-
azali-assoumani-com-state-4	Azali Assoumani	Assoumani Azali	state	President	COM	2019-04-03	-	m	GOV	rulers	-
pedro-pires-cpv-government	Pedro Pires	-	government	Prime Minister	CPV	1975-07-08	1991-04-04	m	GOV	rulers	-
jose-maria-neves-cpv-government	José Maria Neves	Jose Maria Neves	government	Prime Minister	CPV	2001-02-01	2016-04-22	m	GOV	rulers	-
ulisses-correia-e-silva-cpv-government	Ulisses Correia e Silva	-	government	Prime Minister	CPV	2016-04-22	-	m	GOV	rulers	-
antonio-mascarenhas-monteiro-cpv-state	António Mascarenhas Monteiro	Antonio Mascarenhas Monteiro	state	President	CPV	1991-03-22	2001-03-22	m	GOV	rulers	-
carlos-veiga-cpv-government	Carlos Veiga	-	government	Prime Minister	CPV	1991-04-04	2000-07-29	m	GOV	rulers	-
gualberto-do-rosario-cpv-government	Gualberto do Rosário	Gualberto do Rosario	government	Prime Minister	CPV	2000-07-29	2001-02-01	m	GOV	rulers	do Rosário|do Rosario
henrique-rosa-gnb-state	Henrique Rosa	Henrique Pereira Rosa	state	President	GNB	2003-09-28	2005-10-01	m	GOV	rulers	-
manuel-serifo-nhamadjo-gnb-state	Manuel Serifo Nhamadjo	-	state	President	GNB	2012-05-11	2014-06-23	m	GOV	rulers	-
ansumane-mane-gnb-junta	Ansumane Mané	Ansumane Mane	junta	Leader of the military junta	GNB	1999-05-07	1999-05-14	m	GOV	unverified	-
malam-bacai-sanha-gnb-state-2	Malam Bacai Sanhá	Malam Bacai Sanha	state	Acting President	GNB	1999-05-14	2000-02-17	m	GOV	rulers	-
verissimo-correia-seabra-gnb-junta	Veríssimo Correia Seabra	Verissimo Correia Seabra	junta	Leader of the coup	GNB	2003-09-14	2003-09-28	m	GOV	unverified	-
raimundo-pereira-gnb-state	Raimundo Pereira	-	state	Acting President	GNB	2009-03-03	2009-09-08	m	GOV	rulers	-
raimundo-pereira-gnb-state-2	Raimundo Pereira	-	state	Acting President	GNB	2012-01-09	2012-04-12	m	GOV	rulers	-
mamadu-ture-kuruma-gnb-junta	Mamadu Ture Kuruma	-	junta	Leader of the military command	GNB	2012-04-12	2012-05-11	m	GOV	unverified	-
david-kpormakpor-lbr-state	David Kpormakpor	-	state	Chairman of the Council of State	LBR	1994-03-07	1995-09-01	m	GOV	rulers	-
wilton-sankawulo-lbr-state	Wilton Sankawulo	-	state	Chairman of the Council of State	LBR	1995-09-01	1996-09-03	m	GOV	rulers	-
ruth-perry-lbr-state	Ruth Perry	Ruth Sando Perry	state	Chairwoman of the Council of State	LBR	1996-09-03	1997-08-02	f	GOV	rulers	-
amadou-sanogo-mli-junta	Amadou Sanogo	Amadou Haya Sanogo	junta	Leader of the coup	MLI	2012-03-22	2012-04-12	m	GOV	unverified	-
fouad-mebazaa-tun-state	Fouad Mebazaa	-	state	President	TUN	2011-01-15	2011-12-13	m	GOV	rulers	-
mohamed-ennaceur-tun-state	Mohamed Ennaceur	-	state	President	TUN	2019-07-25	2019-10-23	m	GOV	rulers	-
rafik-abdessalem-tun-foreign	Rafik Abdessalem	-	foreign	Foreign Minister	TUN	2011-12-24	2013-03-13	m	GOV	rulers	-
othman-jerandi-tun-foreign	Othman Jerandi	-	foreign	Foreign Minister	TUN	2013-03-13	2014-01-29	m	GOV	rulers	-
mongi-hamdi-tun-foreign	Mongi Hamdi	-	foreign	Foreign Minister	TUN	2014-01-29	2015-02-06	m	GOV	rulers	-
taieb-baccouche-tun-foreign	Taieb Baccouche	-	foreign	Foreign Minister	TUN	2015-02-06	2016-01-12	m	GOV	rulers	-
khemaies-jhinaoui-tun-foreign	Khemaies Jhinaoui	-	foreign	Foreign Minister	TUN	2016-01-12	2019-10-29	m	GOV	rulers	-
othman-jerandi-tun-foreign-2	Othman Jerandi	-	foreign	Foreign Minister	TUN	2020-09-02	2023-02-07	m	GOV	rulers	-
nabil-ammar-tun-foreign	Nabil Ammar	-	foreign	Foreign Minister	TUN	2023-02-07	2024-08-25	m	GOV	rulers	-
mohamed-ali-nafti-tun-foreign	Mohamed Ali Nafti	-	foreign	Foreign Minister	TUN	2024-08-25	-	m	GOV	unverified	-
giuma-ahmed-atigha-lby-state	Giuma Ahmed Atigha	Jumaa Ahmed Atigha	state	Acting President of the General National Congress	LBY	2013-05-28	2013-06-25	m	GOV	rulers	-
nouri-abusahmain-lby-state	Nouri Abusahmain	Nuri Abu Sahmain	state	President of the General National Congress	LBY	2013-06-25	2014-08-04	m	GOV	rulers	-
aguila-saleh-lby-state	Aguila Saleh	Akila Saleh Issa|Aguila Saleh Issa|Agila Saleh	state	President of the House of Representatives	LBY	2014-08-05	2016-03-30	m	GOV	rulers	-
lidia-gueiler-bol-state	Lidia Gueiler	Lidia Gueiler Tejada	state	President	BOL	1979-11-16	1980-07-17	f	GOV	rulers	-
david-choquehuanca-bol-foreign	David Choquehuanca	-	foreign	Foreign Minister	BOL	2006-01-23	2017-01-23	m	GOV	rulers	-
fernando-huanacuni-bol-foreign	Fernando Huanacuni	-	foreign	Foreign Minister	BOL	2017-01-23	2018-09-04	m	GOV	unverified	-
diego-pary-bol-foreign	Diego Pary	-	foreign	Foreign Minister	BOL	2018-09-04	2019-11-10	m	GOV	unverified	-
rogelio-mayta-bol-foreign	Rogelio Mayta	-	foreign	Foreign Minister	BOL	2020-11-09	2023-11	m	GOV	unverified	-
ronald-venetiaan-sur-state	Ronald Venetiaan	-	state	President	SUR	1991-09-16	1996-09-15	m	GOV	rulers	-
jules-wijdenbosch-sur-state	Jules Wijdenbosch	-	state	President	SUR	1996-09-15	2000-08-12	m	GOV	rulers	-
ronald-venetiaan-sur-state-2	Ronald Venetiaan	-	state	President	SUR	2000-08-12	2010-08-12	m	GOV	rulers	-
ramsewak-shankar-sur-state	Ramsewak Shankar	-	state	President	SUR	1988-01-25	1990-12-24	m	GOV	rulers	-
johan-kraag-sur-state	Johan Kraag	Johannes Kraag	state	President	SUR	1990-12-29	1991-09-16	m	GOV	rulers	-
desmond-hoyte-guy-state	Desmond Hoyte	-	state	President	GUY	1985-08-06	1992-10-09	m	GOV	rulers	-
janet-jagan-guy-state	Janet Jagan	-	state	President	GUY	1997-12-19	1999-08-11	f	GOV	rulers	-
bharrat-jagdeo-guy-state	Bharrat Jagdeo	-	state	President	GUY	1999-08-11	2011-12-03	m	GOV	rulers	-
donald-ramotar-guy-state	Donald Ramotar	-	state	President	GUY	2011-12-03	2015-05-16	m	GOV	rulers	-
samuel-hinds-guy-state	Samuel Hinds	Sam Hinds	state	President	GUY	1997-03-06	1997-12-19	m	GOV	rulers	-
samuel-hinds-guy-government	Samuel Hinds	Sam Hinds	government	Prime Minister	GUY	1992-10-09	1997-03-17	m	GOV	rulers	-
samuel-hinds-guy-government-2	Samuel Hinds	Sam Hinds	government	Prime Minister	GUY	1999-08-11	2015-05-20	m	GOV	rulers	-
moses-nagamootoo-guy-government	Moses Nagamootoo	-	government	Prime Minister	GUY	2015-05-20	2020-08-02	m	GOV	rulers	-
gregorio-alvarez-ury-state	Gregorio Álvarez	Gregorio Alvarez	state	President	URY	1981-09-01	1985-02-12	m	GOV	rulers	-
ramon-jose-velasquez-ven-state	Ramón José Velásquez	Ramon Jose Velasquez	state	President	VEN	1993-06-05	1994-02-02	m	GOV	rulers	-
octavio-lepage-ven-state	Octavio Lepage	-	state	Acting President	VEN	1993-05-21	1993-06-05	m	GOV	rulers	-
antonio-guzman-dom-state	Antonio Guzmán	Antonio Guzman	state	President	DOM	1978-08-16	1982-07-04	m	GOV	rulers	-
salvador-jorge-blanco-dom-state	Salvador Jorge Blanco	-	state	President	DOM	1982-08-16	1986-08-16	m	GOV	rulers	-
miguel-angel-rodriguez-cri-state	Miguel Ángel Rodríguez	Miguel Angel Rodriguez	state	President	CRI	1998-05-08	2002-05-08	m	GOV	rulers	-
abel-pacheco-cri-state	Abel Pacheco	-	state	President	CRI	2002-05-08	2006-05-08	m	GOV	rulers	-
dean-barrow-blz-government	Dean Barrow	-	government	Prime Minister	BLZ	2008-02-08	2020-11-12	m	GOV	rulers	-
john-briceno-blz-government	John Briceño	Johnny Briceno	government	Prime Minister	BLZ	2020-11-12	-	m	GOV	rulers	-
george-price-blz-government	George Price	-	government	Prime Minister	BLZ	1981-09-21	1984-12-17	m	GOV	rulers	George Price of Belize
manuel-esquivel-blz-government	Manuel Esquivel	-	government	Prime Minister	BLZ	1984-12-17	1989-09-07	m	GOV	rulers	-
george-price-blz-government-2	George Price	-	government	Prime Minister	BLZ	1989-09-07	1993-07-02	m	GOV	rulers	George Price of Belize
manuel-esquivel-blz-government-2	Manuel Esquivel	-	government	Prime Minister	BLZ	1993-07-02	1998-08-28	m	GOV	rulers	-
said-musa-blz-government	Said Musa	-	government	Prime Minister	BLZ	1998-08-28	2008-02-08	m	GOV	rulers	-
lynden-pindling-bhs-government	Lynden Pindling	-	government	Prime Minister	BHS	1967-01-16	1992-08-21	m	GOV	rulers	-
hubert-ingraham-bhs-government	Hubert Ingraham	-	government	Prime Minister	BHS	1992-08-21	2002-05-03	m	GOV	rulers	-
perry-christie-bhs-government	Perry Christie	-	government	Prime Minister	BHS	2012-05-08	2017-05-11	m	GOV	rulers	-
philip-davis-bhs-government	Philip Davis	-	government	Prime Minister	BHS	2021-09-17	-	m	GOV	rulers	-
perry-christie-bhs-government-2	Perry Christie	-	government	Prime Minister	BHS	2002-05-03	2007-05-04	m	GOV	rulers	-
cynthia-pratt-bhs-acting-government	Cynthia Pratt	-	acting-government	Acting Prime Minister	BHS	2005-05-04	2005-06-06	f	GOV	unverified	-
hubert-ingraham-bhs-government-2	Hubert Ingraham	-	government	Prime Minister	BHS	2007-05-04	2012-05-08	m	GOV	rulers	-
hubert-minnis-bhs-government	Hubert Minnis	-	government	Prime Minister	BHS	2017-05-11	2021-09-17	m	GOV	rulers	-
keith-mitchell-grd-government	Keith Mitchell	-	government	Prime Minister	GRD	2013-02-20	2022-06-24	m	GOV	rulers	-
dickon-mitchell-grd-government	Dickon Mitchell	-	government	Prime Minister	GRD	2022-06-24	-	m	GOV	rulers	-
herbert-blaize-grd-government	Herbert Blaize	-	government	Prime Minister	GRD	1984-12-04	1989-12-19	m	GOV	rulers	-
ben-jones-grd-government	Ben Jones	-	government	Prime Minister	GRD	1989-12-20	1990-03-16	m	GOV	rulers	Ben Jones of Grenada
nicholas-brathwaite-grd-government	Nicholas Brathwaite	-	government	Prime Minister	GRD	1990-03-16	1995-02-01	m	GOV	rulers	-
george-brizan-grd-government	George Brizan	-	government	Prime Minister	GRD	1995-02-01	1995-06-22	m	GOV	rulers	-
keith-mitchell-grd-government-2	Keith Mitchell	-	government	Prime Minister	GRD	1995-06-22	2008-07-09	m	GOV	rulers	Keith Mitchell of Grenada
tillman-thomas-grd-government	Tillman Thomas	-	government	Prime Minister	GRD	2008-07-09	2013-02-20	m	GOV	rulers	Tillman Thomas of Grenada
ralph-gonsalves-vct-government	Ralph Gonsalves	-	government	Prime Minister	VCT	2001-03-29	2025-11-28	m	GOV	unverified	-
james-mitchell-vct-government	James Mitchell	James Fitz-Allen Mitchell	government	Prime Minister	VCT	1984-07-30	2000-10-27	m	GOV	rulers	James Mitchell of Saint Vincent
arnhim-eustace-vct-government	Arnhim Eustace	-	government	Prime Minister	VCT	2000-10-27	2001-03-29	m	GOV	rulers	-
godwin-friday-vct-government	Godwin Friday	-	government	Prime Minister	VCT	2025-11-28	-	m	GOV	unverified	Godwin Friday of Saint Vincent
gaston-browne-atg-government	Gaston Browne	-	government	Prime Minister	ATG	2014-06-13	-	m	GOV	rulers	-
vere-bird-atg-government	Vere Bird	Vere Cornwall Bird	government	Prime Minister	ATG	1981-11-01	1994-03-09	m	GOV	rulers	Vere Bird of Antigua
lester-bird-atg-government	Lester Bird	-	government	Prime Minister	ATG	1994-03-09	2004-03-24	m	GOV	rulers	Lester Bird of Antigua
baldwin-spencer-atg-government	Baldwin Spencer	-	government	Prime Minister	ATG	2004-03-24	2014-06-13	m	GOV	rulers	Baldwin Spencer of Antigua
eugenia-charles-dma-government	Eugenia Charles	-	government	Prime Minister	DMA	1980-07-21	1995-06-14	f	GOV	rulers	-
roosevelt-skerrit-dma-government	Roosevelt Skerrit	-	government	Prime Minister	DMA	2004-01-08	-	m	GOV	rulers	-
edison-james-dma-government	Edison James	-	government	Prime Minister	DMA	1995-06-14	2000-02-03	m	GOV	rulers	Edison James of Dominica
rosie-douglas-dma-government	Rosie Douglas	Roosevelt Douglas	government	Prime Minister	DMA	2000-02-03	2000-10-01	m	GOV	rulers	Rosie Douglas of Dominica
pierre-charles-dma-government	Pierre Charles	-	government	Prime Minister	DMA	2000-10-03	2004-01-06	m	GOV	rulers	Pierre Charles of Dominica
borisav-jovic-yug-presidency	Borisav Jovic	Borisav Jović	presidency	President of the Presidency	YUG	1990-05-15	1991-05-15	m	GOV	unverified	-
stjepan-mesic-yug-presidency	Stjepan Mesic	Stipe Mesić|Stipe Mesic	presidency	President of the Presidency	YUG	1991-07-01	1991-12-05	m	GOV	unverified	-
nino-burjanadze-geo-state	Nino Burjanadze	Nino Burdzhanadze	state	Acting President	GEO	2003-11-23	2004-01-25	f	GOV	rulers	-
nino-burjanadze-geo-state-2	Nino Burjanadze	Nino Burdzhanadze	state	Acting President	GEO	2007-11-25	2008-01-20	f	GOV	rulers	-
jaba-ioseliani-geo-junta	Jaba Ioseliani	Dzhaba Ioseliani	junta	Member of the Military Council	GEO	1992-01-06	1992-03-10	m	GOV	unverified	-
tengiz-kitovani-geo-junta	Tengiz Kitovani	-	junta	Member of the Military Council	GEO	1992-01-06	1992-03-10	m	GOV	unverified	-
nur-mohammad-taraki-afg-state	Nur Mohammad Taraki	Nur Muhammad Taraki	state	General Secretary	AFG	1978-04-30	1979-09-14	m	GOV	rulers	-
mohammed-omar-afg-rival-government	Mohammed Omar	Mullah Omar|Mullah Mohammed Omar	rival-government	Head of the Supreme Council	AFG	1996-09-27	2001-11-13	m	GOV	unverified	Omar
mohammad-najibullah-afg-party-leader	Mohammad Najibullah	Najibullah|Mohammed Najibullah	party-leader	General Secretary of the People's Democratic Party	AFG	1986-05-04	1992-04-16	m	GOV	unverified	-
ahmed-hassan-al-bakr-irq-state	Ahmed Hassan al-Bakr	-	state	President	IRQ	1968-07-17	1979-07-16	m	GOV	rulers	Bakr|al-Bakr
jay-garner-irq-cpa	Jay Garner	-	cpa	Director of the Office of Reconstruction and Humanitarian Assistance	IRQ	2003-04-21	2003-05-12	m	GOV	unverified	-
yumjaagiin-tsedenbal-mng-state-leader	Yumjaagiin Tsedenbal	-	state-leader	General Secretary	MNG	1952-01-26	1984-08-23	m	GOV	unverified	-
taneti-maamau-kir-state	Taneti Maamau	-	state	President	KIR	2016-03-11	-	m	GOV	rulers	-
ieremia-tabai-kir-state	Ieremia Tabai	-	state	President	KIR	1979-07-12	1991-07-08	m	GOV	rulers	-
teatao-teannaki-kir-state	Teatao Teannaki	-	state	President	KIR	1991-07-08	1994-05-28	m	GOV	rulers	-
teburoro-tito-kir-state	Teburoro Tito	-	state	President	KIR	1994-10-01	2003-03-28	m	GOV	rulers	-
anote-tong-kir-state	Anote Tong	-	state	President	KIR	2003-07-10	2016-03-11	m	GOV	rulers	-
walter-lini-vut-government	Walter Lini	-	government	Prime Minister	VUT	1980-07-30	1991-09-06	m	GOV	rulers	-
charlot-salwai-vut-government	Charlot Salwai	-	government	Prime Minister	VUT	2023-10-06	2025-02-11	m	GOV	rulers	-
donald-kalpokas-vut-government	Donald Kalpokas	-	government	Prime Minister	VUT	1991-09-06	1991-12-16	m	GOV	rulers	-
maxime-carlot-korman-vut-government	Maxime Carlot Korman	Maxime Carlot	government	Prime Minister	VUT	1991-12-16	1995-12-21	m	GOV	rulers	-
serge-vohor-vut-government	Serge Vohor	-	government	Prime Minister	VUT	1995-12-21	1996-02-23	m	GOV	rulers	-
maxime-carlot-korman-vut-government-2	Maxime Carlot Korman	Maxime Carlot	government	Prime Minister	VUT	1996-02-23	1996-09-30	m	GOV	rulers	-
serge-vohor-vut-government-2	Serge Vohor	-	government	Prime Minister	VUT	1996-09-30	1998-03-30	m	GOV	rulers	-
donald-kalpokas-vut-government-2	Donald Kalpokas	-	government	Prime Minister	VUT	1998-03-30	1999-11-25	m	GOV	rulers	-
barak-sope-vut-government	Barak Sopé	Barak Sope	government	Prime Minister	VUT	1999-11-25	2001-04-13	m	GOV	rulers	-
edward-natapei-vut-government	Edward Natapei	-	government	Prime Minister	VUT	2001-04-13	2004-07-29	m	GOV	rulers	-
serge-vohor-vut-government-3	Serge Vohor	-	government	Prime Minister	VUT	2004-07-29	2004-12-11	m	GOV	rulers	-
ham-lini-vut-government	Ham Lini	-	government	Prime Minister	VUT	2004-12-11	2008-09-22	m	GOV	rulers	-
edward-natapei-vut-government-2	Edward Natapei	-	government	Prime Minister	VUT	2008-09-22	2010-12-02	m	GOV	rulers	-
sato-kilman-vut-government	Sato Kilman	-	government	Prime Minister	VUT	2010-12-02	2011-04-24	m	GOV	rulers	-
serge-vohor-vut-government-4	Serge Vohor	-	government	Prime Minister	VUT	2011-04-24	2011-05-13	m	GOV	rulers	-
sato-kilman-vut-government-2	Sato Kilman	-	government	Prime Minister	VUT	2011-05-13	2011-06-16	m	GOV	rulers	-
edward-natapei-vut-government-3	Edward Natapei	-	government	Prime Minister	VUT	2011-06-16	2011-06-26	m	GOV	rulers	-
sato-kilman-vut-government-3	Sato Kilman	-	government	Prime Minister	VUT	2011-06-26	2013-03-23	m	GOV	rulers	-
moana-carcasses-kalosil-vut-government	Moana Carcasses Kalosil	Moana Carcasses	government	Prime Minister	VUT	2013-03-23	2014-05-15	m	GOV	rulers	-
joe-natuman-vut-government	Joe Natuman	-	government	Prime Minister	VUT	2014-05-15	2015-06-11	m	GOV	rulers	-
sato-kilman-vut-government-4	Sato Kilman	-	government	Prime Minister	VUT	2015-06-11	2016-02-11	m	GOV	rulers	-
charlot-salwai-vut-government-2	Charlot Salwai	-	government	Prime Minister	VUT	2016-02-11	2020-04-20	m	GOV	rulers	-
bob-loughman-vut-government	Bob Loughman	-	government	Prime Minister	VUT	2020-04-20	2022-11-04	m	GOV	rulers	-
ishmael-kalsakau-vut-government	Ishmael Kalsakau	-	government	Prime Minister	VUT	2022-11-04	2023-09-04	m	GOV	rulers	-
sato-kilman-vut-government-5	Sato Kilman	-	government	Prime Minister	VUT	2023-09-04	2023-10-06	m	GOV	rulers	-
jotham-napat-vut-government	Jotham Napat	-	government	Prime Minister	VUT	2025-02-11	-	m	GOV	rulers	-
surangel-whipps-jr-plw-state	Surangel Whipps Jr.	Surangel Whipps	state	President	PLW	2021-01-21	-	m	GOV	rulers	Whipps
ngiratkel-etpison-plw-state	Ngiratkel Etpison	-	state	President	PLW	1989-01-01	1993-01-01	m	GOV	rulers	-
kuniwo-nakamura-plw-state	Kuniwo Nakamura	-	state	President	PLW	1993-01-01	2001-01-19	m	GOV	rulers	-
tommy-remengesau-plw-state	Tommy Remengesau	Tommy Remengesau Jr.|Thomas Remengesau	state	President	PLW	2001-01-19	2009-01-15	m	GOV	rulers	Remengesau
johnson-toribiong-plw-state	Johnson Toribiong	-	state	President	PLW	2009-01-15	2013-01-17	m	GOV	rulers	-
tommy-remengesau-plw-state-2	Tommy Remengesau	Tommy Remengesau Jr.|Thomas Remengesau	state	President	PLW	2013-01-17	2021-01-21	m	GOV	rulers	Remengesau
hilda-heine-mhl-state	Hilda Heine	-	state	President	MHL	2016-01-28	2020-01-13	f	GOV	rulers	-
hilda-heine-mhl-state-2	Hilda Heine	-	state	President	MHL	2024-01-03	-	f	GOV	rulers	-
amata-kabua-mhl-state	Amata Kabua	-	state	President	MHL	1979-11-17	1996-12-20	m	GOV	rulers	-
kunio-lemari-mhl-state	Kunio Lemari	-	state	Acting President	MHL	1996-12-20	1997-01-14	m	GOV	rulers	-
imata-kabua-mhl-state	Imata Kabua	-	state	President	MHL	1997-01-14	2000-01-10	m	GOV	rulers	-
kessai-note-mhl-state	Kessai Note	-	state	President	MHL	2000-01-10	2008-01-14	m	GOV	rulers	Kessai Note of Marshall Islands
litokwa-tomeing-mhl-state	Litokwa Tomeing	-	state	President	MHL	2008-01-14	2009-10-21	m	GOV	rulers	-
ruben-zackhras-mhl-state	Ruben Zackhras	-	state	Acting President	MHL	2009-10-21	2009-11-02	m	GOV	rulers	-
jurelang-zedkaia-mhl-state	Jurelang Zedkaia	-	state	President	MHL	2009-11-02	2012-01-10	m	GOV	rulers	-
christopher-loeak-mhl-state	Christopher Loeak	-	state	President	MHL	2012-01-10	2016-01-11	m	GOV	rulers	-
casten-nemra-mhl-state	Casten Nemra	-	state	President	MHL	2016-01-11	2016-01-28	m	GOV	rulers	-
david-kabua-mhl-state	David Kabua	-	state	President	MHL	2020-01-13	2024-01-03	m	GOV	rulers	-
kausea-natano-tuv-government	Kausea Natano	-	government	Prime Minister	TUV	2019-09-19	2024-02-26	m	GOV	rulers	-
feleti-teo-tuv-government	Feleti Teo	-	government	Prime Minister	TUV	2024-02-26	-	m	GOV	rulers	-
tomasi-puapua-tuv-government	Tomasi Puapua	-	government	Prime Minister	TUV	1981-09-17	1989-10-16	m	GOV	rulers	-
bikenibeu-paeniu-tuv-government	Bikenibeu Paeniu	-	government	Prime Minister	TUV	1989-10-16	1993-12-10	m	GOV	rulers	-
kamuta-latasi-tuv-government	Kamuta Latasi	-	government	Prime Minister	TUV	1993-12-10	1996-12-24	m	GOV	rulers	-
bikenibeu-paeniu-tuv-government-2	Bikenibeu Paeniu	-	government	Prime Minister	TUV	1996-12-24	1999-04-27	m	GOV	rulers	-
ionatana-ionatana-tuv-government	Ionatana Ionatana	-	government	Prime Minister	TUV	1999-04-27	2000-12-08	m	GOV	rulers	-
lagitupu-tuilimu-tuv-government	Lagitupu Tuilimu	-	government	Acting Prime Minister	TUV	2000-12-08	2001-02-24	m	GOV	rulers	-
faimalaga-luka-tuv-government	Faimalaga Luka	-	government	Prime Minister	TUV	2001-02-24	2001-12-14	m	GOV	rulers	Faimalaga Luka of Tuvalu
koloa-talake-tuv-government	Koloa Talake	-	government	Prime Minister	TUV	2001-12-14	2002-08-02	m	GOV	rulers	-
saufatu-sopoanga-tuv-government	Saufatu Sopoanga	-	government	Prime Minister	TUV	2002-08-02	2004-08-27	m	GOV	rulers	-
maatia-toafa-tuv-government	Maatia Toafa	-	government	Prime Minister	TUV	2004-08-27	2006-08-14	m	GOV	rulers	-
apisai-ielemia-tuv-government	Apisai Ielemia	-	government	Prime Minister	TUV	2006-08-14	2010-09-29	m	GOV	rulers	-
maatia-toafa-tuv-government-2	Maatia Toafa	-	government	Prime Minister	TUV	2010-09-29	2010-12-24	m	GOV	rulers	-
willy-telavi-tuv-government	Willy Telavi	-	government	Prime Minister	TUV	2010-12-24	2013-08-01	m	GOV	rulers	-
enele-sopoaga-tuv-government	Enele Sopoaga	-	government	Prime Minister	TUV	2013-08-01	2019-09-19	m	GOV	rulers	-
tuilaepa-sailele-malielegaoi-wsm-government	Tuilaepa Sailele Malielegaoi	-	government	Prime Minister	WSM	1998-11-23	2021-05-24	m	GOV	rulers	-
fiame-naomi-mataafa-wsm-government	Fiame Naomi Mata'afa	Fiame Mata'afa	government	Prime Minister	WSM	2021-05-24	2025-09-16	f	GOV	rulers	-
tofilau-eti-alesana-wsm-government	Tofilau Eti Alesana	-	government	Prime Minister	WSM	1982-12-30	1985-12-30	m	GOV	rulers	-
tofilau-eti-alesana-wsm-government-2	Tofilau Eti Alesana	-	government	Prime Minister	WSM	1988-04-11	1998-11-23	m	GOV	rulers	-
laauli-leuatea-schmidt-wsm-government	La'auli Leuatea Schmidt	Laaulialemalietoa Leuatea Schmidt	government	Prime Minister	WSM	2025-09-16	-	m	GOV	unverified	-
akilisi-pohiva-ton-government	Akilisi Pohiva	ʻAkilisi Pōhiva	government	Prime Minister	TON	2014-12-30	2019-09-12	m	GOV	rulers	-
taufaahau-tupou-iv-ton-state	Taufa'ahau Tupou IV	King Taufa'ahau Tupou IV	state	King	TON	1965-12-16	2006-09-10	m	GOV	rulers	Tupou
george-tupou-v-ton-state	George Tupou V	King George Tupou V	state	King	TON	2006-09-11	2012-03-18	m	GOV	rulers	Tupou
tupou-vi-ton-state	Tupou VI	King Tupou VI|Ulukalala Lavaka Ata	state	King	TON	2012-03-18	-	m	GOV	rulers	Tupou
fatafehi-tuipelehake-ton-government	Fatafehi Tu'ipelehake	Prince Fatafehi Tu'ipelehake|Prince Tu'ipelehake	government	Prime Minister	TON	1965-12-16	1991-08-22	m	GOV	rulers	-
baron-vaea-ton-government	Baron Vaea	Baron Vaea of Houma	government	Prime Minister	TON	1991-08-22	2000-01-03	m	GOV	rulers	-
tupou-vi-ton-government	Tupou VI	Prince Ulukalala Lavaka Ata|Prince 'Ulukalala Lavaka Ata|Ulukalala Lavaka Ata	government	Prime Minister	TON	2000-01-03	2006-02-11	m	GOV	rulers	Tupou
feleti-sevele-ton-government	Feleti Sevele	Fred Sevele	government	Prime Minister	TON	2006-02-11	2010-12-22	m	GOV	rulers	-
lord-tuivakano-ton-government	Lord Tu'ivakano	Siale'ataongo Tu'ivakano	government	Prime Minister	TON	2010-12-22	2014-12-30	m	GOV	rulers	-
semisi-sika-ton-government	Semisi Sika	-	government	Acting Prime Minister	TON	2019-09-12	2019-10-08	m	GOV	rulers	-
pohiva-tuionetoa-ton-government	Pohiva Tu'i'onetoa	Pohiva Tuionetoa	government	Prime Minister	TON	2019-10-08	2021-12-27	m	GOV	rulers	-
siaosi-sovaleni-ton-government	Siaosi Sovaleni	Hu'akavameiliku Siaosi Sovaleni|Hu'akavameiliku	government	Prime Minister	TON	2021-12-27	2024-12-09	m	GOV	rulers	-
aisake-eke-ton-government	Aisake Eke	'Aisake Valu Eke	government	Prime Minister	TON	2025-01-22	2025-12-18	m	GOV	unverified	-
lord-fakafanua-ton-government	Lord Fakafanua	Fatafehi Fakafanua	government	Prime Minister	TON	2025-12-18	-	m	GOV	unverified	-
rainier-iii-mco-state	Rainier III	Prince Rainier	state	Prince	MCO	1949-05-09	2005-04-06	m	GOV	rulers	Rainier
albert-ii-mco-state	Albert II	Prince Albert	state	Prince	MCO	2005-04-06	-	m	GOV	rulers	Albert
hans-adam-ii-lie-state	Hans-Adam II	Prince Hans-Adam	state	Prince	LIE	1989-11-13	-	m	GOV	rulers	Hans-Adam
hassanal-bolkiah-brn-state	Hassanal Bolkiah	-	state	Sultan	BRN	1967-10-05	-	m	GOV	rulers	-
tieman-coulibaly-mli-foreign	Tieman Coulibaly	Tiéman Coulibaly	foreign	Foreign Minister	MLI	2012-04-25	2013-09-08	m	GOV	rulers	-
assimi-goita-mli-junta	Assimi Goïta	Assimi Goita	junta	Chairman of the National Committee for the Salvation of the People	MLI	2020-08-19	2020-09-25	m	GOV	unverified	-
assimi-goita-mli-vice-president	Assimi Goïta	Assimi Goita	vice-president	Vice President	MLI	2020-09-25	2021-05-24	m	GOV	unverified	-
yassine-fall-sen-foreign	Yassine Fall	-	foreign	Foreign Minister	SEN	2024-04-05	2025-09	f	GOV	rulers	-
cheikh-tidiane-gadio-sen-foreign	Cheikh Tidiane Gadio	-	foreign	Foreign Minister	SEN	2000-04	2009-10-01	m	GOV	unverified	-
mankeur-ndiaye-sen-foreign	Mankeur Ndiaye	-	foreign	Foreign Minister	SEN	2012-10-29	2017-09	m	GOV	unverified	-
aissata-tall-sall-sen-foreign	Aïssata Tall Sall	Aissata Tall Sall	foreign	Foreign Minister	SEN	2020-11-01	2022-09-17	f	GOV	unverified	Tall Sall
bakary-yaou-sangare-ner-foreign	Bakary Yaou Sangaré	Bakary Yaou Sangare	foreign	Foreign Minister	NER	2023-08	-	m	GOV	rulers	-
karamoko-jean-marie-traore-bfa-foreign	Karamoko Jean-Marie Traoré	Karamoko Jean-Marie Traore	foreign	Foreign Minister	BFA	2023-12	-	m	GOV	rulers	-
isaac-zida-bfa-state	Isaac Zida	Yacouba Isaac Zida	state	Head of State	BFA	2014-11-01	2014-11-18	m	GOV	rulers	-
isaac-zida-bfa-government	Isaac Zida	Yacouba Isaac Zida	government	Prime Minister	BFA	2014-11-19	2015-12-29	m	GOV	rulers	-
georges-andre-chevallaz-che-state	Georges-André Chevallaz	Georges-Andre Chevallaz	state	President of the Confederation	CHE	1980-01-01	1980-12-31	m	GOV	rulers	-
kurt-furgler-che-state	Kurt Furgler	-	state	President of the Confederation	CHE	1981-01-01	1981-12-31	m	GOV	rulers	-
fritz-honegger-che-state	Fritz Honegger	-	state	President of the Confederation	CHE	1982-01-01	1982-12-31	m	GOV	rulers	-
pierre-aubert-che-state	Pierre Aubert	-	state	President of the Confederation	CHE	1983-01-01	1983-12-31	m	GOV	rulers	-
leon-schlumpf-che-state	Leon Schlumpf	-	state	President of the Confederation	CHE	1984-01-01	1984-12-31	m	GOV	rulers	-
kurt-furgler-che-state-2	Kurt Furgler	-	state	President of the Confederation	CHE	1985-01-01	1985-12-31	m	GOV	rulers	-
alphons-egli-che-state	Alphons Egli	-	state	President of the Confederation	CHE	1986-01-01	1986-12-31	m	GOV	rulers	-
pierre-aubert-che-state-2	Pierre Aubert	-	state	President of the Confederation	CHE	1987-01-01	1987-12-31	m	GOV	rulers	-
otto-stich-che-state	Otto Stich	-	state	President of the Confederation	CHE	1988-01-01	1988-12-31	m	GOV	rulers	-
jean-pascal-delamuraz-che-state	Jean-Pascal Delamuraz	-	state	President of the Confederation	CHE	1989-01-01	1989-12-31	m	GOV	rulers	-
arnold-koller-che-state	Arnold Koller	-	state	President of the Confederation	CHE	1990-01-01	1990-12-31	m	GOV	rulers	-
flavio-cotti-che-state	Flavio Cotti	-	state	President of the Confederation	CHE	1991-01-01	1991-12-31	m	GOV	rulers	-
rene-felber-che-state	René Felber	Rene Felber	state	President of the Confederation	CHE	1992-01-01	1992-12-31	m	GOV	rulers	-
adolf-ogi-che-state	Adolf Ogi	-	state	President of the Confederation	CHE	1993-01-01	1993-12-31	m	GOV	rulers	-
otto-stich-che-state-2	Otto Stich	-	state	President of the Confederation	CHE	1994-01-01	1994-12-31	m	GOV	rulers	-
kaspar-villiger-che-state	Kaspar Villiger	-	state	President of the Confederation	CHE	1995-01-01	1995-12-31	m	GOV	rulers	-
jean-pascal-delamuraz-che-state-2	Jean-Pascal Delamuraz	-	state	President of the Confederation	CHE	1996-01-01	1996-12-31	m	GOV	rulers	-
arnold-koller-che-state-2	Arnold Koller	-	state	President of the Confederation	CHE	1997-01-01	1997-12-31	m	GOV	rulers	-
flavio-cotti-che-state-2	Flavio Cotti	-	state	President of the Confederation	CHE	1998-01-01	1998-12-31	m	GOV	rulers	-
ruth-dreifuss-che-state	Ruth Dreifuss	-	state	President of the Confederation	CHE	1999-01-01	1999-12-31	f	GOV	rulers	-
adolf-ogi-che-state-2	Adolf Ogi	-	state	President of the Confederation	CHE	2000-01-01	2000-12-31	m	GOV	rulers	-
moritz-leuenberger-che-state	Moritz Leuenberger	-	state	President of the Confederation	CHE	2001-01-01	2001-12-31	m	GOV	rulers	-
kaspar-villiger-che-state-2	Kaspar Villiger	-	state	President of the Confederation	CHE	2002-01-01	2002-12-31	m	GOV	rulers	-
pascal-couchepin-che-state	Pascal Couchepin	-	state	President of the Confederation	CHE	2003-01-01	2003-12-31	m	GOV	rulers	-
joseph-deiss-che-state	Joseph Deiss	-	state	President of the Confederation	CHE	2004-01-01	2004-12-31	m	GOV	rulers	-
samuel-schmid-che-state	Samuel Schmid	-	state	President of the Confederation	CHE	2005-01-01	2005-12-31	m	GOV	rulers	-
moritz-leuenberger-che-state-2	Moritz Leuenberger	-	state	President of the Confederation	CHE	2006-01-01	2006-12-31	m	GOV	rulers	-
micheline-calmy-rey-che-state	Micheline Calmy-Rey	-	state	President of the Confederation	CHE	2007-01-01	2007-12-31	f	GOV	rulers	-
pascal-couchepin-che-state-2	Pascal Couchepin	-	state	President of the Confederation	CHE	2008-01-01	2008-12-31	m	GOV	rulers	-
hans-rudolf-merz-che-state	Hans-Rudolf Merz	-	state	President of the Confederation	CHE	2009-01-01	2009-12-31	m	GOV	rulers	-
doris-leuthard-che-state	Doris Leuthard	-	state	President of the Confederation	CHE	2010-01-01	2010-12-31	f	GOV	rulers	-
micheline-calmy-rey-che-state-2	Micheline Calmy-Rey	-	state	President of the Confederation	CHE	2011-01-01	2011-12-31	f	GOV	rulers	-
eveline-widmer-schlumpf-che-state	Eveline Widmer-Schlumpf	-	state	President of the Confederation	CHE	2012-01-01	2012-12-31	f	GOV	rulers	-
ueli-maurer-che-state	Ueli Maurer	-	state	President of the Confederation	CHE	2013-01-01	2013-12-31	m	GOV	rulers	-
didier-burkhalter-che-state	Didier Burkhalter	-	state	President of the Confederation	CHE	2014-01-01	2014-12-31	m	GOV	rulers	-
simonetta-sommaruga-che-state	Simonetta Sommaruga	-	state	President of the Confederation	CHE	2015-01-01	2015-12-31	f	GOV	rulers	-
johann-schneider-ammann-che-state	Johann Schneider-Ammann	-	state	President of the Confederation	CHE	2016-01-01	2016-12-31	m	GOV	rulers	-
doris-leuthard-che-state-2	Doris Leuthard	-	state	President of the Confederation	CHE	2017-01-01	2017-12-31	f	GOV	rulers	-
alain-berset-che-state	Alain Berset	-	state	President of the Confederation	CHE	2018-01-01	2018-12-31	m	GOV	rulers	-
ueli-maurer-che-state-2	Ueli Maurer	-	state	President of the Confederation	CHE	2019-01-01	2019-12-31	m	GOV	rulers	-
simonetta-sommaruga-che-state-2	Simonetta Sommaruga	-	state	President of the Confederation	CHE	2020-01-01	2020-12-31	f	GOV	rulers	-
guy-parmelin-che-state	Guy Parmelin	-	state	President of the Confederation	CHE	2021-01-01	2021-12-31	m	GOV	rulers	-
ignazio-cassis-che-state	Ignazio Cassis	-	state	President of the Confederation	CHE	2022-01-01	2022-12-31	m	GOV	rulers	-
alain-berset-che-state-2	Alain Berset	-	state	President of the Confederation	CHE	2023-01-01	2023-12-31	m	GOV	rulers	-
viola-amherd-che-state	Viola Amherd	-	state	President of the Confederation	CHE	2024-01-01	2024-12-31	f	GOV	rulers	-
karin-keller-sutter-che-state	Karin Keller-Sutter	-	state	President of the Confederation	CHE	2025-01-01	2025-12-31	f	GOV	rulers	-
guy-parmelin-che-state-2	Guy Parmelin	-	state	President of the Confederation	CHE	2026-01-01	2026-12-31	m	GOV	unverified	-
josep-pintat-solans-and-government	Josep Pintat Solans	Josep Pintat-Solans	government	Prime Minister	AND	1984-05-21	1990-01-12	m	GOV	rulers	Pintat
oscar-ribas-reig-and-government	Òscar Ribas Reig	Oscar Ribas Reig	government	Prime Minister	AND	1990-01-12	1994-12-07	m	GOV	rulers	Ribas
marc-forne-molne-and-government	Marc Forné Molné	Marc Forné|Marc Forne Molne|Marc Forne	government	Prime Minister	AND	1994-12-07	2005-05-27	m	GOV	rulers	Forné
albert-pintat-santolaria-and-government	Albert Pintat Santolària	Albert Pintat|Albert Pintat Santolaria	government	Prime Minister	AND	2005-05-27	2009-06-05	m	GOV	rulers	Pintat
jaume-bartumeu-and-government	Jaume Bartumeu	-	government	Prime Minister	AND	2009-06-05	2011-04-28	m	GOV	rulers	-
pere-lopez-agras-and-government	Pere López Agràs	Pere López|Pere Lopez Agras|Pere Lopez	government	Acting Prime Minister	AND	2011-04-28	2011-05-12	m	GOV	rulers	López Agràs
antoni-marti-and-government	Antoni Martí	Toni Martí|Antoni Martí Petit|Antoni Marti|Toni Marti|Antoni Marti Petit	government	Prime Minister	AND	2011-05-12	2019-05-16	m	GOV	rulers	-
xavier-espot-zamora-and-government	Xavier Espot Zamora	Xavier Espot	government	Prime Minister	AND	2019-05-16	-	m	GOV	rulers	Espot
tosiwo-nakayama-fsm-state	Tosiwo Nakayama	-	state	President	FSM	1979-05-11	1987-05-11	m	GOV	rulers	-
john-haglelgam-fsm-state	John Haglelgam	-	state	President	FSM	1987-05-11	1991-05-11	m	GOV	rulers	-
bailey-olter-fsm-state	Bailey Olter	-	state	President	FSM	1991-05-11	1996-11-08	m	GOV	rulers	-
jacob-nena-fsm-state	Jacob Nena	-	state	President	FSM	1996-11-08	1999-05-11	m	GOV	rulers	-
leo-falcam-fsm-state	Leo Falcam	-	state	President	FSM	1999-05-11	2003-05-11	m	GOV	rulers	-
joseph-urusemal-fsm-state	Joseph Urusemal	-	state	President	FSM	2003-05-11	2007-05-11	m	GOV	rulers	-
manny-mori-fsm-state	Manny Mori	Emanuel Mori	state	President	FSM	2007-05-11	2015-05-11	m	GOV	rulers	-
peter-christian-fsm-state	Peter Christian	Peter M. Christian	state	President	FSM	2015-05-11	2019-05-11	m	GOV	rulers	Peter Christian of Micronesia
david-panuelo-fsm-state	David Panuelo	-	state	President	FSM	2019-05-11	2023-05-11	m	GOV	rulers	-
wesley-simina-fsm-state	Wesley Simina	-	state	President	FSM	2023-05-11	-	m	GOV	rulers	-
kennedy-simmonds-kna-government	Kennedy Simmonds	-	government	Prime Minister	KNA	1983-09-19	1995-07-07	m	GOV	rulers	-
denzil-douglas-kna-government	Denzil Douglas	-	government	Prime Minister	KNA	1995-07-07	2015-02-18	m	GOV	rulers	Denzil Douglas of Saint Kitts
timothy-harris-kna-government	Timothy Harris	-	government	Prime Minister	KNA	2015-02-18	2022-08-06	m	GOV	rulers	Timothy Harris of Saint Kitts
terrance-drew-kna-government	Terrance Drew	-	government	Prime Minister	KNA	2022-08-06	-	m	GOV	rulers	Terrance Drew of Saint Kitts
john-compton-lca-government	John Compton	-	government	Prime Minister	LCA	1982-05-03	1996-04-02	m	GOV	rulers	-
vaughan-lewis-lca-government	Vaughan Lewis	-	government	Prime Minister	LCA	1996-04-02	1997-05-24	m	GOV	rulers	Vaughan Lewis of Saint Lucia
kenny-anthony-lca-government	Kenny Anthony	-	government	Prime Minister	LCA	1997-05-24	2006-12-15	m	GOV	rulers	Kenny Anthony of Saint Lucia
john-compton-lca-government-2	John Compton	-	government	Prime Minister	LCA	2006-12-15	2007-09-07	m	GOV	rulers	-
stephenson-king-lca-acting-government	Stephenson King	-	acting-government	Acting Prime Minister	LCA	2007-05-01	2007-09-09	m	GOV	unverified	Stephenson King of Saint Lucia
stephenson-king-lca-government	Stephenson King	-	government	Prime Minister	LCA	2007-09-09	2011-11-30	m	GOV	rulers	Stephenson King of Saint Lucia
kenny-anthony-lca-government-2	Kenny Anthony	-	government	Prime Minister	LCA	2011-11-30	2016-06-07	m	GOV	rulers	Kenny Anthony of Saint Lucia
allen-chastanet-lca-government	Allen Chastanet	-	government	Prime Minister	LCA	2016-06-07	2021-07-28	m	GOV	rulers	-
philip-j-pierre-lca-government	Philip J. Pierre	Philip Pierre	government	Prime Minister	LCA	2021-07-28	-	m	GOV	rulers	-
hammer-deroburt-nru-state	Hammer DeRoburt	-	state	President	NRU	1978-05-11	1989-08-17	m	GOV	rulers	-
kenas-aroi-nru-state	Kenas Aroi	-	state	President	NRU	1989-08-17	1989-12-12	m	GOV	rulers	-
bernard-dowiyogo-nru-state	Bernard Dowiyogo	-	state	President	NRU	1989-12-12	1995-11-22	m	GOV	rulers	-
lagumot-harris-nru-state	Lagumot Harris	-	state	President	NRU	1995-11-22	1996-11-11	m	GOV	rulers	Lagumot Harris of Nauru
bernard-dowiyogo-nru-state-2	Bernard Dowiyogo	-	state	President	NRU	1996-11-11	1996-11-26	m	GOV	rulers	-
kennan-adeang-nru-state	Kennan Adeang	-	state	President	NRU	1996-11-26	1996-12-19	m	GOV	rulers	-
ruben-kun-nru-state	Ruben Kun	-	state	President	NRU	1996-12-19	1997-02-13	m	GOV	rulers	Ruben Kun of Nauru
kinza-clodumar-nru-state	Kinza Clodumar	-	state	President	NRU	1997-02-13	1998-06-18	m	GOV	rulers	-
bernard-dowiyogo-nru-state-3	Bernard Dowiyogo	-	state	President	NRU	1998-06-18	1999-04-27	m	GOV	rulers	-
rene-harris-nru-state	René Harris	Rene Harris	state	President	NRU	1999-04-27	2000-04-20	m	GOV	rulers	René Harris of Nauru
bernard-dowiyogo-nru-state-4	Bernard Dowiyogo	-	state	President	NRU	2000-04-20	2001-03-30	m	GOV	rulers	-
rene-harris-nru-state-2	René Harris	Rene Harris	state	President	NRU	2001-03-30	2003-01-09	m	GOV	rulers	René Harris of Nauru
bernard-dowiyogo-nru-state-5	Bernard Dowiyogo	-	state	President	NRU	2003-01-09	2003-03-09	m	GOV	rulers	-
derog-gioura-nru-state	Derog Gioura	-	state	President	NRU	2003-03-10	2003-05-29	m	GOV	rulers	-
ludwig-scotty-nru-state	Ludwig Scotty	-	state	President	NRU	2003-05-29	2003-08-08	m	GOV	rulers	-
rene-harris-nru-state-3	René Harris	Rene Harris	state	President	NRU	2003-08-08	2004-06-22	m	GOV	rulers	René Harris of Nauru
ludwig-scotty-nru-state-2	Ludwig Scotty	-	state	President	NRU	2004-06-22	2007-12-19	m	GOV	rulers	-
marcus-stephen-nru-state	Marcus Stephen	-	state	President	NRU	2007-12-19	2011-11-10	m	GOV	rulers	Marcus Stephen of Nauru
freddie-pitcher-nru-state	Freddie Pitcher	-	state	President	NRU	2011-11-10	2011-11-15	m	GOV	rulers	Freddie Pitcher of Nauru
sprent-dabwido-nru-state	Sprent Dabwido	-	state	President	NRU	2011-11-15	2013-06-11	m	GOV	rulers	-
baron-waqa-nru-state	Baron Waqa	-	state	President	NRU	2013-06-11	2019-08-27	m	GOV	rulers	-
lionel-aingimea-nru-state	Lionel Aingimea	-	state	President	NRU	2019-08-27	2022-09-29	m	GOV	rulers	-
russ-kun-nru-state	Russ Kun	-	state	President	NRU	2022-09-29	2023-10-30	m	GOV	rulers	Russ Kun of Nauru
david-adeang-nru-state	David Adeang	-	state	President	NRU	2023-10-30	-	m	GOV	rulers	-
gloriana-ranocchini-smr-captain-regent	Gloriana Ranocchini	-	captain-regent	Captain Regent	SMR	1989-10-01	1990-04-01	f	GOV	unverified	-
leo-achilli-smr-captain-regent	Leo Achilli	-	captain-regent	Captain Regent	SMR	1989-10-01	1990-04-01	m	GOV	unverified	-
adalmiro-bartolini-smr-captain-regent	Adalmiro Bartolini	Adolmiro Bartolini	captain-regent	Captain Regent	SMR	1990-04-01	1990-10-01	m	GOV	unverified	-
ottaviano-rossi-smr-captain-regent	Ottaviano Rossi	-	captain-regent	Captain Regent	SMR	1990-04-01	1990-10-01	m	GOV	unverified	-
cesare-antonio-gasperoni-smr-captain-regent	Cesare Antonio Gasperoni	-	captain-regent	Captain Regent	SMR	1990-10-01	1991-04-01	m	GOV	unverified	-
roberto-bucci-smr-captain-regent	Roberto Bucci	-	captain-regent	Captain Regent	SMR	1990-10-01	1991-04-01	m	GOV	unverified	-
domenico-bernardini-smr-captain-regent	Domenico Bernardini	-	captain-regent	Captain Regent	SMR	1991-04-01	1991-10-01	m	GOV	unverified	-
claudio-podeschi-smr-captain-regent	Claudio Podeschi	-	captain-regent	Captain Regent	SMR	1991-04-01	1991-10-01	m	GOV	unverified	-
edda-ceccoli-smr-captain-regent	Edda Ceccoli	-	captain-regent	Captain Regent	SMR	1991-10-01	1992-04-01	f	GOV	unverified	-
marino-riccardi-smr-captain-regent	Marino Riccardi	-	captain-regent	Captain Regent	SMR	1991-10-01	1992-04-01	m	GOV	unverified	-
germano-de-biagi-smr-captain-regent	Germano De Biagi	-	captain-regent	Captain Regent	SMR	1992-04-01	1992-10-01	m	GOV	unverified	-
ernesto-benedettini-smr-captain-regent	Ernesto Benedettini	-	captain-regent	Captain Regent	SMR	1992-04-01	1992-10-01	m	GOV	unverified	-
romeo-morri-smr-captain-regent	Romeo Morri	-	captain-regent	Captain Regent	SMR	1992-10-01	1993-04-01	m	GOV	unverified	-
marino-zanotti-smr-captain-regent	Marino Zanotti	-	captain-regent	Captain Regent	SMR	1992-10-01	1993-04-01	m	GOV	unverified	-
patrizia-busignani-smr-captain-regent	Patrizia Busignani	-	captain-regent	Captain Regent	SMR	1993-04-01	1993-10-01	f	GOV	unverified	-
salvatore-tonelli-smr-captain-regent	Salvatore Tonelli	-	captain-regent	Captain Regent	SMR	1993-04-01	1993-10-01	m	GOV	unverified	-
gian-luigi-berti-smr-captain-regent	Gian Luigi Berti	-	captain-regent	Captain Regent	SMR	1993-10-01	1994-04-01	m	GOV	unverified	-
paride-andreoli-smr-captain-regent	Paride Andreoli	-	captain-regent	Captain Regent	SMR	1993-10-01	1994-04-01	m	GOV	unverified	-
alberto-cecchetti-smr-captain-regent	Alberto Cecchetti	-	captain-regent	Captain Regent	SMR	1994-04-01	1994-10-01	m	GOV	unverified	-
fausto-mularoni-smr-captain-regent	Fausto Mularoni	-	captain-regent	Captain Regent	SMR	1994-04-01	1994-10-01	m	GOV	unverified	-
renzo-ghiotti-smr-captain-regent	Renzo Ghiotti	-	captain-regent	Captain Regent	SMR	1994-10-01	1995-04-01	m	GOV	unverified	-
luciano-ciavatta-smr-captain-regent	Luciano Ciavatta	-	captain-regent	Captain Regent	SMR	1994-10-01	1995-04-01	m	GOV	unverified	-
marino-bollini-smr-captain-regent	Marino Bollini	-	captain-regent	Captain Regent	SMR	1995-04-01	1995-10-01	m	GOV	unverified	-
settimio-lonfernini-smr-captain-regent	Settimio Lonfernini	-	captain-regent	Captain Regent	SMR	1995-04-01	1995-10-01	m	GOV	unverified	-
pier-natalino-mularoni-smr-captain-regent	Pier Natalino Mularoni	-	captain-regent	Captain Regent	SMR	1995-10-01	1996-04-01	m	GOV	unverified	-
marino-venturini-smr-captain-regent	Marino Venturini	-	captain-regent	Captain Regent	SMR	1995-10-01	1996-04-01	m	GOV	unverified	-
pier-paolo-gasperoni-smr-captain-regent	Pier Paolo Gasperoni	-	captain-regent	Captain Regent	SMR	1996-04-01	1996-10-01	m	GOV	unverified	-
pietro-bugli-smr-captain-regent	Pietro Bugli	-	captain-regent	Captain Regent	SMR	1996-04-01	1996-10-01	m	GOV	unverified	-
maurizio-rattini-smr-captain-regent	Maurizio Rattini	-	captain-regent	Captain Regent	SMR	1996-10-01	1997-04-01	m	GOV	unverified	-
gian-carlo-venturini-smr-captain-regent	Gian Carlo Venturini	-	captain-regent	Captain Regent	SMR	1996-10-01	1997-04-01	m	GOV	unverified	-
paride-andreoli-smr-captain-regent-2	Paride Andreoli	-	captain-regent	Captain Regent	SMR	1997-04-01	1997-10-01	m	GOV	unverified	-
pier-marino-mularoni-smr-captain-regent	Pier Marino Mularoni	-	captain-regent	Captain Regent	SMR	1997-04-01	1997-10-01	m	GOV	unverified	-
luigi-mazza-smr-captain-regent	Luigi Mazza	-	captain-regent	Captain Regent	SMR	1997-10-01	1998-04-01	m	GOV	unverified	-
marino-zanotti-smr-captain-regent-2	Marino Zanotti	-	captain-regent	Captain Regent	SMR	1997-10-01	1998-04-01	m	GOV	unverified	-
alberto-cecchetti-smr-captain-regent-2	Alberto Cecchetti	-	captain-regent	Captain Regent	SMR	1998-04-01	1998-10-01	m	GOV	unverified	-
loris-francini-smr-captain-regent	Loris Francini	-	captain-regent	Captain Regent	SMR	1998-04-01	1998-10-01	m	GOV	unverified	-
pietro-berti-smr-captain-regent	Pietro Berti	-	captain-regent	Captain Regent	SMR	1998-10-01	1999-04-01	m	GOV	unverified	-
paolo-bollini-smr-captain-regent	Paolo Bollini	-	captain-regent	Captain Regent	SMR	1998-10-01	1999-04-01	m	GOV	unverified	-
antonello-bacciocchi-smr-captain-regent	Antonello Bacciocchi	-	captain-regent	Captain Regent	SMR	1999-04-01	1999-10-01	m	GOV	unverified	-
rosa-zafferani-smr-captain-regent	Rosa Zafferani	-	captain-regent	Captain Regent	SMR	1999-04-01	1999-10-01	f	GOV	unverified	-
marino-bollini-smr-captain-regent-2	Marino Bollini	-	captain-regent	Captain Regent	SMR	1999-10-01	2000-04-01	m	GOV	unverified	-
giuseppe-arzilli-smr-captain-regent	Giuseppe Arzilli	-	captain-regent	Captain Regent	SMR	1999-10-01	2000-04-01	m	GOV	unverified	-
gian-marco-marcucci-smr-captain-regent	Gian Marco Marcucci	-	captain-regent	Captain Regent	SMR	2000-04-01	2000-10-01	m	GOV	unverified	-
maria-domenica-michelotti-smr-captain-regent	Maria Domenica Michelotti	-	captain-regent	Captain Regent	SMR	2000-04-01	2000-10-01	f	GOV	unverified	-
gianfranco-terenzi-smr-captain-regent	Gianfranco Terenzi	Gian Franco Terenzi	captain-regent	Captain Regent	SMR	2000-10-01	2001-04-01	m	GOV	unverified	-
enzo-colombini-smr-captain-regent	Enzo Colombini	-	captain-regent	Captain Regent	SMR	2000-10-01	2001-04-01	m	GOV	unverified	-
luigi-lonfernini-smr-captain-regent	Luigi Lonfernini	-	captain-regent	Captain Regent	SMR	2001-04-01	2001-10-01	m	GOV	unverified	-
fabio-berardi-smr-captain-regent	Fabio Berardi	-	captain-regent	Captain Regent	SMR	2001-04-01	2001-10-01	m	GOV	unverified	-
alberto-cecchetti-smr-captain-regent-3	Alberto Cecchetti	-	captain-regent	Captain Regent	SMR	2001-10-01	2002-04-01	m	GOV	unverified	-
gino-giovagnoli-smr-captain-regent	Gino Giovagnoli	-	captain-regent	Captain Regent	SMR	2001-10-01	2002-04-01	m	GOV	unverified	-
antonio-lazzaro-volpinari-smr-captain-regent	Antonio Lazzaro Volpinari	-	captain-regent	Captain Regent	SMR	2002-04-01	2002-10-01	m	GOV	unverified	-
giovanni-francesco-ugolini-smr-captain-regent	Giovanni Francesco Ugolini	-	captain-regent	Captain Regent	SMR	2002-04-01	2002-10-01	m	GOV	unverified	-
giuseppe-maria-morganti-smr-captain-regent	Giuseppe Maria Morganti	-	captain-regent	Captain Regent	SMR	2002-10-01	2003-04-01	m	GOV	unverified	-
mauro-chiaruzzi-smr-captain-regent	Mauro Chiaruzzi	-	captain-regent	Captain Regent	SMR	2002-10-01	2003-04-01	m	GOV	unverified	-
pier-marino-menicucci-smr-captain-regent	Pier Marino Menicucci	-	captain-regent	Captain Regent	SMR	2003-04-01	2003-10-01	m	GOV	unverified	-
giovanni-giannoni-smr-captain-regent	Giovanni Giannoni	-	captain-regent	Captain Regent	SMR	2003-04-01	2003-10-01	m	GOV	unverified	-
giovanni-lonfernini-smr-captain-regent	Giovanni Lonfernini	-	captain-regent	Captain Regent	SMR	2003-10-01	2004-04-01	m	GOV	unverified	-
valeria-ciavatta-smr-captain-regent	Valeria Ciavatta	-	captain-regent	Captain Regent	SMR	2003-10-01	2004-04-01	f	GOV	unverified	-
paolo-bollini-smr-captain-regent-2	Paolo Bollini	-	captain-regent	Captain Regent	SMR	2004-04-01	2004-10-01	m	GOV	unverified	-
marino-riccardi-smr-captain-regent-2	Marino Riccardi	-	captain-regent	Captain Regent	SMR	2004-04-01	2004-10-01	m	GOV	unverified	-
giuseppe-arzilli-smr-captain-regent-2	Giuseppe Arzilli	-	captain-regent	Captain Regent	SMR	2004-10-01	2005-04-01	m	GOV	unverified	-
roberto-raschi-smr-captain-regent	Roberto Raschi	-	captain-regent	Captain Regent	SMR	2004-10-01	2005-04-01	m	GOV	unverified	-
fausta-morganti-smr-captain-regent	Fausta Morganti	Fausta Simona Morganti	captain-regent	Captain Regent	SMR	2005-04-01	2005-10-01	f	GOV	unverified	-
cesare-antonio-gasperoni-smr-captain-regent-2	Cesare Antonio Gasperoni	-	captain-regent	Captain Regent	SMR	2005-04-01	2005-10-01	m	GOV	unverified	-
claudio-muccioli-smr-captain-regent	Claudio Muccioli	-	captain-regent	Captain Regent	SMR	2005-10-01	2006-04-01	m	GOV	unverified	-
antonello-bacciocchi-smr-captain-regent-2	Antonello Bacciocchi	-	captain-regent	Captain Regent	SMR	2005-10-01	2006-04-01	m	GOV	unverified	-
gianfranco-terenzi-smr-captain-regent-2	Gianfranco Terenzi	Gian Franco Terenzi	captain-regent	Captain Regent	SMR	2006-04-01	2006-10-01	m	GOV	unverified	-
loris-francini-smr-captain-regent-2	Loris Francini	-	captain-regent	Captain Regent	SMR	2006-04-01	2006-10-01	m	GOV	unverified	-
antonio-carattoni-smr-captain-regent	Antonio Carattoni	-	captain-regent	Captain Regent	SMR	2006-10-01	2007-04-01	m	GOV	unverified	-
roberto-giorgetti-smr-captain-regent	Roberto Giorgetti	-	captain-regent	Captain Regent	SMR	2006-10-01	2007-04-01	m	GOV	unverified	-
alessandro-mancini-smr-captain-regent	Alessandro Mancini	-	captain-regent	Captain Regent	SMR	2007-04-01	2007-10-01	m	GOV	unverified	-
alessandro-rossi-smr-captain-regent	Alessandro Rossi	-	captain-regent	Captain Regent	SMR	2007-04-01	2007-10-01	m	GOV	unverified	-
mirko-tomassoni-smr-captain-regent	Mirko Tomassoni	-	captain-regent	Captain Regent	SMR	2007-10-01	2008-04-01	m	GOV	unverified	-
alberto-selva-smr-captain-regent	Alberto Selva	-	captain-regent	Captain Regent	SMR	2007-10-01	2008-04-01	m	GOV	unverified	-
federico-pedini-amati-smr-captain-regent	Federico Pedini Amati	-	captain-regent	Captain Regent	SMR	2008-04-01	2008-10-01	m	GOV	unverified	-
rosa-zafferani-smr-captain-regent-2	Rosa Zafferani	-	captain-regent	Captain Regent	SMR	2008-04-01	2008-10-01	f	GOV	unverified	-
ernesto-benedettini-smr-captain-regent-2	Ernesto Benedettini	-	captain-regent	Captain Regent	SMR	2008-10-01	2009-04-01	m	GOV	unverified	-
assunta-meloni-smr-captain-regent	Assunta Meloni	-	captain-regent	Captain Regent	SMR	2008-10-01	2009-04-01	f	GOV	unverified	-
massimo-cenci-smr-captain-regent	Massimo Cenci	-	captain-regent	Captain Regent	SMR	2009-04-01	2009-10-01	m	GOV	unverified	-
oscar-mina-smr-captain-regent	Oscar Mina	-	captain-regent	Captain Regent	SMR	2009-04-01	2009-10-01	m	GOV	unverified	-
francesco-mussoni-smr-captain-regent	Francesco Mussoni	-	captain-regent	Captain Regent	SMR	2009-10-01	2010-04-01	m	GOV	unverified	-
stefano-palmieri-smr-captain-regent	Stefano Palmieri	-	captain-regent	Captain Regent	SMR	2009-10-01	2010-04-01	m	GOV	unverified	-
marco-conti-smr-captain-regent	Marco Conti	-	captain-regent	Captain Regent	SMR	2010-04-01	2010-10-01	m	GOV	unverified	-
glauco-sansovini-smr-captain-regent	Glauco Sansovini	-	captain-regent	Captain Regent	SMR	2010-04-01	2010-10-01	m	GOV	unverified	-
giovanni-francesco-ugolini-smr-captain-regent-2	Giovanni Francesco Ugolini	-	captain-regent	Captain Regent	SMR	2010-10-01	2011-04-01	m	GOV	unverified	-
andrea-zafferani-smr-captain-regent	Andrea Zafferani	-	captain-regent	Captain Regent	SMR	2010-10-01	2011-04-01	m	GOV	unverified	-
maria-luisa-berti-smr-captain-regent	Maria Luisa Berti	-	captain-regent	Captain Regent	SMR	2011-04-01	2011-10-01	f	GOV	unverified	-
filippo-tamagnini-smr-captain-regent	Filippo Tamagnini	-	captain-regent	Captain Regent	SMR	2011-04-01	2011-10-01	m	GOV	unverified	-
gabriele-gatti-smr-captain-regent	Gabriele Gatti	-	captain-regent	Captain Regent	SMR	2011-10-01	2012-04-01	m	GOV	unverified	-
matteo-fiorini-smr-captain-regent	Matteo Fiorini	-	captain-regent	Captain Regent	SMR	2011-10-01	2012-04-01	m	GOV	unverified	-
maurizio-rattini-smr-captain-regent-2	Maurizio Rattini	-	captain-regent	Captain Regent	SMR	2012-04-01	2012-10-01	m	GOV	unverified	-
italo-righi-smr-captain-regent	Italo Righi	-	captain-regent	Captain Regent	SMR	2012-04-01	2012-10-01	m	GOV	unverified	-
teodoro-lonfernini-smr-captain-regent	Teodoro Lonfernini	-	captain-regent	Captain Regent	SMR	2012-10-01	2013-04-01	m	GOV	unverified	-
denise-bronzetti-smr-captain-regent	Denise Bronzetti	-	captain-regent	Captain Regent	SMR	2012-10-01	2013-04-01	f	GOV	unverified	-
antonella-mularoni-smr-captain-regent	Antonella Mularoni	-	captain-regent	Captain Regent	SMR	2013-04-01	2013-10-01	f	GOV	unverified	-
denis-amici-smr-captain-regent	Denis Amici	-	captain-regent	Captain Regent	SMR	2013-04-01	2013-10-01	m	GOV	unverified	-
gian-carlo-capicchioni-smr-captain-regent	Gian Carlo Capicchioni	-	captain-regent	Captain Regent	SMR	2013-10-01	2014-04-01	m	GOV	unverified	-
anna-maria-muccioli-smr-captain-regent	Anna Maria Muccioli	-	captain-regent	Captain Regent	SMR	2013-10-01	2014-04-01	f	GOV	unverified	-
valeria-ciavatta-smr-captain-regent-2	Valeria Ciavatta	-	captain-regent	Captain Regent	SMR	2014-04-01	2014-10-01	f	GOV	unverified	-
luca-beccari-smr-captain-regent	Luca Beccari	-	captain-regent	Captain Regent	SMR	2014-04-01	2014-10-01	m	GOV	unverified	-
gianfranco-terenzi-smr-captain-regent-3	Gianfranco Terenzi	Gian Franco Terenzi	captain-regent	Captain Regent	SMR	2014-10-01	2015-04-01	m	GOV	unverified	-
guerrino-zanotti-smr-captain-regent	Guerrino Zanotti	-	captain-regent	Captain Regent	SMR	2014-10-01	2015-04-01	m	GOV	unverified	-
andrea-belluzzi-smr-captain-regent	Andrea Belluzzi	-	captain-regent	Captain Regent	SMR	2015-04-01	2015-10-01	m	GOV	unverified	-
roberto-venturini-smr-captain-regent	Roberto Venturini	-	captain-regent	Captain Regent	SMR	2015-04-01	2015-10-01	m	GOV	unverified	-
lorella-stefanelli-smr-captain-regent	Lorella Stefanelli	-	captain-regent	Captain Regent	SMR	2015-10-01	2016-04-01	f	GOV	unverified	-
nicola-renzi-smr-captain-regent	Nicola Renzi	-	captain-regent	Captain Regent	SMR	2015-10-01	2016-04-01	m	GOV	unverified	-
gian-nicola-berti-smr-captain-regent	Gian Nicola Berti	-	captain-regent	Captain Regent	SMR	2016-04-01	2016-10-01	m	GOV	unverified	-
massimo-andrea-ugolini-smr-captain-regent	Massimo Andrea Ugolini	-	captain-regent	Captain Regent	SMR	2016-04-01	2016-10-01	m	GOV	unverified	-
marino-riccardi-smr-captain-regent-3	Marino Riccardi	-	captain-regent	Captain Regent	SMR	2016-10-01	2017-04-01	m	GOV	unverified	-
fabio-berardi-smr-captain-regent-2	Fabio Berardi	-	captain-regent	Captain Regent	SMR	2016-10-01	2017-04-01	m	GOV	unverified	-
mimma-zavoli-smr-captain-regent	Mimma Zavoli	-	captain-regent	Captain Regent	SMR	2017-04-01	2017-10-01	f	GOV	unverified	-
vanessa-dambrosio-smr-captain-regent	Vanessa D'Ambrosio	-	captain-regent	Captain Regent	SMR	2017-04-01	2017-10-01	f	GOV	unverified	-
matteo-fiorini-smr-captain-regent-2	Matteo Fiorini	-	captain-regent	Captain Regent	SMR	2017-10-01	2018-04-01	m	GOV	unverified	-
enrico-carattoni-smr-captain-regent	Enrico Carattoni	-	captain-regent	Captain Regent	SMR	2017-10-01	2018-04-01	m	GOV	unverified	-
stefano-palmieri-smr-captain-regent-2	Stefano Palmieri	-	captain-regent	Captain Regent	SMR	2018-04-01	2018-10-01	m	GOV	unverified	-
matteo-ciacci-smr-captain-regent	Matteo Ciacci	-	captain-regent	Captain Regent	SMR	2018-04-01	2018-10-01	m	GOV	unverified	-
mirko-tomassoni-smr-captain-regent-2	Mirko Tomassoni	-	captain-regent	Captain Regent	SMR	2018-10-01	2019-04-01	m	GOV	unverified	-
luca-santolini-smr-captain-regent	Luca Santolini	-	captain-regent	Captain Regent	SMR	2018-10-01	2019-04-01	m	GOV	unverified	-
nicola-selva-smr-captain-regent	Nicola Selva	-	captain-regent	Captain Regent	SMR	2019-04-01	2019-10-01	m	GOV	unverified	-
michele-muratori-smr-captain-regent	Michele Muratori	-	captain-regent	Captain Regent	SMR	2019-04-01	2019-10-01	m	GOV	unverified	-
luca-boschi-smr-captain-regent	Luca Boschi	-	captain-regent	Captain Regent	SMR	2019-10-01	2020-04-01	m	GOV	unverified	-
mariella-mularoni-smr-captain-regent	Mariella Mularoni	-	captain-regent	Captain Regent	SMR	2019-10-01	2020-04-01	f	GOV	unverified	-
alessandro-mancini-smr-captain-regent-2	Alessandro Mancini	-	captain-regent	Captain Regent	SMR	2020-04-01	2020-10-01	m	GOV	unverified	-
grazia-zafferani-smr-captain-regent	Grazia Zafferani	-	captain-regent	Captain Regent	SMR	2020-04-01	2020-10-01	f	GOV	unverified	-
alessandro-cardelli-smr-captain-regent	Alessandro Cardelli	-	captain-regent	Captain Regent	SMR	2020-10-01	2021-04-01	m	GOV	unverified	-
mirko-dolcini-smr-captain-regent	Mirko Dolcini	-	captain-regent	Captain Regent	SMR	2020-10-01	2021-04-01	m	GOV	unverified	-
gian-carlo-venturini-smr-captain-regent-2	Gian Carlo Venturini	-	captain-regent	Captain Regent	SMR	2021-04-01	2021-10-01	m	GOV	unverified	-
marco-nicolini-smr-captain-regent	Marco Nicolini	-	captain-regent	Captain Regent	SMR	2021-04-01	2021-10-01	m	GOV	unverified	-
francesco-mussoni-smr-captain-regent-2	Francesco Mussoni	-	captain-regent	Captain Regent	SMR	2021-10-01	2022-04-01	m	GOV	unverified	-
giacomo-simoncini-smr-captain-regent	Giacomo Simoncini	-	captain-regent	Captain Regent	SMR	2021-10-01	2022-04-01	m	GOV	unverified	-
oscar-mina-smr-captain-regent-2	Oscar Mina	-	captain-regent	Captain Regent	SMR	2022-04-01	2022-10-01	m	GOV	unverified	-
paolo-rondelli-smr-captain-regent	Paolo Rondelli	-	captain-regent	Captain Regent	SMR	2022-04-01	2022-10-01	m	GOV	unverified	-
maria-luisa-berti-smr-captain-regent-2	Maria Luisa Berti	-	captain-regent	Captain Regent	SMR	2022-10-01	2023-04-01	f	GOV	unverified	-
manuel-ciavatta-smr-captain-regent	Manuel Ciavatta	-	captain-regent	Captain Regent	SMR	2022-10-01	2023-04-01	m	GOV	unverified	-
alessandro-scarano-smr-captain-regent	Alessandro Scarano	-	captain-regent	Captain Regent	SMR	2023-04-01	2023-10-01	m	GOV	unverified	-
adele-tonnini-smr-captain-regent	Adele Tonnini	-	captain-regent	Captain Regent	SMR	2023-04-01	2023-10-01	f	GOV	unverified	-
filippo-tamagnini-smr-captain-regent-2	Filippo Tamagnini	-	captain-regent	Captain Regent	SMR	2023-10-01	2024-04-01	m	GOV	unverified	-
gaetano-troina-smr-captain-regent	Gaetano Troina	-	captain-regent	Captain Regent	SMR	2023-10-01	2024-04-01	m	GOV	unverified	-
alessandro-rossi-smr-captain-regent-2	Alessandro Rossi	-	captain-regent	Captain Regent	SMR	2024-04-01	2024-10-01	m	GOV	unverified	-
milena-gasperoni-smr-captain-regent	Milena Gasperoni	-	captain-regent	Captain Regent	SMR	2024-04-01	2024-10-01	f	GOV	unverified	-
francesca-civerchia-smr-captain-regent	Francesca Civerchia	-	captain-regent	Captain Regent	SMR	2024-10-01	2025-04-01	f	GOV	unverified	-
dalibor-riccardi-smr-captain-regent	Dalibor Riccardi	-	captain-regent	Captain Regent	SMR	2024-10-01	2025-04-01	m	GOV	unverified	-
denise-bronzetti-smr-captain-regent-2	Denise Bronzetti	-	captain-regent	Captain Regent	SMR	2025-04-01	2025-10-01	f	GOV	unverified	-
italo-righi-smr-captain-regent-2	Italo Righi	-	captain-regent	Captain Regent	SMR	2025-04-01	2025-10-01	m	GOV	unverified	-
matteo-rossi-smr-captain-regent	Matteo Rossi	-	captain-regent	Captain Regent	SMR	2025-10-01	2026-04-01	m	GOV	unverified	-
lorenzo-bugli-smr-captain-regent	Lorenzo Bugli	-	captain-regent	Captain Regent	SMR	2025-10-01	2026-04-01	m	GOV	unverified	-
francis-okelo-un-envoy	Francis Okelo	-	envoy	Special Representative in Sierra Leone	un	1997	1999	m	GOV	unverified	-
oluyemi-adeniji-un-envoy	Oluyemi Adeniji	-	envoy	Special Representative in Sierra Leone	un	1999-12	2003	m	GOV	unverified	-
jacques-paul-klein-un-envoy	Jacques Paul Klein	-	envoy	Special Representative in Liberia	un	2003-07	2005-04	m	GOV	unverified	-
alan-doss-un-envoy	Alan Doss	-	envoy	Special Representative in Liberia	un	2005-08	2007-12	m	GOV	unverified	-
alan-doss-un-envoy-2	Alan Doss	-	envoy	Special Representative in the Democratic Republic of Congo	un	2008	2010-06	m	GOV	unverified	-
ellen-margrethe-loj-un-envoy	Ellen Margrethe Løj	-	envoy	Special Representative in Liberia	un	2008	2012-01	f	GOV	unverified	-
ellen-margrethe-loj-un-envoy-2	Ellen Margrethe Løj	-	envoy	Special Representative in South Sudan	un	2014-09	2016-11	f	GOV	unverified	-
hilde-johnson-un-envoy	Hilde Johnson	-	envoy	Special Representative in South Sudan	un	2011-07	2014-07	f	GOV	unverified	-
david-shearer-un-envoy	David Shearer	-	envoy	Special Representative in South Sudan	un	2017-01	2021-04	m	GOV	unverified	-
nicholas-haysom-un-envoy	Nicholas Haysom	-	envoy	Special Representative for Afghanistan	un	2014-10	2016-03	m	GOV	unverified	-
nicholas-haysom-un-envoy-2	Nicholas Haysom	-	envoy	Special Representative in South Sudan	un	2021-04	-	m	GOV	unverified	-
william-lacy-swing-un-envoy	William Lacy Swing	-	envoy	Special Representative in the Democratic Republic of Congo	un	2003-07	2008-01	m	GOV	unverified	-
roger-meece-un-envoy	Roger Meece	-	envoy	Special Representative in the Democratic Republic of Congo	un	2010-07	2013-06	m	GOV	unverified	-
maman-sidikou-un-envoy	Maman Sidikou	-	envoy	Special Representative in the Democratic Republic of Congo	un	2015-11	2018-01	m	GOV	unverified	-
leila-zerrougui-un-envoy	Leila Zerrougui	-	envoy	Special Representative in the Democratic Republic of Congo	un	2018-01	2021-01	f	GOV	unverified	-
kai-eide-un-envoy	Kai Eide	-	envoy	Special Representative for Afghanistan	un	2008-03	2010-03	m	GOV	unverified	-
tadamichi-yamamoto-un-envoy	Tadamichi Yamamoto	-	envoy	Special Representative for Afghanistan	un	2016-06	2020-03	m	GOV	unverified	-
tarek-mitri-un-envoy	Tarek Mitri	-	envoy	Special Representative for Libya	un	2012-10	2014-08	m	GOV	unverified	-
ian-martin-un-envoy	Ian Martin	-	envoy	Special Representative for Libya	un	2011-09	2012-10	m	GOV	unverified	-
abdel-elah-al-khatib-un-envoy	Abdel-Elah al-Khatib	-	envoy	Special Envoy to Libya	un	2011-03	2011-12	m	GOV	unverified	-
hans-haekkerup-un-envoy	Hans Haekkerup	-	envoy	Special Representative in Kosovo	un	2001-01	2001-12	m	GOV	unverified	-
michael-steiner-un-envoy	Michael Steiner	-	envoy	Special Representative in Kosovo	un	2002-02	2003-07	m	GOV	unverified	-
harri-holkeri-un-envoy	Harri Holkeri	-	envoy	Special Representative in Kosovo	un	2003-08	2004-06	m	GOV	unverified	-
soren-jessen-petersen-un-envoy	Soren Jessen-Petersen	-	envoy	Special Representative in Kosovo	un	2004-08	2006-06	m	GOV	unverified	-
joachim-rucker-un-envoy	Joachim Rücker	-	envoy	Special Representative in Kosovo	un	2006-09	2008-06	m	GOV	unverified	-
lamberto-zannier-un-envoy	Lamberto Zannier	-	envoy	Special Representative in Kosovo	un	2008-06	2011-06	m	GOV	unverified	-
heidi-tagliavini-un-envoy	Heidi Tagliavini	-	envoy	Special Representative in Georgia	un	2002-07	2006-06	f	GOV	unverified	-
dieter-boden-un-envoy	Dieter Boden	-	envoy	Special Representative in Georgia	un	1999-11	2002-06	m	GOV	unverified	-
edouard-brunner-un-envoy	Edouard Brunner	-	envoy	Special Envoy for Georgia	un	1993-05	1997-07	m	GOV	unverified	-
said-djinnit-un-envoy	Said Djinnit	-	envoy	Special Envoy for the Great Lakes	un	2014-07	2019-03	m	GOV	unverified	-
mohamed-ibn-chambas-un-envoy	Mohamed Ibn Chambas	-	envoy	Special Representative for West Africa	un	2014-09	2021-04	m	GOV	unverified	-
bert-koenders-un-envoy	Bert Koenders	-	envoy	Special Representative in Mali	un	2013-05	2014-10	m	GOV	unverified	-
mongi-hamdi-un-envoy	Mongi Hamdi	-	envoy	Special Representative in Mali	un	2014-12	2016-01	m	GOV	unverified	-
mahamat-saleh-annadif-un-envoy	Mahamat Saleh Annadif	-	envoy	Special Representative in Mali	un	2016-01	2021-03	m	GOV	unverified	-
el-ghassim-wane-un-envoy	El-Ghassim Wane	-	envoy	Special Representative in Mali	un	2021-04	2023-12	m	GOV	unverified	-
choi-young-jin-un-envoy	Choi Young-jin	-	envoy	Special Representative in Ivory Coast	un	2007-10	2011-08	m	GOV	unverified	-
ahmedou-ould-abdallah-un-envoy	Ahmedou Ould-Abdallah	-	envoy	Special Representative in Burundi	un	1993-11	1995-10	m	GOV	unverified	-
ahmedou-ould-abdallah-un-envoy-2	Ahmedou Ould-Abdallah	-	envoy	Special Representative for Somalia	un	2007-09	2010-06	m	GOV	unverified	-
augustine-mahiga-un-envoy	Augustine Mahiga	-	envoy	Special Representative for Somalia	un	2010-06	2013-06	m	GOV	unverified	-
nicholas-kay-un-envoy	Nicholas Kay	-	envoy	Special Representative for Somalia	un	2013-06	2015-12	m	GOV	unverified	-
michael-keating-un-envoy	Michael Keating	-	envoy	Special Representative for Somalia	un	2016-01	2018-09	m	GOV	unverified	-
james-swan-un-envoy	James Swan	-	envoy	Special Representative for Somalia	un	2019-06	2022-05	m	GOV	unverified	-
edmond-mulet-un-envoy	Edmond Mulet	-	envoy	Special Representative in Haiti	un	2006-06	2007-08	m	GOV	unverified	-
hedi-annabi-un-envoy	Hédi Annabi	-	envoy	Special Representative in Haiti	un	2007-09	2010-01-12	m	GOV	unverified	-
juan-gabriel-valdes-un-envoy	Juan Gabriel Valdés	-	envoy	Special Representative in Haiti	un	2004-07	2006-05	m	GOV	unverified	-
helen-la-lime-un-envoy	Helen La Lime	-	envoy	Special Representative in Haiti	un	2019-10	2023-03	f	GOV	unverified	-
maria-isabel-salvador-un-envoy	María Isabel Salvador	-	envoy	Special Representative in Haiti	un	2023-04	2025	f	GOV	unverified	-
jamsheed-marker-un-envoy	Jamsheed Marker	-	envoy	Personal Representative for East Timor	un	1997-02	1999	m	GOV	unverified	-
alvaro-de-soto-un-envoy-2	Álvaro de Soto	-	envoy	Special Adviser on Cyprus	un	1999-11	2004	m	GOV	unverified	-
alvaro-de-soto-un-envoy-3	Álvaro de Soto	-	envoy	Personal Representative for El Salvador	un	1990	1994	m	GOV	unverified	-
jean-arnault-un-envoy-2	Jean Arnault	-	envoy	Moderator of the Guatemalan talks	un	1994	1997	m	GOV	unverified	-
jan-eliasson-un-envoy	Jan Eliasson	-	envoy	Special Envoy for Darfur	un	2007	2008-06	m	GOV	unverified	-
joaquim-chissano-un-envoy	Joaquim Chissano	-	envoy	Special Envoy for northern Uganda	un	2006-12	2009-05	m	GOV	unverified	-
martti-ahtisaari-un-envoy-2	Martti Ahtisaari	-	envoy	Special Representative in Namibia	un	1989	1990-03	m	GOV	unverified	-
james-lemoyne-un-envoy	James LeMoyne	-	envoy	Special Adviser on Colombia	un	2001	2005	m	GOV	unverified	-
djibril-bassole-un-envoy	Djibril Bassolé	-	envoy	Joint Chief Mediator for Darfur	un	2008-07	2011-04	m	GOV	unverified	-
kofi-annan-african-union-envoy	Kofi Annan	-	envoy	Chief mediator in Kenya	african-union	2008-01	2008-03	m	GOV	unverified	-
pierre-buyoya-african-union-envoy	Pierre Buyoya	-	envoy	High Representative for Mali and the Sahel	african-union	2012-10	2020-11	m	GOV	unverified	-
ketumile-masire-african-union-envoy	Ketumile Masire	-	envoy	Facilitator of the Congolese dialogue	african-union	1999-12	2003	m	GOV	unverified	-
goodluck-jonathan-ecowas-envoy	Goodluck Jonathan	-	envoy	Special envoy to Mali	ecowas	2020-07	2023	m	GOV	unverified	-
pieter-feith-eu-envoy	Pieter Feith	-	envoy	Head of the Aceh Monitoring Mission	eu	2005-08	2006-12	m	GOV	unverified	-
francois-leotard-eu-envoy	François Léotard	-	envoy	Special Representative in Macedonia	eu	2001-06	2001-10	m	GOV	unverified	-
robert-cooper-eu-envoy	Robert Cooper	-	envoy	Facilitator of the Belgrade-Pristina dialogue	eu	2011-03	2012-02	m	GOV	unverified	-
peter-semneby-eu-envoy	Peter Semneby	-	envoy	Special Representative for the South Caucasus	eu	2006-02	2011-02	m	GOV	unverified	-
stephen-bosworth-usa-envoy	Stephen Bosworth	-	envoy	Special Representative for North Korea	USA	2009-02	2011-10	m	GOV	unverified	-
glyn-davies-usa-envoy	Glyn Davies	-	envoy	Special Representative for North Korea	USA	2011-11	2014-11	m	GOV	unverified	-
stephen-biegun-usa-envoy	Stephen Biegun	-	envoy	Special Representative for North Korea	USA	2018-08	2021-01	m	GOV	unverified	-
james-jeffrey-usa-envoy	James Jeffrey	-	envoy	Special Representative for Syria	USA	2018-08	2020-11	m	GOV	unverified	-
brett-mcgurk-usa-envoy	Brett McGurk	-	envoy	Special Envoy to the coalition against the Islamic State	USA	2015-10	2018-12	m	GOV	unverified	-
tim-lenderking-usa-envoy	Tim Lenderking	-	envoy	Special Envoy for Yemen	USA	2021-02	2025-01	m	GOV	unverified	-
jeffrey-feltman-usa-envoy	Jeffrey Feltman	-	envoy	Special Envoy for the Horn of Africa	USA	2021-04	2022-01	m	GOV	unverified	-
mike-hammer-usa-envoy	Mike Hammer	-	envoy	Special Envoy for the Horn of Africa	USA	2022-06	2025-01	m	GOV	unverified	-
princeton-lyman-usa-envoy	Princeton Lyman	-	envoy	Special Envoy for Sudan and South Sudan	USA	2011-03	2012-12	m	GOV	unverified	-
donald-booth-usa-envoy	Donald Booth	-	envoy	Special Envoy for Sudan and South Sudan	USA	2013-08	2017-01	m	GOV	unverified	-
scott-gration-usa-envoy	Scott Gration	-	envoy	Special Envoy to Sudan	USA	2009-03	2011-04	m	GOV	unverified	-
andrew-natsios-usa-envoy	Andrew Natsios	-	envoy	Special Envoy to Sudan	USA	2006-09	2007-12	m	GOV	unverified	-
john-danforth-usa-envoy	John Danforth	-	envoy	Special Envoy for Sudan	USA	2001-09	2004-06	m	GOV	unverified	-
robert-gelbard-usa-envoy	Robert Gelbard	-	envoy	Special Representative for the Balkans	USA	1997-04	1999	m	GOV	unverified	-
james-pardew-usa-envoy	James Pardew	-	envoy	Special Envoy to Macedonia	USA	2001-06	2001-12	m	GOV	unverified	-
kurt-volker-usa-envoy	Kurt Volker	-	envoy	Special Representative for Ukraine	USA	2017-07	2019-09	m	GOV	unverified	-
richard-grenell-usa-envoy	Richard Grenell	-	envoy	Special envoy for Serbia and Kosovo	USA	2019-10	2021-01	m	GOV	unverified	-
gabriel-escobar-usa-envoy	Gabriel Escobar	-	envoy	Special Representative for the Western Balkans	USA	2021-09	2024	m	GOV	unverified	-
marc-grossman-usa-envoy	Marc Grossman	-	envoy	Special Representative for Afghanistan and Pakistan	USA	2011-02	2012-12	m	GOV	unverified	-
elliott-abrams-usa-envoy	Elliott Abrams	-	envoy	Special Representative for Venezuela	USA	2019-01	2021-01	m	GOV	unverified	-
bernard-aronson-usa-envoy	Bernard Aronson	-	envoy	Special Envoy to the Colombian peace process	USA	2015-02	2017-01	m	GOV	unverified	-
anthony-lake-usa-envoy	Anthony Lake	-	envoy	Special envoy for Ethiopia and Eritrea	USA	1998-10	2000-12	m	GOV	unverified	-
howard-wolpe-usa-envoy	Howard Wolpe	-	envoy	Special Envoy for the Great Lakes	USA	1996-06	2001-01	m	GOV	unverified	-
anthony-zinni-usa-envoy	Anthony Zinni	-	envoy	Special Envoy to the Middle East	USA	2001-11	2003-03	m	GOV	unverified	-
jason-greenblatt-usa-envoy	Jason Greenblatt	-	envoy	Special Representative for International Negotiations	USA	2017-01	2019-10	m	GOV	unverified	-
martin-indyk-usa-envoy	Martin Indyk	-	envoy	Special Envoy for Israeli-Palestinian Negotiations	USA	2013-07	2014-06	m	GOV	unverified	-
# 1945 to 1979: states whose diplomacy histories and wire archives tell of.
harry-s-truman-usa-state	Harry S. Truman	Harry Truman	state	President	USA	1945-04-12	1953-01-20	m	GOV	unverified	-
dwight-d-eisenhower-usa-state	Dwight D. Eisenhower	Dwight Eisenhower	state	President	USA	1953-01-20	1961-01-20	m	GOV	unverified	-
john-f-kennedy-usa-state	John F. Kennedy	John Kennedy	state	President	USA	1961-01-20	1963-11-22	m	GOV	unverified	-
lyndon-b-johnson-usa-state	Lyndon B. Johnson	Lyndon Johnson|Lyndon Baines Johnson	state	President	USA	1963-11-22	1969-01-20	m	GOV	unverified	-
richard-nixon-usa-state	Richard Nixon	Richard M. Nixon	state	President	USA	1969-01-20	1974-08-09	m	GOV	unverified	-
gerald-ford-usa-state	Gerald Ford	Gerald R. Ford	state	President	USA	1974-08-09	1977-01-20	m	GOV	unverified	-
spiro-agnew-usa-vice-president	Spiro Agnew	-	vice-president	Vice President	USA	1969-01-20	1973-10-10	m	GOV	unverified	-
hubert-humphrey-usa-vice-president	Hubert Humphrey	-	vice-president	Vice President	USA	1965-01-20	1969-01-20	m	GOV	unverified	-
nelson-rockefeller-usa-vice-president	Nelson Rockefeller	-	vice-president	Vice President	USA	1974-12-19	1977-01-20	m	GOV	unverified	-
james-byrnes-usa-foreign	James Byrnes	James F. Byrnes	foreign	Secretary of State	USA	1945-07-03	1947-01-21	m	GOV	unverified	-
george-marshall-usa-foreign	George Marshall	George C. Marshall	foreign	Secretary of State	USA	1947-01-21	1949-01-20	m	GOV	unverified	-
dean-acheson-usa-foreign	Dean Acheson	-	foreign	Secretary of State	USA	1949-01-21	1953-01-20	m	GOV	unverified	-
john-foster-dulles-usa-foreign	John Foster Dulles	-	foreign	Secretary of State	USA	1953-01-26	1959-04-22	m	GOV	unverified	-
christian-herter-usa-foreign	Christian Herter	-	foreign	Secretary of State	USA	1959-04-22	1961-01-20	m	GOV	unverified	-
dean-rusk-usa-foreign	Dean Rusk	-	foreign	Secretary of State	USA	1961-01-21	1969-01-20	m	GOV	unverified	-
william-rogers-usa-foreign	William Rogers	William P. Rogers	foreign	Secretary of State	USA	1969-01-22	1973-09-03	m	GOV	unverified	-
henry-kissinger-usa-foreign	Henry Kissinger	Henry A. Kissinger	foreign	Secretary of State	USA	1973-09-22	1977-01-20	m	GOV	unverified	-
robert-mcnamara-usa-defence	Robert McNamara	Robert S. McNamara	defence	Secretary of Defense	USA	1961-01-21	1968-02-29	m	GOV|MIL	unverified	-
melvin-laird-usa-defence	Melvin Laird	-	defence	Secretary of Defense	USA	1969-01-22	1973-01-29	m	GOV|MIL	unverified	-
james-schlesinger-usa-defence	James Schlesinger	-	defence	Secretary of Defense	USA	1973-07-02	1975-11-19	m	GOV|MIL	unverified	-
donald-rumsfeld-usa-defence-1975	Donald Rumsfeld	-	defence	Secretary of Defense	USA	1975-11-20	1977-01-20	m	GOV|MIL	unverified	-
mcgeorge-bundy-usa-security-adviser	McGeorge Bundy	-	security-adviser	National Security Adviser	USA	1961-01-20	1966-02-28	m	GOV	unverified	-
walt-rostow-usa-security-adviser	Walt Rostow	-	security-adviser	National Security Adviser	USA	1966-04-01	1969-01-20	m	GOV	unverified	-
henry-kissinger-usa-security-adviser	Henry Kissinger	-	security-adviser	National Security Adviser	USA	1969-01-20	1975-11-03	m	GOV	unverified	-
adlai-stevenson-usa-un-ambassador	Adlai Stevenson	-	un-ambassador	Ambassador to the United Nations	USA	1961-01-23	1965-07-14	m	GOV	unverified	-
joseph-stalin-sun-state	Joseph Stalin	Josef Stalin	state	Leader	SUN	1941-05-06	1953-03-05	m	GOV	unverified	-
nikita-khrushchev-sun-state	Nikita Khrushchev	Nikita Khrushchov	state	Leader	SUN	1953-09-14	1964-10-14	m	GOV	unverified	-
georgy-malenkov-sun-government	Georgy Malenkov	Georgi Malenkov	government	Premier	SUN	1953-03-06	1955-02-08	m	GOV	unverified	-
nikolai-bulganin-sun-government	Nikolai Bulganin	-	government	Premier	SUN	1955-02-08	1958-03-27	m	GOV	unverified	-
nikita-khrushchev-sun-government	Nikita Khrushchev	-	government	Premier	SUN	1958-03-27	1964-10-14	m	GOV	unverified	-
vyacheslav-molotov-sun-foreign	Vyacheslav Molotov	V. M. Molotov	foreign	Foreign Minister	SUN	1939-05-03	1949-03-04	m	GOV	unverified	-
andrei-vyshinsky-sun-foreign	Andrei Vyshinsky	Andrey Vyshinsky	foreign	Foreign Minister	SUN	1949-03-04	1953-03-05	m	GOV	unverified	-
vyacheslav-molotov-sun-foreign-1953	Vyacheslav Molotov	-	foreign	Foreign Minister	SUN	1953-03-05	1956-06-01	m	GOV	unverified	-
dmitri-shepilov-sun-foreign	Dmitri Shepilov	Dmitry Shepilov	foreign	Foreign Minister	SUN	1956-06-01	1957-02-15	m	GOV	unverified	-
georgy-zhukov-sun-defence	Georgy Zhukov	Georgi Zhukov	defence	Defence Minister	SUN	1955-02-09	1957-10-26	m	GOV|MIL	unverified	-
rodion-malinovsky-sun-defence	Rodion Malinovsky	-	defence	Defence Minister	SUN	1957-10-26	1967-03-31	m	GOV|MIL	unverified	-
andrei-grechko-sun-defence	Andrei Grechko	-	defence	Defence Minister	SUN	1967-04-12	1976-04-26	m	GOV|MIL	unverified	-
clement-attlee-gbr-government	Clement Attlee	-	government	Prime Minister	GBR	1945-07-26	1951-10-26	m	GOV	unverified	-
winston-churchill-gbr-government	Winston Churchill	-	government	Prime Minister	GBR	1951-10-26	1955-04-05	m	GOV	unverified	-
anthony-eden-gbr-government	Anthony Eden	-	government	Prime Minister	GBR	1955-04-06	1957-01-09	m	GOV	unverified	-
harold-macmillan-gbr-government	Harold Macmillan	-	government	Prime Minister	GBR	1957-01-10	1963-10-18	m	GOV	unverified	-
alec-douglas-home-gbr-government	Alec Douglas-Home	Sir Alec Douglas-Home	government	Prime Minister	GBR	1963-10-19	1964-10-16	m	GOV	unverified	-
harold-wilson-gbr-government	Harold Wilson	-	government	Prime Minister	GBR	1964-10-16	1970-06-19	m	GOV	unverified	-
edward-heath-gbr-government	Edward Heath	-	government	Prime Minister	GBR	1970-06-19	1974-03-04	m	GOV	unverified	-
harold-wilson-gbr-government-1974	Harold Wilson	-	government	Prime Minister	GBR	1974-03-04	1976-04-05	m	GOV	unverified	-
james-callaghan-gbr-government	James Callaghan	-	government	Prime Minister	GBR	1976-04-05	1979-05-03	m	GOV	unverified	-
ernest-bevin-gbr-foreign	Ernest Bevin	-	foreign	Foreign Secretary	GBR	1945-07-27	1951-03-09	m	GOV	unverified	-
anthony-eden-gbr-foreign	Anthony Eden	-	foreign	Foreign Secretary	GBR	1951-10-28	1955-04-05	m	GOV	unverified	-
harold-macmillan-gbr-foreign	Harold Macmillan	-	foreign	Foreign Secretary	GBR	1955-04-07	1955-12-20	m	GOV	unverified	-
selwyn-lloyd-gbr-foreign	Selwyn Lloyd	-	foreign	Foreign Secretary	GBR	1955-12-20	1960-07-27	m	GOV	unverified	-
alec-douglas-home-gbr-foreign	Alec Douglas-Home	Lord Home	foreign	Foreign Secretary	GBR	1960-07-27	1963-10-19	m	GOV	unverified	-
patrick-gordon-walker-gbr-foreign	Patrick Gordon Walker	-	foreign	Foreign Secretary	GBR	1964-10-16	1965-01-22	m	GOV	unverified	-
michael-stewart-gbr-foreign	Michael Stewart	-	foreign	Foreign Secretary	GBR	1965-01-22	1966-08-11	m	GOV	unverified	-
george-brown-gbr-foreign	George Brown	-	foreign	Foreign Secretary	GBR	1966-08-11	1968-03-15	m	GOV	unverified	-
michael-stewart-gbr-foreign-1968	Michael Stewart	-	foreign	Foreign Secretary	GBR	1968-03-16	1970-06-19	m	GOV	unverified	-
alec-douglas-home-gbr-foreign-1970	Alec Douglas-Home	Sir Alec Douglas-Home	foreign	Foreign Secretary	GBR	1970-06-20	1974-03-04	m	GOV	unverified	-
james-callaghan-gbr-foreign	James Callaghan	-	foreign	Foreign Secretary	GBR	1974-03-05	1976-04-08	m	GOV	unverified	-
anthony-crosland-gbr-foreign	Anthony Crosland	-	foreign	Foreign Secretary	GBR	1976-04-08	1977-02-19	m	GOV	unverified	-
david-owen-gbr-foreign	David Owen	-	foreign	Foreign Secretary	GBR	1977-02-21	1979-05-04	m	GOV	unverified	-
hugh-gaitskell-gbr-opposition	Hugh Gaitskell	-	opposition	Leader of the Opposition	GBR	1955-12-14	1963-01-18	m	OPP	unverified	-
georges-bidault-fra-government	Georges Bidault	-	government	Prime Minister	FRA	1946-06-24	1946-12-16	m	GOV	unverified	-
joseph-laniel-fra-government	Joseph Laniel	-	government	Prime Minister	FRA	1953-06-28	1954-06-18	m	GOV	unverified	-
pierre-mendes-france-fra-government	Pierre Mendes-France	Pierre Mendès France|Pierre Mendes France	government	Premier	FRA	1954-06-18	1955-02-23	m	GOV	unverified	-
edgar-faure-fra-government	Edgar Faure	-	government	Premier	FRA	1955-02-23	1956-02-01	m	GOV	unverified	-
guy-mollet-fra-government	Guy Mollet	-	government	Premier	FRA	1956-02-01	1957-06-13	m	GOV	unverified	-
felix-gaillard-fra-government	Félix Gaillard	Felix Gaillard	government	Premier	FRA	1957-11-06	1958-05-14	m	GOV	unverified	-
pierre-pflimlin-fra-government	Pierre Pflimlin	-	government	Premier	FRA	1958-05-14	1958-06-01	m	GOV	unverified	-
charles-de-gaulle-fra-government	Charles de Gaulle	-	government	Premier	FRA	1958-06-01	1959-01-08	m	GOV	unverified	-
vincent-auriol-fra-state	Vincent Auriol	-	state	President	FRA	1947-01-16	1954-01-16	m	GOV	unverified	-
rene-coty-fra-state	René Coty	Rene Coty	state	President	FRA	1954-01-16	1959-01-08	m	GOV	unverified	-
charles-de-gaulle-fra-state	Charles de Gaulle	-	state	President	FRA	1959-01-08	1969-04-28	m	GOV	unverified	-
georges-pompidou-fra-state	Georges Pompidou	-	state	President	FRA	1969-06-20	1974-04-02	m	GOV	unverified	-
michel-debre-fra-government	Michel Debré	Michel Debre	government	Prime Minister	FRA	1959-01-08	1962-04-14	m	GOV	unverified	-
georges-pompidou-fra-government	Georges Pompidou	-	government	Prime Minister	FRA	1962-04-14	1968-07-10	m	GOV	unverified	-
maurice-couve-de-murville-fra-government	Maurice Couve de Murville	-	government	Prime Minister	FRA	1968-07-10	1969-06-20	m	GOV	unverified	-
jacques-chaban-delmas-fra-government	Jacques Chaban-Delmas	-	government	Prime Minister	FRA	1969-06-20	1972-07-05	m	GOV	unverified	-
pierre-messmer-fra-government	Pierre Messmer	-	government	Prime Minister	FRA	1972-07-06	1974-05-27	m	GOV	unverified	-
jacques-chirac-fra-government-1974	Jacques Chirac	-	government	Prime Minister	FRA	1974-05-27	1976-08-25	m	GOV	unverified	-
robert-schuman-fra-foreign	Robert Schuman	-	foreign	Foreign Minister	FRA	1948-07-26	1953-01-08	m	GOV	unverified	-
georges-bidault-fra-foreign	Georges Bidault	-	foreign	Foreign Minister	FRA	1953-01-08	1954-06-18	m	GOV	unverified	-
christian-pineau-fra-foreign	Christian Pineau	-	foreign	Foreign Minister	FRA	1956-02-01	1958-05-14	m	GOV	unverified	-
maurice-couve-de-murville-fra-foreign	Maurice Couve de Murville	-	foreign	Foreign Minister	FRA	1958-06-01	1968-05-30	m	GOV	unverified	-
maurice-schumann-fra-foreign	Maurice Schumann	-	foreign	Foreign Minister	FRA	1969-06-22	1973-03-15	m	GOV	unverified	-
michel-jobert-fra-foreign	Michel Jobert	-	foreign	Foreign Minister	FRA	1973-04-05	1974-05-27	m	GOV	unverified	-
konrad-adenauer-deu-government	Konrad Adenauer	-	government	Chancellor	DEU	1949-09-15	1963-10-16	m	GOV	unverified	-
ludwig-erhard-deu-government	Ludwig Erhard	-	government	Chancellor	DEU	1963-10-16	1966-12-01	m	GOV	unverified	-
kurt-georg-kiesinger-deu-government	Kurt Georg Kiesinger	-	government	Chancellor	DEU	1966-12-01	1969-10-21	m	GOV	unverified	-
willy-brandt-deu-government	Willy Brandt	-	government	Chancellor	DEU	1969-10-21	1974-05-07	m	GOV	unverified	-
heinrich-von-brentano-deu-foreign	Heinrich von Brentano	-	foreign	Foreign Minister	DEU	1955-06-08	1961-11-17	m	GOV	unverified	-
gerhard-schroder-deu-foreign	Gerhard Schröder	Gerhard Schroeder	foreign	Foreign Minister	DEU	1961-11-14	1966-11-30	m	GOV	unverified	-
willy-brandt-deu-foreign	Willy Brandt	-	foreign	Foreign Minister	DEU	1966-12-01	1969-10-20	m	GOV	unverified	-
walter-scheel-deu-foreign	Walter Scheel	-	foreign	Foreign Minister	DEU	1969-10-22	1974-05-15	m	GOV	unverified	-
walter-ulbricht-ddr-state	Walter Ulbricht	-	state	Leader	DDR	1950-07-25	1971-05-03	m	GOV	unverified	-
otto-grotewohl-ddr-government	Otto Grotewohl	-	government	Prime Minister	DDR	1949-10-12	1964-09-21	m	GOV	unverified	-
alcide-de-gasperi-ita-government	Alcide De Gasperi	-	government	Prime Minister	ITA	1945-12-10	1953-08-17	m	GOV	unverified	-
aldo-moro-ita-government	Aldo Moro	-	government	Prime Minister	ITA	1963-12-04	1968-06-24	m	GOV	unverified	-
aldo-moro-ita-government-1974	Aldo Moro	-	government	Prime Minister	ITA	1974-11-23	1976-07-29	m	GOV	unverified	-
mariano-rumor-ita-government	Mariano Rumor	-	government	Prime Minister	ITA	1973-07-07	1974-11-23	m	GOV	unverified	-
francisco-franco-esp-state	Francisco Franco	-	state	Head of State	ESP	1939-04-01	1975-11-20	m	GOV	unverified	-
luis-carrero-blanco-esp-government	Luis Carrero Blanco	-	government	Prime Minister	ESP	1973-06-09	1973-12-20	m	GOV	unverified	-
antonio-de-oliveira-salazar-prt-government	Antonio de Oliveira Salazar	António de Oliveira Salazar|Antonio Salazar	government	Prime Minister	PRT	1932-07-05	1968-09-27	m	GOV	unverified	-
marcelo-caetano-prt-government	Marcelo Caetano	-	government	Prime Minister	PRT	1968-09-27	1974-04-25	m	GOV	unverified	-
antonio-de-spinola-prt-state	António de Spínola	Antonio de Spinola	state	President	PRT	1974-05-15	1974-09-30	m	GOV	unverified	-
francisco-da-costa-gomes-prt-state	Francisco da Costa Gomes	-	state	President	PRT	1974-09-30	1976-07-13	m	GOV	unverified	-
mario-soares-prt-foreign	Mário Soares	Mario Soares	foreign	Foreign Minister	PRT	1974-05-16	1975-03-26	m	GOV	unverified	-
konstantinos-karamanlis-grc-government-1955	Konstantinos Karamanlis	Constantine Karamanlis	government	Prime Minister	GRC	1955-10-06	1963-06-17	m	GOV	unverified	-
george-papandreou-grc-government-1964	George Papandreou	-	government	Prime Minister	GRC	1964-02-18	1965-07-15	m	GOV	unverified	-
george-papadopoulos-grc-government	George Papadopoulos	Georgios Papadopoulos	government	Prime Minister	GRC	1967-12-13	1973-10-08	m	GOV	unverified	-
konstantinos-karamanlis-grc-government-1974	Konstantinos Karamanlis	Constantine Karamanlis	government	Prime Minister	GRC	1974-07-24	1974-11-21	m	GOV	unverified	-
evangelos-averoff-grc-foreign	Evangelos Averoff	-	foreign	Foreign Minister	GRC	1956-05-28	1963-06-17	m	GOV	unverified	-
makarios-cyp-state	Makarios	Archbishop Makarios|Makarios III	state	President	CYP	1960-08-16	1977-08-03	m	GOV	unverified	Makarios
fazil-kucuk-cyp-vice-president	Fazil Kucuk	Fazıl Küçük	vice-president	Vice President	CYP	1960-08-16	1973-02-16	m	GOV	unverified	-
adnan-menderes-tur-government	Adnan Menderes	-	government	Prime Minister	TUR	1950-05-22	1960-05-27	m	GOV	unverified	-
ismet-inonu-tur-government	İsmet İnönü	Ismet Inonu	government	Prime Minister	TUR	1961-11-20	1965-02-20	m	GOV	unverified	-
suleyman-demirel-tur-government-1965	Süleyman Demirel	Suleyman Demirel	government	Prime Minister	TUR	1965-10-27	1971-03-26	m	GOV	unverified	-
bulent-ecevit-tur-government-1974	Bülent Ecevit	Bulent Ecevit	government	Prime Minister	TUR	1974-01-26	1974-11-17	m	GOV	unverified	-
cemal-gursel-tur-state	Cemal Gürsel	Cemal Gursel	state	President	TUR	1960-05-27	1966-03-28	m	GOV	unverified	-
fatin-rustu-zorlu-tur-foreign	Fatin Rüştü Zorlu	Fatin Rustu Zorlu	foreign	Foreign Minister	TUR	1957-11-25	1960-05-27	m	GOV	unverified	-
imre-nagy-hun-government	Imre Nagy	-	government	Prime Minister	HUN	1956-10-24	1956-11-04	m	GOV	unverified	-
wadysaw-gomuka-pol-party-leader	Władysław Gomułka	Wladyslaw Gomulka	party-leader	First Secretary	POL	1956-10-21	1970-12-20	m	GOV	unverified	-
alexander-dubcek-csk-party-leader	Alexander Dubček	Alexander Dubcek	party-leader	First Secretary	CSK	1968-01-05	1969-04-17	m	GOV	unverified	-
ludvik-svoboda-csk-state	Ludvík Svoboda	Ludvik Svoboda	state	President	CSK	1968-03-30	1975-05-28	m	GOV	unverified	-
edvard-benes-csk-state	Edvard Beneš	Edvard Benes	state	President	CSK	1945-05-16	1948-06-07	m	GOV	unverified	-
juho-kusti-paasikivi-fin-government	Juho Kusti Paasikivi	-	government	Prime Minister	FIN	1944-11-17	1946-03-09	m	GOV	unverified	-
leopold-figl-aut-foreign	Leopold Figl	-	foreign	Foreign Minister	AUT	1953-11-26	1959-06-10	m	GOV	unverified	-
julius-raab-aut-government	Julius Raab	-	government	Chancellor	AUT	1953-04-02	1961-04-11	m	GOV	unverified	-
koca-popovic-yug-foreign	Koča Popović	Koca Popovic	foreign	Foreign Minister	YUG	1953-01-15	1965-04-23	m	GOV	unverified	-
louis-st-laurent-can-government	Louis St. Laurent	Louis Saint Laurent	government	Prime Minister	CAN	1948-11-15	1957-06-21	m	GOV	unverified	-
john-diefenbaker-can-government	John Diefenbaker	-	government	Prime Minister	CAN	1957-06-21	1963-04-22	m	GOV	unverified	-
lester-pearson-can-government	Lester Pearson	Lester B. Pearson	government	Prime Minister	CAN	1963-04-22	1968-04-20	m	GOV	unverified	-
pierre-trudeau-can-government-1968	Pierre Trudeau	Pierre Elliott Trudeau	government	Prime Minister	CAN	1968-04-20	1979-06-04	m	GOV	unverified	-
lester-pearson-can-foreign	Lester Pearson	Lester B. Pearson	foreign	Secretary of State for External Affairs	CAN	1948-09-10	1957-06-20	m	GOV	unverified	-
robert-menzies-aus-government	Robert Menzies	-	government	Prime Minister	AUS	1949-12-19	1966-01-26	m	GOV	unverified	-
gough-whitlam-aus-government	Gough Whitlam	-	government	Prime Minister	AUS	1972-12-05	1975-11-11	m	GOV	unverified	-
zhou-enlai-chn-government	Zhou Enlai	Chou En-lai|Chou En Lai	government	Premier	CHN	1949-10-01	1976-01-08	m	GOV	unverified	Zhou|Chou
zhou-enlai-chn-foreign	Zhou Enlai	Chou En-lai	foreign	Foreign Minister	CHN	1949-10-01	1958-02-11	m	GOV	unverified	Zhou|Chou
chen-yi-chn-foreign	Chen Yi	-	foreign	Foreign Minister	CHN	1958-02-11	1972-01-06	m	GOV	unverified	Chen Yi|Chen
qiao-guanhua-chn-foreign	Qiao Guanhua	Chiao Kuan-hua	foreign	Foreign Minister	CHN	1974-11-14	1976-12-02	m	GOV	unverified	Qiao
mao-zedong-chn-paramount	Mao Zedong	Mao Tse-tung	paramount	Chairman	CHN	1949-10-01	1976-09-09	m	GOV	unverified	Mao
chiang-kai-shek-twn-state	Chiang Kai-shek	-	state	President	TWN	1948-05-20	1975-04-05	m	GOV	unverified	Chiang
syngman-rhee-kor-state	Syngman Rhee	-	state	President	KOR	1948-07-24	1960-04-27	m	GOV	unverified	Rhee
park-chung-hee-kor-state	Park Chung-hee	Park Chung Hee	state	President	KOR	1963-12-17	1979-10-26	m	GOV	unverified	Park
shigeru-yoshida-jpn-government	Shigeru Yoshida	-	government	Prime Minister	JPN	1948-10-15	1954-12-10	m	GOV	unverified	-
nobusuke-kishi-jpn-government	Nobusuke Kishi	-	government	Prime Minister	JPN	1957-02-25	1960-07-19	m	GOV	unverified	-
eisaku-sato-jpn-government	Eisaku Sato	-	government	Prime Minister	JPN	1964-11-09	1972-07-07	m	GOV	unverified	-
kakuei-tanaka-jpn-government	Kakuei Tanaka	-	government	Prime Minister	JPN	1972-07-07	1974-12-09	m	GOV	unverified	-
takeo-miki-jpn-government	Takeo Miki	-	government	Prime Minister	JPN	1974-12-09	1976-12-24	m	GOV	unverified	-
takeo-fukuda-jpn-government	Takeo Fukuda	-	government	Prime Minister	JPN	1976-12-24	1978-12-07	m	GOV	unverified	-
ho-chi-minh-vnm-state	Ho Chi Minh	-	state	President	VNM	1945-09-02	1969-09-02	m	GOV	unverified	Ho|Ho Chi Minh
pham-van-dong-vnm-government-1955	Pham Van Dong	-	government	Prime Minister	VNM	1955-09-20	1976-07-02	m	GOV	unverified	Pham Van Dong
pham-van-dong-vnm-foreign	Pham Van Dong	-	foreign	Foreign Minister	VNM	1954-03-01	1961-02-01	m	GOV	unverified	Pham Van Dong
xuan-thuy-vnm-foreign	Xuan Thuy	-	foreign	Foreign Minister	VNM	1963-04-30	1965-04-07	m	GOV	unverified	Thuy|Xuan Thuy
nguyen-duy-trinh-vnm-foreign	Nguyen Duy Trinh	-	foreign	Foreign Minister	VNM	1965-04-07	1980-02-07	m	GOV	unverified	Trinh
le-duc-tho-vnm-negotiator	Le Duc Tho	-	negotiator	Chief negotiator	VNM	1968-06	1973-06	m	GOV	unverified	Tho|Le Duc Tho
ngo-dinh-diem-rvn-state	Ngo Dinh Diem	-	state	President	RVN	1955-10-26	1963-11-02	m	GOV	unverified	Diem
nguyen-van-thieu-rvn-state	Nguyen Van Thieu	-	state	President	RVN	1965-06-14	1975-04-21	m	GOV	unverified	Thieu
nguyen-cao-ky-rvn-government	Nguyen Cao Ky	-	government	Prime Minister	RVN	1965-06-19	1967-10-31	m	GOV	unverified	Ky
duong-van-minh-rvn-state	Duong Van Minh	-	state	President	RVN	1975-04-28	1975-04-30	m	GOV	unverified	Minh
souvanna-phouma-lao-government	Souvanna Phouma	-	government	Prime Minister	LAO	1962-06-23	1975-12-02	m	GOV	unverified	-
norodom-sihanouk-khm-state-1960	Norodom Sihanouk	-	state	Head of State	KHM	1960-06-13	1970-03-18	m	GOV	unverified	Sihanouk
lon-nol-khm-government	Lon Nol	-	government	Prime Minister	KHM	1969-08-14	1971-03-11	m	GOV	unverified	Lon Nol
lon-nol-khm-state	Lon Nol	-	state	President	KHM	1972-03-10	1975-04-01	m	GOV	unverified	Lon Nol
thanom-kittikachorn-tha-government	Thanom Kittikachorn	-	government	Prime Minister	THA	1963-12-09	1973-10-14	m	GOV	unverified	-
sukarno-idn-state	Sukarno	Soekarno	state	President	IDN	1945-08-17	1967-03-12	m	GOV	unverified	Sukarno
subandrio-idn-foreign	Subandrio	-	foreign	Foreign Minister	IDN	1957-04-09	1966-03-30	m	GOV	unverified	-
adam-malik-idn-foreign	Adam Malik	-	foreign	Foreign Minister	IDN	1966-03-18	1977-10-01	m	GOV	unverified	-
tunku-abdul-rahman-mys-government	Tunku Abdul Rahman	-	government	Prime Minister	MYS	1957-08-31	1970-09-22	m	GOV	unverified	Tunku
abdul-razak-mys-government	Abdul Razak	Tun Abdul Razak	government	Prime Minister	MYS	1970-09-22	1976-01-14	m	GOV	unverified	-
ramon-magsaysay-phl-state	Ramon Magsaysay	-	state	President	PHL	1953-12-30	1957-03-17	m	GOV	unverified	-
diosdado-macapagal-phl-state	Diosdado Macapagal	-	state	President	PHL	1961-12-30	1965-12-30	m	GOV	unverified	-
u-nu-mmr-government	U Nu	-	government	Prime Minister	MMR	1948-01-04	1956-06-12	m	GOV	unverified	U Nu
u-nu-mmr-government-1960	U Nu	-	government	Prime Minister	MMR	1960-04-04	1962-03-02	m	GOV	unverified	U Nu
jawaharlal-nehru-ind-government	Jawaharlal Nehru	-	government	Prime Minister	IND	1947-08-15	1964-05-27	m	GOV	unverified	-
lal-bahadur-shastri-ind-government	Lal Bahadur Shastri	-	government	Prime Minister	IND	1964-06-09	1966-01-11	m	GOV	unverified	-
indira-gandhi-ind-government-1966	Indira Gandhi	-	government	Prime Minister	IND	1966-01-24	1977-03-24	m	GOV	unverified	-
swaran-singh-ind-foreign	Swaran Singh	-	foreign	External Affairs Minister	IND	1964-07-18	1966-11-14	m	GOV	unverified	-
swaran-singh-ind-foreign-1970	Swaran Singh	-	foreign	External Affairs Minister	IND	1970-06-27	1974-10-10	m	GOV	unverified	-
yashwantrao-chavan-ind-foreign	Yashwantrao Chavan	Y. B. Chavan	foreign	External Affairs Minister	IND	1974-10-10	1977-03-24	m	GOV	unverified	-
atal-bihari-vajpayee-ind-foreign	Atal Bihari Vajpayee	-	foreign	External Affairs Minister	IND	1977-03-26	1979-07-28	m	GOV	unverified	-
v-k-krishna-menon-ind-defence	V. K. Krishna Menon	Krishna Menon	defence	Defence Minister	IND	1957-04-17	1962-10-31	m	GOV|MIL	unverified	-
yashwantrao-chavan-ind-defence	Yashwantrao Chavan	Y. B. Chavan	defence	Defence Minister	IND	1962-11-21	1966-11-13	m	GOV|MIL	unverified	-
jagjivan-ram-ind-defence	Jagjivan Ram	-	defence	Defence Minister	IND	1970-06-27	1974-10-10	m	GOV|MIL	unverified	-
liaquat-ali-khan-pak-government	Liaquat Ali Khan	-	government	Prime Minister	PAK	1947-08-15	1951-10-16	m	GOV	unverified	-
ayub-khan-pak-state	Ayub Khan	Mohammad Ayub Khan|Mohammed Ayub Khan	state	President	PAK	1958-10-27	1969-03-25	m	GOV	unverified	-
yahya-khan-pak-state	Yahya Khan	Agha Mohammad Yahya Khan	state	President	PAK	1969-03-25	1971-12-20	m	GOV|MIL	unverified	-
zulfikar-ali-bhutto-pak-state	Zulfikar Ali Bhutto	-	state	President	PAK	1971-12-20	1973-08-13	m	GOV	unverified	-
zulfikar-ali-bhutto-pak-government	Zulfikar Ali Bhutto	-	government	Prime Minister	PAK	1973-08-14	1977-07-05	m	GOV	unverified	-
zulfikar-ali-bhutto-pak-foreign	Zulfikar Ali Bhutto	-	foreign	Foreign Minister	PAK	1963-01-24	1966-08-31	m	GOV	unverified	-
aziz-ahmed-pak-foreign	Aziz Ahmed	-	foreign	Foreign Minister	PAK	1973-03-30	1977-07-05	m	GOV	unverified	-
sheikh-mujibur-rahman-bgd-government	Sheikh Mujibur Rahman	Mujibur Rahman	government	Prime Minister	BGD	1972-01-12	1975-01-25	m	GOV	unverified	Mujib|Rahman
sheikh-mujibur-rahman-bgd-state	Sheikh Mujibur Rahman	Mujibur Rahman	state	President	BGD	1975-01-25	1975-08-15	m	GOV	unverified	Mujib|Rahman
sirimavo-bandaranaike-lka-government-1960	Sirimavo Bandaranaike	-	government	Prime Minister	LKA	1960-07-21	1965-03-25	f	GOV	unverified	-
sirimavo-bandaranaike-lka-government-1970	Sirimavo Bandaranaike	-	government	Prime Minister	LKA	1970-05-29	1977-07-23	f	GOV	unverified	-
mohammed-daoud-khan-afg-state	Mohammed Daoud Khan	Daoud Khan	state	President	AFG	1973-07-17	1978-04-28	m	GOV	unverified	-
zahir-shah-afg-state	Zahir Shah	Mohammed Zahir Shah	state	King	AFG	1933-11-08	1973-07-17	m	GOV	unverified	Zahir Shah
mohammad-reza-pahlavi-irn-state	Mohammad Reza Pahlavi	Mohammed Reza Pahlavi	state	Shah	IRN	1941-09-16	1979-02-11	m	GOV	unverified	Pahlavi
mohammad-mossadegh-irn-government	Mohammad Mossadegh	Mohammed Mossadegh|Mohammad Mosaddegh	government	Prime Minister	IRN	1951-04-28	1953-08-19	m	GOV	unverified	-
amir-abbas-hoveyda-irn-government	Amir-Abbas Hoveyda	-	government	Prime Minister	IRN	1965-01-27	1977-08-07	m	GOV	unverified	-
shapour-bakhtiar-irn-government	Shapour Bakhtiar	-	government	Prime Minister	IRN	1979-01-04	1979-02-11	m	GOV	unverified	-
faisal-ii-irq-state	Faisal II	-	state	King	IRQ	1939-04-04	1958-07-14	m	GOV	unverified	-
nuri-al-said-irq-government	Nuri al-Said	Nuri es-Said	government	Prime Minister	IRQ	1954-08-04	1957-06-20	m	GOV	unverified	Nuri
abdel-karim-qassem-irq-government	Abdel Karim Qassem	Abd al-Karim Qasim|Abdul Karim Kassem	government	Prime Minister	IRQ	1958-07-14	1963-02-08	m	GOV	unverified	-
abdul-salam-arif-irq-state	Abdul Salam Arif	-	state	President	IRQ	1963-02-08	1966-04-13	m	GOV	unverified	-
saddam-hussein-irq-vice-president	Saddam Hussein	-	vice-president	Vice President	IRQ	1969-11-09	1979-07-16	m	GOV	unverified	-
shukri-al-quwatli-syr-state	Shukri al-Quwatli	Shukri Quwatli	state	President	SYR	1955-09-06	1958-02-22	m	GOV	unverified	-
nureddin-al-atassi-syr-state	Nureddin al-Atassi	-	state	President	SYR	1966-02-25	1970-11-18	m	GOV	unverified	-
hafez-al-assad-syr-defence	Hafez al-Assad	-	defence	Defence Minister	SYR	1966-02-23	1970-11-13	m	GOV|MIL	unverified	-
abdul-halim-khaddam-syr-foreign	Abdul Halim Khaddam	-	foreign	Foreign Minister	SYR	1970-11-21	1984-03-11	m	GOV	unverified	-
camille-chamoun-lbn-state	Camille Chamoun	-	state	President	LBN	1952-09-23	1958-09-22	m	GOV	unverified	-
fuad-chehab-lbn-state	Fuad Chehab	Fouad Chehab	state	President	LBN	1958-09-23	1964-09-22	m	GOV	unverified	-
charles-helou-lbn-state	Charles Helou	-	state	President	LBN	1964-09-23	1970-09-22	m	GOV	unverified	-
suleiman-frangieh-lbn-state	Suleiman Frangieh	Suleiman Franjieh	state	President	LBN	1970-09-23	1976-09-22	m	GOV	unverified	-
rashid-karami-lbn-government-1975	Rashid Karami	-	government	Prime Minister	LBN	1975-07-01	1976-12-09	m	GOV	unverified	-
wasfi-al-tal-jor-government	Wasfi al-Tal	Wasfi Tal	government	Prime Minister	JOR	1970-10-28	1971-11-28	m	GOV	unverified	-
zaid-al-rifai-jor-government	Zaid al-Rifai	Zaid Rifai	government	Prime Minister	JOR	1973-05-26	1976-07-13	m	GOV	unverified	-
david-ben-gurion-isr-government	David Ben-Gurion	David Ben Gurion	government	Prime Minister	ISR	1948-05-14	1954-01-26	m	GOV	unverified	-
moshe-sharett-isr-government	Moshe Sharett	-	government	Prime Minister	ISR	1954-01-26	1955-11-03	m	GOV	unverified	-
david-ben-gurion-isr-government-1955	David Ben-Gurion	David Ben Gurion	government	Prime Minister	ISR	1955-11-03	1963-06-26	m	GOV	unverified	-
levi-eshkol-isr-government	Levi Eshkol	-	government	Prime Minister	ISR	1963-06-26	1969-02-26	m	GOV	unverified	-
golda-meir-isr-government	Golda Meir	-	government	Prime Minister	ISR	1969-03-17	1974-06-03	f	GOV	unverified	-
yitzhak-rabin-isr-government-1974	Yitzhak Rabin	-	government	Prime Minister	ISR	1974-06-03	1977-04-22	m	GOV	unverified	-
moshe-sharett-isr-foreign	Moshe Sharett	-	foreign	Foreign Minister	ISR	1948-05-15	1956-06-18	m	GOV	unverified	-
golda-meir-isr-foreign	Golda Meir	-	foreign	Foreign Minister	ISR	1956-06-18	1966-01-12	f	GOV	unverified	-
abba-eban-isr-foreign	Abba Eban	-	foreign	Foreign Minister	ISR	1966-01-13	1974-06-03	m	GOV	unverified	-
yigal-allon-isr-foreign	Yigal Allon	-	foreign	Foreign Minister	ISR	1974-06-03	1977-06-20	m	GOV	unverified	-
moshe-dayan-isr-defence	Moshe Dayan	-	defence	Defence Minister	ISR	1967-06-05	1974-06-03	m	GOV|MIL	unverified	-
shimon-peres-isr-defence-1974	Shimon Peres	-	defence	Defence Minister	ISR	1974-06-03	1977-06-20	m	GOV|MIL	unverified	-
moshe-dayan-isr-army-chief	Moshe Dayan	-	army-chief	Chief of the General Staff	ISR	1953-12-06	1958-01-29	m	MIL	unverified	-
yitzhak-rabin-isr-army-chief	Yitzhak Rabin	-	army-chief	Chief of the General Staff	ISR	1964-01-01	1968-01-01	m	MIL	unverified	-
david-elazar-isr-army-chief	David Elazar	-	army-chief	Chief of the General Staff	ISR	1972-01-01	1974-04-03	m	MIL	unverified	-
gamal-abdel-nasser-egy-state	Gamal Abdel Nasser	Gamal Abdul Nasser|Gamal Abdel-Nasser|Abdel Nasser	state	President	EGY	1954-11-14	1970-09-28	m	GOV	unverified	Nasser
mohammed-naguib-egy-state	Mohammed Naguib	Muhammad Naguib	state	President	EGY	1953-06-18	1954-11-14	m	GOV	unverified	-
farouk-egy-state	Farouk	King Farouk	state	King	EGY	1936-04-28	1952-07-26	m	GOV	unverified	Farouk
mahmoud-fawzi-egy-foreign	Mahmoud Fawzi	-	foreign	Foreign Minister	EGY	1952-12-08	1964-03-24	m	GOV	unverified	-
mahmoud-riad-egy-foreign	Mahmoud Riad	-	foreign	Foreign Minister	EGY	1964-03-24	1972-01-15	m	GOV	unverified	-
ismail-fahmy-egy-foreign	Ismail Fahmy	Ismail Fahmi	foreign	Foreign Minister	EGY	1973-10-31	1977-11-17	m	GOV	unverified	-
mohamed-ibrahim-kamel-egy-foreign	Mohamed Ibrahim Kamel	-	foreign	Foreign Minister	EGY	1977-12-24	1978-09-17	m	GOV	unverified	-
abdel-hakim-amer-egy-defence	Abdel Hakim Amer	-	defence	Defence Minister	EGY	1954-06-18	1967-06-11	m	GOV|MIL	unverified	-
saud-sau-state	Saud	King Saud	state	King	SAU	1953-11-09	1964-11-02	m	GOV	unverified	Saud
faisal-sau-state	Faisal	King Faisal	state	King	SAU	1964-11-02	1975-03-25	m	GOV	unverified	Faisal
faisal-sau-foreign	Faisal	-	foreign	Foreign Minister	SAU	1930-12-19	1960-12-22	m	GOV	unverified	Faisal
abdullah-al-sallal-yem-state	Abdullah al-Sallal	-	state	President	YEM	1962-09-27	1967-11-05	m	GOV	unverified	-
ibrahim-al-hamdi-yem-state	Ibrahim al-Hamdi	-	state	President	YEM	1974-06-13	1977-10-11	m	GOV	unverified	-
idris-lby-state	Idris	King Idris	state	King	LBY	1951-12-24	1969-09-01	m	GOV	unverified	Idris
ahmed-ben-bella-dza-state	Ahmed Ben Bella	-	state	President	DZA	1963-09-15	1965-06-19	m	GOV	unverified	-
houari-boumediene-dza-state	Houari Boumediene	Houari Boumedienne	state	President	DZA	1965-06-19	1978-12-27	m	GOV	unverified	-
abdelaziz-bouteflika-dza-foreign	Abdelaziz Bouteflika	-	foreign	Foreign Minister	DZA	1963-09-04	1979-03-08	m	GOV	unverified	-
mohammed-v-mar-state	Mohammed V	-	state	King	MAR	1957-08-14	1961-02-26	m	GOV	unverified	-
ibrahim-abboud-sdn-state	Ibrahim Abboud	-	state	President	SDN	1958-11-17	1964-11-16	m	GOV	unverified	-
haile-selassie-eth-state	Haile Selassie	-	state	Emperor	ETH	1930-11-02	1974-09-12	m	GOV	unverified	Haile Selassie|Selassie
jomo-kenyatta-ken-state	Jomo Kenyatta	-	state	President	KEN	1964-12-12	1978-08-22	m	GOV	unverified	-
milton-obote-uga-government	Milton Obote	-	government	Prime Minister	UGA	1962-10-09	1966-04-15	m	GOV	unverified	-
milton-obote-uga-state-1966	Milton Obote	-	state	President	UGA	1966-04-15	1971-01-25	m	GOV	unverified	-
idi-amin-uga-state	Idi Amin	Idi Amin Dada	state	President	UGA	1971-01-25	1979-04-11	m	GOV|MIL	unverified	Amin
kwame-nkrumah-gha-government	Kwame Nkrumah	-	government	Prime Minister	GHA	1957-03-06	1960-07-01	m	GOV	unverified	-
kwame-nkrumah-gha-state	Kwame Nkrumah	-	state	President	GHA	1960-07-01	1966-02-24	m	GOV	unverified	-
abubakar-tafawa-balewa-nga-government	Abubakar Tafawa Balewa	-	government	Prime Minister	NGA	1960-10-01	1966-01-15	m	GOV	unverified	-
yakubu-gowon-nga-state	Yakubu Gowon	-	state	Head of State	NGA	1966-08-01	1975-07-29	m	GOV|MIL	unverified	-
murtala-mohammed-nga-state	Murtala Mohammed	Murtala Muhammed	state	Head of State	NGA	1975-07-29	1976-02-13	m	GOV	unverified	-
patrice-lumumba-cod-government	Patrice Lumumba	-	government	Prime Minister	COD	1960-06-30	1960-09-05	m	GOV	unverified	-
joseph-kasavubu-cod-state	Joseph Kasavubu	Joseph Kasa-Vubu	state	President	COD	1960-06-30	1965-11-24	m	GOV	unverified	-
cyrille-adoula-cod-government	Cyrille Adoula	-	government	Prime Minister	COD	1961-08-02	1964-06-30	m	GOV	unverified	-
moise-tshombe-cod-government	Moise Tshombe	Moïse Tshombe	government	Prime Minister	COD	1964-07-10	1965-10-13	m	GOV	unverified	-
mobutu-sese-seko-cod-army-chief	Mobutu Sese Seko	Joseph Mobutu|Joseph-Desire Mobutu	army-chief	Army chief	COD	1960-09-14	1965-11-24	m	MIL	unverified	-
d-f-malan-zaf-government	D. F. Malan	Daniel Malan	government	Prime Minister	ZAF	1948-06-04	1954-11-30	m	GOV	unverified	-
hendrik-verwoerd-zaf-government	Hendrik Verwoerd	-	government	Prime Minister	ZAF	1958-09-02	1966-09-06	m	GOV	unverified	-
john-vorster-zaf-government	John Vorster	B. J. Vorster	government	Prime Minister	ZAF	1966-09-13	1978-10-02	m	GOV	unverified	-
agostinho-neto-ago-leader	Agostinho Neto	-	leader	President	AGO	1962-12	1975-11-11	m	REB	unverified	-
gregoire-kayibanda-rwa-state	Grégoire Kayibanda	Gregoire Kayibanda	state	President	RWA	1961-10-26	1973-07-05	m	GOV	unverified	-
fulgencio-batista-cub-state	Fulgencio Batista	-	state	President	CUB	1952-03-10	1959-01-01	m	GOV	unverified	-
osvaldo-dorticos-cub-state	Osvaldo Dorticós	Osvaldo Dorticos	state	President	CUB	1959-07-17	1976-12-02	m	GOV	unverified	-
raul-roa-cub-foreign	Raúl Roa	Raul Roa	foreign	Foreign Minister	CUB	1959-06-12	1976-12-02	m	GOV	unverified	-
ernesto-guevara-cub-industry	Ernesto Guevara	Che Guevara|Ernesto Che Guevara	industry	Industry Minister	CUB	1961-02-23	1965-04-01	m	GOV	unverified	-
salvador-allende-chl-state	Salvador Allende	-	state	President	CHL	1970-11-03	1973-09-11	m	GOV	unverified	-
eduardo-frei-chl-state-1964	Eduardo Frei	-	state	President	CHL	1964-11-03	1970-11-03	m	GOV	unverified	-
juan-peron-arg-state	Juan Perón	Juan Peron	state	President	ARG	1946-06-04	1955-09-19	m	GOV	unverified	-
juan-peron-arg-state-1973	Juan Perón	Juan Peron	state	President	ARG	1973-10-12	1974-07-01	m	GOV	unverified	-
isabel-peron-arg-state	Isabel Perón	Isabel Peron	state	President	ARG	1974-07-01	1976-03-24	f	GOV	unverified	-
joao-goulart-bra-state	João Goulart	Joao Goulart	state	President	BRA	1961-09-07	1964-04-01	m	GOV	unverified	-
ernesto-geisel-bra-state	Ernesto Geisel	-	state	President	BRA	1974-03-15	1979-03-15	m	GOV	unverified	-
jacobo-arbenz-gtm-state	Jacobo Árbenz	Jacobo Arbenz	state	President	GTM	1951-03-15	1954-06-27	m	GOV	unverified	-
carlos-castillo-armas-gtm-state	Carlos Castillo Armas	-	state	President	GTM	1954-09-01	1957-07-26	m	GOV	unverified	-
rafael-trujillo-dom-state	Rafael Trujillo	-	state	President	DOM	1942-05-18	1952-08-16	m	GOV	unverified	-
juan-bosch-dom-state	Juan Bosch	-	state	President	DOM	1963-02-27	1963-09-25	m	GOV	unverified	-
joaquin-balaguer-dom-state-1966	Joaquín Balaguer	Joaquin Balaguer	state	President	DOM	1966-07-01	1978-08-16	m	GOV	unverified	-
francois-duvalier-hti-state	François Duvalier	Francois Duvalier	state	President	HTI	1957-10-22	1971-04-21	m	GOV	unverified	-
romulo-betancourt-ven-state	Rómulo Betancourt	Romulo Betancourt	state	President	VEN	1959-02-13	1964-03-11	m	GOV	unverified	-
carlos-andres-perez-ven-state-1974	Carlos Andrés Pérez	Carlos Andres Perez	state	President	VEN	1974-03-12	1979-03-12	m	GOV	unverified	-
juan-velasco-alvarado-per-state	Juan Velasco Alvarado	-	state	President	PER	1968-10-03	1975-08-30	m	GOV	unverified	-
hugo-banzer-bol-state-1971	Hugo Banzer	-	state	President	BOL	1971-08-21	1978-07-21	m	GOV	unverified	-
luis-echeverria-mex-state	Luis Echeverría	Luis Echeverria	state	President	MEX	1970-12-01	1976-12-01	m	GOV	unverified	-
jose-antonio-remon-pan-state	José Antonio Remón	Jose Antonio Remon	state	President	PAN	1952-10-01	1955-01-02	m	GOV	unverified	-
fidel-sanchez-hernandez-slv-state	Fidel Sánchez Hernández	Fidel Sanchez Hernandez	state	President	SLV	1967-07-01	1972-07-01	m	GOV	unverified	-
oswaldo-lopez-arellano-hnd-state	Oswaldo López Arellano	Oswaldo Lopez Arellano	state	President	HND	1965-06-06	1971-06-07	m	GOV	unverified	-
pius-xii-vat-state	Pius XII	-	state	Pope	VAT	1939-03-02	1958-10-09	m	GOV	unverified	-
john-xxiii-vat-state	John XXIII	-	state	Pope	VAT	1958-10-28	1963-06-03	m	GOV	unverified	-
paul-vi-vat-state	Paul VI	-	state	Pope	VAT	1963-06-21	1978-08-06	m	GOV	unverified	-
eamon-de-valera-irl-government	Éamon de Valera	Eamon de Valera	government	Taoiseach	IRL	1951-06-13	1954-06-02	m	GOV	unverified	-
sean-lemass-irl-government	Seán Lemass	Sean Lemass	government	Taoiseach	IRL	1959-06-23	1966-11-10	m	GOV	unverified	-
liam-cosgrave-irl-government	Liam Cosgrave	-	government	Taoiseach	IRL	1973-03-14	1977-07-05	m	GOV	unverified	-
christopher-soames-zwe-senior	Christopher Soames	Lord Soames|Sir Christopher Soames	senior	Governor	GBR	1979-12-11	1980-04-18	m	GOV	unverified	-
trygve-lie-un-secretary-general	Trygve Lie	-	secretary-general	Secretary-General	un	1946-02-02	1952-11-10	m	-	unverified	-
dag-hammarskjold-un-secretary-general	Dag Hammarskjöld	Dag Hammarskjold|Dag Hammarskjoeld	secretary-general	Secretary-General	un	1953-04-10	1961-09-18	m	-	unverified	-
u-thant-un-secretary-general	U Thant	-	secretary-general	Secretary-General	un	1961-11-30	1971-12-31	m	-	unverified	Thant|U Thant
folke-bernadotte-un-envoy	Folke Bernadotte	Count Bernadotte	envoy	Mediator	un	1948-05-20	1948-09-17	m	-	unverified	-
ralph-bunche-un-envoy	Ralph Bunche	-	envoy	Mediator	un	1948-09-17	1949-08-11	m	-	unverified	-
gunnar-jarring-un-envoy	Gunnar Jarring	-	envoy	Special Representative	un	1967-11-23	1973-12-31	m	-	unverified	-
ho-chi-minh-viet-minh-leader	Ho Chi Minh	-	leader	Leader	viet-minh	1941-05-19	1945-09-01	m	REB	unverified	Ho|Ho Chi Minh
souphanouvong-pathet-lao-leader	Souphanouvong	Prince Souphanouvong	leader	Leader	pathet-lao	1950-08	1975-12-02	m	REB	unverified	-
carlos-fonseca-sandinistas-leader	Carlos Fonseca	-	leader	Leader	sandinistas	1961	1976-11-08	m	REB	unverified	-
diego-cordovez-ecu-foreign	Diego Cordovez	Diego Cordóvez	foreign	Foreign Minister	ECU	1988-08-10	1992-08-10	m	GOV	unverified	-
guillermo-endara-pan-opposition	Guillermo Endara	-	opposition	Opposition leader	PAN	1989-02	1989-12-20	m	OPP	unverified	-
hilde-johnson-nor-development	Hilde Johnson	Hilde Frafjord Johnson	development	Development Minister	NOR	2001-10-19	2005-10-17	f	GOV	unverified	-
clare-short-gbr-development	Clare Short	-	development	International Development Secretary	GBR	1997-05-03	2003-05-12	f	GOV	unverified	-
suh-hoon-kor-intelligence	Suh Hoon	-	intelligence	Director of the National Intelligence Service	KOR	2017-06-01	2020-07-03	m	SPY	unverified	-
kim-yong-chol-prk-united-front	Kim Yong Chol	Kim Yong-chol	unification	Head of the United Front Department	PRK	2016-01	2019-04	m	GOV	unverified	-
hong-joon-pyo-kor-opposition	Hong Joon-pyo	Hong Jun-pyo	opposition	Leader of the Liberty Korea Party	KOR	2017-07-03	2018-06-14	m	OPP|PTY	unverified	-
gulzarilal-nanda-ind-government	Gulzarilal Nanda	-	government	Acting Prime Minister	IND	1966-01-11	1966-01-24	m	GOV	unverified	-
joshua-nkomo-zapu-leader	Joshua Nkomo	-	leader	Leader	patriotic-front-of-zimbabwe	1976-10-09	1980-03-11	m	REB	unverified	-
robert-mugabe-patriotic-front-leader	Robert Mugabe	-	leader	Leader	patriotic-front-of-zimbabwe	1976-10-09	1980-04-17	m	REB	unverified	-
walter-bedell-smith-usa-under-secretary	Walter Bedell Smith	Bedell Smith	deputy-foreign	Under Secretary of State	USA	1953-02-09	1954-10-01	m	GOV	unverified	-
