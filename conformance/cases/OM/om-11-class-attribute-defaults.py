# @row OM-11
class Config:
    debug = False
    paths = []
    limit: int = 10
    def set(self, **kw):
        for k, v in kw.items(): setattr(self, k, v)
        return self
a, b = Config().set(debug=True), Config()
a.paths.append("shared")
a.limit -= 1
print(a.debug, b.debug, b.paths, a.limit, b.limit, Config.limit, vars(a), vars(b))
Config.debug = "changed"
print(a.debug, b.debug)
del a.debug
print(a.debug, vars(a))
b.paths = b.paths + ["own"]
print(a.paths, b.paths, Config.paths)
b.paths += ["more"]
print(Config.paths, b.paths)
