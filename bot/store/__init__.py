"""Where things are kept, and for how long. The only floor that will know a database."""
