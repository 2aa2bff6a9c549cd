using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PatternAnalyzers.Extractors.Evidence.Matching;

namespace PatternAnalyzers.Extractors.Settings;

/// <summary>Families by configuration; <c>.editorconfig</c> may say something else for every file.</summary>
internal sealed class ConfiguredFamilies(AnalyzerConfigOptionsProvider configuration)
{
    /// <summary>The option.</summary>
    public const string Key = "pattern_analyzers.families";

    private readonly ConcurrentDictionary<string, FamilyList> lists = new(StringComparer.Ordinal);

    /// <summary>Bases with a family for the types of that file; null when the configuration names none.</summary>
    public KnownBases? Of(SyntaxTree tree) =>
        configuration.GetOptions(tree).TryGetValue(Key, out var text) && text.Trim().Length > 0 ? lists.GetOrAdd(text, FamilyList.Read).Bases : null;

    /// <summary>What could not be understood in the files asked for so far, sorted.</summary>
    public IReadOnlyList<string> Problems =>
        [.. lists.Values.SelectMany(static list => list.Problems).Distinct(StringComparer.Ordinal).OrderBy(static problem => problem, StringComparer.Ordinal)];
}
