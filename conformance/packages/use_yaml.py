# @package python3-yaml
# YAML in pure Python: loading, dumping, tags, anchors, several documents, events, errors.
import datetime

import yaml

TEXT = """\
# comment
invoice: 34843
date: 2001-01-23
at: 2001-12-14 21:59:43.10 -5
bill-to: &id001
  given: Chris
  address:
    lines: |
      458 Walkman Dr.
      Suite #292
    city: >-
      Royal
      Oak
ship-to: *id001
merged:
  <<: *id001
  given: Pat
list: [1, 0x1F, 0o17, 1_000, 1.5e+3, .inf, -.INF, .nan, ~, null, yes, Off, 'it''s', "a\\tb\\u00e9"]
? [complex, key]
: {a: b, c: [d]}
set: !!set {x, y}
omap: !!omap [one: 1, two: 2]
binary: !!binary aGVsbG8=
"""
for each in yaml.safe_load(TEXT.replace("? [complex, key]\n: {a: b, c: [d]}\n", "")).items():
    print(each)
print(yaml.compose("? [complex, key]\n: 1\n").value[0][0].tag)
print([type(event).__name__ for event in yaml.parse("a: [1, {b: c}]")])
print([type(token).__name__ for token in yaml.scan("- !t &x 'y'\n- *x")])
print(list(yaml.safe_load_all("--- 1\n--- [2]\n...\n--- {a: 3}\n")))
data = {"name": "x: y", "list": [1, 2.5, None, True, "no", "multi\nline\n", "é", "", " lead"], "nested": {"d": datetime.date(2001, 1, 1), "b": b"\x00\xff", "t": (1, 2), "s": {1}}}
print(yaml.dump(data))
print(yaml.safe_dump({k: v for k, v in data.items() if k != "nested"}, allow_unicode=True, default_flow_style=True, width=40))
shared = [1, 2]
print(yaml.dump({"a": shared, "b": shared}, sort_keys=False, indent=4, explicit_start=True, explicit_end=True))


class Monster(yaml.YAMLObject):
    yaml_tag = "!Monster"
    yaml_loader = yaml.SafeLoader

    def __init__(self, name, hp):
        self.name, self.hp = name, hp

    def __repr__(self):
        return f"Monster({self.name!r}, {self.hp})"


print(yaml.safe_load("!Monster {name: Cave spider, hp: 16}"), yaml.dump(Monster("Dragon", [16, 99])))


def dice(loader, node):
    return tuple(map(int, loader.construct_scalar(node).split("d")))


yaml.add_constructor("!dice", dice, Loader=yaml.SafeLoader)
yaml.add_representer(complex, lambda dumper, value: dumper.represent_scalar("!c", f"{value.real}+{value.imag}j"))
print(yaml.safe_load("damage: !dice 2d6"), yaml.dump([1 + 2j]))
for text in ["a: b: c", "[1, 2", "- a\n b", "\t- x", "a: *unknown", "!!python/object:os.system x", "'open", "%YAML 3.0\n--- a", "{a: 1, a: 2}", "key: @x", "a:\n- b\n  c: d"]:
    try:
        print(yaml.safe_load(text))
    except yaml.YAMLError as e:
        print(type(e).__name__, str(e).replace("\n", " | "))
