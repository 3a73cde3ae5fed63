print("first runs", __name__, __package__)
ONE = 1
