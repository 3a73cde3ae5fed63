# @row OM-10
class Job:
    count = 0
    __slots__ = ("job_id", "name")
    def __init__(self, job_id, name):
        self.job_id, self.name = job_id, name
        Job.count += 1
a, b = Job(1, "a"), Job(2, "b")
print(Job.count, a.count, b.count)
try:
    a.count += 1
except AttributeError as e:
    print(e)
Job.count = 10
print(a.count)
Job.name = "class attribute over the slot"
print(a.name)
try:
    a.name = "x"
except AttributeError as e:
    print(e)
del Job.name
try:
    print(a.name)
except AttributeError as e:
    print(e)
