import sys; sys.customised = "yes"
