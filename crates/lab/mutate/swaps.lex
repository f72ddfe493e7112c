format 1
# Words that may stand for each other when a report is rewritten: the reading must not change. Ours; code licence.
kind	words
outlet	CNN|Axios|Reuters|Bloomberg|NBC
outlet	Politico|Newsweek|Haaretz|Kommersant|Izvestia
outlet	al Qahera|Al Jazeera|Al Arabiya|Al Mayadeen
outlet	Cairo News|Sky News Arabia|Channel 12|Kan
outlet	Gazeta.Ru|Lenta.Ru|RBC|Vedomosti
outlet	AFP|Interfax|Anadolu|Kyodo
group	Hamas|Hezbollah|Fatah|Renamo
venue	Geneva|Vienna|Muscat|Helsinki
verb	clarifies|specifies|notes|writes
verb	emphasized|stressed|underlined
verb	canceled|called off|scrapped
verb	cancelled|called off|scrapped
verb	could take place|could be held|may be held|might take place
verb	will resume|will restart|are to resume
verb	refuses|rejects
verb	did not comment on|declined to comment on|would not comment on
verb	was confirmed by|has been confirmed by
noun	Negotiations|Talks
noun	negotiations|talks
noun	a source|an informed source|an official
noun	hostages|captives
noun	prisoners|detainees
