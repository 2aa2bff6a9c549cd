using PatternAnalyzers.Core.Errors;

namespace PatternAnalyzers.Publishing.Paired;

/// <summary>The messages about two stores that must say the same.</summary>
internal static class PairedFaults
{
    public static PatternsException BrokenOff(string repository, Exception cause) => new(
        "PA4301",
        ExitCode.StoreUnreachable,
        $"The publication of {repository} broke off and could not be undone yet: {cause.Message}",
        "Publish again when both stores can be reached; it first completes or undoes what was begun.",
        cause);

    public static PatternsException Unfinished(string place, string repository, Guid publication) => new(
        "PA4302",
        ExitCode.StoreUnreachable,
        $"{place}: publication {publication} of {repository} was begun over both stores and is not complete.",
        "Publish with --store qdrant+postgres; it first completes or undoes what was begun.");

    public static PatternsException OneOfTwo(string place, Guid publication) => new(
        "PA4303",
        ExitCode.Usage,
        $"{place}: publication {publication} is in Qdrant, too; undone here alone, the stores would differ.",
        "Roll it back with --store qdrant+postgres.");
}
