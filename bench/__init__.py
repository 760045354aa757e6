"""How fast the bot is beside its peers. `make bench`; never a part of the product."""
