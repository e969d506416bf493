### Solo lo que se dice de otro modo en América.

error-unexpected = Se produjo un error por nuestra parte. Si avisas al responsable del bot, dale esta referencia: { $reference }.
error-storage = Ahora mismo no puedo acceder a mi base de datos, así que no se guardó nada. Las preguntas sobre ciudades siguen funcionando. Referencia: { $reference }.
error-too-slow = Tardó demasiado. Inténtalo de nuevo, por favor.
