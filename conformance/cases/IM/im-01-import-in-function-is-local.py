# @row IM-01
# An import statement binds where it stands.
def f():
    import colorsys
    return "colorsys" in locals()
class C:
    import colorsys as held
print(f(), C.held.__name__, "colorsys" in globals())
