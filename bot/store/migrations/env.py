"""Alembic's entry point: migrates the connection that it is handed, in its open transaction."""

from alembic import context
from sqlalchemy import Connection

from bot.store.tables import TABLES

connection = context.config.attributes.get("connection")
if not isinstance(connection, Connection):
    raise SystemExit(
        "The bot brings its data up to date itself, at its start. Use the command alembic only "
        "to begin a new revision: alembic revision --rev-id 0005 --message 'what changes'"
    )
# SQLite changes a column by copying the table; Alembic calls that batch mode.
context.configure(connection=connection, target_metadata=TABLES, render_as_batch=True)
with context.begin_transaction():
    context.run_migrations()
