"""Random calls: the values, the classes and the tables that `methods.py` draws from."""
