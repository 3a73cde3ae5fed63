# @row OM-18
# Capsules, what native modules offer to each other: opaque, of a type that nobody can instantiate or derive from.
import _socket
import copy
import datetime
import pickle
import re
import sys
import types
import unicodedata
import weakref

import pyexpat


def told(action, *arguments):
    try:
        print(re.sub("0x[0-9a-f]+", "0x…", str(action(*arguments))))
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)


capsules = datetime.datetime_CAPI, unicodedata._ucnhash_CAPI, pyexpat.expat_CAPI, _socket.CAPI
for capsule in capsules:
    told(repr, capsule)
cls = types.CapsuleType
print({type(capsule) is cls for capsule in capsules}, cls, cls.__module__, cls.__flags__ & ~(1 << 19), cls.__basicsize__)
print(sorted(vars(cls)), sys.getsizeof(capsule), capsule.__sizeof__(), bool(capsule), capsule == capsule, capsule != capsules[0])
for action in copy.copy, copy.deepcopy, pickle.dumps, weakref.ref, dir(capsule).__contains__, lambda it: it.name, lambda it: it < it:
    told(action, capsule)
told(setattr, capsule, "name", 1)
told(setattr, cls, "name", 1)
told(cls)
told(type, "Sub", (cls,), {})
print("CapsuleType" in types.__all__)
