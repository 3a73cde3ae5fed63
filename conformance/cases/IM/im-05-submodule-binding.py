# @row IM-05
import sys
from scratch import Scratch
with Scratch() as s:
    s.write("bp/__init__.py", "x = 'attribute x'\nclash = 'attribute clash'\n")
    s.write("bp/x.py", "X = 'submodule x'")
    s.write("bp/clash.py", "")
    s.write("bp/fails.py", "raise KeyError('fails')")
    import bp
    from bp import x
    print(x)
    import bp.x
    print(type(bp.x).__name__, bp.x.X, x)
    from bp import clash
    print(clash)
    import bp.clash as c
    print(type(c).__name__)
    try:
        import bp.fails
    except KeyError as e:
        print(e, hasattr(bp, "fails"))
    try:
        from bp import fails
    except KeyError as e:
        print("again", e)
    s.write("bp/late.py", "L = 1")
    from bp import late
    print(late.L, bp.late is late)
    import bp.late as l2, bp as b2
    print(l2 is late, b2 is bp)
    sys.modules["bp.fake"] = "not even a module"
    import bp.fake
    print(hasattr(bp, "fake"))
    from bp import fake
    print(fake)
    import bp.fake as f3
    print(f3)
