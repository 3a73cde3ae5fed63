# @row OM-18
import types
made = types.new_class("Made", (dict,), {}, lambda namespace: namespace.update(x=1))
print(made.__name__, made.__bases__, made.x, made.__module__)
class Entries:
    def __mro_entries__(self, bases): return (list,)
e = Entries()
print(types.resolve_bases((e, int)), types.resolve_bases((int,)), types.get_original_bases(made), types.prepare_class("P", (int,), {"metaclass": type, "k": 1}))
for call in (lambda: types.new_class("X", (int, str)), lambda: types.new_class("X", (e,)).__bases__, lambda: types.new_class("X", (), {"k": 1}), lambda: types.get_original_bases(5), lambda: types.new_class("G", (list[int],)).__orig_bases__):
    try:
        print(call())
    except TypeError as error:
        print(error)
