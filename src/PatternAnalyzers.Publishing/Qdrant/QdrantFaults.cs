using PatternAnalyzers.Core.Errors;

namespace PatternAnalyzers.Publishing.Qdrant;

/// <summary>The messages about Qdrant.</summary>
internal static class QdrantFaults
{
    /// <summary>Code of an address that cannot be used.</summary>
    public const string UnusableAddress = "PA4109";

    /// <summary>Code of a key that cannot be read.</summary>
    public const string UnreadableKey = "PA4110";

    private const string CheckServer = "Check the address, and that the server is running and can be reached from here; then publish again.";

    public static PatternsException Unreachable(string what, string cause, Exception inner) =>
        Fault("PA4101", $"{what}: Qdrant cannot be reached: {cause}", CheckServer, inner);

    public static PatternsException NoAnswer(string what, TimeSpan timeout, Exception inner) =>
        Fault(
            "PA4102",
            FormattableString.Invariant($"{what}: Qdrant did not answer within {timeout.TotalSeconds:0.###} s."),
            "See what the server is busy with, or allow more time; then publish again.",
            inner);

    public static PatternsException Forbidden(string what, int status, string variable) => Fault(
        "PA4103",
        FormattableString.Invariant($"{what}: Qdrant refuses the API key or misses one (status {status})."),
        $"Put a key that may write into the environment variable {variable}.");

    public static PatternsException Failing(string what, int status, string excerpt) =>
        Fault("PA4104", FormattableString.Invariant($"{what}: Qdrant fails (status {status}): {excerpt}"), "See the log of the server; then publish again.");

    public static PatternsException Busy(string what, string excerpt) =>
        Fault(
            "PA4105",
            $"{what}: Qdrant has too much to do (status 429): {excerpt}",
            "Wait, use smaller batches or less at once, or raise the rate limits of the collection; then publish again.");

    public static PatternsException Refused(string what, int status, string excerpt) =>
        Fault(
            "PA4106",
            FormattableString.Invariant($"{what}: Qdrant refuses the request (status {status}): {excerpt}"),
            "Compare the collection with what the message says; if it fits, report this.");

    public static PatternsException UnknownCollection(string location, string collection) =>
        Fault("PA4107", $"{location}: there is no collection {collection}.", "Publish a manifest first, or check the name.");

    public static PatternsException Unreadable(string what, string problem, Exception? inner = null) =>
        Fault(
            "PA4108",
            $"{what}: this is no answer of Qdrant: {problem}",
            "Check that the address is the one of Qdrant's REST interface (port 6333 unless changed).",
            inner);

    public static PatternsException OtherDimension(string collection, string vector, int stored, int offered) => Fault(
        "PA4111",
        FormattableString.Invariant($"The {vector} of collection {collection} holds {stored} numbers; the embedder makes {offered}."),
        "Use an embedder that fits the collection, or publish to another collection. Nothing was written.");

    public static PatternsException OtherModel(string collection, string stored, string offered) => Fault(
        "PA4112",
        $"Collection {collection} holds vectors of {stored}; the embedder is {offered}.",
        "Use the embedder that the collection was filled with, or publish to another collection. Nothing was written.");

    public static PatternsException WhichVector(string collection, IEnumerable<string> names) => Fault(
        "PA4113",
        $"Collection {collection} has several dense vectors: {string.Join(", ", names.Select(name => name.Length == 0 ? "the unnamed one" : name))}.",
        "Name the one that patterns use.");

    public static PatternsException NoSuchVector(string collection, string name) =>
        Fault(
            "PA4114",
            $"Collection {collection} has no dense vector {(name.Length == 0 ? "without a name" : name)}.",
            "Name one that it has, or publish to another collection.");

    public static PatternsException NotThere(string collection, long expected, long found) => Fault(
        "PA4115",
        FormattableString.Invariant($"Collection {collection} has {found} points of this publication after writing; {expected} were written."),
        "Something else writes to the collection, or it loses points; find out what, then publish again.");

    public static PatternsException TooStrict(string collection, string limit) =>
        Fault(
            "PA4116",
            $"The strict mode of collection {collection} leaves no room for a publication: {limit}.",
            "Raise the limit, or publish to another collection.");

    private static PatternsException Fault(string code, string message, string remedy, Exception? inner = null) =>
        new(code, ExitCode.StoreUnreachable, message, remedy, inner);
}
