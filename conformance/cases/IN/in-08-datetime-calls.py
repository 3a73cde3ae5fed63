# @row IN-08
# The constructors and methods of datetime: results, texts of errors, how subclasses are made.
import _datetime
import warnings
from _datetime import *

warnings.simplefilter("ignore")


def t(s):
    try: r=repr(eval(s))
    except BaseException as e: r=type(e).__name__+': '+str(e)
    print(s,'->',r)
for s in ["date()","date(1)","date('a')","date(1,2,3,4)","date(1,2,day=3,x=1)","date(1,2,y=3)","date(year=1,month=1,day=1,foo=1)","date(1,1,1,year=1)","date(1,1,year=1)","date(10**10,1,1)","date(2**33,1,1)","date(-2**33,1,1)","date(10**30,1,1)","date(0,1,1)","date(1,13,1)","date(1,1,32)","date(1.5,1,1)","date(None,1,1)","date(year=1,**{'dax':2})",
"datetime()","datetime(1)","datetime(1,2,3,4,5,6,7,None,1)","datetime(1,2,3,4,5,6,7,None,fold=2)","datetime(1,2,3,25)","datetime(1,2,3,1,60)","datetime(1,2,3,1,1,60)","datetime(1,2,3,1,1,1,10**6)","datetime(1,2,3,tzinfo=3)","datetime(1,2,3,foldx=3)","datetime(1,2,3,1,1,1,1,None,1,1,1)",
"time(1,2,3,4,5)","time(1,2,3,4,None,1)","time(24)","time(fold=3)","time(x=1)","time(1,2,3,4,None,5,6)",
"timedelta(1,2,3,4,5,6,7,8)","timedelta('a')","timedelta(x=1)","timedelta(1,days=1)","timedelta(10**20)","timedelta(1e300)","timedelta(float('nan'))","timedelta(float('inf'))","timedelta(days=999999999,hours=24)","timedelta(days=10**9)","timedelta(-10**9)",
"timezone()","timezone(1)","timezone(timedelta(0),1)","timezone(timedelta(0),'a','b')","timezone(timedelta(1))","timezone(timedelta(0),nam=1)","timezone(offset=timedelta(0))",
"datetime(1,2,3).isoformat(1)","datetime(1,2,3).isoformat('ab')","datetime(1,2,3).isoformat('a','b')","datetime(1,2,3).isoformat('a',2)","datetime(1,2,3).isoformat('a','b','c')","datetime(1,2,3).isoformat(x=1)","time().isoformat(1)","time().isoformat('x','y')","time().isoformat('a\\0b')","datetime(1,2,3).isoformat('\\udc80')","datetime(1,2,3).isoformat(timespec='\\udc80')",
"datetime.combine(1,2)","datetime.combine(date(1,1,1),2)","datetime.combine(date(1,1,1))","datetime.combine(date(1,1,1),time(),1)","datetime.combine(date(1,1,1),time(),None,2)",
"datetime.strptime(1,2)","datetime.strptime('a')","datetime.strptime('a',b=1)","datetime.strptime('a',2)","datetime.fromtimestamp()","datetime.fromtimestamp('a')","datetime.fromtimestamp(1,2)","datetime.fromtimestamp(1,2,3)","datetime.fromtimestamp(1e300)","datetime.fromtimestamp(float('nan'))","datetime.fromtimestamp(10**30)","datetime.fromtimestamp(10**15)","datetime.fromtimestamp(-10**12)","datetime.fromtimestamp(10**18)","datetime.utcfromtimestamp('a')","datetime.utcfromtimestamp()","date.fromtimestamp('a')","date.fromtimestamp(1e18)","date.fromtimestamp(10**15)","date.fromtimestamp(float('nan'))",
"date.fromordinal()","date.fromordinal('a')","date.fromordinal(0)","date.fromordinal(10**8)","date.fromordinal(2**31)","date.fromordinal(2**70)","date.fromordinal(3652060)","date.fromordinal(2147483647)","date.fromisocalendar(1,2)","date.fromisocalendar(0,1,1)","date.fromisocalendar(2020,54,1)","date.fromisocalendar(2020,1,8)","date.fromisocalendar(10**20,1,1)","date.fromisocalendar('a',1,1)","date.fromisocalendar(1,1,1,1)","date.fromisocalendar(year=2020,week=3,day=1)","date.fromisocalendar(9999,53,7)","date.fromisocalendar(9999,52,7)",
"date.fromisoformat(1)","date.fromisoformat('a')","date.fromisoformat('2020-01-01x')","date.fromisoformat('2020-13-01')","date.fromisoformat('2020-W01-8')","date.fromisoformat('\\udc80')","date(1,1,1).strftime()","date(1,1,1).strftime(1)","date(1,1,1).strftime('a',1)","date(1,1,1).__format__(1)","date(1,1,1).__format__()","format(date(1,1,1),'%Y')",
"date(1,1,1).replace(1,2,3,4)","date(1,1,1).replace(x=1)","date(1,1,1).replace(2**33)","date(1,1,1).replace('a')","date(1,1,1).replace(1,year=1)","datetime(1,1,1).replace(fold=2)","datetime(1,1,1).replace(1,1,1,1,1,1,1,None,1)","datetime(1,1,1).replace(tzinfo=1)","time().replace(1,2,3,4,None,5)","datetime.now(1)","datetime.now(1,2)","datetime.now(x=1)","datetime(1,1,1).astimezone(1)","datetime(1,1,1).astimezone(x=1)",
"time(1)<time(1,tzinfo=UTC)","datetime(1,1,1)<datetime(1,1,1,tzinfo=UTC)","datetime(1,1,1)-datetime(1,1,1,tzinfo=UTC)","date(1,1,1)+1","date(1,1,1)<1","date(1,1,1)<datetime(1,1,1)","date(1,1,1)==datetime(1,1,1)","date(1,1,1)-timedelta(1)","date.max+timedelta(1)","datetime.max+timedelta(1)","datetime.min-timedelta(1)","timedelta.max+timedelta(1)","timedelta(1)*1.5","timedelta(1)/0","timedelta(1)//0","timedelta(1)/0.0","timedelta(1)/timedelta(0)","timedelta(1)//timedelta(0)","timedelta(1)%timedelta(0)","divmod(timedelta(1),timedelta(0))","timedelta(1)*float('nan')","timedelta(1)*float('inf')","timedelta(1)*10**10","timedelta(1)/1e-300",
"tzinfo().utcoffset(1)","tzinfo().fromutc(1)","tzinfo().fromutc(datetime(1,1,1))","UTC.utcoffset(1)","UTC.tzname(1)","UTC.dst(1)","UTC.fromutc(1)","UTC.fromutc(datetime(1,1,1))","time.fromisoformat('1')","time.fromisoformat('T12')","time.fromisoformat('T')","time.fromisoformat('')","datetime.fromisoformat('2020-01-01T')","datetime.fromisoformat('2020-01-01T25')","datetime.fromisoformat('2020-01-01T24:00')","datetime.fromisoformat('2020-01-01T12:30:15.1234567+01:00')","datetime.fromisoformat('2020-01-01T12:30+24:00')","datetime.fromisoformat('2020-W01')","datetime.fromisoformat('20200101T1230Z')","date(b'abcd')","date(b'a\\x0dcd')","time(b'abcdef')","datetime(b'abcdefghij')","datetime(b'ab\\x01defghij')","datetime(b'ab\\x01defghij',1)","datetime('ab\\x01defghij')","date('ab\\x01\\u1234')","time(b'\\x01bcdef',1)","datetime(1,1,1).__reduce_ex__()","datetime(1,1,1).__reduce_ex__('a')","datetime(1,1,1,fold=1).__reduce_ex__(4)","time(1,fold=1).__reduce_ex__(4)","time(1,fold=1).__reduce_ex__(2)","date.today(1)","_datetime.date(1,1,1).isocalendar().__reduce__()","type(date(1,1,1).isocalendar())(1,2)","type(date(1,1,1).isocalendar())(1,2,3)","type(date(1,1,1).isocalendar())(1,2,weekday='a')","type(date(1,1,1).isocalendar())((1,2,3))","date.min.year","setattr(date.min,'year',1)","setattr(timedelta(1),'days',1)","setattr(date,'x',1)","datetime(1,1,1).timestamp()","datetime(1970,1,1).timestamp()","datetime(9999,12,31,23).timestamp()","datetime(1,1,1).astimezone()","datetime(9999,12,31,23,59).astimezone()", "datetime(2020,1,1).astimezone()","repr(timezone(timedelta(hours=1),'x'))","str(timezone(timedelta(hours=-1,seconds=3)))","hash(timedelta(1,2,3))","hash(date(2020,1,1))","hash(datetime(2020,1,1,1,1,1,1))","hash(time(1,1,1,1))","hash(datetime(2020,1,1,tzinfo=UTC))","hash(time(1,tzinfo=UTC))","hash(UTC)","UTC==timezone(timedelta(0),'x')","UTC<UTC","date.resolution","timezone.min","timezone.max","date(2020,2,30)","date(True,True,True)","timedelta(True)","datetime.fromisoformat('2020-01-01T12:30:15,123')","date.fromisoformat('2020-W53-7')","datetime.fromisoformat('2020-01-01\\udc8012:00')","datetime.fromisoformat('2020-01-01é12:00')","class_(1)"]:
    t(s)
class D(date):
    def __new__(cls,*a,**k):
        print('new',a,k); return date.__new__(cls,*a,**k)
class DT(datetime):
    def __new__(cls,*a,**k):
        print('new',a,k); return datetime.__new__(cls,*a,**k)
class T(time):
    def __new__(cls,*a,**k):
        print('new',a,k); return time.__new__(cls,*a,**k)
d=D(2020,1,1); print(repr(d), str(d)); d+timedelta(1); d.replace(day=3); D.fromordinal(5); D.fromisoformat('2020-01-01'); D.fromtimestamp(0)
d=DT(2020,1,1,fold=1);print(repr(d)); d+timedelta(1); d.replace(day=3); DT.fromordinal(5); DT.fromisoformat('2020-01-01'); DT.fromtimestamp(0); DT.combine(date(1,1,1),time(1,fold=1)); DT.fromtimestamp(0,UTC); d.astimezone(UTC)
d=T(1,fold=1); d.replace(hour=2); T.fromisoformat('12:00'); print(repr(d), hash(d))
class TD(timedelta): pass
print(repr(TD(1)+TD(1)), repr(-TD(1)), repr(TD(0)), TD(1)*2)
