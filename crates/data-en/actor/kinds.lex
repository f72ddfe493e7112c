format 1
# What the words in the column `kind` of the tables mean: a kind of the wire format and, for places, how finely they are known.
# Words of tables whose rows all have one kind (outlets, metonyms) need no row here.
# Origin: written for this project. Licence: CC0.
word	kind	precision
city	place	city
town	place	city
village	place	city
camp	place	city
district	place	district
region	place	region
strait	place	region
river	place	region
sea	place	region
island	place	region
desert	place	region
border	place	region
mountain	place	region
crossing	facility	point
base	facility	point
venue	facility	point
facility	facility	point
capital	place	city
port	place	city
settlement	place	city
province	place	region
peninsula	place	region
enclave	place	region
strip	place	region
