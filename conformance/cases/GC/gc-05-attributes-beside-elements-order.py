# @row GC-05
# @strategy counting: the order of finalisation is the point
import gc


class Loud:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("dies", self.name)


class Pair(list):
    pass


class Refusal(Exception):
    pass


gc.disable()
gc.collect()
attribute, element = Loud("attribute"), Loud("element")
pair = Pair()
pair.attribute = attribute
pair.append(element)
pair.append(pair)
del attribute, element
gc.collect()
print("a list with attributes")
del pair
gc.collect()

context, value = Loud("context"), Loud("value")
refusal = Refusal()
refusal.value = value
refusal.me = refusal
refusal.__context__ = Refusal(context)
del context, value
gc.collect()
print("an exception with attributes")
del refusal
gc.collect()
