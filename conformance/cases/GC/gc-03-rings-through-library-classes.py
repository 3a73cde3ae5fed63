# @row GC-03
# @strategy counting: the collector is the counting strategy's
import collections
import dataclasses
import enum
import functools
import gc

gc.disable()


def probe(make):
    make()
    gc.collect()
    make()
    print(make.__name__, gc.collect())


def dataclass_instances():
    a = Node(None)
    a.next = a


@dataclasses.dataclass
class Node:
    next: object


def partial():
    items = []
    items.append(functools.partial(print, items))


def ordered_dict():
    d = collections.OrderedDict()
    d["me"] = d


def default_dict():
    d = collections.defaultdict(list)
    d["me"] = d


def chain_map():
    c = collections.ChainMap({})
    c["me"] = c


for make in (dataclass_instances, partial, default_dict, chain_map):
    probe(make)
