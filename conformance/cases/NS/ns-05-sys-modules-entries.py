# @row NS-05
import sys, types
m = types.ModuleType("fake_mod")
m.value = 5
sys.modules["fake_mod"] = m
import fake_mod
print(fake_mod is m, fake_mod.value)
sys.modules["none_mod"] = None
for statement in (
    "import none_mod", "from none_mod import x", "import fake_mod.sub", "from fake_mod import missing",
    "from fake_mod.sub import x",
):
    try:
        exec(statement)
    except ImportError as e:
        print(type(e).__name__, e, "|", e.name)
sys.modules["odd"] = 5
import odd
print(odd, odd + 1)
try:
    from odd import real, nothing
except ImportError as e:
    print(e)
from odd import real
print(real)
