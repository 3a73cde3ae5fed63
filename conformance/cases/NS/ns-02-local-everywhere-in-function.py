# @row NS-02
x = "global"
def assigned_later():
    try:
        return x
    except UnboundLocalError as e:
        return str(e)
    x = 1
def by_for():
    try: return x
    except UnboundLocalError as e: return "for"
    for x in (): pass
def by_with():
    try: return x
    except UnboundLocalError: return "with"
    with open("f") as x: pass
def by_import():
    try: return x
    except UnboundLocalError: return "import"
    import sys as x
def by_def():
    try: return x
    except UnboundLocalError: return "def"
    def x(): pass
def by_class():
    try: return x
    except UnboundLocalError: return "class"
    class x: pass
def by_del():
    try: return x
    except UnboundLocalError: return "del"
    del x
def by_walrus():
    try: return x
    except UnboundLocalError: return "walrus"
    [(x := 1) for _ in ()]
print(assigned_later(), by_for(), by_with(), by_import(), by_def(), by_class(), by_del(), by_walrus())
