# @row NS-01
calls = []
def fake(name, globals=None, locals=None, fromlist=(), level=0):
    calls.append((name, fromlist, level, globals is ns, locals is ns))
    return type("M", (), {"x": 1, "sub": type("S", (), {"y": 2})})
ns = {"__builtins__": {"__import__": fake}}
exec("import a\nimport a.sub\nimport a.sub as s\nfrom a import x\nfrom . import x as z\nfrom ..b.c import x", ns)
for c in calls:
    print(c)
print(ns["s"].y, ns["x"], ns["z"])
