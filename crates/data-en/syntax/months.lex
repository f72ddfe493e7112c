format 1
# Months as a date writes them after the number of the day and a full stop ("4. April"), which then ends no sentence.
# Origin: the calendar. Licence: CC0.
form
January
February
March
April
May
June
July
August
September
October
November
December
