# @row OM-13
class Singleton:
    _instance = None
    inits = 0
    def __new__(cls):
        if cls._instance is None:
            cls._instance = super().__new__(cls)
        return cls._instance
    def __init__(self): self.inits += 1
a, b = Singleton(), Singleton()
print(a is b, a.inits, Singleton.inits)
class RegistryMeta(type):
    registry = {}
    def __new__(mcs, name, bases, namespace):
        cls = super().__new__(mcs, name, bases, namespace)
        if bases:
            RegistryMeta.registry[name] = cls
        return cls
    def __getattr__(cls, name):
        if name in RegistryMeta.registry:
            return RegistryMeta.registry[name]
        raise AttributeError(f"no plugin {name}")
class Plugin(metaclass=RegistryMeta): pass
class Audio(Plugin): pass
class Video(Plugin): pass
print(RegistryMeta.registry, Plugin.Audio, Plugin.Video is Video)
try:
    Plugin.Text
except AttributeError as e:
    print(e)
class Interned:
    pool = {}
    def __new__(cls, key): return cls.pool.setdefault(key, super().__new__(cls))
    def __init__(self, key): self.key = key
print(Interned(1) is Interned(1), Interned(1) is Interned(2), len(Interned.pool))
