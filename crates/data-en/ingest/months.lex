format 1
# Months as headers and newspaper datelines write them: full names and usual abbreviations, without their full stop.
# Origin: own list; common knowledge. Licence: CC0.
id	form
1	January|Jan
2	February|Feb
3	March|Mar
4	April|Apr
5	May
6	June|Jun
7	July|Jul
8	August|Aug
9	September|Sept|Sep
10	October|Oct
11	November|Nov
12	December|Dec
