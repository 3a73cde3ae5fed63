# @row IM-07
# @process
# @env PYTHONPATH=/x/one:relative:/x/./two/../three:/x/one
# The entries of PYTHONPATH come behind the script's folder, made absolute, each once.
import sys, os
here = os.getcwd()
print([p.replace(here, "HERE") for p in sys.path if p.startswith("/x") or p.startswith(here)])
