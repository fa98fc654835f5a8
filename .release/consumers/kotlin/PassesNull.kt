import io.github.supervisionkit.workforce.Person

fun nobody(): Person = Person.builder().id(null).build()
