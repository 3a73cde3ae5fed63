# @row IN-08
# Local time, fold and gaps, time zones written in Python, strftime, pickling with and without fold.
import copy
import os
import pickle
import time as clock
from datetime import *

os.environ["TZ"] = "EST+05EDT,M3.2.0,M11.1.0"
clock.tzset()
print(clock.tzname, clock.timezone, clock.altzone, clock.daylight)
for text in ("2020-03-08T01:59:59", "2020-03-08T02:30", "2020-03-08T03:00", "2020-11-01T00:59", "2020-11-01T01:30", "2020-11-01T02:00"):
    naive = datetime.fromisoformat(text)
    for fold in (0, 1):
        moment = naive.replace(fold=fold)
        print(text, fold, moment.timestamp(), moment.astimezone(), moment.astimezone(UTC), moment.astimezone().tzname())
for stamp in (1604208600, 1604212200, 1604215800, 0, -1, 1e9 + 0.5):
    moment = datetime.fromtimestamp(stamp)
    print(repr(moment), moment.timestamp(), date.fromtimestamp(stamp), repr(datetime.fromtimestamp(stamp, UTC)))


class Odd(tzinfo):
    def __init__(self, hours=2):
        self.hours = hours

    def utcoffset(self, moment):
        return timedelta(hours=self.hours, seconds=moment.fold * 7 if moment else 0)

    def dst(self, moment):
        return timedelta(hours=1)

    def tzname(self, moment):
        return "odd%d" % self.hours


a = datetime(2021, 5, 6, 7, 8, 9, 10, tzinfo=Odd())
b = datetime(2021, 5, 6, 8, 8, 9, 10, tzinfo=Odd(3))
print(a == b, a < b, a - b, hash(a) == hash(b), a.replace(fold=1) == b, a != b)
print(a.isoformat(), a.astimezone(Odd(-3)), a.utctimetuple(), a.timetuple().tm_isdst)
print(a.strftime("%Y %z %:z %Z %f %% %q"), a.replace(fold=1).strftime("%z|%:z"), a.timetz().strftime("%H %z %Z"))
print(f"{a:%d.%m.%Y}", f"{a}", a.ctime(), str(a.timetz()))
print(clock.strftime("%a %A %b %B %c %d %e %H %I %j %m %M %p %S %U %w %W %x %X %y %Y %G %V %u", a.timetuple()))
for protocol in range(6):
    for value in (a.replace(fold=1), a.timetz(), date(1, 2, 3), timedelta(-1, 5, 7), UTC, timezone(timedelta(0, 60), "x")):
        again = pickle.loads(pickle.dumps(value, protocol)) if not getattr(value, "tzinfo", None) else pickle.loads(pickle.dumps(value.replace(tzinfo=UTC), protocol))
        print(protocol, repr(again), type(again).__name__)
print(copy.copy(UTC) is UTC, copy.deepcopy(timezone.utc) is UTC, copy.copy(a) == a)
for bad in (timedelta(1), 5, "x"):
    class Wrong(tzinfo):
        def utcoffset(self, moment):
            return bad

        def tzname(self, moment):
            return 7

    for call in (datetime(2020, 1, 1, tzinfo=Wrong()).isoformat, datetime(2020, 1, 1, tzinfo=Wrong()).tzname, datetime(2020, 1, 1, tzinfo=Wrong()).dst):
        try:
            print(call())
        except (TypeError, ValueError, NotImplementedError) as e:
            print(type(e).__name__, e)
print(datetime.strptime("2020-02-29 12:30:15.25 +0130", "%Y-%m-%d %H:%M:%S.%f %z"))
try:
    datetime.strptime("x", "%Y")
except ValueError as e:
    print(e)
