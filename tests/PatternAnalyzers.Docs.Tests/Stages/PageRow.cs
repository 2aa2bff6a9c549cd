using PatternAnalyzers.Docs.Tests.Reading;

namespace PatternAnalyzers.Docs.Tests.Stages;

/// <summary>What a page takes for granted, and what it promises beyond exit code 0.</summary>
/// <param name="Name">Path of the page in the checkout.</param>
public sealed record PageRow(string Name)
{
    /// <summary>True when it speaks of PostgreSQL or Qdrant.</summary>
    public bool NeedsServers { get; init; }

    /// <summary>True when both servers hold what the old pipeline left.</summary>
    public bool HoldsTheOldFailure { get; init; }

    /// <summary>What its reader has done before.</summary>
    public IReadOnlyList<string> Before { get; init; } = [];

    /// <summary>Texts that stand for something of the reader's own, and names of <see cref="Stage.Own"/>.</summary>
    public IReadOnlyList<(string Text, string Own)> Placeholders { get; init; } = [];

    internal IReadOnlyList<Promise> Promises { get; init; } = [];

    internal Promise? PromiseOf(DocCommand command) =>
        Promises.SingleOrDefault(promise => promise.Heading == command.Heading && command.Text.StartsWith(promise.Command, StringComparison.Ordinal));

    public override string ToString() => Name;
}
