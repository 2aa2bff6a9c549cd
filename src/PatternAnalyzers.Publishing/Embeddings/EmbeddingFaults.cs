using PatternAnalyzers.Core.Errors;

namespace PatternAnalyzers.Publishing.Embeddings;

/// <summary>The messages about embedders.</summary>
internal static class EmbeddingFaults
{
    /// <summary>Code of an address or a key that cannot be used.</summary>
    public const string UnusableAddress = "PA4120";

    private const string CheckService = "See what the embedding service says about the model. Nothing of this batch was written.";

    public static PatternsException Unreachable(string what, string cause, Exception inner) =>
        Fault(
            "PA4121",
            $"{what}: the embedding service cannot be reached: {cause}",
            "Check the address, and that the service is running and can be reached from here.",
            inner);

    public static PatternsException NoAnswer(string what, TimeSpan timeout, Exception inner) => Fault(
        "PA4121",
        FormattableString.Invariant($"{what}: the embedding service did not answer within {timeout.TotalSeconds:0.###} s."),
        "Send fewer texts at once, or allow more time.",
        inner);

    public static PatternsException WrongCount(string what, int texts, int vectors) =>
        Fault("PA4122", FormattableString.Invariant($"{what}: {vectors} vectors came for {texts} texts."), CheckService);

    public static PatternsException NoNumber(string what) => Fault("PA4123", $"{what}: a vector holds something that is no number.", CheckService);

    public static PatternsException OtherLength(string what, int expected, int found) =>
        Fault("PA4124", FormattableString.Invariant($"{what}: a vector has {found} numbers instead of {expected}."), CheckService);

    public static PatternsException Forbidden(string what, int status, string variable) => Fault(
        "PA4125",
        FormattableString.Invariant($"{what}: the embedding service refuses the API key or misses one (status {status})."),
        $"Put the key into the environment variable {variable}.");

    public static PatternsException Refused(string what, int status, string excerpt) =>
        Fault(
            "PA4126",
            FormattableString.Invariant($"{what}: the embedding service fails (status {status}): {excerpt}"),
            "Check the name of the model and the log of the service; then publish again.");

    public static PatternsException Unreadable(string what, string problem, Exception? inner = null) =>
        Fault(
            "PA4127",
            $"{what}: this is no answer of an embedding service: {problem}",
            "Check that the address ends where /embeddings follows: https://host/v1.",
            inner);

    private static PatternsException Fault(string code, string message, string remedy, Exception? inner = null) =>
        new(code, ExitCode.StoreUnreachable, message, remedy, inner);
}
