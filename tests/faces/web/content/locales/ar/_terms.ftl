### No terms: the small content of the tests needs none.
