// A projection refuses a property that no node of the database ever had.
CALL db.createProperty('spam__SLOT__')
