format 1
# Words of a brief around its clauses. Slots in braces. Origin: ours. Licence: CC0.
id	text
and	and
on-day	on {day}
in-month	in {month}
in-year	in {year}
from-to	from {first} to {last}
reported	{clause}, {outlet} reported
reported-citing	{clause}, {outlet} reported, citing {source}
cited-through	{source}, which cited {next}
confirmed	{source} confirmed this, {outlet} reported: {excerpt}
denied	{source} denied this, {outlet} reported: {excerpt}
no-comment	{source} did not comment on this, {outlet} reported: {excerpt}
not-confirmed	{source} did not confirm this, {outlet} reported: {excerpt}
earlier	Earlier, {day}, {outlet} reported: {excerpt}
reported-words	{outlet} reported {day}: {excerpt}
reported-words-undated	{outlet} reported: {excerpt}
position-demand	{outlet} reported a demand by {party}: {excerpt}
position-offer	{outlet} reported an offer by {party}: {excerpt}
position-condition	{outlet} reported a condition set by {party}: {excerpt}
position-accept	{outlet} reported that {party} accepted: {excerpt}
position-refuse	{outlet} reported a refusal by {party}: {excerpt}
differ	Reports differ on {slot}: {values}
value	{value} ({outlets})
or	or
slot-place	the place
slot-when	the date
slot-number	the number
slot-status	whether it took place
slot-party	who took part
origins-one	All reports of it go back to one origin
unnamed-outlet	an unnamed outlet
month-1	January
month-2	February
month-3	March
month-4	April
month-5	May
month-6	June
month-7	July
month-8	August
month-9	September
month-10	October
month-11	November
month-12	December
article	the
of	of
be	is
be-plural	are
title-all	The newest of the record
