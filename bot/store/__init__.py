"""
Persistence: the stores behind `service/ports.py`. The only room that knows a database.

`factory.py` makes a store from the settings. `store.py` is a write-behind cache (`cache.py`,
`pending.py`, `writer.py`) in front of SQLite (`sqlite_file.py`, `schema.py`, `tables.py`);
`memory.py` is a store without a disk. `sealing.py` encrypts, `erasure_journal.py` lets erasures
survive a restart, `journal.py` does so for updates that are not answered yet.
"""
