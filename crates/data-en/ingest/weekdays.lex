format 1
# Days of the week as headers and datelines write them; they are skipped, the date beside them counts. id: number in ISO 8601.
# Origin: own list; common knowledge. Licence: CC0.
id	form
1	Monday|Mon
2	Tuesday|Tues|Tue
3	Wednesday|Wed
4	Thursday|Thurs|Thur|Thu
5	Friday|Fri
6	Saturday|Sat
7	Sunday|Sun
