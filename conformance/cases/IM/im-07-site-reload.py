# @row IM-07
# site can be reloaded, and what is set in it holds.
import importlib, sys
site = sys.modules["site"]
site.marker = 5
print(site.marker, importlib.reload(site) is site, site.marker, callable(site.main))
