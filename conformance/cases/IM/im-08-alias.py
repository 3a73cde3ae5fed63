# @row IM-08
# One module under two names.
import sys, json
sys.modules["jason"] = json
import jason, jason.decoder
print(jason is json, jason.__name__, sys.modules["jason.decoder"] is sys.modules["json.decoder"], jason.decoder.__name__)
