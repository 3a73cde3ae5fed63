# @row OM-11
class Job:
    retries = 0
    log = []
a, b = Job(), Job()
a.retries += 1
print(a.retries, b.retries, Job.retries, a.__dict__, b.__dict__)
a.log.append("from a")
print(b.log, a.log is Job.log, "log" in a.__dict__)
a.log += ["augmented"]
print(Job.log, "log" in a.__dict__, a.log is b.log)
b.log = b.log + ["new list"]
print(b.log is a.log, len(Job.log), len(b.log))
del a.retries
print(a.retries)
try:
    del a.retries
except AttributeError as e:
    print(e)
Job.retries = 7
print(a.retries, b.retries)
del Job.retries
try:
    a.retries
except AttributeError as e:
    print(e)
