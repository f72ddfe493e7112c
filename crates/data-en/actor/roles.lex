format 1
# Role nouns of the news: what kind of mention their noun phrase is and which PLOVER sectors it carries.
# id: the noun or noun phrase, without article, as it stands in running text (capitals only where English always has them).
# sectors: the first is the primary one; - where whoever they act for decides ("spokesman", "delegate"). number: sg pl. sex: m f or - (unknown or mixed).
# anonymous: yes where the bare noun, as the source of a report, identifies nobody ("officials", "a diplomat").
# office: what the reader looks up in leaders.lex with the state or body it is said of (state government foreign defence leader secretary-general envoy ...);
# other words there (negotiator spokesman mediator commander ...) are functions, not offices with terms.
# Origin: written for this project after the PLOVER codebook's sectors. Licence: CC0.
id	kind	sectors	number	sex	anonymous	office
president	person	GOV	sg	-	no	state
presidents	person	GOV	pl	-	no	state
co-president	person	GOV	sg	-	no	state
co-presidents	person	GOV	pl	-	no	state
head of state	person	GOV	sg	-	no	state
heads of state	person	GOV	pl	-	no	state
king	person	GOV	sg	m	no	state
kings	person	GOV	pl	m	no	state
queen	person	GOV	sg	f	no	state
queens	person	GOV	pl	f	no	state
monarch	person	GOV	sg	-	no	state
monarchs	person	GOV	pl	-	no	state
emperor	person	GOV	sg	m	no	state
emperors	person	GOV	pl	m	no	state
emir	person	GOV	sg	m	no	state
emirs	person	GOV	pl	m	no	state
sultan	person	GOV	sg	m	no	state
sultans	person	GOV	pl	m	no	state
shah	person	GOV	sg	m	no	state
shahs	person	GOV	pl	m	no	state
ruler	person	GOV	sg	-	no	state
rulers	person	GOV	pl	-	no	state
dictator	person	GOV	sg	-	no	state
dictators	person	GOV	pl	-	no	state
strongman	person	GOV	sg	m	no	state
strongmen	person	GOV	pl	-	no	state
junta leader	person	MIL|GOV	sg	-	no	state
junta leaders	person	MIL|GOV	pl	-	no	state
military ruler	person	MIL|GOV	sg	-	no	state
military rulers	person	MIL|GOV	pl	-	no	state
supreme leader	person	GOV	sg	-	no	state
supreme leaders	person	GOV	pl	-	no	state
interim president	person	GOV	sg	-	no	state
interim presidents	person	GOV	pl	-	no	state
acting president	person	GOV	sg	-	no	state
acting presidents	person	GOV	pl	-	no	state
transitional president	person	GOV	sg	-	no	state
transitional presidents	person	GOV	pl	-	no	state
president-elect	person	ELI	sg	-	no	-
presidents-elect	person	ELI	pl	-	no	-
former president	person	ELI	sg	-	no	-
former presidents	person	ELI	pl	-	no	-
ex-president	person	ELI	sg	-	no	-
ex-presidents	person	ELI	pl	-	no	-
deposed president	person	ELI	sg	-	no	-
deposed presidents	person	ELI	pl	-	no	-
ousted president	person	ELI	sg	-	no	-
ousted presidents	person	ELI	pl	-	no	-
vice president	person	GOV	sg	-	no	vice-president
vice presidents	person	GOV	pl	-	no	vice-president
vice-president	person	GOV	sg	-	no	vice-president
vice-presidents	person	GOV	pl	-	no	vice-president
first lady	person	ELI	sg	f	no	-
first ladies	person	ELI	pl	f	no	-
crown prince	person	GOV	sg	m	no	crown-prince
crown princes	person	GOV	pl	m	no	crown-prince
prince	person	ELI	sg	m	no	-
princes	person	ELI	pl	m	no	-
princess	person	ELI	sg	f	no	-
princesses	person	ELI	pl	f	no	-
royal family	people	ELI	sg	-	no	-
prime minister	person	GOV	sg	-	no	government
prime ministers	person	GOV	pl	-	no	government
premier	person	GOV	sg	-	no	government
premiers	person	GOV	pl	-	no	government
chancellor	person	GOV	sg	-	no	government
chancellors	person	GOV	pl	-	no	government
head of government	person	GOV	sg	-	no	government
heads of government	person	GOV	pl	-	no	government
taoiseach	person	GOV	sg	-	no	government
interim prime minister	person	GOV	sg	-	no	government
interim prime ministers	person	GOV	pl	-	no	government
caretaker prime minister	person	GOV	sg	-	no	government
caretaker prime ministers	person	GOV	pl	-	no	government
acting prime minister	person	GOV	sg	-	no	government
acting prime ministers	person	GOV	pl	-	no	government
former prime minister	person	ELI	sg	-	no	-
former prime ministers	person	ELI	pl	-	no	-
ex-prime minister	person	ELI	sg	-	no	-
ex-prime ministers	person	ELI	pl	-	no	-
deputy prime minister	person	GOV	sg	-	no	deputy-government
deputy prime ministers	person	GOV	pl	-	no	deputy-government
vice premier	person	GOV	sg	-	no	deputy-government
vice premiers	person	GOV	pl	-	no	deputy-government
first minister	person	GOV	sg	-	no	government
first ministers	person	GOV	pl	-	no	government
chief minister	person	GOV	sg	-	no	other
chief ministers	person	GOV	pl	-	no	other
chief executive	person	GOV	sg	-	no	other
chief executives	person	GOV	pl	-	no	other
minister	person	GOV	sg	-	no	-
ministers	person	GOV	pl	-	no	-
cabinet minister	person	GOV	sg	-	no	-
cabinet ministers	person	GOV	pl	-	no	-
foreign minister	person	GOV	sg	-	no	foreign
foreign ministers	person	GOV	pl	-	no	foreign
minister of foreign affairs	person	GOV	sg	-	no	foreign
ministers of foreign affairs	person	GOV	pl	-	no	foreign
foreign secretary	person	GOV	sg	-	no	foreign
foreign secretaries	person	GOV	pl	-	no	foreign
secretary of state	person	GOV	sg	-	no	foreign
secretaries of state	person	GOV	pl	-	no	foreign
external affairs minister	person	GOV	sg	-	no	foreign
external affairs ministers	person	GOV	pl	-	no	foreign
top diplomat	person	GOV	sg	-	no	foreign
top diplomats	person	GOV	pl	-	no	foreign
chief diplomat	person	GOV	sg	-	no	foreign
chief diplomats	person	GOV	pl	-	no	foreign
former foreign minister	person	ELI	sg	-	no	-
former foreign ministers	person	ELI	pl	-	no	-
deputy foreign minister	person	GOV	sg	-	no	deputy-foreign
deputy foreign ministers	person	GOV	pl	-	no	deputy-foreign
defense minister	person	GOV|MIL	sg	-	no	defence
defense ministers	person	GOV|MIL	pl	-	no	defence
defence minister	person	GOV|MIL	sg	-	no	defence
defence ministers	person	GOV|MIL	pl	-	no	defence
minister of defense	person	GOV|MIL	sg	-	no	defence
ministers of defense	person	GOV|MIL	pl	-	no	defence
minister of defence	person	GOV|MIL	sg	-	no	defence
ministers of defence	person	GOV|MIL	pl	-	no	defence
defense secretary	person	GOV|MIL	sg	-	no	defence
defense secretaries	person	GOV|MIL	pl	-	no	defence
defence secretary	person	GOV|MIL	sg	-	no	defence
defence secretaries	person	GOV|MIL	pl	-	no	defence
secretary of defense	person	GOV|MIL	sg	-	no	defence
secretaries of defense	person	GOV|MIL	pl	-	no	defence
secretary of war	person	GOV|MIL	sg	-	no	defence
deputy defense minister	person	GOV|MIL	sg	-	no	-
deputy defense ministers	person	GOV|MIL	pl	-	no	-
interior minister	person	GOV	sg	-	no	interior
interior ministers	person	GOV	pl	-	no	interior
home minister	person	GOV	sg	-	no	interior
home ministers	person	GOV	pl	-	no	interior
home secretary	person	GOV	sg	-	no	interior
home secretaries	person	GOV	pl	-	no	interior
minister of the interior	person	GOV	sg	-	no	interior
ministers of the interior	person	GOV	pl	-	no	interior
security minister	person	GOV	sg	-	no	interior
security ministers	person	GOV	pl	-	no	interior
finance minister	person	GOV	sg	-	no	finance
finance ministers	person	GOV	pl	-	no	finance
treasury secretary	person	GOV	sg	-	no	finance
treasury secretaries	person	GOV	pl	-	no	finance
economy minister	person	GOV|BUS	sg	-	no	-
economy ministers	person	GOV|BUS	pl	-	no	-
trade minister	person	GOV|BUS	sg	-	no	-
trade ministers	person	GOV|BUS	pl	-	no	-
oil minister	person	GOV|BUS	sg	-	no	-
oil ministers	person	GOV|BUS	pl	-	no	-
energy minister	person	GOV|BUS	sg	-	no	-
energy ministers	person	GOV|BUS	pl	-	no	-
justice minister	person	GOV|JUD	sg	-	no	-
justice ministers	person	GOV|JUD	pl	-	no	-
information minister	person	GOV	sg	-	no	-
information ministers	person	GOV	pl	-	no	-
health minister	person	GOV|MED	sg	-	no	-
health ministers	person	GOV|MED	pl	-	no	-
agriculture minister	person	GOV|AGR	sg	-	no	-
agriculture ministers	person	GOV|AGR	pl	-	no	-
education minister	person	GOV|EDU	sg	-	no	-
education ministers	person	GOV|EDU	pl	-	no	-
transport minister	person	GOV	sg	-	no	-
transport ministers	person	GOV	pl	-	no	-
intelligence minister	person	GOV|SPY	sg	-	no	-
intelligence ministers	person	GOV|SPY	pl	-	no	-
attorney general	person	GOV|JUD	sg	-	no	-
attorneys general	person	GOV|JUD	pl	-	no	-
national security adviser	person	GOV	sg	-	no	security-adviser
national security advisers	person	GOV	pl	-	no	security-adviser
national security advisor	person	GOV	sg	-	no	security-adviser
national security advisors	person	GOV	pl	-	no	security-adviser
security adviser	person	GOV	sg	-	no	security-adviser
security advisers	person	GOV	pl	-	no	security-adviser
security advisor	person	GOV	sg	-	no	security-adviser
security advisors	person	GOV	pl	-	no	security-adviser
undersecretary of state	person	GOV	sg	-	no	-
under-secretary of state	person	GOV	sg	-	no	-
assistant secretary of state	person	GOV	sg	-	no	-
assistant secretaries of state	person	GOV	pl	-	no	-
deputy secretary of state	person	GOV	sg	-	no	-
undersecretary	person	GOV	sg	-	no	-
undersecretaries	person	GOV	pl	-	no	-
state secretary	person	GOV	sg	-	no	-
state secretaries	person	GOV	pl	-	no	-
deputy minister	person	GOV	sg	-	no	-
deputy ministers	person	GOV	pl	-	no	-
vice minister	person	GOV	sg	-	no	-
vice ministers	person	GOV	pl	-	no	-
chief of staff	person	GOV	sg	-	no	chief-of-staff
chiefs of staff	person	GOV	pl	-	no	chief-of-staff
politician	person	ELI	sg	-	no	-
politicians	person	ELI	pl	-	no	-
statesman	person	ELI	sg	m	no	-
statesmen	person	ELI	pl	-	no	-
stateswoman	person	ELI	sg	f	no	-
stateswomen	person	ELI	pl	f	no	-
leader	person	GOV	sg	-	no	leader
leaders	person	GOV	pl	-	no	leader
world leader	person	GOV	sg	-	no	-
world leaders	person	GOV	pl	-	no	-
political leader	person	ELI	sg	-	no	-
political leaders	person	ELI	pl	-	no	-
government leader	person	GOV	sg	-	no	-
government leaders	person	GOV	pl	-	no	-
party leader	person	PTY	sg	-	no	-
party leaders	person	PTY	pl	-	no	-
opposition leader	person	OPP	sg	-	no	opposition
opposition leaders	person	OPP	pl	-	no	opposition
opposition figure	person	OPP	sg	-	no	-
opposition figures	person	OPP	pl	-	no	-
opposition politician	person	OPP	sg	-	no	-
opposition politicians	person	OPP	pl	-	no	-
opposition candidate	person	OPP	sg	-	no	-
opposition candidates	person	OPP	pl	-	no	-
opposition activist	person	OPP	sg	-	no	-
opposition activists	person	OPP	pl	-	no	-
dissident	person	OPP	sg	-	no	-
dissidents	person	OPP	pl	-	no	-
exile	person	OPP	sg	-	no	-
exiles	person	OPP	pl	-	no	-
presidential candidate	person	PTY	sg	-	no	-
presidential candidates	person	PTY	pl	-	no	-
candidate	person	PTY	sg	-	no	-
candidates	person	PTY	pl	-	no	-
party official	person	PTY	sg	-	yes	-
party officials	person	PTY	pl	-	yes	-
party member	person	PTY	sg	-	yes	-
party members	person	PTY	pl	-	yes	-
governor	person	GOV	sg	-	no	governor
governors	person	GOV	pl	-	no	governor
provincial governor	person	GOV	sg	-	no	governor
provincial governors	person	GOV	pl	-	no	governor
regional governor	person	GOV	sg	-	no	governor
regional governors	person	GOV	pl	-	no	governor
deputy governor	person	GOV	sg	-	no	-
deputy governors	person	GOV	pl	-	no	-
mayor	person	GOV	sg	-	no	mayor
mayors	person	GOV	pl	-	no	mayor
deputy mayor	person	GOV	sg	-	no	-
deputy mayors	person	GOV	pl	-	no	-
prefect	person	GOV	sg	-	no	-
prefects	person	GOV	pl	-	no	-
administrator	person	GOV	sg	-	no	-
administrators	person	GOV	pl	-	no	-
commissioner	person	GOV	sg	-	no	-
commissioners	person	GOV	pl	-	no	-
high commissioner	person	GOV	sg	-	no	-
high commissioners	person	GOV	pl	-	no	-
viceroy	person	GOV	sg	-	no	-
viceroys	person	GOV	pl	-	no	-
diplomat	person	GOV	sg	-	yes	-
diplomats	person	GOV	pl	-	yes	-
senior diplomat	person	GOV	sg	-	yes	-
senior diplomats	person	GOV	pl	-	yes	-
Western diplomat	person	GOV	sg	-	yes	-
Western diplomats	person	GOV	pl	-	yes	-
European diplomat	person	GOV	sg	-	yes	-
European diplomats	person	GOV	pl	-	yes	-
Arab diplomat	person	GOV	sg	-	yes	-
Arab diplomats	person	GOV	pl	-	yes	-
foreign diplomat	person	GOV	sg	-	yes	-
foreign diplomats	person	GOV	pl	-	yes	-
veteran diplomat	person	GOV	sg	-	yes	-
veteran diplomats	person	GOV	pl	-	yes	-
former diplomat	person	ELI	sg	-	yes	-
former diplomats	person	ELI	pl	-	yes	-
ambassador	person	GOV	sg	-	no	ambassador
ambassadors	person	GOV	pl	-	no	ambassador
ex-ambassador	person	ELI	sg	-	no	-
ex-ambassadors	person	ELI	pl	-	no	-
former ambassador	person	ELI	sg	-	no	-
former ambassadors	person	ELI	pl	-	no	-
charge d'affaires	person	GOV	sg	-	no	-
charges d'affaires	person	GOV	pl	-	no	-
chargé d'affaires	person	GOV	sg	-	no	-
chargés d'affaires	person	GOV	pl	-	no	-
consul	person	GOV	sg	-	no	-
consuls	person	GOV	pl	-	no	-
consul general	person	GOV	sg	-	no	-
consuls general	person	GOV	pl	-	no	-
attaché	person	GOV	sg	-	no	-
attachés	person	GOV	pl	-	no	-
attache	person	GOV	sg	-	no	-
attaches	person	GOV	pl	-	no	-
military attache	person	GOV|MIL	sg	-	no	-
military attaches	person	GOV|MIL	pl	-	no	-
military attaché	person	GOV|MIL	sg	-	no	-
military attachés	person	GOV|MIL	pl	-	no	-
envoy	person	GOV	sg	-	no	envoy
envoys	person	GOV	pl	-	no	envoy
special envoy	person	GOV	sg	-	no	envoy
special envoys	person	GOV	pl	-	no	envoy
peace envoy	person	GOV	sg	-	no	envoy
peace envoys	person	GOV	pl	-	no	envoy
presidential envoy	person	GOV	sg	-	no	envoy
presidential envoys	person	GOV	pl	-	no	envoy
emissary	person	GOV	sg	-	no	envoy
emissaries	person	GOV	pl	-	no	envoy
special representative	person	GOV	sg	-	no	envoy
special representatives	person	GOV	pl	-	no	envoy
permanent representative	person	GOV	sg	-	no	ambassador
permanent representatives	person	GOV	pl	-	no	ambassador
representative	person	GOV	sg	-	no	-
representatives	person	GOV	pl	-	no	-
negotiator	person	GOV	sg	-	no	negotiator
negotiators	person	GOV	pl	-	no	negotiator
chief negotiator	person	GOV	sg	-	no	negotiator
chief negotiators	person	GOV	pl	-	no	negotiator
lead negotiator	person	GOV	sg	-	no	negotiator
lead negotiators	person	GOV	pl	-	no	negotiator
top negotiator	person	GOV	sg	-	no	negotiator
top negotiators	person	GOV	pl	-	no	negotiator
peace negotiator	person	GOV	sg	-	no	negotiator
peace negotiators	person	GOV	pl	-	no	negotiator
hostage negotiator	person	GOV	sg	-	no	negotiator
hostage negotiators	person	GOV	pl	-	no	negotiator
mediator	person	-	sg	-	no	mediator
mediators	person	-	pl	-	no	mediator
chief mediator	person	-	sg	-	no	mediator
chief mediators	person	-	pl	-	no	mediator
facilitator	person	-	sg	-	no	mediator
facilitators	person	-	pl	-	no	mediator
go-between	person	-	sg	-	no	mediator
go-betweens	person	-	pl	-	no	mediator
intermediary	person	-	sg	-	no	mediator
intermediaries	person	-	pl	-	no	mediator
broker	person	-	sg	-	no	mediator
brokers	person	-	pl	-	no	mediator
guarantor	person	-	sg	-	no	-
guarantors	person	-	pl	-	no	-
delegate	person	GOV	sg	-	yes	-
delegates	person	GOV	pl	-	yes	-
head of delegation	person	GOV	sg	-	no	negotiator
heads of delegation	person	GOV	pl	-	no	negotiator
head of the delegation	person	GOV	sg	-	no	negotiator
interlocutor	person	GOV	sg	-	yes	-
interlocutors	person	GOV	pl	-	yes	-
official	person	GOV	sg	-	yes	-
officials	person	GOV	pl	-	yes	-
senior official	person	GOV	sg	-	yes	-
senior officials	person	GOV	pl	-	yes	-
top official	person	GOV	sg	-	yes	-
top officials	person	GOV	pl	-	yes	-
high-ranking official	person	GOV	sg	-	yes	-
high-ranking officials	person	GOV	pl	-	yes	-
government official	person	GOV	sg	-	yes	-
government officials	person	GOV	pl	-	yes	-
state official	person	GOV	sg	-	yes	-
state officials	person	GOV	pl	-	yes	-
local official	person	GOV	sg	-	yes	-
local officials	person	GOV	pl	-	yes	-
regional official	person	GOV	sg	-	yes	-
regional officials	person	GOV	pl	-	yes	-
provincial official	person	GOV	sg	-	yes	-
provincial officials	person	GOV	pl	-	yes	-
city official	person	GOV	sg	-	yes	-
city officials	person	GOV	pl	-	yes	-
administration official	person	GOV	sg	-	yes	-
administration officials	person	GOV	pl	-	yes	-
White House official	person	GOV	sg	-	yes	-
White House officials	person	GOV	pl	-	yes	-
State Department official	person	GOV	sg	-	yes	-
State Department officials	person	GOV	pl	-	yes	-
foreign ministry official	person	GOV	sg	-	yes	-
foreign ministry officials	person	GOV	pl	-	yes	-
ministry official	person	GOV	sg	-	yes	-
ministry officials	person	GOV	pl	-	yes	-
embassy official	person	GOV	sg	-	yes	-
embassy officials	person	GOV	pl	-	yes	-
palace official	person	GOV	sg	-	yes	-
palace officials	person	GOV	pl	-	yes	-
defense official	person	GOV|MIL	sg	-	yes	-
defense officials	person	GOV|MIL	pl	-	yes	-
defence official	person	GOV|MIL	sg	-	yes	-
defence officials	person	GOV|MIL	pl	-	yes	-
Pentagon official	person	MIL	sg	-	yes	-
Pentagon officials	person	MIL	pl	-	yes	-
military official	person	MIL	sg	-	yes	-
military officials	person	MIL	pl	-	yes	-
army official	person	MIL	sg	-	yes	-
army officials	person	MIL	pl	-	yes	-
security official	person	SPY|COP	sg	-	yes	-
security officials	person	SPY|COP	pl	-	yes	-
intelligence official	person	SPY	sg	-	yes	-
intelligence officials	person	SPY	pl	-	yes	-
police official	person	COP	sg	-	yes	-
police officials	person	COP	pl	-	yes	-
customs official	person	COP	sg	-	yes	-
customs officials	person	COP	pl	-	yes	-
border official	person	COP	sg	-	yes	-
border officials	person	COP	pl	-	yes	-
health official	person	GOV|MED	sg	-	yes	-
health officials	person	GOV|MED	pl	-	yes	-
hospital official	person	MED	sg	-	yes	-
hospital officials	person	MED	pl	-	yes	-
medical official	person	MED	sg	-	yes	-
medical officials	person	MED	pl	-	yes	-
rescue official	person	MED	sg	-	yes	-
rescue officials	person	MED	pl	-	yes	-
relief official	person	-	sg	-	yes	-
relief officials	person	-	pl	-	yes	-
aid official	person	-	sg	-	yes	-
aid officials	person	-	pl	-	yes	-
UN official	person	-	sg	-	yes	-
UN officials	person	-	pl	-	yes	-
U.N. official	person	-	sg	-	yes	-
U.N. officials	person	-	pl	-	yes	-
election official	person	GOV	sg	-	yes	-
election officials	person	GOV	pl	-	yes	-
judicial official	person	JUD	sg	-	yes	-
judicial officials	person	JUD	pl	-	yes	-
court official	person	JUD	sg	-	yes	-
court officials	person	JUD	pl	-	yes	-
church official	person	REL	sg	-	yes	-
church officials	person	REL	pl	-	yes	-
union official	person	LAB	sg	-	yes	-
union officials	person	LAB	pl	-	yes	-
company official	person	BUS	sg	-	yes	-
company officials	person	BUS	pl	-	yes	-
airport official	person	-	sg	-	yes	-
airport officials	person	-	pl	-	yes	-
trade official	person	GOV|BUS	sg	-	yes	-
trade officials	person	GOV|BUS	pl	-	yes	-
former official	person	ELI	sg	-	yes	-
former officials	person	ELI	pl	-	yes	-
ex-official	person	ELI	sg	-	yes	-
ex-officials	person	ELI	pl	-	yes	-
rebel official	person	REB	sg	-	yes	-
rebel officials	person	REB	pl	-	yes	-
source	person	-	sg	-	yes	-
sources	person	-	pl	-	yes	-
informed source	person	-	sg	-	yes	-
informed sources	person	-	pl	-	yes	-
well-informed source	person	-	sg	-	yes	-
well-informed sources	person	-	pl	-	yes	-
anonymous source	person	-	sg	-	yes	-
anonymous sources	person	-	pl	-	yes	-
unnamed source	person	-	sg	-	yes	-
unnamed sources	person	-	pl	-	yes	-
diplomatic source	person	GOV	sg	-	yes	-
diplomatic sources	person	GOV	pl	-	yes	-
government source	person	GOV	sg	-	yes	-
government sources	person	GOV	pl	-	yes	-
official source	person	GOV	sg	-	yes	-
official sources	person	GOV	pl	-	yes	-
presidential source	person	GOV	sg	-	yes	-
presidential sources	person	GOV	pl	-	yes	-
ministerial source	person	GOV	sg	-	yes	-
ministerial sources	person	GOV	pl	-	yes	-
political source	person	ELI	sg	-	yes	-
political sources	person	ELI	pl	-	yes	-
parliamentary source	person	LEG	sg	-	yes	-
parliamentary sources	person	LEG	pl	-	yes	-
military source	person	MIL	sg	-	yes	-
military sources	person	MIL	pl	-	yes	-
army source	person	MIL	sg	-	yes	-
army sources	person	MIL	pl	-	yes	-
security source	person	SPY|COP	sg	-	yes	-
security sources	person	SPY|COP	pl	-	yes	-
intelligence source	person	SPY	sg	-	yes	-
intelligence sources	person	SPY	pl	-	yes	-
police source	person	COP	sg	-	yes	-
police sources	person	COP	pl	-	yes	-
medical source	person	MED	sg	-	yes	-
medical sources	person	MED	pl	-	yes	-
hospital source	person	MED	sg	-	yes	-
hospital sources	person	MED	pl	-	yes	-
judicial source	person	JUD	sg	-	yes	-
judicial sources	person	JUD	pl	-	yes	-
legal source	person	JUD	sg	-	yes	-
legal sources	person	JUD	pl	-	yes	-
local source	person	-	sg	-	yes	-
local sources	person	-	pl	-	yes	-
rebel source	person	REB	sg	-	yes	-
rebel sources	person	REB	pl	-	yes	-
opposition source	person	OPP	sg	-	yes	-
opposition sources	person	OPP	pl	-	yes	-
industry source	person	BUS	sg	-	yes	-
industry sources	person	BUS	pl	-	yes	-
church source	person	REL	sg	-	yes	-
church sources	person	REL	pl	-	yes	-
airport source	person	-	sg	-	yes	-
airport sources	person	-	pl	-	yes	-
party source	person	PTY	sg	-	yes	-
party sources	person	PTY	pl	-	yes	-
tribal source	person	SOC	sg	-	yes	-
tribal sources	person	SOC	pl	-	yes	-
spokesman	person	-	sg	m	no	spokesman
spokesmen	person	-	pl	-	no	spokesman
spokeswoman	person	-	sg	f	no	spokesman
spokeswomen	person	-	pl	f	no	spokesman
spokesperson	person	-	sg	-	no	spokesman
spokespeople	person	-	pl	-	no	spokesman
government spokesman	person	GOV	sg	m	no	spokesman
government spokesmen	person	GOV	pl	-	no	spokesman
government spokeswoman	person	GOV	sg	f	no	spokesman
government spokeswomen	person	GOV	pl	f	no	spokesman
foreign ministry spokesman	person	GOV	sg	m	no	spokesman
foreign ministry spokesmen	person	GOV	pl	-	no	spokesman
foreign ministry spokeswoman	person	GOV	sg	f	no	spokesman
foreign ministry spokeswomen	person	GOV	pl	f	no	spokesman
presidential spokesman	person	GOV	sg	m	no	spokesman
presidential spokesmen	person	GOV	pl	-	no	spokesman
military spokesman	person	MIL	sg	m	no	spokesman
military spokesmen	person	MIL	pl	-	no	spokesman
military spokeswoman	person	MIL	sg	f	no	spokesman
military spokeswomen	person	MIL	pl	f	no	spokesman
army spokesman	person	MIL	sg	m	no	spokesman
army spokesmen	person	MIL	pl	-	no	spokesman
police spokesman	person	COP	sg	m	no	spokesman
police spokesmen	person	COP	pl	-	no	spokesman
police spokeswoman	person	COP	sg	f	no	spokesman
police spokeswomen	person	COP	pl	f	no	spokesman
rebel spokesman	person	REB	sg	m	no	spokesman
rebel spokesmen	person	REB	pl	-	no	spokesman
press secretary	person	GOV	sg	-	no	spokesman
press secretaries	person	GOV	pl	-	no	spokesman
press officer	person	-	sg	-	no	spokesman
press officers	person	-	pl	-	no	spokesman
press attache	person	GOV	sg	-	no	spokesman
press attaches	person	GOV	pl	-	no	spokesman
aide	person	GOV	sg	-	yes	-
aides	person	GOV	pl	-	yes	-
senior aide	person	GOV	sg	-	yes	-
senior aides	person	GOV	pl	-	yes	-
presidential aide	person	GOV	sg	-	yes	-
presidential aides	person	GOV	pl	-	yes	-
adviser	person	GOV	sg	-	yes	-
advisers	person	GOV	pl	-	yes	-
advisor	person	GOV	sg	-	yes	-
advisors	person	GOV	pl	-	yes	-
senior adviser	person	GOV	sg	-	yes	-
senior advisers	person	GOV	pl	-	yes	-
presidential adviser	person	GOV	sg	-	yes	-
presidential advisers	person	GOV	pl	-	yes	-
deputy	person	GOV	sg	-	no	-
deputies	person	LEG	pl	-	no	-
assistant	person	GOV	sg	-	yes	-
assistants	person	GOV	pl	-	yes	-
insider	person	-	sg	-	yes	-
insiders	person	-	pl	-	yes	-
confidant	person	ELI	sg	-	yes	-
confidants	person	ELI	pl	-	yes	-
associate	person	-	sg	-	yes	-
associates	person	-	pl	-	yes	-
civil servant	person	GOV	sg	-	yes	-
civil servants	person	GOV	pl	-	yes	-
bureaucrat	person	GOV	sg	-	yes	-
bureaucrats	person	GOV	pl	-	yes	-
technocrat	person	GOV	sg	-	yes	-
technocrats	person	GOV	pl	-	yes	-
secretary-general	person	-	sg	-	no	secretary-general
secretaries-general	person	-	pl	-	no	secretary-general
secretary general	person	-	sg	-	no	secretary-general
secretaries general	person	-	pl	-	no	secretary-general
general secretary	person	PTY	sg	-	no	leader
general secretaries	person	PTY	pl	-	no	leader
secretary	person	GOV	sg	-	no	-
secretaries	person	GOV	pl	-	no	-
chairman	person	-	sg	m	no	leader
chairmen	person	-	pl	-	no	leader
chairwoman	person	-	sg	f	no	leader
chairwomen	person	-	pl	f	no	leader
chairperson	person	-	sg	-	no	leader
chairpersons	person	-	pl	-	no	leader
co-chairman	person	-	sg	m	no	-
co-chairmen	person	-	pl	-	no	-
co-chair	person	-	sg	-	no	-
co-chairs	person	-	pl	-	no	-
vice chairman	person	-	sg	m	no	-
vice chairmen	person	-	pl	-	no	-
deputy chairman	person	-	sg	m	no	-
deputy chairmen	person	-	pl	-	no	-
director	person	-	sg	-	no	leader
directors	person	-	pl	-	no	leader
director general	person	-	sg	-	no	leader
directors general	person	-	pl	-	no	leader
director-general	person	-	sg	-	no	leader
directors-general	person	-	pl	-	no	leader
deputy director	person	-	sg	-	no	-
deputy directors	person	-	pl	-	no	-
executive director	person	-	sg	-	no	leader
executive directors	person	-	pl	-	no	leader
head	person	-	sg	-	no	leader
heads	person	-	pl	-	no	leader
deputy head	person	-	sg	-	no	-
deputy heads	person	-	pl	-	no	-
chief	person	-	sg	-	no	leader
chiefs	person	-	pl	-	no	leader
deputy chief	person	-	sg	-	no	-
deputy chiefs	person	-	pl	-	no	-
boss	person	-	sg	-	no	-
bosses	person	-	pl	-	no	-
coordinator	person	-	sg	-	no	-
coordinators	person	-	pl	-	no	-
humanitarian coordinator	person	-	sg	-	no	-
humanitarian coordinators	person	-	pl	-	no	-
rapporteur	person	-	sg	-	no	-
rapporteurs	person	-	pl	-	no	-
special rapporteur	person	-	sg	-	no	-
special rapporteurs	person	-	pl	-	no	-
inspector	person	-	sg	-	no	-
inspectors	person	-	pl	-	no	-
weapons inspector	person	-	sg	-	no	-
weapons inspectors	person	-	pl	-	no	-
arms inspector	person	-	sg	-	no	-
arms inspectors	person	-	pl	-	no	-
nuclear inspector	person	-	sg	-	no	-
nuclear inspectors	person	-	pl	-	no	-
lawmaker	person	LEG	sg	-	no	-
lawmakers	person	LEG	pl	-	no	-
legislator	person	LEG	sg	-	no	-
legislators	person	LEG	pl	-	no	-
parliamentarian	person	LEG	sg	-	no	-
parliamentarians	person	LEG	pl	-	no	-
senator	person	LEG	sg	-	no	-
senators	person	LEG	pl	-	no	-
congressman	person	LEG	sg	m	no	-
congressmen	person	LEG	pl	-	no	-
congresswoman	person	LEG	sg	f	no	-
congresswomen	person	LEG	pl	f	no	-
member of parliament	person	LEG	sg	-	no	-
members of parliament	person	LEG	pl	-	no	-
member of Congress	person	LEG	sg	-	no	-
members of Congress	person	LEG	pl	-	no	-
member of the Knesset	person	LEG	sg	-	no	-
members of the Knesset	person	LEG	pl	-	no	-
MP	person	LEG	sg	-	no	-
MPs	person	LEG	pl	-	no	-
MEP	person	LEG	sg	-	no	-
MEPs	person	LEG	pl	-	no	-
opposition lawmaker	person	LEG|OPP	sg	-	no	-
opposition lawmakers	person	LEG|OPP	pl	-	no	-
opposition MP	person	LEG|OPP	sg	-	no	-
opposition MPs	person	LEG|OPP	pl	-	no	-
parliament speaker	person	LEG	sg	-	no	speaker
parliament speakers	person	LEG	pl	-	no	speaker
parliamentary speaker	person	LEG	sg	-	no	speaker
parliamentary speakers	person	LEG	pl	-	no	speaker
speaker of parliament	person	LEG	sg	-	no	speaker
speakers of parliament	person	LEG	pl	-	no	speaker
speaker	person	LEG	sg	-	no	speaker
speakers	person	LEG	pl	-	no	speaker
House speaker	person	LEG	sg	-	no	speaker
Knesset member	person	LEG	sg	-	no	-
Knesset members	person	LEG	pl	-	no	-
councillor	person	GOV	sg	-	no	-
councillors	person	GOV	pl	-	no	-
councilor	person	GOV	sg	-	no	-
councilors	person	GOV	pl	-	no	-
soldier	person	MIL	sg	-	no	-
soldiers	person	MIL	pl	-	no	-
trooper	person	MIL	sg	-	no	-
troopers	person	MIL	pl	-	no	-
paratrooper	person	MIL	sg	-	no	-
paratroopers	person	MIL	pl	-	no	-
serviceman	person	MIL	sg	m	no	-
servicemen	person	MIL	pl	-	no	-
servicewoman	person	MIL	sg	f	no	-
servicewomen	person	MIL	pl	f	no	-
service member	person	MIL	sg	-	no	-
service members	person	MIL	pl	-	no	-
conscript	person	MIL	sg	-	no	-
conscripts	person	MIL	pl	-	no	-
reservist	person	MIL	sg	-	no	-
reservists	person	MIL	pl	-	no	-
recruit	person	MIL	sg	-	no	-
recruits	person	MIL	pl	-	no	-
marine	person	MIL	sg	-	no	-
marines	person	MIL	pl	-	no	-
sailor	person	MIL	sg	-	no	-
sailors	person	MIL	pl	-	no	-
airman	person	MIL	sg	m	no	-
airmen	person	MIL	pl	-	no	-
pilot	person	MIL	sg	-	no	-
pilots	person	MIL	pl	-	no	-
gunner	person	MIL	sg	-	no	-
gunners	person	MIL	pl	-	no	-
sniper	person	MIL	sg	-	no	-
snipers	person	MIL	pl	-	no	-
infantryman	person	MIL	sg	m	no	-
infantrymen	person	MIL	pl	-	no	-
guardsman	person	MIL	sg	m	no	-
guardsmen	person	MIL	pl	-	no	-
general	person	MIL	sg	-	no	-
generals	person	MIL	pl	-	no	-
major general	person	MIL	sg	-	no	-
major generals	person	MIL	pl	-	no	-
lieutenant general	person	MIL	sg	-	no	-
lieutenant generals	person	MIL	pl	-	no	-
brigadier general	person	MIL	sg	-	no	-
brigadier generals	person	MIL	pl	-	no	-
brigadier	person	MIL	sg	-	no	-
brigadiers	person	MIL	pl	-	no	-
field marshal	person	MIL	sg	-	no	-
field marshals	person	MIL	pl	-	no	-
admiral	person	MIL	sg	-	no	-
admirals	person	MIL	pl	-	no	-
vice admiral	person	MIL	sg	-	no	-
vice admirals	person	MIL	pl	-	no	-
rear admiral	person	MIL	sg	-	no	-
rear admirals	person	MIL	pl	-	no	-
colonel	person	MIL	sg	-	no	-
colonels	person	MIL	pl	-	no	-
lieutenant colonel	person	MIL	sg	-	no	-
lieutenant colonels	person	MIL	pl	-	no	-
major	person	MIL	sg	-	no	-
majors	person	MIL	pl	-	no	-
captain	person	MIL	sg	-	no	-
captains	person	MIL	pl	-	no	-
lieutenant	person	MIL	sg	-	no	-
lieutenants	person	MIL	pl	-	no	-
sergeant	person	MIL	sg	-	no	-
sergeants	person	MIL	pl	-	no	-
corporal	person	MIL	sg	-	no	-
corporals	person	MIL	pl	-	no	-
officer	person	MIL	sg	-	no	-
officers	person	MIL	pl	-	no	-
army officer	person	MIL	sg	-	no	-
army officers	person	MIL	pl	-	no	-
military officer	person	MIL	sg	-	no	-
military officers	person	MIL	pl	-	no	-
senior officer	person	MIL	sg	-	yes	-
senior officers	person	MIL	pl	-	yes	-
intelligence officer	person	SPY	sg	-	yes	-
intelligence officers	person	SPY	pl	-	yes	-
commander	person	MIL	sg	-	no	commander
commanders	person	MIL	pl	-	no	commander
army commander	person	MIL	sg	-	no	commander
army commanders	person	MIL	pl	-	no	commander
military commander	person	MIL	sg	-	no	commander
military commanders	person	MIL	pl	-	no	commander
field commander	person	MIL	sg	-	no	commander
field commanders	person	MIL	pl	-	no	commander
senior commander	person	MIL	sg	-	no	commander
senior commanders	person	MIL	pl	-	no	commander
commander in chief	person	MIL	sg	-	no	commander
commanders in chief	person	MIL	pl	-	no	commander
commander-in-chief	person	MIL	sg	-	no	commander
commanders-in-chief	person	MIL	pl	-	no	commander
army chief	person	MIL	sg	-	no	army-chief
army chiefs	person	MIL	pl	-	no	army-chief
military chief	person	MIL	sg	-	no	army-chief
military chiefs	person	MIL	pl	-	no	army-chief
army chief of staff	person	MIL	sg	-	no	army-chief
army chiefs of staff	person	MIL	pl	-	no	army-chief
chief of the general staff	person	MIL	sg	-	no	army-chief
chief of general staff	person	MIL	sg	-	no	army-chief
air force chief	person	MIL	sg	-	no	-
air force chiefs	person	MIL	pl	-	no	-
navy chief	person	MIL	sg	-	no	-
navy chiefs	person	MIL	pl	-	no	-
military leader	person	MIL	sg	-	no	-
military leaders	person	MIL	pl	-	no	-
military adviser	person	MIL	sg	-	no	-
military advisers	person	MIL	pl	-	no	-
peacekeeper	person	MIL	sg	-	no	-
peacekeepers	person	MIL	pl	-	no	-
UN peacekeeper	person	MIL	sg	-	no	-
UN peacekeepers	person	MIL	pl	-	no	-
blue helmet	person	MIL	sg	-	no	-
blue helmets	person	MIL	pl	-	no	-
observer	person	-	sg	-	yes	-
observers	person	-	pl	-	yes	-
military observer	person	MIL	sg	-	no	-
military observers	person	MIL	pl	-	no	-
ceasefire monitor	person	-	sg	-	no	-
ceasefire monitors	person	-	pl	-	no	-
monitor	person	-	sg	-	yes	-
monitors	person	-	pl	-	yes	-
policeman	person	COP	sg	m	no	-
policemen	person	COP	pl	-	no	-
policewoman	person	COP	sg	f	no	-
policewomen	person	COP	pl	f	no	-
police officer	person	COP	sg	-	no	-
police officers	person	COP	pl	-	no	-
police chief	person	COP	sg	-	no	-
police chiefs	person	COP	pl	-	no	-
police commander	person	COP	sg	-	no	-
police commanders	person	COP	pl	-	no	-
border guard	person	COP|MIL	sg	-	no	-
border guards	person	COP|MIL	pl	-	no	-
border policeman	person	COP	sg	m	no	-
border policemen	person	COP	pl	-	no	-
coast guard	government	COP	sg	-	no	-
coast guards	person	COP	pl	-	no	-
riot policeman	person	COP	sg	m	no	-
riot policemen	person	COP	pl	-	no	-
security guard	person	-	sg	-	no	-
security guards	person	-	pl	-	no	-
bodyguard	person	-	sg	-	no	-
bodyguards	person	-	pl	-	no	-
prison guard	person	COP	sg	-	no	-
prison guards	person	COP	pl	-	no	-
guard	person	-	sg	-	no	-
guards	person	-	pl	-	no	-
detective	person	COP	sg	-	no	-
detectives	person	COP	pl	-	no	-
gendarme	person	COP	sg	-	no	-
gendarmes	person	COP	pl	-	no	-
investigator	person	COP|JUD	sg	-	yes	-
investigators	person	COP|JUD	pl	-	yes	-
prosecutor	person	JUD	sg	-	no	prosecutor
prosecutors	person	JUD	pl	-	no	prosecutor
chief prosecutor	person	JUD	sg	-	no	prosecutor
chief prosecutors	person	JUD	pl	-	no	prosecutor
state prosecutor	person	JUD	sg	-	no	prosecutor
state prosecutors	person	JUD	pl	-	no	prosecutor
public prosecutor	person	JUD	sg	-	no	prosecutor
public prosecutors	person	JUD	pl	-	no	prosecutor
prosecutor general	person	JUD	sg	-	no	prosecutor
prosecutors general	person	JUD	pl	-	no	prosecutor
judge	person	JUD	sg	-	no	-
judges	person	JUD	pl	-	no	-
magistrate	person	JUD	sg	-	no	-
magistrates	person	JUD	pl	-	no	-
justice	person	JUD	sg	-	no	-
justices	person	JUD	pl	-	no	-
chief justice	person	JUD	sg	-	no	-
chief justices	person	JUD	pl	-	no	-
lawyer	person	JUD	sg	-	no	-
lawyers	person	JUD	pl	-	no	-
defense lawyer	person	JUD	sg	-	no	-
defense lawyers	person	JUD	pl	-	no	-
attorney	person	JUD	sg	-	no	-
attorneys	person	JUD	pl	-	no	-
juror	person	JUD	sg	-	no	-
jurors	person	JUD	pl	-	no	-
defendant	person	-	sg	-	no	-
defendants	person	-	pl	-	no	-
suspect	person	-	sg	-	no	-
suspects	person	-	pl	-	no	-
convict	person	-	sg	-	no	-
convicts	person	-	pl	-	no	-
spy	person	SPY	sg	-	no	-
spies	person	SPY	pl	-	no	-
agent	person	-	sg	-	yes	-
agents	person	-	pl	-	yes	-
secret agent	person	SPY	sg	-	no	-
secret agents	person	SPY	pl	-	no	-
intelligence agent	person	SPY	sg	-	yes	-
intelligence agents	person	SPY	pl	-	yes	-
intelligence chief	person	SPY	sg	-	no	intelligence
intelligence chiefs	person	SPY	pl	-	no	intelligence
intelligence head	person	SPY	sg	-	no	intelligence
intelligence heads	person	SPY	pl	-	no	intelligence
spy chief	person	SPY	sg	-	no	intelligence
spy chiefs	person	SPY	pl	-	no	intelligence
spymaster	person	SPY	sg	-	no	intelligence
spymasters	person	SPY	pl	-	no	intelligence
security chief	person	SPY	sg	-	no	-
security chiefs	person	SPY	pl	-	no	-
intelligence operative	person	SPY	sg	-	no	-
intelligence operatives	person	SPY	pl	-	no	-
operative	person	SPY	sg	-	no	-
operatives	person	SPY	pl	-	no	-
militant	person	UAF	sg	-	no	-
militants	group	UAF	pl	-	no	-
Islamist militant	person	UAF	sg	-	no	-
Islamist militants	group	UAF	pl	-	no	-
Islamic militant	person	UAF	sg	-	no	-
Islamic militants	group	UAF	pl	-	no	-
Palestinian militant	person	UAF	sg	-	no	-
Palestinian militants	group	UAF	pl	-	no	-
rebel	person	REB	sg	-	no	-
rebels	group	REB	pl	-	no	-
rebel fighter	person	REB	sg	-	no	-
rebel fighters	group	REB	pl	-	no	-
rebel soldier	person	REB	sg	-	no	-
rebel soldiers	group	REB	pl	-	no	-
opposition fighter	person	REB	sg	-	no	-
opposition fighters	group	REB	pl	-	no	-
insurgent	person	REB	sg	-	no	-
insurgents	group	REB	pl	-	no	-
guerrilla	person	REB	sg	-	no	-
guerrillas	group	REB	pl	-	no	-
guerilla	person	REB	sg	-	no	-
guerillas	group	REB	pl	-	no	-
guerrilla fighter	person	REB	sg	-	no	-
guerrilla fighters	group	REB	pl	-	no	-
separatist	person	REB	sg	-	no	-
separatists	group	REB	pl	-	no	-
secessionist	person	REB	sg	-	no	-
secessionists	group	REB	pl	-	no	-
fighter	person	UAF	sg	-	no	-
fighters	group	UAF	pl	-	no	-
foreign fighter	person	UAF	sg	-	no	-
foreign fighters	group	UAF	pl	-	no	-
resistance fighter	person	REB	sg	-	no	-
resistance fighters	group	REB	pl	-	no	-
freedom fighter	person	REB	sg	-	no	-
freedom fighters	group	REB	pl	-	no	-
tribal fighter	person	UAF	sg	-	no	-
tribal fighters	group	UAF	pl	-	no	-
volunteer fighter	person	UAF	sg	-	no	-
volunteer fighters	group	UAF	pl	-	no	-
combatant	person	UAF	sg	-	no	-
combatants	group	UAF	pl	-	no	-
gunman	person	UAF	sg	m	no	-
gunmen	group	UAF	pl	-	no	-
masked gunman	person	UAF	sg	m	no	-
masked gunmen	group	UAF	pl	-	no	-
unidentified gunman	person	UAF	sg	m	no	-
unidentified gunmen	group	UAF	pl	-	no	-
unknown gunman	person	UAF	sg	m	no	-
unknown gunmen	group	UAF	pl	-	no	-
armed man	person	UAF	sg	m	no	-
armed men	group	UAF	pl	-	no	-
attacker	person	UAF	sg	-	no	-
attackers	group	UAF	pl	-	no	-
assailant	person	UAF	sg	-	no	-
assailants	group	UAF	pl	-	no	-
suicide bomber	person	UAF	sg	-	no	-
suicide bombers	group	UAF	pl	-	no	-
suicide attacker	person	UAF	sg	-	no	-
suicide attackers	group	UAF	pl	-	no	-
bomber	person	UAF	sg	-	no	-
bombers	group	UAF	pl	-	no	-
terrorist	person	UAF	sg	-	no	-
terrorists	group	UAF	pl	-	no	-
jihadist	person	UAF	sg	-	no	-
jihadists	group	UAF	pl	-	no	-
jihadi	person	UAF	sg	-	no	-
jihadis	group	UAF	pl	-	no	-
extremist	person	UAF	sg	-	no	-
extremists	group	UAF	pl	-	no	-
radical	person	UAF	sg	-	no	-
radicals	group	UAF	pl	-	no	-
Islamist	person	UAF	sg	-	no	-
Islamists	group	UAF	pl	-	no	-
fundamentalist	person	UAF	sg	-	no	-
fundamentalists	group	UAF	pl	-	no	-
militiaman	person	UAF	sg	m	no	-
militiamen	group	UAF	pl	-	no	-
militia member	person	UAF	sg	-	no	-
militia members	group	UAF	pl	-	no	-
militia fighter	person	UAF	sg	-	no	-
militia fighters	group	UAF	pl	-	no	-
paramilitary	person	UAF	sg	-	no	-
paramilitaries	group	UAF	pl	-	no	-
mercenary	person	UAF	sg	-	no	-
mercenaries	group	UAF	pl	-	no	-
mutineer	person	REB	sg	-	no	-
mutineers	group	REB	pl	-	no	-
coup plotter	person	REB	sg	-	no	-
coup plotters	group	REB	pl	-	no	-
coup leader	person	REB	sg	-	no	leader
coup leaders	group	REB	pl	-	no	leader
putschist	person	REB	sg	-	no	-
putschists	group	REB	pl	-	no	-
hijacker	person	UAF	sg	-	no	-
hijackers	group	UAF	pl	-	no	-
kidnapper	person	UAF	sg	-	no	-
kidnappers	group	UAF	pl	-	no	-
abductor	person	UAF	sg	-	no	-
abductors	group	UAF	pl	-	no	-
captor	person	UAF	sg	-	no	-
captors	group	UAF	pl	-	no	-
hostage-taker	person	UAF	sg	-	no	-
hostage-takers	group	UAF	pl	-	no	-
pirate	person	CRM	sg	-	no	-
pirates	group	CRM	pl	-	no	-
bandit	person	CRM	sg	-	no	-
bandits	group	CRM	pl	-	no	-
gangster	person	CRM	sg	-	no	-
gangsters	group	CRM	pl	-	no	-
gang member	person	CRM	sg	-	no	-
gang members	group	CRM	pl	-	no	-
smuggler	person	CRM	sg	-	no	-
smugglers	group	CRM	pl	-	no	-
trafficker	person	CRM	sg	-	no	-
traffickers	group	CRM	pl	-	no	-
drug trafficker	person	CRM	sg	-	no	-
drug traffickers	group	CRM	pl	-	no	-
criminal	person	CRM	sg	-	no	-
criminals	group	CRM	pl	-	no	-
arms dealer	person	CRM|BUS	sg	-	no	-
arms dealers	group	CRM|BUS	pl	-	no	-
hacker	person	CRM	sg	-	no	-
hackers	group	CRM	pl	-	no	-
loyalist	person	UAF	sg	-	no	-
loyalists	group	UAF	pl	-	no	-
partisan	person	REB	sg	-	no	-
partisans	group	REB	pl	-	no	-
infiltrator	person	UAF	sg	-	no	-
infiltrators	group	UAF	pl	-	no	-
saboteur	person	UAF	sg	-	no	-
saboteurs	group	UAF	pl	-	no	-
vigilante	person	UAF	sg	-	no	-
vigilantes	group	UAF	pl	-	no	-
child soldier	person	UAF	sg	-	no	-
child soldiers	group	UAF	pl	-	no	-
mujahid	person	REB	sg	m	no	-
mujahideen	group	REB	pl	m	no	-
fedayee	person	UAF	sg	m	no	-
fedayeen	group	UAF	pl	m	no	-
ex-combatant	person	UAF	sg	-	no	-
ex-combatants	group	UAF	pl	-	no	-
defector	person	OPP	sg	-	no	-
defectors	group	OPP	pl	-	no	-
deserter	person	MIL	sg	-	no	-
deserters	group	MIL	pl	-	no	-
rebel leader	person	REB	sg	-	no	leader
rebel leaders	person	REB	pl	-	no	leader
rebel commander	person	REB	sg	-	no	commander
rebel commanders	person	REB	pl	-	no	commander
guerrilla leader	person	REB	sg	-	no	leader
guerrilla leaders	person	REB	pl	-	no	leader
guerrilla commander	person	REB	sg	-	no	commander
guerrilla commanders	person	REB	pl	-	no	commander
separatist leader	person	REB	sg	-	no	leader
separatist leaders	person	REB	pl	-	no	leader
insurgent leader	person	REB	sg	-	no	leader
insurgent leaders	person	REB	pl	-	no	leader
militant leader	person	UAF	sg	-	no	leader
militant leaders	person	UAF	pl	-	no	leader
militia leader	person	UAF	sg	-	no	leader
militia leaders	person	UAF	pl	-	no	leader
militia commander	person	UAF	sg	-	no	commander
militia commanders	person	UAF	pl	-	no	commander
warlord	person	UAF	sg	-	no	leader
warlords	person	UAF	pl	-	no	leader
faction leader	person	UAF	sg	-	no	leader
faction leaders	person	UAF	pl	-	no	leader
political bureau chief	person	PTY	sg	-	no	leader
political bureau chiefs	person	PTY	pl	-	no	leader
politburo member	person	PTY	sg	-	no	-
politburo members	person	PTY	pl	-	no	-
protester	person	OPP|CVL	sg	-	no	-
protesters	people	OPP|CVL	pl	-	no	-
protestor	person	OPP|CVL	sg	-	no	-
protestors	people	OPP|CVL	pl	-	no	-
demonstrator	person	OPP|CVL	sg	-	no	-
demonstrators	people	OPP|CVL	pl	-	no	-
anti-government protester	person	OPP	sg	-	no	-
anti-government protesters	people	OPP	pl	-	no	-
anti-government demonstrator	person	OPP	sg	-	no	-
anti-government demonstrators	people	OPP	pl	-	no	-
marcher	person	OPP|CVL	sg	-	no	-
marchers	people	OPP|CVL	pl	-	no	-
rioter	person	OPP|CVL	sg	-	no	-
rioters	people	OPP|CVL	pl	-	no	-
striker	person	LAB	sg	-	no	-
strikers	people	LAB	pl	-	no	-
activist	person	CVL	sg	-	yes	-
activists	people	CVL	pl	-	yes	-
human rights activist	person	CVL	sg	-	yes	-
human rights activists	people	CVL	pl	-	yes	-
rights activist	person	CVL	sg	-	yes	-
rights activists	people	CVL	pl	-	yes	-
peace activist	person	CVL	sg	-	yes	-
peace activists	people	CVL	pl	-	yes	-
campaigner	person	CVL	sg	-	yes	-
campaigners	people	CVL	pl	-	yes	-
supporter	person	CVL	sg	-	no	-
supporters	people	CVL	pl	-	no	-
opponent	person	OPP	sg	-	no	-
opponents	people	OPP	pl	-	no	-
critic	person	OPP	sg	-	yes	-
critics	people	OPP	pl	-	yes	-
reformer	person	OPP	sg	-	no	-
reformers	people	OPP	pl	-	no	-
reformist	person	PTY	sg	-	no	-
reformists	people	PTY	pl	-	no	-
hardliner	person	PTY	sg	-	no	-
hardliners	people	PTY	pl	-	no	-
moderate	person	PTY	sg	-	no	-
moderates	people	PTY	pl	-	no	-
nationalist	person	PTY	sg	-	no	-
nationalists	people	PTY	pl	-	no	-
monarchist	person	PTY	sg	-	no	-
monarchists	people	PTY	pl	-	no	-
communist	person	PTY	sg	-	no	-
communists	people	PTY	pl	-	no	-
socialist	person	PTY	sg	-	no	-
socialists	people	PTY	pl	-	no	-
conservative	person	PTY	sg	-	no	-
conservatives	people	PTY	pl	-	no	-
liberal	person	PTY	sg	-	no	-
liberals	people	PTY	pl	-	no	-
civilian	person	CVL	sg	-	no	-
civilians	people	CVL	pl	-	no	-
unarmed civilian	person	CVL	sg	-	no	-
unarmed civilians	people	CVL	pl	-	no	-
citizen	person	CVL	sg	-	no	-
citizens	people	CVL	pl	-	no	-
national	person	CVL	sg	-	no	-
nationals	people	CVL	pl	-	no	-
foreigner	person	CVL	sg	-	no	-
foreigners	people	CVL	pl	-	no	-
foreign national	person	CVL	sg	-	no	-
foreign nationals	people	CVL	pl	-	no	-
resident	person	CVL	sg	-	yes	-
residents	people	CVL	pl	-	yes	-
local resident	person	CVL	sg	-	yes	-
local residents	people	CVL	pl	-	yes	-
inhabitant	person	CVL	sg	-	no	-
inhabitants	people	CVL	pl	-	no	-
villager	person	CVL	sg	-	yes	-
villagers	people	CVL	pl	-	yes	-
townspeople	people	CVL	pl	-	yes	-
neighbor	person	CVL	sg	-	yes	-
neighbors	people	CVL	pl	-	yes	-
neighbour	person	CVL	sg	-	yes	-
neighbours	people	CVL	pl	-	yes	-
passer-by	person	CVL	sg	-	no	-
passers-by	people	CVL	pl	-	no	-
bystander	person	CVL	sg	-	no	-
bystanders	people	CVL	pl	-	no	-
eyewitness	person	CVL	sg	-	yes	-
eyewitnesses	people	CVL	pl	-	yes	-
witness	person	CVL	sg	-	yes	-
witnesses	people	CVL	pl	-	yes	-
victim	person	CVL	sg	-	no	-
victims	people	CVL	pl	-	no	-
survivor	person	CVL	sg	-	yes	-
survivors	people	CVL	pl	-	yes	-
casualty	person	-	sg	-	no	-
casualties	people	-	pl	-	no	-
worshipper	person	CVL|REL	sg	-	no	-
worshippers	people	CVL|REL	pl	-	no	-
worshiper	person	CVL|REL	sg	-	no	-
worshipers	people	CVL|REL	pl	-	no	-
pilgrim	person	CVL|REL	sg	-	no	-
pilgrims	people	CVL|REL	pl	-	no	-
mourner	person	CVL	sg	-	no	-
mourners	people	CVL	pl	-	no	-
passenger	person	CVL	sg	-	no	-
passengers	people	CVL	pl	-	no	-
traveler	person	CVL	sg	-	no	-
travelers	people	CVL	pl	-	no	-
traveller	person	CVL	sg	-	no	-
travellers	people	CVL	pl	-	no	-
driver	person	CVL	sg	-	no	-
drivers	people	CVL	pl	-	no	-
shopkeeper	person	BUS|CVL	sg	-	no	-
shopkeepers	people	BUS|CVL	pl	-	no	-
tourist	person	CVL	sg	-	no	-
tourists	people	CVL	pl	-	no	-
pedestrian	person	CVL	sg	-	no	-
pedestrians	people	CVL	pl	-	no	-
motorist	person	CVL	sg	-	no	-
motorists	people	CVL	pl	-	no	-
man	person	CVL	sg	m	no	-
men	people	CVL	pl	-	no	-
woman	person	CVL	sg	f	no	-
women	people	CVL	pl	f	no	-
child	person	CVL	sg	-	no	-
children	people	CVL	pl	-	no	-
boy	person	CVL	sg	m	no	-
boys	people	CVL	pl	m	no	-
girl	person	CVL	sg	f	no	-
girls	people	CVL	pl	f	no	-
teenager	person	CVL	sg	-	no	-
teenagers	people	CVL	pl	-	no	-
youth	person	CVL	sg	-	no	-
youths	people	CVL	pl	-	no	-
baby	person	CVL	sg	-	no	-
babies	people	CVL	pl	-	no	-
infant	person	CVL	sg	-	no	-
infants	people	CVL	pl	-	no	-
schoolchild	person	CVL|EDU	sg	-	no	-
schoolchildren	people	CVL|EDU	pl	-	no	-
schoolgirl	person	CVL|EDU	sg	f	no	-
schoolgirls	people	CVL|EDU	pl	f	no	-
schoolboy	person	CVL|EDU	sg	m	no	-
schoolboys	people	CVL|EDU	pl	m	no	-
person	person	CVL	sg	-	no	-
people	people	CVL	pl	-	no	-
family member	person	CVL	sg	-	yes	-
family members	people	CVL	pl	-	yes	-
relative	person	CVL	sg	-	yes	-
relatives	people	CVL	pl	-	yes	-
parent	person	CVL	sg	-	no	-
parents	people	CVL	pl	-	no	-
mother	person	CVL	sg	f	no	-
mothers	people	CVL	pl	f	no	-
father	person	CVL	sg	m	no	-
fathers	people	CVL	pl	m	no	-
wife	person	CVL	sg	f	no	-
wives	people	CVL	pl	f	no	-
husband	person	CVL	sg	m	no	-
husbands	people	CVL	pl	m	no	-
widow	person	CVL	sg	f	no	-
widows	people	CVL	pl	f	no	-
orphan	person	CVL	sg	-	no	-
orphans	people	CVL	pl	-	no	-
son	person	CVL	sg	m	no	-
sons	people	CVL	pl	m	no	-
daughter	person	CVL	sg	f	no	-
daughters	people	CVL	pl	f	no	-
brother	person	CVL	sg	m	no	-
brothers	people	CVL	pl	m	no	-
sister	person	CVL	sg	f	no	-
sisters	people	CVL	pl	f	no	-
voter	person	CVL	sg	-	no	-
voters	people	CVL	pl	-	no	-
hostage	person	CVL	sg	-	no	-
hostages	people	CVL	pl	-	no	-
captive	person	CVL	sg	-	no	-
captives	people	CVL	pl	-	no	-
abductee	person	CVL	sg	-	no	-
abductees	people	CVL	pl	-	no	-
prisoner	person	CVL	sg	-	no	-
prisoners	people	CVL	pl	-	no	-
political prisoner	person	OPP	sg	-	no	-
political prisoners	people	OPP	pl	-	no	-
prisoner of war	person	MIL	sg	-	no	-
prisoners of war	people	MIL	pl	-	no	-
POW	person	MIL	sg	-	no	-
POWs	people	MIL	pl	-	no	-
detainee	person	CVL	sg	-	no	-
detainees	people	CVL	pl	-	no	-
inmate	person	CVL	sg	-	no	-
inmates	people	CVL	pl	-	no	-
hunger striker	person	OPP	sg	-	no	-
hunger strikers	people	OPP	pl	-	no	-
internee	person	CVL	sg	-	no	-
internees	people	CVL	pl	-	no	-
deportee	person	CVL	sg	-	no	-
deportees	people	CVL	pl	-	no	-
refugee	person	REF	sg	-	no	-
refugees	people	REF	pl	-	no	-
displaced person	person	REF	sg	-	no	-
displaced people	people	REF	pl	-	no	-
internally displaced person	person	REF	sg	-	no	-
internally displaced persons	people	REF	pl	-	no	-
asylum seeker	person	REF	sg	-	no	-
asylum seekers	people	REF	pl	-	no	-
asylum-seeker	person	REF	sg	-	no	-
asylum-seekers	people	REF	pl	-	no	-
migrant	person	REF	sg	-	no	-
migrants	people	REF	pl	-	no	-
immigrant	person	CVL	sg	-	no	-
immigrants	people	CVL	pl	-	no	-
evacuee	person	REF	sg	-	no	-
evacuees	people	REF	pl	-	no	-
returnee	person	REF	sg	-	no	-
returnees	people	REF	pl	-	no	-
boat people	people	REF	pl	-	no	-
settler	person	CVL	sg	-	no	-
settlers	people	CVL	pl	-	no	-
Jewish settler	person	CVL	sg	-	no	-
Jewish settlers	people	CVL	pl	-	no	-
colonist	person	CVL	sg	-	no	-
colonists	people	CVL	pl	-	no	-
minority	person	SOC	sg	-	no	-
minorities	people	SOC	pl	-	no	-
tribesman	person	SOC	sg	m	no	-
tribesmen	people	SOC	pl	-	no	-
nomad	person	SOC	sg	-	no	-
nomads	people	SOC	pl	-	no	-
herder	person	AGR	sg	-	no	-
herders	people	AGR	pl	-	no	-
herdsman	person	AGR	sg	m	no	-
herdsmen	people	AGR	pl	-	no	-
farmer	person	AGR	sg	-	no	-
farmers	people	AGR	pl	-	no	-
peasant	person	AGR	sg	-	no	-
peasants	people	AGR	pl	-	no	-
fisherman	person	AGR	sg	m	no	-
fishermen	people	AGR	pl	-	no	-
landowner	person	AGR|ELI	sg	-	no	-
landowners	people	AGR|ELI	pl	-	no	-
coca grower	person	AGR	sg	-	no	-
coca growers	people	AGR	pl	-	no	-
worker	person	LAB	sg	-	no	-
workers	people	LAB	pl	-	no	-
laborer	person	LAB	sg	-	no	-
laborers	people	LAB	pl	-	no	-
labourer	person	LAB	sg	-	no	-
labourers	people	LAB	pl	-	no	-
miner	person	LAB	sg	-	no	-
miners	people	LAB	pl	-	no	-
employee	person	LAB	sg	-	yes	-
employees	people	LAB	pl	-	yes	-
staff member	person	LAB	sg	-	yes	-
staff members	people	LAB	pl	-	yes	-
trade unionist	person	LAB	sg	-	no	-
trade unionists	people	LAB	pl	-	no	-
migrant worker	person	LAB	sg	-	no	-
migrant workers	people	LAB	pl	-	no	-
foreign worker	person	LAB	sg	-	no	-
foreign workers	people	LAB	pl	-	no	-
dock worker	person	LAB	sg	-	no	-
dock workers	people	LAB	pl	-	no	-
oil worker	person	LAB	sg	-	no	-
oil workers	people	LAB	pl	-	no	-
truck driver	person	LAB	sg	-	no	-
truck drivers	people	LAB	pl	-	no	-
student	person	EDU	sg	-	no	-
students	people	EDU	pl	-	no	-
teacher	person	EDU	sg	-	no	-
teachers	people	EDU	pl	-	no	-
professor	person	EDU	sg	-	no	-
professors	people	EDU	pl	-	no	-
academic	person	EDU	sg	-	yes	-
academics	people	EDU	pl	-	yes	-
scholar	person	EDU	sg	-	yes	-
scholars	people	EDU	pl	-	yes	-
intellectual	person	EDU	sg	-	no	-
intellectuals	people	EDU	pl	-	no	-
researcher	person	EDU	sg	-	yes	-
researchers	people	EDU	pl	-	yes	-
scientist	person	EDU	sg	-	yes	-
scientists	people	EDU	pl	-	yes	-
nuclear scientist	person	EDU	sg	-	no	-
nuclear scientists	people	EDU	pl	-	no	-
economist	person	EDU	sg	-	yes	-
economists	people	EDU	pl	-	yes	-
historian	person	EDU	sg	-	yes	-
historians	people	EDU	pl	-	yes	-
expert	person	EDU	sg	-	yes	-
experts	people	EDU	pl	-	yes	-
analyst	person	EDU	sg	-	yes	-
analysts	people	EDU	pl	-	yes	-
military expert	person	EDU	sg	-	yes	-
military experts	people	EDU	pl	-	yes	-
military analyst	person	EDU	sg	-	yes	-
military analysts	people	EDU	pl	-	yes	-
political analyst	person	EDU	sg	-	yes	-
political analysts	people	EDU	pl	-	yes	-
political scientist	person	EDU	sg	-	yes	-
political scientists	people	EDU	pl	-	yes	-
security expert	person	EDU	sg	-	yes	-
security experts	people	EDU	pl	-	yes	-
specialist	person	EDU	sg	-	yes	-
specialists	people	EDU	pl	-	yes	-
commentator	person	JRN	sg	-	yes	-
commentators	people	JRN	pl	-	yes	-
pundit	person	JRN	sg	-	yes	-
pundits	people	JRN	pl	-	yes	-
journalist	person	JRN	sg	-	no	-
journalists	people	JRN	pl	-	no	-
reporter	person	JRN	sg	-	no	-
reporters	people	JRN	pl	-	no	-
correspondent	person	JRN	sg	-	no	-
correspondents	people	JRN	pl	-	no	-
editor	person	JRN	sg	-	no	-
editors	people	JRN	pl	-	no	-
columnist	person	JRN	sg	-	no	-
columnists	people	JRN	pl	-	no	-
photographer	person	JRN	sg	-	no	-
photographers	people	JRN	pl	-	no	-
cameraman	person	JRN	sg	m	no	-
cameramen	people	JRN	pl	-	no	-
newsman	person	JRN	sg	m	no	-
newsmen	people	JRN	pl	-	no	-
blogger	person	JRN	sg	-	no	-
bloggers	people	JRN	pl	-	no	-
military blogger	person	JRN	sg	-	no	-
military bloggers	people	JRN	pl	-	no	-
writer	person	EDU	sg	-	no	-
writers	people	EDU	pl	-	no	-
author	person	EDU	sg	-	no	-
authors	people	EDU	pl	-	no	-
war correspondent	person	JRN	sg	-	no	-
war correspondents	people	JRN	pl	-	no	-
interviewer	person	JRN	sg	-	no	-
interviewers	people	JRN	pl	-	no	-
doctor	person	MED	sg	-	yes	-
doctors	people	MED	pl	-	yes	-
nurse	person	MED	sg	-	yes	-
nurses	people	MED	pl	-	yes	-
medic	person	MED	sg	-	yes	-
medics	people	MED	pl	-	yes	-
paramedic	person	MED	sg	-	yes	-
paramedics	people	MED	pl	-	yes	-
surgeon	person	MED	sg	-	yes	-
surgeons	people	MED	pl	-	yes	-
rescuer	person	MED	sg	-	yes	-
rescuers	people	MED	pl	-	yes	-
rescue worker	person	MED	sg	-	yes	-
rescue workers	people	MED	pl	-	yes	-
ambulance worker	person	MED	sg	-	yes	-
ambulance workers	people	MED	pl	-	yes	-
health worker	person	MED	sg	-	yes	-
health workers	people	MED	pl	-	yes	-
medical worker	person	MED	sg	-	yes	-
medical workers	people	MED	pl	-	yes	-
firefighter	person	-	sg	-	yes	-
firefighters	people	-	pl	-	yes	-
aid worker	person	-	sg	-	yes	-
aid workers	people	-	pl	-	yes	-
relief worker	person	-	sg	-	yes	-
relief workers	people	-	pl	-	yes	-
humanitarian worker	person	-	sg	-	yes	-
humanitarian workers	people	-	pl	-	yes	-
UN worker	person	-	sg	-	yes	-
UN workers	people	-	pl	-	yes	-
volunteer	person	CVL	sg	-	no	-
volunteers	people	CVL	pl	-	no	-
contractor	person	BUS	sg	-	no	-
contractors	people	BUS	pl	-	no	-
businessman	person	BUS	sg	m	no	-
businessmen	people	BUS	pl	-	no	-
businesswoman	person	BUS	sg	f	no	-
businesswomen	people	BUS	pl	f	no	-
entrepreneur	person	BUS	sg	-	no	-
entrepreneurs	people	BUS	pl	-	no	-
tycoon	person	BUS	sg	-	no	-
tycoons	people	BUS	pl	-	no	-
oligarch	person	BUS|ELI	sg	-	no	-
oligarches	people	BUS|ELI	pl	-	no	-
billionaire	person	BUS	sg	-	no	-
billionaires	people	BUS	pl	-	no	-
banker	person	BUS	sg	-	no	-
bankers	people	BUS	pl	-	no	-
central banker	person	GOV|BUS	sg	-	no	-
central bankers	people	GOV|BUS	pl	-	no	-
trader	person	BUS	sg	-	no	-
traders	people	BUS	pl	-	no	-
investor	person	BUS	sg	-	no	-
investors	people	BUS	pl	-	no	-
executive	person	BUS	sg	-	no	-
executives	people	BUS	pl	-	no	-
shareholder	person	BUS	sg	-	no	-
shareholders	people	BUS	pl	-	no	-
merchant	person	BUS	sg	-	no	-
merchants	people	BUS	pl	-	no	-
cleric	person	REL	sg	-	no	-
clerics	people	REL	pl	-	no	-
clergyman	person	REL	sg	m	no	-
clergymen	people	REL	pl	-	no	-
imam	person	REL	sg	m	no	-
imams	people	REL	pl	m	no	-
mullah	person	REL	sg	m	no	-
mullahs	people	REL	pl	m	no	-
ayatollah	person	REL	sg	m	no	-
ayatollahs	people	REL	pl	m	no	-
sheikh	person	REL|SOC	sg	m	no	-
sheikhs	people	REL|SOC	pl	m	no	-
mufti	person	REL	sg	m	no	-
muftis	people	REL	pl	m	no	-
preacher	person	REL	sg	-	no	-
preachers	people	REL	pl	-	no	-
priest	person	REL	sg	m	no	-
priests	people	REL	pl	m	no	-
bishop	person	REL	sg	m	no	-
bishops	people	REL	pl	m	no	-
archbishop	person	REL	sg	m	no	-
archbishops	people	REL	pl	m	no	-
cardinal	person	REL	sg	m	no	-
cardinals	people	REL	pl	m	no	-
pope	person	REL	sg	m	no	-
popes	people	REL	pl	m	no	-
pontiff	person	REL	sg	m	no	-
pontiffs	people	REL	pl	m	no	-
patriarch	person	REL	sg	m	no	-
patriarchs	people	REL	pl	m	no	-
pastor	person	REL	sg	-	no	-
pastors	people	REL	pl	-	no	-
nun	person	REL	sg	f	no	-
nuns	people	REL	pl	f	no	-
monk	person	REL	sg	m	no	-
monks	people	REL	pl	m	no	-
rabbi	person	REL	sg	m	no	-
rabbis	people	REL	pl	m	no	-
missionary	person	REL	sg	-	no	-
missionaries	people	REL	pl	-	no	-
nuncio	person	REL|GOV	sg	m	no	ambassador
nuncios	people	REL|GOV	pl	m	no	ambassador
religious leader	person	REL	sg	-	no	-
religious leaders	people	REL	pl	-	no	-
spiritual leader	person	REL	sg	-	no	-
spiritual leaders	people	REL	pl	-	no	-
religious scholar	person	REL	sg	-	no	-
religious scholars	people	REL	pl	-	no	-
Muslim	person	SOC|REL	sg	-	no	-
Muslims	people	SOC|REL	pl	-	no	-
Christian	person	SOC|REL	sg	-	no	-
Christians	people	SOC|REL	pl	-	no	-
Jew	person	SOC|REL	sg	-	no	-
Jews	people	SOC|REL	pl	-	no	-
Shiite	person	SOC|REL	sg	-	no	-
Shiites	people	SOC|REL	pl	-	no	-
Shi'ite	person	SOC|REL	sg	-	no	-
Shi'ites	people	SOC|REL	pl	-	no	-
Shia	person	SOC|REL	sg	-	no	-
Shias	people	SOC|REL	pl	-	no	-
Sunni	person	SOC|REL	sg	-	no	-
Sunnis	people	SOC|REL	pl	-	no	-
Catholic	person	SOC|REL	sg	-	no	-
Catholics	people	SOC|REL	pl	-	no	-
Protestant	person	SOC|REL	sg	-	no	-
Protestants	people	SOC|REL	pl	-	no	-
Hindu	person	SOC|REL	sg	-	no	-
Hindus	people	SOC|REL	pl	-	no	-
Sikh	person	SOC|REL	sg	-	no	-
Sikhs	people	SOC|REL	pl	-	no	-
Buddhist	person	SOC|REL	sg	-	no	-
Buddhists	people	SOC|REL	pl	-	no	-
Druze	person	SOC|REL	sg	-	no	-
Alawite	person	SOC|REL	sg	-	no	-
Alawites	people	SOC|REL	pl	-	no	-
Maronite	person	SOC|REL	sg	-	no	-
Maronites	people	SOC|REL	pl	-	no	-
Copt	person	SOC|REL	sg	-	no	-
Copts	people	SOC|REL	pl	-	no	-
Orthodox Christian	person	SOC|REL	sg	-	no	-
Orthodox Christians	people	SOC|REL	pl	-	no	-
Kurd	person	SOC	sg	-	no	-
Kurds	people	SOC	pl	-	no	-
Arab	person	SOC	sg	-	no	-
Arabs	people	SOC	pl	-	no	-
Israeli Arab	person	SOC	sg	-	no	-
Israeli Arabs	people	SOC	pl	-	no	-
Tamil	person	SOC	sg	-	no	-
Tamils	people	SOC	pl	-	no	-
Sinhalese	person	SOC	sg	-	no	-
Tutsi	person	SOC	sg	-	no	-
Tutsis	people	SOC	pl	-	no	-
Hutu	person	SOC	sg	-	no	-
Hutus	people	SOC	pl	-	no	-
Pashtun	person	SOC	sg	-	no	-
Pashtuns	people	SOC	pl	-	no	-
Hazara	person	SOC	sg	-	no	-
Hazaras	people	SOC	pl	-	no	-
Baluch	person	SOC	sg	-	no	-
Chechen	person	SOC	sg	-	no	-
Chechens	people	SOC	pl	-	no	-
Ingush	person	SOC	sg	-	no	-
Tatar	person	SOC	sg	-	no	-
Tatars	people	SOC	pl	-	no	-
Crimean Tatar	person	SOC	sg	-	no	-
Crimean Tatars	people	SOC	pl	-	no	-
Roma	person	SOC	sg	-	no	-
Gypsy	person	SOC	sg	-	no	-
Gypsies	people	SOC	pl	-	no	-
Uighur	person	SOC	sg	-	no	-
Uighurs	people	SOC	pl	-	no	-
Uyghur	person	SOC	sg	-	no	-
Uyghurs	people	SOC	pl	-	no	-
Tibetan	person	SOC	sg	-	no	-
Tibetans	people	SOC	pl	-	no	-
Rohingya	person	SOC	sg	-	no	-
Rohingyas	people	SOC	pl	-	no	-
Karen	person	SOC	sg	-	no	-
Tuareg	person	SOC	sg	-	no	-
Tuaregs	people	SOC	pl	-	no	-
Berber	person	SOC	sg	-	no	-
Berbers	people	SOC	pl	-	no	-
Yazidi	person	SOC	sg	-	no	-
Yazidis	people	SOC	pl	-	no	-
Turkoman	person	SOC	sg	-	no	-
Turkomans	people	SOC	pl	-	no	-
Bosnian Serb	person	SOC	sg	-	no	-
Bosnian Serbs	people	SOC	pl	-	no	-
Kosovo Serb	person	SOC	sg	-	no	-
Kosovo Serbs	people	SOC	pl	-	no	-
Croatian Serb	person	SOC	sg	-	no	-
Croatian Serbs	people	SOC	pl	-	no	-
Bosnian Muslim	person	SOC	sg	-	no	-
Bosnian Muslims	people	SOC	pl	-	no	-
Bosnian Croat	person	SOC	sg	-	no	-
Bosnian Croats	people	SOC	pl	-	no	-
ethnic Albanian	person	SOC	sg	-	no	-
ethnic Albanians	people	SOC	pl	-	no	-
ethnic Serb	person	SOC	sg	-	no	-
ethnic Serbs	people	SOC	pl	-	no	-
ethnic Armenian	person	SOC	sg	-	no	-
ethnic Armenians	people	SOC	pl	-	no	-
ethnic Russian	person	SOC	sg	-	no	-
ethnic Russians	people	SOC	pl	-	no	-
Turkish Cypriot	person	SOC	sg	-	no	-
Turkish Cypriots	people	SOC	pl	-	no	-
Greek Cypriot	person	SOC	sg	-	no	-
Greek Cypriots	people	SOC	pl	-	no	-
Afrikaner	person	SOC	sg	-	no	-
Afrikaners	people	SOC	pl	-	no	-
Zulu	person	SOC	sg	-	no	-
Zulus	people	SOC	pl	-	no	-
black	person	SOC	sg	-	no	-
blacks	people	SOC	pl	-	no	-
white	person	SOC	sg	-	no	-
whites	people	SOC	pl	-	no	-
Indian	person	-	sg	-	no	-
Indians	people	-	pl	-	no	-
chieftain	person	SOC	sg	-	no	-
chieftains	people	SOC	pl	-	no	-
tribal leader	person	SOC	sg	-	no	-
tribal leaders	people	SOC	pl	-	no	-
tribal chief	person	SOC	sg	-	no	-
tribal chiefs	people	SOC	pl	-	no	-
tribal elder	person	SOC	sg	-	no	-
tribal elders	people	SOC	pl	-	no	-
elder	person	SOC	sg	-	no	-
elders	people	SOC	pl	-	no	-
community leader	person	SOC	sg	-	no	-
community leaders	people	SOC	pl	-	no	-
union leader	person	LAB	sg	-	no	leader
union leaders	people	LAB	pl	-	no	leader
labor leader	person	LAB	sg	-	no	leader
labor leaders	people	LAB	pl	-	no	leader
student leader	person	EDU	sg	-	no	leader
student leaders	people	EDU	pl	-	no	leader
church leader	person	REL	sg	-	no	leader
church leaders	people	REL	pl	-	no	leader
business leader	person	BUS	sg	-	no	-
business leaders	people	BUS	pl	-	no	-
government	government	GOV	sg	-	no	-
governments	government	GOV	pl	-	no	-
central government	government	GOV	sg	-	no	-
federal government	government	GOV	sg	-	no	-
interim government	government	GOV	sg	-	no	-
transitional government	government	GOV	sg	-	no	-
caretaker government	government	GOV	sg	-	no	-
coalition government	government	GOV	sg	-	no	-
provisional government	government	GOV	sg	-	no	-
unity government	government	GOV	sg	-	no	-
national unity government	government	GOV	sg	-	no	-
military government	government	MIL|GOV	sg	-	no	-
regional government	government	GOV	sg	-	no	-
local government	government	GOV	sg	-	no	-
provincial government	government	GOV	sg	-	no	-
puppet government	government	GOV	sg	-	no	-
government-in-exile	government	OPP	sg	-	no	-
administration	government	GOV	sg	-	no	-
regime	government	GOV	sg	-	no	-
military regime	government	MIL|GOV	sg	-	no	-
junta	government	MIL|GOV	sg	-	no	-
ruling junta	government	MIL|GOV	sg	-	no	-
military junta	government	MIL|GOV	sg	-	no	-
authorities	government	GOV	pl	-	no	-
local authorities	government	GOV	pl	-	no	-
de facto authorities	government	GOV	pl	-	no	-
occupation authorities	government	GOV	pl	-	no	-
occupying authorities	government	GOV	pl	-	no	-
military authorities	government	MIL	pl	-	no	-
authority	government	GOV	sg	-	no	-
cabinet	government	GOV	sg	-	no	-
security cabinet	government	GOV	sg	-	no	-
war cabinet	government	GOV	sg	-	no	-
inner cabinet	government	GOV	sg	-	no	-
council of ministers	government	GOV	sg	-	no	-
presidency	government	GOV	sg	-	no	-
presidential office	government	GOV	sg	-	no	-
president's office	government	GOV	sg	-	no	-
office of the president	government	GOV	sg	-	no	-
prime minister's office	government	GOV	sg	-	no	-
presidential administration	government	GOV	sg	-	no	-
presidential palace	government	GOV	sg	-	no	-
royal palace	government	GOV	sg	-	no	-
royal court	government	GOV	sg	-	no	-
monarchy	government	GOV	sg	-	no	-
ministry	government	GOV	sg	-	no	-
ministries	government	GOV	pl	-	no	-
foreign ministry	government	GOV	sg	-	no	-
ministry of foreign affairs	government	GOV	sg	-	no	-
foreign office	government	GOV	sg	-	no	-
external affairs ministry	government	GOV	sg	-	no	-
defense ministry	government	GOV|MIL	sg	-	no	-
defence ministry	government	GOV|MIL	sg	-	no	-
ministry of defense	government	GOV|MIL	sg	-	no	-
ministry of defence	government	GOV|MIL	sg	-	no	-
war ministry	government	GOV|MIL	sg	-	no	-
interior ministry	government	GOV|COP	sg	-	no	-
ministry of interior	government	GOV|COP	sg	-	no	-
ministry of the interior	government	GOV|COP	sg	-	no	-
home ministry	government	GOV|COP	sg	-	no	-
home office	government	GOV|COP	sg	-	no	-
finance ministry	government	GOV	sg	-	no	-
treasury	government	GOV	sg	-	no	-
justice ministry	government	GOV|JUD	sg	-	no	-
health ministry	government	GOV|MED	sg	-	no	-
ministry of health	government	GOV|MED	sg	-	no	-
information ministry	government	GOV	sg	-	no	-
trade ministry	government	GOV|BUS	sg	-	no	-
oil ministry	government	GOV|BUS	sg	-	no	-
energy ministry	government	GOV|BUS	sg	-	no	-
emergency ministry	government	GOV	sg	-	no	-
emergencies ministry	government	GOV	sg	-	no	-
security ministry	government	GOV|SPY	sg	-	no	-
intelligence ministry	government	GOV|SPY	sg	-	no	-
department	government	GOV	sg	-	no	-
foreign policy department	government	GOV	sg	-	no	-
diplomatic department	government	GOV	sg	-	no	-
defense department	government	GOV|MIL	sg	-	no	-
defence department	government	GOV|MIL	sg	-	no	-
military department	government	GOV|MIL	sg	-	no	-
justice department	government	GOV|JUD	sg	-	no	-
embassy	government	GOV	sg	-	no	-
embassies	government	GOV	pl	-	no	-
consulate	government	GOV	sg	-	no	-
consulate general	government	GOV	sg	-	no	-
diplomatic mission	government	GOV	sg	-	no	-
permanent mission	government	GOV	sg	-	no	-
diplomatic corps	government	GOV	sg	-	no	-
delegation	government	GOV	sg	-	no	-
delegations	government	GOV	pl	-	no	-
government delegation	government	GOV	sg	-	no	-
official delegation	government	GOV	sg	-	no	-
negotiating team	government	GOV	sg	-	no	negotiator
negotiating delegation	government	GOV	sg	-	no	negotiator
team of negotiators	government	GOV	sg	-	no	negotiator
parliamentary delegation	government	LEG	sg	-	no	-
military delegation	government	MIL	sg	-	no	-
security delegation	government	SPY	sg	-	no	-
rebel delegation	group	REB	sg	-	no	-
opposition delegation	group	OPP	sg	-	no	-
state media	outlet	GOV|JRN	sg	-	no	-
state	state	GOV	sg	-	no	-
country	state	GOV	sg	-	no	-
countries	state	GOV	pl	-	no	-
nation	state	GOV	sg	-	no	-
nations	state	GOV	pl	-	no	-
republic	state	GOV	sg	-	no	-
kingdom	state	GOV	sg	-	no	-
emirate	state	GOV	sg	-	no	-
neighboring country	state	GOV	sg	-	no	-
neighboring countries	state	GOV	pl	-	no	-
neighbouring country	state	GOV	sg	-	no	-
neighbouring countries	state	GOV	pl	-	no	-
Western countries	state	GOV	pl	-	no	-
Western powers	state	GOV	pl	-	no	-
Western nations	state	GOV	pl	-	no	-
Arab states	state	GOV	pl	-	no	-
Arab countries	state	GOV	pl	-	no	-
Gulf states	state	GOV	pl	-	no	-
European countries	state	GOV	pl	-	no	-
member states	state	GOV	pl	-	no	-
world powers	state	GOV	pl	-	no	-
major powers	state	GOV	pl	-	no	-
great powers	state	GOV	pl	-	no	-
nuclear powers	state	GOV	pl	-	no	-
superpower	state	GOV	sg	-	no	-
superpowers	state	GOV	pl	-	no	-
allies	state	GOV	pl	-	no	-
ally	state	GOV	sg	-	no	-
partners	state	GOV	pl	-	no	-
donors	state	GOV	pl	-	no	-
donor countries	state	GOV	pl	-	no	-
guarantor countries	state	GOV	pl	-	no	-
mediator countries	state	GOV	pl	-	no	mediator
mediating countries	state	GOV	pl	-	no	mediator
host country	state	GOV	sg	-	no	-
belligerent	state	-	sg	-	no	-
belligerents	state	-	pl	-	no	-
international community	organization	-	sg	-	no	-
side	other	-	sg	-	no	-
sides	other	-	pl	-	no	-
both sides	other	-	pl	-	no	-
two sides	other	-	pl	-	no	-
two countries	state	GOV	pl	-	no	-
both countries	state	GOV	pl	-	no	-
party	other	-	sg	-	no	-
parties	other	-	pl	-	no	-
warring parties	other	-	pl	-	no	-
warring sides	other	-	pl	-	no	-
warring factions	group	UAF	pl	-	no	-
conflicting parties	other	-	pl	-	no	-
parties to the conflict	other	-	pl	-	no	-
negotiating parties	other	-	pl	-	no	negotiator
rivals	other	-	pl	-	no	-
foes	other	-	pl	-	no	-
enemy	other	-	sg	-	no	-
enemies	other	-	pl	-	no	-
adversary	other	-	sg	-	no	-
adversaries	other	-	pl	-	no	-
parliament	government	LEG	sg	-	no	-
parliaments	government	LEG	pl	-	no	-
legislature	government	LEG	sg	-	no	-
national assembly	government	LEG	sg	-	no	-
assembly	government	LEG	sg	-	no	-
senate	government	LEG	sg	-	no	-
congress	government	LEG	sg	-	no	-
lower house	government	LEG	sg	-	no	-
upper house	government	LEG	sg	-	no	-
lower house of parliament	government	LEG	sg	-	no	-
upper house of parliament	government	LEG	sg	-	no	-
house of representatives	government	LEG	sg	-	no	-
constituent assembly	government	LEG	sg	-	no	-
parliamentary committee	government	LEG	sg	-	no	-
foreign affairs committee	government	LEG	sg	-	no	-
foreign relations committee	government	LEG	sg	-	no	-
election commission	government	GOV	sg	-	no	-
electoral commission	government	GOV	sg	-	no	-
court	government	JUD	sg	-	no	-
courts	government	JUD	pl	-	no	-
supreme court	government	JUD	sg	-	no	-
high court	government	JUD	sg	-	no	-
constitutional court	government	JUD	sg	-	no	-
appeals court	government	JUD	sg	-	no	-
military court	government	JUD|MIL	sg	-	no	-
tribunal	government	JUD	sg	-	no	-
war crimes tribunal	organization	JUD	sg	-	no	-
judiciary	government	JUD	sg	-	no	-
prosecutor's office	government	JUD	sg	-	no	-
prosecution	government	JUD	sg	-	no	-
commission of inquiry	government	JUD	sg	-	no	-
central bank	government	GOV|BUS	sg	-	no	-
army	government	MIL	sg	-	no	-
armies	government	MIL	pl	-	no	-
military	government	MIL	sg	-	no	-
armed forces	government	MIL	pl	-	no	-
troops	government	MIL	pl	-	no	-
government troops	government	MIL	pl	-	no	-
federal troops	government	MIL	pl	-	no	-
ground troops	government	MIL	pl	-	no	-
occupation troops	government	MIL	pl	-	no	-
forces	government	MIL	pl	-	no	-
government forces	government	MIL	pl	-	no	-
pro-government forces	government	MIL	pl	-	no	-
loyalist forces	government	MIL	pl	-	no	-
coalition forces	government	MIL	pl	-	no	-
allied forces	government	MIL	pl	-	no	-
ground forces	government	MIL	pl	-	no	-
occupation forces	government	MIL	pl	-	no	-
occupying forces	government	MIL	pl	-	no	-
special forces	government	MIL	pl	-	no	-
regular forces	government	MIL	pl	-	no	-
naval forces	government	MIL	pl	-	no	-
air forces	government	MIL	pl	-	no	-
security forces	government	MIL|COP	pl	-	no	-
peacekeeping force	organization	MIL	sg	-	no	-
peacekeeping forces	organization	MIL	pl	-	no	-
peacekeeping troops	organization	MIL	pl	-	no	-
peacekeeping mission	organization	MIL	sg	-	no	-
observer mission	organization	-	sg	-	no	-
monitoring mission	organization	-	sg	-	no	-
multinational force	organization	MIL	sg	-	no	-
intervention force	organization	MIL	sg	-	no	-
stabilization force	organization	MIL	sg	-	no	-
navy	government	MIL	sg	-	no	-
air force	government	MIL	sg	-	no	-
air defense	government	MIL	sg	-	no	-
air defence	government	MIL	sg	-	no	-
air defenses	government	MIL	pl	-	no	-
warship	government	MIL	sg	-	no	-
warships	government	MIL	pl	-	no	-
warplanes	government	MIL	pl	-	no	-
jets	government	MIL	pl	-	no	-
fighter jets	government	MIL	pl	-	no	-
helicopters	government	MIL	pl	-	no	-
gunboats	government	MIL	pl	-	no	-
tanks	government	MIL	pl	-	no	-
artillery	government	MIL	sg	-	no	-
brigade	government	MIL	sg	-	no	-
brigades	government	MIL	pl	-	no	-
battalion	government	MIL	sg	-	no	-
battalions	government	MIL	pl	-	no	-
division	government	MIL	sg	-	no	-
regiment	government	MIL	sg	-	no	-
unit	government	MIL	sg	-	no	-
units	government	MIL	pl	-	no	-
patrol	government	MIL	sg	-	no	-
convoy	government	MIL	sg	-	no	-
garrison	government	MIL	sg	-	no	-
general staff	government	MIL	sg	-	no	-
high command	government	MIL	sg	-	no	-
military command	government	MIL	sg	-	no	-
central command	government	MIL	sg	-	no	-
command	government	MIL	sg	-	no	-
military leadership	government	MIL	sg	-	no	-
presidential guard	government	MIL	sg	-	no	-
republican guard	government	MIL	sg	-	no	-
national guard	government	MIL	sg	-	no	-
police	government	COP	pl	-	no	-
riot police	government	COP	pl	-	no	-
border police	government	COP	pl	-	no	-
military police	government	MIL	pl	-	no	-
secret police	government	SPY	pl	-	no	-
police force	government	COP	sg	-	no	-
police forces	government	COP	pl	-	no	-
gendarmerie	government	COP	sg	-	no	-
border guard service	government	COP	sg	-	no	-
customs service	government	COP	sg	-	no	-
law enforcement	government	COP	sg	-	no	-
law enforcement agencies	government	COP	pl	-	no	-
law enforcement officers	government	COP	pl	-	no	-
security services	government	SPY	pl	-	no	-
security service	government	SPY	sg	-	no	-
special services	government	SPY	pl	-	no	-
secret service	government	SPY	sg	-	no	-
secret services	government	SPY	pl	-	no	-
intelligence	government	SPY	sg	-	no	-
intelligence service	government	SPY	sg	-	no	-
intelligence services	government	SPY	pl	-	no	-
intelligence agency	government	SPY	sg	-	no	-
intelligence agencies	government	SPY	pl	-	no	-
intelligence community	government	SPY	sg	-	no	-
military intelligence	government	MIL|SPY	sg	-	no	-
foreign intelligence service	government	SPY	sg	-	no	-
foreign intelligence	government	SPY	sg	-	no	-
counterintelligence	government	SPY	sg	-	no	-
spy agency	government	SPY	sg	-	no	-
security agency	government	SPY	sg	-	no	-
security agencies	government	SPY	pl	-	no	-
security apparatus	government	SPY	sg	-	no	-
security council	government	GOV	sg	-	no	-
national security council	government	GOV	sg	-	no	-
rescue service	government	GOV	sg	-	no	-
civil defense	government	GOV	sg	-	no	-
civil defence	government	GOV	sg	-	no	-
leadership	government	GOV	sg	-	no	-
political leadership	government	GOV	sg	-	no	-
political bureau	group	PTY	sg	-	no	-
politburo	group	PTY	sg	-	no	-
central committee	group	PTY	sg	-	no	-
military wing	group	UAF	sg	-	no	-
armed wing	group	UAF	sg	-	no	-
political wing	group	PTY	sg	-	no	-
movement	group	-	sg	-	no	-
movements	group	-	pl	-	no	-
rebel movement	group	REB	sg	-	no	-
resistance movement	group	REB	sg	-	no	-
resistance	group	REB	sg	-	no	-
liberation movement	group	REB	sg	-	no	-
liberation front	group	REB	sg	-	no	-
separatist movement	group	REB	sg	-	no	-
Islamist movement	group	-	sg	-	no	-
radical movement	group	-	sg	-	no	-
Shiite movement	group	-	sg	-	no	-
group	group	-	sg	-	no	-
groups	group	-	pl	-	no	-
armed group	group	UAF	sg	-	no	-
armed groups	group	UAF	pl	-	no	-
militant group	group	UAF	sg	-	no	-
militant groups	group	UAF	pl	-	no	-
Islamist group	group	UAF	sg	-	no	-
jihadist group	group	UAF	sg	-	no	-
terrorist group	group	UAF	sg	-	no	-
terrorist groups	group	UAF	pl	-	no	-
terrorist organization	group	UAF	sg	-	no	-
terrorist organizations	group	UAF	pl	-	no	-
terror group	group	UAF	sg	-	no	-
extremist group	group	UAF	sg	-	no	-
rebel group	group	REB	sg	-	no	-
rebel groups	group	REB	pl	-	no	-
rebel forces	group	REB	pl	-	no	-
rebel army	group	REB	sg	-	no	-
insurgent group	group	REB	sg	-	no	-
insurgent groups	group	REB	pl	-	no	-
opposition forces	group	OPP|REB	pl	-	no	-
anti-government forces	group	REB	pl	-	no	-
guerrilla group	group	REB	sg	-	no	-
guerrilla army	group	REB	sg	-	no	-
paramilitary group	group	UAF	sg	-	no	-
paramilitary groups	group	UAF	pl	-	no	-
paramilitary force	group	UAF	sg	-	no	-
splinter group	group	UAF	sg	-	no	-
faction	group	-	sg	-	no	-
factions	group	-	pl	-	no	-
Palestinian factions	group	-	pl	-	no	-
militia	group	UAF	sg	-	no	-
militias	group	UAF	pl	-	no	-
pro-Iranian militias	group	UAF	pl	-	no	-
tribal militia	group	UAF	sg	-	no	-
private military company	group	UAF|BUS	sg	-	no	-
mercenary group	group	UAF	sg	-	no	-
cell	group	UAF	sg	-	no	-
gang	group	CRM	sg	-	no	-
gangs	group	CRM	pl	-	no	-
armed gangs	group	CRM	pl	-	no	-
cartel	group	CRM	sg	-	no	-
drug cartel	group	CRM	sg	-	no	-
drug cartels	group	CRM	pl	-	no	-
mafia	group	CRM	sg	-	no	-
death squad	group	UAF	sg	-	no	-
death squads	group	UAF	pl	-	no	-
opposition	group	OPP	sg	-	no	-
armed opposition	group	REB	sg	-	no	-
opposition party	group	OPP|PTY	sg	-	no	-
opposition parties	group	OPP|PTY	pl	-	no	-
opposition group	group	OPP	sg	-	no	-
opposition groups	group	OPP	pl	-	no	-
opposition alliance	group	OPP	sg	-	no	-
opposition coalition	group	OPP	sg	-	no	-
ruling party	group	PTY|GOV	sg	-	no	-
ruling coalition	group	PTY|GOV	sg	-	no	-
political party	group	PTY	sg	-	no	-
political parties	group	PTY	pl	-	no	-
coalition	group	-	sg	-	no	-
alliance	organization	-	sg	-	no	-
bloc	organization	-	sg	-	no	-
military bloc	organization	MIL	sg	-	no	-
trade union	organization	LAB	sg	-	no	-
trade unions	organization	LAB	pl	-	no	-
union	organization	LAB	sg	-	no	-
unions	organization	LAB	pl	-	no	-
labor union	organization	LAB	sg	-	no	-
church	organization	REL	sg	-	no	-
clergy	people	REL	pl	-	no	-
religious authorities	organization	REL	pl	-	no	-
organization	organization	-	sg	-	no	-
organisation	organization	-	sg	-	no	-
organizations	organization	-	pl	-	no	-
organisations	organization	-	pl	-	no	-
international organization	organization	-	sg	-	no	-
international organizations	organization	-	pl	-	no	-
world body	organization	-	sg	-	no	-
UN agency	organization	-	sg	-	no	-
UN agencies	organization	-	pl	-	no	-
aid agency	organization	-	sg	-	no	-
aid agencies	organization	-	pl	-	no	-
aid group	organization	-	sg	-	no	-
aid groups	organization	-	pl	-	no	-
aid organization	organization	-	sg	-	no	-
aid organizations	organization	-	pl	-	no	-
humanitarian organization	organization	-	sg	-	no	-
humanitarian organizations	organization	-	pl	-	no	-
relief agencies	organization	-	pl	-	no	-
charity	organization	-	sg	-	no	-
charities	organization	-	pl	-	no	-
human rights group	organization	CVL	sg	-	no	-
human rights groups	organization	CVL	pl	-	no	-
rights group	organization	CVL	sg	-	no	-
rights groups	organization	CVL	pl	-	no	-
human rights organization	organization	CVL	sg	-	no	-
human rights organizations	organization	CVL	pl	-	no	-
human rights defenders	people	CVL	pl	-	yes	-
watchdog	organization	CVL	sg	-	no	-
nuclear watchdog	organization	-	sg	-	no	-
NGO	organization	CVL	sg	-	no	-
NGOs	organization	CVL	pl	-	no	-
non-governmental organization	organization	CVL	sg	-	no	-
non-governmental organizations	organization	CVL	pl	-	no	-
civil society	people	CVL	sg	-	no	-
civil society groups	organization	CVL	pl	-	no	-
think tank	organization	EDU	sg	-	no	-
think tanks	organization	EDU	pl	-	no	-
university	organization	EDU	sg	-	no	-
institute	organization	EDU	sg	-	no	-
hospital	facility	MED	sg	-	no	-
hospitals	facility	MED	pl	-	no	-
company	organization	BUS	sg	-	no	-
companies	organization	BUS	pl	-	no	-
firm	organization	BUS	sg	-	no	-
oil company	organization	BUS	sg	-	no	-
oil companies	organization	BUS	pl	-	no	-
arms manufacturer	organization	BUS	sg	-	no	-
airline	organization	BUS	sg	-	no	-
airlines	organization	BUS	pl	-	no	-
bank	organization	BUS	sg	-	no	-
shipping company	organization	BUS	sg	-	no	-
corporation	organization	BUS	sg	-	no	-
joint venture	organization	BUS	sg	-	no	-
crowd	people	CVL	sg	-	no	-
crowds	people	CVL	pl	-	no	-
mob	people	CVL	sg	-	no	-
population	people	CVL	sg	-	no	-
civilian population	people	CVL	sg	-	no	-
local population	people	CVL	sg	-	no	-
locals	people	CVL	pl	-	yes	-
public	people	CVL	sg	-	no	-
community	people	SOC	sg	-	no	-
communities	people	SOC	pl	-	no	-
tribe	people	SOC	sg	-	no	-
tribes	people	SOC	pl	-	no	-
clan	people	SOC	sg	-	no	-
clans	people	SOC	pl	-	no	-
families	people	CVL	pl	-	no	-
family	people	CVL	sg	-	no	-
families of the hostages	people	CVL	pl	-	no	-
hostage families	people	CVL	pl	-	no	-
women and children	people	CVL	pl	-	no	-
displaced	people	REF	pl	-	no	-
wounded	people	-	pl	-	no	-
injured	people	-	pl	-	no	-
dead	people	-	pl	-	no	-
elite	people	ELI	sg	-	no	-
diaspora	people	CVL	sg	-	no	-
staff	people	-	sg	-	yes	-
personnel	people	-	pl	-	no	-
military personnel	people	MIL	pl	-	no	-
crew	people	-	sg	-	no	-
crew members	people	-	pl	-	no	-
medical staff	people	MED	pl	-	yes	-
media outlet	outlet	JRN	sg	-	no	-
media outlets	outlet	JRN	pl	-	no	-
media	outlet	JRN	pl	-	no	-
the media	outlet	JRN	pl	-	no	-
press	outlet	JRN	sg	-	no	-
news media	outlet	JRN	pl	-	no	-
local media	outlet	JRN	pl	-	no	-
foreign media	outlet	JRN	pl	-	no	-
Western media	outlet	JRN	pl	-	no	-
state-run media	outlet	JRN	pl	-	no	-
official media	outlet	JRN	pl	-	no	-
independent media	outlet	JRN	pl	-	no	-
state television	outlet	JRN	sg	-	no	-
state TV	outlet	JRN	sg	-	no	-
state-run television	outlet	JRN	sg	-	no	-
state radio	outlet	JRN	sg	-	no	-
state-run radio	outlet	JRN	sg	-	no	-
official radio	outlet	JRN	sg	-	no	-
newspaper	outlet	JRN	sg	-	no	-
newspapers	outlet	JRN	pl	-	no	-
paper	outlet	JRN	sg	-	no	-
daily	outlet	JRN	sg	-	no	-
daily newspaper	outlet	JRN	sg	-	no	-
weekly	outlet	JRN	sg	-	no	-
weekly newspaper	outlet	JRN	sg	-	no	-
tabloid	outlet	JRN	sg	-	no	-
magazine	outlet	JRN	sg	-	no	-
magazines	outlet	JRN	pl	-	no	-
journal	outlet	JRN	sg	-	no	-
publication	outlet	JRN	sg	-	no	-
publications	outlet	JRN	pl	-	no	-
edition	outlet	JRN	sg	-	no	-
resource	outlet	JRN	sg	-	no	-
outlet	outlet	JRN	sg	-	no	-
outlets	outlet	JRN	pl	-	no	-
news outlet	outlet	JRN	sg	-	no	-
news outlets	outlet	JRN	pl	-	no	-
channel	outlet	JRN	sg	-	no	-
channels	outlet	JRN	pl	-	no	-
# TV channel, security services, civilian population: common in translated wires; rare in the American corpora, so `lab eval rare` lists them.
TV channel	outlet	JRN	sg	-	no	-
TV channels	outlet	JRN	pl	-	no	-
television channel	outlet	JRN	sg	-	no	-
television	outlet	JRN	sg	-	no	-
television station	outlet	JRN	sg	-	no	-
TV station	outlet	JRN	sg	-	no	-
television network	outlet	JRN	sg	-	no	-
network	outlet	JRN	sg	-	no	-
broadcaster	outlet	JRN	sg	-	no	-
broadcasters	outlet	JRN	pl	-	no	-
public broadcaster	outlet	JRN	sg	-	no	-
state broadcaster	outlet	JRN	sg	-	no	-
radio	outlet	JRN	sg	-	no	-
radio station	outlet	JRN	sg	-	no	-
radio stations	outlet	JRN	pl	-	no	-
agency	outlet	JRN	sg	-	no	-
agencies	outlet	JRN	pl	-	no	-
news agency	outlet	JRN	sg	-	no	-
news agencies	outlet	JRN	pl	-	no	-
official news agency	outlet	JRN	sg	-	no	-
state news agency	outlet	JRN	sg	-	no	-
state-run news agency	outlet	JRN	sg	-	no	-
wire service	outlet	JRN	sg	-	no	-
news service	outlet	JRN	sg	-	no	-
portal	outlet	JRN	sg	-	no	-
news portal	outlet	JRN	sg	-	no	-
website	outlet	JRN	sg	-	no	-
news website	outlet	JRN	sg	-	no	-
web site	outlet	JRN	sg	-	no	-
site	outlet	JRN	sg	-	no	-
Telegram channel	outlet	JRN	sg	-	no	-
Telegram channels	outlet	JRN	pl	-	no	-
blog	outlet	JRN	sg	-	no	-
podcast	outlet	JRN	sg	-	no	-
undercover agent	person	SPY	sg	-	yes	-
undercover agents	person	SPY	pl	-	yes	-
double agent	person	SPY	sg	-	yes	-
double agents	person	SPY	pl	-	yes	-
foreign agent	person	-	sg	-	yes	-
foreign agents	person	-	pl	-	yes	-
counterpart	person	GOV	sg	-	no	-
counterparts	person	GOV	pl	-	no	-
colleague	person	-	sg	-	no	-
station	outlet	JRN	sg	-	no	-
naval source	person	MIL	sg	-	yes	-
naval sources	person	MIL	pl	-	yes	-
naval official	person	MIL	sg	-	yes	-
naval officials	person	MIL	pl	-	yes	-
peasant leader	person	AGR	sg	-	no	-
peasant leaders	person	AGR	pl	-	no	-
farm leader	person	AGR	sg	-	no	-
farm leaders	person	AGR	pl	-	no	-
civic leader	person	CVL	sg	-	no	-
civic leaders	person	CVL	pl	-	no	-
ethnic leader	person	SOC	sg	-	no	-
ethnic leaders	person	SOC	pl	-	no	-
clan leader	person	SOC	sg	-	no	-
clan leaders	person	SOC	pl	-	no	-
protest leader	person	OPP	sg	-	no	-
protest leaders	person	OPP	pl	-	no	-
trade union leader	person	LAB	sg	-	no	-
trade union leaders	person	LAB	pl	-	no	-
office	organization	-	sg	-	no	-
offices	organization	-	pl	-	no	-
residence	facility	-	sg	-	no	-
laureate	person	ELI	sg	-	no	-
laureates	person	ELI	pl	-	no	-
churchman	person	REL	sg	m	no	-
churchmen	person	REL	pl	m	no	-
prelate	person	REL	sg	-	no	-
prelates	person	REL	pl	-	no	-
physician	person	MED	sg	-	no	-
physicians	person	MED	pl	-	no	-
jurist	person	JUD	sg	-	no	-
jurists	person	JUD	pl	-	no	-
poet	person	SOC	sg	-	no	-
poets	person	SOC	pl	-	no	-
singer	person	SOC	sg	-	no	-
singers	person	SOC	pl	-	no	-
nobleman	person	ELI	sg	m	no	-
founder	person	-	sg	-	no	leader
founders	person	-	pl	-	no	leader
marshal	person	MIL	sg	-	no	-
marshals	person	MIL	pl	-	no	-
strategist	person	-	sg	-	yes	-
strategists	person	-	pl	-	yes	-
host	person	-	sg	-	no	-
hosts	person	-	pl	-	no	-
revolutionary	person	REB	sg	-	no	-
revolutionaries	person	REB	pl	-	no	-
strongwoman	person	GOV	sg	f	no	state
visitor	person	-	sg	-	no	-
visitors	person	-	pl	-	no	-
guest	person	-	sg	-	no	-
guests	person	-	pl	-	no	-
strong man	person	GOV|MIL	sg	m	no	state
inspector general	person	GOV	sg	-	no	-
inspectors general	person	GOV	pl	-	no	-
solicitor general	person	JUD	sg	-	no	-
solicitors general	person	JUD	pl	-	no	-
surgeon general	person	GOV	sg	-	no	-
surgeons general	person	GOV	pl	-	no	-
postmaster general	person	GOV	sg	-	no	-
postmasters general	person	GOV	pl	-	no	-
auditor general	person	GOV	sg	-	no	-
auditors general	person	GOV	pl	-	no	-
comptroller general	person	GOV	sg	-	no	-
comptrollers general	person	GOV	pl	-	no	-
adjutant general	person	MIL	sg	-	no	-
adjutants general	person	MIL	pl	-	no	-
advocate general	person	JUD	sg	-	no	-
advocates general	person	JUD	pl	-	no	-
# Deputies, and bodies and trades of every state.
deputy premier	person	GOV	sg	-	no	deputy-government
deputy premiers	person	GOV	pl	-	no	deputy-government
deputy president	person	GOV	sg	-	no	vice-president
deputy presidents	person	GOV	pl	-	no	vice-president
deputy defence minister	person	GOV|MIL	sg	-	no	-
deputy defence ministers	person	GOV|MIL	pl	-	no	-
deputy leader	person	-	sg	-	no	deputy-leader
deputy leaders	person	-	pl	-	no	deputy-leader
deputy commander	person	MIL	sg	-	no	-
deputy commanders	person	MIL	pl	-	no	-
deputy speaker	person	LEG	sg	-	no	-
deputy speakers	person	LEG	pl	-	no	-
deputy secretary-general	person	-	sg	-	no	-
vice foreign minister	person	GOV	sg	-	no	deputy-foreign
vice foreign ministers	person	GOV	pl	-	no	deputy-foreign
vice defence minister	person	GOV|MIL	sg	-	no	-
under-secretary	person	GOV	sg	-	no	-
under-secretary-general	person	-	sg	-	no	-
assistant secretary-general	person	-	sg	-	no	-
MFA	government	GOV	sg	-	no	-
MoFA	government	GOV	sg	-	no	-
MoD	government	MIL	sg	-	no	-
MOD	government	MIL	sg	-	no	-
MoI	government	COP	sg	-	no	-
carabineros	government	COP	pl	-	no	-
constabulary	government	COP	sg	-	no	-
frontier force	government	MIL	sg	-	no	-
home guard	government	MIL	sg	-	no	-
levies	government	MIL	pl	-	no	-
hard-liner	person	ELI	sg	-	no	-
hard-liners	person	ELI	pl	-	no	-
ombudsman	person	GOV	sg	-	no	ombudsman
ombudsmen	person	GOV	pl	-	no	ombudsman
state railways	organization	BUS	pl	-	no	-
railways	organization	BUS	pl	-	no	-
railwaymen	people	LAB	pl	m	no	-
dockers	people	LAB	pl	-	no	-
port workers	people	LAB	pl	-	no	-
stevedores	people	LAB	pl	-	no	-
seamen	people	LAB	pl	m	no	-
customs	government	GOV	pl	-	no	-
customs officers	people	GOV	pl	-	no	-
customs officer	person	GOV	sg	-	no	-
coastguard	government	MIL	sg	-	no	-
coastguards	people	MIL	pl	-	no	-
rangers	people	COP	pl	-	no	-
warders	people	COP	pl	-	no	-
synod	organization	REL	sg	-	no	-
patriarchate	organization	REL	sg	-	no	-
diocese	organization	REL	sg	-	no	-
episcopate	organization	REL	sg	-	no	-
chamber of deputies	government	LEG	sg	-	no	-
presidium	government	GOV	sg	-	no	-
court-martial	government	JUD	sg	-	no	-
bar association	organization	JUD	sg	-	no	-
chamber of commerce	organization	BUS	sg	-	no	-
stock exchange	organization	BUS	sg	-	no	-
shipping line	organization	BUS	sg	-	no	-
mining company	organization	BUS	sg	-	no	-
growers	people	AGR	pl	-	no	-
pastoralists	people	AGR	pl	-	no	-
planters	people	AGR	pl	-	no	-
Trotskyists	group	PTY	pl	-	no	-
Maoists	group	PTY	pl	-	no	-
Peronists	group	PTY	pl	-	no	-
Baathists	group	PTY	pl	-	no	-
Greens	group	PTY	pl	-	no	-
