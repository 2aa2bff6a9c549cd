using PatternAnalyzers.Extractors.Evidence.Matching;

namespace PatternAnalyzers.Extractors.Evidence.Handlers;

/// <summary>Commands of WPF, MAUI and Avalonia.</summary>
internal sealed class UiCommandExtractor : ITypeExtractor
{
    private static readonly KnownBases Bases = new(
        "XAML",
        new KnownBase("System.Windows.Input", "ICommand", 0, Supports.Ui, ByName: false));

    public void Extract(TypeQuestion question) => Bases.Extract(question);
}
