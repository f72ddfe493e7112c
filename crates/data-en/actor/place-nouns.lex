format 1
# Nouns for places and things that reports say something happened at or to: they make noun phrases of kind place, facility or other.
# Columns as in roles.lex. number: sg pl. No row here acts in an event.
# Origin: written for this project. Licence: CC0.
id	kind	sectors	number	sex	anonymous	office
north	place	-	sg	-	no	-
south	place	-	sg	-	no	-
east	place	-	sg	-	no	-
west	place	-	sg	-	no	-
northeast	place	-	sg	-	no	-
northwest	place	-	sg	-	no	-
southeast	place	-	sg	-	no	-
southwest	place	-	sg	-	no	-
centre	place	-	sg	-	no	-
city	place	-	sg	-	no	-
cities	place	-	pl	-	no	-
town	place	-	sg	-	no	-
towns	place	-	pl	-	no	-
village	place	-	sg	-	no	-
villages	place	-	pl	-	no	-
capital	place	-	sg	-	no	-
province	place	-	sg	-	no	-
provinces	place	-	pl	-	no	-
region	place	-	sg	-	no	-
district	place	-	sg	-	no	-
districts	place	-	pl	-	no	-
suburb	place	-	sg	-	no	-
suburbs	place	-	pl	-	no	-
border	place	-	sg	-	no	-
border area	place	-	sg	-	no	-
# border areas: usual in reports on incursions; `lab eval rare` lists it, the corpora being mostly American.
border areas	place	-	pl	-	no	-
frontier	place	-	sg	-	no	-
front line	place	-	sg	-	no	-
buffer zone	place	-	sg	-	no	-
enclave	place	-	sg	-	no	-
island	place	-	sg	-	no	-
islands	place	-	pl	-	no	-
peninsula	place	-	sg	-	no	-
coast	place	-	sg	-	no	-
strip	place	-	sg	-	no	-
refugee camp	place	-	sg	-	no	-
refugee camps	place	-	pl	-	no	-
residential area	place	-	sg	-	no	-
residential areas	place	-	pl	-	no	-
neighbourhood	place	-	sg	-	no	-
neighborhood	place	-	sg	-	no	-
square	place	-	sg	-	no	-
checkpoint	facility	-	sg	-	no	-
checkpoints	facility	-	pl	-	no	-
airport	facility	-	sg	-	no	-
air base	facility	MIL	sg	-	no	-
airbase	facility	MIL	sg	-	no	-
military base	facility	MIL	sg	-	no	-
army base	facility	MIL	sg	-	no	-
naval base	facility	MIL	sg	-	no	-
army post	facility	MIL	sg	-	no	-
outpost	facility	MIL	sg	-	no	-
barracks	facility	MIL	sg	-	no	-
police station	facility	COP	sg	-	no	-
terminal	facility	-	sg	-	no	-
oil terminal	facility	-	sg	-	no	-
refinery	facility	BUS	sg	-	no	-
pipeline	facility	BUS	sg	-	no	-
power plant	facility	-	sg	-	no	-
power station	facility	-	sg	-	no	-
nuclear site	facility	-	sg	-	no	-
nuclear sites	facility	-	pl	-	no	-
mosque	facility	REL	sg	-	no	-
market	facility	-	sg	-	no	-
bridge	facility	-	sg	-	no	-
headquarters	facility	-	sg	-	no	-
tanker	other	-	sg	-	no	-
tankers	other	-	pl	-	no	-
ship	other	-	sg	-	no	-
ships	other	-	pl	-	no	-
vessel	other	-	sg	-	no	-
vessels	other	-	pl	-	no	-
freighter	other	-	sg	-	no	-
cargo ship	other	-	sg	-	no	-
fishing boat	other	-	sg	-	no	-
airliner	other	-	sg	-	no	-
helicopter	other	-	sg	-	no	-
drone	other	-	sg	-	no	-
drones	other	-	pl	-	no	-
tank	other	MIL	sg	-	no	-
rebel positions	other	REB	pl	-	no	-
army positions	other	MIL	pl	-	no	-
positions	other	-	pl	-	no	-
targets	other	-	pl	-	no	-
shipment	other	-	sg	-	no	-
shipments	other	-	pl	-	no	-
outposts	facility	-	pl	-	no	-
border post	facility	-	sg	-	no	-
border posts	facility	-	pl	-	no	-
military post	facility	-	sg	-	no	-
military posts	facility	-	pl	-	no	-
army posts	facility	-	pl	-	no	-
observation post	facility	-	sg	-	no	-
police post	facility	-	sg	-	no	-
diplomatic quarter	place	-	sg	-	no	-
hills	place	-	pl	-	no	-
hill	place	-	sg	-	no	-
port	place	-	sg	-	no	-
ports	place	-	pl	-	no	-
mountain	place	-	sg	-	no	-
mountains	place	-	pl	-	no	-
valley	place	-	sg	-	no	-
harbour	facility	-	sg	-	no	-
harbor	facility	-	sg	-	no	-
airports	facility	-	pl	-	no	-
bridges	facility	-	pl	-	no	-
power plants	facility	-	pl	-	no	-
power stations	facility	-	pl	-	no	-
refineries	facility	-	pl	-	no	-
pipelines	facility	-	pl	-	no	-
warehouse	facility	-	sg	-	no	-
warehouses	facility	-	pl	-	no	-
depot	facility	-	sg	-	no	-
ammunition depot	facility	-	sg	-	no	-
arms depot	facility	-	sg	-	no	-
fuel depot	facility	-	sg	-	no	-
