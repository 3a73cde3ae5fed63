# @row OM-12
"""type() lists the attributes in the order in which the mapping gives them."""
from collections import OrderedDict

namespace = OrderedDict(a=1, b=2, c=3)
namespace.move_to_end("a")
namespace.move_to_end("c", last=False)
made = type("Made", (), namespace)
print([name for name in vars(made) if len(name) == 1])
print([name for name in vars(made) if name.startswith("__")])


class Backwards(dict):
    def __iter__(self):
        return reversed(list(super().__iter__()))

    def keys(self):
        return list(self)


print([name for name in vars(type("Other", (), Backwards(a=1, b=2))) if len(name) == 1])
