format 1
# News agencies as newspaper datelines sign them ("CAIRO (AP) -", "MOSCOW, 5 May. /TASS/."). A place in mixed case is a dateline only beside one of these or a date;
# any short name in brackets is taken beside a place in capitals. Names that are common words are left out.
# Origin: own list of agencies of all regions and decades; common knowledge. Licence: CC0.
form
AA|Anadolu|Anadolu Agency
AAP
ABNA
ADNKronos
AFP|Agence France-Presse|Agence France Presse
AGI
Agerpres
AKI
Al Jazeera
AMNA|ANA-MPA|ANA
AMI
ANI
ANP
ANSA
Antara
AP|Associated Press|The Associated Press
APA
APP
Apa-OTS
APS
Armenpress
ATA
Azertac|Azertag
BBC|BBC News
Belga
BelTA
Bernama
BIRN
Bloomberg|Bloomberg News
BNA
BNS
BSS
BTA
CNA
CNN
CNS|China News Service
CP|Canadian Press|The Canadian Press
CTK|ČTK
DPA|Deutsche Presse-Agentur
DPA International
DW
EFE
ENA
Europa Press
FARS|Fars News
FIDES
FENA
GNA
Hina
IANS
ILNA
INA
Interfax|Interfax-Ukraine|Interfax-AVN
IPS|Inter Press Service
IRIN
IRNA
ISNA
Itar-Tass|Tass
JANA
Jiji|Jiji Press
JTA
KBS
KCNA
Kazinform
KPL
KUNA
Kyodo|Kyodo News
Lusa
MAP
MENA
Mehr|Mehr News
MIA
MINA
Moldpres
MTI
NAN
NNA
Notimex
Novosti|RIA|RIA Novosti
NTB
NZPA
PA|PA Media|Press Association
PANA
PAP
Petra
PNA
PTI|Press Trust of India
Qatar News Agency|QNA
Reuter|Reuters
RFE/RL
Ritzau
SANA
SAPA
Saba
Sputnik
SPA
SPK
STT
SUNA
Tanjug
Tasnim
TAP
TT
Ukrainform|Ukrinform
UNB
UNI
UNIAN
UPI|United Press International
UzA
VNA
VOA|Voice of America
WAFA
WAM
Xinhua|Hsinhua
Yonhap
Zenit
