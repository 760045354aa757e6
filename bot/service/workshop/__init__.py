"""The workshop of volunteers: what a change touches, what it changes, and how to begin one."""
