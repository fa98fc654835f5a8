/** A program of a user, who has the library's jars and nothing that they were made with. */
module dashboard {
  requires io.github.supervisionkit.policies;

  uses io.github.supervisionkit.policy.PolicyPackProvider;
}
