format 1
# Days of the religious and national calendars that news reports name, with the rule that computes them.
# Origin: published calendars (dates are facts); ours. Licence: Apache-2.0 OR MIT.
list	form	value
holiday	christmas|christmas day|xmas	fixed 12-25
holiday	christmas eve	fixed 12-24
holiday	new year's day|new year 's day|new years day	fixed 01-01
holiday	new year's eve|new year 's eve	fixed 12-31
holiday	boxing day	fixed 12-26
holiday	epiphany	fixed 01-06
holiday	orthodox christmas	fixed 01-07
holiday	valentine's day|valentine 's day	fixed 02-14
holiday	international women's day|international women 's day	fixed 03-08
holiday	st. patrick's day|st. patrick 's day	fixed 03-17
holiday	april fool's day|april fool 's day|april fools' day	fixed 04-01
holiday	anzac day	fixed 04-25
holiday	may day	fixed 05-01
holiday	victory in europe day|ve day	fixed 05-08
holiday	juneteenth	fixed 06-19
holiday	bastille day	fixed 07-14
holiday	fourth of july	fixed 07-04
holiday	assumption day	fixed 08-15
holiday	halloween	fixed 10-31
holiday	all saints' day|all saints ' day|all saints day	fixed 11-01
holiday	armistice day|remembrance day	fixed 11-11
holiday	good friday	easter -2
holiday	easter|easter sunday	easter 0
holiday	easter monday	easter 1
holiday	palm sunday	easter -7
holiday	ash wednesday	easter -46
holiday	maundy thursday	easter -3
holiday	ascension day	easter 39
holiday	pentecost|whit sunday	easter 49
holiday	orthodox easter	orthodox 0
holiday	orthodox good friday	orthodox -2
holiday	orthodox palm sunday	orthodox -7
holiday	orthodox pentecost	orthodox 49
holiday	holy saturday	easter -1
holiday	whit monday|pentecost monday	easter 50
holiday	shrove tuesday|mardi gras	easter -47
holiday	corpus christi	easter 60
holiday	armenian christmas	fixed 01-06
holiday	old new year	fixed 01-14
holiday	land day	fixed 03-30
holiday	nakba day	fixed 05-15
holiday	islamic new year|muslim new year	hijri 1-1
holiday	lailat al - qadr|laylat al - qadr|night of power	hijri 9-27
holiday	muharram	hijri 1
holiday	rajab	hijri 7
holiday	shaaban|sha'ban|shaban	hijri 8
holiday	shawwal	hijri 10
holiday	dhu al - hijjah|dhul hijjah	hijri 12
holiday	arafat day|day of arafah|day of arafat	hijri 12-9
holiday	lag baomer|lag b'omer	nisan 48
holiday	tisha b'av	nisan 127
holiday	eid al - fitr|eid al fitr|eid ul - fitr|eid ul fitr	hijri 10-1
holiday	eid al - adha|eid al adha|eid ul - adha|feast of the sacrifice|feast of sacrifice	hijri 12-10
holiday	ramadan	hijri 9
holiday-named	the muslim holy month of ramadan|the holy month of ramadan|the muslim fasting month of ramadan|the islamic holy month of ramadan	hijri 9
holiday-named	end of ramadan|the end of ramadan	hijri-end 9
holiday	ashura|ashoura	hijri 1-10
holiday	arbaeen	hijri 2-20
holiday	mawlid|prophet's birthday|prophet 's birthday	hijri 3-12
holiday-named	start of ramadan|the start of ramadan|beginning of ramadan|the beginning of ramadan	hijri 9-1
holiday	passover|pesach	nisan 15
holiday	purim	nisan -15
holiday	rosh hashanah|rosh hashana	tishri 1
holiday	yom kippur	tishri 10
holiday	sukkot	tishri 15
holiday	simchat torah	tishri 22
holiday	hanukkah|chanukah	kislev 25
holiday	shavuot	nisan 65
holiday	lunar new year|chinese new year|spring festival|tet|tết	lunar 1
holiday	nowruz|norouz|newroz|persian new year	equinox
holiday	thanksgiving|thanksgiving day	nth 11 4 4
holiday	election day	nth 11 1 1 1
holiday	memorial day	nth 5 1 -1
holiday	labor day	nth 9 1 1
holiday	martin luther king day|martin luther king jr. day	nth 1 1 3
holiday	presidents' day|presidents day	nth 2 1 3
holiday	columbus day	nth 10 1 2
