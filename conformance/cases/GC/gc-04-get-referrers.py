# @row GC-04
# @strategy counting: the collector is the counting strategy's
import gc


class C:
    pass


target = C()
in_list, in_tuple, in_dict, in_set = [target], (target, 1), {"k": target}, {target}
holder = C()
holder.attribute = target


def function(default=target):
    pass


referrers = gc.get_referrers(target)
for name, value in (("list", in_list), ("tuple", in_tuple), ("dict", in_dict), ("set", in_set)):
    print(name, any(r is value for r in referrers))
print("globals", any(r is globals() for r in referrers))
print("instance", any(r is holder for r in referrers))
print("defaults", any(r is function.__defaults__ for r in referrers), any(r is function for r in referrers))
print(any(r is C for r in gc.get_referrers(C.__mro__)), any(r is target for r in gc.get_referrers(C)))
