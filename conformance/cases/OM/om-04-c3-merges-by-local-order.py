# @row OM-04
def linear(graph):
    made = {}
    for name, bases in graph.items():
        try: made[name] = type(name, tuple(made[b] for b in bases), {})
        except TypeError as e: print(name, str(e).split(" for bases ")[-1]); continue
        except KeyError as e: print(name, "depends on", e); continue
        print(name, "".join(c.__name__ for c in made[name].__mro__[:-1]))
linear({"O": "", "A": "O", "B": "O", "C": "O", "D": "O", "E": "O", "K": "ABC", "L": "DBE", "M": "DA", "Z": "KLM"})
linear({"X": "", "Y": "", "A": "XY", "B": "YX", "C": "AB", "D": "C"})
linear({"A": "", "B": "A", "C": "A", "D": "BC", "E": "CB", "F": "DE", "G": "DC", "H": "AD"})
