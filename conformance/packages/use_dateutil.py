# @package python3-dateutil python3-six
# Dates by dateutil: parsing, relative deltas, recurrence rules, time zones, Easter.
import warnings
from datetime import date, datetime, timedelta, timezone

warnings.simplefilter("ignore")
from dateutil import parser, relativedelta, rrule, tz, utils
from dateutil.easter import easter
from dateutil.relativedelta import FR, MO, relativedelta as delta

DEFAULT = datetime(2003, 9, 25)
for text in ["Thu Sep 25 10:36:28 2003", "2003-09-25T10:49:41.5-03:00", "20030925T104941", "10h36m28.5s", "10:36 pm", "Sep of 03", "25/Sep/2003", "Thursday", "1996.07.10 AD at 15:08:56 PDT", "12/11/10", "3rd of May 2001"]:
    print(text, "->", parser.parse(text, default=DEFAULT, tzinfos={"PDT": -25200}))
print(parser.parse("12/11/10", dayfirst=True), parser.parse("12/11/10", yearfirst=True), parser.parse("Today is 25 of September of 2003, exactly at 10:49:41", fuzzy=True), parser.isoparse("2018-W02-3T10"))
for text in ["nonsense", "2003-13-45", "", "10:99"]:
    try:
        print(parser.parse(text))
    except parser.ParserError as e:
        print(type(e).__name__, e)
print(DEFAULT + delta(months=+1, weekday=MO(-1)), DEFAULT + delta(day=31, month=2), date(2004, 2, 29) + delta(years=-1), delta(datetime(2003, 10, 24), datetime(2001, 1, 31)), delta(hours=50, minutes=-90).normalized())
print([str(d.date()) for d in rrule.rrule(rrule.MONTHLY, count=4, byweekday=FR(1), dtstart=DEFAULT)], rrule.rrulestr("RRULE:FREQ=DAILY;INTERVAL=10;COUNT=3", dtstart=DEFAULT)[2], str(rrule.rrule(rrule.YEARLY, bymonth=(1, 3), bymonthday=-1, count=2, dtstart=DEFAULT)).splitlines()[1])
rules = rrule.rruleset()
rules.rrule(rrule.rrule(rrule.DAILY, count=5, dtstart=DEFAULT))
rules.exdate(DEFAULT + timedelta(1))
rules.rdate(DEFAULT - timedelta(1))
print([d.day for d in rules], rules.after(DEFAULT), rules.before(DEFAULT), rules.between(DEFAULT, DEFAULT + timedelta(3), inc=True))
zone = tz.tzstr("EST5EDT,M3.2.0,M11.1.0")
print(datetime(2020, 7, 1, tzinfo=zone).utcoffset(), datetime(2020, 1, 1, tzinfo=zone).tzname(), tz.tzutc(), tz.tzoffset("X", 3600), tz.resolve_imaginary(datetime(2020, 3, 8, 2, 30, tzinfo=zone)), tz.datetime_ambiguous(datetime(2020, 11, 1, 1, 30), zone))
print([str(easter(y)) for y in (1999, 2000, 2024)], easter(2024, 2), utils.within_delta(DEFAULT, DEFAULT + timedelta(seconds=1), timedelta(seconds=2)), utils.default_tzinfo(DEFAULT, timezone.utc))
