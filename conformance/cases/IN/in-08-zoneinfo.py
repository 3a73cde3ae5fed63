# @row IN-08
# ZoneInfo: construction and caches, offsets, folds and gaps, rules of POSIX, files, pickling, texts of errors.
import gc
import io
import pickle
import struct
import sys
import zoneinfo
from datetime import UTC, datetime, time, timedelta

import _zoneinfo

Zone = _zoneinfo.ZoneInfo
print([n for n in dir(_zoneinfo) if n != "__file__"], zoneinfo.ZoneInfo is Zone)
print(Zone, Zone.__basicsize__, Zone.__weakrefoffset__, hex(Zone.__flags__), Zone.__module__, Zone.__doc__)
for name, value in Zone.__dict__.items():
    print(name, type(value).__name__, getattr(value, "__text_signature__", None), getattr(value, "__doc__", None) is not None)
print(sys.getsizeof(Zone("UTC")))


def file(rule, offsets=((0, 0, "UTC"),), transitions=()):
    names = b"".join(name.encode() + b"\0" for _, _, name in offsets)
    places = [sum(len(name) + 1 for _, _, name in offsets[:i]) for i in range(len(offsets))]
    head = b"TZif2" + bytes(15)
    first = head + struct.pack(">6l", 0, 0, 0, 0, 1, 1) + bytes(7)
    second = head + struct.pack(">6l", 0, 0, 0, len(transitions), len(offsets), len(names))
    second += b"".join(struct.pack(">q", t) for t, _ in transitions) + bytes(i for _, i in transitions)
    second += b"".join(struct.pack(">lbb", o, d, p) for (o, d, _), p in zip(offsets, places)) + names
    return io.BytesIO(first + second + b"\n" + rule.encode() + b"\n")


def show(zone, text):
    moment = datetime.fromisoformat(text).replace(tzinfo=zone)
    for fold in (0, 1):
        m = moment.replace(fold=fold)
        print(" ", text, fold, m.utcoffset(), m.dst(), m.tzname(), m.astimezone(UTC).isoformat())


def back(zone, text):
    m = datetime.fromisoformat(text).replace(tzinfo=UTC).astimezone(zone)
    print(" ", text, m.isoformat(), m.fold, m.tzname())


rules = (
    "EST5EDT,M3.2.0,M11.1.0", "AEST-10AEDT,M10.1.0,M4.1.0/3", "<-03>3<-02>,M3.5.0/-2,M10.5.0/-1", "IST-1GMT0,M10.5.0,M3.5.0/1",
    "AAA3BBB,J60/2,J300/2", "AAA3BBB,59/0,300/1:30:15", "CCC-5:30:15", "UTC0", "AAA4BBB,J60/170,J300/2",
)
for rule in rules:
    print(rule)
    try:
        zone = Zone.from_file(file(rule), key="k")
    except ValueError as e:
        print(" ", e)
        continue
    for year in (1970, 2020, 2021, 9998):
        for day in ("01-01T00:00", "03-01T01:30", "03-08T02:30", "03-28T00:30", "03-28T22:30", "04-04T02:30", "07-01T12:00", "10-04T02:30", "10-25T01:30", "11-01T01:30", "12-31T23:59"):
            show(zone, f"{year}-{day}")
    for text in ("2020-03-08T06:59:59", "2020-03-08T07:00", "2020-11-01T05:30", "2020-11-01T06:30", "2020-04-04T15:30", "2020-04-04T16:30", "2020-10-25T00:30", "2020-10-25T01:30"):
        back(zone, text)
for bad in ("PST8PDT", "+11", "GMT,M3.2.0/2,M11.1.0/3", "GMT0+11,M3.2.0/2,M11.1.0/3", "PST8PDT,M3.2.0/2", "EST5EDT,M13.1.0,M11.1.0", "EST5EDT,M3.6.0,M11.1.0", "EST5EDT,M3.2.7,M11.1.0", "EST5EDT,J0,J300", "EST5EDT,366,J300", "EST25", "EST5EDT,M3.2.0,M11.1.0x"):
    try:
        Zone.from_file(file(bad))
        print(bad, "taken")
    except ValueError as e:
        print(bad, "ValueError")
made = Zone.from_file(file("", ((3600, 0, "A"), (7200, 1, "B"), (3600, 0, "C"), (0, 0, "D")), ((0, 1), (10000000, 2), (20000000, 1), (30000000, 3))))
for text in ("1969-12-31T23:00", "1970-01-01T00:30", "1970-01-01T01:30", "1970-01-01T02:30", "1970-04-26T18:30", "1970-04-26T19:30", "1970-08-20T13:00", "1970-12-14T05:40", "1971-01-01T00:00"):
    show(made, text)
    back(made, text)
print(repr(made)[:27], made.key, time(1, tzinfo=made).utcoffset(), Zone.from_file(file("XXX-3")).utcoffset(None))
for name in ("Europe/Berlin", "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe", "Africa/Casablanca", "Europe/Dublin", "Pacific/Apia"):
    zone = Zone(name)
    for text in ("1900-01-01T00:00", "1945-05-24T01:00", "1969-12-31T23:30", "2011-12-30T12:00", "2024-03-31T02:30", "2024-10-27T02:30", "2050-07-01T00:00"):
        show(zone, text)
print(Zone("UTC") is Zone("UTC"), Zone.no_cache("UTC") is Zone("UTC"), Zone("UTC") == Zone.no_cache("UTC"))
first = Zone("Europe/Berlin")
Zone.clear_cache(only_keys=["Europe/Berlin"])
print(Zone("Europe/Berlin") is first)
again = pickle.loads(pickle.dumps(Zone("Asia/Tokyo")))
print(again is Zone("Asia/Tokyo"), pickle.loads(pickle.dumps(Zone.no_cache("Asia/Tokyo"))) is again)


class Mine(Zone):
    pass


print(repr(Mine("UTC")), Mine("UTC") is Zone("UTC"), Mine("UTC") is Mine("UTC"), type(Mine._weak_cache).__name__)
Zone.clear_cache()
Mine.clear_cache()
del first, again, zone
gc.collect()


def attempt(text):
    try:
        print(text, "->", repr(eval(text)))
    except Exception as e:
        print(text, "->", type(e).__name__, e)


for text in ("Zone()", "Zone(1)", "Zone('a', 'b')", "Zone(key='UTC')", "Zone('x')", "Zone.no_cache()", "Zone.no_cache('UTC')", "Zone.from_file(1)", "Zone.from_file(io.BytesIO(b'xx'))", "Zone.clear_cache(1)", "Zone.clear_cache(only_keys=1)", "Zone('UTC').utcoffset(1)", "Zone('Europe/Berlin').utcoffset(None)", "Zone('UTC').fromutc(1)", "Zone('UTC').fromutc(datetime(1, 1, 1))", "Zone('UTC').x", "setattr(Zone('UTC'), 'x', 1)", "setattr(Zone, 'x', 1)", "Zone('../x')", "Zone('\\0')", "Zone(None)", "pickle.dumps(made)", "str(Zone.from_file(file('XXX-3'), key='k'))"):
    attempt(text)
