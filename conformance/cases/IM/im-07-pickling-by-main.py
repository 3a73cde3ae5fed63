# @row IM-07
# A class of __main__ is pickled by that name; its twin in the imported file is another.
import pickle, sys
class Held: pass
data = pickle.dumps(Held())
print(b"__main__" in data, type(pickle.loads(data)) is Held)
del sys.modules["__main__"].Held
try: pickle.loads(data)
except AttributeError as e: print("Held" in str(e))
