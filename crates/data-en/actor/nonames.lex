format 1
# Names that hold the name of a state, people, place or person and are not a mention of it: named events, doctrines, things, and words.
# A match hides every shorter name inside it. kind: event makes a mention of that kind; other makes none.
# Origin: written for this project. Licence: CC0.
form	kind
Six-Day War	event
Six Day War	event
Yom Kippur War	event
October War	event
Ramadan War	event
Gulf War	event
First Gulf War	event
Second Gulf War	event
Persian Gulf War	event
Iran-Iraq War	event
Iran–Iraq war	event
Iraq War	event
Vietnam War	event
Korean War	event
Cold War	event
World War	event
World War I	event
World War II	event
World War One	event
World War Two	event
First World War	event
Second World War	event
Great War	event
Falklands War	event
Winter War	event
Crimean War	event
Spanish Civil War	event
American Civil War	event
Russian Revolution	event
French Revolution	event
Cuban Revolution	event
Iranian Revolution	event
Islamic Revolution	event
Orange Revolution	event
Rose Revolution	event
Cedar Revolution	event
Tulip Revolution	event
Velvet Revolution	event
Arab Spring	event
Prague Spring	event
Cuban Missile Crisis	event
Suez Crisis	event
Bay of Pigs invasion	event
Boston Tea Party	event
Olympic Games	event
Winter Olympics	event
Summer Olympics	event
World Cup	event
Super Bowl	event
Operation Desert Storm	event
Operation Cast Lead	event
Operation Protective Edge	event
Operation Iraqi Freedom	event
Operation Enduring Freedom	event
Al-Aqsa Flood	event
Holocaust	event
Armenian Genocide	event
Armenian genocide	event
Nuremberg trials	event
Ramadan	other
New Year	other
Independence Day	other
Victory Day	other
Jerusalem Day	other
Nakba Day	other
Nobel Peace Prize	other
Nobel Prize	other
Pulitzer Prize	other
New Testament	other
Old Testament	other
Molotov cocktail	other
Molotov cocktails	other
Guinea pig	other
guinea pig	other
guinea pigs	other
Turkish bath	other
Turkish coffee	other
French fries	other
French toast	other
Swiss cheese	other
Swiss Army knife	other
Russian roulette	other
Dutch courage	other
Persian carpet	other
Persian carpets	other
Persian cat	other
Arabic coffee	other
Arabic numerals	other
Brazil nut	other
Panama hat	other
Achilles heel	other
Geneva Convention	other
Geneva Conventions	other
Geneva Protocol	other
Vienna Convention	other
Genocide Convention	other
Chemical Weapons Convention	other
Rome Statute	other
Dayton Accords	other
Dayton Agreement	other
Oslo Accords	other
Oslo Accord	other
Oslo accords	other
Camp David Accords	other
Camp David accords	other
Abraham Accords	other
Minsk agreements	other
Minsk Agreements	other
Minsk accords	other
Minsk protocol	other
Good Friday Agreement	other
Good Friday	other
Belfast Agreement	other
Taif Agreement	other
Taif Accord	other
Algiers Agreement	other
Arusha Accords	other
Lusaka Protocol	other
Lusaka Agreement	other
Budapest Memorandum	other
Helsinki Final Act	other
Helsinki Accords	other
Kyoto Protocol	other
Paris Agreement	other
Paris climate agreement	other
Paris Peace Accords	other
Treaty of Versailles	other
Versailles Treaty	other
Treaty of Lisbon	other
Lisbon Treaty	other
Maastricht Treaty	other
Sykes-Picot	other
Balfour Declaration	other
Monroe Doctrine	other
Marshall Plan	other
Roosevelt Roads	other
Stockholm syndrome	other
Stockholm Syndrome	other
Washington consensus	other
Beijing consensus	other
Brent crude	other
Kalashnikov	other
Kalashnikovs	other
Kalashnikov rifle	other
Kalashnikov rifles	other
Katyusha	other
Katyushas	other
Grad rockets	other
Iron Dome	other
Patriot missile	other
Patriot missiles	other
Scud	other
Scud missiles	other
Tomahawk	other
Black Hawk	other
COVID-19	other
Ebola	other
Spanish flu	other
Indian summer	other
Indian Ocean tsunami	event
Iranian rial	other
Turkish lira	other
Russian rouble	other
Russian ruble	other
Swiss franc	other
Swiss francs	other
Canadian dollar	other
Australian dollar	other
Hong Kong dollar	other
Israeli shekel	other
Israeli shekels	other
U.S. dollar	other
US dollar	other
U.S. dollars	other
US dollars	other
Tour de France	event
Grand Prix	event
Battle of Britain	event
Battle of Stalingrad	event
ICBM	other
ICBMs	other
IED	other
IEDs	other
WMD	other
RPG	other
RPGs	other
TNT	other
GDP	other
GNP	other
CEO	other
DNA	other
HIV	other
AIDS	other
GPS	other
UAV	other
UAVs	other
SUV	other
SUVs	other
GMT	other
UTC	other
EST	other
EDT	other
COVID	other
nerve agent	other
nerve agents	other
chemical agent	other
chemical agents	other
biological agent	other
biological agents	other
toxic agent	other
toxic agents	other
artillery fire	other
artillery shells	other
artillery shell	other
artillery duel	other
artillery duels	other
artillery exchange	other
artillery exchanges	other
artillery bombardment	other
artillery barrage	other
artillery barrages	other
artillery rounds	other
artillery round	other
artillery shelling	other
artillery pieces	other
artillery piece	other
machine-gun fire	other
mortar fire	other
state of emergency	other
state of siege	other
state of war	other
state of alert	other
state of affairs	other
state of mind	other
state of the union	other
state of calamity	other
