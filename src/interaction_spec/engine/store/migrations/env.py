"""What Alembic runs for each command: our connection, in our transaction."""

from __future__ import annotations

from alembic import context

from interaction_spec.engine.store.versions import version

context.configure(connection=context.config.attributes["connection"], version_table=version.name)
context.run_migrations()
