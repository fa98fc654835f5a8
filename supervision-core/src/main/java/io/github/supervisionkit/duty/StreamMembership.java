package io.github.supervisionkit.duty;

import io.github.supervisionkit.session.Session;
import io.github.supervisionkit.session.SessionStatus;
import io.github.supervisionkit.source.Step;
import io.github.supervisionkit.vocabulary.Stream;
import io.github.supervisionkit.vocabulary.Vocabulary;
import java.util.Optional;

/**
 * Which sessions belong to a stream: those of one of its forms that name it, or name none and whose form has it for its main
 * stream.
 *
 * <p>Whether a session was held is another question, but for {@link #isFormal}.
 */
public final class StreamMembership {

  private static final String ONE_TO_ONE = "one-to-one";

  private StreamMembership() {}

  /**
   * Returns whether a session belongs to a stream.
   *
   * @param vocabulary the pack's words
   * @param streamId the stream
   * @param session the session, whatever became of it
   * @return whether it belongs to it
   */
  public static boolean counts(Vocabulary vocabulary, String streamId, Session session) {
    return vocabulary.stream(streamId)
        .filter(stream -> stream.forms().contains(session.form()))
        .flatMap(stream -> streamOf(vocabulary, session))
        .filter(streamId::equals)
        .isPresent();
  }

  /**
   * Returns why a session doesn't belong to a stream.
   *
   * @param vocabulary the pack's words
   * @param streamId the stream
   * @param session the session, whatever became of it
   * @return the reason, as the end of a sentence about the session; empty where it does belong to it
   */
  public static Optional<Step> whyNot(Vocabulary vocabulary, String streamId, Session session) {
    if (counts(vocabulary, streamId, session)) {
      return Optional.empty();
    }
    if (vocabulary.stream(streamId).isEmpty()) {
      return Optional.of(Step.of("the policy declares no stream `{}`", streamId));
    }
    Optional<String> other = session.stream().filter(named -> !named.equals(streamId));
    return Optional.of(other
        .map(named -> Step.of("its stream is `{}`, not `{}`", named, streamId))
        .orElseGet(() -> formDoesNotCount(session, streamId)));
  }

  private static Step formDoesNotCount(Session session, String streamId) {
    return Step.of("a session of the form `{}` does not count as `{}`", session.form(), streamId);
  }

  /**
   * Returns the stream to which a session belongs, or would if its form were among the stream's.
   *
   * @param vocabulary the pack's words
   * @param session the session
   * @return the stream that it names, else the main stream of its form; empty where there is neither
   */
  public static Optional<String> streamOf(Vocabulary vocabulary, Session session) {
    return session.stream().or(() -> vocabulary.mainStream(session.form()).map(Stream::id));
  }

  /**
   * Returns whether a session is formal supervision: held, one to one, and of the main stream for that form.
   *
   * @param vocabulary the pack's words
   * @param session the session
   * @return whether it is
   */
  public static boolean isFormal(Vocabulary vocabulary, Session session) {
    return session.status() == SessionStatus.HELD
        && session.form().equals(ONE_TO_ONE)
        && vocabulary
            .mainStream(ONE_TO_ONE)
            .filter(stream -> counts(vocabulary, stream.id(), session))
            .isPresent();
  }
}
