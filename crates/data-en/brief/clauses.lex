format 1
# Clauses in which a brief tells an event, by PLOVER type and status. What has no row is told in the words of a report.
# {parties} all parties; {actors} who acts; {recipients} to whom; {be} {was} {has}: agreeing with the first name slot.
# [ in {place}] is left out where the slot is empty. Each row has a `yes` line, which the tests read back: the reader must find the same type and status.
# Origin: ours. Licence: CC0.
id	type	status	needs	text
consult-occurred	CONSULT	occurred	parties	{parties} held talks[ in {place}][ {when}][ under the mediation of {mediators}]
consult-ongoing	CONSULT	ongoing	parties	{parties} are holding talks[ in {place}][ {when}][ under the mediation of {mediators}]
consult-planned	CONSULT	planned	parties	{parties} are to hold talks[ in {place}][ {when}][ under the mediation of {mediators}]
consult-possible	CONSULT	possible	parties	{parties} could hold talks[ in {place}][ {when}][ under the mediation of {mediators}]
consult-cancelled	CONSULT	cancelled	parties	talks between {parties}[ planned {when}][ in {place}] were cancelled
consult-postponed	CONSULT	postponed	parties	talks between {parties}[ planned {when}][ in {place}] were postponed
consult-suspended	CONSULT	suspended	parties	talks between {parties}[ in {place}] were suspended
consult-negated	CONSULT	negated	parties	{parties} did not hold talks[ in {place}][ {when}]
visit-occurred	CONSULT/visit	occurred	sides	{actors} visited {recipients}[ {when}]
visit-planned	CONSULT/visit	planned	sides	{actors} {be} to visit {recipients}[ {when}]
visit-possible	CONSULT/visit	possible	sides	{actors} could visit {recipients}[ {when}]
visit-cancelled	CONSULT/visit	cancelled	sides	a visit by {actors} to {recipients}[ planned {when}] was cancelled
visit-postponed	CONSULT/visit	postponed	sides	a visit by {actors} to {recipients}[ planned {when}] was postponed
agree-occurred	AGREE	occurred	parties	{parties} reached an agreement[ in {place}][ {when}][ under the mediation of {mediators}]
agree-planned	AGREE	planned	parties	{parties} are to reach an agreement[ in {place}][ {when}]
agree-possible	AGREE	possible	parties	{parties} could reach an agreement[ in {place}][ {when}]
agree-negated	AGREE	negated	parties	{parties} did not reach an agreement[ in {place}][ {when}]
assault-occurred	ASSAULT	occurred	sides	{actors} attacked {recipients}[ in {place}][ {when}]
assault-planned	ASSAULT	planned	sides	{actors} {be} to attack {recipients}[ in {place}][ {when}]
assault-possible	ASSAULT	possible	sides	{actors} could attack {recipients}[ in {place}][ {when}]
accuse-occurred	ACCUSE	occurred	sides	{actors} accused {recipients}[ {when}]
#yes 2024-04-02 "[Israel] and [Hamas] held talks in [Cairo] [on 31 March 2024] under the mediation of [Egypt], the Daily Ledger reported." CONSULT occurred
#yes 2024-04-02 "[Israel] and [Hamas] are holding talks in [Cairo] under the mediation of [Egypt] and [Qatar], the Daily Ledger reported." CONSULT ongoing
#yes 2024-03-30 "[Israel] and [Hamas] are to hold talks in [Cairo] [on 31 March 2024] under the mediation of [Egypt] and [Qatar], the Daily Ledger reported." CONSULT planned
#yes 2024-03-30 "[Israel] and [the United States] could hold talks in [Washington] [on 1 April 2024], the Daily Ledger reported." CONSULT possible
#yes 2024-03-30 "Talks between [Israel] and [the United States] planned [from 1 to 3 April 2024] in [Washington] were cancelled, the Daily Ledger reported." CONSULT cancelled
#yes 1998-03-30 "Talks between [Sudan] and [Uganda] planned [on 1 April 1998] were postponed, the Daily Ledger reported." CONSULT postponed
#yes 1998-03-30 "Talks between [Sudan] and [Uganda] in [Nairobi] were suspended, the Daily Ledger reported." CONSULT suspended
#yes 1998-03-30 "[Sudan] and [Uganda] did not hold talks in [Nairobi], the Daily Ledger reported." CONSULT negated
#yes 1998-03-30 "[Boris Yeltsin] visited [China] [on 12 March 1998], the Daily Ledger reported." CONSULT occurred
#yes 1998-03-30 "[Boris Yeltsin] is to visit [China] [on 12 April 1998], the Daily Ledger reported." CONSULT planned
#yes 1998-03-30 "[Boris Yeltsin] could visit [China] [in April 1998], the Daily Ledger reported." CONSULT possible
#yes 1998-03-30 "A visit by [Boris Yeltsin] to [China] planned [on 12 April 1998] was cancelled, the Daily Ledger reported." CONSULT cancelled
#yes 1998-03-30 "A visit by [Boris Yeltsin] to [China] planned [on 12 April 1998] was postponed, the Daily Ledger reported." CONSULT postponed
#yes 1998-03-30 "[Sudan] and [Uganda] reached an agreement in [Nairobi] [on 20 March 1998], the Daily Ledger reported." AGREE occurred
#yes 1998-03-30 "[Sudan] and [Uganda] are to reach an agreement in [Nairobi] [on 20 April 1998], the Daily Ledger reported." AGREE planned
#yes 1998-03-30 "[Sudan] and [Uganda] could reach an agreement in [Nairobi], the Daily Ledger reported." AGREE possible
#yes 1998-03-30 "[Sudan] and [Uganda] did not reach an agreement, the Daily Ledger reported." AGREE negated
#yes 1998-03-30 "[Sudan] attacked [Uganda] [on 20 March 1998], the Daily Ledger reported." ASSAULT occurred
#yes 1998-03-30 "[Sudan] is to attack [Uganda], the Daily Ledger reported." ASSAULT planned
#yes 1998-03-30 "[Sudan] could attack [Uganda], the Daily Ledger reported." ASSAULT possible
#yes 1998-03-30 "[Sudan] accused [Uganda] [on 20 March 1998], the Daily Ledger reported." ACCUSE occurred
