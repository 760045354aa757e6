"""Link in, screen out. Pure: no clock, no chance, no file, no network, no async."""
