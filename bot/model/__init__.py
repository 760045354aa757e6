"""Domain model: frozen dataclasses, typed, standard library only. The lowest layer."""
