import io.github.supervisionkit.calendar.Moment

fun told(moment: Moment): String =
    when (moment) {
      is Moment.OnDate -> "on ${moment.day()}"
    }
