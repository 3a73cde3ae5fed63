# @row IM-05
# How a namespace package looks.
from scratch import Scratch
with Scratch() as s:
    s.write("nsrep/y.py", "")
    import nsrep
    print(s.clean(nsrep), nsrep.__package__, type(nsrep.__loader__).__name__, nsrep.__spec__.has_location, nsrep.__spec__.cached, hasattr(nsrep, "__cached__"))
