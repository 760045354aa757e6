"""What things are: frozen, typed, standard library only. The ground floor of the house."""
