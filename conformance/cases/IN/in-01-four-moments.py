# @row IN-01
import sys
print("import time: module body runs", __name__)
class Meta(type):
    def __prepare__(name, bases):
        print("class definition: prepare")
        return {}
    def __new__(mcs, name, bases, ns):
        print("class definition: metaclass new, body is done:", ns["done"])
        return super().__new__(mcs, name, bases, ns)
    def __call__(cls, *a):
        print("instance creation: metaclass call")
        return super().__call__(*a)
class Processor(metaclass=Meta):
    print("class definition: body runs")
    done = True
    def __new__(cls, *a):
        print("instance creation: new")
        return super().__new__(cls)
    def __init__(self, x):
        print("instance creation: init")
        self.x = x
    def __getattribute__(self, name):
        print("call: lookup of", name)
        return super().__getattribute__(name)
    def process(self, data):
        print("call: body")
        return len(data) + self.x
print("import time: class is bound", "Processor" in globals())
p = Processor(1)
print(p.process("abc"))
module = sys.modules[__name__]
print(module.Processor.process.__globals__ is module.__dict__)
