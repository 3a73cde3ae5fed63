# @row IN-08
# The module time: its namespace, clocks, calendar functions and the texts of their errors.
import os
import sys
import time

print([n for n in dir(time) if n != '__file__'])
for n in dir(time):
    v=getattr(time,n)
    if callable(v) and n!='struct_time' and not n.startswith('__'): print(n, v.__text_signature__)
    elif n.startswith('CLOCK') or n.startswith('_ST'): print(n,v)
for c in 'time monotonic perf_counter process_time thread_time'.split(): print(c, time.get_clock_info(c))
s=time.struct_time
print(list(s.__dict__), sys.getsizeof(time.gmtime(0)), s.__basicsize__, s.__match_args__)
def t(x):
    try: r=repr(eval(x))
    except BaseException as e: r=type(e).__name__+': '+str(e)
    print(x,'->',r)
for x in ["time.gmtime(0)","time.gmtime(1,2)","time.gmtime('a')","time.gmtime(float('nan'))","time.gmtime(1e300)","time.gmtime(10**18)","time.gmtime(10**30)","time.gmtime(-1.5)","time.gmtime(None).tm_zone","time.localtime(0)","time.localtime(0).tm_zone","time.localtime('x')",
"time.mktime(5)","time.mktime(())","time.mktime((1,2,3))","time.mktime(time.localtime(12345))","time.mktime((2020,1,1,0,0,0,0,0,-1))","time.mktime((2020,13,45,25,61,61,0,0,-1))","time.mktime((10**10,1,1,0,0,0,0,0,-1))","time.mktime((-10**9*3,1,1,0,0,0,0,0,-1))","time.mktime((1969,12,31,23,59,59,0,0,-1))","time.mktime((2**31-1,1,1,0,0,0,0,0,-1))","time.mktime(('a',1,1,0,0,0,0,0,-1))","time.mktime([1,2])","time.mktime()",
"time.asctime((2020,1,1,0,0,0,0,1,-1))","time.asctime((2020,0,0,0,0,0,0,0,-1))","time.asctime(5)","time.asctime((2020,13,1,0,0,0,0,1,-1))","time.asctime((2020,1,32,0,0,0,0,1,-1))","time.asctime((2020,1,1,24,0,0,0,1,-1))","time.asctime((2020,1,1,0,60,0,0,1,-1))","time.asctime((2020,1,1,0,0,62,0,1,-1))","time.asctime((2020,1,1,0,0,0,-2,1,-1))","time.asctime((2020,1,1,0,0,0,7,1,-1))","time.asctime((2020,1,1,0,0,0,0,367,-1))","time.asctime((10**10,1,1,0,0,0,0,1,-1))","time.asctime((2**31-1,1,1,0,0,0,0,1,-1))","time.asctime((-5,1,1,0,0,0,0,1,-1))","time.ctime('a')","time.ctime(0)","time.ctime(1,2)","time.asctime(1,2)",
"time.strftime()","time.strftime(1)","time.strftime('%Y',1)","time.strftime('%Y',(1,2,3))","time.strftime('%Y %y %C %G %g',(-5,1,1,0,0,0,0,1,-1))","time.strftime('%Y %y %C %G',(12345,1,1,0,0,0,0,1,-1))","time.strftime('%Y %y %C %G %F',(5,1,1,0,0,0,0,1,-1))","time.strftime('a\\0b%Y',(2020,1,1,0,0,0,0,1,0))","time.strftime('',(2020,1,1,0,0,0,0,1,0))","time.strftime('%',(2020,1,1,0,0,0,0,1,0))","time.strftime('%4Y|%_d|%-d|%^a|%#Z|%Ey|%Od|%05d|%E|%10A|%:z|%+|%q|%k|%l|%P|%s|%N|%i|%n%t%h',(2020,1,1,0,0,0,0,1,0))","time.strftime('%\\u20ac\\ud800 é %d',(2020,1,1,0,0,0,0,1,0))","time.strftime('%c|%x|%X|%r|%D|%R|%T|%e|%U|%W|%V|%u|%w|%j|%p|%I',(2020,5,9,15,4,5,5,130,0))","time.strftime('%z %Z',(2020,5,9,15,4,5,5,130,0))","time.strftime('%d',(2020,5,9,15,4,5,5,130,5))",
"time.sleep(-1)","time.sleep('a')","time.sleep(float('nan'))","time.sleep()","time.sleep(1e300)","time.get_clock_info('x')","time.get_clock_info(1)","time.clock_gettime(99)","time.clock_gettime('a')","time.clock_gettime_ns(99)","time.clock_getres(99)","time.clock_getres(0)","time.clock_getres(4)","time.clock_settime(0,'a')","time.clock_settime(99,1)","time.clock_settime(1,1)","time.clock_settime_ns(1,1)","time.clock_settime_ns(1,1.5)","time.clock_settime(1)","time.clock_gettime(10**20)","time.pthread_getcpuclockid(0.5)","time.tzset(1)","time.strptime()","time.strptime('a','b','c')","time.strptime('x','%Y')","time.strptime(1)","time.strptime('2020','%Y')","time.strptime('Sat Jun  6 16:26:11 1998')","time.struct_time((1,2,3))","time.struct_time(range(9))","time.struct_time(range(11))[:]","time.struct_time(range(11)).tm_gmtoff","time.struct_time(range(12))","time.struct_time(5)","time.struct_time(range(9),{'tm_zone':'x'}).tm_zone","time.struct_time(range(9),{'foo':'x'})","time.struct_time(range(9)).__replace__(tm_year=5)","time.struct_time(range(9)).__reduce__()","time.localtime(0).__reduce__()","time.localtime(0)==time.gmtime(0)","time.time(1)","time.monotonic(1)","time.thread_time(1)","time.process_time_ns(1)"]:
    t(x)

for zone in ("EST+05EDT,M4.1.0,M10.5.0", "AEST-10AEDT-11,M10.5.0,M3.5.0", "UTC+0", "<+0330>-3:30", "foo", "", "EST5EDT", "XYZ3ABC,J60/1,300/-2", "PST8PDT,59/5:30:10,J365", "Europe/Berlin", "Australia/Lord_Howe", "Africa/Casablanca", ":America/New_York"):
    os.environ["TZ"] = zone
    time.tzset()
    print(repr(zone), time.tzname, time.timezone, time.altzone, time.daylight)
    for stamp in (0, 1e9, 1700000000, 1720000000, 1583650799, 1583650800, 1604208600, 1604212200, 3000000000, 9000000000, -3000000000):
        local = time.localtime(stamp)
        print(tuple(local), local.tm_zone, local.tm_gmtoff, time.strftime("%z %Z %s", local), time.mktime(local) == int(stamp))
    for isdst in (-1, 0) if zone in ("foo", "Africa/Casablanca") else (-1, 0, 1):
        for fields in ((2020, 1, 15, 12), (2020, 7, 15, 12), (2020, 3, 8, 2), (2020, 10, 25, 3)):
            print(isdst, fields, time.mktime(fields + (0, 0, 0, 0, isdst)), time.strftime("%z|%Z", fields + (0, 0, 0, 1, isdst)))
for name in ("time", "monotonic", "perf_counter", "process_time", "thread_time"):
    first = getattr(time, name)()
    nanos = getattr(time, name + "_ns")()
    print(name, type(first), type(nanos), abs(nanos / 1e9 - first) < 5)
for clock in (0, 1, 2, 3, 4, 7, 11):
    print(clock, time.clock_getres(clock), abs(time.clock_gettime_ns(clock) / 1e9 - time.clock_gettime(clock)) < 5)
