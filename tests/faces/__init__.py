"""The faces, each on its own."""
