import io.github.supervisionkit.calendar.Deadline
import io.github.supervisionkit.calendar.Moment

fun told(deadline: Deadline): String =
    when (deadline) {
      is Deadline.EndOfDay -> "by the end of ${deadline.day()}"
      is Deadline.AtInstant -> "by ${deadline.at()}"
      is Deadline.Unlimited -> "some day"
      is Deadline.NotCovered -> "nobody knows"
    }

fun told(moment: Moment): String =
    when (moment) {
      is Moment.OnDate -> "on ${moment.day()}"
      is Moment.At -> "at ${moment.at()}"
    }
