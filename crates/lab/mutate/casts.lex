format 1
# States with the words that go together, for rewriting reports: name, adjective, people, capital, somebody who
# speaks for it. Facts, written down for the project (ISO 3166, the governments' own pages). Code licence.
id	name	adjective	people	capital	leader
israel	Israel	Israeli	Israelis	Tel Aviv	Benjamin Netanyahu
egypt	Egypt	Egyptian	Egyptians	Cairo	Sameh Shoukry
qatar	Qatar	Qatari	Qataris	Doha	Mohammed Al Thani
syria	Syria	Syrian	Syrians	Damascus	Walid Muallem
iran	Iran	Iranian	Iranians	Tehran	Hossein Amir-Abdollahian
iraq	Iraq	Iraqi	Iraqis	Baghdad	Mustafa Kadhimi
turkey	Turkey	Turkish	Turks	Ankara	Mevlut Cavusoglu
armenia	Armenia	Armenian	Armenians	Yerevan	Nikol Pashinyan
azerbaijan	Azerbaijan	Azerbaijani	Azerbaijanis	Baku	Ilham Aliyev
georgia	Georgia	Georgian	Georgians	Tbilisi	Irakli Garibashvili
russia	Russia	Russian	Russians	Moscow	Sergei Lavrov
ukraine	Ukraine	Ukrainian	Ukrainians	Kyiv	Dmytro Kuleba
pakistan	Pakistan	Pakistani	Pakistanis	Islamabad	Shehbaz Sharif
india	India	Indian	Indians	New Delhi	Narendra Modi
china	China	Chinese	Chinese	Beijing	Wang Yi
vietnam	Vietnam	Vietnamese	Vietnamese	Hanoi	Pham Minh Chinh
ethiopia	Ethiopia	Ethiopian	Ethiopians	Addis Ababa	Abiy Ahmed
eritrea	Eritrea	Eritrean	Eritreans	Asmara	Isaias Afwerki
kenya	Kenya	Kenyan	Kenyans	Nairobi	William Ruto
rwanda	Rwanda	Rwandan	Rwandans	Kigali	Paul Kagame
colombia	Colombia	Colombian	Colombians	Bogota	Gustavo Petro
venezuela	Venezuela	Venezuelan	Venezuelans	Caracas	Nicolas Maduro
serbia	Serbia	Serbian	Serbs	Belgrade	Aleksandar Vucic
greece	Greece	Greek	Greeks	Athens	Kyriakos Mitsotakis
norway	Norway	Norwegian	Norwegians	Oslo	Jonas Gahr Store
jordan	Jordan	Jordanian	Jordanians	Amman	Ayman Safadi
angola	Angola	Angolan	Angolans	Luanda	Joao Lourenco
cuba	Cuba	Cuban	Cubans	Havana	Bruno Rodriguez
japan	Japan	Japanese	Japanese	Tokyo	Fumio Kishida
morocco	Morocco	Moroccan	Moroccans	Rabat	Nasser Bourita
