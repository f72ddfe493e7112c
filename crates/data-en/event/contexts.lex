format 1
# Words that tell what an event is about: the 37 contexts of the PLOVER codebook (section "General contexts").
# form: a folded form or lemma, or two or more of them side by side. contexts: which it tells of.
# Origin: written for this project after the codebook's table. Licence: CC0.
form	contexts
5g	technology
abdicate	executive
abdication	executive
abortion	gender
abuse	human_rights
abuses	human_rights
acquit	legal
acquittal	legal
activist	repression
aftershock	disasters
aids	health
air force	military
airforce	military
airspace	territory
al qaeda	terrorism
al shabaab	terrorism
al-qaeda	terrorism
al-shabab	terrorism
alawite	religion_ethnicity
ambassador	diplomatic
amnesty	human_rights
annex	territory
annexation	territory
anthrax	cbrn
apartheid	inequality
appeal	legal
armed forces	military
arms smuggling	trafficking
arms trafficking	trafficking
army	military
arrest warrant	legal
artificial intelligence	technology
artillery	military
assembly ban	rights_freedoms
asylum	asylum
asylum seeker	asylum
asylum-seeker	asylum
atomic	cbrn
atrocity	human_rights
attorney	legal
authoritarian	pro_autocracy
autocracy	pro_autocracy
autonomy	political_institutions|territory
avalanche	disasters
bailout	economic
ballot	election
bank	economic
battalion	military
bill	legislative
biodiversity	environment
biological weapon	cbrn
biological weapons	cbrn
bisexual	lgbt
bishop	religion_ethnicity
blue helmet	peacekeeping
boko haram	terrorism
bomb plot	terrorism
bombing	terrorism
border	territory
border guard	military
border wall	migration
breakaway	territory
bribe	corruption
bribery	corruption
brigade	military
buddhist	religion_ethnicity
budget	economic
buffer zone	peacekeeping|territory
bundestag	legislative
burglary	crime
business	economic
cabinet	executive
campaign	election
candidacy	election
candidate	election
car bomb	terrorism
carbon	environment
cartel	crime|illegal_drugs
caste	inequality
catholic	religion_ethnicity
ceasefire monitor	peacekeeping
censor	rights_freedoms
censorship	rights_freedoms
centrifuge	cbrn
charge d'affaires	diplomatic
chemical	cbrn
chemical weapon	cbrn
chemical weapons	cbrn
chlorine	cbrn
cholera	health
christian	religion_ethnicity
church	religion_ethnicity
cia	intelligence
civil rights	rights_freedoms
civilian	human_security
civilians	human_security
clan	religion_ethnicity
climate	environment
climate change	environment
clinic	health
coal	natural_resource
coast guard	military
cobalt	natural_resource
coca	illegal_drugs
cocaine	illegal_drugs
compensate	reparations
compensation	reparations
congress	legislative
conscript	military
conservation	environment
constitution	political_institutions
constitution-making	political_institutions
constitutional	political_institutions
consul	diplomatic
consulate	diplomatic
convict	legal
conviction	legal
copper	natural_resource
coronavirus	health
corridor	human_security
corrupt	corruption
corruption	corruption
counter-terrorism	terrorism
counterfeit	crime
counterintelligence	intelligence
counterterrorism	terrorism
coup	executive|pro_autocracy
court	legal
covid	health
covid-19	health
crack down	repression
crackdown	repression
credentials	diplomatic
crimes against humanity	human_rights
criminal	crime
curfew	repression
currency	economic
customs	economic
customs union	economic
cyber	cyber
cyber attack	cyber
cyber-attack	cyber
cyberattack	cyber
cybersecurity	cyber
cyberwarfare	cyber
cyclone	disasters
daesh	terrorism
dam	natural_resource
damages	reparations
data breach	cyber
debt	economic
decentralisation	political_institutions
decentralization	political_institutions
decree	executive
deepfake	misinformation
defence minister	military
defence ministry	military
defense minister	military
defense ministry	military
deforestation	environment
delegation	diplomatic
demarcation	territory
demilitarised zone	territory
demilitarized zone	territory
democracy	pro_democracy
democratic	pro_democracy
democratisation	pro_democracy
democratization	pro_democracy
democrats	pro_democracy
denial-of-service	cyber
denuclearisation	cbrn
denuclearization	cbrn
deport	migration
deportation	migration
diamond	natural_resource
dictatorship	pro_autocracy
diplomacy	diplomatic
diplomat	diplomatic
diplomatic	diplomatic
disappearance	human_rights
disaster	disasters
discrimination	inequality
disease	health
disinformation	misinformation
disperse	repression
displaced	human_security
disputed	territory
dissident	repression|rights_freedoms
doctor	health
drinking water	human_security
drone	technology
drones	technology
drought	disasters
drug	illegal_drugs
drug smuggling	illegal_drugs
drug trafficking	illegal_drugs
drugs	illegal_drugs
druze	religion_ethnicity
duma	legislative
earthquake	disasters
eavesdrop	intelligence
eavesdropping	intelligence
ebola	health
economic	economic
economy	economic
election	election
elections	election
electoral	election
electoral commission	political_institutions
embargo	economic
embassy	diplomatic
embezzle	corruption
embezzlement	corruption
emergency rule	executive
emigration	migration
emission	environment
emissions	environment
enclave	territory
enrichment	cbrn
environment	environment
environmental	environment
envoy	diplomatic
epidemic	health
eruption	disasters
espionage	intelligence
ethnic	religion_ethnicity
ethnic cleansing	human_rights
evacuation	human_security
exclusive economic zone	territory
executive order	executive
export	economic
expulsion	migration
extortion	crime
extradite	legal
extradition	legal
extrajudicial	human_rights
facebook	technology
fake news	misinformation
falsehood	misinformation
famine	disasters|human_security
federalism	political_institutions
female	gender
feminist	gender
fentanyl	illegal_drugs
fighter jet	military
filibuster	legislative
finance	economic
financial	economic
fishery	natural_resource
fishing	natural_resource
fishing boat	natural_resource
fleet	military
flood	disasters
flooding	disasters
food aid	human_security
forced labor	trafficking
forced labour	trafficking
foreign minister	diplomatic
foreign ministry	diplomatic
foreign secretary	diplomatic
fraud	corruption
free elections	pro_democracy
free speech	rights_freedoms
free trade	economic
freedom of expression	rights_freedoms
freedom of speech	rights_freedoms
frontier	territory
fsb	intelligence
gang	crime
gangster	crime
garrison	military
gas	natural_resource
gas field	natural_resource
gay	lgbt
gender	gender
general staff	military
genital	gender
genocide	human_rights
girl	gender
girls	gender
google	technology
graft	corruption
grain	natural_resource
greenhouse	environment
gun-running	trafficking
hack	cyber
hacker	cyber
hackers	cyber
hacking	cyber
head of state	executive
headscarf	gender
health	health
heavy water	cbrn
heroin	illegal_drugs
hijab	gender
hijack	terrorism
hijacker	terrorism
hijacking	terrorism
hindu	religion_ethnicity
homicide	crime
homosexual	lgbt
homosexuality	lgbt
hospital	health
hostage	terrorism
house arrest	rights_freedoms
huawei	technology
human rights	human_rights
human shield	human_security
human trafficking	trafficking
humanitarian	human_security
humanitarian aid	human_security
hunger	human_security
hurricane	disasters
hutu	religion_ethnicity
hydrogen bomb	cbrn
iaea	cbrn
icbm	cbrn
illegal immigrant	migration
imam	religion_ethnicity
imf	economic
immigrant	migration
immigration	migration
impeach	legal
impeachment	legal
import	economic
inaugurate	election
inauguration	executive
indemnity	reparations
independence	territory
indict	legal
indictment	legal
inequality	inequality
inequity	inequality
inflation	economic
informant	intelligence
institution	political_institutions
intelligence	intelligence
interim government	political_institutions
international law	legal
internet	technology
interposition	peacekeeping
investment	economic
isil	terrorism
isis	terrorism
islamic state	terrorism
islamist	religion_ethnicity
island	territory
islands	territory
ivory	trafficking
jewish	religion_ethnicity
jihad	religion_ethnicity
jihadist	terrorism
journalist	rights_freedoms
journalists	rights_freedoms
judge	legal
junta	executive
jurisdiction	legal
jury	legal
kgb	intelligence
kickback	corruption
kidnap	crime
kidnapping	crime
knesset	legislative
kurdish	religion_ethnicity
landslide	disasters|election
laundering	corruption
lawmaker	legislative
lawsuit	legal
lawyer	legal
layoff	economic
legal	legal
legislation	legislative
legislator	legislative
legislature	legislative
lesbian	lgbt
lgbt	lgbt
lgbtq	lgbt
liberty	rights_freedoms
line of control	territory
lithium	natural_resource
loan	economic
lockdown	health
logging	environment
looting	crime
mafia	crime
majlis	legislative
malaria	health
malnutrition	human_security
malware	cyber
maneuver	military
manoeuvre	military
marijuana	illegal_drugs
marine	military
marines	military
market	economic
martial law	pro_autocracy|repression
mass grave	human_rights
massacre	human_rights
meddling	misinformation
mediation	diplomatic
mediator	diplomatic
medical	health
medicine	health
methamphetamine	illegal_drugs
mi6	intelligence
migrant	migration
migrants	migration
migration	migration
military	military
military base	military
military rule	pro_autocracy
mineral	natural_resource
mining	natural_resource
minority	religion_ethnicity
minority rights	inequality
minusma	peacekeeping
misinformation	misinformation
missile	military
mole	intelligence
money laundering	corruption
money-laundering	corruption
monitoring mission	peacekeeping
monk	religion_ethnicity
monusco	peacekeeping
mosque	religion_ethnicity
mossad	intelligence
mp	legislative
mps	legislative
mudslide	disasters
murder	crime
muslim	religion_ethnicity
mustard gas	cbrn
narcotic	illegal_drugs
narcotics	illegal_drugs
naval	military
navy	military
negotiation	diplomatic
nepotism	corruption
nerve agent	cbrn
newspaper	rights_freedoms
no-confidence	legislative
non-proliferation	cbrn
non-refoulement	asylum
nonproliferation	cbrn
normalization	diplomatic
novichok	cbrn
nuclear	cbrn
nurse	health
observers	peacekeeping
occupation	territory
occupied	territory
oil	natural_resource
oil field	natural_resource
oil spill	environment
oilfield	natural_resource
one-party	pro_autocracy
opec	natural_resource
opium	illegal_drugs
opposition leader	repression
organised crime	crime
organized crime	crime
orthodox	religion_ethnicity
outbreak	health
pandemic	health
paratrooper	military
parliament	legislative
peace talks	diplomatic
peacekeeper	peacekeeping
peacekeepers	peacekeeping
peacekeeping	peacekeeping
pentagon	military
people smuggling	migration|trafficking
persecute	repression
persecution	repression
persona non grata	diplomatic
phishing	cyber
pipeline	natural_resource
piracy	crime
pirate	crime
pirates	crime
plea	legal
plebiscite	election
plutonium	cbrn
polio	health
political asylum	asylum
political prisoner	repression|rights_freedoms
polling	election
pollution	environment
pope	religion_ethnicity
poppy	illegal_drugs
poverty	inequality
power-sharing	political_institutions
premiership	executive
presidency	executive
presidential palace	executive
press freedom	rights_freedoms
pride parade	lgbt
priest	religion_ethnicity
prime minister	executive
pro-democracy	pro_democracy
propaganda	misinformation
prosecution	legal
prosecutor	legal
protester	repression
putsch	pro_autocracy
quarantine	health
quorum	legislative
rabbi	religion_ethnicity
racial	inequality
racism	inequality
racist	inequality
racketeering	crime
radioactive	cbrn
rainforest	environment
ransomware	cyber
rape	gender|human_rights
ratification	legislative
ratify	legislative
reactor	cbrn
recognition	diplomatic
recount	election
referendum	election
refuge	asylum
refugee	asylum
refugees	asylum
regiment	military
relations	diplomatic
relief	human_security
relief effort	disasters
religious	religion_ethnicity
remittance	migration
reparation	reparations
reparations	reparations
repression	repression
reservist	military
resettlement	asylum
reshuffle	executive
resign	executive
resignation	executive
restitution	reparations
rights	rights_freedoms
rights group	human_rights
riot police	repression
robbery	crime
rocket launch	technology
rohingya	religion_ethnicity
ruling	legal
rumor	misinformation
rumour	misinformation
run-off	election
runoff	election
safe passage	human_security
salary	economic
same-sex	lgbt
sanction	economic
sanctions	economic
sanctuary	asylum
sarin	cbrn
satellite	technology
secede	territory
secession	territory
secret police	intelligence
secret service	intelligence
secretary of state	diplomatic
sectarian	religion_ethnicity
segregation	inequality
semiconductor	technology
senate	legislative
separatist	territory
settlement	territory
settlements	territory
sexual violence	gender
sharia	religion_ethnicity
shelter	human_security
shi'ite	religion_ethnicity
shia	religion_ethnicity
shiite	religion_ethnicity
siege	human_security
slave	trafficking
slavery	trafficking
slush fund	corruption
smear	misinformation
smuggler	crime|migration
smuggling	crime
software	technology
soldier	military
sovereignty	territory
spies	intelligence
spy	intelligence
stabilisation force	peacekeeping
stabilization force	peacekeeping
starvation	human_security
state of emergency	executive
state visit	diplomatic
strait	territory
strongman	pro_autocracy
submarine	military
subsidy	economic
suicide attack	terrorism
suicide bomber	terrorism
suicide bombing	terrorism
summit	diplomatic
sunni	religion_ethnicity
suppress	repression
suppression	repression
surveillance	intelligence
synagogue	religion_ethnicity
talks	diplomatic
tamil	religion_ethnicity
tank	military
tariff	economic
tax	economic
tear gas	repression
technology	technology
telecom	technology
temple	religion_ethnicity
term limit	political_institutions
territorial	territory
territorial waters	territory
territory	territory
terror	terrorism
terrorism	terrorism
terrorist	terrorism
terrorists	terrorism
the hague	legal
theft	crime
throne	executive
ties	diplomatic
tiktok	technology
timber	natural_resource
torture	human_rights
toxic	environment
trade	economic
trafficker	trafficking
traffickers	trafficking
trafficking	trafficking
transgender	lgbt
transition	political_institutions
transitional	political_institutions
trawler	natural_resource
treaty	diplomatic
trial	legal
tribal	religion_ethnicity
tribe	religion_ethnicity
tribunal	legal
troll	misinformation
trolls	misinformation
troop	military
troops	military
truck bomb	terrorism
tsunami	disasters
turnout	election
tutsi	religion_ethnicity
twitter	technology
typhoon	disasters
uighur	religion_ethnicity
un force	peacekeeping
un mission	peacekeeping
undercover	intelligence
unemployment	economic
unhcr	asylum
unifil	peacekeeping
unity government	political_institutions
unprofor	peacekeeping
uranium	cbrn
uranium mine	natural_resource
uyghur	religion_ethnicity
vaccinate	health
vaccination	health
vaccine	health
verdict	legal
virus	health
visa	migration
volcano	disasters
vote	election
vote-rigging	election
voter	election
wage	economic
war crime	human_rights
war crimes	human_rights
war-crimes	human_rights
warhead	cbrn
warplane	military
warrant	legal
warship	military
waste	environment
water cannon	repression
water rights	natural_resource
whaling	environment
wheat	natural_resource
wildfire	disasters
wiretap	intelligence
woman	gender
women	gender
yazidi	religion_ethnicity
