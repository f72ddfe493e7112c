format 1
# Numbers in words, as values of counts (X: said without a number). Hyphens stand apart, as the rules see them.
# Origin: general knowledge of English; ours. Licence: Apache-2.0 OR MIT.
list	form	value
number	one	1
number	two	2
number	three	3
number	four	4
number	five	5
number	six	6
number	seven	7
number	eight	8
number	nine	9
number	ten	10
number	eleven	11
number	twelve	12
number	thirteen	13
number	fourteen	14
number	fifteen	15
number	sixteen	16
number	seventeen	17
number	eighteen	18
number	nineteen	19
number	twenty	20
number	twenty - one|twenty one	21
number	twenty - two|twenty two	22
number	twenty - three|twenty three	23
number	twenty - four|twenty four	24
number	twenty - five|twenty five	25
number	twenty - six|twenty six	26
number	twenty - seven|twenty seven	27
number	twenty - eight|twenty eight	28
number	twenty - nine|twenty nine	29
number	thirty	30
number	thirty - one|thirty one	31
number	thirty - two|thirty two	32
number	thirty - three|thirty three	33
number	thirty - four|thirty four	34
number	thirty - five|thirty five	35
number	thirty - six|thirty six	36
number	thirty - seven|thirty seven	37
number	thirty - eight|thirty eight	38
number	thirty - nine|thirty nine	39
number	forty	40
number	forty - one|forty one	41
number	forty - two|forty two	42
number	forty - three|forty three	43
number	forty - four|forty four	44
number	forty - five|forty five	45
number	forty - six|forty six	46
number	forty - seven|forty seven	47
number	forty - eight|forty eight	48
number	forty - nine|forty nine	49
number	fifty	50
number	fifty - one|fifty one	51
number	fifty - two|fifty two	52
number	fifty - three|fifty three	53
number	fifty - four|fifty four	54
number	fifty - five|fifty five	55
number	fifty - six|fifty six	56
number	fifty - seven|fifty seven	57
number	fifty - eight|fifty eight	58
number	fifty - nine|fifty nine	59
number	sixty	60
number	sixty - one|sixty one	61
number	sixty - two|sixty two	62
number	sixty - three|sixty three	63
number	sixty - four|sixty four	64
number	sixty - five|sixty five	65
number	sixty - six|sixty six	66
number	sixty - seven|sixty seven	67
number	sixty - eight|sixty eight	68
number	sixty - nine|sixty nine	69
number	seventy	70
number	seventy - one|seventy one	71
number	seventy - two|seventy two	72
number	seventy - three|seventy three	73
number	seventy - four|seventy four	74
number	seventy - five|seventy five	75
number	seventy - six|seventy six	76
number	seventy - seven|seventy seven	77
number	seventy - eight|seventy eight	78
number	seventy - nine|seventy nine	79
number	eighty	80
number	eighty - one|eighty one	81
number	eighty - two|eighty two	82
number	eighty - three|eighty three	83
number	eighty - four|eighty four	84
number	eighty - five|eighty five	85
number	eighty - six|eighty six	86
number	eighty - seven|eighty seven	87
number	eighty - eight|eighty eight	88
number	eighty - nine|eighty nine	89
number	ninety	90
number	ninety - one|ninety one	91
number	ninety - two|ninety two	92
number	ninety - three|ninety three	93
number	ninety - four|ninety four	94
number	ninety - five|ninety five	95
number	ninety - six|ninety six	96
number	ninety - seven|ninety seven	97
number	ninety - eight|ninety eight	98
number	ninety - nine|ninety nine	99
number	a hundred|one hundred|hundred	100
number	two hundred	200
number	three hundred	300
number	a thousand|one thousand|thousand	1000
number	two thousand	2000
number	a dozen|dozen	12
number	two dozen	24
number	half a dozen|half - a - dozen	6
number	a couple of|a couple|couple of|couple	2
number	a pair of	2
vague	several|coming|a few|few|some|many|a number of|recent|numerous|countless|various|a handful of|dozens of|hundreds of|thousands of	X
article	a|an|a single|a mere|one	1
ordinal	first	1
ordinal	second	2
ordinal	third	3
ordinal	fourth	4
ordinal	fifth	5
ordinal	sixth	6
ordinal	seventh	7
ordinal	eighth	8
ordinal	ninth	9
ordinal	tenth	10
ordinal	eleventh	11
ordinal	twelfth	12
ordinal	thirteenth	13
ordinal	fourteenth	14
ordinal	fifteenth	15
ordinal	sixteenth	16
ordinal	seventeenth	17
ordinal	eighteenth	18
ordinal	nineteenth	19
ordinal	twentieth	20
ordinal	twenty - first|twenty first	21
ordinal	twenty - second|twenty second	22
ordinal	twenty - third|twenty third	23
ordinal	twenty - fourth|twenty fourth	24
ordinal	twenty - fifth|twenty fifth	25
ordinal	twenty - sixth|twenty sixth	26
ordinal	twenty - seventh|twenty seventh	27
ordinal	twenty - eighth|twenty eighth	28
ordinal	twenty - ninth|twenty ninth	29
ordinal	thirtieth	30
ordinal	thirty - first|thirty first	31
hundreds	eighteen	18
hundreds	nineteen	19
hundreds	twenty	20
