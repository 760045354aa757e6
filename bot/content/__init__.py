"""Content files in, content or problems out. Checked in stages before anybody meets it."""
