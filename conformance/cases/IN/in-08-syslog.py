# @row IN-08
# syslog: names, priorities and masks, with their errors.
import inspect
import syslog


def attempt(function, *args, **keywords):
    try:
        print(function.__name__, args, keywords, function(*args, **keywords))
    except Exception as e:
        print(function.__name__, args, keywords, type(e).__name__, e)


for args in (), (1, 2, 3), (1,), ("a", "b"), (b"a",), (7, 5), ("a\0b",), ("\ud800",), (None,):
    attempt(syslog.syslog, *args)
attempt(syslog.syslog, "a", x=1)
for args in (), ("x",), (1,), ("x", "y"), ("x", 1 << 40), (None,), ("x", 1, 2, 3), ("\ud800",):
    attempt(syslog.openlog, *args)
attempt(syslog.openlog, ident="x", logoption=1, facility=8)
attempt(syslog.setlogmask, 0)
attempt(syslog.setlogmask, syslog.LOG_UPTO(syslog.LOG_ERR))
attempt(syslog.setlogmask, 255)
attempt(syslog.setlogmask, "a")
for number in 0, 3, 6, 31, 40, 1 << 40, "a", 1 << 70:
    attempt(syslog.LOG_MASK, number)
    attempt(syslog.LOG_UPTO, number)
attempt(syslog.syslog, syslog.LOG_DEBUG, "nothing of interest")
attempt(syslog.closelog)
attempt(syslog.closelog)
print(inspect.signature(syslog.setlogmask), syslog.openlog.__text_signature__, syslog.syslog.__text_signature__)
