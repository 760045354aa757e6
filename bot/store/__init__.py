"""
Where things are kept, and for how long. The only floor that knows a database.

`opening.py` opens a store, `store.py` keeps the promises of `service/ports.py` on a database,
`memory.py` keeps them without one.
"""
