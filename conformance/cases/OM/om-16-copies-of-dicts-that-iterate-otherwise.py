# @row OM-16
class Spelled(dict):
    def __iter__(self):
        return super().__iter__()
    def __getitem__(self, key):
        print("get", key)
        return super().__getitem__(key)
d = Spelled(a=1, b=2)
print(d.copy(), d | {}, {} | d, dict(d), {**d}, d.items() ^ {}.items())
