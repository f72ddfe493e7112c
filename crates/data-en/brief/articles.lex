format 1
# Names that take "the" in running text: whole names, and last words of names of bodies and groups. Origin: ours. Licence: CC0.
id	what
United States	name
Soviet Union	name
Netherlands	name
Philippines	name
United Kingdom	name
United Arab Emirates	name
Central African Republic	name
Dominican Republic	name
Democratic Republic of the Congo	name
Maldives	name
Bahamas	name
Solomon Islands	name
Gaza Strip	name
West Bank	name
Kremlin	name
Vatican	name
Holy See	name
Taliban	name
Houthis	name
Khmer Rouge	name
Hague	name
Union	last
Nations	last
Organization	last
Organisation	last
Movement	last
Front	last
Army	last
Council	last
Ministry	last
Government	last
Party	last
Authority	last
Agency	last
Forces	last
Court	last
League	last
Alliance	last
Committee	last
Commission	last
Parliament	last
Police	last
Navy	last
Guard	last
Guards	last
Brigades	last
Bank	last
Fund	last
Conference	last
Community	last
Assembly	last
Department	last
Office	last
Secretariat	last
House	last
Service	last
Services	last
Federation	last
