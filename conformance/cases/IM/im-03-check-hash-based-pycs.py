# @row IM-03
# @process
# @command --check-hash-based-pycs always -c "import _imp; print(_imp.check_hash_based_pycs)"
