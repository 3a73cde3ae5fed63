# @row OM-18
def chain(e): return repr(e), repr(e.__cause__), repr(e.__context__), e.__suppress_context__
try:
    try: 1 / 0
    except ZeroDivisionError: raise ValueError("implicit")
except ValueError as e: print(chain(e))
try:
    try: 1 / 0
    except ZeroDivisionError as z: raise ValueError("explicit") from z
except ValueError as e: print(chain(e), e.__cause__ is e.__context__)
try:
    try: 1 / 0
    except ZeroDivisionError: raise ValueError("hidden") from None
except ValueError as e: print(chain(e))
try: raise ValueError from KeyError
except ValueError as e: print(chain(e))
try:
    try: raise KeyError("in finally")
    finally: raise ValueError("replaces")
except ValueError as e: print(chain(e))
e = ValueError()
e.__cause__ = KeyError()
print(e.__suppress_context__)
e.__suppress_context__ = False
e.__cause__ = None
print(e.__suppress_context__, chain(e))
