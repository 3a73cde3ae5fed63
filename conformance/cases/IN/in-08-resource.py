# @row IN-08
# resource: limits and what has been used, with their errors.
import resource


def attempt(function, *args):
    try:
        print(function.__name__, args, function(*args))
    except Exception as e:
        print(function.__name__, args, type(e).__name__, e)


attempt(resource.getrlimit, 99)
attempt(resource.getrlimit, -1)
attempt(resource.getrlimit, "a")
for limits in (1,), 5, ("a", 1), (1.5, 1), (10**50, 1), (5, 1):
    attempt(resource.setrlimit, resource.RLIMIT_CORE, limits)
    attempt(resource.prlimit, 0, resource.RLIMIT_CORE, limits)
attempt(resource.setrlimit, 99, (1, 2))
soft, hard = resource.getrlimit(resource.RLIMIT_CORE)
attempt(resource.setrlimit, resource.RLIMIT_CORE, (0, hard))
print(resource.getrlimit(resource.RLIMIT_CORE) == (0, hard))
print(resource.prlimit(0, resource.RLIMIT_CORE, (0, hard)) == (0, hard))
print(resource.prlimit(0, resource.RLIMIT_CORE) == (0, hard))
attempt(resource.prlimit, -1, 4)
attempt(resource.prlimit, 0, 99)
attempt(resource.getrusage, 99)
for who in resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN, resource.RUSAGE_THREAD:
    used = resource.getrusage(who)
    print(len(used), type(used.ru_utime), type(used.ru_maxrss), used[0] == used.ru_utime, used[15] == used.ru_nivcsw)
print(resource.getpagesize(), resource.error, resource.struct_rusage)
print(sorted(name for name in dir(resource) if name.startswith("R")))
print(sorted(name for name in dir(resource.struct_rusage) if name.startswith("ru_")))
