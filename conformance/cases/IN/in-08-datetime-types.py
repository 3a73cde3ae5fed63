# @row IN-08
# The classes of datetime: namespaces in their order, signatures, flags, sizes.
import sys

import _datetime as d

for n in ['date','datetime','time','timedelta','tzinfo','timezone']:
    t=getattr(d,n)
    print(n, t.__basicsize__, t.__dictoffset__, t.__weakrefoffset__, hex(t.__flags__), t.__itemsize__)
    print(list(t.__dict__))
    for k,v in t.__dict__.items():
        print('   ',k,type(v).__name__, getattr(v,'__text_signature__',None), (getattr(v,'__doc__',None) is not None) if not isinstance(v,(str,t)) else '')
    print(repr(t.__text_signature__), t.__doc__ is not None)
i=type(d.date(2020,1,1).isocalendar())
print(i,i.__basicsize__,i.__itemsize__,hex(i.__flags__),list(i.__dict__),i.__module__,i.__qualname__,i.__text_signature__, i.__bases__)
for k,v in i.__dict__.items(): print('   ',k,type(v).__name__, getattr(v,'__text_signature__',None), getattr(v,'__doc__',None) is not None)
for o in [d.date(1,1,1),d.time(),d.time(tzinfo=d.UTC),d.datetime(1,1,1),d.datetime(1,1,1,tzinfo=d.UTC),d.timedelta(1),d.UTC,d.timezone(d.timedelta(1/24)),d.date(1,1,1).isocalendar(),d.tzinfo()]:
    print(type(o).__name__, sys.getsizeof(o))
