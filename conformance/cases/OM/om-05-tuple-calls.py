# @row OM-05
# Natives that take a tuple of arguments refuse keywords with their bare name when they are bound, else with their owner's.
import _thread
import functools
import io
import time


def told(action, *arguments, **keywords):
    try:
        print(action(*arguments, **keywords))
    except TypeError as error:
        print(error)


class Named(property):
    pass


RECEIVERS = {
    "__set_name__": (property(), Named()),
    "__exit__": (memoryview(b"a"), io.StringIO(), io.BytesIO(), _thread.allocate_lock(), _thread.RLock()),
    "__copy__": (functools.lru_cache(len),),
}
for name, receivers in RECEIVERS.items():
    for receiver in receivers:
        told(getattr(receiver, name), a=1)
        told(getattr(receiver, name), 1, a=1)
        told(getattr(type(receiver), name), receiver, a=1)
        told(getattr(type(receiver), name), receiver, 1, 2, a=1)
for function in functools.reduce, _thread.start_new_thread, _thread.stack_size, time.strftime, time.asctime:
    told(function, a=1)
    told(function, *range(9))
