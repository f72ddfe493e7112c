format 1
# Units and half-days written onto a number and split from it.
# Origin: the tokenisation of the English Universal Dependencies treebanks. Licence: CC0.
form
am
pm
AM
PM
a.m.
p.m.
A.M.
P.M.
kg
km
cm
mm
m
ft
k
bn
mn
tn
lb
lbs
kt
mph
kph
GMT
UTC
K
hrs
hr
mb
gb
MW
kW
