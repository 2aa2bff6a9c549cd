using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PatternAnalyzers.Extractors.Tests.Harness;

/// <summary>Analyzer options in memory: as a globalconfig would give them, or by file as .editorconfig does.</summary>
internal sealed class MemoryOptions(IReadOnlyDictionary<string, string> values, Func<string, IReadOnlyDictionary<string, string>>? byFile = null) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(values);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Values(byFile is null ? values : byFile(tree.FilePath));

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Values(new Dictionary<string, string>());

    private sealed class Values(IReadOnlyDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) =>
            values.TryGetValue(key, out value);
    }
}
