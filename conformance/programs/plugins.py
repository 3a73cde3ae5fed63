"""A plugin system: discovery by registration, versions and dependencies, hooks with priorities, configuration, a pipeline of text filters."""
import string
import types
from abc import ABC, abstractmethod
from collections import ChainMap, defaultdict
from functools import singledispatchmethod, total_ordering
from inspect import signature


@total_ordering
class Version:
    def __init__(self, text):
        self.parts = tuple(int(p) for p in text.split("."))

    def __eq__(self, other):
        return self.parts == other.parts

    def __lt__(self, other):
        return self.parts < other.parts

    def __hash__(self):
        return hash(self.parts)

    def __str__(self):
        return ".".join(map(str, self.parts))


class Requirement:
    OPERATORS = {">=": Version.__ge__, "==": Version.__eq__, "<": Version.__lt__}

    def __init__(self, text):
        for op in self.OPERATORS:
            if op in text:
                name, _, version = text.partition(op)
                self.name, self.op, self.version = name.strip(), op, Version(version.strip())
                return
        self.name, self.op, self.version = text.strip(), None, None

    def accepts(self, version):
        return self.op is None or self.OPERATORS[self.op](version, self.version)

    def __str__(self):
        return self.name if self.op is None else f"{self.name}{self.op}{self.version}"


class PluginError(Exception):
    pass


class Plugin(ABC):
    registry = {}
    version = Version("1.0")
    requires = ()
    defaults = {}

    def __init_subclass__(cls, /, name=None, **kwargs):
        super().__init_subclass__(**kwargs)
        cls.name = name or cls.__name__.lower()
        if cls.name in Plugin.registry:
            raise PluginError(f"two plugins are called {cls.name!r}")
        Plugin.registry[cls.name] = cls

    def __init__(self, host, config):
        self.host = host
        self.config = ChainMap(config, self.defaults)
        for attribute in dir(type(self)):
            function = getattr(type(self), attribute, None)
            if isinstance(function, types.FunctionType) and hasattr(function, "hook"):
                host.hooks[function.hook].append((function.priority, self.name, getattr(self, attribute)))

    @abstractmethod
    def describe(self):
        """Says what the plugin does."""

    def start(self):
        pass

    def stop(self):
        pass


def hook(name, priority=50):
    def mark(function):
        function.hook, function.priority = name, priority
        return function
    return mark


class Host:
    def __init__(self, config=None):
        self.config = config or {}
        self.hooks = defaultdict(list)
        self.plugins = {}
        self.log = []

    def load(self, *names):
        for name in self.resolve(names):
            cls = Plugin.registry[name]
            try:
                plugin = cls(self, self.config.get(name, {}))
                plugin.start()
            except (TypeError, PluginError) as e:
                self.log.append(f"{name} failed: {e}")
                continue
            self.plugins[name] = plugin
            self.log.append(f"{name} {cls.version} started")
        for entries in self.hooks.values():
            entries.sort(key=lambda e: e[:2])
        return self

    def resolve(self, names):
        order, state = [], {}

        def visit(name, chain):
            if state.get(name) == "done":
                return
            if name in chain:
                raise PluginError("cycle: " + " -> ".join([*chain, name]))
            if name not in Plugin.registry:
                raise PluginError(f"no plugin {name!r}" + (f", wanted by {chain[-1]!r}" if chain else ""))
            for text in Plugin.registry[name].requires:
                requirement = Requirement(text)
                visit(requirement.name, [*chain, name])
                found = Plugin.registry[requirement.name].version
                if not requirement.accepts(found):
                    raise PluginError(f"{name} requires {requirement}, found {found}")
            state[name] = "done"
            order.append(name)

        for name in names:
            visit(name, [])
        return order

    def call(self, name, value, **context):
        for _, owner, function in self.hooks[name]:
            accepted = {k: v for k, v in context.items() if k in signature(function).parameters}
            value = function(value, **accepted)
        return value

    def stop(self):
        for plugin in reversed(self.plugins.values()):
            plugin.stop()
            self.log.append(f"{plugin.name} stopped")


class Core(Plugin):
    version = Version("2.1")

    def describe(self):
        return "keeps the statistics"

    def start(self):
        self.calls = 0

    @hook("text", priority=0)
    def count(self, text):
        self.calls += 1
        return text.strip()


class Caesar(Plugin):
    requires = ("core>=2.0",)
    defaults = {"shift": 3, "alphabet": string.ascii_lowercase}

    def describe(self):
        return f"shifts letters by {self.config['shift']}"

    @hook("text")
    def encode(self, text, reverse=False):
        alphabet, n = self.config["alphabet"], self.config["shift"] * (-1 if reverse else 1)
        table = str.maketrans(alphabet, alphabet[n:] + alphabet[:n])
        return text.translate(table)


class Shout(Plugin, name="loud"):
    requires = ("core", "caesar<2")

    def describe(self):
        return "makes everything upper case"

    @hook("text", priority=90)
    def shout(self, text):
        return text.upper() + "!" * self.config.get("marks", 1)

    @hook("render")
    def render(self, value, width=20):
        return Renderer().show(value).center(width, "·")


class Broken(Plugin):
    requires = ("core==1.0",)

    def describe(self):
        return "never"


class Abstract(Plugin):
    pass


class Moody(Plugin):
    def describe(self):
        return "refuses to start"

    def start(self):
        raise PluginError("not today")


class Loop1(Plugin):
    requires = ("loop2",)
    describe = None


class Loop2(Plugin):
    requires = ("loop3",)
    describe = None


class Loop3(Plugin):
    requires = ("loop1",)
    describe = None


class Orphan(Plugin):
    requires = ("nobody",)
    describe = None


class Renderer:
    @singledispatchmethod
    def show(self, value):
        return f"<{type(value).__name__}>"

    @show.register
    def _(self, value: int | float):
        return f"{value:+}"

    @show.register(str)
    def _(self, value):
        return repr(value)

    @show.register
    def _(self, value: list):
        return "[" + " ".join(map(self.show, value)) + "]"


def main():
    host = Host({"caesar": {"shift": 13}, "loud": {"marks": 3}})
    host.load("loud", "abstract", "moody")
    for plugin in host.plugins.values():
        print(f"{plugin.name:8} {plugin.version!s:5} {plugin.describe()}")
    print(host.call("text", "  hello, plugins  "), "|", host.call("text", "uryyb", reverse=True))
    for value in ("text", 5, -2.5, [1, "a", [None]], {1}):
        print(host.call("render", value, width=24, unused=True))
    print({k: [(p, n) for p, n, _ in v] for k, v in host.hooks.items()}, host.plugins["core"].calls)
    host.stop()
    print(*host.log, sep="\n")
    for name in ("broken", "loop1", "orphan", "missing"):
        try:
            print(Host().resolve([name]))
        except PluginError as e:
            print(f"{name}: {e}")
    try:
        class Core(Plugin):
            pass
    except PluginError as e:
        print(e)
    print(sorted(Plugin.registry), sorted(map(str, [Version("1.10"), Version("1.9"), Version("1.9.1")])), max(Version("1.10"), Version("1.9")))
    print(host.plugins["caesar"].config["shift"], dict(host.plugins["caesar"].config.maps[1])["shift"], Host().resolve(["caesar", "core", "loud"]))


main()
