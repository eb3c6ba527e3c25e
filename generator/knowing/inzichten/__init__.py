"""What insights say together: the maps, relations, freshness, actions and the balance."""
